"""What every command shares: the app, the common flags, the workspace they stand for, and printing JSON."""

from __future__ import annotations

import datetime as dt
import logging
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer
from typer import rich_utils

from assistant import __version__
from assistant import settings as settings_module
from assistant.store import codec
from assistant.workspace import Workspace, WorkspaceError

# Typer's own words, in the language of the rest.
rich_utils.ARGUMENTS_PANEL_TITLE = "Argument"
rich_utils.OPTIONS_PANEL_TITLE = "Flaggor"
rich_utils.COMMANDS_PANEL_TITLE = "Kommandon"
rich_utils.ERRORS_PANEL_TITLE = "Fel"
rich_utils.ABORTED_TEXT = "Avbrutet."
rich_utils.DEFAULT_STRING = "[förval: {}]"
rich_utils.ENVVAR_STRING = "[miljövariabel: {}]"
rich_utils.REQUIRED_LONG_STRING = "[krävs]"

EXIT_CODES = {
    0: "allt gick bra",
    1: "fel i verktyget",
    2: "kommandot är felskrivet",
    3: "går inte att göra: ärendet, filen eller cellen finns inte, eller arbetsmappen går inte att använda",
    4: "gjort, men något togs inte med (står i utskriften och i checklistan)",
    5: "körningen misslyckades eller avbröts; det som är läst finns kvar",
    6: "doctor: något som krävs saknas",
    7: "check-consistency: körningarna gav inte samma resultat",
}
PARTLY, RUN_FAILED, MISSING, INCONSISTENT = 4, 5, 6, 7

app = typer.Typer(
    name="remiss",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["--help", "-h"]},
    help="Läser remissvar: vem tillstyrker, vem avstyrker, var det står, och vad en människa måste kontrollera.\n\n"
    "Allt görs på den här datorn. Ett ärende anges med id, diarienummer eller rubrik; utelämnat betyder det senaste.",
    epilog="Slutkoder: " + "; ".join(f"{code} {meaning}" for code, meaning in EXIT_CODES.items()) + ".",
)


def command() -> Any:
    """The whole command with its subcommands, speaking Swedish where Typer itself would speak English."""
    root = typer.main.get_command(app)
    root.subcommand_metavar = "KOMMANDO [ARGUMENT]…"  # type: ignore[attr-defined]
    for one in (root, *root.commands.values()):  # type: ignore[attr-defined]
        _in_swedish(one)
    return root


def _in_swedish(one: Any) -> None:
    usage, help_option = one.get_usage, one.get_help_option

    def swedish_help_option(ctx: Any) -> Any:
        option = help_option(ctx)
        if option is not None:
            option.help = "Visa den här hjälpen."
            option.display_type_rich = partial(_without_type, option.display_type_rich)
        return option

    for param in one.params:
        param.display_type_rich = partial(_without_type, param.display_type_rich)
    one.options_metavar = "[FLAGGOR]"
    one.get_usage = lambda ctx: usage(ctx).replace("Usage:", "Användning:", 1)
    one.get_help_option = swedish_help_option


def _without_type(shown: Any, ctx: Any) -> str | None:
    """What a value is called, "NR" or "MAPP"; not "<bool>" or "<list[Path]>", which are words for programmers."""
    words: str | None = shown(ctx)
    return None if words and words.startswith("<") else words


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(__version__)
        raise typer.Exit(0)


@app.callback()
def _common(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Visa versionen.")
    ] = False,
) -> None:
    pass


def confirmed(question: str) -> bool:
    """Ask on the terminal; anything but "ja" or "j" is no."""
    answer: str = typer.prompt(f"{question} (ja/nej)", default="nej", show_default=False, err=True)
    return answer.strip().casefold() in ("ja", "j")


CaseName = Annotated[
    str, typer.Argument(metavar="ÄRENDE", help="Id, diarienummer eller rubrik. Utelämnat: det senaste.")
]
CaseFlag = Annotated[
    str,
    typer.Option(
        "--case", "-c", metavar="ÄRENDE", help="Id, diarienummer eller rubrik. Utelämnat: det senaste."
    ),
]
AsJson = Annotated[
    bool, typer.Option("--json", help="Skriv resultatet som JSON (scheman finns i docs/json).")
]
WorkspaceFlag = Annotated[
    Path | None,
    typer.Option(
        "--workspace", "-w", metavar="MAPP", help="Arbetsmapp. Även inställningen REMISS_WORKSPACE."
    ),
]


Me = Annotated[
    str, typer.Option("--as", metavar="NAMN", help="Vem du är. Frågas en gång och sparas i arbetsmappen.")
]


def who(place: Workspace, me: str) -> None:
    """Who signs or corrects: given, kept from before, or asked for once."""
    if me:
        place.remember_user(me)
        return
    try:
        place.user()
    except WorkspaceError:
        try:
            name = typer.prompt("Ditt namn (sparas med det du signerar)", err=True)
        except typer.Abort:  # nobody is there to answer, as in a script
            raise WorkspaceError("Ange vem du är: --as NAMN, eller inställningen REMISS_USER.") from None
        place.remember_user(name)


def workspace(folder: Path | None, **flags: Any) -> Workspace:
    """The workspace the flags, the environment and the settings file stand for."""
    settings = settings_module.load(workspace=folder, **flags)
    settings_module.steer_libraries(settings)
    place = Workspace(settings)
    # What went wrong inside is for whoever mends it; the user gets a sentence.
    log = logging.getLogger("assistant")
    log.propagate = False
    logging.raiseExceptions = False  # a log that cannot be written, on a full disk, is not the user's concern
    if not log.handlers:
        log.addHandler(
            logging.FileHandler(place.settings.workspace / "remiss.log", encoding="utf-8", delay=True)
        )
    return place


def print_json(result: object, kind: Any = None) -> None:
    """On standard output, as UTF-8 whatever the terminal says: it is read by programs."""
    import sys

    sys.stdout.buffer.write(codec.dump(result, kind).encode() + b"\n")
    sys.stdout.flush()


def a_date(text: str | None) -> dt.date | None:
    """A date typed on the command line, in any Swedish way. Raises WorkspaceError for what is none."""
    from assistant.respondents import dates

    try:
        return dates.typed(text or "")
    except ValueError:
        raise WorkspaceError(f"”{text}” är inget datum. Skriv det som 2026-05-29.") from None
