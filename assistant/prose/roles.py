"""What a holder does in its sentence: speaks, is spoken of, is one of those who speak, is excepted.

Looks at a sentence whose holders are masked, each as one word of þ: what stands right before and right after a holder
decides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from assistant.domain import Stance
from assistant.prose import verbs
from assistant.prose.model import Group, Kind, Member


class Role(Enum):
    SUBJECT = "subject"
    """Its verb is a saying: "LO anser"."""
    AGENT = "agent"
    """ "Förslaget avstyrks av LO"."""
    ACCORDING = "according"
    """ "Enligt LO bör", "LO:s uppfattning är"."""
    PART = "part"
    """One of a crowd: "flertalet, däribland LO"."""
    LIKE = "like"
    """ "I likhet med LO", "liksom LO"."""
    SAME = "same"
    """What the sentence before says holds for it: "Det gäller LO"."""
    EXCEPT = "except"
    OTHER = "other"
    """Spoken of, or nothing."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A stand, or a mere opinion, and the characters of the sentence that say it."""

    stance: Stance
    start: int
    end: int
    confidence: float
    borrowed: bool = False
    """Said in the sentence before, of others: "Det gäller LO". `start` and `end` are of that sentence."""
    place: tuple[int, int] | None = None
    """The sentence that it stands in, where it is kept for the next."""
    behind: Saying | None = None
    """The stand that a mere opinion explains: "LO avstyrker. LO pekar på kostnaderna."."""
    either: bool = False
    """Two stands of which each holder has one: "tillstyrks eller lämnas utan erinran av samtliga"."""


EVERYBODY = Group((Member("Remissinstanserna", 0, 0, Kind.COLLECTIVE),), 0, 0)

