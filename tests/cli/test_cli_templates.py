"""Templates on the command line: learnt, corrected, kept through versions, filled and refused."""

import importlib.util
import io
import json
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from seller_assistant.__main__ import main
from seller_assistant.shop import Shop

_spec = importlib.util.spec_from_file_location(
    "template_files_for_commands", Path(__file__).parents[1] / "sheets" / "template_files.py"
)
files = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(files)
LIST = (
    "Handle,Title,Chinese title,SKU,Price,Stock,Weight (g),Colour\n"
    "toque,Wool Toque,羊毛针织帽,T-R,34.00,5,120,Red\n"
    "toque,Wool Toque,羊毛针织帽,T-B,34.00,6,120,Blue\n"
    "cup,Coffee Cup,咖啡杯,C-1,20.00,3,300,\n"
)
HEADS = ["商品标题", "价格", "库存", "SKU编码", "颜色"]


@pytest.fixture
def run(tmp_path, capsys):
    def run(*words):
        code = main(["--shop", str(tmp_path / "shop"), "--lang", "en", "--json", *map(str, words)])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out.strip() else None, err

    return run


@pytest.fixture
def stocked(run, tmp_path):
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    run("import", tmp_path / "list.csv", "--currency", "CAD")
    run("translate")
    return run


@pytest.fixture
def blank(tmp_path):
    def blank(*rows, name="blank.xlsx", **options):
        path = tmp_path / name
        path.write_bytes(files.table(*(rows or (HEADS,)), **options))
        return path

    return blank


def test_learn_show_change_list_remove(run, tmp_path):
    (tmp_path / "qn.xlsx").write_bytes(files.qianniu())
    code, learnt, _ = run(
        "template", "learn", tmp_path / "qn.xlsx", "--name", "千牛", "--map", "B==男装", "--map", "品牌="
    )
    assert code == 0
    assert learnt["name"] == "千牛"
    assert (learnt["sheet"], learnt["key_row"], learnt["label_row"], learnt["first_data_row"]) == ("商品模板", 0, 2, 4)
    columns = {c["column"]: c for c in learnt["columns"]}
    assert set(columns["A"]) >= {
        "column",
        "key",
        "label",
        "required",
        "type",
        "choices",
        "max_length",
        "min_length",
        "field",
        "confidence",
    }
    assert columns["A"]["required"] is True
    assert columns["A"]["max_length"] == 60
    assert columns["A"]["field"] == "title"
    assert columns["B"]["field"] == "=男装"
    assert columns["B"]["owner"]
    assert columns["C"]["field"] == ""
    assert columns["D"]["choices"] == ["棉", "羊毛", "涤纶"]
    assert columns["D"]["type"] == "choice"
    assert run("template", "show", "千牛")[1]["columns"] == learnt["columns"]
    assert run("template", "change", "千牛", "--map", "C=brand")[1]["columns"][2]["field"] == "brand"
    assert [t["name"] for t in run("template", "list")[1]] == ["千牛"]
    (tmp_path / "qn.xlsx").unlink()  # the shop has it whole
    assert run("template", "show", "千牛")[0] == 0
    assert run("template", "remove", "千牛")[0] == 0
    assert run("template", "list")[1] == []
    run("undo")
    assert [t["name"] for t in run("template", "list")[1]] == ["千牛"]


def test_a_bundle_with_the_filled_template(stocked, blank, tmp_path):
    stocked("template", "learn", blank(), "--name", "My sheet")
    code, made, err = stocked("export", "--template", "My sheet", "--out", tmp_path / "b.zip", "--allow-blocked")
    assert code == 0, err
    assert made["products"] == 2
    assert made["variants"] == 3
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        assert {"blank.xlsx", "PROOF.html", "UPLOAD.html", "manifest.json"} <= set(archive.namelist())
        sheet = load_workbook(io.BytesIO(archive.read("blank.xlsx"))).active
    rows = [[c.value for c in row] for row in sheet.iter_rows(min_row=2)]
    assert [row[0] for row in rows] == ["羊毛针织帽", "羊毛针织帽", "咖啡杯"]
    assert [row[3] for row in rows] == ["T-R", "T-B", "C-1"]
    assert [row[2] for row in rows] == [5, 6, 3]
    assert [row[4] for row in rows] == ["红色", "蓝色", None]
    assert all(isinstance(row[1], (int, float)) and row[1] > 100 for row in rows)  # in CNY


