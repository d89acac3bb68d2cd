"""The fields a column can be taken for, in the order the owner sees them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase


class Field(NamedTuple):
    """A field: its stable name (``--map COLUMN=FIELD``) and what it is called on screen."""

    name: str
    label: Phrase


FIELDS: tuple[Field, ...] = (
    Field("title", Phrase(QT_TRANSLATE_NOOP("importing", "Title"))),
    Field("title_en", Phrase(QT_TRANSLATE_NOOP("importing", "Title (English)"))),
    Field("title_fr", Phrase(QT_TRANSLATE_NOOP("importing", "Title (French)"))),
    Field("title_zh", Phrase(QT_TRANSLATE_NOOP("importing", "Title (Chinese)"))),
    Field("description", Phrase(QT_TRANSLATE_NOOP("importing", "Description"))),
    Field("description_en", Phrase(QT_TRANSLATE_NOOP("importing", "Description (English)"))),
    Field("description_fr", Phrase(QT_TRANSLATE_NOOP("importing", "Description (French)"))),
    Field("description_zh", Phrase(QT_TRANSLATE_NOOP("importing", "Description (Chinese)"))),
    Field("short_description", Phrase(QT_TRANSLATE_NOOP("importing", "Short description"))),
    Field("sku", Phrase(QT_TRANSLATE_NOOP("importing", "SKU (your own code)"))),
    Field("gtin", Phrase(QT_TRANSLATE_NOOP("importing", "Barcode (UPC, EAN, ISBN)"))),
    Field("handle", Phrase(QT_TRANSLATE_NOOP("importing", "Product group (handle or parent code)"))),
    Field("external_id", Phrase(QT_TRANSLATE_NOOP("importing", "Number in the other system"))),
    Field("price", Phrase(QT_TRANSLATE_NOOP("importing", "Price"))),
    Field("sale_price", Phrase(QT_TRANSLATE_NOOP("importing", "Sale price"))),
    Field("compare_at", Phrase(QT_TRANSLATE_NOOP("importing", "Price before discount (crossed out)"))),
    Field("cost", Phrase(QT_TRANSLATE_NOOP("importing", "Cost"))),
    Field("choice_price", Phrase(QT_TRANSLATE_NOOP("importing", "Price of the choice in its heading (S, Red)"))),
    Field("choice_stock", Phrase(QT_TRANSLATE_NOOP("importing", "Stock of the choice in its heading"))),
    Field("currency", Phrase(QT_TRANSLATE_NOOP("importing", "Currency"))),
    Field("stock", Phrase(QT_TRANSLATE_NOOP("importing", "Stock"))),
    Field("weight", Phrase(QT_TRANSLATE_NOOP("importing", "Weight"))),
    Field("weight_unit", Phrase(QT_TRANSLATE_NOOP("importing", "Unit of the weight"))),
    Field("option", Phrase(QT_TRANSLATE_NOOP("importing", "A choice (size, colour, ...)"))),
    Field("brand", Phrase(QT_TRANSLATE_NOOP("importing", "Brand"))),
    Field("category", Phrase(QT_TRANSLATE_NOOP("importing", "Category"))),
    Field("tags", Phrase(QT_TRANSLATE_NOOP("importing", "Tags"))),
    Field("image", Phrase(QT_TRANSLATE_NOOP("importing", "Picture"))),
    Field("variant_image", Phrase(QT_TRANSLATE_NOOP("importing", "Picture of the choice"))),
    Field("hs_code", Phrase(QT_TRANSLATE_NOOP("importing", "Customs (HS) code"))),
    Field("origin_country", Phrase(QT_TRANSLATE_NOOP("importing", "Made in"))),
    Field("net_weight", Phrase(QT_TRANSLATE_NOOP("importing", "Net weight or content (for the label)"))),
    Field("ingredients", Phrase(QT_TRANSLATE_NOOP("importing", "Ingredients"))),
    Field("manufacturer", Phrase(QT_TRANSLATE_NOOP("importing", "Manufacturer (for the label)"))),
    Field("manufacturer_address", Phrase(QT_TRANSLATE_NOOP("importing", "Address of the manufacturer"))),
    Field("shelf_life", Phrase(QT_TRANSLATE_NOOP("importing", "Shelf life"))),
    Field("storage", Phrase(QT_TRANSLATE_NOOP("importing", "How to store it"))),
    Field("attribute", Phrase(QT_TRANSLATE_NOOP("importing", "Product fact (material, care, ...)"))),
    Field("extra", Phrase(QT_TRANSLATE_NOOP("importing", "Keep, but do not use"))),
    Field("", Phrase(QT_TRANSLATE_NOOP("importing", "Do not import"))),
)

NAMES = frozenset(field.name for field in FIELDS)
_PER_LANGUAGE = re.compile(r"^(title|description|short_description)_([a-z]{2})$")
# fields that several columns may share
MANY = frozenset({"image", "option", "attribute", "extra", "tags", "choice_price", "choice_stock"})


def is_field(name: str) -> bool:
    """True for a field the owner may name, title and description in any two-letter language included."""
    return name in NAMES or _PER_LANGUAGE.match(name) is not None


@lru_cache(maxsize=1024)
def language_of_field(name: str) -> tuple[str, str]:
    """The field without its language, and the language ("" = none): "title_fr" gives ("title", "fr")."""
    match = _PER_LANGUAGE.match(name)
    return (match.group(1), match.group(2)) if match else (name, "")
