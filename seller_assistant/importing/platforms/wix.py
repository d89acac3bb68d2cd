"""Wix: the old export (surcharges, pictures by id) and that of the new catalogue (V3, pictures on their own rows)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from seller_assistant.catalog import Attribute, Money, Variant
from seller_assistant.importing import assembling
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.picture_cells import BEGINS, split
from seller_assistant.importing.platforms import localized
from seller_assistant.importing.platforms.base import (
    NO_HANDLE,
    NOTHING_TO_TAKE,
    Grouped,
    Platform,
    headings,
    is_repeated_heading,
    numbered,
    signatures,
)
from seller_assistant.importing.platforms.combining import (
    NO_PRODUCT_ABOVE,
    increased,
    inheriting,
    not_taken,
    sold_out,
    together,
    without_swatch,
)
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

HOST = "https://static.wixstatic.com/media/"
_ID = re.compile(r"^[0-9a-f]{4,8}_[0-9a-f]{16,}(?:~mv2\w*)?\.\w{3,5}$", re.IGNORECASE)
_OPTION = re.compile(r"^product ?option ?(name|description|choices)\s?(\d)$")
_INFO = re.compile(r"^additional ?info ?(title|description)\s?(\d)$")
_TAG = re.compile(r"<[^>]*>|&\w+;")
_FACT = 80  # letters; longer additional information is no fact but a text of its own
_MOST = 7


class Wix(Platform):
    """Rows share a handle: the product first, then its variants, and in the new catalogue its pictures."""

    id = "wix"
    name = "Wix"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The old export, surcharges added to the price and picture ids made addresses, and the export of the new "
            "catalogue (V3). Tried on a shop's export of 43 products and on the V3 sample.",
        )
    )
    weight_unit = "kg"
    headings = headings(
        handle="handleId|handle",
        kind="fieldType",
        title="name",
        description="description|plainDescription",
        image="productImageUrl|media",
        image_alt="mediaAltText",
        category="collection|collections|category|categories",
        sku="sku",
        gtin="barcode",
        brand="brand",
        price="price",
        compare_at="strikethroughPrice",
        surcharge="surcharge",
        discount_mode="discountMode",
        discount="discountValue",
        cost="cost",
        stock="inventory",
        weight="weight",
        _="visible|preOrderEnabled",
    )
    signature = signatures(
        "handleId|fieldType|name|price",
        "handleId|fieldType|productImageUrl",
        "handle|fieldType|name|plainDescription|price",
        "handle|fieldType|name|media|price",
        "handle|fieldType|name|plainDescription|media",
        "handle|fieldType|name|price|productOptionName1|productOptionChoices1",
    )

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading; options and additional information carry their number."""
        word = self.word(name)
        if found := _OPTION.match(word):
            return (f"option{found.group(2)}_{'name' if found.group(1) == 'name' else 'value'}", 1.0)
        if found := _INFO.match(word):
            return (f"info{found.group(2)}_{found.group(1)}", 1.0)
        if re.match(r"^product ?option ?type\s?\d$", word):
            return ("", 1.0)
        return super().field_of(name)

    def group(self, cells: Cells) -> Grouped:
        """One product for each handle that has a product row, in the order of the file."""
        grouped = Grouped(cells.table.sheet)
        by_handle: dict[str, list[Line]] = {}
        for line in cells.table.lines:
            if line.is_blank:
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif not cells.text(line, "handle"):
                grouped.fate(line, "skipped", NO_HANDLE)
            else:
                by_handle.setdefault(cells.text(line, "handle"), []).append(line)
        for lines in by_handle.values():
            _product(cells, lines, grouped)
        grouped.fates.sort(key=lambda fate: fate.row)
        return grouped


def _kind(cells: Cells, line: Line) -> str:
    return localized.kind(cells.text(line, "kind"))


