"""Which field fills each column of a template: by its key, its label in ten languages, and as the owner says."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from seller_assistant.exporting.template_fields import FIELDS, FIXED, SIZES, STEPS, is_field
from seller_assistant.exporting.template_vocabulary import KEYS, LABELS, folded, key_core
from seller_assistant.importing.headings import match as heading
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.sheets.template import Form, FormColumn

SURE = 0.85
_BRACKETS = re.compile(r"[(（\[【〔]([^)）\]】〕]*)[)）\]】〕]")
_LAST_NUMBER = re.compile(r"[\s_]*\d+$")
_HAN = re.compile(r"[\u0e01-\u0e4e\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")  # scripts without blanks between words
_ENGLISH = frozenset({
    "english", "en", "eng", "英文", "英语", "英語", "外文", "外语", "原文", "anglais", "inggris", "bahasa inggris",
    "englisch",
})  # fmt: skip
_CHINESE = frozenset({
    "chinese", "cn", "zh", "中文", "简体中文", "汉语", "simplified chinese", "mandarin", "chinesisch",
    "bahasa mandarin", "中国語",
})  # fmt: skip
_SAYS_LITTLE = frozenset((
    "in", "of", "the", "per", "der", "des", "die", "das", "für", "for", "untuk", "dari", "dan", "and", "und", "your",
    "ihr", "kg", "g", "gram", "cm", "mm", "ml", "html", "url", "link", "cny", "rmb", "usd", "eur", "cad", "idr",
    "jpy", "twd", "max", "required", "optional", "wajib", "pflicht", "le", "la", "les", "l", "du", "de", "d", "en",
    "ttc", "thb", "vnd", "krw", "myr",
))  # fmt: skip
_IMPORTED = {  # what a heading of a product list is called there
    "title": "title", "title_zh": "title_zh", "title_en": "title_own", "description": "description", "brand": "brand",
    "sku": "sku", "gtin": "gtin", "price": "price", "stock": "stock", "weight": "weight", "category": "category",
    "hs_code": "hs_code", "origin_country": "origin", "tags": "keywords", "currency": "currency",
    "attribute": "attribute",
}  # fmt: skip
_SAYS_NAME = re.compile(r"(?i)名|name|nama")
_MANY = SIZES | STEPS | {
    "dimensions", "picture", "bullet", "attribute", "", "picture_option", "weight_unit", "weight", "size_unit",
    "subcategory",
}  # fmt: skip
_ONCE = frozenset(field.name for field in FIELDS) - _MANY
_NOT_OURS = re.compile(  # what the marketplace writes itself: a help that is no more than that
    r"(?i)^\W*(?:新建(?:商品)?不填|新增不填|新品不填|系统(?:自动)?生成|自动生成|无需填写|不用填写|不需填写|請勿填寫"
    r"|(?:please )?leave (?:this )?(?:column |field )?(?:blank|empty)|do not fill(?: in)?"
    r"|auto(?:matically)?[- ]generated"
    r"|ne pas remplir|nicht ausfüllen|jangan diisi|入力不要|記入不要|입력하지)[^\n]{0,12}$"
)
_NET = re.compile(r"(?i)净重|淨重|\bnet weight|nettogewicht|poids net|berat bersih|正味")
_ORDINAL = re.compile(r"^\D{0,2}\d{1,2}\D?$")  # "1", "图2", "No3": what it is stands above
_NUMBERED = re.compile(r"(\d+)")
_SEVERAL = re.compile(r"(?i)分隔|分开|隔开|分号|逗号|多张|separated|comma|semicolon|dipisah|koma|getrennt|区切|カンマ")
_NO_PRODUCT_PICTURE = re.compile(
    r"(?i)chart|尺码|size|video|证|cert|label|qualif|ukuran|状态|status|视频|影片|資質|资质|质检|报告|合格证|授权|透明|transparent|吊牌"
    r"|3\s*[:：比x×]\s*4|长图|動画|วิดีโอ|vidéo"
)


_PICTURED = frozenset({"picture_main", "picture", "pictures"})


class Understood(NamedTuple):
    """What a column is taken for: the field ("" = none) and how sure that is, from 0 to 1."""

    field: str
    confidence: float


Guesses = Mapping[int, Understood]  # by column


@dataclass(frozen=True, slots=True)
class Matched:
    """A column with its field. ``owner`` is True where the owner said so."""

    column: FormColumn
    field: str
    confidence: float
    owner: bool = False

    @property
    def sure(self) -> bool:
        """True where nobody needs to look at it."""
        return self.owner or self.confidence >= SURE


def known(label: str) -> bool:
    """True for a label that names a field: by it the row of labels is found."""
    found = understood(label)
    return bool(found.field) and found.confidence >= 0.7


def match(form: Form, mapping: Mapping[str, str] | None = None) -> tuple[Matched, ...]:
    """The columns with their fields; ``mapping`` (letter, label or key -> field) is the owner's and wins.

    Raises InputProblem for a column or a field that there is not.
    """
    told = owner_columns(form, mapping or {})
    found = {c.index: understood(c.label, c.key, c.group, picture=c.kind == "picture") for c in form.columns}
    best: dict[str, int] = {}
    for index, guess in found.items():
        if index in told or guess.field not in _ONCE:
            continue
        now = best.get(guess.field)
        if now is None or guess.confidence > found[now].confidence:
            best[guess.field] = index
    taken = set(told.values())
    made = []
    for column in form.columns:
        if column.index in told:
            made.append(Matched(column, told[column.index], 1.0, True))
            continue
        field, confidence = found[column.index]
        if field in _ONCE and (best.get(field) != column.index or field in taken):
            field, confidence = ("picture", 0.7) if field == "picture_main" else ("", 0.0)
        if field == "description" and column.kind == "picture":
            field, confidence = "", 0.0  # the pictures of the detail page
        if (field in _PICTURED and _NO_PRODUCT_PICTURE.search(column.label)) or _NOT_OURS.search(column.help):
            field, confidence = "", 0.0
        if field in ("picture_main", "picture") and _SEVERAL.search(f"{column.label} {column.help}"):
            field = "pictures"
        made.append(Matched(column, "" if column.computed else field, confidence))
    for mend in (_bare_choices, _parents, _second_codes, _steps, _first_picture, _gross_before_net):
        made = mend(made, found)
    return tuple(made)


def _bare_choices(made: list[Matched], found: Guesses) -> list[Matched]:
    """The columns; a "规格1" takes what is chosen, where another names the choice, or none does and it says no name."""
    fields = {m.field for m in made}
    mended = []
    for one in made:
        name = found[one.column.index].field
        value = name.removesuffix("_name")
        bare = name in ("option1_name", "option2_name") and value not in fields and not one.owner
        named = name in fields if not one.field else one.field == name and not one.column.key
        if bare and named and not _SAYS_NAME.search(one.column.label):
            one = Matched(one.column, value, 0.7)
        mended.append(one)
    return mended


def _parents(made: list[Matched], found: Guesses) -> list[Matched]:
    """The columns; a "Parent SKU" beside those for parents and children names the parent, not the product."""
    fields = {m.field for m in made}
    if "level" not in fields or "parent" in fields:
        return made
    return [
        Matched(m.column, "parent", m.confidence, m.owner)
        if m.field == "code" and not m.owner and "parent" in folded(m.column.label)
        else m
        for m in made
    ]


def _second_codes(made: list[Matched], found: Guesses) -> list[Matched]:
    """The columns; of two that may be the SKU, the one that is not tells the product."""
    spare = next((m for m in made if not m.field and not m.owner and _is_code(found[m.column.index], m.column)), None)
    told = any(m.field == "code" for m in made)
    if spare is None or (told and spare.column.required != "required"):
        return made
    return [Matched(m.column, "sku" if told else "code", 0.6) if m is spare else m for m in made]


def _is_code(guess: Understood, column: FormColumn) -> bool:
    return guess.field == "sku" and not column.key and "part" not in folded(column.label)


def _steps(made: list[Matched], found: Guesses) -> list[Matched]:
    """The columns; where quantities or prices come numbered, the further ones are wholesale steps."""
    mended = []
    for one in made:
        field = {"moq": "step_quantity", "price": "step_price"}.get(found[one.column.index].field, "")
        if field and not one.field and not one.owner and not one.column.computed and step(one.column.label):
            one = Matched(one.column, field, 0.75)
        mended.append(one)
    return mended


def step(label: str) -> int:
    """Which wholesale step a label counts: 2 for "批发价2(元)"; 0 where it has no number."""
    number = _NUMBERED.search(_BRACKETS.sub(" ", unicodedata.normalize("NFKC", label)))
    return int(number.group(1)) if number else 0


def _first_picture(made: list[Matched], found: Guesses) -> list[Matched]:
    """The columns; the first of several pictures is the main one, where no other is and it must be filled."""
    first = next((m for m in made if m.field == "picture"), None)
    if first is None or first.owner or any(m.field == "picture_main" for m in made):
        return made
    sure = first.confidence if first.column.required else min(first.confidence, 0.8)
    return [Matched(m.column, "picture_main", sure) if m is first else m for m in made]


def _gross_before_net(made: list[Matched], found: Guesses) -> list[Matched]:
    """The columns; where one asks for the weight of the parcel, what it weighs without is not made of that."""
    weights = [m for m in made if m.field == "weight"]
    if all(_NET.search(m.column.label) for m in weights):
        return made
    return [
        Matched(m.column, "", 0.0) if m.field == "weight" and not m.owner and _NET.search(m.column.label) else m
        for m in made
    ]


def owner_columns(form: Form, mapping: Mapping[str, str]) -> dict[int, str]:
    """The owner's fields by column."""
    names: dict[str, int] = {}
    for column in reversed(form.columns):
        for name in (column.label, column.key, key_core(column.key), column.letter):
            if name:
                names[name.strip().casefold()] = column.index
    told = {}
    for name, field in mapping.items():
        index = names.get(name.strip().casefold())
        if index is None:
            raise _no_column(form, name)
        if not is_field(field.strip()):
            raise _no_field(name, field)
        told[index] = field if field.startswith(FIXED) else field.strip()
    return told


