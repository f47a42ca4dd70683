"""Answers made of citations, or that the answer is not in the documents."""

from assistant.questions.asking import ask

__all__ = ["ask"]
