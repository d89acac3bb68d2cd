"""One column of a template: what it is called, what it asks for, and the box that says what fills it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from seller_assistant.exporting.template_fields import FIELDS, FIXED
from seller_assistant.gui import wording
from seller_assistant.gui.pages.exporting.making import Choice
from seller_assistant.gui.widgets.parts import Pill, column, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.exporting.template_matching import Matched

_BOX, _PILL = 290, 118  # pixels


def fields_model(parent: QWidget) -> QStandardItemModel:
    """Everything that can fill a column, made once for all boxes."""
    model = QStandardItemModel(parent)
    same = QT_TRANSLATE_NOOP("gui", "The same text in every row")
    for name, said in (*((f.name, f.label) for f in FIELDS), (FIXED, Phrase(same))):
        item = QStandardItem(wording.say(said))
        item.setData(name, Qt.ItemDataRole.UserRole)
        model.appendRow(item)
    return model


class ColumnRow(QWidget):
    """A column with its box; `field` is what the box says now."""

    def __init__(self, matched: Matched, model: QStandardItemModel) -> None:
        super().__init__()
        self.matched = matched
        name = Phrase(QT_TRANSLATE_NOOP("gui", "What fills column {letter} {label}"),
                      letter=matched.column.letter, label=matched.column.label)  # fmt: skip
        self.box = Choice()
        self.box.setModel(model)
        self.box.setFixedWidth(_BOX)
        wording.named(self.box, name, tip=True)
        self.text = QLineEdit()
        self.text.setFixedWidth(_BOX)
        wording.hint(self.text, QT_TRANSLATE_NOOP("gui", "The text for every row"))
        if matched.column.choices:
            completer = QCompleter(list(matched.column.choices), self.text)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.text.setCompleter(completer)
        fixed = matched.field.startswith(FIXED)
        self.box.setCurrentIndex(max(0, self.box.findData(FIXED if fixed else matched.field)))
        self.text.setText(matched.field.removeprefix(FIXED) if fixed else "")
        self.pill = Pill(wide=_PILL)
        self._build()
        self.box.currentIndexChanged.connect(lambda _: self._said())
        self.text.textChanged.connect(lambda _: self._said())
        self._said()

    def _build(self) -> None:
        told = self.matched.column
        head = words(f"{told.letter}  {told.label or told.key}", strong=True)
        head.setToolTip(told.help)
        asked = words(" · ".join(wording.say(part) for part in asks(self.matched)), "small", muted=True)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(head)
        left.addWidget(asked)
        right = column(self.box, self.text, spacing=4)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 6, 8, 6)
        across.setSpacing(12)
        across.addLayout(left, 1)
        across.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addLayout(right)
        if told.computed:
            self.box.setEnabled(False)

    @property
    def field(self) -> str:
        """The field, "=TEXT" for a text in every row, "" for none."""
        name = str(self.box.currentData() or "")
        text = self.text.text().strip()
        return (f"{FIXED}{text}" if text else "") if name == FIXED else name

    @property
    def changed(self) -> bool:
        """True where the owner says something else than what was understood."""
        return not self.matched.column.computed and self.field != self.matched.field

    def _said(self) -> None:
        self.text.setVisible(self.box.currentData() == FIXED)
        told, field = self.matched.column, self.field
        if told.computed:
            self.pill.say("plain", QT_TRANSLATE_NOOP("gui", "the sheet calculates it"))
        elif self.changed:
            self.pill.say("info", QT_TRANSLATE_NOOP("gui", "corrected"), "✎")
        elif not field and told.required == "required":
            self.pill.say("bad", QT_TRANSLATE_NOOP("gui", "must be filled"))
        elif not field:
            self.pill.say("plain", QT_TRANSLATE_NOOP("gui", "stays empty"))
        elif self.matched.owner:
            self.pill.say("ok", QT_TRANSLATE_NOOP("gui", "you said so"))
        elif self.matched.sure:
            self.pill.say("ok", QT_TRANSLATE_NOOP("gui", "sure"))
        else:
            self.pill.say("warn", QT_TRANSLATE_NOOP("gui", "look at it"))


def asks(matched: Matched) -> Iterator[Phrase]:
    """What the marketplace wants of a column, in words."""
    told = matched.column
    if told.required == "required":
        yield Phrase(QT_TRANSLATE_NOOP("gui", "required"))
    elif told.required == "conditional":
        yield Phrase(QT_TRANSLATE_NOOP("gui", "required for some products"))
    if told.choices:
        yield Phrase(QT_TRANSLATE_NOOP("gui", "one of {n} choices"), n=len(told.choices))
    if told.max_length is not None:
        yield Phrase(QT_TRANSLATE_NOOP("gui", "at most {n} characters"), n=told.max_length)
    if told.maximum is not None and not told.choices:
        yield Phrase(QT_TRANSLATE_NOOP("gui", "at most {n}"), n=f"{told.maximum:.15g}")
    if told.help:
        text = " ".join(told.help.split())
        yield Phrase(QT_TRANSLATE_NOOP("gui", "“{help}”"), help=text if len(text) <= 90 else f"{text[:88]}…")
