"""Square: the catalogue export, one row a variation, with columns for each location."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seller_assistant.catalog import Variant
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.platforms.base import Grouped, Platform, headings, is_repeated_heading, numbered
from seller_assistant.importing.platforms.families import NO_PRODUCT, Choice, Options, family, without
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_ONLY_ONE = frozenset(("", "regular", "régulier", "ordinaire", "normal", "standard", "estándar", "レギュラー"))
_ASKED = frozenset(("variable", "variable price", "prix variable", "precio variable"))
_STOCK = ("current quantity", "quantite actuelle", "cantidad actual", "quantita attuale")
_LOCATION_PRICE = ("price ", "prix ", "precio ")
_IGNORED = (
    "new quantity", "nouvelle quantite", "nueva cantidad", "enabled ", "active ", "stock alert", "alerte de stock",
    "tax ", "taxe ", "modifier set", "social media", "seo ", "unit and precision",
)  # fmt: skip
_NUMBER = re.compile(r"\s*\([A-Z0-9]{6,}\)")
_VARIABLE = Phrase(
    QT_TRANSLATE_NOOP("importing", "Some prices are asked at the till (\u201cvariable\u201d): none was taken there.")
)
_WRITE = Phrase(QT_TRANSLATE_NOOP("importing", "Give them a price before you list them."))


class Square(Platform):
    """Rows of one item name are its variations; stock and price may differ from place to place."""

    id = "square"
    name = "Square"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The catalogue export, a row a variation, the stock of all places added up. "
            "Tried on a file made from the published headings.",
        )
    )
    sheets = ("items", "articles", "articulos")
    headings = headings(
        reference="reference handle|identifiant de reference",
        external_id="token|jeton",
        title="item name|nom de l article|nombre del articulo|nombre de articulo|nome articolo",
        variation="variation name|nom de la variante|nom de la variation|nombre de la variacion|nome variante",
        sku="sku|ugs",
        description="description|descripcion|descrizione",
        category="categories|category|categorie|categoria|reporting category",
        gtin="gtin|codigo gtin",
        price="price|prix|precio|prezzo",
        sale_price="online sale price|prix promotionnel en ligne",
        cost="default unit cost|unit cost|cout unitaire par defaut",
        option1_name="option name 1|nom de l option 1|nombre de la opcion 1",
        option1_value="option value 1|valeur de l option 1|valor de la opcion 1",
        option2_name="option name 2|nom de l option 2|nombre de la opcion 2",
        option2_value="option value 2|valeur de l option 2|valor de la opcion 2",
        option3_name="option name 3|nom de l option 3|nombre de la opcion 3",
        option3_value="option value 3|valeur de l option 3|valor de la opcion 3",
        _="permalink|square online item visibility|item type|shipping enabled|self serve ordering enabled"
        "|delivery enabled|pickup enabled|sellable|stockable|skip detail screen in pos|contains alcohol"
        "|total quantity|total price|available for pickup",
    )
    signature = (
        frozenset({"token", "item name", "variation name"}),
        frozenset({"reference handle", "item name", "variation name"}),
        frozenset({"jeton", "nom de l article"}),
        frozenset({"token", "nombre del articulo"}),
    )

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading; places are named inside theirs, units of weight too."""
        word = self.word(name)
        if word in self.headings:
            return (self.headings[word], 1.0)
        if word.startswith(_STOCK):
            return ("stock", 1.0)
        if word.startswith(_LOCATION_PRICE):
            return ("place_price", 1.0)
        if word.startswith(_IGNORED):
            return ("", 1.0)
        if word.startswith(("weight", "poids", "peso")):
            return ("weight", 1.0)
        return ("extra", 0.5)

    def group(self, cells: Cells) -> Grouped:
        """One product for each item name, in the order of the file."""
        grouped = Grouped(cells.table.sheet)
        groups: list[list[Choice]] = []
        open_groups: dict[str, list[Choice]] = {}
        last = ""
        for line in cells.table.lines:
            if not any(line.cells):
                grouped.fate(line, "blank")
                continue
            if is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
                continue
            name = cells.text(line, "title").casefold() or last
            if not name:
                grouped.fate(line, "skipped", NO_PRODUCT)
                continue
            last = name
            choice = _choice(cells, line)
            members = open_groups.get(name)
            if members is None or _stands(cells, choice, members):
                members = open_groups[name] = []
                groups.append(members)
            members.append(choice)
        for members in groups:
            _product(cells, grouped, members)
        grouped.fates.sort(key=lambda fate: fate.row)
        return grouped


def _choice(cells: Cells, line: Line) -> Choice:
    pairs = numbered((cells.text(line, f"option{n}_name"), cells.code(line, f"option{n}_value")) for n in (1, 2, 3))
    variation = cells.text(line, "variation")
    if not pairs and variation.casefold() not in _ONLY_ONE:
        pairs = numbered([("", variation)])
    number = cells.code(line, "external_id")
    return Choice(_priced(cells, line), pairs, external_id=f"square:{number}" if number else "")


def _stands(cells: Cells, choice: Choice, members: Sequence[Choice]) -> bool:
    """True when the same variation stands in the group already: then this is another item of that name."""
    same: list[Options] = [member.options for member in members]
    return choice.options in same and bool(choice.options or cells.code(choice.line, "external_id"))


def _priced(cells: Cells, line: Line) -> Line:
    """The line with the price all places agree on where it has none itself, and none where the till asks."""
    columns = cells.columns("price")
    price = cells.text(line, "price")
    if not columns:
        return line
    if price.casefold() in _ASKED and price:
        cells.notes.once("price-variable", "warning", _VARIABLE, then=_WRITE)
        return without(line, (column.column for column in columns))
    elsewhere = {value for _, value in cells.pairs(line, "place_price")}
    if not price and len(elsewhere) == 1 and not elsewhere & _ASKED:
        filled = list(line.cells)
        filled[columns[0].column] = elsewhere.pop()
        return Line(line.number, tuple(filled), line.pictures)
    return line


def _product(cells: Cells, grouped: Grouped, members: Sequence[Choice]) -> None:
    told = next((m.line for m in members if cells.text(m.line, "title") and cells.text(m.line, "description")), None)
    told = told or next((m.line for m in members if cells.text(m.line, "title")), members[0].line)
    category = next((value for m in members if (value := cells.text(m.line, "category"))), "")
    family(
        cells,
        grouped,
        members,
        told=told,
        change=lambda variant, line: _everywhere(cells, variant, line),
        category=_NUMBER.sub("", category).split(",")[0].strip(),
        external_id=members[0].external_id if len(members) == 1 else "",
    )


def _everywhere(cells: Cells, variant: Variant, line: Line) -> Variant:
    return replace(variant, stock=cells.stock_everywhere(line))
