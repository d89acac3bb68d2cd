"""As DSMall reads a packet: two bytes are one character, columns by their Chinese names, fields cut at tabs."""

NEEDED = [
    "宝贝名称",
    "宝贝类目",
    "新旧程度",
    "宝贝价格",
    "宝贝数量",
    "有效期",
    "运费承担",
    "平邮",
    "EMS",
    "快递",
    "销售属性别名",
    "橱窗推荐",
    "宝贝描述",
    "新图片",
    "商家编码",
]


def read(data):
    """The goods, each by Chinese name, with the names of their pictures; ValueError where a column is missing."""
    units = data[2:]
    text = "".join(chr(units[i] | units[i + 1] << 8) for i in range(0, len(units), 2))
    after = text[text.index("\tsyncStatus") :]
    table = after[after.index("宝贝名称") :].split("\r\n")
    heading = table[0].split("\t")
    at = {name: heading.index(name) for name in NEEDED}
    goods = []
    for line in filter(None, table[1:]):
        fields = [field.strip('"') for field in line.split("\t")]
        found = {name: fields[column] for name, column in at.items()}
        goods.append(
            {
                "title": found["宝贝名称"],
                "price": found["宝贝价格"],
                "stock": found["宝贝数量"],
                "description": found["宝贝描述"],
                "code": found["商家编码"],
                "pictures": [p.split(":")[0] for p in found["新图片"].split(";") if p],
            }
        )
    return goods
