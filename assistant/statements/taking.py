"""One sentence -> its statements: who takes which stand on what, under which conditions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from assistant import stance
from assistant.domain import (
    WHOLE,
    Citation,
    DocumentKind,
    Holder,
    Qualifiers,
    ReviewItem,
    ReviewKind,
    Section,
    SectionKind,
    Sentence,
    Span,
    Stance,
    Statement,
    Target,
    Tone,
    VoiceKind,
)
from assistant.proposal import Match
from assistant.proposal.references import references
from assistant.stance.interpret import UNPROPOSED
from assistant.stance.model import Clause
from assistant.statements import protocol, speakers
from assistant.statements.collected import (
    ADOPTS,
    EXCEPTED,
    JOINS,
    OBJECTION,
    SECOND_BEST,
    TICKED,
    UNREAD,
    Adopted,
    Collected,
    Context,
    Line,
    Part,
    Said,
)
from assistant.statements.joining import WHOLLY, Joined, joins
from assistant.statements.objections import Objection, objection
from assistant.statements.remarks import comment, is_comment, second_best
from assistant.statements.set_aside import denied_view, told_of_then
from assistant.statements.targets import REMAINDER, Aim, aims, named_in, named_points, of_aim
from assistant.swedish import listed


def take(
    found: Collected, index: int, part: Part, number: int, heading: tuple[Match, ...], context: Context
) -> None:
    """The statements of one sentence."""
    line = part.lines[number]
    section = part.document.structure.sections[line.section]
    kind = part.document.structure.kind
    base = speakers.of_line(part, line)
    deciding = base is VoiceKind.RESPONDENT and kind is DocumentKind.PROTOKOLLSUTDRAG
    adoption = protocol.adoption(line.text) if base in (VoiceKind.RESPONDENT, VoiceKind.DISSENT) else None
    if adoption and deciding:
        found.adopted.append(Adopted(adoption, index, line))
        found.said.append(Said(_adopting(part, line, section.kind, context), index))
    refused = deciding and protocol.refuses(line.text)
    own_words = base in speakers.OWN and section.kind is not SectionKind.BACKGROUND
    joined = joins(line.text, context.names) if own_words and adoption is None else None
    if joined:
        _joining(found, index, part, line, section.kind, joined, context)
    background = section.kind in (SectionKind.BACKGROUND, SectionKind.LETTERHEAD)
    clauses = [
        clause
        for clause in line.reading.clauses
        if not (clause.earlier or (not deciding and told_of_then(line.text, clause)))
        and not of_aim(line.text, clause)
        and not (joined and joined.says(line.text, clause.words, clause.span.end))
        # To "bifalla" a yrkande is a stand on the yrkande; what it says of the proposal is in its own text.
        and (
            not (adoption or refused) or _ON_PROPOSAL.search(line.text[clause.words.start : clause.words.end])
        )
        # What is retold under "Bakgrund", or is a title in the letterhead, is not the respondent's unless it is named.
        and (
            not background
            or (clause.voice is VoiceKind.RESPONDENT and speakers.by_name(line, clause, context))
        )
    ]
    denied = [clause for clause in clauses if clause.stance in _SUPPORT and denied_view(line.text, clause)]
    if denied:  # "anser inte att förslaget bör tillstyrkas": no support, whatever it is
        statements = comment(part, line, section.kind, base, heading)
        found.said.extend(
            Said(replace(s, rule=UNREAD, qualifiers=Qualifiers(tone=Tone.CRITICAL)), index)
            for s in statements
        )
        clauses = [clause for clause in clauses if clause not in denied]
        if not clauses:
            return
    if not clauses:
        special = adoption or joined or refused or background or _is_heading(line, section)
        if base in speakers.OWN and not special and is_comment(line):
            about = heading or named_points(line.text, context.proposal)
            found.said.extend(Said(s, index) for s in comment(part, line, section.kind, base, about))
        return
    own = [
        clause for clause in clauses if clause.voice in speakers.OWN and clause.stance is not Stance.OKLART
    ]
    limit = _limit(part, number, own, context)
    on_whole = {clause.stance for clause in own if clause.whole and not clause.remainder}
    # Support that is no mere liking, beside the opposition: then that is not to the whole.
    supporting = line.reading.stance is Stance.TILLSTYRKER_DELVIS and len(own) > 1
    split = Stance.AVSTYRKER in on_whole and (supporting or bool(on_whole & _SUPPORT))
    for clause in clauses:
        voice = speakers.of_clause(base, clause, line, kind, context)
        for aim in aims(line.text, clause, len(clauses) == 1, heading, context.proposal):
            if split and aim.target == WHOLE and clause.stance is not Stance.TILLSTYRKER_DELVIS:
                # "Det första förslaget tillstyrks och det andra avstyrks": neither is the whole.
                aim = replace(aim, target=named_in(line.text, clause))
            statement = _statement(part, line, section.kind, clause, aim, voice, context)
            after_all = second_best(line.text) or (
                statement.stance in _SUPPORT and _after_second_best(part, number)
            )
            if after_all:
                statement = replace(
                    statement, stance=Stance.OKLART, qualifiers=Qualifiers(), rule=SECOND_BEST
                )
            elif own == [clause] and not aim.excepted:
                statement = _limited(part, line, limit, statement)
            found.said.append(Said(statement, index))
            _unresolved(found, part, statement, context)
    if len(own) == 1 and own[0].stance in (Stance.TILLSTYRKER, Stance.INGEN_ERINRAN) and base in speakers.OWN:
        tail = line.text[own[0].words.end :]
        if objection(tail, Tone.NEUTRAL) is Objection.STRONG:  # "… men har invändningar mot avgiften"
            found.said.extend(Said(s, index) for s in comment(part, line, section.kind, base, heading))


def tick(
    found: Collected,
    index: int,
    part: Part,
    line: Line,
    ticked: Sequence[Stance],
    heading: tuple[Match, ...],
    context: Context,
) -> None:
    """The statements of a row of a form, whose columns say the stand."""
    section = part.document.structure.sections[line.section].kind
    voice = speakers.of_line(part, line)
    citation = part.cite(line)
    for taken in ticked:
        if taken is Stance.TILLSTYRKER and _LIMITS.search(line.text):
            taken = Stance.TILLSTYRKER_DELVIS
        for target in [match.target for match in heading] or [WHOLE]:
            statement = Statement(
                Holder(voice, "", context.respondent_id), target, taken, Qualifiers(), citation, citation, TICKED, section, 0.95
            )  # fmt: skip
            found.said.append(Said(statement, index))


_LIMITS = re.compile(
    r"förutsat|förutsättning|villkor|förbehåll|\bdock\b|\bmen\b|undantag|delvis", re.IGNORECASE
)
"""A comment beside a tick for "tillstyrker" that it is not without reservation."""


def _after_second_best(part: Part, number: int) -> bool:
    """Whether what is wished "if the proposal is carried through all the same" goes on: "Då välkomnar vi …"."""
    passage = part.lines[number].sentence.passage
    near = reversed(part.lines[max(0, number - _GOES_ON) : number])
    before = takewhile(lambda line: line.sentence.passage == passage, near)
    return any(second_best(line.text) for line in before)


_GOES_ON = 6
"""So many sentences such a wish may go on."""


def _adopting(part: Part, line: Line, section: SectionKind, context: Context) -> Statement:
    """The decision to adopt, to be shown with what was adopted."""
    holder = Holder(VoiceKind.RESPONDENT, "", context.respondent_id)
    citation = part.cite(line)
    return Statement(
        holder,
        WHOLE,
        Stance.OKLART,
        Qualifiers(),
        citation,
        citation,
        ADOPTS,
        section,
        line.reading.confidence,
    )


def _joining(
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


def _is_heading(line: Line, section: Section) -> bool:
    """A heading is a sentence too: it can take a stand, but a title is no comment."""
    return bool(section.title) and line.sentence.spans[0].start == section.span.start


_ON_PROPOSAL = re.compile(r"tillstyrk|avstyrk|erinra|synpunkt|invänd|yttra|motsätt", re.IGNORECASE)
_CONTRAST = re.compile(r"^(?:\S+\s+){0,7}?(?:samtidigt|däremot|dock|men|emellertid)\b", re.IGNORECASE)
_SUPPORT = frozenset((Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.INGEN_ERINRAN))


def _limit(part: Part, number: int, own: Sequence[Clause], context: Context) -> Line | None:
    """The next sentence, where it goes back on the support in this one ("Samtidigt ser vi stora risker …")."""
    if len(own) != 1 or own[0].stance is not Stance.TILLSTYRKER or number + 1 == len(part.lines):
        return None
    line, following = part.lines[number], part.lines[number + 1]
    if following.sentence.passage != line.sentence.passage or following.reading.clauses:
        return None
    if not _CONTRAST.search(following.text) or following.reading.instruction:
        return None
    together = stance.read(f"{line.text} {following.text}", context.names)
    limits = together.stance is Stance.TILLSTYRKER_DELVIS and line.reading.stance is Stance.TILLSTYRKER
    return following if limits else None


def _limited(part: Part, line: Line, limit: Line | None, statement: Statement) -> Statement:
    """Support that what follows it limits, in the sentence or in the next, is support in part."""
    if statement.stance is not Stance.TILLSTYRKER:
        return statement
    if limit is not None:
        partly = replace(statement.qualifiers, partly=part.cite(limit))
        partial = Stance.TILLSTYRKER_DELVIS
        return replace(statement, stance=partial, qualifiers=partly, citation=part.cite(line, limit))
    if line.reading.stance is Stance.TILLSTYRKER_DELVIS:
        return replace(statement, stance=line.reading.stance)
    return statement


def _statement(
    part: Part, line: Line, section: SectionKind, clause: Clause, aim: Aim, voice: VoiceKind, context: Context
) -> Statement:
    def cite(span: Span | None) -> Citation | None:
        return Citation(part.document.reading.id, locate(line.sentence, span)) if span else None

    holder = speakers.holder(part, line, clause, voice, context)
    words = cite(clause.words) or part.cite(line)
    if aim.excepted:
        return Statement(
            holder, aim.target, Stance.AVSTYRKER, Qualifiers(), part.cite(line), words, EXCEPTED, section, 0.4
        )  # fmt: skip
    qualifiers = Qualifiers(
        clause.remarks,
        cite(clause.condition),
        cite(aim.part) or cite(clause.partly),
        clause.rework,
        clause.abstention if clause.stance is Stance.AVSTAR else None,
        line.reading.tone if clause.stance is Stance.OKLART else Tone.NEUTRAL,
    )
    confidence = clause.confidence
    if clause.stance is Stance.TILLSTYRKER_DELVIS and clause.partly is not None:
        written = line.text[clause.partly.start : clause.partly.end]
        confidence = max(confidence, _SAID_TO_BE_PARTIAL if _IN_THE_MAIN.search(written) else 0.0)
    rejected = clause.rule == UNPROPOSED
    if rejected:
        qualifiers = replace(qualifiers, tone=Tone.CRITICAL)
    return Statement(
        holder,
        aim.target,
        clause.stance,
        qualifiers,
        part.cite(line),
        words,
        OBJECTION if rejected else clause.rule,
        section,
        confidence,
    )


_IN_THE_MAIN = re.compile(
    r"i huvudsak|huvudsakligen|delvis|till (?:en )?(?:viss )?del|förbehåll|i stora drag|i stort|majoriteten|huvuddelen|flertalet",
    re.IGNORECASE,
)
_SAID_TO_BE_PARTIAL = 0.9
"""Of real quotes that both readings labelled, 22 of 23 with such words were support in part."""


def locate(sentence: Sentence, span: Span) -> tuple[Span, ...]:
    """Spans of the reading for a span of a sentence's text, whose pieces are joined by one space.

    >>> locate(Sentence((Span(10, 15), Span(40, 50)), 0), Span(3, 8))
    (Span(start=13, end=15), Span(start=40, end=42))
    """
    pieces: list[Span] = []
    offset = 0
    for piece in sentence.spans:
        start, end = max(span.start - offset, 0), min(span.end - offset, len(piece))
        if start < end:
            pieces.append(Span(piece.start + start, piece.start + end))
        offset += len(piece) + 1
    return tuple(pieces) or sentence.spans


_OUTSPOKEN = 0.85
"""From here up a stand is put in words of its own ("tillstyrker", "avstyrker"), not read out of an opinion."""


def _unresolved(found: Collected, part: Part, statement: Statement, context: Context) -> None:
    """A reference that fits no point is listed, not attached. With no points there is nothing to attach to."""
    reference = statement.target.reference
    if not context.proposal.points or not reference or statement.target == REMAINDER:
        return
    if statement.holder.kind not in speakers.OWN:
        return
    numbered = [name for written in references(reference) for name in written.names]
    if not numbered and statement.confidence < _OUTSPOKEN:
        return  # "det är bra att cykelbanan blir bredare": an opinion of a detail, counted as such
    what = (
        f"”{listed(numbered)}” motsvarar ingen av förslagspunkterna."
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
