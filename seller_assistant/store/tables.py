"""The tables of a shop, in types every database has.

A product is kept whole as one JSON document (`catalog.document`); the columns beside it are
projections of it, written in the same statement, that queries look things up by. Amounts are whole
numbers, so that comparing them is exact everywhere: a price in ten-thousandths of its currency's
unit, a weight in milligrams.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Id = BigInteger().with_variant(Integer, "sqlite")
Document = JSON(none_as_null=True)

product = Table(
    "product",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),  # given out by `counter`, never used twice
    Column("handle", Text, nullable=False, index=True),
    Column("sku", Text, nullable=False, index=True),
    Column("external_id", Text, nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("title_key", Text, nullable=False),
    Column("brand", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("source_lang", String(16), nullable=False),
    Column("file", Text, nullable=False),
    Column("price", BigInteger),
    Column("stock", BigInteger),
    Column("weight", BigInteger),
    Column("pictures", Integer, nullable=False),
    Column("variants", Integer, nullable=False),
    Column("doc", Document, nullable=False),
)

variant = Table(
    "variant",
    metadata,
    Column("product_id", Id, ForeignKey("product.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("sku", Text, nullable=False, index=True),
    Column("gtin", Text, nullable=False, index=True),
)

unit = Table(
    "unit",
    metadata,
    Column("product_id", Id, ForeignKey("product.id"), primary_key=True),
    Column("locale", String(16), primary_key=True),
    Column("field", String(1000), primary_key=True),
    Column("source", Text, nullable=False),
    Column("source_lang", String(16), nullable=False),
    Column("target", Text, nullable=False),
    Column("state", String(32), nullable=False),
    Column("engine", Text, nullable=False),
    Column("unknown", Document, nullable=False),
    Column("source_hash", String(32), nullable=False),
    Column("updated", String(40), nullable=False),
    Index("ix_unit_state", "state", "product_id"),
)

words = Table(  # what search looks through: folded text; `target` is the translations' own
    "words",
    metadata,
    Column("product_id", Id, ForeignKey("product.id"), primary_key=True, autoincrement=False),
    Column("title", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("brand", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("rest", Text, nullable=False),
    Column("target", Text, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("key", String(200), primary_key=True),
    Column("value", Document, nullable=False),
)

counter = Table(
    "counter",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", BigInteger, nullable=False),
)

step = Table(
    "step",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", String(40), nullable=False),
    Column("sentence", Document, nullable=False),
    Column("undone", Boolean, nullable=False),
    sqlite_autoincrement=True,
)

change = Table(
    "change",
    metadata,
    Column("step_id", Id, ForeignKey("step.id"), primary_key=True, autoincrement=False),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),
    Column("key", Text, nullable=False),
    Column("before", Document),
    Column("after", Document),
    # the versions of one translation
    Index("ix_change_unit", "key", sqlite_where=text("kind = 'unit'"), postgresql_where=text("kind = 'unit'")),
)

memory = Table(
    "memory",
    metadata,
    Column("id", Id, primary_key=True),
    Column("hash", String(32), nullable=False),
    Column("near", String(32), nullable=False, index=True),  # the hash of the same text without its case
    Column("lang", String(16), nullable=False),
    Column("locale", String(16), nullable=False),
    Column("source", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("approved", Boolean, nullable=False),
    Column("updated", String(40), nullable=False),
    Column("field", String(16), nullable=False),  # the kind of field it stood in, "" = not known
    Column("category", String(200), nullable=False),  # the category of its product, folded
    Column("used", String(40), nullable=False),  # the day it last filled a text, "" = never
    UniqueConstraint("hash", "locale", "field", "category", name="uq_memory_hash"),
    sqlite_autoincrement=True,
)

term = Table(
    "term",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),  # given out by `counter`
    Column("lang", String(16), nullable=False),
    Column("source", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("locale", String(16), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("category", Text, nullable=False),
    Column("brand", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("updated", String(40), nullable=False),
)

ignored = Table(  # doubts about a translation that the owner set aside
    "ignored",
    metadata,
    Column("check", String(64), primary_key=True),
    Column("product_id", Id, primary_key=True, autoincrement=False),
    Column("field", String(1000), primary_key=True),
    Column("locale", String(16), primary_key=True),
    Column("reason", Text, nullable=False),
    Column("at", String(40), nullable=False),
)

job = Table(  # runs of translation: what each set out to do, and how far it came
    "job",
    metadata,
    Column("id", Id, primary_key=True),
    Column("started", String(40), nullable=False),
    Column("updated", String(40), nullable=False),
    Column("state", String(16), nullable=False),
    Column("locale", String(16), nullable=False),
    Column("engine", String(64), nullable=False),
    Column("query", Text, nullable=False),
    Column("fields", Document, nullable=False),
    Column("products", Document, nullable=False),  # ids in the order of the work
    Column("total", Integer, nullable=False),
    Column("done", Integer, nullable=False),
    Column("error", Document),
    sqlite_autoincrement=True,
)

attempt = Table(  # texts that an engine failed at
    "attempt",
    metadata,
    Column("product_id", Id, primary_key=True, autoincrement=False),
    Column("locale", String(16), primary_key=True),
    Column("field", String(1000), primary_key=True),
    Column("engine", String(64), nullable=False),
    Column("source_hash", String(32), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("error", Document, nullable=False),
    Column("at", String(40), nullable=False),
)

export = Table(
    "export",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", String(40), nullable=False),
    Column("marketplace", String(64), nullable=False),
    Column("out", Text, nullable=False),
    Column("products", Integer, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("digest", Document, nullable=False),
    Column("report", Document),
    sqlite_autoincrement=True,
)

sent = Table(  # what bundles said about a product, by the digest of its listing: compressed JSON, each once
    "sent",
    metadata,
    Column("hash", String(32), primary_key=True),
    Column("doc", LargeBinary, nullable=False),
)
