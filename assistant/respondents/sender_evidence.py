"""What in a document speaks of its sender: letterhead, phrases, signature, e-mail, file name, who talks.

Each trace is an `Evidence`: names it points at, how much it weighs, and where it stands. `senders`
weighs them together. The receiver is kept out here: a letter names its addressee more often than
its sender, and "Till kommunstyrelsen" says nothing of who wrote.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from email.utils import parseaddr

from assistant.domain import Citation, DocumentKind, ReadDocument, Reading, Respondent, SectionKind, Span
from assistant.respondents import forms
from assistant.respondents.letterhead import (
    ADDRESS,
    HEAD_LINES,
    OWNER,
    TO,
    Line,
    addressed_lines,
    head_end,
    lines_of,
    prose_lines,
    segments,
)
from assistant.respondents.names import Match, Names
from assistant.respondents.shapes import looks_like_body

FOOT_LINES = 18

_LONGEST_LINE = 140

FREE_MAIL = frozenset(
    (
        "gmail",
        "hotmail",
        "outlook",
        "live",
        "yahoo",
        "icloud",
        "telia",
        "bredband",
        "comhem",
        "spray",
        "proton",
        "me",
    )
)

_STANDS = (
    "tillstyrker|avstyrker|anser|bedömer|har|ser|delar|ställer|välkomnar|lämnar|vill|avstår|instämmer|föreslår|"
    "noterar|menar|beslutar|konstaterar|framhåller|efterfrågar|saknar|förordar|tycker|motsätter|betonar|understryker|"
    "ifrågasätter|önskar|yttrar|begränsar|uppfattar|finner|stödjer|stöder|är|skulle|kan|förutsätter|rekommenderar"
)

_OPINES = (
    "tillstyrker|avstyrker|anser|instämmer|välkomnar|tycker|vill|ställer sig|avstår|föreslår|delar|bedömer|tackar|"
    "lämnar|motsätter sig|menar|har inget|har inga|har beretts|har fått|noterar|framhåller"
)

_SPEAKS = re.compile(rf"\s*(?:\([^)]*\)\s*)?(?:[a-zåäö]+\s+){{0,2}}?(?:{_STANDS})\b")

_FROM = re.compile(
    r"\b(?:Remissvar|Remissyttrande|Yttrande|Svar(?: på remiss)?|Synpunkter|Skrivelse|Inlaga)\s+(?:från|av)\s+"
    r"(?P<names>[^\n.;:]{2,160}?)"
    r"(?=\s+(?:över|på|om|angående|gällande|avseende|rörande|beträffande|med anledning|i anledning|till|avges|lämnas)\b"
    r"|\s[–—-]\s|[\n.;:]|$)",
    re.IGNORECASE,
)

_LABEL = re.compile(
    r"^\W*(?:Avsändare|Remissinstans|Organisation|Svarande|Från|Namn på (?:organisation|remissinstans)\w*)"
    r"\s*:\s*(?P<names>\S.*)$",
    re.IGNORECASE,
)

_ASKED = re.compile(
    r"^(?P<names>.{2,160}?)\s+har\s+.{0,60}?\b(?:beretts|getts|fått|givits|erbjudits|anmodats|ombetts|inbjudits|bjudits"
    r"|mottagit|tagit emot|tagit del|blivit|beretts|granskat)\b.{0,160}?"
    r"(?:tillfälle|möjlighet|remiss|yttra|betänkande|promemoria|förslag|synpunkt)",
    re.DOTALL,
)

_BEHALF = re.compile(
    r"^\W*(?:För|På uppdrag av|På vägnar av)\s+(?P<a>.{2,90}?)[,:]?$|^\W*På\s+(?P<b>.{2,90}?)\s+vägnar"
)

_DECIDED = re.compile(
    r"\b(?:beslutats|beslutat|fattats|avgetts|avgivits|antagits|antaget)\b.{0,30}\bav\b", re.IGNORECASE
)


_MAILS = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bwww\.[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)

_FORWARDED = re.compile(r"^\s*(?:VB|FW|FWD|VS)\s*:", re.IGNORECASE)

_FILE_SAYS = (
    ("author", "filens uppgift om författare", 0.5),
    ("creator", "filens uppgift om författare", 0.5),
    ("company", "filens uppgift om organisation", 0.5),
    ("title", "filens titel", 0.5),
)

_TITLES = re.compile(
    r"(?:avsnitt|kapitel|punkt|bilaga|sammanfattning|inledning|bakgrund|yttrande|remiss|synpunkter|ärendet|beslut|förslag|"
    r"ställningstagande|hej|bästa|utredningen|betänkandet|promemorian|regeringen|nämnden|kommunen|föreningen)\b",
    re.IGNORECASE,
)

_TEXTS = re.compile(
    r"(?:ordningen|lagen|balken|direktivet|ningen|gandet|kandet|slaget|tegin|planen|promemorian)$", re.I
)

NOT_THE_SENDER = (
    SectionKind.BACKGROUND,
    SectionKind.OTHER_VOICES,
    SectionKind.DISSENT,
    SectionKind.OTHER_ITEM,
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One trace of the sender."""

    kind: str
    """What sort of trace, in Swedish: two of the same sort count once."""
    weight: float
    matches: tuple[Match, ...]
    citation: Citation | None = None


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
    found += _mail(part, names)
    found += _phrases(part, names, head, addressed)
    found += _letterhead(reading, names, head, addressed, owners)
    found += _signature(reading, names, foot or lines[-6:], addressed, owners, prose)
    found += _running(reading, names)
    found += _speakers(part, names)
    found += _addresses(reading, names, (*head, *foot), addressed)
    if part.structure.kind is DocumentKind.TJANSTEUTLATANDE:
        found += _to_its_board(reading, names, head, addressed)
    found += _metadata(part, names)
    by_file = names.by_file_name(part.document.name)
    if by_file:
        found.append(Evidence("filnamn", 0.7, tuple(Match(r.name, r, "filnamn", 1.0) for r in by_file)))
    return tuple(found)


