"""The title builder: parts to switch on and off and to move, with the width as the marketplace counts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QProgressBar, QWidget

from seller_assistant.gui import theme, wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.parts import button, chinese, flow, keys, words
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from seller_assistant.jobs import Progress
    from seller_assistant.shop import Shop
    from seller_assistant.translating.titling import Part, Title

KINDS: dict[str, Marked] = {
    "brand": QT_TRANSLATE_NOOP("gui", "brand"),
    "audience": QT_TRANSLATE_NOOP("gui", "for whom"),
    "season": QT_TRANSLATE_NOOP("gui", "season"),
    "noun": QT_TRANSLATE_NOOP("gui", "what it is"),
    "material": QT_TRANSLATE_NOOP("gui", "material"),
    "feature": QT_TRANSLATE_NOOP("gui", "feature"),
    "selling": QT_TRANSLATE_NOOP("gui", "selling point"),
    "style": QT_TRANSLATE_NOOP("gui", "style"),
    "size": QT_TRANSLATE_NOOP("gui", "size"),
    "count": QT_TRANSLATE_NOOP("gui", "how many"),
}
TextRole = Qt.ItemDataRole.UserRole + 1


class TitleSheet(Sheet):
    """Parts as a list; what is ticked stands in the title, in the order of the list."""

    def __init__(self, desk: Desk, parent: QWidget, product_id: int, product: str, locale: str) -> None:
        super().__init__(Phrase(QT_TRANSLATE_NOOP("gui", "The title of {product}"), product=product), parent,
                         size=QSize(600, 620))  # fmt: skip
        self._desk = desk
        self._product = product_id
        self._locale = locale
        self._asked = 0
        self.title: Title | None = None
        self.shown = chinese("")
        self.width_said = words("", muted=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        wording.named(self.bar, QT_TRANSLATE_NOOP("gui", "How much of the title's room is used"))
        self.list = QListWidget()
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setSpacing(2)
        wording.named(self.list, QT_TRANSLATE_NOOP("gui", "Parts of the title"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(60)
        self._soon.timeout.connect(self._build)
        self.list.itemChanged.connect(lambda _: self._soon.start())
        self.list.model().rowsMoved.connect(lambda *_: self._soon.start())
        for sequence, way in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(sequence), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda way=way: self.move_part(way))
        self.own = QLineEdit()
        wording.hint(self.own, QT_TRANSLATE_NOOP("gui", "Another part, in Chinese"))
        self.own.setMinimumWidth(240)
        self.own.returnPressed.connect(self._add)
        add = button(QT_TRANSLATE_NOOP("gui", "Add it"), self._add)
        up = button(QT_TRANSLATE_NOOP("gui", "Further to the front"), lambda: self.move_part(-1), role="quiet")
        down = button(QT_TRANSLATE_NOOP("gui", "Further to the back"), lambda: self.move_part(1), role="quiet")
        hint = QT_TRANSLATE_NOOP(
            "gui", "Shoppers' search reads the front first. Tick what stands in the title; drag it, or move it with"
            " the keys."
        )  # fmt: skip
        for widget in (self.shown, self.width_said, self.bar, words(hint, "small", muted=True), self.list,
                       flow(up, down, keys("Alt ↑"), keys("Alt ↓"), spacing=6), flow(self.own, add)):
            self.body.addWidget(widget)  # fmt: skip
        afresh = button(QT_TRANSLATE_NOOP("gui", "The usual order"), self._afresh, role="quiet")
        self.save = button(QT_TRANSLATE_NOOP("gui", "Use this title"), self._save, role="primary")
        self.finish(afresh, None, button(QT_TRANSLATE_NOOP("gui", "Leave it"), self.reject), self.save)
        self.list.setFocus()
        self._afresh()

    def chosen(self) -> list[str]:
        """The parts that are ticked, in order."""
        items = [self.list.item(at) for at in range(self.list.count())]
        return [str(item.data(TextRole)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def move_part(self, way: int) -> None:
        """Move the part that is looked at."""
        at = self.list.currentRow()
        if 0 <= at + way < self.list.count() and at >= 0:
            item = self.list.takeItem(at)
            self.list.insertItem(at + way, item)
            self.list.setCurrentRow(at + way)
            self._soon.start()

    def _afresh(self) -> None:
        self.list.clear()
        self._ask([])

    def _build(self) -> None:
        wanted = self.chosen()
        if wanted:
            self._ask(wanted)
        else:
            self.shown.setText("")
            self.save.setEnabled(False)

    def _ask(self, wanted: list[str]) -> None:
        product, market, locale = self._product, self._desk.market, self._locale
        self._asked += 1
        asked = self._asked

        def work(shop: Shop) -> Title:
            return shop.build_title(product, wanted, market=market, locale=locale)

        def show(title: Title) -> None:
            if asked == self._asked:
                self._show(title)

        self._desk.operations.ask(work, show, owner=self, failed=self.fail)

    def _show(self, title: Title) -> None:
        self.title = title
        self.shown.setText(title.text)
        said = Phrase(QT_TRANSLATE_NOOP("gui", "{width} of {limit}, as {market} counts"), width=title.width,
                      limit=title.limit, market=self._desk.market_name(self._desk.market))  # fmt: skip
        wording.label(self.width_said, said)
        self.bar.setRange(0, max(1, title.limit))
        self.bar.setValue(min(title.width, title.limit))
        self.save.setEnabled(bool(title.text))
        here = self.list.currentItem()
        current = str(here.data(TextRole)) if here is not None else ""
        order = {str(self.list.item(at).data(TextRole)): at for at in range(self.list.count())}
        parts = sorted(title.parts, key=lambda part: order.get(part.text, len(order)))
        self.list.blockSignals(True)
        self.list.clear()
        for part in parts:
            self.list.addItem(_item(part))
        for at in range(self.list.count()):
            if str(self.list.item(at).data(TextRole)) == current or (not current and at == 0):
                self.list.setCurrentRow(at)
        self.list.blockSignals(False)

    def _add(self) -> None:
        text = " ".join(self.own.text().split())  # a name keeps its blanks
        if text:
            self.own.clear()
            self._ask([*self.chosen(), text])

    def _save(self) -> None:
        if self.title is None:
            return
        text, product, locale = self.title.text, self._product, self._locale

        def work(shop: Shop, _: Progress) -> int | None:
            return shop.edit_unit(product, "title", text, locale=locale)

        def told(step: int | None) -> None:
            self._desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "The title is: {text}"), text=text[:40]), step)
            self.accept()

        self._desk.operations.do(
            work, doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving the title")), then=told, owner=self, button=self.save,
            failed=self.fail, meanwhile=True,
        )  # fmt: skip


def _item(part: Part) -> QListWidgetItem:
    kind = wording.say(KINDS[part.kind])
    said = f"{part.text}   {kind}" + (f" · {part.source}" if part.source else "")
    if part.why is not None:
        said = f"{said}   ! {wording.say(part.why)}"
    item = QListWidgetItem(said)
    item.setData(TextRole, part.text)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled)
    item.setCheckState(Qt.CheckState.Checked if part.on else Qt.CheckState.Unchecked)
    item.setFont(theme.font(chinese=True))
    return item
