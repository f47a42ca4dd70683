"""The proposal's points, and which of them a text means by "avsnitt 6.3" or by its title."""

from assistant.proposal.points import (
    Match,
    keep_ids,
    match_reference,
    names_of,
    number_aliases,
    of_heading,
    parse_points,
    read_points,
    renumber,
    resolve,
    resolve_all,
)

__all__ = [
    "Match",
    "keep_ids",
    "match_reference",
    "names_of",
    "number_aliases",
    "of_heading",
    "parse_points",
    "read_points",
    "renumber",
    "resolve",
    "resolve_all",
]
