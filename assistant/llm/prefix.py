"""Prompts that begin alike are read once.

Every question of one kind begins with the same rules, every question about one case with the same
points, every question about one answer with the same sentences. What the network made of each block
of a prompt is kept, and the next question that begins with the same blocks reads on from there.

A prompt is always read in the same blocks, whether a beginning of it is kept or not: which blocks
depends on its own tokens alone. So the same numbers are added up in the same order, and an answer
does not depend on what was asked before, down to the last bit.
"""

from __future__ import annotations

import copy
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

import torch

LEAST = 16
"""Tokens a block has at least, where a paragraph ends it."""
MOST = 128
"""Tokens a block has at most. Shorter ones use a processor's arithmetic badly (64: +20 % time, 16: +140 %)."""
RECENT = 8
"""Prompts looked back on for a beginning in common, where a cache cannot be cut."""
MOST_BYTES = 512 * 1024 * 1024
"""What is kept at once. 400 tokens of a model with 4 billion parameters are some 60 MB."""

_CLOSE = 0.1
"""Of the spread of the logits: how far rounding may part the same text read in two ways."""

Cuts = Callable[[int, int], bool]
"""Does a paragraph or a message end with this token (second) after that one (first)?"""


def blocks(tokens: Sequence[int], ends: Cuts) -> list[int]:
    """Where the blocks of a prompt end: with a paragraph or a message, or when they are long enough.

    >>> blocks(range(300), lambda before, token: token == 40)
    [41, 169, 300]
    """
    found = [0]
    for place in range(1, len(tokens) + 1):
        length = place - found[-1]
        paragraph = place > 1 and ends(tokens[place - 2], tokens[place - 1])
        if length == MOST or (length >= LEAST and paragraph):
            found.append(place)
    if len(found) > 1 and len(tokens) - found[-1] < LEAST:
        found.pop()  # the few marks before an answer are no block of their own
    if found[-1] < len(tokens):
        found.append(len(tokens))
    return found[1:]


