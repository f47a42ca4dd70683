"""The language model behind its protocol, with real small models, and the prompts."""

from __future__ import annotations

import contextlib
import itertools
import math
import sys
from pathlib import Path
from typing import Any

import pytest

from assistant import llm, prompting
from assistant.llm import ContextTooLong, ModelError, Unfinished
from assistant.phrasing import sentences_schema
from assistant.settings import Settings
from tests import models

needs_models = pytest.mark.models
OPTIONS = models.OPTIONS


def say(text: str) -> list[llm.Message]:
    return [{"role": "system", "content": "Läs."}, {"role": "user", "content": text}]


def satisfies(value: Any, schema: Any) -> bool:
    """The few words of JSON schema that the tool uses, told independently of the decoder."""
    import re

    if "enum" in schema:
        return value in schema["enum"]
    if schema["type"] == "string":
        pattern = schema.get("pattern")
        return (
            isinstance(value, str)
            and len(value) <= schema.get("maxLength", 10**6)
            and (pattern is None or re.search(pattern, value) is not None)
        )
    if schema["type"] == "array":
        return (
            isinstance(value, list)
            and schema["minItems"] <= len(value) <= schema["maxItems"]
            and all(satisfies(item, schema["items"]) for item in value)
        )
    return (
        isinstance(value, dict)
        and set(value) == set(schema["required"])
        and all(satisfies(item, schema["properties"][key]) for key, item in value.items())
    )


@pytest.fixture(scope="module")
def cache(request: pytest.FixtureRequest) -> Path:
    pytest.importorskip("torch", reason="the extra `models` is not installed")
    return Path(request.config.cache.mkdir("models"))


@pytest.fixture(scope="module")
def model(cache: Path) -> llm.LanguageModel:
    found = llm.load(Settings(language_model=str(models.random_model(cache))))
    one_thread()
    return found


def one_thread() -> None:
    import torch

    torch.set_num_threads(1)  # models this small are slower with more


# ---------------------------------------------------------------------------- the model


@needs_models
def test_every_answer_of_the_worst_model_satisfies_its_schema(model: llm.LanguageModel) -> None:
    finished = set()
    for number in range(50):
        evidence = list(range(1 + number % 3, 4 + number % 5))
        schema = sentences_schema(evidence, 1 + number % 2, 24)
        answer = model.generate(say(f"Prov {number}: {models.OBJECTS[number % 17]}"), schema, 400)
        assert satisfies(answer, schema), answer
        named = itertools.chain.from_iterable(sentence["belagg"] for sentence in answer["meningar"])
        assert set(named) <= set(evidence)
        finished.add(repr(answer))
    assert len(finished) > 25, "the model says nearly the same whatever it is asked: the test proves little"


@needs_models
def test_the_same_question_has_the_same_answer(model: llm.LanguageModel, cache: Path) -> None:
    again = llm.load(Settings(language_model=str(models.random_model(cache))))
    one_thread()
    schema = sentences_schema([1, 2], 2, 60)
    assert model.generate(say("Avgiften?"), schema) == again.generate(say("Avgiften?"), schema)
    assert model.choose(say("Avgiften?"), OPTIONS) == again.choose(say("Avgiften?"), OPTIONS)
    assert model.identity == again.identity
    assert model.identity.revision
    assert model.identity.device in ("cpu", "cuda", "mps")


@needs_models
def test_an_answer_that_does_not_fit_is_refused(model: llm.LanguageModel) -> None:
    with pytest.raises(Unfinished, match="inte färdig"):
        model.generate(say("Avgiften?"), sentences_schema([1], 1, 60), 5)


