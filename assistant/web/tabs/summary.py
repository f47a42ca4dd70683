"""Sammanfattning: who deviates first, then what most say, then each respondent."""

from __future__ import annotations

import gradio as gr

from assistant.domain import CaseFile
from assistant.web import beside, summary_view
from assistant.web.actions import press, told
from assistant.web.html import html
from assistant.web.looking import PRESSES, Looking, Shared, Updates, View, Wire
from assistant.web.markup import empty
from assistant.web.tabs.table import NOT_RUN


def build(shared: Shared) -> tuple[View, Wire]:
    html(
        "<h2>Sammanfattning</h2><p>Varje mening har sin källa. Välj källan för att se stället i handlingen.</p>"
    )
    with gr.Row(equal_height=False, elem_classes="ra-split"):
        with gr.Column(scale=9, min_width=460):
            text = html("", elem_classes="ra-text")
        with gr.Column(scale=5, min_width=360, elem_classes="ra-side"):
            message, panel, act = beside.build(
                shared, "Välj en källa i texten. Här visas stället i handlingen."
            )

    def view(_: Looking, case_file: CaseFile | None) -> Updates:
        return {text: summary_view.summary(case_file) if case_file else empty(NOT_RUN)}

    shared.add(view, text)
    shared.emptied[text] = ""

    def wire() -> None:
        @told(message)
        def pressed(looking: Looking, event: gr.EventData) -> Updates:
            return act(looking, press(event), view)

        gr.on([text.select, panel.select], pressed, [shared.state], shared.all_outputs, **PRESSES)

    return view, wire
