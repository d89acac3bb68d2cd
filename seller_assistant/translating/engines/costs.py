"""What engines cost: a price for a million characters with its date and where it was read, and the cost of a text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_UP, Decimal, InvalidOperation

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Price:
    """The price of a million characters, as of a month or day; ``source``: where it was read ("": by the owner)."""

    per_million: Decimal
    currency: str
    as_of: str
    source: str = ""

    def cost(self, characters: int) -> str:
        """What so many characters cost, rounded up to the cent: "USD 0.26"; "" when it is nothing."""
        amount = (self.per_million * characters / MILLION).quantize(Decimal("0.01"), rounding=ROUND_UP)
        return f"{self.currency} {amount}" if amount else ""

    @property
    def said(self) -> Phrase:
        """The price in words, with its date."""
        if not self.source:
            return Phrase(
                QT_TRANSLATE_NOOP(
                    "translating",
                    "{currency} {price} for a million characters, as you set it on {date}.",
                ),
                currency=self.currency, price=plain(self.per_million), date=self.as_of,
            )  # fmt: skip
        return Phrase(
            QT_TRANSLATE_NOOP(
                "translating", "{currency} {price} for a million characters, as of {date} ({source}); check your plan."
            ),
            currency=self.currency, price=plain(self.per_million), date=self.as_of, source=self.source,
        )  # fmt: skip


def plain(amount: Decimal) -> str:
    """The amount without an exponent or zeros at its end: "20", "0.5"."""
    text = format(amount.normalize(), "f")
    return text


def amount_of(text: str) -> Decimal | None:
    """The amount in that text, from 0 to a million; None when it is none."""
    try:
        amount = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and 0 <= amount <= MILLION else None


DEEPL = Price(Decimal(20), "EUR", "2026-11", "support.deepl.com")
GOOGLE = Price(Decimal(20), "USD", "2026-11", "cloud.google.com/translate/pricing")
ALIBABA = Price(Decimal(33), "USD", "2026-11", "alibabacloud.com/help")
