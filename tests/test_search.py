"""The embedding model that ships, the index on disk, and what a search finds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from assistant import search, words
from assistant.domain import Document, ReadDocument, Reading, SectionKind
from assistant.search import embedders, files, fulltext, units
from assistant.settings import Settings
from assistant.structure import analyse

TEXTS = {
    "skola.txt": """Yttrande över förslag till ny skollag

Sammanfattning

Nämnden tillstyrker förslaget att införa mindre klasser i lågstadiet.

Kostnader

Nämnden bedömer att kommunens kostnader ökar med 12 miljoner kronor per år när klasserna blir mindre.
""",
    "vakter.txt": """Yttrande om trygghet på allmän plats

Bakgrund

Kommunen har under våren anlitat ordningsvakterna i centrum. Erfarenheterna är goda.

Bedömning

Stadsdelen föreslår att fler får patrullera vid stationen nattetid.
""",
}


def document(name: str, text: str) -> ReadDocument:
    made = Document(
        id=f"d-{name}",
        name=name,
        sha256="",
        size=len(text),
        added=datetime(2026, 1, 1, tzinfo=UTC),
        path="",
        source="",
    )
    reading = Reading(id=f"r-{name}", document_id=made.id, reader="test", text=text)
    return ReadDocument(made, reading, analyse(made, reading))


@pytest.fixture(scope="module")
def parts() -> list[ReadDocument]:
    return [document(name, text) for name, text in TEXTS.items()]


@pytest.fixture(scope="module")
def embedder() -> search.Embedder:
    return search.embedder(Settings(embedding_model="embedded"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "index"


def texts(hits: tuple[search.Hit, ...], parts: list[ReadDocument]) -> list[str]:
    by_reading = {part.reading.id: part.reading for part in parts}
    return [by_reading[hit.citation.reading_id].presentable(hit.citation) for hit in hits]


# -- words


def test_stems_keep_swedish_letters() -> None:
    assert words.stem("får") != words.stem("far")
    assert words.index_terms("ordningsvakternas")[1:] == ["ordning", "vakt"]


def test_decomposed_letters_are_the_same_words() -> None:
    assert words.index_terms("fo\u0308rslaget") == words.index_terms("förslaget")


# -- the model that ships


def test_vectors_are_normalised_and_the_same_every_time(embedder: search.Embedder) -> None:
    vectors = embedder.encode(["Skolans kostnader", "Ordningsvakter i centrum", ""])
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors[:2], axis=1), 1, atol=1e-5)
    assert not vectors[2].any()
    assert np.array_equal(vectors, embedder.encode(["Skolans kostnader", "Ordningsvakter i centrum", ""]))


def test_related_texts_are_nearer_than_others(embedder: search.Embedder) -> None:
    asked, near, far = embedder.encode(
        [
            "Vad kostar förslaget för kommunerna?",
            "Kommunernas ekonomi påverkas av utgifterna",
            "Fartyget lämnar hamnen",
        ]
    )
    assert asked @ near > asked @ far + 0.1


def test_the_model_is_small_and_readable_by_everyone() -> None:
    files = [path for path in embedders.EMBEDDED.iterdir() if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 16_000_000
    assert all(path.stat().st_mode & 0o044 == 0o044 for path in files) or os.name == "nt"


def test_loading_the_model_imports_no_deep_learning_library() -> None:
    code = (
        "import sys\n"
        "from assistant.search import embedder\n"
        "from assistant.settings import Settings\n"
        "embedder(Settings(embedding_model='embedded')).encode(['Hej'])\n"
        "print(sorted({'torch', 'transformers', 'sentence_transformers'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_takes_longer_to_import_than_the_model_to_load_is_not_imported() -> None:
    code = (
        "import sys\n"
        "from assistant.search.embedders import EMBEDDED, StaticEmbedder\n"
        "StaticEmbedder(EMBEDDED).encode(['Hej'])\n"
        "print(sorted({'pydantic', 'faiss', 'filelock', 'sqlalchemy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_missing_model_is_said_so_in_swedish(tmp_path: Path) -> None:
    with pytest.raises(search.ModelMissingError, match="finns inte på datorn"):
        search.embedder(Settings(embedding_model=str(tmp_path / "ingen")))


@pytest.mark.models
@pytest.mark.slow
def test_a_named_model_is_not_fetched_unless_allowed() -> None:
    pytest.importorskip("sentence_transformers")
    with pytest.raises(search.ModelMissingError, match="tillåt hämtning"):
        search.embedder(Settings(embedding_model="ingen/sadan-modell"))


def test_a_truncated_model_is_said_so(tmp_path: Path) -> None:
    for path in embedders.EMBEDDED.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    whole = (tmp_path / "model.safetensors").read_bytes()
    (tmp_path / "model.safetensors").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(search.ModelMissingError, match="kan inte läsas"):
        embedders.StaticEmbedder(tmp_path)


@pytest.mark.models
@pytest.mark.slow
def test_sentence_transformers_loads_the_same_model(embedder: search.Embedder) -> None:
    pytest.importorskip("sentence_transformers")
    other = search.embedder(Settings(embedding_model=str(embedders.EMBEDDED)))
    sentences = ["Nämnden avstyrker förslaget.", "Remissvar från Länsstyrelsen i Örebro län"]
    assert np.allclose(other.encode(sentences), embedder.encode(sentences), atol=1e-4)


def test_prefixes_of_known_families() -> None:
    assert embedders._prompts("intfloat/multilingual-e5-small", {}) == ("query: ", "passage: ")
    assert embedders._prompts("x/y", {"query": "q: ", "passage": "p: "}) == ("q: ", "p: ")
    assert embedders._prompts("KBLab/sentence-bert-swedish-cased", {}) == ("", "")
    assert embedders._prompts("BAAI/bge-m3", {}) == ("", "")
    # as the hub keeps it on the disk: the folder's own name is a hash
    copied = "/hem/.cache/models--intfloat--multilingual-e5-base/snapshots/d13f1b27baf31030b7fd040960d60d909913633f"
    assert embedders._prompts(copied, {}) == ("query: ", "passage: ")
    # those that are taught with instructions have one before the question, and nothing before a passage
    question, passage = embedders._prompts("intfloat/multilingual-e5-large-instruct", {})
    assert question.startswith("Instruct: ")
    assert question.endswith("\nQuery: ")
    assert passage == ""


# -- units


def test_every_passage_is_in_a_unit_and_citations_are_exact(parts: list[ReadDocument]) -> None:
    for part in parts:
        spans = [span for unit in units.units(part) for span in unit.spans]
        for passage in part.structure.passages:
            assert all(any(span.contains(own) for span in spans) for own in passage.spans)
        for unit in units.units(part):
            assert unit.text == " ".join(
                " ".join(part.reading.text[s.start : s.end] for s in unit.spans).split()
            )


def test_a_long_passage_is_cut_between_sentences() -> None:
    sentence = "Nämnden ser behov av fler åtgärder för att stärka tryggheten i centrum. "
    part = document("lång.txt", sentence * 40)
    cut = units.units(part)
    assert len(cut) > 1
    assert all(len(unit.text) <= units._LONG and unit.text.endswith(".") for unit in cut)
    assert " ".join(unit.text for unit in cut) == " ".join((sentence * 40).split())


# -- the index


def test_found_by_words_by_parts_of_words_and_by_meaning(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder
) -> None:
    index = search.build(folder, parts, embedder)
    assert any("12 miljoner" in one for one in texts(index.search("Vad kostar mindre klasser?"), parts)[:2])
    assert "ordningsvakterna" in texts(index.search("vakter"), parts)[0]
    assert index.search("vakter", document_ids=["d-skola.txt"])[0].document_id == "d-skola.txt"
    assert index.search("vakter", document_ids=[]) == ()


def test_same_query_same_order_whatever_order_documents_came_in(
    tmp_path: Path, parts: list[ReadDocument], embedder: search.Embedder
) -> None:
    one = search.build(tmp_path / "a", parts, embedder)
    two = search.build(tmp_path / "b", parts[::-1], embedder)
    for query in ("kostnader", "fler vakter vid stationen", "§"):
        assert one.search(query) == one.search(query) == two.search(query)
    assert one.passages_sha256 == two.passages_sha256


def test_a_query_cannot_be_an_expression(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder
) -> None:
    index = search.build(folder, parts, embedder)
    plain = index.search("vakter")
    assert plain
    for query in ('"vakter', "vakter*", "(vakter"):
        assert [hit.citation for hit in index.search(query)] == [hit.citation for hit in plain], query
    for query in ('"', "NEAR(a b)", "stems:*", "vakter AND NOT (", "", "* OR *"):
        index.search(query)  # no error from the database


def test_an_empty_case_can_be_searched(folder: Path, embedder: search.Embedder) -> None:
    index = search.build(folder, [], embedder)
    assert len(index) == 0
    assert index.search("vad som helst") == ()


def test_opened_again_it_finds_the_same(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder
) -> None:
    built = search.build(folder, parts, embedder).search("kostnader")
    assert search.open(folder, embedder).search("kostnader") == built


def test_a_rebuild_replaces_the_old_one_and_leaves_nothing(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder
) -> None:
    old = search.build(folder, parts[:1], embedder)
    (folder / "tmp-left-by-a-crash").mkdir()
    search.build(folder, parts, embedder)
    assert len(search.open(folder, embedder)) > len(old)
    assert len(list(folder.iterdir())) == 2
    old.search("kostnader")  # a reader keeps the generation it opened


def test_a_build_that_fails_keeps_the_old_index(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    search.build(folder, parts, embedder)

    def full(*_: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("assistant.search.contents.write_passages", full)
    with pytest.raises(OSError, match="No space"):
        search.build(folder, parts[:1], embedder)
    assert search.open(folder, embedder).search("vakter")
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("name", [search.VECTORS, search.PASSAGES, search.META, search.POINTER])
@pytest.mark.parametrize("damage", ["gone", "cut", "changed", "empty"])
def test_damage_is_seen(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder, name: str, damage: str
) -> None:
    search.build(folder, parts, embedder).close()
    path = next(folder.rglob(name))
    data = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes({"cut": data[: len(data) // 2], "changed": b"\x07" + data[1:], "empty": b""}[damage])
    with pytest.raises(search.IndexDamagedError, match="byggs på nytt"):
        search.open(folder, embedder)
    assert search.build(folder, parts, embedder).search("kostnader")


def test_an_index_of_another_model_is_not_used(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder
) -> None:
    search.build(folder, parts, embedder)
    meta = next(folder.rglob(search.META))
    meta.write_text(json.dumps(json.loads(meta.read_text()) | {"revision": "annan", "model": "gammal"}))
    with pytest.raises(search.IndexDamagedError, match="annan sökmodell"):
        search.open(folder, embedder)
    meta.write_text(json.dumps({"format": json.loads(meta.read_text())["format"]}))
    with pytest.raises(search.IndexDamagedError, match="är skadat"):
        search.open(folder, embedder)


def test_opened_when_it_is_of_these_documents_else_built(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder
) -> None:
    first, problem = search.open_or_build(folder, parts[:1], embedder)
    assert problem is None
    pointer = folder / search.POINTER
    generation = pointer.read_text()
    assert search.open_or_build(folder, parts[:1], embedder)[1] is None
    assert pointer.read_text() == generation
    more, problem = search.open_or_build(folder, parts, embedder)
    assert problem is None
    assert len(more) > len(first)
    found = more.search("vakter")
    more.close()
    next(folder.rglob(search.PASSAGES)).write_bytes(b"")
    again, problem = search.open_or_build(folder, parts, embedder)
    assert problem is not None
    assert "skadat" in problem.what
    assert again.search("vakter") == found


def test_damage_under_an_open_index_is_said_so(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder
) -> None:
    index = search.build(folder, parts, embedder)
    next(folder.rglob(search.PASSAGES)).write_bytes(b"not a database" * 1_000)
    with pytest.raises(search.IndexDamagedError):
        index.search("vakter")


# -- documents that come and go


@pytest.fixture(params=[20_000, 4], ids=["flat", "cells"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Both kinds of vector index, the second with so few passages that a test can hold them."""
    monkeypatch.setattr("assistant.search.contents.FLAT_UP_TO", request.param)
    return int(request.param)


