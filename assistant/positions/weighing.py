"""What several statements come to together: the codebook's rules for a whole answer, as a table.

Here is only the weighing; which statements count, and what is shown for them, is for `positions`.
A combination the rules do not settle gives no stance but its candidates.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.domain import Abstention, Basis, Stance, Statement, Tone
from assistant.positions import support
from assistant.positions.supporting import MOST_AGAINST, MOSTLY, weigh_support
from assistant.positions.verdicts import TD, A, E, N, O, T, Verdict, combine, level, strongest
from assistant.statements.collected import COMMENT, FAVOURS, NEED, OBJECTION, UNREAD, WELCOMES
from assistant.statements.targets import REMAINDER

_SUREST = 0.97
_FIRM = 0.7
"""Below this a stand is too unsure to weigh against others."""
_OUTSPOKEN = 0.85
"""From here up a condition or a limit on all of the support is said in so many words, and nothing outweighs it."""
_PLAINEST = 0.9
"""From here up a stand is in terms of art: "tillstyrker", "avstyrker", "ställer sig bakom"."""
_OBJECTS = (OBJECTION, UNREAD)
_COURTESIES = (WELCOMES, NEED)
_HEAVY = 1.0
"""Doubts as heavy as this are more than remarks beside "ingen erinran"."""


def whole(
    stands: Sequence[Statement], parts: Sequence[Statement], comments: Sequence[Statement]
) -> Verdict | None:
    """A respondent's stand on the whole, or nothing when no statement takes any stand."""
    stands, parts, comments = _without_courtesies(stands, parts, comments)
    if any(s.stance in (T, TD) and s.confidence >= _FIRM for s in (*stands, *parts)):
        stands, parts = _conditional(stands), _conditional(parts)
    if not stands:
        return derived(parts, comments) if parts else None
    weak = [*infirm(stands), *infirm(parts)]
    unsure = [s for s in weak if s.stance in (T, TD)]
    perhaps_not = strongest(s for s in weak if s.stance is A)
    stands, parts = firm(stands), firm(parts)
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
    deciding = tuple(s for s in deciding if s.stance is stance) or deciding
    beside = [s for s in stated if s.stance is not stance and s.stance in (T, TD)]
    others = [*parts, *lower, *beside]
    return _stated(_Settled(stance, confidence, deciding), top, others, unsure, comments, perhaps_not)


def _conditional(statements: Sequence[Statement]) -> list[Statement]:
    """ "Om medel inte tillförs avstyrker verket förslagen", beside support of them: the same condition the other way round."""
    return [replace(s, stance=TD) if s.stance is A and s.qualifiers.condition else s for s in statements]


def _without_courtesies(
    stands: Sequence[Statement], parts: Sequence[Statement], comments: Sequence[Statement]
) -> tuple[Sequence[Statement], Sequence[Statement], Sequence[Statement]]:
    """ "Vi välkomnar utredningen", "vi delar bilden att något måste göras": so an answer begins that then opposes what
    the inquiry came to, and it is no support then."""
    said = (*stands, *parts)
    opposed = [s for s in said if s.stance is A]
    courtesies = [s for s in said if s.rule in _COURTESIES]
    supports = any(s.stance in (T, TD) and s.rule not in _COURTESIES for s in said)
    if not courtesies or not opposed or (supports and all(s.confidence < _FIRM for s in opposed)):
        return stands, parts, comments
    as_comments = (replace(s, stance=O, rule=COMMENT) for s in courtesies)
    return (
        [s for s in stands if s.rule not in _COURTESIES],
        [s for s in parts if s.rule not in _COURTESIES],
        [*comments, *as_comments],
    )


def firm(statements: Sequence[Statement]) -> list[Statement]:
    """Without those that the reader is unsure of, unless there are only such."""
    sure = [s for s in statements if s.confidence >= _FIRM]
    return sure or list(statements)


def infirm(statements: Sequence[Statement]) -> list[Statement]:
    """Those that `firm` leaves out."""
    unsure = [s for s in statements if s.confidence < _FIRM]
    return unsure if len(unsure) < len(statements) else []


