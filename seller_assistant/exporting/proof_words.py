"""The words on a proof: in Chinese for the friend, and in the owner's language beside them.

The Chinese headings also tell a returned sheet's columns, wherever they stand then.
"""

from __future__ import annotations

from seller_assistant.exporting.proof_paper import CROSS, TICK, field_kind
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase, Wording
from seller_assistant.translating.traditional import in_script
from seller_assistant.translating.unit import LOCALES

SHEET = "校对 Proof"
KEPT = "_proof"
# name -> (Chinese heading, the owner's); the hidden ones are for this application alone
COLUMNS: dict[str, tuple[str, Marked]] = {
    "picture": ("图片", QT_TRANSLATE_NOOP("exporting", "Picture")),
    "number": ("序号", QT_TRANSLATE_NOOP("exporting", "No.")),
    "product": ("商品", QT_TRANSLATE_NOOP("exporting", "Product")),
    "field": ("栏目", QT_TRANSLATE_NOOP("exporting", "Field")),
    "source": ("原文", QT_TRANSLATE_NOOP("exporting", "Original")),
    "reading": ("回读", QT_TRANSLATE_NOOP("exporting", "Word by word")),
    "target": ("中文", QT_TRANSLATE_NOOP("exporting", "Chinese")),
    "tick": ("对不对", QT_TRANSLATE_NOOP("exporting", "Right?")),
    "remark": ("备注", QT_TRANSLATE_NOOP("exporting", "Remarks")),
}
HIDDEN = ("proof:id", "proof:source", "proof:sent", "proof:state", "proof:mark")
_FIELDS: dict[str, tuple[str, Marked]] = {
    "title": ("标题", QT_TRANSLATE_NOOP("exporting", "Title")),
    "category": ("类目", QT_TRANSLATE_NOOP("exporting", "Category")),
    "description": ("描述", QT_TRANSLATE_NOOP("exporting", "Description")),
    "option-value": ("规格值", QT_TRANSLATE_NOOP("exporting", "Choice")),
    "option": ("规格名", QT_TRANSLATE_NOOP("exporting", "Name of a choice")),
    "attribute-value": ("属性值", QT_TRANSLATE_NOOP("exporting", "Feature")),
    "attribute": ("属性名", QT_TRANSLATE_NOOP("exporting", "Name of a feature")),
}
_TITLE = ("请帮忙校对中文", QT_TRANSLATE_NOOP("exporting", "Chinese to be looked at by a friend"))
_ON_SHEET = (
    f"请直接在黄色的“中文”格里改。没有问题的，在“对不对”里选 {TICK}；不对又不知道怎么改的，选 {CROSS}。"
    "想说的话写在“备注”里。改好后保存，把这个文件发回来就行。其他格子已经锁定，不用动。",
    QT_TRANSLATE_NOOP(
        "exporting",
        "Your friend corrects the yellow Chinese cells, marks what is right or wrong, and sends this file back.",
    ),
)
_ON_PAGE = (
    "这一页只能看，不能改。要改的地方，请记下序号和正确的中文，用邮件或微信发给店主，例如：“12：羊毛帽”。",
    QT_TRANSLATE_NOOP(
        "exporting", "This page is for reading. Your friend answers with the number and the right Chinese: “12: …”."
    ),
)


def others(number: int, wording: Wording) -> str:
    """In how many more products the same text stands; "" for none."""
    if not number:
        return ""
    many = QT_TRANSLATE_NOOP("exporting", "also in {n} other products")
    return wording.say(Phrase(many, one=QT_TRANSLATE_NOOP("exporting", "also in one other product"), n=number))


def both(chinese: str, owners: str, locale: str, language: str) -> str:
    """The Chinese, and the owner's words after it where the owner does not read Chinese."""
    said = in_script(chinese, locale)
    return said if language.startswith("zh") else f"{said} {owners}"


def heading(name: str, locale: str, wording: Wording) -> str:
    """The heading of a visible column."""
    chinese, marked = COLUMNS[name]
    return both(chinese, wording.translate(marked), locale, wording.language)


def headings() -> dict[str, str]:
    """Chinese heading -> name of the column, in every script."""
    return {in_script(chinese, locale): name for name, (chinese, _) in COLUMNS.items() for locale in LOCALES}


def field_words(field: str, locale: str, wording: Wording) -> str:
    """What a field is called: "规格值 Choice · Size", "描述 Description 2"."""
    chinese, marked = _FIELDS.get(field_kind(field), (field, Marked("exporting", field)))
    said = both(chinese, wording.translate(marked), locale, wording.language)
    _, colon, rest = field.partition(":")
    name, equals, _ = rest.partition("=")
    if colon and equals:
        return f"{said} · {name}"
    _, slash, number = field.partition("/")
    return f"{said} {number}" if slash and not colon else said


def kind_of_words(words: str) -> str:
    """The kind of field that `field_words` named; "" when it cannot be told."""
    for kind, (chinese, _) in _FIELDS.items():
        if any(words.strip().startswith(in_script(chinese, locale)) for locale in LOCALES):
            return kind
    return ""


def above(locale: str, wording: Wording, *, sheet: bool) -> list[str]:
    """The title and what to do: in Chinese, and in the owner's language where that is another."""
    (title, owners_title), (do, owners_do) = _TITLE, _ON_SHEET if sheet else _ON_PAGE
    lines = [both(title, "· " + wording.translate(owners_title), locale, wording.language), in_script(do, locale)]
    return lines if wording.language.startswith("zh") else [*lines, wording.translate(owners_do)]
