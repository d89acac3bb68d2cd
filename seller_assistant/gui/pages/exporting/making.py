"""How the bundle is made: how pictures are framed, the owner's mark on them, how a data packet is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFileDialog, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from seller_assistant.gui import icons, wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.parts import Card, button, flow, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seller_assistant.exporting.dialects import Dialect
    from seller_assistant.problems import Problem

_FITS: tuple[tuple[str, Marked, Marked], ...] = (
    (
        "subject", QT_TRANSLATE_NOOP("gui", "Bring a small product nearer"),
        QT_TRANSLATE_NOOP("gui", "Empty edges are cut away until the product fills the square."),
    ),
    (
        "white", QT_TRANSLATE_NOOP("gui", "Show the whole picture on white"),
        QT_TRANSLATE_NOOP("gui", "Nothing is cut away; white is added until the picture is square."),
    ),
)  # fmt: skip


class Choice(QComboBox):
    """A list of choices that the wheel passes over while the page is scrolled: nothing changes unseen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the page, not the choice, unless the owner is in it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Making(QWidget):
    """Folded until it is wanted; each choice is remembered at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.toggle = button("", role="quiet")
        self.toggle.setCheckable(True)
        self.card = Card(spacing=6)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.card)
        self.toggle.toggled.connect(self._show)
        self._pictures()
        self._mark()
        self._packet()
        self._trouble = words("")
        self._bad = Card(self._trouble, tone="warn", pad=10)
        self._bad.hide()
        self.card.column.addWidget(self._bad)
        self._show(False)

    def _show(self, is_open: bool) -> None:
        icons.wear(self.toggle, "up" if is_open else "down", "accent", 14)
        opened, closed = (
            QT_TRANSLATE_NOOP("gui", "Hide how the bundle is made"),
            QT_TRANSLATE_NOOP("gui", "How the bundle is made: pictures, your mark, data packet"),
        )
        wording.label(self.toggle, opened if is_open else closed)
        self.card.setVisible(is_open)

    def _pictures(self) -> None:
        self.card.column.addWidget(words(QT_TRANSLATE_NOOP("gui", "Main pictures become square"), strong=True))
        self.fits = QButtonGroup(self)
        for fit, said, why in _FITS:
            radio = QRadioButton()
            wording.label(radio, said, tip=why)
            radio.setProperty("fit", fit)
            self.fits.addButton(radio)
            under = words(why, "small", muted=True)
            under.setContentsMargins(26, 0, 0, 0)
            self.card.column.addWidget(radio)
            self.card.column.addWidget(under)
        self.fits.buttonClicked.connect(lambda radio: self._keep(fit=str(radio.property("fit"))))

    def _mark(self) -> None:
        self.card.column.addWidget(words(QT_TRANSLATE_NOOP("gui", "Your mark on the pictures"), strong=True))
        self.mark = QLineEdit()
        self.mark.setMinimumWidth(280)
        wording.hint(self.mark, QT_TRANSLATE_NOOP("gui", "A few words, or nothing"))
        self.mark.returnPressed.connect(self.keep_mark)
        use = button(QT_TRANSLATE_NOOP("gui", "Use it"), self.keep_mark)
        file = button(QT_TRANSLATE_NOOP("gui", "Choose a picture…"), self._choose_mark, role="quiet")
        self.card.column.addWidget(flow(self.mark, use, file))
        plain = QT_TRANSLATE_NOOP("gui", "Pictures on a white background stay without it.")
        self.card.column.addWidget(words(plain, "small", muted=True))

    def _packet(self) -> None:
        self._packet_parts = Card(spacing=6, pad=0)
        self._packet_parts.setProperty("card", "false")
        self.dialect = Choice()
        self.dialect.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        head = QT_TRANSLATE_NOOP("gui", "How the data packet is written")
        wording.named(self.dialect, head)
        self.dialect.activated.connect(lambda _: self._keep(dialect_id=self.dialect.currentData()))
        usual = QT_TRANSLATE_NOOP("gui", "Keep the first, unless the tool that reads the packet asks for another one.")
        column = self._packet_parts.column
        column.addWidget(words(head, strong=True))
        column.addWidget(self.dialect, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(words(usual, "small", muted=True))
        self.card.column.addWidget(self._packet_parts)

    def show_choices(self, dialects: Sequence[Dialect], *, packet: bool) -> None:
        """Show what holds now; ``packet`` tells whether the chosen marketplace takes a data packet."""
        settings = self._desk.settings
        self.dialect.clear()
        for one in dialects:
            self.dialect.addItem(wording.say(one.said), one.id)
        self.dialect.setCurrentIndex(max(0, self.dialect.findData(settings.packet_dialect)))
        self._packet_parts.setVisible(packet)
        for radio in self.fits.buttons():
            radio.setChecked(radio.property("fit") == settings.picture_fit)
        if not self.mark.hasFocus():
            self.mark.setText(settings.watermark)

    def keep_mark(self) -> None:
        """Remember the mark that stands in the field."""
        self._keep(mark=self.mark.text())

    def _choose_mark(self) -> None:
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Choose the picture of your mark"))
        file, _ = QFileDialog.getOpenFileName(self, title, "", "PNG, JPEG, WebP (*.png *.jpg *.jpeg *.webp)")
        if file:
            self.mark.setText(str(Path(file)))
            self.keep_mark()

    def _keep(self, *, dialect_id: str | None = None, fit: str | None = None, mark: str | None = None) -> None:
        self._bad.hide()
        self._desk.operations.do(
            lambda shop, _: shop.finish(dialect_id=dialect_id, fit=fit, mark=mark),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving your choice")), then=lambda _: self._kept(), owner=self,
            failed=self._fail, changes=False,
        )  # fmt: skip

    def _kept(self) -> None:
        self._desk.read_settings()
        self._desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "Remembered for the next bundle.")))

    def _fail(self, problem: Problem) -> bool:
        wording.label(self._trouble, problem.sentence(wording.current()))
        self._bad.show()
        return True

    @property
    def trouble(self) -> str:
        """What is said to be wrong now; "" when nothing is."""
        return "" if self._bad.isHidden() else self._trouble.text()
