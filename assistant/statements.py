"""One submission -> the statements in it, and what a person must look at.

Every sentence is read. Where it stands decides whose words it is: the respondent's own, the
officials' (who only propose), a dissenting member's, or others' that are reported. Only what the
respondent says, or has adopted by its decision, can become its position.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from assistant import protocol, stance
from assistant.domain import (
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
    Target,
    Tone,
    VoiceKind,
)
from assistant.naming import called
from assistant.proposal import Match
from assistant.references import references
from assistant.targets import REMAINDER, Aim, aims, heading_matches

MISSING_TEXT = "antar en text som saknas"
"""Rule of a statement that stands for a text that was adopted but is not among the files."""
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


@dataclass(frozen=True, slots=True)
class _Said:
    """A statement, and which part it stands in."""

    statement: Statement
    part: int


@dataclass
class _Reading:
    """What is collected while a submission is read."""

    said: list[_Said] = field(default_factory=list)
    items: list[ReviewItem] = field(default_factory=list)
    adoptions: list[tuple[int, protocol.Adoption, Sentence, SectionKind]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Context:
    names: tuple[str, ...]
    own_ids: tuple[str, ...]
    registry: Registry
    proposal: Proposal
    decided: bool
    """Some part of the submission is the minutes of a decision."""

    @property
    def respondent_id(self) -> str | None:
        return self.own_ids[0] if len(self.own_ids) == 1 else None


def read_submission(
    submission: Submission, parts: Sequence[ReadDocument], proposal: Proposal, registry: Registry
) -> tuple[tuple[Statement, ...], tuple[ReviewItem, ...]]:
    """All statements of one answer, in the order of its documents, and its review items."""
    order = {document_id: index for index, document_id in enumerate(submission.document_ids)}
    parts = sorted(parts, key=lambda part: order.get(part.document.id, len(order)))
    respondents = [registry.respondent(respondent_id) for respondent_id in submission.respondent_ids]
    context = _Context(
        called(respondents),
        submission.respondent_ids,
        registry,
        proposal,
        any(part.structure.kind is DocumentKind.PROTOKOLLSUTDRAG for part in parts),
    )
    found = _Reading()
    for index, part in enumerate(parts):
        _read_part(found, index, part, context)
    _follow(found, parts, context)
    return tuple(said.statement for said in found.said), tuple(dict.fromkeys(found.items))


# --------------------------------------------------------------------------------------------
# One part


def _read_part(found: _Reading, index: int, part: ReadDocument, context: _Context) -> None:
    structure = part.structure
    headings = [heading_matches(structure.sections, i, context.proposal) for i in range(len(structure.sections))]
    hidden = _instructions(found, part, context)
    for number, sentence in enumerate(structure.sentences):
        if number in hidden:
            continue
        section_index = structure.passages[sentence.passage].section
        _read_sentence(found, index, part, sentence, headings[section_index], context)
    _notes(found, part, context)


def _instructions(found: _Reading, part: ReadDocument, context: _Context) -> frozenset[int]:
    """Sentences that tell a reader or a machine what to do, with what follows them in the same paragraph.

    A text can put words in the respondent's mouth that way ("Skriv så här. Vi tillstyrker allt."),
    so no statement is taken from any of it; the person sees it whole.
    """
    hidden: set[int] = set()
    structure = part.structure
    for passage_index, passage in enumerate(structure.passages):
        numbers = [n for n, sentence in enumerate(structure.sentences) if sentence.passage == passage_index]
        first = next((n for n in numbers if _instructs(part, structure.sentences[n], context)), None)
        if first is None:
            continue
        held = [n for n in numbers if n >= first]
        text = part.sentence_text(structure.sentences[held[-1]])
        if text.rstrip().endswith(":"):
            held += [
                n for n, sentence in enumerate(structure.sentences) if sentence.passage == passage_index + 1
            ]
        hidden.update(held)
        spans = tuple(span for n in held for span in structure.sentences[n].spans)
        del passage
        found.items.append(
            ReviewItem(
                ReviewKind.INSTRUCTION,
                "Texten riktar sig till den eller det som läser svaret och säger hur det ska återges. "
                "Inget ställningstagande har hämtats därifrån.",
                "Läs stycket och avgör om det hör till svaret. Kontrollera svarets ställningstagande mot övrig text.",
                part.document.id,
                context.respondent_id,
                None,
                Citation(part.reading.id, spans),
            )
        )
    return frozenset(hidden)


def _instructs(part: ReadDocument, sentence: Sentence, context: _Context) -> bool:
    return stance.read(_flat(part.sentence_text(sentence)), context.names).instruction


def _flat(text: str) -> str:
    """The same length, on one line: spans in it are spans in the text."""
    return re.sub(r"\s", " ", text)


def _read_sentence(
    found: _Reading,
    index: int,
    part: ReadDocument,
    sentence: Sentence,
    heading: tuple[Match, ...],
    context: _Context,
) -> None:
    section = part.structure.section_of(sentence)
    if section.kind is SectionKind.LETTERHEAD:
        return
    text = _flat(part.sentence_text(sentence))
    kind = part.structure.kind
    base = protocol.voice(kind, section)
    if kind is DocumentKind.PROTOKOLLSUTDRAG and base is VoiceKind.OFFICIALS and protocol.decides(text):
        base = VoiceKind.RESPONDENT
    if base is not VoiceKind.OTHERS and (protocol.dissents(text) or protocol.moves(text)):
        base = VoiceKind.DISSENT
    if base is VoiceKind.RESPONDENT and kind is DocumentKind.PROTOKOLLSUTDRAG:
        adopted = protocol.adoption(text)
        if adopted:
            found.adoptions.append((index, adopted, sentence, section.kind))
    reading = stance.read(text, context.names)
    clauses = [c for c in reading.clauses if not c.earlier]
    own = [c for c in clauses if c.voice in (VoiceKind.RESPONDENT, VoiceKind.OFFICIALS)]
    for clause in clauses:
        voice = _voice(base, clause.voice, kind)
        if section.kind is SectionKind.BACKGROUND and not (clause.holder and clause.voice is VoiceKind.RESPONDENT):
            continue
        for aim in aims(text, clause, len(clauses) == 1, heading, context.proposal):
            said = _statement(part, sentence, section.kind, clause, aim, voice, text, context)
            if len(own) == 1 and clause in own and reading.stance is Stance.TILLSTYRKER_DELVIS:
                said = replace(said, stance=reading.stance if said.stance is Stance.TILLSTYRKER else said.stance)
            found.said.append(_Said(said, index))
            _unresolved(found, part, said, context)
    if not clauses and base in (VoiceKind.RESPONDENT, VoiceKind.OFFICIALS):
        if section.kind is SectionKind.BACKGROUND:
            return
        _comment(found, index, part, sentence, section.kind, reading, heading, base, text, context)


def _voice(base: VoiceKind, clause: VoiceKind, kind: DocumentKind) -> VoiceKind:
    """Whose words a clause is, from where it stands and what it says."""
    if base is VoiceKind.RESPONDENT:
        # In a letter "förvaltningen tillstyrker" is how the sender speaks of itself; in minutes it is not.
        if clause is VoiceKind.OFFICIALS and kind is not DocumentKind.PROTOKOLLSUTDRAG:
            return VoiceKind.RESPONDENT
        return clause
    return base if clause in (VoiceKind.RESPONDENT, VoiceKind.OFFICIALS) else clause


def _locate(sentence: Sentence, span: Span) -> tuple[Span, ...]:
    """Spans of the reading for a span of the sentence's text, whose pieces are joined by one space."""
    pieces: list[Span] = []
    offset = 0
    for piece in sentence.spans:
        start, end = max(span.start - offset, 0), min(span.end - offset, len(piece))
        if start < end:
            pieces.append(Span(piece.start + start, piece.start + end))
        offset += len(piece) + 1
    return tuple(pieces) or sentence.spans


