"""What a sentence may say where the grammar finds no stand: a learned reader, and only a hint.

The grammar knows the words it was given. A respondent who "ger tummen ner" or "skulle hellre se att allt förblir som det är"
takes a stand in words that no row has. Here weights over the beginnings of words, and over the kinds of the words
(`kinds.tsv`: for, against, good, bad, denying, the proposal, the respondent …), tell how likely each stance is. They were
fitted to sentences written for this and to labelled quotes (`training/learned.py`). What is likely is never decided: it keeps
"no stand" from being taken for granted, and is left to a person.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any
from zlib import crc32

import numpy as np
import numpy.typing as npt

from assistant.domain import Stance, VoiceKind
from assistant.stance.consulted import only_told
from assistant.stance.fold import BREAK, NAMED, fold, letters, named
from assistant.stance.grammar import hits
from assistant.stance.kinds import ENDS, FOLDER, OTHER, kinds
from assistant.stance.model import Clause
from assistant.stance.pattern import Force
from assistant.stance.reader import read
from assistant.stance.secondhand import moved
from assistant.stance.segments import sentences
from assistant.stance.told import told_of

LABELS: tuple[Stance, ...] = tuple(Stance)
BUCKETS = 1 << 17
"""Features share so many places, by their checksum."""
BEGINNING = 6
"""Letters of a word that are looked at."""
SURE = 0.7
"""Less likely than this is not said: of fresh quotes of inquiries left out, three of five said from here up are right."""
PLAINLY = 4.0
"""No stand is fifty times likelier than any, as a logarithm."""
OPPOSITE = 0.05
"""Support is not said where opposition is likelier than this, nor the reverse."""

_TOKENS = re.compile(rf"[^\W\d_]+|\d+|[.;:,?!()]|{NAMED}")
_LONGEST = 4
"""Kinds in a run."""


@dataclass(frozen=True, slots=True)
class Likely:
    """A stance that a sentence may take, and how likely the weights find it, 0 to 1."""

    stance: Stance
    chance: float


def likely(text: str, names: Sequence[str] = ()) -> Likely | None:
    """What the likeliest sentence of a text may say that the grammar found no stand in; None where no stand is likely.

    >>> likely("Betänkandet remitterades i maj.") is None
    True
    """
    folded = fold(text)
    spans = [folded.span(*bounds) for bounds in sentences(folded.text)]
    told = [(text[span.start : span.end], span) for span in spans]
    hints = [
        (hint, span) for one, span in told if not bare(one, names) and (hint := said(chances(one, names)))
    ]
    unread = [hint for hint, span in hints if not silenced(text[span.start : span.end], hint.stance)]
    return max(unread, key=lambda hint: hint.chance, default=None)


def bare(sentence: str, names: Sequence[str] = ()) -> bool:
    """Whether its words alone make no stand so much likelier than any that their kinds are not worth looking at.

    So are half of the sentences of published answers in which the grammar finds no stand, and none of those that would
    be hinted at; of sentences that were written to be difficult one hint of fifty is lost.

    >>> bare("Kommunen har under året byggt två förskolor.")
    True
    """
    scores = _of_words(sentence, tuple(names))[1].tolist()
    none = scores.pop(LABELS.index(Stance.OKLART))
    return bool(none - max(scores) > PLAINLY)


def silenced(sentence: str, stance: Stance) -> bool:
    """Whether a stance is not to be hinted at: the grammar knows a stand in the sentence, and has read it as denied, another's
    or no stand; or what would be support or opposition is denied in it.

    >>> silenced("Vi ser inte det som positivt.", Stance.TILLSTYRKER), silenced("Det är inte fel.", Stance.AVSTYRKER)
    (True, True)
    """
    return known(sentence) or _of_others(sentence) or _denied(" ".join(kinds(_tokens(sentence, ()))), stance)


def _of_others(sentence: str) -> bool:
    """Whether a liking that the grammar knows is told of others, or a party's wish."""
    text = fold(sentence).text
    if only_told(text):
        return True
    reading = read(sentence)
    if any(_told(clause) for clause in (*reading.clauses, *reading.leanings)):
        return True
    around = [(text[: hit.start], text[hit.start : hit.end], text[hit.end :]) for hit in hits(text)]
    return any(told_of(*parts) or moved(parts[0], parts[2]) for parts in around)


def _told(clause: Clause) -> bool:
    """Whether a clause is a motion, or told by how it is said. Who stands named in it may be the sender: "Filmregionerna"."""
    return clause.voice is VoiceKind.DISSENT or (clause.voice is VoiceKind.OTHERS and not clause.holder)


def known(sentence: str) -> bool:
    """Whether the grammar knows a stand in it, whatever it makes of it."""
    return any(hit.pattern.force >= Force.DECLARED for hit in hits(fold(sentence).text))


_NEAR = r"(?: (?!(?:att|och|MEN|som|utan)\b)[^ .;:?!]+){0,4}?"
_DENIES_SUPPORT = re.compile(
    rf"(?<!\S)(?:SÄGA|ÖNSKA|FOR|BRA)(?: VI| ANDRA)? INTE(?!\S)|(?<!\S)INTE{_NEAR} (?:FOR|BRA)(?!\S)"
)
_DENIES_OPPOSITION = re.compile(
    rf"(?<!\S)MOT(?: VI| ANDRA)? INTE(?!\S)|(?<!\S)INTE{_NEAR} (?:MOT|DÅLIG|SKADA)(?!\S)"
)


