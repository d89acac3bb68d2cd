"""What can only be said of a listing's pictures after looking at them; given the marks, a pure function."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from seller_assistant.catalog import Picture
from seller_assistant.checking.finding import Finding
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.framing import LEAST_FILL
from seller_assistant.pictures.seeing import Marks, repeated
from seller_assistant.problems import Severity

WHY_TWICE = Phrase(QT_TRANSLATE_NOOP("checking", "Marketplaces refuse main pictures that are the same one twice."))
WHY_WHITE = Phrase(
    QT_TRANSLATE_NOOP("checking", "Searches and campaigns ask for a picture on pure white; most shops have one.")
)
WHY_SMALL = Phrase(QT_TRANSLATE_NOOP("checking", "It will be enlarged and look blurred; a larger photo sells better."))
WHY_FAR = Phrase(QT_TRANSLATE_NOOP("checking", "Shoppers see it very small: the product should fill the frame."))


def looks(draft: Draft, seen: Mapping[str, Marks], market: Marketplace) -> Iterator[Finding]:
    """Pictures twice, of a low resolution, none on white, and a small product in the first one."""
    shown = [p for p in draft.stored_pictures if p.sha256 in seen]
    names = {p.sha256: p for p in reversed(shown)}
    for sha256, earlier in repeated([p.sha256 for p in shown], seen).items():
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "{name} looks like {other} again."),
            name=_name(names[sha256]), other=_name(names[earlier]),
        )  # fmt: skip
        yield _finding(draft, "picture-alike", "warning", names[sha256], message, WHY_TWICE)
    most = market.number("main_pictures_max") or len(shown)
    least = market.number("main_picture_px") or 800
    for picture in shown[:most]:
        marks = seen[picture.sha256]
        if max(marks.width, marks.height) < least:
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "{name} has {width} × {height} pixels; {least} are asked for."),
                name=_name(picture), width=marks.width, height=marks.height, least=least,
            )  # fmt: skip
            yield _finding(draft, "picture-low", "warning", picture, message, WHY_SMALL)
    if shown and not any(seen[p.sha256].white for p in shown[:most]):
        message = Phrase(QT_TRANSLATE_NOOP("checking", "No main picture stands on white."))
        yield _finding(draft, "picture-not-white", "info", shown[0], message, WHY_WHITE)
    if shown and 0 < seen[shown[0].sha256].fill < LEAST_FILL:
        share = round(100 * seen[shown[0].sha256].fill)
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "The product fills {share} % of {name}."), share=share, name=_name(shown[0])
        )
        yield _finding(draft, "picture-far", "info", shown[0], message, WHY_FAR)


def _name(picture: Picture) -> str:
    return picture.name or picture.source or str(picture.position)


def _finding(draft: Draft, check: str, severity: Severity, picture: Picture, message: Phrase, why: Phrase) -> Finding:
    where = Phrase(
        QT_TRANSLATE_NOOP("checking", "Picture {number} of {product}"),
        number=picture.position, product=draft.title_source or draft.code,
    )  # fmt: skip
    return Finding(check, severity, draft.product_id, draft.code, f"picture:{picture.position}", where, message, why,
                   origin=draft.origin)  # fmt: skip
