"""The words an office uses for what stands in a cell: the tool's own, or those it is given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from assistant.domain import Abstention, Basis, Cell, CellState, Position, Qualifiers, Stance

_QUALIFIERS = ("omarbetas", "villkor", "delvis", "synpunkter")
"""The first that applies and has a label decides, so the heaviest stands first."""
_STATES = (CellState.NO_ANSWER, CellState.UNREADABLE, CellState.UNDECIDED, CellState.NOT_TAKEN_UP)
_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip


def label_keys() -> tuple[str, ...]:
    """What an office can give a word of its own: stances, a stance with a qualifier, and empty cells."""
    stances = [stance.value for stance in Stance]
    return (
        *stances,
        *(f"{stance}:{qualifier}" for stance in stances for qualifier in reversed(_QUALIFIERS)),
        *(state.value for state in _STATES),
    )


class Wording:
    """Turns cells into words. Raises ValueError, in Swedish, for a label that names nothing."""

    def __init__(self, labels: Mapping[str, str] | None = None) -> None:
        self.labels = dict(labels or {})
        unknown = sorted(set(self.labels) - set(label_keys()))
        if unknown:
            raise ValueError(
                f"Inställningen labels har okända nycklar: {', '.join(unknown)}. Kända är bland andra "
                f"{', '.join(label_keys()[:8])}."
            )

    def stance(self, stance: Stance, qualifiers: Qualifiers | None = None) -> str:
        """A stance with its qualifiers: "Tillstyrker, med synpunkter", or the office's own word for that."""
        given = _given(qualifiers)
        for qualifier in _QUALIFIERS:
            if qualifier in given and f"{stance}:{qualifier}" in self.labels:
                return self.labels[f"{stance}:{qualifier}"]
        words = self.labels.get(stance.value) or stance.swedish.capitalize()
        if qualifiers and stance is Stance.AVSTAR:
            return words + _abstaining(qualifiers)
        if qualifiers and stance is Stance.TILLSTYRKER_DELVIS:
            qualifiers = replace(qualifiers, partly=None)  # "delvis, i vissa delar" says it twice
        extra = qualifiers.swedish if qualifiers else ""
        return f"{words}, {extra}" if extra else words

    def cell(self, cell: Cell) -> str:
        """What stands in a cell: never empty."""
        if cell.stance is not None:
            read = stood_for(cell)
            words = self.stance(cell.stance, read.qualifiers if read else None)
            if read and cell.target.whole:
                words += {Basis.DERIVED: ", härlett", Basis.JOINED: ", genom anslutning"}.get(read.basis, "")
            return f"{words} (underlaget har ändrats)" if cell.state is CellState.STALE else words
        words = self.labels.get(cell.state.value) or {
            CellState.NOT_TAKEN_UP: "Tar inte upp",
            CellState.UNREADABLE: "Oläsbart svar",
        }.get(cell.state, cell.state.swedish.capitalize())
        if cell.state is CellState.UNDECIDED and cell.position is not None:
            words += f": {' eller '.join(stance.swedish for stance in cell.position.candidates)}"
        return words

    @staticmethod
    def signature(cell: Cell) -> str:
        """Who stands behind the cell and when; empty while nobody does."""
        if cell.decision is None or cell.state not in (CellState.SIGNED, CellState.CHANGED, CellState.STALE):
            return ""
        return f"{cell.state.swedish.capitalize()}: {cell.decision.who}, {day(cell.decision.when)}"


def stood_for(cell: Cell) -> Position | None:
    """The reading that the cell's stance rests on; None where a person has set another than the tool read.

    In a stale cell the one that was signed: a condition that came since is not what the person stood for.
    """
    read = cell.decision.seen if cell.decision and cell.state is CellState.STALE else cell.position
    return read if read is not None and read.stance is cell.stance else None


def _abstaining(qualifiers: Qualifiers) -> str:
    """ "Avstår (inga synpunkter), med påpekanden": "inga synpunkter, med synpunkter" would be read as a slip."""
    kind = qualifiers.abstention
    words = f" ({kind.swedish})" if kind and kind is not Abstention.ABSTAINS else ""
    rest = replace(qualifiers, abstention=None, remarks=False).swedish
    return words + (", med påpekanden" if qualifiers.remarks else "") + (f", {rest}" if rest else "")


def _given(qualifiers: Qualifiers | None) -> frozenset[str]:
    if qualifiers is None:
        return frozenset()
    return frozenset(
        name
        for name, given in (
            ("omarbetas", qualifiers.rework),
            ("villkor", qualifiers.condition is not None),
            ("delvis", qualifiers.partly is not None),
            ("synpunkter", qualifiers.remarks),
        )
        if given
    )


def day(when: dt.date) -> str:
    """A date as in a table: 2026-09-14. Takes a time too."""
    return when.strftime("%Y-%m-%d")


def long_day(when: dt.date) -> str:
    """
    >>> long_day(dt.date(2026, 9, 14))
    '14 september 2026'
    """
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


TINTS = {
    Stance.TILLSTYRKER.value: "E3EFE0",
    Stance.TILLSTYRKER_DELVIS.value: "F6F0D8",
    Stance.AVSTYRKER.value: "F4E0DC",
    Stance.INGEN_ERINRAN.value: "E4ECF3",
    Stance.AVSTAR.value: "ECECEC",
    Stance.OKLART.value: "F1EDF3",
    CellState.UNDECIDED.value: "FBE9C6",
}
"""Calm background colours. They repeat what the words say and never say anything alone."""


def tint(cell: Cell) -> str:
    """The background of a cell as RRGGBB; empty for none."""
    return TINTS.get(cell.stance.value if cell.stance else cell.state.value, "")
