"""OpenCart: the workbook of the Export/Import tool, with pictures, choices and facts on sheets of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from seller_assistant.catalog import Attribute, Variant
from seller_assistant.importing import assembling
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.headings import normal
from seller_assistant.importing.platforms import fingerprints
from seller_assistant.importing.platforms.base import (
    NOTHING_TO_TAKE,
    Grouped,
    Platform,
    headings,
    is_repeated_heading,
    signatures,
)
from seller_assistant.importing.platforms.combining import (
    NO_PRODUCT_ABOVE,
    Options,
    heavier,
    increased,
    not_taken,
    together,
    unescaped,
)
from seller_assistant.importing.reading import RowKind
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_LANGUAGE = re.compile(r"^(\w+)\s*\(([a-z]{2})(?:[-_]\w+)?\)$", re.IGNORECASE)
_SPOKEN = {
    "name": "title", "description": "description", "seo_keyword": "handle", "keyword": "handle", "text": "value",
    "attribute": "attribute", "attribute_name": "attribute", "tags": "tags",
}  # fmt: skip
_ALWAYS = frozenset({"", "0000-00-00"})
_LATER = Phrase(QT_TRANSLATE_NOOP("importing", "A price for some days or some customers only; it was not taken."))
_BY_NUMBER = Phrase(
    QT_TRANSLATE_NOOP(
        "importing",
        "The export names choices by their numbers only, such as {found}; they are called by these numbers.",
    )
)
_NAME_THEM = Phrase(
    QT_TRANSLATE_NOOP("importing", "In OpenCart, set the Export/Import tool to use names instead of ids, and export.")
)


class _Part(Platform):
    """A sheet of the workbook that says more about its products."""

    id = "opencart"
    name = "OpenCart"

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading; those in a language carry it in brackets."""
        return _spoken(name) or super().field_of(name)

    def group(self, cells: Cells) -> Grouped:
        """No product: such a sheet completes those of another one."""
        grouped = Grouped(cells.table.sheet)
        for line in cells.table.lines:
            grouped.fate(line, "blank" if line.is_blank else "skipped", None if line.is_blank else NO_PRODUCT_ABOVE)
        return grouped


def _spoken(name: str) -> tuple[str, float] | None:
    found = _LANGUAGE.match(name.strip())
    said = _SPOKEN.get(found.group(1).casefold(), "") if found else ""
    if found is None or not said:
        return None
    return (f"{said}_{found.group(2).casefold()}", 1.0) if said != "handle" else ("handle", 1.0)


class _Images(_Part):
    part = "images"
    headings = headings(external_id="product_id", image="image", position="sort_order")
    signature = signatures("product_id|image|sort_order")


class _Specials(_Part):
    part = "specials"
    headings = headings(
        external_id="product_id", customers="customer_group|customer_group_id", position="priority", price="price",
        starts="date_start", ends="date_end",
    )  # fmt: skip
    signature = signatures("product_id|customer_group|priority|price|date_end")

    def recognise(self, names: Sequence[str]) -> float:
        """Specials; prices for larger quantities are others."""
        return 0.0 if any(name.strip().casefold() == "quantity" for name in names) else super().recognise(names)


class _Choices(_Part):
    part = "choices"
    headings = headings(external_id="product_id", option="option|option_name", option_id="option_id")
    signature = signatures("product_id|option|required", "product_id|option_id|required")


class _Values(_Part):
    part = "values"
    headings = headings(
        external_id="product_id",
        option="option|option_name",
        option_id="option_id",
        value="option_value|option_value_name",
        value_id="option_value_id",
        stock="quantity",
        more="price",
        sign="price_prefix",
        weight_more="weight",
        weight_sign="weight_prefix",
        sku="sku",
    )
    signature = signatures(
        "product_id|option_value|price|price_prefix", "product_id|option_value_id|price|price_prefix"
    )


class _Facts(_Part):
    part = "facts"
    headings = headings(external_id="product_id", attribute="attribute|attribute_name", value="text")

    def recognise(self, names: Sequence[str]) -> float:
        """Product, group, attribute, and its text in each language of the shop."""
        wanted = [name.split("(")[0].strip().casefold() for name in names if name]
        return float(wanted[:1] == ["product_id"] and "attribute_group" in wanted and "text" in wanted)


