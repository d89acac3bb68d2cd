"""Looking at the pictures themselves: what stands on white, what is there twice, what is too small."""

from __future__ import annotations

from collections.abc import Iterator

from seller_assistant.checking.finding import Finding
from seller_assistant.checking.looks import looks
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.seeing import Marks, see
from seller_assistant.pictures.workers import PictureWorkers
from seller_assistant.shop.selling import Selling


class Looking(Selling):
    """The verb that opens every picture."""

    def look_at_pictures(
        self, market: str = "taobao", where: str = "", *, progress: Progress = SILENT
    ) -> tuple[Finding, ...]:
        """What those listings' pictures show that a shopper or the marketplace would mind; each picture is opened."""
        place = self._market(market)
        drafts = self.drafts(market, where, progress=progress)
        wanted = dict.fromkeys(p.sha256 for draft in drafts for p in draft.stored_pictures)
        problems: dict[str, Phrase] = {}
        seen = dict(self._marks_of(list(wanted), problems, progress))
        aside = self._store.ignored(place.id)
        found = (finding for draft in drafts for finding in looks(draft, seen, place, problems))
        return tuple(f for f in found if (f.check, f.product_id, f.field) not in aside)

    def _marks_of(
        self, names: list[str], problems: dict[str, Phrase], progress: Progress
    ) -> Iterator[tuple[str, Marks]]:
        """The marks of those pictures; why one cannot be opened is put into ``problems``."""
        here = [(name, path) for name in names if (path := self.picture_path(name)) is not None]
        label = Phrase(QT_TRANSLATE_NOOP("shop", "Looking at pictures"))
        progress.step(label, 0, len(here))
        if not here:
            return
        with PictureWorkers() as workers:
            calls = ((str(path),) for _, path in here)
            for done, ((name, _), outcome) in enumerate(zip(here, workers.map(see, calls), strict=True), 1):
                progress.step(label, done, len(here))
                if outcome.problem is not None:
                    problems[name] = outcome.problem.message
                if outcome.value is not None:
                    yield name, outcome.value
