"""Beside the queue: why this text is here, what may serve it, how it was before, and what changed."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from seller_assistant.gui import theme, wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.translate.queue import origin_words
from seller_assistant.gui.widgets.foot import moment
from seller_assistant.gui.widgets.parts import Card, Pill, button, chinese, clear, column, flow, keys, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import OwnerTerm, ReviewItem, Shop, SourceChange, Suggestion, TextVersion

    Known = tuple[list[Suggestion], list[TextVersion], SourceChange | None, list[OwnerTerm]]

SUGGESTED, VERSIONS = 5, 6


class SidePanel(QScrollArea):
    """Follows the text that is looked at."""

    taken = Signal(str, str)  # Chinese, where it comes from
    term_wanted = Signal()
    builder_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._item: ReviewItem | None = None
        self.suggestions: list[Suggestion] = []
        inner = QWidget()
        inner.setObjectName("page")
        self._column = column(spacing=10)
        inner.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 4, 0)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        wording.named(self, QT_TRANSLATE_NOOP("gui", "About this text"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(120)  # walking down the list with the arrow keys asks once
        self._wait.timeout.connect(self._read)

    def show_item(self, item: ReviewItem | None) -> None:
        """Follow to that text."""
        if item is not None and self._item is not None and item == self._item:
            return
        self._item = item
        self.suggestions = []
        clear(self._column)
        if item is not None:
            self._column.addWidget(_why(item))
            self._column.addStretch(1)
            self._wait.start()

    def read_again(self) -> None:
        """Something that it shows may be another now."""
        if self._item is not None:
            self._wait.start()

    def _read(self) -> None:
        item = self._item
        if item is None:
            return
        unit = item.unit

        def work(shop: Shop) -> Known:
            stale = unit.state == "stale"
            return (
                shop.suggestions(unit), shop.versions(unit.product_id, unit.field, unit.locale),
                shop.source_change(unit.product_id, unit.field, unit.locale) if stale else None,
                shop.terms_of(unit),
            )  # fmt: skip

        self._desk.operations.ask(work, lambda known: self._show(item, known), owner=self)

    def _show(self, item: ReviewItem, known: Known) -> None:
        if item != self._item:
            return
        found, versions, change, terms = known
        memory = [one for one in found if one.origin == "memory" and one.target != item.unit.target]
        self.suggestions = memory[:SUGGESTED]
        clear(self._column)
        self._column.addWidget(_why(item))
        if item.unit.kind == "title":
            build = button(QT_TRANSLATE_NOOP("gui", "Build the title from its parts"), self.builder_wanted.emit)
            self._column.addWidget(flow(build, keys("Ctrl T"), spacing=8))
        if change is not None:
            self._column.addWidget(_changed(change))
        self._column.addWidget(self._terms(terms))
        self._column.addWidget(self._remembered())
        before = [version for version in versions if version.unit.target and version.unit.target != item.unit.target]
        before = list({version.unit.target: version for version in reversed(before)}.values())[::-1]
        if before:
            self._column.addWidget(self._versions(before))
        self._column.addStretch(1)

    def _terms(self, terms: list[OwnerTerm]) -> QWidget:
        card = Card(words(QT_TRANSLATE_NOOP("gui", "Your terms in this text"), strong=True), spacing=6, pad=12)
        for term in terms:
            card.column.addWidget(_term(term))
        if not terms:
            card.column.addWidget(words(QT_TRANSLATE_NOOP("gui", "None yet."), muted=True))
        add = button(QT_TRANSLATE_NOOP("gui", "Add a term…"), self.term_wanted.emit, role="quiet")
        card.column.addWidget(flow(add))
        return card

    def _remembered(self) -> QWidget:
        card = Card(words(QT_TRANSLATE_NOOP("gui", "From the memory"), strong=True), spacing=8, pad=12)
        for number, one in enumerate(self.suggestions, 1):
            tone = "ok" if one.score >= 100 else "info" if one.score >= 95 else "plain"
            score = Phrase(QT_TRANSLATE_NOOP("gui", "{score} %"), score=one.score)
            take = button(
                QT_TRANSLATE_NOOP("gui", "Take it"), partial(self.take, number), role="quiet",
            )  # fmt: skip
            named = Phrase(QT_TRANSLATE_NOOP("gui", "Take suggestion {n}: {text}"), n=number, text=one.target)
            wording.label(take, QT_TRANSLATE_NOOP("gui", "Take it"), name=named)
            card.column.addWidget(flow(keys(f"Ctrl {number}"), Pill(tone, score, ""), take, spacing=6))
            card.column.addWidget(chinese(one.target))
            card.column.addWidget(words(one.source, "small", muted=True))
            card.column.addWidget(words(one.why, "small", muted=True))
        if not self.suggestions:
            said = QT_TRANSLATE_NOOP("gui", "No other text like this one was approved yet.")
            card.column.addWidget(words(said, muted=True))
        return card

    def _versions(self, versions: list[TextVersion]) -> QWidget:
        card = Card(words(QT_TRANSLATE_NOOP("gui", "How it was before"), strong=True), spacing=6, pad=12)
        for version in versions[:VERSIONS]:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "{when} · {origin}"), when=moment(version.at),
                          origin=origin_words(version.unit.engine))  # fmt: skip
            back = button(QT_TRANSLATE_NOOP("gui", "Take it back"),
                          partial(self.taken.emit, version.unit.target, version.unit.engine or "owner"),
                          role="quiet")  # fmt: skip
            wording.label(back, QT_TRANSLATE_NOOP("gui", "Take it back"), name=Phrase(
                QT_TRANSLATE_NOOP("gui", "Take back: {text}"), text=version.unit.target))  # fmt: skip
            line = row(words(said, "small", muted=True), back)
            line.setStretch(0, 1)
            card.column.addLayout(line)
            card.column.addWidget(chinese(version.unit.target))
        return card

    def take(self, number: int) -> bool:
        """Take that suggestion, counted from 1; False when there is none."""
        if not 1 <= number <= len(self.suggestions):
            return False
        self.taken.emit(self.suggestions[number - 1].target, "memory")
        return True


def _why(item: ReviewItem) -> QWidget:
    """The product, and why the text stands where it does."""
    card = Card(spacing=4, pad=12)
    card.column.addWidget(words(item.product or item.code, strong=True))
    said = {doubt.message for doubt in item.doubts}  # those stand under the Chinese
    for reason in item.reasons:
        if reason in said:
            continue
        card.column.addWidget(words(reason, muted=True))
    if item.note:
        card.column.addWidget(words(Phrase(QT_TRANSLATE_NOOP("gui", "Your note: {note}"), note=item.note)))
    return card


def _term(term: OwnerTerm) -> QWidget:
    if term.kind == "keep":
        return words(Phrase(QT_TRANSLATE_NOOP("gui", "“{source}” stays as it is"), source=term.source))
    if term.kind == "forbidden":
        return words(Phrase(QT_TRANSLATE_NOOP("gui", "✕ never “{target}”"), target=term.target))
    return words(Phrase(QT_TRANSLATE_NOOP("gui", "{source} → {target}"), source=term.source, target=term.target))


def _changed(change: SourceChange) -> QWidget:
    """Your text then and now, word by word; what went is struck out, what came is underlined."""
    shown = QLabel()
    shown.setWordWrap(True)
    shown.setTextFormat(Qt.TextFormat.RichText)

    def again(label: QWidget) -> None:
        styles = {
            "same": "",
            "gone": f"color: {theme.colour('bad').name()}; text-decoration: line-through;",
            "come": f"color: {theme.colour('ok').name()}; text-decoration: underline;",
        }
        assert isinstance(label, QLabel)
        label.setText("".join(f'<span style="{styles[s.kind]}">{escape(s.text)}</span>' for s in change.words))
        label.setAccessibleName(f"{change.before} → {change.after}")

    wording.bind(shown, "label", again)
    head = words(QT_TRANSLATE_NOOP("gui", "Your text changed"), strong=True)
    return Card(head, shown, tone="warn", spacing=6, pad=12)
