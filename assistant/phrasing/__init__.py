"""What a language model may write: sentences from numbered extracts, each of which has passed the gate.

`phrase` rewords the summaries of a case, `answer` an answer that has been found, `plain` a passage.
Whatever the model writes, a citation is to what the tool numbered and a quote is what the tool
copied; where nothing passes, the documents' own words stand and the checklist says so.
"""

from assistant.phrasing.answer import answer, unavailable
from assistant.phrasing.desk import LONGEST
from assistant.phrasing.plain import Plain, passage_with, plain
from assistant.phrasing.schemas import name_schema, sentences_schema
from assistant.phrasing.summary import MOST_SENTENCES, expected, phrase

__all__ = [
    "LONGEST",
    "MOST_SENTENCES",
    "Plain",
    "answer",
    "expected",
    "name_schema",
    "passage_with",
    "phrase",
    "plain",
    "sentences_schema",
    "unavailable",
]
