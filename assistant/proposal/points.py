"""The points of a proposal, and which of them a reference in a text means.

Nothing is attached on a guess: a reference that fits no point, or several that cannot all be
meant, stays a reference, and a person decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from assistant.domain import Point, Proposal, ReadDocument, Section, SectionKind, Target, content_id
from assistant.proposal.aliases import other_aliases, page_alias, page_offset, typed_aliases
from assistant.proposal.references import Reference, name, references
from assistant.proposal.remembered import once_for_points
from assistant.proposal.titles import by_title, title_words
from assistant.structure.sections import is_title
from assistant.swedish import shortened

# --------------------------------------------------------------------------------------------
# The points


_MARK = r"(?P<kind>förslagspunkt|punkt|delförslag|förslag|åtgärd|avsnitt|kapitel)"
_LINE = re.compile(
    rf"^\s*(?:[-*•]\s+)?(?:{_MARK}\s+)?(?P<number>\d{{1,3}}(?:\.\d{{1,3}})*)(?:[.):]|\s*[–—-])?\s+(?P<title>\S.*)$",
    re.IGNORECASE,
)
_MARKED = re.compile(
    rf"^\s*{_MARK}\s+(?P<number>\d{{1,3}}(?:\.\d{{1,3}})*)\s*[.):–—-]*\s*(?P<title>.*)$", re.IGNORECASE
)
_ITEM = re.compile(r"^\s*(?P<number>\d{1,2})[.)]\s+(?P<title>\S.*)$", re.DOTALL)
_NOT_PROPOSALS = re.compile(
    r"^(?:sammanfattning|inledning|innehåll|bakgrund|ärendet|syfte|uppdrag|gällande (?:rätt|ordning)|nuläge|"
    r"konsekven|ekonomisk|författningskommentar|definitioner|bilag|referenser|källor|så lämnas|"
    r"remiss|kontakt|om förslaget|beredning)",
    re.IGNORECASE,
)
_PROPOSALS = re.compile(r"^(?:\d[\d.]*\s+)?(?:förslag(?:en|et|spunkter)?|vad som föreslås)\b", re.IGNORECASE)
_LONGEST_TITLE = 120
_MISSPELT = 85
"""How alike, of 100, two titles with the same number are when one is the other with a letter put right."""


def parse_points(lines: Iterable[str]) -> tuple[Point, ...]:
    """Points as a person types them, one on each line, with or without a number.

    >>> [(p.number, p.title) for p in parse_points(["1. Längre öppettider", "Gemensam taxa", ""])]
    [('1', 'Längre öppettider'), ('2', 'Gemensam taxa')]
    """
    parsed: list[tuple[str, str, str]] = []
    for line in lines:
        if not line.strip():
            continue
        match = _LINE.match(line)
        if match:
            parsed.append(((match["kind"] or "").lower(), match["number"], match["title"]))
        else:
            parsed.append(("", "", line))
    taken = {number for _, number, _ in parsed if number}
    free = (str(n) for n in range(1, len(parsed) + len(taken) + 1) if str(n) not in taken)
    return _points(_Parsed(kind, number or next(free), title) for kind, number, title in parsed)


@dataclass(frozen=True, slots=True)
class _Parsed:
    """What is to become a point."""

    kind: str
    number: str
    title: str
    text: str = ""
    aliases: tuple[str, ...] = ()


def read_points(part: ReadDocument) -> tuple[Point, ...]:
    """The points of a proposal's own document, by its numbering.

    Headings that say what they are ("Punkt 1 – …", "Förslag 1") are surest; then a numbered list
    under "Förslag"; then numbered headings that are not about background or consequences.
    """
    text = part.reading.text
    sections = part.structure.sections
    offset = page_offset(part.reading)

    def of_section(kind: str, number: str, title: str, index: int) -> _Parsed:
        pages = page_alias(part.reading, sections[index].span, offset)
        return _Parsed(kind, number, title, _body(part, index), pages)

    marked = [
        of_section(m["kind"].lower(), m["number"], m["title"] or _first_line(part, index), index)
        for index, section in enumerate(sections)
        if (m := _MARKED.match(section.title)) and m["kind"].lower() not in ("avsnitt", "kapitel")
    ]
    if marked:
        return _points(_with_law(marked))
    items = [
        _Parsed("", m["number"], m["title"], m["title"], page_alias(part.reading, passage.spans[0], offset))
        for passage in part.structure.passages
        if _PROPOSALS.match(sections[passage.section].title)
        and (m := _ITEM.match(" ".join(text[s.start : s.end] for s in passage.spans)))
    ]
    if len(items) > 1:
        return _points(_with_law(items))
    numbered = [
        of_section("avsnitt", section.number, _title(section), index)
        for index, section in enumerate(sections)
        if section.number
        and _title(section)
        and not _NOT_PROPOSALS.match(_title(section))
        and section.kind not in (SectionKind.BACKGROUND, SectionKind.SUMMARY, SectionKind.LETTERHEAD)
    ]
    kept = [one for one in numbered if one.text.strip() or not _holds_others(one, numbered)]
    return _points(_with_law(_called_points(kept)))


def _called_points(numbered: Sequence[_Parsed]) -> Sequence[_Parsed]:
    """Headings that are all points, from 1 and up, are called "punkt 3" by those who answer.

    Not where background took a number: then chapter 3 may be the first point, or "punkt 3" another's.
    """
    if [one.number for one in numbered] != [str(n) for n in range(1, len(numbered) + 1)]:
        return numbered
    return [replace(one, aliases=(*one.aliases, *number_aliases(one.number))) for one in numbered]


def _holds_others(one: _Parsed, numbered: Sequence[_Parsed]) -> bool:
    """ "4 Våra förslag" over 4.1 and 4.2: a heading without a proposal of its own."""
    return any(other.number.startswith(f"{one.number}.") for other in numbered)


def _with_law(parsed: Iterable[_Parsed]) -> list[_Parsed]:
    """The same, with the paragraphs of law that each says are to be changed."""
    found = list(parsed)
    laws = other_aliases([(one.title, one.text) for one in found])
    return [replace(one, aliases=(*one.aliases, *law)) for one, law in zip(found, laws, strict=True)]


def _title(section: Section) -> str:
    match = _LINE.match(section.title)
    return (
        match["title"].strip() if match else ("" if _MARKED.match(section.title) else section.title.strip())
    )


def _body(part: ReadDocument, index: int) -> str:
    """A section's text below its heading, which is a passage too."""
    section = part.structure.sections[index]
    heading = section.span.start if section.title else None
    passages = (p for p in part.structure.passages if p.section == index and p.spans[0].start != heading)
    return "\n".join(part.reading.presentable(part.structure.cite(p)) for p in passages)


