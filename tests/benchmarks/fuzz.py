"""Real-shaped lists, spoilt in every way: ``python tests/benchmarks/fuzz.py 20000 [--seed 1] [--real FOLDER]``.

A spoilt file either becomes a reading whose row fates add up to the rows of its sheets, or is refused with a
FileProblem. Anything else (another exception, a row that nobody mentions, more than ten seconds) is printed with the
number that makes the same file again: ``python tests/benchmarks/fuzz.py 1 --seed NUMBER --keep FOLDER``.
"""

from __future__ import annotations

import argparse
import csv
import io
import random
import signal
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from fuzz_words import CODES, ENCODINGS, HEADINGS, KINDS, LONG, MONEY, ODD, THINGS

from seller_assistant.importing.reading import FileReading
from seller_assistant.importing.reading_files import understand
from seller_assistant.problems import FileProblem
from seller_assistant.sheets import container, opening
from seller_assistant.sheets.book import Book, Sheet
from seller_assistant.sheets.reading import read as read_apart
from seller_assistant.sheets.writing import write_xlsx

MOST = 300_000  # bytes of a real file, so that many can be tried
SLOWEST = 10  # seconds for one file of a few dozen rows
Rows = list[list[str]]


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
            f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"
            for row in spoilt_rows(dice, rows(dice))
        )
        tables.append(f'<table:table table:name="T{n}">{lines}</table:table>')
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ("office", "table", "text")
    )
    body = f"<office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body>"
    content = f'<?xml version="1.0"?><office:document-content {spaces}>{body}</office:document-content>'
    return _zipped(
        [
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", content.encode("utf-8", "replace")),
        ]
    )


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


def _zipped(parts: list[tuple[str, bytes]]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(zipfile.ZipInfo(name), data)
    return target.getvalue()


MAKERS: tuple[tuple[str, Callable[[random.Random], bytes]], ...] = (
    ("csv", _csv), ("csv", _csv), ("xlsx", _xlsx), ("ods", _ods), ("html", _html), ("xml", _xml),
)  # fmt: skip


# -- the file spoilt ------------------------------------------------------------------------------------


def spoilt(dice: random.Random, data: bytes) -> bytes:
    """The bytes with some flipped, cut, doubled or moved; of a zip, half the time inside one of its parts."""
    if dice.random() < 0.3:
        return data  # the rows alone were spoilt
    if data[:2] == b"PK" and dice.random() < 0.6:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [(info.filename, archive.read(info)) for info in archive.infolist()]
        victim = dice.randrange(len(parts))
        parts[victim] = (parts[victim][0], _bytes_spoilt(dice, parts[victim][1]))
        if dice.random() < 0.1:
            del parts[dice.randrange(len(parts))]
        return _zipped(parts)
    return _bytes_spoilt(dice, data)


def _bytes_spoilt(dice: random.Random, data: bytes) -> bytes:
    raw = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 5))):
        if not raw:
            break
        at, to = sorted((dice.randrange(len(raw)), dice.randrange(len(raw))))
        to = min(to, at + dice.choice((1, 8, 64, 1024)))
        act = dice.randrange(7)
        if act == 0:
            raw[at] ^= 1 << dice.randrange(8)
        elif act == 1:
            raw[at] = dice.randrange(256)
        elif act == 2:
            del raw[at:]
        elif act == 3:
            raw[at:at] = raw[at:to] * dice.choice((1, 1, 2, 30))
        elif act == 4:
            del raw[at:to]
        elif act == 5:
            block = raw[at:to]
            del raw[at:to]
            place = dice.randrange(len(raw) + 1)
            raw[place:place] = block
        else:
            raw[at:at] = dice.choice((b"\0", b"\xff\xfe", b'"', b"<", b"&", b"]]>", b"\r", b"9" * 30, b"<!DOCTYPE a>"))
    return bytes(raw)


def file(number: int, real: Sequence[Path] = ()) -> tuple[str, bytes]:
    """The file of that number, always the same: the ending of its name, its bytes; of ``real`` files where given."""
    dice = random.Random(number)
    if real:
        path = dice.choice(real)
        return path.suffix[1:] or "bin", spoilt(dice, path.read_bytes())
    kind, make = dice.choice(MAKERS)
    return kind, spoilt(dice, make(dice))


