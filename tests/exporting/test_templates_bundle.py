"""A filled template in a bundle: which field goes where, lists, parents, splits, and what is told."""

import importlib.util
import io
import json
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from seller_assistant.catalog import Attribute, Picture, Product
from seller_assistant.exporting.bundling import bundle
from seller_assistant.exporting.shape import shape
from seller_assistant.exporting.template_choices import Choices
from seller_assistant.exporting.template_matching import known, match, understood
from seller_assistant.exporting.template_values import unit_asked
from seller_assistant.exporting.template_writer import Filling, TemplateWriter
from seller_assistant.problems import InputProblem
from seller_assistant.sheets.template_learning import understand

_spec = importlib.util.spec_from_file_location(
    "template_files_for_bundles", Path(__file__).parents[1] / "sheets" / "template_files.py"
)
files = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(files)
AT = "2026-11-22T10:20:30+00:00"


class Filled:
    """A bundle with a template, and its sheets as openpyxl reads them."""

    def __init__(self, bench, folder, data, drafts, mapping=None, products=None, market=None, **wishes):
        form = understand(data, wishes.pop("file", "blank.xlsx"), known)
        filling = Filling("T", form, data, match(form, mapping), **wishes)
        place = market or bench.taobao
        products = products or {
            d.product_id: Product(id=d.product_id, sku=d.code, title=d.title_source) for d in drafts
        }
        work = TemplateWriter(filling, products, shape(place))
        self.form, self.out = form, folder / "b.zip"
        self.bundle = bundle(drafts, place, self.out, findings={}, picture=bench.store.path, made_at=AT, work=work)
        self.archive = zipfile.ZipFile(self.out)
        self.notes = [str(note.what) for note in self.bundle.notes]

    def sheets(self):
        return [n for n in self.archive.namelist() if n.endswith((".xlsx", ".xlsm"))]

    def rows(self, name=None):
        """The data rows by label."""
        sheet = load_workbook(io.BytesIO(self.archive.read(name or self.sheets()[0])))[self.form.sheet]
        labels = {c.index: c.label for c in self.form.columns}
        found = []
        for row in sheet.iter_rows(min_row=self.form.first_data_row):
            cells = {labels[c.column - 1]: c.value for c in row if c.value is not None and c.column - 1 in labels}
            if cells:
                found.append(cells)
        return found


def test_a_qianniu_template_filled_row_by_row(bench, tmp_path):
    first = replace(bench.draft(), parameters=(("材质", "美利奴羊毛"),))
    drafts = [bench.with_pictures(first, "red"), replace(bench.socks(), parameters=(("材质", "纯棉"),))]
    made = Filled(bench, tmp_path, files.qianniu(), drafts, {"B": "=男装/袜子"}, picture_base="https://img.shop/x/")
    rows = made.rows()
    assert len(rows) == 5
    assert made.bundle.variants == 5
    assert rows[0]["商品标题"] == "加拿大有机枫糖浆 500毫升"
    assert rows[0]["商品主图"] == "https://img.shop/x/LF-1/1.jpg"
    assert [row["颜色分类"] for row in rows[1:]] == ["红色", "红色", "蓝色", "蓝色"]
    assert [row["尺码"] for row in rows[1:]] == ["小号", "大号", "小号", "大号"]
    assert [row["一口价(元)"] for row in rows[1:]] == [58, 58, 58, 68.5]
    assert {row["商品类目"] for row in rows} == {"男装/袜子"}
    assert [row["SKU商家编码"] for row in rows] == ["LF-1", "SOCK-1", "SOCK-2", "SOCK-3", "SOCK-4"]
    assert rows[1]["材质"] == "棉"  # the list's own word for 纯棉
    assert any("美利奴羊毛" in note and "材质" in note and "row 4" in note for note in made.notes)
    assert any("商品主图" in note and "row 5, 6, 7, 8" in note for note in made.notes)
    assert "pictures/LF-1/1.jpg" in made.archive.namelist()
    manifest = json.loads(made.archive.read("manifest.json"))
    assert {"blank.xlsx", "PROOF.html", "UPLOAD.html"} <= {f["name"] for f in manifest["files"]}
    assert "blank.xlsx" in made.archive.read("UPLOAD.html").decode()


