"""Whose words an answer is: told where they are not the answering body's own, and those put first that are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from assistant.domain import Aside, CaseFile, Citation, ReadDocument, SectionKind, aside
from assistant.questions.weighed import Weighed
from assistant.statements import members
from assistant.statements.whose import holder


class Voice(StrEnum):
    """Whose words a quote is."""

    OWN = "OWN"
    DISSENT = "DISSENT"
    OTHER_VOICES = "OTHER_VOICES"
    OTHER_ITEM = "OTHER_ITEM"

    @property
    def swedish(self) -> str:
        return {
            "OWN": "avsändarens egna ord",
            "DISSENT": "ledamöters reservation, särskilda yttrande eller yrkande",
            "OTHER_VOICES": "återger andra",
            "OTHER_ITEM": "annat ärende",
        }[self.value]


NOT_OWN = frozenset((SectionKind.DISSENT, SectionKind.OTHER_VOICES))
"""Who keeps a question to these asks for them."""
_NEARLY = 6.0
"""How much less fitting the sender's own words may be to come before a member's, who may have said it in the question's words."""
_IN = {
    "reservation": "en reservation",
    "särskilt yttrande": "ett särskilt yttrande",
    "protokollsanteckning": "en protokollsanteckning",
    "röstförklaring": "en röstförklaring",
    "avvikande mening": "en avvikande mening",
    "yrkande": "ett yrkande",
    "beslutsgången": "beslutsgången",
}
_ASKED_FOR = re.compile(
    r"reserv(?:ation|era)|särskil(?:t|da) yttrand|protokollsanteckning|röstförklaring|yrka|votering|omröst|röst(?:a|er|ade)\b|"
    r"minoritet|opposition|skiljaktig|avvikande|ledam[oö]t|\bparti|beslutsgång|\bandra(?:s)?\b|inkomna|remissinstans",
    re.IGNORECASE,
)
"""A question that is about what members or others have said."""


def whose(case_file: CaseFile, citation: Citation) -> tuple[Voice, str]:
    """Whose words a citation is, and for a dissent the member or party as written."""
    found = _aside_in(case_file, citation)
    if found is None:
        return Voice.OWN, ""
    reading, structure = case_file.readings[citation.reading_id], case_file.structures[citation.reading_id]
    return Voice(found.kind.value), holder(reading, structure, citation, found)


def told(case_file: CaseFile, *citations: Citation) -> str:
    """That words are not the answering body's own, and whose they are; empty when all of them are its own."""
    every = [(citation, _aside_in(case_file, citation)) for citation in citations]
    citation, found = next((one for one in every if one[1] is not None), (None, None))
    if citation is None or found is None:
        return ""
    reading = case_file.readings[citation.reading_id]
    answers = case_file.registry.filing(reading.document_id).respondent_ids
    name = holder(reading, case_file.structures[citation.reading_id], citation, found)
    begun = _begun(found, name, partly=any(one is None for _, one in every))
    return f"{begun}: det är inte {'instansens eget svar' if answers else 'handlingens egna ord'}."


def _aside_in(case_file: CaseFile, citation: Citation) -> Aside | None:
    structure = case_file.structures.get(citation.reading_id)
    return aside(structure, citation) if structure else None


def _begun(found: Aside, name: str, *, partly: bool) -> str:
    if found.kind is not SectionKind.OTHER_ITEM and found.called not in _IN:
        return f"Återger {'delvis ' if partly else ''}vad andra säger"
    where = _IN.get(found.called, "ett annat ärende i samma protokoll")
    return f"{'Delvis ur' if partly else 'Ur'} {where}{f' av {name}' if name else ''}"


def for_model(part: ReadDocument, citation: Citation) -> tuple[str, tuple[str, ...]]:
    """Whose words an extract is, "reservation av Hembygdspartiet", and what a sentence about it must name one of.

    Both empty for the sender's own words. Where others are reported the text itself says who, if anything does.
    """
    found = aside(part.structure, citation)
    if found is None:
        return "", ()
    if found.kind is not SectionKind.DISSENT:
        return found.called, ()
    name = holder(part.reading, part.structure, citation, found)
    return (f"{found.called} av {name}", (found.called, name)) if name else (found.called, (found.called,))


def own_first(
    question: str, ranked: Sequence[Weighed], parts: Mapping[str, ReadDocument]
) -> tuple[Weighed, ...]:
    """The candidates that are the sender's own words, where the best is not and nobody asked for others'.

    Empty where nothing is to be put before the best. Only what holds as much of what is asked for counts, and
    does not fit it far worse.
    """
    if not ranked or _ASKED_FOR.search(question) or members.people(question):
        return ()
    best = ranked[0]
    if _aside(best, parts) is None:
        return ()
    return tuple(
        one
        for one in ranked
        if one.fit >= best.fit - _NEARLY
        and one.kind >= best.kind
        and one.named >= best.named
        and _aside(one, parts) is None
    )


def _aside(one: Weighed, parts: Mapping[str, ReadDocument]) -> Aside | None:
    return aside(parts[one.citations[0].reading_id].structure, one.citations[0])
