"""Puts variants that stand in a table of their own under their products, what they add to prices added up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from seller_assistant.catalog import Picture, Product, Variant
from seller_assistant.importing.platforms.combining import heavier, increased
from seller_assistant.importing.reading import FileReading, Reading, Surcharge
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Notice

_Place = tuple[int, int]


@dataclass(slots=True)
class _Joined:
    """What one product gets from the tables of variants."""

    variants: list[tuple[Variant, Surcharge]] = field(default_factory=list)
    pictures: dict[str, None] = field(default_factory=dict)


def joined(files: Sequence[FileReading]) -> tuple[FileReading, ...]:
    """The readings of one import, each variant of a second table under its product, wherever that one stands.

    A variant's price is its product's and what it adds. Variants of products that this import does not hold
    stay by themselves, without a price, and a notice says so.
    """
    if not any(reading.adds for file in files for reading in file.readings):
        return tuple(files)
    places = _places(files)
    found: dict[_Place, _Joined] = {}
    for file in files:
        for reading in file.readings:
            place = _place(places, reading.product) if reading.adds else None
            if place is not None:
                one = found.setdefault(place, _Joined())
                one.variants += zip(reading.product.variants, reading.adds, strict=True)
                one.pictures.update((picture.source, None) for picture in reading.product.pictures)
    return tuple(_file(number, file, found, places) for number, file in enumerate(files))


def _places(files: Sequence[FileReading]) -> dict[str, _Place]:
    places: dict[str, _Place] = {}
    for i, file in enumerate(files):
        for j, reading in enumerate(file.readings):
            if not reading.adds:
                for key in _keys(reading.product):
                    places.setdefault(key, (i, j))
    return places


def _keys(product: Product) -> list[str]:
    codes = (product.sku, *(variant.sku for variant in product.variants))
    return [key for key in (product.external_id, *(f"sku:{code.casefold()}" for code in codes if code)) if key]


def _place(places: dict[str, _Place], product: Product) -> _Place | None:
    wanted = [product.external_id, f"sku:{product.sku.casefold()}" if product.sku else ""]
    return next((places[key] for key in wanted if key in places), None)


def _file(number: int, file: FileReading, found: dict[_Place, _Joined], places: dict[str, _Place]) -> FileReading:
    readings: list[Reading] = []
    alone = 0
    for i, reading in enumerate(file.readings):
        if (number, i) in found:
            readings.append(replace(reading, product=_completed(reading.product, found[number, i])))
        elif not reading.adds:
            readings.append(reading)
        elif _place(places, reading.product) is None:
            alone += 1
            readings.append(reading)
    notices = (*file.notices, _alone(file, alone)) if alone else file.notices
    return replace(file, readings=tuple(readings), notices=notices)


def _alone(file: FileReading, count: int) -> Notice:
    return Notice(
        "choices-alone",
        "warning",
        Phrase(
            QT_TRANSLATE_NOOP(
                "importing",
                "{n} products of this file have their prices in another file; their prices were not touched.",
            ),
            one=QT_TRANSLATE_NOOP(
                "importing", "One product of this file has its price in another file; its price was not touched."
            ),
            n=count,
        ),
        file.file,
        file.sheet,
        next=Phrase(QT_TRANSLATE_NOOP("importing", "Import the file of products and this one together.")),
    )


def _completed(product: Product, more: _Joined) -> Product:
    """The product with its variants; what their rows leave blank is what its own row says."""
    base = product.variants[0]
    variants = tuple(_variant(base, variant, adds) for variant, adds in more.variants)
    there = {picture.source for picture in product.pictures}
    added = [source for source in more.pictures if source not in there]
    extras = product.extras
    if base.gtin and not any(variant.gtin == base.gtin for variant in variants):
        extras = (*extras, ("GTIN", base.gtin))
    if base.stock is not None:
        extras = (*extras, ("Quantity", str(base.stock)))
    return product.with_(
        sku=product.sku or base.sku,
        variants=variants,
        pictures=(*product.pictures, *_pictures(added, len(product.pictures))),
        extras=extras,
    )


def _pictures(sources: Sequence[str], after: int) -> tuple[Picture, ...]:
    return tuple(
        Picture(number, source, name="" if "//" in source else source)
        for number, source in enumerate(sources, start=after + 1)
    )


def _variant(base: Variant, variant: Variant, adds: Surcharge) -> Variant:
    """A row of combinations at its product's price and weight, and what it adds to them."""
    own = replace(
        variant,
        price=base.price,
        compare_at=base.compare_at,
        cost=base.cost if variant.cost is None else variant.cost,
        weight=base.weight,
    )
    return heavier(increased(own, adds.price), adds.weight)
