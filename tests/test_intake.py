"""Files into a case: whatever they are called, they end where they should and nothing is lost."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain import Attachment, Case, Document, printable
from assistant.intake import Intake, find, safe_name
from assistant.store import IntakeNote, Store

NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "workspace" / "remiss.db")
    made.add_case(Case("c", "Parkering", NOW), ())
    return made


@pytest.fixture
def intake(store: Store, tmp_path: Path) -> Intake:
    return Intake(store, tmp_path / "workspace", "c")


def write(path: Path, text: str = "Vi tillstyrker.") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_is_copied_and_the_original_left(intake: Intake, store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "in" / "svar.txt")
    taken = intake.add(path, now=NOW)
    assert not isinstance(taken, IntakeNote)
    document, new = taken
    assert new
    assert path.is_file()
    assert (tmp_path / "workspace" / document.path).read_text(encoding="utf-8") == "Vi tillstyrker."
    assert store.documents("c") == (document,)
    assert sorted(p.name for p in (tmp_path / "workspace/cases/c/files").iterdir()) == [
        Path(document.path).name
    ]


def test_the_same_file_again_is_the_same_document_and_elsewhere_another(
    intake: Intake, tmp_path: Path
) -> None:
    first, _ = intake.add(write(tmp_path / "a" / "svar.txt"), now=NOW)  # type: ignore[misc]
    again, new = intake.add(tmp_path / "a" / "svar.txt", now=NOW)  # type: ignore[misc]
    assert again == first
    assert not new
    other, new = intake.add(write(tmp_path / "b" / "svar.txt"), now=NOW)  # type: ignore[misc]
    assert new
    assert other.name == "svar (2).txt"
    assert other.sha256 == first.sha256


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_with_a_newline_is_shown_safely_and_noted(
    intake: Intake, store: Store, tmp_path: Path
) -> None:
    taken = intake.add(write(tmp_path / "in" / "svar\nfrån oss.txt"), now=NOW)
    assert not isinstance(taken, IntakeNote)
    assert taken[0].name == "svar från oss.txt"
    (note,) = store.intake_notes("c")
    assert note.document_id == taken[0].id
    assert "\\n" in note.what
    assert "\n" not in note.what


def test_an_attachment_cannot_leave_its_folder(intake: Intake, store: Store, tmp_path: Path) -> None:
    mail, _ = intake.add(write(tmp_path / "in" / "mejl.eml"), now=NOW)  # type: ignore[misc]
    child = intake.adopt(mail, Attachment("../../../evil\n.pdf", b"%PDF"), NOW)
    assert child.name == "evil .pdf"
    assert child.parent_id == mail.id
    assert (tmp_path / "workspace" / child.path).parent == tmp_path / "workspace/cases/c/files"
    assert intake.adopt(mail, Attachment("../../../evil\n.pdf", b"%PDF"), NOW) == child
    assert not (tmp_path / "evil\n.pdf").exists()
    assert len(store.intake_notes("c")) == 1


def test_what_is_missing_or_no_file_is_said_and_the_rest_goes_on(tmp_path: Path) -> None:
    good = write(tmp_path / "in" / "b" / "svar.txt")
    write(tmp_path / "in" / "~$svar.docx")
    os.mkfifo(tmp_path / "in" / "a-pipe")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    found = list(find([tmp_path / "nothing.pdf", tmp_path / "in"]))
    said = " ".join(one.what for one in found if isinstance(one, IntakeNote))
    assert "nothing.pdf finns inte" in said
    assert "a-pipe är inte en vanlig fil" in said
    assert "loop är en länk" in said
    assert [one for one in found if isinstance(one, Path)] == [good]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs root, to become nobody")
def test_a_folder_without_permission_is_said(tmp_path: Path) -> None:
    closed = tmp_path / "stängd"
    closed.mkdir(mode=0o700)
    for folder in (tmp_path, *tmp_path.parents):
        if folder != Path("/") and folder.owner() == "root" and str(folder).startswith("/tmp/"):
            folder.chmod(0o755)
    code = (
        "import os, sys; sys.path.insert(0, sys.argv[2]); from pathlib import Path; "
        "from assistant.intake import find; os.setuid(65534); "
        "print([one.what for one in find([Path(sys.argv[1])])])"
    )
    root = str(Path(__file__).parents[1])
    out = subprocess.run(
        [sys.executable, "-c", code, str(closed), root], capture_output=True, text=True, check=True
    )
    assert "Mappen stängd går inte att öppna: du saknar behörighet." in out.stdout


@given(st.text(max_size=300))
def test_any_name_becomes_one_safe_part(raw: str) -> None:
    name = safe_name(raw)
    assert name
    assert len(name) <= 150
    assert "/" not in name
    assert "\\" not in name
    assert name not in (".", "..")
    assert name.isprintable()
    assert printable(raw).isprintable()


def test_documents_of_the_same_name_keep_their_suffix(intake: Intake, tmp_path: Path) -> None:
    names = []
    for number in range(3):
        taken = intake.add(write(tmp_path / str(number) / "Svar.från.oss.txt", str(number)), now=NOW)
        assert not isinstance(taken, IntakeNote)
        document: Document = taken[0]
        names.append(document.name)
    assert names == ["Svar.från.oss.txt", "Svar.från.oss (2).txt", "Svar.från.oss (3).txt"]
