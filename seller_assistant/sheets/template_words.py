"""The words by which templates mark what must be filled, what it may be, and which rows are examples.

English, Chinese (both scripts), Indonesian, Malay, Japanese, German, French, Thai, Vietnamese and Korean.
"""

from __future__ import annotations

import re
import unicodedata

from seller_assistant.sheets.template import Required

_MARKS: dict[Required, str] = {
    "required": (
        "required|mandatory|must|required field|mandatory field|yes|y|m|r|compulsory|wajib|wajib diisi|harus diisi"
        "|必填|必填项|必须|必选|必须填写"
        "|必填欄位|必要|必須|必須項目|入力必須|pflicht|pflichtfeld|erforderlich|obligatorisch|notwendig|muss|必需|是"
        "|obligatoire|champ obligatoire|requis|bắt buộc|จำเป็น|จำเป็นต้องกรอก|บังคับ|필수|필수입력|필수항목|mandatori"
    ),
    "conditional": (
        "conditional|conditionally required|conditional mandatory|conditional required|required if applicable"
        "|wajib bersyarat|bersyarat"
        "|条件必填|有条件必填|视情况必填|条件必须|選擇性必填|條件必填|条件付き必須|条件付必須|bedingt"
        "|bedingt erforderlich|bedingt pflicht"
        "|bedingtes pflichtfeld|bedingungsabhängig|conditionnel|obligatoire sous conditions|obligatoire sous condition"
        "|obligatoire si applicable|requis sous conditions|จำเป็นแบบมีเงื่อนไข|บังคับแบบมีเงื่อนไข|มีเงื่อนไข"
        "|bắt buộc có điều kiện|có điều kiện|조건부 필수|조건부필수|선택필수|wajib bersyarat|条件填写|部分必填"
        "|部分类目必填"
    ),
    "optional": (
        "optional|not required|preferred|recommended|desired|no|n|o|opsional|tidak wajib|dianjurkan|disarankan|选填"
        "|可选|非必填|选填项|可不填|推荐"
        "|建议填写|選填|可選|非必填欄位|任意|任意項目|推奨|否|freiwillig|empfohlen|kann|fakultativ|option"
        "|không bắt buộc|tùy chọn|facultatif|optionnel|recommandé|conseillé|préféré|ไม่จำเป็น|ไม่บังคับ|선택|선택입력"
        "|선택항목|추천"
    ),
}  # fmt: skip
_BY_WORD: dict[str, Required] = {
    unicodedata.normalize("NFKC", word): kind for kind, line in _MARKS.items() for word in line.split("|")
}
_SHORT = frozenset({"yes", "y", "m", "r", "no", "n", "o", "是", "否", "must", "muss", "kann", "option"})
_STAR = re.compile(r"^\s*[*＊★]+|[*＊★]+\s*$|[*＊★]+(?=\s*[(（\[【\n])")
_IN_BRACKETS = re.compile(r"[(（\[【〔]([^)）\]】〕]{1,24})[)）\]】〕]")
_PARTS = re.compile(r"[,，、;；/]")
_FIRST = re.compile(r"^\s*(?:required\?|erforderlich\?|必须\?)\s*[:：]\s*(\w+)", re.IGNORECASE)

_IF = re.compile(
    r"(?i)^\W*(?:(?:required|mandatory|obligatoire|requis|wajib(?: diisi)?|erforderlich|pflicht|bắt buộc)\s+"
    r"(?:if|when|only|for some|si|en cas|pour les?|jika|bila|apabila|untuk|wenn|falls|bei|nếu|khi)\b"
    r"|(?:必填|必须)\s*[(（]\s*(?:如|若|当|仅)|(?:如|若|当)[^，,。]{1,20}(?:则|时)\s*(?:为)?必填|部分[^，,。]{0,6}必填)"
)

