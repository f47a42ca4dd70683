"""Proposals of a meeting that fell, or whose fate is not told for certain: what they would have said is no answer.

In minutes sections tell who proposes and what was decided. A letter that retells a meeting has only its sentences: "förvaltningen
föreslår att nämnden tillstyrker …" is the answer where nobody turned it down, and it is not where somebody did.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import DocumentKind, Qualifiers, Stance, Tone, VoiceKind
from assistant.stance.sieve import Phrases
from assistant.statements import members, protocol, speakers
from assistant.statements.collected import UNREAD, Collected, Line, Part, Said
from assistant.statements.remarks import comment

_OFFERED = (
    r"(?i:\w*yrkande\w*|motion\w*|(?:\w+s )?förslag(?:et)? till (?:yttrande|beslut|svar|remissvar)|"
    r"(?:förvaltningens|kontorets|arbetsutskottets|utskottets|presidiets|ordförandens|styrelsens|tjänstemännens|beredningens) (?:\w+ )?förslag|"
    r"tjänsteutlåtandet|tjänsteskrivelsen)"
)
_FELL = Phrases(
    re.compile(
        rf"\b(?:avslå[rs]?|avslog|avvisa(?:r|de)|förkasta(?:r|de)|röstade? (?:ne[rd]|ned|bort)|röstar (?:ne[rd]|ned|bort)) (?:\w+ ){{0,3}}?{_OFFERED}\b|"
        rf"\b{_OFFERED}(?: \S+){{0,12}}? (?:föll|faller|avslogs|avslås|avslagits|avvisas|avvisades|förkastas|förkastades|röstades ned|röstades ner|(?:antas|antogs|godkänns|godkändes|bifalls|bifölls|följs|följdes) inte|vann inte (?:bifall|gehör)|fick inte (?:stöd|bifall|majoritet))\b|"
        rf"\b(?:följer|följde|bifaller|biföll|antar|antog|godkänner|godkände|anta|bifalla|godkänna|följa|delar|ställer sig) (?:därför |dock )?inte (?:bakom )?(?:\w+ ){{0,2}}?{_OFFERED}\b|"
        rf"\b(?:inte|ej) (?:att )?(?:anta|följa|bifalla|godkänna|ställa sig bakom) (?:\w+ ){{0,2}}?{_OFFERED}\b|"
        rf"\b(?:frångå[rs]?|frångick|går emot|gick emot|går på annan linje än) (?:\w+ ){{0,2}}?{_OFFERED}\b|"
        r"\b[Mm]ötet (?:röstade (?:ned|ner|bort)|avslog|förkastade|avvisade|sade nej till) (?:det|detta|förslaget)\b|"
        r"\b(?:bordläg(?:ger|ga|gs)|återremittera[rs]?) (?:ärendet|frågan)\b|"
        r"\b(?:vann|vinner|får|fick) inte (?:gehör|bifall|stöd)\b|\bfaller (?:förslaget|yrkandet)\b|\b[Ss]å (?:beslutar|beslutade|blev) (?:det )?inte\b|\b[Dd]et blev inte (?:nämndens|styrelsens|mötets|kommunens)\b|"
        r"\b(?i:mötet|\w*möte|\w+mötet|stämman|fullmäktige|styrelsen|nämnden|majoriteten|medlemmarna) (?:sade|sa|röstade) nej\b|\b(?:ville|vill|beslutar|beslutade|beslutat) (?:något annat|annat|annorlunda|tvärtom)\b|\btvärt ?emot (?:\w+ ){0,2}?förslag\b|"
        r"^\W*(?:Den|Det|Detta) (?:avslogs|avslås|föll|förkastades|röstades ne[rd])\b|\b(?:valt|väljer|valde|beslutar|beslutade|beslutat) att inte göra (?:det|så)\b|\bmed ändring av (?:\w+ ){0,2}?förslag\b|"
        r"\bi strid med (?:\w+ ){0,2}?förslag\b|\bi stället [A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)* (?:förslag|yrkande)\b"
    )
)
_ANOTHER = re.compile(
    r"\b(?:beslut(?:ar|ade|at|a)|bifaller|biföll|bifall till|enlighet med|enligt)\b[^.]{0,60}?\b[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+){0,2}(?: \(\w+\))?s? (?:(?:m\.fl\.s? )?yrkande|motförslag|ändringsyrkande)\b"
)
_OFFER = re.compile(
    r"\byrka(?:r|de|t)\b|\w*yrkande\b|(?<!\bvi )(?<!kommunen )(?<!regionen )\bföresl(?:år|ås|ått|ogs|og|agit|agits)\b|\bföreslog(?:s)?\b|\bförslag till (?:beslut|yttrande|svar)\b|\b[Mm]otion\w*\b|\bhemställ\w+|\bville (?:\w+ )?(?:tillstyrka|avstyrka|stödja|ställa|välkomna)|\bförvaltningens förslag\b|\barbetsutskottets förslag\b|^\W*[Ee]fter votering\b",
    re.IGNORECASE,
)
""" "Förvaltningen föreslår att …", "Tilläggsyrkande: …": what is offered to a meeting."""
_BY_THE_INQUIRY = re.compile(
    r"\b(?:utredning\w*|utredaren|kommittén|betänkandet|promemorian|regeringen|departementet)\s+föresl",
    re.IGNORECASE,
)
_PARLIAMENT = re.compile(r"\b(?:riksdagen|regeringen|EU|kommissionen)\b")
""" "Motionen avslogs av riksdagen": no meeting of the sender's."""
_DECIDED = re.compile(r"\b(?:beslut(?:ar|ade|at|a)|bifaller|biföll|antar|antog|godkänner|godkände)\b")
_UNTOLD = re.compile(
    r"\b(?:röstade|röstar|omröstning|votering) om (?:att|huruvida|förslaget)\b|\bfanns (?:det )?(?:två|tre|flera|olika) (?:linjer|alternativ|uppfattningar|meningar|förslag)\b[^.]*\b(?:att|om)\b|"
    r"\b(?:tidigare beslut|[Bb]eslut(?:et)? (?:den|från|av))\b[^.]*\b(?:upphäv\w+|rivs upp|revs upp|återkallas?|dras tillbaka|ändras|ersätts|gäller inte)\b|"
    r"\b(?:upphäver|återkallar|river upp|drar tillbaka) (?:sitt|sina|det|nämndens|styrelsens) (?:\w+ )?(?:beslut|ställningstagande|yttrande)\b",
)
"""What the vote came to, or which of two it was, stands in other words."""
_LABEL = re.compile(
    r"^\W*(?P<who>[A-ZÅÄÖ][\w-]*s|[A-ZÅÄÖ]\w+ \w+s) (?P<what>bedömning|svar|yttrande|ställningstagande|synpunkter|inställning|förslag|åsikt)\s*:"
)

