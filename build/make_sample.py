"""Make the sample shop: ``resources/sample/Laurier et Fils - liste 2026.xlsx``, a price list as an owner might keep it.

Run it after the products or the drawings changed: ``python build/make_sample.py``. The same input gives the same bytes.

The list is meant to be as untidy as a real one: three lines above the heading, a heading in two languages and two rows,
sections, one row a variant, weights in ounces and pounds, bar codes that are numbers with a format, pictures in the
cells, a total and footnotes, and a second sheet that is no list. One title boasts, one is too long, one product has no
picture and one no price, so that the checks have something to say.
"""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter
from sample_pictures import PICTURES
from sample_products import SECTIONS, Item, Row

OUT = Path(__file__).resolve().parent.parent / "resources" / "sample" / "Laurier et Fils - liste 2026.xlsx"
BRAND = "Laurier et Fils"
COMPANY = "0627843"  # the first digits of the shop's bar codes
GROUPS = (
    ("", 2), ("PRODUIT / PRODUCT", 4), ("CHOIX / CHOICE", 3), ("PRIX / PRICES", 2), ("EXPÉDITION / SHIPPING", 3),
    ("FICHE / DETAILS", 5), ("", 1),
)  # fmt: skip
HEADINGS = (
    "No d'article\nItem no.", "Photo", "Nom du produit (FR)", "Product name (EN)", "Description (français)",
    "Description (English)", "Grandeur / Size", "Couleur / Colour", "Parfum / Scent", "Price CDN$", "Coûtant",
    "CUP / UPC", "Poids / Weight", "Qté en stock", "Matière / Material", "Entretien / Care",
    "Dimensions", "Marque / Brand", "Pays d'origine / Made in", "Notes",
)  # fmt: skip
WIDTHS = (14, 15, 26, 26, 40, 40, 12, 11, 12, 11, 10, 15, 11, 9, 22, 20, 14, 14, 14, 22)
FIRST_ROW = 6  # 0-based: three lines of title, one blank, two of heading


def upc(number: int) -> int:
    """The bar code of the shop's nth article: twelve digits, the last one a check digit."""
    digits = f"{COMPANY}{number:04d}"
    total = sum(int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(digits))
    return int(digits + str(-total % 10))


