"""The rows of a filled template: every cell of every product, and what could not be filled, by row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

from seller_assistant.catalog import Product
from seller_assistant.exporting import template_categories as categories
from seller_assistant.exporting import template_sizes as sizes
from seller_assistant.exporting import template_values as values
from seller_assistant.exporting.template_choices import Choices
from seller_assistant.exporting.template_fields import FACTS, FIXED, OF_A_VARIANT, PICTURES, SIZES, STEPS
from seller_assistant.exporting.template_matching import Matched, step
from seller_assistant.exporting.template_values import Line, Value
from seller_assistant.listing.draft import Draft
from seller_assistant.listing.width import width
from seller_assistant.sheets.template import DropDown, Form, FormColumn

_MOST = re.compile(
    r"(?i)(?:最多|不超过|上限|至多)\s*(?:可?上传|支持)?\s*(\d+)\s*[张幅个枚]"
    r"|(?:up to|max(?:imum|\.)?|at most)\s*(\d+)\s*(?:images?|pictures?|photos?|urls?)"
)
_TOO_HEAVY = 10_000  # kilograms that no parcel has: a column that takes so many counts grams
LONGEST = 32_767  # characters that a cell keeps
_ON_EVERY_ROW = frozenset({"group", "code", "option1_name", "option2_name", "theme"})
_TELLS_CHOICES = frozenset({"sku", "group", "parent", "option1", "option2", "colour", "size", "options"})
Addresses = Callable[[Draft, str, int, str], str]  # draft, field, number, SHA-256 -> what stands in the cell
Cells = dict[int, Value]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that a row lacks or that the marketplace may refuse. ``kind``: required, choice, long, short, range,
    cell (longer than a cell), unit (of a weight, which the column does not say), size_unit (of a length), bare (a
    length without a unit in the list), packed (the parcel's, for which the product's own stands), crossed (worked out).
    """

    kind: str
    column: FormColumn
    row: int
    sku: str
    found: str = ""
    product: str = ""  # its code


