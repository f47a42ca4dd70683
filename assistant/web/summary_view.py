"""Summaries and answers as HTML: every sentence with its sources."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain import Answer, CaseFile, CitedSentence, Origin
from assistant.questions import told, unread_told
from assistant.swedish import counted, listed, shortened
from assistant.web.citations import not_own, quote, source_button, sources
from assistant.web.markup import QUOTE, empty, esc, items


def summary(case_file: CaseFile) -> str:
    """Who deviates first, then what most say, each point, each respondent."""
    found = case_file.summary
    parts = ["<h3>Avviker</h3>", _deviations(case_file)]
    parts.append(f"<h3>Sammantaget</h3>{sentences(case_file, found.overall)}")
    for target in case_file.table.targets[1:]:
        said = found.per_target.get(target.key, ())
        parts.append(
            f"<h3>{esc(case_file.target_name(target))}</h3>"
            + (sentences(case_file, said) or empty("Ingen instans tar upp punkten."))
        )
    parts += [_themes(case_file), "<h3>Varje instans</h3>"]
    for respondent in found.respondents:
        name = " och ".join(case_file.registry.respondent(key).name for key in respondent.respondent_ids)
        coverage = respondent.coverage
        share = f"{100 * coverage.share:.0f} %"
        parts.append(
            f'<details class="ra-fold"><summary>{esc(name)} <small>återger {coverage.represented} av '
            f"{counted(coverage.total, 'stycke', 'stycken')}</small></summary>"
            f"{sentences(case_file, respondent.sentences)}"
            f'<p class="ra-coverage">Täckning: {coverage.represented} av {coverage.total} stycken ({share}) har en '
            "mening här. Resten finns i svaret men inte i sammanfattningen.</p></details>"
        )
    if found.wording is not None:
        parts.append(
            f'<p class="ra-coverage">{esc(found.wording.swedish)} Underkända meningar står i checklistan.</p>'
        )
    return "".join(parts)


def _themes(case_file: CaseFile) -> str:
    """What several answers take up, with who they are and one sentence from each."""
    rows = []
    for theme in case_file.summary.themes:
        names = listed([case_file.registry.respondent(key).name for key in theme.respondent_ids])
        made = ' <small class="ra-tag">namn av språkmodell</small>' if theme.origin is Origin.MODEL else ""
        rows.append(
            f'<details class="ra-fold"><summary>{esc(theme.name)} <small>{esc(names)}</small>{made}</summary>'
            f"{sentences(case_file, theme.sentences)}</details>"
        )
    return f"<h3>Det flera tar upp</h3>{''.join(rows)}" if rows else ""


def _deviations(case_file: CaseFile) -> str:
    """All that sets a respondent apart under its name, in the order that the summary ranks them."""
    by_name: dict[str, list[str]] = {}
    for one in case_file.summary.deviations:
        name = case_file.registry.respondent(one.respondent_id).name
        said = f'<p class="ra-lead">{esc(one.what)}</p>{sentences(case_file, one.sentences)}'
        by_name.setdefault(name, []).append(said)
    if not by_name:
        return empty("Ingen instans avviker från majoriteten.")
    return "".join(
        f'<div class="ra-deviation"><h4>{esc(name)}</h4>{"".join(said)}</div>'
        for name, said in by_name.items()
    )


def sentences(case_file: CaseFile, said: Sequence[CitedSentence]) -> str:
    """Sentences as a list; a document's own words in quotation marks, a model's marked as such."""
    return items((_sentence(case_file, one) for one in said), "ra-sentences")


def _sentence(case_file: CaseFile, one: CitedSentence) -> str:
    words = f"<q>{esc(one.text)}</q>" if one.origin is Origin.EXTRACT else f"<span>{esc(one.text)}</span>"
    made = ' <small class="ra-tag">formulerad av språkmodell</small>' if one.origin is Origin.MODEL else ""
    return f"{words} {sources(case_file, one.citations)}{made}"


def _worded(case_file: CaseFile, one: CitedSentence) -> str:
    """With whose words it rests on, when they are not the answering body's own."""
    return _sentence(case_file, one) + not_own(told(case_file, *one.citations))


def answer(case_file: CaseFile, found: Answer) -> str:
    """Quotes with sources; or that the answer is not in the documents, and the nearest passages as just that."""
    asked = f'<p class="ra-asked">Fråga: {esc(found.question)}</p>'
    if unread := unread_told(case_file):
        asked += f'<p class="ra-lead">{esc(unread)}</p>'
    if found.found:
        quotes = "".join(
            "".join(quote(case_file, citation, show=True) for citation in one.citations)
            if one.origin is Origin.EXTRACT
            else f"<p>{esc(one.text)} {sources(case_file, one.citations)}{not_own(told(case_file, *one.citations))}</p>"
            for one in found.sentences
        )
        head = "<h3>Svar ur handlingarna</h3>"
        if found.note:
            head = f'<h3>Svar ur tabellen</h3><p class="ra-lead">{esc(found.note)}</p>'
        if found.worded:
            worded = items((_worded(case_file, one) for one in found.worded), "ra-sentences")
            head = f"<h3>Svar</h3>{worded}<h4>Det bygger på</h4>"
        head = "".join([head, *(f'<p class="ra-coverage">{esc(item.reason)}</p>' for item in found.items)])
        return f"{asked}{head}{quotes}{_nearest(case_file, found, 'Fler ställen som ligger nära frågan', folded=True)}"
    return (
        f'{asked}<h3>Svaret finns inte i underlaget</h3><p class="ra-lead">Inget ställe i handlingarna svarar på frågan. '
        "Pröva med andra ord, eller fråga om en sak i taget.</p>"
        f"{_nearest(case_file, found, 'Närmaste ställen – inte ett svar', folded=False)}"
    )


def _nearest(case_file: CaseFile, found: Answer, title: str, *, folded: bool) -> str:
    shown = [
        f"<q>{esc(shortened(case_file.quote(hit.citation), QUOTE))}</q> {source_button(case_file, hit.citation)}"
        f"{not_own(told(case_file, hit.citation))}"
        for hit in found.nearest
    ]
    if not shown:
        return ""
    listed = items(shown, "ra-sentences ra-nearest")
    if folded:
        return f'<details class="ra-fold"><summary>{esc(title)} ({len(shown)})</summary>{listed}</details>'
    return f"<h4>{esc(title)}</h4>{listed}"
