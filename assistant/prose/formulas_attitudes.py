"""Stands told by a noun, a comparison or a judgement: "har en positiv inställning", "ser förslaget som ett framsteg".

Rows as in `assistant.stance.pattern`; the holder stands as one word of the letter þ.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T = Stance.TILLSTYRKER
TD = Stance.TILLSTYRKER_DELVIS
A = Stance.AVSTYRKER
D = Force.DECLARED
W = Force.ATTITUDE
J = Force.JUDGEMENT

_WHAT = r"(?:(?:{UTREDNINGENS}|det|de|den|detta|dessa) )?(?:{FÖRSLAG}|reformen|ändringen|ändringarna|lagändringen|regleringen|bestämmelsen|bestämmelserna|reglerna|lösningen|ordningen|modellen|planen|detaljplanen|översiktsplanen|programmet|betänkandet|promemorian|strategin|riktlinjerna|föreslagna \w+)(?! (?:syfte|intention|ambition|inriktning|målsättning))"
_VIEW = r"(?:inställning|grundinställning|grundsyn|hållning|attityd|syn|uppfattning|ståndpunkt|mening)"
_HAS = r"(?:har|hade|haft|intar|intagit|intog|redovisar|redovisat|uttrycker|uttryckt|ger uttryck för|gett uttryck för|givit uttryck för|visar|visat)(?: {ord}){0,1}? (?:en|ett)(?: (?!inte\b|ej\b){ord}){0,3}?"
_SEEN = (
    r"(?:betecknar|betecknat|betecknade|betraktar|betraktat|karakteriserar|karaktäriserar|beskriver|beskrivit|uppfattar|ser|sett|anser|bedömer)(?: {ord}){0,2}? "
    + _WHAT
    + r"(?: (?!inte\b|ej\b|icke\b){ord}){0,6}? (?:som|utgöra|vara)(?: (?!inte\b|ej\b|föga\b|mindre\b|knappast\b|alltför\b|icke\b){ord}){0,3}?"
)

ATTITUDES: tuple[Pattern, ...] = (
    Pattern(
        "har en positiv inställning",
        _HAS + r" (?:positiv|välvillig|bejakande|gynnsam|förstående och positiv|tillstyrkande)t? " + _VIEW,
        ("positiv", "valvillig", "bejakande", "gynnsam", "tillstyrkande"),
        T, None, W, 0.78,
        "Þþþ har en i grunden positiv inställning till förslaget.",
        "Þþþ har en avvaktande inställning till förslaget.",
    ),
    Pattern(
        "har en negativ inställning",
        _HAS + r" (?:negativ|avvisande|avböjande|avstyrkande)t? " + _VIEW,
        ("negativ", "avvisande", "avbojande", "avstyrkande"),
        A, None, W, 0.8,
        "Þþþ intar en avvisande hållning till förslaget.",
        "Þþþ har en avvaktande hållning till förslaget.",
    ),
    Pattern(
        "ger sitt stöd",
        r"(?:ger|gett|givit|gav|lämnar|lämnat|uttalar|uttalat|uttrycker|uttryckt|deklarerar)(?: (?:þ+|{FÖRSLAG}|det|i princip|också))? (?:sitt|sina|ett|starkt|fullt|brett)?(?: (?!inte\b|ej\b){ord})?(?<= )? ?stöd (?:till|för|åt)(?! den som| att (?:få|kunna))|(?:ger|gett|givit|gav)(?: {ord}){0,3}? (?:{FÖRSLAG}|det) (?:sitt|ett)(?: {ord})? (?:stöd|bifall)|(?:stöd|gehör|medhåll|sympati) för {FÖRSLAG} (?:uttalas|ges|finns|lämnas|kommer|uttrycks|redovisas|fanns) (?:av|hos|från)|(?:ställer|ställt) upp (?:bakom|på) (?:{FÖRSLAG}|det|detta)|(?:stod|stått|står)(?: {ord})? bakom (?:{FÖRSLAG}|det|detta|bedömningen|{UTREDNINGENS})",
        ("stod", "bakom", "stall", "bifall", "gehor", "medhall", "sympati"),
        T, None, D, 0.8,
        "Þþþ ger förslaget sitt fulla stöd.",
        "Þþþ ger råd och stöd åt kommunerna.",
    ),
    Pattern(
        "är för en sådan ordning",
        r"þ+ (?:är|var)(?: (?:också|även|bestämt|klart|i princip))? för (?:ett|en|det|den|detta|att)(?= )(?! (?:närvarande|stund|del))|(?:är|var|förklarar {SIG} vara)(?: {ord})? (?:anhängare|förespråkare|tillskyndare) (?:av|till)",
        (" for ", "anhangar", "foresprakar", "tillskyndar"),
        T, None, W, 0.76,
        "Þþþ är för ett införande.",
        "Þþþ är för närvarande överens med staten.",
    ),
    Pattern(
        "pläderar för",
        r"þ+(?: (?:har|hade))?(?: (?:också|även|starkt|bestämt))? (?:argumentera\w+|plädera\w+|talar|talat|talade) (?:starkt |bestämt )?för (?:att )?(?:" + _WHAT + r"|en \w+ (?:enligt|i enlighet med) " + _WHAT + r")",
        ("argumentera", "pladera", "tala"),
        T, None, W, 0.72,
        "Þþþ pläderar för förslaget.",
        "Þþþ pläderar för en annan lösning.",
    ),
    Pattern(
        "tillstyrkan lämnas",
        r"(?:tillstyrkan(?:de)?|bifall) (?:lämnas|ges|kommer|har lämnats|har getts|har givits|har kommit|finns)(?: {ord})? (?:av|från)|(?:yrkar|hemställer om|tillstyrker|tillråder) bifall|tacka[rt] ja till|föreslå\w*(?: {ord}){0,2}? att (?:anta|antaga|bifalla|godkänna|tillstyrka) (?:{FÖRSLAG}|planen|programmet)",
        ("tillstyrkan", "bifall", "tacka", "foresla"),
        T, None, D, 0.82,
        "Tillstyrkan lämnas av þþþ.",
        "Þþþ lämnar frågan öppen.",
    ),
    Pattern(
        "avstyrkan lämnas",
        r"(?:avstyrkan(?:de)?|avslag) (?:lämnas|ges|kommer|har lämnats|har kommit|förordas|finns)(?: {ord})? (?:av|från)|tacka[rt] nej till|föreslå\w*(?: {ord}){0,2}? att (?:avslå|avstyrka|avvisa|inte anta) (?:{FÖRSLAG}|planen|programmet)",
        ("avstyrkan", "avslag", "tacka", "foresla"),
        A, None, D, 0.82,
        "Avstyrkande kommer från þþþ.",
        "Þþþ föreslår att planen ändras.",
    ),
    Pattern(
        "att förslaget antas",
        r"(?:hemställ\w+|yrka\w*|föreslå\w*|förordar?|vill|önskar|hoppas|rekommenderar|tillråder|understryker vikten av|angeläget|angelägen om)(?: om)? (?:bifall(?: till)?|att (?:{FÖRSLAG}|lagförslaget|reformen|ändringen|betänkandet|promemorian)(?: (?!inte\b|ej\b){ord})? (?:antas|antages|genomförs|genomföres|bifalls|bifalles|godkänns|läggs till grund|förverkligas|realiseras))|vill se " + _WHAT + r"(?: {ord})? (?:genomfört|genomförd|genomförda|förverkligat|förverkligad)",
        ("antas", "antages", "genomfor", "bifall", "godkan", "laggs", "forverkliga", "realiseras"),
        T, None, D, 0.78,
        "Þþþ hemställer att förslaget genomförs.",
        "Þþþ hemställer att förslaget inte genomförs.",
    ),
    Pattern(
        "bör läggas till grund",
        _WHAT + r"(?: (?!inte\b|ej\b|icke\b){ord}){0,2}? (?:bör|kan|ska|skall|borde)(?: (?!inte\b|ej\b|icke\b){ord}){0,2}? (?:läggas till grund|ligga till grund|upphöjas till lag|leda till lagstiftning|antas|förverkligas)",
        ("till grund", "upphojas", "leda till", "antas", "forverkligas"),
        T, None, J, 0.72,
        "Þþþ anser att förslaget bör läggas till grund för lagstiftning.",
        "Þþþ anser att förslaget inte bör läggas till grund för lagstiftning.",
    ),
    Pattern(
        "ser förslaget som en förbättring",
        _SEEN + r" (?:väl motivera\w*|väl avväg\w*|väl genomarbeta\w*|välmotivera\w*|välgrunda\w*|väl underbygg\w*|lämplig\w*|ändamålsenlig\w*|positiv\w*|framsteg|förbättring|steg framåt|rimlig\w*|välbehövlig\w*|välkomm\w*|angeläg\w*|bra|fördel)",
        ("motivera", "avvag", "genomarbet", "valgrund", "underbygg", "lamplig", "andamal", "positiv", "framsteg", "forbattring", "framat", "rimlig", "valbehov", "valkom", "angelag", "bra", "fordel"),
        T, None, J, 0.7,
        "Þþþ betraktar förslaget som ett framsteg.",
        "Þþþ betraktar förslaget som föga ändamålsenligt.",
    ),
    Pattern(
        "ser förslaget som en försämring",
        _SEEN + r" (?:olämplig\w*|oacceptab\w*|onödig\w*|obehövlig\w*|förfela\w*|misslycka\w*|ogenomtänk\w*|försämring|orimlig\w*|omotivera\w*|förkastlig\w*|steg i fel riktning|olycklig\w*|felaktig\w*|oförenlig\w*)",
        ("olamp", "oaccep", "onodig", "obehov", "forfela", "misslyck", "ogenom", "forsamring", "orimlig", "omotiv", "forkast", "fel riktning", "olyck", "felaktig", "oforenlig"),
        A, None, J, 0.68,
        "Þþþ betraktar förslaget som förfelat.",
        "Þþþ betraktar förslaget som ofullständigt.",
    ),
    Pattern(
        "yttrar sig positivt",
        r"(?:(?:yttra\w*|uttala\w*|uttryck\w*|förhåller) {SIG}|reagera\w*|svara\w*)(?: (?!inte\b|ej\b){ord})? positivt|förtjän\w+ (?:av |allt |att )?(?:allt |{ord} )?(?:stöd\w*|gillande|bifall)|(?:uttalar|uttalat|uttrycker|uttryckt|ger uttryck för)(?: {ord}){0,2}? (?:tillfredsställelse|uppskattning|glädje|gillande|sympati)(?: {ord})? (?:över|för|med) (?:" + _WHAT + r"|att)",
        ("positivt", "fortjan", "tillfredsst", "uppskatt", "gladje", "gillande", "sympati"),
        T, None, W, 0.75,
        "Þþþ uttalar sin tillfredsställelse över förslaget.",
        "Þþþ uttalar sin oro över förslaget.",
    ),
    Pattern(
        "yttrar sig negativt",
        r"(?:(?:yttra\w*|uttala\w*|uttryck\w*|förhåller) {SIG}|reagera\w*|svara\w*)(?: (?!inte\b|ej\b){ord})? (?:negativt|avvisande|avstyrkande)|(?:uttalar|uttrycker|ger uttryck för)(?: (?:sitt|starkt))? (?:missnöje|ogillande) (?:över|med) " + _WHAT,
        ("negativt", "avvisande", "avstyrkande", "missnoje", "ogillande"),
        A, None, W, 0.78,
        "Þþþ yttrar sig avvisande om förslaget.",
        "Þþþ yttrar sig om förslaget.",
    ),
    Pattern(
        "samma uppfattning som utredningen",
        r"(?:har|hade|är av|var av|kommer till|kommit till|gör|gjort)(?: {ord})? (?:samma|likartad|motsvarande) (?:uppfattning|mening|bedömning|syn|slutsats|åsikt)(?: {ord}){0,4}? som (?:den som )?(?:{UTREDNINGEN}|beredningen|delegationen|kommissionen|utredarna)|(?:har|hade)(?: {ord})? (?:ingen|inte någon|icke någon) annan (?:uppfattning|mening|åsikt|bedömning)(?: {ord}){0,3}? än (?:{UTREDNINGEN}|beredningen|den)|gör (?:ingen|inga|inte någon) (?:annan|andra) (?:bedömning\w*|överväganden) än (?:{UTREDNINGEN}|beredningen|den)",
        ("annan ", "andra ", "samma ", "likartad", "motsvarande"),
        T, None, W, 0.76,
        "Þþþ har samma uppfattning som utredningen.",
        "Þþþ har samma uppfattning som tidigare.",
    ),
    Pattern(
        "tiden är mogen",
        r"tiden (?:är|nu är|är nu|är därför) mogen (?:för|att)|(?:hög tid|på tiden) att (?:reglerna|lagen|lagstiftningen|{FÖRSLAG}|reformen)",
        ("mogen", "tid"),
        T, None, J, 0.66,
        "Þþþ menar att tiden är mogen för en reform.",
        "Þþþ menar att tiden är för kort.",
    ),
    Pattern(
        "tiden är inte mogen",
        r"tiden (?:ännu )?(?:inte|ej|icke) (?:ännu )?är mogen|(?:inte|ej|icke)(?: {ord})? att tiden(?: {ord})? är mogen|för tidigt att (?:genomföra|införa|lagstifta|ta ställning för)",
        ("mogen", "tidigt"),
        A, None, J, 0.64,
        "Þþþ anser att tiden inte är mogen för en reform.",
        "Þþþ anser att tiden är mogen för en reform.",
    ),
    Pattern(
        "instämmer i huvudsak",
        r"(?:instämmer|delar|ansluter {SIG}|stöder|stödjer|biträder)(?: (?:i huvudsak|i stort sett|i stort|i stora drag|delvis|till viss del))(?= ?[.,;]| med {UTREDNINGEN})",
        ("huvudsak", "i stort", "stora drag", "delvis", "till viss"),
        TD, None, D, 0.8,
        "Þþþ instämmer i huvudsak.",
        "Þþþ instämmer i det mesta.",
    ),
    Pattern(
        "dömer ut",
        r"(?:tillbakavisa\w*|underkän\w+|avfärda\w*|bestrid\w+|bestred) (?:" + _WHAT + r"|tanken|behovet|att)|dömer ut|(?:vill|kan) (?:inte|ej|icke)(?: {ord})? (?:vara med om|medverka till|ställa upp på)|ogilla[rs]? (?:en|ett|det|den|att|tanken)|(?:går|gick|gått) (?:inte|ej|icke) med på|(?:opponera\w*|protestera\w*|reagera\w*)(?: {SIG})?(?: (?!inte\b){ord}){0,2}? mot(?= )",
        ("tillbakavis", "underkan", "avfarda", "bestr", "domer ut", "med ", "medverka", "stalla upp", "ogilla", "med pa", "oppone", "protest", "reager"),
        A, None, D, 0.78,
        "Þþþ opponerar sig mot förslaget.",
        "Þþþ opponerar sig inte.",
    ),
    Pattern(
        "inte beredd",
        r"(?:är|var|vore|finner {SIG}|förklarar {SIG}|säger {SIG})(?: (?:därför|dock|emellertid|för närvarande|ännu))? (?:inte|ej|icke)(?: {ord})? (?:bered\w+|berett) (?:att )?(?:nu )?(?:stödja|stöda|tillstyrka|biträda|förorda|ansluta|acceptera|godta|medverka|ställa {SIG} bakom|instämma|godkänna)",
        ("bered", "berett"),
        A, None, D, 0.84,
        "Þþþ är inte beredd att stödja förslaget.",
        "Þþþ är beredd att stödja förslaget.",
    ),
    Pattern(
        "det nya bör införas",
        r"(?:anser|menar|framhåller|anför|uttalar|ansett|finner|understryker|tycker) att (?:den (?:nya|föreslagna) \w+|det (?:nya|föreslagna) \w+|(?!den\b|det\b|denna\b|detta\b|något\b|\w*undantaget\b)\w+(?:en|et|an|erna|arna)) bör (?:införas|genomföras|inrättas|tillskapas|komma till stånd)(?! (?:först|tidigast|senare|endast|bara))",
        (" bor ",),
        T, None, J, 0.64,
        "Þþþ anser att vårdformen bör införas.",
        "Þþþ anser att ett undantag bör införas.",
    ),
    Pattern(
        "det saknas skäl att ändra",
        r"(?:det )?(?:saknas|(?:inte|ej|icke) (?:finns|föreligger|finnas|föreligga)|finns (?:inte|inget|inga|ej)|föreligger (?:inte|inget|inga|ej|icke)|finner (?:inte|ej|icke)|har (?:inte|icke|ej) (?:visats|påvisats))(?: (?:något|några|någon|tillräckliga|tillräckligt|bärande|starka|sakliga|egentligt|verkligt|reellt|anförts)){0,3} (?:skäl|behov|anledning|underlag)(?:et)? (?:att (?:nu )?(?:ändra|införa|reglera|lagstifta|genomföra|utvidga|inrätta|höja|sänka|skärpa|göra|tillskapa|förändra|frångå|överge|begränsa|avskaffa|slopa)|(?:av|för) (?:en|ett|den|de|någon|något|ytterligare|ny|en sådan|särskild\w*)(?= ))",
        ("skal ", "behov", "anledning", "underlag"),
        A, None, J, 0.66,
        "Þþþ anser att det saknas skäl att ändra reglerna.",
        "Þþþ anser att det saknas skäl att erinra mot förslaget.",
    ),
    Pattern(
        "någon ändring bör inte göras",
        r"(?:att |þ+ )(?:någon|något|några|en sådan|ett sådant)(?: {ord}){1,4}? (?:därför |sålunda )?(?:inte|ej|icke) (?:bör|behövs|erfordras|är (?:motivera\w*|påkalla\w*|nödvändig\w*|erforderlig\w*|behövlig\w*|befoga\w*)|ska|skall|borde)(?! (?:vara|få|kunna))",
        ("nagon ", "nagot ", "nagra ", "sadan"),
        A, None, J, 0.66,
        "Þþþ anser att någon avgift inte bör införas.",
        "Þþþ anser att någon bör ansvara.",
    ),
    Pattern(
        "gällande ordning bör bestå",
        r"att (?:de |den |det )?(?:gällande|nuvarande|rådande|hittillsvarande|befintliga|dagens) (?:bestämmelse\w*|ordning\w*|regler\w*|reglering\w*|lagstiftning\w*|system\w*|regelsystem\w*|praxis|lag\w*)(?: (?:därför|även fortsättningsvis))? (?:(?:inte|icke|ej) (?:bör|böra|ska|skall|behöver) (?:ändras|frångås|rubbas)|(?:bör|böra|borde) (?:behållas|bibehållas|bestå|kvarstå|gälla även))",
        ("andras", "frangas", "rubbas", "behallas", "besta", "kvarsta", "galla "),
        A, None, J, 0.64,
        "Þþþ anser att gällande bestämmelser icke böra ändras.",
        "Þþþ anser att gällande bestämmelser är oklara.",
    ),
    Pattern(
        "det vore olyckligt",
        r"(?:det )?(?:vore|är|skulle vara)(?: (?:mycket|direkt|därför|också|enligt þ+))? (?:olycklig\w*|olämplig\w*|felaktig\w*|fel|oriktig\w*|oförsvarlig\w*|orimlig\w*|oacceptab\w*)(?: {ord})? (?:om " + _WHAT + r"(?: {ord})? (?:genomför\w*|infördes|antogs)|att (?:införa|genomföra|ändra|avskaffa|slopa|höja|sänka))",
        ("olyck", "olamp", "fel", "oriktig", "oforsvar", "orimlig", "oaccep"),
        A, None, J, 0.66,
        "Þþþ menar att det vore olyckligt att införa en avgift.",
        "Þþþ menar att det är olyckligt att utredningen dröjt.",
    ),
)  # fmt: skip
