"""One question against sentences and rows of tables: how much of it each accounts for, and whether it answers it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from assistant import words
from assistant.domain import Hit, Origin, ReadDocument
from assistant.questions import cells, signs
from assistant.questions.bags import bag_of
from assistant.questions.candidates import Candidate, candidates, whole
from assistant.questions.expected import FIGURES, Kind, Question
from assistant.questions.figures import rows
from assistant.questions.holding import holds, plain
from assistant.questions.periods import NO_PERIOD, Period, about, agrees, period_of
from assistant.questions.weighed import Weighed
from assistant.search import Index

_BEFORE, _AFTER = 15, 3
"""Sentences around one that still say what it is about: a reader has read what stands before."""
_ACCOUNTED, _MISSING_IN_ROW, _MISSING = 0.25, 0.3, 0.35
"""A row's label says exactly what its figure is: "Medarbetare" does not answer "hur många medarbetare slutade"."""
_OF_NAME = 0.8
"""How well a name must be held to be held at all."""
_LEADING_WORDS = 6
"""Words of a line that ends with a colon and is no heading: it leads up to a list."""
_IN_OTHER_WORDS = 0.9
"""How well another word for a word holds it, by how near the thesaurus says they are."""
_EVERYWHERE = 0.2
"""Share of a document's passages that a name stands in when it says nothing of any of them."""
_OF_PERIOD = 0.3
"""How much a year or month of a question for a figure counts as a word."""
_OF_TITLE = 0.3
"""How much a word of the question counts in a sentence when the document's title has it already."""
_FROM_NEIGHBOUR, _FROM_HEADING, _FROM_PASSAGE, _FROM_AROUND, _FROM_DOCUMENT = 0.8, 0.8, 0.5, 0.4, 0.5
"""How much a word counts that stands in the two sentences before, in the heading above, elsewhere in the passage that
was found, a little further away, or that the whole document is about."""


_POINTS_BACK = re.compile(
    r"(?:Den|Det|De|Denna|Detta|Dessa|Dess|Där|Här|Han|Hon|Dock|Därmed|Därför|Projektet|Uppdraget|Avtalet"
    r"|Beslutet|Kostnaden|Arbetet|Förslaget|Insatsen|Tjänsten|Rapporten|Undersökningen|Nätverket|Planen|Programmet|Rutinen)\b"
)


