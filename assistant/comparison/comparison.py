"""The tool's table against one made by hand: how far they agree, and every difference with its evidence.

Only cells where both sides name a stance count in the agreement and in Cohen's kappa. Everything
else (not decided here, missing on one side, a label that is not known) is counted apart and shown,
so that a good figure can never hide what was not compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from assistant.comparison.labels import Label, Said, meaning, own_words
from assistant.comparison.manual_table import ManualRow, ManualTable, ManualTableError, read_manual_table
from assistant.comparison.match import LooseMatch, Unmatched, loose_matches, match_columns, match_rows
from assistant.domain import (
    CaseFile,
    Cell,
    CellState,
    Citation,
    Stance,
    Target,
)
from assistant.summaries.deciding import deciding_in
from assistant.swedish import counted, listed


class Outcome(StrEnum):
    """How one cell compares. The values are stable names for data files."""

    AGREE = "AGREE"
    DIFFER = "DIFFER"
    UNDECIDED = "UNDECIDED"
    """The tool has not decided; the manual table has a stance."""
    MISSING_HERE = "MISSING_HERE"
    """The manual table has a stance, the tool's has none."""
    MISSING_THERE = "MISSING_THERE"
    """The tool has a stance, the manual table has none."""
    BOTH_EMPTY = "BOTH_EMPTY"
    """Neither has a stance: not taken up, or no answer."""
    UNKNOWN_LABEL = "UNKNOWN_LABEL"
    """The manual table says something the tool has no word for."""

    @property
    def swedish(self) -> str:
        return {
            "AGREE": "lika",
            "DIFFER": "olika",
            "UNDECIDED": "ej avgjort i verktyget",
            "MISSING_HERE": "utan ställningstagande i verktygets tabell",
            "MISSING_THERE": "utan ställningstagande i den manuella tabellen",
            "BOTH_EMPTY": "inget ställningstagande i någon av tabellerna",
            "UNKNOWN_LABEL": "okänd beteckning i den manuella tabellen",
        }[self.value]


@dataclass(frozen=True, slots=True)
class ComparedCell:
    """One cell of both tables."""

    respondent_id: str
    target: Target
    row: int
    """The row in the manual table."""
    manual: str
    """As written there."""
    manual_stance: Stance | None
    stance: Stance | None
    """The tool's, or the person's where one has set it."""
    outcome: Outcome
    explanation: str
    """One Swedish sentence; empty where the two agree."""
    evidence: tuple[Citation, ...]
    """The deciding citation here, and the strongest against it."""


@dataclass(frozen=True, slots=True)
class Comparison:
    manual_name: str
    cells: tuple[ComparedCell, ...]
    """In the order of the tool's table."""
    unmatched_rows: tuple[Unmatched, ...]
    unmatched_respondents: tuple[str, ...]
    """Respondent ids that no row of the manual table is about."""
    loose_matches: tuple[LooseMatch, ...]
    """Rows tied to a respondent by more than another form of the same name: to be looked at."""
    unused_columns: tuple[str, ...]
    """Headings of the manual table that are neither the whole nor a point."""

    def count(self, outcome: Outcome) -> int:
        return sum(cell.outcome is outcome for cell in self.cells)

    @property
    def agreed(self) -> int:
        return self.count(Outcome.AGREE)

    @property
    def compared(self) -> int:
        """Cells where both sides name a stance."""
        return self.agreed + self.count(Outcome.DIFFER)

    @property
    def agreement(self) -> float | None:
        """Share of the compared cells that agree; None where nothing could be compared."""
        return self.agreed / self.compared if self.compared else None

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa over the compared cells."""
        return cohens_kappa(
            [(c.manual_stance, c.stance) for c in self.cells if c.outcome in (Outcome.AGREE, Outcome.DIFFER)]
        )

    @property
    def differences(self) -> tuple[ComparedCell, ...]:
        """Everything a person should look at: opposite stances first, other differences, then what one side lacks."""
        order = [
            Outcome.DIFFER,
            Outcome.UNDECIDED,
            Outcome.MISSING_HERE,
            Outcome.MISSING_THERE,
            Outcome.UNKNOWN_LABEL,
        ]
        return tuple(
            sorted(
                (cell for cell in self.cells if cell.outcome in order),
                key=lambda cell: (order.index(cell.outcome), not _opposite(cell)),
            )
        )

    @property
    def swedish(self) -> str:
        """The outcome in a sentence or two."""
        if self.agreement is None:
            return "Inget ställningstagande finns i båda tabellerna, så det finns inget att jämföra."
        stands = counted(self.compared, "jämfört ställningstagande", "jämförda ställningstaganden")
        text = f"{self.agreed} av {stands} är lika ({_percent(self.agreement)})"
        kappa = self.kappa
        text += f", Cohens kappa {kappa:.2f}.".replace(".", ",", 1) if kappa is not None else "."
        apart = [
            f"{self.count(outcome)} {outcome.swedish}"
            for outcome in (
                Outcome.UNDECIDED,
                Outcome.MISSING_HERE,
                Outcome.MISSING_THERE,
                Outcome.UNKNOWN_LABEL,
            )
            if self.count(outcome)
        ]
        return f"{text} Utanför jämförelsen: {'; '.join(apart)}." if apart else text


def _opposite(cell: ComparedCell) -> bool:
    """Whether one table has support where the other has opposition."""
    support = {Stance.TILLSTYRKER, Stance.INGEN_ERINRAN, Stance.TILLSTYRKER_DELVIS}
    both = {cell.manual_stance, cell.stance}
    return Stance.AVSTYRKER in both and bool(both & support)


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def cohens_kappa(pairs: Sequence[tuple[object, object]]) -> float | None:
    """Agreement beyond chance. None without pairs; 1.0 where both sides have one and the same value only.

    >>> cohens_kappa([("T", "T"), ("A", "A"), ("T", "A"), ("A", "A")])
    0.5
    """
    if not pairs:
        return None
    n = len(pairs)
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    agree = sum(a == b for a, b in pairs) / n
    chance = sum(left[value] * right[value] for value in left) / (n * n)
    return 1.0 if chance == 1 else (agree - chance) / (1 - chance)


# --------------------------------------------------------------------------------------------
# Whose row, which column


def compare(case_file: CaseFile, manual: ManualTable, labels: Mapping[str, str] | None = None) -> Comparison:
    """Compares what the table shows with what a person filled in by hand; `labels` are the office's own words."""
    own = own_words(labels or {})
    rows, unmatched = match_rows(manual, case_file.registry.respondents)
    columns = match_columns(manual, case_file.case.proposal)
    cells = []
    for respondent in case_file.registry.respondents:
        if respondent.id in rows:
            row = rows[respondent.id][0]
            cells += [
                _compared(
                    case_file,
                    case_file.table.cell(respondent.id, target),
                    row,
                    row.cells[columns[target]],
                    own,
                )
                for target in case_file.table.targets
                if target in columns
            ]
    return Comparison(
        manual.name,
        tuple(cells),
        unmatched,
        tuple(r.id for r in case_file.registry.respondents if r.id not in rows),
        loose_matches(rows),
        tuple(h for n, h in enumerate(manual.columns) if n not in columns.values()),
    )


