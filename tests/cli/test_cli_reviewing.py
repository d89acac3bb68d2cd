"""review, approve, reject and proof on the command line."""

import json
import sys

import openpyxl
import pytest

from seller_assistant.__main__ import main
from seller_assistant.cli import drawing

LIST = """SKU,Title,Price,Stock
TQ,Wool Toque,34.00,5
SC,Wool Scarf,34.00,3
MUG,Ceramic Zorblax Mug,18.50,9
"""


@pytest.fixture
def run(tmp_path, capsys):
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")

    def run(*words, as_json=True):
        code = main(["--shop", str(tmp_path / "shop"), "--lang", "en", *(["--json"] if as_json else []), *words])
        out, err = capsys.readouterr()
        return code, (json.loads(out) if as_json and out.strip() else out), err

    run("import", str(tmp_path / "list.csv"))
    run("translate")
    return run


def correct(path, source, chinese):
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    for row in sheet.iter_rows():
        if any(cell.value == source for cell in row):
            row[6].value = chinese
    book.save(path)


def test_review_lists_the_riskiest_first(run):
    code, queue, _ = run("review")
    assert code == 0
    assert set(queue) == {"waiting", "counts", "items"}
    assert {"id", "source", "target", "state", "engine", "risk", "reasons", "read_back", "others"} <= set(
        queue["items"][0]
    )
    assert queue["items"][0]["unknown"] == ["Zorblax"]
    assert [item["risk"] for item in queue["items"]] == sorted((i["risk"] for i in queue["items"]), reverse=True)
    assert run("review", "--limit", "1")[1]["waiting"] == queue["waiting"]
    assert [i["state"] for i in run("review", "--state", "needs-editing")[1]["items"]] == ["needs-editing"]
    code, out, _ = run("review", as_json=False)
    assert "Zorblax" in out


def test_approve_takes_what_is_safe_and_says_what_is_left(run):
    code, tried, _ = run("approve", "--dry-run")
    assert tried["step"] is None
    code, done, _ = run("approve", "--where", "sku:TQ")
    assert (code, done["changed"], done["left"]) == (0, 1, [])
    mug = run("review", "--state", "needs-editing")[1]["items"][0]["id"]
    assert run("approve", mug)[1]["changed"] == 1
    assert run("history")[1][0]["sentence"].startswith("Approved the Chinese of")
    assert run("undo")[0] == 0


def test_reject_sends_back_with_a_note(run):
    first = run("review", "--where", "sku:SC")[1]["items"][0]["id"]
    assert run("reject", first, "--note", "too plain")[1]["changed"] == 1
    item = run("review")[1]["items"][0]
    assert (item["id"], item["note"], item["state"]) == (first, "too plain", "needs-editing")


def test_a_proof_goes_out_and_comes_home(run, tmp_path):
    out = str(tmp_path / "proof.xlsx")
    code, sent, _ = run("proof", "export", "--out", out)
    assert (code, sent["texts"], sent["products"]) == (0, 3, 3)
    correct(out, "Wool Toque", "羊毛冷帽")
    code, found, _ = run("proof", "import", out)
    assert (code, found["applied"]) == (0, 0)
    assert {"id", "field", "before", "after", "conflict"} <= set(found["changes"][0])
    assert found["changes"][0]["after"] == "羊毛冷帽"
    assert found["changes"][0]["conflict"] is None
    code, done, _ = run("proof", "import", out, "--apply")
    assert (code, done["applied"]) == (0, 1)
    assert run("products", "--where", "sku:TQ")[1][0]["translations"]["zh-CN"]["title"]["text"] == "羊毛冷帽"
    assert run("proof", "list")[1][0]["answers"][0]["changed"] == 1
    run("undo")
    assert run("products", "--where", "sku:TQ")[1][0]["translations"]["zh-CN"]["title"]["text"] != "羊毛冷帽"


def test_a_conflict_is_left_until_theirs_is_taken(run, tmp_path):
    out = str(tmp_path / "proof.xlsx")
    run("proof", "export", "--out", out)
    correct(out, "Wool Toque", "羊毛冷帽")
    run("approve", "--where", "sku:TQ")
    code, done, _ = run("proof", "import", out, "--apply")
    assert (code, done["applied"], done["conflicts"], done["changes"][0]["conflict"]) == (1, 0, 1, "approved-here")
    code, lines, _ = run("proof", "import", out, "--apply", as_json=False)
    assert "--take-theirs" in lines
    code, done, _ = run("proof", "import", out, "--apply", "--take-theirs")
    assert (code, done["applied"]) == (0, 1)


@pytest.mark.parametrize(
    "words",
    [
        ("review", "--state", "perhaps"),
        ("approve", "77/zh-CN/title"),
        ("approve", "1/zh-CN/title", "--where", "wool"),
        ("reject", "x"),
        ("proof", "export", "--out", "proof.docx"),
        ("proof", "export", "--out", "proof.xlsx", "--where", "sku:NONE"),
        ("proof", "import", "no-such-file.xlsx"),
    ],
)
def test_wrong_requests_get_one_sentence(run, words):
    code, document, err = run(*words)
    assert code == 2
    assert set(document["problem"]) == {"code", "message", "where", "expected", "found", "next"}
    assert len(err.strip().splitlines()) == 1


@pytest.mark.parametrize(("ends", "code"), [("3", "proof-no-font"), ("1", "proof-undrawn")])
def test_where_no_pdf_can_be_made_it_is_said_and_nothing_is_written(run, tmp_path, monkeypatch, ends, code):
    monkeypatch.setattr(drawing, "_program", lambda: [sys.executable, "-c", f"raise SystemExit({ends})"])
    out = tmp_path / "proof.pdf"
    exit_code, document, _ = run("proof", "export", "--out", str(out))
    assert (exit_code, document["problem"]["code"]) == (2, code)
    assert document["problem"]["next"]
    assert not out.exists()
    assert run("proof", "list")[1] == []


@pytest.mark.slow
def test_a_pdf_has_its_chinese_letters_inside(run, tmp_path):
    out = tmp_path / "proof.pdf"
    code, _, err = run("proof", "export", "--out", str(out))
    if code == 2 and "font" in err:
        pytest.skip("no Chinese font on this computer")
    assert code == 0, err
    data = out.read_bytes()
    assert data.startswith(b"%PDF")
    assert b"/FontFile" in data


def test_a_stale_text_says_what_it_was_and_what_changed(run):
    run("approve")
    run("set", "title=Wool Hat", "--where", "sku:TQ")
    (item,) = run("review", "--state", "stale")[1]["items"]
    assert (item["source_before"], item["source"]) == ("Wool Toque", "Wool Hat")
    assert [(one["kind"], one["text"]) for one in item["difference"]] == [
        ("same", "Wool "), ("gone", "Toque"), ("come", "Hat"),
    ]  # fmt: skip
