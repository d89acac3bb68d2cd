"""Shopify: the classic export ("Handle", "Variant SKU") and the template of 2025 ("URL handle", "SKU")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seller_assistant.catalog import Variant
from seller_assistant.importing import assembling
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.platforms.base import (
    NO_HANDLE,
    NOTHING_TO_TAKE,
    Grouped,
    Platform,
    headings,
    is_repeated_heading,
    numbered,
)
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_SAYS_VARIANT = ("option1_value", "option2_value", "option3_value", "sku", "gtin", "price")
_AFTER_SLIP = (
    "stock", "weight", "image", "image_position", "image_alt", "variant_image", "compare_at", "cost", "attribute",
    "extra", "hs_code", "origin_country",
)  # fmt: skip
_SLIPPED = Phrase(
    QT_TRANSLATE_NOOP(
        "importing",
        "The cells of this row stand in the wrong columns, so its stock, weight and pictures were not taken, "
        "nor the variant where even its price is missing.",
    )
)
_MEND = Phrase(QT_TRANSLATE_NOOP("importing", "Export the products from Shopify again, or move the cells back."))
# Metafields that shops fill with facts; those of apps are kept as extras.
_FACTS = re.compile(r"\(product\.metafields\.(?:shopify|custom|descriptors|my_fields|details)\.[^)]*\)")


class Shopify(Platform):
    """Products share a handle; the first row holds the texts, the next ones variants or only pictures."""

    id = "shopify"
    name = "Shopify"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The product export, classic and of 2025, with variants, picture rows, metafields and costs. "
            "Tried on six files, among them the exports of three shops.",
        )
    )
    headings = headings(
        handle="handle|url handle",
        title="title",
        description="body html|description|body",
        brand="vendor",
        category="product category|standard product type|standardized product type",
        product_type="type|custom product type",
        tags="tags",
        option1_name="option1 name",
        option1_value="option1 value",
        option2_name="option2 name",
        option2_value="option2 value",
        option3_name="option3 name",
        option3_value="option3 value",
        sku="variant sku|sku",
        gtin="variant barcode|barcode",
        price="variant price|price",
        compare_at="variant compare at price|compare at price",
        cost="cost per item|variant cost",
        stock="variant inventory qty|inventory quantity",
        weight="variant grams|weight value grams",
        image="image src|product image url",
        image_position="image position",
        image_alt="image alt text",
        variant_image="variant image|variant image url",
        hs_code="variant harmonized system code|harmonized system code|hs code",
        origin_country="variant country of origin|country of origin|country code of origin",
        attribute="google shopping gender|google shopping age group",
        policy="variant inventory policy|continue selling when out of stock",
        _="option1 linked to|option2 linked to|option3 linked to|variant weight unit|weight unit for display"
        "|variant inventory tracker|inventory tracker"
        "|variant fulfillment service|fulfillment service|variant requires shipping|requires shipping|variant taxable"
        "|charge tax",
    )
    signature = (
        frozenset({"handle", "title", "body html", "variant price"}),
        frozenset({"handle", "variant sku", "variant price"}),
        frozenset({"handle", "title", "variant price"}),
        frozenset({"handle", "title", "option1 name", "option1 value"}),
        frozenset({"handle", "option1 name", "option1 value", "variant price"}),
        frozenset({"title", "url handle", "option1 name", "price"}),
        frozenset({"title", "url handle", "product image url", "sku"}),
    )

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading; metafields are facts of the product."""
        if _FACTS.search(name):
            return ("attribute", 0.9)
        return super().field_of(name)

    def fields(self, names: Sequence[str], values: Sequence[Sequence[str]]) -> dict[int, tuple[str, float]]:
        """The field of each column; the short "Type" is the category only where no taxonomy is given."""
        found = super().fields(names, values)
        has_category = any(field == "category" and values[i] for i, (field, _) in found.items())
        for i, (field, confidence) in found.items():
            if field == "product_type":
                found[i] = ("extra" if has_category else "category", confidence)
        return found

    def group(self, cells: Cells) -> Grouped:
        """One product for each handle, in the order of the file."""
        grouped = Grouped(cells.table.sheet)
        by_handle: dict[str, list[Line]] = {}
        titled = ""  # what stands for the handle of a product without one, while its rows last
        for line in cells.table.lines:
            handle = cells.text(line, "handle")
            if handle or line.is_blank:
                titled = ""
            else:  # a template that was filled by hand: a title and a price make a product
                handle = titled = _in_place_of_a_handle(cells, line) or titled
            if line.is_blank:
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif not handle:
                grouped.fate(line, "skipped", NO_HANDLE)
            else:
                by_handle.setdefault(handle, []).append(_checked(cells, line))
        for lines in by_handle.values():
            _product(cells, lines, grouped)
        grouped.fates.sort(key=lambda fate: fate.row)
        return grouped


