"""``--send``: the owner's consent that an engine sends text to its host, given once and remembered."""

from __future__ import annotations

from seller_assistant.shop import Shop


def agreed(shop: Shop, engine: str, *, send: bool) -> None:
    """Remember the consent for that engine (without a name, for the chosen one) at the host it has now."""
    name = engine or shop.settings.engine
    if send and name:
        shop.remember_consent(name)
