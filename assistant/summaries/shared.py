"""Sentences that several answers have word for word: those who have written together, or copied.

A reader of many answers must know when twelve of them are one voice. Counted by answer, and told
with who they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.domain import Citation, CitedSentence, Origin, Registry, Submission
from assistant.summaries.candidates import Candidate, OwnText
from assistant.swedish import listed

_FEWEST, _SHORTEST = 3, 60
"""A short sentence ("Regionen tillstyrker förslaget.") is alike by chance."""
_MOST_NAMES = 24


def shared_sentences(
    registry: Registry, submissions: Sequence[Submission], texts: Mapping[str, OwnText], most: int
) -> tuple[CitedSentence, ...]:
    """The sentences most answers share, at most one for each group of answers that share them."""
    found: dict[str, dict[str, Candidate]] = {}
    for submission in submissions:
        for candidate in texts[submission.id].candidates:
            if len(candidate.text) >= _SHORTEST and not candidate.empty:
                plain = candidate.text.casefold().rstrip(".")
                found.setdefault(plain, {}).setdefault(submission.id, candidate)
    groups = [group for group in found.values() if len(group) >= _FEWEST]
    groups.sort(key=lambda group: -len(group))  # stable: ties keep the order of the register
    told: list[CitedSentence] = []
    seen: list[frozenset[str]] = []
    by_id = {submission.id: submission for submission in submissions}
    for group in groups:
        if len(told) == most:
            break
        if any(len(frozenset(group) & other) * 2 > len(group) for other in seen):
            continue  # mostly the same answers: they share a text, not a sentence
        seen.append(frozenset(group))
        names = [
            registry.respondent(i).name
            for submission_id in group
            for i in by_id[submission_id].respondent_ids
        ]
        who = f" ({listed(names)})" if len(names) <= _MOST_NAMES else ""
        citations: tuple[Citation, ...] = tuple(candidate.citation for candidate in group.values())
        text = f"I {len(group)} svar{who} står ordagrant samma mening: ”{next(iter(group.values())).text}”"
        told.append(CitedSentence(text, citations, Origin.TOOL))
    return tuple(told)
