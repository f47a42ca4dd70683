"""From the clauses of a sentence to its one label, by the codebook's rules."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain import Stance, VoiceKind
from assistant.stance.model import Clause
from assistant.stance.pattern import Force

T, TD, A = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER
E, N, O = Stance.INGEN_ERINRAN, Stance.AVSTAR, Stance.OKLART  # noqa: E741

_AN_AIM = "att utredningen vill det är rätt"
"""What somebody wants is praised: beside a no to what is proposed, that is an aim."""


def combine(clauses: Sequence[tuple[Clause, Force, bool]]) -> tuple[Stance, float]:
    """The stance of the sender in a whole sentence, with how sure it is.

    Each clause comes with its force and whether its object is a proposal. Reported and dissenting voices do not
    count; a stand of today goes before one of the past; support for one thing and opposition to another is TD,
    unless the support is mere liking of something that is not proposed.
    """
    own = [
        c
        for c in clauses
        if c[0].voice in (VoiceKind.RESPONDENT, VoiceKind.OFFICIALS) and c[0].stance is not O
    ]
    if not own:
        return O, 0.85 if clauses else 0.8
    own = [c for c in own if not c[0].earlier] or own
    said = {c[0].stance for c in own}
    supports = [c for c in own if c[0].stance in (T, TD)]
    if A in said and supports:
        against = max(c[1] for c in own if c[0].stance is A)
        mere = all(
            (
                c[1] <= Force.ATTITUDE
                or c[0].rule in ("delar bedömningen", "ställer sig bakom", "stödjer", _AN_AIM)
            )
            and (not c[2] or c[0].rule == _AN_AIM)
            and c[0].stance is T
            for c in supports
        )
        in_part = all(c[0].partly for c in own if c[0].stance is A)
        if mere and against > Force.JUDGEMENT and not in_part:
            return A, min(0.85, _surest(own, A))
        return TD, 0.9 * min(_surest(own, A), max(c[0].confidence for c in supports))
    for stance in (TD, T):
        if stance in said:
            sure = _surest(own, stance)
            return stance, sure if len(said) == 1 else 0.93 * sure
    if A in said:
        if E in said:
            return TD, 0.7
        return A, _surest(own, A) * (1.0 if said == {A} else 0.93)
    return (E, _surest(own, E)) if E in said else (N, _surest(own, N))


def _surest(clauses: Sequence[tuple[Clause, Force, bool]], stance: Stance) -> float:
    return max(c[0].confidence for c in clauses if c[0].stance is stance)
