"""A value of a product as one line of text, for showing what changed."""

from __future__ import annotations

from seller_assistant.catalog.weight import Weight


def shown(value: object) -> str:
    """The value as text: "" for none, "250 g", "12.50 CAD", "Size=S, Colour=Red"."""
    if value is None:
        return ""
    if isinstance(value, Weight):
        return f"{value.value} {value.unit}"
    if isinstance(value, tuple):
        return ", ".join("=".join(map(str, part)) if isinstance(part, tuple) else str(part) for part in value)
    return str(value)
