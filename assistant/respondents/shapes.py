"""What a text looks like as a name: what stands around it, whether it is one, how far two are apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from assistant.respondents import forms

_GENOM = re.compile(r"\s+(?:genom|gm\.?|via|c/o|vid pennan)\s+(?P<behind>.*)$", re.IGNORECASE)
_KINDS = ("nämnd", "styrelse", "rätt", "kommun", "region", "förvaltning", "förbund", "förening", "kår")
_PLURAL = re.compile(
    r"^(?P<head>[\w-]*?(?:" + "|".join(_KINDS) + r")(?=erna|rna|arna)|universitet(?=en\b))\w+\s+"
    r"(?P<where>i\s+|över\s+|för\s+|vid\s+)?(?P<list>.+(?:,|\boch\b|\bsamt\b).+)$",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"^(?P<list>.+(?:,|\boch\b|\bsamt\b).+?)\s+(?P<head>[\w-]*?(?:kommun|tingsrätt|universitet|socialnämnd))(?:er|s kommuner)?$",
    re.IGNORECASE,
)
_SINGULAR = {"nämnd": "nämnden", "styrelse": "styrelsen", "rätt": "rätten", "förvaltning": "förvaltningen"}


PARENTHESIS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")


_BEFORE = re.compile(
    r"^(?:(?:ett |en )?(?:gemensamt |samlat |gemensam )?(?:remissvar|remissyttrande|yttrande|svar|synpunkter|skrivelse)"
    r"\s+(?:från|av)|från|avsändare|remissinstans|för|på uppdrag av)[:\s]+",
    re.IGNORECASE,
)


_AFTER = re.compile(
    r"[s:]*\s+(?:gemensam\w*\s+)?(?:remissvar|remissyttrande|yttrande|svar|synpunkter|tjänsteutlåtande|protokollsutdrag|protokoll)"
    r"(?:\s+(?:över|på|om|gällande|angående|avseende)\b.*)?$",
    re.IGNORECASE,
)


_COMPASS = re.compile(
    r"(?:sydväst|sydöst|sydost|nordväst|nordöst|nordost|öst|ost|väst|vast|nord|norr|syd|söd)"
)


_SENTENCE = re.compile(
    r"\b(?:att|som|är|var|har|hade|inte|skall|kan|bör|ett|en|vi|vår|vårt|våra|denna|detta|dessa|anser|tillstyrker|"
    r"avstyrker|instämmer|delar|bedömer|ser|vill|ställer|föreslår|föreslås|lämnar|menar|avstår|dock|även|vidare|enligt|"
    r"mot|när|om|får|måste|skulle|kräver|stärker|minskar|utgör|ger|gör|innebär|saknas|saknar|behöver|behövs|kommer|finns|"
    r"går|blir|tar|påverkar|omfattar|ansvarar|stöder|stödjer|välkomnar|framhåller|noterar|konstaterar|önskar|betonar|"
    r"understryker|ifrågasätter|efterfrågar|tycker|tror|hoppas|uppfattar|finner|underlättar|sådant|sådan|där|vilket)\b",
    re.IGNORECASE,
)


_SUBUNITS = (
    "kommunstyrelse",
    "kommunfullmäktige",
    "kommunledningskontor",
    "stadsledningskontor",
    "kommunkansli",
)


_DEPARTMENTS = (
    "fakultet", "institution", "förvaltning", "kontor", "avdelning", "enhet", "kansli", "styrelse", "fullmäktige",
    "nämnd", "verksamhet", "stab", "sektion", "rektor", "ledning", "utskott",
)  # fmt: skip


def clean(text: str) -> str:
    """A name without what tends to stand around it.

    >>> clean("Remissvar från Kalmar kommun"), clean("Skolverkets yttrande över SOU 2025:1")
    ('Kalmar kommun', 'Skolverkets')
    """
    text = forms.tidy(text)
    text = _BEFORE.sub("", text)
    text = _AFTER.sub(lambda found: "s" if found[0].startswith("s") else "", text)
    return forms.tidy(_GENOM.sub("", text))


def behind(text: str) -> str:
    """Who acts for somebody: "Göteborgs Stad genom grundskolenämnden". Empty where nobody does."""
    found = _GENOM.search(forms.tidy(text))
    return clean(found["behind"]) if found else ""


def spread(name: str) -> tuple[str, ...]:
    """The single names in a plural one, written as each would be; nothing where there is no plural.

    >>> spread("Socialnämnderna Centrum och Hisingen"), spread("Länsstyrelserna i Skåne och Kalmar län")
    (('Socialnämnden Centrum', 'Socialnämnden Hisingen'), ('Länsstyrelsen i Skåne', 'Länsstyrelsen i Kalmar län'))
    >>> spread("Kommunerna Ale, Lerum och Partille")
    ('Ale kommun', 'Lerum kommun', 'Partille kommun')
    >>> spread("Ale, Lerums och Partille kommuner"), spread("Post- och telestyrelsen")
    (('Ale kommun', 'Lerums kommun', 'Partille kommun'), ())
    """
    found = _PLURAL.match(name)
    trailing = None if found else _TRAILING.match(name) if name.endswith("er") else None
    if found is None and trailing is None:
        return ()
    match = found or trailing
    assert match
    pieces = [piece for piece in re.split(r"\s*(?:,|\boch\b|\bsamt\b)\s*", match["list"]) if piece]
    head = match["head"]
    kind = next((noun for noun in _KINDS if head.casefold().endswith(noun)), head.casefold())
    if any(not piece[0].isupper() or piece.endswith("-") or kind in piece.casefold() for piece in pieces):
        return ()
    if trailing or head.casefold() == "kommun":
        return tuple(f"{piece} {head.casefold()}" for piece in pieces)
    one = next((head[: -len(base)] + whole for base, whole in _SINGULAR.items() if head.endswith(base)), head)
    return tuple(f"{one} {found['where'] or '' if found else ''}{piece}" for piece in pieces)


def unwrapped(name: str) -> str:
    """ "Riksdagens ombudsmän (JO)" and "Riksdagens ombudsmän, JO" without the abbreviation."""
    bare = PARENTHESIS.sub(lambda found: "" if forms.is_abbreviation(found[1]) else found[0], name)
    head, _, tail = bare.rpartition(",")
    tail = forms.tidy(tail)
    short = head and forms.is_abbreviation(tail) and forms.abbreviates(tail, head)
    return forms.tidy(head if short else bare)


def variants(name: str) -> Iterator[str]:
    """The name, and ways to write it that mean the same respondent."""
    bare = unwrapped(name)
    yield name
    yield bare
    head, _, tail = bare.rpartition(" ")
    if head and forms.is_abbreviation(tail) and forms.abbreviates(tail, head):
        yield head
    lower = bare.casefold()
    for unit in _SUBUNITS:
        if lower.startswith(unit) and " i " in lower:
            place = bare[lower.index(" i ") + 3 :]
            yield place if "kommun" in forms.words(place) else f"{place} kommun"
    if "förvaltning" in lower:
        yield re.sub(r"förvaltning(?:en)?(?:s)?\b", "nämnd", bare, flags=re.IGNORECASE)


def is_department(word: str) -> bool:
    return word.endswith((*_DEPARTMENTS, "isk", "iska", "rättslig", "rättsliga"))


def _same_letters(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """ "Morakommun" and "Mora kommun": only the spaces differ."""
    joined = "".join(sorted("".join(left)))
    return len(joined) > 7 and joined == "".join(sorted("".join(right)))


def edits(left: tuple[str, ...], right: tuple[str, ...]) -> int | None:
    """How many letters differ between two keys, or None when it is more than misspelling."""
    missing = [word for word in left if word not in right]
    wanted = [word for word in right if word not in left]
    # Asked of every pair of names that share a word: what settles most pairs comes first.
    if len(missing) != len(wanted) or not missing or len(missing) > 2:
        if "".join(left) == "".join(right):
            return 0
        return 1 if len(left) != len(right) and _same_letters(left, right) else None
    if "".join(left) == "".join(right):
        return 0
    known = forms.known_words()
    if any(word in known or _DIGIT.search(word) for word in missing):
        return None
    cost = 0
    for word in missing:
        compass = _COMPASS.match(word)
        near = min(wanted, key=lambda other: (OSA.distance(word, other), other))
        distance = OSA.distance(word, near)
        allowed = 0 if len(word) < 5 else 1 if len(word) < 9 else 2
        other = _COMPASS.match(near)
        if distance > allowed or len(near) < 5 or (compass and compass[0]) != (other and other[0]):
            return None
        wanted.remove(near)
        cost += distance
    return cost


_DIGIT = re.compile(r"\d")


_VERBLIKE = re.compile(
    r"\b(?!kommuner|regioner|museer|organisationer|föreningar|studenter|myndigheter|rättigheter|frågor)"
    r"[a-zåäö]{3,}(?:rar|dar|tar|nar|par|lar|ser|ver|der|ker)\b"
)
"""What Swedish verbs in the present tend to end in; a long line with one of these is a sentence."""


OF_A_BODY = re.compile(
    r"(?:styrelsen|nämnden|utskottet|fullmäktige|förvaltningen|kontoret|rådet|förbundet|föreningen|kommunen|regionen)s"
    r"(?: \d+:[ae])?(?: (?:vice|andre|förste|tillförordnade))* (?:ordförande|sekreterare|direktör|ledamöter|förslag|beslut|beslutsförslag|ställningstagande)\b",
    re.IGNORECASE,
)
""" "Kommunstyrelsens ordförande", "Förvaltningens förslag": a title or a heading, and no name."""


def looks_like_body(text: str) -> bool:
    """Whether a text could be the name of a body, not a person, a title or a sentence.

    >>> [looks_like_body(t) for t in ("Medborgargruppen Rädda Lunden", "Anna Berg", "Nämndens beslut", "kommunen anser")]
    [True, False, False, False]
    """
    text = forms.tidy(text)
    if not text or not text[0].isupper() or len(text) > 110 or len(text.split()) > 14 or text.endswith("?"):
        return False
    if reads_as_sentence(text) or re.search(r"\d{3} ?\d{2}|@|\bwww\.|:", text):
        return False
    if OF_A_BODY.search(text) or (len(text.split()) > 5 and _VERBLIKE.search(text)):
        return False
    stems = forms.words(text)
    bare = re.sub(r"[\s,(]+(?:[A-ZÅÄÖ]{2,7}|\b[a-z]{2,4})\)?$", "", text)
    if forms.is_known(text) or forms.is_known(bare) or forms.is_abbreviation(text):
        return True
    if stems in (("kommun",), ("region",)):
        return False
    strong = any(
        word in ("ab", "kommun", "region", "ltd", "llc", "plc", "oy", "asa", "aps", "inc")
        or (forms.is_body_noun(word) and len(word) > 3)
        for word in stems
    )
    return strong and len(stems) <= 10


def reads_as_sentence(text: str) -> bool:
    """Whether a line has words that names do not have, a verb above all."""
    return bool(_SENTENCE.search(text))
