"""Who is said to think as another did: "Samma uppfattning har LO", "LO instämmer", "LO är av motsatt mening".

Reports chain their answers. What is taken over is what the sentence before says, or the stand of the body that is named
("LO delar TCO:s uppfattning"); nobody gets a stand of "delas av" alone, which says nothing of whether a proposal is liked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from assistant.domain import Stance
from assistant.prose import verbs
from assistant.prose.model import Group, of_inquiry
from assistant.prose.roles import Role, Saying

YES = (Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.INGEN_ERINRAN)


class Link(Enum):
    """How a holder's view is tied to the one before."""

    SAME = "same"
    DENIED = "denied"
    """ "TCO delar inte denna uppfattning": of a yes a no; of a no nothing certain."""
    CONTRARY = "contrary"
    """ "TCO är av motsatt uppfattning"."""


@dataclass(frozen=True, slots=True)
class Chain:
    """A link, and where in the sentence the words that say it end."""

    link: Link
    end: int


_ADV = rf"(?:,? {verbs.ADVERB},?)"
_NOUN = (
    r"(?:uppfattning|åsikt|mening|bedömning|ståndpunkt|inställning|slutsats|syn|synsätt|hållning|attityd|linje|ställningstagande"
    r"|synpunkt|tankegång|tank|kritik|invändning|farhåg|farhågor|resonemang|argument|betänklighet|tveksamhet|oro|påpekande|sak)(?:en|et|ar|arna|er|erna|n|a|na|or|orna)?"
)
_LIKE = r"(?:(?:i (?:stort sett|huvudsak|princip|allt väsentligt) )?(?:samma|liknande|likartad\w*|likalydande|motsvarande|enahanda|snarlik\w*))"
_THAT = r"(?:denna|detta|dessa|den|det|de|den här|nämnda|sistnämnda)"
_AGREE = r"(?:delar|delade|biträder|biträdde|stöder|stödjer|instämmer i|instämde i|ansluter sig till|anslöt sig till|står bakom|ställer sig bakom|har anslutit sig till|har instämt i)"

_HEAD = re.compile(
    rf"(?:(?:Även|Också|Men|Och) )?(?:(?:till|av|i|på|enligt|åt|för|om) )?(?:(?:en|ett|den|det) )?(?:{_LIKE}|{_THAT}) (?:\w+ )?(?:{_NOUN}|riktning|sätt|anda|tankebanor|resultat|slutresultat)\b"
    r"|(?:Uppfattningen|Åsikten|Ståndpunkten|Kritiken|Synpunkterna|Invändningarna|Farhågorna)(?= (?:delas|biträds|framförs|stöds)\b)"
    rf"|(?:Så|Det|Detta|Detsamma|Samma sak|Likaså|Så är fallet|Det är fallet)(?: (?:gör|gäller|anser|menar|anför|framhåller|är fallet|tycker|föreslår|framförs|framhålls|påpekas|hävdar))?(?: (?:med|hos|av|från|för|i|om|beträffande))?(?: (?:även|också|bl\. ?a\.|bland andra|t\. ?ex\.|i yttrandet|yttrandet))*(?: (?:med|hos|av|från))? (?=þ)"
    r"|(?:I detta|I det|Häri|Till detta|Härtill|I denna kritik|Här)(?: (?:instämmer|ansluter sig|instämma|ansluta sig|instämde))\b"
    r"|Lika (?:kritisk|negativ|positiv|tveksam|avvisande)\w* (?:är|ställer sig|var)\b|Likaså|Så även|Inte heller (?=þ+ (?:har|gör|hade) (?:det|detta)\b)|(?:Det|Detta) (?:har|gör) (?:inte|icke|ej) heller (?=þ)",
    re.IGNORECASE,
)
_TO_HOLDER = re.compile(
    r"(?: (?!att\b|som\b|inte\b|ej\b|icke\b|är\b(?= (?:att|felaktig|riktig)))[\w.]+){0,8}? $| ?$|, (?:nämligen|bl\. ?a\.) $"
)
_DENIES = re.compile(r"\b(?:inte|ej|icke)\b")
_CONTRARY_HEAD = re.compile(
    rf"(?:(?:Av|Den|En|I|På) )?(?:(?:en|den|rakt|helt|diametralt) )*(?:motsatt\w*) (?:{_NOUN}|riktning|håll)\b",
    re.IGNORECASE,
)

_OTHER_HEAD = re.compile(
    rf"(?:(?:Av|Den|En) )?(?:(?:en|den|helt|delvis) )*(?:annan|avvikande) {_NOUN}", re.IGNORECASE
)

