"""The fields of a Taobao data packet (淘宝数据包): column names, and what stands in its pictures and choices.

``skuProps`` is ``price:quantity:code:pid:vid;`` for each line that can be bought, further ``pid:vid;`` pairs after it;
``picture`` is ``name:1:position:|address;`` for main pictures and ``name:2:0:pid:vid|address;`` for those of a choice.
Both are read here and nowhere else, for packets that come in and for the proof of those that go out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

COLUMNS: tuple[tuple[str, str], ...] = (
    ("title", "宝贝名称"), ("cid", "宝贝类目"), ("seller_cids", "店铺类目"), ("stuff_status", "新旧程度"),
    ("location_state", "省"), ("location_city", "城市"), ("item_type", "出售方式"), ("price", "宝贝价格"),
    ("auction_increment", "加价幅度"), ("num", "宝贝数量"), ("valid_thru", "有效期"), ("freight_payer", "运费承担"),
    ("post_fee", "平邮"), ("ems_fee", "EMS"), ("express_fee", "快递"), ("has_invoice", "发票"),
    ("has_warranty", "保修"), ("approve_status", "放入仓库"), ("has_showcase", "橱窗推荐"), ("list_time", "开始时间"),
    ("description", "宝贝描述"), ("cateProps", "宝贝属性"), ("postage_id", "邮费模版ID"), ("has_discount", "会员打折"),
    ("modified", "修改时间"), ("upload_fail_msg", "上传状态"), ("picture_status", "图片状态"),
    ("auction_point", "返点比例"), ("picture", "新图片"), ("video", "视频"), ("skuProps", "销售属性组合"),
    ("inputPids", "用户输入ID串"), ("inputValues", "用户输入名-值对"), ("outer_id", "商家编码"),
    ("propAlias", "销售属性别名"), ("auto_fill", "代充类型"), ("num_id", "数字ID"), ("local_cid", "本地ID"),
    ("navigation_type", "宝贝分类"), ("user_name", "用户名称"), ("syncStatus", "宝贝状态"),
    ("is_lighting_consigment", "闪电发货"), ("is_xinpin", "新品"), ("foodparame", "食品专项"), ("features", "尺码库"),
    ("buyareatype", "采购地"), ("global_stock_type", "库存类型"), ("global_stock_country", "国家地区"),
    ("sub_stock_type", "库存计数"), ("item_size", "物流体积"), ("item_weight", "物流重量"),
    ("sell_promise", "退换货承诺"), ("custom_design_flag", "定制工具"), ("wireless_desc", "无线详情"),
    ("barcode", "商品条形码"), ("sku_barcode", "sku 条形码"), ("newprepay", "7天退货"), ("subtitle", "宝贝卖点"),
    ("cpv_memo", "属性值备注"), ("input_custom_cpv", "自定义属性值"), ("qualification", "商品资质"),
    ("add_qualification", "增加商品资质"), ("o2o_bind_service", "关联线下服务"), ("tmall_extend", "tmall扩展字段"),
    ("product_combine", "产品组合"), ("tmall_item_prop_combine", "tmall属性组合"),
    ("taoschema_extend", "taoschema扩展字段"),
)  # fmt: skip
BY_CHINESE: dict[str, str] = {chinese: name for name, chinese in COLUMNS}
_WITHIN = 5  # rows in which the names of the columns stand
_PICTURE = re.compile(r"^(?P<name>[^:|]*):(?P<kind>\d*):(?P<place>\d*):(?P<value>[^|]*)\|?(?P<url>.*)$", re.DOTALL)
_NEXT = re.compile(r";(?=[^;:|/]*:\d*:\d*:)|;\s*$")


class SkuLine(NamedTuple):
    """One line of ``skuProps``: price and quantity as written, the seller's code, and (pid, vid) pairs."""

    price: str
    quantity: str
    code: str
    values: tuple[tuple[str, str], ...]


class PictureEntry(NamedTuple):
    """One entry of ``picture``: the file's name without its ending, its place, the choice it shows, an address."""

    name: str
    place: int
    value: tuple[str, str] | None
    address: str


def read_skus(text: str) -> tuple[SkuLine, ...]:
    """The lines of a ``skuProps`` cell, with any number of properties each."""
    lines: list[SkuLine] = []
    for piece in text.split(";"):
        fields = piece.split(":")
        if len(fields) == 2 and lines:
            last = lines[-1]
            lines[-1] = last._replace(values=(*last.values, (fields[0], fields[1])))
        elif len(fields) >= 5:
            code = ":".join(fields[2:-2])
            lines.append(SkuLine(fields[0], fields[1], code, ((fields[-2], fields[-1]),)))
    return tuple(lines)


def picture_names(text: str) -> tuple[str, ...]:
    """The names of a ``picture`` cell, in order, each once."""
    return tuple(dict.fromkeys(entry.split(":", 1)[0] for entry in text.split(";") if entry.strip()))


def read_pictures(text: str) -> tuple[PictureEntry, ...]:
    """The entries of a ``picture`` cell as they stand; what is no entry is left out."""
    entries = []
    for piece in _NEXT.split(text):
        found = _PICTURE.match(piece.strip())
        if found is None:
            continue
        pid, _, vid = found["value"].partition(":")
        value = (pid, vid) if found["kind"] == "2" and vid else None
        entries.append(PictureEntry(found["name"], int(found["place"] or 0), value, found["url"].strip()))
    return tuple(entries)


def value_names(*cells: str) -> dict[tuple[str, str], str]:
    """The names of values in ``input_custom_cpv`` and ``propAlias`` cells, ``pid:vid:name;``; the first cell wins."""
    names: dict[tuple[str, str], str] = {}
    for cell in cells:
        for piece in cell.split(";"):
            pid, _, rest = piece.partition(":")
            vid, _, name = rest.partition(":")
            if pid.strip() and vid.strip() and name.strip():
                names.setdefault((pid.strip(), vid.strip()), name.strip())
    return names


def find_heading(rows: Sequence[Sequence[str]]) -> tuple[int, list[str]] | None:
    """Where the products begin (0-based) and the English name of each column, None when these rows are no packet.

    Either names may be missing: the English ones, or the Chinese ones; a column of neither keeps its own.
    """
    for number, row in enumerate(rows[:_WITHIN]):
        cells = [cell.strip() for cell in row]
        if {"title", "price"} <= set(cells) and {"cid", "skuProps", "stuff_status", "picture_status"} & set(cells):
            after = rows[number + 1] if number + 1 < len(rows) else ()
            has_chinese = "宝贝名称" in (cell.strip() for cell in after)
            return number + (2 if has_chinese else 1), cells
        if "宝贝名称" in cells:
            return number + 1, [BY_CHINESE.get(cell, cell) for cell in cells]
    return None
