"""The forms of the first tab: a new case, what can be changed in one, and taking it away."""

from __future__ import annotations

import datetime as dt
from dataclasses import astuple, dataclass
from typing import Any

import gradio as gr

from assistant.domain import Case, CaseFile, Problem, Respondent
from assistant.respondents import dates
from assistant.web import case_view, uploads
from assistant.web.actions import press, told
from assistant.web.html import html
from assistant.web.looking import QUIET, Looking, Shared, Updates, View, Wire
from assistant.web.markup import note
from assistant.workspace import WorkspaceError

_EITHER = "Skriv remissinstanserna eller lägg till sändlistan som fil, inte båda."
_OLD_PAGE = "Knappen hör till en äldre version av sidan. Ladda om sidan."


def a_date(text: str, field: str) -> dt.date | None:
    """A date that was typed in `field`, in any Swedish way. Raises WorkspaceError, by the field's name, for what is none."""
    try:
        return dates.typed(text)
    except ValueError:
        raise WorkspaceError(
            f"{field}: ”{text.strip()}” är inget datum. Skriv det som 2026-05-29.", field
        ) from None


def lines(text: str) -> list[str]:
    """What was typed one per line."""
    return [line.strip() for line in text.splitlines() if line.strip()]


@dataclass(frozen=True, slots=True)
class Written:
    """What can be typed about a case, as it stands in the fields."""

    title: str
    number: str
    due: str
    points: str
    asked: str

    @classmethod
    def of(cls, case: Case, invited: tuple[Respondent, ...]) -> Written:
        return cls(
            case.title,
            case.diarienummer,
            case.due.isoformat() if case.due else "",
            "\n".join(f"{point.number}. {point.title}" for point in case.proposal.points),
            "\n".join(one.name for one in invited),
        )


def new_case(shared: Shared, chosen: gr.HTML) -> Wire:
    """Told in `chosen` when the case is made, in the form when it could not be."""
    place = shared.place
    with gr.Accordion("Nytt ärende", open=False) as folded:
        typed, proposal, listed = _fields(
            "Lämna tomt om punkterna står i förslagets fil.", "Eller lägg till sändlistan som fil."
        )
        create = gr.Button("Skapa ärendet", variant="primary")
        made = html(note(""))
    shared.emptied.update({made: note(""), folded: gr.update(open=False)})
    fields = (*typed, proposal, listed)
    cleared: Updates = dict.fromkeys(typed, "") | {proposal: None, listed: None}

    def wire() -> None:
        @told(made)
        def new(
            title: str, number: str, due: str, points: str, asked: str, proposal: Any, listed: Any
        ) -> Updates:
            day, names = a_date(due, "Svarstid"), lines(asked)
            proposals, lists = uploads.given(proposal), uploads.given(listed)
            if names and lists:
                raise WorkspaceError(_EITHER)
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
            return {**shared.opened(case.id), **cleared, chosen: said}

        create.click(new, list(fields), [*shared.all_outputs, *fields], **QUIET, **uploads.RAW)

    return wire