def _known(names: Names, text: str) -> tuple[Match, ...]:
    matches = names.match_all(text)
    return matches if any(match.respondent for match in matches) else ()


def _inside(names: Names, text: str) -> dict[str, Respondent]:
    """Who is named in a line; respondents of the case before other well-known bodies."""
    found = {mention.respondent.id: mention.respondent for mention in names.mentions(text)}
    own = {identity: respondent for identity, respondent in found.items() if not identity.startswith("?")}
    return own or found


def _points(names: Names, text: str) -> tuple[Match, ...]:
    """Known respondents, else the text itself if it reads like the name of a body."""
    matches = names.match_all(text)
    if any(match.respondent or match.candidates for match in matches):
        return matches
    return tuple(match for match in matches if looks_like_body(match.text))


def _mail(part: ReadDocument, names: Names) -> Iterator[Evidence]:
    """The From header; in a forwarded mail the first sender inside it instead."""
    meta = {key.casefold(): value for key, value in part.reading.metadata.items()}
    sender, subject = meta.get("from", ""), meta.get("subject", "")
    if not sender:
        return
    weight = 1.0
    if _FORWARDED.match(subject):
        inner = re.search(r"^\W*(?:Från|From)\s*:\s*(.+)$", part.reading.text, re.MULTILINE | re.IGNORECASE)
        if inner:
            span = Span(inner.start(1), inner.end(1))
            yield from _from_line(inner[1], names, 1.0, Citation(part.reading.id, (span,)))
            weight = 0.3
    yield from _from_line(sender, names, weight, None)
    matches = _known(names, re.sub(r"^(?:(?:SV|RE|VB|FW|FWD)\s*:\s*)+", "", subject, flags=re.IGNORECASE))
    if not matches:
        mentioned = _inside(names, subject)
        matches = (
            tuple(Match(r.name, r, "ämnesrad", 0.9) for r in mentioned.values())
            if len(mentioned) == 1
            else ()
        )
    if matches:
        yield Evidence("e-postens ämne", 0.6, matches)


def _from_line(text: str, names: Names, weight: float, citation: Citation | None) -> Iterator[Evidence]:
    display, address = parseaddr(text.replace("[", "<").replace("]", ">").replace("mailto:", ""))
    display = forms.tidy(display or ("" if address else text))
    by_address = names.by_address(address) if "@" in address else ()
    matches = _points(names, display) if display and "@" not in display else ()
    exact = any(match.respondent for match in matches)
    if not exact and display:
        mentioned = _inside(names, display)
        if len(mentioned) == 1:
            matches = tuple(Match(r.name, r, "e-postavsändare", 0.95) for r in mentioned.values())
            exact = True
    if exact or (matches and not by_address):
        yield Evidence("e-postens avsändare", 0.9 * weight, matches, citation)
    if len(by_address) == 1:
        found = (Match(by_address[0].name, by_address[0], "e-postadress", 1.0),)
        yield Evidence("avsändarens e-postadress", 0.85 * weight, found, citation)
    elif not matches and display and _is_person(display):
        label = address.rpartition("@")[2].rpartition(".")[0].rpartition(".")[2].casefold()
        private = 0.75 if label in FREE_MAIL else 0.35
        yield Evidence("e-postens avsändare", private * weight, (Match(display, None),), citation)


