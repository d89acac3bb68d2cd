"""translate, text, engines: the shop's words into Chinese."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from seller_assistant.cli.printing import NAME, SENDS_TO, STATE, Voice, table
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop import EngineState, Estimate, LooseText, Shop, Translated
from seller_assistant.translating.unit import LOCALES

FIELDS = ("title", "description", "option", "attribute", "category")


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The commands of this file."""
    translating = commands.add_parser("translate", help="fill what is missing or stale")
    translating.add_argument("--to", default="zh-CN", choices=LOCALES)
    translating.add_argument("--engine", default="", metavar="ID")
    translating.add_argument("--where", default="", metavar="EXPR")
    translating.add_argument("--fields", default="", metavar="title,description,...")
    translating.add_argument("--estimate", action="store_true")
    translating.add_argument("--send", action="store_true", help="agree that the engine sends text to its host")
    translating.set_defaults(do=translate)
    text_parser = commands.add_parser("text", help="translate loose text, storing nothing")
    text_parser.add_argument("text", help="the text, or - for one a line on standard input")
    text_parser.add_argument("--from", dest="source_lang", default="en", metavar="en")
    text_parser.add_argument("--to", default="zh-CN", choices=LOCALES)
    text_parser.add_argument("--engine", default="", metavar="ID")
    text_parser.add_argument("--field", default="title", choices=FIELDS)
    text_parser.add_argument("--send", action="store_true", help="agree that the engine sends text to its host")
    text_parser.set_defaults(do=text)
    engines_parser = commands.add_parser("engines", help="translation engines: ready or what is missing")
    engines_parser.set_defaults(do=engines, action=None)
    actions = engines_parser.add_subparsers(dest="action")
    installing = actions.add_parser("install", help="install a translation pack from a file")
    installing.add_argument("file")
    removing = actions.add_parser("remove", help="remove an installed pack")
    removing.add_argument("id")
    testing = actions.add_parser("test", help="translate one short text with an engine")
    testing.add_argument("id")
    testing.add_argument("--send", action="store_true")
    setting = actions.add_parser("set", help="set an engine's address")
    setting.add_argument("id")
    setting.add_argument("assignments", nargs="+", metavar="address=URL")


def _fields(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    unknown = next((name for name in names if name not in FIELDS), None)
    if unknown is not None:
        raise InputProblem(
            "field-unknown",
            Phrase(QT_TRANSLATE_NOOP("cli", "There is no field “{name}” to translate; the fields are {fields}."),
                   name=unknown, fields=", ".join(FIELDS)),
            found=unknown,
        )  # fmt: skip
    return names


def translate(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Fill what is missing or stale, or only say what that would take."""
    wanted: dict[str, Any] = {
        "locale": request.to, "engine": request.engine, "where": request.where, "fields": _fields(request.fields),
    }  # fmt: skip
    if request.estimate:
        estimate = shop.estimate(**wanted)
        voice.result(_estimate_json(estimate), _estimate_lines(estimate, voice))
        return 0
    done = shop.translate(**wanted, send=request.send, progress=voice.progress())
    voice.result(_done_json(done, voice), _done_lines(done, voice))
    return 1 if done.problems else 0


def _estimate_json(estimate: Estimate) -> dict[str, Any]:
    engine = {estimate.engine: estimate.for_engine} if estimate.engine else {}
    return {
        "units": estimate.units,
        "from_memory": estimate.from_memory,
        "from_glossary": estimate.from_glossary,
        "by_engine": engine,
        "left": estimate.left,
        "stale": estimate.stale,
        "characters_sent": 0,
        "characters": estimate.characters,
        "hosts": [estimate.sends_to] if estimate.sends_to else [],
        "cost": estimate.cost,
        "seconds": 0,
        "problems": [],
        "step": None,
    }


def _estimate_lines(estimate: Estimate, voice: Voice) -> list[str]:
    counts = Phrase(
        QT_TRANSLATE_NOOP(
            "cli", "{units} texts: {memory} remembered, {glossary} by phrasebook, {engine} for engine, {left} left"
        ),
        units=estimate.units, memory=estimate.from_memory, glossary=estimate.from_glossary,
        engine=estimate.for_engine, left=estimate.left,
    )  # fmt: skip
    lines = [voice.say(counts)]
    if estimate.sends_to:
        sends = Phrase(
            QT_TRANSLATE_NOOP("cli", "{characters} characters would go to {host}."),
            characters=estimate.characters, host=estimate.sends_to,
        )  # fmt: skip
        lines.append(voice.say(sends))
    return lines


def _done_json(done: Translated, voice: Voice) -> dict[str, Any]:
    return {
        "units": done.units,
        "from_memory": done.from_memory,
        "from_glossary": done.from_glossary,
        "by_engine": dict(done.by_engine),
        "left": done.left,
        "stale": done.stale,
        "characters_sent": done.characters_sent,
        "hosts": list(done.hosts),
        "cost": done.cost,
        "seconds": round(done.seconds, 3),
        "problems": [voice.say(problem) for problem in done.problems],
        "step": done.step,
    }


def _done_lines(done: Translated, voice: Voice) -> list[str]:
    counts = Phrase(
        QT_TRANSLATE_NOOP(
            "cli", "{units} texts: {memory} remembered, {glossary} by phrasebook, {engine} by engine, {left} left"
        ),
        units=done.units, memory=done.from_memory, glossary=done.from_glossary,
        engine=sum(done.by_engine.values()), left=done.left,
    )  # fmt: skip
    sent = (
        Phrase(QT_TRANSLATE_NOOP("cli", "{characters} characters went to {hosts}."),
               characters=done.characters_sent, hosts=", ".join(done.hosts))
        if done.hosts
        else Phrase(QT_TRANSLATE_NOOP("cli", "Nothing left this computer."))
    )  # fmt: skip
    return [voice.say(counts), voice.say(sent), *(voice.say(problem) for problem in done.problems)]


def text(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Loose text through the whole pipeline: one object, or with ``-`` a list."""
    many = request.text == "-"
    texts = [line.rstrip("\r\n") for line in sys.stdin] if many else [request.text]
    done = shop.text(
        texts, source_lang=request.source_lang, locale=request.to, engine=request.engine, field=request.field,
        send=request.send,
    )  # fmt: skip
    documents = [_text_json(one, voice) for one in done]
    lines = []
    for one in done:
        t = one.translation
        lines.append(t.target or voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "(needs a translation engine)"))))
        if t.unknown:
            unknown = Phrase(QT_TRANSLATE_NOOP("cli", "  not known: {words}"), words=", ".join(t.unknown))
            lines.append(voice.say(unknown))
    voice.result(documents if many else documents[0], lines)
    return 0


