"""From what the owner dropped (files, folders, zips) to product files and pictures, safely."""

from __future__ import annotations

import re
import stat
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem
from seller_assistant.sheets import refusals

LISTS = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".html", ".htm"})
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".avif", ".tbi"})
MOST_MEMBERS = 20_000  # files taken from one folder or zip
MOST_UNPACKED = 2_000_000_000  # bytes unpacked from one zip
MOST_LIST = 500_000_000  # bytes of one product file in a zip
_BEGINNING = 1_000_000  # bytes of a text whose first rows are wanted
_TEXTS = frozenset({".csv", ".tsv", ".txt", ".html", ".htm"})
_BOMB_FROM = 50_000_000  # bytes unpacked; smaller members may be packed as tightly as they like
_BOMB_RATIO = 100  # real lists pack 3 to 30 times
# what lies beside the sheet in a bundle of this application
_OURS = re.compile(r"(?:UPLOAD|REPORT|(?:PROOF|LABELS)(?:-\d+)?)\.html|(?:report|manifest)\.json")
_OUR_LABELS = "labels"
_DEEPEST = 6  # folders below the one that was dropped
_OFFICE_PARTS = ("[content_types].xml", "mimetype")  # a zip with one of these is a workbook
_UNPACKING = Phrase(QT_TRANSLATE_NOOP("importing", "Unpacking"))


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: product files, and pictures beside them; ``given`` are the files that were named themselves."""

    lists: tuple[Path, ...]
    pictures: tuple[Path, ...] = ()
    given: frozenset[Path] = frozenset()


@contextmanager
def first_list(path: Path, *, progress: Progress = SILENT) -> Iterator[Path]:
    """The first product file of that file, folder or zip; of a text in a zip only its beginning, gone afterwards.

    Raises as `expand` does.
    """
    _regular(path)
    if path.is_dir():
        lists: list[Path] = []
        _folder(path, path.name, lists, [])
        yield lists[0]
    elif _is_plain_zip(path):
        with tempfile.TemporaryDirectory(prefix="seller-assistant-") as scratch:
            yield _unpack_first(path, Path(scratch), progress)
    else:
        yield path


@contextmanager
def opened(files: Sequence[str | Path], *, progress: Progress = SILENT) -> Iterator[Found]:
    """The product files and pictures in those files, folders and zips; what was unpacked is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="seller-assistant-") as scratch:
        yield expand(files, Path(scratch), progress=progress)


def expand(files: Sequence[str | Path], scratch: Path, *, progress: Progress = SILENT) -> Found:
    """The product files and pictures, zips unpacked under ``scratch``.

    A file that was named is taken whatever its name says; of a folder or zip, those whose names are
    lists or pictures. Raises FileProblem ``folder-empty`` for a folder or zip without a product file,
    ``zip-too-large`` and ``zip-damaged``.
    """
    lists: list[Path] = []
    pictures: list[Path] = []
    given: set[Path] = set()
    for number, name in enumerate(files):
        path = Path(name)
        progress.check()
        _regular(path)
        if path.is_dir():
            _folder(path, path.name, lists, pictures)
        elif _is_plain_zip(path):
            inside = scratch / str(number)
            _unpack(path, inside, progress)
            _folder(inside, path.name, lists, pictures)
        else:
            lists.append(path)
            given.add(path)
    return Found(tuple(dict.fromkeys(lists)), tuple(dict.fromkeys(pictures)), frozenset(given))


