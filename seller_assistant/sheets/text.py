"""Lists kept as text: comma, semicolon, tab or bar between the cells, in any encoding."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Notice
from seller_assistant.sheets import encodings, refusals
from seller_assistant.sheets.book import Book, Sheet
from seller_assistant.sheets.open_quotes import CELL_LIMIT, Records

DELIMITERS = (",", ";", "\t", "|")
MOST_COLUMNS = 16_384  # what Excel shows
_MOST_PLACES = 60_000_000  # rows times columns, of a list that is not full
_SPARSE_FROM, _SPARSE = 3_000_000, 100  # places from which emptiness is asked about; places for each cell
_WRAPPED = 3  # cells from which a record inside a single cell is told from a sentence with commas
_CONFLICT = re.compile(r"(<{7}|>{7}|\|{7})( .*)?$|={7}$")
_SEP_LINE = re.compile(r'"?sep=(.)"?[;,]*\s*$', re.IGNORECASE)
_AFTER = bytes(range(0x80, 0xC0)).decode("cp1252", "ignore")  # what the second byte of a letter looks like
_TWICE = re.compile(f"[\u00c2\u00c3\u00c5\u00e2][\u0080-\u00bf{_AFTER}]{{1,2}}")
_GUARDED = re.compile(r"'(?=[=+\-@])")
_AS_TEXT = re.compile(r'="([^"]*)"$')


class _Parsed(NamedTuple):
    rows: tuple[tuple[str, ...], ...]
    marks: tuple[int, ...]
    notices: tuple[Notice, ...] = ()


def read_bytes(data: bytes, file: str, *, encoding: str = "", delimiter: str = "") -> Book:
    """The list in those bytes, as a book of one sheet named "".

    Raises FileProblem: ``file-empty``, ``file-not-a-list``, ``file-encoding``, ``file-too-wide``.
    """
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise refusals.empty(file)
    decoded = encodings.decode_as(data, encoding) if encoding else encodings.decode(data)
    if decoded is None:
        if encoding:
            raise refusals.unknown_encoding(file, encoding)
        raise refusals.not_a_list(file, Phrase(QT_TRANSLATE_NOOP("sheets", "a file of another program")))
    return _book(decoded, file, delimiter)


def read_str(text: str, file: str, *, delimiter: str = "") -> Book:
    """The list in a text that is already decoded, as when it was pasted."""
    if not text.strip():
        raise refusals.empty(file)
    return _book(encodings.Decoded(text, "", True), file, delimiter)


def _book(decoded: encodings.Decoded, file: str, delimiter: str) -> Book:
    text = decoded.text.replace("\ufeff", "").replace("\0", "")
    named = _SEP_LINE.match(text.split("\n", 1)[0].rstrip("\r"))
    delimiter = delimiter or (named.group(1) if named else "") or find_delimiter(text)
    parsed = _parse(text, delimiter, file, first_is_sep=named is not None)
    notices = [*_marks_notice(parsed.marks, file), *_odd_notice(decoded, file), *_twice_notice(text, file)]
    return Book(
        file=file,
        format="tsv" if delimiter == "\t" else "csv",
        sheets=(Sheet(name="", rows=parsed.rows),),
        encoding=decoded.encoding,
        delimiter=delimiter,
        encoding_sure=decoded.sure,
        notices=(*parsed.notices, *notices),
    )


def find_delimiter(text: str) -> str:
    """The sign between cells: the one that cuts the records into the most constant number of columns."""
    best, found = (0.0, 0), ","
    for delimiter in DELIMITERS:
        records = [record for record in _some_records(text, delimiter) if any(map(str.strip, record))]
        counts = [len(record) for record in records]
        several = Counter(count for count in counts if count > 1)
        if not several:
            if (columns := _width_inside(records, delimiter)) and (score := (0.9, columns)) > best:
                best, found = score, delimiter
            continue
        columns, times = several.most_common(1)[0]
        constancy = times / len(counts) * (0.5 if _ends_in_another(records, delimiter) else 1.0)
        score = (round(constancy, 2), columns)
        if score > best:
            best, found = score, delimiter
    return found


def _width_inside(records: Sequence[list[str]], delimiter: str) -> int:
    """How many cells lie in each record that a spreadsheet program wrapped as a single cell; 0 where none do."""
    inside = Counter(len(_unwrapped(record, delimiter)) for record in records)
    columns, times = inside.most_common(1)[0] if inside else (0, 0)
    return columns if columns >= _WRAPPED and times >= 0.9 * len(records) and len(records) > 1 else 0


def _unwrapped(record: list[str], delimiter: str) -> list[str]:
    """The cells inside a record that is a single cell with delimiters in it."""
    if len(record) != 1 or delimiter not in record[0] or "\n" in record[0]:
        return record
    return next(csv.reader([record[0]], delimiter=delimiter), record)


def _ends_in_another(records: list[list[str]], delimiter: str) -> bool:
    """Whether most cells end in another delimiter: then this one only stands beside the true one."""
    cells = [cell for record in records for cell in record[:-1] if cell]
    others = tuple(sign for sign in DELIMITERS if sign != delimiter)
    return sum(cell.endswith(others) for cell in cells) * 2 > len(cells)


def _some_records(text: str, delimiter: str, most: int = 300) -> list[list[str]]:
    records: list[list[str]] = []
    try:
        for record in _records(text[:2_000_000], delimiter):
            if record and _CONFLICT.match(record[0]):
                continue
            records.append(record)
            if len(records) >= most:
                break
    except csv.Error:
        pass
    return records


def _records(text: str, delimiter: str) -> Iterable[list[str]]:
    csv.field_size_limit(CELL_LIMIT)
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _parse(text: str, delimiter: str, file: str, *, first_is_sep: bool) -> _Parsed:
    rows: list[tuple[str, ...]] = []
    marks: list[int] = []
    wide, all_wrapped = 0, False  # cells of the first record that has several: as many as one that was wrapped holds
    try:
        records = Records(text, delimiter, file)
        for record in records:
            number = len(rows) + 1
            if (number == 1 and first_is_sep) or _is_mark(record):
                if number > 1 or not first_is_sep:
                    marks.append(number)
                rows.append(())
                continue
            if len(record) == 1 and delimiter in record[0]:
                inside = _unwrapped(record, delimiter)
                if not wide and not any(rows):
                    wide, all_wrapped = len(inside), True
                if len(inside) == wide >= _WRAPPED and (all_wrapped or '"' in record[0]):
                    record = inside
            elif not wide and len(record) > 1:
                wide = len(record)
            if len(record) > MOST_COLUMNS:
                raise refusals.too_wide(file, len(record))
            rows.append(_trimmed([_cell(value) for value in record]))
    except csv.Error as error:
        raise refusals.too_large(file, str(error)) from error
    while rows and not rows[-1]:
        rows.pop()
    if not rows:
        raise refusals.empty(file)
    _check_even(rows, file)
    return _Parsed(tuple(rows), tuple(marks), tuple(records.notices))


def _check_even(rows: Sequence[tuple[str, ...]], file: str) -> None:
    """Raise FileProblem where one endless row would make a table of nearly nothing but empty places."""
    widths = [len(row) for row in rows]
    widest = max(widths)
    places, cells = widest * len(rows), sum(widths)
    if (places > _MOST_PLACES and places > 2 * cells) or (places > _SPARSE_FROM and places > _SPARSE * cells):
        raise refusals.uneven_row(file, widths.index(widest) + 1, widest)


def _is_mark(record: list[str]) -> bool:
    return bool(record) and not any(record[1:]) and _CONFLICT.match(record[0].rstrip()) is not None


def _trimmed(cells: list[str]) -> tuple[str, ...]:
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _cell(value: str) -> str:
    """The cell as the owner sees it: the guard before a formula sign and Excel's ``="00123"`` undone."""
    if not value:
        return value
    value = value.strip("\t")
    first = value[:1]
    if first == "'" and _GUARDED.match(value):
        return value[1:]
    if first == "=":
        quoted = _AS_TEXT.match(value)
        if quoted:
            return quoted.group(1)
    return value


