"""The bar at the top: the shop's name, one search for products and commands, undo and redo, the language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from seller_assistant.gui import icons, wording
from seller_assistant.gui.widgets.parts import button, clearable, words
from seller_assistant.phrases import LANGUAGES, QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import Overview

Command = tuple[Marked, Callable[[], None]]


class Top(QWidget):
    """The bar; it asks, the window does."""

    searched = Signal(str)
    spoken = Signal(str)  # the language chosen

    def __init__(self, undo: Callable[[], None], redo: Callable[[], None], commands: Sequence[Command]) -> None:
        super().__init__()
        self.setObjectName("top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._commands = commands
        self.name = words("", "lead", wrap=False)
        self.search_box = self._make_find()
        self.undo = button(QT_TRANSLATE_NOOP("gui", "Undo"), undo, role="icon")
        self.redo = button(QT_TRANSLATE_NOOP("gui", "Redo"), redo, role="icon")
        icons.wear(self.undo, "undo", "accent", 20)
        icons.wear(self.redo, "redo", "accent", 20)
        self.languages = QComboBox()
        for code, name in LANGUAGES:
            self.languages.addItem(name, code)
        self.languages.activated.connect(lambda i: self.spoken.emit(self.languages.itemData(i)))
        wording.named(self.languages, QT_TRANSLATE_NOOP("gui", "Language of the window"), tip=True)
        where = words(QT_TRANSLATE_NOOP("gui", "shop on this computer"), "small", muted=True, wrap=False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(12)
        layout.addWidget(self.name)
        layout.addWidget(where)
        layout.addStretch(1)
        layout.addWidget(self.search_box, 6)
        layout.addStretch(1)
        layout.addWidget(self.undo)
        layout.addWidget(self.redo)
        layout.addWidget(self.languages)
        self.show_history(None, None)

    def _make_find(self) -> QLineEdit:
        find = QLineEdit()
        find.setProperty("find", "true")
        find.setMaximumWidth(440)
        find.setAcceptDrops(False)
        find.setMinimumWidth(180)
        clearable(find)
        glass = QAction(QIcon(icons.pixmap("search", "muted", 16)), "", find)
        glass.triggered.connect(self._enter)
        find.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        wording.bind(find, "glass", lambda _: glass.setText(wording.say(QT_TRANSLATE_NOOP("gui", "Search"))))
        wording.hint(find, QT_TRANSLATE_NOOP("gui", "Search products, words, commands (Ctrl+K)"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(250)
        self._wait.timeout.connect(self._search)
        find.textEdited.connect(lambda *_: self._wait.start())
        find.returnPressed.connect(self._enter)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._command)
        find.setCompleter(completer)
        wording.bind(
            find, "commands", lambda _: self._names.setStringList([wording.say(n) for n, _do in self._commands])
        )
        return find

    def _enter(self) -> None:
        if not self._command(self.search_box.text()):
            self._search()

    def _command(self, text: str) -> bool:
        for name, do in self._commands:
            if wording.say(name).casefold() == text.strip().casefold():
                self._wait.stop()
                QTimer.singleShot(0, self.search_box.clear)
                do()
                return True
        return False

    def _search(self) -> None:
        self._wait.stop()
        self.searched.emit(self.search_box.text().strip())

    def show_overview(self, overview: Overview) -> None:
        """Enable undo and redo for what they would do."""
        self.show_history(overview.can_undo, overview.can_redo)

    def show_history(self, undo: Phrase | None, redo: Phrase | None) -> None:
        """Say in the tooltips what undo and redo would do; rest when there is nothing."""
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        keys = {
            "undo": QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText),
            "redo": QKeySequence("Ctrl+Shift+Z").toString(QKeySequence.SequenceFormat.NativeText),
        }
        nothing = QT_TRANSLATE_NOOP("gui", "Nothing to undo")
        again = QT_TRANSLATE_NOOP("gui", "Nothing to redo")
        wording.named(
            self.undo,
            Phrase(QT_TRANSLATE_NOOP("gui", "Undo: {what} ({keys})"), what=undo, keys=keys["undo"])
            if undo
            else nothing,
            tip=True,
        )
        wording.named(
            self.redo,
            Phrase(QT_TRANSLATE_NOOP("gui", "Redo: {what} ({keys})"), what=redo, keys=keys["redo"]) if redo else again,
            tip=True,
        )

    def show_language(self, code: str) -> None:
        """Show that language as the chosen one."""
        self.languages.setCurrentIndex(max(0, self.languages.findData(code)))
