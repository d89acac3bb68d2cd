"""The table itself: rows of 52, pictures dropped on a row, widths that fit what stands in them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from seller_assistant.gui import theme, wording
from seller_assistant.gui.pages.products.delegate import HEIGHT, ProductDelegate
from seller_assistant.gui.pages.products.model import CHINESE, NAME, PICTURE, PRICE, STATUS, YUAN, ProductsModel
from seller_assistant.gui.widgets.thumbnails import Thumbnails
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff")


class ProductsTable(QTableView):
    """Products in rows; `pictured` tells that pictures were dropped on one."""

    pictured = Signal(int, list)  # row, files

    def __init__(self, model: ProductsModel, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(ProductDelegate(thumbnails, self))
        thumbnails.arrived.connect(self.viewport().update)
        wording.named(self, QT_TRANSLATE_NOOP("gui", "Products"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(44)
        for column in (PRICE, YUAN, STATUS):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self.fit_columns()
        head.setSectionResizeMode(PICTURE, QHeaderView.ResizeMode.Fixed)
        for column in (NAME, CHINESE):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)

    def fit_columns(self) -> None:
        """Make room for the widest usual price and status in the type of now."""
        metrics, small = QFontMetrics(theme.font()), QFontMetrics(theme.font("small", bold=True))
        self.setColumnWidth(PICTURE, 56)
        self.setColumnWidth(PRICE, metrics.horizontalAdvance("188.00 – 888.00") + 20)
        self.setColumnWidth(YUAN, metrics.horizontalAdvance("8888.00") + 26)
        longest = Phrase(QT_TRANSLATE_NOOP("gui", "{n} to look at"), n=88)
        self.setColumnWidth(STATUS, small.horizontalAdvance(f"! {wording.say(longest)}") + 40)
        self._share()

    def _share(self) -> None:
        """Names get more of what is left than Chinese titles, which are shorter."""
        left = self.viewport().width() - sum(self.columnWidth(c) for c in (PICTURE, PRICE, YUAN, STATUS))
        name = max(140, round(left * 0.58))
        self.setColumnWidth(NAME, name)
        self.setColumnWidth(CHINESE, max(110, left - name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns follow."""
        super().resizeEvent(event)
        self._share()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures are for a row; anything else is for the window."""
        if _pictures(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only over a row."""
        over: QModelIndex = self.indexAt(event.position().toPoint())
        event.setAccepted(over.isValid() and bool(_pictures(event)))

    def dropEvent(self, event: QDropEvent) -> None:
        """Pictures for the product under the pointer."""
        index = self.indexAt(event.position().toPoint())
        files = _pictures(event)
        if index.isValid() and files:
            event.acceptProposedAction()
            self.pictured.emit(index.row(), files)


def _pictures(event: QDropEvent) -> list[str]:
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return files if files and all(file.lower().endswith(PICTURES) for file in files) else []