def _is_person(text: str) -> bool:
    """Two to four capitalised words: what a person's name looks like in a From header."""
    return bool(re.fullmatch(r"[A-ZÅÄÖÉ][\w'’-]+(?:\s+[A-ZÅÄÖÉ][\w'’.-]*){1,3}", text))


def _phrases(
    part: ReadDocument, names: Names, head: Collection[Line], addressed: Collection[Line]
) -> Iterator[Evidence]:
    """Where the text says outright who answers."""
    reading = part.reading
    for line in head:
        label = _LABEL.match(line.text)
        if label and line not in addressed:
            _, address = parseaddr(label["names"])
            if "@" in address:
                yield from _from_line(label["names"], names, 0.9, line.cite(reading))
            else:
                matches = _points(names, label["names"])
                if matches:
                    yield Evidence("uttryckligen angivet", 0.9, matches, line.cite(reading))
    if part.structure.kind in (DocumentKind.FORSLAG, DocumentKind.SANDLISTA, DocumentKind.STYRDOKUMENT):
        return
    for said in _FROM.finditer(reading.text[:4000]):
        matches = _points(names, said["names"])
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
        asked = _ASKED.match(text)
        if asked and part.structure.section_of(sentence).kind is not SectionKind.OTHER_VOICES:
            matches = _known(names, asked["names"]) or _last_body(names, asked["names"])
            if matches:
                yield Evidence("den som har fått remissen", 0.85, matches, part.structure.cite(sentence))
                break


def _last_body(names: Names, text: str) -> tuple[Match, ...]:
    """The name that ends a stretch of text, as "... Föreningen Rädda Lunden" before "har beretts"."""
    found = re.search(r"(?:[A-ZÅÄÖ][\w-]*)(?:\s+[\w-]+){0,7}$", text)
    return _points(names, found[0]) if found else ()


def _letterhead(
    reading: Reading,
    names: Names,
    head: Collection[Line],
    addressed: Collection[Line],
    owners: Collection[tuple[str, ...]],
) -> Iterator[Evidence]:
    rows = [line for line in head if line not in addressed]
    talk = re.sub(r"[ \t]+|(?<!\n)\n(?!\n)", " ", forms.fold(reading.text[:20000]))
    for at, line in enumerate(rows):
        if len(line.text) > _LONGEST_LINE:
            continue
        weight = 0.85 if at < 7 else 0.72 if at < 16 else 0.5
        for segment in segments(line.text):
            following = rows[at + 1].text if at + 1 < len(rows) and len(rows[at + 1].text) < 60 else ""
            pair = names.exact(f"{segment} {following}") if following else None
            matches = _points(names, segment)
            if pair and pair.respondent and pair.score >= 0.9 and _more_exact(pair, matches):
                matches = (pair,)
            if not any(match.respondent for match in matches):
                if any(forms.key(match.text) in owners for match in matches):
                    continue
                if (at > 12 and not any(match.candidates for match in matches)) or ADDRESS.search(segment):
                    continue
            if matches:
                yield Evidence("brevhuvud", weight, matches, line.cite(reading))
            elif at < 8 and _talks_later(segment, talk):
                yield Evidence("brevhuvud", 0.72, (Match(segment, None),), line.cite(reading))
            elif len(segment) < 100 and at < 12 and not segment.endswith("."):
                inside = _inside(names, segment)
                if len(inside) == 1:
                    found = tuple(Match(r.name, r, "nämns i brevhuvudet", 0.9) for r in inside.values())
                    yield Evidence("brevhuvud", 0.45, found, line.cite(reading))


def _more_exact(pair: Match, matches: Sequence[Match]) -> bool:
    """Whether two lines together name somebody that the first does not, or a part of whom it names: the faculty
    under its university's name.
    """
    known = [match.respondent for match in matches if match.respondent]
    asked = pair.respondent is not None and not pair.respondent.id.startswith("?")
    return not known or (asked and len(known) == 1 and known[0] != pair.respondent)


def _talks_later(segment: str, talk: str) -> bool:
    """Whether a short line at the top is who takes a stand further down: "Coompanion", "Rädda Lunden"."""
    name = forms.fold(segment)
    if (
        not 3 < len(name) < 60
        or not segment[0].isupper()
        or len(segment.split()) > 6
        or _TITLES.match(segment)
        or _TEXTS.search(segment)
    ):
        return False
    at = talk.find(name)
    while at >= 0:  # a pattern of its own for each line of each letter would be dear to make
        if _GOES_ON_TO_OPINE.match(talk, at + len(name)):
            return True
        at = talk.find(name, at + 1)
    return False


