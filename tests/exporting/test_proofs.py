"""A proof as a sheet and as a page, and what is made of whatever comes back."""

import io
import zipfile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_assistant.exporting import proof_comparing, proof_page, proof_reading, proof_sheet
from seller_assistant.exporting.proof_matching import is_spoiled
from seller_assistant.exporting.proof_paper import (
    ProofPaper,
    ProofProduct,
    ProofText,
    cleaned,
    field_kind,
    target_hash,
    unit_key,
)
from seller_assistant.exporting.proof_words import COLUMNS, HIDDEN, field_words, kind_of_words
from seller_assistant.phrases import Wording
from seller_assistant.problems import FileProblem, Problem
from seller_assistant.sheets import reading
from seller_assistant.sheets.book import Book, Sheet
from seller_assistant.translating.unit import Unit, source_hash

ENGLISH = Wording.load("en")
SHOP = "p0a1b2c3d"
MARK = f"{SHOP}.9f3e"
WORDS = (
    ("title", "Wool Toque", "羊毛帽"), ("option:Size=Large", "Large", "大号"), ("description/1", "Warm.", "保暖。"),
)  # fmt: skip
UNITS = [
    Unit(number, field, f"{source} {number}", "en", target=f"{chinese}{number}", state="machine", engine="phrasebook",
         source_hash=source_hash(f"{source} {number}", "en"))
    for number in (1, 2, 3) for field, source, chinese in WORDS
]  # fmt: skip


def paper(units=UNITS, locale="zh-CN"):
    products = []
    for number in dict.fromkeys(unit.product_id for unit in units):
        texts = tuple(
            ProofText(place, unit_key(u), u.field, u.source, "wool · hat", u.target, u.state, u.source_hash)
            for place, u in enumerate(units, 1) if u.product_id == number
        )  # fmt: skip
        products.append(ProofProduct(f"P-{number}", f"Product {number}", texts))
    return ProofPaper(MARK, locale, "2026-03-01T10:00:00+00:00", tuple(products))


def compared(book, units=UNITS):
    names = {unit.product_id: (f"P-{unit.product_id}", "Product") for unit in units}
    return proof_comparing.compare(proof_reading.returned(book), units, SHOP, names, lambda unit, text: ())


def sheet_rows():
    data = proof_sheet.sheet(paper(), ENGLISH)
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    return [["" if c.value is None else str(c.value) for c in row] for row in sheet.iter_rows()]


ROWS = sheet_rows()
HEAD = next(number for number, row in enumerate(ROWS) if "proof:id" in row)
TARGET, SOURCE = (next(i for i, c in enumerate(ROWS[HEAD]) if c.startswith(word)) for word in ("中文", "原文"))


def book(rows, **more):
    return Book("proof.xlsx", "xlsx", (Sheet("校对", tuple(map(tuple, rows)), **more),))


def test_a_proof_reads_back_as_it_went_out(tmp_path):
    path = tmp_path / "p.xlsx"
    path.write_bytes(proof_sheet.sheet(paper(), ENGLISH))
    back = proof_reading.returned(reading.read(path))
    assert (back.mark, back.locale, back.texts, len(back.rows)) == (MARK, "zh-CN", 9, 9)
    found = compared(reading.read(path))
    assert (found.changes, found.notices, found.unchanged) == ((), (), 9)


def test_the_same_proof_is_the_same_bytes():
    assert proof_sheet.sheet(paper(), ENGLISH) == proof_sheet.sheet(paper(), ENGLISH)


def test_every_kind_of_field_is_told_from_its_words_in_every_script():
    for field in ("title", "category", "description/3", "option:Size", "option:Size=L", "attribute:A", "attribute:A=B"):
        for locale in ("zh-CN", "zh-TW", "zh-HK"):
            assert kind_of_words(field_words(field, locale, ENGLISH)) == field_kind(field)


def test_headings_are_found_in_every_script(tmp_path):
    path = tmp_path / "p.xlsx"
    path.write_bytes(proof_sheet.sheet(paper(locale="zh-TW"), ENGLISH))
    assert len(proof_reading.returned(reading.read(path)).rows) == 9


def test_nothing_in_a_page_runs_or_is_loaded():
    wild = UNITS[0].with_(source="<script>alert(1)</script>", target="<img src=http://x/y.png>帽")
    html = proof_page.page(paper([wild, *UNITS[1:]]), ENGLISH)
    assert "<script" not in html
    assert "<img" not in html
    assert "default-src 'none'" in html
    assert "&lt;script&gt;" in html
    assert all(text in html for text in ("序号", "羊毛帽2", "wool · hat"))


@pytest.mark.parametrize(
    ("text", "clean"),
    [("  羊毛\n帽 ", "羊毛 帽"), ("羊\u202e毛\u200b帽\x07", "羊毛帽"), ("½ 杯", "½ 杯"), ("家\u3000居", "家 居")],
)
def test_what_cannot_be_seen_is_taken_out(text, clean):
    assert cleaned(text) == clean
    assert target_hash(text) == target_hash(clean)


def test_letters_that_became_question_marks_are_no_correction():
    assert is_spoiled("caf? ?", "café ½")
    assert is_spoiled("??", "😀")
    assert not is_spoiled("what?", "whats")
    assert not is_spoiled("??", "羊毛帽")


