"""What a marketplace was told about a product, kept small, and what differs between two tellings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from seller_assistant.listing.draft import Draft, Sku
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

Snapshot = Mapping[str, Any]

FIELDS: Mapping[str, Marked] = {
    "title": QT_TRANSLATE_NOOP("exporting", "Title"),
    "brand": QT_TRANSLATE_NOOP("exporting", "Brand"),
    "category": QT_TRANSLATE_NOOP("exporting", "Category"),
    "origin": QT_TRANSLATE_NOOP("exporting", "Origin"),
    "hs_code": QT_TRANSLATE_NOOP("exporting", "Customs code"),
    "parameter": QT_TRANSLATE_NOOP("exporting", "Parameter"),
    "label": QT_TRANSLATE_NOOP("exporting", "Label"),
    "choices": QT_TRANSLATE_NOOP("exporting", "Choices"),
    "variant": QT_TRANSLATE_NOOP("exporting", "Variant"),
    "price": QT_TRANSLATE_NOOP("exporting", "Price"),
    "wholesale": QT_TRANSLATE_NOOP("exporting", "Wholesale prices"),
    "stock": QT_TRANSLATE_NOOP("exporting", "Stock"),
    "barcode": QT_TRANSLATE_NOOP("exporting", "Barcode"),
    "options": QT_TRANSLATE_NOOP("exporting", "Options"),
    "weight": QT_TRANSLATE_NOOP("exporting", "Weight"),
    "variant_picture": QT_TRANSLATE_NOOP("exporting", "Picture of a variant"),
    "description": QT_TRANSLATE_NOOP("exporting", "Description"),
    "pictures": QT_TRANSLATE_NOOP("exporting", "Pictures"),
    "other": QT_TRANSLATE_NOOP("exporting", "Other"),
}
_PLAIN = ("title", "brand", "category", "origin", "hs_code")
_LINE = ("barcode", "options", "price", "stock", "weight", "variant_picture")
_LONGEST = 200  # characters of a value in a report


class Difference(NamedTuple):
    """One value that differs: the field's id, what it belongs to (a SKU, a parameter), before and after as text."""

    field: str
    of: str
    before: str
    after: str

    @property
    def name(self) -> Phrase:
        """The field in words, with what it belongs to."""
        name = Phrase(FIELDS.get(self.field, FIELDS["other"]))
        return Phrase(QT_TRANSLATE_NOOP("exporting", "{name} ({of})"), name=name, of=self.of) if self.of else name


def snapshot(draft: Draft) -> dict[str, Any]:
    """Everything the marketplace is told, as plain JSON values; amounts are text, so nothing is rounded."""
    return {
        "code": draft.code,
        "source": draft.title_source,
        "title": draft.title,
        "brand": draft.brand,
        "category": draft.category,
        "origin": draft.origin_place,
        "hs_code": draft.hs_code,
        "currency": draft.currency,
        "parameters": dict(draft.parameters),
        "label": {told.field: told.chinese or told.source for told in draft.facts},
        "choices": {choice.name: list(choice.values) for choice in draft.choices},
        "lines": _lines(draft),
        **_wholesale(draft),
        "detail": [block.text for block in draft.blocks if block.kind != "picture"],
        "pictures": [picture.sha256 for picture in draft.pictures if picture.sha256],
    }


def _wholesale(draft: Draft) -> dict[str, Any]:
    """The wholesale prices by the code of the line; nothing where there are none."""
    found = {sku.code: "; ".join(f"≥{many}: {price:f}" for many, price in sku.wholesale) for sku in draft.skus}
    return {"wholesale": found} if any(found.values()) else {}


def differences(before: Snapshot, after: Snapshot) -> tuple[Difference, ...]:
    """What differs, field by field, in the order of a listing; () for equal ones."""
    return tuple(_differences(before, after))


def _differences(before: Snapshot, after: Snapshot) -> Iterator[Difference]:
    for name in _PLAIN:
        yield from _one(name, "", before.get(name, ""), after.get(name, ""))
    for field, key in (("parameter", "parameters"), ("label", "label"), ("wholesale", "wholesale")):
        old, new = before.get(key, {}), after.get(key, {})
        for name in dict.fromkeys((*old, *new)):
            yield from _one(field, name, old.get(name, ""), new.get(name, ""))
    yield from _one("choices", "", _choices(before), _choices(after))
    yield from _line_differences(before, after)
    yield from _detail(before.get("detail", []), after.get("detail", []))
    yield from _pictures(before.get("pictures", []), after.get("pictures", []))


def _line_differences(before: Snapshot, after: Snapshot) -> Iterator[Difference]:
    old, new = before.get("lines", {}), after.get("lines", {})
    money = after.get("currency", "")
    for code in dict.fromkeys((*old, *new)):
        if code not in old or code not in new:
            yield Difference("variant", code, _said(old.get(code), money), _said(new.get(code), money))
            continue
        for name, was, is_now in zip(_LINE, old[code], new[code], strict=True):
            if name == "variant_picture":
                was, is_now = was[:8], is_now[:8]
            yield from _one(name, code, was, is_now)


def _lines(draft: Draft) -> dict[str, list[str]]:
    """The lines by their code, or by their options where two have one code or none."""
    lines: dict[str, list[str]] = {}
    for number, sku in enumerate(draft.skus, 1):
        options = " / ".join(value for _, value in sku.options)
        name = next((n for n in (sku.code, options) if n and n not in lines), f"{sku.code or options} #{number}")
        lines[name] = _line(sku, options)
    return lines


def _line(sku: Sku, options: str) -> list[str]:
    return [
        sku.gtin, options, "" if sku.price is None else f"{sku.price:f}", str(sku.stock) if sku.stock_known else "",
        "" if sku.grams is None else f"{sku.grams.normalize():f}", sku.picture,
    ]  # fmt: skip


def _said(line: list[str] | None, currency: str) -> str:
    if line is None:
        return ""
    return ", ".join(part for part in (line[1], f"{line[2]} {currency}" if line[2] else "", line[3]) if part) or "+"


def _choices(held: Snapshot) -> str:
    return "; ".join(f"{name}: {', '.join(values)}" for name, values in held.get("choices", {}).items())


def _detail(before: list[str], after: list[str]) -> Iterator[Difference]:
    """The first paragraph that differs, and how many do."""
    if before == after:
        return
    places = range(max(len(before), len(after)))
    pairs = [(before[n] if n < len(before) else "", after[n] if n < len(after) else "") for n in places]
    differing = [(number, pair) for number, pair in enumerate(pairs, 1) if pair[0] != pair[1]]
    for number, (was, is_now) in differing[:3]:
        yield from _one("description", str(number), was, is_now)


def _pictures(before: list[str], after: list[str]) -> Iterator[Difference]:
    if before != after:
        yield Difference("pictures", "", _named(before), _named(after))


def _named(pictures: list[str]) -> str:
    return f"{len(pictures)}: {', '.join(sha256[:8] for sha256 in pictures[:6])}" if pictures else "0"


def _one(field: str, of: str, before: str, after: str) -> Iterator[Difference]:
    if before != after:
        yield Difference(field, of, before[:_LONGEST], after[:_LONGEST])
