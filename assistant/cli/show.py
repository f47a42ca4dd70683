"""What the commands print for people: tables and lists by Rich, in Swedish, readable on 100 columns."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.progress import Progress as RichProgress
from rich.table import Table
from rich.text import Text

from assistant.cli import fill
from assistant.domain import (
    CaseFile,
    Cell,
    CellState,
    CitedSentence,
    Origin,
    ReviewStatus,
    Stance,
)
from assistant.export import facts
from assistant.export.wording import Wording
from assistant.runs import Progress
from assistant.summaries.tally import is_roll
from assistant.swedish import counted, listed, shortened

_WIDTH = 100 if not sys.stdout.isatty() else None  # a file or a pipe has no width of its own

out = Console(highlight=False, width=_WIDTH)
err = Console(stderr=True, highlight=False)

_STYLE = {
    Stance.TILLSTYRKER: "green",
    Stance.TILLSTYRKER_DELVIS: "yellow",
    Stance.AVSTYRKER: "red",
    Stance.INGEN_ERINRAN: "cyan",
    Stance.AVSTAR: "dim",
    Stance.OKLART: "magenta",
}

_MOST_POINTS = 10
"""More columns than this do not fit beside each other."""
LONGEST_QUOTE = 240
_BRIEF = 110
"""Characters of a quote where an item of the checklist has many."""
_PRIORITIES = {1: "Se först, innan tabellen används", 2: "Se därefter", 3: "För kännedom"}


def line(text: str = "", style: str = "") -> None:
    out.print(Text(text, style=style))


def path(text: str) -> None:
    """A line that must not be broken: it is copied."""
    out.print(Text(text), soft_wrap=True)


def heading(text: str) -> None:
    out.print()
    out.print(Text(text, style="bold"))


def error(text: str) -> None:
    err.print(Text(text, style="red" if err.is_terminal else ""))


@contextmanager
def progress(quiet: bool) -> Iterator[Callable[[Progress], None]]:
    """A function for `Workspace.run(report=...)` that draws a bar for each step."""
    with RichProgress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[detail]}"),
        console=err,
        disable=quiet or not sys.stderr.isatty(),
    ) as bars:
        tasks: dict[str, TaskID] = {}

        def report(at: Progress) -> None:
            for step, task in tasks.items():
                if step != at.step:
                    total = next(one.total for one in bars.tasks if one.id == task)
                    bars.update(task, completed=total, detail="")
            if at.step not in tasks:
                tasks[at.step] = bars.add_task(at.step, total=at.total, detail="")
            bars.update(
                tasks[at.step],
                description=fill.progress_text(at),
                completed=at.done,
                total=at.total,
                detail=escape(at.detail[:40]),
            )

        yield report


def _whole(cell: Cell, wording: Wording) -> Text:
    words = wording.cell(cell)
    style = _STYLE[cell.stance] if cell.stance else "bold" if cell.state is CellState.UNDECIDED else "dim"
    text = Text(words[:1].lower() + words[1:], style="")
    text.stylize(style, 0, len(words.split(",")[0]))
    text.append(_hand(cell), style="bold")
    return text


def _hand(cell: Cell) -> str:
    return {CellState.SIGNED: " ✓", CellState.CHANGED: " ✎", CellState.STALE: " !"}.get(cell.state, "")


def _short(cell: Cell) -> Text:
    if cell.state is CellState.UNDECIDED:
        return Text("?", style="bold")
    if cell.stance:
        return Text(cell.stance.label + _hand(cell), style=_STYLE[cell.stance])
    return Text("·" if cell.state is CellState.NOT_TAKEN_UP else "", style="dim")


def table(case_file: CaseFile, labels: Mapping[str, str] | None = None) -> None:
    """Respondents down; the whole with its page, then one narrow column for each point.

    `labels` are the office's own words for what stands in a cell.
    """
    wording = Wording(labels)
    points = case_file.case.proposal.points
    shown = points if len(points) <= _MOST_POINTS else ()
    late = {key for one in case_file.registry.submissions if one.late for key in one.respondent_ids}
    grid = Table(
        box=None,
        pad_edge=False,
        header_style="bold",
        row_styles=["", "on grey7"] if out.color_system else None,
    )
    grid.add_column("Remissinstans", ratio=5, overflow="fold")
    grid.add_column("Helheten", ratio=5, overflow="fold")
    grid.add_column("Belägg", ratio=2, no_wrap=True)
    for point in shown:
        grid.add_column(point.number, justify="center", no_wrap=True, min_width=3)
    for respondent in case_file.registry.respondents:
        cells = case_file.table.rows[respondent.id]
        name = Text(respondent.name)
        if case_file.table.sums.invited and not respondent.invited:
            name.append(" (ej tillfrågad)", style="dim")
        if respondent.id in late:
            name.append(" (sent)", style="dim")
        position = cells[0].position
        place = ""
        if position and facts.read_so(cells[0]):
            citation = position.evidence[0]
            place = case_file.readings[citation.reading_id].place(citation).swedish
        grid.add_row(
            name, _whole(cells[0], wording), place, *(_short(cell) for cell in cells[1 : len(shown) + 1])
        )
    out.print(grid)
    out.print()
    line(
        "T tillstyrker, TD tillstyrker delvis, A avstyrker, E ingen erinran, N avstår, O oklart, ? ej avgjort, "
        "· tar inte upp punkten, ✓ signerat, ✎ ändrat för hand, ! underlaget har ändrats sedan det signerades",
        "dim",
    )
    for point in shown:
        line(f"  {point.number}. {point.title}", "dim")
    if len(points) > _MOST_POINTS:
        line(f"Förslaget har {len(points)} punkter. De visas i Excelfilen och med --json.", "dim")


def sums(case_file: CaseFile) -> None:
    """Both sums, so that anyone can add them up."""
    for what, text in facts.sums(case_file):
        line(f"{what}: {text}")


def outcome(case_file: CaseFile) -> str:
    """The result in one paragraph: who deviates, what the table counts, and what is left to look at."""
    table = case_file.table
    against = [
        case_file.registry.respondent(deviation.respondent_id).name
        for deviation in case_file.summary.deviations
        if deviation.target.whole
        and table.cell(deviation.respondent_id, deviation.target).stance is Stance.AVSTYRKER
    ]
    names = list(dict.fromkeys(against))
    said = [f"Avviker genom att avstyrka: {listed(names)}."] if names else []
    for one in case_file.summary.overall:
        if one.origin is not Origin.TOOL or one.text.endswith(":"):
            break
        if not is_roll(one):
            said.append(one.text)
    waiting = [entry for entry in case_file.review if entry.status is ReviewStatus.OPEN]
    first = sum(entry.item.kind.priority == 1 for entry in waiting)
    if not case_file.review:
        said.append("Checklistan är tom.")
    elif not waiting:
        said.append("Allt i checklistan är kontrollerat.")
    else:
        points = counted(len(waiting), "öppen punkt", "öppna punkter")
        said.append(
            f"Checklistan har {points}" + (f", varav {first} bör ses före allt annat." if first else ".")
        )
    return " ".join(said)


def checklist(case_file: CaseFile, every: bool = False) -> None:
    """Open items; ticked ones too when asked for."""
    shown = [entry for entry in case_file.review if every or entry.status is ReviewStatus.OPEN]
    if not shown:
        line("Inget att kontrollera.")
    before = 0
    for entry in shown:
        if entry.item.kind.priority != before:
            before = entry.item.kind.priority
            many = sum(one.item.kind.priority == before for one in shown)
            heading(f"{_PRIORITIES[before]} ({many})")
        item = fill.item_result(case_file, entry)
        mark = "☐" if entry.status is ReviewStatus.OPEN else "☑"
        text = Text(f"{mark} ")
        text.append(entry.item.kind.swedish, style="bold")
        where = [part for part in (item.respondent, item.target, item.document) if part]
        if item.page:
            where.append(f"s. {item.page}")
        text.append(f" [{entry.id}] " + " · ".join(where), style="dim")
        out.print(text)
        line(f"    {item.reason}")
        for citation in [item.citation] if item.citation else []:
            line(f"    ”{shortened(citation.quote, LONGEST_QUOTE)}” {citation.source}", "italic")
        for citation in item.more:
            line(f"    ”{shortened(citation.quote, _BRIEF)}” ({citation.place})", "italic")
        line(f"    → {item.todo}")
        if entry.mark:
            line(
                f"    {entry.status.swedish} av {entry.mark.who} {entry.mark.when:%Y-%m-%d} {entry.mark.note}",
                "dim",
            )


def sentence(case_file: CaseFile, one: CitedSentence) -> None:
    sources = " ".join(dict.fromkeys(case_file.source(citation) for citation in one.citations[:4]))
    more = f" med flera ({len(one.citations)} belägg)" if len(one.citations) > 4 else ""
    if one.origin is Origin.TOOL and one.text.endswith(":"):
        sources = more = ""  # it leads in to quotes that have theirs
    words = f"”{one.text}”" if one.origin is Origin.EXTRACT else one.text
    made = " [formulerad av språkmodell]" if one.origin is Origin.MODEL else ""
    line(f"  {words} {sources}{more}{made}".rstrip())


def summary(case_file: CaseFile, respondent_id: str | None = None) -> None:
    """Who deviates first."""
    found = case_file.summary
    deviations = [one for one in found.deviations if respondent_id in (None, one.respondent_id)]
    if deviations:
        heading("Avviker")
        named = ""
        for deviation in deviations:
            name = case_file.registry.respondent(deviation.respondent_id).name
            if name != named:
                line(name, "bold")
                named = name
            line(deviation.what)
            for one in deviation.sentences:
                sentence(case_file, one)
    if respondent_id is None:
        heading("Sammantaget")
        for one in found.overall:
            sentence(case_file, one)
        for target in case_file.table.targets[1:]:
            heading(case_file.target_name(target))
            for one in found.per_target.get(target.key, ()):
                sentence(case_file, one)
        if found.themes:
            heading("Det flera tar upp")
        for theme in found.themes:
            names = listed([case_file.registry.respondent(key).name for key in theme.respondent_ids])
            line(f"  {theme.name}: {names}.")
    for part in found.respondents:
        if respondent_id in (None, *part.respondent_ids):
            heading(listed([case_file.registry.respondent(key).name for key in part.respondent_ids]))
            for one in part.sentences:
                sentence(case_file, one)
            line(f"  Täckning: {part.coverage.represented} av {part.coverage.total} stycken.", "dim")
    if found.wording is not None:
        line()
        line(found.wording.swedish, "dim")
