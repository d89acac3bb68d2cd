"""The translate page: run the translation, read what came, the riskiest first, correct it, approve it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.translate.answering import Answering
from seller_assistant.gui.pages.translate.locales import LocaleBox
from seller_assistant.gui.pages.translate.model import QueueModel
from seller_assistant.gui.pages.translate.queue import AT_ONCE, VIEWS, count, view_of
from seller_assistant.gui.pages.translate.reading_back import ReadingBack
from seller_assistant.gui.pages.translate.resting import AllRead, no_products, no_such
from seller_assistant.gui.pages.translate.running import Running
from seller_assistant.gui.pages.translate.side import SidePanel
from seller_assistant.gui.pages.translate.table import QueueTable
from seller_assistant.gui.pages.translate.tools import Tools
from seller_assistant.gui.widgets.page import Page
from seller_assistant.gui.widgets.parts import button, chip, clearable, flow, keys, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import EngineState, ReviewItem, ReviewQueue, Shop, UnfinishedJob

SIDE = 300
NARROW = 940  # pixels of page under which the side stands aside
SEARCH = 190  # pixels of the field at least
ONLY = QT_TRANSLATE_NOOP("gui", "Only products that say …")
LOW = 560  # pixels of page under which every line counts
CALM = 1500  # milliseconds without an answer before the whole queue is weighed again


class Read(NamedTuple):
    """What the page read of the shop."""

    queue: ReviewQueue
    job: UnfinishedJob | None
    failed: int
    products: int


class TranslatePage(Page):
    """Translate & review."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view = "waiting"
        self._chosen_locale = False  # until then that of the marketplace
        self._reading = 0
        self._from_top = True
        self._take_keys = True  # the arrow keys walk through the texts as soon as there are some
        self._products = 0
        self.queue: ReviewQueue | None = None
        self.chips: dict[str, QPushButton] = {}
        self.model = QueueModel(self)
        self.running = Running(desk, self)
        self.table = QueueTable(self.model)
        self.side = SidePanel(desk)
        self.side.setFixedWidth(SIDE)
        self.answers = Answering(self)
        self.back = ReadingBack(self)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()

    # -- how it is built --------------------------------------------------------------------------
    def _lay_out(self) -> None:
        self.body.setSpacing(10)
        title = words(QT_TRANSLATE_NOOP("gui", "Translate & review"), "title", wrap=False)
        self.body.addWidget(flow(title, None, self.running.engine, self.running.set_up, self.running.start))
        for view in VIEWS:
            self.chips[view.name] = chip(view.said, partial(self.choose, view.name))
        self.search = QLineEdit()
        wording.bind(self.search, "width", lambda _: self.search.setFixedWidth(self._search_width()))
        wording.hint(self.search, ONLY)
        clearable(self.search)
        self.locales = LocaleBox()
        self.safe_button = button("", self.answers.ask_approve_safe)
        self.body.addWidget(flow(*self.chips.values(), None, self.safe_button, spacing=6))
        self.tools = Tools(self)
        self.body.addWidget(
            flow(self.search, self.locales, None, *self.tools.buttons, self.tools.menu_button, spacing=4)
        )
        self.body.addWidget(self.running.card)
        self.stack = QStackedWidget()
        holder = QWidget()
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(14)
        beside.addWidget(self.table, 1)
        beside.addWidget(self.side)
        self.all_read = AllRead(self.desk)
        for page in (holder, no_such(self.show_all), no_products(self.desk), self.all_read):
            self.stack.addWidget(page)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self._below())

    def _search_width(self) -> int:
        """Room for what the empty field says, in every language."""
        said = self.search.fontMetrics().horizontalAdvance(wording.say(ONLY))
        return min(max(SEARCH, said + 28), 2 * SEARCH)

    def _below(self) -> QWidget:
        do = self.answers
        self.approve_button = button(QT_TRANSLATE_NOOP("gui", "Approve"), do.approve, role="primary")
        self.reject_button = button(QT_TRANSLATE_NOOP("gui", "Send back…"), do.ask_reject)
        self.back_button = button(QT_TRANSLATE_NOOP("gui", "Read back"), self.back.read_back)
        self.more = button(QT_TRANSLATE_NOOP("gui", "Show more texts"), self.show_more, role="quiet")
        self.about = button(QT_TRANSLATE_NOOP("gui", "About this text"), self._show_side, role="quiet")
        self.about.setCheckable(True)
        hints = [
            words(said, "small", muted=True, wrap=False)
            for said in (QT_TRANSLATE_NOOP("gui", "edit"), QT_TRANSLATE_NOOP("gui", "next doubt"),
                         QT_TRANSLATE_NOOP("gui", "repair"))
        ]  # fmt: skip
        edit, doubt, repair = hints
        f2, alt, dot = keys("F2"), keys("Alt ↓"), keys("Ctrl .")
        self._hints: list[QWidget] = [f2, edit, alt, doubt, dot, repair]
        self.review = flow(
            self.approve_button, keys("Ctrl ⏎"), self.reject_button, keys("Ctrl ⇧ ⏎"), self.back_button, keys("F6"),
            *self._hints, None, self.about, self.more, spacing=6,
        )  # fmt: skip
        return self.review

    def _connect(self) -> None:
        do = self.answers
        self.model.edited.connect(do.edited)
        self.table.moved.connect(self._moved)
        self.table.reached_end.connect(self.show_more)
        self.table.strip.repaired.connect(do.repair)
        self.table.strip.put_aside.connect(do.put_aside)
        self.table.delegate.typed.connect(do.typed)
        self.side.taken.connect(do.take)
        self.side.term_wanted.connect(do.add_term)
        self.side.builder_wanted.connect(do.build_title)
        self.search.returnPressed.connect(self._searched)
        self.search.textChanged.connect(lambda text: None if text else self._searched())
        self.locales.activated.connect(self._locale_chosen)
        self.desk.counted.connect(self.running.show_overview)
        if self.desk.overview is not None:
            self.running.show_overview(self.desk.overview)
        for sequence, action in (
            ("Ctrl+Return", do.approve), ("Ctrl+Enter", do.approve), ("Ctrl+Shift+Return", do.ask_reject),
            ("Alt+Down", do.next_doubt), ("Alt+Up", do.doubt_before), ("Ctrl+D", do.copy_source),
            ("F6", self.back.read_back), ("Ctrl+.", do.repair_first), ("Ctrl+T", do.build_title),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    # -- reading ----------------------------------------------------------------------------------
    def enter(self, what: dict[str, object]) -> None:
        """The page is shown, perhaps for the products of a filter."""
        if not self._chosen_locale:
            self._follow_market()
        if isinstance(what.get("where"), str):
            self.search.setText(str(what["where"]))
        self.read_engines()
        self._take_keys = True
        super().enter(what)
        if self.table.isVisible():
            self.table.setFocus()

    def _follow_market(self) -> None:
        market = self.desk.markets.get(self.desk.market)
        at = self.locales.findData(market.locale if market is not None else "zh-CN")
        self.locales.setCurrentIndex(max(0, at))

    @property
    def chinese(self) -> str:
        """The Chinese that is looked at: zh-CN, zh-TW or zh-HK."""
        return str(self.locales.currentData())

    def outdate(self) -> None:
        """The shop changed: read at once, or, while the owner answers one text after the other, in a moment."""
        if self.answers.is_own_change():
            self._calm.start()
            self.side.read_again()
            return
        super().outdate()
        if self.isVisible():
            self.read_engines()

    def read_engines(self) -> None:
        """Which engines are ready."""

        def show(engines: list[EngineState]) -> None:
            self.running.show_engines(engines)
            self.back.engines = engines

        self.desk.operations.ask(lambda shop: shop.engines(), show, owner=self)

    def refresh(self) -> None:
        """Read the queue again; the list keeps its place."""
        self._calm.stop()
        states, where, locale = view_of(self.view).states, self.search.text().strip(), self.chinese
        here = 0 if self._from_top else self.table.currentIndex().row()
        limit = (here // AT_ONCE + 2) * AT_ONCE if here > AT_ONCE // 2 else AT_ONCE
        self.running.locale = locale
        self._reading += 1
        asked = self._reading

        def work(shop: Shop) -> Read:
            queue = shop.review_queue(locale, states, where, limit=limit)
            failed = sum(one.held for one in shop.failed_texts(locale))
            return Read(queue, shop.unfinished_job(locale), failed, shop.count())

        def show(read: Read) -> None:
            if asked == self._reading:
                self._show(read)

        doing = Phrase(QT_TRANSLATE_NOOP("gui", "Reading the texts"))
        self.desk.operations.ask(work, show, owner=self, doing=doing)

    def _show(self, read: Read) -> None:
        if self.table.delegate.editor is not None or self.answers.is_asking:
            self._calm.start()  # the owner is writing: nothing moves under their hands
            return
        self.queue = read.queue
        self._products = read.products
        self.running.show_job(read.job, read.failed)
        self._show_counts()
        line, before = self.table.currentIndex().row(), self.table.item
        self.model.show(read.queue.items)
        self.stack.setCurrentIndex(self._which(read))
        self.more.setVisible(len(read.queue.items) < read.queue.waiting)
        self.review.setVisible(bool(read.queue.items))
        if read.queue.items:
            here = self.model.line_of(before.id) if before is not None and not self._from_top else -1
            undone = self.answers.come_back(read.queue.items)
            here = here if undone < 0 or self._from_top else undone
            self.table.look_at(0 if self._from_top else here if here >= 0 else max(0, line))
            self._from_top = False
            if self._take_keys and self.isVisible():
                self._take_keys = False
                self.table.setFocus()
            item = self.table.item
            self.table.show_doubts(item.doubts if item is not None else ())
            self._moved()
        else:
            self.side.show_item(None)
        self.table.fit_soon()

    def _which(self, read: Read) -> int:
        if read.queue.items:
            return 0
        if not read.products:
            return 2
        if self.view == "waiting" and not self.search.text().strip():
            self.all_read.show_counts(read.queue.counts)
            return 3
        return 1

    def _show_counts(self) -> None:
        queue = self.queue
        if queue is None:
            return
        for view in VIEWS:
            n = count(view, queue.counts)
            said = Phrase(QT_TRANSLATE_NOOP("gui", "{view} {n}"), view=Phrase(view.said), n=n)
            wording.label(self.chips[view.name], said)
            self.chips[view.name].setChecked(view.name == self.view)
            self.chips[view.name].setVisible(n > 0 or view.name in ("waiting", "approved", self.view))
        safe = queue.safe if self.view in ("waiting", "machine", "review") else 0
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "Approve all {n} that nobody doubts…"),
            one=QT_TRANSLATE_NOOP("gui", "Approve the one that nobody doubts…"), n=safe,
        )  # fmt: skip
        wording.label(self.safe_button, said)
        self.safe_button.setVisible(safe > 0)

    def answered(self, item: ReviewItem, counts: dict[str, int]) -> None:
        """A text was answered: its line goes at once, and the numbers follow."""
        if self.queue is None:
            return
        now = {state: self.queue.counts.get(state, 0) + n for state, n in counts.items()}
        safe = self.queue.safe - (len(item.ids) if not item.doubts and item.unit.usable else 0)
        self.queue = replace(
            self.queue, counts={**self.queue.counts, **now}, safe=max(0, safe), waiting=max(0, self.queue.waiting - 1)
        )
        line = self.table.currentIndex().row()
        self.model.drop(item)
        self._show_counts()
        if self.model.rowCount():
            self.table.look_at(line)
        else:
            self._calm.start(0)

    def _moved(self) -> None:
        item = self.table.item
        self.side.show_item(item)
        if item is not None:
            self.desk.selected = item.unit.product_id
            self.reject_button.setEnabled(bool(item.unit.target))
            self.back_button.setEnabled(bool(item.unit.target))

    # -- what is looked at ------------------------------------------------------------------------
    def choose(self, view: str) -> None:
        """Look at those texts, from the first."""
        self.view = view
        self._begin_again()

    def _begin_again(self) -> None:
        self._from_top = True
        self.refresh()

    def show_all(self) -> None:
        """Look at all that wait, of every product."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.choose("waiting")

    def show_more(self) -> None:
        """Read more of the queue, and show it under what is there."""
        if self.queue is None or self.model.rowCount() >= self.queue.waiting or not self.more.isVisible():
            return
        self.more.hide()
        states, where, locale = view_of(self.view).states, self.search.text().strip(), self.chinese
        asked, offset = self._reading, self.model.rowCount()

        def show(queue: ReviewQueue) -> None:
            if asked == self._reading:
                self.table.fit_from(self.model.append(queue.items))
                self.more.setVisible(self.model.rowCount() < queue.waiting)

        self.desk.operations.ask(
            lambda shop: shop.review_queue(locale, states, where, limit=AT_ONCE, offset=offset), show, owner=self,
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Reading the texts")),
        )  # fmt: skip

    def _searched(self) -> None:
        self._begin_again()

    def _locale_chosen(self) -> None:
        self._chosen_locale = True
        self._searched()

    def retranslate(self) -> None:
        """Headings, states and engines are drawn, not bound."""
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)
        self.table.show_doubts(())
        self._fold_tools()
        if not self.stale:
            self.read_engines()
            self.refresh()

    # -- Qt's own events --------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the text has all the room."""
        super().resizeEvent(event)
        narrow, low = self.width() < NARROW, self.height() < LOW
        self.about.setVisible(narrow)
        self.side.setVisible(not narrow or self.about.isChecked())
        self._fold_tools()
        for hint in self._hints:
            hint.setVisible(not narrow)
        self.body.setContentsMargins(*((16, 8, 16, 8) if low else (24, 20, 24, 20)))
        self.body.setSpacing(6 if low else 10)

    def _fold_tools(self) -> None:
        """The tools stand side by side where there is room for all of them."""
        beside = self.search.width() + self.locales.sizeHint().width() + 60  # the margins and gaps
        tight = self.width() < NARROW or self.height() < LOW
        self.tools.fold(small=tight or self.tools.width > self.width() - beside)

    def _show_side(self) -> None:
        """On a narrow page what stands beside the texts comes when it is asked for."""
        self.side.setVisible(self.about.isChecked())
        self.table.fit_soon()

    def event(self, event: QEvent) -> bool:
        """Ctrl+1 to 5 take a suggestion where there is one; else they go to a page, as everywhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._number(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take that suggestion."""
        number = self._number(event)
        if not number or not self.side.take(number):
            super().keyPressEvent(event)

    def _number(self, event: QKeyEvent) -> int:
        """The suggestion that a key asks for; 0 for none."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        number = event.key() - int(Qt.Key.Key_0)
        asked = plain == Qt.KeyboardModifier.ControlModifier and 1 <= number <= len(self.side.suggestions)
        return number if asked and self.side.isVisible() else 0
