"""What can go wrong when a picture is fetched, each with a code and a next step.

::

    address-wrong       not an http or https address       address-unknown   no such name, or no connection
    address-private     inside a private network           picture-404       gone
    picture-refused     401 or 403                         picture-busy      429: too many requests
    picture-server      another answer than 200            picture-web-page  a web page instead of a picture
    picture-login       a page that asks to log in         picture-too-large picture-timeout picture-redirects
    picture-unreachable no connection                      picture-certificate not who it says it is
    picture-broken      the answer broke off or made no sense
"""

from __future__ import annotations

import re
import ssl

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.problems import PictureProblem

_PAGE = re.compile(
    rb"^\s*(\xef\xbb\xbf)?\s*(<!--.*?-->\s*)*(<\?xml[^>]*>\s*)?<(!doctype html|html|head|body|script)", re.I | re.S
)
_PICTURE = re.compile(rb"\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|RIFF....WEBP|BM|II\*\0|MM\0\*|....ftyp", re.S)
_PASSWORD = re.compile(rb"<input[^>]+type\s*=\s*[\"']?password", re.I)
_LOGIN = re.compile(r"(?i)[/.?=&_-](log[_-]?in|sign[_-]?in|servicelogin|auth|sso|account)s?([/.?=&_-]|$)")

_SAVE = QT_TRANSLATE_NOOP("net", "Open it in a browser, save the picture, and add it from your computer.")
_LATER = QT_TRANSLATE_NOOP("net", "Try again later.")


def refuse_web_page(data: bytes, content_type: str, asked: str, came_from: str) -> None:
    """Raise when the answer is a web page: ``picture-login`` when it asks to log in, else ``picture-web-page``."""
    page = data[:200_000]
    if not _PAGE.match(page[:4000]) and ("text/html" not in content_type.lower() or _PICTURE.match(data)):
        return
    if _PASSWORD.search(page) or (came_from != asked and _LOGIN.search(came_from)):
        raise _problem(
            "picture-login",
            QT_TRANSLATE_NOOP("net", "The address asks to log in before it shows the picture."),
            asked,
            _SAVE,
        )
    raise _problem(
        "picture-web-page", QT_TRANSLATE_NOOP("net", "The address leads to a web page, not to a picture."), asked, _SAVE
    )


def status(url: str, code: int) -> PictureProblem:
    """The problem of an answer that is not 200."""
    if code in (404, 410):
        return _problem(
            "picture-404", QT_TRANSLATE_NOOP("net", "There is no picture at this address any more."), url, _SAVE
        )
    if code in (401, 402, 403, 407):
        return _problem(
            "picture-refused", QT_TRANSLATE_NOOP("net", "The site does not let others fetch this picture."), url, _SAVE
        )
    if code == 429:
        return _problem("picture-busy", QT_TRANSLATE_NOOP("net", "The site was asked too often."), url, _LATER)
    return PictureProblem(
        "picture-server",
        Phrase(QT_TRANSLATE_NOOP("net", "The site answered with error {status}."), status=code),
        where=url, found=str(code), next=Phrase(_LATER),
    )  # fmt: skip


def wrong_address(url: str) -> PictureProblem:
    """The problem of an address that is none."""
    return _problem(
        "address-wrong",
        QT_TRANSLATE_NOOP("net", "This is not an address that begins with http:// or https://."),
        url,
        QT_TRANSLATE_NOOP("net", "Correct it in your list."),
    )


def too_large(url: str, limit_bytes: int) -> PictureProblem:
    """The problem of an answer that does not end."""
    return PictureProblem(
        "picture-too-large",
        Phrase(QT_TRANSLATE_NOOP("net", "The picture is larger than {limit} MB."), limit=limit_bytes // 1_000_000 or 1),
        where=url, next=Phrase(_SAVE),
    )  # fmt: skip


def too_slow(url: str) -> PictureProblem:
    """The problem of an answer that does not come."""
    return _problem("picture-timeout", QT_TRANSLATE_NOOP("net", "The site took too long to answer."), url, _LATER)


def redirects(url: str) -> PictureProblem:
    """The problem of an address that leads on and on."""
    return _problem(
        "picture-redirects", QT_TRANSLATE_NOOP("net", "The address leads on to others without end."), url, _SAVE
    )


def unreachable(url: str, error: Exception) -> PictureProblem:
    """The problem of no connection, or of a certificate that does not fit."""
    if isinstance(error.__cause__, ssl.SSLError) or "CERTIFICATE" in str(error):
        return _problem(
            "picture-certificate",
            QT_TRANSLATE_NOOP("net", "The site cannot prove that it is the one in the address."),
            url,
            _SAVE,
        )
    return _problem("picture-unreachable", QT_TRANSLATE_NOOP("net", "The site does not answer."), url, _LATER)


def broken(url: str, error: Exception) -> PictureProblem:
    """The problem of an answer that broke off or made no sense."""
    return PictureProblem(
        "picture-broken", Phrase(QT_TRANSLATE_NOOP("net", "The site’s answer broke off or made no sense.")),
        where=url, found=str(error)[:200], next=Phrase(_LATER),
    )  # fmt: skip


def _problem(code: str, message: Marked, url: str, then: Marked) -> PictureProblem:
    return PictureProblem(code, Phrase(message), where=url, next=Phrase(then))
