"""What a schema costs a language model per token, and what keeping the beginnings of prompts gains.

The weights are random and small: what is measured are ratios of the tool's own work, not the speed of a
model anyone would use. The vocabulary is as large as a real one's, 128,000 tokens, and learned from
Swedish public text, so that the prompts have as many tokens as they would have.
"""

from __future__ import annotations

import lzma
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

from assistant import example, measuring, prompting, second_reader
from assistant.domain import CaseFile, Position, ReadDocument, Stance
from assistant.llm import asked
from assistant.llm.together import alike
from assistant.settings import Settings, load
from assistant.workspace import Workspace

VOCABULARY = 128_000
TOKENS = 60
ROUNDS = 7
SOME = 3
"""Answers gone through with and without kept beginnings."""
TOGETHER = 16
"""Choices asked one by one and several at a time."""


def measure(shared: Path) -> str:
    import resource  # not on Windows, where the other parts run

    import psutil

    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        # In a process of its own: what it takes to learn a vocabulary is no part of the memory.
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as apart:
            apart.submit(make, made, shared).result()
        before = psutil.Process().memory_info().rss / 1e6
        start = time.process_time()
        model: Any = fresh(made)
        loading = time.process_time() - start
        words = len(model._tokenizer)
        free, held = speeds(model)
        dtype = model.identity.dtype
        network = sum(p.numel() for p in model.network.parameters()) / 1e6
        weights = sum(p.numel() * p.element_size() for p in model.network.parameters()) / 1e6
        del model
        second = rereading(made)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3  # before there is a float32 copy
        at_once = together(made)
    return "\n".join(
        [
            "## The language model",
            "",
            f"Llama architecture, random weights, {network:.0f} million parameters in {dtype}, vocabulary of",
            f"{words:,} tokens learned from Swedish public text, one thread, seconds of the processor. Loaded in {loading:.1f} s.",
            f"Tokens/s are medians of {ROUNDS} turns about. The second reading of the example case is timed with a model that sees no",
            "stand in the stretches of an answer. Random weights see one nearly everywhere, and then each sentence is read by itself too:",
            f"that is the most it can cost, timed on {SOME} answers. What came out with beginnings kept was the same.",
            "",
            "| figure | value |",
            "|---|---|",
            f"| tokens/s, no schema | {free:.1f} |",
            f"| tokens/s, held to a JSON schema | {held:.1f} |",
            f"| more time per token for the schema | {100 * (free / held - 1):.0f} % |",
            f"| second reading of the example case: {second.found.answers} answers, {second.found.read} of {second.found.passages} passages in "
            f"{second.stretches} stretches, {second.positions} positions | {second.whole:.1f} s |",
            f"| the same for one answer | {second.whole / second.found.answers:.1f} s |",
            f"| tokens of its prompts, and of these read | {second.tokens:,}, {second.read:,} ({100 * second.read / second.tokens:.0f} %) |",
            f"| kept beginnings at the end | {second.kept / 1e6:.1f} MB |",
            f"| {SOME} of the answers gone through where a stand is seen everywhere, each prompt read whole; beginnings kept | {second.some[0]:.1f} s; {second.some[1]:.1f} s |",
            f"| gain from keeping beginnings | {second.some[0] / second.some[1]:.1f} times |",
            *(
                f"| {what}, one by one; {asked.MOST} together, {dtype} | {one:.1f} s; {all_:.1f} s, {one / all_:.1f} times; "
                f"{'the same' if alike else 'not all the same'} |"
                for dtype, what, one, all_, alike in at_once
            ),
            f"| weights; memory of the process before the model, and at most | {weights:,.0f} MB; {before:,.0f} MB, {memory:,.0f} MB |",
        ]
    )


def speeds(model: Any) -> tuple[float, float]:
    """(tokens/s free, tokens/s held), taking turns so that a busy machine slows both."""
    # A string that does not end before the tokens do: each token is decoded under the schema.
    schema = {
        "type": "object",
        "properties": {"text": {"type": "string", "minLength": 4000, "maxLength": 8000}},
        "required": ["text"],
        "additionalProperties": False,
    }
    prompt = model._encode([{"role": "user", "content": "Vad anser nämnden om förslaget?"}])

    def rate(constrained: bool) -> float:
        constraint = model._grammar.constrain(schema) if constrained else None
        tokens = model._greedy(prompt, TOKENS, constraint)
        next(tokens)  # the prompt is no part of it
        start = time.process_time()
        made = sum(1 for _ in tokens)
        return made / (time.process_time() - start)

    rate(True), rate(False)
    pairs = [(rate(False), rate(True)) for _ in range(ROUNDS)]
    return median(one for one, _ in pairs), median(two for _, two in pairs)


