"""One sentence -> its statements: who takes which stand on what, under which conditions."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.domain import (
    WHOLE,
    DocumentKind,
    Qualifiers,
    Section,
    SectionKind,
    Stance,
    Tone,
    VoiceKind,
)
from assistant.proposal import Match
from assistant.statements import (
    alternatives,
    lead_ins,
    limiting,
    making,
    other_matters,
    pointing,
    protocol,
    speakers,
    unattached,
)
from assistant.statements.collected import (
    COMMENT,
    FAVOURS,
    SECOND_BEST,
    UNREAD,
    Adopted,
    Collected,
    Context,
    Line,
    Part,
    Said,
)
from assistant.statements.joining import Joined, adds_nothing, joins, joins_it
from assistant.statements.objections import Objection, objection, that_it_waits
from assistant.statements.remarks import comment, is_comment, second_best
from assistant.statements.set_aside import denied_view, denies_a_no, joins_a_no, told_of_then, undoes, undone
from assistant.statements.standing_by import stands_by
from assistant.statements.targets import Aim, aims, named_in, named_points, of_aim


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
        found.said.append(Said(making.adopting(part, line, section.kind, context), index))
    refused = deciding and protocol.refuses(line.text)
    own_words = base in speakers.OWN and section.kind is not SectionKind.BACKGROUND
    joined = _joined(part, number, context) if own_words and adoption is None else None
    standing = own_words and adoption is None and joined is None and stands_by(line.text)
    if joined:
        unattached.joining(found, index, part, line, section.kind, joined, context)
    if standing:
        found.said.append(Said(unattached.standing_by(part, line, section.kind, context), index))
    after_joining = (
        joined or standing or (own_words and number > 0 and _joins_or_stands_by(part, number - 1, context))
    )
    background = section.kind in (SectionKind.BACKGROUND, SectionKind.LETTERHEAD)
    if section.kind is SectionKind.LETTERHEAD and _NO_TITLE.match(line.text):
        background = False
    if section.kind is SectionKind.LETTERHEAD and (not background or line.text.rstrip().endswith(".")):
        section = replace(section, kind=SectionKind.BODY)  # what is kept of it is no title but a sentence
    clauses = [
        clause
        for clause in line.reading.clauses
        if not (clause.earlier or (not deciding and told_of_then(line.text, clause)))
        and not of_aim(line.text, clause)
        and not other_matters.of_another_matter(part, line.text, clause, context.proposal)
        and not (joined and joined.says(line.text, clause.words, clause.span.end))
        # "… och har inget att tillägga": the stand is the other's, and is not known to be none.
        and not (after_joining and clause.stance is Stance.AVSTAR and adds_nothing(line.text, clause.span))
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
    denied = [
        clause
        for clause in clauses
        if (clause.stance in (*_SUPPORT, Stance.AVSTYRKER) and denied_view(line.text, clause))
        or joins_a_no(part.lines, number, clause)
        or denies_a_no(part.lines, number, clause)
        or (clause.stance is not Stance.OKLART and undone(part.lines, number))
    ]
    if denied:  # "anser inte att förslaget bör tillstyrkas": no support, whatever it is
        statements = comment(part, line, section.kind, base, heading)
        theirs = all(
            clause.stance is Stance.AVSTYRKER
            and (undone(part.lines, number) or denies_a_no(part.lines, number, clause))
            for clause in denied
        )
        # To oppose that the proposal waits leans towards it.
        waits = all(
            clause.stance is Stance.AVSTYRKER and that_it_waits(line.text[clause.words.start :])
            for clause in denied
        )
        rule, tone = (FAVOURS, Tone.POSITIVE) if waits else (UNREAD, Tone.CRITICAL)
        if theirs:  # "Institutionen avstyrker förslaget. Högskolan gör en annan bedömning": that no is not the sender's
            rule, tone = COMMENT, Tone.NEUTRAL
        found.said.extend(
            Said(replace(s, rule=rule, qualifiers=Qualifiers(tone=tone)), index) for s in statements
        )
        clauses = [clause for clause in clauses if clause not in denied]
        if not clauses:
            return
    yes = lead_ins.yes_to(part, line, context.proposal) if base in speakers.OWN and not clauses else ()
    if yes:
        found.said.extend(Said(making.saying_yes(part, line, section.kind, base, to), index) for to in yes)
        return
    if not clauses:
        special = adoption or joined or standing or refused or background or _is_heading(line, section)
        if base in speakers.OWN and not special and _takes_back(part, number):
            taken_back = comment(part, line, section.kind, base, heading)
            found.said.extend(
                Said(replace(s, rule=UNREAD, qualifiers=Qualifiers(tone=Tone.CRITICAL)), index)
                for s in taken_back
            )
        elif base in speakers.OWN and not special and is_comment(line):
            about = (
                heading
                or named_points(line.text, context.proposal)
                or pointing.of_comment(part, number, context)
            )
            found.said.extend(Said(s, index) for s in comment(part, line, section.kind, base, about))
        return
    own = [
        clause for clause in clauses if clause.voice in speakers.OWN and clause.stance is not Stance.OKLART
    ]
    listed = lead_ins.points_below(part, number, context.proposal) if len(own) == 1 else ()
    if not listed and len(own) == 1 and not heading:
        listed = lead_ins.items_below(part, number)
    rows = lead_ins.row_by_row(line.text, own, context.proposal)
    limit = limiting.limit(part, number, own, context)
    on_whole = {clause.stance for clause in own if clause.whole and not clause.remainder}
    # Support that is no mere liking, beside the opposition: then that is not to the whole.
    supporting = line.reading.stance is Stance.TILLSTYRKER_DELVIS and len(own) > 1
    split = Stance.AVSTYRKER in on_whole and (supporting or bool(on_whole & _SUPPORT))
    above = part.lines[number - 1] if number else None
    before = above.text if above and above.sentence.passage == line.sentence.passage else ""
    last: tuple[Aim, ...] = ()
    for clause in clauses:
        voice = speakers.of_clause(base, clause, line, kind, context)
        below = tuple(Aim(target) for target in listed) if clause in own else ()
        below = (Aim(rows[own.index(clause)]),) if rows and clause in own else below
        meant = below or aims(line.text, clause, len(clauses) == 1, heading, context.proposal)
        if clause in own and _IT_SHOULD_GO.match(line.text[clause.words.start : clause.words.end]):
            meant = last if last and meant == (Aim(WHOLE),) else meant
        last = tuple(aim for aim in meant if not aim.excepted) if clause.stance is Stance.AVSTYRKER else ()
        for aim in (a for one in meant for a in pointing.aimed(one, part, number, clause, heading, context)):
            if split and aim.target == WHOLE and clause.stance is not Stance.TILLSTYRKER_DELVIS:
                # "Det första förslaget tillstyrks och det andra avstyrks": neither is the whole.
                aim = replace(aim, target=named_in(line.text, clause))
            statement = making.statement(part, line, section.kind, clause, aim, voice, context)
            statement = alternatives.marked(line.text, clause, statement, before)
            after_all = (second_best(line.text) and not _first_choice(line.text, clause.words.start)) or (
                statement.stance in _SUPPORT and limiting.after_second_best(part, number)
            )
            if after_all:
                statement = replace(
                    statement, stance=Stance.OKLART, qualifiers=Qualifiers(), rule=SECOND_BEST
                )
            elif own == [clause] and not aim.excepted:
                statement = limiting.limited(part, line, limit, statement)
            found.said.append(Said(statement, index))
            unattached.unresolved(found, part, statement, context)
    if len(own) == 1 and own[0].stance in (Stance.TILLSTYRKER, Stance.INGEN_ERINRAN) and base in speakers.OWN:
        tail = line.text[own[0].words.end :]
        if objection(tail, Tone.NEUTRAL) is Objection.STRONG:  # "… men har invändningar mot avgiften"
            found.said.extend(Said(s, index) for s in comment(part, line, section.kind, base, heading))


def _joined(part: Part, number: int, context: Context) -> Joined | None:
    """Whose answer a line joins: the one that it names, or the one that was just named before "det"."""
    line = part.lines[number]
    before = part.lines[number - 1] if number else None
    same = before is not None and before.sentence.passage == line.sentence.passage
    return joins(line.text, context.names) or joins_it(
        before.text if before and same else "", line.text, context.names
    )


def _joins_or_stands_by(part: Part, number: int, context: Context) -> bool:
    return _joined(part, number, context) is not None or stands_by(part.lines[number].text)


def _takes_back(part: Part, number: int) -> bool:
    """ "LRF tillstyrker förslaget. Det gör inte kommunen": the sender is not of the mind of the one before."""
    if number == 0 or not undoes(part.lines[number]):
        return False
    before = part.lines[number - 1]
    opposed = all(clause.stance is Stance.AVSTYRKER for clause in before.reading.clauses)
    return before.sentence.passage == part.lines[number].sentence.passage and not opposed


def _first_choice(text: str, start: int) -> bool:
    """Whether a stand is the one wished for first: "att förslaget avslås, i första hand helt och i andra hand …"."""
    second = _SECOND.search(text)
    return second is not None and start < second.start() and _FIRST.search(text[: second.start()]) is not None


_FIRST, _SECOND = (
    re.compile(r"\bi första hand\b", re.IGNORECASE),
    re.compile(r"\bi andra hand\b", re.IGNORECASE),
)


def _is_heading(line: Line, section: Section) -> bool:
    """A heading is a sentence too: it can take a stand, but a title is no comment."""
    return bool(section.title) and line.sentence.spans[0].start == section.span.start


_IT_SHOULD_GO = re.compile(
    r"(?:anser|menar|tycker|bedömer|föreslår|vill)?(?: \w+)? ?att (?:den|det|de|denna|dessa) (?:bör|ska|skall|måste)\b",
    re.IGNORECASE,
)
""" "Kritisk till den föreslagna undantagsregeln och anser att den ska utgå": that rule, not the whole."""
_NO_TITLE = re.compile(
    r"(?:Jag|Vi|Undertecknad) [^\n]{8,300}[.!]$|\W*(?:förslag|punkt|avsnitt|kapitel) \d[\d.]*\b[^.]{0,60}?[–—:-]\s+(?:till|av)styrk(?:s|er)\b",
    re.IGNORECASE,
)
""" "Jag motsätter mig förslaget.", "Förslag 1 – tillstyrks": the answer, however short the lines around it."""
_ON_PROPOSAL = re.compile(r"tillstyrk|avstyrk|erinra|synpunkt|invänd|yttra|motsätt", re.IGNORECASE)
_SUPPORT = frozenset((Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.INGEN_ERINRAN))
