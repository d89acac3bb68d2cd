"""The memory and the terms of a shop, as its verbs use them: what fills, what suggests, and the way back."""

from __future__ import annotations

from pathlib import Path

import pytest

from seller_assistant.problems import FileProblem, InputProblem
from seller_assistant.shop import Shop

LIST = (
    "Title,SKU,Price,Description,Vendor,Type\n"
    'Zorbly Wool Toque,T1,12.00,"<p>You will love this hat on cold days.</p>",Nordik,Hats\n'
    "Zorbly Mug 12 cm,M1,9.00,<p>Hand wash only</p>,Nordik,Mugs\n"
    'Plain Mug 16 cm,M2,10.00,"<p>You will love this mug on cold days.</p>",Other,Mugs\n'
)
TMX = (
    '<tmx version="1.4"><header srclang="en"/><body>'
    '<tu><tuv xml:lang="en"><seg>You will love this hat on cold days.</seg></tuv>'
    '<tuv xml:lang="zh-CN"><seg>冷天里您会爱上这顶帽子。</seg></tuv></tu></body></tmx>'
)


@pytest.fixture
def shop(tmp_path):
    listed = tmp_path / "list.csv"
    listed.write_text(LIST, encoding="utf-8")
    with Shop.open(tmp_path / "shop") as opened:
        opened.import_(opened.plan_import([listed]))
        yield opened


def unit(shop: Shop, number: int, field: str, locale: str = "zh-CN"):
    return next(u for u in shop.units([number], locale=locale) if u.field == field)


def memory_file(tmp_path: Path, text: str = TMX) -> Path:
    path = tmp_path / "friend.tmx"
    path.write_text(text, encoding="utf-8")
    return path


def test_what_comes_from_a_file_only_suggests_unless_it_is_trusted(shop, tmp_path):
    done = shop.import_memory(memory_file(tmp_path))
    assert (done.units, done.added, done.approved) == (1, 1, False)
    shop.translate()
    assert unit(shop, 1, "description/1").state == "needs-engine"
    (suggested,) = shop.suggestions(unit(shop, 1, "description/1"))
    assert (suggested.target, suggested.score, suggested.approved) == ("冷天里您会爱上这顶帽子。", 95, False)
    again = shop.import_memory(memory_file(tmp_path), approved=True)
    assert (again.added, again.known) == (1, 0)
    shop.translate()
    filled = unit(shop, 1, "description/1")
    assert (filled.target, filled.state, filled.engine) == ("冷天里您会爱上这顶帽子。", "review", "memory")
    shop.undo()
    shop.undo()
    assert not shop.memory_entries()[0].approved, "the import is taken back with its step"


def test_an_approval_is_remembered_and_forgotten_with_its_undo(shop):
    shop.edit_unit(1, "description/1", "冷天里您会爱上这顶帽子。")
    (entry,) = shop.memory_entries()
    assert (entry.source, entry.field, entry.category, entry.approved) == (
        "You will love this hat on cold days.", "description", "hats", True)  # fmt: skip
    assert [s.score for s in shop.find_memory("You will love this hat on cold days.")] == [100]
    assert shop.find_memory("You will love this cap on cold days.")[0].score > 75
    shop.undo()
    assert shop.memory_entries() == []
    shop.redo()
    assert shop.memory_count() == 1
    shop.edit_unit(1, "description/1", "别的", approve=False)
    assert shop.memory_entries() == [], "an approval taken back is not remembered"


def test_an_approved_line_teaches_its_sentences(shop, tmp_path):
    listed = tmp_path / "more.csv"
    listed.write_text(
        "Title,SKU,Price,Description\n"
        'Zorbly Scarf,S1,12.00,"<p>You will love it. It is what our grandmother wore.</p>"\n'
        'Zorbly Mitts,S2,13.00,"<p>Hand wash cold. It is what our grandmother wore.</p>"\n',
        encoding="utf-8",
    )
    shop.import_(shop.plan_import([listed]))
    scarf, mitts = (product.id for product in shop.products() if product.code in ("S1", "S2"))
    shop.edit_unit(scarf, "description/1", "您会喜欢它。这是奶奶戴过的。")
    assert shop.memory_count() == 3, "the line and its two sentences"
    shop.translate()
    filled = unit(shop, mitts, "description/1")
    assert (filled.target, filled.state, filled.engine) == ("冷水手洗。这是奶奶戴过的。", "review", "memory")
    shop.undo()
    shop.undo()
    assert shop.memory_count() == 0
    shop.edit_unit(scarf, "description/1", "您会喜欢它，这是奶奶戴过的。")
    assert shop.memory_count() == 1, "the sentences of the Chinese are others, so none is guessed"


