"""Writes the table of platforms into seller_assistant/README.md, from the registry: ``python3 build/dev.py platforms``.

With ``--check`` nothing is written; the answer is 1 where the table is not the registry's any more.
"""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

from seller_assistant.importing.platforms import PLATFORMS, Platform

README = Path(__file__).resolve().parents[1] / "seller_assistant" / "README.md"
BEGIN, END = "<!-- platforms: made by build/platforms.py -->", "<!-- platforms: end -->"
WIDTHS = "| --- | --- | --- | --- |"


def table(platforms: tuple[Platform, ...] = PLATFORMS) -> str:
    """The platforms as a table: name, how rows become products, what is read and was tried, languages of headings."""
    lines = [f"| {cell} |" for cell in ("platform | how rows become products | what is read | headings in",)]
    for platform in platforms:
        if platform.part or platform.note is None:
            continue  # it completes another one
        grouping = " ".join(inspect.getdoc(type(platform)).split("\n\n")[0].split())  # type: ignore[union-attr]
        cells = (platform.name, grouping, str(platform.note), ", ".join(platform.spoken()))
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join([lines[0], WIDTHS, *lines[1:]])


def written(text: str) -> str:
    """The README with the table of today between its marks."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def main(arguments: list[str]) -> int:
    """Write the table, or with ``--check`` say whether it holds."""
    there = README.read_text(encoding="utf-8")
    if BEGIN not in there or END not in there:
        print(f"{README.name} has no marks for the table", file=sys.stderr)
        return 1
    now = written(there)
    if "--check" in arguments:
        return int(now != there)
    README.write_text(now, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
