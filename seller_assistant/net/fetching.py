"""Many pictures fetched, a few at a time; a site that does not answer is left in peace."""

from __future__ import annotations

import threading
from collections import Counter, deque
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from seller_assistant.net import client
from seller_assistant.net.client import Fetched
from seller_assistant.net.links import host_of
from seller_assistant.problems import PictureProblem

AT_ONCE = 4
PATIENCE = 4  # failures in a row after which a site is not asked any more
TICK = 0.1  # seconds after which the caller may look whether it was cancelled
# These say that the site, and not one picture, cannot be had now.
OF_THE_SITE = frozenset((
    "address-unknown", "address-private", "picture-unreachable", "picture-timeout", "picture-busy",
    "picture-certificate",
))  # fmt: skip
_NOT_ASKED = frozenset(("address-unknown", "address-private", "address-wrong"))


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one address: the picture's bytes or the problem, and the hosts that were asked for it."""

    address: str
    fetched: Fetched | None = None
    problem: PictureProblem | None = None
    hosts: tuple[str, ...] = ()


def fetch_many(
    addresses: Iterable[str], *, at_once: int = AT_ONCE, timeout: float = 30.0, allow_loopback: bool = False
) -> Generator[Answer | None]:
    """An answer for each address as they come; None now and then while none comes, so that the caller may stop.

    At most ``at_once`` are fetched at the same time, and no more than two finished ones are held. Close the
    iterator to stop: what is under way comes to nothing, and nothing more is asked.
    """
    waiting = deque(addresses)
    tasks: SimpleQueue[str | None] = SimpleQueue()
    answers: SimpleQueue[Answer | Exception] = SimpleQueue()
    crew = min(at_once, len(waiting))
    for number in range(crew):
        # A daemon: a site that keeps silent must not hold up the end of the program.
        threading.Thread(
            target=_work, args=(tasks, answers, timeout, allow_loopback), name=f"fetch-{number}", daemon=True
        ).start()
    try:
        yield from _answers(waiting, tasks, answers, at_once + 2)
    finally:
        while not tasks.empty():
            try:
                tasks.get_nowait()
            except Empty:
                break
        for _ in range(crew):
            tasks.put(None)


def _answers(
    waiting: deque[str], tasks: SimpleQueue[str | None], answers: SimpleQueue[Answer | Exception], most: int
) -> Iterator[Answer | None]:
    sites = _Sites()
    under_way = 0
    while waiting or under_way:
        while waiting and under_way < most:
            address = waiting.popleft()
            verdict = sites.given_up(address)
            if verdict is not None:
                yield Answer(address, problem=verdict)
                continue
            tasks.put(address)
            under_way += 1
        if not under_way:
            return
        try:
            answer = answers.get(timeout=TICK)
        except Empty:
            yield None
            continue
        under_way -= 1
        if isinstance(answer, Exception):
            raise answer
        sites.learn(answer)
        yield answer


class _Sites:
    """Which sites failed so often in a row that they are not asked any more."""

    def __init__(self) -> None:
        self._failures: Counter[str] = Counter()
        self._last: dict[str, PictureProblem] = {}

    def learn(self, answer: Answer) -> None:
        host, problem = host_of(answer.address), answer.problem
        if problem is not None and problem.code in OF_THE_SITE:
            self._failures[host] += 1
            self._last[host] = problem
        else:
            self._failures[host] = 0

    def given_up(self, address: str) -> PictureProblem | None:
        host = host_of(address)
        return self._last[host] if host and self._failures[host] >= PATIENCE else None


def _work(
    tasks: SimpleQueue[str | None], answers: SimpleQueue[Answer | Exception], timeout: float, allow_loopback: bool
) -> None:
    while (address := tasks.get()) is not None:
        try:
            answers.put(_ask(address, timeout, allow_loopback))
        except Exception as error:  # a bug is raised where the work was asked for
            answers.put(error)


def _ask(address: str, timeout: float, allow_loopback: bool) -> Answer:
    host = host_of(address)
    try:
        fetched = client.fetch(address, timeout=timeout, allow_loopback=allow_loopback)
    except PictureProblem as problem:
        # an address that led on to a private one was asked itself
        asked = host and (problem.code not in _NOT_ASKED or problem.where not in (host, address))
        return Answer(address, problem=problem, hosts=(host,) if asked else ())
    return Answer(address, fetched, hosts=tuple(dict.fromkeys((host, host_of(fetched.url)))))
