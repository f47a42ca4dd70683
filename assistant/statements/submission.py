"""One submission -> the statements in it, and what a person must look at.

Every sentence is read. Where it stands decides whose words it is: the respondent's own, the
officials' (who only propose), a dissenting member's, or others' that are reported. Only what the
respondent says, or has adopted by its decision, can become its position.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

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
    SectionKind,
    Sentence,
    Stance,
    Statement,
    Submission,
    Target,
    VoiceKind,
)
from assistant.proposal import Match
from assistant.statements import (
    adopted,
    annexed,
    answer_forms,
    asked,
    att_clauses,
    boxes,
    broken,
    dissent,
    elsewhere,
    fallen,
    form_tables,
    hinted,
    lead_ins,
    leaning,
    lost_cells,
    minutes_below,
    orders,
    others_no,
    quoted,
    replaced,
    retold,
    scanned,
    speakers,
    strangers,
    unfinished,
    units,
)
from assistant.statements.collected import (
    UNKNOWN_ITEM,
    Collected,
    Context,
    Line,
    Part,
    Said,
    on_one_line,
)
from assistant.statements.headings import heading_matches, limited_to
from assistant.statements.naming import called, self_name
from assistant.statements.remarks import most_telling
from assistant.statements.taking import take


def read_submission(
    submission: Submission, parts: Sequence[ReadDocument], proposal: Proposal, registry: Registry
) -> tuple[tuple[Statement, ...], tuple[ReviewItem, ...]]:
    """All statements of one answer, in the order of its documents, and its review items."""
    order = {document_id: index for index, document_id in enumerate(submission.document_ids)}
    ordered = sorted(parts, key=lambda part: order.get(part.document.id, len(order)))
    context = Context(_names(submission, ordered, registry), submission.respondent_ids, registry, proposal)
    found = Collected()
    apart = [piece for part in ordered for piece in minutes_below.apart(_of_others(part, found, context))]
    read = [_read(piece, context) for piece in apart]
    for index, part in enumerate(read):
        hidden = _instructions(found, part, context)
        headings = heading_matches(part.document.structure.sections, context.proposal)
        rows = form_tables.rows(part.document)
        bare = lost_cells.without_cells(part.document)
        heads = (head for at, head in rows.items() if head != at)
        columns = frozenset((*heads, *bare, *form_tables.headings(part.document)))
        scope: tuple[Match, ...] = ()
        unplaced = frozenset(at for ticked in bare.values() for at in ticked)
        for number, line in enumerate(part.lines):
            at = line.sentence.passage
            if number in hidden or at in columns:
                continue
            if at in unplaced and not line.reading.clauses:
                lost_cells.unplaced(found, index, part, line, headings[line.section], context)
                continue
            row = form_tables.row(part.document, at, rows.get(at), context.proposal)
            scope = limited_to(line, context.proposal) or scope
            rest = any(clause.remainder for clause in line.reading.clauses)
            labelled = (Match(Target(reference=row.label)),) if row.label else ()
            titled = lead_ins.title_over(part, number, context.proposal)
            heading = row.about or labelled or titled or headings[line.section] or (() if rest else scope)
            form_tables.tick(found, index, part, line, row, heading, context)
            take(found, index, part, number, heading, context)
        asked.take(found, index, part, headings, context)
        dissent.note(found, index, part, context)
    answer_forms.hold(found, read)
    broken.hold(found, read)
    _summed_up(found, read)
    quoted.set_apart(found, read, context)
    elsewhere.set_apart(found, read, context)
    others_no.set_apart(found, read, context)
    strangers.set_apart(found, read, context)
    retold.set_apart(found, read, context)
    fallen.set_aside(found, read)
    replaced.set_aside(found, read)
    annexed.set_apart(found, read, context)
    units.speak_apart(found, context)
    adopted.follow(found, read, context)
    found.said.extend(_unknown_items(read))
    if not any(said.statement.holder.kind in speakers.OWN for said in found.said):
        found.said.extend(most_telling(read))
    unfinished.note(found, read, context)
    leaning.note(found, read, context.names)
    hinted.note(found, read, context.names)
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


def _of_others(part: ReadDocument, found: Collected, context: Context) -> ReadDocument:
    """An earlier summary or a bill that was handed in: what it says is said by those it reports."""
    text = part.reading.text
    if sum(map(text.casefold().count, _STAND_WORDS)) < _FEWEST_STANDS or _speaks_for_itself(part, context):
        return part
    from assistant.prose.document import reports_many  # half a second, for the few that come here

    if not reports_many(text):
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


def _speaks_for_itself(part: ReadDocument, context: Context) -> bool:
    """Whether most stands in a document have the sender's own proper name beside them, or "vi": the quick test."""
    own = [re.escape(name) for name in context.names if name[:1].isupper()]
    names = re.compile(rf"\b(?:{'|'.join([*own, '[Vv]i'])})\b")
    taking = [text for s in part.structure.sentences if _STANDS.search(text := _text(part, s))]
    return 2 * sum(names.search(text) is not None for text in taking) > len(taking)


_STAND_WORDS = ("tillstyrk", "avstyrk", "erinran", "invändning", "instämmer", "avstår", "biträd", "positiv")
_STANDS = re.compile("|".join(_STAND_WORDS), re.IGNORECASE)
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
    options = boxes.options(part.reading.text)
    for whole in part.structure.sentences:
        section = part.structure.passages[whole.passage].section
        kind = part.structure.sections[section].kind
        if kind is SectionKind.OTHER_ITEM:
            continue  # another matter in the same minutes
        decided = kind is SectionKind.DECISION or part.structure.kind is DocumentKind.PROTOKOLLSUTDRAG
        split = att_clauses.split(part.reading.text, whole) if decided else (whole,)
        for sentence in (piece for one in split for piece in boxes.split(part.reading.text, one, options)):
            text = on_one_line(_text(part, sentence))
            words = answer_forms.chosen(boxes.unmarked(text, sentence, options))
            lines.append(Line(sentence, text, stance.read(words, context.names), section))
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
        if goes_on or line.reading.instruction or orders.is_order(line.text):
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
