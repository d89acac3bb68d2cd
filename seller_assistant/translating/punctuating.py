"""Chinese punctuation and spacing: full-width marks next to Han, none inside Latin and numbers."""

from __future__ import annotations

import re

_HAN = "\u3400-\u9fff\uf900-\ufaff\u3007"
_WIDE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）"}
_AFTER_HAN = re.compile(rf"(?<=[{_HAN}）”’》])\s*([,;:?!])(?!\d)\s*")
_COLON_NUMBER = re.compile(rf"(?<=[{_HAN}])\s*([,:])\s*(?=\d)")
_BEFORE_HAN = re.compile(rf"(?<=[A-Za-z0-9%℃])\s*([,;?!])\s*(?=[{_HAN}])")
_STOP = re.compile(rf"(?<=[{_HAN}）”’》])\s*\.(?![\d.\w])\s*")
_STOP_LATIN = re.compile(rf"(?<=[A-Za-z0-9%])\.\s*(?=[{_HAN}]|$)")
_BRACKETS = re.compile(rf"\(([^()]*[{_HAN}][^()]*)\)|(?<=[{_HAN}])\s?\(([^()]*)\)")
_HAN_GAP = re.compile(rf"(?<=[{_HAN}，。；：？！、（）])[ \t\u00a0]+(?=[{_HAN}，。；：？！、（）])")
_WIDE_GAP = re.compile(r"\s+(?=[，。；：？！、（）])|(?<=[，。；：？！、（])\s+")
_ELLIPSIS = re.compile(rf"(?<=[{_HAN}])(?:\.{{3,}}|…+|。{{2,}})")
_DOUBLED = re.compile(r"([，。；：、])\1+")
_FULL_LATIN = str.maketrans(
    {chr(0xFF01 + i): chr(0x21 + i) for i in range(94) if chr(0x21 + i).isalnum()} | {"　": " "}
)


def punctuated(text: str, *, keep_gaps: bool = False) -> str:
    """The text with Chinese punctuation. ``keep_gaps`` leaves blanks between Han alone, as titles have them."""
    if not re.search(f"[{_HAN}]", text):
        return text
    text = text.translate(_FULL_LATIN)
    text = _ELLIPSIS.sub("……", text)
    text = _BRACKETS.sub(lambda m: f"（{(m[1] if m[1] is not None else m[2]).strip()}）", text)
    text = _AFTER_HAN.sub(lambda m: _WIDE[m[1]], text)
    text = _COLON_NUMBER.sub(lambda m: _WIDE[m[1]], text)
    text = _BEFORE_HAN.sub(lambda m: _WIDE[m[1]], text)
    text = _STOP.sub("。", text)
    if "。" in text or len(text) > 20:
        text = _STOP_LATIN.sub("。", text)
    text = _WIDE_GAP.sub("", text)
    if not keep_gaps:
        text = _HAN_GAP.sub("", text)
    return _DOUBLED.sub(r"\1", text).strip()


__all__ = ["punctuated"]
