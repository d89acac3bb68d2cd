"""Review: the translations in the order of their risk, approved or sent back, one step of the history each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_args

from seller_assistant.catalog import Product
from seller_assistant.exporting.proof_paper import alike, unit_key
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop import risks
from seller_assistant.shop.doubting import Doubting
from seller_assistant.shop.marking import marks
from seller_assistant.shop.selling import Selling
from seller_assistant.shop.tally import Tally
from seller_assistant.shop.values_words import Reviewed, ReviewItem, ReviewQueue
from seller_assistant.shop.words import BATCH
from seller_assistant.store.step import OpenStep
from seller_assistant.store.store import Store
from seller_assistant.translating.checks.check import Doubt
from seller_assistant.translating.checks.registry import doubts
from seller_assistant.translating.pipeline import Translator
from seller_assistant.translating.unit import State, Translation, Unit, source_hash

WAITING: tuple[State, ...] = ("needs-editing", "stale", "machine", "review")
COMPLETE: tuple[State, ...] = ("machine", "review")  # what a bulk approval takes
MOST_DOUBTED = 100_000  # texts whose doubts are kept in memory
Risk = tuple[int, tuple[Phrase, ...]]
_SENT_BACK = "sent_back"  # the setting that holds, by text, what was sent back and why


@dataclass(slots=True)
class Group:
    """Texts with the same source and the same Chinese in the same state: looked at once."""

    product: Product
    units: list[Unit] = field(default_factory=list)

    @property
    def unit(self) -> Unit:
        """The first of them, which stands for all."""
        return self.units[0]


class Reviewing(Doubting, Selling):
    """The verbs of the review. Editing a text is `edit_unit`."""

    def __init__(self, place: Path, store: Store) -> None:
        super().__init__(place, store)
        self._doubted: dict[tuple[str, ...], tuple[Doubt, ...]] = {}  # what the checks said, while nothing changed
        self._doubted_with: tuple[object, ...] = ()  # the terms and brands that they knew

    def review_queue(
        self,
        locale: str = "zh-CN",
        states: Sequence[str] = (),
        where: str = "",
        *,
        limit: int | None = 100,
        offset: int = 0,
    ) -> ReviewQueue:
        """The texts that wait, the riskiest first; the same source and Chinese once, for all its products.

        Without ``states`` those that are not approved and have Chinese. Raises InputProblem for an unknown state.
        """
        counts: Counter[str] = Counter()
        weigh = self._weigher(locale)
        groups = self._groups(locale, states or WAITING, where, counts)
        weighed = [(weigh(group), group) for group in groups]
        weighed.sort(key=lambda pair: (-pair[0][0], -len(pair[1].units)))  # stable: then in the order of the shop
        end = None if limit is None else offset + limit
        items = tuple(self._items(weighed[offset:end], locale))
        safe = sum(
            len(group.units) for risk, group in weighed if risk[0] < risks.NOT_SAFE and group.unit.state in COMPLETE
        )
        return ReviewQueue(items, len(weighed), dict(counts), safe)

    def _groups(self, locale: str, states: Sequence[str], where: str, counts: Counter[str]) -> list[Group]:
        _check_states(states)
        wanted = frozenset(states)
        found: dict[tuple[tuple[str, str], str, str], Group] = {}
        for product, units in self._by_product(locale, where):
            for unit in units:
                counts[unit.state] += 1
                if unit.state in wanted:
                    key = (alike(unit), unit.target, unit.state)
                    found.setdefault(key, Group(product)).units.append(unit)
        return list(found.values())

    def _by_product(self, locale: str, where: str = "") -> Iterator[tuple[Product, tuple[Unit, ...]]]:
        """Each matching product with its texts, in their order in the shop."""
        products = self.products(where)
        for start in range(0, len(products), BATCH):
            batch = products[start : start + BATCH]
            yield from zip(batch, self._units_of(batch, locale), strict=True)

    def _weigher(self, locale: str) -> Callable[[Group], Risk]:
        notes, aside, terms_of = self._notes(), self._store.ignored(locale), self._terms_for()
        brands = tuple(self._store.brands())
        known_by = (brands, tuple(self._store.terms()))
        if known_by != self._doubted_with or len(self._doubted) > MOST_DOUBTED:
            self._doubted, self._doubted_with = {}, known_by

        def weigh(group: Group) -> Risk:
            unit, product = group.unit, group.product
            back = notes.get(unit_key(unit))
            sent_back = back is not None and back["target"] == unit.target and unit.state != "approved"
            if not (checks := risks.checks_for(unit)):
                return risks.weigh(unit, (), sent_back=sent_back)
            key = (unit_key(unit), unit.source, unit.target, unit.engine, unit.state, product.category, product.brand)
            if (found := self._doubted.get(key)) is None:
                pair = self._pair(unit, product, brands, terms_of(product))
                found = self._doubted[key] = tuple(doubt for check in checks for doubt in check.find(pair))
            heeded = [doubt for doubt in found if (doubt.check, doubt.product_id, doubt.field) not in aside]
            return risks.weigh(unit, heeded, sent_back=sent_back)

        return weigh

    def _items(self, weighed: Sequence[tuple[Risk, Group]], locale: str) -> Iterator[ReviewItem]:
        """What is shown of those groups; here every check is asked."""
        notes, aside, terms_of = self._notes(), self._store.ignored(locale), self._terms_for()
        brands = tuple(self._store.brands())
        for (risk, reasons), group in weighed:
            unit, product = group.unit, group.product
            pair = self._pair(unit, product, brands, terms_of(product))
            asked = bool(unit.target.strip()) and unit.state != "kept"
            found = [d for d in doubts(pair) if (d.check, d.product_id, d.field) not in aside] if asked else []
            back = notes.get(unit_key(unit))
            yield ReviewItem(
                id=unit_key(unit),
                ids=tuple(unit_key(one) for one in group.units),
                unit=unit,
                code=product.code,
                product=product.title,
                risk=risk,
                reasons=reasons,
                read_back=self.read_back(unit),
                note=str(back["note"]) if back and back["target"] == unit.target else "",
                doubts=tuple(found),
                marked=marks(unit.source, pair.protected),
                marked_chinese=marks(unit.target, pair.protected_in_target),
            )

    # -- answers ----------------------------------------------------------------------------------
    def approve(
        self,
        ids: Sequence[str] = (),
        *,
        where: str | None = None,
        locale: str = "zh-CN",
        states: Sequence[str] = (),
        dry_run: bool = False,
        alike: bool = True,
    ) -> Reviewed:
        """Say yes: to the texts with these ids and all that are the same, or to all that match ``where``.

        ``alike=False`` takes just these ids, without looking through the shop: quick where `ReviewItem.ids` are at
        hand, which name them all.

        Without ``states``, a bulk approval takes only complete texts, and passes over those in which a number or
        a name was lost, a word is unknown or something else is badly wrong: they come back in ``left``.
        """
        if ids:
            groups = self._named(ids, locale, alike)
        elif where is not None:
            groups = self._groups(locale, states or COMPLETE, where, Counter())
        else:
            return Reviewed(0, 0)
        groups = [group for group in groups if group.unit.target and group.unit.state not in ("approved", "kept")]
        left: list[ReviewItem] = []
        if not ids and not states:
            groups, left = self._safe(groups, locale)
        approved = [approved_now(unit) for group in groups for unit in group.units]
        matched = len(approved) + sum(len(item.ids) for item in left)
        if dry_run or not approved:
            return Reviewed(matched, len(approved), tuple(left))
        with self._store.step(_approval(approved)) as step:
            step.put_units(approved)
            self._drop_notes(step, approved)
        self._touch(unit.product_id for unit in approved)
        return Reviewed(matched, len(approved), tuple(left), step.id)

    def _safe(self, groups: Sequence[Group], locale: str) -> tuple[list[Group], list[ReviewItem]]:
        weigh = self._weigher(locale)
        weighed = [(weigh(group), group) for group in groups]
        safe = [group for risk, group in weighed if risk[0] < risks.NOT_SAFE]
        doubted = sorted((pair for pair in weighed if pair[0][0] >= risks.NOT_SAFE), key=lambda pair: -pair[0][0])
        return safe, list(self._items(doubted, locale))

    def correct(
        self, ids: Sequence[str], target: str, *, locale: str = "zh-CN", approve: bool = True, engine: str = "owner"
    ) -> Reviewed:
        """Give these texts that Chinese, as one step; "" leaves them without any.

        ``ids`` are those of a `ReviewItem`: the same text in several products is corrected once. ``engine`` says where
        the Chinese comes from: owner, memory, repair.
        """
        target = " ".join(target.split())
        state = "approved" if approve and target else "review" if target else "untranslated"
        at = now()
        edited = [
            unit.with_(
                target=target, state=state, engine=engine if target else "", unknown=(), updated=at,
                source_hash=source_hash(unit.source, unit.source_lang),
            )
            for group in self._named(ids, locale, with_alike=False) for unit in group.units
            if (target, state) != (unit.target, unit.state)
        ]  # fmt: skip
        if not edited:
            return Reviewed(len(ids), 0)
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Changed the Chinese of {n} texts"),
            one=QT_TRANSLATE_NOOP("shop", "Changed the Chinese of “{source}”"),
            n=len(edited),
            source=edited[0].source[:60],
        )
        with self._store.step(sentence) as step:
            step.put_units(edited)
            if approve:
                self._drop_notes(step, edited)
        self._touch(unit.product_id for unit in edited)
        return Reviewed(len(ids), len(edited), step=step.id)

    def reject(
        self, ids: Sequence[str], *, locale: str = "zh-CN", note: str = "", alike: bool = True
    ) -> Reviewed:
        """Send texts (and all that are the same) back, to be edited: no listing shows them until then.

        The Chinese stays where it is, and the note beside it. ``alike`` is as in `approve`.
        """
        back = [unit for group in self._named(ids, locale, alike) for unit in group.units if unit.target]
        if not back:
            return Reviewed(0, 0)
        at = now()
        edited = [unit.with_(state="needs-editing", updated=at) for unit in back]
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Sent back the Chinese of {n} texts"),
            one=QT_TRANSLATE_NOOP("shop", "Sent back the Chinese of “{source}”"),
            n=len(edited),
            source=back[0].source[:60],
        )
        with self._store.step(sentence) as step:
            step.put_units(edited)
            self._send_back(step, ((unit, note) for unit in edited))
        self._touch(unit.product_id for unit in edited)
        return Reviewed(len(edited), len(edited), step=step.id)

    def _named(self, ids: Sequence[str], locale: str, with_alike: bool) -> list[Group]:
        """The texts with these ids, each with all that are the same. Raises InputProblem for an unknown id."""
        everything = list(self._by_product(locale) if with_alike else self._of_products(ids, locale))
        by_id = {unit_key(unit): (product, unit) for product, units in everything for unit in units}
        unknown = next((name for name in ids if name not in by_id), None)
        if unknown is not None:
            raise _no_text(unknown)
        same: dict[tuple[tuple[str, str], str, str], Group] = {}
        for name in dict.fromkeys(ids):
            product, unit = by_id[name]
            group = same.setdefault((alike(unit), unit.target, unit.state), Group(product))
            if not with_alike:
                group.units.append(unit)
        for _, units in everything if with_alike else ():
            for unit in units:
                found = same.get((alike(unit), unit.target, unit.state))
                if found is not None:
                    found.units.append(unit)
        return list(same.values())

    def _of_products(self, ids: Sequence[str], locale: str) -> Iterator[tuple[Product, tuple[Unit, ...]]]:
        """The products that these texts belong to, with their texts."""
        numbers = {int(number) for name in ids if (number := name.partition("/")[0]).isdecimal()}
        products = self._store.products(ids=numbers)
        yield from zip(products, self._units_of(products, locale), strict=True)

    # -- what was sent back -----------------------------------------------------------------------
    def _keep(self, done: Sequence[tuple[Unit, Translation]], tally: Tally, translator: Translator) -> None:
        """Store what a run made; Chinese that was sent back stays so when a run makes the very same again."""
        notes = self._notes()
        super()._keep([(unit, _judged(unit, result, notes)) for unit, result in done], tally, translator)

    def _notes(self) -> dict[str, Any]:
        """By text, its Chinese that was sent back and why."""
        return dict(self._store.setting(_SENT_BACK) or {})

    def _send_back(self, step: OpenStep, units: Iterable[tuple[Unit, str]]) -> None:
        noted = {unit_key(unit): {"target": unit.target, "note": note.strip()} for unit, note in units}
        step.put_setting(_SENT_BACK, {**self._notes(), **noted})

    def _drop_notes(self, step: OpenStep, units: Iterable[Unit]) -> None:
        notes = self._notes()
        gone = [key for unit in units if (key := unit_key(unit)) in notes]
        if gone:
            step.put_setting(_SENT_BACK, {key: note for key, note in notes.items() if key not in gone} or None)


def _judged(unit: Unit, result: Translation, notes: Mapping[str, Any]) -> Translation:
    back = notes.get(unit_key(unit))
    if back is None or back["target"] != result.target or result.engine == "memory":
        return result
    return replace(result, state="needs-editing")


def approved_now(unit: Unit) -> Unit:
    """The unit approved as it stands."""
    key = source_hash(unit.source, unit.source_lang)
    return unit.with_(state="approved", unknown=(), source_hash=key, updated=now())


def _approval(units: Sequence[Unit]) -> Phrase:
    return Phrase(
        QT_TRANSLATE_NOOP("shop", "Approved the Chinese of {n} texts"),
        one=QT_TRANSLATE_NOOP("shop", "Approved the Chinese of “{source}”"),
        n=len(units),
        source=units[0].source[:60],
    )


def now() -> str:
    """The time, ISO 8601 in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _check_states(states: Sequence[str]) -> None:
    known = get_args(State)
    unknown = next((state for state in states if state not in known), None)
    if unknown is not None:
        raise InputProblem(
            "state-unknown",
            Phrase(QT_TRANSLATE_NOOP("shop", "There is no state “{state}”; the states are {states}."),
                   state=unknown, states=", ".join(known)),
            found=unknown, expected=", ".join(known),
        )  # fmt: skip


def _no_text(name: str) -> InputProblem:
    return InputProblem(
        "text-unknown",
        Phrase(QT_TRANSLATE_NOOP("shop", "The shop has no text “{id}”."), id=name),
        found=name,
        expected="12/zh-CN/title",
        next=Phrase(QT_TRANSLATE_NOOP("shop", "The review lists the texts with their ids.")),
    )
