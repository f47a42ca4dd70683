"""Prompts that begin alike are read once.

Every question of one kind begins with the same rules, and only the document's text differs. What the
network made of the rules is kept and copied for each question. The two parts are always read apart,
also the first time, so that an answer does not depend on what was asked before.
"""

from __future__ import annotations

import copy
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

import torch

MOST = 4
"""Beginnings kept. 400 tokens of a model with 4 billion parameters are some 60 MB."""
LEAST = 16
"""Tokens a beginning must have to be worth a copy."""


class Prefixes:
    """The kept beginnings of one model. `reuse` is off where their gain is measured."""

    def __init__(self, model: Any, *, reuse: bool = True) -> None:
        self._model = model
        self._kept: OrderedDict[tuple[int, ...], Any] = OrderedDict()
        self.reuse = reuse

    def read(self, prompt: Sequence[int], shared: int) -> tuple[torch.Tensor, Any]:
        """(logits after the last token of the prompt: 1 x 1 x vocabulary, cache that the caller may change).

        `shared` is how many tokens at the start are the same for other questions.
        """
        shared = min(shared, len(prompt) - 1)
        if shared < LEAST:
            return self._pass(prompt, None)
        return self._pass(prompt[shared:], self._beginning(tuple(prompt[:shared])))

    def _beginning(self, prefix: tuple[int, ...]) -> Any:
        cache = self._kept.get(prefix) if self.reuse else None
        if cache is None:
            cache = self._pass(prefix, None)[1]
            if not self.reuse:
                return cache
            self._kept[prefix] = cache
            if len(self._kept) > MOST:
                self._kept.popitem(last=False)
        self._kept.move_to_end(prefix)
        return copy.deepcopy(cache)

    def _pass(self, tokens: Sequence[int], cache: Any) -> tuple[torch.Tensor, Any]:
        given = torch.tensor([list(tokens)], device=self._model.device)
        with torch.inference_mode():
            read = self._model(input_ids=given, past_key_values=cache, use_cache=True, logits_to_keep=1)
        return read.logits[:, -1:, :], read.past_key_values
