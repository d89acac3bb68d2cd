"""Why a picture of a listing is not here, in words for the end of a sentence."""

from __future__ import annotations

from seller_assistant.catalog import Picture
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_BY_REASON = {
    "picture-empty": Phrase(QT_TRANSLATE_NOOP("listing", "its file is empty (0 bytes).")),
    "picture-too-large": Phrase(QT_TRANSLATE_NOOP("listing", "its file is too large.")),
    "picture-too-many-pixels": Phrase(QT_TRANSLATE_NOOP("listing", "it has more pixels than can be used safely.")),
    "picture-web-page": Phrase(QT_TRANSLATE_NOOP("listing", "it is a web page, not a picture.")),
    "picture-drawing": Phrase(QT_TRANSLATE_NOOP("listing", "it is a drawing, not a photo.")),
    "picture-document": Phrase(QT_TRANSLATE_NOOP("listing", "it is a document, not a picture.")),
    "picture-heic": Phrase(QT_TRANSLATE_NOOP("listing", "it is a HEIC photo of an iPhone: save it as a JPEG.")),
    "picture-unknown": Phrase(QT_TRANSLATE_NOOP("listing", "it is no JPEG, PNG, WebP, GIF, BMP or TIFF picture.")),
    "picture-damaged": Phrase(QT_TRANSLATE_NOOP("listing", "its file is damaged.")),
    "picture-too-slow": Phrase(QT_TRANSLATE_NOOP("listing", "it took too long to open.")),
    "picture-unreadable": Phrase(QT_TRANSLATE_NOOP("listing", "its file could not be read.")),
    "picture-login": Phrase(QT_TRANSLATE_NOOP("listing", "its site asks to log in.")),
    "picture-refused": Phrase(QT_TRANSLATE_NOOP("listing", "its site does not let others fetch it.")),
    "picture-404": Phrase(QT_TRANSLATE_NOOP("listing", "it is no longer at its address.")),
    "picture-server": Phrase(QT_TRANSLATE_NOOP("listing", "its site answered with an error.")),
    "picture-timeout": Phrase(QT_TRANSLATE_NOOP("listing", "its site took too long to answer.")),
    "picture-busy": Phrase(QT_TRANSLATE_NOOP("listing", "its site was asked too often.")),
    "picture-unreachable": Phrase(QT_TRANSLATE_NOOP("listing", "its site does not answer.")),
    "picture-redirects": Phrase(QT_TRANSLATE_NOOP("listing", "its address leads on to others without end.")),
    "picture-certificate": Phrase(QT_TRANSLATE_NOOP("listing", "its site cannot prove who it is.")),
    "picture-broken": Phrase(QT_TRANSLATE_NOOP("listing", "its site’s answer broke off.")),
    "address-unknown": Phrase(QT_TRANSLATE_NOOP("listing", "there is no site at its address.")),
    "address-private": Phrase(QT_TRANSLATE_NOOP("listing", "its address leads into a private network.")),
    "address-wrong": Phrase(QT_TRANSLATE_NOOP("listing", "its address is not one of the web.")),
}
_UNUSABLE = Phrase(QT_TRANSLATE_NOOP("listing", "its file cannot be used as a picture."))
_ON_THE_WEB = Phrase(QT_TRANSLATE_NOOP("listing", "it has not been fetched."))
_NOT_FOUND = Phrase(QT_TRANSLATE_NOOP("listing", "its file is not on this computer."))


def why_absent(picture: Picture) -> Phrase:
    """Why there are no bytes of a picture: what its file is instead, what its site answered, or that none was asked."""
    said = _BY_REASON.get(picture.reason)
    if said is not None:
        return said
    if picture.state == "unusable":
        return _UNUSABLE
    return _ON_THE_WEB if picture.source.startswith(("http://", "https://")) else _NOT_FOUND
