"""A cross-encoder puts the nearest passages in order: off unless it is named, and the same order each time."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from assistant import cli, search
from assistant.domain import ReadDocument
from assistant.search import rerank
from assistant.settings import Settings, load
from assistant.workspace import Workspace
from tests.test_search import MANY, document

QUERY = "kostnaden för färjor"


@pytest.fixture(scope="module")
def parts() -> list[ReadDocument]:
    return [document(name, text) for name, text in MANY.items()]


@pytest.fixture
def index(tmp_path: Path, parts: list[ReadDocument]) -> search.Index:
    return search.build(tmp_path / "index", parts, search.embedder(Settings(embedding_model="embedded")))


class Longest:
    """Prefers long passages, and remembers what it was shown."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def scores(self, question: str, passages: Sequence[str]) -> list[float]:
        self.seen += passages
        return [float(len(one)) for one in passages]


def reranking(model: rerank.Reranker, parts: list[ReadDocument]) -> search.Reranking:
    return search.Reranking(model, {part.reading.id: part for part in parts})


def test_the_best_are_put_in_its_order_and_none_is_lost(
    index: search.Index, parts: list[ReadDocument]
) -> None:
    plain = index.search(QUERY, 100)
    model = Longest()
    index.reordered(reranking(model, parts))
    found = index.search(QUERY, 100)
    assert {hit.citation for hit in found} == {hit.citation for hit in plain}
    order = reranking(model, parts)
    lengths = [len(order._text(hit)) for hit in found[: rerank.DEPTH]]
    assert lengths == sorted(lengths, reverse=True)
    assert found != plain
    assert len(model.seen) == min(len(plain), rerank.DEPTH)
    assert all("kommun" in one for one in model.seen), "what it reads has the headings above it"
    assert index.search(QUERY, 3) == found[:3], "also those that were not among the three"
    index.reordered(None)
    assert index.search(QUERY, 100) == plain


