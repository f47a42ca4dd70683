"""A question -> an answer made of the documents' own sentences, or "finns inte i underlaget".

The search finds where to look. Here the sentences of those passages, and the rows of tables, are weighed against the
question: how many of its words they answer to, each by how rare it is, and whether they hold the kind of thing
that is asked for (a figure, a date, a name). What does not hold it is no answer, however near it is:
it is shown as the nearest there is, because a tool that guesses is worse than one that says it does not know.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import zip_longest

from assistant.domain import Answer, Citation, CitedSentence, Hit, ReadDocument, SectionKind
from assistant.questions.deciding import answered
from assistant.questions.expected import analyse, questions_in
from assistant.questions.lists import following
from assistant.questions.ordering import ordered
from assistant.questions.voices import NOT_OWN, own_first
from assistant.questions.weighed import Weighed
from assistant.questions.weighing import Weighing
from assistant.search import Index

_LOOKED_AT = 20
"""Passages whose sentences are weighed."""
_SHOWN = 5
"""Nearest passages that go with an answer."""
_MOST = 3
"""Sentences in an answer."""
_EVIDENCE = 0.1
"""How much the best that a passage holds moves it among the passages shown, beside its place in the search."""
_PLACES = 4
_NEARLY, _NEARLY_MORE = 1.5, 2.5
"""How much less fitting than the best another sentence may be, to be shown after it; and one that answers to another part."""


def ask(
    question: str,
    index: Index,
    parts: Mapping[str, ReadDocument],
    document_ids: Collection[str] | None = None,
    sections: Collection[SectionKind] | None = None,
    looked_at: int = _LOOKED_AT,
    shown: int = _SHOWN,
) -> Answer:
    """The answer to a question from all documents, or from some; from some kinds of section, when given.

    `parts` by reading id. `looked_at`: passages whose sentences are weighed. `shown`: passages that go with the answer.

    Same question and documents, same answer. The answer's sentences are the documents' own, the
    best first, or a figure of a table with its row and column; `nearest` are the passages to look at: those that the
    answer rests on first, or the nearest there are when there is none.
    """
    found = index.search(question, looked_at, document_ids, sections)
    separate = questions_in(question)
    of_each: list[list[Weighed]] = []
    rankings: list[tuple[Sequence[Hit], list[Weighed]]] = []
    for number in range(len(separate)):
        one, about, hits = searched(question, separate, number, index, document_ids, sections, looked_at)
        weighing = Weighing(analyse(one, about), index, parts)
        ranked = ordered(weighing, hits)
        rankings.append((hits, ranked))
        best = ranked if answered(weighing, ranked) else []
        own = () if NOT_OWN.intersection(sections or ()) else own_first(one, ranked, parts)
        if own and answered(weighing, own):
            best = [own[0], *(other for other in ranked if other is not own[0])]
        answers = _said_in_words(_choose(best, weighing), best)
        if answers and (more := following(answers[0], one, parts)):
            answers = [answers[0], more, *answers[1 : _MOST - 1]]
        of_each.append(answers)
    if len(separate) > 1:
        rankings.append((found, []))
    chosen: list[Weighed] = []
    for one_of_each in zip_longest(*of_each):  # the best for each question first
        chosen.extend(w for w in one_of_each if w and not _repeats(w, chosen))
    sentences = tuple(CitedSentence(w.text, w.citations, w.origin) for w in chosen)
    nearest = _nearest(rankings, chosen, _passages(chosen, index, parts))
    return Answer(question, bool(sentences), sentences, nearest[:shown])


def searched(
    question: str,
    separate: Sequence[str],
    number: int,
    index: Index,
    document_ids: Collection[str] | None = None,
    sections: Collection[SectionKind] | None = None,
    looked_at: int = _LOOKED_AT,
) -> tuple[str, str, tuple[Hit, ...]]:
    """One of the questions in a question, the whole that it leans on, and the passages found for it."""
    one = separate[number]
    if len(separate) == 1:
        return one, "", index.search(question, looked_at, document_ids, sections)
    if not _leans(separate):
        return one, "", index.search(one, looked_at, document_ids, sections)
    query = f"{one} {separate[0]}" if number else one
    return one, question, index.search(query, looked_at, document_ids, sections)


def _leans(separate: Sequence[str]) -> bool:
    """Whether the second question needs the first ("och vad berodde det på?"), not so when the same is asked of two."""
    return len({tuple(one.split()[:3]) for one in separate}) > 1


def _choose(best: Sequence[Weighed], weighing: Weighing) -> list[Weighed]:
    """The best, then those nearly as good that answer to another part of the question."""
    chosen = list(best[:1])
    covered = set(chosen[0].covered) if chosen else set()
    for other in best[1:]:
        if len(chosen) == _MOST:
            break
        if _repeats(other, chosen):
            continue
        gain = sum(weighing.importance[word] for word in sorted(other.covered - covered)) / weighing.total
        if other.fit >= best[0].fit - _NEARLY_MORE and gain >= 0.1:
            chosen.append(other)
            covered |= other.covered
        elif other.fit >= best[0].fit - _NEARLY and len(chosen) < 2:
            chosen.append(other)
    return chosen


def _said_in_words(chosen: list[Weighed], best: Sequence[Weighed]) -> list[Weighed]:
    """A figure of a table that a sentence says too: the sentence first, and the row after it."""
    if not chosen or not chosen[0].row:
        return chosen
    figure = _last_figure(chosen[0].text)
    for other in best:
        if not other.row and figure and re.search(rf"(?<![\d,]){re.escape(figure)}(?![\d]|,\d)", other.text):
            return [other, chosen[0], *(w for w in chosen[1:] if w is not other)][:_MOST]
    return chosen


def _last_figure(text: str) -> str:
    found = re.search(r": [-–−]?(\d[\d ]*(?:[.,]\d+)?)", text)
    return found.group(1).strip() if found else ""


def _repeats(one: Weighed, others: Sequence[Weighed]) -> bool:
    return any(one.overlaps(other) or one.text == other.text for other in others)


# --------------------------------------------------------------------------------------------
# The passages that go with an answer


def _nearest(
    rankings: Sequence[tuple[Sequence[Hit], Sequence[Weighed]]],
    chosen: Sequence[Weighed],
    more: Sequence[Hit],
) -> tuple[Hit, ...]:
    """The passages found, those first that hold what was chosen; of several questions in turn. `more`: see `_passages`."""
    lists = [_by_evidence(hits, ranked) for hits, ranked in rankings]
    in_turn = [hits[n] for n in range(max(map(len, lists), default=0)) for hits in lists if n < len(hits)]
    every = list({hit.citation: hit for hit in [*in_turn, *more]}.values())
    first = [hit for w in chosen for hit in every if _holds(hit, w.citations[0])]
    return tuple({hit.citation: hit for hit in [*first, *in_turn]}.values())


def _passages(chosen: Sequence[Weighed], index: Index, parts: Mapping[str, ReadDocument]) -> list[Hit]:
    """The passages of rows: tables are looked through whole, so a row may stand where the search did not lead."""
    result: list[Hit] = []
    for one in chosen:
        if one.row:
            document = parts[one.citations[0].reading_id].document.id
            hits = index.search(one.text, _LOOKED_AT, [document])
            result.extend(hit for hit in hits if _holds(hit, one.citations[0]))
    return result


def _by_evidence(hits: Sequence[Hit], ranked: Sequence[Weighed]) -> list[Hit]:
    """The passages of one search by their place in it and by the best they hold."""
    best = [
        max((w.score for w in ranked if w.rank == n and not w.row), default=0.0) for n in range(len(hits))
    ]
    scores = [1 / (_PLACES + n) + _EVIDENCE * best[n] for n in range(len(hits))]
    return [hits[n] for n in sorted(range(len(hits)), key=lambda n: (-scores[n], n))]


def _holds(hit: Hit, citation: Citation) -> bool:
    one, two = hit.citation, citation
    return one.reading_id == two.reading_id and any(a.overlaps(b) for a in one.spans for b in two.spans)
