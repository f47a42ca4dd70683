"""What "förslaget", "detta" and the like point back to: the point that the sentences just before retell.

    I avsnitt 6.3 föreslås en tillsynsavgift. Länsstyrelsen avstyrker förslaget.

That opposes one point. Read by itself it would oppose the whole, which is the worst of errors.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.domain import Stance, Target
from assistant.proposal import Match, match_reference
from assistant.proposal.references import references
from assistant.stance.model import Clause
from assistant.statements import things
from assistant.statements.collected import Context, Line, Part
from assistant.statements.targets import Aim, named_points, object_of, says_whole
from assistant.swedish import shortened

_RETELLS = re.compile(
    r"\b(?:föreslås|föreslår|föreslagits|föreslaget|innebär|innehåller|behandlar|behandlas|handlar om|redovisas|beskrivs|anges|tas upp)\b",
    re.IGNORECASE,
)
_OPINES = re.compile(
    r"\b(?:vi|oss|vår|vårt|våra|anser|menar|bedömer|tycker|ser|saknar|efterfrågar|ifrågasätt\w*|risk\w*|brist\w*|otydlig\w*|oklar\w*|bra|"
    r"positiv\w*|negativ\w*|kritisk\w*|tveksam\w*|välkomna\w*|önskar|noterar|påpek\w*|framhåll\w*|understryk\w*)\b",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"(?:(?:i|till|mot|på|bakom|med|för) )?(?:(?:det|detta|denna|den) )?(?:förslaget|förändringen|ändringen|bestämmelsen|åtgärden|detta|det|denna|den)",
    re.IGNORECASE,
)
_FIRST = re.compile(r"(?P<one>den|denna|dem|dessa) (?=\w+ (?:vi|jag|\w+(?:en|et|an))\b)", re.IGNORECASE)
""" "Samtidigt föreslås en hänsynsavgift. Den avvisar vi": never "förslaget"."""
_ONE_THING = re.compile(r"\bföreslås (?:\w+ )?(?:en|ett) \w", re.IGNORECASE)
_BARE_NO = re.compile(r"(?:\w+ )?(?:(?:jag|vi) är|är (?:jag|vi))(?: \w+)* (?:emot|negativa?)", re.IGNORECASE)
_ANSWERS = re.compile(
    r"\W*(?:(?:vårt|ert|\w+ns|\w+ts) )?(?:svar|kommentar|ställningstagande|inställning|synpunkt|yttrande|bedömning)\s*:",
    re.IGNORECASE,
)
""" "Förslagspunkt 1: …", and under it "Svar: Tillstyrks."."""
_THIS = re.compile(r"\W*(?:Detta|Det|Denna|Dessa|Frågan|Sådan[at]?)\b")


def aimed(
    aim: Aim, part: Part, number: int, clause: Clause, heading: tuple[Match, ...], context: Context
) -> tuple[Aim, ...]:
    """The aim itself, or where it is "förslaget" that was just retold, the point that is."""
    text = part.lines[number].text
    listed = _listed(part, number, clause, context) if aim.target.whole or clause.stance in _NOTHING else ()
    if listed and not heading:
        return tuple(replace(aim, target=match.target) for match in listed)
    if aim.target.whole and not heading and number and _ANSWERS.match(text) and not says_whole(text):
        asked = _named(part.lines[number - 1], context)
        if len(asked) == 1 and not part.lines[number - 1].reading.clauses:
            return tuple(replace(aim, target=match.target) for match in asked)
    if aim.target.whole and not heading and not says_whole(text):
        question = _question_above(part, number)
        if question and (clause.definite or _ONE.fullmatch(object_of(text, clause))):
            return (replace(aim, target=Target(reference=shortened(question, _LONGEST))),)
    first = _FIRST.match(text, clause.words.start, clause.words.end)
    bare = _BARE_NO.fullmatch(text, clause.words.start, clause.words.end) is not None
    one = "det" if bare else first["one"] if first else object_of(text, clause)
    if not aim.target.whole or heading or says_whole(text) or not _ONE.fullmatch(one):
        return (aim,)
    told = _retold(part, number, context)
    if told:
        return tuple(replace(aim, target=match.target) for match in told)
    before = part.lines[number - 1] if number else None
    if (
        not (first or bare)
        or before is None
        or before.sentence.passage != part.lines[number].sentence.passage
    ):
        return (aim,)
    one_thing = _ONE_THING.search(before.text) is not None
    if before.reading.clauses or (not one_thing and things.WHOLE_THING.search(before.text[:_FAR])):
        return (aim,)
    return (replace(aim, target=Target(reference=shortened(before.text.rstrip(" ."), _LONGEST))),)


_ASKS = re.compile(
    r"\W*(?:(?:Fråga|Punkt)\s*)?(?:\d{1,2}(?:\.\d{1,2})*\s*[a-z]?\s*[.):]*\s+|[a-z]\)\s+|:\s*)?(?P<what>[^?]{12,200})\?\W*",
    re.IGNORECASE,
)
_OF_THE_WHOLE = re.compile(
    r"\b(?:försla(?:get|gen)(?! (?:om|att|i|till)\b)|(?:lag|författnings)förslage[nt]|\w*betänkandet|utredningen|promemorian|remissen|planen|programmet|strategin|policyn|helhet\w*|inställning(?:en)?|ställningstagande|synpunkter|invänd\w*|erinra\w*)\b",
    re.IGNORECASE,
)
_FEWEST_ASKED = 2
_LONGEST = 80
_FAR = 400


def _question_above(part: Part, number: int) -> str:
    """The question right above, in an answer to several, that is not asked of the whole: "Vad anser ni om åldersgränsen?"."""
    if number == 0:
        return ""
    asked = [at for at, line in enumerate(part.lines) if line.text.rstrip().endswith("?")]
    match = _ASKS.fullmatch(part.lines[number - 1].text) if number - 1 in asked else None
    if match is None or len(asked) < _FEWEST_ASKED or _OF_THE_WHOLE.search(match["what"]):
        return ""
    return match["what"]


_NOTHING = (Stance.AVSTAR, Stance.INGEN_ERINRAN)
_NUMBERED = re.compile(r"\W*(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+")
_FEWEST_LISTED = 2


def _listed(part: Part, number: int, clause: Clause, context: Context) -> tuple[Match, ...]:
    """ "1. Tillstyrks", "2. Avstyrks": a list of stands and nothing else, by the numbers of the points."""
    own = _number(part, number, clause)
    if not own:
        return ()
    listed = {_number(part, at, c) for at, line in enumerate(part.lines) for c in line.reading.clauses} - {""}
    known = {point.number for point in context.proposal.points}
    if len(listed) < _FEWEST_LISTED or not listed <= known:
        return ()
    return tuple(Match(Target(point.id)) for point in context.proposal.points if point.number == own)


def _number(part: Part, number: int, clause: Clause) -> str:
    """The number before a stand that stands alone."""
    line = part.lines[number]
    written = _NUMBERED.match(line.text)
    start = written.end() if written else 0
    rest = line.text[start : clause.words.start] + line.text[clause.words.end :]
    return "" if written is None or re.search(r"\w", rest) else written["number"]


def of_comment(part: Part, number: int, context: Context) -> tuple[Match, ...]:
    """ "I avsnitt 6.3 framgår inte vem som betalar. Detta bör klargöras": the points that the sentence before names."""
    line = part.lines[number]
    if number == 0 or not _THIS.match(line.text):
        return ()
    before = part.lines[number - 1]
    if before.sentence.passage != line.sentence.passage or before.reading.clauses:
        return ()
    return named_points(before.text, context.proposal)


def _retold(part: Part, number: int, context: Context) -> tuple[Match, ...]:
    """The only point that is retold in the sentences before, back to the last stand or the passage's beginning."""
    passage = part.lines[number].sentence.passage
    found: tuple[Match, ...] = ()
    for line in reversed(part.lines[:number]):
        if line.sentence.passage != passage or line.reading.clauses:
            break
        named = _named(line, context)
        if named and (
            not _RETELLS.search(line.text) or _OPINES.search(line.text) or (found and named != found)
        ):
            return ()
        found = named or found
    return found


def _named(line: Line, context: Context) -> tuple[Match, ...]:
    points = named_points(line.text, context.proposal)
    if points:
        return points
    written = [r for r in references(line.text) if r.kind in ("punkt", "avsnitt", "förslag")]
    return tuple(dict.fromkeys(m for r in written for m in match_reference(r, context.proposal)))
