"""What the owner set aside: doubts about listings and about the Chinese, each with its reason, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from seller_assistant.checking import registry as listings
from seller_assistant.checking.places import part_said
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.shop.base import Base
from seller_assistant.shop.values_words import SetAside
from seller_assistant.translating.checks import registry as texts
from seller_assistant.translating.unit import LOCALES


class Heeding(Base):
    """The verbs about what was set aside."""

    def set_aside(self, place: str = "") -> list[SetAside]:
        """What was set aside, the latest first.

        ``place`` is a marketplace's id for findings about its listings, a locale such as "zh-CN" for doubts about the
        Chinese, "" for all. What concerned a product that is gone is left out.
        """
        rows = [row for row in self._store.ignored_rows() if place in ("", row.locale)]
        known = {p.id: p for p in self._store.products(ids={row.product_id for row in rows})} if rows else {}
        found = []
        for row in rows:
            product = known.get(row.product_id)
            if product is not None:
                found.append(SetAside(
                    row.check, _name(row.check, row.locale), row.product_id, product.code, product.title, row.field,
                    part_said(row.field), row.locale, row.reason, row.at,
                ))  # fmt: skip
        return sorted(found, key=lambda one: one.at, reverse=True)

    def heed(self, items: Sequence[SetAside]) -> int | None:
        """Let these be doubted again, as one step; None when there is nothing to do."""
        if not items:
            return None
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Heeded again: {n} × {check}"),
            one=QT_TRANSLATE_NOOP("shop", "Heeded again: {check}"), n=len(items), check=items[0].name,
        )  # fmt: skip
        if len({one.check for one in items}) > 1:
            sentence = Phrase(
                QT_TRANSLATE_NOOP("shop", "Heeded {n} doubts again"),
                one=QT_TRANSLATE_NOOP("shop", "Heeded one doubt again"),
                n=len(items),
            )
        with self._store.step(sentence) as step:
            for one in items:
                step.unignore(one.check, one.product_id, one.field, one.place)
        self._touch(one.product_id for one in items)
        return step.id


def _name(check: str, place: str) -> Phrase:
    """The check's name; its id where this version has no such check."""
    known = texts.check_of(check) if place in LOCALES else listings.check_of(check)
    return known.name if known is not None else Phrase(QT_TRANSLATE_NOOP("shop", "{name}"), name=check)
