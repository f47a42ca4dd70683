"""Sentences that are not built as an answer is: what is judged stands first, a stand before a colon, a stand in brackets.

"Mot förslaget vänder sig LO", "Tillstyrker: LO, TCO", "LO (avstyrker)", "tillstyrks av LO, i huvudsak av TCO".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import Stance
from assistant.prose import verbs
from assistant.prose.model import Group, Kind
from assistant.prose.roles import Role, Saying
from assistant.prose.rows import combined, together
from assistant.prose.sayings import stands_in

_VERB = re.compile(rf" {verbs.OPINION}(?: sig)?")
_OTHERS = re.compile(r",? (?:medan|men|under det att) |þ")
_LONGEST_FRONT = 90
_HEAD = re.compile(r"([^þ:;.]{4,120}?) ?: ?(?=þ)")
_ON = re.compile(r"(?:\s*\([^)]*\))?(?:,|,? och|,? samt|;| m\.fl\.,?)(?: (?:även|bl\. ?a\.|dessutom))* $")
_BRACKET = re.compile(
    r",? ?\((?P<answer>(?:tillstyrk|avstyrk|ingen |inga |inget |avstår|positiv|negativ|delvis|ja\b|nej\b|utan )[^()]{0,50})\)",
    re.IGNORECASE,
)
_LIMITED = r"i huvudsak|delvis|i princip|i stort sett|i stort|till viss del|till övervägande del|med (?:viss )?tvekan|med (?:vissa |någon )?(?:reservation|förbehåll)\w*|i vissa delar"
_ELLIPSIS = re.compile(
    rf"(?:,|,? och|,? samt|,? men)(?P<how> (?:{_LIMITED}))(?: även| också)? (?=av $|hos $|från $)"
)


def fronted(text: str, group: Group) -> Saying | None:
    """The stand of a holder whose verb stands before it and what is judged first of all: "Mot förslaget vänder sig LO".

    `text` is straight: "Mot förslaget þþ vänder sig."; it is read as "þþ vänder sig mot förslaget.".
    """
    front = text[: group.start].rstrip()
    verb = _VERB.match(text, group.end)
    if not front or len(front) > _LONGEST_FRONT or "þ" in front or not verb:
        return None
    front = front[0].lower() + front[1:]
    rest = _OTHERS.split(text[verb.end() :], maxsplit=1)[0]
    said = stands_in(f"{text[group.start : verb.end()]} {front}{rest}")
    said = [one for one in said if one.stance is not Stance.OKLART]
    if not said:
        return None
    return replace(together(said), start=0, end=verb.end(), either=False)


_VIEW = r"(?:mening|uppfattning|bedömning|åsikt|förmenande|synsätt|yttrande|remissvar)"
_ACCORDING = re.compile(
    rf"Enligt þ+(?: {_VIEW})? (är|bör|innebär|skulle|kan|medför|har|ger|måste|framstår|saknas) ((?:utredningens |kommitténs |promemorians |de |den |det )?(?:förslaget|förslagen|förslag|bedömningen|lagförslaget|föreslagna \w+|reformen|ändringen|det) )?(.+)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    rf",? (?:enligt|såvitt|som) þ+(?: {_VIEW}| (?:ser det|anser|bedömer))?,?(?= )", re.IGNORECASE
)
_ITS_VIEW = re.compile(rf"(?:Det|Detta) (?:är|var)(?: \w+)? þ+ {_VIEW},? att (.+)", re.IGNORECASE)


def according(text: str, group: Group) -> Stance | None:
    """The stand of "Enligt LO bör förslaget genomföras": what LO would say in the order of words it would use."""
    if text.find("þ") != group.start or text.count(" þ") + text.startswith("þ") > 1:
        return None
    if match := _ACCORDING.match(text):
        told = f"{match[2] or ''}{match[1]} {match[3]}"
    elif match := _ITS_VIEW.match(text):
        told = match[1]
    else:
        aside = _ASIDE.search(text)
        if not aside or not text[: aside.start()]:
            return None
        told = text[0].lower() + text[1 : aside.start()] + text[aside.end() :]
    said = stands_in(f"Þþþ anser att {told}")
    return combined([one.stance for one in said]) if said else None


def labelled(text: str, here: Sequence[Group]) -> dict[int, Saying]:
    """The groups that stand in a row after a stand and a colon: "Tillstyrker: LO, TCO".

    A crowd before the colon ("flertalet tillstyrker: LO") has its members told elsewhere.
    """
    head = _HEAD.match(text)
    if head is None:
        return {}
    said = [one for one in stands_in(head[1]) if one.stance is not Stance.OKLART]
    if not said:
        return {}
    one = replace(together(said), start=0, end=len(head[1]))
    found: dict[int, Saying] = {}
    for at, group in enumerate(here):
        before = here[at - 1].end if at else head.end()
        between = text[before : group.start]
        if at and not _ON.fullmatch(between):
            break
        if not at and group.start != head.end():
            break
        found[at] = one
    return found


def bracketed(text: str, here: Sequence[Group]) -> list[tuple[Group, Saying]]:
    """Bodies each with its stand in brackets: "LO (tillstyrker), TCO (avstyrker)"."""
    found = []
    for group in here:
        for member in group.members:
            bracket = _BRACKET.match(text, member.end)
            if member.kind is not Kind.NAMED or not bracket:
                continue
            said = [one for one in stands_in(bracket["answer"]) if one.stance is not Stance.OKLART]
            if said:
                place = replace(together(said), start=bracket.start("answer"), end=bracket.end("answer"))
                found.append((Group((member,), member.start, member.end), place))
    return found


_THOUGH = re.compile(
    r"(?:,| –) ?(?P<who>þ+) (?:dock |emellertid )?(?:endast |blott )?(?:med|under) [^,.;þ]{0,50}?(?:tvekan|tveksamhet|reservation\w*|förbehåll|förutsättning\w*|villkor)[^.;þ]*"
)


def though(text: str, here: Sequence[Group]) -> tuple[str, dict[int, Saying]]:
    """ "LO och TCO tillstyrker förslaget, TCO dock med tvekan": the sentence without that, and who tells it."""
    found: dict[int, Saying] = {}
    for at, group in enumerate(here):
        match = _THOUGH.search(text) if at else None
        if match and match.start("who") == group.start:
            found[at] = Saying(Stance.TILLSTYRKER_DELVIS, group.end, match.end(), 0.95)
            text = text[: group.end] + " " * (match.end() - group.end) + text[match.end() :]
    return text, found


def elliptic(text: str, here: Sequence[Group], roles: Sequence[Role]) -> tuple[str, dict[int, int]]:
    """ "Tillstyrks av LO, i huvudsak av TCO": the sentence without what limits the second, and who is limited, after whom."""
    found: dict[int, int] = {}
    for at in range(1, len(here)):
        if roles[at] is not Role.AGENT or roles[at - 1] is not Role.AGENT:
            continue
        match = _ELLIPSIS.match(text, here[at - 1].end, here[at].start)
        if match:
            found[at] = at - 1
            start, end = match.span("how")
            text = text[:start] + " " * (end - start) + text[end:]
    return text, found
