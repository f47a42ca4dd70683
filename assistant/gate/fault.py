"""What the gate can find wrong with a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    QUOTE = "QUOTE"
    NUMBER = "NUMBER"
    REFERENCE = "REFERENCE"
    NAME = "NAME"
    STANCE = "STANCE"
    NEGATION = "NEGATION"
    TERM = "TERM"
    ENTAILMENT = "ENTAILMENT"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing in a sentence that its evidence does not support."""

    kind: FaultKind
    word: str
    message: str
    """A Swedish sentence that says what is wrong; a model gets it when it is asked to try again."""
