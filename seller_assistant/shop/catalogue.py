"""The catalogue: finding products, editing them, and the history of every change."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from seller_assistant.catalog import Picture, Product
from seller_assistant.marketplaces import facts
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures import sizing
from seller_assistant.problems import InputProblem, PictureProblem
from seller_assistant.shop import editing
from seller_assistant.shop.markets import Markets
from seller_assistant.shop.values import Change, EditPlan, Step
from seller_assistant.store.filters import Filter, parse


class Catalogue(Markets):
    """The verbs that show and change what the shop sells."""

    def products(self, where: str = "", *, limit: int | None = None, offset: int = 0) -> list[Product]:
        """The products that match the filter, in their order in the shop. Raises InputProblem on a wrong filter."""
        wanted = parse(where)
        if wanted.market:
            facts.load(wanted.market)  # an unknown marketplace is said, not passed over
        if not wanted.status:
            return self._store.products(wanted, limit=limit, offset=offset)
        ids = self._with_status(wanted)
        found = [p for p in self._store.products(wanted) if p.id in ids]
        return found[offset : None if limit is None else offset + limit]

    def count(self, where: str = "") -> int:
        """How many products match."""
        wanted = parse(where)
        return len(self.products(where)) if wanted.status else self._store.count(wanted)

    def _with_status(self, wanted: Filter) -> frozenset[int]:
        """The ids of the products whose listings have that status; `Numbers`, which counts them, answers."""
        return frozenset(self._store.product_ids(wanted))

    def product(self, product_id: int) -> Product | None:
        """One product by its id."""
        return self._store.product(product_id)

    def find_sku(self, sku: str) -> int | None:
        """The id of the product that has this SKU, on itself or on a variant; None when there is none."""
        known = self._store.known()
        found = known.by_sku(sku) or known.by_handle(sku)
        return None if found is None else found.id

    # -- editing ----------------------------------------------------------------------------------
    def plan_edit(self, changes: Mapping[str, str], where: str = "") -> EditPlan:
        """What setting those fields on the matching products would change."""
        products = self.products(where)
        editing.refuse_shared(changes, len(products))
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Set {fields} of {n} products"),
            one=QT_TRANSLATE_NOOP("shop", "Set {fields} of one product"),
            n=len(products),
            fields=", ".join(changes),
        )
        return self._plan(products, lambda p: editing.with_fields(p, changes, self.settings.currency), sentence)

    def plan_replace(self, name: str, find: str, by: str, where: str = "", *, regex: bool = False) -> EditPlan:
        """What replacing text in that field would change. Raises InputProblem on a wrong pattern or field."""
        if not find:
            raise InputProblem(
                "pattern",
                Phrase(
                    QT_TRANSLATE_NOOP("shop", "There is nothing to look for: give the text that shall be replaced.")
                ),
                where=name,
            )
        try:
            pattern = re.compile(find if regex else re.escape(find))
        except re.error as error:
            raise InputProblem(
                "pattern",
                Phrase(QT_TRANSLATE_NOOP("shop", "“{find}” is not a pattern: {why}."), find=find, why=str(error)),
                found=find,
            ) from error
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Replaced “{find}” by “{by}” in {field}"), find=find, by=by, field=name
        )
        becomes = by if regex else by.replace("\\", "\\\\")
        return self._plan(self.products(where), lambda p: editing.replaced(p, name, pattern, becomes), sentence)

    def _plan(self, products: Sequence[Product], edit: editing.Edit, sentence: Phrase) -> EditPlan:
        changes: list[Change] = []
        after: list[Product] = []
        for product in products:
            edited = edit(product)
            if edited != product:
                after.append(editing.marked(product, edited))
                changes += editing.changes(product, edited)
        return EditPlan(sentence, len(products), tuple(changes), tuple(after))

    def edit(self, plan: EditPlan) -> int | None:
        """Do it as one step; its number, or None when nothing changes."""
        if not plan.products:
            return None
        with self._store.step(plan.sentence) as step:
            step.put_products(plan.products)
        self._touch(product.id for product in plan.products)
        return step.id

    def attach_pictures(self, product_id: int, files: Sequence[str | Path]) -> int | None:
        """Add pictures from files to a product as one step; raises PictureProblem when one cannot be used."""
        product = self._store.product(product_id)
        if product is None or not files:
            return None
        pictures = list(product.pictures)
        for file in map(Path, files):
            try:
                stored = self._pictures.put(file.read_bytes())
            except OSError as error:
                raise PictureProblem(
                    "picture-unreadable",
                    Phrase(QT_TRANSLATE_NOOP("shop", "The picture {name} cannot be read: {why}."),
                           name=file.name, why=error.strerror or str(error)),
                    where=str(file),
                ) from error  # fmt: skip
            pictures.append(
                Picture(
                    len(pictures) + 1, file.name, file.name, stored.sha256, stored.width, stored.height, state="stored"
                )
            )
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Added pictures to {product}"), product=product.title or product.code
        )
        with self._store.step(sentence) as step:
            step.put_products([product.with_(pictures=tuple(pictures))])
        self._touch([product_id])
        return step.id

    def thumbnail(self, sha256: str, size: int = 96) -> bytes | None:
        """A small picture of a stored one, ``size`` pixels wide at the most; None when it is not here."""
        data = self._pictures.read(sha256) if sha256 else None
        return None if data is None else sizing.thumbnail(data, size)

    # -- history ----------------------------------------------------------------------------------
    def history(self, limit: int = 200) -> list[Step]:
        """The latest steps first."""
        return [Step(s.id, s.at, s.sentence, s.undone) for s in self._store.history(limit)]

    def undo(self, step: int | None = None) -> Step | None:
        """Undo the last step that is not undone, or all steps back to and including that one.

        None when there is nothing to undo; InputProblem when no such step can be undone.
        """
        done = self._store.undo(step)
        if done is None:
            return None
        self._touch(self._store.changed_products(done.id) if step is None else None)
        return Step(done.id, done.at, done.sentence, done.undone)

    def redo(self) -> Step | None:
        """Redo the step undone last; None when there is none."""
        done = self._store.redo()
        if done is None:
            return None
        self._touch(self._store.changed_products(done.id))
        return Step(done.id, done.at, done.sentence, done.undone)
