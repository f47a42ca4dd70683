"""The table of positions as HTML that a screen reader can walk through, and the sums below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.domain import (
    CaseFile,
    Cell,
    CellState,
    Respondent,
    Stance,
    Target,
)
from assistant.export import facts
from assistant.export.wording import Wording
from assistant.web.markup import attributes, button, esc, hidden, select

_WIDE = 6
"""With more points than this, their cells hold the letters of the codebook instead of words."""

_SHORT = {Stance.TILLSTYRKER_DELVIS: "Delvis", Stance.INGEN_ERINRAN: "Ingen erinran"}

_MARKS = {
    CellState.SIGNED: ("✓", "signerat"),
    CellState.CHANGED: ("✎", "ändrat för hand"),
    CellState.STALE: ("!", "underlaget har ändrats"),
}

_STATES = (
    ("", "Alla"),
    ("open", "Inte signerade"),
    ("signed", "Signerade eller ändrade"),
    ("stale", "Underlaget har ändrats"),
    ("undecided", "Ej avgjorda"),
)


@dataclass(frozen=True, slots=True)
class Filters:
    """Which rows of the table are shown."""

    name: str = ""
    """Part of the respondent's name."""
    stance: str = ""
    """A stance, or the state of a cell without one, on the whole."""
    state: str = ""

    def shows(self, respondent: Respondent, cells: Sequence[Cell]) -> bool:
        whole = cells[0]
        if self.name and self.name.casefold() not in respondent.name.casefold():
            return False
        if self.stance and self.stance != (whole.stance.value if whole.stance else whole.state.value):
            return False
        return not self.state or any(_in_state(cell, self.state) for cell in cells)


def _in_state(cell: Cell, state: str) -> bool:
    return cell.state in {
        "open": (CellState.PROPOSED, CellState.UNDECIDED, CellState.STALE),
        "signed": (CellState.SIGNED, CellState.CHANGED),
        "stale": (CellState.STALE,),
        "undecided": (CellState.UNDECIDED,),
    }.get(state, ())


def table(
    case_file: CaseFile,
    wording: Wording,
    filters: Filters = Filters(),
    selected: tuple[str, Target] | None = None,
) -> str:
    """The outcome, filters, table, legend and sums."""
    rows = [
        (respondent, case_file.table.rows[respondent.id])
        for respondent in case_file.registry.respondents
        if filters.shows(respondent, case_file.table.rows[respondent.id])
    ]
    return (
        f'<p class="ra-outcome"><strong>Helheten:</strong> {esc(_outcome(case_file))}.</p>'
        f"{_filters(case_file, filters, len(rows))}"
        '<div class="ra-scroll" tabindex="0" role="region" aria-label="Tabell över ställningstaganden">'
        f"{_table(case_file, wording, rows, selected)}</div>"
        f"{_legend(case_file)}{sums(case_file)}"
    )


def _filters(case_file: CaseFile, filters: Filters, shown: int) -> str:
    stances = [("", "Alla"), *((stance.value, stance.swedish.capitalize()) for stance in Stance)]
    stances += [
        (state.value, state.swedish.capitalize())
        for state in (CellState.UNDECIDED, CellState.NO_ANSWER, CellState.UNREADABLE)
    ]
    total = len(case_file.registry.respondents)
    names = [("", "Alla"), *((r.name, r.name) for r in case_file.registry.respondents)]
    return (
        '<form class="ra-filters" data-change="filter" aria-label="Urval av rader">'
        f"{select('name', 'Remissinstans', names, filters.name)}"
        f"{select('stance', 'Helheten', stances, filters.stance)}"
        f"{select('state', 'Granskning', _STATES, filters.state)}"
        f'<p class="ra-count" role="status">Visar {shown} av {total} remissinstanser.</p></form>'
    )


def _table(
    case_file: CaseFile,
    wording: Wording,
    rows: Sequence[tuple[Respondent, Sequence[Cell]]],
    selected: tuple[str, Target] | None,
) -> str:
    points = case_file.case.proposal.points
    narrow = len(points) > _WIDE
    listed = any(respondent.invited for respondent in case_file.registry.respondents)
    late = {key for one in case_file.registry.submissions if one.late for key in one.respondent_ids}
    heads = "".join(
        f'<th scope="col" class="ra-point"{attributes(title=point.title)}><span>Punkt {esc(point.number)}</span>'
        + (hidden(point.title) if narrow else f"<small>{esc(point.title)}</small>")
        + "</th>"
        for point in points
    )
    body = "".join(
        f'<tr><th scope="row">{esc(respondent.name)}{_beside(respondent, respondent.id in late, listed)}</th>'
        + "".join(_cell(case_file, wording, respondent, cell, narrow, selected) for cell in cells)
        + "</tr>"
        for respondent, cells in rows
    )
    if not rows:
        body = f'<tr><td colspan="{len(points) + 2}">Ingen rad passar urvalet.</td></tr>'
    return (
        '<table class="ra-table"><caption>Ställningstaganden. Välj en cell för att se beläggen och signera.</caption>'
        f'<thead><tr><th scope="col">Remissinstans</th><th scope="col" class="ra-whole">Helheten</th>{heads}</tr></thead>'
        f"<tbody>{body}</tbody></table>"
    )