def test_entries_are_found_in_both_languages_and_forgotten_as_a_step(shop):
    shop.edit_unit(1, "description/1", "冷天里您会爱上这顶帽子。")
    shop.edit_unit(2, "description/1", "仅限手洗")
    for query, expected in (("帽子", 1), ("帽", 1), ("天里您", 1), ("hat cold", 1), ("HAND", 1), ("帽洗", 0), ("", 2)):
        assert len(shop.memory_entries(query)) == expected, query
    assert shop.find_memory("爱上这顶帽子")[0].source == "You will love this hat on cold days."
    shop.forget([shop.memory_entries("hat")[0].id])
    assert shop.memory_count() == 1
    shop.undo()
    assert shop.memory_count("帽子") == 1
    with pytest.raises(InputProblem) as refused:
        shop.forget([99])
    assert refused.value.code == "memory-unknown"


def test_the_memory_goes_out_and_comes_in(shop, tmp_path):
    shop.edit_unit(1, "description/1", "冷天里您会爱上这顶帽子。")
    out = tmp_path / "out" / "mine.tmx"
    assert shop.export_memory(out) == 1
    with Shop.open(tmp_path / "other") as other:
        assert other.import_memory(out, approved=True).added == 1
        (entry,) = other.memory_entries()
        assert (entry.field, entry.category, entry.approved, entry.origin) == (
            "description", "hats", True, "tmx:mine.tmx")  # fmt: skip


def test_a_file_that_breaks_off_is_taken_only_when_asked(shop, tmp_path):
    text = TMX.replace("</body></tmx>", "<tu><tuv")
    with pytest.raises(FileProblem) as refused:
        shop.import_memory(memory_file(tmp_path, text))
    assert refused.value.code == "tmx-cut"
    assert shop.memory_count() == 0
    steps = len(shop.history())
    done = shop.import_memory(memory_file(tmp_path, text), keep_what_is_there=True)
    assert (done.added, done.cut_at) == (1, 1)
    assert len(shop.history()) == steps + 1


def test_cleaning_finds_conflicts_and_repeats(shop, tmp_path):
    shop.import_memory(memory_file(tmp_path))
    shop.edit_unit(1, "description/1", "冷天里您会爱上这顶帽子。")
    assert len(shop.memory_doubts().repeats) == 1
    assert shop.clean_memory() == 1
    assert shop.memory_count() == 1
    shop.import_memory(memory_file(tmp_path, TMX.replace("冷天", "寒冬")))
    (group,) = shop.memory_doubts().conflicts
    assert {e.target for e in group} == {"冷天里您会爱上这顶帽子。", "寒冬里您会爱上这顶帽子。"}
    shop.settle_memory(next(e.id for e in group if "寒冬" in e.target))
    assert {e.target for e in shop.memory_entries()} == {"寒冬里您会爱上这顶帽子。"}
    assert shop.memory_doubts().conflicts == ()
    shop.undo()
    assert len(shop.memory_doubts().conflicts) == 1
    assert shop.clean_memory(unused_days=0) == 0, "what is of today is no old entry"


def test_terms_change_what_a_machine_says_and_nothing_else(shop):
    shop.translate()
    before = unit(shop, 1, "title")
    shop.edit_unit(2, "title", "我的杯子")
    changed = shop.add_term("zorbly", "佐布利")
    assert (changed.added, changed.affected) == (1, 1), "the approved title is not counted"
    assert unit(shop, 1, "title") == before, "nothing changes before the owner says so"
    done = shop.retranslate(shop.terms())
    assert done.units == 1
    assert "佐布利" in unit(shop, 1, "title").target
    assert unit(shop, 2, "title").target == "我的杯子"
    shop.undo()
    assert unit(shop, 1, "title") == before
    assert shop.add_term("Zorbly", "佐布利").step is None, "it is said already"
    again = shop.add_term("ZORBLY", "左布里")
    assert (again.added, again.changed) == (0, 1)
    assert [(t.id, t.target) for t in shop.terms()] == [(1, "左布里")]
    shop.undo()
    assert shop.terms()[0].target == "佐布利"
    shop.remove_terms([1])
    assert shop.terms() == []
    shop.undo()
    assert len(shop.terms("佐")) == 1


