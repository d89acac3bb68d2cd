"""A bundle: everything a marketplace or its tool is handed, in one ZIP that is whole or does not exist.

Written beside its place, read again and compared, flushed to the disk, then renamed: a cancel, a full disk or a
crash leaves an older bundle of that name as it was.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from seller_assistant import __version__
from seller_assistant.checking.finding import Finding
from seller_assistant.exporting import pages
from seller_assistant.exporting.archive import Archive, pieces, verify
from seller_assistant.exporting.bundle_result import Bundle, Excluded
from seller_assistant.exporting.choosing import choose
from seller_assistant.exporting.made_pictures import MadePictures
from seller_assistant.exporting.naming import ascii_name
from seller_assistant.exporting.writers import Writer, writer
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import ENGLISH, QT_TRANSLATE_NOOP, Phrase, Wording
from seller_assistant.pictures.making import Recipe
from seller_assistant.problems import BundleProblem

FORMAT_VERSION = 1
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def bundle(
    drafts: Sequence[Draft],
    market: Marketplace,
    out: Path,
    *,
    findings: Mapping[int, Sequence[Finding]],
    allow_blocked: bool = False,
    picture: Callable[[str], Path | None],
    wording: Wording = ENGLISH,
    progress: Progress = SILENT,
    made_at: str,
) -> Bundle:
    """The bundle of those drafts at ``out``; ``findings`` by product id, ``picture`` gives a stored picture's path.

    ``made_at`` is ISO 8601. Raises BundleProblem (``bundle-empty``, ``bundle-disk-full``, ``bundle-unwritable``,
    ``bundle-damaged``) and Cancelled; then nothing is left behind.
    """
    started = time.monotonic()
    chosen, left_out = choose(drafts, findings, allow_blocked=allow_blocked)
    if not chosen:
        raise _empty(left_out)
    work = writer(market.format, ascii_name(out.stem, "taobao"), market.number("main_pictures_max"))
    part = out.with_name(f"{out.name}.part")
    making = out.with_name(f".{out.name}.making")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        _keep_what_is_no_bundle(out)
        if out.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        shutil.rmtree(making, ignore_errors=True)  # of an export that was killed
        making.mkdir()
        made = MadePictures(making)
        made.make(chosen, recipe(market), picture, progress)
        archive = _write(part, chosen, left_out, market, work, made, wording, made_at, progress)
        _prove(part, archive, work, progress)
        sha256 = _whole(part)
        size = part.stat().st_size
        os.replace(part, out)
        _flush_folder(out.parent)
    except OSError as error:
        raise _unwritable(out, error) from error
    finally:
        shutil.rmtree(making, ignore_errors=True)
        with suppress(OSError):
            part.unlink()
    return Bundle(
        out=str(out),
        marketplace=market.id,
        products=len(chosen),
        variants=sum(len(draft.skus) for draft in chosen),
        pictures=sum(1 for m in archive.members if m.name.endswith((".tbi", ".jpg"))),
        left_out=tuple(left_out),
        files=len(archive.members),
        bytes=size,
        sha256=sha256,
        seconds=round(time.monotonic() - started, 3),
        notes=tuple(work.notes),
    )


def _keep_what_is_no_bundle(out: Path) -> None:
    """Raise BundleProblem when something else than an earlier bundle lies at the place."""
    if not out.is_file():
        return
    try:
        with zipfile.ZipFile(out) as zipped:
            manifest = json.loads(zipped.read("manifest.json"))
        if isinstance(manifest, dict) and "marketplace" in manifest:
            return
    except (zipfile.BadZipFile, KeyError, ValueError):
        pass
    raise BundleProblem(
        "bundle-place-taken",
        Phrase(QT_TRANSLATE_NOOP("exporting", "{name} is another file, not an earlier bundle."), name=out.name),
        where=str(out),
        next=Phrase(QT_TRANSLATE_NOOP("exporting", "Choose another name; nothing was overwritten.")),
    )


def recipe(market: Marketplace) -> Recipe:
    """What the marketplace's facts ask of pictures; the usual sizes where they do not say."""
    standard = Recipe()
    heaviest = market.number("main_picture_max_bytes") or standard.square_bytes
    return Recipe(
        square=market.number("main_picture_px") or standard.square,
        square_bytes=min(standard.square_bytes, heaviest),
        detail_width=market.number("detail_width") or standard.detail_width,
        detail_height=market.number("detail_max_height") or standard.detail_height,
    )


