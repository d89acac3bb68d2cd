"""What a product says in each field of a template: in Chinese, or in the owner's own words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from functools import lru_cache

from seller_assistant.catalog import Product, Variant
from seller_assistant.catalog.weight import GRAMS
from seller_assistant.exporting import detail
from seller_assistant.exporting.template_choices import fold
from seller_assistant.listing.draft import Draft, Sku
from seller_assistant.translating.blocks import blocks

Value = str | int | Decimal
COLOURS = frozenset(map(fold, ("颜色", "顏色", "颜色分类", "color", "colour", "couleur", "farbe", "warna", "色")))
SIZES = frozenset(
    map(fold, ("尺码", "尺碼", "尺寸", "size", "taille", "größe", "ukuran", "サイズ", "鞋码", "shoe size", "pointure"))
)
_FACTS = tuple(  # product facts by what they are called in templates and in listings
    frozenset(map(fold, line.split("|")))
    for line in (
        "材质|材料|面料|材質|material|materials|fabric|material type|fabric type|bahan|素材|stoff|matière|matériau"
        "|material composition|面料材质|材质成分|主要材质|materialart|type de matière|composition|วัสดุ|chất liệu"
        "|소재|재질"
        "|kain|bahan utama|materialzusammensetzung",
        "季节|适用季节|季節|season|musim|jahreszeit|saison|mùa|계절|ฤดูกาล",
        "风格|style|gaya|スタイル|stil|style name",
        "图案|花型|圖案|pattern|motif|柄|muster|pattern name|design",
        "性别|适用性别|适用对象|gender|jenis kelamin|性別|geschlecht|sexe|genre|เพศ|giới tính|성별|target gender",
        "成分|配料|配料表|ingredients|ingredient|原材料|zutaten|ingrédients|komposisi",
        "净含量|净重|净含量规格|net content|net weight|isi bersih|内容量|nettoinhalt",
        "容量|capacity|volume|容積|fassungsvermögen|volumen|contenance|kapasitas",
        "保质期|shelf life|masa penyimpanan|賞味期限|haltbarkeit|durée de conservation",
        "长度|长|length|panjang|長さ|länge|longueur|item length",
        "宽度|宽|width|lebar|幅|breite|largeur|item width",
        "高度|高|height|tinggi|高さ|höhe|hauteur|item height",
        "型号|model|modell|モデル|modèle|model number|型番",
        "功率|power|wattage|leistung|puissance|消費電力",
        "电压|voltage|spannung|tension|電圧",
        "形状|shape|form|forme|bentuk|item shape",
        "口味|味道|flavour|flavor|rasa|geschmack|saveur|flavor name",
        "香型|香味|scent|fragrance|aroma|duft|parfum|scent name",
        "适用年龄|age|age group|対象年齢|altersgruppe|âge|age range description",
        "场合|适用场景|occasion|acara|anlass",
    )
)
_WEIGHTS = (  # the units that a column may ask for, in the order in which they are looked for
    ("kg", re.compile(r"(?i)\bkgs?\b|kilo|公斤|千克|キロ|กก|กิโล")),
    ("g", re.compile(r"(?i)\bgram|\bg\b|克|グラム|\bgr\b|กรัม")),
    ("lb", re.compile(r"(?i)\blbs?\b|\bpounds?\b|磅|ポンド|\bpfund\b")),
    ("oz", re.compile(r"(?i)\boz\b|\bounces?\b|盎司|オンス|\bunzen?\b")),
    ("jin", re.compile(r"(?<![公千])斤")),
)
_BRACKETS = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]")
_JIN = Decimal(500)  # grams
_HUNDREDTHS = re.compile(  # of the currency, in which some columns count
    r"(?i)[(（\[]\s*(?:单位\s*[:：]?\s*|單位\s*[:：]?\s*)?分\s*[)）\]]|[单單]位\s*(?:[:：]|为|為|是)?\s*[“\"]?分(?![钟鐘类類])|以分[为為][单單]位"
    r"|\bfen\b|\bin cents?\b|[(（\[]\s*cents?\s*[)）\]]|\bminor units?\b"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One row to be: a SKU of a draft, or the parent above them (``sku`` None). ``first`` of its product's rows."""

    draft: Draft
    product: Product
    sku: Sku | None
    first: bool
    parent: bool = False
    several: bool = False  # the product has several lines


