"""What the sender wants to become of the proposal: "hoppas att förslaget genomförs", "begär att det dras tillbaka".

A wish, the proposal, a fate: whoever wishes the proposal carried out supports it, whoever wishes it dropped opposes it.
Also what stands for a verb: "har nämndens stöd", "möter motstånd från förbundet", "är anhängare av".
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern
from assistant.stance.who import WHO

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER
D = Force.DECLARED

_WHAT = (
    r"(?:(?:(?:det|den|de|detta|dessa|{UTREDNINGENS}|[\w-]+s) ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA}(?: [\w-]+){1,2}?)|(?:det|de|den [\w-]+) som (?:nu |här )?(?:föreslås|{UTREDNINGEN} föreslår)|motionen|reformen|lagförslaget|promemorian|betänkandet|detaljplanen|planen|planförslaget|taxan|policyn|{UTREDNINGENS} (?:[\w-]+ )?(?:modell|alternativ|lösning|linje|upplägg|ordning)\w*)"
    r"(?: (?!(?:inte|ej|icke|att|och|men|bör|ska|skall|kan|får|är|om det)\b)[^ .;:?!,]+){0,12}?"
)
_WISH = r"(?:(?<=att )(?:yttra|svara|anföra|uttala|framhålla|meddela)|(?:(?<=^vi )|(?<= vi )|(?<=tecknade )|(?<=rna )|(?<=^de )|(?<=jamöter ))(?:förorda|anse|hemställa|föreslå|finna|önska|tillstyrka),?|(?:hemställer|förordar|anser|föreslår|tillstyrker),(?= att)|vill|önskar|önskade|hoppas|begär|hemställer(?: om)?|yrkar|uppmanar {ord}|rekommenderar(?: {ord})?|förordar|föreslår|anser|menar|tycker|bedömer|finner|ser (?:helst|gärna)|(?:helst|gärna) ser|ser fram emot|pläderar för|är (?:vår|min|[\w-]+s) (?:[\w-]+ )?(?:förhoppning|önskan),?|förhoppning är|verkar för|argumenterar för|talar (?:starkt )?för|röstar för|tillråder|(?:mening|uppfattning|bedömning|åsikt|inställning|ståndpunkt|linje|[\w-]*yrkande|önskan|önskemål|krav|råd|rekommendation) är(?: i första hand| därför| alltjämt)?)"
_CHANGE = r"(?:den |det )?(?:[\w-]+ )?[\w-]*(?:höjningen|sänkningen|sammanslagningen|nedläggningen|omorganisationen|flytten|skatten|avgiften|ändringen|utvidgningen|begränsningen|skärpningen)(?: (?:av|på|i|för) (?:{ord} ){0,2}?{ord})??"
""" "Momshöjningen ska avvisas": a change by its name is what is proposed, where somebody wants it dropped."""
_DONE = r"(?:antages|genomföres|bifalles|lägges till grund|upphöjes till lag|varder lag|genomförs|genomföras|genomföres|införs|införas|antas|antagas|förverkligas|realiseras|blir verklighet|bli verklighet|träder i kraft|träda i kraft|beslutas|leder till lagstiftning|leda till lagstiftning|läggs till grund|läggas till grund|ligger till grund|ligga till grund|verkställs)"
_DROPPED = r"(?:dras? tillbaka|dras in|avslås|avvisas|förkastas|stoppas|skrotas|skrinläggs|skrinläggas|avfärdas|avförs|avföras|läggs ner|läggas ner|läggs ned|läggas ned|utgår|utgå|stryks|strykas|slopas|överges|tas bort|lämnas utan åtgärd|inte läggs fram|faller)"
_SOON = r"(?: (?:därför|också|även|snarast(?: möjligt)?|skyndsamt|omgående|i sin helhet|helt|nu|så snart som möjligt)){0,2}"
_MUST = r"(?:bör|ska|skall|måste|borde|får)"
_NOT = r"(?:inte|ej|icke|aldrig|under inga omständigheter)"
_WHO = r"(?: (?:{VI}|{ADV}|därför|nu|(?:{ord} ){0,3}?{ORGAN}))*"
_WISHER = r"(?: som (?!att\b)[\w-]+(?: (?!(?:att|inte)\b)[\w-]+){0,4}?)?(?: (?:{VI}|{ADV}|därför|nu|i första hand|primärt|helst|(?:{ord} ){0,3}?{ORGAN}|(?!(?:att|inte|ej|om|som|och|av|till|för|en|ett|det|den)\b)[\w-]+)){0,4}?"
_OUR = r"(?:vårt|[\w-]+s|(?:{ord} ){1,4}?[\w-]+s)"
_TAKER = rf"(?!(?:{{ord}} ){{0,6}}?(?:ansvarig\w*|huvudman|tacksam\w*|öppen|öppna|skyldig\w*|känd\w*|till för|här för|där för) |till |ledam|ordföranden|reservant|motionär)(?!(?:den |de )?(?:andra|övriga|ena|resten|hälften|majoriteten|flertalet|kritiken|invändningen|skälet) )(?:vi|{WHO})"
_THAT = r"(?:detta|det|denna|den|dem|detsamma)(?=[.;!]| ?$)"

FATES: tuple[Pattern, ...] = (
    Pattern(
        "vill inte att det genomförs",
        rf"{_WISH}{_WISHER} (?:(?!inte\b)att|att) (?:{_WHAT}|{_CHANGE}|lagen|ordningen)(?: {_MUST})? {_NOT}{_SOON}(?: {_MUST})?{_SOON} {_DONE}"
        rf"|{_WISH}{_WISHER} att {_WHAT} (?:måtte |må )?(?:inte|ej|icke) (?:måtte |må )?(?:föranleda (?:någon|till någon|annan)|vinna bifall|antagas|upphöjas till lag|läggas till grund)(?= |$|[.,;])"
        rf"|(?:{_WISH}|är av (?:den )?(?:uppfattningen|meningen|åsikten)){_WISHER} att (?:(?! (?:att|som|men|och|inte|ej) )[^.;:?!,]){{2,90}} (?:inte|ej|icke) (?:ska|skall|bör|får|borde) [\w-]+(?:a|a?s)(?: [\w-]+)? (?:så som|såsom|på det sätt som|på sätt som|i enlighet med vad som) (?:nu |här )?(?:föreslås|föreslagits|{{UTREDNINGEN}} (?:föreslår|föreslagit))"
        rf"|vill(?: {{ord}}){{0,3}}? {_NOT} se (?:{_WHAT}|det|den|dem|detta)(?: {{ord}}){{0,4}}? (?:genomför[td]\w*|bli verklighet|inför[td]\w*|förverkliga[td]\w*|realisera[td]\w*)"
        rf"|(?:bör|borde|ska|skall)(?: {{ord}}){{0,4}}? {_NOT} (?:gå vidare med|genomföra|införa|lägga fram|anta) {_WHAT}"
        rf"|{_NOT}(?: {{ADV}})? (?:bör|borde|ska|skall|måste) (?:gå vidare med|genomföra|införa|lägga fram|anta) (?:det |de )?{_WHAT}"
        rf"|att (?:regeringen|riksdagen|staten|man|kommunen|regionen) (?:avstår|avstå) från (?:att (?:genomföra|införa|lägga fram|gå vidare med) )?{_WHAT}"
        rf"|(?:bör|borde) (?:avstå från|överge|skrinlägga|lägga ner|dra tillbaka|skrota) (?:att (?:genomföra|införa|lägga fram|gå vidare med) )?{_WHAT}"
        rf"|(?:uppmanar|vädjar till|rekommenderar|råder|anmodar)(?: {{ord}}){{1,2}} att (?:{_NOT} (?:gå vidare med|genomföra|införa|anta)|skrinlägga|dra tillbaka|överge|skrota|lägga ner|avstå från|avslå) (?:att (?:genomföra|införa) )?(?:{_WHAT}|{_CHANGE})",
        ("genomfor", "infor", "antas", "antages", "antagas", "bifalles", "till lag", "varder lag", "foranleda", "vinna bifall", "anta ", "forverkliga", "realisera", "verklighet", "i kraft", "beslutas", "till lagstiftning", "till grund", "verkstalls", "ga vidare", "lagga fram", "avsta fran", "overge", "skrinlagga", "dra tillbaka", "skrota", "lagga ner", "avsla", "avstar fran", "foreslas", "foreslagit", "foreslar"),
        A,
        None,
        D,
        0.84,
        "Styrelsen ser helst att det föreslagna kravet inte blir verklighet.",
        "Styrelsen ser att det föreslagna kravet inte är nytt.",
        needs=("ningen", "slagningen", "avgiften", "skatten", "flytten", "rslag", "foresl", "motion", "reform", "promemori", "betankande", "planen", "taxan", "policyn", "modell", "alternativ", "losning", "linje", "upplagg", "ordning", "lagen", "foreslas"),
    ),
    Pattern(
        "vill att det genomförs",
        rf"{_WISH}{_WISHER} att (?:{_WHAT}|{_CHANGE})(?: {_MUST})?{_SOON} {_DONE}"
        rf"|vill(?: (?!{_NOT}\b){{ord}}){{0,3}}? se {_WHAT}(?: {{ord}}){{0,4}}? (?:genomför[td]\w*|bli verklighet|inför[td]\w*|förverkliga[td]\w*|realisera[td]\w*)"
        rf"|(?:uppmanar|rekommenderar|råder|anmodar)(?: {{ord}}){{1,2}} att (?:gå vidare med|genomföra|införa|anta|skyndsamt genomföra) {_WHAT}",
        ("genomfor", "infor", "antas", "antages", "antagas", "bifalles", "till lag", "varder lag", "anta ", "forverkliga", "realisera", "verklighet", "i kraft", "beslutas", "till lagstiftning", "till grund", "verkstalls", "ga vidare"),
        T,
        A,
        D,
        0.8,
        "Styrelsen ser fram emot att det föreslagna kravet blir verklighet.",
        "Styrelsen vill veta när det föreslagna kravet utvärderas.",
        needs=("ningen", "slagningen", "avgiften", "skatten", "flytten", "rslag", "foresl", "motion", "reform", "promemori", "betankande", "planen", "taxan", "policyn", "modell", "alternativ", "losning", "linje", "upplagg", "ordning"),
    ),
    Pattern(
        "vill att det stoppas",
        rf"{_WISH}{_WISHER} att (?:{_WHAT}|{_CHANGE})(?: {_MUST})?{_SOON} {_DROPPED}"
        rf"|{_WHAT} (?:bör|får|ska)(?: enligt (?:{{ord}} ){{1,4}}?(?:mening|bedömning|uppfattning))?{_SOON} (?:anstå|anstås)(?=[ .,]|$)"
        rf"|yrkar i första hand (?:avslag|avstyrkan)(?=[ ,.;]|$)|yrkar(?: {{ord}}){{0,3}}? (?:avslag på|att [^.;:]{{3,80}} avslås)|(?:begär|kräver|önskar) (?:{{ord}} ){{0,2}}?att {_WHAT}{_SOON} {_DROPPED}",
        ("tillbaka", "dras in", "avsla", "avvisas", "forkastas", "stoppas", "skrot", "skrinlagg", "avfardas", "avfors", "avforas", "lagg", "utga", "stryk", "slopas", "overges", "tas bort", "utan atgard", "ansta", "faller"),
        A,
        None,
        D,
        0.84,
        "Styrelsen begär att det föreslagna kravet dras tillbaka.",
        "Styrelsen begär att uppgiften tas bort.",
    ),
    Pattern(
        "har vårt stöd",
        rf"(?:och|men|som) (?:har|får|åtnjuter|förtjänar)(?: {{ADV}})? (?:vårt|mitt|sitt|{{ORGAN}}s) (?:fulla |helhjärtade |starka |odelade |varma )?stöd(?=[ .,;!]|$)|{_WHAT} (?:vinner|röner)(?: {{ADV}}| {{INTE}})* {_OUR} (?:fulla |odelade )?(?:gillande|bifall|stöd|godkännande|anslutning)(?=[ .,;!]|$)|{_WHAT} (?:har|får|åtnjuter|ges)(?: {{ADV}})? {_OUR} (?:fulla |helhjärtade |starka |odelade )?stöd(?=[ .,;!]|$)"
        rf"|(?<=utredningens ){{BEDÖMNING}}(?: om)? att [^.;:?!]{{5,160}}? (?:vinner|röner|får|har)(?: {{ADV}}| {{INTE}})* {_OUR} (?:fulla |odelade )?(?:gillande|bifall|stöd|anslutning)(?=[ .,;!]|$)"
        rf"|(?:ger|ge|lämnar|lämna){_WHO} {_WHAT} (?:sitt|vårt) (?:fulla |helhjärtade |starka |odelade )?stöd(?=[ .,;!]|$)"
        rf"|är(?: (?!{_NOT}\b|inga\b){{ord}}){{0,2}}? (?:anhängare av|förespråkare för) {_WHAT}(?=[.,]|$)"
        rf"|är(?: (?:{{ADV}}|{{VI}}|{{ORGAN}}|starkt|bestämt|avgjort|varmt|absolut|alla|eniga|enhälligt))* för {_WHAT}(?=[.,]|$)"
        rf"|{_WHAT} är(?: (?!{_NOT}\b){{ord}}){{0,2}}? (?:precis |just |exakt )?(?:vad|det) som behövs(?=[.,]|$)"
        rf"|är(?: {{ADV}})? (?:helt |fullt )?(?:enig|eniga|ense|överens) med {{UTREDNINGEN}} (?:i fråga om|om|beträffande|när det gäller|avseende)",
        ("stod", "gillande", "anslutning", "bifall", "godkannande", "anhangare", "foresprakare", " for forslag", " for det f", " for de f", " for den f", " for motion", " for utred", " for komm", " for reform", " for promem", " for reger", " for det som", " for de som", " for dessa", " for detta", " for betank", "som behovs", "ense med", "eniga med", "enig med", "overens med"),
        T,
        A,
        D,
        0.85,
        "Det föreslagna kravet åtnjuter museets fulla stöd.",
        "Det föreslagna kravet är till stöd för musiken.",
        needs=("utredningens ", "rslag", "foresl", "motion", "reform", "promemori", "betankande", "ense med", "eniga med", "enig med", "overens med"),
    ),
    Pattern(
        "saknar vårt stöd",
        rf"{_WHAT} (?:saknar(?! (?:inte|ej|aldrig)\b)|har inte(?: haft| fått)?|får inte|har ej|(?:kommer|lär|ska|kan)(?: {{ADV}})* (?:inte|ej)(?: att)?(?: kunna)? (?:få|ha|vinna)) {_OUR} stöd(?=[ .,!]|$)|{_WHAT} (?:möter|stöter på|väcker)(?: (?!inget\b|inte\b|föga\b|lite\b){{ord}})? motstånd (?:från|hos|bland) (?:oss|(?:{{ord}} ){{0,3}}?{{ORGAN}})"
        rf"|är(?: (?!{_NOT}\b|inga\b|som\b){{ord}}){{0,2}}? (?:motståndare till|emot) {_WHAT}(?=[ .,]|$)"
        rf"|(?:finns|föreligger|saknas)(?: {{ord}}){{0,4}}? (?:inte|inga|ingen|tillräckliga|inte några)(?: tillräckliga| tillräcklig| goda| bärande)? (?:anledning|skäl|behov)(?: av)? (?:till|för|(?:för )?att (?:genomföra|införa|anta|gå vidare med)) {_WHAT}"
        rf"|(?:finns|föreligger|har|ser)(?: {{ord}}){{0,4}}? (?:goda |starka |tungt vägande )?(?:skäl|anledning)(?: för)? att {_NOT} (?:gå vidare med|genomföra|införa|anta) {_WHAT}"
        rf"|(?:vår|[\w-]+s)(?: {{ord}})? (?:huvud|grund)?invändning är att {_WHAT}"
        rf"|(?:anser|menar|tycker|finner|bedömer)(?: {{ord}}){{0,3}}? (?:inte|ej) att(?: {{ord}}){{0,4}}? (?:presenterat|visat|redovisat|anfört|lagt fram)(?: {{ord}}){{0,2}}? tillräckliga skäl (?:för|till|att)"
        rf"|finner(?: {{ord}}){{0,2}}? (?:inte|inga|ingen)(?: att det finns)?(?: {{ord}}){{0,2}}? (?:skäl|anledning) (?:för|till) {_WHAT}",
        ("stod", "motstand", " emot ", "anledning", "skal ", "behov ", "invandning"),
        A,
        None,
        D,
        0.85,
        "Det föreslagna kravet saknar museets stöd.",
        "Det föreslagna kravet saknar stöd i lag.",
        needs=("rslag", "foresl", "motion", "reform", "promemori", "betankande", "tillrackliga skal"),
    ),
)  # fmt: skip

TAKEN_UP: tuple[Pattern, ...] = (
    Pattern(
        "väljer att stödja det",
        rf"(?:väljer|kan|vill|kommer|måste|tänker|avser|har valt)(?: {_TAKER})?(?: {{ADV}}| gärna)* (?:att )?(?:stödja|stöda|bejaka|förorda|bifalla) {_THAT}",
        ("stod", "bejaka", "fororda", "bifalla"),
        T,
        A,
        D,
        0.8,
        "Trots att flera skidklubbar avvisar förslaget väljer Slalomförbundet att stödja det.",
        "Slalomförbundet väljer att stödja det.",
        judged="taken up",
    ),
    Pattern(
        "är för det",
        rf"är(?: {_TAKER})?(?: {{ADV}})* för {_THAT}|säger(?: {_TAKER})?(?: {{ADV}})* ja till {_THAT}",
        (" for det", " for den", " for dem", "till det", "till den", "till dem"),
        T,
        None,
        D,
        0.8,
        "Medan flera skidklubbar avvisar förslaget är Slalomförbundet för det.",
        "Slalomförbundet är för den.",
        judged="taken up",
    ),
    Pattern(
        "är mot det",
        rf"är(?: {_TAKER})?(?: {{ADV}})* (?:mot|emot|{{INTE}}(?: {{ADV}})* för) {_THAT}|tackar(?: {_TAKER})?(?: {{ADV}})* nej till {_THAT}",
        (" for det", " for den", " for dem", " mot det", " mot den", " mot dem", "emot de", "till det", "till den", "till dem"),
        A,
        None,
        D,
        0.8,
        "Medan flera skidklubbar välkomnar förslaget är Slalomförbundet mot det.",
        "Slalomförbundet är mot det.",
        judged="taken up",
    ),
)  # fmt: skip
"""The proposal stands in another clause, often with what others think of it: tried before the rows that want it named."""
