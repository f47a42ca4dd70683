"""Files taken out of a case while the archive or e-mail they lay in is kept: an upgrade must not bring them back."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "removed",
        sa.Column("case_id", sa.String(), sa.ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("parent_id", sa.String(), primary_key=True),
        sa.Column("source", sa.String(), primary_key=True),
        sa.Column("sha256", sa.String(), primary_key=True),
        sa.ForeignKeyConstraint(
            ["case_id", "parent_id"], ["documents.case_id", "documents.id"], ondelete="CASCADE"
        ),
    )
