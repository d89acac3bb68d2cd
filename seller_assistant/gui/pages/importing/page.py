"""The import page: it plans, shows the plan, and saves it when the owner says so."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.operations import SHOW_AFTER, Operation
from seller_assistant.gui.pages.importing import questions
from seller_assistant.gui.pages.importing.beginning import ReadingView, shows_first_rows
from seller_assistant.gui.pages.importing.changes import changes_line
from seller_assistant.gui.pages.importing.columns import ColumnsPanel
from seller_assistant.gui.pages.importing.files import FileView
from seller_assistant.gui.pages.importing.folding import Fold
from seller_assistant.gui.pages.importing.headline import about, headline, numbers, save_words
from seller_assistant.gui.pages.importing.left_out_file import asked_place, rows_saved
from seller_assistant.gui.pages.importing.notices import Cards
from seller_assistant.gui.pages.importing.refused import NOT_UNDERSTOOD, RefusedView
from seller_assistant.gui.pages.importing.result import ResultView, Ways
from seller_assistant.gui.pages.importing.rows import kept_card, left_out_card, rows_card
from seller_assistant.gui.pages.importing.typing_in import CellList, Pending
from seller_assistant.gui.pages.importing.wish import Wish
from seller_assistant.gui.widgets.page import Page
from seller_assistant.gui.widgets.parts import button, clear, flow, words
from seller_assistant.importing.corrections import mark_of
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Problem

if TYPE_CHECKING:
    from seller_assistant.importing.beginnings import FirstRows
    from seller_assistant.importing.plan import Plan
    from seller_assistant.shop import Imported


PROBLEMS = 4  # cards above what was understood; the rest stand under it


class ImportPage(Page):
    """Plan, show, apply."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, scrolls=True)
        self._files: list[str] = []
        self._wish = Wish()
        self._plan: Plan | None = None
        self._kept_plan: Plan | None = None  # the plan that was saved, for the rows that it left out
        self._job: Operation | None = None
        self._waits = False  # for what the files hold
        self._turn = 0  # which reading is awaited; one that was overtaken is not shown
        self._open: set[str] = set()  # the problems whose rows were open when the files are read anew
        self._place = 0  # and where the page was scrolled to
        self.pending = Pending()
        self.pending.changed.connect(self._say_save)
        self.result: ResultView | None = None
        self._step: int | None = None  # of the import whose result is on the screen
        self.views: list[FileView] = []
        self._folds: list[Fold] = []  # of the problems
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack)
        self.reading = ReadingView(self.cancel)
        self._stack.addWidget(self.reading)
        self.shown = QWidget()
        self._view = QVBoxLayout(self.shown)
        self._view.setContentsMargins(0, 0, 0, 0)
        self._view.setSpacing(16)
        self._stack.addWidget(self.shown)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.cancel)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(desk.paste)
        self.save = button("", self.apply, role="primary")

    @property
    def columns(self) -> ColumnsPanel | None:
        """Where the columns of the first file are corrected."""
        return self.views[0].columns if self.views else None

    def enter(self, what: dict[str, object]) -> None:
        """Files were dropped or chosen."""
        files = what.get("files")
        if isinstance(files, list) and files:
            self._files = [str(file) for file in files]
            self._wish = Wish()
            self._kept_plan = None
            self._open = set()
            self._place = 0
            self._empty()
            self.pending.clear()
            self.plan()

    def _empty(self) -> None:
        """Show nothing of other files."""
        self._plan = None
        self._step = None
        self.views = []
        self._folds = []
        clear(self._view)
        self._clear_below()
        self._stack.setCurrentIndex(1)

    def _clear_below(self) -> None:
        clear(self.below)
        self.below.setContentsMargins(24, 0, 24, 0)
        self.save = button("", self.apply, role="primary")

    def outdate(self) -> None:
        """The plan on the screen stays: it was made for the shop as it was. What was saved may be undone by now."""
        step = self._step
        if step is not None and self.isVisible():
            ask, leave = self.desk.operations.ask, self._leave_undone
            ask(lambda shop: any(one.id == step and one.undone for one in shop.history()), leave, owner=self)

    def plan(self) -> None:
        """Work out what these files would do; what is on the screen stays there unless that takes long."""
        self._stop()
        turn, fresh = self._turn, self._view.count() == 0
        self._plan = None
        self._waits = True
        self.save.setEnabled(False)
        names = ", ".join(Path(file).name for file in self._files[:3])
        doing = Phrase(QT_TRANSLATE_NOOP("gui", "Reading {files}"), files=names)
        self.reading.begin(doing)
        QTimer.singleShot(SHOW_AFTER, self, lambda: self._still_reading(turn))
        if fresh and shows_first_rows(self._files):
            self._look(turn, doing)
        else:
            self._read(turn, doing)

    def _stop(self) -> None:
        """Await nothing that is under way any more."""
        if self._job is not None:
            self._job.cancel()
        self._turn += 1

    def _look(self, turn: int, doing: Phrase) -> None:
        """Show the first rows of the first file, then read: both at once would keep the owner waiting for either."""
        file = self._files[0]

        def looked(first: FirstRows) -> None:
            if turn == self._turn:
                self.reading.show_rows(first)
                self._read(turn, doing)

        def unseen(_: Problem) -> bool:  # reading the whole of it says what is wrong
            if turn == self._turn:
                self._read(turn, doing)
            return True

        self._job = self.desk.operations.do(
            lambda shop, progress: shop.first_rows(file, progress=progress),
            doing=doing,
            then=looked,
            owner=self,
            failed=unseen,
            changes=False,
        )

    def _read(self, turn: int, doing: Phrase) -> None:
        files, wish = list(self._files), self._wish

        def planned(plan: Plan) -> None:
            if turn == self._turn:
                self._planned(plan)

        def refused(problem: Problem) -> bool:
            return turn != self._turn or self._refused(problem)

        self._job = self.desk.operations.do(
            lambda shop, progress: shop.plan_import(files, progress=progress, **wish.told),
            doing=doing,
            then=planned,
            owner=self,
            failed=refused,
            broken=lambda: self._broken(turn),
            changes=False,
        )

    def _still_reading(self, turn: int) -> None:
        if turn == self._turn and self._job is not None and not self._job.over:
            self._clear_below()
            self._stack.setCurrentIndex(0)

    def _broken(self, turn: int) -> None:
        if turn == self._turn and self._waits and self.isVisible():
            self.cancel()

    def _refused(self, problem: Problem) -> bool:
        self._waits = False
        self._empty()
        other = button(QT_TRANSLATE_NOOP("gui", "Choose another file"), self.desk.choose_file, role="primary")
        ways = [other, button(QT_TRANSLATE_NOOP("gui", "Back"), self.cancel)]
        if self._wish != Wish():
            ways.append(button(QT_TRANSLATE_NOOP("gui", "Read it as it was understood first"), self._forget_wish))
        view = RefusedView(problem, *ways)
        self._view.addWidget(view)
        self._view.addStretch(1)
        if problem.code in NOT_UNDERSTOOD and len(self._files) == 1:
            self._ask_columns(view)
        return True

    def _ask_columns(self, view: RefusedView) -> None:
        """Let the owner say what the columns of a list are that was not understood."""
        file, turn = Path(self._files[0]), self._turn

        def told(mark: str, row: int, mapping: Mapping[str, str]) -> None:
            self._again(self._wish.with_file(mark, header_row=row, mapping=mapping))

        def looked(found: tuple[FirstRows, str]) -> None:
            if turn == self._turn and found[0].file == file.name:  # a folder or zip may hold other things, too
                view.show_columns(found[0], partial(told, found[1]))

        look = self.desk.operations.ask
        look(lambda shop: (shop.first_rows(file), mark_of(file)), looked, owner=self, failed=lambda _: True)

    def _forget_wish(self) -> None:
        self._wish = Wish()
        self.pending.clear()
        self.plan()

    # -- the plan ---------------------------------------------------------------------------------
    def _planned(self, plan: Plan) -> None:
        self._waits = False
        self._plan = plan
        self.area.setUpdatesEnabled(False)  # until it stands where the owner was: nothing jumps
        clear(self._view)
        several = len(plan.files) > 1
        self._view.addWidget(headline(plan, self.show_columns))
        self._view.addWidget(words(about(plan), muted=True))
        if (how := questions.how_line(plan, self._wish, self._again)) is not None:
            self._view.addWidget(how)
        self._view.addLayout(numbers(plan))
        self._view.addWidget(changes_line(plan))
        cards = self._problems(plan)
        for card in cards[:PROBLEMS]:
            self._view.addWidget(card)
        self.views = [FileView(reading, self._wish, self._again, several=several) for reading in plan.files]
        for view in self.views:
            self._view.addWidget(view)
        for card in cards[PROBLEMS:]:
            self._view.addWidget(card)
        self._view.addWidget(rows_card(plan))
        self._view.addStretch(1)
        clear(self.below)
        self.below.addWidget(self._buttons())
        self.below.setContentsMargins(24, 10, 24, 12)
        self._stack.setCurrentIndex(1)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        self._take_up_again()

    def _take_up_again(self) -> None:
        """Open what was open before the files were read anew, and go where the owner was."""
        folds = [fold for fold in self._folds if fold.key in self._open]
        for fold in folds:
            fold.toggle.setChecked(True)
        inside = next((fold.inside for fold in folds if isinstance(fold.inside, CellList)), None)
        turn = self._turn

        def scroll_back() -> None:  # what was made just now has its place and takes the cursor only after this turn
            self.area.setUpdatesEnabled(True)
            if turn == self._turn and self._plan is not None:
                self.area.verticalScrollBar().setValue(self._place)
                if inside is not None:
                    inside.focus_first()

        QTimer.singleShot(0, self, scroll_back)

    def _problems(self, plan: Plan) -> list[QFrame]:
        """What the owner is asked, what is left out, what is wrong, and what is kept: in the order it matters."""
        several = len(plan.files) > 1
        asked = [
            questions.encoding_card(reading, self._wish, self._again, several=several)
            for reading in plan.files
            if questions.asks_encoding(reading)
        ]
        if questions.asks_currency(plan):
            asked.append(questions.currency_card(plan, self._wish, self._again))
        told = (left_out_card(plan, self.save_left_out), kept_card(plan))
        cards = Cards(plan, self._wish, self._again, self.pending, self._use)
        made = [*asked, *(card for card in told if card is not None), *cards.made()]
        self._folds = cards.folds
        return made

    def _buttons(self) -> QWidget:
        self.save = button("", self.apply, role="primary")
        self._say_save()
        cancel = button(QT_TRANSLATE_NOOP("gui", "Cancel"), self.cancel, tip=QT_TRANSLATE_NOOP("gui", "Esc"))
        return flow(None, cancel, self.save)

    def _say_save(self) -> None:
        """Say on the button what it will do now: save, or use what was typed first."""
        if self._plan is not None:
            wording.label(self.save, save_words(self._plan, len(self.pending)))
            self.save.setEnabled(bool(len(self.pending) or self._plan.new or self._plan.updated))

    def show_columns(self) -> None:
        """Let the owner correct what each column is."""
        for view in self.views:
            view.show_columns()
        QTimer.singleShot(0, self, self._to_columns)

    def _to_columns(self) -> None:
        if self.columns is not None:
            self.area.verticalScrollBar().setValue(self.columns.mapTo(self.shown, QPoint(0, 0)).y())
            self.columns.row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _again(self, wish: Wish) -> None:
        """Read the files like that; what was typed and not used yet comes with it."""
        self._wish = self.pending.into(wish)
        self._plan = None
        self.pending.clear()
        self._open = {fold.key for fold in self._folds if fold.toggle.isChecked()}
        self._place = self.area.verticalScrollBar().value()
        self.plan()

    def _use(self) -> None:
        """Read the files with what was typed."""
        if len(self.pending):
            self._again(self._wish)

    # -- the owner's answer -----------------------------------------------------------------------
    def apply(self) -> None:
        """Save what the plan says, as one step."""
        plan = self._plan
        if plan is None:
            return
        if len(self.pending):  # nothing that was typed is left behind
            self._use()
            return
        self.desk.operations.do(
            lambda shop, progress: shop.import_(plan, progress=progress),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving the products")),
            then=self._saved,
            owner=self,
            button=self.save,
        )

    def _saved(self, imported: Imported) -> None:
        self._kept_plan = imported.plan
        self._empty()
        self._step = imported.step
        self.result = ResultView(imported, Ways(self.cancel, self._translate, self._undo, self.save_left_out))
        self._view.addWidget(self.result)
        self._view.addStretch(1)
        self.area.verticalScrollBar().setValue(0)
        self.result.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        if self._step is not None:
            self.desk.undo(self._step)
            self.cancel()

    def _leave_undone(self, undone: bool) -> None:
        """Leave what was saved when it is saved no more: the owner took it back with the keys."""
        if undone and self._step is not None and self.isVisible():
            self.cancel()

    def _translate(self) -> None:
        self.cancel()
        self.desk.go("translate")

    def save_left_out(self, pressed: QPushButton) -> None:
        """Ask where to, and write the rows that are left out there, each with its reason."""
        if out := asked_place(self, self._files[0]):
            self.save_left_out_to(out, pressed)

    def save_left_out_to(self, out: str, pressed: QPushButton | None = None) -> None:
        """Write the rows that are left out there."""
        plan, spoken = self._plan or self._kept_plan, wording.current()
        if plan is None:
            return
        self.desk.operations.do(
            lambda shop, _: shop.save_left_out(plan, out, spoken),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving the rows left out")),
            then=lambda n: self.desk.toast(rows_saved(n, Path(out).name)),
            owner=self,
            button=pressed,
            changes=False,
        )

    def cancel(self) -> None:
        """Leave; nothing was changed."""
        self._stop()
        self._waits = False
        self._plan = self._kept_plan = self._step = None
        self.pending.clear()
        overview = self.desk.overview
        self.desk.go("products" if overview is not None and overview.products else "home")
