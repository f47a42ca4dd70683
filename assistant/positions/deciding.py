"""Statements -> one respondent's position on the whole and on each point it takes up.

The rules are those of a careful case officer: what the respondent says of the whole outweighs the
rest; explicit opposition to a part turns support into support in part; nothing is made of what is
not said. Where the statements do not settle it, the position is not decided and shows what it
could be: a wrong "tillstyrker" is worse than none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.domain import (
    WHOLE,
    Basis,
    Citation,
    Position,
    Proposal,
    Qualifiers,
    ReviewItem,
    ReviewKind,
    Span,
    Stance,
    Statement,
    Target,
    Tone,
    VoiceKind,
)
from assistant.positions.verdicts import (
    DECISION_LEVEL,
    Verdict,
    combine,
    comments_only,
    level,
    strongest,
    tone_of,
    undecided,
)
from assistant.positions.weighing import whole
from assistant.proposal.references import references
from assistant.statements.collected import ADOPTS, EXCEPTED, JOINS, MISSING_TEXT
from assistant.statements.joining import WHOLLY
from assistant.statements.targets import REMAINDER
from assistant.swedish import listed

_MARGIN = 0.1
"""A decided position this near the limit is on the checklist too."""
_MOST_EVIDENCE = 3


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
    missing = [s for s in own if s.rule in (MISSING_TEXT, JOINS)]
    adopting = [s for s in own if s.rule == ADOPTS]
    own = [s for s in own if s.rule not in (MISSING_TEXT, JOINS, ADOPTS)]
    draft_only = not own and not missing and bool(drafts)
    counted = drafts if draft_only else own
    if not counted and not missing:
        return _without_statements(respondent_id, statements)
    verdicts = [(WHOLE, _shown_with(_whole(counted, missing), adopting))]
    for point in proposal.points:
        target = Target(point.id)
        about = [s for s in counted if s.target == target]
        if about:
            verdicts.append((target, _point(about)))
    positions: list[Position] = []
    items: list[ReviewItem] = []
    for target, verdict in verdicts:
        if draft_only:
            verdict = undecided(verdict, "Svaret är ett tjänsteutlåtande utan beslut.")
        position = _position(respondent_id, target, verdict, counted, decided_at)
        positions.append(position)
        items.extend(_items(position, verdict, draft_only, decided_at))
    return tuple(positions), tuple(items)


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
    """ "Vi ser positivt på att cykelbanan blir bredare": a remark on something the proposal does not number."""
    reference = statement.target.reference
    return (
        reference is not None
        and statement.target != REMAINDER
        and not references(reference)
        and statement.confidence < _OUTSPOKEN
    )


REFERS = "Svaret hänvisar till ett annat svar."
"""Reason of a position that rests on the answer of somebody else (`positions.following`)."""
_MISSING = {MISSING_TEXT: "Beslutet antar en text som inte finns bland handlingarna.", JOINS: REFERS}


def _whole(own: Sequence[Statement], missing: Sequence[Statement]) -> Verdict:
    stands = [s for s in own if s.stance is not Stance.OKLART and s.rule != EXCEPTED]
    comments = [s for s in own if s.stance is Stance.OKLART]
    verdict = whole(
        [s for s in stands if s.target.whole], [s for s in stands if not s.target.whole], comments
    )
    if missing:
        if verdict is None or _says_less(verdict, missing[0]):
            known = verdict.candidates if verdict else ()
            usual = (Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER)
            return Verdict(
                None,
                tuple(dict.fromkeys((*known, *usual))),
                0.0,
                Basis.STATED,
                (missing[0],),
                verdict.deciding if verdict else (),
                _MISSING[missing[0].rule],
            )
        return replace(verdict, confidence=0.9 * verdict.confidence)
    if verdict is None:
        return comments_only(comments or list(own))
    taken = [s for s in verdict.deciding if s.stance not in (Stance.OKLART, Stance.AVSTAR)]
    # "In part" is what details come to, whichever they are; support or opposition is more than they say.
    several = verdict.stance is Stance.TILLSTYRKER and len({s.target.key for s in taken}) > 1
    plain = verdict.stance not in (None, Stance.TILLSTYRKER_DELVIS) and not several
    if plain and taken and all(_of_a_detail(s) for s in taken):
        return undecided(verdict, "Svaret har bara åsikter om detaljer, inget uttalat ställningstagande.")
    return verdict


def _says_less(verdict: Verdict, missing: Statement) -> bool:
    """Whether what is adopted or joined says more of the whole than the answer's own words do."""
    if verdict.stance is None or level(missing) > max(map(level, verdict.deciding)):
        return True
    one_part = verdict.basis is Basis.DERIVED and len({s.target.key for s in verdict.deciding}) == 1
    return one_part and missing.rule == JOINS and missing.confidence >= WHOLLY


def _point(about: Sequence[Statement]) -> Verdict:
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


# --------------------------------------------------------------------------------------------
# Positions and items


