"""The owner's own terms that stand in a text, for engines that take a glossary with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from seller_assistant.translating.glossary import Glossary

Pairs = Sequence[tuple[str, str]]


def owner_words(glossary: Glossary) -> Callable[[str, str], Pairs]:
    """A function of (text, language): the (word, Chinese) pairs the owner prefers in it, the longest first."""
    wanted = sorted((term for term in glossary.owner if term.kind == "preferred" and term.target),
                    key=lambda term: len(term.source), reverse=True)  # fmt: skip
    known = [(re.compile(rf"(?<!\w){re.escape(t.source)}(?:e?s)?(?!\w)", re.IGNORECASE), t) for t in wanted]

    def found(text: str, lang: str) -> Pairs:
        return [(t.source, t.target) for pattern, t in known if t.lang in ("", lang) and pattern.search(text)]

    return found
