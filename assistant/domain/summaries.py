"""Summaries and answers: sentences that cite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.domain.positions import Target
from assistant.domain.review import ReviewItem
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
class Reason:
    """Why a respondent takes its stand on a target, in one sentence."""

    respondent_id: str
    target: Target
    sentence: CitedSentence


@dataclass(frozen=True, slots=True)
class Theme:
    """Something that several answers argue about."""

    name: str
    origin: Origin
    """TOOL: the word they have in common. MODEL: a name that has passed the gate."""
    respondent_ids: tuple[str, ...]
    """Everybody who takes it up, in the registry's order."""
    sentences: tuple[CitedSentence, ...]
    """At most one from each answer."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How much of what a language model wrote the gate let through."""

    written: int = 0
    """Sentences at the first attempt."""
    passed: int = 0
    """Of them, at once."""
    mended: int = 0
    """Sentences that passed at the second attempt."""
    failed: int = 0
    """Sentences that did not pass at the second attempt either: extracts stand instead of them."""

    def __add__(self, other: Wording) -> Wording:
        return Wording(
            self.written + other.written,
            self.passed + other.passed,
            self.mended + other.mended,
            self.failed + other.failed,
        )

    @property
    def swedish(self) -> str:
        """
        >>> Wording(40, 31, 4, 5).swedish
        'Språkmodellen skrev 40 meningar. 31 klarade kontrollen mot beläggen direkt, 4 efter omskrivning, 5 underkändes.'
        """
        many = "mening" if self.written == 1 else "meningar"
        return (
            f"Språkmodellen skrev {self.written} {many}. {self.passed} klarade kontrollen mot beläggen direkt, "
            f"{self.mended} efter omskrivning, {self.failed} underkändes."
        )


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """Who deviates first, then what most say, then each respondent."""

    deviations: tuple[Deviation, ...]
    overall: tuple[CitedSentence, ...]
    per_target: Mapping[str, tuple[CitedSentence, ...]]
    """By `Target.key`."""
    respondents: tuple[RespondentSummary, ...]
    reasons: tuple[Reason, ...] = ()
    """In the order of the registry and of the points."""
    themes: tuple[Theme, ...] = ()
    """What most answers take up first."""
    draft: Mapping[str, tuple[CitedSentence, ...]] = field(default_factory=dict)
    """By `Target.key`, a model's paragraph for the remissammanställning; none where nothing passed."""
    wording: Wording | None = None
    """None without a language model."""


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
    worded: tuple[CitedSentence, ...] = ()
    """The answer as a language model words it, from `sentences` alone; what passed the gate."""
    items: tuple[ReviewItem, ...] = ()
    """What of the model's answer did not pass."""
    note: str = ""
    """In Swedish: what the answer rests on when it is the table and not the documents' own words."""
