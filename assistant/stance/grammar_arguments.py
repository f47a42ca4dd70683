"""That the proposal should or should not be, said in other words than the terms of art: a wish, a request, a reason.

"Det saknas skäl att införa avgiften", "regeringen bör avstå från att gå vidare", "vårt svar är nej".
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.changes import CHANGE
from assistant.stance.pattern import Force, Pattern

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER
P, D, J = Force.PERFORMATIVE, Force.DECLARED, Force.JUDGEMENT

_CHANGE = (
    r"(?:införa|införas|införande\w*|(?:ändra|förändra)(?! (?:{SIG}|sin|vår|min)(?: |[.,]|$))|utvidga|utöka|inrätta|reglera|lagstifta|skärpa|sänka|höja|avskaffa|slopa|ta bort|begränsa|förbjuda|bilda|skapa|förstatliga|centralisera|lagreglera|kriminalisera|ålägga|tvinga)"
)  # fmt: skip
_ONCE = r"(?:genomförs|införs|antas|blir verklighet|realiseras|förverkligas|träder i kraft)"

ARGUMENTS: tuple[Pattern, ...] = (
    Pattern(
        "avstyrka vill vi inte",
        r"(?:^|(?<=[.!?] ))(?:att )?(?:avstyrka|avvisa|motsätta {SIG}|invända mot)(?:(?! (?:tillstyrk\w*|kan|vill) )[^.;:?!]){0,160} (?:kan|vill|vågar|avser|tänker) (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?: {ADV})? (?:inte|ej)(?= göra|[ .,]|$)",
        ("avstyrka ", "avvisa ", "motsatta ", "invanda "),
        Stance.INGEN_ERINRAN,
        None,
        P,
        0.8,
        "Avstyrka förslaget vill vi dock inte.",
        "Tillstyrka förslaget vill vi dock inte.",
    ),
    Pattern(
        "tillstyrkan är utesluten",
        r"(?:någon|en|ett|något) (?:tillstyrkan|tillstyrkande)(?: {ord}){0,6}? (?:kan|är|blir|låter)(?: {ord}){0,3}? (?:inte|ej|uteslut\w*|omöjlig\w*|otänkbar\w*)"
        r"|att (?:tillstyrka|stödja|biträda)(?: (?!inte\b|ej\b)[^ .;:?!]+){0,20}? är(?: {ADV})? (?:uteslutet|omöjligt|otänkbart|inte (?:möjligt|aktuellt|tänkbart))"
        r"|(?:^|(?<=[.!?] ))(?:att )?(?:tillstyrka|stödja|biträda|bifalla|acceptera|godta|instämma|ställa {SIG} bakom)(?:(?! (?:avstyrk\w*|kan|vill) )[^.;:?!]){0,160} (?:kan|vill|vågar|förmår|avser|tänker) (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?: {ADV})? (?:inte|ej)(?=[ .,]|$)"
        r"|(?:något|vårt) stöd (?:för|till|åt) (?:[^.;:?!]{3,120}?) (?:kan|vill|ger|finns)(?: (?!men\b){ord}){0,4}? (?:inte|ej)(?: (?:ges|ge|lämnas|lämna|finnas))?(?=[ .,]|$)",
        ("tillstyrkan", "uteslutet", "omojligt", "otankbart", "inte mojligt", "inte aktuellt", "inte tankbart", "tillstyrka ", "stodja ", "bitrada ", "bifalla ", "acceptera ", "godta ", "instamma ", "stalla ", "stod "),
        A,
        None,
        P,
        0.85,
        "Att tillstyrka ett register utan rättslig grund är uteslutet.",
        "Att tillstyrka förslaget är enligt nämnden rätt väg.",
    ),
    Pattern(
        "svaret är nej",
        r"(?<=- )nej(?= ?[.]| ?$)|nej (?:blir|är)(?: {ord}){0,4}? svar(?:et)?(?! (?:att|för)\b)(?=[ .,!]|$)|(?:är|blir|förblir) (?:vårt|[\w-]+s) svar(?: {ADV})* (?:(?:ett )?(?:klart|tydligt|bestämt) )?nej(?=[ .,!]|$)|(?:för|från) (?:vår|min|egen|sin|[\w-]+s) (?:egen )?(?:del|sida) (?:är|blir) svaret(?: {ADV})* (?:(?:ett )?(?:klart|tydligt|bestämt) )?nej(?=[ .,!]|$)|(?:är|blir|förblir) (?:vårt|[\w-]+s) svar(?: {ADV})* (?:(?:ett )?(?:klart|tydligt|bestämt) )?nej(?=[ .,!]|$)|(?:vårt|[\w-]+s) svar (?:är|blir|förblir)(?: {ADV})* (?:(?:ett )?(?:klart|tydligt|bestämt) )?nej(?=[ .,!]|$)"
        r"|(?:vidhåller|vidhålla|står fast vid|upprepar) (?:{ADV} )?(?:sitt|vårt|det) (?:tidigare )?nej(?=[ .,!]|$)"
        r"|(?:instämmer i|delar|ansluter {SIG} till)(?: (?!(?:denna|detta|{UTREDNINGENS})(?= )){ord}){0,4}? (?:avrådan|avstyrkan|avstyrkande\w*)(?=[ .,]|$)"
        r"|(?:instämmer i|delar|ansluter {SIG} till|ställer {SIG} bakom)(?: (?!(?:denna|detta|{UTREDNINGENS}|{FÖRSLAG})(?= )){ord}){0,4}?s (?:tydliga |bestämda )?nej(?=[.,;]| ?$| till (?:{ord} ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA}|[\w-]{3}[\w-]*(?:en|et|an|na|in)(?=[ .,;]|$)))",
        ("nej", "avradan", "avstyrk"),
        A,
        None,
        D,
        0.8,
        "Även om syftet är gott är vårt svar nej.",
        "Tre kommuner svarade nej på frågan om nämnden har register.",
    ),
    Pattern(
        "svaret är ja",
        r"(?<=- )ja(?= ?[.]| ?$)|(?:^|(?<=[.!?,:] ))ja (?:blir|är)(?: {ord}){0,4}? svar(?:et)?(?! (?:att|för)\b)(?=[ .,!]|$)|(?:är|blir|förblir) (?:vårt|[\w-]+s) svar(?: {ADV})* (?:(?:ett )?(?:klart|tydligt|bestämt) )?ja(?=[ .,!]|$)|(?:vårt|[\w-]+s) svar (?:är|blir|förblir)(?: {ADV})* (?:(?:ett )?(?:klart|tydligt|bestämt) )?ja(?=[ .,!]|$)"
        r"|stöd(?:et)? för {FÖRSLAG} är (?:oreserverat|helhjärtat|odelat|starkt)(?= från (?:vår|{ord}s) sida|[.,]|$)|(?:håller fast vid|vidhåller|kvarstår vid) (?:sin|vår) positiva (?:inställning|syn|hållning)"
        r"|{FÖRSLAG}(?: {ord}){0,2}? vinner (?:vårt|[\w-]+s) (?:fulla )?gillande|(?:inget|ingenting) annat än (?:gott|bra|positivt|beröm) att säga om (?:{ord} ){0,2}?{FÖRSLAG}|{FÖRSLAG} är (?:helt )?i vår smak"
        r"|(?:instämmer i|delar|ansluter {SIG} till|ställer {SIG} bakom)(?: (?!(?:denna|detta|{UTREDNINGENS}|{FÖRSLAG}|inte|ej)(?= )){ord}){0,4}?s (?:tydliga |bestämda )?ja(?=[.,;]| ?$| till (?:{ord} ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA}))"
        r"|(?:tackar|röstar)(?: {VI})?(?: {ADV}| gärna)* ja till(?= (?:{UTREDNINGENS} |{FÖRSLAG}|{FÖRESLAGNA}|den föreslagna|det föreslagna|de föreslagna))",
        ("ja ar ", "ja blir", " ja", "stod", "positiva ", "gillande", "annat an", "smak", "ja"),
        T,
        None,
        D,
        0.8,
        "Trots att en barnkonsekvensanalys saknas är vårt svar ja.",
        "Två kommuner svarade ja på frågan om de har register.",
        needs=(" svar ", " svar.", " svar,", " svar!", " svaret", "- ja", "stod for ", "stodet for ", "positiva ", "gillande", "annat an", "smak", "s ja", "tackar", "rostar"),
    ),
    Pattern(
        "kan inte medverka",
        r"(?:kan|vill|förmår)(?: {ord}){0,4}? (?:inte|ej|icke)(?: {ADV})? (?:medverka till|följa (?:den|utredningen|kommittén|utredaren)|förena {SIG} med|sluta upp bakom|ansluta {SIG} till|skriva under på)(?= |[.,]|$)|{FÖRSLAG}(?: {ord}){0,2}? kan (?:inte|ej) vinna (?:vårt|[\w-]+s) (?:gillande|bifall|stöd)"
        r"|(?:har|är det) (?:mycket )?svårt (?:för {ord} )?att (?:förlika {SIG} med|acceptera|godta|ställa {SIG} bakom|stödja)(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}|ordningen|modellen|en sådan))"
        r"|(?:ställer {SIG}|är)(?: {ADV}| helt)* främmande för(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}|tanken|idén|modellen|att))|(?:sågar|nobbar|ratar|fördömer|bestrider|tillbakavisar|avböjer|avböja|motarbetar|bekämpar|motsäger {SIG})(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}|betänkandet|promemorian|motionen|modellen|idén))|spjärnar emot"
        r"|(?:inte|ej) (?:övertygad|övertygade|övertygat) om att (?:{ord} ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA})(?: {ord}){0,3}? (?:bör|ska) (?:genomföras|införas|antas)|{FÖRSLAG} (?:förtjänar|lämpar {SIG})(?: {ord}){0,3}? (?:inte|ej) (?:att|för att) (?:genomföras|införas|läggas)"
        r"|låter {SIG} (?:inte|ej) göra(?=[.,]|$)|sågas av (?:{ord} ){0,6}?(?:oss|{ORGAN})(?=[ .,]|$)",
        ("medverka", "folja ", "forena ", "sluta upp", "ansluta ", "skriva under", "vinna ", "svart ", "frammande", "sagar", "nobbar", "ratar", "fordomer", "bestrider", "tillbakavisar", "avboj", "motarbetar", "bekampar", "motsager", "spjarnar", "overtyga", "fortjanar", "lampar ", "later ", "sagas"),
        A,
        None,
        D,
        0.75,
        "Nämnden kan inte medverka till en sådan ordning.",
        "Nämnden vill gärna medverka i det fortsatta arbetet.",
    ),
    Pattern(
        "vore ett misstag",
        r"(?:bättre|klokast|bäst|klokare|klokt) (?:vore|är)(?: det)?(?: {ADV})? att (?:inte|ej) (?:genomföra|införa|gå vidare med|anta)(?= )|är det(?: {ADV})? fel väg(?: att gå)? att (?:genomföra|införa|gå vidare med|anta)(?= )|(?:vore|är|blir)(?: det)?(?: (?:enligt (?:{ord} ){1,2}?{ord}|därför|dock|också))* (?:ett (?:stort )?(?:misstag|felgrepp)|ett (?:{ord} ){0,2}?felsteg|helt fel|olyckligt|oklokt|vanskligt|oansvarigt) att (?:genomföra|införa|gå vidare med|lagstifta|anta|fullfölja)(?= )|hellre än att (?:genomföra|införa)(?= (?:{ord} ){0,2}?{FÖRSLAG})"
        r"|(?:lägga|läggas|skrinlägga|skrinläggas|skrinläggs)(?: (?:de[nt]? )?{FÖRSLAG})?(?: i papperskorgen| på hyllan| på is| i byrålådan)|(?:{FÖRSLAG}|reformen|planerna) (?:bör|ska|måste) (?:skrinläggas|läggas på (?:is|hyllan))|skrinlägga (?:{ord} )?(?:{FÖRSLAG}|planerna|reformen)"
        r"|någon anledning att (?:införa|genomföra|ändra|inrätta)(?: (?!men\b){ord}){1,8}? (?:finns|föreligger|saknas)(?: {ADV})? ?(?:inte|ej)?(?=[ .,]|$)|som föreslås kan (?:{VI}|(?:{ord} ){0,2}{ORGAN}) (?:inte|ej) (?:acceptera|godta|ställa {SIG} bakom|tillstyrka|stödja)",
        ("misstag", "felgrepp", "felsteg", "battre ", "klok", "bast ", "fel vag", "helt fel", "olyckligt", "oklokt", "vanskligt", "oansvarigt", "hellre an", "papperskorgen", "hyllan", "pa is", "byraladan", "skrinlagg", "anledning att", "foreslas kan"),
        A,
        None,
        D,
        0.7,
        "Det vore enligt vår mening ett misstag att genomföra förslaget.",
        "Det vore olyckligt om förslaget missförstås.",
    ),
    Pattern(
        "gör vi inte det",
        r"(?:gör|kan|vill) (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?: {ADV})? (?:inte det|det inte)(?=[ .,;]|$)|det gör (?:{VI} (?:inte|ej)|(?:inte|ej) {VI}|(?:{ord} ){0,2}{ORGAN} (?:inte|ej)|(?:inte|ej) (?:{ord} ){0,2}{ORGAN})(?=[ .,;]|$)|kan(?: {ADV}| för (?:sin|vår|egen) del)* (?:inte|ej) göra det(?=[ .,;]|$)|men (?:inte|ej) {VI}(?=[.;]| ?$)|vilket (?:{VI}|þ+) (?:inte|ej) gör(?=[.;]| ?$)",
        ("men inte", "men ej", "inte gor", "ej gor", "inte det", "det inte", "gora det", "det gor"),
        A,
        None,
        D,
        0.65,
        "Hade lagen varit snävare hade vi kunnat ställa oss bakom den, men som den nu är skriven gör vi inte det.",
        "Kommunen vill inte det.",
        judged="echo",
    ),
    Pattern(
        "vill att förslaget genomförs",
        rf"(?:vill|önskar|ser gärna|ser helst|ser fram emot|förordar|hoppas|hemställer)(?: {{ADV}})*(?: (?:inte|ej))?(?: se)? att (?:{{UTREDNINGENS}} |det |de )?(?:{{FÖRSLAG}}|reformen|lagen|motionen) (?:snarast |skyndsamt |helt |i sin helhet )?{_ONCE}(?! (?:först|endast|om|med|utan|inte))"
        r"|(?:hemställer|önskar|vill|förordar|begär|yrkar)(?: {ADV})* att regeringen(?: {ADV})*(?: (?:inte|ej))? (?:går vidare med|genomför|fullföljer) (?:{UTREDNINGENS} |det |de )?{FÖRSLAG}(?! (?:först|endast|om|med|utan|inte|förrän|innan)(?= ))"
        r"|(?:uppmanar|vädjar till|rekommenderar|råder|hemställer|föreslår|uppmana)(?: (?!(?:avst[åa]|låt|undvik|upphör|slut)){ord}){0,5}? att (?:(?:inte|ej) )?(?:{ord} ){0,2}?(?:gå vidare med|genomföra|införa|anta|realisera)(?= (?:{ord} ){0,2}?{FÖRSLAG})(?! (?:{ord} ){0,2}?[\w-]*s\b)",
        ("genomfor", "infor", "antas", "anta ", "verklighet", "realisera", "forverkligas", "i kraft", "vidare med"),
        T,
        A,
        D,
        0.75,
        "Vi uppmanar regeringen att skyndsamt genomföra förslaget.",
        "Vi uppmanar regeringen att inte genomföra förslaget.",
    ),
    Pattern(
        "bör utgå",
        r"(?:{FÖRSLAG}|föreslagna|föreslagen|föreslaget)(?: \d[\d.·,-]*(?: (?:och|samt) \d[\d.·]*)?)?(?: (?!inte\b|ej\b|om\b|att\b|som\b|och\b){ord}){0,6}? (?:bör|ska|skall|måste)(?: {ADV})? (?:utgå|strykas|slopas|tas bort|avvisas|avfärdas)(?=[.,;]|$| (?:ur|i sin helhet|och|då|eftersom|helt))"
        r"|bör(?: {ADV})? (?:{UTREDNINGENS} |de[nt]? |i avsnitt \d[\d.·]* )?(?:{FÖRSLAG}|{FÖRESLAGNA})(?: (?!(?:inte|ej|att|som|och|bör)\b){ord}){0,8}? (?:utgå|strykas|slopas|avvisas|avfärdas)(?=[.;,]| ?$)"
        r"|(?:vill|önskar|ser gärna|ser helst|hemställer|begär|förordar)(?: {ADV})*(?: se)? att (?:{UTREDNINGENS} |det |de )?(?:{FÖRSLAG}|reformen|motionen|lagen) (?:{ADV} )?(?:dras tillbaka|drar tillbaka|stoppas|skrotas|avslås|läggs ne[rd]|avvisas|återkallas|förkastas|faller|utgår)"
        r"|(?:anser|menar|tycker)(?: {ord}){0,3}? att (?:det|den|de|förslaget|bestämmelsen|paragrafen)(?: {ADV})? (?:bör|ska|måste|borde)(?: {ADV})? (?:utgå(?! från)|strykas|slopas|avvisas|förkastas|avslås|skrotas)(?=[ .,;]|$)"
        r"|och att (?:det|den|de|bestämmelsen)(?: {ADV})? (?:bör|ska|måste) (?:utgå(?! från)|strykas|slopas)(?=[ .,;]|$)"
        r"|bör (?:regeringen|staten|man|lagstiftaren)(?: {ADV})? (?:avstå från (?:de[nt]? )?(?:{FÖRSLAG}|föreslagna|föreslagen)|välja (?:en )?annan (?:väg|modell|lösning) än)|(?:regeringen|staten|man|lagstiftaren) (?:bör|ska)(?: {ADV})? välja (?:en )?annan (?:väg|modell|lösning) än"
        r"|{FÖRSLAG}(?: (?!(?:om|att)\b){ord}){0,3}? (?:torde|bör|lär)(?: {ADV})? (?:inte|ej|icke)(?: böra)? föranleda (?:någon )?(?:lagstiftning\w*|lagändring\w*|åtgärd\w*)"
        r"|{FÖRSLAG}(?: {ord}){0,3}? (?:inte|ej) (?:moget|mogna|redo) (?:att|för)(?= )|tiden är (?:ännu )?inte mogen för(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}))|{FÖRSLAG}(?: (?!om\b|att\b){ord}){0,3}? bör(?: {ADV})? (?:inte|ej) (?:föranleda (?:någon )?(?:lagstiftning\w*|åtgärd\w*)|läggas till grund för (?:fortsatt|vidare|ny|en))|bör(?: {ADV})? stanna på papperet"
        r"|(?:ser helst|vill|önskar|anser|förordar)[^.;:?!]{0,120} att {FÖRSLAG} (?:inte|ej) (?:genomförs|införs|antas)(?=[ .,]|$)|{FÖRSLAG} (?:kan (?:inte|ej)|(?:inte|ej) kan) (?:få|räkna med|påräkna) (?:vårt|[\w-]+s) stöd"
        r"|{FÖRSLAG}(?:(?! (?:inte|ej|bör|men) )[^.;:?!]){3,160}, (?:bör|ska)(?: {ADV})? (?:utgå(?! från)|strykas|slopas)(?=[.,;]|$)"
        r"|(?:regeringen|staten|man|lagstiftaren) (?:bör|ska|måste)(?: {ADV})? avstå från (?:att (?:genomföra|införa|gå vidare|lagstifta)|(?:{ord} )?{FÖRSLAG})|bör (?:regeringen|staten|man)(?: {ADV})? avstå från att (?:genomföra|införa|gå vidare|lagstifta)"
        r"|(?:brister|svagheter|problem) att (?:det|förslaget|de)(?: {ADV})? (?:bör|måste|ska) (?:avvisas|avslås|förkastas|dras tillbaka|skrotas|göras om från grunden)"
        r"|(?:är fel|är felaktig\w*|är dålig\w*|är olämplig\w*|är ogenomtänk\w*|är onödig\w*)(?: väg)? och (?:bör|ska)(?: {ADV})? (?:inte|ej) (?:genomföras|införas|antas)|(?:reformen|lösningen|modellen|ordningen|idén|planerna|förstatligandet|förändringen)(?: (?!inte\b|ej\b|om\b|att\b){ord}){0,6}? bör(?: {ADV})? (?:inte|ej)(?: {ADV})? (?:genomföras|införas|realiseras|förverkligas)(?! (?:förrän|innan|utan))",
        ("utga", "strykas", "slopas", "tas bort", "avvisas", "avfardas", "avsta ", "avslas", "forkastas", "tillbaka", "skrotas", "faller", "laggs ne", "stoppas", "aterkallas", "grunden", "genomforas", "inforas", "antas", "realiseras", "forverkligas", "annan ", "mogen", "moget", "mogna", "redo ", "foranleda", "till grund", "papperet", "stod", "genomfors", "infors"),
        A,
        None,
        D,
        0.72,
        "Den i avsnitt 7.2 föreslagna bestämmelsen bör utgå.",
        "Den föreslagna bestämmelsen bör utgå från barnets bästa.",
        needs=("rslag", "foresl", "regering", "staten", "man ", "lagstiftar", "brister", "svagheter", "problem", "reform", "losning", "modell", "ordning", "ide", "plan", "forstatligande", "forandring", "vill ", "onskar ", "ser ", "hemstaller ", "begar ", "forordar ", "anser ", "menar ", "tycker ", "och att ", "fel ", "felaktig", "dalig", "olamplig", "ogenomtank", "onodig", "tiden ar ", "stanna pa "),
    ),
    Pattern(
        "saknas skäl att införa",
        rf"(?:saknas|föreligger inte|finns inte|inte finns|inte föreligger|(?:{{INTE}}(?: {{VI}}| {{ADV}})*|svårt att) (?:se|finna|hitta|upptäcka|anse)(?: att det (?:(?:i dag|nu|här) )?(?:finns|föreligger|skulle (?:finnas|föreligga)))?|(?:finns|ser|finner|föreligger)(?: (?!som\b|att\b){{ord}}){{0,4}}? (?:inga|ingen|inget|inte (?:någon|något|några)|ej (?:någon|något|några)|(?:inte|ej)(?= (?:tillräckliga|tillräckligt|bärande|sakliga|goda|övertygande|skäl|anledning|behov|grund))))(?: (?:ett|något|någon|några|tillräckliga|sakliga|bärande|starka|egentligt|egentliga|verkligt|övertygande|objektiva|reellt|påtagligt|vägande|ytterligare|generellt|uttalat|därmed|därför|således|det|helt|tydliga|goda)){{0,3}} (?:skäl|anledning|behov|grund)(?: (?:till|för|av|om))?(?: att)? (?:{_CHANGE}|(?:genomföra|anta|förverkliga) {{FÖRSLAG}}|(?:den|det|de)? ?föreslag\w+|(?:en|ett) (?:sådan\w*|{{FÖRSLAG}})|(?:att )?(?:utöka|införa))(?!\w)"
        r"|(?:något|några|(?:^|(?<=[.!?;:] ))(?:tillräckliga |bärande |goda )?(?=skäl|motiv|behov|anledning)) ?(?:[\w-]+ )?(?:skäl|motiv|behov|anledning|argument)(?: (?:för|till|av))*(?: att)? (?:genomföra|införa|ändra|gå vidare med|{FÖRSLAG}|(?:den |det |de )?{FÖRESLAGNA})[^.;:?!]{0,80}? (?:(?:har|finns|föreligger)(?: enligt (?:{ord} ){0,2}?{ord})? (?:inte|ej)(?=[ .,;]|$)|saknas)"
        r"|något (?:[\w-]+ )?behov av (?:(?!att\b)[^ .;:?!]+ ){1,6}?(?:inte föreligger|inte finns|föreligger inte|finns inte)(?=[ .,]|$)"
        r"|behövs (?:därför |således |alltså )?(?:inte|ingen|inget|inga)(?: (?:det|den|de))? (?:föreslagna|föreslagen|föreslaget)",
        ("skal", "anledning", "behov", "grund", "behovs", "motiv", "argument"),
        A,
        None,
        D,
        0.6,
        "Enligt verket saknas skäl att införa den föreslagna avgiften.",
        "Myndigheten delar bedömningen att det saknas skäl att införa en avgift.",
        needs=("saknas", "inte ", "inga ", "ingen ", "inget ", "ej ", "svart att "),
        judged="need",
    ),
    Pattern(
        "till skillnad från utredningen",
        r"(?:anser|menar|bedömer)(?: {VI}| {ORGAN})? tvärtom,? att(?= )|(?:tvärtemot|tvärt emot|i motsats till|till skillnad från) (?:vad|det som|det) {UTREDNINGEN} [^,.;:?!]{0,50}?,? ?(?:anser|bedömer|menar|finner)(?: {VI}| (?:(?!att\b){ord} ){0,3}?(?!att\b){ord})? att(?= )|(?:till skillnad från|i motsats till|tvärtemot|tvärt emot) {UTREDNINGEN}(?: {ord}){0,3}?,? (?:anser|bedömer|menar|finner)(?= )"
        r"|(?:anser|bedömer|menar|finner)(?: {VI}| {ORGAN})?,? (?:till skillnad från|i motsats till|tvärtemot|tvärt emot) {UTREDNINGEN},? att(?= )"
        r"|(?:uppfattning|bedömning|mening) (?:är|går) tvärt ?(?:emot|om mot|om|mot) {UTREDNINGENS}",
        ("till skillnad fran", "i motsats till", "tvart"),
        A,
        None,
        J,
        0.6,
        "Till skillnad från utredningen anser förbundet att ett förbud bör införas.",
        "Till skillnad från tidigare utredningar anser vi att detta förslag är bra.",
        judged="contrary",
    ),
    Pattern(
        "kan inte läggas till grund",
        r"(?:inte|ej|icke)(?: {ord}){0,5}? tillräckligt(?: {ord}){0,4}? för att (?:kunna )?(?:ligga|läggas|utgöra|tas)(?: till)? grund (?:för|till)"
        r"|(?:duger|lämpar sig|håller)(?: {ord}){0,2}? (?:inte|ej) som (?:grund|underlag) för|(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|reformen|lagtexten) (?:inte|ej|icke) (?:duger|lämpar sig|håller|räcker|kan tjäna|kan användas|kan duga) som (?:grund|underlag) för"
        r"|(?:inte|ej|icke)(?: {ord}){0,10}? (?:läggas?|ligga) till grund för (?:{ord} ){0,2}?(?:lagstiftning\w*|lagändring\w*|reform\w*|ny lag\w*|fortsatt lagstiftning\w*)",
        ("till grund", "som grund", "som underlag"),
        A,
        None,
        D,
        0.8,
        "Förslaget kan inte läggas till grund för lagstiftning.",
        "Förslaget kan läggas till grund för lagstiftning.",
    ),
    Pattern(
        "bör inte genomföras",
        r"{FÖRSLAG} (?:om|till|i|på) (?:(?! (?:som|att|bör|ska|skall|om|inte|ej|kan|är|men) )[^.;:?!]){3,110} (?:bör|ska|skall|får)(?: {ADV})? (?:inte|ej)(?: {ADV})? (?:genomföras|införas|antas|förverkligas|realiseras)(?=[ .,;!]|$)|(?:bör|ska|skall|borde) (?:{FÖRSLAG}|lagändring\w*|ändringen|reformen|lagen)(?: {ord}){0,3}? (?:inte|ej|icke) (?:komma till stånd|bli verklighet|bli lag)|(?:{FÖRSLAG}|[\w-]*ändring(?:en|ar|arna)|reformen|lagen|{FÖRESLAGNA} [\w-]+)(?: (?!om\b|att\b|som\b){ord}){0,6}? (?:(?:inte|ej|icke)(?: {ADV})? (?:bör|ska|skall|borde|får)|(?:bör|ska|skall|borde|får)(?: {ADV})? (?:inte|ej|icke)) (?:komma till stånd|bli verklighet|bli lag|fullföljas|verkställas)|{FÖRSLAG}(?: (?!om\b|att\b){ord}){0,6}? (?:bör|ska|skall|får|borde|torde)(?: {ord}){0,3}? (?:inte|ej|icke)(?! (?:bara|enbart|endast|minst) )(?: (?!utan\b){ord}){0,3}? (?:genomföras|införas|antas|genomförs|realiseras|förverkligas|leda till lagstiftning)"
        r"|{FÖRSLAG}(?: (?!om\b|att\b){ord}){0,3}? (?:inte|ej|icke)(?! (?:bara|enbart|endast|minst) )(?: (?!(?:utan|avslås|avvisas)\b){ord}){0,2}? (?:bör|ska|skall|får|borde) (?:genomföras|införas|antas|realiseras|förverkligas|leda till (?:ny )?lagstiftning|upphöjas till lag)"
        r"|(?:så|så pass) \w+ att {FÖRSLAG} (?:inte|ej) kan genomföras"
        r"|(?:den|det|de) (?:[\w-]+ )?som (?:nu |här )?(?:föreslås|{UTREDNINGEN} föreslår)(?: i avsnitt \d[\d.·]*)? (?:bör|ska|borde|får)(?: {ADV})? (?:inte|ej) (?:genomföras|införas|antas|bli verklighet)"
        r"|(?:bör|ska|skall|borde) (?:de[nt]? )?(?:{FÖRSLAG}|föreslagna {ord})(?:(?! (?:att|som|men|och att|om inte|inte|ej|icke) )[^.;:?!,]){0,120}? (?:inte|ej|icke)(?: {ord}){0,2}? (?:genomföras|införas|antas|realiseras|förverkligas)"
        r"|(?:anser|menar|tycker|bedömer|finner|ser)(?: {ord}){0,4}? (?:inte|ej)(?: heller)? att (?:(?!och\b){ord} ){0,8}?(?:bör|ska|skall|borde) (?:genomföras|införas|antas)"
        r"|(?:föreslagna|föreslagen|aktuella)(?: (?!om\b){ord}){0,5}? (?:inte|ej) (?:bör|ska|skall) (?:genomföras|införas|antas)"
        r"|(?:föreslagna|föreslagen|aktuella)(?: (?!om\b){ord}){0,5}? (?:bör|ska|skall)(?: {ADV})? (?:inte|ej) (?:genomföras|införas|antas)"
        r"|(?:ser|anser|finner|bedömer) (?:inte|ej) (?:att )?{FÖRSLAG}(?: (?!om\b|att\b|som\b){ord}){0,2}? (?:är |som )?(?:motiverat|motiverade|befogat|befogade|acceptabelt|acceptabla|godtagbart|godtagbara)"
        r"|(?:punkt|avsnitt) \d[\d.·]*(?: (?!om\b|att\b){ord}){0,4}? (?:(?:bör|ska|skall|borde)(?: {ADV})? (?:inte|ej)|(?:inte|ej) (?:bör|ska|skall|borde)) (?:genomföras|införas|antas)",
        (
            "genomfor",
            "infora",
            "anta",
            "realise",
            "forverklig",
            "leda till lag",
            "motivera",
            "befoga",
            "acceptab",
            "godtagba", "till stand", "bli verklighet", "bli lag", "fullfoljas", "verkstallas"),
        A,
        None,
        D,
        0.82,
        "Förvaltningen bedömer att förslaget inte bör genomföras.",
        "Myndigheten delar bedömningen att en sådan ordning inte bör införas.",
        needs=("inte ", "ej ", "icke "),
    ),
    Pattern(
        "bör genomföras",
        r"(?:anser|menar|tycker|bedömer|finner|förordar|föreslår)(?: (?!inte\b|ej\b){ord}){0,3}? att (?:{ord} ){0,2}?{FÖRSLAG}(?: (?!inte\b|ej\b|om\b|att\b|som\b){ord}){0,6}? (?:bör|ska|skall|kan|borde) (?:genomföras|införas|antas|realiseras|förverkligas)"
        r"|(?:{FÖRSLAG}|punkt \d+) (?:bör|ska)(?: (?:därför|således|snarast|skyndsamt|enligt {ord}(?: (?:mening|bedömning|uppfattning))?))? (?:genomföras|införas|antas)(?! (?:först|stegvis|endast|om ))"
        r"|(?:^|(?<=[.!?:] ))(?:(?:den|det) (?:nya |föreslagna |tänkta )?)?(?:rätten|[\w-]*(?:kravet|avgiften|plikten|skyldigheten|registret|förbudet|ordningen|modellen|reformen|skatten|taxan|undantaget|bestämmelsen|lagändringen))(?: (?:till|av|om|på|för|i|vid) (?:(?!(?:att|som|om|inte|bör)\b){ord} ){0,6}?(?!bör\b){ord})? bör(?: (?:därför|således|snarast|skyndsamt|enligt (?:(?!(?:inte|ej|icke|aldrig|först|bara|endast)\b){ord} ){1,3}?(?!(?:inte|ej|icke|aldrig|först|bara|endast)\b){ord}))? (?:genomföras|införas|antas|permanentas)(?=[.,;!]| ?$)"
        r"|(?:den|det|de) (?:[\w-]+ )?som (?:nu |här )?(?:föreslås|{UTREDNINGEN} föreslår)(?: i avsnitt \d[\d.·]*)? (?:bör|ska|borde)(?: (?:därför|snarast|skyndsamt))? (?:genomföras|införas|antas)(?=[.,;!]| ?$)"
        rf"|(?:^|(?<=[.!?:] )){CHANGE}(?: (?:av|om|till|på|i|för) (?:(?!(?:att|som|om|inte|bör)\b){{ord}} ){{0,5}}?(?!bör\b){{ord}})? bör(?: (?:därför|snarast|skyndsamt))? (?:genomföras|komma till stånd)(?=[.,;!]| ?$)"
        r"|{FÖRESLAGNA} [\w-]+(?: (?:till|av|om|på|för|i|vid) (?:(?!(?:att|som|om|inte|bör)\b){ord} ){0,6}?(?!bör\b){ord})? bör enligt (?:(?!(?:inte|ej|icke|aldrig|först|bara|endast)\b){ord} ){1,5}?(?:genomföras|införas|antas|permanentas)(?=[.,;!]| ?$)"
        r"|{FÖRSLAG} (?:om|till|i|på) (?:(?! (?:som|att|bör|ska|skall|om|inte|ej|kan|är|men) )[^.;:?!]){3,110} (?:bör|måste)(?: (?:därför|således|snarast|skyndsamt))? (?:genomföras|införas|antas|förverkligas|realiseras)(?=[.,;!]| ?$| (?:snarast|skyndsamt|så snart|i sin helhet)(?= |[.,]|$))"
        r"|bör(?: (?!inte\b|ej\b){ord}){0,3}? [\w-]+(?:as|es|s) i enlighet med (?:{UTREDNINGENS} |det |de )?{FÖRSLAG}(?=[.,;]| ?$)"
        r"|(?:(?:som )?föreslås|föreslagna [\w-]+|{FÖRSLAG}) (?:bör|ska)(?: {ADV})? (?:komma till stånd|bli verklighet|bli lag|förverkligas|fullföljas)(?=[ .,]|$)",
        (
            "genomforas",
            "inforas",
            "antas",
            "realiseras",
            "forverkligas",
            "till stand",
            "bli verklighet",
            "bli lag",
            "fullfoljas",
            "i enlighet med",
        ),
        T,
        None,
        D,
        0.75,
        "Kommunen anser att förslaget bör genomföras.",
        "Kommunen anser att förslaget inte bör genomföras.",
    ),
)  # fmt: skip
