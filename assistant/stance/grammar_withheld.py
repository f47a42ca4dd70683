"""Opposition whose object stands first or whose subject no word class knows: "ett sådant förbud kan Växjö stift inte acceptera".

Support that is withheld ("ger vi inte vårt stöd", "får inte Bagarnas stöd"), a passive with its agent before the denial ("kan av
förbundet inte godtas"), what meets resistance, a conclusion found wrong, a no that stands fast and votes that went against it.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern
from assistant.stance.who import END, FIRST, NOT, OUR, THING, WHO

A = Stance.AVSTYRKER
P, D = Force.PERFORMATIVE, Force.DECLARED

_SO = r"(?: {ADV}| likväl| ändå| ens| alltså| tyvärr| alltjämt)*"
_PUT_IN = r"(?:, [^,.;:?!]{2,120},| - [^.;:?!-]{2,120} -)?"
_SUPPORT = (
    r"(?:stöd|bifall|gillande|samtycke|godkännande|medgivande|välsignelse|tillstyrkan|tillstyrkande|gehör)"
)
_ACCEPT = r"(?:acceptera|godta|godtaga|godkänna|gå med på|medverka till|ställa {SIG} bakom|stå bakom|ställa upp på|sluta upp (?:bakom|kring)|skriva under på|biträda|tillstyrka|stödja|stöda|förorda|förespråka|bejaka|bifalla|välkomna|förlika {SIG} med|sympatisera med)"
_A_CHANGE = r"[\w-]*(?:krav|pris|förbud|skatt|avgift|plikt|skyldighet|ordning|modell|lösning|reglering|lag|lagstiftning|system|register|tak|höjning|sänkning|sammanslagning|sammanläggning|utvidgning|nedläggning|inskränkning|begränsning|tillstånd|tvång|monopol|myndighet|moms|undantag|gräns|reform|kvot|kvotering|certifikat|legitimation|ingrepp|delning|privatisering|utförsäljning|indragning|stängning|flytt|överföring)"
_OBJECT = rf"(?:(?:någon|något|några|en|ett|den|det|de|denna|detta|dessa|sådana?) (?:(?!(?:som|kan|vill)\b)[\w-]+ ){{0,3}}?{_A_CHANGE}(?:en|et|n|t|er|erna|ar|arna|na|s)?(?= )(?:(?! (?:men|kan|vill) )[^.;:?!]){{0,200}}?|(?:(?:den|det|de) )?(?:{{FÖRSLAG}}|{{FÖRESLAGNA}} [\w-]+|(?:tilltänkta|tänkta|planerade|ifrågasatta) [\w-]+)(?:(?! (?:men|kan|vill) )[^.;:?!]){{0,200}}?|att (?:(?! (?:men|kan|vill) )[^.;:?!]){{3,200}}?|(?!(?:[\w-]*personal|[\w-]*handling|[\w-]*uppgift)(?:en|et|arna|erna) )(?![\w-]*(?:utveckl|försen|fördröj|bedöm|redovis|diskriminer|försäm|handl|nedskräp|stör|kränk|förklar|motiver|beskriv|fördel|invänd))(?:[\w-]*{_A_CHANGE}(?:en|et|n|arna|erna|na)|[\w-]{{4,40}}(?:ningen|ringen|andet|endet))(?: (?:av|om|på|för|till|i|mellan) [^.;:?!,]{{2,90}}?)?)"
_A_WHO = rf"(?!(?:enligt|i|på|av|med|utan|under|för|efter|trots|därför|då|inom|bland|ur|vid|{{ADV}}|[\w-]+(?:ligen|ligtvis|vis))(?: |[,.]|$)){WHO}"
_VIEW = r"{UTREDNINGENS} (?:{ord} )?(?:bedömning|slutsats|uppfattning|ståndpunkt|ställningstagande|åsikt|påstående|antagande|hållning|mening)\w*(?: om)?,? att (?=[^.;:?!]*(?:inte|ej|icke|obehövlig|onödig|överflödig|saknas|saknar|umbär|undvar|avvar|avstå))[^.;:?!]{5,200}?"
_WRONG = r"(?:felaktig|fel|oriktig|ohållbar|förhastad|verklighetsfrämmande|obegriplig|ogrundad|orimlig|förfelad|missriktad)\w*"
_BODY = r"(?:[\w-]*(?:fullmäktige|stämman|mötet|kongressen|styrelsen|nämnden|rådet|klubben|medlemmarna|delegaterna|ombuden|utskottet|kommittén))"
_KOMMITTEN = r"(?:utredningen|utredaren|kommittén|kommitterade|delegationen|beredningen)"
_THE_PLAN = r"(?:(?:den|det|de) )?(?:{FÖRSLAG}|(?:{FÖRESLAGNA}|tilltänkta|tänkta|planerade|ifrågasatta|skisserade) [\w-]+)(?:(?! (?:men|kan|vill|är|som) )[^.;:?!]){0,160}?"
_CHOSEN = rf"(?:{_KOMMITTEN}|promemorian|betänkandet|regeringen|departementet)(?: {{ADV}}| nu| här| har)* (?:valt|väljer|stannat för|stannar för|landat i|landar i|föreslår|föreslagit|förordar|förordat|lägger fram|lagt fram|skisserar|skisserat|presenterar|presenterat|tänkt {{SIG}})"
_FOLLY = r"(?:fel|felaktigt|ett (?:[\w-]+ )?(?:misstag|felgrepp|svek|slöseri|bakslag)|olyckligt|beklagligt|oklokt|dumt|oansvarigt|orimligt|oförsvarligt|synd|förödande|skadligt|en olycka)"
_CARRIED_OUT = r"(?:genomförs|genomfördes|införs|infördes|antas|antogs|blir verklighet|blev verklighet|blir av|blev av|träder i kraft|trädde i kraft|skulle (?:genomföras|införas|antas|bli verklighet|bli av))"
_FAVOUR = r"(?:stödja|stöda|biträda|förorda|bifalla|godta|acceptera|tillråda|ställa {SIG} bakom)"
_IT = r"(?:(?:{UTREDNINGENS}|det|de|den) )?(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|motionen|hemställan)"

WITHHELD: tuple[Pattern, ...] = (
    Pattern(
        "finner ingen nåd hos oss",
        rf"(?<!om ){{FÖRSLAG}}(?:(?! (?:men|och|som|att) )[^.;:?!,]){{0,80}}? (?:finner|har funnit|fann) (?:ingen|inte någon|föga) nåd (?:inför {OUR} ögon|(?:inför|hos) (?:oss|{WHO})){END}"
        rf"|(?<!om ){{FÖRSLAG}}(?:(?! (?:men|inte|ej|och|som|att) )[^.;:?!,]){{0,80}}? (?:kan|får) (?:{{ADV}} )?(?:inte|ej) räkna med {OUR} stöd{END}"
        rf"|{FIRST}{{FÖRSLAG}}(?:(?! (?:men|inte|ej|och|som|att) )[^.;:?!,]){{0,80}}? saknar (?:helt )?stöd (?:hos|från|av) (?:oss|vår sida){END}"
        rf"|{FIRST}från (?:oss|vår sida|{WHO}) blir det (?:ett )?(?:(?!ja\b|inget\b)[\w-]+ )?nej till {{FÖRSLAG}}"
        rf"|{FIRST}(?:{{VI}}|{{ORGAN}}|(?:[\w-]+ )?[\w-]+(?:en|na|et))(?<!det) är(?: \([^()]*\))? (?:inte|ej) för (?=(?:en|ett) (?:ny|nytt|sådan|sådant|utökad|höjd|skärpt)\w* [\w-]+[.;]| ?{{FÖRSLAG}}[.;])",
        (" nad ", "rakna med", "saknar ", " nej till", "inte for", "ej for"),
        A,
        None,
        D,
        0.82,
        "Förslaget om bryggkort finner ingen nåd hos Varvsklubben.",
        "Förslaget om bryggkort finner nåd hos Varvsklubben.",
    ),
    Pattern(
        "ger det inte sitt stöd",
        rf"(?:ger|kan|vill|har|lämnar|skänker) {_A_WHO}{_PUT_IN}{_SO} {NOT}{_SO}(?: (?:ge|gett|lämna|skänka))? (?:sitt|vårt|mitt)(?: [\w-]+)? {_SUPPORT}{END}"
        rf"|{{FÖRSLAG}}(?:(?! (?:men|och) )[^.;:?!]){{0,160}}? (?:får|har|vinner|röner|åtnjuter){_SO} {NOT} {OUR} (?:fulla |odelade )?{_SUPPORT}{END}"
        rf"|{FIRST}(?:vårt|{OUR}) (?:fulla |odelade )?{_SUPPORT} (?:får|har|vinner|ges) {_IT}(?:(?! (?:men|och) )[^.;:?!]){{0,120}}?{_SO} {NOT}{END}",
        ("bifall", "gehor", "gillande", "godkannande", "medgivande", "rslag", "samtycke", "stod", "tillstyrkan", "tillstyrkande", "valsignelse"),
        A,
        None,
        P,
        0.88,
        "Den tilltänkta bryggavgiften ger Segelsällskapet Havet inte sitt stöd.",
        "Den tilltänkta bryggavgiften ger Segelsällskapet Havet sitt stöd.",
    ),
    Pattern(
        "det kan vi inte gå med på",
        rf"{FIRST}{_OBJECT} (?:kan|vill|är) {_A_WHO}{_PUT_IN}{_SO} {NOT}{_SO}(?: (?:på [\w-]+ vis|delvis|i begränsad omfattning))? {_ACCEPT}{END}"
        rf"|{FIRST}{_OBJECT} vill {_A_WHO}{_SO} (?:inte|ej|icke){_SO} (?:se|ha|veta av|vara med om|medverka till|bidra till){END}"
        rf"|{FIRST}{NOT} (?:kan|vill) {_A_WHO}{_SO} {_ACCEPT}(?= (?:{_IT}|att|en|ett|den|det|de)(?= ))"
        rf"|{FIRST}att (?:(?! (?:men|att|och att) )[^.;:?!]){{5,160}}? ställer (?:{_A_WHO} {{SIG}}|{{SIG}} {_A_WHO}){_SO} {NOT}{_SO} bakom{END}",
        (" vill ", "acceptera", "bejaka", "bifalla", "bitrada", "forespraka", "forlika ", "fororda", "ga med pa", "godkanna", "godta", "godtaga", "medverka till", "skriva under pa", "sluta upp ", "sta bakom", "stalla ", "stalla upp pa", "vara med om", "bidra till", "stoda", "stodja", "sympatisera med", "tillstyrka", "valkomna", "staller "),
        A,
        None,
        P,
        0.85,
        "Ett generellt förbud mot bryggor kan Segelsällskapet Havet inte gå med på.",
        "En sådan osäkerhet kan Segelsällskapet Havet inte gå med på.",
    ),
    Pattern(
        "kan av oss inte godtas",
        rf"(?:kan|bör|får|ska|skall|borde){_SO} av {_A_WHO}{_PUT_IN}{_SO} {NOT}{_SO} (?:godtas|godtagas|accepteras|godkännas|tillstyrkas|biträdas|stödjas|förordas|bifallas|bejakas)(?=[ .,;]|$)",
        ("accepteras", "bejakas", "bifallas", "bitradas", "forordas", "godkannas", "godtagas", "godtas", "stodjas", "tillstyrkas"),
        A,
        None,
        P,
        0.88,
        "En utvidgad bryggavgift kan av Segelsällskapet Havet inte godtas.",
        "En utvidgad bryggavgift kan av Segelsällskapet Havet mycket väl godtas.",
    ),
    Pattern(
        "möter motstånd hos oss",
        rf"(?<!om )(?<!när )(?<!där )(?<!ifall ){{FÖRSLAG}}(?:(?! (?:men|inte|ej|och) )[^.;:?!]){{0,160}}? (?:möter|möts av|stöter på|väcker|vinner|röner|får)(?: {{ADV}})* (?:(?:starkt|kompakt|stort|bestämt|massivt|entydigt|hårt|enbart|bara) )?(?:motstånd|patrull|protester|mothugg|ogillande|ingen (?:förståelse|sympati|nåd)|(?:inget|inte något|ej något|knappast något) (?:gehör|bifall|gillande|stöd)|underkänt|bakläxa|inga sympatier|föga (?:förståelse|gehör))(?: (?:från|hos|bland|av) {WHO})"
        rf"|{FIRST}med {_IT}(?:(?! (?:men|inte|ej|kan) )[^.;:?!]){{0,120}}? kan {WHO}{_SO} {NOT}{_SO} (?:förlika {{SIG}}|leva|försona {{SIG}}){END}"
        rf"|{FIRST}till {_IT}(?:(?! (?:men|inte|ej) )[^.;:?!]){{0,120}}? (?:är|ställer {{SIG}}) (?:{{SIG}} )?{WHO}(?: {{SIG}})?{_SO} {NOT}{_SO} (?:positiva?|positivt inställda?|välvilligt inställda?){END}"
        rf"|(?<!om )(?<!när )tiden (?:är )?(?:ännu )?(?:inte|ej|icke) (?:är )?(?:ännu )?mogen för (?:att (?:införa|genomföra|inrätta)|{_IT})(?=[ .,;]|$)"
        rf"|{FIRST}(?:tanken|idén|planerna|tankarna|uppslaget) (?:på|om) (?:(?! (?:inte|ej|men|som) )[^.;:?!,]){{3,120}}? (?:avvisas|avstyrks|förkastas|avfärdas|underkänns)(?: {{ADV}}| bestämt)*(?: av (?!(?:[\w-]+ )?(?:[\w-]+(?:er|or|ar)|forskare|experter)(?:[ .,;]|$)){WHO})?{END}"
        rf"|{FIRST}(?:däremot )?från {_IT}(?:(?! (?:men|inte|ej) )[^.;:?!,]){{0,120}}? (?:tar {WHO}(?: {{ADV}}| bestämt| tydligt| helt)* avstånd|avråder {WHO}(?: {{ADV}}| bestämt)*){END}"
        rf"|{FIRST}(?:mot|emot) (?!(?:den |denna )?bakgrund|beslutet|detta talar)[^.;:?!]{{3,120}}? (?:sätter|värjer|opponerar|vänder) (?:{{SIG}} )?{WHO}(?: {{SIG}})?(?: (?:{{ADV}}|bestämt|starkt|kraftigt))*(?: (?:på tvären|på bakhasorna|emot))?{END}",
        ("opponerar", "rslag", "satter", "vander", "varjer", "avstand", "avrader", "forlika", "leva", "forsona", "positiv", "valvillig", "mogen", "avvisas", "avstyrks", "forkastas", "avfardas", "underkanns"),
        A,
        None,
        D,
        0.85,
        "Förslaget att avgiftsbelägga bryggor möter kompakt motstånd hos Segelsällskapet Havet.",
        "Förslaget att avgiftsbelägga bryggor möter stort intresse hos Segelsällskapet Havet.",
    ),
    Pattern(
        "kritiska är även vi",
        rf"{FIRST}(?:mycket |starkt |djupt |skarpt )?(?:kritiska?|negativa?|avvisande) (?:till|mot|emot|inför) {_IT}(?:(?! (?:är|ställer) )[^.;:?!]){{0,100}}? (?:är|ställer {{SIG}}) (?:{{ADV}} )*{WHO}{END}",
        ("avvisande", "kritisk", "negativ"),
        A,
        None,
        D,
        0.82,
        "Kritiska mot förslaget om bryggavgift är även Bryggeriklubbarna.",
        "Kritiska mot dagens bryggavgift är även Bryggeriklubbarna.",
    ),
    Pattern(
        "utredningens slutsats är felaktig",
        rf"{_VIEW} (?:är|framstår|förefaller|ter {{SIG}})(?: som)?(?: {{ADV}}| helt| i grunden| direkt| enligt (?:{{ord}} ){{0,5}}?{{ord}})* {_WRONG}{END}"
        rf"|(?:är|förblir)(?: {{ADV}}| {WHO})? (?:oense|oeniga?|(?:inte|ej) (?:ense|eniga?|överens)) med {{UTREDNINGEN}}(?=(?: i uppfattningen)?,? (?:om att|i att|när den|som (?:inte|ej|avvisar|avfärdar|avråder)))"
        rf"|{FIRST}med {_VIEW} är {WHO} (?:(?:inte|ej|icke) (?:överens|ense|eniga?)|oense|oeniga?){END}",
        ("arbetsgruppen", "beredningens", "betankandet", "betankandets", "de sakkunniga", "delegationens", "departementet", "departementets", "direktiven", "eu-kommissionen", "forslagsstallaren", "kommissionens", "kommitteens", "kommitteernas", "kommitten", "kommittens", "kommitterade", "kommitterades", "lagradet", "motionaren", "motionarerna", "motionens", "promemorian", "promemorians", "regeringen", "regeringens", "remissens", "riksdagen", "sakkunniga", "samordnaren", "utredaren", "utredarens", "utredarna", "utredning", "utredningen", "utredningens"),
        A,
        None,
        D,
        0.8,
        "Utredarens slutsats att ett bryggregister inte behövs är enligt Segelsällskapet Havet felaktig.",
        "Utredarens slutsats att bryggorna är gamla är enligt Segelsällskapet Havet felaktig.",
    ),
    Pattern(
        "det håller vi inte för lämpligt",
        rf"{FIRST}att (?:(?! (?:men|är|att) )[^.;:?!]){{4,140}}? är (?:inget|ingenting|inte något)(?: som)? (?:vi|{WHO}) (?:kan (?:medverka till|vara med om)|vill (?:ha|se|medverka till)){END}"
        rf"|{FIRST}(?:inte på några|på inga|inte under några|under inga) (?:villkor|omständigheter|förhållanden) (?:accepterar|tillstyrker|stöder|stödjer|godtar|biträder) {WHO} {_IT}"
        rf"|{FIRST}hos (?!(?:forskningen|väljarna|befolkningen) )(?:oss|{WHO}) finns(?: det)? (?:inget|föga) (?:stöd|gehör|sympati) för {_IT}(?=[.,;]| ?$)"
        rf"|{FIRST}{_THE_PLAN} är (?:inget|ingenting|inte något)(?: som)? (?:vi|{WHO}) (?:vill (?:ha|se|veta av)|önskar){END}"
        rf"|{FIRST}{_THE_PLAN} (?:(?:finner|anser|bedömer|ser|betraktar) {_A_WHO}{_SO} {NOT}{_SO}(?: (?:vara|som|är|{{SIG}}))*|håller {_A_WHO}{_SO} {NOT}{_SO} för)(?: (?:särskilt|tillräckligt|helt|väl))? (?:lämplig|rimlig|klok|befogad|motiverad|ändamålsenlig|försvarlig|godtagbar|acceptabel|proportionerlig|genomtänkt|avvägd|bra|god|rättvis|realistisk)(?:t|a)?{END}"
        rf"|{FIRST}{_THE_PLAN} (?:(?:finner|anser|bedömer|ser|betraktar) {_A_WHO}{_SO}(?: (?:vara|som|är|{{SIG}}))*|håller {_A_WHO}{_SO} för)(?: (?:mycket|helt|direkt|alltför))? (?:olämplig|orimlig|oklok|obefogad|omotiverad|oförsvarlig|oacceptabel|oproportionerlig|ogenomtänkt|orättvis|orealistisk|förfelad|felaktig|förkastlig|onödig|överflödig)(?:t|a)?{END}"
        r"|(?:^|(?<=[.!?] ))(?:(?:mycket|synnerligen|direkt|alltför) )?(?:(?:dålig|olämplig|orimlig|oklok|obefogad|omotiverad|oacceptabel|oproportionerlig|ogenomtänk|orättvis|orealistisk|förfelad|felaktig|förkastlig|onödig|överflödig)\w*|illa (?:genomtänk|underbygg|avväg|utforma)\w*)(?: och [\w-]+)? är (?:(?:de|den|det) )?(?:{UTREDNINGENS} )?(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+)(?=[.,;:!]| ?$| (?:om|till|att|på|i|och|men) )",
        ("finner", "anser", "bedomer", "ser ", "betraktar", "haller", "ar forslag", "ar de ", "ar den ", "ar det ", "s forslag", "ar foreslagn", "ar inge", "ar inte nagot", "villkor ", "omstandigheter ", "forhallanden ", " finns "),
        A,
        None,
        D,
        0.8,
        "Den föreslagna bryggavgiften håller Segelsällskapet Havet inte för lämplig.",
        "Den föreslagna bryggavgiften håller Segelsällskapet Havet för lämplig.",
    ),
    Pattern(
        "kan inte förorda att",
        rf"(?:kan|vill|kunna|kunnat|velat)(?: (?!(?:att|som|men|och|inte|ej|icke)\b){{ord}}){{0,7}}?{_PUT_IN}{_SO} {NOT}{_SO} (?:förorda|tillråda|anbefalla)(?=,? att )"
        rf"|(?:kan|vill)(?: (?!(?:att|som|men|och|inte|ej|icke)\b){{ord}}){{0,7}}?{_PUT_IN}{_SO} {NOT}{_SO}(?: (?:i begränsad omfattning|ens delvis|på (?:det|de) (?:{{ord}} ){{1,2}}))? {_FAVOUR} (?:ett|en|något|någon)(?: [\w-]+){{0,2}}? {_A_CHANGE}(?=[ .,;]|$)"
        rf"|{FIRST}(?:inte|ej|icke) heller (?:kan|vill) {WHO}{_PUT_IN} {_FAVOUR} (?:ett|en|något|någon)(?: [\w-]+){{0,2}}? {_A_CHANGE}(?=[ .,;]|$)"
        rf"|(?:ser|finner|har)(?: {WHO})?{_SO} (?:ingen|inget|inga|(?:inte|ej|icke)(?: {{ADV}})* (?:någon|något|några))(?: [\w-]+)? (?:möjlighet|anledning|skäl|grund|utrymme|förutsättning)\w* (?:till |för )?att {_FAVOUR} (?:ett|en|något|någon)(?: [\w-]+){{0,2}}? {_A_CHANGE}(?=[ .,;]|$)"
        r"|(?<!det )(?<!detta )(?<!syftet )är (?:inte|ej) för att (?:[\w-]+(?:en|et|na)|det|den|de) (?:(?!(?:att|som)\b){ord} ){0,4}?[\w-]+[sr](?=[.,;]| ?$)",
        (" for att ", " heller ", "acceptera", "anbefalla", "bifalla", "bitrada", "fororda", "godta", "stalla ", "stoda", "stodja", "tillrada"),
        A,
        None,
        P,
        0.88,
        "Segelsällskapet kan, trots ändringarna, fortfarande inte förorda att taket sätts till tio bryggor.",
        "Segelsällskapet kan inte nog förorda att taket sätts till tio bryggor.",
    ),
    Pattern(
        "stödjer inte den modell som utredningen valt",
        rf"(?:förordar|stödjer|stöder|biträder|godtar|accepterar|välkomnar|köper|tror på|ställer {{SIG}})(?: (?!(?:att|som|men|och)\b){{ord}}){{0,3}}?{_SO} {NOT}{_SO}(?: bakom)? (?:den|det|de) (?:[\w-]+ )?[\w-]+(?:(?! (?:att|men|som|inte) )[^.;:?!,]){{0,80}},? som {_CHOSEN}(?=[ .,;]|$)"
        rf"|vill(?: (?!(?:att|som|men|och)\b){{ord}}){{0,4}}?{_SO} {NOT}{_SO} (?:se|ha|veta av) (?:någon|något|några|en|ett|fler)(?: [\w-]+)?? (?:obligatorisk|generell|nationell|statlig|lagstadgad|utökad|utvidgad|skärpt|höjd|central|lagreglerad|heltäckande|ny|nytt|nya|generellt|obligatoriskt|nationellt|statligt|lagstadgat|utökat)\w* (?:{_A_CHANGE}|[\w-]*(?:registrering|märkning|rapportering|anmälan|prövning|kontroll|styrning))\w{{0,3}}(?=[ .,;]|$)",
        ("som ", "vill "),
        A,
        None,
        D,
        0.82,
        "Segelsällskapet Havet stödjer inte den modell för tillsyn som utredningen har valt.",
        "Segelsällskapet Havet stödjer den modell för tillsyn som utredningen har valt.",
        needs=("inte", "ej ", "icke", "aldrig", "knappast", "omojligen", "svarligen", "ingalunda", "pa ing", "under inga"),
    ),
    Pattern(
        "vore olyckligt om förslaget genomfördes",
        rf"hellre att (?:(?! (?:än|inte) )[^.;:?!]){{3,100}}? än att {_IT}(?:(?! (?:inte|ej|icke|att) )[^.;:?!,]){{0,80}}? {_CARRIED_OUT}(?=[.,;]| ?$)"
        rf"|(?:vore|är|skulle vara|blir|vara)(?: det)?(?: {{ADV}}| enligt {{ord}}(?: {{ord}}){{0,3}}?| direkt| mycket| djupt)* {_FOLLY} om {_IT}(?:(?! (?:inte|ej|icke|att|bara|utan) )[^.;:?!,]){{0,120}}? {_CARRIED_OUT}(?=[.,;]| ?$| i (?:denna|sin|dess|nuvarande|föreslagen|den) )",
        ("vore ", "ar ", "skulle vara", "blir", "vara ", "hellre "),
        A,
        None,
        D,
        0.82,
        "Segelsällskapet anser att det vore olyckligt om förslaget om bryggavgift genomfördes.",
        "Segelsällskapet anser att det vore olyckligt om förslaget om bryggavgift inte genomfördes.",
        needs=(" om ", "hellre "),
    ),
    Pattern(
        "den nya paragrafen ska inte föras in",
        rf"(?:anser|menar|tycker|bedömer|finner|är av (?:den )?(?:uppfattningen|meningen|åsikten)|(?:uppfattning|mening|åsikt) är)(?: (?!(?:att|inte|ej)\b){{ord}}){{0,4}}?,? att (?:den|det|de) (?:nya|tänkta|tilltänkta|utökade|ändrade|planerade|remitterade) (?:[\w-]+ )?[\w-]+(?:en|et|na|an|rna)(?:(?! (?:att|som|men|inte|ej) )[^.;:?!,]){{0,80}} (?:inte|ej|icke) (?:bör|ska|skall) (?:föras in|tas in|skrivas in|inrättas|läggas till|tillkomma)(?=[ .,;]|$)"
        rf"|(?:inte|ej|icke)(?: {{ADV}})* (?:finna|anse|se|tycka) att {_IT}(?:(?! (?:att|inte|ej) )[^.;:?!,]){{0,90}}? (?:bör|ska|skall|borde) (?:genomföras|införas|antas|leda till lagstiftning|läggas till grund)(?=[ .,;]|$)"
        r"|(?:uppfattning|mening|åsikt|ståndpunkt) är(?: {ADV})* att (?:en|någon) (?:[\w-]+ )?[\w-]*(?:sammanslagning|sammanläggning|nedläggning|privatisering|utförsäljning|indragning|stängning) (?:(?! (?:att|som|inte|ej) )[^.;:?!,]){0,60}?(?:inte|ej|icke) (?:bör|ska|skall) (?:ske|komma till stånd|genomföras|göras)(?=[ .,;]|$)"
        r"|(?:är|vore)(?: {ADV})* (?:(?:det|detta|det här) )?ett (?:[\w-]+ )?förslag som (?:regeringen|riksdagen|staten|man|kommunen|vi|lagstiftaren) (?:inte|ej|icke) (?:bör|ska|skall|borde) (?:gå vidare med|genomföra|införa|anta|lägga fram|bifalla|fullfölja)(?=[ .,;]|$)",
        (" att ", "forslag som "),
        A,
        None,
        D,
        0.82,
        "Segelsällskapet anser att den nya paragrafen inte ska föras in i hamnlagen.",
        "Segelsällskapet anser att den nya paragrafen ska föras in i hamnlagen.",
        needs=("inte ", "ej ", "icke "),
    ),
    Pattern(
        "nej står fast",
        rf"(?:vårt|(?!{{UTREDNINGENS}} |(?:{{PARTI}}|{{INSTANSERNA}})s? )[\w-]+s) (?:nej|avstyrkande|avvisande|motstånd)(?: (?:från|av|i) (?:[\w-]+ )?[\w-]+)?(?: (?:till|av|mot) {THING})? (?:står (?:{{ADV}} )?fast|kvarstår|gäller (?:alltjämt|fortfarande|än|ännu|även nu)|består|upprepas|vidhålls)(?=[ .,;]|$)"
        rf"|{FIRST}(?:sitt|vårt) (?:nej|avstyrkande|motstånd)(?: (?:till|mot|av|från|i) [^.;:?!,]{{2,100}}?)? (?:vidhåller|upprepar) {WHO}{END}"
        rf"|(?:vår|sin|(?!{{UTREDNINGENS}} |(?:{{PARTI}}|{{INSTANSERNA}})s? )[\w-]+s)(?: [\w-]+)? (?:negativa|avvisande|kritiska|avstyrkande) (?:inställning|hållning|ståndpunkt|uppfattning|syn)(?: (?:från|av|i|sedan) [^.;:?!,]{{2,60}}?)?(?: (?:till|mot) {_IT}(?:(?! (?:att|som|inte|ej) )[^.;:?!,]){{0,80}}?)? (?:står (?:{{ADV}} )?fast|kvarstår|gäller (?:alltjämt|fortfarande|än|ännu|även nu)|består|är (?:{{ADV}} )?(?:oförändrad|densamma))(?=[ .,;]|$)"
        rf"|har{_SO} (?:inte|ej|icke){_SO} (?:ändrat|bytt|omprövat) (?:{{SIG}}|(?:sin |vår )?(?:uppfattning|åsikt|mening|inställning|ståndpunkt|hållning)) (?:sedan|från) [^.;:?!]{{2,80}}?, (?:då|när) (?:de|vi|den|det|{WHO})(?= (?:avstyrkte|motsatte {{SIG}}|gick emot|sade nej till|avvisade|avrådde från))"
        rf"|gick(?: (?!att\b){{ord}}){{1,8}}? emot [^.;:?!]{{3,140}}?,? (?:och|men) [^.;:?!]{{0,60}}?har (?:vi|{WHO}) (?:inte|ej|icke){_SO} (?:ändrat|bytt|omprövat) (?:{{SIG}}|uppfattning|åsikt|mening|inställning|ståndpunkt|fot)"
        rf"|(?:sade|sa)(?: (?:vi|{WHO}))? nej till (?:(?! (?:men|ändrat) )[^.;:?!]){{3,140}}?,? och (?:den|denna|samma|vår)(?: [\w-]+)? (?:inställning|ståndpunkt|hållning|uppfattning|åsikt|linje|bedömning)(?:en)?(?: {{ADV}})* (?:har (?:vi|{WHO})(?: {{ADV}}| fortfarande)* kvar|vidhåller|vidhålls|(?:står|håller)(?: (?:vi|{WHO}))?(?: {{ADV}}| fortfarande)* fast|kvarstår|gäller (?:alltjämt|fortfarande|än|ännu|även nu)|består|är (?:{{ADV}} )?(?:oförändrad|densamma))",
        (" emot ", " nej till ", "andrat", "bestar", "oforandrad", "densamma", "bytt", "galler ", "kvarstar", "omprovat", "star ", "upprepar", "upprepas", "vidhaller", "vidhalls"),
        A,
        None,
        P,
        0.88,
        "Vårt nej från 2016 till förslaget om bryggavgift står fast.",
        "Vårt nej från 2016 till förslaget om bryggavgift är överspelat.",
    ),
    Pattern(
        "säger vi nej",
        rf"(?:säger|sade) (?!(?:{{VI}}|{{ORGAN}})(?: |[.,]|$)){WHO}(?: ändå| likväl| {{ADV}}| alltså)* nej{END}|(?:måste|vill|tvingas|väljer att|önskar|kommer att)(?: {{ADV}}| bestämt| tyvärr| alltså)* säga nej(?=[.;]| ?$)|(?:tackar|röstar)(?: {{ADV}}| bestämt)* nej till(?= {_IT})|(?:vårt|{OUR}) (?:råd|rekommendation|uppmaning|budskap)(?: till [\w-]+)? är(?: {{ADV}})* att (?:avslå|skrota|skrinlägga|dra tillbaka|inte (?:genomföra|gå vidare med|anta|införa)|avvisa) {_IT}|(?:svarar|svara) nej på (?:remissen|förslaget|motionen)|(?:föreslår|rekommenderar|hemställer|beslutar|beslutat)(?: {{ORGAN}}| {{VI}}| {{ord}})?(?: att besluta)? att (?:svara|säga) nej(?=[.;]| ?$)"
        r"|(?:sagt|sade) nej[^.;:?!]{0,60}? och (?:gör|säger) (?:{VI} )?det (?:igen|på nytt|även nu|fortfarande|också nu)|är för (?:[^.;:?!,]{3,60}?) men (?:emot|mot) {FÖRSLAG}(?=[.,;]| ?$)"
        r"|(?:är|var) emot(?: (?!(?:inte|ej|men)\b){ord}){0,6}?,? (?:och|det) är (?:{VI} )?(?:det )?(?:fortfarande|alltjämt|även nu|än i dag)(?: det)?"
        r"|(?:med skärpa|bestämt|kategoriskt|med kraft|med eftertryck|tveklöst) (?:avvisas|avstyrks|förkastas) (?:tanken|idén|förslaget|planerna) (?:på|om)(?= )"
        rf"|{FIRST}(?:inte under några|under inga) (?:omständigheter|förhållanden|villkor) (?:bör|får|ska|kan) (?:(?:det|den|de) (?:{{FÖRESLAGNA}}|tänkta|planerade|tilltänkta) [\w-]+|{{FÖRSLAG}})(?:(?! (?:om|när) )[^.;:?!,]){{0,80}}? (?:tillåtas|genomföras|införas|godtas|accepteras|antas|bli verklighet)",
        (" nej", " nej pa ", " och ", "alltjamt", "an i dag", "ar for ", "aven nu", "avstyrks", "avvisas", "forkastas", "fortfarande", "inte under nagra", "under inga"),
        A,
        None,
        D,
        0.82,
        "Sympatin för syftet till trots säger Bryggeriklubbarna nej.",
        "Sympatin för syftet till trots säger Bryggeriklubbarna ingenting.",
    ),
    Pattern(
        "bör inte ändras enligt förslaget",
        rf"(?:anser|menar|tycker|bedömer|finner|är|vill|önskar)(?: (?!(?:att|inte|ej|det)\b){{ord}}){{0,5}}?,? att (?:(?! (?:inte|ej|icke|att) )[^.;:?!]){{3,120}}? (?:inte|ej|icke) (?:bör|ska|skall) [\w-]+s(?: [\w-]+)? (?:enligt|i enlighet med) (?:{{UTREDNINGENS}} )?{{FÖRSLAG}}(?=[.,;]| ?$)"
        rf"|{_KOMMITTEN} (?:avstår|avstått|har avstått) från att (?:föreslå|införa|förorda|lägga fram)[^.;:?!]{{2,120}}?, (?:vilket|något som) {WHO} (?:{{ADV}} )?(?:beklagar|motsätter {{SIG}}|är kritiska? till|kritiserar|anser (?:är |vara )?(?:fel|olyckligt))",
        (" fran att ", "enligt", "i enlighet med"),
        A,
        None,
        D,
        0.8,
        "Slutsatsen för varvens del är att bryggplikten inte ska utvidgas enligt förslaget.",
        "Slutsatsen för varvens del är att bryggplikten ska utvidgas enligt förslaget.",
    ),
    Pattern(
        "röstade nej",
        rf"(?<!i )(?<!till ){_BODY} (?:har )?röst(?:ade|at|ar)(?: {{ADV}})* (?:nej till|ne[rd]|emot|mot|bort)(?= {_IT})"
        rf"|(?:stannade|stannat|stannar|landade|landat)(?:,? [^,.;:?!]{{2,60}},)?(?: (?:till sist|slutligen|efter votering))? (?:för|i|på) att (?:gå emot|avstyrka|avvisa|säga nej till|motsätta {{SIG}}|avslå)(?= )"
        rf"|{_IT}(?: (?!(?:som|att)\b){{ord}}){{0,9}}? (?:avslogs|avvisades|röstades ne[rd]|föll)(?:,? (?:därmed |alltså )?med (?:{{ord}} ){{0,2}}?(?:röst\w*|\d+))",
        ("delegaterna", "foreslag", "foreslagen", "foreslaget", "foreslas", "fullmaktige", "hemstallan", "klubben", "kommitten", "kongressen", "landade", "landat", "medlemmarna", "motet", "motionen", "namnden", "ombuden", "radet", "rslag", "stamman", "stannade", "stannar", "stannat", "styrelsen", "utskottet"),
        A,
        None,
        P,
        0.85,
        "Årsmötet röstade nej till förslaget om bryggavgift, 40 mot 12.",
        "Årsmötet röstade om förslaget om bryggavgift.",
    ),
    Pattern(
        "någon sympati för förslaget har vi inte",
        rf"{FIRST}(?:någon|något) (?:[\w-]+ )?(?:sympati|gillande|entusiasm|uppslutning) för (?:(?:{{UTREDNINGENS}}|det|den|de) )?(?:{{FÖRSLAG}}|{{FÖRESLAGNA}} [\w-]+)(?:(?! (?:att|men|inte|ej) )[^.;:?!,]){{0,80}}? (?:har|hyser|känner|finns)(?: (?:vi|{WHO}))?? (?:inte|ej|icke)(?=[.,;]| ?$| (?:hos|från|bland) )"
        rf"|{FIRST}att (?:(?! (?:att|som|men|bör|ska|skall|kan|inte|ej|om|ansök\w*|överklag\w*) )[^.;:?!,]){{3,120}}? [\w-]{{3,40}}(?:as|ets|äggs|rs|ks|ls|ds|ts|ns|er|ar) (?:avvisas|förkastas)(?: {{ADV}}| bestämt)*{END}",
        ("sympati", "gillande", "entusiasm", "uppslutning", "avvisas", "forkastas"),
        A,
        None,
        D,
        0.82,
        "Någon sympati för den föreslagna bryggtaxan har Varvsklubben inte.",
        "Någon sympati för den föreslagna bryggtaxan har Varvsklubben nog.",
        needs=("inte", "ej", "icke", "att "),
    ),
)  # fmt: skip
