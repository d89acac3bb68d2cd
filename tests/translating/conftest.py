import importlib.util
import sys
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location("misbehaving", Path(__file__).with_name("misbehaving.py"))
_module = importlib.util.module_from_spec(_spec)
sys.modules.setdefault("misbehaving", _module)
_spec.loader.exec_module(sys.modules["misbehaving"])


@pytest.fixture(scope="session")
def serving():
    """Starts a misbehaving server: ``with serving(behaviour) as server``."""
    return sys.modules["misbehaving"].serving


@pytest.fixture(scope="session")
def replies():
    """Shapes of answers: ``replies.page`` and ``replies.answer``."""
    return sys.modules["misbehaving"]
