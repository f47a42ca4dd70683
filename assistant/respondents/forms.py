"""How the name of a body is written in different ways: words, stems, and the tables of known names.

Swedish names of bodies vary in a few regular ways: definite and indefinite form ("Socialnämnd
Centrum", "Socialnämnden Centrum"), genitive ("Kalmar", "Kalmars"), small words ("Länsstyrelsen i
Kalmar län", "Länsstyrelsen Kalmar"), order ("Göteborgs tingsrätt", "Tingsrätten i Göteborg") and kind
("Göteborgs Stad", "Göteborgs kommun"). `key` removes exactly those differences and no others, so two
names with the same key are the same body. Abbreviations and older names cannot be derived: they are
data, in `known`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "known"

WORD = re.compile(r"[^\W_]+(?:[:’'](?:s|S)\b)?")

STOP_WORDS = frozenset(("i", "och", "för", "vid", "av", "på", "över", "till", "samt", "län", "the", "den"))
"""Words that come and go in a name without changing whose it is."""

GENERIC_WORDS = frozenset(
    (
        "sverige", "svensk", "svenska", "svenskt", "ab", "aktiebolag", "publ", "riksförbund", "affärsverk",
        "kunglig", "stiftelse", "ideell", "sweden", "ek", "ekonomisk", "fackförbund", "branschorganisation",
    )
)  # fmt: skip
"""Words that may be left out when the rest of the name still points at one body only."""

_DEFINITE = (
    ("myndigheten", "myndighet"), ("inspektionen", "inspektion"), ("universitetet", "universitet"),
    ("förvaltningen", "förvaltning"), ("ombudsmannen", "ombudsman"), ("kommissionen", "kommission"),
    ("organisationen", "organisation"), ("delegationen", "delegation"), ("institutionen", "institution"),
    ("landstinget", "landsting"), ("föreningen", "förening"), ("fakulteten", "fakultet"),
    ("stiftelsen", "stiftelse"), ("kommittén", "kommitté"), ("kollegiet", "kollegium"), ("avdelningen", "avdelning"),
    ("sällskapet", "sällskap"), ("styrelsen", "styrelse"), ("företagen", "företag"),
    ("domstolen", "domstol"), ("högskolan", "högskola"), ("förbundet", "förbund"), ("institutet", "institut"),
    ("samfundet", "samfund"), ("kommunen", "kommun"), ("kammaren", "kammare"), ("regionen", "region"),
    ("utskottet", "utskott"), ("bolaget", "bolag"), ("kontoret", "kontor"), ("kansliet", "kansli"),
    ("arkivet", "arkiv"), ("ämbetet", "ämbete"), ("centralen", "central"), ("akademien", "akademi"),
    ("akademin", "akademi"), ("nämnden", "nämnd"), ("verket", "verk"), ("rätten", "rätt"), ("gruppen", "grupp"),
    ("kassan", "kassa"), ("klubben", "klubb"), ("kyrkan", "kyrka"), ("rådet", "råd"), ("byrån", "byrå"),
    ("tinget", "ting"), ("partiet", "parti"), ("museet", "museum"), ("banken", "bank"), ("fonden", "fond"),
    ("staden", "stad"), ("kåren", "kår"), ("nätet", "nät"), ("laget", "lag"), ("skolan", "skola"),
    ("centrumet", "centrum"), ("facket", "fack"), ("unionen", "union"), ("rörelsen", "rörelse"),
)  # fmt: skip
"""Definite endings of the nouns that names of bodies are made of, longest first where it matters."""

BODY_NOUNS = (
    *(base for _, base in _DEFINITE),
    "län", "anstalt", "center", "centrum", "forum", "akademiker", "delaktighet", "bolagen", "kollegium",
    "fullmäktige", "församling", "nätverk", "kooperativ", "koncern", "ledning", "gymnasium", "sjukhus",
    "forskningsinstitut", "polis", "handel", "förlag", "samverkan", "initiativ", "kommitte", "kanslern",
    "ägarna", "givarna", "tagarna", "kårer", "ingenjörer", "arkitekter", "psykologer", "farmaceuter", "terapeuter",
    "pensionärer", "industrierna", "branschen", "läkare", "jurister", "studenter", "hamnar", "ungdomar", "allians",
)  # fmt: skip

_NO_BODIES = ("förslag", "underlag", "anslag", "avslag", "inslag", "utslag")
"""Words that only end as names of bodies do."""

_ABROAD = frozenset(
    (
        "kommune", "fylkeskommune", "direktorat", "direktoratet", "ministerium", "ministeriet", "university", "agency",
        "authority", "council", "association", "federation", "institute", "committee", "commission", "chamber",
        "foundation", "alliance", "ltd", "llc", "plc", "gmbh", "oy", "asa", "aps", "inc",
    )
)  # fmt: skip
"""What bodies are called in the languages that answers also come in."""

_REPLACED = {
    "kungl": "kunglig", "kgl": "kunglig", "kungliga": "kunglig", "landsting": "region", "sörmland": "södermanland",
    "falun": "falu", "sthlm": "stockholm", "gbg": "göteborg", "lst": "länsstyrelse", "götalandsregion": "götaland region", "univ": "universitet",
    "kommittee": "kommitté", "räddningstjänstförbund": "räddningstjänst",
}  # fmt: skip


@lru_cache(maxsize=65536)
def tidy(text: str) -> str:
    """NFC, one space between words, plain hyphens and quotes; letters and case as they were."""
    text = unicodedata.normalize("NFC", text).replace("\u00ad", "").replace("&", " & ")
    return " ".join(text.split()).strip(' .,;:-–—*•"”')


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without diacritics, as in file names and e-mail addresses: å ä ö become a a o."""
    small = text.casefold()
    return small if small.isascii() else unicodedata.normalize("NFD", small).translate(_DIACRITICS)


