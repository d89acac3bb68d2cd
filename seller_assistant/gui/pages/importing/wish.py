"""What the owner corrected about the files that are being looked at."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Wish:
    """How the files shall be read; every empty part leaves it to what they show. The names are `plan_import`'s."""

    sheet: str = ""
    header_row: int = 0
    currency: str = ""
    mapping: dict[str, str] = field(default_factory=dict)
    encoding: str = ""
    repair_text: bool = False
    hidden_rows: bool = False
    beside: bool = False
    use_layouts: bool = True

    @property
    def told(self) -> dict[str, Any]:
        """The wish as `plan_import` takes it."""
        return {
            "sheet": self.sheet,
            "header_row": self.header_row,
            "currency": self.currency,
            "mapping": dict(self.mapping) or None,
            "encoding": self.encoding,
            "repair_text": self.repair_text,
            "hidden_rows": self.hidden_rows,
            "beside": self.beside,
            "use_layouts": self.use_layouts,
        }

    @property
    def only_afresh(self) -> bool:
        """True when all the owner said is not to read it like last time."""
        return self == Wish(use_layouts=False)
