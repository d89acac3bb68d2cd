"""WooCommerce: the product export of the shop's own language, with variations under their parents."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seller_assistant.catalog import Attribute, Variant
from seller_assistant.importing import assembling
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.headings import match
from seller_assistant.importing.offers import is_over
from seller_assistant.importing.platforms.base import Grouped, Platform, headings, is_repeated_heading
from seller_assistant.importing.platforms.families import without
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

TYPES = frozenset(
    ("simple", "variable", "variation", "grouped", "external", "subscription", "variable-subscription", "bundle")
)
_ATTRIBUTE = re.compile(r"(?:attribut|atribut|аттрибут|атрибут)")
_NAME = re.compile(r"\b(?:name|nom|nombre|nome|naam|имя|название)\b")
_VALUE = re.compile(r"(?:value|valeur|valor|wert|значени)")
_NUMBER = re.compile(r"\d+")
_OVER = Phrase(QT_TRANSLATE_NOOP("importing", "Sale prices whose last day has passed were left out."))
_NO_PARENT = Phrase(QT_TRANSLATE_NOOP("importing", "The variation's parent product is not in this file."))


class WooCommerce(Platform):
    """A row is a product unless its type is variation; variations name their parent by SKU or ``id:123``."""

    id = "woocommerce"
    name = "WooCommerce"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The product export in the language of the site, with variations found by SKU or number, attributes and "
            "sale prices. Tried on three files, one of them in Russian.",
        )
    )
    headings = headings(
        external_id="id",
        kind="type|тип|typ|tipo",
        sku="sku|ugs|артикул|artikelnummer|cod",
        gtin="gtin upc ean or isbn|gtin upc ean ou isbn|gtin upc ean oder isbn|gtin upc ean o isbn"
        "|gtin upc ean или isbn|gtin",
        title="name|nom|имя|название|nombre|nome",
        description="description|описание|beschreibung|descripcion|descrizione",
        short_description="short description|description courte|краткое описание|kurzbeschreibung|descripcion corta"
        "|breve descrizione|descrizione breve",
        stock="stock|запасы|остаток|lager|lagerbestand|bestand|inventario|magazzino|giacenza",
        sale_price="sale price|tarif promo|акционная цена|цена распродажи|angebotspreis|precio rebajado"
        "|prezzo in offerta",
        sale_end="date sale price ends|datum an dem angebotspreis endet|date de fin de promo|date de fin de promotion"
        "|dia en que termina el precio rebajado|data di fine promozione|data in cui finisce il prezzo scontato"
        "|data in cui termina il prezzo scontato|дата окончания действия скидки|дата окончания продажи по цене"
        "|дата закінчення дії знижки|促销截止日期",
        price="regular price|tarif regulier|базовая цена|обычная цена|regularer preis|normaler preis|precio normal"
        "|prezzo di listino",
        category="categories|категории|kategorien|categorias|categorie",
        tags="tags|etiquettes|позначки|метки|schlagworter|schlagworte|etiquetas|tag",
        image="images|изображения|bilder|imagenes|immagini",
        parent="parent|родительский|родитель|ubergeordnet|ubergeordnetes produkt|elternprodukt|superior|principal"
        "|genitore|principale",
        brand="brands|marques|marken|marcas|marchi|бренды|бренди|brand",
        cost="meta wc cog cost|meta cost price|cost of goods|cost of goods sold",
        _="published|publie|опубликован|veroffentlicht|publicado|pubblicato|is featured|mis en avant|рекомендуемый"
        "|ist hervorgehoben|empfohlen|esta destacado|in primo piano"
        "|visibility in catalog|visibilite dans le catalogue"
        "|видимость в каталоге|sichtbarkeit im katalog|visibilidad en el catalogo"
        "|visibilita nel catalogo|in stock|en stock"
        "|в наличии|vorratig|existencias|hay existencias|tax status|etat de la tva|tax class|classe de tva|position"
        "|позиция|posicion|posizione|backorders allowed|sold individually|allow customer reviews",
    )
    signature = (
        frozenset({"type", "name", "visibility in catalog", "regular price"}),
        frozenset({"name", "published", "visibility in catalog", "regular price"}),
        frozenset({"nom", "visibilite dans le catalogue", "tarif regulier"}),
        frozenset({"имя", "видимость в каталоге", "базовая цена"}),
        frozenset({"name", "sichtbarkeit im katalog", "regularer preis"}),
        frozenset({"nombre", "visibilidad en el catalogo", "precio normal"}),
        frozenset({"nome", "visibilita nel catalogo", "prezzo di listino"}),
        frozenset({"type", "sku", "name", "parent", "attribute 1 name"}),
        frozenset({"type", "sku", "name", "visibility in catalog", "published"}),
        frozenset({"type", "ugs", "nom", "parent"}),
    )

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading; weights carry their unit, attributes their number."""
        word = self.word(name)
        if word in self.headings:
            return (self.headings[word], 1.0)
        if _ATTRIBUTE.search(word) and (number := _NUMBER.search(word)) and not word.startswith("meta"):
            part = "name" if _NAME.search(word) else "value" if _VALUE.search(word) else ""
            return (f"attribute{number.group()}_{part}", 1.0) if part else ("", 1.0)
        said = match(name)
        if said.field == "weight" and not word.startswith("meta"):
            return ("weight", 1.0)
        if said.field == "attribute" and said.unit == "" and re.search(r"\((?:cm|mm|m|in|yd)\)", name):
            return ("attribute", 0.9)
        return ("extra", 0.5)

    def fields(self, names: Sequence[str], values: Sequence[Sequence[str]]) -> dict[int, tuple[str, float]]:
        """The field of each column; a "Type" whose heading was typed over is known by its cells."""
        found = super().fields(names, values)
        if not any(field == "kind" for field, _ in found.values()):
            for i, cells in enumerate(values):
                if cells and sum(_kind(cell) in TYPES for cell in cells) >= 0.8 * len(cells):
                    found[i] = ("kind", 0.9)
                    break
        return found

    def group(self, cells: Cells) -> Grouped:
        """One product for each row that is no variation, in the order of the file."""
        grouped = Grouped(cells.table.sheet)
        parents: list[Line] = []
        variations: list[Line] = []
        for written in cells.table.lines:
            line = _in_force(cells, written)
            if line.is_blank:
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif _is_variation(cells, line):
                variations.append(line)
            else:
                parents.append(line)
                grouped.fate(line, "product")
        children = _children(cells, parents, variations, grouped)
        for parent in parents:
            _product(cells, parent, children.get(parent.number, []), grouped)
        grouped.fates.sort(key=lambda fate: fate.row)
        return grouped


