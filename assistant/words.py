"""Swedish words for searching: tokens, stems, compound parts, and how common a word is.

The same analysis is used when passages are indexed, when a question is read, and when the weight
of a word is looked up, so that "ordningsvakternas" in a text meets "vakt" in a question.
"""

from __future__ import annotations

import hashlib
import math
import re
import threading
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

import Stemmer

from assistant import lexicon

VOCABULARY = Path(__file__).resolve().parent / "embedded" / "embedding" / "words.tsv"
"""Stems of public-sector Swedish with the number of paragraphs they occur in; the first line has the total."""

_TOKEN = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*")
_SHORTEST_HEAD, _SHORTEST_TAIL = 3, 3
_COMMON_ENOUGH, _KNOWN_ENOUGH = 20, 3
"""Paragraphs with a stem that may be a part of a compound, and with a head of so many letters that chance has no hand in it."""
_LONG_HEAD = 6
_SHORT_TAILS = frozenset(
    [
        "lag",
        "råd",
        "led",
        "mål",
        "väg",
        "bil",
        "tid",
        "del",
        "dag",
        "tal",
        "rum",
        "hus",
        "båt",
        "tåg",
        "ort",
        "ram",
        "ban",
    ]
)
"""Three-letter stems that do end compounds; other such endings are suffixes ("kost-nad")."""
_SUFFIXES = frozenset(
    ["ning", "else", "ande", "ende", "skap", "isk", "elig", "ering", "atör", "itet", "ring", "tion", "sion", "ation", "ment", "rand",
     "tand", "nand", "ligt", "lig", "aren", "igen", "samm", "nell", "ell", "tals", "dras", "sern", "ther", "ling", "erna", "arna"]
)  # fmt: skip
"""Ends of words that are spelt as words: "värde-ring" is no ring."""
_NO_HEADS = frozenset(
    ["sam", "samm", "samman", "fram", "åter", "ned", "ner", "bort", "miss", "fort", "emot", "vidare", "pro", "kon", "kom", "kont", "int", "ins",
     "ans", "und", "eft", "all", "alla", "som", "man", "hon", "här", "där", "förut", "sär", "full", "inn", "fast", "gem", "behov"]
)  # fmt: skip
"""What begins verbs, and the nouns made of them, and is no word of its own there: "samman-träde" has nothing of a tree."""
_NO_PAIRS = frozenset(
    [
        ("hand", "lägg"),
        ("hand", "läggning"),
        ("hand", "land"),
        ("hand", "hav"),
        ("hand", "led"),
        ("lik", "behandling"),
    ]
)
_ELECTRIC = "el"
"""The one head of two letters that is worth the while: "elbil"."""
_LINKS = ("", "s", "e", "o", "u", "n")
_SHORTEST_DEFINITE, _MOST_TIMES = 5, 5
_LONGEST = 80
"""Longer than any word: the stemmer would go over such a string again and again."""

_STOP_WORDS = """
    alla allt alltså andra annan annat anser att av bara bland blev bli blir blivit bör de dem den denna deras dess
    dessa det detta dig din dina dit ditt du där då efter ej eller en enligt er era ert ett ens från för före genom
    ha hade han hans har hela helt henne hennes hon hos hur här i icke in inga ingen inget innan inom inte ja jag ju
    kan kom kommer kunde kunna man med medan mellan men mera mest mig min mina mitt mot mycket många måste må nej ni
    nog nu nån någon något några när nära och också om oss på redan respektive rör samt sedan ser sig sin sina sitt
    själv ska skall skulle som så sådan sådana sådant till tills under upp ur ut utan vad var vara varför varit varje
    vars vart varav vem vems vi via vid vilka vilkas vilken vilket vill väl vår våra vårt är än ännu åt över dock
    finns fanns finnas får fick få fått göra gör gjorde gjort ge ger gav gett the of and
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())
"""Words that carry no content of their own in a question."""


class Token(NamedTuple):
    """One word of a text: lower case, with where it stands."""

    word: str
    start: int
    end: int

    @property
    def number(self) -> bool:
        return self.word[0].isdigit()


def tokens(text: str) -> Iterator[Token]:
    """Words and numbers, in order. A hyphen parts two words; a decimal comma does not part a number.

    >>> [t.word for t in tokens("P-bolagets 28,6 mnkr")]
    ['p', 'bolagets', '28,6', 'mnkr']
    """
    for match in _TOKEN.finditer(text):
        yield Token(match.group().lower(), match.start(), match.end())


def words_of(text: str) -> list[str]:
    """The words of `tokens`, for those who do not ask where they stand: several times as fast."""
    return [found.lower() for found in _TOKEN.findall(text)]


def normalise(text: str) -> str:
    """NFC: å ä ö are one character each, however the file wrote them."""
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The Swedish snowball stem of a lower-case word; numbers stay as they are.

    Stemmed until nothing more comes off: once leaves "kostnad" of "kostnader" but takes "ad" off "kostnad" itself.
    The algorithm leaves "et" after some letters ("beloppet", "biståndet", "barnet"); it goes too.

    >>> stem("remissinstanserna"), stem("28,6"), stem("kostnader") == stem("kostnad"), stem("beloppets")
    ('remissinstan', '28,6', True, 'belopp')
    """
    if word[0].isdigit() or not 3 <= len(word) <= _LONGEST:
        return word
    result = _until_it_stays(word)
    if result.endswith("et") and len(result) >= _SHORTEST_DEFINITE:
        return _until_it_stays(result[:-2])
    return result


