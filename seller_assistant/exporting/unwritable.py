"""Why a bundle could not be written where the owner wants it, in words."""

from __future__ import annotations

import errno
from pathlib import Path

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import BundleProblem

_FULL = (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC, errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, getattr(errno, "ETXTBSY", errno.EBUSY))
_NO_NAME = (errno.ENAMETOOLONG, errno.EINVAL)
_FOLDER = Phrase(QT_TRANSLATE_NOOP("exporting", "Choose another folder."))
_NAME = Phrase(QT_TRANSLATE_NOOP("exporting", "Choose another name."))


def unwritable(out: Path, error: OSError) -> BundleProblem:
    """The problem of a bundle that could not be written at ``out``: ``bundle-disk-full`` or ``bundle-unwritable``."""
    if error.errno in _FULL:
        return BundleProblem(
            "bundle-disk-full",
            Phrase(QT_TRANSLATE_NOOP("exporting", "The disk is full: the bundle was not written.")),
            where=str(out),
            next=Phrase(QT_TRANSLATE_NOOP("exporting", "Make some room, or save it to another disk.")),
        )
    message, next_ = _said(out, error)
    return BundleProblem("bundle-unwritable", message, where=str(out), found=error.strerror or "", next=next_)


def _said(out: Path, error: OSError) -> tuple[Phrase, Phrase]:
    folder = str(out.parent)
    if error.errno == errno.EISDIR or out.is_dir():
        return Phrase(QT_TRANSLATE_NOOP("exporting", "{name} is a folder, not a file."), name=out.name), _NAME
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return Phrase(QT_TRANSLATE_NOOP("exporting", "{folder} is a file, not a folder."), folder=folder), _FOLDER
    if error.errno in _FORBIDDEN and out.is_file():
        taken = QT_TRANSLATE_NOOP("exporting", "{name} is open in another program, or protected: it stays as it was.")
        close = Phrase(QT_TRANSLATE_NOOP("exporting", "Close it there, or choose another name or folder."))
        return Phrase(taken, name=out.name), close
    if error.errno in _FORBIDDEN:
        return Phrase(QT_TRANSLATE_NOOP("exporting", "You may not write into {folder}."), folder=folder), _FOLDER
    if error.errno == errno.ENOENT:
        gone = QT_TRANSLATE_NOOP("exporting", "There is no folder {folder}, and none can be made there.")
        return Phrase(gone, folder=folder), _FOLDER
    if error.errno in _NO_NAME:
        bad = QT_TRANSLATE_NOOP("exporting", "This disk takes no file with the name {name}.")
        return Phrase(bad, name=out.name), _NAME
    cannot = QT_TRANSLATE_NOOP("exporting", "{file} cannot be written: {why}.")
    return Phrase(cannot, file=str(out), why=error.strerror or ""), _FOLDER
