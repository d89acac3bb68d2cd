"""Prices that an import would change eightfold or more: most likely a slip of the comma, told before it is saved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seller_assistant.catalog import Money, Product
from seller_assistant.importing.plan import Update
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing.outliers import jumped
from seller_assistant.problems import Notice

_NAMED = 20  # products that are told one by one


def price_jumps(updates: Sequence[Update]) -> tuple[Notice, ...]:
    """A warning for each product with a price or cost that goes up or down eightfold; one for all where many do."""
    found = [(update, jump) for update in updates if (jump := next(_jumps(update.before, update.after), None))]
    if len(found) > _NAMED:
        message = Phrase(
            QT_TRANSLATE_NOOP("shop", "{n} prices change eightfold or more, such as {sku}: {before} becomes {after}."),
            n=len(found), sku=found[0][1][0], before=str(found[0][1][1]), after=str(found[0][1][2]),
        )  # fmt: skip
        return (_notice(found[0][0].after, message),)
    return tuple(_notice(update.after, _said(*jump)) for update, jump in found)


def _jumps(before: Product, after: Product) -> Iterator[tuple[str, Money, Money]]:
    """The SKU of each line with such a price, the price before, and the price after."""
    old = {variant.options: variant for variant in before.variants}
    for variant in after.variants:
        same = old.get(variant.options)
        for then, now in () if same is None else ((same.price, variant.price), (same.cost, variant.cost)):
            if then is not None and now is not None and jumped(then, now):
                yield variant.sku or after.sku or after.title, then, now


def _said(sku: str, before: Money, after: Money) -> Phrase:
    return Phrase(
        QT_TRANSLATE_NOOP("shop", "The price of {sku} goes from {before} to {after}: look whether that is meant."),
        sku=sku, before=str(before), after=str(after),
    )  # fmt: skip


def _notice(product: Product, message: Phrase) -> Notice:
    origin = product.origin
    return Notice(
        "price-jumped", "warning", message, origin.file, origin.sheet, origin.row or None,
        next=Phrase(QT_TRANSLATE_NOOP("shop", "Where it is a slip, mend it in your list, or undo the import.")),
    )  # fmt: skip
