"""What several statements come to together: the codebook's rules for a whole answer, as a table.

Here is only the weighing; which statements count, and what is shown for them, is for `positions`.
A combination the rules do not settle gives no stance but its candidates.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.domain import Abstention, Basis, SectionKind, Stance, Statement, Tone
from assistant.targets import REMAINDER

T, TD, A = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER
E, N, O = Stance.INGEN_ERINRAN, Stance.AVSTAR, Stance.OKLART  # noqa: E741 the codebook's letter

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
    if len(found) > 1 and N in found and not talkative:
        found -= {N}  # "inga synpunkter" beside a stand means nothing to add to it
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


def whole(
    stands: Sequence[Statement], parts: Sequence[Statement], comments: Sequence[Statement]
) -> Verdict | None:
    """A respondent's stand on the whole, or nothing when no statement takes any stand."""
    if not stands:
        return derived(parts, comments) if parts else None
    top = max(map(level, stands))
    stated = [s for s in stands if level(s) == top]
    lower = [s for s in stands if level(s) < top]
    stance, candidates, confidence = combine(stated)
    deciding = tuple(s for s in strongest(stated) if s.stance in candidates) or tuple(strongest(stated))
    if stance is None:
        return Verdict(
            None, candidates, confidence, Basis.STATED, deciding[:1],
            tuple(s for s in deciding if s.stance is not deciding[0].stance)[:1],
            "Svaret säger olika saker om helheten.",
        )  # fmt: skip
    opposed = strongest(s for s in (*parts, *lower) if s.stance is A)
    supported = strongest(s for s in (*parts, *lower) if s.stance is T and s.target != REMAINDER)
    limited = strongest(s for s in (*parts, *lower) if s.stance is TD)
    critical = [c for c in comments if c.qualifiers.tone is Tone.CRITICAL]
    deciding = tuple(s for s in deciding if s.stance is stance) or deciding
    settled = _Settled(stance, confidence, deciding)
    match stance:
        case Stance.TILLSTYRKER | Stance.INGEN_ERINRAN if opposed:
            what = "Tillstyrker helheten" if stance is T else "Har ingen erinran mot helheten"
            return settled.change(TD, 0.9, opposed, f"{what} men avstyrker en del.")
        case Stance.TILLSTYRKER | Stance.INGEN_ERINRAN if limited:
            what = "Tillstyrker helheten" if stance is T else "Har ingen erinran mot helheten"
            return settled.change(TD, 0.8, limited, f"{what} men har förbehåll i en del.", doubt=stance)
        case Stance.TILLSTYRKER if len(critical) > 2:
            return settled.keep(0.8, critical, "Tillstyrker helheten men har kritiska synpunkter.")
        case Stance.TILLSTYRKER_DELVIS:
            return settled.keep(1.0, [s for s in (*opposed, *supported) if s.stance is A][:1], "Uttalat.")
        case Stance.AVSTYRKER if supported or limited:
            reason = "Avstyrker helheten men tillstyrker en del."
            return settled.keep(
                0.85 if top > 1 else 0.6, [*supported, *limited], reason, matters=True, doubt=TD
            )
        case Stance.AVSTAR if supported or opposed or limited:
            return _abstains_but(settled, supported, opposed, limited)
    return settled.keep(1.0, [], "Uttalat om helheten.")


@dataclass(frozen=True, slots=True)
class _Settled:
    """A stated stance, on its way to a verdict."""

    stance: Stance
    confidence: float
    deciding: tuple[Statement, ...]

    def keep(
        self,
        factor: float,
        against: Sequence[Statement],
        reason: str,
        *,
        matters: bool = False,
        doubt: Stance | None = None,
    ) -> Verdict:
        candidates = (self.stance, doubt) if doubt else (self.stance,)
        return Verdict(
            self.stance, candidates, factor * self.confidence, Basis.STATED, self.deciding,
            tuple(against), reason, matters,
        )  # fmt: skip

    def change(
        self,
        stance: Stance,
        factor: float,
        because: Sequence[Statement],
        reason: str,
        doubt: Stance | None = None,
    ) -> Verdict:
        return Verdict(
            stance, (stance, doubt or self.stance), factor * min(self.confidence, because[0].confidence),
            Basis.STATED, (*self.deciding[:1], because[0], *self.deciding[1:]), (), reason,
        )  # fmt: skip


def _abstains_but(
    settled: _Settled,
    supported: Sequence[Statement],
    opposed: Sequence[Statement],
    limited: Sequence[Statement],
) -> Verdict:
    """Abstains in general, but takes a stand on something: that stand is the answer."""
    taken = [*supported[:1], *opposed[:1], *limited[:1]]
    stance = TD if limited or (supported and opposed) else (T if supported else A)
    return Verdict(
        stance, (stance, N), 0.85 * min(s.confidence for s in taken), Basis.DERIVED, tuple(taken),
        settled.deciding[:1], "Avstår i fråga om helheten men tar ställning till en del.", matters=True,
    )  # fmt: skip


def derived(parts: Sequence[Statement], comments: Sequence[Statement]) -> Verdict:
    """From the parts that were taken up, when nothing is said of the whole."""
    taken = [s for s in parts if s.target != REMAINDER]
    rest = [s for s in parts if s.target == REMAINDER]
    found = {s.stance for s in parts} - {N}
    critical = [c for c in comments if c.qualifiers.tone is Tone.CRITICAL]
    if not found:
        doubtful = bool(critical) and not rest
        return _derive(
            N,
            strongest(parts),
            0.55 if doubtful else 0.85,
            (N, O),
            "Har inga synpunkter på det som tas upp.",
            critical,
        )
    if found == {E}:
        return _derive(
            E,
            strongest(parts),
            0.85 if not critical else 0.7,
            (E, O),
            "Ingen erinran mot det som tas upp.",
            critical,
        )
    opposed = strongest(s for s in parts if s.stance is A)
    supported = strongest(s for s in parts if s.stance is T)
    limited = strongest(s for s in parts if s.stance is TD)
    if opposed and (found & {T, TD} or E in found):
        other = [*supported, *limited] or strongest(s for s in parts if s.stance is E)
        return _derive(
            TD,
            [other[0], *opposed],
            0.85 if found & {T, TD} else 0.7,
            (TD, A),
            "Tillstyrker vissa delar och avstyrker andra.",
        )
    if opposed:
        return _derive(A, opposed, 0.85, (A, TD), "Avstyrker det som tas upp.")
    if limited:
        return _derive(TD, [*limited, *supported], 0.85, (TD, T), "Tillstyrker delar, med förbehåll.")
    weight = 0.9 if taken and len(critical) < len(supported) else 0.6
    return _derive(T, supported, weight, (T, TD), "Tillstyrker det som tas upp.", critical)


def _derive(
    stance: Stance,
    deciding: Sequence[Statement],
    factor: float,
    candidates: tuple[Stance, ...],
    reason: str,
    against: Sequence[Statement] = (),
) -> Verdict:
    return Verdict(
        stance,
        candidates,
        factor * deciding[0].confidence,
        Basis.DERIVED,
        tuple(deciding),
        tuple(against),
        reason,
    )
