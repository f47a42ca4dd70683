"""Minutes with several items (paragrafer): where each begins, and which one is about the case.

What stands under another item is somebody's answer to something else. It is kept and marked, and read
by nobody as the answer. Where the item cannot be told, none of them is: not decided rather than guessed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from assistant import words
from assistant.domain import (
    AgendaItem,
    Case,
    Citation,
    Document,
    DocumentKind,
    Fact,
    FactKind,
    Reading,
    ReviewItem,
    ReviewKind,
    Section,
    SectionKind,
    Span,
    Structure,
)
from assistant.structure.passages import CONTENTS, Line
from assistant.swedish import listed

_START = re.compile(
    r"(?:(?:[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,5}|Paragraf|Ärende)[ ])?(?:§[ ]?|(?<=Paragraf )|(?<=Ärende ))(?P<number>\d{1,4}(?:[/:]\d{2,4})?)"
    r"(?P<rest>(?:[\s.:–—-]+(?![a-zåäö]).*)?)"
)
_FORMAL = re.compile(
    r"(?i)^(?:(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer|ärende|[A-ZÅÄÖ]{1,6})[ .:]*)?[A-ZÅÄÖ]{0,8}[ -]?\d[\d/.:-]*\d(?:[ -]\d+)*$|^dnr\b.*"
)
_NUMBER_FIRST = re.compile(r"^(?:[Dd]nr[ :.]*)?(?:[A-ZÅÄÖ]{1,8}[ -]?)?\d[\d.]*[-/][\d/-]*\d\s+(?=\S)")
_MINUTES = re.compile(
    r"(?i)\b(?:justerare|justeras|justering(?:en)?|sammanträdesdatum|vid protokollet|mötesordförande|närvarande ledamöter|protokollförare)\b"
)
_ASKS = re.compile(
    r"(?i)\bremiss|\byttrande (?:över|angående|avseende|gällande|på|till|om|med anledning)|\bsvar på\b|\bsamråd|\bbetänkande|\bpromemoria|\bsou \d{4}|\bds \d{4}"
)
_REFERENCE = re.compile(
    r"(?<![\w/:-])(?:[A-ZÅÄÖa-zåäö]{1,6}[ -]?)?\d{4}[:/-]\d{1,6}(?![\d-])|(?<![\w/])[A-Z][A-Za-z]{0,2}\d{4}/\d{3,6}"
)
_PUBLISHED = re.compile(r"(?i)\b(?:SOU|Ds)\s?(\d{4}:\d{1,3})")
_HEADING_REACH = 500
"""So many characters of an item say what it is about; further in, others' titles may be mentioned."""
_FORMAL_WORDS = """
remiss remissen förslag förslaget förslagen betänkande betänkandet promemoria promemorian yttrande svar sou ds utredning
utredningen avseende gällande angående samt ny nya nytt om över kommun kommunens stads stad staden region
"""
_GENERIC = words.STOP_WORDS | frozenset(_FORMAL_WORDS.split())


def looks_like_minutes(lines: Sequence[Line]) -> bool:
    """Items that count on, and words that only minutes have."""
    starts = [match for line in lines if (match := _START.fullmatch(line.text))]
    return len(starts) >= 2 and any(_MINUTES.search(line.text) for line in lines)


def starts(lines: Sequence[Line], kind: DocumentKind) -> dict[int, str]:
    """The lines that begin an item, with its number. A list of items at the top, and "forts.", begin none."""
    if kind is not DocumentKind.PROTOKOLLSUTDRAG:
        return {}
    found = [
        (index, match["number"])
        for index, line in enumerate(lines)
        if len(line.text) <= 220 and (match := _START.fullmatch(line.text)) and not CONTENTS.search(line.text)
    ]
    kept: dict[int, str] = {}
    before = ""
    last = {number: index for index, number in found}
    for at, (index, number) in enumerate(found):
        end = found[at + 1][0] if at + 1 < len(found) else len(lines)
        later = last[number] > index
        if number == before:
            continue  # goes on after a page break
        if later and end - index <= 3 and any(other != number for _, other in found[at + 1 : at + 2]):
            continue  # the list of items
        kept[index] = number
        before = number
    return kept


