"""What a text denies: which words its negations stand with.

A negation is compared by the words next to it. That "inte" occurs in both sentence and evidence says
nothing; that it stands with "räcker" in both does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.gate.forms import carries_content, root, verb
from assistant.gate.lists import lists, words

_BREAK = re.compile(
    r"[.;:,!?](?=\s|$)|\n|\s[–—-]\s|\b(?:men|medan|samt|eftersom|därför att|utom|förrän|innan|så länge|utöver)\b"
)
_SUBORDINATE = frozenset(("att", "som", "om", "när", "då", "där", "för"))
_AFTER_VERB = frozenset(
    ("sig", "oss", "dock", "därför", "alltså", "heller", "det", "den", "de", "vi", "exempelvis", "emellertid", "därmed", "således",
     "ännu", "tyvärr", "dessvärre", "däremot", "också", "här", "nu", "vidare", "man")
)  # fmt: skip
_INSTEAD = re.compile(
    r"\b(?:i stället för|snarare än|hellre än|utanför|avst[åo]\w*\s+från\s+att|avst[åo]\w*\s+från)\b",
    re.IGNORECASE,
)
NO_MORE = re.compile(
    r"\b(?:inte|ej)\b((?:\s+\w+){0,5}?)\s+(?:mer|fler|längre|högre|större|över) än\b(?=\s+\w*\d)",
    re.IGNORECASE,
)
""" "Räcker inte till mer än 11" says "högst 11"."""
NOT_BEFORE = re.compile(
    r"\b(?:inte|ej)\b((?:\s+\w+){0,5}?)\s+(?:före|innan|förrän)(?=\s+(?:den\s+)?(?:\d|januari|februari|mars|april|maj|juni|juli"
    r"|augusti|september|oktober|november|december))",
    re.IGNORECASE,
)
""" "Inte före den 1 mars" says "tidigast den 1 mars"."""
_ABSENT = re.compile(r"\b(?:avsaknad(?:en)?|frånvaron?) av\b", re.IGNORECASE)
_OTHER = re.compile(r"\b(?:annan|annat|andra)\s+(?:\w+\s+){0,2}än\b", re.IGNORECASE)
""" "Ett annat modersmål än svenska" is not Swedish."""
NOT_OTHER = re.compile(
    r"\b(?:inte|ej|ingen|inget|inga)\b([^.;,]{0,60}?)\b(?:annan|annat|andra|annorlunda)\s+(?:\w+\s+){0,2}?än\b",
    re.IGNORECASE,
)
""" "Kan inte tolkas på annat sätt än så" denies nothing."""
_RATHER = re.compile(r"\b((?:hellre|snarare)\b[^.;]*?)\bän\b", re.IGNORECASE)
OPEN = re.compile(
    r"\b(?:utesluter|utesluta|hindrar|förhindrar)\s+inte\b(?=\s+att\b)|\butesluter\s+inte\b|\binte\s+hindra\s+att\b|\binte\s+(?:kan\s+)?utesluta[s]?\b|\binte (?:osannolikt|omöjligt|orimligt)\b"
)
""" "Utesluter inte" denies nothing."""
_OR_NOT = re.compile(r"\beller (?:inte|ej)\b(?=\s*(?:[.,;:!?]|$|(?:är|har|ska|kan|bör)\b))", re.IGNORECASE)
""" "Oavsett om det sker eller inte": denies nothing."""
_NOT_ONLY_BUT = re.compile(r"\b(?:inte|ej)\s+(?:bara|endast|enbart)\b([^.;]*?),?\s+utan\b", re.IGNORECASE)
_NOT_ONLY = re.compile(r"\b(?:inte|ej)\s+(?:bara|endast|enbart|minst)\b", re.IGNORECASE)
""" "Inte bara fel", "inte minst": denies nothing."""
_BY_FAR = re.compile(
    r"\b(?:på långt när|över huvud taget|överhuvudtaget|på något sätt|på intet sätt)\b\s*", re.IGNORECASE
)
_PREFIXED = re.compile(r"\bicke-(?=\w)", re.IGNORECASE)
_ORDINALS = frozenset(
    ("första", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde", "tolfte")
)
_FINITE = frozenset(("är", "var", "har", "hade", "ska", "skall", "kan", "får", "bör", "måste", "vill"))
""" "De som står utan har kartlagts": what begins with these is no part of what somebody is without."""
_PREPOSITIONS = frozenset(
    (
        "i",
        "på",
        "för",
        "av",
        "till",
        "med",
        "mot",
        "från",
        "vid",
        "hos",
        "under",
        "över",
        "inom",
        "enligt",
        "som",
    )
)
"""What comes after one of these is not what is denied: "gäller inte på rasterna" denies "gäller"."""
_POINTS = frozenset(("någon", "något", "några", "det", "den", "de", "så", "detta"))
_NO = frozenset(("ingen", "inget", "inga"))
_REACH = 3
"""How many content words after a negation it is taken to be about."""


@dataclass(frozen=True, slots=True)
class Negation:
    word: str
    nearest: frozenset[str]
    """Roots of the words it stands right beside."""
    scope: frozenset[str]
    """Roots of the words it is taken to be about."""
    reach: frozenset[str]
    """Roots of all words it could be about."""
    core: frozenset[str]
    """Roots of the words in its scope before the next preposition."""
    beside: frozenset[str]
    """The words themselves that it stands right beside."""
    back: bool
    """It stands with no word of its own and points back: "har inte gjort någon"."""
    open: bool
    """What it denies is wanted or only supposed ("saknas", "om … inte"): to demand it is no contradiction."""
    silent: bool
    """It says that there is nothing to say: "inga synpunkter", "inget att tillägga"."""


@dataclass(frozen=True, slots=True)
class Clause:
    words: tuple[str, ...]
    """In lower case."""
    negations: tuple[Negation, ...]
    affirmed: frozenset[str]
    """Roots that stand at least once outside the scope of every negation."""


@lru_cache(maxsize=2048)
def clauses(text: str) -> tuple[Clause, ...]:
    """The text between full stops, commas and words that begin a new main thought.

    >>> [sorted(n.scope) for c in clauses("Ersättningen räcker inte men bör höjas") for n in c.negations]
    [['räck']]
    """
    text = NOT_OTHER.sub(r"\1 ", text)
    text = _NOT_ONLY.sub("", _NOT_ONLY_BUT.sub(r"\1 och", _OR_NOT.sub("", text)))
    text = _BY_FAR.sub("", _PREFIXED.sub("inte ", text))
    for word, phrase in lists().phrases.items():
        text = phrase.sub(word, text)
    pieces = [tuple(match.group().lower() for match in words(piece)) for piece in _BREAK.split(text)]
    found: list[Clause] = []
    for piece in pieces:
        if piece:
            found.append(_clause(piece, after_denial=bool(found and found[-1].negations)))
    return tuple(found)


_FIRST_AFTER = re.compile(
    r"\b(bör|ska|skall|får|kan|måste|borde)\b(?!\s+(?:\w+\s+){0,3}?(?:inte|ej)\b)([^.;:,]{0,80}?)(?<!\binte)(?<!\bej)\s+(?:först\s+(?:efter\s+det\s+att|efter\s+att|efter|när|sedan)"
    r"|tidigast\s+(?:efter\s+att|efter|när))\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(inte|ej)\b([^.;:,]{0,80}?)\s+förrän\b(?:\s+efter\b(?:\s+att\b)?)?", re.IGNORECASE)


_WHETHER_NOT = re.compile(
    r"\b((?:frågan|frågar|undrar|överväg\w+|pröva\w*|diskutera\w*)\b[^.;:,]{0,40}?)\bom\s+inte\b((?:[^.;:]*?\boch\s+om\b)\s+inte\b)?",
    re.IGNORECASE,
)


def asked(text: str) -> str:
    """ "Om inte" that only asks: "bör övervägas om inte fyren kan bevaras".

    >>> asked("Det bör övervägas om inte fyren kan bevaras")
    'Det bör övervägas om fyren kan bevaras'
    """
    return _WHETHER_NOT.sub(lambda match: f"{match[1]}om{(match[2] or '').removesuffix(' inte')}", text)


def in_order(text: str) -> str:
    """ "Först efter att B" and "förrän B" told as "innan B".

    >>> in_order("Lov bör ges först efter att botten har mätts"), in_order("Lov bör inte ges förrän botten har mätts")
    ('Lov bör inte ges innan botten har mätts', 'Lov bör inte ges innan botten har mätts')
    """
    return _UNTIL.sub(r"\1\2 innan", _FIRST_AFTER.sub(r"\1 inte\2 innan", text))


def denying(text: str) -> str:
    """ "X i stället för Y", "snarare än Y" and "avstår från Y" deny Y: with a negation in so many words."""
    text = NO_MORE.sub(r"\1 högst", NOT_OTHER.sub(r"\1 ", text))
    text = _OTHER.sub("inte", _ABSENT.sub("utan", text))
    return _RATHER.sub(r"\1 inte ", _INSTEAD.sub("inte", OPEN.sub("tror", text)))


def _clause(words_of: Sequence[str], *, after_denial: bool) -> Clause:
    found: list[Negation] = []
    taken: set[int] = set()
    for place, word in enumerate(words_of):
        # "Inte A, utan B" says B, and "inte utan att B" too; "saknar A ... utan att B" does not.
        but = after_denial if place == 0 else bool(found) and not found[-1].word.startswith("sakn")
        if word == "utan" and but:
            if place and found:  # "inte A utan B": A is denied only as long as there is no B
                found[-1] = replace(found[-1], open=True)
            continue
        if word in lists().negators:
            negation, places = _negation(words_of, place)
            if found and found[0].word == "utan" and words_of[0] == "utan":
                # "Utan A kan B inte": B is denied only as long as there is no A, and A is wanted.
                found[0], negation = replace(found[0], open=True), replace(negation, open=True)
            found.append(negation)
            taken |= places
    affirmed = _roots([word for n, word in enumerate(words_of) if n not in taken and about(word)])
    return Clause(tuple(words_of), tuple(found), affirmed)


def _negation(clause: Sequence[str], place: int) -> tuple[Negation, set[int]]:
    """The negation at a place, and the places of the words in its scope."""
    word = clause[place]
    start = _own_part(clause, place)
    before = [n for n in range(start, place) if about(clause[n])]
    after = _after(clause, place + 1)
    back = silent = relative = False
    if word in ("saknas", "saknades") or (word in ("saknar", "sakna") and not after):
        if after and not _PREPOSITIONS & set(clause[place + 1 : after[0]]):
            before = []  # "det saknas en beskrivning", "i avsnittet saknas en analys"
        near = before[-1:] or after[:1]
        scope = before[-_REACH:] or after[:_REACH]
    else:
        verb = _verb(clause, place)
        relative = clause[place + 1 : place + 2] == ("som",)  # "inget som rådet tillstyrker"
        near = after[-1:] if relative else verb or after[:1]
        scope = [*verb, *after[:_REACH]]
        if (
            not scope and word in _NO
        ):  # "inga synpunkter", "inget att tillägga": of no word that needs support
            near = scope = [n for n in range(place + 1, len(clause)) if clause[n] not in lists().function][:1]
            silent = bool(scope)
        back = not scope and bool(_POINTS & set(clause[place + 1 :]))
        if not scope and (said := _said_after(clause, place)):  # "som inte är berörd"
            near = scope = said
        if not scope:  # "behövs inte": about what stands before
            here = _since_relative(clause, place, before)
            near, scope = before[-1:], here[-_REACH:]
    # What a negation says of a whole thought it says of all that stands before: "resurser för tillsyn finns inte".
    reach = [*(before if relative or near == before[-1:] else before[-2:]), *after]
    stop = (
        next(
            (n for n in range(place + 2, len(clause)) if clause[n] in _PREPOSITIONS and n > near[0]),
            len(clause),
        )
        if near
        else 0
    )
    core = _roots([clause[n] for n in scope if n < stop])
    near_, scope_, reach_ = (_roots([clause[n] for n in places]) for places in (near, scope, reach))
    is_open = word.startswith("sakn") or word == "utan" or "om" in clause[:place]
    return Negation(
        word, near_, scope_, reach_, core, frozenset(clause[n] for n in near), back, is_open, silent
    ), set(scope)


def _after(clause: Sequence[str], start: int) -> list[int]:
    """Places of content words after a negation, up to the next one or to an "och" that begins something else."""
    chosen: list[int] = []
    for place in range(start, len(clause)):
        word = clause[place]
        if word in lists().negators or (chosen and (word == "och" or _supposed(clause, place))):
            break
        if clause[start - 1] == "utan" and clause[start] != "att" and word in _FINITE:
            break
        if about(word):
            chosen.append(place)
    return chosen


def _said_after(clause: Sequence[str], place: int) -> list[int]:
    """Of "som inte är berörd" what is said of somebody in a word that needs no support: the next one of those, if any."""
    if clause[place] not in ("inte", "ej", "icke", "aldrig") or "som" not in clause[:place]:
        return []
    later = range(place + 1, min(place + 1 + _REACH, len(clause)))
    stop = next((n for n in later if clause[n] in ("och", "utan", "som", "om")), len(clause))
    known = lists()
    plain = known.function | known.saying | known.negators | _POINTS
    return [n for n in later if n < stop and clause[n] not in plain][:1]


def _own_part(clause: Sequence[str], place: int) -> int:
    """Where the part of a clause begins that a negation stands in: after an "och" that joins two verbs, not two nouns."""
    joins = (n for n in range(place) if clause[n] == "och" and any(verb(word) for word in clause[:n]))
    return max((n + 1 for n in joins), default=0)


def _since_relative(clause: Sequence[str], place: int, before: list[int]) -> list[int]:
    """Of "ökar behovet av vård som inte skulle behövas" what "som" points at, and what follows it."""
    cut = max((n for n in range(place) if clause[n] in ("som", "vilka", "vilket")), default=0)
    head = [n for n in before if n < cut][-1:]
    return [*head, *(n for n in before if n >= cut)] or before


def _supposed(clause: Sequence[str], place: int) -> bool:
    """Here begins when or if something holds: "gäller inte om båten är förtöjd"; not "uppgifter om båten"."""
    return clause[place] == "när" or (
        clause[place] == "om" and bool(_FINITE & set(clause[place + 1 : place + 5]))
    )


def _verb(clause: Sequence[str], place: int) -> list[int]:
    """The verb that a negation follows in a main clause: "tillstyrker inte", "motsätter sig inte".

    In a subordinate clause the negation stands before the verb, and what it follows is the subject.
    """
    if clause[place] not in ("inte", "ej", "icke", "aldrig", "knappast") or _SUBORDINATE & set(
        clause[:place]
    ):
        return []
    last = place - 1
    if "enligt" in clause[max(0, last - _REACH) : place]:  # "omfattas enligt förslaget inte"
        last = max(n for n in range(place) if clause[n] == "enligt") - 1
    while last >= 0 and clause[last] in _AFTER_VERB:
        last -= 1
    if (
        last > 0
        and (clause[last] in lists().proposal or clause[last] in lists().bodies)
        and verb(clause[last - 1])
    ):
        last -= 1  # "belyser utredningen inte"
    if last >= 0 and about(clause[last]) and (verb(clause[last]) or clause[last].endswith(("r", "s"))):
        return [last]
    return []


def about(word: str) -> bool:
    """A negation can be about this word; that numbers are right is looked at by themselves."""
    if word in lists().numbers or word in _ORDINALS:
        return False
    return (
        carries_content(word)
        or word in lists().proposal
        or (verb(word) and word not in lists().saying | lists().function)
    )


def _roots(chosen: Sequence[str]) -> frozenset[str]:
    return frozenset(root(word) for word in chosen)
