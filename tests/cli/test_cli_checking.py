"""Listing checks on the command line: repaired, set aside and counted; limits of the owner's own; labels."""

import json

import pytest
from PIL import Image

from seller_assistant.__main__ import main
from seller_assistant.shop import Shop

LIST = """SKU,Title,Price,UPC,Net weight,Weight,Ingredients,Shelf life,Brand,Manufacturer,Made in,HS Code
SYRUP,Maple Syrup,12.00,036000291452,250 ml,400 g,Maple syrup,24 months,Nord,Sucrerie du Nord inc.,Canada,1702.20
TAFFY,Maple Taffy,8.00,036000291452,100 g,120 g,Maple syrup,12 months,Nord,Sucrerie du Nord inc.,Canada,1702
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


def checks(run, *words):
    _, document, _ = run("check", *words)
    return [(f["check"], f["sku"]) for f in document["findings"]], document


def test_the_softer_words_come_with_one_repair_and_go_with_undo(run, tmp_path):
    with Shop.open(tmp_path / "shop") as shop:
        shop.edit_unit(shop.find_sku("SYRUP"), "title", "最好的枫糖浆", approve=False)
    assert ("advertising-law", "SYRUP") in checks(run)[0]
    _, planned, _ = run("repair", "advertising-law", "--dry-run")
    assert (planned["repaired"], planned["step"]) == (1, None)
    assert planned["sample"][0]["before"] == "最好的枫糖浆"
    assert ("advertising-law", "SYRUP") in checks(run)[0], "nothing was done"
    assert run("repair", "advertising-law", "--where", "sku:TAFFY")[1]["repaired"] == 0
    _, done, _ = run("repair", "advertising-law")
    assert done["sample"][0]["after"] == "很好的枫糖浆"
    assert done["step"]
    assert ("advertising-law", "SYRUP") not in checks(run)[0]
    run("undo")
    assert ("advertising-law", "SYRUP") in checks(run)[0]


def test_a_finding_set_aside_is_counted_for_that_marketplace_alone(run):
    found, document = checks(run)
    assert ("barcode-twice", "SYRUP") in found
    assert ("hs-code", "TAFFY") in found
    assert (document["ignored"], document["ignored_by_check"]) == (0, {})
    assert run("ignore", "hs-code", "--sku", "TAFFY", "--reason", " ")[0] == 2
    code, answer, _ = run("ignore", "hs-code", "--sku", "TAFFY", "--reason", "the agent fills it in")
    assert (code, answer["ignored"]) == (0, 1)
    found, document = checks(run)
    assert ("hs-code", "TAFFY") not in found
    assert (document["ignored"], document["ignored_by_check"]) == (1, {"hs-code": 1})
    assert ("hs-code", "TAFFY") in checks(run, "--market", "jd")[0]
    run("undo")
    assert ("hs-code", "TAFFY") in checks(run)[0]


def test_what_no_listing_does_without_cannot_be_set_aside(run):
    run("set", "price=", "--where", "sku:SYRUP")
    code, answer, _ = run("ignore", "price-missing", "--sku", "SYRUP", "--reason", "later")
    assert code == 2
    assert answer["problem"]["code"] == "check-must"
    assert run("ignore", "price-outlier", "--sku", "SYRUP", "--reason", "x")[0] == 2


def test_the_count_is_said_to_people_too(run, tmp_path, capsys):
    run("ignore", "hs-code", "--sku", "TAFFY", "--reason", "the agent fills it in")
    main(["--shop", str(tmp_path / "shop"), "--lang", "en", "check"])
    assert "Set aside by you: Customs code that cannot be (1)" in capsys.readouterr().out


def test_a_limit_of_the_owners_own_is_used_shown_and_taken_back(run):
    def limit():
        return next(fact for fact in run("markets", "show", "jd")[1] if fact["key"] == "options_max")

    assert limit()["value"] == 0
    assert run("markets", "set", "jd", "title_limit=4")[0] == 0
    assert ("title-too-long", "SYRUP") in checks(run, "--market", "jd")[0]
    run("markets", "set", "jd", "options_max=1")
    assert (limit()["value"], limit()["confidence"], limit()["source"]) == (1, "owner", "owner")
    run("markets", "reset", "jd")
    assert limit()["value"] == 0
    assert run("markets", "set", "jd", "options_max=many")[0] == 2
    assert run("markets", "set", "jd", "moonlight=1")[0] == 2


def test_can_i_sell_there_comes_first(run):
    _, shown, _ = run("markets", "show", "douyin")
    assert [fact["key"] for fact in shown[:2]] == ["who_may_sell", "cross_border"]
    assert all(fact["source"] and fact["date"] for fact in shown)


def test_a_label_is_made_of_the_lists_own_facts(run, tmp_path):
    code, answer, _ = run("label", "--out", str(tmp_path / "label.txt"), "--where", "sku:SYRUP")
    assert code == 1
    assert answer["labels"][0]["missing"] == ["manufacturer_address", "storage"]
    text = (tmp_path / "label.txt").read_text(encoding="utf-8")
    made = ("净含量：250毫升", "配料：枫糖浆", "保质期：24个月", "原产国（地区）：加拿大")
    for line in made:
        assert line in text.splitlines()
    assert "仅限个人自用" in text
    run("set", "manufacturer_address=12 rue du Bois, Québec", "storage=保存于阴凉处", "--where", "sku:SYRUP")
    code, answer, _ = run("label", "--out", str(tmp_path / "label.html"), "--where", "sku:SYRUP", "--no-notice")
    assert (code, answer["labels"][0]["missing"]) == (0, [])
    page = (tmp_path / "label.html").read_text(encoding="utf-8")
    assert "12 rue du Bois, Québec" in page
    assert "仅限个人自用" not in page
    assert run("label", "--out", str(tmp_path / "x.html"), "--where", "sku:NONE")[0] == 2


def test_what_a_look_at_the_pictures_finds_can_be_set_aside(run, tmp_path):
    (tmp_path / "photos").mkdir()
    Image.new("RGB", (900, 900), (90, 120, 40)).save(tmp_path / "photos" / "syrup.jpg")
    path = tmp_path / "pictures.csv"
    path.write_text("SKU,Title,Price,Image\nSYRUP,Maple Syrup,12.00,syrup.jpg\n", encoding="utf-8")
    run("import", str(path), "--pictures", str(tmp_path / "photos"))

    def looked():
        return [(f["check"], f["sku"]) for f in run("pictures", "--look")[1]]

    assert ("picture-not-white", "SYRUP") in looked()
    code, answer, _ = run("ignore", "picture-not-white", "--sku", "SYRUP", "--reason", "our brand is green")
    assert (code, answer["ignored"]) == (0, 1)
    assert ("picture-not-white", "SYRUP") not in looked()
    run("undo")
    assert ("picture-not-white", "SYRUP") in looked()


def test_a_fact_of_the_label_is_edited_found_and_kept_at_the_next_import(run, tmp_path):
    def facts():
        return {p["sku"]: (p["ingredients"], p["net_weight"]) for p in run("products")[1]}

    run("set", "ingredients=Maple sap", "--where", "sku:SYRUP")
    assert facts() == {"SYRUP": ("Maple sap", "250 ml"), "TAFFY": ("Maple syrup", "100 g")}
    assert [p["sku"] for p in run("products", "--where", "ingredients:sap")[1]] == ["SYRUP"]
    (tmp_path / "list.csv").write_text(LIST.replace("250 ml", "500 ml").replace("Maple syrup", "Syrup"), "utf-8")
    run("import", str(tmp_path / "list.csv"))
    assert facts() == {"SYRUP": ("Maple sap", "500 ml"), "TAFFY": ("Syrup", "100 g")}
    run("undo")
    assert facts()["TAFFY"] == ("Maple syrup", "100 g")
    run("replace", "ingredients", "sap", "water", "--where", "sku:SYRUP")
    assert facts()["SYRUP"][0] == "Maple water"


def test_a_finding_set_aside_is_listed_and_taken_back(run):
    run("ignore", "hs-code", "--sku", "TAFFY", "--reason", "the agent fills it in")
    run("ignore", "barcode-twice", "--sku", "SYRUP", "--reason", "one barcode for both")
    _, aside, _ = run("check", "--ignored")
    assert {(one["check"], one["sku"], one["reason"]) for one in aside} == {
        ("hs-code", "TAFFY", "the agent fills it in"), ("barcode-twice", "SYRUP", "one barcode for both")
    }  # fmt: skip
    assert aside[0]["place"] == "taobao"
    assert aside[0]["at"] >= "2026"
    assert [one["sku"] for one in run("check", "--ignored", "--where", "sku:TAFFY")[1]] == ["TAFFY"]
    assert run("check", "--ignored", "--market", "jd")[1] == []
    assert run("check", "--ignored", "--market", "moon")[0] == 2
    assert run("heed", "hs-code", "--market", "jd")[0] == 2
    assert run("heed", "hs-code")[1]["heeded"] == 1
    assert ("hs-code", "TAFFY") in checks(run)[0]
    assert [one["check"] for one in run("check", "--ignored")[1]] == ["barcode-twice"]
    run("undo")
    assert ("hs-code", "TAFFY") not in checks(run)[0]


def test_markets_say_whether_one_can_sell_there_and_what_is_ready(run):
    _, plain, _ = run("markets")
    assert "ready" not in plain[0]
    assert next(m for m in plain if m["id"] == "material")["verdict"] == "anyone"
    _, counted, _ = run("markets", "--ready")
    for market in counted:
        _, document = checks(run, "--market", market["id"])
        assert (market["ready"], market["blocked"]) == (document["ready"], document["blocked"]), market["id"]
