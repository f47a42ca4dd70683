"""A condition that the evidence sets and the sentence leaves out, though it tells what holds only on that condition."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from assistant.gate.claims import says
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import root
from assistant.gate.lists import lists
from assistant.gate.lists import words as _words
from assistant.gate.negation import about
from assistant.gate.source import Source
from assistant.gate.thoughts import Thought, thoughts
from assistant.words import parts

_IF = re.compile(
    r"(?:^|(?<=[.!?]\s)|,\s+)(om|såvida|ifall|så länge|förutsatt att|under förutsättning att|på villkor att)\s+([^.;:,]+)"
    r"|\b(?:endast|bara|enbart)\s+(?P<only>om|när|under förutsättning att)\s+(?P<then>[^.;:,]+)",
    re.IGNORECASE,
)
_AUXILIARY = frozenset(
    ("ska", "skall", "skulle", "kan", "kunde", "har", "hade", "får", "blir", "måste", "vill", "inte", "ej")
)
_CONDITION = re.compile(
    r"\b(?:om|ifall|när|då|vid|såvida|så länge|förutsatt|förutsättning\w*|villkor\w*|skulle|utan|först|innan|endast|bara|krävs"
    r"|kräver|förutsätter|genom|med)\b",
    re.IGNORECASE,
)
_GOES_THROUGH = re.compile(
    r"\b(?:\w*förslag\w*|\w*(?:utredning|betänkande|reform)\w*|realiser\w*|genomför\w*|inför\w*|anta[rs]?|antagits|bifalls?|lagen)\b",
    re.IGNORECASE,
)
""" "Om förslaget genomförs": that is supposed all along."""
_OTHER_THOUGHT = re.compile(r"\b(?:eftersom|men|medan)\b|;", re.IGNORECASE)
""" "Avstyrker, eftersom det kan antas att, om …": what stands before does not hang on the condition."""
_ANYBODY = re.compile(
    r"(?<!\w)(?:för|av|på|hos|till|mot|med|att)\s+(människor|personer|individer|alla|barn|företag|kommuner)(?=[.,;]|$|\s+(?:och|men|eftersom)\b)",
    re.IGNORECASE,
)
""" Those of whom nothing is told that makes them fewer."""
_OPEN = re.compile(
    r"\b(?:kan|kunna|kunde|risk\w*|befar\w*|eventuel\w*|möjlig\w*|oavsett|huruvida|fråga\w*|oklar\w*|oro\w*|hot\w*|vill|bör|borde|ska|skall|måste)\b",
    re.IGNORECASE,
)
_MOST, _FEWEST = 0.6, 2
_TOLD = 3
"""Words with content of what holds on a condition that the sentence must have."""


_NEED = re.compile(
    r"\b(?:måste|kräv\w*|krav\w*|behöv\w*|förutsätt\w*|nödvänd\w*|bör|villkor\w*|endast|bara|enbart|först|tidigast|avgörande)\b",
    re.IGNORECASE,
)
_UNLESS = re.compile(
    r"\b(?:utan|innan|förrän|så länge|om\s+(?:\w+\s+){0,3}?inte|om\s+inte|såvida)\b", re.IGNORECASE
)
_NO = re.compile(r"\b(?:inte|ej|ing(?:en|et|a)|knappast|aldrig|omöjlig\w*|svår\w*)\b", re.IGNORECASE)
_TOO = re.compile(r"\b(?:för|alltför)\s+\w+(?:\s+\w+){0,2}?\s+för\s+(?:att\b|\w+\s+att\b)", re.IGNORECASE)
_WITHOUT, _FIRST = re.compile(r"\butan\s+att\b", re.IGNORECASE), re.compile(r"\binnan\b", re.IGNORECASE)
_STRONGLY = re.compile(
    r"\b(?:måste|krävs|kräver|förutsättning\w*|förutsätt(?:er|s)|nödvändig\w*|behövs)\b", re.IGNORECASE
)
_LACKING = re.compile(r"\butan\b(?!\s+att\b)", re.IGNORECASE)
_IF_NOT = re.compile(r"\bom\b[^.;:]{0,60}?\b(?:inte|ej|ing(?:en|et|a))\b", re.IGNORECASE)
_ELSE = re.compile(r"\b(?:annars|i annat fall)\b", re.IGNORECASE)


def need_denied(text: str, known: str) -> bool:
    """What is needed is told by what cannot be without it: "utan A går det inte" of "A krävs", "om A inte" of "A, annars".

    >>> need_denied("Utan bojar kan leden inte hållas öppen", "Det krävs bojar för att leden ska hållas öppen")
    True
    """
    if (_TOO.search(text) and _NO.search(known)) or (_TOO.search(known) and _NO.search(text)):
        return True  # "hinner inte" of "tiden är för kort för att hinna"
    if _UNLESS.search(known) and not (
        _WITHOUT.search(text) and _FIRST.search(known) and not _NO.search(known)
    ):
        return False
    if _ELSE.search(known) and _IF_NOT.search(text):
        return True
    unless = _UNLESS.search(text)
    return bool(
        unless and _NEED.search(known) and _NO.search(text[: unless.start()] + " | " + text[unless.end() :])
    )


def need_told(text: str, known: str) -> bool:
    """The same the other way round: "A krävs" of "utan A går det inte"."""
    return bool(
        _STRONGLY.search(text) and _LACKING.search(known) and _NO.search(known) and not _NO.search(text)
    )


def conditions(text: str, source: Source) -> Iterable[Fault]:
    """ "Affären stängs" of "om färjan dras in stängs affären"."""
    yield from _everybody(text, source)
    if _CONDITION.search(text):
        return
    yield from _asserted(text, source)
    own = _forms(text)
    for sentence in source.sentences:
        for match in _IF.finditer(sentence):
            condition, rest = (match["then"], "") if match["only"] else _halves(match[2])
            before = _OTHER_THOUGHT.split(sentence[: match.start()])[-1]
            rest = f"{before} {rest} {sentence[match.end() :]}"
            said = _forms(_GOES_THROUGH.sub("", condition))
            explicit = bool(match["only"]) or (" att" in (match[1] or "") and not own - _forms(sentence))
            if (
                said
                and not said & own
                and len((_forms(rest) - said) & own) >= (_FEWEST if explicit else _TOLD)
            ):
                word = match["only"] or match[1]
                yield Fault(FaultKind.TERM, word, f"Villkoret ”{word} …” i underlaget har fallit bort.")


def _asserted(text: str, source: Source) -> Iterable[Fault]:
    """ "Färjan dras in" of "om färjan dras in": what was only supposed is told as so."""
    if _OPEN.search(text):
        return
    known = [one for piece in source.pieces for one in thoughts(piece)]
    supposed = _content(one for one in known if one.supposed)
    told = _content(one for one in known if not one.supposed)
    for one in thoughts(text):
        most = max(_FEWEST, _MOST * len(one.content))
        if one.denied and not any(other.denied for other in known if other.supposed):
            continue
        if len(one.content & supposed) >= most and len(one.content & supposed - told) >= _FEWEST:
            word = one.words[0] if one.words[0] not in lists().function else one.words[-1]
            yield Fault(
                FaultKind.STANCE,
                word,
                "Underlaget säger inte att det är så, bara vad som gäller om det är så.",
            )


def _content(known: Iterable[Thought]) -> frozenset[str]:
    return frozenset().union(*(one.content for one in known))


def _everybody(text: str, source: Source) -> Iterable[Fault]:
    """ "Föra talan för människor" of "för människor som vistas här": without what tells which, it is said of all."""
    for match in _ANYBODY.finditer(text):
        word = match[1].lower()
        there = re.compile(rf"\b{word}\b\s*(\w+)?", re.IGNORECASE)
        after = [(one[1] or "").lower() for one in there.finditer(source.text)]
        if after and all(one in ("som", "vars", "med", "utan", "över", "under") for one in after):
            yield Fault(FaultKind.TERM, word, f"Underlaget säger vilka ”{word}” det gäller.")


def _halves(text: str) -> tuple[str, str]:
    """What comes after "om", cut where a second verb begins the main clause: "färjan dras in | befarar rådet …"."""
    done = False
    for match in _words(text):
        word = match.group()
        if word in _AUXILIARY or not (says(word) or (word.endswith("s") and word in lists().families)):
            continue
        if done:
            return text[: match.start()], text[match.start() :]
        done = True
    return text, ""


@lru_cache(maxsize=2048)
def _forms(text: str) -> frozenset[str]:
    every = {word for m in _words(text) if about(word := m.group().lower())}
    return frozenset(form for word in every for form in (root(word), *map(root, parts(word))))
