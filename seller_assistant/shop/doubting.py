"""Doubts about translations: found, repaired in one click, or set aside with a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

from seller_assistant.catalog import Product
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop.values_words import DoubtGroup
from seller_assistant.shop.words import Words
from seller_assistant.store.filters import parse
from seller_assistant.translating.checks.across import AcrossCheck
from seller_assistant.translating.checks.check import Doubt, Pair, TextCheck
from seller_assistant.translating.checks.registry import ACROSS, CHECKS, check_of, doubts, doubts_across
from seller_assistant.translating.glossary import OwnerTerm
from seller_assistant.translating.unit import Unit
from seller_assistant.translating.units import context

GRAVE = {"error": 0, "warning": 1, "info": 2}


class Doubting(Words):
    """The verbs about doubts in the Chinese."""

    def doubts(
        self, product_ids: Sequence[int] | None = None, *, locale: str = "zh-CN", where: str = "", across: bool = True
    ) -> list[DoubtGroup]:
        """The doubts about what is in Chinese, grouped by the check that has them, the gravest first.

        Those that the owner set aside are left out. ``across`` also compares the texts of all these products.
        """
        ids = self._store.product_ids(parse(where)) if product_ids is None else list(product_ids)
        products = self._store.products(ids=ids)
        aside = self._store.ignored(locale)
        pairs = list(self._pairs(products, locale))
        found = [doubt for pair in pairs for doubt in doubts(pair)]
        if across:
            found += doubts_across(pairs)
        kept = [doubt for doubt in found if (doubt.check, doubt.product_id, doubt.field) not in aside]
        return _grouped(kept)

    def doubts_of(self, unit: Unit) -> list[Doubt]:
        """The doubts about one text as the unit given has it (it may be being typed), without those set aside."""
        product = self._store.product(unit.product_id)
        if product is None or not unit.target.strip():
            return []
        aside = self._store.ignored(unit.locale)
        pair = self._pair(unit, product, tuple(self._store.brands()), self._terms_for()(product))
        return [d for d in doubts(pair) if (d.check, d.product_id, d.field) not in aside]

    def repair_doubts(
        self, check: str, *, locale: str = "zh-CN", where: str = "", product_ids: Sequence[int] | None = None
    ) -> tuple[int | None, tuple[tuple[Unit, Unit], ...]]:
        """Apply the safe repair of that check to every text it doubts, as one step.

        Returns the step (None when there was nothing to repair) and each unit (before, after). The text is for the
        owner to look at, unless they had approved it. Raises InputProblem for an unknown check.
        """
        changes = self.plan_repair(check, locale=locale, where=where, product_ids=product_ids)
        if not changes:
            return None, ()
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Repaired {n} Chinese texts: {check}"),
            one=QT_TRANSLATE_NOOP("shop", "Repaired one Chinese text: {check}"),
            n=len(changes), check=_known_check(check),
        )  # fmt: skip
        with self._store.step(sentence) as step:
            step.put_units([after for _, after in changes])
        self._touch(after.product_id for _, after in changes)
        return step.id, changes

    def plan_repair(
        self, check: str, *, locale: str = "zh-CN", where: str = "", product_ids: Sequence[int] | None = None
    ) -> tuple[tuple[Unit, Unit], ...]:
        """What `repair_doubts` would change: each unit (before, after); nothing is stored."""
        _known_check(check)
        groups = self.doubts(product_ids, locale=locale, where=where)
        wanted = {(d.product_id, d.field): d for g in groups if g.check == check for d in g.doubts if d.repaired}
        if not wanted:
            return ()
        now = datetime.now(UTC).isoformat(timespec="seconds")
        changes = []
        for unit in self.units({product for product, _ in wanted}, locale=locale):
            doubt = wanted.get((unit.product_id, unit.field))
            if doubt is not None and doubt.repaired:
                state = "approved" if unit.state == "approved" else "review"
                changes.append((unit, unit.with_(target=doubt.repaired, state=state, engine="repair", updated=now)))
        return tuple(changes)

    def ignore_doubt(
        self, check: str, product_id: int, field: str, reason: str, *, locale: str = "zh-CN"
    ) -> int | None:
        """Set one doubt aside, with the owner's reason, as a step. Raises InputProblem without a reason."""
        name = _known_check(check)
        if not reason.strip():
            raise no_reason()
        with self._store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Set aside: {check}"), check=name)) as step:
            step.ignore(check, product_id, field, locale, reason.strip())
        return step.id

    # -- what the checks are given ----------------------------------------------------------------
    def _pairs(self, products: Sequence[Product], locale: str) -> Iterable[Pair]:
        brands = tuple(self._store.brands())
        terms_of = self._terms_for()
        for product, units in zip(products, self._units_of(products, locale), strict=True):
            terms = terms_of(product)
            for unit in units:
                if unit.target.strip() and unit.state != "kept":
                    yield self._pair(unit, product, brands, terms)

    @staticmethod
    def _pair(unit: Unit, product: Product, brands: tuple[str, ...], terms: tuple[OwnerTerm, ...]) -> Pair:
        lang = unit.source_lang if unit.source_lang in ("en", "fr") else "en"
        named = tuple(brand for brand in brands if brand.casefold() in unit.source.casefold())
        return Pair(
            unit.source, unit.target, lang, unit.locale, unit.field, context(product), named, terms, unit.product_id
        )

    def _terms_for(self) -> Callable[[Product], tuple[OwnerTerm, ...]]:
        """What tells the owner's terms that concern a product."""
        every = self._store.terms()

        def terms(product: Product) -> tuple[OwnerTerm, ...]:
            brands = (product.brand,) if product.brand else ()
            return tuple(term for term in every if term.fits(product.category, brands))

        return terms


def no_reason() -> InputProblem:
    """The problem of setting something aside without saying why."""
    return InputProblem(
        "reason-missing",
        Phrase(QT_TRANSLATE_NOOP("shop", "A doubt is set aside with a reason, so that you know later why.")),
        next=Phrase(QT_TRANSLATE_NOOP("shop", "Say in a few words why it may stay as it is.")),
    )


def _known_check(check: str) -> Phrase:
    found = check_of(check)
    if found is None:
        every: tuple[TextCheck | AcrossCheck, ...] = (*CHECKS, *ACROSS)
        raise InputProblem(
            "check-unknown",
            Phrase(QT_TRANSLATE_NOOP("shop", "There is no check “{check}” of the Chinese; there are {checks}."),
                   check=check, checks=", ".join(known.id for known in every)),
            found=check,
        )  # fmt: skip
    return found.name


def _grouped(found: Iterable[Doubt]) -> list[DoubtGroup]:
    """One group a check, errors first, then in the order of the checks."""
    by_check: dict[str, list[Doubt]] = {}
    for doubt in found:
        by_check.setdefault(doubt.check, []).append(doubt)
    groups = []
    every: tuple[TextCheck | AcrossCheck, ...] = (*CHECKS, *ACROSS)
    for check in every:
        mine = by_check.get(check.id)
        if mine:
            mine.sort(key=lambda d: GRAVE[d.severity])
            repairable = sum(1 for d in mine if d.repaired is not None)
            groups.append(DoubtGroup(
                check.id, check.name, check.reason, mine[0].severity, tuple(mine),
                check.repair_label if repairable else None, repairable,
            ))  # fmt: skip
    return sorted(groups, key=lambda group: GRAVE[group.severity])