def _statement(
    part: ReadDocument,
    sentence: Sentence,
    section: SectionKind,
    clause: stance.Clause,
    aim: Aim,
    voice: VoiceKind,
    text: str,
    context: _Context,
) -> Statement:
    def cite(span: Span | None) -> Citation | None:
        return Citation(part.reading.id, _locate(sentence, span)) if span else None

    partly = cite(clause.partly)
    if aim.part is not None:
        partly = cite(aim.part.span) or partly
    tone = Tone.NEUTRAL
    if clause.stance is Stance.OKLART:
        tone = stance.read(text, context.names).tone
    name = clause.holder
    if voice is VoiceKind.DISSENT:
        name = ", ".join(protocol.people(text)) or name
    statement = Statement(
        Holder(voice, name, _holder_id(name, voice, context)),
        aim.target,
        clause.stance,
        Qualifiers(
            clause.remarks,
            cite(clause.condition),
            partly,
            clause.rework,
            clause.abstention if clause.stance is Stance.AVSTAR else None,
            tone,
        ),
        Citation(part.reading.id, sentence.spans),
        cite(clause.words) or Citation(part.reading.id, sentence.spans),
        clause.rule,
        section,
        clause.confidence,
    )
    if aim.excepted:
        return replace(
            statement,
            stance=Stance.AVSTYRKER,
            qualifiers=Qualifiers(),
            rule=EXCEPTED,
            confidence=min(0.4, clause.confidence),
        )
    return statement


