"""The ways to write a data packet: which columns, which heading lines, which encoding, for which shop systems.

The first is the one to take unless a tool asks for another. Column sets are those of packets in the wild: 46, 58,
63 and 67 columns, found by name. ``gbk-comma`` is what TPshop reads by position. ``xlsx`` is for ewei shops: they read
the English names in row 2 of a workbook. ``ecmall`` has the Chinese names alone, since ECMall takes the first line for
them. ``ecshop`` is the layout of Taobao Assistant 4.6 as ECShop reads it, by position: title 0, price 7, stock 10
(under 有效期), description 24, pictures 35.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from seller_assistant.exporting.columns import CHINESE, NAMES
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.sheets.packet_fields import BY_CHINESE

Encoding = Literal["utf-16", "utf-8", "gbk", "xlsx"]
_AT = dict(zip(NAMES, CHINESE, strict=True))
_46 = (*NAMES[:42], "foodparame", "features", "global_stock_type", "sub_stock_type")
# Taobao Assistant 4.6: (the cell of ours that stands there, the column's name)
_OLD = (
    ("title", "宝贝名称"), ("cid", "宝贝类目"), ("seller_cids", "店铺类目"), ("stuff_status", "新旧程度"),
    ("location_state", "省"), ("location_city", "城市"), ("item_type", "出售方式"), ("price", "宝贝价格"),
    ("auction_increment", "加价幅度"), ("num", "宝贝数量"), ("num", "有效期"), ("freight_payer", "运费承担"),
    ("post_fee", "平邮"), ("ems_fee", "EMS"), ("express_fee", "快递"), ("", "付款方式"), ("", "支付宝"),
    ("has_invoice", "发票"), ("has_warranty", "保修"), ("", "自动重发"), ("approve_status", "放入仓库"),
    ("has_showcase", "橱窗推荐"), ("list_time", "发布时间"), ("", "心情故事"), ("description", "宝贝描述"),
    ("", "宝贝图片"), ("cateProps", "宝贝属性"), ("", "团购价"), ("", "最小团购件数"), ("postage_id", "邮费模版ID"),
    ("has_discount", "会员打折"), ("modified", "修改时间"), ("upload_fail_msg", "上传状态"),
    ("picture_status", "图片状态"), ("auction_point", "返点比例"), ("picture", "新图片"),
    ("skuProps", "销售属性组合"), ("inputPids", "用户输入ID串"), ("inputValues", "用户输入名-值对"),
    ("outer_id", "商家编码"), ("propAlias", "销售属性别名"), ("auto_fill", "代充类型"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dialect:
    """One way to write a packet. ``columns`` are (our cell, Chinese name); ``heading`` the lines above the products.

    ``detail`` is the folder that detail pictures are named in; {name} is the packet's.
    """

    id: str
    said: Phrase
    columns: tuple[tuple[str, str], ...]
    encoding: Encoding = "utf-16"
    separator: str = "\t"
    heading: tuple[str, ...] = ("version", "english", "chinese")
    detail: str = "FILE:///C:\\{name}\\contentPic\\"

    @property
    def suffix(self) -> str:
        """The ending of its file."""
        return "xlsx" if self.encoding == "xlsx" else "csv"

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The heading lines, each as cells."""
        known = {
            "version": ("version 1.00",),
            "english": tuple(name for name, _ in self.columns),
            "chinese": tuple(chinese for _, chinese in self.columns),
        }
        return tuple(known[line] for line in self.heading)

    def read_as(self) -> dict[str, str]:
        """Our cell behind each name by which a reader finds a column."""
        return {BY_CHINESE[chinese]: name for name, chinese in self.columns if name and chinese in BY_CHINESE}


def _of(names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((name, _AT[name]) for name in names)


DIALECTS: tuple[Dialect, ...] = (
    Dialect("67", Phrase(QT_TRANSLATE_NOOP("exporting", "67 columns: what most tools read")), _of(NAMES)),
    Dialect("63", Phrase(QT_TRANSLATE_NOOP("exporting", "63 columns: tools of about 2017")), _of(NAMES[:63])),
    Dialect("58", Phrase(QT_TRANSLATE_NOOP("exporting", "58 columns: tools of about 2015")), _of(NAMES[:58])),
    Dialect("46", Phrase(QT_TRANSLATE_NOOP("exporting", "46 columns: tools of about 2013")), _of(_46)),
    Dialect(
        "gbk-comma",
        Phrase(QT_TRANSLATE_NOOP("exporting", "67 columns with commas in GBK: TPshop and the shops made from it")),
        _of(NAMES), "gbk", ",", detail="FILE:///c:\\详情图片请放在C盘根目录\\",
    ),
    Dialect(
        "xlsx",
        Phrase(QT_TRANSLATE_NOOP("exporting", "A workbook: ewei shops (微擎); zip the pictures without their folder")),
        _of(NAMES[:63]), "xlsx",
    ),
    Dialect(
        "ecmall",
        Phrase(QT_TRANSLATE_NOOP("exporting", "67 columns without the first two lines: ECMall")),
        _of(NAMES), heading=("chinese",),
    ),
    Dialect(
        "ecshop",
        Phrase(QT_TRANSLATE_NOOP("exporting", "The layout of 淘宝助理 4.6: ECShop, with “GB2312” chosen there")),
        _OLD, "utf-8", heading=("chinese",),
    ),
)  # fmt: skip


def dialect(id_: str) -> Dialect:
    """The way of writing by its id ("" is the first); InputProblem lists them for any other."""
    for known in DIALECTS:
        if known.id == (id_ or DIALECTS[0].id):
            return known
    every = ", ".join(known.id for known in DIALECTS)
    raise InputProblem(
        "dialect-unknown",
        Phrase(QT_TRANSLATE_NOOP("exporting", "A data packet cannot be written as “{found}”."), found=id_),
        found=id_, expected=every,
        next=Phrase(QT_TRANSLATE_NOOP("exporting", "Choose one of: {ids}."), ids=every),
    )  # fmt: skip