def test_a_currency_without_a_rate_leaves_prices_empty_and_says_so(stocked, blank, tmp_path):
    stocked("template", "learn", blank(["Nama Produk", "Harga", "Stok"], ["Wajib", "Wajib", "Opsional"],
                                       ["Masukkan nama", "Masukkan harga dalam rupiah", "Masukkan stok"]),
            "--name", "id")  # fmt: skip
    code, made, _ = stocked("export", "--template", "id", "--out", tmp_path / "b.zip", "--allow-blocked")
    assert code == 1
    assert any("IDR" in note["what"] for note in made["notes"])
    assert [one["sku"] for one in made["unfinished"]] == ["id", "T-R", "C-1"]
    assert "no exchange rate" in made["unfinished"][0]["why"]
    assert "must be filled and is empty: Harga (B)" in made["unfinished"][1]["why"]
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        sheet = load_workbook(io.BytesIO(archive.read("blank.xlsx"))).active
    assert [sheet.cell(4, c).value for c in (1, 2)] == ["羊毛针织帽", None]


def test_newer_and_older_versions(run, blank):
    first = blank(["Version=2.1"], [*HEADS, "材质"], name="sheet v2.xlsx")
    run("template", "learn", first, "--name", "S", "--map", "颜色=", "--map", "材质==棉")
    newer = blank(["Version=3.0"], [*HEADS, "新字段"], name="sheet v3.xlsx")
    code, learnt, _ = run("template", "learn", newer)
    assert code == 0
    assert learnt["name"] == "S"
    assert learnt["version"] == "3.0"
    assert [p["code"] for p in learnt["problems"]] == ["template-newer"]
    assert "1 new" in learnt["problems"][0]["message"]
    assert "材质" in learnt["problems"][0]["next"]
    assert {c["label"]: c["owner"] for c in learnt["columns"]}["颜色"] is True
    code, refused, _ = run("template", "learn", first)
    assert code == 2
    assert refused["problem"]["code"] == "template-older"
    assert run("template", "show", "S")[1]["version"] == "3.0"
    assert run("template", "learn", first, "--name", "Old one")[0] == 0
    assert [t["name"] for t in run("template", "list")[1]] == ["S", "Old one"]


def test_a_filled_copy_of_a_known_template_is_refused(stocked, blank, tmp_path):
    stocked("template", "learn", blank(), "--name", "S")
    stocked("export", "--template", "S", "--out", tmp_path / "b.zip", "--allow-blocked")
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        (tmp_path / "mine.xlsx").write_bytes(archive.read("blank.xlsx"))
    code, refused, err = stocked("template", "learn", tmp_path / "mine.xlsx")
    assert code == 2
    assert refused["problem"]["code"] == "template-filled"
    assert "filled already" in err
    assert "Traceback" not in err
    assert len(stocked("template", "list")[1]) == 1


def test_an_old_signed_template_is_told(stocked, blank, tmp_path):
    old = blank(["basic", "5316e2135061d5e3f57ff4e31238771b"], HEADS, name="old.xlsx")
    dated = files.repacked(old.read_bytes(), [("docProps/core.xml", _dated)])
    old.write_bytes(dated)
    learnt = stocked("template", "learn", old)[1]
    assert learnt["made_at"] == "2024-01-05"
    assert learnt["old"]
    assert [p["code"] for p in learnt["problems"]] == ["template-old"]
    assert "out of date" in learnt["problems"][0]["message"]
    made = stocked("export", "--template", "old", "--out", tmp_path / "b.zip", "--allow-blocked")[1]
    assert any("out of date" in note["what"] for note in made["notes"])


def _dated(content):
    import re

    return re.sub(rb">20\d\d-[^<]*<", b">2024-01-05T00:00:00Z<", content)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("template", "show", "nothing"), "template-unknown"),
        (("template", "remove", "nothing"), "template-unknown"),
        (("export", "--template", "nothing", "--out", "x.zip"), "template-unknown"),
        (("template", "learn", "nowhere.xlsx"), "file-missing"),
    ],
)
def test_what_is_not_there(run, words, code):
    exit_code, refused, err = run(*words)
    assert exit_code == 2
    assert refused["problem"]["code"] == code
    assert "Traceback" not in err


