"""Products of one title and no code: told apart by everything else their rows say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

from seller_assistant.catalog import Origin, Product
from seller_assistant.importing.plan import Known
from seller_assistant.importing.reading import Reading

_NOWHERE = Origin()
_MOST = 400  # products of one title that are paired by all they say; more are taken in their order


@dataclass(slots=True)
class Namesakes:
    """Finds a product of the shop by its title, one for each where several bear it.

    A pair that agrees in every fact goes first, then the pair that agrees in most; what is left over on
    one side is new, or stays alone in the shop.
    """

    pairs: dict[int, Product | None] = field(default_factory=dict)  # by the identity of what was read
    known: Known | None = None
    claimed: Collection[int] = ()

    @classmethod
    def of(cls, readings: Sequence[Reading], known: Known, claimed: Collection[int]) -> Namesakes:
        """The pairs for the products of one file whose title occurs more than once."""
        made = cls({}, known, claimed)
        times = Counter(title_of(reading.product) for reading in readings)
        groups: dict[str, list[Product]] = {}
        for reading in readings:
            title = title_of(reading.product)
            if title and times[title] > 1 and not has_codes(reading.product):
                groups.setdefault(title, []).append(reading.product)
        for group in groups.values():
            made.pairs.update(_paired(group, known.with_title(group[0].title), claimed))
        return made

    def find(self, read: Product) -> Product | None:
        """The shop's product of that title, None where there is none, or several and nothing tells which."""
        if id(read) in self.pairs:
            return self.pairs[id(read)]
        if self.known is None:
            return None
        there = [one for one in self.known.with_title(read.title) if one.id not in self.claimed]
        if len(there) == 1 or has_codes(read):
            return there[0] if len(there) == 1 else None
        return _paired([read], there, self.claimed)[id(read)]


def title_of(product: Product) -> str:
    """The title for comparing: single spaces, no case."""
    return " ".join(product.title.split()).casefold()


def has_codes(product: Product) -> bool:
    """True when something but its title identifies the product."""
    own = product.handle or product.sku or product.external_id
    return bool(own) or any(v.sku or v.gtin or v.external_id for v in product.variants)


def is_double(one: Product, two: Product) -> bool:
    """True when two rows say exactly the same; rows with a code are doubles by their code and title."""
    if has_codes(one) or has_codes(two):
        return True
    return _bare(one) == _bare(two)


def _bare(product: Product) -> Product:
    """The product without where it stands; pictures in cells are where they stand, too."""
    variants = tuple(replace(v, origin=_NOWHERE, picture=_lasting(v.picture)) for v in product.variants)
    pictures = tuple(p for p in product.pictures if _lasting(p.source))
    return product.with_(id=0, origin=_NOWHERE, variants=variants, pictures=pictures, edited=())


def _lasting(source: str) -> str:
    return "" if source.startswith("cell:") else source


def _paired(read: Sequence[Product], there: Sequence[Product], claimed: Collection[int]) -> dict[int, Product | None]:
    """The shop's product for each that was read, by identity; each is given once."""
    free = [product for product in there if product.id not in claimed and not has_codes(product)]
    found: dict[int, Product | None] = {id(product): None for product in read}
    facts = [_facts(product) for product in free[:_MOST]]
    scores = sorted(
        (
            (_agreement(mine, theirs), -i, -j)
            for i, mine in enumerate(map(_facts, read[:_MOST]))
            for j, theirs in enumerate(facts)
        ),
        reverse=True,
    )
    taken: set[int] = set()
    for _, i, j in scores:
        if found[id(read[-i])] is None and -j not in taken:
            found[id(read[-i])] = free[-j]
            taken.add(-j)
    return found


def _facts(product: Product) -> frozenset[tuple[str, object]]:
    def told() -> Iterable[tuple[str, object]]:
        for name in ("description", "brand", "category", "origin_country", "hs_code"):
            yield name, getattr(product, name)
        yield from product.attributes
        yield from product.extras
        for variant in product.variants:
            yield "price", variant.price
            yield "options", variant.options
        yield "pictures", tuple(p.source for p in product.pictures if _lasting(p.source))

    return frozenset((name, value) for name, value in told() if value not in ("", None, ()))


def _agreement(one: frozenset[tuple[str, object]], two: frozenset[tuple[str, object]]) -> float:
    """Which share of what is told on both sides agrees; 2 for all of it."""
    return 2.0 if one == two else len(one & two) / (len(one | two) or 1)


def only_alike(kind: str, value: str, found: Product) -> bool:
    """True where the shop spells the code with other capitals: with another title, too, it is another product's."""
    codes = [found.handle] if kind == "handle" else [found.sku, *(variant.sku for variant in found.variants)]
    return value not in codes and value.casefold() in (code.casefold() for code in codes)
