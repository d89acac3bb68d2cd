"""Names of marketplace shelves: joined nouns, heads and where a word belongs."""

import pytest

from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.glossary import bundled

BOOK = Phrasebook(bundled())


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("Scarves & Shawls", "围巾/披肩"),
        ("Kimono Jackets & Robes", "和服"),
        ("Apparel & Accessories", "服饰/配饰"),
        ("Vehicle Parts & Accessories", "汽车零配件"),
        ("Lacrosse Stick Heads", "长曲棍球杆头"),
        ("Drum Heads", "鼓面"),
        ("Examination Chairs & Tables", "检查椅/检查台"),
        ("Kites, Marbles & Yo-Yos", "风筝/弹珠/悠悠球"),
        ("Home > Scarves and Shawls", "家居 > 围巾/披肩"),
        ("Home/Scarves & Shawls", "家居/围巾与披肩"),
    ],
)
def test_english_shelves(source, chinese):
    done = BOOK.translate(source, "en", "category")
    assert done.target.startswith(chinese)
    assert not done.unknown


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("Porte-bagages pour vélo", "自行车行李架"),
        ("Accessoires pour luminaires", "灯具配件"),
        ("Beauté et hygiène personnelle", "美容/个人"),
        ("Matériaux et tuyaux", "材质/管"),
        ("Pièces détachées", "零配件"),
        ("Bancs de pêche", "钓鱼"),
    ],
)
def test_french_shelves(source, chinese):
    done = BOOK.translate(source, "fr", "category")
    assert done.target.startswith(chinese)
    assert not done.unknown


def test_a_title_keeps_its_and():
    assert BOOK.translate("Scarves & Shawls", "en", "title").target == "围巾和披肩"
