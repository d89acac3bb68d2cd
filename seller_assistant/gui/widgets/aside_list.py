"""What was set aside, with product, check, reason and day, and the way back: the same list for listings and texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.foot import moment
from seller_assistant.gui.widgets.parts import button, empty, words
from seller_assistant.gui.widgets.plain_table import PlainTable
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.gui.wording import Said
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import SetAside

_HEADS = (
    QT_TRANSLATE_NOOP("gui", "Product"), QT_TRANSLATE_NOOP("gui", "Doubt"), QT_TRANSLATE_NOOP("gui", "In"),
    QT_TRANSLATE_NOOP("gui", "Your reason"), QT_TRANSLATE_NOOP("gui", "Set aside"),
)  # fmt: skip
_SHARES = (26, 22, 16, 24, 12)  # of the width, in percent


class AsideList(Sheet):
    """What was set aside for one marketplace, or in one Chinese."""

    def __init__(self, desk: Desk, parent: QWidget, place: str, title: Said) -> None:
        super().__init__(title, parent, size=QSize(960, 560))
        self._desk, self._place = desk, place
        self.found: list[SetAside] = []
        self.counted = words("", muted=True)
        self.table = PlainTable(QT_TRANSLATE_NOOP("gui", "What was set aside"), _HEADS)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.itemSelectionChanged.connect(self._say)
        self.body.addWidget(self.counted)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = empty(
            "check", QT_TRANSLATE_NOOP("gui", "Nothing is set aside"),
            QT_TRANSLATE_NOOP("gui", "What you set aside with a reason is listed here, and can be heeded again."),
        )  # fmt: skip
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing, 1)
        self.back = button(
            "", self.heed, role="primary",
            tip=QT_TRANSLATE_NOOP("gui", "The check asks about it again, and Undo sets it aside once more"),
        )  # fmt: skip
        self.show_it = button(
            QT_TRANSLATE_NOOP("gui", "Show the product"), self.look, role="quiet",
            tip=QT_TRANSLATE_NOOP("gui", "Show this product"),
        )  # fmt: skip
        self.close_button = button(QT_TRANSLATE_NOOP("gui", "Close"), self.accept)
        self.finish(self.show_it, None, self.close_button, self.back)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.heed)
        desk.operations.changed.connect(self.read, Qt.ConnectionType.QueuedConnection)
        self._show([])
        self.read()

    def read(self) -> None:
        """Read what is set aside now."""
        place = self._place
        self._desk.operations.ask(lambda shop: shop.set_aside(place), self._show, owner=self, failed=self.fail)

    def _show(self, found: list[SetAside]) -> None:
        self.found = found
        self.table.show_rows([
            (one.title or one.sku, wording.say(one.name), wording.say(one.part), one.reason, moment(one.at))
            for one in found
        ])  # fmt: skip
        many = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} doubts are set aside. They keep no listing back and are not asked again."),
            one=QT_TRANSLATE_NOOP("gui", "One doubt is set aside. It keeps no listing back and is not asked again."),
            n=len(found),
        )  # fmt: skip
        wording.label(self.counted, many)
        for widget in (self.counted, self.table, self.back, self.show_it):
            widget.setVisible(bool(found))
        self.nothing.setVisible(not found)
        QTimer.singleShot(0, self, self._fit)  # once it has its place
        self._say()

    def _fit(self) -> None:
        """Each column its share of the width."""
        whole = self.table.viewport().width()
        for column, share in enumerate(_SHARES[:-1]):
            self.table.setColumnWidth(column, whole * share // 100)
        self.table.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns follow."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _say(self) -> None:
        n = len(self.table.chosen())
        again = Phrase(
            QT_TRANSLATE_NOOP("gui", "Heed these {n} again"), one=QT_TRANSLATE_NOOP("gui", "Heed it again"), n=n or 1
        )
        tip = QT_TRANSLATE_NOOP("gui", "The check asks about it again, and Undo sets it aside once more")
        wording.label(self.back, again, tip=tip)
        self.back.setEnabled(n > 0)
        self.show_it.setEnabled(n == 1)

    def heed(self) -> None:
        """Let the chosen ones be doubted again."""
        chosen = [self.found[row] for row in self.table.chosen() if row < len(self.found)]
        if not chosen:
            return
        self.calm()
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} doubts are asked about again."),
            one=QT_TRANSLATE_NOOP("gui", "One doubt is asked about again."), n=len(chosen),
        )  # fmt: skip

        def told(step: int | None) -> None:
            if step is not None:
                self._desk.toast(said, step)

        self._desk.operations.do(
            lambda shop, _: shop.heed(chosen), doing=Phrase(QT_TRANSLATE_NOOP("gui", "Heeding it again")),
            then=told, owner=self, failed=self.fail,
        )  # fmt: skip

    def look(self) -> None:
        """Show the product of the chosen one."""
        chosen = self.table.chosen()
        if len(chosen) == 1:
            product = self.found[chosen[0]].product_id
            self._desk.selected = product
            self._desk.go("products", search=f"id:{product}")
            QTimer.singleShot(0, self, self.accept)
