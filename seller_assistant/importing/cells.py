"""Reads the cells of one table a field at a time: text, money, weight, barcode, stock, pictures."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from seller_assistant.catalog import Money, Weight, gtin, money, weight
from seller_assistant.importing import contents
from seller_assistant.importing.fields import language_of_field
from seller_assistant.importing.headings import name_in, plain
from seller_assistant.importing.language import language_of
from seller_assistant.importing.reading import Column
from seller_assistant.importing.table import Line, Notes, Table
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Severity

HOME_CURRENCY = "CAD"  # taken where neither the list nor the owner names one
_WHOLE = re.compile(r"^[-+]?\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+$|^[-+]?\d+")
_ASIDES = re.compile(  # what a heading says to those who fill it in
    r"\s*\(product\.metafields\.[^)]*\)\s*$|-(?:下拉选择|多选).*$"
    r"|[(（][^)）]*(?:必填|选填|required|obligatoire|optional|facultatif)[^)）]*[)）](?:\s.*)?$",
    re.IGNORECASE,
)
_READING = Phrase(QT_TRANSLATE_NOOP("importing", "Reading the list"))
_PRICES = ("price", "sale_price", "compare_at", "cost")
_NO_PICTURE = frozenset({"", "true", "false", "yes", "no", "oui", "non", "x", "0", "1"})
_SPLIT_ADDRESSES = re.compile(r"[\s,;|]+(?=(?:https?:)?//)")
_SPLIT_NAMES = re.compile(r"\s*[,;|\n]\s*")


_GTIN: dict[str, tuple[Severity, Phrase, Phrase | str]] = {
    "zero-restored": (
        "info",
        Phrase(QT_TRANSLATE_NOOP("importing", "{found} had lost its first zero; the check digit proves {gtin}.")),
        "",
    ),
    "cut": (
        "error",
        Phrase(QT_TRANSLATE_NOOP("importing", "The spreadsheet cut the barcode short ({found}); it was left out.")),
        Phrase(QT_TRANSLATE_NOOP("importing", "Format the column as text, type the number again, and import again.")),
    ),
    "check-digit": (
        "warning",
        Phrase(
            QT_TRANSLATE_NOOP(
                "importing", "The last digit of the barcode {found} does not fit the others; it was kept."
            )
        ),
        Phrase(QT_TRANSLATE_NOOP("importing", "Compare it with the package.")),
    ),
    "unusual": (
        "warning",
        Phrase(
            QT_TRANSLATE_NOOP(
                "importing", "{found} is no barcode that shops know (8, 12, 13 or 14 digits); it was kept."
            )
        ),
        "",
    ),
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the owner said before the reading: the currency and language of the list."""

    currency: str = ""
    source_lang: str = "auto"


