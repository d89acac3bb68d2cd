"""What is no list is refused in a sentence, and nothing of a list is lost or changed in silence."""

import os
import sys
import zipfile
from decimal import Decimal

import pytest

from seller_assistant.importing.again import key
from seller_assistant.importing.choices import NO_LAYOUTS, Choices
from seller_assistant.importing.planning import plan, plan_files
from seller_assistant.importing.report import import_json
from seller_assistant.problems import FileProblem, InputProblem


def _refused(path, shop) -> FileProblem:
    with pytest.raises(FileProblem) as refused:
        plan_files([path], shop())
    return refused.value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("letter.csv", "Dear John,\nhow are you, I am fine.\nSee you soon, bye\n"),
        ("data.csv", '{"products":[{"title":"x"}]}'),
        ("page.xls", "<html><body><table><tr><td>Please log in</td></tr></table></body></html>"),
    ],
)
def test_what_holds_no_products_is_no_list(tmp_path, shop, name, text) -> None:
    path = tmp_path / name
    path.write_text(text)
    assert _refused(path, shop).code == "list-no-heading"


def test_a_folder_with_a_readme_alone_is_refused(tmp_path, shop) -> None:
    (tmp_path / "readme.txt").write_text("$3.50, hello world\n$4.50, hello moon\n")
    (tmp_path / "x.png").write_bytes(b"\x89PNG")
    assert _refused(tmp_path, shop).code == "list-no-heading"


def test_a_readme_beside_a_list_is_left_out_and_a_list_called_txt_is_read(tmp_path, shop) -> None:
    (tmp_path / "readme.txt").write_text("hello world\n")
    (tmp_path / "goods.txt").write_text("Title,SKU,Price\nMug,S1,3\n")
    made = plan_files([tmp_path], shop())
    assert [product.title for product in made.new] == ["Mug"]
    assert [(notice.file, notice.severity) for notice in made.notices if notice.code == "list-no-heading"] == [
        ("readme.txt", "info")
    ]


def test_a_heading_without_products_is_refused(tmp_path, shop) -> None:
    path = tmp_path / "one.csv"
    path.write_text("Title,SKU,Price\n")
    assert _refused(path, shop).code == "list-empty"


def test_a_heading_without_products_beside_a_list_is_told(tmp_path, shop) -> None:
    empty, full = tmp_path / "one.csv", tmp_path / "two.csv"
    empty.write_text("Title,SKU,Price\n")
    full.write_text("Title,SKU,Price\nMug,S1,3\n")
    made = plan_files([empty, full], shop())
    assert len(made.new) == 1
    assert "list-empty" in [notice.code for notice in made.notices]


def test_a_list_of_which_nothing_can_be_taken_is_refused_with_the_reason(tmp_path, shop) -> None:
    path = tmp_path / "codes.csv"
    path.write_text("SKU,Price\n" + "".join(f"S{n},3.50\n" for n in range(60)))
    problem = _refused(path, shop)
    assert problem.code == "list-no-products"
    assert "no title" in str(problem)


def test_an_unchanged_list_is_not_refused(tmp_path, shop) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Title,SKU,Price\nMug,S1,3\n")
    first = plan_files([path], shop())
    assert len(plan_files([path], shop(first.new)).unchanged) == 1


def test_many_products_left_out_for_one_reason_are_told_together(taken, shop) -> None:
    rows = [["SKU", "Title", "Price"], ["M", "Mug", "3"], *([f"S{n}", "", "3"] for n in range(60))]
    made = plan([taken(rows)], shop())
    told = [one for one in import_json(made)["problems"] if one["code"] == "product-skipped"]
    assert len(made.skipped) == 60
    assert len(told) == 1
    assert "60 rows" in told[0]["message"]
    assert "3, 4, 5, 6, 7" in told[0]["message"]


def test_a_title_of_endless_length_is_left_out_and_never_cut(taken, shop) -> None:
    rows = [
        ["SKU", "Title", "Description", "Price"],
        ["A", "Mug " * 600, "x", "3"],
        ["B", "Cup", "word " * 20_000, "4"],
        ["C" * 100_001, "Jug", "x", "5"],
    ]
    made = plan([taken(rows)], shop())
    assert [(product.title, len(product.description)) for product in made.new] == [("Cup", 99_999)]
    assert [skipped.row for skipped in made.skipped] == [2, 4]


def test_a_bomb_in_a_zip_is_refused_before_it_is_unpacked(tmp_path, shop) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package, package.open("list.csv", "w") as member:
        for _ in range(60):
            member.write(b"Mug,S1,3\n" * 111_112)
    assert _refused(path, shop).code == "zip-too-large"


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in the file system there")
def test_a_pipe_is_refused_before_it_is_opened(tmp_path, shop) -> None:
    path = tmp_path / "pipe.csv"
    os.mkfifo(path)
    assert key([path], Choices(), NO_LAYOUTS) == ""
    assert _refused(path, shop).code == "file-not-a-file"


def test_an_unknown_currency_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InputProblem) as refused:
        Choices.of(currency="XXY")
    assert refused.value.code == "currency-unknown"
    assert "CAD" in str(refused.value.expected)
    assert Choices.of(currency="cad").currency == "CAD"


def test_a_text_has_only_one_sheet(taken) -> None:
    with pytest.raises(InputProblem, match="only one sheet"):
        taken([["Title", "SKU", "Price"], ["Mug", "S1", "3"]], sheet="Nope")


def test_the_price_of_one_cell_is_never_read_by_the_wrong_mark(taken) -> None:
    shown = ["10.00", "9.99", "1,234.50", "12,50 $", "1.234,50", "12.5.0"]
    rows = [[f"Mug {n}", f"S{n}", told] for n, told in enumerate(shown)]
    reading = taken([["Title", "SKU", "Price"], *rows])
    prices = [one.product.variants[0].price for one in reading.readings]
    amounts = [price.amount if price is not None else None for price in prices]
    assert amounts == [*map(Decimal, ("10.00", "9.99", "1234.50", "12.50", "1234.50")), None]
    assert [notice.row for notice in reading.notices if notice.code == "price-unreadable"] == [7]


def test_a_title_that_could_be_either_is_in_the_language_of_its_list(taken) -> None:
    rows = [
        ["Titre", "Prix", "Description"],
        ["Savon doux", "5", "Un savon pour les mains"],
        ["Deglet Nour Premium", "6", ""],
        ["Medjool", "6", "La reine des dattes. Texture fondante, notes de miel et de caramel."],
    ]
    assert [one.product.source_lang for one in taken(rows).readings] == ["fr", "fr", "fr"]
    english = [["Title", "Price"], ["Soap for hands", "5"], ["Deglet Nour Premium", "6"]]
    assert [one.product.source_lang for one in taken(english).readings] == ["en", "en"]


def test_half_a_piece_is_no_stock_and_less_than_none_is_told(taken) -> None:
    reading = taken([["Title", "Price", "Stock"], ["Mug", "5", "2.5"], ["Cup", "6", "-3"], ["Jug", "6", "4.0"]])
    assert [one.product.variants[0].stock for one in reading.readings] == [None, -3, 4]
    assert [(one.code, one.row) for one in reading.notices if "stock" in one.code] == [
        ("stock-unreadable", 2),
        ("stock-negative", 3),
    ]
