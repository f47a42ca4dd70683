"""Following a decision to the text it adopts, and making that text the respondent's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import (
    WHOLE,
    DocumentKind,
    Holder,
    Qualifiers,
    ReviewItem,
    ReviewKind,
    SectionKind,
    Stance,
    Statement,
    VoiceKind,
)
from assistant.statements import protocol
from assistant.statements.collected import ADOPTS, MISSING_TEXT, Adopted, Collected, Context, Part, Said

_LETTERS = (DocumentKind.REMISSVAR, DocumentKind.OKAND, DocumentKind.RAPPORT)


def follow(found: Collected, parts: Sequence[Part], context: Context) -> None:
    """Gives the respondent the statements it has adopted, or lists that they are missing.

    A missing text leaves a statement without a stand behind it, so that nobody takes the silence
    of the files for the respondent's.
    """
    holder = Holder(VoiceKind.RESPONDENT, "", context.respondent_id)
    before = tuple(found.said)
    listed: set[tuple[int, str, str]] = set()
    for adopted in found.adopted:
        taken = _taken(before, parts, adopted)
        what = (adopted.part, adopted.adoption.source, adopted.adoption.name)
        for number in taken:
            said = found.said[number]
            section = SectionKind.DECISION if what[1] == "yrkandet" else said.statement.section
            found.said[number] = replace(
                said, statement=replace(said.statement, holder=holder, section=section)
            )
        if taken or what in listed:
            continue
        letter = adopted.adoption.source in ("yttrandet", "förvaltningen")
        if _says_it(before, adopted, parts) or (letter and _letter_beside(parts, adopted.part)):
            continue
        listed.add(what)
        part = parts[adopted.part]
        citation = part.cite(adopted.line)
        found.items.append(_missing(part, adopted, context))
        statement = Statement(
            holder, WHOLE, Stance.OKLART, Qualifiers(), citation, citation, MISSING_TEXT, SectionKind.DECISION, 0.0
        )  # fmt: skip
        found.said.append(Said(statement, adopted.part))


def _taken(before: Sequence[Said], parts: Sequence[Part], adopted: Adopted) -> tuple[int, ...]:
    """Which statements become the respondent's: numbers in `before`."""
    own = parts[adopted.part]
    drafts = [n for n, said in enumerate(before) if said.statement.holder.kind is VoiceKind.OFFICIALS]
    here = [n for n in drafts if before[n].part == adopted.part]
    match adopted.adoption.source:
        case "yrkandet":
            name = _bare(adopted.adoption.name)
            return tuple(
                n
                for n, said in enumerate(before)
                if name
                and said.part == adopted.part
                and said.statement.holder.kind is VoiceKind.DISSENT
                and (name in _bare(said.statement.holder.name) or name in _bare(_title(own, said.statement)))
            )
        case "arbetsutskottet" if not _committee_agrees(own):
            # The officials' report is not the committee's proposal, though it often says the same.
            found = [n for n in here if _COMMITTEE.search(_title(own, before[n].statement))]
            found = found or [n for n in here if not _OFFICE.search(_title(own, before[n].statement))]
            if not found and adopted.adoption.name == protocol.CHAIR:
                return _of_the_chair(before, adopted.part, own)
            return tuple(found)
        case "yttrandet" if _letter_beside(parts, adopted.part):
            return ()  # the letter speaks for the respondent already
    reports = [n for n in drafts if _kind(parts[before[n].part]) is DocumentKind.TJANSTEUTLATANDE]
    return tuple(reports or [n for n in here if not _COMMITTEE.search(_title(own, before[n].statement))])


def _of_the_chair(before: Sequence[Said], index: int, part: Part) -> tuple[int, ...]:
    """What the chair moves, where the minutes have it among what others move."""
    text = part.document.reading.text
    return tuple(
        n
        for n, said in enumerate(before)
        if said.part == index
        and said.statement.holder.kind is VoiceKind.DISSENT
        and _CHAIR.match(text, said.statement.citation.start)
    )


_CHAIR = re.compile(r"\W*ordföranden?\b", re.IGNORECASE)
_COMMITTEE = re.compile(r"utskott|beredning|presidi|ordförande", re.IGNORECASE)
_OFFICE = re.compile(r"förvaltning|kontor|tjänste|handläggar", re.IGNORECASE)


def _title(part: Part, statement: Statement) -> str:
    """The heading of the section that a statement stands in."""
    at = statement.citation.start
    sections = part.document.structure.sections
    return next((section.title for section in sections if section.span.start <= at < section.span.end), "")


def _committee_agrees(part: Part) -> bool:
    """Whether the committee's own proposal in the minutes is to follow the officials'."""
    for line in part.lines:
        told = _COMMITTEE.search(part.document.structure.sections[line.section].title + " " + line.text)
        adoption = protocol.adoption(line.text) if told and _DRAFTED.search(line.text) else None
        if adoption and adoption.source == "förvaltningen":
            return True
    return False


_DRAFTED = re.compile(r"\bföreslå\w*|\bförslag till\b|\btillstyrk\w*", re.IGNORECASE)


def _says_it(found: Sequence[Said], adopted: Adopted, parts: Sequence[Part]) -> bool:
    """Whether the decision itself says what it adopts: "enligt förvaltningens förslag att tillstyrka …"."""
    line = adopted.line
    goes_on = line.text.rstrip().endswith(":")
    section = parts[adopted.part].document.structure.sections[line.section].span
    for said in found:
        at = said.statement.citation.start
        here = line.sentence.spans[0].start <= at < line.sentence.spans[-1].end
        below = goes_on and line.sentence.spans[-1].end <= at < section.end
        if (
            said.part == adopted.part
            and said.statement.holder.kind is VoiceKind.RESPONDENT
            and said.statement.rule != ADOPTS
            and said.statement.stance is not Stance.OKLART
            and (here or below)
        ):
            return True
    return False


def _bare(name: str) -> str:
    """Without the genitive: "Bo Alms (V)" is Bo Alm (V)."""
    return re.sub(r"s(?= \(|$)", "", name).casefold()


def _kind(part: Part) -> DocumentKind:
    return part.document.structure.kind


def _letter_beside(parts: Sequence[Part], index: int) -> bool:
    """Whether the submission has a letter beside the minutes: then the adopted yttrande is that."""
    return any(n != index and _kind(part) in _LETTERS for n, part in enumerate(parts))


def _missing(part: Part, adopted: Adopted, context: Context) -> ReviewItem:
    name = adopted.adoption.name
    what = {
        "förvaltningen": "förvaltningens förslag",
        "yttrandet": "ett yttrande",
        "arbetsutskottet": "ett utskotts förslag",
        "yrkandet": f"ett yrkande från {name}" if name else "ett yrkande",
    }[adopted.adoption.source]
    return ReviewItem(
        ReviewKind.LOW_CONFIDENCE,
        f"Beslutet hänvisar till {what}, men den texten finns inte bland handlingarna.",
        "Begär in texten, eller ta reda på vad den säger och fyll i ställningstagandet för hand.",
        part.document.document.id,
        context.respondent_id,
        WHOLE,
        part.cite(adopted.line),
    )
