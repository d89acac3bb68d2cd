"""``import`` a second time, rows left out, and text files whose letters are in doubt, on the command line."""

import json

import pytest

from seller_assistant.__main__ import main

HEAD = "SKU,Title,Price,Stock\n"


@pytest.fixture
def run(tmp_path, capsys):
    def run(*words, as_json=True):
        code = main(["--shop", str(tmp_path / "shop"), "--lang", "en", *(["--json"] if as_json else []), *words])
        out, err = capsys.readouterr()
        return code, json.loads(out) if as_json and out.strip() else out, err

    return run


@pytest.fixture
def write(tmp_path):
    def write(text, name="list.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return str(path)

    return write


def test_changes_and_kept_edits_are_named(run, write):
    run("import", write(HEAD + "A,Mug,5,1\nB,Cup,6,1\n"))
    run("set", "price=20", "--where", "sku:A")
    code, done, _ = run("import", write(HEAD + "A,Mug,7,1\nB,Cup,8,3\n"))
    assert code == 0
    assert (done["changes"], done["kept"]) == ({"price": 1, "stock": 1}, 1)
    (kept,) = (p for p in done["problems"] if p["code"] == "edit-kept")
    assert (kept["severity"], kept["row"], kept["found"]) == ("info", 2, "7 CAD")


def test_the_lines_for_people_say_the_same(run, write):
    run("import", write(HEAD + "A,Mug,5,1\n"))
    run("set", "title=My mug", "--where", "sku:A")
    _, out, _ = run("import", write(HEAD + "A,Mug,7,1\n"), as_json=False)
    assert "Changed values: price 1" in out
    assert "kept, you edited it: My mug, title: My mug (the file says Mug)" in out


def test_rows_left_out_go_to_a_file(run, write, tmp_path):
    target = tmp_path / "left.xlsx"
    code, done, _ = run("import", write(HEAD + "A,Mug,5,1\nB,,6,1\n"), "--left-out", str(target))
    assert (code, done["left_out"]) == (1, {"rows": 1, "file": str(target)})
    assert target.read_bytes()[:2] == b"PK"
    _, none, _ = run("import", write(HEAD + "A,Mug,5,1\n"), "--left-out", str(tmp_path / "none.xlsx"))
    assert none["left_out"] == {"rows": 0, "file": ""}


def test_a_layout_is_remembered_until_a_fresh_start_is_asked_for(run, write):
    rows = "Kode,Thing,Tarif\nA,Mug,5\n"
    told = ["--map", "Kode=sku", "--map", "Thing=title", "--map", "Tarif=price", "--currency", "usd"]
    run("import", write(rows), *told)
    _, again, _ = run("import", write(rows.replace("5", "6")), "--dry-run")
    assert (again["files"][0]["remembered"], again["files"][0]["sure"], again["changes"]) == (True, True, {"price": 1})
    _, fresh, _ = run("import", write(rows), *told[:6], "--dry-run", "--fresh")
    assert fresh["files"][0]["remembered"] is False


def test_the_encoding_is_asked_about_and_chosen(run, write):
    path = write("SKU;Titre;Prix\nA;Thé;5\n", encoding="cp850")
    _, seen, _ = run("import", path, "--dry-run")
    (file,) = seen["files"]
    assert (file["encoding_sure"], len(file["encodings"])) == (False, 3)
    run("import", path, "--encoding", "cp850", "--delimiter", ";")
    assert [p["title"] for p in run("products")[1]] == ["Thé"]


def test_letters_encoded_twice_are_repaired_when_asked(run, write):
    path = write("SKU,Titre,Prix\nA,Thé glacé,5\n".encode().decode("cp1252"))
    run("import", path, "--repair-text")
    assert [p["title"] for p in run("products")[1]] == ["Thé glacé"]
