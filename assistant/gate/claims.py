"""What a text says clause by clause, and of whom: who holds each clause of the evidence, and of a sentence.

A clause goes on to the next "men", "medan", semicolon or "och" that begins a new statement. Its bodies are the names
that stand in it. One that names nobody is its predecessor's where it points back ("Nämnden ...", "Den ..."), and
nobody's otherwise: a figure in a report may be told of anybody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant import lexicon
from assistant.gate.forms import verb
from assistant.gate.lists import lists
from assistant.gate.lists import words as _words
from assistant.words import stem

BODY = re.compile(
    r"(?:verket|verk|nämnden|inspektionen|styrelsen|myndigheten|ämbetet|rådet|råd|förbundet|förbund|föreningen|förening"
    r"|kommunen|regionen|kammaren|organisationen|organisation|samfundet|kontoret|förvaltningen|institutet|universitetet"
    r"|högskolan|kassan|banken|domstolen|hovrätten|tingsrätten|rätten|kåren|bolaget|byrån|centralen|museet|sällskapet"
    r"|stiftet|kyrkan|facket|arkivet|fullmäktige|företagarna|ombudet|ombudsmannen|revisionen|jouren|kretsen|enheten"
    r"|nätverket|unionen|sällskap|stiftelsen|klubben|klubbar|kansliet|kansli|(?:räddnings|social|hem|säkerhets)tjänsten|delegationen|grossisterna|ägarna"
    r"|forumet|forum|företagen|gruppen|kommittén)s?$"
)
"""How the names of bodies end."""
_BARE = re.compile(
    r"(?:sam|för|o)?(?:verket|nämnden|inspektionen|styrelsen|myndigheten|rådet|förbundet|föreningen|kommunen|regionen"
    r"|kammaren|organisationen|samfundet|kontoret|förvaltningen|institutet|universitetet|högskolan|kassan|banken"
    r"|domstolen|rätten|kåren|bolaget|byrån|centralen|museet|sällskapet|stiftet|kyrkan|facket|arkivet|fullmäktige|ombudet"
    r"|ombudsmannen|revisionen|jouren|kretsen|enheten|nätverket|unionen|stiftelsen|klubben|kansliet|tjänsten"
    r"|delegationen|forumet|ägarna|stödet|staden|instansen)s?"
)
"""A body pointed back at: "nämnden"."""
_BACK = frozenset(
    ("den", "det", "de", "denna", "detta", "dessa", "han", "hon", "hen", "man", "vi", "där", "vidare")
)
_BOTH = frozenset(("båda", "bägge", "alla", "samtliga"))
_LINKS = frozenset(("i", "på", "för", "av", "vid", "inom", "över"))
_COMPASS = frozenset(("norr", "söder", "väster", "öster", "väst", "öst", "syd", "nord", "sverige"))
_SENTENCE = re.compile(r"(?<=[.!?])(?<!kap\.)(?<!art\.)\s+(?=[A-ZÅÄÖ0-9])")
_BREAK = re.compile(
    r"(?:[;:]|,)?\s+(?:medan|men|dock inte|däremot inte|till skillnad från|i motsats till)\b|,?\s+(?:och|samt)\b|[;:]\s"
    r"|,?\s+(?=(?:samtidigt som|efter att|trots att|allteftersom)\b)|,\s+(?=(?:som|eftersom|då|något|vilket|en|uppger|anser|enligt|att)\b)",
)
_FIRM = re.compile(r"medan|men|skillnad|motsats|;|:")
_SAME = re.compile(
    r"\b(?:samma|båda|bägge|sådan\w*|instämmer|håller med|delar|likaså|också|motsatt|detta|den bedömning\w*|det(?! (?:gäller|finns|är))|såväl)\b",
    re.IGNORECASE,
)
"""What refers a clause back to the one before, whoever said that."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One clause, and the names of the bodies in it: each a set of words, "tingsrätten" and "ljusnan"."""

    text: str
    bodies: tuple[frozenset[str], ...]
    first: bool
    """It begins a sentence."""
    own: bool
    """It names its bodies itself, and is not only pointing back at them."""
    holders: tuple[frozenset[str], ...]
    """The ones of them that it begins with, or tells of with "enligt" or "av"."""
    same: bool
    """It refers back to the clause before, whoever said that."""


