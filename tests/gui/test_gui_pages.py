"""Each page opens, is said in each language, has a name on every control, and knows no other page."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDoubleSpinBox, QTableView

from seller_assistant.gui import theme, wording
from seller_assistant.gui.window import MADE_BY
from seller_assistant.phrases import LANGUAGES, Wording
from tests.gui.conftest import rest

GUI = Path(__file__).resolve().parents[2] / "seller_assistant" / "gui"
PAGES = [name for name in MADE_BY if name != "importing"]


@pytest.mark.parametrize("name", PAGES)
def test_page_opens_on_an_empty_shop(qtbot, window, name):
    window.desk.go(name)
    rest(qtbot, window)
    assert window.stack.currentWidget() is window.pages[name]
    assert window.rail.buttons[name].isChecked()


@pytest.mark.parametrize("name", PAGES)
def test_page_opens_on_the_sample_shop(qtbot, sample, name):
    sample.desk.go(name)
    rest(qtbot, sample)
    for control in sample.pages[name].findChildren(QAbstractButton):
        if control.isVisibleTo(sample.pages[name]):
            assert control.accessibleName(), control
    for kind in (QComboBox, QTableView, QDoubleSpinBox):
        for control in sample.pages[name].findChildren(kind):
            assert control.accessibleName(), control


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
def test_language_switches_at_run_time(qtbot, sample, language):
    for name in PAGES:
        sample.desk.go(name)
    rest(qtbot, sample)
    sample.desk.change_settings(language=language)
    rest(qtbot, sample)
    assert wording.language() == language
    said = wording.say(sample.rail.buttons["products"]._said)
    assert sample.rail.buttons["products"].text() == said.replace("&", "&&")
    assert sample.desk.settings.language == language


def test_what_is_bound_is_said_again(window, monkeypatch):
    words = Wording("fr", {("gui", "Products"): "Produits", ("gui", "Choose a file"): "Choisir un fichier"})
    monkeypatch.setattr(wording.Wording, "load", staticmethod(lambda _: words))
    wording.switch("fr")
    assert window.rail.buttons["products"].text() == "Produits"
    assert window.pages["home"].choose.text() == "Choisir un fichier"
    assert window.pages["home"].choose.accessibleName() == "Choisir un fichier"
    monkeypatch.undo()
    wording.switch("en")
    assert window.pages["home"].choose.text() == "Choose a file"


def test_dark_theme_is_worn_and_taken_off(qtbot, window):
    window.desk.change_settings(theme="dark")
    assert theme.is_dark()
    assert theme.colour("canvas").lightness() < 60
    window.desk.change_settings(theme="light")
    assert not theme.is_dark()
    rest(qtbot, window)


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ink", "canvas"), ("ink", "surface"), ("muted", "canvas"), ("muted", "surface"), ("accent", "surface"),
        ("accent", "soft"), ("accent-ink", "accent"), ("ok", "ok-soft"), ("warn", "warn-soft"), ("bad", "bad-soft"),
        ("info", "info-soft"), ("ok", "surface"), ("ink", "warn-soft"),
    ],
)  # fmt: skip
def test_text_can_be_read_on_its_ground(palette, text, ground):
    def light(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(palette[text]), light(palette[ground])), reverse=True)
    assert (high + 0.05) / (low + 0.05) >= 4.5


def test_no_page_imports_another_page():
    pages = "seller_assistant.gui.pages."
    for file in (GUI / "pages").rglob("*.py"):
        own = file.relative_to(GUI / "pages").parts[0].removesuffix(".py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(pages):
                assert (node.module or "").removeprefix(pages).split(".")[0] == own, file


def test_only_the_runner_starts_threads():
    for file in GUI.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert "QThread" not in text, file
        assert "processEvents" not in text, file
        if file.name != "runner.py":
            assert "ThreadPoolExecutor" not in text, file


def test_every_shortcut_of_the_rail_leads_to_its_page(qtbot, window):
    from PySide6.QtGui import QShortcut

    found = {s.key().toString(): s for s in window.findChildren(QShortcut)}
    for number, name in enumerate(("home", "products", "translate", "checking", "preview", "export"), 1):
        found[f"Ctrl+{number}"].activated.emit()
        assert window.page == name
    assert {"Ctrl+O", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+K"} <= set(found)
    rest(qtbot, window)


def test_the_list_shows_the_product_that_another_page_was_looking_at(qtbot, sample):
    page = sample.pages["products"]
    assert page.table.currentIndex().row() == 0
    wanted = page.model.row(3).product.id
    sample.desk.go("translate")
    rest(qtbot, sample)
    sample.desk.selected = wanted
    sample.desk.go("products")
    rest(qtbot, sample)
    assert page.table.currentIndex().row() == 3
    assert [row.product.id for row in page._chosen()] == [wanted]
    assert sample.desk.selected == wanted
