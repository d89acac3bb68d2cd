"""BigCommerce: the export of today (V3: rows of items, variants, pictures) and the legacy one (products and SKUs)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from seller_assistant.catalog import Attribute, Money, Variant
from seller_assistant.importing import assembling
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.headings import normal
from seller_assistant.importing.platforms import localized
from seller_assistant.importing.platforms.base import (
    NOTHING_TO_TAKE,
    Grouped,
    Platform,
    headings,
    is_repeated_heading,
    signatures,
)
from seller_assistant.importing.platforms.combining import NO_PRODUCT_ABOVE, Options, inheriting, without_swatch
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_PICTURE = re.compile(r"^product image (file|description|sort) (\d{1,2})$")
_EACH = re.compile(r"(?=Type=)")
_NAMED = re.compile(r"Name=(.*?)\|Value=(.*)$", re.DOTALL)
_LEGACY = re.compile(r"\[[A-Z]{1,3}\]\s*([^=]+)=(.*?)(?=,\s*\[[A-Z]{1,3}\]|$)", re.DOTALL)
_COLOURS = re.compile(r"\s*(?:\[#[^\]]*\]|:#[0-9A-Fa-f]{3,8}.*)$")
_RULE = re.compile(r"^\[(ADD|REMOVE|FIXED|PERCENT)\]\s*(-?[\d.]+)$", re.IGNORECASE)
_PATH = re.compile(r"Category Path:\s*([^|]+)")
_NOT_UNDERSTOOD = Phrase(
    QT_TRANSLATE_NOOP("importing", "The rule changes prices in a way that a list cannot say; it was not taken.")
)


class BigCommerce(Platform):
    """Rows follow their product: its variants (or SKUs and price rules), its pictures, its videos."""

    id = "bigcommerce"
    name = "BigCommerce"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The export of today (V3) with variants and pictures on rows of their own, and the legacy one with SKU "
            "and rule rows. Tried on a sample of each.",
        )
    )
    headings = headings(
        kind="Item|Item Type",
        external_id="ID|Product ID",
        title="Name|Product Name",
        sku="SKU|Product Code/SKU",
        options="Options",
        stock="Current Stock|Current Stock Level",
        price="Price",
        cost="Cost Price",
        compare_at="Retail Price",
        sale_price="Sale Price",
        brand="Brand Name|Brand",
        category="Categories|Category",
        description="Description|Product Description",
        custom="Custom Fields|Product Custom Fields",
        handle="Product URL",
        gtin="UPC/EAN|Product UPC/EAN|Global Trade Number|Global Trade Item Number",
        weight="Weight|Product Weight",
        tracking="Inventory Tracking|Track Inventory",
        variant_image="Variant Image URL",
        image="Image URL (Import)",
        exported_image="Internal Image URL (Export)",
        image_alt="Image Description",
        _="Type|Product Type|Option Set|Option Set Align|Free Shipping|Is Visible"
        "|Is Featured|Show Product Condition|Sort Order|Allow Purchases?|Product Visible?|Show Product Condition?"
        "|Stop Processing Rules|Redirect Old URL?|Event Date Required?|Event Date Is Limited?|Image is Thumbnail",
    )
    signature = signatures(
        "Item|ID|Name|Type|SKU|Options|Price",
        "Item|Name|SKU|Options|Variant Image URL",
        "Item|ID|Name|Type|Options|Variant Image URL",
        "Item Type|Product ID|Product Name|Product Code/SKU",
        "Item Type|Product Name|Product Type|Option Set",
    )

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading; the legacy export numbers its pictures."""
        found = _PICTURE.match(self.word(name))
        if found is None:
            return super().field_of(name)
        return ("image" if found.group(1) == "file" else f"picture{found.group(2)}_{found.group(1)}", 1.0)

    def group(self, cells: Cells) -> Grouped:
        """One product for each product row, in the order of the file."""
        grouped = Grouped(cells.table.sheet)
        products: list[list[Line]] = []
        for line in cells.table.lines:
            kind = _kind(cells, line)
            if line.is_blank:
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif kind == "product":
                products.append([line])
                grouped.fate(line, "product")
            elif not products:
                grouped.fate(line, "skipped", NO_PRODUCT_ABOVE)
            else:
                products[-1].append(line)
        for lines in products:
            _product(cells, lines, grouped)
        grouped.fates.sort(key=lambda fate: fate.row)
        return grouped


def _kind(cells: Cells, line: Line) -> str:
    return localized.kind(cells.text(line, "kind"))


