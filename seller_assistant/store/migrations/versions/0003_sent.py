"""What each bundle said about every product, kept once per wording, and the report of each bundle."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make what is new; bundles of before have no report."""
    op.create_table(
        "sent",
        sa.Column("hash", sa.String(32), nullable=False),
        sa.Column("doc", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_sent"),
    )
    op.add_column("export", sa.Column("report", sa.JSON, nullable=True))
