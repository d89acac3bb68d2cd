"""What a filled template lacks, said once for each column and value, with the rows."""

from __future__ import annotations

from collections.abc import Sequence

from seller_assistant.exporting.bundle_result import Excluded, Noted
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


_REFUSED = frozenset({"required", "long", "short", "range", "cell"})


def unfinished(doubts: Sequence[Doubt], sheet: str) -> list[Excluded]:
    """The products that the marketplace will refuse as they stand in the sheet, and in which columns."""
    together: dict[str, list[Doubt]] = {}
    for doubt in doubts:
        if doubt.kind in _REFUSED:
            together.setdefault(doubt.product, []).append(doubt)
    return [Excluded(code, _to_finish(found, sheet)) for code, found in together.items()]


def _to_finish(found: Sequence[Doubt], sheet: str) -> Phrase:
    empty = dict.fromkeys(f"{d.column.label} ({d.column.letter})" for d in found if d.kind == "required")
    beyond = dict.fromkeys(f"{d.column.label} ({d.column.letter})" for d in found if d.kind != "required")
    row = min(doubt.row for doubt in found)
    if not beyond:
        said = QT_TRANSLATE_NOOP("exporting", "{sheet}, row {row}: must be filled and is empty: {empty}.")
    elif not empty:
        said = QT_TRANSLATE_NOOP("exporting", "{sheet}, row {row}: not as the template asks for it: {beyond}.")
    else:
        said = QT_TRANSLATE_NOOP(
            "exporting",
            "{sheet}, row {row}: must be filled and is empty: {empty}; not as the template asks for it: {beyond}.",
        )
    return Phrase(said, sheet=sheet, row=row, empty=", ".join(empty), beyond=", ".join(beyond))


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
    if kind in _OF_A_COLUMN:
        return _of_a_column(kind, label, found[0].found, sheet)
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


_OF_A_COLUMN = ("size_unit", "bare", "packed", "crossed")


def _of_a_column(kind: str, label: str, unit: str, sheet: str) -> Phrase:
    """What is said of a column as a whole."""
    if kind == "size_unit":
        return Phrase(
            QT_TRANSLATE_NOOP("exporting", "{sheet}: “{column}” does not say its unit: the sizes are in {unit}."),
            sheet=sheet, column=label, unit=unit,
        )  # fmt: skip
    if kind == "bare":
        return Phrase(
            QT_TRANSLATE_NOOP(
                "exporting", "{sheet}: your list gives no unit for “{column}”: its numbers are taken for {unit}."
            ),
            sheet=sheet, column=label, unit=unit,
        )  # fmt: skip
    if kind == "packed":
        return Phrase(
            QT_TRANSLATE_NOOP(
                "exporting",
                "{sheet}: “{column}” asks for the parcel; your list tells the size of the product alone, and that is "
                "written. Measure a parcel before you upload it.",
            ),
            sheet=sheet, column=label,
        )  # fmt: skip
    return Phrase(
        QT_TRANSLATE_NOOP(
            "exporting",
            "{sheet}: “{column}” is worked out: it is to the price what your own crossed-out price is to yours.",
        ),
        sheet=sheet, column=label,
    )  # fmt: skip


def _number(value: float | None) -> str:
    return "…" if value is None else f"{value:g}" if value < 1e6 else f"{value:.0f}"


def _rows(found: Sequence[Doubt]) -> str:
    numbers = [str(doubt.row) for doubt in found]
    return ", ".join(numbers[:_SHOWN]) + (f" … ({len(numbers)})" if len(numbers) > _SHOWN else "")