def sentences(text: str) -> list[str]:
    return [one for one in _SENTENCE.split(text) if one]


@lru_cache(maxsize=1024)
def claims(text: str, known: frozenset[str] = frozenset()) -> tuple[Claim, ...]:
    """The clauses of a text. `known` are words (lower case) that are names though they begin a sentence.

    >>> [sorted(map(sorted, c.bodies)) for c in claims("Ekverket avstyrker men Alrådet tillstyrker.")]
    [[['ekverk']], [['alråd']]]
    """
    found: list[Claim] = []
    seen: list[frozenset[str]] = []
    for sentence in sentences(text):
        last: tuple[frozenset[str], ...] = ()
        before = found[-1].bodies if found else ()
        for number, piece in enumerate(_pieces(sentence, known)):
            named = bodies(piece, known, begins=number == 0)
            named = tuple(_whole(one, seen) for one in named)
            first = _first_word(piece)
            holding = tuple(one for one in named if _holds(one, piece))
            own = bool(holding)
            others = named
            if not holding:
                named = ()
                back = (first in _BACK and says(_second_word(piece))) or bool(_pointing(piece))
                if first in _BOTH and len(seen) > 1:
                    named = tuple(seen[-2:]) if first in ("båda", "bägge") else tuple(seen)
                elif number:
                    named = _pointed_at(piece, seen) or last
                elif back:  # "De anser ...", not "De första anser ..."
                    named = _pointed_at(piece, seen) or before
            elif number and last and re.match(r",?\s+(?:och|samt)\s+\w+\s+att\b", piece):
                named = tuple(
                    dict.fromkeys((last[0], *named))
                )  # "råder Alrådet att bygga och Ekverket att vänta"
            seen += [one for one in named if one not in seen] if own else []
            last = named or last
            same = bool(_SAME.search(piece))
            every = tuple(dict.fromkeys((*named, *others)))
            found.append(Claim(piece, every, number == 0, own, holding if own else named, same))
    return tuple(found)


def _pieces(sentence: str, known: frozenset[str]) -> list[str]:
    """The clauses of a sentence; "och" parts only what has a verb or a body on either side."""
    cuts = [0]
    for match in _BREAK.finditer(sentence):
        left, right = sentence[cuts[-1] : match.start()], sentence[match.start() :]
        after = match.end() - match.start()
        ahead = right[: m.start()] if (m := _BREAK.search(right, after)) else right
        if _FIRM.search(match.group()):
            whole = says(left) or bool(bodies(left, known, begins=cuts[-1] == 0))
        else:
            whole = says(left) and (says(ahead) or _goes_on(left, ahead, known))
        if whole and left.strip():
            cuts.append(match.start())
    return [sentence[a:b] for a, b in zip(cuts, [*cuts[1:], len(sentence)], strict=True)]


_PLACED = frozenset(
    ("vid", "i", "på", "till", "mot", "för", "hos", "under", "kring", "runt", "mellan", "över")
)


def _holds(body: frozenset[str], piece: str) -> bool:
    every = [m.group() for m in _words(piece)]
    at = next((n for n, word in enumerate(every) if word.lower() in body or bare(word) in body), 0)
    before = [word.lower() for word in every[:at]]
    if before and before[-1] in _PLACED:
        return False
    if before and before[0] in lists().function and says(before[-1]):
        return True  # "vid Haga sköter Ekverket"
    if all(word in lists().allowed or word in lists().saying or word in lists().negators for word in before):
        return True
    return before[-1] in (
        "enligt",
        "av",
        "anser",
        "menar",
        "vill",
        "ser",
        "som",
        "så",
        "såväl",
        "både",
        "där",
        "vilket",
        "ställer",
        "delar",
        "sig",
        "uppger",
    )


