"""Files into a case: found, copied, named safely. Nothing a file is called can change where it goes."""

from __future__ import annotations

import datetime as dt
import errno
import hashlib
import os
import re
import shutil
import stat
import time
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath

from filelock import FileLock

from assistant.domain import Attachment, Document, content_id, printable
from assistant.store import IntakeNote, Store, StoreError

_SYSTEM_FILES = {".ds_store", "thumbs.db", "desktop.ini"}
_LONGEST_NAME = 150

_NO_PERMISSION = (
    "du saknar behörighet",
    "Ge läsbehörighet, eller kopiera innehållet till en mapp som du kan läsa, och lägg till det igen.",
)
_REASONS = {
    errno.EACCES: _NO_PERMISSION,
    errno.EPERM: _NO_PERMISSION,
    errno.ELOOP: ("länken pekar på sig själv", "Lägg till filen som länken skulle ha pekat på."),
    errno.ENAMETOOLONG: ("namnet är för långt", "Ge filen ett kortare namn och lägg till den igen."),
    errno.EIO: ("disken svarar inte", "Kontrollera disken eller nätverksmappen och lägg till filen igen."),
}
_CANNOT_WRITE = {
    errno.ENOSPC: "disken är full",
    errno.EDQUOT: "disken är full",
    errno.EROFS: "den är skrivskyddad",
}
"""Faults of the workspace, not of the file that was to be taken in."""


def safe_name(raw: str) -> str:
    r"""The name a file gets in the case: its last part, in NFC, without control characters.

    >>> safe_name("../../etc/passwd"), safe_name("svar\nfrån oss.pdf"), safe_name("..")
    ('passwd', 'svar från oss.pdf', 'namnlös')
    """
    last = PurePosixPath(PureWindowsPath(raw).as_posix()).name
    text = unicodedata.normalize("NFC", last)
    text = "".join(letter if letter.isprintable() else " " for letter in text)
    text = re.sub(r"\s+", " ", text).strip()
    if re.fullmatch(r"\.\w{1,8}", text) and last.strip() != text:
        text = f"namnlös{text}"  # nothing but the ending could be kept
    text = text.strip(" .")
    stem, dot, suffix = text.rpartition(".")
    if len(text) > _LONGEST_NAME:
        text = (
            f"{stem[: _LONGEST_NAME - len(suffix) - 1]}{dot}{suffix}"[:_LONGEST_NAME]
            if stem
            else text[:_LONGEST_NAME]
        )
    return text or "namnlös"


def inside(parent: Document, name: str) -> str:
    """Where a file found inside another came from, as `Document.source`."""
    return f"{parent.name} » {printable(name)}"


def find(paths: Iterable[Path]) -> Iterator[Path | IntakeNote]:
    """Every file named, and every file in every folder named, in order; or why one cannot be had."""
    for path in paths:
        try:
            mode = path.stat().st_mode
        except FileNotFoundError:
            yield IntakeNote(
                printable(str(path)),
                f"Filen {printable(path.name)} finns inte.",
                "Kontrollera sökvägen och lägg till filen igen.",
            )
        except (OSError, ValueError) as error:
            yield _unreachable(path, error)
        else:
            if stat.S_ISDIR(mode):
                yield from _in_folder(path)
            elif stat.S_ISREG(mode):
                yield path
            else:
                yield IntakeNote(
                    printable(str(path)),
                    f"{printable(path.name)} är inte en vanlig fil.",
                    "Spara innehållet som en fil och lägg till den.",
                )


def _in_folder(folder: Path) -> Iterator[Path | IntakeNote]:
    try:
        inside = sorted(folder.iterdir())
    except OSError as error:
        yield _unreachable(folder, error)
        return
    for path in inside:
        name = path.name
        if name.casefold() in _SYSTEM_FILES or name.startswith("~$"):
            continue  # made by the operating system or an open Word: never somebody's answer
        if path.is_symlink() and path.is_dir():
            yield IntakeNote(
                printable(str(path)),
                f"{printable(name)} är en länk till en annan mapp och följdes inte.",
                "Lägg till den mappen för sig om den hör till ärendet.",
            )
        else:
            yield from find([path])


def _unreachable(path: Path, error: OSError | ValueError) -> IntakeNote:
    kind = "Mappen" if path.is_dir() else "Filen"
    reason, remedy = _REASONS.get(error.errno or 0, ("", "")) if isinstance(error, OSError) else ("", "")
    return IntakeNote(
        printable(str(path)),
        f"{kind} {printable(path.name)} går inte att öppna: {reason or printable(str(error))}.",
        remedy or "Kopiera innehållet till en mapp på den här datorn och lägg till det igen.",
    )


