"""What each answer says in its own voice, and the one sentence of it that says why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from assistant.domain import (
    Citation,
    CitedSentence,
    Origin,
    Position,
    ReadDocument,
    Reason,
    Registry,
    Stance,
    Statement,
    Submission,
    Target,
)
from assistant.summaries.candidates import Candidate, OwnText, overlapping, own_text

_NEED_REASONS = (Stance.AVSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.TILLSTYRKER)
_NEAR = 0.3
"""What it counts for a reason to stand in the passage where the stand is taken."""


def own_texts(
    registry: Registry,
    parts: Mapping[str, ReadDocument],
    statements: Mapping[str, Sequence[Statement]],
    left_out: Sequence[Citation] = (),
) -> tuple[tuple[Submission, ...], dict[str, OwnText]]:
    """The submissions in the order of the summaries, and by id what each says in its own voice.

    `parts` by reading id, `statements` by submission id; `left_out`: instructions to a tool.
    """
    order = {respondent.id: n for n, respondent in enumerate(registry.respondents)}
    submissions = tuple(sorted(registry.submissions, key=lambda s: min(order[i] for i in s.respondent_ids)))
    by_document = {part.document.id: part for _, part in sorted(parts.items())}
    return submissions, {
        submission.id: own_text(
            [by_document[d] for d in submission.document_ids if d in by_document],
            statements.get(submission.id, ()),
            left_out,
        )
        for submission in submissions
    }


def reasons(
    submission: Submission,
    text: OwnText,
    positions: Sequence[Position],
    pool: Callable[[Target], Sequence[Candidate]],
    parts: Mapping[str, ReadDocument],
) -> tuple[Reason, ...]:
    """For each stand that calls for a reason the sentence that gives it best; none where the answer gives none.

    `pool`: the sentences that argue about a target.
    """
    found: list[Reason] = []
    for position in positions:
        if position.stance not in _NEED_REASONS:
            continue
        decides = [c for c in text.candidates if overlapping(c.citation, position.evidence)]
        # The deciding sentence may give its reason itself.
        giving = [c for c in pool(position.target) if c.reasons] or [c for c in decides if c.reasons]
        best = _best(giving, {c.passage for c in decides})
        if best is None:
            continue
        quote = parts[best.shown.reading_id].reading.presentable(best.shown)
        sentence = CitedSentence(quote, (best.shown,), Origin.EXTRACT)
        found += [Reason(one, position.target, sentence) for one in submission.respondent_ids]
    return tuple(found)


def _best(giving: Sequence[Candidate], near: set[tuple[int, int]]) -> Candidate | None:
    def weight(candidate: Candidate) -> tuple[float, int]:
        return round(candidate.weight + _NEAR * (candidate.passage in near), 6), -candidate.order

    return max(giving, key=weight, default=None)
