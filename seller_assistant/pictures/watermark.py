"""The owner's mark laid over a picture, faint, in its lower right corner."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFont

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.decoding import decoded
from seller_assistant.pictures.framing import inside
from seller_assistant.pictures.recipe import Watermark
from seller_assistant.problems import PictureProblem

_FONTS = (  # what Windows, macOS and Linux have for Chinese, the first that is there
    "msyh.ttc", "simhei.ttf", "PingFang.ttc", "Hiragino Sans GB.ttc", "STHeiti Light.ttc", "NotoSansCJK-Regular.ttc",
    "NotoSerifCJK-Bold.ttc", "NotoSansCJKsc-Regular.otf", "wqy-microhei.ttc", "SourceHanSansSC-Regular.otf",
)  # fmt: skip
_SHARE = 0.28  # of the picture's width
_MARGIN = 0.03


def stamped(image: Image.Image, mark: Watermark) -> Image.Image:
    """The picture with the mark on it; PictureProblem when the mark is no picture, or no font here has its letters."""
    drawn = _picture(mark.picture, image.width) if mark.picture else _text(mark.text, image.width)
    faint = drawn.getchannel("A").point(lambda level: level * mark.opacity // 100)
    margin = round(image.width * _MARGIN)
    place = (max(0, image.width - drawn.width - margin), max(0, image.height - drawn.height - margin))
    out = image.copy()
    out.paste(drawn.convert("RGB"), place, faint)
    return out


def _picture(data: bytes, width: int) -> Image.Image:
    room = max(8, round(width * _SHARE))
    return inside(decoded(data), room, room).convert("RGBA")


def _text(text: str, width: int) -> Image.Image:
    """White letters with a dark rim, to be seen on any ground."""
    size = max(12, width // 28)
    font = _font(text, size)
    rim = max(1, size // 14)
    box = font.getbbox(text, stroke_width=rim)
    sheet = Image.new("RGBA", (max(1, round(box[2] - box[0])), max(1, round(box[3] - box[1]))), (255, 255, 255, 0))
    ImageDraw.Draw(sheet).text((-box[0], -box[1]), text, font=font, fill=(255, 255, 255, 255), stroke_width=rim,
                               stroke_fill=(40, 40, 40, 255))  # fmt: skip
    room = round(width * (1 - 2 * _MARGIN))
    return sheet if sheet.width <= room else inside(sheet, room, room)


def _font(text: str, size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    if all(ord(char) < 0x250 for char in text):
        return ImageFont.load_default(size)
    for name in _FONTS:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    raise PictureProblem(
        "watermark-font",
        Phrase(QT_TRANSLATE_NOOP("pictures", "No font here has the letters of the mark {text}."), text=text),
        next=Phrase(QT_TRANSLATE_NOOP("pictures", "Use plain letters, or a picture as the mark.")),
    )
