"""A template as it was understood: every column with a box to correct it, and the button that fills it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, QStandardPaths
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QFrame,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from seller_assistant.gui import printing, wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.exporting.amount import counted
from seller_assistant.gui.pages.exporting.column import ColumnRow, fields_model
from seller_assistant.gui.pages.exporting.making import Choice
from seller_assistant.gui.widgets.foot import moment
from seller_assistant.gui.widgets.markets import market_name
from seller_assistant.gui.widgets.parts import Card, button, chip, clear, flow, words
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.gui.widgets.working import Working
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.exporting.bundle_result import Bundle
    from seller_assistant.exporting.changes import Changes
    from seller_assistant.exporting.template_matching import Matched
    from seller_assistant.jobs import Progress
    from seller_assistant.marketplaces.marketplace import Marketplace
    from seller_assistant.shop import Shop, Template


class TemplateSheet(Sheet):
    """What was understood of a template, corrected here, remembered, and filled."""

    def __init__(
        self, desk: Desk, page: QWidget, template: Template, markets: list[Marketplace],
        exported: Callable[[Bundle], None],
    ) -> None:  # fmt: skip
        title = Phrase(QT_TRANSLATE_NOOP("gui", "The columns of “{name}”"), name=template.name)
        super().__init__(title, page, size=QSize(940, 680))
        self._desk, self._exported = desk, exported
        self.template = template
        self.rows: dict[int, ColumnRow] = {}
        self._model = fields_model(self)
        self._notices = Card(tone="info", pad=10, spacing=4)
        self._where = words(muted=True)
        self.body.addWidget(self._where)
        self.body.addWidget(self._notices)
        self.body.addWidget(self._choices(markets))
        self.body.addWidget(self._chips())
        self._list()
        self.everything, self.only = QRadioButton(), QRadioButton()
        wording.label(self.everything, QT_TRANSLATE_NOOP("gui", "Everything that is ready"))
        self.everything.setChecked(True)
        self.amount = flow(self.everything, self.only)
        self.amount.hide()
        self.working = Working()
        self.body.addWidget(self.amount)
        self.body.addWidget(self.working)
        self._bottom()
        self.show_template(template)
        self._read_last()

    # -- how it looks -----------------------------------------------------------------------------
    def _choices(self, markets: list[Marketplace]) -> QWidget:
        self.market, self.language = Choice(), Choice()
        for box in (self.market, self.language):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for market in markets:
            self.market.addItem(market_name(market), market.id)
        self.language.addItem(wording.say(QT_TRANSLATE_NOOP("gui", "in Chinese")), "zh")
        self.language.addItem(wording.say(QT_TRANSLATE_NOOP("gui", "in your own words")), "own")
        whose = QT_TRANSLATE_NOOP("gui", "With the listings for")
        wording.named(self.market, whose, tip=True)
        wording.named(self.language, QT_TRANSLATE_NOOP("gui", "In which words"), tip=True)
        return flow(words(whose, wrap=False), self.market, self.language)

    def _chips(self) -> QWidget:
        self.views = QButtonGroup(self)
        self.chips = {}
        for name in ("look", "filled", "all"):
            made = chip("")
            self.chips[name] = made
            self.views.addButton(made)
        self.views.buttonToggled.connect(lambda _, on: self._fill_list() if on else None)
        return flow(*self.chips.values())

    def _list(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        inner.setObjectName("page")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        area.setWidget(inner)
        self.body.addWidget(area, 1)

    def _bottom(self) -> None:
        kept = QT_TRANSLATE_NOOP("gui", "What the boxes above say is remembered for this sheet and its newer versions")
        self.keep = button(QT_TRANSLATE_NOOP("gui", "Remember this"), self.remember, tip=kept)
        self.fill = button(QT_TRANSLATE_NOOP("gui", "Fill this template…"), self._choose, role="primary")
        self.forget = button(QT_TRANSLATE_NOOP("gui", "Forget it"), self.remove, role="quiet")
        self.finish(self.forget, None, button(QT_TRANSLATE_NOOP("gui", "Close"), self.accept), self.keep, self.fill)

    def show_template(self, template: Template) -> None:
        """Show what is understood of it now."""
        self.template = template
        form = template.form
        where = QT_TRANSLATE_NOOP("gui", "{file}, sheet {sheet}: names in row {labels}, your products from row {data}")
        wording.label(self._where, Phrase(where, file=form.file, sheet=form.sheet, labels=form.label_row,
                                          data=form.first_data_row))  # fmt: skip
        clear(self._notices.column)
        for notice in template.notices[:6]:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "{what} {next}"), what=notice.message, next=notice.next)
            self._notices.column.addWidget(words(said))
        self._notices.setVisible(bool(template.notices))
        self.market.setCurrentIndex(max(0, self.market.findData(template.market)))
        self.language.setCurrentIndex(max(0, self.language.findData(template.language)))
        for row in self.rows.values():
            row.deleteLater()
        self.rows = {}
        look = Phrase(QT_TRANSLATE_NOOP("gui", "To look at {n}"), n=len(self.columns("look")))
        filled = Phrase(QT_TRANSLATE_NOOP("gui", "Filled {n}"), n=len(self.columns("filled")))
        every = Phrase(QT_TRANSLATE_NOOP("gui", "All {n}"), n=len(template.columns))
        for name, said in (("look", look), ("filled", filled), ("all", every)):
            wording.label(self.chips[name], said)
        first = self.chips["look" if self.columns("look") else "filled"]
        if first.isChecked():
            self._fill_list()
        first.setChecked(True)

    def columns(self, view: str) -> list[Matched]:
        """The columns of a view: what somebody should look at, what is filled, or all."""
        if view == "all":
            return list(self.template.columns)
        if view == "filled":
            return [matched for matched in self.template.columns if matched.field]
        doubts = {matched.column.index for matched in (*self.template.doubtful, *self.template.open)}
        return [matched for matched in self.template.columns if matched.column.index in doubts]

    def _fill_list(self) -> None:
        view = next((name for name, made in self.chips.items() if made.isChecked()), "all")
        shown = [matched.column.index for matched in self.columns(view)]
        wanted = set(shown)
        for matched in self.template.columns:
            index = matched.column.index
            if index in wanted and index not in self.rows:
                self.rows[index] = ColumnRow(matched, self._model)
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.setVisible(False)
        for at, index in enumerate(shown):
            self._column.insertWidget(at, self.rows[index])
            self.rows[index].setVisible(True)

    # -- what is done -----------------------------------------------------------------------------
    def corrections(self, *, confirmed: bool = False) -> dict[str, str]:
        """Letter -> field where the owner says something else; ``confirmed``: the doubtful ones seen here too."""
        told = {}
        for row in self.rows.values():
            doubtful = bool(row.matched.field) and not row.matched.sure
            if row.changed or (confirmed and doubtful):
                told[row.matched.column.letter] = row.field
        return told

    def remember(self) -> None:
        """Keep what the boxes say."""
        self.calm()
        name, told = self.template.name, self.corrections(confirmed=True)
        market, language = str(self.market.currentData()), str(self.language.currentData())

        def work(shop: Shop, _: object) -> tuple[int | None, Template]:
            return shop.change_template(name, told, market=market, language=language), shop.template(name)

        self._desk.operations.do(
            work, doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving your choice")), then=self._remembered, owner=self,
            button=self.keep, failed=self.fail,
        )  # fmt: skip

    def _remembered(self, found: tuple[int | None, Template]) -> None:
        step, template = found
        self.show_template(template)
        self._read_last()
        self._desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "Remembered for this sheet.")), step)

    def remove(self) -> None:
        """Forget the template; Undo brings it back."""
        name = self.template.name
        self._desk.operations.do(
            lambda shop, _: shop.remove_template(name), doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving your choice")),
            then=self._removed, owner=self, button=self.forget, failed=self.fail,
        )  # fmt: skip

    def _removed(self, step: int | None) -> None:
        self._desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "The sheet is forgotten.")), step)
        self.accept()

    def _read_last(self) -> None:
        """What changed since it was last filled; nothing is offered where it never was."""
        key = f"template:{self.template.name}"

        def last(shop: Shop) -> Changes | None:
            filled = any(record.marketplace == key for record in shop.exports())
            return shop.changes_since(key) if filled else None

        self._desk.operations.ask(last, self._show_last, owner=self, failed=self.fail)

    def _show_last(self, changes: Changes | None) -> None:
        if changes is None or changes.since is None:
            return
        said = QT_TRANSLATE_NOOP("gui", "Only what changed since {when}: {numbers}")
        wording.label(self.only, Phrase(said, when=moment(changes.since.at), numbers=counted(changes)))
        self.only.setEnabled(bool(changes.new or changes.changed or changes.withdrawn))
        self.amount.show()

    def _choose(self) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        today = QDate.currentDate().toString("yyyy-MM-dd")
        plain = "".join(c if c.isalnum() or c in "-_. " else "-" for c in self.template.name).strip(" .") or "template"
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Where should the bundle be saved?"))
        file, _ = QFileDialog.getSaveFileName(self, title, str(Path(place) / f"{plain}-{today}.zip"), "ZIP (*.zip)")
        if file:
            self.fill_to(file if file.lower().endswith(".zip") else f"{file}.zip")

    def fill_to(self, out: str) -> None:
        """Write the filled template with its pictures and report there, with what the boxes say now."""
        self.calm()
        name, told, only = self.template.name, self.corrections(), self.only.isChecked()
        market, language = str(self.market.currentData()), str(self.language.currentData())
        spoken = wording.language()

        def work(shop: Shop, progress: Progress) -> Bundle:
            shop.change_template(name, told, market=market, language=language)
            return shop.export_template(
                name, out, changed=only, language=spoken, draw=printing.as_pdf, progress=progress,
            )  # fmt: skip

        self.working.follow(self._desk.operations.do(
            work, doing=Phrase(QT_TRANSLATE_NOOP("gui", "Filling the template")), then=self._filled, owner=self,
            button=self.fill, failed=self.fail,
        ))  # fmt: skip

    def _filled(self, bundle: Bundle) -> None:
        self._exported(bundle)
        self.accept()