_GOES_ON_TO_OPINE = re.compile(rf" +(?:[a-z]+ +){{0,2}}?(?:{forms.fold(_OPINES)})\b")


def _signature(
    reading: Reading,
    names: Names,
    foot: Collection[Line],
    addressed: Collection[Line],
    owners: Collection[tuple[str, ...]],
    prose: Collection[Line],
) -> Iterator[Evidence]:
    for line in foot:
        if line in addressed or len(line.text) > 300:
            continue
        behalf = _BEHALF.match(line.text)
        if behalf:
            matches = _points(names, behalf["a"] or behalf["b"])
            if matches and not any(forms.key(match.text) in owners for match in matches):
                yield Evidence("underskrift", 0.8, matches, line.cite(reading))
                continue
        for segment in segments(line.text) if len(line.text) <= _LONGEST_LINE and line not in prose else ():
            matches = _known(names, segment)
            if (
                not matches
                and not ADDRESS.search(line.text)
                and looks_like_body(segment)
                and forms.key(segment) not in owners
            ):
                yield Evidence("underskrift", 0.45, (Match(segment, None),), line.cite(reading))
            elif matches:
                yield Evidence("underskrift", 0.7, matches, line.cite(reading))
        address, decided = ADDRESS.search(line.text), _DECIDED.search(line.text)
        if address or decided:
            inside = _inside(names, line.text)
            if len(inside) == 1:
                found = tuple(Match(r.name, r, "nämns", 0.95) for r in inside.values())
                yield Evidence(
                    "underskrift" if decided else "adress i sidfot", 0.6, found, line.cite(reading)
                )


def _running(reading: Reading, names: Names) -> Iterator[Evidence]:
    """Running headers: a name that is repeated on every page."""
    seen: set[str] = set()
    for span in reading.furniture:
        text = reading.text[span.start : span.end]
        for segment in [piece for line in text.splitlines() for piece in segments(line)]:
            plain = segment.casefold()
            if plain in seen or len(segment) > _LONGEST_LINE:
                continue
            seen.add(plain)
            matches = _known(names, segment)
            if not matches:
                inside = _inside(names, segment)
                matches = (
                    tuple(Match(r.name, r, "nämns", 0.8) for r in inside.values()) if len(inside) == 1 else ()
                )
            if matches:
                yield Evidence("sidhuvud", 0.7, matches, Citation(reading.id, (span,)))


def _speakers(part: ReadDocument, names: Names) -> Iterator[Evidence]:
    """Who the sentences are about when somebody takes a stand: the sender mostly speaks of itself."""
    counts: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    first: dict[str, Citation] = {}
    respondents = {}
    for sentence in part.structure.sentences[:400]:
        if part.structure.section_of(sentence).kind in NOT_THE_SENDER:
            continue
        text = part.sentence_text(sentence)
        flat = re.sub(r"\s", " ", text)
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
            other = re.match(rf"((?:[A-ZÅÄÖ][\w&-]*)(?:\s+[\w&-]+){{0,5}}?)\s+(?:{_STANDS})\b", flat)
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


def _addresses(
    reading: Reading, names: Names, lines: Collection[Line], addressed: Collection[Line]
) -> Iterator[Evidence]:
    seen: set[str] = set()
    for line in lines:
        if line in addressed:
            continue
        for found in _MAILS.finditer(line.text):
            owners = names.by_address(found[0])
            if len(owners) == 1 and owners[0].id not in seen:
                seen.add(owners[0].id)
                match = Match(owners[0].name, owners[0], "adress", 1.0)
                yield Evidence("adress i texten", 0.5, (match,), line.cite(reading))


def _to_its_board(
    reading: Reading, names: Names, head: Collection[Line], addressed: Collection[Line]
) -> Iterator[Evidence]:
    """A tjänsteutlåtande is addressed to the nämnd that is going to answer."""
    for line in head:
        if line in addressed:
            matches = _known(names, TO.sub("", line.text))
            if matches:
                yield Evidence(
                    "nämnden som tjänsteutlåtandet är skrivet till", 0.75, matches, line.cite(reading)
                )


def _metadata(part: ReadDocument, names: Names) -> Iterator[Evidence]:
    meta = {key.casefold(): value for key, value in part.reading.metadata.items()}
    for key, label, weight in _FILE_SAYS:
        matches = _known(names, meta.get(key, ""))
        if matches:
            yield Evidence(label, weight, matches)
    title = part.structure.title
    matches = _known(names, title) if not TO.match(title) and not OWNER.search(title) else ()
    if matches:
        yield Evidence("rubrik", 0.65, matches)
