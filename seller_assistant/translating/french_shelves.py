"""How French shelves are named: "A, B et C" are several things, and "produits nettoyants" are cleaners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seller_assistant.translating.french_order import compounded, coordinated
from seller_assistant.translating.matching import Item

_SINGLE = ("unique", "uniques", "simple", "simples")
_PRODUCTS = ("produit", "produits")
_STUFFS = ("剂", "液", "品", "霜", "油", "膏", "蜡", "粉", "化妆品")


def prepared(found: list[Item], source: str, *, shelf: bool, listed: bool) -> list[Item]:
    """French items with what belongs together as one and what joins them told, ready to be put in order."""
    out = bracketed(produced(compounded(found, source)))
    out = initialled(enumerated(out)) if shelf else out
    out = single(out) if listed else out
    return coordinated(out, source, listed=listed)


def enumerated(found: Sequence[Item]) -> list[Item]:
    """The items with the commas of "A, B et C" as what joins them, so that what follows C is said of all three."""
    out = list(found)
    joined = False
    for i in range(len(out) - 2, 0, -1):
        item = out[i]
        if item.kind == "little" and item.role in ("and", "or"):
            joined = True
        elif item.kind == "mark" and item.source == "," and joined and out[i + 1].kind == out[i - 1].kind == "term":
            out[i] = replace(item, kind="little", role="or", target="、")
        elif item.kind == "mark" and item.source != "/":
            joined = False
    return out


def initialled(found: Sequence[Item]) -> list[Item]:
    """The items with the initials at the end beside what they stand for: 人工智能(IA)软件, not 人工智能软件(IA)."""
    if len(found) < 6 or [found[-3].source, found[-1].source] != ["(", ")"]:
        return list(found)
    *before, name, _, initials, _ = found
    led = [item for item in before if item.role != "article"][-1:]
    letters = "".join(word[0] for word in name.source.upper().replace("-", " ").split() if len(word) > 2)
    if not (led and led[0].role == "of" and name.kind == "term" and initials.source == letters):
        return list(found)
    said = f"{name.target}({initials.source})"
    return [*before, replace(name, end=found[-1].end, target=said)]


def bracketed(found: Sequence[Item]) -> list[Item]:
    """The items with initials in brackets as letters where their Chinese was just said: 综合格斗(MMA)."""
    out = list(found)
    for i in range(2, len(out) - 1):
        before, item = out[i - 2], out[i]
        marks = out[i - 1].source == "(" and out[i + 1].source == ")"
        if marks and item.kind == "term" and item.source.isupper() and before.target.endswith(item.target):
            out[i] = replace(item, kind="kept", role="code", target=item.source)
    return out


def produced(found: Sequence[Item]) -> list[Item]:
    """The items without a "produits" before what says it already: "produits nettoyants" are 清洁剂."""
    out: list[Item] = []
    for i, item in enumerate(found):
        after = found[i + 1] if i + 1 < len(found) else None
        said = after is not None and after.kind == "term" and after.target.endswith(_STUFFS) and len(after.target) > 1
        if said and after is not None and item.kind == "term" and item.source.lower() in _PRODUCTS:
            continue
        out.append(item)
    return out


def single(found: Sequence[Item]) -> list[Item]:
    """The items with "unique" and "simple" after a noun as one of it: lists name what a thing has one of, and praise
    nothing.
    """
    out = list(found)
    for i in range(1, len(out)):
        said = out[i].kind == "term" and out[i].source.lower() in _SINGLE
        if said and out[i - 1].kind == "term" and out[i - 1].sort == "noun":
            out[i] = replace(out[i], target="单")
    return out
