"""XML from outside, a piece at a time: no entities, nothing loaded, no depth without end."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any, Protocol
from xml.parsers import expat

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem

_PIECE = 1 << 18
_DEEPEST = 200
_LONGEST = 100_000  # characters of one text
_LARGEST = 2 << 30  # bytes of a file
_SAYS_ENCODING = re.compile(rb"\s*<\?xml[^>]{0,80}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,20})[\"']")
# What Chinese programs write; GBK and GB2312 are read as the larger set that holds them.
_CHINESE = {"gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "hz": "hz", "big5": "cp950", "cp950": "cp950",
            "big5hkscs": "big5hkscs"}  # fmt: skip


class Handler(Protocol):
    """What a reader of one format does at each tag and text. Names come without their namespace, in small letters."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """A tag opens."""

    def end(self, name: str) -> None:
        """A tag closes."""

    def words(self, text: str) -> None:
        """A text stands there."""


class Broken(Exception):
    """The file is not well formed from that line on."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(line, why)
        self.line = line
        self.why = why


def read(path: Path, handler: Handler) -> Iterator[None]:
    """Feed the file to the handler, yielding after each piece. Raises FileProblem, or `Broken` where it is cut off."""
    pieces = _pieces(path)
    first = next(pieces, b"")
    encoding = _foreign(first)
    parser = expat.ParserCreate("utf-8" if encoding else None, namespace_separator="}")
    parser.buffer_text = True
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise unsafe(path)
        handler.start(_bare(name), {_bare(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        handler.end(_bare(name))

    def entity(*_: Any) -> None:  # noqa: ANN401 - an expat handler
        raise unsafe(path)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = handler.words
    parser.EntityDeclHandler = entity  # a document type may be named, as most files do; it is never looked at
    parser.ExternalEntityRefHandler = _nothing_loaded
    for piece in _as_utf8(chain((first,), pieces), encoding) if encoding else chain((first,), pieces):
        _fed(parser, piece)
        yield
    _fed(parser, b"", last=True)
    yield


def _foreign(first: bytes) -> str:
    """The encoding that a file says it has, where expat does not know it and Python does: GBK, Big5; else ""."""
    said = _SAYS_ENCODING.match(first)
    if said is None:
        return ""
    try:
        known = codecs.lookup(said[1].decode("ascii")).name
    except LookupError:
        return ""
    return _CHINESE.get(known, "")


def _as_utf8(pieces: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """The pieces in UTF-8; `Broken` where they are not in the encoding after all."""
    decoder = codecs.getincrementaldecoder(encoding)()
    line = 1
    try:
        for piece in pieces:
            text = decoder.decode(piece)
            line += text.count("\n")
            yield text.encode()
        yield decoder.decode(b"", True).encode()
    except UnicodeDecodeError as error:
        whole = error.object[: error.start].decode(encoding, "ignore")
        yield whole.encode()
        raise Broken(line + whole.count("\n"), error.reason) from error


def _fed(parser: expat.XMLParserType, piece: bytes, *, last: bool = False) -> None:
    try:
        parser.Parse(piece, last)
    except expat.ExpatError as error:
        raise Broken(error.lineno, expat.ErrorString(error.code) or "") from error
    except (ValueError, LookupError) as error:  # an encoding that nobody knows
        raise Broken(1, str(error)) from error


def _pieces(path: Path) -> Iterator[bytes]:
    try:
        if path.stat().st_size > _LARGEST:
            raise too_large(path)
        with path.open("rb") as handle:
            while piece := handle.read(_PIECE):
                yield piece
    except FileNotFoundError as error:
        raise _no_file(path) from error
    except OSError as error:
        raise _unreadable(path, error.strerror or "") from error


def _nothing_loaded(*_: object) -> int:
    return 1


def _bare(name: str) -> str:
    return name.rsplit("}", 1)[-1].rsplit(":", 1)[-1].lower()


class Text:
    """A text that is being gathered; far too long ones are dropped and counted as nothing."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._size = 0

    def add(self, text: str) -> None:
        """Go on with that."""
        self._size += len(text)
        if self._size <= _LONGEST:
            self._parts.append(text)

    def take(self) -> str:
        """The whole text on one line; "" when it was far too long."""
        said = " ".join("".join(self._parts).split()) if self._size <= _LONGEST else ""
        self._parts, self._size = [], 0
        return said


def unsafe(path: Path) -> FileProblem:
    """It declares entities, as files do that want to harm."""
    return FileProblem(
        "file-unsafe",
        Phrase(
            QT_TRANSLATE_NOOP("translating", "{file} was not opened: it holds declarations that could harm."),
            file=path.name,
        ),
        where=path.name,
        next=Phrase(QT_TRANSLATE_NOOP("translating", "Ask whoever sent it to save it again from their program.")),
    )


def too_large(path: Path) -> FileProblem:
    """It is far larger than any memory."""
    return FileProblem(
        "file-too-large",
        Phrase(QT_TRANSLATE_NOOP("translating", "{file} is too large to read."), file=path.name),
        where=path.name,
        next=Phrase(QT_TRANSLATE_NOOP("translating", "Export it in several smaller files.")),
    )


def wrong_kind(path: Path, expected: Phrase, found: str) -> FileProblem:
    """It is XML of another kind, or no XML at all."""
    return FileProblem(
        "file-kind",
        Phrase(QT_TRANSLATE_NOOP("translating", "{file} is not {expected}."), file=path.name, expected=expected),
        where=path.name,
        expected=expected,
        found=found,
        next=Phrase(QT_TRANSLATE_NOOP("translating", "Choose another file, or export it again.")),
    )


def _no_file(path: Path) -> FileProblem:
    return FileProblem(
        "file-missing",
        Phrase(QT_TRANSLATE_NOOP("translating", "There is no file called {file} in that place."), file=path.name),
        where=str(path),
        next=Phrase(QT_TRANSLATE_NOOP("translating", "Check the name, or choose the file again.")),
    )


def _unreadable(path: Path, why: str) -> FileProblem:
    return FileProblem(
        "file-unreadable",
        Phrase(QT_TRANSLATE_NOOP("translating", "{file} cannot be read."), file=path.name),
        where=str(path),
        found=why,
        next=Phrase(QT_TRANSLATE_NOOP("translating", "Close the program that has it open, or copy it, and try again.")),
    )


