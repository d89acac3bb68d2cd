"""The products as a table model: blocks of rows are fetched beside the window when they come into sight."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.products.rows import Row, complete, read_block
from seller_assistant.gui.widgets.parts import SIGNS
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked
from seller_assistant.problems import Problem

if TYPE_CHECKING:
    from seller_assistant.shop import Shop

BLOCK = 60
PICTURE, NAME, CHINESE, PRICE, YUAN, STATUS = range(6)
HEADS: tuple[Marked | str, ...] = (
    "",
    QT_TRANSLATE_NOOP("gui", "Name"),
    "中文标题",
    QT_TRANSLATE_NOOP("gui", "Price"),
    "¥",
    QT_TRANSLATE_NOOP("gui", "Marketplace"),
)
RowRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class ProductsModel(QAbstractTableModel):
    """All products that match; a row that is not here yet is asked for when it is looked at."""

    counted = Signal(int)
    edited = Signal(object, int, str)  # Row, column, text
    arrived = Signal()
    refused = Signal(object)  # Problem: the filter makes no sense

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.where = ""
        self._count = 0
        self._rows: dict[int, Row] = {}
        self._asked: set[int] = set()
        self._turn = 0

    def read(self, where: str, around: int = 0) -> None:
        """Show the products of that filter; what is on the screen stays until they are here."""
        self.where = where
        self._turn += 1
        turn, first = self._turn, around // BLOCK * BLOCK

        def work(shop: Shop) -> tuple[int, list[Row]]:
            return shop.count(where), read_block(shop, where, first, BLOCK)

        def failed(problem: Problem) -> bool:
            self.refused.emit(problem)
            return True

        self._desk.operations.ask(work, lambda found: self._show(turn, first, *found), owner=self, failed=failed)

    def _show(self, turn: int, first: int, count: int, rows: list[Row]) -> None:
        if turn != self._turn:
            return
        before = {row.product.id: row for row in self._rows.values()}
        self._asked = {first // BLOCK}
        same = count == self._count and count > 0
        if not same:
            self.beginResetModel()
        self._rows = {}
        for number, row in enumerate(rows, first):
            old = before.get(row.product.id)
            kept = old if old is not None and old.product == row.product and old.chinese == row.chinese else None
            self._rows[number] = kept or row
        self._count = count
        if same:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, STATUS))
        else:
            self.endResetModel()
        self.counted.emit(count)
        self._complete(turn, first, rows)
        self.arrived.emit()

    def _fetch(self, block: int) -> None:
        if block in self._asked:
            return
        self._asked.add(block)
        turn, where, first = self._turn, self.where, block * BLOCK
        self._desk.operations.ask(
            lambda shop: read_block(shop, where, first, BLOCK), lambda rows: self._take(turn, first, rows), owner=self
        )

    def _take(self, turn: int, first: int, rows: list[Row]) -> None:
        if turn == self._turn:
            self._put(first, rows)
            self._complete(turn, first, rows)

    def _complete(self, turn: int, first: int, rows: list[Row]) -> None:
        market = self._desk.market

        def came(more: list[Row]) -> None:
            if turn == self._turn:
                self._put(first, more)

        if rows:
            self._desk.operations.ask(lambda shop: complete(shop, market, rows), came, owner=self)

    def _put(self, first: int, rows: list[Row]) -> None:
        for number, row in enumerate(rows, first):
            self._rows[number] = row
        if rows:
            last = min(first + len(rows), self._count) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, STATUS))

    def row(self, number: int) -> Row | None:
        """That row, None while it is not here."""
        return self._rows.get(number)

    def number_of(self, product_id: int) -> int:
        """The row of that product among those that are here; -1 otherwise."""
        return next((n for n, row in self._rows.items() if row.product.id == product_id), -1)

    # -- Qt's questions ---------------------------------------------------------------------------
    def rowCount(self, parent: Index = _NONE) -> int:
        """How many products there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NONE) -> int:
        """Picture, name, Chinese, price, yuan, status."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401 - Qt
        """The headings in the language of now."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            market = self._desk.market_name(self._desk.market) if section == STATUS and self._desk.markets else ""
            return market or wording.say(HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (PRICE, YUAN):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt
        """What a cell shows, edits, or says to a screen reader."""
        row = self._rows.get(index.row())
        if row is None:
            self._fetch(index.row() // BLOCK)
            return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == NAME else None
        if role == RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(row, index.column()) or row.product.title
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (PRICE, YUAN):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (NAME, CHINESE):
            return self._text(row, index.column())
        return None

    def _text(self, row: Row, column: int) -> str:
        if column == NAME:
            return row.product.title
        if column == CHINESE:
            return row.chinese
        if column == PRICE:
            return prices(row)
        if column == YUAN:
            return f"{row.price:.2f}" if row.price is not None else ""
        if column == STATUS and row.status is not None:
            kind, said = row.status
            return f"{SIGNS[kind] if kind != 'info' else '…'} {wording.say(said)}"
        return ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Titles and a single price are edited in place; pictures may be dropped on any row."""
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        row = self._rows.get(index.row())
        if row is None:
            return flags
        one_price = len(set(_amounts(row))) <= 1
        if index.column() in (NAME, CHINESE) or (index.column() == PRICE and one_price):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = 0) -> bool:  # noqa: ANN401 - Qt
        """Hand an edit to the page; the cell changes when the shop has it."""
        row = self._rows.get(index.row())
        text = str(value).strip()
        if row is None or role != Qt.ItemDataRole.EditRole or text == self._text(row, index.column()):
            return False
        self.edited.emit(row, index.column(), text)
        return True

    def say_again(self) -> None:
        """The language changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(HEADS) - 1)
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, STATUS))


def _amounts(row: Row) -> list[Decimal]:
    return [v.price.amount for v in row.product.variants if v.price is not None]


def prices(row: Row) -> str:
    """The product's price in the owner's money, or from the lowest to the highest."""
    amounts = _amounts(row)
    if not amounts:
        return ""
    low, high = min(amounts), max(amounts)
    return f"{low:.2f}" if low == high else f"{low:.2f} – {high:.2f}"