def test_those_after_the_best_follow_as_they_were_and_equal_ones_too(
    index: search.Index, parts: list[ReadDocument], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.search.rerank.DEPTH", 3)
    plain = index.search(QUERY, 8)

    class Last:
        def scores(self, question: str, passages: Sequence[str]) -> list[float]:
            return [0.0, 0.0, 1.0]

    index.reordered(reranking(Last(), parts))
    assert index.search(QUERY, 8) == (plain[2], plain[0], plain[1], *plain[3:])


def test_it_is_off_unless_named(tmp_path: Path) -> None:
    assert search.reranker(load(workspace=tmp_path)) is None


def test_without_the_extra_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(
        search.ModelMissingError, match=r"kräver tillägget.*pip install remissassistent\[models\]"
    ):
        search.reranker(load(workspace=tmp_path, reranker="någon/omordnare"))


def test_a_folder_that_is_not_there_is_said(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    missing = str(tmp_path / "ingen")
    with pytest.raises(search.ModelMissingError, match="finns inte på datorn"):
        search.reranker(load(workspace=tmp_path, reranker=missing))
    place = Workspace(load(workspace=tmp_path / "arbetsmapp"))
    made, _ = place.create_case("Färjor")
    answer = tmp_path / "svar.txt"
    answer.write_text(MANY["svar7.txt"], encoding="utf-8")
    place.add(made.id, [answer])
    place.run(made.id)
    (place.settings.workspace / "settings.toml").write_text(f"reranker = '{missing}'\n", encoding="utf-8")
    capfd.readouterr()
    assert cli.run(["ask", QUERY, "--workspace", str(place.settings.workspace)]) == 3
    assert "Omordnaren" in capfd.readouterr().err


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real cross-encoder, small and random, but always the same."""
    pytest.importorskip("sentence_transformers")
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

    folder = tmp_path_factory.mktemp("omordnare")
    letters = "abcdefghijklmnopqrstuvwxyzåäö0123456789.?"
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{one}" for one in letters)]
    (folder / "vocab.txt").write_text("\n".join(vocabulary), encoding="utf-8")
    for labels in (1, 3):
        torch.manual_seed(3)
        config = BertConfig(
            vocab_size=len(vocabulary), hidden_size=16, intermediate_size=32, num_hidden_layers=2,
            num_attention_heads=2, initializer_range=1.0, num_labels=labels,
        )  # fmt: skip
        BertForSequenceClassification(config).save_pretrained(folder / str(labels))
        tokenizer = BertTokenizerFast(str(folder / "vocab.txt"), strip_accents=False, model_max_length=128)
        tokenizer.save_pretrained(folder / str(labels))
    return folder


@pytest.mark.models
@pytest.mark.slow
def test_a_real_cross_encoder_orders_by_its_scores_and_the_same_each_time(
    index: search.Index, parts: list[ReadDocument], tiny: Path, tmp_path: Path
) -> None:
    from sentence_transformers import CrossEncoder

    model = search.reranker(load(workspace=tmp_path, reranker=str(tiny / "1")))
    assert model is not None
    plain = index.search(QUERY, 12)
    index.reordered(reranking(model, parts))
    found = index.search(QUERY, 12)
    assert found == index.search(QUERY, 12)
    assert found != plain
    theirs = CrossEncoder(str(tiny / "1"), device="cpu")
    order = reranking(model, parts)
    passages = [order._text(hit) for hit in found]
    scores = [float(theirs.predict([(QUERY, one)], show_progress_bar=False)[0]) for one in passages]
    assert all(one >= other - 1e-4 for one, other in pairwise(scores))
    again = rerank.CrossEncoderReranker(str(tiny / "1"), allow_downloads=False)
    index.reordered(reranking(again, parts))
    assert index.search(QUERY, 12) == found


@pytest.mark.models
@pytest.mark.slow
def test_loading_a_model_prints_nothing(tiny: Path, capfd: pytest.CaptureFixture[str]) -> None:
    rerank.CrossEncoderReranker(str(tiny / "1"), allow_downloads=False)
    assert capfd.readouterr() == ("", "")


@pytest.mark.models
@pytest.mark.slow
def test_a_model_with_several_values_is_no_reranker(tiny: Path) -> None:
    with pytest.raises(search.ModelMissingError, match="ger 3 värden"):
        rerank.CrossEncoderReranker(str(tiny / "3"), allow_downloads=False)


@pytest.mark.models
@pytest.mark.slow
def test_a_model_that_is_not_trained_to_score_is_no_reranker(tiny: Path, tmp_path: Path) -> None:
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Pooling, Transformer
    from transformers import BertModel, BertTokenizerFast

    BertModel.from_pretrained(tiny / "1").save_pretrained(tmp_path / "utan")
    BertTokenizerFast.from_pretrained(tiny / "1").save_pretrained(tmp_path / "utan")
    with pytest.raises(search.ModelMissingError, match="är ingen omordnare"):
        rerank.CrossEncoderReranker(str(tmp_path / "utan"), allow_downloads=False)
    embeds = SentenceTransformer(modules=[Transformer(str(tmp_path / "utan")), Pooling(16)])
    embeds.save(str(tmp_path / "en sökmodell"))
    # By command there is no report in English before what is said; here pytest would take it.
    code = (
        "import sys; from assistant import search; from assistant.search import rerank\n"
        "try: rerank.CrossEncoderReranker(sys.argv[1], allow_downloads=False)\n"
        "except search.ModelMissingError: print('nej')"
    )
    for name in ("utan", "en sökmodell"):
        done = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / name)],
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[1],
        )
        assert (done.stdout, done.stderr) == ("nej\n", "")


@pytest.mark.models
@pytest.mark.slow
def test_a_named_one_is_not_fetched_unless_allowed() -> None:
    pytest.importorskip("sentence_transformers")
    with pytest.raises(search.ModelMissingError, match="tillåt hämtning"):
        rerank.CrossEncoderReranker("ingen/sadan-omordnare", allow_downloads=False)


@pytest.mark.models
@pytest.mark.slow
def test_a_question_to_a_case_is_reordered_when_the_setting_says_so(tiny: Path, tmp_path: Path) -> None:
    plain = Workspace(load(workspace=tmp_path / "arbetsmapp"))
    made, _ = plain.create_case("Färjor")
    for name, text in MANY.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        plain.add(made.id, [tmp_path / name])
    plain.run(made.id)
    named = Workspace(load(workspace=tmp_path / "arbetsmapp", reranker=str(tiny / "1")))
    one, other = named.ask(made.id, QUERY).nearest, plain.ask(made.id, QUERY).nearest
    assert [hit.citation for hit in one] != [hit.citation for hit in other]
    assert named.ask(made.id, QUERY).nearest == one
    again = Workspace(named.settings)
    assert again.ask(made.id, QUERY).nearest == one
