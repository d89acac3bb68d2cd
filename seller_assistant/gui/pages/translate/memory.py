"""The translation memory: what was approved before, searched, changed, forgotten, cleaned, brought and taken away."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.translate.questions import Question
from seller_assistant.gui.pages.translate.queue import origin_words
from seller_assistant.gui.widgets.foot import moment
from seller_assistant.gui.widgets.parts import button, chinese, flow, words
from seller_assistant.gui.widgets.plain_table import PlainTable
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.problems import Problem
    from seller_assistant.shop import MemoryDoubts, MemoryImported, Remembered

AT_ONCE = 200
SAVING = Phrase(QT_TRANSLATE_NOOP("gui", "Saving the memory"))


class MemorySheet(Sheet):
    """The memory, a page of it at a time."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(QT_TRANSLATE_NOOP("gui", "Translation memory"), parent, size=QSize(860, 620))
        self._desk = desk
        self._limit = AT_ONCE
        self.entries: list[Remembered] = []
        self.search = QLineEdit()
        wording.hint(self.search, QT_TRANSLATE_NOOP("gui", "Search in both languages"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(200)
        self._wait.timeout.connect(self.read)
        self.search.textChanged.connect(lambda _: self._wait.start())
        heads = (
            QT_TRANSLATE_NOOP("gui", "Your text"), QT_TRANSLATE_NOOP("gui", "Chinese"),
            QT_TRANSLATE_NOOP("gui", "Where from"), QT_TRANSLATE_NOOP("gui", "When"),
        )  # fmt: skip
        self.table = PlainTable(QT_TRANSLATE_NOOP("gui", "Remembered translations"), heads, chinese=(1,))
        self.table.asked.connect(self._change)
        self.count = words("", muted=True, wrap=False)
        self.more = button(QT_TRANSLATE_NOOP("gui", "Show more"), self._show_more, role="quiet")
        self.change = button(QT_TRANSLATE_NOOP("gui", "Change…"), lambda: self._change(self.table.currentRow()))
        self.forget = button(QT_TRANSLATE_NOOP("gui", "Forget"), self._forget)
        clean = button(QT_TRANSLATE_NOOP("gui", "Clean up…"), self._look_for_dirt)
        take = button(QT_TRANSLATE_NOOP("gui", "Take over a TMX…"), self._import)
        write = button(QT_TRANSLATE_NOOP("gui", "Write a TMX…"), self._export)
        for widget in (self.search, self.table, flow(self.count, None, self.more)):
            self.body.addWidget(widget)
        self.finish(self.change, self.forget, clean, None, take, write)
        desk.operations.changed.connect(self.read)
        self.search.setFocus()
        self.read()

    def read(self) -> None:
        """Read what says that."""
        query, limit = self.search.text().strip(), self._limit
        self._desk.operations.ask(
            lambda shop: (query, shop.memory_entries(query, 0, limit), shop.memory_count(query)), self._show, owner=self
        )

    def _show(self, found: tuple[str, list[Remembered], int]) -> None:
        query, self.entries, n = found
        if query != self.search.text().strip():
            return
        self.table.show_rows([
            (e.source, e.target, _from(e), moment(e.updated)) for e in self.entries
        ])  # fmt: skip
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} translations are remembered"),
            one=QT_TRANSLATE_NOOP("gui", "One translation is remembered"), n=n,
        )  # fmt: skip
        nothing = QT_TRANSLATE_NOOP("gui", "Nothing is remembered yet: each text that you approve comes here.")
        wording.label(self.count, said if n or query else nothing)
        self.more.setVisible(n > len(self.entries))
        for control in (self.change, self.forget):
            control.setEnabled(bool(self.entries))

    def _show_more(self) -> None:
        self._limit += AT_ONCE
        self.read()

    def _change(self, row: int) -> None:
        if not 0 <= row < len(self.entries):
            return
        entry = self.entries[row]
        question = Question(Phrase(QT_TRANSLATE_NOOP("gui", "The Chinese of “{source}”"), source=entry.source[:80]),
                            QT_TRANSLATE_NOOP("gui", "Texts that are approved already stay as they are."), self,
                            hint=QT_TRANSLATE_NOOP("gui", "Chinese"))  # fmt: skip
        question.field.setText(entry.target)

        def save() -> None:
            text = question.text()
            if text and text != entry.target:
                self._desk.operations.do(
                    lambda shop, _: shop.correct_memory(entry.id, text), doing=SAVING, owner=self, failed=self.fail,
                    then=lambda step: self._desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "Changed the memory")), step),
                    meanwhile=True,
                )  # fmt: skip

        question.answers((QT_TRANSLATE_NOOP("gui", "Remember it like this"), save))
        question.open()

    def _forget(self) -> None:
        ids = [self.entries[row].id for row in self.table.chosen()]
        if not ids:
            return
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} translations forgotten"),
            one=QT_TRANSLATE_NOOP("gui", "One translation forgotten"), n=len(ids),
        )  # fmt: skip
        self._desk.operations.do(
            lambda shop, _: shop.forget(ids), doing=SAVING, then=lambda step: self._desk.toast(said, step), owner=self,
            failed=self.fail, meanwhile=True,
        )  # fmt: skip

    # -- cleaning ---------------------------------------------------------------------------------
    def _look_for_dirt(self) -> None:
        self._desk.operations.do(
            lambda shop, _: shop.memory_doubts(), doing=Phrase(QT_TRANSLATE_NOOP("gui", "Looking through the memory")),
            then=lambda found: CleaningSheet(self._desk, self, found).show(), owner=self, changes=False, meanwhile=True,
        )  # fmt: skip

    # -- files ------------------------------------------------------------------------------------
    def _import(self) -> None:
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Choose a translation memory"))
        file, _ = QFileDialog.getOpenFileName(self, title, "", "TMX (*.tmx *.xml)")
        if file:
            self.take_file(file)

    def take_file(self, file: str) -> None:
        """Ask whether what is in that file is trusted, and take it over."""
        said = Phrase(QT_TRANSLATE_NOOP("gui", "Take over {file}"), file=Path(file).name)
        what = QT_TRANSLATE_NOOP(
            "gui", "What you do not trust yet is only suggested; trusted translations fill the same texts at once."
        )
        question = Question(said, what, self)
        question.answers(
            (QT_TRANSLATE_NOOP("gui", "Only suggest them"), partial(self._take, file, trusted=False)),
            (QT_TRANSLATE_NOOP("gui", "I trust them"), partial(self._take, file, trusted=True)),
        )
        question.open()

    def _take(self, file: str, *, trusted: bool, cut: bool = False) -> None:
        self.calm()

        def failed(problem: Problem) -> bool:
            if problem.code == "tmx-cut" and not cut:
                question = Question(problem.message, problem.next, self)
                question.answers((QT_TRANSLATE_NOOP("gui", "Take what is whole"),
                                  partial(self._take, file, trusted=trusted, cut=True)))  # fmt: skip
                question.open()
                return True
            return self.fail(problem)

        self._desk.operations.do(
            lambda shop, progress: shop.import_memory(
                file, approved=trusted, keep_what_is_there=cut, progress=progress),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Reading the memory")), then=self._taken, owner=self, failed=failed,
        )  # fmt: skip

    def _taken(self, done: MemoryImported) -> None:
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{added} translations taken over, {known} were known, {other} in other languages"),
            added=done.added, known=done.known, other=done.other_pair,
        )  # fmt: skip
        self._desk.toast(said, done.step)

    def _export(self) -> None:
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Where shall the memory go?"))
        file, _ = QFileDialog.getSaveFileName(self, title, "memory.tmx", "TMX (*.tmx)")
        if file:
            self.write_file(file)

    def write_file(self, file: str) -> None:
        """Write the memory into that file."""

        def told(n: int) -> None:
            self._desk.toast(
                Phrase(
                    QT_TRANSLATE_NOOP("gui", "{n} translations written to {file}"),
                    one=QT_TRANSLATE_NOOP("gui", "One translation written to {file}"),
                    n=n,
                    file=Path(file).name,
                )
            )

        self._desk.operations.do(
            lambda shop, _: shop.export_memory(file), doing=Phrase(QT_TRANSLATE_NOOP("gui", "Writing the memory")),
            then=told, owner=self, failed=self.fail, changes=False,
        )  # fmt: skip


