"""Summaries made of citations: who deviates first, then what most say, then each respondent."""

from assistant.summaries.extractive import Depth, summarise
from assistant.summaries.reasons import own_texts
from assistant.summaries.recount import up_to_date

__all__ = ["Depth", "own_texts", "summarise", "up_to_date"]
