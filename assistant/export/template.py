"""The office's own Word template: opened, its fields filled in, and where the summary is to stand.

The template is the office's: its pages, headers, logotype and styles stay as they are. What it does
not have, a style for quotes for instance, is added. It is kept beside the workspace's database and
belongs to no run: it changes how the document looks and nothing of what it says.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assistant.domain import CaseFile
from assistant.export.files import ExportError, write_atomically
from assistant.export.harmless import clean
from assistant.export.wording import long_day

FIELDS = ("rubrik", "diarienummer", "svarstid", "datum")
PLACE = "remissammanställning"
_PLACE = re.compile(r"\{\{\s*remisss?ammanställning(?:en)?\s*\}\}", re.IGNORECASE)
"""Written with three s as often as with two."""
_ANY = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_FIELD = re.compile(rf"\{{\{{\s*({'|'.join(FIELDS)})\s*\}}\}}", re.IGNORECASE)
_TITLE_FIELD = re.compile(r"\{\{\s*rubrik\s*\}\}", re.IGNORECASE)
_KEPT = "mall.docx"
_TYPES = "[Content_Types].xml"
_DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_PROPERTIES = b"schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_OTHER_PROPERTIES = b"schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties"


def kept(workspace: Path) -> Path | None:
    """The template that every Word file is written in, if there is one."""
    path = workspace / _KEPT
    return path if path.is_file() else None


def keep(workspace: Path, path: Path) -> None:
    """From now on every Word file is written in this template. Raises ExportError for what is none."""
    opened(path)
    write_atomically(workspace / _KEPT, path.read_bytes())


def forget(workspace: Path) -> None:
    (workspace / _KEPT).unlink(missing_ok=True)


def opened(path: Path) -> Any:
    """The template as a document of its own. Raises ExportError, in Swedish, when it cannot be used."""
    import docx

    try:
        document = docx.Document(io.BytesIO(_as_document(path)))
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise ExportError(
            f"{path.name} kan inte användas som mall: den är ingen Word-fil (.docx eller .dotx), eller så är den "
            "skadad eller låst med lösenord. Öppna den i Word och spara den som .docx."
        ) from error
    place(document, path.name)
    return document


def _as_document(path: Path) -> bytes:
    """A .dotx differs from a .docx in one word of its table of contents.

    LibreOffice calls the document's properties by another name than Word: they would be written a second time,
    and Word refuses a file that holds two.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        if b"macroEnabled" in old.read(_TYPES):
            raise ExportError(
                f"{path.name} har makron, och sådana mallar används inte. Öppna den i Word och spara den som .docx."
            )
        for name in old.namelist():
            data = old.read(name)
            if name == _TYPES:
                data = data.replace(_TEMPLATE, _DOCUMENT)
            elif name == "_rels/.rels":
                data = data.replace(_OTHER_PROPERTIES, _PROPERTIES)
            new.writestr(name, data)
    return out.getvalue()


def place(document: Any, name: str = "mallen") -> Any:
    """The paragraph that says where the summary is to stand, or None: then it stands last.

    Raises ExportError when it stands in a table, where chapters and tables do not fit, and for a field
    that means nothing: a slip of the pen would otherwise be found in the finished document.
    """
    for paragraph in document.element.body.iter(_tag("p")):
        text = _text(paragraph)
        for field in _ANY.finditer(text):
            if not (_PLACE.fullmatch(field[0]) or _FIELD.fullmatch(field[0])):
                known = ", ".join(f"{{{{ {one} }}}}" for one in (PLACE, *FIELDS))
                raise ExportError(
                    f"I {name} står {field[0]}, som inte är något av fälten: {known}. Rätta mallen."
                )
        if _PLACE.search(text):
            if any(True for _ in paragraph.iterancestors(_tag("tc"), _tag("txbxContent"))):
                raise ExportError(
                    f"I {name} står {{{{ {PLACE} }}}} i en tabell eller textruta. Låt det stå i ett eget stycke."
                )
            return paragraph
    return None


def has_title(document: Any) -> bool:
    """Whether the template has a title of its own, so that no second one is written."""
    written = document.paragraphs
    return any(
        _TITLE_FIELD.search(p.text) or (p.style is not None and p.style.name == "Title") for p in written
    )


def fill_in(document: Any, case_file: CaseFile) -> None:
    """The fields, wherever they stand: {{ rubrik }}, {{ diarienummer }}, {{ svarstid }} and {{ datum }}."""
    case, run = case_file.case, case_file.run
    values = {
        "rubrik": clean(case.title),
        "diarienummer": clean(case.diarienummer),
        "svarstid": long_day(case.due) if case.due else "",
        "datum": long_day(run.finished or run.started),
    }
    roots = [document.element.body]
    for section in document.sections:
        for part in (section.header, section.footer, section.first_page_header, section.first_page_footer,
                     section.even_page_header, section.even_page_footer):  # fmt: skip
            if not part.is_linked_to_previous:
                roots.append(part._element)
    for root in roots:
        for paragraph in root.iter(_tag("p")):
            _replace(paragraph, values)


def _replace(paragraph: Any, values: Mapping[str, str]) -> None:
    """Word often parts a field into several runs; then it takes the look of the first."""
    pieces = _pieces(paragraph)
    for piece in pieces:
        piece.text = _FIELD.sub(lambda m: values[m[1].casefold()], piece.text or "")
    whole = "".join(piece.text or "" for piece in pieces)
    if _FIELD.search(whole):
        pieces[0].text = _FIELD.sub(lambda m: values[m[1].casefold()], whole)
        for piece in pieces[1:]:
            piece.text = ""
    for piece in pieces:
        piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def put(document: Any, first: int) -> None:
    """Moves what was added from the body's child `first` on to the place the template gives it."""
    body = document.element.body
    paragraph = place(document)
    if paragraph is None:
        return
    added = [element for element in list(body)[first:] if element.tag != _tag("sectPr")]
    top = paragraph
    while top.getparent() is not body:
        top = top.getparent()
    for element in reversed(added):
        top.addnext(element)
    if next(paragraph.iter(_tag("sectPr")), None) is None:
        body.remove(top)
    else:  # the end of a section stands in it
        for piece in _pieces(paragraph):
            piece.text = ""


def _pieces(paragraph: Any) -> list[Any]:
    """The texts of a paragraph; those of a text box inside it belong to its own paragraphs."""
    return [piece for piece in paragraph.iter(_tag("t")) if next(piece.iterancestors(_tag("p"))) is paragraph]


def _text(paragraph: Any) -> str:
    return "".join(piece.text or "" for piece in _pieces(paragraph))


def _tag(name: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(f"w:{name}"))