def _beside(respondent: Respondent, late: bool, listed: bool) -> str:
    """Without a sändlista nobody is known to have been asked, or not to."""
    said = ([] if respondent.invited or not listed else ["inte tillfrågad"]) + (["sent svar"] if late else [])
    return f"<small>{esc(', '.join(said))}</small>" if said else ""


def _cell(
    case_file: CaseFile,
    wording: Wording,
    respondent: Respondent,
    cell: Cell,
    narrow: bool,
    selected: tuple[str, Target] | None,
) -> str:
    words = wording.cell(cell)
    mark, marked = _MARKS.get(cell.state, ("", ""))
    place = _place(case_file, cell)
    if cell.target.whole:
        shown = f"<span>{esc(_without_marking(cell, words))}</span>"
        below = " · ".join(part for part in (place, f"{mark} {marked}".strip()) if part)
        shown += f"<small>{esc(below)}</small>" if below else ""
    else:
        shown = f"<span>{esc(_short(cell, wording, narrow))}</span>" + (
            f"<small>{mark}</small>" if mark else ""
        )
    name = f"{respondent.name}, {case_file.target_name(cell.target)}: {words}"
    name += "".join(f", {said}" for said in (place, marked) if said and said not in words)
    chosen = selected == (respondent.id, cell.target)
    pressed = button(
        shown,
        "cell",
        class_="ra-cell",
        label=f"{name}. Visa belägg.",
        respondent=respondent.id,
        target=cell.target.key,
        current=chosen,
    )
    return f'<td class="{tone(cell)}">{pressed}</td>'


def _without_marking(cell: Cell, words: str) -> str:
    return words.replace(" (underlaget har ändrats)", "") if cell.state is CellState.STALE else words


def _place(case_file: CaseFile, cell: Cell) -> str:
    if cell.position is None or not facts.read_so(cell):
        return ""
    citation = cell.position.evidence[0]
    return case_file.readings[citation.reading_id].place(citation).swedish


def _short(cell: Cell, wording: Wording, narrow: bool) -> str:
    """A cell of a point: the letters of the codebook where many stand beside each other, else the office's words."""
    if cell.stance:
        if narrow:
            return cell.stance.label
        own = cell.stance.value in wording.labels
        return (
            wording.stance(cell.stance) if own else _SHORT.get(cell.stance, cell.stance.swedish.capitalize())
        )
    known = {CellState.UNDECIDED: "?" if narrow else "Ej avgjort", CellState.NOT_TAKEN_UP: "–"}
    if cell.state in known:
        return known[cell.state] if narrow else wording.labels.get(cell.state.value, known[cell.state])
    return wording.labels.get(cell.state.value) or cell.state.swedish.capitalize()


def tone(cell: Cell) -> str:
    """The class that colours a cell. The colour repeats what the words say."""
    return f"ra-{(cell.stance.value if cell.stance else cell.state.value).lower().replace('_', '-')}"


def _legend(case_file: CaseFile) -> str:
    parts = [
        "– tar inte upp punkten",
        "✓ signerat",
        "✎ ändrat för hand",
        "! signerat, men underlaget har ändrats",
    ]
    if len(case_file.case.proposal.points) > _WIDE:
        letters = [f"{stance.label} {stance.swedish}" for stance in Stance]
        parts = [*letters, "? ej avgjort", *parts]
    return f'<p class="ra-legend"><strong>Teckenförklaring:</strong> {esc(" · ".join(parts))}</p>'


def _outcome(case_file: CaseFile) -> str:
    """How many take each stand on the whole."""
    counts = case_file.table.sums
    stands = [(s.swedish, counts.stances[s]) for s in Stance if counts.stances[s]]
    stands += [("ej avgjort", counts.undecided)] if counts.undecided else []
    return ", ".join(f"{number} {words}" for words, number in stands) or "inget ställningstagande"


def sums(case_file: CaseFile) -> str:
    """Both sums of the first promise, so that anyone can add them up."""
    rows = "".join(f"<dt>{esc(what)}</dt><dd>{esc(text)}</dd>" for what, text in facts.sums(case_file))
    return f'<div class="ra-sums"><h3>Summor</h3><dl>{rows}</dl></div>'
