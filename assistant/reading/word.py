"""Word files (DOCX, DOCM, DOTX, also of the strict kind): the text, and what a person must know of it."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from lxml import etree

from assistant.domain import Attachment, Document, ReviewItem
from assistant.reading import blocks, told
from assistant.reading.blocks import Block
from assistant.reading.ooxml import Package, R, W, is_on
from assistant.reading.result import Draft, UnreadableFile
from assistant.reading.wordbody import Body, Seen
from assistant.settings import Settings


def read(data: bytes, document: Document, settings: Settings) -> Draft:
    """Raises `UnreadableFile` for a damaged or hostile file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read(Package(archive, document.name, settings.max_file_mb * 2**20), document)
    except (
        zipfile.BadZipFile,
        zlib.error,
        KeyError,
        EOFError,
        etree.XMLSyntaxError,
        NotImplementedError,
    ) as error:
        raise UnreadableFile(
            f"{document.name} är skadad eller ofullständig och kan inte öppnas som Word-fil.",
            "Hämta filen på nytt, eller öppna den i Word och spara den igen.",
        ) from error


def _read(package: Package, document: Document) -> Draft:
    main = package.part(package.main)
    root = main.find(W + "body") if main is not None else None
    if root is None:
        raise KeyError(package.main)
    body = Body(package)
    targets = package.targets(package.main)
    letterhead, others = _running(main, package, targets, body)
    found = body.read(root)
    page = blocks.page(blocks.with_notes([*letterhead, *found, *others]))
    attached, lost = _objects(package, targets, body.seen.objects)
    items = _items(document, body.seen, _comments(package, body.seen.comments))
    if lost:
        items.append(told.embedded(document, lost))
    drawn = _pictures(package, targets, body.seen.pictures)
    if drawn and not any(block.text for block in found):
        items.append(told.pictures(document, len(drawn)))
    return Draft("docx", (page,), False, _metadata(package), attached, tuple(items))


def _running(
    main: Any, package: Package, targets: Mapping[str, str], body: Body
) -> tuple[list[Block], list[Block]]:
    """The header of the first page, which is the letterhead; and every other header and footer.

    Page numbers are left out.
    """
    first: list[Block] = []
    others: list[Block] = []
    known: set[str] = set()
    read: set[str] = set()
    for number, section in enumerate(main.iter(W + "sectPr")):
        references = list(section.iter(W + "headerReference", W + "footerReference"))
        own = is_on(section.find(W + "titlePg")) and any(
            r.get(W + "type") == "first" and r.tag == W + "headerReference" for r in references
        )
        for reference in references:
            letterhead = number == 0 and reference.tag == W + "headerReference"
            letterhead = letterhead and (not own or reference.get(W + "type") == "first")
            name = targets.get(reference.get(R + "id"), "")
            if name in read:
                continue  # sections share headers; a second reading would find nothing new
            read.add(name)
            root = package.part(name)
            for block in body.read(root) if root is not None else ():
                if blocks.is_running(block.text) and block.text not in known:
                    known.add(block.text)
                    (first if letterhead else others).append(Block(block.text, furniture=not letterhead))
    return first, others


def _objects(
    package: Package, targets: Mapping[str, str], references: Sequence[str]
) -> tuple[tuple[Attachment, ...], int]:
    """Files embedded in the text, which become documents of their own; and how many cannot be taken out."""
    names = [targets.get(reference, "") for reference in dict.fromkeys(references)]
    found = [(posixpath.basename(name), package.data(name) if name else None) for name in names]
    made = tuple(Attachment(name, data) for name, data in found if data)
    return made, len(found) - len(made)


def _pictures(package: Package, targets: Mapping[str, str], references: Sequence[str]) -> list[str]:
    return [name for one in dict.fromkeys(references) if package.has(name := targets.get(one, ""))]


def _items(document: Document, seen: Seen, commented: Sequence[str]) -> list[ReviewItem]:
    found = []
    if seen.inserted or seen.deleted:
        found.append(told.tracked_changes(document, seen.inserted, seen.deleted))
    if commented:
        found.append(told.comments(document, commented))
    if seen.hidden:
        found.append(told.hidden_text(document, seen.hidden))
    if seen.prompts:
        found.append(told.empty_fields(document, seen.prompts))
    if seen.charts:
        found.append(told.charts(document, seen.charts))
    return found


def _comments(package: Package, referred: Sequence[str]) -> list[str]:
    """Each comment with who wrote it, in the order of the text; also those that nothing refers to."""
    root = package.part(package.beside("comments.xml"))
    if root is None:
        return []
    by_id = {one.get(W + "id", ""): one for one in root.iter(W + "comment")}
    order = [
        *dict.fromkeys(one for one in referred if one in by_id),
        *(one for one in by_id if one not in referred),
    ]
    found = []
    for one in order:
        texts = ("".join(t.text or "" for t in p.iter(W + "t")) for p in by_id[one].iter(W + "p"))
        text = " ".join(" ".join(texts).split())
        if text:
            found.append(f"{by_id[one].get(W + 'author', '') or 'okänd'}: ”{text}”")
    return found


def _metadata(package: Package) -> dict[str, str]:
    found = {}
    for name in ("docProps/core.xml", "docProps/app.xml"):
        root = package.part(name)
        for child in root if root is not None else ():
            if not isinstance(child.tag, str) or not (child.text or "").strip():
                continue
            key = etree.QName(child).localname
            if name.endswith("core.xml") or key == "Company":
                found[key] = child.text.strip()
    return {name: found[name] for name in sorted(found)}