def _write(
    part: Path, drafts: Sequence[Draft], left_out: Sequence[Excluded], market: Marketplace, work: Writer,
    made: MadePictures, wording: Wording, made_at: str, progress: Progress,
) -> Archive:  # fmt: skip
    progress.step(Phrase(QT_TRANSLATE_NOOP("exporting", "Writing the bundle")), 0, None)
    _note_pictures(work, drafts, made)
    with part.open("wb") as file:
        archive = Archive(file, made_at)
        with archive:
            work.write(archive, drafts, made)
            progress.check()
            told = pages.Told(market, tuple(drafts), tuple(left_out), tuple(work.notes), work, made_at)
            for name, html in pages.proof(told, made.thumb, wording):
                archive.add(name, html)
                progress.check()
            archive.add("UPLOAD.html", (pages.upload(told, wording).encode(),))
            archive.add("manifest.json", (_manifest(archive, told, wording),))
        file.flush()
        os.fsync(file.fileno())
    return archive


def _note_pictures(work: Writer, drafts: Sequence[Draft], made: MadePictures) -> None:
    """Name every picture that is not in the bundle: not fetched, not here, or not usable."""
    for draft in drafts:
        for shown in draft.pictures:
            why = made.problems.get(shown.sha256) if shown.sha256 else _no_bytes()
            if why is not None:
                name = shown.name or shown.source or str(shown.position)
                work.note(
                    draft,
                    Phrase(
                        QT_TRANSLATE_NOOP("exporting", "Picture {number} ({name}) is not in the bundle: {why}"),
                        number=shown.position, name=name, why=why,
                    ),
                )  # fmt: skip


def _manifest(archive: Archive, told: pages.Told, wording: Wording) -> bytes:
    document = {
        "version": FORMAT_VERSION,
        "app": f"Seller Assistant {__version__}",
        "marketplace": told.market.id,
        "made_at": told.made_at,
        "counts": {
            "products": len(told.drafts),
            "variants": sum(len(draft.skus) for draft in told.drafts),
            "pictures": sum(1 for m in archive.members if m.name.endswith((".tbi", ".jpg"))),
            "files": len(archive.members) + 1,
            "left_out": len(told.left_out),
        },
        "files": [{"name": m.name, "sha256": m.sha256, "bytes": m.bytes} for m in archive.members],
        "products": [_product(draft, told) for draft in told.drafts],
        "left_out": [{"sku": e.sku, "why": wording.say(e.why)} for e in told.left_out],
        "notes": [{"sku": n.sku, "what": wording.say(n.what)} for n in told.notes],
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def _product(draft: Draft, told: pages.Told) -> dict[str, object]:
    return {
        "id": draft.product_id,
        "code": draft.code,
        "title": draft.title,
        "source_title": draft.title_source,
        "skus": [sku.code for sku in draft.skus],
        "folder": told.writer.places.get(draft.product_id, ""),
        "origin": {"file": draft.origin.file, "sheet": draft.origin.sheet, "row": draft.origin.row},
    }


def _prove(part: Path, archive: Archive, work: Writer, progress: Progress) -> None:
    verify(part, archive.members, progress)
    with zipfile.ZipFile(part) as written:
        work.prove(written)
    progress.check()


def _whole(path: Path) -> str:
    digest = hashlib.sha256()
    for piece in pieces(path):
        digest.update(piece)
    return digest.hexdigest()


def _flush_folder(folder: Path) -> None:
    """Make the rename itself last through a power cut; Windows cannot open a folder for it."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        pass
    finally:
        os.close(handle)


def _no_bytes() -> Phrase:
    return Phrase(QT_TRANSLATE_NOOP("exporting", "it has not been fetched."))


def _empty(left_out: Sequence[Excluded]) -> BundleProblem:
    first: Phrase | str = ""
    if left_out:
        first = Phrase(QT_TRANSLATE_NOOP("exporting", "{sku}: {why}"), sku=left_out[0].sku, why=left_out[0].why)
    return BundleProblem(
        "bundle-empty",
        Phrase(QT_TRANSLATE_NOOP("exporting", "No product is ready for this bundle, so nothing was written.")),
        found=first,
        next=Phrase(
            QT_TRANSLATE_NOOP("exporting", "Translate and price your products, and settle what the check says.")
        ),
    )


def _unwritable(out: Path, error: OSError) -> BundleProblem:
    if error.errno in _FULL:
        return BundleProblem(
            "bundle-disk-full",
            Phrase(QT_TRANSLATE_NOOP("exporting", "The disk is full: the bundle was not written.")),
            where=str(out),
            next=Phrase(QT_TRANSLATE_NOOP("exporting", "Make some room, or save it to another disk.")),
        )
    return BundleProblem(
        "bundle-unwritable",
        Phrase(
            QT_TRANSLATE_NOOP("exporting", "{file} cannot be written: {why}."), file=str(out), why=error.strerror or ""
        ),
        where=str(out),
        next=Phrase(QT_TRANSLATE_NOOP("exporting", "Choose another folder.")),
    )
