"""Statements -> positions: on the whole and on each point, decided or not, with evidence for and against."""

from assistant.positions.deciding import decide
from assistant.positions.following import Followed, follow

__all__ = ["Followed", "decide", "follow"]