def _stated(
    settled: _Settled,
    top: int,
    others: Sequence[Statement],
    unsure: Sequence[Statement],
    comments: Sequence[Statement],
    perhaps_not: Sequence[Statement],
) -> Verdict:
    """What is said of the whole, in the light of what is said of parts.

    `unsure` only weighs with support; `perhaps_not` may be opposition, and is never passed over.
    """
    opposed = strongest(s for s in others if s.stance is A)
    supported = strongest(s for s in others if s.stance is T and s.target != REMAINDER)
    limited = strongest(s for s in others if s.stance is TD)
    strong, mild = objections(comments)
    match settled.stance:
        case Stance.TILLSTYRKER | Stance.INGEN_ERINRAN:
            what = "Tillstyrker helheten" if settled.stance is T else "Har ingen erinran mot helheten"
            aim = settled.stance is T and settled.confidence < _FIRM and not supported and not limited
            if opposed and aim and all(s.confidence >= _FIRM for s in opposed):
                # "Positiv till vindkraft", and opposed to what is proposed: of the aim as often as of a part.
                reason = "Det som sägs om helheten är svagt uttalat stöd, och en del avstyrks."
                return _left((A, TD), opposed, settled.deciding, reason)
            if opposed:
                return settled.change(TD, 0.9, opposed, f"{what} men avstyrker en del.")
            taken_back = [s for s in strong if s.citation == settled.deciding[0].citation]
            if taken_back:
                return settled.change(TD, 0.85, taken_back, f"{what} men har invändningar.")
            if settled.stance is T:
                # What is said of the whole in weak words is borne out by what is said of its parts.
                against = [*perhaps_not, *strong, *mild][:MOST_AGAINST]
                supporting = [*settled.deciding, *limited, *supported, *unsure]
                return weigh_support(
                    supporting, comments, against, Basis.STATED, "helheten", bool(perhaps_not)
                )
            if perhaps_not:
                return settled.change(TD, MOSTLY, perhaps_not, f"{what}, men ett ställe kan vara motstånd.")
            if limited:
                return settled.change(TD, 0.8, limited, f"{what} men har förbehåll i en del.")
            if len(strong) > 1:
                return settled.change(TD, 0.85, strong, f"{what} men har invändningar.")
            if strong:
                return settled.keep(0.75, strong, f"{what} men har en invändning.", matters=True, doubt=TD)
            return settled.keep(0.95 if len(mild) < 3 else 0.85, mild, f"{what}.")
        case Stance.TILLSTYRKER_DELVIS if not opposed and settled.confidence < _OUTSPOKEN:
            return weigh_support(
                [*settled.deciding, *limited, *supported, *unsure], comments, [*strong, *mild][:MOST_AGAINST], Basis.STATED, "helheten"
            )  # fmt: skip
        case Stance.TILLSTYRKER_DELVIS:
            return settled.keep(1.0, opposed[:1], "Uttalat stöd i vissa delar eller med förbehåll.", doubt=T)
        case Stance.AVSTYRKER if len(_targets([*supported, *limited])) > 1:
            # Five labelled answers of five are called support in part; what is said of the whole says otherwise.
            reason = "Avstyrker helheten men tillstyrker flera delar."
            return _left((TD, A), settled.deciding, [*supported, *limited], reason)
        case Stance.AVSTYRKER if settled.confidence < _OUTSPOKEN and any(
            s.stance is T and s.confidence >= _PLAINEST for s in (*supported, *limited)
        ):
            reason = "Det som sägs om helheten är troligen motstånd, men en del tillstyrks."
            return _left((TD, A), settled.deciding, [*supported, *limited], reason)
        case Stance.AVSTYRKER if supported or limited:
            reason = "Avstyrker helheten men tillstyrker en del."
            return settled.keep(
                0.85 if top > 1 else 0.6, [*supported, *limited], reason, matters=True, doubt=TD
            )
        case Stance.AVSTYRKER if settled.confidence < _FIRM and unsure:
            reason = "Det som sägs om helheten är troligen motstånd, men en del kan ha stöd."
            return _left((TD, A), settled.deciding, unsure, reason)
        case Stance.AVSTAR if supported or opposed or limited:
            limited = [*limited, *strongest(s for s in unsure if s.stance is TD)]
            return _abstains_but(settled, supported, opposed, limited)
    return settled.keep(1.0, [], "Uttalat om helheten.")


