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
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from seller_assistant import __version__
from seller_assistant.checking.finding import Finding
from seller_assistant.exporting import labels, pages, proofs, report
from seller_assistant.exporting.archive import Archive, pieces, verify
from seller_assistant.exporting.bundle_result import Bundle, Excluded, Noted
from seller_assistant.exporting.changes import Changes, only
from seller_assistant.exporting.choosing import choose
from seller_assistant.exporting.dialects import dialect
from seller_assistant.exporting.made_pictures import MadePictures, main_pictures, make_room
from seller_assistant.exporting.naming import ascii_name
from seller_assistant.exporting.parts import PartsWriter
from seller_assistant.exporting.picture_notes import picture_notes
from seller_assistant.exporting.shape import Shape, Wishes, shape
from seller_assistant.exporting.unwritable import unwritable
from seller_assistant.exporting.writers import Writer, writer
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.listing.absence import why_absent
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import ENGLISH, QT_TRANSLATE_NOOP, Phrase, Wording
from seller_assistant.problems import BundleProblem, Problem

FORMAT_VERSION = 1
NO_CHANGES = Changes()


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
    wishes: Wishes | None = None,
    cache: Path | None = None,
    work: Writer | None = None,
    changes: Changes = NO_CHANGES,
    reading: proofs.Reading | None = None,
    draw: proofs.Draw | None = None,
) -> Bundle:
    """The bundle of those drafts at ``out``; ``findings`` by product id, ``picture`` gives a stored picture's path.

    Pictures made before are taken from the folder ``cache``, and new ones kept there, also when this is stopped.
    ``work`` writes the marketplace's own part in place of its format's writer. ``changes`` is what differs from the
    last bundle; a bundle may hold nothing but what was withdrawn. ``reading`` reads a text back for the proof, and
    ``draw`` makes a PDF of a page. ``made_at`` is ISO 8601. Raises BundleProblem (``bundle-empty``,
    ``bundle-disk-full``, ``bundle-unwritable``, ``bundle-damaged``) and Cancelled; then nothing is left behind.
    """
    started = time.monotonic()
    chosen, left_out = choose(drafts, findings, allow_blocked=allow_blocked)
    if not chosen and not changes.withdrawn:
        sent_before = changes.since is not None and changes.unchanged
        raise _nothing_new(left_out) if sent_before and left_out else _empty(left_out)
    changes = only(changes, chosen)
    wishes = wishes or Wishes()
    wanted = shape(market, wishes)
    work = work or _in_parts(market, out, wanted, wishes)
    part = out.with_name(f"{out.name}.part")
    making = out.with_name(f".{out.name}.making")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        _keep_what_is_no_bundle(out)
        if out.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        shutil.rmtree(making, ignore_errors=True)  # of an export that was killed
        making.mkdir()
        made = MadePictures(cache or making)
        made.make(chosen, wanted.recipe, picture, progress)
        archive = _write(
            part, chosen, left_out, market, work, made, wording, made_at, progress,
            changes=changes, reading=reading, draw=draw,
        )  # fmt: skip
        _prove(part, archive, work, progress)
        sha256 = _whole(part)
        size = part.stat().st_size
        os.replace(part, out)
        _flush_folder(out.parent)
        if cache is not None:
            make_room(cache)
    except OSError as error:
        raise unwritable(out, error) from error
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
        unfinished=tuple(work.unfinished),
        written=tuple(draft.product_id for draft in chosen),
        changes=changes,
        report=archive.report,
    )


def _in_parts(market: Marketplace, out: Path, wanted: Shape, wishes: Wishes) -> PartsWriter:
    """The writer of the marketplace's format, in as many parts as its limit of rows asks for."""
    spoken = dialect(wishes.dialect)
    a_row_each = market.format == "taobao"
    return PartsWriter(
        lambda name: writer(market.format, name, wanted, spoken), ascii_name(out.stem, "taobao"), wanted,
        most=market.number("rows_max"), rows_of=lambda draft: 1 if a_row_each else len(draft.skus),
    )  # fmt: skip


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


def _write(
    part: Path, drafts: Sequence[Draft], left_out: Sequence[Excluded], market: Marketplace, work: Writer,
    made: MadePictures, wording: Wording, made_at: str, progress: Progress, *, changes: Changes,
    reading: proofs.Reading | None, draw: proofs.Draw | None,
) -> Archive:  # fmt: skip
    progress.step(Phrase(QT_TRANSLATE_NOOP("exporting", "Writing the bundle")), 0, None)
    _note_pictures(work, drafts, made, market.number("main_pictures_min"))
    with part.open("wb") as file:
        archive = Archive(file, made_at)
        with archive:
            if drafts:
                work.write(archive, drafts, made)
            _note_folders(work, drafts)
            progress.check()
            for name, data in labels.members(drafts, wording):
                archive.add(name, (data,))
                progress.check()
            pdf_missing = _proofs(archive, drafts, market, made, made_at, reading, draw, wording, progress)
            for why in pdf_missing:
                work.notes.append(Noted("PROOF.pdf", why))
            told = pages.Told(market, tuple(drafts), tuple(left_out), tuple(work.notes), work, made_at)
            archive.report = report.document(told, changes, work.parts, wording)
            archive.add("UPLOAD.html", (pages.upload(told, wording).encode(),))
            archive.add(report.HTML, (report.page(told, archive.report, wording),))
            archive.add(report.JSON, (report.as_bytes(archive.report),))
            archive.add("manifest.json", (_manifest(archive, told, wording),))
        file.flush()
        os.fsync(file.fileno())
    return archive


