"""The words a draft takes from the translations, and why a text is not among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from seller_assistant.listing.draft import LeftOut
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.translating.unit import Unit

# What every language writes alike: sizes (S, XL, 3XL, EU 42), numbers, measures and model codes.
_CODE = re.compile(
    r"(?:\d{0,2}X{0,4}[SML]|O/?S|(?:US|UK|EU|CA|FR|IT|JP|CN|W|L)?\s?\d+(?:[./,]\d+)?"
    r"|\d+(?:[.,]\d+)?\s?(?:ml|l|g|kg|mm|cm|m|W|V|GB|TB)|[A-Z]{1,4}-?\d[\dA-Z-]*)",
)


def is_code(text: str) -> bool:
    """True for what needs no translation: no letters at all, a letter size, a measure or a model code."""
    return not any(char.isalpha() for char in text) or _CODE.fullmatch(text.strip()) is not None


class Words:
    """The translations of one product in one locale. What cannot be used is noted in ``left_out``, once a field."""

    def __init__(self, units: Iterable[Unit], locale: str) -> None:
        self._units: Mapping[str, Unit] = {unit.field: unit for unit in units if unit.locale == locale}
        self.left_out: dict[str, LeftOut] = {}

    def unit(self, field: str) -> Unit | None:
        """The unit of a field, usable or not."""
        return self._units.get(field)

    def under(self, prefix: str) -> list[Unit]:
        """The units ``prefix/1``, ``prefix/2``, ... in the order of their numbers."""
        found = [u for u in self._units.values() if u.field.startswith(f"{prefix}/")]
        return sorted(found, key=lambda u: _number(u.field))

    def all(self) -> tuple[Unit, ...]:
        """Every unit of the locale."""
        return tuple(self._units.values())

    def chinese(self, field: str, source: str) -> str:
        """The Chinese of a field; "" when there is none to use, which is then noted."""
        unit = self._units.get(field)
        if unit is not None and unit.usable:
            return unit.target
        if (unit is None or unit.state == "kept") and is_code(source):
            return source
        if source.strip():
            self.leave_out(field, source, reason(unit))
        return ""

    def leave_out(self, field: str, source: str, why: Phrase) -> None:
        """Note that a text is not in the listing."""
        self.left_out.setdefault(field, LeftOut(field, source, why))


def _number(field: str) -> int:
    tail = field.rsplit("/", 1)[-1]
    return int(tail) if tail.isdigit() else 0


def reason(unit: Unit | None) -> Phrase:
    """Why a unit cannot be shown to a shopper."""
    state = unit.state if unit is not None else "untranslated"
    if unit is not None and unit.unknown and state in ("needs-editing", "untranslated"):
        words = ", ".join(unit.unknown)
        return Phrase(QT_TRANSLATE_NOOP("listing", "No Chinese is known for: {words}."), words=words)
    if state == "needs-engine":
        return Phrase(
            QT_TRANSLATE_NOOP("listing", "It is a whole sentence: it needs a translation engine, or your own Chinese.")
        )
    if state == "needs-editing":
        return Phrase(QT_TRANSLATE_NOOP("listing", "Something was lost in its translation: it needs a look."))
    if state == "stale":
        return Phrase(QT_TRANSLATE_NOOP("listing", "Your text changed after it was translated."))
    return Phrase(QT_TRANSLATE_NOOP("listing", "It is not translated yet."))