def _product(cells: Cells, lines: Sequence[Line], grouped: Grouped) -> None:
    first = next((line for line in lines if _kind(cells, line) == "product"), None)
    if first is None:
        for line in lines:
            grouped.fate(line, "skipped", NO_PRODUCT_ABOVE)
        return
    sold = [line for line in lines if _kind(cells, line) == "variant"]
    pictures = assembling.Pictures()
    for line in lines:
        if _kind(cells, line) != "variant":
            pictures.add(_addresses(cells, line), cells.text(line, "image_alt"))
        _fate(cells, line, first, grouped)
    base = _discounted(cells, first, assembling.variant(cells, first))
    base = sold_out(cells, first, base)
    names = [cells.text(first, f"option{n}_name") for n in range(1, _MOST)]
    facts, texts = _information(cells, first)
    if sold:
        variants = [_variant(cells, line, first, base, names, pictures) for line in sold]
    else:
        choices = _choices(cells, first, names)
        made = together(cells, first, choices)
        texts += not_taken(choices, made)
        # One stock for choices that are not counted apart would be counted once for each of them.
        stock = base.stock if len(made) == 1 or not base.stock else None
        variants = [replace(base, options=options, stock=stock) for options in made]
    if not sold and len(variants) > 1 and base.stock and (quantity := cells.text(first, "stock")):
        texts.append((cells.heading(cells.columns("stock")[0]), quantity))
    made_of = assembling.product(
        cells,
        first,
        variants,
        pictures,
        attributes=facts,
        category=cells.text(first, "category").replace(";", ", "),
        sku=cells.code(first, "sku") if len(variants) > 1 else "",
    )
    made_of = made_of.with_(extras=(*made_of.extras, *texts))
    grouped.readings.append(assembling.reading(made_of, lines, pictures))


def _fate(cells: Cells, line: Line, first: Line, grouped: Grouped) -> None:
    kind = _kind(cells, line)
    if line is first:
        grouped.fate(line, "product")
    elif kind == "variant":
        grouped.fate(line, "variant")
    elif kind == "media" and cells.sources(line):
        grouped.fate(line, "picture")
    else:
        grouped.fate(line, "skipped", NOTHING_TO_TAKE)


def _variant(
    cells: Cells, line: Line, first: Line, base: Variant, names: Sequence[str], pictures: assembling.Pictures
) -> Variant:
    own = _addresses(cells, line)
    pictures.add(own)
    values = [without_swatch(cells.code(line, f"option{n}_value")) for n in range(1, _MOST)]
    pairs = numbered((cells.text(line, f"option{n}_name") or names[n - 1], v) for n, v in enumerate(values, start=1))
    variant = sold_out(cells, line, assembling.variant(cells, line, pairs, picture=own[0] if own else ""))
    surcharge = cells.amount(line, "surcharge")
    if variant.price is None and base.price is not None:
        return inheriting(_discounted(cells, first, increased(_undiscounted(variant, base), surcharge)), base)
    return inheriting(variant, base)


def _undiscounted(variant: Variant, base: Variant) -> Variant:
    """The variant at the product's price before its discount."""
    return replace(variant, price=base.compare_at or base.price)


def _discounted(cells: Cells, first: Line, variant: Variant) -> Variant:
    """The variant at the price that the product's discount leaves, the full price crossed out."""
    off = cells.amount(first, "discount")
    if not off or variant.price is None or off < 0 or not cells.has("discount_mode"):
        return variant
    full = variant.price
    is_share = cells.text(first, "discount_mode").casefold() == "percent"
    amount = full.amount * (100 - off) / 100 if is_share else full.amount - off
    if amount <= 0:
        return variant
    return replace(variant, price=Money(amount.quantize(Decimal("0.01")), full.currency), compare_at=full)


def _choices(cells: Cells, first: Line, names: Sequence[str]) -> list[tuple[str, list[str]]]:
    """The choices that a product without variant rows lists: "5x7;8x10", "#ff0000:Red;#00ff00:Green"."""
    found = []
    for n, name in enumerate(names, start=1):
        values = [without_swatch(value) for value in cells.text(first, f"option{n}_value").split(";")]
        found.append((name or "Option", [value for value in values if value]))
    return found


def _addresses(cells: Cells, line: Line) -> list[str]:
    """The pictures of a row; the ids of the old export are completed to addresses."""
    cells_of = [line.cells[column.column] for column in cells.columns("image")]
    if any(BEGINS in cell for cell in cells_of):  # written out, with semicolons of their own
        return cells.sources(line)
    sources = (source for cell in cells_of for part in cell.split(";") for source in split(part))
    return [f"{HOST}{source}" if _ID.match(source) else source for source in sources]


def _information(cells: Cells, first: Line) -> tuple[list[Attribute], list[tuple[str, str]]]:
    """The additional information: short pieces are facts, longer ones are kept as they are."""
    facts: list[Attribute] = []
    texts: list[tuple[str, str]] = []
    for n in range(1, _MOST):
        title, text = cells.text(first, f"info{n}_title"), cells.text(first, f"info{n}_description")
        plain = " ".join(_TAG.sub(" ", text).split())
        if title and plain and len(plain) <= _FACT:
            facts.append(Attribute(title, plain))
        elif text:
            texts.append((title or f"additionalInfo{n}", text))
    return facts, texts
