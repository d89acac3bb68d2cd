"""How bundles are finished: the packet's dialect, how main pictures are framed, the owner's mark; remembered."""

from __future__ import annotations

from pathlib import Path

from seller_assistant.exporting.dialects import DIALECTS, Dialect, dialect
from seller_assistant.exporting.shape import Wishes
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.decoding import look
from seller_assistant.pictures.recipe import Watermark
from seller_assistant.problems import InputProblem
from seller_assistant.shop.base import Base

FITS = ("subject", "white")
_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff")


class Finishing(Base):
    """The verbs about how a bundle is made, whatever is in it."""

    @staticmethod
    def dialects() -> tuple[Dialect, ...]:
        """The ways to write a data packet, the usual one first."""
        return DIALECTS

    def finish(self, *, dialect_id: str | None = None, fit: str | None = None, mark: str | None = None) -> None:
        """Remember how bundles are made from now on; None leaves a choice as it is.

        ``dialect_id`` is one of `dialects`, ``fit`` is "subject" or "white", ``mark`` a text or the path of a picture,
        "" for none. InputProblem or PictureProblem when it cannot be.
        """
        changes: dict[str, str] = {}
        if dialect_id is not None:
            changes["packet_dialect"] = dialect(dialect_id).id
        if fit is not None:
            if fit not in FITS:
                raise InputProblem(
                    "fit-unknown",
                    Phrase(QT_TRANSLATE_NOOP("shop", "Main pictures cannot be framed as “{found}”."), found=fit),
                    found=fit, expected=", ".join(FITS),
                    next=Phrase(QT_TRANSLATE_NOOP("shop", "Choose one of: {ids}."), ids=", ".join(FITS)),
                )  # fmt: skip
            changes["picture_fit"] = fit
        if mark is not None:
            is_file = mark.lower().endswith(_SUFFIXES)
            changes["watermark"] = str(Path(mark).absolute()) if is_file else mark.strip()
            _watermark(changes["watermark"])
        if changes:
            self.change_settings(**changes)

    def _wishes(self) -> Wishes:
        chosen = self.settings
        return Wishes(
            fit="white" if chosen.picture_fit == "white" else "subject",
            watermark=_watermark(chosen.watermark),
            dialect=chosen.packet_dialect,
        )

    @property
    def _made_before(self) -> Path:
        """Where made pictures are kept from one bundle to the next; may be thrown away at any time."""
        return self.place / "cache" / "pictures"


def _watermark(chosen: str) -> Watermark | None:
    """The mark; PictureProblem for a file that is no picture, InputProblem for one that is not there."""
    if not chosen:
        return None
    if not chosen.lower().endswith(_SUFFIXES):
        return Watermark(text=chosen)
    try:
        data = Path(chosen).read_bytes()
    except OSError as error:
        raise InputProblem(
            "watermark-missing",
            Phrase(QT_TRANSLATE_NOOP("shop", "The picture of your watermark cannot be read: {why}."),
                   why=error.strerror or str(error)),
            where=chosen,
            next=Phrase(QT_TRANSLATE_NOOP("shop", "Choose another picture, or no watermark.")),
        ) from None  # fmt: skip
    look(data, chosen)
    return Watermark(picture=data)