_SUBJECT = re.compile(
    rf"(?:\s?\([^)]*\))?{_ADV}{{0,2}} (?:"
    rf"(?:gör|anser|menar|föreslår|säger|tycker|framhåller|anför|uttalar){_ADV}? (?:detsamma|samma sak|det(?=[.,;]|$))"
    rf"|(?:är|var|äro){_ADV}? (?:av|inne på|på)(?: i (?:stort sett|huvudsak))? {_LIKE} {_NOUN}"
    rf"|(?:har|hade|ha|intar|intog|redovisar|framför|uttrycker|hyser|gör|företräder|drar|för|ger uttryck för|har framfört|kommer(?: fram)? till|har kommit(?: fram)? till|har gjort|gjorde){_ADV}?(?: (?:en|ett|fram till|till))?(?: i (?:stort sett|huvudsak))? {_LIKE} {_NOUN}(?! som (?:utredning|kommitté|beredning|delegation|regering|promemori))"
    rf"|(?:uttalar|uttalat|uttalade|yttrar|yttrat|har uttalat|har yttrat) sig(?: \w+)? (?:i (?:samma|liknande|motsvarande) riktning|på (?:samma|liknande) sätt)"
    r"|(?:resonerar|argumenterar|ser) (?:\w+ )?på (?:samma|liknande) sätt"
    r"|(?:går|gick) på samma linje"
    rf"|(?:har|hade|ha) (?:ingen|inte någon|icke någon) (?:annan|avvikande) {_NOUN}(?! än)"
    r"|(?:inte heller|likaså|ej heller|icke heller)(?=[.,;]|$)"
    rf"|{_AGREE}{_ADV}?(?: helt| till fullo| i allt väsentligt)? (?:{_THAT} {_NOUN}\b(?! (?:som|att|vilken|vilket)\b)|(?:uppfattningen|åsikten|ståndpunkten|kritiken|synpunkterna|invändningarna|farhågorna|oron)(?=[.,;]|$))"
    r"|(?:instämmer|instämde|ansluter sig|anslöt sig|instämma|ansluta sig)(?: (?:också|även|helt|till fullo|uttryckligen|i detta|i det|häri|till detta|i (?:denna|dessa) \w+)){0,2}(?=[.,;]|$)"
    r")"
)
_SUBJECT_DENIED = re.compile(
    rf" (?:gör|delar|biträder|instämmer)(?: \w+)? (?:inte|ej|icke) (?:det|detsamma|i (?:det|detta|denna)|denna|den) ?(?:{_NOUN})?(?=[.,;]|$| )"
    r"| gör (?:det |detta )?(?:inte|ej|icke)(?: det| detta)?(?=[.,;]|$)"
    rf"| (?:är|var) av (?:\w+ )?annan {_NOUN}| (?:har|hade|intar|redovisar) (?:en |den )?(?:annan|avvikande|delvis annan) {_NOUN}"
)
_SUBJECT_CONTRARY = re.compile(
    rf"{_ADV}{{0,2}} (?:är|var|har|hade|gör|gjorde|intar|intog|redovisar|företräder){_ADV}? (?:av )?(?:(?:en|den|rakt|helt|diametralt) )*motsatta? {_NOUN}"
)


_PRONOUN = re.compile(r"(?:Så|Det|Detta)\b", re.IGNORECASE)
_ENDS = re.compile(r"(?:\s?\([^)]*\))?(?: också| även| bl\. ?a\.)?(?:[.,;]|$| och | samt | liksom | m\.fl)")
_GOES_ON = re.compile(r",? (?:och|då|eftersom) (?:anser|menar|framhåller|anför|bedömer)\b")
""" "Är av motsatt mening och anser att gränsen bör höjas": contrary to what, is told after it."""
LIKEWISE = re.compile(r"(?: också)? (?:inte heller|ej heller|icke heller|likaså)(?=[.,;]|$)")
""" "LO har inga synpunkter, TCO inte heller"."""


