"""eBay: the category template for File Exchange and Seller Hub, and the report of active listings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from seller_assistant.catalog import Attribute, money
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.headings import normal
from seller_assistant.importing.picture_cells import split
from seller_assistant.importing.platforms.base import Grouped, Platform, headings, is_repeated_heading
from seller_assistant.importing.platforms.combining import NO_PRODUCT_ABOVE
from seller_assistant.importing.platforms.families import (
    DELETED,
    INSTRUCTION,
    NO_PRODUCT,
    Choice,
    Options,
    family,
    repeats,
    say_if_empty,
    without,
)
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.sheets.book import Heading, Sheet

_ACTION = re.compile(r"^\*?Action\s*(?:\(([^)]*)\))?$", re.IGNORECASE)
_HEADING_WITHIN = 30  # rows
_INFO = re.compile(r"^#?info$", re.IGNORECASE)
_SPECIFIC = re.compile(r"^\*?C:", re.IGNORECASE)
_COMMA = re.compile(r",(?=[^,=]+=)")  # a comma before another name, not one inside a value
_OF_VALUE = re.compile(r"^[^=|/]*=(?=https?://)")
_NO_CODE = frozenset((
    "does not apply", "doesnotapply", "nicht zutreffend", "ne s'applique pas", "ne s’applique pas", "non applicabile",
    "non applicable", "no aplicable", "no aplica", "не применяется", "n/a",
))  # fmt: skip
_ENDED = frozenset(("delete", "end", "enditem"))


class Ebay(Platform):
    """A row is a listing unless it is a variation of the one above, or repeats its item number."""

    id = "ebay"
    name = "eBay"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The category template (File Exchange, Seller Hub) with variations, and the report of active listings. "
            "Tried on files made from the published headings.",
        )
    )
    sheets = ("listings", "vorlage", "template")
    headings = headings(
        action="action",
        external_id="item number|itemid|item id|artikelnummer|numero de l objet|numero de articulo|numero oggetto"
        "|numero inserzione|номер товара|номер лота",
        title="title|titel|titre|titulo|titolo|название|заголовок|назва",
        details="variation details|variantendetails|details de la variation|details de la variante"
        "|detalles de la variacion|dettagli della variante|dettagli variante|сведения о варианте",
        relationship="relationship",
        relationship_details="relationship details|relationshipdetails",
        sku="custom label sku|custom label|customlabel|bestandseinheit|libelle personnalise sku|libelle personnalise"
        "|etiqueta personalizada sku|etiqueta personalizada|etichetta personalizzata sku|etichetta personalizzata"
        "|sku",
        stock="quantity|available quantity|verfugbare stuckzahl|verfugbare stueckzahl|quantite disponible|stuckzahl"
        "|cantidad disponible|quantita disponibile|доступное количество",
        currency="currency|wahrung|devise|moneda|divisa|valuta|валюта",
        price="start price|startprice|startpreis|prix de depart|prix initial|precio inicial|precio de salida"
        "|prezzo di partenza|prezzo iniziale|начальная цена|price|current price|aktueller preis|prix actuel"
        "|precio actual|prezzo attuale|buyitnowprice|buy it now price|текущая цена",
        category_name="ebay category 1 name|category name|ebay kategorie 1 name|nom de la categorie ebay 1"
        "|categoria de ebay 1 nombre|storecategory name",
        category_number="category|category id|ebay category 1 number|ebay kategorie 1 nummer",
        image="picurl|pic url|item photo url|photo url|picture url",
        description="description|beschreibung|descripcion|descrizione|описание",
        short_description="subtitle|untertitel|sous titre|subtitulo|sottotitolo",
        gtin="p upc|p ean|p isbn|product upc|product ean|product isbn|upc|ean|isbn",
        brand="c brand|c marke|c marque|c marca|product brand|brand",
        weight="weight|package weight",
        _="condition id|conditionid|format|duration|gallerytype|videoid|scheduletime|schedule time|version"
        "|best offer enabled|bestofferenabled|immediate pay required|immediatepayrequired|dispatchtimemax"
        "|max dispatch time|paypalaccepted|shippingtype|watchers|bids|beobachter|gebote",
    )
    signature = (
        frozenset({"action", "title", "relationship"}),
        frozenset({"action", "title", "format", "quantity"}),
        frozenset({"action", "customlabel", "title"}),
        frozenset({"action", "custom label sku", "title"}),
        frozenset({"item number", "title", "custom label sku", "available quantity"}),
        frozenset({"artikelnummer", "titel", "bestandseinheit", "startpreis"}),
        frozenset({"artikelnummer", "titel", "variantendetails"}),
        frozenset({"numero de l objet", "titre", "devise", "format"}),
        frozenset({"numero de articulo", "titulo", "etiqueta personalizada sku"}),
        frozenset({"numero oggetto", "titolo", "etichetta personalizzata sku"}),
    )

    def recognise(self, names: Sequence[str]) -> float:
        """How surely these headings are eBay's; "Action" carries the site and the currency in brackets."""
        return super().recognise([_named(name) for name in names])

    def heading(self, sheet: Sheet) -> Heading | None:
        """The row whose "Action" carries the site, below the lines of information."""
        for number, row in enumerate(sheet.rows[:_HEADING_WITHIN], start=1):
            if any((found := _ACTION.match(cell.strip())) and found.group(1) for cell in row):
                return Heading(number, number, tuple(" ".join(cell.split()) for cell in row), 10.0)
        return None

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading; ``C:`` stands before the facts of the category."""
        word = self.word(_named(name))
        if word in self.headings:
            return (self.headings[word], 1.0)
        return ("fact", 1.0) if _SPECIFIC.match(name) else ("extra", 0.5)

    def fields(self, names: Sequence[str], values: Sequence[Sequence[str]]) -> dict[int, tuple[str, float]]:
        """The field of each column; a number of a category is kept as an extra where no name stands."""
        found = super().fields(names, values)
        for i, (field, confidence) in found.items():
            if field == "category_name" or (field == "category_number" and any(not v.isdecimal() for v in values[i])):
                found[i] = ("category", confidence)
            elif field == "category_number":
                found[i] = ("extra", confidence)
        return found

    def knows(self, word: str) -> bool:
        """True when a cell is one of eBay's headings."""
        return normal(_named(word)) in self.headings

    def group(self, cells: Cells) -> Grouped:
        """One product for each listing, in the order of the file."""
        grouped = Grouped(cells.table.sheet)
        cells.prices_are_in(_currency(column.heading for column in cells.table.columns))
        lines = [_cleaned(cells, line) for line in cells.table.lines if not _told_elsewhere(cells, line, grouped)]
        listings = _by_relationship(cells, lines, grouped) if cells.has("relationship") else _by_number(cells, lines)
        for first, others in listings:
            _product(cells, grouped, first, others)
        say_if_empty(cells, grouped)
        grouped.fates.sort(key=lambda fate: fate.row)
        return grouped


