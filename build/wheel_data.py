"""Puts ``resources/`` and ``i18n/`` into the wheel, where `seller_assistant.resources` looks for them.

An editable install reads the tree itself and gets no copy.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LEFT_OUT = ("resources/screens/",)  # pictures of the README


class WheelData(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the data files to a real wheel and nothing to an editable one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name every data file and its place in the wheel."""
        if version == "editable":
            return
        root = Path(self.root)
        for folder in ("resources", "i18n"):
            for path in sorted((root / folder).rglob("*")):
                name = path.relative_to(root).as_posix()
                if path.is_file() and not name.startswith(LEFT_OUT):
                    build_data["force_include"][str(path)] = f"seller_assistant/_data/{name}"
