"""Translation models on this computer: looked into, installed from an ``.argosmodel`` file, listed, removed."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.problems import FileProblem, InputProblem

MAX_FILES = 400
MAX_BYTES = 4_000_000_000
MAX_RATIO = 200
_CODE = re.compile(r"[a-z]{2,3}")
_SKIPPED = frozenset(("stanza", "minisbd"))  # sentence splitters that this program does not use


@dataclass(frozen=True, slots=True)
class Model:
    """An installed model: its pair ("en-zh"), where it is, and the licence text it came with."""

    source: str
    target: str
    folder: Path
    version: str = ""
    name: str = ""

    @property
    def pair(self) -> str:
        """The languages: "en-zh"."""
        return f"{self.source}-{self.target}"

    @property
    def licence(self) -> str:
        """The README that travelled with the model."""
        try:
            return (self.folder / "README.md").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""


def models(folder: Path) -> tuple[Model, ...]:
    """The models installed in that folder, by pair; folders that hold no whole model are left out."""
    if not folder.is_dir():
        return ()
    found = [_model(path) for path in sorted(folder.iterdir()) if path.is_dir() and not path.name.startswith(".")]
    return tuple(model for model in found if model is not None)


def _model(folder: Path) -> Model | None:
    try:
        meta = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
        source, target = str(meta["from_code"]), str(meta["to_code"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not (folder / "model" / "model.bin").is_file() or not (folder / "sentencepiece.model").is_file():
        return None
    return Model(
        source,
        target,
        folder,
        str(meta.get("package_version", "")),
        f"{meta.get('from_name', source)} → {meta.get('to_name', target)}",
    )


def install(file: Path, folder: Path, progress: Progress = SILENT) -> Model:
    """Install an ``.argosmodel`` (a zip) into the folder, whole or not at all; a model of the same pair is replaced.

    Raises FileProblem for a file that is no such model, is damaged, too large or tries to write elsewhere.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            members, meta = _looked_into(archive, file)
            folder.mkdir(parents=True, exist_ok=True)
            staging = Path(tempfile.mkdtemp(dir=folder, prefix=".installing-"))
            try:
                _unpack(archive, members, staging, progress)
                return _moved(staging, folder, meta)
            finally:
                shutil.rmtree(staging, ignore_errors=True)
    except FileNotFoundError:
        raise _problem("file-missing", QT_TRANSLATE_NOOP("translating", "The model file is not there."), file) from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeDecodeError):
        raise _problem(
            "engine-model",
            QT_TRANSLATE_NOOP("translating", "This file is no translation model, or it is damaged."),
            file,
        ) from None
    except OSError as error:
        raise FileProblem(
            "file-unwritable",
            Phrase(
                QT_TRANSLATE_NOOP("translating", "The model could not be installed: {why}"),
                why=error.strerror or type(error).__name__,
            ),
            where=str(file),
            next=Phrase(QT_TRANSLATE_NOOP("translating", "Make room on the disk and try again.")),
        ) from None


Members = dict[str, zipfile.ZipInfo]


def _looked_into(archive: zipfile.ZipFile, file: Path) -> tuple[Members, dict[str, object]]:
    """The files of the model by their place in its folder, checked before anything is written."""
    infos = [info for info in archive.infolist() if not info.is_dir()]
    if len(infos) > MAX_FILES or sum(info.file_size for info in infos) > MAX_BYTES:
        raise _problem("engine-model", QT_TRANSLATE_NOOP("translating", "This model is too large to be one."), file)
    tops = {PurePosixPath(info.filename).parts[0] for info in infos if PurePosixPath(info.filename).parts}
    members: Members = {}
    for info in infos:
        path = PurePosixPath(info.filename.replace("\\", "/"))
        unsafe = (
            path.is_absolute()
            or ".." in path.parts
            or ":" in info.filename
            or (info.external_attr >> 16) & 0o170000 == 0o120000
        )
        if unsafe:
            raise _problem(
                "engine-model", QT_TRANSLATE_NOOP("translating", "This file tries to write outside its folder."), file
            )
        if info.file_size > 10_000_000 and info.file_size > MAX_RATIO * max(1, info.compress_size):
            raise _problem("engine-model", QT_TRANSLATE_NOOP("translating", "This model is too large to be one."), file)
        parts = path.parts[1:] if len(tops) == 1 and len(path.parts) > 1 else path.parts
        if parts and parts[0] not in _SKIPPED:
            members["/".join(parts)] = info
    meta = _metadata(archive, members, file)
    needed = ("model/model.bin", "sentencepiece.model")
    missing = next((name for name in needed if name not in members), None)
    if missing is not None:
        raise FileProblem(
            "engine-model",
            Phrase(QT_TRANSLATE_NOOP("translating", "This translation model lacks {part}."), part=missing),
            where=str(file),
            expected=missing,
            next=Phrase(QT_TRANSLATE_NOOP("translating", "Download the model again.")),
        )
    return members, meta


