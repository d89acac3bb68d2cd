"""Signs that several currencies share ("kr", "Rs", "¥"): which one is meant, told where it is only the likeliest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seller_assistant.catalog import money
from seller_assistant.importing import oddities
from seller_assistant.importing.reading import Column
from seller_assistant.importing.table import Notes, Table

_PRICES = frozenset({"price", "sale_price", "compare_at", "cost", "choice_price", "currency"})
_HAN = re.compile(r"[\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_LOOKED_AT = 400  # lines that are looked through for a clearer word


class SharedSigns:
    """Decides which currency a sign means: the owner's or platform's, the one the list names, else the likeliest."""

    def __init__(self, table: Table, notes: Notes, told: Sequence[str]) -> None:
        self._table = table
        self._notes = notes
        self._told = told
        self.assumed = ""  # the likeliest one, where nothing tells
        self._meant: dict[str, tuple[str, bool]] = {}  # and whether it is certain

    def meant(self, column: Column, said: str, usual: str) -> str:
        """The currency of a cell or heading that was read as ``usual``; told once a column where it may be another."""
        sign = money.shared_sign(said) if any(usual == codes[0] for codes in money.SHARED.values()) else ""
        if not sign or usual not in money.SHARED[sign]:
            return usual
        if sign not in self._meant:
            self._meant[sign] = self._decided(sign, money.SHARED[sign])
        code, certain = self._meant[sign]
        if not certain:
            self.assumed = code
            others = ", ".join(other for other in money.SHARED[sign] if other != code)
            oddities.shared_sign(self._notes, column, sign.lower(), code, others)
        return code

    def _decided(self, sign: str, codes: Sequence[str]) -> tuple[str, bool]:
        headings = [column.currency for column in self._table.columns if not money.shared_sign(column.heading)]
        for code in (*self._told, *headings, *self._named()):
            if code in codes:
                return code, True
        if sign == "¥":
            words = " ".join(column.heading for column in self._table.columns)
            words += " ".join(cell for line in self._table.lines[:_LOOKED_AT] for cell in line.cells)
            if _KANA.search(words):
                return "JPY", True
            return "CNY", _HAN.search(words) is not None
        return codes[0], False

    def _named(self) -> list[str]:
        """The currencies that prices name beyond doubt: "99 NOK", "1200円"."""
        places = [column.column for column in self._table.columns if column.field in _PRICES]
        cells = {line.cells[place] for line in self._table.lines[:_LOOKED_AT] for place in places}
        clear = (money.parse(cell) or money.parse(f"1 {cell}") for cell in cells if not money.shared_sign(cell))
        return sorted({found.currency for found in clear if found is not None and found.currency})
