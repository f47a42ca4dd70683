"""An answer that says that it takes the place of an earlier one: what the earlier one says no longer counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import DocumentKind, Holder, Stance, Statement, VoiceKind
from assistant.statements import speakers
from assistant.statements.collected import Collected, Part

EARLIER = "svaret som har ersatts"
_LETTERS = (DocumentKind.REMISSVAR, DocumentKind.OKAND)
_ANSWER = r"(?:remissvar|remissyttrande|yttrande|svar|skrivelse|version)(?:et|en)?"
_REPLACES = re.compile(
    rf"\b(?:detta|denna|det här|föreliggande|bifogat|bifogade|reviderat|reviderade|nya|rättade) (?:\w+ ){{0,2}}?{_ANSWER}\b"
    rf"[^.;]{{0,40}}?\bersätter\b(?! inte\b)[^.;]{{0,80}}?\b{_ANSWER}\b",
    re.IGNORECASE,
)


def set_aside(found: Collected, parts: Sequence[Part]) -> None:
    """Takes the earlier of two letters from the respondent, where the other says that it replaces it.

    One that takes no stand itself may be the covering letter of the other. With more letters than two nobody can tell
    which of them is meant. That there are two answers is on the checklist anyhow (`respondents`).
    """
    letters = [n for n, part in enumerate(parts) if part.document.structure.kind in _LETTERS]
    newer = [n for n in letters if any(_REPLACES.search(line.text) for line in parts[n].lines)]
    if len(letters) != 2 or len(newer) != 1:
        return
    if not any(said.part == newer[0] and _takes_a_stand(said.statement) for said in found.said):
        return
    older = next(n for n in letters if n != newer[0])
    holder = Holder(VoiceKind.OTHERS, EARLIER)
    found.said = [
        replace(said, statement=replace(said.statement, holder=holder)) if said.part == older else said
        for said in found.said
    ]


def _takes_a_stand(statement: Statement) -> bool:
    return statement.holder.kind in speakers.OWN and statement.stance is not Stance.OKLART
