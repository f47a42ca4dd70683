"""The `remiss` command: Swedish out, JSON out, exit codes, and never a traceback."""

from __future__ import annotations

import errno
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from assistant import __version__, cli
from assistant import example as example_files
from assistant.cli import results
from assistant.store import codec
from assistant.workspace import Workspace

ROOT = Path(__file__).parents[1]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def remiss(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Run a command in a workspace of its own (or a given one): exit code, output, errors."""

    def run(*arguments: str | Path, workspace: Path | None = None) -> tuple[int, str, str]:
        code = cli.run([*map(str, arguments), "--workspace", str(workspace or tmp_path / "arbetsmapp")])
        out, err = capfd.readouterr()
        assert "Traceback" not in out + err
        return code, out, err

    return run


@pytest.fixture
def made(example: tuple[Workspace, str]) -> tuple[Path, str]:
    place, case_id = example
    return place.settings.workspace, case_id


def parsed(output: str, kind: Any) -> Any:
    """What a command printed, which must fit the documented type and be nothing but that."""
    json.loads(output)
    return codec.load(kind, output)


def test_from_new_to_export(remiss: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())  # nobody is there to ask
    code, out, _ = remiss(
        "new",
        "Parkering",
        "--dnr",
        "KS 2026/9",
        "--due",
        "2026-05-29",
        "--point",
        "1. Avgifter",
        "--point",
        "2. Tider",
        "--json",
    )
    assert code == 0
    case = parsed(out, results.CaseResult)
    assert (case.diarienummer, [point.title for point in case.points]) == ("KS 2026/9", ["Avgifter", "Tider"])

    letter = tmp_path / "kulturnämnden.txt"
    letter.write_text("Yttrande\n\nKulturnämnden\n\nKulturnämnden avstyrker förslaget.\n", encoding="utf-8")
    code, out, _ = remiss("add", letter, "--json")
    assert (code, parsed(out, results.AddResult).new) == (0, ("kulturnämnden.txt",))
    assert remiss("sender", case.id, "annan.txt", "Skolnämnden", "--as", "Fel Person")[0] == 3
    code, _, err = remiss("sender", case.id, "kulturnämnden.txt", "Skolnämnden")
    assert code == 3, "nobody has said who corrects it, and there is nobody to ask"
    assert "--as NAMN" in err
    assert remiss("sender", case.id, "kulturnämnden.txt", "Kulturnämnden", "--as", "Åsa Ek")[0] == 0
    assert remiss("sender", case.id, "kulturnämnden.txt", "--undo")[0] == 0
    code, out, _ = remiss("add", letter)
    assert code == 0
    assert "finns redan i ärendet" in out
    code, out, _ = remiss("change", "--invited", "Miljönämnden")
    assert "2 punkter, 1 tillfrågad instans." in out

    code, out, _ = remiss("run", "--json")
    ran = parsed(out, results.RunResult)
    assert (code, ran.state, ran.sums.stances["AVSTYRKER"]) == (0, "DONE", 1)
    code, out, _ = remiss("table")
    assert code == 0
    assert "Kulturnämnden (ej tillfrågad)" in " ".join(out.split())
    assert "avstyrker" in out

    code, out, err = remiss("sign", "miljönämnden", "--as", "Fel Person")
    assert code == 3
    assert "--as-stance" in err
    settings = tmp_path / "arbetsmapp" / "settings.toml"
    assert not settings.exists() or "Fel Person" not in settings.read_text(encoding="utf-8")
    code, out, _ = remiss("sign", "kulturnämnden", "--as", "Åsa Ek", "--json")
    assert "signerat" in parsed(out, results.DoneResult).done
    code, out, _ = remiss("sign", "kulturnämnden", "1", "--as-stance", "td")
    assert code == 0
    assert "tillstyrker delvis, ändrat för hand" in out
    code, out, _ = remiss("sign", "kulturnämnden", "--as-stance", "T")
    assert code == 0
    code, _, err = remiss("sign", "kulturnämnden")
    assert code == 3, "the cell says one thing and the tool another: which would be signed?"
    assert "”tillstyrker”" in err
    assert "”avstyrker”" in err
    code, out, _ = remiss("sign", "kulturnämnden", "--withdraw")
    code, out, _ = remiss("sign", "kulturnämnden")
    assert "avstyrker, signerat" in out
    code, out, _ = remiss("table", "--json")
    cells = parsed(out, results.TableResult).rows[-1].cells
    assert [(cell.state, cell.who) for cell in cells[:2]] == [("SIGNED", "Åsa Ek"), ("CHANGED", "Åsa Ek")]

    code, out, _ = remiss("checklist", "--json")
    item = parsed(out, tuple[results.ItemResult, ...])[0]
    code, out, _ = remiss("mark", item.id[:6], "--note", "sett")
    assert code == 0
    code, out, _ = remiss("checklist", "--all", "--json")
    marked = next(one for one in parsed(out, tuple[results.ItemResult, ...]) if one.id == item.id)
    assert (marked.status, marked.who, marked.note) == ("CHECKED", "Åsa Ek", "sett")

    code, out, _ = remiss("export", "--to", tmp_path / "ut", "--format", "docx", "--format", "csv", "--json")
    files = parsed(out, results.ExportResult).files
    assert [Path(one).suffix for one in files] == [".docx", ".csv"]
    assert all(Path(one).stat().st_size for one in files)

    code, out, _ = remiss("documents", "--json")
    assert parsed(out, tuple[results.DocumentResult, ...])[0].respondents == ("Kulturnämnden",)
    code, out, _ = remiss("sender", case.id, "kulturnämnden.txt", "Skolnämnden")
    assert code == 0
    code, _, err = remiss("table")
    assert code == 0
    assert "Ändrat sedan senaste körningen" in err
    assert remiss("sender", case.id, "kulturnämnden.txt", "--undo")[0] == 0
    assert remiss("sender", case.id, "kulturnämnden.txt")[0] == 3
    assert "Ändrat" not in remiss("table")[2], "said and taken back between two runs: nothing has changed"
    code, out, _ = remiss("cases", "--json")
    assert [one.id for one in parsed(out, tuple[results.CaseResult, ...])] == [case.id]
    code, out, _ = remiss("points", "1. Annat", "--json")
    assert [point.title for point in parsed(out, results.CaseResult).points] == ["Annat"]
    code, out, _ = remiss("remove", case.id, "--yes", "--json")
    assert code == 0
    assert "Borttaget" in parsed(out, results.DoneResult).done
    code, out, _ = remiss("cases")
    assert "inget ärende" in out


@pytest.mark.xdist_group("example")
def test_the_table_has_the_offices_own_words(
    remiss: Run, made: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REMISS_LABELS", '{"AVSTYRKER": "Avböjer"}')
    code, out, _ = remiss("table", made[1], workspace=made[0])
    assert code == 0
    assert "avböjer" in out


@pytest.mark.xdist_group("example")
def test_the_checklist_is_parted_by_urgency_and_what_leads_in_has_no_source(
    remiss: Run, made: tuple[Path, str]
) -> None:
    _, out, _ = remiss("checklist", made[1], workspace=made[0])
    heads = [
        out.index(head) for head in ("Se först, innan tabellen används (", "Se därefter (", "För kännedom (")
    ]
    assert heads == sorted(heads)
    _, out, _ = remiss("summary", made[1], workspace=made[0])
    said = " ".join(out.split())
    assert "Skäl och synpunkter från dem som" in said
    assert ": (" not in said.replace("Täckning: (", "")


@pytest.mark.xdist_group("example")
def test_the_example_case_reads_well_on_a_hundred_columns(remiss: Run, made: tuple[Path, str]) -> None:
    workspace, case_id = made
    code, out, _ = remiss("table", case_id, workspace=workspace)
    assert code == 0
    assert max(map(len, out.splitlines())) <= 100
    assert "Älvhamra köpmannaförening" in out
    assert "tillfrågad)" in out, "who answered without being asked"
    assert "20 tillfrågade + 1 inte tillfrågad" in out


@pytest.mark.xdist_group("example")
@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        (("table",), results.TableResult),
        (("summary",), results.SummaryResult),
        (("summary", "-r", "köpmannaförening"), results.SummaryResult),
        (("ask", "Vad vill Region Mellansjö om hållplats Torget?"), results.AnswerResult),
        (("checklist", "--all"), tuple[results.ItemResult, ...]),
        (("compare", str(example_files.MANUAL_TABLE)), results.CompareResult),
        (("documents",), tuple[results.DocumentResult, ...]),
        (("cases",), tuple[results.CaseResult, ...]),
        (("points",), results.CaseResult),
        (("doctor",), results.DoctorResult),
    ],
)
def test_every_command_speaks_json_and_swedish(
    remiss: Run, made: tuple[Path, str], arguments: tuple[str, ...], kind: Any
) -> None:
    workspace, _ = made
    code, out, _ = remiss(*arguments, "--json", workspace=workspace)
    assert code == 0
    parsed(out, kind)
    code, out, _ = remiss(*arguments, workspace=workspace)
    assert code == 0
    assert out.strip()


@pytest.mark.xdist_group("example")
def test_what_is_not_in_the_documents_is_said_not_guessed(remiss: Run, made: tuple[Path, str]) -> None:
    code, out, _ = remiss("ask", "Vad säger svaren om barnäktenskap?", workspace=made[0])
    assert code == 0
    assert "finns inte i underlaget" in out


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("tabel",), 2, "Menade du table?"),
        (("ask",), 2, "FRÅGA saknas"),
        (("run", "--foo"), 2, "ingen flagga --foo"),
        (("table",), 3, "inget ärende än"),
        (("new", "X", "--due", "imorgon"), 3, "inget datum"),
        (("new", "X", "--proposal", "saknas.pdf"), 3, "finns inte"),
        (("new", "X", "--list", "."), 3, "är inte en fil"),
        (("compare", "saknas.xlsx"), 3, "inget ärende än"),
        (("export", "--format", "pdf"), 3, "Formatet pdf finns inte"),
        (("mark", "g1", "klar"), 3, "Status ”klar” finns inte"),
        (("sign", "X", "--as-stance", "Q"), 3, "Värdet ”Q” finns inte"),
        (("sender", "x", "y"), 3, "Ange instansens namn"),
    ],
)
def test_mistakes_are_said_in_swedish_with_their_exit_code(
    remiss: Run, arguments: tuple[str, ...], code: int, said: str
) -> None:
    found, out, err = remiss(*arguments)
    assert found == code
    assert said in (out + err).replace("\n", " ")


def test_a_file_that_is_missing_is_said_and_the_rest_added(remiss: Run, tmp_path: Path) -> None:
    remiss("new", "Parkering")
    good = tmp_path / "svar.txt"
    good.write_text("Vi tillstyrker förslaget.", encoding="utf-8")
    code, out, err = remiss("add", tmp_path / "saknas.pdf", good)
    assert code == 4
    assert "1 fil tillagd" in out
    assert "saknas.pdf finns inte" in err


def test_a_workspace_that_cannot_be_used_is_said(remiss: Run, tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("x")
    code, _, err = remiss("cases", workspace=tmp_path / "fil")
    assert code == 3
    assert "Arbetsmappen" in err


def test_help_is_swedish(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--help"]) == 0
    out = capfd.readouterr().out
    for english in ("Usage", "Options", "Commands", "Show this"):
        assert english not in out
    assert "Slutkoder" in out


@pytest.mark.slow
@pytest.mark.xdist_group("example")
def test_the_demo_runs_from_files_to_results(tmp_path: Path) -> None:
    """As a user runs it: a process of its own, and again, which starts afresh."""
    for _ in range(2):
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "assistant.cli",
                "demo",
                "--workspace",
                str(tmp_path / "w"),
                "--to",
                str(tmp_path / "ut"),
            ],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
    for words in ("Utfall", "Att kontrollera", "remiss ui", "remissammanstallning.docx", "remisstabell.xlsx"):
        assert words in done.stdout
    assert sorted(path.suffix for path in (tmp_path / "ut").iterdir()) == [
        ".csv",
        ".docx",
        ".json",
        ".md",
        ".xlsx",
    ]


def test_starting_is_quick_and_loads_nothing_heavy() -> None:
    code = (
        "import sys; from assistant import cli; cli.run(['--help']); "
        "heavy = {'torch', 'transformers', 'gradio', 'sentence_transformers', 'faiss', 'pandas'} & set(sys.modules); "
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True)


def test_settings_that_do_not_fit_are_said(remiss: Run, tmp_path: Path) -> None:
    workspace = tmp_path / "arbetsmapp"
    workspace.mkdir()
    (workspace / "settings.toml").write_text("decided_at = 7\n")
    code, _, err = remiss("cases")
    assert code == 3
    assert "decided_at = 7" in err
    (workspace / "settings.toml").write_text("decided_at = = 7\n")
    code, _, err = remiss("cases")
    assert code == 3
    assert "inte giltig TOML" in err


def test_the_version_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--version"]) == 0
    assert capfd.readouterr().out.strip() == __version__


def test_a_case_can_be_changed(remiss: Run) -> None:
    remiss("new", "Parkering")
    code, out, _ = remiss(
        "change",
        "--title",
        "Parkering i hamnen",
        "--due",
        "2026-06-01",
        "--invited",
        "Habo kommun",
        "--invited",
        "Håbo kommun",
        "--json",
    )
    assert code == 0
    changed = parsed(out, results.CaseResult)
    assert changed.title == "Parkering i hamnen"
    assert str(changed.due) == "2026-06-01"
    assert changed.invited == ("Habo kommun", "Håbo kommun")


def test_the_net_is_used_only_when_the_user_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for allowed, offline in (("false", "1"), ("true", "0")):
        monkeypatch.setenv("REMISS_ALLOW_DOWNLOADS", allowed)
        assert cli.run(["cases", "--workspace", str(tmp_path)]) == 0
        assert os.environ["HF_HUB_OFFLINE"] == offline
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")


def test_threads_that_wait_leave_the_processor_to_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a small model takes ten times as long as soon as another program is at work."""
    monkeypatch.delenv("OMP_WAIT_POLICY", raising=False)
    cli.run(["cases", "--workspace", str(tmp_path)])
    assert os.environ["OMP_WAIT_POLICY"] == "PASSIVE"
    monkeypatch.setenv("OMP_WAIT_POLICY", "ACTIVE")
    cli.run(["cases", "--workspace", str(tmp_path)])
    assert os.environ["OMP_WAIT_POLICY"] == "ACTIVE", "unless somebody has chosen"


def terminal(tmp_path: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "assistant.cli", *arguments, "--workspace", str(tmp_path / "arbetsmapp")],
        cwd=ROOT,
        capture_output=True,
        check=False,
        env={**os.environ, **settings},
    )


