"""Numbers, dates and legal references in a sentence, in forms that can be compared.

"1 juli 2027" and "2027-07-01", "4,5 mnkr" and "4,5 miljoner", "6–8 §§" and "7 §" are brought to
the same form. A form that stands in the evidence supports every less exact form of itself: the
evidence "3 kap. 7 §" supports "7 §", but not the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache

from assistant.gate.lists import lists

_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)  # fmt: skip
_MONTH = "|".join(_MONTHS)
_SPACE = r"[ \u00a0\u202f]"
_ONE = r"\d+(?:\s?[a-hj-z](?![\w.]))?"  # not i: "7 i lagen"
_LIST = rf"{_ONE}(?:\s*(?:,\s*(?:och|samt)|,|och|samt|–|-)\s*{_ONE})*"

_CHAPTER = re.compile(rf"\b({_ONE})\s*kap\.?(?:\s*({_LIST})\s*§§?)?", re.IGNORECASE)
_SECTION = re.compile(rf"\b({_LIST})\s*§§?|§§?\s*({_LIST})", re.IGNORECASE)
_ARTICLE = re.compile(r"\bart(?:ikel|iklarna|\.)\s*(\d+)(?:\.(\d+))?(?:\s?([a-hj-z])(?!\w))?", re.IGNORECASE)
_NUMBERED = re.compile(
    r"\b(avsnitt|punkt|kapitel|bilaga|årskurs|sida|tabell)(?:en|et|erna|n|t)?\s+"
    r"(\d+(?:\.\d+)*(?:\s*(?:,\s*(?:och|samt)|,|och|samt|–|-)\s*\d+(?:\.\d+)*)*)",
    re.IGNORECASE,
)
_ORDINALS = (
    "första",
    "andra",
    "tredje",
    "fjärde",
    "femte",
    "sjätte",
    "sjunde",
    "åttonde",
    "nionde",
    "tionde",
    "sista",
)
_ORDINAL = re.compile(
    rf"\b({'|'.join(_ORDINALS)})\s+(stycke|mening|punkt|led|strecksats|sats|kapitl|paragraf|steg|etapp|avsnitt|artikel|del(?=målet))\w*",
    re.IGNORECASE,
)
""" "Andra meningen", "tredje stycket": counted parts of a text, as much as "2 §"."""
_REGISTERED = re.compile(r"\b(\d{4}[:/])\s?(\d+)\b")
_DATE = re.compile(
    rf"\b(?:(\d{{1,2}})\s+)?({_MONTH})(?:\s+(\d{{4}}))?\b|\b(\d{{4}})-(\d\d)-(\d\d)\b", re.IGNORECASE
)
_NUMBER = re.compile(
    rf"(?<![\w.])\d{{1,3}}(?:{_SPACE}\d{{3}})+(?:,\d+)?(?!\w)|(?<![\w])\d+(?:[.,]\d+)*(?![^\W\d_])"
)
_BOUND = re.compile(
    r"(?:\b(?P<least>minst|åtminstone|lägst)|\b(?P<most>högst|maximalt|max|som mest|\w*begränsa\w* till|tak på)"
    r"|\b(?P<over>mer än|fler än|över|högre än|längre än|större än|äldre än|överstig\w+)"
    r"|\b(?P<under>mindre än|färre än|lägre än|kortare än|yngre än|understig\w+|(?<=\bbarn )under|(?<=personer )under|(?<=ungdomar )under|(?<=unga )under|(?<=elever )under))\s*(?:(?:med|ofta|normalt|vanligen|i regel|i dag)\s+)?$",
    re.IGNORECASE,
)

_TURNED = {"over": "most", "under": "least"}
_NOT = re.compile(r"\b(?:inte|ej|ingen|inget|inga)\b[^.,;:]*$", re.IGNORECASE)
""" "Inte mer än 11" is at most 11."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_LISTED = re.compile(r"\s*(?:och|till|–|-)\s*\d{1,3}(?!\d)")
""" "2020 och 13 miljoner": the year counts no millions."""
_LATEST = re.compile(r"\bsenast\s*$", re.IGNORECASE)
_AHEAD = re.compile(r"\s*\w+\s+(?:före|innan|i förväg)\b", re.IGNORECASE)
""" "Senast tre veckor före" is at least three weeks ahead."""

