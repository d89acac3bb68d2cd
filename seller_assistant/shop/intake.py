"""Import: plan, show, apply."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from seller_assistant.catalog import Picture, Product
from seller_assistant.importing import planning
from seller_assistant.importing.plan import Plan
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.store import Stored
from seller_assistant.shop.base import Base
from seller_assistant.shop.storing import store_pictures
from seller_assistant.shop.values import Imported


class Intake(Base):
    """The verbs that bring product lists in."""

    def plan_import(
        self,
        files: Sequence[str | Path],
        *,
        pictures: str | Path | None = None,
        sheet: str = "",
        currency: str = "",
        source_lang: str = "auto",
        mapping: Mapping[str, str] | None = None,
        header_row: int = 0,
        progress: Progress = SILENT,
    ) -> Plan:
        """What importing those files (or folders, or zips) would do; nothing is written.

        ``mapping`` takes columns (heading or letter) for fields; ``header_row`` is 1-based, 0 finds it.
        Raises FileProblem when a file cannot be read and InputProblem when the mapping makes no sense.
        """
        return planning.plan_files(
            files,
            self._store.known(),
            pictures=pictures,
            sheet=sheet,
            currency=currency,
            source_lang=source_lang,
            mapping=mapping,
            header_row=header_row,
            progress=progress,
        )

    def import_(self, plan: Plan, *, progress: Progress = SILENT) -> Imported:
        """Do what the plan says, as one step of the history, after a verified copy of the shop.

        A cancel or a failure keeps nothing of the import. Pictures that cannot be used are named in the
        notices of the plan that comes back; their products come in all the same.
        """
        stored, notices = store_pictures(self._pictures, plan.pictures, progress)
        plan = replace(plan, notices=(*plan.notices, *notices))
        changed = [*plan.new, *(update.after for update in plan.updated)]
        found = sum(len(product.pictures) for product in changed)
        if not changed:
            return Imported(plan, None, found, 0, 0)
        products = [_with_pictures(product, stored) for product in changed]
        if self._store.count():
            self._store.backups.make_if_changed("import")
        progress.check()
        with self._store.step(_sentence(plan)) as step:
            stored_products = step.put_products(products)
            progress.check()
        self._touch(product.id for product in stored_products)
        here = sum(1 for product in products for picture in product.pictures if picture.sha256)
        return Imported(plan, step.id, found, here, found - here)


def _with_pictures(product: Product, stored: Mapping[str, Stored]) -> Product:
    """The product with the pictures that were just stored filled in."""
    if not product.pictures:
        return product
    return replace(
        product, pictures=tuple(_filled(picture, stored.get(picture.source)) for picture in product.pictures)
    )


def _filled(picture: Picture, file: Stored | None) -> Picture:
    if file is None:
        return picture
    return replace(picture, sha256=file.sha256, width=file.width, height=file.height, state="stored", reason="")


def _sentence(plan: Plan) -> Phrase:
    names = ", ".join(file.file for file in plan.files[:3]) + (" …" if len(plan.files) > 3 else "")
    return Phrase(
        QT_TRANSLATE_NOOP("shop", "Imported {files}: {new} new, {updated} changed"),
        files=names, new=len(plan.new), updated=len(plan.updated),
    )  # fmt: skip
