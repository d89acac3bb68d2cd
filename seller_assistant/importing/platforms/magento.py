"""Magento 2 and Adobe Commerce: the product export with configurable products and a row for each store view."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from seller_assistant.catalog import Attribute, Product, Text, Variant, gtin
from seller_assistant.importing import assembling
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.language import language_of
from seller_assistant.importing.platforms.base import (
    NOTHING_TO_TAKE,
    Grouped,
    Platform,
    headings,
    is_repeated_heading,
    signatures,
)
from seller_assistant.importing.platforms.combining import Options, in_words, inheriting, key_values
from seller_assistant.importing.platforms.families import without
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_VIEWS: tuple[tuple[str, str], ...] = (  # how store views are called, to their language
    (r"zh[_-]?(?:hant|tw|hk)|traditional", "zh-TW"),
    (r"zh|cn|chinese|中文|简体|chinois", "zh-CN"),
    (r"fr|french|francais|français|qc|quebec", "fr"),
    (r"en|english|anglais|us|uk|ca_en|default", "en"),
    (r"de|german|deutsch", "de"),
    (r"es|spanish|espanol|español", "es"),
    (r"it|italian|italiano", "it"),
    (r"ru|russian", "ru"),
    (r"uk_ua|ua|ukrainian", "uk"),
    (r"ja|jp|japanese", "ja"),
)
_MAIN = frozenset({"", "admin", "all"})
_IGNORED = frozenset({"has_options", "required_options"})
_DEFAULT = frozenset({"use config", "__empty__value__", ""})
_BARCODES = frozenset({"ean", "ean13", "upc", "gtin", "barcode", "ean_code"})
_NO_PICTURE = "no_selection"
_NOT_ALONE = "not visible individually"
_ENDS = Phrase(QT_TRANSLATE_NOOP("importing", "The special price {price} ends on {day}; the regular price was taken."))
_SET = Phrase(
    QT_TRANSLATE_NOOP(
        "importing", "The product is a set of others; what it is made of is kept beside it, its price may be missing."
    )
)

_WHOSE = Phrase(
    QT_TRANSLATE_NOOP(
        "importing",
        "A hidden product, which is a choice of another one; without the column “sku” nothing says of which. "
        "The choices were taken as the other product names them.",
    )
)


class Magento(Platform):
    """A SKU is a product; rows with a store view say its words in another language, hidden simple ones are variants."""

    id = "magento"
    name = "Magento 2 / Adobe Commerce"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The product export with configurable, grouped and bundle products; store views become translations. "
            "Tried on the sample of Magento and on files with two store views and with accents.",
        )
    )
    weight_unit = "kg"
    headings = headings(
        sku="sku",
        view="store_view_code|_store",
        kind="product_type|_type",
        category="categories|_category",
        title="name",
        description="description",
        short_description="short_description",
        weight="weight",
        visibility="visibility",
        price="price",
        sale_price="special_price",
        sale_ends="special_price_to_date|special_to_date",
        handle="url_key",
        base_image="base_image|image",
        image="additional_images|_media_image",
        image_alt="base_image_label",
        facts="additional_attributes",
        stock="qty",
        compare_at="msrp_price",
        cost="cost",
        origin_country="country_of_manufacture",
        brand="manufacturer|brand",
        variations="configurable_variations",
        variation_labels="configurable_variation_labels",
        parts="bundle_values|associated_skus|grouped_skus",
        _="attribute_set_code|product_websites|product_online|tax_class_name|created_at|updated_at|website_id"
        "|small_image|small_image_label|thumbnail_image|thumbnail_image_label|swatch_image|swatch_image_label"
        "|additional_image_labels|display_product_options_in|map_price|map_enabled|gift_message_available"
        "|out_of_stock_qty|use_config_min_qty|is_qty_decimal|allow_backorders|use_config_backorders|min_cart_qty"
        "|use_config_min_sale_qty|max_cart_qty|use_config_max_sale_qty|is_in_stock|notify_on_stock_below"
        "|use_config_notify_stock_qty|manage_stock|use_config_manage_stock|use_config_qty_increments|qty_increments"
        "|use_config_enable_qty_inc|enable_qty_increments|is_decimal_divided|deferred_stock_update"
        "|use_config_deferred_stock_update|msrp_display_actual_price_type|page_layout|product_options_container",
    )
    signature = signatures(
        "sku|store_view_code|attribute_set_code|product_type",
        "sku|attribute_set_code|product_type|product_websites",
        "sku|product_type|url_key|additional_attributes",
        "sku|store_view_code|name|url_key",
    )

    def group(self, cells: Cells) -> Grouped:
        """One product for each SKU that a shop shows, in the order of the file."""
        grouped = Grouped(cells.table.sheet)
        items: dict[str, _Item] = {}
        sku = ""
        for line in cells.table.lines:
            sku = _key(cells, line, sku)
            if line.is_blank:
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif not sku:
                grouped.fate(line, "skipped", NOTHING_TO_TAKE)
            else:
                items.setdefault(sku.casefold(), _Item()).add(cells, line)
        children = {sku.casefold() for item in items.values() for sku, _ in _variations(cells, item.main)}
        for sku, item in items.items():
            if children and not cells.has("sku") and cells.text(item.main, "visibility").casefold() == _NOT_ALONE:
                for line in item.rows:
                    grouped.fate(line, "skipped", _WHOSE)
                continue
            hidden = cells.text(item.main, "visibility").casefold() in (_NOT_ALONE, "")
            if not (sku in children and hidden and not _variations(cells, item.main)):
                _product(cells, item, items, grouped)
                grouped.fate(item.main, "product")
            else:
                grouped.fate(item.main, "variant")
            for line in item.views:
                grouped.fate(line, "variant")
        grouped.fates.sort(key=lambda fate: fate.row)
        return grouped


def _key(cells: Cells, line: Line, above: str) -> str:
    """The row's SKU; in a file without that column the row itself, and for a store view the one above."""
    if cells.has("sku"):
        return cells.code(line, "sku")
    is_view = cells.text(line, "view").casefold() not in _MAIN
    return above if above and is_view else f"\n{line.number}" * bool(line.cells)


