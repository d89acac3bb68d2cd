"""As shops on ewei read a packet: a workbook, English names in row 2, the goods from row 4, pictures by kind."""

import io

import openpyxl

WANTED = ("title", "sku_barcode", "price", "num", "description", "skuProps", "picture", "propAlias")


def read(data):
    """The goods with their gallery and the pictures of choices."""
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    rows = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    at = {name: rows[1].index(name) for name in WANTED}
    return [_goods({name: row[column] for name, column in at.items()}) for row in rows[3:]]


def _goods(found):
    entries = [entry.split("|")[0].split(":") for entry in found["picture"].split(";") if entry]
    return {
        "title": found["title"], "price": found["price"], "stock": found["num"], "description": found["description"],
        "pictures": [entry[0] for entry in entries if entry[1] == "1"],
        "options": [entry[0] for entry in entries if entry[1] == "2"],
    }  # fmt: skip
