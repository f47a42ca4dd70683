"""One sentence as words, and what a word's form tells: a body, an abbreviation, a verb by which a view is told."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from assistant.prose import proper, verbs
from assistant.prose import words as known

TOKEN = re.compile(r"\w+(?:[-:/’'&.]\w+)*-?")
SAYS = re.compile(rf"{verbs.OPINION}$")
VIEW = re.compile(
    r"^ (?:(?:gemensamma |eget |samlade )?(?:remissvar|remissyttrande|yttrande|svar|sida|mening|uppfattning|åsikt|bedömning|förmenande|inställning|synpunkt|ståndpunkt|avstyrkande|tillstyrkande|ställningstagande|kritik|invändning|resonemang|argument|farhåg)\w*)\b"
)
DEFINITE = tuple(known.DEFINITE)
INDEFINITE = tuple(known.INDEFINITE)
PLURAL = tuple(known.PLURAL)
STOP = frozenset("och samt eller som att men jämte liksom utom förutom".split())  # noqa: SIM905
PREPOSITIONS = frozenset("i för över vid mot inom på".split())  # noqa: SIM905
YEAR = re.compile(r"(?:19|20)\d\d$")


@lru_cache(65536)
def is_acronym(word: str) -> bool:
    bare = word.split(":", maxsplit=1)[0]
    parts = bare.split("-")
    if len(parts) > 1 and all(len(part) > 2 and part[1:].islower() for part in parts):
        return False  # "Dals-Ed", "Trygg-Hansa"
    return len(bare) > 1 and bare[:1].isupper() and sum(c.isupper() for c in bare) >= 2 and len(bare) <= 12


def cap(word: str) -> bool:
    return word[:1].isupper()


def ends(word: str, endings: tuple[str, ...]) -> bool:
    """With something before the ending."""
    return any(word.endswith(e) and len(word) - len(e) >= 2 for e in endings if e[-1] == word[-1])


def bare(word: str) -> bool:
    """A common noun for a body, in lower case: which one it is, is told beside it or before it."""
    return (word in known.BARE or word in known.DEFINITE) and word not in proper.PROPER


@lru_cache(65536)
def body(word: str) -> bool:
    """A definite body that can be a name by itself: "statskontoret"."""
    word = word.lower()
    return word not in known.NOT_BODIES and ends(word, DEFINITE) and not word.endswith("området")


@lru_cache(65536)
def body_after(word: str) -> bool:
    """A body after a word that says which: "Sveriges lantbruksförbund"."""
    word = word.lower()
    return (
        word not in known.NOT_BODIES
        and (word.endswith(INDEFINITE) or word.endswith(DEFINITE))
        and not word.endswith(("område", "området"))
    )


def is_genitive(word: str) -> bool:
    return word.endswith(("s", ":s", "’s"))


@dataclass(slots=True)
class Sentence:
    """One sentence's words, and the parsing of names in them."""

    text: str
    tokens: list[re.Match[str]] = field(default_factory=list)
    starts: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tokens = list(TOKEN.finditer(self.text))
        self.starts = {match.start(): i for i, match in enumerate(self.tokens)}

    def word(self, i: int) -> str:
        return self.tokens[i][0] if 0 <= i < len(self.tokens) else ""

    def gap(self, i: int) -> str:
        """What stands between token i-1 and token i."""
        if not 0 < i < len(self.tokens):
            return "." if i else ""
        return self.text[self.tokens[i - 1].end() : self.tokens[i].start()]

    def close(self, i: int) -> bool:
        return (
            self.gap(i) in (" ", ". ") if self.word(i - 1).lower() == "kungl" else self.gap(i) in (" ", " & ")
        )

    def written(self, i: int, j: int) -> str:
        end = self.tokens[j - 1].end()
        if acronym := re.match(r" \(([A-ZÅÄÖ][\w-]{1,11})\)", self.text[end:]):
            end += acronym.end()
        return self.text[self.tokens[i].start() : end]

    def upto(self, end: int, j: int) -> int:
        """The token after the one that ends at character `end`."""
        return next(k for k in range(j, len(self.tokens)) if self.tokens[k].end() >= end) + 1

    def told_apart(self, i: int) -> bool:
        """ "länsstyrelsen i Kalmar län", "nämnden för …": a common noun with what makes it a name."""
        link, following = self.word(i + 1).lower(), self.word(i + 2)
        if link in ("i", "för", "över", "vid", "mot") and cap(following):
            return True
        if self.word(i).lower() == "fullmäktige" and link == "i":
            return True
        return (
            link in ("för", "mot")
            and following
            not in ("sin", "egen", "fram", "övrigt", "att", "det", "närvarande", "förslaget", "denna")
            and cap(self.word(i))
        )

    def plural(self, word: str) -> bool:
        return word.lower().endswith(PLURAL)

    def speaks(self, j: int) -> bool:
        """A verb of opinion follows, maybe after an adverb."""
        rest = self.text[self.tokens[j - 1].end() :]
        return re.match(rf"(?:,? {verbs.ADVERB},?)? {verbs.OPINION}\b", rest) is not None

    def spoken(self, i: int) -> bool:
        """A verb of opinion stands before."""
        return i > 0 and SAYS.match(self.word(i - 1)) is not None

    def declares(self, j: int) -> bool:
        """A verb follows that only somebody who has a view can have."""
        return verbs.DECLARES.match(self.text[self.tokens[j - 1].end() :]) is not None

    def placed(self, i: int, j: int) -> bool:
        """A proper name where those who think something are listed: "avstyrks av Almega", "däribland Almega"."""
        if self.word(i) in proper.NOBODY or re.match(r"\w*s [a-zåäö]", self.text[self.tokens[i].end() - 1 :]):
            return False
        return verbs.LISTS.search(self.text[: self.tokens[i].start()]) is not None

    def elided(self, j: int) -> int | None:
        """After "bank-" in "bank- och fondinspektionen": the token after the body it belongs to."""
        k = j
        while self.word(k).endswith("-") and self.gap(k + 1) in (" ", ", ", " & "):
            k += 1
            if self.word(k).lower() in ("och", "samt", "eller", "respektive"):
                k += 1
                break
        if k == j or k >= len(self.tokens):
            return None
        if is_genitive(self.word(k)) and self.close(k + 1) and body_after(self.word(k + 1)):
            return k + 2  # "Budget- och skuldrådgivarnas yrkesförening"
        return k + 1 if body_after(self.word(k)) or body(self.word(k)) else None

    def leads_to_body(self, j: int) -> bool:
        """Words that only say which, and then a body: "akademikers centralorganisation"."""
        for k in range(j, min(j + 4, len(self.tokens))):
            word = self.word(k)
            if k > j and not self.close(k):
                return False
            if word.endswith("-"):
                return self.elided(k) is not None
            if k > j and (body_after(word) or body(word)):
                return True
            if k == j and body_after(word):
                return True
            if not (is_genitive(word) or word.endswith(("a", "k", "t", "g")) or cap(word)):
                return False
            if SAYS.match(word) or word.lower() in STOP or word.lower() in PREPOSITIONS:
                return False
        return False
