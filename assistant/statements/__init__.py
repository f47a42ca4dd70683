"""One submission -> statements: whose words, about what, with which stand."""

from assistant.statements.submission import read_submission

__all__ = ["read_submission"]
