"""Commands about the language model: which there are, how well one reads stands, and the prompts it is given."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from assistant import llm, measuring, prompting
from assistant.cli import results, show
from assistant.cli.app import AsJson, WorkspaceFlag, app, confirmed, print_json, workspace
from assistant.domain import Stance
from assistant.llm import fetching, installed
from assistant.llm.presets import PRESETS
from assistant.llm.watched import Watched
from assistant.runs import Progress
from assistant.workspace import Workspace, WorkspaceError


class _ModelDo(StrEnum):
    CHECK = "check"
    LIST = "list"
    GET = "get"


@app.command()
def model(
    do: Annotated[
        _ModelDo,
        typer.Argument(
            metavar="check|list|get",
            help="Mät den valda modellen (förval), visa vilka som finns, eller hämta en.",
        ),
    ] = _ModelDo.CHECK,
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAMN",
            help="Modellen som ska hämtas eller mätas: organisation/modell. Utan namn mäts den valda.",
        ),
    ] = "",
    items: Annotated[
        list[Path] | None,
        typer.Option(
            "--items",
            metavar="FIL",
            help="Mät också på en egen tabbavgränsad fil med kolumnerna id, text och label. Får anges flera gånger.",
        ),
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", help="Fråga inte: licensen är godkänd och modellen får hämtas.")
    ] = False,
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Mät hur väl den valda språkmodellen läser ställningstaganden; visa eller hämta modeller.

    check tar några minuter, längre med egna filer (--items); sämsta filen avgör. Bara en modell som klarar provet läser ställningstaganden; andra formulerar bara.
    get är det enda som hämtar något från nätet. Avbruten hämtning fortsätter där den slutade.
    """
    place = workspace(folder)
    if do is _ModelDo.GET and not name:
        raise WorkspaceError(
            "Ange vilken modell som ska hämtas: remiss model get organisation/modell. remiss model list visar några."
        )
    if do is _ModelDo.LIST and name:
        raise WorkspaceError(
            "remiss model list tar inget namn: den valda modellen står i inställningen language_model."
        )
    if items and do is not _ModelDo.CHECK:
        raise WorkspaceError("--items hör till remiss model check: filerna är det som modellen mäts på.")
    if do is _ModelDo.LIST:
        _list(place.settings.language_model, as_json)
    elif do is _ModelDo.GET:
        _get(name, yes, as_json)
    else:
        _check(place, name, items or (), as_json)


def _check(place: Workspace, name: str, items: Sequence[Path], as_json: bool) -> None:
    more = _labelled(items)
    settings = place.settings.model_copy(update={"language_model": name}) if name else place.settings
    found = llm.load(settings)
    if found is None:
        raise WorkspaceError("Ingen språkmodell är vald. Ange den i inställningen language_model.")
    with show.progress(as_json) as report:
        total = len(measuring.known()) + len(measuring.ordinary()) + sum(map(len, more.values()))
        watched = Watched(
            found, lambda answer, _: report(Progress("Mäter språkmodellen", answer - 1, max(total, answer)))
        )
        test = measuring.measure(watched, settings.workspace, more)
    if as_json:
        print_json(
            results.ModelResult(
                found.identity.record,
                test.sentences,
                test.accuracy,
                test.kappa,
                test.least,
                test.passed,
                tuple(
                    results.ModelSet(one.name, one.sentences, one.accuracy, one.kappa, one.unusable)
                    for one in test.sets
                ),
                test.stray,
                test.finds,
            )
        )
        return
    show.line(found.identity.record)
    show.line(f"{test.swedish[0].upper()}{test.swedish[1:]}.")
    show.line(
        f"Ger samma svar på flera frågor i taget: {'ja' if test.together else 'nej, de ställs en i taget'}."
    )
    show.line(
        f"Modellen läser {'hela svaren' if test.finds else 'de meningar som ställningstagandena bygger på'} en andra gång "
        "och formulerar sammanfattningar."
        if test.passed
        else "Modellen formulerar sammanfattningar men läser inga ställningstaganden."
    )


def _labelled(files: Sequence[Path]) -> dict[str, tuple[measuring.Known, ...]]:
    """The sentences and stands of each file, by its name."""
    from assistant.evaluation.items import InputError, table
    from assistant.evaluation.stance import LABELS

    found: dict[str, tuple[measuring.Known, ...]] = {}
    for path in files:
        try:
            rows = table(path)
        except InputError as error:
            raise WorkspaceError(str(error)) from error
        wrong = next((row["id"] for row in rows if row.get("label") not in LABELS), None)
        if wrong is not None or not rows:
            raise WorkspaceError(
                f"Filen {path} går inte att mäta på: "
                + (f"raden {wrong} har inget av värdena {', '.join(LABELS)}" if rows else "den är tom")
                + ". Varje rad ska ha kolumnerna id, text och label."
            )
        name = path.name if path.name not in found else str(path)
        found[name] = tuple((Stance.from_label(row["label"]), row["text"]) for row in rows)
    return found


