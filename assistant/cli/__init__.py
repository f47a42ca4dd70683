"""The `remiss` command: names in English, help and output in Swedish.

`main` is the only place where errors become messages and exit codes.
"""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> None:
    """Run a command and exit with one of `app.EXIT_CODES`."""
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code. No traceback reaches a user."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")

    import typer
    from typer.exceptions import TyperException

    from assistant.cli import case_commands, result_commands, show, tool_commands, usage  # noqa: F401
    from assistant.cli.app import command
    from assistant.llm import ModelError
    from assistant.search.embedders import ModelMissingError
    from assistant.settings import SettingsError
    from assistant.store import StoreError
    from assistant.workspace import WorkspaceError

    try:
        code = command().main(arguments, prog_name="remiss", standalone_mode=False)
    except TyperException as error:
        show.error(usage.explain(error))
        return 2
    except typer.Abort:
        show.error("Avbrutet.")
        return 5
    except (WorkspaceError, SettingsError, StoreError, ModelMissingError, ModelError) as error:
        show.error(str(error))
        return 3
    except KeyboardInterrupt:
        show.error("Avbrutet. Det som är läst finns kvar; kör igen för att fortsätta.")
        return 5
    except BrokenPipeError:
        return 0
    return code if isinstance(code, int) else 0
