"""Make a large product list: ``python tests/benchmarks/make_list.py OUT.xlsx --rows 10000 --columns 20``.

The products are made up of ordinary words, the same for the same numbers. About one product in three has sizes; each
size is a row. ``--pictures N`` lays a picture in each of the first N rows.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
import zlib
from pathlib import Path

import xlsxwriter

HOW = ("Handmade", "Organic", "Classic", "Large", "Small", "Natural", "Vintage", "Soft", "Rustic", "Striped")
MADE_OF = ("Wool", "Cotton", "Leather", "Maple", "Cedar", "Ceramic", "Linen", "Glass", "Stainless Steel", "Bamboo")
WHAT = (
    "Socks", "Mug", "Blanket", "Candle", "Soap", "Notebook", "Scarf", "Cutting Board", "Water Bottle", "Tea Towel",
    "Hat", "Bowl", "Basket", "Pillow", "Wallet", "Apron", "Bracelet", "Toy", "Lamp", "Backpack",
)  # fmt: skip
COLOURS = ("Red", "Blue", "Green", "Black", "White", "Grey", "Brown", "Yellow", "Pink", "Navy")
SIZES = ("S", "M", "L", "XL")
COUNTRIES = ("Canada", "Portugal", "Italy", "Japan")
HEADINGS = (
    "SKU", "Product name", "Description", "Price CAD", "Size", "Colour", "Barcode", "Weight (g)", "Stock", "Brand",
    "Category", "Material", "Country of origin", "Cost", "Care", "Length (cm)", "Width (cm)", "Height (cm)", "Tags",
    "HS code",
)  # fmt: skip


def barcode(number: int) -> str:
    """An EAN-13 with its check digit."""
    digits = f"754{number:09d}"
    total = sum(int(digit) * (3 if i % 2 else 1) for i, digit in enumerate(digits))
    return digits + str(-total % 10)


def rows(count: int, columns: int, *, alone: bool = False) -> list[list[str | float]]:
    """That many rows of that many cells (columns beyond the twentieth hold remarks); ``alone``: no sizes."""
    dice = random.Random(7)  # the same list every time
    made: list[list[str | float]] = []
    product = 0
    while len(made) < count:
        product += 1
        how, of, what = dice.choice(HOW), dice.choice(MADE_OF), dice.choice(WHAT)
        title = f"{how} {of} {what} {product}"
        about = f"A {how.lower()} {what.lower()} of {of.lower()}. It is made to last, and every piece differs a little."
        price = round(dice.uniform(4, 240), 2)
        sizes = SIZES if product % 3 == 0 and not alone else ("",)
        for size in sizes[: count - len(made)]:
            number = len(made) + 1
            row: list[str | float] = [
                f"AB-{product:06d}{'-' + size if size else ''}", title, about, price, size,
                COLOURS[product % 10], barcode(number), dice.randint(20, 4000), dice.randint(0, 300), "North House",
                what, of, COUNTRIES[product % 4], round(price * 0.45, 2), "Hand wash cold",
                dice.randint(5, 90), dice.randint(5, 60), dice.randint(1, 40),
                f"{of.lower()}, {what.lower()}", f"{dice.randint(1000, 9999)}.{dice.randint(10, 99)}",
            ]  # fmt: skip
            row += [f"remark {number}-{i}" for i in range(len(row), columns)]
            made.append(row[:columns])
    return made


def png(number: int) -> bytes:
    """A plain 800 x 800 PNG, another colour for each number, without a picture library."""
    colour = bytes(((number * 37) % 256, (number * 91) % 256, (number * 151) % 256))

    def chunk(name: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")

    size = (800).to_bytes(4, "big") * 2
    lines = (b"\0" + colour * 800) * 800
    head = chunk(b"IHDR", size + b"\x08\x02\0\0\0")
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")


def write(out: Path, count: int, columns: int, pictures: int = 0, *, alone: bool = False) -> None:
    """Write the list."""
    import io

    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet("Products")
    headings = [*HEADINGS, *(f"Remark {i}" for i in range(len(HEADINGS), columns))][:columns]
    if pictures:
        headings.append("Picture")
    sheet.write_row(0, 0, headings)
    for number, row in enumerate(rows(count, columns, alone=alone), start=1):
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(number, column, value)
            else:
                sheet.write_number(number, column, value)
        if number <= pictures:
            data = io.BytesIO(png(number))
            sheet.insert_image(number, columns, f"{number}.png", {"image_data": data, "x_scale": 0.02, "y_scale": 0.02})
    book.close()


def write_wix(out: Path, variants: int, *, each: int = 60) -> None:
    """Write the export of a Wix shop with that many variants, so many of them in one product."""
    names = (
        "handleId", "fieldType", "name", "description", "collection", "sku", "price", "surcharge", "visible",
        "inventory", "weight", "productOptionName1", "productOptionType1", "productOptionDescription1",
    )  # fmt: skip
    dice = random.Random(7)
    sizes = [f"{number} x {number + 2} cm" for number in range(10, 10 + each)]
    with out.open("w", encoding="utf-8", newline="") as file:
        lines = csv.DictWriter(file, names)
        lines.writeheader()
        for product in range(1, variants // each + 1):
            how, of, what = dice.choice(HOW), dice.choice(MADE_OF), dice.choice(WHAT)
            lines.writerow(
                {"handleId": f"p{product}", "fieldType": "Product", "name": f"{how} {of} {what} {product}",
                 "description": f"<p>A {how.lower()} {what.lower()} of {of.lower()}.</p>", "collection": what,
                 "price": "10.00", "visible": "true", "productOptionName1": "Size",
                 "productOptionType1": "DROP_DOWN", "productOptionDescription1": ";".join(sizes)}
            )  # fmt: skip
            for number, size in enumerate(sizes):
                lines.writerow(
                    {"handleId": f"p{product}", "fieldType": "Variant", "sku": f"W-{product:05}-{number}",
                     "surcharge": f"{number * 0.5:.2f}", "visible": "true", "inventory": dice.randint(0, 90),
                     "weight": f"{0.1 + number / 100:.2f}", "productOptionDescription1": size}
                )  # fmt: skip


def main() -> int:
    """Write the list that was asked for."""
    parser = argparse.ArgumentParser(description="Make a large product list to measure with.")
    parser.add_argument("out", type=Path, metavar="OUT.xlsx")
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--columns", type=int, default=20)
    parser.add_argument("--pictures", type=int, default=0)
    parser.add_argument("--alone", action="store_true", help="every row a product of its own, no sizes")
    request = parser.parse_args()
    write(request.out, request.rows, request.columns, request.pictures, alone=request.alone)
    print(f"{request.out}: {request.rows} rows, {request.columns} columns, {request.out.stat().st_size // 1024} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