@needs_models
def test_probabilities_are_those_of_reading_each_option_by_itself(model: llm.LanguageModel) -> None:
    import torch

    given = model.choose(say("Nämnden avstyrker."), OPTIONS)
    assert math.isclose(sum(given), 1)
    assert len(set(given)) == len(OPTIONS)
    prompt = model._encode(say("Nämnden avstyrker."))  # type: ignore[attr-defined]
    tokenizer, network, end = model._tokenizer, model.network, model.ends  # type: ignore[attr-defined]
    answers = [tokenizer(o, add_special_tokens=False)["input_ids"] + [end[0]] for o in OPTIONS]
    for option, answer in zip(given, answers, strict=True):
        with torch.inference_mode():
            logits = network(input_ids=torch.tensor([prompt + answer])).logits[0].double()
        probability = 1.0
        for depth, token in enumerate(answer):
            ways = {other[depth] for other in answers if other[:depth] == answer[:depth]}
            row = logits[len(prompt) + depth - 1]
            probability *= float(torch.exp(row[token] - torch.logsumexp(row[sorted(ways)], 0)))
        assert math.isclose(probability, option, rel_tol=1e-3)


@needs_models
def test_options_are_read_behind_the_prompt_as_they_are_alone(cache: Path) -> None:
    model: Any = llm.load(Settings(language_model=str(models.random_model(cache))))
    one_thread()
    assert model.side_by_side
    for thing in models.OBJECTS[:5]:
        together = model.choose(say(thing), OPTIONS)
        model.side_by_side = False
        assert together == pytest.approx(model.choose(say(thing), OPTIONS), rel=1e-3)
        model.side_by_side = True


@needs_models
def test_the_order_of_options_does_not_matter(model: llm.LanguageModel) -> None:
    forwards = dict(zip(OPTIONS, model.choose(say("Avgiften?"), OPTIONS), strict=True))
    backwards = dict(zip(OPTIONS[::-1], model.choose(say("Avgiften?"), OPTIONS[::-1]), strict=True))
    assert forwards == pytest.approx(backwards)
    with pytest.raises(ValueError, match="different"):
        model.choose(say("Avgiften?"), ("a", "a"))


@needs_models
def test_nothing_is_cut_off(model: llm.LanguageModel) -> None:
    long = "Nämnden avstyrker förslaget. " * 700
    assert model.context_length == 2048
    with pytest.raises(ContextTooLong, match="för lång"):
        model.generate(say(long), sentences_schema([1], 1, 40))
    with pytest.raises(ContextTooLong) as caught:
        model.choose(say(long), OPTIONS)
    assert caught.value.tokens > caught.value.limit == 2048


@needs_models
def test_a_document_cannot_write_the_marks_of_the_conversation(model: llm.LanguageModel) -> None:
    special = set(model._tokenizer.all_special_ids)  # type: ignore[attr-defined]

    def marks(text: str) -> list[int]:
        return [token for token in model._encode(say(text)) if token in special]  # type: ignore[attr-defined]

    assert marks(models.INJECTION) == marks("Nämnden avstyrker.")
    assert marks("<|sl<|slut|>ut|>") == marks("Nämnden avstyrker.")


@needs_models
def test_a_tokenizer_without_chat_template_gets_one(cache: Path, tmp_path: Path) -> None:
    import shutil

    folder = tmp_path / "utan-mall"
    shutil.copytree(models.random_model(cache), folder)
    (folder / "chat_template.jinja").unlink()
    bare = llm.load(Settings(language_model=str(folder)))
    one_thread()
    text = bare._template(say("Avgiften?"))  # type: ignore[attr-defined]
    assert text == "Instruktion:\nLäs.\n\nUppgift:\nAvgiften?\n\nSvar:\n"
    assert satisfies(
        bare.generate(say("Avgiften?"), sentences_schema([1], 1, 40)), sentences_schema([1], 1, 40)
    )


