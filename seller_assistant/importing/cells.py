"""Reads the cells of one table a field at a time: text, money, weight, barcode, stock, pictures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from seller_assistant.catalog import Money, Origin, Weight, gtin, money, weight
from seller_assistant.catalog.facts import FACTS
from seller_assistant.importing import amounts, contents, counts, oddities, picture_cells
from seller_assistant.importing.barcodes import SAID
from seller_assistant.importing.fields import language_of_field
from seller_assistant.importing.headings import name_in, plain
from seller_assistant.importing.language import decided, of_headings
from seller_assistant.importing.reading import Column
from seller_assistant.importing.shared_currency import SharedCurrency
from seller_assistant.importing.shared_signs import SharedSigns
from seller_assistant.importing.table import Line, Notes, Table, repeated
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

HOME_CURRENCY = "CAD"  # taken where neither the list nor the owner names one
_ASIDES = re.compile(  # what a heading says to those who fill it in
    r"\s*\(product\.metafields\.[^)]*\)\s*$|-(?:下拉选择|多选).*$"
    r"|[(（][^)）]*(?:必填|选填|required|obligatoire|optional|facultatif)[^)）]*[)）](?:\s.*)?$",
    re.IGNORECASE,
)
_READING = Phrase(QT_TRANSLATE_NOOP("importing", "Reading the list"))
_PRICES = ("price", "sale_price", "compare_at", "cost", "choice_price")
_OWN = ("handle", "brand", "origin_country", *FACTS)
_EVERY = 32  # lines between two reports
_MOST_ALIKE = 50_000  # values of one column that are remembered
_FINE = 4  # letters behind a point, from which a price may hold the noise of binary fractions


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the owner said before the reading: the currency and language of the list."""

    currency: str = ""
    source_lang: str = "auto"


