"""The import page: it plans, shows the plan, and saves it when the owner says so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.importing import questions
from seller_assistant.gui.pages.importing.changes import changes_line
from seller_assistant.gui.pages.importing.columns import ColumnsPanel
from seller_assistant.gui.pages.importing.notices import notice_cards
from seller_assistant.gui.pages.importing.result import ResultView, sentence
from seller_assistant.gui.pages.importing.rows import kept_card, left_out_card, rows_card, rows_left_out
from seller_assistant.gui.pages.importing.understood import platform_name, understood_card
from seller_assistant.gui.pages.importing.wish import Wish
from seller_assistant.gui.widgets.page import Page
from seller_assistant.gui.widgets.parts import Card, NumberCard, Pill, button, clear, column, flow, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Problem

if TYPE_CHECKING:
    from seller_assistant.importing.plan import Plan
    from seller_assistant.shop import Imported


PROBLEMS = 3  # cards above what was understood; the rest stand under it


class ImportPage(Page):
    """Plan, show, apply."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, scrolls=True)
        self._files: list[str] = []
        self._wish = Wish()
        self._plan: Plan | None = None
        self._kept_plan: Plan | None = None  # the plan that was saved, for the rows that it left out
        self.result: ResultView | None = None
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack)
        self._stack.addWidget(self._reading_view())
        self.shown = QWidget()
        self._view = QVBoxLayout(self.shown)
        self._view.setContentsMargins(0, 0, 0, 0)
        self._view.setSpacing(16)
        self._stack.addWidget(self.shown)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.cancel)
        self.save = button("", self.apply, role="primary")
        self.columns: ColumnsPanel | None = None

    def _reading_view(self) -> QWidget:
        made = QWidget()
        self._reading = words("", muted=True)
        self._reading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cancel = button(QT_TRANSLATE_NOOP("gui", "Cancel"), self.cancel)
        across = row(None, cancel, None)
        made.setLayout(column(None, self._reading, across, None, spacing=16))
        return made

    def enter(self, what: dict[str, object]) -> None:
        """Files were dropped or chosen."""
        files = what.get("files")
        if isinstance(files, list) and files:
            self._files = [str(file) for file in files]
            self._wish = Wish()
            self._kept_plan = None
            self.plan()

    def outdate(self) -> None:
        """The plan on the screen was made for the shop as it was: make it again when seen."""

    def plan(self) -> None:
        """Work out what these files would do."""
        clear(self.below)
        self.below.setContentsMargins(24, 0, 24, 0)
        names = ", ".join(Path(file).name for file in self._files[:3])
        doing = Phrase(QT_TRANSLATE_NOOP("gui", "Reading {files}"), files=names)
        wording.label(self._reading, doing)
        self._stack.setCurrentIndex(0)
        files, wish = list(self._files), self._wish
        self._job = self.desk.operations.do(
            lambda shop, progress: shop.plan_import(files, progress=progress, **wish.told),
            doing=doing,
            then=self._planned,
            owner=self,
            failed=self._refused,
            broken=self._broken,
            changes=False,
        )

    def _broken(self) -> None:
        if self._stack.currentIndex() == 0 and self.isVisible():
            self.cancel()

    def _refused(self, problem: Problem) -> bool:
        clear(self._view)
        self._plan = None
        title = words(QT_TRANSLATE_NOOP("gui", "This could not be read"), "title")
        card = Card(words(problem.message, strong=True), tone="warn")
        for detail in (problem.where, problem.found, problem.next):
            if wording.say(detail):
                card.column.addWidget(words(detail))
        calm = words(QT_TRANSLATE_NOOP("gui", "Nothing was changed."), muted=True)
        other = button(QT_TRANSLATE_NOOP("gui", "Choose another file"), self.desk.choose_file, role="primary")
        back = button(QT_TRANSLATE_NOOP("gui", "Back"), self.cancel)
        for widget in (title, card, calm, flow(other, back)):
            self._view.addWidget(widget)
        if self._wish != Wish():
            again = button(QT_TRANSLATE_NOOP("gui", "Read it as it was understood first"), self._forget_wish)
            self._view.addWidget(flow(again))
        self._view.addStretch(1)
        self._stack.setCurrentIndex(1)
        return True

    def _forget_wish(self) -> None:
        self._wish = Wish()
        self.plan()

    # -- the plan ---------------------------------------------------------------------------------
    def _planned(self, plan: Plan) -> None:
        self._plan = plan
        clear(self._view)
        self._view.addWidget(self._head(plan))
        self._view.addWidget(words(self._about(plan), muted=True))
        if (how := questions.how_line(plan, self._wish, self._again)) is not None:
            self._view.addWidget(how)
        self._view.addLayout(self._numbers(plan))
        self._view.addWidget(changes_line(plan))
        cards = self._problems(plan)
        for card in cards[:PROBLEMS]:
            self._view.addWidget(card)
        for reading in plan.files:
            self._view.addWidget(understood_card(reading, several=len(plan.files) > 1))
        self.columns = None
        if plan.files:
            self.columns = ColumnsPanel(plan.files[0], self._wish, self._again)
            self.columns.setVisible(not plan.files[0].sure)
            self._view.addWidget(self.columns)
        for card in cards[PROBLEMS:]:
            self._view.addWidget(card)
        self._view.addWidget(rows_card(plan))
        self._view.addStretch(1)
        clear(self.below)
        self.below.addWidget(self._buttons(plan))
        self.below.setContentsMargins(24, 10, 24, 12)
        self._stack.setCurrentIndex(1)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _problems(self, plan: Plan) -> list[QFrame]:
        """What the owner is asked, what is left out, what is wrong, and what is kept: in the order it matters."""
        asked: list[QFrame] = []
        if questions.asks_encoding(plan):
            asked.append(questions.encoding_card(plan.files[0], self._wish, self._again))
        if questions.asks_currency(plan):
            asked.append(questions.currency_card(plan, self._wish, self._again))
        told = (left_out_card(plan, self.save_left_out), kept_card(plan))
        return [*asked, *(card for card in told if card is not None), *notice_cards(plan, self._wish, self._again)]

    def _head(self, plan: Plan) -> QWidget:
        platforms = {reading.platform for reading in plan.files}
        if len(plan.files) > 1:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "{n} files were read"), n=len(plan.files))
        else:
            said = platform_name(next(iter(platforms), "list"))
        sure = all(reading.sure for reading in plan.files)
        pill = (
            Pill("ok", QT_TRANSLATE_NOOP("gui", "sure"))
            if sure
            else Pill("warn", QT_TRANSLATE_NOOP("gui", "please look"))
        )
        look = button(QT_TRANSLATE_NOOP("gui", "Not right? Show the columns"), self.show_columns, role="quiet")
        return flow(words(said, "title", wrap=False), pill, None, look)

    def _about(self, plan: Plan) -> Phrase:
        first = plan.files[0] if plan.files else None
        name = ", ".join(reading.file for reading in plan.files[:4])
        if first is None or len(plan.files) > 1:
            return Phrase(QT_TRANSLATE_NOOP("gui", "{files} · nothing is saved yet"), files=name)
        kind = (first.encoding or first.format).upper()
        if first.sheet:
            return Phrase(
                QT_TRANSLATE_NOOP(
                    "gui", "{file} · {kind} · sheet “{sheet}” · heading in row {row} · nothing is saved yet"
                ),
                file=name, kind=kind, sheet=first.sheet, row=first.header_row,
            )  # fmt: skip
        return Phrase(
            QT_TRANSLATE_NOOP("gui", "{file} · {kind} · heading in row {row} · nothing is saved yet"),
            file=name, kind=kind, row=first.header_row,
        )  # fmt: skip

    def _numbers(self, plan: Plan) -> QHBoxLayout:
        look = len(rows_left_out(plan)) + sum(1 for notice in plan.notices if notice.severity != "info")
        cards = (
            (NumberCard(QT_TRANSLATE_NOOP("gui", "new products")), len(plan.new)),
            (NumberCard(QT_TRANSLATE_NOOP("gui", "will change")), len(plan.updated)),
            (NumberCard(QT_TRANSLATE_NOOP("gui", "stay as they are")), len(plan.unchanged)),
            (NumberCard(QT_TRANSLATE_NOOP("gui", "need a look"), edge="warn"), look),
        )
        for card, number in cards:
            card.show_number(number)
        return row(*(card for card, _ in cards), spacing=16)

    def _buttons(self, plan: Plan) -> QWidget:
        new, changed = len(plan.new), len(plan.updated)
        if new and changed:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "Save {new} new, {changed} changed"), new=new, changed=changed)
        elif new:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "Save {n} new"), n=new)
        elif changed:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "Save {n} changed"), n=changed)
        else:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "Nothing to save"))
        self.save = button(said, self.apply, role="primary")
        self.save.setEnabled(bool(new or changed))
        cancel = button(QT_TRANSLATE_NOOP("gui", "Cancel"), self.cancel, tip=QT_TRANSLATE_NOOP("gui", "Esc"))
        return flow(None, cancel, self.save)

    def show_columns(self) -> None:
        """Let the owner correct what each column is."""
        if self.columns is not None:
            self.columns.setVisible(True)
            QTimer.singleShot(0, self, self._to_columns)

    def _to_columns(self) -> None:
        if self.columns is not None:
            self.area.verticalScrollBar().setValue(self.columns.mapTo(self.shown, QPoint(0, 0)).y())
            self.columns.row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _again(self, wish: Wish) -> None:
        self._wish = wish
        self.plan()

    # -- the owner's answer -----------------------------------------------------------------------
    def apply(self) -> None:
        """Save what the plan says, as one step."""
        plan = self._plan
        if plan is None:
            return
        self.desk.operations.do(
            lambda shop, progress: shop.import_(plan, progress=progress),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving the products")),
            then=self._saved,
            owner=self,
            button=self.save,
        )

    def _saved(self, imported: Imported) -> None:
        self._plan = None
        if not rows_left_out(imported.plan):
            self.desk.go("products")
            self.desk.toast(sentence(imported), imported.step)
            return
        self._kept_plan = imported.plan
        clear(self._view)
        clear(self.below)
        self.below.setContentsMargins(24, 0, 24, 0)
        self.result = ResultView(imported, self.save_left_out, lambda: self._undo(imported.step), self.cancel)
        self._view.addWidget(self.result)
        self._view.addStretch(1)
        self._stack.setCurrentIndex(1)
        self.area.verticalScrollBar().setValue(0)
        self.result.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self, step: int | None) -> None:
        if step is not None:
            self.desk.undo(step)
            self.cancel()

    def save_left_out(self, pressed: QPushButton) -> None:
        """Ask where to, and write the rows that are left out there, each with its reason."""
        name = wording.say(Phrase(QT_TRANSLATE_NOOP("gui", "{file} - rows left out"), file=Path(self._files[0]).stem))
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Where should the rows be saved?"))
        out, _ = QFileDialog.getSaveFileName(self, title, str(Path(place) / f"{name}.xlsx"), "Excel (*.xlsx)")
        if out:
            self.save_left_out_to(out if out.lower().endswith(".xlsx") else f"{out}.xlsx", pressed)

    def save_left_out_to(self, out: str, pressed: QPushButton | None = None) -> None:
        """Write the rows that are left out there."""
        plan, spoken = self._plan or self._kept_plan, wording.current()
        if plan is None:
            return
        self.desk.operations.do(
            lambda shop, _: shop.save_left_out(plan, out, spoken),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving the rows left out")),
            then=lambda n: self._told_left_out(n, Path(out).name),
            owner=self,
            button=pressed,
            changes=False,
        )

    def _told_left_out(self, n: int, name: str) -> None:
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} rows saved in {file}."),
            one=QT_TRANSLATE_NOOP("gui", "1 row saved in {file}."),
            n=n, file=name,
        )  # fmt: skip
        self.desk.toast(said)

    def cancel(self) -> None:
        """Leave; nothing was changed."""
        job = getattr(self, "_job", None)
        if job is not None and not job.over:
            job.cancel()
        self._plan = self._kept_plan = None
        overview = self.desk.overview
        self.desk.go("products" if overview is not None and overview.products else "home")
