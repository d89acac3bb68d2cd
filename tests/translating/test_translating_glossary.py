
import pytest

from seller_assistant import resources
from seller_assistant.translating import glossary
from seller_assistant.translating.folding import singular, term_keys
from seller_assistant.translating.glossary import OwnerTerm

WORDS = glossary.bundled()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("T-Shirt", "tshirts"),
        ("gift box", "Gift-Boxes"),
        ("colour", "Colors"),
        ("grey", "GRAY"),
        ("leaf", "leaves"),
        ("knife", "Knives"),
        ("women's", "Women’s"),
        ("jewellery", "jewelry"),
        ("olive", "olives"),
        ("glove", "gloves"),
        ("berry", "berries"),
        ("cookie", "cookies"),
        ("café", "cafe"),
    ],
)
def test_english_forms_meet(one, other):
    assert term_keys(one, "en").plain == term_keys(other, "en").plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("biologique", "biologiques"),
        ("blanc", "blanches"),
        ("doux", "douce"),
        ("actif", "active"),
        ("végétal", "végétaux"),
        ("tasse en céramique", "Tasses en ceramique"),
        ("sirop d'érable", "sirop d’érable"),
        ("œuf", "oeufs"),
    ],
)
def test_french_forms_meet(one, other):
    assert term_keys(one, "fr").loose == term_keys(other, "fr").loose


@pytest.mark.parametrize("word", ["glass", "canvas", "bus", "basis", "gas", "dress"])
def test_what_is_no_plural_stays(word):
    assert singular(word) == word


def test_exact_goes_before_folded():
    glasses = {term.target for term in WORDS.find_text("glasses", "en")}
    glass = {term.target for term in WORDS.find_text("glass", "en")}
    assert "眼镜" in glasses
    assert "眼镜" not in glass


def test_owner_terms_rule():
    mine = WORDS.with_owner(
        [OwnerTerm("toque", "加拿大毛线帽"), OwnerTerm("soap", "香皂", "forbidden"), OwnerTerm("Pure", kind="keep")]
    )
    assert [term.target for term in mine.find_text("Toques", "en")] == ["加拿大毛线帽"]
    assert "香皂" not in {term.target for term in mine.find_text("soap", "en")}
    assert mine.kept == ("Pure",)
    assert WORDS.find_text("toque", "en")[0].target != "加拿大毛线帽"


def test_size_and_columns():
    assert WORDS.size("en") >= 2500
    assert WORDS.size("fr") >= 1000
    kinds = {
        "noun",
        "material",
        "colour",
        "size",
        "adj",
        "verb",
        "adv",
        "claim",
        "phrase",
        "attribute",
        "place",
        "person",
        "pack",
        "unitword",
        "language",
    }
    for path in sorted((resources.resources() / "glossary").glob("*.tsv")):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert lines[0].split("\t") == ["en", "fr", "zh_CN", "zh_TW", "kind", "domain"], path.name
        for number, line in enumerate(lines[1:], 2):
            cells = line.split("\t")
            assert len(cells) == 6, f"{path.name}:{number}"
            assert cells[2], f"{path.name}:{number}"
            assert cells[4] in kinds, f"{path.name}:{number} {cells[4]}"