def objections(comments: Sequence[Statement]) -> tuple[list[Statement], list[Statement]]:
    """Strong and mild ones, a sentence once."""
    once = {s.citation: s for s in comments if s.qualifiers.tone is Tone.CRITICAL}.values()
    return strongest(s for s in once if s.rule in _OBJECTS), strongest(
        s for s in once if s.rule not in _OBJECTS
    )


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

    def change(self, stance: Stance, factor: float, because: Sequence[Statement], reason: str) -> Verdict:
        confidence = factor * min(self.confidence, because[0].confidence)
        deciding = (*self.deciding[:1], because[0], *self.deciding[1:])
        return Verdict(stance, (stance, self.stance), confidence, Basis.STATED, deciding, (), reason)


def _abstains_but(
    settled: _Settled,
    supported: Sequence[Statement],
    opposed: Sequence[Statement],
    limited: Sequence[Statement],
) -> Verdict:
    """Abstains in general, but takes a stand on something: that stand is the answer."""
    stance = TD if limited or (supported and opposed) else (T if supported else A)
    taken = [*supported, *opposed, *limited]
    shown = [*supported[:1], *opposed[:1], *limited[:1]]
    silent = all(s.qualifiers.abstention not in (None, Abstention.ABSTAINS) for s in settled.deciding)
    # One detail is little to call the answer by, least of all when the rest is expressly left open; and of labelled
    # answers that only support or oppose in words that are not the plainest, half are called otherwise.
    plainly = stance is TD or (silent and min(s.confidence for s in taken) >= _PLAINEST)
    factor = (0.85 if len(_targets(taken)) > 1 else 0.7) if plainly else 0.6
    return Verdict(
        stance, (stance, N), factor * min(s.confidence for s in shown), Basis.DERIVED, tuple(shown),
        settled.deciding[:1], "Avstår i fråga om helheten men tar ställning till en del.", matters=True,
    )  # fmt: skip


def _targets(statements: Sequence[Statement]) -> set[str]:
    return {s.target.key for s in statements}


