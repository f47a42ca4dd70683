"""Builds the example case from its sources: `python -m assistant.example.build`.

The files are made, not collected, so that they can be shipped and read in full by anybody. The sources
in `texts/` are plain text with a few lines of front matter; what is built from them is committed, so that
the tool itself needs none of the libraries used here (reportlab comes with the extra `dev`).

Two builds with the same libraries give the same bytes: every date in a file is the source's own.
"""

from __future__ import annotations

import csv
import io
import json
import re
import sys
import zipfile
import zlib
from email.message import EmailMessage
from email.policy import SMTP
from importlib.metadata import version
from pathlib import Path

from assistant.example import FOLDER
from assistant.example._source import Source, parse, plain

SOURCES = FOLDER / "texts"
BUILT_WITH = FOLDER / "built_with.json"
_ZIP_TIME = (2026, 3, 2, 8, 0, 0)


def tidy_zip(data: bytes) -> bytes:
    """A Word or Excel file with the times of packing and saving taken out of it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(
                    rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", b"2026-03-02T08:00:00Z", content
                )
            if name == "docProps/thumbnail.jpeg":
                content = b""
            info = zipfile.ZipInfo(name, _ZIP_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            new.writestr(info, content, compresslevel=9)
    return out.getvalue()


def mail(source: Source, attached: list[tuple[str, bytes]]) -> bytes:
    """An e-mail as it is saved from a mail program: headers, a plain text, attachments."""
    message = EmailMessage(policy=SMTP)
    for header in ("From", "To", "Cc", "Date", "Subject"):
        if source.get(header.lower()):
            message[header] = source.get(header.lower())
    message["Message-ID"] = f"<{source.name}@exempel.invalid>"
    message.set_content(plain(source.body), cte="8bit")
    for name, data in attached:
        message.add_attachment(data, maintype="application", subtype=name.rsplit(".", 1)[1], filename=name)
    if attached:
        message.set_boundary(f"=_{source.name}")
    return message.as_bytes()


def sheet(rows: list[list[str]], title: str, widths: list[int], header_row: int) -> bytes:
    """A workbook of one sheet, with the header row in bold."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill

    book = Workbook()
    page = book.active
    assert page is not None
    page.title = title
    for row in rows:
        page.append([value or None for value in row])
    for number, line in enumerate(page.iter_rows(), 1):
        for cell in line:
            cell.alignment = Alignment(wrap_text=number > header_row, vertical="top")
    page["A1"].font = Font(bold=True, size=13 if header_row > 1 else 11)
    for heading in page[header_row]:
        heading.font = Font(bold=True)
        heading.fill = PatternFill("solid", fgColor="D9E2EC")
    for number, width in enumerate(widths):
        page.column_dimensions["ABCDEFGHIJ"[number]].width = width
    book.properties.creator = "Älvhamra kommun (påhittat exempel)"
    out = io.BytesIO()
    book.save(out)
    return tidy_zip(out.getvalue())


def _render(source: Source, attachments: dict[str, list[tuple[str, bytes]]]) -> bytes:
    from assistant.example import _pages, _word

    match source.get("format"):
        case "pdf":
            return _pages.pdf(source)
        case "scan":
            return _pages.scan(source)
        case "docx":
            return tidy_zip(_word.docx(source))
        case "eml":
            return mail(source, attachments.get(source.name, []))
        case "txt":
            return plain(source.body).encode()
        case other:
            raise ValueError(f"texts/{source.name}: no such format: {other!r}")


def _table(name: str) -> list[list[str]]:
    with (SOURCES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def versions() -> dict[str, str]:
    """The libraries that decide the bytes."""
    names = ("lxml", "numpy", "openpyxl", "pillow", "python-docx", "reportlab")
    return {"zlib": zlib.ZLIB_RUNTIME_VERSION, **{name: version(name) for name in names}}


def build(folder: Path) -> list[Path]:
    """Writes the whole example case under `folder`, laid out as in the package."""
    sources = [parse(path) for path in sorted(SOURCES.glob("*.md"))]
    attachments: dict[str, list[tuple[str, bytes]]] = {}
    for source in sources:
        if source.get("attach"):
            attachments.setdefault(source.get("attach"), []).append((source.get("file"), _render(source, {})))
    made = {
        ("" if source.name == "forslag" else "files/") + source.get("file"): _render(source, attachments)
        for source in sources
        if not source.get("attach")
    }
    made["sandlista.xlsx"] = sheet(_table("sandlista.csv"), "Sändlista", [5, 40, 34, 36, 16], 4)
    made["manuell_tabell.xlsx"] = sheet(
        _table("manuell_tabell.csv"), "Sammanställning", [34, 28, 20, 20, 20, 20, 60], 1
    )
    (folder / "files").mkdir(parents=True, exist_ok=True)
    for name, data in made.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in made]


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    for written in build(target):
        print(f"{written.stat().st_size:>8}  {written}")
    if target == FOLDER:
        BUILT_WITH.write_text(json.dumps(versions(), indent=2, sort_keys=True) + "\n", encoding="utf-8")