def understood(label: str, key: str = "", group: str = "", *, picture: bool = False) -> Understood:
    """The field of a column; a key that programs read says more than the words beside it."""
    by_key = _by_key(key)
    by_label = _by_label(label)
    if by_key.field and by_key.confidence >= by_label.confidence:
        found = by_key
    elif by_label.field:
        found = by_label
    elif "attribute" in key_core(key) or re.search(r"属性|attribut|屬性", group):
        found = Understood("attribute", 0.6)
    else:
        found = Understood("", 0.0)
    if "attribute" in key_core(key) and found.field not in ("brand", "origin"):
        found = Understood("attribute", 0.7)
    if not found.field and group and _ORDINAL.match(label):
        above = _by_label(group).field
        found = Understood({"picture_main": "picture", "pictures": "picture"}.get(above, above), 0.6)
        found = found if found.field in ("picture", "bullet") else Understood("", 0.0)
    if picture and not found.field and not _NO_PRODUCT_PICTURE.search(f"{label} {key}"):
        return Understood("picture", 0.5)
    return found


def _by_key(key: str) -> Understood:
    core = key_core(key)
    if not core:
        return Understood("", 0.0)
    if core in KEYS:
        return Understood(KEYS[core], 0.97)
    bare = _LAST_NUMBER.sub("", core)
    if bare != core and bare in KEYS and KEYS[bare] in ("picture", "bullet"):
        return Understood(KEYS[bare], 0.95)
    first = core.split(".")[0]
    if "." in core and first in KEYS and not core.endswith((".unit", ".type", ".currency", ".name")):
        return Understood(KEYS[first], 0.9)
    first = _LAST_NUMBER.sub("", first)
    if first in KEYS and KEYS[first] in ("picture", "bullet"):
        return Understood(KEYS[first], 0.9)
    return Understood("", 0.0)


