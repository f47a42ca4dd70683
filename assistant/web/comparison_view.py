"""The tool's table beside one made by hand, as HTML."""

from __future__ import annotations

from assistant.comparison import ComparedCell, Comparison, Outcome
from assistant.domain import CaseFile
from assistant.web.citations import sources
from assistant.web.markup import button, empty, esc, items


def comparison(case_file: CaseFile, found: Comparison) -> str:
    """The figures first, then every difference with its evidence, then what could not be compared."""
    agreement = "–" if found.agreement is None else f"{100 * found.agreement:.0f} %"
    kappa = "–" if found.kappa is None else f"{found.kappa:.2f}".replace(".", ",")
    figures = (
        ("Lika", f"{found.count(Outcome.AGREE)} av {found.compared}"),
        ("Överensstämmelse", agreement),
        ("Cohens kappa", kappa),
    )
    made = [
        f"<h3>Jämförelse med {esc(found.manual_name)}</h3>",
        f'<dl class="ra-figures">{"".join(f"<div><dt>{k}</dt><dd>{v}</dd></div>" for k, v in figures)}</dl>',
        f"<p>{esc(found.swedish)}</p>",
        f"<h3>Skillnader <small>{len(found.differences)}</small></h3>",
    ]
    rows = "".join(_row(case_file, cell) for cell in found.differences)
    made.append(
        '<div class="ra-scroll" tabindex="0" role="region" aria-label="Tabell över skillnader">'
        '<table class="ra-table ra-differences"><caption>Varje skillnad med belägg</caption><thead><tr>'
        '<th scope="col">Remissinstans</th><th scope="col">Gäller</th><th scope="col">Skillnad</th>'
        f'<th scope="col">Belägg</th></tr></thead><tbody>{rows}</tbody></table></div>'
        if rows
        else empty("Tabellerna skiljer sig inte åt där de kan jämföras.")
    )
    made += _apart(case_file, found)
    return "".join(made)


def _row(case_file: CaseFile, cell: ComparedCell) -> str:
    show = button(
        "Visa cellen", "cell", class_="ra-small", respondent=cell.respondent_id, target=cell.target.key
    )
    cited = sources(case_file, [one for one in cell.evidence if one.reading_id in case_file.readings])
    return (
        f'<tr><th scope="row">{esc(case_file.registry.respondent(cell.respondent_id).name)}</th>'
        f"<td>{esc(case_file.target_name(cell.target))}</td>"
        f"<td><strong>{esc(cell.outcome.swedish.capitalize())}.</strong> {esc(cell.explanation)}</td>"
        f"<td>{cited} {show}</td></tr>"
    )


def _apart(case_file: CaseFile, found: Comparison) -> list[str]:
    made = []
    if found.unmatched_rows:
        rows = (esc(f"Rad {one.row}, {one.name}: {one.reason}") for one in found.unmatched_rows)
        made.append(f"<h3>Rader i den manuella tabellen utan motsvarighet</h3>{items(rows)}")
    if found.unmatched_respondents:
        names = (esc(case_file.registry.respondent(key).name) for key in found.unmatched_respondents)
        made.append(f"<h3>Remissinstanser som saknas i den manuella tabellen</h3>{items(names)}")
    if found.loose_matches:
        loose = (
            esc(
                f"Rad {one.row}, {one.name}: {case_file.registry.respondent(one.respondent_id).name} ({one.method})"
            )
            for one in found.loose_matches
        )
        made.append(f"<h3>Namn som skiljer sig mellan tabellerna – kontrollera</h3>{items(loose)}")
    if found.unused_columns:
        columns = ", ".join(f"”{heading}”" for heading in found.unused_columns)
        made.append(f"<p>Kolumner som inte jämfördes: {esc(columns)}.</p>")
    return made
