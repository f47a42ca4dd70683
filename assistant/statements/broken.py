"""Words that are not read by themselves: their denial stands in another line.

    Kommunen anser inte att:            Mot denna bakgrund kan kommunen inte
    - förslaget bör genomföras          Sida 2 av 3
    - avgiften är rimlig                tillstyrka förslaget.

Each item of such a list, and the rest of such a sentence, says the opposite of what its sender says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import Holder, Qualifiers, Reading, Span, Stance, Tone, VoiceKind
from assistant.statements import speakers
from assistant.statements.collected import TICKED, UNREAD, Collected, Part

_FEW = 4
"""So many lines of a page's edge may stand between the halves of a sentence."""
_LONGEST_LIST = 40
"""So many lines up the words that introduce a list are looked for."""
_MARKER = re.compile(r"(?:[•▪➢✓◦●○■□*·]\s*|[-–—]\s+|\(?\d{1,2}[.)]\s+|\(?[a-zåäö]\)\s+)")
_ENDS = re.compile(r"[.!?][\"'”’)]*$")
_DENIES = re.compile(
    r"\b(?:inte|ej|icke|aldrig|varken|ingen|inga|inget|saknas?)\b(?P<rest>[^.!?]{0,80})$"
    r"|\b(?:avstår från|svårt|omöjligt|olämpligt|orimligt|felaktigt) att\W*$"
    r"|\b(?:motsätter (?:sig|oss)|avråder från|avvisar|tveksamm?t?a? till|ifrågasätter)\b[^.!?]{0,40}\batt\W*$"
    r"|\b(?:felaktig\w*|oriktig\w*|missvisande|fel|grundlös\w*)\s*:$",
    re.IGNORECASE,
)
_NO_DENIAL = re.compile(
    r"\b(?:utan|men|hinder|invänd\w*|erinr\w*|synpunkt\w*|tvivel|tvekan|annat än|bara|endast|enbart|emot)\b",
    re.IGNORECASE,
)
_EDGE = re.compile(
    r"\b(?:sida|sid|postadress|besöksadress|telefon|tfn|e-post|org\.? ?nr|just\w* sign|sign|justerandes?|dnr|diarienr|diarienummer)\b"
    r"|www\.|@|\d\s?\(\d+\)|\d\s?/\s?\d+$|^\W*\d[\d\s.:-]*$|\d{4}-\d\d-\d\d",
    re.IGNORECASE,
)
"""A page's head or foot."""
_SAYS = re.compile(
    r"\b(?:kan|ska|skall|bör|vill|anser|menar|bedömer|har|är|beslutar|föreslår|yrkar|att|inte|och|samt)\b"
)
_CELLS = re.compile(r"\t|\s\|(?=\s|$)")
_INFINITIVE = re.compile(
    r"(?:tillstyrka|avstyrka|ställa sig|stödja|biträda|godkänna|instämma|välkomna|avvisa|avslå|bifalla)\b"
)
_DECIDES = re.compile(r"beslut|föreslå|yrka|förslag till|följande", re.IGNORECASE)


_CLAIMS = re.compile(
    r"(?:utredning|utredare|kommitté|betänkande|promemori|delegation)\w*\s(?:\w+\s){0,3}"
    r"(?:hävdar|anser|menar|bedömer|skriver|påstår|slutsats\w*|argument\w*|skäl)(?:\s\w+){0,3}\s*:$",
    re.IGNORECASE,
)
_OWN_WORDS = re.compile(
    r"\b(?:vi|oss|kommunen|nämnden|regionen|styrelsen|tillstyrk\w*|avstyrk\w*)\b", re.IGNORECASE
)