class List:
    """The sheet being written, from the top down."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.book = book
        self.sheet = book.add_worksheet("Liste 2026")
        base = {"font_name": "Calibri", "font_size": 10, "valign": "vcenter"}
        self.plain = book.add_format(base)
        self.wrapped = book.add_format({**base, "text_wrap": True})
        self.money = book.add_format({**base, "num_format": '#,##0.00" $"'})
        self.bars = book.add_format({**base, "num_format": "000000000000"})
        self.section = book.add_format({**base, "bold": True, "bg_color": "#E9DFCB", "font_color": "#7A211D"})
        self.heading = book.add_format(
            {
                **base,
                "bold": True,
                "text_wrap": True,
                "bg_color": "#7A211D",
                "font_color": "#FFFFFF",
                "border": 1,
                "align": "center",
            }
        )
        self.title = book.add_format({"font_name": "Georgia", "font_size": 18, "bold": True, "font_color": "#7A211D"})
        self.small = book.add_format({**base, "italic": True, "font_color": "#6B5B4B"})
        self.bold = book.add_format({**base, "bold": True, "top": 1})
        self.row = FIRST_ROW
        self.articles = 0
        self.drawn: dict[str, Any] = {}

    def head(self) -> None:
        """The shop's name, a remark, and the two rows of heading."""
        for column, width in enumerate(WIDTHS):
            self.sheet.set_column(column, column, width)
        self.sheet.set_row(0, 30)
        self.sheet.write_string(0, 0, "Laurier & Fils, marchands généraux", self.title)
        self.sheet.write_string(
            1, 0, "Liste de prix 2026 / 2026 price list (dollars canadiens, taxes en sus / plus taxes)", self.small
        )
        self.sheet.write_string(2, 0, "Commandes / Orders: 418 555-0142, commandes@laurieretfils.example", self.small)
        column = 0
        for name, width in GROUPS:
            if name:
                self.sheet.merge_range(FIRST_ROW - 2, column, FIRST_ROW - 2, column + width - 1, name, self.heading)
            column += width
        self.sheet.set_row(FIRST_ROW - 1, 32)
        for column, name in enumerate(HEADINGS):
            self.sheet.write_string(FIRST_ROW - 1, column, name, self.heading)
        self.sheet.freeze_panes(FIRST_ROW, 4)

    def write_section(self, name: str) -> None:
        """A line across the sheet that names what follows."""
        self.sheet.write_string(self.row, 0, name, self.section)
        for column in range(1, len(HEADINGS)):
            self.sheet.write_blank(self.row, column, None, self.section)
        self.row += 1

    def write_item(self, item: Item) -> None:
        """One row a variant, the names repeated, the description on the first only."""
        for index, row in enumerate(item.rows):
            self.write_row(item, row, is_first=index == 0)

    def write_row(self, item: Item, row: Row, *, is_first: bool) -> None:
        """One article."""
        self.articles += 1
        text = {
            0: row.sku, 2: item.french, 3: item.english, 6: row.size, 7: row.colour, 8: row.kind, 12: row.weight,
            14: item.material, 15: item.care, 16: item.inches, 17: BRAND, 18: "Canada",
        }  # fmt: skip
        if is_first:
            text |= {4: item.propos, 5: item.about}
        if row.price is None:
            text[19] = "prix à confirmer"
        for column, value in text.items():
            if value:
                self.sheet.write_string(self.row, column, value, self.wrapped if column in (2, 3, 4, 5) else self.plain)
        if row.price is not None:
            self.sheet.write_number(self.row, 9, row.price, self.money)
        self.sheet.write_number(self.row, 10, row.cost, self.money)
        self.sheet.write_number(self.row, 11, upc(self.articles), self.bars)
        self.sheet.write_number(self.row, 13, row.stock, self.plain)
        if row.picture:
            self.sheet.set_row_pixels(self.row, 104)
            self.put_picture(row.picture, 1, close=False)
            if is_first and item.closer:
                self.put_picture(row.picture, 19, close=True)
        self.row += 1

    def put_picture(self, name: str, column: int, *, close: bool) -> None:
        """Lay a picture over the cell, small, as one drags it there."""
        if name not in self.drawn:
            self.drawn[name] = PICTURES[name]()
        place = {
            "image_data": io.BytesIO(self.drawn[name].jpeg(close=close)),
            "x_scale": 0.1, "y_scale": 0.1, "x_offset": 3, "y_offset": 2, "object_position": 1, "decorative": True,
        }  # fmt: skip
        self.sheet.insert_image(self.row, column, f"{name}{' closer' if close else ''}.jpg", place)

    def foot(self) -> None:
        """The total of the stock, and what the owner wants people to know."""
        stock = sum(row.stock for _, items in SECTIONS for item in items for row in item.rows)
        self.sheet.write_string(self.row, 0, "TOTAL", self.bold)
        for column in range(1, len(HEADINGS)):
            self.sheet.write_blank(self.row, column, None, self.bold)
        self.sheet.write_formula(self.row, 13, f"=SUM(N{FIRST_ROW + 1}:N{self.row})", self.bold, stock)
        self.sheet.write_string(
            self.row + 2, 0, "* Prix sujets à changement sans préavis. / Prices may change without notice.", self.small
        )


def main() -> None:
    """Write the list."""
    OUT.parent.mkdir(parents=True, exist_ok=True)
    book = xlsxwriter.Workbook(OUT)
    book.set_properties(
        {"title": "Liste de prix 2026", "author": "Laurier et Fils", "created": datetime(2026, 1, 12, 9, 30)}
    )
    page = List(book)
    page.head()
    for name, items in SECTIONS:
        page.write_section(name)
        for item in items:
            page.write_item(item)
    page.foot()
    notes = book.add_worksheet("Expédition")
    for row, line in enumerate(
        ("Expédition le mardi et le vendredi / We ship on Tuesdays and Fridays", "Gratuite dès 120 $ / Free from $120")
    ):
        notes.write_string(row, 0, line)
    book.close()
    products = [item for _, items in SECTIONS for item in items]
    print(f"{OUT.name}: {len(products)} products, {page.articles} articles, {OUT.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
