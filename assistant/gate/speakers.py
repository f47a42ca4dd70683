"""Who says it: a body that the evidence only speaks of is not the one that speaks.

"Lotsverket avstyrker att bojarna flyttas" of "Vikarns kommun avstyrker att bojarna flyttas från Lotsverket": both names stand in
one clause of the evidence, and only one of them takes the stand. Nor does an inquiry approve of its own proposal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.gate.claims import claims
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.lists import lists
from assistant.gate.lists import words as _words
from assistant.gate.naming import BARE, bare, same_body
from assistant.gate.source import Source, only_a_name

_SPEAKS = re.compile(
    r"\b(?:anse[rs]|mena[rs]|framhåll\w*|påpekar|påtalar|betonar|understryker|konstaterar|bedöme[rs]|skriver|uppger|lyfter|hävdar|noterar"
    r"|vill|önskar|föreslår|efterlyser|enligt|befarar|delar|ser|ifrågasätter)\b",
    re.IGNORECASE,
)
_AUTHORS = re.compile(
    r"\b(?P<who>utredningen|utredaren|regeringen|kommittén|departementet)\s+(?P<how>avstyrk\w+|tillstyrk\w+|motsätter|välkomnar|instämmer"
    r"|ställer\s+sig|har\s+ing\w+\s+(?:erinran|invändning\w*)|avvisar|ifrågasätter|är\s+(?:kritisk|positiv|tveksam|negativ)|befarar|efterlyser)\b",
    re.IGNORECASE,
)
_THINKS = re.compile(
    r"(?:\benligt\s+(?P<whose>regeringen|departementet)\b|\b(?P<who>regeringen|departementet)\s+(?:anser|menar|bedömer|framhåller|påpekar))",
    re.IGNORECASE,
)
_OPINION = r"s?\s+(?:\w+\s+){0,3}?(?:anse|mena|bedöm|framhåll|påpek|föreslå|förslag|uppfattning|skriv|konstater|avstyrk|tillstyrk|motsätt|välkom|instäm|ställ|har|avvis|ifrågas|är|befar|efterlys)"
_ACCORDING = r"(?:enligt|med|av|hos|till skillnad från)\s+(?:\w+\s+)?"


def speakers(text: str, source: Source) -> Iterable[Fault]:
    """A body made the one that speaks, where the evidence only speaks of it."""
    yield from _authors(text, source)
    names = [frozenset(bare(m.group()) for m in _words(one)) for one in source.pieces if only_a_name(one)]
    if not names:
        return
    respondent = frozenset(map(bare, source.respondent))
    known = [claim for piece in source.pieces if not only_a_name(piece) for claim in claims(piece)]
    for claim in claims(text):
        if not claim.holders or not claim.own or not _speaking(claim.text):
            continue
        if any(_is_respondent(body, names, respondent) for body in claim.holders):
            continue
        for body in claim.holders:
            if not _beside(body, claim.text):
                continue
            there = [one for one in known if any(same_body(body, other) for other in one.bodies)]
            if there and not any(
                same_body(body, other) for one in there if _speaking(one.text) for other in one.holders
            ):
                name = " ".join(m.group() for m in _words(claim.text) if bare(m.group()) in body)
                yield Fault(FaultKind.NAME, name, f"Underlaget säger inte att det är ”{name}” som säger det.")


def _is_respondent(body: frozenset[str], names: Iterable[frozenset[str]], respondent: frozenset[str]) -> bool:
    return (
        any(same_body(body, name) for name in names)
        or bool(body & respondent)
        or all(
            BARE.fullmatch(word) or BARE.fullmatch(f"{word}en") or BARE.fullmatch(f"{word}et")
            for word in body
        )
    )


def _beside(body: frozenset[str], text: str) -> bool:
    """The body stands right beside a verb of saying or a stand, or after "enligt"."""
    every = [m.group() for m in _words(text)]
    places = [n for n, word in enumerate(every) if bare(word) in body]
    if not places:
        return False
    before, after = (
        " ".join(every[max(0, places[0] - 1) : places[0]]),
        " ".join(every[places[-1] + 1 : places[-1] + 4]),
    )
    return bool(_SPEAKS.search(before)) or any(
        pattern.match(after) for pattern in (_SPEAKS, *lists().stance.values())
    )


def _speaking(text: str) -> bool:
    return bool(_SPEAKS.search(text)) or any(pattern.search(text) for pattern in lists().stance.values())


def _authors(text: str, source: Source) -> Iterable[Fault]:
    """ "Utredningen avstyrker" of "avstyrker utredningens förslag"."""
    for match in (*_AUTHORS.finditer(text), *_THINKS.finditer(text)):
        found = match.groupdict()
        who = (found.get("who") or found.get("whose") or "").lower()
        if who in source.respondent or not re.search(rf"\b{who}", source.text, re.IGNORECASE):
            continue  # not named there at all: `terms` tells
        opinion = found.get("how")
        as_said = (
            rf"\b{who}\s+(?:\w+\s+){{0,3}}?{re.escape(opinion[:6])}"
            if opinion
            else rf"\b{who}{_OPINION}|{_ACCORDING}{who}"
        )
        if not re.search(as_said, source.text, re.IGNORECASE):
            yield Fault(FaultKind.NAME, who, f"Underlaget säger inte att det är ”{who}” som säger det.")
