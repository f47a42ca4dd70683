"""What is kept between runs makes nothing otherwise, only sooner (`assistant.kept`)."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from assistant.kept import Kept
from assistant.stance.grammar import GRAMMAR
from assistant.stance.lexicon import compiled, of_words

PATTERNS = [f"(?P<letter{i}>[a-z]{{{i},{i + 2}}})|(?<!å)ny{i}" for i in range(1, 40)]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.py"
    path.write_text("first", encoding="utf-8")
    return path


def kept(tmp_path: Path, source: Path) -> Kept:
    return Kept(lambda: tmp_path / "cache" / "of" / "it", lambda: [source])


def fill(tmp_path: Path, source: Path) -> Path:
    first = kept(tmp_path, source)
    for one in PATTERNS:
        first.pattern(one)
    first.save()
    return next((tmp_path / "cache" / "of" / "it").glob("*.kept"))


def never() -> str:
    raise AssertionError("worked out again")


def test_a_pattern_that_was_kept_is_the_same_pattern(tmp_path: Path, source: Path) -> None:
    fill(tmp_path, source)
    second = kept(tmp_path, source)
    for one in PATTERNS:
        assert second.recall("pattern", one, never)
        assert second.pattern(one) == re.compile(one)  # equal patterns have equal code
        assert second.pattern(one).groupindex == re.compile(one).groupindex


def test_the_grammar_is_compiled_as_the_library_does() -> None:
    for row in GRAMMAR[::40]:
        written = of_words(row.words)
        assert compiled(written) == re.compile(compiled(written).pattern)


def test_what_is_no_pattern_is_said_as_the_library_says_it(tmp_path: Path, source: Path) -> None:
    with pytest.raises(re.error, match="missing"):
        kept(tmp_path, source).pattern("(bra")


@pytest.mark.parametrize("part", ["_sre", "_compiler", "_parser"])
def test_a_python_made_otherwise_compiles_as_ever(
    tmp_path: Path, source: Path, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"assistant.kept.{part}", None)
    one = kept(tmp_path, source)
    for written in PATTERNS:
        assert one.pattern(written) == re.compile(written)
    assert one.recall("told", "one", lambda: "one") == "one"


def test_other_sources_work_it_out_again(tmp_path: Path, source: Path) -> None:
    fill(tmp_path, source)
    source.write_text("second", encoding="utf-8")
    with pytest.raises(AssertionError, match="again"):
        kept(tmp_path, source).recall("pattern", PATTERNS[0], never)


@pytest.mark.parametrize("harm", ["cut", "changed", "empty"])
def test_a_file_that_is_not_whole_is_not_used(tmp_path: Path, source: Path, harm: str) -> None:
    path = fill(tmp_path, source)
    told = bytearray(path.read_bytes())
    told[len(told) // 2] ^= 1
    path.write_bytes({"cut": bytes(told[: len(told) // 3]), "changed": bytes(told), "empty": b""}[harm])
    second = kept(tmp_path, source)
    with pytest.raises(AssertionError, match="again"):
        second.recall("pattern", PATTERNS[0], never)
    assert second.pattern(PATTERNS[0]) == re.compile(PATTERNS[0])


def test_where_nothing_can_be_written_it_is_worked_out(tmp_path: Path, source: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder would be", encoding="utf-8")
    one = kept(tmp_path, source)
    for pattern in PATTERNS:
        assert one.pattern(pattern) == re.compile(pattern)
    one.save()
    assert (tmp_path / "cache").is_file()


def test_two_processes_keep_what_both_have_found(tmp_path: Path, source: Path) -> None:
    one, other = kept(tmp_path, source), kept(tmp_path, source)
    for number in range(30):
        one.recall("told", f"one {number}", lambda: "one")
        other.recall("told", f"other {number}", lambda: "other")
    one.save()
    other.save()
    third = kept(tmp_path, source)
    assert third.recall("told", "one 7", never) == "one"
    assert third.recall("told", "other 7", never) == "other"


def test_few_files_are_left(tmp_path: Path, source: Path) -> None:
    for state in range(8):
        source.write_text(f"state {state}", encoding="utf-8")
        path = fill(tmp_path, source)
        os.utime(path, (state, state))
    assert len(list((tmp_path / "cache" / "of" / "it").iterdir())) <= 5


def test_no_word_of_a_document_is_kept(tmp_path: Path) -> None:
    """The names of senders and the words of answers stay in the workspace."""
    script = "from assistant.stance import read; read('Kvarnebo sparvklubb tillstyrker förslaget om ugglebon.', ('Kvarnebo sparvklubb',))"
    subprocess.run(
        [sys.executable, "-c", script],
        check=True,
        env={
            **os.environ,
            "XDG_CACHE_HOME": str(tmp_path),
            "HOME": str(tmp_path),
            "PYTHONDONTWRITEBYTECODE": "",
        },
        cwd=Path(__file__).parent.parent,
    )
    (path,) = tmp_path.rglob("*.kept")
    told = marshal.loads(zlib.decompress(path.read_bytes()[16:]))
    everything = repr(told).lower()
    assert "tillstyrk" in everything
    assert not any(word in everything for word in ("kvarnebo", "sparvklubb", "ugglebo"))