def _position(
    respondent_id: str, target: Target, verdict: Verdict, own: Sequence[Statement], decided_at: float
) -> Position:
    if verdict.stance is not None and verdict.confidence < decided_at:
        verdict = undecided(verdict, f"{verdict.reason} Läsningen är för osäker för att avgöras.")
    stance = verdict.stance
    candidates = (stance,) if stance else verdict.candidates
    evidence = _citations(verdict.deciding)[:_MOST_EVIDENCE]
    against = tuple(c for c in _citations(verdict.against) if c not in evidence)[:_MOST_EVIDENCE]
    return Position(
        respondent_id,
        target,
        stance,
        candidates,
        _qualifiers(verdict, [s for s in own if target.whole or s.target == target]),
        verdict.basis,
        round(min(1.0, verdict.confidence), 3),
        evidence,
        against,
        verdict.reason,
    )


def _citations(statements: Sequence[Statement]) -> tuple[Citation, ...]:
    return tuple(dict.fromkeys(s.citation for s in statements))


def _qualifiers(verdict: Verdict, about: Sequence[Statement]) -> Qualifiers:
    """What stands beside the stance: from the deciding statements, and from remarks elsewhere."""
    deciding = [s.qualifiers for s in verdict.deciding]
    stance = verdict.stance or verdict.candidates[0]
    supportive = stance in (
        Stance.TILLSTYRKER,
        Stance.TILLSTYRKER_DELVIS,
        Stance.INGEN_ERINRAN,
        Stance.AVSTAR,
    )
    partly = next((q.partly for q in deciding if q.partly), None)
    if partly is None and stance is Stance.TILLSTYRKER_DELVIS:
        partly = next((s.words for s in verdict.deciding if s.stance is Stance.AVSTYRKER), None)
    comments = [s for s in about if s.stance is Stance.OKLART]
    return Qualifiers(
        remarks=supportive and (any(q.remarks for q in deciding) or bool(comments)),
        condition=next((q.condition for q in deciding if q.condition), None),
        partly=partly,
        rework=any(q.rework for q in deciding) or any(s.qualifiers.rework for s in about),
        abstention=next((q.abstention for q in deciding if q.abstention), None)
        if stance is Stance.AVSTAR
        else None,
        tone=tone_of(comments) if stance is Stance.OKLART else Tone.NEUTRAL,
    )


def _items(position: Position, verdict: Verdict, draft_only: bool, decided_at: float) -> list[ReviewItem]:
    def item(kind: ReviewKind, reason: str, todo: str, citation: Citation) -> ReviewItem:
        return ReviewItem(
            kind,
            reason,
            todo,
            respondent_id=position.respondent_id,
            target=position.target,
            citation=citation,
        )

    if draft_only:
        if not position.target.whole:
            return []
        return [
            item(
                ReviewKind.UNDECIDED,
                "Svaret är ett tjänsteutlåtande utan beslut: det är förvaltningens förslag, inte instansens svar.",
                "Begär in protokollsutdraget, eller fyll i ställningstagandet om du vet vad som beslutades.",
                position.evidence[0],
            )
        ]
    if not position.decided:
        words = listed([stance.swedish for stance in position.candidates[:3]], "eller")
        return [
            item(
                ReviewKind.UNDECIDED,
                f"{position.reason} Det kan läsas som {words}.",
                "Läs de markerade ställena och bestäm vad som ska stå i tabellen.",
                citation,
            )
            for citation in _together((*position.evidence[:1], *position.against[:1]))
        ]
    found = []
    stance = position.stance.swedish if position.stance else ""
    if verdict.matters and position.against:
        found.append(
            item(
                ReviewKind.EVIDENCE_AGAINST,
                f"Tabellen säger {stance}, men ett ställe i svaret talar emot.",
                "Läs båda ställena. Ändra om tabellen inte ger en rättvisande bild.",
                position.against[0],
            )
        )
    unsure = position.confidence < decided_at + _MARGIN
    if unsure and position.stance is Stance.OKLART:
        # Comments on a point are seen in the table; on the whole, a person may know what was meant.
        if position.target.whole:
            found.append(
                item(
                    ReviewKind.ONLY_COMMENTS,
                    "Svaret lämnar synpunkter, men inget ställningstagande till helheten kunde läsas ut.",
                    "Läs svaret om det spelar roll var instansen står, och fyll i cellen.",
                    position.evidence[0],
                )
            )
    elif unsure:
        found.append(
            item(
                ReviewKind.LOW_CONFIDENCE,
                f"Tabellen säger {stance}, men läsningen är osäker. {position.reason}",
                "Läs det markerade stället och bekräfta eller ändra.",
                position.evidence[0],
            )
        )
    return found


def _together(citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """Citations of one reading as one, so that both places are shown side by side."""
    spans: dict[str, set[Span]] = {}
    for citation in citations:
        spans.setdefault(citation.reading_id, set()).update(citation.spans)
    merged = []
    for reading_id, found in spans.items():
        ordered = sorted(found)
        if any(a.overlaps(b) for a, b in pairwise(ordered)):
            ordered = list(next(c for c in citations if c.reading_id == reading_id).spans)
        merged.append(Citation(reading_id, tuple(ordered)))
    return tuple(merged)