# --------------------------------------------------------------------------------------------
# One cell


def _compared(
    case_file: CaseFile, cell: Cell, row: ManualRow, written: str, own: Mapping[str, Label]
) -> ComparedCell:
    label = meaning(written, own)
    outcome = _outcome(cell, label)
    evidence: tuple[Citation, ...] = ()
    if cell.position is not None:
        evidence = tuple(dict.fromkeys((*deciding_in(case_file, cell), *cell.position.against[:1])))
    return ComparedCell(
        cell.respondent_id,
        cell.target,
        row.number,
        written,
        label.stance,
        cell.stance,
        outcome,
        _explanation(case_file, cell, label, written, outcome),
        evidence,
    )


def _outcome(cell: Cell, label: Label) -> Outcome:
    if label.said is Said.UNKNOWN:
        return Outcome.UNKNOWN_LABEL
    if label.stance is None:
        stand = cell.stance is not None and (cell.target.whole or cell.stance is not Stance.OKLART)
        # Remarks on a point without a stand on it: an empty cell says the same.
        open_here = stand or cell.state is CellState.UNDECIDED
        return Outcome.MISSING_THERE if open_here else Outcome.BOTH_EMPTY
    if cell.stance is not None:
        return Outcome.AGREE if cell.stance is label.stance else Outcome.DIFFER
    return Outcome.UNDECIDED if cell.state is CellState.UNDECIDED else Outcome.MISSING_HERE


def _explanation(case_file: CaseFile, cell: Cell, label: Label, written: str, outcome: Outcome) -> str:
    """One sentence on what differs, and what each side goes by."""
    here = cell.stance.swedish if cell.stance else cell.state.swedish
    if outcome in (Outcome.AGREE, Outcome.BOTH_EMPTY):
        return ""
    if outcome is Outcome.UNKNOWN_LABEL:
        return f"Den manuella tabellen säger ”{written}”, som verktyget inte känner igen; här står {here}."
    if outcome is Outcome.MISSING_HERE:
        return f"Den manuella tabellen säger ”{written}”, här står {here}: {_why_empty(cell.state)}"
    if outcome is Outcome.MISSING_THERE:
        there = f"”{written}”" if written else "inget"
        return f"Den manuella tabellen säger {there}, här står {here}{_rests_on(case_file, cell)}."
    if outcome is Outcome.UNDECIDED:
        candidates = cell.position.candidates if cell.position else ()
        options = listed([stance.swedish for stance in candidates])
        among = "är en av dem" if label.stance in candidates else "är ingen av dem"
        return f"Verktyget har inte avgjort mellan {options}; den manuella tabellens ”{written}” {among}."
    return f"Den manuella tabellen säger ”{written}”, här står {here}{_rests_on(case_file, cell)}."


def _rests_on(case_file: CaseFile, cell: Cell) -> str:
    if cell.state is CellState.CHANGED:
        who = f" av {cell.decision.who}" if cell.decision else ""
        return f", satt för hand{who}"
    if cell.position is None:
        return ""
    if (
        cell.position.stance is not cell.stance
    ):  # signed, and read otherwise since: that place is not its source
        return f", signerat av {cell.decision.who}" if cell.decision else ""
    derived = "" if not cell.target.whole else f", {cell.position.basis.swedish}"
    if cell.stance is Stance.TILLSTYRKER_DELVIS and cell.position.qualifiers.condition is not None:
        derived = " (stödet är villkorat)" + derived
    return f"{derived} {case_file.source(cell.position.evidence[0])}"


def _why_empty(state: CellState) -> str:
    return {
        CellState.NO_ANSWER: "inget svar finns bland handlingarna.",
        CellState.UNREADABLE: "svaret kunde inte läsas.",
    }.get(state, "inget ställningstagande till punkten har hittats i svaret.")


__all__ = [
    "ComparedCell",
    "Comparison",
    "LooseMatch",
    "ManualRow",
    "ManualTable",
    "ManualTableError",
    "Outcome",
    "Unmatched",
    "cohens_kappa",
    "compare",
    "read_manual_table",
]
