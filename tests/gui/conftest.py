"""A window on an empty shop, and on the sample shop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_assistant import settings
from seller_assistant.gui import app, theme, wording
from seller_assistant.gui.runner import Runner
from seller_assistant.gui.window import Window

WAIT = 20_000  # milliseconds; a slow machine is no failure


# what the offscreen platform and a machine without a graphics card say about themselves
PLATFORM = ("propagateSizeHints", "RHI|QRhi|GPUInfo|Vulkan|GBM|vulkan")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/gui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(*PLATFORM, extend=True))


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return app.application()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "shop"
    settings.save(folder, settings.Settings(language="en", theme="light"))
    return folder


def rest(qtbot: QtBot, window: Window) -> None:
    """Wait until no work is under way."""
    runner = window.desk.operations.parent()
    assert isinstance(runner, Runner)
    qtbot.waitUntil(lambda: not runner.busy, timeout=WAIT)
    qtbot.wait(30)
    qtbot.waitUntil(lambda: not runner.busy, timeout=WAIT)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, place: Path) -> Iterator[Window]:
    made = app.make(place)
    troubles: list[str] = []
    made.desk.operations.troubled.connect(
        lambda t: troubles.append(t.report_file.read_text(encoding="utf-8") if t.report_file else "")
    )
    made.show()
    qtbot.waitUntil(lambda: made.page == "home", timeout=WAIT)
    rest(qtbot, made)
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()
    theme.wear("light", "en")
    wording.switch("en")
    assert [t for t in troubles if t] == []


@pytest.fixture
def sample(qtbot: QtBot, window: Window) -> Window:
    """The window with the sample shop in it, translated by the phrasebook."""
    window.pages["home"].open_sample()
    qtbot.waitUntil(lambda: window.page == "products", timeout=WAIT)
    rest(qtbot, window)
    window.desk.operations.do(
        lambda shop, progress: shop.translate(engine="phrasebook", progress=progress),
        doing=_doing(),
        owner=window,
    )
    rest(qtbot, window)
    return window


def _doing() -> object:
    from seller_assistant.phrases import Marked, Phrase

    return Phrase(Marked("gui", "Translating"))
