"""Finding products by any word: an FTS5 index on SQLite, LIKE on any other database.

The table ``words`` holds one row a product, folded (see `folding`). The index ``search`` reads its
text from there, so an entry is taken out while the old words still stand, and put in once the new
ones do: `forget`, then change ``words``, then `index`, all in the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import BindParameter, ColumnElement, Connection, bindparam, literal_column, or_, select, text

from seller_assistant.catalog import Product
from seller_assistant.catalog.facts import attributes
from seller_assistant.store.documents import chunks
from seller_assistant.store.folding import folded, folded_apart, has_word, plain
from seller_assistant.store.tables import product, words

COLUMNS = ("title", "code", "brand", "category", "rest", "target")
_LIST = ", ".join(COLUMNS)
_IN: BindParameter[list[int]] = bindparam("ids", expanding=True)
_FORGET = f"INSERT INTO search(search, rowid, {_LIST}) SELECT 'delete', product_id, {_LIST} FROM words WHERE product_id"
_INDEX = f"INSERT INTO search(rowid, {_LIST}) SELECT product_id, {_LIST} FROM words WHERE product_id"


def forget(connection: Connection, ids: Iterable[int]) -> None:
    """Take these products out of the index, before their words change."""
    _run(connection, _FORGET, ids)


def index(connection: Connection, ids: Iterable[int]) -> None:
    """Put these products into the index, after their words changed."""
    _run(connection, _INDEX, ids)


def _run(connection: Connection, statement: str, ids: Iterable[int]) -> None:
    """Do it for those products; ``ids`` are in order, and new ones mostly without a gap."""
    if connection.dialect.name != "sqlite":
        return
    for block in chunks(ids):
        if block[-1] - block[0] == len(block) - 1:
            connection.exec_driver_sql(f"{statement} BETWEEN ? AND ? ORDER BY product_id", (block[0], block[-1]))
        else:
            connection.execute(text(f"{statement} IN :ids").bindparams(_IN), {"ids": block})


def row(item: Product, number: int) -> tuple[object, ...]:
    """The words of a product, as the columns of the table have them under that id, without its translations."""
    codes = [item.sku, item.handle, item.external_id]
    for variant in item.variants:
        codes += (variant.sku, variant.gtin)
    rest = [plain(item.description), *item.tags]
    for pair in attributes(item):
        rest += pair
    if item.has_options:
        rest += dict.fromkeys(part for v in item.variants for pair in v.options for part in pair)
    rest += [plain(t.text) for t in item.texts]
    return (
        number,
        folded(item.title),
        folded_apart(codes),
        folded_apart((item.brand,)),
        folded_apart((item.category,)),
        folded_apart(rest),
    )


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
