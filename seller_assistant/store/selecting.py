"""A filter as SQL conditions, and as a look at the product for what SQL does not know."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, exists, false, func, not_, or_, select

from seller_assistant.catalog import Product
from seller_assistant.catalog.facts import attributes
from seller_assistant.store import search
from seller_assistant.store.documents import chunks, storable
from seller_assistant.store.filters import FIELDS, Condition, Filter, unknown_field
from seller_assistant.store.folding import folded, has_word
from seller_assistant.store.products import (
    PRICE_PARTS,
    WEIGHT_PARTS,
    count_products,
    gtin_key,
    select_products,
    whole,
)
from seller_assistant.store.tables import product, unit, variant

Clause = ColumnElement[bool]
Test = Callable[[Product], bool]

_PARTS = {"id": 1, "price": PRICE_PARTS, "stock": 1, "weight": WEIGHT_PARTS, "pictures": 1}
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
_COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "is": operator.eq,
    "above": operator.gt,
    "least": operator.ge,
    "below": operator.lt,
    "most": operator.le,
}
_USABLE = ("machine", "review", "approved", "kept")


@dataclass(frozen=True, slots=True)
class Selection:
    """What the database decides (``clauses``) and what is decided on each product (``tests``)."""

    clauses: tuple[Clause, ...]
    tests: tuple[Test, ...] = ()


def selection(connection: Connection, wanted: Filter) -> Selection:
    """The filter, ready to be asked. Raises InputProblem ``filter-unknown`` for a field that is none."""
    dialect = connection.dialect.name
    clauses: list[Clause] = []
    tests: list[Test] = []
    if wanted.words:
        clauses.append(search.matching(dialect, wanted.words))
    clauses.extend(not_(search.matching(dialect, [word])) for word in wanted.without)
    for condition in wanted.conditions:
        if condition.field in FIELDS and condition.field != "tag":
            clause = _clause(dialect, condition)
            # The rest is everything else: a product without a price is not "above 10".
            clauses.append(not_(func.coalesce(clause, false())) if condition.negated else clause)
        else:
            _attribute(connection, condition, clauses, tests)
    return Selection(tuple(clauses), tuple(tests))


def found(connection: Connection, chosen: Selection, limit: int | None = None, offset: int = 0) -> Iterator[Product]:
    """The chosen products, in their order in the shop."""
    if not chosen.tests:
        yield from select_products(connection, chosen.clauses, limit, offset)
        return
    passing = (p for p in select_products(connection, chosen.clauses) if all(test(p) for test in chosen.tests))
    yield from islice(passing, offset, None if limit is None else offset + limit)


def among(connection: Connection, chosen: Selection, ids: Iterable[int]) -> Iterator[Product]:
    """Those of the chosen products that have one of these ids, in their order in the shop."""
    for block in chunks(sorted(set(ids))):
        yield from found(connection, Selection((product.c.id.in_(block), *chosen.clauses), chosen.tests))


def count(connection: Connection, chosen: Selection) -> int:
    """How many products are chosen."""
    if not chosen.tests:
        return count_products(connection, chosen.clauses)
    return sum(1 for _ in found(connection, chosen))


def chosen_ids(connection: Connection, chosen: Selection) -> list[int]:
    """The ids of the chosen products, in order."""
    if chosen.tests:
        return [item.id for item in found(connection, chosen)]
    return list(connection.scalars(select(product.c.id).where(*chosen.clauses).order_by(product.c.id)))


def _clause(dialect: str, condition: Condition) -> Clause:
    field = condition.field
    if field in _PARTS:
        return _number(condition)
    if field == "state":
        return _has_unit() if condition.operator == "none" else _has_unit(unit.c.state == condition.value)
    if field == "translated":
        done = and_(_has_unit(), not_(_has_unit(or_(unit.c.target == "", unit.c.state.not_in(_USABLE)))))
        return done if condition.value == "yes" else not_(done)
    if field in ("sku", "gtin"):
        return _code(condition)
    if field in ("title", "brand", "category"):
        return _text(dialect, condition)
    column = {"handle": product.c.handle, "external_id": product.c.external_id, "file": product.c.file}.get(field)
    if column is None:
        column = product.c.source_lang
    return _matches(column, condition.operator, condition.value)


def _has_unit(*wheres: Clause) -> Clause:
    return product.c.id.in_(select(unit.c.product_id).where(*wheres))


def _matches(column: ColumnElement[str], how: str, value: str) -> Clause:
    if how == "none":
        return column == ""
    key = storable(value).lower()
    return func.lower(column) == key if how == "is" else func.lower(column).contains(key, autoescape=True)


def _code(condition: Condition) -> Clause:
    value = gtin_key(condition.value) if condition.field == "gtin" else condition.value
    own = variant.c[condition.field]
    if condition.operator == "none":
        clause = not_(exists(select(variant.c.product_id).where(variant.c.product_id == product.c.id, own != "")))
        return and_(clause, product.c.sku == "") if condition.field == "sku" else clause
    clause = product.c.id.in_(select(variant.c.product_id).where(_matches(own, condition.operator, value)))
    return or_(clause, _matches(product.c.sku, condition.operator, value)) if condition.field == "sku" else clause


def _text(dialect: str, condition: Condition) -> Clause:
    column = product.c[condition.field]
    if condition.operator == "none":
        return column == ""
    close = search.matching(dialect, [condition.value], [condition.field])
    if condition.operator == "has":
        return close
    exactly = column == storable(condition.value)
    return or_(exactly, and_(close, search.equals(condition.field, condition.value)))


def _number(condition: Condition) -> Clause:
    column = product.c[condition.field]
    if condition.operator == "none":
        return column == 0 if condition.field == "pictures" else column.is_(None)
    if condition.field == "id" and "," in condition.value:
        return column.in_([int(part) for part in condition.value.split(",")])
    low = whole(condition.low, _PARTS[condition.field])
    if condition.operator == "range":
        return column.between(low, whole(condition.high, _PARTS[condition.field]))
    clause: Clause = _COMPARE[condition.operator](column, low)
    return clause


# -- attributes, options and tags: in the document -------------------------------------------------


def _attribute(connection: Connection, condition: Condition, clauses: list[Clause], tests: list[Test]) -> None:
    dialect = connection.dialect.name
    name = folded(condition.field)
    if condition.field != "tag" and not _is_attribute(connection, name):
        raise unknown_field(condition.field)
    test = _attribute_test(name, condition)
    if condition.negated:
        tests.append(lambda item: not test(item))
        return
    if condition.operator in ("has", "is") and has_word(condition.value):
        clauses.append(search.matching(dialect, [condition.value]))  # fewer documents to open
    tests.append(test)


def _is_attribute(connection: Connection, name: str) -> bool:
    """Whether any product has an attribute or option of that name: its words are in the index."""
    if not has_word(name):
        return False
    likely = [search.matching(connection.dialect.name, [name], ["rest"])]
    return any(name in _facts(item) for item in select_products(connection, likely))


def _facts(item: Product) -> dict[str, list[str]]:
    """The values of each attribute and option, names folded."""
    facts: dict[str, list[str]] = {}
    for name, value in attributes(item):
        facts.setdefault(folded(name), []).append(value)
    for chosen in item.variants:
        for name, value in chosen.options:
            facts.setdefault(folded(name), []).append(value)
    return facts


def _attribute_test(name: str, condition: Condition) -> Test:
    holds = _value_test(condition)

    def test(item: Product) -> bool:
        values = list(item.tags) if condition.field == "tag" else _facts(item).get(name, [])
        return not any(values) if condition.operator == "none" else any(holds(value) for value in values)

    return test


def _value_test(condition: Condition) -> Callable[[str], bool]:
    key, low, high = folded(condition.value), condition.low, condition.high
    if condition.operator == "has":
        return lambda value: key in folded(value)
    if condition.operator == "is":
        return lambda value: folded(value) == key
    return lambda value: _compares(condition.operator, _first_number(value), low, high)


def _first_number(value: str) -> Decimal | None:
    match = _NUMBER.search(value)
    return None if match is None else Decimal(match[0].replace(",", "."))


def _compares(how: str, value: Decimal | None, low: Decimal | None, high: Decimal | None) -> bool:
    if value is None or low is None:
        return False
    if how == "range":
        return high is not None and low <= value <= high
    return bool(_COMPARE[how](value, low))
