"""What only the owner knows, asked in place: which letters read right, which currency, like last time or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from seller_assistant.catalog.money import CODES
from seller_assistant.gui import wording
from seller_assistant.gui.pages.importing.wish import Wish
from seller_assistant.gui.widgets.parts import Card, button, flow, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.importing.plan import Plan
    from seller_assistant.importing.reading import FileReading

Again = Callable[[Wish], None]  # read the files again like this
_AFRESH = QT_TRANSLATE_NOOP("gui", "Forget for now what you chose and typed for this list before.")
CURRENCIES = ("CAD", "USD", "EUR")
_NAMED = 6  # files that are named one by one
_LINES = 4  # of a sample
_PAIRS = 4  # of garbled and repaired text
_LONGEST = 90  # characters of such a line


def asks_encoding(reading: FileReading) -> bool:
    """True when the letters of that file are a guess."""
    return not reading.encoding_sure and len(reading.encodings) > 1


def asks_currency(plan: Plan) -> bool:
    """True when a list names no currency for its prices."""
    return any(reading.assumed_currency for reading in plan.files)


def how_line(plan: Plan, wish: Wish, again: Again) -> QWidget | None:
    """How the files were read where it was not by their looks alone, with the way back; None when it was."""
    items: list[QWidget] = []
    if any(reading.remembered for reading in plan.files):
        items.append(words(QT_TRANSLATE_NOOP("gui", "Read like last time"), muted=True, wrap=False))
        afresh = replace(wish, use_layouts=False)
        items.append(button(QT_TRANSLATE_NOOP("gui", "Read afresh"), lambda: again(afresh), role="quiet", tip=_AFRESH))
    if wish.only_afresh:
        items.append(words(QT_TRANSLATE_NOOP("gui", "Read afresh, not like last time"), muted=True, wrap=False))
        items.append(button(QT_TRANSLATE_NOOP("gui", "Read like last time"), lambda: again(Wish()), role="quiet"))
    elif not wish.only_cells:
        items.append(words(QT_TRANSLATE_NOOP("gui", "Read as you chose"), muted=True, wrap=False))
        first = QT_TRANSLATE_NOOP("gui", "Read it as it was understood first")
        items.append(button(first, lambda: again(Wish()), role="quiet"))
    return flow(*items) if items else None


def _telling(line: str) -> str:
    """The part of a line where letters beyond plain ones stand: those are what the owner compares."""
    first = next((i for i, letter in enumerate(line) if not letter.isascii()), 0)
    start = 0 if first < _LONGEST - 20 else first - 30
    part = line[start : start + _LONGEST]
    return f"{'…' if start else ''}{part}{'…' if start + _LONGEST < len(line) else ''}"


class SampleButton(QPushButton):
    """A button that shows some lines of the owner's own text, wrapped."""

    def __init__(self, sample: str, kind: wording.Said) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        lines = [line for line in sample.splitlines() if line.strip()][:_LINES]
        self.text_shown = "\n".join(map(_telling, lines))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 12)
        for label in (words(self.text_shown), words(kind, "small", muted=True)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self._column.addWidget(label, 0 if label.property("muted") == "true" else 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = QT_TRANSLATE_NOOP("gui", "Read it like this ({kind}): {sample}")
        wording.named(self, Phrase(said, kind=kind, sample=self.text_shown))

    def sizeHint(self) -> QSize:
        """As large as its words."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """No smaller than its words need."""
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its words at that width."""
        return self._column.totalHeightForWidth(width)


def encoding_card(reading: FileReading, wish: Wish, again: Again, *, several: bool) -> QFrame:
    """The owner's own words under the best guesses; a click on the right one reads that file like that."""
    title = words(QT_TRANSLATE_NOOP("gui", "Which of these reads right?"), "lead")
    if several:
        said = QT_TRANSLATE_NOOP("gui", "{file} does not say how its letters are kept. Look at the accents.")
        why = words(Phrase(said, file=reading.file))
    else:
        why = words(QT_TRANSLATE_NOOP("gui", "The file does not say how its letters are kept. Look at the accents."))
    card = Card(title, why, tone="warn", spacing=10)
    across = QHBoxLayout()
    across.setSpacing(12)
    for name, sample in reading.encodings:
        taken = Phrase(QT_TRANSLATE_NOOP("gui", "{kind} · taken until you choose"), kind=name)
        one = SampleButton(sample, taken if name == reading.encoding else name)
        chosen = wish.with_file(reading.mark, encoding=name)
        one.clicked.connect(lambda _=False, chosen=chosen: again(chosen))
        across.addWidget(one, 1)
    card.column.addLayout(across)
    return card


def garbled_samples(pairs: Sequence[tuple[str, str]]) -> QWidget:
    """Text that was encoded twice: as it stands in the file, and as it would be repaired."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 4, 0, 4)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    heads = (QT_TRANSLATE_NOOP("gui", "In the file"), QT_TRANSLATE_NOOP("gui", "Repaired"))
    for number, said in enumerate(heads):
        grid.addWidget(words(said, "small", muted=True, strong=True), 0, number)
        grid.setColumnStretch(number, 1)
    for line, (before, after) in enumerate(pairs[:_PAIRS], start=1):
        grid.addWidget(words(before), line, 0)
        grid.addWidget(words(after), line, 1)
    return made


def currency_card(plan: Plan, wish: Wish, again: Again) -> QFrame:
    """In which currency the prices are, one click each; "other" opens the list of all."""
    silent = [reading for reading in plan.files if reading.assumed_currency]
    taken = silent[0].assumed_currency
    title = words(QT_TRANSLATE_NOOP("gui", "In which currency are the prices?"), "lead")
    if len(plan.files) > 1:
        names = ", ".join(reading.file for reading in silent[:_NAMED]) + (" …" if len(silent) > _NAMED else "")
        told = Phrase(
            QT_TRANSLATE_NOOP("gui", "Not said in {files}. Until you choose, {currency} is taken."),
            files=names, currency=taken,
        )  # fmt: skip
    else:
        said = QT_TRANSLATE_NOOP("gui", "The list does not say. Until you choose, {currency} is taken.")
        told = Phrase(said, currency=taken)
    card = Card(title, words(told), tone="warn", spacing=10)

    def choosing(code: str) -> Callable[[], None]:
        chosen = wish
        for reading in silent:
            chosen = chosen.with_file(reading.mark, currency=code)
        return lambda: again(chosen)

    buttons = []
    for code in CURRENCIES:
        one = button(code, choosing(code))
        wording.label(one, code, name=Phrase(QT_TRANSLATE_NOOP("gui", "The prices are in {currency}"), currency=code))
        buttons.append(one)
    other = button(QT_TRANSLATE_NOOP("gui", "Another currency"))
    menu = QMenu(other)
    for code in sorted(CODES - set(CURRENCIES)):
        menu.addAction(code, choosing(code))
    other.setMenu(menu)
    card.column.addWidget(flow(*buttons, other))
    return card
