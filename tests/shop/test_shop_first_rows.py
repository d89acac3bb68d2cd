"""The first rows of a file, which the owner sees before it has been read whole."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from seller_assistant.problems import FileProblem, InputProblem
from seller_assistant.sheets.writing import write_xlsx
from seller_assistant.shop import Shop


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "spring.xlsx"
    hats = [["North House"], ["SKU", "Product name", "Price"], *([f"A{n}", f"Hat {n}", "9.50"] for n in range(100))]
    write_xlsx(path, [("About", [["Call us before noon"]]), ("Hats", hats)])
    return path


def test_the_sheet_that_would_be_read_with_its_heading(tmp_path: Path, listed: Path) -> None:
    with Shop.open(tmp_path / "shop") as shop:
        found = shop.first_rows(listed, rows=5)
        plan = shop.plan_import([listed])
    assert (found.file, found.format, found.sheets) == ("spring.xlsx", "xlsx", ("About", "Hats"))
    assert (found.sheet, found.heading_row, found.platform) == ("Hats", 2, "list")
    assert (plan.files[0].sheet, plan.files[0].header_row) == ("Hats", 2)
    assert found.rows[:3] == (("North House",), ("SKU", "Product name", "Price"), ("A0", "Hat 0", "9.50"))
    assert len(found.rows) == 5


def test_the_sheet_that_was_asked_for(tmp_path: Path, listed: Path) -> None:
    with Shop.open(tmp_path / "shop") as shop:
        assert shop.first_rows(listed, sheet="about").rows == (("Call us before noon",),)
        with pytest.raises(InputProblem):
            shop.first_rows(listed, sheet="Scarves")


def test_of_a_folder_or_a_zip_those_of_its_first_list(tmp_path: Path, listed: Path) -> None:
    text = "Code;Name\n" + "".join(f"B{n};Scarf {n}\n" for n in range(200_000))
    with zipfile.ZipFile(tmp_path / "packed.zip", "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("photos/a.jpg", b"\xff\xd8")
        package.writestr("z.csv", "Code;Name\nZ1;Glove\n")
        package.writestr("lists/autumn.csv", text)
    folder = tmp_path / "folder"
    folder.mkdir()
    listed.rename(folder / "spring.xlsx")
    (folder / "autumn.txt").write_text(text, encoding="utf-8")
    with Shop.open(tmp_path / "shop") as shop:
        packed, loose = shop.first_rows(tmp_path / "packed.zip"), shop.first_rows(folder)
        order = [reading.file for reading in shop.plan_import([tmp_path / "packed.zip"]).files]
    assert (packed.file, packed.rows[:2]) == ("autumn.csv", (("Code", "Name"), ("B0", "Scarf 0")))
    assert order[0] == "autumn.csv"
    assert (loose.file, loose.rows[1]) == ("autumn.txt", ("B0", "Scarf 0"))


def test_of_a_zip_without_a_list(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "packed.zip", "w") as package:
        package.writestr("photos/a.jpg", b"\xff\xd8")
    with Shop.open(tmp_path / "shop") as shop, pytest.raises(FileProblem) as refused:
        shop.first_rows(tmp_path / "packed.zip")
    assert refused.value.code == "folder-empty"


def test_a_file_that_is_no_list(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"%PDF-1.7 ...")
    with Shop.open(tmp_path / "shop") as shop, pytest.raises(FileProblem):
        shop.first_rows(path)
