"""Names for files and folders that every computer can unpack, whatever a product is called."""

from __future__ import annotations

import re
import unicodedata

_UNSAFE = re.compile(r'[<>:"/\\|?*;,%\x00-\x1f\x7f]+')
_NOT_ASCII_WORD = re.compile(r"[^A-Za-z0-9_-]+")
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


def safe(text: str, longest: int = 40) -> str:
    """The text as a file name: no path, no sign that a system forbids, no blank or dot at its ends; maybe ""."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(c for c in text if c.isspace() or (unicodedata.category(c)[0] != "C" and ord(c) <= 0xFFFF))
    text = " ".join(_UNSAFE.sub(" ", text).split())[:longest].strip(" .")
    return f"_{text}" if _RESERVED.fullmatch(text) else text


def ascii_name(text: str, otherwise: str) -> str:
    """The text in plain letters, digits, - and _; ``otherwise`` where nothing is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    name = _NOT_ASCII_WORD.sub("-", plain).strip("-_")[:40] or otherwise
    return f"{name}_" if _RESERVED.fullmatch(name) else name


class Unique:
    """Gives each name once, whatever the case: "a", "A 2"."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def __call__(self, name: str) -> str:
        """The name, with a number behind it where it is taken."""
        chosen, count = name, 1
        while chosen.casefold() in self._taken:
            count += 1
            chosen = f"{name} {count}"
        self._taken.add(chosen.casefold())
        return chosen