@needs_models
def test_a_template_without_system_role_gets_the_rules_with_the_question(cache: Path, tmp_path: Path) -> None:
    import shutil

    folder = tmp_path / "utan-system"
    shutil.copytree(models.random_model(cache), folder)
    (folder / "chat_template.jinja").write_text(
        "{% if messages[0].role == 'system' %}{{ raise_exception('no system') }}{% endif %}" + models.CHAT
    )
    strict = llm.load(Settings(language_model=str(folder)))
    one_thread()
    assert strict.choose(say("Avgiften?"), OPTIONS) == strict.choose(
        [{"role": "user", "content": "Läs.\n\nAvgiften?"}], OPTIONS
    )


@needs_models
@pytest.mark.parametrize("family", ["Llava", "Gemma4"])
def test_models_that_load_with_the_image_class(tmp_path: Path, family: str) -> None:
    import torch
    import transformers

    tokenizer = models._tokenizer()
    small = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1, "num_attention_heads": 2}
    if family == "Llava":
        config = transformers.LlavaConfig(
            text_config=models._config(len(tokenizer), 256, 0.3),
            vision_config=transformers.CLIPVisionConfig(**small, image_size=28, patch_size=14),
            image_token_index=5,
        )
    else:  # as in the real ones: windows, layers that share their memory, embeddings for each layer
        window, whole = "sliding_attention", "full_attention"
        text = {
            "vocab_size": len(tokenizer), "vocab_size_per_layer_input": len(tokenizer), "hidden_size": 64,
            "intermediate_size": 128, "num_hidden_layers": 4, "num_attention_heads": 4, "num_key_value_heads": 2,
            "head_dim": 16, "global_head_dim": 16, "hidden_size_per_layer_input": 16, "num_kv_shared_layers": 2,
            "sliding_window": 48, "max_position_embeddings": 256, "layer_types": [window, whole] * 2,
            "bos_token_id": 0, "eos_token_id": 1, "initializer_range": 0.3,
        }  # fmt: skip
        config = transformers.Gemma4Config(
            text_config=text,
            vision_config={**small, "num_key_value_heads": 2, "head_dim": 16},
            audio_config=None,
        )
    torch.manual_seed(1)
    network = getattr(transformers, f"{family}ForConditionalGeneration")(config)
    models._save(tmp_path / "bild", network, tokenizer)
    found: Any = llm.load(Settings(language_model=str(tmp_path / "bild")))
    one_thread()
    assert type(found.network) is type(network)
    assert found.context_length == 256
    assert math.isclose(sum(found.choose(say("Avgiften?"), OPTIONS)), 1)
    again = found.choose(say("Avgiften?"), OPTIONS)
    found.prefixes.reuse = False
    assert again == found.choose(say("Avgiften?"), OPTIONS)
    assert satisfies(
        found.generate(say("Hej"), sentences_schema([1], 1, 20), 120), sentences_schema([1], 1, 20)
    )


@needs_models
def test_the_number_format_is_what_the_machine_is_fast_at(monkeypatch: pytest.MonkeyPatch) -> None:
    torch = pytest.importorskip("torch", reason="the extra `models` is not installed")
    from assistant.llm import loading

    gb = 10**9
    half, brain, full = torch.float16, torch.bfloat16, torch.float32
    for fast, stored, device, size, chosen in (
        (True, brain, "cpu", gb, brain),
        (True, half, "cpu", gb, brain),
        (False, brain, "cpu", gb, full),
        (False, brain, "cpu", 10 * gb, brain),  # in float32 it would not fit: slow, but it runs
        (False, full, "cpu", gb, full),
        (False, brain, "mps", gb, brain),
        (False, half, "cuda", gb, half),
    ):
        monkeypatch.setattr(loading, "_fast_bfloat16", lambda fast=fast: fast)
        monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda **_: True)
        assert loading.best_dtype(stored, device, size, 16 * gb) == chosen
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda **_: False)
    assert loading.best_dtype(brain, "cuda", gb, 16 * gb) == half
    with pytest.raises(ModelError, match="behöver 20 GB minne och datorn har 16 GB"):
        loading.best_dtype(brain, "cpu", 20 * gb, 16 * gb)


