"""What is appended to an answer and is not the answer: the sender's earlier letter, the papers of those it has heard.

Only where the answer itself takes a stand: else the annex may be the answer, and what stands above it a covering letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from assistant.domain import (
    WHOLE,
    DocumentKind,
    Holder,
    ReviewItem,
    ReviewKind,
    Span,
    Stance,
    VoiceKind,
    slug,
)
from assistant.statements import speakers
from assistant.statements.collected import Collected, Context, Part, Said
from assistant.statements.retold import INQUIRY
from assistant.structure import sections
from assistant.structure.particulars import dates_in

EARLIER = "ett tidigare svar, som bilaga"
_LETTERS = (DocumentKind.REMISSVAR, DocumentKind.OKAND)
_ANNEX = re.compile(r"(?:under)?(?:bilaga|bil\.|appendix)(?![a-zåäö])[\s:.–-]*(?:\d{1,2}|[A-Z](?![\wåäö]))?[\s:.–-]*(?P<title>.*)", re.IGNORECASE)  # fmt: skip
_ANSWER = r"(?:remissvar|remissyttrande|yttrande|svar|skrivelse|underlag|synpunkter|inlaga)(?:et|t|n|na)?"
_THEN = r"(?:tidigare|förra|föregående|äldre|dåvarande)"
_TITLED = re.compile(rf"\b{_THEN}\b.{{0,60}}\b{_ANSWER}\b", re.IGNORECASE)
_ENCLOSED = re.compile(
    rf"\b(?:bifoga|bilägg|biläg|medsänd|återge)\w*\b[^.;]{{0,60}}\b{_THEN}\b[^.;]{{0,60}}\b{_ANSWER}\b"
    rf"|\b{_THEN}\b[^.;]{{0,60}}\b{_ANSWER}\b[^.;]{{0,60}}\b(?:bifoga|bilägg|biläg|bilaga|medsänd|återge)\w*",
    re.IGNORECASE,
)
_OF = re.compile(rf"(?P<who>[A-ZÅÄÖ][\w&-]+(?: [\w&-]+){{0,5}}?)s {_ANSWER}\b.*")
_FROM = re.compile(
    rf"(?:[A-ZÅÄÖ]\w* ){{0,2}}?{_ANSWER} (?:från|av) (?P<who>[A-ZÅÄÖ].{{2,80}})", re.IGNORECASE
)
_RETELLS = re.compile(
    r"(?:kort )?(?:sammanfattning|sammandrag|utdrag|citat|beskrivning|referat)\w* (?:av|ur|från|i) (?:den |det |regeringens |utredningens |(?:del|slut)?betänkandets |promemorians )?(?:remitterade )?"
    r"(?:\w*utredning|\w*betänkande|\w*promemori|kommitté|remiss|lagrådsremiss|förslag)\w*|(?:utredningens|promemorians|betänkandets|remissens|departementets|regeringens|myndighetens) (?:\w+ )?(?:förslag|sammanfattning|författningsförslag)\b.*",
    re.IGNORECASE,
)
""" "Bilaga 1: Sammanfattning av promemorian"."""
_HEAD = 8
"""So many lines of an annex say what it is."""
_OLDER = timedelta(days=30)
_DATED_WITHIN = 300
"""So many characters of an annex are looked through for its date."""


@dataclass(frozen=True, slots=True)
class _Annex:
    span: Span
    title: str
    """Without "Bilaga 2"."""


def set_apart(found: Collected, parts: Sequence[Part], context: Context) -> None:
    """What stands in an earlier letter of the sender's, or in the papers of others, below a letter that takes a stand."""
    for index, part in enumerate(parts):
        if part.document.structure.kind not in _LETTERS:
            continue
        annexes = list(_annexes(part))
        if not annexes or not any(_stands(said, index, annexes[0].span.start) for said in found.said):
            continue
        for annex in annexes:
            whose = _whose(part, annex, len(annexes), context)
            if whose:
                _apart(found, index, part, annex, whose, context)


def _annexes(part: Part) -> Iterator[_Annex]:
    begun = [
        (s, match) for s in part.document.structure.sections if (match := _ANNEX.fullmatch(s.title.strip()))
    ]
    ends = [*(section.span.start for section, _ in begun), len(part.document.reading.text)][1:]
    for (section, match), end in zip(begun, ends, strict=True):
        yield _Annex(Span(section.span.start, end), " ".join(match["title"].split()))


def _stands(said: Said, index: int, before: int) -> bool:
    """Whether the letter itself says this stand."""
    statement = said.statement
    return (
        said.part == index
        and statement.holder.kind in speakers.OWN
        and statement.stance is not Stance.OKLART
        and statement.citation.spans[0].start < before
    )


def _whose(part: Part, annex: _Annex, of: int, context: Context) -> str:
    """Whose words an annex is, "" where it may be the answer's own."""
    inside = [
        line for line in part.lines if annex.span.start <= line.sentence.spans[0].start < annex.span.end
    ]
    head = [" ".join(line.text.split()) for line in inside[:_HEAD]]
    letter = any(sections.is_title(line) for line in (annex.title, *head))
    above = (line.text for line in part.lines if line.sentence.spans[0].start < annex.span.start)
    told = letter and any(_ENCLOSED.search(text) for text in above)
    if _TITLED.search(annex.title) or (told and of == 1) or (letter and _is_older(part, annex)):
        return EARLIER
    if _RETELLS.match(annex.title):
        return INQUIRY
    for line in (annex.title, *head[1:2]):
        named = _OF.fullmatch(line) or _FROM.fullmatch(line)
        if named and not _own(named["who"], context):
            return str(named["who"])
    return ""


def _is_older(part: Part, annex: _Annex) -> bool:
    text = part.document.reading.text
    dated = dates_in(text[annex.span.start : annex.span.start + _DATED_WITHIN])
    own = part.document.structure.date
    return bool(dated) and own is not None and own - dated[0] > _OLDER


def _own(who: str, context: Context) -> bool:
    """Whether a name shares a word with the sender's."""
    own = {word[:6] for name in context.names for word in slug(name).split("-")}
    return any(word[:6] in own for word in slug(who).split("-"))


def _apart(found: Collected, index: int, part: Part, annex: _Annex, whose: str, context: Context) -> None:
    differs = None
    letters = {said.statement.stance for said in found.said if _stands(said, index, annex.span.start)}
    for number, said in enumerate(found.said):
        statement = said.statement
        inside = annex.span.start <= statement.citation.spans[0].start < annex.span.end
        if said.part != index or not inside or statement.holder.kind not in speakers.OWN:
            continue
        found.said[number] = replace(
            said, statement=replace(statement, holder=Holder(VoiceKind.OTHERS, whose))
        )
        if statement.stance is not Stance.OKLART and statement.stance not in letters:
            differs = differs or statement
    if differs is not None:
        found.items.append(
            ReviewItem(
                ReviewKind.EVIDENCE_AGAINST,
                "I en bilaga till svaret står ett annat ställningstagande. Bilagan är läst som "
                + ("ett tidigare svar" if whose == EARLIER else f"underlag från {whose}")
                + " och räknas inte som svaret.",
                "Läs bilagan. Ändra om den hör till det som instansen svarar nu.",
                part.document.document.id,
                context.respondent_id,
                WHOLE,
                differs.citation,
            )
        )
