"""What a stand is taken with: a reservation, a condition, a measure of how far. None may be lost, and none put there.

"Tillstyrker i huvudsak" is not "tillstyrker", nor is it the other way round; and who approves and wishes for something besides
has set no condition.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.gate.fault import Fault, FaultKind
from assistant.gate.lists import lists
from assistant.gate.source import Source

CONDITIONS = frozenset(("villkor", "förbehåll"))
_VERB_NEAR = r"(?:\w+\s+){1,5}?(?:\w{2,}(?:r|s)|ska|har|får|kan)\b"
_ON_CONDITION = re.compile(
    rf"(?:^|[,.]\s+|\b(?:men|och)\s+)om\s+(?!att\b){_VERB_NEAR}|\bom\s+(?!att\b|hur\b|vad\b)(?:[\w-]+\s+){{1,4}}"
    r"(?:\w{3,}(?:as|ds|ls|ts|rs|ns)|ska|får|kan|sker|blir|ges|är)\b|\b(?:bara|endast|enbart|först)\s+(?:om|när)\b"
    r"|\b(?:kräv\w*|måste|krav|nödvändig\w*|förutsätt\w*|villkor\w*|så\s+länge|såvida|ifall)\b",
    re.IGNORECASE,
)
""" "Om fyren behålls tillstyrker rådet" of "under förutsättning att fyren behålls"."""
_THE_REST = ("i övrigt", "i övriga delar", "resten")
_OTHERS = re.compile(
    r"\b(?:inga|inget|ingen|inte)\s+(?:\w+\s+){0,2}?(?:andra|annat|övriga|ytterligare|fler)\b", re.IGNORECASE
)
_RELATIVE = re.compile(r"\b(?:där|som|vars|vilka|vilken|vilket)\b[^,;]*$")
_BEFORE_OTHER = re.compile(
    r"[.;](?=\s|$)|\n|\bmen\b|,\s+(?=och\b)|\boch\s+(?=(?:de|den|det|vill|anser|menar)\b)"
)
_PARTLY = re.compile(
    r"\b(?:delvis|(?:i|till)\s+(?:\w+\s+){0,2}del(?:en|ar|arna)?|huvudsak\w*|stort|stora|princip|väsentlig\w*|grunden|övrig\w*|resten|viss\w*|men|dock|däremot"
    r"|emellertid|utom|utöver|förutom|undantag\w*|utsträckning|förbehåll\w*|några|flera|flertalet|många)\b",
    re.IGNORECASE,
)
_EXCEPTED = re.compile(
    r"\b(?:undan\w*|utom|förutom|förbehåll\w*|reserv\w*|men|dock|däremot|emellertid|inte|ej|ing(?:en|et|a)|avst\w*|utöver"
    r"|exklusive|bortsett)\b",
    re.IGNORECASE,
)
_REQUIRED = re.compile(
    r"\b(?:om|ifall|såvida|förutsätt\w*|förutsatt|villkor\w*|krav\w*|kräv\w*|måste|så\s+länge|endast|bara|enbart|först|när|nödvändig\w*"
    r"|avgörande|behöv\w*|ska|skall|utan)\b",
    re.IGNORECASE,
)
_SUPPORTS = {
    "delvis": _PARTLY,
    "i huvudsak": _PARTLY,
    "förbehåll": _EXCEPTED,
    "villkor": _REQUIRED,
}
"""What in the evidence a reservation of each kind may be read out of."""
_ONLY_IF = re.compile(
    r"\b(?:(?:bara|endast|enbart) (?:om|när)|under förutsättning att|förutsatt att|på villkor att|såvida)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\b(?:förslag\w*|bedömning\w*|fråga\w*)\s+om\b", re.IGNORECASE)
_WHOLLY = re.compile(
    r"\b(?:helt(?:\s+och\s+hållet)?|fullt\s+ut|till\s+fullo|i\s+alla\s+delar|i\s+sin\s+helhet|förbehållslös\w*|starkt|kraftigt|bestämt"
    r"|skarpt|eftertryckligt)\b",
    re.IGNORECASE,
)
_AS_MUCH = re.compile(
    r"\b(?:helt|fullt|fullo|hel\w*|alla|samtliga|stark\w*|kraftig\w*|bestäm\w*|skarp\w*|eftertryck\w*|mycket|ytterst|djupt|förbehållslös\w*"
    r"|absolut|avgörande|oerhört|synnerligen|särskilt|allvarlig\w*|hög\w*|stor\w*|varm\w*)\b",
    re.IGNORECASE,
)
_BESIDE = 3
"""Words beside a stance word within which it is told how far it goes."""


def lost(text: str, stance: re.Pattern[str], source: Source, against: bool) -> str:
    """The reservation that always goes with this stance word in the evidence, if the text has none.

    Opposition on some condition is opposition.
    """
    known = lists().qualifiers
    qualifiers = [pattern for name, pattern in known.items() if not (against and name in CONDITIONS)]
    if any(pattern.search(text) for pattern in qualifiers):
        return ""
    found = [
        next((m.group() for p in qualifiers if (m := p.search(piece)) and not _within(piece, m)), "")
        for sentence in source.sentences
        for piece in _thoughts(sentence)
        if stance.search(piece)
    ]
    one = found[0] if found and all(found) else ""
    if one.lower() in _THE_REST and _OTHERS.search(text):
        return ""
    return "" if known["villkor"].fullmatch(one) and _ON_CONDITION.search(text) else one


def reservations(text: str, source: Source) -> Iterable[Fault]:
    """A reservation, a condition or a measure that the sentence puts beside a stand, and the evidence nowhere has."""
    known = lists().qualifiers
    told = _ABOUT.sub("", source.text)
    if (only := _ONLY_IF.search(text)) and not _REQUIRED.search(told):
        yield Fault(FaultKind.STANCE, only.group(), f"Underlaget har inte villkoret ”{only.group()}”.")
    for piece in _BEFORE_OTHER.split(text):
        places = [m.span() for p in lists().stance.values() for m in p.finditer(piece)]
        if not places:
            continue
        for name, supports in _SUPPORTS.items():
            match = known[name].search(piece)
            if match and not _within(piece, match) and not supports.search(told):
                word = match.group()
                yield Fault(FaultKind.STANCE, word, f"Underlaget har inte förbehållet ”{word}”.")
        for match in _WHOLLY.finditer(piece):
            near = any(
                len(piece[end : match.start()].split()) <= _BESIDE
                if match.start() >= end
                else len(piece[match.end() : start].split()) <= 1
                for start, end in places
            )
            denied = re.search(r"\b(?:inte|ej)\s+$", piece[: match.start()])
            if near and not denied and not _AS_MUCH.search(source.text):
                word = match.group()
                yield Fault(FaultKind.STANCE, word, f"Underlaget säger inte ”{word}”.")


def _within(piece: str, qualifier: re.Match[str]) -> bool:
    """ "Ett system där staten förutom kommunen betalar": an exception inside what is spoken of is no reservation."""
    return qualifier.group().lower() in ("utom", "förutom") and bool(
        _RELATIVE.search(piece[: qualifier.start()])
    )


def _thoughts(sentence: str) -> list[str]:
    """The sentence, or where two stands are told apart by "men", each: a reservation goes with its own."""
    pieces = re.split(r"\bmen\b", sentence)
    stands = [any(p.search(piece) for p in lists().stance.values()) for piece in pieces]
    return pieces if sum(stands) > 1 else [sentence]
