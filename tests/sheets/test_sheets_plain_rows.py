"""Rows taken out in one look: what the scan tells of a sheet is the same with and without it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
