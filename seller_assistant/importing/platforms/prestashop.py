"""PrestaShop: the products file of its import, and the second file with the combinations of each product."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from seller_assistant.catalog import Attribute, Product, Variant
from seller_assistant.importing import assembling
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.platforms import fingerprints
from seller_assistant.importing.platforms.base import (
    NOTHING_TO_TAKE,
    Grouped,
    Platform,
    headings,
    is_repeated_heading,
    numbered,
    signatures,
)
from seller_assistant.importing.reading import Reading, Surcharge
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

COMBINATIONS = "combinations"
_LISTS = 3  # headings with "(0/1)" or "(x,y,z...)" behind them
_NUMBER_AFTER = re.compile(r":\d+$")
_POSITION = re.compile(r"^[^,:]+:[^:]+:\d+(?:[:,]|$)")
_PARTS = re.compile(r"[((]\s*[^::()()]+[::]\s*([^::()()]+[::]\s*)?[^::()()]+[))]\s*\*?\s*$")
_NEXT_FEATURE = re.compile(r",(?=[^,:]+:)")
_NEXT_POSITIONED = re.compile(r",(?=[^,:]+:(?!\s*\d+\s*(?:,|$)))")
_NO_CHOICE = Phrase(QT_TRANSLATE_NOOP("importing", "The combination names no choice, or no product it belongs to."))


def _part(name: str) -> str:
    """Whether a heading says "(Name:Type:Position)" of an attribute or "(Value:Position)", in any language."""
    found = _PARTS.search(name)
    return "" if found is None else "names" if found[1] else "values"


class PrestaShopCombinations(Platform):
    """A row is a variant of a product of the other file; its price is what it adds to that product's."""

    id = "prestashop"
    name = "PrestaShop"
    part = COMBINATIONS
    weight_unit = "kg"
    headings = headings(
        external_id="Product ID|ID produit|ID du produit|Produkt-ID|ID des Produkts|ID de producto|ID del producto"
        "|ID prodotto|ID del prodotto|ID товара|ID товару|商品 ID|产品 ID",
        parent="Product reference|Référence produit|Référence du produit|Referencia del producto",
        names="Attribute (Name:Type:Position)|Attribut (Nom:Type:Position)|Attribut (Name:Typ:Position)"
        "|Atributo (Nombre:Tipo:Posición)|Attributo (Nome:Tipo:Posizione)|Атрибут (Название:Тип:Позиция)"
        "|Атрибут (Назва:Тип:Позиція)|属性（名称:类型:位置）",
        values="Value (Value:Position)|Valeur (Valeur:Position)|Wert (Wert:Position)|Valor (Valor:Posición)"
        "|Valore (Valore:Posizione)|Значение (Значение:Позиция)|Значення (Значення:Позиція)|值（值:位置）",
        sku="Reference|Référence|Artikelnummer|Artikel-Nr.|Referencia|Riferimento|Артикул|参考",
        gtin="EAN13|EAN-13|UPC",
        cost="Wholesale price|Cost price|Prix d'achat|Prix de gros|Einkaufspreis|Precio de coste|Precio al por mayor"
        "|Prezzo d'acquisto|Оптовая цена|Оптова ціна|批发价",
        price_more="Impact on price|Impact sur le prix|Auswirkung auf den Preis|Auswirkungen auf den Preis"
        "|Impacto en el precio|Impatto sul prezzo|Влияние на цену|Вплив на ціну|价格影响",
        weight_more="Impact on weight|Impact sur le poids|Auswirkung auf das Gewicht|Impacto en el peso"
        "|Impatto sul peso|Влияние на вес|Вплив на вагу|重量影响",
        stock="Quantity|Quantité|Menge|Anzahl|Cantidad|Quantità|Количество|Кількість|数量",
        image="Image URLs (x,y,z...)|URL des images (x,y,z...)|Bild-URLs (x,y,z...)|URLs de las imágenes (x,y,z...)"
        "|URL immagine (x,y,z...)|URL изображений (x,y,z...)",
    )
    signature = signatures(
        "Product ID|Attribute (Name:Type:Position)|Value (Value:Position)",
        "ID produit|Attribut (Nom:Type:Position)|Valeur (Valeur:Position)",
        "Produkt-ID|Attribut (Name:Typ:Position)|Wert (Wert:Position)",
        "ID de producto|Atributo (Nombre:Tipo:Posición)|Valor (Valor:Posición)",
        "ID prodotto|Attributo (Nome:Tipo:Posizione)|Valore (Valore:Posizione)",
        "Атрибут (Название:Тип:Позиция)|Значение (Значение:Позиция)",
        "Атрибут (Назва:Тип:Позиція)|Значення (Значення:Позиція)",
        "Product reference|Attribute (Name:Type:Position)|Value (Value:Position)",
    )

    def recognise(self, names: Sequence[str]) -> float:
        """How surely these are combinations, in whatever language: the headings name their parts in brackets."""
        parts = {part for name in names if (part := _part(name))}
        return 1.0 if parts >= {"names", "values"} else super().recognise(names)

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading, known by its words or by the parts that it names in brackets."""
        found = super().field_of(name)
        part = _part(name)
        return (part, 1.0) if part and found[0] == "extra" else found

    def group(self, cells: Cells) -> Grouped:
        """One reading for each product that has combinations; what they add is said beside its variants."""
        grouped = Grouped(cells.table.sheet)
        combinations(cells, grouped)
        return grouped


class PrestaShop(Platform):
    """A row is a product; the choices of each stand in a second file or sheet."""

    id = "prestashop"
    name = "PrestaShop"
    languages = ("en", "fr", "de", "es", "it", "ru", "uk", "zh")
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The products file of its import together with the combinations file, whose price impacts are added up, "
            "and the list of products of the back office. Tried on the samples of PrestaShop 8.",
        )
    )
    weight_unit = "kg"
    parts = (PrestaShopCombinations(),)
    headings = headings(
        external_id="Product ID|ID|ID produit|Produkt-ID|ID de producto|ID del producto|ID prodotto|Codice prodotto"
        "|ID товара|ID товару|商品 ID",
        title="Name|Nom|Nombre|Nome|Имя|Название|Назва|名称",
        category="Categories (x,y,z...)|Category|Catégories (x,y,z...)|Catégorie|Kategorien (x,y,z...)|Kategorie"
        "|Categorías (x,y,z...)|Categoría|Categorie (x,y,z...)|Nomi delle categorie (x,y,z...)|Categoria"
        "|Категории (x,y,z...)|Категория|Категорії (x,y,z...)|分类 (x,y,z...)|Категорія|分类",
        price="Price tax excluded|Price (tax excl.)|Prix HT|Prix (HT)|Prix hors taxe|Prix hors taxes|Preis ohne MwSt."
        "|Preis (zzgl. MwSt.)|Precio sin IVA|Precio impuestos excluidos|Prezzo (Tasse Escluse)|Prezzo tasse escluse"
        "|Цена без налогов|Ціна без податків|Цена (без налога)|Ціна (без податку)|价格 (不含税)|不含税价格"
        "|Price tax excluded or Price tax included",
        price_with_tax="Price tax included|Price (tax incl.)|Prix TTC|Prix (TTC)|Preis inkl. MwSt.|Precio con IVA"
        "|Precio impuestos incluidos|Prezzo (Tasse Incluse)|Prezzo tasse incluse|Цена c налогами|Цена с налогами"
        "|Ціна з податками|含税价格",
        cost="Wholesale price|Cost price|Prix d'achat|Prix de gros|Einkaufspreis|Precio al por mayor|Precio de coste"
        "|Prezzo d'acquisto|Prezzo all'ingrosso|Оптовая цена|Оптова ціна|批发价",
        sku="Reference #|Reference|Référence #|Référence|Artikelnummer|Artikel-Nr.|Referencia n.|Referencia nº"
        "|Referencia|Riferimento|Riferimento n.|Артикул №|Артикул|参考编号",
        brand="Manufacturer|Brand|Marque|Fabricant|Hersteller|Marke|Fabricante|Marca|Produttore|Производитель"
        "|Виробник|品牌",
        gtin="EAN13|EAN-13|Штрихкод EAN13|UPC|Штрихкод UPC|ISBN",
        weight="Weight|Poids|Gewicht|Peso|Вес|Вага|重量",
        stock="Quantity|Quantité|Menge|Anzahl|Cantidad|Quantità|Количество|Кількість|数量",
        short_description="Summary|Short description|Récapitulatif|Résumé|Zusammenfassung|Kurzbeschreibung"
        "|Descripción corta|Resumen|Sommario|Riepilogo|Короткое описание|Краткое описание|Короткий опис|摘要",
        description="Description|Beschreibung|Descripción|Descrizione|Описание|Опис|描述",
        tags="Tags (x,y,z...)|Mots-clés (x,y,z...)|Mot-clés (x,y,z...)|Étiquettes (x,y,z...)|Stichwörter (x,y,z...)"
        "|Etiquetas (x,y,z...)|Tag (x,y,z...)|Метки (x,y,z...)|Теги (x,y,z...)|标签 (x,y,z...)",
        handle="URL rewritten|Rewritten URL|URL réécrite|URL simplifiée|Freundliche URL|Enlace reescrito|URL amigable"
        "|URL riscritta|ЧПУ",
        image="Image URLs (x,y,z...)|Image|URL des images (x,y,z...)|Adresse (URL) des images (x,y,z...)"
        "|URL d'images (x,y,z...)|Bild-URLs (x,y,z...)|URLs de las imágenes (x,y,z...)|URL immagine (x,y,z...)"
        "|URL immagine di copertina|URL изображений (x,y,z...)|Изображения (x,y,z...)",
        image_alt="Image alt texts (x,y,z...)|Textes alternatifs des images (x,y,z...)",
        facts="Feature(Name:Value:Position)|Feature (Name:Value:Position:Customized)"
        "|Caractéristique (Nom:Valeur:Position:Personnalisé)|Caractéristique (Nom:Valeur:Position)"
        "|Characteristic (Name:Value:Position)|Característica (Nombre:Valor:Posición:Personalizado)"
        "|Funktion (Name:Wert:Position)|Caratteristica (Nome:Valore:Posizione)"
        "|Характеристика (Название:Значение:Позиция)",
        _="Active (0/1)|Actif (0/1)|Aktiv (0/1)|Activo (0/1)|Attivo (0/1)|Активен (0/1)|Активний (0/1)|Status|État"
        "|Position|On sale (0/1)|Available for order (0 = No, 1 = Yes)|Show price (0 = No, 1 = Yes)"
        "|Delete existing images (0 = No, 1 = Yes)|Available online only (0 = No, 1 = Yes)"
        "|Customizable (0 = No, 1 = Yes)|Uploadable files (0 = No, 1 = Yes)|Text fields (0 = No, 1 = Yes)"
        "|ID / Name of shop|Advanced stock management|Depends On Stock|Warehouse",
    )
    signature = signatures(
        "Active (0/1)|Name|Categories (x,y,z...)",
        "Product ID|Active (0/1)|Name|Reference #",
        "Actif (0/1)|Nom|Catégories (x,y,z...)",
        "Aktiv (0/1)|Name|Kategorien (x,y,z...)",
        "Activo (0/1)|Nombre|Categorías (x,y,z...)",
        "Attivo (0/1)|Nome|Categorie (x,y,z...)",
        "Активен (0/1)|Категории (x,y,z...)",
        "Активний (0/1)|Категорії (x,y,z...)",
        "Product ID|Image|Name|Reference|Category|Price (tax excl.)",
        "ID|Image|Nom|Référence|Catégorie|Prix (HT)",
        "ID|Imagen|Nombre|Referencia|Categoría|Precio (imp. excl.)",
        "Codice prodotto|Riferimento|Nome|Prezzo (Tasse Escluse)",
        "启用 (0/1)|名称|分类 (x,y,z...)",
        "已启用 (0/1)|名称|分类 (x,y,z...)",
        "ID|Bild|Name|Artikelnummer|Kategorie|Preis (zzgl. MwSt.)",
        "ID|Изображение|Название|Артикул|Категория|Цена (без налога)",
        "ID|Зображення|Назва|Артикул|Категорія|Ціна (без податку)",
        "ID|图片|名称|参考编号|分类|价格 (不含税)",
    )

    def recognise(self, names: Sequence[str]) -> float:
        """How surely these headings are PrestaShop's: no other list says so often in them what its cells hold."""
        share = super().recognise(names)
        return max(share, fingerprints.UNMISTAKABLE) if fingerprints.lists_of(names) >= _LISTS else share

    def fields(self, names: Sequence[str], values: Sequence[Sequence[str]]) -> dict[int, tuple[str, float]]:
        """The field of each column; the price with taxes is taken where no other one is given."""
        found = super().fields(names, values)
        has_price = any(name == "price" and values[i] for i, (name, _) in found.items())
        for i, (name, confidence) in found.items():
            if name == "price_with_tax":
                found[i] = ("extra" if has_price else "price", confidence)
        return found

    def group(self, cells: Cells) -> Grouped:
        """One product for each row; the combinations of a second sheet are read beside them."""
        grouped = Grouped(cells.table.sheet)
        for line in cells.table.lines:
            if line.is_blank:
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif not (cells.text(line, "title") or cells.text(line, "external_id") or cells.code(line, "sku")):
                grouped.fate(line, "skipped", NOTHING_TO_TAKE)
            else:
                _product(cells, line, grouped)
                grouped.fate(line, "product")
        for beside in cells.parts(COMBINATIONS):
            combinations(beside, grouped)
        return grouped


