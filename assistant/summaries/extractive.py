"""Summaries made of the respondents' own sentences: per respondent, per target and overall.

Every sentence is either quoted to the letter (`Origin.EXTRACT`) or a count the tool can vouch for
(`Origin.TOOL`). Who deviates stands first. How long a summary is follows from how much the
respondent wrote and from the `Depth` the reader asks for; the coverage figure says what is left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from assistant.domain import (
    WHOLE,
    Basis,
    Case,
    CaseSummary,
    Citation,
    CitedSentence,
    Coverage,
    Deviation,
    Origin,
    Position,
    ReadDocument,
    Registry,
    RespondentSummary,
    SectionKind,
    Stance,
    Statement,
    Submission,
    Target,
)
from assistant.summaries.candidates import Candidate, OwnText, Places, overlapping
from assistant.summaries.deciding import deciding
from assistant.summaries.deviations import (
    LoneArgument,
    Side,
    departures,
    lone_arguments,
    sentence_subject,
    side,
)
from assistant.summaries.reasons import own_texts, reasons
from assistant.summaries.salience import Vocabulary, centre, choose, vocabulary
from assistant.summaries.shared import shared_sentences
from assistant.summaries.tally import SetByHand, Tally, attendance, sentences, tally
from assistant.summaries.themes import themes
from assistant.swedish import listed


class Depth(StrEnum):
    """How much a summary is to hold."""

    SHORT = "kort"
    NORMAL = "normal"
    FULL = "utförlig"

    def sentences(self, available: int) -> int:
        """How many sentences of `available` ones: more from a longer answer, within bounds."""
        least, most, one_of = {"kort": (1, 3, 10), "normal": (2, 8, 4), "utförlig": (3, 16, 2)}[self.value]
        return max(least, min(most, least + available // one_of))

    @property
    def worded(self) -> int:
        """The most sentences that a language model writes about an answer or a point."""
        return {"kort": 2, "normal": 4, "utförlig": 8}[self.value]


_MOST = {Depth.SHORT: 1, Depth.NORMAL: 2, Depth.FULL: 4}
"""Quotes for each side of a target, and shared sentences."""


@dataclass(frozen=True)
class _Material:
    """What all the summaries of one case are made from."""

    case: Case
    registry: Registry
    submissions: tuple[Submission, ...]
    """In the registry's order of respondents."""
    parts: Mapping[str, ReadDocument]
    statements: Mapping[str, Sequence[Statement]]
    positions: Mapping[str, Sequence[Position]]
    texts: Mapping[str, OwnText]
    vocabulary: Vocabulary
    depth: Depth

    def extract(self, citation: Citation) -> CitedSentence:
        text = self.parts[citation.reading_id].reading.presentable(citation)
        return CitedSentence(text, (citation,), Origin.EXTRACT)

    def of(self, submission: Submission) -> Sequence[Position]:
        """The positions read in this submission: a respondent can have answered twice."""
        documents = {p.reading.id for p in self.parts.values() if p.document.id in submission.document_ids}
        for respondent_id in submission.respondent_ids:
            own = self.positions.get(respondent_id, ())
            found = [p for p in own if any(c.reading_id in documents for c in p.evidence)]
            if found:
                return found
        return ()


def summarise(
    case: Case,
    registry: Registry,
    parts: Mapping[str, ReadDocument],
    statements: Mapping[str, Sequence[Statement]],
    positions: Mapping[str, Sequence[Position]],
    *,
    depth: Depth = Depth.NORMAL,
    by_hand: SetByHand | None = None,
    left_out: Sequence[Citation] = (),
    counts_only: bool = False,
) -> CaseSummary:
    """Summaries of a whole case. `parts` by reading id, `statements` by submission, `positions` by respondent.

    `by_hand` holds the stances a person has set, which are counted instead of the tool's.
    `left_out` holds text that must never be quoted as the respondent's: instructions to a tool.
    With `counts_only` what nobody's setting of a cell can change is left empty: each answer's summary, reasons, themes.
    """
    submissions, texts = own_texts(registry, parts, statements, left_out)
    material = _Material(
        case, registry, submissions, parts, statements, positions, texts, vocabulary(texts.values()), depth
    )
    targets = (WHOLE, *(Target(point.id) for point in case.proposal.points))
    tallies = {target: tally(registry, positions, target, by_hand or {}) for target in targets}
    whole = tallies[WHOLE]
    each = () if counts_only else submissions
    return CaseSummary(
        _deviations(material, tallies),
        (
            *attendance(registry),
            *sentences(whole, registry),
            *_reasons(material, whole),
            *shared_sentences(registry, submissions, texts, _MOST[depth]),
        ),
        {
            target.key: (*sentences(tallies[target], registry), *_reasons(material, tallies[target]))
            for target in targets[1:]
        },
        tuple(_respondent(material, submission) for submission in each),
        reasons=tuple(
            reason
            for s in each
            for reason in reasons(s, texts[s.id], material.of(s), partial(_pool, material, s), parts)
        ),
        themes=() if counts_only else themes(case, registry, submissions, texts, parts),
    )


# --------------------------------------------------------------------------------------------
# One respondent