_stemmers = threading.local()


def _stemmer() -> Stemmer.Stemmer:
    """It keeps state while it works: one for each thread."""
    if not hasattr(_stemmers, "swedish"):
        _stemmers.swedish = Stemmer.Stemmer("swedish", 0)
    return _stemmers.swedish


def _until_it_stays(word: str) -> str:
    for _ in range(_MOST_TIMES):
        shorter = _stemmer().stemWord(word)
        if shorter == word:
            break
        word = shorter
    return word


@cache
def vocabulary() -> Mapping[str, int]:
    """Stem to the number of paragraphs with it, from the shipped list. Empty when there is none."""
    if not VOCABULARY.is_file():
        return {}
    lines = VOCABULARY.read_text("utf-8").splitlines()[1:]
    return {word: int(count) for word, _, count in (line.partition("\t") for line in lines)}


@cache
def _paragraphs() -> int:
    if not VOCABULARY.is_file():
        return 1
    with VOCABULARY.open(encoding="utf-8") as lines:
        return int(lines.readline().partition("\t")[2])


def rarity(stemmed: str) -> float:
    """Inverse document frequency in public-sector Swedish, 0 for a word in every paragraph."""
    return math.log((_paragraphs() + 1) / (vocabulary().get(stemmed, 0) + 1))


@cache
def _common() -> tuple[Mapping[str, int], frozenset[str]]:
    """Stems common enough to be a part of a compound, and how they begin: most cuts of a word fail on that at once."""
    stems = {
        word: count
        for word, count in vocabulary().items()
        if count >= _COMMON_ENOUGH and len(word) >= _SHORTEST_HEAD and word not in STOP_WORDS
    }
    return stems, frozenset(word[:4] for word in stems)


@lru_cache(maxsize=200_000)
def parts(word: str) -> tuple[str, ...]:
    """Stems of the parts of a compound, first to last, or nothing when the word is not seen as one.

    A split needs two parts that are known both as stems and as written; where several are possible the one whose rarest
    part is most common wins, because true parts are common words. Of three parts, the two that belong together are
    given both as one and apart.

    >>> parts("ordningsvakter"), parts("sammanträde"), parts("elbilar")
    (('ordning', 'vakt'), (), ('el', 'bil'))
    """
    if len(word) < len(_ELECTRIC) + _SHORTEST_TAIL or word[0].isdigit():
        return ()
    known, beginnings = _common()
    best: tuple[int, int, tuple[str, str, str]] = (0, 0, ("", "", ""))
    for cut in range(_SHORTEST_HEAD, len(word) - _SHORTEST_TAIL + 1):
        if word[cut : cut + 4] not in beginnings and word[cut : cut + 3] not in beginnings:
            continue
        tail = stem(word[cut:])
        if not _ends(tail, word[cut:], known):
            continue
        for link in _LINKS:
            head = word[:cut].removesuffix(link)
            if (link and len(head) == cut) or len(head) < _SHORTEST_HEAD or head in _NO_HEADS:
                continue
            stemmed = stem(head)
            if (
                _begins(stemmed, head)
                and stemmed not in _NO_HEADS
                and (stemmed, tail) not in _NO_PAIRS
                and _written(head, link)
            ):
                best = max(best, (min(known.get(stemmed, 0), known[tail]), cut, (head, stemmed, tail)))
    _, cut, (head, first, last) = best
    if cut:
        return (*parts(head), first, last, *parts(word[cut:]))
    rest = word.removeprefix(_ELECTRIC)
    if (
        word != rest
        and len(rest) >= _SHORTEST_TAIL
        and rest in lexicon.words()
        and _ends(stem(rest), rest, known)
    ):
        return (_ELECTRIC, stem(rest))
    return ()


def _begins(stemmed: str, head: str) -> bool:
    """Whether a word may begin so in a compound: a common one, or one too long to be there by chance."""
    if stemmed in _common()[0]:
        return True
    return (
        len(head) >= _LONG_HEAD and vocabulary().get(stemmed, 0) >= _KNOWN_ENOUGH and head in lexicon.words()
    )


def _ends(tail: str, written: str, known: Mapping[str, int]) -> bool:
    """Whether a word may end so in a compound."""
    if tail not in known or tail in _SUFFIXES or (len(tail) == 3 and tail not in _SHORT_TAILS):
        return False
    return written in lexicon.words() or tail in lexicon.words()


def _written(head: str, link: str) -> bool:
    """Whether a word may be written so before another: "skol" of "skola" is, "konsekven" of nothing."""
    said = lexicon.words()
    return head in said or (link != "s" and any(head + ending in said for ending in "ae"))


@lru_cache(maxsize=200_000)
def terms(word: str) -> tuple[str, ...]:
    """What a word is indexed and looked up as: its stem, then its parts if it is a compound."""
    return (stem(word), *parts(word))


def index_terms(text: str) -> list[str]:
    """The terms of a text, in order, for a full-text index."""
    return [term for word in words_of(normalise(text)) for term in terms(word)]


@cache
def revision() -> str:
    """Changes when texts are analysed differently: an index made with another analysis is not used."""
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for source in (VOCABULARY, lexicon.WORDS):
        if source.is_file():
            digest.update(source.read_bytes())
    return digest.hexdigest()[:16]
