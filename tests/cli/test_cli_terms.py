"""glossary and memory on the command line: counts, matches, and what could not be taken."""

from __future__ import annotations

import json

import pytest

from seller_assistant.__main__ import main

TMX = (
    '<tmx version="1.4"><header srclang="en"/><body>'
    '<tu><tuv xml:lang="en"><seg>You will love this hat.</seg></tuv>'
    '<tuv xml:lang="zh-CN"><seg>您会爱上这顶帽子。</seg></tuv></tu></body></tmx>'
)


@pytest.fixture
def run(tmp_path, capsys):
    def run(*words):
        code = main(["--shop", str(tmp_path / "shop"), "--lang", "en", "--json", *words])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out.strip() else None, err

    return run


def test_glossary(run, tmp_path):
    code, done, _ = run("glossary", "add", "zorbly", "佐布利", "--note", "house name")
    assert (code, done["added"], done["affected"]) == (0, 1, 0)
    run("glossary", "add", "Nordik", "--kind", "keep")
    run("glossary", "add", "最好", "--kind", "forbidden")
    _, terms, _ = run("glossary", "list")
    assert [(t["source"], t["target"], t["kind"]) for t in terms] == [
        ("zorbly", "佐布利", "preferred"), ("Nordik", "", "keep"), ("", "最好", "forbidden"),
    ]  # fmt: skip
    assert run("text", "Zorbly hat")[1]["target"].startswith("佐布利")
    path = tmp_path / "terms.csv"
    code, done, _ = run("glossary", "export", str(path))
    assert (code, done["terms"]) == (0, 3)
    path.write_text(path.read_text(encoding="utf-8-sig") + "lonely,,,,,,,\nmug,杯,,,,,,\n", encoding="utf-8")
    code, done, _ = run("glossary", "import", str(path))
    assert code == 1, "a row needs the owner"
    assert (done["added"], done["merged"]) == (1, 3)
    assert done["skipped"] == [{"row": 5, "text": "lonely", "why": "There is no Chinese for it."}]
    code, done, _ = run("glossary", "remove", "1", "2")
    assert done["removed"] == 2
    code, done, _ = run("glossary", "remove", "1")
    assert (code, done["problem"]["code"]) == (2, "term-unknown")
    code, done, _ = run("glossary", "add", "word")
    assert (code, done["problem"]["code"]) == (2, "term-empty")
    code, done, _ = run("glossary", "import", str(tmp_path / "none.tbx"))
    assert (code, done["problem"]["code"]) == (2, "file-missing")


def test_memory(run, tmp_path):
    path = tmp_path / "friend.tmx"
    path.write_text(TMX, encoding="utf-8")
    code, done, _ = run("memory", "import", str(path))
    assert (code, done["units"], done["added"], done["approved"]) == (0, 1, 1, False)
    _, (found,), _ = run("memory", "find", "You will love this cap.")
    assert found["origin"] == "memory"
    assert 75 <= found["score"] < 95
    assert not found["approved"]
    assert run("text", "You will love this hat.", "--field", "description")[1]["state"] == "needs-engine"
    run("memory", "import", str(path), "--approved")
    assert run("text", "You will love this hat.", "--field", "description")[1]["engine"] == "memory"
    _, (entry,), _ = run("memory", "list", "帽子")
    assert (entry["source"], entry["origin"]) == ("You will love this hat.", "tmx:friend.tmx")
    assert run("memory", "find", "爱上")[1][0]["source"] == "You will love this hat."
    code, done, _ = run("memory", "export", str(tmp_path / "out.tmx"))
    assert (code, done["units"]) == (0, 1)
    assert run("memory", "clean")[1]["forgotten"] == 0
    assert run("memory", "settle", str(entry["id"]))[1]["step"] is None
    assert run("memory", "settle", "99")[0] == 2
    assert run("memory", "forget", str(entry["id"]))[1]["forgotten"] == 1
    assert run("memory")[1] == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (TMX.replace("zh-CN", "de"), "tmx-pair"),
        (TMX[:-30], "tmx-cut"),
        ('<!DOCTYPE tmx [<!ENTITY a "b">]>' + TMX, "file-unsafe"),
        ("hello", "file-kind"),
    ],
)
def test_a_memory_that_cannot_be_taken_says_why(run, tmp_path, text, code):
    path = tmp_path / "bad.tmx"
    path.write_text(text, encoding="utf-8")
    exit_code, document, err = run("memory", "import", str(path))
    assert (exit_code, document["problem"]["code"]) == (2, code)
    assert document["problem"]["next"]
    assert "Traceback" not in err
    assert run("memory")[1] == []


def test_a_glossary_with_chinese_headings(run, tmp_path):
    sheet = tmp_path / "friend.csv"
    sheet.write_bytes("英文,法文,简体中文,繁體中文,类型\nteapot,théière,茶壶,茶壺,首选\n".encode("gb18030"))
    code, done, _ = run("glossary", "import", str(sheet))
    assert code == 0
    assert {(t["source"], t["target"], t["lang"], t["locale"]) for t in done["terms"]} == {
        ("teapot", "茶壶", "en", "zh-CN"), ("teapot", "茶壺", "en", "zh-TW"),
        ("théière", "茶壶", "fr", "zh-CN"), ("théière", "茶壺", "fr", "zh-TW"),
    }  # fmt: skip