_EXAMPLE = re.compile(
    r"(?i)\b(?:examples?|sample|contoh|beispiele?|muster|exemples?|ví dụ)\b|\be\.g\.|\bp\. ?ex\."
    r"|ตัวอย่าง|예시|示例|样例|例子|举例|範例|示範|填写样例"
    r"|参考样例|^例[:：\s]|記入例|入力例|サンプル|見本"
)
_STAYS = re.compile(
    r"(?i)do not (?:delete|edit|modify|remove|change)|don't (?:delete|edit|modify|remove)|jangan (?:dihapus|diubah"
    r"|menghapus|mengubah)"
    r"|nicht (?:löschen|ändern|entfernen|verändern)|(?:请勿|勿|不要|不可|禁止|請勿)[^，。]{0,4}(?:删除|修改|更改|编辑"
    r"|刪除|更動|變更)"
    r"|(?:削除|変更|編集)しないで|変更や削除|ne (?:pas )?(?:supprim|modifi|effac)\w+ pas|ne pas (?:supprimer|modifier"
    r"|effacer)"
    r"|ห้าม(?:ลบ|แก้ไข)|không (?:được )?(?:xóa|sửa|thay đổi)|(?:삭제|수정|변경)하지\s*마"
)
_TELLS = re.compile(
    r"(?i)\b(?:please|enter|input|fill|choose|select|must|should|maximum|minimum|max\.?|min\.?|characters?|format"
    r"|up to|at most|between"
    r"|mohon|masukkan|pilih|isi|karakter|maks\.?|silakan|ukuran|bitte|eingeben|wählen|auswählen|zeichen|höchstens"
    r"|mindestens"
    r"|angeben|geben)\b"
    r"|请|填写|填入|输入|选择|下拉|不超过|不得|不能|最多|最少|至少|字符|字以内|个字|格式|支持|单位|必须|請|填寫|輸入"
    r"|選擇|不可|最多"
    r"|入力|選択|以内|以下|文字|してください|半角|全角|字數|字数|限制"
    r"|\b(?:veuillez|saisissez|indiquez|choisissez|sélectionnez|caractères?|séparés?|entre|vui lòng|nhập|chọn|điền"
    r"|tối đa|tối thiểu|ký tự)\b"
    r"|กรุณา|โปรด|กรอก|ระบุ|เลือก|ตัวอักษร|ไม่เกิน|입력|선택하|최대|이내|숫자만|자 이내"
)
_ASKS = re.compile(
    r"(?i)[≤≥]|\b(?:allowed|leaf|digits|only|separated|per row|integer)\b|^\s*(?:url|http\w*|link)\b"
    r"|^\s*[<>]?\s*\d[\d.,]*\s*(?:-|–|—|~|～|〜|至|到|to|s/d|bis|à)\s*\d[\d.,]*\s*(?:个?字符?|個?字元?|文字|characters?|zeichen"
    r"|caractères?|ký tự|ตัวอักษร|자)?\s*$"
    r"|\burl\b|^\s*(?:cm|mm|kg|gr?|ซม\.?|กก\.?)\s*$"
)
_TYPES_LINE = (
    "text|string|number|numeric|integer|int|decimal|float|double|date|datetime|boolean|bool|list|dropdown|drop-down"
    "|url|image|enum|picture|link|文本|字符|字符串|数字|数值|整数|小数|日期|时间|布尔|单选|多选|下拉|下拉选择"
    "|下拉单选|下拉多选|图片|链接|文字|数値|日付|画像|選択|テキスト|teks|angka|tanggal|gambar|pilihan|tautan|zahl"
    "|ganzzahl|datum|bild|auswahl|liste|zeichenkette|free text|single select|multi select|single choice"
    "|multiple choice|单行文本|多行文本|数字输入|文本输入|texte|nombre|liste déroulante|menu déroulant|ข้อความ|ตัวเลข"
    "|văn bản|chữ|텍스트|숫자|이미지"
)
_TYPES = frozenset(_TYPES_LINE.split("|"))
_PICTURE = re.compile(
    r"(?i)\b(?:images?|pictures?|photos?|foto|gambar|bild(?:er)?|fotos?|swatch)\d*\b|图片|主图|图(?![文案形纸])|圖片|照片|画像|写真"
    r"|_image|image_|images?\d|ภาพ|รูป|\bảnh\b|이미지|사진"
)
_DATE = re.compile(r"(?i)\bdate\b|\btanggal\b|\bdatum\b|日期|时间|日付|發售日|yyyy[-/]mm")
_NUMBER = re.compile(
    r"(?i)\b(?:number|numeric|integer|whole number|angka|bilangan|zahl|ganzzahl|price|stock|quantity|weight|harga"
    r"|stok|berat|preis|bestand"
    r"|gewicht|menge|prix|poids|quantité|longueur|largeur|hauteur|giá|số lượng|cân nặng)\b|ราคา|จำนวน|가격|재고|무게"
    r"|数字|整数|数值|一口价|售价|价格|单价|库存|数量|重量|価格|在庫|價格|庫存"
)


