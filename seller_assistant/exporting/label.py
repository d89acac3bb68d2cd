"""The Chinese electronic label (中文电子标签) of a product and the notice of cross-border pages, from its own facts.

The notice is what the circular 商财发〔2018〕486号 of 2018-11-28 has the page tell the shopper, article 4 (1) 3.
Nothing is made up: a fact that the product does not say is left open and named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seller_assistant.exporting.pages import templates
from seller_assistant.listing.draft import Draft
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase, Wording

SOURCE = "商财发〔2018〕486号 (2018-11-28)"
TITLE, NOTICE_TITLE = "中文电子标签", "跨境商品购买须知"
NOTICE: tuple[tuple[str, Phrase], ...] = (
    (
        "本商品符合原产地有关质量、安全、卫生、环保、标识等标准或技术规范要求，但可能与我国标准存在差异，消费者自行承担相关风险。",
        Phrase(
            QT_TRANSLATE_NOOP(
                "exporting",
                "The goods meet the standards of their country of origin, which may differ from China's; "
                "the shopper bears the risk of that.",
            )
        ),
    ),
    (
        "本商品直接购自境外，可能无中文标签，消费者可通过网站查看商品中文电子标签。",
        Phrase(
            QT_TRANSLATE_NOOP(
                "exporting",
                "The goods are bought abroad and may carry no Chinese label; the Chinese electronic label is online.",
            )
        ),
    ),
    (
        "购买的商品仅限个人自用，不得再次销售。",
        Phrase(QT_TRANSLATE_NOOP("exporting", "The goods are for personal use only and may not be sold again.")),
    ),
)
_NAMES: dict[str, tuple[str, Phrase]] = {
    "title": ("商品名称", Phrase(QT_TRANSLATE_NOOP("exporting", "Name"))),
    "brand": ("品牌", Phrase(QT_TRANSLATE_NOOP("exporting", "Brand"))),
    "choice": ("规格", Phrase(QT_TRANSLATE_NOOP("exporting", "Choices"))),
    "net_weight": ("净含量", Phrase(QT_TRANSLATE_NOOP("exporting", "Net content"))),
    "ingredients": ("配料／成分", Phrase(QT_TRANSLATE_NOOP("exporting", "Ingredients"))),
    "origin_country": ("原产国（地区）", Phrase(QT_TRANSLATE_NOOP("exporting", "Country of origin"))),
    "manufacturer": ("生产商", Phrase(QT_TRANSLATE_NOOP("exporting", "Manufacturer"))),
    "manufacturer_address": ("生产商地址", Phrase(QT_TRANSLATE_NOOP("exporting", "Address of the manufacturer"))),
    "shelf_life": ("保质期", Phrase(QT_TRANSLATE_NOOP("exporting", "Shelf life"))),
    "storage": ("贮存条件", Phrase(QT_TRANSLATE_NOOP("exporting", "Storage"))),
    "gtin": ("条形码", Phrase(QT_TRANSLATE_NOOP("exporting", "Barcode"))),
}
_EATEN = tuple(f"{chapter:02}" for chapter in range(2, 23))  # chapters of the customs tariff with food and drink
_COSMETIC = "33"
_ALWAYS = ("title", "brand", "net_weight", "origin_country", "manufacturer", "manufacturer_address")
_FOOD = ("ingredients", "shelf_life", "storage")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the label: the field, its Chinese name and value, and the owner's name and words for them.

    ``chinese`` is "" where the fact is known but not in Chinese yet.
    """

    field: str
    name: str
    chinese: str
    said: Phrase
    source: str


@dataclass(frozen=True, slots=True)
class Label:
    """The label of one product, and the fields that such a product's label needs and the list does not say."""

    code: str
    title: str
    lines: tuple[Line, ...]
    missing: tuple[str, ...]


