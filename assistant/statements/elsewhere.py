"""Stands that are somebody else's, told by who stands beside them: parties and members, councils and staff, other
authorities, "de" that points back, the inquiry whose retelling goes on. They are kept, as others' words.

What is called by a noun that may be the sender ("förvaltningen", "fakulteten", a nämnd of the kommun) is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import Holder, Qualifiers, Stance, Statement, Tone, VoiceKind, slug
from assistant.respondents import forms
from assistant.stance.model import Clause
from assistant.stance.subjects import known
from assistant.statements import members, other_kinds, speakers
from assistant.statements.collected import COMMENT, UNREAD, Collected, Context, Line, Part

_DOES = (
    r"(?:anser|tycker|menar|bedömer|tillstyrker|avstyrker|avvisar|stöder|stödjer|motsätter|välkomnar|ställer|delar|instämmer|biträder|"
    r"förordar|avråder|vill|ser|säger|skriver|svarar|påpekar|framhåller|har inget|har inga|är|stod|ställde|ansåg|tyckte|avstyrkte|"
    r"tillstyrkte|ville|önskade|röstade|hade (?:velat|önskat|hellre)|skulle (?:ha |hellre |helst )?(?:velat|vilja|önska))"
)
_STAFF = (
    r"(?:\w*bolag|rektorer|lärare|\w*jurister|\w*jurist|\w*chefer|\w*chef|näringsliv|verksamhetschefer|enhetschefer|medarbetare|anställda|elever|elevråd|ungdomsråd|"
    r"pensionärsråd|brukare|föräldrar|revisorer|konsulter|konsult|experter|socialsekreterare|handläggare|chefsjurist|ordförande|"
    r"läkare|studenter|forskare|vänner|grannar|grannkommuner|man|hustru|fru|sambo|dotter|son|syster|bror|kollega|kollegor)"
)
_COUNCILS = (
    r"(?:(?:[Kk]ommunala |[Rr]egionala )?(?:[Uu]ngdoms|[Ee]lev|[Pp]ensionärs|[Tt]illgänglighets|[Ff]unktionshinder(?:s)?|[Bb]rukar|"
    r"[Nn]äringslivs|[Ff]olkhälso|[Bb]arn|[Ss]tudent|[Ll]andsbygds)råde[nt]|[Ee]levkåren|(?:[A-ZÅÄÖ]\w+ (?:universitets )?)?(?:[Ee]lev|[Ss]tudent|[Dd]oktorand)kår(?:en)?)"
)
_PARTIES = (
    r"(?:(?:SD|S|V|MP|KD|C|L|M)(?:(?:, | och | samt )(?:SD|S|V|MP|KD|C|L|M))*|Alliansen(?: i \w+)?|Socialdemokraterna|Moderaterna|Sverigedemokraterna|Centerpartiet|Vänsterpartiet|Kristdemokraterna|Liberalerna|Miljöpartiet|"
    r"Feministiskt initiativ)"
)
_MEMBER = r"(?:[Oo]rdföranden i (?:elev|ungdoms|pensionärs)rådet|[Ll]edamoten|[Ee]rsättaren|[Ee]n ledamot|[Oo]ppositionen|[Oo]ppositionsrådet)"
_NAMED = r"(?:(?:[Ll]edamoten )?[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+){1,2} \((?:SD|S|M|V|C|L|KD|MP|FI|FP)\))"
_PEOPLE = (
    r"(?:medlem|ledam|ledarmot|nämndens|styrelsen|nämnden|parti|anställda|elever|lärar|läkar|ersättar|invånar|boende|lokalavdelning|"
    r"medlemsföretag|klubbar|svarande|tillfrågade|deltagar|föräldra|brukar|kommuninvånar)\w*"
)
_FEW = (
    r"(?:(?:[Ee]n |[Dd]en )?(?:liten )?[Mm]inoritet(?:en)?(?: (?:av|i|bland)(?: \w+){1,2}?)?|"
    r"(?:(?:[Bb]ara|[Ee]ndast|[Ii]nte|[Kk]napp) )?(?:[Ee]tt fåtal|[Ee]n del|[Ee]tt par|[Hh]älften|[Ee]n enda|[Ee]n|[Tt]vå|[Tt]re|[Ff]yra|[Ff]em|[Ss]ex|[Ss]ju|[Åå]tta|[Nn]io|[Tt]io|[Ee]lva|[Tt]olv|[Nn]ågra|[Vv]issa|\d+)"
    rf"(?: (?:av|i|bland))?(?: (?:våra|vår|de|sina|alla|\d+))* {_PEOPLE})"
)
_COUNTED_ALONE = (
    r"(?:(?:(?:[Bb]ara|[Ee]ndast|[Oo]mkring|[Cc]irka) )?(?:En|Ett par|Två|Tre|Fyra|Fem|Sex|Sju|Åtta|Nio|Tio|Några|Resten|Övriga|\d{1,4})(?: av(?: de)? \w+)?(?= (?:tyckte|ansåg|menade|ville|röstade|tillstyrkte|avstyrkte|stödde|"
    r"motsatte sig|var (?:för|emot|positiva?|negativa?))\b))"
)
""" "Tre tyckte att planen var bra och ville tillstyrka den"."""
_SHARE = rf"(?:(?:[Oo]mkring |[Uu]ngefär |[Bb]ara |[Ee]ndast )?\d+(?:,\d+)? (?:procent|%)(?:(?: av)?(?: (?:de|våra|alla))? {_PEOPLE})?(?= (?:anser|tycker|tillstyrker|avstyrker|stöder|stödjer|är (?:positiva|negativa|emot|för))\b))"
_ADVERBS = r"(?: (?:i|vid|på) (?:\w+ ){1,3}?| (?:har|också|även|däremot|dock|själva?))*"
_OTHER = re.compile(
    rf"^\W*(?P<many>)(?:(?:Men|Även|Också|Kommunens|Regionens|Stadens) )?(?P<who>{_COUNCILS}|{_PARTIES}|{_NAMED}|{_MEMBER}|{_FEW}|{_SHARE}|{_COUNTED_ALONE}|[Mm]in (?:man|fru|hustru|sambo|granne|son|dotter|bror|syster|mamma|pappa|mor|far|svärmor|svärfar|kollega|vän|väninna|chef)|"
    rf"(?:[Kk]ommunens|[Rr]egionens|[Ss]tadens|[Ss]kolans|[Ss]kolornas|[Uu]niversitetets|[Mm]yndighetens|[Ff]öreningens|[Ff]örbundets|[Vv]år|[Vv]årt|[Vv]åra|[Ee]n av våra|[Ff]lera av våra) {_STAFF}"
    rf"|[Ee]n (?:lärare|rektor|elev|förälder|medlem|läkare|handläggare|medborgare|invånare|kollega|boende))"
    rf"(?P<rest>(?: [A-ZÅÄÖ][\w-]+){{0,4}}{_ADVERBS} ?(?:{_DOES}\b|:))"
)
"""Who is not the sender, whatever the sender is, unless it goes by that name."""
_AUTHORITY = (
    r"(?:Länsstyrelsen(?: (?:i|på) (?:[\w]+ ){0,4}?(?:län|Skåne|Gotland))?|Det kommunala bolaget|De kommunala bolagen|SKR|Sveriges Kommuner och Regioner|Skolverket|Skolinspektionen|Socialstyrelsen|"
    r"Boverket|Naturvårdsverket|Polisen|Polismyndigheten|Trafikverket|Försäkringskassan|Arbetsförmedlingen|Migrationsverket|Skatteverket|Energimyndigheten|Lantmäteriet|Jordbruksverket|Skogsstyrelsen|Havs- och vattenmyndigheten|Riksantikvarieämbetet|Transportstyrelsen|Kammarkollegiet|Konsumentverket|Tillväxtverket|Domstolsverket|Finansinspektionen|Riksrevisionen|"
    r"MSB|IVO|Folkhälsomyndigheten|Livsmedelsverket|Grannkommunen(?: [A-ZÅÄÖ]\w+)?|Bostadsbolaget(?: [A-ZÅÄÖ]\w+)?|Fackförbunden|Facket|Vision(?! och)|Kommunal|Sveriges Lärare|Vårdförbundet|Akademikerförbundet SSR|Sveriges Ingenjörer|Ledarna|Kommunjuristen|Stadsjuristen|Regionjuristen|Näringslivet(?: i \w+)?)"
)
_MANY = r"(?:(?:Alla |De )?(?!Kommun|Nämnd|Region|Förvaltning|Stads|Undertecknar|Remiss|Verksamhet|Myndighet|Förening|Organisation|Författar|Parter)[A-ZÅÄÖ][a-zåäö-]+(?:arna|erna|orna|företagen|barnen|Företagen|Barnen)|Företagen|Barnen)(?: (?:i|på|vid) \w+)?"
_MIND = r"(?:anser|tycker|tillstyrker|avstyrker|avvisar|stöder|stödjer|motsätter|välkomnar|instämmer|är (?:positiva|negativa|kritiska|emot|för)\b)"
_OF_A_KOMMUN = re.compile(
    rf"^\W*(?:(?P<who>{_AUTHORITY}|(?:[A-ZÅÄÖ][\w-]+ ){{1,3}}AB)(?P<rest>{_ADVERBS} ?(?:{_DOES}\b|:))|(?P<many>{_MANY}|(?:En|Två|Tre|Några|Flera|Ingen) av dem) {_MIND})"
)
"""Who is not the sender where that is a kommun or a region."""
_KOMMUN = re.compile(r"\b(?:\w*kommun|\w+ stad|region|landsting)\b", re.IGNORECASE)
_THEY = re.compile(
    r"^\W*(?:De|Dessa|Hon|Han|Hen) (?:(?:också|även|däremot|dock|därför|alla|båda) )?"
    r"(?:anser|tycker|menar|tillstyrker|avstyrker|avvisar|stöder|stödjer|motsätter sig|ställer sig|instämmer|biträder|är (?:(?:alla|mycket|starkt|också) )?(?:emot|för\b|positiv[at]? till|negativ[at]? till|kritisk[at]? till))\b"
)
""" "Vi har frågat lärarna. De tycker att …": no sender calls itself "de" or "hon"."""
_HAS_WRITTEN = re.compile(
    r"^\W*(?P<who>[A-ZÅÄÖ]\w+ nämnden|[A-ZÅÄÖ]\w+(?:nämnden|rådet|partiet)|(?:[Kk]ommunens|[Rr]egionens|[Vv]årt) \w*(?:bolag|råd)) (?:har |är )?(?:också |även )?(?:lämna(?:t|de)|inkom(?:mit|)|yttra(?:t|de)|svara(?:t|de)|framför(?:t|de)|skickat|hörts|hörd)\b"
)
_BACK = re.compile(r"^\W*(?:Nämnden|Rådet|Partiet|Bolaget) \w")
""" "Tekniska nämnden har lämnat synpunkter. Nämnden …": the one just named."""
_AGENT = re.compile(
    r"^ (?:också |även |inte )?av (?:(?:regeringens|riksdagens|utredningens|kommitténs|departementets) (?:\w+ ){0,2}\w+|(?:tidigare|flera|många|annan|aktuell|ny|internationell) (?:\w+ )?(?:utredning|forskning|studie|rapport|undersökning|uttalande|erfarenhet)\w*|forskning(?:en)?|vetenskapen|praxis|statistiken|experter\w*|remissinstanserna|vår[ta]? (?:dotter\w+|\w*bolag|lärare|rektorer|jurister)|(?:elev|ungdoms|pensionärs)rådet|(?:[A-ZÅÄÖ]\w+partiet|[A-ZÅÄÖ]\w+(?:demokrat|moderat)erna))(?=[ .,;]|$)"
)
""" "Förslaget stöds av forskningen"."""
_INQUIRY = r"(?:(?:[Dd]en (?:särskilda )?)?[Uu]tred(?:ningen|aren|arna)|[Kk]ommittén|[Rr]egeringen|[Bb]etänkandet|[Pp]romemorian|[Dd]epartementet)"
_INQUIRY_BUT = re.compile(
    rf"^\W*{_INQUIRY} (?:har(?! vi)|hade|anser|bedömer|menar|prövar|prövade|övervägde|överväger|valde|väljer|diskutera(?:r|de)|beskriver|noterar|konstaterar|avfärdar|utgår|pekar|föreslår|föreslog)\b(?:(?!\b(?:vi|oss|vår|vårt|kommunen|nämnden|regionen|styrelsen|som)\b)[^.;:,–])*?,? (?:men|och|utan|samt) (?:därför |i stället |dock |ändå )?$",
)
""" "Utredningen har övervägt ett register men avstyrker …": one subject, two verbs."""
_ACCORDING = re.compile(rf"\b(?:är|bör|ska|skall|blir|vore) enligt {_INQUIRY}\b", re.IGNORECASE)
_SAID_AFTER = re.compile(
    rf"^[^.;]{{0,60}}?,? [”\"]?,? ?(?:skriver|säger|anser|menar|hävdar|tycker|framhåller) (?P<who>{_INQUIRY}|{_COUNCILS}|{_PARTIES}|{_AUTHORITY}|\w+(?:arna|erna|orna))\W*$"
)
""" "Förslaget är bra, skriver utredningen"."""
_SAID_BY = re.compile(
    rf"^\W*[Ee]nligt (?P<who>{_COUNCILS}|{_PARTIES}|{_AUTHORITY})(?= (?:är|bör|ska|har|finns)\b)"
)
_ACCORDING_LAST = re.compile(
    rf"^\W*(?:Förslag(?:et|en)|Den|Det|Detta|Reformen|Lagen) (?:är|bör|ska|skall|vore|blir)\b(?:(?!\b(?:vi|oss|vår|kommunen|nämnden|regionen)\b)[^.;,])*\benligt {_INQUIRY}\W*$"
)
_A_MEMBER_MOVES = re.compile(
    r"^\W*(?P<who>[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+|[Oo]rdföranden) yrka(?:r|de) att (?:nämnden|styrelsen|kommunstyrelsen|regionstyrelsen|fullmäktige|utskottet|föreningen|förbundet)\b"
)
_RETELLS = re.compile(
    rf"^\W*(?:{_INQUIRY} (?:(?:har|också|även|vidare) )*(?:föreslår|föreslagit|bedömer|anser|konstaterar|menar)\b|I (?:betänkandet|promemorian|utredningen) (?:föreslås|bedöms|anges)|(?:Utredningens|Betänkandets|Promemorians|Utredarens) (?:förslag|bedömning|slutsatser)(?: i korthet)?\W*$)"
)
_GOES_ON = re.compile(
    r"^\W*(?:Förslag(?:et|en)|En|Ett|Detta|Den|Ändringarna|Reformen|Lagen|Avgiften)\b(?:(?!\b(?:vi|oss|vår|vårt|kommunen\w*|nämnden|regionen|styrelsen)\b)[^.])*\b(?:bedöms|anses|bör (?:genomföras|införas|träda i kraft)(?: (?:den|från|senast|under|år|\d)|\W*$))",
)
""" "… Förslaget bedöms vara väl avvägt och bör genomföras den 1 januari": still the inquiry's words, or not to be told."""
_THEIR_PAPER = re.compile(
    r"\b(?P<who>(?!vår|sin|dess)[A-ZÅÄÖ][\w-]*:?s) (?:yttrande|remissvar|svar|skrivelse|remissyttrande), som (?:också |även |inte )?$"
)
_COUNTED = re.compile(
    r"(?:,|\boch|;|\bmedan|\bmen) (?:bara |endast )?(?:en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d{1,3})(?: (?:ledamöter|ledamot|medlemmar|procent))? $"
)
""" "Fem av sju ledamöter är emot, två tillstyrker"."""
_ABSTAINED = re.compile(r"^\W*(?:Ej deltagande i|Deltar (?:inte|ej) i) beslut")
_STANDS_THERE = re.compile(
    r"^\W*(?:I (?:betänkandet|promemorian|utredningen|remissen|förslaget|planen|programmet|policyn|strategin|remisshandlingen)|På (?:s\.|sidan|sid\.?) ?\d+(?: i \w+)?) (?:står|skrivs|sägs|heter)(?: det)?(?:[:,]| att)"
    rf"|^\W*{_INQUIRY} (?:skriver|säger|anger)(?: så här| följande)?:"
)
_JOINED = re.compile(r"\b(?:delar|instämmer|ansluter|biträder|bakom|stöder|stödjer|hänvisar)\b")
_OWN_SUBJECT = re.compile(
    r"^ (?:därför |också |även |dock |alltså |således )?(?:vi|jag|\w*kommun(?:en)?|\w+ kommun|regionen|\w*nämnden|\w*styrelsen|förvaltningen|förbundet|föreningen)\b",
    re.IGNORECASE,
)
""" "… och avstyrker därför kommunen förslaget"."""
_EARLIER = re.compile(
    r"\bhar tidigare motsatt (?:sig|oss)\b(?![^.]*\b(?:och|vidhåller|fortfarande|fortsatt|alltjämt|nu|står fast)\b)"
)
""" "Kommunen har tidigare motsatt sig en avgift": that is told of another time."""
_QUOTES = re.compile(
    r"^\W*(?P<who>(?!Vi\b|Vår|Jag\b|Kommun|Nämnd|Region|Stad|Förvaltning|Styrelse|Myndighet|Förbund|Förening|Organisation|Bolag|Länsstyrelsen\b|Svar\b|Yttrande)"
    r"[A-ZÅÄÖ][\w-]*(?: [\w-]+){0,5}?) (?:har|skriver|anför|svarar|framhåller|säger|menar|uppger|meddelar|framför|anförde|skrev|svarade|framhöll)\b"
    r"[^:.\"”»]{0,80}: ?[\"”»'](?P<quoted>[^\"”«]*)"
)
""" "Lokalföreningen har till förbundet framfört: ”Vi avstyrker”": the words between the quotation marks."""
_A_COLLEAGUE = re.compile(
    r"^\W*/(?P<who>[A-ZÅÄÖ][a-zåäö-]+(?: [A-ZÅÄÖ][a-zåäö-]+)?) ?: ?\w|^\W*\[?(?P<noted>Kommentar(?:en)? (?:från|av) [A-ZÅÄÖ][\w-]+)\]?:"
)
""" "/Anna: Jag tycker att vi ska tillstyrka": a note in a draft."""
_SAID_IN_QUOTES = re.compile(r"[\"”»][^\"”»«]{4,200}[\"”«] ?\((?!SOU|Ds|Prop|s\.|\d)(?P<who>[^()]{3,60})\)")
""" "”Förslaget bör avvisas.” (guide i söder)"."""
_THE_INQUIRY = re.compile(rf"^\W*(?P<who>{_INQUIRY})\b")
_SAYS_THAT = re.compile(
    r"(?:[^.;,]|\b(?:s|sid|kap)\. ?\d)*?\b(?:skriver|skrev|uppger|uppgav|hävdar|hävdade|påstår|påstod|säger|anger|antar|tror|drar (?:den )?slutsats(?:en)?)\b"
    r"[^.;,]*?\batt\b(?:(?!\b(?:och|men|vilket)\b)[^.;,])*$"
)
""" "Länsstyrelsen skriver att kommunen tillstyrker reservatet", "utredningen … drar slutsatsen att sällskapet ”stödjer …": what they say of the sender."""
_A_MEMBER_SAYS = re.compile(
    r"(?P<who>[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+ \((?:[A-ZÅÄÖ]{1,3}|[A-ZÅÄÖ][a-zåäö]{1,8})\))[^:.;]{0,60}: ?[”\"»]?(?:\w+ ){0,3}$"
)
""" "I debatten yttrade sig Per Berg (SD): förslagen bör avvisas"."""
_TWO_MINDS = re.compile(
    rf"^\W*(?P<who>[A-ZÅÄÖ][\w-]+(?:,? [\w-]+){{0,9}}?) {_MIND}[^.;]*?,? (?:medan|men|och|samtidigt som) (?P<other>[A-ZÅÄÖ][\w-]+(?:,? [\w-]+){{0,9}}?) {_MIND}"
)
""" "Föreningen för kirurgi tillstyrker förslaget, medan Föreningen för pediatrik avstyrker det": two named bodies, and
neither is the sender."""
_TRADE = re.compile(
    rf"^\W*(?:Även |Också )?(?P<who>[A-ZÅÄÖ][a-zåäö-]{{3,40}}(?:industrin|branschen|näringen|herrarna|partierna)|Regionerna|Länsstyrelserna|Lärosätena|Universiteten|Myndigheterna|Domstolarna|Fackförbunden|Arbetsgivarna|Byalagen)(?:(?: har [^.;,]{{1,80}}? och|{_ADVERBS}) ?{_DOES}\b| har [^.;,]{{1,60}}? (?:sagt nej|sagt ja|tillstyrkt|avstyrkt|avvisat|ställt sig|motsatt sig)\b)"
)
""" "Läkemedelsindustrin har överklagat direktivet och motsätter sig …"."""
_A_BODY = re.compile(
    rf"^\W*(?:(?:Även|Också) )?(?P<who>[A-ZÅÄÖ][\wåäö&-]*(?:,? [\w&-]+){{0,8}}?)(?: (?:har|också|även|däremot|dock|själva?|(?:i|genom) (?:sin|sitt|ett|en) \w+))* {_DOES}\b"
)
""" "Inspektionen för vård och omsorg tillstyrker i sin skrivelse förslagen"."""
_OWN_BETWEEN = re.compile(
    r"\b(?<!\bi )(?<!\bav )(?<!inom )(?<!från )(?:vi|oss|jag(?! tycker| anser)|kommunen|regionen|nämnden|kommunstyrelsen|förvaltningen)\b",
    re.IGNORECASE,
)


