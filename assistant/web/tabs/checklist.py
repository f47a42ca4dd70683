"""Checklista: what a person must look at, and that they have."""

from __future__ import annotations

from dataclasses import replace

import gradio as gr

from assistant.domain import CaseFile, ReviewStatus
from assistant.web import beside, checklist_view
from assistant.web.actions import press, told
from assistant.web.html import html
from assistant.web.looking import PRESSES, Looking, Shared, Updates, View, Wire
from assistant.web.markup import empty, note
from assistant.web.tabs.table import NOT_RUN
from assistant.workspace import WorkspaceError


def build(shared: Shared) -> tuple[View, Wire]:
    html("<h2>Checklista</h2>")
    with gr.Row(equal_height=False, elem_classes="ra-split"):
        with gr.Column(scale=9, min_width=460):
            listed = html("", elem_classes="ra-text")
        with gr.Column(scale=5, min_width=360, elem_classes="ra-side"):
            message, panel, act = beside.build(shared, "Välj en källa eller en cell i listan. Här visas den.")

    def view(looking: Looking, case_file: CaseFile | None) -> Updates:
        if case_file is None:
            return {listed: empty(NOT_RUN)}
        return {listed: checklist_view.checklist(case_file, looking.show, shared.user())}

    shared.add(view, listed)
    shared.emptied[listed] = ""

    def wire() -> None:
        @told(message)
        def pressed(looking: Looking, event: gr.EventData) -> Updates:
            pushed = press(event)
            if pushed.do == "show":
                show = pushed.fields.get("show", "open")
                looking = replace(looking, show=show if show in ("open", "done", "all") else "open")
                return {shared.state: looking, **view(looking, shared.case_file(looking.case_id))}
            if pushed.do != "mark":
                return act(looking, pushed, view)
            if pushed["status"] not in ReviewStatus.__members__:
                raise WorkspaceError("Knappen hör till en äldre version av sidan. Ladda om sidan.")
            status = ReviewStatus(pushed["status"])
            case_file = shared.place.mark(
                looking.case_id, pushed["item"], status, pushed.fields.get("note", "")
            )
            entry = next(one for one in case_file.review if one.id == pushed["item"])
            said = note(f"{entry.item.kind.swedish}: {status.swedish}.")
            return {**shared.drawn(looking, view, case_file=case_file), message: said}

        gr.on([listed.select, panel.select], pressed, [shared.state], shared.all_outputs, **PRESSES)

    return view, wire
