"""What the cell was called when it was signed: said when the cell is no longer in the table."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("decisions", sa.Column("respondent_name", sa.String(), nullable=False, server_default=""))
    op.add_column("decisions", sa.Column("target_name", sa.String(), nullable=False, server_default=""))
