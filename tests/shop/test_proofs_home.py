"""Proofs that go out to a friend and come home, also altered in every wrong way."""

import csv
import io
from decimal import Decimal

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from seller_assistant.catalog import Attribute, Money, Product, Variant
from seller_assistant.exporting.proof_words import HIDDEN
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import BundleProblem, FileProblem, InputProblem
from seller_assistant.shop import Shop

TITLES = ("Wool Toque", "Wool Scarf", "Ceramic Mug", "Maple Syrup")


def product(number, title, colour="Red"):
    variant = Variant(sku=f"P-{number}", price=Money(Decimal(10), "CAD"), options=(("Colour", colour),))
    return Product(
        id=0, sku=f"P-{number}", title=title, source_lang="en", variants=(variant,),
        attributes=(Attribute("Material", "Wool"),),
    )  # fmt: skip


@pytest.fixture
def shop(tmp_path):
    with Shop.open(tmp_path / "shop") as opened:
        with opened._store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Translating"))) as step:
            step.put_products([product(n, title) for n, title in enumerate(TITLES, 1)])
        opened.translate()
        yield opened


def texts(shop, state=None):
    return {f"{u.product_id}/{u.locale}/{u.field}": u for u in shop.units() if state is None or u.state == state}


def chinese(shop, number, field="title"):
    return next(u for u in shop.units([number]) if u.field == field)


# -- proofs ------------------------------------------------------------------------------------------
@pytest.fixture
def proof(shop, tmp_path):
    path = tmp_path / "proof.xlsx"
    shop.export_proof(path)
    return path


class Friend:
    """Opens a proof as a friend would, and writes into it."""

    def __init__(self, path):
        self.path = path
        self.book = openpyxl.load_workbook(path)
        self.sheet = self.book.worksheets[0]
        self.head = next(r for r in range(1, 20) if str(self.sheet.cell(r, 2).value).endswith("No."))

    def column(self, name):
        cells = self.sheet[self.head]
        return next(cell.column for cell in cells if str(cell.value).startswith(name))

    def row(self, source):
        place = self.column("原文")
        return next(r for r in range(self.head + 1, self.sheet.max_row + 1)
                    if self.sheet.cell(r, place).value == source)  # fmt: skip

    def cell(self, source, column):
        return self.sheet.cell(self.row(source), self.column(column))

    def write(self, source, text, column="中文"):
        cell = self.cell(source, column)
        cell.value = text

    def save(self, path=None):
        self.book.save(path or self.path)


def test_what_comes_back_is_shown_then_applied_as_one_step(shop, proof):
    friend = Friend(proof)
    friend.write("Wool Toque", "羊毛冷帽")
    friend.write("Wool", "纯羊毛")
    friend.write("Wool Scarf", "✓", "对不对")
    friend.write("Ceramic Mug", "✗", "对不对")
    friend.write("Ceramic Mug", "太普通", "备注")
    friend.save()
    found = shop.read_proof(proof)
    said = {(c.id, c.kind, c.before, c.after, c.conflict) for c in found.changes}
    assert said == {
        ("1/zh-CN/title", "changed", "羊毛针织帽", "羊毛冷帽", ""),
        ("1/zh-CN/attribute:Material=Wool", "changed", "羊毛", "纯羊毛", ""),
        ("2/zh-CN/title", "approved", "羊毛围巾", "羊毛围巾", ""),
        ("3/zh-CN/title", "rejected", chinese(shop, 3).target, chinese(shop, 3).target, ""),
    }
    assert [remark.text for remark in found.remarks] == ["太普通"]
    assert found.notices == ()
    assert not texts(shop, "approved"), "reading stores nothing"
    steps = len(shop.history())
    done = shop.apply_proof(found)
    assert (done.changed, done.approved, done.rejected, done.texts, done.conflicts) == (2, 1, 1, 7, 0)
    assert len(shop.history()) == steps + 1
    unit = chinese(shop, 1)
    assert (unit.target, unit.state, unit.engine) == ("羊毛冷帽", "approved", "proof")
    assert {chinese(shop, n, "attribute:Material=Wool").target for n in range(1, 5)} == {"纯羊毛"}
    assert chinese(shop, 3).state == "needs-editing"
    assert shop.text(["Wool Toque"])[0].translation.target == "羊毛冷帽", "the memory knows it"
    record = shop.proofs()[0]
    assert [(a.changed, a.remarks) for a in record.answers] == [(2, (("3/zh-CN/title", "太普通"),))]
    again = shop.read_proof(proof)
    assert again.changes == ()
    shop.undo()
    assert not texts(shop, "approved")
    assert chinese(shop, 1).target == "羊毛针织帽"
    assert {(c.id, c.kind) for c in shop.read_proof(proof).changes} == {(c.id, c.kind) for c in found.changes}
    assert shop.text(["Wool Toque"])[0].translation.target == "羊毛针织帽", "and the memory has forgotten it"


