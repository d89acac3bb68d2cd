"""List, check, preview: what a marketplace will be told."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from seller_assistant.catalog import Product
from seller_assistant.checking.finding import Finding
from seller_assistant.checking.registry import check_of
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.listing.composing import compose
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces import facts
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase, Wording
from seller_assistant.previewing.page import page
from seller_assistant.pricing import ladder
from seller_assistant.problems import BundleProblem, InputProblem
from seller_assistant.shop import picture_order
from seller_assistant.shop.doubting import no_reason
from seller_assistant.shop.finishing import Finishing
from seller_assistant.shop.judging import Judge
from seller_assistant.shop.pricing import Pricing
from seller_assistant.shop.values import Checked
from seller_assistant.shop.words import BATCH, Words
from seller_assistant.translating.unit import Unit


class Selling(Pricing, Words, Finishing):
    """The verbs that face the marketplace."""

    def marketplaces(self) -> list[Marketplace]:
        """Every marketplace, in the order people see them."""
        return [self._market(id_) for id_ in facts.ids()]

    def marketplace(self, market: str) -> Marketplace:
        """One marketplace by its id, with the owner's own values; InputProblem lists the ids when there is none."""
        return self._market(market)

    # -- list and check ---------------------------------------------------------------------------
    def drafts(self, market: str = "taobao", where: str = "", *, progress: Progress = SILENT) -> list[Draft]:
        """What that marketplace would be told about the matching products."""
        return list(self._drafts(self._market(market), self.products(where), progress))

    def _drafts(self, market: Marketplace, products: Sequence[Product], progress: Progress) -> Iterator[Draft]:
        rule = ladder.for_market(self.rule(), market)
        label = Phrase(QT_TRANSLATE_NOOP("shop", "Preparing listings"))
        for start in range(0, len(products), BATCH):
            batch = products[start : start + BATCH]
            progress.step(label, start, len(products))
            for product, units in zip(batch, self._units_of(batch, market.locale), strict=True):
                yield compose(product, units, self._quotes(product, rule, market), market)
        progress.step(label, len(products), len(products))

    def check(self, market: str = "taobao", where: str = "", *, progress: Progress = SILENT) -> Checked:
        """What would stop or hurt those listings."""
        place = self._market(market)
        findings: list[Finding] = []
        blocked: set[int] = set()
        total = 0
        findings_of = self._findings_of(place)
        for draft in self._drafts(place, self.products(where), progress):
            total += 1
            found = findings_of(draft)
            findings += found
            if any(f.severity == "error" for f in found):
                blocked.add(draft.product_id)
        aside = tuple(findings_of.aside.items())
        return Checked(total - len(blocked), len(blocked), tuple(findings), frozenset(blocked), aside)

    def _findings_of(self, market: Marketplace, *, across: bool = True) -> Judge:
        """What checks a draft for that marketplace, without what the owner set aside."""
        return Judge(self._store, market, across=across)

    def ignore_findings(self, findings: Sequence[Finding], reason: str, *, market: str) -> int | None:
        """Set findings about listings for that marketplace aside, with the owner's reason, as one step.

        Raises InputProblem without a reason, and for a finding without which there is no listing (no price, no title).
        """
        if not reason.strip():
            raise no_reason()
        for finding in findings:
            known = check_of(finding.check)
            if known is not None and not known.ignorable:
                raise InputProblem(
                    "check-must",
                    Phrase(QT_TRANSLATE_NOOP("shop", "“{check}” cannot be set aside: there is no listing without it."),
                           check=known.name),
                    where=finding.sku,
                )  # fmt: skip
        if not findings:
            return None
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Set aside {n} findings"), one=QT_TRANSLATE_NOOP("shop", "Set aside one finding"),
            n=len(findings),
        )  # fmt: skip
        with self._store.step(sentence) as step:
            for finding in findings:
                step.ignore(finding.check, finding.product_id, finding.field, market, reason.strip())
        self._touch(finding.product_id for finding in findings)
        return step.id

    def repair(self, findings: Sequence[Finding]) -> int | None:
        """Apply the repairs of those findings as one step; the repaired text is for the owner to review.

        Of repairs about the pictures of one product the first is done: it moves the places that others speak of.
        """
        wanted = [f for f in findings if f.repair is not None]
        if not wanted:
            return None
        changed: dict[tuple[int, str], Unit] = {}
        units = {(u.product_id, u.field): u for u in self.units({f.product_id for f in wanted})}
        for finding in wanted:
            repair = finding.repair
            key = (finding.product_id, repair.field if repair else "")
            unit = changed.get(key) or units.get(key)
            if repair is None or repair.order or unit is None or repair.before not in unit.target:
                continue
            target = unit.target.replace(repair.before, repair.after)
            now = datetime.now(UTC).isoformat(timespec="seconds")
            changed[key] = unit.with_(target=target, state="review", engine="repair", updated=now)
        products = self._with_pictures(wanted)
        if not changed and not products:
            return None
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Repaired {n} texts"),
            one=QT_TRANSLATE_NOOP("shop", "Repaired one text"),
            n=len(changed),
        )
        if products:
            sentence = Phrase(
                QT_TRANSLATE_NOOP("shop", "Repaired {n} listings"),
                one=QT_TRANSLATE_NOOP("shop", "Repaired one listing"),
                n=len({*products, *(unit.product_id for unit in changed.values())}),
            )
        with self._store.step(sentence) as step:
            step.put_units(list(changed.values()))
            step.put_products(products.values())
        self._touch([*(unit.product_id for unit in changed.values()), *products])
        return step.id

    def _with_pictures(self, findings: Sequence[Finding]) -> dict[int, Product]:
        """The products whose pictures those repairs put in another order, after the first repair of each."""
        done: dict[int, Product] = {}
        for finding in findings:
            if finding.repair is None or not finding.repair.order or finding.product_id in done:
                continue
            product = self._store.product(finding.product_id)
            after = picture_order.repaired(product, finding.repair) if product is not None else None
            if after is not None:
                done[finding.product_id] = after
        return done

    # -- preview and export -----------------------------------------------------------------------
    def preview(self, market: str, product_id: int, *, language: str = "en", embed: bool = False) -> str:
        """The listing as a shopper sees it: one self-contained HTML page. InputProblem for an unknown product."""
        place = self._market(market)
        product = self._store.product(product_id)
        if product is None:
            raise InputProblem(
                "product-unknown",
                Phrase(QT_TRANSLATE_NOOP("shop", "There is no product {id} in the shop."), id=product_id),
            )
        draft = next(self._drafts(place, [product], SILENT))
        return page(
            draft, place, picture=self._pictures.read, findings=self._findings_of(place)(draft), embed=embed,
            wording=Wording.load(language),
        )  # fmt: skip

    @staticmethod
    def write_file(out: str | Path, data: bytes) -> None:
        """Write a file whole or not at all; BundleProblem names the place when it cannot be written."""
        path = Path(out)
        part = path.with_name(f".{path.name}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError as error:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise BundleProblem(
                "out-unwritable",
                Phrase(
                    QT_TRANSLATE_NOOP("shop", "{out} cannot be written: {why}."),
                    out=str(out),
                    why=error.strerror or error,
                ),
                where=str(out),
            ) from error
