"""A file -> `ReadResult`, whatever the file is."""

from __future__ import annotations

import hashlib
import importlib
import math
from collections.abc import Callable
from pathlib import Path

from assistant.domain import Document, Problem
from assistant.reading.assemble import assemble
from assistant.reading.kinds import Kind, kind_of
from assistant.reading.result import Draft, ReadResult, UnreadableFile
from assistant.settings import Settings
from assistant.swedish import cause

_MOST_CHARACTERS = 8_000_000
_MOST_LINES = 300_000
"""More than the 2 000 pages of `max_pages`, closely written."""
_Reader = Callable[[bytes, Document, Settings], Draft]


def read(path: Path, document: Document, settings: Settings) -> ReadResult:
    """The text of a file, or why there is none. Never raises for a file, however bad."""
    try:
        return _read(path, document, settings)
    except UnreadableFile as error:
        return ReadResult(None, error.problem, error.attachments)
    except FileNotFoundError:
        return _problem(
            f"{document.name} finns inte längre där den låg.", "Lägg till filen på nytt i ärendet."
        )
    except PermissionError:
        return _problem(
            f"{document.name} kan inte öppnas: du har inte behörighet att läsa filen.",
            "Ge dig själv läsrättighet till filen, eller kopiera den till en egen mapp och lägg till den därifrån.",
        )
    except IsADirectoryError:
        return _problem(f"{document.name} är en mapp, inte en fil.", "Lägg till filerna i mappen.")
    except OSError as error:
        return _problem(
            f"{document.name} kan inte läsas från disken ({cause(error)}).",
            "Kontrollera disken eller nätverksmappen och lägg till filen på nytt.",
        )


def _problem(what: str, remedy: str) -> ReadResult:
    return ReadResult(None, Problem(what, remedy))


def _read(path: Path, document: Document, settings: Settings) -> ReadResult:
    size = path.stat().st_size
    if size > settings.max_file_mb * 2**20:
        raise UnreadableFile(
            f"{document.name} är {_megabytes(size)} MB, större än gränsen på {settings.max_file_mb} MB.",
            "Dela filen eller spara den med mindre bilder, eller höj gränsen (max_file_mb) i inställningarna.",
        )
    data = path.read_bytes()
    if not data.strip():
        raise UnreadableFile(
            f"{document.name} är tom{' (0 byte)' if not data else ''}.",
            "Hämta filen på nytt eller be avsändaren skicka den igen.",
        )
    try:
        draft = _reader(kind_of(data, document.name))(data, document, settings)
        _check_length(draft, document)
        return _result(draft, document, hashlib.sha256(data).hexdigest())
    except (UnreadableFile, OSError):
        raise
    except Exception as error:
        # A hostile or broken file can make any of the format libraries raise anything. One such file
        # must not stop the case; it is reported with the name of the error, for whoever looks into it.
        raise UnreadableFile(
            f"{document.name} kunde inte läsas: filen är skadad eller ovanligt uppbyggd ({type(error).__name__}).",
            "Öppna filen i sitt program och spara den på nytt, helst som PDF, eller be avsändaren skicka den igen.",
        ) from error


def _megabytes(size: int) -> str:
    """With a decimal, rounded up: what is just above a limit must not look like the limit.

    >>> _megabytes(2**20 + 1), _megabytes(250 * 2**20)
    ('1,1', '250,0')
    """
    return f"{math.ceil(size / 2**20 * 10) / 10:.1f}".replace(".", ",")


def _check_length(draft: Draft, document: Document) -> None:
    """A file can unpack to more text than anybody writes: what follows would take hours."""
    characters = sum(len(page.text) for page in draft.pages)
    lines = sum(page.text.count("\n") for page in draft.pages)
    if characters > _MOST_CHARACTERS or lines > _MOST_LINES:
        raise UnreadableFile(
            f"{document.name} har {characters / 1e6:.1f} miljoner tecken på {lines + 1} rader, mer än något remissvar.",
            f"Gränsen är {_MOST_CHARACTERS // 10**6} miljoner tecken och {_MOST_LINES} rader. Dela filen om den är äkta.",
            draft.attachments,
        )


_READERS = {
    Kind.PDF: ("pdf", "read"),
    Kind.WORD: ("word", "read"),
    Kind.OLD_WORD: ("office", "read_doc"),
    Kind.WORDPERFECT: ("office", "read_wordperfect"),
    Kind.EXCEL: ("sheet", "read"),
    Kind.ODT: ("odt", "read"),
    Kind.RTF: ("rtf", "read"),
    Kind.MAIL: ("mail", "read"),
    Kind.OUTLOOK: ("outlook", "read"),
    Kind.PICTURE: ("images", "read"),
    Kind.ARCHIVE: ("archive", "read"),
    Kind.MAILBOX: ("archive", "read_mailbox"),
    Kind.HTML: ("webpage", "read"),
    Kind.MARKDOWN: ("plain", "read_markdown"),
    Kind.TEXT: ("plain", "read_text"),
}


def _reader(kind: Kind) -> _Reader:
    """Imported when used: a case of Word files does not load the PDF library."""
    module, function = _READERS[kind]
    reader: _Reader = getattr(importlib.import_module(f"assistant.reading.{module}"), function)
    return reader


def _result(draft: Draft, document: Document, sha256: str) -> ReadResult:
    unreadable = draft.unreadable_pages()
    if unreadable and len(unreadable) == len(draft.pages) and not any(p.text.strip() for p in draft.pages):
        pages = f"alla {len(unreadable)} sidor" if len(unreadable) > 1 else "sidan"
        return ReadResult(
            None,
            Problem(f"{document.name} kunde inte läsas: {pages} saknar läsbar text.", unreadable[0].reason),
            draft.attachments,
            draft.items,
        )
    reading, items = assemble(draft, document, sha256)
    if not reading.text.strip() and not unreadable and not draft.may_be_empty:
        where = (
            "alla sidor är tomma"
            if len(draft.pages) > 1
            else "sidan är tom"
            if draft.paged
            else "den har ingen text"
        )
        return ReadResult(
            None,
            Problem(
                f"{document.name} innehåller ingen text: {where}.",
                "Öppna filen och kontrollera vad som finns i den. Be avsändaren skicka svaret igen om det saknas.",
            ),
            draft.attachments,
            draft.items,
        )
    return ReadResult(reading, None, draft.attachments, (*draft.items, *items))
