"""Translation models on this computer: installed from a file or folder, listed, removed."""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import EngineProblem, FileProblem, InputProblem
from seller_assistant.translating.engines.packages import DAMAGED, Package, of_folder, of_zip, problem


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
        """The README and the licence files that travelled with the model; "" when there were none."""
        found = [self.folder / "README.md", *sorted(self.folder.glob("LICENCE-*.txt"))]
        texts = [path.read_text(encoding="utf-8", errors="replace") for path in found if path.is_file()]
        return "\n\n".join(text.strip() for text in texts)[:20_000]


Agree = Callable[[Model], bool]


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
    pieces = (folder / "sentencepiece.model").is_file() or (folder / "source.spm").is_file()
    if not (folder / "model" / "model.bin").is_file() or not pieces:
        return None
    name = f"{meta.get('from_name', source)} → {meta.get('to_name', target)}"
    return Model(source, target, folder, str(meta.get("package_version", "")), name)


def install(
    file: Path,
    folder: Path,
    progress: Progress = SILENT,
    *,
    pair: str = "",
    tried: Callable[[Path], None] = lambda folder: None,
    agree: Agree = lambda model: True,
) -> Model:
    """Install a model from an ``.argosmodel``, a zip or a folder, whole or not at all; the pair's old one goes.

    ``pair`` names its languages where it does not say them. ``tried`` loads it before it is put to use and raises
    FileProblem; ``agree`` sees the model with its licence before anything of it is used.
    Raises FileProblem for what is no such model, is damaged, too large or tries to write elsewhere.
    """
    try:
        if file.is_dir():
            return _installed(of_folder(file, pair), file, folder, progress, tried, agree)
        with zipfile.ZipFile(file) as archive:
            return _installed(of_zip(archive, file, pair), file, folder, progress, tried, agree)
    except FileNotFoundError:
        raise problem("file-missing", QT_TRANSLATE_NOOP("translating", "The model file is not there."), file) from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeDecodeError):
        raise problem("engine-model", DAMAGED, file) from None
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


def _installed(
    package: Package, file: Path, folder: Path, progress: Progress, tried: Callable[[Path], None], agree: Agree
) -> Model:
    folder.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(dir=folder, prefix=".installing-"))
    try:
        package.unpack(staging, progress)
        model = _model(staging)
        if model is None:
            raise zipfile.BadZipFile("incomplete")
        _try(tried, staging, file)
        if not agree(model):
            raise EngineProblem(
                "engine-licence",
                Phrase(QT_TRANSLATE_NOOP("translating", "The model {pair} was not installed."), pair=model.pair),
                where=str(file),
                next=Phrase(QT_TRANSLATE_NOOP("translating", "Agree to its licence to use it.")),
            )
        return _moved(staging, folder, model)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _try(tried: Callable[[Path], None], staging: Path, file: Path) -> None:
    """Load the model; where it does not, the problem names the file that the owner chose."""
    try:
        tried(staging)
    except FileProblem as refused:
        raise FileProblem(refused.code, refused.message, where=str(file), next=refused.next) from None


def _moved(staging: Path, folder: Path, model: Model) -> Model:
    """The unpacked model under its final name; the one it replaces is put aside first and removed last."""
    final = folder / f"{model.source}_{model.target}"
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
    return Model(model.source, model.target, final, model.version, model.name)


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
