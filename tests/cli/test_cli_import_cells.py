"""Single cells mended from the command line, for one file of several, and remembered."""

import json

import pytest

from seller_assistant.__main__ import main

LIST = "Product,SKU,Price CAD,UPC\nMaple Syrup,MS-1,24.99,6.28E+11\nWool Toque,WT-1,tba,036000291452\n"


@pytest.fixture
def run(tmp_path, capsys):
    def run(*words):
        code = main(["--shop", str(tmp_path / "shop"), "--lang", "en", "--json", *map(str, words)])
        return code, json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def files(tmp_path):
    one, two = tmp_path / "one.csv", tmp_path / "two.csv"
    one.write_text(LIST, encoding="utf-8")
    two.write_text(LIST.replace("-1,", "-2,").replace("Maple", "Birch").replace("Wool", "Silk"), encoding="utf-8")
    return one, two


def test_values_are_given_and_cells_left(run, files):
    code, done = run("import", files[0], "--cell", "D2=036000291452", "--leave", "C3")
    assert code == 0
    assert done["files"][0]["cells"] == [
        {"sheet": "", "row": 2, "column": "D", "found": "6.28E+11", "value": "036000291452"},
        {"sheet": "", "row": 3, "column": "C", "found": "tba", "value": None},
    ]
    assert {problem["code"] for problem in done["problems"]} == {"cell-typed", "cell-left"}
    code, again = run("import", files[0])
    assert (code, again["products"]["unchanged"]) == (0, 2)
    code, fresh = run("import", files[0], "--fresh", "--dry-run")
    assert code == 1
    assert fresh["files"][0]["cells"] == []


def test_of_several_files_one_is_named(run, files):
    code, done = run("import", *files, "--cell", "[two.csv]C3=9.00", "--encoding", "[one.csv]cp1252", "--dry-run")
    assert code == 1
    assert [len(file["cells"]) for file in done["files"]] == [0, 1]
    assert [file["encoding"] for file in done["files"]] == ["cp1252", "utf-8"]


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["--cell", "C3=9.00"], "cell-file"),
        (["--cell", "[three.csv]C3=9.00"], "unknown-file"),
        (["--cell", "[one.csv]C3"], "cell-address"),
        (["--leave", "[one.csv]C3=1"], "cell-address"),
        (["--sheet", "[one.csv]Notes"], "unknown-sheet"),
    ],
)
def test_what_names_no_cell_or_file_is_said_in_a_sentence(run, files, words, problem):
    code, done = run("import", *files, *words)
    assert code == 2
    assert done["problem"]["code"] == problem


def test_values_are_taken_from_a_list(run, files, tmp_path):
    listed = tmp_path / "mended.csv"
    listed.write_text(
        "File;Sheet;Row;Column;Value\none.csv;;2;d;036000291452\none.csv;;3;C;12,50\n\ntwo.csv;;3;C;9.00\n",
        encoding="utf-8",
    )
    code, done = run("import", *files, "--cells", listed, "--cell", "[two.csv]C3=8.00", "--dry-run")
    assert code == 1
    assert [[(c["row"], c["column"], c["value"]) for c in file["cells"]] for file in done["files"]] == [
        [(2, "D", "036000291452"), (3, "C", "12,50")],
        [(3, "C", "8.00")],
    ]
    assert not [p for p in done["problems"] if p["code"] == "price-unreadable"]


def test_of_one_file_the_list_need_not_name_it(run, files, tmp_path):
    listed = tmp_path / "mended.csv"
    listed.write_text("row,column,value\n3,C,12.50\n2,D,\n", encoding="utf-8")
    code, done = run("import", files[0], "--cells", listed)
    assert code == 0
    assert [cell["value"] for cell in done["files"][0]["cells"]] == ["12.50", ""]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Product,Price\nWool Toque,12.50\n", "cell-list"),
        ("row,column,value\nC,3,12.50\n", "cell-address"),
        ("file,row,column,value\nthree.csv,3,C,12.50\n", "unknown-file"),
    ],
)
def test_what_is_no_list_of_values_is_said(run, files, tmp_path, text, problem):
    listed = tmp_path / "mended.csv"
    listed.write_text(text, encoding="utf-8")
    code, done = run("import", *files, "--cells", listed)
    assert code == 2
    assert done["problem"]["code"] == problem
