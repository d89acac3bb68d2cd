"""As ECShop reads a packet of Taobao Assistant 4.6: tabs, one line above the goods, everything by its position."""

import re


def read(data):
    """The goods; the first and the last character of a description are taken for quotes."""
    goods = []
    for line in data.decode("utf-8").splitlines()[1:]:
        fields = line.split("\t")
        picture = fields[35].replace('"', "")
        goods.append({
            "title": fields[0].strip('"'), "price": fields[7], "stock": fields[10],
            "words": re.sub(r"<[^>]*>", "", fields[24])[1:-1],
            "pictures": [picture.split(":")[0]] if "|;" in picture else [],
        })  # fmt: skip
    return goods
