"""What one browser window is looking at, and what all parts of the page share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import gradio as gr

from assistant import llm
from assistant.domain import CaseFile, Target
from assistant.export.wording import Wording
from assistant.web import case_view
from assistant.web.table_view import Filters
from assistant.workspace import Workspace, WorkspaceError

QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private", "queue": False}
"""For every event: no spinner over what is read, and nothing to call from outside.

No queue: each press is one request with one answer. Gradio's queue answers over a stream that it closes when
nothing is waited for, and a press in the moment it closes is never answered.
"""

PRESSES: dict[str, Any] = {**QUIET, "trigger_mode": "multiple"}
"""For lists where one thing is pressed after another: none is dropped because the one before is not answered yet."""

IN_STEPS: dict[str, Any] = {**QUIET, "queue": True, "concurrency_limit": None}
"""For what first says that it works and then answers, which only the queue can do."""


@dataclass(frozen=True, slots=True)
class Looking:
    """The state of one browser window."""

    case_id: str = ""
    filters: Filters = field(default_factory=Filters)
    chosen: tuple[str, Target] | None = None
    """The cell whose evidence is shown."""
    show: str = "open"
    """Which items of the checklist."""
    within: Mapping[str, str] = field(default_factory=dict)
    """What a question is kept to: fields of the form in Frågor."""
    loaded: bool = False
    """The page knows which case it shows. Gradio chooses the first tab before that, sometimes after."""


Updates = dict[Any, Any]
"""New values by component."""
View = Callable[[Looking, CaseFile | None], Updates]
"""Draws a tab. The case file is None before the first run."""
Wire = Callable[[], None]
"""Connects what is pressed in a tab, when all tabs are built."""


@dataclass(slots=True)
class Shared:
    """The workspace and the parts of the page that several tabs change."""

    place: Workspace
    state: gr.State
    header: gr.HTML
    views: list[View] = field(default_factory=list)
    """In the order of the tabs."""
    outputs: list[Any] = field(default_factory=list)
    """Every component that a view draws."""
    emptied: dict[Any, Any] = field(default_factory=dict)
    """What is put back when another case is opened, with the value it gets."""

    def add(self, view: View, *components: Any) -> None:
        self.views.append(view)
        self.outputs += components

    @property
    def wording(self) -> Wording:
        return Wording(self.place.settings.labels)

    def user(self) -> str:
        """Who signs; empty when nobody has said."""
        try:
            return self.place.user()
        except WorkspaceError:
            return ""

    def remember(self, name: str) -> None:
        """Keep the name when one was given with a form."""
        if name.strip() and name.strip() != self.user():
            self.place.remember_user(name)

    def case_file(self, case_id: str) -> CaseFile | None:
        """None before the first run."""
        if not case_id or self.place.store.latest_run(case_id) is None:
            return None
        return self.place.case_file(case_id)

    def drawn(self, looking: Looking, *views: View, case_file: CaseFile | None = None) -> Updates:
        """The head and the tab that is looked at. The others are drawn when they are chosen: a big case is megabytes."""
        case_file = case_file or self.case_file(looking.case_id)
        status = self.place.status(looking.case_id) if looking.case_id else None
        made: Updates = {
            self.state: looking,
            self.header: case_view.header(status, case_file, self.user(), llm.remote(self.place.settings)),
        }
        for view in views:
            made |= view(looking, case_file)
        return made

    def everything(self, looking: Looking) -> Updates:
        """The whole page, for what happens seldom and whatever tab is looked at."""
        return self.drawn(looking, *self.views)

    def opened(self, case_id: str) -> Updates:
        """Another case, on the first tab, where cases are chosen: nothing of the one before stays on the page."""
        return {**self.emptied, **self.drawn(Looking(case_id, loaded=True), self.views[0])}

    @property
    def all_outputs(self) -> list[Any]:
        found = [self.state, self.header, *self.outputs, *self.emptied]
        return list({id(one): one for one in found}.values())