def lines(draft: Draft, product: Product, *, with_parent: bool) -> list[Line]:
    """The rows of a product: one for each SKU, with a parent above several where the template knows parents."""
    several = len(draft.skus) > 1
    found = [Line(draft, product, None, True, True, True)] if with_parent and several else []
    alone = not found
    found += [Line(draft, product, sku, n == 0 and alone, several=several) for n, sku in enumerate(draft.skus)]
    return found


def parent_code(draft: Draft, product: Product) -> str:
    """The parent's own SKU: the product's, unless one of its lines has that already."""
    code = product.sku or product.handle or draft.code or str(draft.product_id)
    return f"{code}-P" if code in {sku.code for sku in draft.skus} else code


def texts(line: Line, field: str, *, own: bool) -> str:
    """What the product says in a field of text; "" for nothing."""
    draft, product = line.draft, line.product
    if field in ("title", "title_zh", "title_own"):
        return draft.title_source if field == "title_own" or (own and field == "title") else draft.title
    if field == "description":
        return _description(draft, product, own=own)
    if field == "description_html":
        return product.description if own else detail.description(draft, lambda _: ())
    if field == "category":
        return product.category if own else draft.category
    if field == "brand":
        return " ".join(draft.brand.split())
    if field == "origin":
        return product.origin_country if own else draft.origin_place
    if field == "hs_code":
        return product.hs_code
    if field == "keywords":
        return ", ".join(product.tags) if own else ""
    return ""


def bullet(line: Line, number: int, *, own: bool) -> str:
    """The n-th item of the description, else its n-th piece; n counts from 0."""
    if own:
        pieces = [(piece.kind, piece.text) for piece in blocks(line.product.description)]
    else:
        pieces = [(block.kind, block.text) for block in line.draft.blocks if block.kind != "picture"]
    items = [text for kind, text in pieces if kind == "item"] or [text for kind, text in pieces if kind != "heading"]
    return items[number] if number < len(items) else ""


def _description(draft: Draft, product: Product, *, own: bool) -> str:
    if own:
        return "\n".join(piece.text for piece in blocks(product.description))
    return "\n".join(block.text for block in draft.blocks if block.kind != "picture")


def option(line: Line, number: int, *, own: bool, name: bool = False) -> str:
    """The value (or the name) of the n-th choice, n from 0; what stands behind the second joins the second."""
    if line.sku is None:
        return ""
    pairs = line.sku.source_options if own else line.sku.options
    if number >= len(pairs):
        return ""
    if number == 1 and len(pairs) > 2:
        return " / ".join(pair[0 if name else 1] for pair in pairs[1:])
    return pairs[number][0 if name else 1]


def option_called(line: Line, names: frozenset[str], *, own: bool) -> str:
    """The value of the choice of such a name: colour, size."""
    if line.sku is None:
        return ""
    for pair, source in zip(line.sku.options, line.sku.source_options, strict=False):
        if fold(pair[0]) in names or fold(source[0]) in names:
            return source[1] if own else pair[1]
    return ""


def all_options(line: Line, *, own: bool) -> str:
    """All choices of a line: "颜色:红色;尺码:S"."""
    pairs = () if line.sku is None else line.sku.source_options if own else line.sku.options
    return ";".join(f"{name}:{value}" for name, value in pairs)


def theme_words(draft: Draft) -> list[str]:
    """The names of a product's choices as a theme says them: Color, Size, else the owner's word."""
    found = []
    for choice in draft.choices:
        if fold(choice.name) in COLOURS or fold(choice.source) in COLOURS:
            found.append("color")
        elif fold(choice.name) in SIZES or fold(choice.source) in SIZES:
            found.append("size")
        else:
            found.append(fold(choice.source))
    return found


def theme(draft: Draft, choices: Sequence[str]) -> str:
    """The theme of the list that names just the product's choices, in any order; "" where there is none."""
    wanted = theme_words(draft)
    for choice in choices:
        rest = fold(choice).replace("colour", "color").replace("name", "").replace("theme", "")
        for word in wanted:
            if word not in rest:
                break
            rest = rest.replace(word, "", 1)
        else:
            if not rest:
                return choice
    return "" if choices else "-".join(word.capitalize() for word in wanted)


