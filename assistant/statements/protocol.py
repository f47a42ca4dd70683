"""What is peculiar to minutes (protokollsutdrag): whose words a section holds, what text a decision
adopts, and votes.

A nämnd seldom writes its answer in the decision itself: it decides "i enlighet med förvaltningens
förslag", or makes the förvaltning's text its own. What it adopts is then the answer, and must be
found; what a minority wanted is in the same minutes and is not the answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.domain import DocumentKind, Section, SectionKind, VoiceKind
from assistant.statements.keyed import Keyed
from assistant.statements.members import MINUTES, dissents, people

_DRAFT = re.compile(
    r"förslag till (?:beslut|yttrande|svar)|beslutsförslag|förvaltning|kontoret|tjänste|handläggar|"
    r"ordförandens förslag|arbetsutskottets förslag",
    re.IGNORECASE,
)

_ONLY_PROPOSED = re.compile(
    r"(?:förvaltningens|\w*kontorets|\w*utskottets|presidiets|ordförandens|tjänstepersonernas|\w*direktörens) förslag\b(?! till (?:yttrande|svar|remissvar))",
    re.IGNORECASE,
)
""" "Arbetsutskottets förslag", in a paper of any kind, is what somebody is asked to decide."""
_PASSED = re.compile(
    r"\b(?:godkänns|antas|bifalls|fastställs|överlämnas|översänds|tillstyrks|avstyrks)\b", re.IGNORECASE
)
""" "Förvaltningens förslag godkänns" is no heading over a draft but a decision."""


def voice(kind: DocumentKind, section: Section) -> VoiceKind:
    """Whose words a section holds, as far as the document and the heading tell."""
    if section.kind is SectionKind.DISSENT or kind in (DocumentKind.YRKANDE, DocumentKind.SARSKILT_YTTRANDE):
        return VoiceKind.DISSENT
    if kind in MINUTES and dissents(section.title):
        return VoiceKind.DISSENT  # "Bilaga A Skriftlig reservation"
    if section.kind is SectionKind.OTHER_VOICES:
        return VoiceKind.OTHERS
    if kind is DocumentKind.TJANSTEUTLATANDE or _proposes(section.title):
        return VoiceKind.OFFICIALS
    if kind is DocumentKind.PROTOKOLLSUTDRAG:
        own = section.kind in (SectionKind.DECISION, SectionKind.POSITION, SectionKind.POINT)
        if not own or (_DRAFT.search(section.title) and not _PASSED.search(section.title)):
            return VoiceKind.OFFICIALS
    return VoiceKind.RESPONDENT


def _proposes(title: str) -> bool:
    return _ONLY_PROPOSED.match(title) is not None and not _PASSED.search(title)


# --------------------------------------------------------------------------------------------
# Adoption


@dataclass(frozen=True, slots=True)
class Adoption:
    """That a sentence takes over somebody else's text or proposal."""

    source: str
    """"förvaltningen", "yttrandet", "arbetsutskottet" or "yrkandet"."""
    name: str = ""
    """Whose yrkande: a name or a party as written."""


