"""What stands where a sender stands on paper: letterhead, signature, running headers, addresses."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from assistant.domain import Citation, Reading
from assistant.respondents import forms
from assistant.respondents.evidence import Evidence, known, named_in, points
from assistant.respondents.letterhead import ADDRESS, TO, Line, segments
from assistant.respondents.names import Match, Names
from assistant.respondents.shapes import OF_A_BODY, looks_like_body

_LONGEST_LINE = 140

_OPINES = (
    "tillstyrker|avstyrker|anser|instämmer|välkomnar|tycker|vill|ställer sig|avstår|föreslår|delar|bedömer|tackar|"
    "lämnar|motsätter sig|menar|har inget|har inga|har beretts|har fått|noterar|framhåller"
)

_GOES_ON_TO_OPINE = re.compile(rf" +(?:[a-z]+ +){{0,2}}?(?:{forms.fold(_OPINES)})\b")

_BEHALF = re.compile(
    r"^\W*(?:För|På uppdrag av|På vägnar av)\s+(?P<a>.{2,90}?)[,:]?$|^\W*På\s+(?P<b>.{2,90}?)\s+vägnar"
)

_DECIDED = re.compile(
    r"\b(?:beslutats|beslutat|fattats|avgetts|avgivits|antagits|antaget)\b.{0,30}\bav\b", re.IGNORECASE
)

_MAILS = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bwww\.[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)

_TITLES = re.compile(
    r"(?:avsnitt|kapitel|punkt|bilaga|sammanfattning|inledning|bakgrund|yttrande|remiss|synpunkter|ärendet|beslut|förslag|"
    r"ställningstagande|hej|bästa|utredningen|betänkandet|promemorian|regeringen|nämnden|kommunen|föreningen)\b",
    re.IGNORECASE,
)

_TOP = 8
_NO_NAMES = frozenset(
    (
        "remissvar",
        "svar",
        "yttrande",
        "remiss",
        "remissyttrande",
        "protokoll",
        "protokollsutdrag",
        "utdrag",
        "tjansteutlatande",
        "synpunkter",
        "plan",
        "strategi",
        "policy",
        "program",
        "forslag",
        "svarsformular",
        "missiv",
        "bilaga",
        "sammanfattning",
        "beslut",
        "response",
        "final",
    )
)
"""What files and letters are headed by that is no name, without diacritics."""

_TEXTS = re.compile(
    r"(?:ordningen|lagen|balken|direktivet|ningen|gandet|kandet|slaget|tegin|planen|promemorian)$", re.I
)


def letterhead(
    reading: Reading,
    names: Names,
    head: Collection[Line],
    addressed: Collection[Line],
    owners: Collection[tuple[str, ...]],
) -> Iterator[Evidence]:
    rows = [line for line in head if line not in addressed]
    talk = re.sub(r"[ \t]+|(?<!\n)\n(?!\n)", " ", forms.fold(reading.text[:20000]))
    for at, line in enumerate(rows):
        if len(line.text) > _LONGEST_LINE:
            continue
        weight = 0.85 if at < 7 else 0.72 if at < 16 else 0.5
        for segment in segments(line.text):
            following = rows[at + 1].text if at + 1 < len(rows) and len(rows[at + 1].text) < 60 else ""
            pair = names.exact(f"{segment} {following}") if following else None
            matches = points(names, segment)
            if pair and pair.respondent and pair.score >= 0.9 and _more_exact(pair, matches):
                matches = (pair,)
            if not any(match.respondent for match in matches):
                if any(forms.key(match.text) in owners for match in matches):
                    continue
                if (at > 12 and not any(match.candidates for match in matches)) or ADDRESS.search(segment):
                    continue
            if matches:
                yield Evidence("brevhuvud", weight, matches, line.cite(reading))
            elif at < 8 and _talks_later(segment, talk):
                yield Evidence("brevhuvud", 0.72, (Match(segment, None),), line.cite(reading))
            elif len(segment) < 100 and at < 12 and not segment.endswith("."):
                inside = named_in(names, segment)
                if len(inside) == 1:
                    found = tuple(Match(r.name, r, "nämns i brevhuvudet", 0.9) for r in inside.values())
                    yield Evidence("brevhuvud", 0.45, found, line.cite(reading))


def _more_exact(pair: Match, matches: Sequence[Match]) -> bool:
    """Whether two lines together name somebody that the first does not, or a part of whom it names: the faculty
    under its university's name.
    """
    known = [match.respondent for match in matches if match.respondent]
    asked = pair.respondent is not None and not pair.respondent.id.startswith("?")
    return not known or (asked and len(known) == 1 and known[0] != pair.respondent)


def _talks_later(segment: str, talk: str) -> bool:
    """Whether a short line at the top is who takes a stand further down: "Coompanion", "Rädda Lunden"."""
    name = forms.fold(segment)
    if (
        not 3 < len(name) < 60
        or not segment[0].isupper()
        or len(segment.split()) > 6
        or _TITLES.match(segment)
        or _TEXTS.search(segment)
        or OF_A_BODY.search(segment)
    ):
        return False
    at = talk.find(name)
    while at >= 0:  # a pattern of its own for each line of each letter would be dear to make
        if _GOES_ON_TO_OPINE.match(talk, at + len(name)):
            return True
        at = talk.find(name, at + 1)
    return False


def signature(
    reading: Reading,
    names: Names,
    foot: Collection[Line],
    addressed: Collection[Line],
    owners: Collection[tuple[str, ...]],
    prose: Collection[Line],
) -> Iterator[Evidence]:
    for line in foot:
        if line in addressed or len(line.text) > 300:
            continue
        behalf = _BEHALF.match(line.text)
        if behalf:
            matches = points(names, behalf["a"] or behalf["b"])
            if matches and not any(forms.key(match.text) in owners for match in matches):
                yield Evidence("underskrift", 0.8, matches, line.cite(reading))
                continue
        for segment in segments(line.text) if len(line.text) <= _LONGEST_LINE and line not in prose else ():
            matches = known(names, segment)
            if (
                not matches
                and not ADDRESS.search(line.text)
                and looks_like_body(segment)
                and forms.key(segment) not in owners
            ):
                yield Evidence("underskrift", 0.45, (Match(segment, None),), line.cite(reading))
            elif matches:
                yield Evidence("underskrift", 0.7, matches, line.cite(reading))
        address, decided = ADDRESS.search(line.text), _DECIDED.search(line.text)
        if address or decided:
            inside = named_in(names, line.text)
            if len(inside) == 1:
                found = tuple(Match(r.name, r, "nämns", 0.95) for r in inside.values())
                yield Evidence(
                    "underskrift" if decided else "adress i sidfot", 0.6, found, line.cite(reading)
                )


def running(reading: Reading, names: Names) -> Iterator[Evidence]:
    """Running headers: a name that is repeated on every page."""
    seen: set[str] = set()
    for span in reading.furniture:
        text = reading.text[span.start : span.end]
        for segment in [piece for line in text.splitlines() for piece in segments(line)]:
            plain = segment.casefold()
            if plain in seen or len(segment) > _LONGEST_LINE:
                continue
            seen.add(plain)
            matches = known(names, segment)
            if not matches:
                inside = named_in(names, segment)
                matches = (
                    tuple(Match(r.name, r, "nämns", 0.8) for r in inside.values()) if len(inside) == 1 else ()
                )
            if matches:
                yield Evidence("sidhuvud", 0.7, matches, Citation(reading.id, (span,)))


def addresses(
    reading: Reading, names: Names, lines: Collection[Line], addressed: Collection[Line]
) -> Iterator[Evidence]:
    seen: set[str] = set()
    for line in lines:
        if line in addressed or not ("@" in line.text or "www." in line.text.casefold()):
            continue
        for found in _MAILS.finditer(line.text):
            owners = names.by_address(found[0])
            if len(owners) == 1 and owners[0].id not in seen:
                seen.add(owners[0].id)
                match = Match(owners[0].name, owners[0], "adress", 1.0)
                yield Evidence("adress i texten", 0.5, (match,), line.cite(reading))


def in_file_name(
    reading: Reading, head: Sequence[Line], addressed: Collection[Line], file_name: str
) -> Iterator[Evidence]:
    """A short line at the top that the file is named after, too: a name like "Sveaskog" has no word that says so.

    Weak by itself: a person is asked to look.
    """
    named = _plain(re.sub(r"\.\w{1,5}$", "", file_name))
    for line in head[:_TOP]:
        name = _plain(line.text)
        if (
            line in addressed
            or not 3 < len(name) < 60
            or len(line.text.split()) > 6
            or not line.text[0].isupper()
            or _TITLES.match(line.text)
            or _TEXTS.search(line.text)
            or any(word in _NO_NAMES for word in name.split())
        ):
            continue
        if f" {name} " in f" {named} ":
            yield Evidence("brevhuvud", 0.5, (Match(line.text, None),), line.cite(reading))
            yield Evidence("filnamn", 0.45, (Match(line.text, None),))
            return


def _plain(text: str) -> str:
    return " ".join(forms.fold(word) for word in re.findall(r"[^\W_]+", text))


def to_its_board(
    reading: Reading, names: Names, head: Collection[Line], addressed: Collection[Line]
) -> Iterator[Evidence]:
    """A tjänsteutlåtande is addressed to the nämnd that is going to answer."""
    for line in head:
        if line in addressed:
            matches = known(names, TO.sub("", line.text))
            if matches:
                yield Evidence(
                    "nämnden som tjänsteutlåtandet är skrivet till", 0.75, matches, line.cite(reading)
                )
