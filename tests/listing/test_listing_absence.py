"""Why a picture is not here is said as it is."""

import re
from pathlib import Path

import pytest

from seller_assistant.catalog import Picture
from seller_assistant.listing.absence import why_absent

ROOT = Path(__file__).parents[2] / "seller_assistant"


@pytest.mark.parametrize(
    ("picture", "why"),
    [
        (Picture(1, "a.jpg", state="unusable", reason="picture-damaged"), "its file is damaged."),
        (Picture(1, "https://x/a", state="unusable", reason="picture-web-page"), "it is a web page, not a picture."),
        (Picture(1, "https://x/a.jpg", state="missing", reason="picture-404"), "it is no longer at its address."),
        (Picture(1, "https://x/a.jpg"), "it has not been fetched."),
        (Picture(1, "a.jpg", state="missing"), "its file is not on this computer."),
        (Picture(1, "a.jpg", state="unusable", reason="of tomorrow"), "its file cannot be used as a picture."),
    ],
)
def test_why_a_picture_is_not_here(picture, why):
    assert str(why_absent(picture)) == why


def test_every_reason_has_its_words():
    """Each code with which a file is refused, or a site answers, is said in words of its own."""
    files = [*(ROOT / "net").glob("fail*.py"), *(ROOT / "pictures").glob("recogni*.py"), ROOT / "pictures/decoding.py"]
    text = "".join(file.read_text("utf-8") for file in files)
    codes = set(re.findall(r'"((?:picture|address)-[a-z0-9-]+)"', text))
    assert len(codes) > 15
    general = {str(why_absent(Picture(1, "a.jpg", state=state))) for state in ("unusable", "missing", "waiting")}
    for code in codes:
        assert str(why_absent(Picture(1, "a.jpg", state="unusable", reason=code))) not in general, code
