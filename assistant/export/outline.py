"""The remissammanställning as blocks: what it says, in which order. Word and Markdown only dress it.

Who deviates stands first, then what all say, then the table, each point, each respondent, who is
missing, what is left to check and how it was made.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import zip_longest

from assistant.domain import (
    WHOLE,
    CaseFile,
    Cell,
    Citation,
    CitedSentence,
    Origin,
    RespondentState,
    Stance,
    Target,
)
from assistant.export import facts
from assistant.export.blocks import Block, Bullet, Grid, GridCell, Heading, Note, Quote, Text, Title
from assistant.export.checks import checklist
from assistant.export.worded import draft, reason, themes
from assistant.export.wording import Wording, long_day, tint
from assistant.summaries.candidates import overlapping
from assistant.summaries.deciding import deciding_in
from assistant.summaries.tally import instances, is_roll
from assistant.swedish import listed

_POINTS_PER_TABLE = 4
_ORDER = (
    Stance.AVSTYRKER,
    Stance.TILLSTYRKER_DELVIS,
    Stance.TILLSTYRKER,
    Stance.INGEN_ERINRAN,
    Stance.OKLART,
    Stance.AVSTAR,
)
"""What changes the proposal stands first."""


def outline(case_file: CaseFile, wording: Wording) -> tuple[Block, ...]:
    """The whole document."""
    return (
        *_opening(case_file),
        *_summary(case_file),
        *_table(case_file, wording),
        *_points(case_file, wording),
        *_respondents(case_file, wording),
        *_missing(case_file),
        *checklist(case_file),
        *_method(case_file),
    )


def _opening(case_file: CaseFile) -> Iterator[Block]:
    case, run = case_file.case, case_file.run
    yield Title("Remissammanställning", case.title)
    if case.diarienummer:
        yield Text(case.diarienummer, "Diarienummer:")
    if case.proposal.title and case.proposal.title != case.title:
        yield Text(case.proposal.title, "Remitterat förslag:")
    if case.due:
        yield Text(long_day(case.due), "Svarstid till och med:")
    yield Text(long_day(run.finished or run.started), "Sammanställt:")
    unsigned, left = facts.unsigned(case_file), facts.open_items(case_file)
    text = (
        "Sammanställningen är gjord med ett verktyg som läser svaren. Citaten är ordagranna och har sidhänvisning, "
        "men hur de ska förstås avgör handläggaren."
    )
    if unsigned:
        text += (
            f" {unsigned} {'ställningstagande' if unsigned == 1 else 'ställningstaganden'} är inte signerade."
        )
    if left:
        text += f" {left} {'punkt' if left == 1 else 'punkter'} återstår under ”Att kontrollera”."
    yield Note("Utkast – granskas av handläggare.", text)


def _sentences(case_file: CaseFile, sentences: Sequence[CitedSentence]) -> Iterator[Block]:
    """Counts as running text, lists of names as bullets, quotes as quotes, a model's sentence with its sources."""
    running: list[str] = []
    for sentence in sentences:
        if sentence.origin is Origin.TOOL and not is_roll(sentence) and not _leads_in(sentence):
            running.append(sentence.text)
            continue
        if running:
            yield Text(" ".join(running))
            running = []
        if sentence.origin is Origin.EXTRACT:
            yield _quote(case_file, sentence)
        elif sentence.origin is Origin.MODEL:
            sources = dict.fromkeys(case_file.source(citation) for citation in sentence.citations)
            yield Text(f"{sentence.text} {' '.join(sources)}".strip())
        elif is_roll(sentence):
            lead, _, names = sentence.text.partition(": ")
            yield Bullet(names, f"{lead}:")
        else:
            yield Text(sentence.text)
    if running:
        yield Text(" ".join(running))


def _quote(case_file: CaseFile, sentence: CitedSentence) -> Quote:
    return Quote(sentence.text, " ".join(dict.fromkeys(_source(case_file, c) for c in sentence.citations)))


def _source(case_file: CaseFile, citation: Citation) -> str:
    """Where it stands; of a tjänsteutlåtande that too, or "Förvaltningen föreslår" reads as somebody else's."""
    source = case_file.source(citation)
    return f"{source} ur tjänsteutlåtandet" if facts.officials(case_file, citation) else source


