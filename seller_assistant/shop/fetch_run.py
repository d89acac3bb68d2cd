"""What one run of fetching pictures was asked for, what came so far, and what that makes of the products."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from seller_assistant import net
from seller_assistant.catalog import Picture, Product
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.store import Stored
from seller_assistant.problems import PictureProblem
from seller_assistant.shop.values import Fetched
from seller_assistant.store.step import LongStep

KEEP_AT = 50  # pictures between two commits
KEEP_AFTER = 2.0  # seconds between two commits, where pictures come slowly
# What came, and not the site, is at fault: asking again would bring the same.
_OF_THE_PICTURE = frozenset(("picture-web-page", "picture-too-large", "address-wrong"))
_PLACE = re.compile(r"(?i)file:|[a-z]:[\\/]|[~.]{0,2}[\\/]")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one address: the stored picture, or the problem; ``came`` when bytes came that cannot be used."""

    stored: Stored | None = None
    problem: PictureProblem | None = None
    came: bool = False

    def on(self, picture: Picture) -> Picture:
        """The picture after this."""
        if self.stored is not None:
            here = self.stored
            return replace(picture, sha256=here.sha256, width=here.width, height=here.height, state="stored", reason="")
        code = self.problem.code if self.problem else ""
        unusable = self.came or code in _OF_THE_PICTURE
        return replace(picture, state="unusable" if unusable else "missing", reason=code)


@dataclass(slots=True)
class FetchRun:
    """One run. ``places`` are the ids of the products by the address (or source that is none) that they wait for."""

    states: Collection[str]
    places: Mapping[str, Sequence[int]]
    step: LongStep
    hosts: dict[str, None] = field(default_factory=dict)
    done: int = 0
    _stored: int = 0
    _reasons: Counter[Phrase] = field(default_factory=Counter)
    _fresh: dict[str, Outcome] = field(default_factory=dict)
    _settled: float = field(default_factory=time.monotonic)

    def take(self, source: str, outcome: Outcome) -> None:
        """Note what became of one address."""
        self._fresh[source] = outcome
        self.done += 1
        if outcome.problem is None:
            self._stored += 1
        else:
            self._reasons[outcome.problem.message] += 1

    def is_due(self) -> bool:
        """True when enough came, or long enough ago, to be written down."""
        late = time.monotonic() - self._settled >= KEEP_AFTER
        return len(self._fresh) >= KEEP_AT or (late and bool(self._fresh))

    def changed_ids(self) -> list[int]:
        """The products that what came since the last time belongs to."""
        return list(dict.fromkeys(number for source in self._fresh for number in self.places[source]))

    def applied(self, product: Product) -> Product:
        """The product with what came since the last time."""
        return product.with_(pictures=tuple(self._on(picture) for picture in product.pictures))

    def settled(self) -> None:
        """Note that what came is written down."""
        self._fresh = {}
        self._settled = time.monotonic()

    def sentence(self) -> Phrase:
        """What the run did, in words."""
        return Phrase(
            QT_TRANSLATE_NOOP("shop", "Fetched {n} pictures from the web, {failed} could not be fetched"),
            one=QT_TRANSLATE_NOOP("shop", "Fetched {n} picture from the web, {failed} could not be fetched"),
            n=self._stored, failed=self._reasons.total(),
        )  # fmt: skip

    def result(self) -> Fetched:
        """What the run did, for the owner."""
        failed = self._reasons.total()
        reasons = tuple(self._reasons.most_common())
        return Fetched(len(self.places), self._stored, failed, reasons, tuple(self.hosts), self.step.id)

    def _on(self, picture: Picture) -> Picture:
        outcome = self._fresh.get(key(picture.source)) if is_open(picture, self.states) else None
        return picture if outcome is None else outcome.on(picture)


def key(source: str) -> str:
    """The address to ask for a source, or the source itself where it names no site."""
    return net.web_address(source) or source


def is_open(picture: Picture, states: Collection[str]) -> bool:
    """True for a picture that is not here and in one of those states."""
    return not picture.sha256 and picture.state in states


def no_address(source: str) -> PictureProblem:
    """The problem of a source that no site can be asked for."""
    if source.startswith("cell:"):
        code, message = "picture-in-cell", QT_TRANSLATE_NOOP("shop", "It lay in a cell of the list, not on the web.")
    elif _PLACE.match(source) or "\\" in source:
        code, message = "picture-on-disk", QT_TRANSLATE_NOOP("shop", "It is a file on a computer, not on the web.")
    else:
        code, message = "picture-name", QT_TRANSLATE_NOOP("shop", "It is only a file name, without a web address.")
    then = Phrase(QT_TRANSLATE_NOOP("shop", "Import the list again and choose the folder that holds the pictures."))
    return PictureProblem(code, Phrase(message), where=source, next=then)
