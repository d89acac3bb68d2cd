"""A large file fetched to disk: resumed where it broke off, limited, and looked at by its checksum."""

from __future__ import annotations

import hashlib
import json
import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import httpx

from seller_assistant import __version__
from seller_assistant.net.client import trusted
from seller_assistant.net.links import host_of
from seller_assistant.net.services import ServiceFailure, guarded

MOST_REDIRECTS = 3
CHUNK = 1 << 16
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A whole file: where it is, its SHA-256 (64 hex digits), its size, and the hosts that were asked."""

    file: Path
    sha256: str
    bytes: int
    hosts: tuple[str, ...]


def download(
    url: str,
    file: Path,
    *,
    limit_bytes: int,
    own: bool = False,
    report: Callable[[int, int | None], None] = lambda done, total: None,
) -> Downloaded:
    """The file at that address, written to ``file``; raises `ServiceFailure`, or OSError when the disk is full.

    What came stays in ``file.part`` when it breaks off or ``report`` raises, and the next call goes on from there.
    At most three redirects are followed; only to the public internet where the owner did not name the address.
    """
    part, note = file.with_name(f"{file.name}.part"), file.with_name(f"{file.name}.part.json")
    hosts: list[str] = []
    with httpx.Client(verify=trusted(), trust_env=False, follow_redirects=False, timeout=30.0) as client:
        asked = url
        for _ in range(MOST_REDIRECTS + 1):
            hosts.append(host_of(asked))
            safe = guarded(asked, own=own and host_of(asked) == host_of(url))
            then = _fetch(client, safe, part, note, limit_bytes, report)
            if then is None:
                break
            asked = str(then)
        else:
            raise ServiceFailure("redirected", host_of(asked))
    with part.open("rb") as whole:
        sha256 = hashlib.file_digest(whole, "sha256").hexdigest()
    part.replace(file)
    note.unlink(missing_ok=True)
    return Downloaded(file, sha256, file.stat().st_size, tuple(dict.fromkeys(hosts)))


def _fetch(
    client: httpx.Client, url: httpx.URL, part: Path, note: Path, limit_bytes: int,
    report: Callable[[int, int | None], None],
) -> httpx.URL | None:  # fmt: skip
    """The rest of the file into ``part``, or the address it is at."""
    have, mark = _begun(part, note, str(url))
    headers = {"User-Agent": f"SellerAssistant/{__version__}", "Accept-Encoding": "identity"}
    if have:
        headers |= {"Range": f"bytes={have}-", "If-Range": mark}
    try:
        with client.stream("GET", url, headers=headers) as response:
            if response.has_redirect_location:
                then = url.join(response.headers["location"])
                if url.scheme == "https" and then.scheme != "https":
                    raise ServiceFailure("insecure", then.host)
                return then
            if response.status_code == 416:  # what is here is no beginning of what is there: anew
                part.unlink(missing_ok=True)
                note.unlink(missing_ok=True)
                return url
            have = _place(response, have)
            mark = response.headers.get("etag") or response.headers.get("last-modified") or ""
            note.write_text(json.dumps({"url": str(url), "mark": mark}), encoding="utf-8")
            length = response.headers.get("content-length", "")
            total = have + int(length) if length.isdigit() else None
            if total is not None and total > limit_bytes:
                raise ServiceFailure("too-large")
            with part.open("r+b" if have else "wb") as out:
                out.seek(have)
                out.truncate()
                for piece in response.iter_bytes(CHUNK):
                    out.write(piece)
                    have += len(piece)
                    if have > limit_bytes:
                        raise ServiceFailure("too-large")
                    report(have, total)
            if total is not None and have != total:
                raise ServiceFailure("broken")
    except httpx.TimeoutException:
        raise ServiceFailure("timeout") from None
    except httpx.ConnectError as error:
        secure = isinstance(error.__cause__, ssl.SSLError) or "CERTIFICATE" in str(error)
        raise ServiceFailure("certificate" if secure else "offline") from None
    except httpx.HTTPError:
        raise ServiceFailure("broken") from None
    return None


def _begun(part: Path, note: Path, url: str) -> tuple[int, str]:
    """(bytes that are here, the server's mark of that very file); (0, "") where it has to start anew."""
    try:
        known = json.loads(note.read_text(encoding="utf-8"))
        have = part.stat().st_size
    except (OSError, ValueError):
        return 0, ""
    same = isinstance(known, dict) and known.get("url") == url and bool(known.get("mark"))
    return (have, str(known["mark"])) if same else (0, "")


def _place(response: httpx.Response, have: int) -> int:
    """Where the bytes that come belong: after those that are here, or at the start."""
    if response.status_code == 206 and have:
        found = _RANGE.match(response.headers.get("content-range", ""))
        if found is None or int(found.group(1)) != have:
            raise ServiceFailure("broken")
        return have
    if response.status_code != 200:
        raise ServiceFailure("status", str(response.status_code))
    return 0
