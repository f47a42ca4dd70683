"""What the lines of a text tell that its sentences do not: a name alone on a line is a heading, a list has one answer a line.

Earlier sammanställningar and annexes are often set so: a heading for each respondent with its answer beneath, or a numbered
list "4. Kalmar kommun – ingen erinran", with no full stop between one and the next.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass

from assistant import stance
from assistant.domain import SectionKind, Stance
from assistant.prose import verbs
from assistant.prose import words as known
from assistant.prose.blocks import is_name
from assistant.prose.legend import Legend, answer, legend
from assistant.prose.text import Clean
from assistant.respondents import forms
from assistant.structure.sections import kind_of

NUMBER = r"(?:(?:\d{1,3}[.)]?|[a-zåäö]\)|[–•*▪-]) ?)?"
_FIELD = r"(?:(?:Remissinstans|Instans|Avsändare|Från|Namn|Respondent|Yttrande från|Svar från)\s?: ?)?"
_FILED = r"(?:,? \(?(?:dnr|diarienr|\d{4}-\d\d-\d\d|den \d{1,2} \w+ \d{4})[^)\n]{0,40}\)?)?"
_ALONE = re.compile(
    rf"{NUMBER}{_FIELD}(?P<name>(?!(?:Bilaga|Avsnitt|Tabell|Kapitel|Punkt|Sida|Figur|Prop) \d)[A-ZÅÄÖ][^.;:!?]{{0,110}}?[^.,;:!?\s-]){_FILED}\s*$"
)
_BULLET = re.compile(r"[–•*▪-] ?(?=[A-ZÅÄÖ])")
ANSWER = re.compile(
    rf"{NUMBER}(?P<name>[A-ZÅÄÖ][^:;.!?]{{1,110}}?)(?: ?[–—] ?| - |: ?| (?=[A-ZÅÄÖ]))"
    r"(?P<answer>(?i:(?:tillstyrk|avstyrk|avstår|avslag|bifall|godkänn|ställer sig|stödjer|stöder|positiv|negativ|instämmer|motsätter)\w*|(?:har )?(?:ingen|inga|inget|ej)\b|delvis|utan erinran|lämnas utan|ja\b|nej\b|synpunkter\b|kommentarer\b|önskar\b|påpekar\b|framför\b|efterfrågar\b|framhåller\b).*)"
)
_CODED = re.compile(rf"{NUMBER}(?P<name>[A-ZÅÄÖ][^:;.!?]{{1,110}}?)(?: ?[–—] ?| - |: ?)(?P<answer>\S.*)")
_SECTION = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}\.?|[A-ZÅÄÖ]\.) [A-ZÅÄÖ][^.;:!?|]{2,110}[^.,;:!?\s-]\s*$"
)
""" "5.2 Avgifter": what the answers are about."""
_END = re.compile(r"[.:!?”\")]\s*$")
_REPORT = re.compile(r"Remiss(?:instanserna|yttrandena|utfallet|opinionen|svaren) ?:")
_LONGEST_LINE = 400
_LONGEST_TITLE = 100
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence, or a line that is one: its bounds in the text made ready, and whether it is a name alone."""

    start: int
    end: int
    heading: bool = False
    label: Stance | None = None
    """Of a name that stands under a stand: "Tillstyrker", and beneath it a name a line."""


def parts(clean: Clean) -> tuple[Part, ...]:
    """The sentences of a text, with headings and the lines of lists apart.

    >>> [(p.heading, p.end - p.start) for p in parts(Clean.of("Kulturnämnden\\nNämnden avstyrker.\\nSJ\\nBolaget avstår."))]
    [(True, 14), (False, 18), (True, 3), (False, 15)]
    """
    found = [Part(start, end) for start, end in clean.sentences()]
    lines = _lines(clean)
    heads = _headings(clean, lines)
    under, tops = _under_stands(clean, lines)
    heads = [head for head in heads if head[0] not in under]
    alone = [line for line in lines if line[0] in under or line[0] in tops]
    cuts = {edge for head in (*heads, *alone, *_sections(clean, lines)) for edge in head}
    cuts |= _answers(clean, lines) | _clauses(clean.text, found)
    if not cuts:
        return tuple(found)
    begins = {start for start, _ in heads}
    edges = sorted(cuts)
    result = []
    for part in found:
        inner = edges[bisect(edges, part.start) : bisect(edges, part.end - 1)]
        for start, end in zip([part.start, *inner], [*inner, part.end], strict=True):
            if clean.text[start:end].strip() and start not in tops:
                heading = start in begins or any(a <= start < b for a, b in heads)
                result.append(Part(start, end, heading, under.get(start)))
    return tuple(result)


_CLAUSE = re.compile(
    r"; (?!och\b|samt\b|dels\b|att\b|som\b|av\b|från\b)|, (?:och )?(?=(?:till samma (?:resultat|uppfattning|slutsats)|i detta instäm|häri instäm|till detta anslut|samma (?:uppfattning|mening|åsikt|ståndpunkt|bedömning|inställning) (?:har|hyser|framförs|redovisas|intar))\w*)"
)
_VERB = re.compile(rf"\b{verbs.OPINION}\b")


def _clauses(text: str, sentences: Sequence[Part]) -> set[int]:
    """Where a clause with a verb of its own begins after another: "LO avstyrker; i detta instämmer TCO"."""
    found = set()
    for part in sentences:
        for link in _CLAUSE.finditer(text, part.start, part.end):
            if _VERB.search(text, part.start, link.start()) and _VERB.search(text, link.end(), part.end):
                found.add(link.end())
    return found


