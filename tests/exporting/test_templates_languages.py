"""Templates of further countries and of wholesalers: labels, marks, steps of prices and of categories."""

import importlib.util
from dataclasses import replace
from pathlib import Path

import pytest

from seller_assistant.exporting.template_matching import known, match, understood
from seller_assistant.sheets.template_learning import understand

_spec = importlib.util.spec_from_file_location(
    "bundles_for_languages", Path(__file__).with_name("test_templates_bundle.py")
)
bundles = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(bundles)
Filled, files = bundles.Filled, bundles.files


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("Couleur", "colour"), ("Taille", "size"), ("Prix TTC (€)*", "price"), ("Poids (g)", "weight"),
        ("Titre du produit", "title"), ("Prix barré", "compare_at"), ("Pays de fabrication", "origin"),
        ("น้ำหนัก กก. (Weight kg)", "weight"), ("ราคา (บาท)*", "price"), ("ชื่อสินค้า", "title"),
        ("ความยาว (ซม.)", "length"),
        ("Tên sản phẩm", "title"),
        ("Kho hàng", "stock"), ("Cân nặng", "weight"), ("Ảnh bìa", "picture_main"),
        ("상품명*", "title"), ("판매가격", "price"), ("대표이미지", "picture_main"),
        ("옵션값1", "option1"),
        ("UPC码", "gtin"),
        ("SKU预览图", "picture_option"), ("规格类型1", "option1_name"), ("商品参考价(元)", "compare_at"),
        ("バリエーション項目選択肢1", "option1"),
        ("商品名称(外文)", "title_own"), ("生产企业地址", "manufacturer_address"),
    ],
)  # fmt: skip
def test_labels_of_further_languages(label, field):
    assert understood(label).field == field


@pytest.mark.parametrize(
    ("labels", "marks", "required", "conditional"),
    [
        (["ชื่อสินค้า", "ราคา", "คลัง", "แบรนด์"], ["จำเป็น", "จำเป็น", "จำเป็นแบบมีเงื่อนไข", "ไม่จำเป็น"], "AB", "C"),
        (["Tên sản phẩm", "Giá", "Kho hàng", "Thương hiệu"],
         ["Bắt buộc", "Bắt buộc", "Bắt buộc có điều kiện", "Không bắt buộc"], "AB", "C"),
        (["상품명", "판매가격", "재고수량", "브랜드"], ["필수", "필수", "조건부 필수", "선택"], "AB", "C"),
        (["Nom du produit", "Prix", "Stock", "Marque"],
         ["Obligatoire", "Obligatoire", "Obligatoire si en stock", "Facultatif"], "AB", "C"),
    ],
)  # fmt: skip
def test_the_rows_of_marks_and_of_help_live_on(labels, marks, required, conditional):
    helps = {"ช": "โปรดกรอกข้อมูล", "T": "Vui lòng nhập", "상": "입력하세요", "N": "Veuillez saisir"}[labels[0][0]]
    checks = (("B6:B90", "decimal", "0", "99999"),)
    form = understand(files.table(labels, marks, [helps] * 4, ["", "1-120", "", ""], checks=checks), "t.xlsx", known)
    assert form.first_data_row == 6
    assert form.examples == (), "no row of the head is taken for an example, which would go"
    assert "".join(c.letter for c in form.columns if c.required == "required") == required
    assert "".join(c.letter for c in form.columns if c.required == "conditional") == conditional


def _stepped(bench):
    draft = bench.draft()
    first = draft.skus[0]
    ladder = ((10, first.price - 1), (50, first.price - 2))
    return first.price, replace(draft, skus=(replace(first, quote=replace(first.quote, ladder=ladder, moq=5)),))


def test_wholesale_steps_in_numbered_columns(bench, tmp_path):
    price, draft = _stepped(bench)
    data = files.table(["产品标题", "起批量1", "批发价1(元)", "起批量2", "批发价2(元)", "起批量3", "批发价3(元)"])
    [row] = Filled(bench, tmp_path, data, [draft]).rows()
    assert [row[name] for name in ("起批量1", "起批量2", "起批量3")] == [5, 10, 50]
    assert [row[f"批发价{n}(元)"] for n in (1, 2, 3)] == [price, price - 1, price - 2]


def test_wholesale_steps_beside_a_price_of_their_own(bench, tmp_path):
    price, draft = _stepped(bench)
    data = files.table(["产品标题", "零售价", "起批量1", "批发价1", "起批量2", "批发价2", "起批量9", "批发价9"])
    [row] = Filled(bench, tmp_path, data, [draft]).rows()
    assert (row["零售价"], row["批发价1"], row["批发价2"]) == (price, price, price - 1)
    assert "起批量9" not in row
    assert "批发价9" not in row
    assert all("批发价2" not in note for note in bundles.Filled(bench, _sub(tmp_path), data, [bench.draft()]).notes)


