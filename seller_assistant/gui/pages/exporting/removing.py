"""Taking a bundle out of the list: what that means is said before, and the file stays unless asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QCheckBox, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.foot import moment
from seller_assistant.gui.widgets.parts import button, words
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import ExportRecord, ExportRemoval


class RemovingSheet(Sheet):
    """Says what "only what changed" starts from afterwards, and does it."""

    def __init__(self, desk: Desk, parent: QWidget, record: ExportRecord, place: str) -> None:
        title = Phrase(
            QT_TRANSLATE_NOOP("gui", "Take bundle {id} of {when} out of the list?"), id=record.id,
            when=moment(record.at),
        )  # fmt: skip
        super().__init__(title, parent, size=QSize(560, 10))
        self._desk, self._id, self._place = desk, record.id, place
        why = QT_TRANSLATE_NOOP(
            "gui", "Do this when the marketplace never got that bundle, or refused it: then it must not count as sent."
        )
        self.meaning = words("", strong=True)
        self.file = QCheckBox()
        self.body.addWidget(words(why, muted=True))
        self.body.addWidget(self.meaning)
        self.body.addWidget(self.file)
        self._gone = words(QT_TRANSLATE_NOOP("gui", "Undo does not bring a deleted file back."), "small", muted=True)
        self._gone.setContentsMargins(26, 0, 0, 0)
        self.body.addWidget(self._gone)
        name = Phrase(QT_TRANSLATE_NOOP("gui", "Delete its file too: {file}"), file=Path(record.out).name)
        wording.label(self.file, name)
        self.file.setToolTip(record.out)
        self._gone.hide()
        self.file.toggled.connect(self._file_chosen)
        self.file.hide()
        leave = button(QT_TRANSLATE_NOOP("gui", "Leave it"), self.reject)
        self.do = button(QT_TRANSLATE_NOOP("gui", "Take it out"), self._do, role="primary")
        self.do.setEnabled(False)
        self.finish(None, leave, self.do)
        number = record.id
        desk.operations.ask(lambda shop: shop.plan_removal(number), self._show, owner=self, failed=self.fail)

    def _show(self, plan: ExportRemoval) -> None:
        wording.label(self.meaning, _meaning(plan, self._place))
        self.file.setVisible(plan.has_file)
        self.do.setEnabled(True)
        self.do.setFocus()
        QTimer.singleShot(0, self, self.fit)

    def _file_chosen(self, is_on: bool) -> None:
        self._gone.setVisible(is_on)
        QTimer.singleShot(0, self, self.fit)

    def _do(self) -> None:
        number, delete = self._id, self.file.isChecked()
        self.calm()
        self._desk.operations.do(
            lambda shop, _: shop.remove_export(number, delete_file=delete),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Taking the bundle out of the list")), then=self._done, owner=self,
            button=self.do, failed=self.fail,
        )  # fmt: skip

    def _done(self, done: ExportRemoval) -> None:
        said: Marked = QT_TRANSLATE_NOOP("gui", "Bundle {id} is out of the list.")
        if done.deleted:
            said = QT_TRANSLATE_NOOP("gui", "Bundle {id} is out of the list, and its file is deleted.")
        self._desk.toast(Phrase(said, id=done.record.id), done.step)
        self.accept()


def _meaning(plan: ExportRemoval, place: str) -> Phrase:
    if not plan.last:
        return Phrase(
            QT_TRANSLATE_NOOP("gui", "“Only what changed” stays as it is: a later bundle for {market} counts."),
            market=place,
        )  # fmt: skip
    if plan.before is None:
        return Phrase(
            QT_TRANSLATE_NOOP("gui", "Then no bundle counts for {market}: the next one holds everything."),
            market=place,
        )  # fmt: skip
    return Phrase(
        QT_TRANSLATE_NOOP("gui", "“Only what changed” then starts from bundle {id} of {when}, the one before it."),
        id=plan.before.id, when=moment(plan.before.at),
    )  # fmt: skip