def fact(line: Line, label: str, *, own: bool) -> str:
    """The product's fact of that name, whatever language the template calls it in."""
    pairs = [(a.name, a.value) for a in line.product.attributes] if own else list(line.draft.parameters)
    if not pairs:
        return ""
    same = _called_alike(label)
    values = [value for name, value in pairs if fold(name) in same]
    return "、".join(dict.fromkeys(values)) if not own else ", ".join(dict.fromkeys(values))


@lru_cache(maxsize=4096)
def _called_alike(label: str) -> frozenset[str]:
    """What a fact of that name may be called, folded."""
    wanted, outside = fold(label), fold(_BRACKETS.sub(" ", label))
    known = next((group for name in (wanted, outside) for group in _FACTS if name in group), frozenset[str]())
    return known or frozenset({wanted, outside} - {""})


def told(line: Line, name: str, label: str, *, own: bool) -> str:
    """A fact that a label names, by the product's own field, else what its attributes call so."""
    found = line.draft.fact(name)
    return ((found.source if own else found.chinese) if found is not None else "") or fact(line, label, own=own)


def crossed_out(line: Line) -> Decimal | None:
    """The crossed-out price, which is to the price what the owner's are to each other; None where there is none.

    It is rounded down, so that no more is promised off than the owner's own list does.
    """
    sku = line.sku
    variant = None if sku is None else _variant(line.product, sku)
    if sku is None or sku.price is None or variant is None or variant.price is None or variant.compare_at is None:
        return None
    price, before = variant.price, variant.compare_at
    if price.currency != before.currency or price.amount <= 0 or before.amount <= price.amount:
        return None
    if is_owners_price(line):
        return before.amount
    places = Decimal(1) if sku.price == sku.price.to_integral_value() else Decimal("0.01")
    found = (sku.price * before.amount / price.amount).quantize(places, ROUND_DOWN)
    return found if found > sku.price else None


def is_owners_price(line: Line) -> bool:
    """True where the price of the line is the owner's own, in the owner's currency."""
    variant = None if line.sku is None else _variant(line.product, line.sku)
    price = None if variant is None else variant.price
    return (
        price is not None and line.sku is not None and line.draft.currency == price.currency
        and line.sku.price == price.amount
    )  # fmt: skip


def _variant(product: Product, sku: Sku) -> Variant | None:
    return next((v for v in product.variants if v.options == sku.source_options), None)


def counterparts(line: Line) -> Mapping[str, str]:
    """What the product's own words and their Chinese are to each other."""
    found: dict[str, str] = {}
    for unit in line.draft.units:
        if unit.target:
            found.setdefault(unit.source, unit.target)
            found.setdefault(unit.target, unit.source)
    return found


def gtin_type(gtin: str) -> str:
    """UPC, EAN or GTIN by the number of digits; "" for anything else."""
    return {8: "EAN", 12: "UPC", 13: "EAN", 14: "GTIN"}.get(len(gtin), "") if gtin.isdigit() else ""


def weight(line: Line, unit: str) -> Decimal | None:
    """The weight in whole "g", or in "kg", "lb", "oz" or "jin" (斤) with three decimals; None where it is not known."""
    sku = line.sku
    if sku is None or sku.grams is None or sku.grams <= 0:
        return None
    if unit == "g":
        return max(Decimal(1), sku.grams.quantize(Decimal(1), ROUND_HALF_UP))
    found = (sku.grams / (_JIN if unit == "jin" else GRAMS[unit])).quantize(Decimal("0.001"), ROUND_HALF_UP)
    return max(Decimal("0.001"), found).normalize() + 0


@lru_cache(maxsize=4096)
def unit_asked(label: str, help_: str) -> str:
    """The unit a weight column asks for: "g", "kg", "lb", "oz", "jin", or "" where it does not say."""
    for text in (label, help_):
        found = [(match.start(), n, unit) for n, (unit, word) in enumerate(_WEIGHTS) if (match := word.search(text))]
        if found:
            return min(found)[2]
    return ""


@lru_cache(maxsize=4096)
def in_hundredths(label: str, help_: str) -> bool:
    """True where a price column counts fen or cents: an amount in yuan would be a hundredth of the price."""
    return any(_HUNDREDTHS.search(text) is not None for text in (label, help_))
