"""One product edited by field name, as the command line and the table ask for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields as dataclass_fields
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from seller_assistant.catalog import Attribute, Edited, Product, Variant, Weight, money
from seller_assistant.catalog.facts import FACTS
from seller_assistant.catalog.showing import shown
from seller_assistant.catalog.weight import GRAMS
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop.values import Change

Edit = Callable[[Product], Product]

TEXT = (
    "title", "description", "brand", "category", "handle", "sku", "hs_code", "origin_country", "source_lang",
    *FACTS,
)  # fmt: skip
MONEY = ("price", "compare_at", "cost")
OTHER = ("stock", "weight", "gtin", "tags", "attribute:NAME")


def refuse_shared(changes: Mapping[str, str], products: int) -> None:
    """Raise InputProblem when a field that names one thing would be set alike on many."""
    shared = next((name for name in ("sku", "handle", "gtin") if changes.get(name)), None)
    if shared is not None and products > 1:
        raise InputProblem(
            "value-shared",
            Phrase(
                QT_TRANSLATE_NOOP("shop", "{field} names one product; it cannot be the same on {n}."),
                field=shared,
                n=products,
            ),
            where=shared,
            found=changes[shared],
            next=Phrase(QT_TRANSLATE_NOOP("shop", "Choose the one product, for example with sku:ABC-1.")),
        )


def with_fields(product: Product, changes: Mapping[str, str], currency: str) -> Product:
    """The product with those fields set from text; raises InputProblem for an unknown field or an unreadable value.

    Money, stock, weight and barcode are set on every variant. An empty value clears a field.
    """
    for name, value in changes.items():
        product = _with_field(product, name, value.strip(), currency)
    return product


def _with_field(product: Product, name: str, value: str, currency: str) -> Product:
    if name == "sku" and len(product.variants) == 1:
        return replace(product, sku=value, variants=(replace(product.variants[0], sku=value),))
    if name in TEXT:
        return replace(product, **{name: value})  # type: ignore[arg-type]
    if name == "tags":
        return replace(product, tags=tuple(tag.strip() for tag in value.split(",") if tag.strip()))
    if name.startswith("attribute:") and name != "attribute:":
        return _with_attribute(product, name.partition(":")[2], value)
    edit = _variant_edit(name, value, currency)
    return replace(product, variants=tuple(edit(v) for v in product.variants))


def _variant_edit(name: str, value: str, currency: str) -> Callable[[Variant], Variant]:
    if name in MONEY:
        return lambda v: replace(v, **{name: _money(name, value, v, currency)})  # type: ignore[arg-type]
    if name == "stock":
        stock = _stock(value)
        return lambda v: replace(v, stock=stock)
    if name == "weight":
        weight = _weight(value)
        return lambda v: replace(v, weight=weight)
    if name == "gtin":
        return lambda v: replace(v, gtin=value)
    raise InputProblem(
        "field-unknown",
        Phrase(QT_TRANSLATE_NOOP("shop", "There is no field “{name}”; the fields are {fields}."),
               name=name, fields=", ".join((*TEXT, *MONEY, *OTHER))),
        found=name,
    )  # fmt: skip


def _money(name: str, value: str, variant: Variant, currency: str) -> money.Money | None:
    if not value:
        return None
    before = getattr(variant, name) or variant.price
    found = money.parse(value, currency=before.currency if before and before.currency else currency)
    if found is None or found.amount < 0:
        raise _unreadable(name, value, "24.99")
    return found


def _stock(value: str) -> int | None:
    if not value:
        return None
    if value.isdecimal():
        return int(value)
    raise _unreadable("stock", value, "12")


def _weight(value: str) -> Weight | None:
    if not value:
        return None
    found = re.fullmatch(r"([\d.,]+)\s*([a-z]*)", value.lower())
    try:
        if found and (found[2] or "g") in GRAMS:
            return Weight(Decimal(found[1].replace(",", ".")), found[2] or "g")
    except InvalidOperation:
        pass
    raise _unreadable("weight", value, "250 g")


def _unreadable(name: str, value: str, example: str) -> InputProblem:
    return InputProblem(
        "value-unreadable",
        Phrase(QT_TRANSLATE_NOOP("shop", "“{value}” cannot be read as {name}; write it like {example}."),
               value=value, name=name, example=example),
        where=name, expected=example, found=value,
    )  # fmt: skip


def _with_attribute(product: Product, name: str, value: str) -> Product:
    others = [a for a in product.attributes if a.name != name]
    kept = tuple(Attribute(name, value) if a.name == name else a for a in product.attributes)
    if not value:
        return replace(product, attributes=tuple(others))
    return replace(product, attributes=kept if len(others) < len(kept) else (*kept, Attribute(name, value)))


def replaced(product: Product, name: str, pattern: re.Pattern[str], by: str) -> Product:
    """The product with the pattern replaced in that text field; InputProblem when it is no text field."""
    try:
        if name.startswith("attribute:"):
            wanted = name.partition(":")[2]
            changed = tuple(
                a._replace(value=pattern.sub(by, a.value)) if a.name == wanted else a for a in product.attributes
            )
            return replace(product, attributes=changed)
        if name in TEXT:
            return replace(product, **{name: pattern.sub(by, getattr(product, name))})  # type: ignore[arg-type]
    except re.error as error:
        raise _unreadable(name, by, r"\1") from error
    raise InputProblem(
        "field-unknown",
        Phrase(QT_TRANSLATE_NOOP("shop", "Text can be replaced in {fields}, not in “{name}”."),
               fields=", ".join((*TEXT, "attribute:NAME")), name=name),
        found=name,
    )  # fmt: skip


def changes(before: Product, after: Product) -> Iterator[Change]:
    """What differs, field by field, as text; variants by their own SKU."""
    for field in dataclass_fields(Product):
        if field.name == "edited":
            continue
        if field.name == "variants":
            yield from _variant_changes(before, after)
        elif (old := getattr(before, field.name)) != (new := getattr(after, field.name)):
            yield Change(before.id, before.code, field.name, shown(old), shown(new))


def _variant_changes(before: Product, after: Product) -> Iterator[Change]:
    for old, new in zip(before.variants, after.variants, strict=False):
        for field in dataclass_fields(Variant):
            was, becomes = getattr(old, field.name), getattr(new, field.name)
            if was != becomes:
                yield Change(before.id, old.sku or before.code, field.name, shown(was), shown(becomes))


def marked(before: Product, after: Product) -> Product:
    """The edited product with the fields that the owner changed noted, each with what it was before the first edit."""
    already = dict(before.edited)
    noted = dict(already)
    for change in changes(before, after):
        if change.field not in already and change.field != "attributes":
            noted[change.field] = noted.get(change.field) or change.before
    was, now = dict(before.attributes), dict(after.attributes)
    for name in dict.fromkeys((*was, *now)):
        if was.get(name) != now.get(name):
            noted.setdefault(f"attribute:{name}", was.get(name, ""))
    return after.with_(edited=tuple(Edited(*pair) for pair in noted.items()))
