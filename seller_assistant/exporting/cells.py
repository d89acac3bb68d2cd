"""Texts as a data packet can hold them: one line, no straight double quote, no emoji.

Measured with importers' own code: a doubled quote inside a field arrives as two quotes or breaks the field, a tab
becomes a comma, and a character beyond U+FFFF (two UTF-16 units) arrives as two wrong ones.
"""

from __future__ import annotations

import re
import unicodedata

_INCH = re.compile(r'(?<=\d)"')
_OPENING = re.compile(r'(^|(?<=[\s(（\[【「“/]))"')
_BLANKS = re.compile(r"\s+")
_KEPT_OUT = frozenset("\u200d\ufe0e\ufe0f\u20e3\ufeff\u200b\u200e\u200f\u2060")
_SEPARATORS = str.maketrans({":": "：", ";": "；", "|": "｜", ",": "，"})
WORDS = ("Lo", "Ll", "Lu", "Nd")  # categories of a character that carries meaning


def plain(text: str) -> str:
    """The text on one line, quotes turned into ″ and ” ”, without what a packet cannot hold."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(c for c in text if _fits(c))
    text = _BLANKS.sub(" ", text).strip()
    text = _INCH.sub("″", text)
    text = _OPENING.sub(r"\1“", text)
    return text.replace('"', "”")


def lost(text: str) -> str:
    """The letters and Han characters that `plain` has to drop ("" for none): emoji are no loss of meaning."""
    found = (c for c in unicodedata.normalize("NFC", text) if ord(c) > 0xFFFF and unicodedata.category(c) in WORDS)
    return "".join(dict.fromkeys(found))


def part(text: str) -> str:
    """The text as one part of a field whose parts are set apart by : ; | or a comma: these become wide ones."""
    return plain(text).translate(_SEPARATORS)


def _fits(char: str) -> bool:
    code = ord(char)
    if code > 0xFFFF or 0xD800 <= code <= 0xDFFF or char in _KEPT_OUT:
        return False
    return char.isspace() or unicodedata.category(char) not in ("Cc", "Cs", "Cn", "Co")