def test_wrong_corrections_change_nothing(run, blank):
    path = blank()
    for mapping in ("Z=title", "A=nonsense", "A"):
        assert run("template", "learn", path, "--map", mapping)[0] == 2
    assert run("template", "learn", path, "--market", "nowhere")[0] == 2
    assert run("template", "learn", path, "--language", "klingon")[0] == 2
    assert run("template", "list")[1] == []


def test_a_damaged_file_of_the_shop_is_told(run, blank, tmp_path):
    run("template", "learn", blank(), "--name", "S")
    for kept in (tmp_path / "shop" / "templates").iterdir():
        kept.write_bytes(b"not it")
    code, refused, _ = run("template", "show", "S")
    assert code == 2
    assert refused["problem"]["code"] == "template-file-gone"


def test_the_window_sees_what_is_sure_and_what_is_not(tmp_path, blank):
    with Shop.open(tmp_path / "shop") as shop:
        learnt = shop.learn_template(blank(["*商品标题", "*价格", "*某某字段", "包装价格说明"]), "S")
        assert {m.column.letter for m in learnt.sure} == {"A", "B"}
        assert [m.column.letter for m in learnt.open] == ["C"]
        shop.change_template("S", {"C": "brand"})
        assert not shop.template("S").open
        assert shop.change_template("S", {"C": "brand"}) is None


def test_only_what_changed_goes_out_again(stocked, blank, tmp_path):
    stocked("template", "learn", blank(), "--name", "S")
    stocked("export", "--template", "S", "--out", tmp_path / "1.zip", "--allow-blocked")
    stocked("set", "stock=9", "--where", "cup")
    code, made, _ = stocked("export", "--template", "S", "--out", tmp_path / "2.zip", "--changed", "--allow-blocked")
    assert code == 0
    assert made["products"] == 1


def test_what_only_a_template_takes_goes_out_again_too(run, blank, tmp_path):
    def export(number):
        return run("export", "--template", "S", "--out", tmp_path / f"{number}.zip", "--changed", "--allow-blocked")

    def listed(length):
        (tmp_path / "list.csv").write_text(
            "Title,Chinese title,SKU,Price,Cost,Length (cm)\n" + f"Coffee Cup,咖啡杯,C-1,20.00,{length},{length}\n"
            "Tea Cup,茶杯,C-2,20.00,9,8\n", encoding="utf-8"
        )  # fmt: skip
        return run("import", tmp_path / "list.csv", "--currency", "CAD")

    listed(12)
    run("translate")
    run("template", "learn", blank(["商品标题", "价格", "SKU编码", "包裹长度(cm)"]), "--name", "S")
    assert export(1)[1]["products"] == 2
    listed(12)
    code, refused, _ = export(2)
    assert (code, refused["problem"]["code"]) == (2, "bundle-unchanged")
    run("set", "cost=3", "--where", "C-2")  # no column takes it
    assert export(3)[1]["problem"]["code"] == "bundle-unchanged"
    listed(13)
    assert export(4)[1]["products"] == 1
    run("template", "change", "S", "--map", "D==15")
    assert export(5)[1]["products"] == 2


def test_why_nothing_is_ready_is_said(run, tmp_path):
    (tmp_path / "list.csv").write_text("Title,Chinese title,SKU,Price\nCup,咖啡杯,C-1,20 THB\n", encoding="utf-8")
    run("import", tmp_path / "list.csv")
    code, refused, err = run("export", "--market", "pinduoduo", "--out", tmp_path / "b.zip", "--allow-blocked")
    assert (code, refused["problem"]["code"]) == (2, "bundle-empty")
    assert "C-1: It has no price. There is no exchange rate from THB to CNY." in err
    assert not (tmp_path / "b.zip").exists()


def test_real_templates_go_through(stocked, shared, tmp_path):
    for path in sorted([*shared.glob("templates/*.xls*"), *shared.glob("spreadsheets/amazon/*.xls*")]):
        code, learnt, err = stocked("template", "learn", path)
        assert code == 0, err
        fields = {c["field"] for c in learnt["columns"]}
        assert {"title", "price", "sku"} <= fields
        out = tmp_path / f"{path.stem}.zip"
        code, made, err = stocked("export", "--template", learnt["name"], "--out", out, "--allow-blocked")
        assert (code, made["products"]) == (1 if made["unfinished"] else 0, 2), err
