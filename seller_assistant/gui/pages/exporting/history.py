"""The bundles that went out, the latest first, and the way to what changed in each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHeaderView, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.exporting.differences import ComparingSheet
from seller_assistant.gui.pages.exporting.removing import RemovingSheet
from seller_assistant.gui.widgets.foot import moment
from seller_assistant.gui.widgets.parts import Card, button, flow, words
from seller_assistant.gui.widgets.plain_table import PlainTable
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import ExportRecord

LINES = 6  # in sight; older ones scroll
_NARROW = (0, 2, 3)  # columns no wider than what stands in them


class HistoryCard(Card):
    """What went out, as a table; Enter or a double click shows what changed."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(words(QT_TRANSLATE_NOOP("gui", "What went out before"), "lead"))
        self._desk, self._page = desk, page
        self.records: list[ExportRecord] = []
        self._none = words(QT_TRANSLATE_NOOP("gui", "No bundle went out yet."), muted=True)
        heads = (
            QT_TRANSLATE_NOOP("gui", "When"), QT_TRANSLATE_NOOP("gui", "For"), QT_TRANSLATE_NOOP("gui", "Products"),
            QT_TRANSLATE_NOOP("gui", "New · changed · withdrawn"), QT_TRANSLATE_NOOP("gui", "File"),
        )  # fmt: skip
        self.table = PlainTable(QT_TRANSLATE_NOOP("gui", "What went out before"), heads, many=False)
        for narrow in _NARROW:
            self.table.horizontalHeader().setSectionResizeMode(narrow, QHeaderView.ResizeMode.ResizeToContents)
        self.table.asked.connect(lambda _: self.compare())
        tip = QT_TRANSLATE_NOOP("gui", "Each product and each field, as it was and as it is now")
        self.look = button(QT_TRANSLATE_NOOP("gui", "What changed in it…"), self.compare, tip=tip)
        self.folder = button(QT_TRANSLATE_NOOP("gui", "Open its folder"), self.open_folder, role="quiet")
        self.remove = button(
            QT_TRANSLATE_NOOP("gui", "Take it out of the list…"), self.ask_remove, role="quiet",
            tip=QT_TRANSLATE_NOOP("gui", "For a bundle that the marketplace never got"),
        )  # fmt: skip
        self._buttons = flow(self.look, self.folder, None, self.remove)
        for widget in (self._none, self.table, self._buttons):
            self.column.addWidget(widget)

    def show_records(self, records: list[ExportRecord]) -> None:
        """Show these bundles."""
        self.records = records
        self.table.show_rows([self._line(record) for record in records])
        self._fit()
        self._none.setVisible(not records)
        self.table.setVisible(bool(records))
        self._buttons.setVisible(bool(records))

    def _fit(self) -> None:
        """As high as the bundles in sight."""
        lines = sum(self.table.rowHeight(line) for line in range(min(len(self.records), LINES)))
        self.table.setFixedHeight(lines + self.table.horizontalHeader().sizeHint().height() + 8)

    def _line(self, r: ExportRecord) -> tuple[str, ...]:
        counts = "" if r.new is None else f"{r.new} · {r.changed} · {r.withdrawn}"
        return moment(r.at), self._place(r.marketplace), str(r.products), counts, Path(r.out).name

    def _place(self, key: str) -> str:
        name = key.removeprefix("template:")
        if name == key:
            return self._desk.market_name(key)
        return wording.say(Phrase(QT_TRANSLATE_NOOP("gui", "template “{name}”"), name=name))

    def _chosen(self) -> ExportRecord | None:
        line = self.table.currentRow()
        return self.records[line] if 0 <= line < len(self.records) else None

    def compare(self) -> None:
        """Show what changed in the chosen bundle."""
        record = self._chosen()
        if record is not None:
            ComparingSheet(self._desk, self._page, record, self.records).show()

    def ask_remove(self) -> RemovingSheet | None:
        """Say what taking the chosen bundle out of the list means, and ask."""
        record = self._chosen()
        if record is None:
            return None
        sheet = RemovingSheet(self._desk, self._page, record, self._place(record.marketplace))
        sheet.open()
        return sheet

    def open_folder(self) -> None:
        """Show the folder the chosen bundle was written to."""
        record = self._chosen()
        if record is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(record.out).parent)))
