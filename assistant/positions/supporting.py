"""Support with what limits it and what doubts, as a verdict: plain, in part, or left to a person.

`support` says how likely plain support is; here is when that is enough, and what outweighs it.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain import Basis, Statement
from assistant.positions import support
from assistant.positions.verdicts import TD, O, T, Verdict, strongest

MOST_AGAINST = 3
"""So many places against are shown."""
_LIMITED = 0.8
"""Of 19 labelled answers where a limit is put in so many words, 17 are support in part, however much else is supported."""
MOSTLY = 0.65
"""Of labelled answers, about two of three with the same things said are called so: decided, and on the checklist."""


def weigh_support(
    supported: Sequence[Statement],
    comments: Sequence[Statement],
    against: Sequence[Statement],
    basis: Basis,
    what: str,
    doubtful: bool = False,
) -> Verdict:
    """Plain support, support in part, or for a person: `doubtful` when something may be opposition."""
    said = support.said(supported, comments)
    plain_from = support.PLAIN_IF_SAID if said else support.PLAIN
    weak = support.weak(supported)
    part_to = support.WEAK_IN_PART if weak else support.IN_PART
    stance, candidates, sure = support.reading(support.chance(supported, comments), plain_from, part_to)
    sure = max(sure, MOSTLY if stance is TD else support.PLAIN if stance is T else 0.0)
    if support.in_so_many_words_limited(supported):
        stance, candidates, sure = TD, (TD, T), max(sure, _LIMITED)
    if stance is T and not said and support.reserved(supported, comments):
        stance, sure = None, 0.5
    plain = tuple(s for s in supported if s.stance is T)
    limited = tuple(strongest(s for s in supported if s.stance is TD))
    deciding = (*limited, *plain) if candidates[0] is TD else (*plain, *limited)
    if weak and stance is TD:
        reason = f"Stödet för {what} är svagt uttalat, och det finns invändningar."
        return Verdict(TD, (TD, O), MOSTLY, basis, (*deciding[:1], *against[:1], *deciding[1:]), (), reason)
    if weak:
        return Verdict(
            None,
            (candidates[0], O),
            0.4,
            basis,
            deciding,
            tuple(against),
            f"Stödet för {what} är svagt uttalat.",
        )
    if doubtful and stance is not TD:
        return Verdict(
            TD, (TD, T), MOSTLY, basis, (*deciding[:1], *against[:1], *deciding[1:]), (),
            f"Tillstyrker {what}, men ett ställe kan vara motstånd.",
        )  # fmt: skip
    if stance is None:
        return Verdict(
            None, candidates, sure, basis, deciding, tuple(against),
            f"Tillstyrker {what}, men det är oklart hur långt invändningarna begränsar stödet.",
        )  # fmt: skip
    if stance is T:
        against = (*limited, *against)[:MOST_AGAINST]
        return Verdict(T, candidates, sure, basis, plain or deciding, against, f"Tillstyrker {what}.")
    if limited:
        reason = "Uttalat stöd i vissa delar eller med förbehåll."
        return Verdict(TD, candidates, sure, basis, deciding, tuple(against[:1]), reason)
    return Verdict(
        TD, candidates, sure, basis, (*deciding[:1], *against[:1], *deciding[1:]), (),
        f"Tillstyrker {what} men har invändningar.",
    )  # fmt: skip
