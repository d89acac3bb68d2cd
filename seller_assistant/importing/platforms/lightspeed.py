"""Lightspeed Retail: the X-Series export (once Vend), grouped by handle, and the R-Series item list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seller_assistant.catalog import Variant
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.platforms.base import (
    NO_HANDLE,
    Grouped,
    Platform,
    headings,
    is_repeated_heading,
    numbered,
)
from seller_assistant.importing.platforms.families import NO_PRODUCT, Choice, family
from seller_assistant.importing.table import Line
from seller_assistant.importing.word_markup import without_word
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_CUT_LENGTH = 32_000  # a spreadsheet keeps 32,767 characters in a cell and some programs less
_PART = Phrase(QT_TRANSLATE_NOOP("importing", "The row says what a set is made of; that was kept with the set."))
_CUT = Phrase(
    QT_TRANSLATE_NOOP(
        "importing", "The row ends inside its description: its price, stock and choices are missing from the file."
    )
)
_AGAIN = Phrase(
    QT_TRANSLATE_NOOP("importing", "Export the products again, and import that file as it is, not opened in between.")
)


class LightspeedX(Platform):
    """Rows of one handle are the choices of one product; each outlet has its own column of stock."""

    id = "lightspeed-x"
    name = "Lightspeed Retail X-Series (Vend)"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The product export, choices by handle, the stock of all outlets added up, descriptions without what Word "
            "left in them. Tried on a shop's export of 382 products.",
        )
    )
    headings = headings(
        external_id="id",
        handle="handle",
        sku="sku",
        title="name",
        description="description",
        category="type|product category|category",
        option1_name="variant option one name|variant option 1 name",
        option1_value="variant option one value|variant option 1 value",
        option2_name="variant option two name|variant option 2 name",
        option2_value="variant option two value|variant option 2 value",
        option3_name="variant option three name|variant option 3 name",
        option3_value="variant option three value|variant option 3 value",
        tags="tags",
        cost="supply price",
        price="retail price",
        brand="brand name|brand",
        part_sku="composite sku",
        part_handle="composite handle",
        part_count="composite quantity",
        _="active|track inventory|account code|account code purchase|tax name|tax value|loyalty value"
        "|loyalty value default",
    )
    signature = (
        frozenset({"handle", "sku", "name", "variant option one name", "retail price"}),
        frozenset({"handle", "name", "supply price", "retail price"}),
        frozenset({"id", "handle", "composite handle", "name"}),
    )

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading; outlets are named inside theirs."""
        word = self.word(name)
        if word.startswith("inventory "):
            return ("stock", 1.0)
        if word.startswith(("outlet tax", "reorder point", "restock level", "reorder amount")):
            return ("", 1.0)
        return super().field_of(name)

    def group(self, cells: Cells) -> Grouped:
        """One product for each handle, in the order of the file."""
        grouped = Grouped(cells.table.sheet)
        products: dict[str, list[Line]] = {}
        parts: dict[str, list[Line]] = {}
        tails = _tails(cells)
        for line in cells.table.lines:
            handle = cells.text(line, "handle")
            if not any(line.cells):
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif not handle:
                grouped.fate(line, "skipped", tails.get(line.number, NO_HANDLE))
            elif cells.text(line, "part_sku") and not cells.text(line, "title"):
                parts.setdefault(handle, []).append(line)
                grouped.fate(line, "skipped", _PART)
            else:
                products.setdefault(handle, []).append(_readable(cells, line))
        for handle, lines in products.items():
            _product(cells, grouped, lines, parts.get(handle, []))
        grouped.fates.sort(key=lambda fate: fate.row)
        return grouped


def _product(cells: Cells, grouped: Grouped, lines: Sequence[Line], parts: Sequence[Line]) -> None:
    choices = [_choice(cells, line) for line in lines]
    told = next((line for line in lines if cells.text(line, "title")), lines[0])
    made_of = [f"{cells.code(p, 'part_sku')} × {cells.text(p, 'part_count') or '1'}" for p in parts]
    family(
        cells,
        grouped,
        choices,
        told=told,
        rest=parts,
        extras=[("composite_sku", " / ".join(made_of))] if made_of else (),
        change=lambda variant, line: _everywhere(cells, variant, line),
        external_id=choices[0].external_id if len(choices) == 1 else "",
    )


