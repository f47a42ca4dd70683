"""Words that stand in somebody's answer and are not its own: a member's reservation, what others have said, another item."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.domain.documents import DocumentKind, Section, SectionKind, Structure
from assistant.domain.text import Citation


@dataclass(frozen=True, slots=True)
class Aside:
    """Where words that are not the sender's own stand."""

    kind: SectionKind
    """DISSENT, OTHER_VOICES or OTHER_ITEM."""
    called: str
    """In a source, after the page: "reservation", "återger andra", "annat ärende"."""
    title: str = ""
    """The heading that says so; empty where the whole document is of that kind."""


_CALLED = (
    ("särskilt yttrande", re.compile(r"\bsärskil(?:t|da) yttrande", re.IGNORECASE)),
    (
        "protokollsanteckning",
        re.compile(r"protokollsanteckning|anteckning\w* till protokollet", re.IGNORECASE),
    ),
    ("röstförklaring", re.compile(r"röstförklaring", re.IGNORECASE)),
    ("avvikande mening", re.compile(r"\b(?:skiljaktig|avvikande|särskild) (?:mening|åsikt)", re.IGNORECASE)),
    ("reservation", re.compile(r"\breservation", re.IGNORECASE)),
    ("yrkande", re.compile(r"yrkande", re.IGNORECASE)),
)
"""What members put beside a decision, by its heading."""
_VOTE = re.compile(r"omröstning|votering|beslutsgång|\bproposition(?:er|sordning)", re.IGNORECASE)
_CONDITIONAL = re.compile(r"\bmed reservation för\b|\butan reservation", re.IGNORECASE)
_MINUTES = (DocumentKind.PROTOKOLLSUTDRAG, DocumentKind.TJANSTEUTLATANDE)
_WHOLE = {DocumentKind.YRKANDE: "yrkande", DocumentKind.SARSKILT_YTTRANDE: "särskilt yttrande"}
_PARTS = frozenset(
    (SectionKind.BODY, SectionKind.BACKGROUND, SectionKind.SUMMARY, SectionKind.POSITION, SectionKind.POINT)
)
"""What may stand under a heading of its own within a reservation."""


def aside(structure: Structure, citation: Citation) -> Aside | None:
    """What a citation is when it is not the sender's own words; of several the heaviest. None for its own."""
    found = [
        one
        for number, section in enumerate(structure.sections)
        if any(span.start < section.span.end and section.span.start < span.end for span in citation.spans)
        and (one := _of_section(structure, number)) is not None
    ]
    order = (SectionKind.OTHER_ITEM, SectionKind.DISSENT, SectionKind.OTHER_VOICES)
    return min(found, key=lambda one: order.index(one.kind), default=None)


def _of_section(structure: Structure, number: int) -> Aside | None:
    section = structure.sections[number]
    if section.kind is SectionKind.OTHER_ITEM:
        return Aside(section.kind, "annat ärende", section.title)
    if section.kind is SectionKind.OTHER_VOICES:
        called = "beslutsgången" if _VOTE.search(section.title) else "återger andra"
        return Aside(section.kind, called, section.title)
    if called := _dissent(structure.kind, section):
        return Aside(SectionKind.DISSENT, called, section.title)
    if section.kind in _PARTS:
        above = section.parent
        while above is not None:
            called = _dissent(structure.kind, structure.sections[above])
            if called and called != "yrkande":
                return Aside(SectionKind.DISSENT, called, structure.sections[above].title)
            above = structure.sections[above].parent
    if structure.kind in _WHOLE:
        return Aside(SectionKind.DISSENT, _named(structure.title) or _WHOLE[structure.kind])
    return None


def _dissent(kind: DocumentKind, section: Section) -> str:
    """What members put beside the decision in a section, by its heading; empty for none."""
    named = _named(section.title)
    if section.kind is SectionKind.DISSENT:
        return named or "reservation"
    # "Bilaga A Skriftlig reservation": a heading that begins with something else.
    of_minutes = kind in _MINUTES and named not in ("", "yrkande") and not _CONDITIONAL.search(section.title)
    return named if of_minutes else ""


def _named(heading: str) -> str:
    return next((called for called, pattern in _CALLED if pattern.search(heading)), "")
