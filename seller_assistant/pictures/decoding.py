"""A picture's bytes opened safely: known formats only, size looked at before a pixel is decoded."""

from __future__ import annotations

import io
import struct
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.recognising import refuse_what_is_no_picture, save_as_jpeg
from seller_assistant.problems import PictureProblem, Said

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
MAX_PIXELS = 50_000_000  # Pillow itself only warns, and only at 90 million
MAX_SIDE = 30_000
WHITE = (255, 255, 255)
_SIXTEEN_BIT = ("I;16", "I;16B", "I;16L", "I;16N", "I")
_SRGB = ImageCms.createProfile("sRGB")
# catch_warnings changes the whole process, and pictures are opened from more than one thread
_ONE_AT_A_TIME = threading.RLock()


@dataclass(frozen=True, slots=True)
class Seen:
    """What a picture is: its format by Pillow's name, its pixels as shown (after the EXIF turn), and its bytes."""

    format: str
    width: int
    height: int
    bytes: int
    animated: bool = False


def look(data: bytes, where: Said = "", *, whole: bool = True) -> Seen:
    """What the picture is; raises PictureProblem when it cannot be used.

    With ``whole`` every pixel is decoded, so a truncated file is found; without, only the heading is read.
    """
    with _opened(data, where) as image:
        turned = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
        width, height = image.size[::-1] if turned else image.size
        found = "JPEG" if image.format == "MPO" else str(image.format)
        if whole:
            image.load()
        return Seen(found, width, height, len(data), bool(getattr(image, "is_animated", False)))


def is_moving(data: bytes) -> bool:
    """True for a GIF, PNG or WebP that shows several pictures one after another; PictureProblem as `look` raises."""
    seen = look(data, whole=False)
    return seen.animated and seen.format in ("GIF", "PNG", "WEBP")


def decoded(data: bytes, at_least: int = 0, where: Said = "") -> Image.Image:
    """The first frame upright, in sRGB, mode RGB or RGBA, with nothing of the camera beside its pixels.

    ``at_least`` lets a large JPEG be decoded at a fraction of its size, never under that many pixels a side.
    """
    return decoded_with_size(data, at_least, where)[0]


def decoded_with_size(data: bytes, at_least: int = 0, where: Said = "") -> tuple[Image.Image, tuple[int, int]]:
    """As `decoded`, and the size of the whole picture as it is shown."""
    with _opened(data, where) as image:
        width, height = image.size
        turned = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
        if at_least and image.format in ("JPEG", "MPO"):
            image.draft("RGB" if image.mode == "RGB" else None, (at_least, at_least))
        image.load()
        upright = _to_srgb(_turned(image))
        upright.info = {}
        return upright, (height, width) if turned else (width, height)


def _turned(image: Image.Image) -> Image.Image:
    """The picture upright; a large photo that stands so already is not copied."""
    if image.format not in ("JPEG", "MPO"):
        return ImageOps.exif_transpose(image)
    ImageOps.exif_transpose(image, in_place=True)
    return image


def on_white(image: Image.Image) -> Image.Image:
    """The picture in RGB, see-through parts on white."""
    if image.mode == "RGB":
        return image
    sheet = Image.new("RGB", image.size, WHITE)
    sheet.paste(image, mask=image.getchannel("A"))
    return sheet


@contextmanager
def _opened(data: bytes, where: Said) -> Iterator[Image.Image]:
    """An opened picture of an allowed format and size; what goes wrong inside becomes a PictureProblem."""
    refuse_what_is_no_picture(data, where)
    with _ONE_AT_A_TIME, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # odd metadata does not spoil the pixels
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                _refuse_too_many_pixels(image.size, where)
                yield image
        except UnidentifiedImageError:
            raise _unknown(where) from None
        except (Image.DecompressionBombWarning, Image.DecompressionBombError, MemoryError):
            raise _too_many(where) from None
        except (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, struct.error, TypeError) as error:
            raise _damaged(where, error) from None


def _refuse_too_many_pixels(size: tuple[int, int], where: Said) -> None:
    width, height = size
    if width * height > MAX_PIXELS or max(size) > MAX_SIDE:
        raise _too_many(where, f"{width} x {height}")


def _to_srgb(image: Image.Image) -> Image.Image:
    """RGB or RGBA in sRGB; a broken colour profile is passed over."""
    profile = image.info.get("icc_profile")
    transparent = image.mode in ("LA", "PA", "RGBA", "La", "RGBa") or "transparency" in image.info
    if image.mode in _SIXTEEN_BIT:
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
        profile = None
    if not profile and not transparent and image.mode == "RGB":
        return image
    if not profile:
        return image.convert("RGBA" if transparent else "RGB")
    if transparent:
        clear = image.convert("RGBA")
        coloured = _profiled(clear.convert("RGB"), profile)
        coloured.putalpha(clear.getchannel("A"))
        return coloured
    return _profiled(image.convert("RGB") if image.mode == "P" else image, profile)


def _profiled(image: Image.Image, profile: bytes) -> Image.Image:
    """The picture in RGB by its own colour profile; as it is where that is broken or does not fit."""
    if image.mode in ("RGB", "CMYK", "L"):
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
            if converted is not None:
                return converted
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass
    return image.convert("RGB")


def _unknown(where: Said) -> PictureProblem:
    return PictureProblem(
        "picture-unknown",
        Phrase(QT_TRANSLATE_NOOP("pictures", "This is not a picture of a kind that can be used.")),
        where=where, expected=", ".join(FORMATS), next=save_as_jpeg(),
    )  # fmt: skip


def _too_many(where: Said, found: str = "") -> PictureProblem:
    return PictureProblem(
        "picture-too-many-pixels",
        Phrase(
            QT_TRANSLATE_NOOP("pictures", "The picture has too many pixels: {limit} million is the most."),
            limit=MAX_PIXELS // 1_000_000,
        ),
        where=where, found=found,
        next=Phrase(QT_TRANSLATE_NOOP("pictures", "Save it smaller (2,000 pixels wide is plenty) and add it again.")),
    )  # fmt: skip


def _damaged(where: Said, error: Exception) -> PictureProblem:
    return PictureProblem(
        "picture-damaged",
        Phrase(QT_TRANSLATE_NOOP("pictures", "The picture is damaged or was cut off before its end.")),
        where=where, found=str(error)[:200],
        next=Phrase(QT_TRANSLATE_NOOP("pictures", "Copy or download it again from where it came from.")),
    )  # fmt: skip
