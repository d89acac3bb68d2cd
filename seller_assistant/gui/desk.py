"""What every page is handed: the way to the shop, to the other pages, and to the owner's ear."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from seller_assistant.gui import wording
from seller_assistant.gui.operations import Operations
from seller_assistant.gui.pasting import pasted
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.settings import Settings

if TYPE_CHECKING:
    from seller_assistant.gui.widgets.thumbnails import Thumbnails
    from seller_assistant.marketplaces.marketplace import Marketplace
    from seller_assistant.shop import Overview, Shop, Step


class Desk(QObject):
    """The window as its pages see it. Pages never see each other."""

    went = Signal(str, dict)  # page, what it should show
    counted = Signal(object)  # Overview
    restyled = Signal()  # the settings changed: language, theme, shop name
    toasted = Signal(object, object)  # Phrase, step to undo or None
    file_wanted = Signal()
    search_cleared = Signal()

    def __init__(self, operations: Operations, settings: Settings, place: Path) -> None:
        super().__init__(operations)
        self.operations = operations
        self.settings = settings
        self.place = place
        self.overview: Overview | None = None
        self.thumbnails: Thumbnails | None = None
        self.markets: dict[str, Marketplace] = {}  # by id, for headings
        self.selected = 0  # the product looked at last, on whichever page
        operations.changed.connect(self.count, Qt.ConnectionType.QueuedConnection)  # the pages read first

    @property
    def market(self) -> str:
        """The marketplace the owner works for."""
        return self.settings.marketplace

    def market_name(self, market: str) -> str:
        """A marketplace's name as the window's language writes it; its id while nothing more is known."""
        known = self.markets.get(market)
        if known is None:
            return market
        return known.name_zh if wording.language() == "zh_CN" else known.name

    def go(self, page: str, **what: Any) -> None:  # noqa: ANN401 - each page names what it takes
        """Show that page."""
        self.went.emit(page, what)

    def toast(self, said: Phrase, step: int | None = None) -> None:
        """Say what was done, with an Undo beside it when it was a step."""
        self.toasted.emit(said, step)

    def count(self) -> None:
        """Read the numbers of Home and the rail again."""
        market = self.market
        self.operations.ask(lambda shop: shop.overview(market), self._counted, owner=self)

    def _counted(self, overview: Overview) -> None:
        self.overview = overview
        self.counted.emit(overview)

    def undo(self, step: int | None = None) -> None:
        """Undo the last change, or back to that step, and say what was undone."""
        self.operations.do(
            lambda shop, _: shop.undo(step),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Undoing")),
            then=self._undone,
            owner=self,
        )

    def redo(self) -> None:
        """Redo what was undone last, and say so."""
        self.operations.do(
            lambda shop, _: shop.redo(),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Doing it again")),
            then=self._redone,
            owner=self,
        )

    def _undone(self, step: Step | None) -> None:
        if step is None:
            self.toast(Phrase(QT_TRANSLATE_NOOP("gui", "There is nothing to undo.")))
        else:
            self.toast(Phrase(QT_TRANSLATE_NOOP("gui", "Undone: {what}"), what=step.sentence))

    def _redone(self, step: Step | None) -> None:
        if step is None:
            self.toast(Phrase(QT_TRANSLATE_NOOP("gui", "There is nothing to redo.")))
        else:
            self.toast(Phrase(QT_TRANSLATE_NOOP("gui", "Done again: {what}"), what=step.sentence))

    def change_settings(self, **changes: object) -> None:
        """Save the owner's choice; the window follows at once."""
        self.settings = self.settings.with_(**changes)
        self.restyled.emit()

        def work(shop: Shop, _: object) -> Settings:
            return shop.change_settings(**changes)

        doing = Phrase(QT_TRANSLATE_NOOP("gui", "Saving your choice"))
        self.operations.do(work, doing=doing, then=self._settled, owner=self, meanwhile=True)

    def read_settings(self) -> None:
        """A verb may have changed them: an engine that was set up, a host that was asked."""
        self.operations.ask(lambda shop: shop.settings, self._settled, owner=self)

    def _settled(self, settings: Settings) -> None:
        self.settings = settings

    def choose_file(self) -> None:
        """Have the owner choose a product list."""
        self.file_wanted.emit()

    def paste(self) -> None:
        """Look at the table or the files that were copied elsewhere, as if they had been dropped."""
        files = pasted(QGuiApplication.clipboard().mimeData())
        if files:
            self.take_files(files)
            return
        said = QT_TRANSLATE_NOOP("gui", "There is no table to paste. Copy the rows with their heading in Excel first.")
        self.toast(Phrase(said))

    def take_files(self, files: Sequence[str | Path]) -> None:
        """Look at those files and say what they would do, before anything is written."""
        self.go("importing", files=[str(file) for file in files])