def _list(chosen: str, as_json: bool) -> None:
    here = _installed()
    rows = [
        results.ModelChoice(
            one.name,
            one.size,
            one.memory,
            one.licence,
            one.swedish,
            here[one.name].revision if one.name in here else "",
            one.name == chosen,
        )
        for one in PRESETS
    ]
    known = {one.name for one in PRESETS}
    rows += [
        results.ModelChoice(name, round(one.size / 1e9, 1), None, "", "", one.revision, name == chosen)
        for name, one in here.items()
        if name not in known
    ]
    if as_json:
        print_json(results.ModelsResult(tuple(rows)))
        return
    for row in rows:
        memory = f", kräver {row.memory_gigabytes} GB minne" if row.memory_gigabytes else ""
        licence = f", licens {row.licence}" if row.licence else ""
        size = f"{row.gigabytes:.1f}".replace(".", ",")
        state = "vald" if row.chosen else "finns på datorn" if row.revision else "kan hämtas"
        show.line(f"{row.name} ({state})")
        show.line(f"    {size} GB{memory}{licence}")
        if row.use:
            show.line(f"    {row.use}")
    show.line("Hämta en modell med: remiss model get NAMN. Välj den med inställningen language_model.")


def _installed() -> dict[str, installed.Installed]:
    try:
        return {one.name: one for one in installed.models()}
    except ImportError:  # without the extra there is no cache to look in
        return {}


def _get(name: str, yes: bool, as_json: bool) -> None:
    try:
        offer = fetching.look_up(name)
    except ImportError as missing:
        raise WorkspaceError(
            "Språkmodeller kräver tillägget models. Installera det med: pip install 'remissassistent[models]'"
        ) from missing
    size = f"{offer.size / 1e9:.1f}".replace(".", ",")
    typer.echo(f"{offer.name}, version {offer.revision[:12]}, {size} GB.", err=True)
    typer.echo(f"Licens enligt modellens kort: {offer.licence or 'ingen angiven'}.", err=True)
    if offer.needs_login:
        typer.echo(
            "Utgivaren kräver att ni godkänner villkoren på modellens sida och är inloggade.", err=True
        )
    if not yes and not confirmed("Är licensen godkänd hos er, och ska modellen hämtas?"):
        raise typer.Abort
    with show.progress(as_json) as report:
        where = fetching.fetch(
            offer,
            lambda file, come, total: report(
                Progress("Hämtar språkmodellen (MB)", come // 10**6, max(1, total // 10**6), file)
            ),
        )
    if as_json:
        print_json(results.FetchedResult(offer.name, offer.revision, offer.licence, offer.size, str(where)))
        return
    show.line("Modellen är hämtad, och alla kontrollsummor stämmer.")
    show.line(
        f'Välj den i settings.toml: language_model = "{offer.name}". Mät den sedan: remiss model check.'
    )


class _Do(StrEnum):
    SHOW = "show"
    EDIT = "edit"
    RESET = "reset"


@app.command()
def prompt(
    do: Annotated[
        _Do,
        typer.Argument(metavar="show|edit|reset", help="Visa, ändra i en egen kopia, eller ta bort kopian."),
    ],
    name: Annotated[str, typer.Argument(metavar="NAMN", help="Promptens namn.")],
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Visa en prompt, ändra den i en egen kopia, eller gå tillbaka till verktygets egen."""
    if name not in prompting.names():
        raise WorkspaceError(
            f"Det finns ingen prompt ”{name}”. De som finns: {', '.join(prompting.names())}."
        )
    place = workspace(folder).settings.workspace
    own = place / "prompts" / f"{name}.md"
    if do is _Do.EDIT:
        if not own.is_file():
            own.parent.mkdir(exist_ok=True)
            own.write_bytes(prompting.path(name).read_bytes())
        editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        if editor and not as_json:
            try:
                subprocess.run([*shlex.split(editor), str(own)], check=False)
            except (OSError, ValueError) as error:
                raise WorkspaceError(
                    f"Redigeraren ”{editor}” går inte att starta. Rätta miljövariabeln VISUAL eller EDITOR, eller öppna "
                    f"filen {own} själv."
                ) from error
            prompting.load(name, place)  # says what is wrong while it is fresh in mind
        said = f"Ändra i filen {own}. Den gäller från nästa körning."
    elif do is _Do.RESET:
        said = "Verktygets egen prompt gällde redan."
        if own.is_file():
            # Kept beside: somebody may have worked long on it.
            own.replace(own.with_suffix(".md.borttagen"))
            said = f"Verktygets egen prompt gäller. Er kopia finns kvar som {own.name}.borttagen."
    else:
        said = prompting.path(name, place).read_bytes().decode("utf-8-sig", "replace").rstrip()
        try:
            prompting.load(name, place)
        except prompting.PromptError as error:  # shown all the same: whoever asks wants to mend it
            typer.echo(str(error), err=True)
    if as_json:
        print_json(results.PromptResult(name, said))
    else:
        typer.echo(said)
