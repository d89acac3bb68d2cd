"""The owner's terms, doubts set aside, runs of translation, and a memory that knows where a text stood.

What was approved before goes into the memory. The search index of the memory is filled when it is first asked.
"""

import hashlib
import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _short(name: str, length: int = 16, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False, primary_key=primary_key)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def upgrade() -> None:
    """Make what is new, and bring what was approved into the memory."""
    _terms()
    _jobs()
    _memory()
    op.create_index(
        "ix_change_unit",
        "change",
        ["key"],
        sqlite_where=sa.text("kind = 'unit'"),
        postgresql_where=sa.text("kind = 'unit'"),
    )
    _remember_approved(op.get_bind())


def _terms() -> None:
    op.create_table(
        "term",
        sa.Column("id", ID, primary_key=True, autoincrement=False),
        _short("lang"),
        _text("source"),
        _text("target"),
        _short("locale"),
        _short("kind"),
        *(_text(name) for name in ("category", "brand", "note")),
        _short("updated", 40),
        sa.PrimaryKeyConstraint("id", name="pk_term"),
    )
    op.create_table(
        "ignored",
        _short("check", 64),
        sa.Column("product_id", ID, nullable=False, autoincrement=False),
        _short("field", 1000),
        _short("locale"),
        _text("reason"),
        _short("at", 40),
        sa.PrimaryKeyConstraint("check", "product_id", "field", "locale", name="pk_ignored"),
    )


def _jobs() -> None:
    op.create_table(
        "job",
        sa.Column("id", ID),
        _short("started", 40),
        _short("updated", 40),
        _short("state"),
        _short("locale"),
        _short("engine", 64),
        _text("query"),
        sa.Column("fields", sa.JSON, nullable=False),
        sa.Column("products", sa.JSON, nullable=False),
        _number("total"),
        _number("done"),
        sa.Column("error", sa.JSON),
        sa.PrimaryKeyConstraint("id", name="pk_job"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "attempt",
        sa.Column("product_id", ID, nullable=False, autoincrement=False),
        _short("locale"),
        _short("field", 1000),
        _short("engine", 64),
        _short("source_hash", 32),
        _number("attempts"),
        sa.Column("error", sa.JSON, nullable=False),
        _short("at", 40),
        sa.PrimaryKeyConstraint("product_id", "locale", "field", name="pk_attempt"),
    )


def _memory() -> None:
    with op.batch_alter_table("memory", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.add_column(sa.Column("field", sa.String(16), nullable=False, server_default=""))
        batch.add_column(sa.Column("category", sa.String(200), nullable=False, server_default=""))
        batch.add_column(sa.Column("used", sa.String(40), nullable=False, server_default=""))
        batch.drop_constraint("uq_memory_hash", type_="unique")
        batch.create_unique_constraint("uq_memory_hash", ["hash", "locale", "field", "category"])
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE memory_search USING fts5(source, target,"
            " tokenize='unicode61 remove_diacritics 2')"
        )
        op.execute("CREATE VIRTUAL TABLE memory_words USING fts5vocab('memory_search', 'col')")


_APPROVED = """
    SELECT unit.source, unit.target, unit.source_lang, unit.locale, unit.field, unit.updated, product.category
    FROM unit JOIN product ON product.id = unit.product_id
    WHERE unit.state = 'approved' AND unit.target <> '' ORDER BY unit.updated, unit.product_id
"""


def _remember_approved(connection: sa.Connection) -> None:
    found: dict[tuple[str, ...], dict[str, object]] = {}
    for source, target, lang, locale, field, updated, category in connection.execute(sa.text(_APPROVED)):
        plain = " ".join(unicodedata.normalize("NFKC", source).split())
        kind = field.replace(":", "/").split("/", 1)[0][:16]
        named = " ".join(category.split()).casefold()[:200]
        found[_hash(plain, lang), locale, kind, named] = {
            "hash": _hash(plain, lang), "near": _hash(plain.casefold(), lang), "lang": lang, "locale": locale,
            "source": source, "target": target, "origin": "owner", "approved": True, "updated": updated,
            "field": kind, "category": named, "used": "",
        }  # fmt: skip
    names = list(next(iter(found.values()), {}))
    if names:
        table = sa.table("memory", *(sa.column(name) for name in names))
        connection.execute(sa.insert(table), list(found.values()))


def _hash(plain: str, lang: str) -> str:
    return hashlib.blake2b(f"{lang}\0{plain}".encode("utf-8", "replace"), digest_size=8).hexdigest()
