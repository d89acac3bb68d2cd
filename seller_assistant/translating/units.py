"""A product cut into units of translation, and fresh units laid over those the shop already has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from seller_assistant.catalog import Product
from seller_assistant.catalog.facts import attributes
from seller_assistant.translating.blocks import blocks
from seller_assistant.translating.context import Context
from seller_assistant.translating.scripts import has_han, written_for
from seller_assistant.translating.unit import LOCALES, Unit, source_hash

FINISHED = frozenset(("machine", "review", "kept", "needs-editing", "approved"))
_CHINESE = {
    "zh-cn": "zh-CN", "zh-tw": "zh-TW", "zh-hk": "zh-HK", "zh": "zh-CN", "zh_cn": "zh-CN", "zh_tw": "zh-TW",
    "zh_hk": "zh-HK",
    "zh-hans": "zh-CN", "zh-hant": "zh-TW", "zh-hans-cn": "zh-CN", "zh-hant-tw": "zh-TW", "zh-hant-hk": "zh-HK",
    "cn": "zh-CN",
}  # fmt: skip


def locale_of(lang: str) -> str:
    """The locale that a language code of a list means ("zh" is zh-CN); "" when it is not Chinese."""
    return _CHINESE.get(lang.lower(), "")


def fields(product: Product) -> Iterator[tuple[str, str]]:
    """(field, source text) of everything a shopper reads, in order, each once; empty texts are left out."""
    seen: set[str] = set()
    for name, text in _fields(product):
        clean = " ".join(text.split())
        if clean and name not in seen:
            seen.add(name)
            yield name, clean


def _fields(product: Product) -> Iterator[tuple[str, str]]:
    yield "title", product.title
    yield "category", product.category
    for variant in product.variants:
        for name, value in variant.options:
            yield f"option:{name}", name
            yield f"option:{name}={value}", value
    for attribute in attributes(product):
        yield f"attribute:{attribute.name}", attribute.name
        yield f"attribute:{attribute.name}={attribute.value}", attribute.value
    for number, block in enumerate(blocks(product.description), 1):
        yield f"description/{number}", block.text


def units(product: Product, locale: str = "zh-CN") -> tuple[Unit, ...]:
    """The product's texts as fresh units; Chinese that the list already held stands in state "review".

    A product written in Chinese is its own translation, to be looked at; what it says in Latin letters ("Red", "XL")
    is still to be translated, as English.
    """
    given = _given(product, locale)
    is_chinese = bool(locale_of(product.source_lang))
    out = []
    for field, source in fields(product):
        own = is_chinese and has_han(source)
        lang = "en" if is_chinese and not own else product.source_lang
        unit = Unit(product.id, field, source, lang, locale, source_hash=source_hash(source, lang))
        target = given.get(field, "") or (written_for(source, locale) if own else "")
        if target:
            unit = unit.with_(target=target, state="review", engine="list")
        out.append(unit)
    return tuple(out)


def _given(product: Product, locale: str) -> Mapping[str, str]:
    """The Chinese of the list by unit field; a description is used where its blocks match the source's one for one."""
    found: dict[str, str] = {}
    for text in product.texts:
        if locale_of(text.lang) != locale or not text.text.strip():
            continue
        if text.field == "description":
            theirs, ours = blocks(text.text), blocks(product.description)
            if len(theirs) == len(ours):
                found |= {f"description/{i}": block.text for i, block in enumerate(theirs, 1)}
        else:
            found[text.field] = " ".join(text.text.split())
    return found


def context(product: Product, *, originals: bool = False) -> Context:
    """What the pipeline should know around that product's texts."""
    brands = (product.brand,) if product.brand else ()
    return Context(product.category, product.title, brands, originals)


def merge(fresh: Iterable[Unit], stored: Iterable[Unit]) -> tuple[Unit, ...]:
    """Fresh units laid over stored ones, field by field.

    The same source keeps what is stored. A changed source keeps its old Chinese visible: "stale" where there
    was any, untranslated otherwise; what a person approved is never overwritten. Fields that are gone are left out.
    """
    before = {(unit.product_id, unit.field, unit.locale): unit for unit in stored}
    out = []
    for unit in fresh:
        old = before.get((unit.product_id, unit.field, unit.locale))
        out.append(unit if old is None else _merged(unit, old))
    return tuple(out)


def _merged(unit: Unit, old: Unit) -> Unit:
    if old.source_hash == unit.source_hash:
        given = unit.state == "review" and old.state in ("untranslated", "needs-engine", "needs-editing", "machine")
        return unit if given and unit.target != old.target else old
    if unit.state == "review" and old.state != "approved":
        return unit
    if not old.target:
        return unit
    return unit.with_(target=old.target, state="stale", engine=old.engine, updated=old.updated)


assert LOCALES[0] == "zh-CN"
