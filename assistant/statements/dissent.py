"""Reservations, särskilda yttranden and votes: for a person to know of, never the respondent's stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain import DocumentKind, ReviewItem, ReviewKind, Stance, VoiceKind
from assistant.statements import members, protocol
from assistant.statements.collected import Adopted, Collected, Context, Line, Part
from assistant.swedish import listed

_WANTED = re.compile(
    r"\b(?:borde|bör|skulle|ska)\b(?P<not> (?:inte|ej|aldrig))?(?: (?!inte\b|ej\b)\w+){0,3}? (?P<to>av|till)(?:styrkt|styrka)\b(?! (?:punkt|den delen|delen|avsnitt))",
    re.IGNORECASE,
)
"""What the decision ought to have been: "nämnden borde ha avstyrkt", "vi yrkade att styrelsen skulle tillstyrka"."""
_TELLS_OF_VOTE = re.compile(r"\b(?:ja|nej|röst\w*|omröst\w*)\b", re.IGNORECASE)


def note(found: Collected, index: int, part: Part, context: Context) -> None:
    """One item for each dissent and each vote of a document, with who and what."""
    by_section: dict[int, list[Line]] = {}
    for line in part.lines:
        by_section.setdefault(line.section, []).append(line)
    # The decision names a reservation and an appendix gives its text: the same people, one dissent.
    by_people: dict[tuple[str, ...], list[Line]] = {}
    for number, lines in sorted(by_section.items()):
        section = part.document.structure.sections[number]
        dissenting = [
            line
            for line in lines
            if members.dissents(line.text) and members.of_a_member(part.document.structure.kind, line.text)
        ]
        motion = any(members.moves(line.text) for line in lines)
        theirs = protocol.voice(part.document.structure.kind, section) is VoiceKind.DISSENT
        if theirs and (dissenting or not motion):
            by_people.setdefault(_people(lines), []).extend(lines)
        elif not theirs:
            for line in dissenting:
                by_people.setdefault(_people([line]), []).append(line)
        if part.document.structure.kind is DocumentKind.PROTOKOLLSUTDRAG:
            _vote(found, index, part, lines, context)
    for who, lines in by_people.items():
        _dissent(found, part, who, lines, context)


def _people(lines: Sequence[Line]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for line in lines for name in members.people(line.text)))


def _dissent(
    found: Collected, part: Part, who: Sequence[str], lines: Sequence[Line], context: Context
) -> None:
    spans = {span for line in lines for span in line.sentence.spans}
    stands = [
        said.statement.stance
        for said in found.said
        if said.statement.holder.kind is VoiceKind.DISSENT
        and said.statement.stance is not Stance.OKLART
        and said.statement.citation.reading_id == part.document.reading.id
        and said.statement.citation.spans[0] in spans
    ]
    source = f" från {listed(who)}" if who else ""
    stand = wanted(" ".join(line.text for line in lines)) or (stands[0] if len(set(stands)) == 1 else None)
    what = f" ({stand.swedish})" if stand else ""
    found.items.append(
        ReviewItem(
            ReviewKind.DISSENT,
            f"Det finns en avvikande mening{source}{what}. Den räknas inte som instansens ställningstagande.",
            "Avgör om den ska nämnas i sammanställningen.",
            part.document.document.id,
            context.respondent_id,
            None,
            part.cite(*lines),
        )
    )


def wanted(text: str) -> Stance | None:
    """What those who dissent say should have been decided; None where they do not say, or say more than one thing.

    >>> wanted("Vi är inte emot tanken. Nämnden borde ha avstyrkt förslaget.")
    <Stance.AVSTYRKER: 'AVSTYRKER'>
    >>> wanted("Nämnden borde inte ha tillstyrkt förslaget.")
    """
    said = {match["to"].lower() for match in _WANTED.finditer(text) if not match["not"]}
    if said == {"av"}:
        return Stance.AVSTYRKER
    return Stance.TILLSTYRKER if said == {"till"} else None


def _vote(found: Collected, index: int, part: Part, lines: Sequence[Line], context: Context) -> None:
    text = " ".join(line.text for line in lines)
    result = protocol.vote(text)
    if result is None:
        return
    telling = [line for line in lines if _TELLS_OF_VOTE.search(line.text)] or list(lines)
    found.items.append(
        ReviewItem(
            ReviewKind.DISSENT,
            f"Beslutet fattades efter votering: {result.swedish}.",
            "Kontrollera att den vinnande sidans förslag är det som står i tabellen.",
            part.document.document.id,
            context.respondent_id,
            None,
            part.cite(*telling),
        )
    )
    won = protocol.winner(text, result)
    if won and not any(adopted.part == index for adopted in found.adopted):
        found.adopted.append(Adopted(won, index, telling[0]))
