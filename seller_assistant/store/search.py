"""Finding products by any word: an FTS5 index on SQLite, LIKE on any other database.

The table ``words`` holds one row a product, folded (see `folding`). The index ``search`` reads its
text from there, so an entry is taken out while the old words still stand, and put in once the new
ones do: `forget`, then change ``words``, then `index`, all in the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import BindParameter, ColumnElement, Connection, bindparam, literal_column, or_, select, text
from sqlalchemy.sql.expression import TextClause

from seller_assistant.catalog import Product
from seller_assistant.store.documents import chunks
from seller_assistant.store.folding import BETWEEN, folded, has_word, plain
from seller_assistant.store.tables import product, words

COLUMNS = ("title", "code", "brand", "category", "rest", "target")
_LIST = ", ".join(COLUMNS)
_IN: BindParameter[list[int]] = bindparam("ids", expanding=True)
_FORGET = text(
    f"INSERT INTO search(search, rowid, {_LIST})"
    f" SELECT 'delete', product_id, {_LIST} FROM words WHERE product_id IN :ids"
).bindparams(_IN)
_INDEX = text(
    f"INSERT INTO search(rowid, {_LIST}) SELECT product_id, {_LIST} FROM words WHERE product_id IN :ids"
).bindparams(_IN)


def forget(connection: Connection, ids: Iterable[int]) -> None:
    """Take these products out of the index, before their words change."""
    _run(connection, _FORGET, ids)


def index(connection: Connection, ids: Iterable[int]) -> None:
    """Put these products into the index, after their words changed."""
    _run(connection, _INDEX, ids)


def _run(connection: Connection, statement: TextClause, ids: Iterable[int]) -> None:
    if connection.dialect.name == "sqlite":
        for block in chunks(ids):
            connection.execute(statement, {"ids": block})


def row(item: Product) -> dict[str, object]:
    """The words of a product, without its translations."""
    codes = [item.sku, item.handle, item.external_id]
    codes += [code for v in item.variants for code in (v.sku, v.gtin) if code]
    rest = [plain(item.description), *item.tags]
    rest += [part for pair in item.attributes for part in pair]
    rest += dict.fromkeys(part for v in item.variants for pair in v.options for part in pair)
    rest += [plain(t.text) for t in item.texts]
    return {
        "product_id": item.id,
        "title": folded(item.title),
        "code": _folded(filter(None, codes)),
        "brand": folded(item.brand),
        "category": folded(item.category),
        "rest": _folded(rest),
    }


def _folded(parts: Iterable[str]) -> str:
    """The texts folded one by one, most of which are plain letters, and put together."""
    return BETWEEN.join(filter(None, map(folded, parts)))


def matching(dialect: str, terms: Sequence[str], columns: Collection[str] = ()) -> ColumnElement[bool]:
    """The condition that a product has every one of these words (or phrases), in those columns or in any.

    The last word of each term may be the beginning of a word.
    """
    if dialect != "sqlite":
        return _alike(terms, columns)
    keys = [folded(term) for term in terms]
    wordless = [key for key in keys if not has_word(key)]
    wanted = " AND ".join(_quoted(key) for key in keys if has_word(key))
    if wordless:  # only marks: the index knows none, so the text itself is looked at
        alike = _alike(wordless, columns)
        return alike if not wanted else alike & _match(wanted, columns)
    return _match(wanted, columns)


def equals(column: str, value: str) -> ColumnElement[bool]:
    """The condition that a searched column is that text, case and accents apart."""
    return product.c.id.in_(select(words.c.product_id).where(words.c[column] == folded(value)))


def _match(wanted: str, columns: Collection[str]) -> ColumnElement[bool]:
    query = f"{{{' '.join(columns)}}} : ({wanted})" if columns else wanted
    found = text("SELECT rowid FROM search WHERE search MATCH :query").bindparams(
        bindparam("query", query, unique=True)
    )
    return product.c.id.in_(found.columns(literal_column("rowid")).scalar_subquery())


def _quoted(key: str) -> str:
    return '"' + key.replace('"', '""') + '"*'


def _alike(terms: Sequence[str], columns: Collection[str]) -> ColumnElement[bool]:
    condition = select(words.c.product_id)
    for term in terms:
        key = folded(term)
        condition = condition.where(
            or_(*(words.c[name].contains(key, autoescape=True) for name in columns or COLUMNS))
        )
    return product.c.id.in_(condition)
