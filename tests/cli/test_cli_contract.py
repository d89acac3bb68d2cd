"""The command line: JSON keys, exit codes, and one sentence for every failure."""

import json

import pytest

from seller_assistant.__main__ import main
from seller_assistant.shop import Shop

LIST = """SKU,Title,Price,Stock,Size
TQ-1,Wool Toque,34.00,5,Small
TQ-2,Wool Toque,34.00,3,Large
MUG,Ceramic Mug 12 oz,18.50,9,
"""


@pytest.fixture
def shop(tmp_path):
    return str(tmp_path / "shop")


@pytest.fixture
def product_list(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return str(path)


@pytest.fixture
def run(shop, capsys):
    def run(*words):
        code = main(["--shop", shop, "--lang", "en", "--json", *words])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out.strip() else None, err

    return run


def test_import_names_every_row_and_the_counts_add_up(run, product_list):
    code, done, err = run("import", product_list)
    assert code == 0, err
    rows = done["files"][0]["rows"]
    assert rows["total"] == sum(count for kind, count in rows.items() if kind != "total") == 4
    assert done["products"] == {"new": 2, "updated": 0, "unchanged": 0, "skipped": 0}
    assert done["variants"] == 3
    assert set(done["files"][0]) >= {
        "file", "format", "platform", "sheet", "header_row", "encoding", "delimiter", "columns", "rows",
    }  # fmt: skip
    assert {"column", "heading", "field", "confidence"} <= set(done["files"][0]["columns"][0])
    assert isinstance(done["step"], int)


def test_a_dry_run_saves_nothing(run, product_list):
    _, done, _ = run("import", product_list, "--dry-run")
    assert done["step"] is None
    assert run("products")[1] == []


def test_the_same_list_again_changes_nothing(run, product_list):
    run("import", product_list)
    _, done, _ = run("import", product_list)
    assert done["products"] == {"new": 0, "updated": 0, "unchanged": 2, "skipped": 0}
    assert done["step"] is None


def test_set_undo_redo_and_history(run, product_list):
    run("import", product_list)
    _, done, _ = run("set", "price=40", "--where", "sku:MUG")
    assert (done["matched"], done["changed"]) == (1, 1)
    assert done["sample"][0]["after"] == "40 CAD"
    assert run("products", "--where", "sku:MUG")[1][0]["price"] == {"amount": "40", "currency": "CAD"}
    assert run("undo")[0] == 0
    assert run("products", "--where", "sku:MUG")[1][0]["price"]["amount"] == "18.50"
    assert run("redo")[0] == 0
    steps = run("history")[1]
    assert [s["undone"] for s in steps] == [False, False]
    assert set(steps[0]) == {"step", "at", "sentence", "undone"}
    assert run("undo", str(steps[-1]["step"]))[0] == 0
    assert run("products")[1] == []
    assert run("undo")[0] == 2


def test_translate_check_price_preview_export(run, product_list, tmp_path):
    run("import", product_list)
    code, done, _ = run("translate")
    assert code == 0
    assert done["units"] > 0
    assert done["characters_sent"] == 0
    assert done["hosts"] == []
    code, checked, _ = run("check", "--market", "taobao")
    assert code == 1, "there are no pictures, so something needs the owner"
    assert {"check", "severity", "sku", "field", "where", "message", "why", "source", "repair"} <= set(
        checked["findings"][0]
    )
    _, priced, _ = run("price", "--explain", "MUG")
    assert priced["rate"]["date"]
    assert priced["prices"][0]["steps"]
    code, written, _ = run("preview", "--market", "taobao", "--sku", "MUG", "--out", str(tmp_path / "mug.html"))
    assert code == 0
    assert written["bytes"] == (tmp_path / "mug.html").stat().st_size
    code, left, _ = run("export", "--market", "taobao", "--out", str(tmp_path / "x.zip"), "--allow-blocked")
    assert code in (0, 1)
    assert left["products"] == 2


@pytest.mark.parametrize(
    "words",
    [
        ("import", "/nowhere/at all.xlsx"),
        ("products", "--where", "colour_of_sky:>blue:"),
        ("set", "price", "--where", "sku:MUG"),
        ("set", "nonsense=1"),
        ("set", "price=cheap"),
        ("check", "--market", "amazon-on-the-moon"),
        ("preview", "--sku", "NO-SUCH", "--out", "x.html"),
        ("undo",),
        ("frobnicate",),
        ("translate", "--engine", "no-such-engine"),
        ("exports", "show", "99"),
    ],
)
def test_wrong_requests_get_one_sentence_and_exit_2(run, product_list, words):
    if words[0] == "set":
        run("import", product_list)
    code, document, err = run(*words)
    assert code == 2
    assert set(document["problem"]) == {"code", "message", "where", "expected", "found", "next"}
    assert "Traceback" not in err
    assert len(err.strip().splitlines()) == 1


def test_text_marks_what_it_does_not_know(run):
    code, done, _ = run("text", "Wool Zorblax Toque")
    assert code == 0
    assert done["unknown"] == ["Zorblax"]
    assert done["state"] == "needs-editing"
    assert {s["kind"] for s in done["spans"]} <= {"term", "number", "unit", "size", "kept", "engine", "unknown"}


def test_every_marketplace_fact_has_a_source(run):
    _, facts, _ = run("markets", "show", "taobao")
    assert facts
    assert all(f["source"] and f["date"] and f["confidence"] for f in facts)


def test_doctor_tells_versions(run):
    _, done, _ = run("doctor")
    assert {"name", "ok", "found", "next"} == set(done["checks"][0])


def test_engines_that_send_text_away_ask_first(run, product_list):
    run("import", product_list)
    code, document, _ = run("translate", "--engine", "mymemory")
    assert code == 2
    assert document["problem"]["code"] == "engine-consent"
    assert "mymemory" in document["problem"]["message"]


def test_a_shop_that_is_open_elsewhere_is_refused(run, shop):
    with Shop.open(shop):
        code, document, _ = run("products")
    assert code == 2
    assert document["problem"]["code"] == "shop-locked"


def test_only_what_changed_goes_out_again(run, product_list, tmp_path):
    run("import", product_list)
    run("translate")
    out = str(tmp_path / "x.zip")
    everything = ("export", "--market", "material", "--out", out, "--allow-blocked")
    assert run(*everything)[1]["products"] == 2
    assert run(*everything, "--changed")[0] == 2, "nothing changed, so there is nothing to write"
    run("set", "price=99", "--where", "sku:MUG")
    assert run("exports", "show", "1")[1][0]["changed"] == ["MUG"]
    code, done, _ = run(*everything, "--changed")
    assert (done["products"], bool(done["since"])) == (1, True), code
    assert [(c["sku"], {f["field"] for f in c["fields"]}) for c in done["changed"]] == [("MUG", {"price"})]
    (shown,) = run("exports", "show", "2")[1]
    assert shown["report"]["changed"] == done["changed"]
    assert shown["changed"] == []
    compared = run("exports", "compare", "1", "2")[1]
    assert (compared["changed"], compared["unchanged"]) == (done["changed"], 1)
    assert run("exports", "compare", "1", "9")[0] == 2


def test_another_file_is_never_overwritten_by_a_bundle(run, product_list, tmp_path):
    run("import", product_list)
    run("translate")
    mine = tmp_path / "mine.zip"
    mine.write_bytes(b"precious")
    code, document, _ = run("export", "--market", "material", "--out", str(mine), "--allow-blocked")
    assert (code, document["problem"]["code"]) == (2, "bundle-place-taken")
    assert mine.read_bytes() == b"precious"


@pytest.mark.parametrize(
    "words",
    [
        ("products", "--limit", "99999999999999999999"),
        ("products", "--limit", "-1"),
        ("products", "--where", "market:nope"),
        ("set", "sku=X"),
        ("set", "stock=-1", "--where", "sku:MUG"),
        ("replace", "title", "", "x"),
    ],
)
def test_requests_that_would_do_harm_are_refused(run, product_list, words):
    run("import", product_list)
    code, document, err = run(*words)
    assert code == 2, document
    assert len(err.strip().splitlines()) == 1


def test_a_filter_may_begin_with_a_minus_sign(run, product_list):
    run("import", product_list)
    assert [p["title"] for p in run("products", "--where", "-toque")[1]] == ["Ceramic Mug 12 oz"]


def test_a_second_run_that_finds_nothing_new_is_no_step(run, product_list):
    run("import", product_list)
    assert run("translate")[1]["step"] is not None
    assert run("translate")[1]["step"] is None


def test_a_copy_is_made_listed_and_gone_back_to_also_when_the_shop_is_damaged(run, product_list, shop, tmp_path):
    run("import", product_list)
    (copy, *_) = run("backup")[1]
    assert copy["verified"]
    assert copy["products"] == 2
    run("set", "price=99", "--where", "sku:MUG")
    assert run("backup", "restore", copy["id"])[0] == 0
    assert run("products", "--where", "sku:MUG")[1][0]["price"]["amount"] == "18.50"
    (tmp_path / "shop" / "shop.db").write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    for log in ("shop.db-wal", "shop.db-shm"):
        (tmp_path / "shop" / log).unlink(missing_ok=True)
    assert run("products")[1]["problem"]["code"] == "shop-damaged"
    assert run("backup", "restore", copy["id"])[0] == 0
    assert len(run("products")[1]) == 2
