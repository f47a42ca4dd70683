"""A chat model run by the transformers library. `loading` gets it from its files."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import jinja2
import torch

from assistant.llm import (
    ContextTooLong,
    Identity,
    Message,
    ModelError,
    Schema,
    Stopped,
    Unfinished,
    Watch,
    batches,
)
from assistant.llm.asked import Answer, Question
from assistant.llm.broken import library, marked
from assistant.llm.choosing import Choosing, Narrow, choosing
from assistant.llm.constrain import Constraint, Grammar
from assistant.llm.prefix import Prefixes, can_branch

FALLBACK_TEMPLATE = (
    "{% for message in messages %}"
    "{{ {'system': 'Instruktion', 'user': 'Uppgift', 'assistant': 'Svar'}[message.role] }}:\n"
    "{{ message.content }}\n\n"
    "{% endfor %}"
    "{% if add_generation_prompt %}Svar:\n{% endif %}"
)
"""For a tokenizer without a chat template of its own."""

_LARGEST_CONTEXT = 1_000_000
"""Tokenizers without a limit say 10^30."""


class TransformersModel:
    """A causal language model. Greedy: the likeliest allowed token, always."""

    parallel = 1
    """All cores work on one question: two at once would wait for each other."""

    def __init__(self, model: Any, tokenizer: Any, identity: Identity) -> None:
        self.network = model
        self._tokenizer = tokenizer
        self.identity = identity
        self.context_length = _context_length(model, tokenizer)
        self.ends = _end_tokens(model, tokenizer)
        self._grammar = Grammar(tokenizer, _vocabulary(model, tokenizer), self.ends)
        steering = _steering(tokenizer)
        self._markers = _pattern(steering.values())
        self._steering = frozenset(steering)
        self._pieces: dict[int, str] = {}
        self.prefixes = Prefixes(model, self._ends_paragraph)
        self.side_by_side = can_branch(model)
        """Texts can stand behind each other in one pass, and none sees another."""
        self._narrow = Narrow(model)

    def count(self, messages: Sequence[Message]) -> int:
        return len(self._encode(messages))

    def generate(
        self,
        messages: Sequence[Message],
        schema: Schema,
        max_tokens: int = 1024,
        *,
        watch: Watch | None = None,
    ) -> dict[str, Any]:
        watch = marked(watch)
        with library(self.prefixes.forget):
            prompt = self.prompt(messages, max_tokens)
            constraint = self.constraint(schema)
            answer: list[int] = []
            for token in self._greedy(prompt, max_tokens, constraint, _between(watch)):
                if token in self.ends:
                    break
                answer.append(token)
                if watch is not None and not watch(len(answer), self.text(answer)):
                    raise Stopped
            if not constraint.satisfied:
                raise Unfinished(max_tokens)
            return self.object(answer)

    def _greedy(
        self,
        prompt: Sequence[int],
        max_tokens: int,
        constraint: Constraint | None,
        between: Callable[[], None] | None = None,
    ) -> Iterator[int]:
        """The likeliest allowed token, again and again; the constraint has been told of what is yielded."""
        logits, cache = self.prefixes.read(prompt, between)
        for _ in range(max_tokens):
            scores = logits[0, -1]
            token = int(torch.argmax(scores)) if constraint is None else constraint.best(scores)
            if constraint is not None and token not in self.ends:
                constraint.accept([token])
            yield token
            with torch.inference_mode():
                read = self.network(
                    input_ids=torch.tensor([[token]], device=self.network.device),
                    past_key_values=cache,
                    use_cache=True,
                )
            logits, cache = read.logits, read.past_key_values

    def _ends_paragraph(self, before: int, token: int) -> bool:
        """A blank line, a tag on a line of its own or a whole message ends with this token.

        Looked up once for each token: it is asked of whole prompts.
        """
        for one in (before, token):
            if one not in self._pieces:
                self._pieces[one] = self.text([one])
        after = self._pieces[before][-1:] + self._pieces[token]
        return after.endswith(("\n\n", ">\n")) or token in self._steering

    def choose(
        self, messages: Sequence[Message], options: Sequence[str], *, watch: Watch | None = None
    ) -> tuple[float, ...]:
        """The prompt is read once; then only what is needed to tell the options apart.

        The probability of an option is the product of its tokens', each taken among the tokens with
        which some option could go on from there. That is what constrained decoding would sample
        from, it sums to one, and an option does not lose by being written with more tokens.
        """
        asked = self.choice(options)
        watch = marked(watch)
        rows: dict[tuple[int, ...], torch.Tensor]
        with library(self.prefixes.forget):
            prompt = self.prompt(messages, asked.longest + 1)
            with asked.narrowed() as places:
                if self.side_by_side:
                    logits, _ = self.prefixes.read(prompt, _between(watch), asked.forks)
                    rows = dict(zip([(), *asked.forks], logits[0].double().cpu(), strict=True))
                else:
                    logits, cache = self.prefixes.read(prompt, _between(watch))
                    rows = {(): logits[0, -1].double().cpu()} | self._after(cache, asked.forks)
            return asked.probabilities(rows, places)

    def answer_all(self, questions: Sequence[Question]) -> list[Answer]:
        """Several questions side by side: see `batches`."""
        with library(self.prefixes.forget):
            return batches.answer(self, [replace(one, watch=marked(one.watch)) for one in questions])

    # ---- what `batches` works with ----------------------------------------------------------

    def choice(self, options: Sequence[str]) -> Choosing:
        if len(set(options)) < len(options) or not options:
            raise ValueError(f"options must be given and different: {options}")
        answers = [tuple(self._tokenizer(one, add_special_tokens=False)["input_ids"]) for one in options]
        return choosing(answers, self.ends, self._narrow)

    def prompt(self, messages: Sequence[Message], more: int) -> tuple[int, ...]:
        """The tokens of a prompt, or ContextTooLong if they and so many more do not fit."""
        tokens = self._encode(messages)
        self._check_length(len(tokens) + more)
        return tuple(tokens)

    def constraint(self, schema: Schema) -> Constraint:
        return self._grammar.constrain(schema)

    def text(self, tokens: Sequence[int]) -> str:
        return str(
            self._tokenizer.decode(tokens, skip_special_tokens=False, clean_up_tokenization_spaces=False)
        )

    def object(self, answer: Sequence[int]) -> dict[str, Any]:
        result = json.loads(self.text(answer))
        if not isinstance(result, dict):
            raise TypeError("the schema of an answer must be an object")
        return result

    def _after(self, cache: Any, starts: Sequence[tuple[int, ...]]) -> dict[tuple[int, ...], torch.Tensor]:
        """The logits after each of the starts of an answer, read side by side after the prompt."""
        if not starts:
            return {}
        filler, longest = self.ends[0], max(map(len, starts))
        device = self.network.device
        ends = sorted({len(start) - 1 for start in starts})
        padded = [[*start, *[filler] * (longest - len(start))] for start in starts]
        with torch.inference_mode():
            cache.batch_repeat_interleave(len(starts))
            read = self.network(
                input_ids=torch.tensor(padded, device=device),
                attention_mask=torch.ones(
                    (len(starts), cache.get_seq_length() + longest), dtype=torch.long, device=device
                ),
                past_key_values=cache,
                use_cache=True,
                logits_to_keep=torch.tensor(ends, device=device),
            )
        # What fills up a row comes after its tokens, where they cannot see it.
        return {
            start: read.logits[row, ends.index(len(start) - 1)].double().cpu()
            for row, start in enumerate(starts)
        }

    def _encode(self, messages: Sequence[Message]) -> list[int]:
        safe: list[Message] = [
            {"role": message["role"], "content": self._as_data(message["content"])} for message in messages
        ]
        try:
            text = self._template(safe)
        except jinja2.TemplateError:
            # Some templates know no system role and say so with an error.
            if not (len(safe) > 1 and safe[0]["role"] == "system"):
                raise
            text = self._template(_without_system(safe))
        ids: list[int] = self._tokenizer(text, add_special_tokens=False)["input_ids"]
        return ids

    def _template(self, messages: Sequence[Message]) -> str:
        own = getattr(self._tokenizer, "chat_template", None)
        return str(
            self._tokenizer.apply_chat_template(
                list(messages),
                chat_template=None if own else FALLBACK_TEMPLATE,
                add_generation_prompt=True,
                tokenize=False,
                enable_thinking=False,
            )
        )

    def _as_data(self, text: str) -> str:
        """The text with every marker of the chat format broken up.

        A document that contains "<|im_end|>" must not be able to end its message and begin another.
        """
        if self._markers is None:
            return text
        while True:
            broken = self._markers.sub(lambda m: m.group()[0] + " " + m.group()[1:], text)
            if broken == text:
                return text
            text = broken

    def _check_length(self, tokens: int) -> None:
        if tokens > self.context_length:
            raise ContextTooLong(tokens, self.context_length)


def _between(watch: Watch | None) -> Callable[[], None] | None:
    """What is called while a prompt is being read: the answer has no tokens yet, and may be stopped."""
    if watch is None:
        return None

    def between() -> None:
        if not watch(0, ""):
            raise Stopped

    return between


def _context_length(model: Any, tokenizer: Any) -> int:
    limits = [
        getattr(model.config.get_text_config(), "max_position_embeddings", None),
        getattr(tokenizer, "model_max_length", None),
    ]
    known = [int(limit) for limit in limits if limit and limit < _LARGEST_CONTEXT]
    return min(known, default=4096)


def _vocabulary(model: Any, tokenizer: Any) -> int:
    return max(int(model.config.get_text_config().vocab_size), len(tokenizer))


def _end_tokens(model: Any, tokenizer: Any) -> tuple[int, ...]:
    configured = model.generation_config.eos_token_id
    ids = configured if isinstance(configured, list) else [configured]
    known = {int(token) for token in (*ids, tokenizer.eos_token_id) if token is not None}
    if not known:
        raise ModelError("Språkmodellen saknar tecken för slut på svaret (eos_token). Välj en annan modell.")
    return tuple(sorted(known))


def _steering(tokenizer: Any) -> dict[int, str]:
    """The tokens that steer a conversation: those added to the vocabulary that are no ordinary words."""
    added = {number: token.content for number, token in tokenizer.added_tokens_decoder.items()}
    return {n: c for n, c in added.items() if len(c) > 1 and not c.isspace() and not c.isalnum()}


def _pattern(contents: Iterable[str]) -> re.Pattern[str] | None:
    """Finds any of them, the longest first."""
    longest_first = sorted(contents, key=lambda content: (-len(content), content))
    return re.compile("|".join(map(re.escape, longest_first))) if longest_first else None


def _without_system(messages: Sequence[Message]) -> list[Message]:
    """The system's text at the head of the first message of the user."""
    system, first, *rest = messages
    return [{"role": "user", "content": f"{system['content']}\n\n{first['content']}"}, *rest]
