"""A proof for a friend who reads Chinese: what goes into it, and where it is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QRadioButton, QWidget

from seller_assistant.gui import printing, wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.translate.queue import VIEWS, count
from seller_assistant.gui.pages.translate.returned import ReturnedSheet
from seller_assistant.gui.widgets.foot import moment
from seller_assistant.gui.widgets.parts import Card, button, flow, words
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.gui.widgets.working import Working
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from seller_assistant.gui.pages.translate.page import TranslatePage
    from seller_assistant.problems import Problem
    from seller_assistant.shop import ProofDifferences, ProofRecord, ProofSent

FORMATS: tuple[tuple[str, Marked], ...] = (
    (".xlsx", QT_TRANSLATE_NOOP("gui", "Spreadsheet: corrections come back")),
    (".html", QT_TRANSLATE_NOOP("gui", "Page for a browser, to read")),
    (".pdf", QT_TRANSLATE_NOOP("gui", "PDF, to read or print")),
)
SHOWN = 4


class ProofSheet(Sheet):
    """What goes to the friend."""

    def __init__(self, desk: Desk, page: TranslatePage) -> None:
        super().__init__(QT_TRANSLATE_NOOP("gui", "Send a proof to a friend"), page, size=QSize(600, 480))
        self._desk = desk
        self._locale, self._where = page.chinese, page.search.text().strip()
        counts = page.queue.counts if page.queue is not None else {}
        what = QT_TRANSLATE_NOOP(
            "gui",
            "Somebody who reads Chinese looks at it in any spreadsheet program: your text, its Chinese, and a column"
            " for better words. No prices, costs or customers are in it.",
        )
        self.body.addWidget(words(what, muted=True))
        self.which = _radios(
            self, QT_TRANSLATE_NOOP("gui", "Which texts"),
            [(view.name, Phrase(QT_TRANSLATE_NOOP("gui", "{view} {n}"), view=Phrase(view.said), n=count(view, counts)))
             for view in VIEWS if view.name in ("waiting", "editing", "approved")],
        )  # fmt: skip
        self.how = _radios(self, QT_TRANSLATE_NOOP("gui", "As what"), [(end, Phrase(said)) for end, said in FORMATS])
        self.out = Card(spacing=4, pad=12)
        self.out.hide()
        self.body.addWidget(self.out)
        self.working = Working()
        self.body.addWidget(self.working)
        self.body.addStretch(1)
        self.write = button(QT_TRANSLATE_NOOP("gui", "Write the proof…"), self._choose, role="primary")
        self.finish(None, button(QT_TRANSLATE_NOOP("gui", "Close"), self.accept), self.write)
        desk.operations.ask(lambda shop: shop.proofs(), self._show_sent, owner=self)

    def _choose(self) -> None:
        ending = _chosen(self.how)
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Where shall the proof go?"))
        name = wording.say(QT_TRANSLATE_NOOP("gui", "proof")) + ending
        options = QFileDialog.Option.DontConfirmOverwrite  # the shop itself overwrites nothing but its own
        file, _ = QFileDialog.getSaveFileName(self, title, name, f"*{ending}", options=options)
        if file:
            self.write_file(file if file.lower().endswith(ending) else file + ending)

    def write_file(self, file: str) -> None:
        """Write the proof there."""
        self.calm()
        view = _chosen(self.which)
        states = next(v.states for v in VIEWS if v.name == view)
        locale, where, language = self._locale, self._where, wording.language()
        self.working.follow(self._desk.operations.do(
            lambda shop, progress: shop.export_proof(
                file, where=where, locale=locale, states=states, language=language, draw=printing.as_pdf,
                progress=progress),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Writing the proof")), then=self._written, owner=self,
            failed=self.fail, button=self.write, changes=False,
        ))  # fmt: skip

    def _written(self, sent: ProofSent) -> None:
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "✓ {file}: {texts} texts of {products} products, {size} KB"),
            file=Path(sent.out).name, texts=sent.texts, products=sent.products, size=max(1, sent.bytes // 1000),
        )  # fmt: skip
        lines: list[QWidget] = [words(said, strong=True)]
        if sent.format == "xlsx":
            back = QT_TRANSLATE_NOOP(
                "gui", "Send that file to your friend. When it comes back, choose “Read a returned proof”."
            )
            lines.append(words(back))
        if sent.without_picture:
            bare = QT_TRANSLATE_NOOP("gui", "{n} products are in it without their picture.")
            lines.append(words(Phrase(bare, n=sent.without_picture)))
        if sent.left_out:
            long = QT_TRANSLATE_NOOP("gui", "{n} texts are too long for a cell and were left out.")
            lines.append(words(Phrase(long, n=len(sent.left_out))))
        folder = QUrl.fromLocalFile(str(Path(sent.out).parent))
        lines.append(flow(button(QT_TRANSLATE_NOOP("gui", "Open the folder"),
                                 lambda: QDesktopServices.openUrl(folder))))  # fmt: skip
        self._say(lines)
        self._desk.toast(said)

    def _show_sent(self, proofs: list[ProofRecord]) -> None:
        if not proofs or self.out.isVisible():
            return
        lines: list[QWidget] = [words(QT_TRANSLATE_NOOP("gui", "Proofs that went out"), strong=True)]
        for proof in proofs[:SHOWN]:
            corrected = sum(answer.changed for answer in proof.answers)
            if proof.answers:
                said = Phrase(
                    QT_TRANSLATE_NOOP("gui", "{when} · {file} · {texts} texts · came back, {n} corrected"),
                    when=moment(proof.at), file=Path(proof.out).name, texts=proof.texts, n=corrected,
                )  # fmt: skip
            else:
                said = Phrase(
                    QT_TRANSLATE_NOOP("gui", "{when} · {file} · {texts} texts · not back yet"),
                    when=moment(proof.at), file=Path(proof.out).name, texts=proof.texts,
                )  # fmt: skip
            lines.append(words(said, muted=True))
        self._say(lines)

    def _say(self, lines: list[QWidget]) -> None:
        from seller_assistant.gui.widgets.parts import clear

        clear(self.out.column)
        for line in lines:
            self.out.column.addWidget(line)
        self.out.show()


def choose_returned(desk: Desk, page: TranslatePage) -> None:
    """Choose the file that came back, and show what it would change."""
    title = wording.say(QT_TRANSLATE_NOOP("gui", "Choose the proof that came back"))
    file, _ = QFileDialog.getOpenFileName(page, title, "", "Excel, ODS, CSV (*.xlsx *.xls *.ods *.csv *.tsv)")
    if file:
        read_returned(desk, page, file)


def read_returned(desk: Desk, page: TranslatePage, file: str) -> None:
    """Lay that file beside the shop and show what it would change."""
    locale = page.chinese

    def show(found: ProofDifferences) -> None:
        ReturnedSheet(desk, page, found).show()

    def failed(problem: Problem) -> bool:
        return False  # the calm card over the page says it

    desk.operations.do(
        lambda shop, progress: shop.read_proof(file, locale=locale, progress=progress),
        doing=Phrase(QT_TRANSLATE_NOOP("gui", "Reading the proof")), then=show, owner=page, failed=failed,
        changes=False,
    )  # fmt: skip


def _radios(sheet: Sheet, head: Marked, choices: list[tuple[str, Phrase]]) -> QButtonGroup:
    group = QButtonGroup(sheet)
    card = Card(words(head, strong=True), spacing=2, pad=12)
    for number, (what, said) in enumerate(choices):
        choice = QRadioButton()
        wording.label(choice, said)
        choice.setProperty("what", what)
        choice.setChecked(number == 0)
        group.addButton(choice)
        card.column.addWidget(choice)
    sheet.body.addWidget(card)
    return group


def _chosen(group: QButtonGroup) -> str:
    found = group.checkedButton()
    return str(found.property("what")) if found is not None else ""
