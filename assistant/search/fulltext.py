"""Passages ranked by their words: BM25 over SQLite's full text.

In an index of the usual size SQLite weighs every passage that has a word of the question. A long question
has words of every tenth passage, so in a very large one that takes longer than a person should wait. There
it is done in two steps: the passages with the question's rarest words, some thousands, are ranked by these
alone; the best of them are then weighed by all its words. Where a question is kept to a few documents their
passages are all weighed.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Collection, Sequence

from assistant import words
from assistant.search import contents

_RARE = 5_000
"""Passages with one of the rarest words, about: the rarest word is always taken, however common."""
_WEIGHED = 250
"""How many of them are weighed by all words."""
_FEW = 1_000
"""Passages that a question is kept to, up to which all are weighed."""
_SATURATION, _LENGTH, _LEAST = 1.2, 0.75, 1e-6
"""BM25's k1 and b, and the least weight of a word, as SQLite has them."""


def terms(query: str) -> list[str]:
    """The words of a query as the full text has them; words without content only when there are no others.

    >>> terms("Vad säger svaret om kostnaderna?")
    ['säg', 'svar', 'kostn']
    """
    found = list(words.tokens(words.normalise(query)))
    telling = [token for token in found if token.word not in words.STOP_WORDS] or found
    return list(dict.fromkeys(term for token in telling for term in words.terms(token.word)))


def ranked(
    base: sqlite3.Connection,
    size: int,
    length: float,
    query: str,
    depth: int,
    where: str = "",
    values: Sequence[str] = (),
    allowed: Collection[int] | None = None,
) -> list[int]:
    """The numbers of the `depth` best passages, best first; equal ones in order of their numbers.

    `size` passages of `length` words, on average. `where` with its values is the condition on passages that
    `allowed` fulfil.
    """
    asked = terms(query)
    if not asked:
        return []
    if size <= contents.FLAT_UP_TO:
        return _by_sqlite(base, asked, depth, where, values)
    counts = {term: _passages_with(base, term) for term in asked}
    if allowed is None or len(allowed) > _FEW:
        first = _by_sqlite(base, _rarest(counts), max(_WEIGHED, depth), where, values)
        best, rest = first[:_WEIGHED], first[_WEIGHED:]
    else:
        best, rest = list(allowed), []
    weights = {
        term: max(_LEAST, math.log((size - count + 0.5) / (count + 0.5))) for term, count in counts.items()
    }
    return [*_weighed(base, best, weights, length), *rest][:depth]


def _by_sqlite(
    base: sqlite3.Connection, asked: Sequence[str], depth: int, where: str, values: Sequence[str]
) -> list[int]:
    # the plus keeps SQLite from asking the full text once for every passage allowed
    within = f"AND +rowid IN (SELECT id FROM passages WHERE {where})" if where else ""  # noqa: S608 - only marks
    rows = base.execute(
        f"SELECT rowid FROM stems WHERE stems MATCH ? {within} ORDER BY bm25(stems), rowid LIMIT ?",  # noqa: S608
        (" OR ".join(f'"{term}"' for term in asked), *values, depth),
    )
    return [row[0] for row in rows]


def _passages_with(base: sqlite3.Connection, term: str) -> int:
    found = base.execute("SELECT passages FROM terms WHERE term = ?", (term,)).fetchone()
    return int(found[0]) if found else 0


def _rarest(counts: dict[str, int]) -> list[str]:
    """The words that are in the index, the rarest first, until enough passages have one of them."""
    chosen: list[str] = []
    passages = 0
    for term in sorted((term for term in counts if counts[term]), key=lambda term: (counts[term], term)):
        passages += counts[term]
        if chosen and passages > _RARE:
            break
        chosen.append(term)
    return chosen or list(counts)


def _weighed(
    base: sqlite3.Connection, numbers: Sequence[int], weights: dict[str, float], length: float
) -> list[int]:
    """Those of the passages that have a word, by BM25 over all the words."""
    listed = ",".join(map(str, numbers))
    # Always in the same order: sums of floats depend on it. Spaces on both sides make a word a whole one.
    asked = [(f" {term} ", weight * (_SATURATION + 1)) for term, weight in sorted(weights.items())]
    scored = []
    # the table under the full text: asked through it, each passage is a search of its own
    for number, text in base.execute(f"SELECT id, c0 FROM stems_content WHERE id IN ({listed})"):  # noqa: S608 - numbers
        said = f" {text.replace(' ', '  ')} "  # counting is twice as fast as taking the words apart
        damping = _SATURATION * (1 - _LENGTH + _LENGTH * (text.count(" ") + 1) / length)
        score = 0.0
        for term, weight in asked:
            if count := said.count(term):
                score += weight * count / (count + damping)
        if score:
            scored.append((-score, number))
    return [number for _, number in sorted(scored)]
