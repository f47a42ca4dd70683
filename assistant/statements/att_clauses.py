"""A decision written as a list of att-satser, one on each line, read one by one.

    Nämnden beslutar
    att tillstyrka förslaget i avsnitt 4.1
    att i övrigt avstå från att lämna synpunkter

Without full stops the list is one sentence, in which the stand of one clause would colour the next.
"""

from __future__ import annotations

import re

from assistant.domain import Sentence, Span

_BREAK = re.compile(r"(?:[,;]?[ \t]*(?:\bsamt|\boch)?[ \t]*\n\s*)(?=(?:[-–•*]\s*)?att\s)", re.IGNORECASE)
_OPENS = re.compile(r"(?:[-–•*]\s*)?att\s", re.IGNORECASE)
_INTRODUCES = re.compile(r"(?::|\bbeslut(?:ar|ade|at)?|\bföreslå[rs]?|\byrk(?:ar|ade))\s*$", re.IGNORECASE)


def split(text: str, sentence: Sentence) -> tuple[Sentence, ...]:
    """The sentence of `text`, the whole reading's, as its att-satser; itself where it is no list of them.

    A wrapped line may begin with "att" too ("anser inte / att förslaget bör …"), so there must be
    several such lines, or a word that introduces them.

    >>> text = "Nämnden beslutar\\natt tillstyrka punkt 1\\natt avstyrka punkt 2"
    >>> [text[s.spans[0].start : s.spans[0].end] for s in split(text, Sentence((Span(0, len(text)),), 0))]
    ['Nämnden beslutar', 'att tillstyrka punkt 1', 'att avstyrka punkt 2']
    """
    if len(sentence.spans) != 1:
        return (sentence,)
    whole = sentence.spans[0]
    words = text[whole.start : whole.end]
    breaks = list(_BREAK.finditer(words))
    if not breaks:
        return (sentence,)
    first = words[: breaks[0].start()]
    if not (_OPENS.match(first) or len(breaks) > 1 or _INTRODUCES.search(first)):
        return (sentence,)
    edges = [0, *(edge for found in breaks for edge in found.span()), len(words)]
    pieces = [
        Span(start, end).within(whole.start) for start, end in zip(edges[::2], edges[1::2], strict=True)
    ]
    return tuple(Sentence((piece,), sentence.passage) for piece in pieces if len(piece))
