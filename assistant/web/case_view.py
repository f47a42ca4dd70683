"""The head of the page, the list of cases, what came of adding files, and how far a run has come, as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote as quoted

from assistant import export, since
from assistant.domain import Case, CaseFile, Problem, RespondentState, ReviewStatus
from assistant.export import template as templates
from assistant.store import Job, JobState
from assistant.swedish import counted, listed
from assistant.web.markup import attributes, button, empty, esc, field, items
from assistant.workspace import Added, Status

_FORMATS = {
    "docx": (
        "Word",
        "Remissammanställning att arbeta vidare i: rubriker, tabell och citat med sidhänvisning.",
    ),
    "xlsx": ("Excel", "Tabellen, alla belägg, checklistan och hur resultatet kom till."),
    "md": ("Markdown", "Samma text som i Word, som ren text."),
    "json": ("JSON", "Alla data, för andra program."),
    "csv": ("CSV", "Tabellen, en rad per remissinstans, med citat och sida."),
}


def header(status: Status | None, case_file: CaseFile | None, user: str, remote: str = "") -> str:
    """Which case is open and where it stands. The case's id travels to the address line.

    `remote` is where a language model outside this computer is: it stands above every tab.
    """
    if status is None:
        title, below = "Inget ärende är öppet", "<p>Välj ett ärende eller skapa ett nytt.</p>"
        case_id = ""
    else:
        case, case_id = status.case, status.case.id
        title = case.title
        facts = [case.diarienummer, f"Svarstid {case.due:%Y-%m-%d}" if case.due else ""]
        facts.append(counted(status.documents, "handling", "handlingar"))
        facts.append(f"{status.invited} på sändlistan" if status.invited else "ingen sändlista")
        below = f'<p class="ra-case">{esc(" · ".join(fact for fact in facts if fact))}</p>'
        below += f'<p class="ra-standing" role="status">{esc(standing(status, case_file))}</p>'
        if status.run and status.changed and not (status.job and status.job.open):
            below += f'<p class="ra-again">{esc(older(status.changed))} {button("Kör igen", "run", class_="ra-small")}</p>'
    return (
        f'<header class="ra-head" data-case="{esc(case_id)}"><div class="ra-top"><p class="ra-name-of-tool">Remissassistent</p>'
        f'<p class="ra-local">{_where(remote)}</p>{_user(user)}</div>'
        f"<h1>{esc(title)}</h1>{below}</header>"
    )


def _where(remote: str) -> str:
    if not remote:
        return "Allt görs på den här datorn. Inget skickas härifrån."
    return f"<strong>Text ur handlingarna skickas till språkmodellen på {esc(remote)}, utanför den här datorn.</strong>"


def _user(user: str) -> str:
    shown = f"Signerar som {esc(user)}" if user else "Ange ditt namn"
    return (
        f'<details class="ra-user"><summary>{shown}</summary><form>'
        f"{field('user', 'Ditt namn', user, autocomplete='name')}{button('Spara', 'user')}</form></details>"
    )


def standing(status: Status, case_file: CaseFile | None) -> str:
    """Where the case stands, in a sentence or three."""
    if status.job and status.job.open:
        return "Handlingarna läses nu. Du kan stänga sidan; körningen fortsätter."
    if case_file is None:
        return "Ärendet har inte körts än." if status.documents else "Lägg till handlingar och kör."
    counts = case_file.table.sums
    open_items = [entry for entry in case_file.review if entry.status is ReviewStatus.OPEN]
    first = sum(entry.item.kind.priority == 1 for entry in open_items)
    lost = counts.states[RespondentState.UNREADABLE]
    unread = f" och {lost} har svarat på ett sätt som inte kunde läsas" if lost else ""
    silent = f", {counts.states[RespondentState.NO_ANSWER]} har inte svarat" if counts.invited else ""
    return (
        f"{counted(counts.states[RespondentState.ANSWERED], 'instans', 'instanser')} har svarat{silent}{unread}. "
        f"{counted(len(open_items), 'öppen punkt', 'öppna punkter')} i checklistan, varav {first} att se först."
    )


def older(changed: Sequence[str]) -> str:
    """That what is shown is as of a run before these changes."""
    return f"Ändrat sedan den senaste körningen: {since.shortly(changed)} Det syns först när ärendet har körts igen."


def cases(found: Sequence[Case], chosen: str) -> str:
    """All cases, newest first."""
    if not found:
        return empty("Det finns inget ärende än.")
    rows = []
    for case in found:
        facts = " · ".join(part for part in (case.diarienummer, f"skapat {case.created:%Y-%m-%d}") if part)
        shown = f"<span>{esc(case.title)}</span><small>{esc(facts)}</small>"
        rows.append(button(shown, "open", class_="ra-pick", case=case.id, current=case.id == chosen))
    return items(rows, "ra-cases")


_PACKED = (".zip", ".eml", ".msg", ".mbox")
"""Files that hold others, by their endings: only for what is said when they are added."""

SURE = "ta bort"
"""What must be typed before a case is removed."""


def removal(case: Case) -> str:
    """What goes with the case, and the form that asks for two words."""
    return (
        f"<p>”{esc(case.title)}” tas bort med allt som hör till det: kopiorna av filerna, resultaten, signaturerna och "
        "anteckningarna. Det går inte att ångra. Originalfilerna och det du har hämtat rörs inte.</p>"
        f"<form>{field('sure', f'Skriv ”{SURE}” för att bekräfta', autocomplete='off')}"
        f"{button('Ta bort ärendet', 'remove-case', case=case.id, class_='ra-button ra-danger')}</form>"
    )


def added(result: Added) -> str:
    """What became of the files, one line for each that could not be taken in."""
    said = [f"{counted(len(result.new), 'handling', 'handlingar')} lades till."] if result.new else []
    if result.known:
        names = ", ".join(document.name for document in result.known)
        said.append(f"Fanns redan i ärendet: {names}.")
    packed = [one.name for one in result.new if one.name.casefold().endswith(_PACKED)]
    if packed:
        said.append(f"Det som ligger i {listed(packed)} tas fram när ärendet körs.")
    head = f'<div class="ra-message" role="status"><p>{esc(" ".join(said) or "Inget nytt lades till.")}</p></div>'
    return head + problems([Problem(note.what, note.remedy) for note in result.notes])


def problems(found: Sequence[Problem]) -> str:
    """What could not be done, and what to do about it."""
    if not found:
        return ""
    rows = items(f"{esc(one.what)} <strong>{esc(one.remedy)}</strong>" for one in found)
    return f'<div class="ra-message ra-alert" role="alert">{rows}</div>'


def progress(job: Job | None, changed: Sequence[str] = ()) -> str:
    """How far the run has come, or what has changed since the last one. Only the step is read aloud when it changes, not every number."""
    if job is None or (job.state is JobState.CANCELLED and not job.started):
        return ""
    if job.open:
        step = job.step or "Väntar på att börja"
        many = job.total > 1
        bar = attributes(value=job.done if many else None, max=job.total if many else None, aria_label=step)
        count = f"{job.done} av {job.total}" if many else ""
        stopping = " Avbryter efter den handling som läses nu." if job.cancel else ""
        return (
            f'<div class="ra-progress"><p><span role="status">{esc(step)}.{esc(stopping)}</span> {esc(count)}</p>'
            f'<progress{bar}></progress><p class="ra-detail">{esc(job.detail)}</p></div>'
        )
    if job.state is JobState.FAILED:
        return f'<div class="ra-message ra-alert" role="alert"><p>{esc(job.error)}</p></div>'
    when = f"{job.finished.astimezone():%Y-%m-%d %H.%M}" if job.finished else ""
    if changed and job.state is JobState.DONE:
        return (
            f'<div class="ra-message ra-older" role="status"><p>Senast kört {esc(when)}. Sedan dess är detta ändrat. '
            f"Kör igen, så gäller det i tabellen och i det du hämtar.</p>{items(map(esc, changed))}</div>"
        )
    took = f" på {_seconds(job)}" if job.state is JobState.DONE else ""
    words = {
        JobState.DONE: f"Klar {when}{took}. Gå till fliken Tabell.",
        JobState.CANCELLED: f"Avbruten {when}. Det som är läst finns kvar; kör igen för att fortsätta.",
    }[job.state]
    return f'<div class="ra-message" role="status"><p>{esc(words)}</p></div>'


def _seconds(job: Job) -> str:
    if not job.started or not job.finished:
        return "okänd tid"
    seconds = (job.finished - job.started).total_seconds()
    if seconds < 90:
        return counted(max(1, round(seconds)), "sekund", "sekunder")
    return counted(round(seconds / 60), "minut", "minuter")


def downloads(case_id: str) -> str:
    """One link for each format; the file is made when it is fetched, with what is signed so far."""
    rows = []
    for key in export.FORMATS:
        name, what = _FORMATS[key]
        href = f"hamta?arende={quoted(case_id)}&format={key}"
        link = f"<a{attributes(href=href, class_='ra-button ra-download', download=True)}>Hämta {name}</a>"
        rows.append(f"{link}<span>{esc(what)}</span>")
    return f"<h3>Hämta</h3>{items(rows, 'ra-downloads')}"


def template(kept: bool) -> str:
    """Which layout the Word file gets, and how to choose another."""
    if kept:
        return (
            "<p>Word-filen skrivs i er mall, med dess formatmallar, sidhuvud och sidfot.</p>"
            f"<p>{button('Ta bort mallen', 'forget-template', class_='ra-small')}</p>"
        )
    fields = " ".join(f"{{{{ {name} }}}}" for name in templates.FIELDS)
    return (
        "<p>Word-filen har verktygets egen layout. Lägg till er mall (.docx eller .dotx), så skrivs den i den i stället. "
        f"Skriv {{{{ {templates.PLACE} }}}} i ett eget stycke där texten ska stå; annars står den sist. Vill ni kan mallen "
        f"också ha fälten {esc(fields)}.</p>"
    )


def model_line(language_model: str, standing: str = "") -> str:
    """What a language model adds, or which one is chosen and what it does as things are: see `measuring.standing`."""
    if language_model:
        return f"Språkmodell: {language_model}. {standing}".strip()
    return (
        "Ingen språkmodell är vald, och allt på sidan fungerar utan. Med en lokal modell kan sammanfattningar, skäl och svar "
        "på frågor formuleras i löpande text, teman få namn, sammanställningen ett utkast till text och ställningstaganden "
        "läsas en andra gång. README säger hur man lägger till en."
    )