class Cells:
    """The cells of a table by field. What is odd about one is noted, never guessed away."""

    def __init__(
        self, table: Table, wishes: Wishes, notes: Notes, *, currency: str = "", progress: Progress = SILENT
    ) -> None:
        self.table = table
        self.wishes = wishes
        self.notes = notes
        self.named: Counter[str] = Counter()
        self.assumed = False
        self._progress = progress
        self._last = table.lines[-1].number if table.lines else 0
        self._platform_currency = currency
        self._columns: dict[str, list[Column]] = {}
        for column in table.columns:
            self._columns.setdefault(column.field, []).append(column)
        self.plain_headings = tuple(plain(column.heading) for column in table.columns)
        self._marks: dict[int, money.DecimalMark | None] = {}
        self._unit = self._weight_unit()
        self._language = self._titles_language()
        in_headings = {c.currency for c in table.columns if c.field in _PRICES and c.currency}
        self._list_currency = next(iter(in_headings)) if len(in_headings) == 1 else ""

    def reached(self, line: Line) -> None:
        """Report that the reading is at that line; raises Cancelled when the owner asked to stop."""
        self._progress.step(_READING, line.number, self._last)

    # -- text -------------------------------------------------------------------------------------
    def columns(self, field: str) -> list[Column]:
        """The columns taken for that field."""
        return self._columns.get(field, [])

    def has(self, field: str) -> bool:
        """True when the list has a column for that field."""
        return field in self._columns

    def text(self, line: Line, field: str) -> str:
        """The first cell of that field that is not empty, or ""."""
        for column in self._columns.get(field, ()):
            if value := line.cells[column.column]:
                return value
        return ""

    def code(self, line: Line, field: str) -> str:
        """A code as displayed, without the apostrophe that keeps a spreadsheet from changing it."""
        value = self.text(line, field)
        return value[1:].strip() if value.startswith("'") else value

    def pairs(self, line: Line, field: str) -> list[tuple[str, str]]:
        """(heading, value) of every column of that field that has a value."""
        found = []
        for column in self._columns.get(field, ()):
            value = line.cells[column.column]
            if value and not contents.is_dash(value):
                found.append((self.heading(column), value))
        return found

    def heading(self, column: Column) -> str:
        """What a column is called among a product's facts, in the language of its titles where it says it in two."""
        name = _ASIDES.sub("", column.heading).strip()
        return name_in(name, self._language) or f"[{column.letter}]"

    def _titles_language(self) -> str:
        """The language of most titles: that of the headings of facts, too."""
        titles = [column for column in self.table.columns if column.field.split("_")[0] == "title"]
        named = {language_of_field(column.field)[1] for column in titles}
        if "en" in named or self.wishes.source_lang in ("en", "fr"):
            return "en" if "en" in named else self.wishes.source_lang
        if named == {"fr"}:
            return "fr"
        shown = [line.cells[column.column] for column in titles for line in self.table.lines[:60]]
        languages = Counter(language_of(title) for title in shown if title)
        return languages.most_common(1)[0][0] if languages else "en"

    # -- money ------------------------------------------------------------------------------------
    def price(self, line: Line, field: str) -> Money | None:
        """The money in that field; None, with a notice, when it cannot be read. Never zero for lack of a number."""
        for column in self._columns.get(field, ()):
            value = line.cells[column.column]
            if value and not contents.is_dash(value):
                return self._money(line, column, value)
        return None

    def _money(self, line: Line, column: Column, value: str) -> Money | None:
        found = money.parse(value, decimal=self._mark(column))
        if found is None or found.amount < 0:
            self.notes.add(
                "price-unreadable",
                "error",
                Phrase(
                    QT_TRANSLATE_NOOP(
                        "importing", "\u201c{found}\u201d in column {column} is no price; none was taken."
                    ),
                    found=value[:60],
                    column=column.heading or column.letter,
                ),
                row=line.number,
                column=column.letter,
                found=value,
                then=Phrase(QT_TRANSLATE_NOOP("importing", "Write a plain number, such as 12.50, and import again.")),
            )
            return None
        amount = _without_noise(found.amount)
        if found.currency:
            self.named[found.currency] += 1
            return Money(amount, found.currency)
        return Money(amount, self._currency(line, column))

    def _currency(self, line: Line, column: Column) -> str:
        """The currency of a price whose cell names none: currency column, headings, platform, owner, home."""
        beside = self.text(line, "currency").strip().upper()
        named = beside if beside in money.CODES else column.currency or self._list_currency or self._platform_currency
        if named:
            self.named[named] += 1
            return named
        if self.wishes.currency:
            return self.wishes.currency
        self.assumed = True
        return HOME_CURRENCY

    def _mark(self, column: Column) -> money.DecimalMark | None:
        if column.column not in self._marks:
            values = (line.cells[column.column] for line in self.table.lines)
            self._marks[column.column] = money.decimal_mark(value for value in values if value)
        return self._marks[column.column]

    # -- numbers ----------------------------------------------------------------------------------
    def stock(self, line: Line) -> int | None:
        """The stock, None when the list does not say or says it in words ("10+" is 10)."""
        value = self.text(line, "stock").replace("\u2212", "-")
        if not value:
            return None
        match = _WHOLE.match(value)
        if match is None:
            if contents.has_digit(value):
                self._odd_stock(line, value)
            return None
        return int(re.sub(r"[ ,.\u00a0\u202f]", "", match.group()))

    def _odd_stock(self, line: Line, value: str) -> None:
        self.notes.add(
            "stock-unreadable",
            "warning",
            Phrase(
                QT_TRANSLATE_NOOP("importing", "\u201c{found}\u201d is no stock; none was taken."), found=value[:60]
            ),
            row=line.number,
            column=self._columns["stock"][0].letter,
            found=value,
        )

    def weight(self, line: Line) -> Weight | None:
        """The weight, in the unit of the cell, the unit column, the heading, or what the column's size suggests."""
        for column in self._columns.get("weight", ()):
            value = line.cells[column.column]
            if not value or contents.is_dash(value):
                continue
            beside = weight.UNITS.get(self.text(line, "weight_unit").casefold().rstrip("."), "")
            found = weight.parse(value, column.unit or beside or self._unit, decimal=self._mark(column) or "")
            if found is None:
                self._odd_weight(line, column, value)
            elif found.value > 0:
                if not (column.unit or beside) and value[-1].isdigit():
                    self._assumed_unit(column)
                return found
        return None

    def _weight_unit(self) -> str:
        """The likely unit of bare weights under a heading that names none: 520 is grams, 1.2 is kilograms."""
        numbers = []
        for column in self._columns.get("weight", ()):
            values = (line.cells[column.column] for line in self.table.lines)
            numbers = [w.value for v in values if v and (w := weight.parse(v, "g")) is not None and v[-1].isdigit()]
        if not numbers:
            return "g"
        return "g" if sorted(numbers)[len(numbers) // 2] >= 20 else "kg"

    def _assumed_unit(self, column: Column) -> None:
        self.notes.once(
            "weight-unit-assumed",
            "warning",
            Phrase(
                QT_TRANSLATE_NOOP("importing", "Column {column} names no unit of weight; {unit} was taken."),
                column=column.heading or column.letter,
                unit=self._unit,
            ),
            column=column.letter,
            then=Phrase(
                QT_TRANSLATE_NOOP("importing", "Write the unit in the heading, as in \u201cWeight (kg)\u201d.")
            ),
        )

    def _odd_weight(self, line: Line, column: Column, value: str) -> None:
        self.notes.add(
            "weight-unreadable",
            "warning",
            Phrase(
                QT_TRANSLATE_NOOP("importing", "\u201c{found}\u201d is no weight; none was taken."), found=value[:60]
            ),
            row=line.number,
            column=column.letter,
            found=value,
        )

    # -- barcode ----------------------------------------------------------------------------------
    def gtin(self, line: Line) -> str:
        """The barcode, a lost leading zero put back where the check digit proves it; notices tell the rest."""
        value = self.text(line, "gtin")
        if not value or contents.is_dash(value):
            return ""
        found = gtin.read(value)
        say = _GTIN.get(found.state)
        if say is not None:
            severity, message, then = say
            said = Phrase(message.marked, found=value[:40], gtin=found.gtin)
            column = self._columns["gtin"][0].letter
            self.notes.add(
                f"gtin-{found.state}", severity, said, row=line.number, column=column, found=value, then=then
            )
        return found.gtin

    # -- pictures ---------------------------------------------------------------------------------
    def sources(self, line: Line, field: str = "image") -> list[str]:
        """The addresses and file names of pictures in that field, in order, each once."""
        found: dict[str, None] = {}
        for column in self._columns.get(field, ()):
            value = line.cells[column.column]
            if value and value[0] not in "=#" and not contents.is_dash(value):
                found.update(dict.fromkeys(split_pictures(value)))
        return list(found)


def split_pictures(value: str) -> list[str]:
    """The addresses or file names in one cell; a comma inside an address stays."""
    parts = _SPLIT_ADDRESSES.split(value) if "//" in value else _SPLIT_NAMES.split(value)
    names = (part.strip(" ,;|\t\n") for part in parts)
    return [name for name in names if name.casefold() not in _NO_PICTURE]


def _without_noise(amount: Decimal) -> Decimal:
    """The amount without the noise of binary fractions: 4.166666666666667 is kept to four places."""
    exponent = amount.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -4:
        return amount.quantize(Decimal("0.0001")).normalize() + Decimal("0.00")
    return amount