def _denied(told: str, stance: Stance) -> bool:
    if stance is Stance.TILLSTYRKER:
        return _DENIES_SUPPORT.search(told) is not None
    return stance is Stance.AVSTYRKER and _DENIES_OPPOSITION.search(told) is not None


def said(chances: Sequence[float]) -> Likely | None:
    """What chances, in the order of `LABELS`, come to."""
    best = max(range(len(LABELS)), key=chances.__getitem__)
    stance, chance = LABELS[best], chances[best]
    opposite = {Stance.TILLSTYRKER: Stance.AVSTYRKER, Stance.AVSTYRKER: Stance.TILLSTYRKER}.get(stance)
    if stance is Stance.OKLART or chance < SURE:
        return None
    if opposite and chances[LABELS.index(opposite)] > OPPOSITE:
        return None
    return Likely(stance, round(chance, 3))


def chances(text: str, names: Sequence[str] = ()) -> list[float]:
    """How likely each stance is, in the order of `LABELS`."""
    return list(_chances(text, tuple(names)))


@lru_cache(maxsize=256)
def _chances(text: str, names: tuple[str, ...]) -> list[float]:
    tokens, scores = _of_words(text, names)
    scores = scores + _score(_of_kinds(["^", *kinds(tokens), "$"]))
    scores = np.exp(scores - scores.max())
    return [float(chance) for chance in scores / scores.sum()]


@lru_cache(maxsize=256)
def _of_words(text: str, names: tuple[str, ...]) -> tuple[list[str], npt.NDArray[np.float32]]:
    """Its words, and what they alone speak for: a number for each stance."""
    tokens = _tokens(text, names)
    return tokens, _weights()[1] + _score(_of_beginnings(tokens))


def _score(group: Iterable[int]) -> npt.NDArray[np.float32]:
    places, share = _places(group)
    told: npt.NDArray[np.float32] = np.add.reduce(_weights()[0].take(places, axis=0), axis=0)
    return told * np.float32(share)


@cache
def _weights() -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """One row a place, one column a stance."""
    told: dict[str, Any] = json.loads((FOLDER / "scale.json").read_text("utf-8"))
    eighths = np.load(FOLDER / "weights.npz")["weights"]
    return np.ascontiguousarray(eighths * np.float32(told["step"])), np.array(told["bias"], dtype=np.float32)


# --------------------------------------------------------------------------------------------
# Features


def rows(text: str, names: Sequence[str] = ()) -> Iterator[tuple[list[int], float]]:
    """The places of a text's features, a group at a time, and what each place of the group counts."""
    tokens = _tokens(text, names)
    for group in (_of_beginnings(tokens), _of_kinds(["^", *kinds(tokens), "$"])):
        yield _places(group)


def _places(group: Iterable[int]) -> tuple[list[int], float]:
    places = list({checksum % BUCKETS for checksum in group})
    return places, len(places) ** -0.5


def _tokens(text: str, names: Sequence[str]) -> list[str]:
    folded = named(fold(unicodedata.normalize("NFC", text)), names)
    shown = (folded.shown or folded.original).lower().replace("\u00ad", "")
    tokens = _TOKENS.findall(BREAK.sub("", shown) if "-" in shown else shown)
    if tokens and tokens[-1] not in ENDS:
        tokens.append(".")  # that a quote was cut short of its full stop tells nothing
    return tokens


def _of_beginnings(tokens: Sequence[str]) -> list[int]:
    """Checksums of words cut short, of pairs of them, and of pairs with a word between."""
    alone, beside, apart = zip(_START, *map(_beginning, tokens), _END, strict=True)
    return [*alone, *map(crc32, beside[1:], alone), *map(crc32, apart[2:], alone)]


@lru_cache(maxsize=65_536)
def _beginning(token: str) -> _Beginning:
    if token[0] == NAMED:
        return _cut(NAMED)
    return _cut("0" if token[0].isdigit() else letters(token)[:BEGINNING])


_Beginning = tuple[int, bytes, bytes]
"""Of a word cut short: its checksum, and what it adds to that of the word before, and of the one before that."""


def _cut(word: str) -> _Beginning:
    return crc32(word.encode()), f" {word}".encode(), f" _ {word}".encode()


_START, _END = _cut("^"), _cut("$")


def _of_kinds(told: Sequence[str]) -> Iterator[int]:
    """Checksums of runs of up to four, with what is of no kind taken as one; and of the kinds alone, with what ends a clause."""
    run = [kind for i, kind in enumerate(told) if kind != OTHER or not i or told[i - 1] != OTHER]
    alone = [kind for kind in run if kind.isupper() or kind in ENDS or kind in "^$"]
    for mark, shortest, those in ((b"~", 1, run), (b"=", 2, alone)):
        written = [kind.encode() for kind in those]
        for first, kind in enumerate(written):
            checksum = crc32(kind, crc32(mark))
            if shortest == 1:
                yield checksum
            for following in written[first + 1 : first + _LONGEST]:
                checksum = crc32(b" " + following, checksum)
                yield checksum
