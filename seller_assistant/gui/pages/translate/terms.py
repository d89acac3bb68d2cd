"""The owner's glossary: how a word is to be said, what must not be said, what stays as it is."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QLineEdit, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.parts import button, words
from seller_assistant.gui.widgets.plain_table import PlainTable
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from seller_assistant.jobs import Progress
    from seller_assistant.shop import OwnerTerm, Shop, TermsChanged

KINDS: tuple[tuple[str, Marked], ...] = (
    ("preferred", QT_TRANSLATE_NOOP("gui", "Say it like this")),
    ("forbidden", QT_TRANSLATE_NOOP("gui", "Never say this")),
    ("keep", QT_TRANSLATE_NOOP("gui", "Leave it as it is")),
)
LANGS: tuple[tuple[str, Marked], ...] = (
    ("", QT_TRANSLATE_NOOP("gui", "every language")),
    ("en", QT_TRANSLATE_NOOP("gui", "English")),
    ("fr", QT_TRANSLATE_NOOP("gui", "French")),
)
SAVING = Phrase(QT_TRANSLATE_NOOP("gui", "Saving the glossary"))


class TermSheet(Sheet):
    """One term, new or to be changed."""

    def __init__(
        self, desk: Desk, parent: QWidget, *, source: str = "", target: str = "", term: OwnerTerm | None = None
    ) -> None:
        said = QT_TRANSLATE_NOOP("gui", "Change the term") if term else QT_TRANSLATE_NOOP("gui", "Add a term")
        super().__init__(said, parent, size=QSize(520, 10))
        self._desk = desk
        self._term = term
        self.source, self.target = QLineEdit(source), QLineEdit(target)
        self.category, self.brand, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.kind, self.lang = _box(KINDS), _box(LANGS)
        if term is not None:
            for field, text in ((self.source, term.source), (self.target, term.target),
                                (self.category, term.category), (self.brand, term.brand), (self.note, term.note)):
                field.setText(text)  # fmt: skip
            self.kind.setCurrentIndex(self.kind.findData(term.kind))
            self.lang.setCurrentIndex(max(0, self.lang.findData(term.lang)))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields: tuple[tuple[Marked, QWidget], ...] = (
            (QT_TRANSLATE_NOOP("gui", "What it is"), self.kind), (QT_TRANSLATE_NOOP("gui", "Your word"), self.source),
            (QT_TRANSLATE_NOOP("gui", "Chinese"), self.target), (QT_TRANSLATE_NOOP("gui", "In"), self.lang),
            (QT_TRANSLATE_NOOP("gui", "Only in the category"), self.category),
            (QT_TRANSLATE_NOOP("gui", "Only for the brand"), self.brand), (QT_TRANSLATE_NOOP("gui", "Note"), self.note),
        )  # fmt: skip
        for label, box in fields:
            caption = words(label, wrap=False)
            caption.setBuddy(box)
            wording.named(box, label)
            form.addRow(caption, box)
        self.body.addLayout(form)
        self.kind.activated.connect(self._kind_chosen)
        self.save = button(QT_TRANSLATE_NOOP("gui", "Save the term"), self._save, role="primary")
        self.finish(None, button(QT_TRANSLATE_NOOP("gui", "Leave it"), self.reject), self.save)
        self._kind_chosen()
        for field in (self.source, self.target, self.note):
            field.returnPressed.connect(self._save)
        self.source.setFocus()

    def _kind_chosen(self) -> None:
        self.target.setEnabled(self.kind.currentData() != "keep")

    def _save(self) -> None:
        from dataclasses import replace

        said: dict[str, Any] = {
            "source": self.source.text(), "target": self.target.text(), "kind": self.kind.currentData(),
            "lang": self.lang.currentData(), "category": self.category.text(), "brand": self.brand.text(),
            "note": self.note.text(),
        }  # fmt: skip
        term = self._term

        def work(shop: Shop, _: Progress) -> TermsChanged:
            return shop.add_term(**said) if term is None else shop.edit_term(replace(term, **said))

        self._desk.operations.do(
            work, doing=SAVING, then=self._saved, owner=self, button=self.save, failed=self.fail, meanwhile=True
        )

    def _saved(self, done: TermsChanged) -> None:
        tell_terms(self._desk, done, self.parentWidget())
        self.accept()


class GlossarySheet(Sheet):
    """All of the owner's terms: search, add, change, remove, take over from a file, write into one."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(QT_TRANSLATE_NOOP("gui", "Your glossary"), parent, size=QSize(820, 600))
        self._desk = desk
        self.terms: list[OwnerTerm] = []
        what = QT_TRANSLATE_NOOP(
            "gui", "Your terms come before everything else. A change can make the texts anew that say them."
        )
        self.search = QLineEdit()
        wording.hint(self.search, QT_TRANSLATE_NOOP("gui", "Search in both languages"))
        self.search.textChanged.connect(lambda _: self.read())
        heads = (
            QT_TRANSLATE_NOOP("gui", "Your word"), QT_TRANSLATE_NOOP("gui", "Chinese"),
            QT_TRANSLATE_NOOP("gui", "What it is"), QT_TRANSLATE_NOOP("gui", "Only for"),
            QT_TRANSLATE_NOOP("gui", "Note"),
        )  # fmt: skip
        self.table = PlainTable(QT_TRANSLATE_NOOP("gui", "Terms"), heads, chinese=(1,))
        self.table.asked.connect(self._change)
        self.nothing = words(QT_TRANSLATE_NOOP("gui", "There is no term yet, or none says that."), muted=True)
        add = button(QT_TRANSLATE_NOOP("gui", "Add a term…"), self._add, role="primary")
        self.change = button(QT_TRANSLATE_NOOP("gui", "Change…"), lambda: self._change(self.table.currentRow()))
        self.remove = button(QT_TRANSLATE_NOOP("gui", "Remove"), self._remove)
        take = button(QT_TRANSLATE_NOOP("gui", "Take over from a file…"), self._import)
        write = button(QT_TRANSLATE_NOOP("gui", "Write into a file…"), self._export)
        for widget in (words(what, muted=True), self.search, self.table, self.nothing):
            self.body.addWidget(widget)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.setStretchFactor(self.table, 1)
        self.body.setStretchFactor(self.nothing, 1)  # in the table's place while there is none
        self.finish(add, self.change, self.remove, None, take, write)
        desk.operations.changed.connect(self.read)
        self.search.setFocus()
        self.read()

    def read(self) -> None:
        """Read the terms that say what is searched for."""
        query = self.search.text()
        self._desk.operations.ask(lambda shop: (query, shop.terms(query)), self._show, owner=self)

    def _show(self, found: tuple[str, list[OwnerTerm]]) -> None:
        query, terms = found
        if query != self.search.text():
            return
        self.terms = terms
        kinds = {kind: wording.say(said) for kind, said in KINDS}
        self.table.show_rows([
            (t.source, t.target, kinds[t.kind], ", ".join(x for x in (t.category, t.brand, t.locale) if x), t.note)
            for t in terms
        ])  # fmt: skip
        self.table.setVisible(bool(terms))
        self.nothing.setVisible(not terms)
        self.change.setEnabled(bool(terms))
        self.remove.setEnabled(bool(terms))

    def _add(self) -> None:
        TermSheet(self._desk, self).show()

    def _change(self, row: int) -> None:
        if 0 <= row < len(self.terms):
            TermSheet(self._desk, self, term=self.terms[row]).show()

    def _remove(self) -> None:
        ids = [self.terms[row].id for row in self.table.chosen()]
        if not ids:
            return
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} terms removed"), one=QT_TRANSLATE_NOOP("gui", "One term removed"), n=len(ids)
        )
        self._desk.operations.do(
            lambda shop, _: shop.remove_terms(ids), doing=SAVING, then=lambda step: self._desk.toast(said, step),
            owner=self, failed=self.fail, meanwhile=True,
        )  # fmt: skip

    def _import(self) -> None:
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Choose a list of terms"))
        file, _ = QFileDialog.getOpenFileName(self, title, "", "CSV, Excel, TBX (*.csv *.tsv *.txt *.xlsx *.tbx *.xml)")
        if file:
            self.take_file(file)

    def take_file(self, file: str) -> None:
        """Take the terms of that file over."""
        self.calm()
        self._desk.operations.do(
            lambda shop, progress: shop.import_terms(file, progress=progress),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Reading the terms")), then=self._taken, owner=self, failed=self.fail,
        )  # fmt: skip

    def _taken(self, done: TermsChanged) -> None:
        tell_terms(self._desk, done, self.parentWidget())
        if done.skipped:
            first = done.skipped[0]
            self.complain(Phrase(
                QT_TRANSLATE_NOOP("gui", "{n} rows were left out; the first is row {row}, “{text}”: {why}"),
                one=QT_TRANSLATE_NOOP("gui", "One row was left out: row {row}, “{text}”: {why}"),
                n=len(done.skipped), row=first.row, text=first.text, why=first.why,
            ))  # fmt: skip

    def _export(self) -> None:
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Where shall the terms go?"))
        file, _ = QFileDialog.getSaveFileName(self, title, "glossary.xlsx", "Excel (*.xlsx);;CSV (*.csv);;TBX (*.tbx)")
        if file:
            self.write_file(file)

    def write_file(self, file: str) -> None:
        """Write the terms into that file."""
        self.calm()

        def told(n: int) -> None:
            said = Phrase(
                QT_TRANSLATE_NOOP("gui", "{n} terms written to {file}"),
                one=QT_TRANSLATE_NOOP("gui", "One term written to {file}"),
                n=n, file=Path(file).name)
            self._desk.toast(said)

        self._desk.operations.do(
            lambda shop, _: shop.export_terms(file), doing=Phrase(QT_TRANSLATE_NOOP("gui", "Writing the terms")),
            then=told, owner=self, failed=self.fail, changes=False, meanwhile=True,
        )  # fmt: skip


