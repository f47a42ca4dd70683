"""All that makes a formula say nothing, whatever its verb: each reason has a module of its own, asked here in turn."""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.aims import aim_alone
from assistant.stance.everyday import everyday
from assistant.stance.framed import asked
from assistant.stance.generic import of_any
from assistant.stance.in_roles import in_a_role
from assistant.stance.lexicon import swedish
from assistant.stance.nearly import weighed
from assistant.stance.other_things import not_proposed, of_cases
from assistant.stance.passed_on import passed_on
from assistant.stance.pattern import Force, Pattern
from assistant.stance.powers import described, power
from assistant.stance.retelling import retold
from assistant.stance.side_by_side import side_by_side
from assistant.stance.titled import titled
from assistant.stance.unsaid import named_only

_BUT_THAT_IT_IS = swedish(
    r"^(?: {ord}){0,5}? (?:utöver|förutom|annat än|mer än|bortsett från|(?<= )än|än) (?:det )?att (?:{FÖRSLAG}|{FÖRESLAGNA}|{HELA}|vi|det|de|nämnden|kommunen)(?= )[^.;:?!]{0,100}? (?:är (?:{ord} ){0,3}?(?:bra|utmärkt\w*|välkom\w*|angeläg\w*|rimlig\w*|motiverad\w*|dålig\w*)|bör (?:genomföras|införas|antas|bifallas|avslås|förkastas)|tillstyrk\w*|avstyrk\w*|stöder|stödjer|välkomnar|ställer sig bakom|instämmer)(?=[ .,;]|$)"
)
""" "Inga synpunkter utöver att förslagen är bra": that is a stand."""
_ALTHOUGH = swedish(r"^ ?(?:trots att|även om|fastän|fast)(?= )")
_IS_MISSING = swedish(r"^[^.;:?!]{0,60}? (?:saknas|saknar)(?= )")
""" "Trots att förslaget är rimligt saknas en analys": what is conceded is not the point."""
_FOR_OR_AGAINST = (Stance.TILLSTYRKER, Stance.AVSTYRKER)


def no_stand(row: Pattern, before: str, formula: str, after: str, breath: str) -> bool:
    """Is a formula a name, a habit, somebody's right, or on no proposal? All folded; `before` and `after` to the ends of the
    sentence, `breath`: from the beginning of its own breath.

    >>> from assistant.stance.grammar import hits
    >>> row = hits("namnden tillstyrker forslaget.")[0].pattern
    >>> no_stand(row, "namnden ", "tillstyrker", " forslaget.", "namnden ")
    False
    >>> no_stand(row, "natverket heter vi ", "tillstyrker", ".", "natverket heter vi ")
    True
    """
    if (
        asked(before, formula, after)
        or named_only(before)
        or titled(before, formula)
        or of_any(before, formula, after)
        or not_proposed(formula, after)
        or of_cases(before, formula, after)
        or retold(row, before, formula, after)
    ):
        return True
    if row.says is Stance.AVSTAR and _BUT_THAT_IT_IS.match(after):
        return True
    if (
        row.says is Stance.TILLSTYRKER
        and row.force is Force.JUDGEMENT
        and _ALTHOUGH.match(before)
        and _IS_MISSING.match(after)
    ):
        return True
    if row.says in _FOR_OR_AGAINST and (
        power(before, formula, after)
        or described(before, formula, after)
        or in_a_role(before, formula, after)
        or aim_alone(before, formula, after)
        or side_by_side(before, formula, after)
        or everyday(before, formula, after)
        or passed_on(before, formula, after)
    ):
        return True
    return weighed(breath, formula, after)
