"""The translate page: run the translation, read what came, correct it, approve it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.translate.consent import ConsentDialog
from seller_assistant.gui.pages.translate.model import TARGET, SegmentDelegate, SegmentsModel
from seller_assistant.gui.pages.translate.segments import PRODUCTS, VIEWS, Segment, count, read
from seller_assistant.gui.widgets.page import Page
from seller_assistant.gui.widgets.parts import button, chip, empty, flow, keys, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import EngineState, Estimate, Overview, Shop, Translated


class TranslatePage(Page):
    """Translate & review."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view = "all"
        self._chosen_view = False
        self._products = PRODUCTS
        self._more = False
        self.chips: dict[str, QPushButton] = {}
        self.model = SegmentsModel(self)
        self.body.addWidget(self._head())
        self.body.addWidget(flow(*self.chips.values()))
        self.stack = QStackedWidget()
        self.table = self._make_table()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self._nothing())
        self.stack.addWidget(self._no_products())
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self._below())
        self.model.edited.connect(self._edited)
        desk.counted.connect(self._show_overview)
        if desk.overview is not None:
            self._show_overview(desk.overview)

    def _head(self) -> QWidget:
        for name, _states, said in VIEWS:
            self.chips[name] = chip(said, partial(self.choose, name))
        self.engine = QComboBox()
        self.engine.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        wording.named(self.engine, QT_TRANSLATE_NOOP("gui", "What translates sentences"), tip=True)
        self.engine.activated.connect(self._engine_chosen)
        self.start = button(QT_TRANSLATE_NOOP("gui", "Translate"), self.translate, role="primary")
        self.engine.setMaximumWidth(320)
        title = words(QT_TRANSLATE_NOOP("gui", "Translate & review"), "title", wrap=False)
        return flow(title, None, self.engine, self.start)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        self.delegate = SegmentDelegate(table)
        self.delegate.approved.connect(self._next)
        table.setItemDelegate(self.delegate)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        wording.named(table, QT_TRANSLATE_NOOP("gui", "Texts and their Chinese"))
        approve = QShortcut(QKeySequence("Ctrl+Return"), table)
        approve.setContext(Qt.ShortcutContext.WidgetShortcut)
        approve.activated.connect(self.approve)
        return table

    def _nothing(self) -> QWidget:
        action = button(QT_TRANSLATE_NOOP("gui", "Show all texts"), lambda: self.choose("all"), role="primary")
        text = QT_TRANSLATE_NOOP("gui", "No text is in this state.")
        return empty("check", QT_TRANSLATE_NOOP("gui", "Nothing here to do"), text, action)

    def _no_products(self) -> QWidget:
        action = button(QT_TRANSLATE_NOOP("gui", "Import a product list"), self.desk.choose_file, role="primary")
        text = QT_TRANSLATE_NOOP(
            "gui", "Import your product list first; its texts then stand here beside their Chinese."
        )
        return empty("translate", QT_TRANSLATE_NOOP("gui", "No texts yet"), text, action)

    def _below(self) -> QWidget:
        self.approve_button = button(QT_TRANSLATE_NOOP("gui", "Approve"), self.approve)
        self.more = button(QT_TRANSLATE_NOOP("gui", "Show more products"), self._show_more, role="quiet")
        hint = words(QT_TRANSLATE_NOOP("gui", "approve and next"), muted=True, wrap=False)
        edit = words(QT_TRANSLATE_NOOP("gui", "edit the Chinese"), muted=True, wrap=False)
        self.review = flow(self.approve_button, keys("Ctrl ⏎"), hint, keys("F2"), edit, None, self.more)
        return self.review

    # -- what is shown ----------------------------------------------------------------------------
    def refresh(self) -> None:
        """Read the texts, the numbers and the engines again; the list keeps its place."""
        view, products = self.view, self._products

        def work(shop: Shop) -> tuple[list[Segment], bool, dict[str, int], list[EngineState]]:
            segments, more = read(shop, view, "", products)
            return segments, more, count(shop), shop.engines()

        self.desk.operations.ask(
            work, self._show, owner=self, doing=Phrase(QT_TRANSLATE_NOOP("gui", "Reading the texts"))
        )

    def _show(self, found: tuple[list[Segment], bool, dict[str, int], list[EngineState]]) -> None:
        segments, self._more, counts, engines = found
        self._show_engines(engines)
        for name, _states, said in VIEWS:
            self.chips[name].setChecked(name == self.view)
            n = Phrase(QT_TRANSLATE_NOOP("gui", "{view} {n}"), view=Phrase(said), n=counts[name])
            tip = Phrase(
                QT_TRANSLATE_NOOP("gui", "In {n} products"),
                one=QT_TRANSLATE_NOOP("gui", "In {n} product"),
                n=counts[name],
            )
            wording.label(self.chips[name], n, tip=tip)
        if not self._chosen_view and self.view == "all" and counts["editing"]:
            self.choose("editing")
            return
        line = self.table.currentIndex().row()
        self.model.show(segments)
        self._fit()
        self.stack.setCurrentIndex(0 if segments else 1 if counts["all"] else 2)
        self.more.setVisible(self._more)
        self.review.setVisible(bool(segments))
        if segments:
            line = min(max(0, line), len(segments) - 1)
            self.table.setCurrentIndex(self.model.index(line, TARGET))

    def _show_engines(self, engines: list[EngineState]) -> None:
        self.engine.clear()
        self.engine.addItem(wording.say(QT_TRANSLATE_NOOP("gui", "Phrasebook (on this computer)")), "phrasebook")
        for engine in engines:
            if engine.id == "phrasebook" or not engine.ready:
                continue
            if engine.sends_to:
                said = Phrase(QT_TRANSLATE_NOOP("gui", "Phrasebook + {name} (sends text)"), name=engine.title)
            else:
                said = Phrase(QT_TRANSLATE_NOOP("gui", "Phrasebook + {name} (on this computer)"), name=engine.title)
            self.engine.addItem(wording.say(said), engine.id)
        chosen = self.desk.settings.engine
        offline = self.engine.findData("offline")
        self.engine.setCurrentIndex(max(0, self.engine.findData(chosen) if chosen else offline))

    def _engine_chosen(self, index: int) -> None:
        self.desk.change_settings(engine=self.engine.itemData(index))

    def _show_overview(self, overview: Overview) -> None:
        n = overview.to_translate
        if n:
            said = Phrase(
                QT_TRANSLATE_NOOP("gui", "Translate {n} products"),
                one=QT_TRANSLATE_NOOP("gui", "Translate {n} product"),
                n=n,
            )
        else:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "Everything is translated"))
        wording.label(self.start, said)
        self.start.setEnabled(n > 0)

    def choose(self, view: str) -> None:
        """Look at those texts."""
        self._chosen_view = True
        self.view = view
        self._products = PRODUCTS
        self.refresh()

    def _show_more(self) -> None:
        self._products += PRODUCTS
        self.refresh()

    def _fit(self) -> None:
        self.table.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower columns wrap into higher rows."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def retranslate(self) -> None:
        """Headings, states and engines are drawn, not bound."""
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)
        if not self.stale:
            self.refresh()

    # -- editing and approving --------------------------------------------------------------------
    def _current(self) -> Segment | None:
        line = self.table.currentIndex().row()
        return self.model.segments[line] if 0 <= line < len(self.model.segments) else None

    def approve(self) -> None:
        """Say yes to this Chinese and go to the next."""
        segment = self._current()
        if segment is None:
            return
        if not segment.unit.target:
            self.table.edit(self.table.currentIndex().siblingAtColumn(TARGET))
            return
        self._store(segment, segment.unit.target)
        if not self.view or self.view == "all":
            self._next()

    def _next(self) -> None:
        line = self.table.currentIndex().row() + 1
        if line < self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(line, TARGET))

    def _edited(self, segment: Segment, text: str) -> None:
        self._store(segment, text)

    def _store(self, segment: Segment, text: str) -> None:
        unit = segment.unit
        same = text == unit.target
        said = (
            Phrase(QT_TRANSLATE_NOOP("gui", "Approved: {text}"), text=text[:40])
            if same
            else Phrase(QT_TRANSLATE_NOOP("gui", "Saved: {text}"), text=text[:40])
        )

        def stored(step: int | None) -> None:
            if step is not None:
                self.desk.toast(said, step)

        self.desk.operations.do(
            lambda shop, _: shop.edit_unit(unit.product_id, unit.field, text, locale=unit.locale),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving the text")),
            then=stored,
            owner=self,
        )

    # -- running ----------------------------------------------------------------------------------
    def translate(self) -> None:
        """Work out what would be sent where, ask if anything would, and start."""
        engine = self.engine.currentData() or "phrasebook"
        if engine == "phrasebook" or f"{engine}@" in "".join(f"{c}," for c in self.desk.settings.consents):
            self._run(engine, send=False)
            return
        self.desk.operations.do(
            lambda shop, _: shop.estimate(engine=engine),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Working out what there is to translate")),
            then=lambda estimate: self._ask(engine, estimate),
            owner=self,
            button=self.start,
            changes=False,
        )

    def _ask(self, engine: str, estimate: Estimate) -> None:
        if not estimate.sends_to or not estimate.characters:
            self._run(engine, send=False)
            return
        dialog = ConsentDialog(self.engine.currentText(), estimate, self)
        dialog.answered.connect(lambda send, always: self._answered(engine, send=send, always=always))
        dialog.open()

    def _answered(self, engine: str, *, send: bool, always: bool) -> None:
        if send and always:
            self.desk.operations.do(
                lambda shop, _: shop.remember_consent(engine),
                doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving your choice")),
                owner=self,
                changes=False,
            )
        self._run(engine if send else "phrasebook", send=send)

    def _run(self, engine: str, *, send: bool) -> None:
        first = [self.desk.selected] if self.desk.selected else []
        self.desk.operations.do(
            lambda shop, progress: shop.translate(engine=engine, send=send, first=first, progress=progress),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Translating")),
            then=self._translated,
            owner=self,
            button=self.start,
        )

    def _translated(self, done: Translated) -> None:
        n = done.units - done.left
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} texts translated, {left} left for you or for an engine."), n=n, left=done.left
        )
        if done.problems:
            said = Phrase(
                QT_TRANSLATE_NOOP("gui", "{n} texts translated, {left} left. {problem}"),
                n=n, left=done.left, problem=done.problems[0],
            )  # fmt: skip
        self._chosen_view = False
        self.view = "all"
        self.desk.toast(said, done.step)
