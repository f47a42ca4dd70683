"""Support in turns that hold a denial, or whose subject no word class knows: "det vore fel att inte genomföra förslaget".

Also what one is for ("är för den föreslagna avgiften"), says yes to, stands behind with the object first, votes through, and what
others deny while the sender "tvärtom" wants it done.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern
from assistant.stance.who import END, FIRST, OUR, WHO

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER
P, D, V = Force.PERFORMATIVE, Force.DECLARED, Force.ATTITUDE

_IT = r"(?:(?:{UTREDNINGENS}|det|de|den|detta|dessa) )?(?:{FÖRSLAG}|(?:{FÖRESLAGNA}|tilltänkta|planerade|ifrågasatta|remitterade) (?:[\w-]+ )?[\w-]+(?:en|et|na|an|rna)(?=[ .,;:!]|$)|{UTREDNINGENS} (?:[\w-]+ )?(?:modell|alternativ|lösning|linje|upplägg)\w*|motionen|reformen|betänkandet|promemorian|lagförslaget)"
_PLURAL = r"(?!(?:kostnaderna|riskerna|förutsättningarna|ramarna|formerna|reglerna|grunderna|gränserna|nivåerna|kraven) )(?:[\w-]+ ){0,2}?(?:[\w-]+(?:erna|arna|orna|männen)|{ORGAN})"
_CARRY = r"(?:genomföra|införa|anta|gå vidare med|fullfölja|förverkliga|realisera|ta vara på|ta till ?vara|utnyttja|bifalla|tillstyrka|stödja|välkomna|ställa {SIG} bakom|godta)"
_FOLLY = r"(?:fel|felaktigt|ett (?:[\w-]+ )?(?:misstag|felgrepp|svek|slöseri)|olyckligt|beklagligt|oklokt|dumt|oansvarigt|orimligt|oförsvarligt|dumdristigt|vansinne|synd)"
_SUPPORTS = r"(?:stödjer|stöder|tillstyrker|biträder|välkomnar|bejakar|godtar|ställer {SIG} bakom|(?:kan|vill)(?: (?:helhjärtat|fullt ut))? (?:stödja|tillstyrka|biträda|ställa {SIG} bakom|skriva under på|godta)|instämmer i|skriver under på|delar)"
_DONE = r"(?:genomföras|antas|införas|bifallas|förverkligas|bli verklighet|bli av|träda i kraft|läggas till grund)"
_FULL = r"(?:fulla |odelade |helhjärtade |varma |starka |fullständiga )?"
_BODY = r"(?:[\w-]*(?:fullmäktige|stämman|mötet|kongressen|styrelsen|nämnden|rådet|klubben|medlemmarna|delegaterna|ombuden|utskottet|kommittén))"
_VIEW = r"{UTREDNINGENS} (?:{ord} )?(?:bedömning|slutsats|uppfattning|ståndpunkt|ställningstagande|hållning|mening)\w*(?: om)?,? att [^.;:?!]{5,200}?"
_KOMMITTEN = r"(?:utredningen|utredaren|utredarna|kommittén|kommitterade|betänkandet|promemorian|delegationen|arbetsgruppen|beredningen|departementet|regeringen)"
_REFRAINS = r"(?:(?:föreslår|föreslagit|vill|inför|infört|lägger fram|lagt fram|går vidare med|väljer|valt)(?: {ADV})* (?:inte|ej|icke|ingen|inget|inga|att inte|att avstå från)|(?:inte|ej|icke) (?:föreslår|föreslagit|vill|inför|infört|lägger fram|går vidare med|har|valt)|avstår från|avstått från|säger nej till|sagt nej till|stannat för att inte|stannar för att inte|avvisar|avvisat|avfärdar|avfärdat)"
_WISE = r"(?:klokt|bra|rimligt|riktigt|rätt|välbetänkt|välmotiverat|välgrundat|positivt|glädjande|tillfredsställande|välkommet|lämpligt|utmärkt|befogat|rätt tänkt)"

GIVEN: tuple[Pattern, ...] = (
    Pattern(
        "finner nåd inför oss",
        rf"(?<!om ){{FÖRSLAG}}(?:(?! (?:men|inte|ej|och|som|att) )[^.;:?!,]){{0,80}}? (?:finner|har funnit|fann)(?: {{ADV}}| full)* nåd (?:inför {OUR} ögon|(?:inför|hos) (?:oss|{WHO})){END}"
        rf"|(?<!om ){{FÖRSLAG}}(?:(?! (?:men|inte|ej|och|som|att) )[^.;:?!,]){{0,80}}? (?:kan|får) (?:{{ADV}} )?räkna med {OUR} (?:fulla |helhjärtade )?stöd{END}"
        rf"|{FIRST}{{FÖRSLAG}}(?:(?! (?:men|inte|ej|och|som|att) )[^.;:?!,]){{0,80}}? har {OUR} (?:fulla )?(?:gillande|bifall){END}"
        rf"|{FIRST}från (?:oss|vår sida|{WHO}) blir det (?:ett )?(?:(?!nej\b|inget\b)[\w-]+ )?ja till {{FÖRSLAG}}",
        (" nad ", "rakna med", "gillande", "bifall", " ja till"),
        T,
        None,
        D,
        0.82,
        "Förslaget om bryggkort finner nåd hos Varvsklubben.",
        "Förslaget om bryggkort finner ingen nåd hos Varvsklubben.",
        needs=("rslag",),
    ),
    Pattern(
        "vore fel att inte genomföra",
        rf"(?:vore|är|skulle vara|blir)(?: det)?(?: {{ADV}}| enligt {{ord}}(?: {{ord}}){{0,3}}?| direkt| mycket| djupt)* {_FOLLY}(?: av (?:oss|{{ord}}))? (?:att (?:inte|ej) {_CARRY}|om (?:inte|ej))(?= {_IT}|(?<=tillstyrka)[.;]|(?<=stodja)[.;]|(?<=bifalla)[.;])"
        rf"|{FIRST}att (?:inte|ej|icke|låta bli att|underlåta att|avstå från att) {_CARRY} {_IT}(?:(?! (?:är|vore|skulle) )[^.;:?!]){{0,140}}? (?:vore|är|skulle vara)(?: {{ADV}}| enligt {{ord}}(?: {{ord}}){{0,3}}?| direkt| mycket| djupt)* {_FOLLY}(?=[ .,;]|$)"
        rf"|(?:vore|är|skulle vara|blir)(?: det)?(?: {{ADV}}| enligt {{ord}}(?: {{ord}}){{0,3}}?| direkt| mycket| djupt)* {_FOLLY} om {_IT}(?:(?! (?:inte|ej|icke|att|bara) )[^.;:?!,]){{0,120}}? (?:inte|ej|icke) (?:genomförs|genomfördes|införs|infördes|antas|antogs|blir verklighet|blev verklighet|blir av|blev av|kommer till stånd|kom till stånd|skulle (?:genomföras|införas|antas|bli verklighet|bli av))(?=[.,;]| ?$)"
        rf"|{{FÖRSLAG}}(?: (?!(?:om|att|inte|ej)\b){{ord}}){{0,6}}? (?:bör|ska|skall|får|borde) (?:inte|ej|icke) (?:avslås|avvisas|förkastas|stoppas|skrotas|avstyrkas|läggas (?:ned|ner)|dras tillbaka),? utan (?:(?:bör|ska|skall|i stället|tvärtom|snarast) )*{_DONE}(?=[ .,;]|$)"
        rf"|{FIRST}att {WHO} (?:inte|ej|icke) skulle (?:stödja|tillstyrka|biträda|välkomna|bifalla|ställa {{SIG}} bakom) (?:(?! (?:är|vore) )[^.;:?!]){{3,140}}? (?:är|vore) (?:{{ADV}} )?(?:otänkbart|uteslutet|orimligt|en omöjlighet|främmande)",
        (" skulle ", " utan ", "att ", "beredningens", "betankandet", "betankandets", "delegationens", "departementets", "foreslag", "foreslagen", "foreslaget", "foreslas", "ifragasatta", "kommissionens", "kommitteens", "kommitteernas", "kommittens", "kommitterades", "lagforslaget", "motionen", "motionens", "om ", "planerade", "promemorian", "promemorians", "reformen", "regeringens", "remissens", "remitterade", "rslag", "tilltankta", "utredarens", "utredning", "utredningens"),
        T,
        None,
        D,
        0.82,
        "Det vore fel att inte genomföra förslaget om bryggavgift.",
        "Det vore fel att genomföra förslaget om bryggavgift.",
    ),
    Pattern(
        "ingen del som vi inte stöder",
        rf"(?:ingen|inget|inga|inte (?:någon|något))(?: enda)? (?:del|punkt|bit|rad|detalj|sak|mening|paragraf|avsnitt|delar|punkter) (?:av|i) {_IT}(?:(?! som )[^.;:?!]){{0,90}}? som {WHO} (?:inte|ej|icke) {_SUPPORTS}(?=[ .,;]|$)"
        rf"|{FIRST}ingen(?: enda)? av (?:våra|förbundets|föreningens|klubbens) (?:medlemmar|medlemsföretag|klubbar|avdelningar|föreningar) är (?:emot|mot)(?= )",
        (" som ", "avdelningar", "foreningar", "klubbar", "medlemmar", "medlemsforetag"),
        T,
        None,
        D,
        0.85,
        "Det finns ingen del av förslaget om bryggavgift som Varvsklubben inte stödjer.",
        "Det finns ingen del av förslaget om bryggavgift som Varvsklubben stödjer.",
    ),
    Pattern(
        "är för den föreslagna",
        rf"(?<!\bdet )(?<!detta )(?<!vilket )(?<!som )är(?: {_PLURAL})?(?: {{ADV}}| {{INTE}}| helt| odelat)*? för(?= {_IT}(?:[.,;]| ?$| (?:om|att|på|till|i|men|och|fast|fastän|trots|oavsett|oaktat|eftersom|därför|även|då|så länge|förutsatt|under|givet|av|med) ))(?! {_IT} (?:viktig|central|avgörande|nödvändig|relevant)\w*)"
        rf"|(?<!\bdet )(?<!detta )(?<!vilket )(?<!som )(?:är|ställer {{SIG}}) för (?:[\w-]*(?:avgiften|avdraget|skatten|förbudet|kravet|reformen|höjningen|sänkningen|sammanslagningen|legitimationen|taxan|gränsen|regeln|lagen))(?=[.,;]| ?$| men | och )"
        r"|(?:{VI}|{ORGAN}|[\w-]{3}[\w-]*(?:arna|erna|orna)) är(?: {ADV}| {INTE})* för (?:(?:ett|en) (?:[\w-]+ )?)?[\w-]{2}[\w-]*(?:tvång|förbud|plikt|skatt|avgift|gräns|register|legitimation|moratorium)(?=[.,;]| ?$| men | och )",
        (" for", " for "),
        T,
        A,
        D,
        0.8,
        "Varvsklubbarna i Norr är för den föreslagna digitala bokningen.",
        "Varvsklubbarna i Norr är för små för den föreslagna digitala bokningen.",
    ),
    Pattern(
        "säger ja till höjningen",
        rf"(?:säger|sagt|säga)(?! [^.;:?!]{{0,30}}annat än)(?: {WHO})??(?: {{ADV}}| gärna| {{INTE}})* ja till(?= (?:den |det |de )?(?:[\w-]+ )?(?!(?:inbjudan|frågan|erbjudandet|ansökan|uppdraget|jobbet|begäran|livet|remissen|enkäten|detta|tjänsten)(?=[ .,]|$))[\w-]{{4,40}}(?:en|et|na|an|in)(?=[ .,;]|$))"
        rf"|(?:säger|sagt|säga)(?! [^.;:?!]{{0,30}}annat än)(?: {WHO})??(?: {{ADV}}| gärna| {{INTE}})* ja till(?= (?:(?! (?:men|att) )[^.;:?!,]){{3,90}},? (?:(?:så )?som (?:{_KOMMITTEN} (?:nu )?(?:föreslår|förordar|vill)|föreslås)|i enlighet med {{UTREDNINGENS}} förslag))"
        rf"|(?:säger|sagt|säga)(?! [^.;:?!]{{0,30}}annat än)(?: {WHO})??(?: {{ADV}}| gärna| {{INTE}})* ja till (?:(?:en|ett) )?(?:höj|sänk|utöka|skärp|förläng|förkorta|förstärk|utvidga|slopa|avskaffa|begränsa|föränd|förenkla|samordna|obligatorisk|nationell|statlig|gemensam)[\w-]* [\w-]{{4,40}}(?=[ .,;]|$)"
        r"|(?:föreslår|rekommenderar|hemställer|beslutar|beslutat)(?: {ORGAN}| {VI}| {ord})?(?: att besluta)? att (?:svara|säga) ja(?=[.;]| ?$)"
        r"|(?:måste|vill|väljer att|önskar|kommer att)(?: {ADV}| gärna| alltså)* säga ja(?=[.;]| ?$)"
        r"|(?:svarar|svara|svarat) ja (?:på|till) (?:remissen|förslaget|motionen|medborgarförslaget|framställningen)(?=[ .,;]|$)",
        (" ja till", " ja pa", "a ja"),
        T,
        A,
        D,
        0.82,
        "Varvsklubbarna säger ja till bryggavgiften.",
        "Varvsklubbarna säger ja till inbjudan.",
        judged="",
    ),
    Pattern(
        "bakom det står vi",
        rf"{FIRST}(?![^.;:?!]*(?:intresse|intressen|krafter|tankar|tanke|skäl|arbete|utredning|analys|departement|behov|motiv|lobby|process)(?=[.,;]| ?$))(?:helt |fullt och fast |odelat |helhjärtat )?bakom {_IT}(?:(?! (?:står|ställer|sluter) )(?:[^.;:?!]|:(?=\d))){{0,140}}? (?:står|ställer|sluter)(?: {{SIG}})?(?: {{ADV}})* (?!inte|ej|icke){WHO}(?: (?:{{SIG}}|upp))*(?: {{ADV}}| helt| odelat| utan (?:tvekan|reservation\w*|förbehåll))*{END}",
        ("bakom ",),
        T,
        None,
        D,
        0.88,
        "Helt bakom förslaget om bryggavgift står även Varvsklubben i Lysekil.",
        "Bakom förslaget om bryggavgift står ett gediget arbete, men det räcker inte.",
    ),
    Pattern(
        "tvärtom att det ska genomföras",
        rf"(?:anser|tycker|menar|vill|hävdar)(?: {{ADV}})* tvärtom(?: {{ADV}})* att (?:det|den|de|{_IT}) (?:bör|ska|skall|måste|genast ska)(?: {{ADV}}| snarast)* {_DONE}"
        rf"|(?:anser|tycker|menar|finner|bedömer)(?: {{ADV}})* tvärtom(?: {{ADV}})* (?:att (?:det|den|de|{_IT}) är|(?:det|den|dem) (?:vara )?)(?: {{ADV}}| mycket| väl)* (?:bra|utmärkt|rimlig|lämplig|avvägd|klok|nödvändig|angelägen)\w*{END}",
        (" tvartom",),
        T,
        None,
        D,
        0.8,
        "Varven har kritiserat förslaget; Varvsklubben anser tvärtom att det ska genomföras.",
        "Varven har kritiserat förslaget; Varvsklubben anser tvärtom att det ska utredas.",
    ),
    Pattern(
        "bör beslutas enligt förslaget",
        r"(?:anser|anse|menar|tycker|bedömer|föreslår|hemställer|förordar|tillstyrker|vill|önskar)(?: (?!(?:att|inte|ej)\b){ord}){0,6}?,? att (?:(?! (?:inte|ej|icke|aldrig|att) )[^.;:?!]){3,120}? (?:bör|ska|skall|måste)? ?(?:{ADV} )?(?:antas|antages|antagas|beslutas|genomförs|genomföras|genomföres|införs|införas|fastställs|fastställas|godkänns|godkännas|utformas) (?:enligt|i enlighet med) (?:{UTREDNINGENS} )?{FÖRSLAG}(?=[.,;]| ?$| till )",
        ("enligt", "i enlighet med"),
        T,
        None,
        D,
        0.82,
        "Varvsklubben anser att förordningen om bryggor ska beslutas enligt förslaget.",
        "Varvsklubben anser att avgiften ska betalas enligt förslaget.",
    ),
    Pattern(
        "den ordning som utredaren lägger fram är bra",
        rf"(?:anser|menar|tycker|bedömer|finner)(?: (?!(?:att|inte|ej)\b){{ord}}){{0,5}}?,? att (?:den|det|de) (?:(?! (?:att|är|bör) )[^.;:?!,]){{3,90}}? som {_KOMMITTEN}(?: (?:nu|här|har|själv))* (?:lägger fram|lagt fram|föreslår|föreslagit|förordar|presenterar|skisserar) (?:är|framstår som)(?: {{ADV}}| mycket| väl)* (?:bra|god|gott|utmärkt|rimlig|lämplig|avvägd?|klok|ändamålsenlig|balansera[dt]|genomtänkt|motiverad|proportionerlig)\w*(?=[.,;]| ?$| och bör (?:införas|genomföras|antas|träda i kraft|bli verklighet))",
        ("arbetsgruppen", "beredningen", "betankandet", "delegationen", "departementet", "kommitten", "kommitterade", "promemorian", "regeringen", "utredaren", "utredarna", "utredningen"),
        T,
        None,
        D,
        0.8,
        "Varvsklubben anser att den ordning med lokala ombud som utredaren nu lägger fram är väl avvägd.",
        "Varvsklubben anser att den ordning med lokala ombud som utredaren nu lägger fram är väl känd.",
    ),
    Pattern(
        "att kommittén inte föreslår det är klokt",
        rf"{_KOMMITTEN}(?: {{ADV}}| nu| har)* {_REFRAINS}(?= )(?:(?! (?:vilket|men) )[^.;:?!]){{3,160}}?,? (?:vilket|något som|och det|det) (?:(?:är )?(?:vi|{WHO}) (?:{{ADV}} )*(?:(?:finner|anser|tycker|bedömer)(?: som| är| vara)?(?: {{ADV}}| mycket| helt| alldeles)* {_WISE}|nöjda?(?: med| över)|glada? (?:för|över)|tillfreds med)|är (?:vi|{WHO}) (?:{{ADV}} |mycket )*(?:nöjda?|glada?|tillfreds|positiva?)(?: (?:med|över|till|för))?){END}"
        rf"|(?:finner|anser|tycker|bedömer)(?: {WHO}| vi)?(?: {{ADV}})* (?:det|att det är)(?: {{ADV}}| helt| fullt)* {_WISE} att {_KOMMITTEN}(?: {{ADV}}| nu| har)* {_REFRAINS}(?= )|är (?:vi |{WHO} )?(?:{{ADV}} |mycket )*(?:nöjda?|glada?|tillfreds)(?: (?:med|över|för))? att {_KOMMITTEN}(?: {{ADV}}| nu| har)* {_REFRAINS}(?= )"
        rf"|{FIRST}att {_KOMMITTEN}(?: {{ADV}}| nu| har)* {_REFRAINS}(?= )(?:(?! (?:men) )[^.;:?!]){{3,160}}? (?:finner|anser|tycker|bedömer) (?:vi|{WHO})(?: (?:är|som|vara|{{ADV}}|mycket|helt|alldeles))* {_WISE}{END}"
        rf"|{FIRST}att {_KOMMITTEN}(?: {{ADV}}| nu| har)* {_REFRAINS}(?= )(?:(?! (?:men|är) )[^.;:?!,]){{3,120}}? är(?: {{ADV}}| mycket| enligt (?:vår mening|oss|{{ord}}(?: {{ord}})?))* {_WISE}{END}"
        rf"|{FIRST}{{UTREDNINGENS}} (?:bedömning|slutsats|uppfattning|ståndpunkt|ställningstagande)(?:en)?(?: om)? att (?=[^.;:?!]*(?:inte|ej|saknas|onödig|överflödig|obehövlig))(?:(?! (?:men|är) )[^.;:?!,]){{3,140}}? är(?: {{ADV}}| enligt (?:vår mening|oss|{{ord}}(?: {{ord}})?))* (?:riktig|korrekt|rimlig|välgrundad|klok|rätt|väl (?:underbyggd|avvägd|motiverad)){END}"
        rf"|{FIRST}(?:ett|en) (?:[\w-]+ )?[\w-]*(?:införande|inrättande|slopande|avskaffande|borttagande|höjning|sänkning|utvidgning|utökning|skärpning|förlängning|förenkling|samordning|lagreglering) (?:av|i|på) (?:(?! (?:att|som|men|inte|ej) )[^.;:?!,]){{3,120}}? (?:stöds|tillstyrks|välkomnas|biträds|förordas|bejakas)(?: {{ADV}}| varmt| helt)* av (?!(?:[\w-]+ )?(?:[\w-]+(?:er|or|ar)|forskare|experter|[\w-]*forskning\w*|studier|[\w-]*statistik\w*|evidens\w*|praxis|staten|lag\w*)(?:[ .,;]|$)){WHO}{END}",
        ("arbetsgruppen", "beredningen", "betankandet", "delegationen", "departementet", "kommitten", "kommitterade", "promemorian", "regeringen", "utredaren", "utredarna", "utredningen", "bejakas", "bitrads", "forordas", "stods", "tillstyrks", "valkomnas"),
        T,
        None,
        D,
        0.8,
        "Att kommittén inte föreslår någon taxa finner Varvsklubbarna välbetänkt.",
        "Att kommittén inte föreslår någon taxa finner Varvsklubbarna svårbegripligt.",
    ),
    Pattern(
        "nej liksom kommittén",
        rf"{_KOMMITTEN} (?:säger nej till|avvisar|avfärdar|avstyrker|motsätter {{SIG}}|vill (?:inte|ej) (?:se|ha|införa))(?= )[^.;:?!]{{2,120}}?,? och (?:det|så) gör (?:(?:även|också) (?:vi|{WHO})|(?:vi|{WHO}) (?:också|likaså|med)){END}"
        rf"|{_KOMMITTEN} (?:bedömer|anser|menar|finner) att [^.;:?!]{{5,160}}\. (?:vi|{WHO}) (?:gör samma bedömning|delar (?:den|denna) (?:bedömning|bedömningen|uppfattning|uppfattningen)|är av samma (?:mening|uppfattning)|instämmer|håller med)(?=[.,]| ?$)"
        rf"|{FIRST}att {_KOMMITTEN} (?:inte|ej) (?:föreslår|vill|lägger fram|inför|går vidare med) (?:(?! (?:inte|ej) )[^.;:?!]){{3,120}}? är (?:vi|{WHO}) (?:{{ADV}} )*(?:mycket )?(?:nöjda?|glada?|positiva? till|tillfreds med)",
        ("ar av samma ", "arbetsgruppen", "bedomning", "bedomningen", "beredningen", "betankandet", "delegationen", "departementet", "gor samma bedomning", "haller med", "instammer", "kommitten", "kommitterade", "promemorian", "regeringen", "uppfattning", "uppfattningen", "utredaren", "utredarna", "utredningen"),
        T,
        None,
        D,
        0.8,
        "Kommittén säger nej till ett generellt undantag, och det gör Varvsklubben också.",
        "Kommittén säger nej till ett generellt undantag, och det gör Varvsklubben besviken.",
    ),
    Pattern(
        "ändrar inte vårt ja",
        rf"{FIRST}(?:[^.;:?!]{{3,160}} )(?:ändrar|rubbar|påverkar|förändrar|förtar|minskar|dämpar) (?:inte|ej|icke)(?: {{ADV}})* {OUR} (?:ja|stöd|tillstyrkande|tillstyrkan|positiva (?:inställning|hållning)) (?:till|för|av)(?= {_IT})"
        rf"|{{UTREDNINGENS}} (?:linje|val|beslut|ställningstagande|slutsats|bedömning|hållning|ståndpunkt)(?:en|et)? att (?:inte|ej|icke|avstå)(?= )[^.;:?!]{{3,160}}? (?:stöds|biträds|välkomnas|tillstyrks|godtas|bejakas|gillas) av {WHO}{END}"
        rf"|{FIRST}(?:i |till |bakom )?{{UTREDNINGENS}} (?:linje|val|beslut|ställningstagande|slutsats|bedömning|hållning|ståndpunkt)(?:en|et)? (?:om )?att (?:inte|ej|icke|avstå)(?= )[^.;:?!]{{3,160}}? (?:stöder|stödjer|delar|välkomnar|biträder|godtar|gillar|bejakar|instämmer|ansluter {{SIG}}|ställer {{SIG}}) {WHO}(?: {{SIG}})?(?: (?:{{ADV}}|helt|fullt ut))*{END}"
        rf"|{FIRST}att (?:(?! (?:inte|ej|att) )[^.;:?!]){{5,160}}? (?:stöds|biträds|bejakas|gillas|förordas|understöds)(?: {{ADV}}| varmt)* av (?!(?:[\w-]*forskning\w*|studier|[\w-]*statistik\w*|evidens\w*|[\w-]*erfarenhet\w*|siffror\w*|[\w-]*rapport\w*|praxis|vetenskap\w*|staten|lag\w*|opposition\w*|minoritet\w*|majoritet\w*)(?=[ .,]|$)){WHO}{END}",
        ("stoder", "stodjer", "delar", "valkomnar", "bitrader", "godtar", "gillar", "bejakar", "instammer", "ansluter", "staller", "andrar", "fortar", "minskar", "dampar", "bejakas", "beredningens", "betankandets", "bitrads", "delegationens", "departementets", "forandrar", "forordas", "gillas", "kommissionens", "kommitteens", "kommitteernas", "kommittens", "kommitterades", "motionens", "paverkar", "promemorians", "regeringens", "remissens", "rubbar", "stods", "understods", "utredarens", "utredning", "utredningens"),
        T,
        None,
        D,
        0.82,
        "Att lagtexten är svårläst ändrar inte Varvsklubbens ja till förslaget.",
        "Att lagtexten är svårläst ändrar inte Varvsklubbens syn på språket.",
    ),
    Pattern(
        "förslaget, som vi stöder",
        rf"{FIRST}(?:(?:mycket|synnerligen|ytterst|särdeles) )?(?:bra|utmärkt|klokt|rimligt|angeläget|välbetänkt|väl (?:avvägt|genomtänkt|motiverat|underbyggt)|genomtänkt|ändamålsenligt) (?:finner|anser|tycker) (?:vi|{WHO}) (?:att )?{_IT}(?=[.,;]| ?$| (?:om|att|till|är) )|(?:är|vore)(?: {{ADV}})* (?:(?:det|detta|det här) )?ett (?:[\w-]+ )?förslag som (?:regeringen|riksdagen|staten|man|kommunen|vi|lagstiftaren) (?:bör|ska|skall|borde)(?: {{ADV}}| snarast| skyndsamt)* (?:gå vidare med|genomföra|införa|anta|lägga fram|bifalla|fullfölja)(?=[ .,;]|$)|{FIRST}[^.;:?!]{{0,120}}?{{FÖRSLAG}}(?:(?! som )[^.;:?!]){{0,140}}?, som (?:vi|(?!{_KOMMITTEN} ){WHO}) (?:{{ADV}} )*(?:stöder|stödjer|tillstyrker|välkomnar|biträder|ställer {{SIG}} bakom|är för){END}",
        (", som ", "forslag som ", "finner ", "anser ", "tycker "),
        T,
        None,
        D,
        0.8,
        "Ingen av klubbarna är emot förslaget, som vi därför stöder.",
        "Ingen av klubbarna är emot förslaget, som vi därför har läst noga.",
    ),
    Pattern(
        "är med på noterna",
        r"(?<!inte )(?:är|vi är)(?: {ADV}| helt| fullt ut)* (?:med på (?:noterna|tåget|båten)|med på det som föreslås|on ?board med {FÖRSLAG})",
        ("board med ", "med pa ", "med pa det som foreslas"),
        T,
        None,
        D,
        0.78,
        "Varvsklubben är med på noterna när det gäller märkningen.",
        "Varvsklubben är inte med på noterna när det gäller märkningen.",
    ),
    Pattern(
        "framför sitt stöd",
        rf"(?:framföra|framför|uttala|uttalar|uttalade|meddela|meddelar|uttrycka|uttrycker|anmäla|anmäler|förklara|förklarar)(?: {{ADV}})* (?:sitt|vårt) {_FULL}(?:stöd|bifall) (?:för|till|åt)(?= {_IT})"
        rf"|(?<!när )(?<!om )(?:har|får|vinner) {_IT}(?:(?! (?:inte|ej|men|som|att) )[^.;:?!,]){{0,80}}? (?:vårt|{OUR}) {_FULL}(?:stöd|bifall|gillande|ja){END}"
        r"|regeringen (?:bör|ska|måste)(?: (?!(?:inte|ej|först)\b){ord}){0,6}? (?:lägga fram|återkomma med|presentera) (?:en |ett )?(?:proposition|lagrådsremiss|lagförslag)\w* (?:i enlighet med|i linje med|på grundval av|enligt) (?:{UTREDNINGENS} )?{FÖRSLAG}(?=[.,;]| ?$)"
        rf"|{FIRST}{_IT}(?:(?! (?:inte|ej|men|ger) )[^.;:?!,]){{0,140}}? ger (?:vi|{WHO})(?: {{ADV}})* (?:vårt|sitt) {_FULL}(?:stöd|bifall|ja|gillande){END}"
        rf"|(?:vårt|{OUR}) (?:råd|rekommendation|uppmaning|budskap)(?: till [\w-]+)? är(?: {{ADV}})* att (?:[\w-]+ )?(?:genomföra|gå vidare med|anta|införa|förverkliga|bifalla) {_IT}"
        rf"|{FIRST}{{UTREDNINGENS}} (?:[\w-]+ )?(?:överväganden|bedömning|bedömningar|slutsats|slutsatser|resonemang|ställningstagande|ställningstaganden|ståndpunkt|synsätt)(?: (?:om|i|kring|när det gäller) (?:(?! (?:inte|ej|att|som) )[^.;:?!,]){{2,80}})? (?:delas|biträds|stöds)(?: {{ADV}}| fullt ut)* av (?:oss|{WHO}){END}"
        rf"|{FIRST}(?:sitt|vårt) {_FULL}(?:stöd|bifall) (?:för|till|åt) {_IT}(?:(?! (?:inte|ej|men|ger) )[^.;:?!,]){{0,80}}? ger (?:(?:också|även) )?(?:vi|{WHO}){END}"
        rf"|{FIRST}(?:utöver|förutom|jämte|vid sidan av) (?:vårt|{OUR}) {_FULL}(?:stöd|bifall|ja) (?:för|till|åt)(?= {_IT})"
        rf"|{FIRST}{_IT}[^.;:?!]{{2,160}} och (?:har|får|vinner|åtnjuter) (?!{{VI}}|{{ORGAN}}){OUR} {_FULL}(?:stöd|bifall|gillande){END}"
        rf"|{FIRST}(?:(?:de |det )?(?:kapitel|kapitlen|kapitlet|avsnitt|avsnitten|avsnittet|punkt|punkten|punkterna) \d)[^.;:?!]{{0,160}}?(?: och)? (?:har|får|vinner|åtnjuter|ges) {OUR} {_FULL}(?:stöd|bifall|gillande)(?=[.,;:!]| ?$| och | men )",
        (" och ", "anmala", "anmaler", "avsnitt", "avsnitten", "avsnittet", "forklara", "forklarar", "framfor", "framfora", " ger ", "har ", "far ", "vinner ", "proposition", "lagradsremiss", "lagforslag", "rad ", "rekommendation", "uppmaning", "budskap", "delas", "bitrads", "stods", "utover", "forutom", "jamte", "vid sidan av", "kapitel", "kapitlen", "kapitlet", "meddela", "meddelar", "punkt", "punkten", "punkterna", "uttala", "uttalade", "uttalar", "uttrycka", "uttrycker"),
        T,
        None,
        D,
        0.85,
        "Varvsutskottet beslutar att till departementet framföra sitt stöd för förslaget om bryggor.",
        "Varvsutskottet beslutar att till departementet framföra sitt tack för förslaget om bryggor.",
    ),
    Pattern(
        "anser detsamma, precis som kommittén",
        rf"(?:anser|menar|bedömer|finner|tycker|kommer (?:fram )?till (?:den )?slutsats(?:en)?|drar slutsatsen|gör bedömningen)(?: (?!(?:att|inte|ej)\b){{ord}}){{0,6}}?,? att (?=[^.;:?!]* (?:inte|ej|icke|ingen|inget|saknas|onödig\w*|obehövlig\w*|överflödig\w*) )[^.;:?!]{{5,180}}?, (?:precis som|liksom|i likhet med|på samma sätt som|alldeles som) {_KOMMITTEN}(?: (?:också |även )?(?:gör|anser|menar|föreslår|konstaterar))?(?=[.!]| ?$)"
        rf"|{FIRST}med {_VIEW} är {WHO}(?: {{ADV}}| helt| fullt)* (?:överens|ense|eniga?){END}",
        ("arbetsgruppen", "beredningen", "beredningens", "betankandet", "betankandets", "delegationen", "delegationens", "departementet", "departementets", "kommissionens", "kommitteens", "kommitteernas", "kommitten", "kommittens", "kommitterade", "kommitterades", "motionens", "promemorian", "promemorians", "regeringen", "regeringens", "remissens", "utredaren", "utredarens", "utredarna", "utredning", "utredningen", "utredningens"),
        T,
        None,
        D,
        0.8,
        "Varvsklubben kommer till slutsatsen att ett bryggregister inte är befogat, precis som kommittén.",
        "Varvsklubben kommer till slutsatsen att bryggorna är för gamla, precis som kommittén.",
    ),
    Pattern(
        "röstade ja",
        rf"(?<!i )(?<!till ){_BODY} (?:har )?röst(?:ade|at|ar)(?: {{ADV}})* (?:ja till|igenom|för)(?= (?:stödet för |ett stöd för |stöd för )?{_IT}(?! (?:från|av) ))"
        rf"|(?:stannade|stannat|stannar|landade|landat)(?:,? [^,.;:?!]{{2,60}},)?(?: (?:till sist|slutligen|efter votering))? (?:för|i|på) att (?:tillstyrka|bifalla|stödja|ställa {{SIG}} bakom|säga ja till|välkomna)(?= )"
        rf"|(?:med (?:{{ord}} ){{1,3}}?röster mot|efter (?:votering|omröstning|rösträkning))[^.;:?!]{{0,60}} bif(?:ölls|alls)(?= {_IT})|{_IT} bifölls(?=,? (?:därmed )?med )",
        (" bifolls", "bifalla", "delegaterna", "fullmaktige", "klubben", "kommitten", "kongressen", "medlemmarna", "motet", "namnden", "ombuden", "omrostning", "radet", "roster mot", "rostrakning", "saga ja till", "stalla ", "stamman", "stodja", "styrelsen", "tillstyrka", "utskottet", "valkomna", "votering"),
        T,
        None,
        P,
        0.85,
        "Årsmötet röstade igenom stödet för förslaget om bryggor.",
        "Årsmötet röstade om förslaget om bryggor.",
    ),
    Pattern(
        "hälsar det med glädje",
        rf"(?:det är )?med (?:stor |största |uppriktig )?(?:glädje|tillfredsställelse|förtjusning)(?: som)? (?!{{VI}} ){WHO} (?:tar emot|tagit emot|hälsar|välkomnar|noterar|läser)(?= {_IT})"
        rf"|(?:tar|tagit)(?: {WHO})?? emot {_IT}(?:(?! (?:inte|utan) )[^.;:?!,]){{0,90}}? med (?:stor |största |uppriktig )?(?:glädje|tillfredsställelse|förtjusning|öppna armar)",
        (" emot ", "fortjusning", "gladje", "tillfredsstallelse"),
        T,
        None,
        V,
        0.8,
        "Det är med stor glädje Varvsklubbarna tar emot förslaget om bryggor.",
        "Det är med stor glädje Varvsklubbarna tar emot besökare.",
    ),
    Pattern(
        "föredrar den som förordas",
        rf"{FIRST}alternativ(?:et)? (?:[a-z]|\d+)(?:, [^.;:?!]{{2,80}},)? (?:förordas|stöds|biträds|föredras) av {WHO}{END}|(?:föredrar|förordar|förespråkar|väljer|stannar för)(?: {WHO})?? (?:den|det|de)(?: [\w-]+)? som (?:förordas|föreslås|läggs fram|lagts fram|{_KOMMITTEN} (?:själv |också |nu |har )*(?:förordar|föreslår|föreslagit|förordat|lagt fram|lägger fram|stannar för|stannat för|valt))(?: (?:i|av) (?:{{ord}} ){{0,2}}?{{ord}})?(?=[.,;]| ?$)",
        ("alternativ", "arbetsgruppen", "beredningen", "betankandet", "delegationen", "departementet", "foreslas", "forordas", "kommitten", "kommitterade", "laggs fram", "lagts fram", "promemorian", "regeringen", "utredaren", "utredarna", "utredningen"),
        T,
        None,
        D,
        0.82,
        "Bland utredarens två modeller föredrar Varvsklubbarna den som förordas i betänkandet.",
        "Bland utredarens två modeller föredrar Varvsklubbarna den som kostar minst.",
    ),
    Pattern(
        "också vi positiva",
        rf"{FIRST}(?:mycket |varmt )?positiva? (?:till|inför) {_IT}(?:(?! (?:är|ställer) )[^.;:?!]){{0,100}}? (?:är|ställer {{SIG}}) (?:{{ADV}} )*{WHO}{END}",
        ("positiv",),
        T,
        None,
        V,
        0.8,
        "Positiva till förslaget om bryggavgift är även Bryggeriklubbarna.",
        "Är Bryggeriklubbarna positiva till förslaget om bryggavgift?",
    ),
)  # fmt: skip
