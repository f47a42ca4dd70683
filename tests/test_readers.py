"""Files that would stop the tool end as unreadable, with the reason; the rest of the case goes on."""

from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path

import psutil
import pytest

from assistant import readers, runs
from assistant.domain import DocumentRole
from assistant.settings import load
from assistant.store import JobState
from assistant.workspace import Workspace

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _hungry_letter(path: Path) -> None:
    """A few kilobytes that become hundreds of megabytes of elements."""
    body = "<w:p/>" * 2_000_000
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
    path.write_bytes(out.getvalue())


def _case(tmp_path: Path, **limits: int) -> tuple[Workspace, str, Path]:
    folder = tmp_path / "svar"
    folder.mkdir()
    for name in ("Björkby", "Tallby", "Granby"):
        text = f"{name} kommun\n\nYttrande\n\nKommunen tillstyrker förslaget.\n"
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    place = Workspace(load(workspace=tmp_path / "arbete", **limits))
    case, _ = place.create_case("Förslag om stigar")
    return place, case.id, folder


@pytest.mark.parametrize(
    ("make", "name", "limits", "said"),
    [
        (_hungry_letter, "M långsam.docx", {"max_seconds": 1}, "kom inte vidare på 1 sekunder"),
        (_hungry_letter, "M hungrig.docx", {"max_memory_mb": 200}, "behöver mer minne än gränsen på 200 MB"),
    ],
)
def test_a_file_beyond_a_limit_is_unreadable_and_the_case_goes_on(tmp_path, make, name, limits, said):
    place, case, folder = _case(tmp_path, **limits)
    make(folder / name)
    place.add(case, [folder])
    assert place.run(case).state is JobState.DONE
    case_file = place.case_file(case)
    lost = next(one for one in case_file.registry.filings if one.role is DocumentRole.UNREADABLE)
    assert case_file.document(lost.document_id).name == name
    assert case_file.table.sums.documents == 4
    assert len(case_file.registry.submissions) == 3
    item = next(entry.item for entry in case_file.review if entry.item.document_id == lost.document_id)
    assert name in item.reason
    assert said in item.reason
    assert "inställningarna" in item.todo


def test_a_proposal_or_a_list_beyond_a_limit_is_refused_in_words(tmp_path):
    place, case, _ = _case(tmp_path, max_memory_mb=200)
    _hungry_letter(tmp_path / "stor.docx")
    for give in (place.set_proposal, place.set_distribution_list):
        (problem,) = give(case, tmp_path / "stor.docx")
        assert "mer minne" in problem.what


def test_stopping_a_run_ends_its_readers(tmp_path):
    place, case, folder = _case(tmp_path)
    _hungry_letter(folder / "A först.docx")
    place.add(case, [folder])
    stopped = None

    def stop(at: runs.Progress) -> None:
        nonlocal stopped
        if at.step == "Läser handlingar" and psutil.Process().children():
            stopped = time.monotonic()
            raise runs.CancelledError

    assert place.run(case, stop).state is JobState.CANCELLED
    assert stopped is not None
    assert time.monotonic() - stopped < 3
    assert not [one for one in psutil.Process().children() if one.status() != psutil.STATUS_ZOMBIE]
    assert place.run(case).state is JobState.DONE


def test_what_is_remembered_starts_no_process(tmp_path, monkeypatch):
    place, case, folder = _case(tmp_path)
    place.add(case, [folder])
    place.run(case)
    monkeypatch.setattr(readers.Pool, "submit", lambda *_: pytest.fail("a file was read again"))
    assert place.run(case).state is JobState.DONE