class OpenCart(Platform):
    """A row of the sheet "Products" is a product; its choices are combined and what each adds is added up."""

    id = "opencart"
    name = "OpenCart"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The workbook of the Export/Import tool: products in each language, additional pictures, options with "
            "their price differences, specials and attributes; its headings are English in every shop. Tried on a "
            "shop's bilingual export of 434 products.",
        )
    )
    sheets = ("products",)
    parts = (_Images(), _Specials(), _Choices(), _Values(), _Facts())
    headings = headings(
        external_id="product_id",
        title="name",
        description="description",
        category="categories",
        sku="sku",
        model="model",
        gtin="upc|ean|jan|isbn",
        stock="quantity",
        brand="manufacturer",
        image="image_name",
        price="price",
        weight="weight",
        weight_unit="weight_unit",
        handle="seo_keyword",
        _="shipping|points|date_added|date_modified|date_available|status|tax_class_id|stock_status_id|store_ids"
        "|layout|related_ids|sort_order|subtract",
    )

    def recognise(self, names: Sequence[str]) -> float:
        """The number, a name with its language in brackets, the model and the picture."""
        said = {name.split("(")[0].strip().casefold() for name in names if name}
        has_language = any(_LANGUAGE.match(name.strip()) for name in names)
        wanted = ("product_id", "name", "model", "price", "quantity")
        more = has_language or {"image_name", "seo_keyword", "stock_status_id"} <= said
        share = (sum(word in said for word in wanted) + more) / (len(wanted) + 1)
        return fingerprints.UNMISTAKABLE if share < 1 and fingerprints.is_of(self.id, _plain(said)) else share

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading; those in a language carry it in brackets."""
        return _spoken(name) or super().field_of(name)

    def fields(self, names: Sequence[str], values: Sequence[Sequence[str]]) -> dict[int, tuple[str, float]]:
        """The field of each column; tags are taken in the language of the main title, categories if they have names."""
        found = super().fields(names, values)
        tags = {i: field.partition("_")[2] for i, (field, _) in found.items() if field.startswith("tags_")}
        main = next((lang for lang in ("en", "fr") if lang in tags.values()), next(iter(tags.values()), ""))
        for i, lang in tags.items():
            found[i] = ("tags" if lang == main else "extra", 1.0)
        for i, (name, confidence) in found.items():
            if name == "category" and all(value.replace(",", "").isdigit() for value in values[i]):
                found[i] = ("extra", confidence)
        return found

    def group(self, cells: Cells) -> Grouped:
        """One product for each row, completed by the other sheets."""
        grouped = Grouped(cells.table.sheet)
        beside = _beside(cells, grouped)
        for line in cells.table.lines:
            if line.is_blank:
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif not _number(cells, line):
                grouped.fate(line, "skipped", NOTHING_TO_TAKE)
            else:
                _product(cells, line, beside.pop(_number(cells, line), _Beside()), grouped)
                grouped.fate(line, "product")
        for left in beside.values():
            left.skip(grouped)
        grouped.fates.sort(key=lambda fate: (fate.sheet != cells.table.sheet, fate.sheet, fate.row))
        return grouped


def _plain(said: Iterable[str]) -> frozenset[str]:
    return frozenset(normal(word) for word in said)


@dataclass(slots=True)
class _Beside:
    """The rows of the other sheets that belong to one product, by the name of the part."""

    rows: dict[str, list[tuple[Cells, Line]]] = field(default_factory=dict)

    def of(self, part: str) -> list[tuple[Cells, Line]]:
        return self.rows.get(part, [])

    def skip(self, grouped: Grouped) -> None:
        """Say of each row that its product is not there."""
        for rows in self.rows.values():
            for cells, line in rows:
                grouped.fate(line, "skipped", NO_PRODUCT_ABOVE, sheet=cells.table.sheet)

    def fates(self, grouped: Grouped) -> None:
        """Say of each row what it was to its product; specials are told one by one."""
        kinds: Mapping[str, RowKind] = {"images": "picture", "choices": "variant", "values": "variant"}
        for part, rows in self.rows.items():
            for cells, line in rows:
                if part != "specials":
                    grouped.fate(line, kinds.get(part, "variant"), sheet=cells.table.sheet)


def _number(cells: Cells, line: Line) -> str:
    return cells.text(line, "external_id").removesuffix(".0")


def _beside(cells: Cells, grouped: Grouped) -> dict[str, _Beside]:
    found: dict[str, _Beside] = {}
    for part, other in cells.beside:
        for line in other.table.lines:
            if line.is_blank:
                grouped.fate(line, "blank", sheet=other.table.sheet)
            elif number := _number(other, line):
                found.setdefault(number, _Beside()).rows.setdefault(part, []).append((other, line))
            else:
                grouped.fate(line, "skipped", NOTHING_TO_TAKE, sheet=other.table.sheet)
    return found


def _product(cells: Cells, line: Line, beside: _Beside, grouped: Grouped) -> None:
    pictures = assembling.Pictures()
    pictures.add(cells.sources(line))
    for other, row in sorted(beside.of("images"), key=lambda item: _place(*item)):
        pictures.add(other.sources(row))
    base = replace(assembling.variant(cells, line), sku="")
    base = _special(base, beside.of("specials"), grouped)
    choices = _choices(beside.of("values"))
    listed = [(name, [value.name for value in values]) for name, values in choices.items()]
    made = together(cells, line, listed)
    values = {(name, value.name): value for name, found in choices.items() for value in found}
    variants = [_variant(base, options, values) for options in made]
    code = cells.code(line, "sku") or cells.code(line, "model")
    if len(variants) == 1:
        variants = [replace(variants[0], sku=code)]
    product = assembling.product(
        cells,
        line,
        variants,
        pictures,
        attributes=_facts(beside.of("facts")),
        sku=code if len(variants) > 1 else "",
        external_id=f"opencart:{_number(cells, line)}",
    )
    extras = [*product.extras, *not_taken(listed, made)]
    if cells.code(line, "sku") and (model := cells.code(line, "model")) and model != code:
        extras.append((cells.heading(cells.columns("model")[0]), model))
    description = product.description
    if "&lt;" in description and "<" not in description:
        description = unescaped(description)
    product = product.with_(
        title=unescaped(product.title),
        description=description,
        extras=tuple(extras),
        texts=tuple(
            t._replace(text=unescaped(t.text)) if t.field == "title" or "&lt;" in t.text else t for t in product.texts
        ),
    )
    grouped.readings.append(assembling.reading(product, [line], pictures))
    beside.fates(grouped)


def _place(cells: Cells, line: Line) -> int:
    text = cells.text(line, "position").removesuffix(".0")
    return int(text) if text.lstrip("-").isdecimal() else 0


def _special(base: Variant, rows: Sequence[tuple[Cells, Line]], grouped: Grouped) -> Variant:
    """The variant at the first special price that holds for everybody and always; the regular one crossed out."""
    taken = False
    first_group = next((cells.text(line, "customers") for cells, line in rows), "")
    for cells, line in sorted(rows, key=lambda item: _place(*item)):
        always = {cells.text(line, "starts"), cells.text(line, "ends")} <= _ALWAYS
        price = cells.price(line, "price")
        usable = always and not taken and cells.text(line, "customers") in (first_group, "Default")
        if usable and price is not None and base.price is not None and 0 < price.amount < base.price.amount:
            taken = True
            base = replace(base, price=price, compare_at=base.price)
            grouped.fate(line, "variant", sheet=cells.table.sheet)
        else:
            grouped.fate(line, "skipped", _LATER, sheet=cells.table.sheet)
    return base


# -- choices -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Value:
    """One value of an option: how many there are, and what it adds to the price and the weight."""

    name: str
    stock: int | None
    price: Decimal
    fixed: Decimal | None
    weight: Decimal


def _choices(rows: Sequence[tuple[Cells, Line]]) -> dict[str, list[_Value]]:
    found: dict[str, list[_Value]] = {}
    for cells, line in rows:
        option = cells.text(line, "option") or cells.text(line, "option_id")
        value = cells.code(line, "value") or cells.code(line, "value_id")
        if not option or not value:
            continue
        if option.isdigit():
            said = Phrase(_BY_NUMBER.marked, found=option)
            cells.notes.once("choices-by-number", "warning", said, then=_NAME_THEM)
            option = f"Option {option}"
        price = cells.amount(line, "more") or Decimal(0)
        sign = cells.text(line, "sign")
        weight = cells.amount(line, "weight_more") or Decimal(0)
        found.setdefault(unescaped(option), []).append(
            _Value(
                unescaped(value),
                cells.stock(line),
                -price if sign == "-" else price if sign != "=" else Decimal(0),
                price if sign == "=" else None,
                -weight if cells.text(line, "weight_sign") == "-" else weight,
            )
        )
    return found


def _variant(base: Variant, options: Options, values: Mapping[tuple[str, str], _Value]) -> Variant:
    """The variant with these choices: their differences added up, of their stocks the smallest."""
    chosen = [values[pair] for pair in options]
    if not chosen:
        return replace(base, options=options)
    one = replace(base, options=options)
    fixed = next((value.fixed for value in chosen if value.fixed is not None), None)
    if fixed is not None and one.price is not None:
        one = replace(one, price=replace(one.price, amount=fixed), compare_at=None)
    stocks = [value.stock for value in chosen if value.stock is not None]
    one = increased(one, sum((value.price for value in chosen), start=Decimal(0)))
    one = heavier(one, sum((value.weight for value in chosen), start=Decimal(0)))
    return replace(one, stock=min(stocks) if stocks else None)


def _facts(rows: Sequence[tuple[Cells, Line]]) -> list[Attribute]:
    """The attributes of a product, in English or French where the shop says them in several languages."""
    found = []
    for cells, line in rows:
        name, value = (_in_main_language(cells, line, field) for field in ("attribute", "value"))
        if name and value:
            found.append(Attribute(unescaped(name), unescaped(value)))
    return found


def _in_main_language(cells: Cells, line: Line, field: str) -> str:
    spoken = [c.field for c in cells.table.columns if c.field == field or c.field.startswith(f"{field}_")]
    wanted = sorted(spoken, key=lambda name: ("_en", "_fr", "").index(s) if (s := name[len(field) :]) in _MAIN else 9)
    return next((value for name in wanted if (value := cells.text(line, name))), "")


_MAIN = ("_en", "_fr", "")
