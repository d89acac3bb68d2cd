"""Export: the bundle for a marketplace, only what changed, what went out before, and how two bundles differ."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from seller_assistant import __version__
from seller_assistant.catalog import Product
from seller_assistant.exporting import bundling, report
from seller_assistant.exporting.bundle_result import Bundle
from seller_assistant.exporting.changes import Changes, Since, compare, only
from seller_assistant.exporting.choosing import choose
from seller_assistant.exporting.proofs import Draw
from seller_assistant.exporting.snapshots import snapshot
from seller_assistant.exporting.writers import Writer
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.listing.draft import Draft, digest
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase, Wording
from seller_assistant.problems import BundleProblem, InputProblem
from seller_assistant.shop.pricing import RATES
from seller_assistant.shop.selling import Selling
from seller_assistant.shop.values import ExportRecord, ExportShown
from seller_assistant.store.exports import Exported

MOST_READ_BACK = 500  # products whose texts are read back word by word in the proof


@dataclass(frozen=True, slots=True)
class _Delta:
    """What an export starts from: the last bundle, where the history stood, and the products it has to look at."""

    last: Exported | None
    position: list[int]
    basis: str
    all_ids: frozenset[int]
    doubtful: frozenset[int]  # may differ from what the marketplace knows

    @property
    def before(self) -> dict[int, str]:
        return {int(number): value for number, value in self.last.digest.items()} if self.last else {}

    @property
    def since(self) -> Since | None:
        return Since(self.last.id, self.last.at) if self.last else None

    @property
    def withdrawn(self) -> list[int]:
        return [number for number in self.before if number not in self.all_ids]


class Sending(Selling):
    """The verbs about bundles."""

    def export(
        self,
        market: str,
        out: str | Path,
        *,
        where: str = "",
        allow_blocked: bool = False,
        changed: bool = False,
        language: str = "en",
        draw: Draw | None = None,
        progress: Progress = SILENT,
    ) -> Bundle:
        """A marketplace-ready bundle, written beside, verified, then renamed.

        ``changed`` takes only what differs, by content, from what last went out to that marketplace, and names what
        was withdrawn. ``draw`` makes the PDF of the proof (it needs the window's browser, so the faces bring it).
        Products with an error stay out, with the reason, unless ``allow_blocked``. Raises BundleProblem, with
        ``bundle-unchanged`` where ``changed`` finds nothing to send.
        """
        return self._send(
            market, self._market(market), Path(out), where=where, allow_blocked=allow_blocked, changed=changed,
            language=language, draw=draw, progress=progress,
        )  # fmt: skip

    def _send(
        self, key: str, place: Marketplace, out: Path, *, where: str = "", allow_blocked: bool = False,
        changed: bool = False, language: str = "en", draw: Draw | None = None,
        work: Writer | None = None, progress: Progress = SILENT,
    ) -> Bundle:  # fmt: skip
        """A bundle, remembered under ``key``; ``work`` writes another format."""
        delta = self._delta(key, place)
        products = self._asked(where, delta, changed=changed)
        drafts = list(self._drafts(place, products, progress))
        digests = self._digests(key, drafts)
        before = delta.before
        same = {number for number, value in digests.items() if before.get(number) == value}
        if changed:
            drafts = [draft for draft in drafts if draft.product_id not in same]
            if not drafts and not delta.withdrawn:
                raise _unchanged(place, delta)
        listings = {digests[draft.product_id]: snapshot(draft) for draft in drafts}
        changes = self._changes_of(delta, drafts, digests, listings, changed=changed, where=where)
        findings_of = self._findings_of(place)
        bundle = bundling.bundle(
            drafts, place, out, findings={draft.product_id: findings_of(draft) for draft in drafts},
            allow_blocked=allow_blocked, picture=self.picture_path, wording=Wording.load(language), progress=progress,
            made_at=datetime.now(UTC).isoformat(timespec="seconds"), wishes=self._wishes(), cache=self._made_before,
            work=work, changes=changes, draw=draw, reading=self.read_back if len(drafts) <= MOST_READ_BACK else None,
        )  # fmt: skip
        self._note_bundle(key, bundle, delta, digests, same, listings)
        return bundle

    def _delta(self, key: str, place: Marketplace) -> _Delta:
        """What may differ from the last bundle, found without composing a listing where the history can tell."""
        last = next(iter(self._store.exports(1, key)), None)
        position = self._store.position()
        basis = self._basis(key, place)
        all_ids = frozenset(self._store.product_ids())
        doubtful = all_ids
        mark = last.report.get("mark") if last is not None else None
        if last is not None and mark is not None and mark["basis"] == basis:
            touched = self._store.touched_since(mark["position"])
            if touched is not None:
                known = {int(number) for number in last.digest}
                doubtful = (all_ids - known) | (all_ids & (touched | set(mark["open"])))
        return _Delta(last, position, basis, all_ids, frozenset(doubtful))

    def _digests(self, key: str, drafts: Sequence[Draft]) -> dict[int, str]:
        """A short hash of each listing, by product: equal where the marketplace would be told the same."""
        return {draft.product_id: digest(draft) for draft in drafts}

    def _basis(self, key: str, place: Marketplace) -> str:
        """A hash of what every listing depends on beside its own product and translations."""
        told = (__version__, repr(place), repr(self.rule()), repr(self._store.setting(RATES)))
        return hashlib.blake2b(repr(told).encode(), digest_size=12).hexdigest()

    def _asked(self, where: str, delta: _Delta, *, changed: bool) -> Sequence[Product]:
        if not changed or len(delta.doubtful) == len(delta.all_ids):
            return self.products(where)
        if where:
            return [product for product in self.products(where) if product.id in delta.doubtful]
        return self._store.products(ids=sorted(delta.doubtful)) if delta.doubtful else []

    def _changes_of(
        self, delta: _Delta, drafts: Sequence[Draft], digests: Mapping[int, str], listings: Mapping[str, Any], *,
        changed: bool, where: str,
    ) -> Changes:  # fmt: skip
        """What differs between the last bundle and these drafts."""
        after = {draft.product_id: digests[draft.product_id] for draft in drafts}
        before = {n: value for n, value in delta.before.items() if n in after or n not in delta.all_ids}
        unknown = {value for value in before.values() if value not in listings}
        changes = compare(before, after, {**self._store.sent(unknown), **listings}, delta.since)
        if changed and not where:
            changes = replace(changes, unchanged=len(delta.all_ids) - len(drafts))
        return changes

    def _note_bundle(
        self, key: str, bundle: Bundle, delta: _Delta, digests: Mapping[int, str], same: set[int],
        listings: Mapping[str, Any],
    ) -> None:  # fmt: skip
        """Keep what went out: its report, each listing, and what the next delta has to look at."""
        written = set(bundle.written)
        known = {number: value for number, value in delta.before.items() if number in delta.all_ids}
        known |= {number: digests[number] for number in bundle.written}
        mark = {
            "position": delta.position, "basis": delta.basis, "open": sorted(delta.doubtful - written - same),
        }  # fmt: skip
        counts = {name: len(bundle.report.get(name, ())) for name in ("new", "changed", "withdrawn", "left_out")}
        sent = {digests[number]: listings[digests[number]] for number in bundle.written}
        self._store.add_export(
            key, bundle.out, products=bundle.products, sha256=bundle.sha256, digest=known,
            report={**bundle.report, "counts": counts, "mark": mark}, listings=sent,
        )  # fmt: skip

    # -- what went out before ---------------------------------------------------------------------
    def changed_since(self, market: str) -> list[str]:
        """The codes of the products whose listing differs from what last went out, or never did.

        ``market`` is a marketplace, or "template:NAME" for what went out in a template.
        """
        place = self._place_of(market)
        delta = self._delta(market, place)
        before = delta.before
        drafts = list(self._drafts(place, self._asked("", delta, changed=True), SILENT))
        digests = self._digests(market, drafts)
        return [d.code for d in drafts if before.get(d.product_id) != digests[d.product_id]]

    def changes_since(self, market: str) -> Changes:
        """What a bundle of only what changed would hold now: new, changed with their fields, withdrawn.

        What would stay out is not in it. ``since`` is None where nothing went out yet; ``market`` as in
        `changed_since`.
        """
        place = self._place_of(market)
        delta = self._delta(market, place)
        drafts = list(self._drafts(place, self._asked("", delta, changed=True), SILENT))
        digests = self._digests(market, drafts)
        before = delta.before
        differing = [draft for draft in drafts if before.get(draft.product_id) != digests[draft.product_id]]
        findings_of = self._findings_of(place)
        going, _ = choose(
            differing, {draft.product_id: findings_of(draft) for draft in differing}, allow_blocked=False
        )
        listings = {digests[draft.product_id]: snapshot(draft) for draft in differing}
        changes = self._changes_of(delta, differing, digests, listings, changed=True, where="")
        return only(changes, going)

    def _place_of(self, key: str) -> Marketplace:
        """The marketplace that bundles under this key are made for."""
        return self._market(key)

    def exports(self) -> list[ExportRecord]:
        """The bundles that went out, the latest first."""
        return [record_of(exported) for exported in self._store.export_list()]

    def show_export(self, export_id: int) -> ExportShown:
        """One bundle that went out, with its report. InputProblem for an unknown number."""
        found = self._exported(export_id)
        said = {name: value for name, value in found.report.items() if name != "mark"}
        return ExportShown(record_of(found), said)

    def compare_exports(self, first: int, second: int) -> Changes:
        """What a marketplace knew after one bundle and after another: new, changed with their fields, withdrawn.

        ``first`` 0 is before anything went out. InputProblem for an unknown number, or two bundles for different
        marketplaces.
        """
        two = self._exported(second)
        one = self._exported(first) if first else None
        if one is not None and one.marketplace != two.marketplace:
            raise InputProblem(
                "exports-apart",
                Phrase(
                    QT_TRANSLATE_NOOP("shop", "Bundle {first} is for {market} and bundle {second} for {other}."),
                    first=first, market=one.marketplace, second=second, other=two.marketplace,
                ),
                next=Phrase(QT_TRANSLATE_NOOP("shop", "Compare two bundles for the same marketplace.")),
            )  # fmt: skip
        before = {int(number): value for number, value in one.digest.items()} if one is not None else {}
        after = {int(number): value for number, value in two.digest.items()}
        differing = [before.get(n) for n in {*before, *after} if before.get(n) != after.get(n)]
        differing += [after.get(n) for n in {*before, *after} if before.get(n) != after.get(n)]
        said = self._store.sent(value for value in differing if value)
        return compare(before, after, said, Since(one.id, one.at) if one is not None else None)

    @staticmethod
    def changes_json(changes: Changes, language: str = "en") -> dict[str, Any]:
        """What differs, as the report in a bundle says it."""
        return report.changes_json(changes, Wording.load(language))

    def _exported(self, export_id: int) -> Exported:
        found = self._store.export(export_id)
        if found is None:
            raise InputProblem(
                "export-unknown",
                Phrase(QT_TRANSLATE_NOOP("shop", "No bundle has the number {id}."), id=export_id),
                found=str(export_id),
                next=Phrase(QT_TRANSLATE_NOOP("shop", "Look at the list of bundles that went out.")),
            )
        return found


def record_of(found: Exported) -> ExportRecord:
    """The bundle as both faces show it."""
    counts = found.report.get("counts") or {}
    return ExportRecord(
        found.id, found.at, found.marketplace, found.out, found.products, found.sha256,
        new=counts.get("new"), changed=counts.get("changed"), withdrawn=counts.get("withdrawn"),
        left_out=counts.get("left_out"),
    )  # fmt: skip


def _unchanged(place: Marketplace, delta: _Delta) -> BundleProblem:
    if delta.last is None:
        return BundleProblem(
            "bundle-empty",
            Phrase(QT_TRANSLATE_NOOP("shop", "There is no product to send, so nothing was written.")),
            next=Phrase(QT_TRANSLATE_NOOP("shop", "Import your products, or choose others.")),
        )
    return BundleProblem(
        "bundle-unchanged",
        Phrase(
            QT_TRANSLATE_NOOP("shop", "Nothing changed for {market} since bundle {id} of {at}: nothing was written."),
            market=place.called, id=delta.last.id, at=delta.last.at[:16].replace("T", " "),
        ),
        next=Phrase(QT_TRANSLATE_NOOP("shop", "Export everything, if you want that bundle again.")),
    )  # fmt: skip
