"""The phone with its previous and next: it asks the shop for a product's page and shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.phone import Phone
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Problem

if TYPE_CHECKING:
    from seller_assistant.shop import Shop


class ListingPhone(QWidget):
    """A phone that follows the product that is looked at."""

    def __init__(self, desk: Desk, width: int = 312) -> None:
        super().__init__()
        self._desk = desk
        self._product = 0
        self.phone = Phone(width)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(120)  # walking down the list with the arrow keys asks once
        self._wait.timeout.connect(self._read)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.phone, 1)

    def show_product(self, product_id: int) -> None:
        """Show that product's listing; 0 shows none."""
        self._product = product_id
        if product_id:
            self._wait.start()
        else:
            self.phone.show_words(QT_TRANSLATE_NOOP("gui", "Choose a product to see it here."))

    def _read(self) -> None:
        product, market, language = self._product, self._desk.market, wording.language()

        def work(shop: Shop) -> str:
            return shop.preview(market, product, language=language, embed=True)

        self._desk.operations.ask(work, lambda html: self._show(product, html), owner=self, failed=self._failed)

    def _show(self, product: int, html: str) -> None:
        if product == self._product:
            self.phone.show_page(html)

    def _failed(self, problem: Problem) -> bool:
        self.phone.show_words(Phrase(QT_TRANSLATE_NOOP("gui", "No preview: {why}"), why=problem.message))
        return True
