"""Tables on a form: a column for each stand, where a tick says which, or a cell that says the stand itself.

    Förslag       | Tillstyrker | Avstyrker | Ingen åsikt
    1. Avgiften   |      X      |           |
    2. Platserna  |             |           |     X

A tick counts for its own row only, and only under a heading whose meaning is known. A tick that cannot be placed under
a heading (a PDF gives its cells without their places) is nobody's stand: a person looks at the form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant import heads, stance
from assistant.domain import (
    WHOLE,
    Abstention,
    Citation,
    Holder,
    Passage,
    Proposal,
    Qualifiers,
    ReadDocument,
    Span,
    Stance,
    Statement,
    Target,
)
from assistant.proposal import Match, match_reference
from assistant.proposal.references import Reference, references
from assistant.proposal.titles import by_title
from assistant.statements import speakers
from assistant.statements.answer_forms import MARK, OPTION
from assistant.statements.collected import TICKED, UNPLACED, Collected, Context, Line, Part, Said
from assistant.statements.unattached import unresolved
from assistant.swedish import shortened

_CELLS = re.compile(r"\s*\|\s*|[^\S\t]*\t[^\S\t]*")
"""Two tabs stand around an empty cell: taken as one they would move a tick to the column before."""
_SEMICOLONS = re.compile(r"\s*;\s*")
_NUMBER = re.compile(r"(?P<number>\d{1,3}(?:\.\d{1,3}){0,4})\.?(?=\s|$)")
FEWEST = 2
"""Stands that columns name before a tick under one of them is a choice."""
LONGEST = 80
_SENTENCE = 4
"""Words of the shortest sentence that is an answer and no name of a column."""
_SURE = 0.95

_NOT_AFFECTED = r"(?:(?:berörs?|påverkas) (?:ej|inte)|(?:ej|inte) (?:berörda?|påverkade?|aktuellt?|tillämpligt?)|oberörda?)"
_NO_OPINION = (
    r"(?:vi )?(?:har )?(?:ing(?:en|a) (?:åsikt|uppfattning|ståndpunkt|inställning|mening|bestämd \w+)(?:er|ar)?|inget (?:ställningstagande|svar)"
    r"|(?:vet|tar|har tagit|kan) (?:ej|inte)(?: ställning| bedöma| svara| säga)?|(?:ej|inte) (?:tagit )?ställning(?:stagande)?"
    r"|(?:ej|inte) bedömt?|saknar (?:åsikt|uppfattning|ståndpunkt)|avstår\b.{0,30})(?: i (?:frågan|denna del|ärendet))?"
)
_IN_PART = re.compile(
    r"(?:(?:instämmer|stöd(?:er|jer)|håller med) )?delvis|till viss del|i (?:vissa )?delar|med (?:förbehåll|ändring\w*|villkor|reservation\w*|synpunkter)",
    re.IGNORECASE,
)
_NOT_AGREED = re.compile(
    r"(?:vi )?(?:instämmer|stöd(?:er|jer)|håller) (?:ej|inte)(?: alls| med)?", re.IGNORECASE
)
_ANSWERS = re.compile(r"ja|nej|positiva?|negativa?|neutrala?|både och|varken eller", re.IGNORECASE)
"""Answers to what the form asks, which the row does not tell."""
_OF_ALL = re.compile(
    r"helhet|övergripande|sammanfattning|samlad|samtliga|allmän|generell|förslagen?\b|betänkandet|promemorian",
    re.IGNORECASE,
)
"""What a row says whose stand is that of the whole answer."""
_LIMITS = re.compile(
    r"förutsat|förutsättning|villkor|förbehåll|\bdock\b|\bmen\b|undantag|delvis", re.IGNORECASE
)
"""A comment beside a tick for "tillstyrker" that it is not without reservation."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A stand that a column is for. OKLART: it is for something that is no stand ("Övrigt")."""

    stance: Stance
    abstention: Abstention | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of an answer's table."""

    about: tuple[Match, ...] = ()
    """The points its first cell names."""
    reference: str = ""
    """The first cell, where it has a number that is no point's."""
    label: str = ""
    """The first cell, where it says what the row is about, and that is no point."""
    ticked: tuple[Tick, ...] = ()
    """What the columns that are marked are for."""
    said: tuple[Tick, ...] = ()
    """The stands that are all there is in a cell: "Avstår"."""