@needs_models
def test_a_trained_model_carries_its_signal_through_choose(cache: Path, tmp_path: Path) -> None:
    folder = models.stance_model(cache, tmp_path)
    trained = llm.load(Settings(language_model=str(folder)))
    one_thread()
    prompt = prompting.load("stallningstagande", tmp_path)
    for text, option in (
        ("Kyrkogårdsnämnden avstyrker förslaget om gravrätt.", "avstyrker"),
        ("Kyrkogårdsnämnden har inget att erinra mot förslaget.", "ingen erinran"),
        ("Kyrkogårdsnämnden avstår från att yttra sig.", "avstår"),
    ):
        messages = prompt.messages(vad="helheten", underlag=prompting.data_block([(1, text)]))
        chances = dict(zip(OPTIONS, trained.choose(messages, OPTIONS), strict=True))
        assert max(chances, key=chances.__getitem__) == option, chances


# ---------------------------------------------------------------------------- what can go wrong


def test_no_model_is_no_error() -> None:
    assert llm.load(Settings(language_model="")) is None


def test_the_extra_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "assistant.llm.loading", raising=False)
    monkeypatch.delattr(llm, "loading", raising=False)
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(ModelError, match=r"pip install 'remissassistent\[models\]'"):
        llm.load(Settings(language_model="en-modell"))


@needs_models
def test_a_model_that_is_not_here(cache: Path, tmp_path: Path) -> None:
    for name, words in (
        (str(tmp_path / "borta"), "ingen mapp"),
        (str(tmp_path), "config.json saknas"),
        ("en-organisation/en-modell-som-inte-finns", "remiss model get"),
    ):
        with pytest.raises(ModelError, match=words):
            llm.load(Settings(language_model=name))


@needs_models
def test_a_damaged_model(cache: Path, tmp_path: Path) -> None:
    import shutil

    folder = tmp_path / "skadad"
    shutil.copytree(models.random_model(cache), folder)
    (folder / "model.safetensors").write_bytes(b"trasig")
    with pytest.raises(ModelError, match="går inte att läsa"):
        llm.load(Settings(language_model=str(folder)))


@needs_models
@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("a weight is missing", "är inte hel: 1 vikt saknas"),
        ("a weight of another size", "går inte att läsa"),
        ("weights that are no numbers", "räknar inte fram några tal"),
        ("a template that cannot be parsed", "går inte att läsa"),
        ("a template that cannot be filled in", "går inte att läsa"),
    ],
)
def test_files_that_do_not_fit_together_are_no_model(
    cache: Path, tmp_path: Path, fault: str, words: str
) -> None:
    import shutil

    import torch
    from safetensors.torch import load_file, save_file

    folder = tmp_path / "skadad"
    shutil.copytree(models.random_model(cache), folder)
    weights, one = load_file(folder / "model.safetensors"), "model.layers.1.mlp.up_proj.weight"
    if "missing" in fault:
        del weights[one]
    elif "size" in fault:
        weights[one] = torch.zeros(3, 3)
    elif "numbers" in fault:
        weights[one] *= float("nan")
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    if "parsed" in fault:
        (folder / "chat_template.jinja").write_text("{% for m in messages %}{{ m.content }}", "utf-8")
    if "filled" in fault:
        (folder / "chat_template.jinja").write_text("{{ messages[0].content + 1 }}", "utf-8")
    with pytest.raises(ModelError, match=words):
        llm.load(Settings(language_model=str(folder))).choose(say("Avgiften?"), OPTIONS)


