"""Checks on the pictures: are there any, are they here, are they large enough."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from seller_assistant.catalog import Picture
from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding
from seller_assistant.checking.picture_repairs import called, leaving_out
from seller_assistant.checking.places import place
from seller_assistant.listing.absence import why_absent
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Severity

STRIP = 2.5  # times longer than asked for: little of the frame is left for such a picture


class PictureMissing(Check):
    """Finds listings without a picture, or whose pictures are not on this computer yet."""

    id = "picture-missing"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "No picture"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "No marketplace lists a product without a main picture."))
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """An error when no picture is here; a warning for each other one that is not, in one finding."""
        if not draft.pictures:
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "Your list names no picture. Drop picture files on the product.")
            )
            yield self.finding(draft, place(draft, "pictures"), message)
            return
        absent = [p for p in draft.pictures if not p.sha256 and p.state != "unusable"]
        if absent:
            severity: Severity = "warning" if draft.stored_pictures else "error"
            yield self.finding(draft, place(draft, "pictures"), _absent(absent), severity=severity)


def _absent(pictures: list[Picture]) -> Phrase:
    """Which pictures are not here, and what to do: they are on the web, or in a folder that was not given."""
    names = ", ".join(called(p) for p in pictures[:3]) + (" …" if len(pictures) > 3 else "")
    if all(p.source.startswith(("http://", "https://")) for p in pictures):
        return Phrase(
            QT_TRANSLATE_NOOP(
                "checking", "{n} pictures are only on the web: {names}. Fetch them on Home, or drop your own."
            ),
            one=QT_TRANSLATE_NOOP(
                "checking", "One picture is only on the web: {names}. Fetch it on Home, or drop your own."
            ),
            n=len(pictures), names=names,
        )  # fmt: skip
    return Phrase(
        QT_TRANSLATE_NOOP(
            "checking", "{n} pictures are not on this computer: {names}. Import again with the folder they are in."
        ),
        one=QT_TRANSLATE_NOOP(
            "checking", "One picture is not on this computer: {names}. Import again with the folder it is in."
        ),
        n=len(pictures), names=names,
    )  # fmt: skip


class PictureUnusable(Check):
    """Finds pictures that came and cannot be shown: damaged files, drawings, documents, web pages."""

    id = "picture-unusable"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Picture that cannot be used"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "It is no photo, or its file is damaged: no shop can show it."))
    severity = "warning"
    repair_label = Phrase(QT_TRANSLATE_NOOP("checking", "Leave it out"))

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing, an error where no other picture is here."""
        bad = {n: p for n, p in enumerate(draft.pictures, 1) if p.state == "unusable" and not p.sha256}
        if not bad:
            return
        label = self.repair_label
        yield self.finding(
            draft, place(draft, "pictures"), _unusable(list(bad.values())),
            severity="warning" if draft.stored_pictures else "error",
            repair=leaving_out(draft, label, bad) if label else None,
        )  # fmt: skip


def _unusable(bad: list[Picture]) -> Phrase:
    """What is wrong with pictures that came: of one alone, why it cannot be used."""
    if len(bad) > 1:
        return Phrase(
            QT_TRANSLATE_NOOP(
                "checking", "{names}: save it as a JPEG of good size and add it again, or leave it out."
            ),
            names=", ".join(map(called, bad)),
        )  # fmt: skip
    return Phrase(
        QT_TRANSLATE_NOOP(
            "checking", "{name}: {why} Save it as a JPEG of good size and add it again, or leave it out."
        ),
        name=called(bad[0]), why=why_absent(bad[0]),
    )  # fmt: skip


class PicturesTooFew(Check):
    """Finds listings with fewer pictures than the marketplace asks for."""

    id = "pictures-too-few"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Too few pictures"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "The marketplace asks for more main pictures."))
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding when there are some pictures, but fewer than asked for."""
        least, here = market.number("main_pictures_min"), len(draft.stored_pictures)
        if not 0 < here < least:
            return
        message = Phrase(
            QT_TRANSLATE_NOOP(
                "checking",
                "There are {here} of the {least} main pictures that {market} asks for. Add {n} more: another side, a "
                "detail, the product in use.",
            ),
            here=here, least=least, market=market.called, n=least - here,
        )  # fmt: skip
        yield self.finding(
            draft, place(draft, "pictures"), message,
            severity="error" if market.sure("main_pictures_min") else "warning",
            source=market.source("main_pictures_min"),
        )  # fmt: skip


class PicturesTooMany(Check):
    """Tells when not every picture can be a main picture."""

    id = "pictures-too-many"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "More pictures than main places"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "The first become main pictures; the rest stay in the detail page."))
    severity = "info"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing."""
        most, here = market.number("main_pictures_max"), len(draft.stored_pictures)
        if most and here > most:
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "{market} shows {most} main pictures; {n} more are in the detail page."),
                one=QT_TRANSLATE_NOOP(
                    "checking", "{market} shows {most} main pictures; one more is in the detail page."
                ),
                market=market.called, most=most, n=here - most,
            )  # fmt: skip
            yield self.finding(draft, place(draft, "pictures"), message, source=market.source("main_pictures_max"))


