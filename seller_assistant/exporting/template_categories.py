"""Which step of a category's path stands in which column: whole in one, or level by level with lists that depend."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seller_assistant.exporting.template_choices import Choices, steps
from seller_assistant.sheets.template import DropDown

_BY_NUMBER = re.compile(
    r"(?i)(?<![a-z])id(?![a-z])|编号|代码|编码|編號|代碼|kode|\bcode\b|コード|번호|nummer|\bnumber\b|\bno\."
)


def is_number(label: str) -> bool:
    """True where a column asks for the number of a category, not for its name."""
    return _BY_NUMBER.search(label) is not None


def in_words(path: str, level: int | None, *, number: bool = False) -> str:
    """What a column without a list holds: the whole path, or its step of that level; "" where it has none.

    Where a ``number`` is asked for, a name is none: the marketplace would refuse the row.
    """
    if number:
        return path.strip() if path.strip().isdigit() else ""
    if level is None:
        return path
    found = steps(path)
    return found[level] if level < len(found) else ""


def of_list(path: str, level: int | None, other: str, listed: Sequence[str], narrower: DropDown) -> str:
    """The list's own word for a category: for its whole path, its step of that level, or another, the narrowest first.

    ``other`` is the path in the other language. Where no step is in the list, the only value under whose
    ``narrower`` list one of them stands; what would be looked for where there is nothing.
    """
    found = steps(path)
    others = {path: other, **(dict(zip(found, steps(other), strict=False)) if len(found) == len(steps(other)) else {})}
    own = found[level : level + 1] if level is not None else [path]
    tried = [*own, *reversed(found)]
    choices = Choices(listed)
    for text in tried:
        chosen = choices.find(text, filter(None, (others.get(text),)))
        if chosen is not None:
            return chosen
    above = [
        value for value in listed
        if any(Choices(narrower.lists.get(value, ())).find(text, filter(None, (others.get(text),))) for text in tried)
    ]  # fmt: skip
    return above[0] if len(above) == 1 else next(iter(own or found), "")
