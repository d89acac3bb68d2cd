"""Inline tags as chips: they come back around the Chinese of their words, in order, or are told as lost."""

from __future__ import annotations

import pytest

from seller_assistant.translating.blocks import blocks
from seller_assistant.translating.chips import Chip, as_html, placed, shown
from seller_assistant.translating.emphasis import chips_of

CHINESE = {"pure wool": "纯羊毛", "wool": "羊毛", "warm": "温暖", "soft": "柔软"}


def one(description: str):
    (block,) = blocks(description)
    return block


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("<p>Made of <b>pure <i>wool</i></b>, 12&nbsp;m<sup>2</sup>.</p>",
         "Made of ⟦1⟧pure ⟦2⟧wool⟦/2⟧⟦/1⟧, 12 m⟦3⟧2⟦/3⟧."),
        ("<p><strong>Care:</strong> hand wash</p>", "⟦1⟧Care:⟦/1⟧ hand wash"),
        ("<p>A<b> b </b>c</p>", "A ⟦1⟧b⟦/1⟧ c"),
        ("<p> <em> lead</em>  and <u>tail </u></p>", "⟦1⟧lead⟦/1⟧ and ⟦2⟧tail⟦/2⟧"),
        ("<p>x <b></b> y <a href='http://x'>link</a><script>b</script></p>", "x y link"),
        ("<p>x <b>y <i>z</b></i></p>", "x ⟦1⟧y ⟦2⟧z⟦/2⟧⟦/1⟧"),
    ],
)  # fmt: skip
def test_tags_become_chips(description, expected):
    block = one(description)
    assert shown(block.text, block.chips) == expected
    assert "⟦" not in block.text


def test_an_open_tag_goes_on_in_the_next_block_and_many_are_no_text():
    first, second = blocks("<p>un<b>closed<p>next")
    assert [shown(b.text, b.chips) for b in (first, second)] == ["un⟦1⟧closed⟦/1⟧", "⟦1⟧next⟦/1⟧"]
    assert len(one("<p>" + "<b>" * 5000 + "x</p>").chips) <= 60


def chips(text: str, *stretches: str) -> tuple[Chip, ...]:
    return tuple(
        Chip(n, "b", text.index(words), text.index(words) + len(words)) for n, words in enumerate(stretches, 1)
    )


@pytest.mark.parametrize(
    ("source", "stretches", "target", "expected", "lost"),
    [
        ("made of pure wool", ["pure wool"], "以纯羊毛制成", "以⟦1⟧纯羊毛⟦/1⟧制成", ()),
        ("pure wool", ["pure wool"], "纯毛", "⟦1⟧纯毛⟦/1⟧", ()),
        ("Care: wash", ["Care:"], "护理：洗", "⟦1⟧护理：⟦/1⟧洗", ()),
        ("soft and warm", ["soft", "warm"], "温暖柔软", "⟦2⟧温暖⟦/2⟧⟦1⟧柔软⟦/1⟧", ()),
        ("made of pure wool", ["pure wool", "wool"], "以纯羊毛制成", "以⟦1⟧纯⟦2⟧羊毛⟦/2⟧⟦/1⟧制成", ()),
        ("the GX-200 model", ["GX-200"], "GX-200型", "⟦1⟧GX-200⟦/1⟧型", ()),
        ("soft and warm", ["soft"], "柔软又柔软", "柔软又柔软", (1,)),
        ("soft and cosy", ["cosy"], "柔软又舒适", "柔软又舒适", (1,)),
    ],
)
def test_chips_find_the_chinese_of_their_words(source, stretches, target, expected, lost):
    found, missing = placed(source, chips(source, *stretches), target, lambda words: CHINESE.get(words, ""))
    assert (shown(target, found), missing) == (expected, lost)


def test_what_goes_out_is_clean():
    block = one("<p>5 &lt; 6 <b onclick='x()'>pure &amp; simple</b></p>")
    assert as_html(block.text, block.chips) == "5 &lt; 6 <b>pure &amp; simple</b>"
    evil = Chip(1, "script", 0, 3)
    assert "<script" not in as_html("abc", (evil,))


def test_the_phrasebook_finds_the_place_in_both_scripts():
    block = one("<p>Hat of <b>merino wool</b></p>")
    found, lost = chips_of(block, block.text, "en", "美利奴羊毛帽子", "zh-CN")
    assert (shown("美利奴羊毛帽子", found), lost) == ("⟦1⟧美利奴羊毛⟦/1⟧帽子", ())
    assert chips_of(block, block.text, "en", "美麗諾羊毛帽", "zh-TW")[1] in ((), (1,))