MANY = {
    f"svar{n}.txt": f"""Yttrande från kommun {n}

Bedömning

Kommunen har inget att invända mot {subject}. Förslaget påverkar kommunens arbete med {subject} på flera sätt.

Ekonomi

Kostnaden för {subject} beräknas till {n} miljoner kronor per år enligt kommunens bedömning.
"""
    for n, subject in enumerate(
        [
            "skolgårdar",
            "vattenskydd",
            "bibliotek",
            "parkering",
            "äldreboenden",
            "lekplatser",
            "brandvakter",
            "färjor",
        ]
    )
}


class Counting:
    """The model that ships, with a count of the passages it was given."""

    def __init__(self, inner: search.Embedder) -> None:
        self.inner, self.passages = inner, 0
        self.name, self.revision, self.dimension = inner.name, inner.revision, inner.dimension

    def encode(self, texts: list[str]) -> embedders.Matrix:
        self.passages += len(texts)
        return self.inner.encode(texts)

    def encode_queries(self, texts: list[str]) -> embedders.Matrix:
        return self.inner.encode_queries(texts)


QUERIES = ("kostnaden för färjor", "vad säger kommunen om bibliotek", "brand", "lekplatser eller parkering")


@pytest.mark.usefixtures("either_way")
def test_what_stays_keeps_its_number_and_is_not_embedded_again(
    tmp_path: Path, embedder: search.Embedder
) -> None:
    everyone = [document(name, text) for name, text in MANY.items()]
    counting = Counting(embedder)
    first = search.build(tmp_path / "a", everyone[:6], counting)
    numbers = dict(first._base.execute("SELECT id, fingerprint FROM passages"))
    counting.passages = 0
    changed = search.build(tmp_path / "a", everyone[1:7], counting)
    assert 0 < counting.passages < len(changed) / 3
    after = dict(changed._base.execute("SELECT id, fingerprint FROM passages"))
    assert len(after.keys() & numbers.keys()) >= len(after) - counting.passages
    assert all(after[number] == numbers[number] for number in after.keys() & numbers.keys())
    fresh = search.build(tmp_path / "b", everyone[1:7], embedder)
    assert changed.passages_sha256 == fresh.passages_sha256
    counted = "SELECT term, passages FROM terms ORDER BY term"
    assert changed._base.execute(counted).fetchall() == fresh._base.execute(counted).fetchall()
    assert changed.meta["words"] == fresh.meta["words"] > 0
    for query in QUERIES:
        hits = changed.search(query, 20)
        assert hits == fresh.search(query, 20)
        assert {hit.document_id for hit in hits} <= {part.document.id for part in everyone[1:7]}
    assert not changed.search("skolgårdar", document_ids=["d-svar0.txt"])
    assert search.open(tmp_path / "a", embedder).search(QUERIES[0]) == changed.search(QUERIES[0])


