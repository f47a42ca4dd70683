"""Statements -> positions: on the whole and on each point, decided or not, with evidence for and against."""

from assistant.positions.deciding import decide

__all__ = ["decide"]
