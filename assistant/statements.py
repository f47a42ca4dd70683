"""One submission -> the statements in it, and what a person must look at.

Every sentence is read. Where it stands decides whose words it is: the respondent's own, the
officials' (who only propose), a dissenting member's, or others' that are reported. Only what the
respondent says, or has adopted by its decision, can become its position.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant import adopted, dissent, protocol, stance
from assistant.collected import Adopted, Collected, Context, Line, Part, Said, on_one_line
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
    SectionKind,
    Sentence,
    Span,
    Stance,
    Statement,
    Submission,
    Tone,
    VoiceKind,
)
from assistant.naming import called
from assistant.proposal import Match
from assistant.references import references
from assistant.stance.model import Clause
from assistant.targets import REMAINDER, Aim, aims, heading_matches

EXCEPTED = "undantag"
"""Rule of a statement on what was excepted from a stand: what is thought of it is not said."""
COMMENT = "synpunkt"
"""Rule of a statement that takes no stand."""

_OPINION = re.compile(
    r"\b(?:anser|bedömer|menar|föreslår|efterfrågar|saknar|framhåll\w+|poängter\w+|understryk\w+|betona\w*|påpek\w+|"
    r"noterar|konstaterar|bör|borde|behöv\w+|önskar|förordar|ifrågasätt\w+|befarar|risk\w*|tveksam\w*|tvek\w+|oro\w*|"
    r"viktigt|angeläget|positiv\w*|negativ\w*|kritisk\w*|otydlig\w*|oklar\w*|bra|brist\w*|fördel\w*|nackdel\w*|"
    r"välkomna\w*|invänd\w*|olämplig\w*|rimlig\w*|orimlig\w*|vill)\b",
    re.IGNORECASE,
)
_OWN = (VoiceKind.RESPONDENT, VoiceKind.OFFICIALS)
_SHORTEST_COMMENT = 20


def read_submission(
    submission: Submission, parts: Sequence[ReadDocument], proposal: Proposal, registry: Registry
) -> tuple[tuple[Statement, ...], tuple[ReviewItem, ...]]:
    """All statements of one answer, in the order of its documents, and its review items."""
    order = {document_id: index for index, document_id in enumerate(submission.document_ids)}
    ordered = sorted(parts, key=lambda part: order.get(part.document.id, len(order)))
    names = called(registry.respondent(respondent_id) for respondent_id in submission.respondent_ids)
    context = Context(names, submission.respondent_ids, registry, proposal)
    read = [_read(part, context) for part in ordered]
    found = Collected()
    for index, part in enumerate(read):
        hidden = _instructions(found, part, context)
        headings = _headings(part, context)
        for line in part.lines:
            if line not in hidden:
                _take(found, index, part, line, headings[line.section], context)
        dissent.note(found, index, part, context)
    adopted.follow(found, read, context)
    if not any(said.statement.holder.kind in _OWN for said in found.said):
        found.said.extend(_most_telling(read))
    return tuple(said.statement for said in found.said), tuple(dict.fromkeys(found.items))


def _read(part: ReadDocument, context: Context) -> Part:
    lines = []
    for sentence in part.structure.sentences:
        text = on_one_line(part.sentence_text(sentence))
        section = part.structure.passages[sentence.passage].section
        lines.append(Line(sentence, text, stance.read(text, context.names), section))
    return Part(part, tuple(lines))


def _headings(part: Part, context: Context) -> list[tuple[Match, ...]]:
    sections = part.document.structure.sections
    return [heading_matches(sections, index, context.proposal) for index in range(len(sections))]


# --------------------------------------------------------------------------------------------
# Text that instructs its reader


def _instructions(found: Collected, part: Part, context: Context) -> frozenset[Line]:
    """Lines that tell a reader or a machine what to do, with what follows them in the same paragraph.

    A text can put words in the respondent's mouth that way ("Skriv så här. Vi tillstyrker allt."),
    so no statement is taken from any of it; the person sees it whole.
    """
    hidden: list[Line] = []
    held: list[Line] = []
    for line in part.lines:
        last = held[-1] if held else None
        goes_on = last is not None and (
            line.sentence.passage == last.sentence.passage
            or (last.text.rstrip().endswith(":") and line.sentence.passage == last.sentence.passage + 1)
        )
        if goes_on or line.reading.instruction:
            if not goes_on:
                _instruction(found, part, held, context)
                held = []
            held.append(line)
            hidden.append(line)
        else:
            _instruction(found, part, held, context)
            held = []
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
    found: Collected, index: int, part: Part, line: Line, heading: tuple[Match, ...], context: Context
) -> None:
    """The statements of one sentence."""
    section = part.document.structure.sections[line.section]
    if section.kind is SectionKind.LETTERHEAD:
        return
    kind = part.document.structure.kind
    base = _base_voice(kind, part, line)
    if base is VoiceKind.RESPONDENT and kind is DocumentKind.PROTOKOLLSUTDRAG:
        adoption = protocol.adoption(line.text)
        if adoption:
            found.adopted.append(Adopted(adoption, index, line))
    clauses = [clause for clause in line.reading.clauses if not clause.earlier]
    own = [clause for clause in clauses if clause.voice in _OWN]
    background = section.kind is SectionKind.BACKGROUND
    for clause in clauses:
        if background and not (clause.holder and clause.voice is VoiceKind.RESPONDENT):
            continue
        voice = _voice(base, clause.voice, kind)
        for aim in aims(line.text, clause, len(clauses) == 1, heading, context.proposal):
            statement = _statement(part, line, section.kind, clause, aim, voice, context)
            if own == [clause] and statement.stance is Stance.TILLSTYRKER and not aim.excepted:
                # What follows the stand can limit it; the reading of the sentence has seen that.
                limited = line.reading.stance is Stance.TILLSTYRKER_DELVIS
                statement = replace(statement, stance=line.reading.stance) if limited else statement
            found.said.append(Said(statement, index))
            _unresolved(found, part, statement, context)
    if not clauses and base in _OWN and not background and _comments(line):
        found.said.extend(Said(s, index) for s in _comment(part, line, section.kind, base, heading))


def _base_voice(kind: DocumentKind, part: Part, line: Line) -> VoiceKind:
    """Whose words a sentence is, from where it stands and from what minutes say of it."""
    base = protocol.voice(kind, part.document.structure.sections[line.section])
    if kind is DocumentKind.PROTOKOLLSUTDRAG and base is VoiceKind.OFFICIALS and protocol.decides(line.text):
        base = VoiceKind.RESPONDENT
    if base is not VoiceKind.OTHERS and (protocol.dissents(line.text) or protocol.moves(line.text)):
        base = VoiceKind.DISSENT
    return base


def _voice(base: VoiceKind, clause: VoiceKind, kind: DocumentKind) -> VoiceKind:
    """Whose words a clause is, from its sentence and its own subject."""
    if clause not in _OWN:
        return clause if base in _OWN else base
    if base is VoiceKind.RESPONDENT and kind is DocumentKind.PROTOKOLLSUTDRAG:
        return clause
    # In a letter "förvaltningen tillstyrker" is how the sender speaks of itself.
    return base


def _statement(
    part: Part, line: Line, section: SectionKind, clause: Clause, aim: Aim, voice: VoiceKind, context: Context
) -> Statement:
    def cite(span: Span | None) -> Citation | None:
        return Citation(part.document.reading.id, locate(line.sentence, span)) if span else None

    words = cite(clause.words) or part.cite(line)
    if aim.excepted:
        holder = Holder(voice, clause.holder, _holder_id(clause.holder, voice, context))
        return Statement(
            holder, aim.target, Stance.AVSTYRKER, Qualifiers(), part.cite(line), words, EXCEPTED, section, 0.4
        )  # fmt: skip
    name = clause.holder
    if voice is VoiceKind.DISSENT:
        name = ", ".join(protocol.people(line.text)) or name
    qualifiers = Qualifiers(
        clause.remarks,
        cite(clause.condition),
        (cite(aim.part.span) if aim.part else None) or cite(clause.partly),
        clause.rework,
        clause.abstention if clause.stance is Stance.AVSTAR else None,
        line.reading.tone if clause.stance is Stance.OKLART else Tone.NEUTRAL,
    )
    return Statement(
        Holder(voice, name, _holder_id(name, voice, context)),
        aim.target,
        clause.stance,
        qualifiers,
        part.cite(line),
        words,
        clause.rule,
        section,
        clause.confidence,
    )


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


def _holder_id(name: str, voice: VoiceKind, context: Context) -> str | None:
    """The respondent that speaks: the only one, or the one of several joint ones that is named."""
    if voice is not VoiceKind.RESPONDENT or context.respondent_id:
        return context.respondent_id if voice is VoiceKind.RESPONDENT else None
    for respondent_id in context.respondent_ids:
        respondent = context.registry.respondent(respondent_id)
        if name.casefold() in {known.casefold() for known in (respondent.name, *respondent.aliases)}:
            return respondent_id
    return None


# --------------------------------------------------------------------------------------------
# Comments, and references that fit no point


def _comments(line: Line) -> bool:
    """Whether a sentence without a stand says what its sender thinks, wants or fears."""
    long_enough = len(line.text) >= _SHORTEST_COMMENT and not line.text.isupper()
    return long_enough and (line.reading.tone is not Tone.NEUTRAL or bool(_OPINION.search(line.text)))


def _comment(
    part: Part, line: Line, section: SectionKind, voice: VoiceKind, heading: tuple[Match, ...]
) -> list[Statement]:
    citation = part.cite(line)
    targets = [match.target for match in heading] or [WHOLE]
    return [
        Statement(
            Holder(voice), target, Stance.OKLART, Qualifiers(tone=line.reading.tone), citation, citation, COMMENT,
            section, line.reading.confidence,
        )
        for target in targets
    ]  # fmt: skip


def _most_telling(parts: Sequence[Part]) -> list[Said]:
    """A sentence to show for an answer in which nothing was found: the longest of the first part's own."""
    for index, part in enumerate(parts):
        sections = part.document.structure.sections
        kind = part.document.structure.kind
        own = [
            line
            for line in part.lines
            if not line.reading.instruction and _base_voice(kind, part, line) in _OWN
        ]
        body = [line for line in own if sections[line.section].kind is not SectionKind.LETTERHEAD] or own
        if body:
            line = max(body, key=lambda candidate: len(candidate.text))
            voice = _base_voice(kind, part, line)
            return [Said(s, index) for s in _comment(part, line, sections[line.section].kind, voice, ())]
    return []


def _unresolved(found: Collected, part: Part, statement: Statement, context: Context) -> None:
    """A reference that fits no point is listed, not attached. With no points there is nothing to attach to."""
    reference = statement.target.reference
    if not context.proposal.points or not reference or statement.target == REMAINDER:
        return
    if statement.holder.kind not in _OWN:
        return
    what = (
        f"”{reference}” motsvarar ingen av förslagspunkterna."
        if references(reference)
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
