"""What a proof holds: the texts a Chinese-speaking friend is asked to look at, each with where it belongs.

The same text of many products stands there once. A row is found again by its key, by the hashes of source and Chinese
as they were sent, and, where these were lost, by the source text itself and its kind of field.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass

from seller_assistant.translating.unit import Unit

TICK, CROSS = "✓", "✗"
_INVISIBLE = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")


@dataclass(frozen=True, slots=True)
class ProofText:
    """One text to look at. ``others`` counts further products with the same text; ``doubt`` are unknown words."""

    number: int
    key: str
    field: str
    source: str
    reading: str
    target: str
    state: str
    source_hash: str
    others: int = 0
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class ProofProduct:
    """A product with its texts; ``thumb`` is a small PNG or JPEG, empty for none."""

    code: str
    title: str
    texts: tuple[ProofText, ...]
    thumb: bytes = b""


@dataclass(frozen=True, slots=True)
class ProofPaper:
    """A whole proof: whose it is (``mark`` is "shop.proof"), the locale, when it was made (ISO 8601)."""

    mark: str
    locale: str
    made_at: str
    products: tuple[ProofProduct, ...]

    @property
    def texts(self) -> int:
        """How many texts are to be looked at."""
        return sum(len(product.texts) for product in self.products)


def cleaned(text: str) -> str:
    """The text on one line, without what cannot be seen: control characters, marks that turn writing round."""
    spaced = "".join(" " if c.isspace() else c for c in text)
    seen = (c for c in spaced if c not in _INVISIBLE and unicodedata.category(c) not in ("Cc", "Cs"))
    return " ".join("".join(seen).split())


def target_hash(text: str) -> str:
    """A short key of a Chinese text as it was sent; it never looks like a number to a spreadsheet program."""
    return "t" + hashlib.blake2b(cleaned(text).encode(), digest_size=8).hexdigest()


def field_kind(field: str) -> str:
    """title, category, description, option, option-value, attribute or attribute-value."""
    kind = field.replace(":", "/").split("/", 1)[0]
    return f"{kind}-value" if kind in ("option", "attribute") and "=" in field else kind


def unit_key(unit: Unit) -> str:
    """What names a text of the shop on a proof and on the command line: "12/zh-CN/title"."""
    return f"{unit.product_id}/{unit.locale}/{unit.field}"


def alike(unit: Unit) -> tuple[str, str]:
    """What the units share that one row of a proof stands for, beside their Chinese."""
    return unit.source_hash, field_kind(unit.field)