def _first_line(part: ReadDocument, index: int) -> str:
    return _body(part, index).partition("\n")[0]


def _points(parsed: Iterable[_Parsed]) -> tuple[Point, ...]:
    points: dict[str, Point] = {}
    for one in parsed:
        title = _short(one.title)
        if not title:
            continue
        aliases = dict.fromkeys(
            (*number_aliases(one.number, one.kind), *one.aliases, *typed_aliases(one.title))
        )
        point = Point(content_id("p", one.number, title), one.number, title, tuple(aliases), one.text.strip())
        points.setdefault(point.id, point)
    return tuple(points.values())


def _short(title: str) -> str:
    title = " ".join(title.split()).strip(" .:–—-")
    if len(title) <= _LONGEST_TITLE:
        return title
    sentence = re.split(r"(?<=[a-zåäö0-9])[.;] ", title, maxsplit=1)[0]
    return shortened(sentence, _LONGEST_TITLE)


def number_aliases(number: str, kind: str = "") -> tuple[str, ...]:
    """What a point with this number is called in answers.

    A plain "2" is a punkt or a förslag; "6.3" is an avsnitt too. A plain number is an avsnitt only
    where the proposal says so: chapter 2 of a report is not its second point.

    >>> number_aliases("2"), number_aliases("6.3")
    (('punkt 2', 'förslag 2'), ('avsnitt 6.3', 'punkt 6.3', 'förslag 6.3'))
    """
    dotted = (name("punkt", number), name("förslag", number)) if "." in number else ()
    if kind in ("avsnitt", "kapitel") or dotted:
        return name("avsnitt", number), *dotted
    return name("punkt", number), name("förslag", number)


def keep_ids(old: Sequence[Point], new: Sequence[Point]) -> tuple[Point, ...]:
    """New points with the ids, and so the signatures, of the old ones that have the same title.

    Two points may have one title: then the number tells them apart. A point that is the same in both
    keeps what the proposal's file said of it. One with the same number and nearly the same title is the
    same point worded anew; its signatures are then shown as given under the other title.
    """
    left = list(old)
    known: dict[int, Point] = {}
    for same in (_same_title_and_number, _same_title, _worded_anew):
        for place, point in enumerate(new):
            before = None if place in known else next((one for one in left if same(one, point)), None)
            if before:
                known[place] = before
                left.remove(before)
    return tuple(_kept(known[place], point) if place in known else point for place, point in enumerate(new))


def _same_title(a: Point, b: Point) -> bool:
    return a.title.casefold() == b.title.casefold()


def _same_title_and_number(a: Point, b: Point) -> bool:
    return a.number == b.number and _same_title(a, b)


