"""What the runners are given: files of items, a line each. What is wrong with one is said with its file and line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class InputError(ValueError):
    """What was given cannot be used. The message is Swedish and says which file and line."""


def text_of(path: Path) -> str:
    """A file's text, with or without a byte-order mark. Raises InputError for one that is none."""
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} går inte att läsa som text i UTF-8: {error}") from error


def table(path: Path) -> list[dict[str, str]]:
    """Rows of a tab-separated file by header, id and text among them. Quotation marks are text; "\\n" written out is a
    line break. Raises InputError."""
    lines = [line.removesuffix("\r") for line in text_of(path).split("\n")]
    if not lines[0]:
        raise InputError(f"{path} är tom: en rubrikrad med id och text behövs.")
    header = lines[0].split("\t")
    missing = {"id", "text"} - set(header)
    if missing:
        raise InputError(f"{path} saknar kolumnen {' och '.join(sorted(missing))} i rubrikraden.")
    items = []
    for number, line in enumerate(lines[1:], 2):
        if not line:
            continue
        cells = line.split("\t")
        if len(cells) != len(header):
            raise InputError(f"{path}, rad {number}: {len(cells)} kolumner, rubrikraden har {len(header)}.")
        item = dict(zip(header, cells, strict=True))
        items.append(item | {"text": item["text"].replace("\\n", "\n")})
    return items


def objects(path: Path) -> Iterator[tuple[int, Any]]:
    """What stands on each line of a file of JSON, with the number of the line. Raises InputError."""
    for number, line in enumerate(text_of(path).split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield number, json.loads(line)
        except ValueError as error:
            raise InputError(f"{path}, rad {number}: inte JSON ({error}).") from error


def texts(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file, each with an id and a text. Raises InputError."""
    for number, item in objects(path):
        if not isinstance(item, dict) or item.get("id") is None or not isinstance(item.get("text"), str):
            raise InputError(f"{path}, rad {number}: varje rad ska vara ett objekt med id och text.")
        yield item
