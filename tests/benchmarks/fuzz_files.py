"""Real-shaped lists as files of every kind, from dice: what `fuzz` spoils."""

from __future__ import annotations

import csv
import io
import random
import sys
import zipfile
from collections.abc import Callable
from html import escape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sheets"))
import binary_files as binary
from fuzz_words import CODES, ENCODINGS, HEADINGS, KINDS, LONG, MONEY, ODD, THINGS

from seller_assistant.sheets.writing import write_xlsx

Rows = list[list[str]]
_ODS_FRAME = (
    '<draw:frame svg:y="1.2cm" svg:height="2cm"><draw:image xlink:href="Pictures/a.png"/></draw:frame>'
)
_MANIFEST = (
    b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
    b'manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
)
_ENDS = "".join(
    f"<xdr:{name}><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{row}</xdr:row><xdr:rowOff>9</xdr:rowOff>"
    f"</xdr:{name}>"
    for name, row in (("from", 1), ("to", 2))
)
_DRAWING = (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    f' xmlns:r="{binary.make.RELS}"><xdr:twoCellAnchor>{_ENDS}<xdr:pic><xdr:blipFill><a:blip r:embed="rId1"/>'
    "</xdr:blipFill></xdr:pic></xdr:twoCellAnchor></xdr:wsDr>"
)


def rows(dice: random.Random) -> Rows:
    """A list of some kind: its headings, a few dozen rows, and what people write around them."""
    headings = dice.choice(HEADINGS)
    made: Rows = [[dice.choice(THINGS), *[""] * dice.randrange(3)] for _ in range(dice.choice((0, 0, 0, 1, 3)))]
    made.append(list(headings))
    number = 0
    while len(made) < dice.randrange(3, 40):
        number += dice.random() < 0.6
        made.append([_cell(dice, heading, number) for heading in headings])
        if dice.random() < 0.08:
            made.append(
                dice.choice(([], [""], ["KITCHEN"], ["", "Total", "99"], list(headings), ["* prices may change"]))
            )
    return made


def _cell(dice: random.Random, heading: str, number: int) -> str:
    word = heading.casefold()
    if dice.random() < 0.04:
        return dice.choice(ODD)
    if word in ("handle", "handleid", "parent", "item_group_id"):
        return f"thing-{number // 3}"
    if any(part in word for part in ("price", "prix", "售价", "surcharge", "цена")) or word in ("s", "m", "l", "xl"):
        return dice.choice((f"{dice.uniform(0, 300):.2f}", dice.choice(MONEY)))
    if any(part in word for part in ("sku", "code", "barcode", "gtin", "编码", "条码", "артикул", "id")):
        return dice.choice((f"AB-{number:04}", f"AB-{number:04}", dice.choice(CODES)))
    if any(part in word for part in ("type", "kind")):
        return dice.choice(KINDS)
    if any(part in word for part in ("image", "photo", "link", "media")):
        return dice.choice(("", "https://shop.example/a.jpg", "a.jpg, b.png", "images/a.webp"))
    if any(
        part in word for part in ("quant", "stock", "inventory", "库存", "qté", "weight", "poids", "вес", "остаток")
    ):
        return dice.choice(("", "3", "10+", "0.5", "1,2 kg", "3 lb 4 oz", str(dice.randrange(500))))
    if any(part in word for part in ("option", "variation", "size", "colour", "颜色", "规格", "attribute")):
        return dice.choice(("Red", "Blue", "S", "M", "Size", "Colour", "Red;Blue", ""))
    if "desc" in word or "body" in word:
        return dice.choice(LONG)
    return dice.choice((f"{dice.choice(THINGS)} {number}", dice.choice(THINGS), ""))


def spoilt_rows(dice: random.Random, made: Rows) -> Rows:
    """The rows with a few cells swapped, blanked or odd, and rows doubled, cut or moved."""
    for _ in range(dice.randrange(6)):
        one, two = dice.choice(made), dice.choice(made)
        if not one or not two:
            continue
        i, j = dice.randrange(len(one)), dice.randrange(len(two))
        act = dice.randrange(6)
        if act == 0:
            one[i], two[j] = two[j], one[i]
        elif act == 1:
            one[i] = dice.choice(ODD)
        elif act == 2:
            del one[i:]
        elif act == 3:
            made.insert(dice.randrange(len(made) + 1), list(two))
        elif act == 4:
            one.extend(two)
        else:
            made.remove(one)
            made.insert(dice.randrange(len(made) + 1), one)
    return made


# -- the rows as a file ---------------------------------------------------------------------------------


def _csv(dice: random.Random) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=dice.choice(",,;\t|"), lineterminator=dice.choice(("\n", "\r\n", "\r")))
    writer.writerows(spoilt_rows(dice, rows(dice)))
    return text.getvalue().encode(dice.choice(ENCODINGS), "replace")


def _xlsx(dice: random.Random) -> bytes:
    target = io.BytesIO()
    sheets = [(f"Sheet {n}", spoilt_rows(dice, rows(dice))) for n in range(dice.choice((1, 1, 2, 3)))]
    write_xlsx(target, [(name, [[_typed(dice, cell) for cell in row] for row in made]) for name, made in sheets])
    return target.getvalue()


def _typed(dice: random.Random, cell: str) -> str | float | bool | None:
    if dice.random() < 0.02:
        return dice.choice((None, True, 1e300, -0.0, 0.1 + 0.2, 2**53))
    plain = cell.replace(".", "", 1)
    return float(cell) if plain.isascii() and plain.isdigit() and len(cell) < 13 and dice.random() < 0.8 else cell


