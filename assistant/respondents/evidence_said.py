"""Where a text says outright who answers, and who its sentences are about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from email.utils import parseaddr

from assistant.domain import Citation, DocumentKind, ReadDocument, SectionKind, Span
from assistant.respondents.evidence import Evidence, known, points
from assistant.respondents.evidence_around import from_line
from assistant.respondents.letterhead import Line
from assistant.respondents.names import Match, Names
from assistant.respondents.shapes import looks_like_body

_STANDS = (
    "tillstyrker|avstyrker|anser|bedömer|har|ser|delar|ställer|välkomnar|lämnar|vill|avstår|instämmer|föreslår|"
    "noterar|menar|beslutar|konstaterar|framhåller|efterfrågar|saknar|förordar|tycker|motsätter|betonar|understryker|"
    "ifrågasätter|önskar|yttrar|begränsar|uppfattar|finner|stödjer|stöder|är|skulle|kan|förutsätter|rekommenderar"
)

_BLANK = re.compile(r"\s")
_SPEAKS = re.compile(rf"\s*(?:\([^)]*\)\s*)?(?:[a-zåäö]+\s+){{0,2}}?(?:{_STANDS})\b")
_SOMEBODY_SPEAKS = re.compile(rf"((?:[A-ZÅÄÖ][\w&-]*)(?:\s+[\w&-]+){{0,5}}?)\s+(?:{_STANDS})\b")

_FROM = re.compile(
    r"\b(?:Remissvar|Remissyttrande|Yttrande|Svar(?: på remiss)?|Synpunkter|Skrivelse|Inlaga)\s+(?:från|av)\s+"
    r"(?P<names>[^\n.;:]{2,160}?)"
    r"(?=\s+(?:över|på|om|angående|gällande|avseende|rörande|beträffande|med anledning|i anledning|till|avges|lämnas)\b"
    r"|\s[–—-]\s|[\n.;:]|$)",
    re.IGNORECASE,
)

_TOGETHER = re.compile(
    r"(?:^|[.\n])\s*(?P<names>[A-ZÅÄÖ][^.\n:;]{5,300}?)\s+(?:lämnar|avger|avlämnar|inkommer|yttrar sig|svarar)\b"
    r"[^.\n]{0,40}?\bgemensam(?:t|ma|)\b"
)
""" "Föreningen A och klubben B lämnar härmed ett gemensamt yttrande"."""
_LABEL = re.compile(
    r"^\W*(?:Avsändare|Remissinstans|Organisation|Svarande|Från|Namn på (?:organisation|remissinstans)\w*)"
    r"\s*:\s*(?P<names>\S.*)$",
    re.IGNORECASE,
)
_FROM_LINE = re.compile(r"^\W*Från\s+(?P<names>[A-ZÅÄÖ][^.!?:;]{2,80})$")
""" "Till Ekvalla kommun", and under it "Från Ekvalla hembygdsförening"."""

_ASKED = re.compile(
    r"^(?P<names>.{2,160}?)\s+har\s+.{0,60}?\b(?:beretts|getts|fått|givits|erbjudits|anmodats|ombetts|inbjudits|bjudits"
    r"|mottagit|tagit emot|tagit del|blivit|beretts|granskat)\b.{0,160}?"
    r"(?:tillfälle|möjlighet|remiss|yttra|betänkande|promemoria|förslag|synpunkt)",
    re.DOTALL,
)

_FROM_START = 40
"""Characters before the name of the nämnd: "Förvaltningen föreslår att ..."."""

NOT_THE_SENDER = (
    SectionKind.BACKGROUND,
    SectionKind.OTHER_VOICES,
    SectionKind.DISSENT,
    SectionKind.OTHER_ITEM,
)


def phrases(
    part: ReadDocument, names: Names, head: Collection[Line], addressed: Collection[Line]
) -> Iterator[Evidence]:
    """Where the text says outright who answers."""
    reading = part.reading
    for line in head:
        label = _LABEL.match(line.text) or _FROM_LINE.match(line.text)
        if label and line not in addressed:
            _, address = parseaddr(label["names"])
            if "@" in address:
                yield from from_line(label["names"], names, 0.9, line.cite(reading))
            else:
                matches = points(names, label["names"])
                if matches:
                    yield Evidence("uttryckligen angivet", 0.9, matches, line.cite(reading))
    if part.structure.kind in (DocumentKind.FORSLAG, DocumentKind.SANDLISTA, DocumentKind.STYRDOKUMENT):
        return
    opening = reading.text[:4000]
    together = _TOGETHER.finditer(opening) if "gemensam" in opening else ()
    for said in (*_FROM.finditer(opening), *together):
        matches = points(names, said["names"])
        if matches:
            early = 0.92 if said.start() < 1500 else 0.5
            yield Evidence(
                "uttryckligen angivet",
                early,
                matches,
                Citation(reading.id, (Span(said.start(), said.end("names")),)),
            )
    for sentence in part.structure.sentences[:40]:
        text = " ".join(part.sentence_text(sentence).split())
        asked = _ASKED.match(text) if " har " in text else None
        if asked and part.structure.section_of(sentence).kind is not SectionKind.OTHER_VOICES:
            matches = known(names, asked["names"]) or _last_body(names, asked["names"])
            if matches:
                yield Evidence("den som har fått remissen", 0.85, matches, part.structure.cite(sentence))
                break


def _last_body(names: Names, text: str) -> tuple[Match, ...]:
    """The name that ends a stretch of text, as "... Föreningen Rädda Lunden" before "har beretts"."""
    found = re.search(r"(?:[A-ZÅÄÖ][\w-]*)(?:\s+[\w-]+){0,7}$", text)
    return points(names, found[0]) if found else ()


def proposed_to(part: ReadDocument, names: Names) -> Iterator[Evidence]:
    """Which nämnd a tjänsteutlåtande proposes that should decide: "Förslag till beslut: Miljönämnden föreslås ..."."""
    for sentence in part.structure.sentences[:200]:
        if part.structure.section_of(sentence).kind is not SectionKind.DECISION:
            continue
        text = re.sub(r"\s+", " ", part.sentence_text(sentence))
        first = next(iter(names.mentions(text)), None)
        if first and first.span.start < _FROM_START and not first.respondent.id.startswith("?"):
            match = Match(first.respondent.name, first.respondent, "", 1.0)
            yield Evidence("nämnden som föreslås besluta", 0.75, (match,), part.structure.cite(sentence))
            return


def speakers(part: ReadDocument, names: Names) -> Iterator[Evidence]:
    """Who the sentences are about when somebody takes a stand: the sender mostly speaks of itself."""
    counts: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    first: dict[str, Citation] = {}
    respondents = {}
    for sentence in part.structure.sentences[:400]:
        if part.structure.section_of(sentence).kind in NOT_THE_SENDER:
            continue
        text = part.sentence_text(sentence)
        flat = _BLANK.sub(" ", text)
        hit = False
        for mention in names.mentions(flat):
            if mention.span.start > 60:
                break
            if _SPEAKS.match(flat[mention.span.end :]):
                counts[mention.respondent.id] += 1
                respondents[mention.respondent.id] = mention.respondent
                first.setdefault(mention.respondent.id, part.structure.cite(sentence))
                hit = True
                break
        if not hit:
            other = _SOMEBODY_SPEAKS.match(flat)
            if other and (looks_like_body(other[1]) or len(re.findall(r"\b[A-ZÅÄÖ]", other[1])) > 1):
                unknown[other[1]] += 1
                first.setdefault(other[1], part.structure.cite(sentence))
    total = sum(counts.values()) + sum(unknown.values())
    for identity, number in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        respondent = respondents[identity]
        weight = (0.45 + 0.1 * min(number, 3)) * number / total
        yield Evidence(
            "vem som talar i texten", weight, (Match(respondent.name, respondent, "", 1.0),), first[identity]
        )
    for name, number in sorted(unknown.items(), key=lambda item: (-item[1], item[0]))[:3]:
        weight = (0.3 + 0.1 * min(number, 3)) * number / total
        yield Evidence("vem som talar i texten", weight, (Match(name, None),), first[name])