def _goes_on(left: str, ahead: str, known: frozenset[str]) -> bool:
    """ "... till 20 av Alrådet och till 35 av Ekverket", "... Alrådet att bygga och Ekverket att vänta"."""
    if not bodies(ahead, known):
        return False
    return bool(_DIGIT.search(left) and _DIGIT.search(ahead)) or bool(_INFINITIVE.search(ahead))


_DIGIT = re.compile(r"\d")
_INFINITIVE = re.compile(r"\batt \w+a\b")
_MODAL = frozenset(
    ("är", "var", "har", "hade", "ska", "skall", "kan", "bör", "måste", "vill", "får", "blir", "gör", "går", "tar", "ser", "stod",
     "anser", "menar", "säger", "finns", "ger", "står", "hålls", "gick", "fick", "steg", "sjönk", "låg", "ligger", "uppgår",
     "uppgick", "avstår", "stöder", "stöds", "hade", "saknar", "saknade", "lämnar", "lämnade", "ställer", "instämmer")
)  # fmt: skip


def says(piece: str) -> bool:
    """It has a verb that says something."""
    return any(
        (word := m.group().lower()) in _MODAL
        or (word.endswith("ade") and word[:-2] in lexicon.words())
        or (verb(word) and word.endswith(("r", "de", "te", "s", "t")) and not word.endswith("ar"))
        or (verb(word) and word.endswith("ar") and f"{word[:-1]}" in lexicon.words())
        for m in _words(piece)
    ) or any(p.search(piece) for p in lists().stance.values())


def bodies(
    text: str, known: frozenset[str] = frozenset(), *, begins: bool = False
) -> tuple[frozenset[str], ...]:
    """The bodies named in a text, each by the words of its name.

    >>> [sorted(one) for one in bodies("enligt Ljusnans tingsrätt och socialförvaltningen")]
    [['ljusnan', 'tingsrät'], ['socialförvaltning']]
    """
    every = _words(text)
    found: list[frozenset[str]] = []
    n = 0
    while n < len(every):
        word = every[n].group()
        end = n
        rest = [m.group() for m in every[n + 1 : n + 4]] + ["", "", ""]
        if (
            begins
            and n == 0
            and word.endswith("s")
            and rest[0].islower()
            and word.lower() not in lists().allowed
        ):
            more = (
                2 if rest[1][:1].isupper() else 1
            )  # "Kriminalvårdens region Mitt", "Regionens direktör anser"
            if more == 2 or _tells(rest[1]):
                found.append(frozenset(map(bare, (word, *rest[:more]))))
                n += 1 + more
                continue
        placed = (
            rest[0] in _NAMING and rest[1][:1].isupper() and _tells(rest[2])
        )  # "Kasinona i Norden avstyrker"
        if (placed and begins and n == 0) or _names(word, begins and n == 0, known, rest[0]):
            name = {bare(word)}
            while end + 1 < len(every) and not re.search(
                r"[.,;:()]", text[every[end].end() : every[end + 1].start()]
            ):
                following = every[end + 1].group()
                after = every[end + 2].group() if end + 2 < len(every) else ""
                if following[0].isupper() or (word.endswith("s") and end == n and ends_a_name(following)):
                    name.add(bare(following))
                    end += 1
                elif (
                    (end == n and following in _NAMING and _BARE.fullmatch(word.lower()) and after)
                    or (following in _LINKS and (after[:1].isupper() or after in _COMPASS))
                    or (
                        following == "och"
                        and len(name) > 1
                        and every[end - 1].group() in _LINKS
                        and after[:1].isupper()
                        and not BODY.search(after.lower())
                    )
                ):
                    name.add(bare(after))
                    end += 2
                else:
                    break
            if short := _ACRONYM.match(text, every[end].end()):
                name.add(short[1].lower())
                end = next((k for k in range(end, len(every)) if every[k].end() >= short.end(1)), end)
            found.append(frozenset(name))
        n = end + 1
    return tuple(dict.fromkeys(found))


_ACRONYM = re.compile(r"(?:\s+[a-zåäö]+){0,5}\s+\(([A-ZÅÄÖ]{2,}|[A-ZÅÄÖ]\w*[A-ZÅÄÖ]\w*)\)")
""" "Myndigheten för samhällsskydd och beredskap (MSB)"."""