_SMALL = r"(?: (?:bl\. ?a\.|bl a|bland andra|bland annat|t\. ?ex\.|t ex|exempelvis|till exempel|nämligen|i synnerhet|i första hand|huvudsakligen|främst|även|också|särskilt|framför allt|endast|enbart|bara|dessutom|inte minst|dels|såväl|både))*"
_EXCEPT = re.compile(
    rf"(?:^|[ ,(])(?:utom|förutom|(?:men |dock )?(?:inte|ej|icke) (?:av|från|hos)|men (?:inte|ej|icke)|med undantag av|med undantag för|så när som på|undantaget|exklusive|bortsett från|frånsett|undantagandes|undantag av){_SMALL} $",
    re.I,
)
_NOBODY_ELSE = re.compile(r"(?:ingen|inte någon|inga)\b[^,.]{0,60}$", re.I)
""" "Ingen remissinstans utom LO avstyrker": LO does."""
BESIDE = re.compile(r"þ,? (?:till|i|med|över) (?:vars|vilkas|vilket|vilken|vilkens|vilka) [^,þ]{0,60}$")
""" "Industriförbundet, till vars yttrande LO ansluter sig, avstyrker"."""
SHARED_BY = re.compile(
    r", (?:(?:en|ett) \w+ som|vilket|vilken \w+)(?: \w+)? (?:delas|biträds|stöds|framförs|förs fram) (?:även |också )?av $"
)
""" "LO avstyrker, ett ställningstagande som delas av TCO"."""
_LIKE = re.compile(
    rf"(?:^|[ ,(])(?:i likhet med|som (?:får|fått|fick|har) (?:medhåll|stöd|instämmande) (?:av|från|i)|med (?:instämmande|stöd|medhåll) (?:av|från)|liksom|jämte|tillsammans med|på samma sätt som|ävensom){_SMALL} $",
    re.I,
)
_PART = re.compile(
    r"(?:,| –| -|\(|^)? ?(?:nämligen|däribland|bland dem|bl\. ?a\.|bl a|bland andra|bland annat|t\. ?ex\.|t ex|till exempel|exempelvis|såsom|inklusive|främst|framför allt|särskilt|i synnerhet|inte minst|dvs\.|d\.v\.s\.|samt|och|däri inbegripet|i första hand|som till exempel|som t\.ex\.|varibland|(?<=[þ] )\(|^ ?\(|^,? [–-]|^,? (?:före(?:trädd\w*|trätt)|representera\w*) av|:|(?<=[þ])[ ,]* [–-])[ :]*$",
    re.I,
)
_SAME = re.compile(
    rf"^(?:(?:det|detta|så) (?:gäller|gör|är fallet(?: med)?)|(?:till|bland) (?:dessa|dem(?! som)|denna grupp|den gruppen|de senare|de förra)(?: \w+){{0,2}}? (?:hör|märks|finns|är|ingår|kan nämnas|räknas|återfinns)|(?:hit|dit) (?:hör|räknas)|(?:samma|liknande|motsvarande) (?:uppfattning|åsikt|mening|bedömning|synpunkter|ståndpunkt|synpunkt|inställning|tankegångar|tankar)(?: (?:har|framförs|redovisas|framförts|förs fram|uttrycks|framhålls|delas|hyser|anförs|ger|framför|redovisar|kommer till uttryck|återkommer))*(?: (?:av|från|hos|i))?|(?:detsamma|samma sak) (?:gäller|gör|anför|framhåller|anser|framhålls av|framförs av)|(?:i samma riktning|på samma sätt|på liknande sätt|i liknande riktning)(?: (?:uttalar|yttrar|argumenterar|resonerar|uttalade) ?(?:sig)?)?|(?:dessa|de) är|likaså|så även|det är(?: fråga om)?|även|också|av samma (?:uppfattning|mening|åsikt) är|så anser|i detta instämmer|häri instämmer|detta anser){_SMALL} $",
    re.I,
)
_JUDGES = re.compile(r" (?:vara|vore|innebära|medföra|att|är|strida)\b")
""" "Detta anser LO vara olyckligt": a view of its own."""
_GOVERNED = re.compile(
    r"(?:^|[ (])(?:till|med|om|på|i|för|mot|över|mellan|genom|utan|hos|inom|under|från|vid|åt|ur|kring|gentemot|inför|omfattande|vad|som|än|emot|angående|beträffande|rörande|föreslå|beslutat föreslå|(?:och|men) inte) $",
    re.I,
)
_BY = re.compile(rf"(?:^|[ (,])(?:av|från|hos){_SMALL} $", re.I)
_AND_BY = re.compile(r", (?:och|samt)(?: \w+)? (?:av|från|hos) $", re.I)
""" "Av LO, som anser att det är dyrt, och av TCO"."""
_ACCORDING = re.compile(rf"(?:^|[ ,(])(?:enligt|enligt vad|efter vad){_SMALL} $", re.I)
_PASSIVE = re.compile(
    r"\b(?:(?:tillstyrk|avstyrk|biträ[dt]|godta|accepter|godkän|avvis|tillbakavis|förkast|förord|stöd|stött|understö|välkomn|hälsa|gilla|framhåll|framhäv|framför|anför"
    r"|påpeka|ifrågas|kritiser|dela|uttal|efterlys|beton|underst|föresl|hävda|yrka|begär|lämn|rikta|redovis|uttryck|väck|peka|motsatt|invänd|bemöt|berör|förespråk|anslut"
    r"|framlägg|framkom|kommenter|avråd|tillråd|uppskatt|önska|kräv|vitsord|anse|åberop|befar)[a-zåäö]*(?:s|t|d|da|ade|na)"
    r"|re[st]{2}s?|resas|kommer|kommit|finns|föreligger|uttalas|görs|gjorts?|gjorda|tas|tages|tagits?|mött?s|nämn[st]s?|förs|förts|hyses|möts)\b",
    re.IGNORECASE,
)
"""Verbs by which a view is told in the passive, in any form."""
VERB_AFTER = re.compile(
    rf"^(?:\s?\([^)]*\))?(?:,? (?:som|vilk\w+)(?! (?:yttrat|har yttrat))[^,]{{1,200}},)?(?:,? {verbs.ADVERB},?){{0,3}} ?(?:också )?{verbs.OPINION}\b"
)
_VERB_BEFORE = re.compile(
    rf"(?:^|(?<!att)[ ,(]){verbs.OPINION}(?: (?:sig|det|sålunda|man))?(?: {verbs.ADVERB}){{0,3}} $", re.I
)
_OF_PROPOSAL = re.compile(
    r"(?:(?:även|också|däremot|samma|denna|detta|liknande|en sådan|mot|utredningens|kommitténs|promemorians|utredarens|beredningens) ){0,2}(?:förslag|bedömning|uppfattning|ståndpunkt|åsikt|tanke|inställning|mening|lösning|ordning|invändning)\w*\b",
    re.IGNORECASE,
)
""" "Förslaget har rönt gensaga från LO": whoever it is "från", it is an answer."""
_ANY_VERB = re.compile(
    rf"^(?:\s?\([^)]*\))?(?:,? {verbs.ADVERB},?){{0,2}} [a-zåäö]+(?:ar|er|år|de|te|tt|at)\b"
)
_NOT_BY = re.compile(r"\b(?:inte|ej|icke)(?: (?:av|från|hos))? $", re.IGNORECASE)
""" "Tillstyrks inte av LO": LO is no exception from anybody."""
_IT_IS = re.compile(r"(?:Det|Detta) (?:är|var)(?: också| även)? ")
_PROPOSED_TO = re.compile(r"\b(?:beslut\w+|att|vill|bör|valt) föreslå $")
""" "Utskottet har beslutat föreslå kommunstyrelsen att": it is proposed to it."""
_WHO_THINKS = re.compile(rf"(?:\s?\([^)]*\))?, (?:som|vilk\w+) (?:{verbs.ADVERB} )?{verbs.OPINION}\b")
""" "Undantag utgörs av LO, som avstyrker"."""
_THAT = re.compile(r"(?<!trots )(?<!det )\batt(?: (?:även|också|t\. ?ex\.|bl\. ?a\.))? $")
""" "LO anser att Skolverket bör": what LO thinks of Skolverket."""
_RELATIVE_AFTER = re.compile(r"^(?:\s?\([^)]*\))?,? (?:som|vilk\w+) ")
_MEMBER_OF = re.compile(
    rf"(?:^| )(?:finns|märks|är|hör|ingår|kan nämnas|återfinns|befinner sig|räknas|nämns|må nämnas|återfinnas|märkas|äro|höra|nämnas){_SMALL} $",
    re.I,
)
_SUPPORT_FROM = re.compile(
    r"\b(?:anslutning|gehör|gillande|stöd|bifall|kritik|invändningar) (?:av|från|hos)\b[^,;]*$", re.I
)
_AMONG = re.compile(r"(?:^|[ ,])(?:till|bland|av) $", re.I)
"""Before a crowd that only tells what those have in common who are named after it."""
_OF_THOSE = re.compile(
    r"(?:^| )(?:bland|till|av) (?:dem|de|þ+)(?: \w+)*?,? som\b|^(?:bland|till) (?:de|dem som är|de som är) (?:\w+ )?(?:positiv|negativ|kritisk|tveksam|tillstyrkande|avstyrkande|avvisande)\w*|^(?:bland|till) (?:\w+ ){0,2}?(?:kritiker|motståndar|förespråkar|anhängar|tillskyndar)\w+|^(?:tveksam|kritisk|negativ|positiv|avvisande|tillstyrk|avstyrk)\w*",
    re.I,
)
_VIEW = re.compile(
    r"^(?:(?::?s|’s)?)? (?:\w+ ){0,2}?(?:remissvar|remissyttrande|yttrande|svar|sida|mening|uppfattning|åsikt|bedömning|förmenande|inställning|synpunkt|ståndpunkt)\w*"
)
_GENITIVE_BEFORE = re.compile(r"(?:^|[ ,(])(?:i|enligt|från|av|ur) $", re.I)


