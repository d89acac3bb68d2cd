"""Checks that need more than one text: the same words said differently, different words said the same."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Severity
from seller_assistant.translating.checks.check import Doubt, Pair
from seller_assistant.translating.unit import normalised

SHORT = ("option", "attribute", "category")


class AcrossCheck(ABC):
    """One doubt that may be had about texts side by side; `find` gets the texts of many products at once."""

    id: ClassVar[str]
    name: ClassVar[Phrase]
    reason: ClassVar[Phrase]
    severity: ClassVar[Severity]
    repair_label: ClassVar[Phrase | None] = None

    @abstractmethod
    def find(self, pairs: Sequence[Pair]) -> Iterable[Doubt]:
        """The doubts of this kind."""


class Inconsistent(AcrossCheck):
    """Finds one source text with several translations."""

    id = "inconsistent"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Said differently elsewhere"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("translating", "Filters and options work only when the same thing always has the same name.")
    )
    severity = "warning"
    repair_label = Phrase(QT_TRANSLATE_NOOP("translating", "Say it as most do"))

    def find(self, pairs: Sequence[Pair]) -> Iterator[Doubt]:
        """One doubt for each that differs from the most used; the most used one is the repair."""
        groups: dict[tuple[str, str, str], list[Pair]] = defaultdict(list)
        for pair in pairs:
            if pair.target:
                groups[(normalised(pair.source).casefold(), pair.locale, pair.kind)].append(pair)
        for group in groups.values():
            counts = Counter(pair.target for pair in group)
            if len(counts) < 2:
                continue
            most = max(counts, key=lambda text: (counts[text], -len(text)))
            for pair in group:
                if pair.target != most:
                    message = Phrase(
                        QT_TRANSLATE_NOOP("translating", "Elsewhere “{source}” is “{other}”."),
                        source=pair.source[:60], other=most[:60],
                    )  # fmt: skip
                    yield Doubt(self.id, self.severity, pair.product_id, pair.field, message, most)


class SameName(AcrossCheck):
    """Finds different values of one option, or different attributes, that became the same Chinese."""

    id = "same-name"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Two different words became one"))
    reason = Phrase(
        QT_TRANSLATE_NOOP(
            "translating", "Two colours with one name are one choice to a shopper, and refused by a backend."
        )
    )
    severity = "error"

    def find(self, pairs: Sequence[Pair]) -> Iterator[Doubt]:
        """One doubt for each such value after the first, within one product and one option."""
        first: dict[tuple[int, str, str, str], Pair] = {}
        for pair in pairs:
            if not pair.target or not pair.field.startswith("option:") or "=" not in pair.field:
                continue
            option = pair.field.partition("=")[0]
            there = first.setdefault((pair.product_id, pair.locale, option, pair.target), pair)
            if normalised(there.source).casefold() != normalised(pair.source).casefold():
                message = Phrase(
                    QT_TRANSLATE_NOOP("translating", "“{first}” and “{other}” are both “{target}”."),
                    first=there.source, other=pair.source, target=pair.target,
                )  # fmt: skip
                yield Doubt(self.id, self.severity, pair.product_id, pair.field, message)
