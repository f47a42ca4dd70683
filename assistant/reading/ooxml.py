"""The package of a Word file: its parts as XML, with limits, and what they refer to."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Mapping
from typing import Any

from lxml import etree

from assistant.reading.result import UnreadableFile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
OFFICE = "{urn:schemas-microsoft-com:office:office}"

# A file saved as "Strict Open XML" (ISO/IEC 29500) has the same elements under other names.
_STRICT = tuple(
    (f"http://purl.oclc.org/ooxml/{new}".encode(), f"http://schemas.openxmlformats.org/{old}".encode())
    for new, old in (
        ("wordprocessingml/main", "wordprocessingml/2006/main"),
        ("officeDocument/relationships", "officeDocument/2006/relationships"),
        ("officeDocument/math", "officeDocument/2006/math"),
        ("drawingml/main", "drawingml/2006/main"),
        ("drawingml/diagram", "drawingml/2006/diagram"),
        ("drawingml/chart", "drawingml/2006/chart"),
    )
)
_LARGEST_PART = 64 * 2**20
"""No part of a real Word document, its text unpacked, comes near this."""


class Package:
    """A DOCX file, opened."""

    def __init__(self, archive: zipfile.ZipFile, name: str, most_bytes: int) -> None:
        self.archive = archive
        self.name = name
        self.limit = min(_LARGEST_PART, most_bytes)
        # A few programs write "\\" or capitals in the names.
        self._names = {entry.replace("\\", "/").lstrip("/").lower(): entry for entry in archive.namelist()}
        self.main = self._main()

    def _main(self) -> str:
        """The part with the text: nearly always word/document.xml, but the file may say another."""
        for kind, target in self._relations("_rels/.rels"):
            if kind.endswith("/officeDocument") and self.has(target.lstrip("/")):
                return target.lstrip("/")
        return "word/document.xml"

    def has(self, name: str) -> bool:
        return name.lower() in self._names

    def beside(self, name: str) -> str:
        """A part in the main part's folder."""
        return posixpath.join(posixpath.dirname(self.main), name)

    def part(self, name: str) -> Any:
        """A part of the file as XML, None where there is none; never more than the limit is unpacked."""
        data = self.data(name)
        if data is None:
            return None
        for strict, transitional in _STRICT:
            data = data.replace(strict, transitional)
        # No entities, nothing fetched: a file must not reach for other files.
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        root: Any = etree.fromstring(data, parser)
        if root.getroottree().docinfo.doctype:  # Word writes none; text after an entity would be left out
            raise UnreadableFile(
                f"{self.name} innehåller en dokumenttypsdeklaration, som inte hör hemma i en Word-fil.",
                "Öppna inte filen; be avsändaren om den som PDF.",
            )
        return root

    def data(self, name: str) -> bytes | None:
        entry = self._names.get(name.lower())
        if entry is None:
            return None
        with self.archive.open(entry) as file:
            data = file.read(self.limit + 1)
        if len(data) > self.limit:
            raise UnreadableFile(
                f"{self.name} packas upp till mer än {self.limit // 2**20} MB text.",
                "Så ser inte ett remissvar ut. Öppna inte filen; be avsändaren om den som PDF.",
            )
        return data

    def targets(self, part: str) -> Mapping[str, str]:
        """The names of the parts that a part refers to, by id; what is outside the file is left out."""
        folder, name = posixpath.split(part)
        root = self.part(posixpath.join(folder, "_rels", f"{name}.rels"))
        return {
            relation.get("Id", ""): posixpath.normpath(
                posixpath.join("/", folder, relation.get("Target", ""))
            )[1:]
            for relation in (root if root is not None else ())
            if isinstance(relation.tag, str) and relation.get("TargetMode") != "External"
        }

    def _relations(self, name: str) -> list[tuple[str, str]]:
        root = self.part(name)
        return (
            [(r.get("Type", ""), r.get("Target", "")) for r in root if isinstance(r.tag, str)]
            if root is not None
            else []
        )


def value(element: Any, default: str = "") -> str:
    """The w:val of an element; the default where there is no element or no value."""
    return str(element.get(W + "val", default)) if element is not None else default


def integer(text: str | None, default: int = 0) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 6 else default


def is_on(toggle: Any) -> bool:
    return toggle is not None and toggle.get(W + "val", "1") not in ("0", "false", "off")
