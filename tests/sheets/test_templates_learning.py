"""Templates that nobody has seen: what is found in them without knowing whose they are."""

import pytest
from openpyxl import Workbook
from template_files import qianniu, repacked, saved, table, with_macros, without_cell_references

from seller_assistant.exporting.template_matching import known, match
from seller_assistant.problems import FileProblem
from seller_assistant.sheets.template_learning import learn, understand
from seller_assistant.sheets.template_limits import Limits, limits


def by_label(form):
    return {column.label: column for column in form.columns}


def test_qianniu_groups_stars_help_and_hidden_lists():
    form = understand(qianniu(), "qn.xlsx", known)
    columns = by_label(form)
    assert (form.sheet, form.label_row, form.key_row, form.first_data_row) == ("商品模板", 2, 0, 4)
    assert form.examples == (4,)
    assert form.doubtful == ()
    assert form.protected
    assert form.hidden_sheets == ("hidden_options",)
    title = columns["商品标题"]
    assert (title.required, title.max_length, title.wide, title.group) == ("required", 60, True, "基础信息")
    assert columns["品牌"].required == "optional"
    assert columns["材质"].choices == ("棉", "羊毛", "涤纶")
    assert not columns["材质"].drop_down.open
    assert columns["颜色分类"].drop_down.open
    assert columns["颜色分类"].group == "销售信息"
    price = columns["一口价(元)"]
    assert (price.kind, price.minimum, price.maximum) == ("number", 0.0, 100000000.0) or price.maximum == 100000000.0
    assert (columns["数量"].minimum, columns["数量"].maximum) == (0.0, 1000000.0)
    assert columns["商品主图"].kind == "picture"
    assert form.row_limit == 2000


def test_labels_in_a_cell_merged_over_both_rows():
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet["A1"], sheet["B1"], sheet["D1"] = "商品名称", "销售属性", "库存"
    sheet["B2"], sheet["C2"] = "颜色", "尺码"
    for cells in ("A1:A2", "B1:C1", "D1:D2"):
        sheet.merge_cells(cells)
    form = understand(saved(book), "merged.xlsx", known)
    assert {c.letter: c.label for c in form.columns} == {"A": "商品名称", "B": "颜色", "C": "尺码", "D": "库存"}
    assert form.first_data_row == 3
    assert by_label(form)["颜色"].group == "销售属性"


@pytest.mark.parametrize(
    ("labels", "marks", "required"),
    [
        (["*Product Name(English)", "*Price", "*Quantity", "SellerSKU", "Brand"], None, "ABC"),
        (["Artikelname", "Preis", "Bestand", "Marke", "Farbe"],
         ["Pflichtfeld", "Pflicht", "optional", "freiwillig", "Optional"], "AB"),
        (["商品名", "販売価格", "在庫数", "ブランド", "JANコード"],
         ["必須", "必須", "任意", "任意", "条件付き必須"], "AB"),
        (["Nama Produk", "Harga", "Stok", "Merek", "Berat"],
         ["Wajib", "Wajib", "Opsional", "Wajib Bersyarat", "Wajib"], "ABE"),
        (["商品名称（必填）", "价格【必填】", "库存(选填)", "品牌", "条形码"], None, "AB"),
    ],
)  # fmt: skip
def test_marks_in_five_languages(labels, marks, required):
    rows = [labels] + ([marks] if marks else [])
    form = understand(table(*rows), "t.xlsx", known)
    assert form.label_row == 1
    assert form.first_data_row == len(rows) + 1
    assert "".join(c.letter for c in form.columns if c.required == "required") == required


def test_red_headings_mark_what_must_be_filled_where_nothing_else_does():
    form = understand(table(["商品名称", "京东价", "库存", "品牌"], reds=("A1", "B1")), "jd.xlsx", known)
    assert [c.required for c in form.columns] == ["required", "required", "", ""]
    assert form.columns[0].marked == "colour"


