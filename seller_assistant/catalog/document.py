"""A product as a JSON document and back, for the shop file, history and packages."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import attrgetter
from typing import Any

from seller_assistant.catalog.money import Money
from seller_assistant.catalog.origin import Origin
from seller_assistant.catalog.picture import Picture
from seller_assistant.catalog.product import Attribute, Edited, Product, Text
from seller_assistant.catalog.variant import Variant
from seller_assistant.catalog.weight import Weight

Document = dict[str, Any]

_PLAIN = (
    "handle", "sku", "external_id", "title", "source_lang", "description", "brand", "category", "hs_code",
    "origin_country", "net_weight", "ingredients", "manufacturer", "manufacturer_address", "shelf_life", "storage",
)  # fmt: skip


_TEXTS = attrgetter(*_PLAIN)
_PLAIN_NAMES = frozenset(_PLAIN)


def to_document(product: Product) -> Document:
    """The product without its id, every empty field left out; `from_document` makes an equal product."""
    doc: Document = {name: value for name, value in zip(_PLAIN, _TEXTS(product), strict=True) if value}
    if product.tags:
        doc["tags"] = list(product.tags)
    if product.attributes:
        doc["attributes"] = list(map(list, product.attributes))
    if product.pictures:
        doc["pictures"] = [_picture_out(p) for p in product.pictures]
    if product.variants:
        doc["variants"] = [_variant_out(v) for v in product.variants]
    if product.texts:
        doc["texts"] = list(map(list, product.texts))
    if product.extras:
        doc["extras"] = list(map(list, product.extras))
    if product.edited:
        doc["edited"] = list(map(list, product.edited))
    if product.origin.file:
        doc["origin"] = _origin_out(product.origin)
    return doc


def from_document(doc: Mapping[str, Any], product_id: int = 0) -> Product:
    """The product that `to_document` wrote, under that id."""
    return Product(
        id=product_id,
        **{name: value for name, value in doc.items() if name in _PLAIN_NAMES},
        tags=tuple(doc.get("tags", ())),
        attributes=tuple(Attribute(*pair) for pair in doc.get("attributes", ())),
        pictures=tuple(Picture(**p) for p in doc.get("pictures", ())),
        variants=tuple(_variant_in(v) for v in doc.get("variants", ({},))),
        texts=tuple(Text(*text) for text in doc.get("texts", ())),
        extras=tuple((pair[0], pair[1]) for pair in doc.get("extras", ())),
        edited=tuple(Edited(*edit) for edit in doc.get("edited", ())),
        origin=Origin(*doc.get("origin", ())),
    )


def _picture_out(picture: Picture) -> Document:
    names = ("position", "source", "name", "sha256", "width", "height", "alt", "state", "reason")
    return {name: value for name in names if (value := getattr(picture, name))}


def _origin_out(origin: Origin) -> list[Any]:
    return [origin.file, origin.sheet, origin.row] if origin.file else []


def _money_out(money: Money) -> list[str]:
    return [str(money.amount), money.currency]


def _money_in(raw: Any) -> Money | None:  # noqa: ANN401 - JSON
    return None if raw is None else Money(Decimal(raw[0]), raw[1])


def _variant_out(variant: Variant) -> Document:
    doc: Document = {}
    if variant.sku:
        doc["sku"] = variant.sku
    if variant.gtin:
        doc["gtin"] = variant.gtin
    if variant.options:
        doc["options"] = list(map(list, variant.options))
    if variant.price is not None:
        doc["price"] = _money_out(variant.price)
    if variant.compare_at is not None:
        doc["compare_at"] = _money_out(variant.compare_at)
    if variant.cost is not None:
        doc["cost"] = _money_out(variant.cost)
    if variant.weight is not None:
        doc["weight"] = [str(variant.weight.value), variant.weight.unit]
    if variant.picture:
        doc["picture"] = variant.picture
    if variant.external_id:
        doc["external_id"] = variant.external_id
    if variant.origin.file:
        doc["origin"] = _origin_out(variant.origin)
    if variant.stock is not None:
        doc["stock"] = variant.stock
    return doc


def _variant_in(doc: Mapping[str, Any]) -> Variant:
    weight = doc.get("weight")
    return Variant(
        sku=doc.get("sku", ""),
        gtin=doc.get("gtin", ""),
        options=tuple((pair[0], pair[1]) for pair in doc.get("options", ())),
        price=_money_in(doc.get("price")),
        compare_at=_money_in(doc.get("compare_at")),
        cost=_money_in(doc.get("cost")),
        stock=doc.get("stock"),
        weight=None if weight is None else Weight(Decimal(weight[0]), weight[1]),
        picture=doc.get("picture", ""),
        external_id=doc.get("external_id", ""),
        origin=Origin(*doc.get("origin", ())),
    )
