"""Answers that decline to answer, and what is left open: "avböjer att inkomma med svar", "lämnar öppet om förslaget ska …".

The verb of declining, or the denied noun of answering that stands first ("något yttrande avges inte"), whoever the subject is.
`NEITHER` is tried before all other rows: a yes and a no both denied, in any order ("tillstyrker inte och avstyrker inte heller").
"""

from __future__ import annotations

from assistant.domain import Abstention, Stance
from assistant.stance.pattern import Force, Pattern

E, N, P = Stance.INGEN_ERINRAN, Stance.AVSTAR, Force.PERFORMATIVE
_ABSTAINS, _NONE = Abstention.ABSTAINS, Abstention.NO_COMMENTS

_WHO = (
    r"(?: (?:(?!(?:att|som|och|men|inte|ej|icke)\b){ord} ){0,4}?(?!(?:att|som|och|men|inte|ej|icke)\b){ord})"
)
_NOT = r"(?:inte|ej|icke)"
_END = r"(?=[.,;]| ?$)"
_ANSWER = r"(?:inkomma|komma in|lämna|avge|avgiva|ge|inge|svara|yttra {SIG}|yttra|besvara|kommentera|delta|uttala {SIG}|framföra|ta ställning|redovisa|anlägga)"
_AN_ANSWER = r"(?:yttrande|svar|remissvar|utlåtande|ställningstagande|besked|synpunkter|kommentarer)"

