"""Checks on the small things that tell a careful shop: punctuation, blanks, brackets, characters that do not show."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.translating.checks.check import Doubt, Pair, TextCheck
from seller_assistant.translating.punctuating import punctuated
from seller_assistant.translating.scripts import has_han

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\ufffd\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_JOINED_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f]")
_SIGNS_KEPT = frozenset("☆★♀♂✓✔℃™")
_PAIRS = {"（": "）", "(": ")", "【": "】", "[": "]", "“": "”", "「": "」", "《": "》"}
_HAN = r"\u3400-\u9fff"
_LATIN_IN_BRACKETS = re.compile(rf"[(（]([^()（）{_HAN}]*)[)）]")
_GAP = re.compile(rf"(?<=[{_HAN}])[ \u00a0](?=[A-Za-z0-9])|(?<=[A-Za-z0-9])[ \u00a0](?=[{_HAN}])")


class HalfWidth(TextCheck):
    """Finds Western punctuation beside Chinese characters."""

    id = "punctuation"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Western punctuation in Chinese"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("translating", "“,” and “.” between Chinese characters look like a machine's work.")
    )
    severity = "warning"
    repair_label = Phrase(QT_TRANSLATE_NOOP("translating", "Use Chinese punctuation"))

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt a text, with the corrected text as repair; blanks are another check's."""
        better = punctuated(pair.target, keep_gaps=True)
        if _told_apart(better) != _told_apart(pair.target):
            message = Phrase(QT_TRANSLATE_NOOP("translating", "Chinese writes it so: “{text}”."), text=better[:80])
            yield self.doubt(pair, message, repaired=better)


def _told_apart(text: str) -> str:
    """The text as punctuation goes: without blanks, and with one kind of bracket around Latin words."""
    return "".join(_LATIN_IN_BRACKETS.sub(r"(\1)", text).split())


class Invisible(TextCheck):
    """Finds characters that cannot be seen but are counted and searched."""

    id = "invisible"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Characters that do not show"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "They break search and use up the title's length."))
    severity = "warning"
    repair_label = Phrase(QT_TRANSLATE_NOOP("translating", "Remove them"))

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt with their number."""
        found = _INVISIBLE.findall(pair.target)
        if found:
            message = Phrase(
                QT_TRANSLATE_NOOP("translating", "{n} characters cannot be seen."),
                one=QT_TRANSLATE_NOOP("translating", "One character cannot be seen."), n=len(found),
            )  # fmt: skip
            yield self.doubt(pair, message, repaired=_INVISIBLE.sub("", pair.target).strip())


class Emoji(TextCheck):
    """Finds emoji."""

    id = "emoji"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Emoji in the text"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "Marketplaces refuse titles with emoji or show a square instead."))
    severity = "warning"
    repair_label = Phrase(QT_TRANSLATE_NOOP("translating", "Remove the emoji"))

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt that shows them."""
        found = [c for c in _JOINED_EMOJI.findall(pair.target) if c not in _SIGNS_KEPT and c != "\ufe0f"]
        if found:
            message = Phrase(QT_TRANSLATE_NOOP("translating", "In the text: {signs}"), signs=" ".join(found))
            kept = "".join(c for c in pair.target if c in _SIGNS_KEPT or not _JOINED_EMOJI.match(c))
            yield self.doubt(pair, message, repaired=" ".join(kept.replace("\u200d", "").split()))


class Brackets(TextCheck):
    """Finds a bracket or quotation mark without its partner."""

    id = "brackets"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "A bracket without its partner"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "It often marks the place where text was lost."))
    severity = "warning"

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt where the source's own brackets are in pairs."""
        odd = [a + b for a, b in _PAIRS.items() if pair.target.count(a) != pair.target.count(b)]
        folded = unicodedata.normalize("NFKC", pair.target)
        if odd and folded.count("(") == folded.count(")") and odd[0] in ("（）", "()"):
            odd = []  # one full-width and one half-width: the punctuation check tells it
        source_odd = any(pair.source.count(a) != pair.source.count(b) for a, b in (("(", ")"), ("[", "]"), ("“", "”")))
        if odd and not source_odd:
            yield self.doubt(pair, Phrase(QT_TRANSLATE_NOOP("translating", "One of {marks} is missing."), marks=odd[0]))


class EndMark(TextCheck):
    """Finds questions that are questions no more."""

    id = "end-mark"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "The question mark is missing"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "A question that becomes a statement promises what you asked."))
    severity = "info"

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt for a description's block that ends with a question mark."""
        asks = pair.source.rstrip().endswith("?")
        if asks and pair.kind == "description" and not pair.target.rstrip().endswith(("?", "？")):
            yield self.doubt(
                pair, Phrase(QT_TRANSLATE_NOOP("translating", "The text asks; the Chinese does not.")),
                repaired=pair.target.rstrip("。.！! ") + "？" if has_han(pair.target) else None,
            )  # fmt: skip


class Blanks(TextCheck):
    """Finds double blanks, and blanks at the ends."""

    id = "blanks"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Blanks too many"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "Each blank counts towards the title's length."))
    severity = "info"
    repair_label = Phrase(QT_TRANSLATE_NOOP("translating", "Tidy the blanks"))

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt, with single blanks as repair."""
        tidy = " ".join(pair.target.split())
        if tidy != pair.target:
            yield self.doubt(
                pair, Phrase(QT_TRANSLATE_NOOP("translating", "There are blanks too many.")), repaired=tidy
            )


class GapsInTitle(TextCheck):
    """Finds blanks between Chinese and Latin letters in a title."""

    id = "gaps"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Blanks between Chinese and Latin letters"))
    reason = Phrase(
        QT_TRANSLATE_NOOP(
            "translating", "In a title each costs a character, and splits words such as “T恤” for search."
        )
    )
    severity = "info"
    repair_label = Phrase(QT_TRANSLATE_NOOP("translating", "Close the gaps"))

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt for a title whose single letters or short codes stand apart: "T 恤", "USB 充电"."""
        if pair.kind == "title" and re.search(rf"(?:^|[{_HAN}\s])[A-Z][ \u00a0][{_HAN}]", pair.target):
            repaired = _GAP.sub("", pair.target)
            message = Phrase(QT_TRANSLATE_NOOP("translating", "It may be closed up: “{text}”."), text=repaired[:60])
            yield self.doubt(pair, message, repaired=repaired)


class LeadingDe(TextCheck):
    """Finds Chinese that begins with the particle 的."""

    id = "leading-de"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Begins with a particle"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "A text cannot begin with 的: what it belonged to was lost."))
    severity = "warning"
    repair_label = Phrase(QT_TRANSLATE_NOOP("translating", "Take it away"))

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt, without the particle as repair."""
        if pair.target.startswith("的") and not pair.target.startswith(("的士", "的确")):
            yield self.doubt(
                pair, Phrase(QT_TRANSLATE_NOOP("translating", "The Chinese begins with 的.")),
                repaired=pair.target.lstrip("的").strip(),
            )  # fmt: skip
