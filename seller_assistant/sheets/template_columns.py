"""What one column of a template asks for: from its label, the rows below it, its checks and the sheets beside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

from seller_assistant.sheets import template_words as words
from seller_assistant.sheets.template import FormColumn, Kind, Required
from seller_assistant.sheets.template_grid import Check, Grid
from seller_assistant.sheets.template_limits import Limits, limits
from seller_assistant.sheets.template_rows import Head

LONGEST_HELP = 1200
Number = TypeVar("Number", int, float)


class Note(NamedTuple):
    """What another sheet of the workbook says about a column."""

    required: Required = ""
    help: str = ""


def column(
    index: int, label: str, key: str, grid: Grid, head: Head, told: Mapping[int, Mapping[int, str]], note: Note | None
) -> FormColumn:
    """The column, without its drop-down and its group."""
    checks = [check for check in grid.checks if check.covers(index)]
    texts = _texts(index, label, head, told, checks, note)
    required, marked = _required(index, label, key, head, told, checks, note)
    said = [limits(text) for text in texts]
    checked = _checked(checks)
    first = grid.first_cells(head.first_data_row, index)
    return FormColumn(
        index=index,
        label=words.bare(label) or key,
        key=key,
        required=required,
        marked=marked,
        help="\n".join(dict.fromkeys(texts))[:LONGEST_HELP],
        kind=_kind(index, label, key, head, told, checks, texts),
        max_length=_first(checked.max_length, *(s.max_length for s in said)),
        min_length=_first(checked.min_length, *(s.min_length for s in said)),
        maximum=_first(checked.maximum, *(s.maximum for s in said)),
        minimum=_first(checked.minimum, *(s.minimum for s in said)),
        wide=any(s.wide for s in said),
        style=first[0],
        computed=first[1],
    )


def _first(*values: Number | None) -> Number | None:
    return next((value for value in values if value is not None), None)


def _texts(
    index: int, label: str, head: Head, told: Mapping[int, Mapping[int, str]], checks: list[Check], note: Note | None
) -> list[str]:
    below = [told[n][index] for n in sorted(told) if head.told[n] in ("help", "mark") and index in told[n]]
    found = [text for text in below if not words.mark(text)]
    found += list(dict.fromkeys(check.prompt for check in checks if check.prompt.strip()))
    if note is not None and note.help:
        found.append(note.help)
    if words.tells(label) and (len(label) > 12 or "\n" in label):
        found.append(label)
    return [text.strip() for text in found]


def _required(
    index: int, label: str, key: str, head: Head, told: Mapping[int, Mapping[int, str]], checks: list[Check],
    note: Note | None,
) -> tuple[Required, str]:  # fmt: skip
    """The mark of a column and where it stands: the row of marks first, then the label, then what is told."""
    for number in sorted(told):
        if head.told[number] == "mark" and index in told[number]:
            found = words.mark(told[number][index])
            if found:
                return found, "word"
    found, where = words.mark_in(label)
    if found:
        return found, where
    for number in sorted(told):
        if index in told[number]:
            found = words.mark_in_help(told[number][index]) or words.mark_in(told[number][index])[0]
            if found:
                return found, "word"
    parts = key.split("|")
    if len(parts) > 1 and parts[1] in ("0", "1"):
        return ("required" if parts[1] == "1" else "optional"), "key"
    for check in checks:
        found = words.mark_in(check.prompt)[0]
        if found:
            return found, "note"
    if note is not None and note.required:
        return note.required, "sheet"
    return "", ""


def _checked(checks: list[Check]) -> Limits:
    """The limits that the sheet's own checks keep."""
    for check in checks:
        low, high = _between(check)
        if check.kind == "textLength":
            return Limits(min_length=None if low is None else int(low), max_length=None if high is None else int(high))
        if check.kind in ("whole", "decimal"):
            return Limits(minimum=low, maximum=high)
    return Limits()


def _between(check: Check) -> tuple[float | None, float | None]:
    first, second = _number(check.first), _number(check.second)
    if check.operator in ("lessThanOrEqual", "lessThan"):
        return None, first
    if check.operator in ("greaterThanOrEqual", "greaterThan"):
        return first, None
    if check.operator == "equal":
        return first, first
    return (first, second) if check.operator == "between" else (None, None)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _kind(
    index: int, label: str, key: str, head: Head, told: Mapping[int, Mapping[int, str]], checks: list[Check],
    texts: list[str],
) -> Kind:  # fmt: skip
    if words.is_picture(label) or words.is_picture(key):
        return "picture"
    parts = key.split("|")
    if len(parts) > 2 and parts[2] == "3":
        return "picture"
    if any(check.kind in ("whole", "decimal") for check in checks) or (len(parts) > 2 and parts[2] == "1"):
        return "number"
    if any(check.kind in ("date", "time") for check in checks) or words.is_date(label):
        return "date"
    for number, row in told.items():
        if head.told[number] == "type" and index in row:
            return "number" if words.is_number(row[index]) else "date" if words.is_date(row[index]) else "text"
    if words.is_number(label):
        return "number"
    return "date" if any(words.is_date(text) for text in texts) and len(texts) == 1 else "text"
