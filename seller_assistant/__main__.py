"""Start here: a command speaks on the terminal, no command opens the window."""

from __future__ import annotations

import multiprocessing
import sys


def main(argv: list[str] | None = None) -> int:
    """Run the command line or the window; the exit code of either."""
    multiprocessing.freeze_support()  # the frozen application starts its workers through this very function
    if argv is None and sys.argv[1:2] == ["--read-sheets"]:  # the process in which a spreadsheet is read
        from seller_assistant.sheets.child import serve

        serve(sys.argv[2])
        return 0
    if argv is None and sys.argv[1:2] == ["--draw-page"]:  # the process in which a page becomes a picture
        from pathlib import Path

        from seller_assistant.gui.drawing import draw

        return draw(Path(sys.argv[2]), Path(sys.argv[3]))
    from seller_assistant.cli import main as cli

    request = cli.parse(sys.argv[1:] if argv is None else argv)
    if isinstance(request, int):
        return request
    if not cli.opens_window(request):
        return cli.run(request)
    from seller_assistant.gui.app import run

    return run(request.shop, request.files)


def start() -> int:
    """`main`, with a Ctrl-C during the start answered like any other."""
    try:
        return main()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(start())
