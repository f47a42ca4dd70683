"""The network asked about a few words only.

To choose between six answers it takes how likely some twenty tokens are, not 128,000. The last layer, which
has a row for each token of the vocabulary, is the largest of a small model: reading all of it costs as much
as several tokens of prompt. So for a choice it is put aside and one with the wanted rows stands in its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch

_CLOSE = 0.01
"""Of the spread of the logits: how far the few rows may be from the same rows among all."""


class Narrow:
    """The last layer of one model, and what has been taken out of it. One question at a time."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._made: tuple[tuple[int, ...], Any] | None = None
        self._can = False
        self._can = _plain(model) and self._works()

    @contextmanager
    def to(self, tokens: Sequence[int]) -> Iterator[dict[int, int]]:
        """Within it the network gives logits of these tokens only. Yields where each stands among them.

        All of the vocabulary, each token in its own place, for a model that cannot be asked like this.
        """
        if not self._can:
            yield {token: token for token in tokens}
            return
        with self._only(tuple(tokens)):
            yield {token: place for place, token in enumerate(tokens)}

    @contextmanager
    def _only(self, tokens: tuple[int, ...]) -> Iterator[None]:
        whole = self._model.get_output_embeddings()
        if self._made is None or self._made[0] != tokens:
            self._made = (tokens, _rows(whole, tokens))
        self._model.set_output_embeddings(self._made[1])
        try:
            yield
        finally:
            self._model.set_output_embeddings(whole)

    def _works(self) -> bool:
        """Tried out: what a family does behind its last layer may depend on the vocabulary."""
        text, tokens = [[5, 7, 11, 13]], (3, 17, 29)
        given = torch.tensor(text, device=self._model.device)
        try:
            with torch.inference_mode():
                whole = self._model(input_ids=given, use_cache=False).logits[0, -1].float()
                with self._only(tokens):
                    few = self._model(input_ids=given, use_cache=False).logits[0, -1].float()
        except (AttributeError, IndexError, NotImplementedError, RuntimeError, TypeError, ValueError):
            return False
        if len(few) != len(tokens):
            return False
        return bool((whole[list(tokens)] - few).abs().max() <= _CLOSE * whole.std())


def _plain(model: Any) -> bool:
    """A last layer of ordinary weights, on the same device as the rest."""
    head = model.get_output_embeddings()
    return type(head) is torch.nn.Linear and getattr(model, "hf_device_map", None) is None


def _rows(whole: Any, tokens: Sequence[int]) -> Any:
    few = torch.nn.Linear(
        whole.in_features, len(tokens), whole.bias is not None, device="meta", dtype=whole.weight.dtype
    )
    chosen = torch.tensor(list(tokens), device=whole.weight.device)
    few.weight = torch.nn.Parameter(whole.weight.detach()[chosen].clone(), requires_grad=False)
    if whole.bias is not None:
        few.bias = torch.nn.Parameter(whole.bias.detach()[chosen].clone(), requires_grad=False)
    return few