_TOP, _NAMES_WITHIN = 6, 100
"""So many lines of a letter, and characters of each, say who writes."""


def set_apart(found: Collected, parts: Sequence[Part], context: Context) -> None:
    """Gives those who are told of what they are told to think."""
    names = tuple(name for r in context.respondent_ids for name in context.registry.respondent(r).names)
    for number, said in enumerate(found.said):
        statement = said.statement
        if statement.holder.kind not in speakers.OWN or statement.stance is Stance.OKLART:
            continue
        lines = parts[said.part].lines
        at = next((n for n, line in enumerate(lines) if _holds(line, statement)), None)
        if at is None:
            continue
        if _EARLIER.search(lines[at].text):
            told = replace(statement, stance=Stance.OKLART, rule=COMMENT, qualifiers=Qualifiers())
            found.said[number] = replace(said, statement=told)
            continue
        if _points_back(lines, at, names):
            unread = replace(
                statement, stance=Stance.OKLART, rule=UNREAD, qualifiers=Qualifiers(tone=Tone.CRITICAL)
            )
            found.said[number] = replace(said, statement=unread)
            continue
        who = _whose(lines, at, statement, names)
        if who is not None:
            kind = VoiceKind.DISSENT if members.people(who) else VoiceKind.OTHERS
            found.said[number] = replace(said, statement=replace(statement, holder=Holder(kind, who)))


