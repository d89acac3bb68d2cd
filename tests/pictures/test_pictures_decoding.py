"""Every kind of picture a shop might have comes out right, and what is no picture is named."""

import io
import struct
import warnings
import zlib

import pytest
from PIL import Image, ImageCms

from seller_assistant.pictures import detail_jpegs, look, square_jpeg, thumbnail
from seller_assistant.pictures.decoding import MAX_PIXELS
from seller_assistant.problems import PictureProblem


def saved(image, kind="PNG", **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def opened(data):
    return Image.open(io.BytesIO(data))


def gradient(width, height):
    image = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (image, image.transpose(Image.Transpose.ROTATE_180), image))


def png_of_size(width, height):
    """A PNG heading that claims a size, with no pixels to speak of."""

    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    heading = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", heading) + body + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
def test_every_allowed_format_is_seen_and_squared(kind):
    data = saved(gradient(300, 200), kind)
    seen = look(data)
    assert (seen.format, seen.width, seen.height, seen.bytes) == (kind, 300, 200, len(data))
    assert opened(square_jpeg(data)).size == (800, 800)


def test_a_square_keeps_proportions_on_white():
    square = opened(square_jpeg(saved(Image.new("RGB", (400, 100), (200, 0, 0)))))
    assert square.getpixel((400, 100)) == (255, 255, 255)
    assert square.getpixel((400, 700)) == (255, 255, 255)
    red = square.getpixel((400, 400))
    assert red[0] > 190
    assert red[1] < 15
    rows = [y for y in range(800) if square.getpixel((400, y))[1] < 128]
    assert len(rows) == pytest.approx(200, abs=2)


def test_see_through_parts_become_white():
    image = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    image.paste((0, 0, 255, 255), (40, 40, 60, 60))
    square = opened(square_jpeg(saved(image), size=100))
    assert min(square.getpixel((5, 5))) > 250
    assert square.getpixel((50, 50))[2] > 240
    assert square.getpixel((50, 50))[0] < 20


def test_a_photo_is_turned_upright_and_its_metadata_stays_behind():
    image = Image.new("RGB", (200, 100), (0, 0, 0))
    image.paste((255, 0, 0), (0, 0, 100, 100))  # red on the left
    exif = Image.Exif()
    exif[0x0112] = 6  # turn 90 degrees clockwise: red comes to the top
    exif[0x010F] = "A camera"
    data = saved(image, "JPEG", exif=exif, quality=95)
    seen = look(data)
    assert (seen.width, seen.height) == (100, 200)
    out = square_jpeg(data, size=200)
    square = opened(out)
    assert square.getpixel((100, 30))[0] > 200
    assert square.getpixel((100, 170))[0] < 60
    assert not square.getexif()
    assert b"A camera" not in out
    assert "icc_profile" not in square.info


def test_cmyk_and_profiles_come_out_in_srgb():
    cmyk = saved(Image.new("CMYK", (50, 50), (0, 255, 255, 0)), "JPEG")
    red = opened(square_jpeg(cmyk, size=50)).getpixel((25, 25))
    assert red[0] > 200
    assert max(red[1:]) < 80
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    same = opened(square_jpeg(saved(Image.new("RGB", (50, 50), (10, 120, 200)), icc_profile=lab), size=50))
    assert same.getpixel((25, 25)) == pytest.approx((10, 120, 200), abs=4)
    broken = saved(Image.new("RGB", (50, 50), (10, 120, 200)), icc_profile=b"nonsense" * 20)
    assert opened(square_jpeg(broken, size=50)).getpixel((25, 25)) == pytest.approx((10, 120, 200), abs=4)


def test_sixteen_bit_grey_keeps_its_tone():
    grey = Image.new("I;16", (40, 40), 0x8000)
    assert opened(square_jpeg(saved(grey), size=40)).getpixel((20, 20))[0] == pytest.approx(128, abs=3)


