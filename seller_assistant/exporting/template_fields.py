"""What a template's column can be filled with, in the order the owner sees it."""

from __future__ import annotations

from typing import NamedTuple

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase


class TemplateField(NamedTuple):
    """A field: its stable name (``--map COLUMN=FIELD``), what it is called on screen, whether it is a variant's own."""

    name: str
    label: Phrase
    variant: bool = False  # differs from choice to choice


FIELDS: tuple[TemplateField, ...] = (
    TemplateField("title", Phrase(QT_TRANSLATE_NOOP("exporting", "Title"))),
    TemplateField("title_zh", Phrase(QT_TRANSLATE_NOOP("exporting", "Title in Chinese"))),
    TemplateField("title_own", Phrase(QT_TRANSLATE_NOOP("exporting", "Title in your own words"))),
    TemplateField("description", Phrase(QT_TRANSLATE_NOOP("exporting", "Description as text"))),
    TemplateField("description_html", Phrase(QT_TRANSLATE_NOOP("exporting", "Description as HTML"))),
    TemplateField("bullet", Phrase(QT_TRANSLATE_NOOP("exporting", "One line of the description"))),
    TemplateField("category", Phrase(QT_TRANSLATE_NOOP("exporting", "Category"))),
    TemplateField("subcategory", Phrase(QT_TRANSLATE_NOOP("exporting", "Next level of the category"))),
    TemplateField("brand", Phrase(QT_TRANSLATE_NOOP("exporting", "Brand"))),
    TemplateField("code", Phrase(QT_TRANSLATE_NOOP("exporting", "Product code (parent SKU)"))),
    TemplateField("group", Phrase(QT_TRANSLATE_NOOP("exporting", "Number that keeps a product's choices together"))),
    TemplateField("sku", Phrase(QT_TRANSLATE_NOOP("exporting", "SKU of the choice")), True),
    TemplateField("gtin", Phrase(QT_TRANSLATE_NOOP("exporting", "Barcode")), True),
    TemplateField("gtin_type", Phrase(QT_TRANSLATE_NOOP("exporting", "Kind of barcode (UPC, EAN)")), True),
    TemplateField("option1_name", Phrase(QT_TRANSLATE_NOOP("exporting", "Name of the first choice"))),
    TemplateField("option1", Phrase(QT_TRANSLATE_NOOP("exporting", "Value of the first choice")), True),
    TemplateField("option2_name", Phrase(QT_TRANSLATE_NOOP("exporting", "Name of the second choice"))),
    TemplateField("option2", Phrase(QT_TRANSLATE_NOOP("exporting", "Value of the second choice")), True),
    TemplateField("colour", Phrase(QT_TRANSLATE_NOOP("exporting", "Colour")), True),
    TemplateField("size", Phrase(QT_TRANSLATE_NOOP("exporting", "Size")), True),
    TemplateField("options", Phrase(QT_TRANSLATE_NOOP("exporting", "All choices of the line together")), True),
    TemplateField("theme", Phrase(QT_TRANSLATE_NOOP("exporting", "Which choices a product has (variation theme)"))),
    TemplateField("level", Phrase(QT_TRANSLATE_NOOP("exporting", "Parent or child")), True),
    TemplateField("relation", Phrase(QT_TRANSLATE_NOOP("exporting", "Relation to the parent")), True),
    TemplateField("parent", Phrase(QT_TRANSLATE_NOOP("exporting", "SKU of the parent")), True),
    TemplateField("price", Phrase(QT_TRANSLATE_NOOP("exporting", "Price")), True),
    TemplateField("compare_at", Phrase(QT_TRANSLATE_NOOP("exporting", "Crossed-out price")), True),
    TemplateField("currency", Phrase(QT_TRANSLATE_NOOP("exporting", "Currency"))),
    TemplateField("stock", Phrase(QT_TRANSLATE_NOOP("exporting", "Stock")), True),
    TemplateField("moq", Phrase(QT_TRANSLATE_NOOP("exporting", "Smallest order (wholesale)")), True),
    TemplateField("ladder", Phrase(QT_TRANSLATE_NOOP("exporting", "Wholesale prices: quantity:price;…")), True),
    TemplateField("step_quantity", Phrase(QT_TRANSLATE_NOOP("exporting", "Quantity of a wholesale step")), True),
    TemplateField("step_price", Phrase(QT_TRANSLATE_NOOP("exporting", "Price of a wholesale step")), True),
    TemplateField("weight", Phrase(QT_TRANSLATE_NOOP("exporting", "Weight")), True),
    TemplateField("weight_unit", Phrase(QT_TRANSLATE_NOOP("exporting", "Unit of the weight")), True),
    TemplateField("length", Phrase(QT_TRANSLATE_NOOP("exporting", "Length")), True),
    TemplateField("width", Phrase(QT_TRANSLATE_NOOP("exporting", "Width")), True),
    TemplateField("height", Phrase(QT_TRANSLATE_NOOP("exporting", "Height")), True),
    TemplateField("dimensions", Phrase(QT_TRANSLATE_NOOP("exporting", "Length, width and height in one cell")), True),
    TemplateField("size_unit", Phrase(QT_TRANSLATE_NOOP("exporting", "Unit of length, width and height")), True),
    TemplateField("picture_main", Phrase(QT_TRANSLATE_NOOP("exporting", "Main picture"))),
    TemplateField("picture", Phrase(QT_TRANSLATE_NOOP("exporting", "Further pictures, one after another"))),
    TemplateField("pictures", Phrase(QT_TRANSLATE_NOOP("exporting", "All pictures in one cell"))),
    TemplateField("picture_option", Phrase(QT_TRANSLATE_NOOP("exporting", "Picture of the choice")), True),
    TemplateField("origin", Phrase(QT_TRANSLATE_NOOP("exporting", "Made in"))),
    TemplateField("hs_code", Phrase(QT_TRANSLATE_NOOP("exporting", "Customs (HS) code"))),
    TemplateField("net_content", Phrase(QT_TRANSLATE_NOOP("exporting", "Net content"))),
    TemplateField("ingredients", Phrase(QT_TRANSLATE_NOOP("exporting", "Ingredients"))),
    TemplateField("shelf_life", Phrase(QT_TRANSLATE_NOOP("exporting", "Shelf life"))),
    TemplateField("storage", Phrase(QT_TRANSLATE_NOOP("exporting", "Storage conditions"))),
    TemplateField("manufacturer", Phrase(QT_TRANSLATE_NOOP("exporting", "Manufacturer"))),
    TemplateField("manufacturer_address", Phrase(QT_TRANSLATE_NOOP("exporting", "Address of the manufacturer"))),
    TemplateField("keywords", Phrase(QT_TRANSLATE_NOOP("exporting", "Tags"))),
    TemplateField("condition", Phrase(QT_TRANSLATE_NOOP("exporting", "Condition (new)"))),
    TemplateField("attribute", Phrase(QT_TRANSLATE_NOOP("exporting", "Product fact of that name"))),
    TemplateField("", Phrase(QT_TRANSLATE_NOOP("exporting", "Leave empty"))),
)

NAMES = frozenset(field.name for field in FIELDS)
OF_A_VARIANT = frozenset(field.name for field in FIELDS if field.variant)
FIXED = "="  # a field that begins with it is a text for every row: "=New"
SIZES = frozenset({"length", "width", "height"})
STEPS = frozenset({"step_quantity", "step_price"})
FACTS = {  # fields that a label names, as a product calls them
    "net_content": "net_weight", "ingredients": "ingredients", "shelf_life": "shelf_life", "storage": "storage",
    "manufacturer": "manufacturer", "manufacturer_address": "manufacturer_address",
}  # fmt: skip
PICTURES = frozenset({"picture_main", "picture", "pictures", "picture_option"})


def is_field(name: str) -> bool:
    """True for a field's name, and for a fixed text."""
    return name in NAMES or (name.startswith(FIXED) and len(name) > 1)