def _product(cells: Cells, lines: Sequence[Line], grouped: Grouped) -> None:
    first = lines[0]
    base = assembling.variant(cells, first)
    pictures = assembling.Pictures()
    _own_pictures(cells, first, pictures)
    sold: list[Line] = []
    rules: list[Line] = []
    for line in lines[1:]:
        kind = _kind(cells, line)
        if kind in ("variant", "sku"):
            sold.append(line)
            grouped.fate(line, "variant")
        elif kind == "image" and (sources := cells.sources(line) or cells.sources(line, "exported_image")):
            pictures.add(sources[:1], cells.text(line, "image_alt"))
            grouped.fate(line, "picture")
        elif kind == "rule":
            rules.append(line)
        else:
            grouped.fate(line, "skipped", NOTHING_TO_TAKE)
    variants = [_variant(cells, line, base, pictures) for line in sold] or [_single(cells, first, base, pictures)]
    for rule in rules:
        changed = _ruled(cells, rule, variants)
        grouped.fate(rule, "skipped" if changed is None else "variant", _NOT_UNDERSTOOD if changed is None else None)
        variants = changed or variants
    if cells.text(first, "tracking").casefold() == "none":
        variants = [replace(variant, stock=None) for variant in variants]  # the counts are those of long ago
    number = cells.text(first, "external_id")
    made = assembling.product(
        cells,
        first,
        variants,
        pictures,
        attributes=_facts(cells, first),
        handle=cells.text(first, "handle").strip("/"),
        category=_category(cells.text(first, "category")),
        sku=base.sku if sold else "",
        external_id=f"bigcommerce:{number}" if number else "",
    )
    grouped.readings.append(assembling.reading(made, lines, pictures))


def _single(cells: Cells, first: Line, base: Variant, pictures: assembling.Pictures) -> Variant:
    own = cells.sources(first, "variant_image")
    pictures.add(own)
    return replace(base, picture=own[0] if own else "")


def _variant(cells: Cells, line: Line, base: Variant, pictures: assembling.Pictures) -> Variant:
    own = cells.sources(line, "variant_image") or cells.sources(line)[:1]
    pictures.add(own)
    number = cells.text(line, "external_id")
    options = _options(cells.text(line, "options")) or _legacy_options(cells.text(line, "title"))
    variant = assembling.variant(
        cells,
        line,
        options,
        picture=own[0] if own else "",
        external_id=f"bigcommerce:{number}" if number else "",
    )
    return inheriting(variant, base)


def _options(text: str) -> Options:
    """The choices of "Type=Rectangle|Name=Size|Value=XSType=Swatch|Name=Color|Value=Silver[#cccccc]"."""
    named = (_NAMED.search(part) for part in _EACH.split(text))
    return tuple((m.group(1).strip(), _COLOURS.sub("", m.group(2)).strip()) for m in named if m is not None)


def _legacy_options(text: str) -> Options:
    """The choices of "[S]Size=M,[CS]Color=Silver:#cecece", as the legacy export writes them."""
    found = ((name.strip(), _COLOURS.sub("", value).strip()) for name, value in _LEGACY.findall(text))
    return tuple((name, without_swatch(value)) for name, value in found if value)


def _own_pictures(cells: Cells, line: Line, pictures: assembling.Pictures) -> None:
    """The pictures that stand in the product's own row, numbered or not."""
    for column in cells.columns("image"):
        found = _PICTURE.match(normal(column.heading))
        alt = cells.text(line, f"picture{found.group(2)}_description") if found else cells.text(line, "image_alt")
        if source := line.cells[column.column].strip():
            pictures.add([source], alt)


def _ruled(cells: Cells, rule: Line, variants: Sequence[Variant]) -> list[Variant] | None:
    """The variants after a legacy price rule for their SKUs; None for a rule that cannot be followed."""
    found = _RULE.match(cells.text(rule, "price"))
    skus = {sku.strip().casefold() for sku in re.split(r"[,;|]", cells.code(rule, "sku")) if sku.strip()}
    named = [variant for variant in variants if variant.sku.casefold() in skus]
    if found is None or not named:
        return None
    how, amount = found.group(1).upper(), Decimal(found.group(2))
    return [_at(variant, how, amount) if variant in named else variant for variant in variants]


def _at(variant: Variant, how: str, amount: Decimal) -> Variant:
    if variant.price is None:
        return variant
    before = variant.price.amount
    after = {
        "ADD": before + amount,
        "REMOVE": before - amount,
        "FIXED": amount,
        "PERCENT": (before * (100 + amount) / 100).quantize(Decimal("0.01")),
    }[how]
    return replace(variant, price=Money(after, variant.price.currency)) if after >= 0 else variant


def _category(text: str) -> str:
    """The category's path; the legacy export writes its name, path and id in one cell."""
    found = _PATH.search(text)
    return found.group(1).strip() if found else text


def _facts(cells: Cells, line: Line) -> list[Attribute]:
    """The custom fields "Material=Cotton;Fit=Loose"."""
    text = cells.text(line, "custom").strip('"')
    pairs = (part.partition("=") for part in re.split(r"[;\n]", text))
    return [Attribute(name.strip(), value.strip()) for name, sign, value in pairs if sign and value.strip()]
