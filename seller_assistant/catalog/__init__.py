"""What a shop sells, at rest: frozen dataclasses that every later room reads."""

from seller_assistant.catalog.money import Money
from seller_assistant.catalog.origin import Origin
from seller_assistant.catalog.picture import Picture
from seller_assistant.catalog.product import Attribute, Edited, Product, Text
from seller_assistant.catalog.variant import Variant
from seller_assistant.catalog.weight import Weight

__all__ = ("Attribute", "Edited", "Money", "Origin", "Picture", "Product", "Text", "Variant", "Weight")
