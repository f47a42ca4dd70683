"""What a document says of how it came about: who decided, who reported, when, under which number.

Every fact is cited. A form is read only where its words leave no doubt; what is not said is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product

from assistant.domain import Citation, DocumentKind, Fact, FactKind, Reading, Span
from assistant.structure import particulars
from assistant.structure.passages import Line

_K = FactKind
_EDGE = 60
"""How many lines from the top and from the end can be letterhead and closing."""
_LAST = 45

# --------------------------------------------------------------------------------------------
# People: a title, a name, or both

_LOWER = r"(?:(?:t\.?f\.?|tf|tillförordnade?|vice|biträdande|ställföreträdande|vik\.?|enhets?|hov)[ ])?(?!(?:av|och|samt|efter|med|som|har|till|den|det|i|på)[ ])[a-zåäö][a-zåäöé-]{2,40}(?:[ ](?:för|i|vid|på)[ ](?!handläggning)[\wåäöÅÄÖ-]+){0,3}"
_NAME = r"(?:[A-ZÅÄÖÉ][\wåäöéüÅÄÖ'’-]+|[A-ZÅÄÖ]\.|von|af|de|van|der)"
_PERSON = rf"(?:(?:{_LOWER}[ ])?{_NAME}(?:[ ]{_NAME}){{1,4}}(?:,[ ]{_LOWER}(?=[.,\n]|$|[ ](?:efter|med|som|och|samt)[ ]))?|{_LOWER})"
_TITLE_ALONE = r"(?:(?:stads|kommun|region|förvaltnings|general|lands|över|bitr\. )?(?:direktör(?:en)?|chef(?:en)?)|rektor(?:n)?|prorektor(?:n)?|dekan(?:en|us)?|ordförande(?:n)?|presidiet|styrelsen|chefsjurist(?:en)?|landshövding(?:en)?|länsråd(?:et)?|president(?:en)?|lagman(?:nen)?|riksåklagare(?:n)?|justitiekansler(?:n)?)"
_BODY = r"(?:[A-ZÅÄÖ]?[\wåäöÅÄÖ-]*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|presidiet|kollegiet|rådet|ledningen|nämnd)(?:[ ][A-ZÅÄÖ][\wåäö-]+)?)"
_SEVERAL = rf"{_PERSON}(?:,[ ]{_PERSON}){{0,6}}(?:,?[ ](?:och|samt)[ ]{_PERSON})?"
_WHO = rf"(?P<who>{_SEVERAL}|{_BODY})"
_DOING = r"(?:fattats|beslutats|avgjorts|godkänts|antagits|fastställts|avgivits|avgetts|undertecknats|tagits)"
_ANSWER = r"(?:[Bb]eslut(?:et)?|[Yy]ttrande(?:t)?|[Rr]emissvar(?:et)?|[Rr]emissyttrande(?:t)?|[Ss]var(?:et)?|[Ää]rende(?:t)?|[Ss]krivelse(?:n)?)"
_THIS = rf"(?:(?:[Dd]etta|[Dd]et[ ]här|[Dd]enna)[ ])?{_ANSWER}(?:[ ]i[ ](?:detta|det[ ]här)[ ](?:ärende|yttrande))?"

_SENTENCES: Mapping[FactKind, tuple[str, ...]] = {
    _K.DECIDED_BY: (
        rf"{_THIS}[ ]har(?:[ ]\w+)?[ ]{_DOING}[ ]av[ ]{_WHO}",
        rf"{_THIS}[ ](?:beslutades|fattades|avgjordes|godkändes|fattas|är[ ](?:fattat|beslutat|godkänt))[ ]av[ ]{_WHO}",
        rf"I[ ](?:detta|det[ ]här)[ ]ärende[ ]har[ ]{_WHO}[ ](?:beslutat|fattat)",
        rf"(?:I[ ]ärendet|[Ii][ ]detta[ ]yttrande)[ ]har[ ]{_WHO}[ ](?:beslutat|fattat)",
        rf"(?:^|\n|[.][ ]){_WHO}[ ]har[ ](?:beslutat|fattat[ ]beslut)[ ](?:om[ ])?(?:i[ ])?(?:detta|det[ ]här|ärendet)",
        rf"(?:har[ ])?{_DOING}[ ]av[ ]{_WHO}[ ](?:efter[ ]föredragning|med[ ][^.\n]{{3,60}}som[ ]föredragande)",
        r"[Pp]å[ ](?P<who>[\wåäöÅÄÖ-]+(?:nämndens|styrelsens|utskottets|kommunens|regionens|förbundets|rådets))[ ]vägnar",
    ),
    _K.REPORTED_BY: (
        rf"[Ee]fter[ ]föredragning[ ]av[ ]{_WHO}",
        rf"[Ff]öredragande(?:[ ]i[ ]ärendet)?[ ](?:har[ ]varit|var|är|i[ ]ärendet[ ]har[ ]varit)[ ]{_WHO}",
        rf"{_WHO}[ ](?:har[ ]varit|var|är)[ ]föredragande",
        rf"[Mm]ed[ ]{_WHO}[ ]som[ ]föredragande",
        rf"(?:har[ ]föredragits|föredrogs|föredragits)[ ]av[ ]{_WHO}",
        rf"(?P<who>(?:{_LOWER}[ ])?{_NAME}(?:[ ]{_NAME}){{1,3}})[ ]?[(,][ ]?föredragande\b",
        rf"{_WHO}[ ]har[ ]föredragit[ ]ärendet",
    ),
    _K.OFFICER: (
        rf"(?:{_THIS}[ ]har[ ](?:handlagts|beretts|tagits[ ]fram|utarbetats|författats|upprättats)|[Ää]rendet[ ]har[ ]handlagts)[ ]av[ ]{_WHO}",
        rf"[Hh]andläggare(?:[ ]i[ ]ärendet)?[ ](?:har[ ]varit|var|är)[ ]{_WHO}",
    ),
}
_ANCHOR = re.compile(
    r"[Ff]öredrag|fattats|fattades|beslutats|beslutades|beslutat\b|avgjorts|avgjordes|godkän[dt]|antagits|fastställts|avgivits|avgetts|"
    r"undertecknats|vägnar|handlagts|beretts|utarbetats|författats|upprättats|tagits fram|[Hh]andläggare|fattat\b|fattas av|är fattat"
)
_REACH = 220
_LONGEST_END = 8_000
_NOBODY = re.compile(
    r"(?i)^(?:handläggning\w*|elektronisk\w*|digital\w*|den|det|en|ett|denna|detta|som|undertecknad\w*|följande|samma|sig|delegation\w*|avsaknad|närvaro)\b"
)

# --------------------------------------------------------------------------------------------
# Labels: "Handläggare: Anna Ek", or the label above the value in a form

_LABELS: tuple[tuple[FactKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"(?i)(?:{pattern})(?P<sep>\s*[:\t|]\s*|\s{{2,}}|\s+(?=(?-i:[A-ZÅÄÖ0-9]))|\s*$)"))
    for kind, pattern in (
        (_K.OFFICER, r"handläggare(?:,? (?:telefon|tel|titel))?|vår handläggare|handläggande tjänsteman|ansvarig handläggare|handl(?:\.|äggs av)|tjänsteperson"),
        (_K.REPORTED_BY, r"föredragande"),
        (_K.DECIDED_BY, r"beslutsfattare|beslutat av|beslutande(?: organ| instans)?|beslut (?:fattat )?av|godkänt av|delegat"),
        (_K.OFFICE, r"förvaltning(?:ens namn)?|avdelning|enhet|förvaltning/avdelning"),
        (_K.SENDER, r"avsändare|remissinstans|svarande instans|inlämnat av|organisation(?:ens namn)?|svar från|yttrande från|remissvar från"),
        (_K.MEETING_DATE, r"sammanträdesdatum|sammanträdesdag|mötesdatum|datum för sammanträde|sammanträde(?:t)? den"),
    )
)  # fmt: skip
_VALUE_ENDS = re.compile(
    r"\s{3,}|\t|\s\|\s|(?i:\s+(?:telefon|tel\.?|e-post|epost|datum|dnr|diarienummer|ärendenummer|mobil|sida?)\b.*)"
)
_NAMED = re.compile(rf"{_NAME}(?:[ ]{_NAME}){{1,4}}")
_ROLE_LINE = re.compile(
    rf"(?P<who>{_NAMED.pattern})\s*(?:,\s*|\()(?P<role>föredragande|beslutande|beslutsfattare|handläggare)\)?$",
    re.IGNORECASE,
)
_OFFICE_LINE = re.compile(
    r"(?:[A-ZÅÄÖ][\wåäöÅÄÖ-]*[ ]){0,3}[\wåäöÅÄÖ,-]*(?:[ ]och[ ][\wåäö-]*)?(?:förvaltning(?:en)?|kontor(?:et)?)(?:[ ][A-ZÅÄÖ][\wåäö-]+)?"
)
_SPACE_OR_WORD = re.compile(r"\s+|\S+")
_MEETING = re.compile(
    r"(?i)(?:\bsammanträd(?:e|et|esdatum)|\bprotokoll(?:sutdrag)?|\bmöte(?:t|sdatum)?|\bvid sitt sammanträde)\b[^.\n]{0,40}$"
)
_PARAGRAPH = re.compile(
    r"(?:^|(?<=[\s(]))§{1,2}\s?(?P<number>\d{1,4}(?:[/:]\d{2,4})?)(?![\d.]*[ ]?(?:kap|st\b|punkt))"
)
_YOUR_DNR = re.compile(
    r"(?i)\b(?:er[t]?|ers|eder|\w+(?:kommunens|departementets|myndighetens)|kommunens|departementets|remissens)\s+(?:dnr|diarienr|diarienummer|beteckning|referens|ref|ärendebeteckning|ärendenummer)(?:[ .:]|\(\w+\))*\s*"
    r"(?P<number>[A-ZÅÄÖa-zåäö]{0,12}[ :/-]{0,2}\d[\w./:–-]*)"
)
_MINISTRY_DNR = re.compile(
    r"(?<![\w/])(?P<number>(?:Ju|UD|Fö|S|Fi|U|Ku|KN|LI|A|N|M|I|Kn|Li)\s?(?:19|20)\d\d/\d{3,5}(?:/[A-ZÅÄÖ]+)*)"
)


def find(
    reading: Reading, lines: Sequence[Line], told: Sequence[Line], kind: DocumentKind
) -> tuple[Fact, ...]:
    """The facts of a reading, each once, in the order of `FactKind`. `told`: furniture of the first page too."""
    head, last = lines[:_EDGE], lines[max(0, len(lines) - _LAST) :]
    edge = [*head, *last] if len(lines) > _EDGE + _LAST else list(lines)
    found = [
        *_dates(reading, told),
        *_numbers(reading, told),
        *_labelled(reading, edge),
        *_closing(reading, last if len(lines) > _LAST else lines),
        *_offices(reading, head),
    ]
    if kind is DocumentKind.PROTOKOLLSUTDRAG:
        found += [*_meeting(reading, told), *_paragraphs(reading, lines)]
    order = {one: number for number, one in enumerate(FactKind)}
    unique: dict[tuple[FactKind, str], Fact] = {}
    for fact in sorted(found, key=lambda f: (order[f.kind], f.citation.start)):
        unique.setdefault((fact.kind, fact.value.casefold()), fact)
    return tuple(unique.values())


def _fact(reading: Reading, kind: FactKind, value: str, start: int, end: int) -> Fact:
    return Fact(kind, " ".join(value.split()), Citation(reading.id, (Span(start, end),)))


def _dates(reading: Reading, told: Sequence[Line]) -> Iterator[Fact]:
    found = particulars.own_date([line.text for line in told])
    if found:
        line = told[found[1]]
        yield _fact(reading, _K.DATE, str(found[0]), line.span.start, line.span.end)


def _numbers(reading: Reading, told: Sequence[Line]) -> Iterator[Fact]:
    texts = [line.text for line in told]
    found = particulars.diarienummer(texts)
    own = ""
    if found:
        own, number = found
        line = told[number]
        at = line.text.find(own)
        start = line.span.start + max(at, 0)
        yield _fact(reading, _K.DIARIENUMMER, own, start, start + len(own) if at >= 0 else line.span.end)
    for line in told[:_EDGE]:
        for pattern in (_YOUR_DNR, _MINISTRY_DNR):
            match = pattern.search(line.text)
            if match and match["number"] != own and sum(c.isdigit() for c in match["number"]) >= 3:
                value = match["number"].strip(" .:/-–")
                start = line.span.start + match.start("number")
                yield _fact(reading, _K.YOUR_REFERENCE, value, start, start + len(value))
                break


def _labelled(reading: Reading, edge: Sequence[Line]) -> Iterator[Fact]:
    """ "Handläggare: Anna Ek", "Handläggare" over "Anna Ek", and "Anna Ek, föredragande"."""
    for index, line in enumerate(edge):
        if len(line.text) > 160:
            continue
        role = _ROLE_LINE.fullmatch(line.text)
        if role:
            kind = {"föredragande": _K.REPORTED_BY, "handläggare": _K.OFFICER}.get(
                role["role"].lower(), _K.DECIDED_BY
            )
            yield _fact(reading, kind, role["who"], line.span.start, line.span.end)
            continue
        for kind, label in _LABELS:
            match = label.match(line.text)
            if match is None:
                continue
            value, start, end = line.text[match.end() :].strip(), line.span.start, line.span.end
            if not value and index + 1 < len(edge):
                value, end = edge[index + 1].text, edge[index + 1].span.end
            value = _VALUE_ENDS.split(value, maxsplit=1)[0].strip(" .,:;")
            value = _valid(kind, value)
            if value:
                yield _fact(reading, kind, value, start, end)
            break


def _valid(kind: FactKind, value: str) -> str:
    """The value if it can be one of its kind: a label may also begin a sentence or stand over another label."""
    if not value or len(value) > 90:
        return ""
    if kind is _K.MEETING_DATE:
        dates = particulars.dates_in(value)
        return str(dates[0]) if dates else ""
    if any(label.match(value) for _, label in _LABELS) or re.search(r"\d{3}", value):
        value = re.split(r"\s+\d", value)[0]
        if any(label.fullmatch(value) for _, label in _LABELS):
            return ""
    if kind in (_K.OFFICER, _K.REPORTED_BY):
        named = _NAMED.search(value)
        return value if named and len(value.split()) <= 9 else ""
    if kind is _K.DECIDED_BY:
        titled = re.match(rf"(?i){_TITLE_ALONE}\b|{_BODY}", value)
        return value if (_NAMED.search(value) or titled) and len(value.split()) <= 9 else ""
    return value if value[0].isupper() and not value.endswith(".") and len(value.split()) <= 9 else ""


def _closing(reading: Reading, last: Sequence[Line]) -> Iterator[Fact]:
    """ "Beslut i detta ärende har fattats av … efter föredragning av …", over as many lines as it takes."""
    if not last:
        return
    start, end = last[0].span.start, last[-1].span.end
    if not _ANCHOR.search(reading.text, start, end):
        return
    start = max(start, end - _LONGEST_END)
    flat, at = _single_spaced(reading.text[start:end])
    for kind, patterns in _sentences().items():
        for pattern, (first, last_one) in product(patterns, _near_anchors(flat)):
            for match in pattern.finditer(flat, first, last_one):
                who = match["who"].strip(" ,.")
                if _NOBODY.match(who) or (not _NAMED.search(who) and not _stands_for_someone(who)):
                    continue
                if match.group().endswith("vägnar"):
                    who = who.removesuffix("s")
                yield _fact(reading, kind, who, start + at[match.start()], start + at[match.end() - 1] + 1)


@cache
def _sentences() -> Mapping[FactKind, tuple[re.Pattern[str], ...]]:
    """Long patterns, compiled when a document first has a word that such sentences cannot be without."""
    return {kind: tuple(map(re.compile, written)) for kind, written in _SENTENCES.items()}


def _near_anchors(flat: str) -> list[tuple[int, int]]:
    """The stretches around the words that such sentences cannot be without: names are slow to look for."""
    found: list[tuple[int, int]] = []
    for match in _ANCHOR.finditer(flat):
        first, last = max(0, match.start() - _REACH), match.end() + _REACH
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found


def _stands_for_someone(who: str) -> bool:
    return bool(
        re.fullmatch(rf"(?i)(?:{_TITLE_ALONE}|{_BODY}s?|\w*(?:nämndens|styrelsens|utskottets))(?: .*)?", who)
    )


def _single_spaced(text: str) -> tuple[str, list[int]]:
    """The text with runs of space as one, a blank line as a line break, and where each character of it stood."""
    pieces: list[str] = []
    kept: list[int] = []
    for match in _SPACE_OR_WORD.finditer(text):
        word = match.group()
        if word[0].isspace():
            pieces.append("\n" if word.count("\n") > 1 else " ")
            kept.append(match.start())
        else:
            pieces.append(word)
            kept.extend(range(match.start(), match.end()))
    return "".join(pieces), kept


def _offices(reading: Reading, head: Sequence[Line]) -> Iterator[Fact]:
    """A line of the letterhead that is nothing but the name of an office."""
    for line in head[:15]:
        if 8 <= len(line.text) <= 60 and line.text[0].isupper() and _OFFICE_LINE.fullmatch(line.text):
            yield _fact(reading, _K.OFFICE, line.text, line.span.start, line.span.end)
            return


def _meeting(reading: Reading, told: Sequence[Line]) -> Iterator[Fact]:
    for line in told[:_EDGE]:
        dates = particulars.dates_in(line.text)
        if len(dates) == 1 and len(line.text) <= 80 and _MEETING.search(particulars.without_dates(line.text)):
            yield _fact(reading, _K.MEETING_DATE, str(dates[0]), line.span.start, line.span.end)
            return


def _paragraphs(reading: Reading, lines: Sequence[Line]) -> Iterator[Fact]:
    """The paragraph of minutes that are an extract of one; several are `Structure.items`."""
    for line in lines[:_EDGE]:
        match = _PARAGRAPH.search(line.text)
        if match and (match.start() == 0 or len(line.text) <= 90):
            start = line.span.start + match.start()
            yield _fact(reading, _K.PARAGRAPH, f"§ {match['number']}", start, line.span.start + match.end())
            return
