"""What a check of a translation is: an id, a name, a reason in plain words, and one pure function."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from seller_assistant.phrases import Phrase
from seller_assistant.problems import Severity
from seller_assistant.translating.context import NOWHERE, Context
from seller_assistant.translating.glossary import OwnerTerm
from seller_assistant.translating.protecting import Protected, protect


@dataclass(frozen=True)
class Pair:
    """A text and its Chinese, with what has to be known to judge them.

    ``field`` is a unit's field ("title", "description/2", "option:Size=L"); ``brands`` are names that stay as they
    are; ``terms`` the owner's terms that concern this text.
    """

    source: str
    target: str
    lang: str = "en"
    locale: str = "zh-CN"
    field: str = "title"
    context: Context = NOWHERE
    brands: tuple[str, ...] = ()
    terms: tuple[OwnerTerm, ...] = ()
    product_id: int = 0

    @property
    def kind(self) -> str:
        """title, category, description, option or attribute."""
        return self.field.replace(":", "/").split("/", 1)[0]

    @cached_property
    def protected(self) -> tuple[Protected, ...]:
        """What must survive in the source: brands, codes, addresses."""
        return protect(self.source, (*self.brands, *self.context.brands))

    @cached_property
    def protected_in_target(self) -> tuple[Protected, ...]:
        """The same names and codes where they stand in the Chinese."""
        names = {span.text for span in self.protected}
        return protect(self.target, (*self.brands, *self.context.brands, *names))


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubt about a translation. ``repaired`` is the whole Chinese text after the safe repair, None without one."""

    check: str
    severity: Severity
    product_id: int
    field: str
    message: Phrase
    repaired: str | None = None


class TextCheck(ABC):
    """One doubt that may be had about any translation.

    ``id`` is stable; ``name`` heads its group; ``reason`` says why it matters; ``repair_label`` is what the button
    says, None where there is no safe repair.
    """

    id: ClassVar[str]
    name: ClassVar[Phrase]
    reason: ClassVar[Phrase]
    severity: ClassVar[Severity]
    repair_label: ClassVar[Phrase | None] = None

    @abstractmethod
    def find(self, pair: Pair) -> Iterable[Doubt]:
        """The doubts of this kind about a pair; pure and quick. The target is never empty here but for `Empty`."""

    def doubt(
        self, pair: Pair, message: Phrase, *, repaired: str | None = None, severity: Severity | None = None
    ) -> Doubt:
        """A doubt of this check about a pair; a repair that changes nothing is none."""
        better = repaired if repaired and repaired != pair.target else None
        return Doubt(self.id, severity or self.severity, pair.product_id, pair.field, message, better)
