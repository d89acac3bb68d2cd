"""French word order and word forms: which word describes which, and what a word is in the company it keeps."""

import pytest

from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.folding import bare_key, keys
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.numbering import numbers_invented, numbers_lost

BOOK = Phrasebook(bundled())


def shelf(text):
    return BOOK.translate(text, "fr", "category").target


def title(text):
    return BOOK.translate(text, "fr").target


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("Lampe UVB", "UVB灯"),
        ("Contrôleur DJ", "DJ控制器"),
        ("Adaptateur USB-C vers HDMI", "USB-C转HDMI适配器"),
    ],
)
def test_letters_stand_before_the_noun(source, chinese):
    assert title(source) == chinese


def test_sizes_and_numbers_stay_behind():
    assert title("Chandail XL").endswith("XL")
    assert title("Bas de laine tricotés à la main 38-41").endswith("38-41")


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("Additifs pour systèmes de refroidissement de véhicules", "汽车冷却系统添加剂"),
        ("Accessoires pour hamac de camping", "露营吊床配件"),
        ("Planches d'équilibre de patinage artistique et de hockey", "花样滑冰/冰球平衡板"),
        ("Housses tablette et téléphone", "平板电脑/手机"),
        ("Motos et scooters électriques", "电动摩托车/"),
        ("Brosses et balais pour piscines", "泳池刷/扫帚"),
    ],
)
def test_what_describes_what(source, chinese):
    assert shelf(source).startswith(chinese)


def test_two_things_with_their_own_descriptions():
    said = shelf("Lits cabane et tables de jardin")
    assert said.index("床") < said.index("/") < said.index("桌")


def test_a_repeated_preposition_is_said_once():
    kind = "attribute"
    assert BOOK.translate("Matériau de la flèche/du boulon", "fr", kind).target.endswith("材质")
    assert BOOK.translate("Type d’accessoire pour calculatrice", "fr", kind).target == "计算器配件类型"


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("Porte-cartes de visite", "名片夹"),
        ("Véhicules non électriques", "非电动汽车"),
        ("Anti-fatigue", "防疲劳"),
    ],
)
def test_what_a_hyphen_joins(source, chinese):
    assert shelf(source) == chinese


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("Prévient les taches de vieillesse", "预防老年斑"),
        ("Contient du calcium", "含钙"),
        ("Pas de poignée", "无手柄"),
    ],
)
def test_claims(source, chinese):
    assert BOOK.translate(source, "fr", "option").target == chinese


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("1,0 (fortement acide)", "1.0（强酸性）"),
        ("2,4 GHz", "2.4 GHz"),
        ("1 000 pièces", "1000件"),
        ("1,5 L", "1.5升"),
    ],
)
def test_french_numbers(source, chinese):
    assert BOOK.translate(source, "fr", "option").target == chinese


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("Crème solaire minérale FPS 50 pour bébé", "婴儿物理防晒霜SPF50"),
        ("Tente 4 saisons pour 2 personnes", "2人四季帐篷"),
        ("Moule à muffins antiadhésif 12 cavités", "12连不粘玛芬模"),
        ("Théière avec oreilles d'ours", "带熊耳朵的茶壶"),
        ("Sac fourre-tout en jute avec anses en cuir", "带皮革提手的黄麻托特包"),
        ("Couteau de poche pliant à manche en bois", "木柄折叠小刀"),
        ("Sac de sable", "沙袋"),
        ("Marches antidérapantes", "防滑台阶"),
        ("Soupe aux pois traditionnelle", "传统豌豆汤"),
        ("Climatiseur portatif 10 000 BTU", "移动空调10000BTU"),
        ("Pochette de passeport anti-RFID", "防RFID护照夹"),
        ("Ceinture en cuir faite à Montréal", "皮带蒙特利尔制造"),
        ("Table de chevet à deux tiroirs", "两抽屉床头柜"),
    ],
)
def test_titles_of_a_shop(source, chinese):
    done = BOOK.translate(source, "fr")
    assert (done.target, done.unknown) == (chinese, ())


def test_terms_meet_whatever_joins_their_words():
    assert bare_key("sac à cadeaux") == bare_key("sac pour cadeau") == bare_key("sac de cadeaux")
    assert bare_key("cadeau") == bare_key("de laine mérinos") == ""
    assert shelf("Sacs pour cadeaux") == shelf("Sac-cadeau")


@pytest.mark.parametrize(
    ("man", "woman"),
    [
        ("anglais", "anglaises"),
        ("frais", "fraîches"),
        ("épais", "épaisse"),
        ("faux", "fausses"),
        ("plaqué", "plaquée"),
        ("séché", "séchées"),
        ("protecteur", "protectrice"),
        ("mou", "molle"),
    ],
)
def test_a_woman_s_form_finds_the_man_s(man, woman):
    assert keys(man, "fr").loose == keys(woman, "fr").loose


@pytest.mark.parametrize(
    "source", ["Casse-tête 1 000 pièces", "Chargeur 10 000 mAh", "1 234,50 $", "Adaptateur 2,4 GHz"]
)
def test_no_number_is_lost_on_the_way(source):
    said = BOOK.translate(source, "fr").target
    assert numbers_lost(source, said, "fr") == numbers_invented(source, said, "fr") == ()


def test_ranks_and_degrees():
    assert BOOK.translate("2e édition", "fr", "option").target == "第2版"
    assert BOOK.translate("AMD Ryzen 3 2e génération", "fr", "option").target == "AMD锐龙3第2代"
    assert BOOK.translate("Fréquence extrêmement élevée", "fr", "option").target == "极其高频率"


def test_accents_tell_words_apart():
    assert shelf("Marchés") == "市场"
    assert shelf("Portes doubles") == "双门"


def test_a_name_keeps_its_article():
    assert "La Yuqawam" in title("Rasasi La Yuqawam - Eau de parfum 75ml")