def _in_place_of_a_handle(cells: Cells, line: Line) -> str:
    """What stands for the handle of a row that begins a product without one, "" for one that does not."""
    title = cells.text(line, "title")
    if not cells.has("handle"):  # the owner deleted the column: rows under a title, or that repeat it, are its own
        return f"\n{title}" if title else ""
    return f"\n{line.number}" if title and (cells.text(line, "price") or cells.text(line, "sku")) else ""


def _checked(cells: Cells, line: Line) -> Line:
    """The line; where its cells have slipped into other columns, without those that cannot be trusted.

    The policy column knows two words only, so any other word there tells a row that lost or gained a cell.
    """
    if cells.text(line, "policy").casefold() in ("", "deny", "continue", "true", "false"):
        return line
    cells.notes.add("cells-slipped", "error", _SLIPPED, row=line.number, found=line.text, then=_MEND)
    doubtful = {column.column for field in _AFTER_SLIP for column in cells.columns(field)}
    kept = tuple("" if i in doubtful else cell for i, cell in enumerate(line.cells))
    return Line(line.number, kept, line.pictures, is_damaged=True)


def _product(cells: Cells, lines: list[Line], grouped: Grouped) -> None:
    first = _first_line(cells, lines)
    names = [_first(cells, lines, f"option{n}_name") for n in (1, 2, 3)]
    pictures = assembling.Pictures()
    variants = []
    placed: list[tuple[int, str, str]] = []
    has_prices = any(cells.text(line, "price") for line in lines)
    for line in lines:
        is_variant = line is first or any(cells.text(line, field) for field in _SAYS_VARIANT)
        if line.is_damaged and not cells.text(line, "price") and has_prices:
            grouped.fate(line, "product" if line is first else "skipped", None if line is first else _SLIPPED)
            continue
        sources = cells.sources(line)
        placed += [(_position(cells, line), source, cells.text(line, "image_alt")) for source in sources]
        if is_variant:
            variants.append(_variant(cells, line, names))
            grouped.fate(line, "product" if line is first else "variant")
        elif sources:
            grouped.fate(line, "picture")
        else:
            grouped.fate(line, "skipped", NOTHING_TO_TAKE)
    for _, source, alt in sorted(placed, key=lambda item: item[0]):
        pictures.add([source], alt)
    for line in lines:
        pictures.add(cells.sources(line, "variant_image"))
    told = next((line for line in lines if cells.text(line, "title")), first)
    made = assembling.product(cells, told, variants, pictures)
    grouped.readings.append(assembling.reading(made, lines, pictures))


def _first_line(cells: Cells, lines: Sequence[Line]) -> Line:
    """The row that tells of the product: the first one, unless sorting put a row of a picture alone there."""
    if cells.text(lines[0], "title"):
        return lines[0]
    return next((line for line in lines if any(cells.text(line, name) for name in _SAYS_VARIANT)), lines[0])


def _variant(cells: Cells, line: Line, names: Sequence[str]) -> Variant:
    values = [cells.code(line, f"option{n}_value") for n in (1, 2, 3)]
    pairs = numbered(zip(names, values, strict=True))
    if pairs == (("Title", "Default Title"),) or [value for _, value in pairs] == ["Default Title"]:
        pairs = ()
    picture = next(iter(cells.sources(line, "variant_image")), "")
    return assembling.variant(cells, line, pairs, picture=picture)


def _first(cells: Cells, lines: Sequence[Line], field: str) -> str:
    return next((value for line in lines if (value := cells.text(line, field))), "")


def _position(cells: Cells, line: Line) -> int:
    value = cells.text(line, "image_position").removesuffix(".0")
    return int(value) if value.isdecimal() else 10_000
