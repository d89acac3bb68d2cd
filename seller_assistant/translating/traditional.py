"""Simplified Chinese as Taiwan and Hong Kong write it: the glossary's own words first, OpenCC for the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from seller_assistant.translating.glossary import Glossary
from seller_assistant.translating.scripts import written_for
from seller_assistant.translating.unit import Span, Translation

if TYPE_CHECKING:
    from opencc import OpenCC

SCRIPTS = {"zh-TW": "s2twp", "zh-HK": "s2hk"}
_FIRST = 0xE100  # characters of nobody stand for the glossary's words while OpenCC works around them
_MOST = 0x17FF


@cache
def _converter(script: str) -> OpenCC:
    import opencc

    return opencc.OpenCC(script)


def in_script(text: str, locale: str) -> str:
    """Simplified Chinese in the script of the locale; zh-CN is left as it is."""
    return written_for(text, locale) if locale in SCRIPTS else text


def with_words(text: str, locale: str, words: Mapping[str, str]) -> str:
    """The text in the script of the locale; where it says a key of ``words``, that word's value stands instead."""
    if locale not in SCRIPTS or not text:
        return text
    chosen: dict[str, str] = {}
    known = (w for w in words if w in text and (len(w) > 1 or w == text))  # one character is part of too many words
    for plain in sorted(known, key=len, reverse=True)[:_MOST]:
        stand_in = chr(_FIRST + len(chosen))
        text = text.replace(plain, stand_in)
        chosen[stand_in] = words[plain]
    said = in_script(text, locale)
    for stand_in, word in chosen.items():
        said = said.replace(stand_in, word)
    return said


def traditional(done: Translation, lang: str, locale: str, glossary: Glossary) -> Translation:
    """A translation in the script and words of the locale; what was kept and zh-CN stay as they are."""
    if locale not in SCRIPTS or not done.target or done.state == "kept":
        return done
    words: dict[str, str] = {}
    for span in done.spans:
        if span.kind != "kept" and span.target not in words:
            there = _own_word(span, lang, locale, glossary)
            if there:
                words[span.target] = there
    spans = tuple(s if s.kind == "kept" else replace(s, target=with_words(s.target, locale, words)) for s in done.spans)
    said = "".join(with_words(part, locale, words) for part in _apart(done.target, done.spans))
    return replace(done, target=said, spans=spans)


def _apart(target: str, spans: Sequence[Span]) -> list[str]:
    """The target cut where its words begin and end, so that 防滑冰爪 says nothing of 滑冰.

    Single characters stay with what stands beside them: they need it to be read right.
    """
    edges = {0, len(target)}
    taken: set[int] = set()
    for word in sorted({s.target for s in spans if len(s.target) > 1}, key=len, reverse=True):
        at = target.find(word)
        while at >= 0:
            place = range(at, at + len(word))
            if taken.isdisjoint(place):
                taken.update(place)
                edges.update((at, at + len(word)))
            at = target.find(word, at + len(word))
    cuts = sorted(edges)
    return [target[a:b] for a, b in pairwise(cuts)]


def _own_word(span: Span, lang: str, locale: str, glossary: Glossary) -> str:
    """What the glossary says for a span there: its column of that place; "" when it has none."""
    for term in glossary.find_text(span.source, lang):
        if term.target == span.target and (term.tw or term.hk):
            return _said_there(term.tw, term.hk, locale)
    return ""


def _said_there(tw: str, hk: str, locale: str) -> str:
    if locale == "zh-TW":
        return tw
    return hk or _converter("t2hk").convert(tw)
