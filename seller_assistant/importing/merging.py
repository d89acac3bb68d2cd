"""What a product becomes when a list says something new about it: told cells win, blank ones leave alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from types import MappingProxyType
from typing import NamedTuple

from seller_assistant.catalog import Attribute, Product, Text, Variant
from seller_assistant.catalog.facts import FACTS
from seller_assistant.catalog.showing import shown
from seller_assistant.importing import cell_changes

_TEXT_FIELDS = (
    "handle", "sku", "external_id", "title", "description", "brand", "category", "hs_code", "origin_country", *FACTS,
)  # fmt: skip
_VARIANT_FIELDS = tuple(f.name for f in fields(Variant) if f.name != "origin")
_PRODUCT_FIELDS = tuple(f.name for f in fields(Product) if f.name not in ("id", "origin", "variants", "edited"))


class KeptField(NamedTuple):
    """A field that the owner had edited: the owner's value stays, the list's is told."""

    field: str
    yours: str
    theirs: str


def merged(
    before: Product,
    read: Product,
    kept: list[KeptField] | None = None,
    contents: Mapping[str, str] = MappingProxyType({}),
) -> Product:
    """The product after the list was taken in; equal to ``before`` (origins too) when the list says nothing new.

    Nothing is taken away because the list lacks it: variants, pictures, tags and facts that it does not
    name stay, in their places. What the owner edited stays, too; where the list says otherwise, that is
    added to ``kept``. ``contents`` are the SHA-256 of pictures in cells, by source: a cell that shows another
    picture than before replaces it.
    """
    read = _with_choices(before, read)
    told: list[KeptField] = [] if kept is None else kept
    if before.edited:
        read = _without_edited(before, read, told)
    own = frozenset(edit.field for edit in before.edited)
    pictures, names = cell_changes.pictures(before.pictures, read.pictures, contents)
    if names:
        read = read.with_(variants=tuple(replace(v, picture=names.get(v.picture, v.picture)) for v in read.variants))
    after = before.with_(
        **{name: getattr(read, name) or getattr(before, name) for name in _TEXT_FIELDS},
        source_lang=read.source_lang if read.title and "source_lang" not in own else before.source_lang,
        tags=(*before.tags, *(tag for tag in read.tags if tag not in before.tags)),
        attributes=tuple(Attribute(*pair) for pair in _by_name(before.attributes, read.attributes)),
        extras=_by_name(before.extras, read.extras),
        texts=_texts(before.texts, read.texts),
        pictures=pictures,
        variants=_variants(before.variants, read.variants, own, told),
    )
    return before if after == before else after.with_(origin=read.origin)


def _without_edited(before: Product, read: Product, kept: list[KeptField]) -> Product:
    """What was read, without the texts, tags and facts that the owner edited, and the pictures that they left out."""
    blank: dict[str, object] = {}
    ours, theirs = dict(before.attributes), dict(read.attributes)
    for name, _ in before.edited:
        if name.startswith("attribute:"):
            fact = name.partition(":")[2]
            value = theirs.pop(fact, "")
            if value and value != ours.get(fact, ""):
                kept.append(KeptField(name, ours.get(fact, ""), value))
        elif name in (*_TEXT_FIELDS, "tags"):
            mine, said = getattr(before, name), getattr(read, name)
            if said and said != mine:
                kept.append(KeptField(name, shown(mine), shown(said)))
            blank[name] = type(said)()
    out = dict(before.edited).get("pictures", "").splitlines()
    if out:
        blank["pictures"] = tuple(picture for picture in read.pictures if picture.source not in out)
        blank["variants"] = tuple(replace(v, picture="") if v.picture in out else v for v in read.variants)
    attributes = tuple(a for a in read.attributes if a.name in theirs)
    return read.with_(attributes=attributes, **blank)


def changed_fields(before: Product, after: Product) -> tuple[str, ...]:
    """The names of the fields that differ; of variants their own fields, and "variants" where some are new."""
    names = [name for name in _PRODUCT_FIELDS if getattr(before, name) != getattr(after, name)]
    if len(before.variants) != len(after.variants):
        names.append("variants")
    for one, two in zip(before.variants, after.variants, strict=False):
        names += [name for name in _VARIANT_FIELDS if getattr(one, name) != getattr(two, name)]
    return tuple(dict.fromkeys(names))


def change_counts(before: Product, after: Product) -> tuple[tuple[str, int], ...]:
    """Of each field that differs, how many values: each variant's price counts as one."""
    counts = Counter(name for name in _PRODUCT_FIELDS if getattr(before, name) != getattr(after, name))
    for one, two in zip(before.variants, after.variants, strict=False):
        counts.update(name for name in _VARIANT_FIELDS if getattr(one, name) != getattr(two, name))
    added = len(after.variants) - len(before.variants)
    if added:
        counts["variants"] += added
    return tuple(counts.items())


