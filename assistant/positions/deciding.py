"""Statements -> one respondent's position on the whole and on each point it takes up.

The rules are those of a careful case officer: what the respondent says of the whole outweighs the
rest; explicit opposition to a part turns support into support in part; nothing is made of what is
not said. Where the statements do not settle it, the position is not decided and shows what it
could be: a wrong "tillstyrker" is worse than none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import (
    WHOLE,
    Basis,
    Position,
    Proposal,
    Qualifiers,
    ReviewItem,
    ReviewKind,
    SectionKind,
    Stance,
    Statement,
    Target,
    VoiceKind,
)
from assistant.positions import points, shown
from assistant.positions.verdicts import (
    DECISION_LEVEL,
    UNPLACED_TICK,
    Verdict,
    comments_only,
    level,
    of_others_alone,
    strongest,
    undecided,
)
from assistant.positions.weighing import whole
from assistant.proposal.references import references
from assistant.statements.collected import (
    ADOPTS,
    ANOTHER_TEXT,
    EXCEPTED,
    FOREIGN,
    JOINS,
    MISSING_TEXT,
    OPTION,
    PENDING,
    STANDS_BY,
    UNPLACED,
)
from assistant.statements.joining import WHOLLY
from assistant.statements.targets import REMAINDER


def decide(
    respondent_id: str, statements: Sequence[Statement], proposal: Proposal, decided_at: float
) -> tuple[tuple[Position, ...], tuple[ReviewItem, ...]]:
    """The position on the whole first, then one for each point taken up, in the proposal's order."""
    own = [
        s
        for s in statements
        if s.holder.kind is VoiceKind.RESPONDENT and s.holder.respondent_id in (None, respondent_id)
    ]
    drafts = [s for s in statements if s.holder.kind is VoiceKind.OFFICIALS]
    missing = [s for s in own if s.rule in _MISSING]
    adopting = [s for s in own if s.rule == ADOPTS]
    pending = [s for s in own if s.rule == PENDING]
    own = [s for s in own if s.rule not in (*_MISSING, ADOPTS, PENDING)]
    draft_only = not own and not missing and bool(drafts)
    counted = drafts if draft_only else own
    if not counted and not missing:
        return _without_statements(respondent_id, statements)
    verdict = of_others_alone(_whole(counted, missing), statements)
    if (
        any(s.rule == UNPLACED for s in counted)
        and verdict.basis is Basis.DERIVED
        and verdict.stance is not Stance.TILLSTYRKER_DELVIS
    ):
        verdict = undecided(verdict, UNPLACED_TICK)  # the rest of the form may say something else
    if not adopting and _says_otherwise(verdict, drafts):
        verdict = undecided(
            verdict, "Det framgår inte vilken text beslutet gäller, och texterna säger olika saker."
        )
    if pending and verdict.stance is not None:
        verdict = replace(undecided(verdict, _NOT_YET), against=(*verdict.against, pending[0]))
    verdicts = [(WHOLE, _shown_with(verdict, adopting))]
    for point in proposal.points:
        target = Target(point.id)
        about = [s for s in counted if s.target == target]
        if about:
            verdicts.append((target, points.point(about)))
    positions: list[Position] = []
    items: list[ReviewItem] = []
    for target, verdict in verdicts:
        if draft_only:
            verdict = undecided(verdict, "Svaret är ett tjänsteutlåtande utan beslut.")
        early = bool(pending) and not target.whole and verdict.stance is not None
        if early:
            verdict = undecided(verdict, _NOT_YET)
        position = shown.position(respondent_id, target, verdict, counted, decided_at)
        positions.append(position)
        if not early:  # told once, of the whole
            items.extend(shown.items(position, verdict, draft_only, decided_at))
    return tuple(positions), tuple(items)


def _says_otherwise(verdict: Verdict, drafts: Sequence[Statement]) -> bool:
    """Whether a text in the same minutes, which no decision turns down or adopts, says the opposite outright.

    Minutes whose decision is not understood may hold the answer in a text that is taken for a draft.
    """
    opposite = _OPPOSITE.get(verdict.stance) if verdict.stance else None
    if opposite is None or any(level(s) >= DECISION_LEVEL for s in verdict.deciding):
        return False
    places = {s.citation.reading_id for s in verdict.deciding}
    return any(
        s.target.whole
        and s.section is not SectionKind.DECISION  # what was only proposed to be decided
        and s.stance is opposite
        and s.confidence >= _OUTSPOKEN
        and s.citation.reading_id in places
        for s in drafts
    )


_OPPOSITE = {Stance.TILLSTYRKER: Stance.AVSTYRKER, Stance.AVSTYRKER: Stance.TILLSTYRKER}


