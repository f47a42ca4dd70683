"""Those who are said to think something: one holder, and holders that are spoken of together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What sort of holder a row has."""

    NAMED = "named"
    COLLECTIVE = "collective"
    """ "Flertalet remissinstanser": most or all of those who were asked."""
    VAGUE = "vague"
    """ "Några remissinstanser": nobody can tell which."""


@dataclass(frozen=True, slots=True)
class Member:
    """One holder, where it stands in the sentence."""

    name: str
    start: int
    end: int
    kind: Kind = Kind.NAMED


@dataclass(frozen=True, slots=True)
class Group:
    """Holders that are spoken of together: "LO, TCO och Saco"."""

    members: tuple[Member, ...]
    start: int
    end: int
    genitive: bool = False
    """ "LO:s yttrande", "från LO:s sida"."""
    again: bool = False
    """Named again by a common noun: "verket", "båda"."""


def shown(name: str) -> str:
    """A name as a row shows it: one line, a capital first."""
    name = " ".join(name.split()).strip(" ,;:")
    return name[:1].upper() + name[1:]


_INQUIRY = re.compile(
    r"(?:utredning|beredning|kommitté|delegation|kommission|utredar|regering|riksdag|promemoria|betänkande)(?:e?n|t|et)?s?$",
    re.IGNORECASE,
)


def of_inquiry(group: Group) -> bool:
    """Whether it is the inquiry that is spoken of: "kommitténs bedömning" is no respondent's."""
    return _INQUIRY.search(group.members[0].name) is not None