@pytest.mark.usefixtures("either_way")
def test_a_document_with_the_stamp_it_had_is_not_looked_at(
    tmp_path: Path, embedder: search.Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    everyone = [document(name, text) for name, text in MANY.items()]
    stamps = {part.document.id: "1" for part in everyone}
    search.open_or_build(tmp_path / "a", everyone[:6], embedder, stamps=stamps)[0].close()
    changed = document(next(iter(list(MANY)[2:])), f"{everyone[2].reading.text}\n\nLägg till en båthamn.")
    now = [everyone[1], changed, *everyone[3:7]]
    stamps[changed.document.id] = "2"
    looked_at: list[str] = []
    plainly = units.units

    def counted(part: ReadDocument) -> tuple[units.Unit, ...]:
        looked_at.append(part.document.id)
        return plainly(part)

    monkeypatch.setattr(units, "units", counted)
    index, problem = search.open_or_build(tmp_path / "a", now, embedder, stamps=stamps)
    assert problem is None
    assert looked_at == sorted([changed.document.id, everyone[6].document.id])
    looked_at.clear()
    again, _ = search.open_or_build(tmp_path / "a", now, embedder, stamps=stamps)
    assert not looked_at
    again.close()
    fresh = search.build(tmp_path / "b", now, embedder)
    assert index.passages_sha256 == fresh.passages_sha256 == search.content(now).sha256
    assert (len(index), index.meta["words"]) == (len(fresh), fresh.meta["words"])
    for table in ("terms", "passages", "stems_content"):
        rows = f"SELECT * FROM {table} ORDER BY 1"
        assert index._base.execute(rows).fetchall() == fresh._base.execute(rows).fetchall()
    for query in (*QUERIES, "båthamn", "skolgårdar"):
        assert index.search(query, 20) == fresh.search(query, 20)


def test_what_is_left_out_as_the_same_is_made_when_the_index_does_not_have_it(
    tmp_path: Path, embedder: search.Embedder
) -> None:
    everyone = [document(name, text) for name, text in MANY.items()]
    stamps = {part.document.id: "1" for part in everyone}
    search.open_or_build(tmp_path, everyone, embedder, stamps=stamps)[0].close()
    known = files.known(tmp_path)
    found = units.content(everyone, stamps, known)
    assert not found.units
    assert found.same == set(stamps)
    # Meanwhile another process has swapped in an index of fewer documents.
    search.open_or_build(tmp_path, everyone[:2], embedder)[0].close()
    files.write(tmp_path, found, embedder, lambda _, __: None, lambda: units.content(everyone, stamps))
    with_all = search.open(tmp_path, embedder)
    assert len(with_all) == len(search.content(everyone).units)
    assert with_all.passages_sha256 == found.sha256
    assert files.known(tmp_path) == known
    assert files.known(tmp_path / "nowhere") == {}


@pytest.mark.usefixtures("either_way")
def test_a_text_that_changes_in_place_is_found_by_its_new_words(
    tmp_path: Path, embedder: search.Embedder
) -> None:
    everyone = [document(name, text) for name, text in MANY.items()]
    search.build(tmp_path, everyone, embedder).close()
    other = document("svar0.txt", MANY["svar0.txt"].replace("skolgårdar", "simhallar!"))
    index = search.build(tmp_path, [other, *everyone[1:]], embedder)
    assert index.search("simhallar")[0].document_id == "d-svar0.txt"
    assert index.passages_with("skolgårdar") == 0


def test_cells_are_used_above_the_size_and_one_document_is_searched_whole(
    tmp_path: Path, embedder: search.Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    everyone = [document(name, text) for name, text in MANY.items()]
    monkeypatch.setattr("assistant.search.contents.PROBES", 1)
    monkeypatch.setattr("assistant.search.contents.FLAT_UP_TO", 4)
    cells = search.build(tmp_path / "cells", everyone, embedder)
    monkeypatch.setattr("assistant.search.contents.FLAT_UP_TO", 20_000)
    flat = search.build(tmp_path / "flat", everyone, embedder)
    assert cells._vectors.nlist > 1
    assert not hasattr(flat._vectors, "nlist")
    for part in everyone:
        within = [part.document.id]
        assert cells.search("färjor", document_ids=within) == flat.search("färjor", document_ids=within)


def test_only_some_kinds_of_section(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder
) -> None:
    index = search.build(folder, parts, embedder)
    kinds = {kind for (kind,) in index._base.execute("SELECT section FROM passages")}
    assert SectionKind.SUMMARY in kinds
    found = index.search("kostnader och klasser", sections=[SectionKind.SUMMARY])
    assert found
    assert all("tillstyrker" in text for text in texts(found, parts))
    assert index.search("kostnader", sections=[]) == ()


# -- very many passages


def ranking(index: search.Index, query: str, *documents: str) -> list[int]:
    where, values = "", ()
    allowed = None
    if documents:
        where, values = f"document_id IN ({','.join('?' * len(documents))})", documents
        allowed = [n for (n,) in index._base.execute(f"SELECT id FROM passages WHERE {where}", values)]
    return fulltext.ranked(index._base, len(index), index.meta["length"], query, 60, where, values, allowed)


def test_the_two_steps_rank_as_sqlite_does(
    tmp_path: Path, embedder: search.Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    everyone = [document(name, text) for name, text in MANY.items()]
    index = search.build(tmp_path, everyone, embedder)
    for documents in ((), ("d-svar1.txt", "d-svar6.txt")):
        monkeypatch.setattr("assistant.search.contents.FLAT_UP_TO", 20_000)
        exact = [ranking(index, query, *documents) for query in QUERIES]
        monkeypatch.setattr("assistant.search.contents.FLAT_UP_TO", 4)
        assert [ranking(index, query, *documents) for query in QUERIES] == exact
        assert any(exact)


def test_a_common_word_counts_though_a_rare_one_chose_the_passages(
    tmp_path: Path, embedder: search.Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = ["färjor"] + ["färjor och avgift"] + ["avgift"] * 3 + ["skolgårdar", "parkering", "bibliotek"] * 4
    everyone = [
        document(f"{n}.txt", f"Nämnden skriver om {subject} i sitt svar.") for n, subject in enumerate(said)
    ]
    index = search.build(tmp_path, everyone, embedder)
    of = dict(index._base.execute("SELECT id, document_id FROM passages"))
    monkeypatch.setattr("assistant.search.contents.FLAT_UP_TO", 4)
    monkeypatch.setattr("assistant.search.fulltext._RARE", 2)
    assert [of[number] for number in ranking(index, "avgift färjor")] == ["d-1.txt", "d-0.txt"]
    # in one document the rare word is not, and the common one finds its passages all the same
    assert [of[number] for number in ranking(index, "avgift färjor", "d-3.txt")] == ["d-3.txt"]


# -- another model


class Shorter(Counting):
    """Another model: the first half of each vector of the one that ships. `pause` is called before each batch."""

    def __init__(self, inner: search.Embedder, pause: Callable[[], None] = lambda: None) -> None:
        super().__init__(inner)
        self.name, self.revision, self.dimension = "kortare", "kortare-1", inner.dimension // 2
        self.pause = pause

    def encode(self, texts: list[str]) -> embedders.Matrix:
        self.pause()
        return embedders.normalised(super().encode(texts)[:, : self.dimension])

    def encode_queries(self, texts: list[str]) -> embedders.Matrix:
        return embedders.normalised(self.inner.encode_queries(texts)[:, : self.dimension])


def test_the_old_index_answers_until_that_of_another_model_is_whole(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder
) -> None:
    before = search.build(folder, parts, embedder).search("vakter")
    begun, go_on = threading.Event(), threading.Event()

    def wait() -> None:
        begun.set()
        assert go_on.wait(20)

    shorter = Shorter(embedder, wait)
    working = threading.Thread(target=lambda: search.build(folder, parts, shorter).close())
    working.start()
    assert begun.wait(20)
    assert files.model_of(folder) == "embedded"
    assert search.open(folder, embedder).search("vakter") == before
    # a change meanwhile is written beside it, and takes nothing from it
    search.build(folder, parts[:1], embedder).close()
    assert [path.name[:4] for path in folder.iterdir() if path.is_dir()].count("tmp-") == 1
    go_on.set()
    working.join()
    assert files.model_of(folder) == "kortare"
    with pytest.raises(search.IndexDamagedError, match="annan sökmodell"):
        search.open(folder, embedder)
    after = search.open(folder, shorter)
    assert len(after) == len(search.content(parts).units)
    assert after.search("vakter")[0].citation == before[0].citation
    assert len(list(folder.iterdir())) == 2


def test_a_rebuild_that_is_killed_leaves_the_old_index_and_its_traces_go(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder
) -> None:
    before = search.build(folder, parts, embedder).search("vakter")
    code = f"""
import sys, time
from pathlib import Path
from assistant import search
from assistant.settings import Settings
from tests.test_search import TEXTS, Shorter, document

def wait():
    print("begun", flush=True)
    time.sleep(60)

parts = [document(name, text) for name, text in TEXTS.items()]
search.build(Path({str(folder)!r}), parts, Shorter(search.embedder(Settings(embedding_model="embedded")), wait))
"""
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1]
    )
    try:
        assert process.stdout
        assert process.stdout.readline() == "begun\n"
    finally:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()
    assert [path for path in folder.iterdir() if path.name.startswith("tmp-")]
    assert search.open(folder, embedder).search("vakter") == before
    search.build(folder, parts[:1], embedder).close()
    assert len(list(folder.iterdir())) == 2


def test_how_far_the_embedding_has_come_is_told(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.search.contents._BATCH", 2)
    heard: list[tuple[int, int]] = []
    count = len(search.build(folder, parts, embedder, lambda done, total: heard.append((done, total))))
    assert heard == [(done, count) for done in range(0, count, 2)]


def served(folder: Path, parts: list[ReadDocument], **wanted: Any) -> search.Served:
    return search.serve(folder, parts, Settings(**wanted))


def test_the_shipped_model_answers_where_there_is_no_index_of_the_wanted_one(
    folder: Path, parts: list[ReadDocument], embedder: search.Embedder, tmp_path: Path
) -> None:
    missing = str(tmp_path / "ingen-modell")
    first = served(folder, parts, embedding_model=missing)
    assert first.other_model
    assert first.problem is None
    found = first.index.search("vakter")
    assert "ordningsvakterna" in texts(found, parts)[0]
    own = served(folder, parts, embedding_model="embedded")
    assert not own.other_model
    assert own.index.search("vakter") == found
    # an index whose model is gone
    gone = Shorter(embedder)
    gone.name = f"{missing}-längre"
    search.build(folder, parts, gone).close()
    again = served(folder, parts, embedding_model=missing)
    assert again.other_model
    assert again.index.search("vakter") == found
    assert files.model_of(folder) == "embedded"


def test_documents_that_came_meanwhile_are_found_though_the_wanted_model_is_not_there_yet(
    folder: Path, parts: list[ReadDocument], tmp_path: Path
) -> None:
    missing = str(tmp_path / "ingen-modell")
    served(folder, parts[:1], embedding_model=missing).index.close()
    more = served(folder, parts, embedding_model=missing)
    assert "ordningsvakterna" in texts(more.index.search("vakter"), parts)[0]
    fewer = served(folder, parts[:1], embedding_model=missing)
    assert {hit.document_id for hit in fewer.index.search("vakter")} == {"d-skola.txt"}
