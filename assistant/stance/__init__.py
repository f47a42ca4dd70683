"""Reads what stand a sentence takes, by a grammar that a linguist can read and extend.

`read` is the door. The grammar is rows of data in Swedish, over the word classes in `lexicon`, tried in the order of
`grammar`: what would be read the wrong way round (`grammar_turned`, `grammar_doubled`, `grammar_contrary`, `grammar_parts`), no objection and abstention (`grammar_neutral`),
terms of art (`grammar_stands`), sentences turned about and stands that are named (`grammar_fronted`, `grammar_stranded`), stands whose subject no word class knows (`who`: `grammar_withheld`,
`grammar_given`, `grammar_unopposed`, `grammar_halved`, `grammar_older`), what should or should not be (`grammar_arguments`, `grammar_as_proposed`, `grammar_fates`, `grammar_wanted`), other verbs and
turns (`grammar_idioms`, `grammar_verbs`, `grammar_support`), liking (`grammar_opinions`), praise and blame
(`grammar_judgements`, `grammar_praise`, `grammar_blame`, `grammar_predicates`, `grammar_verdicts`) and what is liked
without a stand (`grammar_leanings`, `grammar_provided`, `grammar_rated`). `fold` makes one spelling of a text, with every "under inga omständigheter" as "inte" (`never`) and what is
put in put in brackets (`asides`) or left out (`lifted`). Around a matched formula `scope` looks for negation, `unsaid` for conditions and
mere mentions, `times` for stands of another day, `voices` and `subjects` for whose words they are, `objects` and
`matters` for what they are about, `limits` and `conditions` for what limits them, `tails` for what follows "men";
`instructions` and `orders` know text that tells its reader what to answer. `combine` makes one label of it,
`confidence` says how often such a label is right.
"""

from assistant.stance.model import Clause, SentenceReading
from assistant.stance.reader import instructs, read

__all__ = ["Clause", "SentenceReading", "instructs", "read"]
