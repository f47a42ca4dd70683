"""A verdict: what statements come to, before it is shown to anybody. With what all weighing shares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.domain import Abstention, Basis, SectionKind, Stance, Statement, Tone, VoiceKind
from assistant.statements.collected import FAVOURS, INTRODUCES, LEANS, LEANS_FOR, LIKELY, UNPLACED, UNREAD

T, TD, A = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER
E, N, O = Stance.INGEN_ERINRAN, Stance.AVSTAR, Stance.OKLART  # noqa: E741 the codebook's letter

_LIKELIER = 0.5
"""From here up an answer that leans is likelier meant as a stand than as comments."""
UNPLACED_TICK = "Ett kryss i svarets blankett kunde inte knytas till ett ställningstagande."
DECISION_LEVEL = 3
"""A decision settles a point whatever the running text says."""

_LEVELS = {
    SectionKind.DECISION: DECISION_LEVEL,
    SectionKind.POSITION: 2,
    SectionKind.SUMMARY: 2,
    SectionKind.BACKGROUND: 0,
    SectionKind.LETTERHEAD: 0,
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What statements come to. Without a stance: the candidates are what it could be."""

    stance: Stance | None
    candidates: tuple[Stance, ...]
    confidence: float
    basis: Basis
    deciding: tuple[Statement, ...]
    against: tuple[Statement, ...] = ()
    reason: str = ""
    matters: bool = False
    """The evidence against is such that a person should look at it."""


def level(statement: Statement) -> int:
    """How much the place of a statement weighs: a decision over a summary over the running text."""
    return _LEVELS.get(statement.section, 1)


def strongest(statements: Iterable[Statement]) -> list[Statement]:
    """Best first: place, then confidence, then order in the text."""
    return sorted(statements, key=lambda s: (-level(s), -s.confidence))


def combine(statements: Sequence[Statement]) -> tuple[Stance | None, tuple[Stance, ...], float]:
    """Statements on one target and one level: the stance, or the candidates where they contradict each other."""
    found = {s.stance for s in statements}
    if len(found) > 1:
        found -= {O}
    talkative = [
        s for s in statements if s.stance is N and s.qualifiers.abstention in (None, Abstention.ABSTAINS)
    ]
    beside = {s.citation for s in statements if s.stance not in (N, O)}
    if len(found) > 1 and N in found and all(s.citation in beside for s in talkative):
        found -= {N}  # "inga synpunkter", or "inget att yttra utan …", beside a stand: nothing to add to it
    ranked = tuple(dict.fromkeys(s.stance for s in strongest(statements) if s.stance in found))
    best = {stance: max(s.confidence for s in statements if s.stance is stance) for stance in found}
    if len(found) == 1:
        (only,) = found
        return only, (only,), best[only]
    if found <= {T, TD}:
        return TD, (TD,), 0.9 * best[TD]
    if found <= {T, E}:
        return T, (T,), 0.85 * best[T]
    if found <= {TD, E, T}:
        return TD, (TD,), 0.85 * best[TD]
    if found <= {E, N}:
        return E, (E,), 0.8 * best[E]
    return None, ranked, 0.5


