"""What every test can count on: no window shown, no shop of the person who runs it, the same examples everywhere."""

from __future__ import annotations

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --disable-logging --log-level=3")
os.environ["QT_LOGGING_RULES"] = "qt.webenginecontext.debug=false;qt.qpa.plugin.warning=false"
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

# the same examples on every machine
settings.register_profile("shop", deadline=None, derandomize=True, max_examples=100)
settings.load_profile("shop")


@pytest.fixture(autouse=True)
def own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point every folder the application keeps things in to a place of this test."""
    place = tmp_path_factory.mktemp("places")
    monkeypatch.setenv("SELLER_ASSISTANT_SHOP", str(place / "shop"))
    monkeypatch.setenv("SELLER_ASSISTANT_ENGINES", str(place / "engines"))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(place / name.lower()))
    for name in ("SELLER_ASSISTANT_LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real files that lies beside some checkouts; a test that asks for it is skipped elsewhere."""
    if not SHARED.is_dir():
        pytest.skip("the real files are not beside this checkout")
    return SHARED


@pytest.fixture(scope="session")
def sample_list() -> Path:
    """The sample shop's spreadsheet."""
    return next((ROOT / "resources" / "sample").glob("*.xlsx"))
