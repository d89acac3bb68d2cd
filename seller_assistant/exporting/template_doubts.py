"""What a filled template lacks, said once for each column and value, with the rows."""

from __future__ import annotations

from collections.abc import Sequence

from seller_assistant.exporting.bundle_result import Noted
from seller_assistant.exporting.template_rows import Doubt
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_SHOWN = 12  # rows and choices that a sentence names


def said(doubts: Sequence[Doubt], sheet: str) -> list[Noted]:
    """The doubts about a filled sheet as notes; of the same kind about the same column and value one."""
    together: dict[tuple[str, int, str], list[Doubt]] = {}
    for doubt in doubts:
        value = doubt.found if doubt.kind == "choice" else ""
        together.setdefault((doubt.kind, doubt.column.index, value), []).append(doubt)
    return [Noted(_skus(found), _phrase(kind, found, sheet)) for (kind, _, _), found in together.items()]


def _skus(found: Sequence[Doubt]) -> str:
    codes = list(dict.fromkeys(doubt.sku for doubt in found))
    return codes[0] if len(codes) == 1 else ""


def _phrase(kind: str, found: Sequence[Doubt], sheet: str) -> Phrase:
    column = found[0].column
    label, rows, most = f"{column.label} ({column.letter})", _rows(found), max(found, key=lambda d: len(d.found)).found
    if kind == "required":
        return Phrase(
            QT_TRANSLATE_NOOP("exporting", "{sheet}: the column “{column}” must be filled and is empty in row {rows}."),
            sheet=sheet, column=label, rows=rows,
        )  # fmt: skip
    if kind == "choice":
        listed = ", ".join(column.choices[:_SHOWN]) + (" …" if len(column.choices) > _SHOWN else "")
        return Phrase(
            QT_TRANSLATE_NOOP(
                "exporting",
                "{sheet}: “{value}” is not in the list of “{column}”: left empty in row {rows}. The list: {list}",
            ),
            sheet=sheet, value=found[0].found, column=label, rows=rows, list=listed,
        )  # fmt: skip
    if kind == "unit":
        return Phrase(
            QT_TRANSLATE_NOOP("exporting", "{sheet}: “{column}” does not say its unit: the weights are in {unit}."),
            sheet=sheet, column=label, unit=found[0].found,
        )  # fmt: skip
    if kind == "long":
        return Phrase(
            QT_TRANSLATE_NOOP(
                "exporting", "{sheet}: “{column}” takes {limit} characters; there are up to {found} in row {rows}."
            ),
            sheet=sheet, column=label, limit=column.max_length, found=most, rows=rows,
        )  # fmt: skip
    if kind == "short":
        return Phrase(
            QT_TRANSLATE_NOOP("exporting", "{sheet}: “{column}” asks for at least {limit} characters: row {rows}."),
            sheet=sheet, column=label, limit=column.min_length, rows=rows,
        )  # fmt: skip
    if kind == "cell":
        return Phrase(
            QT_TRANSLATE_NOOP("exporting", "{sheet}: the text of “{column}” is too long for a cell: row {rows}."),
            sheet=sheet, column=label, rows=rows,
        )  # fmt: skip
    return Phrase(
        QT_TRANSLATE_NOOP("exporting", "{sheet}: “{column}” takes {low} to {high}; row {rows} has {found}."),
        sheet=sheet, column=label, low=_number(column.minimum), high=_number(column.maximum), rows=rows,
        found=found[0].found,
    )  # fmt: skip


def _number(value: float | None) -> str:
    return "…" if value is None else f"{value:g}" if value < 1e6 else f"{value:.0f}"


def _rows(found: Sequence[Doubt]) -> str:
    numbers = [str(doubt.row) for doubt in found]
    return ", ".join(numbers[:_SHOWN]) + (f" … ({len(numbers)})" if len(numbers) > _SHOWN else "")
