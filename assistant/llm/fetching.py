"""`remiss model get`: the one thing in the tool that goes to the net, and only when a person asks for it.

A model is several gigabytes in one or two files. A fetch that is cut off goes on where it ended, also
when the computer was turned off between: the bytes that came are kept beside the file they belong to.
A file gets its name only when its checksum is right, and the model is told of as fetched only when
every file has its name.

The hub's library lists the files. It is not asked to fetch them: it throws away what it has of a file
when its process ends.
"""

from __future__ import annotations

import hashlib
import http.client
import re
import shutil
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from assistant.llm import ModelError, installed

Report = Callable[[str, int, int], None]
"""Called with the file in hand, the bytes that have come and the bytes there are, of all files together."""

_KEEP = re.compile(
    r"(?:.+\.(?:safetensors|json|jinja|model|txt)|LICEN[CS]E.*|NOTICE.*|README\.md)", re.IGNORECASE
)
"""Weights that hold no code, and what is read with them. Files in folders are other formats of the same."""
_PART = ".delvis"
_CHUNK = 1 << 20
_TRIES = 5
"""In a row without a single byte."""
_PAUSE = 1.0
_TIMEOUT = 60.0
"""Seconds without a byte."""


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """One file on the hub. Large ones have a SHA-256, small ones git's SHA-1 of a blob."""

    name: str
    size: int
    digest: str
    is_sha256: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """What would be fetched."""

    name: str
    revision: str
    """The commit: exactly this is fetched, also if the hub has a newer one tomorrow."""
    licence: str
    """As the model's own card has it; empty if it has none."""
    needs_login: bool
    files: tuple[RemoteFile, ...]

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)


def look_up(name: str) -> Offer:
    """Ask the hub what a model is. ModelError in words if there is none, or no way there."""
    from huggingface_hub import HfApi
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError

    with _online():
        try:
            told = HfApi().model_info(name, files_metadata=True, timeout=_TIMEOUT)
        except (HfHubHTTPError, HFValidationError) as error:
            raise ModelError(
                f"Det finns ingen modell {name} att hämta. Kontrollera namnet; det skrivs som organisation/modell. "
                "Vissa modeller kräver inloggning: hf auth login."
            ) from error
        except (OSError, ValueError, RuntimeError) as error:
            raise ModelError(_no_way(str(error))) from error
        except Exception as error:  # the library's HTTP client has errors of its own, which change with it
            if "http" not in type(error).__module__:
                raise
            raise ModelError(_no_way(str(error))) from error
    files = []
    for one in told.siblings or ():
        if "/" in one.rfilename or "\\" in one.rfilename or not _KEEP.fullmatch(one.rfilename):
            continue
        digest = one.lfs.sha256 if one.lfs else one.blob_id
        if not digest or one.size is None:
            raise ModelError(f"Servern säger ingen kontrollsumma för filen {one.rfilename}. Den hämtas inte.")
        files.append(RemoteFile(one.rfilename, one.size, digest, bool(one.lfs)))
    if not any(file.name.endswith(".safetensors") for file in files):
        raise ModelError(
            f"Modellen {name} har inga vikter i formatet safetensors. Andra format kan innehålla program och hämtas "
            "inte. Välj en annan modell."
        )
    card = told.card_data
    licence = str((card.get("license_name") or card.get("license") or "") if card else "")
    return Offer(
        name, str(told.sha), licence, bool(told.gated), tuple(sorted(files, key=lambda file: file.name))
    )


def fetch(offer: Offer, report: Report) -> Path:
    """The folder with every file of the offer, each with the right checksum."""
    folder = installed.cache() / f"models--{offer.name.replace('/', '--')}" / "snapshots" / offer.revision
    folder.mkdir(parents=True, exist_ok=True)
    missing = [file for file in offer.files if not _whole(folder / file.name, file)]
    there = {file.name: _size(folder / (file.name + _PART)) for file in missing}
    _check_room(folder, sum(file.size - there[file.name] for file in missing))
    come = offer.size - sum(file.size for file in missing)
    for file in missing:
        _fetch_one(offer, file, folder, partial(_report, report, offer, file, come))
        come += file.size
    reference = folder.parents[1] / "refs" / "main"
    reference.parent.mkdir(exist_ok=True)
    reference.write_text(offer.revision, encoding="utf-8")
    return folder


