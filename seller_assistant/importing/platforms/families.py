"""One product from its rows: a parent that is not sold itself, where there is one, and the choices under it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from seller_assistant.catalog import Attribute, Variant
from seller_assistant.importing import assembling
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.platforms.base import Grouped
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

NO_NAME = "Option"  # what a choice is called when only a code or a row tells it from the others
INSTRUCTION = Phrase(QT_TRANSLATE_NOOP("importing", "An instruction or example of the template, not a product."))
DELETED = Phrase(QT_TRANSLATE_NOOP("importing", "The row asks the other shop to remove this product."))
SAME_CODE = Phrase(QT_TRANSLATE_NOOP("importing", "The same product code stands in a row above."))
NO_PRODUCT = Phrase(QT_TRANSLATE_NOOP("importing", "The row has neither a title nor a code."))
EMPTY_TEMPLATE = Phrase(QT_TRANSLATE_NOOP("importing", "The template has not been filled in: it holds no products."))
_HAN = re.compile(r"[\u3400-\u9fff]")

Options = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A row that can be bought: what is chosen with it, the pictures that show it, its number over there."""

    line: Line
    options: Options = ()
    pictures: tuple[str, ...] = ()
    external_id: str = ""


def family(
    cells: Cells,
    grouped: Grouped,
    choices: Sequence[Choice],
    *,
    parent: Line | None = None,
    told: Line | None = None,
    rest: Sequence[Line] = (),
    attributes: Sequence[Attribute] = (),
    extras: Sequence[tuple[str, str]] = (),
    change: Callable[[Variant, Line], Variant] | None = None,
    **more: str,
) -> None:
    """Add the product of these rows to ``grouped``, with the fate of each.

    ``parent`` holds the texts and is not sold; without one ``told`` (else the first choice) does. A parent alone is
    the product. ``rest`` are further rows of the product whose fate is told elsewhere.
    """
    made = list(choices) or ([Choice(parent)] if parent is not None else [])
    sold_apart = _told_apart(cells, made)
    pictures = assembling.Pictures()
    first = parent if parent is not None else (told or made[0].line)
    pictures.add(cells.sources(first))
    for choice in made:
        pictures.add(choice.pictures or cells.sources(choice.line))
    variants = []
    for choice in sold_apart:
        own = choice.pictures if len(made) > 1 else ()
        one = assembling.variant(
            cells, choice.line, choice.options, picture=own[0] if own else "", external_id=choice.external_id
        )
        variants.append(change(one, choice.line) if change is not None else one)
    product = assembling.product(cells, first, variants, pictures, attributes=attributes, facts=None, **more)
    if extras:
        product = product.with_(extras=(*product.extras, *extras))
    lines = list(dict.fromkeys([*([parent] if parent is not None else []), *(choice.line for choice in made)]))
    grouped.readings.append(assembling.reading(product, [*lines, *rest], pictures))
    for number, line in enumerate(lines):
        grouped.fate(line, "variant" if number else "product")


def _told_apart(cells: Cells, choices: Sequence[Choice]) -> list[Choice]:
    """The choices; where two would look the same to a shopper, each with its code or row beside."""
    if len({choice.options for choice in choices}) == len(choices):
        return list(choices)
    codes = [cells.code(choice.line, "sku") for choice in choices]
    if len(set(codes)) < len(codes) or not all(codes):
        codes = [str(choice.line.number) for choice in choices]
    return [
        replace(choice, options=(*choice.options, (NO_NAME, code))) for choice, code in zip(choices, codes, strict=True)
    ]


def varying(choices: Iterable[Options]) -> frozenset[str]:
    """The names of options that are not the same everywhere."""
    seen: dict[str, set[str]] = {}
    rows = [dict(options) for options in choices]
    for name in dict.fromkeys(name for row in rows for name in row):
        seen[name] = {row.get(name, "") for row in rows}
    return frozenset(name for name, values in seen.items() if len(values) > 1)


def repeats(cells: Cells, line: Line, seen: set[str], grouped: Grouped) -> bool:
    """True, and its fate said, for a row whose code stands in a row above of the same product."""
    code = cells.code(line, "sku")
    if code and code in seen:
        grouped.fate(line, "skipped", SAME_CODE)
        return True
    seen.add(code)
    return False


def without(line: Line, columns: Iterable[int]) -> Line:
    """The line with those cells blank."""
    dropped = set(columns)
    kept = tuple("" if i in dropped else cell for i, cell in enumerate(line.cells))
    return Line(line.number, kept, line.pictures, line.is_damaged)


def chinese(title: str) -> str:
    """The language zh for a title with Han in it, else "" and its words decide."""
    return "zh" if _HAN.search(title) else ""


def say_if_empty(cells: Cells, grouped: Grouped) -> None:
    """A notice for a template without a product."""
    if not grouped.readings:
        cells.notes.once("template-empty", "warning", EMPTY_TEMPLATE)
