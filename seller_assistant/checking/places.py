"""Where a finding is, in the owner's words: "Title of Wool Toque, row 17 of spring.xlsx"."""

from __future__ import annotations

from typing import NamedTuple

from seller_assistant.catalog import Origin
from seller_assistant.listing.draft import Draft, Sku
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

PARTS: dict[str, Phrase] = {
    "title": Phrase(QT_TRANSLATE_NOOP("checking", "Title")),
    "description": Phrase(QT_TRANSLATE_NOOP("checking", "Description")),
    "category": Phrase(QT_TRANSLATE_NOOP("checking", "Category")),
    "option": Phrase(QT_TRANSLATE_NOOP("checking", "Options")),
    "attribute": Phrase(QT_TRANSLATE_NOOP("checking", "Attributes")),
    "price": Phrase(QT_TRANSLATE_NOOP("checking", "Price")),
    "stock": Phrase(QT_TRANSLATE_NOOP("checking", "Stock")),
    "sku": Phrase(QT_TRANSLATE_NOOP("checking", "SKU")),
    "gtin": Phrase(QT_TRANSLATE_NOOP("checking", "Barcode")),
    "brand": Phrase(QT_TRANSLATE_NOOP("checking", "Brand")),
    "weight": Phrase(QT_TRANSLATE_NOOP("checking", "Weight")),
    "hs_code": Phrase(QT_TRANSLATE_NOOP("checking", "Customs code")),
    "origin_country": Phrase(QT_TRANSLATE_NOOP("checking", "Country of origin")),
    "net_weight": Phrase(QT_TRANSLATE_NOOP("checking", "Net weight")),
    "ingredients": Phrase(QT_TRANSLATE_NOOP("checking", "Ingredients")),
    "manufacturer": Phrase(QT_TRANSLATE_NOOP("checking", "Manufacturer")),
    "manufacturer_address": Phrase(QT_TRANSLATE_NOOP("checking", "Address of the manufacturer")),
    "shelf_life": Phrase(QT_TRANSLATE_NOOP("checking", "Shelf life")),
    "storage": Phrase(QT_TRANSLATE_NOOP("checking", "Storage")),
    "pictures": Phrase(QT_TRANSLATE_NOOP("checking", "Pictures")),
}


class Place(NamedTuple):
    """A field of a draft, or of one of its variants, and how it is said."""

    field: str
    sku: str
    said: Phrase
    origin: Origin


def place(draft: Draft, field: str) -> Place:
    """A field of the product: title, pictures, description/2, option:Size=Large ..."""
    said = _said(_part(field), draft.title_source or draft.code, draft.origin)
    return Place(field, "", said, draft.origin)


def variant_place(draft: Draft, sku: Sku, field: str) -> Place:
    """A field of one variant, named by its options: price of Wool Toque (Red / L)."""
    name = draft.title_source or draft.code
    choice = " / ".join(value for _, value in sku.source_options)
    origin = sku.origin if sku.origin.file else draft.origin
    return Place(field, sku.code, _said(_part(field), f"{name} ({choice})" if choice else name, origin), origin)


def _part(field: str) -> Phrase:
    return PARTS[field.replace(":", "/").split("/", 1)[0]]


def _said(part: Phrase, product: str, origin: Origin) -> Phrase:
    if origin.file and origin.row:
        return Phrase(
            QT_TRANSLATE_NOOP("checking", "{part} of {product}, row {row} of {file}"),
            part=part, product=product, row=str(origin.row), file=origin.file,
        )  # fmt: skip
    if origin.file:
        return Phrase(
            QT_TRANSLATE_NOOP("checking", "{part} of {product}, in {file}"),
            part=part, product=product, file=origin.file,
        )  # fmt: skip
    return Phrase(QT_TRANSLATE_NOOP("checking", "{part} of {product}"), part=part, product=product)


def part_said(field: str) -> Phrase:
    """A field in the owner's words, with what tells it from others of its kind: "Options (Size=US 8)"."""
    kind, _, detail = field.replace(":", "/", 1).partition("/")
    said = PARTS.get(kind, Phrase(QT_TRANSLATE_NOOP("checking", "{name}"), name=kind))
    if not detail:
        return said
    return Phrase(QT_TRANSLATE_NOOP("checking", "{part} ({detail})"), part=said, detail=detail)
