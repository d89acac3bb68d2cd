"""How like two texts are, and a remembered translation with the numbers of the new text put in its place.

Numbers count as one sign when texts are compared: "Mug 12 oz" is as good as "Mug 16 oz". What was put in is verified
by the same check that looks at every translation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from seller_assistant.translating.context import NOWHERE, Context
from seller_assistant.translating.localising import localise
from seller_assistant.translating.numbering import numbers_lost
from seller_assistant.translating.unit import Span, normalised

SUBSTITUTED, NUMBERS_DIFFER = 3, 10  # what is taken off a score
_NUMBER = re.compile(r"\d+(?:[.,/]\d+)*")
_SIGN = "0"
_WIDE = 15  # a first look is this much more generous than the last


@dataclass(frozen=True, slots=True)
class Refit:
    """A remembered target for another source: its text, what was put in, and what came off its score for it."""

    target: str
    spans: tuple[Span, ...]
    penalty: int


def masked(text: str) -> str:
    """The text as nearness is measured: one blank between words, no case, every number the same sign."""
    return _NUMBER.sub(_SIGN, normalised(text).casefold())


def nearest(source: str, texts: Sequence[str], least: int, limit: int) -> list[tuple[int, int]]:
    """(index, score) of those of the texts that are near the source, the best first. 99 is the most."""
    rough = process.extract(
        source, texts, scorer=fuzz.ratio, processor=None, score_cutoff=max(0, least - _WIDE), limit=limit * 4
    )
    wanted = masked(source)
    scored = [(index, min(99, int(fuzz.ratio(wanted, masked(text))))) for text, _, index in rough]
    return sorted((pair for pair in scored if pair[1] >= least), key=lambda pair: -pair[1])[:limit]


def refitted(was: str, target: str, now: str, lang: str, context: Context = NOWHERE) -> Refit:
    """The remembered target with the numbers and measures of the new source in the place of the old ones.

    Where that is not certain the target is left alone and the penalty is high.
    """
    if _NUMBER.findall(normalised(was)) == _NUMBER.findall(normalised(now)):
        return Refit(target, (Span(now, target, "engine"),), 0)
    failed = Refit(target, (Span(now, target, "engine"),), NUMBERS_DIFFER)
    old, new = _measures(was, lang, context), _measures(now, lang, context)
    if not old or len(old) != len(new):
        return failed
    pieces: list[tuple[int, int, str, str]] = []  # where in the target, what goes there, and its source
    for (raw, said), (source, instead) in zip(old, new, strict=True):
        if said == instead:
            continue
        if said not in target and _only_number(raw, said) and _only_number(source, instead):
            said, instead = _only_number(raw, said), _only_number(source, instead)
        at = target.find(said)
        if at < 0 or target.find(said, at + 1) >= 0 or _inside_number(target, at, at + len(said)):
            return failed
        pieces.append((at, at + len(said), instead, source))
    return _put_in(pieces, target, now, lang, context) or failed


def _put_in(
    pieces: list[tuple[int, int, str, str]], target: str, source: str, lang: str, context: Context
) -> Refit | None:
    pieces.sort()
    said: list[str] = []
    spans: list[Span] = []
    end = 0
    for start, stop, instead, from_ in pieces:
        if start < end:
            return None
        if target[end:start]:
            said.append(target[end:start])
            spans.append(Span("", target[end:start], "engine"))
        said.append(instead)
        spans.append(Span(from_, instead, "number"))
        end = stop
    said.append(target[end:])
    spans.append(Span("", target[end:], "engine"))
    made = "".join(said)
    if not pieces or numbers_lost(source, made, lang, context):
        return None
    return Refit(made, tuple(span for span in spans if span.target), SUBSTITUTED)


def _measures(text: str, lang: str, context: Context) -> list[tuple[str, str]]:
    """(as written, as said in Chinese) of every number and measure of the text, in order."""
    found: list[tuple[str, str]] = []
    at = 0
    for piece in localise(text, lang, context):
        found += [(m.group(), m.group()) for m in _NUMBER.finditer(text[at : piece.start])]
        raw = text[piece.start : piece.end]
        if any(c.isdigit() for c in raw):
            found.append((raw, piece.target))
        at = piece.end
    return found + [(m.group(), m.group()) for m in _NUMBER.finditer(text[at:])]


def _only_number(raw: str, said: str) -> str:
    """The one number of a measure that is the same in Chinese; "" when there are several, or it is converted."""
    numbers = _NUMBER.findall(raw)
    return numbers[0] if len(numbers) == 1 and numbers == _NUMBER.findall(said) else ""


def _inside_number(text: str, start: int, end: int) -> bool:
    """True when that stretch begins or ends in the middle of a number."""
    cut_before = text[start].isdigit() and bool(re.search(r"\d[.,]?$", text[:start]))
    cut_after = text[end - 1].isdigit() and bool(re.match(r"[.,]?\d", text[end:]))
    return cut_before or cut_after
