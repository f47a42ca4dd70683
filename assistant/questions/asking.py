"""A question -> an answer made of the documents' own sentences, or "finns inte i underlaget".

The search finds where to look. Here the sentences of those passages are weighed against the question:
how many of its words they answer to, each by how rare it is, and whether they hold the kind of thing
that is asked for (a figure, a date, a name). What does not hold it is no answer, however near it is:
it is shown as the nearest there is, because a tool that guesses is worse than one that says it does not know.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.domain import Answer, Citation, CitedSentence, Hit, Origin, ReadDocument, SectionKind
from assistant.questions.bags import bag_of
from assistant.questions.expected import Kind, Question, analyse, holds, questions_in
from assistant.search import Index

_LOOKED_AT = 20
"""Passages whose sentences are weighed."""
_SHOWN = 5
"""Nearest passages that go with an answer."""
_ENOUGH, _ENOUGH_OPEN, _ENOUGH_NAMED = (0.2, 0.5), (0.4, 0.55), (0.45, 0.7)
"""Share of the question's weight that an answer must account for in its own words, and with its surroundings. An open
question has no figure, date or name to be known by, so its words must do more; and names stand everywhere."""
_MOST = 3
"""Sentences in an answer."""
_LABEL = 45
"""A line as short as this may be a label, whose value stands on the next line."""
_BLOCK = 4
"""Short lines before and after that belong together."""
_BEFORE, _AFTER = 15, 3
"""Sentences around one that still say what it is about: a reader has read what stands before."""
_FIGURES = (Kind.FIGURE, Kind.MONEY, Kind.SHARE)
_FROM_NEIGHBOUR, _FROM_HEADING, _FROM_PASSAGE, _FROM_AROUND, _FROM_DOCUMENT = 0.8, 0.8, 0.5, 0.4, 0.5
"""How much a word counts that stands in the two sentences before, in the heading above, elsewhere in the passage that
was found, a little further away, or that the whole document is about."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A sentence, or some short lines together: a label with its value."""

    part: ReadDocument
    first: int
    last: int
    """Of the document's sentences."""
    rank: int
    """Of the passage it is in, 0 for the best."""
    passage: range
    """The sentences of that passage."""

    @property
    def citation(self) -> Citation:
        sentences = self.part.structure.sentences[self.first : self.last + 1]
        return Citation(
            self.part.reading.id, tuple(span for sentence in sentences for span in sentence.spans)
        )

    @property
    def text(self) -> str:
        return self.part.reading.presentable(self.citation)


@dataclass(frozen=True, slots=True)
class _Weighed:
    candidate: _Candidate
    text: str
    itself: float
    """Share of the question's weight that its own words account for."""
    together: float
    """The same with its surroundings."""
    kind: bool
    """Whether it holds what is asked for."""
    focus: bool
    """Whether it speaks of the thing asked for."""
    named: bool
    """Whether the names in the question are near, or the document is about them."""
    whole: bool
    """Whether it is a whole sentence: a heading repeats the words of a question and says nothing."""
    covered: frozenset[str]

    @property
    def score(self) -> float:
        fit = (1.0 if self.kind else 0.6) * (1.0 if self.focus else 0.75) * (1.0 if self.whole else 0.85)
        return (0.6 * self.itself + 0.4 * self.together) * fit * 0.99**self.candidate.rank

    def answers(self, asked: Question) -> bool:
        """Prefer refusing to inventing: what is asked for must be there, and most of the question."""
        if not self.kind or not self.named or (asked.kind is Kind.OPEN and not self.whole):
            return False
        itself, together = {Kind.OPEN: _ENOUGH_OPEN, Kind.BODY: _ENOUGH_NAMED}.get(asked.kind, _ENOUGH)
        if not self.focus:
            if asked.kind is Kind.PERSON:  # a name without the role is somebody else's
                return False
            itself, together = itself + 0.15, together + 0.15
        return self.itself >= itself and self.together >= together