def unnamed(before: Product, read: Product) -> tuple[Variant, ...]:
    """The variants that the product has and the list does not name."""
    return tuple(old for old in before.variants if not any(_is_named(old, new) for new in read.variants))


def _is_named(old: Variant, new: Variant) -> bool:
    return any(same(old, new) for same in (_same_id, _same_sku, _same_gtin, _same_options))


def _with_choices(before: Product, read: Product) -> Product:
    """What was read; its only variant has the choices that the product has already, where its facts name them.

    A list that brings one new size alone shows nothing to choose from, so its size was read as a fact.
    """
    names = {name.casefold(): name for name in before.option_names}
    facts = {name.casefold(): value for name, value in read.attributes}
    if len(read.variants) != 1 or read.variants[0].options or not names or not names.keys() <= facts.keys():
        return read
    options = tuple((name, facts[key]) for key, name in names.items())
    return read.with_(
        attributes=tuple(a for a in read.attributes if a.name.casefold() not in names),
        variants=(replace(read.variants[0], options=options),),
    )


def _by_name(before: Iterable[tuple[str, str]], read: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    found = dict(before)
    found.update(read)
    return tuple(found.items())


def _texts(before: Sequence[Text], read: Sequence[Text]) -> tuple[Text, ...]:
    found = {(text.field, text.lang): text for text in (*before, *read)}
    return tuple(found.values())


def _variants(
    before: Sequence[Variant], read: Sequence[Variant], own: frozenset[str], kept: list[KeptField]
) -> tuple[Variant, ...]:
    after = list(before)
    free = set(range(len(before)))
    waiting = list(read)
    for same in (_same_id, _same_sku, _same_gtin, _same_options):
        for variant in list(waiting):
            place = next((i for i in sorted(free) if same(before[i], variant)), None)
            if place is not None:
                after[place] = _variant(before[place], variant, own, kept)
                free.discard(place)
                waiting.remove(variant)
    if waiting and len(before) == 1 and free and not before[0].options and _may_be_same(before[0], waiting[0], own):
        after[0] = _variant(before[0], waiting.pop(0), own, kept)
    return (*after, *waiting)


def _may_be_same(one: Variant, two: Variant, own: frozenset[str]) -> bool:
    """A product's only variant is the list's first one, unless their codes say otherwise."""
    return not (one.sku and two.sku and two.options and "sku" not in own)


def _same_id(one: Variant, two: Variant) -> bool:
    return bool(one.external_id) and one.external_id == two.external_id


def _same_sku(one: Variant, two: Variant) -> bool:
    return bool(one.sku) and one.sku.casefold() == two.sku.casefold() and _options_agree(one, two)


def _same_gtin(one: Variant, two: Variant) -> bool:
    return bool(one.gtin) and one.gtin == two.gtin and not (one.sku and two.sku) and _options_agree(one, two)


def _same_options(one: Variant, two: Variant) -> bool:
    return _key(one) == _key(two) and bool(one.options)


def _options_agree(one: Variant, two: Variant) -> bool:
    """One code on two sizes does not make them one variant."""
    return not one.options or not two.options or _key(one) == _key(two) or len(one.options) != len(two.options)


def _key(variant: Variant) -> frozenset[tuple[str, str]]:
    return frozenset((name.casefold(), value.casefold()) for name, value in variant.options)


def _variant(before: Variant, read: Variant, own: frozenset[str], kept: list[KeptField]) -> Variant:
    told = {name: value for name in _VARIANT_FIELDS if (value := getattr(read, name)) not in (None, "", ())}
    for name in own & told.keys():
        mine, said = getattr(before, name), told.pop(name)
        if mine != said:
            kept.append(KeptField(name, shown(mine), shown(said)))
    after = replace(before, **told)
    return before if after == before else replace(after, origin=read.origin)