class _Diacritics(dict[int, int | None]):
    """Signs that stand on a letter, each as nothing; all others as they are."""

    def __missing__(self, sign: int) -> int | None:
        self[sign] = None if unicodedata.combining(chr(sign)) else sign
        return self[sign]


_DIACRITICS = _Diacritics()


_FOLDED_NOUNS = tuple(
    fold(noun)
    for noun in (*BODY_NOUNS, *(ending for ending, _ in _DEFINITE))
    if not noun.isascii() and noun != "län"
)
"""Not "lan": it ends "plan", which is no body."""
_FOLDED_REPLACED = {fold(word): fold(other) for word, other in _REPLACED.items()}
_FOLDED_DEFINITE = tuple((fold(ending), fold(base)) for ending, base in _DEFINITE)
_ENDINGS = tuple(ending for ending, _ in _DEFINITE)
_FOLDED_ENDINGS = tuple(ending for ending, _ in _FOLDED_DEFINITE)
_FOLDED_STOP = frozenset(fold(word) for word in STOP_WORDS)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word of a name without genitive and definite ending.

    >>> [stem(word) for word in ("Skolverkets", "Socialnämnden", "IVO:s", "Kalmar", "Parkeringsaktiebolag")]
    ['skolverk', 'socialnämnd', 'ivo', 'kalmar', 'parkering ab']
    """
    word = re.sub(r"[:’']s$", "", unicodedata.normalize("NFC", word).casefold())
    if len(word) >= 4 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    company = _COMPANY.fullmatch(word)
    if company:
        return f"{company['what']} ab".strip()
    word = _indefinite(word, _DEFINITE, _ENDINGS)
    return _REPLACED.get(word, word)


def _indefinite(word: str, definite: Sequence[tuple[str, str]], endings: tuple[str, ...]) -> str:
    """A word with one of the definite endings with its base instead; most have none, and that is told at once."""
    if word.endswith(endings):
        ending, base = next(pair for pair in definite if word.endswith(pair[0]))
        return word[: -len(ending)] + base
    return word


_COMPANY = re.compile(r"(?P<what>.*?)s?aktiebolag(?:et)?")


_COURTS = {
    "TR": "tingsrätt", "HR": "hovrätt", "HovR": "hovrätt", "KR": "kammarrätt", "KamR": "kammarrätt",
    "FR": "förvaltningsrätt", "FörvR": "förvaltningsrätt", "FvR": "förvaltningsrätt",
}  # fmt: skip
"""How sändlistor shorten courts beside the name of a town: "Umeå TR"."""


def _unshortened(text: str) -> str:
    """ "Umeå TR" as "Umeå tingsrätt"; by itself "TR" says nothing."""
    if "R" not in text:  # they all end in it, and most names are no court's
        return text
    pieces = [match[0] for match in WORD.finditer(text)]
    if len(pieces) < 2 or not any(piece in _COURTS for piece in pieces):
        return text
    return WORD.sub(lambda match: _COURTS.get(match[0], match[0]), text)


@lru_cache(maxsize=16384)
def words(text: str) -> tuple[str, ...]:
    """The stems of a name in order, without the small words.

    >>> words("Länsstyrelsen i Västra Götalands län")
    ('länsstyrelse', 'västra', 'götaland')
    >>> words("Statens skolverk"), words("Göteborgs Stad")
    (('skolverk',), ('göteborg', 'kommun'))
    >>> words("Umeå TR"), words("FR i Göteborg")
    (('umeå', 'tingsrätt'), ('förvaltningsrätt', 'göteborg'))
    """
    stems = [part for match in WORD.finditer(_unshortened(text)) for part in stem(match[0]).split()]
    stems = [word for word in stems if word not in STOP_WORDS]
    if len(stems) > 1:
        stems = ["kommun" if word == "stad" else word for word in stems]
    if len(stems) == 2 and stems[0] == "staten" and is_body_noun(stems[1]):
        del stems[0]
    if "gotland" in stems and "kommun" in stems:
        stems[stems.index("kommun")] = "region"
    if "region" in stems and "jämtland" in stems and "härjedalen" in stems:
        stems.remove("härjedalen")
    return tuple(stems)


def key(text: str) -> tuple[str, ...]:
    """What two spellings of the same name have in common: the stems, in any order."""
    return tuple(sorted(words(text)))


@lru_cache(maxsize=16384)
def folded_key(text: str) -> str:
    """A key for names that lost their diacritics, as in file names.

    >>> folded_key("lansstyrelsen-i-sodermanlands-lan") == folded_key("Länsstyrelsen Södermanland")
    True
    """
    stems = []
    for match in WORD.finditer(_unshortened(text.replace("_", " "))):
        word = fold(match[0])
        if len(word) >= 4 and word.endswith("s") and not word.endswith("ss"):
            word = word[:-1]
        word = _indefinite(word, _FOLDED_DEFINITE, _FOLDED_ENDINGS)
        stems += _FOLDED_REPLACED.get(word, word).split()
    stems = [word for word in stems if word not in _FOLDED_STOP]
    if len(stems) > 1:
        stems = ["kommun" if word == "stad" else word for word in stems]
    if len(stems) == 2 and stems[0] == "staten":
        del stems[0]
    return " ".join(sorted(stems))


def core(stems: Sequence[str]) -> tuple[str, ...]:
    """A key without the words that say little: "Svenska Bankföreningen" and "Bankföreningen" agree."""
    return tuple(word for word in stems if word not in GENERIC_WORDS)


def is_body_noun(word: str) -> bool:
    """Whether a stem names a kind of body: "skolverk", "socialnämnd", "tingsrätt"."""
    if word in _ABROAD:
        return True
    if word.endswith(BODY_NOUNS):
        return not word.endswith(_NO_BODIES)
    return word == "lan" or (word.isascii() and word.endswith(_FOLDED_NOUNS))


@lru_cache(maxsize=65536)
def is_abbreviation(text: str) -> bool:
    """Whether a name is an abbreviation: one short word with capitals, or a known one.

    >>> [is_abbreviation(text) for text in ("IVO", "Saco", "SiS", "Vision", "MR-institutet")]
    [True, True, True, False, True]
    """
    text = text.strip()
    if text.casefold() in _abbreviations():
        return True
    capitals = sum(letter.isupper() for letter in text)
    return " " not in text and 2 <= len(text) <= 8 and capitals >= 2 and text[:1].isalpha()


def abbreviates(short: str, name: str) -> bool:
    """Whether an abbreviation can stand for a name: the table says so, or its letters are there in order.

    >>> abbreviates("SUHF", "Sveriges universitets- och högskoleförbund"), abbreviates("LO", "Lantmäteriet")
    (True, False)
    """
    rows = _bodies_by_name().get(short, ())
    if rows:
        wanted = key(name)
        return any(key(known) == wanted for body, group in rows for known in (group or body.current))
    letters = iter(fold(name))
    return fold(name[:1]) == fold(short[:1]) and all(
        letter in letters for letter in fold(short) if letter.isalnum()
    )


@dataclass(frozen=True, slots=True)
class Body:
    """A known body: what it is called now, in short, otherwise, and what it was called before."""

    name: str
    abbreviations: tuple[str, ...]
    others: tuple[str, ...]
    older: tuple[tuple[str, ...], ...]
    """One group per older body: its name and its abbreviations."""

    @property
    def current(self) -> tuple[str, ...]:
        return (self.name, *self.abbreviations, *self.others)


def _lines(name: str) -> list[str]:
    text = (_FOLDER / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


@lru_cache(maxsize=1)
def bodies() -> tuple[Body, ...]:
    """The table of known bodies."""
    found = []
    for line in _lines("bodies.tsv")[1:]:
        name, abbreviations, others, older = (
            tuple(filter(None, (part.strip() for part in column.split(";")))) for column in line.split("\t")
        )
        groups: list[tuple[str, ...]] = []
        for old in older:
            short = " " not in old and len(old) <= 6 and sum(letter.isupper() for letter in old) >= 2
            if short and groups:
                groups[-1] = (*groups[-1], old)
            else:
                groups.append((old,))
        found.append(Body(name[0], abbreviations, others, tuple(groups)))
    return tuple(found)


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    return frozenset(short.casefold() for body in bodies() for short in body.abbreviations)


@lru_cache(maxsize=1)
def _bodies_by_name() -> dict[object, tuple[tuple[Body, tuple[str, ...] | None], ...]]:
    """Bodies by key, and by abbreviation; with the older group that gave the entry."""
    found: dict[object, tuple[tuple[Body, tuple[str, ...] | None], ...]] = {}
    for body in bodies():
        for group, names in ((None, body.current), *((old, old) for old in body.older)):
            for name in names:
                for entry in {key(name), name}:
                    found[entry] = (*found.get(entry, ()), (body, group))
    return found


def other_names(name: str) -> tuple[tuple[str, str], ...]:
    """What else the body is called that is written `name`: (name, how it is related) in table order.

    An older body is tied to the one it became, but not to others that became the same.

    >>> other_names("SKL")[:2]
    (('Sveriges Kommuner och Regioner', 'nuvarande namn'), ('SKR', 'förkortning'))
    """
    table = _bodies_by_name()
    rows = table.get(name) if is_abbreviation(name) else table.get(key(name)) or table.get(name)
    if not rows or len({id(body) for body, _ in rows}) > 1:
        return ()
    body, group = rows[0]
    found = [(body.name, "nuvarande namn" if group else "fullständigt namn")]
    found += [(short, "förkortning") for short in body.abbreviations]
    found += [(other, "annat namn") for other in body.others]
    olds = (group,) if group else body.older
    found += [(old, "äldre namn") for names in olds for old in names]
    return tuple((other, how) for other, how in dict(found).items() if other != name)


def is_known(name: str) -> bool:
    """Whether a name is in the table of known bodies."""
    table = _bodies_by_name()
    return name in table or key(name) in table


@lru_cache(maxsize=1)
def places() -> frozenset[str]:
    """Stems of municipalities, counties and the words that tell districts apart."""
    lines = [*_lines("municipalities.txt"), *_lines("counties.txt")]
    found = {word for line in lines for word in words(line)}
    districts = (
        "norr norra söder södra öster östra väster västra nordost nordväst sydost sydväst centrum hisingen"
    )
    return frozenset(found | set(districts.split()) | {"falu", "väst", "syd", "nord", "öst"})


@lru_cache(maxsize=1)
def municipalities() -> dict[str, str]:
    """Place names as they stand in e-mail domains -> the municipality's name, where there is only one."""
    lines = _lines("municipalities.txt")
    labels = [fold(re.sub(r"[ -]", "", line)) for line in lines]
    return {label: line for label, line in zip(labels, lines, strict=True) if labels.count(label) == 1}


