"""Real-shaped lists, spoilt in every way: ``python tests/benchmarks/fuzz.py 20000 [--seed 1] [--real FOLDER]``.

A spoilt file either becomes a reading whose row fates add up to the rows of its sheets, or is refused with a
FileProblem. Anything else (another exception, a row that nobody mentions, more than ten seconds) is printed with the
number that makes the same file again: ``python tests/benchmarks/fuzz.py 1 --seed NUMBER --keep FOLDER``.
"""

from __future__ import annotations

import argparse
import io
import random
import signal
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from fuzz_files import MAKERS, zipped

from seller_assistant.importing.reading import FileReading
from seller_assistant.importing.reading_files import understand
from seller_assistant.problems import FileProblem
from seller_assistant.sheets import container, limits, opening
from seller_assistant.sheets.book import Book, Sheet
from seller_assistant.sheets.reading import read as read_apart

MOST = 300_000  # bytes of a real file, so that many can be tried
APART = ("xls", "xlsb")  # read as the application reads them: a wrong length in one may ask for all memory
SLOWEST = 10  # seconds for one file of a few dozen rows


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
        return zipped(parts)
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


def file(number: int, real: Sequence[Path] = (), only: str = "") -> tuple[str, bytes]:
    """The file of that number, always the same: the ending of its name, its bytes; of ``real`` files where given."""
    dice = random.Random(number)
    if real:
        path = dice.choice(real)
        return path.suffix[1:] or "bin", spoilt(dice, path.read_bytes())
    kind, make = dice.choice([maker for maker in MAKERS if only in ("", maker[0])])
    return kind, spoilt(dice, make(dice))


# -- what must hold -------------------------------------------------------------------------------------


def tried(path: Path, *, apart: bool = False) -> str:
    """ "read" or "refused"; raises AssertionError for a lost row, and whatever else the reading should not.

    ``apart`` reads in a child process with its memory limit, as the application does: a spoilt .xls may ask for all.
    """
    try:
        book = read_apart(path) if apart or path.suffix[1:] in APART else opening.open_book(path, container.kind(path))
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
    parser.add_argument("--kind", default="", help="only files of this ending: xls, xlsb, ods, ...")
    parser.add_argument(
        "--real", type=Path, help="a folder of files to spoil, in place of made ones (up to 300 KB each)"
    )
    request = parser.parse_args()
    real = sorted(p for p in request.real.rglob("*") if p.is_file() and p.stat().st_size < MOST) if request.real else []
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, _alarm)
    limits.limit_memory()  # a file that asks for too much fails by its number, and does not end the run
    outcomes: Counter[str] = Counter()
    start, slowest = time.perf_counter(), 0.0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(request.seed, request.seed + request.count):
            kind, data = file(number, real, request.kind)
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
