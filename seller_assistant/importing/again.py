"""The very same files once more: what was understood of them is kept, so that they need not be read again.

Kept beside the shop's step is what a second reading would find: every row's fate, the columns, the notices. It
holds as long as nothing in the files, the choices or the shop has changed since.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import Any

from seller_assistant import __version__
from seller_assistant.catalog import Product
from seller_assistant.importing import corrections
from seller_assistant.importing.choices import Choices, Layouts
from seller_assistant.importing.each_file import EachFile
from seller_assistant.importing.plan import Plan, Stored
from seller_assistant.importing.reading import ROW_KINDS, Column, FileReading, RowFate
from seller_assistant.phrases import Phrase
from seller_assistant.problems import Notice

Document = dict[str, Any]

_FORM = 2  # of what is kept: another one is not read
FROM = 1000  # products; fewer are read again in no time
_PLAIN = (
    "file", "format", "platform", "sheet", "header_row", "encoding", "delimiter", "currency", "assumed_currency",
    "sure", "remembered", "fingerprint", "encoding_sure", "mark",
)  # fmt: skip


def key(files: Sequence[str | Path], each: EachFile, layouts: Layouts) -> str:
    """What tells these very files, choices and layouts from others; "" where it is not about files alone."""
    digest = hashlib.sha256()
    for path in map(Path, files):
        if not path.is_file():
            return ""
        digest.update(f"{path.name}\0{path.stat().st_size}\0".encode("utf-8", "replace"))
        with path.open("rb") as stream:
            digest.update(hashlib.file_digest(stream, "sha256").digest())
    told = json.dumps(
        [__version__, _FORM, asdict(each), {k: dict(v) for k, v in layouts.items()}], sort_keys=True, default=str
    )
    digest.update(told.encode("utf-8", "replace"))
    return digest.hexdigest()


def can_be_kept(plan: Plan) -> bool:
    """True when nothing but the files and the shop decides what the plan says, and it is worth the while."""
    products = (*plan.new, *(update.after for update in plan.updated), *plan.unchanged)
    if len(products) < FROM or plan.skipped or plan.kept or plan.pictures or plan.cell_pictures:
        return False
    return all("//" in picture.source for product in products for picture in product.pictures)


def to_document(plan: Plan, ids: Iterable[int]) -> Document:
    """The plan that a second import of the same files will be, as JSON; ``ids`` are its products in the shop."""
    own = {id(notice) for file in plan.files for notice in file.notices}
    return {
        "files": [_file_out(file) for file in plan.files],
        "notices": [_notice_out(notice) for notice in plan.notices if id(notice) not in own],
        "products": _runs(sorted(ids)),
        "variants": plan.variants,
        "pictures": plan.named_pictures,
    }


def ids(doc: Mapping[str, Any]) -> list[int]:
    """The products in the shop that the files hold."""
    return [number for first, last in doc["products"] for number in range(first, last + 1)]


def from_document(doc: Mapping[str, Any], load: Callable[[], Sequence[Product]]) -> Plan:
    """That plan: everything stays as it is. ``load`` gives the products of `ids`, should anyone look at them."""
    unchanged = Stored(sum(last + 1 - first for first, last in doc["products"]), doc["variants"], doc["pictures"], load)
    files = tuple(_file_in(file) for file in doc["files"])
    more = tuple(map(_notice_in, doc["notices"]))
    notices = (*(notice for file in files for notice in file.notices), *more)
    return Plan(files, (), (), unchanged, (), notices)


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return [(first, last) for first, last in runs]


def _file_out(file: FileReading) -> Document:
    return {
        **{name: getattr(file, name) for name in _PLAIN},
        "columns": [asdict(column) for column in file.columns],
        "fates": [_sheet_out(sheet, list(fates)) for sheet, fates in groupby(file.fates, key=lambda fate: fate.sheet)],
        "notices": [_notice_out(notice) for notice in file.notices],
        "sheets": list(file.sheets),
        "choices": {**asdict(file.choices), "cells": corrections.to_document(file.choices.cells)},
        "encodings": [list(pair) for pair in file.encodings],
        "garbled": [list(pair) for pair in file.garbled],
        "headings": [[name, list(names)] for name, names in file.headings],
    }


def _file_in(doc: Mapping[str, Any]) -> FileReading:
    return FileReading(
        **{name: doc[name] for name in _PLAIN},
        columns=tuple(Column(**{**column, "samples": tuple(column["samples"])}) for column in doc["columns"]),
        fates=tuple(fate for sheet in doc["fates"] for fate in _sheet_in(sheet)),
        readings=(),
        notices=tuple(map(_notice_in, doc["notices"])),
        sheets=tuple(doc["sheets"]),
        choices=Choices(**{**doc["choices"], "cells": corrections.from_document(doc["choices"]["cells"])}),
        encodings=tuple((name, sample) for name, sample in doc["encodings"]),
        garbled=tuple((before, after) for before, after in doc["garbled"]),
        headings=tuple((name, tuple(names)) for name, names in doc["headings"]),
    )


def _sheet_out(sheet: str, fates: Sequence[RowFate]) -> Document:
    """The fates of one sheet: a digit for the kind of each row, and more of those that say more."""
    return {
        "sheet": sheet,
        "rows": _runs(fate.row for fate in fates),
        "kinds": "".join(str(ROW_KINDS.index(fate.kind)) for fate in fates),
        "said": {
            place: [None if fate.why is None else fate.why.to_json(), fate.text, list(fate.cells)]
            for place, fate in enumerate(fates)
            if fate.why is not None or fate.text or fate.cells
        },
    }


def _sheet_in(doc: Mapping[str, Any]) -> Iterable[RowFate]:
    rows = (row for first, last in doc["rows"] for row in range(first, last + 1))
    said = doc["said"]
    for place, (row, kind) in enumerate(zip(rows, doc["kinds"], strict=True)):
        why, text, cells = said.get(str(place), (None, "", ()))
        yield RowFate(
            row, ROW_KINDS[int(kind)], doc["sheet"], None if why is None else Phrase.from_json(why), text, tuple(cells)
        )


def _notice_out(notice: Notice) -> Document:
    doc: Document = {
        name: getattr(notice, name) for name in ("code", "severity", "file", "sheet", "row", "column", "found")
    }
    told = notice.next
    return {**doc, "message": notice.message.to_json(), "next": told.to_json() if isinstance(told, Phrase) else told}


def _notice_in(doc: Mapping[str, Any]) -> Notice:
    told = doc["next"]
    following = told if isinstance(told, str) else Phrase.from_json(told)
    return Notice(**{**doc, "message": Phrase.from_json(doc["message"]), "next": following})
