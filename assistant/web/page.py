"""The page put together: head, tabs, and what happens when it is opened."""

from __future__ import annotations

import functools
from collections.abc import Callable
from importlib import resources

import gradio as gr

from assistant import llm
from assistant.web import case_view
from assistant.web.actions import press, told
from assistant.web.html import html
from assistant.web.looking import QUIET, Looking, Shared, Updates, View
from assistant.web.markup import note
from assistant.web.tabs import case, checklist, documents, matrix, questions, results, summary, table
from assistant.workspace import Workspace, WorkspaceError

_TABS = (
    ("Ärende", case.build),
    ("Tabell", table.build),
    ("Sammanfattning", summary.build),
    ("Frågor", questions.build),
    ("Fråga alla", matrix.build),
    ("Checklista", checklist.build),
    ("Handlingar", documents.build),
    ("Jämför och hämta", results.build),
)

_FONTS = ("system-ui", "-apple-system", "Segoe UI", "Roboto", "Liberation Sans", "Arial", "sans-serif")
_DAY = 24 * 3600


def build(place: Workspace) -> gr.Blocks:
    """All of it. Gradio's uploads are deleted after a day, and when the page is closed."""
    with gr.Blocks(title="Remissassistent", delete_cache=(3600, _DAY), analytics_enabled=False) as blocks:
        state = gr.State(Looking())
        header = html(case_view.header(None, None, "", llm.remote(place.settings)))
        told_above = html(note(""))
        shared = Shared(place, state, header)
        shared.emptied[told_above] = note("")
        views, wires, tabs = [], [], []
        with gr.Tabs(elem_classes="ra-tabs"):
            for name, build_tab in _TABS:
                with gr.Tab(name) as tab:
                    view, wire = build_tab(shared)
                    views.append(view)
                    wires.append(wire)
                    tabs.append(tab)
        for wire in wires:
            wire()

        @told(told_above)
        def open_page(request: gr.Request) -> Updates:
            case_id = _wanted(place, request.query_params.get("arende", ""))
            return shared.drawn(Looking(case_id, loaded=True), views[0])

        @told(told_above)
        def above(looking: Looking, event: gr.EventData) -> Updates:
            pushed = press(event)
            view = dict(zip((name for name, _ in _TABS), views, strict=True)).get(pushed["tab"])
            if pushed.do == "look" and view:  # chosen before the page could hear it
                # The tab alone: another case may have been chosen meanwhile, and its name stands above.
                return view(looking, shared.case_file(looking.case_id))
            if pushed.do == "run":
                place.start(looking.case_id)
                return {**shared.drawn(looking, views[0]), told_above: note("")}
            if pushed.do != "user":
                raise WorkspaceError("Knappen hör till en äldre version av sidan. Ladda om sidan.")
            place.remember_user(pushed.fields.get("user", ""))
            return {**shared.everything(looking), told_above: note("Namnet är sparat.")}

        def drawing(view: View) -> Callable[[Looking, gr.Request], Updates]:
            @told(told_above)
            def draw(looking: Looking, request: gr.Request) -> Updates:
                # Drawn anew each time: something may have happened in another tab, another window or a terminal.
                if not looking.loaded:  # a quick hand chose the tab before the page had opened
                    looking = Looking(_wanted(place, request.query_params.get("arende", "")), loaded=True)
                    return shared.drawn(looking, view)
                made = shared.drawn(looking, view)
                del made[state]  # unchanged here; something may have been chosen in the tab meanwhile
                return made

            return draw

        blocks.load(open_page, None, shared.all_outputs, **QUIET)
        header.select(above, [state], shared.all_outputs, **QUIET)
        for tab, view in zip(tabs, views, strict=True):
            tab.select(drawing(view), [state], shared.all_outputs, **QUIET)
    return blocks


def _wanted(place: Workspace, case_id: str) -> str:
    """The case of the address line, else the newest, else none."""
    known = [one.id for one in place.cases()]
    return case_id if case_id in known else next(iter(known), "")


@functools.cache
def asset(name: str) -> str:
    return resources.files("assistant.web").joinpath(name).read_text(encoding="utf-8")


def theme() -> gr.themes.Base:
    """Calm, with the system's own font. Dark values are the light ones: one set of colours, checked for contrast."""
    made = gr.themes.Base(
        primary_hue=gr.themes.colors.blue,
        neutral_hue=gr.themes.colors.slate,
        font=_FONTS,
        font_mono=("ui-monospace", "Consolas", "monospace"),
        text_size=gr.themes.sizes.text_md,
        radius_size=gr.themes.sizes.radius_sm,
    )
    return made.set(
        body_background_fill="#f7f8fa",
        body_text_color="#1b2430",
        body_text_color_subdued="#4a5565",
        block_background_fill="#ffffff",
        block_border_color="#c5ccd6",
        block_label_text_color="#1b2430",
        block_title_text_color="#1b2430",
        block_info_text_color="#4a5565",
        input_background_fill="#ffffff",
        input_border_color="#6b7686",
        input_border_width="1px",
        input_placeholder_color="#5d6878",
        button_primary_background_fill="#14508f",
        button_primary_background_fill_hover="#0e3d6e",
        button_primary_text_color="#ffffff",
        button_secondary_background_fill="#ffffff",
        button_secondary_background_fill_hover="#eaf0f7",
        button_secondary_text_color="#14508f",
        button_secondary_border_color="#14508f",
        color_accent="#14508f",
        shadow_drop="none",
        shadow_drop_lg="none",
    )