def label(draft: Draft) -> Label:
    """The label of a product."""
    lines = tuple(_lines(draft))
    there = {line.field for line in lines if line.chinese}
    chapter = draft.hs_code.strip()[:2]
    eaten = chapter in _EATEN or chapter == _COSMETIC or bool(draft.fact("ingredients"))
    wanted = (*_ALWAYS, *_FOOD) if eaten else _ALWAYS
    return Label(draft.code, draft.title or draft.title_source, lines, tuple(f for f in wanted if f not in there))


def label_text(draft: Draft) -> str:
    """The label in Chinese as plain text, a line each; what is not in Chinese is left out."""
    told = [f"{line.name}：{line.chinese}" for line in label(draft).lines if line.chinese]
    return "\n".join((TITLE, *told)) + "\n"


def notice_text() -> str:
    """The notice of a cross-border page in Chinese as plain text, numbered."""
    return "\n".join((NOTICE_TITLE, *(f"{n}. {chinese}" for n, (chinese, _) in enumerate(NOTICE, 1)))) + "\n"


def label_html(drafts: Sequence[Draft], wording: Wording, *, notice: bool = True) -> str:
    """A self-contained page with the label of each product and the notice, the owner's words beside the Chinese."""
    return templates().get_template("label.html").render(
        lang=wording.language.replace("_", "-"),
        title=wording.say(_HEAD),
        intro=wording.say(_INTRO),
        zh_title=TITLE,
        labels=[_shown(label(draft), wording) for draft in drafts],
        notice=[(chinese, wording.say(said)) for chinese, said in NOTICE] if notice else (),
        notice_title=NOTICE_TITLE,
        notice_said=wording.say(_NOTICE),
        source=SOURCE,
    )  # fmt: skip


def _shown(made: Label, wording: Wording) -> dict[str, object]:
    open_ = [wording.say(_NAMES[field][1]) for field in made.missing]
    said = Phrase(QT_TRANSLATE_NOOP("exporting", "Still open: {facts}. Add them in Products."), facts=", ".join(open_))
    return {
        "code": made.code,
        "title": made.title,
        "lines": [(line.name, line.chinese, wording.say(line.said), line.source) for line in made.lines],
        "missing": wording.say(said) if open_ else "",
    }


def _lines(draft: Draft) -> Iterator[Line]:
    yield _line("title", draft.title, draft.title_source)
    if draft.brand.strip():
        yield _line("brand", draft.brand, draft.brand)
    for choice in draft.choices:
        chinese = f"{choice.name}：{'、'.join(choice.values)}"
        yield _line("choice", chinese, f"{choice.source}: {', '.join(choice.source_values)}")
    yield from _facts(draft, ("net_weight", "ingredients"))
    if draft.origin_place:
        yield _line("origin_country", draft.origin_place, draft.origin_source or draft.origin_place)
    yield from _facts(draft, ("manufacturer", "manufacturer_address", "shelf_life", "storage"))
    codes = [sku.gtin for sku in draft.skus if sku.gtin]
    if codes:
        yield _line("gtin", "、".join(codes), ", ".join(codes))


def _facts(draft: Draft, names: Sequence[str]) -> Iterator[Line]:
    for name in names:
        told = draft.fact(name)
        if told is not None:
            line = _line(name, told.chinese, told.source)
            yield line if name != "ingredients" else _named(line, draft)


def _named(line: Line, draft: Draft) -> Line:
    """Food has 配料, a cosmetic 成分; where the customs code does not tell, both words stand."""
    chapter = draft.hs_code.strip()[:2]
    name = "成分" if chapter == _COSMETIC else "配料" if chapter in _EATEN else line.name
    return Line(line.field, name, line.chinese, line.said, line.source)


def _line(field: str, chinese: str, source: str) -> Line:
    name, said = _NAMES[field]
    return Line(field, name, chinese, said, source)


_HEAD = Phrase(QT_TRANSLATE_NOOP("exporting", "Chinese label and notice"))
_INTRO = Phrase(
    QT_TRANSLATE_NOOP(
        "exporting",
        "The Chinese beside your words goes on the product's page. It is made of your own facts; look at it once.",
    )
)
_NOTICE = Phrase(QT_TRANSLATE_NOOP("exporting", "What the page must tell the shopper"))
