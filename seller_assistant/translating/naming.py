"""Well-known brands, devices and worlds that Chinese shops name in Latin letters: Levi's 501, iPhone 15 Pro."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from seller_assistant import resources
from seller_assistant.translating.protecting import Protected

_TAIL = (
    r"(?:Pro|Max|Plus|[Nn]ano|[Ss]huffle|Mini|Ultra|Air|SE|Lite|OLED|Series|Note|Tab|Fold|Flip|One|XR?|XS"
    r"|[A-Z]?\d{1,4}[A-Za-z]?)"
)
_UNIT = (
    r"(?!(?i:\s?(?:-\s?)?(?:oz|fl|ml|g|kg|lbs?|cm|mm|in|inch|inches|ft|L|pcs?|pieces?|packs?|pk|ct|counts?|pi[eè]ces?|"
    r"pairs?|paires?|x|W|V|gb|mah|hours?|years?|ans|months?|mois|mcx)\b)|\s?[\"″”%×/]|[.,-]?\d)"
)


@cache
def _pattern() -> re.Pattern[str]:
    text = (resources.resources() / "phrasebook" / "names.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()[1:] if line.strip()]
    said = {where: _any(name for name, place in rows if place == where) for where in ("always", "device", "first")}
    model = rf"(?:\s\d{{2,6}}\b{_UNIT})?"
    return re.compile(
        rf"(?<!\w)(?:(?:{said['device']})(?:\s{_TAIL}(?!\w){_UNIT})*|(?:{said['always']}){model}(?!\w)"
        rf"|(?<!.)(?:{said['first']}){model}(?!\w)(?=\s))"
    )


def _any(names: Iterable[str]) -> str:
    found = sorted(names, key=len, reverse=True)
    return "|".join(rf"{re.escape(name)}(?!\w)".replace("'", "['’]") for name in found)


def names(text: str) -> tuple[Protected, ...]:
    """The well-known names of a text in order, with their model numbers. Some count only where the text opens."""
    return tuple(Protected(m.start(), m.end(), m.group(), "name") for m in _pattern().finditer(text))
