"""Lists written as a line ("Ingredients: Aqua, Glycerin, ..."): where one item ends and the next begins.

An engine that gets a long list loses items, and their numbers first; item by item none is lost, and those that come
again in every other product, or that the glossary knows, need no engine.
"""

from __future__ import annotations

import re

_FEWEST = 8  # items that make a line a list; a sentence may hold a few commas
_USUAL_WORDS = 5  # of an item on average: more of them, and it is prose
_LITTLE = re.compile(  # words that a list has next to none of
    r"\b(?:a|an|the|this|that|these|those|its?|is|are|was|be|been|to|of|in|on|at|for|from|with|by|as|so|your?|we|our"
    r"|they|their|will|can|then|than|when|while|which|who|into|onto|une?|l[ae]s?|des|du|ce|cette|ces|il|elle|est|sont"
    r"|à|aux?|dans|sur|pour|par|avec|vous|votre|vos|nous|notre|nos|ils|leurs?|qui|que|dont|puis)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[,;][\s\u00a0]+(?![^()\[\]]{0,60}[)\]])")  # none inside "(CI 77491, CI 77492)"
_LEAD = re.compile(r"(?P<lead>[^:,;()]{2,60}):\s+(?=\S)")
_LAST = re.compile(r"(?:and|or|et|ou|&)\s+(?=\S)", re.IGNORECASE)


def itemised(text: str) -> list[tuple[str, str]]:
    """The items of a list, each with the Chinese mark behind it; nothing where the text is no list."""
    body = text.rstrip(". ")
    lead = _LEAD.match(body)
    items = _BETWEEN.split(body[lead.end() if lead else 0 :])
    if len(items) < _FEWEST or not all(items) or len(body.split()) > _USUAL_WORDS * len(items):
        return []
    if len(_LITTLE.findall(body)) > len(items) / _FEWEST:
        return []  # a sentence of many short clauses
    marks = ["、"] * (len(items) - 1) + ["" if body == text else "。"]
    last = _LAST.match(items[-1])
    if last is not None:
        items[-1] = items[-1][last.end() :]
        marks[-2] = "或" if last.group()[0] in "oO" else "和"
    return [*([(lead["lead"], "：")] if lead else []), *zip(items, marks, strict=True)]