def _by_label(label: str) -> Understood:
    text = unicodedata.normalize("NFKC", label).strip()
    insides = [folded(inside) for inside in _BRACKETS.findall(text)]
    outside = folded(_BRACKETS.sub(" ", text)) or folded(text)
    found = _words(outside)
    for inside in insides:
        within = LABELS.get(inside)
        if within and found.confidence < 0.8 and inside not in _ENGLISH | _CHINESE:
            found = Understood(within, 0.8)
    return _in_language(found, insides, outside)


def _in_language(found: Understood, insides: Sequence[str], outside: str) -> Understood:
    tokens = {*insides, *outside.split()}
    if found.field == "title":
        if tokens & _ENGLISH or re.search("英文|英语", outside):
            return Understood("title_own", found.confidence)
        if tokens & _CHINESE or "中文" in outside:
            return Understood("title_zh", found.confidence)
    if found.field == "description" and any("html" in token for token in tokens):
        return Understood("description_html", found.confidence)
    return found


def _words(text: str) -> Understood:
    """The field of a folded label: known as it is, without its number or unit, by a part of it, or as in lists."""
    if text in LABELS:
        return Understood(LABELS[text], 0.95)
    bare = _LAST_NUMBER.sub("", text)
    if bare in LABELS and LABELS[bare] not in ("option1", "option2"):
        field = "picture" if LABELS[bare] == "picture_main" and not text.endswith(" 1") else LABELS[bare]
        return Understood(field, 0.9)
    for language in (*_ENGLISH, *_CHINESE):
        rest = text.removesuffix(language).removeprefix(language).strip()
        if rest != text and rest in LABELS:
            return Understood(LABELS[rest], 0.9)
    contained = _contained(text)
    listed = heading(text)
    field = _IMPORTED.get(listed.field, "")
    if field and listed.confidence >= 0.9 and contained.confidence < 0.8:
        return Understood(field, 0.75)
    return contained