def derived(parts: Sequence[Statement], comments: Sequence[Statement]) -> Verdict:
    """From the parts that were taken up, when nothing is said of the whole."""
    sure = firm(parts)
    unsure = [s for s in infirm(parts) if s.stance in (T, TD)]
    doubtful_no = [s for s in infirm(parts) if s.stance is A]
    parts = sure
    found = {s.stance for s in parts} - {N}
    strong, mild = objections(comments)
    critical = [*strong, *mild]
    if not found:
        if critical and not any(s.target == REMAINDER for s in parts):
            # No comments on one thing, and comments on others: those are the answer, three times of four.
            reason = "Har inga synpunkter på en del men synpunkter på annat."
            shown = (*critical[:1], *strongest(parts))
            if unsure or doubtful_no:
                return Verdict(None, (O, N), 0.5, Basis.DERIVED, shown, (*unsure, *doubtful_no), reason)
            return Verdict(O, (O, N), MOSTLY, Basis.DERIVED, shown, (), reason)
        return _derive(N, strongest(parts), 0.85, (N, O), "Har inga synpunkter på det som tas upp.", critical)
    if found == {E}:
        if unsure:  # none of five labelled answers is called no objection
            reason = "Har ingen erinran mot en del, och ett ställe är troligen stöd för annat."
            return _left((T, E), unsure, [*strongest(parts), *critical][:MOST_AGAINST], reason)
        if strong:
            candidates = (TD, E) if support.doubts(comments) >= _HEAVY else (E, TD)
            reason = "Har ingen erinran mot en del men invändningar mot annat."
            return _left(candidates, strongest(parts), critical, reason)
        return _derive(E, strongest(parts), 0.85, (E, TD), "Ingen erinran mot det som tas upp.", critical)
    opposed = strongest(s for s in parts if s.stance is A)
    supported = strongest(s for s in parts if s.stance is T)
    limited = strongest(s for s in parts if s.stance is TD)
    if opposed:
        other = [*supported, *limited]
        if other:
            return _derive(
                TD, [other[0], *opposed], 0.85, (TD, A), "Tillstyrker vissa delar och avstyrker andra."
            )
        unopposed = strongest(s for s in parts if s.stance is E)
        if unopposed:
            reason = "Har ingen erinran mot vissa delar och avstyrker andra."
            # "I övrigt inget att erinra" is said of all the rest; no objection to a part may be to a trifle.
            rest = any(s.target == REMAINDER for s in unopposed)
            mostly = len(_targets(opposed)) > len(_targets(unopposed))
            factor = 0.85 if rest else (0.6 if mostly else 0.7)
            return _derive(TD, [unopposed[0], *opposed], factor, (TD, A), reason)
        positive = [c for c in comments if c.qualifiers.tone is Tone.POSITIVE]
        doubtful = bool(positive) and 2 * len(_targets(opposed)) + len(critical) <= 2 * len(positive)
        factor = 0.6 if doubtful else (0.85 if positive or not critical else 0.92)
        # "Positiva till bättre kollektivtrafik men avstyrker förslaget" is opposition; support elsewhere may be more.
        liked = [c for c in comments if c.rule == FAVOURS and level(c) > 1]
        unsure = [s for s in (*unsure, *liked) if s.citation not in {other.citation for other in opposed}]
        if positive and all(_THAT_PART.match(s.target.reference or "") for s in opposed):
            # "Vägledningen är i stora delar bra … Den delen avstyrks": the rest is not opposed.
            reason = "En del avstyrks, och resten kan ha stöd."
            return _left((TD, A), opposed, positive, reason)
        if unsure:  # weak words for a part of its own are support in part, four times of five; for the aim, half of the times
            reason = "Avstyrker det som tas upp, men ett ställe kan vara stöd för en annan del."
            apart = any(s.stance is not O and level(s) < 2 for s in unsure)
            return _left((TD, A) if apart else (A, TD), opposed, [*unsure, *positive], reason)
        return _derive(A, opposed, factor, (A, TD), "Avstyrker det som tas upp.", positive)
    led = [s for s in doubtful_no if level(s) > 1]
    if led and all(level(s) < 2 for s in (*supported, *limited)):
        reason = "Det som sägs först är troligen motstånd, men en del får stöd."
        return _left((TD, A), led, [*supported, *limited], reason)  # of four such answers, three are
    unopposed = strongest(s for s in parts if s.stance is E)
    if not limited and len(_targets(unopposed)) > len(_targets(supported)):
        reason = "Har ingen erinran mot det mesta som tas upp och stöder en del."
        return _left((E, T), unopposed, [*supported, *critical][:MOST_AGAINST], reason)
    return _supported([*supported, *limited, *unsure], comments, doubtful_no)


def _supported(
    supported: Sequence[Statement], comments: Sequence[Statement], opposed: Sequence[Statement]
) -> Verdict:
    """Support for every part that is taken a stand on, with what else is said beside it."""
    against = [*opposed, *sorted(comments, key=lambda s: (s.rule not in _OBJECTS, -s.doubt))]
    against = [s for s in against if s.doubt > 0 or s.rule in _OBJECTS or s.stance is A][:MOST_AGAINST]
    return weigh_support(supported, comments, against, Basis.DERIVED, "det som tas upp", bool(opposed))


def _together(statements: Sequence[Statement]) -> float:
    """How sure several statements on different targets are together: that at least one is read right."""
    best: dict[str, float] = {}
    for statement in statements:
        best[statement.target.key] = max(best.get(statement.target.key, 0.0), statement.confidence)
    return min(_SUREST, 1 - math.prod(1 - confidence for confidence in best.values()))


_THAT_PART = re.compile(r"(?:den|denna|de|dessa) del(?:en|arna|ar)?\b", re.IGNORECASE)


def _left(
    candidates: tuple[Stance, ...], deciding: Sequence[Statement], against: Sequence[Statement], reason: str
) -> Verdict:
    """Left to a person, with what it could be."""
    return Verdict(None, candidates, 0.5, Basis.DERIVED, tuple(deciding), tuple(against), reason)


def _derive(
    stance: Stance,
    deciding: Sequence[Statement],
    factor: float,
    candidates: tuple[Stance, ...],
    reason: str,
    against: Sequence[Statement] = (),
) -> Verdict:
    confidence = _together([s for s in deciding if s.stance in (stance, deciding[0].stance)])
    return Verdict(
        stance, candidates, factor * confidence, Basis.DERIVED, tuple(deciding), tuple(against), reason
    )
