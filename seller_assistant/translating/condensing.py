"""Items of one stretch that belong together or say a thing twice, made one before they are put in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seller_assistant.translating.affixing import affixed
from seller_assistant.translating.matching import Item

_APART = frozenset(("and", "or", "with", "for", "without", "fits", "by"))  # what follows is another thing
_PACKED = {
    "jar": "罐装", "can": "罐装", "tin": "铁罐装", "bag": "袋装", "bottle": "瓶装", "box": "盒装", "tube": "管装",
    "pouch": "袋装", "carton": "盒装", "sachet": "袋装", "packet": "袋装", "tub": "桶装", "canister": "罐装",
    "bocal": "罐装", "pot": "罐装", "boîte": "盒装", "sac": "袋装", "bouteille": "瓶装", "canette": "罐装",
    "conserve": "罐装", "ball": "团装", "skein": "团装", "pelote": "团装", "flacon": "瓶装",
}  # fmt: skip
_LONGER = {"玻璃罐": "玻璃罐装", "玻璃瓶": "玻璃瓶装", "礼盒": "礼盒装",
           "礼品盒": "礼盒装", "木盒": "木盒装",
           "铁盒": "铁盒装", "塑料瓶": "塑料瓶装", "梅森罐": "梅森罐装",
           "喷雾瓶": "喷雾瓶装", "泵瓶": "泵瓶装"}  # fmt: skip
_AMOUNT = re.compile(r"(?:克|毫升|升|千克|公斤)$")
_POURED = frozenset(("food", "beauty", "health", "pets"))
_SHARED = frozenset(("food", "materials"))
_HEADS = frozenset(("noun", "material", "pack"))
_DEVICES = ("器", "仪", "计", "表", "机", "系统", "软件")
_WORN = frozenset(("apparel", "shoes", "accessories", "baby", "jewellery", "claims", "owner"))


def joined_up(items: list[Item], lang: str) -> list[Item]:
    """The items with packings after amounts as 罐装, shares before their stuff, and no noun said twice."""
    items = affixed(items, lang)
    _size(items, lang)
    _pack(items)
    items = _upto(_shares(items))
    _said_once(items, lang)
    return [item for item in items if item.kind != "term" or item.target]


def _size(items: Sequence[Item], lang: str) -> None:
    """Set the size of what nobody wears to 尺寸, a desk has no 尺码, and the features of a device to 功能."""
    near = [item for item in items if item.kind != "little" or item.role in ("and", "or")]
    pairs = pairwise(near) if lang == "en" else ((after, before) for before, after in pairwise(near))
    for thing, size in pairs:
        if size.target == "特点" and thing.kind == "term" and thing.target.endswith(_DEVICES):
            size.target = "功能"  # what a device does
        known = thing.kind == "term" and thing.sense is not None and thing.sort in ("noun", "pack", "material")
        if size.target == "尺码" and known and thing.sense is not None and thing.sense.domain not in _WORN:
            size.target = "尺寸"


def _pack(items: Sequence[Item]) -> None:
    """Set what an amount and a jar end in: "12 oz Jar" becomes 罐装, and so does a tin of tea at the end."""
    for before, item in pairwise(items):
        if item.kind != "term":
            continue
        said = _PACKED.get(item.source.lower().removesuffix("s")) or _PACKED.get(item.source.lower())
        said = said or _LONGER.get(item.target)
        if said is None:
            continue
        if before.piece is not None and before.role == "measure" and _AMOUNT.search(before.target):
            item.target = said
        elif item is items[-1] and item.source.lower() == "tin" and _eaten(before):
            item.target = "罐装"


def _eaten(item: Item) -> bool:
    return item.sense is not None and item.sense.domain in _POURED


def _shares(items: list[Item]) -> list[Item]:
    """A percentage stands before what it is a share of: 儿童100%棉T恤, 70%黑巧克力."""
    out: list[Item] = []
    waiting: Item | None = None
    for i, item in enumerate(items):
        last = out[-1] if out else None
        if item.piece is not None and item.target.endswith("K") and last is not None and last.target[:1] == "金":
            out[-1] = replace(last, target=item.target + last.target)
            continue
        if item.piece is not None and item.target.endswith("%"):
            after = items[i + 1] if i + 1 < len(items) else None
            if after is not None and after.kind == "term" and after.sort in ("material", "noun"):
                waiting = item
                continue
            if after is None and last is not None and last.sense is not None and last.sense.domain in _SHARED:
                out[-1] = replace(last, target=item.target + last.target)
                continue
        if waiting is not None:
            item = replace(item, target=waiting.target + item.target)
            waiting = None
        out.append(item)
    return out


def _upto(items: list[Item]) -> list[Item]:
    """The items with "to -10 °C" and "up to 24" as one: 至-10℃, 最多24."""
    out: list[Item] = []
    for item in items:
        last = out[-1] if out else None
        if last is not None and item.piece is not None and not item.piece.count:
            word = "至" if last.role == "upto" else "最多" if last.target == "最多" else ""
            if word:
                out[-1] = replace(item, target=word + item.target)
                continue
        out.append(item)
    return out


def _said_once(items: Sequence[Item], lang: str) -> None:
    """Of two nouns that end alike, the describing one loses its ending: 羊毛毛衣 + 针织毛衣 is 羊毛针织毛衣."""
    for i, item in enumerate(items):
        if item.kind != "term" or item.sort not in _HEADS or len(item.target) < 2:
            continue
        for j in range(i + 1, len(items)):
            other = items[j]
            if other.kind == "little" and other.role in _APART:
                break
            if other.kind != "term" or other.sort not in _HEADS:
                continue
            weak, strong = (other, item) if lang == "fr" else (item, other)
            same = _common_end(weak.target, strong.target)
            if same >= 2 and len(weak.target) > same:
                weak.target = weak.target[:-same]
                break
            if same >= 2 and j == i + 1:
                weak.target = ""
                break


def _common_end(a: str, b: str) -> int:
    size = 0
    while size < min(len(a), len(b)) and a[-1 - size] == b[-1 - size] and a[-1 - size] > "\u2e80":
        size += 1
    return size
