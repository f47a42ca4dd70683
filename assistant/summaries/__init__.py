"""Summaries made of citations: who deviates first, then what most say, then each respondent."""

from assistant.summaries.extractive import Depth, summarise
from assistant.summaries.recount import up_to_date

__all__ = ["Depth", "summarise", "up_to_date"]
