"""Start here: a command speaks on the terminal, no command opens the window."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from pathlib import Path


def main(argv: list[str] | None = None) -> int:
    """Run the command line or the window; the exit code of either."""
    multiprocessing.freeze_support()  # the frozen application starts its workers through this very function
    if argv is None and sys.argv[1:2] == ["--read-sheets"]:  # the process in which a spreadsheet is read
        from seller_assistant.sheets.child import serve

        serve(sys.argv[2])
        return 0
    if argv is None and sys.argv[1:2] == ["--draw-page"]:  # the process in which a page becomes a picture
        from seller_assistant.gui.drawing import draw

        return draw(Path(sys.argv[2]), Path(sys.argv[3]))
    if argv is None and "import" in sys.argv[1:]:
        _begin_reading(sys.argv[sys.argv.index("import") + 1 :])
    from seller_assistant.cli import main as cli

    request = cli.parse(sys.argv[1:] if argv is None else argv)
    if isinstance(request, int):
        return request
    if not cli.opens_window(request):
        code = cli.run(request)
        gc.freeze()  # the process ends: its values are not searched for circles once more
        return code
    from seller_assistant.gui.app import run

    return run(request.shop, request.files)


def _begin_reading(words: list[str]) -> None:
    """Have the first file of an import read while the rest of the program is loaded, unless it was imported last."""
    file = next((Path(word) for word in words if not word.startswith("-") and os.path.isfile(word)), None)
    if file is None or {"--encoding", "--help", "-h"} & set(words):
        return
    from seller_assistant import settings
    from seller_assistant.sheets import ahead

    place = Path(_shop_of(sys.argv) or settings.default_shop())
    if settings.load(place).last_import != settings.mark_of(file):
        ahead.begin(file)


def _shop_of(words: list[str]) -> str:
    """The place after ``--shop``, "" where none is named."""
    for word, after in zip(words, [*words[1:], ""], strict=True):
        if word == "--shop":
            return after
        if word.startswith("--shop="):
            return word.partition("=")[2]
    return ""


def start() -> int:
    """`main`, with a Ctrl-C during the start answered like any other."""
    try:
        return main()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(start())
