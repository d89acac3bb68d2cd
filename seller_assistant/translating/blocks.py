"""A description cut into its blocks: headings, paragraphs, items. Inline tags become chips beside the text."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from typing import Literal, NamedTuple

from seller_assistant.translating.chips import TAGS, Chip

BlockKind = Literal["text", "heading", "item"]

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "ul",
        "ol",
        "dl",
        "blockquote",
        "pre",
        "figure",
        "figcaption",
        "form",
        "fieldset",
        "hr",
        "address",
        "center",
        "details",
        "summary",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "dt",
        "dd",
        "td",
        "th",
        "caption",
        "br",
    ]
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "caption", "dt"))
_ITEMS = frozenset(("li", "td", "th", "dd"))
_SILENT = frozenset(("script", "style", "template", "noscript", "iframe", "object", "svg", "head", "title"))
_TAG = re.compile(r"<[a-zA-Z!/][^<>]*>")
_BULLET = re.compile(r"^\s*(?:[-–•*·●▪◦✓✔►]|\d{1,2}[.)])\s+(?=\S)")


_MOST_CHIPS = 60  # of one block: more are no text


class Block(NamedTuple):
    """One block of a description: its kind, its text on one line, and its inline tags."""

    kind: BlockKind
    text: str
    chips: tuple[Chip, ...] = ()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._said: list[str] = []
        self._kind: BlockKind = "text"
        self._silent = 0
        self._open: list[tuple[str, int]] = []  # inline tags, and where their text begins
        self._chips: list[tuple[str, int, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BLOCKS:
            self.flush()
            if tag in _HEADINGS:
                self._kind = "heading"
            elif tag in _ITEMS:
                self._kind = "item"
        elif tag in TAGS and len(self._open) + len(self._chips) < _MOST_CHIPS:
            self._open.append((tag, len(self._said)))

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS and tag != "br":
            self.flush()
            self._kind = "text"
        elif any(tag == name for name, _ in self._open):
            while self._open:
                name, start = self._open.pop()
                self._chips.append((name, start, len(self._said)))
                if name == tag:
                    break

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._said.append(data)

    def flush(self) -> None:
        text = " ".join("".join(self._said).split())
        if any(c.isalnum() for c in text):
            self.blocks.append(Block(self._kind, text, self._placed(text)))
        self._said.clear()
        self._chips.clear()
        self._open = [(tag, 0) for tag, _ in self._open]

    def _placed(self, text: str) -> tuple[Chip, ...]:
        """The inline tags around something of that text, in the order in which they open."""
        ends = [(tag, start, len(self._said)) for tag, start in self._open]
        found = []
        for tag, first, last in (*self._chips, *ends):
            said = " ".join("".join(self._said[first:last]).split())
            before = " ".join(["".join(self._said[:first]).replace("\xa0", " ") + "|"]).split()
            start = len(" ".join(before)) - 1
            if said and text[start : start + len(said)] != said:
                start += 1  # a blank stands between
            if any(c.isalnum() for c in said) and text[start : start + len(said)] == said:
                found.append((start, -len(said), tag))
        return tuple(Chip(n, tag, start, start - size) for n, (start, size, tag) in enumerate(sorted(found), 1))


def blocks(description: str) -> list[Block]:
    """The blocks of an HTML or plain description in order, empty ones left out.

    Plain text (no tag) is cut at line breaks; a leading bullet makes a line an item.
    """
    if not description.strip():
        return []
    if not _TAG.search(description):
        lines = (html.unescape(line) for line in description.replace("\\n", "\n").splitlines())
        return [_line(line) for line in lines if any(c.isalnum() for c in line)]
    reader = _Reader()
    reader.feed(description.replace("\x00", ""))
    reader.close()
    reader.flush()
    return reader.blocks


def _line(line: str) -> Block:
    bare = _BULLET.sub("", line)
    return Block("item" if bare != line else "text", " ".join(bare.split()))
