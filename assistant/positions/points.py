"""The stand on one point, from what is said of it. Nothing of it comes from the stand on the whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import Basis, Stance, Statement
from assistant.positions.verdicts import DECISION_LEVEL, Verdict, combine, comments_only, level, strongest
from assistant.statements.collected import EXCEPTED


def point(about: Sequence[Statement]) -> Verdict:
    """The stand on one point. Nothing of it comes from the stand on the whole."""
    stands = [s for s in about if s.stance is not Stance.OKLART]
    said = [s for s in stands if s.rule != EXCEPTED]
    if not stands:
        verdict = comments_only(about)
        return replace(verdict, reason="Bara synpunkter på punkten.") if verdict.stance else verdict
    if not said:
        return Verdict(
            None,
            (Stance.AVSTYRKER, Stance.AVSTAR),
            0.4,
            Basis.STATED,
            tuple(stands[:1]),
            (),
            "Punkten undantas från ställningstagandet, men vad instansen tycker om den sägs inte.",
        )
    partial = [
        s
        for s in said
        if s.qualifiers.partly is not None and s.stance in (Stance.TILLSTYRKER, Stance.AVSTYRKER)
    ]
    if partial and len(partial) == len(said) and len({s.stance for s in said}) == 1:
        return _only_in_part(partial)
    labels = {s.stance for s in said}
    if (
        all(s in partial for s in said if s.stance is Stance.AVSTYRKER)
        and Stance.AVSTYRKER in labels
        and len(labels) > 1
    ):
        deciding = [s for s in strongest(said) if s.stance is not Stance.AVSTYRKER][:1] + strongest(partial)[
            :1
        ]
        return Verdict(
            Stance.TILLSTYRKER_DELVIS, (Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER), 0.75, Basis.STATED, tuple(deciding),
            (), "Avstyrker en del av punkten, men inte allt.",
        )  # fmt: skip
    top = max(map(level, said))
    opposites = {Stance.TILLSTYRKER, Stance.AVSTYRKER} <= labels
    decisive = said if opposites and top != DECISION_LEVEL else [s for s in said if level(s) == top]
    stance, candidates, confidence = combine(decisive)
    ranked = strongest(decisive)
    deciding = [s for s in ranked if s.stance is stance] or ranked
    against = [s for s in strongest(said) if s.stance is not deciding[0].stance]
    if stance is None:
        return Verdict(
            None, candidates, confidence, Basis.STATED, tuple(deciding[:1]), tuple(against[:1]),
            "Svaret säger olika saker om punkten.",
        )  # fmt: skip
    return Verdict(
        stance, candidates, (0.85 if against else 1.0) * confidence, Basis.STATED, tuple(deciding), tuple(against[:1]),
        "Uttalat om punkten.",
        matters=stance in (Stance.TILLSTYRKER, Stance.AVSTYRKER) and bool(against),
    )  # fmt: skip


def _only_in_part(partial: Sequence[Statement]) -> Verdict:
    """A stand on a part of a point says nothing of the rest of it: "delvis", for a person to look at."""
    first = strongest(partial)
    what = "Avstyrker" if first[0].stance is Stance.AVSTYRKER else "Tillstyrker"
    return Verdict(
        Stance.TILLSTYRKER_DELVIS, (Stance.TILLSTYRKER_DELVIS, first[0].stance), 0.7 * first[0].confidence, Basis.DERIVED,
        tuple(first[:1]), (), f"{what} en del av punkten. Om resten sägs inget.",
    )  # fmt: skip
