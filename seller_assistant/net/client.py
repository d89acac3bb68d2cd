"""The program's one way to fetch something: http or https, public addresses, limits of size and time."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from functools import cache

import httpx

from seller_assistant import __version__
from seller_assistant.net import failures
from seller_assistant.net.addresses import resolve
from seller_assistant.net.deadline import Deadline

MOST_REDIRECTS = 3
LIMIT_BYTES = 40_000_000
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_HEADERS = {
    "User-Agent": f"SellerAssistant/{__version__}",
    "Accept": "image/*,*/*;q=0.5",
    "Accept-Encoding": "identity",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came: its bytes, the type the server gave it ("" for none), and the address it came from in the end."""

    data: bytes
    content_type: str
    url: str


def fetch(url: str, *, limit_bytes: int = LIMIT_BYTES, timeout: float = 30.0, allow_loopback: bool = False) -> Fetched:
    """The picture at that address.

    The name is looked up once, and the connection goes to the very address that was found to be public; so again for
    each of at most three redirects. No proxy, no cookies, no compression. ``timeout`` is for all of it, in seconds.
    Raises PictureProblem; its codes are listed in `failures`.
    """
    asked = _parsed(url)
    with (
        Deadline(timeout) as deadline,
        httpx.Client(verify=trusted(), trust_env=False, follow_redirects=False, cookies=None) as client,
    ):
        for _ in range(MOST_REDIRECTS + 1):
            answer = _ask(client, asked, deadline, limit_bytes, allow_loopback)
            if isinstance(answer, Fetched):
                failures.refuse_web_page(answer.data, answer.content_type, url, str(asked))
                return answer
            asked = answer
    raise failures.redirects(url)


def _parsed(url: str) -> httpx.URL:
    try:
        parsed = httpx.URL(url.strip())
    except (httpx.InvalidURL, UnicodeError):
        raise failures.wrong_address(url) from None
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise failures.wrong_address(url)
    return parsed


def _ask(
    client: httpx.Client, url: httpx.URL, deadline: Deadline, limit_bytes: int, allow_loopback: bool
) -> Fetched | httpx.URL:
    """The answer, or the address it points on to."""
    address = resolve(
        url.raw_host.decode("ascii"), url.port or (443 if url.scheme == "https" else 80), allow_loopback=allow_loopback
    )
    left = deadline.left
    if left <= 0:
        raise failures.too_slow(str(url))
    request = client.build_request(
        "GET",
        url.copy_with(host=address, username=None, password=None),
        headers={**_HEADERS, "Host": url.netloc.decode("ascii")},
        extensions={"sni_hostname": url.raw_host.decode("ascii"), "trace": deadline.trace},
        timeout=left,
    )
    try:
        response = client.send(request, stream=True)
        try:
            return _read(response, url, deadline, limit_bytes)
        finally:
            response.close()
    except httpx.TimeoutException:
        raise failures.too_slow(str(url)) from None
    except httpx.HTTPError as error:
        if deadline.left <= 0:  # its clock has cut the connection
            raise failures.too_slow(str(url)) from None
        if isinstance(error, httpx.ConnectError):
            raise failures.unreachable(str(url), error) from None
        raise failures.broken(str(url), error) from None


def _read(response: httpx.Response, url: httpx.URL, deadline: Deadline, limit_bytes: int) -> Fetched | httpx.URL:
    if response.status_code in _REDIRECTS and response.headers.get("location"):
        return _parsed(str(url.join(response.headers["location"])))
    if response.status_code != 200:
        raise failures.status(str(url), response.status_code)
    if response.headers.get("content-encoding", "identity").lower() not in ("", "identity"):
        raise failures.broken(str(url), ValueError("the answer is compressed although none was asked for"))
    declared = response.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > limit_bytes:
        raise failures.too_large(str(url), limit_bytes)
    body = bytearray()
    for piece in response.iter_raw():
        body += piece
        if len(body) > limit_bytes:
            raise failures.too_large(str(url), limit_bytes)
        if deadline.left <= 0:
            raise failures.too_slow(str(url))
    if deadline.left <= 0:  # a body without a length seems to end where its clock cut it
        raise failures.too_slow(str(url))
    return Fetched(bytes(body), response.headers.get("content-type", ""), str(url))


@cache
def trusted() -> ssl.SSLContext:
    """What every connection is checked against; read once."""
    return httpx.create_ssl_context(trust_env=False)
