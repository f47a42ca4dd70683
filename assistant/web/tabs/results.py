"""Jämför och hämta: the tool's table against one made by hand, and the files to go on working in."""

from __future__ import annotations

from typing import Any

import gradio as gr

from assistant.domain import CaseFile
from assistant.export import template as templates
from assistant.web import beside, case_view, comparison_view, uploads
from assistant.web.actions import press, told
from assistant.web.html import html
from assistant.web.looking import PRESSES, QUIET, Looking, Shared, Updates, View, Wire
from assistant.web.markup import empty, note
from assistant.web.tabs.table import NOT_RUN
from assistant.workspace import WorkspaceError


def build(shared: Shared) -> tuple[View, Wire]:
    html("<h2>Jämför och hämta</h2>")
    files = html("")
    html("<h3>Er egen Word-mall</h3>")
    kept = html("")
    told_of_template = html(note(""))
    own = gr.File(label="Word-mall", height=130)
    html(
        "<h3>Jämför med en tabell gjord för hand</h3><p>Excel, Word eller CSV, med en rad per remissinstans.</p>"
    )
    with gr.Row(equal_height=False, elem_classes="ra-split"):
        with gr.Column(scale=9, min_width=460):
            manual = gr.File(label="Manuell tabell", height=130)
            outcome = html("")
        with gr.Column(scale=5, min_width=360, elem_classes="ra-side"):
            message, panel, act = beside.build(shared, "Välj ett belägg i jämförelsen. Här visas det.")
    shared.emptied.update({manual: None, outcome: "", own: None, told_of_template: note("")})
    workspace = shared.place.settings.workspace

    def view(looking: Looking, case_file: CaseFile | None) -> Updates:
        return {
            files: case_view.downloads(looking.case_id) if case_file else empty(NOT_RUN),
            kept: case_view.template(templates.kept(workspace) is not None),
        }

    shared.add(view, files, kept)
    shared.emptied[files] = ""

    def wire() -> None:
        @told(message, empties=manual)
        def compare(looking: Looking, file: Any) -> Updates:
            case_file = shared.case_file(looking.case_id)
            if case_file is None:
                raise WorkspaceError("Kör ärendet först. Sedan kan det jämföras.")
            with uploads.named(shared.place, uploads.given(file)) as found:
                compared = shared.place.compare(looking.case_id, next(iter(found)))
            shown = comparison_view.comparison(case_file, compared)
            return {outcome: shown, manual: None, message: note("Jämförelsen är klar.")}

        @told(told_of_template, empties=own)
        def use(looking: Looking, file: Any) -> Updates:
            with uploads.named(shared.place, uploads.given(file)) as found:
                templates.keep(workspace, next(iter(found)))
            said = note("Mallen är sparad. Word-filer skrivs i den från och med nu.")
            return {**shared.drawn(looking, view), own: None, told_of_template: said}

        @told(told_of_template)
        def drop(looking: Looking) -> Updates:
            templates.forget(workspace)
            return {**shared.drawn(looking, view), told_of_template: note("Mallen är borttagen.")}

        @told(message)
        def pressed(looking: Looking, event: gr.EventData) -> Updates:
            return act(looking, press(event), view)

        manual.upload(compare, [shared.state, manual], shared.all_outputs, **QUIET, **uploads.RAW)
        own.upload(use, [shared.state, own], shared.all_outputs, **QUIET, **uploads.RAW)
        kept.select(drop, [shared.state], shared.all_outputs, **QUIET)
        gr.on([outcome.select, panel.select], pressed, [shared.state], shared.all_outputs, **PRESSES)

    return view, wire
