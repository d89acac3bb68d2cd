"""Edit several products together: what will change is shown before it does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.products.rows import where_ids
from seller_assistant.gui.widgets.parts import button, flow, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.problems import Problem

if TYPE_CHECKING:
    from seller_assistant.catalog import Product
    from seller_assistant.shop import EditPlan, Shop

FIELDS: tuple[tuple[str, Marked], ...] = (
    ("brand", QT_TRANSLATE_NOOP("gui", "Brand")),
    ("category", QT_TRANSLATE_NOOP("gui", "Category")),
    ("price", QT_TRANSLATE_NOOP("gui", "Price")),
    ("stock", QT_TRANSLATE_NOOP("gui", "Stock")),
    ("weight", QT_TRANSLATE_NOOP("gui", "Weight")),
    ("origin_country", QT_TRANSLATE_NOOP("gui", "Made in")),
    ("hs_code", QT_TRANSLATE_NOOP("gui", "Customs (HS) code")),
    ("net_weight", QT_TRANSLATE_NOOP("gui", "Net weight or content")),
    ("ingredients", QT_TRANSLATE_NOOP("gui", "Ingredients")),
    ("manufacturer", QT_TRANSLATE_NOOP("gui", "Manufacturer")),
    ("manufacturer_address", QT_TRANSLATE_NOOP("gui", "Address of the manufacturer")),
    ("shelf_life", QT_TRANSLATE_NOOP("gui", "Shelf life")),
    ("storage", QT_TRANSLATE_NOOP("gui", "How to store it")),
    ("tags", QT_TRANSLATE_NOOP("gui", "Tags")),
    ("title", QT_TRANSLATE_NOOP("gui", "Title: replace words")),
)
SHOWN = 4


class EditDialog(QDialog):
    """One field, one value, and a look at what it changes."""

    planned = Signal(object)  # EditPlan

    def __init__(self, desk: Desk, products: Sequence[Product], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._where = where_ids([product.id for product in products])
        self._plan: EditPlan | None = None
        self.setMinimumWidth(460)
        head = Phrase(QT_TRANSLATE_NOOP("gui", "Edit {n} products together"), n=len(products))
        self.setWindowTitle(wording.say(head))
        self.field = QComboBox()
        for name, said in FIELDS:
            self.field.addItem(wording.say(said), name)
        wording.named(self.field, QT_TRANSLATE_NOOP("gui", "What to change"))
        self.sought = QLineEdit()
        wording.hint(self.sought, QT_TRANSLATE_NOOP("gui", "Words to find"))
        self.value = QLineEdit()
        wording.hint(self.value, QT_TRANSLATE_NOOP("gui", "New value for all of them"))
        self.sample = words("", muted=True)
        self.sample.setMinimumHeight(90)
        self.apply = button(QT_TRANSLATE_NOOP("gui", "Change them"), self._apply, role="primary")
        self.apply.setEnabled(False)
        cancel = button(QT_TRANSLATE_NOOP("gui", "Leave them as they are"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for widget in (
            words(head, "lead"),
            self.field,
            self.sought,
            self.value,
            self.sample,
            flow(None, cancel, self.apply),
        ):
            layout.addWidget(widget)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(200)
        self._wait.timeout.connect(self._look)
        self.field.currentIndexChanged.connect(self._field_chosen)
        self.sought.textChanged.connect(lambda *_: self._wait.start())
        self.value.textChanged.connect(lambda *_: self._wait.start())
        self._field_chosen()

    def _field_chosen(self) -> None:
        self.sought.setVisible(self.field.currentData() == "title")
        self._wait.start()

    def _look(self) -> None:
        name, find, value, where = self.field.currentData(), self.sought.text(), self.value.text(), self._where
        if name == "title" and not find:
            self._show(None)
            return
        if name != "title" and not value.strip():
            self._show(None)
            return

        def work(shop: Shop) -> EditPlan:
            if name == "title":
                return shop.plan_replace("title", find, value, where)
            return shop.plan_edit({name: value}, where)

        self._desk.operations.ask(work, self._show, owner=self, failed=self._refused)

    def _refused(self, problem: Problem) -> bool:
        self._show(None)
        self.sample.setText(problem.sentence(wording.current()))
        return True

    def _show(self, plan: EditPlan | None) -> None:
        self._plan = plan
        n = len(plan.products) if plan is not None else 0
        self.apply.setEnabled(n > 0)
        if plan is None:
            wording.label(self.sample, QT_TRANSLATE_NOOP("gui", "What would change is shown here first."))
            return
        wording.label(self.apply, Phrase(QT_TRANSLATE_NOOP("gui", "Change {n} of them"), n=n))
        lines = [f"{c.sku}: {c.before or '–'} → {c.after or '–'}" for c in plan.changes[:SHOWN]]
        if len(plan.changes) > SHOWN:
            lines.append(wording.say(Phrase(QT_TRANSLATE_NOOP("gui", "and {n} more"), n=len(plan.changes) - SHOWN)))
        nothing = wording.say(QT_TRANSLATE_NOOP("gui", "Nothing would change."))
        self.sample.setText("\n".join(lines) or nothing)

    def _apply(self) -> None:
        if self._plan is not None:
            self.planned.emit(self._plan)
        self.accept()
