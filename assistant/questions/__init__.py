"""Answers made of citations, or that the answer is not in the documents."""

from assistant.questions.asking import ask
from assistant.questions.matrix import AnswerState, Matrix, MatrixCell, MatrixRow, matrix
from assistant.questions.tabled import tabled
from assistant.questions.topics import TOPICS
from assistant.questions.voices import Voice, told, whose
from assistant.questions.within import SECTIONS, Within, answering, documents, scope, unread, unread_told

__all__ = [
    "SECTIONS",
    "TOPICS",
    "AnswerState",
    "Matrix",
    "MatrixCell",
    "MatrixRow",
    "Voice",
    "Within",
    "answering",
    "ask",
    "documents",
    "matrix",
    "scope",
    "tabled",
    "told",
    "unread",
    "unread_told",
    "whose",
]
