"""engines, back: setting translation engines up, the models on this computer, and reading Chinese back."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from seller_assistant.cli.consenting import agreed
from seller_assistant.cli.printing import NAME, SENDS_TO, STATE, Voice, table
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop import BackTranslation, EngineState, HostContact, InstalledModel, ModelOffer, Shop
from seller_assistant.translating.unit import LOCALES


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The commands of this file."""
    engines_parser = commands.add_parser("engines", help="translation engines: ready or what is missing")
    engines_parser.set_defaults(do=engines, action=None)
    actions = engines_parser.add_subparsers(dest="action")
    installing = actions.add_parser("install", help="install a translation model from a file, a folder, or the list")
    installing.add_argument("file", metavar="FILE|FOLDER|PAIR", help="an .argosmodel, a CTranslate2 folder, or en-zh")
    installing.add_argument("--pair", default="", metavar="en-zh", help="the languages of a folder that names none")
    actions.add_parser("index", help="the models that can be fetched, asked of the list's host")
    actions.add_parser("models", help="the models on this computer, each with its licence")
    removing = actions.add_parser("remove", help="remove an installed model")
    removing.add_argument("id", metavar="PAIR")
    testing = actions.add_parser("test", help="translate one short text with an engine")
    testing.add_argument("id")
    testing.add_argument("--send", action="store_true", help="agree that the engine sends text to its host")
    setting = actions.add_parser("set", help="set an engine's address, model, key (read from standard input), ...")
    setting.add_argument("id")
    setting.add_argument("assignments", nargs="+", metavar="NAME=VALUE",
                         help="address, model, region, appid, email, price, currency; key=- (from stdin)")  # fmt: skip
    forgetting = actions.add_parser("forget-key", help="take an engine's key out of the keychain")
    forgetting.add_argument("id")
    choosing = actions.add_parser("use", help="the engine for sentences where none is named; none = the offline model")
    choosing.add_argument("id")
    actions.add_parser("hosts", help="every host ever contacted, when, and the characters of text it got")
    back_parser = commands.add_parser("back", help="translate Chinese back and mark what differs")
    back_parser.add_argument("text", help="Chinese text, or - for one a line on standard input")
    back_parser.add_argument("--engine", default="", metavar="ID")
    back_parser.add_argument("--into", default="en", choices=("en", "fr"))
    back_parser.add_argument("--to", default="zh-CN", choices=LOCALES, help="which Chinese the text is")
    back_parser.add_argument("--source", default="", metavar="TEXT", help="what it was made from, to mark what differs")
    back_parser.add_argument("--send", action="store_true", help="agree that the engine sends text to its host")
    back_parser.set_defaults(do=back)


