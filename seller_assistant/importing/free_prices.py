"""Tells of prices that an import would turn into 0: seldom what was meant."""

from __future__ import annotations

from collections.abc import Iterator

from seller_assistant.catalog import Product
from seller_assistant.importing.reading import FileReading
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Notice


def free_prices(file: FileReading, before: Product, after: Product) -> Iterator[Notice]:
    """A notice for each price of the product that becomes 0, with the cell that says so."""
    for was, now in zip(before.variants, after.variants, strict=False):
        if was.price is not None and was.price.amount and now.price is not None and not now.price.amount:
            said = Phrase(
                QT_TRANSLATE_NOOP("importing", "The price of {product} was {price} and becomes 0."),
                product=after.title or after.code, price=str(was.price),
            )  # fmt: skip
            then = Phrase(QT_TRANSLATE_NOOP("importing", "If that is not meant, correct the price in the list."))
            origin = now.origin if now.origin.row else after.origin
            letter = file.letter("price", origin.sheet)
            yield Notice("price-zero", "warning", said, file.file, origin.sheet, origin.row, letter, "0", then)