def rows(document: ReadDocument) -> Mapping[int, int]:
    """The passages that are rows, each with the passage that names its columns: itself, in a table without such a row.

    The structure knows the rows of a format that has tables, and takes the first for the head. In plain text a numbered row
    looks like an item of a list, so there the cells are followed from headings that name stands.
    """
    found: dict[int, int] = {}
    head: int | None = None
    below: dict[int, int] = {}
    crossed = False
    headless = _headless(document)
    below_head = _second_heads(document)
    for at, passage in enumerate(document.structure.passages):
        cells = _split(text_of(document, passage))
        if passage.header is not None:
            found[at] = at if passage.header in headless else below_head.get(passage.header, passage.header)
        elif at in headless:
            found[at] = at
            continue
        if passage.header is None and head is not None and len(cells) >= FEWEST and not _heads(cells):
            below[at] = head
            crossed = crossed or any(map(_crossed, cells))
            continue
        if crossed:
            found.update(below)
        below, crossed = {}, False
        head = at if passage.header is None and _heads(cells) else None
    return {**found, **below} if crossed else found


def _headless(document: ReadDocument) -> frozenset[int]:
    """The first rows that are answers as those below them are, and name no columns: one says a stand where another does,
    or has a sentence in it."""
    passages = document.structure.passages
    below: dict[int, list[list[str]]] = {}
    for passage in passages:
        if passage.header is not None and passages[passage.header].header is None:
            below.setdefault(passage.header, []).append(_split(text_of(document, passage)))
    found = []
    for head, rows in below.items():
        cells = _split(text_of(document, passages[head]))
        stands = [at for at in _known(cells) if any(at < len(row) and _stand(row[at]) for row in rows)]
        sentence = any(cell.endswith(".") and len(cell.split()) >= _SENTENCE for cell in cells)
        if len(cells) >= FEWEST and (stands or sentence):
            found.append(head)
    return frozenset(found)


def _second_heads(document: ReadDocument) -> dict[int, int]:
    """Heads that name no stands, each with the row right below that does: "Förslag | Svar | | ", " | Tillstyrker | Avstyrker | "."""
    passages = document.structure.passages
    found = {}
    for at, passage in enumerate(passages):
        head = passage.header
        if head is None or at != head + 1:
            continue
        cells = _split(text_of(document, passage))
        above = _split(text_of(document, passages[head]))
        if not cells[0] and _heads(cells) and len(_known(above)) < FEWEST:
            found[head] = at
    return found


def headings(document: ReadDocument) -> frozenset[int]:
    """The passages that only name columns for stands, also where nothing is filled in below: no answer of anybody."""
    found = {*_second_heads(document), *_second_heads(document).values()}
    headless = _headless(document)
    for at, passage in enumerate(document.structure.passages):
        text = text_of(document, passage)
        if passage.header is not None or at in headless or not ("|" in text or "\t" in text):
            continue
        cells = _split(text)
        stands = [tick.stance for tick in _known(cells).values()]
        if _heads(cells) and not re.search(r"\d", cells[0]) and len(set(stands)) == len(stands):
            found.add(at)
    return frozenset(found)