def _summary(case_file: CaseFile) -> Iterator[Block]:
    yield Heading(1, "Sammanfattning")
    names = {respondent.id: respondent.name for respondent in case_file.registry.respondents}
    yield Heading(2, "Svar som avviker")
    if not case_file.summary.deviations:
        yield Text(
            "Verktyget har inte funnit något svar som avviker från majoriteten eller har egna argument."
        )
    before = ""
    told: list[Citation] = []
    for deviation in case_file.summary.deviations:
        if deviation.respondent_id != before:
            before, told = deviation.respondent_id, []
            lead = f"{names[before]}:"
        else:
            lead = ""
        new = [s for s in deviation.sentences if not any(overlapping(c, told) for c in s.citations)]
        what = deviation.what
        if not new:  # what shows it stands just above
            what += "".join(f" {_source(case_file, c)}" for s in deviation.sentences[:1] for c in s.citations)
        yield Text(what, lead)
        yield from _sentences(case_file, new)
        told += [c for s in new for c in s.citations]
    yield from draft(case_file, WHOLE)
    yield Heading(2, "Svaren i korthet")
    shown = [
        c for deviation in case_file.summary.deviations for s in deviation.sentences for c in s.citations
    ]
    yield from _sentences(case_file, _not_shown(case_file.summary.overall, shown))
    yield from themes(case_file)


def _not_shown(sentences: Sequence[CitedSentence], shown: Collection[Citation]) -> tuple[CitedSentence, ...]:
    """Without quotes that stand just above, and without a line that leads in to nothing."""
    kept = [
        s
        for s in sentences
        if s.origin is not Origin.EXTRACT or not any(overlapping(c, shown) for c in s.citations)
    ]
    return tuple(
        sentence
        for sentence, after in zip_longest(kept, kept[1:])
        if not _leads_in(sentence) or (after is not None and after.origin is not Origin.TOOL)
    )


def _leads_in(sentence: CitedSentence) -> bool:
    return sentence.origin is Origin.TOOL and sentence.text.endswith(":")


