"""One submission -> the statements in it, and what a person must look at.

Every sentence is read. Where it stands decides whose words it is: the respondent's own, the
officials' (who only propose), a dissenting member's, or others' that are reported. Only what the
respondent says, or has adopted by its decision, can become its position.
"""

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
    Proposal,
    Qualifiers,
    ReadDocument,
    Registry,
    ReviewItem,
    ReviewKind,
    Section,
    SectionKind,
    Sentence,
    Span,
    Stance,
    Statement,
    Submission,
    Target,
    Tone,
    VoiceKind,
)
from assistant.proposal import Match
from assistant.proposal.references import references
from assistant.stance.interpret import UNPROPOSED
from assistant.stance.model import Clause
from assistant.statements import (
    adopted,
    att_clauses,
    dissent,
    prose_document,
    protocol,
    scanned,
    speakers,
    units,
)
from assistant.statements.collected import (
    ADOPTS,
    EXCEPTED,
    JOINS,
    OBJECTION,
    SECOND_BEST,
    UNKNOWN_ITEM,
    Adopted,
    Collected,
    Context,
    Line,
    Part,
    Said,
    on_one_line,
)
from assistant.statements.joining import joins
from assistant.statements.naming import called, self_name
from assistant.statements.objections import Objection, objection
from assistant.statements.remarks import comment, is_comment, most_telling, second_best
from assistant.statements.targets import REMAINDER, Aim, aims, heading_matches, named_in, of_aim
from assistant.swedish import listed


def read_submission(
    submission: Submission, parts: Sequence[ReadDocument], proposal: Proposal, registry: Registry
) -> tuple[tuple[Statement, ...], tuple[ReviewItem, ...]]:
    """All statements of one answer, in the order of its documents, and its review items."""
    order = {document_id: index for index, document_id in enumerate(submission.document_ids)}
    ordered = sorted(parts, key=lambda part: order.get(part.document.id, len(order)))
    context = Context(_names(submission, ordered, registry), submission.respondent_ids, registry, proposal)
    found = Collected()
    read = [_read(_of_others(part, found), context) for part in ordered]
    for index, part in enumerate(read):
        hidden = _instructions(found, part, context)
        headings = heading_matches(part.document.structure.sections, context.proposal)
        for number, line in enumerate(part.lines):
            if number not in hidden:
                _take(found, index, part, number, headings[line.section], context)
        dissent.note(found, index, part, context)
    _summed_up(found, read)
    units.speak_apart(found, context)
    adopted.follow(found, read, context)
    found.said.extend(_unknown_items(read))
    if not any(said.statement.holder.kind in speakers.OWN for said in found.said):
        found.said.extend(most_telling(read))
    statements, weak = scanned.weigh([said.statement for said in found.said], ordered, submission)
    return statements, tuple(dict.fromkeys((*found.items, *weak)))


def _summed_up(found: Collected, parts: Sequence[Part]) -> None:
    """A summary that repeats a sentence of a section is about what the section is about: "förslaget" there is its own."""

    def words(said: Said) -> str:
        return parts[said.part].document.reading.presentable(said.statement.citation).casefold()

    below: dict[str, set[Target]] = {}
    for said in found.said:
        if said.statement.section is SectionKind.POINT:
            below.setdefault(words(said), set()).add(said.statement.target)
    for number, said in enumerate(found.said):
        statement = said.statement
        if (
            statement.section is SectionKind.POINT
            or not statement.target.whole
            or statement.stance is Stance.OKLART
        ):
            continue
        text = words(said)
        targets = below.get(text, set())
        if len(text) >= _SHORTEST_REPEATED and len(targets) == 1:
            found.said[number] = replace(said, statement=replace(statement, target=next(iter(targets))))


_SHORTEST_REPEATED = 60
""" "Nämnden avstyrker förslaget." is said of the whole and of its parts alike."""


