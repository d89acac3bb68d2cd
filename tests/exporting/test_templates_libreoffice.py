"""Filled templates are sound packages, and an office program reads in them what was written.

The second test starts LibreOffice where it is installed: all files in one go, in a profile of their own.
"""

import importlib.util
import io
import posixpath
import re
import shutil
import subprocess
import zipfile
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")

_spec = importlib.util.spec_from_file_location(
    "bundles_for_libreoffice", Path(__file__).with_name("test_templates_bundle.py")
)
bundles = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(bundles)
files = bundles.files


def blanks():
    """Templates with what an office program is particular about, by name."""
    japanese = files.table(
        ["商品名*", "商品説明", "カラー", "販売価格(税込)*", "在庫数*", "商品管理番号*", "メイン画像URL"],
        ["必須 全角65文字以内", "任意", "リストから選択", "必須", "必須 整数", "必須", "URL"],
        ["サンプル商品", "説明文", "レッド", 1980, 5, "ABC-1", "https://example.com/a.jpg"],
        extra=(("Lists", [["レッド"], ["ブルー"], ["その他"]]),),
    )
    german = files.table(
        ["Artikelname *", "Kategorie *", "Unterkategorie", "Preis *", "Menge *", "Artikelnummer", "Länge (cm)"],
        checks=(("B2:B900", "list", "Kategorien", None), ("C2:C900", "list", "INDIRECT($B2)", None)),
        names=(("Kategorien", "Listen!$A$1:$B$1"), ("Essen", "Listen!$A$2:$A$3"), ("Kleidung", "Listen!$B$2:$B$3")),
        extra=(("Listen", [["Essen", "Kleidung"], ["Sirup", "Socken"], ["Tee", "Decken"]]),),
    )
    return {
        "qianniu.xlsx": files.qianniu(),
        "japanese.xlsm": files.with_macros(japanese),
        "german.xlsx": files.without_cell_references(german),
    }


def filled(bench, folder):
    """Each template filled, as (name, its blank, the filled one, its form)."""
    odd = bench.draft(4, title="=1+1 & <b>枫糖</b>\n第二行", skus=(bench.sku("00123", price="1234567.80"),))
    drafts = [bench.with_pictures(bench.draft(), "red"), bench.socks(), odd]
    for name, blank in blanks().items():
        place = folder / name
        place.mkdir()
        made = bundles.Filled(bench, place, blank, drafts, file=name)
        yield name, blank, made.archive.read(made.sheets()[0]), made.form


def test_a_filled_template_is_a_sound_package(bench, tmp_path):
    for name, blank, data, form in filled(bench, tmp_path):
        assert faults(data) == [], name
        with zipfile.ZipFile(io.BytesIO(blank)) as before, zipfile.ZipFile(io.BytesIO(data)) as after:
            assert after.namelist() == before.namelist()
            changed = [part for part in before.namelist() if before.read(part) != after.read(part)]
        assert changed == [form.part], name


def test_the_faults_are_found():
    """The test above could not fail otherwise."""

    def with_sheet(old, new):
        return files.repacked(files.qianniu(), (("xl/worksheets/sheet2.xml", lambda xml: xml.replace(old, new)),))

    assert faults(files.qianniu()) == []
    assert faults(with_sheet(b'r="B2"', b'r="A1"'))
    assert faults(with_sheet(b'<mergeCells count="3"', b'<mergeCells count="2"'))
    assert faults(with_sheet(b's="2"', b's="99"'))
    assert faults(with_sheet(b'</row><row r="2">', b'<c r="ZZ1" t="s"><v>99999</v></c></row><row r="2">'))
    link = f'<hyperlinks><hyperlink ref="A1" r:id="r1" xmlns:r="{ID[1:-3]}"/></hyperlinks></worksheet>'
    assert faults(with_sheet(b"</worksheet>", link.encode()))
    assert faults(files.repacked(files.qianniu(), added=(("xl/odd.bin", b"no type names it"),)))