def together(made: Path) -> list[tuple[str, str, float, float, bool]]:
    """(dtype, what, seconds one by one, seconds together, whether the answers were the same).

    In the machine's own number format, and in float32 where that is another.
    """
    model = fresh(made)
    prompt = prompting.load("stallningstagande")
    sentences = [text for _, text in measuring.known()][:TOGETHER]
    messages = [
        prompt.messages(vad="förslaget", underlag=prompting.data_block([(1, text)])) for text in sentences
    ]
    choices = [asked.Choice(one, measuring.OPTIONS) for one in messages]
    schema = {
        "type": "object",
        "properties": {"text": {"type": "string", "minLength": 60, "maxLength": 90}},
        "required": ["text"],
        "additionalProperties": False,
    }
    texts = [asked.Text(one, schema, 200) for one in messages[: asked.MOST]]
    found = []
    for dtype in dict.fromkeys((model.identity.dtype, "float32")):
        if dtype != model.identity.dtype:
            model.network.float()
            model = type(model)(model.network, model._tokenizer, model.identity)
        asked.alone(model, choices[0])  # the beginning that all have in common is kept for both
        for what, questions in ((f"{TOGETHER} choices", choices), (f"{asked.MOST} texts", texts)):
            start = time.process_time()
            one_by_one = [asked.alone(model, one) for one in questions]
            alone = time.process_time() - start
            start = time.process_time()
            groups = [questions[n : n + asked.MOST] for n in range(0, len(questions), asked.MOST)]
            all_ = [answer for group in groups for answer in model.answer_all(group)]
            seconds = time.process_time() - start
            the_same = all(alike(one, other) for one, other in zip(one_by_one, all_, strict=True))
            found.append((dtype, what, alone, seconds, the_same))
    return found


@dataclass(frozen=True, slots=True)
class Rereading:
    """Seconds of the processor for the second reading of the example case, and what it read."""

    positions: int
    found: second_reader.Reread
    stretches: int
    whole: float
    """All of it, with beginnings kept, by a model that sees no stand beside what the tool has found."""
    tokens: int
    read: int
    kept: int
    """Bytes at the end."""
    some: tuple[float, float]
    """`SOME` answers gone through by one that sees stands nearly everywhere, each prompt read whole and beginnings kept."""


class Unmoved:
    """The same model, but it sees no stand in anything, as one that can read does of most of an answer."""

    parallel = 1

    def __init__(self, model: Any) -> None:
        self._model = model
        self.identity = model.identity

    def choose(self, messages: Any, options: Sequence[str], *, watch: Any = None) -> tuple[float, ...]:
        self._model.choose(messages, options, watch=watch)
        return tuple(float(one == Stance.OKLART.swedish) for one in options)


def rereading(made: Path) -> Rereading:
    case_file = _example()
    documents = {document.id: document for document in case_file.documents}
    parts = {
        key: ReadDocument(documents[one.document_id], one, case_file.structures[key])
        for key, one in case_file.readings.items()
    }
    positions: dict[str, list[Position]] = {}
    for cell in case_file.table.cells:
        if cell.position is not None and cell.position.evidence:
            positions.setdefault(cell.respondent_id, []).append(cell.position)
    passed = measuring.SelfTest(1, 1.0, 1.0)  # random weights would not be let in; this is about time
    model = fresh(made)
    texts = second_reader.texts(case_file.registry, parts)
    start = time.process_time()
    found = second_reader.reread(
        Unmoved(model),
        case_file.case,
        case_file.registry,
        parts,
        case_file.statements,
        positions,
        tested=passed,
    )
    whole = time.process_time() - start
    shares = model.prefixes.asked, model.prefixes.read_tokens, model.prefixes.size
    prompt = prompting.load("stallningstagande")

    def seconds(reuse: bool) -> tuple[float, object]:
        model.prefixes.reuse = reuse
        start = time.process_time()
        visits = [second_reader.visit(model, prompt, text) for text in list(texts.values())[:SOME]]
        return time.process_time() - start, visits

    # Once each, one right after the other: it takes minutes, and the gain is no matter of a few per cent.
    model.prefixes.forget()
    kept, with_it = seconds(True)
    each, without = seconds(False)
    assert with_it == without
    many = sum(map(len, positions.values())), sum(len(text.stretches) for text in texts.values())
    return Rereading(many[0], found, many[1], whole, *shares, (each, kept))


def _example() -> CaseFile:
    with tempfile.TemporaryDirectory() as folder:
        place = Workspace(load(workspace=Path(folder), ocr=False))
        case, _ = place.create_case(
            example.TITLE, proposal=example.PROPOSAL, distribution_list=example.DISTRIBUTION_LIST
        )
        place.add(case.id, example.files(), received=example.received)
        place.run(case.id)
        return place.case_file(case.id)


def fresh(made: Path) -> Any:
    """The model as if nothing had been asked of it, on one thread: two would wait for each other on a busy machine."""
    import torch

    from assistant import llm

    found = llm.load(Settings(language_model=str(made)))
    assert found is not None
    torch.set_num_threads(1)
    return found


def make(folder: Path, shared: Path) -> None:
    """A model with a vocabulary learned from Swedish text and random weights."""
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bpe.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    special = ["<|start|>", "<|slut|>", "<|system|>", "<|user|>", "<|assistant|>"]
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY, special_tokens=special, initial_alphabet=alphabet, show_progress=False
    )
    with lzma.open(shared / "data" / "corpus_sv.jsonl.xz", "rt", encoding="utf-8") as lines:
        bpe.train_from_iterator(lines, trainer)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=bpe,
        bos_token=special[0],
        eos_token=special[1],
        additional_special_tokens=special[2:],
        model_max_length=8192,
    )
    tokenizer.chat_template = (
        "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}<|slut|>{% endfor %}"
        "{% if add_generation_prompt %}<|assistant|>{% endif %}"
    )
    torch.manual_seed(1)
    network = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=VOCABULARY,
            hidden_size=896,
            intermediate_size=4864,
            num_hidden_layers=12,
            num_attention_heads=14,
            num_key_value_heads=2,
            max_position_embeddings=8192,
            bos_token_id=0,
            eos_token_id=1,
            tie_word_embeddings=True,
        )
    )
    network.to(torch.bfloat16).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
