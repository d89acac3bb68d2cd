"""What an OpenDocument spreadsheet holds beyond its values: zeros in front, pictures, links, hidden rows."""

from __future__ import annotations


from seller_assistant.sheets.extras import Extras


def extras(data: bytes, file: str) -> dict[str, Extras]:
    return {}