def engines(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Every engine and its state, after the change asked for, if any."""
    act = {"install": _install, "index": _index, "models": _models, "test": _test, "hosts": _hosts}.get(request.action)
    if act is not None:
        return act(shop, request, voice)
    if request.action == "remove":
        shop.remove_engine(request.id)
    elif request.action == "set":
        _set(shop, request)
    elif request.action == "forget-key":
        shop.forget_key(request.id)
    elif request.action == "use":
        shop.choose_engine("" if request.id == "none" else request.id)
    states = shop.engines()
    voice.result([_engine_json(e, voice) for e in states], _engine_lines(states, voice))
    return 0


def _set(shop: Shop, request: argparse.Namespace) -> None:
    given = dict(assignment.partition("=")[::2] for assignment in request.assignments)
    key = given.pop("key", None)
    if key not in (None, "-"):
        raise InputProblem(
            "engine-key",
            Phrase(QT_TRANSLATE_NOOP("cli", "A key is not taken from the command line, where others could read it.")),
            next=Phrase(QT_TRANSLATE_NOOP("cli", "Write key=- and give the key on standard input.")),
        )
    shop.set_engine(request.id, **given)
    if key is not None:
        shop.set_key(request.id, sys.stdin.readline().strip())


def _install(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Install, and show the licence and the checksum before the model is used for anything."""

    def told(model: InstalledModel) -> bool:
        if not voice.as_json:
            voice.clear()
            print("\n".join(_model_lines(model, voice)))
        return True

    model = shop.install_engine(request.file, pair=request.pair, agree=told, progress=voice.progress())
    states = shop.engines()
    document = [_engine_json(e, voice) for e in states]
    offline = next(entry for entry in document if entry["id"] == "offline")
    offline["installed_now"] = _model_json(model)
    voice.result(document, [voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Installed: {pair}"), pair=model.pair))])
    return 0


def _index(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    offers = shop.model_index(progress=voice.progress())
    voice.result([_offer_json(offer) for offer in offers], _offer_lines(offers, voice))
    return 0


def _models(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    models = shop.models()
    lines = [line for model in models for line in (*_model_lines(model, voice), "")]
    if not models:
        lines = [voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "No model is installed.")))]
    voice.result([_model_json(model) for model in models], lines)
    return 0


def _test(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    agreed(shop, request.id, send=request.send)
    done = shop.test_engine(request.id, send=request.send, progress=voice.progress())
    document = {
        "source": done.source,
        "target": done.target,
        "engine": done.engine,
        "state": "machine",
        "seconds": round(done.seconds, 3),
        "sends_to": done.sends_to,
    }
    voice.result(document, [done.source, done.target])
    return 0


def _hosts(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    contacts = shop.hosts_contacted()
    voice.result([_contact_json(contact) for contact in contacts], _contact_lines(contacts, voice))
    return 0


def back(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Chinese translated back: one object, or with ``-`` a list."""
    many = request.text == "-"
    texts = [line.rstrip("\r\n") for line in sys.stdin] if many else [request.text]
    agreed(shop, request.engine, send=request.send)
    done = [
        shop.back_translate(
            text, request.engine, request.to, lang=request.into, source=request.source, send=request.send,
            progress=voice.progress(),
        )
        for text in texts
    ]  # fmt: skip
    documents = [_back_json(one) for one in done]
    voice.result(documents if many else documents[0], [line for one in done for line in _back_lines(one, voice)])
    return 0


def _back_json(done: BackTranslation) -> dict[str, Any]:
    found = [{"kind": d.kind, "start": d.start, "end": d.end, "text": d.text} for d in done.differences]
    return {"chinese": done.chinese, "text": done.text, "engine": done.engine, "lang": done.lang, "differences": found}


def _back_lines(done: BackTranslation, voice: Voice) -> list[str]:
    lines = [done.text]
    for kind, said in (("missing", _MISSING), ("added", _ADDED)):
        words = ", ".join(d.text for d in done.differences if d.kind == kind)
        if words:
            lines.append(voice.say(said) + " " + words)
    return lines


_MISSING = Phrase(QT_TRANSLATE_NOOP("cli", "  only in the original:"))
_ADDED = Phrase(QT_TRANSLATE_NOOP("cli", "  only when read back:"))


def _engine_json(engine: EngineState, voice: Voice) -> dict[str, Any]:
    return {
        "id": engine.id,
        "name": voice.say(engine.title),
        "offline": engine.offline,
        "ready": engine.ready,
        "sends_to": engine.sends_to,
        "needs": voice.say(engine.needs),
        "installed": list(engine.installed),
        "privacy": voice.say(engine.privacy),
        "price": voice.say(engine.price),
        "settings": dict(engine.settings),
        "key": engine.key,
        "takes_key": engine.takes_key,
        "reads_back": engine.reads_back,
        "warning": voice.say(engine.warning),
    }


def _engine_lines(states: list[EngineState], voice: Voice) -> list[str]:
    ready = voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "ready")))
    here = voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "stays on this computer")))
    rows = [
        (e.id, voice.say(e.title), ready if e.ready else voice.say(e.needs), e.sends_to or (here if e.offline else "–"))
        for e in states
    ]
    lines = table(("id", voice.say(NAME), voice.say(STATE), voice.say(SENDS_TO)), rows)
    lines += [
        f"{e.id}: {voice.say(e.privacy)} {voice.say(e.price)} {voice.say(e.warning)}".rstrip()
        for e in states
        if not e.offline
    ]
    return lines


def _model_json(model: InstalledModel) -> dict[str, str]:
    return {
        "pair": model.pair,
        "name": model.name,
        "version": model.version,
        "licence": model.licence,
        "sha256": model.sha256,
        "fetched_from": model.fetched_from,
    }


def _model_lines(model: InstalledModel, voice: Voice) -> list[str]:
    lines = [f"{model.pair}  {model.name}  {model.version}".rstrip()]
    if model.sha256:
        lines.append(f"SHA-256 {model.sha256}")
    return [*lines, model.licence or voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "It came without a licence text.")))]


def _offer_json(offer: ModelOffer) -> dict[str, str]:
    return {
        "pair": offer.pair,
        "name": offer.name,
        "version": offer.version,
        "address": offer.address,
        "host": offer.host,
        "installed": offer.installed,
    }


def _offer_lines(offers: list[ModelOffer], voice: Voice) -> list[str]:
    heading = (
        voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Pair"))),
        voice.say(NAME),
        voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Version"))),
        voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Comes from"))),
        voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Installed"))),
    )
    return table(heading, [(o.pair, o.name, o.version, o.host, o.installed) for o in offers])


def _contact_json(contact: HostContact) -> dict[str, Any]:
    return {"host": contact.host, "first": contact.first, "last": contact.last, "characters": contact.characters}


def _contact_lines(contacts: list[HostContact], voice: Voice) -> list[str]:
    if not contacts:
        return [voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "No host was ever contacted.")))]
    heading = (
        voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Host"))),
        voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "First"))),
        voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Last"))),
        voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Characters"))),
    )
    return table(heading, [(c.host, c.first, c.last, c.characters) for c in contacts])
