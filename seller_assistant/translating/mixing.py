"""Whether a Chinese text mixes Simplified and Traditional characters."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opencc import OpenCC

# Both scripts use these, with other meanings.
_SHARED = frozenset("著乾于后里面只台发干了余升丑斗准松范郁几系征冲出借表千谷姜卜朱折曲合云才克同制布志")


def other_script(text: str, locale: str) -> str:
    """The characters of the text that the locale's script does not have, each once; "" when there are none."""
    changed: str = _converter("t2s" if locale == "zh-CN" else "s2t").convert(text)
    if len(changed) != len(text):
        return ""
    pairs = zip(text, changed, strict=True)
    return "".join(dict.fromkeys(old for old, new in pairs if old != new and old not in _SHARED))


@cache
def _converter(conversion: str) -> OpenCC:
    import opencc

    return opencc.OpenCC(conversion)