def roles(text: str, here: Sequence[Group]) -> list[Role]:
    """The role of each group."""
    found: list[Role] = []
    for at, group in enumerate(here):
        previous = here[at - 1].end if at else 0
        found.append(_role(text, group, text[previous : group.start], found, here))
    return found


_NEAR = 240
"""Characters before a holder in which stands what its role is told by."""


def _role(text: str, group: Group, between: str, so_far: Sequence[Role], here: Sequence[Group]) -> Role:
    before, after = text[: group.start], text[group.end :]
    near = before[-_NEAR:]
    if group.genitive:
        if _GENITIVE_BEFORE.search(near) or (
            _VIEW.match(after) and (not before.strip() or _IT_IS.fullmatch(before))
        ):
            return Role.ACCORDING
        return Role.OTHER
    if group.members[0].kind is not Kind.NAMED and _AMONG.search(near) and re.match(r",? som ", after):
        return Role.OTHER
    if (
        group.members[0].kind is not Kind.NAMED
        and before == "Av "
        and re.match(rf" {verbs.OPINION}\b", after)
    ):
        return Role.SUBJECT
    if _EXCEPT.search(near) and ("þ" in before or not _NOT_BY.search(near)):
        return Role.SUBJECT if _NOBODY_ELSE.match(before) else Role.EXCEPT
    if so_far and so_far[-1] is Role.EXCEPT and re.fullmatch(r",? (?:och|samt|eller) (?:av |för )?", between):
        return Role.EXCEPT
    if _SAME.match(before) and not VERB_AFTER.match(after) and not _JUDGES.match(after):
        return Role.SAME
    if _LIKE.search(near) or BESIDE.search(near) or SHARED_BY.search(near):
        return Role.LIKE
    if _ACCORDING.search(near):
        return Role.ACCORDING
    crowd = _crowd_before(so_far, here)
    if (
        crowd is not None
        and re.search(r"þ", before)
        and (not VERB_AFTER.match(after) or after.startswith(")"))
        and (
            _PART.search(before[here[crowd].end :])
            or re.search(
                r"(?:(?<=þ), som(?= $)|nämligen|däribland|bl\. ?a\.|bland andra|t\. ?ex\.|exempelvis|såsom|det gäller)[ :]*$",
                near,
            )
        )
    ):
        return Role.PART
    if _MEMBER_OF.search(near) and _OF_THOSE.search(before):
        return Role.AGENT
    if so_far and so_far[-1] is Role.AGENT and _AND_BY.search(between):
        return Role.AGENT
    if _BY.search(near):
        inner = max(before.rfind(" som "), before.rfind(" att "))
        sentence = f"{before if inner < 0 or not _PASSIVE.search(before[:inner]) else before[inner:]} {after}"
        return (
            Role.AGENT
            if _PASSIVE.search(sentence)
            or (Role.SUBJECT not in so_far and _OF_PROPOSAL.match(before))
            or before.strip().lower() in ("hos", "från")
            or _SUPPORT_FROM.search(near)
            or "sida" in after[:6]
            or "håll" in after[:6]
            else Role.SUBJECT
            if _WHO_THINKS.match(after)
            else Role.OTHER
        )
    if Role.ACCORDING in so_far and re.fullmatch(r"Enligt þ+ (?:[a-zåäö]+ ){1,3}", before):
        return Role.OTHER  # "Enligt LO har Skolverket redan"
    if Role.SUBJECT in so_far and (_THAT.search(near) or _inside(text, group, so_far, here)):
        return Role.OTHER
    if VERB_AFTER.match(after) and not _GOVERNED.search(near):
        return Role.SUBJECT
    if _VERB_BEFORE.search(near) and not _PROPOSED_TO.search(near):
        return Role.SUBJECT
    if _RELATIVE_AFTER.match(after) and not _GOVERNED.search(near):
        return Role.SUBJECT
    if (
        so_far
        and so_far[-1] in (Role.AGENT, Role.PART, Role.SUBJECT, Role.LIKE, Role.SAME)
        and re.fullmatch(
            r"(?:\s*\([^)]*\))?(?:,|,? och|,? samt|,? liksom|;)(?: (?:även|av|från|bl\. ?a\.|också|till viss del|slutligen))*\s*",
            between,
        )
    ):
        return so_far[-1]
    if _GOVERNED.search(near):
        return Role.OTHER
    if not before.strip() and group.members[0].kind is Kind.NAMED and _ANY_VERB.match(after):
        return Role.SUBJECT
    short = re.sub("þ+", "þ", after)
    if not before.strip(' ("”-–') or re.search(
        r"(?:^|[;,] |\b(?:men|medan|och|samt|att|då|dock|även|också|endast|bara) )$", before, re.I
    ):
        return Role.SUBJECT if re.search(rf"\b{verbs.OPINION}\b", short[:120]) else Role.OTHER
    return Role.OTHER