@dataclass(slots=True)
class Filler:
    """Makes rows. ``own`` writes the owner's words instead of Chinese; ``address`` gives what a picture cell holds."""

    form: Form
    matched: Sequence[Matched]
    own: bool
    address: Addresses
    doubts: list[Doubt] = field(default_factory=list)
    fields: frozenset[str] = frozenset()  # that have a column
    _choices: dict[tuple[str, ...], Choices] = field(default_factory=dict)
    _listed_units: dict[int, str] = field(default_factory=dict)  # of weights, which the column beside them lists
    _narrower: dict[int, DropDown] = field(default_factory=dict)  # by the column whose value it depends on
    _nearest_size: dict[int, Matched] = field(default_factory=dict)  # by the column of its unit

    def __post_init__(self) -> None:
        """Work out once what every row asks."""
        self.fields = frozenset(m.field for m in self.matched)
        for dependent in (m.column.drop_down for m in self.matched):
            if dependent.by is not None:
                self._narrower.setdefault(dependent.by, dependent)
        lengths = [m for m in self.matched if m.field in SIZES]
        for one in (m.column.index for m in self.matched if m.field == "size_unit" and lengths):
            before = [m for m in lengths if m.column.index < one]
            self._nearest_size[one] = before[-1] if before else lengths[0]
        for unit in (m.column for m in self.matched if m.field == "weight_unit" and m.column.choices):
            listed = Choices(unit.choices)
            weights = [m.column.index for m in self.matched if m.field == "weight" and m.column.index < unit.index]
            taken = next((name for name in ("kg", "g", "lb", "oz") if listed.find(name)), "")
            if weights and taken:
                self._listed_units[weights[-1]] = taken

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
            value = self._value(line, matched, nth, cells)
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
            self._doubt("required", column, line, number)

    def _doubt(self, kind: str, column: FormColumn, line: Line, row: int, found: str = "") -> None:
        product = line.draft.code or str(line.draft.product_id)
        self.doubts.append(Doubt(kind, column, row, _code(line), found, product))

    def _value(self, line: Line, matched: Matched, nth: int, cells: Mapping[int, Value]) -> Value | None:
        field_, column, own = matched.field, matched.column, self.own
        if field_.startswith(FIXED):
            return field_[1:]
        if field_ in PICTURES:
            return self._picture(line, field_, nth, column)
        if field_ in ("category", "subcategory"):
            return self._category(line, nth + 1 if field_ == "subcategory" else 0, column, cells)
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
        if field_ in FACTS:
            return values.told(line, FACTS[field_], column.label, own=own)
        if field_ in OF_A_VARIANT or field_ in ("option1_name", "option2_name"):
            return self._of_sku(line, field_, column, nth)
        return values.texts(line, field_, own=own)

    def _category(self, line: Line, level: int, column: FormColumn, cells: Mapping[int, Value]) -> str:
        """The category, or its step of that level where the template asks for it level by level."""
        path = values.texts(line, "category", own=self.own)
        asked = level if "subcategory" in self.fields else None
        if not path or not column.choices:
            return categories.in_words(path, asked, number=categories.is_number(column.label))
        listed = _listed(column, cells)
        narrower = self._narrower.get(column.index, DropDown())
        other = values.texts(line, "category", own=not self.own)
        return categories.of_list(path, asked, other, listed, narrower)

    def _code(self, line: Line, field_: str) -> str:
        if field_ == "group" and not line.several:
            return ""
        if field_ == "code" and line.sku is not None and line.sku.code and not self.fields & _TELLS_CHOICES:
            return line.sku.code  # nothing else would tell its rows apart
        return line.product.sku or line.draft.code or line.product.handle or str(line.draft.product_id)

    def _family(self, line: Line, field_: str) -> str:
        if not line.several:
            return ""
        if field_ == "level":
            return "parent" if line.parent else "child"
        if line.parent:
            return ""
        return "Variation" if field_ == "relation" else values.parent_code(line.draft, line.product)

    def _of_sku(self, line: Line, field_: str, column: FormColumn, nth: int) -> Value | None:
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
            return _counted(sku.price, column)
        if field_ == "compare_at":
            return self._crossed_out(line, column)
        if field_ in SIZES:
            return self._side(line, field_, column)
        if field_ == "dimensions":
            return self._dimensions(line, column)
        if field_ == "size_unit":
            return self._size_unit(line, column)
        if field_ == "stock":
            return sku.stock if sku.stock_known else None
        if field_ == "moq":
            alone = 1 if column.required == "required" else None  # one piece may be bought where no more must be
            return sku.wholesale[0][0] if sku.wholesale else alone
        if field_ == "ladder":
            return ";".join(f"{many}:{price:f}" for many, price in sku.wholesale)
        if field_ in STEPS:
            return self._step(line, field_, column, nth)
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

    @staticmethod
    def _step(line: Line, field_: str, column: FormColumn, nth: int) -> Value | None:
        """The quantity or the price of the wholesale step that the label counts, else of the next one."""
        found = line.sku.wholesale if line.sku is not None else ()
        number = step(column.label) or nth + 2
        if number > len(found):
            return _counted(line.sku.price, column) if line.sku and number == 1 and field_ == "step_price" else None
        many, price = found[number - 1]
        return many if field_ == "step_quantity" else _counted(price, column)

    def _crossed_out(self, line: Line, column: FormColumn) -> Value | None:
        found = values.crossed_out(line)
        if found is not None and not values.is_owners_price(line):
            self.doubts.append(Doubt("crossed", column, 0, ""))
        return _counted(found, column)

    def _side(self, line: Line, which: str, column: FormColumn) -> Value | None:
        """A length in the column's unit; the product's fact of that name where the column wants a word."""
        packed = sizes.is_packed(f"{column.label} {column.key}".replace("_", " "))
        found = None if column.choices else sizes.side(line.product, which, packed=packed)
        if found is None:
            return values.fact(line, column.label, own=self.own) if column.choices or column.kind == "text" else None
        said = sizes.unit_asked(column.label, column.help)
        unit = said or "cm"
        if not said and "size_unit" not in self.fields:
            self.doubts.append(Doubt("size_unit", column, 0, "", unit))
        if not found.unit:
            self.doubts.append(Doubt("bare", column, 0, "", unit))
        if packed and not found.packed:
            self.doubts.append(Doubt("packed", column, 0, ""))
        return found.as_(unit)

    def _dimensions(self, line: Line, column: FormColumn) -> str:
        """Length, width and height in one cell, with the sign between them that the label shows."""
        found = [self._side(line, which, column) for which in ("length", "width", "height")]
        if column.choices or not all(isinstance(side, Decimal) for side in found):
            return values.fact(line, column.label, own=self.own)
        between = next((sign for sign in "*×x" if f"{sign}" in f"{column.label} {column.help}".lower()), "*")
        return between.join(f"{side:f}" for side in found)

    def _size_unit(self, line: Line, column: FormColumn) -> str | None:
        """The unit of the length that stands nearest before this column, where the row has one."""
        nearest = self._nearest_size.get(column.index)
        if nearest is None or sizes.side(line.product, nearest.field, packed=True) is None:
            return None
        return sizes.unit_asked(nearest.column.label, nearest.column.help) or "cm"

    def _unit(self, column: FormColumn) -> str:
        """The unit of a weight column: as it says; else grams where it takes thousands, else kilograms."""
        return _unit_said(column) or self._listed_units.get(column.index, "") or (
            "g" if (column.maximum or 0) >= _TOO_HEAVY else "kg"
        )  # fmt: skip

    def _unit_name(self, column: FormColumn) -> str:
        before = [m for m in self.matched if m.field == "weight" and m.column.index < column.index]
        return self._unit(before[-1].column) if before else "kg"

    def _picture(self, line: Line, field_: str, nth: int, column: FormColumn) -> str:
        stored = line.draft.stored_pictures
        if field_ == "picture_option":
            return self.address(line.draft, field_, 1, line.sku.picture) if line.sku and line.sku.picture else ""
        if field_ == "pictures":
            most = _most(column)
            found = [self.address(line.draft, "picture", n, p.sha256) for n, p in enumerate(stored[:most], 1)]
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
                self._doubt("cell", column, line, number, str(len(value)))
                return None
            long = width(value, "han2" if column.wide else "han1")
            if column.max_length is not None and long > column.max_length:
                self._doubt("long", column, line, number, str(long))
            elif column.min_length is not None and long < column.min_length:
                self._doubt("short", column, line, number, str(long))
            return value
        beyond = (column.maximum is not None and value > Decimal(str(column.maximum))) or (
            column.minimum is not None and value < Decimal(str(column.minimum))
        )
        if beyond:
            self._doubt("range", column, line, number, str(value))
        return value

    def _chosen(
        self, line: Line, column: FormColumn, value: str, number: int, cells: Mapping[int, Value]
    ) -> str | None:
        drop, listed = column.drop_down, _listed(column, cells)
        if not listed:
            self._doubt("choice", column, line, number, value)
            return None
        known = self._choices.get(listed)
        if known is None:
            known = self._choices[listed] = Choices(listed)
        other = values.counterparts(line).get(value)
        found = known.find(value, (other,) if other else ())
        if found is None and drop.open:
            return value
        if found is None:
            self._doubt("choice", column, line, number, value)
        return found