class Intake:
    """Takes files into one case of a workspace."""

    def __init__(self, store: Store, workspace: Path, case_id: str) -> None:
        self._store = store
        self._workspace = workspace
        self._case_id = case_id
        self._documents = list(store.documents(case_id))
        self._folder = workspace / "cases" / case_id / "files"
        for left in self._folder.glob(".incoming-*"):  # of a process that died; no copy takes an hour
            if time.time() - left.stat().st_mtime > 3600:
                left.unlink(missing_ok=True)

    def add(
        self, path: Path, *, source: str = "", received: dt.date | None = None, now: dt.datetime
    ) -> tuple[Document, bool] | IntakeNote:
        """The document and whether it is new; a note when the file cannot be had.

        A file from the same place with the same content is the document it already is. The same
        content from elsewhere is a document of its own: somebody sent it twice.
        """
        source = printable(source or str(path.absolute()))
        folder = self._folder
        folder.mkdir(parents=True, exist_ok=True)
        copy = folder / f".incoming-{os.getpid()}"
        try:
            with path.open("rb") as data, copy.open("wb") as out:
                shutil.copyfileobj(data, out, 1 << 20)
                out.flush()
                os.fsync(out.fileno())
            with copy.open("rb") as data:
                sha256 = hashlib.file_digest(data, "sha256").hexdigest()
            return self._keep(copy, path.name, sha256, source, None, received, now)
        except OSError as error:
            if error.errno in _CANNOT_WRITE or not os.access(folder, os.W_OK):
                raise StoreError(
                    f"{printable(path.name)} kunde inte läggas i arbetsmappen {self._workspace}: "
                    f"{_CANNOT_WRITE.get(error.errno or 0, 'du saknar behörighet')}. Det som redan är tillagt finns "
                    "kvar. Rätta det, eller välj en annan arbetsmapp, och lägg till filerna igen."
                ) from error
            note = _unreachable(path, error)
            self._store.add_intake_note(self._case_id, note)
            return note
        finally:
            copy.unlink(missing_ok=True)

    def adopt(self, parent: Document, attachment: Attachment, now: dt.datetime) -> Document | None:
        """A file found inside a document. The same one each time the parent is read; None for one that was removed."""
        copy = self._folder / f".incoming-{os.getpid()}"
        sha256 = hashlib.sha256(attachment.data).hexdigest()
        source = inside(parent, attachment.name)
        if self._store.is_removed(self._case_id, parent.id, source, sha256):
            return None
        try:
            copy.write_bytes(attachment.data)
            return self._keep(copy, attachment.name, sha256, source, parent, parent.received, now)[0]
        finally:
            copy.unlink(missing_ok=True)

    def _keep(
        self,
        copy: Path,
        raw_name: str,
        sha256: str,
        source: str,
        parent: Document | None,
        received: dt.date | None,
        now: dt.datetime,
    ) -> tuple[Document, bool]:
        # Two windows may add to the same case: who comes second sees what the first one took in.
        with FileLock(copy.parent.parent / "intake.lock"):
            if self._store.document_count(self._case_id) != len(self._documents):
                self._documents = list(self._store.documents(self._case_id))
            return self._keep_alone(copy, raw_name, sha256, source, parent, received, now)

    def _keep_alone(
        self,
        copy: Path,
        raw_name: str,
        sha256: str,
        source: str,
        parent: Document | None,
        received: dt.date | None,
        now: dt.datetime,
    ) -> tuple[Document, bool]:
        parent_id = parent.id if parent else None
        for known in self._documents:
            if (known.source, known.sha256, known.parent_id) == (source, sha256, parent_id):
                copy.replace(self._workspace / known.path)  # the same bytes, should the old copy be damaged
                return known, False
        safe = safe_name(raw_name)
        name = self._unique(safe)
        key = content_id("d", name, sha256)
        suffix = Path(safe).suffix.lower()
        suffix = suffix if re.fullmatch(r"\.[a-z0-9]{1,8}", suffix) else ""
        relative = f"cases/{self._case_id}/files/{key}{suffix}"
        size = copy.stat().st_size
        copy.replace(self._workspace / relative)
        document = Document(key, name, sha256, size, now, relative, source, parent_id, received)
        self._store.add_document(self._case_id, document)
        self._documents.append(document)
        # å as a and ring is no fault: that is how a Mac writes it.
        raw_name = unicodedata.normalize("NFC", raw_name)
        if safe != raw_name:
            wrong = (
                "är för långt"
                if len(raw_name) > _LONGEST_NAME
                else "innehåller tecken som inte hör hemma i ett filnamn"
            )
            self._store.add_intake_note(
                self._case_id,
                IntakeNote(
                    source,
                    f"Filnamnet ”{printable(raw_name)}” {wrong}.",
                    f"Handlingen heter ”{name}” i ärendet. Kontrollera att det är rätt fil.",
                    key,
                ),
            )
        return document, True

    def _unique(self, name: str) -> str:
        """ "svar.pdf", or "svar (2).pdf" when the case has another file of that name."""
        taken = {document.name.casefold() for document in self._documents}
        stem, dot, suffix = name.rpartition(".")
        if not stem:
            stem, dot, suffix = name, "", ""
        number, unique = 1, name
        while unique.casefold() in taken:
            number += 1
            unique = f"{stem} ({number}){dot}{suffix}"
        return unique