def tell_terms(desk: Desk, done: TermsChanged, parent: QWidget | None) -> None:
    """Say what changed, and offer to make the texts anew that say it."""
    said = Phrase(
        QT_TRANSLATE_NOOP("gui", "{added} terms added, {changed} changed"), added=done.added, changed=done.changed
    )
    desk.toast(said, done.step)
    if done.affected and parent is not None:
        from seller_assistant.gui.pages.translate.questions import Question

        asked = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} texts that a machine made say such a word"),
            one=QT_TRANSLATE_NOOP("gui", "One text that a machine made says such a word"), n=done.affected,
        )  # fmt: skip
        what = QT_TRANSLATE_NOOP("gui", "They can be made anew with your term. What you approved stays as it is.")
        question = Question(asked, what, parent)
        again = Phrase(
            QT_TRANSLATE_NOOP("gui", "Make {n} texts anew"), one=QT_TRANSLATE_NOOP("gui", "Make it anew"),
            n=done.affected,
        )  # fmt: skip
        question.answers((again, partial(_retranslate, desk, done)))
        question.open()


def _retranslate(desk: Desk, done: TermsChanged) -> None:
    def told(result: Any) -> None:  # noqa: ANN401 - Translated
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} texts made anew"),
            one=QT_TRANSLATE_NOOP("gui", "One text made anew"),
            n=result.units - result.left)
        desk.toast(said, result.step)

    desk.operations.do(
        lambda shop, progress: shop.retranslate(done.terms, engine="phrasebook", progress=progress),
        doing=Phrase(QT_TRANSLATE_NOOP("gui", "Translating")), then=told, owner=desk, gives_way=True,
    )  # fmt: skip


def _box(choices: tuple[tuple[str, Marked], ...]) -> QComboBox:
    made = QComboBox()
    for code, _said in choices:
        made.addItem("", code)

    def again(_: QWidget) -> None:
        for at, (_code, said) in enumerate(choices):
            made.setItemText(at, wording.say(said))

    wording.bind(made, "items", again)
    return made