def name_alone(line: str) -> str:
    """The name that a heading is.

    >>> name_alone("2. Boverket, 2024-03-01 "), name_alone("Remissinstans: Boverket")
    ('Boverket', 'Boverket')
    """
    match = _ALONE.match(line)
    return match["name"] if match else line.strip()


def _lines(clean: Clean) -> list[tuple[int, int]]:
    starts = sorted({0, *clean.lines})
    return [(a, b) for a, b in zip(starts, [*starts[1:], len(clean.text)], strict=True) if a < b]


def _headings(clean: Clean, lines: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Lines that are a name and nothing else, each with an answer beneath."""
    found: list[tuple[int, int]] = []
    own = formed = 0
    for at, (start, end) in enumerate(lines[:-1]):
        line, following = clean.text[start:end], clean.text[slice(*lines[at + 1])]
        if not (match := _ALONE.match(line)) or not re.match(r"[A-ZÅÄÖ”\"–0-9]", following):
            continue
        told = start in clean.breaks or _END.search(clean.text[:start][-3:]) is not None
        if start and not (told or (found and found[-1][1] == start)):
            continue
        if match["name"].lower() in known.OPENERS or not is_name(match["name"]):
            continue
        if kind_of(match["name"]) in _OF_A_REPORT:
            continue
        found.append((start, end))
        formed += _is_formed(match["name"])
        own += _speaks_of_itself(match["name"], following)
    # Headings of any report are short lines too: some of them must be names of bodies, or speak of themselves below.
    return found if own or (len(found) >= _FEWEST and formed * _FORMED >= len(found)) else []


_OF_A_REPORT = frozenset(
    (
        SectionKind.SUMMARY,
        SectionKind.BACKGROUND,
        SectionKind.DECISION,
        SectionKind.CLOSING,
        SectionKind.LETTERHEAD,
        SectionKind.OTHER_VOICES,
    )
)
""" "Sammanfattning", "Bakgrund": headings that are nobody's name."""
_FORMED = 4
"""One of so many headings, at least, must look like the name of a body."""


def _is_formed(name: str) -> bool:
    return (
        forms.is_known(name)
        or forms.is_abbreviation(name)
        or any(forms.is_body_noun(word) or word in ("kommun", "region", "ab") for word in forms.words(name))
    )


_LONGEST_STAND = 50


def _under_stands(clean: Clean, lines: Sequence[tuple[int, int]]) -> tuple[dict[int, Stance], set[int]]:
    """Where names begin that stand each on a line under a stand, "Tillstyrker", with that stand; and where the stands do."""
    names: dict[int, Stance] = {}
    tops: set[int] = set()
    label: Stance | None = None
    for at, (start, end) in enumerate(lines):
        line = clean.text[start:end].strip(" :")
        alone = _ALONE.match(line)
        together = start not in clean.breaks or (at and lines[at - 1][0] in tops)
        if label is not None and together and alone and is_name(alone["name"]):
            names[start] = label
            continue
        label = None
        following = clean.text[slice(*lines[at + 1])] if at + 1 < len(lines) else ""
        if (not start or start in clean.breaks) and len(line) < _LONGEST_STAND and not line.endswith("."):
            below = _ALONE.match(following)
            read = stance.read(line).stance if below and is_name(below["name"]) else Stance.OKLART
            if read is not Stance.OKLART and not is_name(line):
                label = read
                tops.add(start)
    return names, tops


def _sections(clean: Clean, lines: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Numbered headings, and what stands alone above "Remissinstanserna:"."""
    found: list[tuple[int, int]] = []
    for at, (start, end) in enumerate(lines[:-1]):
        line, following = clean.text[start:end], clean.text[slice(*lines[at + 1])]
        if start and not _END.search(clean.text[:start][-3:]) and not (found and found[-1][1] == start):
            continue
        above = _REPORT.match(following) is not None and not _END.search(line) and len(line) < _LONGEST_TITLE
        numbered = _SECTION.match(line) is not None and re.match(r"[A-ZÅÄÖ”\"]", following) is not None
        if above or (numbered and not ANSWER.match(line) and not _is_name_alone(line)):
            found.append((start, end))
    return found


def _is_name_alone(line: str) -> bool:
    match = _ALONE.match(line)
    return match is not None and is_name(match["name"])


def _speaks_of_itself(name: str, following: str) -> bool:
    """Whether what stands beneath a name begins with "Nämnden", "Vi" or the name again."""
    first = re.match(r"\w+", following)
    if first is None:
        return False
    word = first[0].lower()
    return word in known.BARE or word in ("vi", "revisionen") or name.lower().startswith(word)


def coded(line: str, codes: Legend) -> re.Match[str] | None:
    """A line that is a name and a code: "Ekeby församling: 0"."""
    match = _CODED.match(line)
    return match if match and answer(match["answer"], codes) else None


def _answers(clean: Clean, lines: Sequence[tuple[int, int]]) -> set[int]:
    """Where the lines of a list begin that each are a name and its stand."""
    codes = legend(clean.text)
    found = []
    for at, (start, end) in enumerate(lines):
        line = clean.text[start : min(end, start + _LONGEST_LINE)]
        match = ANSWER.match(line) or coded(line, codes)
        if match and is_name(match["name"].strip(" ,")):
            found.append(at)
    bullets = {start for start, end in lines if _BULLET.match(clean.text, start)}
    if len(found) < _FEWEST:
        return bullets if len(bullets) >= _FEWEST else set()
    found = [at for at in range(len(lines)) if at in found or ANSWER.match(clean.text[slice(*lines[at])])]
    return {lines[at][0] for at in found} | {lines[at][1] for at in found if at + 1 in found}
