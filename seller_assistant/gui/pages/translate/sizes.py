"""Size tables: proposals that the owner looks at, changes and confirms before a text says anything of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QTableWidgetItem, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.parts import button, words
from seller_assistant.gui.widgets.plain_table import PlainTable
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop.values_words import OwnedSizeTable

SAVING = Phrase(QT_TRANSLATE_NOOP("gui", "Saving the sizes"))


class SizesSheet(Sheet):
    """One table at a time; cells are written over, blank rows are left out."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(QT_TRANSLATE_NOOP("gui", "Size tables"), parent, size=QSize(640, 600))
        self._desk = desk
        self.tables: tuple[OwnedSizeTable, ...] = ()
        what = QT_TRANSLATE_NOOP(
            "gui",
            "Brands differ. These are proposals: look at them, write over what is different for your goods, and"
            " confirm. Only then texts say a Chinese size beside yours.",
        )
        self.box = QComboBox()
        wording.named(self.box, QT_TRANSLATE_NOOP("gui", "Size table"), tip=True)
        self.box.activated.connect(lambda _: self._show_table())
        heads = (QT_TRANSLATE_NOOP("gui", "System"), QT_TRANSLATE_NOOP("gui", "Size"),
                 QT_TRANSLATE_NOOP("gui", "Said beside it in Chinese"))  # fmt: skip
        self.table = PlainTable(QT_TRANSLATE_NOOP("gui", "Sizes"), heads, chinese=(2,))
        self.table.setEditTriggers(
            PlainTable.EditTrigger.DoubleClicked | PlainTable.EditTrigger.EditKeyPressed
            | PlainTable.EditTrigger.AnyKeyPressed
        )  # fmt: skip
        self.state = words("", strong=True)
        for widget in (words(what, muted=True), self.box, self.state, self.table):
            self.body.addWidget(widget)
        add = button(QT_TRANSLATE_NOOP("gui", "Add a row"), self._add_row, role="quiet")
        drop = button(QT_TRANSLATE_NOOP("gui", "Leave the row out"), self._drop_rows, role="quiet")
        self.take_back = button(QT_TRANSLATE_NOOP("gui", "Take it back"), self._forget)
        self.confirm = button(QT_TRANSLATE_NOOP("gui", "Confirm these sizes"), self._confirm, role="primary")
        self.finish(add, drop, None, self.take_back, self.confirm)
        self.read()

    def read(self) -> None:
        """Read the tables as they are now."""
        self._desk.operations.ask(lambda shop: shop.size_tables(), self._show, owner=self)

    def _show(self, tables: tuple[OwnedSizeTable, ...]) -> None:
        here = self.box.currentData()
        self.tables = tables
        self.box.clear()
        for table in tables:
            sign = "✓ " if table.confirmed else ""
            self.box.addItem(sign + wording.say(table.name), table.id)
        self.box.setCurrentIndex(max(0, self.box.findData(here)))
        self._show_table()

    def _table(self) -> OwnedSizeTable | None:
        return next((table for table in self.tables if table.id == self.box.currentData()), None)

    def _show_table(self) -> None:
        table = self._table()
        if table is None:
            return
        self.calm()
        self.table.show_rows(table.rows)
        yes = QT_TRANSLATE_NOOP("gui", "✓ Confirmed: texts say these sizes from the next translation on.")
        no = QT_TRANSLATE_NOOP("gui", "A proposal: no text says any of it.")
        wording.label(self.state, yes if table.confirmed else no)
        self.take_back.setVisible(table.confirmed)

    def rows(self) -> list[tuple[str, str, str]]:
        """The rows as they stand in the window, without blank ones."""
        found = []
        for at in range(self.table.rowCount()):
            items = [self.table.item(at, column) for column in range(3)]
            cells = [item.text().strip() if item is not None else "" for item in items]
            if any(cells):
                found.append((cells[0], cells[1], cells[2]))
        return found

    def _add_row(self) -> None:
        at = self.table.rowCount()
        self.table.insertRow(at)
        for column in range(3):
            self.table.setItem(at, column, QTableWidgetItem(""))
        self.table.setCurrentCell(at, 1)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_rows(self) -> None:
        for at in reversed(self.table.chosen()):
            self.table.removeRow(at)

    def _confirm(self) -> None:
        table = self._table()
        if table is None:
            return
        self.calm()
        rows = self.rows()
        said = Phrase(QT_TRANSLATE_NOOP("gui", "Confirmed: {table}"), table=table.name)
        self._desk.operations.do(
            lambda shop, _: shop.confirm_sizes(table.id, rows), doing=SAVING, then=partial(self._done, said),
            owner=self, failed=self.fail, button=self.confirm, meanwhile=True,
        )  # fmt: skip

    def _forget(self) -> None:
        table = self._table()
        if table is None:
            return
        said = Phrase(QT_TRANSLATE_NOOP("gui", "Taken back: {table}"), table=table.name)
        self._desk.operations.do(
            lambda shop, _: shop.forget_sizes(table.id), doing=SAVING, then=partial(self._done, said), owner=self,
            failed=self.fail, meanwhile=True,
        )  # fmt: skip

    def _done(self, said: Phrase, step: int | None) -> None:
        self._desk.toast(said, step)
        self.read()
