"""Etsy: the listings download, whose headings are in the seller's language and whose choices stand inside the row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seller_assistant.catalog import Attribute, Variant
from seller_assistant.importing import assembling
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.headings import normal
from seller_assistant.importing.platforms.base import NOTHING_TO_TAKE, Grouped, Platform, headings, is_repeated_heading
from seller_assistant.importing.platforms.combining import Options, not_taken, together, unescaped
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_NUMBERED = re.compile(r"^(\D*?)\s*(\d{1,2})\b\s*(\D*)$")
_IMAGE = re.compile(r"^(?:image|imagen|immagine|bild|foto|photo|изображение|зображення|фото|图片|图像|照片)")
_VARIATION = re.compile(r"vari[aá]?[zcti]|variant|вариа|варіа|变体|规格|款式")
_TYPE = re.compile(r"typ|tipo|тип|类型")
_NAME = re.compile(r"\bname|\bnom\b|nombre|nome|sname|название|имя|назва|名称")
_VALUE = re.compile(r"value|valeur|valor|wert|значени|значення|值")
_NEEDED = ("title", "description", "price", "stock", "tags", "materials")
_TOGETHER = Phrase(
    QT_TRANSLATE_NOOP(
        "importing",
        "Etsy's download gives one price and one quantity for all choices of a listing: every choice got that price, "
        "none a stock.",
    )
)
_SKUS = Phrase(
    QT_TRANSLATE_NOOP(
        "importing", "Etsy's download does not say which SKU belongs to which choice ({found}); none was given out."
    )
)
_LOOK = Phrase(QT_TRANSLATE_NOOP("importing", "Look over the prices and SKUs of the choices after the import."))


class Etsy(Platform):
    """A row is a listing; the values of its one or two variations stand in it, joined by commas."""

    id = "etsy"
    name = "Etsy"
    languages = ("en", "fr", "de", "es", "it", "ru", "uk", "zh")
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "The listings download in any language of the shop, with choices, tags, materials and 10 pictures. "
            "Tried on two shops' downloads.",
        )
    )
    headings = headings(
        title="title|titre|titel|título|titolo|название|заголовок|назва|título do anúncio|标题",
        description="description|beschreibung|descripción|descrizione|описание|опис|描述",
        price="price|prix|preis|precio|prezzo|цена|ціна|价格",
        currency="currency code|currency_code|code de devise|code de la devise|code devise|code_devise|devise"
        "|währungscode|währung|código de divisa|código de moneda|codice valuta|код валюты|код валюти|валюта|货币代码"
        "|币种",
        stock="quantity|quantité|stückzahl|menge|anzahl|cantidad|quantità|количество|кількість|数量",
        tags="tags|étiquettes|mots clés|schlagwörter|etiquetas|tag|etichette|теги|метки|мітки|标签",
        materials="materials|matériaux|matières|materialien|materiales|materiali|материалы|матеріали|材料|材质",
        sku="sku|ugs|référence|référence sku|bestandseinheit|artikelnummer|артикул|库存单位",
    )

    def field_of(self, name: str) -> tuple[str, float]:
        """The field of a heading; pictures and the parts of a variation carry their number."""
        word = normal(name)
        if word in self.headings:
            return (self.headings[word], 1.0)
        if (found := _NUMBERED.match(word)) is None:
            return ("extra", 0.5)
        before, number, after = found.groups()
        if _IMAGE.match(before):
            return ("image", 1.0)
        words = f"{before} {after}"
        if _VARIATION.search(words):
            for part, pattern in (("type", _TYPE), ("values", _VALUE), ("name", _NAME)):
                if pattern.search(words):
                    return (f"variation{number}_{part}", 1.0)
        return ("extra", 0.5)

    def recognise(self, names: Sequence[str]) -> float:
        """Title to materials, a picture, and a currency or a variation: no other list has them all.

        A list with Etsy's columns of variations may lack one of the others, which the owner deleted.
        """
        found = {self.field_of(name)[0] for name in names if name}
        missing = sum(name not in found for name in _NEEDED)
        if {"title", "variation1_type", "variation1_values"} <= found and {"variation1_name", "image"} & found:
            return 1.0
        if missing == 1 and {"title", "variation1_name", "variation1_values"} <= found and "image" in found:
            return 1.0
        more = "image" in found, bool(found & {"currency", "variation1_values"})
        return (sum(name in found for name in _NEEDED) + sum(more)) / (len(_NEEDED) + len(more))

    def group(self, cells: Cells) -> Grouped:
        """One product for each row."""
        grouped = Grouped(cells.table.sheet)
        for line in cells.table.lines:
            if line.is_blank:
                grouped.fate(line, "blank")
            elif is_repeated_heading(cells, line):
                grouped.fate(line, "heading")
            elif not cells.text(line, "title"):
                grouped.fate(line, "skipped", NOTHING_TO_TAKE)
            else:
                _product(cells, line, grouped)
                grouped.fate(line, "product")
        return grouped


def _product(cells: Cells, line: Line, grouped: Grouped) -> None:
    pictures = assembling.Pictures()
    pictures.add(cells.sources(line))
    choices = _choices(cells, line)
    made = together(cells, line, choices)
    skus = [sku.strip() for sku in unescaped(cells.code(line, "sku")).split(",") if sku.strip()]
    extras = not_taken(choices, made)
    if len(made) > 1:
        cells.notes.once("one-price-for-all", "warning", _TOGETHER, then=_LOOK)
        if quantity := cells.text(line, "stock"):
            extras.append((cells.heading(cells.columns("stock")[0]), quantity))
    if len(skus) > 1:
        shown = ", ".join(skus)
        extras.append((cells.heading(cells.columns("sku")[0]), shown))
        said = Phrase(_SKUS.marked, found=shown[:100])
        cells.notes.add("sku-unassigned", "warning", said, row=line.number, found=shown, then=_LOOK)
    one = replace(assembling.variant(cells, line), sku=skus[0] if len(skus) == 1 and len(made) == 1 else "")
    variants = [_variant(one, options) for options in made] if len(made) > 1 else [replace(one, options=made[0])]
    product = assembling.product(cells, line, variants, pictures, attributes=_materials(cells, line))
    product = product.with_(
        title=unescaped(product.title),
        description=unescaped(product.description),
        tags=tuple(tag.replace("_", " ") for tag in product.tags),
        sku=skus[0] if len(skus) == 1 and len(made) > 1 else "",
        extras=(*product.extras, *extras),
    )
    grouped.readings.append(assembling.reading(product, [line], pictures))


def _variant(one: Variant, options: Options) -> Variant:
    return replace(one, options=options, stock=None)


def _choices(cells: Cells, line: Line) -> list[tuple[str, list[str]]]:
    """The variations of a listing; their own name where it has one, else their type."""
    found = []
    for n in (1, 2, 3):
        values = [unescaped(v).strip() for v in unescaped(cells.text(line, f"variation{n}_values")).split(",")]
        name = cells.text(line, f"variation{n}_name") or cells.text(line, f"variation{n}_type") or "Option"
        found.append((unescaped(name), [value for value in values if value]))
    return found


def _materials(cells: Cells, line: Line) -> list[Attribute]:
    text = cells.text(line, "materials").replace("_", " ")
    if not text:
        return []
    return [Attribute(cells.columns("materials")[0].heading.capitalize(), ", ".join(assembling.split_tags([text])))]