def _sub(folder):
    (folder / "second").mkdir()
    return folder / "second"


LEVELS = {
    "checks": (("B2:B90", "list", '"食品,服装"', None), ("C2:C90", "list", "INDIRECT($B2)", None)),
    "names": (("食品", "Lists!$A$1:$A$2"), ("服装", "Lists!$B$1:$B$2")),
    "extra": (("Lists", [["糖浆", "袜子"], ["茶", "帽子"]]),),
}


def test_a_category_level_by_level(bench, tmp_path):
    drafts = [replace(bench.draft(1), category="食品 > 糖浆"), replace(bench.draft(3), category="时尚 > 袜子"),
              replace(bench.draft(4), category="家居 > 蜡烛")]  # fmt: skip
    made = Filled(bench, tmp_path, files.table(["商品标题", "一级类目*", "二级类目*", "价格"], **LEVELS), drafts)
    first, second, third = made.rows()
    assert (first["一级类目"], first["二级类目"]) == ("食品", "糖浆")
    assert (second["一级类目"], second["二级类目"]) == ("服装", "袜子"), "the only list that has the product's word"
    assert "一级类目" not in third
    assert any("家居" in note and "row 4" in note for note in made.notes)


def test_a_category_without_a_list_and_the_number_of_one(bench, tmp_path):
    drafts = [replace(bench.draft(1), category="食品 > 糖浆")]
    made = Filled(bench, tmp_path, files.table(["商品标题", "一级类目", "二级类目", "价格"]), drafts)
    assert (made.rows()[0]["一级类目"], made.rows()[0]["二级类目"]) == ("食品", "糖浆")
    made = Filled(bench, _sub(tmp_path), files.table(["商品标题*", "商品类目ID*", "价格*"]), drafts)
    assert "商品类目ID" not in made.rows()[0], "a name is no number"
    assert any("商品类目ID" in note and "is empty" in note for note in made.notes)


def test_a_choice_that_another_column_names(bench):
    form = understand(files.table(["商品标题", "规格1名称", "规格1", "规格2名称", "规格2", "价格"]), "t.xlsx", known)
    fields = [m.field for m in match(form)]
    assert fields == ["title", "option1_name", "option1", "option2_name", "option2", "price"]


def test_a_choice_in_two_columns(bench):
    form = understand(files.table(["商品标题", "规格名", "规格值", "价格", "库存"]), "t.xlsx", known)
    assert [m.field for m in match(form)] == ["title", "option1_name", "option1", "price", "stock"]


def test_columns_that_are_not_for_our_pictures_or_codes():
    labels = ["商品ID", "商品标题", "主图", "主图3:4", "透明图", "质检报告图片", "主图视频", "毛重(kg)", "净重(kg)"]
    helps = ["新建不填", "请填写", "请填写", "", "", "", "", "请填写", "请填写"]
    form = understand(files.table(labels, helps), "t.xlsx", known)
    fields = {m.column.label: m.field for m in match(form)}
    assert fields == {**dict.fromkeys(labels, ""), "商品标题": "title", "主图": "picture_main", "毛重(kg)": "weight"}


def test_a_list_in_another_language_and_a_fact_with_its_kinds_in_brackets(bench, tmp_path):
    checks = (("B2:B90", "list", '"แดง,น้ำเงิน"', None), ("C2:C90", "list", '"親,子"', None))
    data = files.table(["ชื่อสินค้า", "สี", "親子関係の指定", "ราคา", "素材（生地・毛糸）"], checks=checks)
    rows = Filled(bench, tmp_path, data, [replace(bench.socks(), parameters=(("材质", "羊毛"),))]).rows()
    assert [row.get("สี") for row in rows] == [None, "แดง", "แดง", "น้ำเงิน", "น้ำเงิน"]
    assert [row["親子関係の指定"] for row in rows] == ["親", "子", "子", "子", "子"]
    assert rows[1]["素材（生地・毛糸）"] == "羊毛"


def test_the_smallest_order_where_there_is_no_wholesale(bench, tmp_path):
    data = files.table(["Nama Produk*", "Minimum Pemesanan*", "Harga*"])
    assert Filled(bench, tmp_path, data, [bench.draft()]).rows()[0]["Minimum Pemesanan"] == 1