def _product(cells: Cells, line: Line, grouped: Grouped) -> None:
    pictures = assembling.Pictures()
    alts = [alt.strip() for alt in cells.text(line, "image_alt").split(",")]
    for number, source in enumerate(cells.sources(line)):
        pictures.add([source], alts[number] if number < len(alts) else "")
    number_there = cells.text(line, "external_id").removesuffix(".0")
    made = assembling.product(
        cells,
        line,
        [assembling.variant(cells, line)],
        pictures,
        attributes=_facts(cells, line),
        external_id=f"prestashop:{number_there}" if number_there else "",
    )
    grouped.readings.append(assembling.reading(made, [line], pictures))


def _facts(cells: Cells, line: Line) -> list[Attribute]:
    """The features of "Color:Red:1,Fabric:Cotton, wool:2"; a value may have commas where positions end each one."""
    text = cells.text(line, "facts")
    has_positions = _POSITION.search(text) is not None
    found = []
    for part in (_NEXT_POSITIONED if has_positions else _NEXT_FEATURE).split(text):
        pieces = part.split(":")
        if len(pieces) > 1 and pieces[0].strip() and pieces[1].strip():
            found.append(Attribute(pieces[0].strip(), pieces[1].strip()))
    return found


# -- combinations --------------------------------------------------------------------------------------


