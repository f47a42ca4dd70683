"""Decoding that can only produce what a JSON schema allows.

llguidance knows which tokens may come next; everything else is given the probability zero before
the model's choice. That the answer fits the schema is therefore not something to hope for and
repair afterwards.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import llguidance
import llguidance.hf
import numpy as np
import torch

from assistant.llm import Schema

_OPTIONS = {"whitespace_flexible": False}
"""A model that may write white space between the parts can go on with it for ever."""


class Grammar:
    """What a tokenizer needs to be held to schemas. Made once per model: it takes about a second."""

    def __init__(self, tokenizer: Any, vocabulary: int, end_tokens: Sequence[int]) -> None:
        self._tokenizer = llguidance.hf.from_tokenizer(
            tokenizer, n_vocab=vocabulary, eos_token=list(end_tokens)
        )

    def constrain(self, schema: Schema) -> Constraint:
        """A new constraint; each answer needs its own. ValueError if the schema is not supported."""
        grammar = llguidance.LLMatcher.grammar_from_json_schema(
            json.dumps(schema, ensure_ascii=False), overrides=_OPTIONS
        )
        matcher = llguidance.LLMatcher(self._tokenizer, grammar)
        if matcher.is_error():
            raise ValueError(f"unsupported schema: {matcher.get_error()}")
        return Constraint(matcher)


class Constraint:
    """What may come next in one answer."""

    def __init__(self, matcher: Any) -> None:
        self._matcher = matcher

    @property
    def satisfied(self) -> bool:
        """What has been written so far is a complete object."""
        return bool(self._matcher.is_accepting())

    def accept(self, tokens: Sequence[int]) -> None:
        if not self._matcher.consume_tokens(list(tokens)):
            raise ValueError(f"a token the schema forbids: {self._matcher.get_error()}")

    def best(self, scores: torch.Tensor) -> int:
        """The likeliest allowed token; `scores` has one for each token of the vocabulary.

        In numpy: for 128,000 numbers torch's threads cost more to wake than the work itself takes.
        """
        bits = np.frombuffer(self._matcher.compute_bitmask(), dtype=np.uint8)
        if self._matcher.is_error():
            raise ValueError(f"constraint failed: {self._matcher.get_error()}")
        values = scores.float().cpu().numpy()
        allowed = np.unpackbits(bits, count=len(values), bitorder="little").view(bool)
        return int(np.argmax(np.where(allowed, values, -np.inf)))
