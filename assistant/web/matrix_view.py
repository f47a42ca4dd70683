"""Questions to every answer: the form where they are chosen, and the table of respondents and questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from assistant.domain import CaseFile, CitedSentence
from assistant.questions import TOPICS, AnswerState, Matrix, MatrixCell, unread_told
from assistant.questions import told as told_whose
from assistant.swedish import counted, shortened
from assistant.web.citations import not_own, source_button
from assistant.web.markup import QUOTE, attributes, button, esc, field, items

_TOPIC = "topic-"
"""Begins the names of the boxes for ready-made questions: a form sends one value for each name."""
MOST = 40
"""Questions at a time: beyond that nobody can read the table."""


def form() -> str:
    """Ready-made questions to tick, all ticked from the beginning, and room for one's own."""
    boxes = "".join(
        f'<label class="ra-tick"><input{attributes(type="checkbox", name=_TOPIC + one.name, value="1", checked=True)}> '
        f"<span>{esc(one.name.capitalize())}</span></label>"
        for one in TOPICS
    )
    own = field("own", "Egna frågor, en på varje rad", rows=3)
    return (
        '<form aria-label="Frågor till alla svar"><fieldset class="ra-ticks"><legend>Färdiga frågor</legend>'
        f"{boxes}</fieldset>{own}"
        f'<div class="ra-buttons">{button("Fråga alla", "matrix", class_="ra-button ra-primary")}</div></form>'
    )


def asked(fields: Mapping[str, str]) -> tuple[str, ...]:
    """The questions of the form: the ready-made in their own order, then one's own as they were written."""
    ready = [one.name for one in TOPICS if fields.get(_TOPIC + one.name)]
    own = [" ".join(line.split()) for line in fields.get("own", "").splitlines()]
    return tuple(dict.fromkeys([*ready, *filter(None, own)]))


def matrix(case_file: CaseFile, found: Matrix, questions: Sequence[str]) -> str:
    """The sum, the file to fetch, and the table. `questions` as they were asked, for the file."""
    query = urlencode([("arende", case_file.case.id), *(("fraga", one) for one in questions)])
    link = attributes(href=f"matris?{query}", class_="ra-button ra-download", download=True)
    return (
        f'<p class="ra-lead">{esc(told(found))}</p>{_unread(case_file)}<p><a{link}>Hämta som Excel</a></p>'
        '<p class="ra-hint">De färdiga frågorna söker efter ord. Kontrollera själv där ”tar inte upp frågan” har '
        "betydelse.</p>"
        '<div class="ra-scroll" tabindex="0" role="region" aria-label="Svar från alla instanser">'
        f"{_table(case_file, found)}</div>"
    )


def _unread(case_file: CaseFile) -> str:
    said = unread_told(case_file)
    return f'<p class="ra-lead">{esc(said)}</p>' if said else ""


def told(found: Matrix) -> str:
    """How many cells of each kind: they add up to respondents times questions."""
    states = Counter(cell.state for row in found.rows for cell in row.cells)
    unreadable = counted(states[AnswerState.UNREADABLE], "oläsbar", "oläsbara")
    sums = f"{states[AnswerState.ANSWERED]} svar + {states[AnswerState.NOT_TAKEN_UP]} tar inte upp frågan + {unreadable}"
    silent = ""
    if found.silent:
        silent = f" {counted(len(found.silent), 'instans', 'instanser')} har inte svarat och står sist."
    return (
        f"{counted(len(found.rows), 'instans', 'instanser')} och {counted(len(found.questions), 'fråga', 'frågor')} ger "
        f"{counted(sum(states.values()), 'ruta', 'rutor')}: {sums}.{silent}"
    )


def _table(case_file: CaseFile, found: Matrix) -> str:
    names = {one.id: one.name for one in case_file.registry.respondents}
    heads = "".join(
        f'<th scope="col">{esc(question[:1].upper() + question[1:])}</th>' for question in found.questions
    )
    rows = [(names[row.respondent_id], [_cell(case_file, cell) for cell in row.cells]) for row in found.rows]
    rows += [
        (names[one], ['<td class="ra-none">ej svar</td>'] * len(found.questions)) for one in found.silent
    ]
    body = "".join(f'<tr><th scope="row">{esc(name)}</th>{"".join(cells)}</tr>' for name, cells in rows)
    if not rows:
        body = f'<tr><td colspan="{len(found.questions) + 1}">Ärendet har inga remissinstanser.</td></tr>'
    return (
        '<table class="ra-table ra-matrix"><caption>Vad varje instans säger om varje fråga. Välj en källa för att se '
        "stället i handlingen.</caption>"
        f'<thead><tr><th scope="col">Remissinstans</th>{heads}</tr></thead><tbody>{body}</tbody></table>'
    )


def _cell(case_file: CaseFile, cell: MatrixCell) -> str:
    if cell.sentences:
        return f"<td>{''.join(_sentence(case_file, one) for one in cell.sentences)}</td>"
    note = f"<small>{esc(cell.note)}</small>" if cell.note else ""
    nearest = items(
        (
            f"<q>{esc(shortened(case_file.quote(citation), QUOTE))}</q> "
            f"{source_button(case_file, citation, case_file.readings[citation.reading_id].place(citation).swedish)}"
            f"{not_own(told_whose(case_file, citation))}"
            for citation in cell.nearest
        ),
        "ra-sentences ra-nearest",
    )
    if nearest:
        nearest = f"<details class='ra-more'><summary>Närmast, inte svar</summary>{nearest}</details>"
    tone = "ra-undecided" if cell.state is AnswerState.UNREADABLE else "ra-none"
    return f'<td class="{tone}"><p>{esc(cell.state.swedish)}</p>{note}{nearest}</td>'


def _sentence(case_file: CaseFile, said: CitedSentence) -> str:
    """The respondent stands at the head of the row: the source is the page alone."""
    sources = " ".join(
        source_button(case_file, one, case_file.readings[one.reading_id].place(one).swedish)
        for one in said.citations
    )
    aside = not_own(told_whose(case_file, *said.citations))
    return f"<p><q>{esc(shortened(said.text, QUOTE))}</q> {sources}{aside}</p>"
