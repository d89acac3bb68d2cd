"""A Taobao data packet read back: ours and other programs', as text of UTF-16 or GBK or as a workbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath

from seller_assistant.catalog import Picture, Variant, money
from seller_assistant.importing import assembling
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.platforms.base import Grouped, Platform, is_repeated_heading
from seller_assistant.importing.platforms.families import NO_PRODUCT, Options, chinese, say_if_empty
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.sheets.book import Heading, Sheet
from seller_assistant.sheets.packet_fields import (
    BY_CHINESE,
    PictureEntry,
    SkuLine,
    find_heading,
    read_pictures,
    read_skus,
    value_names,
)

_FIELDS = {
    "title": "title", "price": "price", "num": "stock", "description": "description", "outer_id": "sku",
    "barcode": "gtin", "item_weight": "weight", "num_id": "external_id", "subtitle": "short_description",
    "picture": "packet_picture", "宝贝图片": "packet_old_picture",
    "skuProps": "packet_skus", "propAlias": "packet_alias",
    "input_custom_cpv": "packet_values", "sku_barcode": "packet_barcodes", "inputPids": "packet_pids",
    "inputValues": "packet_words", "cid": "extra", "seller_cids": "extra", "location_state": "extra",
    "location_city": "extra", "cateProps": "extra", "video": "extra", "wireless_desc": "extra",
}  # fmt: skip
_PROPERTIES = {"1627207": "颜色分类", "20509": "尺码"}  # those that packets name by number alone
_BRAND = "20000"
_UNNAMED = Phrase(
    QT_TRANSLATE_NOOP("importing", "The packet names some choices by Taobao\u2019s numbers only; these were kept.")
)
_NAME_THEM = Phrase(QT_TRANSLATE_NOOP("importing", "Give the choices their names before you list the products."))


class TaobaoPacket(Platform):
    """Each row is a product with all its choices; the pictures lie in a folder beside, named like the file."""

    id = "taobao"
    name = "Taobao data packet"
    languages = ("en", "zh")
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "Packets of this application and of others, as UTF-16 or GBK text or a workbook, with their folder of .tbi "
            "pictures; Chinese texts come in as Chinese to be looked at. Tried on two packets of other programs.",
        )
    )
    currency = "CNY"
    weight_unit = "kg"
    headings = _FIELDS

    def recognise(self, names: Sequence[str]) -> float:
        """How surely these are the columns of a packet, by their English or their Chinese names."""
        present = {BY_CHINESE.get(name, name) for name in names}
        wanted = ({"title", "price", "num", "cid"}, {"title", "price", "picture", "skuProps"})
        return max(len(some & present) / len(some) for some in wanted)

    def heading(self, sheet: Sheet) -> Heading | None:
        """The one or two rows of names, below the line of the version."""
        found = find_heading(sheet.rows)
        if found is None or self.recognise(found[1]) < 1:
            return None
        row, names = found
        above = sheet.rows[row - 2] if row > 1 else ()
        first = row - 1 if "title" in (cell.strip() for cell in above) else row
        return Heading(first, row, tuple(names), 10.0)

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a column; what only tells Taobao how to sell is not taken."""
        return (_FIELDS.get(BY_CHINESE.get(name.strip(), name.strip()), ""), 1.0)

    def knows(self, word: str) -> bool:
        """True for a Chinese column name; the English ones are words of any list."""
        return word.strip() in BY_CHINESE

    def group(self, cells: Cells) -> Grouped:
        """One product for each row."""
        grouped = Grouped(cells.table.sheet)
        for line in cells.table.lines:
            if not any(line.cells):
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif not cells.text(line, "title"):
                grouped.fate(line, "skipped", NO_PRODUCT)
            else:
                _product(cells, grouped, line)
        say_if_empty(cells, grouped)
        return grouped


def _product(cells: Cells, grouped: Grouped, line: Line) -> None:
    entries = sorted(read_pictures(cells.text(line, "packet_picture")), key=lambda e: (e.value is not None, e.place))
    pictures = [_picture(cells, entry, place) for place, entry in enumerate(entries, start=1)]
    by_value = {e.value: p.source for e, p in zip(entries, pictures, strict=True) if e.value is not None}
    if not pictures:  # packets of before 2010, and those of shops that still write them so
        names = [name.strip() for name in cells.text(line, "packet_old_picture").split(";") if name.strip()]
        pictures = [Picture(place, name, name=name) for place, name in enumerate(names, start=1)]
    made = assembling.product(
        cells,
        line,
        _variants(cells, line, by_value),
        assembling.Pictures(),
        source_lang=chinese(cells.text(line, "title")),
        sku=cells.code(line, "sku"),
        brand=_brand(cells, line),
        external_id=_number(cells, line),
    )
    typed = tuple(pair for field in ("packet_pids", "packet_words") for pair in cells.pairs(line, field))
    made = made.with_(pictures=_once(pictures), extras=(*made.extras, *typed))
    grouped.readings.append(assembling.reading(made, [line], assembling.Pictures()))
    grouped.fate(line, "product")


def _picture(cells: Cells, entry: PictureEntry, place: int) -> Picture:
    """The picture at its address, or the file of that name in the packet's twin folder."""
    file = f"{PurePath(cells.table.file).stem}/{entry.name}.tbi" if entry.name else ""
    return Picture(place, entry.address or file, name=file)


def _once(pictures: Sequence[Picture]) -> tuple[Picture, ...]:
    by_source = {picture.source: picture for picture in reversed(pictures) if picture.source}
    kept = sorted(by_source.values(), key=lambda picture: picture.position)
    return tuple(replace(picture, position=place) for place, picture in enumerate(kept, start=1))


def _variants(cells: Cells, line: Line, by_value: Mapping[tuple[str, str], str]) -> list[Variant]:
    whole = assembling.variant(cells, line)
    skus = read_skus(cells.text(line, "packet_skus"))
    if not skus:
        return [whole]
    names = value_names(cells.text(line, "packet_alias"), cells.text(line, "packet_values"))
    barcodes = cells.text(line, "packet_barcodes").split(";")
    variants = []
    for number, sku in enumerate(skus):
        price = money.parse(sku.price, currency="CNY", decimal=".")
        quantity = sku.quantity.strip()
        picture = next((by_value[value] for value in sku.values if value in by_value), "")
        variants.append(
            replace(
                whole,
                sku=sku.code.strip(),
                gtin=barcodes[number].strip() if number < len(barcodes) else "",
                options=_options(cells, sku, names),
                price=price if price is not None else whole.price,
                stock=int(quantity) if quantity.isdecimal() else whole.stock,
                picture=picture,
            )
        )
    return variants


def _options(cells: Cells, sku: SkuLine, names: Mapping[tuple[str, str], str]) -> Options:
    pairs = []
    for pid, vid in sku.values:
        name = names.get((pid, vid))
        if name is None:
            cells.notes.once("choices-unnamed", "warning", _UNNAMED, then=_NAME_THEM)
        pairs.append((_PROPERTIES.get(pid, f"属性{pid}"), name or vid))
    return tuple(pairs)


def _brand(cells: Cells, line: Line) -> str:
    """The word beside property 20000, which is the brand."""
    pids = cells.text(line, "packet_pids").split(",")
    words = cells.text(line, "packet_words").split(",")
    return next((word.strip() for pid, word in zip(pids, words, strict=False) if pid.strip() == _BRAND), "")


def _number(cells: Cells, line: Line) -> str:
    number = cells.code(line, "external_id").removesuffix(".0")
    return f"taobao:{number}" if number.strip("0") else ""
