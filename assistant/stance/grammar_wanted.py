"""What should come of the proposal, under any opinion: "kommer till slutsatsen att den avgift som föreslås inte bör införas".

An opinion, in whatever verb, noun or adjective it is put; the proposal, by its name or as what is proposed; a modal verb, denied
or not; and what would make it real. Also as a main clause of its own ("den föreslagna avgiften bör likväl inte införas").
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern
from assistant.stance.who import WHO

T, A, D = Stance.TILLSTYRKER, Stance.AVSTYRKER, Force.DECLARED

_OPINION = (
    r"(?:anser|anse|menar|mena|tycker|bedömer|finner|finna|hävdar|framhåller|betonar|poängterar|understryker|kräver|yrkar|(?:håller|står) fast vid|(?:är|fullt|helt|fast) övertyga(?:d|de|t) om|övertygelse(?: är)?|håller före,?|hålla före,?|vidhåller|hemställer|förordar"
    r"|(?:uppfattning|mening|bedömning|slutsats|ståndpunkt|inställning|åsikt|linje|hållning)(?:en)? (?:är|blir|förblir)|(?:slutsatsen|bedömningen) blir"
    r"|(?:är|äro|vara) av (?:den )?(?:bestämda )?(?:uppfattning|mening|åsikt)(?:en)?|det är (?:{ord} ){1,5}?(?:bestämda |klara )?(?:uppfattning|mening|bedömning|slutsats|åsikt)|är det (?:{ord} ){1,5}?(?:bestämda |klara )?(?:uppfattning|mening|bedömning|slutsats|åsikt)"
    r"|(?:kommer|kommit|kom|kommen) (?:{ADV} )?(?:fram )?till(?: (?:den )?slutsats(?:en)?)?|(?:drar|dragit|drog) (?:den )?slutsats(?:en)?|(?:gör|gjort) (?:den )?bedömning(?:en)?|landar i|landat i|stannar för|stannat för|(?:står|är) det (?:{ord} ){0,2}?(?:klart|uppenbart|tydligt))"
    r"(?: {VI}| {ADV}| (?:{ord} ){0,3}?{ORGAN}| (?!(?:inte|ej|icke|inget|ingen|varken|att|som|om|{UTREDNINGEN})\b){ord}){0,3}?,? att "
)
_THING = r"(?:(?! (?:att|men|och|inte|ej|icke|bör|ska|skall|får|kan|är|borde|måtte) )[^.;:?!,]){0,120}?"
_INSERTED = r"(?:, (?:så ?som|som|i (?:den|sin|dess)|på det sätt|med den|trots|åtminstone|likt)(?= )[^,.;:?!]{2,90},)?"
_AS_PROPOSED = r"(?:[\w-]+[^.;:?!,]{1,90}), (?:så ?som|på det sätt som|i den form|på sätt) (?:(?:det|den|de|som) )?(?:nu |här )?(?:föreslås|föreslagits|presenteras|utformats|är utforma\w+|{UTREDNINGEN} föreslår)(?: [^,.;:?!]{1,40})?,"
_IT = (
    r"(?:(?:(?:(?:den|det|de|detta|dessa) )?(?:{UTREDNINGENS} )?(?:[\w-]*{FÖRSLAG}|(?:[\w-]+ )?(?:{FÖRESLAGNA}|tilltänkta|ifrågasatta|tänkta|planerade|skisserade|aviserade|remitterade) (?:nya )?[\w-]+|reformen|lagändringen|motionen|framställningen|lagförslaget)|(?:vad|det) (?:{ord} ){1,4}?(?:sålunda )?(?:föreslagit|hemställt|förordat)|(?:(?:den|det|de) (?:(?!(?:att|som|och|inte|ej|om)\b)[\w-]+ ){1,6}?|[\w-]{3}[\w-]*(?:en|et|an|na) )som (?:nu |här )?(?:föreslås|{UTREDNINGEN} (?:nu )?(?:föreslår|förordar|vill införa)))"
    rf"{_THING}{_INSERTED}|{_AS_PROPOSED})"
)
_DONE = (
    r"(?:antas|antagas|införas|genomföras|förverkligas|realiseras|fullföljas|antaga?s|läggas till grund(?: för (?:{ord} )?{ord})?|ligga till grund(?: för (?:{ord} )?{ord})?"
    r"|leda till (?:ny )?(?:lagstiftning|lag)|bli verklighet|bli lag|upphöjas till lag|komma till stånd|föranleda (?:någon )?(?:åtgärd|lagstiftning|lagändring)|föras in|tas in|tas ut|skrivas in|inrättas|träda i kraft(?: som planerat)?|bli av|beslutas|godkännas|fastställas|röstas igenom|lagfästas|lagstadgas|lagregleras|kodifieras|slås fast|ges laga kraft|komma till utförande|sättas i verket)(?: (?:i|på|av) (?!(?:sin|dess|deras)\b)[^.;:?!,]{3,60}?)?"
)
_REAL = r"(?:antas|införas|genomföras|förverkligas|bli lag|bli verklighet|upphöjas till lag|träda i kraft|läggas till grund för (?:ny )?(?:lag|lagstiftning)|röstas igenom)"
_OUR = r"(?:vår|min|(?!{UTREDNINGENS} |(?:{PARTI}|{INSTANSERNA})s? )(?:(?!(?:att|som|och|inte|ej)\b){ord} ){0,3}?[\w-]+s)(?: [\w-]+)?"
_DO = r"(?:anta|genomföra|införa|gå vidare med|lägga fram|fullfölja|realisera|förverkliga)"
_MODAL = r"(?:bör|ska|skall|får|borde|måtte)"
_NO = r"(?:inte|ej|icke|under inga omständigheter)"
_BY = r"(?: {ADV}| likväl| ändå| enligt (?:(?!(?:inte|ej|icke)\b){ord} ){0,6}?(?!(?:inte|ej|icke)\b){ord}| (?:av|på) (?:dessa|detta|den|anförda|sådana|angivna) (?:skäl|grund\w*|anledning))*"
_END = r"(?=[.,;!]| ?$| i (?:sin|dess|deras) )"
_NOT_YET = r"(?!,? (?:förrän|innan|utan|om inte|först|endast|bara|om |under förutsättning|med undantag))"
_WHO = r"(?:riksdagen|regeringen|staten|man|lagstiftaren|kommunen|regionen|fullmäktige)"
_FIRST = r"(?:^|(?<=[.!?;:] )|(?<=, men )|(?<=, och ))"
_DENIED = rf"(?:{_MODAL}{_BY} {_NO}|{_NO}(?: {{ADV}})* {_MODAL})"
_SAID_AFTER = r"(?=,? (?:anser|menar|tycker|bedömer|finner) )"

LEFT_ALONE: tuple[Pattern, ...] = (
    Pattern(
        "anser att riksdagen inte bör anta det",
        rf"{_OPINION}{_WHO} {_DENIED}(?: {{ADV}})* {_DO}(?= {_IT}{_END})",
        (
            "anta ",
            "genomfora ",
            "infora ",
            "ga vidare",
            "lagga fram",
            "fullfolja ",
            "realisera ",
            "forverkliga ",
        ),
        A,
        None,
        D,
        0.82,
        "Fiskarenas uppfattning är att riksdagen inte bör anta lagförslaget om redskapsförbud.",
        "Fiskarenas uppfattning är att riksdagen inte bör anta lagar om redskap.",
        needs=("inte ", "ej ", "icke ", "under inga"),
    ),
)
"""Tried before the rows that read "inte bör anta" alone."""

WANTED: tuple[Pattern, ...] = (
    Pattern(
        "anser att det inte bör bli av",
        rf"{_OPINION}{_IT} {_DENIED}(?: {{ADV}}| nu)* (?:{_DONE}|godtas|accepteras|tolereras|tillåtas){_NOT_YET}{_END}"
        rf"|{_FIRST}{_IT} (?:bör|borde){_BY} {_NO}(?: {{ADV}})* {_DONE}{_NOT_YET}{_END}"
        rf"|(?<=är )(?:bör|ska|skall|får|kan) {_IT} {_NO}(?: {{ADV}})* {_DONE}{_NOT_YET}{_END}|(?:anser|menar|bedömer|tycker|finner)(?: (?!(?:att|inte|ej)\b){{ord}}){{0,5}}? att (?:bestämmelsen|bestämmelserna|regeln|lagen|lagändringen|avgiften|skatten|förbudet|kravet|ordningen) (?:inte|ej|icke) (?:bör|ska|skall) (?:införas|föras in|tas in|tas ut|skrivas in|komma till stånd|bli verklighet|genomföras){_NOT_YET}(?: (?:i|på) [^.;:?!,]{{3,40}})?(?=[.;!]| ?$)"
        rf"|{_FIRST}{_IT} (?:får|ska|skall|kan){_BY} {_NO}(?: {{ADV}})* {_REAL}(?=[.;!]| ?$)|{_FIRST}{_NO} {_MODAL} {_IT} {_DONE}{_NOT_YET}{_END}"
        rf"|enligt (?:{_OUR} (?:mening|uppfattning|bedömning|åsikt|förmenande)|{WHO}) {_MODAL} {_IT} {_NO}(?: {{ADV}})* {_DONE}{_NOT_YET}{_END}"
        rf"|(?<=: )(?:den|det|de) (?:bör|ska) {_NO} {_DONE}{_SAID_AFTER}|{_FIRST}(?:den|det|de) (?:bör|ska) {_NO} {_DONE}{_SAID_AFTER}",
        ("antas", "antagas", "inforas", "genomforas", "forverkligas", "realiseras", "fullfoljas", "till grund", "leda till", "verklighet", "bli lag", "till lag", "till stand", "foranleda", "foras in", "tas in", "tas ut", "skrivas in", "inrattas", "i kraft", "bli av", "beslutas", "godkannas", "faststallas", "utforande", "laga kraft", "i verket", "lagfastas", "lagstadgas", "lagregleras", "kodifieras", "slas fast", "rostas igenom", "godtas", "accepteras", "tolereras", "tillatas", "anta ", "genomfora ", "infora ", "ga vidare", "lagga fram", "fullfolja ", "realisera ", "forverkliga "),
        A,
        None,
        D,
        0.82,
        "Fiskarenas förbund kommer till slutsatsen att det redskapsförbud som utredaren förordar inte bör införas.",
        "Fiskarenas förbund kommer till slutsatsen att det redskapsförbud som utredaren förordar inte bör införas förrän 2030.",
        needs=("inte ", "ej ", "icke ", "under inga"),
    ),
    Pattern(
        "anser att det bör bli av",
        rf"{_OPINION}{_IT} {_MODAL}(?: {{ADV}}| nu| snarast| skyndsamt)* {_DONE}{_NOT_YET}(?=[.!]| ?$)"
        rf"|{_OPINION}{_WHO} {_MODAL}(?: {{ADV}}| nu| snarast| skyndsamt)* {_DO}(?= {_IT}(?:[.!]| ?$))"
        rf"|{_FIRST}{_IT} bör{_BY} {_DONE}(?: (?:så ?som|på det sätt som|enligt vad som) (?:föreslås|{{UTREDNINGEN}} föreslår|föreslagits))?{_NOT_YET}(?=[.!]| ?$|, (?:anser|menar|tycker|bedömer|finner) )"
        r"|(?:de|den|det) (?!(?:nuvarande|gällande|befintliga)\b)[\w-]+ [\w-]+(?:en|et|na|n) bör(?: enligt (?:{ord} ){1,3}?{ord})? (?:genomföras|införas|antas) (?:så ?som|på det sätt som) (?:det |den |de )?föreslås",
        ("antas", "antagas", "inforas", "genomforas", "forverkligas", "realiseras", "fullfoljas", "till grund", "leda till", "verklighet", "bli lag", "till lag", "till stand", "foranleda", "foras in", "tas in", "tas ut", "skrivas in", "inrattas", "i kraft", "bli av", "beslutas", "godkannas", "faststallas", "utforande", "laga kraft", "i verket", "lagfastas", "lagstadgas", "lagregleras", "kodifieras", "slas fast", "rostas igenom", "anta ", "genomfora ", "infora ", "ga vidare", "lagga fram", "fullfolja ", "realisera ", "forverkliga "),
        T,
        None,
        D,
        0.78,
        "Fiskarenas förbund kommer till slutsatsen att det redskapsförbud som utredaren förordar bör införas.",
        "Fiskarenas förbund kommer till slutsatsen att det redskapsförbud som utredaren förordar bör utvärderas.",
        needs=("bor ", "borde ", "ska ", "skall ", "far ", "matte "),
    ),
)  # fmt: skip
