"""One call to a service that the owner chose, such as a translation engine: posted, answered, limited in time and size.

No redirect is followed, so that a text or a key only goes to the host it was meant for. A host of the owner's own
network is asked only where the owner named that address.
"""

from __future__ import annotations

import ipaddress
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from queue import Empty, SimpleQueue

import httpx

from seller_assistant import __version__
from seller_assistant.net.addresses import inner, is_public, lookup
from seller_assistant.net.client import trusted

LIMIT_BYTES = 8_000_000
CONNECT = 6.0  # seconds
TICK = 0.05  # seconds between two looks at whether the owner cancelled
_AGENT = f"SellerAssistant/{__version__}"


class ServiceFailure(Exception):
    """A call that came to nothing.

    ``code`` is offline, timeout, broken (the answer broke off), too-large, redirected (``detail``: to where),
    insecure (a key over plain http to a public host), private (an inner address that the owner did not name),
    certificate or address (none that can be asked). The exception never holds what was sent.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Reply:
    """A service's answer: its status, its headers (in small letters) and its whole body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Call:
    """What is asked: ``secret`` says that a key goes with it, ``own`` that the owner named this address."""

    url: str
    headers: Mapping[str, str]
    content: bytes | None = None  # None asks with GET, else it is posted
    secret: bool = False
    own: bool = False
    timeout: float = 30.0  # seconds for all of it
    limit_bytes: int = LIMIT_BYTES


def ask(call: Call, tick: Callable[[], None] = lambda: None) -> Reply:
    """The service's answer, whatever its status; raises `ServiceFailure`.

    ``tick`` is called every 50 ms while there is none; what it raises (`jobs.Cancelled`) ends the call.
    """
    client = httpx.Client(
        verify=trusted(), trust_env=False, follow_redirects=False, cookies=None,
        timeout=httpx.Timeout(call.timeout, connect=min(CONNECT, call.timeout)),
    )  # fmt: skip
    answers: SimpleQueue[Reply | ServiceFailure | Exception] = SimpleQueue()
    worker = threading.Thread(target=_work, args=(client, call, answers), daemon=True)
    worker.start()
    deadline = time.monotonic() + call.timeout
    try:
        while True:
            try:
                found = answers.get(timeout=TICK)
                break
            except Empty:
                tick()
                if time.monotonic() > deadline:
                    raise ServiceFailure("timeout") from None
    finally:
        client.close()
    if isinstance(found, Exception):
        raise found
    return found


def guarded(url: str, *, secret: bool = False, own: bool = False) -> httpx.URL:
    """The address, when it may be asked; raises `ServiceFailure` address, private or insecure."""
    try:
        parsed = httpx.URL(url.strip())
    except (httpx.InvalidURL, UnicodeError):
        raise ServiceFailure("address") from None
    if parsed.scheme not in ("http", "https") or not parsed.host or parsed.userinfo:
        raise ServiceFailure("address")
    if own and not (secret and parsed.scheme == "http"):
        return parsed
    public = reach(parsed.host, parsed.port or (443 if parsed.scheme == "https" else 80))
    if public is None:
        raise ServiceFailure("offline")
    if not own and not public:
        raise ServiceFailure("private")
    if secret and public and parsed.scheme == "http":
        raise ServiceFailure("insecure")
    return parsed


def reach(host: str, port: int) -> bool | None:
    """Whether the name leads to the public internet; None when there is no such name, or no connection."""
    found = [inner(ipaddress.ip_address(text.partition("%")[0])) for text in lookup(host, port)]
    return any(is_public(address) for address in found) if found else None


def _work(client: httpx.Client, call: Call, answers: SimpleQueue[Reply | ServiceFailure | Exception]) -> None:
    try:
        answers.put(_asked(client, call, guarded(call.url, secret=call.secret, own=call.own)))
    except ServiceFailure as failure:
        answers.put(failure)
    except Exception as error:  # a bug is raised where the work was asked for; an abandoned call has no listener
        answers.put(error)


def _asked(client: httpx.Client, call: Call, url: httpx.URL) -> Reply:
    headers = {"User-Agent": _AGENT, "Accept": "application/json", **call.headers}
    method = "GET" if call.content is None else "POST"
    try:
        with client.stream(method, url, headers=headers, content=call.content) as response:
            if response.has_redirect_location:
                raise ServiceFailure("redirected", url.join(response.headers["location"]).host)
            body = bytearray()
            for piece in response.iter_bytes():
                body += piece
                if len(body) > call.limit_bytes:
                    raise ServiceFailure("too-large")
            return Reply(response.status_code, {k.lower(): v for k, v in response.headers.items()}, bytes(body))
    except httpx.TimeoutException:
        raise ServiceFailure("timeout") from None
    except httpx.ConnectError as error:
        secure = isinstance(error.__cause__, ssl.SSLError) or "CERTIFICATE" in str(error)
        raise ServiceFailure("certificate" if secure else "offline") from None
    except (httpx.InvalidURL, httpx.UnsupportedProtocol):
        raise ServiceFailure("address") from None
    except httpx.HTTPError:
        raise ServiceFailure("broken") from None
