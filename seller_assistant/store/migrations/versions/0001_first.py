"""The first shop: catalogue, translations, history, memory, exports and the search index.

A migration is frozen: it repeats the tables as they were on its day and imports nothing of the store.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _short(name: str, length: int = 16, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False, primary_key=primary_key)


def _json(name: str, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.JSON, nullable=nullable)


def upgrade() -> None:
    """Make everything."""
    _catalogue()
    _history()
    _beside()
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search USING fts5(title, code, brand, category, rest, target,"
            " content='words', content_rowid='product_id', tokenize='unicode61 remove_diacritics 2')"
        )


def _catalogue() -> None:
    op.create_table(
        "product",
        sa.Column("id", ID, primary_key=True, autoincrement=False),
        *(_text(name) for name in ("handle", "sku", "external_id", "title", "title_key", "brand", "category")),
        _short("source_lang"),
        _text("file"),
        sa.Column("price", sa.BigInteger),
        sa.Column("stock", sa.BigInteger),
        sa.Column("weight", sa.BigInteger),
        sa.Column("pictures", sa.Integer, nullable=False),
        sa.Column("variants", sa.Integer, nullable=False),
        _json("doc"),
        sa.PrimaryKeyConstraint("id", name="pk_product"),
    )
    for name in ("handle", "sku", "external_id"):
        op.create_index(f"ix_product_{name}", "product", [name])
    op.create_table(
        "variant",
        sa.Column("product_id", ID, sa.ForeignKey("product.id", name="fk_variant_product_id_product")),
        sa.Column("position", sa.Integer, autoincrement=False),
        _text("sku"),
        _text("gtin"),
        sa.PrimaryKeyConstraint("product_id", "position", name="pk_variant"),
    )
    op.create_index("ix_variant_sku", "variant", ["sku"])
    op.create_index("ix_variant_gtin", "variant", ["gtin"])
    op.create_table(
        "unit",
        sa.Column("product_id", ID, sa.ForeignKey("product.id", name="fk_unit_product_id_product")),
        _short("locale"),
        _short("field", 1000),
        _text("source"),
        _short("source_lang"),
        _text("target"),
        _short("state", 32),
        _text("engine"),
        _json("unknown"),
        _short("source_hash", 32),
        _short("updated", 40),
        sa.PrimaryKeyConstraint("product_id", "locale", "field", name="pk_unit"),
    )
    op.create_index("ix_unit_state", "unit", ["state", "product_id"])
    op.create_table(
        "words",
        sa.Column(
            "product_id", ID, sa.ForeignKey("product.id", name="fk_words_product_id_product"), autoincrement=False
        ),
        *(_text(name) for name in ("title", "code", "brand", "category", "rest", "target")),
        sa.PrimaryKeyConstraint("product_id", name="pk_words"),
    )


def _history() -> None:
    op.create_table(
        "step",
        sa.Column("id", ID),
        _short("at", 40),
        _json("sentence"),
        sa.Column("undone", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_step"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "change",
        sa.Column("step_id", ID, sa.ForeignKey("step.id", name="fk_change_step_id_step"), autoincrement=False),
        sa.Column("seq", sa.Integer, autoincrement=False),
        _short("kind"),
        _text("key"),
        _json("before", nullable=True),
        _json("after", nullable=True),
        sa.PrimaryKeyConstraint("step_id", "seq", name="pk_change"),
    )
    op.create_table(
        "counter",
        _short("name", 40),
        sa.Column("value", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_counter"),
    )


def _beside() -> None:
    op.create_table(
        "setting",
        _short("key", 200),
        _json("value"),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )
    op.create_table(
        "memory",
        sa.Column("id", ID),
        _short("hash", 32),
        _short("near", 32),
        _short("lang"),
        _short("locale"),
        *(_text(name) for name in ("source", "target", "origin")),
        sa.Column("approved", sa.Boolean, nullable=False),
        _short("updated", 40),
        sa.PrimaryKeyConstraint("id", name="pk_memory"),
        sa.UniqueConstraint("hash", "locale", name="uq_memory_hash"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_memory_near", "memory", ["near"])
    op.create_table(
        "export",
        sa.Column("id", ID),
        _short("at", 40),
        _short("marketplace", 64),
        _text("out"),
        sa.Column("products", sa.Integer, nullable=False),
        _short("sha256", 64),
        _json("digest"),
        sa.PrimaryKeyConstraint("id", name="pk_export"),
        sqlite_autoincrement=True,
    )
