"""JSON as the shop file holds it: compact, readable, and written once for two columns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import TypeVar

import orjson

T = TypeVar("T")

CHUNK = 1000  # ids in one IN (...): every database takes as many


class Serialised(str):
    """JSON text that is ready: a JSON column takes it as it is."""

    __slots__ = ()


_ESCAPED = json.JSONEncoder(separators=(",", ":")).encode


def serialised(value: object) -> Serialised:
    """The value as JSON text, ready for any number of columns."""
    try:
        return Serialised(orjson.dumps(value).decode())
    except TypeError:  # half of a surrogate pair, out of a broken file: kept, but escaped
        return Serialised(_ESCAPED(value))


def dumps(value: object) -> str:
    """The serialiser that the engine uses for JSON columns."""
    return str(value) if type(value) is Serialised else str(serialised(value))


def storable(text: str) -> str:
    """The text as a column can hold it: half surrogate pairs become question marks."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def now() -> str:
    """The present moment as ISO 8601 in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def chunks(values: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """The values in lists of at most that many."""
    rest = iter(values)
    while block := list(islice(rest, size)):
        yield block