DECLINED: tuple[Pattern, ...] = (
    Pattern(
        "avböjer att svara",
        rf"avböj(?:er|t|de)(?:{_WHO})? att(?: {{ADV}})* {_ANSWER}(?= |[.,;]|$)|(?:bestämt|bestämmer|beslutat|beslutar|enats|stannat)(?: {{SIG}})?(?: {{ADV}})* för att(?: {{ADV}})* {_NOT} {_ANSWER}(?= |[.,;]|$)"
        rf"|(?:inte|ej|icke) (?:för avsikt|för avsikten|i åtanke) att {_ANSWER}(?= |[.,;]|$)|avstår(?: {{VI}}| {{ORGAN}})? (?:denna gång|den här gången|i detta fall|även denna gång|i detta ärende){_END}"
        rf"|(?:ser|finner|har)(?: {{ADV}})* (?:ingen|inget|inte någon|inte något|föga|icke) (?:anledning|skäl|orsak)(?: {{ADV}})* att {_ANSWER}(?! (?:annat|mer))(?= |[.,;]|$)"
        rf"|(?:avser|ämnar|tänker|kommer)(?: {{ADV}})* (?:{_NOT} )?(?:att )?(?:{_NOT} )?(?:att )?(?:lämna|avge|ge) (?:{{ord}} )?(?:något|inget) {_AN_ANSWER}|(?:remissen|ärendet|frågan) besvaras(?: {{ADV}})* {_NOT}(?= av |[.,;]| ?$)"
        rf"|(?:^|(?<=[.!?;] ))(?:inget|inga) (?:eget )?{_AN_ANSWER} (?:lämnas|avges|ges|redovisas){_END}|(?:något|några|ett)(?: eget)? {_AN_ANSWER}(?: (?:över|på|till|i) (?:(?!(?:att|som|och|men)\b){{ord}} ){{1,10}}?(?:avges|lämnas|görs|ges|avgives|redovisas|gör|avger|lämnar|ger)| (?:avges|lämnas|görs|ges|avgives|redovisas|gör|avger|lämnar|ger))(?:{_WHO})? {_NOT}{_END}"
        rf"|(?:^|(?<=[.!?;] ))(?:synpunkter|kommentarer)(?: (?:över|på|till|i) (?:(?!(?:att|som|och|men)\b){{ord}} ){{0,10}}?{{ord}})? (?:lämnas|ges|avges|redovisas|framförs)(?: {{ADV}}| därför)* {_NOT}(?=[.,;]| ?$| av )|(?<=varför )synpunkter {_NOT} lämnas|(?<=, )varför (?:några )?(?:synpunkter|yttrande) {_NOT} (?:lämnas|avges)"
        rf"|(?:^|(?<=[.!?;] ))(?:något|några|ett) (?:eget )?{_AN_ANSWER}(?: (?:över|på|till|i) (?:(?!(?:att|som|och|men|kommer)\b){{ord}} ){{0,8}}?{{ord}})? kommer {_NOT} att (?:lämnas|avges|ges|inges|skickas|avgivas) av(?= )"
        rf"|(?:lämnas|avges|ges)(?: {{ADV}}| därför)* (?:inget|inga|ingen|ej något|inte något) (?:eget )?{_AN_ANSWER}(?: i sak(?:en)?)?(?=[.,;]| ?$| av | (?:till|på|över) )"
        rf"|(?:beslut\w*|bestämt|bestämmer)(?: {{ADV}})* att{_WHO} {_NOT}(?: {{ADV}})* (?:lämnar|avger|ger|skickar) (?:något |några )?(?:eget )?{_AN_ANSWER}(?: (?:över|på|till) (?:remissen|förslaget|betänkandet|promemorian))?{_END}"
        rf"|(?:lämnar|överlåter|överlämnar)(?: {{ADV}}| {{VI}}| därför| det)* (?:åt|till) (?:andra|dem som [^.;:?!,]{{2,40}}?|de som [^.;:?!,]{{2,40}}?) att (?:tillstyrka|avstyrka|ta ställning|yttra {{SIG}}|svara|bedöma|avgöra)(?= |[.,;]|$)"
        r"|{SIG} (?:sakna|inte ha|ej ha|icke ha) (?:anledning|skäl|tillfälle|möjlighet) att (?:yttra|svara|avge|avgiva|lämna)",
        ("avboj", "andra att", "dem som", "de som", "avsikt", "avstar", "atanke", "bestam", "beslut", "enats", "stannat", "anledning", "skal ", "orsak", "avser", "amnar", "tanker", "kommer", "besvaras", "inget ", "inga ", "nagot ", "nagra ", "ett ", "synpunkter", "kommentarer", "varfor"),
        N,
        None,
        P,
        0.93,
        "Av tidsbrist avböjer Kakelugnsmakarna att inkomma med svar på remissen.",
        "Av tidsbrist avböjer Kakelugnsmakarna flera uppdrag.",
        _ABSTAINS,
        needs=("styrka", "bedoma", "avgora", "yttra", "svar", "inkom", "lamn", "avge", "avgiv", "besvar", "komment", "uttala", "synpunkt", "stallning", "utlatande", "besked", " ge ", " ges ", "avstar"),
    ),
    Pattern(
        "har inget att komma med",
        rf"(?:inte|ej|icke)(?: {{ADV}})* har (?:något|någonting)(?: {{ADV}}| ytterligare| mer| särskilt)* att (?:tillföra|anföra|tillägga|bidra med|framföra|komma med){_END}"
        rf"|(?:^|(?<=[.!?;] ))ställning (?:till|i|för eller e?mot) (?:(?! (?:men|att) )[^.;:?!]){{3,100}}? (?:tas(?: {{ADV}})*|tar{_WHO}) {_NOT}(?=[.,;]| ?$| av )|(?:^|(?<=[.!?;] ))(?:synpunkter|kommentarer) (?:på|över|om|kring|till) (?:(?! (?:men|att|som) )[^.;:?!,]){{3,100}}? (?:har|lämnar|framför)(?: {{VI}}|{_WHO}) {_NOT}{_END}|(?:^|(?<=[.!?;] ))(?:något|några) {_AN_ANSWER}(?: (?:över|på|till|i) (?:(?!(?:att|som|och|men)\b){{ord}} ){{0,6}}?{{ord}})? kommer(?:{_WHO})? {_NOT} att (?:lämnas?|avges?|ges?|inges?|inkomma|skickas?|sändas?){_END}"
        rf"|(?:har|lämnar){_WHO} ingen (?:bestämd |egen |särskild )?(?:uppfattning|åsikt|mening)(?: (?:om|i saken|i frågan))?{_END}|(?:inom|under) (?:vårt|[\w-]+s) (?:ansvarsområde|verksamhetsområde|uppdrag|ansvar|område) (?:faller|ligger|hör|sorterar) {_NOT}(?= )"
        rf"|(?<!att )yttrar (?:{{SIG}} {{ord}}|{{ord}} {{SIG}})(?: (?!(?:att|som|och|men)\b){{ord}}){{0,3}}? {_NOT}(?=[.;]| ?$| i (?:denna|den|övriga) del)"
        rf"|(?:synpunkter|kommentarer|yttrande|yttra {{SIG}}|svara),? men (?:{{VI}} )?(?:har|lämnar)(?: {{ADV}}| {{VI}})* inga(?: sådana| att (?:lämna|framföra|anföra))?{_END}"
        rf"|(?:lämnar|har|redovisar|intar)(?:{_WHO})? ingen (?:bestämd |egen |särskild )?(?:uppfattning|åsikt|mening|ståndpunkt)(?=,? (?:om|i frågan om|beträffande|när det gäller|vad gäller)(?: frågan)? (?:huruvida|om|hur|vilken|vilket|{{FÖRSLAG}}|{{FÖRESLAGNA}}) )"
        rf"|utan att (?:ha )?(?:ge|gett|givit|föranleda|föranlett) (?:upphov till |anledning till )?(?:några|någon) (?:synpunkter|kommentarer|synpunkt){_END}",
        ("att ", "men ", "ingen ", "stallning", "yttrar ", "inom ", "under ", "synpunkter ", "kommentarer "),
        N,
        None,
        P,
        0.9,
        "Förslagen rör inte Kakelugnsmakarna, som därför inte har något att tillföra.",
        "Förslagen rör inte Kakelugnsmakarna, som därför inte har något att vinna.",
        _NONE,
        needs=("tillfora", "anfora", "tillagga", "bidra med", "framfora", "komma med", "inga", "ingen ", "synpunkt", "kommentar", "stallning", "svar", "yttra", "besked", "utlatande", "omrade", "uppdrag", "ansvar"),
    ),
    Pattern(
        "lämnar öppet om",
        r"(?:lämnar|låter)(?: (?!(?:att|som|och|men)\b){ord}){0,4}? (?:öppet|osagt|därhän|obesvara[dt])(?=,? (?:om|huruvida)(?= ))|(?:det )?(?:lämnas|får vara|förblir|må vara) (?:{ord} )?(?:öppet|osagt|därhän)(?=,? (?:om|huruvida)(?= ))",
        ("oppet", "osagt", "darhan", "obesvara"),
        N,
        None,
        P,
        0.85,
        "Kakelugnsmakarna lämnar öppet om förslaget bör genomföras.",
        "Utredaren har kakelugnsmuseet öppet om somrarna.",
        _ABSTAINS,
    ),
    Pattern(
        "ser inga hinder, objektet först",
        rf"(?:^|(?<=[.!?;] ))(?:(?:något|några) )?hinder (?:mot|för)(?= )[^.;:?!]{{3,160}}? (?:ser|finner|har|finns)(?:{_WHO})? {_NOT}{_END}"
        rf"|(?:^|(?<=[.!?;] ))att [^.;:?!]{{5,200}}? har{_WHO} (?:inget|ingenting|intet|inte något) (?:emot|mot|att (?:invända|erinra)(?: (?:emot|mot))?){_END}",
        ("hinder", "inget", "ingenting", "intet", "inte nagot"),
        E,
        None,
        P,
        0.92,
        "Hinder mot den föreslagna kakelskatten ser Kakelugnsmakarna inte.",
        "Hinder mot rökgång ser sotarna ofta.",
    ),
    Pattern(
        "lämnar frågan utan ställningstagande",
        r"lämna(?:r|s|de|t|ts)? (?:(?:{VI}|härmed|därför) )?(?:[\w-]*frågan|[\w-]*frågorna|[\w-]*frågeställning\w*|{FÖRSLAG}|{FÖRESLAGNA}|avsnitt\w*|kapit\w*|den del\w*|delarna|punkt\w*|bedömningen|remissen|motionen|ärendet|betänkandet|promemorian|övriga|resten|den|det|de)(?:(?! utan )[^.;:?!]){0,160} utan (?:eget |något |vidare |särskil\w+ |närmare )?(?:ställningstagande|kommentar(?:er)?|yttrande)(?=[ .,;]|$)"
        r"|(?:[\w-]*frågan|[\w-]*frågorna|{FÖRSLAG}|avsnitt\w*|kapit\w*|betänkandet|promemorian)(?:(?! (?:utan|men|och|som) )[^.;:?!]){0,160} lämnas(?: {ADV}| av {ord})* utan (?:eget |något |vidare |särskil\w+ |närmare )?(?:ställningstagande|kommentar(?:er)?|yttrande)(?=[ .,;]|$)",
        ("lamna",),
        N,
        None,
        P,
        0.9,
        "Sotarklubben lämnar frågan om en ny taxa för rensning av imkanaler utan ställningstagande.",
        "Sotarklubben lämnar frågan om en ny taxa för rensning av imkanaler utan avseende.",
        abstention=_ABSTAINS,
        needs=("stallningstagande", "kommentar", "yttrande"),
    ),
)  # fmt: skip

