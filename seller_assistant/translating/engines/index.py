"""The list of models that can be fetched, and the fetching: with progress, going on where it broke off, checked."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from seller_assistant import net
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import EngineProblem, FileProblem
from seller_assistant.translating.engines.packages import MAX_BYTES, PAIRS
from seller_assistant.translating.engines.refusing import Refused, problem_of

ADDRESS = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
_SAFE = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Offer:
    """A model of the list: its pair, its name, its version, where it is, and its SHA-256 where the list says it."""

    pair: str
    name: str
    version: str
    address: str
    sha256: str = ""

    @property
    def host(self) -> str:
        """Where it would be fetched from."""
        return net.host_of(self.address)


def host_of_list(address: str = "") -> str:
    """The host that `offers` asks."""
    return net.host_of(address or ADDRESS)


def offers(address: str = "", progress: Progress = SILENT) -> tuple[Offer, ...]:
    """The models of the list that this program can use, by pair, the newest of each; raises EngineProblem."""
    place, host = address or ADDRESS, host_of_list(address)
    try:
        reply = net.ask(net.Call(place, {}, None, own=bool(address)), progress.check)
    except net.ServiceFailure as failure:
        raise _problem(failure, Phrase(_LIST), host) from None
    try:
        listed = json.loads(reply.body) if reply.status == 200 else None
    except (ValueError, RecursionError):
        listed = None
    if not isinstance(listed, list):
        raise EngineProblem(
            "engine-index",
            Phrase(QT_TRANSLATE_NOOP(
                "translating",
                "{host} did not answer with a list of translation models.",
            ), host=host),
            where=place, found=str(reply.status),
            next=Phrase(QT_TRANSLATE_NOOP("translating", "Try again later, or install a model from a file.")),
        )  # fmt: skip
    found = [offer for entry in listed if (offer := _offer(entry)) is not None]
    newest: dict[str, Offer] = {}
    for offer in sorted(found, key=lambda offer: _version(offer.version)):
        newest[offer.pair] = offer
    return tuple(newest[pair] for pair in PAIRS if pair in newest)


def _offer(entry: object) -> Offer | None:
    if not isinstance(entry, Mapping):
        return None
    told: Mapping[str, Any] = entry
    pair = f"{told.get('from_code')}-{told.get('to_code')}"
    links = told.get("links")
    link = (
        next((x for x in links if isinstance(x, str) and x.startswith(("https://", "http://"))), "")
        if isinstance(links, list)
        else ""
    )
    if pair not in PAIRS or not link:
        return None
    name = f"{told.get('from_name', '')} → {told.get('to_name', '')}"
    return Offer(pair, name[:80], str(told.get("package_version", ""))[:20], link, str(told.get("sha256", "")).lower())


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", text)[:4])


def fetched(offer: Offer, folder: Path, progress: Progress = SILENT, *, own: bool = False) -> net.Downloaded:
    """The model's file in that folder; what came before a cancel or a broken connection is kept and gone on with.

    ``own`` says that the owner named the list's address. Raises EngineProblem, FileProblem when the disk is full or
    the checksum is not the one of the list.
    """
    folder.mkdir(parents=True, exist_ok=True)
    label = Phrase(
        QT_TRANSLATE_NOOP(
            "translating",
            "Fetching the model {pair} from {host}",
        ),
        pair=offer.pair,
        host=offer.host,
    )
    file = folder / (_SAFE.sub("-", f"{offer.pair}-{offer.version}")[:60] + ".argosmodel")
    try:
        done = net.download(
            offer.address, file, limit_bytes=MAX_BYTES, own=own,
            report=lambda have, total: progress.step(label, have, total),
        )  # fmt: skip
    except net.ServiceFailure as failure:
        raise _problem(failure, Phrase(_MODEL, pair=offer.pair), offer.host) from None
    except OSError as error:
        raise FileProblem(
            "file-unwritable",
            Phrase(QT_TRANSLATE_NOOP(
                "translating",
                "The model could not be saved: {why}",
            ), why=error.strerror or type(error).__name__),
            where=str(file),
            next=Phrase(QT_TRANSLATE_NOOP("translating", "Make room on the disk and try again.")),
        ) from None  # fmt: skip
    if offer.sha256 and offer.sha256 != done.sha256:
        file.unlink(missing_ok=True)
        raise FileProblem(
            "engine-checksum",
            Phrase(QT_TRANSLATE_NOOP(
                "translating",
                "What came from {host} is not the file that the list names.",
            ) , host=offer.host),
            where=offer.address, expected=offer.sha256, found=done.sha256,
            next=Phrase(QT_TRANSLATE_NOOP("translating", "Nothing was installed. Try again later.")),
        )  # fmt: skip
    return done


_LIST = QT_TRANSLATE_NOOP("translating", "The list of translation models")
_MODEL = QT_TRANSLATE_NOOP("translating", "The translation model {pair}")


def _problem(failure: net.ServiceFailure, what: Phrase, host: str) -> EngineProblem:
    code = {"broken": "server", "too-large": "bad-answer", "status": "not-found"}.get(failure.code, failure.code)
    return problem_of(what, host, Refused(code, detail=failure.detail))
