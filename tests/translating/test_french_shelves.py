"""French shelves: what several joined things share, and words that say a thing twice or mean another in company."""

import pytest

from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.glossary import bundled

BOOK = Phrasebook(bundled())


def shelf(text):
    return BOOK.translate(text, "fr", "category").target


def attribute(text):
    return BOOK.translate(text, "fr", "attribute").target


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("Pompes et chargeurs pour vélos", "自行车泵/充电器"),
        ("Colliers et laisses pour chiens", "狗项圈/牵引绳"),
        ("Casquettes et bonnets pour bébés", "婴儿鸭舌帽/帽"),
        ("Sacs, housses et valises pour enceintes", "音箱包/罩/行李箱"),
        ("Sacs de sport et de voyage", "运动/旅行包"),
    ],
)
def test_what_follows_the_last_is_said_of_all(source, chinese):
    assert shelf(source) == chinese


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("Foulards et écharpes", "围巾"),
        ("Valises et bagages", "行李箱"),
    ],
)
def test_two_words_for_one_thing_are_said_once(source, chinese):
    assert shelf(source) == chinese


@pytest.mark.parametrize("source", ["Coffres-forts et boîtes à clés", "Pinces à épiler et boîtes à bijoux"])
def test_what_is_in_the_second_is_not_in_the_first(source):
    first, second = shelf(source).split("/")
    assert not set(first) & set(second) - {"箱", "盒", "险", "保"}


def test_products_are_what_their_adjective_says():
    assert shelf("Produits nettoyants") == "清洁剂"


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("Style de chapeau pour bébé/enfant en bas âge", "婴儿/幼儿帽子款式"),
        ("Type de coupeur/gaufreur", "切割器/压花机类型"),
        ("Matériau de la montre/du collier", "手表/项链材质"),
    ],
)
def test_a_slash_joins_what_the_property_is_of(source, chinese):
    assert attribute(source) == chinese


def test_initials_stand_beside_what_they_stand_for():
    assert shelf("Logiciel d'intelligence artificielle (IA)") == "人工智能(IA)软件"
    assert shelf("Système de caméra (SC)").endswith("(SC)")


def test_one_of_a_thing_is_no_praise_in_a_list():
    assert BOOK.translate("Bobine unique", "fr", "option").target == "单线圈"
    assert "独特" in BOOK.translate("Bijou unique fait main", "fr").target


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("Éviers de ferme", "农场"),  # the noun after "de", not firm
        ("Mini vélos d'exercice", "迷你"),
        ("Double couche", "双层"),
    ],
)
def test_how_a_word_is_meant_where_it_stands(source, chinese):
    assert shelf(source).startswith(chinese)


def test_taiwan_says_its_own_words():
    senses = bundled().find_text("clé USB", "fr")
    assert senses[0].target == "U盘"
    assert senses[0].tw == "隨身碟"