# -- what must hold -------------------------------------------------------------------------------------


def tried(path: Path, *, apart: bool = False) -> str:
    """ "read" or "refused"; raises AssertionError for a lost row, and whatever else the reading should not.

    ``apart`` reads in a child process with its memory limit, as the application does: a spoilt .xls may ask for all.
    """
    try:
        book = read_apart(path) if apart else opening.open_book(path, container.kind(path))
        reading = understand(book)
    except FileProblem:
        return "refused"
    check(book, reading)
    return "read"


def check(book: Book, reading: FileReading) -> None:
    """Every row of every sheet that was read has one fate, every other filled sheet is named, no product is lost."""
    fates = Counter((fate.sheet, fate.row) for fate in reading.fates)
    names = Counter(sheet.name for sheet in book.sheets)
    read = {fate.sheet for fate in reading.fates}
    for sheet in book.sheets:
        if sheet.name in read and names[sheet.name] == 1:
            expected = Counter((sheet.name, number) for number in range(1, len(sheet.rows) + 1))
            found = Counter({key: times for key, times in fates.items() if key[0] == sheet.name})
            assert found == expected, (
                f"fates of {sheet.name!r}: too many {found - expected}, missing {expected - found}"
            )
        elif sheet.name not in read:
            assert sheet.hidden or not _filled(sheet) or _named(reading, sheet), f"sheet {sheet.name!r} lost in silence"
    kinds = {(fate.sheet, fate.row): fate.kind for fate in reading.fates}
    sold = {key for key, kind in kinds.items() if kind in ("product", "variant")}
    origins = {(one.product.origin.sheet, row) for one in reading.readings for row in one.rows}
    beside = {key for key in sold if key[0] != reading.sheet}  # parts of an export that complete its products
    assert sold - origins - beside == set(), f"rows said to be products that are in none: {sorted(sold - origins)[:5]}"


def _filled(sheet: Sheet) -> bool:
    return any(any(row) for row in sheet.rows)


def _named(reading: FileReading, sheet: Sheet) -> bool:
    return any(notice.code == "sheet-left-out" and notice.sheet == sheet.name for notice in reading.notices)


class _TooSlow(Exception):
    pass


def _alarm(*_: object) -> None:
    raise _TooSlow


def main() -> int:
    """Try so many files; 0 when what must hold held for all of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=0, help="number of the first file")
    parser.add_argument(
        "--keep", type=Path, help="folder in which the files that fail are kept (with 1 file: that one)"
    )
    parser.add_argument(
        "--real", type=Path, help="a folder of files to spoil, in place of made ones (up to 300 KB each)"
    )
    request = parser.parse_args()
    real = sorted(p for p in request.real.rglob("*") if p.is_file() and p.stat().st_size < MOST) if request.real else []
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, _alarm)
    outcomes: Counter[str] = Counter()
    start, slowest = time.perf_counter(), 0.0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(request.seed, request.seed + request.count):
            kind, data = file(number, real)
            path = Path(folder) / f"{number}.{kind}"
            path.write_bytes(data)
            begun = time.perf_counter()
            if hasattr(signal, "SIGALRM"):
                signal.alarm(SLOWEST)
            try:
                outcome = tried(path, apart=bool(real))
            except BaseException as error:
                if isinstance(error, KeyboardInterrupt):
                    raise
                outcome = "FAILED"
                place = traceback.extract_tb(error.__traceback__)[-1]
                print(
                    f"{number}.{kind}: {type(error).__name__} {error} ({Path(place.filename).name}:{place.lineno})"[
                        :400
                    ],
                    flush=True,
                )
            finally:
                if hasattr(signal, "SIGALRM"):
                    signal.alarm(0)
            slowest = max(slowest, time.perf_counter() - begun)
            outcomes[outcome] += 1
            if request.keep and (outcome == "FAILED" or request.count == 1):
                request.keep.mkdir(parents=True, exist_ok=True)
                (request.keep / path.name).write_bytes(data)
            path.unlink()
    seconds = time.perf_counter() - start
    print(f"{request.count} files in {seconds:.0f} s, slowest {slowest:.2f} s: {dict(outcomes)}")
    return 1 if outcomes["FAILED"] else 0


if __name__ == "__main__":
    sys.exit(main())
