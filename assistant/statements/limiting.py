"""What the sentences around do to a stand: the next one limits it, an earlier one made it a second best."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from assistant import stance
from assistant.domain import Stance, Statement
from assistant.stance.model import Clause
from assistant.statements.collected import Context, Line, Part
from assistant.statements.remarks import second_best

_CONTRAST = re.compile(r"^(?:\S+\s+){0,7}?(?:samtidigt|däremot|dock|men|emellertid)\b", re.IGNORECASE)

_CONDITIONS = re.compile(
    r"^(?:(?:detta|det|stödet|vårt stöd|tillstyrkandet|ställningstagandet)\b(?:\s+\S+){0,4}?\s+(?:under förutsättning|förutsätt|förutsatt|"
    r"med förbehåll|villkora|på villkor)|(?:en|vår|den)\s+(?:\w+\s+)?förutsättning\b|förutsättningen\b)",
    re.IGNORECASE,
)

_EXCEPTS = re.compile(
    r"^(?:men |dock )?(?:det|detta|vårt stöd|stödet|tillstyrkandet|ställningstagandet) gäller (?:dock |däremot |emellertid )?inte\b"
    r"|^[\w ,.-]{2,60} (?:är|utgör) (?:dock |däremot )?(?:ett |det enda )?undantag(?:et|na)?\W*$"
    r"|^(?:men |dock )?(?:med )?(?:ett|två|tre|några|följande) undantag\b|^undantag(?:et|na)?\b|\bgäller (?:inte detta|detta inte|det motsatta)\b|\bdet motsatta gäller\b",
    re.IGNORECASE,
)
""" "Vi tillstyrker förslagen. Det gäller inte avgiften": what the next sentence excepts."""


_AS_EXCEPTED = re.compile(
    r"\bmed (?:(?:de|det|dessa|detta|den|ovan|här|här ovan|tidigare|nyss|ovan\w+) ){0,3}"
    r"(?:angiv|nämnd|anförd|redovisad|sagd|påtalad|framförd|beskriv|antydd)\w*(?: \w+)? (?:undantag|reservation|inskränkning|invändning)\w*",
    re.IGNORECASE,
)
""" "Med angivet undantag tillstyrker akademien": what is excepted stands in another sentence."""


def limit(part: Part, number: int, own: Sequence[Clause], context: Context) -> Line | None:
    """The next sentence, where it goes back on the support in this one ("Samtidigt ser vi stora risker …")."""
    if len(own) != 1 or own[0].stance is not Stance.TILLSTYRKER or number + 1 == len(part.lines):
        return None
    line, following = part.lines[number], part.lines[number + 1]
    if following.sentence.passage != line.sentence.passage or following.reading.clauses:
        return None
    if _EXCEPTS.search(following.text) and not following.reading.instruction:
        return following
    goes_back = _CONTRAST.search(following.text) or _CONDITIONS.search(following.text)
    if not goes_back or following.reading.instruction:
        return None
    together = stance.read(f"{line.text} {following.text}", context.names)
    limits = together.stance is Stance.TILLSTYRKER_DELVIS and line.reading.stance is Stance.TILLSTYRKER
    return following if limits else None


def limited(part: Part, line: Line, by: Line | None, statement: Statement) -> Statement:
    """Support that what follows it limits, in the sentence or in the next, is support in part."""
    if statement.stance is not Stance.TILLSTYRKER:
        return statement
    if by is not None:
        partly = replace(statement.qualifiers, partly=part.cite(by))
        partial = Stance.TILLSTYRKER_DELVIS
        return replace(statement, stance=partial, qualifiers=partly, citation=part.cite(line, by))
    if _AS_EXCEPTED.search(line.text):
        partly = replace(statement.qualifiers, partly=part.cite(line))
        return replace(statement, stance=Stance.TILLSTYRKER_DELVIS, qualifiers=partly)
    if line.reading.stance is Stance.TILLSTYRKER_DELVIS:
        return replace(statement, stance=line.reading.stance)
    return statement


def after_second_best(part: Part, number: int) -> bool:
    """Whether what is wished "if the proposal is carried through all the same" goes on: "Då välkomnar vi …"."""
    passage = part.lines[number].sentence.passage
    near = reversed(part.lines[max(0, number - _GOES_ON) : number])
    before = takewhile(lambda line: line.sentence.passage == passage, near)
    return any(second_best(line.text) for line in before)


_GOES_ON = 6
"""So many sentences such a wish may go on."""
