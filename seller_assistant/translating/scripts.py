"""Chinese that a list already holds, in the script of a locale: Simplified for zh-CN, Traditional elsewhere."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opencc import OpenCC

_HAN = re.compile(r"[\u3400-\u9fff]")
_CONVERSIONS = {"zh-CN": "t2s", "zh-TW": "s2twp", "zh-HK": "s2hk"}


def has_han(text: str) -> bool:
    """True when a Chinese character stands in the text."""
    return _HAN.search(text) is not None


def written_for(text: str, locale: str) -> str:
    """Chinese in the script that the locale reads; what is in it already stays as it is."""
    return _converter(locale).convert(text) if locale in _CONVERSIONS and text else text


@cache
def _converter(locale: str) -> OpenCC:
    import opencc

    return opencc.OpenCC(_CONVERSIONS[locale])
