"""What is collected while one submission is read: the common ground of `statements`, `adopted` and `dissent`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from assistant.domain import (
    Citation,
    Proposal,
    ReadDocument,
    Registry,
    ReviewItem,
    Sentence,
    Stance,
    Statement,
)
from assistant.stance.model import SentenceReading
from assistant.statements.protocol import Adoption

# Rules of statements that no pattern of the sentence reader made.
ANOTHER_TEXT = "antar annan handling"
"""Refers to, or takes over, another text (`stance.reader`)."""
COMMENT = "synpunkt"
"""Takes no stand."""
INTRODUCES = "lämnar synpunkter"
"""Says that comments follow, which is the plainest sign that there are only comments."""
OBJECTION = "invändning"
"""Takes no stand but doubts or criticises what is proposed."""
FAVOURS = "ser positivt på inriktningen"
"""Takes no stand, but likes an aim, a view or a direction of what is proposed."""
URGES = "framhåller"
"""Takes no stand, but says that something is important."""
OPTION = "ett av flera alternativ"
"""Is on one of several ways to go; whether that is what is proposed, the answer does not say."""
WELCOMES = "välkomnar arbetet"
"""Welcomes the inquiry or its report, and by that what it proposes, unless the answer says otherwise."""
NEED = "delar problembilden"
"""Shares the view that something is needed or wrong; what should be done about it is another matter."""
UNREAD = "motstånd i andra ord"
"""Opposes something, in words that the sentence reader made nothing of."""
LEANS = "lutar mot"
LEANS_FOR = "lutar för"
"""Takes no stand, but the answer as a whole leans so much that it may be meant as opposition, or as support."""
LIKELY = {
    Stance.TILLSTYRKER: "kan vara stöd",
    Stance.TILLSTYRKER_DELVIS: "kan vara stöd i en del",
    Stance.AVSTYRKER: "kan vara motstånd",
    Stance.INGEN_ERINRAN: "kan vara ingen erinran",
    Stance.AVSTAR: "kan vara att instansen avstår",
}
"""Takes no stand that the grammar knows, but reads like one."""
EXCEPTED = "undantag"
"""On what was excepted from a stand: what is thought of it is not said."""
SECOND_BEST = "i andra hand"
"""What is thought if the proposal is carried through all the same."""
TICKED = "kryss"
"""A stand that is ticked on a form."""
UNPLACED = "kryss utan känd kolumn"
"""Something is ticked on a form, and it is not known under which heading, or the heading is no stand."""
ADOPTS = "antar en annan text"
"""The decision to adopt; what is adopted has statements of its own."""
UNKNOWN_ITEM = "paragrafen är inte känd"
"""Stands for minutes of several items, none of which could be told to be about the case."""
JOINS = "instämmer i ett annat svar"
"""Stands for the answer of somebody else that this one joins."""
STANDS_BY = "står fast vid ett tidigare svar"
"""Stands for an earlier answer of the sender's own, which this one stands by without saying what it said."""
PENDING = "beslutet är inte fattat"
"""Stands for a decision that is still to come: what is said until then is preliminary."""
FOREIGN = "på ett annat språk"
"""Stands for a part in another language than Swedish, which speaks of a stand and is not read."""
MISSING_TEXT = "antar en text som saknas"
"""Stands for a text that was adopted but is not among the files."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is the same for every sentence of a submission."""

    names: tuple[str, ...]
    """What the respondent is called."""
    respondent_ids: tuple[str, ...]
    registry: Registry
    proposal: Proposal

    @property
    def respondent_id(self) -> str | None:
        """The respondent, where there is only one."""
        return self.respondent_ids[0] if len(self.respondent_ids) == 1 else None


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as it was read."""

    sentence: Sentence
    text: str
    """On one line; offsets are those of the sentence."""
    reading: SentenceReading
    section: int


@dataclass(frozen=True, slots=True)
class Part:
    """One document of the submission, sentence by sentence."""

    document: ReadDocument
    lines: tuple[Line, ...]
    decision: tuple[Line, ...] = ()
    """The lines that tell what was decided, in minutes without a section for it."""

    def cite(self, *lines: Line) -> Citation:
        """The sentences of `lines`, which are in reading order."""
        return Citation(
            self.document.reading.id, tuple(span for line in lines for span in line.sentence.spans)
        )


@dataclass(frozen=True, slots=True)
class Said:
    """A statement, and the number of the part it stands in."""

    statement: Statement
    part: int


@dataclass(frozen=True, slots=True)
class Adopted:
    """A line of a decision that takes over another text."""

    adoption: Adoption
    part: int
    line: Line


@dataclass(slots=True)
class Collected:
    said: list[Said] = field(default_factory=list)
    items: list[ReviewItem] = field(default_factory=list)
    adopted: list[Adopted] = field(default_factory=list)


_BREAK = re.compile(r"[^\S ]")
_HYPHEN = re.compile(
    r"(?<=\w)-[ \t]*\r?\n[ \t]*(?=[a-zåäö])(?!(?:och|eller|samt|respektive|resp)\b)",
)
"""Inside a word that goes on in the next line: "in-" over "te"."""


def on_one_line(text: str) -> str:
    """The same length without line breaks: spans in it are spans in the text. A broken word is closed by signs that are not read."""
    if "-" in text and "\n" in text:
        text = _HYPHEN.sub(lambda found: "\u00ad" * len(found[0]), text)
    return _BREAK.sub(" ", text)
