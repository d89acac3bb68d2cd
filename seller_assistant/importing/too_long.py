"""Texts that are far too long for what they should be: such a product is left out, never cut."""

from __future__ import annotations

from seller_assistant.catalog import Product
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

MOST_TITLE = 2_000  # characters
MOST_DESCRIPTION = 1_000_000
MOST_OTHER = 100_000  # of a code, a choice or a fact

_TITLE = Phrase(QT_TRANSLATE_NOOP("importing", "The title has more than {most} characters."), most=MOST_TITLE)
_DESCRIPTION = Phrase(
    QT_TRANSLATE_NOOP("importing", "The description has more than {most} characters."), most=MOST_DESCRIPTION
)
_OTHER = Phrase(
    QT_TRANSLATE_NOOP("importing", "A code, a choice or a fact has more than {most} characters."), most=MOST_OTHER
)


def too_long(product: Product) -> Phrase | None:
    """Why a product cannot be taken as it is, None where all its texts have a length that one could mean."""
    if len(product.title) > MOST_TITLE or _longest(product, "title") > MOST_TITLE:
        return _TITLE
    if len(product.description) > MOST_DESCRIPTION or _longest(product, "description") > MOST_DESCRIPTION:
        return _DESCRIPTION
    if len(product.brand) > MOST_OTHER or len(product.category) > MOST_OTHER or len(product.handle) > MOST_OTHER:
        return _OTHER
    for name, value in product.attributes:
        if len(value) > MOST_OTHER or len(name) > MOST_OTHER:
            return _OTHER
    for variant in product.variants:
        if len(variant.sku) > MOST_OTHER or any(len(value) > MOST_OTHER for _, value in variant.options):
            return _OTHER
    return None


def _longest(product: Product, field: str) -> int:
    return max((len(text.text) for text in product.texts if text.field == field), default=0) if product.texts else 0
