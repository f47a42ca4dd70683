"""Stands in other verbs and turns than the terms of art, and in everyday words: "ger sitt stöd", "tar ställning mot",
"opponerar sig", "har en positiv inställning", "tummen upp"."""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T, A, E = Stance.TILLSTYRKER, Stance.AVSTYRKER, Stance.INGEN_ERINRAN
D, V = Force.DECLARED, Force.ATTITUDE

_THIS = r"(?:{FÖRSLAG}|{FÖRESLAGNA}|{BEDÖMNING}|{UTREDNINGENS}|{UTREDNINGEN}|motionen|reformen|idén|tanken|planerna|lagen|detta|det här)"
_OUR = r"(?:sitt|vårt|mitt)(?: (?:fulla|starka|varma|odelade|helhjärtade|tydliga|uttryckliga|bestämda))*"

IDIOMS: tuple[Pattern, ...] = (
    Pattern(
        "ger sitt stöd",
        rf"(?:ger|ge|gav|uttrycker|uttrycka|uttalar|uttala|markerar|lämnar|lämna|skänker)(?: (?!som\b|att\b|om\b){{ord}}){{0,4}}? {_OUR} stöd (?:till|för|åt|bakom)(?= (?:{{ord}} ){{0,4}}?(?:{_THIS}|att)(?!\w))"
        r"|(?:ger|lämnar|uttrycker)(?: {ADV}| fullt| helhjärtat| starkt)* stöd (?:till|för|åt)(?= (?:{UTREDNINGENS} |det |de |detta )?(?:{FÖRSLAG}|{FÖRESLAGNA}))"
        rf"|(?:ger|ge|gav|skänker|lämna)(?: {{INTE}})?(?: (?:de|den|det|detta|{{UTREDNINGENS}}))? (?:{{FÖRSLAG}}|motionen|reformen)(?: (?!som\b|att\b){{ord}}){{0,5}}? {_OUR} stöd(?=[ .,!;]|$)"
        r"|{FÖRSLAG}(?: (?!inte\b|ej\b){ord}){0,2}? (?:har|får) (?:vårt|mitt|[\w-]+s)(?: [\w-]+a)? stöd(?=[.,!]| ?$)|(?:ger|ge|lämnar)(?: {ADV})? (?:klartecken|grönt ljus|sitt bifall|sitt godkännande|sitt gillande)(?: (?:till|för|åt))(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}|planen))|förenar {SIG} (?:i|med)(?= (?:{ord} ){0,2}?(?:{FÖRSLAG}|{BEDÖMNING}|{UTREDNINGENS}))"
        r"|understöd(?:jer|er)(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}))|godkänner(?= (?:{ord} ){0,2}?{FÖRSLAG}(?! till))|{UTREDNINGEN} har (?:helt |alldeles )?rätt(?= i|[.,]| ?$)|(?:är )?all in på(?= )|är (?:vi |{VI} )?all in(?=[.,!]| ?$)"
        r"|(?:sluter upp|ställer upp|sluta upp) (?:bakom|på)(?= (?:{ord} ){0,4}?(?:{FÖRSLAG}|{BEDÖMNING}|{UTREDNINGENS}))|skriver(?: gärna| {ADV}| {INTE})* under på(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{BEDÖMNING}|{UTREDNINGENS}))",
        (" stod", "sluter upp", "staller upp", "sluta upp", "under pa", "klartecken", "gront ljus", "bifall", "godkann", "gillande", "forenar ", "understod", "ratt", "all in"),
        T,
        A,
        D,
        0.9,
        "Härmed uttalar styrelsen sitt stöd för betänkandets förslag.",
        "Kommunen ger sitt stöd till de lokala föreningarna.",
        needs=("rslag", "foresl", "motion", "reform", "utred", "kommitt", "regering", "betankande", "promemori", "bedomning", "uppfattning", "slutsats", "overvagande", "stallningstagande", "resonemang", "standpunkt", "synsatt", "syn", "asikt", "mening", "installning", "linje", "motivering", "ide", "tanken", "plan", "lagen", "detta", "det har", "att ", "all in", "departement", "direktiv", "riksdag", "lagrad", "motionar", "sakkunnig", "samordn", "arbetsgrupp", "delegation", "beredning", "kommission", "bedomande"),
    ),
    Pattern(
        "tar ställning för",
        r"(?:tar|ta|tagit)(?: {ADV})? ställning för(?= (?:{ord} ){0,5}?(?:{FÖRSLAG}|{FÖRESLAGNA}|{UTREDNINGENS}|motionen|reformen|att|en|ett)(?!\w))",
        ("stallning for",),
        T,
        None,
        D,
        0.85,
        "Unionen tar ställning för förslaget.",
        "Unionen tar ställning till förslaget i oktober.",
    ),
    Pattern(
        "tar ställning mot",
        r"(?:tar|ta|tagit)(?: {ADV})? ställning (?:mot|emot)(?= )",
        ("stallning mot", "stallning emot"),
        A,
        None,
        D,
        0.85,
        "Unionen tar ställning mot förslaget.",
        "Unionen tar ställning i oktober.",
    ),
    Pattern(
        "opponerar sig",
        r"(?:värjer|värja|opponerar|opponera)(?: (?!(?:att|och|som|men)\b){ord}){0,5}? {SIG}(?: {ADV})? (?:mot|emot)|(?<!vilket )(?<!det )(?<!detta )(?<!anses )(?<!som )(?:går|gå)(?: {ADV})? emot(?= (?:{UTREDNINGENS} |det |de |den )?(?:{FÖRSLAG}|{FÖRESLAGNA}|motionen|planerna|att))"
        r"|(?:dömer|döma) ut(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}|modellen|idén))|säger(?: {ADV})? (?:bestämt )?stopp(?= (?:för|till)|[.!]| ?$)"
        r"|(?:underkänns|avvisas|förkastas|döms ut|avfärdas|ratas|sågas)(?: {ADV}| bestämt| helt)* av (?:oss|(?:(?!den\b|det\b){ord} ){0,3}?{ORGAN})(?=[ .,;]|$)"
        r"|(?:tar|ta)(?: {ord}){0,2}? avstånd från(?= (?:{ord} ){0,3}?(?:{FÖRESLAGNA}|tanken|idén|planerna|modellen))",
        ("varj", "opponera", "emot ", "doms ut", "domer ut", "doma ut", "stopp", "underkanns", "avvisas", "forkastas", "avfardas", "ratas", "sagas", "avstand"),
        A,
        E,
        D,
        0.88,
        "Vi värjer oss mot den föreslagna sammanslagningen.",
        "Ansökan avvisas av formella skäl när den kommer för sent.",
    ),
    Pattern(
        "avvisar något",
        r"avvisar(?= (?:i första hand |bestämt |helt |därför |starkt |således )?(?!(?:i|att|en|ett|personer|ansök\w*|överklag\w*|talan|utlänning\w*|asyl\w*|barn\w*|besökare|kritik\w*|invändning\w*|farhåg\w*|kritiken|synpunkt\w*|påståend\w*|anmälning\w*|de|den som)(?: |$))[\w-]+(?:en|et|na|erna|orna)(?: |[.,;]|$))",
        ("avvisar",),
        A,
        E,
        D,
        0.8,
        "Förbundet avvisar skattehöjningen.",
        "Domstolen avvisar ansökningar som kommit in för sent.",
    ),
    Pattern(
        "med glädje",
        r"med (?:stor |största |stort )?(?:glädje|tillfredsställelse|uppskattning|intresse och glädje)(?: som| har)? (?:(?:{VI}|(?:{ord} ){0,2}{ORGAN}) )?(?:tar (?:{VI} |(?:{ord} ){0,2}{ORGAN} )?emot|tog (?:{VI} )?emot|läser|läst|har läst|ser|noterar|konstaterar|mottar|hälsar|emotser)(?: {VI}| {ORGAN})?(?: att)?(?= )",
        ("gladje", "tillfredsstallelse", "uppskattning"),
        T,
        None,
        V,
        0.75,
        "Det är med glädje vi tar emot förslaget om avgiftsfri entré.",
        "Det är med oro vi tar emot förslaget om nya avgifter.",
        judged="object",
    ),
    Pattern(
        "tas emot med glädje",
        r"{FÖRSLAG}(?: (?!inte\b|ej\b){ord}){0,14}? (?:tas|togs|mottas|hälsas|välkomnas|emottas)(?: emot)?(?: (?!(?:{INTE})\b){ord}){0,5}? med (?:stor |stort |största |den största )?(?:glädje|öppna armar|tillfredsställelse|uppskattning)"
        r"|(?:^|(?<=[.!?] ))att (?:(?! (?:inte|ej|icke) )[^.;:?!]){5,200}? föreslås(?: (?!(?:inte|ej)\b)[^ .,;:?!]+){0,12}? (?:hälsas|välkomnas|mottas|tas emot)(?: (?!{INTE}\b){ord}){0,3}? med (?:stor |stort )?(?:glädje|tillfredsställelse|uppskattning)",
        ("gladje", "oppna armar", "tillfredsstallelse", "uppskattning"),
        T,
        None,
        V,
        0.75,
        "Förslaget tas emot med öppna armar av föreningens medlemmar.",
        "Förslaget tas emot med oro av föreningens medlemmar.",
    ),
    Pattern(
        "har en positiv inställning",
        r"(?:har|intar)(?: (?:{VI}|(?!(?:som|att|men|och|inte|ej|en|ingen|knappast|haft|hade|tidigare|alltid|länge|redan|visat)\b){ord})(?: (?:i|för|på) {ord}| (?:kommun|stad|region|förbund|universitet))?)??(?: {INTE})? (?:en )?(?:i grunden |övervägande |generellt |mycket |klart )?positiv (?:inställning|syn|hållning|uppfattning|attityd) (?:till|på|om|gentemot)(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}|att|motionen|reformen))"
        r"|(?:inställning|hållning|syn|uppfattning|attityd) (?:till|på|om)(?: {ord}){0,3}? (?:{FÖRSLAG}|motionen|reformen)(?: (?!om\b|att\b){ord}){0,4}? är(?: {ADV}| mycket| klart| tydligt| övervägande| genomgående| {INTE})* positiv(?=[ .,;]|$)",
        ("positiv",),
        T,
        A,
        V,
        0.8,
        "Föreningen har en positiv inställning till förslaget.",
        "Föreningen har en positiv inställning till idrott.",
    ),
    Pattern(
        "har en negativ inställning",
        r"(?:^|(?<=[.!?] ))(?:(?:negativ|kritisk|avvisande)\w* till|emot) (?:{ord} ){0,3}?{FÖRSLAG}(?: (?!inte\b|ej\b){ord}){0,6}? är(?= )|(?:har|intar)(?: {ADV})? (?:en )?(?:i grunden |övervägande |generellt |mycket |klart |starkt )?(?:negativ|kritisk|avvisande|avog) (?:inställning|syn|hållning|uppfattning|attityd) (?:till|på|om|mot|gentemot)(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}|att|motionen|reformen))"
        r"|(?:inställning|hållning|syn|uppfattning|attityd) (?:till|på|om)(?: {ord}){0,3}? (?:{FÖRSLAG}|motionen|reformen)(?: (?!om\b|att\b){ord}){0,4}? är(?: {ADV}| mycket| starkt| klart| tydligt| övervägande| genomgående)* (?:negativ|kritisk|avvisande)(?=[ .,;]|$)"
        r"|(?:^|(?<=[.!?] ))(?:till|mot) (?:{ord} ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+)(?: (?!(?:inte|ej|är|som)\b){ord}){0,8}? (?:är|ställer {SIG}|förhåller {SIG})(?: (?!(?:inte|ej|som|att)\b){ord}){1,6}? (?:kritisk|kritiska|kritiskt|negativ|negativa|negativt|avvisande)(?=[.,]| ?$)",
        ("negativ", "kritisk", "avvisande", "avog", "emot "),
        A,
        None,
        V,
        0.8,
        "Kommunen har en negativ inställning till förslaget om utökad arbetsskyldighet.",
        "Kommunen har en negativ inställning till våld.",
    ),
    Pattern(
        "tummen upp",
        rf"finner(?: {{VI}}| {{ORGAN}})? {{FÖRSLAG}} (?:[\w-]+ )?(?:tillfredsställande|tilltalande|bra|utmärkt\w*|lämplig\w*|rimlig\w*)(?=[ .,]|$)|(?:(?:kanon|toppen|super)|äntligen ett (?:bra|vettigt|klokt) )förslag(?=[ .,!]|$)|(?:tumm(?:en|arna)|thumbs) upp?(?!\w)|ja tack till(?= )|on ?board med(?= )|(?:gillar|älskar|hejar på|backar(?: upp)?|supportar|köper|applåderar)(?= (?:{{INTE}} )?(?:{{ord}} ){{0,3}}?{_THIS}(?!\w))|(?:^|(?<=[.!?:] ))(?:inför|genomför) {{FÖRSLAG}}(?=[ .,!]|$)"
        r"|{FÖRSLAG}(?: (?!inte\b|ej\b|att\b){ord}){0,2}? (?:är|låter) (?:riktigt |helt |jätte|så |mycket )?(?:tilltalande|lovvärt|tillfredsställande|spot on|toppen|kanon|kanonbra|toppenbra|superbra|suverän\w*|lysande|fantastisk\w*|perfekt|på pricken|klockren\w*)(?=[ .,!]|$)",
        ("tumm", "thumbs", "board", "ja tack", "gillar", "alskar", "hejar", "backar", "supportar", "koper", "applad", "infor ", "genomfor ", "toppen", "kanon", "superbra", "suveran", "spot on", "lysande", "fantastisk", "perfekt", "pricken", "klockren", "tilltalande", "lovvart", "tillfredsst", "finner ", "kanonf", "toppenf", "superf", "antligen ett"),
        T,
        A,
        V,
        0.75,
        "Tummen upp från oss för förslaget om billigare bredband!",
        "Tummen ner från oss för förslaget om dyrare bredband!",
    ),
    Pattern(
        "tummen ner",
        r"finner(?: {VI}| {ORGAN})? {FÖRSLAG} (?:[\w-]+ )?(?:förkastlig\w*|orimlig\w*|oacceptab\w*|olämplig\w*|oantagbar\w*)|(?:sätter|ställer) {SIG} på tvären|dissar(?= (?:{ord} ){0,2}?{FÖRSLAG})|vill (?:inte|ej) ha (?:någon|något|några|den|det|de|en|ett)(?= )|(?:en|ett) no-?go(?=[ .,]|$)|(?:tumm(?:en|arna) (?:ner|ned)|thumbs down)(?!\w)|nej tack till(?= )|{FÖRSLAG}(?: (?!inte\b|ej\b|att\b|som\b|om\b){ord}){0,2}? (?:är|låter) (?:helt |rent ut sagt )?(?:usel\w*|uselt|urdåligt?|vansinnig\w*|vansinne|förfärlig\w*|katastrof\w*|absurd\w*|huvudlös\w*)(?=[ .,!]|$)"
        r"|(?:{FÖRSLAG}|reformen|det|detta|ändringen|modellen|lagen|motionen)(?: (?!inte\b|ej\b|knappast\b|om\b)[^ .;:?!]+){0,12}? (?:är|vore|utgör|innebär|blir)(?:,[^,.;:]{3,60},)? (?:(?:som {ord}|enligt (?:{ord} ){0,2}?{ord}|därför|helt|ett|klart) ){0,3}?(?:fel väg(?: att gå)?|(?:ett )?steg (?:i fel riktning|åt fel håll|bakåt))(?=[ .,!]|$)"
        r"|(?:råder|uppmanar|ber|vädjar till|rekommenderar) (?:regeringen|utredningen|lagstiftaren|er|staten|departementet) att tänka om(?=[ .,!]|$)",
        ("tumm", "thumbs", "nogo", "nej tack", "usel", "urdalig", "vansinn", "forfarlig", "katastrof", "absurd", "huvudlos", "fel vag", "fel riktning", "fel hall", "steg bakat", "tanka om", "forkastlig", "orimlig", "oacceptab", "olamplig", "oantagbar", "pa tvaren", "dissar", "vill inte ha", "vill ej ha", "no-go"),
        A,
        None,
        D,
        0.7,
        "Reformen är, som regionen ser det, ett steg i fel riktning.",
        "Reformen är, som regionen ser det, ett steg i rätt riktning.",
    ),
    Pattern(
        "fyller ett behov",
        r"{FÖRSLAG}(?: (?!inte\b|ej\b|knappast\b|att\b|om\b|som\b){ord}){0,6}? (?:fyller|tillgodoser|möter) (?:därmed |även |också )?(?:ett|en) (?:(?:viktig\w*|stor\w*|länge [\w-]+|verklig\w*|påtaglig\w*|angeläg\w*) )?(?:behov|funktion|tomrum|lucka)(?=[ .,]|$)",
        ("behov", "funktion", "tomrum", "lucka"),
        T,
        None,
        Force.JUDGEMENT,
        0.6,
        "Förslaget fyller ett stort behov.",
        "Hovrätten kan inte se att förslaget fyller något behov.",
        needs=("rslag",),
    ),
    Pattern(
        "fyller inget behov",
        r"kan (?:inte|ej) se att (?:de[nt]? )?(?:{FÖRSLAG}|föreslagna [\w-]+)(?: {ord}){0,5}? (?:fyller|tillgodoser|behövs|är (?:motivera\w*|nödvändig\w*|befoga\w*))"
        r"|{FÖRSLAG}(?: (?!att\b|om\b|som\b){ord}){0,4}? (?:fyller|tillgodoser|möter) (?:inget|inte något|ej något|knappast något)(?: {ord})? (?:behov|syfte)",
        ("behov", "syfte", "motivera", "nodvandig", "befoga"),
        A,
        None,
        D,
        0.62,
        "Hovrätten kan inte se att det föreslagna straffansvaret fyller något behov.",
        "Hovrätten ser att det föreslagna straffansvaret fyller ett behov.",
        needs=("rslag", "foresl"),
    ),
)  # fmt: skip