def _all_quoted(text: str, clauses: Sequence[Clause]) -> bool:
    """Whether every stand stands in a quotation with who is quoted in brackets after it."""
    quoted = [match.span() for match in _SAID_IN_QUOTES.finditer(text)]
    return bool(quoted) and all(any(a < c.words.start < b for a, b in quoted) for c in clauses)


def _holds(line: Line, statement: Statement) -> bool:
    spans = line.sentence.spans
    return spans[0].start <= statement.citation.start < spans[-1].end


def _whose(lines: Sequence[Line], at: int, statement: Statement, names: Sequence[str]) -> str | None:
    """Whose stand it is, by name where that is written; None where nothing tells that it is not the sender's."""
    line = lines[at]
    text = line.text
    before = lines[at - 1] if at and lines[at - 1].sentence.passage == line.sentence.passage else None
    clauses = [clause for clause in line.reading.clauses if clause.stance is statement.stance]
    for pattern in (_OTHER, *((_OF_A_KOMMUN,) if any(_KOMMUN.search(n) for n in names) else ())):
        match = pattern.match(text)
        if match is None:
            continue
        who = str(match["who"] or match["many"])
        own = (
            not _BODY_WITHIN.search(who)
            and is_sender(who, names)
            and not who.endswith(" AB")
            and not who.startswith("Bostadsbolaget")
        )
        if not own and not _own_after(text, match.start() + len(who), clauses):
            return who
    two = _TWO_MINDS.match(text)
    if two and not _goes_by(two["who"], names) and not _goes_by(two["other"], names):
        return str(two["who"])
    trade = _TRADE.match(text)
    if trade and not is_sender(trade["who"], names) and not _own_after(text, trade.end("who"), clauses):
        return str(trade["who"])
    named = _A_BODY.match(text)
    if named and _another_body(named["who"], names) and not _own_after(text, named.end("who"), clauses):
        return str(named["who"])
    quoted = _QUOTES.match(text)
    within = quoted and all(
        quoted.start("quoted") <= clause.words.start < quoted.end("quoted") for clause in clauses
    )
    if quoted and clauses and within and not is_sender(quoted["who"], names):
        return str(quoted["who"])
    start, other = other_kinds.named(text, names, " ".join(one.text[:_NAMES_WITHIN] for one in lines[:_TOP]))
    if other and clauses:
        said = _SAYS_THAT.match(text[start + len(other) : min(clause.words.start for clause in clauses)])
        if said or not _own_after(text, start + len(other), clauses):
            return other
    inquiry = _THE_INQUIRY.match(text)
    if (
        inquiry
        and clauses
        and _SAYS_THAT.match(text[inquiry.end() : min(clause.words.start for clause in clauses)])
    ):
        return str(inquiry["who"])
    if ")" in text and clauses and _all_quoted(text, clauses):
        return ""
    colleague = _A_COLLEAGUE.match(text)
    if colleague and not is_sender(colleague["who"] or "", names):
        return str(colleague["who"] or colleague["noted"])
    if _ABSTAINED.match(text) or _STANDS_THERE.match(text):
        return ""
    if before is not None and _of_the_one_before(before.text, text, names):
        return ""
    if _GOES_ON.match(text) and _retold(lines, at):
        return ""
    if not clauses:
        return None
    said = _A_MEMBER_SAYS.search(text[: min(clause.words.start for clause in clauses)])
    if said:
        return str(said["who"])
    return "" if all(_beside(text, clause, names) for clause in clauses) else None


