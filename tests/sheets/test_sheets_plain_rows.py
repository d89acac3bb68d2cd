"""Rows taken out in one look: what the scan tells of a sheet is the same with and without it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_assistant.problems import FileProblem
from seller_assistant.sheets import sheet_scan
from seller_assistant.sheets.sheet_scan import SheetScan

CELLS = st.sampled_from(
    (
        '<c r="{}"><v>1</v></c>',
        '<c r="{}" s="1"><v>2</v></c>',
        '<c r="{}" s="3"><v>2</v></c>',
        '<c r="{}" t="s"><v>0</v></c>',
        '<c r="{}" s="3"/>',
        '<c r="{}" t="e"><v>#REF!</v></c>',
        '<c r="{}" vm="1"><v>1</v></c>',
        '<c t="s" r="{}"><v>7</v></c>',
        '<c r="{}"><f>IMAGE("https://a/b.png")</f><v>1</v></c>',
        '<c r="{}" t="inlineStr"><is><t>x</t></is></c>',
        "<c><v>9</v></c>",
    )
)
ROWS = st.lists(
    st.tuples(st.sampled_from(("", ' hidden="1"', ' ht="30"', ' spans="1:3"')), st.lists(CELLS, max_size=4)), max_size=8
)


class _Everything:
    """Stands in for `PlainRows`: takes nothing out."""

    cells = last_row = before = 0
    columns = frozenset[bytes]()

    def __init__(self, styles: object) -> None: ...

    def others(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        return iter(chunks)


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(rows=ROWS, size=st.integers(20, 400), numbered=st.booleans())
def test_the_scan_tells_the_same(rows, size: int, numbered: bool) -> None:
    lines = "".join(
        f"<row{f' r={chr(34)}{n}{chr(34)}' if numbered or n % 3 else ''}{more}>"
        + "".join(cell.format(f"{'ABCD'[i]}{n}") for i, cell in enumerate(cells))
        + "</row>"
        for n, (more, cells) in enumerate(rows, start=1)
    )
    sheet = f'<sheetData>{lines}</sheetData><drawing id="rId1"/>'
    xml = f'<?xml version="1.0"?><worksheet xmlns="m">{sheet}</worksheet>'.encode()
    chunks = [xml[at : at + size] for at in range(0, len(xml), size)]
    with pytest.MonkeyPatch.context() as patch:
        fast = _told(SheetScan((None, "0%", None, "000")).run(chunks, "list.xlsx"))
        patch.setattr(sheet_scan, "PlainRows", _Everything)
        assert fast == _told(SheetScan((None, "0%", None, "000")).run(chunks, "list.xlsx"))


def _told(scan: SheetScan) -> tuple[object, ...]:
    return (
        scan.styled, scan.formulas, scan.errors, scan.rich, scan.hidden_rows, scan.heights, scan.drawing_id,
        scan.cells, scan.last_row, scan.last_column,
    )  # fmt: skip


def _cell(reference: str) -> str:
    return f'<c r="{reference}"><v>1</v></c>'


@pytest.mark.parametrize(
    ("rows", "last"),
    [
        (['<row r="1">' + _cell("XFD1") + _cell("A1") + "</row>"], (59_999, 16_383)),
        (['<row r="1">' + _cell("A1") + _cell("ZZ1") + _cell("B1") + "</row>"], (59_999, 701)),
        (['<row r="1048576">' + _cell("C1048576") + "</row>", f'<row r="2">{_cell("A2")}</row>'], (1_048_576, 2)),
        (['<row r="1">' + _cell("C1048576") + "</row>", f'<row r="2">{_cell("A2")}</row>'], (1_048_576, 2)),
    ],
    ids=["a far cell first", "a far cell in the middle", "the last row first", "a cell that names another row"],
)
def test_far_cells_are_counted_wherever_they_stand(rows: list[str], last: tuple[int, int]) -> None:
    many = "".join(f'<row r="{n}">{_cell(f"A{n}")}</row>' for n in range(3, 60_000))
    xml = f'<worksheet xmlns="m"><sheetData>{"".join(rows)}{many}</sheetData></worksheet>'.encode()
    scan = SheetScan().run([xml[at : at + 2**16] for at in range(0, len(xml), 2**16)], "list.xlsx")
    assert (scan.last_row, scan.last_column) == last


@pytest.mark.parametrize("row", ['<row r="x"/>', '<row r="1"><c r="A"><v>1</v></c></row>', '<row r="1" ht="tall"/>'])
def test_numbers_that_are_none_are_damage(row: str) -> None:
    xml = f'<worksheet xmlns="m"><sheetData>{row}</sheetData></worksheet>'.encode()
    with pytest.raises(FileProblem) as told:
        SheetScan().run([xml], "list.xlsx")
    assert told.value.code == "file-damaged"


def test_wide_rows_are_counted_exactly() -> None:
    row = '<row r="1">' + "".join(_cell(f"{name}1") for name in ("A", "BZ", "AAB", "C")) + "</row>"
    scan = SheetScan().run([f'<worksheet xmlns="m"><sheetData>{row}</sheetData></worksheet>'.encode()], "list.xlsx")
    assert (scan.last_column, scan.last_row, scan.cells) == (703, 1, 4)
