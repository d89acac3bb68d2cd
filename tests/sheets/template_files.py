"""Marketplace templates that the tests make as real ones are: marks, drop-downs on hidden sheets, examples, macros."""

import io
import re
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation


def saved(book):
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def repacked(data, changed=(), added=()):
    """The package with parts changed by (name, function of bytes) and parts added as (name, bytes)."""
    changes, out = dict(changed), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for info in before.infolist():
            content = before.read(info)
            after.writestr(info, changes[info.filename](content) if info.filename in changes else content)
        for name, content in added:
            after.writestr(name, content)
    return out.getvalue()


def qianniu(examples=True, labels_row=2):
    """A template as 千牛 gives out: groups over labels, stars, a row of help, lists on a hidden sheet, an example."""
    book = Workbook()
    intro = book.active
    intro.title = "填写说明"
    intro.append(["填写说明"])
    intro.append(["请按照模板填写，不要修改表头"])
    sheet = book.create_sheet("商品模板")
    lists = book.create_sheet("hidden_options")
    lists.sheet_state = "hidden"
    colours = ["红色", "蓝色", "黑色", "其他颜色"]
    for n, text in enumerate(colours, 1):
        lists.cell(n, 1, text)
    for n, text in enumerate(["棉", "羊毛", "涤纶"], 1):
        lists.cell(n, 2, text)
    groups = [("基础信息", 1, 4), ("销售信息", 5, 10), ("图文信息", 11, 13)]
    for text, first, last in groups:
        sheet.cell(1, first, text).fill = PatternFill("solid", fgColor="FFD9E1F2")
        sheet.merge_cells(start_row=1, start_column=first, end_row=1, end_column=last)
    labels = [
        "*商品标题", "*商品类目", "品牌", "*材质", "*商家编码", "SKU商家编码", "*颜色分类", "尺码", "*一口价(元)",
        "*数量", "*商品主图", "商品描述", "产地",
    ]  # fmt: skip
    helps = [
        "必填，不超过60个字符（一个汉字算2个字符）", "必填，请选择叶子类目", "选填，没有可不填",
        "必填，从下拉列表中选择",
        "必填，最多64个字符", "选填", "必填，下拉选择，也可自定义", "选填",
        "必填，请输入0.01-100000000之间的数字", "必填，请输入0-1000000的整数",
        "必填，请填写图片链接，支持jpg/png格式", "选填，最多25000个字符", "选填",
    ]  # fmt: skip
    for column, (label, help_) in enumerate(zip(labels, helps, strict=True), 1):
        sheet.cell(2, column, label).font = Font(bold=True)
        sheet.cell(3, column, help_)
    if examples:
        example = ["示例：纯棉T恤男夏季", "男装/T恤", "无品牌", "棉", "TX-001", "TX-001-R", "红色", "M", 99.5, 100, "https://img/1.jpg"]
        for column, value in enumerate(example, 1):
            sheet.cell(4, column, value).number_format = "0.00" if column == 9 else "@"
    _lists(sheet, "D4:D2003", "hidden_options!$B$1:$B$3")
    _lists(sheet, "G4:G2003", "=hidden_options!$A$1:$A$4")
    sheet.freeze_panes = "A4"
    sheet.protection.sheet = True
    return saved(book)


def _lists(sheet, cells, formula):
    check = DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=True)
    check.add(cells)
    sheet.add_data_validation(check)


def table(*rows, name="Template", checks=(), names=(), extra=(), reds=()):
    """A workbook with those rows; ``checks`` are (cells, kind, formula1, formula2), ``names`` defined names."""
    book = Workbook()
    sheet = book.active
    sheet.title = name
    for row in rows:
        sheet.append(list(row))
    for cell in reds:
        sheet[cell].font = Font(color="FFFF0000")
    for title, lines in extra:
        other = book.create_sheet(title)
        for line in lines:
            other.append(list(line))
    for cells, kind, first, second in checks:
        check = DataValidation(type=kind, formula1=first, formula2=second, operator="between", allow_blank=True)
        check.add(cells)
        sheet.add_data_validation(check)
    for title, where in names:
        book.defined_names[title] = DefinedName(title, attr_text=where)
    return saved(book)


def with_macros(data):
    """The workbook as one with macros, an extension list and a custom part, none of which openpyxl keeps."""
    macros = b"\xd0\xcf\x11\xe0 not really macros, but bytes that must live on"

    def types(content):
        plain = b"vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
        return content.replace(
            b"<Default", b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default', 1
        ).replace(plain, b"vnd.ms-excel.sheet.macroEnabled.main+xml")

    def x14(content):
        ext = (
            b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" '
            b'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">'
            b'<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">'
            b'<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1>'
            b"<xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C3:C500</xm:sqref></x14:dataValidation>"
            b"</x14:dataValidations></ext></extLst></worksheet>"
        )
        return content.replace(b"</worksheet>", ext)

    return repacked(
        data, (("[Content_Types].xml", types), ("xl/worksheets/sheet1.xml", x14)),
        (("xl/vbaProject.bin", macros), ("customXml/item1.xml", b"<owner>kept</owner>")),
    )  # fmt: skip


def without_cell_references(data, part="xl/worksheets/sheet1.xml"):
    """The sheet as some programs write it: cells and rows without their names."""
    return repacked(data, ((part, lambda content: re.sub(rb' r="[A-Z]*\d+"', b"", content)),))