_SUBORDINATE = re.compile(r"\b(?:att|som|där|när|om|eftersom|då|vilket|hur|vad)\b")
_ANEW = re.compile(
    r"(?:[,;:]|\b(?:och|men|medan|samt|däremot|dock|även|också|att|liksom|eller|av|hos|från)) $"
)


def _inside(text: str, group: Group, so_far: Sequence[Role], here: Sequence[Group]) -> bool:
    """Whether a body is the subject of a clause inside what another says: "LO anser att då ska nämnden kunna"."""
    last = max(k for k, role in enumerate(so_far) if role is Role.SUBJECT)
    between = text[here[last].end : group.start]
    if re.search(r"(?<!trots)(?<!det) att (?![^,;]*(?:[,;]|\b(?:och|men|medan|samt)\b))", between):
        return True
    return (
        _SUBORDINATE.search(between) is not None
        and _ANEW.search(between) is None
        and re.search(rf"{verbs.OPINION}\b", between) is not None
        and re.search(r"\b(?:ska|skall|bör|kan|måste|får|kunna|skulle|ge|ger|göra|vill)(?: \w+)? $", between)
        is not None
    )


def _crowd_before(so_far: Sequence[Role], here: Sequence[Group]) -> int | None:
    """The last group that speaks for itself, of which the next can be a part."""
    for at in range(len(so_far) - 1, -1, -1):
        if so_far[at] in (Role.SUBJECT, Role.AGENT, Role.ACCORDING, Role.SAME):
            return at if any(m.kind is not Kind.NAMED for m in here[at].members) else None
    return None


def exception(text: str, start: int) -> int:
    """Where "utom" begins before an excepted holder."""
    match = _EXCEPT.search(text[:start])
    return match.start() if match else start


def linked(at: int, found: Sequence[Role]) -> int | None:
    """The group whose stand a part, or one who is likened, shares."""
    speaking = (Role.SUBJECT, Role.AGENT, Role.ACCORDING, Role.SAME)
    order = [*range(at - 1, -1, -1), *range(at + 1, len(found))]
    return next((k for k in order if found[k] in speaking), None)
