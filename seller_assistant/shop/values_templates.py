"""What the faces are told about templates."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from seller_assistant.exporting.template_matching import Matched
from seller_assistant.problems import Notice
from seller_assistant.sheets.template import Form

OLD = 30  # days after which a marketplace may refuse a download


@dataclass(frozen=True, slots=True)
class Template:
    """A marketplace's own blank sheet as the shop keeps it: its form, and which field fills each column.

    ``market`` is the marketplace whose listings go into it, ``language`` "zh" or "own" (the owner's words),
    ``currency`` what its prices are in ("" = the marketplace's). ``notices`` tell what is odd about it.
    """

    name: str
    form: Form
    columns: tuple[Matched, ...]
    market: str
    language: str
    currency: str
    sha256: str
    learnt_at: str  # ISO 8601
    mapping: tuple[tuple[str, str], ...] = ()
    notices: tuple[Notice, ...] = field(default=())

    @property
    def day(self) -> str:
        """The day it was made, or that on which it was learnt where the file does not tell; ISO 8601."""
        return self.form.made_at or self.learnt_at[:10]

    @property
    def age(self) -> int:
        """How many days old it is."""
        return max(0, (date.today() - date.fromisoformat(self.day)).days)

    @property
    def old(self) -> bool:
        """True where the marketplace may refuse it by now."""
        return self.age > OLD

    @property
    def sure(self) -> tuple[Matched, ...]:
        """The columns that were understood beyond doubt, or by the owner."""
        return tuple(m for m in self.columns if m.field and m.sure)

    @property
    def doubtful(self) -> tuple[Matched, ...]:
        """The columns with a guess that somebody should look at."""
        return tuple(m for m in self.columns if m.field and not m.sure)

    @property
    def open(self) -> tuple[Matched, ...]:
        """The columns that must be filled and that nothing fills yet."""
        return tuple(
            m for m in self.columns if not m.field and m.column.required == "required" and not m.column.computed
        )
