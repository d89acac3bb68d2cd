"""The products page: filters, the table, edits in place or together, and the phone beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.products.edit import EditDialog
from seller_assistant.gui.pages.products.model import CHINESE, NAME, ProductsModel
from seller_assistant.gui.pages.products.rows import Row, where_ids
from seller_assistant.gui.pages.products.table import ProductsTable
from seller_assistant.gui.widgets.listing import ListingPhone
from seller_assistant.gui.widgets.page import Page
from seller_assistant.gui.widgets.parts import button, chip, empty, flow, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Problem

if TYPE_CHECKING:
    from seller_assistant.shop import EditPlan, Overview, Shop


NARROW = 960  # pixels below which the phone is left to the preview page


class ProductsPage(Page):
    """The catalogue."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        assert desk.thumbnails is not None
        self.search = ""
        self.filter = ""
        self.model = ProductsModel(desk)
        self.table = ProductsTable(self.model, desk.thumbnails)
        self.phone = ListingPhone(desk)
        self.chips: dict[str, QPushButton] = {}
        self.body.addWidget(self._head())
        self.note = words("", muted=True)
        self.note.hide()
        self.body.addWidget(self.note)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._table_view())
        self.stack.addWidget(self._empty_shop())
        self.stack.addWidget(self._no_match())
        self.body.addWidget(self.stack, 1)
        self._connect()

    def _head(self) -> QWidget:
        filters = (
            ("", QT_TRANSLATE_NOOP("gui", "All")),
            ("translated:no", QT_TRANSLATE_NOOP("gui", "Needs translation")),
            ("status:blocked", QT_TRANSLATE_NOOP("gui", "Blocked")),
            ("status:ready", QT_TRANSLATE_NOOP("gui", "Ready")),
        )
        for where, said in filters:
            made = chip(said, partial(self.choose, where))
            self.chips[where] = made
        self.chips[""].setChecked(True)
        self.edit = button(QT_TRANSLATE_NOOP("gui", "Edit together"), self.edit_together)
        self.edit.hide()
        load = button(QT_TRANSLATE_NOOP("gui", "Import"), self.desk.choose_file, role="primary")
        return flow(
            words(QT_TRANSLATE_NOOP("gui", "Products"), "title", wrap=False),
            *self.chips.values(),
            None,
            self.edit,
            load,
        )

    def _table_view(self) -> QWidget:
        made = QWidget()
        across = row(self.table, self.phone, spacing=20)
        across.setStretch(0, 1)
        across.setContentsMargins(0, 0, 0, 0)
        made.setLayout(across)
        return made

    def _empty_shop(self) -> QWidget:
        action = button(QT_TRANSLATE_NOOP("gui", "Import a product list"), self.desk.choose_file, role="primary")
        return empty(
            "products",
            QT_TRANSLATE_NOOP("gui", "No products yet"),
            QT_TRANSLATE_NOOP("gui", "Drop your product list anywhere in this window, or choose it."),
            action,
        )

    def _no_match(self) -> QWidget:
        action = button(QT_TRANSLATE_NOOP("gui", "Show all products"), self.show_all, role="primary")
        return empty(
            "search",
            QT_TRANSLATE_NOOP("gui", "No product matches"),
            QT_TRANSLATE_NOOP("gui", "Nothing fits the filter and the words in the search box."),
            action,
        )

    def _connect(self) -> None:
        self.model.counted.connect(self._counted)
        self.model.arrived.connect(self._arrived)
        self.model.refused.connect(self._refused)
        self.model.edited.connect(self._edited)
        self.table.pictured.connect(self._pictured)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.desk.counted.connect(self._show_overview)
        if self.desk.overview is not None:
            self._show_overview(self.desk.overview)
        together = QShortcut(QKeySequence("Ctrl+E"), self)
        together.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        together.activated.connect(self.edit_together)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the table comes before the phone; Preview still shows it."""
        super().resizeEvent(event)
        self.phone.setVisible(self.width() >= NARROW)

    # -- what is shown ----------------------------------------------------------------------------
    def enter(self, what: dict[str, object]) -> None:
        """Shown for a search or a filter, or as it was."""
        if "search" in what:
            self.search = str(what["search"])
        if "filter" in what:
            self.choose(str(what["filter"]))
        super().enter(what)
        if self.model.rowCount() and self.model.number_of(self.desk.selected) >= 0:
            self._follow()

    def refresh(self) -> None:
        """Read again what is on the screen; the list keeps its place."""
        around = max(0, self.table.rowAt(4))
        self.model.read(f"{self.filter} {self.search}".strip(), around)

    def choose(self, where: str) -> None:
        """Show the products of that filter."""
        self.filter = where if where in self.chips else ""
        for name, made in self.chips.items():
            made.setChecked(name == self.filter)
        self.refresh()

    def show_all(self) -> None:
        """Without any filter."""
        self.search = ""
        self.desk.search_cleared.emit()
        self.choose("")

    def _counted(self, count: int) -> None:
        self.note.hide()
        everything = not self.filter and not self.search
        self.stack.setCurrentIndex(0 if count else 1 if everything else 2)
        self.edit.setVisible(len(self._chosen()) > 1)

    def _refused(self, problem: Problem) -> None:
        wording.label(
            self.note, Phrase(QT_TRANSLATE_NOOP("gui", "{problem} {next}"), problem=problem.message, next=problem.next)
        )
        self.note.show()

    def _arrived(self) -> None:
        if not self.model.rowCount():
            self.phone.show_product(0)
            return
        self._follow()

    def _follow(self) -> None:
        """Go to the product that another page was looking at, where it is here; the phone shows the line's own."""
        number, there = self.model.number_of(self.desk.selected), self.table.currentIndex().row()
        chosen = self.table.selectionModel()
        if not chosen.hasSelection() or (number not in (-1, there) and len(self._chosen()) < 2):
            at = self.model.index(min(self.model._rows, default=0) if number < 0 else number, NAME)
            flag = QItemSelectionModel.SelectionFlag
            chosen.setCurrentIndex(at, flag.ClearAndSelect | flag.Rows)
            self.table.scrollTo(at)
            return
        current = self.model.row(self.table.currentIndex().row())
        if current is not None:
            self.desk.selected = current.product.id
            self.phone.show_product(current.product.id)

    def _show_overview(self, overview: Overview) -> None:
        said = {
            "": Phrase(QT_TRANSLATE_NOOP("gui", "All {n}"), n=overview.products),
            "translated:no": Phrase(QT_TRANSLATE_NOOP("gui", "Needs translation {n}"), n=overview.unfinished),
            "status:blocked": Phrase(QT_TRANSLATE_NOOP("gui", "Blocked {n}"), n=overview.blocked),
            "status:ready": Phrase(QT_TRANSLATE_NOOP("gui", "Ready {n}"), n=overview.ready),
        }
        for where, phrase in said.items():
            wording.label(self.chips[where], phrase)

    def retranslate(self) -> None:
        """Headings and pills are drawn, not bound."""
        self.model.say_again()
        self.table.fit_columns()

    # -- what is chosen and edited ----------------------------------------------------------------
    def _chosen(self) -> list[Row]:
        found = (self.model.row(index.row()) for index in self.table.selectionModel().selectedRows())
        return [one for one in found if one is not None]

    def _selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        chosen = self._chosen()
        n = len(chosen)
        wording.label(self.edit, Phrase(QT_TRANSLATE_NOOP("gui", "Edit {n} together"), n=n))
        self.edit.setVisible(n > 1)
        current = self.model.row(self.table.currentIndex().row())
        if current is not None:
            self.desk.selected = current.product.id
            self.phone.show_product(current.product.id)

    def _edited(self, edited: Row, column: int, text: str) -> None:
        product = edited.product.id
        where = where_ids([product])
        if column == CHINESE:

            def work(shop: Shop, _: object) -> int | None:
                return shop.edit_unit(product, "title", text)

        else:
            field = "title" if column == NAME else "price"

            def work(shop: Shop, _: object) -> int | None:
                return shop.edit(shop.plan_edit({field: text}, where))

        said = Phrase(QT_TRANSLATE_NOOP("gui", "Changed: {name}"), name=edited.product.title or edited.product.code)
        self.desk.operations.do(
            work,
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving the change")),
            then=lambda step: self._toast_step(said, step),
            owner=self,
        )

    def _toast_step(self, said: Phrase, step: int | None) -> None:
        if step is not None:
            self.desk.toast(said, step)

    def edit_together(self) -> None:
        """Set one field of all chosen products."""
        chosen = [one.product for one in self._chosen()]
        if chosen:
            dialog = EditDialog(self.desk, chosen, self)
            dialog.planned.connect(self._apply)
            dialog.open()

    def _apply(self, plan: EditPlan) -> None:
        n = len(plan.products)
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} products changed."), one=QT_TRANSLATE_NOOP("gui", "{n} product changed."), n=n
        )
        self.desk.operations.do(
            lambda shop, _: shop.edit(plan),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving the changes")),
            then=lambda step: self._toast_step(said, step),
            owner=self,
        )

    def _pictured(self, number: int, files: list[str]) -> None:
        dropped_on = self.model.row(number)
        if dropped_on is None:
            return
        product = dropped_on.product
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} pictures added to {name}."),
            one=QT_TRANSLATE_NOOP("gui", "{n} picture added to {name}."),
            n=len(files),
            name=product.title or product.code,
        )
        self.desk.operations.do(
            lambda shop, _: shop.attach_pictures(product.id, files),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Adding the pictures")),
            then=lambda step: self._toast_step(said, step),
            owner=self,
        )
