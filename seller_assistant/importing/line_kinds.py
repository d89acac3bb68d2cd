"""What each line of a hand-made list is: a product, a section, a total, a note, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from seller_assistant.importing import contents
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.fields import language_of_field
from seller_assistant.importing.headings import match, normal
from seller_assistant.importing.platforms.base import Grouped, is_repeated_heading
from seller_assistant.importing.table import Line
from seller_assistant.importing.vocabulary import TOTAL_WORDS
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_TOTAL = re.compile(
    r"^(?:grand |sous |sub |sub)?total(?:s|aux)?(?: (?:general|ttc|ht|cad|usd|amount|due|partiel|items|products"
    r"|articles|produits|qty|quantity|units))?$"
)
_TAX = re.compile(  # what stands between a subtotal and a total; the percentage may stand beside it
    r"^(?:gst|hst|pst|qst|tps|tvq|tvh|tva|vat|mwst|iva|sales tax|tax|taxes)(?: (?:gst|hst|pst|qst|tps|tvq|tva|vat))*"
    r"(?: \d+%?| %)*$"
)
_TAX_BEGINS = frozenset({"gst", "hst", "pst", "qst", "tps", "tvq", "tvh", "tva", "vat", "mws", "iva", "sal", "tax"})
_MARKS = re.compile(r"^[<=>*†‡#\-_~]{1,}")
_NOTE_WORDS = re.compile(
    r"^(?:notes?|nb|n b|conditions?|terms?|remarques?|prices?|prix|les prix|all prices|minimum|livraison)\b"
)
_LONGEST_SECTION = 80
_RULES = frozenset("-:=_–—*")
_RULE = re.compile(r"[-:=_–—*]{3,}")  # a line drawn with letters: "-----"
_SHORT_ROW = 3  # cells of a row of taxes: its name, the percentage, the amount
_FIRST = 3  # rows under the heading that may say what to write in the columns
_INSTRUCTION = re.compile(
    r"\b(?:required|mandatory|optional|obligatoire|facultatif|optionnel|requis|e\.g\.|for example|par exemple"
    r"|max(?:imum)?\.? \d|up to \d+ char|characters?|caract[eè]res|enter (?:a|the|your)|entre[rz] |saisi(?:r|ssez)"
    r"|choose (?:from|one)|choisi(?:r|ssez)"
    r"|numbers? only|no spaces|format:)|必填|选填|请填写|请输入|不超过|例如|下拉选择",
    re.IGNORECASE,
)

_CODES = ("sku", "gtin", "handle", "external_id")
_SOLD = ("price", "cost", "choice_price", *_CODES)  # one of these is said of whatever is sold

INSTRUCTION = Phrase(QT_TRANSLATE_NOOP("importing", "It says what to write in the columns; it is no product."))
NOTE = Phrase(QT_TRANSLATE_NOOP("importing", "A note, not a product."))
NO_TITLE = Phrase(QT_TRANSLATE_NOOP("importing", "The row has neither a title nor a code."))


@dataclass(slots=True)
class ProductLine:
    """A line that describes something to sell, and the section it stands under."""

    line: Line
    section: str


def product_lines(cells: Cells, grouped: Grouped) -> list[ProductLine]:
    """The lines that are products, in order; the fate of every other line is said to ``grouped``."""
    lines = cells.table.lines
    titles = [c.column for c in cells.table.columns if language_of_field(c.field)[0] == "title"]
    filled = [len(line.cells) - line.cells.count("") for line in lines]
    usual = median([n for n in filled if n] or [0])
    backwards = range(len(lines) - 1, -1, -1)
    last = next((i for i in backwards if _is_full(cells, lines[i], titles, filled[i], usual)), -1)
    if last < 0:  # every title stands above its rows
        last = next((i for i in backwards if _is_size(cells, lines[i], titles)), -1)
    found: list[ProductLine] = []
    section = above = title = ""
    after_total = False
    named = -1  # the column of a title that stands above rows without one, as the name of all of them
    for i, line in enumerate(lines):
        words = [cell for cell in line.cells if cell]
        is_total = _is_total(words) or (after_total and len(words) == 1 and not contents.has_letters(words[0]))
        if not words:
            grouped.fate(line, "picture" if line.pictures else "blank")
            continue
        if is_total:
            grouped.fate(line, "total_line")
        elif is_repeated_heading(cells, line):
            grouped.fate(line, "heading")
            section = _section_beside(cells, line, titles) or section
        elif words[0][0] in _RULES and all(_RULE.fullmatch(word) for word in words):
            grouped.fate(line, "skipped", NOTE)
        elif i < _FIRST and _is_instruction(cells, line, words):
            grouped.fate(line, "skipped", INSTRUCTION)
        elif _is_note(words, i > last):
            grouped.fate(line, "skipped", NOTE)
        elif _is_section(line, words, titles, usual, len(cells.table.columns)) or (
            len(words) == 1 and _has_any(line, titles) and _is_size(cells, _next(lines, i), titles)
        ):
            above, section = section, " ".join(words[0].split())
            named = next((column for column in titles if line.cells[column]), -1)
            title = ""
            grouped.fate(line, "section")
        elif named >= 0 and _is_size(cells, line, titles):
            found.append(ProductLine(_called(line, named, title or section), above))
            title, section = title or section, above  # it was the name of a product, not a section
        elif _has_any(line, titles) or any(cells.text(line, f) for f in _CODES) or _is_next_size(cells, line, found):
            found.append(ProductLine(line, section))
            named = -1
        else:
            grouped.fate(line, "skipped", NO_TITLE)
        after_total = is_total
    return found


def _is_size(cells: Cells, line: Line | None, titles: list[int]) -> bool:
    """True for a line without a title of its own that says what something costs, or its code."""
    return line is not None and not _has_any(line, titles) and any(cells.text(line, f) for f in _SOLD)


def _is_next_size(cells: Cells, line: Line, found: list[ProductLine]) -> bool:
    """True right under a product for a line that names another choice of it and what that costs: "100 g; 8.00"."""
    if not found or found[-1].line.number != line.number - 1:
        return False
    return bool(cells.pairs(line, "option")) and any(cells.text(line, f) for f in ("price", "cost"))


def _next(lines: Sequence[Line], i: int) -> Line | None:
    """The line after that one, blank ones passed over."""
    return next((line for line in lines[i + 1 : i + 3] if any(line.cells)), None)


def _called(line: Line, column: int, title: str) -> Line:
    """The line with the title that stands above it."""
    return replace(line, cells=(*line.cells[:column], title, *line.cells[column + 1 :]))


def _has_any(line: Line, columns: Iterable[int]) -> bool:
    """True when one of those cells is filled."""
    for column in columns:  # noqa: SIM110 - for every line of a list: any() takes three times as long
        if line.cells[column]:
            return True
    return False


def _section_beside(cells: Cells, line: Line, titles: list[int]) -> str:
    """The section that a repeated heading begins, where it stands in the place of the title's heading."""
    for column in cells.table.columns:
        text = line.cells[column.column]
        if column.column in titles and text and match(text).field != "title" and normal(text) != normal(column.heading):
            return " ".join(text.split())
    return ""