def ask(
    question: str,
    index: Index,
    parts: Mapping[str, ReadDocument],
    document_ids: Collection[str] | None = None,
    sections: Collection[SectionKind] | None = None,
    looked_at: int = _LOOKED_AT,
) -> Answer:
    """The answer to a question from all documents, or from some; from some kinds of section, when given.

    `parts` by reading id. `looked_at`: passages whose sentences are weighed.

    Same question and documents, same answer. The answer's sentences are the documents' own, the
    best first; `nearest` are the passages to look at when there is none.
    """
    nearest = index.search(question, looked_at, document_ids, sections)
    separate = questions_in(question)
    chosen: list[_Weighed] = []
    for number, one in enumerate(separate):
        about, hits = "", nearest
        if len(separate) > 1:  # a second question leans on the first: "och vad berodde det på?"
            about = question
            hits = index.search(f"{one} {separate[0]}" if number else one, looked_at, document_ids, sections)
        if number and not chosen:
            break
        found = _Weighing(analyse(one, about), index, parts).answer(hits)
        chosen.extend(w for w in found if not _repeats(w, chosen))
    sentences = tuple(CitedSentence(w.text, (w.candidate.citation,), Origin.EXTRACT) for w in chosen)
    return Answer(question, bool(sentences), sentences, nearest[:_SHOWN])


class _Weighing:
    """One question against the sentences that were found; how well a sentence holds a word is worked out once."""

    def __init__(self, asked: Question, index: Index, parts: Mapping[str, ReadDocument]) -> None:
        self.asked = asked
        self._index = index
        self._parts = parts
        self._importance = _importance(asked, index)
        self._total = sum(self._importance.values())
        self._held: dict[tuple[str, int], tuple[float, ...]] = {}
        self._about: dict[str, tuple[float, ...]] = {}

    def answer(self, hits: Sequence[Hit]) -> list[_Weighed]:
        """The sentences that answer the question, best first; none when nothing does."""
        best = [w for w in self.ranked(hits) if w.answers(self.asked)]
        return self._choose(best) if best else []

    def ranked(self, hits: Sequence[Hit]) -> list[_Weighed]:
        if not self.asked.terms:
            return []
        weighed = [self._weigh(candidate) for candidate in _candidates(hits, self._parts)]
        return sorted(
            weighed, key=lambda w: (-w.score, w.candidate.rank, w.candidate.first, w.candidate.last)
        )

    def _weigh(self, candidate: _Candidate) -> _Weighed:
        part, first, last = candidate.part, candidate.first, candidate.last
        own = self._best(part, range(first, last + 1))
        heading = self._of(part.structure.section_of(part.structure.sentences[first]).title)
        contexts = (
            (1.0, own),
            (_FROM_NEIGHBOUR, self._best(part, range(first - 2, first))),
            (_FROM_HEADING, heading),
            (_FROM_PASSAGE, self._best(part, candidate.passage)),
            (_FROM_DOCUMENT, self._document(part)),
        )
        near = [max(share * held[n] for share, held in contexts) for n in range(len(self.asked.terms))]
        further = self._best(part, range(first - _BEFORE, last + _AFTER + 1))
        around = [max(one, _FROM_AROUND * other) for one, other in zip(near, further, strict=True)]
        if self.asked.kind not in _FIGURES:  # a figure belongs to the one who is spoken of just there
            near = around
        weights = [self._importance[term.word] for term in self.asked.terms]
        text = candidate.text
        return _Weighed(
            candidate,
            text,
            itself=sum(w * held for w, held in zip(weights, own, strict=True)) / self._total,
            together=sum(w * held for w, held in zip(weights, around, strict=True)) / self._total,
            kind=holds(self.asked, text),
            focus=not self.asked.focus or bag_of(text).holds(self.asked.focus) >= 0.5,
            named=all(
                held >= 0.25 for term, held in zip(self.asked.terms, around, strict=True) if term.critical
            ),
            whole=_whole(text),
            covered=frozenset(t.word for t, held in zip(self.asked.terms, own, strict=True) if held >= 0.5),
        )

    def _of(self, text: str) -> tuple[float, ...]:
        bag = bag_of(text)
        return tuple(bag.holds(term.word) for term in self.asked.terms)

    def _best(self, part: ReadDocument, numbers: range) -> tuple[float, ...]:
        """How well some sentences together hold each word."""
        sentences = part.structure.sentences
        rows = []
        for number in numbers:
            if not 0 <= number < len(sentences):
                continue
            key = (part.reading.id, number)
            if key not in self._held:
                self._held[key] = self._of(part.sentence_text(sentences[number]))
            rows.append(self._held[key])
        return tuple(map(max, zip(*rows, strict=True))) if rows else (0.0,) * len(self.asked.terms)

    def _document(self, part: ReadDocument) -> tuple[float, ...]:
        """How far each word says what the whole document is about: all of it then goes without repeating it."""
        if part.reading.id not in self._about:
            title = self._of(f"{part.structure.title} {part.document.name}")
            passages = max(self._index.passages_of(part.document.id), 10)
            shares = (
                self._index.passages_with(t.word, part.document.id) / passages for t in self.asked.terms
            )
            self._about[part.reading.id] = tuple(
                max(t, min(1.0, 10 * s)) for t, s in zip(title, shares, strict=True)
            )
        return self._about[part.reading.id]

    def _choose(self, best: list[_Weighed]) -> list[_Weighed]:
        """The best, then those nearly as good that answer to another part of the question."""
        chosen = [best[0]]
        covered = set(best[0].covered)
        for other in best[1:]:
            if len(chosen) == _MOST:
                break
            if _repeats(other, chosen):
                continue
            gain = sum(self._importance[word] for word in sorted(other.covered - covered)) / self._total
            if other.score >= 0.6 * best[0].score and gain >= 0.1:
                chosen.append(other)
                covered |= other.covered
            elif other.score >= 0.85 * best[0].score and len(chosen) < 2:
                chosen.append(other)
        return chosen


