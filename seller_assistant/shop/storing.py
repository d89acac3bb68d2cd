"""The pictures of an import looked at and stored: many with all processors, a few in this process."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from seller_assistant.catalog import Picture, Product
from seller_assistant.importing.plan import PictureFile
from seller_assistant.jobs import Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.decoding import Seen, look
from seller_assistant.pictures.store import PictureStore, Stored
from seller_assistant.pictures.workers import Call, PictureWorkers
from seller_assistant.problems import Notice, PictureProblem

_UNREADABLE = "picture-unreadable"
_KEPT = frozenset({"picture-drawing", "picture-heic", "picture-document"})  # another program may show those
MANY = 32  # pictures of a megapixel from which two processes are faster in spite of their start
Looked = tuple[PictureFile, bytes, Seen | PictureProblem | None]


def store_pictures(
    store: PictureStore, pictures: Sequence[PictureFile], progress: Progress
) -> tuple[dict[str, Stored], list[Notice]]:
    """The pictures that could be stored, by source, and a notice for each that could not."""
    stored: dict[str, Stored] = {}
    notices: list[Notice] = []
    label = Phrase(QT_TRANSLATE_NOOP("shop", "Storing pictures"))
    with PictureWorkers() as workers:
        looked = _looked(workers, pictures) if len(pictures) > MANY else _unlooked(pictures)
        for done, (picture, data, seen) in enumerate(looked, start=1):
            progress.step(label, done, len(pictures))
            try:
                if isinstance(seen, PictureProblem):
                    raise seen
                stored[picture.source] = store.put(data, seen=seen)
            except PictureProblem as problem:
                kept = store.keep(picture.data, picture.name) if problem.code in _KEPT and picture.data else None
                notices.append(_unusable(picture, problem, kept))
    return stored, notices


def _unlooked(pictures: Sequence[PictureFile]) -> Iterator[Looked]:
    """Each picture with its bytes; the store itself looks at them."""
    for picture in pictures:
        data = _bytes(picture)
        yield (picture, b"", data) if isinstance(data, PictureProblem) else (picture, data, None)


def _looked(workers: PictureWorkers, pictures: Sequence[PictureFile]) -> Iterator[Looked]:
    """Each picture with its bytes and what a worker process found in them, in order; a few are held at once."""
    held: deque[tuple[PictureFile, bytes | PictureProblem]] = deque()

    def calls() -> Iterator[Call]:
        for picture in pictures:
            data = _bytes(picture)
            held.append((picture, data))
            yield (b"" if isinstance(data, PictureProblem) else data,)

    for outcome in workers.map(look, calls()):
        picture, data = held.popleft()
        if isinstance(data, PictureProblem):
            yield picture, b"", data
        else:
            yield picture, data, outcome.problem or outcome.value


def _bytes(picture: PictureFile) -> bytes | PictureProblem:
    if picture.data:
        return picture.data
    try:
        return Path(picture.path).read_bytes()
    except OSError as error:
        return PictureProblem(
            _UNREADABLE,
            Phrase(QT_TRANSLATE_NOOP("shop", "The picture {name} cannot be read: {why}."),
                   name=picture.name, why=error.strerror or str(error)),
            where=picture.path,
        )  # fmt: skip


def _unusable(picture: PictureFile, problem: PictureProblem, kept: Path | None) -> Notice:
    message = problem.message
    if kept is not None:
        message = Phrase(
            QT_TRANSLATE_NOOP("shop", "{why} It cannot be shown; the original is kept in {path}."),
            why=message, path=str(kept),
        )  # fmt: skip
    return Notice(
        code=problem.code, severity="warning", message=message, file=picture.name, found=picture.source,
        next=problem.next,
    )  # fmt: skip


def with_pictures(product: Product, stored: Mapping[str, Stored], unusable: Mapping[str, str]) -> Product:
    """The product with the pictures that were just stored filled in; ``unusable`` are codes of problems by source."""
    if not product.pictures:
        return product
    return replace(product, pictures=tuple(_filled(one, stored, unusable) for one in product.pictures))


def _filled(picture: Picture, stored: Mapping[str, Stored], unusable: Mapping[str, str]) -> Picture:
    if picture.sha256:  # a stored one keeps its content, whatever another list has in that cell
        return picture
    file = stored.get(picture.source)
    if file is not None:
        return replace(
            picture, sha256=file.sha256, width=file.width, height=file.height, state="stored", reason=""
        )
    code = unusable.get(picture.source, "")
    if not code:
        return picture
    return replace(picture, state="missing" if code == _UNREADABLE else "unusable", reason=code)
