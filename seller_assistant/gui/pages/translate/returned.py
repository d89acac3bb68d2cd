"""A proof that came back, laid beside the shop: what it changes, what is in conflict, what the friend remarked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from seller_assistant.gui import theme, wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.parts import Card, button, words
from seller_assistant.gui.widgets.plain_table import PlainTable
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import ProofApplied, ProofChange, ProofDifferences

KINDS = {
    "changed": QT_TRANSLATE_NOOP("gui", "≠ corrected"),
    "approved": QT_TRANSLATE_NOOP("gui", "✓ confirmed"),
    "rejected": QT_TRANSLATE_NOOP("gui", "✕ not good"),
}
TAKE, SOURCE, BEFORE, AFTER, WHY = range(5)
REMARKS = 12


class ReturnedSheet(Sheet):
    """Nothing is stored before the button is pressed; then it is one step."""

    def __init__(self, desk: Desk, parent: QWidget, found: ProofDifferences) -> None:
        super().__init__(Phrase(QT_TRANSLATE_NOOP("gui", "What {file} changes"), file=found.file), parent,
                         size=QSize(1000, 640))  # fmt: skip
        self._desk = desk
        self.found = found
        self.body.addWidget(words(_counts(found)))
        heads = (
            QT_TRANSLATE_NOOP("gui", "Take it"), QT_TRANSLATE_NOOP("gui", "Your text"),
            QT_TRANSLATE_NOOP("gui", "Chinese here"), QT_TRANSLATE_NOOP("gui", "Your friend’s Chinese"),
            QT_TRANSLATE_NOOP("gui", "Please note"),
        )  # fmt: skip
        self.table = PlainTable(QT_TRANSLATE_NOOP("gui", "Differences"), heads, chinese=(BEFORE, AFTER), many=False)
        self.table.show_rows([_row(change) for change in found.changes])
        for at, change in enumerate(found.changes):
            self._tick(at, change)
        self.table.itemChanged.connect(lambda _: self._count())
        self.body.addWidget(self.table, 1)
        self.table.setVisible(bool(found.changes))
        for card in _cards(found):
            self.body.addWidget(card)
        if not found.changes:
            self.body.addStretch(1)
        self.apply = button("", self._apply, role="primary")
        self.apply.setVisible(bool(found.changes))
        self.finish(None, button(QT_TRANSLATE_NOOP("gui", "Change nothing"), self.reject), self.apply)
        self._count()
        self.table.setFocus()

    def _tick(self, at: int, change: ProofChange) -> None:
        """A conflict waits for a tick; what is no conflict is taken as it came."""
        item, note = self.table.item(at, TAKE), self.table.item(at, WHY)
        assert item is not None
        assert note is not None
        if change.conflict == "two-answers":
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            return
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked if change.conflict else Qt.CheckState.Checked)
        if change.conflict or change.doubts:
            note.setForeground(theme.colour("warn"))

    def chosen(self) -> list[ProofChange]:
        """The rows that are ticked."""
        state = Qt.CheckState.Checked
        ticks = [self.table.item(at, TAKE) for at in range(len(self.found.changes))]
        return [c for c, tick in zip(self.found.changes, ticks, strict=True) if tick and tick.checkState() == state]

    def _count(self) -> None:
        n = len(self.chosen())
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "Take over {n} of them"), one=QT_TRANSLATE_NOOP("gui", "Take over one of them"),
            n=n,
        )  # fmt: skip
        wording.label(self.apply, said)
        self.apply.setEnabled(n > 0)

    def _apply(self) -> None:
        from dataclasses import replace

        chosen = self.chosen()
        taken = replace(self.found, changes=tuple(chosen))
        theirs = {change.id for change in chosen if change.conflict}
        self._desk.operations.do(
            lambda shop, _: shop.apply_proof(taken, take_theirs=theirs),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Taking the corrections over")), then=self._applied, owner=self,
            failed=self.fail, button=self.apply,
        )  # fmt: skip

    def _applied(self, done: ProofApplied) -> None:
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{changed} corrected, {approved} confirmed, {rejected} sent back"),
            changed=done.changed, approved=done.approved, rejected=done.rejected,
        )  # fmt: skip
        self._desk.toast(said, done.step)
        self.accept()


def _row(change: ProofChange) -> tuple[str, str, str, str, str]:
    notes = [wording.say(said) for said in (change.why, *change.doubts) if said]
    if change.remark:
        notes.append(f"“{change.remark}”")
    source = f"{change.source}\n{change.product or change.code}"
    return wording.say(KINDS[change.kind]), source, change.before, change.after, "\n".join(notes)


def _counts(found: ProofDifferences) -> Phrase:
    if not found.changes:
        return Phrase(
            QT_TRANSLATE_NOOP("gui", "It changes nothing: {n} rows came back as they are here."),
            one=QT_TRANSLATE_NOOP("gui", "It changes nothing: its one row came back as it is here."),
            n=found.rows,
        )
    return Phrase(
        QT_TRANSLATE_NOOP("gui", "{rows} rows came back: {n} differ, {unchanged} are as here, {conflicts} need you."),
        one=QT_TRANSLATE_NOOP(
            "gui", "{rows} rows came back: one differs, {unchanged} are as here, {conflicts} need you."
        ),
        rows=found.rows, n=len(found.changes), unchanged=found.unchanged, conflicts=found.conflicts,
    )  # fmt: skip


def _cards(found: ProofDifferences) -> list[Card]:
    cards = []
    if found.remarks:
        head = words(QT_TRANSLATE_NOOP("gui", "Your friend’s remarks"), strong=True)
        card = Card(head, tone="info", spacing=2, pad=10)
        for remark in found.remarks[:REMARKS]:
            said = QT_TRANSLATE_NOOP("gui", "“{text}” (on “{source}”)")
            card.column.addWidget(words(Phrase(said, text=remark.text, source=remark.source[:60])))
        cards.append(card)
    if found.notices:
        card = Card(words(QT_TRANSLATE_NOOP("gui", "Please note"), strong=True), tone="warn", spacing=2,
                    pad=10)  # fmt: skip
        for notice in found.notices[:REMARKS]:
            card.column.addWidget(words(notice.message))
        cards.append(card)
    return cards
