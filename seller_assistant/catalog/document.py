"""A product as a JSON document and back, for the shop file, history and packages."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
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
    "origin_country",
)  # fmt: skip


def to_document(product: Product) -> Document:
    """The product without its id, every empty field left out; `from_document` makes an equal product."""
    doc: Document = {name: value for name in _PLAIN if (value := getattr(product, name))}
    doc["tags"] = list(product.tags)
    doc["attributes"] = [list(pair) for pair in product.attributes]
    doc["pictures"] = [_picture_out(p) for p in product.pictures]
    doc["variants"] = [_variant_out(v) for v in product.variants]
    doc["texts"] = [list(text) for text in product.texts]
    doc["extras"] = [list(pair) for pair in product.extras]
    doc["edited"] = [list(edit) for edit in product.edited]
    doc["origin"] = _origin_out(product.origin)
    return {key: value for key, value in doc.items() if value}


def from_document(doc: Mapping[str, Any], product_id: int = 0) -> Product:
    """The product that `to_document` wrote, under that id."""
    return Product(
        id=product_id,
        **{name: doc.get(name, "") for name in _PLAIN if name != "source_lang"},
        source_lang=doc.get("source_lang", "en"),
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


def _money_out(money: Money | None) -> list[str] | None:
    return None if money is None else [str(money.amount), money.currency]


def _money_in(raw: Any) -> Money | None:  # noqa: ANN401 - JSON
    return None if raw is None else Money(Decimal(raw[0]), raw[1])


def _variant_out(variant: Variant) -> Document:
    doc: Document = {
        "sku": variant.sku,
        "gtin": variant.gtin,
        "options": [list(pair) for pair in variant.options],
        "price": _money_out(variant.price),
        "compare_at": _money_out(variant.compare_at),
        "cost": _money_out(variant.cost),
        "weight": None if variant.weight is None else [str(variant.weight.value), variant.weight.unit],
        "picture": variant.picture,
        "external_id": variant.external_id,
        "origin": _origin_out(variant.origin),
    }
    doc = {key: value for key, value in doc.items() if value}
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
