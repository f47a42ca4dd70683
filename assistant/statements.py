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
from assistant.collected import (
    COMMENT,
    EXCEPTED,
    OBJECTION,
    SECOND_BEST,
    Adopted,
    Collected,
    Context,
    Line,
    Part,
    Said,
    on_one_line,
)
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
    Tone,
    VoiceKind,
)
from assistant.naming import called, self_name
from assistant.objections import Objection, objection
from assistant.proposal import Match
from assistant.references import references
from assistant.stance.model import Clause
from assistant.targets import REMAINDER, Aim, aims, heading_matches, named_in, of_aim

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
    context = Context(_names(submission, ordered, registry), submission.respondent_ids, registry, proposal)
    read = [_read(part, context) for part in ordered]
    found = Collected()
    for index, part in enumerate(read):
        hidden = _instructions(found, part, context)
        headings = _headings(part, context)
        for number, line in enumerate(part.lines):
            if number not in hidden:
                _take(found, index, part, number, headings[line.section], context)
        dissent.note(found, index, part, context)
    adopted.follow(found, read, context)
    if not any(said.statement.holder.kind in _OWN for said in found.said):
        found.said.extend(_most_telling(read))
    return tuple(said.statement for said in found.said), tuple(dict.fromkeys(found.items))


def _names(submission: Submission, parts: Sequence[ReadDocument], registry: Registry) -> tuple[str, ...]:
    """What the respondent is called, by its name and by how its own text begins its sentences."""
    known = called(registry.respondent(respondent_id) for respondent_id in submission.respondent_ids)
    others = {
        name.casefold()
        for respondent in registry.respondents
        if respondent.id not in submission.respondent_ids
        for name in (respondent.name, *respondent.aliases)
    }
    texts = [
        on_one_line(part.sentence_text(sentence))
        for part in parts
        if part.structure.kind is not DocumentKind.PROTOKOLLSUTDRAG
        for sentence in part.structure.sentences
        if part.structure.section_of(sentence).kind not in (SectionKind.OTHER_VOICES, SectionKind.DISSENT)
    ]
    found = self_name(texts)
    return (*known, found) if found and found.casefold() not in others else known


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
    if section.kind is SectionKind.LETTERHEAD:
        return
    kind = part.document.structure.kind
    base = _base_voice(kind, part, line)
    if base is VoiceKind.RESPONDENT and kind is DocumentKind.PROTOKOLLSUTDRAG:
        adoption = protocol.adoption(line.text)
        if adoption:
            found.adopted.append(Adopted(adoption, index, line))
    clauses = [
        clause for clause in line.reading.clauses if not clause.earlier and not of_aim(line.text, clause)
    ]
    background = section.kind is SectionKind.BACKGROUND
    if background:  # what is retold there is the proposal's, unless the respondent is named
        clauses = [
            c for c in clauses if c.voice is VoiceKind.RESPONDENT and _names_itself(line.text, c, context)
        ]
    if not clauses:
        if base in _OWN and not background and not _is_heading(line, section) and _comments(line):
            found.said.extend(Said(s, index) for s in _comment(part, line, section.kind, base, heading))
        return
    own = [clause for clause in clauses if clause.voice in _OWN and clause.stance is not Stance.OKLART]
    limit = _limit(part, number, own, context)
    split = len({c.stance for c in own if c.whole and not c.remainder} & {Stance.AVSTYRKER, *_SUPPORT}) > 1
    for clause in clauses:
        voice = _voice(base, clause, line, kind, context)
        for aim in aims(line.text, clause, len(clauses) == 1, heading, context.proposal):
            if split and aim.target == WHOLE and clause.stance is not Stance.TILLSTYRKER_DELVIS:
                # "Det första förslaget tillstyrks och det andra avstyrks": neither is the whole.
                aim = replace(aim, target=named_in(line.text, clause))
            statement = _statement(part, line, section.kind, clause, aim, voice, context)
            if _SECOND_BEST.search(line.text):
                statement = replace(
                    statement, stance=Stance.OKLART, qualifiers=Qualifiers(), rule=SECOND_BEST
                )
            elif own == [clause] and not aim.excepted:
                statement = _limited(part, line, limit, statement)
            found.said.append(Said(statement, index))
            _unresolved(found, part, statement, context)
    if len(own) == 1 and own[0].stance in (Stance.TILLSTYRKER, Stance.INGEN_ERINRAN) and base in _OWN:
        tail = line.text[own[0].words.end :]
        if objection(tail, Tone.NEUTRAL) is Objection.STRONG:  # "… men har invändningar mot avgiften"
            found.said.extend(Said(s, index) for s in _comment(part, line, section.kind, base, heading))


def _is_heading(line: Line, section: Section) -> bool:
    """A heading is a sentence too: it can take a stand, but a title is no comment."""
    return bool(section.title) and line.sentence.spans[0].start == section.span.start


_SECOND_BEST = re.compile(
    r"\bi andra hand\b|\b(?:i (?:det )?fall|för det fall|om|därest)\b[^.,]{0,40}\b(?:trots|ändå|likväl|går vidare|gå vidare|"
    r"väljer att genomföra|genomförs)\b",
    re.IGNORECASE,
)
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


def _names_itself(text: str, clause: Clause, context: Context) -> bool:
    """Whether the subject of a clause is the respondent by name, not by being left out."""
    words = text[clause.span.start : clause.span.end].casefold()
    return bool(clause.holder) or any(
        re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", words) for name in context.names
    )


def _base_voice(kind: DocumentKind, part: Part, line: Line) -> VoiceKind:
    """Whose words a sentence is, from where it stands and from what minutes say of it."""
    base = protocol.voice(kind, part.document.structure.sections[line.section])
    if kind is DocumentKind.PROTOKOLLSUTDRAG and base is VoiceKind.OFFICIALS and protocol.decides(line.text):
        base = VoiceKind.RESPONDENT
    if base is not VoiceKind.OTHERS and (protocol.dissents(line.text) or protocol.moves(line.text)):
        base = VoiceKind.DISSENT
    return base


def _voice(base: VoiceKind, clause: Clause, line: Line, kind: DocumentKind, context: Context) -> VoiceKind:
    """Whose words a clause is, from its sentence and its own subject."""
    voice = clause.voice
    if voice is VoiceKind.DISSENT and base in _OWN and _names_itself(line.text, clause, context):
        voice = VoiceKind.RESPONDENT  # members are spoken of, but the respondent speaks
    if voice not in _OWN:
        return voice if base in _OWN else base
    if base is VoiceKind.RESPONDENT and kind is DocumentKind.PROTOKOLLSUTDRAG:
        return voice
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
    if not long_enough:
        return False
    return line.reading.tone is not Tone.NEUTRAL or bool(
        objection(line.text, line.reading.tone) or _OPINION.search(line.text)
    )


def _comment(
    part: Part, line: Line, section: SectionKind, voice: VoiceKind, heading: tuple[Match, ...]
) -> list[Statement]:
    citation = part.cite(line)
    targets = [match.target for match in heading] or [WHOLE]
    objects = objection(line.text, line.reading.tone)
    tone = Tone.CRITICAL if objects else line.reading.tone
    rule = OBJECTION if objects is Objection.STRONG else COMMENT
    return [
        Statement(
            Holder(voice), target, Stance.OKLART, Qualifiers(tone=tone), citation, citation, rule, section,
            line.reading.confidence,
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
