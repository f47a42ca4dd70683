"""A text taken apart into thoughts: one verb each, what it is about, and whether it is denied.

A clause ends where another begins ("att", "som", "eftersom", a comma). What a relative clause cuts in two is put together again:
"uppgifter som inte är hemliga ska lämnas" has the thoughts "uppgifter ska lämnas" and "som inte är hemliga".
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.gate.claims import sentences
from assistant.gate.forms import carries_content, root, verb
from assistant.gate.kin import kin
from assistant.gate.lists import lists
from assistant.gate.negation import NOT_OTHER

NEGATORS = frozenset(
    ("inte", "ej", "icke", "aldrig", "knappast", "sällan", "ingen", "inget", "inga", "ingenting", "ingenstans", "varken", "saknas",
     "saknar", "saknade", "saknades", "sakna")
)  # fmt: skip
"""Two of them deny nothing: "inte sällan"."""
PURPOSES = (("så", "att"), ("för", "att"))
"""What a clause that tells what for begins with."""

_WORD = re.compile(r"[^\W\d_]+(?:[-:/][^\W_]+)*|\d[\d\s]*|[.,;:!?()–—•]|(?<=\s)-(?=\s)")
_STOPS = frozenset(".,;:!?()–—•-")
_SUBORDINATE = frozenset(
    ("att", "som", "vilket", "vilka", "vilken", "när", "då", "eftersom", "medan", "innan", "förrän", "ifall", "huruvida", "hur",
     "vad", "vem", "varför", "trots", "där", "vars", "än", "såvida")
)  # fmt: skip
_RELATIVE = frozenset(("som", "vilka", "vilken", "vilket", "vars", "där"))
_ASKING = frozenset(("hur", "vad", "vem", "vilka", "vilken", "vilket", "varför", "huruvida", "när", "om"))
_JOINS = frozenset(("och", "samt", "eller", "men"))
_WITH_ATT = frozenset(
    ("skäl", "anledning", "behov", "möjlighet", "möjligheter", "rätt", "skyldighet", "hinder", "grund", "utrymme", "resurser",
     "nödvändigt", "möjligt", "motiverat", "lämpligt", "rimligt", "tillåtet", "önskvärt", "skyldig", "skyldiga", "befogat",
     "ändamålsenligt", "proportionerligt", "befogenhet", "förmåga", "kompetens", "tid", "svårt", "viktigt", "angeläget")
)  # fmt: skip
""" "Inget skäl att flytta fyren" is one thought."""
_COMING = frozenset(("kommer", "komma", "kom"))
""" "Kommer inte att behöva" is one thought."""
_FINITE = frozenset(
    ("är", "var", "har", "hade", "ska", "skall", "skulle", "kan", "kunde", "får", "fick", "bör", "borde", "måste", "vill", "ville",
     "blir", "blev", "finns", "fanns", "torde", "gör", "går", "ger", "tar", "ser", "står", "når", "kommer", "kom", "behövs",
     "krävs", "saknas", "saknar", "saknade")
)  # fmt: skip
_HELPS = frozenset(
    ("att", "kan", "kunna", "kunde", "ska", "skall", "skulle", "bör", "borde", "måste", "får", "få", "fick", "vill", "torde",
     "behöver", "behöva", "kommer", "och", "eller", "låta")
)  # fmt: skip
_HELPED = 6
"""Words after an auxiliary within which a passive in "-as" is its infinitive; or "att" after "kommer"."""
_PREPOSITIONS = frozenset(
    (
        "i",
        "på",
        "av",
        "för",
        "till",
        "med",
        "från",
        "vid",
        "hos",
        "under",
        "inom",
        "mot",
        "mellan",
        "enligt",
        "om",
    )
)
_BEFORE_NOUN = _PREPOSITIONS | frozenset(
    ("andra", "övriga", "alla", "några", "de", "dessa", "nya", "sådana", "flera", "många", "olika", "vissa", "samtliga", "varje")
)  # fmt: skip
_SOMEBODY = frozenset(
    (
        "det",
        "den",
        "de",
        "detta",
        "dessa",
        "man",
        "någon",
        "något",
        "några",
        "ingen",
        "inget",
        "inga",
        "inte",
        "vi",
    )
)
""" "Om detta …" says on what condition, not what about."""

_PLAIN = frozenset(("inte", "ej", "icke", "aldrig", "knappast", "sällan"))
_NOT_ONLY = frozenset(("bara", "enbart", "endast", "minst", "blott"))
_NOT_QUITE = frozenset(
    ("alltid", "helt", "fullt", "nödvändigtvis", "riktigt", "tillräckligt", "alls", "alla", "lika", "mer", "fler", "längre", "större",
     "ens")
)  # fmt: skip
_RAISES = frozenset(
    ("anser", "tror", "bedömer", "menar", "tycker", "finner", "vill", "ser", "avser", "anses", "bedöms", "innebär", "betyder",
     "önskar", "föreslår", "föreslås", "förespråkar", "förordar")
)  # fmt: skip
_EXISTS = frozenset(("finns", "fanns", "finnas", "föreligger", "förekommer", "behövs", "krävs"))
_UNDONE = frozenset(
    ("undvika", "undviks", "undviker", "undvikas", "hindra", "hindrar", "förhindra", "förhindrar", "förhindras", "utesluter",
     "utesluta", "avstå", "avstår", "motsätter", "avstyrker", "avråder", "avvisar", "slippa", "slipper", "förbjuda", "förbud",
     "motverka", "istället", "stället", "snarare", "hellre", "utebli", "uteblir", "utebliven", "undanta", "undantas", "undantag",
     "förrän", "innan", "tidigast", "först", "tveksamt", "tveksam", "ifrågasätter", "ifrågasätts", "oavsett", "annars", "avsaknad",
     "avsaknaden", "bristen", "brist", "brister", "frånvaron", "misslyckas", "bara", "enbart", "endast", "blott", "tills",
     "dessförinnan", "planeras", "planerar", "hittills")
)  # fmt: skip
"""What denies, limits or puts off in its own way: of a thought with one of these nothing is told."""
_HARDLY = re.compile(r"\b(?:små|begränsade|dåliga|minimala) (?:möjlighet|utsikt|chans)\w*")
_ILL = re.compile(
    r"\b(?:risk|problem|oro|farhåg|befar|sårbar|nackdel|svår|olyckl|olämp|orim|brist)\w*", re.IGNORECASE
)
_SAYING_NOTHING = frozenset(
    map(root, ("finns", "är", "har", "ska", "kan", "bör", "anser", "menar", "kommun", "kommunen"))
)
_STILL_TOLD = frozenset(("skäl", "skälet", "möjlighet", "behövs", "behöver"))
"""Function words that a denial is about."""


@dataclass(frozen=True, slots=True)
class Thought:
    words: tuple[str, ...]
    content: frozenset[str]
    """Roots of what it is about."""
    near: frozenset[str]
    """Roots of the words that its negation stands beside."""
    denied: bool
    soft: bool
    """It denies in part, or stands under what denies in its own way: nothing can be told of it."""
    feared: bool
    """It is said to be a risk or a problem."""
    supposed: bool
    """It stands under an "om"."""


@lru_cache(maxsize=2048)
def thoughts(text: str) -> tuple[Thought, ...]:
    """
    >>> [(sorted(one.content), one.denied) for one in thoughts("Uppgifter som inte är hemliga ska lämnas")]
    [(['lämn', 'uppgif'], False), (['hem'], True)]
    """
    found: list[Thought] = []
    for sentence in sentences(NOT_OTHER.sub(r"\1 ", text)):
        found += _together(_pieces(sentence))
    return tuple(found)


def _together(pieces: Sequence[Thought]) -> Iterator[Thought]:
    """Each thought as it is meant after those before it: "anser inte | att A bör B" denies that A should."""
    last: Thought | None = None
    feared = False
    for n, one in enumerate(pieces):
        if one.words[0] == "utan" and one.denied and any(other.denied for other in pieces[:n]):
            one = replace(one, soft=True)  # "inte A utan B"
        if last is not None and last.denied:
            if one.words[0] in _JOINS and not _says(one.words):
                one = replace(one, soft=True)  # "får inte se eller läsa"
            elif one.words[0] in _ASKING or last.words[-1] in NEGATORS:
                one = replace(one, soft=not (_raises(last) and one.words[0] == "att"))
        if last is not None and last.supposed and one.words[0] == "som":
            one = replace(one, supposed=True)
        under = last is not None and "att" in one.words[:2]
        if last is not None and under:
            if _raises(last):
                near = frozenset(root(word) for word in one.words if _about(word))
                one = replace(one, denied=not one.denied, near=one.near or near)
            elif last.denied or last.soft:
                one = replace(one, soft=True)
            feared = (feared and last.words[0] == "att") or bool(_ILL.search(" ".join(last.words)))
        one = replace(one, feared=under and feared)
        last = one
        if not _raises(one):
            yield one


def _raises(one: Thought) -> bool:
    """ "Rådet anser inte": what is denied comes after."""
    places = [n for n, word in enumerate(one.words) if word in _PLAIN]
    return bool(
        one.denied
        and places
        and _RAISES & set(one.words)
        and not any(_about(word) for word in one.words[places[-1] + 1 :])
    )


def _pieces(sentence: str) -> list[Thought]:
    every = [m.group().lower().strip() for m in _WORD.finditer(sentence)]
    found: list[list[str]] = []
    current: list[str] = []
    for n, word in enumerate(every):
        if word in _STOPS:
            _put(current, found)
            current = []
        elif current and _begins(every, n, current):
            _put(current, found)
            current = [word]
        else:
            current.append(word)
    _put(current, found)
    return [_thought(words) for words in found]


def _put(piece: Sequence[str], found: list[list[str]]) -> None:
    """A clause is done; what comes in it after its own verb goes on with the one around."""
    if not piece:
        return
    verbs = [n for n in range(len(piece)) if _finite(piece, n)]
    own = 0 if _infinitive(piece) or (piece[0] == "utan" and verbs[:1] != [1]) else 1
    cut = len(piece)
    if (piece[0] in _SUBORDINATE or piece[0] in ("utan", "för", "så", "om")) and len(verbs) > own:
        cut = verbs[own] - (piece[verbs[own] - 1] in _PLAIN)
    for words in (piece[:cut], piece[cut:]):
        if not words:
            continue
        around = _waiting(found)
        goes_on = _says(words) and (words[0] in _PLAIN or _finite(words, 0))
        if goes_on and around is not None and found[-1] is not around:
            around.extend(words)
        else:
            found.append(list(words))


def _infinitive(words: Sequence[str]) -> bool:
    """ "För att röja farleden", "att röja farleden"."""
    at = words.index("att") + 1 if "att" in words[:2] else 0
    return 0 < at < len(words) and words[at].endswith(("a", "as")) and verb(words[at])


def _waiting(found: Sequence[list[str]]) -> list[str] | None:
    """The last clause that has no verb yet, and is itself no relative clause."""
    for words in reversed(found[-4:]):
        own = words[0] not in _RELATIVE and words[0] != "utan"
        if own and not _says(words) and any(map(carries_content, words)):
            return words
    return None


def _begins(every: Sequence[str], n: int, current: Sequence[str]) -> bool:
    """A new clause begins here."""
    word, after = every[n], (*every[n + 1 : n + 2], "")[0]
    if word == "att":
        joined = list(current) in (["för"], ["så"], ["utan"]) or current[-1] in _WITH_ATT
        return not joined and not _COMING & set(current[-_HELPED:])
    if word == "om":
        return current[-1] != "även" and after != "att" and _conditional(every, n, current)
    if word in _SUBORDINATE or word == "utan" or (word in ("för", "så") and after == "att"):
        return True
    if word not in _JOINS or "varken" in current:
        return False
    ahead = list(_until_stop(every[n + 1 :]))
    return word == "men" or after in _PLAIN or (bool(ahead) and (_acts(ahead[0]) or _says(ahead)))


def _conditional(every: Sequence[str], n: int, current: Sequence[str]) -> bool:
    """ "Om färjan dras in …", not "skäl för en avgift om året saknas"."""
    ahead = list(itertools.takewhile(lambda word: word not in _STOPS, every[n + 1 :]))
    verbs = [k for k in range(len(ahead)) if _finite(ahead, k)]
    if not verbs or verbs[0] >= _HELPED:
        return False
    return ahead[0] in _SOMEBODY or _says(current) or len(verbs) > 1


def _until_stop(words: Sequence[str]) -> Iterator[str]:
    return itertools.takewhile(
        lambda word: word not in _STOPS and word not in _JOINS and word not in _SUBORDINATE, words
    )


def _acts(word: str) -> bool:
    return verb(word) and word not in lists().function


def _says(words: Sequence[str]) -> bool:
    return any(_finite(words, n) for n in range(len(words)))


def _finite(words: Sequence[str], n: int) -> bool:
    word = words[n]
    if word in _FINITE:
        return True
    if n and words[n - 1] in _PLAIN and word.endswith("s"):
        return True  # "inte verkställs"
    if n and words[n - 1] in _BEFORE_NOUN:
        return False  # "i andra lagar"
    if word.endswith("as"):
        return verb(word) and not _HELPS & set(words[max(0, n - _HELPED) : n])
    return word.endswith(("r", "s", "de", "te")) and verb(word)


def _thought(words: Sequence[str]) -> Thought:
    denials, near = 0, list[str]()
    soft = bool(_UNDONE & set(words) or _HARDLY.search(" ".join(words)))
    for n, word in enumerate(words):
        if word not in NEGATORS:
            continue
        if _NOT_ONLY & set(words[n + 1 : n + 3]):
            soft = True
            continue
        soft = soft or bool(_NOT_QUITE & set(words[n + 1 : n + 2]))
        near += _beside(words, n)
        denials += 1
    if words[0] == "utan" and ("att" in words[:2] or not (_says(words) or _acts((*words, "")[1]))):
        denials += 1
        near += [word for word in words[1:] if _about(word)]
    return Thought(
        words=tuple(words),
        content=_roots(word for word in words if _about(word)),
        near=_roots(near),
        denied=denials % 2 == 1,
        soft=soft,
        feared=False,
        supposed=words[0] in ("om", "ifall", "såvida"),
    )


def _beside(words: Sequence[str], place: int) -> list[str]:
    """What a negation denies: the verb that it follows, or the next word with content; of "saknas" what is missing."""
    before = [word for word in words[:place] if _about(word) and root(word) not in _SAYING_NOTHING]
    after = itertools.takewhile(lambda word: word not in _PREPOSITIONS, words[place + 1 :])
    then = [word for word in after if _about(word)][:1]
    if words[place].startswith("sakn") or (place and words[place - 1] in _EXISTS):
        return (then if words[place].startswith("sakn") else []) or before[-2:]
    if words[place] not in _PLAIN:
        return then
    done = [word for word in words[max(0, place - 2) : place] if _about(word) and _verbal(word)]
    return done[-1:] or then or (before[-1:] if place + 1 == len(words) else [])


def _verbal(word: str) -> bool:
    return word in _FINITE or (word.endswith(("r", "s", "de", "te", "t")) and verb(word))


def _about(word: str) -> bool:
    if word in NEGATORS or word in lists().function or word in lists().numbers or not word[:1].isalpha():
        return word in _STILL_TOLD
    return carries_content(word) or word in lists().proposal or verb(word) or bool(kin(word))


def _roots(words: Sequence[str] | Iterator[str]) -> frozenset[str]:
    return frozenset(map(root, words)) - _SAYING_NOTHING
