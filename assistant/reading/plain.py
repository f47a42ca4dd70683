"""Text and Markdown."""

from __future__ import annotations

import re

from assistant.domain import Document
from assistant.reading import charsets, told
from assistant.reading.result import Draft, Mark, RawPage, UnreadableFile
from assistant.settings import Settings

_MARKDOWN_HEADING = re.compile(r"(?m)^ {0,3}(#{1,6})[ \t]+(?P<title>[^\n]*?)[ \t]*#*[ \t]*$")


def _decoded(data: bytes, document: Document) -> tuple[str, str]:
    try:
        return charsets.decode(data)
    except ValueError as error:
        raise told.no_text(document) from error


def read_text(data: bytes, document: Document, settings: Settings) -> Draft:
    """Form feeds, as converters from PDF leave them, are page breaks."""
    text, encoding = _decoded(data, document)
    items = tuple(told.lost_letters(document, text))
    reader = f"text {encoding}"
    if "\f" not in text.strip("\f\n "):
        return Draft(reader, (RawPage(text),), False, items=items)
    pages = text.removesuffix("\f").split("\f")
    if len(pages) > settings.max_pages:
        raise UnreadableFile(
            f"{document.name} har {len(pages)} sidor, fler än gränsen på {settings.max_pages}.",
            "Dela filen, eller höj gränsen (max_pages) i inställningarna.",
        )
    return Draft(reader, tuple(RawPage(page.strip("\n")) for page in pages), True, items=items)


def read_markdown(data: bytes, document: Document, _: Settings) -> Draft:
    """As text; the marks stay in it, headings are found by theirs."""
    text, encoding = _decoded(data, document)
    fences = [match.span() for match in re.finditer(r"(?ms)^```.*?^```", text)]
    headings = tuple(
        Mark(match.start("title"), match.end("title"), len(match.group(1)))
        for match in _MARKDOWN_HEADING.finditer(text)
        if match["title"] and not any(a <= match.start() < b for a, b in fences)
    )
    items = tuple(told.lost_letters(document, text))
    return Draft(f"markdown {encoding}", (RawPage(text, headings),), False, items=items)