def _ods(dice: random.Random) -> bytes:
    tables = []
    for n in range(dice.choice((1, 1, 2))):
        lines = "".join(
            f"<table:table-row{_ods_hidden(dice)}>{''.join(map(_ods_cell, row))}{_ods_frame(dice)}</table:table-row>"
            for row in spoilt_rows(dice, rows(dice))
        )
        shapes = f"<table:shapes>{_ODS_FRAME}</table:shapes>" if dice.random() < 0.2 else ""
        tables.append(f'<table:table table:name="T{n}">{shapes}{lines}</table:table>')
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text", "draw", "svg", "xlink")
    )
    body = f"<office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body>"
    content = f'<?xml version="1.0"?><office:document-content {spaces}>{body}</office:document-content>'
    return zipped(
        [
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("META-INF/manifest.xml", _MANIFEST),
            ("content.xml", content.encode("utf-8", "replace")),
            ("Pictures/a.png", binary.PNG),
        ]
    )


def _xls(dice: random.Random) -> bytes:
    pages = [_page(dice, f"Sheet {n}") for n in range(dice.choice((1, 1, 2)))]
    return binary.xls(*pages, formats=("00000", '"$"0.00', "0%"))


def _xlsb(dice: random.Random) -> bytes:
    page = _page(dice, "Sheet")
    more: dict[str, bytes | str] = {}
    if page.pictures:
        more = {
            "xl/drawings/drawing1.xml": _DRAWING,
            "xl/drawings/_rels/drawing1.xml.rels": binary.make.relations(("rId1", "image", "../media/image1.png")),
            "xl/media/image1.png": binary.PNG,
        }
    return binary.xlsb(page, formats=("00000", '"$"0.00', "0%"), drawing="rId1" if more else "", more=more)


def _page(dice: random.Random, name: str) -> binary.Page:
    made = spoilt_rows(dice, rows(dice))
    cells = [[_cell_with_format(dice, _typed(dice, cell)) for cell in row[:60]] for row in made]
    numbers = range(1, len(cells) + 1)
    drawn = [
        binary.Drawn(
            dice.choice((binary.PNG, b"\xff\xd8\xff")), dice.choice(("png", "jpg", "emf", "wmf", "bmp")),
            (row, dice.randrange(256)), (row + dice.randrange(3), dice.randrange(256)), dice.randrange(9),
            dice.choice(("", "mug.png")), dice.choice((None, None, (0.1, 0.4))),
        )
        for row in range(dice.choice((0, 0, 1, 4)))
    ]  # fmt: skip
    return binary.Page(
        cells,
        name,
        hidden=dice.random() < 0.05,
        hidden_rows=[n for n in numbers if dice.random() < 0.05],
        heights={n: dice.uniform(5, 90) for n in numbers if dice.random() < 0.1},
        pictures=drawn,
        merged=[(1, 1, 2, 3)] if dice.random() < 0.2 else (),
        links={(2, 1): "https://shop.example/a"} if dice.random() < 0.2 else {},
    )


def _cell_with_format(dice: random.Random, value: str | float | bool | None) -> binary.Cell:
    if isinstance(value, str):
        return value[:250]
    if isinstance(value, (bool, int)):
        return float(value)
    return (value, dice.randrange(4)) if value is not None and dice.random() < 0.3 else value


def _ods_hidden(dice: random.Random) -> str:
    return ' table:visibility="collapse"' if dice.random() < 0.03 else ""


def _ods_frame(dice: random.Random) -> str:
    return f"<table:table-cell>{_ODS_FRAME}</table:table-cell>" if dice.random() < 0.05 else ""


def _ods_cell(cell: str) -> str:
    words = escape("".join(c for c in cell if c >= " " or c in "\n\t"))
    return f'<table:table-cell office:value-type="string"><text:p>{words}</text:p></table:table-cell>'


def _html(dice: random.Random) -> bytes:
    lines = (f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in spoilt_rows(dice, rows(dice)))
    return f"<html><body><table>{''.join(lines)}</table></body></html>".encode("utf-8", "replace")


def _xml(dice: random.Random) -> bytes:
    lines = "".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{_plain(cell)}</Data></Cell>' for cell in row) + "</Row>"
        for row in spoilt_rows(dice, rows(dice))
    )
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    book = f'<Worksheet ss:Name="S"><Table>{lines}</Table></Worksheet>'
    return f'<?xml version="1.0"?><Workbook xmlns="{space}" xmlns:ss="{space}">{book}</Workbook>'.encode(
        "utf-8", "replace"
    )


def _plain(cell: str) -> str:
    return escape("".join(c for c in cell if c >= " " or c in "\n\t"))


def zipped(parts: list[tuple[str, bytes]]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(zipfile.ZipInfo(name), data)
    return target.getvalue()


MAKERS: tuple[tuple[str, Callable[[random.Random], bytes]], ...] = (
    ("csv", _csv), ("csv", _csv), ("xlsx", _xlsx), ("ods", _ods), ("html", _html), ("xml", _xml),
    ("csv", _csv), ("xlsx", _xlsx), ("ods", _ods), ("html", _html), ("xml", _xml),
    ("xls", _xls), ("xlsb", _xlsb),  # fewer: each is read in a process of its own
)  # fmt: skip
