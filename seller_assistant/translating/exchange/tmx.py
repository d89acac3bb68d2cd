"""TMX 1.4, the file in which translation memories travel: read as a stream, and written.

The codes of inline tags are left out; their text stays. What the owner approved in another shop is marked by a
property of our own, and believed only when asked to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from seller_assistant import __version__
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem
from seller_assistant.translating.exchange import languages, xml_reading
from seller_assistant.translating.exchange.xml_reading import Broken, Text

KIND: Phrase = Phrase(QT_TRANSLATE_NOOP("translating", "a translation memory (.tmx)"))
_CODES = frozenset(("bpt", "ept", "ph", "it", "ut"))
_UNAPPROVED, _FIELD, _CATEGORY = "x-seller-assistant-unapproved", "x-field", "x-category"
_NOT_XML = dict.fromkeys((*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF))


@dataclass(frozen=True, slots=True)
class Entry:
    """One pair of a translation memory. ``unapproved`` when the file says that nobody looked at it."""

    source: str
    target: str
    lang: str
    locale: str
    field: str = ""
    category: str = ""
    updated: str = ""
    unapproved: bool = False


@dataclass(slots=True)
class Contents:
    """What was met while a file was read: how many units, why some were left out, and the pairs of languages."""

    units: int = 0
    pairs: Counter[str] = field(default_factory=Counter)
    other_pair: int = 0
    empty: int = 0
    same: int = 0
    with_tags: int = 0
    cut_at: int = 0  # the line where the file is broken off, 0 = it is whole


def read(path: Path, contents: Contents) -> Iterator[Entry]:
    """The pairs into Chinese in that file, as it is read; ``contents`` is filled on the way.

    A file that is broken off gives what stands before, and ``contents.cut_at``. Raises FileProblem for what is no
    TMX, declares entities, or has no pair from English or French into Chinese.
    """
    reader = _Reader(path, contents)
    try:
        for _ in xml_reading.read(path, reader):
            yield from reader.take()
    except Broken as broken:
        if not reader.is_tmx:
            raise xml_reading.wrong_kind(path, KIND, broken.why) from None
        yield from reader.take()
        contents.cut_at = broken.line
    if not reader.is_tmx:
        raise xml_reading.wrong_kind(path, KIND, "")
    if contents.other_pair and contents.other_pair == contents.units:
        raise other_pair(path, contents)


class _Reader:
    def __init__(self, path: Path, contents: Contents) -> None:
        self.is_tmx = False
        self._path, self._contents = path, contents
        self._found: list[Entry] = []
        self._variants: list[tuple[str, str, str]] = []  # language, text, changed
        self._props: dict[str, str] = {}
        self._changed = self._lang = self._prop = ""
        self._inside: list[str] = []
        self._text = Text()
        self._tags = False

    def take(self) -> list[Entry]:
        """The pairs found since the last time."""
        found, self._found = self._found, []
        return found

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if not self._inside:
            if name != "tmx":
                raise xml_reading.wrong_kind(self._path, KIND, f"<{name}>")
            self.is_tmx = True
        self._inside.append(name)
        if name == "tu":
            self._variants, self._props, self._tags = [], {}, False
            self._changed = attributes.get("changedate") or attributes.get("creationdate") or ""
        elif name == "tuv":
            self._lang = attributes.get("lang", "")
            self._changed = attributes.get("changedate") or self._changed
        elif name in ("seg", "prop"):
            self._text = Text()
            self._prop = attributes.get("type", "").lower()
        elif name in _CODES or name == "hi":
            self._tags = True

    def words(self, text: str) -> None:
        if "seg" in self._inside:
            if not _CODES.intersection(self._inside):
                self._text.add(text)
        elif self._inside and self._inside[-1] == "prop":
            self._text.add(text)

    def end(self, name: str) -> None:
        if name == "seg":
            self._variants.append((self._lang, self._text.take(), self._changed))
        elif name == "prop" and "tu" in self._inside:
            self._props[self._prop] = self._text.take()
        elif name == "tu":
            self._finish()
        if self._inside:
            self._inside.pop()

    def _finish(self) -> None:
        contents = self._contents
        contents.units += 1
        contents.with_tags += self._tags
        sources = [(languages.source(code), text) for code, text, _ in self._variants if languages.source(code)]
        targets = [(languages.locale(code), text) for code, text, _ in self._variants if languages.locale(code)]
        codes = list(dict.fromkeys(languages.tidy(code) for code, _, _ in self._variants))
        contents.pairs[" → ".join(codes)] += 1
        if not sources or not targets:
            contents.other_pair += 1
            return
        pairs = [(lang, source, locale, said) for lang, source in sources for locale, said in targets]
        whole = [pair for pair in pairs if pair[1] and pair[3]]
        contents.empty += not whole
        different = [pair for pair in whole if pair[1] != pair[3]]
        contents.same += bool(whole) and not different
        for lang, source, locale, said in different:
            self._found.append(Entry(
                source, said, lang, locale, self._props.get(_FIELD, ""), self._props.get(_CATEGORY, ""),
                _date(self._changed), _UNAPPROVED in self._props,
            ))  # fmt: skip


def other_pair(path: Path, contents: Contents) -> FileProblem:
    """Its texts are not from English or French into Chinese."""
    found = ", ".join(pair for pair, _ in contents.pairs.most_common(5) if pair)
    return FileProblem(
        "tmx-pair",
        Phrase(
            QT_TRANSLATE_NOOP(
                "translating",
                "{file} holds translations {found}; this shop needs them from English or French into Chinese.",
            ),
            file=path.name, found=found or "–",
        ),
        where=path.name,
        expected="en → zh-CN, fr → zh-CN",
        found=found,
        next=Phrase(QT_TRANSLATE_NOOP("translating", "Ask for an export of the pair you need.")),
    )  # fmt: skip


def cut_off(path: Path, contents: Contents) -> FileProblem:
    """It is broken off; nothing was taken over yet."""
    return FileProblem(
        "tmx-cut",
        Phrase(
            QT_TRANSLATE_NOOP(
                "translating", "{file} breaks off in line {line}; {n} translations stand before that. None was taken."
            ),
            one=QT_TRANSLATE_NOOP(
                "translating", "{file} breaks off in line {line}; one translation stands before that. It was not taken."
            ),
            file=path.name, line=contents.cut_at, n=contents.units,
        ),
        where=path.name,
        found=str(contents.units),
        next=Phrase(
            QT_TRANSLATE_NOOP("translating", "Ask for the file again, or take what is there (--keep-what-is-there).")
        ),
    )  # fmt: skip


def _date(stamp: str) -> str:
    """20261122T093000Z as ISO 8601; "" when it is none."""
    if len(stamp) < 15 or not (stamp[:8] + stamp[9:15]).isdigit() or stamp[8] != "T":
        return ""
    return f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}T{stamp[9:11]}:{stamp[11:13]}:{stamp[13:15]}+00:00"


def _stamp(iso: str) -> str:
    digits = "".join(c for c in iso[:19] if c.isdigit())
    return f"{digits[:8]}T{digits[8:14]}Z" if len(digits) == 14 else ""


def write(out: IO[str], entries: Iterable[Entry]) -> int:
    """Write the entries as TMX 1.4; returns how many."""
    out.write(
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n'
        f'<header creationtool="Seller Assistant" creationtoolversion={quoteattr(__version__)} segtype="block"'
        ' o-tmf="shop.db" adminlang="en" srclang="*all*" datatype="plaintext"/>\n<body>\n'
    )
    written = 0
    for entry in entries:
        props = [(_FIELD, entry.field), (_CATEGORY, entry.category), (_UNAPPROVED, "yes" if entry.unapproved else "")]
        changed = _stamp(entry.updated)
        out.write(f'<tu srclang="{entry.lang}"' + (f' changedate="{changed}">' if changed else ">"))
        out.writelines(f'<prop type="{name}">{_said(value)}</prop>' for name, value in props if value)
        for code, text in ((entry.lang, entry.source), (entry.locale, entry.target)):
            out.write(f'<tuv xml:lang="{code}"><seg>{_said(text)}</seg></tuv>')
        out.write("</tu>\n")
        written += 1
    out.write("</body>\n</tmx>\n")
    return written


def _said(text: str) -> str:
    """The text as XML holds it; characters that XML has no place for are left out."""
    return escape(text.translate(_NOT_XML))
