"""PDF: text by PDFium, scanned pages by Tesseract."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import pypdfium2
import pypdfium2.raw as c

from assistant.domain import Attachment, Document, ReviewItem, ReviewKind, printable
from assistant.isolated import beat
from assistant.reading import forms, glyphs, layout, order, outline, pasted, pdfium, scanned, signs, tabular
from assistant.reading.result import Draft, RawPage, UnreadableFile
from assistant.reading.scanned import STAMP, Box
from assistant.settings import Settings

_PICTURE = 0.5
"""How much of a page a picture covers when the page is a scan."""
_MANY_PATHS = 40
"""So many drawn shapes without any text may be letters drawn as shapes."""
_ATTACHMENT_MB = 100
_GARBLED = re.compile(r"[\x00-\x08\x0b-\x1f]")


@dataclass(frozen=True, slots=True)
class _Page:
    found: pdfium.Characters
    lines: tuple[layout.Line, ...]
    scanned: bool
    garbled: int
    """Characters that say nothing: the font has no table of what its signs mean."""
    read_as: str
    """The text, character for character, with the letters that are certainly meant."""
    pictures: tuple[Box, ...] = ()
    """Large ones beside the text."""
    runs: tuple[glyphs.Run, ...] | None = None
    """Stretches in one font, of a page with characters that say nothing."""
    tables: tuple[tabular.Table, ...] = ()


_NONSENSE = _Page(pdfium.Characters(""), (), True, 0, "")


def read(data: bytes, document: Document, settings: Settings) -> Draft:
    """Raises `UnreadableFile` for what cannot be opened."""
    if forms.too_many(data):
        raise UnreadableFile(
            f"{document.name} ritar bilder inuti bilder i en omfattning som skulle låsa läsningen.",
            "Så ser inte ett remissvar ut. Öppna inte filen; be avsändaren om den som Word eller skriv ut den som ny PDF.",
        )
    try:
        with pdfium.opened(data) as pdf:
            _check_length(len(pdf), document, settings)
            pages = _pages(pdf)
            titles = outline.entries(pdf)
            metadata = _metadata(pdf)
            attachments, left_out = _attachments(pdf, document)
    except pypdfium2.PdfiumError as error:
        if pdfium.needs_password(error):
            raise UnreadableFile(
                f"{document.name} är skyddad med lösenord och kan inte öppnas.",
                "Be avsändaren om filen utan lösenord, eller öppna den och spara den utan skydd.",
            ) from error
        raise UnreadableFile(
            f"{document.name} är skadad eller ofullständig och kan inte öppnas som PDF.",
            "Hämta filen på nytt eller be avsändaren skicka den igen.",
        ) from error
    usual = layout.style([page.lines for page in pages])
    raw = [_raw(page, usual, titles.get(index, ())) for index, page in enumerate(pages)]
    items = (*left_out, *_garbled(pages, document))
    if not pdfium.is_sound(data):
        items = (*items, _rebuilt(document))
    reader = pdfium.NAME
    if scan := {index: page is _NONSENSE for index, page in enumerate(pages) if page.scanned}:
        raw, program, said, more = scanned.read(partial(scanned.of_pdf, data), scan, raw, document, settings)
        reader, items = ", ".join(filter(None, (reader, program))), (*items, *more)
        metadata |= said
    if boxes := {
        index: page.pictures for index, page in enumerate(pages) if page.pictures and not page.scanned
    }:
        raw, more = pasted.read(partial(scanned.of_pdf, data), boxes, raw, document, settings)
        items = (*items, *more)
    return Draft(reader, tuple(raw), True, metadata, attachments, items)


def _raw(page: _Page, usual: layout.Style, titles: Sequence[tuple[str, int]]) -> RawPage:
    blank = layout.gaps(page.lines, usual)
    headings = outline.headings(page.lines, titles, layout.headings(page.lines, usual, blank))
    if page.tables:
        made = tabular.edits(page.found.text, page.tables)
        taken = {edit.start for edit in made}
        blank = tuple(e for e in blank if e.start not in taken and not _in_a_row(page, e.start))
        blank = tuple(sorted((*blank, *made), key=lambda edit: edit[:2]))
        headings = tuple(mark for mark in headings if not _in_a_row(page, mark.start))
    return RawPage(
        page.found.text,
        headings=headings,
        layout=blank,
        read_as=page.read_as if page.read_as != page.found.text else None,
    )


def _in_a_row(page: _Page, start: int) -> bool:
    return any(table.holds(start) for table in page.tables)


def _check_length(pages: int, document: Document, settings: Settings) -> None:
    if pages == 0:
        raise UnreadableFile(f"{document.name} har inga sidor.", "Be avsändaren skicka filen igen.")
    if pages > settings.max_pages:
        raise UnreadableFile(
            f"{document.name} har {pages} sidor, fler än gränsen på {settings.max_pages}.",
            "Dela filen, eller höj gränsen (max_pages) i inställningarna.",
        )


def _metadata(pdf: Any) -> dict[str, str]:
    found = pdf.get_metadata_dict(skip_empty=True)
    return {name: " ".join(value.split()) for name, value in sorted(found.items()) if value.strip()}


def _pages(pdf: Any) -> list[_Page]:
    pages = [_page(pdf, index) for index in range(len(pdf))]
    if any(page.garbled for page in pages):
        meant = glyphs.decoded(pdf, [page.found for page in pages], [page.runs for page in pages])
        pages = [
            replace(page, read_as=text, garbled=_garbled_in(text)) if text != page.found.text else page
            for page, text in zip(pages, meant, strict=True)
        ]
    # Letters that are no language: what the page shows is something else, which only a picture of it tells.
    return [
        page if signs.begins_with_words(page.read_as) else _believed(pdf, index, page)
        for index, page in enumerate(pages)
    ]


def _believed(pdf: Any, index: int, page: _Page) -> _Page:
    """A page whose text may be none."""
    if signs.is_nonsense(page.read_as):
        return _NONSENSE
    if not page.scanned and signs.is_doubtful(page.read_as) and _lies_under_a_picture(pdf, index):
        return replace(page, scanned=True)
    return page


def _lies_under_a_picture(pdf: Any, index: int) -> bool:
    """Whether the text is what another program read from a scan."""
    with pdfium.opened_page(pdf, index) as page:
        return _is_picture(page.page, STAMP)


def _garbled_in(text: str) -> int:
    # The question that is fast to ask: most pages hold nothing that does not show.
    return 0 if text.replace("\n", "").isprintable() else len(_GARBLED.findall(text))


def _page(pdf: Any, index: int) -> _Page:
    beat()
    try:
        with pdfium.opened_page(pdf, index) as page:
            found, bounds, tables = order.lines(page)
            lines = layout.lines(page.text, found, bounds)
            read_as = order.words_of_spaced_lines(page, found)
            has_room = len(found.text) < 10 * STAMP
            scanned = has_room and _is_scan(page.page, found.text)
            pictures = pasted.find(page) if has_room and not scanned else ()
            garbled = _garbled_in(found.text)
            runs = tuple(glyphs.runs(page, found)) if garbled else None
    except pypdfium2.PdfiumError:
        # One page that cannot be loaded does not take the others with it: it is read as a picture, or listed.
        return _Page(pdfium.Characters(""), (), True, 0, "")
    return _Page(found, lines, scanned, garbled, read_as, pictures, runs, tables)


def _is_scan(page: Any, text: str) -> bool:
    letters = len("".join(text.split()))
    return letters < STAMP and _is_picture(page, letters)


def _is_picture(page: Any, letters: int) -> bool:
    width, height = page.get_size()
    covered = 0.0
    paths = 0
    for found in page.get_objects(filter=[c.FPDF_PAGEOBJ_IMAGE, c.FPDF_PAGEOBJ_PATH], max_depth=5):
        if found.type == c.FPDF_PAGEOBJ_PATH:
            paths += 1
            continue
        left, bottom, right, top = found.get_bounds()
        covered += max(0.0, min(right, width) - max(left, 0)) * max(0.0, min(top, height) - max(bottom, 0))
    if letters == 0 and paths >= _MANY_PATHS:
        return True
    # Scans come in strips too, so the pictures' areas are added up.
    least: float = (_PICTURE if letters else 0.05) * width * height
    return covered >= least


def _rebuilt(document: Document) -> ReviewItem:
    return ReviewItem(
        ReviewKind.REPAIR,
        f"{document.name} är skadad. Den gick att läsa efter att ha byggts om.",
        "Kontrollera mot originalet att alla sidor är med.",
        document_id=document.id,
    )


def _garbled(pages: Sequence[_Page], document: Document) -> tuple[ReviewItem, ...]:
    return tuple(
        ReviewItem(
            ReviewKind.REPAIR,
            f"{document.name}, s. {number}: {page.garbled} tecken har ett typsnitt som inte kan tolkas.",
            "Läs sidan i originalet. Text som ser förvrängd ut kan saknas i tabellen.",
            document_id=document.id,
            page=number,
        )
        for number, page in enumerate(pages, start=1)
        if page.garbled >= 3
    )


def _attachments(pdf: Any, document: Document) -> tuple[tuple[Attachment, ...], tuple[ReviewItem, ...]]:
    """Files inside the file, and an item for each that could not be taken out."""
    found, items = [], []
    for index in range(pdf.count_attachments()):
        attachment = pdf.get_attachment(index)
        name = attachment.get_name() or f"bilaga {index + 1}"
        try:
            data = bytes(attachment.get_data())
        except pypdfium2.PdfiumError:
            data = b""
        if data and len(data) <= _ATTACHMENT_MB * 2**20:
            found.append(Attachment(name, data))
            continue
        why = f"är större än {_ATTACHMENT_MB} MB" if data else "är tom eller går inte att läsa"
        items.append(
            ReviewItem(
                ReviewKind.UNREADABLE,
                f"Filen {printable(name)}, som ligger inuti {document.name}, {why}.",
                "Öppna PDF-filen, spara bilagan för sig och lägg till den i ärendet.",
                document_id=document.id,
            )
        )
    return tuple(found), tuple(items)
