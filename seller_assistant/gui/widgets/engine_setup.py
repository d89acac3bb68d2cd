"""Setting one engine up: its address, model and key, what it keeps, what it costs, and a test with its answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.parts import Card, button, chinese, clear, row, words
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.gui.widgets.working import Working
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from seller_assistant.jobs import Progress
    from seller_assistant.problems import Problem
    from seller_assistant.shop import EngineState, EngineTest, Shop

FIELDS: dict[str, tuple[Marked, str]] = {  # option -> what it is, an example
    "address": (QT_TRANSLATE_NOOP("gui", "Address"), "http://localhost:11434/v1"),
    "model": (QT_TRANSLATE_NOOP("gui", "Model"), "qwen3:8b"),
    "region": (QT_TRANSLATE_NOOP("gui", "Region"), "canadacentral"),
    "appid": (QT_TRANSLATE_NOOP("gui", "App id or access key id"), ""),
    "email": (QT_TRANSLATE_NOOP("gui", "E-mail (optional)"), "you@example.com"),
    "price": (QT_TRANSLATE_NOOP("gui", "Price of a million characters"), "20"),
    "currency": (QT_TRANSLATE_NOOP("gui", "Currency of that price"), "USD"),
}
KEY_AT = {
    "keychain": QT_TRANSLATE_NOOP("gui", "Your key is in the keychain of this computer."),
    "environment": QT_TRANSLATE_NOOP("gui", "Your key comes from an environment variable."),
    "": QT_TRANSLATE_NOOP("gui", "There is no key yet. It goes into the keychain of this computer, and nowhere else."),
}
SAVING = Phrase(QT_TRANSLATE_NOOP("gui", "Saving your choice"))


class EngineSetup(Sheet):
    """One engine; what is typed is saved before it is tested or used."""

    def __init__(self, desk: Desk, parent: QWidget, engine: EngineState) -> None:
        super().__init__(Phrase(QT_TRANSLATE_NOOP("gui", "Set up {name}"), name=engine.title), parent,
                         size=QSize(600, 10))  # fmt: skip
        self._desk = desk
        self.engine = engine
        self.fields: dict[str, QLineEdit] = {}
        self.body.addWidget(words(engine.privacy))
        self.price = words("", muted=True)
        self.warning = words("", strong=True)
        for widget in (self.price, self.warning):
            self.body.addWidget(widget)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.key = QLineEdit()
        self.key_at = words("", muted=True)
        self.forget = button(QT_TRANSLATE_NOOP("gui", "Take the key out"), self._forget_key, role="quiet")
        if engine.takes_key:
            self._lay_key(form)
        for name, value in engine.settings.items():
            said, example = FIELDS.get(name, (None, ""))
            field = QLineEdit(value)
            field.setPlaceholderText(engine.sends_to if name == "address" and engine.sends_to else example)
            caption = words(said or name, wrap=False)
            caption.setBuddy(field)
            wording.named(field, said or name)
            form.addRow(caption, field)
            self.fields[name] = field
        self.body.addLayout(form)
        self.answer = Card(spacing=4, pad=10, tone="ok")
        self.answer.hide()
        self.working = Working()
        self.body.addWidget(self.answer)
        self.body.addWidget(self.working)
        self.test = button("", self._test)
        self.use = button(QT_TRANSLATE_NOOP("gui", "Save and use it"), self._use, role="primary")
        self.save = button(QT_TRANSLATE_NOOP("gui", "Save"), lambda: self._save(self._read))
        self.finish(self.test, None, self.save, self.use)
        self._show(engine)

    def _lay_key(self, form: QFormLayout) -> None:
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        caption = words(QT_TRANSLATE_NOOP("gui", "Key"), wrap=False)
        caption.setBuddy(self.key)
        wording.named(self.key, QT_TRANSLATE_NOOP("gui", "Key"))
        form.addRow(caption, self.key)
        line = row(self.key_at, self.forget)
        line.setStretch(0, 1)
        self.body.addLayout(line)

    def _show(self, engine: EngineState) -> None:
        self.engine = engine
        wording.label(self.price, engine.price or QT_TRANSLATE_NOOP("gui", "What it costs is not known here."))
        wording.label(self.warning, engine.warning)
        self.warning.setVisible(bool(wording.say(engine.warning)))
        wording.label(self.key_at, KEY_AT.get(engine.key, KEY_AT[""]))
        self.forget.setVisible(engine.key == "keychain")
        test = Phrase(QT_TRANSLATE_NOOP("gui", "Test it: send one sentence to {host}"), host=engine.sends_to)
        wording.label(self.test, test if engine.sends_to else QT_TRANSLATE_NOOP("gui", "Test it"))

    def _read(self, _: object = None) -> None:
        """What it is now, as the shop says."""
        name = self.engine.id

        def show(engines: list[EngineState]) -> None:
            found = next((engine for engine in engines if engine.id == name), None)
            if found is not None:
                self._show(found)

        self._desk.operations.ask(lambda shop: shop.engines(), show, owner=self)
        self._desk.read_settings()

    def _save(self, then: Callable[[object], None]) -> None:
        """Save what is typed, then go on."""
        self.calm()
        self.answer.hide()  # it answered to what was set before
        name, key = self.engine.id, self.key.text().strip()
        options = {name: field.text() for name, field in self.fields.items()}

        def work(shop: Shop, _: Progress) -> None:
            if options:
                shop.set_engine(name, **options)
            if key:
                shop.set_key(name, key)

        def saved(_: None) -> None:
            self.key.clear()
            then(None)

        self._desk.operations.do(
            work, doing=SAVING, then=saved, owner=self, failed=self.fail, meanwhile=True, button=self.save
        )

    def _forget_key(self) -> None:
        self.calm()
        self.answer.hide()
        name = self.engine.id
        self._desk.operations.do(
            lambda shop, _: shop.forget_key(name), doing=SAVING, then=self._read, owner=self, failed=self.fail,
            meanwhile=True,
        )  # fmt: skip

    def _use(self) -> None:
        def chosen(_: object) -> None:
            name = self.engine.id
            self._desk.change_settings(engine=name)
            said = QT_TRANSLATE_NOOP("gui", "{name} translates sentences now.")
            self._desk.toast(Phrase(said, name=self.engine.title))
            self.accept()

        self._save(chosen)

    # -- the test ---------------------------------------------------------------------------------
    def _test(self) -> None:
        self._save(self._ask)

    def _ask(self, _: object) -> None:
        name = self.engine.id
        self._read()
        self.working.follow(self._desk.operations.do(
            lambda shop, progress: shop.test_engine(name, send=True, progress=progress),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Asking the engine")), then=self._tested, owner=self,
            failed=self._failed, button=self.test, changes=False, lane="engines",
        ))  # fmt: skip

    def _failed(self, problem: Problem) -> bool:
        self._desk.read_settings()
        self._desk.count()
        return self.fail(problem)

    def _tested(self, done: EngineTest) -> None:
        clear(self.answer.column)
        said = Phrase(QT_TRANSLATE_NOOP("gui", "✓ It answered in {seconds} s:"), seconds=f"{done.seconds:.1f}")
        for widget in (words(said, strong=True), words(done.source, muted=True), chinese(done.target)):
            self.answer.column.addWidget(widget)
        self.answer.show()
        self._read()
        self._desk.count()