def _tails(cells: Cells) -> dict[int, Phrase]:
    """Rows that hold nothing but the end of a description that was cut in another row, by their number.

    A program that keeps at most so many letters in a cell puts the rest of a longer one into a row of its own;
    sorted afterwards, those rows stand together, in the order of the ones they were cut from.
    """
    alone = [line for line in cells.table.lines if line.cells[:1] != ("",) and not any(line.cells[1:])]
    cut = [line for line in cells.table.lines if _is_cut(cells, line)] if alone else []
    return {
        tail.number: Phrase(
            QT_TRANSLATE_NOOP(
                "importing",
                "The row is the rest of the description in row {row}, which a spreadsheet program cut off there.",
            ),
            row=line.number,
        )
        for tail, line in zip(alone, cut, strict=False)
        if len(cut) == len(alone)
    }


def _is_cut(cells: Cells, line: Line) -> bool:
    return len(cells.text(line, "description")) >= _CUT_LENGTH and not cells.text(line, "price")


def _readable(cells: Cells, line: Line) -> Line:
    """The line with its description as people read it; one that ends inside it is told."""
    if _is_cut(cells, line):
        cells.notes.add("row-cut", "error", _CUT, row=line.number, found=cells.text(line, "title"), then=_AGAIN)
    columns = {column.column for column in cells.columns("description")}
    kept = tuple(without_word(cell) if i in columns else cell for i, cell in enumerate(line.cells))
    return Line(line.number, kept, line.pictures)


def _choice(cells: Cells, line: Line) -> Choice:
    pairs = numbered((cells.text(line, f"option{n}_name"), cells.code(line, f"option{n}_value")) for n in range(1, 4))
    number = cells.text(line, "external_id")
    return Choice(line, pairs, external_id=f"lightspeed:{number}" if number else "")


def _everywhere(cells: Cells, variant: Variant, line: Line) -> Variant:
    return replace(variant, stock=cells.stock_everywhere(line))


class LightspeedR(Platform):
    """Each row is an item of its own; the list does not say which items are choices of one product."""

    id = "lightspeed-r"
    name = "Lightspeed Retail R-Series"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The item list, each row a product of its own. Tried on files made from the published headings.",
        )
    )
    headings = headings(
        external_id="system id",
        gtin="upc|ean",
        sku="custom sku",
        maker_code="manufact sku|manufacturer sku",
        title="item|description",
        description="long description|web description",
        brand="brand|manufacturer|marque",
        price="price|default price|prix",
        compare_at="msrp",
        cost="default cost|cost|avg cost",
        stock="qty on hand|qty|quantity on hand|qoh|remaining",
        category_main="category|categorie",
        tags="tags",
        image="image|images",
        _="tax|tax class|taxable|discountable|item type|serialized|archived|sellable|vendor id",
    )
    signature = (
        frozenset({"system id", "upc", "ean", "custom sku"}),
        frozenset({"system id", "custom sku", "manufact sku", "item"}),
    )

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading; the steps of the category are numbered."""
        return ("category_step", 1.0) if self.word(name).startswith("subcategory") else super().field_of(name)

    def group(self, cells: Cells) -> Grouped:
        """One product for each row."""
        grouped = Grouped(cells.table.sheet)
        for line in cells.table.lines:
            if not any(line.cells):
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif not cells.text(line, "title") and not cells.text(line, "sku"):
                grouped.fate(line, "skipped", NO_PRODUCT)
            else:
                number = cells.code(line, "external_id")
                external = f"lightspeed:{number}" if number else ""
                steps = [cells.text(line, "category_main"), *(value for _, value in cells.pairs(line, "category_step"))]
                family(
                    cells,
                    grouped,
                    [Choice(line, external_id=external)],
                    change=lambda variant, line: _coded(cells, variant, line),
                    category=" > ".join(step for step in steps if step),
                    external_id=external,
                )
        return grouped


def _coded(cells: Cells, variant: Variant, line: Line) -> Variant:
    """The variant; the maker's code is its own where the shop gave it none."""
    return replace(variant, sku=variant.sku or cells.code(line, "maker_code"))