@pytest.mark.filterwarnings("ignore:Data Validation extension")  # openpyxl does not know it
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed here")
def test_an_office_program_reads_what_was_written(bench, tmp_path):
    written = {}
    for name, _, data, form in filled(bench, tmp_path):
        (tmp_path / f"filled-{name}").write_bytes(data)
        written[f"filled-{name}"] = (data, form)
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [OFFICE, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
         "--outdir", str(tmp_path / "read"), *(str(tmp_path / name) for name in written)],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    for name, (data, form) in written.items():
        ours = values(data, form.sheet)
        assert len(ours) > 30
        assert values((tmp_path / "read" / name).with_suffix(".xlsx").read_bytes(), form.sheet) == ours, name


def values(data, sheet):
    """Every cell with something in it; numbers to nine digits, as an office program writes them."""
    cells = (cell for row in load_workbook(io.BytesIO(data))[sheet].iter_rows() for cell in row)
    return {
        cell.coordinate: round(Decimal(str(cell.value)), 9) if isinstance(cell.value, (int, float)) else cell.value
        for cell in cells
        if cell.value not in (None, "")
    }


def faults(data):
    """What an office program would have to repair in a package: parts, relations, types, and references of sheets."""
    found = []
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = set(package.namelist())
        if package.testzip() or len(names) != len(package.namelist()):
            found.append("the archive")
        trees = {n: ElementTree.fromstring(package.read(n)) for n in names if n.endswith((".xml", ".rels", ".vml"))}
    types = trees.pop("[Content_Types].xml")
    known = {e.get("Extension", "").lower() for e in types}
    named = {e.get("PartName", "").lstrip("/") for e in types} - {""}
    found += [f"no type: {n}" for n in names if n not in named and n.rsplit(".", 1)[-1].lower() not in known]
    found += [f"no part: {n}" for n in named - names]
    for name, tree in trees.items():
        if name.endswith(".rels"):
            base = posixpath.dirname(posixpath.dirname(name))
            here = [r.get("Target") for r in tree if r.get("TargetMode") != "External"]
            found += [f"{name}: {t}" for t in here if posixpath.normpath(posixpath.join("/", base, t))[1:] not in names]
    texts = len(trees["xl/sharedStrings.xml"]) if "xl/sharedStrings.xml" in trees else 0
    styles = len(trees["xl/styles.xml"].find(f"{MAIN}cellXfs"))
    for name, tree in trees.items():
        if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name):
            relations = trees.get(f"xl/worksheets/_rels/{posixpath.basename(name)}.rels", ())
            known_ids = {relation.get("Id") for relation in relations}
            found += [f"{name}: {fault}" for fault in sheet_faults(tree, texts, styles, known_ids)]
    return found


def sheet_faults(tree, texts, styles, relations):
    """Rows and cells out of order, numbers of texts and styles that are not there, lists that count wrongly."""
    last_row = 0
    for row in tree.iter(f"{MAIN}row"):
        number, last_column = int(row.get("r") or last_row + 1), 0
        if number <= last_row:
            yield f"row {number} after {last_row}"
        last_row = number
        for cell in row.iter(f"{MAIN}c"):
            if cell.get("r"):
                letters, line = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r")).groups()
                column = sum((ord(c) - 64) * 26**n for n, c in enumerate(reversed(letters)))
                if int(line) != number or column <= last_column:
                    yield f"cell {cell.get('r')} in row {number}"
                last_column = column
            if cell.get("t") == "s" and int(cell.find(f"{MAIN}v").text) >= texts:
                yield f"text of {cell.get('r')}"
            if int(cell.get("s", 0)) >= styles:
                yield f"style of {cell.get('r')}"
    for group in ("mergeCells", "dataValidations", "hyperlinks"):
        for each in tree.iter(f"{MAIN}{group}"):
            if not len(each) or int(each.get("count", len(each))) != len(each):
                yield f"{group}: {each.get('count')} for {len(each)}"
    yield from (f"relation {e.get(ID)}" for e in tree.iter() if e.get(ID) and e.get(ID) not in relations)
