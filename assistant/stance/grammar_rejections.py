"""Opposition in plain words: nobody needs it, it is the wrong way, it costs more than it gives, it should not go on.

No row here is of doubt ("ifrågasätter behovet", "ställer sig tveksam"), of a fault ("strider mot") or of what should be
instead ("bör kvarstå"): two readers seldom agree that such a sentence opposes.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.changes import CHANGE
from assistant.stance.pattern import Force, Pattern

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER
D, J = Force.DECLARED, Force.JUDGEMENT

_DO = (
    r"(?:(?:helt|generellt|ytterligare|också|nu|även|i lag|i bestämmelsen|i detta läge) )?(?:införa|utvidga|utöka|vidareutveckla|inrätta|bygga upp|bilda|skapa|tillskapa|etablera|reglera|lagreglera|detaljreglera|lagstifta|skärpa|sänka|höja|avskaffa|upphäva"
    r"|slopa|ta bort|begränsa|inskränka|förbjuda|förstatliga|centralisera|kriminalisera|ålägga|tvinga|flytta|flytta över|överföra|föra över|lämna över|överlämna|avsätta|splittra|dela upp|lägga över|privatisera|utöka)"
)
"""What a proposal does."""
_NEED = r"(?:behov|skäl|anledning)"
_MUCH = r"(?: (?:något|någon|några|ett|tillräckliga|tillräckligt|sakliga|bärande|starka|praktiskt|egentligt|verkligt|större|reellt|ytterligare)){0,2}"
_NEW = (
    r"(?:(?:någon |något |några |en |ett |de |den |det )?(?:ny|nya|nytt|ytterligare|sådana?|sådant|särskild|särskilda|särskilt)(?= (?!översyn|analys|utredning|utbildning|resurs|medel|vägledning|stöd|ändring|förändring|åtgärd|regel|regler|lagstiftning|särskilda regler))"
    r"|(?:en|ett) (?!avstyrk|tillstyrk|avslag|annan|annat|översyn|analys|utredning|utbildning|samlad|samlat|gemensam|fördjupad)[\w-]{6,40}(?=[ .,]|$)|(?:den|det|de|denna|detta|dessa) [\w-]+(?= som (?:{UTREDNINGEN} )?föresl)|(?:de|den|det) (?:av {UTREDNINGEN} )?(?:föreslag\w+|aktuella)|{FÖRSLAG})"
)
_BAD = r"(?:ineffektivt|onödigt|obehövligt|omotiverat|oproportionerligt|systemfrämmande|olämpligt|orimligt|oklokt|kontraproduktivt|förhastat|felriktat|obefogat|meningslöst|oacceptabelt|feltänkt)"
_HERE = r"(?: (?:därför|dock|däremot|således|också|även|alltså|enligt (?:{ord} ){1,3}(?:mening|bedömning|uppfattning)|enligt (?:{ord} )?{ORGAN}|direkt|helt|mycket|högst|klart|i (?:sig|nuläget|dagsläget))){0,3}"
_WRONG = (
    rf"(?:{_BAD}|ett (?:stort )?(?:misstag|felgrepp)|fel|felaktigt|olyckligt|oansvarigt|vanskligt|för tidigt)"
)
_FOLLOW = r"(?:genomföra|gå vidare med|gå fram med|anta|fullfölja|realisera|förverkliga)"
"""What is done with a proposal."""
_PROPOSED = r"(?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA})"
_OUGHT_NOT = r"(?:bör|ska|skall|borde|får)(?: {ADV}| i (?:väsentliga|stora|betydande|dessa) delar| enligt (?:{ord} ){1,3}?(?:mening|bedömning|uppfattning))* (?:inte|ej|icke|aldrig)(?: {ADV})*"
_ADJ = r"(?:nödvändig|behövlig|önskvär|ändamålsenlig|lämplig|motivera|proportionerlig|proportionell|rimlig|befoga|acceptab|godtagba|försvarba|effektiv|möjlig|bra|klok)\w*"
_GAIN = r"(?:nytta(?:n)?|fördel(?:arna|ar|en)?|vinst(?:erna|er|en)?|potential|mervärde(?:t|na|n)?|skäl(?:en)?(?= som| för)|positiva (?:effekter\w*|konsekvenser\w*)|(?:brottsförebyggande|eventuella) effekter\w*)"
_LOSS = r"(?:[\w-]*risk\w*|[\w-]*nackdel\w*|negativ\w*|[\w-]*kostnad\w*|olägenhet\w*|intrång\w*|integritetsintrång\w*|arbetsbörda\w*|skada|skador\w*)"

REJECTIONS: tuple[Pattern, ...] = (
    Pattern(
        "ser inget behov",
        rf"(?:(?:finns|föreligger|ser|finner)(?: det| {{VI}}| (?:{{ord}} ){{0,2}}{{ORGAN}}| {{ADV}}){{0,2}} (?:inte|ingen|inga|inget|ej|inte heller)|(?:inte|ej) (?:finns|föreligger|ser)|ser (?:inte|ej)(?: {{ord}}){{1,3}}"
        rf"|(?:anser|ser|bedömer|finner)(?: (?!(?:och|att)\b){{ord}}){{0,3}} (?:inte|ej)(?: heller)? att det (?:finns|föreligger|är)|(?:saknas|saknar)(?: det| ett)?)(?: heller)?{_MUCH} {_NEED}"
        rf"(?: (?:av|för|till))?(?: att(?: i [^,.;:]{{3,40}})? {_DO}(?=[ .,]|$)| {_NEW})"
        r"|(?:anser|bedömer|menar|tycker|finner)(?: (?!(?:och|att|som|inte|ej)\b){ord}){0,3}? att (?:en|ett|den|det|de|nya|ytterligare|särskilda?|någon|något|några) (?:(?!(?:inte|ej|som|när|om)\b){ord} ){1,5}?(?:inte|ej) (?:behövs|är nödvändig\w*|fyller (?:något|ett) (?:behov|syfte))(?=[.,;]| ?$)"
        r"|(?:vill|önskar|ser helst|tycker|anser)(?: (?!(?:att|som|och|utredningen|man)\b){ord}){0,3}? (?:inte|ej) att (?:(?!(?:att|som|om|och|vi|bara|någon)\b){ord} ){1,5}?(?:införs|inrättas|avskaffas|slopas|läggs ned|läggs ner|tas bort|centraliseras|förstatligas|privatiseras|lagregleras)(?= från| i | på | för | genom |[.,;]| ?$)"
        r"|(?:^|(?<=[.!?] ))(?:något|någon|några|tillräckliga?|bärande|tungt vägande|övertygande)(?: {ord})? (?:skäl|anledning|behov)(?: av| till| för)? att (?:frångå|ändra|överge|lämna|rubba|bryta upp|införa|genomföra|slopa|avskaffa) [^.;:?!]{3,160} (?:finns|föreligger|kan|ser|finner)(?: [^.;:?!]{2,60})? (?:inte|ej)(?=[.,;]| ?$)"
        r"|(?:anser|tycker|menar|bedömer|finner|tror)(?: (?!(?:och|att|som)\b){ord}){0,3}? (?:inte|ej)(?: heller)? att det (?:behövs|krävs|är nödvändigt med|finns behov av) (?:någon|något|några|en|ett|fler|flera|ytterligare|nya|särskilda)(?: (?!(?:inte|ej|som|om)\b){ord}){1,4}?(?=[.,;]| ?$)"
        rf"|(?:anser|ser|bedömer|finner)(?: (?!(?:och|att|som)\b){{ord}}){{0,4}}? (?:inte|ej)(?: heller)?(?: (?:att det är|att det vore|det|som|vara|det vara|det som))? (?:nödvändigt|behövligt|påkallat|motiverat) att {_DO}(?=[ .,]|$)",
        ("behov", "skal ", "anledning", "nodvandig", "fyller ", "pakallat", "motiverat", "det kravs ", "inte att ", "ej att "),
        A,
        None,
        D,
        0.6,
        "Kommunen ser inte behov av ytterligare en myndighet.",
        "Kommunen anser också att det inte finns behov av ytterligare en myndighet.",
        needs=("inte ", "inte.", "inte,", "ingen ", "inga ", "inget ", "ej ", "ej.", "sakna"),
        judged="need",
    ),
    Pattern(
        "anser inte att det ska läggas där",
        r"(?:anser|tycker|menar|bedömer)(?: (?!(?:och|att|som)\b){ord}){0,4}? (?:inte|ej)(?: heller)? att (?:(?!(?:och|om)\b){ord} ){1,12}?(?:bör|ska|skall|borde) (?:ges|läggas|flyttas|flyttas över|överföras|föras över|åläggas|tilldelas|utökas|utvidgas|inrättas|avskaffas|slopas|upphävas|tas bort|begränsas|detaljregleras|regleras|lagregleras|höjas|sänkas|skärpas|omfattas|kompletteras|kriminaliseras|centraliseras|förstatligas|få (?:uppdraget|ansvaret|ansvar|uppgiften|rätt|i uppdrag))(?=[ .,]|$)",
        ("inte att ", "inte heller att ", "ej att "),
        A,
        None,
        D,
        0.62,
        "Hamnstyrelsen anser inte att ansvaret för bryggorna bör läggas på kommunerna.",
        "Hamnstyrelsen anser i likhet med utredningen inte att ansvaret bör läggas på kommunerna.",
        judged="need",
    ),
    Pattern(
        "är inte rätt väg",
        rf"(?<!om )(?<!som )(?:är|vore|framstår som|bedöms vara|anses vara){_HERE}(?: (?:inte|knappast|ej))(?: {{ord}})? (?:rätt|den rätta|en framkomlig|en god|en bra|en lämplig) (?:väg|vägval|lösning|åtgärd|modell|ordning|metod|riktning)(?:en|et)?(?=[ .,]|$)"
        rf"|(?:inte|knappast|ej) (?:är|vore|utgör)(?: {{ord}})? (?:rätt|den rätta|en framkomlig|en lämplig|en rimlig|en ändamålsenlig|en proportionerlig|en godtagbar) (?:väg|vägval|lösning|åtgärd|modell|ordning|metod|riktning)(?:en|et)?(?=[ .,]|$)"
        r"|(?:anser|tycker|menar|bedömer|finner)(?: {ord}){0,3}? (?:inte|ej) att (?:{ord} ){1,12}?är (?:(?:vare sig |varken )?(?:rätt|en (?:framkomlig|rimlig|lämplig|bra|möjlig))(?: (?:eller|och|och inte) (?:en )?[\w-]+)? (?:väg|vägval|lösning|åtgärd)|lösningen)(?=[ .,]|$)|är (?:inte|knappast|ej)(?: {ord})? lösningen(?= på|[.,]| ?$)|(?:inte|knappast|ej) är lösningen(?= på|[.,]| ?$)"
        rf"|(?<!inte )(?:är|vore|anser(?: {{VI}}| {{ORGAN}})? vara){_HERE} (?:fel väg(?:en)?|ett felaktigt vägval|fel vägval|fel medicin|fel metod)(?=[ .,]|$)",
        ("vag", "losning", "atgard", "modell", "ordning", "metod", "riktning", "fel medicin"),
        A,
        None,
        D,
        0.62,
        "Nämnden anser att en ny avgift är fel väg att gå.",
        "Nämnden utesluter inte att en ny avgift är rätt väg att gå.",
        needs=("ratt ", "ratta ", "losningen", "fel", "inte ", "knappast ", "ej "),
    ),
    Pattern(
        "kostar mer än det ger",
        rf"(?<!om )(?<!huruvida ){_GAIN}(?: (?!(?:inte|ej)\b)[^ .;:?!]+){{0,40}}? (?:inte|ej|knappast)(?: (?:kan|skulle|kommer att|heller|anses)){{0,3}} (?:uppväger|överväger|väger upp|uppväga|väga upp|överväga)(?: [^ .;:?!]+){{0,8}}? {_LOSS}"
        rf"|{_GAIN}(?: (?!(?:inte|ej)\b)[^ .;:?!]+){{0,40}}? (?:uppväger|överväger|väger) (?:inte|ej|knappast)(?: upp)?(?: [^ .;:?!]+){{0,8}}? {_LOSS}"
        rf"|(?<!om )(?<!om de )(?<!konstateras att de )(?<!konstateras att )(?<!huruvida )(?<!huruvida de )(?:negativa (?:konsekvens|effekt)\w*|nackdel(?:arna|ar)|riskerna|kostnaderna|olägenheterna|intrånget)(?: (?!(?:inte|ej|om|huruvida)\b)[^ .;:?!]+){{0,25}}? (?:väger (?:över|tyngre)(?= än|[.,]| ?$)|överväger(?! (?:inte|ej|knappast))(?= (?:{{ord}} ){{0,3}}?(?:fördel|nytt|vinst|positiv)|[.,]| ?$)|överstiger(?! (?:inte|ej|knappast))(?= (?:{{ord}} ){{0,3}}?(?:fördel|nytt|vinst)))"
        r"|negativa (?:konsekvenser\w*|effekter\w*) som inte (?:uppvägs av|väger upp|vägs upp av|uppväger)(?= (?:{ord} ){0,4}?(?:fördel|nytt|vinst|positiv))"
        rf"|{{FÖRSLAG}}(?: (?!(?:inte|ej|om|att)\b)[^ .;:?!]+){{0,15}}? (?:inte|ej)(?: (?:kan anses|anses|bedöms|kan|bedöms kunna))? (?:stå|står|vara|är) i (?:rimlig )?(?:proportion|paritet)(?= (?:till|med))",
        ("vager", "vaga upp", "vags", "overvaga", "overstiger", "proportion", "paritet"),
        A,
        None,
        D,
        0.6,
        "Nyttan med registret uppväger inte riskerna för den enskilde.",
        "Nackdelarna med registret överväger inte fördelarna.",
    ),
    Pattern(
        "ger mer än det kostar",
        r"(?:anser|bedömer|menar|finner|tycker|tror|uppfattning är|bedömning är)(?: (?!(?:inte|ej|om)\b)[^ .;:?!]+){0,10}? (?:fördelarna|nyttan|vinsterna|mervärdet) (?:med|av) {FÖRSLAG}(?: ändå| trots allt| sammantaget| klart)? överväger(?=[.,;]| ?$)|(?:anser|bedömer|menar|finner|tycker|tror|uppfattning är|bedömning är)(?: (?!(?:inte|ej|om)\b)[^ .;:?!]+){0,10}? (?:fördelarna|nyttan|vinsterna|mervärdet)(?: (?!(?:inte|ej|om|huruvida)\b)[^ .;:?!]+){0,14}? (?:överväger|uppväger|väger upp|väger tyngre än|överstiger|är större än)(?! (?:inte|ej|knappast))(?= (?:{ord} ){0,4}?(?:[\w-]*nackdel|[\w-]*risk|negativ|[\w-]*kostnad|olägenhet|intrång))",
        ("overvager", "uppvager", "vager", "overstiger", "storre an"),
        T,
        None,
        J,
        0.62,
        "Hamnstyrelsen bedömer att fördelarna med förslaget överväger nackdelarna.",
        "Hamnstyrelsen bedömer att fördelarna med förslaget inte överväger nackdelarna.",
        needs=("fordelarna", "nyttan", "vinsterna", "mervardet"),
    ),
    Pattern(
        "det är onödigt att införa",
        rf"(?:anser|bedömer|menar|tycker|finner)(?: (?!(?:och|inte|ej)\b){{ord}}){{0,5}}? (?:att )?det (?:är|vore|som|skulle vara){_HERE} {_BAD}(?: och {_BAD})? att {_DO}(?= )"
        rf"|(?:^|(?<=[.!?] ))att {_DO} (?:(?! (?:inte|ej) )[^.;:?!]){{3,220}} (?:är|vore|framstår{_HERE} som|skulle vara){_HERE} {_BAD}(?=[ .,]|$)"
        rf"|(?:^|(?<=[.!?] ))att (?:nu )?{_FOLLOW} {_PROPOSED}(?:(?! (?:inte|ej|utan|innan) )[^.;:?!]){{0,160}}? (?:är|vore|framstår{_HERE} som|skulle vara){_HERE} {_WRONG}(?=[ .,]|$)"
        rf"|(?:är|vore)(?: det)?{_HERE} {_WRONG} att (?:nu )?{_FOLLOW} {_PROPOSED}(?! (?:utan|innan)\b)(?=[ .,]|$)"
        rf"|framstår{_HERE} (?:ytterligare |en |ett |den |det |de )?(?:begränsning|utvidgning|utökning|skärpning|inskränkning|höjning|sänkning)\w*(?: [^ .;:?!]+){{0,12}}? som{_HERE} (?:onödig|obehövlig|omotiverad|oproportionerlig|olämplig|orimlig|obefogad)\w*"
        r"|är det(?: {ADV}| enligt (?:{ord} ){1,3}(?:mening|bedömning|uppfattning)){0,3} (?:inte|ej) (?:acceptabelt|godtagbart|försvarbart) att(?= )|det är(?: {ADV}| enligt (?:{ord} ){1,3}(?:mening|bedömning|uppfattning)){0,3} (?:inte|ej) (?:acceptabelt|godtagbart|försvarbart) att(?= )",
        ("ineffektiv", "onodig", "obehovlig", "omotiverad", "omotiverat", "oproportion", "systemframmande", "olamplig", "orimlig", "oklokt", "kontraprod", "forhastat", "felriktat", "obefoga", "meningslost", "oaccept", "feltankt", "inte accept", "inte godtag", "inte forsvar", "ej accept", "misstag", "felgrepp", " fel", "olyckligt", "oansvarigt", "vanskligt", "for tidigt"),
        A,
        None,
        D,
        0.6,
        "Föreningen anser att det är ineffektivt att bygga upp en ny myndighet för detta.",
        "Föreningen anser att det är ineffektivt att handläggarna saknar åtkomst.",
    ),
    Pattern(
        "och bör inte införas",
        rf"(?:och|samt|varför(?: {{ord}}){{1,3}}?) {_OUGHT_NOT} (?:genomföras|införas|antas|förverkligas|realiseras)(?! (?:förrän|innan|om)\b)(?=[ .,;]|$)"
        rf"|(?:^|(?<=[.!?:] )|(?<=, )|(?<= och )|(?<= att )|(?<= varför ))(?:den |det |de )?(?:{{FÖRSLAG}}|{{FÖRESLAGNA}} [\w-]+|{CHANGE})(?: (?:av|i|om|till|på|för) (?:(?!(?:att|som|om|bör|inte)\b){{ord}} ){{0,6}}?(?!bör\b){{ord}})? {_OUGHT_NOT} (?:göras|ske|vidtas|bli av)(?=[.;,]| ?$| (?:då|eftersom|enligt)(?= ))",
        ("genomforas", "inforas", "antas", "forverkligas", "realiseras", "goras", "ske", "vidtas", "bli av"),
        A,
        None,
        D,
        0.7,
        "En ordning där nämndens beslut får överklagas dit är främmande och bör inte införas.",
        "Utredningen anser att en sådan ordning är främmande och inte bör införas.",
        needs=("inte ", "ej ", "icke ", "aldrig "),
    ),
    Pattern(
        "varken nödvändigt eller lämpligt",
        rf"(?:(?<!för )(?<!av )(?<!i )(?:{{FÖRSLAG}}|{{FÖRESLAGNA}} [\w-]+|(?:en|ett) sådan(?:t)? [\w-]+|{CHANGE})(?: (?:av|i|om|till|på|för) (?:(?!(?:att|som|om)\b){{ord}} ){{0,8}}?{{ord}})?,? (?:är|framstår|bedöms|anses|förefaller|synes)|(?:framstår|bedöms|anses|förefaller|synes)(?: {{ADV}})* (?:{{FÖRSLAG}}|{{FÖRESLAGNA}} [\w-]+|{CHANGE}|(?:en|ett) (?:[\w-]+ )?[\w-]*(?:sammanslagning|utvidgning|utökning|höjning|sänkning|nedläggning|begränsning|inskränkning|skärpning|uppdelning|överföring|centralisering|reglering|ordning|lösning|modell|krav|förbud|skyldighet|plikt|avgift))(?: [^ .;:?!]+){{0,25}}?)(?: {{ADV}}| enligt (?:{{ord}} ){{1,3}}?(?:mening|bedömning|uppfattning))*(?: (?:som|vara))? (?:varken|vare sig) {_ADJ},? eller {_ADJ}(?=[ .,;]|$)",
        ("varken ", "vare sig "),
        A,
        None,
        D,
        0.66,
        "Enligt styrelsen framstår en generell begränsning av öppettiderna som vare sig nödvändig eller lämplig.",
        "Utformningen av underlaget är varken tydlig eller begriplig.",
    ),
    Pattern(
        "inte som utredningen föreslår",
        r"(?:bör|ska|skall|borde)(?: (?!(?:att|som|om|men|bara|enbart|endast)\b){ord}){0,8}? (?:inte|ej|icke) (?!bara|enbart|endast|minst)[\w-]+s(?: (?!(?:utan|men|och)\b)[^ .;:?!]+){1,10}? (?:på det (?:sätt|vis)|i den (?:omfattning|utsträckning))(?: som)? (?:{UTREDNINGEN} (?:nu |har )?(?:föreslår|föreslagit|vill|förordar)|(?:nu )?föreslås)(?=[ .,]|$)",
        ("det satt", "det vis", "den omfattning", "den utstrackning"),
        A,
        None,
        D,
        0.66,
        "Avgiften bör därför inte kopplas till intäkterna på det sätt utredaren föreslår.",
        "Avgiften bör kopplas till intäkterna på det sätt utredaren föreslår.",
        needs=("inte ", "ej ", "icke "),
    ),
    Pattern(
        "bör inte göra detta",
        r"(?:anser|bedömer|menar|tycker|finner)(?: (?!(?:och|att|som|inte|ej|om)\b){ord}){0,3}? att (?!(?:utredningen|man|{UTREDNINGEN})\b)(?:(?!(?:att|som|om|därför|det)\b){ord} ){1,4}?(?:inte|ej) (?:bör|ska|skall|borde) göra (?:detta|det)(?=[.,;]| ?$)"
        r"|(?:anser|bedömer|menar|tycker|finner)(?: (?!(?:och|att|som|om)\b){ord}){0,3}? (?:inte|ej) att (?:(?!(?:att|som|om|därför|det)\b){ord} ){1,4}?(?:bör|ska|skall|borde) göra detta(?=[.,;]| ?$)",
        ("gora detta", "gora det"),
        A,
        None,
        D,
        0.6,
        "Museet bedömer dock att länsstyrelsen inte bör göra detta.",
        "Museet bedömer att länsstyrelsen inte bör göra detta ensam.",
        needs=("inte ", "ej "),
    ),
    Pattern(
        "nej, behåll det vi har",
        r"^nej[,!.]? (?:gör|behåll|stoppa|skrota|avslå|lägg ne[rd]|dra tillbaka|tänk om|(?:{VI}|(?:{ord} ){0,3}?{ORGAN}) vill (?:inte|ej) (?:ha|se))(?= |[.,!]|$)",
        ("nej",),
        A,
        None,
        D,
        0.75,
        "Nej, behåll de gamla öppettiderna.",
        "Nej, vi har inga synpunkter.",
    ),
    Pattern(
        "hela förslaget är skadligt",
        r"ifrågasätter(?: (?:{ADV}|{VI}|(?:{ord} ){0,2}{ORGAN}|i grunden|på allvar))* (?:hela (?:{UTREDNINGENS} )?(?:{FÖRSLAG}|inriktning(?:en)?|betänkandet|reformen|upplägget)|(?:{UTREDNINGENS} )?(?:{FÖRSLAG}|betänkandet|reformen) (?:i (?:dess|sin) helhet|som helhet))(?=[ .,;]|$)"
        r"|(?:ser|betraktar|uppfattar)(?: (?:{VI}|(?:{ord} ){0,2}{ORGAN}))? (?:den|det|detta|dessa|dem|{UTREDNINGENS} {FÖRSLAG}|{FÖRSLAG}|betänkandet|reformen)(?: (?:{ADV}|{VI}|(?:{ord} ){0,2}{ORGAN}))* som (?:direkt |mycket |starkt |klart |djupt |rent av )?(?:skadlig|negativ)(?:t|a)?(?! att (?:utredningen|{UTREDNINGEN}|det (?:saknas|inte)|frågan))(?=[ .,;]|$)",
        ("ifragasatter ", "skadlig", "negativ"),
        A,
        None,
        J,
        0.6,
        "Museet ifrågasätter därför hela utredningens inriktning.",
        "Museet ifrågasätter behovet av utredningens inriktning.",
        needs=(" hela ", "helhet", " som "),
    ),
)  # fmt: skip

GROUNDS: tuple[Pattern, ...] = (
    Pattern(
        "skäl för avstyrkandet",
        r"(?:grund|skäl|skälen|skälet|anledning\w*|orsak\w*) (?:för|till|bakom) (?:vårt |[\w-]+s |det )?(?:avstyrkandet?|avvisandet|avstyrkan)(?: (?:är|framgår|redovisas|utvecklas|följer)(?= )|(?=[.:] ?$))"
        r"|(?:utgör|är)(?: {ord}){0,2}? (?:grund\w*|skäl\w*|anledning\w*) (?:för|till|bakom) (?:vårt|(?:{ord} ){0,2}?[\w-]+s) (?:avstyrkande\w*|avstyrkan|avvisande\w*)"
        r"|(?<!inget )(?<!ingenting )(?<!intet )(?<!inte )(?<!inget som )(?<!ingenting som )(?<!något som )(?<!det som )(?<!vad som )(?<!det enda som )talar(?: (?!(?:inte|ej)\b){ord}){0,3}? (?:emot|mot)(?: att)? (?:{UTREDNINGENS} |det |de )?(?:{FÖRSLAG}|{FÖRESLAGNA})(?= |[.,]|$)|(?:skäl|argument|omständigheter|mycket|det mesta)(?: (?:som|enligt|(?!(?:inte|ej|inga|några)\b){ord})){0,5}? talar(?: (?!(?:inte|ej)\b){ord}){0,3}? (?:emot|mot) att (?:införa|genomföra|inrätta|avskaffa|flytta|lagstifta|gå vidare)(?= )|talar(?: {ord}){0,3}? för att (?:en sådan|ett sådant|{FÖRSLAG}|det|de)(?: {ord}){0,3}? (?:inte|ej) (?:ska|bör) (?:genomföras|införas|antas)",
        ("avstyrkan", "avvisande", "talar"),
        A,
        None,
        D,
        0.75,
        "Skälen för avstyrkandet är att kostnaderna inte är kända.",
        "Det saknas skäl för ett avstyrkande.",
    ),
    Pattern(
        "skäl för tillstyrkandet",
        r"(?:utgör|är)(?: (?!(?:inte|ej|inga|inget)\b){ord}){0,2}? (?:grund\w*|skäl\w*|anledning\w*) (?:för|till|bakom) (?:vårt|(?:{ord} ){0,2}?[\w-]+s) (?:tillstyrkande\w*|tillstyrkan)",
        ("tillstyrkan",),
        T,
        None,
        D,
        0.75,
        "De kortare köerna utgör grund för nämndens tillstyrkande.",
        "De kortare köerna utgör inte skäl för nämndens tillstyrkande.",
    ),
)  # fmt: skip
"""Tried before the stands that they speak of."""
