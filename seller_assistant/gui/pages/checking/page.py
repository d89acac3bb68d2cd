"""The check page: every doubt about the listings for one marketplace, who may sell there, and the price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.checking.aside import AsideSheet, said_aside
from seller_assistant.gui.pages.checking.groups import FindingsCard
from seller_assistant.gui.pages.checking.price import PricePanel
from seller_assistant.gui.widgets.aside_list import AsideList
from seller_assistant.gui.widgets.markets import MarketBox, market_name
from seller_assistant.gui.widgets.page import Page
from seller_assistant.gui.widgets.parts import Pill, button, clear, empty, flow, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.checking.finding import Finding
    from seller_assistant.checking.grouping import Group
    from seller_assistant.marketplaces.marketplace import Marketplace
    from seller_assistant.shop import Checked, Shop


@dataclass(frozen=True, slots=True)
class Found:
    """What the page shows: the check, its groups, which checks may be set aside, the names of those that were."""

    checked: Checked
    groups: list[Group]
    must: frozenset[str]
    aside: tuple[tuple[Phrase, int], ...]
    markets: list[Marketplace]
    products: int


class CheckPage(Page):
    """Check & price."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, scrolls=True)
        self.checked: Checked | None = None
        self.title = words("", "title", wrap=False)
        self.ready, self.blocked = Pill(), Pill()
        self.aside = button("", self.show_aside, role="quiet")
        self.markets = MarketBox(desk)
        self.mend_all = button("", self._repair_all, role="primary")
        again = button(
            QT_TRANSLATE_NOOP("gui", "Check again"), self.refresh, role="quiet", tip=QT_TRANSLATE_NOOP("gui", "F5")
        )
        self.body.addWidget(
            flow(self.title, self.ready, self.blocked, self.aside, None, again, self.markets, self.mend_all)
        )
        self.cards = QVBoxLayout()
        self.cards.setSpacing(12)
        self.body.addLayout(self.cards)
        self.price = PricePanel(desk)
        self.body.addWidget(self.price)
        self.body.addStretch(1)
        inner = self.area.widget()  # as tall as its words at this width, not as if it were narrow
        if inner is not None:
            inner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._show_counts(0, 0)
        self.aside.hide()
        key = QShortcut(QKeySequence(Qt.Key.Key_F5), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.refresh)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to what is on it

    def enter(self, what: dict[str, object]) -> None:
        """The price follows the product that was looked at last."""
        stale = self.stale
        super().enter(what)
        if not stale:
            self.price.refresh()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Check every listing for the chosen marketplace."""
        market = self.desk.market

        def work(shop: Shop) -> Found:
            from seller_assistant.checking.grouping import by_repair
            from seller_assistant.checking.registry import CHECKS

            checked = shop.check(market)
            names = {check.id: check.name for check in CHECKS}
            return Found(
                checked,
                by_repair(checked.findings),
                frozenset(check.id for check in CHECKS if not check.ignorable),
                tuple((names[check], n) for check, n in checked.aside if check in names),
                shop.marketplaces(),
                shop.count(),
            )

        doing = Phrase(QT_TRANSLATE_NOOP("gui", "Checking the listings"))
        self.desk.operations.ask(work, self._show, owner=self, doing=doing)
        self.price.refresh()

    def _show(self, found: Found) -> None:
        self.checked = found.checked
        self.markets.show_markets(found.markets)
        if self.markets.market is not None:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "Check for {market}"), market=market_name(self.markets.market))
            wording.label(self.title, said)
        self._show_counts(found.checked.ready, found.checked.blocked)
        self.ready.setVisible(found.products > 0)
        self._say_aside(found)
        clear(self.cards)
        if not found.products:
            self.cards.addWidget(self._no_products())
        elif not found.groups:
            self.cards.addWidget(self._all_well())
        for group in found.groups:
            self.cards.addWidget(FindingsCard(group, self, ignorable=group.check not in found.must))

    def _show_counts(self, ready: int, blocked: int) -> None:
        self.ready.say("ok", Phrase(QT_TRANSLATE_NOOP("gui", "{n} ready"), n=ready))
        self.blocked.say("bad", Phrase(QT_TRANSLATE_NOOP("gui", "{n} to fix"), n=blocked))
        self.blocked.setVisible(blocked > 0)
        able = len(self._repairable())
        wording.label(self.mend_all, Phrase(QT_TRANSLATE_NOOP("gui", "Fix all that is safe ({n})"), n=able))
        self.mend_all.setVisible(able > 0)

    def _say_aside(self, found: Found) -> None:
        line = QT_TRANSLATE_NOOP("gui", "{check}: {n}")
        tip = "\n".join(wording.say(Phrase(line, check=name, n=n)) for name, n in found.aside)
        wording.label(self.aside, said_aside(found.checked.ignored), tip=tip)
        self.aside.setVisible(found.checked.ignored > 0)

    def show_aside(self) -> AsideList:
        """What was set aside for this marketplace, and the way back."""
        market = self.desk.market
        title = Phrase(QT_TRANSLATE_NOOP("gui", "Set aside for {market}"), market=self.desk.market_name(market))
        sheet = AsideList(self.desk, self, market, title)
        sheet.show()
        return sheet

    def _repairable(self) -> list[Finding]:
        return [f for f in self.checked.findings if f.repair is not None] if self.checked is not None else []

    def _no_products(self) -> QWidget:
        action = button(QT_TRANSLATE_NOOP("gui", "Import a product list"), self.desk.choose_file, role="primary")
        text = QT_TRANSLATE_NOOP("gui", "Import your product list first; every listing is then checked here.")
        return empty("check", QT_TRANSLATE_NOOP("gui", "Nothing to check yet"), text, action)

    def _all_well(self) -> QWidget:
        action = button(QT_TRANSLATE_NOOP("gui", "Export"), lambda: self.desk.go("export"), role="primary")
        text = QT_TRANSLATE_NOOP("gui", "No doubt about any listing for this marketplace.")
        return empty("check", QT_TRANSLATE_NOOP("gui", "Everything is ready"), text, action)

    # -- repairs ----------------------------------------------------------------------------------
    def _repair_all(self) -> None:
        self.repair(self._repairable(), self.mend_all)

    def repair(self, findings: Sequence[Finding], pressed: QWidget) -> None:
        """Apply their repairs as one step."""
        n = len(findings)

        def repaired(step: int | None) -> None:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "Repaired: {n}. Please read the new Chinese once."), n=n)
            if step is not None:
                self.desk.toast(said, step)

        self.desk.operations.do(
            lambda shop, _: shop.repair(findings),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Repairing")),
            then=repaired,
            owner=self,
            button=pressed,
        )

    # -- set aside --------------------------------------------------------------------------------
    def ask_aside(self, findings: Sequence[Finding], name: Phrase) -> AsideSheet:
        """Ask why, then set them aside."""
        sheet = AsideSheet(findings, name, self, lambda reason: self._put_aside(findings, reason))
        sheet.open()
        return sheet

    def _put_aside(self, findings: Sequence[Finding], reason: str) -> None:
        market = self.desk.market

        def told(step: int | None) -> None:
            if step is not None:
                self.desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "Set aside: {why}"), why=reason), step)

        self.desk.operations.do(
            lambda shop, _: shop.ignore_findings(findings, reason, market=market),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Setting aside")),
            then=told,
            owner=self,
        )

    def look(self, finding: Finding) -> None:
        """Show the product of that finding."""
        self.desk.selected = finding.product_id
        self.desk.go("products", search=f"id:{finding.product_id}")