def repair(text: str) -> str:
    """The text with letters that were encoded twice (``Ã©`` for ``é``) put right, the rest as it was."""

    def _once(found: re.Match[str]) -> str:
        try:
            return found.group().encode("cp1252").decode("utf-8")
        except UnicodeError:
            return found.group()

    return _TWICE.sub(_once, text)


def _twice_notice(text: str, file: str) -> list[Notice]:
    found = [match.group() for match in _TWICE.finditer(text) if repair(match.group()) != match.group()]
    if len(found) < 2:
        return []
    return [
        Notice(
            "text-encoded-twice",
            "warning",
            Phrase(
                QT_TRANSLATE_NOOP("sheets", "{n} letters were garbled before the file came here, like {wrong}."),
                one=QT_TRANSLATE_NOOP("sheets", "One letter was garbled before the file came here: {wrong}."),
                n=len(found), wrong=found[0],
            ),
            file=file,
            found=found[0],
            next=Phrase(QT_TRANSLATE_NOOP("sheets", "Export the list again as UTF-8, or let the letters be repaired.")),
        )
    ]  # fmt: skip


def _odd_notice(decoded: encodings.Decoded, file: str) -> list[Notice]:
    if not decoded.odd_bytes:
        return []
    return [
        Notice(
            "text-odd-bytes",
            "warning",
            Phrase(
                QT_TRANSLATE_NOOP("sheets", "{n} letters do not fit the {encoding} encoding and were guessed."),
                one=QT_TRANSLATE_NOOP("sheets", "{n} letter does not fit the {encoding} encoding and was guessed."),
                n=decoded.odd_bytes, encoding=decoded.encoding,
            ),
            file=file,
            next=Phrase(QT_TRANSLATE_NOOP("sheets", "Look at names with accents before you import.")),
        )
    ]  # fmt: skip


def _marks_notice(marks: tuple[int, ...], file: str) -> list[Notice]:
    if not marks:
        return []
    return [
        Notice(
            "conflict-marks",
            "warning",
            Phrase(
                QT_TRANSLATE_NOOP("sheets", "{n} lines are leftovers of a version conflict and were not read."),
                one=QT_TRANSLATE_NOOP("sheets", "{n} line is a leftover of a version conflict and was not read."),
                n=len(marks),
            ),
            file=file,
            row=marks[0],
            next=Phrase(QT_TRANSLATE_NOOP("sheets", "Rows near these lines may stand twice: compare them.")),
        )
    ]  # fmt: skip
