"""Product feeds as Google Merchant Center, Meta and Pinterest take them: one row an offer, grouped by item_group_id."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seller_assistant.catalog import Attribute, Variant
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.offers import is_over
from seller_assistant.importing.platforms.base import Grouped, Platform, headings, is_repeated_heading
from seller_assistant.importing.platforms.families import NO_PRODUCT, Choice, family, varying, without
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_SOLD_OUT = frozenset(("out of stock", "out_of_stock", "oos", "discontinued"))
_LONGEST_CODE = 50  # characters an id may have in Google's product data specification; longer ones are no codes
_OVER = Phrase(QT_TRANSLATE_NOOP("importing", "Sale prices whose last day has passed were left out."))


class Feed(Platform):
    """Each row is an offer; those of one item group are the choices of one product."""

    id = "google"
    name = "Google, Meta or Pinterest feed"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "Text with tabs or commas, also in UTF-16, and workbooks; choices by item group, money with its currency. "
            "Tried on two shop feeds.",
        )
    )
    headings = headings(
        id="id|offer id|идентификатор|ідентифікатор",
        title="title|titre|titel|titulo|titolo|название|назва|标题",
        description="description|beschreibung|descripcion|descrizione|описание|опис|说明|描述|rich text description",
        link="link|lien|enlace|ссылка|посилання|链接",
        image="image link|lien image|bildlink|enlace imagen|link immagine|ссылка на изображение"
        "|посилання на зображення|图片链接|additional image link|lien image supplementaire|zusatzlicher bildlink"
        "|enlace imagen adicional|link immagine aggiuntiva|дополнительная ссылка на изображение|附加图片链接"
        "|image 0 url|image 1 url|image 2 url|image 3 url|image 4 url|image 5 url|image url",
        price="price|prix|preis|precio|prezzo|цена|ціна|价格",
        sale_price="sale price|prix solde|sonderpreis|precio oferta|prezzo scontato|цена со скидкой|促销价",
        sale_period="sale price effective date|periode de validite du prix solde|sonderpreiszeitraum"
        "|fecha oferta|data prezzo scontato",
        availability="availability|disponibilite|verfugbarkeit|disponibilidad|disponibilita|наличие|наявність|库存状况",
        stock="quantity to sell on facebook|sell on google quantity|inventory|quantity",
        brand="brand|marque|marke|marca|марка|бренд|品牌",
        gtin="gtin|ean|upc|isbn|barcode",
        group="item group id|id groupe|artikelgruppe|identificador del grupo|id gruppo articolo|идентификатор группы"
        "|商品组 id",
        product_type="product type|type de produit|produkttyp|tipo de producto|tipo di prodotto|тип товара|商品类型",
        google_category="google product category|fb product category|categorie google|google produktkategorie"
        "|categoria en google product category|categoria google|категория google|google 商品类别",
        color="color|colour|couleur|farbe|colore|цвет|колір|颜色",
        size="size|taille|grosse|talla|taglia|размер|розмір|尺寸",
        material="material|matiere|materiale|материал|матеріал|材质",
        pattern="pattern|motif|muster|patron|fantasia|узор|图案",
        age_group="age group|tranche d age|altersgruppe|grupo de edad|fascia di eta",
        gender="gender|sexe|geschlecht|sexo|sesso|пол|стать|性别",
        weight="shipping weight|poids du colis|versandgewicht|peso envio|peso di spedizione",
        _="condition|etat|zustand|estado|condizione|состояние|стан|使用状况|adult|identifier exists|is bundle"
        "|excluded destination|included destination",
    )
    signature = (
        frozenset({"id", "title", "link", "image link"}),
        frozenset({"id", "title", "image link", "availability"}),
        frozenset({"id", "title", "item group id", "price"}),
        frozenset({"id", "titre", "lien", "lien image"}),
        frozenset({"id", "titel", "link", "bildlink"}),
        frozenset({"id", "titulo", "enlace", "enlace imagen"}),
        frozenset({"id", "titolo", "link", "link immagine"}),
        frozenset({"название", "ссылка", "ссылка на изображение"}),
        frozenset({"id", "название", "ссылка на изображение"}),
        frozenset({"标题", "链接", "图片链接"}),
    )

    def fields(self, names: Sequence[str], values: Sequence[Sequence[str]]) -> dict[int, tuple[str, float]]:
        """The field of each column; the shop's own product type is the category before Google's."""
        found = super().fields(names, values)
        present = {field for i, (field, _) in found.items() if values[i]}
        for i, (field, confidence) in found.items():
            if field == "product_type":
                found[i] = ("category", confidence)
            elif field == "google_category":
                words = any(not value.isdecimal() for value in values[i])
                found[i] = ("category" if words and "product_type" not in present else "extra", confidence)
        return found

    def group(self, cells: Cells) -> Grouped:
        """One product for each item group, and for each offer without one."""
        grouped = Grouped(cells.table.sheet)
        groups: dict[str, list[Line]] = {}
        for line in cells.table.lines:
            if not any(line.cells):
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif not cells.text(line, "title") and not cells.text(line, "id"):
                grouped.fate(line, "skipped", NO_PRODUCT)
            else:
                shared = cells.text(line, "group")
                key = f"group:{shared}" if shared else f"row:{line.number}"
                groups.setdefault(key, []).append(_in_force(cells, line))
        for key, lines in groups.items():
            _product(cells, grouped, key, lines)
        grouped.fates.sort(key=lambda fate: fate.row)
        return grouped


def _in_force(cells: Cells, line: Line) -> Line:
    """The line without a sale price that no longer holds."""
    if cells.text(line, "sale_price") and is_over(cells.text(line, "sale_period")):
        cells.notes.once("sale-over", "info", _OVER)
        return without(line, (column.column for column in cells.columns("sale_price")))
    return line


def _product(cells: Cells, grouped: Grouped, key: str, lines: Sequence[Line]) -> None:
    facts = [_facts(cells, line) for line in lines]
    chosen = varying(facts) if len(lines) > 1 else frozenset()
    choices = [
        Choice(
            line,
            tuple(pair for pair in pairs if pair[0] in chosen),
            tuple(cells.sources(line)),
            f"feed:{code}" if (code := cells.code(line, "id")) else "",
        )
        for line, pairs in zip(lines, facts, strict=True)
    ]
    same = [Attribute(*pair) for pair in facts[0] if pair[0] not in chosen]
    kind, _, group = key.partition(":")
    number = f"feed:group:{group}" if kind == "group" else choices[0].external_id
    family(
        cells,
        grouped,
        choices,
        attributes=same,
        change=lambda variant, line: _with_code(cells, variant, line),
        external_id=number,
        sku=group if kind == "group" else "",
    )


def _facts(cells: Cells, line: Line) -> tuple[tuple[str, str], ...]:
    """Colour, size and the like, by the heading they stand under."""
    fields = ("color", "size", "material", "pattern", "gender", "age_group")
    return tuple(
        (cells.heading(column).replace("_", " ").capitalize(), value)
        for field in fields
        for column in cells.columns(field)
        if (value := line.cells[column.column])
    )


def _with_code(cells: Cells, variant: Variant, line: Line) -> Variant:
    """The variant with the feed's id as its code (feeds ask for the SKU there, unlike a title), and none left if so."""
    stock = variant.stock
    if stock is None and cells.text(line, "availability").casefold() in _SOLD_OUT:
        stock = 0
    code = cells.code(line, "id")
    return replace(variant, sku=code if len(code) <= _LONGEST_CODE else "", stock=stock)