def _in_force(cells: Cells, line: Line) -> Line:
    """The line without a sale price that no longer holds."""
    if cells.has("sale_end") and cells.text(line, "sale_price") and is_over(cells.text(line, "sale_end")):
        cells.notes.once("sale-over", "info", _OVER)
        return without(line, (column.column for column in cells.columns("sale_price")))
    return line


def _is_variation(cells: Cells, line: Line) -> bool:
    """True for a variation; without the column of types its parent tells."""
    if not cells.has("kind"):
        return bool(cells.text(line, "parent"))
    return _kind(cells.text(line, "kind")) == "variation"


def _kind(text: str) -> str:
    """The first word of a type such as "Simple, downloadable, virtual "."""
    return text.split(",")[0].strip().casefold()


def _children(
    cells: Cells, parents: Sequence[Line], variations: Sequence[Line], grouped: Grouped
) -> dict[int, list[Line]]:
    """The variations under the row number of their parent; those without one are skipped and say so."""
    by_key: dict[str, int] = {}
    by_title: dict[str, int] = {}
    for line in parents:
        by_title.setdefault(cells.text(line, "title").casefold(), line.number)
        if sku := cells.code(line, "sku"):
            by_key.setdefault(sku.casefold(), line.number)
        if number := cells.text(line, "external_id"):
            by_key.setdefault(f"id:{number}", line.number)
    found: dict[int, list[Line]] = {}
    for line in variations:
        parent = by_key.get(cells.code(line, "parent").casefold().replace("id: ", "id:"))
        if parent is None and not (cells.has("sku") and cells.has("parent")):  # by which parents are named
            parent = by_title.get(cells.text(line, "title").rpartition(" - ")[0].casefold())
        if parent is None:
            grouped.fate(line, "skipped", _NO_PARENT)
        else:
            found.setdefault(parent, []).append(line)
            grouped.fate(line, "variant")
    return found


def _product(cells: Cells, parent: Line, children: Sequence[Line], grouped: Grouped) -> None:
    facts = _attributes(cells, parent)
    chosen = {name for child in children for name, value in _options(cells, child, facts) if value}
    pictures = assembling.Pictures()
    pictures.add(cells.sources(parent))
    pictures.add_cells(cells, parent)
    variants = []
    weight = cells.weight(parent) if children else None  # a variation without one has its parent's
    for child in children:
        own = cells.sources(child)
        pictures.add(own)
        one = _variation(cells, child, facts, own[0] if own else "")
        variants.append(one if one.weight is not None else replace(one, weight=weight))
    external = _external(cells, parent)
    if not children:
        variants = [assembling.variant(cells, parent, external_id=external)]
    attributes = [Attribute(name, value) for _, (name, value) in facts.items() if name not in chosen and value]
    sku = cells.code(parent, "sku") if children else ""
    made = assembling.product(cells, parent, variants, pictures, attributes=attributes, sku=sku, external_id=external)
    grouped.readings.append(assembling.reading(made, [parent, *children], pictures))


def _variation(cells: Cells, child: Line, facts: dict[int, tuple[str, str]], picture: str) -> Variant:
    options = [(name, value) for name, value in _options(cells, child, facts) if value]
    return assembling.variant(cells, child, options, picture=picture, external_id=_external(cells, child))


def _external(cells: Cells, line: Line) -> str:
    """The shop's own number for the row, marked as WooCommerce's."""
    number = cells.text(line, "external_id").removesuffix(".0")
    return f"woocommerce:{number}" if number else ""


def _attributes(cells: Cells, line: Line) -> dict[int, tuple[str, str]]:
    """The numbered attributes of a row: number -> (name, value or comma-separated values)."""
    found = {}
    for n in range(1, 60):
        if not cells.has(f"attribute{n}_name"):
            break
        name = cells.text(line, f"attribute{n}_name")
        if name:
            found[n] = (name, cells.text(line, f"attribute{n}_value").replace("\\,", ","))
    return found


def _options(cells: Cells, child: Line, facts: dict[int, tuple[str, str]]) -> list[tuple[str, str]]:
    """The choices of a variation, named by itself or by its parent's attribute of the same number."""
    own = _attributes(cells, child)
    if own:
        return [(name, value) for name, value in own.values() if value]
    pairs = []
    for n, (name, _) in facts.items():
        if value := cells.text(child, f"attribute{n}_value"):
            pairs.append((name, value))
    return pairs
