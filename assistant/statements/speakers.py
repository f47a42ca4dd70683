"""Whose words a sentence and a clause are: the respondent's, its officials', a member's, somebody else's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from assistant.domain import DocumentKind, Holder, ReadDocument, SectionKind, VoiceKind, slug
from assistant.respondents import forms
from assistant.stance.model import Clause
from assistant.statements import members, protocol, units
from assistant.statements.collected import Context, Line, Part

OWN = (VoiceKind.RESPONDENT, VoiceKind.OFFICIALS)
"""Those who speak for the respondent, or propose what it should say."""


def of_line(part: Part, line: Line) -> VoiceKind:
    """Whose words a sentence is, from where it stands and from what minutes say of it."""
    kind = part.document.structure.kind
    base = protocol.voice(kind, part.document.structure.sections[line.section])
    if kind is DocumentKind.PROTOKOLLSUTDRAG and line in part.decision:
        return VoiceKind.RESPONDENT
    told = members.dissents(line.text) or members.moves(line.text)
    if kind is DocumentKind.PROTOKOLLSUTDRAG and members.member_speaks(line.text):
        told = True
    if base is not VoiceKind.OTHERS and told and members.of_a_member(kind, line.text):
        base = VoiceKind.DISSENT
    return base


def decision_in_text(document: ReadDocument, lines: Sequence[Line]) -> tuple[Line, ...]:
    """What was decided, for minutes without a section for it: the last sentence that tells, and the list under it.

    The chair's first finding can fall in a vote, so an earlier one does not count.
    """
    sections = document.structure.sections
    kind = document.structure.kind
    decisions = [
        s
        for s in sections
        if s.kind is SectionKind.DECISION and protocol.voice(kind, s) is VoiceKind.RESPONDENT
    ]
    at = next((n for n in reversed(range(len(lines))) if protocol.decides(lines[n].text)), None)
    if decisions or at is None:
        return ()
    listed = tuple(takewhile(lambda line: _listed(document, line), lines[at + 1 :]))
    decision = (lines[at], *listed)
    if not _FOLLOWS.search(decision[-1].text):
        return decision
    below = takewhile(lambda line: line.section == decision[-1].section, lines[at + len(decision) :])
    return (*decision, *below)


_FOLLOWS = re.compile(
    r"\bföljande (?:\w+ )?(?:svar|yttrande|remissvar|remissyttrande)\b[^.]*:\s*$", re.IGNORECASE
)
""" "… att i stället lämna följande svar:", and the answer stands below."""
_MARK = re.compile(r"(?:\(?\d{1,2}[.)]|[-–•*]|[a-zåäö]\))\s*$")


def _listed(document: ReadDocument, line: Line) -> bool:
    """An att-sats, or an item with a number or a dash before it."""
    start = line.sentence.spans[0].start
    before = document.reading.text[max(0, start - 8) : start].rpartition("\n")[2]
    return line.text[:4].casefold() == "att " or bool(_MARK.search(before))


def of_clause(base: VoiceKind, clause: Clause, line: Line, kind: DocumentKind, context: Context) -> VoiceKind:
    """Whose words a clause is, from its sentence and its own subject."""
    voice = clause.voice
    if voice is VoiceKind.OTHERS and _LABEL.fullmatch(clause.holder):
        voice = base  # "Svar: Tillstyrks." names nobody
    if voice in OWN and (_names_another(line, clause, context) or _divided(line.text)):
        voice = VoiceKind.OTHERS
    if (
        voice is VoiceKind.DISSENT
        and base in OWN
        and not members.people(clause.holder)
        and names_itself(line.text, clause, context)
    ):
        voice = VoiceKind.RESPONDENT  # members are spoken of, but the respondent speaks
    if voice is VoiceKind.DISSENT and kind not in members.MINUTES and _is_sender(clause.holder, context):
        voice = VoiceKind.RESPONDENT  # a party that was asked, or writes unasked, speaks for itself
    if voice not in OWN:
        return voice if base in OWN else base
    if base is VoiceKind.RESPONDENT and kind is DocumentKind.PROTOKOLLSUTDRAG:
        return voice
    # In a letter "förvaltningen tillstyrker" is how the sender speaks of itself.
    return base


_SHARE = (
    r"(?:(?:drygt|knappt|nästan|ungefär|cirka|omkring|mer än) )?(?:hälften|(?:en|två|tre) (?:tredjedel|fjärdedel|femtedel)(?:ar)?|\d+ (?:procent|%)|"
    r"(?:en )?(?:majoritet|minoritet)(?:en)?|flertalet|de flesta|några|en del|somliga|andra|resten|övriga|(?:en|två|tre|fyra|fem|sex|\d+) stycken)"
)
_MEMBERS = re.compile(r"\bmedlem(?:mar|skommuner|sföretag|sföreningar|sorganisationer)\w*\b", re.IGNORECASE)
_DIVIDED = re.compile(rf"\b{_SHARE}\b[^.;]*?\b(?:medan|och|men)\b(?: \w+)?? {_SHARE}\b", re.IGNORECASE)
_SPEAKS = re.compile(r"\b(?:vi|jag|därför)\b", re.IGNORECASE)


def _divided(text: str) -> bool:
    """Whether a sentence shares stands out among the members of whoever writes: then none is the sender's.

    >>> _divided("Av våra medlemmar avstyrker en tredjedel förslaget medan resten tillstyrker det.")
    True
    >>> _divided("Några medlemmar är oroliga och andra inte, men vi tillstyrker förslaget.")
    False
    """
    return (
        _MEMBERS.search(text) is not None and _DIVIDED.search(text) is not None and not _SPEAKS.search(text)
    )


_LABEL = re.compile(
    r"\W*(?:(?:vårt|ert|\w+ns|\w+ts) )?(?:svar|kommentar(?:er)?|ställningstagande|inställning|synpunkt(?:er)?|yttrande|bedömning)\W*",
    re.IGNORECASE,
)


def _is_sender(party: str, context: Context) -> bool:
    """Whether a party is the respondent: "Centerpartiet" in a letter of Centerpartiet i Ekvalla."""
    first = slug(party).split("-")[0]
    return len(first) > 3 and any(first == slug(name).split("-")[0] for name in context.names)


_ANOTHER = re.compile(
    r"^\W*(?P<name>(?!(?:Vår|Vårt|Denna|Hela|Detta|Den|Det) )[A-ZÅÄÖ][\w-]+ (?:[\w-]+ ){0,3}?(?:\w*(?:byalag|förening|förbund|råd|samfällighet|universitet|högskola|rätt|bolag|stift|församling|pastorat|distrikt|krets|klubb)|kommun|"
    r"stad|län|AB)) (?:\w+ ){0,2}$"
)


def _names_another(line: Line, clause: Clause, context: Context) -> bool:
    """Whether the subject is a body with a proper name of its own, in an answer that speaks for several.

    Only names that share no word with the respondent's: "Malmö stad" is Malmö kommun. A clause without
    a subject of its own has that of the first.
    """
    text = line.text
    first = min(other.words.start for other in line.reading.clauses)
    match = _ANOTHER.match(text[: min(clause.words.start, first)])
    if match is None or (clause.words.start > first and names_itself(text, clause, context)):
        return False
    own = {word for name in context.names for word in slug(name).split("-")}
    return not any(word[:5] in {known[:5] for known in own} for word in slug(match["name"]).split("-")[:-1])


def names_itself(text: str, clause: Clause, context: Context) -> bool:
    """Whether the subject of a clause is the respondent by name, not by being left out."""
    words = text[clause.span.start : clause.span.end].casefold()
    return bool(clause.holder) or any(
        re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", words) for name in context.names
    )


def by_name(line: Line, clause: Clause, context: Context) -> bool:
    """Whether the respondent is named as who takes the stand: in the clause, or in the first one of the sentence
    where this one has no subject of its own ("Nämnden tillstyrker punkt 1 men avstyrker punkt 2")."""
    first = min(line.reading.clauses, key=lambda other: other.words.start)
    return names_itself(line.text, clause, context) or (
        first.voice is VoiceKind.RESPONDENT and names_itself(line.text, first, context)
    )


def holder(part: Part, line: Line, clause: Clause, voice: VoiceKind, context: Context) -> Holder:
    """Who takes the stand of a clause, with the name as written."""
    name = clause.holder
    if voice is VoiceKind.DISSENT:
        name = ", ".join(_members(part, line)) or name
    subject = name or line.text[clause.span.start : clause.words.start]
    if voice is VoiceKind.RESPONDENT and not name:
        name = units.named_in(subject, context)
    return Holder(voice, name, _respondent_id(subject, voice, context))


_NAMED_WITHIN = 200
"""So many lines back a dissenting member's name is looked for."""


