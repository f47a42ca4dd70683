"""What kind of word each word of a sentence is: for or against, good or bad, denying, the proposal, the respondent …

`kinds.tsv` has the words and set phrases with which respondents take stands, judge, wish and tell, each with its kind. It
decides nothing: a "ställa sig bakom" may be denied, another's, or of last year. The learned reader weighs how kinds follow each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path

from assistant import words
from assistant.inflected import forms, verb_of
from assistant.stance.fold import NAMED

FOLDER = Path(__file__).resolve().parent.parent / "embedded" / "stances"
OTHER = "*"
"""A word of no kind."""
ENDS = frozenset(".;:?!")

_REFLEXIVES = frozenset(("sig", "oss", "mig", "er", "dig"))
_REACH = 6
"""So many words on, a verb's particle or noun still belongs to it: "ställer vi oss därför inte bakom"."""
_COMPOUND = 9
"""Letters of a word whose last part may tell what kind of proposal or speaker it is."""
_NAMING = frozenset(("FÖRSLAG", "ANDRA", "VI"))
_ITSELF = "="
"""The kind of a word that keeps its own form: "att", "ska", "under"."""


def kinds(tokens: Sequence[str]) -> list[str]:
    """The kind of each word, in order; the later words of a phrase are taken into its first.

    >>> kinds(["vi", "ställer", "oss", "inte", "bakom", "förslaget", "."])
    ['VI', 'FOR', 'VI', 'INTE', 'FÖRSLAG', '.']
    """
    alone = [_alone(token) for token in tokens]
    keys = [word.key for word in alone]
    taken: set[int] = set()
    found = []
    for start, word in enumerate(alone):
        if start in taken:
            continue
        kind = word.kind
        if word.phrases:
            for phrase in _beginning(word.phrases, keys[start + 1 : start + 1 + _REACH]):
                rest = phrase.rest(tokens, keys, start)
                if rest is not None:
                    taken.update(rest)
                    kind = phrase.kind
                    break
        found.append(kind)
    return found


@dataclass(frozen=True, slots=True)
class _Alone:
    """A word by itself: what it is looked up as, its kind, and the phrases that it may begin, by the key of the second word."""

    key: str
    kind: str
    phrases: Mapping[str, Sequence[_Phrase]] | None


@lru_cache(maxsize=65_536)
def _alone(token: str) -> _Alone:
    lexicon, key = _lexicon(), _key(token)
    return _Alone(key, _kind(token, key, lexicon), lexicon.phrases.get(key))


def _kind(token: str, key: str, lexicon: _Lexicon) -> str:
    if token[0] == NAMED:
        return NAMED
    kind = lexicon.single.get(key) or lexicon.single.get(token)
    if kind:
        return token if kind == _ITSELF else kind
    if not token[0].isalpha():
        return OTHER if token[0].isdigit() else token
    last = words.parts(token)[-1:] if len(token) >= _COMPOUND else ()
    kind = lexicon.single.get(last[0], "") if last else ""
    return kind if kind in _NAMING else OTHER


def _key(token: str) -> str:
    return verb_of(token) or words.stem(token)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """What follows the first word of a phrase, as keys."""

    keys: tuple[str, ...]
    reflexive: bool
    reach: int
    kind: str

    def rest(self, tokens: Sequence[str], keys: Sequence[str], start: int) -> tuple[int, ...] | None:
        """Where its other words stand after `start`; None where one of them does not."""
        at, found = start, []
        for key in self.keys:
            for place in range(at + 1, min(at + 1 + self.reach, len(keys))):
                if keys[place] == key:
                    at = place
                    found.append(place)
                    break
                if tokens[place] in ENDS:
                    return None
            else:
                return None
        if self.reflexive and not _REFLEXIVES.intersection(tokens[start + 1 : start + 1 + _REACH]):
            return None
        return tuple(found)


@dataclass(frozen=True, slots=True)
class _Lexicon:
    single: Mapping[str, str]
    phrases: Mapping[str, Mapping[str, Sequence[_Phrase]]]
    """By the key of the first word and of the second; "" where only "sig" follows."""


def _beginning(those: Mapping[str, Sequence[_Phrase]], following: Sequence[str]) -> Iterator[_Phrase]:
    """Of the phrases that may begin with a word those that what follows it may go on, the longest first."""
    possible = [those[second] for second in {"", *following} if second in those]
    return iter(sorted(chain(*possible), key=lambda phrase: (-len(phrase.keys), phrase.keys)))


@cache
def _lexicon() -> _Lexicon:
    single: dict[str, str] = {}
    phrases: defaultdict[str, defaultdict[str, list[_Phrase]]] = defaultdict(lambda: defaultdict(list))
    for line in (FOLDER / "kinds.tsv").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        written, part, kind = line.split("\t")
        first, *rest = written.split()
        if kind == _ITSELF:
            single.setdefault(first, kind)
            continue
        heads = {_key(first), *(forms(first) if part == "v" else ())}
        if not rest:
            for head in heads:
                single.setdefault(head, kind)
            continue
        keys = tuple(_key(word) for word in rest if word not in _REFLEXIVES)
        phrase = _Phrase(keys, len(keys) < len(rest), _REACH if part == "v" else 1, kind)
        for head in heads:
            phrases[head][keys[0] if keys else ""].append(phrase)
    return _Lexicon(single, phrases)
