"""The settings page: each choice is saved as it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from seller_assistant.catalog.money import CODES
from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.settings.about import about_card, backups_card, history_card, privacy_card
from seller_assistant.gui.widgets.engines import EnginesCard
from seller_assistant.gui.widgets.page import Page
from seller_assistant.gui.widgets.parts import Card, clear, column, words
from seller_assistant.phrases import LANGUAGES, QT_TRANSLATE_NOOP, Marked

if TYPE_CHECKING:
    from seller_assistant.shop import BackupRecord, EngineState, HostContact, Shop, Step
    from seller_assistant.shop import Check as Looked

    Known = tuple[list[EngineState], list[BackupRecord], list[Step], list[Looked], list[HostContact]]

THEMES: tuple[tuple[str, Marked], ...] = (
    ("auto", QT_TRANSLATE_NOOP("gui", "Like the computer")),
    ("light", QT_TRANSLATE_NOOP("gui", "Light")),
    ("dark", QT_TRANSLATE_NOOP("gui", "Dark")),
)


def _say_themes(box: Any) -> None:  # noqa: ANN401 - the box of themes
    for theme, said in THEMES:
        box.setItemText(box.findData(theme), wording.say(said))


class SettingsPage(Page):
    """The owner's choices."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, scrolls=True)
        self.body.addWidget(words(QT_TRANSLATE_NOOP("gui", "Settings"), "title"))
        self.body.addWidget(self._choices())
        self.engines = EnginesCard(desk)
        self.body.addWidget(self.engines)
        self._rest = column(spacing=16)
        self.body.addLayout(self._rest)
        self.body.addStretch(1)

    def _choices(self) -> Card:
        desk = self.desk
        self.name = QLineEdit(desk.settings.shop_name)
        wording.hint(self.name, QT_TRANSLATE_NOOP("gui", "The name of your shop"))
        self.name.editingFinished.connect(self._name_typed)
        self.language, self.theme, self.currency = QComboBox(), QComboBox(), QComboBox()
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(wording.language())))
        self.language.activated.connect(lambda i: desk.change_settings(language=self.language.itemData(i)))
        for theme, _said in THEMES:
            self.theme.addItem("", theme)
        wording.bind(self.theme, "items", _say_themes)
        self.theme.setCurrentIndex(max(0, self.theme.findData(desk.settings.theme)))
        self.theme.activated.connect(lambda i: desk.change_settings(theme=self.theme.itemData(i)))
        for code in ("CAD", "USD", *sorted(CODES - {"CAD", "USD"})):
            self.currency.addItem(code, code)
        self.currency.setCurrentIndex(max(0, self.currency.findData(desk.settings.currency)))
        self.currency.activated.connect(lambda i: desk.change_settings(currency=self.currency.itemData(i)))
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for said, box in (
            (QT_TRANSLATE_NOOP("gui", "Name of the shop"), self.name),
            (QT_TRANSLATE_NOOP("gui", "Language of the window"), self.language),
            (QT_TRANSLATE_NOOP("gui", "Light or dark"), self.theme),
            (QT_TRANSLATE_NOOP("gui", "Currency where a list names none"), self.currency),
        ):
            label = words(said, wrap=False)
            label.setBuddy(box)
            wording.named(box, said)
            box.setMinimumWidth(240)
            box.setMaximumWidth(460)
            form.addRow(label, box)
        card = Card(words(QT_TRANSLATE_NOOP("gui", "The shop and the window"), "lead"), spacing=12)
        card.column.addLayout(form)
        return card

    def _name_typed(self) -> None:
        name = self.name.text().strip()
        if name != self.desk.settings.shop_name:
            self.desk.change_settings(shop_name=name)

    def refresh(self) -> None:
        """Read engines, copies, history and versions."""

        def work(shop: Shop) -> Known:
            return shop.engines(), shop.backups(), shop.history(12), shop.doctor(), shop.hosts_contacted()

        self.desk.operations.ask(work, self._show, owner=self)

    def _show(self, found: Known) -> None:
        engines, backups, history, looked, hosts = found
        settings = self.desk.settings
        self.language.setCurrentIndex(max(0, self.language.findData(wording.language())))
        self.theme.setCurrentIndex(max(0, self.theme.findData(settings.theme)))
        if not self.name.hasFocus():
            self.name.setText(settings.shop_name)
        self.engines.show_engines(engines)
        clear(self._rest)
        cards: tuple[QWidget, ...] = (
            privacy_card(hosts, settings.consents, self._forget_consents),
            backups_card(backups, self.desk),
            history_card(history, self.desk),
            about_card(looked),
        )
        for card in cards:
            self._rest.addWidget(card)

    def _forget_consents(self) -> None:
        self.desk.change_settings(consents=())

    def retranslate(self) -> None:
        """Dates and engine names are said anew."""
        if not self.stale:
            self.refresh()
