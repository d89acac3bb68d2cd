r"""A Taobao data packet (淘宝数据包): ``<name>.csv`` and its twin folder ``<name>/`` of ``.tbi`` pictures.

Layout: UTF-16LE with a byte order mark, tabs, CR LF; line 1 ``version 1.00``, line 2 the English names, line 3 the
Chinese names, then one product a row; 67 columns, every text quoted. Read back whole by the importers of DSMall and
Hishop; ECMall reads it once lines 1 and 2 are gone.

How choices are written, and why. ``skuProps`` is ``price:quantity:code:pid:vid;`` for each line that can be bought.
All choices of a line ("红色 大号") are written as one value of the property 1627207 with a vid of our own (-1001 and
down), named in ``input_custom_cpv`` and again in ``propAlias``. A second property is never written. Hishop's pattern
``(?<Price>[^:]+):(?<Quantities>[^:]+):(?<Outid>[^:]*):(?<Skuprop>[^;]+;(?:\d+:\d+;)?)`` takes a second property only
with a positive vid, which would be the marketplace's own meaning of that number in some category and not the owner's
word. ECMall cuts seller codes out with ``/:[^:]*-[^:]*:/U`` and so eats a negative vid that another property follows.
Prices always carry two decimals, so that a price can never be mistaken for a property by that pattern.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from seller_assistant.exporting import packet_text
from seller_assistant.exporting.cells import lost, part, plain
from seller_assistant.exporting.columns import NAMES, STANDARD
from seller_assistant.exporting.detail import description
from seller_assistant.exporting.dialects import DIALECTS
from seller_assistant.listing.draft import Draft, Sku
from seller_assistant.listing.width import width
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

PROPERTY = "1627207"  # 颜色分类, the property that takes a seller's own values
BRAND = "20000"
NUMBER = "1632501"  # 货号, the seller's own number for the product
FIRST_VALUE = -1001
CODE_BYTES = 64  # of a seller's code in UTF-8
MOST_VALUES = 35
MOST_DESCRIPTION = 25_000  # characters
MOST_SUBTITLE = 150  # units of 宝贝卖点, a Chinese character counts 2
_SENTENCE = re.compile(r"(?<=[。！？])")
_HEX32 = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Row:
    """One product of a packet: its cells by English name, and what differs from the draft, in words."""

    cells: Mapping[str, str]
    notes: tuple[Phrase, ...] = ()


def row(
    draft: Draft,
    *,
    main: Sequence[str],
    option_pictures: Mapping[str, str] = {},
    detail: Callable[[str], Sequence[str]],
) -> Row:
    """The row of a draft.

    ``main`` are the names (32 hex digits) of its main pictures, in order; ``option_pictures`` names a picture by the
    stored one's SHA-256; ``detail`` gives the addresses of a stored picture's slices. Lines without a price are left
    out of it; the caller names them.
    """
    skus = tuple(sku for sku in draft.skus if sku.price is not None)
    names = value_names(skus) if draft.choices and any(sku.options for sku in skus) else ()
    notes = list(_code_notes(draft, skus))
    title = plain(draft.title)
    page = description(draft, detail)
    notes += _text_notes(draft, page, len(names))
    pairs = [f"{PROPERTY}:{FIRST_VALUE - i}" for i in range(len(names))]
    typed = {BRAND: part(draft.brand), NUMBER: _outer_id(draft.code)}
    typed = {pid: text for pid, text in typed.items() if text}
    cells = {
        **dict.fromkeys(NAMES, ""),
        **STANDARD,
        "title": title,
        "price": money(min(sku.price for sku in skus if sku.price is not None)),
        "num": str(sum(sku.stock for sku in skus)),
        "description": page,
        "cateProps": "".join(f"{pair};" for pair in pairs),
        "skuProps": _sku_props(skus, pairs),
        "propAlias": "".join(f"{pair}:{name};" for pair, name in zip(pairs, names, strict=True)),
        "input_custom_cpv": "".join(f"{pair}:{name};" for pair, name in zip(pairs, names, strict=True)),
        "inputPids": ",".join(typed),
        "inputValues": ",".join(typed.values()),
        "outer_id": _outer_id(draft.code),
        "picture": _pictures(main, skus, pairs, option_pictures),
        "item_weight": _weight(skus),
        "subtitle": subtitle(draft),
        "barcode": skus[0].gtin if len(skus) == 1 else "",
        "sku_barcode": "".join(f"{part(sku.gtin)};" for sku in skus) if names else "",
    }
    cells["picture_status"] = "2;" * cells["picture"].count(";")
    return Row(cells, tuple(notes))


def packet(rows: Sequence[Mapping[str, str]]) -> bytes:
    """The bytes of the ``.csv`` of 67 columns; raises ValueError when a cell holds what a packet cannot."""
    return b"".join(packet_text.file_pieces(DIALECTS[0], rows))


def money(amount: Decimal) -> str:
    """An amount with two decimals: "168.00"."""
    return f"{amount.quantize(Decimal('0.01'), ROUND_HALF_UP):f}"


def value_names(skus: Sequence[Sku]) -> tuple[str, ...]:
    """A name for each line, no two alike: its values joined by a blank, then its code or a number where needed."""
    taken: dict[str, None] = {}
    for sku in skus:
        plain_name = " ".join(part(value) for _, value in sku.options) or part(sku.code) or "默认"
        name, count = plain_name, 1
        if name in taken and sku.code:
            name = f"{plain_name} {part(sku.code)}"
        while name in taken:
            count += 1
            name = f"{plain_name} {count}"
        taken[name] = None
    return tuple(taken)


def subtitle(draft: Draft) -> str:
    """The first sentences of the description that fit; "" where the first one is longer than a subtitle may be."""
    first = next((plain(block.text) for block in draft.blocks if block.kind in ("text", "item")), "")
    kept = ""
    for sentence in _SENTENCE.split(first):
        if width(kept + sentence) > MOST_SUBTITLE:
            break
        kept += sentence
    return kept


def _sku_props(skus: Sequence[Sku], pairs: Sequence[str]) -> str:
    if not pairs:
        return ""
    lines = (
        f"{money(sku.price)}:{sku.stock}:{_outer_id(sku.code)}:{pair};"
        for sku, pair in zip(skus, pairs, strict=True)
        if sku.price is not None
    )
    return "".join(lines)


def _outer_id(code: str) -> str:
    """The seller's code, or "" where it is longer than the marketplace keeps: half a code would be another one."""
    clean = part(code)
    return clean if len(clean.encode()) <= CODE_BYTES else ""


