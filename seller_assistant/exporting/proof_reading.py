"""A proof that came back: its rows, wherever they stand now and whatever program saved it.

What is read here was written by someone else. Only texts are taken: columns are told by their headings, rows by
what stands in the hidden cells, and nothing of it is believed before `proof_comparing` has looked at the shop.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from seller_assistant.exporting import proof_words
from seller_assistant.exporting.proof_paper import CROSS, TICK, cleaned
from seller_assistant.exporting.proof_words import HIDDEN, KEPT
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem
from seller_assistant.sheets.book import Book, Sheet

MOST_REMARK = 2_000  # characters of a remark that are kept
_YES = frozenset(
    f"{TICK} ✔ √ ☑ v y yes ok okay 对 對 对的 是 好 好的 行 可以 没问题 沒問題 正确 正確 true right oui 1".split()
)
_NO = frozenset(f"{CROSS} ✘ × ✕ x n no 不 不对 不對 错 錯 错误 錯誤 否 false wrong non 0".split())
_LOOKED_AT = 60  # rows in which a heading is looked for


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """One row as it came back; ``row`` is its number in ``sheet``. Cells that are gone are ""."""

    sheet: str
    row: int
    number: str
    key: str
    source_hash: str
    sent: str
    state: str
    mark: str
    kind: str  # of the field, as its label says
    source: str
    target: str
    computed: bool  # a formula stands where the Chinese should
    tick: bool | None
    remark: str


@dataclass(frozen=True, slots=True)
class Returned:
    """A whole proof as it came back. ``encoding`` is "" unless it is a text file."""

    file: str
    format: str
    rows: tuple[ReturnedRow, ...]
    mark: str = ""
    locale: str = ""
    texts: int = 0  # how many went out, 0 where the file does not say any more
    encoding: str = ""


def returned(book: Book) -> Returned:
    """The proof in that file. Raises FileProblem ``proof-unreadable`` where there is none."""
    kept = next((_pairs(sheet) for sheet in book.sheets if sheet.name == KEPT), {})
    rows = [row for sheet in book.sheets if sheet.name != KEPT for row in _rows(sheet)]
    if not rows or (book.format == "html" and not any(row.key for row in rows)):
        raise _no_proof(book)
    count = kept.get("texts", "").removeprefix("n")
    return Returned(
        file=book.file,
        format=book.format,
        rows=tuple(rows),
        mark=kept.get("mark", ""),
        locale=kept.get("locale", ""),
        texts=int(count) if count.isdecimal() and len(count) < 10 else 0,
        encoding=book.encoding,
    )


def _pairs(sheet: Sheet) -> Mapping[str, str]:
    return {row[0]: row[1] for row in sheet.rows[:20] if len(row) > 1}


def _rows(sheet: Sheet) -> list[ReturnedRow]:
    found = _heading(sheet)
    if found is None:
        return []
    first, columns = found

    def read(row: int, cells: tuple[str, ...]) -> ReturnedRow | None:
        def cell(name: str) -> str:
            place = columns.get(name, -1)
            return cells[place].strip() if 0 <= place < len(cells) else ""

        if not any(cell(name) for name in ("source", "target", *HIDDEN[:3])):
            return None
        return ReturnedRow(
            sheet=sheet.name,
            row=row,
            number=cell("number"),
            key=cell("proof:id"),
            source_hash=cell("proof:source").removeprefix("s"),
            sent=cell("proof:sent"),
            state=cell("proof:state"),
            mark=cell("proof:mark"),
            kind=proof_words.kind_of_words(cell("field")),
            source=cleaned(cell("source")),
            target=cleaned(cell("target")),
            computed=(row, columns["target"]) in sheet.computed,
            tick=_tick(cell("tick")),
            remark=_remark(cell("remark"), cell("tick")),
        )

    read_rows = (read(number, cells) for number, cells in enumerate(sheet.rows, 1) if number > first)
    return [row for row in read_rows if row is not None]


def _heading(sheet: Sheet) -> tuple[int, dict[str, int]] | None:
    """The number of the heading row and the place of each column; None where the sheet is no proof."""
    names = proof_words.headings()
    for number, cells in enumerate(sheet.rows[:_LOOKED_AT], 1):
        columns: dict[str, int] = {}
        for place, cell in enumerate(cells):
            text = cell.strip()
            name = text if text in HIDDEN else names.get(text.split(" ", 1)[0], "")
            if name:
                columns.setdefault(name, place)
        if "target" in columns and ("proof:id" in columns or "source" in columns):
            return number, columns
    return None


def _tick(text: str) -> bool | None:
    said = text.strip(" .。!！").casefold()
    return True if said in _YES else False if said in _NO else None


def _remark(remark: str, tick: str) -> str:
    """The remark; what was written where the tick belongs is one too."""
    written = tick if tick and _tick(tick) is None else ""
    text = cleaned(" ".join(part for part in (written, remark) if part))
    return text if len(text) <= MOST_REMARK else text[: MOST_REMARK - 1] + "…"


def _no_proof(book: Book) -> FileProblem:
    if book.format == "html":
        next_step = Phrase(
            QT_TRANSLATE_NOOP("exporting", "A page is only for reading: type what your friend answered, or send .xlsx.")
        )
    else:
        next_step = Phrase(
            QT_TRANSLATE_NOOP("exporting", "Ask your friend for the file you sent, with its columns “原文” and “中文”.")
        )
    return FileProblem(
        "proof-unreadable",
        Phrase(QT_TRANSLATE_NOOP("exporting", "{file} is not a proof that this application made."), file=book.file),
        where=book.file,
        expected=Phrase(QT_TRANSLATE_NOOP("exporting", "a proof as it went out, corrected and saved")),
        found=book.format,
        next=next_step,
    )
