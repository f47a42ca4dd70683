"""Whether a word in a text is of the same family as one asked for: a form of it, made from it, or a compound with it.

"Cyklist", "cykla" and "cykelbana" share no stem with "cykel", so spelling proposes and meaning disposes: what is spelt as
kin must also lie near in the embedded model, or "träder i kraft" and "sammanträde" would be about trees.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from assistant import lexicon, words
from assistant.questions import thesaurus
from assistant.search import embedder
from assistant.settings import Settings

_SAME, _KIN, _OTHER_WORD = 1.0, 0.9, 0.8
_NEAR, _VERY_NEAR = 0.1, 0.3
"""Cosine under which two words that are spelt as kin have nothing to do with each other; and where little is alike."""
_SHORTEST_ROOT, _SHORTEST_REST = 4, 4
_UNCOMMON = 3.5
_OFTEN = 5
"""Paragraphs with a stem that is no slip."""
_TELLING = 7.0
"""Rarity of the first part of a compound that may stand for the whole: "buss" for "busstrafik", never "natur" for "naturreservat"."""
_MADE_WITH = ("ist", "ing", "ning", "ant", "eri", "else", "het", "isk", "iker", "sam", "lig", "ig", "nad")
_VERB = re.compile(r"(?:a|ar|er|ade|ades|at|ats|as|de|des|te|tes|t|ts)$")
_OF_ERA = re.compile(r"er(?:a|ar|ade|ades|at|ats|as|ad|ande|ing\w*|are\w*)$")
_PARTICLES = frozenset(
    ["fram", "samman", "sam", "åter", "bort", "hand", "ned", "ner", "emot", "fast", "vidare", "tillbaka"]
)
"""Besides words.STOP_WORDS: what begins verbs, and the nouns made of them."""
_SYNCOPE = re.compile(r"(?<=[^aeiouyåäö])e(?=[lnr]$)")


def kin(asked: str, text: str) -> float:
    """How well a text takes up a word, both in lower case: 1 for a form of it, less for kin, 0 for none.

    >>> kin("cyklister", "en bredare cykelbana"), kin("träden", "lagen träder i kraft"), kin("träden", "arbetsutskottets sammanträde")
    (0.9, 0.0, 0.0)
    """
    found = [token.word for token in words.tokens(text)]
    best = max((_of_word(asked, one) for one in found), default=0.0)
    if best < _OTHER_WORD:
        lasts = [part for one in found for part in words.parts(one)[-1:]]  # "merkostnader" for "kostar"
        if _named_otherwise(asked, [*found, *lasts]):
            return _OTHER_WORD
    return best


@lru_cache(maxsize=200_000)
def _of_word(asked: str, word: str) -> float:
    """As `kin`, for one word of a text."""
    if asked == word:
        return _SAME
    one, other = words.stem(asked), words.stem(word)
    if one[0].isdigit() or other[0].isdigit():
        return 0.0
    as_verb = _verb(word) and not _verb(asked)
    if bool(_OF_ERA.search(asked)) == bool(_OF_ERA.search(word)) and _bare(asked) & _bare(word):
        return _SAME if not as_verb or _near(asked, word) else 0.0
    if any(_near(asked, word, _closeness(root)) for root in _roots(asked) & _roots(word)):
        return _KIN
    if _begins_with(asked, word) or (not as_verb and _ends_with(asked, word)):
        return _KIN
    if _of_compound(asked, word) and not as_verb:
        return _OTHER_WORD
    return 0.0


def _of_compound(asked: str, word: str) -> bool:
    """Whether a word is a telling part of the compound asked for, or another compound that begins as it does:
    "bussarna" for "busstrafiken", "reservat" for "naturreservat", "laddstolpar" for "laddplatser"."""
    rare = words.rarity(words.stem(word)) >= _TELLING
    if rare and (_begins_with(word, asked) or _ends_with(word, asked)) and _near(asked, word):
        return True
    first = words.parts(asked)[:1]
    return bool(first) and (
        len(first[0]) >= _SHORTEST_ROOT
        and word.startswith(first[0])
        and words.rarity(first[0]) >= _TELLING
        and _near(asked, word, _VERY_NEAR)
    )


@lru_cache(maxsize=65_536)
def _bare(word: str) -> frozenset[str]:
    """A stem as it is in all forms of the word: "vatten" and "vattnet", "handel" and "handeln", "skola" and "skolan"."""
    stem = words.stem(word)
    if stem.endswith(("eln", "ern")):
        stem = stem[:-1]
    elif stem.endswith("an") and stem[:-1] in lexicon.words():
        stem = stem[:-2]
    return frozenset(_SYNCOPE.sub("", one) if len(one) > _SHORTEST_ROOT else one for one in (stem, word))


@lru_cache(maxsize=65_536)
def _roots(word: str) -> frozenset[str]:
    """What is left of a word when its endings are gone, those that make another word of it too."""
    if era := _OF_ERA.search(word):
        return frozenset([word[: era.start()] + "er"])
    stem = words.stem(word)
    found = set(_bare(word))
    if stem.endswith("ation"):
        found.add(stem[:-5] + "er")
    for ending in _MADE_WITH:
        if stem.endswith(ending):
            found.add(_SYNCOPE.sub("", stem.removesuffix(ending)))
    return frozenset(one for one in found if len(one) >= _SHORTEST_ROOT - 1)


def _sure(word: str) -> frozenset[str]:
    """Roots that are no chance: "verksamhet" has nothing of "same", though "sam" is left of both."""
    return _bare(word) | {one for one in _roots(word) if len(one) >= _SHORTEST_ROOT}


def _closeness(root: str) -> float:
    """How near two words must be that have a root in common: the shorter it is, the more chance has a hand in it."""
    return _VERY_NEAR if len(root) < _SHORTEST_ROOT else _NEAR


def _verb(word: str) -> bool:
    """Whether a word is spelt as a form of a verb: "träder" has "trädde" beside it, "avgifter" nothing of the kind."""
    ending = _VERB.search(word)
    return ending is not None and any(
        word[: ending.start()] + past in lexicon.words() for past in ("ade", "de", "te", "ades", "des")
    )


def _begins_with(asked: str, word: str) -> bool:
    """Whether a word is a compound that begins with what is asked for: "cykelbana" of "cykel"."""
    roots = _roots(asked)
    for cut in range(3, len(word) - 2):
        head, tail = word[:cut], word[cut:]
        if _OF_ERA.match(tail) or tail in words.STOP_WORDS or not _written(tail):
            continue
        short = len(tail) < _SHORTEST_REST and words.stem(tail) not in _SHORT_TAILS
        for bare in {head, head.removesuffix("s")}:
            if len(bare) < 3 or not (_roots(bare) & roots or words.stem(bare) == words.stem(asked)):
                continue
            if not (lexicon.known(bare) or (len(bare) >= _SHORTEST_ROOT and bare == words.stem(asked))):
                continue
            if len(bare) > _SHORTEST_ROOT and not short:
                return True
            surely = len(bare) >= _SHORTEST_ROOT or (
                lexicon.likely(tail) and not short
            )  # "samhälle" has nothing of "same"
            if _near(asked, word, _NEAR if surely else _VERY_NEAR):
                return True
    return False


def _ends_with(asked: str, word: str) -> bool:
    """Whether a word is a compound that ends with what is asked for, as "elbilar" with "bil": so that its other forms do too.

    "Sammanträdet" does not end with "trädet", for in "sammanträde" there is no such word.
    """
    stem = words.stem(word)
    roots = _sure(asked)
    others = [stem + ending for ending in ("", "a", "e", "en", "et", "ar", "er")]
    others = [one for one in others if one in lexicon.words() and words.stem(one) == stem]
    for cut in range(2, len(word) - 2):
        head, tail = word[:cut], word[cut:]
        if not (_written(tail) or tail == asked or _near(asked, tail, _VERY_NEAR)) or not _sure(tail) & roots:
            continue
        if any(not (lexicon.known(one[cut:]) or one == word) for one in others):
            continue
        if head in _PARTICLES or head.removesuffix("s") in words.STOP_WORDS:
            continue
        if head == "el" or (len(head) >= _SHORTEST_ROOT and _heads(head)):
            return True
        if lexicon.known(head) and _near(asked, word):
            return True
    return False


def _written(word: str) -> bool:
    """Whether people write such a word: in the list of forms, or a form of a stem that public texts have."""
    stem = words.stem(word)
    return lexicon.likely(word) or (len(stem) >= _SHORTEST_ROOT and words.vocabulary().get(stem, 0) >= _OFTEN)


def _heads(head: str) -> bool:
    """Whether this may begin a compound: "last", "skydds", "gatu" of "gata"."""
    vowel = [head[:-1] + "a"] if head.endswith(("u", "o")) else []
    return any(map(lexicon.likely, (head, head.removesuffix("s"), *vowel)))


_SHORT_TAILS = frozenset(["lag", "råd", "led", "mål", "väg", "bil", "tid", "del", "dag", "hus", "båt", "tåg", "ort", "by", "art"])  # fmt: skip


def _named_otherwise(asked: str, there: Sequence[str]) -> bool:
    """Whether another word for the very same stands in a text; one that is only near, as "bilist" to "cyklist", is not.

    A word as common as "arbete" stands for so much that it must lie near too.
    """
    same = {sense for sense, near in thesaurus.others(asked).items() if near >= _OTHER_WORD}
    if not same or same.isdisjoint(_senses(" ".join(there))):
        return False
    alone = [one for one in there if not same.isdisjoint(_senses(one))]
    if any(words.rarity(words.stem(one)) >= _UNCOMMON or _near(asked, one) for one in alone):
        return True
    of_words: set[int] = set().union(*map(_senses, there))
    return not same.isdisjoint(_senses(" ".join(there)) - of_words)  # a phrase of several words


@lru_cache(maxsize=65_536)
def _senses(text: str) -> frozenset[int]:
    return thesaurus.senses(text)


def _near(one: str, other: str, least: float = _NEAR) -> bool:
    return float(_vector(one) @ _vector(other)) >= least


@lru_cache(maxsize=65_536)
def _vector(word: str) -> NDArray[np.float32]:
    vector: NDArray[np.float32] = _encoded((word,))[0]
    return vector


def _encoded(those: Sequence[str]) -> NDArray[np.float32]:
    vectors: NDArray[np.float32] = np.asarray(_model().encode(list(those)), dtype=np.float32)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.where(lengths > 0, lengths, 1.0), dtype=np.float32)


@cache
def _model():  # type: ignore[no-untyped-def]
    """The embedded model, whichever the index uses: words are compared, not passages."""
    return embedder(Settings(embedding_model="embedded"))
