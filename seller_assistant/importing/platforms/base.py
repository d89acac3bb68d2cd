"""What every platform's export has in common: recognised by its headings, then grouped row by row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from seller_assistant.importing.cells import Cells
from seller_assistant.importing.headings import LONGEST, match, normal, plain
from seller_assistant.importing.reading import Reading, RowFate, RowKind
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase


@dataclass(slots=True)
class Grouped:
    """The products of a table, and what became of each of its rows."""

    sheet: str = ""
    readings: list[Reading] = field(default_factory=list)
    fates: list[RowFate] = field(default_factory=list)

    def fate(self, line: Line, kind: RowKind, why: Phrase | None = None) -> None:
        """Say what became of a row, with its own words where the owner may ask."""
        text = line.text if why is not None or kind in ("section", "total_line") else ""
        self.fates.append(RowFate(line.number, kind, self.sheet, why, text))


class Platform:
    """One platform's product export. A new platform is one file with one such class, listed in `PLATFORMS`.

    ``headings`` maps headings, as `headings.normal` leaves them, to fields; ``signature`` are sets of
    headings of which one whole set tells this platform for certain.
    """

    id = ""
    name = ""
    currency = ""  # the one its exports are always in, "" = they do not say
    sheets: tuple[str, ...] = ()  # names of the sheet that holds the products
    headings: Mapping[str, str] = {}
    signature: tuple[frozenset[str], ...] = ()

    def recognise(self, names: Sequence[str]) -> float:
        """How surely these headings are this platform's, from 0 to 1."""
        present = {normal(name) for name in names}
        return max((len(wanted & present) / len(wanted) for wanted in self.signature), default=0.0)

    def fields(self, names: Sequence[str], values: Sequence[Sequence[str]]) -> dict[int, tuple[str, float]]:
        """The field and confidence of each column; columns nobody knows are kept as extras."""
        del values
        return {i: self.field_of(name) for i, name in enumerate(names)}

    def field_of(self, name: str) -> tuple[str, float]:
        """The field and confidence of one heading."""
        found = self.headings.get(normal(name))
        return (found, 1.0) if found is not None else ("extra", 0.5)

    def knows(self, word: str) -> bool:
        """True when a cell is one of this platform's headings."""
        return normal(word) in self.headings

    def group(self, cells: Cells) -> Grouped:
        """The products of the table, with the fate of every line of it."""
        raise NotImplementedError


def headings(**fields: str) -> dict[str, str]:
    """A table of headings from lines of them: ``sku="variant sku|sku"``; a trailing ``_`` names the field ""."""
    return {word: name.rstrip("_") for name, line in fields.items() for word in line.split("|")}


def is_repeated_heading(cells: Cells, line: Line) -> bool:
    """True when a row says the column names again, all of them or those above its numbers."""
    said = same = 0
    for cell, heading in zip(line.cells, cells.plain_headings, strict=False):
        if cell:
            said += 1
            same += len(cell) <= LONGEST and plain(cell) == heading
    if said >= 2 and same >= max(2, 0.7 * said):
        return True
    numbers = {c.column: c.field for c in cells.table.columns if c.field in ("price", "cost", "stock")}
    return sum(match(line.cells[i]).field == field for i, field in numbers.items()) >= 2


def numbered(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Options without empty values, an empty name called "Option"."""
    return tuple((name or "Option", value) for name, value in pairs if value)


NO_HANDLE = Phrase(
    QT_TRANSLATE_NOOP("importing", "The row has no handle, so nothing says which product it belongs to.")
)
NOTHING_TO_TAKE = Phrase(QT_TRANSLATE_NOOP("importing", "The row says nothing that can be imported."))
