"""Pictures that a list gives as web addresses, fetched when the owner asks and at no other time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing

from seller_assistant import net
from seller_assistant.catalog import Picture
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import PictureProblem
from seller_assistant.shop.catalogue import Catalogue
from seller_assistant.shop.fetch_run import FetchRun, Outcome, is_open, key, no_address
from seller_assistant.shop.values import Fetched, PictureCounts
from seller_assistant.store.filters import parse

TIMEOUT = 30.0  # seconds for one picture
OPEN = ("waiting", "missing")
_TOGETHER = 1000  # products in memory at a time


class Fetching(Catalogue):
    """The verbs about pictures that are somewhere else."""

    def picture_counts(self, where: str = "") -> PictureCounts:
        """How the pictures of the matching products stand, and which sites the open ones would come from."""
        states: Counter[str] = Counter()
        hosts: dict[str, None] = {}
        for _, pictures in self._each(where):
            for picture in pictures:
                states["stored" if picture.sha256 else picture.state] += 1
                if is_open(picture, OPEN):
                    hosts[net.host_of(net.web_address(picture.source))] = None
        return PictureCounts(
            states["stored"], states["waiting"], states["missing"], states["unusable"], tuple(filter(None, hosts))
        )

    def fetch_pictures(
        self, where: str = "", *, again: bool = False, allow_loopback: bool = False, progress: Progress = SILENT
    ) -> Fetched:
        """Fetch the pictures of the matching products that are not here yet; ``again`` also asks for unusable ones.

        One step of the history, committed as pictures come: a cancel or a crash keeps what is done, and the next
        call goes on with the rest. A picture that cannot be had now is ``missing`` and asked for again next time;
        one that came and is no usable picture is ``unusable``. Each keeps the code of its reason.
        """
        states = (*OPEN, "unusable") if again else OPEN
        step = self._store.begin_long_step(Phrase(QT_TRANSLATE_NOOP("shop", "Fetched pictures")))
        run = FetchRun(states, self._wanted(where, states), step)
        label = Phrase(QT_TRANSLATE_NOOP("shop", "Fetching pictures"))
        progress.step(label, 0, len(run.places))
        asked = [source for source in run.places if net.web_address(source)]
        try:
            for source in [source for source in run.places if not net.web_address(source)]:
                run.take(source, Outcome(problem=no_address(source)))
            with closing(net.fetch_many(asked, timeout=TIMEOUT, allow_loopback=allow_loopback)) as answers:
                for answer in answers:
                    if answer is not None:
                        run.hosts.update(dict.fromkeys(answer.hosts))
                        run.take(answer.address, self._kept(answer))
                    if run.is_due():
                        self._settle(run)
                    progress.step(label, run.done, len(run.places))
        finally:
            self._settle(run)
            if step.id is not None:
                self._store.rename_step(step, run.sentence())
        return run.result()

    def _each(self, where: str) -> Iterator[tuple[int, Sequence[Picture]]]:
        """The pictures of the matching products with the product's id, some in memory at a time."""
        wanted = parse(where)
        ids = self._store.product_ids(wanted)
        if wanted.status:
            fitting = self._with_status(wanted)
            ids = [number for number in ids if number in fitting]
        for start in range(0, len(ids), _TOGETHER):
            yield from self._store.pictures(ids[start : start + _TOGETHER]).items()

    def _wanted(self, where: str, states: Collection[str]) -> dict[str, list[int]]:
        """Each address (or source that is none) that is wanted, with the products that show it; untried ones first."""
        waiting: dict[str, list[int]] = {}
        tried: dict[str, list[int]] = {}
        for number, pictures in self._each(where):
            for picture in pictures:
                if is_open(picture, states):
                    places = waiting if picture.state == "waiting" else tried
                    places.setdefault(key(picture.source), []).append(number)
        for source, ids in tried.items():
            waiting.setdefault(source, []).extend(ids)
        return waiting

    def _kept(self, answer: net.Answer) -> Outcome:
        """What was fetched, looked at and kept; the problem where that is not possible."""
        if answer.fetched is None:
            return Outcome(problem=answer.problem)
        try:
            return Outcome(self._pictures.put(answer.fetched.data, answer.address))
        except PictureProblem as problem:
            return Outcome(problem=problem, came=True)

    def _settle(self, run: FetchRun) -> None:
        """Write what came since the last time into the products, in one transaction."""
        ids = run.changed_ids()
        if ids:
            self._store.append_products(run.step, map(run.applied, self._store.products(ids=ids)))
            self._touch(ids)
        run.settled()
        self._remember_host(*run.hosts)