SHOPEE = (
    ["ps_category|1|0", "ps_product_name|1|0", "et_title_variation_integration_no|0|0", "et_title_variation_1|0|0",
     "et_title_option_for_variation_1|0|0", "et_title_variation_2|0|0", "et_title_option_for_variation_2|0|0",
     "ps_price|1|1", "ps_stock|0|1", "ps_sku_short|0|0", "ps_weight|1|1"],
    ["advanced", "5316e2135061d5e3f57ff4e31238771b"],
    ["Kategori", "Nama Produk", "Kode Integrasi Variasi", "Nama Variasi 1", "Varian untuk Variasi 1", "Nama Variasi 2",
     "Varian untuk Variasi 2", "Harga", "Stok", "Kode Variasi", "Berat"],
    ["Wajib", "Wajib", *["Wajib Bersyarat"] * 5, "Wajib", "Wajib", "Opsional", "Wajib"],
    ["", "Masukkan 5 s/d 255 karakter", "", "", "", "", "", "", "", "", "Masukkan berat produk (gram)"],
)  # fmt: skip


def test_product_cells_stand_on_the_first_row_of_a_group(bench, tmp_path):
    data = files.table(*SHOPEE)
    made = Filled(bench, tmp_path, data, [bench.draft(), bench.socks()], {"Kategori": "=100557-Kaos"})
    rows = made.rows()
    assert [row.get("Nama Produk", "") for row in rows] == ["加拿大有机枫糖浆 500毫升", "美利奴羊毛徒步袜", "", "", ""]
    assert [row.get("Kategori", "") for row in rows] == ["100557-Kaos", "100557-Kaos", "", "", ""]
    assert [row.get("Kode Integrasi Variasi", "") for row in rows] == ["", *["LF-2"] * 4]
    assert [row.get("Nama Variasi 2") for row in rows[1:]] == ["尺码"] * 4
    assert [row["Harga"] for row in rows] == [168, 58, 58, 58, 68.5]
    assert {row["Berat"] for row in rows} == {500}


AMAZON = (
    ["TemplateType=Home", "Version=2015.1208"],
    ["Seller SKU", "Product Name", "Product ID", "Product ID Type", "Parentage", "Parent SKU", "Relationship Type",
     "Variation Theme", "Color", "Size", "Standard Price", "Item Weight", "Item Weight Unit Of Measure"],
    ["item_sku", "item_name", "external_product_id", "external_product_id_type", "parent_child", "parent_sku",
     "relationship_type", "variation_theme", "color_name", "size_name", "standard_price", "item_weight",
     "item_weight_unit_of_measure"],
)  # fmt: skip
AMAZON_LISTS = (
    ("dropdown_list_variation_theme", "Lists!$A$1:$A$3"), ("dropdown_list_parent_child", "Lists!$B$1:$B$2"),
    ("dropdown_list_item_weight_unit_of_measure", "Lists!$C$1:$C$2"),
    ("dropdown_list_relationship_type", "Lists!$D$1:$D$1"),
    ("dropdown_list_external_product_id_type", "Lists!$E$1:$E$2"),
)  # fmt: skip


def test_parents_stand_over_their_children_in_the_owners_words(bench, tmp_path):
    lists = [["Color", "Parent", "GR", "Variation", "EAN"], ["SizeColor", "Child", "KG", None, "UPC"], ["Size"]]
    data = files.table(*AMAZON, names=AMAZON_LISTS, extra=(("Lists", lists),))
    socks = bench.socks()
    socks = replace(
        socks, title_source="Merino socks", skus=(replace(socks.skus[0], gtin="062800000012"), *socks.skus[1:])
    )
    made = Filled(bench, tmp_path, data, [socks, bench.draft()], own=True, file="home.xlsx")
    parent, *children, single = made.rows()
    assert parent == {
        "Seller SKU": "LF-2",
        "Product Name": "Merino socks",
        "Parentage": "Parent",
        "Variation Theme": "SizeColor",
    }
    assert [c["Seller SKU"] for c in children] == ["SOCK-1", "SOCK-2", "SOCK-3", "SOCK-4"]
    assert {(c["Parentage"], c["Parent SKU"], c["Relationship Type"], c["Product Name"]) for c in children} == {
        ("Child", "LF-2", "Variation", "Merino socks")
    }
    assert [(c["Color"], c["Size"]) for c in children] == [("Red", "S"), ("Red", "L"), ("Blue", "S"), ("Blue", "L")]
    assert (children[0]["Product ID"], children[0]["Product ID Type"]) == ("062800000012", "UPC")
    assert "Parentage" not in single
    assert single["Item Weight"] == 0.5
    assert single["Item Weight Unit Of Measure"] == "KG"


