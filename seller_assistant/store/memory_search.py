"""The memory's word index: candidates for near matches, and every text that says something, in both languages.

On SQLite an FTS5 index holds the words of the source and the pairs of neighbouring Chinese characters; how rare a
word is decides which ones are worth asking for. Any other database looks for the words with LIKE.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Connection, bindparam, literal_column, or_, select, text

from seller_assistant.store.documents import chunks
from seller_assistant.store.folding import folded, has_word
from seller_assistant.store.tables import memory

GROUPS, FEW = 5, 250  # of words asked for together, and how many texts each may bring
COMMON = 0.1  # of all texts: a word in more of them tells nothing
ENOUGH = 1000  # candidates that are scored
_IN: BindParameter[list[int]] = bindparam("ids", expanding=True)
_FORGET = text("DELETE FROM memory_search WHERE rowid IN :ids").bindparams(_IN)
_INDEX = "INSERT INTO memory_search(rowid, source, target) VALUES (?, ?, ?)"


def is_han(char: str) -> bool:
    """True for a character that `folded` sets apart."""
    return "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af" or (
        "\uf900" <= char <= "\ufaff" or char >= "\U00020000"
    )  # fmt: skip


def runs(words: str) -> list[str]:
    """The words of a text, with neighbouring Chinese characters together."""
    found: list[str] = []
    before = False
    for word in folded(words).split():
        han = len(word) == 1 and is_han(word)
        if han and before:
            found[-1] += word
        else:
            found.append(word)
        before = han
    return found


def indexed(words: str) -> str:
    """The text as the index holds it: 枫糖浆 as 枫糖 糖浆 浆."""
    if words.isascii():
        return words.lower()
    return " ".join(_pairs(run, whole=True) if is_han(run[0]) else run for run in runs(words))


def _pairs(run: str, *, whole: bool = False) -> str:
    pairs = [run[i : i + 2] for i in range(len(run) - 1)]
    return " ".join([*pairs, run[-1]] if whole or not pairs else pairs)


def spoken(words: str) -> str:
    """The FTS5 query for texts that say all of that; "" when there is no letter or digit in it."""
    asked = []
    for run in runs(words):
        if not has_word(run):
            continue
        quoted = '"' + (_pairs(run) if is_han(run[0]) else run).replace('"', '""') + '"'
        asked.append(quoted if len(run) > 1 and is_han(run[0]) else f"{quoted}*")
    return " AND ".join(asked)


# -- keeping the index ------------------------------------------------------------------------------


def index_keys(connection: Connection, keys: Sequence[tuple[Any, ...]]) -> None:
    """Put the entries with these keys into the index, after they came."""
    if connection.dialect.name == "sqlite":
        wanted = set(keys)
        rows = [row for row in _entries(connection, wanted) if tuple(row[3:]) in wanted]
        index(connection, [(row.id, row.source, row.target) for row in rows])


def forget_keys(connection: Connection, keys: Sequence[tuple[Any, ...]]) -> None:
    """Take the entries with these keys out of the index, before they go."""
    if connection.dialect.name == "sqlite":
        wanted = set(keys)
        forget(connection, [row.id for row in _entries(connection, wanted) if tuple(row[3:]) in wanted])


def index(connection: Connection, entries: Sequence[tuple[int, str, str]]) -> None:
    """Put entries into the index, as (id, source, target)."""
    if entries and connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_INDEX, [(number, indexed(s), indexed(t)) for number, s, t in entries])


def forget(connection: Connection, ids: Iterable[int]) -> None:
    """Take entries out of the index."""
    if connection.dialect.name == "sqlite":
        for block in chunks(ids):
            connection.execute(_FORGET, {"ids": block})


def _entries(connection: Connection, keys: Iterable[tuple[Any, ...]]) -> Iterable[Any]:
    columns = (memory.c.id, memory.c.source, memory.c.target, *(memory.c[n] for n in _KEY))
    for block in chunks({key[0] for key in keys}):
        yield from connection.execute(select(*columns).where(memory.c.hash.in_(block)))


_KEY = ("hash", "locale", "field", "category")


def is_behind(connection: Connection) -> bool:
    """True when the index does not hold every entry, as after a migration."""
    if connection.dialect.name != "sqlite":
        return False
    query = "SELECT (SELECT count(*) FROM memory) <> (SELECT count(*) FROM memory_search_docsize)"
    return bool(connection.exec_driver_sql(query).scalar())


def rebuild(connection: Connection) -> None:
    """Make the index anew from the entries."""
    connection.exec_driver_sql("DELETE FROM memory_search")
    for block in chunks(list(connection.execute(select(memory.c.id, memory.c.source, memory.c.target))), 5000):
        index(connection, [(row.id, row.source, row.target) for row in block])


def frequencies(connection: Connection) -> dict[str, int]:
    """In how many sources each word stands."""
    if connection.dialect.name != "sqlite":
        return {}
    found = connection.exec_driver_sql("SELECT term, doc FROM memory_words WHERE col = 'source'")
    return {str(word): int(number) for word, number in found}


# -- asking -----------------------------------------------------------------------------------------


def candidates(source: str, known: Mapping[str, int], entries: int, *, close: bool = False) -> str:
    """The FTS5 query for texts that may be near to that one, by its rarest words; "" when it has no word to go by.

    A word that stands in many texts is asked for together with others, so that few texts have them all; several such
    groups are asked for, so that a text which lacks a word or two is still found by another group. ``close`` asks for
    less: texts that lack a word at the most.
    """
    most, few = (2, FEW // 4) if close else (GROUPS, FEW)
    words = _bare(word for word in indexed(source).split() if has_word(word))
    words = [w for w in words if not w.isdigit()] or words
    ranked = sorted((known[word], word) for word in words if word in known)
    telling = [pair for pair in ranked if pair[0] <= entries * COMMON] or ranked[:3]
    groups: list[list[str]] = []
    group: list[str] = []
    expected, total = 1.0, 0.0
    for number, word in telling:
        group.append(word)
        expected *= number if len(group) == 1 else number / max(1, entries)
        if expected <= few:
            groups.append(group)
            total += expected
            group, expected = [], 1.0
        if len(groups) == most or total > ENOUGH:
            break
    if group and len(groups) < most and total < ENOUGH:  # too common alone: with the word before it, or as it is
        groups.append([*group, *(groups[-1][:1] if groups else ())])
    asked = " OR ".join("(" + " AND ".join(f'"{word}"' for word in one) + ")" for one in groups)
    return asked  # in either column: few targets say such words, and they are scored away


def _bare(words: Iterable[str]) -> list[str]:
    """The words as the index cuts them: without the marks inside and around them."""
    found: dict[str, None] = {}
    for word in words:
        found.update(dict.fromkeys("".join(c if c.isalnum() else " " for c in word).split()))
    return list(found)


def saying(dialect: str, query: str) -> ColumnElement[bool]:
    """The condition that an entry says that, in its source or its target."""
    asked = spoken(query)
    if dialect == "sqlite" and asked:
        found = text("SELECT rowid FROM memory_search WHERE memory_search MATCH :query")
        found = found.bindparams(bindparam("query", asked, unique=True))
        return memory.c.id.in_(found.columns(literal_column("rowid")).scalar_subquery())
    wanted = query.strip()
    return or_(memory.c.source.icontains(wanted, autoescape=True), memory.c.target.contains(wanted, autoescape=True))