def _contained(text: str) -> Understood:
    """The longest known words inside a label, as sure as the share of it that they make."""
    best, share = "", 0.0
    if _HAN.search(text):
        squeezed = text.replace(" ", "")
        for word, field in LABELS.items():
            if len(word) >= 2 and _HAN.search(word) and word.replace(" ", "") in squeezed:
                part = len(word.replace(" ", "")) / len(squeezed) + (0.01 if squeezed.endswith(word) else 0)
                if part > share:
                    best, share = field, part
    else:
        tokens = [token for token in text.split() if token not in _SAYS_LITTLE] or text.split()
        for start in range(len(tokens)):
            for end in range(start + 1, len(tokens) + 1):
                field = LABELS.get(" ".join(tokens[start:end]), "")
                part = (end - start) / len(tokens) + 0.01 * (end == len(tokens))
                if field and part > share:
                    best, share = field, part
    if best in SIZES and share < 0.99:
        return Understood("attribute", 0.6)  # the length of a sleeve is a fact of its own
    return Understood(best, round(min(0.8, 0.4 + 0.45 * share), 2)) if share >= 0.5 else Understood("", 0.0)


def parse_mapping(pairs: Iterable[str]) -> dict[str, str]:
    """``COLUMN=FIELD`` pairs as a mapping; ``COLUMN==TEXT`` is a text for every row. InputProblem for anything else."""
    mapping = {}
    for pair in pairs:
        column, equals, field = pair.partition("=")
        if not equals or not column.strip():
            raise InputProblem(
                "mapping",
                Phrase(QT_TRANSLATE_NOOP("exporting", "Write it as COLUMN=FIELD, for example B=title or C==New.")),
                found=pair,
            )
        mapping[column.strip()] = field
    return mapping


def _no_column(form: Form, name: str) -> InputProblem:
    return InputProblem(
        "unknown-column",
        Phrase(QT_TRANSLATE_NOOP("exporting", "There is no column “{column}” in this template."), column=name),
        where=form.file,
        expected=", ".join(f"{c.letter} {c.label}" for c in form.columns[:60]),
        found=name,
        next=Phrase(QT_TRANSLATE_NOOP("exporting", "Give its letter (A, B, AA), its label or its key.")),
    )


def _no_field(column: str, field: str) -> InputProblem:
    names = ", ".join(f.name for f in FIELDS if f.name)
    return InputProblem(
        "unknown-field",
        Phrase(QT_TRANSLATE_NOOP("exporting", "There is no field “{field}”."), field=field),
        where=column,
        expected=names,
        found=field,
        next=Phrase(QT_TRANSLATE_NOOP("exporting", "Use one of: {fields}; or =TEXT for the same text in every row."),
                    fields=names),
    )  # fmt: skip