def test_only_the_columns_for_the_friend_are_open(proof):
    friend = Friend(proof)
    assert friend.sheet.protection.sheet
    row = friend.row("Wool Toque")
    opened = {friend.sheet.cell(friend.head, c.column).value for c in friend.sheet[row] if not c.protection.locked}
    assert {str(name).split(" ")[0] for name in opened} == {"中文", "对不对", "备注"}
    hidden = {friend.sheet.cell(friend.head, n).value for n in range(1, friend.sheet.max_column + 1)
              if friend.sheet.column_dimensions[get_column_letter(n)].hidden}  # fmt: skip
    assert hidden == set(HIDDEN)
    assert friend.book.worksheets[1].sheet_state == "veryHidden"
    assert friend.book.security.lockStructure
    assert friend.sheet.freeze_panes == f"A{friend.head + 1}"
    assert friend.cell("Wool Toque", "中文").font.name == "Microsoft YaHei"
    assert friend.cell("Wool Toque", "中文").alignment.wrap_text


@pytest.mark.parametrize("live", ["=1+1", "+1", "-1 °C", "@home"])
def test_text_that_looks_like_a_formula_stays_text(shop, tmp_path, live):
    shop.edit_unit(1, "title", f"{live}帽", approve=False)
    path = tmp_path / "p.xlsx"
    shop.export_proof(path)
    friend = Friend(path)
    cell = friend.cell("Wool Toque", "中文")
    assert (cell.value, cell.data_type, cell.quotePrefix) == (f"{live}帽", "s", True)
    friend.write("Wool Toque", "帽")
    friend.save()
    assert [c.after for c in shop.read_proof(path).changes] == ["帽"]


def test_rows_may_move_go_and_be_put_between(shop, proof):
    friend = Friend(proof)
    friend.write("Maple Syrup", "枫糖浆好")
    sheet, first = friend.sheet, friend.head + 1
    rows = [[c.value for c in row] for row in sheet.iter_rows(min_row=first)]
    sheet.delete_rows(first, sheet.max_row)
    kept = [row for row in reversed(rows) if "Wool Scarf" not in row]
    for number, row in enumerate(kept, first + 3):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column).value = value
    sheet.insert_cols(3, 2)
    sheet.title = "改好了"
    friend.book.create_sheet("note", 0)["A1"] = "hello"
    friend.save()
    found = shop.read_proof(proof)
    assert [(c.id, c.after) for c in found.changes] == [("4/zh-CN/title", "枫糖浆好")]
    assert [n.code for n in found.notices] == ["proof-missing"]
    assert found.rows == found.sent - 1


def test_text_pasted_over_the_ids_is_made_good_by_the_words(shop, proof):
    friend = Friend(proof)
    friend.write("Wool Toque", "冷帽")
    for name in HIDDEN:
        friend.write("Wool Toque", "冷帽", name)
    other = [friend.cell("Ceramic Mug", name).value for name in HIDDEN]
    friend.write("Wool Scarf", "围脖")
    for name, value in zip(HIDDEN, other, strict=True):
        friend.write("Wool Scarf", value, name)
    friend.save()
    found = shop.read_proof(proof)
    assert {(c.id, c.after, c.conflict) for c in found.changes} >= {("1/zh-CN/title", "冷帽", "")}
    assert ("3/zh-CN/title", "围脖") not in {(c.id, c.after) for c in found.changes}, "never to another text"
    assert ("2/zh-CN/title", "围脖") in {(c.id, c.after) for c in found.changes}
    assert {n.code for n in found.notices} == {"proof-by-words"}


def test_words_and_ids_that_fit_nothing_are_named(shop, proof):
    friend = Friend(proof)
    friend.write("Wool Toque", "冷帽")
    row = friend.row("Wool Toque")
    for name in ("原文", *HIDDEN):
        friend.sheet.cell(row, friend.column(name)).value = "???"
    friend.save()
    found = shop.read_proof(proof)
    assert found.changes == ()
    assert [(n.code, n.row) for n in found.notices] == [("proof-unmatched", row)]