def test_keys_above_and_below_the_labels():
    keys, labels = ["goods_name", "sku_price", "stock_num", "out_sku_sn"], ["商品名称", "价格", "库存", "规格编码"]
    above = understand(table(keys, labels), "a.xlsx", known)
    below = understand(table(["标题说明"], labels, keys), "b.xlsx", known)
    assert (above.key_row, above.label_row, above.first_data_row) == (1, 2, 3)
    assert (below.key_row, below.label_row, below.first_data_row) == (3, 2, 4)
    assert below.columns[1].key == "sku_price"


def test_lists_in_the_cell_by_name_and_growing_and_by_another_column():
    data = table(
        ["Category", "Sub category", "Colour", "Size", "Title"],
        checks=(
            ("A2:A900", "list", "Categories", None),
            ("B2:B900", "list", "INDIRECT(SUBSTITUTE($A2,\" \",\"_\"))", None),
            ("C2:C900", "list", '"Red,Blue, Green"', None),
            ("D2:D900", "list", "OFFSET(Lists!$D$1,0,0,COUNTA(Lists!$D:$D),1)", None),
        ),
        names=(
            ("Categories", "Lists!$A$1:$A$2"), ("Men_Shoes", "Lists!$B$1:$B$2"), ("Hats", "Lists!$C$1:$C$1"),
        ),
        extra=(("Lists", [["Men Shoes", "Boots", "Caps", "S"], ["Hats", "Sandals", None, "M"],
                          [None, None, None, "L"]]),),
    )  # fmt: skip
    form = understand(data, "lists.xlsx", known)
    columns = by_label(form)
    assert form.first_data_row == 2
    assert form.row_limit == 899
    assert columns["Category"].choices == ("Men Shoes", "Hats")
    assert columns["Sub category"].drop_down.by == 0
    assert columns["Sub category"].drop_down.lists == {"Men Shoes": ("Boots", "Sandals"), "Hats": ("Caps",)}
    assert columns["Colour"].choices == ("Red", "Blue", "Green")
    assert columns["Size"].choices == ("S", "M", "L")


def test_lists_of_an_extension_and_macros():
    data = with_macros(table(["Title", "Price", "Condition"], ["max. 80 characters", "number", "choose"],
                             extra=(("Lists", [["New"], ["Used"], ["Refurbished"]]),)))  # fmt: skip
    form = understand(data, "m.xlsm", known)
    assert form.kind == "xlsm"
    assert form.macros
    assert by_label(form)["Condition"].choices == ("New", "Used", "Refurbished")
    assert (form.first_data_row, by_label(form)["Title"].max_length) == (3, 80)


def test_signature_version_and_what_must_not_be_deleted():
    data = table(
        ["Version: V3.2", "do not modify this row"],
        ["basic", "5316e2135061d5e3f57ff4e31238771b", "100532"],
        ["Product Name", "Price", "Stock", "Parent SKU"],
        ["Mandatory", "Mandatory", "Optional", "Optional"],
        ["SAMPLE (do not delete this row)", 1, 1, "X"],
    )  # fmt: skip
    form = understand(data, "s.xlsx", known)
    assert form.signature == ("basic", "5316e2135061d5e3f57ff4e31238771b", "100532")
    assert form.version == "V3.2"
    assert form.kept == (5,)
    assert form.examples == ()
    assert form.first_data_row == 6


def test_definitions_on_a_page_of_their_own():
    keys = ["item_sku", "item_name", "brand_name", "standard_price", "quantity"]
    page = [["Field Name", "Definition", "Required?"]]
    page += [
        [key, f"Please enter the {key}, at most 50 characters.", "Required" if n < 2 else "Optional"]
        for n, key in enumerate(keys)
    ]
    data = table(
        ["Seller SKU", "Product Name", "Brand", "Standard Price", "Quantity"], keys, extra=(("Data Definitions", page),)
    )
    form = understand(data, "d.xlsx", known)
    assert (form.sheet, form.label_row, form.key_row) == ("Template", 1, 2)
    assert [c.required for c in form.columns] == ["required", "required", "optional", "optional", "optional"]
    assert form.columns[1].max_length == 50


