"""As Hishop reads a packet: the first two lines go, every tab becomes a comma, then it is CSV."""

import csv
import io
import re

NEEDED = [
    "宝贝名称",
    "宝贝类目",
    "店铺类目",
    "新旧程度",
    "省",
    "城市",
    "出售方式",
    "宝贝价格",
    "加价幅度",
    "宝贝数量",
    "有效期",
    "运费承担",
    "平邮",
    "EMS",
    "快递",
    "发票",
    "保修",
    "放入仓库",
    "橱窗推荐",
    "开始时间",
    "宝贝描述",
    "宝贝属性",
    "新图片",
    "销售属性组合",
    "物流重量",
]
LINES = re.compile(r"(?P<Price>[^:]+):(?P<Quantities>[^:]+):(?P<Outid>[^:]*):(?P<Skuprop>[^;]+;(?:\d+:\d+;)?)")


def read(data):
    """The goods with their lines and grams; KeyError where a column is missing."""
    text = data.decode("utf-16").replace("\t", ",")
    if text.startswith("version"):
        text = "\r\n".join(text.split("\r\n")[2:])
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    return [_goods({name: row[name] for name in NEEDED}) for row in rows]


def _goods(found):
    return {
        "title": found["宝贝名称"], "price": found["宝贝价格"], "stock": found["宝贝数量"],
        "description": found["宝贝描述"], "grams": float(found["物流重量"]) * 1000,
        "pictures": [entry.split(":")[0] for entry in found["新图片"].split(";") if entry][:5],
        "lines": [match.groups() for match in LINES.finditer(found["销售属性组合"])],
    }  # fmt: skip
