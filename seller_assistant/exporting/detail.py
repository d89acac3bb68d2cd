"""The detail page of a listing as HTML that importers keep whole: one line, attributes in single quotes."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from seller_assistant.exporting.cells import plain
from seller_assistant.listing.draft import Block, Draft
from seller_assistant.translating.chips import as_html


def description(draft: Draft, picture: Callable[[str], Sequence[str]]) -> str:
    """The parameters, texts and pictures of the draft; ``picture`` gives the addresses of a stored picture's slices.

    No double quote occurs in it: two importers neither double nor un-double them.
    """
    parts: list[str] = []
    if draft.parameters:
        rows = "".join(f"<li>{_text(name)}：{_text(value)}</li>" for name, value in draft.parameters)
        parts.append(f"<ul>{rows}</ul>")
    items: list[str] = []
    for block in draft.blocks:
        if block.kind == "item":
            items.append(f"<li>{_marked(block)}</li>")
            continue
        parts += _list(items)
        items = []
        parts += _block(block, picture)
    parts += _list(items)
    return "".join(parts) or f"<p>{_text(draft.title)}</p>"  # a packet's description has five characters at the least


def _list(items: list[str]) -> list[str]:
    return [f"<ul>{''.join(items)}</ul>"] if items else []


def _block(block: Block, picture: Callable[[str], Sequence[str]]) -> list[str]:
    if block.kind == "picture":
        return [f"<p><img src='{_attribute(a)}' style='width:100%;max-width:750px;'></p>" for a in picture(block.text)]
    tag = "h3" if block.kind == "heading" else "p"
    return [f"<{tag}>{_marked(block)}</{tag}>"]


def _marked(block: Block) -> str:
    """The text of a block with its inline tags, where its characters are all such as a listing may hold."""
    if block.chips and plain(block.text) == block.text:
        return as_html(block.text, block.chips)
    return _text(block.text)


def _text(text: str) -> str:
    return html.escape(plain(text), quote=False)


def _attribute(text: str) -> str:
    return html.escape(plain(text), quote=True)