def agenda(lines: Sequence[Line], begun: dict[int, str]) -> tuple[AgendaItem, ...]:
    """The items of minutes, when there are several."""
    if len(set(begun.values())) < 2:
        return ()
    found = []
    places = sorted(begun)
    for at, index in enumerate(places):
        last = places[at + 1] if at + 1 < len(places) else len(lines)
        span = Span(lines[index].span.start, lines[last - 1].span.end)
        found.append(AgendaItem(begun[index], _title(lines[index:last]), span))
    return tuple(found)


def _title(lines: Sequence[Line]) -> str:
    """What stands beside the number, else the first line under it that is no reference number."""
    match = _START.fullmatch(lines[0].text)
    rest = match["rest"].strip(" .:–—-") if match else ""
    candidates = [rest, *(line.text for line in lines[1:4])]
    title = next((text for text in candidates if len(text) >= 4 and not _FORMAL.match(text)), "")
    title = _NUMBER_FIRST.sub("", " ".join(title.split()))
    return re.sub(r"\s*\b(?:[Dd]nr|[Dd]iarienr)\b.*$", "", title)


# --------------------------------------------------------------------------------------------
# Which one is about the case


def in_case(
    document: Document, reading: Reading, structure: Structure, case: Case
) -> tuple[Structure, tuple[ReviewItem, ...]]:
    """The structure with the items of other matters marked, and what is said of that. Nothing to do for most files.

    A "Dnr" that is the case's own number is not the document's: many answer under the number they were asked under.
    """
    structure = _with_own_number(structure, case)
    if not structure.items:
        return structure, ()
    own = _own(reading, structure.items, case)
    numbers = {structure.items[at].number for at in own}
    marked = tuple(replace(item, own=(item.number in numbers) if own else None) for item in structure.items)
    sections = tuple(_marked(reading, section, marked, numbers) for section in structure.sections)
    result = replace(
        structure, items=marked, sections=sections, facts=_of_own(reading, structure.facts, marked)
    )
    return result, (_said(document, reading, marked),)


def _of_own(reading: Reading, facts: Sequence[Fact], items: Sequence[AgendaItem]) -> tuple[Fact, ...]:
    """The facts of minutes with the paragraphs that are about the case, not the first in the minutes."""
    kept = [fact for fact in facts if fact.kind is not FactKind.PARAGRAPH]
    for item in items:
        if item.own:
            start = reading.text.find("§", item.span.start, item.span.end)
            end = reading.text.find(item.number, start) + len(item.number)
            span = Span(start, end) if 0 <= start < end else item.span
            kept.append(Fact(FactKind.PARAGRAPH, f"§ {item.number}", Citation(reading.id, (span,))))
    return tuple(kept)


def _with_own_number(structure: Structure, case: Case) -> Structure:
    number = _bare(case.diarienummer)
    if not number or _bare(structure.diarienummer or "") != number:
        return structure
    facts = tuple(
        replace(fact, kind=FactKind.YOUR_REFERENCE)
        if fact.kind is FactKind.DIARIENUMMER and _bare(fact.value) == number
        else fact
        for fact in structure.facts
    )
    return replace(structure, diarienummer=None, facts=facts)


def _own(reading: Reading, items: Sequence[AgendaItem], case: Case) -> list[int]:
    """Which items are about the case; none where there is no telling."""
    called = [title for title in (case.proposal.title, case.title) if title]
    references = {_bare(found) for text in (*called, case.diarienummer) for found in _REFERENCE.findall(text)}
    if case.diarienummer:
        references.add(_bare(case.diarienummer))
    published = {number for title in called for number in _PUBLISHED.findall(title)}
    heads = [_head(reading, item) for item in items]
    possible = [at for at, head in enumerate(heads) if not _another(head, published)]
    by_number = [at for at in possible if any(number and number in _bare(heads[at]) for number in references)]
    if by_number:
        return _of_same_number(by_number, heads)
    shares = {at: max((_share(title, heads[at]) for title in called), default=0.0) for at in possible}
    best = max(shares.values(), default=0.0)
    if best >= 0.5:
        near = [at for at, share in shares.items() if share >= best - 0.15]
        return _of_same_number(near, heads)
    asking = [at for at in possible if _ASKS.search(_first_lines(heads[at]))]
    return asking if len(asking) == 1 and _touches(called, heads[asking[0]]) else []


