"""Statements, positions, decisions, and the table they make."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.cases import DocumentRole, RespondentState
from assistant.domain.documents import SectionKind
from assistant.domain.text import Citation


class Stance(StrEnum):
    """What a respondent thinks of a target. The names are terms of art and stay Swedish."""

    TILLSTYRKER = "TILLSTYRKER"
    TILLSTYRKER_DELVIS = "TILLSTYRKER_DELVIS"
    AVSTYRKER = "AVSTYRKER"
    INGEN_ERINRAN = "INGEN_ERINRAN"
    AVSTAR = "AVSTAR"
    OKLART = "OKLART"

    @property
    def label(self) -> str:
        """The one- or two-letter label of the codebook."""
        return _STANCE_WORDS[self][0]

    @property
    def swedish(self) -> str:
        return _STANCE_WORDS[self][1]

    @classmethod
    def from_label(cls, label: str) -> Stance:
        for stance, (known, _) in _STANCE_WORDS.items():
            if known == label:
                return stance
        raise ValueError(f"no stance has the label {label!r}")


_STANCE_WORDS = {
    Stance.TILLSTYRKER: ("T", "tillstyrker"),
    Stance.TILLSTYRKER_DELVIS: ("TD", "tillstyrker delvis"),
    Stance.AVSTYRKER: ("A", "avstyrker"),
    Stance.INGEN_ERINRAN: ("E", "ingen erinran"),
    Stance.AVSTAR: ("N", "avstår"),
    Stance.OKLART: ("O", "oklart"),
}


class Abstention(StrEnum):
    """Which kind of AVSTAR."""

    ABSTAINS = "ABSTAINS"
    NO_COMMENTS = "NO_COMMENTS"
    NOT_AFFECTED = "NOT_AFFECTED"

    @property
    def swedish(self) -> str:
        return {
            "ABSTAINS": "avstår från att yttra sig",
            "NO_COMMENTS": "inga synpunkter",
            "NOT_AFFECTED": "berörs inte",
        }[self.value]


class Tone(StrEnum):
    """How a text without a stand leans. Never a stance."""

    POSITIVE = "POSITIVE"
    CRITICAL = "CRITICAL"
    NEUTRAL = "NEUTRAL"

    @property
    def swedish(self) -> str:
        return {"POSITIVE": "lutar positivt", "CRITICAL": "lutar kritiskt", "NEUTRAL": ""}[self.value]


@dataclass(frozen=True, slots=True)
class Qualifiers:
    """What stands beside a stance and does not change it."""

    remarks: bool = False
    """Med synpunkter."""
    condition: Citation | None = None
    """Villkor: the words that state it."""
    partly: Citation | None = None
    """Delvis: the words that say which part."""
    rework: bool = False
    """Bör omarbetas, återremitteras."""
    abstention: Abstention | None = None
    tone: Tone = Tone.NEUTRAL

    @property
    def swedish(self) -> str:
        """The qualifiers in words, empty if there are none."""
        words = [self.abstention.swedish] if self.abstention else []
        if self.remarks:
            # "inga synpunkter, med synpunkter" would be one word for two things.
            words.append("med påpekanden" if self.abstention else "med synpunkter")
        if self.condition:
            words.append("med villkor")
        if self.partly:
            words.append("i vissa delar")
        if self.rework:
            words.append("bör omarbetas")
        if self.tone is not Tone.NEUTRAL:
            words.append(self.tone.swedish)
        return ", ".join(words)


@dataclass(frozen=True, slots=True)
class Target:
    """What a statement is about: the whole, a point, or a reference that resolves to none."""

    point_id: str | None = None
    reference: str | None = None
    """As written ("avsnitt 9.9"), when it resolves to no point."""

    @property
    def whole(self) -> bool:
        return self.point_id is None and self.reference is None

    @property
    def key(self) -> str:
        """The target as a string: "helheten" or the point's id."""
        return self.point_id or (f"?{self.reference}" if self.reference else "helheten")

    @classmethod
    def from_key(cls, key: str) -> Target:
        if key == "helheten":
            return cls()
        return cls(reference=key[1:]) if key.startswith("?") else cls(point_id=key)


WHOLE = Target()


class VoiceKind(StrEnum):
    """Whose words a statement is."""

    RESPONDENT = "RESPONDENT"
    """The respondent itself, or the body that decides for it."""
    OFFICIALS = "OFFICIALS"
    """The förvaltning that proposes to its nämnd what to answer."""
    DISSENT = "DISSENT"
    """A reservation, an yrkande, a särskilt yttrande: members or parties."""
    OTHERS = "OTHERS"
    """Somebody else, reported."""


@dataclass(frozen=True, slots=True)
class Holder:
    kind: VoiceKind
    name: str = ""
    """As written; empty where the document's sender is meant."""
    respondent_id: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """Words in which somebody takes a stand on something (uttalande)."""

    holder: Holder
    target: Target
    stance: Stance
    qualifiers: Qualifiers
    citation: Citation
    """The sentence, or sentences."""
    words: Citation
    """The words in it that decide."""
    rule: str
    """What read it: the name of a grammar pattern or of a learned reader."""
    section: SectionKind
    confidence: float
    """0 to 1: how sure the reader is of the stance in this sentence."""
    doubt: float = 0.0
    """0 to 1: how heavily a sentence without a stand doubts what is proposed."""
    opposes: float = 0.0
    """0 to 1: how likely it is opposition in words that the grammar does not know."""