def _names(word: str, first: bool, known: frozenset[str], following: str) -> bool:
    low = word.lower()
    if len(word) < 3 or low in lists().allowed - _HEADS:
        return False
    if _BARE.fullmatch(low):
        return following[:1].isupper() or following in ("för", "inom") or (first and following in _NAMING)
    if BODY.search(low) and len(low) > 7:
        return True
    if not word[0].isupper():
        return False
    if bare(word) in known:
        return True
    if not first:
        return True
    if _tells(following):
        return True
    if low.endswith("arna") and lexicon.likely(low[:-2] + "e"):
        return True  # "Byggmästarna"
    return word.isupper() or following[:1].isupper() or (low.endswith("s") and ends_a_name(following))


def _tells(word: str) -> bool:
    """What a body does that begins a sentence: "anser", "avstyrker"."""
    return word in _HOLDS or any(p.fullmatch(word) for p in lists().stance.values())


_NAMING = frozenset(("i", "inom", "för", "mot", "på", "över"))
_HEADS = frozenset(("myndigheten", "organisationen"))
_HOLDS = frozenset(
    ("anser", "menar", "vill", "bedömer", "föreslår", "förordar", "framhåller", "påpekar", "uppger", "befarar", "efterlyser",
     "betonar", "önskar", "tycker", "motsätter", "konstaterar", "kräver", "påminner", "ifrågasätter", "understryker", "noterar", "begär", "yrkar", "rekommenderar", "beräknar", "uppskattar", "redovisar", "upplyser", "hänvisar", "instämmer")
)  # fmt: skip


def ends_a_name(word: str) -> bool:
    """A word that comes last in the name of a body: "tingsrätt" of "Ljusnans tingsrätt"."""
    low = word.lower()
    return bool(
        BODY.search(low)
        or re.search(
            r"(?:förbund|råd|nämnd|organisation|tingsrätt|hovrätt|domstol|kansli|styrelse|enhet|byrå|myndighet|verk|bolag|klubb|klubbar|kommitté|region|sällskap|förvaltning|universitet|högskola|ombud|grupp|nätverk|union|bank"
            r"|institut|museum|förening|företag)$",
            low,
        )
    )


def inner_names(text: str) -> frozenset[str]:
    """Words with a capital inside a sentence."""
    return frozenset(
        bare(m.group())
        for sentence in sentences(text)
        for m in _words(sentence)[1:]
        if m.group()[0].isupper() and not _BARE.fullmatch(m.group().lower())
    )


def bare(word: str) -> str:
    """A word of a name, whatever its ending."""
    return stem(word.removesuffix(":s").lower())


def _first_word(piece: str) -> str:
    first = next(iter(_words(piece)), None)
    return first.group().lower() if first else ""


def _second_word(piece: str) -> str:
    every = _words(piece)
    return every[1].group() if len(every) > 1 else ""


def _pointing(piece: str) -> list[str]:
    """Bodies pointed back at near the beginning; "nämndens chef" is somebody else."""
    every = [m.group().lower() for m in _words(piece)[:6]]
    return [word for word in every if _BARE.fullmatch(word) and not word.endswith("s")]


def _pointed_at(piece: str, seen: Sequence[frozenset[str]]) -> tuple[frozenset[str], ...]:
    """ "Förbundet" is the last body named whose name ends so."""
    for word in _pointing(piece):
        end = word.removesuffix("s")
        short = re.sub(r"(?:et|en|n)$", "", end)
        for one in reversed(seen):
            if any(name.endswith((end, short)) for name in one):
                return (one,)
    return ()


def _whole(one: frozenset[str], seen: Sequence[frozenset[str]]) -> frozenset[str]:
    """ "Grossisterna" are "Livsmedelsgrossisterna", where these have been named."""
    if len(one) == 1:
        (end,) = one
        for other in seen:
            if other != one and any(name.endswith(end) for name in other):
                return other
    return one


def same_body(one: frozenset[str], other: frozenset[str]) -> bool:
    """ "Region Mitt" is "Kriminalvårdens region Mitt"."""
    return one <= other or other <= one
