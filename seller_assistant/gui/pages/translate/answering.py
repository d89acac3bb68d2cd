"""The owner's answers to the text that is looked at: approve, write, take, repair, set aside, send back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from seller_assistant.gui.pages.translate.questions import Question
from seller_assistant.gui.pages.translate.terms import TermSheet
from seller_assistant.gui.pages.translate.titles import TitleSheet
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.gui.pages.translate.page import TranslatePage
    from seller_assistant.jobs import Progress
    from seller_assistant.shop import Reviewed, ReviewItem, Shop
    from seller_assistant.translating.checks.check import Doubt

SAVING = Phrase(QT_TRANSLATE_NOOP("gui", "Saving the text"))


class Answering(QObject):
    """What the keys and buttons of the review do."""

    def __init__(self, page: TranslatePage) -> None:
        super().__init__(page)
        self.page = page
        self._gone = ("", "")  # the text that was answered last, and the state it was in
        self._own = 0  # changes of ours that the shop still tells of
        self._typed = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(350)
        self._wait.timeout.connect(self._look_again)

    @property
    def is_asking(self) -> bool:
        """True while the owner says why a doubt may stay."""
        return self.page.table.strip.is_asking

    def is_own_change(self) -> bool:
        """True when the change that the shop tells of is one of ours, which the page shows already."""
        if self._own:
            self._own -= 1
            return True
        return False

    def _do(
        self, work: Callable[[Shop, Progress], Any], then: Callable[[Any], None], doing: Phrase = SAVING
    ) -> None:
        """Do it between the steps of what runs; the page shows it before the shop was read again."""

        def done(value: Any) -> None:  # noqa: ANN401 - whatever the verb says
            self._own += 1
            then(value)

        self.page.desk.operations.do(
            work, doing=doing, then=done, owner=self, meanwhile=True, broken=self.page.refresh
        )

    # -- yes, and other words ---------------------------------------------------------------------
    def approve(self) -> None:
        """Say yes to this Chinese, or to what is being written, and go to the next."""
        item = self.page.table.item
        if item is None:
            return
        written = self.page.table.written()
        if written is not None and written != item.unit.target:
            self._correct(item, written, approve=True)
            return
        if not item.unit.target:
            self.page.table.write()
            return
        locale = item.unit.locale
        if item.unit.state == "approved":
            self.page.table.look_at(self.page.table.currentIndex().row() + 1)
            return
        said = Phrase(QT_TRANSLATE_NOOP("gui", "Approved: {text}"), text=item.unit.target[:40])
        self._go(item, "approved")
        self._do(lambda shop, _: shop.approve(item.ids, locale=locale, alike=False), lambda r: self._told(said, r))

    def edited(self, item: ReviewItem, text: str) -> None:
        """The Chinese was written in its cell."""
        self._correct(item, text, approve=False)

    def take(self, text: str, origin: str) -> None:
        """Take a suggestion or an earlier version."""
        item = self.page.table.item
        if item is not None and text:
            self.page.table.written()
            self._correct(item, text, approve=False, engine=origin)

    def copy_source(self) -> None:
        """Put the owner's own text where the Chinese is, to be written over: a name, a code."""
        item = self.page.table.item
        if item is None:
            return
        if (editor := self.page.table.delegate.editor) is None:
            self.page.table.write()
            editor = self.page.table.delegate.editor
        if editor is not None:
            editor.selectAll()
            editor.insertPlainText(item.unit.source)

    def repair(self, doubt: Doubt) -> None:
        """Apply the repair of a doubt."""
        item = self.page.table.item
        if item is not None and doubt.repaired is not None:
            self.page.table.written()
            approved = item.unit.state == "approved"
            self._correct(item, doubt.repaired, approve=approved, engine="repair")

    def repair_first(self) -> None:
        """Apply the first repair that the current text offers."""
        doubt = next((d for d in self.page.table.strip.doubts if d.repaired is not None), None)
        if doubt is not None:
            self.repair(doubt)

    def _correct(self, item: ReviewItem, text: str, *, approve: bool, engine: str = "owner") -> None:
        said = Phrase(QT_TRANSLATE_NOOP("gui", "Saved: {text}"), text=text[:40] or "–")
        if approve:
            self._go(item, "approved")
        else:
            unit = item.unit.with_(target=text, state="review" if text else "untranslated", engine=engine, unknown=())
            fresh = replace(item, unit=unit, marked_chinese=(), doubts=(), read_back="")
            self.page.model.replace(fresh)
            self.page.table.show_doubts(())
            self._read_item(fresh)
        locale = item.unit.locale
        self._do(
            lambda shop, _: shop.correct(item.ids, text, locale=locale, approve=approve, engine=engine),
            lambda r: self._told(said, r),
        )

    def _read_item(self, item: ReviewItem) -> None:
        """The reading back and the doubts of a text as it is written now."""

        def work(shop: Shop) -> tuple[str, list[Doubt]]:
            return shop.read_back(item.unit), shop.doubts_of(item.unit)

        def show(found: tuple[str, list[Doubt]]) -> None:
            here = self.page.model.item(self.page.model.line_of(item.id))
            if here is None or here.unit.target != item.unit.target:
                return
            fresh = replace(here, read_back=found[0], doubts=tuple(found[1]))
            self.page.model.replace(fresh)
            current = self.page.table.item
            if current is not None and current.id == item.id:
                self.page.table.show_doubts(fresh.doubts)
                self.page.side.show_item(fresh)

        self.page.desk.operations.ask(work, show, owner=self)

    def come_back(self, items: Sequence[ReviewItem]) -> int:
        """The line of the text that was answered last and is here again, as it was: undone. -1 when it is not."""
        line = next((at for at, item in enumerate(items) if (item.id, item.unit.state) == self._gone), -1)
        if line >= 0:
            self._gone = ("", "")
        return line

    def _go(self, item: ReviewItem, state: str) -> None:
        """The text has its answer: out of sight where its view shows it no more."""
        self._gone = (item.id, item.unit.state)
        n = len(item.ids)
        if self.page.view == state:
            self.page.table.look_at(self.page.table.currentIndex().row() + 1)
        else:
            self.page.answered(item, {item.unit.state: -n, state: n})

    def _told(self, said: Phrase, done: Reviewed) -> None:
        if done.step is not None:
            self.page.desk.toast(said, done.step)

    # -- no ---------------------------------------------------------------------------------------
    def ask_reject(self) -> None:
        """Ask what is wrong with the Chinese, and send it back."""
        item = self.page.table.item
        if item is None or not item.unit.target:
            return
        self.page.table.written()
        said = Phrase(QT_TRANSLATE_NOOP("gui", "Send “{text}” back?"), text=item.unit.target[:60])
        what = QT_TRANSLATE_NOOP("gui", "No listing shows it until it is better. You can say why, for later.")
        question = Question(said, what, self.page, hint=QT_TRANSLATE_NOOP("gui", "What is wrong with it (optional)"))
        question.answers((QT_TRANSLATE_NOOP("gui", "Send it back"), lambda: self._reject(item, question.text())))
        question.open()

    def _reject(self, item: ReviewItem, note: str) -> None:
        locale = item.unit.locale
        said = Phrase(QT_TRANSLATE_NOOP("gui", "Sent back: {text}"), text=item.unit.target[:40])
        self._go(item, "needs-editing")
        self._do(
            lambda shop, _: shop.reject(item.ids, locale=locale, note=note, alike=False), lambda r: self._told(said, r)
        )

    def put_aside(self, doubt: Doubt, reason: str) -> None:
        """Set a doubt aside, with the owner's reason; for every product with that text."""
        item = self.page.table.item
        if item is None:
            return
        locale = item.unit.locale
        places = [_place(name) for name in item.ids]
        left = tuple(d for d in item.doubts if d.check != doubt.check)
        self.page.model.replace(replace(item, doubts=left))
        self.page.table.show_doubts(left)
        self.page.table.setFocus()

        def work(shop: Shop, _: Progress) -> list[int | None]:
            return [shop.ignore_doubt(doubt.check, n, field, reason, locale=locale) for n, field in places]

        def told(steps: list[int | None]) -> None:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "Set aside: {why}"), why=reason)
            self.page.desk.toast(said, steps[0] if steps else None)

        self._do(work, told)

    # -- many at once -----------------------------------------------------------------------------
    def ask_approve_safe(self) -> None:
        """Say how many would be approved and how many stay, and ask."""
        locale, where = self.page.chinese, self.page.search.text().strip()
        self.page.desk.operations.do(
            lambda shop, _: shop.approve(where=where, locale=locale, dry_run=True),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Looking through the texts")),
            then=self._ask_safe, owner=self, changes=False, meanwhile=True, button=self.page.safe_button,
        )  # fmt: skip

    def _ask_safe(self, found: Reviewed) -> None:
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "Approve {n} texts without reading each?"),
            one=QT_TRANSLATE_NOOP("gui", "Approve one text without reading it?"), n=found.changed,
        )  # fmt: skip
        what = Phrase(
            QT_TRANSLATE_NOOP(
                "gui", "No check doubts them: numbers and names came through, no word is unknown. {left} stay for you."
            ),
            left=found.matched - found.changed,
        )
        do = Phrase(
            QT_TRANSLATE_NOOP("gui", "Approve {n} texts"), one=QT_TRANSLATE_NOOP("gui", "Approve one text"),
            n=found.changed,
        )  # fmt: skip
        question = Question(said, what, self.page)
        question.answers((do, self._approve_safe))
        question.open()

    def _approve_safe(self) -> None:
        locale, where = self.page.chinese, self.page.search.text().strip()

        def told(done: Reviewed) -> None:
            said = Phrase(
                QT_TRANSLATE_NOOP("gui", "{n} texts approved"), one=QT_TRANSLATE_NOOP("gui", "One text approved"),
                n=done.changed,
            )  # fmt: skip
            self._told(said, done)

        self.page.desk.operations.do(
            lambda shop, _: shop.approve(where=where, locale=locale),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Approving")), then=told, owner=self, meanwhile=True,
        )  # fmt: skip

    # -- doubts -----------------------------------------------------------------------------------
    def next_doubt(self) -> None:
        """Go to the next text that somebody doubts."""
        self._to_doubt(1)

    def doubt_before(self) -> None:
        """Go to the doubted text before."""
        self._to_doubt(-1)

    def _to_doubt(self, way: int) -> None:
        items, here = self.page.model.items, self.page.table.currentIndex().row()
        lines = range(here + 1, len(items)) if way > 0 else range(here - 1, -1, -1)
        line = next((n for n in lines if items[n].doubts or items[n].unit.unknown), None)
        if line is not None:
            self.page.table.written()
            self.page.table.look_at(line)
        else:
            self.page.desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "No other doubtful text is shown here.")))

    def typed(self, text: str) -> None:
        """While it is written the doubts follow."""
        self._typed = text
        self._wait.start()

    def _look_again(self) -> None:
        item = self.page.table.item
        if item is None or self.page.table.delegate.editor is None:
            return
        unit, text = item.unit.with_(target=self._typed), self._typed

        def show(found: list[Doubt]) -> None:
            current = self.page.table.item
            here = current is not None and current.id == item.id
            if here and self.page.table.delegate.editor is not None and text == self._typed:
                self.page.table.show_doubts([replace(doubt, repaired=None) for doubt in found])

        self.page.desk.operations.ask(lambda shop: shop.doubts_of(unit), show, owner=self)

    # -- other windows ----------------------------------------------------------------------------
    def add_term(self) -> None:
        """Add a term, beginning with this text."""
        item = self.page.table.item
        if item is not None:
            TermSheet(self.page.desk, self.page, source=item.unit.source if len(item.unit.source) < 40 else "",
                      target=item.unit.target if len(item.unit.source) < 40 else "").show()  # fmt: skip

    def build_title(self) -> None:
        """Build the title of this product from its parts."""
        item = self.page.table.item
        if item is not None:
            TitleSheet(self.page.desk, self.page, item.unit.product_id, item.product, self.page.chinese).show()


def _place(name: str) -> tuple[int, str]:
    """The product and the field that an id names: "12/zh-CN/option:Size"."""
    number, _, rest = name.partition("/")
    return int(number), rest.partition("/")[2]
