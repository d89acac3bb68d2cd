"""The import's answer as the JSON document of the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from seller_assistant.importing.corrections import Correction
from seller_assistant.importing.plan import Kept, Plan, Skipped
from seller_assistant.importing.reading import ROW_KINDS, Column, FileReading
from seller_assistant.phrases import ENGLISH, QT_TRANSLATE_NOOP, Phrase, Wording
from seller_assistant.problems import Notice

MOST_ALIKE = 50  # rows left out for one reason, from which they are told together
_FIRST_ROWS = 5
MOST_ROWS = 500  # rows left out that are told one by one


def import_json(
    plan: Plan,
    step: int | None = None,
    *,
    pictures_found: int | None = None,
    pictures_stored: int = 0,
    pictures_missing: int = 0,
    wording: Wording = ENGLISH,
) -> dict[str, Any]:
    """One document: files with columns and row counts, products, variants, pictures, problems, step.

    ``rows.total`` of each file is the sum of the other kinds. Without ``pictures_found`` the pictures that
    the plan's products name are counted.
    """
    found = count_pictures(plan) if pictures_found is None else pictures_found
    kept = [_kept(one) for one in plan.kept]
    skipped = _alike([_skipped(one) for one in plan.skipped])
    problems = [*plan.notices, *kept, *skipped, *_skipped_rows(plan)]
    return {
        "files": [_file(file) for file in plan.files],
        "products": {
            "new": len(plan.new),
            "updated": len(plan.updated),
            "unchanged": len(plan.unchanged),
            "skipped": len(plan.skipped),
        },
        "changes": dict(plan.changes),
        "kept": len(plan.kept),
        "variants": plan.variants,
        "pictures": {"found": found, "stored": pictures_stored, "missing": pictures_missing},
        "problems": [notice.to_json(wording) for notice in problems],
        "step": step,
    }


def count_pictures(plan: Plan) -> int:
    """How many pictures the products of the plan have."""
    return plan.named_pictures


def _file(file: FileReading) -> dict[str, Any]:
    counts = {kind: file.count(kind) for kind in ROW_KINDS}
    return {
        "file": file.file,
        "format": file.format,
        "platform": file.platform,
        "sheet": file.sheet,
        "header_row": file.header_row,
        "encoding": file.encoding,
        "delimiter": file.delimiter,
        "encoding_sure": file.encoding_sure,
        "encodings": [{"encoding": name, "sample": sample} for name, sample in file.encodings],
        "sure": file.sure,
        "remembered": file.remembered,
        "cells": [_correction(one) for one in file.choices.cells],
        "columns": [_column(column) for column in file.columns],
        "rows": {"total": sum(counts.values()), **counts},
    }


def _correction(one: Correction) -> dict[str, Any]:
    """A cell that holds the owner's own value, or that the owner leaves as it is ("value": null)."""
    return {"sheet": one.sheet, "row": one.row, "column": one.column, "found": one.found, "value": one.value}


def _column(column: Column) -> dict[str, Any]:
    return {
        "column": column.letter,
        "heading": column.heading,
        "field": column.field,
        "confidence": column.confidence,
    }


def _kept(kept: Kept) -> Notice:
    """A value that the owner edited and that therefore stays."""
    message = Phrase(
        QT_TRANSLATE_NOOP("importing", "{field} of {product} stays as you edited it: {yours}. The file says {theirs}."),
        field=kept.field, product=kept.product.title or kept.product.code, yours=kept.yours, theirs=kept.theirs,
    )  # fmt: skip
    return Notice("edit-kept", "info", message, kept.file, kept.sheet, kept.row or None, "", kept.theirs[:120])


def _skipped(skipped: Skipped) -> Notice:
    message = Phrase(QT_TRANSLATE_NOOP("importing", "Left out: {why}"), why=skipped.why)
    return Notice("product-skipped", "warning", message, skipped.file, skipped.sheet, skipped.row, "", skipped.title)


def _alike(notices: Sequence[Notice]) -> list[Notice]:
    """The notices; those of one file and sheet that say the same of very many rows as one, with the first rows."""
    groups: dict[tuple[str, str, str, Phrase], list[Notice]] = {}
    for notice in notices:
        groups.setdefault((notice.code, notice.file, notice.sheet, notice.message), []).append(notice)
    told: list[Notice] = []
    for group in groups.values():
        if len(group) <= MOST_ALIKE:
            told += group
            continue
        first = group[0]
        rows = ", ".join(str(notice.row) for notice in group[:_FIRST_ROWS])
        message = Phrase(
            QT_TRANSLATE_NOOP("importing", "{n} rows: {what} The first are rows {rows}."),
            one=QT_TRANSLATE_NOOP("importing", "One row: {what} It is row {rows}."),
            n=len(group), what=first.message, rows=rows,
        )  # fmt: skip
        told.append(replace(first, message=message))
    return told


def _skipped_rows(plan: Plan) -> list[Notice]:
    """A notice for each skipped row that no skipped product accounts for; beyond 500, how many more."""
    every = _alike(_each_skipped_row(plan))
    if len(every) <= MOST_ROWS:
        return every
    more = Phrase(
        QT_TRANSLATE_NOOP("importing", "{n} more rows were left out."),
        one=QT_TRANSLATE_NOOP("importing", "One more row was left out."),
        n=len(every) - MOST_ROWS,
    )
    return [*every[:MOST_ROWS], Notice("rows-skipped", "info", more, every[MOST_ROWS].file)]


def _each_skipped_row(plan: Plan) -> list[Notice]:
    told = {(skipped.file, skipped.sheet, skipped.row) for skipped in plan.skipped}
    return [
        Notice(
            "row-skipped",
            "info",
            Phrase(QT_TRANSLATE_NOOP("importing", "Left out: {why}"), why=fate.why or ""),
            file.file,
            fate.sheet,
            fate.row,
            "",
            fate.text[:120],
        )
        for file in plan.files
        for fate in file.fates
        if fate.kind == "skipped" and (file.file, fate.sheet, fate.row) not in told
    ]
