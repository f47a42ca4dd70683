"""How far a sentence without a stand objects to what is proposed.

An objection is no opposition: it never makes AVSTYRKER. But a careful reader does not call an
answer plain support when it also says that the proposal is disproportionate or not looked into
enough, and that is what this is for. Which words count as strong was chosen by how such sentences
lean in real answers; "saknar" and "bör" lean no way and are not here.
"""

from __future__ import annotations

import re
from enum import IntEnum

from assistant.domain import Tone
from assistant.stance.sieve import Phrases
from assistant.statements.keyed import Keyed


class Objection(IntEnum):
    NONE = 0
    MILD = 1
    """Risks, difficulties, something missing."""
    STRONG = 2
    """Doubt or criticism of the proposal itself."""


_STRONG = re.compile(
    r"\btveksam\w*|\btvekar\b|\btvivel\w*|"
    r"\bkritiska? (?:till|mot|över)\b|\bställer (?:sig|oss) (?:\w+ )?(?:frågande|negativ\w*)\b|"
    r"\b(?:har|finns) (?:(?!inga |inte |några )\w+ ){0,2}invändningar\b|\binvänder\b|\bvänder (?:sig|oss) (?:\w+ )?mot\b|"
    r"\bifrågasätter\b|\bmotsatt uppfattning\b|"
    r"\boproportio\w*|\binte (?:heller )?(?:är )?proportio\w*|"
    r"\binte (?:\w+ ){0,4}tillräcklig\w* (?:\w+ )?(?:sätt )?(?:\w+ )?"
    r"(?:utre\w+|analys\w+|motiver\w+|genomarbet\w+|underbygg\w+|belys\w+|beakta\w*|överväg\w+)|"
    r"\b(?:är|framstår som|anse\w*|bedöm\w*) (?:(?!om )\w+ ){0,4}"
    r"(?:otillräcklig|bristfällig|orimlig|olämplig|orealistisk|godtycklig|tandlös|olycklig|felaktig|kontraproduktiv)\w*\b(?! om\b)|"
    r"\b(?:stora?|uppenbara?|betydande|påtagliga?|allvarliga?|överhängande) risk\w* med\b|\bstor oro\b|\bbetänkligheter\b|"
    r"\b(?:förslag|föreslag)\w*\b[^.]*\b(?:stora?|uppenbara?|betydande|påtagliga?|allvarliga?|överhängande) risk\w*|"
    r"\b(?:oklarheter|brister|svagheter|problem) (?:som )?(?:vi |kommunen |nämnden |myndigheten )?(?:\w+ )?(?:ser )?(?:i|med) förslage[nt]\b|"
    r"\boförenlig\w*|\binte (?:\w+ ){0,2}förenlig\w*|(?<!inte )\bstrider mot\b|\bi strid (?:med|mot)\b|"
    r"\b(?:föreslår|förordar|föredrar|efterfrågar) (?:\w+ ){0,2}(?:i stället|istället)\b|"
    r"\b(?:kan|bör|måste) (?:\w+ ){0,3}ifrågasättas\b|\b(?:anser|menar|bedömer) (?:\w+ ){0,3}(?:i stället|istället)\b|"
    r"\bsvårt att (?:se (?:behovet|fördelarna|nyttan|skäl\w*|något behov)|förena|motivera)\b|"
    r"\b(?:inte|knappast) (?:\w+ ){0,2}(?:rimligt?|lämpligt?|motiverat?|önskvärt?|önskvärd|ändamålsenligt?|befogat) (?:att|med)\b|"
    r"\b(?:förutsätter|kräver) (?:\w+ ){0,4}(?:mer resurser|ökade resurser|resurstillskott|finansiering)\b|"
    r"\bunder förutsättning att (?:\w+ ){0,4}(?:finansiering|finansieras|resurser|medel)\b|"
    r"\b(?:endast|bara) (?:\w+ ){0,4}om (?:\w+ ){0,6}(?:finansiering|resurser|medel)\b|"
    r"\butan (?:\w+ ){0,3}(?:resurstillskott|finansiering)\b|"
    r"\binte (?:\w+ ){0,2}anses (?:vara )?(?:rimlig|motiverad|proportionerlig|godtagbar|lämplig|befogad|acceptabel)\w*|"
    r"\binte (?:något|någonting) (?:som )?(?:vi|kommunen|nämnden) (?:önskar|vill)\b|"
    r"\b(?:är|anses|blir) (?:\w+ )?(?:undermålig\w*|(?:alltför|för) långtgående|rättsosäker\w*|inhuman\w*)\b|"
    r"\bgår (?:alltför|för) långt\b|\balltför (?:långtgående|omfattande|ingripande)\b",
    re.IGNORECASE,
)
_MILD = re.compile(
    r"\briskera\w*|\brisk(?:en|er|erna)?\b|\bförsvåra\w*|\bsvårighet\w*|\burholka\w*|\bundermin\w*|"
    r"\bfarhågor\b|\boroa\w*|\botydlig\w*|\boklar\w*",
    re.IGNORECASE,
)


