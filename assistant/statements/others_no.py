"""Opposition that is told and is nobody's answer: what the inquiry weighed and dropped, what courts, countries and the
EU turned down, what a part of the sender's house wrote, what a survey found.

`elsewhere` gives stands to those who take them. Here are sentences in which the reader found no stand, but words of
opposition, which would else count as the sender's objections.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import Holder, Stance, VoiceKind
from assistant.statements import speakers
from assistant.statements.collected import OBJECTION, UNREAD, Collected, Context, Part
from assistant.statements.elsewhere import is_sender

_INQUIRY = (
    r"(?:(?:[Dd]en (?:särskilda )?)?[Uu]tred(?:ningen|aren|arna)|[Kk]ommittén|[Rr]egeringen|[Bb]etänkandet|[Pp]romemorian|[Dd]epartementet|"
    r"[Dd]irektiven|[Ff]örslagsställaren)"
)
_WEIGHED = (
    r"(?:avvisa(?:r|t|de)|avfärda(?:r|t|de)|avstyrk(?:er|t|te)|motsätter sig|motsatt sig|avrå(?:der|tt|dde)|avstå(?:r|tt)|avstod|utesluter|uteslutit|förkasta(?:r|t|de)|"
    r"pröva(?:r|t|de)|övervä(?:ger|gt|gde)|bedöm(?:er|t|de)|anser|ansett|ansåg|menar|menade|finner|funnit|fann|konstatera(?:r|t|de)|diskutera(?:r|t|de)|valt|väljer|valde|"
    r"redovisa(?:r|t|de)|beskriv(?:er|it)|lyfter|tar upp|tagit upp|vill)"
)
_RETELLS = re.compile(
    rf"^\W*{_INQUIRY} (?:(?:har|hade|också|även|vidare|dessutom|däremot|heller|inte|i och för sig|uttryckligen|själv|i (?:avsnitt|kapitel) [\d.]+) )*{_WEIGHED}\b"
)
_BY = re.compile(
    r"\b(?:avstyrk|avvisa|ifrågasätt|kritisera|motsätt|avslå)s (?:\w+ )?av (?!(?:oss|vår|detta|dessa|den anledning|det skäl)\b)(?P<who>[\w-]+(?: [\w-]+)?)"
)
""" "Det alternativet avstyrks av utredningens experter"."""
_COURTS = (
    r"(?:EU(?:-kommissionen|-domstolen)?|Europeiska (?:kommissionen|unionen)|[Kk]ommissionen|Europaparlamentet|Europadomstolen|Högsta (?:förvaltnings)?domstolen|HFD|Lagrådet|Riksdagen|"
    r"Konstitutionsutskottet|Justitiekanslern|Finland|Danmark|Norge|Island|Tyskland|Nederländerna|Frankrike|Storbritannien|Estland|Polen|Storbritannien|Österrike|Belgien|Spanien|Italien|USA)"
)
_ABROAD = re.compile(
    rf"^\W*(?:(?:Även|I|Både|Också) )?(?P<who>{_COURTS})(?:(?:,| och| samt| respektive) {_COURTS})* (?:har|hade|avv|avs|avf|mots|val|kriti|ifråg|invänd|anså|anser|fann|förkast|drog|avråd)"
)
_WITHIN = re.compile(
    r"^\W*(?P<who>(?:[A-ZÅÄÖ][\w-]*(?:institutionen|fakulteten|avdelningen|sektionen|enheten|kretsen|distriktet|klubben|rådet|nämnden|kåren)|Institutionen|Fakulteten|Avdelningen|Sektionen|Enheten|Distriktet|Kretsen|Lokalföreningen)(?: (?:för|vid|i) [^.;:,]{3,60}?)?) "
    r"(?:har|hade|framför|framförde|anför|anförde|skriver|skrev) (?:\w+ )?(?:i (?:sitt|sina|ett|eget|sitt eget) \w+ )?(?:framfört|anfört|påpekat|skrivit|invänt|hävdat|menat|ansett|uppgett|gjort gällande|att)\b"
)
""" "Institutionen för geologi har i sitt underlag framfört att …"."""
_FOUND_OUT = re.compile(
    r"\b\w*(?:rapport|undersökning|enkät|granskning|utvärdering|kartläggning|studie|mätning|uppföljning)\w*(?: [\w:.-]+){0,4}? (?:visar|visade|har visat|bekräftar|bekräftade) att "
    r"(?!(?:\w+ )?(?:förslag|föreslag|utredning|betänkande|promemori)\w*)[^.;]*\b(?:kritiska|negativa|tveksamma|emot|motståndare)\b",
    re.IGNORECASE,
)
_OPTION = re.compile(
    r"\b\w*alternativ(?:et|en)?\b[^.;,]{0,60}? (?:avvisas|avfärdas|förkastas|avstyrks|väljs bort|förs inte vidare)\b(?! av (?:oss|vi)\b)",
    re.IGNORECASE,
)
""" "Tvåbeloppsalternativet avvisas av hänsyn till parterna": an option that was dropped is not what is proposed."""
_QUOTED = re.compile(
    r"^\W*[\"”»][^\"”«»]{10,}[\"”«»],? (?:hette|heter|skrev|skriver|sa|sade|säger|stod|står|löd|lyder|påstår|påstods|menade|ropade) (?!vi\b|jag\b)(?P<who>[\w-]+)[^.;]*\.?$"
)
""" "”Förslaget bör avvisas”, hette det i en ledare"."""
_ONCE = re.compile(
    r"^\W*(?P<who>(?!Medlem|Kommun|Region|Förening|Lärar)[A-ZÅÄÖ][a-zåäö-]{3,}(?:arna|erna|orna)) (?:har (?:\w+ )?varit|var|hade (?:\w+ )?varit) (?:\w+ )?(?:kritiska|negativa|tveksamma|skeptiska|emot|motståndare)\b"
)
""" "Sportfiskarna har varit kritiska till odling i sjöar"."""
_OWN = re.compile(
    r"\b(?:vi|oss|jag|vår[at]?|våra)\b|\b(?<!av )(?<!för )(?<!till )(?<!i )(?<!med )(?:kommunen|nämnden|regionen|styrelsen|staden|förvaltningen|länsstyrelsen|"
    r"myndigheten|verket|förbundet|föreningen|domstolen|tingsrätten|hovrätten|universitetet|högskolan|bolaget)\b",
    re.IGNORECASE,
)


def set_apart(found: Collected, parts: Sequence[Part], context: Context) -> None:
    """Gives opposition that is only told to whoever it is told of."""
    names = tuple(name for r in context.respondent_ids for name in context.registry.respondent(r).names)
    for number, said in enumerate(found.said):
        statement = said.statement
        if statement.holder.kind not in speakers.OWN:
            continue
        text = parts[said.part].document.reading.presentable(statement.citation)
        if statement.stance is not Stance.OKLART:
            who = written_within(text, names)
        elif statement.rule in (UNREAD, OBJECTION):
            who = whose(text, names)
        else:
            continue
        if who is not None:
            told = replace(statement, holder=Holder(VoiceKind.OTHERS, who))
            found.said[number] = replace(said, statement=told)


def whose(text: str, names: Sequence[str]) -> str | None:
    """Of whom a sentence tells that they oppose something; None where it may be the sender.

    >>> whose("Utredningen motsätter sig en höjning.", ()), whose("Nämnden motsätter sig en höjning.", ())
    ('utredningen', None)
    >>> whose("Finland och Danmark har valt att avvisa lösningen.", ()), whose("Det avstyrks av experterna.", ())
    ('Finland', 'experterna')
    """
    if _retold(text, names):
        return "utredningen"
    for pattern in (_ABROAD, _BY, _WITHIN, _QUOTED, _ONCE):
        match = pattern.search(text)
        if match and not is_sender(match["who"], names) and not _speaks(text[match.end() :], names):
            return str(match["who"])
    if _OPTION.search(text) and not _speaks(text, names):
        return "utredningen"
    found_out = _FOUND_OUT.search(text)
    return "" if found_out and not _speaks(text[found_out.end() :], names) else None


def written_within(text: str, names: Sequence[str]) -> str | None:
    """The part of the sender's house whose paper a sentence tells of; None where there is none.

    >>> written_within("Avdelningen för zoologi har i sitt underlag invänt att avgifterna är orimliga.", ())
    'Avdelningen för zoologi'
    """
    match = _WITHIN.match(text)
    told = (
        match is not None and not is_sender(match["who"], names) and not _speaks(text[match.end() :], names)
    )
    return str(match["who"]) if match and told else None


def _retold(text: str, names: Sequence[str]) -> bool:
    match = _RETELLS.match(text)
    return match is not None and not _speaks(text[match.end() :], names)


def _speaks(rest: str, names: Sequence[str]) -> bool:
    """Whether the sender comes in further on: "…, vilket nämnden avvisar"."""
    return _OWN.search(rest) is not None or any(name and name in rest for name in names)
