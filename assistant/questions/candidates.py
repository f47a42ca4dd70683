"""What of the found passages may be an answer: their sentences, and short lines that belong together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.domain import Citation, Hit, ReadDocument, SectionKind
from assistant.stance import instructs
from assistant.statements.orders import is_order

_LABEL = 45
"""A line as short as this may be a label, whose value stands on the next line."""
_LONG_LABEL = 200
_BLOCK = 4
"""Short lines before and after that belong together."""
_NAME = re.compile(r"[A-ZÅÄÖ][a-zåäöéü-]+(?: (?:von|af|de))?(?: [A-ZÅÄÖ][\w-]+){1,2}")
"""A line with nothing but a first name and a surname."""
_CONTENTS = re.compile(r"(?:\.{4,}|…{2,}|(?: \.){4,}|\.{2,}\s|\t)\s*\d{1,4}\W*$")
"""A line of a table of contents: it says where something stands, not what."""


@dataclass(frozen=True, slots=True)
class Candidate:
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


def candidates(hits: Sequence[Hit], parts: Mapping[str, ReadDocument]) -> Iterator[Candidate]:
    """Each once, in the order of the passages."""
    seen: set[tuple[str, int, int]] = set()
    for rank, hit in enumerate(hits):
        part = parts.get(hit.citation.reading_id)
        if part is None:  # taken away since the index was made: the next build leaves it out
            continue
        passage = sentences_in(part, hit.citation)
        for number in passage:
            if part.structure.section_of(part.structure.sentences[number]).kind is SectionKind.OTHER_ITEM:
                continue  # found, but about another matter: no answer of this case
            for first, last in [(number, number), *_blocks(part, number)]:
                key = (part.reading.id, first, last)
                text = part.sentence_text(part.structure.sentences[first])
                if (
                    key not in seen
                    and any(map(str.isalnum, text))
                    and not _CONTENTS.search(text)
                    and not (instructs(text) or is_order(text))
                ):
                    seen.add(key)
                    yield Candidate(part, first, last, rank, passage)


def sentences_in(part: ReadDocument, citation: Citation) -> range:
    sentences = part.structure.sentences
    first = bisect_right(sentences, citation.start, key=lambda s: s.spans[-1].end)
    last = bisect_left(sentences, citation.end, key=lambda s: s.spans[0].start)
    return range(first, last)


def whole(text: str) -> bool:
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

    def named(at: int) -> bool:
        return short(at) and bool(_NAME.fullmatch(part.sentence_text(sentences[at]).strip()))

    if not short(number):
        return
    # of two names and then two titles, nothing tells that the last name has the first title
    column = named(number) and named(number - 1) and not named(number + 1)
    if number + 1 < len(sentences) and not column and not whole(part.sentence_text(sentences[number + 1])):
        yield number, number + 1
    if number and not short(number - 1):  # the label ends the lines before: "… Uppföljningsansvarig"
        before = part.sentence_text(sentences[number - 1]).strip()
        if 0 < len(before) <= _LONG_LABEL and before[-1].isalpha():
            yield number - 1, number
    first = last = number
    while short(first - 1) and number - first < _BLOCK:
        first -= 1
    while short(last + 1) and last - number < _BLOCK:
        last += 1
    if last - first >= 2:
        yield first, last
