"""One template compared with another download of it: related, older, what changed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem, Notice
from seller_assistant.sheets.template import Form, FormColumn

_ALIKE = 0.7  # of the columns of both together


def _names(form: Form) -> list[str]:
    return [(c.key or c.label).casefold() for c in form.columns]


def related(one: Form, other: Form) -> bool:
    """True for two downloads of the same template: nearly the same columns on a sheet of the same name."""
    mine, theirs = set(_names(one)), set(_names(other))
    if one.sheet.casefold() != other.sheet.casefold() or not mine or not theirs:
        return False
    return len(mine & theirs) >= _ALIKE * len(mine | theirs)


def is_older(form: Form, known: Form) -> bool:
    """True where the file itself says that it is the older one: by its version, else by its day."""
    if form.version and known.version and form.version != known.version:
        return _numbers(form.version) < _numbers(known.version)
    return bool(form.made_at and known.made_at and form.made_at < known.made_at)


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]


def carried(mapping: Mapping[str, str], form: Form) -> tuple[dict[str, str], list[str]]:
    """The owner's choices whose columns are still there, and the names of those that are gone."""
    there = {column_name(form, column) for column in form.columns}
    kept = {name: field for name, field in mapping.items() if name in there}
    return kept, [name for name in mapping if name not in there]


def column_name(form: Form, column: FormColumn) -> str:
    """A name of the column that no other has: its key, its label, else its letter."""
    for name, others in ((column.key, [c.key for c in form.columns]), (column.label, [c.label for c in form.columns])):
        if name and others.count(name) == 1:
            return name
    return column.letter


def newer(form: Form, name: str, old: Form, lost: list[str]) -> Notice:
    """What to tell when another version takes the place of a known template."""
    before, after = set(_names(old)), set(_names(form))
    message = Phrase(
        QT_TRANSLATE_NOOP(
            "shop",
            "{file} is another version of the template “{name}” and takes its place: {new} new columns, {gone} gone. "
            "Your corrections stay.",
        ),
        file=form.file, name=name, new=len(after - before), gone=len(before - after),
    )  # fmt: skip
    then: Phrase | str = ""
    if lost:
        then = Phrase(
            QT_TRANSLATE_NOOP("shop", "These columns that you had corrected are gone: {columns}."),
            columns=", ".join(lost),
        )
    return Notice("template-newer", "warning" if lost else "info", message, file=form.file, next=then)


def older(form: Form, name: str, known: Form) -> InputProblem:
    """The problem of a version older than the one known."""
    return InputProblem(
        "template-older",
        Phrase(
            QT_TRANSLATE_NOOP("shop", "{file} is older ({found}) than your template “{name}” ({known})."),
            file=form.file, name=name, found=form.version or form.made_at, known=known.version or known.made_at,
        ),
        where=form.file, found=form.version or form.made_at, expected=known.version or known.made_at,
        next=Phrase(
            QT_TRANSLATE_NOOP("shop", "Nothing was changed. To keep it beside the other, give it a name of its own.")
        ),
    )  # fmt: skip