_OF_TODAY = Keyed(
    r"\b(?:i dag|idag|i dagsläget|i nuläget|för närvarande|hittills|dagens|nuvarande|gällande (?:rätt|regler|lagstiftning|ordning))\b",
    ("i dag", "idag", "dagens", "nuläget", "nuvarande", "för närvarande", "hittills", "gällande "),
)
_PROPOSED = re.compile(
    r"föresl|förslag|utred|betänkand|promemori|remiss|\b(?:skulle|kommer|ändring\w*|lagändring\w*|redan|räcker|tillräcklig\w*|behåll\w*|bibehåll\w*|fungerar)\b",
    re.IGNORECASE,
)
""" "Dagens ordning är otydlig" speaks for a change; "fungerar redan i dag" and "jämfört med förslaget" do not."""
_NO_RISK = Keyed(
    r"\b(?:ingen|inga|inte (?:\w+ ){0,2}(?:någon|några)|minska[rs]?|minimera[rs]?|undvik\w*|motverka[rs]?|undanröj\w*) (?:\w+ ){0,2}"
    r"(?:risk(?:en|er|erna)?|svårigheter\w*|farhågor\w*|oro)\b",
    ("risk", "svårigheter", "farhågor", "oro"),
)
""" "Vi ser ingen risk": a risk denied, or one that the proposal lessens."""
_OPPOSES = re.compile(
    r"\b(?:är|står|ställer (?:mig|oss|sig)) (?:\w+ ){0,3}(?<!eller )(?<!eller är )emot\b|\bmåste (?:tas )?bort\b|\bsäger (?:\w+ ){0,4}nej\b|(?<!tacka )(?<!tackar )\bnej (?:tack )?till\b|\bavvisa[rs]?\b(?! (?:\w+ )?(?:invändning|kritik|farhåg|påståend|ansök|överklag|anmäl|talan\b))|"
    r"\bavstyrk(?:er|s|as)\b|\bmotsätter\b|\bavråder\b|\b(?:ska|bör|skall|måste) (?:\w+ ){0,3}(?:avslås|avvisas|förkastas|dras tillbaka)\b|"
    r"\b(?:bör|ska|skall|får) (?:\w+ ){0,2}inte (?:\w+ ){0,2}(?:införas|genomföras|antas|tillåtas|godtas)\b|\bnegativa? till\b|\breserverar (?:sig|oss|mig) mot\b|"
    r"\b(?:anser|bedömer|menar|tycker|ser) (?:därför |dock |således )?inte (?:heller )?att\b(?:(?!\b(?:har|hur|som)\b)[^.,;])*\b(?:ska|bör|skall) (?:\w+ ){0,2}\w{3,}as\b|"
    r"\binte (?:bör|ska|skall|får) (?:\w+ ){0,2}(?:införas|genomföras|antas|tillåtas|godtas)\b|\bprotestera[rs]? mot\b|"
    r"\bstoppa (?:förslaget|planen|planerna|bygget)\b|\bunder inga (?:omständigheter|villkor)\b|\bkan (?:inte|aldrig) (?:\w+ ){0,3}(?:acceptera|stödja|godta|tillstyrka|biträda|"
    r"ställa (?:mig|oss|sig) bakom)\b|\bvill inte (?:att|se|ha)\b",
    re.IGNORECASE,
)
_OF_THEN = Keyed(
    r"\b(?:förra|första|ursprungliga|tidigare|föregående) (?:remiss\w*|omgång\w*|förslaget|utkastet|versionen|betänkandet|promemorian)\b|\ben tidig (?:skiss|version|idé)\b|\bett tidigt (?:utkast|förslag)\b|\b(?:19|20)\d\d års (?:remiss|förslag|utkast|version|promemoria|betänkande)\w*|\b(?:tagits?|tog) bort (?:de|det|den)\b[^.]*\bvar\b",
    (
        "förra ",
        "tidig ",
        "tidigt ",
        " års ",
        "första ",
        "ursprungliga ",
        "tidigare ",
        "föregående ",
        "tagit bort",
        "tagits bort",
        "tog bort",
    ),
)
_WAS = re.compile(
    r"\b(?:var|gav|sade|kunde|ville|reste|framförde|anförde|avstyrkte|motsatte|invände|kritiserade|ifrågasatte)\b",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:kvarstår|fortfarande|fortsatt|alltjämt|även nu|också nu|samma)\b", re.IGNORECASE)
