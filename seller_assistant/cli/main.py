"""Reading the command, running it against the shop, and the exit code.

0 done · 1 done, but something needs the owner · 2 nothing was done: one sentence on stderr says why ·
130 cancelled with Ctrl-C, what was finished is kept.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import locale
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from types import FrameType
from typing import Any, NoReturn

from seller_assistant import __version__
from seller_assistant.cli import (
    bundles,
    catalogue,
    doubting,
    engines,
    labels,
    pictures,
    pricing,
    proofs,
    reviewing,
    selling,
    templates,
    terms,
    upkeep,
    words,
)
from seller_assistant.cli.printing import Voice, use_utf8
from seller_assistant.jobs import Cancelled
from seller_assistant.phrases import LANGUAGES, QT_TRANSLATE_NOOP, Phrase, Wording
from seller_assistant.problems import InputProblem, Problem
from seller_assistant.shop import Shop

Command = Callable[[Shop, argparse.Namespace, Voice], int]
NEEDS_NO_SHOP: dict[str, Callable[[argparse.Namespace, Voice], int]] = {
    "demo": upkeep.demo,
    "backup": upkeep.backup,
}


class _Parser(argparse.ArgumentParser):
    """Complains with a Problem, so that wrong usage looks like every other failure."""

    def error(self, message: str) -> NoReturn:
        raise InputProblem(
            "usage",
            Phrase(QT_TRANSLATE_NOOP("cli", "This command was not understood: {message}."), message=message),
            where=self.prog,
            next=Phrase(QT_TRANSLATE_NOOP("cli", "See: {program} --help"), program=self.prog),
        )


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="seller-assistant", description="Product lists into listings a Chinese marketplace accepts.")
    parser.add_argument("--version", action="version", version=f"seller-assistant {__version__}")
    _add_global(parser, None)
    commands = parser.add_subparsers(dest="command", parser_class=_Parser)
    rooms = (
        catalogue, pictures, words, terms, engines, reviewing, proofs, doubting, pricing, selling, bundles, labels,
        templates, upkeep,
    )  # fmt: skip
    for room in rooms:
        room.add_commands(commands)
    for command in _all(commands):
        _add_global(command, argparse.SUPPRESS)
    return parser


def _all(commands: Any) -> Iterator[argparse.ArgumentParser]:  # noqa: ANN401 - argparse names no type for it
    """Every command, and what stands below it: ``proof export``."""
    for command in commands.choices.values():
        yield command
        for action in command._actions:
            if isinstance(action, argparse._SubParsersAction):
                yield from _all(action)


def _add_global(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument("--shop", metavar="PLACE", default=default, help="the shop's folder")
    parser.add_argument("--json", action="store_true", default=default or False, help="one JSON document on stdout")
    parser.add_argument("--lang", choices=[code for code, _ in LANGUAGES], default=default, help="language of messages")


def parse(argv: Sequence[str]) -> argparse.Namespace | int:
    """The request, or the exit code when there is nothing left to do (help, wrong usage)."""
    use_utf8()
    try:
        request = _parser().parse_args(_joined(argv))
    except InputProblem as problem:
        return _complain(problem, Voice(Wording.load(_language(None)), "--json" in argv))
    except SystemExit as stop:  # --help and --version
        return int(stop.code or 0)
    request.files = getattr(request, "files", [])
    return request


def _joined(argv: Sequence[str]) -> list[str]:
    """The words with ``--where -maple`` as one, so that a filter may begin with a minus sign."""
    words = list(argv)
    for place in range(len(words) - 2, -1, -1):
        if words[place] == "--where":
            words[place : place + 2] = [f"--where={words[place + 1]}"]
    return words


def opens_window(request: argparse.Namespace) -> bool:
    """True when no command was given."""
    return request.command is None


def run(request: argparse.Namespace) -> int:
    """Run the command; every failure the owner can act on becomes one sentence and exit 2."""
    try:
        return _answer(request)
    except BrokenPipeError:  # the reader of our output went away: nothing to tell anyone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _answer(request: argparse.Namespace) -> int:
    with _cancellable() as cancelled:
        voice = Voice(Wording.load(_language(request.lang)), bool(request.json), cancelled)
        try:
            return _run(request, voice)
        except Problem as problem:
            return _complain(problem, voice)
        except (Cancelled, KeyboardInterrupt):
            voice.message(Phrase(QT_TRANSLATE_NOOP("cli", "Cancelled. What was finished is kept.")))
            return 130


def _run(request: argparse.Namespace, voice: Voice) -> int:
    alone = NEEDS_NO_SHOP.get(request.command)
    if alone is not None:
        return alone(request, voice)
    with Shop.open(request.shop, progress=voice.progress()) as shop:
        if request.lang is None and shop.settings.language:
            voice = Voice(Wording.load(shop.settings.language), voice.as_json, voice.is_cancelled)
        command: Command = request.do
        return command(shop, request, voice)


def _complain(problem: Problem, voice: Voice) -> int:
    voice.clear()
    if voice.as_json:
        print(json.dumps({"problem": problem.to_json(voice.wording)}, ensure_ascii=False))
    print(problem.sentence(voice.wording), file=sys.stderr)
    return 2


def _language(asked: str | None) -> str:
    """The language asked for, else the computer's where we speak it, else English."""
    if asked:
        return asked
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    if not name:
        with contextlib.suppress(ValueError):
            name = locale.getlocale()[0] or ""
    low = name.lower()
    if low.startswith(("fr", "french")):
        return "fr"
    return "zh_CN" if low.startswith(("zh", "chinese")) else "en"


@contextlib.contextmanager
def _cancellable() -> Iterator[Callable[[], bool]]:
    """Ctrl-C asks the running work to stop at the next safe place; a second one stops at once."""
    stop = threading.Event()

    def asked(_signal: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    try:
        before = signal.signal(signal.SIGINT, asked)
    except ValueError:  # not the main thread: someone else handles signals
        yield stop.is_set
        return
    try:
        yield stop.is_set
    finally:
        signal.signal(signal.SIGINT, before)
