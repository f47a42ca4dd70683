"""Stands in older Swedish: plural verbs, infinitives of saying and what a proposal "måtte" become.

"Undertecknade finna förslaget gott", "få på det livligaste förorda dess antagande", "finner sig böra förorda, att förslaget lägges
till grund", "förtjäna understöd". The plural verbs of the terms of art ("biträda", "avstyrka") are read elsewhere.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER
P, D = Force.PERFORMATIVE, Force.DECLARED

_NOT = r"(?:inte|ej|icke|ingalunda|aldrig)"
_IT = r"(?:(?:det |den |de |vad |ett )?(?:{UTREDNINGENS} |kommitterades |de sakkunnigas |ifrågavarande |förevarande |framlagda )?(?:{FÖRSLAG}|framställning\w*|betänkandet|motionen|hemställan|linjen|anläggningen|detsamma|densamma|dem|det|{UTREDNINGEN}) ?)"
_REST = r"(?:(?! (?:icke|ej|inte|att|men) )[^.;:?!,]){0,120}?"
_GOOD = r"(?:gott|god|goda|välbetänkt\w*|ändamålsenlig\w*|lämplig\w*|fördelaktig\w*|antaglig\w*|välgrunda\w*|väl grunda\w*|behjärtansvär\w*|tillfredsställande|lyckligt|värt allt (?:beaktande|stöd|understöd)|värd\w* (?:allt )?(?:beaktande|stöd|understöd)|(?:väl )?ägna(?:t|d|de) att läggas till grund|förtjän(?:a|t av) (?:allt )?(?:beaktande|understöd|bifall|stöd|avseende))"
_BAD = r"(?:förkastligt?|förkastliga|oantagligt?|oantagliga|olämpligt?|olämpliga|obehövligt?|obehövliga|ej värt \w+|skadligt?|skadliga|förfela[dt]\w*)"
_MAY = r"(?:få|får|vilja|vill|finna {SIG} böra|finner {SIG} böra|finner {SIG} kunna|anser {SIG} böra|anse {SIG} böra|böra|tillåta {SIG}|tillåter {SIG}|må|torde få)"
_WARMLY = r"(?: (?:vördsamt|ödmjukt|för (?:vår|sin|min|dess) del|på det (?:livligaste|lifligaste|varmaste|kraftigaste|bästa|enträgnaste)|livligt|lifligt|varmt|i underdånighet|jämväl|å sin sida|alltså|därför|{ADV}))*"
_DONE = r"(?:läg(?:ges|gas|gs) till grund|vinn(?:er|a) (?:{ord} ){0,3}?(?:bifall|gillande|godkännande)|kommer till (?:utförande|stånd)|komma till (?:utförande|stånd)|genomför(?:es|as|s)|anta(?:ges|gas|s)|bifall(?:es|as|s)|upphöj(?:es|as|s) till lag|träder i (?:kraft|tillämpning)|verkställes|fastställ(?:es|as|s)|(?:varder|bliver|blir) (?:{ord} )?(?:antaget|antagen|bifallet|bifallen|genomfört|genomförd|fastställt|fastställd|lag)|föranleder lagstiftning)"

OLDER: tuple[Pattern, ...] = (
    Pattern(
        "finna förslaget gott",
        rf"(?:anse|finna|funno|hava funnit|har funnit|ha funnit|fann)(?: (?:jämväl|ock|för vår del|för sin del))* {_IT}{_REST}(?:vara )?(?:synnerligen |mycket |i hög grad |väl )?{_GOOD}(?=[ .,;]|$)"
        r"|(?<!inte )(?<!icke )(?<!ej )förtjänar(?: {ADV}| i allo)* (?:allt )?(?:understöd|bifall)(?=[.,;]| ?$)",
        ("anse", "fann", "finna", "fortjanar", "funno", "ha funnit", "har funnit", "hava funnit"),
        T,
        A,
        D,
        0.82,
        "Undertecknade lotsar finna förslaget gott.",
        "Undertecknade lotsar kunna icke finna förslaget gott.",
    ),
    Pattern(
        "finna förslaget förkastligt",
        rf"(?:anse|finna|funno|hava funnit|har funnit|ha funnit|fann)(?: (?:jämväl|ock|för vår del|för sin del))* {_IT}{_REST}(?:vara )?(?:synnerligen |mycket |i hög grad |väl )?{_BAD}(?=[ .,;]|$)|(?:(?<=vi )|(?<=tecknade )|(?<=are )|(?<=och ))yrka(?: {{ADV}})* avslag (?:å|på)(?= )"
        rf"|(?:anse|anser|finna|finner|fann|hava funnit|har funnit)(?: (?:jämväl|ock|för vår del|för sin del))* {_IT}(?:(?! (?:att|men) )[^.;:?!,]){{0,80}}?(?:icke|ej|inte) (?:böra|kunna|förtjäna) (?:vinna|bifallas|antagas|läggas till grund|föranleda|genomföras|komma till utförande|bifall)(?=[ .,;]|$)"
        rf"|(?:icke|ej|inte)(?: {{ADV}}| kunna| kunnat)* (?:lämna|giva|ge|skänka|meddela) (?:sin|sitt|vår|vårt) (?:anslutning|medverkan)(?= |[.,;]|$)|(?:hemställ(?:er|a)|yrka|anhåll(?:er|a)),? att {_IT}{_REST}(?:icke|ej|inte) (?:måtte|må) (?:föranleda|bifallas|vinna|antagas|läggas)",
        (" att ", " avslag ", "anslutning", "bora ", "kunna ", "fortjana ", "ej vart ", "forfela", "forkastlig", "forkastliga", "medverkan", "oantaglig", "oantagliga", "obehovlig", "obehovliga", "olamplig", "olampliga", "skadlig", "skadliga"),
        A,
        None,
        D,
        0.85,
        "Undertecknade lotsar finna förslaget förkastligt.",
        "Undertecknade lotsar finna dagens fyrar förkastliga.",
    ),
    Pattern(
        "får livligt förorda",
        rf"{_MAY}{_WARMLY} (?:förorda|tillstyrka|hemställa|tillråda|anbefalla|föreslå|påyrka),?(?: om)?(?: att)? (?=[^.;:?!]{{3,200}}(?:förslag|framställning|föreslag|linje|kommitt|utred|betänkand|ifrågasatt|ifrågavarande|sakkunnig))(?:(?! (?:icke|ej|inte) )[^.;:?!]){{3,220}}? (?:måtte |må |måste )?{_DONE}(?=[ .,;]|$)"
        r"|(?:(?<=e )|(?<=\) ))biträda (?:till alla delar|i allo|till fullo)(?= (?:hvad|vad|det|förslaget|kommitt))|, biträda (?:till alla delar|i allo|till fullo)(?= (?:hvad|vad|det|förslaget|kommitt))"
        rf"|förord(?:a|ar|at){_WARMLY} (?:dess|dettas|förslagets|reformens) (?:antagande|genomförande|bifall|förverkligande)",
        ("anbefalla", "bitrada", "foresla", "forord", "fororda", "hemstalla", "payrka", "tillrada", "tillstyrka"),
        T,
        A,
        P,
        0.86,
        "Lotsverket vill livligt förorda, att den ifrågasatta farleden kommer till utförande.",
        "Lotsverket vill livligt förorda, att den ifrågasatta farleden icke kommer till utförande.",
    ),
)  # fmt: skip
