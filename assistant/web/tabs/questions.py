"""Frågor: an answer in the documents' own words, or that it is not there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import gradio as gr

from assistant.domain import CaseFile
from assistant.questions import scope, unread_told
from assistant.web import beside, questions_view, summary_view
from assistant.web.actions import press, told
from assistant.web.html import html
from assistant.web.looking import IN_STEPS, PRESSES, QUIET, Looking, Shared, Updates, View, Wire
from assistant.web.markup import alert, heard, note
from assistant.workspace import WorkspaceError


def build(shared: Shared) -> tuple[View, Wire]:
    html(
        "<h2>Frågor</h2><p>Svaret består av citat ur handlingarna. Finns det inte där sägs det; verktyget gissar inte.</p>"
    )
    with gr.Row(equal_height=False, elem_classes="ra-split"):
        with gr.Column(scale=9, min_width=460):
            question = gr.Textbox(
                label="Fråga", placeholder="Till exempel: Vad kostar förslaget per år?", max_lines=3
            )
            filters = html("")
            chosen = html(note(""))
            index_note = html(note(""))
            ask = gr.Button("Sök svar", variant="primary", elem_classes="ra-run")
            state = html(note(""))
            answer = html("", elem_classes="ra-text")
        with gr.Column(scale=5, min_width=360, elem_classes="ra-side"):
            message, panel, act = beside.build(
                shared, "Välj en källa i svaret. Här visas stället i handlingen."
            )
    shared.emptied.update({question: "", answer: "", state: note(""), filters: "", chosen: note("")})
    shared.emptied[index_note] = note("")

    def view(looking: Looking, case_file: CaseFile | None) -> Updates:
        """An answer stays until the next question."""
        if case_file is None:
            return {filters: "", chosen: note(""), index_note: note("")}
        return {
            filters: questions_view.filters(case_file, looking.within),
            index_note: note(shared.place.index_note(looking.case_id)),
        }

    shared.add(view)

    def wire() -> None:
        def asked(looking: Looking, text: str) -> Iterator[Updates]:
            yield {state: note("Söker i handlingarna …"), answer: ""}
            yield answered(looking, text)

        @told(chosen)
        def kept(looking: Looking, event: gr.EventData) -> Updates:
            looking = replace(looking, within=questions_view.kept(press(event).fields))
            case_file = shared.place.case_file(looking.case_id)
            try:
                said = note(scope(case_file, questions_view.within(looking.within)))
            except (
                WorkspaceError
            ) as error:  # kept all the same: a question is not to be asked as if it were not there
                said = alert(str(error))
            return {shared.state: looking, chosen: said}  # the form itself keeps its focus

        @told(state, in_turn=False)
        def answered(looking: Looking, text: str) -> Updates:
            if not looking.case_id:
                raise WorkspaceError("Öppna ett ärende först.")
            case_file = shared.case_file(looking.case_id)
            if case_file is None:
                raise WorkspaceError("Kör ärendet först, så att handlingarna är lästa.")
            found = shared.place.ask(looking.case_id, text, questions_view.within(looking.within))
            told_as = "Svar hittat." if found.found else "Svaret finns inte i underlaget."
            return {
                state: heard(" ".join(filter(None, (told_as, unread_told(case_file))))),
                answer: summary_view.answer(case_file, found),
                index_note: note(shared.place.index_note(looking.case_id)),
            }

        @told(message)
        def pressed(looking: Looking, event: gr.EventData) -> Updates:
            return act(looking, press(event), view)

        gr.on(
            [ask.click, question.submit],
            asked,
            [shared.state, question],
            [state, answer, index_note],
            **IN_STEPS,
        )
        filters.select(kept, [shared.state], [shared.state, chosen], **QUIET)
        gr.on([answer.select, panel.select], pressed, [shared.state], shared.all_outputs, **PRESSES)

    return view, wire
