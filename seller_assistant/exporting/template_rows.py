"""The rows of a filled template: every cell of every product, and what could not be filled, by row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from seller_assistant.catalog import Product
from seller_assistant.exporting import template_values as values
from seller_assistant.exporting.template_choices import Choices
from seller_assistant.exporting.template_fields import FIXED, OF_A_VARIANT, PICTURES
from seller_assistant.exporting.template_matching import Matched
from seller_assistant.exporting.template_values import Line, Value
from seller_assistant.listing.draft import Draft
from seller_assistant.listing.width import width
from seller_assistant.sheets.template import Form, FormColumn

_TOO_HEAVY = 10_000  # kilograms that no parcel has: a column that takes so many counts grams
LONGEST = 32_767  # characters that a cell keeps
_ON_EVERY_ROW = frozenset({"group", "code", "option1_name", "option2_name", "theme"})
Addresses = Callable[[Draft, str, int, str], str]  # draft, field, number, SHA-256 -> what stands in the cell
Cells = dict[int, Value]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that a row lacks or that the marketplace may refuse. ``kind``: required, choice, long, short, range,
    cell (longer than a cell), unit (of a weight, which the column does not say).
    """

    kind: str
    column: FormColumn
    row: int
    sku: str
    found: str = ""


@dataclass(slots=True)
class Filler:
    """Makes rows. ``own`` writes the owner's words instead of Chinese; ``address`` gives what a picture cell holds."""

    form: Form
    matched: Sequence[Matched]
    own: bool
    address: Addresses
    doubts: list[Doubt] = field(default_factory=list)
    _choices: dict[tuple[str, ...], Choices] = field(default_factory=dict)

    @property
    def fields(self) -> frozenset[str]:
        """The fields that have a column."""
        return frozenset(m.field for m in self.matched)

    def lines(self, draft: Draft, product: Product) -> list[Line]:
        """The rows that a product takes."""
        return values.lines(draft, product, with_parent="level" in self.fields)

    def rows(self, found: Sequence[Line], first_row: int) -> Iterator[Cells]:
        """The cells of those lines, the first of which stands in that row of the sheet."""
        grouped = "group" in self.fields
        for number, line in enumerate(found, first_row):
            yield self._row(line, number, grouped)

    def _row(self, line: Line, number: int, grouped: bool) -> Cells:
        cells: Cells = {}
        counts: dict[str, int] = {}
        for matched in self.matched:
            field_, column = matched.field, matched.column
            nth = counts[field_] = counts.get(field_, -1) + 1
            if not field_ or column.computed:
                continue
            if grouped and not line.first and field_ not in OF_A_VARIANT | _ON_EVERY_ROW:
                continue
            value = self._value(line, matched, nth)
            value = self._checked(line, column, value, number, cells)
            if value is not None and value != "":
                cells[column.index] = value
        self._required(line, cells, number, grouped)
        return cells

    def _required(self, line: Line, cells: Cells, number: int, grouped: bool) -> None:
        for matched in self.matched:
            column = matched.column
            if column.required != "required" or column.index in cells or column.computed:
                continue
            if grouped and not line.first and matched.field not in OF_A_VARIANT:
                continue
            if line.parent and matched.field in OF_A_VARIANT:
                continue
            self.doubts.append(Doubt("required", column, number, _code(line)))

    def _value(self, line: Line, matched: Matched, nth: int) -> Value | None:
        field_, column, own = matched.field, matched.column, self.own
        if field_.startswith(FIXED):
            return field_[1:]
        if field_ in PICTURES:
            return self._picture(line, field_, nth, column)
        if field_ == "bullet":
            return values.bullet(line, nth, own=own)
        if field_ == "attribute":
            return values.fact(line, column.label, own=own)
        if field_ == "theme":
            return values.theme(line.draft, column.choices) if line.several else ""
        if field_ in ("level", "relation", "parent"):
            return self._family(line, field_)
        if field_ in ("code", "group"):
            return self._code(line, field_)
        if field_ == "condition":
            return "New" if own else "全新"
        if field_ == "currency":
            return line.draft.currency
        if field_ in OF_A_VARIANT or field_ in ("option1_name", "option2_name"):
            return self._of_sku(line, field_, column)
        return values.texts(line, field_, own=own)

    def _code(self, line: Line, field_: str) -> str:
        if field_ == "group" and not line.several:
            return ""
        return line.product.sku or line.draft.code or line.product.handle or str(line.draft.product_id)

    def _family(self, line: Line, field_: str) -> str:
        if not line.several:
            return ""
        if field_ == "level":
            return "parent" if line.parent else "child"
        if line.parent:
            return ""
        return "Variation" if field_ == "relation" else values.parent_code(line.draft, line.product)

    def _of_sku(self, line: Line, field_: str, column: FormColumn) -> Value | None:
        sku, own = line.sku, self.own
        if sku is None:
            return values.parent_code(line.draft, line.product) if field_ == "sku" else None
        if field_ == "sku":
            return sku.code
        if field_ == "gtin":
            return sku.gtin
        if field_ == "gtin_type":
            return values.gtin_type(sku.gtin)
        if field_ == "price":
            return sku.price
        if field_ == "stock":
            return sku.stock if sku.stock_known else None
        if field_ == "weight":
            weight = values.weight(line, self._unit(column))
            if weight is not None and "weight_unit" not in self.fields and not _unit_said(column):
                self.doubts.append(Doubt("unit", column, 0, "", self._unit(column)))
            return weight
        if field_ == "weight_unit":
            return self._unit_name(column) if sku.grams else None
        if field_ == "colour":
            return values.option_called(line, values.COLOURS, own=own)
        if field_ == "size":
            return values.option_called(line, values.SIZES, own=own)
        if field_ == "options":
            return values.all_options(line, own=own)
        return values.option(line, int(field_[6]) - 1, own=own, name=field_.endswith("_name"))

    def _unit(self, column: FormColumn) -> str:
        """The unit of a weight column: as it says; else grams where it takes thousands, else kilograms."""
        return _unit_said(column) or ("g" if (column.maximum or 0) >= _TOO_HEAVY else "kg")

    def _unit_name(self, column: FormColumn) -> str:
        before = [m for m in self.matched if m.field == "weight" and m.column.index < column.index]
        return self._unit(before[-1].column) if before else "kg"

    def _picture(self, line: Line, field_: str, nth: int, column: FormColumn) -> str:
        stored = line.draft.stored_pictures
        if field_ == "picture_option":
            return self.address(line.draft, field_, 1, line.sku.picture) if line.sku and line.sku.picture else ""
        if field_ == "pictures":
            found = [self.address(line.draft, "picture", n, p.sha256) for n, p in enumerate(stored, 1)]
            return _divider(column).join(text for text in found if text)
        number = nth + (1 if field_ == "picture" and "picture_main" in self.fields else 0)
        return self.address(line.draft, field_, number + 1, stored[number].sha256) if number < len(stored) else ""

    def _checked(
        self, line: Line, column: FormColumn, value: Value | None, number: int, cells: Mapping[int, Value]
    ) -> Value | None:
        """The value as the column takes it; a text that its list lacks is told and left out."""
        if value is None or value == "":
            return None
        if isinstance(value, str):
            value = value.strip()
            if column.choices:
                return self._chosen(line, column, value, number, cells)
            if len(value) > LONGEST:
                self.doubts.append(Doubt("cell", column, number, _code(line), str(len(value))))
                return None
            long = width(value, "han2" if column.wide else "han1")
            if column.max_length is not None and long > column.max_length:
                self.doubts.append(Doubt("long", column, number, _code(line), str(long)))
            elif column.min_length is not None and long < column.min_length:
                self.doubts.append(Doubt("short", column, number, _code(line), str(long)))
            return value
        beyond = (column.maximum is not None and value > Decimal(str(column.maximum))) or (
            column.minimum is not None and value < Decimal(str(column.minimum))
        )
        if beyond:
            self.doubts.append(Doubt("range", column, number, _code(line), str(value)))
        return value

    def _chosen(
        self, line: Line, column: FormColumn, value: str, number: int, cells: Mapping[int, Value]
    ) -> str | None:
        drop = column.drop_down
        listed = drop.choices
        if drop.by is not None and cells.get(drop.by):
            listed = drop.lists.get(str(cells[drop.by]), ())
        if not listed:
            self.doubts.append(Doubt("choice", column, number, _code(line), value))
            return None
        known = self._choices.get(listed)
        if known is None:
            known = self._choices[listed] = Choices(listed)
        other = values.counterparts(line).get(value)
        found = known.find(value, (other,) if other else ())
        if found is None and drop.open:
            return value
        if found is None:
            self.doubts.append(Doubt("choice", column, number, _code(line), value))
        return found


def _unit_said(column: FormColumn) -> str:
    return values.unit_asked(column.label, column.help)


def _divider(column: FormColumn) -> str:
    """What stands between several pictures in one cell: as the column says, else a semicolon."""
    said = f"{column.label} {column.help}".casefold()
    if re.search(r"换行|一行一|new line|line break|改行|zeilenumbruch", said):
        return "\n"
    return "," if re.search(r"逗号|逗號|comma|koma|komma|カンマ", said) else ";"


def _code(line: Line) -> str:
    return (line.sku.code if line.sku is not None else "") or line.draft.code or str(line.draft.product_id)