def test_an_opendocument_sheet_with_a_formula(tmp_path):
    rows = [row.copy() for row in ROWS]
    rows[HEAD + 1][TARGET] = "冷帽"
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"{_formula(r, c)}>'
            f"<text:p>{_escaped(cell)}</text:p></table:table-cell>"
            for c, cell in enumerate(row)
        )
        + "</table:table-row>"
        for r, row in enumerate(rows)
    )
    path = tmp_path / "p.ods"
    path.write_bytes(_ods(f'<table:table table:name="x">{cells}</table:table>'))
    found = compared(reading.read(path))
    assert [(c.id, c.after) for c in found.changes] == [("1/zh-CN/title", "冷帽")]
    assert [n.code for n in found.notices] == ["proof-formula"]


def _formula(row, column):
    return ' table:formula="of:=1+1"' if (row, column) == (HEAD + 2, TARGET) else ""


def _escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _ods(content):
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("mimetype", mime)
        made.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mime}"/></manifest:manifest>',
        )
        made.writestr(
            "content.xml",
            f"<office:document-content {names}><office:body><office:spreadsheet>{content}"
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return out.getvalue()


def test_without_hidden_columns_the_words_tell_the_texts():
    rows = [row[:9] for row in ROWS]
    rows[HEAD + 1][TARGET] = "冷帽"
    found = compared(book(rows))
    assert [(c.id, c.after, c.conflict) for c in found.changes] == [("1/zh-CN/title", "冷帽", "")]


def test_the_same_words_with_other_chinese_each_are_not_guessed():
    twins = [UNITS[0], UNITS[0].with_(product_id=7, target="别的帽")]
    rows = [row[:9] for row in ROWS[: HEAD + 2]]
    rows[HEAD + 1][TARGET] = "冷帽"
    found = compared(book(rows), twins)
    assert found.changes == ()
    assert [n.code for n in found.notices] == ["proof-unmatched"]


def test_a_shop_that_went_back_to_an_old_copy_still_knows_its_proof():
    rows = [row.copy() for row in ROWS]
    rows[HEAD + 1][TARGET] = "冷帽"
    names = {unit.product_id: ("P", "Product") for unit in UNITS}
    back = proof_reading.returned(book(rows))
    found = proof_comparing.compare(back, UNITS, "pffffffff", names, lambda unit, text: ())
    assert [c.after for c in found.changes] == ["冷帽"]
    with pytest.raises(FileProblem) as caught:
        proof_comparing.compare(back, UNITS[:4], "pffffffff", names, lambda unit, text: ())
    assert caught.value.code == "proof-other-shop"


def test_thousands_of_useless_rows_are_counted_not_listed():
    junk = [["", str(n), "", "标题 Title", f"nothing {n}", "", "没有", "", "", "x"] for n in range(3_000)]
    found = compared(book([*ROWS, *junk]))
    assert len(found.notices) == proof_comparing.MOST_SAID + 1
    assert (found.notices[-1].code, found.notices[-1].found) == ("proof-more", "2500")


def test_a_list_without_the_columns_is_no_proof():
    with pytest.raises(FileProblem) as caught:
        proof_reading.returned(book([["SKU", "中文"], ["1", "帽"]]))
    assert caught.value.code == "proof-unreadable"


@pytest.mark.parametrize("tick", ["✓", "√", "对", "OK", "v", "yes", "没问题。"])
def test_ticks_in_many_hands(tick):
    rows = [row.copy() for row in ROWS]
    rows[HEAD + 1][TARGET + 1] = tick
    assert [(c.id, c.kind) for c in compared(book(rows)).changes] == [("1/zh-CN/title", "approved")]


def test_words_where_the_tick_belongs_are_a_remark():
    rows = [row.copy() for row in ROWS]
    rows[HEAD + 1][TARGET + 1] = "怪怪的"
    found = compared(book(rows))
    assert found.changes == ()
    assert [remark.text for remark in found.remarks] == ["怪怪的"]


CELLS = st.sampled_from(["", "冷帽", "=1+1", "✓", "1/zh-CN/title", "x" * 50, "\u202e?", MARK, "t0", "99/zh-XX/y"])


@given(st.data())
def test_no_change_goes_to_another_text_whatever_was_done_to_the_sheet(data):
    rows = [row.copy() for row in ROWS]
    for _ in range(data.draw(st.integers(0, 6))):
        what = data.draw(st.sampled_from(["cell", "copy", "swap", "drop", "column", "block"]))
        a, b = (data.draw(st.integers(0, len(rows) - 1)) for _ in range(2))
        width = min(map(len, rows))
        column = data.draw(st.integers(0, width - 1))
        if what == "cell":
            rows[a][column] = data.draw(CELLS)
        elif what == "copy":
            rows[a][column] = rows[b][column]
        elif what == "swap":
            rows[a], rows[b] = rows[b], rows[a]
        elif what == "drop" and len(rows) > 2:
            del rows[a]
        elif what == "block":
            rows[a][-len(HIDDEN) :] = rows[b][-len(HIDDEN) :]
        elif what == "column" and width > 3:
            rows = [[*row[:column], *row[column + 1 :]] for row in rows]
    try:
        found = compared(book(rows))
    except Problem:
        return
    for change in found.changes:
        seen = rows[change.row - 1]
        words = [cell for cell in seen if cell == change.source]
        others = {unit.source for unit in UNITS} - {change.source}
        assert change.after != change.before or change.kind != "changed"
        assert words or not others & set(seen), "a row that shows another text's words never changes this one"


def test_every_column_has_a_heading_that_tells_it():
    assert len({chinese for chinese, _ in COLUMNS.values()}) == len(COLUMNS)
