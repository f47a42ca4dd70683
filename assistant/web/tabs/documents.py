"""Handlingar: every file, what it is taken to be, and how to put that right."""

from __future__ import annotations

import gradio as gr

from assistant.domain import CaseFile, DocumentRole
from assistant.web import beside, documents_view
from assistant.web.actions import press, told
from assistant.web.html import html
from assistant.web.looking import QUIET, Looking, Shared, Updates, View, Wire
from assistant.web.markup import empty, note
from assistant.web.tabs.case_forms import lines
from assistant.workspace import WorkspaceError

_RUN_AGAIN = "Det gäller från nästa körning: tryck på Kör igen, överst på sidan."


def build(shared: Shared) -> tuple[View, Wire]:
    html(
        "<h2>Handlingar</h2><p>Välj Rätta om avsändaren eller rollen inte stämmer, eller om handlingen ska bort. Kör sedan "
        "ärendet igen.</p>"
    )
    with gr.Row(equal_height=False, elem_classes="ra-split"):
        with gr.Column(scale=9, min_width=460):
            listed = html("")
        with gr.Column(scale=5, min_width=360, elem_classes="ra-side"):
            message, panel, act = beside.build(shared, "Välj Rätta vid en handling, eller en källa.")

    def view(looking: Looking, case_file: CaseFile | None) -> Updates:
        if not looking.case_id:
            return {listed: empty("Öppna ett ärende först.")}
        files = shared.place.documents(looking.case_id)
        corrected = shared.place.corrected(looking.case_id)
        return {listed: documents_view.documents(looking.case_id, files, case_file, corrected)}

    shared.add(view, listed)
    shared.emptied[listed] = ""

    def wire() -> None:
        @told(message)
        def pressed(looking: Looking, event: gr.EventData) -> Updates:
            pushed = press(event)
            if pushed.do not in ("edit", "correct", "uncorrect", "remove"):
                return act(looking, pushed, view)
            files = shared.place.documents(looking.case_id)
            document = next((one for one in files if one.id == pushed["document"]), None)
            if document is None:
                raise WorkspaceError("Handlingen finns inte längre i ärendet. Ladda om sidan.")
            case_file = shared.case_file(looking.case_id)
            if pushed.do == "edit":
                respondents = (
                    case_file.registry.respondents if case_file else shared.place.invited(looking.case_id)
                )
                names = [one.name for one in respondents]
                corrected = shared.place.has_correction(looking.case_id, document.id)
                shown = documents_view.edit(
                    files, case_file, document.id, names, shared.user(), corrected=corrected
                )
                return {panel: shown, message: note("")}
            if pushed.do == "remove":
                shared.place.remove_document(looking.case_id, document.id)
                said = f"{document.name} är borttagen. {_RUN_AGAIN}"
            elif pushed.do == "uncorrect":
                shared.place.correct(looking.case_id, document.id, (), None)
                said = f"Rättelsen av {document.name} är tillbakatagen. {_RUN_AGAIN}"
            else:
                role = pushed.fields.get("role", "")
                if role and role not in documents_view.ROLES:
                    raise WorkspaceError("Välj vad handlingen är.")
                names = lines(pushed.fields.get("names", ""))
                if not names and not role:
                    raise WorkspaceError("Skriv avsändaren, eller välj vad handlingen är.", "Avsändare")
                shared.remember(pushed.fields.get("user", ""))
                shared.place.correct(
                    looking.case_id, document.id, names, DocumentRole(role) if role else None
                )
                said = f"Rättelsen av {document.name} är sparad. {_RUN_AGAIN}"
            return {**shared.drawn(looking, view), panel: shared.emptied[panel], message: note(said)}

        gr.on([listed.select, panel.select], pressed, [shared.state], shared.all_outputs, **QUIET)

    return view, wire