def _named(name: str) -> str:
    """A heading without the star of a required column, and "Action" without what it carries."""
    return "Action" if _ACTION.match(name.strip()) else name.strip().lstrip("*")


def _currency(names: Iterable[str]) -> str:
    """The currency inside ``*Action(SiteID=Canada|Country=CA|Currency=CAD|...)``."""
    for name in names:
        found = _ACTION.match(name.strip())
        if found and found.group(1):
            pairs = dict(part.split("=", 1) for part in found.group(1).split("|") if "=" in part)
            code = pairs.get("Currency", "").strip().upper()
            if code in money.CODES:
                return code
    return ""


def _told_elsewhere(cells: Cells, line: Line, grouped: Grouped) -> bool:
    """True, and the fate said, for rows that are no listing."""
    words = [cell for cell in line.cells if cell]
    action = cells.text(line, "action").casefold()
    if not words:
        grouped.fate(line, "blank")
    elif _INFO.match(words[0]) or _INFO.match(action):
        grouped.fate(line, "skipped", INSTRUCTION)
    elif is_repeated_heading(cells, line):
        grouped.fate(line, "heading")
    elif action in _ENDED:
        grouped.fate(line, "skipped", DELETED)
    elif not any(cells.text(line, field) for field in ("title", "sku", "external_id", "relationship_details")):
        grouped.fate(line, "skipped", NO_PRODUCT)
    else:
        return False
    return True


