"""The stands a clause has, in kinds that can be compared: "avvisar" says what "avstyrker" says, not the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.gate.lists import lists

_NO = frozenset(("avstyrker", "motsätter sig", "avvisar", "avslår", "emot"))
OPPOSING = _NO
_YES = frozenset(("tillstyrker", "ställer sig bakom", "bifaller", "stödjer"))
APPROVING = _YES | {"välkomnar", "positiv", "godtar", "delar bedömningen"}
_SAME = {
    "ställer sig bakom": _YES,
    "stödjer": _YES,
    "godtar": _YES,
    "positiv": frozenset(("välkomnar",)),
    "välkomnar": frozenset(("positiv",)),
    "motsätter sig": _NO | {"vill inte"},
    "avvisar": _NO | {"vill inte"},
    "emot": _NO | {"vill inte"},
    "vill inte": _NO,
    "kritisk": frozenset(("negativ",)),
    "negativ": frozenset(("kritisk",)),
    "delar bedömningen": frozenset(("ställer sig bakom",)),
}
"""A stand and those it may be told for. "Tillstyrker" and "avstyrker" are terms: they may be told for nothing else."""
_DENIED = {
    "erinran": frozenset(("invändning",)),
    "invändning": frozenset(("erinran",)),
    "godtar": frozenset(("erinran", "invändning")),
}
"""The same where what supports it is denied: "godtar" of what has "ingen erinran"."""

_NONE = frozenset(("avstår", "tar inte ställning", "yttrar sig"))
"""Ways to take no stand."""

_BEFORE = re.compile(
    r"(?:\b(?:inte|ej|icke|aldrig|ingen|inget|inga|varken)\b(?:\s+(?!och\b|samt\b)\w+){0,3}|\butan(?:\s+att)?(?:\s+\w+)?|\bavst[åo]\w*\s+(?:från\s+)?(?:att)?)\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^\s*(?:sig\s+)?(?:(?-i:[A-ZÅÄÖ])[\w-]*\s+){0,5}(?:(?!att\b|som\b|om\b|när\b|punkt|avsnitt)\w+\s+){0,2}(?:inte|ej|icke)\b",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"\b(?:inte|ej|icke|inga|ingen|inget|utan)\b", re.IGNORECASE)
_WANTS_NOT = re.compile(
    r"\b(?:vill|anser|bör|borde|ska|får)\s+(?:\w+\s+)?(?:inte|ej)\b|\b(?:inte|ej)\s+(?:bör|ska|får|borde|vill)\b"
    r"|\b(?:men|dock|däremot)\s+inte\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[.;:,!?](?=\s|$)|\n|\bmen\b")
_BUT = re.compile(r".*\b(?:inte|ej|ingen|inget|inga)\b.*\butan\b(?! att\b)", re.IGNORECASE)
""" "Har inga invändningar utan ser positivt": that is not denied."""


@dataclass(frozen=True, slots=True)
class Stand:
    kind: str
    denied: bool
    word: str


def polarities(pattern: re.Pattern[str], text: str) -> Iterator[tuple[str, bool]]:
    """Each stance word of a kind, and whether it is denied where it stands."""
    for match in pattern.finditer(text):
        before = _BUT.sub("", _BREAK.split(text[: match.start()])[-1])
        after = _BREAK.split(text[match.end() :])[0]
        denied = _BEFORE.search(before) or _AFTER.search(after) or _WITHIN.search(match.group())
        yield match.group(), bool(denied)


def stands(text: str) -> list[Stand]:
    """
    >>> [(s.kind, s.denied) for s in stands("Rådet tillstyrker inte taket men har ingen erinran mot golvet.")]
    [('tillstyrker', True), ('erinran', True)]
    """
    found = [
        Stand(kind, denied, word)
        for kind, pattern in lists().stance.items()
        for word, denied in polarities(pattern, text)
    ]
    return found + [Stand("vill inte", denied=False, word=m.group()) for m in _WANTS_NOT.finditer(text)]


def _none(stand: Stand) -> bool:
    """ "Avstår", "tar inte ställning", "yttrar sig inte"."""
    return stand.denied is (stand.kind != "avstår")


def supports(known: Stand, said: Stand) -> bool:
    """What the evidence has may be told so."""
    if known.kind == said.kind:
        return known.denied == said.denied
    if said.kind in _NONE and known.kind in _NONE:
        return _none(known) and _none(said)
    if known.denied and not said.denied:
        return known.kind in _DENIED.get(said.kind, ())
    if known.denied and said.denied:
        return known.kind in _DENIED.get(said.kind, ()) or known.kind in _SAME.get(said.kind, ())
    return not said.denied and known.kind in _SAME.get(said.kind, ())
