"""Models that translate on this computer: installed from a file, or fetched after their licence was read."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.parts import Card, Pill, button, clear, flow, row, words
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.gui.widgets.working import Working
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from seller_assistant.jobs import Progress
    from seller_assistant.problems import Problem
    from seller_assistant.shop import InstalledModel, ModelOffer, Shop

PAIRS: dict[str, Marked] = {
    "en-zh": QT_TRANSLATE_NOOP("gui", "English into Chinese"),
    "fr-en": QT_TRANSLATE_NOOP("gui", "French into English (French goes on into Chinese)"),
    "fr-zh": QT_TRANSLATE_NOOP("gui", "French into Chinese"),
    "zh-en": QT_TRANSLATE_NOOP("gui", "Chinese into English, to read back"),
    "zh-fr": QT_TRANSLATE_NOOP("gui", "Chinese into French, to read back"),
    "en-fr": QT_TRANSLATE_NOOP("gui", "English into French, to read back"),
}


class ModelSheet(Sheet):
    """What is here, what can be had, and the question about the licence in between."""

    licence_came = Signal(object)  # InstalledModel; sent by the thread that waits for the answer

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(QT_TRANSLATE_NOOP("gui", "Models on this computer"), parent, size=QSize(640, 560))
        self._desk = desk
        self._answered = threading.Event()
        self._agreed = False
        what = QT_TRANSLATE_NOOP(
            "gui", "A model translates sentences here, without sending anything. It takes 60 to 150 MB on the disk."
        )
        self._here = QVBoxLayout()
        self._offers = QVBoxLayout()
        self.licence = QPlainTextEdit()
        self.licence.setReadOnly(True)
        wording.named(self.licence, QT_TRANSLATE_NOOP("gui", "Licence"))
        self.about = words("", strong=True)
        self.yes = button(QT_TRANSLATE_NOOP("gui", "Install it"), partial(self._answer, agreed=True), role="primary")
        self.no = button(QT_TRANSLATE_NOOP("gui", "Do not install it"), partial(self._answer, agreed=False))
        self.question = Card(self.about, self.licence, flow(None, self.no, self.yes), tone="info", pad=12)
        self.question.hide()
        self.working = Working()
        self.body.addWidget(words(what, muted=True))
        self.body.addLayout(self._here)
        self.body.addLayout(self._offers)
        self.body.addWidget(self.question, 1)
        self.body.addWidget(self.working)
        self.body.addStretch(0)
        self.from_file = button(QT_TRANSLATE_NOOP("gui", "Install from a file…"), self._choose)
        self.from_folder = button(QT_TRANSLATE_NOOP("gui", "From a folder…"), self._choose_folder)
        self.fetch = button(QT_TRANSLATE_NOOP("gui", "Which can be fetched? Ask the list on the net"), self._ask_list)
        close = button(QT_TRANSLATE_NOOP("gui", "Close"), self.accept)
        self.finish(self.from_file, self.from_folder, self.fetch, None, close)
        self.licence_came.connect(self._show_licence)
        self.read()

    def read(self) -> None:
        """What is installed."""
        self._desk.operations.ask(lambda shop: shop.models(), self._show, owner=self)

    def _show(self, models: list[InstalledModel]) -> None:
        clear(self._here)
        for model in models:
            remove = button(QT_TRANSLATE_NOOP("gui", "Remove"), partial(self._remove, model.pair), role="quiet")
            wording.label(remove, QT_TRANSLATE_NOOP("gui", "Remove"),
                          name=Phrase(QT_TRANSLATE_NOOP("gui", "Remove {pack}"), pack=model.pair))  # fmt: skip
            text = Phrase(QT_TRANSLATE_NOOP("gui", "{what} · {name} {version}"), what=_pair(model.pair),
                          name=model.name, version=model.version)  # fmt: skip
            line = row(words(text), Pill("ok", QT_TRANSLATE_NOOP("gui", "ready")), remove)
            line.setStretch(0, 1)
            self._here.addLayout(line)
        if not models:
            self._here.addWidget(words(QT_TRANSLATE_NOOP("gui", "None is installed yet."), muted=True))

    def _remove(self, pair: str) -> None:
        def told(_: None) -> None:
            self._desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "Removed: {pack}"), pack=pair))
            self.read()

        self._desk.operations.do(
            lambda shop, _: shop.remove_engine(pair), doing=Phrase(QT_TRANSLATE_NOOP("gui", "Removing the model")),
            then=told, owner=self, failed=self.fail,
        )  # fmt: skip

    # -- where from -------------------------------------------------------------------------------
    def _choose(self) -> None:
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Choose the model"))
        file, _ = QFileDialog.getOpenFileName(self, title, "", "Argos, CTranslate2 (*.argosmodel *.zip)")
        if file:
            self.install(file)

    def _choose_folder(self) -> None:
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Choose the folder of the model"))
        folder = QFileDialog.getExistingDirectory(self, title)
        if folder:
            self.install(folder)

    def _ask_list(self) -> None:
        self.calm()
        self.working.follow(self._desk.operations.do(
            lambda shop, progress: shop.model_index(progress=progress),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Asking for the list of models")), then=self._show_offers,
            owner=self, failed=self._failed, changes=False, lane="engines", button=self.fetch,
        ))  # fmt: skip

    def _show_offers(self, offers: list[ModelOffer]) -> None:
        clear(self._offers)
        self._desk.count()
        for offer in offers:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "{what} · {version} · from {host}"), what=_pair(offer.pair),
                          version=offer.version, host=offer.host)  # fmt: skip
            get = button(QT_TRANSLATE_NOOP("gui", "Fetch"), partial(self.install, offer))
            wording.label(get, QT_TRANSLATE_NOOP("gui", "Fetch"),
                          name=Phrase(QT_TRANSLATE_NOOP("gui", "Fetch {pack}"), pack=offer.pair))  # fmt: skip
            line = row(words(said), get)
            line.setStretch(0, 1)
            if offer.installed:
                line.insertWidget(1, Pill("ok", QT_TRANSLATE_NOOP("gui", "here")))
            self._offers.addLayout(line)

    # -- installing -------------------------------------------------------------------------------
    def install(self, what: str | ModelOffer) -> None:
        """Install that file, folder or offer, once the owner has seen its licence."""
        self.calm()
        self._answered.clear()
        self._agreed = False

        def work(shop: Shop, progress: Progress) -> InstalledModel:
            def agree(model: InstalledModel) -> bool:
                self.licence_came.emit(model)
                while not self._answered.wait(0.1):
                    progress.check()
                return self._agreed

            return shop.install_engine(what, agree=agree, progress=progress)

        self.working.follow(self._desk.operations.do(
            work, doing=Phrase(QT_TRANSLATE_NOOP("gui", "Installing the model")), then=self._installed, owner=self,
            failed=self._failed, broken=self.question.hide, lane="engines", button=self.from_file,
        ))  # fmt: skip

    def _show_licence(self, model: InstalledModel) -> None:
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{what} · {name} {version} · {size} MB. Its licence:"),
            what=_pair(model.pair), name=model.name, version=model.version, size=f"{model.bytes / 1_000_000:.1f}",
        )  # fmt: skip
        wording.label(self.about, said)
        bare = wording.say(QT_TRANSLATE_NOOP("gui", "It came without a licence text."))
        sum_said = f"\n\nSHA-256 {model.sha256}" if model.sha256 else ""
        self.licence.setPlainText((model.licence or bare) + sum_said)
        self.question.show()
        self.yes.setFocus()

    def _answer(self, *, agreed: bool) -> None:
        self._agreed = agreed
        self.question.hide()
        self._answered.set()

    def _installed(self, model: InstalledModel) -> None:
        self._desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "Installed: {pack}"), pack=_pair(model.pair)))
        self._desk.count()
        self.read()

    def _failed(self, problem: Problem) -> bool:
        self._desk.count()
        return self.fail(problem)

    def done(self, result: int) -> None:
        """Closed: what waits for an answer gets a no."""
        self._answer(agreed=False)
        super().done(result)


def _pair(pair: str) -> Phrase | str:
    known = PAIRS.get(pair)
    return Phrase(known) if known is not None else pair