def _listed(column: FormColumn, cells: Mapping[int, Value]) -> tuple[str, ...]:
    """The choices of a column, in a row where the column that they depend on is filled."""
    drop = column.drop_down
    above = cells.get(drop.by) if drop.by is not None else None
    return drop.lists.get(str(above), ()) if above else drop.choices


def _unit_said(column: FormColumn) -> str:
    return values.unit_asked(column.label, column.help)


def _counted(amount: Decimal | None, column: FormColumn) -> Decimal | int | None:
    """The amount as the column counts it: in the currency, or in hundredths of it."""
    if amount is None or not values.in_hundredths(column.label, column.help):
        return amount
    return int((amount * 100).to_integral_value(ROUND_HALF_UP))


def _most(column: FormColumn) -> int | None:
    """How many pictures one cell takes, where the column says so."""
    found = _MOST.search(f"{column.label} {column.help}")
    return next(int(number) for number in found.groups() if number) if found else None


def _divider(column: FormColumn) -> str:
    """What stands between several pictures in one cell: as the column says, else a semicolon."""
    said = f"{column.label} {column.help}".casefold()
    if re.search(r"[|｜]\s*(?:号|线|符号)?\s*(?:分隔|隔开|分开|separat)|竖线|pipe", said):
        return "|"
    if re.search(r"换行|一行一|new line|line break|改行|zeilenumbruch", said):
        return "\n"
    return "," if re.search(r"逗号|逗號|comma|koma|komma|カンマ", said) else ";"


def _code(line: Line) -> str:
    return (line.sku.code if line.sku is not None else "") or line.draft.code or str(line.draft.product_id)