def _importance(asked: Question, index: Index) -> dict[str, float]:
    """What each word of the question weighs here: how rare it is in Swedish, and in these documents.

    A word in every passage of a case ("Göteborgs") says nothing about where the answer stands. A word in
    none of them weighs all it can: that is what a question about something else is known by.
    """
    most = math.log(len(index) + 1) or 1.0
    result = {}
    for term in asked.terms:
        share = math.log((len(index) + 1) / (index.passages_with(term.word) + 1)) / most
        result[term.word] = term.weight * (0.35 + 0.65 * share)
    return result


def _repeats(one: _Weighed, others: Sequence[_Weighed]) -> bool:
    return any(_overlap(one.candidate, other.candidate) or one.text == other.text for other in others)


def _overlap(a: _Candidate, b: _Candidate) -> bool:
    return a.part.reading.id == b.part.reading.id and a.first <= b.last and b.first <= a.last


# --------------------------------------------------------------------------------------------
# Sentences to weigh


def _candidates(hits: Sequence[Hit], parts: Mapping[str, ReadDocument]) -> Iterator[_Candidate]:
    seen: set[tuple[str, int, int]] = set()
    for rank, hit in enumerate(hits):
        part = parts.get(hit.citation.reading_id)
        if part is None:  # taken away since the index was made: the next build leaves it out
            continue
        passage = _sentences_in(part, hit.citation)
        for number in passage:
            if part.structure.section_of(part.structure.sentences[number]).kind is SectionKind.OTHER_ITEM:
                continue  # found, but about another matter: no answer of this case
            for first, last in [(number, number), *_blocks(part, number)]:
                key = (part.reading.id, first, last)
                if key not in seen and part.sentence_text(part.structure.sentences[first]).strip():
                    seen.add(key)
                    yield _Candidate(part, first, last, rank, passage)


def _sentences_in(part: ReadDocument, citation: Citation) -> range:
    sentences = part.structure.sentences
    first = bisect_right(sentences, citation.start, key=lambda s: s.spans[-1].end)
    last = bisect_left(sentences, citation.end, key=lambda s: s.spans[0].start)
    return range(first, last)


def _whole(text: str) -> bool:
    """A sentence, which needs no label before it."""
    return text.rstrip("”\"') \n").endswith((".", "!", "?")) and len(text.split()) >= 5


def _blocks(part: ReadDocument, number: int) -> Iterator[tuple[int, int]]:
    """A short line with the next one, and with all the short lines around it: label and value stand in any order."""
    sentences = part.structure.sentences

    def short(at: int) -> bool:
        """No sentence: "Handläggare", a name in a letterhead, a signature."""
        if not 0 <= at < len(sentences):
            return False
        text = part.sentence_text(sentences[at]).strip()
        return 0 < len(text) <= _LABEL and text[-1] not in ".?!"

    if not short(number):
        return
    if number + 1 < len(sentences) and not _whole(part.sentence_text(sentences[number + 1])):
        yield number, number + 1
    first = last = number
    while short(first - 1) and number - first < _BLOCK:
        first -= 1
    while short(last + 1) and last - number < _BLOCK:
        last += 1
    if last - first >= 2:
        yield first, last
