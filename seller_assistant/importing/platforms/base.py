"""What every platform's export has in common: recognised by its headings, then grouped row by row."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache

from seller_assistant.importing import same_rows
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.headings import LONGEST, match, normal, plain
from seller_assistant.importing.platforms import fingerprints, localized
from seller_assistant.importing.reading import Reading, RowFate, RowKind
from seller_assistant.importing.table import Line, Table
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.sheets.book import Heading, Sheet


@dataclass(slots=True)
class Grouped:
    """The products of a table, and what became of each of its rows."""

    sheet: str = ""
    readings: list[Reading] = field(default_factory=list)
    fates: list[RowFate] = field(default_factory=list)

    def fate(self, line: Line, kind: RowKind, why: Phrase | None = None, *, sheet: str | None = None) -> None:
        """Say what became of a row (of another sheet of the export), with its own words where the owner may ask."""
        text = line.text if why is not None or kind in ("section", "total_line") else ""
        self.fates.append(RowFate(line.number, kind, self.sheet if sheet is None else sheet, why, text))

    def with_same(self, table: Table) -> Grouped:
        """Itself, with the fate of the rows that repeat one above."""
        for line, first in table.same:
            self.fate(line, "skipped", same_rows.why(first))
        if table.same:
            self.fates.sort(key=lambda fate: fate.row)
        return self


class Platform(ABC):
    """One platform's product export. A new platform is one file with one such class, listed in `PLATFORMS`.

    ``headings`` maps headings, as `headings.normal` leaves them, to fields; ``signature`` are sets of
    headings of which one whole set tells this platform for certain.
    """

    id = ""
    name = ""
    note: Phrase | None = None  # what is read of its exports, and which ones it was tried on
    languages: tuple[str, ...] = ()  # of its headings; none = those of `localized`, or English alone
    part = ""  # what a table of it holds that completes the products of another one, "" = products
    parts: tuple[Platform, ...] = ()  # further sheets of the same workbook, each known by its own headings
    weight_unit = ""  # the likely one where its exports name none
    currency = ""  # the one its exports are always in, "" = they do not say
    sheets: tuple[str, ...] = ()  # names of the sheet that holds the products, in lower case
    headings: Mapping[str, str] = {}
    signature: tuple[frozenset[str], ...] = ()

    def recognise(self, names: Sequence[str]) -> float:
        """How surely these headings are this platform's, from 0 to 1."""
        return self._recognised(self.said(names))

    def said(self, names: Sequence[str]) -> frozenset[str]:
        """These headings plain, and all they may be in English."""
        words = [normal(name) for name in names if name]
        aliases, parts = localized.english(self.id), _squeezed(self)
        told = {*words, *(english for word in words for english in aliases.get(word, ()))}
        return frozenset(told | {parts[bare] for word in words if (bare := word.replace(" ", "")) in parts})

    def _recognised(self, present: AbstractSet[str]) -> float:
        """The share of its likeliest signature; nearly 1 where enough other headings are unmistakable."""
        share = max((len(wanted & present) / len(wanted) for wanted in self.signature), default=0.0)
        return fingerprints.UNMISTAKABLE if share < 1 and fingerprints.is_of(self.id, present) else share

    def heading(self, sheet: Sheet) -> Heading | None:
        """Where the heading is, for a platform whose files say so themselves; None leaves it to be looked for."""
        del sheet
        return None

    def fields(self, names: Sequence[str], values: Sequence[Sequence[str]]) -> dict[int, tuple[str, float]]:
        """The field and confidence of each column; columns nobody knows are kept as extras."""
        del values
        return {i: self.field_of(name) for i, name in enumerate(names)}

    def field_of(self, name: str) -> tuple[str, float]:
        """The field and confidence of one heading."""
        found = self.headings.get(self.word(name))
        return (found, 1.0) if found is not None else ("extra", 0.5)

    def knows(self, word: str) -> bool:
        """True when a cell is one of this platform's headings."""
        return self.word(word) in self.headings

    def spoken(self) -> tuple[str, ...]:
        """The languages in which its headings are known."""
        return self.languages or (("en", *localized.LANGUAGES) if localized.english(self.id) else ("en",))

    def word(self, name: str) -> str:
        """A heading as the platform's own tables say it: plain, and in English where another language is known."""
        plainly = normal(name)
        if plainly in self.headings:
            return plainly
        english = localized.english(self.id).get(plainly, ())
        if not english:
            return _squeezed(self).get(plainly.replace(" ", ""), plainly)
        return next((word for word in english if word in self.headings), english[0])

    @abstractmethod
    def group(self, cells: Cells) -> Grouped:
        """The products of the table, with the fate of every line of it."""


@cache
def _squeezed(platform: Platform) -> dict[str, str]:
    """The headings of a platform under themselves without spaces, for those in capitals: "FIELDTYPE"."""
    return fingerprints.squeezed([*platform.headings, *(w for s in platform.signature for w in s),
                                  *fingerprints.marks_of(platform.id)])  # fmt: skip


def headings(**fields: str) -> dict[str, str]:
    """A table of headings from lines of them: ``sku="variant sku|sku"``; a trailing ``_`` names the field ""."""
    return {normal(word): name.rstrip("_") for name, line in fields.items() for word in line.split("|")}


def signatures(*lines: str) -> tuple[frozenset[str], ...]:
    """Signatures from lines of headings: ``"Handle|Title|Variant Price"``."""
    return tuple(frozenset(normal(word) for word in line.split("|")) for line in lines)


def is_repeated_heading(cells: Cells, line: Line) -> bool:
    """True when a row says the column names again, all of them or those above its numbers."""
    if (place := cells.telling) is not None and line.cells[place][:1].isdigit():
        return False  # as nearly all rows are: a number stands where a heading says what it is
    said = len(line.cells) - line.cells.count("")
    odd = said - max(2.0, 0.7 * said)  # how many cells may say something else
    for cell, heading in zip(line.cells, cells.plain_headings, strict=False):
        if cell and ((cell[0].casefold()[:1] != heading[:1] and cell[0] != "\ufeff") or not _is(cell, heading)):
            odd -= 1
            if odd < 0:  # most rows are told by the first letters of their first cells
                break
    return odd >= 0 or _says_numbers(cells, line)


def _is(cell: str, heading: str) -> bool:
    """True for a cell that says this heading."""
    return len(cell) <= LONGEST and plain(cell) == heading


def _says_numbers(cells: Cells, line: Line) -> bool:
    """True when words that name a price, a cost or a stock stand where the numbers should."""
    words = [(line.cells[i], field) for i, field in cells.number_fields if not line.cells[i][:1].isdigit()]
    return len(words) >= 2 and sum(match(word).field == field for word, field in words) >= 2


def numbered(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Options without empty values, an empty name called "Option"."""
    return tuple((name or "Option", value) for name, value in pairs if value)


NO_HANDLE = Phrase(
    QT_TRANSLATE_NOOP("importing", "The row has no handle, so nothing says which product it belongs to.")
)
NOTHING_TO_TAKE = Phrase(QT_TRANSLATE_NOOP("importing", "The row says nothing that can be imported."))
