"""Ärende: choose or make a case, add files, run."""

from __future__ import annotations

from typing import Any

import gradio as gr

from assistant import example
from assistant.domain import CaseFile
from assistant.web import case_view, uploads
from assistant.web.actions import press, told
from assistant.web.html import html
from assistant.web.looking import QUIET, Looking, Shared, Updates, View, Wire
from assistant.web.markup import esc, note
from assistant.web.tabs import case_forms
from assistant.web.tabs.case_forms import a_date
from assistant.workspace import WorkspaceError


def build(shared: Shared) -> tuple[View, Wire]:
    place = shared.place
    with gr.Row(equal_height=False):
        with gr.Column(scale=3, min_width=420):
            with gr.Group(visible=False, elem_classes="ra-plain") as work:
                html(
                    "<h2>Handlingar</h2><p>Lägg till remissvaren som de kom: PDF, Word, e-brev, bilder, zip eller text.</p>"
                )
                received = gr.Textbox(
                    label="När kom de in? (frivilligt, ÅÅÅÅ-MM-DD)",
                    info="Fyll i före, om svaren kan vara sena. E-brev har datumet med sig.",
                    max_lines=1,
                )
                drop = gr.File(label="Lägg till handlingar", file_count="multiple", height=150)
                came = html(note(""))
                html(
                    "<h2>Kör</h2><p>Alla handlingar läses i sin helhet. Bara det som har ändrats läses på nytt.</p>"
                )
                with gr.Row():
                    run = gr.Button("Kör", variant="primary", elem_classes="ra-run")
                    cancel = gr.Button("Avbryt", visible=False, elem_classes="ra-run")
                ran = html(note(""))
                progress = html("")
            welcome = html(
                "<h2>Så går det till</h2><ol class='ra-steps'><li>Skapa ett ärende, med sändlistan och det som remitterades."
                "</li><li>Lägg till remissvaren.</li><li>Kör.</li><li>Granska tabellen cell för cell och signera.</li>"
                "<li>Gå igenom checklistan och hämta remissammanställningen.</li></ol>"
            )
            model = html(_model_line(place.settings.language_model))
        with gr.Column(scale=2, min_width=340):
            html("<h2>Ärenden</h2>")
            cases = html("")
            chosen = html(note(""))
            new_wire = case_forms.new_case(shared, chosen)
            change_view, change_wire = case_forms.change_case(shared)
            remove_view, remove_wire = case_forms.remove_case(shared, chosen)
            trial = gr.Button("Pröva med exempelärendet")
            html(
                "<p class='ra-hint'>Ett påhittat ärende med 20 remissinstanser läggs in och körs. Det tar mindre än en minut.</p>"
            )
    timer = gr.Timer(1, active=False)

    def going(case_id: str) -> Updates:
        job = place.job(case_id) if case_id else None
        busy = job is not None and job.open
        return {
            progress: case_view.progress(job, () if busy or not case_id else place.status(case_id).changed),
            timer: gr.Timer(active=busy),
            cancel: gr.Button(visible=busy),
            run: gr.Button(interactive=not busy),
        }

    def view(looking: Looking, case_file: CaseFile | None) -> Updates:
        return {
            cases: case_view.cases(place.cases(), looking.case_id),
            work: gr.Group(visible=bool(looking.case_id)),
            welcome: gr.HTML(visible=not looking.case_id),
            **change_view(looking, case_file),
            **remove_view(looking, case_file),
            **going(looking.case_id),
        }

    shared.add(view, cases, work, welcome, progress, timer, cancel, run)
    shared.emptied.update({came: note(""), ran: note(""), chosen: note("")})

    def wire() -> None:
        for form in (new_wire, change_wire, remove_wire):
            form()
        outputs = [*shared.all_outputs, received]

        @told(chosen)
        def select(event: gr.EventData) -> Updates:
            return shared.opened(place.case(press(event)["case"]).id)

        @told(came, empties=drop)
        def add(looking: Looking, files: Any, day: str) -> Updates:
            when = a_date(day, "När kom de in?")
            with uploads.named(place, uploads.given(files)) as found:
                added = place.add(looking.case_id, list(found), received=when, names=found)
            return {**shared.drawn(looking, view), drop: None, came: case_view.added(added)}

        @told(ran)
        def start(looking: Looking) -> Updates:
            if not place.documents(looking.case_id):
                raise WorkspaceError("Lägg till handlingar först.")
            place.start(looking.case_id)
            return {ran: note(""), **shared.drawn(looking, view)}

        @told(ran)
        def stop(looking: Looking) -> Updates:
            place.cancel(looking.case_id)
            return going(looking.case_id)

        @told(chosen)
        def demonstrate() -> Updates:
            known = next((case for case in place.cases() if case.title == example.TITLE), None)
            if known is None:
                known, _ = place.create_case(
                    example.TITLE,
                    diarienummer=example.DIARIENUMMER,
                    due=example.DUE,
                    proposal=example.PROPOSAL,
                    distribution_list=example.DISTRIBUTION_LIST,
                )
                place.add(known.id, example.files(), received=example.received)
            if place.status(known.id).needs_run:
                place.start(known.id)
            return {**shared.opened(known.id), chosen: note("Exempelärendet är öppet.")}

        @told(ran)
        def tick(looking: Looking) -> Updates:
            job = place.job(looking.case_id) if looking.case_id else None
            return going(looking.case_id) if job is not None and job.open else shared.everything(looking)

        def say_what_the_model_does() -> str:
            """Whenever the page is opened, and not before: it can take seconds to find out."""
            from assistant import measuring

            chosen = place.settings
            return _model_line(
                chosen.language_model, measuring.standing(chosen) if chosen.language_model else ""
            )

        gr.on(None, say_what_the_model_does, None, model, **QUIET)
        cases.select(select, [], outputs, **QUIET)
        drop.upload(add, [shared.state, drop, received], [*outputs, drop], **QUIET, **uploads.RAW)
        run.click(start, [shared.state], outputs, **QUIET)
        cancel.click(stop, [shared.state], outputs, **QUIET)
        trial.click(demonstrate, [], outputs, **QUIET)
        timer.tick(tick, [shared.state], outputs, **QUIET)

    return view, wire


def _model_line(language_model: str, standing: str = "") -> str:
    return f'<p class="ra-model">{esc(case_view.model_line(language_model, standing))}</p>'