def test_palette_with_transparency():
    image = Image.new("P", (30, 30), 0)
    image.putpalette([0, 0, 0, 255, 0, 0] + [0] * 762)
    image.paste(1, (10, 10, 20, 20))
    square = opened(square_jpeg(saved(image, "GIF", transparency=0), size=30))
    assert min(square.getpixel((2, 2))) > 230


def test_the_same_bytes_in_give_the_same_bytes_out():
    data = saved(gradient(900, 700), "JPEG", quality=90)
    assert square_jpeg(data) == square_jpeg(data)
    assert detail_jpegs(data) == detail_jpegs(data)
    assert thumbnail(data, 96) == thumbnail(data, 96)


def test_the_weight_limit_is_kept():
    noise = Image.effect_noise((800, 800), 30).convert("RGB")
    data = saved(noise)
    heavy = len(square_jpeg(data, limit_bytes=5_000_000))
    assert heavy > 250_000
    assert len(square_jpeg(data, limit_bytes=200_000)) <= 200_000
    with pytest.raises(PictureProblem) as caught:
        square_jpeg(data, limit_bytes=1000)
    assert caught.value.code == "picture-too-heavy"


def test_a_long_picture_is_cut_into_equal_slices():
    slices = [opened(part) for part in detail_jpegs(saved(gradient(375, 1600), "JPEG"))]
    assert [part.width for part in slices] == [750] * 3
    assert sum(part.height for part in slices) == 3200
    assert max(part.height for part in slices) <= 1500
    assert max(p.height for p in slices) - min(p.height for p in slices) <= 1
    with pytest.raises(PictureProblem) as caught:
        detail_jpegs(saved(Image.new("RGB", (2, 20000))))
    assert caught.value.code == "picture-too-long"


def test_a_thumbnail_is_small_and_keeps_see_through_parts():
    small = opened(thumbnail(saved(gradient(900, 450)), 96))
    assert (small.format, small.size) == ("JPEG", (96, 48))
    clear = opened(thumbnail(saved(Image.new("RGBA", (300, 300), (0, 0, 0, 0))), 96))
    assert (clear.format, clear.mode) == ("PNG", "RGBA")
    assert opened(thumbnail(saved(gradient(20, 10)), 96)).size == (20, 10)


def emf():
    return b"\x01\x00\x00\x00" + b"\0" * 36 + b" EMF" + b"\0" * 100


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "picture-empty"),
        (b"<!DOCTYPE html><html><body>Log in</body></html>", "picture-web-page"),
        (b"\xef\xbb\xbf\n <HTML><p>gone</p>", "picture-web-page"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture-drawing"),
        (emf(), "picture-drawing"),
        (b"%PDF-1.7\n", "picture-document"),
        (b"PK\x03\x04" + b"\0" * 60, "picture-document"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 60, "picture-heic"),
        (b"just some text that was renamed .png", "picture-unknown"),
        (b"\x00\x00\x01\x00\x01\x00\x10\x10" + b"\0" * 50, "picture-unknown"),
        (saved(Image.new("RGB", (40, 40)), "JPEG")[:300], "picture-damaged"),
        (saved(gradient(300, 300))[:-200], "picture-damaged"),
        (png_of_size(20_000, 20_000), "picture-too-many-pixels"),
        (png_of_size(31_000, 10), "picture-too-many-pixels"),
        (png_of_size(10_000, MAX_PIXELS // 10_000 + 1), "picture-too-many-pixels"),
        (b"\xff\xd8\xff" + b"\0" * 41_000_000, "picture-too-large"),
    ],
)
def test_what_is_no_usable_picture_is_named(data, code):
    for attempt in (look, square_jpeg):
        with pytest.raises(PictureProblem) as caught:
            attempt(data)
        assert caught.value.code == code
        assert str(caught.value)
        assert str(caught.value.next)


def test_odd_metadata_does_not_spoil_a_picture():
    data = saved(gradient(60, 40), "JPEG", exif=b"Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\xff" + b"\x01" * 40)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert look(data).width in (60, 40)
        assert opened(square_jpeg(data, size=50)).size == (50, 50)