""" "De delar som vi var kritiska till i den förra remissen har tagits bort": that is not said of this one."""
_ANY_STRONG, _ANY_OPPOSITION = Phrases(_STRONG), Phrases(_OPPOSES)
_TURNED = re.compile(r"\b(?:inte|inget|ingen|inga|ej|aldrig|varken|knappast)\b[^,;.]{0,25}$", re.IGNORECASE)


_WAITS = re.compile(
    r"^(?!förordar|föredrar|förespråkar|vill|önskar|anser|menar|tycker|föreslår|hemställer|begär|yrkar|hoppas|rekommenderar|uppmanar|ser helst)[^.;,]{0,45}\batt (?:(?:\w+ ){1,4}?(?:inte (?:genomförs|införs|blir av))|(?:\w+ ){0,3}?(?:det|detta|\w*(?:förslag|reform|ändring|lag|lagstiftning|införande|genomförande|ikraftträdande|fråga|beslut|utredning|betänkande|förbättring)\w*) (?:\w+ ){0,2}?(?:dröjer|skjuts (?:upp|på)|försenas|fördröjs|uteblir|läggs åt sidan)|"
    r"(?:\w+ ){1,4}?(?:får )?fortsätt(?:a|er)|behålls|består|blir kvar|ska vara kvar)\b",
    re.IGNORECASE,
)


def that_it_waits(text: str) -> bool:
    """Whether what words from a verb of opposition on oppose is that the proposal waits, or that what it ends goes on.

    >>> that_it_waits("motsätter sig att dagens ordning får fortsätta."), that_it_waits("motsätter sig att lagen ändras.")
    (True, False)
    """
    return _WAITS.search(text) is not None


def opposes(text: str) -> bool:
    """Whether a sentence has words of opposition. For one that no pattern could read: it must not pass for silence.

    >>> opposes("Färre platser säger vi däremot nej till."), opposes("Vi har inget emot att parken byggs om.")
    (True, False)
    """
    if not _ANY_OPPOSITION.any(text):
        return False
    return any(
        not _TURNED.search(text[: found.start()]) and not that_it_waits(text[found.start() :])
        for found in _OPPOSES.finditer(text)
    )


def of_today(text: str) -> bool:
    """Whether what is wrong is how things are, not what is proposed.

    >>> of_today("Dagens ordning är otydlig."), of_today("Dagens ordning är tydligare än förslaget.")
    (True, False)
    """
    return _OF_TODAY.search(text) is not None and _PROPOSED.search(text) is None


def of_then(text: str) -> bool:
    """Whether what was wrong was in an earlier draft.

    >>> of_then("Det som vi var kritiska till i förra omgången är borta."), of_then("Vi var kritiska då och är det fortfarande.")
    (True, False)
    """
    return bool(_OF_THEN.search(text) and _WAS.search(text) and not _NOW.search(text))


def objection(text: str, tone: Tone) -> Objection:
    """
    >>> objection("Nämnden är tveksam till avgiften.", Tone.CRITICAL).name
    'STRONG'
    >>> objection("Avgiften riskerar att försvåra för föreningar.", Tone.CRITICAL).name
    'MILD'
    >>> objection("Det kan starkt ifrågasättas om kravet behövs.", Tone.NEUTRAL).name
    'STRONG'
    >>> objection("Nämnden har inga invändningar.", Tone.NEUTRAL).name
    'NONE'
    >>> objection("Vi ser ingen risk för folkhälsan.", Tone.CRITICAL).name
    'NONE'
    >>> objection("Dagens ordning är otydlig och leder till dubbelarbete.", Tone.CRITICAL).name
    'NONE'
    """
    if of_today(text) or of_then(text):
        return Objection.NONE
    if _ANY_STRONG.any(text):
        return Objection.STRONG
    if tone is Tone.POSITIVE or _NO_RISK.search(text):
        return Objection.NONE
    return Objection.MILD if tone is Tone.CRITICAL or _MILD.search(text) else Objection.NONE