@dataclass(slots=True)
class _Item:
    """The rows of one SKU: the one for all stores, and those that say it for a store view."""

    rows: list[Line] = field(default_factory=list)
    first: Line | None = None

    def add(self, cells: Cells, line: Line) -> None:
        self.rows.append(line)
        if self.first is None and cells.text(line, "view").casefold() in _MAIN:
            self.first = line

    @property
    def main(self) -> Line:
        return self.first or self.rows[0]

    @property
    def views(self) -> list[Line]:
        return [line for line in self.rows if line is not self.main]


def _variations(cells: Cells, line: Line) -> list[tuple[str, Options]]:
    """SKU and choices of "sku=a,size=8|sku=b,size=10"."""
    labels = {key: label for key, label in key_values(cells.text(line, "variation_labels")) if label}
    found = []
    for part in cells.text(line, "variations").split("|"):
        pairs = key_values(part)
        sku = next((value for key, value in pairs if key == "sku"), "")
        if sku:
            options = tuple((labels.get(key) or in_words(key), value) for key, value in pairs if key != "sku")
            found.append((sku, options))
    return found


def _product(cells: Cells, item: _Item, items: dict[str, _Item], grouped: Grouped) -> None:
    line = item.main
    pictures = assembling.Pictures()
    _own_pictures(cells, line, pictures)
    base, extras = _variant(cells, line)
    variants, rows = [], list(item.rows)
    for sku, options in _variations(cells, line):
        if (child := items.get(sku.casefold())) is None:
            variants.append(inheriting(replace(Variant(origin=base.origin), sku=sku, options=options), base))
            continue
        one, more = _variant(cells, child.main)
        own = _own_pictures(cells, child.main, pictures)
        variants.append(inheriting(replace(one, options=options, picture=own), base))
        extras += [pair for pair in more if pair not in extras]
        if cells.text(child.main, "visibility").casefold() in (_NOT_ALONE, ""):
            rows += child.rows
    if cells.text(line, "parts"):
        cells.notes.add("product-set", "info", _SET, row=line.number, found=cells.text(line, "parts"))
        extras += cells.pairs(line, "parts")
    facts, brand, code = _facts(cells, line)
    if not variants:
        variants = [replace(base, gtin=base.gtin or code)]
    made = assembling.product(
        cells,
        line,
        variants,
        pictures,
        attributes=facts,
        category=_category(cells.text(line, "category")),
        brand=cells.text(line, "brand") or brand,
        sku=base.sku if _variations(cells, line) else "",
    )
    made = made.with_(extras=(*made.extras, *extras))
    for view in item.views:
        made = _with_view(cells, made, view)
    made = _english_first(made)
    grouped.readings.append(assembling.reading(made, sorted(rows, key=lambda row: row.number), pictures))


