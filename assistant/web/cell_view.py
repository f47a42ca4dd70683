"""One cell of the table laid open: what it rests on, and the form a person signs with."""

from __future__ import annotations

from typing import Any

from assistant.domain import CaseFile, Cell, CellState, Citation, Position, Stance, Target
from assistant.export.wording import Wording, day
from assistant.web.citations import in_document, quote
from assistant.web.markup import attributes, back, button, esc, field, items, select
from assistant.web.table_view import tone
from assistant.workspace import WorkspaceError

_EMPTY = {
    CellState.NO_ANSWER: "Inget svar har kommit in från instansen. Om svaret finns någon annanstans kan du sätta ett "
    "ställningstagande för hand.",
    CellState.UNREADABLE: "Svaret gick inte att läsa. Öppna handlingen och sätt ställningstagandet för hand.",
    CellState.NOT_TAKEN_UP: "Instansen har svarat men tar inte upp punkten i det som verktyget har läst.",
    CellState.UNDECIDED: "Verktyget hittade inget ställningstagande att visa. Läs svaret och välj själv.",
}


def confidence_words(confidence: float) -> str:
    """How sure the reading is, in a word. The figure stands beside it.

    >>> confidence_words(0.95), confidence_words(0.7), confidence_words(0.4)
    ('hög', 'medelhög', 'låg')
    """
    if confidence >= 0.85:
        return "hög"
    return "medelhög" if confidence >= 0.6 else "låg"


def panel(case_file: CaseFile, wording: Wording, respondent_id: str, target: Target, user: str) -> str:
    """Everything behind a cell. Raises WorkspaceError when the table has no such cell."""
    if respondent_id not in case_file.table.rows or target not in case_file.table.targets:
        raise WorkspaceError("Cellen finns inte längre i tabellen. Ladda om sidan.")
    cell = case_file.table.cell(respondent_id, target)
    name = case_file.registry.respondent(respondent_id).name
    # Drawn anew after a decision, the heading is read again: the button that was pressed is another one now.
    token = f"{respondent_id}:{target.key}:{cell.decision.when.isoformat() if cell.decision else ''}"
    return (
        f'<section class="ra-panel" aria-label="Belägg">{back()}<h3 tabindex="-1" data-focus="{esc(token)}">{esc(name)}</h3>'
        f'<p class="ra-target">{esc(case_file.target_name(target))}</p>'
        f'<p class="ra-stance {tone(cell)}">{esc(wording.cell(cell))}</p>'
        f"{_signature(cell)}{_changes(cell)}{_facts(cell)}{_evidence(case_file, cell)}"
        f"{form(cell, user)}{_pages(case_file, cell)}</section>"
    )


def _signature(cell: Cell) -> str:
    decision = cell.decision
    if decision is None:
        if cell.position is None:
            return ""
        proposed = cell.position.stance is not None
        said = (
            "Föreslaget av verktyget, inte signerat."
            if proposed
            else "Verktyget kan inte avgöra. Välj själv."
        )
        return f'<p class="ra-state">{said}</p>'
    said = f" ”{decision.note}”" if decision.note else ""
    what = cell.state.swedish.capitalize()
    return f'<p class="ra-state">{esc(f"{what}. {decision.who}, {day(decision.when)}.{said}")}</p>'


def _changes(cell: Cell) -> str:
    if not cell.changes:
        return ""
    return f'<div class="ra-changes"><h4>Ändrat sedan signeringen</h4>{items(esc(one) for one in cell.changes)}</div>'


def _facts(cell: Cell) -> str:
    position = cell.position
    if position is None:
        return f"<p>{esc(_EMPTY.get(cell.state, ''))}</p>" if cell.state in _EMPTY else ""
    rows = []
    if position.stance is None:
        rows.append(("Tänkbart", " eller ".join(stance.swedish for stance in position.candidates)))
    elif cell.stance is not position.stance:
        rows.append(("Verktyget läste", position.stance.swedish))
    if position.qualifiers.swedish and (position.stance is None or cell.stance is not position.stance):
        rows.append(("Tillägg", position.qualifiers.swedish))
    if cell.target.whole:
        rows.append(("Grund", position.basis.swedish))
    rows.append(
        ("Säkerhet", f"{confidence_words(position.confidence)} ({position.confidence:.2f})".replace(".", ","))
    )
    if position.reason:
        rows.append(("Varför", position.reason))
    return f'<dl class="ra-facts">{"".join(f"<dt>{esc(k)}</dt><dd>{esc(v)}</dd>" for k, v in rows)}</dl>'


