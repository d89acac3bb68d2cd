"""Which row of a template does what: keys for a program, labels for people, marks, help, examples, data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from seller_assistant.sheets import template_words as words
from seller_assistant.sheets.template_grid import LAST_COLUMN, Grid

LOOKED_AT = 30  # rows in which a template's head ends
_KEY = re.compile(r"^(?:::)?[a-zA-Z][\w]*(?:[.#|:\[\]=/-]+[\w]*)*$")
_STRUCTURE = re.compile(r"[_|#\[\]:]|\.\w")
_SIGNATURE = re.compile(r"^[0-9a-f]{16,64}$|^[A-Za-z0-9+/]{40,}={0,2}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
_SETTING = re.compile(r"(\w+)=(\d+)")
_NUMBER = re.compile(r"^[-+¥￥$€£]?\d[\d.,]*%?$")
_ADDRESS = re.compile(r"^(?:https?|ftp)://|^www\.", re.IGNORECASE)
Known = Callable[[str], bool]


@dataclass(slots=True)
class Head:
    """Row numbers, 1-based; 0 for a key row that is not there. ``told`` are mark, help and limit rows."""

    label_row: int
    key_row: int = 0
    first_data_row: int = 0
    score: float = 0.0
    told: dict[int, str] = field(default_factory=dict)  # row -> "mark", "type", "help", "label", "stays"
    examples: list[int] = field(default_factory=list)
    doubtful: list[int] = field(default_factory=list)
    group_rows: list[int] = field(default_factory=list)


def is_key(text: str) -> bool:
    """True for a name that a program reads: ps_price|1|1, item_name, ``::record_action``."""
    return text.isascii() and " " not in text and _KEY.match(text) is not None and not text.isupper()


def find_head(grid: Grid, known: Known) -> Head | None:
    """Where the labels are and what stands around them; None where no row looks like a heading."""
    rows = [number for number in grid.rows() if number <= LOOKED_AT]
    told = settings(grid)
    keys = {n: _key_share(grid.row(n)) for n in rows}
    label_row = told.get("labelRow", 0)
    scores = {n: _label_score(labels_of(grid, n), known) + _counted_out(grid, n) - 0.05 * n for n in rows}
    if not label_row:
        if not scores:
            return None
        label_row = max(scores, key=lambda n: scores[n])
        if scores[label_row] < 3 or len(labels_of(grid, label_row)) < 2:
            return None
    head = Head(label_row, told.get("attributeRow", 0), score=scores.get(label_row, 0.0))
    if not head.key_row:
        near = [n for n in rows if n != label_row and abs(n - label_row) <= 5 and _is_key_row(grid, n, label_row, keys)]
        head.key_row = (
            near[0] if near else (label_row if keys.get(label_row, 0) >= 0.8 and _structured(grid, label_row) else 0)
        )
    _group_rows(grid, head)
    _marks_above(grid, head, known)
    _below(grid, head, told.get("dataRow", 0), known)
    return head


def labels_of(grid: Grid, number: int) -> dict[int, str]:
    """What may be labels in a row: its cells but for those over several columns, and those that reach down to it."""
    found = dict(grid.row(number))
    for top, left, bottom, right in grid.merged:
        if top <= number <= bottom and (top, left) in grid.texts:
            if right > left and right < LAST_COLUMN:
                found.pop(left, None)
            elif left == right:
                found[left] = grid.texts[top, left]
    return {column: text for column, text in found.items() if not _is_counted(grid, number, column)}


def _is_counted(grid: Grid, number: int, column: int) -> bool:
    """True for the 1, 2, 3 under a heading over several columns: "Pictures"."""
    if not (grid.texts.get((number, column), "").strip().isdigit() and len(grid.texts[number, column].strip()) <= 2):
        return False
    return any(
        bottom == number - 1 and left <= column <= right and right > left and right < LAST_COLUMN
        for _, left, bottom, right in grid.merged
    )


def _counted_out(grid: Grid, number: int) -> float:
    return sum(0.75 for column in grid.row(number) if _is_counted(grid, number, column))


def settings(grid: Grid) -> dict[str, int]:
    """What a first row like ``settings=attributeRow=5&dataRow=7&...`` says."""
    first = next(iter(grid.row(1).values()), "")
    if "attributeRow=" not in first and "dataRow=" not in first:
        return {}
    return {name: int(value) for name, value in _SETTING.findall(first) if 0 < int(value) <= LOOKED_AT}


def signature(grid: Grid, head: Head) -> tuple[str, ...]:
    """The cells above the data by which a marketplace knows this very download."""
    for number in range(1, head.first_data_row):
        if number in (head.label_row, head.key_row):
            continue
        cells = list(grid.row(number).values())
        if any(_SIGNATURE.match(text.strip()) for text in cells):
            return tuple(text.strip() for text in cells)
        first = cells[0].strip() if cells else ""
        if re.match(r"(?i)(TemplateType|settings|feedType)=", first):
            return tuple(text.strip() for text in cells if "=" in text and len(text) < 2000)
    return ()


def _key_share(row: Mapping[int, str]) -> float:
    return sum(is_key(text.strip()) for text in row.values()) / len(row) if row else 0.0


def _structured(grid: Grid, number: int) -> bool:
    cells = grid.row(number).values()
    return sum(_STRUCTURE.search(text) is not None for text in cells) >= 0.3 * len(cells)


def _is_key_row(grid: Grid, number: int, label_row: int, shares: Mapping[int, float]) -> bool:
    row, labels = grid.row(number), grid.row(label_row)
    if len(row) < 2 or shares[number] < 0.8 or len(row) < 0.5 * len(labels):
        return False
    if len(set(row.values())) < 0.9 * len(row) or sum(map(bool, map(words.mark, row.values()))) > 0.5 * len(row):
        return False
    return _structured(grid, number) or all(text.islower() for text in row.values())


def _label_score(row: Mapping[int, str], known: Known) -> float:
    """How much a row looks like one of labels; a text that comes again is worth less than nothing."""
    score, seen = 0.0, set()
    for text in row.values():
        score += -0.5 if text.strip() in seen else _label_worth(text.strip(), known)
        seen.add(text.strip())
    return score


def _label_worth(text: str, known: Known) -> float:
    if _NUMBER.match(text) or _ADDRESS.match(text):
        return -2.0
    if words.mark(text) or words.is_type(text):
        return -1.0
    if is_key(text) and (_STRUCTURE.search(text) or text.islower()):
        return 0.75 if known(text) else 0.5
    first = words.bare(text)
    if len(first) > 60:
        return -1.0
    if known(first):
        return 3.0 if len(text) <= 60 else 1.5
    return 1.0 if len(text) <= 40 and not words.tells(text) else 0.0


def _group_rows(grid: Grid, head: Head) -> None:
    """The rows above the labels whose cells span several columns: headings of groups."""
    spans = {top for top, left, _, right in grid.merged if right > left and right < LAST_COLUMN}
    labels = len(grid.row(head.label_row))
    for number in range(1, head.label_row):
        cells = grid.row(number).values()
        if any(_SIGNATURE.match(text) or "=" in text for text in cells):
            continue
        if number != head.key_row and (number in spans or 1 < len(grid.row(number)) < 0.5 * labels):
            head.group_rows.append(number)


def _marks_above(grid: Grid, head: Head, known: Known) -> None:
    """A row of marks over the labels, "Mandatory", "Optional", or of the labels in another language."""
    for number in range(max(1, head.label_row - 2), head.label_row):
        row = grid.row(number)
        role = _role(row, first=True) if number != head.key_row and len(row) > 1 else ""
        if number != head.key_row and not role and _labels_again(labels_of(grid, number), known):
            role = "label"
        if role in ("mark", "label"):
            head.told[number] = role
            head.group_rows = [n for n in head.group_rows if n != number]


def _below(grid: Grid, head: Head, told: int, known: Known) -> None:
    """What stands between the labels and the data, where the data begins, and the rows with examples."""
    last_head = max(head.label_row, head.key_row)
    checked = _first_checked(grid, last_head)
    rows = [n for n in grid.rows() if n > last_head]
    prefilled = _prefilled(grid, rows)
    for number in rows:
        if number > max(LOOKED_AT, checked, told):
            break
        role = _role(grid.row(number), first=number == last_head + 1)
        if not role and number - last_head <= 2 and _labels_again(grid.row(number), known):
            role = "label"
        if number < told and not role:
            head.examples.append(number)
            head.told[number] = "example"
            last_head = number
        elif role and number - last_head <= 3:
            head.told[number] = role
            last_head = number
        elif number < checked and number - last_head <= 2 and checked - number <= 6:
            head.examples.append(number)
            head.told[number] = "example"
            last_head = number
        else:
            break
    head.first_data_row = told or max(last_head + 1, checked)
    for number in rows:
        if number in head.told or number < head.first_data_row:
            continue
        cells = {c: t for c, t in grid.row(number).items() if c not in prefilled and (number, c) not in grid.formulas}
        if not cells:
            continue
        head.examples.append(number)
        if not any(words.is_example(text) for text in cells.values()):
            head.doubtful.append(number)


def _labels_again(row: Mapping[int, str], known: Known) -> bool:
    """True for the labels once more, in another language."""
    texts = [words.bare(text.strip()) for text in row.values()]
    named = sum(len(text) <= 60 and not _NUMBER.match(text) and known(text) for text in texts)
    return len(texts) >= 3 and named >= 0.6 * len(texts)


def _role(row: Mapping[int, str], *, first: bool) -> str:
    """What a row below the labels is: "stays", "mark", "type", "help", or "" for data or an example."""
    texts = [text.strip() for text in row.values()]
    if any(words.stays(text) for text in texts):
        return "stays"
    if any(words.is_example(text) for text in texts) and not sum(map(words.asks, texts)) > 0.6 * len(texts):
        return ""
    marks = [text for text in texts if words.mark(text)]
    if len(marks) >= 0.6 * len(texts) and (len(texts) > 1 or first) and not all(map(words.is_short_mark, marks)):
        return "mark"
    if sum(words.is_type(text) for text in texts) >= 0.6 * len(texts):
        return "type"
    if all(_SIGNATURE.match(text) or text.isdigit() for text in texts) and any(map(_SIGNATURE.match, texts)):
        return "stays"
    plain_values = sum(bool(_NUMBER.match(text) or _ADDRESS.match(text)) for text in texts)
    telling = sum(words.asks(text) or len(text) > 60 or bool(words.mark_in_help(text)) for text in texts)
    if plain_values <= 0.1 * len(texts) and telling >= 0.4 * len(texts):
        return "help"
    return ""


def _first_checked(grid: Grid, after: int) -> int:
    """The row at which most of the sheet's own checks begin; 0 where they do not tell."""
    starts: Counter[int] = Counter()
    seen: set[int] = set()
    for check in sorted(grid.checks, key=lambda c: c.ranges[0][0] if c.ranges else 0):
        for top, left, _, right in check.ranges:
            if after < top <= LOOKED_AT and left not in seen:
                seen.add(left)
                starts[top] += min(right - left + 1, 200)
    return starts.most_common(1)[0][0] if starts else 0


def _prefilled(grid: Grid, rows: Sequence[int]) -> set[int]:
    """Columns that come filled in every row with one value, or with the numbers 1, 2, 3."""
    columns: dict[int, list[str]] = {}
    for number in rows:
        for column, text in grid.row(number).items():
            columns.setdefault(column, []).append(text)
    found = set()
    for column, texts in columns.items():
        if len(texts) < 5:
            continue
        same = Counter(texts).most_common(1)[0][1] >= 0.9 * len(texts)
        counted = [t for t in texts if t.isdigit()]
        ordinal = len(counted) >= 0.9 * len(texts) and [int(t) for t in counted] == list(
            range(int(counted[0]), int(counted[0]) + len(counted))
        )
        lonely = sum(len(grid.row(n)) > 4 for n in rows) < 0.5 * len(texts)
        if lonely and (same or ordinal):
            found.add(column)
    return found