def test_a_filled_one_and_one_with_few_values():
    heads = ["Title", "Price", "Stock"]
    with pytest.raises(FileProblem) as refused:
        understand(table(heads, *([f"Mug {n}", 9.5 + n, 5] for n in range(4))), "full.xlsx", known)
    assert refused.value.code == "template-filled"
    assert "4 rows, from row 2" in str(refused.value)
    form = understand(table(heads, ["Blue mug", 9.5, 5]), "one.xlsx", known)
    assert form.examples == form.doubtful == (2,)
    assert [notice.code for notice in form.notices] == ["template-examples"]


def test_what_is_no_template(tmp_path):
    for name, content in (
        ("a.csv", b"title,price\n"),
        ("b.xlsx", b""),
        ("c.xlsx", b"PK\x03\x04 broken"),
        ("d.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(FileProblem):
            learn(path, known)
    with pytest.raises(FileProblem) as refused:
        understand(table(["just a sentence that says nothing"]), "e.xlsx", known)
    assert refused.value.code == "template-unknown"


def test_cells_without_references_are_counted():
    form = understand(
        without_cell_references(table(["Title", "Price", "Stock"], ["Required", "Required", "Optional"])),
        "r.xlsx",
        known,
    )
    assert [c.letter for c in form.columns] == ["A", "B", "C"]
    assert form.first_data_row == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Masukkan 5 s/d 255 karakter untuk nama produk.", Limits(5, 255)),
        ("Masukkan maks. 100 karakter untuk kode variasi.", Limits(None, 100)),
        ("Mohon masukkan antara 1 - 999.999.", Limits(None, None, 1, 999999)),
        ("Masukkan 0 s/d 10000000 untuk stok produk.", Limits(None, None, 0, 10000000)),
        ("不超过60个字符", Limits(None, 60)),
        ("最多输入30个汉字", Limits(None, 60, wide=True)),
        ("长度为5-60个字符", Limits(5, 60)),
        ("全角60文字以内で入力してください", Limits(None, 60, wide=True)),
        ("höchstens 80 Zeichen", Limits(None, 80)),
        ("Bitte einen Wert zwischen 1 und 1000 eingeben", Limits(None, None, 1, 1000)),
        ("A text string; 1,000 characters maximum in length.", Limits(None, 1000)),
        ("An alphanumeric string; 1 character minimum in length and 100 characters maximum in length.", Limits(1, 100)),
        ("between 8 to 14 digits", Limits(8, 14)),
        ("Ukuran: maks. 2 MB, 800x800", Limits()),
        ("图片大小不超过3MB，尺寸800*800", Limits()),
    ],
)  # fmt: skip
def test_limits_in_words(text, expected):
    assert limits(text) == expected


def test_instructions_above_red_headings_and_how_many_rows_at_once():
    data = table(
        ["填写说明：1、标红为必填项；2、请勿修改表头；3、单次最多导入500条"], ["商品名称", "品牌", "京东价", "库存"],
        ["示例商品", "小米", "1999", "100"], reds=("A2", "C2"),
    )  # fmt: skip
    form = understand(data, "jd.xlsx", known)
    assert (form.label_row, form.first_data_row, form.examples, form.row_limit) == (2, 3, (3,), 500)
    assert [c.letter for c in form.columns if c.required == "required"] == ["A", "C"]


def test_marks_and_limits_inside_the_label():
    labels = ["商品标题\n必填，60个字符以内", "价格（元）\n必填", "商家编码\n选填", "Berat* (Gram)", "库存"]
    form = understand(table(labels), "dy.xlsx", known)
    assert [(c.label, c.required) for c in form.columns] == [
        ("商品标题", "required"), ("价格（元）", "required"), ("商家编码", "optional"), ("Berat (Gram)", "required"),
        ("库存", ""),
    ]  # fmt: skip
    assert form.columns[0].max_length == 60


def test_a_part_that_is_damaged_is_found_at_once():
    data = table(["Title", "Price", "Stock"])
    with pytest.raises(FileProblem) as refused:
        understand(data.replace(b"xl/theme", b"xl/thime", 1), "t.xlsx", known)
    assert refused.value.code == "file-damaged"
    twice = repacked(data, (("xl/worksheets/sheet1.xml", _row_twice),))
    with pytest.raises(FileProblem) as refused:
        understand(twice, "t.xlsx", known)
    assert refused.value.code == "file-damaged"