def _regular(path: Path) -> None:
    """Raise FileProblem for a pipe or a device, which would be waited for without end."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return  # whatever opens it says what is wrong
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise refusals.not_a_file(path.name)


def pictures_in(folder: Path) -> tuple[Path, ...]:
    """Every picture file in a folder and those below it."""
    return tuple(path for path in _walk(folder, 0) if path.suffix.casefold() in PICTURES)


def _folder(folder: Path, called: str, lists: list[Path], pictures: list[Path]) -> None:
    found = list(_walk(folder, 0))
    here = [path for path in found if path.suffix.casefold() in LISTS and not path.name.startswith(("~$", "."))]
    here = _without_our_pages(here)
    if not here:
        raise _no_list(called, found)
    lists += here
    pictures += [path for path in found if path.suffix.casefold() in PICTURES]


def _no_list(called: str, found: Sequence[Path]) -> FileProblem:
    return FileProblem(
        "folder-empty",
        Phrase(QT_TRANSLATE_NOOP("importing", "There is no product file in {folder}."), folder=called),
        where=called,
        expected=", ".join(sorted(LISTS)),
        found=_summary(found),
        next=Phrase(QT_TRANSLATE_NOOP("importing", "Choose the folder or zip that holds your product list.")),
    )


def _without_our_pages(lists: Sequence[Path]) -> list[Path]:
    """The files but the pages and labels that lie in a bundle of ours: they tell of its products and are no list."""
    there = set(lists)
    ours = {
        path.parent
        for path in lists
        if path.name == "UPLOAD.html" and {path.with_name("PROOF.html"), path.with_name("REPORT.html")} & there
    }
    return [path for path in lists if not _tells(path, ours)]


def _tells(path: Path, ours: set[Path]) -> bool:
    if path.parent in ours:
        return _OURS.fullmatch(path.name) is not None
    return path.parent.name == _OUR_LABELS and path.parent.parent in ours


def _summary(found: Sequence[Path]) -> Phrase | str:
    if not found:
        return Phrase(QT_TRANSLATE_NOOP("importing", "nothing"))
    kinds = sorted({path.suffix.casefold() or path.name for path in found})
    return ", ".join(kinds[:12])


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    """The files below a folder in order of name, links and hidden folders left aside."""
    count = 0
    for path in sorted(_entries(folder), key=lambda p: p.name.casefold()):
        if path.is_symlink() or path.name.startswith(".") or path.name == "__MACOSX":
            continue
        if path.is_dir():
            if depth < _DEEPEST:
                yield from _walk(path, depth + 1)
        elif path.is_file():
            count += 1
            if count > MOST_MEMBERS:
                return
            yield path


def _entries(folder: Path) -> Iterable[Path]:
    try:
        return list(folder.iterdir())
    except OSError as error:
        raise FileProblem(
            "folder-unreadable",
            Phrase(QT_TRANSLATE_NOOP("importing", "{folder} cannot be opened."), folder=folder.name),
            where=str(folder),
            found=error.strerror or "",
            next=Phrase(QT_TRANSLATE_NOOP("importing", "Check that you may read the folder.")),
        ) from error


# -- zips ----------------------------------------------------------------------------------------------


def _is_plain_zip(path: Path) -> bool:
    """True for a zip that is no workbook, told by its content."""
    try:
        with path.open("rb") as file:
            if file.read(4) not in (b"PK\x03\x04", b"PK\x05\x06"):
                return False
        with zipfile.ZipFile(path) as package:
            names = {name.casefold() for name in package.namelist()}
    except (OSError, zipfile.BadZipFile):
        return False  # whatever reads it next says what is wrong
    return not any(part in names for part in _OFFICE_PARTS)


def _unpack(path: Path, target: Path, progress: Progress) -> None:
    """The lists and pictures of a zip under ``target``: each name made safe, each size counted as it is written."""
    target.mkdir(parents=True, exist_ok=True)
    left = MOST_UNPACKED
    with _opened_zip(path) as package:
        members = _members(package, path.name)
        for done, info in enumerate(members):
            progress.step(_UNPACKING, done, len(members))
            left -= _write(package, info, target, min(left, MOST_LIST), path.name)


def _unpack_first(path: Path, target: Path, progress: Progress) -> Path:
    """The list that comes first when all of the zip is unpacked."""
    with _opened_zip(path) as package:
        members = {_place(info, target): info for info in _members(package, path.name)}
        lists = _without_our_pages([place for place in members if place.suffix.casefold() in LISTS])
        if not lists:
            raise _no_list(path.name, list(members))
        first = min(lists, key=lambda place: [part.casefold() for part in place.parts])
        progress.check()
        is_text = first.suffix.casefold() in _TEXTS
        _write(package, members[first], target, _BEGINNING if is_text else MOST_LIST, path.name, cut=is_text)
    return first


def _members(package: zipfile.ZipFile, called: str) -> list[zipfile.ZipInfo]:
    members = [info for info in package.infolist() if _is_wanted(info)][:MOST_MEMBERS]
    if any(_is_bomb(info) for info in members):
        raise _too_large(called)
    return members


@contextmanager
def _opened_zip(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip, what is wrong with it said as a problem."""
    try:
        with zipfile.ZipFile(path) as package:
            yield package
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError) as error:
        raise _damaged(path.name) from error
    except RuntimeError as error:  # zipfile's way of saying that a member is encrypted
        raise FileProblem(
            "zip-password",
            Phrase(QT_TRANSLATE_NOOP("importing", "{file} is protected by a password."), file=path.name),
            where=path.name,
            next=Phrase(QT_TRANSLATE_NOOP("importing", "Unpack it yourself and import the folder.")),
        ) from error


def _is_wanted(info: zipfile.ZipInfo) -> bool:
    place = PurePosixPath(info.filename.replace("\\", "/"))
    kind = place.suffix.casefold()
    hidden = any(part.startswith((".", "~$")) or part == "__MACOSX" for part in place.parts if part not in ("..", "."))
    return not info.is_dir() and not hidden and (kind in LISTS or kind in PICTURES)


def _place(info: zipfile.ZipInfo, target: Path) -> Path:
    """Where a member is written to, whatever its name says."""
    place = PurePosixPath(info.filename.replace("\\", "/"))
    safe = [_safe(part) for part in place.parts if part not in ("", ".", "..", "/")]
    return target.joinpath(*safe[-_DEEPEST:])


def _write(
    package: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, most: int, called: str, *, cut: bool = False
) -> int:
    written = _place(info, target)
    written.parent.mkdir(parents=True, exist_ok=True)
    size = 0
    with package.open(info) as source, written.open("wb") as file:
        while block := source.read(1 << 20):
            size += len(block)
            if size > most and cut:
                file.write(block)
                break
            if size > most:
                raise _too_large(called)
            file.write(block)
    return size


def _safe(part: str) -> str:
    cleaned = "".join("_" if char in '<>:"|?*' or ord(char) < 32 else char for char in part).rstrip(" .")
    return cleaned[:120] or "_"


def _is_bomb(info: zipfile.ZipInfo) -> bool:
    return info.file_size > _BOMB_FROM and info.file_size > _BOMB_RATIO * max(info.compress_size, 1)


def _too_large(called: str) -> FileProblem:
    return FileProblem(
        "zip-too-large",
        Phrase(QT_TRANSLATE_NOOP("importing", "{file} unpacks to more than this computer should take."), file=called),
        where=called,
        expected=Phrase(QT_TRANSLATE_NOOP("importing", "at most {most} MB"), most=MOST_UNPACKED // 1_000_000),
        next=Phrase(QT_TRANSLATE_NOOP("importing", "Unpack it yourself and import a part of it.")),
    )


def _damaged(name: str) -> FileProblem:
    return FileProblem(
        "zip-damaged",
        Phrase(QT_TRANSLATE_NOOP("importing", "{file} is damaged or cut short."), file=name),
        where=name,
        next=Phrase(QT_TRANSLATE_NOOP("importing", "Copy or download it again.")),
    )