def test_more_rows_than_a_sheet_takes_go_into_further_sheets(bench, tmp_path):
    drafts = [bench.draft(n) for n in (1, 3, 4)] + [bench.socks()]
    made = Filled(bench, tmp_path, files.table(["商品标题", "价格", "库存", "SKU编码"]), drafts, row_limit=4)
    assert made.sheets() == ["blank-1.xlsx", "blank-2.xlsx"]
    assert [len(made.rows(name)) for name in made.sheets()] == [3, 4]


def test_dependent_lists_take_what_stands_beside(bench, tmp_path):
    data = files.table(
        ["Category", "Material", "Title", "Price"],
        checks=(("A2:A90", "list", '"Mugs,Hats"', None), ("B2:B90", "list", "INDIRECT($A2)", None)),
        names=(("Mugs", "Lists!$A$1:$A$2"), ("Hats", "Lists!$B$1:$B$1")),
        extra=(("Lists", [["Ceramic", "Wool"], ["Glass", None]]),),
    )
    drafts = [replace(bench.draft(1), category="Hats", parameters=(("材质", "羊毛"),)),
              replace(bench.draft(3), category="Mugs", parameters=(("材质", "羊毛"),))]  # fmt: skip
    made = Filled(bench, tmp_path, data, drafts, {"B": "attribute"})
    rows = made.rows()
    assert rows[0]["Material"] == "Wool"
    assert "Material" not in rows[1]
    assert any("羊毛" in note and "row 3" in note for note in made.notes)


def test_limits_are_told_by_row(bench, tmp_path):
    data = files.table(["商品标题", "价格", "库存"], ["必填，不超过5个字符", "请输入1-100之间的数字", "选填"])
    made = Filled(bench, tmp_path, data, [bench.draft()])
    assert any("商品标题" in note and "5" in note and "row 3" in note for note in made.notes)
    assert any("价格" in note and "1 to 100" in note for note in made.notes)
    assert made.rows()[0]["价格"] == 168  # told, not changed


def test_facts_by_what_they_are_called(bench, tmp_path):
    data = files.table(["Nama Produk", "Harga", "Bahan", "Musim"])
    draft = replace(bench.draft(), parameters=(("材质", "棉"), ("季节", "冬季")))
    rows = Filled(bench, tmp_path, data, [draft]).rows()
    assert (rows[0]["Bahan"], rows[0]["Musim"]) == ("棉", "冬季")
    product = Product(
        id=1, attributes=(Attribute("Material", "Cotton"),), title="Mug", description="<p>One</p><ul><li>Two</li></ul>"
    )
    own = Filled(bench, tmp_path, data, [draft], products={1: product}, own=True).rows()
    assert own[0]["Bahan"] == "Cotton"


@pytest.mark.parametrize(
    ("label", "key", "field"),
    [
        ("*Product Name(English)", "", "title_own"),
        ("商品名称(中文)", "", "title_zh"),
        ("宝贝标题", "", "title"),
        ("Artikelnummer", "", "code"),
        ("Verkaufspreis", "", "price"),
        ("販売価格", "", "price"),
        ("在庫数", "", "stock"),
        ("Stok", "", "stock"),
        ("主图1", "", "picture_main"),
        ("商品副图2", "", "picture"),
        ("SKU图片", "", "picture_option"),
        ("京东价(元)", "", "price"),
        ("Kode Integrasi Variasi", "", "group"),
        ("規格名稱1", "", "option1_name"),
        ("Herkunftsland", "", "origin"),
        ("原産国", "", "origin"),
        ("海关编码(HS)", "", "hs_code"),
        ("毛重(kg)", "", "weight"),
        ("", "purchasable_offer[marketplace_id=A2]#1.our_price#1.schedule#1.value_with_tax", "price"),
        ("", "ps_item_image_3|0|3", "picture"),
        ("Farbe", "color_name", "colour"),
        ("Something else", "", ""),
        ("商品詳細", "", "description"),
        ("商品描述(HTML)", "", "description_html"),
        ("Gewicht in kg", "", "weight"),
    ],
)  # fmt: skip
def test_labels_and_keys(label, key, field):
    assert understood(label, key).field == field


def test_the_owner_wins_and_a_column_that_is_not_there_is_named():
    form = understand(files.table(["Title", "Price", "Odd one"]), "t.xlsx", known)
    by_letter = {m.column.letter: m for m in match(form, {"C": "brand", "title": "title_own", "B": ""})}
    assert [(m.field, m.owner) for m in by_letter.values()] == [("title_own", True), ("", True), ("brand", True)]
    with pytest.raises(InputProblem, match="no column"):
        match(form, {"Z": "brand"})
    with pytest.raises(InputProblem, match="no field"):
        match(form, {"C": "brandy"})