_PRO = r"(?:tillstyrk(?:er|a|s|as|t|ts)|stöd(?:jer|er|ja|ja|s|jas)|stött|biträde[rs]|biträda|bifaller|bifalla|förordar?|välkomnar?|ställ(?:er|a) {SIG} bakom|säg(?:er|a) ja(?: till)?|är (?:{VI} )?(?:för|positiva? till)|ta(?:r)? ställning för)"
_CON = r"(?:avstyrk(?:er|a|s|as|t|ts)|motsätt(?:er|a) {SIG}|motsätta|avvisa[rs]?|avvisas|är (?:{VI} )?(?:emot|mot|negativa? till)|säg(?:er|a) nej(?: till)?|avråd(?:er|a)(?: från)?|förkasta[rs]?|går emot|gå emot|avslår|avslås?|ta(?:r)? ställning (?:emot|mot)|emot|nej)"
_NOT = r"(?:inte|ej|icke)"
_PRO_NOT = rf"(?:säger(?: {{VI}})? {_NOT} ja(?: till)?|är(?: {{VI}})? {_NOT} (?:för|positiva? till)|ställer {{SIG}} {_NOT} bakom|tar(?: {{VI}})? {_NOT} ställning för)"
_CON_NOT = rf"(?:säger(?: {{VI}})? {_NOT} nej(?: till)?|är(?: {{VI}})? {_NOT} (?:emot|mot|negativa? till)|motsätter {{SIG}} {_NOT}|tar(?: {{VI}})? {_NOT} ställning (?:emot|mot))"
_NEITHER_DOES = r"(?:(?:inte|ej|icke) heller|heller (?:inte|ej|icke)|lika lite|lika litet)"
_GAP = r"(?:(?! (?:men|och|att|som|eftersom) )[^.;:?!,]){0,70}?"
_LINK = r"(?:,|;)? ?(?:och|men|eller|samt)?(?: {VI}| (?:det|den))?(?: (?:kan|vill|bör|önskar|ska))?"