def _kommun(place: str) -> str:
    """The name of a municipality, with the genitive that most of them have.

    >>> [_kommun(place) for place in ("Lund", "Malmö", "Borås", "Kalmar", "Falun")]
    ['Lunds kommun', 'Malmö kommun', 'Borås kommun', 'Kalmar kommun', 'Falu kommun']
    """
    without = place[-1] in "aeiouyåäösxz" or place in ("Kalmar", "Orust")
    return f"{'Falu' if place == 'Falun' else place if without else place + 's'} kommun"


@lru_cache(maxsize=1)
def well_known() -> tuple[str, ...]:
    """Names of bodies that exist whether they were asked or not: the table, and every kommun, region, länsstyrelse."""
    counties = [line.split(";")[0].strip() for line in _lines("counties.txt")]
    kommuner = [_kommun(line) for line in _lines("municipalities.txt") if line != "Gotland"]
    regional = [f"{kind} {county}" for kind in ("Länsstyrelsen", "Region") for county in counties]
    known = {key(body.name) for body in bodies()}
    return (
        *(body.name for body in bodies()),
        *(name for name in (*kommuner, *regional) if key(name) not in known),
    )


@lru_cache(maxsize=1)
def known_words() -> frozenset[str]:
    """Stems that occur in known names: a word among these is not a misspelling of another."""
    names = [name for body in bodies() for name in (*body.current, *(n for old in body.older for n in old))]
    kinds = (
        "tingsrätt hovrätt kammarrätt förvaltningsrätt länsstyrelse länsrätt region kommun landsting universitet "
        "högskola socialnämnd skolnämnd kulturnämnd byggnadsnämnd miljönämnd grundskolenämnd förskolenämnd "
        "utbildningsnämnd idrottsnämnd fritidsnämnd trafiknämnd valnämnd överförmyndarnämnd arkivnämnd"
    )
    return frozenset({word for name in names for word in words(name)} | places() | set(kinds.split()))