def _deciding(
    positions: Sequence[Position], reading_ids: frozenset[str], count: int, statements: Sequence[Statement]
) -> list[Citation]:
    """What decides, the whole first, then points where the stand is another than on the whole.

    Room is left for reasons: an answer that takes a stand on many points is more than its list of stands.
    But where the whole is not decided both sides are shown, whatever the room.
    """
    whole = next((p for p in positions if p.target.whole), None)
    repeated = [p.evidence[0] for p in _same_again(positions, statements)]
    points = [p for p in positions if not p.target.whole and p.evidence[0] not in repeated]
    points.sort(key=lambda p: whole is not None and p.stance is whole.stance)
    found: list[Citation] = []
    for position in ([whole] if whole else []) + points:
        shown = [c for c in deciding(position, statements) if c.reading_id in reading_ids]
        if found and len(found) + len(shown) > (2 * count + 1) // 3:
            break
        found += [c for c in shown if not overlapping(c, found)]
    return found


def _same_again(positions: Sequence[Position], statements: Sequence[Statement]) -> list[Position]:
    """Points that get the stand stated on the whole: "tillstyrker punkt 3" after "tillstyrker" tells nothing new."""
    whole = next((p for p in positions if p.target.whole), None)
    if whole is None or whole.stance is None:
        return []
    on_the_whole = [s.citation for s in statements if s.target.whole and s.stance is whole.stance]
    if whole.basis is Basis.DERIVED and not overlapping(whole.evidence[0], on_the_whole):
        return []
    return [
        p
        for p in positions
        if not p.target.whole
        and p.stance is whole.stance
        and not (p.qualifiers.condition or p.qualifiers.partly or p.qualifiers.rework)
    ]


def _respondent(material: _Material, submission: Submission) -> RespondentSummary:
    """Deciding sentences first; then reasons, conditions and remarks, chosen by weight and shown as they stand."""
    text = material.texts[submission.id]
    count = material.depth.sentences(len(text.candidates))
    readings = frozenset(i for i, p in material.parts.items() if p.document.id in submission.document_ids)
    positions = material.of(submission)
    statements = material.statements.get(submission.id, ())
    decides = _deciding(positions, readings, count, statements)
    repeated = {p.target: p.stance for p in _same_again(positions, statements)}
    again = [c for p in positions if p.target in repeated for c in p.evidence[:1]]
    again += [s.citation for s in statements if s.target in repeated and s.stance is repeated[s.target]]
    taken = [c for c in text.candidates if overlapping(c.citation, decides)]
    middle = centre([material.vocabulary.vector(text.terms)])
    left = [c for c in text.candidates if not c.empty and (c.reasons or not overlapping(c.citation, again))]
    rest = choose(left, middle, material.vocabulary, max(0, count - len(decides)), taken)
    rest.sort(key=lambda candidate: candidate.order)
    shown = (*decides, *(_shown(candidate, decides) for candidate in rest))
    told = Places(shown)  # a short stand ("Vi avstyrker.") is no candidate, and shown all the same
    cited = {passage for citation, passage in text.spoken if citation in told}
    represented = sum(passage in cited for passage in text.passages)
    return RespondentSummary(
        submission.respondent_ids,
        tuple(material.extract(c) for c in shown),
        Coverage(represented, len(text.passages)),
    )


def _shown(candidate: Candidate, elsewhere: Sequence[Citation]) -> Citation:
    """With the neighbours it needs, unless they are shown anyhow."""
    return candidate.citation if overlapping(candidate.shown, elsewhere) else candidate.shown


# --------------------------------------------------------------------------------------------
# Reasons, over several respondents


def _pool(material: _Material, submission: Submission, target: Target) -> list[Candidate]:
    """A submission's sentences that argue, about the target; what decides is shown elsewhere."""
    decides = [c for p in material.of(submission) for c in p.evidence]
    found = [
        c
        for c in material.texts[submission.id].candidates
        if c.argues and (not target.whole or not overlapping(c.citation, decides))
    ]
    if target.whole:
        return found
    citations = [s.citation for s in material.statements.get(submission.id, ()) if s.target == target]
    citations += [c for p in material.of(submission) if p.target == target for c in p.evidence]
    near = [c for c in material.texts[submission.id].candidates if overlapping(c.citation, citations)]
    elsewhere = [
        s.citation
        for s in material.statements.get(submission.id, ())
        if s.target not in (target, WHOLE) and not overlapping(s.citation, citations)
    ]
    found = [
        c
        for c in found
        if not overlapping(c.citation, elsewhere) and (c.reasons or not overlapping(c.citation, citations))
    ]
    passages = {c.passage for c in near}
    sections = {c.section for c in near if _is_point_section(material, c)}
    return [c for c in found if c.passage in passages or c.section in sections]


def _is_point_section(material: _Material, candidate: Candidate) -> bool:
    structure = material.parts[candidate.citation.reading_id].structure
    return structure.sections[candidate.section[1]].kind is SectionKind.POINT