def _of_the_one_before(before: str, text: str, names: Sequence[str]) -> bool:
    return bool(_THEY.match(text) and not any(name.casefold() in before.casefold() for name in names))


def _points_back(lines: Sequence[Line], at: int, names: Sequence[str]) -> bool:
    """Whether "nämnden" is one just told to have answered: it may be the sender's voice, or one that it has heard."""
    if not at or not _BACK.match(lines[at].text):
        return False
    before = lines[at - 1]
    written = _HAS_WRITTEN.match(before.text)
    same = before.sentence.passage == lines[at].sentence.passage
    return same and written is not None and not is_sender(written["who"], names)


def _retold(lines: Sequence[Line], at: int) -> bool:
    """Whether an unbroken retelling of what the inquiry proposes comes before, in the same passage."""
    for line in reversed(lines[:at]):
        if line.sentence.passage != lines[at].sentence.passage or _OWN_BETWEEN.search(line.text):
            return False
        if _RETELLS.match(line.text):
            return True
    return False


def _beside(text: str, clause: Clause, names: Sequence[str]) -> bool:
    """Whether the words around the verb give it to somebody else."""
    before, after = text[: clause.words.start], text[clause.words.end :]
    if text[: clause.words.end].endswith(" av"):
        after = f" av{after}"
    if _OWN_SUBJECT.match(after) or after.lstrip().startswith(tuple(names)):
        return False
    named = (
        (not _JOINED.search(before) and _THEIR_PAPER.search(before))
        or _SAID_AFTER.match(after)
        or _SAID_BY.match(text)
    )
    named = named or _A_MEMBER_MOVES.match(text)
    passive = text[clause.words.start : clause.words.end].partition(" ")[0].endswith("s")
    return bool(
        _AGENT.match(after)
        or (not passive and _INQUIRY_BUT.match(before))
        or _COUNTED.search(before)
        or (_ACCORDING.search(text[clause.words.start : clause.words.end]))
        or _ACCORDING_LAST.match(text)
        or (named and not is_sender(named["who"], names))
    )