def _evidence(case_file: CaseFile, cell: Cell) -> str:
    position = cell.position
    if position is None:
        return ""
    made = f"<h4>Belägg</h4>{''.join(quote(case_file, citation) for citation in position.evidence)}"
    for title, citation in (
        ("Villkor", position.qualifiers.condition),
        ("Gäller delvis", position.qualifiers.partly),
    ):
        if citation is not None and citation not in position.evidence:
            made += f"<h4>{title}</h4>{quote(case_file, citation)}"
    if position.against:
        against = "".join(quote(case_file, citation) for citation in position.against)
        made += f'<div class="ra-against"><h4>Talar emot</h4>{against}</div>'
    return made


def _pages(case_file: CaseFile, cell: Cell) -> str:
    """The deciding place open, the others folded until they are wanted."""
    if cell.position is None:
        return ""
    deciding, *others = _places(cell.position)
    made = f"<h4>Så står det i handlingen</h4>{in_document(case_file, deciding[1])}"
    for role, citation in others:
        title = f"{role} {case_file.source(citation)}"
        made += f'<details class="ra-fold"><summary>{esc(title)}</summary>{in_document(case_file, citation)}</details>'
    return made


def _places(position: Position) -> list[tuple[str, Citation]]:
    """Every place worth a picture: one that lies within another is seen there."""
    roles = [("Belägg", citation) for citation in position.evidence]
    roles += [("Villkor", position.qualifiers.condition)] if position.qualifiers.condition else []
    roles += [("Gäller delvis", position.qualifiers.partly)] if position.qualifiers.partly else []
    roles += [("Talar emot", citation) for citation in position.against]
    found: list[tuple[str, Citation]] = []
    for role, citation in roles:
        if not any(_within(citation, other) for _, other in found):
            found.append((role, citation))
    return found


def _within(citation: Citation, other: Citation) -> bool:
    return citation.reading_id == other.reading_id and all(
        any(outer.contains(span) for outer in other.spans) for span in citation.spans
    )


def seen(cell: Cell) -> str:
    """Which decision the reader has before their eyes: another window may have made a later one."""
    return cell.decision.when.isoformat() if cell.decision else "none"


def form(cell: Cell, user: str) -> str:
    """Sign, set another value, or take back. The name is asked for once."""
    position = cell.position
    chosen = cell.stance.value if cell.stance else ""
    options = [("", "Välj …"), *((stance.value, stance.swedish.capitalize()) for stance in Stance)]
    data: dict[str, Any] = {"respondent": cell.respondent_id, "target": cell.target.key, "seen": seen(cell)}
    sign = ""
    if position is not None and position.stance is not None and cell.state is not CellState.SIGNED:
        again = "Signera på nytt" if cell.decision else "Signera"
        if cell.stance is not None and cell.stance is not position.stance:
            # The cell says one thing and the tool another: each button says which of them it stands for.
            keep = button(f"Behåll ”{esc(cell.stance.swedish)}”", "change", stance=cell.stance.value, **data)
            again, sign = (
                f"Signera ”{esc(position.stance.swedish)}”",
                keep if cell.state is CellState.STALE else "",
            )
        sign += button(again, "sign", class_="ra-button ra-primary" if not sign else "ra-button", **data)
    choose, do_choose = ("Ändra till", "Ändra") if cell.stance else ("Sätt till", "Sätt")
    withdraw = button("Ta tillbaka", "withdraw", **data) if cell.decision else ""
    who = (
        f'<p class="ra-who">Signeras som {esc(user)}.</p>'
        if user
        else field(
            "user",
            "Ditt namn (sparas med det du signerar, frågas en gång)",
            autocomplete="name",
            required=True,
        )
    )
    return (
        f"<form{attributes(class_='ra-sign', aria_label='Signera cellen')}><h4>Din bedömning</h4>{who}"
        f"{field('note', 'Anteckning (frivillig)', rows=2)}"
        f'<div class="ra-buttons">{sign}{withdraw}</div>'
        f'<div class="ra-buttons">{select("stance", choose, options, chosen)}{button(do_choose, "change", **data)}</div>'
        "</form>"
    )
