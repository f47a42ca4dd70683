"""Reads what stand a sentence takes, by a grammar that a linguist can read and extend.

`read` is the door. The grammar is rows of data (`grammar_neutral`, `grammar_stands`, `grammar_opinions`) in Swedish,
over the word classes in `lexicon`. Around a matched formula `scope` looks for negation and conditionals, `voices`
for whose words they are, `objects` for what they are about and what limits them, `tails` for what follows "men";
`combine` makes one label of it.
"""

from assistant.stance.model import Clause, SentenceReading
from assistant.stance.reader import instructs, read

__all__ = ["Clause", "SentenceReading", "instructs", "read"]