def _members(part: Part, line: Line) -> tuple[str, ...]:
    """Whose dissent a sentence is: who is named in it, else last before it in the same section."""
    at = next(number for number, other in enumerate(part.lines) if other is line)
    before = takewhile(lambda other: other.section == line.section, reversed(part.lines[: at + 1]))
    named = (members.people(other.text) for other in islice(before, _NAMED_WITHIN))
    return next((people for people in named if people), ())


def _respondent_id(subject: str, voice: VoiceKind, context: Context) -> str | None:
    """The respondent that speaks: the only one, or the one of several joint ones that the subject names."""
    if voice is not VoiceKind.RESPONDENT or context.respondent_id:
        return context.respondent_id if voice is VoiceKind.RESPONDENT else None
    words = f" {slug(subject).replace('-', ' ')} "
    named = [
        respondent_id
        for respondent_id in context.respondent_ids
        if any(f" {slug(known).replace('-', ' ')} " in words for known in _ways(respondent_id, context))
    ]
    return named[0] if len(named) == 1 else None


def _ways(respondent_id: str, context: Context) -> tuple[str, ...]:
    """What one of several joint respondents is called in their letter."""
    names = context.registry.respondent(respondent_id).names
    return (*names, *(other for written in names for other, _ in forms.other_names(written)))
