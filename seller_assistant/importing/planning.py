"""The whole way from dropped files to a plan: expand, read, match pictures, compare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from seller_assistant.importing import joining, picture_matching, refusals, sources
from seller_assistant.importing.choices import NO_LAYOUTS, Choices, Layouts
from seller_assistant.importing.comparing import plan
from seller_assistant.importing.each_file import EachFile
from seller_assistant.importing.plan import Known, PictureFile, Plan
from seller_assistant.importing.reading import FileReading
from seller_assistant.importing.reading_files import read
from seller_assistant.jobs import SILENT, Progress, making_many
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem, Notice

__all__ = ("plan", "plan_files")


def plan_files(
    files: Sequence[str | Path],
    known: Known,
    *,
    pictures: str | Path | None = None,
    choices: Choices | None = None,
    each: EachFile | None = None,
    layouts: Layouts = NO_LAYOUTS,
    progress: Progress = SILENT,
    **told: Any,  # noqa: ANN401 - values of any field
) -> Plan:
    """What importing those files, folders and zips would do; nothing is written. ``told`` are fields of `Choices`.

    A file that was named and cannot be read raises its Problem. One that merely lies in a folder or zip
    is told in a notice, unless none of them can be read. ``each`` are the choices where they differ from
    file to file; without it ``choices`` hold for all.
    """
    with making_many(), sources.opened(files, progress=progress) as found:
        each = each or EachFile(choices or Choices.of(**told))
        each.check(found.lists)
        readings, notices = _read_all(found, each, layouts, progress)
        matched, taken = _match(joining.joined(readings), files, found, pictures)
        made = plan(matched, known, picture_files=taken, progress=progress)
        if (nothing := _nothing(made)) is not None:
            raise nothing
        return replace(made, notices=(*made.notices, *notices))


def _read_all(
    found: sources.Found, each: EachFile, layouts: Layouts, progress: Progress
) -> tuple[list[FileReading], list[Notice]]:
    readings: list[FileReading] = []
    notices: list[Notice] = []
    first: FileProblem | None = None
    for path in found.lists:
        progress.check()
        try:
            choices, mark = each.choices(path)
            reading = replace(read(path, choices, layouts=layouts, progress=progress), mark=mark)
            if path not in found.given and not reading.header_row and _is_note(path):
                raise refusals.no_heading(path.name)
            if not reading.readings and all(fate.kind in ("heading", "blank") for fate in reading.fates):
                raise refusals.only_heading(reading.file)
        except FileProblem as problem:
            if path in found.given and (problem.code != refusals.EMPTY or len(found.lists) == 1):
                raise
            first = first or problem
            notices.append(_unreadable(path, problem))
        else:
            readings.append(reading)
    if not readings and first is not None:
        raise first
    notices += each.unused([reading.mark for reading in readings])
    return readings, notices


def _is_note(path: Path) -> bool:
    """True for a kind of file that lies beside lists and is one only where it has a heading."""
    return path.suffix.casefold() == ".txt"


def _nothing(made: Plan) -> FileProblem | None:
    """What to say where rows were read and none can be taken: most often they lack one and the same thing."""
    if made.new or made.updated or made.unchanged:
        return None
    reasons = Counter(skipped.why for skipped in made.skipped)
    reasons = reasons or Counter(fate.why for file in made.files for fate in file.fates if fate.why is not None)
    if not reasons:
        return None
    why, count = reasons.most_common(1)[0]
    names = ", ".join(file.file for file in made.files)
    return FileProblem(
        "list-no-products",
        Phrase(QT_TRANSLATE_NOOP("importing", "Nothing in {file} can be imported. {why}"), file=names, why=why),
        where=names,
        expected=Phrase(QT_TRANSLATE_NOOP("importing", "a list with a product on each row")),
        found=Phrase(
            QT_TRANSLATE_NOOP("importing", "{n} rows for this reason"),
            one=QT_TRANSLATE_NOOP("importing", "{n} row for this reason"),
            n=count,
        ),
        next=Phrase(QT_TRANSLATE_NOOP("importing", "Add what is missing, or say which columns hold it.")),
    )


def _unreadable(path: Path, problem: FileProblem) -> Notice:
    return Notice(
        problem.code,
        "info" if _is_note(path) else "error",
        Phrase(QT_TRANSLATE_NOOP("importing", "{file} was left out: {why}"), file=path.name, why=problem.message),
        path.name,
        next=problem.next,
    )


def _match(
    readings: Sequence[FileReading],
    files: Sequence[str | Path],
    found: sources.Found,
    pictures: str | Path | None,
) -> tuple[Sequence[FileReading], tuple[PictureFile, ...]]:
    """The pictures in the folder the owner named, in what was dropped, and beside a file that names them."""
    if pictures is not None and not Path(pictures).is_dir():
        raise FileProblem(
            "folder-missing",
            Phrase(QT_TRANSLATE_NOOP("importing", "There is no folder {folder}."), folder=str(pictures)),
            where=str(pictures),
            next=Phrase(QT_TRANSLATE_NOOP("importing", "Choose the folder that holds the pictures.")),
        )
    named = sources.pictures_in(Path(pictures)) if pictures is not None else ()
    roots = [Path(file) for file in files if Path(file).is_dir()]
    lasting = [path for path in found.pictures if any(path.is_relative_to(root) for root in roots)]
    passing = [path for path in found.pictures if path not in set(lasting)]
    beside = _beside(readings, found)
    readings, taken = picture_matching.match_pictures(readings, [*named, *lasting, *beside])
    readings, unpacked = picture_matching.match_pictures(readings, passing, keep=True)
    there = {picture.source for picture in taken}
    return readings, (*taken, *(picture for picture in unpacked if picture.source not in there))


def _beside(readings: Sequence[FileReading], found: sources.Found) -> list[Path]:
    """The pictures that a named file's cells point to, relative to its own folder; never outside it."""
    paths: dict[Path, None] = {}
    for path, file in zip(found.lists, readings, strict=False):
        if path not in found.given:
            continue
        folder = path.resolve().parent
        for reading in file.readings:
            for picture in reading.product.pictures:
                named = picture.name if "//" in picture.source else picture.source
                candidate = None if not named or named.startswith("cell:") else _inside(folder, named)
                if candidate is not None:
                    paths[candidate] = None
    return list(paths)


def _inside(folder: Path, source: str) -> Path | None:
    try:
        place = (folder / source.replace("\\", "/")).resolve()
        return place if place.is_relative_to(folder) and place.is_file() else None
    except (OSError, ValueError):
        return None