class Weighing:
    """One question; how well a sentence holds a word is worked out once."""

    def __init__(self, asked: Question, index: Index, parts: Mapping[str, ReadDocument]) -> None:
        self.asked = asked
        self._index = index
        self._parts = parts
        self.importance = importance(asked, index)
        if asked.measure:  # years and months are looked at for themselves
            for term in asked.terms:
                if period_of(term.word) != NO_PERIOD:
                    self.importance[term.word] *= _OF_PERIOD
        self.total = sum(self.importance.values()) or 1.0
        self._period = period_of(asked.text) if asked.measure else NO_PERIOD
        self._held: dict[tuple[str, int], tuple[float, ...]] = {}
        self._about: dict[str, tuple[float, ...]] = {}
        self._tables: dict[str, frozenset[int]] = {}

    def ranked(self, hits: Sequence[Hit]) -> list[Weighed]:
        """What stands in the passages found and, for a figure, in the tables of their documents; best first."""
        if not self.asked.terms:
            return []
        weighed = [
            self._weigh(candidate)
            for candidate in candidates(hits, self._parts)
            if not self._in_row(candidate)
        ]
        if self.asked.measure:
            found = dict.fromkeys(hit.citation.reading_id for hit in hits)
            weighed.extend(
                one for name in found if name in self._parts for one in self._rows(self._parts[name])
            )
        return sorted(weighed, key=lambda w: (-w.score, w.rank, w.place))

    def _in_row(self, candidate: Candidate) -> bool:
        """A row of a table is read as one, not as a sentence."""
        if not self.asked.measure:
            return False
        name = candidate.part.reading.id
        if name not in self._tables:
            self._tables[name] = frozenset(
                number
                for row in rows(candidate.part)
                for number in (*row.passages, *(() if row.mixed else row.heads))
            )
        sentences = candidate.part.structure.sentences[candidate.first : candidate.last + 1]
        return any(sentence.passage in self._tables[name] for sentence in sentences)

    def _weigh(self, candidate: Candidate) -> Weighed:
        part, first, last = candidate.part, candidate.first, candidate.last
        own = self._best(part, range(first, last + 1))
        text = candidate.text
        if first and _POINTS_BACK.match(text):  # "Denna redovisas i januari": what it is stands before
            own = tuple(
                map(max, own, (_FROM_NEIGHBOUR * h for h in self._best(part, range(first - 1, first))))
            )
        title = part.structure.section_of(part.structure.sentences[first]).title
        contexts = (
            (1.0, own),
            (_FROM_NEIGHBOUR, self._best(part, range(first - 2, first))),
            (_FROM_HEADING, self.said(title)),
            (_FROM_PASSAGE, self._best(part, candidate.passage)),
            (_FROM_DOCUMENT, self._document(part)),
        )
        near = [max(share * held[n] for share, held in contexts) for n in range(len(self.asked.terms))]
        further = self._best(part, range(first - _BEFORE, last + _AFTER + 1))
        around = [max(one, _FROM_AROUND * other) for one, other in zip(near, further, strict=True)]
        if self.asked.kind not in FIGURES:  # a figure belongs to the one who is spoken of just there
            near = around
        before = " ".join(part.sentence_text(s) for s in part.structure.sentences[max(0, first - 2) : first])
        return Weighed(
            (part.reading.id, first, last),
            candidate.rank,
            text,
            (candidate.citation,),
            Origin.EXTRACT,
            itself=self._share(own, self._title(part)),
            together=self._share(around),
            kind=holds(self.asked, text),
            plain=plain(self.asked, text),
            focus=signs.of_thing(self.asked, text) >= 0.5,
            named=self._named(around) and self._on_topic(near) and self._measured(near) and self._done(own),
            period=agrees(self._period, period_of(text), period_of(f"{title}\n{before}"), self._times(part)),
            whole=whole(text) or (text.endswith(":") and len(text.split()) >= _LEADING_WORDS),
            covered=self._covered(own),
        )

    def _rows(self, part: ReadDocument) -> list[Weighed]:
        """The rows of a document's tables whose label the question names, each with the figure that it asks for."""
        result = []
        for row in rows(part):
            named_as = f"{row.group} {row.label}"
            label = tuple(map(max, self.held(named_as), signs.meant(self.asked, named_as)))
            if not any(
                held >= 0.5 and term.weight > 1 for held, term in zip(label, self.asked.terms, strict=True)
            ):
                continue
            named = cells.cell(self.asked, row, self.importance, self._period)
            if named is None:
                continue
            text, column = named
            column = cells.in_full(self.asked, column)
            section = part.structure.sections[part.structure.passages[row.passages[0]].section]
            own = self.held(f"{row.group} {row.label} {column}")
            heading, document = self.held(f"{section.title} {row.corner}"), self._document(part)
            around = [
                max(o, _FROM_HEADING * h, _FROM_DOCUMENT * d)
                for o, h, d in zip(own, heading, document, strict=True)
            ]
            meant = map(max, around, signs.meant(self.asked, f"{row.group} {row.label} {column}"))
            share = cells.named_share(self.asked, row)
            result.append(
                Weighed(
                    (part.reading.id, -row.passages[-1] - 1, -row.passages[0] - 1),
                    0,
                    text,
                    cells.citations(part, row),
                    Origin.TOOL,
                    itself=self._share(own, self._title(part)) * (0.6 + 0.4 * share),
                    together=self._share(around),
                    kind=share >= 0.5 and self._largest_missing(tuple(meant)) <= _MISSING_IN_ROW,
                    plain=True,
                    focus=not self.asked.focus
                    or bag_of(f"{row.label} {column}").holds(self.asked.focus) >= 0.5,
                    named=self._named(around),
                    period=agrees(
                        self._period, period_of(f"{column} {row.label}"), NO_PERIOD, self._times(part)
                    ),
                    whole=True,
                    covered=self._covered(own),
                    share=share,
                )
            )
        return result

    def passage(self, one: Weighed) -> tuple[ReadDocument, str, str]:
        """Where a sentence or row stands: its document, the heading above, and the two sentences before it."""
        part = self._parts[one.citations[0].reading_id]
        _, first, last = one.place
        sentences = part.structure.sentences
        number = -last - 1 if one.row else sentences[first].passage
        title = part.structure.sections[part.structure.passages[number].section].title
        before = "" if one.row else " ".join(map(part.sentence_text, sentences[max(0, first - 2) : first]))
        return part, title, before

    def after(self, one: Weighed) -> str:
        """The sentence after one; nothing after a row."""
        part = self._parts[one.citations[0].reading_id]
        return (
            ""
            if one.row
            else " ".join(map(part.sentence_text, part.structure.sentences[one.place[2] + 1 :][:1]))
        )

    def of_document(self, one: Weighed) -> tuple[float, ...]:
        return self._document(self._parts[one.citations[0].reading_id])

    def near(self, one: Weighed) -> tuple[float, ...]:
        """How well each word is held by a sentence or row, what stands right before it, or what the document is about."""
        part = self._parts[one.citations[0].reading_id]
        _, first, last = one.place
        before = () if one.row else (self._best(part, range(first - 2, first)),)
        passage = -last - 1 if one.row else part.structure.sentences[first].passage
        title = part.structure.sections[part.structure.passages[passage].section].title
        held = (self.held(one.text), *before, self.held(title), self._document(part))
        return tuple(map(max, zip(*held, strict=True)))

    def lacking(self, one: Weighed) -> tuple[float, ...]:
        """1 for each word of the question that no passage of the document has."""
        document = self._parts[one.citations[0].reading_id].document.id
        return tuple(float(not self._index.passages_with(t.word, document)) for t in self.asked.terms)

    def unheard(self, one: Weighed) -> tuple[float, ...]:
        """As `lacking`, but less for a word that the document has another word for."""
        part = self._parts[one.citations[0].reading_id]
        lacking = self.lacking(one)
        if not any(lacking):
            return lacking
        meant = signs.meant(self.asked, part.reading.text)
        return tuple(gone * (1.0 - m) for gone, m in zip(lacking, meant, strict=True))

    def everywhere(self, one: Weighed, name: str) -> bool:
        """Whether a name stands in so many passages of the document that it answers nothing: the city's own."""
        document = self._parts[one.citations[0].reading_id].document.id
        found = [self._index.passages_with(t.word, document) for t in words.tokens(name)]
        return min(found, default=0) > _EVERYWHERE * max(self._index.passages_of(document), 1)

    def _share(self, held: Sequence[float], title: Sequence[float] = ()) -> float:
        """The share of the question that is accounted for. Words of the document's title say which document is meant."""
        weights = [self.importance[term.word] for term in self.asked.terms]
        if title:
            weights = [w * (_OF_TITLE if t >= 0.8 else 1.0) for w, t in zip(weights, title, strict=True)]
        return sum(w * h for w, h in zip(weights, held, strict=True)) / (sum(weights) or 1.0)

    def _title(self, part: ReadDocument) -> tuple[float, ...]:
        return self.held(f"{part.structure.title} {part.document.name}")

    def _largest_missing(self, held: Sequence[float]) -> float:
        """The share of the question that its weightiest word has that nothing accounts for."""
        missing = (
            self.importance[t.word] for t, h in zip(self.asked.terms, held, strict=True) if h < _ACCOUNTED
        )
        return max(missing, default=0.0) / self.total

    def _measured(self, held: Sequence[float]) -> bool:
        """Whether what is measured is spoken of just there: a sum paid in damages is no fee, though all else agrees."""
        return self.asked.kind not in FIGURES or self._largest_missing(held) <= _MISSING

    def _done(self, held: Sequence[float]) -> bool:
        """Whether somebody who is named does what is asked about: "vem leder X" is not whoever meets X."""
        plain = [
            (self.importance[t.word], h)
            for t, h in zip(self.asked.terms, held, strict=True)
            if not t.critical and t.weight > 1
        ]
        if self.asked.kind is not Kind.PERSON or not plain:
            return True
        return sum(w * h for w, h in plain) >= 0.3 * sum(w for w, _ in plain)

    def _named(self, held: Sequence[float]) -> bool:
        return all(h >= 0.25 for term, h in zip(self.asked.terms, held, strict=True) if term.critical)

    def _on_topic(self, held: Sequence[float]) -> bool:
        """Whether most of what is asked about is spoken of just there."""
        weights = [self.importance[t.word] if t.word in self.asked.topic else 0.0 for t in self.asked.terms]
        return sum(w * h for w, h in zip(weights, held, strict=True)) >= 0.5 * sum(weights)

    def _covered(self, held: Sequence[float]) -> frozenset[str]:
        return frozenset(t.word for t, h in zip(self.asked.terms, held, strict=True) if h >= 0.5)

    def _times(self, part: ReadDocument) -> Period:
        return about(part.reading.text) | period_of(f"{part.structure.title} {part.document.name}")

    def said(self, text: str) -> tuple[float, ...]:
        """As `held`, and less for a word that the text has another word for: people ask in other words than offices write."""
        meant = signs.meant(self.asked, text)
        return tuple(
            h if term.critical else max(h, _IN_OTHER_WORDS * m)
            for term, h, m in zip(self.asked.terms, self.held(text), meant, strict=True)
        )

    def held(self, text: str) -> tuple[float, ...]:
        bag = bag_of(text)
        held = (bag.holds(term.word) for term in self.asked.terms)
        # part of a name is another name: "Demokraterna" are not "Sverigedemokraterna"
        return tuple(
            0.0 if term.critical and h < _OF_NAME else h
            for term, h in zip(self.asked.terms, held, strict=True)
        )

    def _best(self, part: ReadDocument, numbers: range) -> tuple[float, ...]:
        """How well some sentences together hold each word."""
        sentences = part.structure.sentences
        found = []
        for number in numbers:
            if not 0 <= number < len(sentences):
                continue
            key = (part.reading.id, number)
            if key not in self._held:
                self._held[key] = self.said(part.sentence_text(sentences[number]))
            found.append(self._held[key])
        return tuple(map(max, zip(*found, strict=True))) if found else (0.0,) * len(self.asked.terms)

    def _document(self, part: ReadDocument) -> tuple[float, ...]:
        """How far each word says what the whole document is about: all of it then goes without repeating it."""
        if part.reading.id not in self._about:
            title = self._title(part)
            passages = max(self._index.passages_of(part.document.id), 10)
            shares = (
                self._index.passages_with(t.word, part.document.id) / passages for t in self.asked.terms
            )
            self._about[part.reading.id] = tuple(
                max(t, min(1.0, 10 * s)) for t, s in zip(title, shares, strict=True)
            )
        return self._about[part.reading.id]


def importance(asked: Question, index: Index) -> dict[str, float]:
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
