"""The shop's picture files, each kept once under the SHA-256 of its bytes and never changed."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.decoding import Seen, look
from seller_assistant.problems import Said, ShopProblem

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored picture: its name by content, pixels as shown, format by Pillow's name (JPEG), bytes."""

    sha256: str
    width: int
    height: int
    format: str
    bytes: int


class PictureStore:
    """Picture files in a folder, made when the first one is put there. Safe to use from several threads."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, data: bytes, where: Said = "", *, seen: Seen | None = None) -> Stored:
        """Keep these bytes and return what they are; bytes already here are not written again.

        Raises PictureProblem when it is no usable picture, ShopProblem when the disk is full. ``seen`` is what
        a worker process already found out about the same bytes.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        path = self._place(sha256)
        known = self._whole(path, len(data))
        found = seen or look(data, where, whole=not known)
        if not known:
            _write_once(path, data)
        return Stored(sha256, found.width, found.height, found.format, len(data))

    def keep(self, data: bytes, name: str) -> Path:
        """Keep bytes that cannot be shown as a file of their own, for another program; returns where it lies."""
        plain = _UNSAFE.sub("_", name).strip(" .")[-80:] or "picture"
        path = self.folder / "originals" / f"{hashlib.sha256(data).hexdigest()[:12]} {plain}"
        if not self._whole(path, len(data)):
            _write_once(path, data)
        return path

    def path(self, sha256: str) -> Path | None:
        """Where the bytes of that picture are; None when they are not here."""
        if not _SHA256.fullmatch(sha256):
            return None
        path = self._place(sha256)
        return path if path.is_file() else None

    def read(self, sha256: str) -> bytes | None:
        """The bytes of that picture; None when they are not here."""
        path = self.path(sha256)
        try:
            return None if path is None else path.read_bytes()
        except FileNotFoundError:
            return None

    def _place(self, sha256: str) -> Path:
        return self.folder / sha256[:2] / sha256

    @staticmethod
    def _whole(path: Path, size: int) -> bool:
        try:
            return path.stat().st_size == size
        except FileNotFoundError:
            return False


def _write_once(path: Path, data: bytes) -> None:
    """Write beside, then move into place: a name that exists always has all its bytes."""
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        os.replace(temporary, path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise _disk_full(path.parent) from None
        raise


def _disk_full(folder: Path) -> ShopProblem:
    return ShopProblem(
        "disk-full",
        Phrase(QT_TRANSLATE_NOOP("pictures", "The disk is full: the picture was not saved.")),
        where=str(folder),
        next=Phrase(QT_TRANSLATE_NOOP("pictures", "Make some room on the disk and try again.")),
    )
