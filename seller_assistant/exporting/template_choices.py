"""A value matched to a template's list: as it is, by its letters, by what it is called in other languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from seller_assistant.translating.glossary import LANGS, bundled

_DROPPED = re.compile(r"[\W_]+")
_BRACKETS = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]")
_NUMBERED = re.compile(r"^\s*[\w.]*\d[\w.]*\s*[-–:：|]\s*(?=\D)")
_WHOLLY = re.compile(r"(?i)^\s*(?:100\s*[%％](?:\s*(?:pure?|纯)(?![^\W\d_]))?)\s*")  # 100% wool is wool
_STEPS = re.compile(r"\s*(?:/|>|»|\||›|→)\s*")
_SAME = (  # what lists call alike, in the languages of templates; the first Chinese, then English
    "是|yes|ya|はい|ja|true|有|支持|ใช่|có|예|oui",
    "否|no|tidak|いいえ|nein|false|无|不支持|ไม่ใช่|không|아니요|non",
    "全新|new|baru|新品|neu|全新品|ใหม่|mới|새상품|신상품|neuf|nouveau",
    "红色|red|merah|レッド|赤|rot|红|紅色|แดง|สีแดง|đỏ|빨강|빨간색|레드|rouge",
    "蓝色|blue|biru|ブルー|青|blau|蓝|藍色|น้ำเงิน|สีน้ำเงิน|ฟ้า|xanh dương|xanh da trời|파랑|파란색|블루|bleu",
    "绿色|green|hijau|グリーン|緑|grün|绿|綠色|เขียว|สีเขียว|xanh lá|xanh lá cây|초록|초록색|그린|vert",
    "黑色|black|hitam|ブラック|黒|schwarz|黑|ดำ|สีดำ|đen|검정|검정색|블랙|noir",
    "白色|white|putih|ホワイト|白|weiß|weiss|ขาว|สีขาว|trắng|흰색|화이트|blanc",
    "黄色|yellow|kuning|イエロー|gelb|黄|黃色|เหลือง|สีเหลือง|vàng|노랑|노란색|jaune",
    "灰色|grey|gray|abu-abu|グレー|grau|灰|เทา|สีเทา|xám|회색|그레이|gris",
    "粉色|pink|merah muda|ピンク|rosa|粉红色|粉紅色|ชมพู|สีชมพู|hồng|분홍|핑크|rose",
    "紫色|purple|ungu|パープル|紫|lila|violett|ม่วง|สีม่วง|tím|보라|보라색|violet",
    "棕色|brown|cokelat|coklat|ブラウン|茶|braun|咖啡色|褐色|น้ำตาล|สีน้ำตาล|nâu|갈색|브라운|marron|brun",
    "橙色|orange|oranye|jingga|オレンジ|橘色|ส้ม|สีส้ม|cam|주황|오렌지",
    "米色|beige|krem|ベージュ",
    "银色|silver|perak|シルバー|silber|銀色",
    "金色|gold|emas|ゴールド|golden",
    "多色|multicolor|multicolour|multicoloured|aneka warna|マルチカラー|mehrfarbig|彩色",
    "棉|cotton|katun|コットン|綿|baumwolle|纯棉|全棉|ฝ้าย|ผ้าฝ้าย|면|bông|coton",
    "羊毛|wool|wol|ウール|毛|wolle|ขนสัตว์|len|울|양모|laine",
    "美利奴羊毛|merino|merino wool|メリノウール|merinowolle",
    "皮革|leather|kulit|レザー|革|leder|真皮",
    "帆布|canvas|kanvas|キャンバス|segeltuch",
    "橡胶|rubber|karet|ゴム|gummi",
    "聚酯纤维|polyester|poliester|ポリエステル|涤纶",
    "亚麻|linen|リネン|麻|leinen|亞麻",
    "真丝|silk|sutra|シルク|絹|seide|丝绸",
    "木|wood|kayu|木材|holz|木质|木制",
    "玻璃|glass|kaca|ガラス|glas",
    "陶瓷|ceramic|keramik|セラミック|陶器|keramisch",
    "不锈钢|stainless steel|baja tahan karat|ステンレス|ステンレス鋼|edelstahl",
    "塑料|plastic|plastik|プラスチック|kunststoff",
    "中国|china|cina|tiongkok|中国大陆|中國|จีน|trung quốc|중국|chine",
    "日本|japan|jepang|ญี่ปุ่น|nhật bản|일본|japon",
    "韩国|korea|south korea|korea selatan|südkorea|韓國",
    "美国|united states|usa|amerika serikat|アメリカ|vereinigte staaten|美國|สหรัฐอเมริกา|mỹ|hoa kỳ|미국|états-unis",
    "加拿大|canada|kanada|カナダ|แคนาดา|캐나다",
    "英国|united kingdom|uk|inggris|イギリス|vereinigtes königreich|英國",
    "法国|france|prancis|フランス|frankreich|法國|ฝรั่งเศส|pháp|프랑스",
    "德国|germany|jerman|ドイツ|deutschland|德國",
    "意大利|italy|italia|イタリア|italien|義大利",
    "澳大利亚|australia|オーストラリア|australien|澳洲",
    "其他|other|others|lainnya|その他|sonstige|andere|其它|อื่นๆ|อื่น ๆ|khác|기타|autre|autres",
    "春季|spring|musim semi|春|frühling|frühjahr",
    "夏季|summer|musim panas|夏|sommer",
    "秋季|autumn|fall|musim gugur|秋|herbst",
    "冬季|winter|musim dingin|冬",
    "四季|all season|all seasons|semua musim|オールシーズン|ganzjährig|通用",
    "男|men|male|pria|laki-laki|メンズ|男性|herren|männer|男士|男款",
    "女|women|female|wanita|perempuan|レディース|女性|damen|frauen|女士|女款",
    "中性|unisex|ユニセックス|男女通用",
    "克|g|gram|grams|gr|gramm|グラム",
    "千克|kg|kilogram|kilograms|kilogramm|公斤|キログラム",
    "磅|lb|lbs|pound|pounds|ポンド|pfund",
    "盎司|oz|ounce|ounces|オンス|unze|unzen",
    "厘米|cm|centimeter|centimeters|centimetre|centimetres|zentimeter|センチ|センチメートル|公分",
    "毫米|mm|millimeter|millimeters|millimetre|millimetres|ミリ|ミリメートル",
    "米|m|meter|meters|metre|metres|メートル|公尺",
    "英寸|in|inch|inches|インチ|zoll",
    "英尺|ft|foot|feet",
    "人民币|cny|rmb|元",
    "父商品|parent|親|父|父体|主商品|eltern|übergeordnet|induk|parent item",
    "子商品|child|子|子体|变体商品|enfant|kind|untergeordnet|anak|child item",
    "变体|variation|バリエーション|variante|variasi|variantenartikel",
)


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """A text for comparing: NFKC, lower case, letters and digits only."""
    return _DROPPED.sub("", unicodedata.normalize("NFKC", text).casefold())


@cache
def _groups() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in _SAME:
        words = tuple(line.split("|"))
        for word in words:
            found.setdefault(fold(word), words)
    return found


@cache
def _glossary() -> Mapping[str, tuple[str, ...]]:
    """The words of our glossary by what they mean: Chinese to English and French, and back."""
    found: dict[str, dict[str, None]] = {}
    for lang in LANGS:
        for term in bundled().terms(lang):
            found.setdefault(fold(term.target), {})[term.source] = None
            found.setdefault(fold(term.source), {})[term.target] = None
    return {word: tuple(others) for word, others in found.items()}


class Choices:
    """The values of one list, ready to be found again and again."""

    def __init__(self, choices: Sequence[str]) -> None:
        self.all = tuple(choices)
        self._exact = {choice.strip(): choice for choice in choices}
        self._folded = _unique((fold(choice), choice) for choice in choices)
        self._bare = _unique((fold(_BRACKETS.sub("", choice)), choice) for choice in choices)
        self._tails = _unique((fold(tail), choice) for choice in choices for tail in _tails(choice))

    def find(self, value: str, alternatives: Iterable[str] = ()) -> str | None:
        """The list's own spelling of a value; of what it is called otherwise, when it is not there; None without."""
        tried = [value, *alternatives]
        tried += [bare for text in tried if (bare := _WHOLLY.sub("", text)) != text]
        for text in tried:
            found = self._spelled(text)
            if found is not None:
                return found
        for text in tried:
            for other in _groups().get(fold(text), ()):
                found = self._spelled(other)
                if found is not None:
                    return found
        for text in tried:
            for other in _glossary().get(fold(text), ()):
                found = self._spelled(other)
                if found is not None:
                    return found
        return None

    def _spelled(self, text: str) -> str | None:
        key = fold(text)
        if not key:
            return None
        return self._exact.get(text.strip()) or self._folded.get(key) or self._bare.get(key) or self._tails.get(key)


def steps(path: str) -> list[str]:
    """The steps of "Apparel > Socks", from the widest to the narrowest."""
    return [step for step in _STEPS.split(path.strip()) if step]


def _tails(choice: str) -> list[str]:
    """A choice without its number, and the last step of a path: "100557-Shoes/Sneakers" gives both."""
    plain = _NUMBERED.sub("", choice)
    path = steps(plain)
    found = [plain] if plain != choice else []
    code = choice[: len(choice) - len(plain)].strip(" -–:：|")
    return [*found, *([code] if code else []), *(path[-1:] if len(path) > 1 else [])]


def _unique(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What each key stands for, without the keys that stand for several."""
    found: dict[str, str] = {}
    twice = set()
    for key, choice in pairs:
        if key and found.setdefault(key, choice) != choice:
            twice.add(key)
    return {key: choice for key, choice in found.items() if key not in twice}
