"""Remissassistent: reads consultation responses, tabulates positions with citations, and says what to check."""

__version__ = "0.1.0"
