"""Titles put together from parts: ranked, each word once, nothing forbidden, within the limit."""

from __future__ import annotations

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.titling import Part, build, reordered, title_parts
from seller_assistant.translating.unit import Unit


def wide(text: str) -> int:
    return sum(1 if char.isascii() else 2 for char in text)


def parts(title: str, lang: str = "en", brand: str = "", units: tuple[Unit, ...] = ()) -> tuple[Part, ...]:
    done = Phrasebook(bundled()).translate(title, lang, "title")
    return title_parts(done.spans, units, bundled(), brand=brand, lang=lang)


def test_ranked_as_shops_write_them() -> None:
    found = parts("Waterproof Kids Winter Boots Size 10", brand="Kodi")
    kinds = [part.kind for part in found]
    assert kinds == sorted(kinds, key=["brand", "audience", "season", "style", "material", "feature", "noun", "selling",
                                       "size", "count"].index)  # fmt: skip
    assert [part.text for part in found][:4] == ["Kodi", "儿童", "防水", "雪地靴"]


def test_what_describes_the_thing_stands_before_it() -> None:
    assert build(parts("Blue Silk Shirt"), 60, wide).text == "蓝色真丝衬衫"


def test_the_thing_has_its_room_whatever_describes_it() -> None:
    found = (Part("加厚保暖", "feature", ""), Part("防水防滑", "feature", ""), Part("雪地靴", "noun", ""))
    assert build(found, 16, wide).text == "加厚保暖雪地靴"


def test_much_that_describes_the_thing_stands_behind_it() -> None:
    found = parts("Soft Warm Waterproof Windproof Breathable Jacket")
    texts = [part.text for part in found]
    noun = next(part.text for part in found if part.kind == "noun")
    assert texts.index(noun) == 3


def test_the_name_of_the_thing_stays_in_its_title() -> None:
    found = parts("Lattafa Khamrah Eau de parfum", brand="K&M")
    assert [part.text for part in found][:2] == ["K&M", "Lattafa Khamrah"]
    assert build(found, 60, wide).text == "K&M Lattafa Khamrah浓香水"


def test_a_part_that_says_a_word_again_says_so() -> None:
    found = (Part("灰色", "style", ""), Part("沙发", "noun", ""), Part("大号四人座灰色沙发", "selling", ""))
    title = build(found, 60, wide)
    assert title.text == "灰色沙发"
    assert str(title.parts[2].why) == "It says “灰色” again."


def test_headings_labels_and_the_category_are_no_selling_points() -> None:
    units = (
        Unit(1, "category", "Indoor", "en", target="室内", state="machine"),
        Unit(1, "description/1", "Details", "en", target="详情", state="machine"),
        Unit(1, "description/2", "Marks: 925", "en", target="标记：925", state="machine"),
        Unit(1, "description/3", "60% cotton, 40% wool", "en", target="60%棉，40%羊毛", state="machine"),
        Unit(1, "attribute:Material=Pearl, silver", "Pearl, silver", "en", target="珍珠、银", state="machine"),
    )
    found = parts("Wooden Table", units=units)
    assert [part.text for part in found if part.kind == "selling"] == []
    assert {"珍珠", "银"} <= {part.text for part in found}
    title = build(found, 60, wide)
    assert "室内" not in title.text  # the title says what it is; the category is only offered
    assert "室内" in [part.text for part in title.parts if not part.on]


def test_attributes_and_claims_become_parts() -> None:
    units = (
        Unit(1, "attribute:Material=Cashmere", "Cashmere", "en", target="羊绒", state="machine"),
        Unit(1, "description/1", "Handmade in Canada", "en", target="加拿大手工制作", state="machine"),
        Unit(1, "description/2", "Soft.", "en", target="柔软。", state="machine"),
        Unit(1, "attribute:Style=Boho", "Boho", "en", target="", state="untranslated"),
    )
    texts = {part.text: part.kind for part in parts("Cardigan", units=units)}
    assert texts["羊绒"] == "material"
    assert texts["加拿大手工制作"] == "selling"
    assert "柔软。" not in texts
    assert "" not in texts


def test_built_within_the_limit_and_each_word_once() -> None:
    found = (
        Part("羊毛开衫", "noun", ""),
        Part("羊毛", "material", ""),
        Part("保暖", "feature", ""),
        Part("加厚", "feature", ""),
    )
    title = build(found, 14, wide)
    assert title.text == "羊毛开衫保暖"
    assert title.width == 12
    assert [part.on for part in title.parts] == [True, False, True, False]
    assert all(part.why is not None for part in title.parts if not part.on)


def test_nothing_forbidden() -> None:
    title = build(
        (Part("毛衣", "noun", ""), Part("最佳", "selling", "")), 60, wide,
        lambda text: Phrase(QT_TRANSLATE_NOOP("tests", "no")) if "最" in text else None,
    )  # fmt: skip
    assert title.text == "毛衣"
    assert str(title.parts[1].why) == "no"


def test_the_owner_orders_the_parts() -> None:
    found = parts("Waterproof Kids Winter Boots")
    mine = reordered(found, ["雪地靴", "防水", "新款"])
    assert build(mine, 60, wide).text == "雪地靴防水新款"
    assert [part.text for part in mine if not part.on] == ["儿童"]
