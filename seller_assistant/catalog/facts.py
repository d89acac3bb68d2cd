"""Facts that a label names: what they are called in a list, and where a product says them."""

from __future__ import annotations

from collections.abc import Mapping

from seller_assistant.catalog.product import Attribute, Product

FACTS = ("net_weight", "ingredients", "manufacturer", "manufacturer_address", "shelf_life", "storage")
SPOKEN: Mapping[str, Mapping[str, str]] = {  # those that a shopper reads in Chinese, as a list calls them
    "ingredients": {"en": "Ingredients", "fr": "Ingrédients", "de": "Zutaten", "zh": "配料"},
    "shelf_life": {"en": "Shelf life", "fr": "Durée de conservation", "de": "Haltbarkeit", "zh": "保质期"},
    "storage": {"en": "Storage conditions", "fr": "Conservation", "de": "Lagerung", "zh": "贮存条件"},
}
_NAMES: Mapping[str, tuple[str, ...]] = {  # what else such a fact is called among a product's own attributes
    "net_weight": ("net weight", "net content", "net contents", "net wt", "poids net", "contenu net", "quantité nette",
                   "nettogewicht", "nettoinhalt", "净含量", "净重"),
    "ingredients": ("ingredient", "ingredients", "ingrédient", "ingrédients", "zutaten", "inci", "配料",
                    "配料表", "成分"),
    "manufacturer": ("manufacturer", "manufacturer name", "manufactured by", "made by", "producer", "fabricant",
                     "fabriqué par", "producteur", "hersteller", "生产商", "制造商", "生产厂家", "生产企业"),
    "manufacturer_address": ("manufacturer address", "adresse du fabricant", "herstelleradresse", "生产商地址", "厂址"),
    "shelf_life": ("shelf life", "durée de conservation", "haltbarkeit", "保质期"),
    "storage": ("storage", "storage conditions", "conservation", "lagerung", "贮存条件", "储存条件",
                "储存方法", "保存方法"),
}  # fmt: skip


def fact(product: Product, name: str) -> str:
    """What the product says of that fact: in its own field, else in an attribute that is called so; "" = nothing."""
    own: str = getattr(product, name)
    if own.strip():
        return own
    return next((a.value for a in product.attributes if a.name.casefold().strip() in _NAMES[name] and a.value), "")


def fact_name(product: Product, name: str) -> str:
    """What that fact is called among the product's attributes: in its own language, or as it calls it itself."""
    spoken = SPOKEN[name]
    if not getattr(product, name).strip():
        for attribute in product.attributes:
            if attribute.name.casefold().strip() in _NAMES[name]:
                return attribute.name
    return spoken.get(product.source_lang[:2], spoken["en"])


def attributes(product: Product) -> tuple[Attribute, ...]:
    """The product's attributes with the facts that have fields of their own among them, each name once."""
    if not (product.ingredients or product.shelf_life or product.storage):
        return product.attributes
    told = {fact_name(product, name): getattr(product, name) for name in SPOKEN if getattr(product, name).strip()}
    same = {name.casefold() for name in told}
    others = tuple(a for a in product.attributes if a.name.casefold() not in same)
    return (*others, *(Attribute(name, value) for name, value in told.items()))
