"""Support that is said neither by a term of art nor by praise: the same view, a wish that it be done, reasons that convince.

"Vår uppfattning sammanfaller med utredningens", "regeringen bör gå vidare med förslaget", "skälen för förslaget är övertygande",
"förordar det första alternativet". What is supported is always a proposal or a view of the inquiry, never an aim.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T, A, E = Stance.TILLSTYRKER, Stance.AVSTYRKER, Stance.INGEN_ERINRAN
D, V, J = Force.DECLARED, Force.ATTITUDE, Force.JUDGEMENT

_VIEW = (
    r"(?:uppfattning|bedömning|syn|synsätt|inställning|ståndpunkt|åsikt|mening|slutsats|hållning|linje)\w*"
)
_SAME = r"(?:sammanfaller|sammanfalla|överensstämmer|överensstämma|stämmer(?: väl| helt)? överens|stämmer(?: väl| helt)?|går(?: väl)? (?:i linje|hand i hand)|ligger(?: väl| helt)? i linje|är(?: väl| helt)? (?:i linje|i enlighet|förenlig\w*)|harmonierar|harmonierar väl|rimmar(?: väl)?|korresponderar)(?: {ADV}| väl| helt| i allt väsentligt)*"
_OURS = r"(?:hur {VI} ser på|vad (?:{VI}|(?:(?!inte\b){ord} ){0,4}?{ord}) (?:{ADV} )?(?:tidigare )?(?:har )?(?:tidigare )?(?:framfört|framhållit|anfört|föreslagit|förordat|efterfrågat|efterlyst|önskat)|(?:vår|våra|vårt|[\w-]+s) (?:(?:egen|egna|tidigare|redan|sedan länge|framförda|uttalade) ){0,3}(?:uppfattning|syn|inställning|ståndpunkt|ståndpunkter|åsikt|önskemål|linje|krav|förslag|ställningstagande|ställningstaganden|bedömning|hållning)(?:en|et)?)"
_CARRY = r"(?:gå vidare med|genomföra|införa|anta|realisera|förverkliga|lägga fram|gå fram med|skynda på)"
_NOT = r"(?:inte|ej|icke|aldrig|först|endast|bara|enbart|avstå)"
_WHAT = r"(?:(?:det|den|de|detta|dessa|{UTREDNINGENS}|samtliga|alla) ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|reformen|lagförslaget)(?!s\b)"
_FREE = r"(?! (?:först|endast|bara|om|med|utan|inte|i en|i annan|efter|när|förrän|stegvis|successivt|till|från|och (?:analysera|utreda|säkerställa|se till)))"

SUPPORT: tuple[Pattern, ...] = (
    Pattern(
        "vår uppfattning sammanfaller",
        rf"(?<!inte )(?:vår|mitt|[\w-]+s) (?:egen |egna |samlade )?{_VIEW}(?: (?!inte\b|ej\b|att\b|som\b){{ord}}){{0,4}}? {_SAME}(?: i allt| helt| väl| i stort sett allt| till fullo| fullständigt)? med (?:{{UTREDNINGENS}}|{{UTREDNINGEN}}|vad {{UTREDNINGEN}}|vad som (?:föreslås|anförs)|{{FÖRSLAG}}|den som {{UTREDNINGEN}})"
        rf"|(?:{{FÖRSLAG}}|{{UTREDNINGENS}} {_VIEW})(?: (?!inte\b|ej\b|att\b|som\b|kan\b|bör\b|måste\b){{ord}}){{0,6}}? {_SAME} med {_OURS}",
        ("sammanfall", "overensstam", "stammer", "i linje", "hand i hand", "i enlighet", "forenlig", "harmonierar", "rimmar", "korrespond"),
        T,
        A,
        D,
        0.7,
        "Vår uppfattning sammanfaller med utredningens.",
        "Förslaget sammanfaller i tid med en annan reform.",
        needs=(" med ",),
    ),
    Pattern(
        "samma syn som utredningen",
        r"(?:har|är av|delar|gör)(?: {ADV})* (?:precis )?samma (?:syn|inställning|ståndpunkt|synsätt|hållning|linje)(?: {ord}){0,4}? som {UTREDNINGEN}",
        ("samma ",),
        T,
        None,
        D,
        0.78,
        "Domstolen har samma syn på överklagandetiden som utredningen.",
        "Domstolen har en annan syn på överklagandetiden än utredningen.",
    ),
    Pattern(
        "regeringen bör gå vidare med förslaget",
        rf"(?:regeringen|riksdagen|staten|departementet|lagstiftaren|man)(?: {{ADV}})* (?:bör|ska|skall|behöver|måste|kan)(?: (?:{{ADV}}|skyndsamt|snarast|omgående|nu|snabbt)){{0,3}} {_CARRY} {_WHAT}{_FREE}(?=[ .,;!]|$)"
        rf"|(?:vill|önskar|hoppas|förordar|föreslår|rekommenderar|ser gärna|ser helst)(?: {{VI}}| (?!inte\b|ej\b){{ord}})? att (?:regeringen|riksdagen|staten)(?: (?:{{ADV}}|skyndsamt|snarast|nu))* (?:genomför|inför|antar|går vidare med|lägger fram|förverkligar) {_WHAT}{_FREE}(?=[ .,;!]|$)"
        rf"|{{FÖRSLAG}}(?: (?!{_NOT}\b|att\b|om\b|som\b){{ord}}){{0,5}}? (?:bör|ska|skall|borde)(?: {{ADV}}| enligt (?:{{ord}} ){{1,4}}?(?:mening|bedömning|uppfattning|åsikt))* (?:leda till|resultera i|utmynna i) (?:ny )?lagstiftning(?=[ .,;]|$)"
        r"|(?:de|dessa|samtliga|åtgärderna|ändringarna|lagändringarna|förändringarna|bestämmelserna|reglerna|reformen|lagstiftningen)(?: {ord}){0,2}? (?:bör|ska|måste)(?: {ADV}| enligt (?:{ord} ){1,3}?(?:mening|bedömning|uppfattning))* (?:genomföras|införas|antas|träda i kraft) (?:i sin helhet|som helhet|i sina helheter|i allt väsentligt som föreslagits|(?:så snart|snarast|så fort)(?: som)? möjligt|skyndsamt|utan dröjsmål)(?=[ .,;!]|$)",
        ("ga vidare", "genomfor", "infor", "anta", "realisera", "forverklig", "lagga", "lagger", "ga fram", "skynda", "gar vidare", "lagstiftning", "i kraft"),
        T,
        None,
        D,
        0.72,
        "Museet anser att regeringen bör gå vidare med förslagen.",
        "Museet anser att regeringen bör gå vidare med förslagen först när de är finansierade.",
        needs=("rslag", "foresl", "reform", "helhet", "mojligt", "skyndsamt", "utan drojsmal", "vasentligt"),
    ),
    Pattern(
        "skälen för förslaget är övertygande",
        r"(?:skälen|argumenten|motiven|motiveringen) (?:för|till) (?:{UTREDNINGENS} |det |de )?(?:{FÖRSLAG}|{FÖRESLAGNA} {ord})(?: (?!inte\b|ej\b|att\b){ord}){0,3}? (?:är|framstår som)(?: {ADV}| mycket| helt)* (?:övertygande|välgrundade|starka|goda|tungt vägande|bärande|hållbara)(?=[ .,;]|$)"
        r"|(?:finns|föreligger)(?: (?!inte\b|inga\b|ej\b|inget\b){ord}){0,2}? (?:goda|starka|vägande|tungt vägande|övertygande|bärande) skäl (?:för|till) (?:{UTREDNINGENS} |det |de )?(?:{FÖRSLAG}|{FÖRESLAGNA}|de [\w-]+ som föreslås)(?=[ .,;]|$)(?!,? (?:men|och) (?:också|även|likaså)?(?: {ord}){0,2}? ?(?:emot|mot)(?=[ .,]|$))"
        r"|{FÖRSLAG}(?: (?!inte\b|ej\b|att\b|som\b|om\b){ord}){0,2}? är(?: {ADV}| mycket| helt)* (?:övertygande|invändningsfri\w* och bra)(?=[ .,;]|$)",
        ("skal ", "skalen", "argument", "motiv", "overtygande"),
        T,
        None,
        J,
        0.68,
        "Skälen för förslaget är övertygande.",
        "Skälen för förslaget är inte övertygande.",
        needs=("rslag", "foresl"),
    ),
    Pattern(
        "motiverat att införa det föreslagna",
        rf"(?:det är|är det|det vore|anser det|bedömer det|finner det|det framstår som|framstår det som)(?: (?:{{ADV}}|mycket|fullt|vara|som)){{0,3}} (?:motiverat|rätt|riktigt|befogat|rimligt|lämpligt|klokt|nödvändigt|ändamålsenligt|välmotiverat|angeläget|bra) att (?:{_CARRY}|slopa|avskaffa|inrätta|utvidga|höja|sänka|skärpa|ändra|utöka) (?:i )?(?:(?:det|den|de|detta|dessa) )?(?:{{FÖRESLAGNA}} [\w-]+|{{FÖRSLAG}}){_FREE}(?=[ .,;]|$)",
        ("t att ", "ratt att", "bra att"),
        T,
        None,
        J,
        0.66,
        "Museet anser att det är motiverat att införa det föreslagna kravet.",
        "Museet anser att det är motiverat att utreda det föreslagna kravet.",
        needs=("rslag", "foresl"),
    ),
    Pattern(
        "förordar ett av alternativen",
        r"(?:förordar|föredrar|förespråkar|föredra|förorda)(?: (?:{VI}|(?:(?!inte\b|ej\b){ord} ){0,2}{ORGAN}|(?!inte\b|ej\b|att\b){ord}))?(?: {ADV}| i första hand)* (?:{UTREDNINGENS} (?:första |andra |tredje )?[\w-]*alternativ\w*|huvudalternativet|alternativ (?:[a-z]|\d+|ett|två|tre|i|ii|iii)(?!\w)|det (?:första|andra|tredje|senare|förstnämnda|sistnämnda|föreslagna) [\w-]*alternativet)"
        r"|(?:ser|anser|bedömer|finner)(?: {VI}| {ORGAN})?(?: att)? (?:{UTREDNINGENS} |det |de )?(?:{FÖRSLAG}|[\w-]*alternativ(?:et)?(?: (?:[a-z]|\d+))?) (?:som|vara|är)(?: {ADV})? (?:det )?(?:bästa|bäst|lämpligast|lämpligaste|mest (?:ändamålsenlig\w*|lämplig\w*|framkomlig\w*))(?: (?:alternativet|lösningen|vägen))?(?=[ .,;]|$)"
        r"|alternativ\w* (?:som )?{UTREDNINGEN} (?:förespråkar|förordar|föreslår)(?: \([^()]*\))?(?: är| ser)(?: också| även)?(?: {VI}| {ord})?(?: som)? (?:den mest framkomliga vägen|den bästa (?:lösningen|vägen)|det bästa|bäst|att föredra)",
        ("forord", "foredr", "foresprak", "bast", "lampligast", "mest ", "foreslar"),
        T,
        None,
        D,
        0.75,
        "Av de alternativ som redovisas förordar museet alternativ B.",
        "Museet förordar en kombination av andra lösningar.",
        needs=("alternativ", "rslag"),
    ),
    Pattern(
        "sympatiserar med förslaget",
        r"(?:sympatiserar|sympatisera)(?: {ADV}| {INTE})* med(?= (?:{ord} ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA}))|(?:uttalar|uttala) {SIG}(?: {ADV}| bestämt| starkt)* för(?= (?:{ord} ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA}))|talar {SIG} varm\w* för(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}|att))"
        r"|(?:pläderar|plädera|röstar|rösta) för(?= (?:{ord} ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA}))|är för (?!att\b)(?:(?!inte\b|ej\b|emot\b|mot\b){ord} ){1,7}?(?:i enlighet med|enligt) (?:det |{UTREDNINGENS} )?{FÖRSLAG}(?=[ .,]|$)",
        ("sympatis", "uttala", " varm", "plader", "rosta", "ar for "),
        T,
        A,
        D,
        0.8,
        "Vi sympatiserar med förslaget.",
        "Vi sympatiserar med de drabbade.",
        needs=("rslag", "foresl", "varm"),
    ),
    Pattern(
        "noterar med tillfredsställelse",
        r"(?:noterar|notera|konstaterar|konstatera|ser|se|noterat|konstaterat)(?: (?!inte\b|ej\b){ord}){0,2}? med (?:stor |särskild )?(?:tillfredsställelse|glädje|uppskattning)|med (?:stor )?(?:tillfredsställelse|glädje|uppskattning) (?:notera|konstatera|se)(?= att)",
        ("tillfredsstallelse", "gladje", "uppskattning"),
        T,
        A,
        V,
        0.72,
        "Museet noterar med tillfredsställelse att kravet föreslås slopas.",
        "Museet noterar med tillfredsställelse att frågan utreds.",
        judged="object",
    ),
    Pattern(
        "ser fördelar med förslaget",
        r"(?:ser|ser också|finner)(?: {VI}| {ORGAN}| {ADV})*(?: (?:stora|flera|många|tydliga|klara|betydande|endast|bara|enbart|uppenbara|ett stort|ett|stort|en stor))* (?:fördelar|fördel|värde|vinster|förtjänster) (?:med|i)(?= (?:{UTREDNINGENS} |det |de |den )?(?:{FÖRSLAG}|{FÖRESLAGNA})(?=[ .,;]|$))",
        ("fordel", "varde", "vinster", "fortjanst"),
        T,
        None,
        J,
        0.64,
        "Museet ser stora fördelar med förslaget.",
        "Museet ser inga fördelar med förslaget.",
        needs=("rslag", "foresl"),
    ),
    Pattern(
        "utredningen har gjort en riktig bedömning",
        r"{UTREDNINGEN}(?: {ADV})* (?:har )?(?:gjort|gör|funnit|hittat|träffat|kommit fram till|kommer fram till|landat i|landar i|nått) (?:en |ett )?(?:mycket |väl |i huvudsak )?(?:riktig\w*|korrekt\w*|rimlig\w*|bra|god|klok\w*|välgrunda\w*|avväg\w*|välavväg\w*|balansera\w*|lämplig\w*|rätt)(?: och [\w-]+)? (?:bedömning\w*|avvägning\w*|slutsats\w*|balans|lösning\w*|förslag)(?!\w)"
        r"|(?:{UTREDNINGEN}|delegationen|beredningen)(?<!regeringen)(?<!riksdagen)(?<!departementet)(?: {ADV}| här)* (?:gör|har gjort|gjort|gjorde)(?: {ADV}| här| mycket| helt| enligt (?:{ord} ){0,2}?{ord})* (?:klokt|rätt|riktigt|välbetänkt|väl) (?:i|som)(?= (?:att|som|när|inte|föreslår))"
        r"|{UTREDNINGEN}(?: {ADV})* (?:har )?(?:föreslår|föreslagit|förordar|förordat|avstår|avstått)(?: {ADV})*,? på (?:mycket )?(?:goda|övertygande|starka|välgrundade|sakliga) grunder,? (?:att|från|en|ett|den|det|de)(?= )"
        r"|{UTREDNINGEN}(?: (?!(?:inte|ej|bör|inga)\b){ord}){0,9}? (?:anför|anfört|redovisar|redovisat|presenterar|presenterat|fört fram|lagt fram|gett|visat|visar)(?: {ADV}| på| enligt (?:{ord} ){1,2}mening)* (?:mycket )?(?:goda|övertygande|starka|bärande|välgrundade|tungt vägande) (?:skäl|argument|motiv) (?:för|till)(?= (?:att|varför|{UTREDNINGENS}|sitt|sina|{FÖRSLAG}))"
        r"|(?:anför|redovisar|presenterar|ger|har) {UTREDNINGEN}(?: anfört| redovisat| presenterat| gett)?(?: {ADV})* (?:mycket )?(?:goda|övertygande|starka|bärande|välgrundade|tungt vägande) (?:skäl|argument|motiv) (?:för|till)(?= (?:att|varför|sitt|sina|{FÖRSLAG}))"
        r"|{UTREDNINGEN}(?: {ADV})* (?:har )?(?:lyckats|lyckas)(?: mycket)? (?:väl|bra|förtjänstfullt) (?:med|i) (?:sitt|detta|sin) [\w-]+ och (?:(?:har|har också|även) )?(?:presenterat|presenterar|lämnat|lämnar|lagt fram|lägger fram)(?: [\w-]+){0,2} förslag(?!\w)",
        ("gjort ", "gor ", "gjorde ", "funnit ", "hittat ", "traffat ", "fram till", "landa", "natt ", "grunder", "goda ", "overtygande ", "starka ", "barande ", "grundade ", "vagande ", "lycka"),
        T,
        None,
        J,
        0.68,
        "Förbundet anser att utredningen har gjort en riktig bedömning.",
        "Förbundet anser att utredningen inte har gjort en riktig bedömning.",
        needs=("bedomning", "avvagning", "slutsats", "balans", "losning", "rslag", "standpunkt", "uppfattning", "overvagand", "rslag", "utred", "kommitt", "regering", "betankande", "promemori", "departement", "motion", "sakkunnig", "kommitterad", "samordn", "arbetsgrupp", "direktiv", "riksdag", "lagrad", "eu-komm"),
    ),
    Pattern(
        "utredningens slutsats är riktig",
        r"{UTREDNINGENS} (?:bedömning|slutsats|ståndpunkt|uppfattning|avvägning|överväganden)\w*(?: (?!inte\b|ej\b|om\b|som\b|knappast\b){ord}){0,4}? är(?: enligt (?:{ord} ){0,2}?{ord})?(?: {ADV}| mycket| helt)* (?:riktig\w*|korrekt\w*|rätt)(?=[ .,;]|$)"
        r"|(?<=[\w,] )(?<!om )(?<!hur )är {UTREDNINGENS} (?:bedömning|slutsats|ståndpunkt|uppfattning|avvägning|överväganden)\w*(?: (?:om|i|av) (?:(?!(?:att|inte|ej)\b){ord} ){0,4}?{ord})??(?: {ADV}| mycket| helt)* (?:riktig\w*|korrekt\w*|rätt|rimlig\w*|välgrunda\w*|väl avvägd\w*)(?=[.,;]|$)",
        ("riktig", "korrekt", " ratt", "rimlig", "valgrund", "val avvag"),
        T,
        None,
        J,
        0.68,
        "Kommitténs slutsats är enligt förbundet riktig.",
        "Kommitténs slutsats är inte riktig.",
        needs=("bedomning", "slutsats", "standpunkt", "uppfattning", "avvagning", "overvagand"),
    ),
    Pattern(
        "rimligt att lagen ändras så som föreslås",
        r"(?:det är|är det)(?: {ADV}| mycket| i och för sig| fullt)* (?:rimligt|lämpligt|motiverat|ändamålsenligt|befogat|välmotiverat|angeläget|klokt|riktigt|rätt|naturligt|logiskt|bra|positivt|välkommet)(?: och [\w-]+t)? att (?:(?! (?:inte|ej|icke|men|om|än) )[^.;:?!]){3,160}? (?:(?:på det sätt|så|såsom|i den utsträckning) som (?:nu |här )?(?:föreslås|(?:{UTREDNINGEN}|regeringen) (?:nu )?(?:föreslår|föreslagit))|(?:enligt|i enlighet med) (?:{UTREDNINGENS} )?{FÖRSLAG})(?=[.,;]| ?$| och )",
        ("rimligt", "lampligt", "motiverat", "andamalsenligt", "befogat", "angelaget", "klokt", "riktigt", " ratt", "naturligt", "logiskt", " bra", "positivt", "valkommet"),
        T,
        None,
        D,
        0.75,
        "Det är rimligt att vandringslederna märks ut på det sätt som föreslås.",
        "Det är inte rimligt att vandringslederna märks ut på det sätt som föreslås.",
        needs=("foresl", "rslag"),
    ),
    Pattern(
        "vi är positiva",
        r"(?:{VI}|{ORGAN}|þ+) (?:är|ställer {SIG})(?: (?:{ADV}|i stort|i huvudsak|överlag|i grunden|mycket|försiktigt|generellt|huvudsakligen|helt))* positiva?(?=,? men | ?[.!]$| ?$|[.] )",
        ("positiv men", "positiva men", "positiv, men", "positiva, men", "positiv.", "positiva.", "positiva!"),
        T,
        A,
        V,
        0.7,
        "Nämnden är i grunden positiv.",
        "Effekten är i grunden positiv.",
    ),
    Pattern(
        "vi stödjer något",
        r"(?:^|(?<=[.!?] ))vi (?:stödjer|stöder)(?: {ADV})*(?= (?!(?:våra|vår|vårt|barn|unga|elev|företag|kommun|region|medlem|person|förening|människ|de som|dem som|dem|varandra|arbetet|verksamhet|andra|lokala|enskilda|familj|skol|student|organisation|aktör|forsk|kvinn|flick|patient|brottsoffer|er |dig|inte|ej|alla|många|(?!rätten|skolan){ORGAN}(?=[.,;]| ?$| (?:i denna|i det|här|fullt|helt|till fullo)(?= ))))[a-z])",
        ("vi stod",),
        T,
        None,
        D,
        0.72,
        "Vi stödjer tydligare och mätbara mål.",
        "Vi stödjer unga i deras väg till arbete.",
    ),
    Pattern(
        "utan delar den",
        r"utan (?:delar|stödjer|stöder|välkomnar|instämmer i|biträder|förordar)(?: {ADV})? (?:den|det|dem|denna|detta|dessa)(?: (?:helt|helhjärtat|fullt ut|varmt|till fullo))?(?=[.,;]|$)",
        ("utan ",),
        T,
        None,
        D,
        0.85,
        "Länsstyrelsen har inget att invända mot bedömningen utan delar den.",
        "Länsstyrelsen kan inte fatta beslutet utan den.",
    ),
)  # fmt: skip
