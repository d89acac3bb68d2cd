"""Lists of Chinese programs: 聚水潭 (ERP), 银豹 (till) and the listing template of JD; all in Chinese and in yuan."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from seller_assistant.catalog import Attribute
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.headings import normal
from seller_assistant.importing.platforms.base import Grouped, Platform, headings, is_repeated_heading
from seller_assistant.importing.platforms.families import (
    NO_PRODUCT,
    Choice,
    Options,
    chinese,
    family,
    repeats,
    say_if_empty,
)
from seller_assistant.importing.reading import Column
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.sheets.book import Heading, Sheet

_ASIDE = re.compile(r"\s*(?:[(（].*|[-－](?:下拉选择|多选).*|\s.*)$", re.DOTALL)
_PARTS = re.compile(r"\s*[;；,，/]\s*")
_JD_FACT = re.compile(r"^类目属性\d+-")
_JD_HEADING_WITHIN = 15  # rows of instructions stand first


class ChineseList(Platform):
    """A Chinese list whose headings may carry an aside in brackets: 名称（必填）."""

    languages = ("zh",)
    currency = "CNY"
    weight_unit = "kg"

    def recognise(self, names: Sequence[str]) -> float:
        """How surely these headings are this program's, asides left away."""
        return super().recognise([bare(name) for name in names])

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading, asides left away."""
        return super().field_of(bare(name))

    def knows(self, word: str) -> bool:
        """True when a cell is one of this program's headings."""
        return normal(bare(word)) in self.headings

    def group(self, cells: Cells) -> Grouped:
        """One product for each row."""
        grouped = Grouped(cells.table.sheet)
        for line in product_lines(cells, grouped):
            self.add(cells, grouped, [line])
        say_if_empty(cells, grouped)
        grouped.fates.sort(key=lambda fate: fate.row)
        return grouped

    def add(self, cells: Cells, grouped: Grouped, lines: Sequence[Line]) -> None:
        """Add the product of these rows."""
        told = lines[0]
        choices = [Choice(line, pictures=tuple(cells.sources(line))) for line in lines]
        family(
            cells,
            grouped,
            choices,
            told=told,
            source_lang=chinese(cells.text(told, "title")),
            external_id=self.number(cells, told),
        )

    def number(self, cells: Cells, line: Line) -> str:
        """What the program itself knows the product by, "" where its list has no such number."""
        del cells, line
        return ""


def bare(name: str) -> str:
    """A heading without what it says to those who fill it in: 商品标题(必填) 上限100字符."""
    return _ASIDE.sub("", name.strip()) or name.strip()


def product_lines(cells: Cells, grouped: Grouped) -> list[Line]:
    """The lines with a title or a code; the fate of the others is said."""
    found = []
    for line in cells.table.lines:
        if not any(line.cells):
            grouped.fate(line, "picture" if line.pictures else "blank")
        elif is_repeated_heading(cells, line):
            grouped.fate(line, "heading")
        elif not any(cells.text(line, field) for field in ("title", "sku", "handle")):
            grouped.fate(line, "skipped", NO_PRODUCT)
        else:
            found.append(line)
    return found


class Jushuitan(ChineseList):
    """聚水潭: rows of one style code (款式编码) are the choices of one product."""

    id = "jushuitan"
    name = "聚水潭"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The list of goods, choices by style code (款式编码). Tried on files made from the published headings.",
        )
    )
    headings = headings(
        image="图片|商品图片|图片地址|商品图片地址|款式图片",
        handle="款式编码|款号|货号",
        sku="商品编码",
        title="商品名称|款式名称",
        short_description="商品简称",
        choice="颜色及规格|颜色规格|规格|商品规格|颜色及尺码",
        color="颜色",
        size="尺码|尺寸",
        gtin="国标码|国际条码|国际码|条形码|条码|商品条码",
        price="基本售价|销售价|售价|零售价",
        compare_at="市场价|吊牌价|市场吊牌价",
        cost="成本价|采购价|采购成本价",
        stock="实际库存|库存数|库存|主仓实际库存|可用数|公有可用数",
        weight="重量|商品重量",
        brand="品牌",
        category="分类|商品分类|类目",
        tags="商品标签|标签",
        _="虚拟分类|创建时间|修改时间|启用|状态|商品状态|供应商|供应商名称|供应商款号|供应商商品编码|创建人|是否启用",
    )
    signature = (
        frozenset({"款式编码", "商品编码", "商品名称"}),
        frozenset({"款式编码", "商品编码", "颜色及规格"}),
        frozenset({"款式编码", "商品编码", "颜色规格"}),
    )

    def group(self, cells: Cells) -> Grouped:
        """One product for each style code, in the order of the file."""
        grouped = Grouped(cells.table.sheet)
        groups: dict[str, list[Line]] = {}
        for line in product_lines(cells, grouped):
            groups.setdefault(cells.code(line, "handle") or f"row {line.number}", []).append(line)
        for lines in groups.values():
            self.add(cells, grouped, lines)
        grouped.fates.sort(key=lambda fate: fate.row)
        return grouped

    def add(self, cells: Cells, grouped: Grouped, lines: Sequence[Line]) -> None:
        """Add the product of one style, a repeated code left out."""
        seen: set[str] = set()
        kept = [line for line in lines if not repeats(cells, line, seen, grouped)]
        told = next((line for line in kept if cells.text(line, "title")), kept[0])
        named = _named_options([cells.text(line, "choice") for line in kept])
        choices = []
        for line, shared in zip(kept, named, strict=True):
            own = [*cells.pairs(line, "color"), *cells.pairs(line, "size")]
            choices.append(Choice(line, tuple(own) or shared, tuple(cells.sources(line))))
        family(
            cells,
            grouped,
            choices,
            told=told,
            sku=cells.code(told, "handle") if len(kept) > 1 else "",
            source_lang=chinese(cells.text(told, "title")),
        )


