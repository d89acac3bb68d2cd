"""Squarespace: the product export, a row for each variant, texts on the first one only."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seller_assistant.catalog import Variant
from seller_assistant.importing import assembling
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.platforms.base import (
    NOTHING_TO_TAKE,
    Grouped,
    Platform,
    headings,
    is_repeated_heading,
    numbered,
    signatures,
)
from seller_assistant.importing.platforms.combining import NO_PRODUCT_ABOVE
from seller_assistant.importing.platforms.families import without
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_OPTION = re.compile(r"^option (name|value) (\d)$")
_MOST = 7
SORTED = Phrase(
    QT_TRANSLATE_NOOP(
        "importing",
        "Its choices are not those of the product above: the rows seem to be sorted. Import the export as it came.",
    )
)
_SAYS_VARIANT = ("variant_id", "sku", "price", "option1_value")


class Squarespace(Platform):
    """A row with a title begins a product; the rows without one under it are its further variants."""

    id = "squarespace"
    name = "Squarespace"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The product export with up to 6 options, sale prices where the sale is on, and hosted pictures. "
            "Tried on a sample of 8 products.",
        )
    )
    weight_unit = "kg"
    headings = headings(
        external_id="Product ID [Non Editable]|Product ID",
        variant_id="Variant ID [Non Editable]|Variant ID",
        handle="Product URL",
        title="Title",
        description="Description",
        sku="SKU",
        gtin="GTIN",
        price="Price",
        sale_price="Sale Price",
        on_sale="On Sale",
        stock="Stock",
        category="Categories",
        tags="Tags",
        weight="Weight",
        image="Hosted Image URLs",
        _="Product Type [Non Editable]|Product Page|Visible",
    )
    signature = signatures(
        "Product ID [Non Editable]|Variant ID [Non Editable]|Title|SKU",
        "Product ID [Non Editable]|Title|Option Name 1",
        "Product Page|Product URL|Title|Option Name 1|Hosted Image URLs",
    )

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading; options carry their number."""
        found = _OPTION.match(self.word(name))
        return (f"option{found.group(2)}_{found.group(1)}", 1.0) if found else super().field_of(name)

    def group(self, cells: Cells) -> Grouped:
        """One product for each row with a title, in the order of the file."""
        grouped = Grouped(cells.table.sheet)
        products: list[list[Line]] = []
        for line in cells.table.lines:
            if line.is_blank:
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif cells.text(line, "title") and not _is_same(cells, line, products):
                products.append([line])
                grouped.fate(line, "product")
            elif not products:
                grouped.fate(line, "skipped", NO_PRODUCT_ABOVE)
            elif not any(cells.text(line, field) for field in _SAYS_VARIANT):
                grouped.fate(line, "skipped", NOTHING_TO_TAKE)
            elif _of_another(cells, line, products[-1][0]):
                grouped.fate(line, "skipped", SORTED)
            else:
                products[-1].append(line)
                grouped.fate(line, "variant")
        for lines in products:
            _product(cells, lines, grouped)
        return grouped


def _of_another(cells: Cells, line: Line, above: Line) -> bool:
    """True for a variant whose choices are named otherwise than those of the product above: the rows were sorted."""
    own, theirs = _names(cells, line), _names(cells, above)
    if any(own):
        return own != theirs
    return not any(theirs) and any(cells.text(line, f"option{n}_value") for n in range(1, _MOST))


def _names(cells: Cells, line: Line) -> list[str]:
    return [cells.text(line, f"option{n}_name") for n in range(1, _MOST)]


def _is_same(cells: Cells, line: Line, products: Sequence[Sequence[Line]]) -> bool:
    """True for a row that says the product of the one above again, as lists saved by hand do."""
    number = cells.text(line, "external_id")
    return bool(number and products) and cells.text(products[-1][0], "external_id") == number


def _product(cells: Cells, lines: Sequence[Line], grouped: Grouped) -> None:
    first = lines[0]
    names = _names(cells, first)
    pictures = assembling.Pictures()
    pictures.add(cells.sources(first))
    variants = [_variant(cells, line, names, pictures, line is first) for line in lines]
    number = cells.text(first, "external_id")
    made = assembling.product(cells, first, variants, pictures, external_id=f"squarespace:{number}" if number else "")
    grouped.readings.append(assembling.reading(made, lines, pictures))


def _variant(cells: Cells, line: Line, names: Sequence[str], pictures: assembling.Pictures, is_first: bool) -> Variant:
    values = [cells.code(line, f"option{n}_value") for n in range(1, _MOST)]
    pairs = numbered((cells.text(line, f"option{n}_name") or names[n - 1], v) for n, v in enumerate(values, start=1))
    own = [] if is_first else cells.sources(line)
    pictures.add(own)
    if cells.text(line, "on_sale").casefold() not in ("yes", "true", "oui", "1"):
        line = without(line, (column.column for column in cells.columns("sale_price")))
    number = cells.text(line, "variant_id")
    return assembling.variant(
        cells,
        line,
        pairs,
        picture=own[0] if own else "",
        external_id=f"squarespace:{number}" if number else "",
    )