def _cleaned(cells: Cells, line: Line) -> Line:
    """The line without the words that stand for a missing barcode."""
    dropped = [c.column for c in cells.columns("gtin") if line.cells[c.column].casefold() in _NO_CODE]
    return without(line, dropped) if dropped else line


Listing = tuple[Line, list[Line]]


def _by_relationship(cells: Cells, lines: Sequence[Line], grouped: Grouped) -> list[Listing]:
    found: list[Listing] = []
    for line in lines:
        if cells.text(line, "relationship").casefold() != "variation":
            found.append((line, []))
        elif found:
            found[-1][1].append(line)
        else:
            grouped.fate(line, "skipped", NO_PRODUCT_ABOVE)
    return found


def _by_number(cells: Cells, lines: Sequence[Line]) -> list[Listing]:
    """Rows of one item number: the first tells of all choices, the others are one each."""
    groups: dict[str, list[Line]] = {}
    for line in lines:
        groups.setdefault(cells.code(line, "external_id") or _without_number(cells, line), []).append(line)
    found: list[Listing] = []
    for members in groups.values():
        whole = [line for line in members if _is_whole(cells.text(line, "details"))]
        first = whole[0] if whole else members[0]
        found.append((first, [line for line in members if line is not first]))
    return found


def _without_number(cells: Cells, line: Line) -> str:
    """What the rows of a listing share whose number was lost ("3.35E+11"): its title, where they tell choices."""
    title = cells.text(line, "title")
    return f"title {title}" if title and cells.text(line, "details") else f"row {line.number}"


def _is_whole(details: str) -> bool:
    return not details or ";" in details


def _details(cells: Cells, line: Line) -> Options:
    """The choices in "Color=Red|Size=S", or in "[Color=Red,Size=S]"."""
    text = (cells.text(line, "relationship_details") or cells.text(line, "details")).strip()
    is_list = text.startswith("[") and "|" not in text
    parts = _COMMA.split(text.strip("[]")) if is_list else text.strip("[]").split("|")
    pairs = (part.split("=", 1) for part in parts if "=" in part)
    return tuple((name.strip(), value.strip()) for name, value in pairs if value.strip())


def _facts(cells: Cells, line: Line) -> list[Attribute]:
    """The facts of the category (``C:Material``), those that the choices are made of left away."""
    chosen = {name.casefold() for name, _ in _details(cells, line)}
    pairs = [(_SPECIFIC.sub("", name).strip(), value) for name, value in cells.pairs(line, "fact")]
    return [Attribute(name, value) for name, value in pairs if name.casefold() not in chosen]


def _pictures(cells: Cells, line: Line) -> tuple[str, ...]:
    """The addresses in PicURL; of a variation they may stand behind its value, "Red=https://..."."""
    found: dict[str, None] = {}
    for column in cells.columns("image"):
        parts = (_OF_VALUE.sub("", part.strip()) for part in line.cells[column.column].split("|"))
        for part in parts:
            found.update(dict.fromkeys(split(part)))
    return tuple(found)


def _product(cells: Cells, grouped: Grouped, first: Line, others: Sequence[Line]) -> None:
    number = cells.code(first, "external_id")
    external = f"ebay:{number}" if number else ""
    facts = _facts(cells, first)
    seen: set[str] = set()
    choices = [
        Choice(line, _details(cells, line), _pictures(cells, line))
        for line in others
        if not repeats(cells, line, seen, grouped)
    ]
    if not choices:
        own = () if ";" in cells.text(first, "details") else _details(cells, first)
        alone = Choice(first, own, _pictures(cells, first), external)
        family(cells, grouped, [alone], attributes=facts, external_id=external)
        return
    if _is_whole(cells.text(first, "details")):
        sku = cells.code(first, "sku")
        family(cells, grouped, choices, parent=first, attributes=facts, sku=sku, external_id=external)
    else:
        own_choice = Choice(first, _details(cells, first), _pictures(cells, first))
        family(cells, grouped, [own_choice, *choices], attributes=facts, external_id=external)
