"""A window on an empty shop, and on the sample shop."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_assistant import settings
from seller_assistant.gui import app, theme, wording
from seller_assistant.gui.runner import Runner
from seller_assistant.gui.window import Window
from seller_assistant.shop import Shop

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


def opened(qtbot: QtBot, qapp: QApplication, place: Path) -> Iterator[Window]:
    """A window on that shop; no bug may have been reported when it closes."""
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
    # what was put off goes now: what it says on its way is said in the test that made it
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    theme.wear("light", "en")
    wording.switch("en")
    assert [t for t in troubles if t] == []


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, place: Path) -> Iterator[Window]:
    yield from opened(qtbot, qapp, place)


@pytest.fixture(scope="session")
def sample_shop(tmp_path_factory: pytest.TempPathFactory, sample_list: Path) -> Path:
    """The sample shop, translated by the phrasebook, to be copied."""
    folder = tmp_path_factory.mktemp("sample") / "shop"
    settings.save(folder, settings.Settings(language="en", theme="light"))
    with Shop.open(folder) as shop:
        shop.import_(shop.plan_import([sample_list]))
        shop.translate(engine="phrasebook")
    return folder


@pytest.fixture
def sample(qtbot: QtBot, qapp: QApplication, sample_shop: Path, tmp_path: Path) -> Iterator[Window]:
    """A window on a copy of the sample shop, on its products page."""
    copy = tmp_path / "sample"
    shutil.copytree(sample_shop, copy)
    for made in opened(qtbot, qapp, copy):
        made.desk.go("products")
        rest(qtbot, made)
        yield made


@pytest.fixture(scope="session")
def tiny_models() -> ModuleType:
    """Makes models that load: ``tiny_models.argos(path, "en", "zh")``."""
    file = Path(__file__).parents[1] / "translating" / "tiny_model.py"
    spec = importlib.util.spec_from_file_location("tiny_model_for_the_window", file)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made
