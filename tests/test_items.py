"""What is wrong with a file of items is said with its file and line, and nothing of it is read otherwise than written."""

from __future__ import annotations

import subprocess
import sys

import pytest

from assistant.evaluation.items import InputError, objects, table, texts


def test_a_table_is_read_by_its_header_with_quotation_marks_and_line_breaks_as_written(tmp_path):
    path = tmp_path / "items.tsv"
    path.write_bytes('\ufeffid\ttext\r\n1\t"Vi\\ntillstyrker"\r\n\r\n2\tNej\u2028tack\r\n'.encode())
    assert table(path) == [{"id": "1", "text": '"Vi\ntillstyrker"'}, {"id": "2", "text": "Nej\u2028tack"}]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "är tom"),
        ("id\tord\n1\tvi\n", "saknar kolumnen text"),
        ("id\ttext\n1\tvi\n2\tvi\tde\n", "rad 3: 3 kolumner"),
    ],
)
def test_a_faulty_table_is_told_with_its_place(tmp_path, written, said):
    path = tmp_path / "items.tsv"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(InputError, match=said):
        table(path)


@pytest.mark.parametrize(
    ("written", "said"),
    [('{"id": 1, "text": "a"}\n{', "rad 2: inte JSON"), ('{"id": 1}', "rad 1"), ("[]", "rad 1"), ('{"id": 1, "text": null}', "rad 1")],
)  # fmt: skip
def test_a_faulty_line_of_json_is_told_with_its_number(tmp_path, written, said):
    path = tmp_path / "items.jsonl"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(InputError, match=said):
        list(texts(path))


def test_a_line_separator_within_a_text_does_not_end_its_line(tmp_path):
    path = tmp_path / "items.jsonl"
    path.write_text('{"id": 1, "text": "a\u2028b"}\n\n{"id": 2, "text": "c"}\n', encoding="utf-8")
    assert [(number, item["text"]) for number, item in objects(path)] == [(1, "a\u2028b"), (3, "c")]


def test_a_file_that_is_no_text_is_told(tmp_path):
    path = tmp_path / "items.tsv"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="UTF-8"):
        table(path)


@pytest.mark.parametrize("command", ["stance", "letters", "prose"])
def test_the_command_tells_it_without_a_traceback(tmp_path, command):
    path = tmp_path / "items"
    path.write_text("ingenting\n", encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-m", "eval", command, path, "--out", tmp_path / "out"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 2
    assert str(path) in told.stderr
    assert "Traceback" not in told.stderr
    assert not (tmp_path / "out").exists()


def test_sentences_are_read_without_loading_the_search(tmp_path):
    path = tmp_path / "items.tsv"
    path.write_text("id\ttext\n1\tVi tillstyrker förslaget.\n", encoding="utf-8")
    script = f"import sys; from eval.__main__ import main; main(['stance', {str(path)!r}, '--out', {str(tmp_path / 'out')!r}]); print('faiss' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout.splitlines()[-1] == "False"
