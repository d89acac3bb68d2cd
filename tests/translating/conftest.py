import importlib.util
import sys
from pathlib import Path

import pytest

for _name in ("misbehaving", "tiny_model", "speaking", "held_memory"):
    _spec = importlib.util.spec_from_file_location(_name, Path(__file__).with_name(f"{_name}.py"))
    _module = importlib.util.module_from_spec(_spec)
    sys.modules.setdefault(_name, _module)
    _spec.loader.exec_module(sys.modules[_name])


@pytest.fixture(scope="session")
def serving():
    """Starts a misbehaving server: ``with serving(behaviour) as server``."""
    return sys.modules["misbehaving"].serving


@pytest.fixture(scope="session")
def replies():
    """Shapes of answers: ``replies.page`` and ``replies.answer``."""
    return sys.modules["misbehaving"]


@pytest.fixture(scope="session")
def tiny_models():
    """Makes models that load: ``tiny_models.argos(path, "en", "zh")`` and ``tiny_models.opus(folder)``."""
    return sys.modules["tiny_model"]