CHAIR = "ordföranden"
"""Whose proposal in the minutes may be an yrkande."""
_OFFICE = r"(?:\w*(?:förvaltning|kontor|lednings?kontor|avdelning)(?:en|et|ens|ets)|handläggar(?:en|ens)|tjänstemännens)"
_PAPER = r"tjänste(?:utlåtande|skrivelse|yttrande)(?:t|n|s|ts|ns)?"
_BODY = r"(?:\w*(?:utskott|beredning|presidi|ordförande))(?:et|en|n|um|umet)?s"
_FOLLOWS = (
    r"(?:i enlighet med|enligt|bif(?:aller|alla|alles|allit|all till)|god(?:känner|känna|känns)|"
    r"ant(?:ar|a|as|agit)|ställ(?:er|a) sig bakom|instämm(?:er|a) i|i överensstämmelse med|hänvis(?:ar|a) till)"
)
_OWN = re.compile(
    r"\b(?:ant(?:ar|a|as|agit|ogs)|god(?:känner|känna|känns|kände)|överlämn(?:ar|a|as|ade)|översänd(?:er|a|s|e)|"
    r"avge(?:r|s)?|lämn(?:ar|a|as|ade)|ställ(?:er|a|de) sig bakom|gör(?:a)?|åberop(?:ar|a))\b",
    re.IGNORECASE,
)
_OFFICIAL_TEXT = re.compile(rf"{_PAPER}|{_OFFICE}\s+(?:förslag|yttrande|skrivelse|bedömning)", re.IGNORECASE)
_ANY_TEXT = re.compile(r"\b(?:yttrande|remissvar|remissyttrande|svar|skrivelse)(?:t|n)?\b", re.IGNORECASE)
_OWN_MARK = Keyed(
    r"\bsom (?:sitt|sin|\w+s) (?:eget|egen|egna|svar|yttrande|remissvar)|\bsom (?:sitt|eget|svar)\b|"
    r"till sitt eget|till sin egen|enligt bilaga|\bsom svar på\b",
    ("eget", "egen", "egna", "svar", "yttrande", "som sitt", "enligt bilaga"),
)
_AT_HAND = r"(?:upprättat|upprättade|föreliggande|bifogat|bifogade|bilagt|bilagda|framlagt|framlagda|redovisade|föreslaget|föreslagna)"
_THE_ANSWER = Keyed(
    r"\b(?:ant(?:ar|a|as|agit|ogs)|god(?:känner|känna|känns|kände)|fastställ(?:er|a|s|de)|ställ(?:er|a|de) sig bakom|bif(?:aller|alla|alles)) "
    rf"(?:det |ett )?(?:(?:till ärendet )?{_AT_HAND} )?"
    r"(?:(?:bifogat )?förslag(?:et)? till (?:\w+ )?(?:yttrande|remissvar|remissyttrande|svar)\b(?! på (?:motion|medborgarförslag))|"
    r"(?:remiss)?yttrandet\b|remissvaret\b)"
    rf"|\b(?:yttrande|remissvar|remissyttrande|svar)(?:t|et)?\b[^.]{{0,80}}?\b(?:enligt|i enlighet med) (?:{_AT_HAND} förslag|bilaga)\b"
    rf"|\b(?:överlämna|översänd|avge|lämna|skicka|insänd)\w* (?:det )?(?:{_AT_HAND} (?:yttrande|remissvar|svar|skrivelse|förslag)|(?:remiss)?yttrandet\b)",
    ("yttrande", "remissvar", "svar", "förslag", "skrivelse"),
)
""" "Nämnden godkänner förslaget till yttrande": the answer is another text than the decision."""
_IS_PASSED = Keyed(
    rf"(?P<what>{_OFFICE}\s+förslag|\b{_PAPER}|\bförslag(?:et)? till (?:yttrande|remissvar|svar))\b(?! på motion)(?:(?!\binte\b)[^.])*?"
    r"\b(?:godkänns|antas|bifalls|fastställs)\b",
    ("godkänns", "antas", "bifalls", "fastställs"),
)
_PROPOSES = Keyed(
    rf"\b{_FOLLOWS}\b[^.]{{0,60}}?(?P<what>{_OFFICE}\s+(?:förslag|yttrande|bedömning|skrivelse|{_PAPER})|{_PAPER})",
    ("förvaltning", "kontor", "avdelning", "handläggar", "tjänste"),
)
_COMMITTEE = Keyed(
    rf"\b{_FOLLOWS}\b\s+(?:\w+\s+)?(?P<what>{_BODY}\s+förslag)",
    ("utskott", "beredning", "presidi", "ordförande"),
)
_MOTION = Keyed(
    rf"\b{_FOLLOWS}\b[^.]{{0,80}}?(?P<what>yrkande(?:t|n|na)?(?:\s+från\s+(?P<from>[^.,;]+))?)",
    ("yrkande",),
)
_REFUSES = re.compile(
    r"\b(?:avslå[rs]?|avvis(?:ar|a|as)|förkast(?:ar|a|as)|frångå[r]?|inte|i stället för)\b", re.IGNORECASE
)
_REFUSED = Keyed(
    rf"\b(?:avslå[rs]?|avslog|avvisa[rs]?|förkasta[rs]?|frångå[r]?)\b[^.]{{0,60}}?(?:{_OFFICE}\s+förslag|{_BODY}\s+förslag|\w*yrkande\w*|"
    r"återremiss\w*|\bförslag(?:et)? till yttrande)",
    ("avslå", "avslog", "avvisa", "förkasta", "frångå"),
)
_NOT_DECIDED = re.compile(
    r"\b(?:yrk(?:ar|ade|at|ande om)|föreslå(?:r|s)|föreslog|reserver\w+)\b", re.IGNORECASE
)


