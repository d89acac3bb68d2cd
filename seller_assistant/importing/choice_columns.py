"""The variants of a row whose choices are columns: one for each column that has a price or a stock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seller_assistant.catalog import Money, Product, Variant
from seller_assistant.importing import contents
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.matrices import choice, choice_of
from seller_assistant.importing.reading import Column
from seller_assistant.importing.table import Line

_NAMES = {("size", "en"): "Size", ("size", "fr"): "Taille", ("colour", "en"): "Colour", ("colour", "fr"): "Couleur"}


def named(cells: Cells, column: Column) -> str:
    """What a column of choices is called: its heading, without one what its values are."""
    said = None if column.heading else next((found for value in column.samples if (found := choice(value))), None)
    if said is None:
        return cells.heading(column)
    return _NAMES.get((said.kind, cells.language), _NAMES[said.kind, "en"])


def offered(cells: Cells, line: Line, base: Variant, *, is_alone: bool) -> list[Variant]:
    """The variant of the row itself, or one for each choice in its columns that is offered; blank means it is not.

    The code of a row that is the whole product is the product's, see `with_common_code`.
    """
    prices = {_value(column): column for column in cells.columns("choice_price")}
    stocks = {_value(column): column for column in cells.columns("choice_stock")}
    found = []
    for value in dict.fromkeys((*prices, *stocks)):
        columns = [group[value] for group in (prices, stocks) if value in group]
        if not any(_says(line, column) for column in columns):
            continue
        price = cells.price_in(line, prices[value]) if value in prices else base.price
        stock = cells.stock_in(line, stocks[value]) if value in stocks else base.stock
        found.append(_chosen(cells, base, columns[0], price, stock))
    if len(found) < 2:
        return found or [base]
    return [replace(one, sku="", gtin="") for one in found] if is_alone else found


def with_common_code(cells: Cells, made: Product, lines: Sequence[Line]) -> Product:
    """The product; where one row became several variants, with the row's code and barcode, which are none of theirs."""
    if len(lines) != 1 or len(made.variants) < 2:
        return made
    barcode = [(cells.heading(c), value) for c in cells.columns("gtin") if (value := lines[0].cells[c.column])]
    return made.with_(sku=cells.code(lines[0], "sku"), extras=(*made.extras, *barcode))


def _says(line: Line, column: Column) -> bool:
    value = line.cells[column.column]
    return bool(value) and not contents.is_dash(value)


def _chosen(cells: Cells, base: Variant, column: Column, price: Money | None, stock: int | None) -> Variant:
    said = choice_of(column.heading or column.letter)
    name = said.name or _NAMES.get((said.kind, cells.language), _NAMES[said.kind, "en"])
    return replace(base, options=(*base.options, (name, said.value)), price=price, stock=stock)


def _value(column: Column) -> str:
    return choice_of(column.heading or column.letter).value.casefold()
