"""Odoo: the product template and exports of it, with a row for each attribute or variant under its product."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seller_assistant.catalog import Attribute, Variant
from seller_assistant.importing import assembling
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.platforms.base import (
    NOTHING_TO_TAKE,
    Grouped,
    Platform,
    headings,
    is_repeated_heading,
    signatures,
)
from seller_assistant.importing.platforms.combining import NO_PRODUCT_ABOVE, Options, not_taken, together
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_PAIRS = re.compile(r",(?=\s*[^,:]+:)")
_SAYS_MORE = ("attribute", "values", "variant_values", "variant_sku", "variant_gtin", "sku", "gtin", "image")


class Odoo(Platform):
    """A row with a name begins a product; rows under it with blank cells there bring attributes or variants."""

    id = "odoo"
    name = "Odoo"
    languages = ("en", "fr", "de", "es", "it", "ru", "uk", "zh")
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The import template and exports of products or product variants, attributes on rows below their product. "
            "Tried on the template that comes with Odoo.",
        )
    )
    weight_unit = "kg"
    sheets = ("template", "sheet1")
    headings = headings(
        external_id="External ID|id|ID externe|Identifiant externe|Externe ID|ID externo|ID esterno|Внешний ID"
        "|Внешний идентификатор|Зовнішній ID|外部 ID|外部ID",
        title="Name|Nom|Nombre|Nome|Название|Имя|Назва|名称|产品名称",
        sku="Internal Reference|default_code|Référence interne|Interne Referenz|Referencia interna"
        "|Riferimento interno|Внутренняя ссылка|Внутренний артикул|Внутрішнє посилання|Внутрішній код|内部参考"
        "|内部参考号|内部参考编号",
        gtin="Barcode|Code-barres|Code barre|Strichcode|Código de barras|Codice a barre|Штрихкод|Штрих-код|条码|条形码",
        price="Sales Price|list_price|lst_price|Public Price|Prix de vente|Verkaufspreis|Precio de venta"
        "|Precio al público|Prezzo di vendita|Prezzo vendita|Цена продажи|Продажная цена|Ціна продажу|销售价格|售价",
        cost="Cost|standard_price|Coût|Kosten|Coste|Costo|Себестоимость|Стоимость|Собівартість|Вартість|成本",
        weight="Weight|weight|Poids|Gewicht|Peso|Вес|Вага|重量",
        description="Sales Description|description_sale|Description des ventes|Description commerciale"
        "|Verkaufsbeschreibung|Descripción de venta|Descripción de ventas|Descrizione vendita|Descrizione di vendita"
        "|Описание для продажи|Описание продаж|Опис продажу|Опис для продажу|销售描述|销售说明",
        category="Product Category|categ_id|Catégorie d'articles|Catégorie de produit|Produktkategorie"
        "|Categoría de producto|Categoría del producto|Categoria prodotto|Категория товара|Категория продукта"
        "|Категорія товару|产品类别|产品分类",
        kind="Product Type|type|detailed_type|Type de produit|Type d'article|Produktart|Produkttyp|Tipo de producto"
        "|Tipo prodotto|Тип товара|Тип продукта|Тип товару|产品类型",
        stock="Quantity On Hand|qty_available|Quantité en stock|Bestandsmenge|Cantidad a mano|Quantità disponibile"
        "|В наличии|在手数量|现有数量",
        image="Image|image_1920|image",
        tags="Product Tags|product_tag_ids|Étiquettes de produit",
        attribute="Product Attributes / Attribute|Product Attributes/Attribute|attribute_line_ids/attribute_id"
        "|Attributs du produit / Attribut|Attributs de l'article / Attribut|Produktattribute / Attribut"
        "|Atributos del producto / Atributo|Attributi prodotto / Attributo|产品属性 / 属性",
        values="Product Attributes / Values|Product Attributes/Values|attribute_line_ids/value_ids"
        "|Attributs du produit / Valeurs|Attributs de l'article / Valeurs|Produktattribute / Werte"
        "|Atributos del producto / Valores|Attributi prodotto / Valori|产品属性 / 值",
        variant_values="Variant Values|Product Values|Attribute Values|product_template_variant_value_ids"
        "|product_template_attribute_value_ids|Valeurs de variante|Valeurs de la variante|Variantenwerte"
        "|Valores de variante|Valori variante|变体值",
        template="Product Template|Product Template/External ID|product_tmpl_id|product_tmpl_id/id",
        _="Favorite|Can be Sold|Can be Purchased|sale_ok|purchase_ok|Active|active|Customer Taxes|Responsible",
    )
    signature = signatures(
        "External ID|Name|Product Type|Internal Reference",
        "Name|Internal Reference|Sales Price|Cost",
        "External ID|Name|Internal Reference|Barcode",
        "Name|Product Attributes / Attribute|Product Attributes / Values",
        "Name|attribute_line_ids/attribute_id|attribute_line_ids/value_ids",
        "Internal Reference|Name|Variant Values",
        "name|default_code|list_price",
        "id|name|default_code|barcode",
        "Nom|Référence interne|Prix de vente",
        "Name|Interne Referenz|Verkaufspreis",
        "Nombre|Referencia interna|Precio de venta",
        "Nome|Riferimento interno|Prezzo di vendita",
        "Название|Внутренняя ссылка|Цена продажи",
        "Назва|Внутрішнє посилання|Ціна продажу",
        "名称|内部参考|销售价格",
        "名称|内部参考号|销售价格",
        "名称|内部参考编号|销售价格",
    )

    def group(self, cells: Cells) -> Grouped:
        """One product for each name (and variants' rows of the same one together), in the order of the file."""
        grouped = Grouped(cells.table.sheet)
        products: dict[str, list[Line]] = {}
        last = ""
        for line in cells.table.lines:
            title = cells.text(line, "title")
            if line.is_blank:
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif title:
                last = _key(cells, line, products)
                grouped.fate(line, "variant" if last in products else "product")
                products.setdefault(last, []).append(line)
            elif not products:
                grouped.fate(line, "skipped", NO_PRODUCT_ABOVE)
            elif any(cells.text(line, field) for field in _SAYS_MORE):
                products[last].append(line)
                grouped.fate(line, "variant")
            else:
                grouped.fate(line, "skipped", NOTHING_TO_TAKE)
        for lines in products.values():
            _product(cells, lines, grouped)
        return grouped


def _key(cells: Cells, line: Line, products: dict[str, list[Line]]) -> str:
    """What the rows of one product share: its template or name where they are variants, else their own place."""
    title = cells.text(line, "title")
    if cells.text(line, "variant_values"):
        return f"variants:{cells.text(line, 'template') or title}"
    number = cells.text(line, "external_id")
    if number and cells.text(line, "attribute"):
        return f"id:{number}"  # the template repeats the product for each attribute
    return f"row:{line.number}" if f"id:{number}" not in products else f"id:{number}"


def _product(cells: Cells, lines: Sequence[Line], grouped: Grouped) -> None:
    first = lines[0]
    pictures = assembling.Pictures()
    for line in lines:
        pictures.add(source for source in cells.sources(line) if len(source) < 2000)  # longer ones are base64
    base = assembling.variant(cells, first)
    sold = [line for line in lines if cells.text(line, "variant_values")]
    extras: list[tuple[str, str]] = []
    facts: list[Attribute] = []
    if sold:
        told = [_pairs(cells.text(line, "variant_values")) for line in sold]
        variants = [assembling.variant(cells, line, o) for line, o in zip(sold, told, strict=True)]
        variants = [_priced(variant, base) for variant in variants]
        if len(variants) == 1:
            facts = [Attribute(name, value) for name, value in variants[0].options]
            variants = [replace(variants[0], options=())]
    else:
        listed = _listed(cells, lines)
        facts = [Attribute(name, values[0]) for name, values in listed if len(values) == 1]
        choices = [(name, values) for name, values in listed if len(values) > 1]
        made = together(cells, first, choices)
        extras = not_taken(choices, made)
        variants = [_combined(base, options) if len(made) > 1 else replace(base, options=options) for options in made]
    number = cells.text(first, "template" if sold and cells.text(first, "template") else "external_id")
    product = assembling.product(
        cells,
        first,
        variants,
        pictures,
        attributes=facts,
        sku=base.sku if len(variants) > 1 and not sold else "",
        external_id=f"odoo:{number}" if number and not (sold and not cells.text(first, "template")) else "",
    )
    product = product.with_(extras=(*product.extras, *extras))
    grouped.readings.append(assembling.reading(product, lines, pictures))


def _combined(base: Variant, options: Options) -> Variant:
    """One of the variants that Odoo makes of the attributes: it has no code, barcode or stock of its own."""
    return replace(base, options=options, sku="", gtin="", stock=None)


def _priced(variant: Variant, base: Variant) -> Variant:
    return replace(
        variant,
        price=base.price if variant.price is None else variant.price,
        cost=base.cost if variant.cost is None else variant.cost,
        weight=base.weight if variant.weight is None else variant.weight,
    )


def _pairs(text: str) -> Options:
    """The choices of "Legs: Steel, Color: White"."""
    pairs = (part.partition(":") for part in _PAIRS.split(text))
    return tuple((name.strip(), value.strip()) for name, sign, value in pairs if sign and value.strip())


def _listed(cells: Cells, lines: Sequence[Line]) -> list[tuple[str, list[str]]]:
    """The attributes of a product with their values; what was read of one attribute on several rows together."""
    found: dict[str, list[str]] = {}
    for line in lines:
        name = cells.text(line, "attribute")
        values = [value.strip() for value in cells.text(line, "values").split(",") if value.strip()]
        if name and values:
            found.setdefault(name, []).extend(values)
    return [(name, list(dict.fromkeys(values))) for name, values in found.items()]
