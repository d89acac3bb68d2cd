"""A marketplace's own sheet: dropped here, understood, and listed with what was understood of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.exporting.columns import TemplateSheet
from seller_assistant.gui.widgets.parts import Card, Pill, button, clear, flow, repolish, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.exporting.bundle_result import Bundle
    from seller_assistant.marketplaces.marketplace import Marketplace
    from seller_assistant.problems import Problem
    from seller_assistant.shop import Template


class DropZone(QFrame):
    """A place that takes files for itself, so that they are not read as a product list."""

    def __init__(self, dropped: Callable[[list[str]], None]) -> None:
        super().__init__()
        self._dropped = dropped
        self.setProperty("drop", "true")
        self.setAcceptDrops(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 14)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that the file may be dropped here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._over("true")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away again."""
        self._over("false")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._over("false")
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self._dropped(files)

    def _over(self, is_over: str) -> None:
        self.setProperty("over", is_over)
        repolish(self)


class TemplatesCard(Card):
    """Where blank sheets are dropped, what is wrong with one that is none, and those that are known."""

    def __init__(self, desk: Desk, page: QWidget, exported: Callable[[Bundle], None]) -> None:
        head = QT_TRANSLATE_NOOP("gui", "Does the marketplace want its own sheet filled?")
        what = QT_TRANSLATE_NOOP(
            "gui",
            "Download the blank sheet in your seller backend and drop it here. Its columns are understood once and"
            " remembered; everything else in the file stays as it is.",
        )
        super().__init__(words(head, "lead"), words(what, muted=True), spacing=10)
        self._desk, self._page, self._exported = desk, page, exported
        self._markets: list[Marketplace] = []
        self.zone = DropZone(self.learn)
        self.choose = button(
            QT_TRANSLATE_NOOP("gui", "Choose a blank sheet…"), self._choose,
            tip=QT_TRANSLATE_NOOP("gui", "An .xlsx or .xlsm as you downloaded it"),
        )  # fmt: skip
        hint = words(QT_TRANSLATE_NOOP("gui", "Drop a blank .xlsx or .xlsm here"), muted=True, wrap=False)
        self.zone.column.addWidget(flow(hint, self.choose))
        self._trouble = words("")
        self._bad = Card(self._trouble, tone="warn", pad=10)
        self._bad.hide()
        self.list = QVBoxLayout()
        self.column.addWidget(self.zone)
        self.column.addWidget(self._bad)
        self.column.addLayout(self.list)

    @property
    def trouble(self) -> str:
        """What is said to be wrong with the file; "" when nothing is."""
        return "" if self._bad.isHidden() else self._trouble.text()

    def show_templates(self, templates: Sequence[Template], markets: list[Marketplace]) -> None:
        """Show these."""
        self._markets = markets
        clear(self.list)
        for template in templates:
            self.list.addWidget(self._line(template))

    def _line(self, template: Template) -> QWidget:
        market = self._desk.market_name(template.market)
        said = QT_TRANSLATE_NOOP("gui", "{file} · for {market} · {n} columns")
        under = Phrase(said, file=template.form.file, market=market, n=len(template.columns))
        sure = Phrase(QT_TRANSLATE_NOOP("gui", "{n} sure"), n=len(template.sure))
        pills: list[QWidget | None] = [words(template.name, strong=True, wrap=False), Pill("ok", sure)]
        if template.doubtful:
            look = Phrase(QT_TRANSLATE_NOOP("gui", "{n} to look at"), n=len(template.doubtful))
            pills.append(Pill("warn", look))
        if template.open:
            must = Phrase(QT_TRANSLATE_NOOP("gui", "{n} must still be filled"), n=len(template.open))
            pills.append(Pill("bad", must))
        if template.old:
            age = Phrase(
                QT_TRANSLATE_NOOP("gui", "{n} days old: download it again"),
                one=QT_TRANSLATE_NOOP("gui", "One day old: download it again"),
                n=template.age,
            )
            pills.append(Pill("warn", age))
        show = partial(self.open_template, template.name)
        name = Phrase(QT_TRANSLATE_NOOP("gui", "Columns of {name}"), name=template.name)
        look_at = button(QT_TRANSLATE_NOOP("gui", "Columns and filling…"), show, tip=name)
        return Card(flow(*pills), words(under, "small", muted=True), flow(look_at), pad=12, spacing=4)

    def _choose(self) -> None:
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Choose the blank sheet of the marketplace"))
        files, _ = QFileDialog.getOpenFileNames(self, title, "", "Excel (*.xlsx *.xlsm)")
        if files:
            self.learn(files)

    def learn(self, files: Sequence[str]) -> None:
        """Understand those sheets, and show the columns of the last."""
        self._bad.hide()
        self._desk.operations.do(
            lambda shop, _: [shop.learn_template(file) for file in files][-1],
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Reading the sheet")), then=self._learnt, owner=self,
            button=self.choose, failed=self._fail,
        )  # fmt: skip

    def open_template(self, name: str) -> None:
        """Show the columns of that one."""
        self._bad.hide()
        self._desk.operations.ask(
            lambda shop: shop.template(name), self._learnt, owner=self, failed=self._fail,
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Reading the sheet")),
        )  # fmt: skip

    def _learnt(self, template: Template) -> None:
        TemplateSheet(self._desk, self._page, template, self._markets, self._exported).show()

    def _fail(self, problem: Problem) -> bool:
        wording.label(self._trouble, problem.sentence(wording.current()))
        self._bad.show()
        return True
