"""The whole grammar in the order it is tried. To extend it: add a row with an example and a counter-example."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.stance.grammar_answers import ANSWERS
from assistant.stance.grammar_appeals import APPEALS
from assistant.stance.grammar_arguments import ARGUMENTS
from assistant.stance.grammar_as_proposed import AS_PROPOSED
from assistant.stance.grammar_blame import BLAME
from assistant.stance.grammar_choices import CHOICES
from assistant.stance.grammar_contrary import CONTRARY
from assistant.stance.grammar_declined import DECLINED, NEITHER
from assistant.stance.grammar_divided import DIVIDED
from assistant.stance.grammar_doubled import DOUBLED
from assistant.stance.grammar_fates import FATES, TAKEN_UP
from assistant.stance.grammar_fronted import FRONTED, NAMED
from assistant.stance.grammar_given import GIVEN
from assistant.stance.grammar_halved import HALVED
from assistant.stance.grammar_headed import HEADED
from assistant.stance.grammar_idioms import IDIOMS
from assistant.stance.grammar_joined import JOINED
from assistant.stance.grammar_judgements import JUDGEMENTS
from assistant.stance.grammar_leanings import LEANINGS
from assistant.stance.grammar_neutral import NEUTRAL
from assistant.stance.grammar_older import OLDER
from assistant.stance.grammar_opinions import OPINIONS
from assistant.stance.grammar_order import ORDER
from assistant.stance.grammar_oughts import OUGHTS
from assistant.stance.grammar_parts import PARTS
from assistant.stance.grammar_plain import PLAIN, PLAINLY
from assistant.stance.grammar_praise import PRAISE
from assistant.stance.grammar_predicates import PREDICATES
from assistant.stance.grammar_procedure import PROCEDURE, REFUSALS
from assistant.stance.grammar_provided import PROVIDED
from assistant.stance.grammar_rated import RATED
from assistant.stance.grammar_rejections import GROUNDS, REJECTIONS
from assistant.stance.grammar_stands import STANDS
from assistant.stance.grammar_stranded import OBJECT_FIRST, STRANDED
from assistant.stance.grammar_support import SUPPORT
from assistant.stance.grammar_turned import TURNED
from assistant.stance.grammar_unopposed import UNOPPOSED
from assistant.stance.grammar_verbs import STANCE_VERBS
from assistant.stance.grammar_verdicts import DENIALS, VERDICTS
from assistant.stance.grammar_wanted import LEFT_ALONE, WANTED
from assistant.stance.grammar_weighed import WEIGHED
from assistant.stance.grammar_withheld import WITHHELD
from assistant.stance.keys import FOLDED
from assistant.stance.pattern import Pattern
from assistant.stance.rows import Rows

GRAMMAR: tuple[Pattern, ...] = (
    *NEITHER,
    *PARTS,
    *TURNED,
    *DIVIDED,
    *HEADED,
    *FRONTED,
    *STRANDED,
    *OBJECT_FIRST,
    *HALVED,
    *WITHHELD,
    *GIVEN,
    *UNOPPOSED,
    *OLDER,
    *ANSWERS,
    *JOINED,
    *CHOICES,
    *DOUBLED,
    *CONTRARY,
    *ORDER,
    *NEUTRAL,
    *DECLINED,
    *GROUNDS,
    *AS_PROPOSED,
    *LEFT_ALONE,
    *TAKEN_UP,
    *ARGUMENTS,
    *REFUSALS,
    *PLAINLY,
    *STANDS,
    *DENIALS,
    *IDIOMS,
    *OPINIONS,
    *JUDGEMENTS,
    *BLAME,
    *PROCEDURE,
    *REJECTIONS,
    *PREDICATES,
    *WEIGHED,
    *SUPPORT,
    *PRAISE,
    *LEANINGS,
    *FATES,
    *NAMED,
    *WANTED,
    *APPEALS,
    *OUGHTS,
    *STANCE_VERBS,
    *VERDICTS,
    *PROVIDED,
    *RATED,
    *PLAIN,
)


@dataclass(frozen=True, slots=True)
class Hit:
    """Characters of a folded text that a row takes."""

    pattern: Pattern
    start: int
    end: int


_ROWS = Rows(GRAMMAR, FOLDED)


def hits(folded: str) -> list[Hit]:
    """Every place where a row of the grammar matches, in reading order, without overlaps.

    >>> [hit.pattern.name for hit in hits("namnden avstar fran att tillstyrka eller avstyrka forslaget")]
    ['avstår från ställningstagande']
    """
    found: list[Hit] = []
    taken = bytearray(len(folded))
    for row, match in _ROWS.every(folded):
        start, end = match.span()
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\1" * (end - start)
            found.append(Hit(row, start, end))
    found.sort(key=lambda hit: hit.start)
    return found
