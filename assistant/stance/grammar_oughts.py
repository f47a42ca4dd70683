"""What ought to become of the proposal, where words stand between: "bör från förbundets utgångspunkter inte införas".

A proposal as subject, first or after its verb ("därför bör lagförslaget överges"), or told of before ("är kostsamt, varför det
bör avslås"); a modal verb; and its fate. Tried last: what other rows read stays with them.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T, A, D = Stance.TILLSTYRKER, Stance.AVSTYRKER, Force.DECLARED

_FIRST = (
    r"(?:^|(?<=[.!?;:] )|(?<=, )|(?<=, men )|(?<=, och )|(?<=, så )"
    r"|(?:anser|menar|tycker|bedömer|finner|hävdar|framhåller|vidhåller|uppfattning|mening|åsikt|bedömning|slutsats|slutsatsen|övertygelse|ståndpunkt|övertygad|övertygade|övertygat)(?: (?!(?:inte|ej|inga|ingen|om|att|varken)\b){ord}){0,4}?,? att )"
)
_SUBJECT = (
    r"(?:(?:(?:det|den|de|detta|dessa|hela|{UTREDNINGENS}) ){0,2}?(?:(?<!inga )(?<!andra )[\w-]*förslag(?:et|en)?|(?:{FÖRESLAGNA}|tilltänkta|ifrågasatta|aviserade|remitterade|skisserade) [\w-]+|reformen|lagändringen|motionen|lagförslaget|lagutkastet|utkastet|lagrådsremissen|promemorian|betänkandet)"
    r"|(?:(?:den|det|de) (?:(?!(?:att|som|och|inte|ej|om)\b)[\w-]+ ){1,4}?|[\w-]{3}[\w-]*(?:en|et|an|na) |det |vad )(?:som )?(?:nu |här )?(?:föreslås|{UTREDNINGEN} (?:nu )?(?:föreslår|förordar|vill införa)))"
)
_ABOUT = r"(?: (?:om|till|i|på|för|av|från|med|att) (?!(?:hur|vad|när|vilka|vilken)\b)(?:(?! (?:hur|vad|att|men|och|inte|ej|icke|bör|ska|skall|får|kan|är|borde|måste|som|om) )[^.;:?!,]){1,90}?)?"
_ON = r"(?:(?! (?:att|som|men|inte|ej|om|bör|ska|skall|måste|borde|utan|vi|jag|anser|kan|får) )[^.;:?!,]){2,120}?(?:,? och|,? samt|,? varför(?: (?:det|den|de|detta|förslaget|förslagen))?|, och (?:det|den|de)|, så (?:det|den|de))"
""" "Är kostsamt, varför det": what is told of it first."""
_MODAL = r"(?:bör|borde|ska|skall|måste|får)"
_PUT_IN = (
    r"(?: (?:{ADV}|likväl|ändå|snarast|skyndsamt|omgående|genast|inte bara|i stället|istället)| (?:enligt|från|utifrån|sett från) (?!(?:utredning|förslag|lag|riksdag|regering|direktiv)\w*)(?:(?!(?:inte|ej|icke|om|att)\b)[^ .,;:?!]+ ){0,4}?(?!(?:inte|ej)\b)[^ .,;:?!]+"
    r"| av (?:{ord} ){0,2}?[\w-]*skäl| (?:på|av) (?:denna|dessa|den|anförda|nämnda) (?:grund\w*|anledning)| mot (?:denna|den) bakgrund| med hänsyn (?:till|härtill|därtill)(?: (?!(?:inte|ej)\b)[^ .,;:?!]+){0,4}?){0,3}"
)
_NO = r"(?:inte|ej|icke|ingalunda|under inga omständigheter)"
_DROPPED = r"(?:avslås|avvisas|förkastas|skrotas|slopas|strykas|utgå(?! i?från)|överges|dras tillbaka|dras in|läggas ne[rd]|läggas åt sidan|stoppas|avfärdas|skrinläggas|lämnas utan (?:avseende|bifall|åtgärd)|underkännas|avskrivas|återkallas|rivas upp|avstyrkas)"
_DONE = r"(?:antas|antagas|införas|genomföras|förverkligas|realiseras|fullföljas|läggas till grund|ligga till grund|leda till (?:ny )?(?:lagstiftning|lag|lagändring)|bli verklighet|bli lag|upphöjas till lag|komma till stånd|träda i kraft|bli av|läggas fram|gå vidare|röstas igenom|gå igenom|få stöd|bifallas|godkännas|stödjas|tillstyrkas|vinna bifall|tas vidare)"
_FOR = r"(?:(?<=grund) för (?:{ord} ){0,2}?{ord})?"
_NOT_YET = r"(?!(?: [^.;:?!,]{0,60}?)?,? (?:förrän|innan|utan|om|först|endast|bara|enbart|under förutsättning|med undantag|utom|i nuvarande|i sin nuvarande|på annat|i befintlig|i denna form|i den form|i oförändrat)(?= ))(?=[ .,;!]|$)"
_THERE = r"(?=[.!;]| ?$|,? (?:anser|menar|tycker|bedömer|finner) | (?:av|för) riksdagen(?=[ .,]|$)| i (?:sin|dess) helhet| så (?:snart|snabbt|fort) som möjligt| (?:snarast|skyndsamt|omgående)(?=[ .,]|$))"
_OURS = r"(?:(?:enligt|i) (?:(?!(?:{UTREDNINGENS}|lag|lagen|direktiven|regeringen|utredningen|förslaget|inte)\b)[^ .,;:?!]+ ){1,4}?(?:mening|uppfattning|bedömning|åsikt|förmenande|syn)|därför|således|alltså|sammantaget|av (?:{ord} ){0,2}?[\w-]*skäl|mot (?:denna|den) bakgrund|som vi ser det|på (?:denna|dessa|den) grund\w*)"

OUGHTS: tuple[Pattern, ...] = (
    Pattern(
        "det bör inte bli av",
        rf"{_FIRST}{_SUBJECT}{_ABOUT}(?: {_ON}(?: {{ADV}})*)? {_MODAL}{_PUT_IN} (?:{_DROPPED}(?=[ .,;!]|$)|{_NO}(?: {{ADV}}| enligt (?:{{ord}} ){{1,4}})* {_DONE}{_NOT_YET})|{_FIRST}{_SUBJECT}{_ABOUT} {_NO} {_MODAL}{_PUT_IN} {_DONE}{_NOT_YET}"
        rf"|{_FIRST}(?:tanken|idén|tankarna|planerna|förslaget) (?:på|om|att) (?:(?! (?:att|men|inte|ej|som|om|bör|ska|skall|får|kan|är) )[^.;:?!,]){{2,90}} {_MODAL}{_PUT_IN} (?:{_DROPPED}(?=[ .,;!]|$))|(?:(?:anser|menar|tycker|yrkar|kräver|föreslår|begär)(?: (?!(?:att|inte|ej)\b){{ord}}){{0,3}}? att|(?:^|(?<=[.!?] ))(?=(?!(?:ordet|orden|begreppet|termen|formuleringen|meningen|hänvisningen|kommatecknet|texten|rubriken|exemplet) )[\w-]+(?:en|et|na) )) ?(?:(?! (?:att|men|inte|ej|som) )[^.;:?!,]){{2,90}} {_MODAL}{_PUT_IN} (?:strykas|utgå|tas bort|lyftas) (?:ur|från) (?:(?:det|den) )?(?:{{FÖRSLAG}}|lagförslaget|promemorian|författningsförslaget|lagtexten)(?=[.,;]| ?$)|{_OURS} {_MODAL} {_SUBJECT}{_ABOUT}{_PUT_IN} (?:{_DROPPED}(?=[ .,;!]|$)|{_NO}(?: {{ADV}})* {_DONE}{_NOT_YET})",
        ("avslas", "avvisas", "forkastas", "skrotas", "slopas", "strykas", "utga", "overges", "dras tillbaka", "dras in", "laggas", "stoppas", "avfardas", "skrinlaggas", "lamnas utan", "underkannas", "avskrivas", "aterkallas", "rivas upp", "avstyrkas", "antas", "antagas", "inforas", "genomforas", "forverkligas", "realiseras", "fullfoljas", "till grund", "leda till", "bli verklighet", "bli lag", "upphojas", "till stand", "trada i kraft", "bli av", "ga vidare", "rostas igenom", "ga igenom", "fa stod", "bifallas", "godkannas", "stodjas", "tillstyrkas", "vinna bifall", "tas vidare"),
        A,
        None,
        D,
        0.7,
        "Det föreslagna nattförbudet slår hårt mot åkarna och bör skrinläggas.",
        "Det föreslagna nattförbudet slår hårt mot åkarna och bör utvärderas.",
        needs=("rslag", "foresl", "forord", "infora", "reformen", "lagandringen", "motionen", "utkastet", "remissen", "promemorian", "betankandet", "tanken", "iden ", "tankarna", "planerna"),
    ),
    Pattern(
        "det bör bli av",
        rf"{_FIRST}{_SUBJECT}{_ABOUT}(?: {_ON}(?: {{ADV}})*)? {_MODAL}{_PUT_IN} {_DONE}{_FOR}{_THERE}"
        rf"|{_OURS} {_MODAL} {_SUBJECT}{_ABOUT}{_PUT_IN} {_DONE}{_FOR}{_THERE}",
        ("antas", "antagas", "inforas", "genomforas", "forverkligas", "realiseras", "fullfoljas", "till grund", "leda till", "bli verklighet", "bli lag", "upphojas", "till stand", "trada i kraft", "bli av", "ga vidare", "laggas fram", "rostas igenom", "ga igenom", "fa stod", "bifallas", "godkannas", "stodjas", "tillstyrkas", "vinna bifall", "tas vidare"),
        T,
        None,
        D,
        0.7,
        "Det föreslagna nattförbudet lugnar gatorna, varför det bör upphöjas till lag.",
        "Det föreslagna nattförbudet lugnar gatorna, varför det bör utvärderas.",
        needs=("rslag", "foresl", "forord", "infora", "reformen", "lagandringen", "motionen", "utkastet", "remissen", "promemorian", "betankandet"),
    ),
)  # fmt: skip
