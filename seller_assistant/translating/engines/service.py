"""What the engines share that talk to a service by its published interface: address, key, and failures told apart."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any, ClassVar
from urllib.parse import urlsplit

from seller_assistant import net
from seller_assistant.translating.engines.base import Engine
from seller_assistant.translating.engines.refusing import Refused

HERE = frozenset(("127.0.0.1", "localhost", "::1"))
_QUOTA_WORDS = ("quota", "balance", "billing", "insufficient", "exceeded your current")
_RATE_WORDS = ("ratelimit", "rate limit", "rate_limit", "userratelimit", "throttling", "resource_exhausted", "too many")
_KEY_WORDS = ("api key not valid", "api_key_invalid", "invalid api key", "accesskeyid", "signaturedoesnotmatch")


@dataclass(frozen=True, slots=True)
class Options:
    """What the owner set for one service; the key is never shown when this is printed."""

    key: str = field(default="", repr=False)
    address: str = ""
    model: str = ""
    region: str = ""
    appid: str = ""
    email: str = ""


class Service(Engine):
    """An engine behind an HTTP interface. Subclasses build a call and read its answer.

    Redirects are refused, a key goes over https (or to a private address) only, and no failure repeats what was sent.
    """

    address_default: ClassVar[str] = ""
    path: ClassVar[str] = ""
    timeout: float = 30.0  # seconds for one call

    def __init__(self, options: Options | None = None) -> None:
        super().__init__()
        self.options = options or Options()

    @property
    def address(self) -> str:
        """Where the service is: what the owner set, else its own address."""
        return (self.options.address or self.address_default).rstrip("/")

    @property
    def host(self) -> str:
        """The host that texts go to."""
        return urlsplit(self.address).netloc

    @property
    def pause(self) -> float:
        """Seconds to leave between two calls; a server on this computer needs none."""
        return 0.0 if (urlsplit(self.address).hostname or "") in HERE else self.limits.pause

    def _json(self, path: str, body: object, headers: Mapping[str, str] | None = None, *, secret: bool = False) -> Any:  # noqa: ANN401 - a JSON document
        """The service's answer to a JSON document (to a GET when it is None)."""
        content = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        sent = {"Content-Type": "application/json; charset=utf-8", **(headers or {})}
        return self._asked(path, content, sent, secret=secret)

    def _asked(self, path: str, content: bytes | None, headers: Mapping[str, str], *, secret: bool) -> Any:  # noqa: ANN401 - JSON
        call = net.Call(
            f"{self.address}{path}", headers, content, secret=secret, own=bool(self.options.address),
            timeout=self.timeout,
        )  # fmt: skip
        try:
            reply = net.ask(call, self._progress.check)
        except net.ServiceFailure as failure:
            raise _of(failure) from None
        document = _document(reply)
        if reply.status != 200:
            raise self._refused(reply, document)
        if document is None:
            raise Refused("bad-answer", detail=self._safe(_words(reply)))
        return document

    def _refused(self, reply: net.Reply, document: object) -> Refused:
        """What an answer other than 200 means."""
        said = f"{json.dumps(document)} {_words(reply)}".lower() if document is not None else _words(reply).lower()
        detail = self._safe(f"{reply.status} {message_of(document)}".strip())
        after = retry_after(reply.headers.get("retry-after"))
        return Refused(_code(reply.status, said), retry_after=after, detail=detail)

    def _safe(self, text: str) -> str:
        """A service's own words without the key, should it repeat it."""
        return text.replace(self.options.key, "…")[:160] if self.options.key else text[:160]


def _code(status: int, said: str) -> str:
    if status in (429, 529):
        return "quota" if any(word in said for word in ("quota", "balance", "billing")) else "rate-limited"
    if status in (402, 456):
        return "quota"
    if status in (400, 401, 403) and any(word in said for word in _RATE_WORDS):
        return "rate-limited"
    if status in (401, 403):
        return "quota" if any(word in said for word in _QUOTA_WORDS) or "dailylimit" in said else "bad-key"
    if status == 400 and any(word in said for word in _KEY_WORDS):
        return "bad-key"
    if status in (413, 414):
        return "too-long"
    if status == 404:
        return "not-found"
    return "server" if status >= 500 else "bad-request"


def _of(failure: net.ServiceFailure) -> Refused:
    if failure.code == "broken":
        return Refused("server", detail="the answer broke off")
    if failure.code == "too-large":
        return Refused("bad-answer", detail="too large")
    return Refused(failure.code, detail=failure.detail)


def _document(reply: net.Reply) -> object | None:
    try:
        document: object = json.loads(reply.body)
    except (ValueError, RecursionError):
        return None
    return document


def _words(reply: net.Reply) -> str:
    return " ".join(reply.body[:400].decode("utf-8", "replace").split())


def message_of(document: object) -> str:
    """The message in a service's error document, in one of the shapes they use; "" when there is none."""
    if isinstance(document, dict):
        for name in ("message", "Message", "error", "error_msg", "detail", "Code"):
            found = document.get(name)
            if isinstance(found, str) and found:
                return found
            if isinstance(found, dict):
                return message_of(found)
    return ""


def retry_after(value: str | None) -> float | None:
    """The seconds of a Retry-After header, a number or a date; None when there is none."""
    if not value:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (ValueError, TypeError):
        return None


def listed(document: object, *path: str) -> list[Any]:
    """The list at that path of a document; raises `Refused` (bad-answer) where there is none."""
    found = document
    for name in path:
        found = found.get(name) if isinstance(found, dict) else None
    if not isinstance(found, list):
        raise Refused("bad-answer", detail="shape")
    return found


def text_of(entry: object, name: str) -> object:
    """The text under that name of an entry; None, which no judge lets pass, where there is none."""
    return entry.get(name) if isinstance(entry, dict) else None
