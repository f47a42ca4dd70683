"""Parts of a respondent that speak for themselves: the nämnder of a kommun, the faculties of a university."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import Holder, ReviewItem, ReviewKind, Stance, Statement, VoiceKind, slug
from assistant.statements.collected import Collected, Context
from assistant.swedish import listed

_KINDS = ("nämnden", "fakulteten", "institutionen", "förvaltningen", "kontoret", "bolaget", "avdelningen")
_UNIT = re.compile(
    rf"\b(?P<unit>(?:\w+(?:ska|liga) )?[\w-]*(?P<kind>{'|'.join(_KINDS)})(?P<of> (?:för|vid) (?!vår|sin|egen|den|det|detta|att|närvarande)[\w-]+(?:(?:,| och) [\w-]+)?)?)(?![\w-])",
    re.IGNORECASE,
)
_PLAIN = frozenset(
    slug(noun) for noun in (*_KINDS, "vi", "styrelsen", "utskottet", "staden", "kommunen", "regionen")
)
"""Nouns that stand for whoever writes."""


def named_in(subject: str, context: Context) -> str:
    """The unit that a subject names: "Socialnämnden" in a kommun's answer. Empty for the respondent itself, and
    for plain "nämnden".
    """
    found = _UNIT.search(subject)
    if found is None or found["unit"].casefold() == found["kind"].casefold():
        return ""
    if found["unit"].casefold().endswith("styrelseförvaltningen"):
        return ""
    key = slug(found["unit"])
    own = {slug(name) for name in context.names} - _PLAIN
    return "" if any(key in name or name in key for name in own) else found["unit"]


_WITHIN = re.compile(r"(?:fakulteten|institutionen|avdelningen)\b", re.IGNORECASE)
_OPPOSED = {Stance.TILLSTYRKER: Stance.AVSTYRKER, Stance.AVSTYRKER: Stance.TILLSTYRKER}


def _overruled(theirs: Sequence[tuple[int, Statement]], stands: Sequence[tuple[int, Statement]]) -> bool:
    """Whether one faculty says the opposite of what the university says of the same: then it is not the answer."""
    own = {(s.target, s.stance) for _, s in stands if not s.holder.name}
    return any(_WITHIN.search(s.holder.name) and (s.target, _OPPOSED.get(s.stance)) in own for _, s in theirs)


def speak_apart(found: Collected, context: Context) -> None:
    """Units that say different things, or beside the respondent itself, are voices of their own.

    Where they agree, or only one has written, what they say is the answer.
    """
    stands = [
        (number, said.statement)
        for number, said in enumerate(found.said)
        if said.statement.holder.kind is VoiceKind.RESPONDENT and said.statement.stance is not Stance.OKLART
    ]
    theirs = [(number, statement) for number, statement in stands if statement.holder.name]
    names = dict.fromkeys(statement.holder.name.casefold() for _, statement in theirs)
    if len(names) < 2 and not _overruled(theirs, stands):
        return
    labels = {statement.stance for _, statement in theirs}
    itself = len(theirs) < len(stands)
    if not itself and not (Stance.AVSTYRKER in labels and len(labels) > 1):
        return
    for number, statement in theirs:
        holder = Holder(VoiceKind.OTHERS, statement.holder.name)
        found.said[number] = replace(found.said[number], statement=replace(statement, holder=holder))
    who = [f"{statement.holder.name} ({statement.stance.swedish})" for _, statement in theirs]
    first = theirs[0][0]
    found.items.append(
        ReviewItem(
            ReviewKind.DISSENT,
            f"Svaret redovisar vad delar av instansen tycker: {listed(tuple(dict.fromkeys(who)))}. "
            "Det räknas inte som instansens ställningstagande.",
            "Avgör om det ska nämnas, eller om det är instansens svar.",
            respondent_id=context.respondent_id,
            citation=found.said[first].statement.citation,
        )
    )
