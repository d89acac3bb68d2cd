"""The price of one product, step by step, and the rule behind it, tried on that product before it is used."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QFrame, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.parts import Card, button, clear, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.pricing.rule import Rule

if TYPE_CHECKING:
    from seller_assistant.catalog import Product
    from seller_assistant.pricing.rule import Quote
    from seller_assistant.shop import Shop

SIGNS = {"CNY": "¥", "TWD": "NT$", "USD": "US$"}
ENDINGS: tuple[tuple[str, Marked], ...] = (
    ("8", QT_TRANSLATE_NOOP("gui", "ends in 8 (lucky)")),
    ("9", QT_TRANSLATE_NOOP("gui", "ends in 9")),
    ("6", QT_TRANSLATE_NOOP("gui", "ends in 6")),
    ("0", QT_TRANSLATE_NOOP("gui", "whole yuan")),
    ("", QT_TRANSLATE_NOOP("gui", "to the fen")),
)


def amount_text(amount: Decimal, currency: str) -> str:
    """An amount with its sign: "¥ 168.00"."""
    return f"{SIGNS.get(currency, currency)} {amount:,.2f}"


def _say_endings(box: Any) -> None:  # noqa: ANN401 - the box of endings
    for ending, said in ENDINGS:
        box.setItemText(box.findData(ending), wording.say(said))


class PricePanel(QWidget):
    """The worked example on the left, the rule on the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rule = Rule()
        self._product: Product | None = None
        self.title = words("", "lead")
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        self.worked = Card(self.title)
        self.worked.column.addLayout(self._steps)
        self.worked.column.addStretch(1)
        across = row(self.worked, self._rule_card(), spacing=16)
        across.setStretch(0, 1)
        across.setContentsMargins(0, 0, 0, 0)
        self.setLayout(across)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(150)
        self._wait.timeout.connect(self._try)

    def _rule_card(self) -> Card:
        self.margin, self.cushion = QDoubleSpinBox(), QDoubleSpinBox()
        for box, top in ((self.margin, 900.0), (self.cushion, 50.0)):
            box.setRange(0.0, top)
            box.setDecimals(1)
            box.setSuffix(" %")
            box.valueChanged.connect(lambda *_: self._wait.start())
        self.ending = QComboBox()
        for ending, _said in ENDINGS:
            self.ending.addItem("", ending)
        wording.bind(self.ending, "items", _say_endings)
        self.ending.currentIndexChanged.connect(lambda *_: self._wait.start())
        fields: tuple[tuple[Marked, QWidget], ...] = (
            (QT_TRANSLATE_NOOP("gui", "Added by you"), self.margin),
            (QT_TRANSLATE_NOOP("gui", "Cushion for the rate"), self.cushion),
            (QT_TRANSLATE_NOOP("gui", "The price"), self.ending),
        )
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for said, field in fields:
            wording.named(field, said)
            label = words(said, wrap=False)
            label.setBuddy(field)
            form.addRow(label, field)
        self.rate = words("", "small", muted=True)
        self.use = button(QT_TRANSLATE_NOOP("gui", "Price everything like this"), self._use, role="primary")
        self.use.setEnabled(False)
        card = Card(words(QT_TRANSLATE_NOOP("gui", "How you price"), "lead"), spacing=10)
        card.column.addLayout(form)
        card.column.addWidget(self.rate)
        card.column.addWidget(self.use)
        card.column.addStretch(1)
        card.setMinimumWidth(330)
        card.setMaximumWidth(400)
        return card

    def refresh(self) -> None:
        """Read the rule and the product that is looked at."""
        wanted = self._desk.selected

        def work(shop: Shop) -> tuple[Rule, Product | None]:
            product = shop.product(wanted) if wanted else None
            return shop.rule(), product or next(iter(shop.products(limit=1)), None)

        self._desk.operations.ask(work, self._show, owner=self)

    def _show(self, found: tuple[Rule, Product | None]) -> None:
        self._rule, self._product = found
        for box, share in ((self.margin, self._rule.margin), (self.cushion, self._rule.cushion)):
            box.blockSignals(True)
            box.setValue(float(share * 100))
            box.blockSignals(False)
        self.ending.blockSignals(True)
        if self.ending.findData(self._rule.ending) < 0:
            self.ending.addItem(self._rule.ending, self._rule.ending)
        self.ending.setCurrentIndex(self.ending.findData(self._rule.ending))
        self.ending.blockSignals(False)
        self.setVisible(self._product is not None)
        if self._product is not None:
            name = self._product.title or self._product.code
            wording.label(self.title, Phrase(QT_TRANSLATE_NOOP("gui", "Price of {name}"), name=name))
            self._try()

    def _typed(self) -> Rule:
        """The rule as it stands in the fields, in exact decimals."""
        margin = Decimal(str(round(self.margin.value(), 1))) / 100
        cushion = Decimal(str(round(self.cushion.value(), 1))) / 100
        return Rule(margin, cushion, str(self.ending.currentData() or ""))

    def _try(self) -> None:
        product, rule, market = self._product, self._typed(), self._desk.market
        if product is None:
            return
        self.use.setEnabled(rule != self._rule)

        def work(shop: Shop) -> list[Quote]:
            return shop.quotes(market, f"id:{product.id}", rule)

        self._desk.operations.ask(work, self._show_quotes, owner=self)

    def _show_quotes(self, quotes: list[Quote]) -> None:
        clear(self._steps)
        if not quotes:
            return
        quote = quotes[0]
        if quote.original is not None:
            self._line(
                QT_TRANSLATE_NOOP("gui", "Your price"), f"{quote.original.currency} {quote.original.amount:,.2f}"
            )
        for number, step in enumerate(quote.steps, 1):
            self._line(step.name, amount_text(step.amount, quote.currency), last=number == len(quote.steps))
        for warning in quote.warnings:
            self._steps.addWidget(words(warning))
        if len(quotes) > 1:
            more = Phrase(QT_TRANSLATE_NOOP("gui", "and {n} more variants, priced the same way"), n=len(quotes) - 1)
            self._steps.addWidget(words(more, "small", muted=True))
        rate = quote.rate
        if rate is not None and rate.base != rate.quote:
            when = QLocale(wording.language()).toString(
                QDate(rate.day.year, rate.day.month, rate.day.day), "d MMMM yyyy"
            )
            said = Phrase(
                QT_TRANSLATE_NOOP("gui", "Rate of {day}, {source}: 1 {base} = {value} {quote}"),
                day=when, source=rate.source, base=rate.base, value=str(rate.value.normalize()), quote=rate.quote,
            )  # fmt: skip
            wording.label(self.rate, said)

    def _line(self, name: wording.Said, amount: str, *, last: bool = False) -> None:
        text = words(name, strong=last)
        text.setMinimumHeight(34)
        number = words(amount, strong=True, wrap=False)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = row(text, number)
        line.setStretch(0, 1)
        self._steps.addLayout(line)
        rule = QFrame()
        rule.setFixedHeight(1)
        rule.setProperty("rule", "true")
        if not last:
            self._steps.addWidget(rule)

    def _use(self) -> None:
        rule = self._typed()
        said = Phrase(QT_TRANSLATE_NOOP("gui", "Everything is priced with the new rule."))

        def used(step: int | None) -> None:
            if step is not None:
                self._desk.toast(said, step)

        self._desk.operations.do(
            lambda shop, _: shop.change_rule(rule),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Changing the pricing rule")),
            then=used,
            owner=self,
            button=self.use,
        )