class Cells:
    """The cells of a table by field. What is odd about one is noted, never guessed away."""

    def __init__(
        self,
        table: Table,
        wishes: Wishes,
        notes: Notes,
        *,
        currency: str = "",
        weight_unit: str = "",
        progress: Progress = SILENT,
    ) -> None:
        self.table = table
        self.wishes = wishes
        self.notes = notes
        self.named: Counter[str] = Counter()
        self.assumed = False
        self.twice: tuple[str, ...] = ()  # the languages in which the list says its sections twice
        self._progress = progress
        self._last = table.lines[-1].number if table.lines else 0
        self._platform_currency = currency
        self._columns: dict[str, list[Column]] = {}
        for column in table.columns:
            self._columns.setdefault(column.field, []).append(column)
        self.names_pictures = "image" in self._columns or "variant_image" in self._columns
        self._places = {field: tuple(c.column for c in columns) for field, columns in self._columns.items()}
        self._own = tuple((field, self._places[field]) for field in _OWN if field in self._places)
        self._facts = {field: [(c.column, c) for c in columns] for field, columns in self._columns.items()}
        # what many cells of one column say alike, read once: the money, and the currency that was named
        self._prices: dict[int, dict[str, tuple[Money | None, str]]] = {c.column: {} for c in table.columns}
        self._weights: dict[int, dict[str, Weight]] = {c.column: {} for c in table.columns}
        self._numbers = repeated(table.columns)
        self._called: dict[int, str] = {}
        self.fact_columns = tuple(column for column in table.columns if column.field in ("attribute", "option"))
        self._fact_places = tuple((column.column, column) for column in self.fact_columns)
        self.number_fields = tuple((c.column, c.field) for c in table.columns if c.field in ("price", "cost", "stock"))
        self.plain_headings = tuple(plain(column.heading) for column in table.columns)
        worded = (place for place, _ in self.number_fields if not self.plain_headings[place][:1].isdigit())
        self.telling = next(worded, None)  # a column of numbers under a word
        self._spoken: dict[str, Sequence[tuple[str, Column]]] = {}
        self._marks: dict[int, money.DecimalMark | None] = {}
        self._shared = SharedCurrency(table, notes)
        self._signs = SharedSigns(table, notes, (wishes.currency, currency))
        self._odd_currencies: set[int] = set()  # the rows whose currency was told to be none
        self.beside: list[tuple[str, Cells]] = []
        self.last_origin: Origin | None = None  # of the line that was read last: its product and variant share it
        self._unit = weight_unit or self._weight_unit()
        self.language = self._titles_language()
        in_headings = {c.currency for c in table.columns if c.field in _PRICES and c.currency}
        self._list_currency = next(iter(in_headings)) if len(in_headings) == 1 else ""

    def reached(self, line: Line) -> None:
        """Report that the reading is at that line; raises Cancelled when the owner asked to stop."""
        if line.number % _EVERY == 0 or line.number == self._last:
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
        cells = line.cells
        for place in self._places.get(field, ()):
            if value := cells[place]:
                return value
        return ""

    def code(self, line: Line, field: str) -> str:
        """A code as displayed, without the apostrophe that keeps a spreadsheet from changing it."""
        cells = line.cells
        for place in self._places.get(field, ()):
            if value := cells[place]:
                return value[1:].strip() if value[0] == "'" else value
        return ""

    def told(self, line: Line) -> dict[str, str]:
        """What a line says in the columns that are fields of a product as they are, by field; blank ones left out."""
        cells = line.cells
        found = {}
        for field, places in self._own:
            for place in places:
                if value := cells[place]:
                    found[field] = value
                    break
        return found

    def pairs(self, line: Line, field: str) -> list[tuple[str, str]]:
        """(heading, value) of every column of that field that has a value."""
        return self._pairs(line, self._facts.get(field, ()))

    def facts(self, line: Line) -> list[tuple[str, str]]:
        """(heading, value) of every column of facts or choices that has a value."""
        return self._pairs(line, self._fact_places)

    def _pairs(self, line: Line, columns: Sequence[tuple[int, Column]]) -> list[tuple[str, str]]:
        found = []
        cells = line.cells
        for place, column in columns:
            value = cells[place]
            if value and not (len(value) <= contents.LONGEST_DASH and contents.is_dash(value)):
                found.append((self._called.get(place) or self.heading(column), value))
        return found

    def heading(self, column: Column) -> str:
        """What a column is called among a product's facts, in the language of its titles where it says it in two.

        The second of two columns of one name has its number behind it: nothing is lost.
        """
        called = self._called.get(column.column)
        if called is None:
            name = _ASIDES.sub("", column.heading).strip()
            called = name_in(name, self.language) or f"[{column.letter}]"
            number = self._numbers.get(column.column, 1)
            called = self._called[column.column] = called if number == 1 else f"{called} #{number}"
        return called

    def spoken(self, field: str) -> Sequence[tuple[str, Column]]:
        """The columns taken for that field in any language, each with its language ("" = not told)."""
        if field not in self._spoken:
            told = [(language_of_field(column.field), column) for column in self.table.columns]
            self._spoken[field] = tuple((lang, column) for (name, lang), column in told if name == field)
        return self._spoken[field]

    def _titles_language(self) -> str:
        """The language of most titles: that of the headings of facts, too."""
        titles = [column for column in self.table.columns if column.field.split("_")[0] == "title"]
        named = {language_of_field(column.field)[1] for column in titles}
        if "en" in named or self.wishes.source_lang in ("en", "fr"):
            return "en" if "en" in named else self.wishes.source_lang
        if named == {"fr"}:
            return "fr"
        spoken = [*titles, *self.columns("description")]
        shown = (" ".join(line.cells[column.column] for column in spoken) for line in self.table.lines[:60])
        languages = Counter(lang for words in shown if (lang := decided(words)))
        if lang := of_headings(column.heading for column in self.table.columns):
            languages[lang] += 1
        return languages.most_common(1)[0][0] if languages else "en"

    def parts(self, part: str) -> list[Cells]:
        """The further tables of the same export that hold that part: its pictures, its choices."""
        return [cells for name, cells in self.beside if name == part]

    # -- money ------------------------------------------------------------------------------------
    def price(self, line: Line, field: str) -> Money | None:
        """The money in that field; None, with a notice, when it cannot be read. Never zero for lack of a number."""
        for column in self._columns.get(field, ()):
            value = line.cells[column.column]
            if not value:
                continue
            ready = self._prices[column.column].get(value)
            if ready is not None:
                found, named = ready
                if named:
                    self.named[named] += 1
                return found
            if not contents.is_dash(value):
                return self._money(line, column, value)
        return None

    def price_in(self, line: Line, column: Column) -> Money | None:
        """The money in that column; None where there is none or it cannot be read."""
        value = line.cells[column.column]
        return None if not value or contents.is_dash(value) else self._money(line, column, value)

    def stock_in(self, line: Line, column: Column) -> int | None:
        """The stock in that column."""
        value = line.cells[column.column]
        return None if not value or contents.is_dash(value) else self._count(line, column, value)

    def _money(self, line: Line, column: Column, value: str) -> Money | None:
        found = money.parse(value, decimal=self._mark(column))
        if found is None or found.amount < 0:
            oddities.no_price(self.notes, line, column, value)
            return None
        amount = amounts.without_noise(found.amount) if len(value) - value.rfind(".") > _FINE else found.amount
        if amounts.are_hundredths(column.heading) and self._mark(column) is None:
            amount = amount / 100
            oddities.in_hundredths(self.notes, column, value, amount)
        currency = named = found.currency
        if currency:
            currency = named = self._signs.meant(column, value, currency)
            self.named[currency] += 1
        else:
            before = self.named.total()
            currency = self._currency(line, column)
            named = currency if self.named.total() > before else ""
        made = Money(amount, currency)
        if "currency" not in self._columns and len(self._prices[column.column]) < _MOST_ALIKE:
            self._prices[column.column][value] = (made, named)
        return made

    def _currency(self, line: Line, column: Column) -> str:
        """The currency of a price whose cell names none: currency column, headings, platform, owner, home."""
        beside = self.text(line, "currency").strip().upper() if "currency" in self._columns else ""
        told = beside if beside in money.ISO else money.SIGNS.get(beside, "")
        if beside and not told and beside not in ("$", "¥", "￥"):
            self._odd_currency(line, self.text(line, "currency"))
        said = (beside, told) if told else (column.heading, column.currency)
        named = self._signs.meant(column, *said) or self._list_currency or self._platform_currency
        if named:
            self.named[named] += 1
            return named
        if self.wishes.currency:
            return self.wishes.currency
        if shared := self._shared.of(column, line.cells[column.column]):
            self.named[shared] += 1
            return shared
        self.assumed = True
        return HOME_CURRENCY

    @property
    def assumed_currency(self) -> str:
        """The currency that was taken where nothing tells: the home one, or the likeliest of a sign like "kr"."""
        return HOME_CURRENCY if self.assumed else self._signs.assumed

    def _odd_currency(self, line: Line, value: str) -> None:
        if line.number in self._odd_currencies:
            return  # said for another price of the row
        self._odd_currencies.add(line.number)
        oddities.no_currency(self.notes, line, self._letter(line, "currency"), value)

    def _letter(self, line: Line, field: str) -> str:
        """The letter of the column that `text` reads the field from."""
        columns = self._columns.get(field, ())
        return next((column.letter for column in columns if line.cells[column.column]), "")

    def prices_are_in(self, currency: str) -> None:
        """Take that currency, which the platform's file names once for all, where a price names none."""
        self._platform_currency = currency or self._platform_currency
        for ready in self._prices.values():
            ready.clear()

    def _mark(self, column: Column) -> money.DecimalMark | None:
        if column.column not in self._marks:
            values = (line.cells[column.column] for line in self.table.lines)
            self._marks[column.column] = money.decimal_mark(value for value in values if value)
        return self._marks[column.column]

    def amount(self, line: Line, field: str) -> Decimal | None:
        """The bare number in that field, also one below zero: what a choice adds to a price or a weight."""
        for column in self._columns.get(field, ()):
            value = line.cells[column.column]
            if value and not contents.is_dash(value):
                found = money.parse(value, decimal=self._mark(column))
                if found is not None:
                    return amounts.without_noise(found.amount)
                oddities.no_number(self.notes, line, column, value)
        return None

    # -- numbers ----------------------------------------------------------------------------------
    def stock(self, line: Line) -> int | None:
        """The stock, None when the list does not say or says it in words ("10+" is 10)."""
        for column in self._columns.get("stock", ()):
            if value := line.cells[column.column]:
                return self._count(line, column, value)
        return None

    def stock_everywhere(self, line: Line) -> int | None:
        """The stock of all places together, where each has its own column; None when none says."""
        counts = [
            count
            for column in self._columns.get("stock", ())
            if (value := line.cells[column.column]) and (count := self._count(line, column, value)) is not None
        ]
        return sum(counts) if counts else None

    def _count(self, line: Line, column: Column, shown: str) -> int | None:
        if shown.isascii() and shown.isdigit():
            return int(shown)
        count = counts.read(shown)
        if count is None and contents.has_digit(shown):
            oddities.no_stock(self.notes, line, column, shown)
        if count is not None and count < 0:
            oddities.negative_stock(self.notes, line, column, shown)
        return count

    def weight(self, line: Line) -> Weight | None:
        """The weight, in the unit of the cell, the unit column, the heading, or what the column's size suggests."""
        for column in self._columns.get("weight", ()):
            value = line.cells[column.column]
            if not value:
                continue
            if (ready := self._weights[column.column].get(value)) is not None:
                return ready
            if contents.is_dash(value):
                continue
            beside = ""
            if "weight_unit" in self._columns:
                beside = weight.UNITS.get(self.text(line, "weight_unit").casefold().rstrip("."), "")
            mark = self._mark(column) or next(filter(None, map(self._mark, self.columns("price"))), None)
            found = weight.parse(value, column.unit or beside or self._unit, decimal=mark or "")
            if found is None:
                oddities.no_weight(self.notes, line, column, value)
            elif found.value > 0:
                if not (column.unit or beside) and value[-1].isdigit():
                    oddities.no_unit(self.notes, column, self._unit)
                if "weight_unit" not in self._columns and len(self._weights[column.column]) < _MOST_ALIKE:
                    self._weights[column.column][value] = found
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

    # -- barcode ----------------------------------------------------------------------------------
    def gtin(self, line: Line) -> str:
        """The barcode, a lost leading zero put back where the check digit proves it; notices tell the rest."""
        value = self.text(line, "gtin")
        if not value or contents.is_dash(value):
            return ""
        if gtin.is_valid(value):  # as nearly all are
            return value
        found = gtin.read(value)
        say = SAID.get(found.state)
        if say is not None:
            severity, message, then = say
            said = Phrase(message.marked, found=value[:40], gtin=found.gtin)
            column = self._letter(line, "gtin")
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
                if picture_cells.BEGINS in value:
                    written, value = picture_cells.taken_out(value, line, column, self.table.sheet, self.notes)
                    found.update(dict.fromkeys(written))
                found.update(dict.fromkeys(picture_cells.split(value)))
        return list(found)
