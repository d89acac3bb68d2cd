"""The price of one product, step by step, the rule behind it tried before it is used, and other rules beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.checking.amounts import day_said, rate_said
from seller_assistant.gui.pages.checking.comparing import Comparison, NameSheet
from seller_assistant.gui.pages.checking.ladder import LadderPrices
from seller_assistant.gui.pages.checking.rule_card import RuleCard
from seller_assistant.gui.pages.checking.there import ThereCard
from seller_assistant.gui.pages.checking.waterfall import Waterfall
from seller_assistant.gui.widgets.parts import Card, clear, column, flow, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing.ladder import for_market, is_wholesale

if TYPE_CHECKING:
    from seller_assistant.catalog import Product, Variant
    from seller_assistant.marketplaces.marketplace import Marketplace
    from seller_assistant.pricing.rule import Quote, Rule
    from seller_assistant.shop import Shop
    from seller_assistant.shop.values import ScenarioQuote

WIDEST = 400  # pixels of the cards on the right
QWIDGETSIZE_MAX = 16_777_215  # Qt's word for no limit
OFFERED = 300  # products in the box; the search box of the window finds any other


@dataclass(frozen=True, slots=True)
class Found:
    """What the panel reads: the rule, the product looked at, the ones to choose from, the rules beside it."""

    rule: Rule
    product: Product | None
    offered: Sequence[tuple[int, str]]
    scenarios: Sequence[ScenarioQuote]
    named: Sequence[str]
    markets: Sequence[Marketplace]


class PricePanel(QWidget):
    """The worked example and the comparison on the left; who may sell there and the rule on the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._product: Product | None = None
        self._rule: Rule | None = None
        self._quotes: Sequence[Quote] = ()
        self._scenarios: Sequence[ScenarioQuote] = ()
        self._named: Sequence[str] = ()
        self.title = words("", "lead")
        self.products, self.variants = QComboBox(), QComboBox()
        for box, said in (
            (self.products, QT_TRANSLATE_NOOP("gui", "Product")),
            (self.variants, QT_TRANSLATE_NOOP("gui", "Variant")),
        ):
            wording.named(box, said, tip=True)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(22)
        self.products.activated.connect(self._choose_product)
        self.variants.currentIndexChanged.connect(lambda *_: self._show_line())
        self.waterfall = Waterfall()
        self.by_quantity = LadderPrices()
        self._notes = QVBoxLayout()
        self._notes.setSpacing(4)
        self.worked = Card(
            self.title, flow(self.products, self.variants), self.waterfall, self.by_quantity, spacing=12
        )
        self.worked.column.addLayout(self._notes)
        self.worked.column.addStretch(1)
        self.comparison = Comparison(self)
        self.rule_card = RuleCard(self._wait_and_try)
        self.rule_card.use.clicked.connect(lambda *_: self.use(self.rule_card.typed()))
        self.rule_card.fetch.clicked.connect(lambda *_: self.fetch())
        self.rule_card.keep.clicked.connect(lambda *_: self.ask_name())
        self.there = ThereCard(desk)
        left = column(self.worked, self.comparison, None, spacing=16)
        right = column(self.there, self.rule_card, None, spacing=16)
        for card in (self.there, self.rule_card):
            card.setMinimumWidth(330)
            card.setMaximumWidth(WIDEST)
        self._across = row(left, right, spacing=16)
        self._across.setStretch(0, 1)
        self._across.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._across)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(150)
        self._wait.timeout.connect(self._try)

    def refresh(self) -> None:
        """Read the rules and the product that is looked at."""
        wanted, market = self._desk.selected, self._desk.market

        def work(shop: Shop) -> Found:
            products = shop.products(limit=OFFERED)
            product = (shop.product(wanted) if wanted else None) or next(iter(products), None)
            offered = [(p.id, p.title or p.code) for p in products]
            if product is not None and all(product.id != id_ for id_, _ in offered):
                offered.insert(0, (product.id, product.title or product.code))
            scenarios = shop.scenarios(product.id, market) if product is not None else ()
            return Found(shop.rule(), product, offered, scenarios, list(shop.rules()), shop.marketplaces())

        self._desk.operations.ask(work, self._show, owner=self)

    # -- shown ------------------------------------------------------------------------------------
    def _show(self, found: Found) -> None:
        product = found.product
        self._product, self._scenarios, self._named = product, found.scenarios, found.named
        if found.rule != self._rule:  # otherwise numbers that are being tried stay
            self._rule = found.rule
            self.rule_card.take(found.rule)
        self.there.show_markets(found.markets)
        if self.there.market is not None:
            self.rule_card.sells_in(self.there.market.currency)
            self.rule_card.sells_wholesale(is_wholesale(self.there.market))
        for widget in (self.worked, self.comparison, self.rule_card):
            widget.setVisible(product is not None)
        empty = product is None  # nothing stands beside it: who may sell there has the whole width
        self.there.setMaximumWidth(QWIDGETSIZE_MAX if empty else WIDEST)
        self._across.setStretch(0, 0 if empty else 1)
        self._across.setStretch(1, 1 if empty else 0)
        if product is None:
            return
        name = product.title or product.code
        wording.label(self.title, Phrase(QT_TRANSLATE_NOOP("gui", "Price of {name}"), name=name))
        self.products.blockSignals(True)
        self.products.clear()
        for id_, title in found.offered:
            self.products.addItem(title, id_)
        self.products.setCurrentIndex(self.products.findData(product.id))
        self.products.blockSignals(False)
        self._show_variants(product)
        self._try()

    def _show_variants(self, product: Product) -> None:
        line = max(0, self.variants.currentIndex())
        self.variants.blockSignals(True)
        self.variants.clear()
        for number, variant in enumerate(product.variants, 1):
            self.variants.addItem(_said(variant, number))
        self.variants.setCurrentIndex(line if line < len(product.variants) else 0)
        self.variants.blockSignals(False)
        self.variants.setVisible(len(product.variants) > 1)

    def _choose_product(self, line: int) -> None:
        self._desk.selected = int(self.products.itemData(line))
        self.variants.setCurrentIndex(0)
        self.refresh()

    def _wait_and_try(self) -> None:
        self._wait.start()

    def _try(self) -> None:
        """Work the example out by the rule as it stands in the fields."""
        product, rule, market = self._product, self.rule_card.typed(), self._desk.market
        if product is None:
            return
        wrong = self.rule_card.wholesale.complain(rule) and not self.rule_card.wholesale.isHidden()
        self.rule_card.use.setEnabled(rule != self._rule and not wrong)
        self.rule_card.keep.setEnabled(not wrong)

        def shown(quotes: list[Quote]) -> None:
            if self._product is not None and self._product.id == product.id:
                self._quotes = quotes
                self._show_line()

        place = self.there.market
        tried = rule if place is None else for_market(rule, place)
        self._desk.operations.ask(lambda shop: shop.quotes(market, f"id:{product.id}", tried), shown, owner=self)

    def _show_line(self) -> None:
        line = max(0, self.variants.currentIndex())
        self.comparison.show_scenarios(self._scenarios, line, self._named)
        clear(self._notes)
        if line >= len(self._quotes):
            return
        quote = self._quotes[line]
        self.waterfall.show_quote(quote)
        self.by_quantity.show_quote(quote)
        for warning in quote.warnings:
            self._notes.addWidget(Card(words(warning), tone="warn", pad=10))
        rate = quote.rate
        self.rule_card.rate.setVisible(rate is not None and rate.base != rate.quote)
        if rate is not None and rate.base != rate.quote:
            wording.label(self.rule_card.rate, rate_said(rate))

    # -- done -------------------------------------------------------------------------------------
    def fetch(self) -> None:
        """Take today's exchange rates."""

        def fetched(day: date) -> None:
            said = QT_TRANSLATE_NOOP("gui", "The exchange rates are those of {day}.")
            self._desk.toast(Phrase(said, day=day_said(day)))

        self._desk.operations.do(
            lambda shop, _: shop.refresh_rates(),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Fetching the exchange rates")),
            then=fetched, owner=self, button=self.rule_card.fetch,
        )  # fmt: skip

    def use(self, rule: Rule) -> None:
        """Price everything by that rule."""
        said = Phrase(QT_TRANSLATE_NOOP("gui", "Everything is priced with the new rule."))

        def used(step: int | None) -> None:
            if step is not None:
                self._desk.toast(said, step)

        self._desk.operations.do(
            lambda shop, _: shop.change_rule(rule),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Changing the pricing rule")),
            then=used, owner=self, button=self.rule_card.use,
        )  # fmt: skip

    def ask_name(self) -> NameSheet:
        """Ask under which name the numbers in the fields are kept for comparing."""
        rule = self.rule_card.typed()

        def keep(name: str) -> None:
            def kept(step: int | None) -> None:
                self._desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "Kept for comparing: {name}"), name=name), step)

            self._desk.operations.do(
                lambda shop, _: shop.save_rule(name, rule),
                doing=Phrase(QT_TRANSLATE_NOOP("gui", "Keeping the numbers")), then=kept, owner=self,
            )  # fmt: skip

        sheet = NameSheet(self, keep)
        sheet.open()
        return sheet

    def forget(self, name: str) -> None:
        """Forget a named rule."""

        def forgot(step: int | None) -> None:
            self._desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "Forgotten: {name}"), name=name), step)

        self._desk.operations.do(
            lambda shop, _: shop.forget_rule(name),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Forgetting the numbers")), then=forgot, owner=self,
        )  # fmt: skip


def _said(variant: Variant, number: int) -> str:
    """What tells a variant from the others: its options and its code."""
    options = " · ".join(value for _, value in variant.options)
    return " — ".join(part for part in (options, variant.sku) if part) or str(number)