def _neither(first: str, denied: str, second: str) -> str:
    """Both are denied, `first` (`denied`: with its denial in it) before `second`, with the denials before or after their verbs."""
    return (
        rf"{denied}{_GAP}{_LINK}(?: {_NEITHER_DOES}{_GAP} {second}|{_GAP} {second}{_GAP} {_NEITHER_DOES})(?=[ .,;]|$)|"
        rf"{first}{_GAP} {_NOT}{_GAP}{_LINK}(?: {_NEITHER_DOES}{_GAP} {second}|{_GAP} {second}{_GAP} (?:{_NEITHER_DOES}|{_NOT}))(?=[ .,;]|$)"
        rf"|{_NOT} {first}{_GAP}{_LINK}(?: {_NEITHER_DOES}{_GAP} {second}|{_GAP} {second}{_GAP} {_NEITHER_DOES}| {_NOT} {second})(?=[ .,;]|$)"
    )


_FOR = r"(?:(?:sitt|vårt|något|ett|sin|vår|någon) )?(?:stöd|bifall|ja|tillstyrkan|tillstyrkande|gillande|instämmande|godkännande|sympatier|uppslutning)"
_AGAINST = r"(?:(?:sitt|vårt|något|ett|sin|vår|någon|några) )?(?:motstånd|avslag|invändning(?:ar)?|kritik|erinran|avstyrkan|avstyrkande|nej|ogillande|avvisande|avståndstagande|opposition)"
_EITHER = r"(?:varken|vare sig)"
_UTTERS = (
    r"(?:uttala|uttrycka|lämna|framföra|anföra|redovisa|anmäla|deklarera|meddela|uttalat|framfört|anfört)"
)
_UTTERED = r"(?:uttalar|uttrycker|lämnar|framför|anför|redovisar|anmäler|deklarerar|meddelar)"
_FOR_OR_AGAINST = (
    rf"(?:{_FOR}{_GAP} eller (?:för |till )?{_AGAINST}|{_AGAINST}{_GAP} eller (?:för |till )?{_FOR})"
)

