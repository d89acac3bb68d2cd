"""The measure of terms: chrF against known values, and what counts as known."""

import sys

import pytest

from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.pipeline import Translator


@pytest.fixture
def benchmark_folder(monkeypatch, request):
    folder = request.config.rootpath / "tests" / "benchmarks"
    monkeypatch.syspath_prepend(str(folder))
    yield folder
    for name in ("chrf", "terms"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize(
    ("said", "wanted", "score"),
    [  # as sacrebleu 2 scores them
        (["无线鼠标"], ["无线鼠标"], 100.0),
        (["无线鼠标"], ["有线鼠标"], 47.91667),
        (["红色的鞋", "猫抓板", "USB 线"], ["红色鞋子", "猫抓柱", "USB数据线"], 32.07499),
        (["the cat sat on the mat"], ["the cat is on the mat"], 64.57794),
        (["羊毛袜", "不锈钢水杯"], ["羊毛袜子", "不锈钢保温杯"], 32.27377),
        (["狗"], ["猫"], 0.0),
        ([""], ["猫"], 0.0),
    ],
)
def test_chrf_is_the_known_one(benchmark_folder, said, wanted, score):
    from chrf import chrf

    assert chrf(zip(said, wanted, strict=True)) == pytest.approx(score, abs=1e-4)


def test_a_file_of_terms_is_measured(benchmark_folder, tmp_path):
    import terms

    file = tmp_path / "my categories.tsv"
    file.write_text(
        "en\tfr\tzh_CN\tzh_TW\nSofas\tCanapés\t沙发\t沙發\nSofas\t\t长沙发\t\nWool Grumblewicks\t\t羊毛\t\n\t\t空\t\n",
        encoding="utf-8",
    )
    found = terms.terms_of(file, "en", "zh-CN")
    assert [term.text for term in found] == ["Sofas", "Wool Grumblewicks"]
    assert terms.field_of(file) == "category"
    done = terms.measured(found, Translator(bundled()), "en", "category")
    assert (done.terms, done.known, done.exact) == (2, 1, 1)
    assert done.unknown == {"grumblewicks": 1}
    assert "known 50.0%" in terms.report(file.name, done)
    assert [term.text for term in terms.terms_of(file, "fr", "zh-TW")] == ["Canapés"]
    both = {half: terms.terms_of(file, "en", "zh-CN", half) for half in ("first", "second")}
    assert sorted(t.text for half in both.values() for t in half) == ["Sofas", "Wool Grumblewicks"]


def test_a_file_without_that_language_says_so(benchmark_folder, tmp_path):
    import terms

    file = tmp_path / "values.tsv"
    file.write_text("en\tzh_CN\nRed\t红色\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="no column"):
        terms.terms_of(file, "fr", "zh-CN")