class CleaningSheet(Sheet):
    """What could be cleaned: repeats, what nobody used, the same text with different Chinese."""

    def __init__(self, desk: Desk, parent: QWidget, found: MemoryDoubts) -> None:
        super().__init__(QT_TRANSLATE_NOOP("gui", "Clean up the memory"), parent, size=QSize(640, 480))
        self._desk = desk
        self._groups = list(found.conflicts)
        repeats, unused = len(found.repeats), len(found.unused)
        self.repeats = button(Phrase(
            QT_TRANSLATE_NOOP("gui", "Forget {n} repeats"),
            one=QT_TRANSLATE_NOOP("gui", "Forget one repeat"),
            n=repeats),
                              partial(self._clean, repeats=True, days=None))  # fmt: skip
        self.unused = button(Phrase(
            QT_TRANSLATE_NOOP("gui", "Forget {n} that filled no text for a year"),
            one=QT_TRANSLATE_NOOP("gui", "Forget the one that filled no text for a year"),
            n=unused),
                             partial(self._clean, repeats=False, days=365))  # fmt: skip
        self.repeats.setEnabled(repeats > 0)
        self.unused.setEnabled(unused > 0)
        self.body.addWidget(flow(self.repeats, self.unused))
        self._head = words("", strong=True)
        self._choices = QWidget()
        self.body.addWidget(self._head)
        self.body.addWidget(self._choices)
        self.body.addStretch(1)
        self.finish(None, button(QT_TRANSLATE_NOOP("gui", "Close"), self.accept))
        self._show()

    def _show(self) -> None:
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} texts have different Chinese. Which one stands?"),
            one=QT_TRANSLATE_NOOP("gui", "One text has different Chinese. Which one stands?"), n=len(self._groups),
        )  # fmt: skip
        none = QT_TRANSLATE_NOOP("gui", "No text has two different translations.")
        wording.label(self._head, said if self._groups else none)
        fresh = QWidget()
        from PySide6.QtWidgets import QVBoxLayout

        lines = QVBoxLayout(fresh)
        lines.setContentsMargins(0, 0, 0, 0)
        if self._groups:
            lines.addWidget(words(self._groups[0][0].source))
            for entry in self._groups[0]:
                keep = button(QT_TRANSLATE_NOOP("gui", "This one"), partial(self._settle, entry.id))
                wording.label(keep, QT_TRANSLATE_NOOP("gui", "This one"),
                              name=Phrase(QT_TRANSLATE_NOOP("gui", "This one: {text}"), text=entry.target))  # fmt: skip
                lines.addWidget(flow(keep, chinese(entry.target), words(_from(entry), "small", muted=True, wrap=False)))
        self.body.replaceWidget(self._choices, fresh)
        self._choices.deleteLater()
        self._choices = fresh

    def _settle(self, keep: int) -> None:
        self._groups = self._groups[1:]
        self._show()
        said = Phrase(QT_TRANSLATE_NOOP("gui", "Changed the memory"))
        self._desk.operations.do(
            lambda shop, _: shop.settle_memory(keep), doing=SAVING, then=lambda step: self._desk.toast(said, step),
            owner=self, failed=self.fail, meanwhile=True,
        )  # fmt: skip

    def _clean(self, *, repeats: bool, days: int | None) -> None:
        def told(n: int) -> None:
            (self.repeats if repeats else self.unused).setEnabled(False)
            self._desk.toast(Phrase(
                QT_TRANSLATE_NOOP("gui", "{n} translations forgotten"),
                one=QT_TRANSLATE_NOOP("gui", "One translation forgotten"), n=n,
            ))  # fmt: skip

        self._desk.operations.do(
            lambda shop, _: shop.clean_memory(repeats=repeats, unused_days=days), doing=SAVING, then=told, owner=self,
            failed=self.fail, meanwhile=True,
        )  # fmt: skip


def _from(entry: Remembered) -> str:
    origin = origin_words(entry.origin)
    sure = QT_TRANSLATE_NOOP("gui", "{origin} · approved") if entry.approved else QT_TRANSLATE_NOOP(
        "gui", "{origin} · only suggested")  # fmt: skip
    return wording.say(Phrase(sure, origin=origin))
