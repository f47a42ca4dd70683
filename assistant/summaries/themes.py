"""What several answers argue about: a word that they have in common, and one sentence from each.

Plain counting, so that it can be explained: a theme is the word that most answers use where they
argue, then the word that most of the others use, and so on. Words that every Swedish text has, and
words of the case's own title, make no theme.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from assistant import words
from assistant.domain import Case, CitedSentence, Origin, ReadDocument, Registry, Submission, Theme
from assistant.summaries.candidates import Candidate, OwnText, content_terms

_MOST = 8
_SENTENCES = 6
_FEWEST = 2
"""Answers that must take a theme up."""
_SHARED = 0.6
"""A word whose answers are so far those of a theme already shown is no theme of its own."""
_DEFINITE = re.compile(r"(?:en|et|an|erna|arna|orna|n)s?$")
_NOT_THEMES = frozenset(
    words.stem(word)
    for word in [
        "punkt",
        "avsnitt",
        "bilaga",
        "sida",
        "yttrande",
        "förslag",
        "remiss",
        "svar",
        "nämnd",
        "kommun",
        "region",
        "myndighet",
        "förvaltning",
        "bolag",
        "förening",
        "beslut",
        "ärende",
        "fråga",
        "del",
        "tid",
        "år",
        "synpunkt",
        "ställning",
        "utredning",
        "betänkande",
        "promemoria",
        "lag",
        "paragraf",
    ]
)
_RAREST = 3.2
"""Rarity in public-sector Swedish below which a word is too common to say what a text is about."""


def themes(
    case: Case,
    registry: Registry,
    submissions: Sequence[Submission],
    texts: Mapping[str, OwnText],
    parts: Mapping[str, ReadDocument],
) -> tuple[Theme, ...]:
    """What most answers take up first; `texts` by submission id, `parts` by reading id."""
    ordinary = set(content_terms(f"{case.title} {case.proposal.title}"))
    names = {term for one in registry.respondents for term in content_terms(one.name)}
    where: defaultdict[str, dict[str, list[Candidate]]] = defaultdict(dict)
    written: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for submission in submissions:
        for candidate in texts[submission.id].candidates:
            if not candidate.argues:
                continue
            for word in words.words_of(words.normalise(candidate.text)):
                if word in words.STOP_WORDS or word[0].isdigit() or len(word) < 5:
                    continue
                term = words.stem(word)
                if term in ordinary or term in names or words.rarity(term) < _RAREST:
                    continue
                written[term][word] += 1
                where[term].setdefault(submission.id, []).append(candidate)
    shared = [
        term
        for term, found in where.items()
        if len(found) >= _FEWEST
        and term not in _NOT_THEMES
        and any(_DEFINITE.search(word) for word in written[term])  # a thing, not something that is done
    ]
    # The word of most answers; of equals the rarer one, which says more. The word itself breaks ties.
    shared.sort(key=lambda term: (-len(where[term]), -words.rarity(term), term))
    found: list[Theme] = []
    taken: list[set[int]] = []
    for term in shared:
        sentences = {id(candidate) for own in where[term].values() for candidate in own}
        if any(len(sentences & other) >= _SHARED * min(len(sentences), len(other)) for other in taken):
            continue
        taken.append(sentences)
        found.append(_theme(where[term], written[term], submissions, parts))
        if len(found) == _MOST:
            break
    return tuple(found)


def _theme(
    where: Mapping[str, Sequence[Candidate]],
    written: Mapping[str, int],
    submissions: Sequence[Submission],
    parts: Mapping[str, ReadDocument],
) -> Theme:
    name = min(written, key=lambda word: (-written[word], len(word), word))
    taking_up = [submission for submission in submissions if submission.id in where]
    best = [max(where[s.id], key=lambda candidate: (candidate.weight, -candidate.order)) for s in taking_up]
    chosen = sorted(range(len(best)), key=lambda n: (-best[n].weight, n))[:_SENTENCES]
    return Theme(
        name[:1].upper() + name[1:],
        Origin.TOOL,
        tuple(respondent_id for submission in taking_up for respondent_id in submission.respondent_ids),
        tuple(
            CitedSentence(
                parts[best[n].shown.reading_id].reading.presentable(best[n].shown),
                (best[n].shown,),
                Origin.EXTRACT,
            )
            for n in sorted(chosen)
        ),
    )
