"""The same product priced by several rules, side by side."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.pages.checking.amounts import added_text, amount_text
from seller_assistant.gui.widgets.parts import Card, button, clear, flow, words
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.gui.wording import Said
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from seller_assistant.pricing.rule import Quote, Rule
    from seller_assistant.shop.values import ScenarioQuote

ACROSS = 2


class Chooser(Protocol):
    """What may be done with a rule that is compared."""

    def use(self, rule: Rule) -> None:
        """Price everything by it."""

    def forget(self, name: str) -> None:
        """Forget a named one."""


class Comparison(Card):
    """A small card for each rule: the price, the tax on top, what the shopper pays."""

    def __init__(self, chooser: Chooser) -> None:
        super().__init__(words(QT_TRANSLATE_NOOP("gui", "Side by side"), "lead"), spacing=10)
        self._chooser = chooser
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        for number in range(ACROSS):
            self._grid.setColumnStretch(number, 1)
        self.column.addLayout(self._grid)

    def show_scenarios(self, scenarios: Sequence[ScenarioQuote], line: int, named: Collection[str]) -> None:
        """Show those prices for that variant; the first is the rule in use, the named ones can be forgotten."""
        clear(self._grid)
        names = list(named)
        for number, scenario in enumerate(scenarios):
            name = names[number - 1] if 0 < number <= len(names) else ""
            card = self._one(scenario, line, name, scenarios[0])
            self._grid.addWidget(card, number // ACROSS, number % ACROSS)

    def _one(self, scenario: ScenarioQuote, line: int, name: str, used: ScenarioQuote) -> Card:
        in_use = scenario.rule == used.rule
        known = used.quotes[line].warnings if used is not scenario and line < len(used.quotes) else ()
        card = Card(words(scenario.name, strong=True), pad=12, spacing=4)
        card.setProperty("chosen", "true" if in_use else "false")
        quote = scenario.quotes[line] if line < len(scenario.quotes) else None
        if quote is not None and quote.amount is not None and quote.landed is not None:
            card.column.addWidget(words(amount_text(quote.amount, quote.currency), "title", wrap=False))
            card.column.addWidget(words(_tax_said(quote, scenario.rule), "small", muted=True))
        for warning in quote.warnings if quote is not None and used is not scenario else ():
            if warning not in known or quote is None or quote.amount is None:
                card.column.addWidget(words(warning, "small", muted=True))
        card.column.addStretch(1)
        card.column.addWidget(self._buttons(scenario, name, in_use=in_use))
        return card

    def _buttons(self, scenario: ScenarioQuote, name: str, *, in_use: bool) -> QWidget:
        made: list[QWidget] = []
        if in_use:
            made.append(words(QT_TRANSLATE_NOOP("gui", "✓ in use"), "small", wrap=False))
        else:
            made.append(button(
                QT_TRANSLATE_NOOP("gui", "Use this one"), lambda: self._chooser.use(scenario.rule), role="quiet",
                tip=QT_TRANSLATE_NOOP("gui", "Price everything like this"),
            ))  # fmt: skip
        if name:
            made.append(button(
                QT_TRANSLATE_NOOP("gui", "Forget"), lambda: self._chooser.forget(name), role="quiet",
                tip=Phrase(QT_TRANSLATE_NOOP("gui", "Forget “{name}”"), name=name),
            ))  # fmt: skip
        for widget in made:
            wording.bind(widget, "about", lambda w: w.setAccessibleDescription(wording.say(scenario.name)))
        return flow(*made, spacing=2)


def _tax_said(quote: Quote, rule: Rule) -> Said:
    """Who pays the tax, and what the shopper pays in the end."""
    if quote.tax is not None and quote.amount is not None and quote.landed is not None:
        if quote.tax.in_price:
            return Phrase(
                QT_TRANSLATE_NOOP("gui", "The import tax of {tax} is in it"),
                tax=amount_text(quote.tax.amount, quote.currency),
            )  # fmt: skip
        return Phrase(
            QT_TRANSLATE_NOOP("gui", "{tax} tax: the shopper pays {amount}"),
            tax=added_text(quote.tax.amount, quote.currency), amount=amount_text(quote.landed, quote.currency),
        )  # fmt: skip
    if rule.route == "general":
        return QT_TRANSLATE_NOOP("gui", "The taxes at import are in it")
    if rule.tax == "none":
        return QT_TRANSLATE_NOOP("gui", "No import tax")
    return QT_TRANSLATE_NOOP("gui", "The import tax is left out")


class NameSheet(Sheet):
    """Asks for the name under which a rule is kept."""

    def __init__(self, parent: QWidget, done: Callable[[str], object]) -> None:
        super().__init__(QT_TRANSLATE_NOOP("gui", "Keep these numbers for comparing"), parent, size=QSize(460, 10))
        self._done = done
        self.field = QLineEdit()
        self.field.setMaxLength(60)
        wording.hint(self.field, QT_TRANSLATE_NOOP("gui", "A name, for example “Own warehouse”"))
        self.body.addWidget(self.field)
        leave = button(QT_TRANSLATE_NOOP("gui", "Leave it"), self.reject)
        self.do = button(QT_TRANSLATE_NOOP("gui", "Keep"), self._answer, role="primary")
        self.do.setEnabled(False)
        self.finish(None, leave, self.do)
        self.field.textChanged.connect(lambda text: self.do.setEnabled(bool(text.strip())))
        self.field.returnPressed.connect(self._answer)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self) -> None:
        name = self.field.text().strip()
        if name:
            self.accept()
            self._done(name)