def test_the_proof_of_another_shop_is_refused(shop, proof, tmp_path):
    with Shop.open(tmp_path / "other") as other:
        with other._store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Translating"))) as step:
            step.put_products([product(1, "Wool Toque")])
        other.translate()
        with pytest.raises(FileProblem) as caught:
            other.read_proof(proof)
    assert caught.value.code == "proof-other-shop"


@pytest.mark.parametrize("kind", ["list", "picture", "page", "empty"])
def test_what_is_no_proof_gets_its_sentence(shop, tmp_path, kind):
    path = tmp_path / "file.xlsx"
    if kind == "list":
        book = openpyxl.Workbook()
        book.active.append(["SKU", "Title"])
        book.save(path)
    elif kind == "page":
        path = tmp_path / "proof.html"
        shop.export_proof(path)
    else:
        path.write_bytes(b"" if kind == "empty" else b"\x89PNG\r\n\x1a\n" + bytes(40))
    with pytest.raises(FileProblem) as caught:
        shop.read_proof(path)
    assert caught.value.next


def test_a_formula_an_emptied_cell_and_other_words_are_not_taken(shop, proof):
    friend = Friend(proof)
    friend.write("Wool Toque", '=HYPERLINK("http://x","帽")')
    friend.write("Wool Scarf", None)
    friend.write("Ceramic Mug", "looks fine to me")
    friend.write("Maple Syrup", "枫" * 10_001)
    friend.save()
    found = shop.read_proof(proof)
    assert {n.code for n in found.notices} == {"proof-formula", "proof-emptied", "proof-too-long"}
    assert [(c.id, c.conflict) for c in found.changes] == [("3/zh-CN/title", "no-chinese")]
    done = shop.apply_proof(found)
    assert (done.applied, done.conflicts, done.step) == (0, 1, None)


def test_conflicts_wait_for_the_owner(shop, proof):
    friend = Friend(proof)
    for source in ("Wool Toque", "Wool Scarf", "Ceramic Mug", "Maple Syrup"):
        friend.write(source, "朋友写的")
    friend.save()
    shop.edit_unit(1, "title", "主人写的")
    shop.approve(["2/zh-CN/title"])
    shop.edit(shop.plan_edit({"title": "Stoneware Mug"}, "id:3"))
    found = shop.read_proof(proof)
    assert {c.id: c.conflict for c in found.changes} == {
        "1/zh-CN/title": "changed-here", "2/zh-CN/title": "approved-here", "3/zh-CN/title": "source-changed",
        "4/zh-CN/title": "",
    }  # fmt: skip
    assert all(c.why for c in found.changes if c.conflict)
    done = shop.apply_proof(found)
    assert (done.changed, done.conflicts) == (1, 3)
    assert chinese(shop, 1).target == "主人写的"
    assert shop.apply_proof(shop.read_proof(proof), take_theirs=["1/zh-CN/title"]).changed == 1
    assert chinese(shop, 1).target == "朋友写的"
    assert shop.apply_proof(shop.read_proof(proof), take_theirs=True).conflicts == 0
    assert (chinese(shop, 2).target, chinese(shop, 2).state) == ("朋友写的", "approved")
    assert (chinese(shop, 3).target, chinese(shop, 3).state) == ("朋友写的", "stale"), "it answers the old text"


def test_a_difference_that_was_overtaken_is_not_applied(shop, proof):
    friend = Friend(proof)
    friend.write("Wool Toque", "冷帽")
    friend.save()
    found = shop.read_proof(proof)
    shop.edit_unit(1, "title", "毛线帽")
    done = shop.apply_proof(found)
    assert (done.applied, done.overtaken, done.step) == (0, 1, None)
    assert chinese(shop, 1).target == "毛线帽"


def test_a_row_that_came_back_twice(shop, proof):
    friend = Friend(proof)
    friend.book.copy_worksheet(friend.sheet)
    friend.write("Wool Toque", "冷帽")
    friend.save()
    assert [(c.after, c.conflict) for c in shop.read_proof(proof).changes] == [("冷帽", "")]
    copy = friend.book.worksheets[-1]
    copy.cell(friend.row("Wool Toque"), friend.column("中文")).value = "毛帽"
    friend.save()
    found = shop.read_proof(proof)
    assert {(c.after, c.conflict) for c in found.changes} == {("冷帽", "two-answers"), ("毛帽", "two-answers")}
    assert shop.apply_proof(found, take_theirs=True).applied == 0


