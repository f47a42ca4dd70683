"""The first schema, and the triggers that keep what a person did."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_EXISTS = {
    "decisions": "SELECT 1 FROM cases WHERE id = OLD.case_id",
    "review_marks": "SELECT 1 FROM cases WHERE id = OLD.case_id",
    "corrections": (
        "SELECT 1 FROM documents JOIN cases ON cases.id = documents.case_id "
        "WHERE documents.case_id = OLD.case_id AND documents.id = OLD.document_id"
    ),
}
"""What must be gone before a row may go with it."""


def upgrade() -> None:
    op.create_table(
        "cases",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("diarienummer", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("proposal_title", sa.String(), nullable=False),
        sa.Column("proposal_document_id", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
    )
    op.create_table(
        "decisions",
        sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("respondent_id", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("stance", sa.String(), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("made", sa.DateTime(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("seen", sa.Text(), nullable=True),
        sa.Column("quotes", sa.JSON(), nullable=False),
        sa.Column("files", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_decisions_case_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("seq", name="pk_decisions"),
    )
    op.create_index("ix_decisions_case_id", "decisions", ["case_id"], unique=False)
    op.create_table(
        "documents",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added", sa.DateTime(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("parent_id", sa.String(), nullable=True),
        sa.Column("received", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id", "parent_id"],
            ["documents.case_id", "documents.id"],
            name="fk_documents_case_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_documents_case_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("case_id", "id", name="pk_documents"),
    )
    op.create_table(
        "intake_notes",
        sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("document_id", sa.String(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("remedy", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name="fk_intake_notes_case_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("seq", name="pk_intake_notes"),
    )
    op.create_index("ix_intake_notes_case_id", "intake_notes", ["case_id"], unique=False)
    op.create_table(
        "jobs",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("started", sa.DateTime(), nullable=True),
        sa.Column("finished", sa.DateTime(), nullable=True),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("cancel", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_jobs_case_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_jobs"),
    )
    op.create_index("ix_jobs_case_id", "jobs", ["case_id"], unique=False)
    op.create_table(
        "points",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_points_case_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("case_id", "id", name="pk_points"),
    )
    op.create_table(
        "respondents",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_respondents_case_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("case_id", "id", name="pk_respondents"),
    )
    op.create_table(
        "results",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("input_hash", sa.String(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_results_case_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("case_id", "step", "input_hash", name="pk_results"),
    )
    op.create_table(
        "review_marks",
        sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("item_id", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("made", sa.DateTime(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name="fk_review_marks_case_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("seq", name="pk_review_marks"),
    )
    op.create_index("ix_review_marks_case_id", "review_marks", ["case_id"], unique=False)
    op.create_table(
        "runs",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("started", sa.DateTime(), nullable=False),
        sa.Column("finished", sa.DateTime(), nullable=True),
        sa.Column("record", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_runs_case_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_runs"),
    )
    op.create_index("ix_runs_case_id", "runs", ["case_id"], unique=False)
    op.create_table(
        "corrections",
        sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("document_id", sa.String(), nullable=False),
        sa.Column("respondent_names", sa.JSON(), nullable=False),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("made", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "document_id"],
            ["documents.case_id", "documents.id"],
            name="fk_corrections_case_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_corrections_case_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("seq", name="pk_corrections"),
    )
    op.create_index("ix_corrections_case_id", "corrections", ["case_id"], unique=False)
    op.create_table(
        "run_results",
        sa.Column("run_id", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("input_hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name="fk_run_results_run_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "step", "key", name="pk_run_results"),
    )
    for table, exists in _EXISTS.items():
        op.execute(
            f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        )
        op.execute(
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} WHEN EXISTS ({exists}) "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        )
