"""Import: plan, show, apply."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from seller_assistant.importing import again, corrections, planning
from seller_assistant.importing.beginnings import FirstRows, first_rows
from seller_assistant.importing.choices import Choices, to_document
from seller_assistant.importing.corrections import Correction
from seller_assistant.importing.each_file import EachFile, Told
from seller_assistant.importing.left_out import rows_left_out
from seller_assistant.importing.plan import Plan
from seller_assistant.jobs import SILENT, Progress, making_many
from seller_assistant.phrases import ENGLISH, QT_TRANSLATE_NOOP, Phrase, Wording
from seller_assistant.problems import FileProblem
from seller_assistant.settings import mark_of
from seller_assistant.sheets import ahead
from seller_assistant.sheets.writing import write_xlsx
from seller_assistant.shop.base import Base
from seller_assistant.shop.price_jumps import price_jumps
from seller_assistant.shop.storing import store_pictures, with_pictures
from seller_assistant.shop.values import Imported
from seller_assistant.store.step import OpenStep

_LAYOUTS = "layouts"
_AGAIN = "imported"  # the files of the last import, and what they were found to hold
_CELLS = "cells"  # by the mark of a file: what the owner typed into its cells
_MOST_LAYOUTS = 500  # the latest are kept


class Intake(Base):
    """The verbs that bring product lists in."""

    def first_rows(
        self,
        path: str | Path,
        *,
        sheet: str = "",
        rows: int = 20,
        encoding: str = "",
        delimiter: str = "",
        progress: Progress = SILENT,
    ) -> FirstRows:
        """The first rows of a file as displayed, and its likely heading: within a second, however large it is.

        Of a folder or a zip, those of its first list. To be shown while `plan_import` reads the whole file.
        Raises FileProblem when it cannot be read and InputProblem for a sheet that does not exist.
        """
        return first_rows(
            Path(path), sheet=sheet, rows=rows, encoding=encoding, delimiter=delimiter, progress=progress
        )

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
        cells: Sequence[Correction] = (),
        each: Told | None = None,
        use_layouts: bool = True,
        progress: Progress = SILENT,
    ) -> Plan:
        """What importing those files (or folders, or zips) would do; nothing is written.

        ``mapping`` takes columns (heading or letter) for fields; ``header_row`` is 1-based, 0 finds it.
        ``encoding`` and ``delimiter`` overrule what a text file seems to be in, ``repair_text`` puts right
        letters that were encoded twice; ``hidden_rows`` and ``beside`` take hidden rows and the list beside the
        first one; ``cells`` are values for single cells of the one file. ``each`` takes a file, by its name or
        its reading's ``mark``, for choices of its own: any of these from ``sheet`` to ``cells``.
        What is not given is taken from an earlier import of a list with the same headings, and cells from an
        earlier import of that very file, unless ``use_layouts`` is False.
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
            cells=tuple(cells),
        )
        layouts = self._store.setting(_LAYOUTS, {}) if use_layouts else {}
        own = EachFile.of(choices, each, self._store.setting(_CELLS, {}) if use_layouts else {})
        key = "" if pictures else again.key(files, own, layouts)
        same = self._same_again(key)
        if same is not None:
            return same
        plan = planning.plan_files(
            files, self._store.known(), pictures=pictures, each=own, layouts=layouts, progress=progress
        )
        plan = replace(plan, notices=(*plan.notices, *price_jumps(plan.updated)))
        return replace(plan, key=key, mark=mark_of(Path(files[0])) if len(files) == 1 else "")

    def _same_again(self, key: str) -> Plan | None:
        """The plan for the very files that were imported last, when nothing has changed since."""
        kept = self._store.setting(_AGAIN) if key else None
        last = self._store.can_undo()
        if kept is None or kept["key"] != key or last is None or last.id != kept["step"]:
            return None
        doc = kept["plan"]
        with making_many():
            ahead.forget()  # nothing has to be read
            return again.from_document(doc, lambda: self._store.products(ids=again.ids(doc)))

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
        # a list without headings is asked about each time, so what the owner agreed to is kept as if it were chosen
        chosen = [f for f in plan.files if f.fingerprint and (f.choices.is_layout or not f.header_row)]
        if not chosen:
            return
        kept = dict(self._store.setting(_LAYOUTS, {}))
        for file in chosen:
            kept.pop(file.fingerprint, None)
            kept[file.fingerprint] = to_document(file.choices, file.columns)
        step.put_setting(_LAYOUTS, dict(list(kept.items())[-_MOST_LAYOUTS:]))

    def _remember_cells(self, step: OpenStep, plan: Plan) -> None:
        """Keep what the owner typed into cells of these files, for the next import of the very same ones."""
        before = self._store.setting(_CELLS, {})
        kept = {mark: doc for mark, doc in before.items() if mark not in {file.mark for file in plan.files}}
        kept |= {file.mark: corrections.to_document(file.choices.cells) for file in plan.files if file.choices.cells}
        kept = dict(list(kept.items())[-_MOST_LAYOUTS:])
        if kept != before:
            step.put_setting(_CELLS, kept)

    def import_(self, plan: Plan, *, progress: Progress = SILENT) -> Imported:
        """Do what the plan says, as one step of the history, after a verified copy of the shop.

        A cancel or a failure keeps nothing of the import. Pictures that cannot be used are named in the
        notices of the plan that comes back; their products come in all the same.
        """
        stored, notices = store_pictures(self._pictures, plan.pictures, progress)
        plan = replace(plan, notices=(*plan.notices, *notices))
        changed = [update.after for update in plan.updated]
        found = sum(len(product.pictures) for product in (*plan.new, *changed))
        if not (plan.new or changed):
            return Imported(plan, None, found, 0, 0)
        unusable = {notice.found: notice.code for notice in notices}
        new, products = (
            [with_pictures(product, stored, unusable) for product in some] for some in (plan.new, changed)
        )
        if self._store.count():
            self._store.backups.make_if_changed("import")
        progress.check()
        with making_many(), self._store.step(_sentence(plan)) as step:
            ids = [*step.add_products(new), *(product.id for product in step.put_products(products))]
            self._remember_layouts(step, plan)
            self._remember_cells(step, plan)
            if plan.key and again.can_be_kept(plan):
                step.flush()
                all_ids = [*ids, *(product.id for product in plan.unchanged)]
                kept = {"key": plan.key, "step": step.id, "plan": again.to_document(plan, all_ids)}
                step.put_setting(_AGAIN, kept)
            progress.check()
        self._touch(ids)
        if plan.key and plan.mark:
            self.change_settings(last_import=plan.mark)
        here = sum(1 for product in (*new, *products) for picture in product.pictures if picture.sha256)
        return Imported(plan, step.id, found, here, found - here)


def _sentence(plan: Plan) -> Phrase:
    names = ", ".join(file.file for file in plan.files[:3]) + (" …" if len(plan.files) > 3 else "")
    return Phrase(
        QT_TRANSLATE_NOOP("shop", "Imported {files}: {new} new, {updated} changed"),
        files=names, new=len(plan.new), updated=len(plan.updated),
    )  # fmt: skip