_WHOSE = re.compile(
    r"(?P<who>[A-ZÅÄÖÉ][\wåäöéü'-]+(?:\s+(?:(?:af|von|de|al)\s+)?[A-ZÅÄÖÉ][\wåäöéü'-]+){1,3})(?:\s+m\.?\s?fl\.?:?s?)?\s+(?:eget\s+)?yrkande"
)


def adoption(text: str) -> Adoption | None:
    """What a sentence of a decision takes over, if it takes over anything.

    >>> adoption("Nämnden beslutar i enlighet med förvaltningens förslag.")
    Adoption(source='förvaltningen', name='')
    >>> adoption("att överlämna yttrandet som nämndens eget till kommunstyrelsen")
    Adoption(source='yttrandet', name='')
    >>> adoption("Nämnden avslår förvaltningens förslag.")
    """
    text = _AND_OTHERS.sub("", " ".join(text.split()))
    for pattern, source in ((_PROPOSES, "förvaltningen"), (_COMMITTEE, "arbetsutskottet")):
        match = pattern.search(text)
        if match and not _REFUSES.search(text[: match.start("what")]):
            chair = source == "arbetsutskottet" and "ordförande" in match["what"].casefold()
            return Adoption(source, CHAIR if chair else "")
    passed = _IS_PASSED.search(text)
    if passed:
        official = re.search(_OFFICE, passed["what"], re.IGNORECASE) or re.search(
            _PAPER, passed["what"], re.IGNORECASE
        )
        return Adoption("förvaltningen" if official else "yttrandet")
    answer = _THE_ANSWER.search(text)
    if answer and not _REFUSES.search(text[: answer.start()]):
        return Adoption("förvaltningen" if _OFFICIAL_TEXT.search(text) else "yttrandet")
    verb = _OWN.search(text) if _OWN_MARK.search(text) else None
    if verb and not _REFUSES.search(text[: verb.start()]):
        if _OFFICIAL_TEXT.search(text):
            return Adoption("förvaltningen")
        if _ANY_TEXT.search(text):
            return Adoption("yttrandet")
    match = _MOTION.search(text)
    if match and not _REFUSES.search(text[: match.start("what")]):
        named = people(text) or tuple(found["who"] for found in _WHOSE.finditer(text))
        return Adoption("yrkandet", named[0] if named else (match["from"] or "").strip())
    return None


def refuses(text: str) -> bool:
    """Whether a decision turns down what somebody proposed that it should say. What it says instead stands elsewhere.

    >>> refuses("Nämnden avslår förvaltningens förslag till yttrande."), refuses("Nämnden avvisar förslaget om avgift.")
    (True, False)
    """
    return bool(_REFUSED.search(text))


_BODIES = r"(?:\w*(?:nämnden|styrelsen|utskottet|fullmäktige|förbundet|rådet|direktionen))"
_DECIDES = Keyed(
    rf"\b{_BODIES}\b[^.]{{0,40}}\bbeslut(?:ar|ade|at)\b|\bbeslut(?:ar|ade)\s+{_BODIES}\b|"
    rf"finner (?:ordföranden )?att\s+{_BODIES}\s+(?:har\s+)?beslut(?:ar|at)",
    ("beslut",),
)


