"""Whether a text tells what is asked for, or only speaks of it: signs for `ordering.py`, and a rule for `deciding.py`.

"Vilka två områden är utpekade" is not told by "de två områdena är utpekade", "vilken dag undertecknades avtalet" not by the
day of something else, and "vad är syftet" is told by the sentence that says "syftet är".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant import words
from assistant.questions.expected import Kind, Question

_NUMBERS = ("två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
_SO_MANY = re.compile(
    rf"\bvilka(?: (?:är|var|blev|blir) (?:de|dessa))?(?: av de)? ({'|'.join(_NUMBERS)}|\d{{1,2}}) ((?:[^\W\d_][\w-]+ ?){{1,3}})",
    re.IGNORECASE,
)
_SEEN_AFTER = 5
"""Words after a number among which the things stand."""
_TOLD = re.compile(r":|[,(–] ?[^,.]{2,80}\b(?:och|samt|respektive)\b|•")
_NAME = re.compile(r"(?<=[a-zåäö,;(] )[A-ZÅÄÖ][\w-]+|[A-ZÅÄÖ]{2,}|[”\"“»][^”\"“«»]{3,80}[”\"“«]")
_ACT = re.compile(
    r"^\W*(?:(?:från och med|senast|sedan|till|på|i|av) )?(?:när|vem|vilk(?:en|et|a) [^\W\d_-]+) ([^\W\d_]+)",
    re.IGNORECASE,
)
_HELPERS = frozenset(
    ["ska", "skulle", "har", "hade", "kan", "kunde", "kommer", "kom", "får", "fick", "vill", "ville", "bör", "borde", "måste",
    "är", "var", "blir", "blev", "som", "i", "på", "av", "för", "med", "till"]
)  # fmt: skip
"""What is no verb that tells what was done."""
_ACTS = (Kind.DATE, Kind.PERSON, Kind.BODY)
_A_THING = 1.0
_WHAT_IS = re.compile(
    r"^\W*(?:vad|vilk(?:en|et|a)) (?:är|var|blev|blir) (?:de[nt]? )?([^\W\d_]{3,}(?:en|et|an|on|na))\b",
    re.IGNORECASE,
)
_IS_SAID = re.compile(r"\s(?:[^\s.:]+\s){0,8}?(?:är|var|blev|blir|att)\b")
_WHAT = re.compile(r"^\W*vad\b", re.IGNORECASE)


def of(asked: Question, text: str, held: Sequence[float], whole: bool) -> dict[str, float]:
    """Each between 0 and 1. `held`: how well the text holds each word of the question; `whole`: whether it is a sentence
    or a row of a table."""
    return {
        "the act missing": _act_missing(asked, held),
        "its noun told": float(_noun_told(asked.text, text)),
        "what, no sentence": float(asked.kind is Kind.OPEN and not whole and bool(_WHAT.match(asked.text))),
    }


def only_counted(question: str, text: str) -> bool:
    """Whether things are as many as in the question and nothing tells which they are.

    >>> only_counted("Vilka två områden är utpekade?", "De två områdena är nu utpekade.")
    True
    >>> only_counted("Vilka två områden är utpekade?", "De två områdena, torget och hamnen, är utpekade.")
    False
    """
    asked = _SO_MANY.search(question)
    if not asked or _TOLD.search(text):
        return False
    number = asked.group(1).lower()
    same = {number, str(_NUMBERS.index(number) + 2)} if number in _NUMBERS else {number}
    things = _stems(asked.group(2))
    found = [token.word for token in words.tokens(text)]
    spoken_of = any(
        word in same and not things.isdisjoint(map(words.stem, found[n + 1 : n + 1 + _SEEN_AFTER]))
        for n, word in enumerate(found)
    )
    return spoken_of and not any(name.lower() not in question.lower() for name in _NAME.findall(text))


@lru_cache(maxsize=512)
def _stems(phrase: str) -> frozenset[str]:
    return frozenset(words.stem(t.word) for t in words.tokens(phrase) if t.word not in words.STOP_WORDS)


def _act_missing(asked: Question, held: Sequence[float]) -> float:
    """How far what was done, whose day or doer is asked for, is not spoken of: "vilken dag undertecknades avtalet"."""
    act = _ACT.match(asked.text) if asked.kind in _ACTS else None
    if not act or act.group(1).lower() in _HELPERS:
        return 0.0
    of_act = [
        h
        for term, h in zip(asked.terms, held, strict=True)
        if term.word == act.group(1).lower() and term.weight > _A_THING
    ]
    return 1.0 - min(1.0, of_act[0]) if of_act else 0.0


def _noun_told(question: str, text: str) -> bool:
    """Whether a text says what the thing is that the question asks what it is.

    >>> _noun_told("Vad är syftet med planen?", "Syftet är att ge alla samma stöd.")
    True
    """
    asked = _WHAT_IS.match(question)
    if not asked:
        return False
    noun = words.stem(asked.group(1).lower())
    return any(
        words.stem(token.word) == noun and _IS_SAID.match(text[token.end :]) for token in words.tokens(text)
    )
