"""What one row of the grammar is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from assistant.domain import Abstention, Stance


class Force(IntEnum):
    """How much a formula binds its speaker. A stronger one in the same breath explains a weaker away."""

    JUDGEMENT = 1
    """An opinion of the proposal: "förslaget är väl avvägt"."""
    ATTITUDE = 2
    """Welcome or dislike: "ser positivt på", "är kritisk till"."""
    DECLARED = 3
    """A stand in other words than the terms of art: "delar bedömningen", "motsätter sig"."""
    PERFORMATIVE = 4
    """The terms of art: "tillstyrker", "ingen erinran", "avstår från att yttra sig"."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One formula. Rows are tried in order: a text's characters belong to the first row that takes them."""

    name: str
    words: str
    """Swedish, in the little language of `lexicon`."""
    keys: tuple[str, ...]
    """Folded letters of which at least one is in every text that the pattern can match: the quick test."""
    says: Stance
    negated: Stance | None
    """What it says under negation; None where a negation is part of the formula or would mean nothing."""
    force: Force
    confidence: float
    """How often this formula, met in a real text, means `says`: estimated from read samples."""
    example: str
    """A sentence that this row reads as `says`."""
    counter: str
    """A sentence with similar words that must not be read as `says`."""
    abstention: Abstention | None = None
    needs: tuple[str, ...] = ()
    """More folded letters of which at least one is in every such text: a second quick test, for a row whose keys are
    common and whose pattern is slow."""
    judged: str = ""
    """What must stand after it for a stand to be taken (see `interpret`): "" anything, "object" a proposal or an aim,
    "criticism" a proposal, "assessment" and "agreement" a view, "leaning" never more than a leaning, "matter" a
    proposal after it or before it, "definite" also something else that is definite, or a subordinate clause, "need" no agreement with others,
    "contrary" more than an expectation, "answered" is a question with its answer, "echo" support and "taken up" the proposal or a stand on it before it."""