@needs_models
def test_no_program_that_lies_beside_the_weights_is_run(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import io
    import json
    import shutil

    folder = tmp_path / "egen"
    shutil.copytree(models.random_model(cache), folder)
    config = json.loads((folder / "config.json").read_text("utf-8"))
    config |= {"model_type": "egen", "auto_map": {"AutoConfig": "egen.C", "AutoModelForCausalLM": "egen.M"}}
    (folder / "config.json").write_text(json.dumps(config), "utf-8")
    ran = tmp_path / "ran"
    (folder / "egen.py").write_text(
        f"open({str(ran)!r}, 'w').close()\nfrom transformers import LlamaConfig as C, LlamaForCausalLM as M\n",
        "utf-8",
    )
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))  # somebody who answers yes to a question in English
    with pytest.raises(ModelError, match="går inte att läsa"):
        llm.load(Settings(language_model=str(folder)))
    assert not ran.exists()


@needs_models
def test_nothing_in_english_is_shown_while_a_model_is_loaded(
    cache: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    llm.load(Settings(language_model=str(models.random_model(cache))))
    assert capfd.readouterr() == ("", "")


# ---------------------------------------------------------------------------- prompts


def test_a_prompt_saved_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    own = tmp_path / "prompts" / "svar.md"
    own.parent.mkdir()
    own.write_text(prompting.path("svar").read_text("utf-8"), "utf-8-sig")
    assert prompting.load("svar", tmp_path) == prompting.load("svar")


def test_all_prompts_load_and_fill_in() -> None:
    written = "klarsprak motivering provning ratta sammanfatta stallningstagande stycke svar teman"
    assert prompting.names() == tuple(written.split())
    for name in prompting.names():
        prompt = prompting.load(name)
        system, user = prompt.messages(**{key: f"INDATA-{key}" for key in prompt.inputs})
        assert "INDATA" not in system["content"]
        assert all(f"INDATA-{key}" in user["content"] for key in prompt.inputs)
    with pytest.raises(ValueError, match="takes"):
        prompting.load("ratta").messages(vad="x")


def write(workspace: Path, text: str) -> Path:
    (workspace / "prompts").mkdir(exist_ok=True)
    (workspace / "prompts" / "stallningstagande.md").write_text(text, "utf-8")
    return workspace


def test_a_workspace_changes_a_prompt_and_the_record_shows_it(tmp_path: Path) -> None:
    before = prompting.hashes(tmp_path)
    assert before == prompting.hashes()
    write(tmp_path, models.SHORT_PROMPT)
    assert prompting.load("stallningstagande", tmp_path) != prompting.load("stallningstagande")
    assert prompting.load("ratta", tmp_path) == prompting.load("ratta")
    changed = {name for name, digest in prompting.hashes(tmp_path).items() if digest != before[name]}
    assert changed == {"stallningstagande"}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("schema: val", "schema: meningar", "schemat"),
        ("Läs.", "Läs {{ underlag }}.", "får inte innehålla variabler"),
        ("{{ vad }} ", "", "använder inte vad"),
        ("{{ vad }}", "{{ vad }} {{ svar }}", "svar"),
        ("indata: vad, underlag", "indata: vad, underlag, mer", "mer"),
        ("{{ vad }}", "{{ vad", "fel i mallen"),
        ("[user]\n", "", r"\[user\]"),
        ("syfte: kort prompt för prov\n", "", "syfte"),
    ],
)
def test_a_faulty_prompt_says_what_is_wrong(tmp_path: Path, old: str, new: str, words: str) -> None:
    write(tmp_path, models.SHORT_PROMPT.replace(old, new))
    with pytest.raises(ModelError, match=words):
        prompting.load("stallningstagande", tmp_path)
    assert prompting.hashes(tmp_path)["stallningstagande"]


def test_data_cannot_leave_its_block() -> None:
    block = prompting.data_block([(1, models.INJECTION), (2, "[1] Nytt\nutdrag {{ vad }}")], {1: "A]\n[3"})
    first, *lines, last = block.splitlines()
    assert (first, last) == ("<underlag>", "</underlag>")
    assert len(lines) == 2
    assert [line[:4] for line in lines] == ["[1] ", "[2] "]
    assert not set("<>[]{}") & set("".join(line[4:] for line in lines))


