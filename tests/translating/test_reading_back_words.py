"""Chinese read back in the fewest known words, with what plain characters say."""

from __future__ import annotations

import pytest

from seller_assistant import resources
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.reading_back import Reader, read_back


@pytest.mark.parametrize(
    ("chinese", "said"),
    [
        ("美利奴羊毛袜", "sock"),
        ("附属装置", "device"),
        ("可调恒温器", "adjustable"),
        ("身体化妆用品", "supplies"),
        ("更换部件", "part"),
        ("水泥/灰浆", "/"),
    ],
)
def test_compounds_are_read_word_by_word(chinese, said):
    read = read_back(chinese, bundled())
    assert said in read
    assert not any("\u4e00" <= c <= "\u9fff" for c in read), read


def test_what_nobody_knows_stays_together_as_it_is():
    assert read_back("羊毛饕餮袜", bundled()).split(" · ")[1] == "饕餮"


def test_marks_stay_with_what_they_follow():
    assert read_back("帽子、手套（儿童）", bundled()).endswith("(children)")
    assert read_back("帽子、手套", bundled(), "fr").split(" · ")[0].endswith(",")


def test_the_owners_own_word_is_said_first():
    own = Reader(bundled(), own={"装置": "gizmo", "小": "petit truc"})
    assert own.read("装置") == "gizmo"
    assert own.read("装置", but="gizmo") == "device"


def test_every_reading_is_said_in_both_languages():
    text = (resources.resources() / "phrasebook" / "readings.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()[1:]]
    assert len({row[0] for row in rows}) == len(rows) > 1000
    assert all(len(row) == 3 and all(cell.strip() == cell != "" for cell in row) for row in rows)