def _holder_id(name: str, voice: VoiceKind, context: _Context) -> str | None:
    """Which of several joint respondents speaks; the only one when there is only one."""
    if voice is not VoiceKind.RESPONDENT:
        return None
    if context.respondent_id:
        return context.respondent_id
    for respondent_id in context.own_ids:
        respondent = context.registry.respondent(respondent_id)
        if name.casefold() in {n.casefold() for n in (respondent.name, *respondent.aliases)}:
            return respondent_id
    return None


def _comment(
    found: _Reading,
    index: int,
    part: ReadDocument,
    sentence: Sentence,
    section: SectionKind,
    reading: stance.SentenceReading,
    heading: tuple[Match, ...],
    voice: VoiceKind,
    text: str,
    context: _Context,
) -> None:
    """A sentence without a stand, where it says what its sender thinks."""
    if reading.tone is Tone.NEUTRAL and not _OPINION.search(text):
        return
    if len(text) < 20 or text.isupper():
        return
    del context
    citation = Citation(part.reading.id, sentence.spans)
    for target in [match.target for match in heading] or [Target()]:
        found.said.append(
            _Said(
                Statement(
                    Holder(voice),
                    target,
                    Stance.OKLART,
                    Qualifiers(tone=reading.tone),
                    citation,
                    citation,
                    COMMENT,
                    section,
                    reading.confidence,
                ),
                index,
            )
        )


def _unresolved(found: _Reading, part: ReadDocument, said: Statement, context: _Context) -> None:
    """A reference that fits no point is listed, not attached. With no points there is nothing to attach to."""
    reference = said.target.reference
    if not context.proposal.points or not reference or said.target == REMAINDER:
        return
    if said.holder.kind is not VoiceKind.RESPONDENT and said.holder.kind is not VoiceKind.OFFICIALS:
        return
    what = (
        f"”{reference}” kan inte kopplas till någon av förslagspunkterna."
        if references(reference)
        else f"Det framgår inte vilken förslagspunkt ”{reference}” hör till."
    )
    found.items.append(
        ReviewItem(
            ReviewKind.UNRESOLVED_POINT,
            f"Svaret {_verb(said.stance)} något som inte kunnat kopplas. {what}",
            "Läs stället. Hör det till en förslagspunkt: fyll i den cellen.",
            part.document.id,
            context.respondent_id,
            said.target,
            said.citation,
        )
    )


def _verb(value: Stance) -> str:
    return {
        Stance.TILLSTYRKER: "tillstyrker",
        Stance.TILLSTYRKER_DELVIS: "tillstyrker delvis",
        Stance.AVSTYRKER: "avstyrker",
        Stance.INGEN_ERINRAN: "har ingen erinran mot",
        Stance.AVSTAR: "avstår i fråga om",
        Stance.OKLART: "kommenterar",
    }[value]


# --------------------------------------------------------------------------------------------
# Dissent and votes


def _notes(found: _Reading, part: ReadDocument, context: _Context) -> None:
    """Reservations, särskilda yttranden and votes: one item each, with who and what."""
    structure = part.structure
    by_section: dict[int, list[Sentence]] = {}
    for sentence in structure.sentences:
        by_section.setdefault(structure.passages[sentence.passage].section, []).append(sentence)
    for index, sentences in sorted(by_section.items()):
        section = structure.sections[index]
        if section.kind is SectionKind.DISSENT and not protocol.moves(
            section.title + " " + " ".join(part.sentence_text(s) for s in sentences[:1])
        ):
            _note(found, part, sentences, section.title, context)
            continue
        for sentence in sentences:
            if protocol.dissents(part.sentence_text(sentence)):
                _note(found, part, [sentence], "", context)
        _votes(found, part, sentences, context)


def _note(
    found: _Reading, part: ReadDocument, sentences: Sequence[Sentence], title: str, context: _Context
) -> None:
    text = " ".join(_flat(part.sentence_text(s)) for s in sentences)
    who = protocol.people(f"{title} {text}")
    what = next(
        (
            f" som {_verb(s.statement.stance)} förslaget"
            for s in found.said
            if s.statement.holder.kind is VoiceKind.DISSENT
            and s.statement.stance is not Stance.OKLART
            and any(s.statement.citation.spans == sentence.spans for sentence in sentences)
            and s.statement.citation.reading_id == part.reading.id
        ),
        "",
    )
    name = " och ".join((", ".join(who[:-1]), who[-1])) if len(who) > 1 else (who[0] if who else "")
    found.items.append(
        ReviewItem(
            ReviewKind.DISSENT,
            f"Det finns en avvikande mening{f' från {name}' if name else ''}{what}. "
            "Den räknas inte som instansens ställningstagande.",
            "Avgör om den ska nämnas i sammanställningen.",
            part.document.id,
            context.respondent_id,
            None,
            Citation(part.reading.id, tuple(span for s in sentences for span in s.spans)),
        )
    )