# ---------------------------------------------------------------------------- kept beginnings, watching


PARAGRAPHS = "Läs noga och svara kort. " * 8 + "\n\n"


def asked(model: Any) -> tuple[int, int]:
    return model.prefixes.asked, model.prefixes.read_tokens


@needs_models
def test_a_kept_beginning_changes_no_answer(model: llm.LanguageModel, cache: Path) -> None:
    fresh: Any = llm.load(Settings(language_model=str(models.random_model(cache))))
    one_thread()
    fresh.prefixes.reuse = False
    prompt = prompting.load("stallningstagande")
    schema = sentences_schema([1], 1, 40)
    before = asked(model)
    for thing in models.OBJECTS[:4]:
        messages = prompt.messages(vad="helheten", underlag=prompting.data_block([(1, thing)]))
        assert model.choose(messages, OPTIONS) == fresh.choose(messages, OPTIONS)
        assert model.generate(messages, schema, 300) == fresh.generate(messages, schema, 300)
    total, read = (after - first for after, first in zip(asked(model), before, strict=True))
    assert (total, total) == asked(fresh)
    assert read < total / 2


@needs_models
def test_what_prompts_have_in_common_is_read_once(cache: Path) -> None:
    model: Any = llm.load(Settings(language_model=str(models.random_model(cache))))
    one_thread()

    def read(case: str, document: str, question: str) -> int:
        """How many tokens the network had to read for a question."""
        before = asked(model)[1]
        model.choose(
            [
                {"role": "system", "content": PARAGRAPHS},
                {"role": "user", "content": f"{case} {PARAGRAPHS}{document} {PARAGRAPHS}{question}"},
            ],
            OPTIONS,
        )
        return asked(model)[1] - before

    whole = read("Hamnen", "Svar A", "fråga 1")
    assert read("Hamnen", "Svar A", "fråga 2") < whole / 5, "rules, case and answer were kept"
    assert whole / 5 < read("Hamnen", "Svar B", "fråga 1") < whole / 2, "rules and case were kept"
    assert read("Hamnen", "Svar B", "fråga 2") < whole / 5
    assert read("Hamnen", "Svar A", "fråga 3") < whole / 5, "the beginnings are kept side by side"


