"""As TPshop reads a packet: commas, GBK, the products from line 4, everything by its position."""

DETAIL = "FILE:///c:\\详情图片请放在C盘根目录\\"


def read(data):
    """The goods; detail pictures lie where the upload put them."""
    goods = []
    for fields in list(_fgetcsv(data))[3:]:
        cells = [field.decode("gbk", "ignore") for field in fields]
        pictures = [entry.split(":")[0] for entry in cells[28].split("|;") if entry]
        goods.append({
            "title": cells[0], "price": cells[7], "stock": cells[9], "brief": cells[57],
            "description": cells[20], "shown": cells[20].replace(DETAIL, "/upload/csv/"), "pictures": pictures,
        })  # fmt: skip
    return goods


def _fgetcsv(data):
    """PHP's reader, on bytes: a backslash keeps the quote behind it from ending a field."""
    fields, field, quoted, place = [], bytearray(), False, 0
    while place < len(data):
        byte = data[place : place + 1]
        if quoted and byte == b"\\" and data[place + 1 : place + 2] == b'"':
            field += b'\\"'
            place += 1
        elif byte == b'"':
            quoted = not quoted
        elif byte == b"," and not quoted:
            fields.append(bytes(field))
            field = bytearray()
        elif byte == b"\n" and not quoted:
            yield [*fields, bytes(field.rstrip(b"\r"))]
            fields, field = [], bytearray()
        else:
            field += byte
        place += 1
