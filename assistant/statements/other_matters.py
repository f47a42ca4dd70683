"""Stands on something else than what was sent out: "Nämnden tillstyrker förvaltningens budget för 2026".

Minutes and letters hold decisions on other things. A motion or an application may itself be what was sent out, so
such a word counts only where the proposal is known by another name, or the text says that it answers an inquiry.
"""

from __future__ import annotations

import re

from assistant.domain import Proposal
from assistant.stance.model import Clause
from assistant.statements.collected import Part
from assistant.statements.targets import object_of

_THINGS = (
    "budget", "ansökan", "ansökning", "motion", "medborgarförslag", "verksamhetsplan", "verksamhetsberättelse", "årsredovisning",
    "delårsrapport", "bokslut", "bygglov", "dagordning", "föredragningslista", "delegationsordning", "internkontrollplan",
)  # fmt: skip
_OBJECT = re.compile(
    r"^(?:(?:mot|till|på|bakom|med) )?(?:(?:den|det|de|en|ett|sin|sitt|sina|denna|detta|nya|nästa|årets|föreslagna|upprättade|"
    rf"bifogade|reviderade|förslag(?:et)? till) |[\w-]+s )*\w*(?P<thing>{'|'.join(_THINGS)})(?:e[nt]|n|t|ar|er|erna|arna|na)?\b",
    re.IGNORECASE,
)
_INQUIRY = re.compile(r"\b(?:betänkande|promemoria|utredningen|SOU \d{4}|Ds \d{4})", re.IGNORECASE)

_MAY_BE_ONE = re.compile(
    r"plan\b|planer\b|ekonomi|mål|uppdrag|framställning|skrivelse|begäran", re.IGNORECASE
)
""" "Flerårsplan 2026–2028" is called the budget, "Framställning om bidrag" the application."""


_ANOTHER_THING = re.compile(
    r"^[^.;:]*,? (?:men|fast) (?:det|detta) (?:är|rör|gäller|hör till) (?:dock |ju )?(?:en |ett )?(?:helt )?anna[nt] (?:sak|fråga|ärende|historia|diskussion|utredning)\b",
    re.IGNORECASE,
)
""" "Jag har inget emot enklare dispenser, men det är en annan sak"."""


def of_another_matter(part: Part, text: str, clause: Clause, proposal: Proposal) -> bool:
    """Whether a stand is on something that the case cannot be about."""
    if _ANOTHER_THING.match(text[clause.words.end :]):
        return True
    found = _OBJECT.match(object_of(text, clause))
    if found is None:
        return False
    names = [proposal.title, part.document.structure.title, *(point.title for point in proposal.points)]
    if any(found["thing"].casefold() in name.casefold() for name in names):
        return False
    known = bool(proposal.title.strip()) and not _MAY_BE_ONE.search(proposal.title)
    return known or _INQUIRY.search(part.document.reading.text) is not None
