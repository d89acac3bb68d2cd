"""Drawings of Windows in cells: said to be unshowable, the original kept, and a photo in their place is noticed."""

import sys
from pathlib import Path

import pytest

from seller_assistant.shop import Shop

sys.path.insert(0, str(Path(__file__).parents[1] / "sheets"))
import binary_files as binary
import sheet_files as make
from binary_files import PNG, Drawn, Page

EMF = b"\x01\0\0\0" + bytes(36) + b" EMF" + bytes(40)
ROWS = [["SKU", "Name", "Price (CAD)"], ["A1", "Mug", 9.5], ["A2", "Cup", 8.5]]
XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"


def _drawing() -> dict[str, bytes | str]:
    ends = "".join(
        f"<xdr:{name}><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row>"
        f"<xdr:rowOff>{offset}</xdr:rowOff></xdr:{name}>"
        for name, offset in (("from", 0), ("to", 90_000))
    )
    picture = "<xdr:pic><xdr:blipFill><a:blip r:embed='rId1'/></xdr:blipFill></xdr:pic>"
    anchor = f"<xdr:twoCellAnchor>{ends}{picture}</xdr:twoCellAnchor>"
    names = f"xmlns:xdr='{XDR}' xmlns:a='{A}' xmlns:r='{make.RELS}'"
    return {
        "xl/drawings/drawing1.xml": f"<xdr:wsDr {names}>{anchor}</xdr:wsDr>",
        "xl/drawings/_rels/drawing1.xml.rels": make.relations(("rId1", "image", "../media/image1.emf")),
        "xl/media/image1.emf": EMF,
    }


def _xlsx() -> bytes:
    parts = {
        "xl/worksheets/_rels/sheet1.xml.rels": make.relations(("rId1", "drawing", "../drawings/drawing1.xml")),
        **_drawing(),
    }
    rows = "".join(
        make.row(n, *(make.text(f"{'ABC'[i]}{n}", str(cell)) for i, cell in enumerate(row)))
        for n, row in enumerate(ROWS, start=1)
    )
    return make.xlsx(rows, after='<drawing r:id="rId1"/>', parts=parts)


def _ods() -> bytes:
    def cell(words: object, inside: str = "") -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{words}</text:p>{inside}</table:table-cell>'

    frame = '<draw:frame><draw:image xlink:href="Pictures/a.emf"/></draw:frame>'
    rows = "".join(
        f"<table:table-row>{''.join(map(cell, row[:2]))}{cell(row[2], frame if n == 1 else '')}</table:table-row>"
        for n, row in enumerate(ROWS)
    )
    return make.ods(f'<table:table table:name="List">{rows}</table:table>', {"Pictures/a.emf": EMF})


def _xls(drawn: Drawn | None = None) -> bytes:
    place = {"first": (1, 0), "last": (1, 255), "column": 3}
    return binary.xls(Page(ROWS, pictures=[drawn or Drawn(EMF, "emf", **place)]))


def _xlsb() -> bytes:
    return binary.xlsb(Page(ROWS), drawing="rId1", more=_drawing())


MADE = {"xls": _xls, "xlsb": _xlsb, "xlsx": _xlsx, "ods": _ods}


@pytest.fixture
def shop(tmp_path: Path):
    with Shop.open(tmp_path / "shop") as opened:
        yield opened


@pytest.mark.parametrize("ending", MADE)
def test_a_drawing_is_kept_and_said_to_be_unshowable(shop, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"list.{ending}"
    path.write_bytes(MADE[ending]())
    done = shop.import_(shop.plan_import([path]))
    (notice,) = (n for n in done.plan.notices if n.code == "picture-drawing")
    assert "cannot be shown" in str(notice.message)
    (kept,) = (tmp_path / "shop" / "pictures" / "originals").iterdir()
    assert kept.read_bytes() == EMF
    assert str(kept) in str(notice.message)
    mug = next(product for product in shop.products() if product.title == "Mug")
    assert [(p.state, p.reason) for p in mug.pictures] == [("unusable", "picture-drawing")]
    assert not shop.plan_import([path]).updated


def test_a_photo_in_place_of_the_drawing_is_noticed(shop, tmp_path: Path) -> None:
    from PIL import Image

    path = tmp_path / "list.xls"
    path.write_bytes(_xls())
    shop.import_(shop.plan_import([path]))
    Image.new("RGB", (40, 40), "red").save(tmp_path / "red.png")
    photo = (tmp_path / "red.png").read_bytes()
    assert photo.startswith(PNG)
    path.write_bytes(_xls(Drawn(photo, first=(1, 0), last=(1, 255), column=3)))
    done = shop.import_(shop.plan_import([path]))
    assert [update.fields for update in done.plan.updated] == [("pictures",)]
    mug = next(product for product in shop.products() if product.title == "Mug")
    assert [p.state for p in mug.pictures] == ["stored"]
