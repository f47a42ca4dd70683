"""Questions of a consultation that are answered with yes or no, or by a box for each.

    Stödjer ni förslaget om en ny avgift?      Bör avgiften införas?
    Svar: Nej, inte i denna form.              ☐ Ja  ☒ Nej

Alone neither line takes a stand. Together they do, if the question asks for one: it is read as the claim that a yes
makes of it. To answer no to "Har ni invändningar?" is no opposition, and to answer what is no question of a stand is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant import stance
from assistant.domain import (
    WHOLE,
    Citation,
    Holder,
    Qualifiers,
    SectionKind,
    Span,
    Stance,
    Statement,
    Target,
    Tone,
)
from assistant.proposal import Match
from assistant.statements import boxes, speakers
from assistant.statements.collected import (
    COMMENT,
    INTRODUCES,
    LIKELY,
    OBJECTION,
    TICKED,
    UNREAD,
    Collected,
    Context,
    Line,
    Part,
    Said,
)
from assistant.statements.objections import Objection, objection
from assistant.statements.targets import named_points
from assistant.swedish import shortened

_LONGEST = 300
"""Characters of a question on one line."""
_NEAR = 160
"""So many characters below the question its answer begins."""
_LONGEST_OBJECT = 80
_SURE = 0.9
_NUMBERED = r"\W*(?:(?:fråga|punkt)\s*:?\s*)?(?:\d{1,2}(?:\.\d{1,2})*\s*[a-z]?\s*[.):]*\s+)?(?:[a-z]\)\s+)?"
_YOU = r"(?:ni|du|er organisation|er kommun|er myndighet|er nämnd|kommunen|nämnden|regionen|myndigheten|organisationen|remissinstansen|instansen|föreningen|förbundet|företaget|[A-ZÅÄÖ][\w-]+ (?:kommun|stad)|Region [A-ZÅÄÖ][\w-]+)"
_OF_YOU = re.compile(
    rf"{_NUMBERED}(?P<verb>tillstyrker|avstyrker|stödjer|stöder|instämmer|delar|ställer|godkänner|godtar|accepterar|biträder|motsätter|avvisar|välkomnar|"
    rf"håller|är|har|anser|tycker|ser|bedömer) (?P<who>{_YOU}) (?P<rest>[^?]+)\?",
    re.IGNORECASE,
)
""" "Stödjer ni förslaget?": the verb before the one who is asked."""
_OF_IT = re.compile(
    rf"{_NUMBERED}(?P<verb>bör|ska|skall) (?P<what>(?:[\w-]+ ){{1,12}}?)(?P<done>(?:genomföras|införas|antas|avslås|tillstyrkas|avstyrkas|förverkligas|bifallas)\b[^?]*)\?",
    re.IGNORECASE,
)
""" "Bör avgiften införas?"."""
_IS_IT = re.compile(
    rf"{_NUMBERED}(?P<verb>är) (?P<what>(?:den |det |de |utredningens |det remitterade |promemorians )?(?:föreslagna )?[\w-]+(?:en|et|na)\b(?: om [\w -]{{2,60}}?)?) (?P<done>(?:väl )?(?:bra|avväg\w+|rimlig\w*|lämplig\w*|ändamålsenlig\w*|motiverad\w*|godtagbar\w*))\s*\?",
    re.IGNORECASE,
)
_WHAT_SHOULD = re.compile(
    rf"{_NUMBERED}(?:bör|ska|skall|får|kan) (?!(?:vi|jag|man|du) )[^?]{{8,160}}\?", re.IGNORECASE
)
""" "Ska garantin gälla från 65 år?": perhaps what is proposed, and a no to it is not passed over."""
_PRINTED = re.compile(
    r"\W*\(?\s*ja\s*(?:/|\beller\b)\s*nej(?:\s*/\s*[\w ]{2,20}?)?\s*\)?\s*:?", re.IGNORECASE
)
""" "Ja/Nej:", which says what may be answered."""
_ANSWER = re.compile(
    r"\W*(?:(?:vår[at]? |ert |\w+ns )?(?:svar|ställningstagande)\w*\s*:\s*)?(?P<said>ja|nej|delvis|inte|ej|knappast|tveksamt?)\b(?P<more>[^\n]*)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?]\s.*")
_OTHER_PRINTED = re.compile(
    r"\W*(?:eller\s+)?(?:ja|nej|delvis|vet ej)\b\W*(?:$|\n|\b(?:nej|delvis|vet ej)\b)", re.IGNORECASE
)
_BELOW = re.compile(r"\s*\W*(?:ja|nej|delvis|vet ej)\W*(?:\n|$)", re.IGNORECASE)
"""What may be answered, a line for each, all with the same mark or none."""
_ON_PROPOSAL = re.compile(
    r"försl|föreslag|utred|betänkande|promemori|remiss|lagändring|bedömning|slutsats|\b(?:bör|ska|skall)\b|punkt|avsnitt",
    re.IGNORECASE,
)
_NOT_WHOLLY = re.compile(
    r"\b(?:men|dock|delvis|förutsatt|förutsättning\w*|under villkor|med (?:undantag|förbehåll)|utom|däremot|om)\b",
    re.IGNORECASE,
)
_SHOULD = re.compile(r"\batt\b[^?]*\b(?:bör|ska|skall)\b", re.IGNORECASE)
_ANY = re.compile(r"\b(?:någon|något|några)\b", re.IGNORECASE)
_NONE = {"någon": "ingen", "något": "inget", "några": "inga"}
_OBJECTS = re.compile(r"invänd|synpunkt|erinr|hinder|emot|kritik", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    question: str
    span: Span
    answer: Span
    said: str
    """ "ja", "nej", "delvis", or another word that an answer begins with."""
    more: str
    """What the answer goes on to say in its first sentence."""


def take(
    found: Collected, index: int, part: Part, headings: Sequence[tuple[Match, ...]], context: Context
) -> None:
    """The stands of questions that are answered."""
    if "?" not in part.document.reading.text:
        return
    for one in answered(part.document.reading.text):
        line = next(
            (line for line in part.lines if any(s.overlaps(one.span) for s in line.sentence.spans)), None
        )
        if line is None or line.reading.instruction or speakers.of_line(part, line) not in speakers.OWN:
            continue
        found.said = [said for said in found.said if said.part != index or not _is_asked(said.statement, one)]
        found.said.extend(
            Said(s, index) for s in _statements(one, part, line, headings[line.section], context)
        )


def _is_asked(statement: Statement, asked: Asked) -> bool:
    """Whether a comment is nothing but the question, or the yes or no to it."""
    bare = len(asked.more) <= _BARE
    only_asked = asked.said == "nej" and all(
        asked.span.start <= s.start and s.end <= asked.span.end + 1 for s in statement.citation.spans
    )
    if only_asked and statement.rule in (UNREAD, OBJECTION):
        return True  # "Avstyrker ni något av förslagen? Nej.": words of opposition that are asked and denied
    return statement.rule in (COMMENT, INTRODUCES) and any(
        span.overlaps(asked.span) or (bare and span.overlaps(asked.answer))
        for span in statement.citation.spans
    )


_BARE = 30
"""So many characters after "nej" say no more than that: ", det anser vi inte"."""


def answered(text: str) -> Iterator[Asked]:
    """The questions of a text that ask for a stand and are answered.

    >>> [(a.question, a.said) for a in answered("Stödjer ni förslaget?\\n\\nSvar: Nej")]
    [('Stödjer ni förslaget?', 'nej')]
    >>> [a.said for a in answered("Är ni positiva till förslaget? Ja [x] Nej [ ]")]
    ['ja']
    >>> list(answered("Stödjer ni förslaget? Ja / Nej"))
    []
    """
    options = boxes.options(text)
    at = 0
    for written in text.split("\n"):
        for form in (_OF_YOU, _OF_IT, _IS_IT, _WHAT_SHOULD):
            asked = form.match(written) if "?" in written and len(written) <= _LONGEST else None
            if asked:
                span = Span(at + len(written) - len(written.lstrip()), at + asked.end())
                yield from _answer(text, span, options)
                break
        at += len(written) + 1


def _answer(text: str, span: Span, options: Sequence[boxes.Option]) -> Iterator[Asked]:
    question = text[span.start : span.end]
    near = [
        o
        for o in options
        if span.end <= o.span.start <= span.end + _NEAR
        and re.fullmatch(r"(?:ja|nej|delvis)\W*", o.words, re.IGNORECASE)
    ]
    # The boxes of the next question are not this one's.
    near = [o for o in near if "?" not in text[near[0].span.end : o.span.start]]
    between = text[span.end : near[0].span.start] if near else ""
    if near and "?" not in between:
        ticked = [o for o in near if o.ticked]
        if len(ticked) == 1:
            yield Asked(question, span, ticked[0].span, ticked[0].words.strip(" .").casefold(), "")
        return
    rest = text[span.end : span.end + _NEAR + _LONGEST]
    printed = _PRINTED.match(rest)
    begin = printed.end() if printed else 0
    found = _ANSWER.match(rest, begin)
    if found is None or found.start("said") > _NEAR or _OTHER_PRINTED.match(found["more"]):
        return
    if _BELOW.match(rest, found.end()):
        return
    if printed is None and re.match(r"\W*(?:/|\beller\b)", found["more"]):
        return
    where = Span(span.end + found.start("said"), span.end + found.end())
    words = text[where.start : where.end]
    yield Asked(
        question,
        span,
        Span(where.start, where.start + len(words.rstrip())),
        found["said"].casefold(),
        _SENTENCE.sub("", found["more"]),
    )


def stand(asked: Asked, on_point: bool = False) -> Stance | None:
    """What an answer comes to: OKLART where it denies but not wholly, None where nothing is said of a stand.

    `on_point`: the question names a point of the proposal.
    """
    if not claim(asked.question):
        return Stance.OKLART if asked.said == "nej" else None
    yes = _read(claim(asked.question)) or (_read(_of_point(asked.question)) if on_point else None)
    if not on_point and not _ON_PROPOSAL.search(
        asked.question
    ):  # perhaps of a part of it: a no is not passed over
        return Stance.OKLART if yes is Stance.TILLSTYRKER and asked.said not in ("ja", "delvis") else None
    limited = (
        bool(_NOT_WHOLLY.search(asked.more))
        or objection(asked.more, stance.read(asked.more, ()).tone) is Objection.STRONG
    )
    if yes is None and on_point and asked.said in ("ja", "nej") and _SHOULD.search(asked.question):
        return Stance.OKLART  # perhaps a part of the point, or its opposite: no stand, but no mere comment
    if asked.said == "delvis":
        return Stance.TILLSTYRKER_DELVIS if yes is Stance.TILLSTYRKER else None
    if asked.said == "ja":
        if _OBJECTS.search(asked.question) and yes is not Stance.AVSTYRKER:
            return None  # comments, which the answer goes on to give
        return Stance.TILLSTYRKER_DELVIS if yes is Stance.TILLSTYRKER and limited else yes
    no = _read(claim(asked.question, denied=True))
    if yes is Stance.TILLSTYRKER:
        return Stance.OKLART if limited or asked.said != "nej" else Stance.AVSTYRKER
    if asked.said != "nej":
        return None
    return no if no in (Stance.INGEN_ERINRAN, Stance.AVSTAR) and not limited else None


def claim(question: str, denied: bool = False) -> str:
    """What a yes, or a no, to a question says.

    >>> claim("2. Ställer ni er bakom förslaget?"), claim("Har ni några invändningar mot planen?", denied=True)
    ('Vi ställer oss bakom förslaget.', 'Vi har inga invändningar mot planen.')
    >>> claim("Bör avgiften införas?")
    'Vi anser att avgiften bör införas.'
    """
    of_it = _OF_IT.match(question) or _IS_IT.match(question)
    if of_it:
        no = "inte " if denied else ""
        what = of_it["what"].strip()
        return f"Vi anser att {what[:1].lower()}{what[1:]} {no}{of_it['verb'].lower()} {of_it['done']}."
    of_you = _OF_YOU.match(question)
    if of_you is None:
        return ""
    rest = re.sub(r"^(?:er|sig)\b", "oss", of_you["rest"].strip())
    any_ = _ANY.search(rest)
    if denied and any_:
        rest = rest[: any_.start()] + _NONE[any_[0].lower()] + rest[any_.end() :]
    elif denied and _OBJECTS.match(rest):
        rest = f"inga {rest}"
    elif denied:
        rest = f"oss inte{rest[3:]}" if rest.startswith("oss ") else f"inte {rest}"
    return f"Vi {of_you['verb'].lower()} {rest}."


def _of_point(question: str) -> str:
    """What a yes says of a point that the question calls by its title: "Stödjer ni avgiftsfri parkering?"."""
    of_you = _OF_YOU.match(question)
    return f"Vi {of_you['verb'].lower()} förslaget." if of_you else ""


def _read(words: str) -> Stance | None:
    found = stance.read(words, ()).stance if words else Stance.OKLART
    return None if found is Stance.OKLART else found


def _statements(
    asked: Asked, part: Part, line: Line, heading: tuple[Match, ...], context: Context
) -> Iterator[Statement]:
    named = named_points(asked.question, context.proposal)
    taken = stand(asked, bool(named))
    if taken is None:
        return
    section = part.document.structure.sections[line.section].kind
    if section in (SectionKind.BACKGROUND, SectionKind.LETTERHEAD):
        section = SectionKind.BODY
    citation = Citation(part.document.reading.id, (asked.span, asked.answer))
    holder = Holder(speakers.of_line(part, line), "", context.respondent_id)
    said = claim(asked.question)
    clauses = stance.read(said, context.names).clauses
    whole = any(clause.whole for clause in clauses)
    about = heading or named
    words = re.sub(_NUMBERED, "", asked.question, count=1, flags=re.IGNORECASE).rstrip("? ")
    own = WHOLE if whole else Target(reference=shortened(words, _LONGEST_OBJECT))
    rule, tone = (UNREAD, Tone.CRITICAL) if taken is Stance.OKLART else (TICKED, Tone.NEUTRAL)
    if taken is Stance.OKLART and asked.said == "ja":
        rule, tone = LIKELY[Stance.TILLSTYRKER], Tone.POSITIVE
    base = Statement(holder, own, taken, Qualifiers(tone=tone), citation, citation, rule, section, _SURE)
    for target in [match.target for match in about] or [own]:
        yield replace(base, target=target)
