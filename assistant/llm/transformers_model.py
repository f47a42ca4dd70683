"""A chat model run by the transformers library, from a folder or by its name on the hub."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import jinja2

from assistant.llm import ContextTooLong, Identity, Message, ModelError, Schema, Stopped, Unfinished, Watch

try:
    import safetensors
    import torch
    import transformers

    from assistant.llm.constrain import Constraint, Grammar
    from assistant.llm.prefix import Prefixes
except ImportError as missing:  # the core is installed without these on purpose
    raise ModelError(
        f"Språkmodeller kräver tillägget models (saknas: {missing.name}). "
        "Installera det med: pip install 'remissassistent[models]'"
    ) from missing

FALLBACK_TEMPLATE = (
    "{% for message in messages %}"
    "{{ {'system': 'Instruktion', 'user': 'Uppgift', 'assistant': 'Svar'}[message.role] }}:\n"
    "{{ message.content }}\n\n"
    "{% endfor %}"
    "{% if add_generation_prompt %}Svar:\n{% endif %}"
)
"""For a tokenizer without a chat template of its own."""

_WEIGHTS = (".safetensors", ".bin", ".json", ".model", ".jinja", ".txt")
_LARGEST_CONTEXT = 1_000_000
"""Tokenizers without a limit say 10^30."""


class TransformersModel:
    """A causal language model. Greedy: the likeliest allowed token, always."""

    def __init__(self, model: Any, tokenizer: Any, identity: Identity) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self.identity = identity
        self.context_length = _context_length(model, tokenizer)
        self._end = _end_tokens(model, tokenizer)
        self._grammar = Grammar(tokenizer, _vocabulary(model, tokenizer), self._end)
        self._markers = _markers(tokenizer)
        self._prefixes = Prefixes(model)
        self._bare: dict[str, tuple[list[int], ...]] = {}

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
        prompt = self._encode(messages)
        self._check_length(len(prompt) + max_tokens)
        constraint = self._grammar.constrain(schema)
        answer: list[int] = []
        for token in self._greedy(prompt, self._shared(messages, prompt), max_tokens, constraint):
            if token in self._end:
                break
            answer.append(token)
            if watch is not None and not watch(len(answer), self._text(answer)):
                raise Stopped
        if not constraint.satisfied:
            raise Unfinished(max_tokens)
        result = json.loads(self._text(answer))
        if not isinstance(result, dict):
            raise TypeError("the schema of an answer must be an object")
        return result

    def _greedy(
        self, prompt: list[int], shared: int, max_tokens: int, constraint: Constraint | None
    ) -> Iterator[int]:
        """The likeliest allowed token, again and again; the constraint has been told of what is yielded."""
        logits, cache = self._prefixes.read(prompt, shared)
        for _ in range(max_tokens):
            scores = logits[0, -1]
            token = int(torch.argmax(scores)) if constraint is None else constraint.best(scores)
            if constraint is not None and token not in self._end:
                constraint.accept([token])
            yield token
            with torch.inference_mode():
                read = self._model(
                    input_ids=torch.tensor([[token]], device=self._model.device),
                    past_key_values=cache,
                    use_cache=True,
                )
            logits, cache = read.logits, read.past_key_values

    def _text(self, tokens: Sequence[int]) -> str:
        return str(
            self._tokenizer.decode(tokens, skip_special_tokens=False, clean_up_tokenization_spaces=False)
        )

    def _shared(self, messages: Sequence[Message], prompt: Sequence[int]) -> int:
        """How many tokens at the start come from the rules alone and are the same whatever is asked."""
        if messages[0]["role"] != "system":
            return 0
        key = messages[0]["content"]
        if key not in self._bare:
            # Two texts that begin differently: what the prompts have in common is the rules' part.
            self._bare = {
                key: tuple(
                    self._encode([messages[0], {"role": "user", "content": text}]) for text in ("0", "Å")
                )
            }
        return min(_common(prompt, bare) for bare in self._bare[key])

    def choose(self, messages: Sequence[Message], options: Sequence[str]) -> tuple[float, ...]:
        """The prompt is read once; the options are then read side by side from its cache.

        The probability of an option is the product of its tokens', each taken among the tokens with
        which some option could go on from there. That is what constrained decoding would sample
        from, it sums to one, and an option does not lose by being written with more tokens.
        """
        if len(set(options)) < len(options) or not options:
            raise ValueError(f"options must be given and different: {options}")
        prompt = self._encode(messages)
        answers = [self._tokenizer(option, add_special_tokens=False)["input_ids"] for option in options]
        if len({tuple(answer) for answer in answers}) < len(answers) or not all(answers):
            raise ModelError(
                "Språkmodellens ordlista kan inte skilja svarsalternativen åt. Välj en annan modell."
            )
        longest = max(map(len, answers))
        self._check_length(len(prompt) + longest + 1)
        logits = self._option_logits(prompt, self._shared(messages, prompt), answers, longest)
        scores = [
            _score(row, answer, answers, self._end) for row, answer in zip(logits, answers, strict=True)
        ]
        return tuple(torch.softmax(torch.tensor(scores, dtype=torch.float64), dim=0).tolist())

    def _option_logits(
        self, prompt: list[int], shared: int, answers: list[list[int]], longest: int
    ) -> torch.Tensor:
        """For each option: the logits before each of its tokens and after the last."""
        device = self._model.device
        start, cache = self._prefixes.read(prompt, shared)
        with torch.inference_mode():
            cache.batch_repeat_interleave(len(answers))
            filler = self._end[0]
            padded = [answer + [filler] * (longest - len(answer)) for answer in answers]
            rest = self._model(
                input_ids=torch.tensor(padded, device=device),
                attention_mask=torch.ones(
                    (len(answers), len(prompt) + longest), dtype=torch.long, device=device
                ),
                past_key_values=cache,
            )
        first = start.expand(len(answers), -1, -1)
        return torch.cat([first, rest.logits], dim=1).double().cpu()

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


def load(name: str, *, allow_downloads: bool = False) -> TransformersModel:
    """A model by folder or hub name. Nothing is fetched unless the settings allow it."""
    folder = Path(name).expanduser()
    is_folder = folder.is_dir()
    if not is_folder and (folder.is_absolute() or name.startswith((".", "~"))):
        raise ModelError(
            f"Det finns ingen mapp {name}. Ange mappen med språkmodellen, eller modellens namn på Hugging Face."
        )
    if is_folder and not (folder / "config.json").is_file():
        raise ModelError(
            f"Mappen {name} innehåller ingen språkmodell: config.json saknas. "
            "Ange mappen där modellens filer ligger."
        )
    source = str(folder) if is_folder else name
    offline = is_folder or not allow_downloads
    _fix_threads()
    device = _device()
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(source, local_files_only=offline)
        model = _from_pretrained(source, device, offline)
    except (OSError, ValueError, KeyError, safetensors.SafetensorError) as error:
        raise ModelError(_why_not(name, is_folder, allow_downloads, error)) from error
    if not getattr(tokenizer, "is_fast", False):
        raise ModelError(
            f"Språkmodellen {name} har en ordlista (tokenizer) som verktyget inte kan styra. Välj en annan modell."
        )
    model.to(device).eval()
    revision = (
        _hash_folder(folder) if is_folder else str(getattr(model.config, "_commit_hash", None) or "okänd")
    )
    identity = Identity(
        name=folder.resolve().name if is_folder else name,
        revision=revision,
        dtype=str(model.dtype).removeprefix("torch."),
        device=device,
    )
    return TransformersModel(model, tokenizer, identity)


def _from_pretrained(source: str, device: str, offline: bool) -> Any:
    config = transformers.AutoConfig.from_pretrained(source, local_files_only=offline)
    stored = getattr(config, "dtype", None) or getattr(config.get_text_config(), "dtype", None)
    # Half precision is slow on a CPU, where bfloat16 is not.
    dtype = torch.bfloat16 if device == "cpu" and stored == torch.float16 else "auto"
    causal = type(config) in transformers.MODEL_FOR_CAUSAL_LM_MAPPING
    chosen = transformers.AutoModelForCausalLM if causal else transformers.AutoModelForImageTextToText
    return chosen.from_pretrained(source, config=config, dtype=dtype, local_files_only=offline)


def _why_not(name: str, is_folder: bool, allow_downloads: bool, error: Exception) -> str:
    if is_folder:
        return f"Språkmodellen i mappen {name} går inte att läsa: {error}"
    if not allow_downloads:
        return (
            f"Språkmodellen {name} finns inte på den här datorn. Ange mappen där den ligger, "
            "eller tillåt hämtning med inställningen allow_downloads."
        )
    return f"Språkmodellen {name} gick inte att hämta: {error}"


def _fix_threads() -> None:
    """One number of threads: sums in another order could give another answer."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    torch.set_num_threads(allowed)
    torch.manual_seed(0)


