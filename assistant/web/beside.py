"""The place beside a list where a source, or a cell with its form, is shown; the same in every tab."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import gradio as gr

from assistant.domain import CaseFile, DecisionAction, Stance, Target
from assistant.web import cell_view, citations
from assistant.web.actions import Press
from assistant.web.html import html
from assistant.web.looking import Looking, Shared, Updates, View
from assistant.web.markup import alert, empty, note
from assistant.workspace import WorkspaceError

_ACTIONS = {"sign": DecisionAction.SIGN, "change": DecisionAction.CHANGE, "withdraw": DecisionAction.WITHDRAW}

Beside = Callable[[Looking, Press, View], Updates]
"""What to do with a press in the tab that the view draws."""


def build(shared: Shared, hint: str) -> tuple[gr.HTML, gr.HTML, Beside]:
    """The message line, the panel, and what to do with a press that the tab does not take itself."""
    message = html(note(""))
    start = f'<div class="ra-panel ra-waiting">{empty(hint)}</div>'
    panel = html(start, elem_classes="ra-beside")
    shared.emptied[message] = note("")
    shared.emptied[panel] = start

    def act(looking: Looking, press: Press, view: View) -> Updates:
        return {message: note(""), **_act(shared, looking, press, view, panel, message)}

    return message, panel, act


def _act(shared: Shared, looking: Looking, press: Press, view: View, panel: Any, message: Any) -> Updates:
    if press.do == "user":
        shared.place.remember_user(press.fields.get("user", ""))
        return {**shared.drawn(looking, view), message: note("Namnet är sparat.")}
    if not looking.case_id:
        raise WorkspaceError("Öppna ett ärende först.")
    if press.do in _ACTIONS:
        return _decide(shared, looking, press, view, panel, message)
    case_file = shared.place.case_file(looking.case_id)
    if press.do == "cite":
        return {
            panel: citations.panel(case_file, citations.parse(case_file, press["reading"], press["spans"]))
        }
    if press.do == "cell":
        target = Target.from_key(press["target"])
        shown = cell_panel(shared, case_file, press["respondent"], target)
        return {panel: shown, shared.state: replace(looking, chosen=(press["respondent"], target))}
    raise WorkspaceError("Knappen hör till en äldre version av sidan. Ladda om sidan.")


def cell_panel(shared: Shared, case_file: CaseFile, respondent_id: str, target: Target) -> str:
    return cell_view.panel(case_file, shared.wording, respondent_id, target, shared.user())


def _decide(shared: Shared, looking: Looking, press: Press, view: View, panel: Any, message: Any) -> Updates:
    action, target = _ACTIONS[press.do], Target.from_key(press["target"])
    wanted = press["stance"] or press.fields.get("stance", "")  # a button that says its value stands for it
    if action is DecisionAction.CHANGE and wanted not in Stance.__members__:
        raise WorkspaceError("Välj vilket ställningstagande cellen ska ha.", "Ändra till")
    shared.remember(press.fields.get("user", ""))
    before = shared.place.case_file(looking.case_id)
    if _decided_meanwhile(before, press, target):
        return {
            **shared.drawn(looking, view, case_file=before),
            panel: cell_panel(shared, before, press["respondent"], target),
            message: alert(
                "Cellen har ändrats i ett annat fönster. Nu visas den som den är: läs och välj igen."
            ),
        }
    case_file = shared.place.decide(
        looking.case_id,
        press["respondent"],
        target,
        action,
        Stance(wanted) if action is DecisionAction.CHANGE else None,
        press.fields.get("note", ""),
    )
    name = case_file.registry.respondent(press["respondent"]).name
    done = {"sign": "signerad", "change": "ändrad och signerad", "withdraw": "inte längre signerad"}[press.do]
    looking = replace(looking, chosen=(press["respondent"], target))
    stance = case_file.table.cell(press["respondent"], target).stance
    value = f" Den säger nu ”{stance.swedish}”." if stance and action is not DecisionAction.WITHDRAW else ""
    return {
        **shared.drawn(looking, view, case_file=case_file),
        panel: cell_panel(shared, case_file, press["respondent"], target),
        message: note(f"Cellen är {done}: {name}, {case_file.target_name(target)}.{value}"),
    }


def _decided_meanwhile(case_file: CaseFile, press: Press, target: Target) -> bool:
    """Whether the cell was signed or changed, in another window, after the form that was pressed was drawn."""
    if press["respondent"] not in case_file.table.rows or target not in case_file.table.targets:
        return False  # deciding says what is wrong
    now = cell_view.seen(case_file.table.cell(press["respondent"], target))
    return press["seen"] not in ("", now)