class PictureSmall(Check):
    """Finds main pictures smaller than the marketplace asks for."""

    id = "picture-small"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Small picture"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "It will be enlarged to fit and look blurred; a larger photo sells better.")
    )
    severity = "warning"
    repair_label = Phrase(QT_TRANSLATE_NOOP("checking", "Leave the small ones out"))

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing, that names its small pictures; they can be left out where enough others are here."""
        least = market.number("main_picture_px")
        most = market.number("main_pictures_max", len(draft.pictures))
        small = [p for p in draft.stored_pictures[:most] if 0 < max(p.width, p.height) < least]
        if not small:
            return
        names = ", ".join(f"{called(p)} ({p.width} × {p.height})" for p in small[:3])
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "Smaller than {least} × {least} pixels: {names}."), least=least, names=names
        )
        files = {p.sha256 for p in small}
        gone = {n for n, p in enumerate(draft.pictures, 1) if p.sha256 in files}
        label = self.repair_label
        enough = max(1, market.number("main_pictures_min"))
        yield self.finding(
            draft, place(draft, "pictures"), message, source=market.source("main_picture_px"),
            repair=leaving_out(draft, label, gone, least=enough) if label else None,
        )  # fmt: skip


class PictureShape(Check):
    """Tells which main pictures have not the shape the marketplace shows."""

    id = "picture-shape"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Picture of another shape"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "The bundle sets it on white; a photo taken in that shape fills more of it.")
    )
    severity = "info"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing, that names its pictures."""
        wide, _, high = market.word("main_picture_ratio", "1:1").partition(":")
        wanted = int(wide) / int(high) if wide.isdigit() and high.isdigit() and int(high) else 1.0
        most = market.number("main_pictures_max", len(draft.pictures))
        odd = [
            p for p in draft.stored_pictures[:most]
            if p.width and p.height and not 0.95 <= p.width / p.height / wanted <= 1.05
        ]  # fmt: skip
        if not odd:
            return
        names = ", ".join(f"{called(p)} ({p.width} × {p.height})" for p in odd[:3])
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "{market} shows {ratio}: {names}."), market=market.called,
            ratio=market.word("main_picture_ratio", "1:1"), names=names + (" …" if len(odd) > 3 else ""),
        )  # fmt: skip
        strips = any(not 1 / STRIP <= p.width / p.height / wanted <= STRIP for p in odd)
        yield self.finding(
            draft, place(draft, "pictures"), message, severity="warning" if strips else "info",
            source=market.source("main_picture_ratio"),
        )  # fmt: skip


class PictureTwice(Check):
    """Finds the same picture twice in one listing."""

    id = "picture-twice"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "The same picture twice"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "Some marketplaces refuse it, and it wastes a place that could show more.")
    )
    severity = "warning"
    repair_label = Phrase(QT_TRANSLATE_NOOP("checking", "Keep it once"))

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing, that names the copies."""
        stored = draft.stored_pictures
        if len({p.sha256 for p in stored}) == len(stored):
            return
        times = Counter(p.sha256 for p in stored)
        names = [called(p) for p in stored if times[p.sha256] > 1]
        message = Phrase(QT_TRANSLATE_NOOP("checking", "They are the same: {names}."), names=", ".join(names[:4]))
        label = self.repair_label
        yield self.finding(
            draft, place(draft, "pictures"), message,
            repair=leaving_out(draft, label, _copies(draft)) if label else None,
        )  # fmt: skip


def _copies(draft: Draft) -> set[int]:
    """The places (from 1) of pictures whose file stands earlier already."""
    first: dict[str, int] = {}
    for number, picture in enumerate(draft.pictures, 1):
        if picture.sha256:
            first.setdefault(picture.sha256, number)
    return {n for n, p in enumerate(draft.pictures, 1) if p.sha256 and first[p.sha256] != n}
