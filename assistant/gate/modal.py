"""Whether something is so, may be so or has to be so, and with how much weight: told as the evidence tells it.

"Kan leda till" is not "leder till", nor "får besluta" "ska besluta"; and what is "en risk" there is no "betydande risk".
Each is held to the word it stands with, so that what the evidence says of other things lends it nothing.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from functools import lru_cache

from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import carries_content, root, verb
from assistant.gate.lists import lists
from assistant.gate.lists import words as _words
from assistant.gate.source import Source

_MAY, _MUST = frozenset(("kan", "kunna", "får", "få")), frozenset(("ska", "skall", "måste"))
_OUGHT = frozenset(("bör", "borde"))
_WISHED = re.compile(
    r"\b(?:vill|önsk\w*|föresl\w*|förord\w*|förespråk\w*|lämplig\w*|behov\w*|behöv\w*|vikt\w*|angel\w*|tillstyrk\w*|positiv\w*|välkom\w*"
    r"|fördel\w*|rimlig\w*|gärna|anser|motiver\w*|skäl|skulle|vore|krav\w*|nödvänd\w*|efterlys\w*|uppman\w*|bra|bättre)\b",
    re.IGNORECASE,
)
""" "Bör" may be told of what is wished for."""
_AFTER = 3
"""Words after an auxiliary within which its verb stands."""
_INFINITIVE = ("a", "as", "å", "ås", "es")
_POSSIBLY = re.compile(
    r"\b(?:kan|kunna|kunde|skulle|får|få|torde|möjlig\w*|eventuell\w*|risk\w*|befar\w*|farhåg\w*|oro\w*|hot\w*|sannolik\w*|troli\w*|tro[rd]?|kanske"
    r"|om|ifall|när|då|i vissa fall|ibland|potentiell\w*|tänk\w*|behör\w*|tillåt\w*|rätt|vill|bör|borde|hopp\w*|vänta\w*|förvänta\w*|förutsätt\w*|varn\w*"
    r"|tvek\w*|tvivl\w*|oklar\w*|osäk\w*|inte|ej|sällan|ofta)\b",
    re.IGNORECASE,
)
""" What leaves open whether something is so, in whatever words."""
_PURPOSE = re.compile(r"\b(?:för att|hur|om)\b(?:\s+[\w-]+){1,8}?\s+(?:ska|skall)\b", re.IGNORECASE)
""" "För att fel ska upptäckas", "hur avgiften ska betalas": not that it has to be done."""
_FIRM = re.compile(
    r"\b(?:ska|skall|måste|skyldig\w*|åligg\w*|ålägg\w*|kräv\w*|krav\w*|plikt\w*|obligatorisk\w*|tving\w*|behöv\w*|bör|borde)\b",
    re.IGNORECASE,
)
_INTENSE = re.compile(
    r"\b(?:mycket|synnerlig\w*|ytterst|väldigt|oerhört|stark\w*|djup\w*|särskil\w*|helt|fullt|betyd(?:ande|lig\w*)|stor|stort|stora|stör\w*|allvar\w*"
    r"|omfattande|akut\w*|avsevär\w*|kraftig\w*|påtaglig\w*|uppenbar\w*|tydlig\w*|grav\w*|väsentlig\w*|högst|extrem\w*|absolut\w*|hög\w*|långtgående"
    r"|svår\w*|alltför|ökad\w*|ökar|avgörande|vikt|stora|yttersta|flera|många|rejäl\w*|ordentlig\w*|markant\w*|grundläggande|särdeles|brådskande)\b",
    re.IGNORECASE,
)
_INTENSIFIERS = frozenset(
    ("mycket", "synnerligen", "ytterst", "väldigt", "oerhört", "starkt", "djupt", "helt", "betydande", "stor", "stort", "stora", "allvarlig",
     "allvarliga", "allvarligt", "akut", "akuta", "avsevärd", "avsevärda", "kraftig", "kraftiga", "kraftigt", "påtaglig", "påtagliga",
     "uppenbar", "uppenbara")
)  # fmt: skip


def modal(text: str, source: Source) -> Iterable[Fault]:
    """What may be told as what is, and the other way round; what may be done as what has to; and weight put on."""
    yield from _possible(text, source)
    yield from _permitted(text, source)
    yield from _easy(text, source)
    yield from _exchanged(text, source)
    yield from _intensified(text, source)


def _possible(text: str, source: Source) -> Iterable[Fault]:
    """ "Leder till" of "kan leda till"; "kan leda till" of "leder till"."""
    known_may = {form for form, how, _ in _auxiliaries(source.text) if how in _MAY}
    plain = _finite(source.text)
    if not _POSSIBLY.search(text):
        for form, word in (*_finite(text).items(), *_done(text)):
            if form in known_may and form not in plain:
                yield _fault(word)
    if not _POSSIBLY.search(source.text):
        for form, how, word in _auxiliaries(text):
            if how == "kan" and form in plain:
                yield _fault(f"{how} {word}")


def _permitted(text: str, source: Source) -> Iterable[Fault]:
    """ "Ska besluta" of "får besluta"; "får besluta" or "kan besluta" of "ska besluta"."""
    known: dict[str, set[str]] = {}
    for form, how, _ in _auxiliaries(_PURPOSE.sub("", source.text)):
        known.setdefault(form, set()).add(how)
    able = {_root(match[1].lower()) for match in _ABLE.finditer(source.text)} - known.keys()
    for form, how, word in _auxiliaries(_PURPOSE.sub("", text)):
        if how in _MUST | _OUGHT and form in able and not _ABLY.search(text):
            yield _fault(f"{how} {word}")
        there = known.get(form, set())
        weaker = how in ("kan", "får") and bool(there) and there <= _OUGHT and not _loose(source)
        stronger = how in _OUGHT and bool(there) and there <= _MAY and not _FIRM.search(source.text)
        if weaker or (stronger and not _WISHED.search(source.text)):
            yield _fault(f"{how} {word}")
        if how in _MUST and there and there <= _MAY and not _FIRM.search(source.text):
            yield _fault(f"{how} {word}")
        if how in _MAY and there and there <= _MUST and not _loose(source):
            yield _fault(f"{how} {word}")


def _exchanged(text: str, source: Source) -> Iterable[Fault]:
    """One auxiliary for another before the same verb: "kommer att leda" of "kan leda", "bör avgöras" of "måste avgöras"."""
    known: dict[str, set[str]] = {}
    for form, level, _ in _levels(_PURPOSE.sub("", source.text)):
        known.setdefault(form, set()).add(level)
    for form, level, written in _levels(_PURPOSE.sub("", text)):
        there = known.get(form, set())
        if there and there <= _NOT_FOR[level] and not (level == "will" and _FEARED.search(text)):
            yield _fault(written)


@lru_cache(maxsize=2048)
def _levels(text: str) -> tuple[tuple[str, str, str], ...]:
    """The verb after each auxiliary, with what it says where it says little itself, and how firm the auxiliary is.

    >>> _levels("Kravet kan vara rimligt, men måste prövas")
    (('vara rim', 'may', 'kan vara'), ('pröv', 'must', 'måste prövas'))
    """
    found = []
    for piece in re.split(r"[.;:,]", text):
        every = [match.group().lower() for match in _words(piece)]
        for n, word in enumerate(every):
            level = _FIRMNESS.get(word, "")
            after = every[n + 1 : n + 2 + _AFTER]
            if n and every[n - 1] == "att" and word in ("kunna", "få"):
                continue  # "för att kunna betala"
            if not level or (word in ("kommer", "riskerar") and "att" not in after):
                continue
            verbs = list(
                itertools.takewhile(lambda one: one not in _FIRMNESS and one not in ("inte", "ej"), after)
            )
            acts = next(
                (
                    one
                    for one in verbs
                    if one != "att"
                    and one.endswith(_INFINITIVE)
                    and len(one) > 1
                    and (_acts(one) or one in _LIGHT)
                ),
                "",
            )
            if not acts:
                continue
            rest = [one for one in every[every.index(acts, n) + 1 :] if carries_content(one)]
            form = f"{acts} {root(rest[0])}" if acts in _LIGHT and rest else root(acts)
            if acts not in _LIGHT or rest:
                found.append((form, level, f"{word} {acts}"))
    return tuple(found)


def _easy(text: str, source: Source) -> Iterable[Fault]:
    """ "Det går att avgöra" of "det är svårt att avgöra"."""
    hard = {root(match[1].lower()) for match in _HARD.finditer(source.text)}
    if not hard or _NOT_EASY.search(text):
        return
    easy = {root(match[1].lower()) for match in _EASY.finditer(source.text)}
    for match in _EASY.finditer(text):
        if root(match[1].lower()) in hard - easy:
            yield _fault(match.group())


def _loose(source: Source) -> bool:
    return bool(
        re.search(r"\b(?:får|få|kan|kunna|möjlig\w*|rätt|tillåt\w*|befogen\w*|behörig\w*)\b", source.text)
    )


def _intensified(text: str, source: Source) -> Iterable[Fault]:
    """ "Betydande risk" of "risk", where no like word stands in the sentence that has the risk."""
    every = [match.group().lower() for match in _words(text)]
    for before, word, of in zip(["", *every], every, every[1:], strict=False):
        if before in ("inte", "ej"):
            continue  # "löser inte helt problemet"
        if word not in _INTENSIFIERS or not carries_content(of) or of in lists().groups:
            continue
        form = root(of)
        having = [
            one for one, (roots, _) in zip(source.sentences, source.by_sentence, strict=True) if form in roots
        ]
        if having and not any(_INTENSE.search(one) for one in having):
            yield _fault(f"{word} {of}")


def _fault(word: str) -> Fault:
    return Fault(FaultKind.STANCE, word, f"Underlaget säger det med annan styrka än ”{word}”.")


@lru_cache(maxsize=2048)
def _auxiliaries(text: str) -> tuple[tuple[str, str, str], ...]:
    """The root of each verb with the auxiliary nearest before it, and as it is written.

    >>> _auxiliaries("Nämnden ska få besluta om avgiften")
    (('=beslut', 'få', 'besluta'),)
    """
    every = [match.group().lower() for match in _words(text)]
    found = []
    for n, word in enumerate(every):
        if word not in _MAY | _MUST | _OUGHT:
            continue
        after = every[n + 1 : n + 2 + _AFTER * (3 if "enligt" in every[n + 1 : n + 1 + _AFTER] else 1)]
        for place, other in enumerate(after):
            if other in _MAY | _MUST | _OUGHT or other in ("att", "som", "om"):
                break
            if other in ("inte", "ej"):
                break  # "kan inte byggas på annat sätt" says that it has to be built so
            if other == "bli" or (
                other.endswith(_INFINITIVE) and (not place or _acts(other) or other in _TO_BRING)
            ):
                found.append((_root(other), word, other))
                break
    return tuple(found)


def _acts(word: str) -> bool:
    return word not in lists().function and (
        verb(word) or word in lists().families or word in ("öka", "ökar", "ökas")
    )


@lru_cache(maxsize=2048)
def _finite(text: str) -> dict[str, str]:
    """Verbs in the present tense, by their roots."""
    every = [match.group().lower() for match in _words(text)]
    return {
        _root(word): word
        for word in every
        if (word.endswith("r") or (word.endswith("s") and not word.endswith(_INFINITIVE)))
        and word not in lists().saying
        and (word in _BRINGING or _acts(word))
    }


def _done(text: str) -> list[tuple[str, str]]:
    """Verbs that tell what has happened: "har lett"."""
    every = [match.group().lower() for match in _words(text)]
    return [
        (_root(after), after)
        for word, after in itertools.pairwise(every)
        if word in ("har", "hade") and after.endswith("t") and (_acts(after) or _root(after)[0] == "=")
    ]


def _root(word: str) -> str:
    return "bli" if word in ("bli", "blir") else root(word)


_BRINGING = frozenset(("leder", "medför", "innebär", "bidrar", "skapar", "ger", "gör", "blir", "resulterar"))
_FIRMNESS = {
    "kan": "may", "kunna": "may", "får": "may", "få": "may", "bör": "ought", "borde": "ought", "måste": "must", "ska": "shall",
    "skall": "shall", "kommer": "will", "riskerar": "risk",
}  # fmt: skip
_NOT_FOR = {
    "may": frozenset(("ought", "must")),
    "ought": frozenset(("may", "must", "risk")),
    "must": frozenset(("may", "ought", "risk")),
    "shall": frozenset(("risk",)),
    "will": frozenset(("may", "risk")),
    "risk": frozenset(("ought", "must", "shall")),
}
"""What each may not be told for, where the evidence has nothing else before that verb."""
_LIGHT = frozenset(("vara", "bli", "ha", "finnas", "ge", "göra", "ta", "få", "medföra", "innebära", "leda"))
_FEARED = re.compile(
    r"\b(?:risk\w*|befar\w*|oro\w*|farhåg\w*|hopp\w*|troli\w*|sannolik\w*|möjlig\w*|kanske|förmod\w*|eventuel\w*|tro[rs]?)\b",
    re.IGNORECASE,
)
_ABLE = re.compile(r"\bmöjlighet(?:en|er|erna)?\s+(?:för\s+\w+\s+)?att\s+(\w+)", re.IGNORECASE)
_ABLY = re.compile(r"\b(?:möjlig\w*|kan|kunna|få|får|rätt|inte|ej|ing(?:en|et|a))\b", re.IGNORECASE)
_HARD = re.compile(
    r"\b(?:svår(?:t|a|are)?|omöjlig(?:t|a)?|problematiskt|komplicerat|små\s+möjligheter|begränsade\s+möjligheter|dåliga\s+möjligheter)\s+(?:för\s+\w+\s+)?att\s+(?:kunna\s+|få\s+)?(\w+)",
    re.IGNORECASE,
)
_EASY = re.compile(
    r"\b(?:går(?:\s+\w+)?\s+att|kan|möjligt\s+att|lätta?\s+att|enkelt\s+att|lättare\s+att)\s+(\w+)",
    re.IGNORECASE,
)
_NOT_EASY = re.compile(
    r"\b(?:svår\w*|inte|ej|knappast|ing(?:en|et|a)|omöjlig\w*|problem\w*|risk\w*|om|först|endast|bara|hind\w*|utmaning\w*|osäk\w*|oklar\w*)\b",
    re.IGNORECASE,
)
_TO_BRING = frozenset(("leda", "medföra", "innebära", "bidra", "skapa", "ge", "göra", "resultera"))
"""What tells of consequences."""
