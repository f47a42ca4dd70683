"""A mistyped command, said in Swedish."""

from __future__ import annotations

import difflib
import re
from typing import Any

from typer.exceptions import TyperException


def explain(error: TyperException) -> str:
    """What is wrong with the command line, and where to look.

    The kinds of error are told apart by name: Typer keeps the classes to itself.
    """
    ctx: Any = getattr(error, "ctx", None)
    command = ctx.command_path if ctx else "remiss"
    return f"{_what(error)} Se ”{command} --help”."


def _what(error: TyperException) -> str:
    kind = type(error).__name__
    param: Any = getattr(error, "param", None)
    ctx: Any = getattr(error, "ctx", None)
    name = getattr(param, "metavar", None) or (param.opts[0] if param else "Ett argument")
    if kind == "NoSuchOption":
        possible = getattr(error, "possibilities", None)
        near = f" Menade du {possible[0]}?" if possible else ""
        return f"Det finns ingen flagga {getattr(error, 'option_name', '')}.{near}"
    if kind == "MissingParameter":
        return f"{name} saknas."
    if kind == "BadParameter":
        return f"Värdet för {name} går inte att använda ({error.message})."
    if kind == "BadOptionUsage":
        return f"Flaggan {getattr(error, 'option_name', '')} behöver ett värde."
    unknown = re.search(r"No such command '(.+?)'", error.message)
    if unknown and ctx:
        alike = difflib.get_close_matches(unknown[1], sorted(getattr(ctx.command, "commands", {})), 1)
        return f"Det finns inget kommando {unknown[1]}." + (f" Menade du {alike[0]}?" if alike else "")
    extra = re.search(r"unexpected extra argument(?:s|\(s\))? \((.+)\)", error.message)
    if extra:
        return f"Här ska det inte stå något mer: {extra[1]}."
    return f"Kommandot går inte att tolka ({error.message})."
