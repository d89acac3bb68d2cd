"""Where the heading of a sheet is, and its data rows by heading."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from seller_assistant.sheets.book import CellPicture, Heading, Row, Sheet

THRESHOLD = 4.5  # lists with no heading scored up to 3.25, true headings from 5.9
LIKELY = 0.4  # from which a cell may be a heading, though it looks like a number: "250 ml"
LOOK = 30  # rows in which a heading is looked for
_NUMBER = re.compile(r"[-+(]?\s*[$€£¥￥]?\s*\d[\d\s.,'\u00a0\u202f]*\s*(%|[$€£¥元]|[A-Za-z]{1,4})?\)?$")
_ADDRESS = re.compile(r"https?://|www\.|@\w+\.\w|\.(jpe?g|png|webp|gif)\b", re.IGNORECASE)

_SIZE = re.compile(r"(\d{1,2}(?:[.,]5)?)")  # of shoes and clothes
_STEPS = (0.5, 1.0, 1.5, 2.0)
_ADULT = 15  # from which three numbers in a row are sizes; smaller ones may be counts

Known = Callable[[str], float]


def find(sheet: Sheet, known: Known) -> Heading:
    """The best heading of the sheet; ``found`` is False when no row looks like one.

    ``known`` says how likely a cell's text is a column heading, from 0 to 1.
    """
    best: Heading | None = None
    for index in range(min(LOOK, len(sheet.rows))):
        for height in (1, 2):
            heading = _at(sheet, index, height, known)
            if heading is not None and (best is None or heading.score > best.score + 0.01):
                best = heading
    if best is None or best.score < THRESHOLD:
        width = max((len(row) for row in sheet.rows[:LOOK]), default=0)
        return Heading(0, 0, ("",) * width, best.score if best else 0.0, found=False)
    return best


def at(sheet: Sheet, row: int, last_row: int = 0) -> Heading:
    """The heading made of the row (or rows) that the owner chose, 1-based; no score is asked of it."""
    last_row = max(row, last_row)
    return Heading(row, last_row, _names(sheet, row - 1, last_row - row + 1), 0.0)


def rows(sheet: Sheet, heading: Heading) -> Iterator[Row]:
    """The rows under the heading, blank ones too; a heading that occurs again is called "Images #2".

    Columns with no heading are called by their letter in brackets, "[C]". Without a heading every row is data.
    """
    names = unique(heading.names)
    by_row: dict[int, list[CellPicture]] = {}
    for picture in sheet.pictures:
        by_row.setdefault(picture.row, []).append(picture)
    last = max([len(sheet.rows), *by_row], default=0)
    for number in range(heading.last_row + 1, last + 1):
        cells = sheet.rows[number - 1] if number <= len(sheet.rows) else ()
        named = {(names[i] if i < len(names) else _lettered(i)): text for i, text in enumerate(cells)}
        yield Row(number, named, tuple(by_row.get(number, ())))


def unique(names: Sequence[str]) -> tuple[str, ...]:
    """The names, each once: the second "Images" is "Images #2", a missing one is its letter, "[C]"."""
    seen: dict[str, int] = {}
    result = []
    for column, name in enumerate(names):
        if not name:
            result.append(_lettered(column))
            continue
        seen[name] = seen.get(name, 0) + 1
        result.append(name if seen[name] == 1 else f"{name} #{seen[name]}")
    return tuple(result)


def _lettered(column: int) -> str:
    letters, rest = "", column + 1
    while rest:
        rest, digit = divmod(rest - 1, 26)
        letters = chr(65 + digit) + letters
    return f"[{letters}]"


def _at(sheet: Sheet, index: int, height: int, known: Known) -> Heading | None:
    if index + height > len(sheet.rows) or not any(sheet.rows[index]):
        return None
    names = _names(sheet, index, height)
    if height == 2 and not _is_split(sheet, index, names, known):
        return None
    score = _score(sheet, index + height, names, known, split=height > 1)
    if height == 2 and _spans(sheet, index):
        score += 0.5  # a cell merged over both rows leaves no doubt
    return Heading(index + 1, index + height, names, score)


def _is_split(sheet: Sheet, index: int, names: tuple[str, ...], known: Known) -> bool:
    """Whether the row below continues the heading: known words and no numbers there, or cells merged across both."""
    below = [cell.strip() for cell in sheet.rows[index + 1] if cell.strip()]
    if not below or any(len(cell) > 40 or _ADDRESS.search(cell) for cell in below):
        return False
    if any(_is_number(cell) and known(cell) < LIKELY for cell in below):
        return False
    above = [cell.strip() for cell in sheet.rows[index] if cell.strip()]
    if len(above) < 2:
        return False
    spans = _spans(sheet, index)
    across = any(top == bottom == index + 1 and right > left for top, left, bottom, right in sheet.merged)
    if across and len(below) >= 2 and all(known(cell) >= LIKELY for cell in below):
        return True  # sizes or colours under one heading for all of them
    sure = sum(known(cell) >= 0.5 for cell in below)
    if not (spans or across) and sum(known(cell) >= 0.5 for cell in above) * 2 < len(above):
        return False  # a row of groups over a heading that is whole by itself
    return (spans or across or sure * 2 >= len(below)) and sure >= 1 and sure * 3 >= len(below)


def _spans(sheet: Sheet, index: int) -> bool:
    """Whether a cell is merged over that row and the one below."""
    return any(top <= index + 1 and bottom >= index + 2 for top, _, bottom, _ in sheet.merged)


def _names(sheet: Sheet, index: int, height: int) -> tuple[str, ...]:
    top = _filled(sheet, index)
    if height == 1:
        return tuple(_one_line(cell) for cell in top)
    levels = [top, *(_plain(sheet, index + step) for step in range(1, height))]
    width = max(map(len, levels))
    joined = []
    for column in range(width):
        parts: list[str] = []
        for level in levels:
            part = _one_line(level[column]) if column < len(level) else ""
            if part and part not in parts:
                parts.append(part)
        joined.append(" / ".join(parts))
    return tuple(joined)


def _plain(sheet: Sheet, index: int) -> list[str]:
    return list(sheet.rows[index]) if index < len(sheet.rows) else []


def _filled(sheet: Sheet, index: int) -> list[str]:
    """The cells of that row, those merged to the right filled from the left one."""
    cells = _plain(sheet, index)
    for top, left, bottom, right in sheet.merged:
        if top == index + 1 and right > left and right - left < 60 and left < len(cells) and bottom - top < 2:
            cells += [""] * (right + 1 - len(cells))
            cells[left : right + 1] = [cells[left]] * (right + 1 - left)
    return cells


def _one_line(cell: str) -> str:
    return " ".join(cell.split())


def _is_number(cell: str) -> bool:
    return _NUMBER.match(cell.strip()) is not None


def _score(sheet: Sheet, below: int, names: tuple[str, ...], known: Known, *, split: bool) -> float:
    """Known words and fill, less numbers, long text and addresses; numbers underneath speak for it."""
    filled = [name for name in names if name]
    if len(filled) < 2:
        return -1.0
    sizes = _sizes(names, known)
    words = sum(known(name) for name in filled) + LIKELY * len(sizes)
    numbers = sum(_is_number(name) and known(name) < LIKELY for i, name in enumerate(names) if name and i not in sizes)
    long = sum(len(name) > 60 for name in filled)
    addresses = sum(_ADDRESS.search(name) is not None for name in filled)
    repeats = len(filled) - len(set(filled))
    fill = min(len(filled), 12) / 12 + len(filled) / _usual_width(sheet, below)
    under = _numbers_below(sheet, below, names)
    share = words / len(filled)
    score = min(words, 8.0) * 1.5 + share * 2 + fill + under
    return score - numbers * 1.5 - long - addresses * 1.5 - repeats * 0.2 - (below - 1) * 0.03 + (0.5 if split else 0.0)


def _sizes(names: Sequence[str], known: Known) -> frozenset[int]:
    """The columns of a row of sizes beside a heading word: bare numbers side by side that rise by small steps."""
    if not any(known(name) >= 0.5 for name in names if name):
        return frozenset()
    best: list[int] = []
    run: list[int] = []
    last = 0.0
    for column, name in enumerate(names):
        size = _SIZE.fullmatch(name.rpartition(" / ")[2].strip())
        if size is None:
            run = []
            continue
        value = float(size.group(1).replace(",", "."))
        rise = value - last if run else 0.0
        if run and rise not in _STEPS:
            run = []
        run, last = [*run, column], value
        if len(run) > len(best):
            best = run
    least = 3 if best and float(names[best[0]].rpartition(" / ")[2].strip().replace(",", ".")) >= _ADULT else 4
    return frozenset(best) if len(best) >= least else frozenset()


def _usual_width(sheet: Sheet, below: int) -> int:
    counts = sorted(sum(1 for cell in row if cell) for row in sheet.rows[below : below + 20])
    return max(counts[len(counts) // 2] if counts else 1, 1, 2)


def _numbers_below(sheet: Sheet, below: int, names: tuple[str, ...]) -> float:
    """Up to 1.5: the share of words that stand over numbers."""
    over = 0
    for column, name in enumerate(names):
        if not name or _is_number(name):
            continue
        cells = [row[column] for row in sheet.rows[below : below + 8] if column < len(row) and row[column]]
        over += bool(cells) and sum(map(_is_number, cells)) * 2 >= len(cells)
    return min(over, 3) * 0.5
