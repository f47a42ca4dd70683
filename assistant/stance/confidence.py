"""How sure a reading of a sentence is: how often readings of its kind are right.

A row's own confidence orders the clauses of a sentence. What leaves the reader is a share: of real quotes that got
this label in this way, how many had it from two readers as well. `training/stance.py` measures the shares, by
inquiries it has not seen, and a test holds the table to them.
"""

from __future__ import annotations

from assistant.domain import Stance, Tone

_UP_TO = 1.01

SHARES: dict[Stance, tuple[tuple[float, float], ...]] = {
    Stance.TILLSTYRKER: ((0.61, 0.8), (0.7, 0.88), (_UP_TO, 0.97)),
    Stance.TILLSTYRKER_DELVIS: ((0.85, 0.7), (_UP_TO, 0.92)),
    Stance.AVSTYRKER: ((0.7, 0.73), (_UP_TO, 0.97)),
    Stance.INGEN_ERINRAN: ((_UP_TO, 0.98),),
    Stance.AVSTAR: ((_UP_TO, 0.97),),
}
"""For each stance: below this confidence of the row, this share is right."""
NO_STAND: dict[Tone, float] = {Tone.CRITICAL: 0.96, Tone.NEUTRAL: 0.95, Tone.POSITIVE: 0.8}
"""Texts where no stand was found: praise may be support in words that the grammar does not know."""


def confidence(stance: Stance, row: float, tone: Tone) -> float:
    """The share of readings like this one that are right. `row` is the surest clause's confidence.

    >>> confidence(Stance.TILLSTYRKER_DELVIS, 0.93, Tone.NEUTRAL)
    0.92
    >>> confidence(Stance.OKLART, 0.8, Tone.POSITIVE)
    0.8
    """
    if stance is Stance.OKLART:
        return NO_STAND[tone]
    return next(share for below, share in SHARES[stance] if row < below)
