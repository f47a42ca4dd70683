"""What in a document speaks of its sender: letterhead, phrases, signature, e-mail, file name, who talks.

Each trace is an `Evidence`: names it points at, how much it weighs, and where it stands. `senders`
weighs them together. The receiver is kept out here: a letter names its addressee more often than
its sender, and "Till kommunstyrelsen" says nothing of who wrote.
"""

from __future__ import annotations

from collections.abc import Collection

from assistant.domain import DocumentKind, ReadDocument
from assistant.respondents import evidence_around as around
from assistant.respondents import evidence_placed as placed
from assistant.respondents import evidence_said as said
from assistant.respondents.evidence import Evidence
from assistant.respondents.letterhead import HEAD_LINES, addressed_lines, head_end, lines_of, prose_lines
from assistant.respondents.names import Match, Names

FOOT_LINES = 18


def gather(
    part: ReadDocument, names: Names, owners: Collection[tuple[str, ...]] = ()
) -> tuple[Evidence, ...]:
    """Everything that speaks of the sender, in a fixed order. `owners` are keys of names that receive."""
    reading = part.reading
    lines = lines_of(reading)
    prose = prose_lines(lines)
    head = tuple(line for line in lines[: head_end(lines, prose)] if line not in prose)
    foot = lines[max(len(head), len(lines) - FOOT_LINES) :]
    addressed = addressed_lines(lines[:HEAD_LINES], head) | addressed_lines(foot, ())
    found: list[Evidence] = []
    found += around.mail(part, names)
    found += said.phrases(part, names, head, addressed)
    found += placed.letterhead(reading, names, head, addressed, owners)
    found += placed.signature(reading, names, foot or lines[-6:], addressed, owners, prose)
    found += placed.running(reading, names)
    found += said.speakers(part, names)
    found += placed.addresses(reading, names, (*head, *foot), addressed)
    if part.structure.kind is DocumentKind.TJANSTEUTLATANDE:
        found += placed.to_its_board(reading, names, head, addressed)
        found += said.proposed_to(part, names)
    found += around.metadata(part, names)
    by_file = names.by_file_name(part.document.name)
    if by_file:
        found.append(Evidence("filnamn", 0.7, tuple(Match(r.name, r, "filnamn", 1.0) for r in by_file)))
    else:
        found += placed.in_file_name(reading, head, addressed, part.document.name)
    return tuple(found)
