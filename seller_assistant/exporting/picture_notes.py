"""What the pictures of a listing show that its owner should know before it goes out."""

from __future__ import annotations

from collections.abc import Iterator

from seller_assistant.exporting.made_pictures import MadePictures, main_pictures
from seller_assistant.listing.draft import Draft
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.seeing import repeated


def picture_notes(draft: Draft, made: MadePictures) -> Iterator[Phrase]:
    """Pictures that are most likely another one again."""
    seen = {name: marks for name in main_pictures(draft, 0) if (marks := made.marks(name)) is not None}
    names = {p.sha256: p.name or p.source or str(p.position) for p in draft.stored_pictures}
    for sha256, earlier in repeated(list(seen), seen).items():
        yield Phrase(
            QT_TRANSLATE_NOOP("exporting", "{name} looks like {other} again."), name=names[sha256], other=names[earlier]
        )
