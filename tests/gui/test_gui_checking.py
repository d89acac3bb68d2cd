"""Check & price: what is set aside and repaired, a price that adds up, rules side by side, who may sell where."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QAbstractButton

from seller_assistant.gui.pages.checking.amounts import Amount, added_text
from seller_assistant.gui.pages.checking.groups import FindingsCard
from seller_assistant.gui.widgets.aside_list import AsideList
from seller_assistant.net import ServiceFailure
from seller_assistant.phrases import Phrase
from seller_assistant.pricing.rule import Freight, Rule
from seller_assistant.shop import pricing as shop_pricing
from tests.gui.conftest import WAIT, rest


@pytest.fixture
def page(qtbot, sample):
    sample.desk.go("checking")
    rest(qtbot, sample)
    return sample.pages["checking"]


def cards(page) -> dict[str, FindingsCard]:
    found = {}
    for at in range(page.cards.count()):
        card = page.cards.itemAt(at).widget()
        if isinstance(card, FindingsCard):
            found[card.group.check] = card
    return found


# -- set aside ------------------------------------------------------------------------------------
def test_a_group_is_set_aside_with_a_reason_and_counted(qtbot, sample, page):
    card = cards(page)["brand"]
    n = card.group.count
    assert not page.aside.isVisible()
    sheet = page.ask_aside(card.group.findings, card.group.name)
    assert not sheet.do.isEnabled()
    sheet.reason.setText("   ")
    assert not sheet.do.isEnabled()
    sheet.ready_made[0].click()
    assert sheet.reason.text() == "It is right as it is"
    sheet.do.click()
    qtbot.waitUntil(lambda: "brand" not in cards(page), timeout=WAIT)
    rest(qtbot, sample)
    assert page.checked.ignored == n
    assert page.aside.isVisible()
    assert str(n) in page.aside.text()
    assert "Brand kept as it is" in page.aside.toolTip()
    sample.desk.undo()
    qtbot.waitUntil(lambda: "brand" in cards(page), timeout=WAIT)
    rest(qtbot, sample)
    assert not page.aside.isVisible()


def test_one_finding_is_set_aside_and_the_others_stay(qtbot, sample, page):
    card = cards(page)["brand"]
    n = card.group.count
    card.see.click()
    lines = [b for b in card._list.findChildren(QAbstractButton) if b.text() == "Set aside…"]
    assert len(lines) == n
    lines[0].click()
    sheet = sample.findChildren(type(page.ask_aside(card.group.findings[:1], card.group.name)))[0]
    sheet.reason.setText("Our own brand")
    sheet.reason.returnPressed.emit()
    qtbot.waitUntil(lambda: cards(page)["brand"].group.count == n - 1, timeout=WAIT)
    rest(qtbot, sample)
    assert page.checked.ignored == 1


def test_what_no_listing_can_do_without_is_not_set_aside(page):
    must = cards(page)["price-missing"]
    must.see.click()
    said = {b.text() for b in must.findChildren(QAbstractButton)}
    assert "Set aside…" not in said
    assert "Set aside…" in {b.text() for b in cards(page)["brand"].findChildren(QAbstractButton)}


def test_what_was_set_aside_is_listed_and_heeded_again(qtbot, sample, page):
    findings = cards(page)["brand"].group.findings
    n = len(findings)
    page._put_aside(findings, "It is our own brand")
    qtbot.waitUntil(lambda: page.checked.ignored == n, timeout=WAIT)
    rest(qtbot, sample)
    page.aside.click()
    sheet = sample.findChildren(AsideList)[0]
    qtbot.waitUntil(lambda: len(sheet.found) == n, timeout=WAIT)
    product, doubt, part, reason, when = (sheet.table.item(0, column).text() for column in range(5))
    assert product == sheet.found[0].title
    assert (doubt, part, reason) == ("Brand kept as it is", "Brand", "It is our own brand")
    assert when
    sheet.table.choose(0)
    assert sheet.back.text() == "Heed it again"
    sheet.back.click()
    qtbot.waitUntil(lambda: page.checked.ignored == n - 1 and len(sheet.found) == n - 1, timeout=WAIT)
    rest(qtbot, sample)
    sheet.table.selectAll()
    assert str(n - 1) in sheet.back.text()
    sheet.heed()
    qtbot.waitUntil(lambda: not sheet.found, timeout=WAIT)
    rest(qtbot, sample)
    assert sheet.table.isHidden()
    assert not sheet.back.isEnabled()
    assert cards(page)["brand"].group.count == n
    sample.desk.undo()
    qtbot.waitUntil(lambda: len(sheet.found) == n - 1, timeout=WAIT)
    rest(qtbot, sample)
    sheet.table.choose(0)
    sheet.show_it.click()
    rest(qtbot, sample)
    assert sample.page == "products"


# -- repair ---------------------------------------------------------------------------------------
def test_before_and_after_are_shown_and_one_is_repaired(qtbot, sample, page):
    card = cards(page)["advertising-law"]
    finding = next(f for f in card.group.findings if f.repair is not None)
    named = {w.accessibleName() for w in card.findChildren(type(page.title))}
    assert f"Before: {finding.repair.before}" in named
    assert f"After: {finding.repair.after}" in named
    card.see.click()
    next(b for b in card._list.findChildren(QAbstractButton) if b.text() == "Repair").click()
    qtbot.waitUntil(
        lambda: all(finding.product_id != f.product_id or finding.field != f.field for f in page._repairable()),
        timeout=WAIT,
    )
    rest(qtbot, sample)


# -- price ----------------------------------------------------------------------------------------
def test_the_waterfall_adds_up_with_every_cost_in_it(qtbot, sample, page):
    price, rule = page.price, page.price.rule_card
    before = price.waterfall.lines
    rule.more.click()
    assert rule.folded.isVisibleTo(page)
    rule.commission.setValue(5.0)
    rule.payment.setValue(1.0)
    rule.returns.setValue(2.0)
    rule.parcel.setValue(12.34)
    rule.kilogram.setValue(60.0)
    rule.tax.setCurrentIndex(rule.tax.findData("general"))
    qtbot.waitUntil(lambda: price.waterfall.lines >= before + 4, timeout=WAIT)
    rest(qtbot, sample)
    quote = price._quotes[max(0, price.variants.currentIndex())]
    assert sum(price.waterfall.added) == quote.amount
    assert price.waterfall.sums == [quote.amount, quote.landed]
    assert quote.landed - quote.amount == quote.tax.amount
    rule.payer.setCurrentIndex(rule.payer.findData(True))
    qtbot.waitUntil(lambda: len(price.waterfall.sums) == 1, timeout=WAIT)
    rest(qtbot, sample)
    quote = price._quotes[max(0, price.variants.currentIndex())]
    assert quote.tax.in_price
    assert sum(price.waterfall.added) == quote.amount == quote.landed


def test_another_variant_and_another_product_are_shown(qtbot, sample, page):
    price = page.price
    assert price.variants.count() > 1
    price.variants.setCurrentIndex(1)
    assert price.waterfall.sums[0] == price._quotes[1].amount
    other = next(at for at in range(price.products.count()) if at != price.products.currentIndex())
    price.products.setCurrentIndex(other)
    price.products.activated.emit(other)
    rest(qtbot, sample)
    assert sample.desk.selected == price.products.itemData(other) == price._product.id
    assert price.products.itemText(other) in price.title.text()


def test_a_rule_keeps_what_the_fields_do_not_show_exactly(qtbot, sample, page):
    rule = Rule(
        margin=Decimal("0.123456"), freight=Freight(kilogram=Decimal("60.005"), step=Decimal("0.5"), currency="TWD"),
        ladder=((10, Decimal("0.1")),), moq=10, rates=(("CAD/CNY", Decimal("5.1")),), minimum=Decimal("20"),
        ending="7", cushion=Decimal("0.8"),
    )  # fmt: skip
    sample.desk.operations.do(lambda shop, _: shop.change_rule(rule), doing=Phrase("changing"), owner=page)
    rest(qtbot, sample)
    card = page.price.rule_card
    qtbot.waitUntil(lambda: card.typed() == rule, timeout=WAIT)
    assert not card.use.isEnabled()
    card.payment.setValue(1.0)
    assert card.typed() == Rule(
        margin=rule.margin, freight=rule.freight, ladder=rule.ladder, moq=rule.moq, rates=rule.rates,
        minimum=rule.minimum, ending="7", cushion=rule.cushion, payment=Decimal("0.01"),
    )  # fmt: skip
    qtbot.waitUntil(card.use.isEnabled, timeout=WAIT)
    rest(qtbot, sample)


def test_an_amount_that_is_typed_is_an_exact_decimal(qapp):
    field = Amount(share=True)
    field.take(Decimal("0.07"))
    assert field.exact() == Decimal("0.07")
    field.setValue(9.1)
    assert field.exact() == Decimal("0.091")
    assert added_text(Decimal("-3.5"), "CNY") == "− ¥ 3.50"


def test_rules_stand_side_by_side_are_kept_used_and_forgotten(qtbot, sample, page):
    price, card = page.price, page.price.rule_card
    ways = len(price._scenarios)
    assert ways == 4
    card.margin.setValue(50.0)
    sheet = price.ask_name()
    assert not sheet.do.isEnabled()
    sheet.field.setText("Own warehouse")
    sheet.do.click()
    qtbot.waitUntil(lambda: len(price._scenarios) == ways + 1, timeout=WAIT)
    rest(qtbot, sample)
    assert card.margin.value() == 50.0  # what is being tried stays
    mine = price._scenarios[1]
    assert str(mine.name) == "Own warehouse"
    assert mine.rule.margin == Decimal("0.5")
    assert mine.quotes[0].amount > price._scenarios[0].quotes[0].amount
    use = [
        b for b in price.comparison.findChildren(QAbstractButton) if b.text() == "Use this one" and b.isVisibleTo(page)
    ]
    use[0].click()
    qtbot.waitUntil(lambda: price._scenarios[0].rule.margin == Decimal("0.5"), timeout=WAIT)
    rest(qtbot, sample)
    forget = [b for b in price.comparison.findChildren(QAbstractButton) if b.text() == "Forget" and b.isVisibleTo(page)]
    forget[0].click()
    qtbot.waitUntil(lambda: len(price._scenarios) == ways, timeout=WAIT)
    rest(qtbot, sample)
    assert price._scenarios[0].rule.margin == Decimal("0.5")


def test_wholesale_steps_are_typed_tried_and_used(qtbot, sample, page):
    price, card = page.price, page.price.rule_card
    assert card.wholesale.isHidden()  # Taobao tells its shoppers one price
    assert price.by_quantity.isHidden()
    sample.desk.change_settings(marketplace="1688")
    qtbot.waitUntil(lambda: card.wholesale.isVisibleTo(page), timeout=WAIT)
    rest(qtbot, sample)
    steps = card.wholesale
    steps.add.click()
    steps.add.click()
    steps.moq.setValue(5)
    assert (steps.ladder, steps.smallest) == (((10, Decimal("0.05")), (50, Decimal("0.10"))), 5)
    qtbot.waitUntil(lambda: len(price.by_quantity.lines) == 3, timeout=WAIT)
    rest(qtbot, sample)
    assert [line[:2] for line in price.by_quantity.lines] == [
        ("From 5 pieces", ""), ("From 10 pieces", "5 % less"), ("From 50 pieces", "10 % less")
    ]  # fmt: skip
    steps.steps[1].off.setValue(5.0)
    qtbot.waitUntil(lambda: "must fall" in steps._wrong.text(), timeout=WAIT)
    rest(qtbot, sample)
    assert not card.use.isEnabled()
    assert not card.keep.isEnabled()
    steps.removes[1].click()
    qtbot.waitUntil(lambda: card.use.isEnabled(), timeout=WAIT)
    rest(qtbot, sample)
    assert steps._card.isHidden()
    card.use.click()
    rest(qtbot, sample)
    kept = []
    sample.desk.operations.ask(lambda shop: shop.rule(), kept.append, owner=page)
    rest(qtbot, sample)
    assert (kept[0].ladder, kept[0].moq) == (((10, Decimal("0.05")),), 5)
    sample.desk.change_settings(marketplace="taobao")
    rest(qtbot, sample)
    assert price.by_quantity.isHidden()
    assert card.typed() == kept[0]  # hidden, and still there


DAILY = b"Date, USD, CAD, CNY, GBP\n20 November 2026, 1.15, 1.6, 8.0, 0.88\n"


def test_rates_are_fetched_when_asked_for_and_their_day_is_shown(qtbot, sample, page, monkeypatch):
    class Came:
        status, body = 200, DAILY

    monkeypatch.setattr(shop_pricing, "ask", lambda call: Came())
    page.price.rule_card.fetch.click()
    qtbot.waitUntil(lambda: "20 November 2026" in page.price.rule_card.rate.text(), timeout=WAIT)
    rest(qtbot, sample)
    assert "1 CAD = 5 CNY" in page.price.rule_card.rate.text()


def test_without_a_network_the_rates_of_before_stay(qtbot, sample, page, monkeypatch):
    def refuse(call):
        raise ServiceFailure("offline")

    monkeypatch.setattr(shop_pricing, "ask", refuse)
    before = page.price.rule_card.rate.text()
    told: list[object] = []
    sample.desk.operations.troubled.connect(told.append)
    page.price.rule_card.fetch.click()
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    rest(qtbot, sample)
    assert told[0].problem.code == "rates"
    assert page.price.rule_card.rate.text() == before
    assert page.price.rule_card.fetch.isEnabled()


# -- can I sell there? ----------------------------------------------------------------------------
def test_who_may_sell_there_is_said_with_source_date_and_how_sure(page):
    fact = page.price.there.market.facts["who_may_sell"]
    said = [w.text() for w in page.price.there.findChildren(type(page.title))]
    assert fact.text in said
    assert any(fact.source in text and fact.date in text for text in said)
    assert any("check in your seller backend" in text for text in said)


def test_another_marketplace_is_chosen_from_the_comparison(qtbot, sample, page):
    there = page.price.there
    sheet = there.show_others()
    assert len(sheet.choose) == len(there._markets) - 1
    sheet.choose["tmall-global"].click()
    rest(qtbot, sample)
    qtbot.waitUntil(lambda: there.market.id == "tmall-global", timeout=WAIT)
    rest(qtbot, sample)


def test_a_limit_is_set_to_ones_own_and_taken_back(qtbot, sample, page):
    sheet = page.price.there.show_limits()
    card = sheet.cards["title_limit"]
    card.field.setText("many")
    card.set.click()
    qtbot.waitUntil(lambda: "many" in sheet.trouble, timeout=WAIT)
    rest(qtbot, sample)
    card.field.setText("40")
    card.set.click()
    qtbot.waitUntil(lambda: card.fact.value == 40, timeout=WAIT)
    rest(qtbot, sample)
    assert card.fact.confidence == "owner"
    assert sheet.trouble == ""
    assert card.reset.isVisibleTo(sheet)
    card.reset.click()
    qtbot.waitUntil(lambda: card.fact.value == 60, timeout=WAIT)
    rest(qtbot, sample)
    assert card.fact.shipped is None
    sheet.accept()
