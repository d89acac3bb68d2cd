"""What each marketplace asks for, with the limits that the owner set over it."""

from __future__ import annotations

from datetime import date
from typing import Any

from seller_assistant.marketplaces import facts, overlay
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.shop.base import Base

SETTING = "market_facts"  # marketplace id -> fact key -> [value, day]


class Markets(Base):
    """The verbs about marketplaces' facts."""

    def set_fact(self, market: str, key: str, text: str) -> int | None:
        """Set a limit of a marketplace to the owner's own value, as one step. InputProblem for what cannot be."""
        place = facts.load(market)
        value = overlay.read_value(place, key, text)
        mine = self._changes()
        kept = list(value) if isinstance(value, tuple) else value
        mine.setdefault(market, {})[key] = [kept, date.today().isoformat()]
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Set “{key}” of {market} to {value}"),
            key=key, market=place.called, value=text.strip(),
        )  # fmt: skip
        return self._keep_facts(mine, sentence)

    def reset_fact(self, market: str, key: str = "") -> int | None:
        """Take the owner's value back (without a key, all of them), as one step; None when there is none."""
        place = facts.load(market)
        mine = self._changes()
        there = mine.get(market, {})
        gone = [key] if key else list(there)
        if not any(name in there for name in gone):
            return None
        mine[market] = {name: value for name, value in there.items() if name not in gone}
        return self._keep_facts(mine, Phrase(
            QT_TRANSLATE_NOOP("shop", "Took back your own limits of {market}"), market=place.called))  # fmt: skip

    def _keep_facts(self, mine: dict[str, dict[str, Any]], sentence: Phrase) -> int | None:
        with self._store.step(sentence) as step:
            step.put_setting(SETTING, {name: found for name, found in mine.items() if found} or None)
        self._touch()
        return step.id

    def _changes(self) -> dict[str, dict[str, Any]]:
        kept = self._store.setting(SETTING) or {}
        return {name: dict(found) for name, found in kept.items()} if isinstance(kept, dict) else {}

    def _market(self, market: str) -> Marketplace:
        """The marketplace with the owner's values over its facts."""
        place = facts.load(market)
        mine = self._changes().get(market, {})
        return overlay.overlaid(
            place,
            {key: (tuple(value) if isinstance(value, list) else value, str(day)) for key, (value, day) in mine.items()},
        )