NEITHER: tuple[Pattern, ...] = (
    Pattern(
        "tillstyrker inte och avstyrker inte heller",
        rf"{_neither(_PRO, _PRO_NOT, _CON)}|{_neither(_CON, _CON_NOT, _PRO)}",
        ("inte", "ej", "icke"),
        N,
        None,
        P,
        0.9,
        "Sotarklubben tillstyrker inte och avstyrker inte heller den nya taxan.",
        "Sotarklubben tillstyrker inte och stöder inte heller den nya taxan.",
        abstention=_ABSTAINS,
        needs=("heller", "lika lit", "inte avstyrk", "inte tillstyrk", "avstyrker", "tillstyrker", "motsatter", "emot", "nej"),
    ),
    Pattern(
        "varken stöd för eller motstånd mot",
        rf"(?:{_UTTERED}|{_UTTERED}s|{_UTTERS}){_GAP} {_EITHER} {_FOR_OR_AGAINST}(?=[ .,;]|$)"
        rf"|{_EITHER} (?:rekommenderar?|förordar?|tillråd[ae]r?)(?: {{ord}}){{0,3}}? eller avråd(?:a|er)(?: från)?|{_EITHER} avråd(?:a|er)(?: från)?(?: {{ord}}){{0,3}}? eller (?:rekommenderar?|förordar?|tillråd[ae]r?)"
        rf"|(?:ger|lämnar|skänker|ge){_WHO}?? {_EITHER} (?:sitt|vårt|mitt) (?:stöd|bifall|gillande){_GAP} eller (?:{{ord}} ){{0,2}}?{_AGAINST}(?=[ .,;]|$)"
        rf"|(?:^|(?<=[.!?;] )){_EITHER} {_FOR_OR_AGAINST}{_GAP} (?:uttalas|lämnas|ges|framförs|uttrycks|redovisas|uttalar|lämnar|framför)(?= |[.,;]|$)"
        rf"|(?:^|(?<=[.!?;] ))(?:något |några )?(?:stöd|tillstyrkan) (?:för|till|av)? ?(?:(?! (?:inte|ej|att) )[^.;:?!,]){{0,60}}?eller {_AGAINST}{_GAP} (?:uttalas|lämnas|ges|framförs|uttrycks|uttalar|lämnar|framför){_GAP} {_NOT}(?=[ .,;]|$)",
        ("stod", "bifall", " ja", "tillstyrk", "gillande", "instamm", "godkann", "sympati", "uppslut", "rekommendera", "fororda", "tillrad"),
        N,
        None,
        P,
        0.88,
        "Sotarklubben uttalar varken stöd för eller motstånd mot en sänkt taxa.",
        "Sotarklubben uttalar stöd för en sänkt taxa.",
        abstention=_ABSTAINS,
        needs=("varken", "vare sig", "nagot ", "nagra "),
    ),
)  # fmt: skip