def _is_full(cells: Cells, line: Line, titles: list[int], filled: int, usual: float) -> bool:
    """True for a line that is surely a product: a title, and about as many cells as the others."""
    has_title = any(line.cells[c] for c in titles) if titles else bool(cells.text(line, "sku"))
    return has_title and filled >= min(2.0, usual) and not _is_total([cell for cell in line.cells if cell])


def _is_total(words: list[str]) -> bool:
    heads = [normal(word) for word in words[:2] if not contents.has_digit(word)]
    if any(_TOTAL.match(head) or head in TOTAL_WORDS for head in heads):
        return True
    begins = 1 < len(words) <= _SHORT_ROW and words[0][:3].casefold() in _TAX_BEGINS  # as few rows do
    return begins and _TAX.match(normal(words[0])) is not None


def _is_note(words: list[str], is_after_last: bool) -> bool:
    """A footnote, a remark, or the words under the table."""
    if len(words) > 1 and (words[0] != words[1] or len(set(words)) > 1):
        return False
    text = words[0]
    if _MARKS.match(text) or len(text) > _LONGEST_SECTION or is_after_last:
        return True
    return _NOTE_WORDS.match(normal(text)) is not None and (len(text) > 25 or ":" in text)


def _is_instruction(cells: Cells, line: Line, words: list[str]) -> bool:
    """What to write in the columns, said in the first rows under the heading: "required", "max. 60 characters"."""
    said = sum(_INSTRUCTION.search(word) is not None for word in words)
    if said < 2 or said * 2 < len(words):
        return False
    numbers = [line.cells[c.column] for c in cells.table.columns if c.field in ("price", "cost", "stock", "gtin")]
    return not any(word and not contents.has_letters(word) for word in numbers)


def _is_section(line: Line, words: list[str], titles: list[int], usual: float, width: int) -> bool:
    """One word group alone on a line of a list whose lines have three cells or more."""
    if line.pictures or (len(words) > 1 and words[0] != words[1]):  # as most are
        return False
    if len(set(words)) > 1 or not contents.has_letters(words[0]):
        return False
    if usual >= 3:
        return True
    in_title = any(line.cells[c] for c in titles)
    return not in_title and width >= 2 and usual >= 2
