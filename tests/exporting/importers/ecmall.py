"""As ECMall reads a packet: the first line that is not blank names the columns; then one character after another."""

FIELDS = [
    "宝贝名称",
    "宝贝类目",
    "宝贝价格",
    "宝贝数量",
    "放入仓库",
    "橱窗推荐",
    "宝贝描述",
    "新图片",
    "销售属性组合",
    "销售属性别名",
]
ENDS = "\t\r\n"


def read(data):
    """The goods; ValueError when the first line does not name all ten columns."""
    text = data.decode("utf-16").lstrip(" \t\r\n")
    heading, _, rest = text.partition("\n")
    names = heading.strip().split("\t")
    at = {name: names.index(name) for name in FIELDS}
    records = _records(rest, len(names))
    return [_goods({name: fields[column].strip() for name, column in at.items()}) for fields in records]


def _records(text, columns):
    """Fields that begin with a quote end at a quote before a tab or line end; others at the tab or line end."""
    place = 0
    while place < len(text) - 1:
        fields = []
        while len(fields) < columns:
            quoted = text[place] == '"'
            start = place + quoted
            end = start
            while not ((text[end] == '"' and text[end + 1] in ENDS) if quoted else text[end] in ENDS):
                end += 1
            fields.append(text[start:end].replace('""', '"'))
            place = end + 1 + quoted
        yield fields
        while place < len(text) and text[place] in "\r\n":
            place += 1


def _goods(found):
    pictures, length = [], 0
    for entry in found["新图片"].strip(";").split(";"):
        name = entry.split(":")[0].split(".")[0]
        if length + len(name) + 1 > 255:
            break
        if name and name not in pictures:
            pictures.append(name)
    return {
        "title": found["宝贝名称"], "price": found["宝贝价格"], "stock": found["宝贝数量"],
        "description": found["宝贝描述"], "pictures": pictures, "on_sale": found["放入仓库"] != "1",
    }  # fmt: skip
