"""The window: bar, rail, page, foot. It shows pages and carries what is dropped or typed to them."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from seller_assistant.gui import icons, theme, wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.operations import Trouble
from seller_assistant.gui.widgets.foot import Foot
from seller_assistant.gui.widgets.page import Page
from seller_assistant.gui.widgets.parts import words
from seller_assistant.gui.widgets.rail import PAGES, Rail
from seller_assistant.gui.widgets.tabbing import chain
from seller_assistant.gui.widgets.thumbnails import Thumbnails
from seller_assistant.gui.widgets.toast import Toast, TroubleCard
from seller_assistant.gui.widgets.top import Command, Top
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.gui.widgets.webview import Warmth
    from seller_assistant.shop import Overview

MADE_BY = {  # page -> module and class, imported when it is first shown
    "home": ("home", "HomePage"),
    "importing": ("importing.page", "ImportPage"),
    "products": ("products.page", "ProductsPage"),
    "translate": ("translate.page", "TranslatePage"),
    "checking": ("checking.page", "CheckPage"),
    "preview": ("preview", "PreviewPage"),
    "export": ("exporting.page", "ExportPage"),
    "settings": ("settings.page", "SettingsPage"),
}


class Window(QMainWindow):
    """The application's one window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.pages: dict[str, Page] = {}
        self.page = ""
        self.setAcceptDrops(True)
        self.setWindowIcon(icons.application())
        self.setMinimumSize(QSize(880, 560))
        self.resize(1280, 800)
        self.top = Top(desk.undo, desk.redo, self._commands())
        self.rail = Rail()
        self.foot = Foot()
        self.trouble = TroubleCard()
        self.stack = QStackedWidget()
        self._lay_out()
        self.toast = Toast(self.stack, self._undo_toasted)
        self._toasted_step: int | None = None
        self.veil = QLabel(self)
        self._make_veil()
        self._connect()
        self._shortcuts()
        self._warmth: Warmth | None = None
        self.restyle()

    def _lay_out(self) -> None:
        canvas = QWidget()
        canvas.setObjectName("canvas")
        holder = QWidget()
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(24, 12, 24, 0)
        beside.addWidget(self.trouble)
        self.trouble.closed.connect(holder.hide)
        self.trouble_holder = holder
        holder.hide()
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(holder)
        middle.addWidget(self.stack, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(middle, 1)
        layout = QVBoxLayout(canvas)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addLayout(across, 1)
        layout.addWidget(self.foot)
        self.setCentralWidget(canvas)
        self.waiting = words(QT_TRANSLATE_NOOP("gui", "Opening the shop …"), muted=True)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self.waiting)

    def _connect(self) -> None:
        desk, operations = self.desk, self.desk.operations
        desk.thumbnails = Thumbnails(operations, self.devicePixelRatioF())
        desk.went.connect(self.show_page)
        desk.counted.connect(self._show_overview)
        desk.restyled.connect(self.restyle)
        desk.toasted.connect(self._toast)
        desk.file_wanted.connect(self.choose_file)
        desk.search_cleared.connect(self.top.search_box.clear)
        operations.shown.connect(self.foot.show_running)
        operations.ended.connect(self.foot.end)
        operations.changed.connect(self._outdate)
        operations.troubled.connect(self.tell)
        self.rail.chosen.connect(desk.go)
        self.top.searched.connect(self._search)
        self.top.spoken.connect(lambda code: desk.change_settings(language=code))

    def _commands(self) -> list[Command]:
        go: list[Command] = [(said, partial(self.desk.go, page)) for page, _icon, said in PAGES]
        return [
            *go,
            (QT_TRANSLATE_NOOP("gui", "Settings"), partial(self.desk.go, "settings")),
            (QT_TRANSLATE_NOOP("gui", "Import a product list"), self.choose_file),
            (QT_TRANSLATE_NOOP("gui", "Undo"), self.desk.undo),
            (QT_TRANSLATE_NOOP("gui", "Redo"), self.desk.redo),
        ]

    def _shortcuts(self) -> None:
        actions: dict[str, Callable[[], object]] = {
            "Ctrl+O": self.choose_file,
            "Ctrl+Z": self.desk.undo,
            "Ctrl+Shift+Z": self.desk.redo,
            "Ctrl+Y": self.desk.redo,
            "Ctrl+K": self._find,
            "Ctrl+,": partial(self.desk.go, "settings"),
        }
        for number, (page, _icon, _said) in enumerate(PAGES, 1):
            actions[f"Ctrl+{number}"] = partial(self.desk.go, page)
        for keys, action in actions.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda action=action: action())

    def _find(self) -> None:
        self.top.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.search_box.selectAll()

    def _make_veil(self) -> None:
        self.veil.setObjectName("veil")
        self.veil.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.veil.setProperty("step", "title")
        wording.label(
            self.veil, QT_TRANSLATE_NOOP("gui", "Drop it: you will see what it would do before anything is saved")
        )
        self.veil.setWordWrap(True)
        self.veil.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # what it covers takes its own drops
        self.veil.hide()

    # -- pages ------------------------------------------------------------------------------------
    def show_page(self, name: str, what: dict[str, object] | None = None) -> None:
        """Show that page, made now if this is the first time."""
        page = self.pages.get(name)
        if page is None:
            module, kind = MADE_BY[name]
            page = getattr(importlib.import_module(f"seller_assistant.gui.pages.{module}"), kind)(self.desk)
            self.pages[name] = page
            self.stack.addWidget(page)
        self.page = name
        self.rail.show_page(name)
        self.stack.setCurrentWidget(page)
        page.enter(what or {})
        self._title()

    def _outdate(self) -> None:
        for page in self.pages.values():
            page.outdate()

    def _search(self, text: str) -> None:
        if text or self.page == "products":
            self.desk.go("products", search=text)

    def choose_file(self) -> None:
        """Ask for a product list and show what it would do."""
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Choose your product list"))
        lists = wording.say(QT_TRANSLATE_NOOP("gui", "Product lists"))
        everything = wording.say(QT_TRANSLATE_NOOP("gui", "All files"))
        kinds = f"{lists} (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.zip);;{everything} (*)"
        files, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        if files:
            self.desk.take_files(files)

    # -- what happens -----------------------------------------------------------------------------
    def _show_overview(self, overview: Overview) -> None:
        self.foot.show_overview(overview)
        self.top.show_overview(overview)
        self.rail.buttons["translate"].show_badge(overview.to_translate)
        self.rail.buttons["checking"].show_badge(overview.blocked)

    def _toast(self, said: Phrase, step: int | None) -> None:
        self._toasted_step = step
        self.toast.say(said, undoable=step is not None)

    def _undo_toasted(self) -> None:
        if self._toasted_step is not None:
            self.desk.undo(self._toasted_step)

    def tell(self, trouble: Trouble) -> None:
        """Show a problem calmly over the page, until it is closed."""
        self.trouble_holder.show()
        self.trouble.tell(trouble)

    def show_closed(self) -> None:
        """The shop could not be opened: the card above says why."""
        wording.label(self.waiting, QT_TRANSLATE_NOOP("gui", "The shop is not open. Nothing in it was changed."))

    def restyle(self) -> None:
        """Wear and speak what the settings say."""
        settings = self.desk.settings
        language = settings.language or wording.guess()
        theme.wear(settings.theme, language)
        if language != wording.language():
            wording.switch(language)
        for page in self.pages.values():
            page.reword()
        icons.redraw()
        self.top.show_language(language)
        name = settings.shop_name or QT_TRANSLATE_NOOP("gui", "My shop")
        wording.label(self.top.name, name)
        self._title()

    def warm(self) -> None:
        """Start what shows listings, while the owner is still reading the first screen."""
        if self._warmth is None and self.isVisible():
            from seller_assistant.gui.widgets.webview import Warmth

            self._warmth = Warmth(self)

    def _title(self) -> None:
        self.setWindowTitle(f"{self.top.name.text()} – Seller Assistant")

    # -- Qt's own events ---------------------------------------------------------------------------
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on as the page is read, though parts of it were made later."""
        chain(self)
        return super().focusNextPrevChild(forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that a file may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            area = self.stack.rect().adjusted(16, 16, -16, -16)
            self.veil.setGeometry(area.translated(self.stack.mapTo(self, area.topLeft()) - area.topLeft()))
            self.veil.show()
            self.veil.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away again."""
        self.veil.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        self.veil.hide()
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.desk.take_files(files)

    def changeEvent(self, event: QEvent) -> None:
        """The computer turned dark or light."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange and hasattr(self, "desk"):
            QTimer.singleShot(0, self, self.follow)

    def follow(self) -> None:
        """Wear what the computer wears, if the owner wants that."""
        theme.follow()
        icons.redraw()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, keep what is finished, close the shop."""
        from seller_assistant.gui.widgets.phone import Phone

        if self._warmth is not None:
            self._warmth.end()
            self._warmth = None
        for phone in self.findChildren(Phone):
            phone.let_go()
        self.desk.operations.close()
        super().closeEvent(event)
