"""What a clause is about: the proposal as a whole, one of its points, or something no point answers to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.domain import WHOLE, Point, Proposal, Span, Stance, Target
from assistant.proposal import Match, match_reference
from assistant.proposal.references import references
from assistant.proposal.titles import by_title, names_whole
from assistant.stance.model import Clause
from assistant.statements import things
from assistant.swedish import shortened

REMAINDER = Target(reference="i övrigt")
"""What is left when the points that the answer takes up are taken away: not the whole, not a point."""

_ELSEWHERE = re.compile(
    r"(?:\bse|\bjfr|\bjämför|framgår av|redovisas (?:i|under)|utvecklas (?:i|under)|anges i|beskrivs i|anförs i|"
    r"anförts i|under rubriken|vårt yttrande|av skäl som|med hänvisning till|följer av|enligt (?:vad|det) [^,;]{0,30})"
    r"[\s(]*$",
    re.IGNORECASE,
)
_EXCEPT = re.compile(
    r"\b(?:med undantag (?:för|av)|undantaget|förutom|utom|bortsett från|med reservation för|dock inte|men inte)\b"
    r"[^.;]{0,40}$",
    re.IGNORECASE,
)
_TURN = re.compile(
    r"(?:,|\b(?:och|samt|men|medan))\s+(?:(?:nämnden|kommunen|vi|bolaget|myndigheten|styrelsen|förbundet)\s+)?"
    r"(?:anser|bedömer|menar|vill|ställer|föreslår|framhåller|understryker|betonar|noterar|konstaterar|tillstyrker|avstyrker|"
    r"har|ser|delar|instämmer|efterfrågar|påpekar|önskar|begär|förordar|förutsätter|välkomnar|"
    r"emotser|deltar|medverkar|samverkar|bidrar|bistår|bjuder|erbjuder|hänvisar|återkommer|hoppas|avser|planerar|följer|tackar|"
    r"är (?:gärna |också |även )?(?:beredd|villig|öppen|öppn|intresserad|angelägen|angeläg)\w*|kommer (?:gärna |också |även )?att|"
    r"kan (?:gärna |också |även )?(?:delta|medverka|samverka|bidra|bistå|hjälpa|erbjuda|ställa upp))\b|"
    r"\b(?:eftersom|därför att|förutsatt|under förutsättning|med hänsyn till|mot bakgrund av)\b",
    re.IGNORECASE,
)
"""Where a sentence goes on to something that the stand is not about."""
_IN_PART = re.compile(
    r"\s*,?\s*(?:i (?:den del|de delar|denna del)\b|såvitt (?:avser|gäller)|vad gäller)", re.IGNORECASE
)
_PART_OF = re.compile(
    r"\b(?!förslag|ändring|bedömning|åtgärd|lämna|som|det|vad|regler)[a-zåäö]{5,}(?:en|et|na|n|t)\s+(?:i|under)\s+$",
    re.IGNORECASE,
)
""" "Boendeparkeringen i punkt 2" is a part of it; "förslaget i punkt 2" is all of it."""
_WHOLE_WORDS = re.compile(
    r"\b(?:betänkandet|delbetänkandet|slutbetänkandet|promemorian|remissen|motionen|i sin helhet|som helhet|"
    r"i dess helhet|samtliga (?:\w+ )?förslag|alla förslag|förslagen i stort|övergripande (?:plan|nivå)|på det hela taget)\b",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s*(?:[,;:–]\s|\b(?:i enlighet med|enligt|med undantag|förutom|utom|bortsett från|men|dock|eftersom|därför att|då|under förutsättning|förutsatt|samtidigt|medan|mot bakgrund|"
    r"med hänsyn till|med beaktande|i syfte)\b)",
    re.IGNORECASE,
)
_AIM = re.compile(
    r"(?:\w+s )?(?:den |det |de )?(?:övergripande |uttalade )?"
    r"(?:ambition(?:en|er|erna)?|syfte(?:t|n)|målsättning(?:en|ar|arna)|intention(?:en|er|erna)|avsikt(?:en|er)|ansats(?:en)?)\b",
    re.IGNORECASE,
)
_RESTRICTED = re.compile(
    r"^(?:\w+ ){0,3}?förslage[nt] (?:inom|avseende|som (?:rör|avser|gäller|innebär)|gällande|rörande|beträffande|kring|om|att|"
    r"till|på|vad gäller|i (?:den del|de delar|denna del|avsnitt|kapitel|punkt))\b|^om att\b|"
    r"^(?:och \w+ )?(?:när det gäller|vad gäller|i fråga om|beträffande)\b|"
    r"^(?:den|det) föreslagna (?!(?:\w*(?:lag|ändring|reglering|reform|plan|program|policy|strategi|taxa|ordning|modell|lösning|"
    r"föreskrift|förordning|riktlinje|revidering)(?:en|n|et|met)?)\b)\w+",
    re.IGNORECASE,
)
""" "Förslaget om avgifter", "den föreslagna utvärderingen": a part of what is proposed."""
_THIS_AND_THE_REST = re.compile(
    r"\b\w*(?:förslage[nt]|ändringar(?:na)?|bestämmelser(?:na)?|planen|punkt(?:en|erna)? [\d, och]+) (?:och|samt|liksom|jämte) (?:de )?övriga\b",
    re.IGNORECASE,
)
""" "Lagförslaget och övriga förslag" is all of it, not what is left."""
_THE_OTHERS = re.compile(
    r"\bövriga (?:\w+ )?(?:förslag|punkter|delar|avsnitt|bedömningar)\w*\b", re.IGNORECASE
)
""" "Tillstyrker övriga förslag" is never said of the one that the heading names."""
_OF_ALL = re.compile(
    rf"{_THE_OTHERS.pattern}|\b(?:mot|till|på|bakom|över|i) (?:\w+s )?(?:förslagen|(?:del|slut)?betänkandet|promemorian|remissen)\b",
    re.IGNORECASE,
)
""" "I övrigt inget att erinra mot förslagen" is never said of the one that the heading names."""
_NOTHING_MORE = re.compile(r"\b(?:ytterligare|övriga|andra|fler|mera?|därutöver)\b", re.IGNORECASE)
""" "Har inga ytterligare synpunkter": of what is left."""
_SOME = re.compile(
    r"(?:till |mot )?(?:ett (?:antal|par)|flera|vissa|några|en del|enskilda|två|tre|delar)\b", re.IGNORECASE
)
""" "Kritisk till ett antal förslag" opposes these, not the whole."""
_ADVERBS = re.compile(
    r"\b(?:helt|delvis|även|också|därför|således|härmed|dock|särskilt|bestämt|starkt|i huvudsak|i stort|i princip|i sin helhet|"
    r"fullt ut|i övrigt|för (?:egen|vår|sin) del|från (?:\w+s|vår|vårt) (?:sida|håll)|från (?:oss|nämnden|kommunen|styrelsen|förbundet|regionen)|som det (?:nu |i dag )?är utformat|som det ser ut|"
    r"i (?:dess|sin) (?:nuvarande|föreliggande|föreslagna) (?:form|utformning|lydelse))\b",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:(?:det|den|de) )?(?:(?:\w+s|remitterade|föreslagna|aktuella|lämnade|framlagda) )?"
    r"(?:förslag(?:et|en)?|(?:del|slut)?betänkandet|promemorian|remissen|motionen)",
    re.IGNORECASE,
)
_SUBJECT = (
    r"(?:(?i:vi|jag|\w+(?:nämnden|styrelsen|förbundet|verket|kommunen|regionen|staden))"
    r"|[A-ZÅÄÖ][\w:-]*(?: (?:i |och |för |av )?[A-ZÅÄÖ][\w:-]*){0,4})"
)
_BEFORE_OBJECT = re.compile(rf"^(?:(?:mot|till|på|i|bakom|med) )?(?:{_SUBJECT} )?(?={_BARE.pattern}$)")
""" "Sammantaget tillstyrker Region Ekvalla förslaget": who takes the stand is no part of what it is about."""
_THAT_ONE = re.compile(
    r"(?:\w+ ){0,2}?(?:(?:den|de) del(?:en|arna)|dessa delar|denna del|det förslaget|de förslagen|dessa förslag|den punkten|"
    r"denna punkt|dessa punkter)(?: (?:av|i) [^,;]*)?",
    re.IGNORECASE,
)
_THAT_ONE_FIRST = re.compile(
    r"(?:Det|Den|De|Dessa) (?:del(?:en|arna)|förslage[nt]|punkten|punkterna)\b(?! (?:som|om|att|till|i)\b)",
    re.IGNORECASE,
)
""" "Vi avstyrker den delen av förslaget": what was just spoken of, not the whole."""
_TOPIC = re.compile(
    r"\W*(?:beträffande|vad (?:gäller|beträffar|avser)|när det gäller|i fråga om|avseende|gällande|angående|rörande|såvitt (?:gäller|avser))\s+"
    r"(?P<topic>(?!övrigt|övriga|remiss|betänkande|promemori|förslage[nt]\b(?! (?:om|att|i)\b)|helheten|den övergripande)[^,]{4,100}?),?\s+"
    r"(?:har|är|anser|ser|vill|delar|instämmer|ställer|finns|lämnar|avstår|bedömer|konstaterar|tillstyrker|avstyrker|stödjer|stöder|biträder|avvisar|motsätter|kan|tillstyrks|avstyrks|stöds|biträds|avvisas)\b",
    re.IGNORECASE,
)
""" "Beträffande förtäringsförbudet har vi inga invändningar": said of that, not of the whole."""
_AND_ON = re.compile(
    r"(?:,|\b(?:och|samt|liksom))\s+(?:även\s+|också\s+)?(?:till\s+|mot\s+|på\s+)?", re.IGNORECASE
)
_SUPPORTS = (Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS)
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Aim:
    """A target of a clause."""

    target: Target
    part: Span | None = None
    """Where the reference stands in the sentence, if it means only a part of the point."""
    excepted: bool = False
    """The clause says that what it says does not hold for this."""
    opposed: bool = False
    """… and that this is opposed: "med undantag för punkt 2, som avstyrks"."""


def aims(
    text: str, clause: Clause, alone: bool, heading: tuple[Match, ...], proposal: Proposal
) -> tuple[Aim, ...]:
    """What `clause` of the sentence `text` is about. `alone`: no other clause in it takes a stand."""
    antecedent = _antecedent(text, clause, proposal)
    if antecedent:
        return antecedent
    nothing = clause.stance in (Stance.AVSTAR, Stance.INGEN_ERINRAN)
    rest = clause.remainder and not _THIS_AND_THE_REST.search(text[clause.words.start : clause.span.end])
    if rest and _OF_ALL.search(text[clause.words.start : clause.span.end]):
        return (Aim(REMAINDER),)
    if rest or (nothing and _NOTHING_MORE.search(text[clause.words.start : clause.words.end])):
        return tuple(Aim(m.target) for m in heading) or (Aim(REMAINDER),)
    span = Span(0, len(text)) if alone else clause.span
    named = _named(text, span, clause, proposal)
    meant = tuple(aim for aim in named if not aim.excepted)
    excepted = tuple(aim for aim in named if aim.excepted)
    if meant:
        return named
    phrase = _phrase(text, clause)
    if clause.whole and clause.definite:
        by_name = by_title(phrase, proposal) or by_title(
            text[clause.words.start : clause.words.end], proposal
        )
        if by_name:
            return tuple(Aim(Target(point.id)) for point in by_name) + excepted
        topic = _TOPIC.match(text[span.start : clause.words.end]) if not heading else None
        if topic and not _BARE.fullmatch(topic["topic"]) and not names_whole(topic["topic"], proposal):
            return (Aim(Target(reference=shortened(topic["topic"], _LONGEST))), *excepted)
    judged = things.REQUIREMENT.match(text, clause.words.start, clause.words.end)
    if judged and not heading and not phrase:
        return (Aim(Target(reference=judged[0])), *excepted)
    phrase = _BEFORE_OBJECT.sub("", phrase)
    row = things.row(text, clause) if clause.whole and not heading else ""
    if row and not names_whole(row, proposal):
        return (Aim(Target(reference=shortened(row, _LONGEST))), *excepted)
    some = clause.stance is Stance.AVSTYRKER and (
        _SOME.match(phrase) is not None or (clause.definite and things.is_object(text, clause, phrase))
    )
    if clause.stance is Stance.AVSTAR and things.DETAILS.match(phrase) and not heading:
        return (Aim(Target(reference=shortened(phrase, _LONGEST))), *excepted)
    that_one = _THAT_ONE_FIRST.match(text, clause.words.start, clause.words.end)
    phrase = phrase or (that_one[0] if that_one else "")
    if (
        some
        or _THAT_ONE.fullmatch(phrase)
        or not (clause.whole or _BARE.fullmatch(phrase))
        or (clause.definite and _RESTRICTED.match(phrase))
    ):
        words = text[clause.words.start : clause.words.end]
        points = by_title(phrase, proposal) or by_title(words, proposal)
        if points:
            return tuple(Aim(Target(point.id)) for point in points) + excepted
        if not heading:
            if names_whole(phrase, proposal):
                return (Aim(WHOLE), *excepted)
            return (Aim(Target(reference=shortened(phrase, _LONGEST)) if phrase else WHOLE), *excepted)
    elif not heading or _WHOLE_WORDS.search(text[span.start : _end_of_object(text, clause, span)]):
        return (Aim(WHOLE), *excepted)
    return tuple(Aim(match.target) for match in heading) + excepted


def _antecedent(text: str, clause: Clause, proposal: Proposal) -> tuple[Aim, ...]:
    """ "… med undantag för punkt 2, som nämnden avstyrker": the last point that was excepted before the clause."""
    if not _THAT_WHICH.fullmatch(text[clause.span.start : clause.words.start]):
        return ()
    before = text[: clause.span.start]
    excepted = [r for r in references(before) if _EXCEPT.search(before[: r.span.start])]
    if not excepted:
        return ()
    points = (m.target for m in match_reference(excepted[-1], proposal) if m.target.point_id)
    return tuple(Aim(target) for target in points)


_THAT_WHICH = re.compile(r"\W*(?:som|vilke[nt]|vilka)(?: [\w.:-]+){1,5} ")
_OPPOSED_THERE = re.compile(
    r"[^.;,]{0,80},? (?:som|vilke[nt]|vilka)(?: (?:alltså|därför|därmed|dock|helt|i stället))? (?:avstyrks|avvisas)\b(?! av\b)"
)


def _end_of_object(text: str, clause: Clause, span: Span) -> int:
    """Where the clause goes on to something else ("… på förslaget men konstaterar att …")."""
    cut = _CUT.search(text, clause.words.end, span.end)
    turn = _TURN.search(text, clause.words.end, span.end)
    return min((found.start() for found in (cut, turn) if found), default=span.end)


def of_aim(text: str, clause: Clause) -> bool:
    """Support for an ambition is not support for what is proposed."""
    return clause.stance in _SUPPORTS and _AIM.match(_phrase(text, clause)) is not None


def object_of(text: str, clause: Clause) -> str:
    """What a clause is about, as written; empty where nothing is."""
    return _phrase(text, clause)


def says_whole(text: str) -> bool:
    """Whether a sentence speaks of the whole by its name: "betänkandet", "i sin helhet"."""
    return _WHOLE_WORDS.search(text) is not None


def named_points(text: str, proposal: Proposal) -> tuple[Match, ...]:
    """The points that a sentence without a stand names, by number or by title."""
    found = [
        match
        for reference in references(text)
        if not _ELSEWHERE.search(text[: reference.span.start])
        for match in match_reference(reference, proposal)
        if match.target.point_id
    ]
    # One word of a title can stand in any sentence.
    titled = by_title(text, proposal, fewest=2)
    return tuple(dict.fromkeys(found)) or tuple(Match(Target(point.id)) for point in titled)


def named_in(text: str, clause: Clause) -> Target:
    """The object of a clause as written, for one that is a part of the proposal without saying which."""
    phrase = _phrase(text, clause)
    return Target(reference=shortened(phrase, _LONGEST)) if phrase else WHOLE


def _named(text: str, span: Span, clause: Clause, proposal: Proposal) -> tuple[Aim, ...]:
    found: dict[tuple[Target, bool], Aim] = {}
    turn = _TURN.search(text, clause.words.end, span.end)
    end = turn.start() if turn else span.end
    written = references(text[span.start : end])
    numbered = any(reference.kind not in ("sida", "siffra") for reference in written)
    last = None
    for reference in written:
        place = reference.span.within(span.start)
        within = clause.condition is not None and clause.condition.overlaps(place)
        if within and not (clause.condition and clause.condition.overlaps(clause.words)):
            continue  # what the stand hangs on is not what it is about
        before = text[: place.start]
        if _ELSEWHERE.search(before) or (reference.kind == "sida" and numbered):
            continue
        excepted = _EXCEPT.search(text[span.start : place.start]) is not None
        in_part = _IN_PART.match(text[place.end :]) is not None or _PART_OF.search(before) is not None
        for match in match_reference(reference, proposal):
            if reference.kind in ("lagrum", "sida", "siffra") and match.target.point_id is None:
                continue
            opposed = excepted and _OPPOSED_THERE.match(text, place.end) is not None
            aim = Aim(match.target, place if match.part or in_part else None, excepted, opposed)
            if aim.part is not None or (aim.target, excepted) not in found:
                found[(aim.target, excepted)] = aim
            last = place
    other = _titled_otherwise(text, last, end, found, proposal) if last is not None else None
    if other is not None:
        return (Aim(other),)
    if last is not None and not any(excepted for _, excepted in found):
        for point in _by_title_beside(text[last.end : end], proposal):
            found.setdefault((Target(point.id), False), Aim(Target(point.id)))
    return tuple(found.values())


def _titled_otherwise(
    text: str, last: Span, end: int, found: Mapping[tuple[Target, bool], Aim], proposal: Proposal
) -> Target | None:
    """ "Punkt 3, avgift för cykelgarage", where 3 is now something else: a person says which of the two is meant."""
    title = _APPOSED.match(text, last.end, end)
    if title is None or len(found) != 1:
        return None
    points = by_title(title["title"], proposal, fewest=2)
    meant = next(iter(found))[0].point_id
    if len(points) != 1 or meant is None or points[0].id == meant:
        return None
    return Target(reference=shortened(" ".join(text[last.start : title.end()].split()), _LONGEST))


_APPOSED = re.compile(r"\s*[,(:–-]\s*(?!och\b|samt\b|men\b)(?P<title>[^,.;:()]{6,120})")


def _by_title_beside(rest: str, proposal: Proposal) -> tuple[Point, ...]:
    """ "Positiva till förslag 4.1 och till förtäringsförbudet i parken": the second is named by its title."""
    joined = _AND_ON.match(rest.lstrip())
    if not joined:
        return ()
    phrase = rest.lstrip()[joined.end() :]
    cut = _CUT.search(phrase)
    return by_title(phrase[: cut.start()] if cut else phrase, proposal)


_OBJECT_FIRST = re.compile(r"(förslag\w* (?:om|att) .+?) (?:avvisar|förkastar)\b", re.IGNORECASE)
"""Deciding words that have their object in them: "Förslaget att höja avgiften avvisar vi"."""


_OBJECT_WITHIN = re.compile(r"\b(?:bakom|mot|till|på) (förslage[nt] (?:om|att)\b[^.;,]*)$", re.IGNORECASE)
""" "Kan inte ställa sig bakom förslaget om att slopa" … "kravet"."""


_BUT = re.compile(r"^\s*(?:dock|däremot|emellertid)\b", re.IGNORECASE)
""" "Vi avstyrker dock att …"."""


def _phrase(text: str, clause: Clause) -> str:
    """The object of the clause, as near as it can be had without parsing: what follows the deciding
    words up to a new thought, or what stands before them when nothing follows ("Förslaget om X avstyrks")."""
    after = _BUT.sub("", text[clause.words.end : max(clause.words.end, clause.span.end)])
    ends = [found.start() for found in (_CUT.search(after), _TURN.search(after)) if found]
    after = _ADVERBS.sub("", after[: min(ends)] if ends else after)
    before = text[clause.span.start : max(clause.span.start, clause.words.start)]
    first = _OBJECT_FIRST.match(text[clause.words.start : clause.words.end])
    within = _OBJECT_WITHIN.search(text[clause.words.start : clause.words.end])
    if within:
        after = f"{within[1]}{after}"
    chosen = after if re.search(r"\w{3,}", after) else first[1] if first else before
    return " ".join(chosen.split()).strip(" .,;:()–-")
