"""Reads what stand a sentence takes, by a grammar that a linguist can read and extend.

`read` is the door. The grammar is rows of data in Swedish, over the word classes in `lexicon`: `grammar_neutral`,
`grammar_stands`, `grammar_opinions`, `grammar_judgements`, `grammar_leanings`. Around a matched formula `scope` looks for negation and conditionals, `voices`
for whose words they are, `objects` for what they are about and what limits them, `tails` for what follows "men";
`combine` makes one label of it, `confidence` says how often such a label is right.
"""

from assistant.stance.model import Clause, SentenceReading
from assistant.stance.reader import instructs, read

__all__ = ["Clause", "SentenceReading", "instructs", "read"]