class Prefixes:
    """The kept beginnings of one model. `reuse` is off where their gain is measured."""

    def __init__(self, model: Any, ends: Cuts, *, reuse: bool = True) -> None:
        self._model = model
        self._ends = ends
        self._recent: OrderedDict[tuple[int, ...], None] = OrderedDict()
        self._kept: OrderedDict[tuple[int, ...], tuple[Any, int]] = OrderedDict()
        """By the tokens up to the end of a block: what is kept of it and its size in bytes, the one used last at
        the end. Of a cache that can be cut the block's own part, else the whole cache."""
        self.reuse = reuse
        self.asked = 0
        """Tokens of all prompts so far."""
        self.read_tokens = 0
        """Those of them that the network had to read."""

    def read(
        self,
        prompt: Sequence[int],
        between: Callable[[], None] | None = None,
        branches: Sequence[Sequence[int]] = (),
    ) -> tuple[torch.Tensor, Any]:
        """(logits after the last token of the prompt: 1 x 1 x vocabulary, cache that the caller may change).

        `between` is called before each block is read: what it raises ends the reading. With `branches`,
        ways in which the text may go on, the logits after each of them follow (1 x 1 + branches x
        vocabulary), and the cache is of no more use. Only where `can_branch`.
        """
        tokens = tuple(prompt)
        start, cache = self.beginning(tokens, between)
        self.read_tokens += len(tokens) - start
        if between is not None:
            between()
        if branches:
            logits, cache = branch(self._model, tokens[start:], start, cache, branches)
        else:
            logits, cache = self._pass(tokens[start:], cache, last=True)
        return logits, cache

    def beginning(
        self, tokens: tuple[int, ...], between: Callable[[], None] | None = None
    ) -> tuple[int, Any]:
        """(where the last block of a prompt begins, a cache of all before it that the caller may change).

        The last block is the caller's to read: what comes after it is asked for.
        """
        ends = blocks(tokens, self._ends)[:-1]
        start, cache = self._longest(tokens, ends) if self.reuse else (0, None)
        worth = self._worth(tokens, ends) if self.reuse else set()
        self.asked += len(tokens)
        for end in ends:
            if end <= start:
                continue
            if between is not None:
                between()
            self.read_tokens += end - start
            _, cache = self._pass(tokens[start:end], cache, last=False)
            if self.reuse and _can_be_cut(cache):
                self._keep(
                    tokens[:end],
                    [(k[..., start:end, :].clone(), v[..., start:end, :].clone()) for k, v in _states(cache)],
                )
            elif end in worth:
                self._keep(tokens[:end], copy.deepcopy(cache))
            start = end
        if self.reuse:
            self._remember(tokens)
        return start, cache

    def forget(self) -> None:
        """Let go of all that is kept: memory has run out, or nobody knows what state things are in."""
        self._kept.clear()
        self._recent.clear()

    @property
    def size(self) -> int:
        """Bytes that are kept."""
        return sum(size for _, size in self._kept.values())

    def _longest(self, tokens: tuple[int, ...], ends: Sequence[int]) -> tuple[int, Any]:
        """(tokens of the longest beginning that is kept, a cache of it)."""
        for end in reversed(ends):
            if not isinstance(self._kept.get(tokens[:end], ([],))[0], list):
                self._kept.move_to_end(tokens[:end])
                return end, copy.deepcopy(self._kept[tokens[:end]][0])
        parts: list[list[tuple[torch.Tensor, torch.Tensor]]] = []
        for end in ends:
            if tokens[:end] not in self._kept:
                break
            parts.append(self._kept[tokens[:end]][0])
        if not parts:
            return 0, None
        for end in reversed(ends[: len(parts)]):  # a block is of no use without those before it: they go last
            self._kept.move_to_end(tokens[:end])
        return ends[len(parts) - 1], _joined(parts)

    def _worth(self, tokens: tuple[int, ...], ends: Sequence[int]) -> set[int]:
        """Ends of blocks up to which an earlier prompt was alike, and that are not kept.

        Where a cache cannot be cut the second prompt of a kind shows what it has in common with the
        first: only that is worth keeping whole.
        """
        found = set()
        for recent in self._recent:
            common = _common(tokens, recent)
            end = max((end for end in ends if end <= common), default=0)
            if end and tokens[:end] not in self._kept:
                found.add(end)
        return found

    def _keep(self, beginning: tuple[int, ...], what: Any) -> None:
        size = _bytes(what)
        if size > MOST_BYTES:
            return
        self._kept[beginning] = (what, size)
        total = self.size
        while total > MOST_BYTES:
            total -= self._kept.popitem(last=False)[1][1]

    def _remember(self, tokens: tuple[int, ...]) -> None:
        self._recent[tokens] = None
        self._recent.move_to_end(tokens)
        if len(self._recent) > RECENT:
            self._recent.popitem(last=False)

    def _pass(self, tokens: Sequence[int], cache: Any, *, last: bool) -> tuple[torch.Tensor, Any]:
        device = self._model.device
        # What comes next is asked only at the end: with 128,000 words it costs as much as a layer or two.
        wanted = 1 if last else torch.empty(0, dtype=torch.long, device=device)
        with torch.inference_mode():
            read = self._model(
                input_ids=torch.tensor([list(tokens)], device=device),
                past_key_values=cache,
                use_cache=True,
                logits_to_keep=wanted,
            )
        return read.logits[:, -1:, :], read.past_key_values


def _can_be_cut(cache: Any) -> bool:
    """What the network keeps of a text is so much for each token; not a running state or a sliding window."""
    return all(type(layer).__name__ == "DynamicLayer" for layer in cache.layers)


def _states(cache: Any) -> list[tuple[torch.Tensor, torch.Tensor]]:
    return [(layer.keys, layer.values) for layer in cache.layers]


def _joined(parts: Sequence[Sequence[tuple[torch.Tensor, torch.Tensor]]]) -> Any:
    """A cache of blocks that follow on each other. New tensors: reading on changes nothing that is kept."""
    from transformers import DynamicCache

    cache = DynamicCache()
    for number, layer in enumerate(zip(*parts, strict=True)):
        keys, values = (torch.cat(states, dim=-2) for states in zip(*layer, strict=True))
        cache.update(keys, values, number)
    return cache


