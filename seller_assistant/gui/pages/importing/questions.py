"""What only the owner knows, asked in place: which letters read right, which currency, like last time or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from seller_assistant.catalog.money import CODES
from seller_assistant.gui import wording
from seller_assistant.gui.pages.importing.wish import Wish
from seller_assistant.gui.widgets.parts import Card, button, flow, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.importing.plan import Plan
    from seller_assistant.importing.reading import FileReading

Again = Callable[[Wish], None]  # read the files again like this
CURRENCIES = ("CAD", "USD", "EUR")
_LINES = 4  # of a sample
_LONGEST = 110  # characters of such a line


def asks_encoding(plan: Plan) -> bool:
    """True when the letters of the one file are a guess; of several files each may be written otherwise."""
    return len(plan.files) == 1 and not plan.files[0].encoding_sure and len(plan.files[0].encodings) > 1


def asks_currency(plan: Plan) -> bool:
    """True when a list names no currency for its prices."""
    return any(reading.assumed_currency for reading in plan.files)


def how_line(plan: Plan, wish: Wish, again: Again) -> QWidget | None:
    """How the files were read where it was not by their looks alone, with the way back; None when it was."""
    items: list[QWidget] = []
    if any(reading.remembered for reading in plan.files):
        items.append(words(QT_TRANSLATE_NOOP("gui", "Read like last time"), muted=True, wrap=False))
        afresh = replace(wish, use_layouts=False)
        items.append(button(QT_TRANSLATE_NOOP("gui", "Read afresh"), lambda: again(afresh), role="quiet"))
    if wish.only_afresh:
        items.append(words(QT_TRANSLATE_NOOP("gui", "Read afresh, not like last time"), muted=True, wrap=False))
        items.append(button(QT_TRANSLATE_NOOP("gui", "Read like last time"), lambda: again(Wish()), role="quiet"))
    elif wish != Wish():
        items.append(words(QT_TRANSLATE_NOOP("gui", "Read as you chose"), muted=True, wrap=False))
        first = QT_TRANSLATE_NOOP("gui", "Read it as it was understood first")
        items.append(button(first, lambda: again(Wish()), role="quiet"))
    return flow(*items) if items else None


class SampleButton(QPushButton):
    """A button that shows some lines of the owner's own text, wrapped."""

    def __init__(self, sample: str, kind: wording.Said) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        lines = [line for line in sample.splitlines() if line.strip()][:_LINES]
        self.text_shown = "\n".join(line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…" for line in lines)
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


def encoding_card(reading: FileReading, wish: Wish, again: Again) -> QFrame:
    """The owner's own words under the best guesses; a click on the right one reads the file like that."""
    title = words(QT_TRANSLATE_NOOP("gui", "Which of these reads right?"), "lead")
    why = words(QT_TRANSLATE_NOOP("gui", "The file does not say how its letters are kept. Look at the accents."))
    card = Card(title, why, tone="warn", spacing=10)
    across = QHBoxLayout()
    across.setSpacing(12)
    for name, sample in reading.encodings:
        taken = Phrase(QT_TRANSLATE_NOOP("gui", "{kind} · taken until you choose"), kind=name)
        one = SampleButton(sample, taken if name == reading.encoding else name)
        one.clicked.connect(lambda _=False, name=name: again(replace(wish, encoding=name)))
        across.addWidget(one, 1)
    card.column.addLayout(across)
    return card


def currency_card(plan: Plan, wish: Wish, again: Again) -> QFrame:
    """In which currency the prices are, one click each; "other" opens the list of all."""
    taken = next(reading.assumed_currency for reading in plan.files if reading.assumed_currency)
    title = words(QT_TRANSLATE_NOOP("gui", "In which currency are the prices?"), "lead")
    said = QT_TRANSLATE_NOOP("gui", "The list does not say. Until you choose, {currency} is taken.")
    card = Card(title, words(Phrase(said, currency=taken)), tone="warn", spacing=10)

    def choosing(code: str) -> Callable[[], None]:
        return lambda: again(replace(wish, currency=code))

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