def hold(found: Collected, parts: Sequence[Part]) -> None:
    """Stands in the rest of a broken sentence, or in an item of a list that is denied, are none that can be read."""
    for number, said in enumerate(found.said):
        statement = said.statement
        if statement.holder.kind not in speakers.OWN or statement.stance is Stance.OKLART:
            continue
        if statement.rule == TICKED:
            continue  # its line is a row, and the one above it the headings
        reading = parts[said.part].document.reading
        begin = reading.text.rfind("\n", 0, statement.words.start) + 1
        if _of_the_inquiry(reading, begin):
            others = replace(statement, holder=Holder(VoiceKind.OTHERS, ""))
            found.said[number] = replace(said, statement=others)
            continue
        if _apart(reading, begin, statement.citation.spans):
            unread = replace(
                statement, stance=Stance.OKLART, rule=UNREAD, qualifiers=Qualifiers(tone=Tone.CRITICAL)
            )
            found.said[number] = replace(said, statement=unread)


def _apart(reading: Reading, begin: int, spans: Sequence[Span]) -> bool:
    text = reading.text
    line = _line(text, begin)
    item = _MARKER.match(line)
    first = line[item.end() :] if item else line
    if not item and not first[:1].islower():
        return False
    gap = False
    edges = 0
    inside = False  # an edge of a page, taken for a part of the sentence
    for above in _lines_above(reading, begin):
        words = text[above.start : above.end].strip()
        if not words:
            gap = True
            continue
        if _is_edge(words):
            edges += 1
            inside = inside or any(span.overlaps(above) for span in spans)
            if edges > _FEW:
                return False
            continue
        marked = _MARKER.match(words)
        if item and (marked or (words[0].islower() and not _denies(words))):
            continue  # an item before, or the rest of one
        own = any(span.overlaps(above) for span in spans)
        if own and not inside:
            return False  # read as one sentence
        if _CELLS.search(words) and not words.endswith(":"):
            return False  # "Punkt | Svar | Ingen kommentar" heads columns, it denies nothing
        if _denies(_from_its_start(text, above)):
            return True
        lost = bool(edges or gap) and _ENDS.search(words) is not None and not _DECIDES.search(words)
        return lost and not item and _INFINITIVE.match(first) is not None
    return False


def _of_the_inquiry(reading: Reading, begin: int) -> bool:
    """Whether a line is an item of a list of what the inquiry claims, and does not itself say who takes the stand."""
    line = _line(reading.text, begin)
    if not _MARKER.match(line) or _OWN_WORDS.search(line):
        return False
    for above in _lines_above(reading, begin):
        words = reading.text[above.start : above.end].strip()
        if words and not _MARKER.match(words) and not words[0].islower():
            return _CLAIMS.match(words) is not None
    return False


def _line(text: str, begin: int) -> str:
    end = text.find("\n", begin)
    return text[begin : end if end >= 0 else len(text)].strip()


def _lines_above(reading: Reading, begin: int) -> Sequence[Span]:
    """The lines above, the nearest first, without what the reading knows to be the edge of a page."""
    found: list[Span] = []
    while begin > 0 and len(found) < _LONGEST_LIST:
        end = begin - 1
        begin = reading.text.rfind("\n", 0, end) + 1
        span = Span(begin, end)
        if not any(span.overlaps(edge) for edge in reading.furniture):
            found.append(span)
    return found


def _is_edge(words: str) -> bool:
    """The head or foot of a page, as far as its words tell."""
    if len(words) > 110 or (_SAYS.search(words) and not _EDGE.search(words)):
        return False
    return bool(_EDGE.search(words)) or words.isupper() or not re.search(r"\w", words)


def _from_its_start(text: str, last: Span) -> str:
    """The sentence that ends with this line, as much of it as stands in the lines right above."""
    begin = last.start
    for _ in range(2):
        above = text.rfind("\n", 0, max(0, begin - 1)) + 1
        words = text[above : max(0, begin - 1)].strip()
        if not words or above == begin or _ENDS.search(words) or words.endswith(":"):
            break
        begin = above
    return " ".join(text[begin : last.end].split())


def _denies(words: str) -> bool:
    """Whether words end in a denial of what follows them."""
    found = _DENIES.search(words)
    return found is not None and not _NO_DENIAL.search(found["rest"] or "")
