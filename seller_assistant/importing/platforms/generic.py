"""A hand-made list: a supplier's price list, an owner's own sheet, anything that no platform wrote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from seller_assistant.catalog import Product, Variant
from seller_assistant.importing import assembling, contents
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.choice_columns import named, offered, with_common_code
from seller_assistant.importing.language import order_of
from seller_assistant.importing.line_kinds import ProductLine, product_lines
from seller_assistant.importing.platforms.base import Grouped, Platform
from seller_assistant.importing.reading import Column, Reading
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

FROM_LISTS = "list:"  # before a number of some other system: two lists may number different things alike
NO_NAME = "Option"  # what a choice is called when only the rows tell the variants apart


class HandMade(Platform):
    """Rows are products; those of one handle, or of one title in several sizes, are variants of one product."""

    id = "list"
    name = "List"
    languages = ("en", "fr", "de", "es", "it", "ru", "uk", "zh")
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing", "Any other list: a supplier's prices, an owner's own sheet, with a product on each row."
        )
    )

    def recognise(self, names: Sequence[str]) -> float:
        """Anything may be a list: platforms that know their headings go first."""
        return 0.1 if any(names) else 0.0

    def group(self, cells: Cells) -> Grouped:
        """One product for each group of rows, in the order of the file."""
        grouped = Grouped(cells.table.sheet)
        lines = product_lines(cells, grouped)
        cells.twice = order_of({item.section for item in lines})
        for members in _groups(cells, lines):
            _product(cells, members, grouped)
        _stray_pictures(cells, grouped)
        grouped.fates.sort(key=lambda fate: fate.row)
        return grouped


def _groups(cells: Cells, lines: Sequence[ProductLine]) -> list[list[ProductLine]]:
    """The rows of each product: same handle or parent code, else continued rows, else same title with other options."""
    handles = Counter(handle for item in lines if (handle := cells.code(item.line, "handle")))
    groups: dict[tuple[str, ...], list[ProductLine]] = {}
    last: tuple[str, ...] = ()
    for item in lines:
        key = _key(cells, item, handles)
        if key is None:
            key = last if _continues(cells, item.line, groups.get(last)) else ("row", str(item.line.number))
        groups.setdefault(key, []).append(item)
        last = key
    found: list[list[ProductLine]] = []
    for key, members in groups.items():
        apart = key[0] == "title" and len(members) > 1 and not _told_apart(cells, [m.line for m in members])
        found += [[member] for member in members] if apart else [members]
    return sorted(found, key=lambda members: members[0].line.number)


def _key(cells: Cells, item: ProductLine, handles: Counter[str]) -> tuple[str, ...] | None:
    """What the rows of one product share, None for a row that has no title of its own."""
    if handles:
        if handle := cells.code(item.line, "handle"):
            return ("handle", handle)
        if (sku := cells.code(item.line, "sku")) in handles:
            return ("handle", sku)
    title = _title(cells, item.line)
    if not title:
        return None
    category = cells.text(item.line, "category") or item.section
    return ("title", " ".join(title.split()).casefold(), category, cells.text(item.line, "brand"))


def _title(cells: Cells, line: Line) -> str:
    return next((line.cells[column.column] for _, column in cells.spoken("title") if line.cells[column.column]), "")


def _continues(cells: Cells, line: Line, before: list[ProductLine] | None) -> bool:
    """True for a row without a title right under its product: the next size of the same thing."""
    if not before or before[-1].line.number != line.number - 1:
        return False
    return cells.has("option") and bool(cells.pairs(line, "option"))


def _told_apart(cells: Cells, lines: Sequence[Line]) -> bool:
    """True when the option columns make each row another choice."""
    columns = cells.columns("option")
    return bool(columns) and len({_values(line, columns) for line in lines}) == len(lines)


def _values(line: Line, columns: Iterable[Column]) -> tuple[str, ...]:
    return tuple(line.cells[column.column] for column in columns)


def _choices(cells: Cells, lines: Sequence[Line]) -> list[Column]:
    """The option columns that tell the rows apart, surest first and no more than are needed."""
    chosen: list[Column] = []
    apart = 1
    for column in sorted(cells.columns("option"), key=lambda c: (-c.confidence, c.column)):
        now = len({_values(line, [*chosen, column]) for line in lines})
        if now > apart:
            chosen.append(column)
            apart = now
        if apart == len(lines):
            break
    return sorted(chosen, key=lambda c: c.column)


def _product(cells: Cells, members: Sequence[ProductLine], grouped: Grouped) -> None:
    lines = [member.line for member in members]
    parent = _parent(cells, lines)
    buyable = [line for line in lines if line is not parent] if parent is not None else lines
    chosen = _choices(cells, buyable) if len(buyable) > 1 or parent is not None else []
    pictures = assembling.Pictures()
    variants = [_variant(cells, line, chosen, buyable, pictures) for line in buyable]
    if cells.has("choice_price") or cells.has("choice_stock"):
        is_alone = len(buyable) == 1
        rows = zip(buyable, variants, strict=True)
        variants = [each for line, base in rows for each in offered(cells, line, base, is_alone=is_alone)]
    if parent is not None:
        pictures.add(cells.sources(parent))
        pictures.add_cells(cells, parent)
    told = parent or (lines[0] if len(lines) == 1 else next((one for one in lines if _title(cells, one)), lines[0]))
    made = assembling.product(
        cells,
        told,
        variants,
        pictures,
        facts=_facts(cells, lines, chosen),
        sku=cells.code(parent, "sku") if parent is not None else "",
        category=cells.text(told, "category") or members[0].section,
        external_id=f"{FROM_LISTS}{number}" if (number := cells.code(told, "external_id")) else "",
    )
    if len(lines) > 1 and cells.has("extra"):
        made = _extras(cells, made, lines)
    if parent is None:
        made = with_common_code(cells, made, buyable)
    grouped.readings.append(assembling.reading(made, lines, pictures))
    grouped.fate(lines[0], "product")
    for line in lines[1:]:
        grouped.fate(line, "variant")


def _parent(cells: Cells, lines: Sequence[Line]) -> Line | None:
    """The row whose own code the others name as their parent; it is not for sale itself."""
    if len(lines) < 2:
        return None
    named = {cells.code(line, "handle") for line in lines}
    for line in lines:
        sku = cells.code(line, "sku")
        if sku and sku in named and not cells.pairs(line, "option"):
            return line
    return None


def _variant(
    cells: Cells, line: Line, chosen: Sequence[Column], lines: Sequence[Line], pictures: assembling.Pictures
) -> Variant:
    sources: Sequence[str] = ()
    own: Sequence[str] = ()
    in_cell = ""
    if cells.names_pictures or line.pictures:
        sources, own = cells.sources(line), cells.sources(line, "variant_image")
        pictures.add(sources)
        pictures.add(own)
        in_cell = pictures.add_cells(cells, line)
    options = [(named(cells, column), line.cells[column.column]) for column in chosen if line.cells[column.column]]
    if len(lines) > 1 and not chosen:
        options = [(NO_NAME, _own_words(cells, line, lines))]
    picture = own[0] if own else (sources[0] if sources else in_cell) if len(lines) > 1 else ""
    return assembling.variant(cells, line, options, picture=picture)


def _own_words(cells: Cells, line: Line, lines: Sequence[Line]) -> str:
    """What tells this row from the others when no column names a choice: its title, its code, its row."""
    title = _title(cells, line)
    if title and len({_title(cells, other) for other in lines}) == len(lines):
        return title
    return cells.code(line, "sku") or str(line.number)


def _facts(cells: Cells, lines: Sequence[Line], chosen: Sequence[Column]) -> list[tuple[str, str]]:
    """(name, value) of all rows of a product; an option that never changes is a fact."""
    if len(lines) == 1 and not chosen:
        return cells.facts(lines[0])
    facts = []
    for column in cells.fact_columns:
        if column in chosen:
            continue
        told = (line.cells[column.column] for line in lines)
        if values := dict.fromkeys(value for value in told if value and not contents.is_dash(value)):
            facts.append((cells.heading(column), " / ".join(values)))
    return facts


def _extras(cells: Cells, made: Product, lines: Sequence[Line]) -> Product:
    """The product with what its rows say differently in columns that no field takes."""
    extras = dict(made.extras)
    for column in cells.columns("extra"):
        values = dict.fromkeys(line.cells[column.column] for line in lines if line.cells[column.column])
        if len(values) > 1:
            extras[cells.heading(column)] = " / ".join(values)
    return made.with_(extras=tuple(extras.items()))


def _stray_pictures(cells: Cells, grouped: Grouped) -> None:
    """A picture on an empty row belongs to the product right above, when that has none."""
    by_row = {row: i for i, reading in enumerate(grouped.readings) for row in reading.rows}
    for line in cells.table.lines:
        above = by_row.get(line.number - 1)
        if not line.pictures or any(line.cells) or above is None:
            continue
        reading = grouped.readings[above]
        if not reading.product.pictures:
            pictures = assembling.Pictures()
            pictures.add_cells(cells, line)
            product = reading.product.with_(pictures=pictures.made())
            grouped.readings[above] = Reading(product, reading.rows, tuple(pictures.in_cells))
