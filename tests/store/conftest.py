from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seller_assistant.store.store import Store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A shop folder as owners name them: with blanks and Chinese characters."""
    return tmp_path / "我的店 shop 50% #1"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with Store.open(folder) as opened:
        yield opened