def _text_json(one: LooseText, voice: Voice) -> dict[str, Any]:
    t = one.translation
    return {
        "source": t.source,
        "target": t.target,
        "engine": t.engine,
        "state": t.state,
        "spans": [{"source": s.source, "target": s.target, "kind": s.kind} for s in t.spans],
        "unknown": list(t.unknown),
        "findings": [voice.say(finding) for finding in one.findings],
    }


def engines(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Every engine and its state, after the change asked for, if any."""
    if request.action == "install":
        shop.install_engine(request.file, progress=voice.progress())
    elif request.action == "remove":
        shop.remove_engine(request.id)
    elif request.action == "set":
        _set_engine(shop, request)
    elif request.action == "test":
        return _test_engine(shop, request, voice)
    states = shop.engines()
    voice.result([_engine_json(e, voice) for e in states], _engine_lines(states, voice))
    return 0


def _set_engine(shop: Shop, request: argparse.Namespace) -> None:
    for assignment in request.assignments:
        name, _, value = assignment.partition("=")
        if name != "address":
            raise InputProblem(
                "engine-setting",
                Phrase(QT_TRANSLATE_NOOP("cli", "“{name}” cannot be set here; an engine has an address."), name=name),
                found=assignment,
            )
        shop.set_engine_address(request.id, value)


def _test_engine(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    done = shop.text(["A warm wool blanket for your home."], engine=request.id, field="description", send=request.send)[
        0
    ]
    voice.result(_text_json(done, voice), [done.translation.target])
    return 0


def _engine_json(engine: EngineState, voice: Voice) -> dict[str, Any]:
    return {
        "id": engine.id,
        "name": voice.say(engine.title),
        "offline": engine.offline,
        "ready": engine.ready,
        "sends_to": engine.sends_to,
        "needs": voice.say(engine.needs),
        "installed": list(engine.installed),
    }


def _engine_lines(states: list[EngineState], voice: Voice) -> list[str]:
    ready = voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "ready")))
    here = voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "stays on this computer")))
    rows = [(e.id, voice.say(e.title), ready if e.ready else voice.say(e.needs), e.sends_to or here) for e in states]
    return table(("id", voice.say(NAME), voice.say(STATE), voice.say(SENDS_TO)), rows)
