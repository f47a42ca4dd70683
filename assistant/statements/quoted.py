"""What stands between quotation marks, and is told to be another's: "Almega skriver i sitt remissvar: ”Vi avstyrker …”".

Whose words they are is written before them or after them, with a name. Where no name is, or the sender's own, or a board without
one ("nämnden beslutar att lämna följande yttrande: ”…”"), they stay the sender's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.domain import Holder, Stance, VoiceKind
from assistant.statements import speakers
from assistant.statements.collected import Collected, Context, Part
from assistant.statements.proper import is_body, may_be_sender

_MARKS = re.compile(r"(?P<open>[”\"“»])(?=\S)(?P<words>[^”\"“»«]{12,4000}?)(?P<close>[”\"“«»])")
_LEAD = 220
"""So many characters before a quotation tell whose it is."""
_PAPER = r"(?:yttrande|remissvar|remissyttrande|svar|skrivelse|inlaga|brev|utlåtande|tjänsteskrivelse|promemoria|pressmeddelande|debattartikel|uttalande)"
_PAPER_THE = r"(?:yttrandet|remissvaret|remissyttrandet|svaret|skrivelsen|inlagan|brevet|utlåtandet|pressmeddelandet|debattartikeln|uttalandet)"
_SAID = (
    r"skriver|skrev|anför|anförde|anfört|framhåller|framhöll|framhållit|säger|sade|sagt|menar|uppger|uppgav|uttalar|uttalade|uttalat|konstaterar|konstaterade|svarar|svarade|svarat"
    r"|framför|framförde|framfört|meddelar|meddelade|yttrar|yttrade|yttrat|skrivit|formulerar|beskriver|lämnar|lämnade|lämnat|tycker|påpekar|påpekade|påpekat"
)
_SAYS = rf"(?:{_SAID})"
_NAME = r"(?P<who>[A-ZÅÄÖ][\w&.-]*(?:,? (?:och |i |på |för |av |vid |om |med )?(?!har\b|hade\b|som\b|i sitt\b|att\b)[\w&.()–-]+){0,10}?)"
_ENDS = (
    r"(?: att| följande| så här| så)?(?: (?:i|på) (?:denna|den|sin|sitt|frågan)[^.:;\n]{0,40})?,? ?[:.]?\s*$"
)
_BEFORE = (
    re.compile(
        rf"(?:^|[.!?\n,] ?|\b(?:att|och|men|medan|där|vad) ){_NAME}(?: själva?| däremot| exempelvis| bland annat)?(?: har| hade)?(?: (?:i|genom|till) [^.:;\n]{{1,60}}?)? {_SAYS}(?: (?!att\b)[^.:;\n]{{1,80}}?)?{_ENDS}"
    ),
    re.compile(rf"\b{_SAYS} {_NAME}(?: (?:i|på|till) [^.:;\n]{{1,60}})?{_ENDS}"),
    re.compile(
        rf"\b[Ss]om {_NAME} (?:uttrycker|uttryckte|formulerar|formulerade|beskriver|skriver|påpekar) (?:det|saken)[^.:;\n]{{0,40}}:\s*$"
    ),
    re.compile(
        rf"\b(?:med|från|av|till|hos) {_NAME}, (?:som|vilka)(?: har| hade| där)? {_SAYS}[^.:;\n]{{0,80}}[:.]?\s*$"
    ),
    re.compile(rf"\bAv {_NAME}(?::?s)? {_PAPER} framgår[^.:;\n]{{0,60}}[:.]?\s*$"),
    re.compile(
        rf"\b(?i:{_PAPER}|{_PAPER_THE}|synpunkter|citat) (?:från|av) {_NAME}(?:,? (?:som|där|i vilket|vari))?(?: det)? (?:står|heter|sägs|anges|framgår|{_SAID})[^.;\n]{{0,60}}[:.]?\s*$"
    ),
    re.compile(
        rf"\b(?i:{_PAPER}|{_PAPER_THE}|synpunkter|citat) från {_NAME}(?: den \d[^:\n]{{0,30}})? ?[:.]?\s*$"
    ),
    re.compile(
        rf"\b(?:[Uu]r|[Ff]rån|I|i) {_NAME}(?::?s)? {_PAPER}(?: (?:står|heter|sägs|anges|skrivs)[^.;\n]{{0,60}})?[:.]?\s*$"
    ),
)
"""Who is told to have said it, in words that only a name of somebody can stand in."""
_BODY_BEFORE = (
    re.compile(rf"(?:^|\n|[.] )\W*{_NAME}(?:, [^:\n]{{1,40}})?:\s*$"),
    re.compile(rf"\b[Ee]nligt {_NAME}(?: (?:gäller|är|anges|anförs|sägs)[^.:;\n]{{0,60}})?:\s*$"),
)
"""The same, where what stands there is somebody only if it is known as a body: "Knivsta kommun: ”…”"."""
_AFTER = re.compile(rf"[.,]? ?{_SAYS} {_NAME}(?= i (?:sitt|ett|en)\b|[.,\n]|$)")
_BODY_AFTER = re.compile(rf" ?\({_NAME}\)")
_NAMELESS = re.compile(
    r"(?:(?!Stats|Riksgälds|Social|Skogs|Transport|Läns|Fortifikations|Folkhälso|Etikprövnings|Överklagande)[\w-]*(?:nämnden|styrelsen|förvaltningen|kontoret|utskottet|fullmäktige|beredningen|rådet)|kommunen|regionen|staden|myndigheten|verket|domstolen|förbundet|föreningen|universitetet|högskolan|organisationen|bolaget|stiftelsen|vi|jag|ordföranden|majoriteten|det|den|detta|här|så|sammanfattningsvis)",
    re.IGNORECASE,
)


def set_apart(found: Collected, parts: Sequence[Part], context: Context) -> None:
    """Gives the words between quotation marks to whoever is told to have written them."""
    names = tuple(name for r in context.respondent_ids for name in context.registry.respondent(r).names)
    told = [tuple(_of_others(part.document.reading.text, names)) for part in parts]
    for number, said in enumerate(found.said):
        statement = said.statement
        if statement.holder.kind not in speakers.OWN or not told[said.part]:
            continue
        words = statement.citation if statement.stance is Stance.OKLART else statement.words
        at = words.spans[-1].end - 1
        who = next((who for begin, end, who in told[said.part] if begin <= at <= end), None)
        if who is not None:
            theirs = replace(statement, holder=Holder(VoiceKind.OTHERS, who))
            found.said[number] = replace(said, statement=theirs)


def _of_others(text: str, names: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """From where to where another's words are quoted, and whose."""
    for quoted in _MARKS.finditer(text):
        lead = text[max(0, quoted.start() - _LEAD) : quoted.start()]
        who = _first(match for pattern in _BEFORE if (match := pattern.search(lead)))
        body = _first(match for pattern in _BODY_BEFORE if (match := pattern.search(lead)))
        who = who or _first(match for match in (_AFTER.match(text, quoted.end()),) if match)
        body = body or _first(match for match in (_BODY_AFTER.match(text, quoted.end()),) if match)
        who = who or (body if body and is_body(body) else None)
        if who and not _NAMELESS.fullmatch(who) and not may_be_sender(who, names):
            yield quoted.start("words"), quoted.end("words"), who


def _first(found: Iterator[re.Match[str]]) -> str | None:
    match = next(iter(found), None)
    return str(match["who"]) if match else None
