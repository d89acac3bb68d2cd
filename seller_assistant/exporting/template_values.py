"""What a product says in each field of a template: in Chinese, or in the owner's own words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from seller_assistant.catalog import Product
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
        "|material composition",
        "季节|适用季节|季節|season|musim|jahreszeit|saison",
        "风格|style|gaya|スタイル|stil|style name",
        "图案|花型|圖案|pattern|motif|柄|muster|pattern name|design",
        "性别|适用性别|适用对象|gender|jenis kelamin|性別|geschlecht|sexe|target gender",
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
_GRAM = re.compile(r"(?i)\bgram|\bg\b|\(g\)|克|グラム|\bgr\b")
_KILO = re.compile(r"(?i)\bkg\b|kilo|公斤|千克|キロ|\(kg\)")


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
    wanted = fold(label)
    same = next((group for group in _FACTS if wanted in group), frozenset({wanted}))
    values = [value for name, value in pairs if fold(name) in same]
    return "、".join(dict.fromkeys(values)) if not own else ", ".join(dict.fromkeys(values))


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
    """The weight in "g" (whole) or "kg" (three decimals); None where it is not known."""
    sku = line.sku
    if sku is None or sku.grams is None or sku.grams <= 0:
        return None
    if unit == "g":
        return max(Decimal(1), sku.grams.quantize(Decimal(1), ROUND_HALF_UP))
    kilos = (sku.grams / 1000).quantize(Decimal("0.001"), ROUND_HALF_UP)
    return max(Decimal("0.001"), kilos).normalize() + 0


def unit_asked(label: str, help_: str) -> str:
    """The unit a weight column asks for: "g", "kg", or "" where it does not say."""
    for text in (label, help_):
        kilo, gram = _KILO.search(text), _GRAM.search(text)
        if kilo and (not gram or kilo.start() <= gram.start()):
            return "kg"
        if gram:
            return "g"
    return ""
