"""Text as search sees it: no case, no accents, no HTML, every Chinese character a word of its own."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_TAG = re.compile(r"<(?:script|style)\b.*?</(?:script|style)\s*>|<!--.*?-->|<[^>]*>", re.IGNORECASE | re.DOTALL)
# Han, with its extensions and compatibility forms; kana and hangul are cut the same way.
_HAN = re.compile(r"([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])")
_WORD = re.compile(r"[^\W_]")


# Stands between two texts, so that no phrase runs from one into the next; a word that nobody types.
BETWEEN = " \ue000 "
_MARK = "\1"
_APART = f" {_MARK} "
_SHORT = 40  # letters


def plain(markup: str) -> str:
    """The words of an HTML text."""
    if "<" in markup:
        markup = _TAG.sub(" ", markup)
    return html.unescape(markup) if "&" in markup else markup


def folded(text: str) -> str:
    """The text in lower case without accents, single blanks between words: "Érable" becomes "erable"."""
    text = text.replace("\0", " ")
    if text.isascii():
        return " ".join(text.lower().split())
    apart = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    bare = "".join(c for c in apart if not unicodedata.combining(c) and not "\ud800" <= c <= "\udfff")
    composed = unicodedata.normalize("NFC", bare)
    return " ".join(_HAN.sub(r" \1 ", composed).split())


def folded_apart(texts: Iterable[str]) -> str:
    """The texts folded, with `BETWEEN` between them; blank ones are left out."""
    found = [text for text in texts if text and not text.isspace()]
    together = _APART.join(found)
    if together.isascii():  # as most are: folded at once
        return " ".join(together.replace("\0", " ").lower().split()).replace(_MARK, BETWEEN.strip())
    return BETWEEN.join(filter(None, map(_often, found)))


def _often(text: str) -> str:
    """The text folded; of short ones, which stand in many products, the result is remembered."""
    return _remembered(text) if len(text) <= _SHORT else folded(text)


_remembered = lru_cache(maxsize=20_000)(folded)


def has_word(text: str) -> bool:
    """True when there is a letter or digit to look for."""
    return _WORD.search(text) is not None
