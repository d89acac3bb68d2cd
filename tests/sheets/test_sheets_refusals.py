"""Every file that cannot be read gets one sentence and a code; nothing takes gigabytes or minutes."""

from __future__ import annotations

import io
import os
import random
import sys
import time
import zipfile
from pathlib import Path

import pytest
import sheet_files as make

from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.phrases import ENGLISH
from seller_assistant.problems import FileProblem
from seller_assistant.sheets import child, container, opening, reading

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


def refused(path: Path) -> FileProblem:
    with pytest.raises(FileProblem) as caught:
        reading.read(path)
    problem = caught.value
    sentence = problem.sentence(ENGLISH)
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "Traceback" not in sentence
    assert problem.to_json(ENGLISH)["next"]
    return problem


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


SMALL = make.xlsx(make.row(1, make.text("A1", "SKU"), make.text("B1", "Name")) + make.row(2, make.value("A2", "7")))
DOCTYPE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>'

BAD = {
    "empty.xlsx": (b"", "file-empty"),
    "blank.csv": (b"\xef\xbb\xbf \r\n\t\n", "file-empty"),
    "~$open.xlsx": (b"\x05owner" + b" " * 160, "file-office-lock"),
    ".~lock.list.ods#": (b",me,pc,01.01.2026 10:00,file:///;", "file-office-lock"),
    "cut.xlsx": (SMALL[: len(SMALL) * 2 // 3], "file-damaged"),
    "cut.xls": (OLE, "file-damaged"),
    "cut_book.xls": (OLE + "Workbook".encode("utf-16-le") + b"\0" * 900, "file-damaged"),
    "secret.xlsx": (OLE + "EncryptedPackage".encode("utf-16-le") + b"\0" * 900, "file-password"),
    "letter.xls": (OLE + "WordDocument".encode("utf-16-le") + b"\0" * 900, "file-not-a-list"),
    "photo.xlsx": (b"\x89PNG\r\n\x1a\n" + b"\0" * 60, "file-not-a-list"),
    "photo.csv": (b"\xff\xd8\xff\xe0" + b"\0" * 60, "file-not-a-list"),
    "paper.csv": (b"%PDF-1.7\n%\xe2\xe3", "file-not-a-list"),
    "program.csv": (b"MZ\x90\0" + bytes(range(256)) * 8, "file-not-a-list"),
    "noise.csv": (bytes(range(256)) * 16, "file-not-a-list"),
    "letter.xlsx": (make.package({"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"}), "file-not-a-list"),
    "numbers.xlsx": (make.package({"Index/Document.iwa": b"x"}), "file-not-a-list"),
    "holiday.xlsx": (make.package({"beach.jpg": b"x"}), "file-not-a-list"),
    "page.xls": (b"<!DOCTYPE html><html><body><p>Please sign in</p></body></html>", "file-no-table"),
    "drawing.csv": (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "file-not-a-list"),
    "entities.xlsx": (
        make.xlsx("", parts={"xl/worksheets/sheet1.xml": DOCTYPE + "<worksheet>&a;</worksheet>"}),
        "file-unsafe",
    ),
    "entities2.xlsx": (make.xlsx("", parts={"xl/styles.xml": DOCTYPE + "<styleSheet>&a;</styleSheet>"}), "file-unsafe"),
    "entities.ods": (
        make.ods("", {"content.xml": DOCTYPE + "<a>&a;</a>"}),
        "file-unsafe",
    ),
    "no_sheet.xlsx": (
        make.xlsx("", parts={"xl/_rels/workbook.xml.rels": make.relations(("rId1", "worksheet", "gone.xml"))}),
        "file-damaged",
    ),
    "wide.csv": (b",".join([b"x"] * 100_000) + b"\n", "file-too-wide"),
    "broken.xlsx": (make.xlsx("<row r='1'><c r='A1'><v>1</v></row>"), "file-damaged"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_bad_file_gets_its_code(name: str, tmp_path: Path) -> None:
    content, code = BAD[name]
    problem = refused(written(tmp_path, name, content))
    assert problem.code == code
    assert name in str(problem)


def test_missing_file_and_folder(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.xlsx").code == "file-missing"
    assert refused(tmp_path).code == "file-folder"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = written(tmp_path, "theirs.csv", b"a,b\n")
    path.chmod(0)
    assert refused(path).code == "file-locked"


def test_file_that_another_program_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, "held.xlsx", SMALL)

    def _denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "held")

    monkeypatch.setattr(Path, "open", _denied)
    assert refused(path).code == "file-locked"


@pytest.mark.parametrize("far", ["XFD1048576", "ALL60000", "A1048577"])
def test_two_cells_at_far_corners(far: str, tmp_path: Path) -> None:
    number = "".join(filter(str.isdigit, far))
    data = make.row(1, make.text("A1", "x")) + make.row(int(number), make.text(far, "y"))
    started = time.monotonic()
    problem = refused(written(tmp_path, "far.xlsx", make.xlsx(data)))
    assert problem.code == "file-far-cells"
    assert problem.found == far
    assert time.monotonic() - started < 30


def test_far_corner_of_an_open_document(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
    table = (
        f'<table:table table:name="T"><table:table-row>{cell}</table:table-row>'
        '<table:table-row table:number-rows-repeated="900000"/><table:table-row>'
        f'<table:table-cell table:number-columns-repeated="16000"/>{cell}</table:table-row></table:table>'
    )
    assert refused(written(tmp_path, "far.ods", make.ods(table))).code == "file-far-cells"


def test_hundred_thousand_columns_in_a_workbook(tmp_path: Path) -> None:
    cells = "".join("<c><v>1</v></c>" for _ in range(100_000))
    problem = refused(written(tmp_path, "wide.xlsx", make.xlsx(f'<row r="1">{cells}</row>')))
    assert problem.code == "file-far-cells"


def test_endless_cell_in_a_small_package(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out, zipfile.ZipFile(io.BytesIO(SMALL)) as small:
        for name in small.namelist():
            if not name.endswith("sheet1.xml"):
                out.writestr(name, small.read(name))
        with out.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write(f'<worksheet xmlns="{make.MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>'.encode())
            for _ in range(300):
                part.write(b"a" * 2**20)
            part.write(b"</t></is></c></row></sheetData></worksheet>")
    assert path.stat().st_size < 2**20
    started = time.monotonic()
    assert refused(path).code == "file-too-large"
    assert time.monotonic() - started < 30


def test_endless_cell_below_the_packing_limit(tmp_path: Path) -> None:
    data = make.xlsx(make.row(1, make.text("A1", "a" * 20 * 2**20)))
    assert refused(written(tmp_path, "long.xlsx", data)).code == "file-too-large"


def test_endless_shared_string(tmp_path: Path) -> None:
    parts = {
        "xl/sharedStrings.xml": f'<sst xmlns="{make.MAIN}"><si><t>{"a" * 20 * 2**20}</t></si></sst>',
        "xl/_rels/workbook.xml.rels": make.relations(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId3", "sharedStrings", "sharedStrings.xml")
        ),
    }
    data = make.xlsx(make.row(1, make.value("A1", "0", attributes='t="s"')), parts=parts)
    assert refused(written(tmp_path, "long.xlsx", data)).code == "file-too-large"


def test_slow_file_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "_command", lambda place: [sys.executable, "-c", "import time; time.sleep(60)"])
    started = time.monotonic()
    with pytest.raises(FileProblem) as caught:
        child.read_apart(written(tmp_path, "slow.xlsx", SMALL), "xlsx", "", "", Progress(), time_limit=0.3)
    assert caught.value.code == "file-too-slow"
    assert time.monotonic() - started < 30


def test_cancel_ends_the_reading_process(tmp_path: Path) -> None:
    cells = "".join(make.row(n, make.value(f"A{n}", "1")) for n in range(1, 300_000))
    path = written(tmp_path, "long.xlsx", make.xlsx(cells))
    asked: list[bool] = []

    def _second_time() -> bool:
        asked.append(True)
        return len(asked) > 1

    with pytest.raises(Cancelled):
        reading.read(path, progress=Progress(is_cancelled=_second_time))
    assert len(asked) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps the limit of the address space")
def test_memory_limit_ends_the_child_and_not_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    greedy = (
        "import sys; from seller_assistant.sheets import limits; limits.limit_memory(400 * 2**20); bytearray(2**30)"
    )
    monkeypatch.setattr(child, "_command", lambda place: [sys.executable, "-c", greedy])
    assert refused(written(tmp_path, "greedy.xlsx", SMALL)).code == "file-too-large"


@pytest.mark.parametrize("seed", range(40))
def test_any_broken_package_is_refused_or_read(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    data = bytearray(SMALL)
    for _ in range(chance.choice((1, 3, 20))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path = written(tmp_path, "broken.xlsx", bytes(data))
    try:
        outcome = opening.open_book(path, container.kind(path)).format
    except FileProblem as problem:
        outcome = problem.code
    assert outcome in ("xlsx", "xlsm") or outcome.startswith("file-")


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()
    reading.read(written(tmp_path, "small.xlsx", SMALL))
    refused(written(tmp_path, "cut.xlsx", SMALL[:-40]))
    assert list((tmp_path / "temp").iterdir()) == []
