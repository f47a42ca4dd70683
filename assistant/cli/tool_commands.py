"""Commands about the tool itself: the page, the example case, and what is installed."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import sys
from pathlib import Path
from typing import Annotated

import typer

from assistant import __version__, example
from assistant.cli import fill, results, show
from assistant.cli.app import MISSING, RUN_FAILED, AsJson, WorkspaceFlag, app, print_json, workspace
from assistant.store import JobState, StoreError


@app.command()
def ui(
    port: Annotated[
        int | None, typer.Option("--port", metavar="PORT", help="Port på den här datorn.")
    ] = None,
    open_browser: Annotated[bool, typer.Option("--open/--no-open", help="Öppna webbläsaren.")] = True,
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Öppna sidan i webbläsaren. Den nås bara från den här datorn."""
    from assistant import web

    place = workspace(folder, port=port)
    web.launch(place, open_browser=open_browser and not as_json, announce=print_json if as_json else None)


@app.command()
def demo(
    to: Annotated[Path, typer.Option("--to", metavar="MAPP", help="Mapp för filerna.")] = Path(
        "remiss-exempel"
    ),
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Kör det påhittade exempelärendet från filer till färdig remissammanställning."""
    place = workspace(folder)
    for old in place.cases():
        if old.title == example.TITLE:
            place.remove_case(old.id)
    case, _ = place.create_case(
        example.TITLE,
        diarienummer=example.DIARIENUMMER,
        due=example.DUE,
        proposal=example.PROPOSAL,
        distribution_list=example.DISTRIBUTION_LIST,
    )
    with show.progress(as_json) as report:
        place.add(case.id, example.files(), received=example.received, report=report)
        job = place.run(case.id, report)
    if job.state is not JobState.DONE:
        show.error(job.error or "Körningen avbröts.")
        raise typer.Exit(RUN_FAILED)
    case_file = place.case_file(case.id)
    written = place.export(case.id, to)
    if as_json:
        print_json(
            results.DemoResult(
                case.id,
                fill.table_result(case_file),
                tuple(fill.item_result(case_file, entry) for entry in case_file.review),
                tuple(str(path) for path in written),
            )
        )
        return
    show.heading(case_file.case.title)
    show.table(case_file, place.settings.labels)
    show.heading("Utfall")
    show.line(show.outcome(case_file))
    show.sums(case_file)
    show.heading("Att kontrollera")
    show.checklist(case_file)
    show.heading("Filer")
    for path in written:
        show.path(f"  {path.suffix[1:]:5} {path}")
    show.heading("Vidare")
    show.line(
        "  remiss ui                          öppna ärendet i webbläsaren (make ui från en utcheckning)"
    )
    show.line('  remiss ask "Vad kostar förslaget?"  ställ en fråga till handlingarna')
    show.path(f"  remiss compare {example.MANUAL_TABLE}")
    show.line("                                     jämför med en tabell gjord för hand")


@app.command()
def doctor(as_json: AsJson = False, folder: WorkspaceFlag = None) -> None:
    """Visa vad som är installerat, vad som saknas och hur man skaffar det."""
    checks = _checks(folder)
    ok = all(check.ok for check in checks if check.required)
    if as_json:
        print_json(results.DoctorResult(ok, checks))
    else:
        for check in checks:
            mark = "✓" if check.ok else ("✗" if check.required else "–")
            style = "" if check.ok else ("red" if check.required else "yellow")
            show.line(f"{mark} {check.name}: {check.found}", style)
            if not check.ok:
                show.line(f"    {check.remedy}")
        show.line("Allt som krävs finns." if ok else "Något som krävs saknas.", "bold")
    if not ok:
        raise typer.Exit(MISSING)


def _checks(folder: Path | None) -> tuple[results.CheckResult, ...]:
    checks = [
        results.CheckResult(
            "Python",
            sys.version_info >= (3, 11),
            True,
            platform.python_version(),
            "Installera Python 3.11 eller senare.",
        ),
        results.CheckResult("remissassistent", True, True, __version__, ""),
    ]
    try:
        place = workspace(folder)
        free = shutil.disk_usage(place.settings.workspace).free / 1e9
        checks.append(
            results.CheckResult(
                "Arbetsmapp",
                free > 0.5,
                True,
                f"{place.settings.workspace} ({free:.0f} GB ledigt)",
                "Frigör utrymme eller välj en annan mapp med --workspace.",
            )
        )
    except StoreError as error:
        checks.append(results.CheckResult("Arbetsmapp", False, True, str(error), "Se ovan."))
    checks += [_embedding(folder), _ocr(), _office(), _models(folder)]
    return tuple(checks)


def _embedding(folder: Path | None) -> results.CheckResult:
    from assistant import search
    from assistant.search.embedders import ModelMissingError
    from assistant.settings import load

    try:
        embedder = search.embedder(load(workspace=folder))
    except ModelMissingError as error:
        return results.CheckResult("Sökmodell", False, True, "saknas", str(error))
    return results.CheckResult("Sökmodell", True, True, f"{embedder.name} {embedder.revision[:12]}", "")


def _ocr() -> results.CheckResult:
    from assistant.reading import ocr

    found = ocr.version()
    return results.CheckResult(
        "Tesseract med svenska (skannade sidor)",
        found is not None,
        False,
        found
        or f"{'svenska saknas' if ocr.program() else 'saknas'}: skannade sidor blir oläsbara och hamnar i checklistan",
        {
            "Windows": "winget install UB-Mannheim.TesseractOCR (kryssa i Swedish)",
            "Darwin": "brew install tesseract tesseract-lang",
        }.get(platform.system(), "sudo apt install tesseract-ocr tesseract-ocr-swe"),
    )


def _office() -> results.CheckResult:
    from assistant.reading import office

    found = office.program()
    return results.CheckResult(
        "LibreOffice (äldre Word-filer, .doc)",
        found is not None,
        False,
        found or "saknas: .doc blir oläsbara och hamnar i checklistan",
        {
            "Windows": "winget install TheDocumentFoundation.LibreOffice",
            "Darwin": "brew install --cask libreoffice",
        }.get(platform.system(), "sudo apt install libreoffice-writer"),
    )


def _models(folder: Path | None) -> results.CheckResult:
    from assistant.settings import load

    missing = [
        name
        for name in ("torch", "transformers", "sentence_transformers", "llguidance")
        if not importlib.util.find_spec(name)
    ]
    chosen = load(workspace=folder).language_model
    found = f"installerat; vald språkmodell: {chosen or 'ingen'}"
    return results.CheckResult(
        "Tillägget models (egna språkmodeller)",
        not missing,
        False,
        f"saknar {', '.join(missing)}: allt fungerar, men utan språkmodell" if missing else found,
        "pip install 'remissassistent[models]' (README säger hur torch väljs för CPU eller CUDA)",
    )
