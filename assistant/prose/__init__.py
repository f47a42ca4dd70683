"""A text that reports what many answered (a bill, an earlier summary, a table) -> one row for each respondent."""

from assistant.prose.passage import read
from assistant.prose.reader import Row

__all__ = ["Row", "read"]