def test_retranslating_without_an_engine_keeps_what_an_engine_said(shop):
    sentence = unit(shop, 1, "description/1")
    with shop._store.step(shop.history()[0].sentence) as step:
        step.put_units([sentence.with_(target="机器说的", state="machine", engine="offline")])
    changed = shop.add_term("hat", "帽子")
    assert changed.affected == 1
    shop.retranslate(shop.terms())
    assert unit(shop, 1, "description/1").target == "机器说的"


@pytest.mark.parametrize(
    "term", [{"source": ""}, {"source": "a"}, {"source": "a", "target": "x" * 300}, {"source": "a", "target": "!!"},
             {"source": "a", "target": "中", "kind": "other"}, {"source": "a", "target": "中", "lang": "de"}]
)  # fmt: skip
def test_what_is_no_term_is_refused(shop, term):
    with pytest.raises(InputProblem):
        shop.add_term(**term)
    assert shop.terms() == []


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx", "t.tbx"])
def test_terms_go_out_and_come_in(shop, tmp_path, name):
    shop.add_term("zorbly", "佐布利", note="house name; “quoted”")
    shop.add_term("toque", "毛线帽", category="Hats", brand="Nordik")
    shop.add_term("=1+1", "公式", lang="fr")
    shop.add_term("Nordik", kind="keep")
    shop.add_term("hat", "帽", "forbidden")
    path = tmp_path / name
    assert shop.export_terms(path) == 5
    assert shop.import_terms(path).step is None, "all of it is known"
    with Shop.open(tmp_path / "other") as other:
        assert other.import_terms(path).added == 5
        mine = [(t.source, t.target, t.kind, t.category, t.brand, t.note) for t in shop.terms()]
        assert [(t.source, t.target, t.kind, t.category, t.brand, t.note) for t in other.terms()] == mine
    with pytest.raises(InputProblem):
        shop.export_terms(tmp_path / "terms.docx")


def test_rows_that_are_no_terms_are_named(shop, tmp_path):
    path = tmp_path / "mine.csv"
    rows = ("EN;ZH_CN;ZH_TW;Type", "mouse;鼠标;滑鼠;", ";杯子;;", "cup;;;", "cup;杯子;;sometimes", "Nordik;;;DNT")
    path.write_text("\n".join(rows), encoding="utf-8")
    done = shop.import_terms(path)
    assert [(t.source, t.target, t.locale, t.kind) for t in shop.terms()] == [
        ("mouse", "鼠标", "zh-CN", "preferred"), ("mouse", "滑鼠", "zh-TW", "preferred"), ("Nordik", "", "", "keep"),
    ]  # fmt: skip
    assert [(s.row, str(s.why)) for s in done.skipped] == [
        (3, "There is no word in your language."), (4, "There is no Chinese for it."),
        (5, "The kind is none of preferred, forbidden and keep."),
    ]  # fmt: skip
    with pytest.raises(FileProblem) as refused:
        shop.import_terms(tmp_path / "list.csv")
    assert refused.value.code == "glossary-empty"


def test_versions_and_what_changed_in_the_source(shop, tmp_path):
    shop.translate()
    shop.edit_unit(1, "title", "羊毛帽")
    shop.undo()
    shop.edit_unit(1, "title", "佐布利毛线帽")
    versions = shop.versions(1, "title")
    assert (versions[0].unit.target, versions[0].unit.engine, versions[0].current) == ("佐布利毛线帽", "owner", True)
    assert len(versions) == 2, "what was undone is no version"
    assert versions[1].unit.engine == "phrasebook"
    assert all(v.unit.source_hash and v.at for v in versions)
    changed = tmp_path / "changed.csv"
    changed.write_text(LIST.replace("Zorbly Wool Toque", "Zorbly Merino Wool Toque"), encoding="utf-8")
    shop.import_(shop.plan_import([changed]))
    found = shop.source_change(1, "title")
    assert [(w.kind, w.text) for w in found.words if w.kind != "same"] == [("come", " Merino")]
    assert unit(shop, 1, "title").state == "stale"
    shop.translate()
    assert shop._store.units([1])[-1].target == "佐布利毛线帽", "what was approved stays until the owner looks"
    assert shop.source_change(2, "title") is None