@needs_models
def test_a_choice_asks_for_no_more_words_than_it_needs(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With few rows of the last layer the probabilities are those of all rows, and the layer is put back."""
    model: Any = llm.load(Settings(language_model=str(models.random_model(cache))))
    one_thread()
    whole = model.network.get_output_embeddings()
    assert model._narrow._can
    narrow = model.choose(say("Nämnden tillstyrker."), OPTIONS)
    with contextlib.suppress(RuntimeError), model._narrow.to((3, 4)):
        assert model.network.get_output_embeddings() is not whole
        raise RuntimeError
    assert model.network.get_output_embeddings() is whole
    monkeypatch.setattr(model._narrow, "_can", False)
    assert model.choose(say("Nämnden tillstyrker."), OPTIONS) == pytest.approx(narrow, abs=1e-4)


@needs_models
def test_what_is_kept_has_a_bound(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.llm import prefix

    model: Any = llm.load(Settings(language_model=str(models.random_model(cache))))
    one_thread()
    for number in range(2):
        model.choose(say(f"{PARAGRAPHS}{number} {PARAGRAPHS}"), OPTIONS)
    one = model.prefixes.size
    assert one > 0
    monkeypatch.setattr(prefix, "MOST_BYTES", int(2.5 * one))
    monkeypatch.setattr(prefix, "RECENT", 3)
    for number in range(12):
        model.choose(say(f"Fråga {number // 2}. {PARAGRAPHS}{number} {PARAGRAPHS}"), OPTIONS)
    assert 0 < model.prefixes.size <= 2.5 * one
    assert len(model.prefixes._recent) == 3


def test_blocks_hang_on_the_prompt_alone() -> None:
    pytest.importorskip("torch", reason="the extra `models` is not installed")
    from assistant.llm.prefix import LEAST, MOST, blocks

    def ends(before: int, token: int) -> bool:
        return token == 7

    dice = __import__("random").Random(1)
    for _ in range(50):
        tokens = [dice.randrange(40) for _ in range(dice.randrange(1, 900))]
        found = blocks(tokens, ends)
        assert found[-1] == len(tokens)
        lengths = [b - a for a, b in itertools.pairwise([0, *found])]
        assert max(lengths) < MOST + LEAST
        assert all(length >= LEAST for length in lengths) or len(found) == 1
        # Another prompt that begins alike has the same blocks as far as it goes.
        longer = blocks([*tokens, *tokens], ends)
        assert longer[: len(found) - 1] == found[:-1]


@needs_models
@pytest.mark.parametrize("family", ["Qwen3", "Gemma3", "Qwen3_5"])
def test_every_kind_of_memory_can_be_kept(family: str) -> None:
    """Whole attention, a sliding window, and layers that keep a state instead of the past."""
    import torch
    import transformers

    from assistant.llm.prefix import Prefixes, can_branch

    shape = {
        "vocab_size": 300, "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 4,
        "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 8, "max_position_embeddings": 512,
        "initializer_range": 0.3,
    }  # fmt: skip
    kind = {"Gemma3": "Gemma3TextConfig", "Qwen3_5": "Qwen3_5TextConfig"}.get(family, "Qwen3Config")
    more = {
        "Gemma3": {"sliding_window": 48},
        "Qwen3_5": {
            "linear_num_value_heads": 4, "linear_num_key_heads": 2, "linear_key_head_dim": 8, "linear_value_head_dim": 8,
        },
    }.get(family, {})  # fmt: skip
    one_thread()
    torch.manual_seed(1)
    network = getattr(transformers, f"{family}ForCausalLM")(
        getattr(transformers, kind)(**shape, **more)
    ).eval()
    start = torch.randint(20, 300, (150,)).tolist()
    first, second = (start + torch.randint(20, 300, (50,)).tolist() for _ in range(2))

    def ends(before: int, token: int) -> bool:
        return token % 20 == 0

    kept = Prefixes(network, ends)
    kept.read(first), kept.read(second)
    logits, _ = kept.read(second)
    assert kept.read_tokens < kept.asked - 100
    assert kept.size > 0
    assert torch.equal(logits, Prefixes(network, ends, reuse=False).read(second)[0])
    assert can_branch(network) is (family == "Qwen3"), "a window or a state has one end only"
    with torch.inference_mode():
        whole = network(input_ids=torch.tensor([second])).logits[0, -1]
    assert torch.allclose(whole, logits[0, -1], atol=1e-3), "read in blocks it is the same text"


@needs_models
def test_an_answer_can_be_watched_and_stopped(model: llm.LanguageModel) -> None:
    seen: list[tuple[int, str]] = []

    def watch(tokens: int, text: str) -> bool:
        seen.append((tokens, text))
        return tokens < 7

    with pytest.raises(llm.Stopped, match="avbröts"):
        model.generate(say("Avgiften?"), sentences_schema([1], 1, 40), 200, watch=watch)
    assert [tokens for tokens, _ in seen] == [0, *range(1, 8)]
    assert seen[-1][1].startswith('{"m')
    seen.clear()
    with pytest.raises(llm.Stopped):
        model.choose(
            say(PARAGRAPHS * 4),
            OPTIONS,
            watch=lambda tokens, text: len(seen) < 2 and not seen.append((0, "")),
        )
    assert len(seen) == 2, "a prompt is read in parts, and stopped between them"
    assert model.count(say("Avgiften?")) < model.count(say("Avgiften och bryggan?"))
