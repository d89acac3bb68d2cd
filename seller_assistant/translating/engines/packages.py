"""What a translation model looks like before it is installed: an ``.argosmodel``, or a plain CTranslate2 folder.

Both may be a folder or a zip of one. Everything here treats the file as written by a stranger: nothing is taken
from it but the files a model needs, under names of our own, and only after all of it was looked at.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, Any

from seller_assistant.jobs import Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.problems import FileProblem

MAX_FILES = 400
MAX_BYTES = 4_000_000_000
MAX_RATIO = 200
_DEEPEST, _LONGEST_NAME = 4, 120  # folders and bytes of a name
PAIRS = ("en-zh", "fr-zh", "fr-en", "zh-en", "zh-fr", "en-fr")
_CODE = re.compile(r"[a-z]{2,3}")
_SKIPPED = frozenset(("stanza", "minisbd"))  # sentence splitters that this program does not use
_WEIGHTS = ("config.json", "shared_vocabulary.json", "shared_vocabulary.txt", "source_vocabulary.json",
            "source_vocabulary.txt", "target_vocabulary.json", "target_vocabulary.txt", "vmap.txt")  # fmt: skip
_IN_NAME = re.compile(r"(?:^|[^a-z])(en|fr|zh)[-_](en|fr|zh)(?![a-z])", re.IGNORECASE)
_LICENCES = ("readme.md", "license", "license.txt", "license.md", "licence", "licence.txt", "copying", "notice")

DAMAGED = QT_TRANSLATE_NOOP("translating", "This file is no translation model, or it is damaged.")


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a package: its size, and how it is opened."""

    size: int
    opened: Callable[[], IO[bytes]]


@dataclass(frozen=True, slots=True)
class Package:
    """A model that may be installed: its languages, and its files by the place they will have."""

    source: str
    target: str
    members: Mapping[str, Member]
    meta: Mapping[str, Any] = field(default_factory=dict)

    def unpack(self, into: Path, progress: Progress) -> None:
        """Write the files into that folder; raises BadZipFile when one is longer than it says."""
        total = sum(member.size for member in self.members.values())
        label = Phrase(QT_TRANSLATE_NOOP("translating", "Installing the translation model"))
        done = 0
        for name, member in self.members.items():
            target = into.joinpath(*name.split("/"))
            target.parent.mkdir(parents=True, exist_ok=True)
            left = member.size
            with member.opened() as source, target.open("wb") as out:
                while chunk := source.read(1 << 20):
                    left -= len(chunk)
                    if left < 0:
                        raise zipfile.BadZipFile(name)
                    out.write(chunk)
                    done += len(chunk)
                    progress.step(label, done, total)
        meta = {**self.meta, "from_code": self.source, "to_code": self.target}
        (into / "metadata.json").write_text(json.dumps(meta, ensure_ascii=False), encoding="utf-8")


def of_zip(archive: zipfile.ZipFile, file: Path, pair: str = "") -> Package:
    """The model in a zip; raises FileProblem when it is none, or tries to write elsewhere."""
    infos = [info for info in archive.infolist() if not info.is_dir()]
    if len(infos) > MAX_FILES or sum(info.file_size for info in infos) > MAX_BYTES:
        raise problem("engine-model", _LARGE, file)
    tops = {PurePosixPath(info.filename).parts[0] for info in infos if PurePosixPath(info.filename).parts}
    members: dict[str, Member] = {}
    for info in infos:
        path = PurePosixPath(info.filename.replace("\\", "/"))
        link = (info.external_attr >> 16) & 0o170000 == 0o120000
        if path.is_absolute() or ".." in path.parts or ":" in info.filename or link:
            raise problem(
                "engine-model", QT_TRANSLATE_NOOP("translating", "This file tries to write outside its folder."), file
            )
        if info.file_size > 10_000_000 and info.file_size > MAX_RATIO * max(1, info.compress_size):
            raise problem("engine-model", _LARGE, file)
        parts = path.parts[1:] if len(tops) == 1 and len(path.parts) > 1 else path.parts
        if parts and parts[0] not in _SKIPPED:
            members["/".join(parts)] = Member(info.file_size, _opener(archive, info))
    top = next(iter(tops)) if len(tops) == 1 else file.stem
    return _package(members, file, pair, top)


def of_folder(folder: Path, pair: str = "") -> Package:
    """The model in a folder; raises FileProblem when it is none. Links in it are not followed."""
    members: dict[str, Member] = {}
    size = 0
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        name = path.relative_to(folder)
        if name.parts[0] in _SKIPPED or name.parts[0].startswith("."):
            continue
        size += path.stat().st_size
        members[name.as_posix()] = Member(path.stat().st_size, _file_opener(path))
        if len(members) > MAX_FILES or size > MAX_BYTES:
            raise problem("engine-model", _LARGE, folder)
    return _package(members, folder, pair, folder.name)


_LARGE = QT_TRANSLATE_NOOP("translating", "This model is too large to be one.")


def _opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], IO[bytes]]:
    return lambda: archive.open(info)