def test_a_list_finds_its_own_spelling():
    choices = Choices(("100557-Shoes/Women/Sneakers", "Yes (ID)", "No (ID)", "Merah", "Other"))
    assert choices.find("sneakers") == "100557-Shoes/Women/Sneakers"
    assert choices.find("yes") == "Yes (ID)"
    assert choices.find("否") == "No (ID)"
    assert choices.find("红色") == "Merah"
    assert choices.find("其他") == "Other"
    assert choices.find("蓝色") is None
    assert choices.find("???") is None
    assert Choices(("Blue / S", "Red / S")).find("S") is None  # two of them end so


def test_the_unit_of_a_weight():
    assert unit_asked("毛重(kg)", "") == "kg"
    assert unit_asked("Berat", "Masukkan berat (gram)") == "g"
    assert unit_asked("重量", "单位：克") == "g"
    assert unit_asked("Weight", "") == ""


def test_prices_are_exact(bench, tmp_path):
    draft = replace(bench.draft(), skus=(bench.sku("A", price="1234567.80"),))
    made = Filled(bench, tmp_path, files.table(["商品标题", "价格", "库存"]), [draft])
    xml = zipfile.ZipFile(io.BytesIO(made.archive.read("blank.xlsx"))).read("xl/worksheets/sheet1.xml").decode()
    assert "<v>1234567.80</v>" in xml
    assert Decimal(str(made.rows()[0]["价格"])) == Decimal("1234567.8")


def test_several_pictures_in_one_cell(bench, tmp_path):
    data = files.table(["商品标题", "价格", "主图"], ["必填", "必填", "必填，最多5张图片链接，用英文逗号分隔"])
    draft = bench.with_pictures(bench.draft(), "red", "blue")
    made = Filled(bench, tmp_path, data, [draft], picture_base="https://a.b")
    assert made.rows()[0]["主图"] == "https://a.b/LF-1/1.jpg,https://a.b/LF-1/2.jpg"


@pytest.mark.parametrize(("help_", "weight", "unit"), [("", 0.5, "kg"), ("Masukkan 0 s/d 100000000", 500, "g")])
def test_a_weight_without_a_unit_is_told(bench, tmp_path, help_, weight, unit):
    data = files.table(["Nama Produk", "Berat", "Stok"], ["Masukkan nama", help_, "Masukkan stok"])
    made = Filled(bench, tmp_path, data, [bench.draft()])
    assert made.rows()[0]["Berat"] == weight
    assert any("does not say its unit" in note and f"in {unit}." in note for note in made.notes)


def test_wholesale_prices_go_into_their_columns(bench, tmp_path):
    draft = bench.draft()
    first = draft.skus[0]
    steps = ((10, first.price - 1), (50, first.price - 2))
    skus = (replace(first, quote=replace(first.quote, ladder=steps, moq=5)), *draft.skus[1:])
    data = files.table(["商品标题", "价格", "SKU编码", "最小起订量", "阶梯价"])
    rows = Filled(bench, tmp_path, data, [replace(draft, skus=skus)]).rows()
    assert rows[0]["最小起订量"] == 5
    assert rows[0]["阶梯价"] == f"5:{first.price};10:{first.price - 1};50:{first.price - 2}"
    assert all("阶梯价" not in row for row in rows[1:]), "no steps, nothing to say"


def test_a_sheet_without_choices_gets_the_code_of_each_line(bench, tmp_path):
    made = Filled(bench, tmp_path, _plain(["Artikelnummer*", "Produktname*", "Preis*", "Menge*"]), [bench.socks()])
    codes = [row["Artikelnummer"] for row in made.rows()]
    assert len(codes) == len(set(codes)) == 4
    grouped = _plain(["Artikelnummer*", "Produktname*", "Preis*", "Menge*", "Farbe", "Größe"])
    made = Filled(bench, tmp_path, grouped, [bench.socks()])
    assert len({row["Artikelnummer"] for row in made.rows()}) == 1


def test_a_picture_that_cannot_be_used_is_named_with_its_reason(bench, tmp_path):
    bad = Picture(1, "cut.jpg", "cut.jpg", state="unusable", reason="picture-damaged")
    made = Filled(bench, tmp_path, files.table(["商品标题", "价格", "主图"]), [replace(bench.draft(), pictures=(bad,))])
    assert "Picture 1 (cut.jpg) is not in the bundle: its file is damaged." in made.notes


def _plain(labels):
    book, out = Workbook(), io.BytesIO()
    book.active.append(labels)
    book.save(out)
    return out.getvalue()


def test_a_japanese_management_number_is_a_code():
    assert understood("管理番号").field == "code"