def _of_others(part: ReadDocument, found: Collected) -> ReadDocument:
    """An earlier summary or a bill that was handed in: what it says is said by those it reports."""
    text = part.reading.text
    if len(_STANDS.findall(text)) < _FEWEST_STANDS or not prose_document.reports_many(text):
        return part
    name = part.document.name
    found.items.append(
        ReviewItem(
            ReviewKind.SENDER_UNSURE,
            f"{name} redovisar flera remissinstansers svar. Inget av dem är läst som avsändarens.",
            f"Avgör om {name} är ett svar. Annars: rätta rollen till annan handling. Kommandot remiss prose visar vem som "
            "tycker vad i den.",
            document_id=part.document.id,
        )
    )
    sections = tuple(
        section if section.kind is SectionKind.OTHER_ITEM else replace(section, kind=SectionKind.OTHER_VOICES)
        for section in part.structure.sections
    )
    return replace(part, structure=replace(part.structure, sections=sections))


_STANDS = re.compile(r"(?i)tillstyrk|avstyrk|erinran|invändning|instämmer|avstår|biträd|positiv")
_FEWEST_STANDS = 3
"""Stance words without which no text reports many: the quick test."""
_NOT_THE_RESPONDENTS = (SectionKind.OTHER_VOICES, SectionKind.DISSENT, SectionKind.OTHER_ITEM)


def _names(submission: Submission, parts: Sequence[ReadDocument], registry: Registry) -> tuple[str, ...]:
    """What the respondent is called, by its name and by how its own text begins its sentences."""
    known = called(registry.respondent(respondent_id) for respondent_id in submission.respondent_ids)
    texts = (
        on_one_line(_text(part, sentence)[:_SUBJECT_WITHIN])
        for part in parts
        if part.structure.kind is not DocumentKind.PROTOKOLLSUTDRAG
        for sentence in part.structure.sentences
        if part.structure.section_of(sentence).kind not in _NOT_THE_RESPONDENTS
    )
    found = self_name(texts)
    others = (r for r in registry.respondents if found and r.id not in submission.respondent_ids)
    if not found or any(found.casefold() == name.casefold() for other in others for name in other.names):
        return known
    return (*known, found)


_SUBJECT_WITHIN = 300
"""So many characters of a sentence hold its subject and verb."""


def _text(part: ReadDocument, sentence: Sentence) -> str:
    """`part.sentence_text(sentence)`, for the two places that ask it of every sentence."""
    text = part.reading.text
    return " ".join([text[span.start : span.end] for span in sentence.spans])


def _unknown_items(parts: Sequence[Part]) -> list[Said]:
    """Minutes whose item on this case nobody can tell: something was decided, and it is not known what."""
    found = []
    for index, part in enumerate(parts):
        agenda = part.document.structure.items
        if not agenda or any(item.own for item in agenda):
            continue
        starts = {item.span.start for item in agenda}
        headings = [s for s in part.document.structure.sentences if s.spans[0].start in starts][:12]
        spans = tuple(span for sentence in headings for span in sentence.spans)
        if spans:
            citation = Citation(part.document.reading.id, spans)
            holder = Holder(VoiceKind.OTHERS)
            found.append(
                Said(
                    Statement(
                        holder, WHOLE, Stance.OKLART, Qualifiers(), citation, citation, UNKNOWN_ITEM, SectionKind.OTHER_ITEM, 0.0
                    ),
                    index,
                )
            )  # fmt: skip
    return found


def _read(part: ReadDocument, context: Context) -> Part:
    lines = []
    for whole in part.structure.sentences:
        section = part.structure.passages[whole.passage].section
        kind = part.structure.sections[section].kind
        if kind is SectionKind.OTHER_ITEM:
            continue  # another matter in the same minutes
        decided = kind is SectionKind.DECISION or part.structure.kind is DocumentKind.PROTOKOLLSUTDRAG
        for sentence in att_clauses.split(part.reading.text, whole) if decided else (whole,):
            text = on_one_line(_text(part, sentence))
            lines.append(Line(sentence, text, stance.read(text, context.names), section))
    return Part(part, tuple(lines), speakers.decision_in_text(part, lines))


# --------------------------------------------------------------------------------------------
# Text that instructs its reader


