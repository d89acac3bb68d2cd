"""translate, text: the shop's words into Chinese."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from seller_assistant.cli.consenting import agreed
from seller_assistant.cli.printing import Voice
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop import Estimate, LooseText, Shop, Translated
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
    translating.add_argument("--retry", action="store_true", help="try texts again that were left alone")
    translating.set_defaults(do=translate)
    text_parser = commands.add_parser("text", help="translate loose text, storing nothing")
    text_parser.add_argument("text", help="the text, or - for one a line on standard input")
    text_parser.add_argument("--from", dest="source_lang", default="en", metavar="en")
    text_parser.add_argument("--to", default="zh-CN", choices=LOCALES)
    text_parser.add_argument("--engine", default="", metavar="ID")
    text_parser.add_argument("--field", default="title", choices=FIELDS)
    text_parser.add_argument("--send", action="store_true", help="agree that the engine sends text to its host")
    text_parser.set_defaults(do=text)


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
    if request.retry:
        shop.retry_held(request.to)
    agreed(shop, request.engine, send=request.send)
    done = shop.translate(**wanted, send=request.send, progress=voice.progress())
    voice.result(done_json(done, voice), done_lines(done, voice))
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
    if estimate.cost:
        lines.append(voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "That would cost about {cost}."), cost=estimate.cost)))
    return lines


def done_json(done: Translated, voice: Voice) -> dict[str, Any]:
    """What a translation run did, as JSON."""
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
        "held": done.held,
        "resumed": done.resumed,
        "step": done.step,
    }


def done_lines(done: Translated, voice: Voice) -> list[str]:
    """What a translation run did, for people."""
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
    more = []
    if done.resumed:
        more.append(Phrase(
            QT_TRANSLATE_NOOP("cli", "It went on where an earlier run was cut short, after {n} products."),
            one=QT_TRANSLATE_NOOP("cli", "It went on where an earlier run was cut short, after one product."),
            n=done.resumed,
        ))  # fmt: skip
    if done.held:
        more.append(Phrase(
            QT_TRANSLATE_NOOP("cli", "{n} texts were left alone: the engine failed five times. --retry tries again."),
            one=QT_TRANSLATE_NOOP("cli", "One text was left alone: the engine failed five times. --retry tries again."),
            n=done.held,
        ))  # fmt: skip
    # what an engine failed at in many texts is said once; "left" counts them
    return list(dict.fromkeys(voice.say(said) for said in (counts, sent, *more, *done.problems)))


def text(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Loose text through the whole pipeline: one object, or with ``-`` a list."""
    many = request.text == "-"
    texts = [line.rstrip("\r\n") for line in sys.stdin] if many else [request.text]
    agreed(shop, request.engine, send=request.send)
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
