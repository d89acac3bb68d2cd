"""What can be looked at, and in which words: the views of the queue, the states, the kinds of text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from seller_assistant.gui import wording
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import ReviewItem

AT_ONCE = 100  # texts that are read at a time, the riskiest first


class View(NamedTuple):
    """Some states of texts that are looked at together."""

    name: str
    states: tuple[str, ...]  # () = all that wait
    said: Marked


WAITING = ("needs-editing", "stale", "machine", "review")
VIEWS: tuple[View, ...] = (
    View("waiting", (), QT_TRANSLATE_NOOP("gui", "All to look at")),
    View("editing", ("needs-editing",), QT_TRANSLATE_NOOP("gui", "✕ Need editing")),
    View("stale", ("stale",), QT_TRANSLATE_NOOP("gui", "! Your text changed")),
    View("machine", ("machine",), QT_TRANSLATE_NOOP("gui", "? By machine")),
    View("review", ("review",), QT_TRANSLATE_NOOP("gui", "? To read")),
    View("open", ("untranslated", "needs-engine"), QT_TRANSLATE_NOOP("gui", "… No Chinese yet")),
    View("approved", ("approved",), QT_TRANSLATE_NOOP("gui", "✓ Approved")),
)
STATES: dict[str, tuple[str, Marked]] = {  # state -> kind of pill, words
    "untranslated": ("plain", QT_TRANSLATE_NOOP("gui", "… not translated yet")),
    "needs-engine": ("warn", QT_TRANSLATE_NOOP("gui", "! a sentence: needs an engine or you")),
    "needs-editing": ("bad", QT_TRANSLATE_NOOP("gui", "✕ needs editing")),
    "machine": ("info", QT_TRANSLATE_NOOP("gui", "? by machine")),
    "review": ("warn", QT_TRANSLATE_NOOP("gui", "? to read")),
    "approved": ("ok", QT_TRANSLATE_NOOP("gui", "✓ approved")),
    "kept": ("ok", QT_TRANSLATE_NOOP("gui", "✓ kept as it is")),
    "stale": ("warn", QT_TRANSLATE_NOOP("gui", "! your text changed since")),
}
KINDS: dict[str, Marked] = {
    "title": QT_TRANSLATE_NOOP("gui", "title"),
    "option": QT_TRANSLATE_NOOP("gui", "choice"),
    "attribute": QT_TRANSLATE_NOOP("gui", "fact"),
    "category": QT_TRANSLATE_NOOP("gui", "category"),
    "description": QT_TRANSLATE_NOOP("gui", "description"),
}
ORIGINS: dict[str, Marked] = {
    "phrasebook": QT_TRANSLATE_NOOP("gui", "phrasebook"),
    "memory": QT_TRANSLATE_NOOP("gui", "memory"),
    "owner": QT_TRANSLATE_NOOP("gui", "written by you"),
    "proof": QT_TRANSLATE_NOOP("gui", "from a proof"),
    "list": QT_TRANSLATE_NOOP("gui", "from your list"),
    "repair": QT_TRANSLATE_NOOP("gui", "repaired"),
    "offline": QT_TRANSLATE_NOOP("gui", "offline model"),
}
SIGNS = {"error": "✕", "warning": "!", "info": "?"}
TONES = {"error": "bad", "warning": "warn", "info": "info"}


def view_of(name: str) -> View:
    """The view of that name; all that wait for a name that is none."""
    return next((view for view in VIEWS if view.name == name), VIEWS[0])


def count(view: View, counts: Mapping[str, int]) -> int:
    """How many texts a view holds."""
    return sum(counts.get(state, 0) for state in view.states or WAITING)


def state_words(item: ReviewItem) -> str:
    """The state, and the words that nobody could translate: "✕ needs editing: toque"."""
    unit = item.unit
    said = wording.say(STATES[unit.state][1])
    if unit.unknown and not unit.usable:
        names = ", ".join(unit.unknown[:4])
        return wording.say(Phrase(QT_TRANSLATE_NOOP("gui", "{state}: {words}"), state=said, words=names))
    return said


def kind_words(item: ReviewItem) -> str:
    """Which text of which product it is: "fact · Wool Toque", and in how many more it stands."""
    kind = wording.say(KINDS.get(item.unit.kind, item.unit.kind))
    said = kind if item.unit.kind == "title" else f"{kind} · {item.product or item.code}"
    if item.others:
        more = Phrase(
            QT_TRANSLATE_NOOP("gui", "{what} · and in {n} more"),
            one=QT_TRANSLATE_NOOP("gui", "{what} · and in one more"), what=said, n=item.others,
        )  # fmt: skip
        return wording.say(more)
    return said


def origin_words(engine: str) -> str:
    """Where the Chinese came from; an engine by its id."""
    known = ORIGINS.get(engine)
    return wording.say(known) if known is not None else engine
