"""Checks for what engines leave behind: error pages, loops, repeated words, placeholders, markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.translating.checks.check import Doubt, Pair, TextCheck
from seller_assistant.translating.engines.judging import is_error_page

_LOOP = re.compile(r"(.{2,12}?)\1{3,}", re.DOTALL)
_TWICE = re.compile(r"([\u4e00-\u9fff]{2,8})(?:[ ,，、]?\1)+")
_ADVERBS = frozenset(("常常", "往往", "刚刚", "宝宝", "天天", "多多"))
_PLACEHOLDER = re.compile(r"⟦[^⟧]*⟧|\{\s*[xX]?\d+\s*\}|\$\{\w+\}|%\(\w+\)s|(?<![%\w])%[sd]\b|\bDNT\d+\b|\bXXX[A-Z]\b|▁")
_TAG = re.compile(r"</?\s*[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?/?\s*>|<!--.*?-->", re.DOTALL)
_ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});", re.IGNORECASE)


class EngineError(TextCheck):
    """Finds an engine's error message that stands where the Chinese should be."""

    id = "engine-error"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "An error message instead of Chinese"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "Free services answer with their error page when used up."))
    severity = "error"

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt that shows its beginning."""
        if is_error_page(pair.target) and not is_error_page(pair.source):
            message = Phrase(
                QT_TRANSLATE_NOOP("translating", "This is a message of the engine: “{text}”."), text=pair.target[:60]
            )
            yield self.doubt(pair, message)


class Loop(TextCheck):
    """Finds words that an engine repeated without end."""

    id = "loop"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "The same words over and over"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "Small engines get stuck on short texts and lists of words."))
    severity = "error"
    repair_label = Phrase(QT_TRANSLATE_NOOP("translating", "Keep it once"))

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt, with the repetition cut as repair."""
        found = _LOOP.search(pair.target)
        if found is not None and not _LOOP.search(pair.source) and not found[1].strip("-_=*. ·•—…").isspace():
            said = found[1].strip()
            if said and not said.isdigit():
                message = Phrase(QT_TRANSLATE_NOOP("translating", "“{words}” is repeated many times."), words=said)
                yield self.doubt(pair, message, repaired=_LOOP.sub(r"\1", pair.target))


class RepeatedWords(TextCheck):
    """Finds a word that stands twice in a row."""

    id = "repeated-words"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "A word twice in a row"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "It looks careless and wastes the few characters of a title."))
    severity = "warning"
    repair_label = Phrase(QT_TRANSLATE_NOOP("translating", "Say it once"))

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt for each text, with the first repetition cut."""
        if _LOOP.search(pair.target):
            return
        found = next((m for m in _TWICE.finditer(pair.target) if m[1] not in _ADVERBS and len(set(m[1])) > 1), None)
        if found is not None:
            repaired = pair.target[: found.start()] + found[1] + pair.target[found.end() :]
            message = Phrase(QT_TRANSLATE_NOOP("translating", "“{words}” stands twice in a row."), words=found[1])
            yield self.doubt(pair, message, repaired=repaired)


class PlaceholderLeft(TextCheck):
    """Finds a stand-in for protected text that was not put back."""

    id = "placeholder-left"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "A stand-in was left in the text"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "It stood for a brand or a number that should be there instead."))
    severity = "error"

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt that names it."""
        left = [m.group() for m in _PLACEHOLDER.finditer(pair.target) if m.group() not in pair.source]
        if left:
            message = Phrase(QT_TRANSLATE_NOOP("translating", "Left in the text: {marks}."), marks=", ".join(left))
            yield self.doubt(pair, message)


class Markup(TextCheck):
    """Finds tags and codes of web pages in a plain text."""

    id = "markup"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Web page code in the text"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "Shoppers would read “&nbsp;” and “<b>” as they stand."))
    severity = "error"
    repair_label = Phrase(QT_TRANSLATE_NOOP("translating", "Remove the code"))

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt that shows the first, with all of it removed as repair."""
        found = _TAG.search(pair.target) or _ENTITY.search(pair.target)
        if found is None or found.group() in pair.source:
            return
        message = Phrase(QT_TRANSLATE_NOOP("translating", "“{code}” is web page code."), code=found.group()[:40])
        plain = html.unescape(_TAG.sub("", pair.target))
        yield self.doubt(pair, message, repaired=" ".join(plain.split()) if not _TAG.search(plain) else None)
