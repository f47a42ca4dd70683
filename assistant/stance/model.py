"""What the sentence reader returns. Spans are relative to the text that was read."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.domain import Abstention, Span, Stance, Tone, VoiceKind


@dataclass(frozen=True, slots=True)
class Clause:
    """One place in a sentence where somebody takes a stand on something."""

    stance: Stance
    """What the holder says: for a reported voice the stance of that voice, not of the sender."""
    voice: VoiceKind
    holder: str
    """As written; empty where the sender is meant."""
    words: Span
    """The words that decide."""
    span: Span
    """The clause around them."""
    rule: str
    """Name of the grammar pattern."""
    confidence: float
    remarks: bool = False
    """Support or no objection with comments that do not limit it."""
    condition: Span | None = None
    partly: Span | None = None
    rework: bool = False
    abstention: Abstention | None = None
    whole: bool = False
    """The object is the proposal, the report or the consultation as such."""
    definite: bool = False
    """`whole` rests on a bare "förslaget", "förslagen" or no object: which proposal, the section tells."""
    remainder: bool = False
    """ "I övrigt", "övriga förslag": what the answer has not named."""
    references: tuple[Span, ...] = ()
    """ "avsnitt 6.3", "punkt 2", "3 kap. 7 §"."""
    adopts: bool = False
    """Takes over the stance of another document: "i enlighet med förvaltningens förslag"."""
    earlier: bool = False
    """A stand taken in the past ("avstyrkte 2019")."""


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """What one sentence (or two) says of its sender's stand, by the codebook's rules."""

    stance: Stance
    confidence: float
    clauses: tuple[Clause, ...]
    instruction: bool
    """The text tells a reader or a machine what to do. It changes nothing, but a person should see it."""
    tone: Tone
    """How it leans when no clause takes a stand."""
    leanings: tuple[Clause, ...] = ()
    """Liking or dislike of an aim, a view, a direction: "välkomnar ambitionen att …". By the codebook it is the stance
    of a sentence that says nothing else, and no part of the stand of a whole answer: so it is no clause."""
