"""Bodies that an answer names in passing: an abbreviation or a name of several words that is none of the sender's.

Only where the sender takes a stand of its own beside it, by its name or as "vi", and only for who is not named at the
top of the letter: a body may be registered under another name than it writes under.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import Holder, Stance, VoiceKind, slug
from assistant.stance.subjects import known
from assistant.statements.collected import Collected, Context, Line, Part
from assistant.statements.proper import is_body, may_be_sender

_DOES = (
    r"(?:tillstyrker|avstyrker|avvisar|stöder|stödjer|motsätter sig|välkomnar|ställer sig|instämmer|biträder|förordar|avråder|"
    r"är (?:positiv|negativ|kritisk)\w*|har (?:inget|inga|ingen|tillstyrkt|avstyrkt|avvisat|ställt sig|motsatt sig|välkomnat))"
)
_SUBJECT = re.compile(
    r"^\W*(?:Även |Också )?(?P<who>[A-ZÅÄÖ]{2,6}(?![\w-])|[A-ZÅÄÖ][\w-]+(?: [\w-]+){0,4}? \([A-ZÅÄÖ]{2,6}\)|[A-ZÅÄÖ][\w-]+(?: (?:i|och|för|av|of))?(?: [A-ZÅÄÖ][\w&-]*){1,4}|"
    r"[A-ZÅÄÖ][\w-]+s (?:hamn|flygplats|energi|energiverk|sjukhus|museum|lantbruksuniversitet|universitet|högskola|kommun|stad|tingsrätt|församling|stift)\b)"
    rf"(?:,? (?:också|även|däremot|dock|enligt [^,;.]{{3,40}},|i (?:sin|sitt|ett) \w+))* {_DOES}\b"
)
_NAME = r"(?P<who>[A-ZÅÄÖ][\w&.-]*(?: (?!(?:att|som|vi|jag|man|har|hade|inte|kan|ska|bör|är|anser|menar|vill|förslaget|också|även|däremot|dock)\b)[\w&.()–-]+){0,8}?)"
_SO = r"(?: (?:också|även|däremot|dock|inte|nu|redan|i (?:sin|sitt|ett) \w+))*"
_HERE = rf"(?:{_DOES}|kan inte (?:ställa sig|godta|stödja|tillstyrka)|inte kan (?:ställa sig|godta|stödja|tillstyrka))"
_WITHIN = (
    re.compile(rf"\b(?:att|som|när|där|eftersom|då|medan|vet) {_NAME}{_SO} {_HERE}\b"),
    re.compile(rf"^\W*{_NAME}, som [^,;.]{{3,100}},{_SO} {_HERE}\b"),
    re.compile(
        rf"\bhar {_NAME}{_SO} (?:yttrat sig|svarat|inkommit med (?:ett )?\w+|lämnat (?:ett )?\w+|tagit ställning)[^.;]{{0,60}}? och{_SO} {_HERE}\b"
    ),
    re.compile(rf"\bfrån {_NAME}, som{_SO} {_HERE}\b"),
)
""" "Det kan nämnas att Tullverket välkomnar …", "Tullverket, som är medlem hos oss, avstyrker …"."""
_IN_THE_HOUSE = re.compile(
    r"(?:kommun|region|lands?tings|social|bygg\w*|miljö\w*|kultur|utbildnings\w*|barn\w*|fritids\w*|omsorgs|skol|samhällsbyggnads\w*|stads\w*|trafik|gymnasie\w*|hälso\w*|tekniska|plan\w*|valnämnden?)?(?:styrelsen|nämnden|kontoret|förvaltningen|direktionen|rådet)",
    re.IGNORECASE,
)
_SPEAKS = re.compile(r"\b(?:vi|jag|oss)\b", re.IGNORECASE)
_SHORT = 2
_TOP = 300
"""So many characters of a letter say who writes it."""


def set_apart(found: Collected, parts: Sequence[Part], context: Context) -> None:
    """Gives a stand to the stranger that takes it."""
    registered = tuple(name for r in context.respondent_ids for name in context.registry.respondent(r).names)
    for index, part in enumerate(parts):
        own = [n for n, said in enumerate(found.said) if said.part == index and _is_own(found, n)]
        lines = {n: _line(part, found, n) for n in own}
        within = {n: who for n in own if (who := _within(lines[n])) and not may_be_sender(who, registered)}
        named = [n for n in own if n not in within and _by_the_sender(lines[n], context.names)]
        first = min((found.said[n].statement.citation.start for n in named), default=0)
        top = part.document.reading.text[: min(_TOP, first)]
        for number in own:
            if number in named or not named:
                continue
            match = _SUBJECT.match(lines[number])
            who = within.get(number) or (str(match["who"]) if match else "")
            stands = found.said[number].statement.citation.start
            if (
                not who
                or who in top[:stands]
                or (number not in within and _may_be_the_sender(who, context.names))
            ):
                continue
            said = found.said[number]
            told = replace(said.statement, holder=Holder(VoiceKind.OTHERS, who))
            found.said[number] = replace(said, statement=told)


def _within(text: str) -> str:
    """Who takes the stand of a sentence, where a name inside it says that; nothing where none does.

    >>> _within("Det kan nämnas att Tullverket välkomnar förslaget."), _within("Det kan nämnas att vi välkomnar förslaget.")
    ('Tullverket', '')
    """
    found = (match for pattern in _WITHIN if (match := pattern.search(text)))
    who = next((str(match["who"]) for match in found), "")
    named = is_body(who) or sum(word[0].isupper() for word in who.split()) > 1
    return who if named and not _IN_THE_HOUSE.fullmatch(who) else ""


def _is_own(found: Collected, number: int) -> bool:
    statement = found.said[number].statement
    return statement.holder.kind is VoiceKind.RESPONDENT and statement.stance is not Stance.OKLART


def _line(part: Part, found: Collected, number: int) -> str:
    start = found.said[number].statement.citation.start
    holds = (line for line in part.lines if _covers(line, start))
    return next((line.text for line in holds), "")


def _covers(line: Line, start: int) -> bool:
    return line.sentence.spans[0].start <= start < line.sentence.spans[-1].end


def _by_the_sender(text: str, names: Sequence[str]) -> bool:
    folded = text.casefold()
    return _SPEAKS.search(text) is not None or any(
        re.search(rf"(?<!\w){re.escape(name.casefold())}", folded) for name in names
    )


def _may_be_the_sender(who: str, names: Sequence[str]) -> bool:
    """
    >>> _may_be_the_sender("FAR", ["Revisorsinspektionen"]), _may_be_the_sender("IVO", ["Inspektionen för vård och omsorg"])
    (False, True)
    >>> _may_be_the_sender("SL", ["Svensk Kollektivtrafik"]), _may_be_the_sender("SK", ["Svensk Kollektivtrafik"])
    (False, True)
    """
    if len(who) == _SHORT and who.isupper():  # two letters stand in that order in most names
        return any(who in (name, "".join(word[0] for word in name.split()).upper()) for name in names)
    bare = re.sub(r" \([A-ZÅÄÖ]+\)$", "", who)
    words = {word[:6] for name in names for word in slug(name).split("-") if len(word) > 3}
    return known(bare.casefold(), names) or any(word[:6] in words for word in slug(bare).split("-"))