def _own_after(text: str, start: int, clauses: Sequence[Clause]) -> bool:
    """Whether the sender is named between somebody else and the stand: "… och kommunen instämmer"."""
    ends = [clause.words.start for clause in clauses]
    quoted = re.search(r"[:”\"»]", text[start:])
    return quoted is None and bool(ends) and _OWN_BETWEEN.search(text[start : max(ends)]) is not None


_OF_MANY = frozenset(
    "svensk sverig rikets statens nation allman foreni forbun sallsk myndig kommun region unders undert".split()  # noqa: SIM905 a list of words is read as one
)
""" "Svensk förening för kirurgi" and "Svenska Läkaresällskapet" share no name."""
_BODY_WITHIN = re.compile(r"kår(?:en)?$")
""" "Örebro studentkår" is not Örebro universitet."""
_CALLS_ITSELF = re.compile(
    r"(?:Vi|Jag|Undertecknad\w*|Kommun\w*|Nämnd\w*|Region\w*|Stad\w*|Förvaltning\w*|Styrelse\w*|Myndighet\w*|Verket|Förbund\w*|Förening\w*|Organisation\w*|Bolag\w*|Universitet\w*|Högskol\w*|Domstol\w*|Länsstyrelsen|Rätten)$"
)


def _goes_by(who: str, names: Sequence[str]) -> bool:
    """Whether who is named may be the sender, by what any sender calls itself or by a word that is its own."""
    own = {word[:6] for name in names for word in slug(name).split("-") if len(word) > 3} - _OF_MANY
    return (
        _CALLS_ITSELF.match(who) is not None
        or not own
        or any(word[:6] in own for word in slug(who).split("-"))
    )


_COURT = re.compile(r"rätt|domstol", re.IGNORECASE)
""" "Patent- och marknadsdomstolen" is a part of a tingsrätt."""


def _another_body(who: str, names: Sequence[str]) -> bool:
    """Whether a known body is named that shares no name with the sender, nor could be what it was called before."""
    if not forms.is_known(who) or _goes_by(who, names) or known(who.casefold(), names):
        return False
    joined = slug(who).replace("-", "")
    if any(joined in slug(name).replace("-", "") for name in names):
        return False  # "TechSverige", "Tech Sverige"
    if who.endswith("domstolen") and any(_COURT.search(name) for name in names):
        return False
    called = (other for other, _ in forms.other_names(who))
    return not is_sender(who, names) and not any(_goes_by(other, names) for other in called)


def is_sender(who: str, names: Sequence[str]) -> bool:
    """Whether somebody goes by one of the sender's names, by the beginning of a word of it."""
    if who.isupper() and known(who.casefold(), names):
        return True  # "SKR"
    own = {word[:6] for name in names for word in slug(name).split("-") if len(word) > 3} - {
        "kommun",
        "region",
    }
    return any(word[:6] in own for word in slug(who).split("-") if len(word) > 3)
