"""How sure a position on the whole is: how often positions decided like it are what readers call the answer.

A rule's own confidence weighs what an answer says and decides below what a person must settle it. What leaves the tool is
a share: of labelled answers decided so, with this stance and about this confidence, how many were called that, an answer
counting less whose reader was unsure. `python training/positions.py` prints the shares, and a test holds the table to them.
"""

from __future__ import annotations

from dataclasses import replace

from assistant.domain import Stance
from assistant.positions.verdicts import Verdict

_UP_TO = 1.01
DECIDES = 0.6
"""Below this a rule leaves it to a person, and how often it would be right is not measured."""
_HARDLY = 0.7
"""What a rule decides below this is on the checklist."""

SHARES: dict[Stance, tuple[tuple[float, float], ...]] = {
    Stance.TILLSTYRKER: ((0.84, 0.87), (0.9, 0.95), (_UP_TO, 0.98)),
    Stance.TILLSTYRKER_DELVIS: ((0.7, 0.76), (0.9, 0.87), (_UP_TO, 0.96)),
    Stance.AVSTYRKER: ((0.85, 0.94), (_UP_TO, 0.98)),
    Stance.INGEN_ERINRAN: ((_UP_TO, 0.86),),
    Stance.AVSTAR: ((0.9, 0.71), (_UP_TO, 0.94)),
    Stance.OKLART: ((_UP_TO, 0.83),),
}
"""For each stance: below this confidence of the rule, this share is right."""


def share(stance: Stance, rule: float) -> float:
    """The share of positions like this one that are right.

    >>> share(Stance.TILLSTYRKER, 0.97), share(Stance.TILLSTYRKER_DELVIS, 0.65), share(Stance.AVSTYRKER, 0.5)
    (0.98, 0.76, 0.5)
    """
    if rule < DECIDES:
        return rule
    return next(right for below, right in SHARES[stance] if rule < below)


def measured(verdict: Verdict) -> Verdict:
    """The same, as sure as positions like it are right."""
    if verdict.stance is None:
        return verdict
    rule = min(1.0, verdict.confidence)
    return replace(verdict, confidence=share(verdict.stance, rule), hardly=rule < _HARDLY)
