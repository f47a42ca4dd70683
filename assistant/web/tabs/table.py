"""Tabell: who takes which stand, with the evidence of the chosen cell beside it."""

from __future__ import annotations

from dataclasses import replace

import gradio as gr

from assistant.domain import CaseFile
from assistant.web import beside, table_view
from assistant.web.actions import press, told
from assistant.web.html import html
from assistant.web.looking import PRESSES, Looking, Shared, Updates, View, Wire
from assistant.web.markup import empty

NOT_RUN = "Ärendet har inte körts än. Lägg till handlingar och tryck på Kör på fliken Ärende."


def build(shared: Shared) -> tuple[View, Wire]:
    html("<h2>Tabell</h2>")
    with gr.Row(equal_height=False, elem_classes="ra-split"):
        with gr.Column(scale=9, min_width=460):
            table = html("")
        with gr.Column(scale=5, min_width=360, elem_classes="ra-side"):
            message, panel, act = beside.build(shared, "Välj en cell i tabellen. Här visas vad den vilar på.")

    def view(looking: Looking, case_file: CaseFile | None) -> Updates:
        if case_file is None:
            return {table: empty(NOT_RUN)}
        return {table: table_view.table(case_file, shared.wording, looking.filters, looking.chosen)}

    shared.add(view, table)
    shared.emptied[table] = ""

    def wire() -> None:
        @told(message)
        def pressed(looking: Looking, event: gr.EventData) -> Updates:
            pushed = press(event)
            if pushed.do != "filter":
                return act(looking, pushed, view)
            wanted = {key: pushed.fields.get(key, "") for key in ("name", "stance", "state")}
            looking = replace(looking, filters=table_view.Filters(**wanted))
            return {shared.state: looking, **view(looking, shared.case_file(looking.case_id))}

        gr.on([table.select, panel.select], pressed, [shared.state], shared.all_outputs, **PRESSES)

    return view, wire