def _instructions(found: Collected, part: Part, context: Context) -> frozenset[int]:
    """Lines that tell a reader or a machine what to do, with what follows them in the same paragraph.

    A text can put words in the respondent's mouth that way ("Skriv så här. Vi tillstyrker allt."),
    so no statement is taken from any of it; the person sees it whole.
    """
    hidden: list[int] = []
    held: list[Line] = []
    for number, line in enumerate(part.lines):
        last = held[-1] if held else None
        goes_on = last is not None and (
            line.sentence.passage == last.sentence.passage
            or (last.text.rstrip().endswith(":") and line.sentence.passage == last.sentence.passage + 1)
        )
        if not goes_on:
            _instruction(found, part, held, context)
            held = []
        if goes_on or line.reading.instruction:
            held.append(line)
            hidden.append(number)
    _instruction(found, part, held, context)
    return frozenset(hidden)


def _instruction(found: Collected, part: Part, lines: Sequence[Line], context: Context) -> None:
    if not lines:
        return
    found.items.append(
        ReviewItem(
            ReviewKind.INSTRUCTION,
            "Texten vänder sig till den eller det som läser svaret och säger hur det ska återges. "
            "Inget ställningstagande har hämtats därifrån.",
            "Läs stycket och avgör om det hör till svaret. Jämför tabellen med svarets övriga text.",
            part.document.document.id,
            context.respondent_id,
            None,
            part.cite(*lines),
        )
    )


# --------------------------------------------------------------------------------------------
# One sentence


def _take(
    found: Collected, index: int, part: Part, number: int, heading: tuple[Match, ...], context: Context
) -> None:
    """The statements of one sentence."""
    line = part.lines[number]
    section = part.document.structure.sections[line.section]
    kind = part.document.structure.kind
    base = speakers.of_line(part, line)
    adoption = protocol.adoption(line.text) if base in (VoiceKind.RESPONDENT, VoiceKind.DISSENT) else None
    if adoption and base is VoiceKind.RESPONDENT and kind is DocumentKind.PROTOKOLLSUTDRAG:
        found.adopted.append(Adopted(adoption, index, line))
        found.said.append(Said(_adopting(part, line, section.kind, context), index))
    refused = (
        base is VoiceKind.RESPONDENT and kind is DocumentKind.PROTOKOLLSUTDRAG and protocol.refuses(line.text)
    )
    background = section.kind in (SectionKind.BACKGROUND, SectionKind.LETTERHEAD)
    joined = (
        joins(line.text, context.names)
        if base in speakers.OWN and adoption is None and section.kind is not SectionKind.BACKGROUND
        else None
    )
    if joined:
        _joining(found, index, part, line, section.kind, joined.who, context)
    clauses = [
        clause
        for clause in line.reading.clauses
        if not clause.earlier
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
    if not clauses:
        plain = (
            adoption is None
            and joined is None
            and not refused
            and not background
            and not _is_heading(line, section)
        )
        if base in speakers.OWN and plain and is_comment(line):
            found.said.extend(Said(s, index) for s in comment(part, line, section.kind, base, heading))
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


def _after_second_best(part: Part, number: int) -> bool:
    """Whether what is wished "if the proposal is carried through all the same" goes on: "Då välkomnar vi …"."""
    passage = part.lines[number].sentence.passage
    before = takewhile(lambda line: line.sentence.passage == passage, reversed(part.lines[:number]))
    return any(second_best(line.text) for line in before)


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
    found: Collected, index: int, part: Part, line: Line, section: SectionKind, joined: str, context: Context
) -> None:
    """The answer is another's, which is not here: listed, and a mark that something is missing."""
    citation = part.cite(line)
    holder = Holder(speakers.of_line(part, line), "", context.respondent_id)
    found.said.append(
        Said(
            Statement(holder, WHOLE, Stance.OKLART, Qualifiers(), citation, citation, JOINS, section, 0.0),
            index,
        )
    )
    found.items.append(
        ReviewItem(
            ReviewKind.LOW_CONFIDENCE,
            f"Svaret hänvisar till ett annat svar, från {joined}.",
            f"Läs svaret från {joined} och avgör vad det betyder för den här instansen.",
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


# --------------------------------------------------------------------------------------------
# Comments, and references that fit no point


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
