"""What can only be said of a listing's pictures after looking at them; given the marks, a pure function."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from types import MappingProxyType

from seller_assistant.catalog import Picture
from seller_assistant.checking.finding import Finding, Repair
from seller_assistant.checking.picture_repairs import called, leaving_out, putting_first
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.framing import LEAST_FILL
from seller_assistant.pictures.seeing import Marks, repeated
from seller_assistant.problems import Severity

NO_PROBLEMS: Mapping[str, Phrase] = MappingProxyType({})
WHY_TWICE = Phrase(QT_TRANSLATE_NOOP("checking", "Marketplaces refuse main pictures that are the same one twice."))
WHY_WHITE = Phrase(
    QT_TRANSLATE_NOOP("checking", "Searches and campaigns ask for a picture on pure white; most shops have one.")
)
WHY_SMALL = Phrase(QT_TRANSLATE_NOOP("checking", "It will be enlarged and look blurred; a larger photo sells better."))
WHY_FAR = Phrase(QT_TRANSLATE_NOOP("checking", "Shoppers see it very small: the product should fill the frame."))


WHY_DAMAGED = Phrase(QT_TRANSLATE_NOOP("checking", "It cannot be opened, so it is in no bundle."))
WHY_MOVING = Phrase(
    QT_TRANSLATE_NOOP("checking", "Main pictures stand still: of a moving one the first image goes out.")
)
OUT = Phrase(QT_TRANSLATE_NOOP("checking", "Leave it out"))
ONCE = Phrase(QT_TRANSLATE_NOOP("checking", "Keep it once"))
FIRST = Phrase(QT_TRANSLATE_NOOP("checking", "Put the one on white first"))


def looks(
    draft: Draft, seen: Mapping[str, Marks], market: Marketplace, problems: Mapping[str, Phrase] = NO_PROBLEMS
) -> Iterator[Finding]:
    """Pictures that cannot be opened, move, are twice, of a low resolution, none on white, a small product.

    ``problems`` says why a stored picture could not be opened, by its SHA-256.
    """
    shown = [p for p in draft.stored_pictures if p.sha256 in seen]
    names = {p.sha256: p for p in reversed(shown)}
    yield from _unopened(draft, problems)
    yield from _moving(draft, seen)
    again = repeated([p.sha256 for p in shown], seen)
    once = leaving_out(draft, ONCE, _places(draft, again))
    for sha256, earlier in again.items():
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "{name} looks like {other} again."),
            name=called(names[sha256]), other=called(names[earlier]),
        )  # fmt: skip
        yield _finding(draft, "picture-alike", "warning", names[sha256], message, WHY_TWICE, once)
        once = None  # one repair for all of them
    most = market.number("main_pictures_max") or len(shown)
    least = market.number("main_picture_px") or 800
    for picture in shown[:most]:
        marks = seen[picture.sha256]
        if max(marks.width, marks.height) < least:
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "{name} has {width} × {height} pixels; {least} are asked for."),
                name=called(picture), width=marks.width, height=marks.height, least=least,
            )  # fmt: skip
            yield _finding(draft, "picture-low", "warning", picture, message, WHY_SMALL)
    yield from _white(draft, shown[:most], seen, market)
    if shown and 0 < seen[shown[0].sha256].fill < LEAST_FILL:
        share = round(100 * seen[shown[0].sha256].fill)
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "The product fills {share} % of {name}."), share=share, name=called(shown[0])
        )
        yield _finding(draft, "picture-far", "info", shown[0], message, WHY_FAR)


def _unopened(draft: Draft, problems: Mapping[str, Phrase]) -> Iterator[Finding]:
    repair = leaving_out(draft, OUT, _places(draft, problems))
    for picture in draft.stored_pictures:
        why = problems.get(picture.sha256)
        if why is not None:
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "{name}: {why} Add it again from its first source."),
                name=called(picture), why=why,
            )  # fmt: skip
            yield _finding(draft, "picture-damaged", "error", picture, message, WHY_DAMAGED, repair)
            repair = None


def _moving(draft: Draft, seen: Mapping[str, Marks]) -> Iterator[Finding]:
    repair = leaving_out(draft, OUT, _places(draft, {name for name, marks in seen.items() if marks.moving}))
    for picture in draft.stored_pictures:
        marks = seen.get(picture.sha256)
        if marks is not None and marks.moving:
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "{name} moves: look whether its first image shows the product well."),
                name=called(picture),
            )  # fmt: skip
            yield _finding(draft, "picture-moving", "warning", picture, message, WHY_MOVING, repair)
            repair = None


def _white(draft: Draft, main: list[Picture], seen: Mapping[str, Marks], market: Marketplace) -> Iterator[Finding]:
    """No main picture on white; or not the first, where the marketplace asks for that."""
    if not main:
        return
    asked, source = market.word("main_picture_white") == "first", market.source("main_picture_white")
    on_white = [p for p in main if seen[p.sha256].white]
    if not on_white:
        message = Phrase(
            QT_TRANSLATE_NOOP(
                "checking",
                "No main picture stands on white. Photograph it before white paper in daylight, or cut it out, and add "
                "that picture.",
            )
        )
        severity: Severity = "warning" if asked else "info"
        yield _finding(draft, "picture-not-white", severity, main[0], message, WHY_WHITE, source=source)
    elif asked and not seen[main[0].sha256].white:
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "{market} asks for a first picture on white; that is {name}."),
            market=market.called, name=called(on_white[0]),
        )  # fmt: skip
        place = min(_places(draft, {on_white[0].sha256}))
        repair = putting_first(draft, FIRST, place)
        yield _finding(draft, "picture-not-white", "warning", main[0], message, WHY_WHITE, repair, source)


def _places(draft: Draft, files: Container[str]) -> set[int]:
    """The places (from 1) of those files among the draft's pictures."""
    return {number for number, picture in enumerate(draft.pictures, 1) if picture.sha256 in files}


def _finding(
    draft: Draft, check: str, severity: Severity, picture: Picture, message: Phrase, why: Phrase,
    repair: Repair | None = None, source: str = "",
) -> Finding:  # fmt: skip
    where = Phrase(
        QT_TRANSLATE_NOOP("checking", "Picture {number} of {product}"),
        number=picture.position, product=draft.title_source or draft.code,
    )  # fmt: skip
    return Finding(check, severity, draft.product_id, draft.code, f"picture:{picture.position}", where, message, why,
                   source=source, repair=repair, origin=draft.origin)  # fmt: skip
