"""Terms in a sheet: CSV and XLSX, read by what the columns are called, written so that nothing becomes a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO

from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem
from seller_assistant.sheets.book import Book, Sheet
from seller_assistant.sheets.reading import read as read_book
from seller_assistant.sheets.writing import write_xlsx
from seller_assistant.translating.exchange import languages
from seller_assistant.translating.exchange.term_files import OTHER_LANGUAGE, Skipped, TermFile, kind_of
from seller_assistant.translating.glossary import OwnerTerm
from seller_assistant.translating.scripts import has_han

COLUMNS = ("source", "target", "kind", "lang", "locale", "category", "brand", "note")
_NAMES = {
    "source": "source", "term": "source", "word": "source", "terme": "source", "original": "source",
    "source term": "source", "原文": "source", "术语": "source",
    "target": "target", "chinese": "target", "translation": "target", "traduction": "target", "chinois": "target",
    "target term": "target", "译文": "target", "中文": "target",
    "kind": "kind", "type": "kind", "status": "kind", "类型": "kind",
    "lang": "lang", "language": "lang", "source language": "lang", "langue": "lang",
    "locale": "locale", "target language": "locale",
    "category": "category", "product type": "category", "catégorie": "category", "类目": "category",
    "brand": "brand", "vendor": "brand", "marque": "brand", "品牌": "brand",
    "note": "note", "notes": "note", "comment": "note", "remark": "note", "备注": "note",
    "英文术语": "en", "中文术语": "target", "中文译文": "target", "翻译": "target", "种类": "kind", "状态": "kind",
    "分类": "category", "类别": "category", "说明": "note", "語言": "lang", "语言": "lang",
    "類型": "kind", "備註": "note",
    "英文": "en", "英语": "en", "英語": "en", "法文": "fr", "法语": "fr", "法語": "fr",
    "简体": "zh-CN", "简体中文": "zh-CN",
    "簡體中文": "zh-CN", "繁体": "zh-TW", "繁體": "zh-TW", "繁体中文": "zh-TW", "繁體中文": "zh-TW",
    "chinois simplifié": "zh-CN", "chinois traditionnel": "zh-TW", "mot": "source", "statut": "kind",
    "english": "en", "anglais": "en", "french": "fr", "français": "fr", "simplified chinese": "zh-CN",
    "traditional chinese": "zh-TW", "chinese (simplified)": "zh-CN", "chinese (traditional)": "zh-TW",
}  # fmt: skip
_LIVE = ("=", "+", "-", "@", "\t", "\r")
_LOOKED_AT = 10  # rows in which the heading is looked for
_UNKNOWN_KIND = Phrase(QT_TRANSLATE_NOOP("translating", "The kind is none of preferred, forbidden and keep."))


def read(path: Path, progress: Progress = SILENT) -> TermFile:
    """The terms of every sheet with a heading that names them; without one, the first two columns.

    Raises FileProblem for what cannot be read or holds no terms.
    """
    book = read_book(path, progress=progress)
    file = TermFile()
    for sheet in book.sheets:
        if not sheet.hidden:
            _read_sheet(sheet, file)
    if not file.terms and not file.skipped:
        raise _no_terms(book)
    return file


def _read_sheet(sheet: Sheet, file: TermFile) -> None:
    place, columns = _heading(sheet.rows)
    if not columns:
        if sheet.rows and _looks_like_pairs(sheet.rows):
            place, columns = -1, {0: "source", 1: "target"}
        else:
            return
    for number, row in enumerate(sheet.rows[place + 1 :], place + 2):
        cells = {name: _plain(row[n]) for n, name in columns.items() if n < len(row)}
        if any(cells.values()):
            _take(number, cells, file)


def _heading(rows: Sequence[Sequence[str]]) -> tuple[int, dict[int, str]]:
    """The row of the heading, and what each column holds; no columns when there is none."""
    for place, row in enumerate(rows[:_LOOKED_AT]):
        columns: dict[int, str] = {}
        for n, cell in enumerate(row):
            name = _column(cell)
            if name and name not in columns.values():
                columns[n] = name
        names = set(columns.values())
        if names & {"source", "en", "fr"} and names & {"target", "zh-CN", "zh-TW", "zh-HK", "kind"}:
            return place, columns
    return 0, {}


def _column(cell: str) -> str:
    plain = " ".join(cell.replace("_", " ").split()).casefold()
    found = _NAMES.get(plain)
    if found:
        return found
    code = cell.strip()
    if len(code) > 10 or not code.isascii() or " " in code:
        return ""
    return languages.locale(code) or (languages.source(code) if len(code) <= 5 else "")


def _looks_like_pairs(rows: Sequence[Sequence[str]]) -> bool:
    """True when most rows have Chinese in their second cell and none in the first."""
    filled = [row for row in rows if len(row) > 1 and row[0].strip() and row[1].strip()]
    fits = sum(has_han(row[1]) and not has_han(row[0]) for row in filled)
    return bool(filled) and fits * 2 > len(filled)


def _take(number: int, cells: dict[str, str], file: TermFile) -> None:
    kind = kind_of(cells.get("kind", ""))
    said = cells.get("source") or cells.get("en") or cells.get("fr") or cells.get("target", "")
    if kind is None:
        file.skipped.append(Skipped(number, said[:80], _UNKNOWN_KIND))
        return
    lang = cells.get("lang", "")
    if lang and not languages.source(lang):
        file.skipped.append(Skipped(number, said[:80], OTHER_LANGUAGE))
        return
    plain = OwnerTerm("", "", kind, category=cells.get("category", ""), brand=cells.get("brand", ""),
                      note=cells.get("note", ""))  # fmt: skip
    sources = [(languages.source(lang), cells.get("source", ""))]
    sources += [(code, cells.get(code, "")) for code in ("en", "fr")]
    targets = [(languages.locale(cells.get("locale", "")), cells.get("target", ""))]
    targets += [(code, cells.get(code, "")) for code in ("zh-CN", "zh-TW", "zh-HK")]
    if sum(bool(text) for code, text in targets if code) == 1 and cells.get("zh-CN"):
        targets = [("", cells["zh-CN"])]  # the only Chinese there is serves every place
    for code, source in [pair for pair in sources if pair[1]] or [("", "")]:
        for locale, target in [pair for pair in targets if pair[1]] or [("", "")]:
            kept = kind == "keep" or (source == target and bool(source))
            file.take(number, replace(
                plain, source=source, target="" if kept else target, kind="keep" if kept else kind,
                lang=code, locale="" if kept else locale,
            ))  # fmt: skip
            if kept:
                break


def _plain(cell: str) -> str:
    """The cell on one line, without the mark that kept it from becoming a formula."""
    text = " ".join(cell.split())
    return text[1:] if text.startswith("'") and text[1:].startswith(_LIVE) else text


def write_sheet(out: Path, terms: Iterable[OwnerTerm]) -> int:
    """Write the terms as .xlsx; returns how many."""
    rows = [_row(term) for term in terms]
    write_xlsx(out, [("Terms", [COLUMNS, *rows])], widths=[(28, 28, 12, 8, 10, 24, 20, 40)])
    return len(rows)


def write_csv(out: IO[str], terms: Iterable[OwnerTerm]) -> int:
    """Write the terms as CSV; a cell that a spreadsheet program would compute begins with an apostrophe."""
    writer = csv.writer(out, lineterminator="\r\n")
    rows = [_row(term) for term in terms]
    writer.writerow(COLUMNS)
    writer.writerows([[f"'{cell}" if cell.startswith(_LIVE) else cell for cell in row] for row in rows])
    return len(rows)


def _row(term: OwnerTerm) -> tuple[str, ...]:
    return tuple(str(getattr(term, name)) for name in COLUMNS)


def _no_terms(book: Book) -> FileProblem:
    return FileProblem(
        "glossary-empty",
        Phrase(QT_TRANSLATE_NOOP("translating", "No terms were found in {file}."), file=book.file),
        where=book.file,
        expected=", ".join(COLUMNS),
        next=Phrase(
            QT_TRANSLATE_NOOP("translating", "Give it a heading with the columns {columns}; the first two are enough."),
            columns=", ".join(COLUMNS),
        ),
    )