class Basis(StrEnum):
    """What a position on the whole rests on."""

    STATED = "STATED"
    DERIVED = "DERIVED"
    JOINED = "JOINED"
    """The stand of another's answer, which this one joins."""

    @property
    def swedish(self) -> str:
        return {
            "STATED": "uttalat",
            "DERIVED": "härlett ur berörda delar",
            "JOINED": "härlett ur ett annat svar",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Position:
    """What the tool makes of one respondent's statements on one target (ställningstagande).

    Either decided, with a stance, or not (*ej avgjort*), with candidates: never a guess.
    """

    respondent_id: str
    target: Target
    stance: Stance | None
    """None: not decided."""
    candidates: tuple[Stance, ...]
    """The readings in question, likeliest first; the stance alone when decided."""
    qualifiers: Qualifiers
    basis: Basis
    confidence: float
    """0 to 1."""
    evidence: tuple[Citation, ...]
    """The deciding citation first."""
    against: tuple[Citation, ...] = ()
    """The strongest evidence against, when there is any."""
    reason: str = ""
    """Why, in one Swedish sentence."""

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError("a position needs evidence")
        if self.stance is None and len(self.candidates) < 2:
            raise ValueError("an undecided position shows at least two candidates")
        if self.stance is not None and self.candidates != (self.stance,):
            raise ValueError("a decided position has its stance as only candidate")
        if self.target.reference is not None:
            raise ValueError("a position is on the whole or on a point")

    @property
    def decided(self) -> bool:
        return self.stance is not None


class DecisionAction(StrEnum):
    SIGN = "SIGN"
    """The person agrees with the position."""
    CHANGE = "CHANGE"
    """The person sets another stance."""
    WITHDRAW = "WITHDRAW"
    """The person takes back what they signed."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person set or signed for one cell (beslut i tabellen). Append-only: the last one holds."""

    respondent_id: str
    target: Target
    action: DecisionAction
    stance: Stance | None
    """None when withdrawn."""
    who: str
    when: dt.datetime
    note: str = ""
    seen: Position | None = None
    """The position as it was shown; None where there was none."""
    quotes: tuple[str, ...] = ()
    """The words of `seen.evidence` as they were shown."""
    files: tuple[str, ...] = ()
    """SHA-256 of the files they stand in."""
    respondent_name: str = ""
    """As it was then: what to call the cell should it leave the table."""
    target_name: str = ""


class CellState(StrEnum):
    """What a cell of the table is. No cell is empty without one of these reasons."""

    PROPOSED = "PROPOSED"
    UNDECIDED = "UNDECIDED"
    NOT_TAKEN_UP = "NOT_TAKEN_UP"
    NO_ANSWER = "NO_ANSWER"
    UNREADABLE = "UNREADABLE"
    SIGNED = "SIGNED"
    CHANGED = "CHANGED"
    STALE = "STALE"

    @property
    def swedish(self) -> str:
        return {
            "PROPOSED": "föreslaget av verktyget",
            "UNDECIDED": "ej avgjort",
            "NOT_TAKEN_UP": "tar inte upp punkten",
            "NO_ANSWER": "ej svar",
            "UNREADABLE": "oläsbar",
            "SIGNED": "signerat",
            "CHANGED": "ändrat för hand",
            "STALE": "signerat, men underlaget har ändrats",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Cell:
    """What the table shows for one respondent and target: a pure function of position and decision."""

    respondent_id: str
    target: Target
    state: CellState
    stance: Stance | None
    """The person's where there is one, else the tool's; None where there is none to show."""
    position: Position | None = None
    decision: Decision | None = None
    changes: tuple[str, ...] = ()
    """For STALE: what changed since it was signed, in Swedish sentences."""


@dataclass(frozen=True, slots=True)
class Sums:
    """The two sums of the first promise, and how the cells on the whole are spread."""

    invited: int
    uninvited: int
    states: Mapping[RespondentState, int]
    documents: int
    roles: Mapping[DocumentRole, int]
    stances: Mapping[Stance, int]
    """On the whole, decided or set by a person."""
    undecided: int
    by_hand: int
    """Cells on the whole that a person filled for a respondent without a readable answer."""
    late: int

    def check(self) -> None:
        """Raises AssertionError if a respondent or a file is lost or counted twice."""
        if sum(self.states.values()) != self.invited + self.uninvited:
            raise AssertionError(f"{self.invited}+{self.uninvited} respondents, states {self.states}")
        if sum(self.roles.values()) != self.documents:
            raise AssertionError(f"{self.documents} documents, roles {self.roles}")
        answered = self.states.get(RespondentState.ANSWERED, 0)
        if sum(self.stances.values()) + self.undecided != answered + self.by_hand:
            raise AssertionError(f"stances {self.stances} + {self.undecided} undecided, states {self.states}")


@dataclass(frozen=True, slots=True)
class Table:
    """Respondents down, the whole and the points across."""

    targets: tuple[Target, ...]
    """The whole first, then the points in the proposal's order."""
    rows: Mapping[str, tuple[Cell, ...]]
    """By respondent id, in the registry's order; one cell per target."""
    sums: Sums

    def cell(self, respondent_id: str, target: Target) -> Cell:
        return self.rows[respondent_id][self.targets.index(target)]

    @property
    def cells(self) -> Iterable[Cell]:
        return (cell for row in self.rows.values() for cell in row)
