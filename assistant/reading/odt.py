"""OpenDocument text (.odt): the text as it is shown, with deleted and hidden text left out and told."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from lxml import etree

from assistant.domain import Document, ReviewItem
from assistant.reading import blocks, told
from assistant.reading.blocks import Block
from assistant.reading.odtbody import Body, Seen
from assistant.reading.odtstyles import Styles, attribute, full, short
from assistant.reading.result import Draft, UnreadableFile
from assistant.settings import Settings

_DAMAGES = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    OSError,
    EOFError,
    ValueError,
)


def read(data: bytes, document: Document, settings: Settings) -> Draft:
    """Raises `UnreadableFile` for what is damaged or unpacks beyond the limit."""
    limit = settings.max_file_mb * 2**20
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            content, styles, meta = (
                _part(archive, f"{name}.xml", limit, document) for name in ("content", "styles", "meta")
            )
    except _DAMAGES as error:
        raise _damaged(document) from error
    root = None if content is None else content.find(f"{full('office:body')}/{full('office:text')}")
    if content is None or root is None:
        raise _damaged(document)
    seen = Seen()
    known = [one for one in (styles, content) if one is not None]
    body = Body(Styles(known), seen)
    found = body.read(root)
    letterhead, others = _running(styles, _pages(root, body.styles), seen)
    page = blocks.page(blocks.with_notes([*letterhead, *found, *others]))
    items = list(_items(document, root, seen))
    if seen.pictures and not any(block.text for block in found):
        items.append(told.pictures(document, seen.pictures))
    return Draft("odt", (page,), False, _metadata(meta), (), tuple(items))


def _damaged(document: Document) -> UnreadableFile:
    return UnreadableFile(
        f"{document.name} är en skadad eller ofullständig ODT-fil och kan inte öppnas.",
        "Hämta filen på nytt eller be avsändaren skicka den igen.",
    )


def _part(archive: zipfile.ZipFile, name: str, limit: int, document: Document) -> Any:
    if name not in archive.namelist():
        return None
    with archive.open(name) as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise UnreadableFile(
            f"{document.name} packas upp till mer än {limit // 2**20} MB.",
            "Så ser inte ett remissvar ut. Be avsändaren om svaret som PDF.",
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _damaged(document) from error


def _pages(root: Any, styles: Styles) -> list[str]:
    """The styles of pages that the text asks for, the first page's first; "" for the file's own first."""
    asked = [
        styles.page_style(attribute(one, "text:style-name"))
        for one in root.iter(full("text:p"), full("text:h"))
    ]
    return [*asked[:1], *dict.fromkeys(filter(None, asked[1:]))]


def _running(root: Any, asked: list[str], seen: Seen) -> tuple[list[Block], list[Block]]:
    """The header of the first page, which is the letterhead; and every other header and footer in use."""
    masters = [] if root is None else list(root.iter(full("style:master-page")))
    by_name = {attribute(one, "style:name"): one for one in masters}
    usual = by_name.get("Standard", masters[0] if masters else None)
    used = [by_name.get(name, usual) for name in asked or [""]]
    for one in used:  # a first page is followed by another, which the text does not ask for
        after = None if one is None else by_name.get(attribute(one, "style:next-style-name"))
        if after is not None and after not in used:
            used.append(after)
    body = Body(Styles([] if root is None else [root]), seen)
    first: list[Block] = []
    others: list[Block] = []
    known: set[str] = set()
    for number, master in enumerate(used):
        parts = [] if master is None else list(master)
        own = any(short(part) == "style:header-first" for part in parts)
        for part in parts:
            if not short(part).startswith(("style:header", "style:footer")):
                continue
            if attribute(part, "style:display") == "false":
                continue
            letterhead = number == 0 and short(part) == ("style:header-first" if own else "style:header")
            for block in body.read(part):
                if blocks.is_running(block.text) and block.text not in known:
                    known.add(block.text)
                    (first if letterhead else others).append(Block(block.text, furniture=not letterhead))
    return first, others


def _metadata(meta: Any) -> dict[str, str]:
    if meta is None:
        return {}
    names = {
        "Title": "dc:title",
        "Author": "meta:initial-creator",
        "ModDate": "dc:date",
        "Creator": "meta:generator",
    }
    values = {key: " ".join((meta.findtext(f".//{full(name)}") or "").split()) for key, name in names.items()}
    return {key: value for key, value in values.items() if value}


def _items(document: Document, root: Any, seen: Seen) -> Iterator[ReviewItem]:
    changes = [short(one) for region in root.iter(full("text:changed-region")) for one in region]
    inserted, deleted = changes.count("text:insertion"), changes.count("text:deletion")
    if inserted or deleted:
        yield told.tracked_changes(document, inserted, deleted)
    if seen.comments:
        yield told.comments(document, seen.comments)
    if seen.hidden:
        yield told.hidden_text(document, seen.hidden)
    if seen.prompts:
        yield told.empty_fields(document, seen.prompts)
    if seen.charts:
        yield told.charts(document, seen.charts)
    if seen.objects:
        yield told.embedded(document, seen.objects)