def combinations(cells: Cells, grouped: Grouped) -> None:
    """Add a reading for each product that a table of combinations names, and the fate of its rows."""
    sheet = cells.table.sheet
    products: dict[tuple[str, str], list[tuple[Line, Variant, tuple[str, ...]]]] = {}
    for line in cells.table.lines:
        key = (cells.text(line, "external_id").removesuffix(".0"), cells.code(line, "parent"))
        if line.is_blank:
            grouped.fate(line, "blank", sheet=sheet)
        elif is_repeated_heading(cells, line):
            grouped.fate(line, "heading", sheet=sheet)
        elif not any(key) or not (options := _options(cells, line)):
            grouped.fate(line, "skipped", _NO_CHOICE, sheet=sheet)
        else:
            own = tuple(cells.sources(line))
            variant = assembling.variant(cells, line, options, picture=own[0] if own else "")
            if variant.cost is not None and not variant.cost.amount:
                variant = replace(variant, cost=None)  # 0 stands for "as the product's"
            products.setdefault(key, []).append((line, variant, own))
            grouped.fate(line, "variant", sheet=sheet)
    for (number, parent), members in products.items():
        grouped.readings.append(_reading(cells, number, parent, members))


def _reading(
    cells: Cells, number: str, parent: str, members: Sequence[tuple[Line, Variant, tuple[str, ...]]]
) -> Reading:
    pictures = assembling.Pictures()
    for _, _, sources in members:
        pictures.add(sources)
    product = Product(
        external_id=f"prestashop:{number}" if number else "",
        sku=parent,
        variants=tuple(variant for _, variant, _ in members),
        pictures=pictures.made(),
        origin=assembling.origin(cells, members[0][0]),
    )
    adds = tuple(
        Surcharge(cells.amount(line, "price_more") or Decimal(0), cells.amount(line, "weight_more") or Decimal(0))
        for line, _, _ in members
    )
    return replace(assembling.reading(product, [line for line, _, _ in members], pictures), adds=adds)


def _options(cells: Cells, line: Line) -> tuple[tuple[str, str], ...]:
    """The choices of "Color:color:0, Size:select:1" and "Blue:0, M:1"."""
    names = [part.split(":")[0].strip() for part in cells.text(line, "names").split(",")]
    values = [_NUMBER_AFTER.sub("", part.strip()) for part in cells.code(line, "values").split(",")]
    if len(values) > len(names) == 1:
        values = [_NUMBER_AFTER.sub("", cells.code(line, "values"))]
    return numbered(zip(names, values, strict=False))