def chains(text: str, here: Sequence[Group], roles: Sequence[Role]) -> dict[int, Chain]:
    """The groups of a sentence, its holders masked, whose view is tied to what was said before."""
    found: dict[int, Chain] = {}
    contrary, other, head = _CONTRARY_HEAD.match(text), _OTHER_HEAD.match(text), _HEAD.match(text)
    start = contrary or other or head
    if start and "þ" not in start[0]:
        link = Link.CONTRARY if contrary else Link.DENIED if other else Link.SAME
        for at, group in enumerate(here):
            if group.start < start.end() or group.genitive:
                continue
            between = text[start.end() : group.start]
            if "þ" not in between and _DENIES.search(between) and "þ" not in between:
                link = Link.DENIED
                between = _DENIES.sub("", between).replace("  ", " ")
            if "þ" in between:
                if not re.search(
                    r"þ(?:,|,? och|,? samt|,? liksom)(?: (?:av|från|hos|även|också|i yttrandet från))* $",
                    between,
                ):
                    break
            elif not _TO_HOLDER.fullmatch(between):
                break
            if _PRONOUN.match(start[0]) and not _ENDS.match(text, group.end):
                continue  # "Detta anser LO vara olyckligt"
            found[at] = Chain(link, group.end)
    for at, group in enumerate(here):
        if at in found or roles[at] is not Role.SUBJECT or group.genitive:
            continue
        for link, pattern in (
            (Link.DENIED, _SUBJECT_DENIED),
            (Link.CONTRARY, _SUBJECT_CONTRARY),
            (Link.SAME, _SUBJECT),
        ):
            if match := pattern.match(text, group.end):
                told = link is Link.CONTRARY and _GOES_ON.match(text, match.end())
                found[at] = Chain(Link.DENIED if told else link, match.end())
                break
    return found


_VIEW = re.compile(
    r"\b(?:uppfattning|åsikt|mening|inställning|ståndpunkt|bedömning|slutsats|hållning|ställningstagande)\w*\b|\b(?:detsamma|likaså|instämmer)\b|\bsamma linje\b|^(?:Så|Det|Detta) ",
    re.IGNORECASE,
)


def taken_over(one: Saying, text: str) -> Saying:
    """What was said before, as the view of another: of a reason that explains a stand, the stand where it is a view."""
    source = one.behind if one.stance is Stance.OKLART and one.behind and _VIEW.search(text) else one
    return replace(source, borrowed=True)


def against(one: Saying, link: Link, text: str) -> Stance:
    """The stand of who does not think as was said before."""
    label = taken_over(one, text).stance
    if label in YES:
        return Stance.AVSTYRKER
    return Stance.TILLSTYRKER if label is Stance.AVSTYRKER and link is Link.CONTRARY else Stance.OKLART


_AGREES = re.compile(
    r"(?:instäm\w+|anslut\w+ sig|anslöt sig|dela[rd]?\w*|biträd\w+|stöd(?:er|jer|de)|åberopa\w*|hänvisar)(?: \w+)?(?: (?:i|till|med))? $",
    re.IGNORECASE,
)
_AGREES_WITH = re.compile(
    r"(?:instäm\w+|enig\w*)(?: \w+)? med $|(?:anslut\w+|anslöt) sig(?: \w+)? till (?:vad )?$|instäm\w+(?: \w+)? i vad $|(?:av|har) samma \w+ som $|på samma \w+ som $",
    re.IGNORECASE,
)
_SHARED = re.compile(
    rf":?s? (?:\w+ )?(?:{_NOUN}|avstyrkande|tillstyrkande)(?: \w+){{0,3}}? (?:delas|biträds|stöds|delades|biträddes|understöds)(?: \w+){{0,2}}? (?:av|från|hos) $"
)
_SUPPORTED = re.compile(
    r" (?:får|fick|har fått)(?: \w+)? (?:medhåll|stöd|instämmande|gehör)(?: \w+){0,3}? (?:av|från|hos)(?: \w+)? $"
)
_SUPPORT_FOR = re.compile(
    r"(?:Medhåll|Stöd|Instämmande|Gehör)(?: för [\w ]+)? (?:får|fick|har) $", re.IGNORECASE
)
_INTO = re.compile(
    rf"(?:I|Till) þ+:?s? (?:\w+ )?(?:{_NOUN}|avstyrkande|tillstyrkande) (?:(?:instämmer|ansluter sig|anslöt sig|instämde)(?: \w+)? )?$",
    re.IGNORECASE,
)


def agrees_with(text: str, at: int, here: Sequence[Group], roles: Sequence[Role]) -> int | None:
    """The holder whose view is taken over: "LO instämmer i TCO:s yttrande", "LO:s uppfattning delas av TCO"."""
    for k in range(at):
        between, before = text[here[k].end : here[at].start], text[: here[k].start]
        if of_inquiry(here[k]) or "þ" in between:
            continue
        if here[k].genitive and (_SHARED.fullmatch(between) or _INTO.fullmatch(text[: here[at].start])):
            return k
        if not here[k].genitive and (
            _SUPPORTED.fullmatch(between)
            or (_SUPPORT_FOR.fullmatch(before) and between in (" av ", " från ", " hos "))
        ):
            return k
    if roles[at] is not Role.SUBJECT:
        return None
    for k in range(at + 1, len(here)):
        between = text[here[at].end : here[k].start]
        if of_inquiry(here[k]) or "þ" in between:
            continue
        if (_AGREES if here[k].genitive else _AGREES_WITH).search(between):
            return k
    return None
