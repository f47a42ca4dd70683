"""What stands under a heading that retells the proposal: "Utredningens slutsatser", on its own line or before a colon.

It is the inquiry's, until the sender is named or says "vi", or a heading tells that its own words follow.
"Utredningens förslag: Tillstyrks." is the sender's answer under what it answers to. Headings that begin a section
of background are known to `structure`; here are those that stand in a text without being one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from assistant.domain import Holder, Stance, Statement, VoiceKind
from assistant.statements import speakers
from assistant.statements.collected import TICKED, Collected, Context, Part

_WHO = r"(?:utredningen|utredaren|betänkandet|promemorian|kommittén|delegationen|departementet|remissen|beredningen|förslaget)"
_WHOSE = rf"(?:{_WHO}s|regeringens)"
_WHAT = r"(?:förslag|bedömning(?:ar)?|slutsats(?:er)?|överväganden|motiv(?:ering)?|skäl|argument|uppfattning|innehåll|huvudförslag|rekommendation(?:er)?|utgångspunkt(?:er)?)"
_HEAD = (
    rf"(?:{_WHOSE} (?:\w+ ){{0,2}}?{_WHAT}|(?:{_WHAT}|(?:kort )?sammanfattning) (?:i|av|ur|enligt) (?:{_WHOSE} )?(?:{_WHO}|förslagen|förslag|innehåll)"
    r"|förslage[tn] i (?:korthet|sammandrag|betänkandet|promemorian)|ur (?:betänkandet|promemorian|utredningen)|citat(?: ur [\w ]{3,40})?"
    r"|bakgrund|ärendet|ärendebeskrivning|beskrivning av ärendet|om remissen|remissen|betänkandet|promemorian|huvudsakligt innehåll"
    rf"|{_WHO} (?:föreslår|anser|bedömer|menar|konstaterar|innehåller följande förslag)(?: att| följande| bland annat)?"
    rf"|(?:i|av) {_WHO} (?:föreslås|anges|bedöms|framgår)(?: att| följande)?|följande föreslås|förslage[tn] innebär(?: i korthet)?(?: följande| att)?)"
    r"(?: i (?:korthet|sammandrag|sammanfattning))?(?: \(?s(?:\.|id\w*) ?\d+\)?)?"
)
_INLINE = re.compile(rf"\W*{_HEAD}\s*:\s+(?=\S)", re.IGNORECASE)
_TITLE = re.compile(rf"[#*\s]*(?:\d[\d.]*\s+)?{_HEAD}\s*:?[*\s]*", re.IGNORECASE)
_PERHAPS = re.compile(r"\W*förslag(?:et|en)?\s*:\s+(?=\S)", re.IGNORECASE)
""" "Förslag:" is how a report begins the frame around a proposal, and how an answer begins a wish of its own."""
_OWN_HEAD = re.compile(
    r"\W*(?:(?:vår[at]?|våra|\w+ns|\w+ts|\w+ens|\w+s) )?(?:\w+ )?(?:kommentar|synpunkt|yttrande|svar|ställningstagande|ståndpunkt|bedömning|slutsats|uppfattning|inställning)\w*\s*(?::|$)",
    re.IGNORECASE,
)
_SELF = re.compile(
    r"\b(?:vi|oss|jag|vår[at]?|våra|undertecknad\w*)\b|\b(?<!av )(?<!för )(?<!till )(?<!i )(?:kommunen|nämnden|regionen|styrelsen|kommunstyrelsen|staden|förvaltningen|länsstyrelsen|myndigheten|förbundet|föreningen|domstolen|tingsrätten|universitetet|bolaget)\b",
    re.IGNORECASE,
)
_MINUTES = re.compile(
    r"\W*(?:§ ?\d+|utdrag ur|protokollsutdrag|sammanträdes|beslut\W*$|[\w ,-]{3,60}\bbeslut(?:ar|ade)\b|att (?:till|av)styrka\b)",
    re.IGNORECASE,
)
"""Where minutes begin or tell what was decided, nothing is retold any more."""
_BARE = re.compile(
    r"\W*(?:(?:förslage[tn]|bedömningen|detta|det|denna) (?:\w+ )?)?(?:tillstyrk(?:er|s)|avstyrk(?:er|s)|instämmer|delas|bifalls|godtas|stöds|biträds|ingen erinran|inga synpunkter|inget att|ja|nej)\b",
    re.IGNORECASE,
)
"""An answer without a subject: nobody tillstyrker what he proposes himself."""
_SUPPORT = (Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.INGEN_ERINRAN)
_SENTENCE = re.compile(r"[.!?]\s+")
_FAR = 40
"""So many lines below its heading something is still retold."""
_LONGEST_TITLE = 90
INQUIRY = "utredningen"


def set_apart(found: Collected, parts: Sequence[Part], context: Context) -> None:
    """Gives the inquiry what is told under a heading of its own."""
    named = {name for r in context.respondent_ids for name in context.registry.respondent(r).names}
    names = "|".join(map(re.escape, sorted(named | set(context.names), key=len, reverse=True)))

    @cache
    def own() -> re.Pattern[str]:  # dear to make, and few answers have such a heading
        return re.compile(rf"{_SELF.pattern}|(?<!\w)(?:{names or '(?!)'})(?!\w)", re.IGNORECASE)

    told = [_told(part.document.reading.text, own) for part in parts]
    for number, said in enumerate(found.said):
        statement = said.statement
        if statement.holder.kind not in speakers.OWN or statement.rule == TICKED or not told[said.part]:
            continue
        if _is_told(statement, told[said.part]):
            others = replace(statement, holder=Holder(VoiceKind.OTHERS, INQUIRY))
            found.said[number] = replace(said, statement=others)


def _is_told(statement: Statement, told: Sequence[tuple[int, int, bool]]) -> bool:
    # The end: a heading without a full stop may be read as one sentence with what stands below it.
    words = statement.citation if statement.stance is Stance.OKLART else statement.words
    at = words.spans[-1].end - 1
    return any(begin <= at < end and (sure or statement.stance in _SUPPORT) for begin, end, sure in told)


def _told(text: str, own: Callable[[], re.Pattern[str]]) -> list[tuple[int, int, bool]]:
    """From where to where the inquiry is retold, line by line, and whether that is sure."""
    found: list[tuple[int, int, bool]] = []
    sure: bool | None = None
    left = 0
    at = 0
    for written in text.split("\n"):
        begin, at = at, at + len(written) + 1
        line = written.strip()
        if not line:
            if sure is not None and left < _FAR:  # a paragraph below the one under the heading is not retold
                sure = None
            continue
        inline = _INLINE.match(written) if ":" in written else None
        head = inline or (_PERHAPS.match(written) if ":" in written else None)
        if head:
            sure, left, words = inline is not None, _FAR - 1, written[head.end() :]
        elif len(line) <= _LONGEST_TITLE and _TITLE.fullmatch(line):
            sure, left = True, _FAR
            continue
        else:
            words = line
        if sure is None:
            continue
        left -= 1
        if left <= 0 or _BARE.match(words) or (not head and (_OWN_HEAD.match(line) or _MINUTES.match(line))):
            sure = None
            continue
        end = _own_from(words, own())
        if end is None:
            found.append((begin, at, sure))
            continue
        found.append((begin, begin + written.rindex(words) + end, sure))
        sure = None
    return found


def _own_from(words: str, own: re.Pattern[str]) -> int | None:
    """Where the sentence begins that names the sender."""
    found = own.search(words)
    if found is None:
        return None
    return max((end.end() for end in _SENTENCE.finditer(words, 0, found.start())), default=0)
