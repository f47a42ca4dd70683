"""Entries: a body, a colon, and its answer in short: "SAF: Förslaget avstyrks. Kostnaderna är för höga."

Earlier sammanställningar are written so. What follows the colon is the body's own until the next entry, or until the text
speaks of all again, and other bodies named in it are only spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.domain import Stance
from assistant.prose import layout
from assistant.prose.blocks import is_name
from assistant.prose.groups import crowds, groups
from assistant.prose.legend import PLAIN, Legend
from assistant.prose.legend import answer as coded_answer
from assistant.prose.model import Group, Kind, Member, shown
from assistant.prose.proper import PROPER
from assistant.prose.roles import Saying
from assistant.prose.rows import together
from assistant.prose.sayings import stands_in
from assistant.prose.tokens import body, body_after, is_acronym
from assistant.respondents import forms

_BEGINS = re.compile(r"(?:[–•*-] ?)?(?P<names>[A-ZÅÄÖ][^:;?!]{1,160}?) ?:(?= ?[A-ZÅÄÖ0-9\"”(])")
_LABEL = re.compile(
    r"(?:bakgrund|skäl\w*|motiv\w*|syfte\w*|exempel|kommentar\w*|slutsats\w*|fråga\w*|svar\w*|bilaga|tabell|figur|not|källa|prop|se|kap|avsnitt"
    r"|ikraftträdande\w*|konsekvens\w*|kostnad\w*|förslag\w*|bedömning\w*|\w*utredning\w*|kommitté\w*|regering\w*|remiss\w*|sammanfattning\w*"
    r"|följande|tillstyrk\w*|avstyrk\w*|ja|nej|övrig\w*|allmän\w*|särskil\w*|\w*bestämmelse\w*|punkt\w*|sammanställning\w*)\b",
    re.IGNORECASE,
)
"""What stands before a colon and is nobody."""
_PROPOSER = re.compile(
    r"(?:\w*(?:utredningen|kommittén|utredaren)|regeringen|promemorian|betänkandet) (?:föreslår|anser|bedömer|har)\b",
    re.IGNORECASE,
)
_FEWEST = 2
"""Entries of bodies known by their form that make a name without such a form one more."""
_ABOUT_PROPOSAL = re.compile(
    r"förslag|bedömning|lagstiftning|ändring|ordning|lösning|huvudregel|reform|bestämmelse|regel|regler|införs|införa|detta|lämnas",
    re.IGNORECASE,
)
_DECLARED = re.compile(r"\b(?:till|av)styrk", re.IGNORECASE)
_PASSIVE_VIEW = re.compile(r"förordas|förordats")
""" "En enda regel förordas": of something else than what was proposed."""
_ANYBODY = re.compile(r"\bman\b[^.,;]*$")
""" "Att man i praxis godtagit skador": no answer."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Whose answer a sentence belongs to, and where in the sentence the answer begins."""

    group: Group
    begins: int


def entries(
    sentences: Sequence[str], headings: Sequence[int] = (), codes: Legend = PLAIN
) -> list[Entry | None]:
    """For each sentence the entry that it belongs to, if any. `headings`: which of them are a name alone.

    >>> [entry and entry.group.members[0].name for entry in entries(["SAF: Avstyrker.", "Det blir dyrt.", "Flera instanser är positiva."])]
    ['SAF', 'SAF', None]
    """
    begun = [_begun(sentence, codes) for sentence in sentences]
    strong = sum(found is not None and found[1] for found in begun)
    result: list[Entry | None] = []
    current: Group | None = None
    for at, (sentence, found) in enumerate(zip(sentences, begun, strict=True)):
        if at in headings:
            current = _headed(sentence)
            result.append(None)
            continue
        if found is not None and (found[1] or strong >= _FEWEST):
            current = found[0].group
            result.append(found[0])
            continue
        if current is not None and (_ends(sentence) or _BY_NOBODY.match(sentence)):
            current = None
        result.append(Entry(current, 0) if current else None)
    return result


_BY_NOBODY = re.compile(r"[A-ZÅÄÖ][^.:;!?]{2,80} [–—] (?=[A-ZÅÄÖ])")
""" "Ägaren till Eken 4 – Motsätter sig planen": the answer of somebody whose name is not known."""


def _headed(sentence: str) -> Group | None:
    """Whose answer stands beneath a heading."""
    name = layout.name_alone(sentence)
    end = len(name)
    return Group((Member(shown(name), 0, end),), 0, end)


_FILED = re.compile(r",? \((?:dnr|diarienr|[A-ZÅÄÖ]{1,4} ?\d|\d)[^)]*\)$", re.IGNORECASE)
""" "Boverket (dnr 12/2024): ..."."""


def _begun(sentence: str, codes: Legend) -> tuple[Entry, bool] | None:
    """The entry that a sentence begins, and whether the names are told by their form alone."""
    match = _BEGINS.match(sentence)
    if line := layout.coded(sentence, codes) or (None if match else layout.ANSWER.match(sentence)):
        name = line["name"].strip(" ,")
        if is_name(name) and not _LABEL.match(name):
            group = Group((Member(shown(name), line.start("name"), line.end("name")),), 0, line.end("name"))
            return Entry(group, line.start("answer")), True
    if not match or _LABEL.match(match["names"]):
        return None
    names = _FILED.sub("", match["names"])
    found = groups(f"{names} anser", ())
    if len(found) != 1 or found[0].genitive or found[0].start or found[0].end < len(names):
        return None
    if any(member.kind is not Kind.NAMED for member in found[0].members):
        return None
    strong = all(_by_form(member.name) for member in found[0].members)
    return Entry(found[0], match.end()), strong


def _by_form(name: str) -> bool:
    words = name.split(" (", maxsplit=1)[0].split()
    return (
        forms.is_known(name)
        or is_acronym(words[0])
        or words[0].lower() in PROPER
        or body(words[0])
        or any(body(word) or body_after(word) for word in words[1:])
    )


def _ends(sentence: str) -> bool:
    """Whether the text speaks of all again, of the inquiry, or of others who take a stand together."""
    if _PROPOSER.match(sentence):
        return True
    if any(crowd.start < 4 for crowd in crowds(sentence)):
        return True
    named = [m for g in groups(sentence, ()) for m in g.members if m.kind is Kind.NAMED]
    return len(named) >= 2 and any(one.confidence > 0.8 for one in stands_in(sentence))


def stand(sentence: str, entry: Entry, codes: Legend = PLAIN) -> Saying:
    """What a sentence of an entry says: its stand, or that it only comments."""
    answer = sentence[entry.begins :]
    if short := coded_answer(answer, codes):
        return Saying(short[0], entry.begins, entry.begins + short[1], 0.85)
    said = [
        one
        for one in stands_in(answer)
        if (
            one.confidence > 0.82
            or _ABOUT_PROPOSAL.search(answer)
            or _DECLARED.search(answer[one.start : one.end])
            or layout.ANSWER.match(sentence)
        )
        and not _PASSIVE_VIEW.search(answer[one.start : one.end])
        and not _ANYBODY.search(answer[: one.start])
    ]
    if not said:
        start = entry.begins + len(answer) - len(answer.lstrip())
        return Saying(Stance.OKLART, start, len(sentence.rstrip(" .")), 0.7)
    one = together(said)
    return Saying(one.stance, one.start + entry.begins, one.end + entry.begins, one.confidence)