def _table(case_file: CaseFile, wording: Wording) -> Iterator[Block]:
    yield Heading(1, "Ställningstaganden")
    targets = case_file.table.targets
    whole, points = targets[:1], targets[1:]
    tables = -(-len(points) // _POINTS_PER_TABLE) or 1
    size = -(-len(points) // tables) or 1  # five points are three and two, not four and a table of one
    groups: list[tuple[Target, ...]] = [(*whole, *points[:size])]
    groups += [points[n : n + size] for n in range(size, len(points), size)]
    for number, group in enumerate(groups, start=1):
        for target in group:
            if not target.whole and target.point_id:
                point = case_file.case.proposal.point(target.point_id)
                yield Bullet(point.title, f"Punkt {point.number}:")
        widths = [3.8, 3.2] if group[0].whole else [3.8]
        rest = len(group) + 1 - len(widths)
        widths = [*widths, *([(16 - sum(widths)) / rest] * rest)] if rest else [8.0, 8.0]
        caption = "Ställningstaganden per remissinstans" + (f", del {number}" if len(groups) > 1 else "")
        yield Grid(
            ("Remissinstans", *(_short(case_file, target) for target in group)),
            tuple(
                (GridCell(respondent.name), *(_shown(case_file, respondent.id, t, wording) for t in group))
                for respondent in case_file.registry.respondents
            ),
            tuple(widths),
            caption,
        )
    yield Heading(2, "Att läsa tabellen")
    for text in facts.how_to_read(spreadsheet=False):
        yield Bullet(text)


def _short(case_file: CaseFile, target: Target) -> str:
    if target.point_id is None:
        return "Helheten"
    return f"Punkt {case_file.case.proposal.point(target.point_id).number}"


def _shown(case_file: CaseFile, respondent_id: str, target: Target, wording: Wording) -> GridCell:
    cell = case_file.table.cell(respondent_id, target)
    text = wording.cell(cell)
    if cell.position is not None and facts.read_so(cell):
        text += f" ({facts.place(case_file, cell.position.evidence[0])})"
    return GridCell(text, tint(cell))


def _points(case_file: CaseFile, wording: Wording) -> Iterator[Block]:
    targets = [target for target in case_file.table.targets if not target.whole]
    if not targets:
        return
    yield Heading(1, "Synpunkter punkt för punkt")
    for target in targets:
        yield Heading(2, case_file.target_name(target))
        told = case_file.summary.per_target.get(target.key, ())
        counts = [s for s in told if s.origin is Origin.TOOL and not is_roll(s) and not _leads_in(s)]
        yield from _sentences(case_file, counts)
        yield from draft(case_file, target)
        yield from _who_says_what(case_file, target, wording)
        decided = [
            citation
            for row in case_file.table.rows.values()
            for cell in row
            if cell.target == target
            for citation in deciding_in(case_file, cell)
        ]
        more = [
            s
            for s in told
            if s.origin is not Origin.TOOL and not any(overlapping(c, decided) for c in s.citations)
        ]
        if more:
            yield Heading(3, "Fler skäl och synpunkter")
            yield from _sentences(case_file, more)


def _who_says_what(case_file: CaseFile, target: Target, wording: Wording) -> Iterator[Block]:
    cells = [row[case_file.table.targets.index(target)] for row in case_file.table.rows.values()]
    groups: list[tuple[str, list[Cell]]] = [
        (wording.stance(stance), [cell for cell in cells if cell.stance is stance]) for stance in _ORDER
    ]
    groups.append(("Ej avgjort", [c for c in cells if c.stance is None and c.position is not None]))
    for label, group in groups:
        if not group:
            continue
        yield Heading(3, f"{label} ({instances(len(group))})")
        shown: set[Citation] = set()
        for cell in group:
            if cell.position is None or cell.position.stance is not cell.stance:
                name = case_file.registry.respondent(cell.respondent_id).name
                yield Text(Wording.signature(cell) or "Satt för hand.", f"{name}:")
                continue
            for citation in deciding_in(case_file, cell):
                if citation not in shown:  # a joint answer says it once
                    shown.add(citation)
                    yield Quote(case_file.quote(citation), _source(case_file, citation))


def _respondents(case_file: CaseFile, wording: Wording) -> Iterator[Block]:
    yield Heading(1, "Svaren var för sig")
    covered_in_all = facts.coverage(case_file)
    if covered_in_all:
        yield Text(covered_in_all)
    attended = {found.respondent.id: found for found in facts.attendance(case_file)}
    listed_any = case_file.table.sums.invited > 0
    for summary in case_file.summary.respondents:
        people = [attended[i] for i in summary.respondent_ids]
        yield Heading(2, listed([person.respondent.name for person in people]))
        remarks = [_on_the_whole(case_file, summary.respondent_ids, wording)]
        remarks += ["svaret kom efter svarstiden"] if any(person.late for person in people) else []
        if listed_any and not all(person.respondent.invited for person in people):
            remarks.append("stod inte på sändlistan")
        covered = summary.coverage
        remarks.append(f"citat ur {covered.represented} av {covered.total} stycken")
        yield Text(f"{'. '.join(text[:1].upper() + text[1:] for text in remarks)}.", "Helheten:")
        yield from reason(case_file, summary.respondent_ids[0])
        yield from _sentences(case_file, summary.sentences)


def _on_the_whole(case_file: CaseFile, respondent_ids: Sequence[str], wording: Wording) -> str:
    """What stands in the table for who sent the answer; for each by name where a person has set them apart."""
    words = {key: wording.cell(case_file.table.rows[key][0]) for key in respondent_ids}
    if len(set(words.values())) == 1:
        return words[respondent_ids[0]]
    return "; ".join(f"{case_file.registry.respondent(key).name}: {said}" for key, said in words.items())


def _missing(case_file: CaseFile) -> Iterator[Block]:
    yield Heading(1, "Instanser utan svar, sena svar och svar utan förfrågan")
    found = facts.attendance(case_file)
    groups: tuple[tuple[str, list[facts.Attendance]], ...] = (
        ("Har inte svarat", [a for a in found if a.state is RespondentState.NO_ANSWER]),
        ("Svaret kunde inte läsas", [a for a in found if a.state is RespondentState.UNREADABLE]),
        ("Svaret kom efter svarstiden", [a for a in found if a.late]),
        ("Har svarat utan att stå på sändlistan", [a for a in found if not a.respondent.invited]),
    )
    if not case_file.table.sums.invited:
        yield Text("Ärendet har ingen sändlista, så det går inte att se vilka som saknas.")
        groups = groups[1:3]
    elif not any(group for _, group in groups):
        yield Text("Alla tillfrågade instanser har svarat i tid, och ingen annan har svarat.")
    for label, group in groups:
        if group:
            yield Bullet(f"{listed([a.respondent.name for a in group])}.", f"{label} ({len(group)}):")


_FOR_PROGRAMMERS = ("Version: ", "Inställning: ")
"""Rows of the record that Excel and JSON have in full: nobody reads them in a report."""


def _method(case_file: CaseFile) -> Iterator[Block]:
    yield Heading(1, "Så gjordes sammanställningen")
    yield Text(
        "Varje handling är läst i sin helhet. Ställningstagandena är lästa mening för mening, och varje cell i tabellen "
        "vilar på ett citat. Sammanfattningarna består av meningar ur svaren och av antal som verktyget har räknat. "
        "Samma handlingar ger samma resultat."
    )
    if any(s.origin is Origin.MODEL for s in case_file.summary.overall) or any(
        s.origin is Origin.MODEL for r in case_file.summary.respondents for s in r.sentences
    ):
        yield Text(
            "En språkmodell har formulerat en del av meningarna i sammanfattningarna. De har prövats mot citaten de "
            "hänvisar till, men ska läsas som förslag."
        )
    if case_file.summary.wording is not None:
        yield Text(case_file.summary.wording.swedish)
    told = [row for row in facts.method(case_file) if not row[0].startswith(_FOR_PROGRAMMERS)]
    rows = tuple((GridCell(name), GridCell(value)) for name, value in told)
    yield Text("Versioner, inställningar och filernas kontrollsummor står på bladet Metod i Excel-filen.")
    yield Grid(("Uppgift", "Värde"), rows, (5.0, 11.0), "Uppgifter om körningen")