def _device() -> str:
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def _common(left: Sequence[int], right: Sequence[int]) -> int:
    pairs = enumerate(zip(left, right, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(left), len(right)))


def _score(
    logits: torch.Tensor, answer: Sequence[int], answers: Sequence[Sequence[int]], end: Sequence[int]
) -> float:
    """Log-probability of one option among all of them; `logits` has a row before each of its tokens."""
    score = 0.0
    for depth in range(len(answer) + 1):
        alive = [other for other in answers if list(other[:depth]) == list(answer[:depth])]
        ways = {other[depth] for other in alive if len(other) > depth}
        here = {answer[depth]} if depth < len(answer) else set(end)
        if any(len(other) == depth for other in alive):
            ways |= set(end)
        if ways == here:
            continue
        score += float(
            torch.logsumexp(logits[depth, sorted(here)], 0) - torch.logsumexp(logits[depth, sorted(ways)], 0)
        )
    return score


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


def _markers(tokenizer: Any) -> re.Pattern[str] | None:
    """The tokens that steer a conversation: those added to the vocabulary that are no ordinary words."""
    contents = {token.content for token in tokenizer.added_tokens_decoder.values()}
    steering = sorted((c for c in contents if len(c) > 1 and not c.isspace() and not c.isalnum()), key=len)
    return re.compile("|".join(re.escape(content) for content in reversed(steering))) if steering else None


def _without_system(messages: Sequence[Message]) -> list[Message]:
    """The system's text at the head of the first message of the user."""
    system, first, *rest = messages
    return [{"role": "user", "content": f"{system['content']}\n\n{first['content']}"}, *rest]


def _hash_folder(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.suffix in _WEIGHTS:
            digest.update(path.name.encode())
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()[:16]
