"""Commands about the language model: how well it reads stands, and the prompts it is given."""

from __future__ import annotations

import os
import shlex
import subprocess
from enum import StrEnum
from typing import Annotated

import typer

from assistant import llm, prompting, second_reader
from assistant.cli import results, show
from assistant.cli.app import AsJson, WorkspaceFlag, app, print_json, workspace
from assistant.workspace import WorkspaceError


@app.command()
def model(as_json: AsJson = False, folder: WorkspaceFlag = None) -> None:
    """Mät hur väl den valda språkmodellen läser ställningstaganden. Det tar några minuter."""
    place = workspace(folder)
    found = llm.load(place.settings)
    if found is None:
        raise WorkspaceError("Ingen språkmodell är vald. Ange den i inställningen language_model.")
    test = second_reader.self_test(found, place.settings.workspace)
    if as_json:
        print_json(
            results.ModelResult(
                found.identity.record, test.sentences, test.accuracy, test.kappa, test.least, test.passed
            )
        )
        return
    show.line(found.identity.record)
    show.line(f"{test.swedish[0].upper()}{test.swedish[1:]}.")
    show.line(
        "Modellen läser ställningstaganden en andra gång och formulerar sammanfattningar."
        if test.passed
        else "Modellen formulerar sammanfattningar men läser inga ställningstaganden."
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
            subprocess.run([*shlex.split(editor), str(own)], check=False)
            prompting.load(name, place)  # says what is wrong while it is fresh in mind
        said = f"Ändra i filen {own}. Den gäller från nästa körning."
    elif do is _Do.RESET:
        said = "Verktygets egen prompt gällde redan."
        if own.is_file():
            # Kept beside: somebody may have worked long on it.
            own.replace(own.with_suffix(".md.borttagen"))
            said = f"Verktygets egen prompt gäller. Er kopia finns kvar som {own.name}.borttagen."
    else:
        said = prompting.path(name, place).read_text(encoding="utf-8").rstrip()
    if as_json:
        print_json(results.PromptResult(name, said))
    else:
        typer.echo(said)
