"""Fråga alla: the same questions to every answer, in a table where no cell is empty."""

from __future__ import annotations

from collections.abc import Iterator

import gradio as gr

from assistant.domain import CaseFile
from assistant.web import beside, matrix_view
from assistant.web.actions import Press, press, told
from assistant.web.html import html
from assistant.web.looking import IN_STEPS, PRESSES, Looking, Shared, Updates, View, Wire
from assistant.web.markup import heard, note
from assistant.workspace import WorkspaceError


def build(shared: Shared) -> tuple[View, Wire]:
    html(
        "<h2>Fråga alla</h2><p>Samma frågor ställs till varje svar, och varje mening läses. Varje ruta är ett citat, "
        "”tar inte upp frågan” eller ”oläsbar”.</p>"
    )
    form = html(matrix_view.form())
    index_note = html(note(""))
    state = html(note(""))
    with gr.Row(equal_height=False, elem_classes="ra-split"):
        with gr.Column(scale=9, min_width=460):
            table = html("")
        with gr.Column(scale=5, min_width=360, elem_classes="ra-side"):
            message, panel, act = beside.build(
                shared, "Välj en källa i tabellen. Här visas stället i handlingen."
            )
    shared.emptied.update({table: "", state: note(""), index_note: note("")})

    def view(looking: Looking, case_file: CaseFile | None) -> Updates:
        """A table stays until the next questions."""
        return {index_note: note(shared.place.index_note(looking.case_id) if case_file else "")}

    shared.add(view)

    def wire() -> None:
        def pressed_in_form(looking: Looking, event: gr.EventData) -> Iterator[Updates]:
            pushed = press(event)
            yield {state: note("Läser alla svar …"), table: ""}
            yield answered(looking, pushed)

        @told(state, in_turn=False)
        def answered(looking: Looking, pushed: Press) -> Updates:
            if not looking.case_id:
                raise WorkspaceError("Öppna ett ärende först.")
            case_file = shared.case_file(looking.case_id)
            if case_file is None:
                raise WorkspaceError("Kör ärendet först, så att handlingarna är lästa.")
            questions = matrix_view.asked(pushed.fields)
            if not questions:
                raise WorkspaceError("Kryssa för minst en färdig fråga, eller skriv en egen.")
            if len(questions) > matrix_view.MOST:
                raise WorkspaceError(f"Ställ högst {matrix_view.MOST} frågor i taget.")
            found = shared.place.matrix(looking.case_id, questions)
            return {
                state: heard(matrix_view.told(found)),
                table: matrix_view.matrix(case_file, found, questions),
                index_note: note(shared.place.index_note(looking.case_id)),
            }

        @told(message)
        def pressed(looking: Looking, event: gr.EventData) -> Updates:
            return act(looking, press(event), view)

        form.select(pressed_in_form, [shared.state], [state, table, index_note], **IN_STEPS)
        gr.on([table.select, panel.select], pressed, [shared.state], shared.all_outputs, **PRESSES)

    return view, wire