def change_case(shared: Shared) -> tuple[View, Wire]:
    """Filled in with what holds when it is unfolded; only what is different is written."""
    place = shared.place
    with gr.Accordion("Ändra ärendet", open=False, visible=False) as folded:
        html("<p class='ra-hint'>Det du ändrar syns i tabellen efter nästa körning.</p>")
        typed, proposal, listed = _fields(
            "En punkt behåller sina signaturer så länge rubriken är densamma. Numret får ändras.",
            "Stryk eller lägg till namn, eller byt hela listan mot en fil.",
        )
        save = gr.Button("Spara ändringarna", variant="primary")
        changed = html(note(""))
    shared.emptied.update({changed: note(""), folded: gr.update(open=False)})
    shared.outputs.append(folded)
    fields = (*typed, proposal, listed)

    def view(looking: Looking, _: CaseFile | None) -> Updates:
        return {folded: gr.update(visible=bool(looking.case_id))}

    def filled(case_id: str) -> Updates:
        written = astuple(Written.of(place.case(case_id), place.invited(case_id)))
        return dict(zip(typed, written, strict=True)) | {proposal: None, listed: None}

    def wire() -> None:
        @told(changed)
        def unfold(looking: Looking) -> Updates:
            return {**filled(looking.case_id), changed: note("")}

        @told(changed)
        def change(
            looking: Looking,
            title: str,
            number: str,
            due: str,
            points: str,
            asked: str,
            proposal: Any,
            listed: Any,
        ) -> Updates:
            key = looking.case_id
            day = a_date(due, "Svarstid")
            proposals, lists = uploads.given(proposal), uploads.given(listed)
            before = Written.of(place.case(key), place.invited(key))
            other_points = lines(points) != lines(before.points)
            other_names = lines(asked) != lines(before.asked)
            if other_names and lists:
                raise WorkspaceError(_EITHER)
            problems: list[Problem] = []
            with uploads.named(place, [*proposals, *lists]) as found:
                paths = list(found)
                place.change_case(key, title=title, diarienummer=number, due=day, without_due=day is None)
                if proposals:
                    problems += place.set_proposal(key, paths[0])
                if other_points:  # after the file: what is typed counts for more
                    place.set_points(key, lines(points))
                if lists:
                    problems += place.set_distribution_list(key, paths[-1])
                if other_names:
                    place.set_invited(key, lines(asked))
            said = note("Ändringarna är sparade. De syns i tabellen efter nästa körning.")
            said += case_view.problems(problems)
            return {**shared.drawn(looking, shared.views[0]), **filled(key), changed: said}

        outputs = [*shared.all_outputs, *fields]
        folded.expand(unfold, [shared.state], outputs, **QUIET)
        save.click(change, [shared.state, *fields], outputs, **QUIET, **uploads.RAW)

    return view, wire


def remove_case(shared: Shared, chosen: gr.HTML) -> tuple[View, Wire]:
    """Two words must be typed first: nothing brings the signatures back."""
    place = shared.place
    with gr.Accordion("Ta bort ärendet", open=False, visible=False) as folded:
        asking = html("")
        refused = html(note(""))
    shared.emptied.update({refused: note(""), folded: gr.update(open=False)})

    shared.outputs += [folded, asking]

    def view(looking: Looking, _: CaseFile | None) -> Updates:
        shown = case_view.removal(place.case(looking.case_id)) if looking.case_id else ""
        return {folded: gr.update(visible=bool(looking.case_id)), asking: shown}

    def wire() -> None:
        @told(refused)
        def remove(looking: Looking, event: gr.EventData) -> Updates:
            pushed = press(event)
            if pushed.do != "remove-case" or pushed["case"] != looking.case_id:
                raise WorkspaceError(_OLD_PAGE)
            if " ".join(pushed.fields.get("sure", "").casefold().split()) != case_view.SURE:
                raise WorkspaceError(
                    f"Skriv ”{case_view.SURE}” i rutan om ärendet verkligen ska bort.",
                    f"Skriv ”{case_view.SURE}”",
                )
            title = place.case(looking.case_id).title
            place.remove_case(looking.case_id)
            left = next((case.id for case in place.cases()), "")
            return {**shared.opened(left), chosen: note(f"Ärendet ”{title}” är borttaget.")}

        asking.select(remove, [shared.state], shared.all_outputs, **QUIET)

    return view, wire


def _fields(of_points: str, of_asked: str) -> tuple[list[gr.Textbox], gr.File, gr.File]:
    title = gr.Textbox(label="Rubrik", max_lines=1)
    with gr.Row():
        number = gr.Textbox(label="Diarienummer", max_lines=1, min_width=140)
        due = gr.Textbox(label="Svarstid (ÅÅÅÅ-MM-DD)", max_lines=1, min_width=140)
    points = gr.Textbox(label="Förslagspunkter, en per rad", info=of_points, lines=4, max_lines=12)
    proposal = gr.File(label="Det remitterade förslaget (fil)", height=130)
    asked = gr.Textbox(label="Remissinstanser, en per rad", info=of_asked, lines=4, max_lines=12)
    listed = gr.File(label="Sändlista (fil)", height=130)
    return [title, number, due, points, asked], proposal, listed
