"""Whose words a place in an answer is, when they are not the sender's own: the member's or the party's name."""

from __future__ import annotations

import re

from assistant.domain import Aside, Citation, Reading, SectionKind, Structure
from assistant.statements import members
from assistant.swedish import listed

_FROM = re.compile(r"\b(?:från|av|för)\s+(?P<name>[A-ZÅÄÖ][^,:;()\n]{1,60})")


def holder(reading: Reading, structure: Structure, citation: Citation, found: Aside) -> str:
    """Whose dissent a citation is, as written: "Hembygdspartiet", "Anna Ek (S)". Empty where the text does not say.

    The heading first, then the last sentence before it, in the same section, in which members dissent or move:
    a party that is only mentioned in a reservation has not written it.
    """
    if found.kind is not SectionKind.DISSENT:
        return ""
    if named := members.people(found.title):
        return listed(named)
    if told := _FROM.search(found.title):
        return " ".join(told["name"].split())
    home = next((s for s in structure.sections if s.span.start <= citation.start < s.span.end), None)
    for sentence in reversed(structure.sentences):
        start = sentence.spans[0].start
        if home is None or start > citation.start or start < home.span.start:
            continue
        text = reading.quote(structure.cite(sentence))
        if (members.dissents(text) or members.moves(text)) and (named := members.people(text)):
            return listed(named)
    return ""
