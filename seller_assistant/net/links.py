"""What a list gives as a picture's source, as the web address that leads straight to the picture."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qs, urlencode, urlsplit

_SCHEME = re.compile(r"(?i)[a-z][a-z0-9+.-]+://")
_SITE = re.compile(r"(?i)www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+/")
_DRIVE_HOSTS = frozenset(("drive.google.com", "docs.google.com"))
_DRIVE_FILE = re.compile(r"/(?:a/[^/]+/)?file/d/([\w-]+)")
_DRIVE_BY_ID = re.compile(r"/(?:a/[^/]+/)?(?:open|uc|thumbnail)")
_DROPBOX_HOSTS = frozenset(("dropbox.com", "www.dropbox.com"))
_GITHUB_FILE = re.compile(r"/([^/]+/[^/]+)/(?:blob|raw)/(.+)")
_DROPBOX_FILE = re.compile(r"/(?:s|scl/fi)/[^/]+/")


def web_address(source: str) -> str:
    """The address to ask for that source; "" when it names no site (a file, a folder, a bare name).

    ``//host/picture.jpg`` and ``www.host.com/picture.jpg`` count as https. A share link of Google Drive, Dropbox or
    GitHub, which shows a web page, becomes the one that gives the file itself.
    """
    source = source.strip().replace("&amp;", "&")  # as it was written into a web page
    if source.startswith("//"):
        source = f"https:{source}"
    elif _SITE.match(source):
        source = f"https://{source}"
    if not _SCHEME.match(source) or source[:5].lower() == "file:":
        return ""
    return direct(source)


def direct(address: str) -> str:
    """The address of the file behind a share link; any other address as it is."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return address
    if host in _DRIVE_HOSTS:
        return _drive(parts) or address
    if host == "github.com" and (found := _GITHUB_FILE.match(parts.path)):
        return f"https://raw.githubusercontent.com/{found[1]}/{found[2]}"
    if host in _DROPBOX_HOSTS and _DROPBOX_FILE.match(parts.path):
        return _dropbox(parts)
    return address


def host_of(address: str) -> str:
    """The name of the site in an address, in small letters; "" where there is none."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _drive(parts: SplitResult) -> str:
    given = parse_qs(parts.query)
    found = _DRIVE_FILE.match(parts.path)
    number = found.group(1) if found else given.get("id", [""])[0]
    if not number or not (found or _DRIVE_BY_ID.fullmatch(parts.path)):
        return ""
    asked = {"export": "download", "id": number}
    if "resourcekey" in given:  # files shared before 2021 are not found without it
        asked["resourcekey"] = given["resourcekey"][0]
    return f"https://drive.google.com/uc?{urlencode(asked)}"


def _dropbox(parts: SplitResult) -> str:
    kept = [(name, value) for name, values in parse_qs(parts.query).items() for value in values]
    asked = [(name, value) for name, value in kept if name not in ("dl", "raw")]
    return parts._replace(scheme="https", query=urlencode([*asked, ("dl", "1")]), fragment="").geturl()
