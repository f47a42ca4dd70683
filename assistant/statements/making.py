"""A clause and what it is about as a statement, with its citations, qualifiers and confidence."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.domain import (
    WHOLE,
    Citation,
    Holder,
    Qualifiers,
    SectionKind,
    Sentence,
    Span,
    Stance,
    Statement,
    Target,
    Tone,
    VoiceKind,
)
from assistant.stance.explained import UNPROPOSED
from assistant.stance.model import Clause
from assistant.statements import speakers
from assistant.statements.collected import ADOPTS, EXCEPTED, OBJECTION, Context, Line, Part
from assistant.statements.targets import REMAINDER, Aim


def statement(
    part: Part, line: Line, section: SectionKind, clause: Clause, aim: Aim, voice: VoiceKind, context: Context
) -> Statement:
    def cite(span: Span | None) -> Citation | None:
        return Citation(part.document.reading.id, locate(line.sentence, span)) if span else None

    holder = speakers.holder(part, line, clause, voice, context)
    words = cite(clause.words) or part.cite(line)
    if aim.opposed:
        stand, rule, sure = Stance.AVSTYRKER, "avstyrker", clause.confidence
        return Statement(holder, aim.target, stand, Qualifiers(), part.cite(line), words, rule, section, sure)
    if aim.excepted:
        return Statement(
            holder, aim.target, Stance.AVSTYRKER, Qualifiers(), part.cite(line), words, EXCEPTED, section, 0.4
        )  # fmt: skip
    condition = clause.condition
    if condition and clause.stance is Stance.AVSTYRKER and not _CASE.match(line.text, condition.start):
        condition = None  # "med den ändringen att punkt 2 avstyrks"
    if condition is None and clause.stance is Stance.AVSTYRKER and clause.words.start:
        before = _IF.match(line.text, 0, clause.words.start)
        condition = Span(before.start("case"), before.end("case")) if before else None
    qualifiers = Qualifiers(
        clause.remarks,
        cite(condition),
        cite(aim.part) or cite(None if _changes(line.text, clause) else clause.partly),
        clause.rework,
        clause.abstention if clause.stance is Stance.AVSTAR else None,
        line.reading.tone if clause.stance is Stance.OKLART else Tone.NEUTRAL,
    )
    confidence = clause.confidence
    if (
        clause.stance is Stance.AVSTAR
        and aim.target == REMAINDER
        and _NO_MORE.search(line.text, clause.words.start)
    ):
        confidence = min(confidence, _SAYS_LITTLE)
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


_CASE = re.compile(
    r"\W*(?:om|ifall|såvida|därest|för det fall|i det fall|så länge|under förutsättning|i den mån)\b",
    re.IGNORECASE,
)
_IF = re.compile(
    r"\W*(?:Men |Dock )?(?P<case>(?:Om|Ifall|Såvida|Därest|För det fall|I det fall|Så länge) [^.;:]{5,140}?"
    r"|(?:Blir|Införs|Kvarstår|Behålls|Tas|Får|Saknas|Tillförs|Skulle|Kommer|Sker|Ges|Höjs|Sänks|Uteblir|Räcker) [^.;:,]{5,80}?),? (?:(?:så|då) )?(?:(?:avstyrker|motsätter|avvisar|säger|går|vill|kan|måste|är|bör) (?:[\w-]+ ){0,4})?$"
)
""" "Blir gränsen kvar vill vi inte ha reformen": opposition in that case."""
_NO_MORE = re.compile(r"\b(?:mera?|därutöver) att (?:anföra|tillägga|framföra|säga)\b", re.IGNORECASE)
_SAYS_LITTLE = 0.5
""" "Vi har inget mer att anföra" ends an answer that may have said anything."""


def _changes(text: str, clause: Clause) -> bool:
    """ "… med den ändringen att punkt 2 avstyrks": what is adopted is changed, and all of the point is opposed."""
    before = clause.partly is not None and clause.partly.end <= clause.words.start
    opposed = clause.stance is Stance.AVSTYRKER and before and clause.partly is not None
    return opposed and _CHANGE.match(text, clause.partly.start if clause.partly else 0) is not None


_CHANGE = re.compile(
    r"med (?:den |de |följande )?(?:ändring|justering|förändring|skillnad|tillägg)\w*", re.IGNORECASE
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


def adopting(part: Part, line: Line, section: SectionKind, context: Context) -> Statement:
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


def saying_yes(part: Part, line: Line, section: SectionKind, voice: VoiceKind, to: Target) -> Statement:
    """ "Ja till punkt 1": support of that point."""
    citation = part.cite(line)
    return Statement(
        Holder(voice), to, Stance.TILLSTYRKER, Qualifiers(), citation, citation, YES, section, _YES_IS
    )


YES = "ja till"
_YES_IS = 0.85