def _of_same_number(near: list[int], heads: Sequence[str]) -> list[int]:
    if len(near) == 1:
        return near
    asking = [at for at in near if _ASKS.search(_first_lines(heads[at]))]
    return asking if len(asking) == 1 else []


def _first_lines(head: str) -> str:
    return head[:250]


def _head(reading: Reading, item: AgendaItem) -> str:
    return reading.text[item.span.start : min(item.span.end, item.span.start + _HEADING_REACH)]


def _bare(text: str) -> str:
    return re.sub(r"[\s]+", "", text).casefold()


def _another(head: str, published: set[str]) -> bool:
    """It answers a betänkande by another number."""
    named = set(_PUBLISHED.findall(_first_lines(head)))
    return bool(named and published and not named & published)


def _touches(titles: Sequence[str], head: str) -> bool:
    """Whether they share a telling word or a part of one: "cykelfrågor" and "cykelstrategi"."""
    found = re.findall(r"[^\W\d_]{3,}", words.normalise(head))
    said = {term for word in found if word not in _GENERIC for term in words.terms(word)}
    return any(term in said for title in titles for word in _telling(title) for term in words.terms(word))


def _telling(text: str) -> list[str]:
    """The words that say what a text is about; names of places are in half the headings of a kommun's minutes."""
    found = re.findall(r"[^\W\d_]{3,}", text)
    common = [w for number, w in enumerate(found) if number == 0 or not w[0].isupper() or w.isupper()]
    telling = [w for w in map(words.normalise, common) if w not in _GENERIC]
    return telling or [w for w in map(words.normalise, found) if w not in _GENERIC]


def _share(title: str, head: str) -> float:
    """How many of the telling words of a title an item's head repeats; 0 where too few of them tell anything."""
    wanted = {words.stem(word) for word in _telling(title)}
    if not wanted:
        return 0.0
    said = {words.stem(w) for w in re.findall(r"[^\W\d_]{3,}", words.normalise(head))}
    return len(wanted & said) / len(wanted)


def _marked(reading: Reading, section: Section, items: Sequence[AgendaItem], own: set[str]) -> Section:
    at = bisect_right(items, section.span.start, key=lambda item: item.span.start) - 1
    inside = items[at] if at >= 0 and section.span.start < items[at].span.end else None
    if inside is None or inside.own:
        return section
    # A reservation or an annex may stand after the last item and say which one it belongs to.
    start = reading.text[section.span.start : min(section.span.end, section.span.start + 300)]
    named = set(re.findall(r"§\s?(\d{1,4}(?:[/:]\d{2,4})?)", start))
    if section.span.start != inside.span.start and named and named <= own:
        return section
    return replace(section, kind=SectionKind.OTHER_ITEM)


def _said(document: Document, reading: Reading, items: Sequence[AgendaItem]) -> ReviewItem:
    own = [item for item in items if item.own]
    count = len({item.number for item in items})
    if not own:
        return ReviewItem(
            ReviewKind.UNDECIDED,
            f"{document.name} är ett protokoll med {count} paragrafer. Det framgår inte vilken av dem som gäller ärendet. "
            "Ingen av dem är läst som svar.",
            "Leta upp paragrafen i protokollet och fyll i ställningstagandet för hand. Säger ärendets rubrik eller "
            "förslagets namn mer om vad ärendet gäller: rätta det och kör igen.",
            document_id=document.id,
            citation=Citation(reading.id, tuple(_line(reading, item) for item in items[:12])),
        )
    others = listed([f"§ {item.number} {item.title}".strip() for item in items if not item.own][:6])
    more = count - len({item.number for item in own}) - 6
    rest = f" och {more} till" if more > 0 else ""
    return ReviewItem(
        ReviewKind.OTHER_ITEM,
        f"Protokollet {document.name} har {count} paragrafer. § {listed(list(dict.fromkeys(item.number for item in own)))} gäller "
        f"ärendet. De andra är inte lästa som svar: {others}{rest}.",
        "Kontrollera att rätt paragraf är läst.",
        document_id=document.id,
        citation=Citation(reading.id, (_line(reading, own[0]),)),
    )


def _line(reading: Reading, item: AgendaItem) -> Span:
    """The heading of an item."""
    end = reading.text.find("\n", item.span.start, item.span.end)
    stop = item.span.end if end < 0 else end
    text = reading.text[item.span.start : stop].rstrip()
    return Span(item.span.start, item.span.start + len(text))
