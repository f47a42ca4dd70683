"""What the page links to beside Gradio: pictures of pages, the files themselves, and downloads.

Ids are looked up in the workspace; no path ever comes from the browser.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from fastapi import FastAPI, Query
from starlette.background import BackgroundTask
from starlette.responses import FileResponse, PlainTextResponse, Response

from assistant import readers
from assistant.export import FORMATS, ExportError
from assistant.export.files import base_name
from assistant.export.matrix import render as render_matrix
from assistant.isolated import LostError
from assistant.search.embedders import ModelMissingError
from assistant.store import StoreError
from assistant.web.citations import parse
from assistant.workspace import WorkspaceError

if TYPE_CHECKING:
    from assistant.workspace import Workspace

_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def temporary(place: Workspace) -> Path:
    """Where files pass through on their way in or out. Inside the workspace: they are as secret as the case."""
    folder = place.settings.workspace / "tmp"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def add(app: FastAPI, place: Workspace) -> None:
    """The routes, added to `app`."""

    def picture(arende: str, lasning: str, citat: str, sida: int) -> Response:
        try:
            case_file = place.case_file(arende)
            citation = parse(case_file, lasning, citat)
            reading = case_file.readings[lasning]
            document = case_file.document(reading.document_id)
            data = readers.marked_page(place.file_path(document), reading, citation, sida, place.settings)
        except LostError:
            return _said(WorkspaceError("Sidan går inte att rita. Öppna handlingen i sitt program."))
        except (WorkspaceError, StoreError, ValueError, OSError) as error:
            return _said(error)
        # The address names the run and the citation: what it shows can never change.
        return Response(
            data, media_type="image/jpeg", headers={"Cache-Control": "private, max-age=86400, immutable"}
        )

    def document(arende: str, id: str) -> Response:
        found = next((one for one in place.documents(arende) if one.id == id), None)
        if found is None or not place.file_path(found).is_file():
            return _said(WorkspaceError("Handlingen finns inte längre i ärendet."))
        path = place.file_path(found)
        # Only a PDF is shown in the browser. Anything else could be a page with a script of its own.
        shown = path.suffix == ".pdf"
        return FileResponse(
            path,
            media_type="application/pdf" if shown else "application/octet-stream",
            filename=found.name,
            content_disposition_type="inline" if shown else "attachment",
        )

    def download(arende: str, format: str) -> Response:
        if format not in FORMATS:
            return _said(WorkspaceError("Formatet finns inte."))
        folder = Path(tempfile.mkdtemp(prefix="hamta-", dir=temporary(place)))
        away = BackgroundTask(shutil.rmtree, folder, ignore_errors=True)
        try:
            (path,) = place.export(arende, folder, (format,))
        except (WorkspaceError, StoreError, ExportError, ValueError) as error:
            shutil.rmtree(folder, ignore_errors=True)
            return _said(error)
        return FileResponse(path, filename=path.name, background=away)

    def matrix(arende: str, fraga: Annotated[list[str], Query()]) -> Response:
        try:
            case_file = place.case_file(arende)
            data = render_matrix(case_file, place.matrix(arende, fraga))
        except (WorkspaceError, StoreError, ModelMissingError) as error:
            return _said(error)
        named = f'attachment; filename="{base_name(case_file.case)}-fragor.xlsx"'
        return Response(data, media_type=_EXCEL, headers={"Content-Disposition": named})

    app.add_api_route("/sidbild", picture, include_in_schema=False, response_class=Response)
    app.add_api_route("/handling", document, include_in_schema=False, response_class=Response)
    app.add_api_route("/hamta", download, include_in_schema=False, response_class=Response)
    app.add_api_route("/matris", matrix, include_in_schema=False, response_class=Response)


def _said(error: Exception) -> Response:
    return PlainTextResponse(str(error), status_code=404)
