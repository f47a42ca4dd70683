"""What the sections of an answer are about, by their headings and those above them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from functools import cache

from assistant.domain import Point, Proposal, Section, SectionKind, Target
from assistant.proposal import Match, of_heading
from assistant.proposal.references import references
from assistant.proposal.titles import by_title, title_words
from assistant.statements.collected import Line
from assistant.statements.targets import named_points
from assistant.swedish import shortened

_GENERAL = re.compile(
    r"(?:\d[\d.]*\s+)?(?:övrig|allmän|generell|samman|inledn|inledande|avslut|slutsats|slutligen|konsekven|ekonomi|ikraft)",
    re.IGNORECASE,
)
"""Headings of the answer's own that end what the section before was about."""
_LONGEST = 80
_DEEPEST = 99
_ABOVE_WITHIN = 300
"""So many headings back; a file of nothing but headings must end too."""
_ABOUT = re.compile(
    r"(?:synpunkt|kommentar|yttrande|svar|ställningstagande|bedömning|remiss|förslag|betänkande|promemori|övriga?|angående|avseende|"
    r"gällande|beträffande|rörande|kapit|avsnitt|nämnd|kommun|region)\w*"
)
"""Words of a heading that add nothing to the number in it: "Nämndens synpunkter på kapitel 1"."""


def heading_matches(sections: Sequence[Section], proposal: Proposal) -> list[tuple[Match, ...]]:
    """For each section what it, or the nearest one above it that is about a point, is about."""
    # A heading that comes back ("Ställningstagande" under every point) belongs to the one above it.
    titles = Counter(section.title.casefold() for section in sections if section.title)
    recurring = frozenset(title for title, number in titles.items() if number > 1)
    follows = _follows(sections, proposal)
    numbered = not proposal.points
    parts = {at for at, section in enumerate(sections) if numbered and _names_a_part(section)}
    parts = parts if len(parts) > 1 else set()
    own = cache(
        lambda at: _of(sections[at], follows, proposal) or (_titled(sections[at]) if at in parts else ())
    )
    return [_above(sections, index, recurring, own, numbered) for index in range(len(sections))]


_A_PART = re.compile(
    r"(?:\d{1,2}[.):]?\s+)?(?:förslage[nt]|förslag|rekommendation(?:en)?|åtgärd(?:en)?) (?:om|att|\d)\b",
    re.IGNORECASE,
)
""" "2. Förslaget om ny larmcentral": one of several such headings, in an answer on a proposal whose points are not known."""


def _names_a_part(section: Section) -> bool:
    return section.kind in (SectionKind.BODY, SectionKind.POINT) and _A_PART.match(section.title) is not None


def _titled(section: Section) -> tuple[Match, ...]:
    return (Match(Target(reference=shortened(" ".join(section.title.split()), _LONGEST))),)


_LIMITS = re.compile(
    r"\b(?:begräns(?:ar|as|at|ats)|avgräns(?:ar|as|at|ats)) (?:\w+ ){0,3}?(?:yttrande|remissvar|remissyttrande|svar|synpunkter|granskning)\w* till\b"
    r"|\b(?:yttrandet|remissvaret|svaret|granskningen) (?:är )?(?:begränsa[st]|avgränsa[st]|begränsas|avgränsas|begränsar sig|avser|rör) (?:\w+ )?(?:endast|enbart|bara|till)\b"
    r"|\b(?:yttrar (?:sig|oss)|svarar) (?:endast|enbart|bara) (?:över|om|på|i fråga om)\b",
    re.IGNORECASE,
)


def limited_to(line: Line, proposal: Proposal) -> tuple[Match, ...]:
    """The points that an answer says that it is limited to: what it then says of "förslaget" is said of these."""
    if line.reading.clauses or not _LIMITS.search(line.text):
        return ()
    return named_points(line.text, proposal)


def _above(
    sections: Sequence[Section],
    index: int,
    recurring: Collection[str],
    own: Callable[[int], tuple[Match, ...]],
    numbered: bool,
) -> tuple[Match, ...]:
    level: int | None = None
    unknown: tuple[Match, ...] = ()
    for at in range(index, max(-1, index - _ABOVE_WITHIN), -1):
        section = sections[at]
        if level is not None and section.level >= level:
            continue
        level = _DEEPEST if section.title.casefold() in recurring else section.level
        matches = own(at)
        if matches:
            return matches
        if section.kind is SectionKind.POINT:
            # "4.2 Skäl" under "Punkt 2" is the answer's own numbering: what is above says what it is about. Where the
            # proposal has no points to be told by, "4.2 Avgifter" is a part that the answer takes up.
            written = " ".join((section.title or section.number or "").split())
            unknown = unknown or (
                (Match(Target(reference=written)),) if numbered or not section.number else ()
            )
        elif section.kind not in (SectionKind.BODY, SectionKind.POSITION) or _GENERAL.match(section.title):
            break
    return unknown


# --------------------------------------------------------------------------------------------
# Numbers of chapters


def _of(section: Section, follows: bool, proposal: Proposal) -> tuple[Match, ...]:
    """What a heading names, unless all it shares with the point is the number of a chapter.

    "1 Granskning av kapitel 1" is as likely chapter 1 of something else: chapters are numbered from 1 in every text.
    """
    matches = of_heading(section, proposal)
    named = {match.target.point_id for match in matches} - {None}
    if not named or follows or not _by_chapter(section):
        return matches
    if all(_is_chapter(point) for point in proposal.points if point.id in named):
        return matches
    rest = _without_numbers(section.title)
    if not any(not _ABOUT.fullmatch(word) for word in title_words(rest)):
        return matches
    titled = {point.id for point in by_title(rest, proposal)}
    if titled & named:
        return matches
    if section.kind is SectionKind.POINT and len(matches) > 1:
        return matches  # "Kapitel 5 Överväganden", whose points have titles of their own
    return (Match(Target(reference=shortened(" ".join(section.title.split()), _LONGEST))),)


def _by_chapter(section: Section) -> bool:
    """Whether a heading names a chapter by its number; "punkt 1" and "avsnitt 6.3" are the proposal's own names."""
    written = references(section.title)
    return bool(written) and all(
        reference.kind == "avsnitt" and not any("." in number for number in reference.numbers)
        for reference in written
    )


def _is_chapter(point: Point) -> bool:
    """Whether the proposal calls the point a chapter or a section and nothing else."""
    return f"avsnitt {point.number}" in point.aliases and f"punkt {point.number}" not in point.aliases


def _without_numbers(title: str) -> str:
    for reference in reversed(references(title)):
        title = f"{title[: reference.span.start]} {title[reference.span.end :]}"
    return re.sub(r"^[\s\d.]+", "", title)


def _follows(sections: Sequence[Section], proposal: Proposal) -> bool:
    """Whether an answer follows the proposal's numbering: a heading of it has both a point's number and its title."""
    return any(
        point.number == section.number
        for section in sections
        if section.number and section.title
        for point in by_title(_without_numbers(section.title), proposal)
    )