def _row_twice(content):
    return content.replace(b"</sheetData>", b'<row r="1"/></sheetData>')


def test_a_row_of_bare_limits_is_help_and_no_example():
    labels = ["* Title", "* Category ID", "Description", "Image 1", "* Price", "* Quantity", "* Weight(kg)"]
    below = ["Max 128 characters", "Enter leaf category", "HTML allowed", "URL, ≤5MB", "0.01 - 100000", "1-999999",
             "0.001-500"]  # fmt: skip
    form = understand(table(labels, below), "t.xlsx", known)
    assert (form.first_data_row, form.examples, form.kept) == (3, (), ())
    columns = by_label(form)
    assert columns["Title"].max_length == 128
    assert (columns["Price"].minimum, columns["Price"].maximum) == (0.01, 100000)
    assert (columns["Weight(kg)"].minimum, columns["Weight(kg)"].maximum) == (0.001, 500)


def test_marks_beside_units_and_what_is_no_picture():
    labels = ["商品名称（必填）", "售价（元，必填）", "商品图文描述", "图案", "商品图"]
    columns = by_label(understand(table(labels), "t.xlsx", known))
    assert columns["售价（元，必填）"].required == "required"
    assert [columns[name].kind for name in labels[2:]] == ["text", "text", "picture"]


def test_a_label_above_is_taken_where_only_that_is_known():
    rows = [["Artikel", "Preis", "Marke"], ["商品名称", "价格", "甲乙丙"], ["必填", "必填", "选填"]]
    form = understand(table(*rows), "t.xlsx", known)
    assert form.columns[2].label == "Marke"
    assert form.first_data_row == 4


@pytest.mark.parametrize("turned", [False, True])
def test_labels_in_two_languages_below_each_other(turned):
    english, chinese = ["Product Name", "Price", "Stock", "Odd one"], ["商品名称", "价格", "库存", "品牌"]
    rows = [chinese, english] if turned else [english, chinese]
    rows += [["必填", "必填", "选填", "必填"], ["Example mug", "9.9", "5", "Acme"]]
    form = understand(table(*rows), "t.xlsx", known)
    assert (form.first_data_row, form.examples) == (4, (4,))
    assert form.doubtful == ()
    assert "".join(c.letter for c in form.columns if c.required == "required") == "ABD"
    assert form.columns[3].label == "品牌", "the label that is known is taken, whichever row it stands in"


def test_marks_above_the_labels():
    rows = [["Mandatory", "Mandatory", "Optional"], ["Item name", "Price", "Brand"], ["e.g. Mug", "9", "A"]]
    form = understand(table(*rows), "t.xlsx", known)
    assert (form.label_row, form.first_data_row, form.examples) == (2, 3, (3,))
    assert [c.required for c in form.columns] == ["required", "required", "optional"]
    assert form.doubtful == (), "e.g. names an example"


def test_numbers_under_a_merged_heading_are_what_it_says():
    book = Workbook()
    sheet = book.active
    sheet.append(["商品名称*", "商品主图", None, None, "价格*"])
    sheet.append([None, "1", "2", "3"])
    for cells in ("A1:A2", "B1:D1", "E1:E2"):
        sheet.merge_cells(cells)
    form = understand(saved(book), "t.xlsx", known)
    assert form.first_data_row == 3
    assert [m.field for m in match(form)] == ["title", "picture_main", "picture", "picture", "price"]


def test_words_that_make_a_mark_conditional():
    labels = ["商品名称", "Prix", "Stock", "Brand", "Harga"]
    helps = ["必填，60字符以内", "Obligatoire si en vente", "Required if tracked", "部分类目必填", "Wajib jika ada"]
    form = understand(table(labels, helps), "t.xlsx", known)
    assert [c.required for c in form.columns] == ["required", *["conditional"] * 4]
