"""Doubts about the Chinese, their repairs, what is set aside, titles built of parts, and size tables."""

import json

import pytest

from seller_assistant.__main__ import main
from seller_assistant.shop import Shop

LIST = """SKU,Title,Price,Size,Category,Description
BOOT-8,Women's Waterproof Leather Boots,134.00,US 8,Shoes,Hand wash cold
BOOT-9,Women's Waterproof Leather Boots,134.00,US 9,Shoes,Hand wash cold
MUG,Ceramic Mug 12 oz,18.50,,Kitchen,Dishwasher safe
"""


@pytest.fixture
def run(tmp_path, capsys):
    def run(*words):
        code = main(["--shop", str(tmp_path / "shop"), "--lang", "en", "--json", *words])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out.strip() else None, err

    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    run("import", str(path))
    run("translate")
    return run


def mug(tmp_path, text):
    """Write that Chinese title for the mug; returns the product's number."""
    with Shop.open(tmp_path / "shop") as shop:
        number = shop.find_sku("MUG")
        shop.edit_unit(number, "title", text, approve=False)
        return number


def test_a_doubt_is_repaired_as_one_step(run, tmp_path):
    mug(tmp_path, "陶瓷杯,355毫升。")
    code, groups, _ = run("doubts")
    assert code == 0
    assert [group["check"] for group in groups] == ["punctuation"]
    assert groups[0]["doubts"][0]["repaired"] == "陶瓷杯，355毫升。"
    _, planned, _ = run("repair", "punctuation", "--dry-run")
    assert (planned["repaired"], planned["step"]) == (1, None)
    _, done, _ = run("repair", "punctuation")
    assert done["sample"][0]["after"] == "陶瓷杯，355毫升。"
    assert run("doubts")[1] == []
    run("undo")
    assert run("doubts")[1][0]["check"] == "punctuation"


def test_an_error_sets_the_exit_code_and_is_set_aside_with_a_reason(run, tmp_path):
    number = mug(tmp_path, "陶瓷杯")
    code, groups, _ = run("doubts", "--where", "mug")
    assert code == 1
    assert groups[0]["check"] == "number-lost"
    assert run("ignore", "number-lost", "--sku", "MUG", "--reason", " ")[0] == 2
    code, done, _ = run("ignore", "number-lost", "--sku", "MUG", "--reason", "the size is in the picture")
    assert (code, done["ignored"], done["fields"]) == (0, 1, ["title"])
    assert run("doubts")[1] == []
    run("undo")
    assert run("doubts")[0] == 1
    code, answer, _ = run("ignore", "emoji", "--sku", "MUG", "--reason", "x")
    assert code == 2
    assert answer["problem"]["code"] == "doubt-unknown"
    assert run("doubts", "--ignored")[1] == []
    assert run("heed", "number-lost")[1]["problem"]["code"] == "not-aside"
    run("ignore", "number-lost", "--sku", "MUG", "--reason", "the size is in the picture")
    _, aside, _ = run("doubts", "--ignored")
    assert [(one["check"], one["sku"], one["field"], one["reason"]) for one in aside] == [
        ("number-lost", "MUG", "title", "the size is in the picture")
    ]
    assert (aside[0]["product"], aside[0]["place"]) == (number, "zh-CN")
    assert run("doubts", "--ignored", "--to", "zh-TW")[1] == []
    assert run("check", "--ignored")[1] == [], "a doubt about the Chinese is none about a listing"
    assert run("heed", "number-lost", "--sku", "MUG", "--field", "description")[0] == 2
    code, done, _ = run("heed", "number-lost", "--sku", "MUG")
    assert (code, done["heeded"], done["fields"]) == (0, 1, ["title"])
    assert run("doubts")[0] == 1
    run("undo")
    assert run("doubts")[1] == [], "taking it back can be undone as well"


def test_an_unknown_check_names_those_there_are(run):
    code, answer, _ = run("repair", "nonsense")
    assert code == 2
    assert "punctuation" in answer["problem"]["message"]


def test_a_title_is_built_of_parts_and_used(run):
    _, built, _ = run("title", "--sku", "BOOT-8")
    assert built["width"] <= built["limit"]
    on = [part["text"] for part in built["parts"] if part["on"]]
    assert "防水" in built["title"]
    assert "".join(on) == built["title"].replace(" ", "")
    _, mine, _ = run("title", "--sku", "BOOT-8", "--parts", "防水,最佳", "--use")
    assert mine["title"] == "防水"  # the Advertising Law forbids the other
    assert next(part for part in mine["parts"] if part["text"] == "最佳")["why"]
    _, products, _ = run("products", "--where", "boot")
    assert products[0]["translations"]["zh-CN"]["title"]["text"] == "防水"


def test_millimetres_come_with_the_confirmed_table(run, tmp_path):
    def sizes():
        with Shop.open(tmp_path / "shop") as shop:
            return {unit.source: unit.target for unit in shop.units() if unit.field.startswith("option:Size=")}

    assert sizes() == {"US 8": "美码8", "US 9": "美码9"}
    code, tables, _ = run("sizes", "confirm", "shoes-women", "US 8=约38码/240毫米（偏小）")
    assert code == 0
    assert [table["id"] for table in tables["tables"] if table["confirmed"]] == ["shoes-women"]
    (tmp_path / "more.csv").write_text(LIST.replace("US 8", "US 8.5"), encoding="utf-8")
    run("import", str(tmp_path / "more.csv"))
    run("translate")
    assert sizes()["US 8.5"] == "美码8.5（约39码/245毫米）"
    assert run("sizes", "show", "shoes-women")[1]["rows"][6] == ["US", "8", "约38码/240毫米（偏小）"]
    assert run("sizes", "show", "hats")[0] == 2
    assert run("sizes", "confirm", "shoes-women", "US 8")[0] == 2
    run("sizes", "forget", "shoes-women")
    assert not any(table["confirmed"] for table in run("sizes")[1]["tables"])
