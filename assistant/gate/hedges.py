"""How sure, how far and how finished: what the evidence only supposes, limits or wants looked into, told as it is told there.

A hedge may be worded otherwise but neither put in nor left out: "strider möjligen mot" is not "strider mot". Nor is it the
same to look into a thing and to do it: "överväga att riva" is not "riva".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import carries_content, root, verb
from assistant.gate.lists import lists
from assistant.gate.lists import words as _words
from assistant.gate.source import Source

_PUT_IN = re.compile(
    r"\b(?:möjligen|eventuellt|kanske|kan\s+tänkas|torde|troligen|troligtvis|sannolikt|förmodligen|antagligen|förefaller|tycks"
    r"|i\s+(?:någon|viss)\s+mån)\b",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"\b(?:möjlig\w*|eventuel\w*|kanske|kan|kunna|kunde|skulle|tänk\w*|torde|troli\w*|sannolik\w*|förmod\w*|antag\w*|anta|antas|förefall\w*"
    r"|tyck\w*|tycks|verkar|synes|framstå\w*|upplev\w*|risk\w*|befar\w*|farhåg\w*|oro\w*|tro|tror|hopp\w*|viss\w*|mån|bedöm\w*|uppskatt\w*"
    r"|förvänt\w*|vänta\w*|om|bör|borde|knappast|svårt|osäk\w*|oklar\w*|tvek\w*|indik\w*|tyder|delvis|potentiel\w*|hot\w*|ofta|vanlig\w*"
    r"|sannolik\w*|fara|varna\w*|spekul\w*|frågan|ifrågas\w*|kommer)\b",
    re.IGNORECASE,
)
_SUPPOSING = re.compile(
    r"\b(?P<how>misstänk\w*|befara\w*|gissa\w*|förmoda\w*|hoppas|spekulera\w*|farhåg\w*|fruktar?|svårt\s+att\s+(?:se|förstå|tro)|tvivla\w*\s+på)\s+(?:\w+\s+){0,2}?att\s+(?P<what>[^.;:,]+)",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:inte|ej|knappast|ing(?:en|et|a)|svår\w*)\b", re.IGNORECASE)
_DOUBTFUL = re.compile(
    r"\b(?:möjligen|eventuellt|kanske|torde|troligen|troligtvis|sannolikt|förmodligen|antagligen)\b",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"\bi\s+(?:vissa|enstaka|några|en\s+del|somliga|undantags)\s*fall\b|\bibland\b|\bvissa\b|\bsomliga\b|\ben\s+del\b(?!\s+(?:av|i)\b)"
    r"|\bnågot(?=\s+\w+are\b)|\bmarginell\w*|\ben\s+aning\b|\bi\s+begränsad\s+\w+|\btill\s+viss\s+del\b|\bdelvis\b|\bi\s+viss\s+mån\b"
    r"|\bviss\b|\bvisst\b(?=\s+\w)",
    re.IGNORECASE,
)
_NOT_ALL = re.compile(
    r"\b(?:viss\w*|några|någon|något|del|delar|delen|delvis|enstaka|ibland|somliga|kan|kunna|exempel\w*|t\.\s?ex|bl\.\s?a|bland|ofta|sällan"
    r"|alltid|alla|samtliga|antal\w*|flera|fler|särskil\w*|begräns\w*|möjlig\w*|mån|utsträckning|lite|liten|litet|små|mindre|marginell\w*"
    r"|huvudsak\w*|stort|undantag\w*|fall|enskild\w*|många|flest\w*|vanlig\w*|huvudregel|regel|grad|enda|olika|mest|framför|främst|de\s+som"
    r"|sådana|vilka|inte|ringa|ett\s+par|blandan?nat|skulle|aning|något)\b",
    re.IGNORECASE,
)
_LOOK_INTO = (
    r"(?:utred(?:a|as|s|er|ning|ningar)|överväg(?:a|as|s|er|anden?)|pröva[rs]?|analysera[rs]?|undersök(?:a|as|s|er)|kartlägg(?:a|as|s|er)"
    r"|klargör(?:a|as|s)?|studera[rs]?|se[rs]?\s+över|ses\s+över|diskutera[rs]?)"
)
_LOOKED_INTO = re.compile(
    rf"\b{_LOOK_INTO}\b(?P<what>[^.;:,]*?\b(?:att|om|huruvida|hur|ifall|möjlighet\w*|förutsättning\w*|behov\w*|frågan)\b[^.;:]*)"
    rf"|\b{_LOOK_INTO}\s+(?P<noun>en\b[^.;:]*)"
    r"|\bfrågan\s+om(?P<question>[^.;:]*?)\b(?:bör|behöver|måste|ska|borde|kan)\s+(?:\w+\s+){0,3}?"
    rf"{_LOOK_INTO}\b",
    re.IGNORECASE,
)
_LOOKING = re.compile(
    r"\b(?:utred(?!ning(?:en|ens|ar|arna)\b|aren)\w*|utredningar?\s+av|ser\s+över|överväg\w*|pröv\w*|analys\w*|undersök\w*|kartlägg\w*|klargör\w*|klarlägg\w*"
    r"|stude?r\w*|se[rs]?\s+över|översyn\w*|diskut\w*|titta\w*|fundera\w*|möjlighet\w*|kan|kunna|skulle|eventuel\w*|tänk\w*|om\s+det"
    r"|huruvida|förutsättning\w*|fråga[ns]?|frågor\w*|behov\w*|hur|bered\w*|beakta\w*|bedöm\w*|granska\w*|belys\w*|uppdrag\w*|resonera\w*"
    r"|risk\w*|svår\w*|inte|ej)\b",
    re.IGNORECASE,
)
_WISHED = re.compile(
    r"\b(?:bör|borde|ska|skall|måste|vill|föreslå\w*|tillstyrk\w*|förord\w*|förespråk\w*|stöd(?:er|jer)|kräver|behöver|välkomn\w*|önskar)\b",
    re.IGNORECASE,
)
_CAUSING = frozenset(
    ("leder", "leda", "medför", "medföra", "innebär", "innebära", "blir", "bli", "ger", "ge", "får", "få")
)
_MOST, _LEAST = 0.6, 0.5
"""How much of what was to be looked into the sentence must have, beside the verb."""


def hedges(text: str, source: Source) -> Iterable[Fault]:
    """A hedge or a limit put in, a hedge left out, something to be looked into told as to be done."""
    if (found := _PUT_IN.search(text)) and not _SUPPOSED.search(source.text):
        yield _fault(found.group())
    for found in _SOME.finditer(text):
        if not _NOT_ALL.search(source.text):
            yield _fault(found.group())
            break
    if not _SUPPOSED.search(text):
        roots = frozenset(root(m.group().lower()) for m in _words(text))
        yield from (_fault(word) for word, form in _doubtful(source) if form in roots)
    yield from _only_feared(text, source)
    yield from _done_at_once(text, source)


def _only_feared(text: str, source: Source) -> Iterable[Fault]:
    """ "Olyckorna ökar" of "misstänker att olyckorna ökar"."""
    if _SUPPOSED.search(text) or _SUPPOSING.search(text) or _NOT.search(text):
        return
    roots = frozenset(root(m.group().lower()) for m in _words(text))
    for match in _SUPPOSING.finditer(source.text):
        content = {root(word) for m in _words(match["what"]) if _told(word := m.group().lower())}
        if len(content & roots) >= max(2, _MOST * len(content)):
            yield _fault(match["how"])


def _doubtful(source: Source) -> Iterator[tuple[str, str]]:
    """Each "sannolikt" of the evidence with the root of the next word that carries content."""
    for match in _DOUBTFUL.finditer(source.text):
        after = [m.group().lower() for m in _words(re.split(r"[.;:,]", source.text[match.end() :])[0])]
        content = [word for word in after if _told(word)]
        if content:
            yield match.group(), root(content[0])


def _told(word: str) -> bool:
    return (carries_content(word) or verb(word) or word in _CAUSING) and word not in lists().saying


def _done_at_once(text: str, source: Source) -> Iterable[Fault]:
    """ "Vill riva fyren" of "bör överväga att riva fyren"."""
    if _LOOKING.search(text) or not _WISHED.search(text):
        return
    roots = frozenset(root(m.group().lower()) for m in _words(text))
    for match in _LOOKED_INTO.finditer(source.text):
        about = match["what"] or match["noun"] or match["question"]
        every = [low for m in _words(about) if carries_content(low := m.group().lower())]
        elsewhere = frozenset(
            root(m.group().lower())
            for m in _words(source.text[: match.start()] + " " + source.text[match.end() :])
        )
        acts = {root(word) for word in every if verb(word) or word.endswith("ning")}
        content = {root(word) for word in every}
        told = content & roots
        if acts & roots - elsewhere and len(told) >= max(2, _LEAST * min(len(content), 4)):
            yield Fault(
                FaultKind.STANCE,
                match.group().split()[0],
                "Underlaget vill att det prövas, inte att det görs.",
            )


def _fault(word: str) -> Fault:
    return Fault(FaultKind.STANCE, word, f"Underlaget säger det inte med förbehållet ”{word}”.")
