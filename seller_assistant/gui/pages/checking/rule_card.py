"""How the owner prices: the three numbers that matter most, the rest folded away, and the rate with its day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from seller_assistant.gui import icons, wording
from seller_assistant.gui.pages.checking.amounts import Amount, Choice, sign
from seller_assistant.gui.pages.checking.ladder import LadderFields
from seller_assistant.gui.widgets.parts import Card, button, flow, words
from seller_assistant.gui.wording import Said
from seller_assistant.phrases import QT_TRANSLATE_NOOP
from seller_assistant.pricing import tax
from seller_assistant.pricing.rule import Freight, Rule

Options = Sequence[tuple[object, Said]]
ENDINGS: Options = (
    ("8", QT_TRANSLATE_NOOP("gui", "ends in 8 (lucky)")),
    ("9", QT_TRANSLATE_NOOP("gui", "ends in 9")),
    ("6", QT_TRANSLATE_NOOP("gui", "ends in 6")),
    ("0", QT_TRANSLATE_NOOP("gui", "whole yuan")),
    ("", QT_TRANSLATE_NOOP("gui", "to the fen")),
)
BASES: Options = (
    ("price", QT_TRANSLATE_NOOP("gui", "your price")),
    ("cost", QT_TRANSLATE_NOOP("gui", "your cost")),
)
ROUTES: Options = (
    ("cross-border", QT_TRANSLATE_NOOP("gui", "across the border")),
    ("general", QT_TRANSLATE_NOOP("gui", "general trade")),
)
PAYERS: Options = (
    (False, QT_TRANSLATE_NOOP("gui", "the shopper, on top")),
    (True, QT_TRANSLATE_NOOP("gui", "you, inside the price")),
)
CURRENCIES: Options = tuple((code, code) for code in ("CNY", "CAD", "USD", "EUR", "GBP"))


def _taxes() -> Options:
    return (
        ("", QT_TRANSLATE_NOOP("gui", "left out of the price")),
        ("auto", QT_TRANSLATE_NOOP("gui", "by the product")),
        *((one.id, one.name) for one in tax.table().categories),
    )


def choice(options: Options) -> Choice:
    """A box with those words, said in the language of now."""
    box = Choice()
    for data, _ in options:
        box.addItem("", data)

    def again(w: Any) -> None:  # noqa: ANN401 - this box
        for data, said in options:
            w.setItemText(w.findData(data), wording.say(said))

    wording.bind(box, "items", again)
    return box


def _tip(widget: QWidget, said: Said) -> None:
    wording.bind(widget, "tip", lambda w: w.setToolTip(wording.say(said)))


class RuleCard(Card):
    """The fields of the rule; ``changed`` is called at every change, ``typed`` is the rule as it stands there."""

    def __init__(self, changed: Callable[[], object]) -> None:
        super().__init__(words(QT_TRANSLATE_NOOP("gui", "How you price"), "lead"), spacing=10)
        self._rule = Rule()
        self._changed = changed
        self.margin, self.cushion = Amount(share=True, most=900.0), Amount(share=True, most=50.0)
        self.ending = choice(ENDINGS)
        self.column.addLayout(self._form((
            (QT_TRANSLATE_NOOP("gui", "Added by you"), self.margin),
            (QT_TRANSLATE_NOOP("gui", "Cushion for the rate"), self.cushion),
            (QT_TRANSLATE_NOOP("gui", "The price"), self.ending),
        )))  # fmt: skip
        self.wholesale = LadderFields(self._touched)
        self.column.addWidget(self.wholesale)
        self.wholesale.hide()
        self.more = button(QT_TRANSLATE_NOOP("gui", "Costs, tax and limits"), role="quiet")
        self.more.setCheckable(True)
        self.folded = self._folded()
        self.more.toggled.connect(self._fold)
        self.column.addWidget(flow(self.more))
        self.column.addWidget(self.folded)
        self._fold(False)
        self.rate = words("", "small", muted=True)
        self.fetch = button(
            QT_TRANSLATE_NOOP("gui", "Fetch today's rates"),
            tip=QT_TRANSLATE_NOOP("gui", "Asks the European Central Bank; nothing about your shop is sent"),
        )
        self.keep = button(
            QT_TRANSLATE_NOOP("gui", "Keep for comparing…"), role="quiet",
            tip=QT_TRANSLATE_NOOP("gui", "Keep these numbers under a name and see their price beside the others"),
        )  # fmt: skip
        self.use = button(QT_TRANSLATE_NOOP("gui", "Price everything like this"), role="primary")
        self.use.setEnabled(False)
        for widget in (self.rate, flow(self.fetch), self.use, flow(self.keep)):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _folded(self) -> QWidget:
        self.base, self.route, self.currency = choice(BASES), choice(ROUTES), choice(CURRENCIES)
        self.parcel, self.kilogram = Amount(), Amount()
        self.commission, self.payment = Amount(share=True, most=99.0), Amount(share=True, most=99.0)
        self.returns, self.share = Amount(share=True, most=99.0), Amount(share=True, most=99.0)
        self.tax, self.payer = choice(_taxes()), choice(PAYERS)
        self.duty, self.label = Amount(share=True, most=99.0), Amount()
        self.minimum, self.maximum = Amount(), Amount()
        for bound in (self.minimum, self.maximum):
            wording.bind(bound, "none", lambda w: w.setSpecialValueText(  # type: ignore[attr-defined]
                wording.say(QT_TRANSLATE_NOOP("gui", "no limit"))))  # fmt: skip
        wording.bind(self.share, "none", lambda w: w.setSpecialValueText(  # type: ignore[attr-defined]
            wording.say(QT_TRANSLATE_NOOP("gui", "not used"))))  # fmt: skip
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        self._rows = self._form((
            (QT_TRANSLATE_NOOP("gui", "Start from"), self.base),
            (QT_TRANSLATE_NOOP("gui", "Freight, each parcel"), self.parcel),
            (QT_TRANSLATE_NOOP("gui", "Freight, each kg"), self.kilogram),
            (QT_TRANSLATE_NOOP("gui", "Freight is in"), self.currency),
            (QT_TRANSLATE_NOOP("gui", "Commission"), self.commission),
            (QT_TRANSLATE_NOOP("gui", "Payment fee"), self.payment),
            (QT_TRANSLATE_NOOP("gui", "For returns"), self.returns),
            (QT_TRANSLATE_NOOP("gui", "Keep of the price"), self.share),
            (QT_TRANSLATE_NOOP("gui", "Goods travel"), self.route),
            (QT_TRANSLATE_NOOP("gui", "Import tax"), self.tax),
            (QT_TRANSLATE_NOOP("gui", "The tax is paid by"), self.payer),
            (QT_TRANSLATE_NOOP("gui", "Duty"), self.duty),
            (QT_TRANSLATE_NOOP("gui", "Chinese label, each"), self.label),
            (QT_TRANSLATE_NOOP("gui", "Lowest price"), self.minimum),
            (QT_TRANSLATE_NOOP("gui", "Highest price"), self.maximum),
        ))  # fmt: skip
        column.addLayout(self._rows)
        tips: tuple[tuple[QWidget, Said], ...] = (
            (self.share, QT_TRANSLATE_NOOP("gui", "A share of the final price, instead of what you add to yours")),
            (self.duty, QT_TRANSLATE_NOOP("gui", "Only in general trade; it goes by the HS code")),
            (self.label, QT_TRANSLATE_NOOP("gui", "Only in general trade")),
            (self.tax, QT_TRANSLATE_NOOP("gui", "Customs decides by the HS code and the goods themselves")),
        )
        for widget, said in tips:
            _tip(widget, said)
        return made

    def _form(self, fields: Sequence[tuple[Said, Amount | Choice]]) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for said, field in fields:
            wording.named(field, said)
            label = words(said, wrap=False)
            label.setBuddy(field)
            form.addRow(label, field)
            if isinstance(field, Choice):
                field.currentIndexChanged.connect(lambda *_: self._touched())
            else:
                field.valueChanged.connect(lambda *_: self._touched())
        return form

    def _fold(self, is_open: bool) -> None:
        self.folded.setVisible(is_open)
        icons.wear(self.more, "up" if is_open else "down", "accent", 14)

    def _touched(self) -> None:
        self._rest()
        self._changed()

    def _rest(self) -> None:
        """What has no effect now is not asked."""
        general = self.route.currentData() == "general"
        self._rows.setRowVisible(self.duty, general)
        self._rows.setRowVisible(self.label, general)
        self._rows.setRowVisible(self.payer, not general and self.tax.currentData() not in ("", "none"))
        self.margin.setEnabled(not self.share.exact())
        for field in (self.parcel, self.kilogram):
            field.setPrefix(sign(str(self.currency.currentData())))

    def sells_in(self, currency: str) -> None:
        """The bounds are in the marketplace's currency; the label of general trade is in yuan."""
        for field in (self.minimum, self.maximum):
            field.setPrefix(sign(currency))
        self.label.setPrefix(sign("CNY"))

    def sells_wholesale(self, is_wholesale: bool) -> None:
        """Steps by quantity are asked for only where buyers are told them."""
        self.wholesale.setVisible(is_wholesale)

    def take(self, rule: Rule) -> None:
        """Show that rule."""
        self._rule = rule
        for field, exact in (
            (self.margin, rule.margin), (self.cushion, rule.cushion), (self.parcel, rule.freight.parcel),
            (self.kilogram, rule.freight.kilogram), (self.commission, rule.commission), (self.payment, rule.payment),
            (self.returns, rule.returns), (self.share, rule.keep), (self.duty, rule.duty), (self.label, rule.label),
            (self.minimum, rule.minimum or Decimal(0)), (self.maximum, rule.maximum or Decimal(0)),
        ):  # fmt: skip
            field.take(exact)
        for box, data in (
            (self.ending, rule.ending), (self.base, rule.base), (self.currency, rule.freight.currency),
            (self.route, rule.route), (self.tax, rule.tax), (self.payer, rule.tax_in_price),
        ):  # fmt: skip
            box.take(data)
        self.wholesale.take(rule)
        self._rest()

    def typed(self) -> Rule:
        """The rule as it stands in the fields; what is not shown there stays as it was."""
        freight: Freight = replace(
            self._rule.freight, parcel=self.parcel.exact(), kilogram=self.kilogram.exact(),
            currency=str(self.currency.currentData()),
        )  # fmt: skip
        return replace(
            self._rule, margin=self.margin.exact(), cushion=self.cushion.exact(),
            ending=str(self.ending.currentData()), base="cost" if self.base.currentData() == "cost" else "price",
            freight=freight, commission=self.commission.exact(), payment=self.payment.exact(),
            returns=self.returns.exact(), keep=self.share.exact(), tax=str(self.tax.currentData()),
            tax_in_price=bool(self.payer.currentData()), duty=self.duty.exact(), label=self.label.exact(),
            route="general" if self.route.currentData() == "general" else "cross-border",
            minimum=self.minimum.exact() or None, maximum=self.maximum.exact() or None,
            ladder=self.wholesale.ladder, moq=self.wholesale.smallest,
        )  # fmt: skip