def _without_statements(
    respondent_id: str, statements: Sequence[Statement]
) -> tuple[tuple[Position, ...], tuple[ReviewItem, ...]]:
    """An answer where only others speak: what the respondent thinks is not known."""
    citations = tuple(dict.fromkeys(s.citation for s in strongest(statements)))
    item = ReviewItem(
        ReviewKind.UNDECIDED,
        "Svaret innehåller ingen text där instansen talar för egen del.",
        "Läs svaret och fyll i ställningstagandet för hand.",
        respondent_id=respondent_id,
        target=WHOLE,
        citation=citations[0] if citations else None,
    )
    if not citations:
        return (), (item,)
    position = Position(
        respondent_id,
        WHOLE,
        None,
        (Stance.OKLART, Stance.AVSTAR),
        Qualifiers(),
        Basis.STATED,
        0.0,
        citations[:1],
        (),
        item.reason,
    )
    return (position,), (item,)


# --------------------------------------------------------------------------------------------
# Verdicts


def _shown_with(verdict: Verdict, adopting: Sequence[Statement]) -> Verdict:
    """The decision to adopt stands beside the words that were adopted."""
    first, rest = verdict.deciding[:1], verdict.deciding[1:]
    return replace(verdict, deciding=(*first, *adopting[:1], *rest))


_OUTSPOKEN = 0.85
"""From here up a stand is put in words of its own, not read out of an opinion."""


def _of_a_detail(statement: Statement) -> bool:
    """ "Vi ser positivt på att cykelbanan blir bredare": a remark, not the lead, on something the proposal does not number."""
    reference = statement.target.reference
    return (
        reference is not None
        and statement.target != REMAINDER
        and level(statement) < 2
        and not references(reference)
        and statement.confidence < _OUTSPOKEN
    )


_NOT_YET = "Svaret är preliminärt: det säger att beslutet inte är fattat."
REFERS = "Svaret hänvisar till ett annat svar."
"""Reason of a position that rests on the answer of somebody else (`positions.following`)."""
_MISSING = {
    MISSING_TEXT: "Beslutet antar en text som inte finns bland handlingarna.",
    JOINS: REFERS,
    FOREIGN: "En del av svaret är på ett annat språk än svenska och är inte läst.",
    STANDS_BY: "Svaret hänvisar till ett tidigare yttrande, utan att säga vad som stod där.",
}


_USUAL = (Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER)
"""What an answer in a text that is not there may say."""


def _whole(own: Sequence[Statement], missing: Sequence[Statement]) -> Verdict:
    options = [s for s in own if s.rule == OPTION]
    stands = [s for s in own if s.stance is not Stance.OKLART and s.rule not in (EXCEPTED, OPTION)]
    comments = [s for s in own if s.stance is Stance.OKLART]
    verdict = whole(
        [s for s in stands if s.target.whole], [s for s in stands if not s.target.whole], comments
    )
    if missing:
        if verdict is None or _says_less(verdict, missing[0]):
            known = verdict.candidates if verdict else ()
            return Verdict(
                None,
                tuple(dict.fromkeys((*known, *_USUAL))),
                0.0,
                Basis.STATED,
                (missing[0],),
                verdict.deciding if verdict else (),
                _MISSING[missing[0].rule],
            )
        return replace(verdict, confidence=0.9 * verdict.confidence)
    if verdict is None and options:
        return _on_an_option(options)
    if verdict is None and own and all(s.rule == ANOTHER_TEXT for s in own):
        return Verdict(
            None, _USUAL, 0.0, Basis.STATED, tuple(own[:1]), (), "Svaret hänvisar till en annan handling."
        )
    if verdict is None:
        return comments_only(comments or list(own))
    taken = [s for s in verdict.deciding if s.stance not in (Stance.OKLART, Stance.AVSTAR)]
    # "In part" is what details come to, whichever they are; support or opposition is more than they say.
    several = verdict.stance is Stance.TILLSTYRKER and len({s.target.key for s in taken}) > 1
    plain = verdict.stance not in (None, Stance.TILLSTYRKER_DELVIS) and not several
    if plain and taken and all(_of_a_detail(s) for s in taken):
        return undecided(verdict, "Svaret har bara åsikter om detaljer, inget uttalat ställningstagande.")
    return verdict


def _on_an_option(options: Sequence[Statement]) -> Verdict:
    """Only on one of several options: the answer does not say whether that is what is proposed."""
    candidates = dict.fromkeys((Stance.TILLSTYRKER_DELVIS, *(s.stance for s in strongest(options))))
    candidates.setdefault(Stance.AVSTYRKER)
    reason = "Svaret tar ställning till ett av flera alternativ. Det framgår inte om det är det som föreslås."
    return Verdict(None, tuple(candidates), 0.5, Basis.DERIVED, tuple(strongest(options)), (), reason)


def _says_less(verdict: Verdict, missing: Statement) -> bool:
    """Whether what is adopted or joined says more of the whole than the answer's own words do."""
    if verdict.stance is None or level(missing) > max(map(level, verdict.deciding)):
        return True
    one_part = verdict.basis is Basis.DERIVED and len({s.target.key for s in verdict.deciding}) == 1
    return one_part and missing.rule in (JOINS, STANDS_BY) and missing.confidence >= WHOLLY
