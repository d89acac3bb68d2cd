"""How risky a translation is to publish unread: what decides the order in which it is looked at."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from seller_assistant.checking.checks.advertising import risks as advertising_risks
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.translating.checks.check import Doubt, TextCheck
from seller_assistant.translating.checks.registry import CHECKS
from seller_assistant.translating.context import NOWHERE, Context
from seller_assistant.translating.matching import kept_words
from seller_assistant.translating.protecting import protect
from seller_assistant.translating.quality import faults
from seller_assistant.translating.unit import Unit

# engines whose words were made from a list of terms or by a person, not by a model
_KNOWN = ("phrasebook", "memory", "owner", "proof", "list", "repair", "")
SENT_BACK, LOST, WRONG, UNKNOWN, STALE, BROKEN, DOUBTED, ADVERTISING = 96, 92, 88, 84, 78, 74, 70, 68
ENGINE_TITLE, ENGINE, MACHINE_TITLE, MACHINE, REMEMBERED, DONE = 60, 44, 30, 24, 12, 0
NOTED = 26  # a hint, such as a blank too many
NOT_SAFE = ADVERTISING  # from here on somebody doubts a text, and it is not approved in bulk
_LEVELS = {"name-lost": LOST, "number-lost": LOST, "words-left": UNKNOWN, "loop": BROKEN, "length-odd": BROKEN}
_BY_SEVERITY = {"error": WRONG, "warning": DOUBTED, "info": NOTED}
# What can be wrong with words from a list as well, and costs next to nothing to look for.
QUICK = tuple(check for check in CHECKS if check.id in ("forbidden-term", "preferred-term", "price-left", "voltage"))


def lost(unit: Unit, text: str, brands: Collection[str] = (), context: Context = NOWHERE) -> tuple[Phrase, ...]:
    """The numbers, brands and codes of the source that this Chinese does not hold, in words."""
    return tuple(_lost_words(code) for code in _faults(unit, text, brands, context) if _is_loss(code))


def weigh(
    unit: Unit, doubts: Sequence[Doubt] = (), *, sent_back: bool = False
) -> tuple[int, tuple[Phrase, ...]]:
    """The risk of a unit from 0 to 100, and why; ``doubts`` are those of the checks about it."""
    found: list[tuple[int, Phrase]] = []
    if sent_back:
        found.append((SENT_BACK, Phrase(QT_TRANSLATE_NOOP("shop", "You sent this Chinese back."))))
    if unit.target:
        found += _doubts(unit, doubts)
    if unit.state == "stale":
        found.append((STALE, Phrase(QT_TRANSLATE_NOOP("shop", "Your text changed after this was translated."))))
    found.append(_by_origin(unit))
    found.sort(key=lambda pair: -pair[0])
    return found[0][0], tuple(reason for _, reason in found)


def checks_for(unit: Unit) -> Sequence[TextCheck]:
    """The checks that may say more about a unit: all of them where an engine or a person made it.

    What phrasebook and memory put together was counted and compared when it was made.
    """
    if unit.state == "kept" or not unit.target.strip():
        return ()
    made = unit.engine in ("phrasebook", "memory", "") and unit.state not in ("needs-editing", "stale")
    return QUICK if made else CHECKS


def _faults(unit: Unit, text: str, brands: Collection[str], context: Context) -> tuple[str, ...]:
    names = (*brands, *context.brands)
    return faults(unit.source, text, unit.source_lang, protect(unit.source, names), kept_words(), context)


def _is_loss(code: str) -> bool:
    return code.startswith(("lost:", "number:"))


def _doubts(unit: Unit, doubts: Sequence[Doubt]) -> list[tuple[int, Phrase]]:
    found = [(_level(doubt), doubt.message) for doubt in doubts if _counts(unit, doubt)]
    if unit.unknown:
        words = ", ".join(list(unit.unknown)[:8])
        found.append((UNKNOWN, Phrase(QT_TRANSLATE_NOOP("shop", "Not translated: {words}"), words=words)))
    banned = advertising_risks(unit.target, unit.source)
    if banned is not None:
        found.append((ADVERTISING, banned))
    return found


def _counts(unit: Unit, doubt: Doubt) -> bool:
    """Whether a doubt raises the risk: an odd length only of an engine's words, unknown words only once."""
    if doubt.check == "length-odd":
        return unit.engine not in _KNOWN
    return not (doubt.check == "words-left" and unit.unknown)


def _level(doubt: Doubt) -> int:
    known = _LEVELS.get(doubt.check)
    return known if known is not None else _BY_SEVERITY[doubt.severity]


def _lost_words(code: str) -> Phrase:
    kind, _, text = code.partition(":")
    if kind == "number":
        return Phrase(QT_TRANSLATE_NOOP("shop", "The number {text} is not in the Chinese."), text=text)
    return Phrase(QT_TRANSLATE_NOOP("shop", "“{text}” is not in the Chinese."), text=text)


def _by_origin(unit: Unit) -> tuple[int, Phrase]:
    """What the origin alone tells."""
    title = unit.kind == "title"
    if unit.state == "approved":
        return DONE, Phrase(QT_TRANSLATE_NOOP("shop", "Approved."))
    if unit.state == "kept":
        return DONE, Phrase(QT_TRANSLATE_NOOP("shop", "Nothing to translate."))
    if not unit.target:
        return UNKNOWN if title else ENGINE, Phrase(QT_TRANSLATE_NOOP("shop", "There is no Chinese yet."))
    if unit.engine not in _KNOWN:
        said = QT_TRANSLATE_NOOP("shop", "Translated by an engine ({engine}).")
        return ENGINE_TITLE if title else ENGINE, Phrase(said, engine=unit.engine)
    if unit.engine == "memory":
        return REMEMBERED, Phrase(QT_TRANSLATE_NOOP("shop", "From a text that was approved before."))
    if unit.engine == "list":
        return REMEMBERED, Phrase(QT_TRANSLATE_NOOP("shop", "The Chinese of your own list."))
    if unit.engine == "phrasebook":
        return MACHINE_TITLE if title else MACHINE, Phrase(
            QT_TRANSLATE_NOOP("shop", "Put together word by word from the phrasebook.")
        )
    return MACHINE, Phrase(QT_TRANSLATE_NOOP("shop", "Written by hand, not approved yet."))
