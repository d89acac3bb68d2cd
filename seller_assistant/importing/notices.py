"""What many problems of one kind are called together: "11 barcodes were cut by the spreadsheet"."""

from __future__ import annotations

from collections.abc import Iterable

from seller_assistant.importing.comparing import NO_TITLE
from seller_assistant.importing.plan import Plan
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.problems import Notice

# by the code of the notices: of several, of one
_HEADINGS: dict[str, tuple[Marked, Marked]] = {
    "gtin-cut": (
        QT_TRANSLATE_NOOP("importing", "{n} barcodes were cut by the spreadsheet"),
        QT_TRANSLATE_NOOP("importing", "1 barcode was cut by the spreadsheet"),
    ),
    "gtin-check-digit": (
        QT_TRANSLATE_NOOP("importing", "{n} barcodes have a last digit that does not fit"),
        QT_TRANSLATE_NOOP("importing", "1 barcode has a last digit that does not fit"),
    ),
    "gtin-unusual": (
        QT_TRANSLATE_NOOP("importing", "{n} barcodes are none that shops know"),
        QT_TRANSLATE_NOOP("importing", "1 barcode is none that shops know"),
    ),
    "gtin-zero-restored": (
        QT_TRANSLATE_NOOP("importing", "{n} barcodes had lost a zero, which was put back"),
        QT_TRANSLATE_NOOP("importing", "1 barcode had lost a zero, which was put back"),
    ),
    "price-unreadable": (
        QT_TRANSLATE_NOOP("importing", "{n} prices cannot be read"),
        QT_TRANSLATE_NOOP("importing", "1 price cannot be read"),
    ),
    "number-unreadable": (
        QT_TRANSLATE_NOOP("importing", "{n} numbers cannot be read"),
        QT_TRANSLATE_NOOP("importing", "1 number cannot be read"),
    ),
    "stock-unreadable": (
        QT_TRANSLATE_NOOP("importing", "{n} stocks cannot be read"),
        QT_TRANSLATE_NOOP("importing", "1 stock cannot be read"),
    ),
    "stock-negative": (
        QT_TRANSLATE_NOOP("importing", "{n} stocks are below zero"),
        QT_TRANSLATE_NOOP("importing", "1 stock is below zero"),
    ),
    "weight-unreadable": (
        QT_TRANSLATE_NOOP("importing", "{n} weights cannot be read"),
        QT_TRANSLATE_NOOP("importing", "1 weight cannot be read"),
    ),
    "currency-unknown": (
        QT_TRANSLATE_NOOP("importing", "{n} currencies are not known"),
        QT_TRANSLATE_NOOP("importing", "1 currency is not known"),
    ),
    "sku-date": (
        QT_TRANSLATE_NOOP("importing", "{n} SKUs look like dates: the spreadsheet may have changed them"),
        QT_TRANSLATE_NOOP("importing", "1 SKU looks like a date: the spreadsheet may have changed it"),
    ),
    "sku-twice": (
        QT_TRANSLATE_NOOP("importing", "{n} products share a SKU with another one"),
        QT_TRANSLATE_NOOP("importing", "1 product shares its SKU with another one"),
    ),
    "title-missing": (
        QT_TRANSLATE_NOOP("importing", "{n} products have no title"),
        QT_TRANSLATE_NOOP("importing", "1 product has no title"),
    ),
    "cell-typed": (
        QT_TRANSLATE_NOOP("importing", "{n} values are the ones you typed"),
        QT_TRANSLATE_NOOP("importing", "1 value is the one you typed"),
    ),
    "cell-left": (
        QT_TRANSLATE_NOOP("importing", "{n} cells stay as they are, as you said"),
        QT_TRANSLATE_NOOP("importing", "1 cell stays as it is, as you said"),
    ),
}


def missing_titles(plan: Plan) -> list[Notice]:
    """A notice with the cell to fill in for each product that is left out for want of a title."""
    letters = {(file.file, file.sheet): file.letter("title", file.sheet) for file in plan.files}
    return [
        Notice("title-missing", "warning", one.why, one.file, one.sheet, one.row, letter)
        for one in plan.skipped
        if one.why == NO_TITLE and (letter := letters.get((one.file, one.sheet), ""))
    ]


def count(notices: Iterable[Notice]) -> int:
    """How many rows those notices are about: one each, or as many as the last of a long list stands for."""
    return sum(_stands_for(notice) for notice in notices)


def _stands_for(notice: Notice) -> int:
    n = notice.message.facts.get("n") if notice.row is None and "what" in notice.message.facts else None
    return n if isinstance(n, int) else 1


def heading(code: str, n: int) -> Phrase | None:
    """What that many problems of that kind are called together; None for a kind that each says itself."""
    found = _HEADINGS.get(code)
    return None if found is None else Phrase(found[0], one=found[1], n=n)