def _variant(cells: Cells, line: Line) -> tuple[Variant, list[tuple[str, str]]]:
    """The variant of a row, and its special price in words where that one ends some day and was not taken."""
    extras = []
    if (ends := cells.text(line, "sale_ends")) and (special := cells.text(line, "sale_price")):
        said = Phrase(_ENDS.marked, price=special, day=ends)
        cells.notes.add("special-price-ends", "info", said, row=line.number, found=special)
        extras = [*cells.pairs(line, "sale_price"), *cells.pairs(line, "sale_ends")]
        line = without(line, (column.column for column in cells.columns("sale_price")))
    variant = assembling.variant(cells, line)
    _, _, code = _facts(cells, line)
    return replace(variant, gtin=variant.gtin or code), extras


def _own_pictures(cells: Cells, line: Line, pictures: assembling.Pictures) -> str:
    """Add the row's pictures, the base one first; returns that one."""
    base = [source for source in cells.sources(line, "base_image") if source != _NO_PICTURE]
    pictures.add(base, cells.text(line, "image_alt"))
    pictures.add(source for source in cells.sources(line) if source != _NO_PICTURE)
    return base[0] if base else ""


def _facts(cells: Cells, line: Line) -> tuple[list[Attribute], str, str]:
    """The additional attributes that are facts, and the brand and barcode among them."""
    facts, brand, code = [], "", ""
    for key, value in key_values(cells.text(line, "facts")):
        said = value.strip('"').replace("|", ", ")
        if key in _IGNORED or said.casefold() in _DEFAULT:
            continue
        if key in ("manufacturer", "brand"):
            brand = brand or said
        elif key in _BARCODES and gtin.read(said).state in ("ok", "zero-restored"):
            code = code or gtin.read(said).gtin
        else:
            facts.append(Attribute(in_words(key), said))
    return facts, brand, code


def _category(text: str) -> str:
    """The deepest of the category paths, without the root."""
    paths = [path.strip() for path in re.split(r"[|,](?=[^/|,]+/|$)", text)]
    deepest = max(paths, key=lambda path: path.count("/"))
    return deepest.removeprefix("Default Category/").removeprefix("Default Category")


def _with_view(cells: Cells, made: Product, line: Line) -> Product:
    """The product with the words of a store view: beside its own in another language, else among the extras."""
    code = cells.text(line, "view")
    words = [(name, cells.text(line, name)) for name in ("title", "description")]
    told = {name: text for name, text in words if text and text != getattr(made, name)}
    if not told:
        return made
    lang = _language(code) or language_of(*told.values())
    if lang in ("zh", "zh-CN") or lang != made.source_lang:
        texts = [Text(name, "zh-CN" if lang == "zh" else lang, text) for name, text in told.items()]
        there = {(text.field, text.lang) for text in made.texts}
        return made.with_(texts=(*made.texts, *(text for text in texts if (text.field, text.lang) not in there)))
    return made.with_(extras=(*made.extras, *((f"{name} ({code})", text) for name, text in told.items())))


def _english_first(made: Product) -> Product:
    """The product told in English, else French, where a store view has that and the shop's own language is another."""
    titles = {text.lang: text.text for text in made.texts if text.field == "title"}
    lang = next((lang for lang in ("en", "fr") if lang in titles), "")
    if not lang or made.source_lang in ("en", "fr"):
        return made
    own = "zh-CN" if made.source_lang == "zh" else made.source_lang
    said = {text.field: text.text for text in made.texts if text.lang == lang}
    before = (("title", made.title), ("description", made.description))
    kept = [Text(name, own, text) for name, text in before if text and name in said]
    return made.with_(
        title=said["title"],
        description=said.get("description", made.description),
        source_lang=lang,
        texts=(*kept, *(text for text in made.texts if text.lang != lang)),
    )


def _language(code: str) -> str:
    """The language that a store view's code names, "" when it names none: "zh_cn", "chinese", "store_fr"."""
    parts = [part for part in re.split(r"[^\w]|_", code.casefold()) if part]
    for pattern, lang in _VIEWS:
        if re.fullmatch(pattern, code.casefold()):
            return lang
    return next((lang for part in parts for pattern, lang in _VIEWS if re.fullmatch(pattern, part)), "")