def _worded_anew(a: Point, b: Point) -> bool:
    if a.number != b.number:
        return False
    ours, theirs = title_words(a.title), title_words(b.title)
    shared = len(ours & theirs)
    few_letters = fuzz.ratio(a.title.casefold(), b.title.casefold()) >= _MISSPELT
    return few_letters or (shared > 0 and 2 * shared >= min(len(ours), len(theirs)))


def _kept(old: Point, new: Point) -> Point:
    if old.number != new.number or new.text:
        return replace(new, id=old.id, text=new.text or old.text)
    if old.title == new.title:
        return old
    own = [alias for alias in old.aliases if alias not in typed_aliases(old.title)]
    return replace(old, title=new.title, aliases=tuple(dict.fromkeys((*own, *new.aliases))))


# --------------------------------------------------------------------------------------------
# Which point is meant


@dataclass(frozen=True, slots=True)
class Match:
    """A target, and whether the reference means only a part of it ("6.3.1" of point 6.3)."""

    target: Target
    part: bool = False


def match_reference(reference: Reference, proposal: Proposal) -> tuple[Match, ...]:
    """One match or more for each number of a reference."""
    if reference.kind == "lagrum":
        return tuple(_match_law(number, reference.law, proposal) for number in reference.numbers)
    return tuple(
        match for number in reference.numbers for match in _match_number(reference.kind, number, proposal)
    )


def _match_law(number: str, law: str, proposal: Proposal) -> Match:
    """The one point that changes a paragraph. 3 § of one statute is not 3 § of another."""

    changed = _known(proposal).laws.get(number, ())
    found = list(dict.fromkeys(point for point, named in changed if not law or not named or named == law))
    return Match(Target(found[0].id) if len(found) == 1 else Target(reference=f"{number} {law}".strip()))


def _match_number(kind: str, number: str, proposal: Proposal) -> tuple[Match, ...]:
    if kind == "siffra":
        exact = [point for point in proposal.points if point.number == number]
        return (Match(Target(exact[0].id) if len(exact) == 1 else Target(reference=number)),)
    wanted = name(kind, number)
    exact = _known(proposal).names.get(wanted, [])
    if len(exact) == 1:
        return (Match(Target(exact[0].id)),)
    if not exact and kind in ("avsnitt", "punkt"):
        inside = [p for p in proposal.points if p.number.startswith(f"{number}.")]
        if inside and kind == "avsnitt":
            return tuple(Match(Target(point.id)) for point in inside)
        head = number
        while "." in head:
            head = head.rpartition(".")[0]
            above = _known(proposal).names.get(name(kind, head), [])
            if len(above) == 1:
                return (Match(Target(above[0].id), part=True),)
    return (Match(Target(reference=wanted)),)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the points of a proposal are called."""

    names: dict[str, list[Point]]
    laws: dict[str, list[tuple[Point, str]]]
    """By paragraph: the points that change it, and in which statute."""


@once_for_points
def _known(proposal: Proposal) -> _Known:
    known = _Known({}, {})
    for point in proposal.points:
        for written in sorted(names_of(point, proposal)):
            known.names.setdefault(written, []).append(point)
        for alias in point.aliases:
            for reference in references(alias):
                for number in reference.numbers if reference.kind == "lagrum" else ():
                    known.laws.setdefault(number, []).append((point, reference.law))
    return known


def names_of(point: Point, proposal: Proposal) -> frozenset[str]:
    """All names of a point: from its number, and its aliases in the form references are found in."""
    names = set(number_aliases(point.number))
    if any("." in other.number for other in proposal.points):
        names.add(name("avsnitt", point.number))
    if any(name("avsnitt", point.number) == alias for alias in point.aliases) and "." not in point.number:
        names -= set(number_aliases(point.number))
    for alias in point.aliases:
        names.update(found for reference in references(alias) for found in reference.names)
    return frozenset(names)


def of_heading(section: Section, proposal: Proposal) -> tuple[Match, ...]:
    """What a section is about by its heading; nothing when the heading does not say.

    A bare number ("3. Synpunkter") is the answer's own numbering as often as the proposal's, so it
    counts only when the title agrees or there is no title at all.
    """
    marked = [match for ref in references(section.title) for match in match_reference(ref, proposal)]
    if marked:
        return tuple(dict.fromkeys(marked))
    if not section.title:
        return ()
    # One word of the name of a whole letter ("Gemensamt yttrande över …") can be a point's by chance.
    points = by_title(section.title, proposal, fewest=2 if is_title(section.title) else 1)
    if points:
        return tuple(Match(Target(point.id)) for point in points)
    if section.number and not _title(section).strip(" .0123456789"):
        return tuple(
            match
            for kind in ("punkt", "avsnitt")
            for match in _match_number(kind, section.number, proposal)
            if match.target.point_id
        )[:1]
    return ()
