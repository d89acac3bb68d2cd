"""The rows that an import leaves out, as a list that can be mended and imported again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from seller_assistant.importing.fields import FIELDS
from seller_assistant.importing.own_columns import REASON, ROW, own_columns
from seller_assistant.importing.plan import Plan
from seller_assistant.importing.reading import Column, FileReading, RowFate
from seller_assistant.phrases import ENGLISH, QT_TRANSLATE_NOOP, Phrase, Wording

_LONGEST = 32_000  # characters; Excel keeps 32,767 in a cell
_CUT = Phrase(QT_TRANSLATE_NOOP("importing", "A text was too long for a spreadsheet and is cut here."))


@dataclass(frozen=True, slots=True)
class LeftOut:
    """The rows of one sheet that were left out: the heading, then each row as it stood, its reason, its number."""

    file: str
    sheet: str
    rows: tuple[tuple[str, ...], ...]

    @property
    def count(self) -> int:
        """How many rows, without the heading."""
        return len(self.rows) - 1


def rows_left_out(plan: Plan, wording: Wording = ENGLISH) -> tuple[LeftOut, ...]:
    """One list for each sheet from which rows were left out, under its own headings."""
    return tuple(made for file in plan.files for made in _of_file(file, wording))


def _of_file(file: FileReading, wording: Wording) -> Iterable[LeftOut]:
    headings = dict(file.headings)
    by_sheet: dict[str, list[RowFate]] = {}
    for fate in file.fates:
        if fate.kind == "skipped" and any(fate.cells):
            by_sheet.setdefault(fate.sheet, []).append(fate)
    for sheet, fates in by_sheet.items():
        names = headings.get(sheet) or tuple(_called(column) for column in file.columns)
        own = own_columns(names)
        names = tuple(name for i, name in enumerate(names) if i not in own)
        fates = [fate._replace(cells=tuple(c for i, c in enumerate(fate.cells) if i not in own)) for fate in fates]
        width = max([len(names), *(len(fate.cells) for fate in fates)])
        heading = (*names, *("",) * (width - len(names)), REASON, ROW)
        yield LeftOut(file.file, sheet, (heading, *(_row(fate, width, wording) for fate in fates)))


def _called(column: Column) -> str:
    """The name of a column in a list without headings: that of its field."""
    return next((str(field.label) for field in FIELDS if field.name == column.field and field.name != "extra"), "")


def _row(fate: RowFate, width: int, wording: Wording) -> tuple[str, ...]:
    why = wording.say(fate.why) if fate.why is not None else ""
    if any(len(cell) > _LONGEST for cell in fate.cells):
        why = f"{why} {wording.say(_CUT)}".strip()
    cells = tuple(cell[:_LONGEST] for cell in fate.cells)
    return (*cells, *("",) * (width - len(cells)), why, str(fate.row))