def decides(text: str) -> bool:
    """Whether a sentence tells what the body decided, wherever it stands in the minutes.

    >>> decides("Ordföranden finner att nämnden beslutar enligt förvaltningens förslag.")
    True
    >>> decides("Förvaltningen föreslår att nämnden beslutar att tillstyrka förslaget.")
    False
    """
    return bool(_DECIDES.search(text)) and not _NOT_DECIDED.search(text)


# --------------------------------------------------------------------------------------------
# Votes


@dataclass(frozen=True, slots=True)
class Vote:
    yes: int
    no: int
    named: bool = True
    """The minutes speak of ja and nej, not only of votes for one and for the other."""
    casting: bool = False
    """The chair had the casting vote (utslagsröst)."""

    @property
    def swedish(self) -> str:
        counts = f"{self.yes} ja mot {self.no} nej" if self.named else f"{self.yes} röster mot {self.no}"
        return f"{counts}, med ordförandens utslagsröst" if self.casting else counts


_COUNTS = (
    re.compile(r"\bja(?:[-\s]*röster)?\s*[:–-]?\s*(?P<yes>\d{1,3})\b.{0,80}?\bnej(?:[-\s]*röster)?\s*[:–-]?\s*(?P<no>\d{1,3})\b", re.I | re.S),
    re.compile(r"\b(?P<yes>\d{1,3})\s*ja\b.{0,80}?\b(?P<no>\d{1,3})\s*nej\b", re.IGNORECASE | re.DOTALL),
    re.compile(r"\b(?P<yes>\d{1,3})\s+(?:\w+\s+)?röstar\s+ja\b.{0,80}?\b(?P<no>\d{1,3})\s+(?:\w+\s+)?röstar\s+nej\b", re.IGNORECASE | re.DOTALL),
    re.compile(r"\bmed\s+(?P<yes>\d{1,3})\s*(?:röster\s*)?mot\s+(?P<no>\d{1,3})\b", re.IGNORECASE),
)  # fmt: skip
_VOTES = (
    re.compile(r"\b(?P<yes>\d{1,3})\s+(?:röster|ledamöter\s+röstar)\s+för\b.{0,160}?\b(?P<no>\d{1,3})\s+(?:röster|ledamöter\s+röstar)\s+för\b", re.IGNORECASE | re.DOTALL),
    re.compile(r"\bröst(?:siffror(?:na)?|etal(?:et|en)?)\s+(?:\w+\s+)?(?P<yes>\d{1,3})\s*[-–—]\s*(?P<no>\d{1,3})\b", re.IGNORECASE),
)  # fmt: skip
_CASTING = re.compile(r"\butslagsröst", re.IGNORECASE)
_AND_OTHERS = re.compile(r"\s+m\.\s?fl\.?(?:\s?:?s)?(?=\s|$)")
_SIDE = re.compile(
    r"\b(?P<side>ja|nej)(?:[-\s]?röst)?\b[^.;]{0,40}?\b(?:för|bifall|till|röstar|innebär)\b(?P<what>[^.;]*)",
    re.IGNORECASE,
)


def vote(text: str) -> Vote | None:
    """The result of a vote told in `text`.

    >>> vote("Omröstningen utföll med 6 ja-röster och 5 nej-röster."), vote("Ja: 7. Nej: 6.")
    (Vote(yes=6, no=5, named=True, casting=False), Vote(yes=7, no=6, named=True, casting=False))
    """
    for pattern in (*_COUNTS, *_VOTES):
        match = pattern.search(text)
        if match:
            casting = match["yes"] == match["no"] and _CASTING.search(text) is not None
            return Vote(int(match["yes"]), int(match["no"]), pattern in _COUNTS, casting)
    return None


def winner(text: str, result: Vote) -> Adoption | None:
    """What the winning side voted for, where the minutes say what ja and nej mean."""
    if result.yes == result.no or not result.named:
        return None
    won = "ja" if result.yes > result.no else "nej"
    for match in _SIDE.finditer(text):
        if match["side"].lower() == won:
            return adoption("bifaller " + re.sub(r"^\s*(?:bifall )?(?:till )?", "", match["what"]))
    return None