def _file_opener(path: Path) -> Callable[[], IO[bytes]]:
    return lambda: path.open("rb")


def _package(members: Mapping[str, Member], file: Path, pair: str, name: str) -> Package:
    meta = _metadata(members, file)
    bare = "model.bin" in members and "model/model.bin" not in members  # as CTranslate2's converters write it
    kept = {}
    for place, member in members.items():
        low = place.lower()
        if bare and (place == "model.bin" or place in _WEIGHTS):
            kept[f"model/{place}"] = member
        elif place in ("sentencepiece.model", "source.spm", "target.spm") or place.startswith("model/"):
            kept[place] = member
        elif low in _LICENCES:
            kept["README.md" if low.startswith("readme") else f"LICENCE-{low.replace('.', '-')}.txt"] = member
    if "source.spm" not in kept and "sentencepiece.model" not in kept and "model/sentencepiece.model" in kept:
        kept["sentencepiece.model"] = kept["model/sentencepiece.model"]
    if not meta and (file.suffix == ".argosmodel" or "model/model.bin" not in kept):
        raise problem("engine-model", DAMAGED, file)
    _whole(kept, file)
    if not all(_is_plain(place, kept) for place in kept):
        raise problem("engine-model", DAMAGED, file)
    source, target = _languages(meta, pair, name, file, argos=not bare and "source.spm" not in kept)
    return Package(source, target, kept, {key: meta[key] for key in _TOLD if isinstance(meta.get(key), str)})


_TOLD = ("package_version", "argos_version", "from_name", "to_name", "target_prefix", "type")


def _is_plain(place: str, kept: Mapping[str, Member]) -> bool:
    """True for a name that every disk takes, and that is not a folder of another file's place."""
    parts = place.split("/")
    above = ("/".join(parts[:n]) for n in range(1, len(parts)))
    short = len(parts) <= _DEEPEST and all(0 < len(part.encode("utf-8", "replace")) <= _LONGEST_NAME for part in parts)
    return short and place.isprintable() and not any(name in kept for name in above)


def _whole(kept: Mapping[str, Member], file: Path) -> None:
    spm = "target.spm" if "source.spm" in kept else "sentencepiece.model"
    missing = next((part for part in ("model/model.bin", spm) if part not in kept), None)
    if missing is not None:
        raise FileProblem(
            "engine-model",
            Phrase(QT_TRANSLATE_NOOP("translating", "This translation model lacks {part}."), part=missing),
            where=str(file),
            expected=missing,
            next=Phrase(QT_TRANSLATE_NOOP("translating", "Download the model again.")),
        )


def _metadata(members: Mapping[str, Member], file: Path) -> dict[str, Any]:
    """What the package says of itself; {} where it says nothing."""
    member = members.get("metadata.json")
    if member is None:
        return {}
    try:
        if member.size > 1_000_000:
            raise ValueError
        with member.opened() as opened:
            raw = json.loads(opened.read(1_000_000).decode("utf-8"))
        if not isinstance(raw, dict):
            raise ValueError
    except (ValueError, RecursionError):
        raise problem("engine-model", DAMAGED, file) from None
    return raw


def _languages(meta: Mapping[str, Any], pair: str, name: str, file: Path, *, argos: bool) -> tuple[str, str]:
    """(from, to), as the package says; a plain folder's as the owner or its name says. Raises FileProblem."""
    found = (str(meta.get("from_code", "")), str(meta.get("to_code", "")))
    if not any(found) and not argos:
        asked = _IN_NAME.search(name)
        found = tuple(pair.partition("-")[::2]) if pair else (asked.groups() if asked else ("", ""))  # type: ignore[assignment]
    source, target = (code.lower() for code in found)
    if not all(_CODE.fullmatch(code) for code in (source, target)):
        raise problem(
            "engine-model", QT_TRANSLATE_NOOP("translating", "This model does not say its languages."), file, _SAY
        )
    if f"{source}-{target}" not in PAIRS or (pair and pair != f"{source}-{target}"):
        raise FileProblem(
            "engine-pair",
            Phrase(
                QT_TRANSLATE_NOOP("translating", "This model translates from {source} to {target}."),
                source=source,
                target=target,
            ),
            where=str(file),
            expected=pair or ", ".join(PAIRS),
            found=f"{source}-{target}",
            next=Phrase(QT_TRANSLATE_NOOP(
                "translating",
                "Choose a model for en-zh, fr-zh or fr-en, or to read back: zh-en, zh-fr or en-fr.",
            )),
        )  # fmt: skip
    return source, target


_SAY = QT_TRANSLATE_NOOP("translating", "Name its languages in the folder’s name, for example opus-mt-en-zh.")
_CHOOSE = QT_TRANSLATE_NOOP("translating", "Choose an .argosmodel file or a CTranslate2 folder, or download it again.")


def problem(code: str, marked: Marked, file: Path, then: Marked = _CHOOSE) -> FileProblem:
    """The refusal of a file that is no model we can use."""
    return FileProblem(code, Phrase(marked), where=str(file), next=Phrase(then))