def _metadata(archive: zipfile.ZipFile, members: Members, file: Path) -> dict[str, object]:
    info = members.get("metadata.json")
    try:
        raw = (
            json.loads(archive.read(info).decode("utf-8")) if info is not None and info.file_size < 1_000_000 else None
        )
    except ValueError:
        raw = None
    if not isinstance(raw, dict):
        raise _problem(
            "engine-model",
            QT_TRANSLATE_NOOP("translating", "This file is no translation model, or it is damaged."),
            file,
        )
    pair = (str(raw.get("from_code", "")), str(raw.get("to_code", "")))
    if not all(_CODE.fullmatch(code) for code in pair):
        raise _problem("engine-model", QT_TRANSLATE_NOOP("translating", "This model does not say its languages."), file)
    if pair not in (("en", "zh"), ("fr", "zh"), ("fr", "en")):
        raise FileProblem(
            "engine-pair",
            Phrase(
                QT_TRANSLATE_NOOP("translating", "This model translates from {source} to {target}."),
                source=pair[0],
                target=pair[1],
            ),
            where=str(file),
            expected="en-zh, fr-zh, fr-en",
            found=f"{pair[0]}-{pair[1]}",
            next=Phrase(QT_TRANSLATE_NOOP("translating", "Choose a model for en-zh, fr-zh or fr-en.")),
        )
    return raw


def _unpack(archive: zipfile.ZipFile, members: Members, staging: Path, progress: Progress) -> None:
    total = sum(info.file_size for info in members.values())
    done = 0
    for name, info in members.items():
        target = staging.joinpath(*name.split("/"))
        target.parent.mkdir(parents=True, exist_ok=True)
        left = info.file_size
        with archive.open(info) as source, target.open("wb") as out:
            while chunk := source.read(1 << 20):
                left -= len(chunk)
                if left < 0:
                    raise zipfile.BadZipFile(name)
                out.write(chunk)
                done += len(chunk)
                progress.step(Phrase(QT_TRANSLATE_NOOP("translating", "Installing the translation model")), done, total)


def _moved(staging: Path, folder: Path, meta: dict[str, object]) -> Model:
    """The unpacked model under its final name; the one it replaces is put aside first and removed last."""
    final = folder / f"{meta['from_code']}_{meta['to_code']}"
    old = folder / f".old-{final.name}"
    shutil.rmtree(old, ignore_errors=True)
    if final.exists():
        final.rename(old)
    try:
        staging.rename(final)
    except OSError:
        if old.exists():
            old.rename(final)
        raise
    shutil.rmtree(old, ignore_errors=True)
    model = _model(final)
    if model is None:
        raise zipfile.BadZipFile("incomplete")
    return model


def remove(pair: str, folder: Path) -> None:
    """Remove the model of that pair ("en-zh"); raises InputProblem when none is installed."""
    found = next((model for model in models(folder) if model.pair == pair or model.folder.name == pair), None)
    if found is None:
        raise InputProblem(
            "engine-unknown",
            Phrase(QT_TRANSLATE_NOOP("translating", "No model {pair} is installed."), pair=pair),
            expected=", ".join(model.pair for model in models(folder)),
            found=pair,
        )
    shutil.rmtree(found.folder)


def _problem(code: str, marked: Marked, file: Path) -> FileProblem:
    return FileProblem(
        code,
        Phrase(marked),
        where=str(file),
        next=Phrase(QT_TRANSLATE_NOOP("translating", "Choose an .argosmodel file, or download it again.")),
    )
