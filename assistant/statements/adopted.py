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
from assistant.statements.collected import MISSING_TEXT, Adopted, Collected, Context, Part, Said

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
        if adopted.adoption.source == "yttrandet" and _letter_beside(parts, adopted.part):
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

    def of(kind: VoiceKind, where: Sequence[int], name: str = "") -> tuple[int, ...]:
        return tuple(
            number
            for number, said in enumerate(before)
            if said.part in where
            and said.statement.holder.kind is kind
            and _bare(name) in _bare(said.statement.holder.name)
        )

    if adopted.adoption.source == "yrkandet":
        name = adopted.adoption.name
        return of(VoiceKind.DISSENT, [adopted.part], name) if name else ()
    if adopted.adoption.source == "yttrandet" and _letter_beside(parts, adopted.part):
        return ()  # the letter speaks for the respondent already
    reports = [n for n, part in enumerate(parts) if _kind(part) is DocumentKind.TJANSTEUTLATANDE]
    return of(VoiceKind.OFFICIALS, reports) or of(VoiceKind.OFFICIALS, [adopted.part])


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
