"""Letters that lost their rings and dots and got a space instead: "motsa tter sig" where "motsätter sig" stands.

So some PDF files give a text, from its first word to its last. What tells is a part that can begin no word ("tter",
"rbundet", "r"), in a text without any å, ä or ö; what is put together must be a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from assistant import lexicon

_CONSONANT = "[bcdfghjklmnpqrstvxz]"
_BEGINNINGS = r"b[jlr]|d[jrv]|f[jlnr]|g[jlnr]|hj|k[jlnrv]|lj|[mn]j|p[jlnrs]|s[cjklmnptv]|t[hjrv]|vr|[cpgw]h"
"""Two consonants that a word can begin with, in Swedish or in a name."""
_PART = re.compile(
    rf"(?<=[ao]) (?={_CONSONANT}(?:{_CONSONANT}|\b))(?!(?:{_BEGINNINGS})[^\W\d_])(?=[^\W\d_]+\b)",
    re.IGNORECASE,
)
"""The space before what is only a part of a word."""
_WORD = re.compile(r"[^\W\d_]+")
_MOST_PARTS = 5
_FEW = 2
_DOUBLED = re.compile("a(?=[åä])|o(?=ö)", re.IGNORECASE)
_MARKED = re.compile("[åäö]", re.IGNORECASE)
_MEANT = {"a": "åä", "o": "ö", "A": "ÅÄ", "O": "Ö"}
_FEWEST = 4
"""Different words to be put together before a document is taken for one of these."""
_SHARE = 0.005
"""Of a Swedish text 4 to 5 letters in a hundred are å, ä or ö."""

Mark = tuple[int, str]
"""Where a letter stands that has lost its mark, and what it is; the letter itself where it may be either."""


def undoubled(text: str, filler: str) -> str:
    """The text, as long as it was, without the letters that stand twice, once with its mark and once without: so some PDF
    files give every å, ä and ö. `filler` stands in their places.

    >>> undoubled("Vi motsaätter oss daär", "-"), undoubled("extraåtgärd", "-")
    ('Vi mots-ätter oss d-är', 'extraåtgärd')
    """
    doubled = len(_DOUBLED.findall(text))
    return _DOUBLED.sub(filler, text) if doubled > 1 and doubled == len(_MARKED.findall(text)) else text


def lost(text: str) -> list[Mark]:
    """The letters whose marks became spaces, in a text that has no å, ä or ö; each has such a space after it.

    >>> lost("Fo rbundet motsa tter sig"), lost("Da r a r vi")
    ([(1, 'ö'), (15, 'ä')], [(1, 'ä'), (5, 'a')])
    >>> lost("Vi har inga synpunkter"), lost("Bilaga r saknas")
    ([], [])
    """
    if not _PART.search(text):
        return []
    found: list[Mark] = []
    words = list(_WORD.finditer(text))
    whole = [_may_be_a_word(word) for word in words]
    at = 0
    while at < len(words):
        run = list(_run(text, words[at : at + _MOST_PARTS]))
        marks: list[Mark] = []
        while len(run) > 1 and not all(whole[at : at + len(run)]) and not (marks := _put_together(text, run)):
            run.pop()
        found += marks
        at += len(run) if marks else 1
    return found


def put_back(text: str, marks: Sequence[Mark], gap: str) -> str:
    """The text with its letters as they are meant, and `gap`, which shows nothing, for each space: as long as it was.

    >>> put_back("Da r a r vi", lost("Da r a r vi"), "|")
    'Dä|r a|r vi'
    """
    made = list(text)
    for place, letter in marks:
        made[place : place + 2] = letter, gap
    return "".join(made)


def of_pages(texts: Sequence[str]) -> tuple[list[Mark], ...]:
    """The letters without their marks on each page, of a document where they lost them."""
    found: tuple[list[Mark], ...] = tuple(
        lost(text) if sum(map(text.count, "åäöÅÄÖ")) <= _SHARE * len(text) else [] for text in texts
    )
    words = {
        text[max(0, at - 2) : at + 4] for text, marks in zip(texts, found, strict=True) for at, _ in marks
    }
    return found if len(words) >= _FEWEST else tuple([] for _ in texts)


def _run(text: str, words: Sequence[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The words from the first on that may be parts of one: each but the last ends with a or o, and one space."""
    for number, word in enumerate(words):
        yield word
        follows = number + 1 < len(words) and words[number + 1].start() == word.end() + 1
        if not follows or text[word.end()] != " " or word[0][-1] not in _MEANT:
            return


def _put_together(text: str, parts: Sequence[re.Match[str]]) -> list[Mark]:
    """The marks of parts that make one word."""
    ends = [[part[0][:-1] + letter for letter in _MEANT[part[0][-1]]] for part in parts[:-1]]
    words = ["".join(made) for made in product(*ends, [parts[-1][0]])]
    right = [word for word in words if lexicon.known(word)]
    # Parts of compounds are looked for only where that is soon done.
    if not right and len(words) <= _FEW:
        right = [word for word in words if lexicon.likely(word)]
    marks: list[Mark] = []
    for gaps, part in enumerate(parts[:-1] if right else ()):
        place = part.end() - 1
        meant = {word[place - gaps - parts[0].start()] for word in right}
        marks.append((place, meant.pop() if len(meant) == 1 else text[place]))
    return marks


def _may_be_a_word(part: re.Match[str]) -> bool:
    word = part[0]
    if _PART.match(part.string, part.start() - 1):
        return False
    return any(lexicon.known(word[:-1] + last) for last in word[-1] + _MEANT.get(word[-1], ""))