def test_a_lost_number_in_the_correction_is_a_doubt(shop, tmp_path):
    shop.edit(shop.plan_edit({"title": "Wool Toque 500 ml"}, "id:1"))
    shop.translate()
    path = tmp_path / "p.xlsx"
    shop.export_proof(path)
    friend = Friend(path)
    friend.write("Wool Toque 500 ml", "羊毛帽")
    friend.save()
    change = shop.read_proof(path).changes[0]
    assert any("500 ml" in str(doubt) for doubt in change.doubts)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "gbk"])
def test_a_proof_saved_as_csv(shop, proof, tmp_path, encoding):
    shop.edit(shop.plan_edit({"title": "Café Mug"}, "id:3"))
    shop.edit_unit(3, "title", "咖啡杯½", approve=False)
    out = tmp_path / "second.xlsx"
    shop.export_proof(out)
    friend = Friend(out)
    friend.write("Wool Toque", "冷帽")
    friend.write("Wool Scarf", "对", "对不对")
    written = io.StringIO()
    csv.writer(written).writerows([[c.value for c in row] for row in friend.sheet.iter_rows()])
    path = tmp_path / "proof.csv"
    path.write_bytes(written.getvalue().encode(encoding, "replace"))
    found = shop.read_proof(path)
    assert [(c.id, c.kind, c.after) for c in found.changes if c.kind == "changed"] == [
        ("1/zh-CN/title", "changed", "冷帽")
    ]
    assert ("2/zh-CN/title", "approved") in {(c.id, c.kind) for c in found.changes}


def test_a_proof_of_the_approved_and_of_what_has_no_chinese_yet(shop, tmp_path):
    shop.approve(["1/zh-CN/title"])
    path = tmp_path / "approved.xlsx"
    sent = shop.export_proof(path, states=("approved",))
    assert sent.texts == 1
    friend = Friend(path)
    friend.write("Wool Toque", "冷帽")
    friend.save()
    found = shop.read_proof(path)
    assert [(c.after, c.conflict) for c in found.changes] == [("冷帽", "")]
    with shop._store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Translating"))) as step:
        step.put_units([chinese(shop, 2).with_(target="", state="needs-engine")])
    path = tmp_path / "empty.xlsx"
    shop.export_proof(path, states=("needs-engine",))
    friend = Friend(path)
    friend.write("Wool Scarf", "羊毛围脖")
    friend.save()
    assert shop.apply_proof(shop.read_proof(path)).changed == 1
    assert chinese(shop, 2).target == "羊毛围脖"


def test_a_returned_file_is_not_written_over(shop, proof):
    shop.export_proof(proof)  # the proof as it went out may be made again
    friend = Friend(proof)
    friend.write("Wool Toque", "冷帽")
    friend.save()
    with pytest.raises(BundleProblem) as caught:
        shop.export_proof(proof)
    assert caught.value.code == "proof-place-taken"


def test_nothing_to_look_at_and_other_endings_are_refused(shop, tmp_path):
    with pytest.raises(InputProblem) as caught:
        shop.export_proof(tmp_path / "p.docx")
    assert caught.value.code == "proof-format"
    with pytest.raises(InputProblem) as caught:
        shop.export_proof(tmp_path / "p.xlsx", where="sku:NOTHING")
    assert caught.value.code == "proof-empty"
    with pytest.raises(BundleProblem):
        shop.export_proof(tmp_path / "p.pdf")
    assert list(tmp_path.glob("p.*")) == []


def test_traditional_chinese_goes_out_and_comes_home(shop, tmp_path):
    shop.translate(locale="zh-TW")
    path = tmp_path / "tw.xlsx"
    shop.export_proof(path, locale="zh-TW")
    friend = Friend(path)
    assert friend.cell("Wool Toque", "中文").font.name == "Microsoft JhengHei"
    friend.cell("Wool Toque", "中文").value = "羊毛冷帽子"
    friend.save()
    found = shop.read_proof(path)
    assert (found.locale, [c.id for c in found.changes]) == ("zh-TW", ["1/zh-TW/title"])
    shop.apply_proof(found)
    assert chinese(shop, 1).target == "羊毛针织帽"
