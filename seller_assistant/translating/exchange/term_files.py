"""What a file of terms holds: the terms, each with its row, and why the rest was left out."""

from __future__ import annotations

from dataclasses import dataclass, field

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.translating.glossary import OwnerTerm, TermKind
from seller_assistant.translating.scripts import has_han

LONGEST = 200  # characters of a term
NO_SOURCE = Phrase(QT_TRANSLATE_NOOP("translating", "There is no word in your language."))
NO_TARGET = Phrase(QT_TRANSLATE_NOOP("translating", "There is no Chinese for it."))
NOT_CHINESE = Phrase(QT_TRANSLATE_NOOP("translating", "What should be Chinese has no Chinese character in it."))
TOO_LONG = Phrase(QT_TRANSLATE_NOOP("translating", "It is too long for a term."))
OTHER_LANGUAGE = Phrase(QT_TRANSLATE_NOOP("translating", "It is neither English nor French."))

_KINDS: dict[str, TermKind] = {
    "": "preferred", "preferred": "preferred", "prefer": "preferred", "use": "preferred", "admitted": "preferred",
    "approved": "preferred", "préféré": "preferred", "preferredterm-admn-sts": "preferred", "首选": "preferred",
    "admittedterm-admn-sts": "preferred", "standardizedterm-admn-sts": "preferred",
    "forbidden": "forbidden", "banned": "forbidden", "never": "forbidden", "deprecated": "forbidden",
    "interdit": "forbidden", "deprecatedterm-admn-sts": "forbidden", "supersededterm-admn-sts": "forbidden",
    "not recommended": "forbidden", "禁用": "forbidden", "do not use": "forbidden",
    "keep": "keep", "dnt": "keep", "do not translate": "keep", "untranslatable": "keep", "non-translatable": "keep",
    "ne pas traduire": "keep", "garder": "keep", "不翻译": "keep", "brand": "keep",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row (or entry) of a file that was left out: its number, what it says, and why."""

    row: int
    text: str
    why: Phrase


@dataclass(slots=True)
class TermFile:
    """The terms of a file, each with the row it stands in, and what was left out."""

    terms: list[tuple[int, OwnerTerm]] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)

    def take(self, row: int, term: OwnerTerm) -> None:
        """Take a term over, or note why not."""
        why = fault(term)
        if why is None:
            self.terms.append((row, term))
        else:
            self.skipped.append(Skipped(row, (term.source or term.target)[:80], why))


def kind_of(text: str) -> TermKind | None:
    """The kind that a word in a file means; None when it means none."""
    return _KINDS.get(" ".join(text.split()).casefold())


def fault(term: OwnerTerm) -> Phrase | None:
    """Why something is no term; None when it is one."""
    if not term.source:
        return NO_SOURCE if not (term.kind == "forbidden" and term.target) else None
    if term.kind != "keep":
        if not term.target:
            return NO_TARGET
        if not has_han(term.target) and not any(c.isdigit() or (c.isascii() and c.isalpha()) for c in term.target):
            return NOT_CHINESE
    if max(len(term.source), len(term.target)) > LONGEST:
        return TOO_LONG
    return None