def _named_options(texts: Sequence[str]) -> list[Options]:
    """The choices written as 红色;XL, apart where every row has two; else as they stand."""
    parts = [_PARTS.split(text) for text in texts]
    if all(len(part) == 2 and all(part) for part in parts):
        return [(("颜色", part[0]), ("规格", part[1])) for part in parts]
    return [(("颜色规格", text),) if text else () for text in texts]


class Yinbao(ChineseList):
    """银豹: the goods list of the till, one product a row."""

    id = "yinbao"
    name = "银豹"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The list of goods of the till, each row a product. Tried on a shop's export of 302 products.",
        )
    )
    headings = headings(
        title="名称|商品名称",
        category="分类|商品分类",
        gtin="条码|商品条码",
        sku="货号|自编码",
        stock="库存量|库存",
        cost="进货价",
        price="销售价",
        brand="品牌",
        image="图片|商品图片",
        description="商品描述|描述|商品详情",
        attribute="规格|主单位|单位|保质期|产地",
        _="毛利率|拼音码|创建日期|会员折扣|积分商品|商品状态|生产日期",
    )
    signature = (
        frozenset({"名称", "条码", "库存量", "销售价", "会员价"}),
        frozenset({"名称", "条码", "库存量", "进货价", "拼音码"}),
        frozenset({"名称", "条码", "进货价", "销售价", "拼音码"}),
    )

    def number(self, cells: Cells, line: Line) -> str:
        """The barcode: a carton and a bottle of one name are two goods."""
        code = cells.code(line, "gtin")
        return f"yinbao:{code}" if code else ""


class JdTemplate(ChineseList):
    """JD 发品模板: instructions above the heading, each row one article with a folder of pictures."""

    id = "jd"
    name = "JD 发品模板"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The listing template of JD below its instructions, each row a product with its facts. "
            "Tried on a filled template of 117 products.",
        )
    )
    sheets = ("发品模板",)
    headings = headings(
        handle="图片文件夹唯一标识|图片文件夹标识",
        title="商品标题|商品名称",
        brand="品牌名称|品牌",
        origin_country="产地",
        price="京东价",
        compare_at="市场价",
        cost="采购价",
        weight="商品重量",
        gtin="商品条形码|条形码",
        sku="货号",
        stock="库存设置",
        attribute="型号|销售单位|包装清单|质保|质保年限|保质期天数",
    )
    signature = (frozenset({"商品标题", "京东价", "市场价"}), frozenset({"图片文件夹唯一标识", "商品标题"}))
    wanted: ClassVar[frozenset[str]] = frozenset({"京东价", "图片文件夹唯一标识"})

    def heading(self, sheet: Sheet) -> Heading | None:
        """The row that names the title and JD's price or the folder of pictures, below the instructions."""
        for number, row in enumerate(sheet.rows[:_JD_HEADING_WITHIN], start=1):
            words = {bare(cell) for cell in row if cell}
            if "商品标题" in words and self.wanted & words:
                return Heading(number, number, tuple(" ".join(cell.split()) for cell in row), 10.0)
        return None

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading; those of the category (类目属性2-颜色) are facts."""
        return ("attribute", 1.0) if _JD_FACT.match(name) else super().field_of(name)

    def add(self, cells: Cells, grouped: Grouped, lines: Sequence[Line]) -> None:
        """Add the product of one row, its facts under their plain names."""
        line = lines[0]
        facts: dict[str, dict[str, None]] = {}
        for column in cells.columns("attribute"):
            if value := line.cells[column.column]:
                facts.setdefault(_fact(column), {})[value] = None
        family(cells, grouped, [Choice(line)], source_lang=chinese(cells.text(line, "title")))
        made = grouped.readings[-1]
        own = tuple(Attribute(name, " / ".join(values)) for name, values in facts.items())
        grouped.readings[-1] = replace(made, product=made.product.with_(attributes=own))


def _fact(column: Column) -> str:
    return bare(_JD_FACT.sub("", column.heading))