def branch(
    model: Any, tokens: Sequence[int], past: int, cache: Any, branches: Sequence[Sequence[int]]
) -> tuple[torch.Tensor, Any]:
    """The logits after the tokens and after each branch behind them, in one pass of the network.

    A pass of its own for the branches would cost as much as 50 tokens.
    """
    return side_by_side(model, past, cache, [(tokens, branches)])


def side_by_side(
    model: Any, past: int, cache: Any, texts: Sequence[tuple[Sequence[int], Sequence[Sequence[int]]]]
) -> tuple[torch.Tensor, Any]:
    """The logits after each text and, behind it, after each of its branches, in one pass of the network.

    All go on from the same beginning of `past` tokens. They stand behind each other in the input, each at the
    place where it would stand alone: a text sees the beginning and itself, a branch its text and itself.
    """
    device = model.device
    given: list[int] = []
    places: list[int] = []
    seen: list[tuple[int, int, int]] = []
    """(first token, how many, first token of the text that it sees; -1 for a text)"""
    for tokens, branches in texts:
        text = len(given)
        given += tokens
        places += range(past, past + len(tokens))
        seen.append((text, len(tokens), -1))
        for one in branches:
            seen.append((len(given), len(one), text))
            given += one
            places += range(past + len(tokens), past + len(tokens) + len(one))
    lengths = {start: length for start, length, text in seen if text < 0}
    sees = torch.zeros(len(given), past + len(given), dtype=torch.bool)
    sees[:, :past] = True
    for start, length, text in seen:
        rows = slice(start, start + length)
        sees[rows, past + start : past + start + length] = torch.ones(length, length, dtype=torch.bool).tril()
        if text >= 0:
            sees[rows, past + text : past + text + lengths[text]] = True
    mask = torch.zeros(sees.shape, dtype=model.dtype).masked_fill(~sees, torch.finfo(model.dtype).min)
    with torch.inference_mode():
        read = model(
            input_ids=torch.tensor([given], device=device),
            attention_mask=mask[None, None].to(device),
            position_ids=torch.tensor([places], device=device),
            past_key_values=cache,
            use_cache=True,
            logits_to_keep=torch.tensor([start + length - 1 for start, length, _ in seen], device=device),
        )
    return read.logits, read.past_key_values


def can_branch(model: Any) -> bool:
    """Does the network read branches as it reads each alone? Tried out, since families differ.

    Those with a sliding window or a running state do not: what they keep of a text has one end only.
    """
    text, first, second = [5, 7, 11, 13, 17, 19, 23, 29], [31, 37], [41]
    with torch.inference_mode():
        alone = [
            model(input_ids=torch.tensor([[*text, *more]], device=model.device), use_cache=False).logits[
                0, -1
            ]
            for more in ([], first, second)
        ]
        try:
            cache = model(
                input_ids=torch.tensor([text[:4]], device=model.device), use_cache=True
            ).past_key_values
            found, _ = branch(model, text[4:], 4, cache, [first, second])
        except (TypeError, ValueError, RuntimeError, IndexError):
            return False
    if not _can_be_cut(cache):
        return False
    spread = max(float(one.float().std()) for one in alone)
    return all(
        float((one.float() - other.float()).abs().max()) <= _CLOSE * spread
        for one, other in zip(alone, found[0], strict=True)
    )


def _common(left: Sequence[int], right: Sequence[int]) -> int:
    pairs = enumerate(zip(left, right, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(left), len(right)))


def _bytes(kept: Any) -> int:
    """Of all tensors in what is kept, whatever kind of layer they belong to."""
    if isinstance(kept, list):
        return sum(one.numel() * one.element_size() for states in kept for one in states)
    held = [value for layer in kept.layers for value in vars(layer).values()]
    held += [one for value in held if isinstance(value, dict) for one in value.values()]
    return sum(one.numel() * one.element_size() for one in held if isinstance(one, torch.Tensor))
