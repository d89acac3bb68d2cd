"""Which field fills each column of a template: by its key, its label in five languages, and as the owner says."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from seller_assistant.exporting.template_fields import FIELDS, FIXED, SIZES, is_field
from seller_assistant.exporting.template_vocabulary import KEYS, LABELS, folded, key_core
from seller_assistant.importing.headings import match as heading
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.sheets.template import Form, FormColumn

SURE = 0.85
_BRACKETS = re.compile(r"[(（\[【〔]([^)）\]】〕]*)[)）\]】〕]")
_LAST_NUMBER = re.compile(r"[\s_]*\d+$")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_ENGLISH = frozenset({"english", "en", "eng", "英文", "英语", "英語", "inggris", "bahasa inggris", "englisch"})
_CHINESE = frozenset({
    "chinese", "cn", "zh", "中文", "简体中文", "汉语", "simplified chinese", "mandarin", "chinesisch",
    "bahasa mandarin", "中国語",
})  # fmt: skip
_SAYS_LITTLE = frozenset((
    "in", "of", "the", "per", "der", "des", "die", "das", "für", "for", "untuk", "dari", "dan", "and", "und", "your",
    "ihr", "kg", "g", "gram", "cm", "mm", "ml", "html", "url", "link", "cny", "rmb", "usd", "eur", "cad", "idr",
    "jpy", "twd", "max", "required", "optional", "wajib", "pflicht",
))  # fmt: skip
_IMPORTED = {  # what a heading of a product list is called there
    "title": "title", "title_zh": "title_zh", "title_en": "title_own", "description": "description", "brand": "brand",
    "sku": "sku", "gtin": "gtin", "price": "price", "stock": "stock", "weight": "weight", "category": "category",
    "hs_code": "hs_code", "origin_country": "origin", "tags": "keywords", "currency": "currency",
    "attribute": "attribute",
}  # fmt: skip
_SAYS_NAME = re.compile(r"(?i)名|name|nama")
_MANY = SIZES | {
    "dimensions", "picture", "bullet", "attribute", "", "picture_option", "weight_unit", "weight", "size_unit",
}  # fmt: skip
_ONCE = frozenset(field.name for field in FIELDS) - _MANY
_SEVERAL = re.compile(r"(?i)分隔|分开|隔开|分号|逗号|多张|separated|comma|semicolon|dipisah|koma|getrennt|区切|カンマ")
_NO_PRODUCT_PICTURE = re.compile(r"(?i)chart|尺码|size|video|证|cert|label|qualif|ukuran|状态|status")


class Understood(NamedTuple):
    """What a column is taken for: the field ("" = none) and how sure that is, from 0 to 1."""

    field: str
    confidence: float


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
        if field in ("picture_main", "picture") and _SEVERAL.search(f"{column.label} {column.help}"):
            field = "pictures"
        made.append(Matched(column, "" if column.computed else field, confidence))
    return tuple(_parents(_bare_choices(made)))


def _bare_choices(made: list[Matched]) -> list[Matched]:
    """The columns; a lone "规格1" takes what is chosen, where no other column does and it does not say name."""
    fields = {m.field for m in made}
    return [
        Matched(m.column, m.field.removesuffix("_name"), 0.7)
        if m.field in ("option1_name", "option2_name") and m.field.removesuffix("_name") not in fields
        and not m.owner and not m.column.key and not _SAYS_NAME.search(m.column.label)
        else m
        for m in made
    ]  # fmt: skip


def _parents(made: list[Matched]) -> list[Matched]:
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