def _reasons(material: _Material, tally: Tally) -> tuple[CitedSentence, ...]:
    """What each side argues, in the sentences closest to what its respondents have in common. Opposition first."""
    most = _MOST[material.depth]
    found: list[CitedSentence] = []
    for wanted in (Side.AGAINST, Side.PARTLY, Side.FOR):
        pool: list[Candidate] = []
        vectors = []
        for number, submission in enumerate(material.submissions):
            if all(side(tally.stance(i)) is not wanted for i in submission.respondent_ids):
                continue
            own = _pool(material, submission, tally.target)
            # One section per submission, so that the choice spreads over respondents.
            # A reason says more about a side than a wish of one of its respondents.
            pool += [
                replace(
                    c, section=(number, 0), order=len(pool) + n, weight=c.weight + (0.5 if c.reasons else 0.0)
                )
                for n, c in enumerate(own)
            ]
            if own:
                vectors.append(centre([material.vocabulary.vector(c.terms) for c in own]))
        if pool:
            chosen = choose(pool, centre(vectors), material.vocabulary, most, pull=2.0)
            found.append(CitedSentence(_lead_in(tally, wanted), tuple(c.shown for c in chosen), Origin.TOOL))
            found += [material.extract(c.shown) for c in chosen]
    return tuple(found)


def _lead_in(tally: Tally, wanted: Side) -> str:
    if wanted is Side.FOR and not tally.count(Stance.INGEN_ERINRAN):
        return "Skäl och synpunkter från dem som tillstyrker:"
    return f"Skäl och synpunkter från dem som {wanted.value}:"


# --------------------------------------------------------------------------------------------
# Deviations


def _deviations(material: _Material, tallies: Mapping[Target, Tally]) -> tuple[Deviation, ...]:
    found = [
        departure
        for target, tally in tallies.items()
        for departure in departures(tally, sentence_subject(target, material.case))
    ]
    # What one respondent deviates in stands together, whoever deviates most first.
    first: dict[str, tuple[int, int, int]] = {}
    for departure in found:
        first[departure.respondent_id] = min(
            departure.rank, first.get(departure.respondent_id, departure.rank)
        )
    place = {respondent.id: n for n, respondent in enumerate(material.registry.respondents)}
    order = {target: n for n, target in enumerate(tallies)}
    found.sort(key=lambda d: (first[d.respondent_id], place[d.respondent_id], d.rank[0], order[d.target]))
    shown: list[Deviation] = []
    seen: set[tuple[str, str]] = set()
    for departure in found:
        submission = next(
            (s for s in material.submissions if departure.respondent_id in s.respondent_ids), None
        )
        if submission is None:  # a person set the stand of one whose answer could not be read
            shown.append(Deviation(departure.respondent_id, departure.target, departure.what, ()))
            continue
        if (submission.id, departure.target.key) in seen:  # the same joint answer
            continue
        seen.add((submission.id, departure.target.key))
        at = tallies[departure.target]
        evidence = at.evidence([departure.respondent_id])
        if evidence:
            position = at.positions[departure.respondent_id]
            evidence = deciding(position, material.statements.get(submission.id, ()))
        shown.append(
            Deviation(
                departure.respondent_id,
                departure.target,
                departure.what + _joint(material.registry, submission, departure.respondent_id),
                tuple(
                    material.extract(c)
                    for c in (*evidence, *_why(material, submission, departure.target, evidence))
                ),
            )
        )
    everything = {
        s.id: "\n".join(
            p.reading.text for _, p in sorted(material.parts.items()) if p.document.id in s.document_ids
        )
        for s in material.submissions
    }
    lone = lone_arguments(material.case, material.registry, material.texts, material.vocabulary, everything)
    return (*shown, *(_lone(material, argument) for argument in lone))


def _why(
    material: _Material, submission: Submission, target: Target, evidence: Sequence[Citation]
) -> list[Citation]:
    pool = [c for c in _pool(material, submission, target) if not overlapping(c.citation, evidence)]
    middle = centre([material.vocabulary.vector(material.texts[submission.id].terms)])
    most = {Depth.SHORT: 1, Depth.NORMAL: 2, Depth.FULL: 3}[material.depth]
    shown = [c for c in material.texts[submission.id].candidates if overlapping(c.citation, evidence)]
    if not pool and target.whole:  # no argument in so many words: what it wants, rather than nothing
        pool = [
            c for c in material.texts[submission.id].candidates
            if c.wishes and not overlapping(c.citation, evidence)
        ]  # fmt: skip
    chosen = choose(pool, middle, material.vocabulary, most, shown)
    return [_shown(c, evidence) for c in sorted(chosen, key=lambda c: c.order)]


def _lone(material: _Material, argument: LoneArgument) -> Deviation:
    submission = next(s for s in material.submissions if s.id == argument.submission_id)
    respondent_id = submission.respondent_ids[0]
    return Deviation(
        respondent_id,
        WHOLE,
        argument.what + _joint(material.registry, submission, respondent_id),
        (material.extract(argument.candidate.shown),),
    )


def _joint(registry: Registry, submission: Submission, respondent_id: str) -> str:
    others = [registry.respondent(i).name for i in submission.respondent_ids if i != respondent_id]
    return f" Svaret är gemensamt med {listed(others)}." if others else ""
