"""Import: plan, show, apply."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from seller_assistant.catalog import Picture, Product
from seller_assistant.importing import again, planning
from seller_assistant.importing.choices import Choices, to_document
from seller_assistant.importing.left_out import rows_left_out
from seller_assistant.importing.plan import Plan
from seller_assistant.jobs import SILENT, Progress, making_many
from seller_assistant.phrases import ENGLISH, QT_TRANSLATE_NOOP, Phrase, Wording
from seller_assistant.pictures.store import Stored
from seller_assistant.problems import FileProblem
from seller_assistant.sheets.writing import write_xlsx
from seller_assistant.shop.base import Base
from seller_assistant.shop.storing import store_pictures
from seller_assistant.shop.values import Imported
from seller_assistant.store.step import OpenStep

_LAYOUTS = "layouts"
_AGAIN = "imported"  # the files of the last import, and what they were found to hold
_MOST_LAYOUTS = 500  # the latest are kept


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
        encoding: str = "",
        delimiter: str = "",
        repair_text: bool = False,
        hidden_rows: bool = False,
        beside: bool = False,
        use_layouts: bool = True,
        progress: Progress = SILENT,
    ) -> Plan:
        """What importing those files (or folders, or zips) would do; nothing is written.

        ``mapping`` takes columns (heading or letter) for fields; ``header_row`` is 1-based, 0 finds it.
        ``encoding`` and ``delimiter`` overrule what a text file seems to be in, ``repair_text`` puts right
        letters that were encoded twice; ``hidden_rows`` and ``beside`` take hidden rows and the list beside the
        first one. What is not given is taken from an earlier import of a list with the same headings, unless
        ``use_layouts`` is False.
        Raises FileProblem when a file cannot be read and InputProblem when the mapping makes no sense.
        """
        choices = Choices.of(
            mapping,
            sheet=sheet,
            currency=currency,
            source_lang=source_lang,
            header_row=header_row,
            encoding=encoding,
            delimiter=delimiter,
            repair_text=repair_text,
            hidden_rows=hidden_rows,
            beside=beside,
        )
        layouts = self._store.setting(_LAYOUTS, {}) if use_layouts else {}
        key = "" if pictures else again.key(files, choices, layouts)
        same = self._same_again(key)
        if same is not None:
            return same
        plan = planning.plan_files(
            files, self._store.known(), pictures=pictures, choices=choices, layouts=layouts, progress=progress
        )
        return replace(plan, key=key)

    def _same_again(self, key: str) -> Plan | None:
        """The plan for the very files that were imported last, when nothing has changed since."""
        kept = self._store.setting(_AGAIN) if key else None
        last = self._store.can_undo()
        if kept is None or kept["key"] != key or last is None or last.id != kept["step"]:
            return None
        with making_many():
            return again.from_document(kept["plan"], self._store.products(ids=again.ids(kept["plan"])))

    def save_left_out(self, plan: Plan, path: str | Path, wording: Wording = ENGLISH) -> int:
        """Write the rows that the plan leaves out, each with its reason, as an .xlsx to mend and import again.

        Returns how many rows there are; without any, no file is written. Raises FileProblem where it cannot be.
        """
        lists = rows_left_out(plan, wording)
        if not lists:
            return 0
        target = Path(path)
        try:
            write_xlsx(target, [(one.sheet or Path(one.file).stem, one.rows) for one in lists])
        except OSError as error:
            raise FileProblem(
                "file-unwritable",
                Phrase(
                    QT_TRANSLATE_NOOP("shop", "{file} cannot be written: {why}."),
                    file=target.name, why=error.strerror or str(error),
                ),
                where=str(target),
                next=Phrase(QT_TRANSLATE_NOOP("shop", "Close it where it is open, or choose another place.")),
            ) from error  # fmt: skip
        return sum(one.count for one in lists)

    def _remember_layouts(self, step: OpenStep, plan: Plan) -> None:
        """Keep what the owner chose for these files under their headings, in the step that an undo takes back."""
        chosen = [file for file in plan.files if file.fingerprint and file.choices.is_any]
        if not chosen:
            return
        kept = dict(self._store.setting(_LAYOUTS, {}))
        for file in chosen:
            kept.pop(file.fingerprint, None)
            kept[file.fingerprint] = to_document(file.choices, file.columns)
        step.put_setting(_LAYOUTS, dict(list(kept.items())[-_MOST_LAYOUTS:]))

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
        with making_many(), self._store.step(_sentence(plan)) as step:
            stored_products = step.put_products(products)
            self._remember_layouts(step, plan)
            if plan.key and again.can_be_kept(plan):
                step.flush()
                ids = (product.id for product in (*stored_products, *plan.unchanged))
                kept = {"key": plan.key, "step": step.id, "plan": again.to_document(plan, ids)}
                step.put_setting(_AGAIN, kept)
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
