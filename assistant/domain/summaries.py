"""Summaries and answers: sentences that cite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.positions import Target
from assistant.domain.text import Citation


class Origin(StrEnum):
    """Who worded a sentence."""

    EXTRACT = "EXTRACT"
    """The document."""
    TOOL = "TOOL"
    """The tool, from counts and names it can vouch for."""
    MODEL = "MODEL"
    """A language model; it has passed the gate."""


@dataclass(frozen=True, slots=True)
class CitedSentence:
    """A sentence and what it rests on. Without a citation only where it counts the tool's own table."""

    text: str
    citations: tuple[Citation, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a respondent's own text a summary represents."""

    represented: int
    """Passages with a cited sentence."""
    total: int
    """Passages in sections where the respondent speaks for itself."""

    @property
    def share(self) -> float:
        return self.represented / self.total if self.total else 1.0


@dataclass(frozen=True, slots=True)
class RespondentSummary:
    respondent_ids: tuple[str, ...]
    sentences: tuple[CitedSentence, ...]
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class Deviation:
    """A respondent that does not follow the majority on a target, or argues as nobody else."""

    respondent_id: str
    target: Target
    what: str
    """One Swedish sentence: how it deviates."""
    sentences: tuple[CitedSentence, ...]


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """Who deviates first, then what most say, then each respondent."""

    deviations: tuple[Deviation, ...]
    overall: tuple[CitedSentence, ...]
    per_target: Mapping[str, tuple[CitedSentence, ...]]
    """By `Target.key`."""
    respondents: tuple[RespondentSummary, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found by a search, best first."""

    document_id: str
    citation: Citation
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a question, built of citations; or that the answer is not in the documents."""

    question: str
    found: bool
    sentences: tuple[CitedSentence, ...]
    nearest: tuple[Hit, ...]
    """The passages nearest to the question: evidence to look at, not answers."""