_PARTS = ("halv", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde")
_SHARE = re.compile(
    rf"\bvar(?:t)?\s*(an(?:nan|nat)|{'|'.join(_PARTS[1:])})\b|\b(?:en|ett)\s+av\s+(\w+)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One number, date or reference as written, and the form it is compared in."""

    written: str
    form: str
    start: int
    end: int
    broader: tuple[str, ...] = ()
    """Less exact forms that this one supports when it stands in evidence."""
    unit: str = ""
    bound: str = ""
    """"least" for "minst 3", "most" for "högst 3", "over", "under"."""


@lru_cache(maxsize=4096)
def references(text: str) -> list[Fact]:
    """Legal references and numbered parts: "3 kap. 7 §", "artikel 9.2 g", "punkt 2", "2018:218".

    >>> [fact.form for fact in references("enligt 3 kap. 7 och 8 §§ och punkt 2")]
    ['3 kap 7 §', '3 kap 8 §', 'punkt 2']
    """
    facts: list[Fact] = []
    taken: list[tuple[int, int]] = []

    def add(match: re.Match[str], form: str, *broader: str) -> None:
        facts.append(Fact(" ".join(match.group().split()), form, match.start(), match.end(), broader))

    def free(pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        found = [m for m in pattern.finditer(text) if not _overlaps(m, taken)]
        taken.extend(m.span() for m in found)
        return iter(found)

    for match in free(_CHAPTER):
        chapter = f"{_compact(match[1])} kap"
        if not match[2]:
            add(match, chapter)
        for section in _expand(match[2] or ""):
            add(match, f"{chapter} {section} §", chapter, f"{section} §")
    for match in free(_SECTION):
        for section in _expand(match[1] or match[2]):
            add(match, f"{section} §")
    for match in free(_ARTICLE):
        forms = [f"artikel {match[1]}"]
        if match[2]:
            forms.append(f"{forms[-1]}.{match[2]}")
        if match[3]:
            forms.append(f"{forms[-1]} {match[3]}")
        add(match, forms[-1], *forms[:-1])
    for match in free(_NUMBERED):
        for number in _expand(match[2]):
            add(match, f"{match[1].lower()} {number}")
    for match in free(_ORDINAL):
        add(match, f"{match[1].lower()} {match[2].lower()}")
    for match in free(_REGISTERED):
        add(match, match[1] + match[2])
    return sorted(facts, key=lambda fact: (fact.start, fact.form))


@lru_cache(maxsize=4096)
def numbers(text: str) -> list[Fact]:
    """Dates and numbers that are no references, in digits or words, with what they count.

    >>> [(fact.form, fact.unit) for fact in numbers("1 500 kronor före den 1 juli 2027 och tre veckor")]
    [('1500', 'kronor'), ('2027-7-1', ''), ('3', 'vecka')]
    """
    taken = [(fact.start, fact.end) for fact in references(text)]
    facts: list[Fact] = []
    for match in _DATE.finditer(text):
        if not _overlaps(match, taken):
            form, broader = _date(match)
            facts.append(Fact(match.group(), form, match.start(), match.end(), broader))
            taken.append(match.span())
    words = lists().numbers
    for match in _LASTING.finditer(text):
        value = words.get(match[1].lower())
        if value is not None and not _overlaps(match, taken):
            unit = _UNITS[match[2].lower()]
            facts.append(Fact(match.group(), value, match.start(), match.end(), unit=unit))
            taken.append(match.span())
    for match in _TIMES.finditer(text):
        if match.lastgroup not in (None, "x2", "half") and not _overlaps(match, taken):
            facts.append(Fact(match.group(), match.lastgroup or "", match.start(), match.end()))
    for match in _SHARE.finditer(text):
        if (share := _share(match)) and not _overlaps(match, taken):
            facts.append(Fact(match.group(), share, match.start(), match.end()))
            taken.append(match.span())
    for match in _NUMBER.finditer(text):
        if not _overlaps(match, taken):
            facts.append(_number(text, match, _digits(match.group())))
    for match in re.finditer(r"[^\W\d_]+", text):
        value = words.get(match.group().lower().removesuffix("tals").removesuffix("tal"))
        if value is not None and not _overlaps(match, taken):
            facts.append(_number(text, match, value))
    return sorted(facts, key=lambda fact: fact.start)


def _share(match: re.Match[str]) -> str:
    """ "Var femte" and "en av fem" as 1/5."""
    if match[1] and match[1].lower().startswith("an"):
        return "1/2"
    if match[1]:
        return f"1/{_PARTS.index(match[1].lower()) + 2}"
    number = lists().numbers.get(match[2].lower(), match[2])
    return f"1/{number}" if number.isdigit() and int(number) > 1 else ""


_OF = re.compile(
    r"\b(\w+)\s+av\s+(?:(?:de|dessa|alla|totalt|sammanlagt|senaste|våra|\w+s)\s+){0,2}(\w+)\b", re.IGNORECASE
)
_PERCENT = re.compile(r"\b(\w+)\s*(?:procent\b|%)", re.IGNORECASE)
_FRACTION = re.compile(
    r"\b(?:(\w+)\s+)?(tredjedel|fjärdedel|femtedel|tiondel)(?:en|ar|arna)?\b", re.IGNORECASE
)
_HALF = re.compile(
    r"\b(?:hälften|halva|varannan|vartannat|lika\s+(?:mellan|delar|stora delar))\b", re.IGNORECASE
)
_LASTING = re.compile(
    r"\b([^\W\d_]{2,7})(års|årig|månaders|veckors|dagars|timmars)(?!\s*ålder)\w*", re.IGNORECASE
)
_UNITS = {
    "års": "år",
    "årig": "år",
    "månaders": "månad",
    "veckors": "vecka",
    "dagars": "dag",
    "timmars": "timme",
}
""" "Treårig" and "treårsperiod" are three years."""
_TIMES = re.compile(
    r"\b(?:(?P<x3>tredubb\w*)|(?P<x4>fyrdubb\w*)|(?P<x5>femdubb\w*)|(?P<x10>tiodubb\w*)"
    r"|(?P<x2>(?:för)?dubbl\w*|dubbel\w*)|(?P<half>halver\w*))\b",
    re.IGNORECASE,
)
_DIVIDED = {"tredjedel": 3, "fjärdedel": 4, "femtedel": 5, "tiondel": 10}


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole: "sju av tio", "70 procent" and "var tredje" can be compared."""

    start: int
    end: int
    value: Fraction
    whole: int
    """What it was counted of: 10 of "sju av tio"; 0 where that is not said."""


def shares(text: str) -> list[Share]:
    """
    >>> [str(share.value) for share in shares("sju av tio, alltså 70 procent, och var femte")]
    ['7/10', '7/10', '1/5']
    """
    found: list[Share] = []
    for match in _OF.finditer(text):
        part, whole = _count(match[1]), _count(match[2])
        if part is not None and whole is not None and whole > 1 and part <= whole:
            found.append(Share(match.start(), match.end(), Fraction(part, whole), whole))
    for match in _PERCENT.finditer(text):
        if (part := _count(match[1])) is not None:
            found.append(Share(match.start(), match.end(), Fraction(part, 100), 0))
    for match in _FRACTION.finditer(text):
        part = _count(match[1] or "en") or 1
        found.append(Share(match.start(), match.end(), Fraction(part, _DIVIDED[match[2].lower()]), 0))
    for match in _SHARE.finditer(text):
        if (form := _share(match)) and match[1]:
            found.append(Share(match.start(), match.end(), Fraction(form), 0))
    found += [Share(m.start(), m.end(), Fraction(1, 2), 0) for m in _HALF.finditer(text)]
    return found


def _count(word: str) -> int | None:
    written = "1" if word.lower() in ("en", "ett") else lists().numbers.get(word.lower(), word)
    return int(written) if written.isdigit() else None


def _number(text: str, match: re.Match[str], form: str) -> Fact:
    before = text[max(0, match.start() - 30) : match.start()]
    bound = _BOUND.search(before)
    kind = (bound.lastgroup or "") if bound else ""
    if kind in _TURNED and _NOT.search(text[max(0, match.start() - 70) : match.start()]):
        kind = _TURNED[kind]
    if _LATEST.search(before) and _AHEAD.match(text[match.end() :]):
        kind = "least"
    return Fact(
        match.group(),
        form,
        match.start(),
        match.end(),
        unit="" if _YEAR.fullmatch(form) and _LISTED.match(text, match.end()) else _unit(text[match.end() :]),
        bound=kind,
    )


@cache
def _unit_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(rf"(?:{pattern})(?!\w)", re.IGNORECASE)) for name, pattern in lists().units.items()
    )


def _unit(rest: str) -> str:
    """What the number counts: "4–6 veckor" counts weeks with both."""
    rest = re.sub(r"^\s*(?:(?:–|-|till|och|eller)\s*[\w,.]+)?\s*(?:hela\s+|nya\s+)?", "", rest[:40], count=1)
    return next((name for name, pattern in _unit_patterns() if pattern.match(rest)), "")


def _date(match: re.Match[str]) -> tuple[str, tuple[str, ...]]:
    day, name, year = match[1], match[2], match[3]
    if match[4]:
        year, month, day = match[4], int(match[5]), str(int(match[6]))
    else:
        month = _MONTHS.index(name.lower()) + 1
    parts = (year or "", str(month), day or "")
    form = "-".join(part or "?" for part in parts)
    broader = {f"?-{month}-?", f"{parts[0] or '?'}-{month}-?", f"?-{month}-{parts[2] or '?'}"} - {form}
    return form, tuple(sorted(broader | ({year} if year else set())))


def _digits(written: str) -> str:
    compact = re.sub(_SPACE, "", written)
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", compact):  # 1.500 in older documents
        compact = compact.replace(".", "")
    whole, _, decimals = compact.replace(".", ",").partition(",")
    return f"{whole.lstrip('0') or '0'},{decimals}" if decimals else whole.lstrip("0") or "0"


def _expand(listed: str) -> list[str]:
    """ "6–8 och 11" as 6, 7, 8, 11."""
    values: list[str] = []
    for piece in re.split(r",|\boch\b|\bsamt\b", listed):
        ends = [_compact(end) for end in re.split("[–-]", piece)]
        if len(ends) == 2 and all(end.isdigit() for end in ends) and 0 <= int(ends[1]) - int(ends[0]) <= 50:
            values += [str(value) for value in range(int(ends[0]), int(ends[1]) + 1)]
        else:
            values += [end for end in ends if end]
    return values


def _compact(number: str) -> str:
    return " ".join(re.sub(r"(?<=\d)(?=[a-z])", " ", number.strip().lower()).split())


def _overlaps(match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    return any(match.start() < end and start < match.end() for start, end in taken)
