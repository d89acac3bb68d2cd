"""What stands beside the queue: glossary, memory, sizes, and the proofs that go out and come home."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.pages.translate.memory import MemorySheet
from seller_assistant.gui.pages.translate.proofs import ProofSheet, choose_returned
from seller_assistant.gui.pages.translate.sizes import SizesSheet
from seller_assistant.gui.pages.translate.terms import GlossarySheet
from seller_assistant.gui.widgets.aside_list import AsideList
from seller_assistant.gui.widgets.parts import button
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked

if TYPE_CHECKING:
    from seller_assistant.gui.pages.translate.page import TranslatePage

Tool = tuple[Marked, Callable[[], object], str]  # what it is, what it does, how its button looks


class Tools:
    """The tools as buttons, and on a small page as one button with a menu."""

    def __init__(self, page: TranslatePage) -> None:
        tools = _tools(page)
        self.buttons: list[QPushButton] = [button(said, do, role=role) for said, do, role in tools]
        self.menu_button = button(QT_TRANSLATE_NOOP("gui", "Glossary, proofs …  "))
        self._menu = QMenu(self.menu_button)
        for _said, do, _role in tools:
            self._menu.addAction("", do)
        self.menu_button.setMenu(self._menu)

        def again(_: QWidget) -> None:
            for action, (said, _do, _role) in zip(self._menu.actions(), tools, strict=True):
                action.setText(wording.say(said))

        wording.bind(self._menu, "items", again)
        self.menu_button.hide()  # the others are not shown here: without a parent yet each would open as a window

    @property
    def width(self) -> int:
        """The pixels that the buttons need side by side."""
        return sum(one.sizeHint().width() + 4 for one in self.buttons)

    def fold(self, *, small: bool) -> None:
        """Fold the buttons into the menu, or lay them out."""
        for one in self.buttons:
            one.setVisible(not small)
        self.menu_button.setVisible(small)


def _tools(page: TranslatePage) -> tuple[Tool, ...]:
    """The tools, in the order in which they are needed."""
    desk = page.desk
    return (
        (QT_TRANSLATE_NOOP("gui", "Glossary"), lambda: GlossarySheet(desk, page).show(), "quiet"),
        (QT_TRANSLATE_NOOP("gui", "Memory"), lambda: MemorySheet(desk, page).show(), "quiet"),
        (QT_TRANSLATE_NOOP("gui", "Sizes"), lambda: SizesSheet(desk, page).show(), "quiet"),
        (QT_TRANSLATE_NOOP("gui", "Set aside"), lambda: show_aside(page), "quiet"),
        (QT_TRANSLATE_NOOP("gui", "Send a proof to a friend"), lambda: ProofSheet(desk, page).show(), "quiet"),
        (QT_TRANSLATE_NOOP("gui", "Read a returned proof"), lambda: choose_returned(desk, page), "quiet"),
    )


def show_aside(page: TranslatePage) -> AsideList:
    """The doubts about the Chinese that were set aside, and the way back."""
    sheet = AsideList(page.desk, page, page.chinese, QT_TRANSLATE_NOOP("gui", "Doubts about the Chinese, set aside"))
    sheet.show()
    return sheet
