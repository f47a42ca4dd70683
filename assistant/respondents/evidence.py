"""One trace of a sender, and how names are found in what it is written in."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.domain import Citation, Respondent
from assistant.respondents.names import Match, Names
from assistant.respondents.shapes import looks_like_body


@dataclass(frozen=True, slots=True)
class Evidence:
    """One trace of the sender."""

    kind: str
    """What sort of trace, in Swedish: two of the same sort count once."""
    weight: float
    matches: tuple[Match, ...]
    citation: Citation | None = None


def known(names: Names, text: str) -> tuple[Match, ...]:
    matches = names.match_all(text)
    return matches if any(match.respondent for match in matches) else ()


def named_in(names: Names, text: str) -> dict[str, Respondent]:
    """Who is named in a line; respondents of the case before other well-known bodies."""
    found = {mention.respondent.id: mention.respondent for mention in names.mentions(text)}
    own = {identity: respondent for identity, respondent in found.items() if not identity.startswith("?")}
    return own or found


def points(names: Names, text: str) -> tuple[Match, ...]:
    """Known respondents, else the text itself if it reads like the name of a body."""
    matches = names.match_all(text)
    if any(match.respondent or match.candidates for match in matches):
        return matches
    return tuple(match for match in matches if looks_like_body(match.text))