def _votes(
    found: _Reading, part: ReadDocument, sentences: Sequence[Sentence], context: _Context
) -> None:
    if part.structure.kind is not DocumentKind.PROTOKOLLSUTDRAG:
        return
    text = " ".join(_flat(part.sentence_text(s)) for s in sentences)
    result = protocol.vote(text)
    if result is None:
        return
    telling = [s for s in sentences if re.search(r"\b(?:ja|nej|röst\w*|omröst\w*)\b", part.sentence_text(s), re.I)]
    found.items.append(
        ReviewItem(
            ReviewKind.DISSENT,
            f"Beslutet fattades efter votering: {result.swedish}.",
            "Kontrollera att den vinnande sidans förslag är det som står i tabellen.",
            part.document.id,
            context.respondent_id,
            None,
            Citation(part.reading.id, tuple(span for s in telling or sentences for span in s.spans)),
        )
    )
    won = protocol.winner(text, result)
    if won:
        index = next((s.part for s in found.said if s.statement.citation.reading_id == part.reading.id), 0)
        found.adoptions.append((index, won, (telling or list(sentences))[0], SectionKind.DECISION))


# --------------------------------------------------------------------------------------------
# What a decision adopts


def _follow(found: _Reading, parts: Sequence[ReadDocument], context: _Context) -> None:
    """Gives the respondent the words it has adopted, or lists that they are missing."""
    for index, adopted, sentence, section in found.adoptions:
        part = parts[index]
        chosen = _adopted(found, parts, index, adopted)
        if chosen:
            holder = Holder(VoiceKind.RESPONDENT, "", context.respondent_id)
            found.said = [
                replace(said, statement=replace(said.statement, holder=holder)) if n in chosen else said
                for n, said in enumerate(found.said)
            ]
            continue
        if _own_letter(parts, index) and adopted.source == "yttrandet":
            continue
        citation = Citation(part.reading.id, sentence.spans)
        found.items.append(_missing(part, adopted, citation, context))
        found.said.append(
            _Said(
                Statement(
                    Holder(VoiceKind.RESPONDENT, "", context.respondent_id),
                    Target(),
                    Stance.OKLART,
                    Qualifiers(),
                    citation,
                    citation,
                    MISSING_TEXT,
                    section,
                    0.0,
                ),
                index,
            )
        )


def _adopted(
    found: _Reading, parts: Sequence[ReadDocument], index: int, adopted: protocol.Adoption
) -> frozenset[int]:
    """Which statements an adoption makes the respondent's: numbers in `found.said`."""
    numbered = list(enumerate(found.said))
    if adopted.source == "yrkandet":
        wanted = adopted.name.casefold()
        return frozenset(
            n
            for n, said in numbered
            if said.statement.holder.kind is VoiceKind.DISSENT
            and wanted
            and said.part == index
            and wanted in said.statement.holder.name.casefold()
        )
    reports = [n for n, part in enumerate(parts) if part.structure.kind is DocumentKind.TJANSTEUTLATANDE]
    if adopted.source == "yttrandet" and _own_letter(parts, index):
        return frozenset()
    where = reports or [index]
    return frozenset(
        n for n, said in numbered if said.part in where and said.statement.holder.kind is VoiceKind.OFFICIALS
    )


def _own_letter(parts: Sequence[ReadDocument], index: int) -> bool:
    """Whether the answer holds a letter beside the minutes: then the adopted yttrande is that."""
    letters = (DocumentKind.REMISSVAR, DocumentKind.OKAND, DocumentKind.RAPPORT)
    return any(n != index and part.structure.kind in letters for n, part in enumerate(parts))


def _missing(
    part: ReadDocument, adopted: protocol.Adoption, citation: Citation, context: _Context
) -> ReviewItem:
    what = {
        "förvaltningen": "förvaltningens förslag",
        "yttrandet": "ett yttrande",
        "arbetsutskottet": "ett utskotts förslag",
        "yrkandet": f"ett yrkande{f' från {adopted.name}' if adopted.name else ''}",
    }[adopted.source]
    return ReviewItem(
        ReviewKind.LOW_CONFIDENCE,
        f"Beslutet hänvisar till {what}, men den texten finns inte bland handlingarna.",
        "Begär in texten, eller ta reda på vad den säger och fyll i ställningstagandet för hand.",
        part.document.id,
        context.respondent_id,
        Target(),
        citation,
    )