def plain(text: str) -> str:
    """A cell for comparing: NFKC, lower case, single spaces, no star, dot or colon at its ends."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split()).strip(" *:.★!?-_/|()[]【】（）")


def mark(text: str) -> Required:
    """What a cell that is nothing but a mark says: "required", "conditional", "optional", else ""."""
    if len(text) > 40:
        return ""
    return "conditional" if _IF.match(text) else _BY_WORD.get(plain(text), "")


def is_short_mark(text: str) -> bool:
    """True for a mark that is also an ordinary answer ("yes", "是"): alone it proves nothing."""
    return plain(text) in _SHORT


def mark_in(text: str) -> tuple[Required, str]:
    """The mark that stands in or beside a label or a help text, and where: a star, a word."""
    if _STAR.search(text):
        return "required", "star"
    for inside in _IN_BRACKETS.findall(text):
        for part in _PARTS.split(inside):  # "(元，必填)"
            found = mark(part)
            if found and not is_short_mark(part):
                return found, "word"
    for line in text.splitlines()[1:]:
        found = mark(line) or mark_in_help(line)
        if found:
            return found, "word"
    asked = _FIRST.match(text)
    if asked:
        return mark(asked.group(1)), "note"
    return "", ""


def mark_in_help(text: str) -> Required:
    """The mark with which a help text begins: "必填，60字符以内", "Required. The name ...", "Obligatoire si ..."."""
    if _IF.match(text):
        return "conditional"
    head = re.split(r"[\s,，.。;；:：!！|/、\n]", unicodedata.normalize("NFKC", text).strip(), maxsplit=1)[0].strip(
        "*[]【】()（）"
    )
    found = mark(head) if head else ""
    return "" if found and is_short_mark(head) else found


def bare(label: str) -> str:
    """A label without its star and the mark in brackets behind it, on one line."""
    text = _STAR.sub("", label)
    for match in _IN_BRACKETS.finditer(text):
        if mark(match.group(1)):
            text = text.replace(match.group(0), " ")
    lines = [line for line in text.splitlines() if line.strip()]
    kept = [line for line in lines if not mark(line)] or lines
    return " ".join(" ".join(kept[:1] if len(kept) > 1 and len(kept[0]) <= 40 else kept).split()).strip(" *＊★")


def is_example(text: str) -> bool:
    """True where a cell calls itself an example."""
    return len(text) <= 200 and "://" not in text and _EXAMPLE.search(text) is not None


def stays(text: str) -> bool:
    """True where a cell forbids to delete or change it."""
    return _STAYS.search(text) is not None


def tells(text: str) -> bool:
    """True for words that tell how to fill a cell."""
    return _TELLS.search(text) is not None


def asks(text: str) -> bool:
    """True for what stands below a label to say how a cell is filled: words that tell, or a bare limit ("1-700")."""
    return tells(text) or _ASKS.search(text) is not None


def is_type(text: str) -> bool:
    """True for the bare name of a kind of value: "text", "数字", "dropdown"."""
    return plain(text) in _TYPES


def is_picture(text: str) -> bool:
    """True for a label or key of a picture."""
    return _PICTURE.search(text) is not None


def is_date(text: str) -> bool:
    """True for a label or help about a date."""
    return _DATE.search(text) is not None


def is_number(text: str) -> bool:
    """True for a label or help about a number."""
    return _NUMBER.search(text) is not None


_OPEN = re.compile(
    r"(?i)own value|custom value|other values?|nilai sendiri|isian sendiri|eigene[nr]? wert|自定义|可自行|可手动"
    r"|自行填写|自訂|自由入力|free text|or enter"
)


def is_open(text: str) -> bool:
    """True where the help lets other values in than those of the list."""
    return _OPEN.search(text) is not None