def _note_folders(work: Writer, drafts: Sequence[Draft]) -> None:
    """Say where a product's folder cannot be called by its code."""
    for draft in drafts:
        place = work.places.get(draft.product_id, "").rstrip("/")
        shared = place in ("", work.name) or work.name == place.rpartition("/")[2].rpartition("-")[0]
        if draft.code and not shared and draft.code not in place:
            work.note(
                draft,
                Phrase(
                    QT_TRANSLATE_NOOP(
                        "exporting", "No folder can have its code as a name: the pictures are in {folder}."
                    ),
                    folder=place,
                ),
            )


def _proofs(
    archive: Archive, drafts: Sequence[Draft], market: Marketplace, made: MadePictures, made_at: str,
    reading: proofs.Reading | None, draw: proofs.Draw | None, wording: Wording, progress: Progress,
) -> list[Phrase]:  # fmt: skip
    """Write the proof as pages and, where that can be done here, as PDF; returns why a PDF is missing."""
    missing = []
    if draw is not None and len(proofs.batches(drafts)) > proofs.MOST_PRINTED:
        missing.append(_printed_in_part(proofs.MOST_PRINTED))
    for number, page in enumerate(proofs.pages(drafts, market.locale, made, made_at, reading, wording), 1):
        archive.add(proofs.name(number, "html"), (page,))
        progress.check()
        if draw is None or number > proofs.MOST_PRINTED:
            continue
        try:
            archive.add(proofs.name(number, "pdf"), (proofs.dated(draw(page), made_at),))
        except Problem as problem:
            missing = [problem.message]
            draw = None
        progress.check()
    return missing


def _printed_in_part(pages_: int) -> Phrase:
    return Phrase(
        QT_TRANSLATE_NOOP(
            "exporting",
            "The proof is printed as PDF for the first {n} products. For the others open {page} and the pages after it "
            "and print them, or send a proof of those products alone as PDF.",
        ),
        n=pages_ * proofs.ON_A_PAGE, page=proofs.name(pages_ + 1, "html"),
    )  # fmt: skip


def _note_pictures(work: Writer, drafts: Sequence[Draft], made: MadePictures, least: int) -> None:
    """Name every picture that is not in the bundle, and why: not fetched, not here, or not usable.

    A product that has fewer than ``least`` left by that is unfinished.
    """
    for draft in drafts:
        for shown in draft.pictures:
            why = made.problems.get(shown.sha256) if shown.sha256 else why_absent(shown)
            if why is not None:
                name = shown.name or shown.source or str(shown.position)
                work.note(
                    draft,
                    Phrase(
                        QT_TRANSLATE_NOOP("exporting", "Picture {number} ({name}) is not in the bundle: {why}"),
                        number=shown.position, name=name, why=why,
                    ),
                )  # fmt: skip
        for note in picture_notes(draft, made):
            work.note(draft, note)
        here = main_pictures(draft, 0)
        usable = sum(1 for sha256 in here if made.square(sha256) is not None)
        if usable < min(least, len(here)):
            said = Phrase(
                QT_TRANSLATE_NOOP("exporting", "{n} of its pictures can be used; the marketplace asks for {least}."),
                one=QT_TRANSLATE_NOOP(
                    "exporting", "One of its pictures can be used; the marketplace asks for {least}."
                ),
                n=usable, least=least,
            )  # fmt: skip
            work.unfinished.append(Excluded(draft.code or str(draft.product_id), said))


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
        if work.places:
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


def _nothing_new(left_out: Sequence[Excluded]) -> BundleProblem:
    """Everything that is ready went out before; what is left waits for the owner."""
    sku, why, _ = _commonest(left_out)
    return BundleProblem(
        "bundle-unchanged",
        Phrase(
            QT_TRANSLATE_NOOP(
                "exporting", "Nothing that is ready changed since the last bundle; nothing was written. {sku}: {why}"
            ),
            sku=sku, why=why,
        ),
        found=Phrase(QT_TRANSLATE_NOOP("exporting", "{sku}: {why}"), sku=sku, why=why),
        next=Phrase(QT_TRANSLATE_NOOP("exporting", "Export all products if you need the whole bundle again.")),
    )  # fmt: skip


def _commonest(left_out: Sequence[Excluded]) -> tuple[str, Phrase, int]:
    """The reason that keeps most products out, the first product it keeps out, and how many it does."""
    reasons = Counter(str(one.why) for one in left_out)
    said, n = reasons.most_common(1)[0]
    one = next(one for one in left_out if str(one.why) == said)
    return one.sku, one.why, n


def _empty(left_out: Sequence[Excluded]) -> BundleProblem:
    first: Phrase | str = ""
    message = Phrase(QT_TRANSLATE_NOOP("exporting", "No product is ready for this bundle, so nothing was written."))
    if left_out:
        sku, why, n = _commonest(left_out)
        first = Phrase(QT_TRANSLATE_NOOP("exporting", "{sku}: {why}"), sku=sku, why=why)
        message = Phrase(
            QT_TRANSLATE_NOOP("exporting", "No product is ready, so nothing was written. {sku}: {why}"),
            sku=sku, why=why,
        )  # fmt: skip
        if len(left_out) > 1:
            message = Phrase(
                QT_TRANSLATE_NOOP(
                    "exporting", "No product is ready, so nothing was written. {n} of {total}, such as {sku}: {why}"
                ),
                n=n, total=len(left_out), sku=sku, why=why,
            )  # fmt: skip
    return BundleProblem(
        "bundle-empty",
        message,
        found=first,
        next=Phrase(
            QT_TRANSLATE_NOOP("exporting", "Translate and price your products, and settle what the check says.")
        ),
    )
