"""What differs between two bundles, product by product and field by field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.exporting.amount import counted
from seller_assistant.gui.widgets.foot import moment
from seller_assistant.gui.widgets.parts import button, flow, words
from seller_assistant.gui.widgets.plain_table import PlainTable
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.gui.wording import Said
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.exporting.changes import Changed, Changes, Named
    from seller_assistant.shop import ExportRecord

SHOWN = 500  # rows on the screen; the report inside a bundle has them all
_HEADS = (
    QT_TRANSLATE_NOOP("gui", "Product"),
    QT_TRANSLATE_NOOP("gui", "What"),
    QT_TRANSLATE_NOOP("gui", "Before"),
    QT_TRANSLATE_NOOP("gui", "Now"),
)


def rows(changes: Changes) -> Iterator[tuple[str, str, str, str]]:
    """A line for each field that changed, and for each product that is new or withdrawn."""
    for changed in changes.changed:
        name = _name(changed)
        for field in changed.fields:
            yield name, wording.say(field.name), field.before or "–", field.after or "–"
        if not changed.fields:
            unknown = QT_TRANSLATE_NOOP("gui", "changed; what was said before is not known")
            yield name, wording.say(unknown), "", ""
    for new in changes.new:
        yield _name(new), wording.say(QT_TRANSLATE_NOOP("gui", "new")), "", new.title
    for gone in changes.withdrawn:
        yield _name(gone), wording.say(QT_TRANSLATE_NOOP("gui", "withdrawn: take it off sale there")), gone.title, ""


def _name(one: Named | Changed) -> str:
    title = one.title if wording.language() == "zh_CN" or not one.source else one.source
    return f"{one.sku}  {title}".strip()


class ChangesSheet(Sheet):
    """The differences as a list."""

    def __init__(self, title: Said, parent: QWidget, changes: Changes | None = None) -> None:
        super().__init__(title, parent, size=QSize(920, 560))
        self.above = flow()
        self.above.hide()
        self.numbers = words(strong=True)
        self.table = PlainTable(QT_TRANSLATE_NOOP("gui", "What changed"), _HEADS, many=False)
        self._more = words(muted=True)
        self._more.hide()
        self.body.addWidget(self.above)
        self.body.addWidget(self.numbers)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._more)
        self.finish(None, button(QT_TRANSLATE_NOOP("gui", "Close"), self.accept))
        if changes is not None:
            self.show_changes(changes)

    def show_changes(self, changes: Changes) -> None:
        """Show these."""
        self.calm()
        found = list(rows(changes))
        same = QT_TRANSLATE_NOOP("gui", "Nothing differs between them.")
        wording.label(self.numbers, counted(changes) if found else same)
        self.table.show_rows(found[:SHOWN])
        more = QT_TRANSLATE_NOOP("gui", "{n} more lines are in the file report.json inside the bundle.")
        wording.label(self._more, Phrase(more, n=len(found) - SHOWN))
        self._more.setVisible(len(found) > SHOWN)


class ComparingSheet(ChangesSheet):
    """A bundle that went out, beside one of before that the owner chooses."""

    def __init__(self, desk: Desk, parent: QWidget, record: ExportRecord, records: Sequence[ExportRecord]) -> None:
        title = Phrase(QT_TRANSLATE_NOOP("gui", "What changed in bundle {id} of {when}"), id=record.id,
                       when=moment(record.at))  # fmt: skip
        super().__init__(title, parent)
        self._desk, self._id = desk, record.id
        self.before = QComboBox()
        wording.named(self.before, QT_TRANSLATE_NOOP("gui", "Compared with"))
        for other in records:
            if other.marketplace == record.marketplace and other.id < record.id:
                said = Phrase(QT_TRANSLATE_NOOP("gui", "bundle {id} of {when}"), id=other.id, when=moment(other.at))
                self.before.addItem(wording.say(said), other.id)
        self.before.addItem(wording.say(QT_TRANSLATE_NOOP("gui", "before anything went out")), 0)
        inside = self.above.layout()
        if inside is not None:
            inside.addWidget(words(QT_TRANSLATE_NOOP("gui", "Compared with"), wrap=False))
            inside.addWidget(self.before)
        self.above.show()
        self.before.activated.connect(lambda _: self.compare())
        self.compare()

    def compare(self) -> None:
        """Find out what differs."""
        first, second = int(self.before.currentData()), self._id
        self._desk.operations.ask(
            lambda shop: shop.compare_exports(first, second), self.show_changes, owner=self, failed=self.fail,
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Comparing two bundles")),
        )  # fmt: skip
