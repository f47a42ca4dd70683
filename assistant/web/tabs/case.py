"""Ärende: choose or make a case, add files, run."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import gradio as gr

from assistant import example
from assistant.domain import CaseFile
from assistant.web import case_view, uploads
from assistant.web.actions import press, told
from assistant.web.html import html
from assistant.web.looking import QUIET, Looking, Shared, Updates
from assistant.web.markup import esc, note
from assistant.workspace import WorkspaceError


def a_date(text: str) -> dt.date | None:
    """A date that was typed. Raises WorkspaceError for anything but YYYY-MM-DD."""
    if not text.strip():
        return None
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        raise WorkspaceError(f"”{text.strip()}” är inget datum. Skriv det som 2026-05-29.") from None


def lines(text: str) -> list[str]:
    """What was typed one per line."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def build(shared: Shared) -> Callable[[], None]:
    place = shared.place
    with gr.Row(equal_height=False):
        with gr.Column(scale=3, min_width=420):
            with gr.Group(visible=False, elem_classes="ra-plain") as work:
                html(
                    "<h2>Handlingar</h2><p>Lägg till remissvaren som de kom: PDF, Word, e-brev eller text.</p>"
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
            html(f'<p class="ra-model">{esc(case_view.model_line(place.settings.language_model))}</p>')
        with gr.Column(scale=2, min_width=340):
            html("<h2>Ärenden</h2>")
            cases = html("")
            chosen = html(note(""))
            with gr.Accordion("Nytt ärende", open=False):
                title = gr.Textbox(label="Rubrik", max_lines=1)
                with gr.Row():
                    number = gr.Textbox(label="Diarienummer", max_lines=1, min_width=140)
                    due = gr.Textbox(label="Svarstid (ÅÅÅÅ-MM-DD)", max_lines=1, min_width=140)
                points = gr.Textbox(
                    label="Förslagspunkter, en per rad",
                    info="Lämna tomt om punkterna står i förslagets fil.",
                    lines=4,
                )
                proposal = gr.File(label="Det remitterade förslaget (fil)", height=130)
                asked = gr.Textbox(
                    label="Remissinstanser, en per rad", info="Eller lägg till sändlistan som fil.", lines=4
                )
                listed = gr.File(label="Sändlista (fil)", height=130)
                create = gr.Button("Skapa ärendet", variant="primary")
                made = html(note(""))
            trial = gr.Button("Pröva med exempelärendet")
            html(
                "<p class='ra-hint'>Ett påhittat ärende med 20 remissinstanser läggs in och körs. Det tar mindre än en minut.</p>"
            )
    timer = gr.Timer(1, active=False)
    fields = (title, number, due, points, proposal, asked, listed)
    cleared: Updates = {one: None if one in (proposal, listed) else "" for one in fields}

    def going(case_id: str) -> Updates:
        job = place.job(case_id) if case_id else None
        busy = job is not None and job.open
        return {
            progress: case_view.progress(job),
            timer: gr.Timer(active=busy),
            cancel: gr.Button(visible=busy),
            run: gr.Button(interactive=not busy),
        }

    def view(looking: Looking, _: CaseFile | None) -> Updates:
        return {
            cases: case_view.cases(place.cases(), looking.case_id),
            work: gr.Group(visible=bool(looking.case_id)),
            welcome: gr.HTML(visible=not looking.case_id),
            **going(looking.case_id),
        }

    shared.add(view, cases, work, welcome, progress, timer, cancel, run)
    shared.emptied.update({came: note(""), ran: note(""), made: note(""), chosen: note("")})

    def wire() -> None:
        outputs = [*shared.all_outputs, received, *fields]

        @told(chosen)
        def select(event: gr.EventData) -> Updates:
            return shared.opened(place.case(press(event)["case"]).id)

        @told(came)
        def add(looking: Looking, files: Any, day: str) -> Updates:
            when = a_date(day)
            with uploads.named(place, uploads.given(files)) as found:
                added = place.add(looking.case_id, list(found), received=when, names=found)
            return {**shared.everything(looking), drop: None, came: case_view.added(added)}

        @told(made)
        def new(
            title: str,
            number: str,
            due: str,
            points: str,
            proposal: Any,
            asked: str,
            listed: Any,
        ) -> Updates:
            day, names = a_date(due), lines(asked)
            proposals, lists = uploads.given(proposal), uploads.given(listed)
            if names and lists:
                raise WorkspaceError("Skriv remissinstanserna eller lägg till sändlistan som fil, inte båda.")
            with uploads.named(place, [*proposals, *lists]) as found:
                paths = list(found)
                case, problems = place.create_case(
                    title,
                    diarienummer=number,
                    due=day,
                    proposal=paths[0] if proposals else None,
                    points=lines(points),
                    distribution_list=paths[-1] if lists else None,
                )
            if names:
                place.set_invited(case.id, names)
            said = note("Ärendet är skapat. Lägg till handlingarna.") + case_view.problems(problems)
            return {**shared.opened(case.id), **cleared, made: said}

        @told(ran)
        def start(looking: Looking) -> Updates:
            if not place.documents(looking.case_id):
                raise WorkspaceError("Lägg till handlingar först.")
            place.start(looking.case_id)
            return {ran: note(""), **shared.everything(looking)}

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

        cases.select(select, [], outputs, **QUIET)
        drop.upload(add, [shared.state, drop, received], [*outputs, drop], **QUIET, **uploads.RAW)
        create.click(new, list(fields), outputs, **QUIET, **uploads.RAW)
        run.click(start, [shared.state], outputs, **QUIET)
        cancel.click(stop, [shared.state], outputs, **QUIET)
        trial.click(demonstrate, [], outputs, **QUIET)
        timer.tick(tick, [shared.state], outputs, **QUIET)

    return wire