def test_a_terminal_without_the_letters_never_shows_a_tick_as_undecided(remiss: Run, tmp_path: Path) -> None:
    remiss("new", "Parkering", "--point", "1. Avgifter")
    letter = tmp_path / "svar.txt"
    letter.write_text("Yttrande\n\nKulturnämnden\n\nKulturnämnden avstyrker förslaget.\n", encoding="utf-8")
    remiss("add", letter)
    remiss("run")
    remiss("sign", "kulturnämnden", "--as", "Åsa Ek")
    for encoding in ("ascii", "cp1252"):
        done = terminal(tmp_path, "table", PYTHONIOENCODING=encoding)
        out = done.stdout.decode(encoding)
        assert done.returncode == 0
        row = next(line for line in out.splitlines() if line.startswith("Kultur"))
        assert "avstyrker +" in row
        assert "?" not in row
        assert "+ signerat" in out


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
def test_ctrl_c_ends_in_words_and_its_exit_code(remiss: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    remiss("new", "Parkering")

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("assistant.workspace.Workspace.run", stop)
    code, _, err = remiss("run")
    assert code == 5
    assert "Det som är läst finns kvar" in err


@pytest.mark.parametrize(
    ("fault", "code", "said"),
    [
        (
            OSError(errno.ENOSPC, "No space left on device", "x.db"),
            3,
            "x.db kan inte läsas eller skrivas: disken är full",
        ),
        (
            OperationalError("INSERT", {}, Exception("database or disk is full")),
            3,
            "kan inte läsas eller skrivas: disken är full",
        ),
        (RuntimeError("oväntat"), 1, "Fel i verktyget (RuntimeError: oväntat)"),
    ],
)
def test_a_fault_is_words_and_not_a_traceback(
    remiss: Run, monkeypatch: pytest.MonkeyPatch, fault: Exception, code: int, said: str
) -> None:
    def fail(*_: object) -> None:
        raise fault

    monkeypatch.setattr("assistant.workspace.Workspace.cases", fail)
    found, _, err = remiss("cases")
    assert found == code
    assert said in " ".join(err.split())


@pytest.mark.skipif(os.name == "nt", reason="a pipe closes otherwise there")
def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "assistant.cli", "--help"],
        cwd=ROOT,
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX")
def test_a_path_that_may_not_be_read_is_noted_and_the_rest_added(
    remiss: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root may read everything, so the system's refusal is played."""
    remiss("new", "Parkering")
    shut, good = tmp_path / "stängd", tmp_path / "svar.txt"
    shut.mkdir()
    good.write_text("Vi tillstyrker förslaget.", encoding="utf-8")
    access, iterdir = os.access, Path.iterdir
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != shut and access(path, mode))

    def refused(path: Path) -> Any:
        if path == shut:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return iterdir(path)

    monkeypatch.setattr(Path, "iterdir", refused)
    code, out, err = remiss("add", shut, good)
    assert code == 4
    assert "1 fil tillagd" in out
    assert "du saknar behörighet" in err


@pytest.mark.parametrize("command", ["add", "model", "export", "remove"])
def test_help_has_no_words_for_programmers(remiss: Run, command: str) -> None:
    code, out, _ = remiss(command, "--help")
    assert code == 0
    assert not re.search(r"<[\w\[\]|]+>", out)


def test_why_the_system_refused_is_said_in_swedish(tmp_path: Path) -> None:
    from assistant.export.files import ExportError, write_atomically

    (tmp_path / "fil").write_text("x")
    with pytest.raises(ExportError, match="en del av sökvägen är en fil, inte en mapp"):
        write_atomically(tmp_path / "fil" / "under" / "tabell.xlsx", b"x")
