"""Headings that retell what is proposed on the line of what they retell: "Utredningens bedömning: Förslaget är väl avvägt."

What stands after such a heading is the inquiry's, until the sender is named or says "vi", or a heading tells that its own
words follow. "Utredningens förslag: Tillstyrks." is the sender's answer under what it answers to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import Holder, Stance, VoiceKind
from assistant.statements import speakers
from assistant.statements.collected import TICKED, Collected, Context, Part

_WHOSE = r"(?:utredningens|utredarens|betänkandets|promemorians|kommitténs|delegationens|regeringens|departementets|remissens|beredningens|förslagets)"
_WHAT = r"(?:förslag|bedömning(?:ar)?|slutsats(?:er)?|överväganden|motiv(?:ering)?|skäl|argument|uppfattning|innehåll|huvudförslag|rekommendation(?:er)?|utgångspunkt(?:er)?)"
_RETELLS = re.compile(
    rf"\W*(?:(?:{_WHOSE} (?:\w+ ){{0,2}}?{_WHAT}|(?:{_WHAT}|sammanfattning) (?:i|av|ur|enligt) (?:betänkandet|promemorian|utredningen|remissen|förslage[tn])"
    r"|förslage[tn] i (?:korthet|sammandrag|betänkandet|promemorian)|ur (?:betänkandet|promemorian|utredningen)|citat(?: ur [\w ]{3,40})?|bakgrund|ärendet|remissen|betänkandet|promemorian)(?: i (?:korthet|sammandrag|sammanfattning))?)"
    r"(?: \(?s(?:\.|id\w*) ?\d+\)?)?\s*:\s+(?=\S)",
    re.IGNORECASE,
)
_PERHAPS = re.compile(r"\W*förslag(?:et|en)?\s*:\s+(?=\S)", re.IGNORECASE)
""" "Förslag:" is how a report begins the frame around a proposal, and how an answer begins a wish of its own."""
_OWN_HEAD = re.compile(
    r"\W*(?:(?:vår[at]?|våra|\w+ns|\w+ts|\w+ens|\w+s) )?(?:\w+ )?(?:kommentar|synpunkt|yttrande|svar|ställningstagande|ståndpunkt|bedömning|slutsats|uppfattning|inställning)\w*\s*:",
    re.IGNORECASE,
)
_SELF = re.compile(
    r"\b(?:vi|oss|jag|vår[at]?|våra|undertecknad\w*)\b|\b(?<!av )(?<!för )(?<!till )(?<!i )(?:kommunen|nämnden|regionen|styrelsen|kommunstyrelsen|staden|förvaltningen|länsstyrelsen|myndigheten|förbundet|föreningen|domstolen|tingsrätten|universitetet|bolaget)\b",
    re.IGNORECASE,
)
_ANSWERS = re.compile(
    r"\b(?:tillstyrk|avstyrk|instäm|biträd|bifall|delas?\b|stöd[js]|inga synpunkter|ingen erinran|inget att|invänd|välkomna|motsätt|bakom)\w*",
    re.IGNORECASE,
)
_SUPPORT = (Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.INGEN_ERINRAN)
INQUIRY = "utredningen"


def set_apart(found: Collected, parts: Sequence[Part], context: Context) -> None:
    """Gives the inquiry what stands under a heading of its own on the same line, or goes on after it."""
    names = [name.casefold() for r in context.respondent_ids for name in context.registry.respondent(r).names]
    told = [_told(part, [*names, *(name.casefold() for name in context.names)]) for part in parts]
    for number, said in enumerate(found.said):
        statement = said.statement
        if statement.holder.kind not in speakers.OWN or statement.rule == TICKED or not told[said.part]:
            continue
        start = statement.words.start
        sure = next((sure for begin, end, sure in told[said.part] if begin <= start < end), None)
        if sure or (sure is False and statement.stance in _SUPPORT):
            others = replace(statement, holder=Holder(VoiceKind.OTHERS, INQUIRY))
            found.said[number] = replace(said, statement=others)


def _told(part: Part, names: Sequence[str]) -> list[tuple[int, int, bool]]:
    """From where to where the inquiry is retold, and whether that is sure."""
    found: list[tuple[int, int, bool]] = []
    sure: bool | None = None
    passage = -1
    for line in part.lines:
        head, perhaps = _RETELLS.match(line.text), _PERHAPS.match(line.text)
        if head or perhaps:
            sure, passage = head is not None, line.sentence.passage
            words = line.text[(head or perhaps).end() :]  # type: ignore[union-attr]
        elif sure is None or line.sentence.passage != passage or _OWN_HEAD.match(line.text):
            sure = None
            continue
        else:
            words = line.text
        own = _SELF.search(words) or any(name in words.casefold() for name in names)
        if own or ((head or perhaps) and _ANSWERS.search(words)):
            sure = None
            continue
        found.append((line.sentence.spans[0].start, line.sentence.spans[-1].end, sure))
    return found