def _report(report: Report, offer: Offer, file: RemoteFile, before: int, come: int) -> None:
    report(file.name, before + come, offer.size)


def _fetch_one(offer: Offer, file: RemoteFile, folder: Path, report: Callable[[int], None]) -> None:
    part = folder / (file.name + _PART)
    left = _TRIES
    while (before := _size(part)) < file.size or not part.exists():
        try:
            _more(offer, file, part, report)
        except urllib.error.HTTPError as error:
            if error.code in (401, 403):
                raise ModelError(
                    f"Modellen {offer.name} kräver att ni godkänner licensen på {_endpoint()}/{offer.name} och loggar "
                    "in med: hf auth login. Kör sedan kommandot igen."
                ) from error
            if error.code == 416:  # what is there goes past the end of what the server has
                part.unlink(missing_ok=True)
            why: Exception = error
        except (OSError, http.client.HTTPException) as error:
            why = error
        else:
            why = ConnectionError("servern slutade sända")
        if _size(part) >= file.size:
            break
        left = left - 1 if _size(part) <= before else _TRIES
        if left <= 0:
            raise ModelError(_no_way(str(why))) from why
        time.sleep(_PAUSE)
    report(file.size)
    if _digest(part, file) != file.digest:
        part.unlink()
        raise ModelError(
            f"Filen {file.name} har fel kontrollsumma: den har skadats eller bytts på vägen. Den är borttagen. "
            "Kör kommandot igen. Händer det igen: hämta från ett annat nät."
        )
    part.replace(folder / file.name)


def _more(offer: Offer, file: RemoteFile, part: Path, report: Callable[[int], None]) -> None:
    """Add to what there is, until the server ends."""
    from huggingface_hub import get_token, hf_hub_url

    have = _size(part)
    request = urllib.request.Request(hf_hub_url(offer.name, file.name, revision=offer.revision))  # noqa: S310
    token = get_token()
    if token:  # to the hub itself, and not to where it sends us
        request.add_unredirected_header("Authorization", f"Bearer {token}")
    if have:
        request.add_header("Range", f"bytes={have}-")
    with urllib.request.urlopen(request, timeout=_TIMEOUT) as reply:  # noqa: S310  the hub's address, https unless set
        goes_on = have > 0 and reply.status == 206
        with part.open("ab" if goes_on else "wb") as out:
            come = have if goes_on else 0
            while come < file.size and (chunk := reply.read1(min(_CHUNK, file.size - come))):
                out.write(chunk)
                come += len(chunk)
                report(come)


def _whole(path: Path, file: RemoteFile) -> bool:
    """The file is there and right. Hashed again: it may have been damaged since."""
    return path.is_file() and path.stat().st_size == file.size and _digest(path, file) == file.digest


def _digest(path: Path, file: RemoteFile) -> str:
    state = (
        hashlib.sha256()
        if file.is_sha256
        else hashlib.sha1(f"blob {file.size}\0".encode(), usedforsecurity=False)
    )
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            state.update(chunk)
    return state.hexdigest()


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _check_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise ModelError(
            f"Modellen behöver {needed / 1e9:.1f} GB till på disken, och där finns {free / 1e9:.1f} GB. "
            f"Frigör utrymme, eller välj en annan plats med miljövariabeln HF_HOME (nu {installed.cache()})."
        )


def _no_way(why: str) -> str:
    return (
        f"Modellen gick inte att hämta från {_endpoint()}: {why}. Det som kommit finns kvar. "
        "Kör kommandot igen för att fortsätta där det slutade."
    )


def _endpoint() -> str:
    from huggingface_hub import constants

    return str(constants.ENDPOINT)


@contextmanager
def _online() -> Iterator[None]:
    """The library is told to stay off the net everywhere else; here a person has asked for it."""
    from huggingface_hub import constants

    before = constants.HF_HUB_OFFLINE
    constants.HF_HUB_OFFLINE = False
    try:
        yield
    finally:
        constants.HF_HUB_OFFLINE = before
