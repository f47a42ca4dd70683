"""What a sentence points at that is not here: the answer of somebody else, a point that the proposal does not have."""

from __future__ import annotations

from assistant.domain import (
    WHOLE,
    Holder,
    Qualifiers,
    ReviewItem,
    ReviewKind,
    SectionKind,
    Stance,
    Statement,
    Target,
)
from assistant.proposal import match_reference
from assistant.proposal.references import references
from assistant.statements import speakers
from assistant.statements.collected import JOINS, STANDS_BY, Collected, Context, Line, Part, Said
from assistant.statements.joining import WHOLLY, Joined
from assistant.statements.targets import REMAINDER
from assistant.swedish import listed

_OUTSPOKEN = 0.85
"""From here up a stand is put in words of its own ("tillstyrker", "avstyrker"), not read out of an opinion."""


def unresolved(found: Collected, part: Part, statement: Statement, context: Context) -> None:
    """A reference that fits no point is listed, not attached. With no points there is nothing to attach to."""
    reference = statement.target.reference
    if not context.proposal.points or not reference or statement.target == REMAINDER:
        return
    if statement.holder.kind not in speakers.OWN:
        return
    numbered = [name for written in references(reference) for name in written.names]
    if not numbered and statement.confidence < _OUTSPOKEN:
        return  # "det är bra att cykelbanan blir bredare": an opinion of a detail, counted as such
    known = numbered and all(
        match.target.point_id
        for written in references(reference)
        for match in match_reference(written, context.proposal)
    )
    what = (
        f"Numret och rubriken i ”{reference}” hör till olika förslagspunkter."
        if known
        else f"”{listed(numbered)}” motsvarar ingen av förslagspunkterna."
        if numbered
        else f"Det framgår inte vilken förslagspunkt som menas med ”{reference}”."
    )
    found.items.append(
        ReviewItem(
            ReviewKind.UNRESOLVED_POINT,
            f"Ett ställningstagande ({statement.stance.swedish}) kunde inte kopplas till en punkt. {what}",
            "Läs stället. Om det gäller en förslagspunkt: fyll i den cellen för hand.",
            part.document.document.id,
            context.respondent_id,
            statement.target,
            statement.citation,
        )
    )


def joining(
    found: Collected,
    index: int,
    part: Part,
    line: Line,
    section: SectionKind,
    joined: Joined,
    context: Context,
) -> None:
    """The answer is another's, which is not here: listed, and a mark that something is missing, with whose it is."""
    citation = part.cite(line)
    holder = Holder(speakers.of_line(part, line), "", context.respondent_id)
    found.said.append(
        Said(
            Statement(
                holder,
                Target(reference=joined.who),
                Stance.OKLART,
                Qualifiers(),
                citation,
                citation,
                JOINS,
                section,
                WHOLLY if joined.wholly else WHOLLY / 2,
            ),
            index,
        )
    )
    found.items.append(
        ReviewItem(
            ReviewKind.LOW_CONFIDENCE,
            f"Svaret hänvisar till ett annat svar, från {joined.who}.",
            f"Läs svaret från {joined.who} och avgör vad det betyder för den här instansen.",
            part.document.document.id,
            context.respondent_id,
            WHOLE,
            citation,
        )
    )


def standing_by(part: Part, line: Line, section: SectionKind, context: Context) -> Statement:
    """A mark that the stand is in an earlier answer of the sender's own, which is not here."""
    citation = part.cite(line)
    holder = Holder(speakers.of_line(part, line), "", context.respondent_id)
    return Statement(
        holder, WHOLE, Stance.OKLART, Qualifiers(), citation, citation, STANDS_BY, section, WHOLLY
    )
