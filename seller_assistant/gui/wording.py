"""The window's words, said in the language chosen now and said again when the owner chooses another.

A widget is *bound* to its phrases; `switch` says every binding anew, so no page keeps a list of its
labels and none can forget one. Text that is drawn (models, painted rows) asks `say` each time.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from seller_assistant.phrases import LANGUAGES, Marked, Phrase, Wording

Said = Phrase | Marked | str

_wording = Wording.load("en")
_bound: weakref.WeakKeyDictionary[QWidget, dict[str, Callable[[], None]]] = weakref.WeakKeyDictionary()
_qt_words: list[QTranslator] = []


def language() -> str:
    """The language spoken now: en, fr or zh_CN."""
    return _wording.language


def day_format(*, short: bool = False) -> str:
    """How a day is written in the language spoken now, as Qt asks for it."""
    if _wording.language == "zh_CN":
        return "yyyy年M月d日"
    return "d MMM yyyy" if short else "d MMMM yyyy"


def current() -> Wording:
    """The wording spoken now, for what says whole problems."""
    return _wording


def guess() -> str:
    """The language of this computer, as far as the window speaks it."""
    names = [name.replace("-", "_") for name in QLocale.system().uiLanguages()]
    for name in names:
        for code, _ in LANGUAGES:
            if name.split("_")[0] == code.split("_")[0]:
                return code
    return "en"


def say(said: Said) -> str:
    """The words in the language spoken now; plain text (a product's name) is said as it is."""
    if isinstance(said, Marked):
        return _wording.translate(said)
    return _wording.say(said)


def switch(code: str) -> None:
    """Speak that language from now on, everywhere that is already on the screen."""
    global _wording
    _wording = Wording.load(code)
    if _wording.language != code and code != "en":  # no translation file yet: English words, that language's habits
        _wording = Wording(code, {})
    _speak_qt(code)
    for widget, bindings in list(_bound.items()):
        if shiboken6.isValid(widget):
            for again in list(bindings.values()):
                again()


def _speak_qt(code: str) -> None:
    """The words that are Qt's own: menus of text fields, buttons of the file dialog."""
    app = QApplication.instance()
    if app is None:
        return
    for old in _qt_words:
        app.removeTranslator(old)
    _qt_words.clear()
    words = QTranslator(app)
    if code != "en" and words.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
        _qt_words.append(words)


def bind(widget: QWidget, what: str, again: Callable[[QWidget], Any]) -> None:
    """Do that now and at every change of language, as long as the widget lives; one binding for each ``what``."""
    reference = weakref.ref(widget)

    def run() -> None:
        alive = reference()
        if alive is not None and shiboken6.isValid(alive):
            again(alive)

    _bound.setdefault(widget, {})[what] = run
    run()


def label(widget: QLabel | QAbstractButton, said: Said, *, name: Said = "", tip: Said = "") -> None:
    """The widget's text, its name for a screen reader and its tooltip, together."""

    def again(w: Any) -> None:  # noqa: ANN401 - a label or a button
        text = say(said)
        w.setText(text.replace("&", "&&") if isinstance(w, QAbstractButton) else text)
        w.setAccessibleName(say(name) or text)
        if tip or isinstance(w, QAbstractButton):
            w.setToolTip(say(tip))

    bind(widget, "label", again)


def named(widget: QWidget, said: Said, *, tip: bool = False) -> None:
    """The name a screen reader says for a widget that shows no text of its own."""

    def again(w: QWidget) -> None:
        w.setAccessibleName(say(said))
        if tip:
            w.setToolTip(say(said))

    bind(widget, "name", again)


def hint(edit: QLineEdit, said: Said) -> None:
    """The grey words in an empty field; they are also its name."""

    def again(w: Any) -> None:  # noqa: ANN401 - anything with a placeholder
        w.setPlaceholderText(say(said))
        w.setAccessibleName(say(said))

    bind(edit, "hint", again)
