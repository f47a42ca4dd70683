"""A text that reports what many answered (a bill, an earlier summary, a table) -> one row for each respondent."""

from assistant.prose.reader import Row, read

__all__ = ["Row", "read"]
