"""Names of bodies: how they end, what follows them, and when two are one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import lexicon
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


BARE = re.compile(
    r"(?:sam|för|o)?(?:verket|nämnden|inspektionen|styrelsen|myndigheten|rådet|förbundet|föreningen|kommunen|regionen"
    r"|kammaren|organisationen|samfundet|kontoret|förvaltningen|institutet|universitetet|högskolan|kassan|banken"
    r"|domstolen|rätten|kåren|bolaget|byrån|centralen|museet|sällskapet|stiftet|kyrkan|facket|arkivet|fullmäktige|ombudet"
    r"|ombudsmannen|revisionen|jouren|kretsen|enheten|nätverket|unionen|stiftelsen|klubben|kansliet|tjänsten"
    r"|delegationen|forumet|ägarna|stödet|staden|instansen)s?"
)
"""A body pointed back at: "nämnden"."""


_TITLED = re.compile(r"\b([A-ZÅÄÖ][a-zåäö]+(?:sta|ska|ga|na))\s+([a-zåäö]+)")
""" "Högsta domstolen", "Svenska kyrkan": a name of which only the first word has a capital."""


def titled(text: str) -> list[tuple[str, str]]:
    """The names of bodies that begin with an adjective, in two words.

    >>> titled("Enligt Högsta domstolen och Svenska staten")
    [('Högsta', 'domstolen')]
    """
    return [(one, other) for one, other in _TITLED.findall(text) if BODY.search(other)]


_LINKS = frozenset(("i", "på", "för", "av", "vid", "inom", "över"))


_COMPASS = frozenset(("norr", "söder", "väster", "öster", "väst", "öst", "syd", "nord", "sverige"))


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
            if more == 2 or tells(rest[1]):
                found.append(frozenset(map(bare, (word, *rest[:more]))))
                n += 1 + more
                continue
        placed = (
            rest[0] in _NAMING and rest[1][:1].isupper() and tells(rest[2])
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
                    (end == n and following in _NAMING and BARE.fullmatch(word.lower()) and after)
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
    if BARE.fullmatch(low):
        return following[:1].isupper() or following in ("för", "inom") or (first and following in _NAMING)
    if BODY.search(low) and len(low) > 7:
        return True
    if not word[0].isupper():
        return False
    if bare(word) in known:
        return True
    if not first:
        return True
    if tells(following):
        return True
    if low.endswith("arna") and lexicon.likely(low[:-2] + "e"):
        return True  # "Byggmästarna"
    return word.isupper() or following[:1].isupper() or (low.endswith("s") and ends_a_name(following))


def tells(word: str) -> bool:
    """What a body does that begins a sentence: "anser", "avstyrker"."""
    return word in HOLDS or any(p.fullmatch(word) for p in lists().stance.values())


_NAMING = frozenset(("i", "inom", "för", "mot", "på", "över"))


_HEADS = frozenset(("myndigheten", "organisationen"))


HOLDS = frozenset(
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


def bare(word: str) -> str:
    """A word of a name, whatever its ending."""
    return stem(word.removesuffix(":s").lower())


def whole(one: frozenset[str], seen: Sequence[frozenset[str]]) -> frozenset[str]:
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
