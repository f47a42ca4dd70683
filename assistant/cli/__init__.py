"""The `remiss` command: names in English, help and output in Swedish.

`main` is the only place where errors become messages and exit codes.
"""

from __future__ import annotations

import codecs
import logging
import os
import sys
import unicodedata
from pathlib import Path

from assistant.swedish import cause


def main(arguments: list[str] | None = None) -> None:
    """Run a command and exit with one of `app.EXIT_CODES`."""
    try:
        code = run(arguments)
    except KeyboardInterrupt:  # while the program was still being loaded
        code = _interrupted()
    sys.exit(code)


def run(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code. No traceback reaches a user."""
    # Without a terminal there may be no stream at all; what is printed then goes nowhere.
    sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    codecs.register_error("readable", _readable)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="readable")

    import typer
    from sqlalchemy.exc import OperationalError
    from typer.exceptions import TyperException

    from assistant.cli import (
        case_commands,  # noqa: F401
        model_commands,  # noqa: F401
        prose_commands,  # noqa: F401
        question_commands,  # noqa: F401
        result_commands,  # noqa: F401
        show,
        tool_commands,  # noqa: F401
        usage,
    )
    from assistant.cli.app import command
    from assistant.domain import printable
    from assistant.llm import ModelError
    from assistant.search.embedders import ModelMissingError
    from assistant.settings import SettingsError
    from assistant.store import StoreError
    from assistant.store.database import why
    from assistant.workspace import WorkspaceError

    try:
        code = command().main(arguments, prog_name="remiss", standalone_mode=False)
        sys.stdout.flush()
    except TyperException as error:
        show.error(usage.explain(error))
        return 2
    except (WorkspaceError, SettingsError, StoreError, ModelMissingError, ModelError) as error:
        show.error(str(error))
        return 3
    except typer.Abort:
        show.error("Avbrutet.")
        return 5
    except KeyboardInterrupt:
        return _interrupted()
    except BrokenPipeError:
        return _reader_gone()
    except SystemExit as error:  # Rich ends the program itself when nobody reads what it prints
        return _reader_gone() if isinstance(error.__context__, BrokenPipeError) else int(error.code or 0)
    except OperationalError as error:
        show.error(
            f"Databasen i arbetsmappen kan inte läsas eller skrivas: {why(error)}. Kontrollera att disken inte är "
            "full och att mappen inte är skrivskyddad. Det som redan var sparat finns kvar."
        )
        return 3
    except OSError as error:
        what = printable(str(error.filename or "En fil"))
        show.error(f"{what} kan inte läsas eller skrivas: {cause(error)}. Rätta det och försök igen.")
        return 3
    except Exception as error:  # the last place to say something: what follows is for whoever mends it
        logging.getLogger("assistant").exception("remiss %s", " ".join(map(str, arguments or sys.argv[1:])))
        show.error(
            f"Fel i verktyget ({type(error).__name__}: {error}). Det som redan var sparat finns kvar. Mer står i "
            "remiss.log i arbetsmappen; anmäl det enligt CONTRIBUTING.md."
        )
        return 1
    if code == _CTRL_C:
        return _interrupted()
    return code if isinstance(code, int) else 0


_CTRL_C = 130
"""What Typer makes of Ctrl+C inside a command."""


def _interrupted() -> int:
    print("Avbrutet. Det som är läst finns kvar; kör igen för att fortsätta.", file=sys.stderr)
    return 5


_PLAIN = str.maketrans(
    {"✓": "+", "✎": "*", "☐": "[ ]", "☑": "[x]", "–": "-", "—": "-", "·": ".", "…": "...", "→": "->"}
    | dict.fromkeys("”“„", '"')
    | dict.fromkeys("’‘", "'")
)


def _readable(error: UnicodeError) -> tuple[str, int]:
    """For a terminal that cannot write a letter: the nearest one. A ? would read as *ej avgjort*."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    words = error.object[error.start : error.end].translate(_PLAIN)
    near = "".join(one for one in unicodedata.normalize("NFKD", words) if not unicodedata.combining(one))
    encoding = error.encoding if error.encoding != "charmap" else "ascii"
    return near.encode(encoding, "backslashreplace").decode(encoding), error.end


def _reader_gone() -> int:
    """Nobody reads any more, as with “| head”: nothing went wrong. Python must not try to flush at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