_THE_INQUIRYS = re.compile(
    r"(?:utredning|utredar|betänkande|promemori|kommitté|delegation|regering|departement|remiss|lagråd|direktiv)",
    re.IGNORECASE,
)
""" "Utredningens förslag: …" is what the sender answers to, no other body of its own."""


def set_aside(found: Collected, parts: Sequence[Part]) -> None:
    """Makes unread what was offered and fell, and what two bodies say under labels of their own where one is unread."""
    for index, part in enumerate(parts):
        if part.document.structure.kind is DocumentKind.PROTOKOLLSUTDRAG:
            doubted = _labelled(found, index, part.lines)
        else:
            doubted = _offered(part.lines) | _labelled(found, index, part.lines)
            _outcome(found, index, part)
        for number, said in enumerate(found.said):
            statement = said.statement
            start = statement.citation.start
            if (
                said.part == index
                and statement.holder.kind in speakers.OWN
                and statement.stance is not Stance.OKLART
                and any(_within(part.lines[n], start) for n in doubted)
            ):
                found.said[number] = replace(
                    said,
                    statement=replace(
                        statement,
                        stance=Stance.OKLART,
                        rule=UNREAD,
                        qualifiers=Qualifiers(tone=Tone.CRITICAL),
                    ),
                )


def _outcome(found: Collected, index: int, part: Part) -> None:
    """The sentence that tells what became of members' yrkanden, where nothing else tells what the sender thinks."""
    theirs = [
        said for said in found.said if said.part == index and said.statement.stance is not Stance.OKLART
    ]
    if not theirs or any(said.statement.holder.kind is not VoiceKind.DISSENT for said in theirs):
        return
    told = [line for line in part.lines if _FELL.any(line.text) or _ANOTHER.search(line.text)]
    for line in told[-1:]:
        section = part.document.structure.sections[line.section]
        found.said.extend(
            Said(replace(statement, rule=UNREAD), index)
            for statement in comment(part, line, section.kind, VoiceKind.RESPONDENT, ())
        )


def _within(line: Line, start: int) -> bool:
    return line.sentence.spans[0].start <= start < line.sentence.spans[-1].end


def _offered(lines: Sequence[Line]) -> set[int]:
    """Lines that tell what was offered to a meeting, where something that was offered fell or gave way."""
    texts = [line.text for line in lines]
    unsure = {n for n, text in enumerate(texts) if _UNTOLD.search(text)}
    fell = [
        n
        for n, text in enumerate(texts)
        if _FELL.any(text) or (_ANOTHER.search(text) and not members.moves(text))
    ]
    fell = [n for n in fell if not _PARLIAMENT.search(texts[n])]
    if not fell:
        return unsure
    pieces = [piece for text in texts for piece in re.split(r"\boch\b|;", text) if _DECIDED.search(piece)]
    taken = [protocol.adoption(piece) for piece in pieces]
    if any(one and one.source in ("förvaltningen", "arbetsutskottet") for one in taken):
        return unsure  # a member's yrkande fell, and what was proposed was decided
    offers = {n for n, text in enumerate(texts) if _OFFER.search(text) and not _BY_THE_INQUIRY.search(text)}
    return unsure | offers | {n for n in fell if _FELL.any(texts[n])}


def _labelled(found: Collected, index: int, lines: Sequence[Line]) -> set[int]:
    """Lines "Förvaltningens bedömning: …" where another body has a label of its own and another stand, or none that is read."""
    labels = {
        n: match
        for n, line in enumerate(lines)
        if (match := _LABEL.match(line.text)) and not _THE_INQUIRYS.match(match["who"])
    }
    if len({match["who"].casefold() for match in labels.values()}) < 2:
        return set()
    stands = {
        n: {
            said.statement.stance
            for said in found.said
            if said.part == index
            and said.statement.holder.kind in speakers.OWN
            and _within(lines[n], said.statement.citation.start)
        }
        for n in labels
    }
    kinds = {frozenset(taken - {Stance.OKLART}) for taken in stands.values()}
    return set(labels) if len(kinds) > 1 else set()