def _heads(cells: Sequence[str]) -> bool:
    """Whether cells head columns for stands, and are not a sentence with its stands set apart."""
    short = all(len(cell) <= LONGEST // 2 and not re.search(r"\d|\.$", cell) for cell in cells[1:])
    return short and len(_known(cells)) >= FEWEST and not any(map(_crossed, cells))


def row(document: ReadDocument, at: int, header: int | None, proposal: Proposal) -> Row:
    """What a row of a table is about, and what is ticked in it."""
    if header is None:
        return Row()
    passages = document.structure.passages
    cells, columns = _aligned(text_of(document, passages[at]), text_of(document, passages[header]))
    about = points_of(cells[0], proposal) if cells else ()
    reference = cells[0] if cells and not about and _NUMBER.match(cells[0]) else ""
    stands = _known(columns)
    if len(stands) < FEWEST:
        said = [_stand(cell) for cell in cells[1:] if re.fullmatch(OPTION, cell, re.IGNORECASE)]
        label = cells[0] if not about and _is_label(cells, columns) else ""
        return Row(about, reference, label, said=tuple(tick for tick in said if tick))
    marked = [at for at, cell in enumerate(cells) if at and MARK.fullmatch(cell)]
    named = columns[1:]
    if not columns[0] and len(columns) == len(cells):  # the head above it names the columns beside
        named = [columns[at] for at in range(min(stands), max(stands) + 1)]
    if any(at >= len(columns) for at in marked) or (marked and "" in named):
        return Row(about, reference, ticked=(Tick(Stance.OKLART),))  # set with tabs by eye: no column is sure
    ticked = tuple(stands[at] for at in marked if at in stands)
    unknown = (Tick(Stance.OKLART),) if marked and not ticked else ()
    return Row(about, reference, ticked=ticked or unknown)


def _is_label(cells: Sequence[str], columns: Sequence[str]) -> bool:
    """Whether the first cell says what the row is about: the head says so, or the table has none and another cell says the
    stand. Not where it speaks of the whole, or is an answer itself."""
    label = cells[0]
    if not 0 < len(label) <= LONGEST or label.endswith("?") or not re.search(r"[^\W\d_]{3}", label):
        return False
    if _OF_ALL.search(label) or stance.read(label).clauses:
        return False
    return heads.WHAT.fullmatch(columns[0]) is not None or (cells == columns and bool(_known(cells)))


def tick(
    found: Collected,
    index: int,
    part: Part,
    line: Line,
    row: Row,
    heading: tuple[Match, ...],
    context: Context,
) -> None:
    """The statements of a row of a form, whose columns say the stand."""
    chosen = row.ticked or (row.said if not line.reading.clauses else ())
    targets = [match.target for match in heading] or [WHOLE]
    if row.reference and not row.label:
        targets = [Target(reference=shortened(row.reference, LONGEST))]
    for one in chosen:
        if one.stance is Stance.OKLART and (line.reading.clauses or "?" in line.text):
            continue  # a printed claim or question is read with its answer
        taken = one.stance
        if taken is Stance.TILLSTYRKER and _LIMITS.search(line.text):
            taken = Stance.TILLSTYRKER_DELVIS
        for target in targets:
            statement = stated(part, line, part.cite(line), target, Tick(taken, one.abstention), context)
            found.said.append(Said(statement, index))
            if one.stance is not Stance.OKLART:
                unresolved(found, part, statement, context)


def stated(
    part: Part, line: Line, citation: Citation, target: Target, tick: Tick, context: Context
) -> Statement:
    """What a tick says."""
    section = part.document.structure.sections[line.section].kind
    holder = Holder(speakers.of_line(part, line), "", context.respondent_id)
    rule = UNPLACED if tick.stance is Stance.OKLART else TICKED
    qualifiers = Qualifiers(abstention=tick.abstention)
    return Statement(holder, target, tick.stance, qualifiers, citation, citation, rule, section, _SURE)


# --------------------------------------------------------------------------------------------
# Cells and headings


def text_of(document: ReadDocument, passage: Passage) -> str:
    """A passage's words."""
    return " ".join(document.reading.text[span.start : span.end] for span in passage.spans)


def _split(text: str) -> list[str]:
    if "|" in text or "\t" in text:
        between = _CELLS
    elif text.count(";") >= FEWEST:
        between = _SEMICOLONS
    else:
        return [" ".join(text.split())]
    return [" ".join(cell.split()) for cell in between.split(text)]


def _crossed(cell: str) -> bool:
    """Whether a cell is a mark and nothing that could head a column ("Ja")."""
    return MARK.fullmatch(cell) is not None and cell.casefold().strip(".") != "ja"


def _aligned(text: str, header: str) -> tuple[list[str], list[str]]:
    """The cells of a row and of its headings, without the rule that some draw to the left of both."""
    cells, columns = _split(text), _split(header)
    framed = not cells[0] and not columns[0] and len(columns) > 1 and _stand(columns[1]) is None
    return (cells[1:], columns[1:]) if framed else (cells, columns)


def _known(columns: Sequence[str]) -> dict[int, Tick]:
    """The columns that are for a stand."""
    return {at: found for at, column in enumerate(columns) if at and (found := _stand(column))}


def _stand(column: str) -> Tick | None:
    """What a column stands for, by its heading."""
    if not column or len(column) > LONGEST:
        return None
    if re.fullmatch(_NOT_AFFECTED, column, re.IGNORECASE):
        return Tick(Stance.AVSTAR, Abstention.NOT_AFFECTED)
    if re.fullmatch(_NO_OPINION, column, re.IGNORECASE):
        return Tick(Stance.AVSTAR, Abstention.ABSTAINS)
    if _ANSWERS.fullmatch(column):
        return Tick(Stance.OKLART)
    if _NOT_AGREED.fullmatch(column):
        return Tick(Stance.AVSTYRKER)
    if _IN_PART.fullmatch(column):
        return Tick(Stance.TILLSTYRKER_DELVIS)
    found = (
        stance.read(f"Vi {column[:1].lower()}{column[1:]}")
        if column[:3].casefold() in ("avs", "til")
        else stance.read(column)
    )
    if found.stance is Stance.OKLART or len(found.clauses) != 1:
        return None
    return Tick(found.stance, found.clauses[0].abstention if found.stance is Stance.AVSTAR else None)


def points_of(cell: str, proposal: Proposal) -> tuple[Match, ...]:
    """The points that a cell names, by number or by title."""
    written: Sequence[Reference] = references(cell)
    number = _NUMBER.match(cell)
    if not written and number:
        span = Span(0, number.end())
        written = [Reference(kind, (number["number"],), span) for kind in ("punkt", "avsnitt")]
    found = [
        match
        for reference in written
        for match in match_reference(reference, proposal)
        if match.target.point_id
    ]
    return tuple(dict.fromkeys(found)) or tuple(Match(Target(point.id)) for point in by_title(cell, proposal))
