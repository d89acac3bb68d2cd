"""The kinds of file that can be read, in the order people see them: file dialogs and documentation read this."""

from __future__ import annotations

from typing import NamedTuple

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase


class Format(NamedTuple):
    """One kind of file: the name in `Book.format`, its usual endings, what people call it."""

    name: str
    extensions: tuple[str, ...]
    description: Phrase


FORMATS: tuple[Format, ...] = (
    Format("xlsx", (".xlsx",), Phrase(QT_TRANSLATE_NOOP("sheets", "Excel workbook"))),
    Format("xlsm", (".xlsm",), Phrase(QT_TRANSLATE_NOOP("sheets", "Excel workbook with macros"))),
    Format("xls", (".xls",), Phrase(QT_TRANSLATE_NOOP("sheets", "Excel 97-2003 workbook"))),
    Format("xlsb", (".xlsb",), Phrase(QT_TRANSLATE_NOOP("sheets", "Excel binary workbook"))),
    Format("ods", (".ods",), Phrase(QT_TRANSLATE_NOOP("sheets", "OpenDocument spreadsheet"))),
    Format("csv", (".csv", ".txt"), Phrase(QT_TRANSLATE_NOOP("sheets", "Text with commas, semicolons or bars"))),
    Format("tsv", (".tsv", ".tab"), Phrase(QT_TRANSLATE_NOOP("sheets", "Text with tabs"))),
    Format("html", (".html", ".htm"), Phrase(QT_TRANSLATE_NOOP("sheets", "Web page with a table"))),
    Format("xml", (".xml",), Phrase(QT_TRANSLATE_NOOP("sheets", "XML Spreadsheet 2003"))),
)

EXTENSIONS: frozenset[str] = frozenset(ending for known in FORMATS for ending in known.extensions)
