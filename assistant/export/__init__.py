"""A case as files: Word, Excel, Markdown, JSON and CSV.

`write` renders every format before it writes any, so a fault in one leaves the old files whole.
The same case file gives the same bytes: times are those of the run.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from assistant.domain import CaseFile
from assistant.export.files import ExportError, base_name, write_atomically
from assistant.export.wording import Wording

FORMATS = ("docx", "xlsx", "md", "json", "csv")
_ENDINGS = {
    "docx": "remissammanstallning.docx",
    "xlsx": "remisstabell.xlsx",
    "md": "remissammanstallning.md",
    "json": "remissdata.json",
    "csv": "remisstabell.csv",
}


def _renderer(name: str, template: Path | None) -> Callable[[CaseFile, Wording], bytes]:
    # Imported when asked for: Word and Excel are heavy, and few commands need both.
    if name == "docx":
        from assistant.export.word import render as render_word

        return functools.partial(render_word, template=template)
    if name == "xlsx":
        from assistant.export.spreadsheet import render
    elif name == "md":
        from assistant.export.markdown import render
    elif name == "json":
        from assistant.export.data import render
    elif name == "csv":
        from assistant.export.delimited import render
    else:
        raise ExportError(f"Formatet {name} finns inte. Välj bland {', '.join(FORMATS)}.")
    return render


def write(
    case_file: CaseFile,
    folder: Path,
    formats: Sequence[str] = FORMATS,
    labels: Mapping[str, str] | None = None,
    template: Path | None = None,
) -> tuple[Path, ...]:
    """Writes the case in each format and returns the paths, in the order asked for.

    `template` is the office's own for Word; without one the document has a layout of its own.

    Files are named after the diarienummer, else the title, and replace those of an earlier export.
    Raises `ExportError`, in Swedish, for an unknown format or a folder that cannot be written to.
    """
    wording = Wording(labels)
    rendered = [(name, _renderer(name, template)(case_file, wording)) for name in dict.fromkeys(formats)]
    paths = []
    for name, data in rendered:
        path = folder / f"{base_name(case_file.case)}-{_ENDINGS[name]}"
        write_atomically(path, data)
        paths.append(path)
    return tuple(paths)


__all__ = ["FORMATS", "ExportError", "write"]
