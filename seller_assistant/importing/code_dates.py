"""SKUs that a spreadsheet program took for dates: "MAR-1" becomes "1-Mar", and nothing tells what it was."""

from __future__ import annotations

import re

from seller_assistant.importing.table import Notes, Table
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_MONTHS = "jan|feb|fev|fév|mar|apr|avr|may|mai|jun|jul|jui|aug|aou|aoû|sep|oct|nov|dec|déc"
_DATE = re.compile(
    rf"\d{{1,2}}-(?:{_MONTHS})[a-zûé]*\.?(?:-\d{{2}}(?:\d{{2}})?)?|(?:{_MONTHS})[a-zûé]*\.?-\d{{2}}"
    r"|(?:19|20)\d{2}-[01]\d-[0-3]\d(?: 00:00:00)?|\d{1,2}/\d{1,2}/(?:19|20)\d{2}",
    re.IGNORECASE,
)
_FEW = 0.5  # where more of a column look like dates, they are its own way of numbering
_THEN = Phrase(QT_TRANSLATE_NOOP("importing", "Format the column as text and type the SKU again."))


def say_dates(table: Table, notes: Notes) -> None:
    """Note every SKU that looks like a date where most of the column do not."""
    for column in table.columns:
        if column.field != "sku":
            continue
        cells = [(line.number, line.cells[column.column]) for line in table.lines]
        dates = [(row, cell) for row, cell in cells if ("-" in cell or "/" in cell) and _DATE.fullmatch(cell)]
        if not dates or len(dates) > _FEW * sum(1 for _, cell in cells if cell):
            continue
        for row, cell in dates:
            said = Phrase(
                QT_TRANSLATE_NOOP("importing", "The SKU “{found}” looks like a date; it was kept."), found=cell[:40]
            )
            notes.add("sku-date", "warning", said, row=row, column=column.letter, found=cell, then=_THEN)