def _pictures(
    main: Sequence[str], skus: Sequence[Sku], pairs: Sequence[str], option_pictures: Mapping[str, str]
) -> str:
    entries = [f"{name}:1:{position}:|;" for position, name in enumerate(main)]
    for sku, pair in zip(skus, pairs, strict=False):
        name = option_pictures.get(sku.picture, "") if sku.picture else ""
        if name:
            entries.append(f"{name}:2:0:{pair}|;")
    if not all(_HEX32.fullmatch(entry[:32]) for entry in entries):
        raise ValueError("a picture's name is not 32 hex digits")
    return "".join(entries)


def _weight(skus: Sequence[Sku]) -> str:
    """Kilograms of the heaviest line, so that freight is never too low; 0 where the list does not say."""
    grams = max((sku.grams for sku in skus if sku.grams is not None), default=None)
    return "0" if grams is None else f"{(grams / 1000).quantize(Decimal('0.001'), ROUND_HALF_UP):f}"


def _code_notes(draft: Draft, skus: Sequence[Sku]) -> list[Phrase]:
    notes = []
    for code in dict.fromkeys((draft.code, *(sku.code for sku in skus))):
        written = _outer_id(code)
        if code and not written:
            notes.append(
                Phrase(
                    QT_TRANSLATE_NOOP(
                        "exporting", "The code {code} is longer than {limit} bytes and is not in the packet."
                    ),
                    code=code,
                    limit=CODE_BYTES,
                )
            )
        elif written != code:
            notes.append(
                Phrase(
                    QT_TRANSLATE_NOOP(
                        "exporting", "The code {code} is written as {written}: a packet keeps some signs for itself."
                    ),
                    code=code,
                    written=written,
                )
            )
    return notes


def _text_notes(draft: Draft, page: str, values: int) -> list[Phrase]:
    notes = []
    texts = (draft.title, *(value for c in draft.choices for value in c.values), *(b.text for b in draft.blocks))
    dropped = "".join(dict.fromkeys(lost("".join(texts))))
    if dropped:
        notes.append(
            Phrase(
                QT_TRANSLATE_NOOP(
                    "exporting", "These characters cannot be written in a packet and are missing: {characters}"
                ),
                characters=dropped,
            )
        )
    if len(page) > MOST_DESCRIPTION:
        notes.append(
            Phrase(
                QT_TRANSLATE_NOOP("exporting", "The detail page has {found} characters; Taobao takes {limit}."),
                found=len(page),
                limit=MOST_DESCRIPTION,
            )
        )
    if values > MOST_VALUES:
        notes.append(
            Phrase(
                QT_TRANSLATE_NOOP("exporting", "There are {found} choices; Taobao takes {limit}."),
                found=values,
                limit=MOST_VALUES,
            )
        )
    return notes
