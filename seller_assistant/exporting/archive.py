"""A ZIP written piece by piece with the SHA-256 of every member, and read again to prove it."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from seller_assistant.jobs import Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import BundleProblem

CHUNK = 1 << 20
_PACKED_ALREADY = (".jpg", ".tbi", ".png", ".xlsx")


@dataclass(frozen=True, slots=True)
class Member:
    """One file of the archive: its name, the SHA-256 of its bytes, and how many there are."""

    name: str
    sha256: str
    bytes: int


class Archive:
    """An archive being written: members in the order they are added, all with the time of ``made_at`` (ISO 8601)."""

    def __init__(self, file: IO[bytes], made_at: str) -> None:
        self._zip = zipfile.ZipFile(file, "w", allowZip64=True)
        moment = datetime.fromisoformat(made_at)
        self._time = (max(1980, moment.year), moment.month, moment.day, moment.hour, moment.minute, moment.second)
        self.members: list[Member] = []
        self.report: dict[str, Any] = {}  # what report.json says

    def add(self, name: str, pieces: Iterable[bytes]) -> Member:
        """Write a member from its pieces; pictures are stored as they are, texts are deflated."""
        info = zipfile.ZipInfo(name, self._time)
        info.create_system = 3
        info.external_attr = 0o644 << 16
        packed = name.lower().endswith(_PACKED_ALREADY)
        info.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
        digest, size = hashlib.sha256(), 0
        with self._zip.open(info, "w", force_zip64=False) as member:
            for piece in pieces:
                member.write(piece)
                digest.update(piece)
                size += len(piece)
        self.members.append(Member(name, digest.hexdigest(), size))
        return self.members[-1]

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Write the directory of the archive; after a failure, let go of it in silence: it will be thrown away."""
        if error is None:
            self._zip.close()
            return
        with suppress(OSError, ValueError):
            self._zip.close()


def pieces(path: Path) -> Iterable[bytes]:
    """The bytes of a file, a megabyte at a time."""
    with path.open("rb") as file:
        while piece := file.read(CHUNK):
            yield piece


def verify(path: Path, members: Sequence[Member], progress: Progress) -> None:
    """Read every member of the archive again; raises BundleProblem ``bundle-damaged`` when one differs."""
    label = Phrase(QT_TRANSLATE_NOOP("exporting", "Checking what was written"))
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.namelist() != [member.name for member in members]:
                raise _damaged("")
            for done, member in enumerate(members, 1):
                progress.step(label, done, len(members))
                if _hash(archive, member.name) != (member.sha256, member.bytes):
                    raise _damaged(member.name)
    except (zipfile.BadZipFile, EOFError):
        raise _damaged("") from None


def _hash(archive: zipfile.ZipFile, name: str) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with archive.open(name) as member:
        while piece := member.read(CHUNK):
            digest.update(piece)
            size += len(piece)
    return digest.hexdigest(), size


def _damaged(name: str) -> BundleProblem:
    return BundleProblem(
        "bundle-damaged",
        Phrase(QT_TRANSLATE_NOOP("exporting", "The bundle did not read back as it was written; it was not kept.")),
        where=name,
        next=Phrase(QT_TRANSLATE_NOOP("exporting", "The disk may be failing: save to another disk.")),
    )
