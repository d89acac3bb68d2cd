"""Rows made from one pattern say what rows made cell by cell do."""

from decimal import Decimal
from xml.etree import ElementTree

import pytest

from seller_assistant.sheets.template import FormColumn
from seller_assistant.sheets.template_cells import CellWriter
from seller_assistant.sheets.writing import LONGEST

COLUMNS = tuple(FormColumn(index, f"Column {index}", style=4 if index == 1 else None) for index in range(4))
ROWS = [
    {0: "红色", 1: Decimal("12.50"), 2: 7},
    {0: "蓝色", 1: Decimal("1E+3"), 2: 0},
    {2: 1, 1: Decimal("0.000000001"), 0: "columns in another order"},
    {0: "100% <wool> & more", 1: Decimal(1), 2: 2},
    {0: "ends blank ", 1: Decimal(1), 2: 2},
    {0: "a | b", 1: Decimal(1), 2: 3},
    {0: "two\nlines\r\nof text", 3: "%s %(name)s {row} _x000D_"},
    {0: "x", 3: " begins blank"},
    {0: "x", 3: "ends blank "},
    {0: "\x00odd", 3: "="},
    {0: "=1+1", 3: ""},
    {70: "beyond the columns that are known", 0: "y" * LONGEST},
    {0: "half " + "z" * 20_000, 3: "z" * 20_000},
    {},
]


def cells(xml, prefix=""):
    root = ElementTree.fromstring(f'<r xmlns:x="x">{xml}</r>')[0]
    return root.get("r"), [
        (c.get("r"), c.get("s"), c.get("t"), "".join(c.itertext()), [e.tag for e in c.iter()]) for c in root
    ]


@pytest.mark.parametrize("prefix", ["", "x:"])
def test_a_row_holds_just_its_cells(prefix):
    writer = CellWriter(prefix, COLUMNS)
    for number, row in enumerate([*ROWS, *ROWS], 7):  # the second time each pattern is known
        made = "".join(writer.cell(number, column, row[column]) for column in sorted(row))
        alone = f'<{prefix}row r="{number}">{made}</{prefix}row>'
        assert cells(writer.row(number, row)) == cells(alone)


def test_numbers_have_no_exponent():
    row = CellWriter("", COLUMNS).row(9, {1: Decimal("1E+3"), 2: Decimal("-0.50")})
    assert row == '<row r="9"><c r="B9" s="4"><v>1000</v></c><c r="C9"><v>-0.50</v></c></row>'


def test_a_text_that_no_cell_holds_is_refused():
    with pytest.raises(ValueError, match="32768"):
        CellWriter("", COLUMNS).row(2, {0: "x" * (LONGEST + 1)})