def comments_only(comments: Sequence[Statement]) -> Verdict:
    """Comments only: a reading of its own, shown with the most telling sentence."""
    unread = strongest(s for s in comments if s.rule == UNREAD)
    if unread:
        reason = "Ett ställe ser ut som motstånd, men kunde inte läsas säkert."
        return Verdict(
            None, (Stance.AVSTYRKER, Stance.OKLART), 0.4, Basis.STATED, tuple(unread[:1]), (), reason
        )
    unplaced = [s for s in comments if s.rule == UNPLACED]
    if unplaced:
        return Verdict(None, (O, T, A), 0.4, Basis.STATED, tuple(unplaced[:1]), (), UNPLACED_TICK)
    hinted = [(s, stance) for s in comments for stance, rule in LIKELY.items() if s.rule == rule]
    if hinted:
        ((statement, stance), *_) = hinted
        reason = f"Inget uttalat ställningstagande, men ett ställe {statement.rule}."
        return Verdict(None, (stance, Stance.OKLART), 0.4, Basis.STATED, (statement,), (), reason)
    liked = strongest(s for s in comments if s.rule == FAVOURS)
    leaning = [s for s in comments if s.rule == LEANS or (s.rule == LEANS_FOR and not liked)]
    if leaning:
        against = leaning[0].rule == LEANS
        likely, way = (A, "mot") if against else (T, "för")
        candidates = (likely, O) if leaning[0].confidence >= _LIKELIER else (O, likely)
        reason = f"Svaret tar inte ställning i ord, men lutar {way} förslaget."
        return Verdict(None, candidates, 0.5, Basis.STATED, tuple(leaning[:1]), (), reason)
    if liked:
        reason = "Svaret ser positivt på inriktningen men tar inte ställning till förslagen i ord."
        return Verdict(
            None, (Stance.OKLART, Stance.TILLSTYRKER), 0.5, Basis.STATED, tuple(liked[:1]), (), reason
        )
    tone = tone_of(comments)
    ranked = sorted(
        comments,
        key=lambda s: (
            s.rule != INTRODUCES,
            -level(s),
            s.qualifiers.tone is not tone or tone is Tone.NEUTRAL,
            -s.confidence,
        ),
    )
    lean = {Tone.CRITICAL: Stance.AVSTYRKER, Tone.POSITIVE: Stance.TILLSTYRKER}.get(tone, Stance.AVSTAR)
    confidence = 0.75 if tone is Tone.NEUTRAL else 0.65
    if any(s.qualifiers.rework for s in comments):
        confidence, lean = 0.5, Stance.AVSTYRKER  # to ask for it to be made again is near to opposing it
    confidence = min(confidence, max(s.confidence for s in comments))
    return Verdict(
        Stance.OKLART,
        (Stance.OKLART, lean),
        confidence,
        Basis.STATED,
        tuple(ranked[:1]),
        (),
        "Bara synpunkter: inget ställningstagande kan läsas ut.",
    )


_TOLD_APART = (
    SectionKind.OTHER_VOICES,
    SectionKind.OTHER_ITEM,
    SectionKind.DISSENT,
    SectionKind.BACKGROUND,
    SectionKind.LETTERHEAD,
)
"""Where others are meant to be told of."""
_INQUIRY = re.compile(
    r"(?:den (?:särskilda )?)?(?:utred|betänkande|kommitté|promemori|regering|departement)", re.IGNORECASE
)
"""Whose view of the proposal is no news: it is the proposal."""


def of_others_alone(verdict: Verdict, statements: Sequence[Statement]) -> Verdict:
    """Comments only, in an answer that tells of a stand of others among its own words: it may be shared, or its own."""
    told = [
        s
        for s in statements
        if s.holder.kind in (VoiceKind.OTHERS, VoiceKind.DISSENT)
        and s.stance in (T, TD, A, E)
        and s.section not in _TOLD_APART
        and not _INQUIRY.match(s.holder.name)
    ]
    if verdict.stance is not O or not told or {T, A} <= {s.stance for s in told}:
        return verdict  # who disagree cannot all be of the sender's mind
    deciding = (*verdict.deciding[:1], *strongest(told)[:1])
    candidates = (O, told[0].stance)
    reason = "Svaret återger andras ställningstagande men inget eget som kunde läsas."
    return replace(verdict, stance=None, candidates=candidates, confidence=min(0.5, verdict.confidence), deciding=deciding, reason=reason)  # fmt: skip


def tone_of(statements: Sequence[Statement]) -> Tone:
    """How comments lean together; neutral unless one way has twice the other."""
    critical = sum(s.qualifiers.tone is Tone.CRITICAL for s in statements)
    positive = sum(s.qualifiers.tone is Tone.POSITIVE for s in statements)
    if critical and critical >= 2 * positive:
        return Tone.CRITICAL
    if positive and positive >= 2 * critical:
        return Tone.POSITIVE
    return Tone.NEUTRAL


def undecided(verdict: Verdict, reason: str) -> Verdict:
    """The same, left to a person, with at least two candidates."""
    candidates = verdict.candidates
    if len(candidates) < 2:
        candidates = (*candidates, Stance.OKLART if candidates[0] is not Stance.OKLART else Stance.AVSTAR)
    return replace(
        verdict, stance=None, candidates=candidates, reason=reason, confidence=min(0.5, verdict.confidence)
    )
