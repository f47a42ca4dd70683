"""The proposal's points, and which of them a text means by "avsnitt 6.3" or by its title."""

from assistant.proposal.points import (
    Match,
    keep_ids,
    match_reference,
    of_heading,
    parse_points,
    read_points,
)

__all__ = [
    "Match",
    "keep_ids",
    "match_reference",
    "of_heading",
    "parse_points",
    "read_points",
]
