"""What the inquiry says, and in the next words the sender says too, or denies: "… kan undvaras delas inte av oss".

The inquiry's view is told in one clause or one sentence, often as a denial ("behövs inte", "kan umbäras", "är överflödig"),
and the stand is only in what takes it up: "den uppfattningen delar vi inte", "det gör vi också", "vi anser motsatsen".
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern
from assistant.stance.who import END, FIRST, NOT, WHO

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER
D = Force.DECLARED

_SO = r"(?: {ADV}| helt| fullt| inte minst)*"
_KOMMITTEN = r"(?:(?:den |det |de )?(?:{UTREDNINGENS} )?(?:utredningen|utredaren|utredarna|kommittén|kommitterade|betänkandet|promemorian|delegationen|arbetsgruppen|beredningen|regeringen|departementet|lagrådsremissen)|[\w-]+(?:utredningen|kommittén|delegationen|beredningen))"
_VIEW_WORD = r"(?:bedömning|slutsats|uppfattning|ståndpunkt|ställningstagande|åsikt|påstående|antagande|hållning|mening|syn|synsätt|resonemang|tes|utsaga|föreställning|tanke|premiss|linje|förslag)(?:en|et|t)?"
_VIEWS = rf"(?:(?:{{UTREDNINGENS}}|denna|den|det) (?:{{ord}} )?)?{_VIEW_WORD}(?: om| i frågan| i (?:promemorian|betänkandet|utredningen|remissen|rapporten))?(?: som (?:{_KOMMITTEN} )?(?:(?:här|nu|där) )?(?:dras|görs|drar|gör|drog|gjort|dragit|har|redovisas|redovisar|framförs|för fram|uttrycks|kommer till|landar i|kommit till)(?: här| i (?:betänkandet|promemorian|avsnittet))?(?=,))?,?(?: nämligen)?,? att [^.;:?!]{{3,220}}?"
_NO_NEED = r"(?:inte|ej|icke|ingen|inget|inga|någon|något|några|obehövlig|onödig|överflödig|obefoga|omotivera|saknas|saknar|umbär|undvar|avvar|avstå|klarar? {SIG} utan|räcker|tillräcklig|tillgodose|tillfreds|oförändra|oreglera|gå för långt|låta bli|avfärda|för tidigt|utan |bra som |som (?:det|de|den) är|orörd|bero|kan vänta|utan åtgärd|fyller ingen)"
_DENIED_VIEW = rf"(?=[^.;:?!]{{0,200}}?{_NO_NEED}){_VIEWS}"
_SHARE = r"(?:dela|instämma i|ansluta {SIG} till|ställa {SIG} bakom|godta|acceptera|biträda|hålla med om|skriva under på|dela|hålla med {UTREDNINGEN} om|godkänna|sympatisera med)"
_SAYS = r"(?:anser|menar|tycker|bedömer|finner|konstaterar|hävdar|påstår|föreslår|förordar|framhåller|kommer fram till|drar slutsatsen|gör bedömningen|uppger|ser|vill|avvisar|avfärdar|avstår|nöjer {SIG}|stannar|landar|skriver|utgår från|gör gällande|rekommenderar)"
_TOLD = rf"{FIRST}(?:(?:enligt )?{_KOMMITTEN} (?:(?:{{ADV}}|här|nu) )?{_SAYS}(?: |,)|enligt {_KOMMITTEN} )[^.;:?!]{{3,220}}(?:[.;]|,? men) (?:men )?"
_THAT_VIEW = r"(?:(?:den|denna|detta|det) (?:{VIEW_WORD}|{VIEW_WORD_DEF}))".replace(
    "{VIEW_WORD_DEF}",
    "bedömningen|slutsatsen|uppfattningen|ståndpunkten|ställningstagandet|åsikten|synen|synsättet|resonemanget|påståendet|hållningen",
).replace(
    "{VIEW_WORD}",
    "bedömning|slutsats|uppfattning|ståndpunkt|ställningstagande|åsikt|syn|synsätt|resonemang|påstående|hållning",
)
_PASSED = rf"{FIRST}(?:(?:(?:vidare|dessutom|också|det) )föreslås|i (?:promemorian|betänkandet|utredningen|remissen|lagrådsremissen|propositionen|delbetänkandet|slutbetänkandet) föreslås|enligt (?:{{FÖRSLAG}}|promemorian|utredningen|betänkandet)(?: {{ADV}})? (?:ska|skall|bör|får|kan)|förslaget innebär|{_KOMMITTEN}(?: {{ADV}})* (?:föreslår|vill|förordar|rekommenderar))(?= )(?:(?!, (?:vilket|något som|och|men) )[^.;:?!]){{3,220}}, "
""" "I promemorian föreslås att avgiften höjs, …"."""
_IT = rf"(?:{_THAT_VIEW}|det|detta)"
_US = rf"(?:vi|oss|{WHO})"
_OTHER = r"(?:motsat(?:t|ta)|annan|annat|rakt motsatt|helt annan|avvikande)"
_OPINION = r"(?:uppfattning|mening|åsikt|bedömning|inställning|slutsats|hållning|ståndpunkt|syn)"

_AGAINST = (
    r"(?:till skillnad (?:från|mot)|i motsats till|tvärtemot|tvärt emot|i strid med|stick i stäv med|olikt)"
)
_NEED = r"(?:behöv(?:s|er|as)|(?:ett )?(?:klart |stort |tydligt |uppenbart )?behov av|krävs|kräver|nödvändig\w*|påkalla\w*|erfordra\w*|fordra[rs]?|motivera[dt]\w*|befoga[dt]\w*)"
_THEIR = rf"(?:(?:vad )?{_KOMMITTEN}(?: (?:säger|anser|hävdar|påstår|menar|skriver|kommit fram till|föreslår))?|{{UTREDNINGENS}}(?: {{ord}})?(?: {_VIEW_WORD})?)"
_THINK = r"(?:anser|menar|bedömer|finner|tycker|hävdar|ser|är (?:{VI} |{ORGAN} )?av (?:den )?(?:{ord} )?(?:uppfattningen|meningen|åsikten))"

_WHICH = r"(?:vilket|något som|(?:en|ett) (?:[\w-]+ )?(?:bedömning|slutsats|uppfattning|ståndpunkt|ställningstagande|åsikt|hållning|syn|synsätt|linje|vägval|avvägning|prioritering|inställning|utgångspunkt|resonemang|mening)(?: som(?: (?:även|också))?)?)"

_AS_THEY = rf"(?:(?:så|såsom|som|vilket|precis som|liksom|på det sätt som|i enlighet med vad|i linje med vad) {_KOMMITTEN}(?: (?:nu|här|också|även|har|hade|till slut|i stället))* (?:föreslår|föreslagit|föreslog|förordar|förordat|gör|gjort|gjorde|stannat för|stannar för|stannade för|stannat vid|kommit fram till|kommer fram till|landat i|landar i|funnit|finner|anser|ansett|bedömt|bedömer|valt|väljer|vill|menar|rekommenderar)|(?:i enlighet med|i linje med|i likhet med) (?:{_KOMMITTEN}|{{UTREDNINGENS}} (?:förslag|bedömning|linje|slutsats)))"
_PUT = rf"(?: \({_AS_THEY}\)|, {_AS_THEY},)"
_RIGHTLY = r"(?:riktigt|rätt|klokt|välbetänkt|rimligt|befogat|motiverat|korrekt|lämpligt|väl avvägt|ändamålsenligt|tillfredsställande|bra|glädjande|välkommet|positivt|förnuftigt|försvarligt)"
_WRONGLY = r"(?:fel|felaktigt|orimligt|olyckligt|oklokt|beklagligt|oacceptabelt|obegripligt|olämpligt|oförsvarligt|oansvarigt|förkastligt|orätt|en felbedömning|ett misstag|inte (?:riktigt|rätt|klokt|välbetänkt|rimligt|befogat|motiverat|korrekt|lämpligt|godtagbart|acceptabelt)|ej (?:riktigt|rätt|rimligt|lämpligt))"
_THEN = r"(?:(?! (?:inte|ej|icke|att|knappast|aldrig|mindre|föga|varken|om|som) )[^.;:?!,])"
_IS = r"(?:är|var|vore|finner|anser|bedömer|ser|tycker|håller)"
_NOT_TO = r"(?:inte|ej|icke) (?:heller |nu |längre )?(?!bara|minst|endast|enbart|alltid)(?:[\w-]+\wa|gå|se|ge|få|ta|bli|införas|ske|ha)(?= )"
_ABSTAIN = rf"(?:{_NOT_TO}|avstå från(?= )|låta bli att(?= ))"

CONTRARY: tuple[Pattern, ...] = (
    Pattern(
        "riktigt att inte, som utredningen funnit",
        rf"{_IS}{_THEN}{{0,80}}? {_RIGHTLY} att{_PUT} {_ABSTAIN}"
        rf"|{_IS}{_THEN}{{0,80}}? {_RIGHTLY}{_PUT} att {_ABSTAIN}"
        rf"|{_IS}{_THEN}{{0,80}}? {_RIGHTLY} att {_ABSTAIN}(?:(?! (?:om|men) )[^.;:?!,]){{2,90}}, {_AS_THEY}{END}"
        rf"|{FIRST}{_RIGHTLY} (?:är|var)(?: {{ADV}}| också| även| enligt {WHO})*(?: att{_PUT}|{_PUT} att) {_ABSTAIN}"
        rf"|{FIRST}att(?:{_PUT} {_NOT_TO}{_THEN}{{2,90}}| {_NOT_TO}{_THEN}{{2,90}}?{_PUT}) (?:är|var)(?: {{ADV}}| enligt {WHO}| alldeles)* {_RIGHTLY}{END}"
        rf"|{FIRST}att (?:(?! (?:att|men|är|som) )[^.;:?!,]){{2,90}}? (?:inte|ej|icke) (?:nu |här )?(?:föreslås|förordas|föreslår|förordar)(?: (?!(?:att|är)\b){{ord}}){{0,6}}? (?:är|var)(?: {{ADV}}| enligt {WHO}| alldeles)* {_RIGHTLY}{END}"
        rf"|{FIRST}(?:{{UTREDNINGENS}} )(?:[\w-]+ )?(?:val|beslut|förslag|linje|ståndpunkt|avvägning|rekommendation)(?:et)?(?: om)?,? att {_NOT_TO}(?:(?! (?:att|är|men|inte) )[^.;:?!,]){{2,100}} är(?: {{ADV}}| enligt {WHO}| alldeles)* (?:{_RIGHTLY}|klok|rimlig|riktig|välgrunda[dt]|väl avvägd){END}",
        ("att",),
        T,
        None,
        D,
        0.82,
        "Det är enligt Sotarklubben klokt att, som utredaren stannat för, inte reglera rensningen.",
        "Det är enligt Sotarklubben oklokt att, som utredaren stannat för, inte reglera rensningen.",
        needs=("riktig", "ratt", "klok", "valbet", "rimlig", "befogat", "motiverat", "korrekt", "lampligt", "val av", "valgrund", "andamal", "tillfreds", "bra", "gladj", "valkom", "positivt", "fornuft", "forsvar"),
    ),
    Pattern(
        "fel att, som utredningen funnit",
        rf"{_IS}{_THEN}{{0,80}}? {_WRONGLY}(?: att{_PUT}|{_PUT} att) (?:{_ABSTAIN}|[\w-]+\wa(?= ))"
        rf"|{FIRST}{_WRONGLY} (?:är|var)(?: {{ADV}}| också| även| enligt {WHO})*(?: att{_PUT}|{_PUT} att) (?:{_ABSTAIN}|[\w-]+\wa(?= ))"
        rf"|{FIRST}att(?:{_PUT} {_NOT_TO}{_THEN}{{2,90}}| {_NOT_TO}{_THEN}{{2,90}}?{_PUT}) (?:är|var)(?: {{ADV}}| enligt {WHO}| alldeles)* {_WRONGLY}{END}",
        ("att",),
        A,
        None,
        D,
        0.8,
        "Det är enligt Sotarklubben oklokt att, som utredaren stannat för, inte reglera rensningen.",
        "Det är enligt Sotarklubben oklokt att, som alltid förr, inte reglera rensningen.",
        needs=("fel", "orim", "olyck", "oklok", "beklag", "oaccept", "obegrip", "olamp", "oforsv", "oansv", "forkast", "oratt", "misstag", "inte ", "ej "),
    ),
    Pattern(
        "tvärtemot utredningen behövs det",
        rf"{_AGAINST} {_THEIR}(?: (?:{{ADV}}))*,? {_THINK} (?:vi|{WHO})(?: {{ADV}})*(?: att)?(?=(?:(?! (?:inte|ej|icke|inget|knappast|ingen) )[^.;:?!]){{0,140}}? {_NEED}(?=[ .,;]|$))"
        rf"|{_THINK}(?: {{ADV}})*,? att (?:(?! (?:inte|ej|icke|inget|knappast|ingen|att) )[^.;:?!,]){{2,140}} {_NEED}(?:(?! (?:inte|ej|att) )[^.;:?!,]){{0,80}},? {_AGAINST} {_THEIR}{END}"
        rf"|(?:bedömning|uppfattning|slutsats|mening|åsikt|ståndpunkt) är, {_AGAINST} {_THEIR},? att (?:(?! (?:inte|ej|icke|inget|knappast|ingen|att) )[^.;:?!,]){{2,140}} {_NEED}(?=[ .,;]|$)"
        rf"|{FIRST}{_KOMMITTEN} (?:vill (?:inte|ej)|avvisar|avfärdar|avstår från|säger nej till)(?= )[^.;:?!,]{{3,160}}, (?:vilket|något som) (?:(?:vi|{WHO}) (?:anser|finner|tycker|menar)(?: är| vara)?|är|vore)(?: {{ADV}}| enligt {{ord}})* (?:fel|felaktigt|olyckligt|oklokt|ett misstag|beklagligt)(?=[ .,;]|$)",
        ("skillnad", "motsats", "tvart", "strid med", "stick i", "olikt", "vilket", "nagot som"),
        A,
        None,
        D,
        0.76,
        "Sotarklubben anser att ett bryggregister behövs, tvärtemot vad utredningen säger.",
        "Sotarklubben anser att en utvärdering behövs, precis som utredningen säger.",
        needs=("utred", "kommit", "betank", "promem", "deleg", "arbetsgr", "beredn", "regeringen", "departement", "lagradsr"),
    ),
    Pattern(
        "den bedömningen delas inte",
        rf"(?<!om ){_VIEWS} (?:delas|biträds|godtas|accepteras|omfattas|stöds|vinner)(?={_SO} {NOT}(?: (?:vårt|mitt|någon|något) [\w-]+)?(?: av (?:oss|{WHO}))?{END})"
        rf"|(?<!om ){_VIEWS} kan(?={_SO} {NOT}{_SO} (?:delas|biträdas|godtas|accepteras)(?: av (?:oss|{WHO}))?{END}|{_SO} av (?:oss|{WHO}) {NOT}{_SO} (?:delas|biträdas|godtas|accepteras){END})"
        rf"|(?<!om ){_DENIED_VIEW} (?:kan|vill|är)(?= {_US}{_SO} {NOT}{_SO} (?:beredda? att |villiga? att |mogna? att )?{_SHARE}{END})"
        rf"|{FIRST}(?:i |till |bakom |om )?{_DENIED_VIEW} (?:delar|instämmer|ställer {{SIG}}|ansluter {{SIG}}|godtar|köper|accepterar|stödjer|stöder)(?= {_US}(?: {{SIG}})?{_SO} {NOT}{_SO}{END})"
        rf"|(?:kan|vill)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}}| {{ord}})?{_SO} {NOT}{_SO} (?:acceptera|godta|köpa|dela|biträda|godkänna|gå med på|ställa {{SIG}} bakom) {_DENIED_VIEW}(?=[ .,;]|$)"
        rf"|{_DENIED_VIEW},? (?:är|ställer {{SIG}}) {_US}{_SO} (?:mycket |starkt |djupt )?(?:kritiska?|negativa?|avvisande|motståndare|emot)(?: (?:till|mot|inför))?{END}",
        ("bedomning", "slutsats", "uppfattning", "standpunkt", "stallningstagande", "asikt", "pastaende", "antagande", "hallning", "mening", "syn", "resonemang", "tes", "utsaga", "forestallning", "tanke", "premiss", "linje", "rslag"),
        A,
        None,
        D,
        0.82,
        "Slutsatsen att ett kontrollorgan kan undvaras delas inte av Sotarklubben.",
        "Slutsatsen att ett kontrollorgan kan undvaras delas av Sotarklubben.",
        needs=("inte", "ej", "icke", "aldrig", "knappast", "omojligen", "svarligen", "ingalunda", "pa ing", "kritisk", "negativ", "avvisande", "emot", "motstand"),
    ),
    Pattern(
        "håller inte med om att det är onödigt",
        rf"(?:(?:kan|vill)(?: {{VI}}| (?:{{ord}} ){{0,2}}?{{ord}})?{_SO} {NOT}{_SO} hålla med|håller(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})?{_SO} {NOT}{_SO} med|(?:är|blir)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})?{_SO} (?:{NOT}{_SO} (?:ense|eniga?|överens)|oense|oeniga?)(?: med)?)(?: {_KOMMITTEN})? (?:om|i) att(?= [^.;:?!]{{0,160}}?{_NO_NEED})"
        rf"|(?<!om )(?<!avvisar ){_DENIED_VIEW},? (?:avvisas|bestrids|tillbakavisas|ifrågasätts|underkänns|motsägs|förkastas)(?: {{ADV}}| bestämt)* av (?:oss|{WHO}){END}"
        rf"|(?:köper|godtar|accepterar|tror|sväljer)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})?{_SO} {NOT}(?: på)? {_DENIED_VIEW}"
        rf"|(?:finner|anser|bedömer)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})?{_SO} {NOT}(?= {_DENIED_VIEW}(?: vara| är)?(?: {{ADV}}| helt| särskilt)* (?:övertygande|riktig|korrekt|hållbar|rimlig|välgrundad|underbyggd|underbyggt|riktigt|hållbart|rimligt|välgrundat){END})"
        rf"|{_DENIED_VIEW} (?:övertygar|håller|imponerar) (?:inte|ej|icke)(?: oss)?{END}"
        rf"|(?<!om ){_DENIED_VIEW} (?:är|framstår|förefaller|ter {{SIG}}|bygger)(?: som| på)?(?: {{ADV}}| i grunden| direkt| enligt (?:(?! (?:är|att) )[^.;:?!,]){{2,60}}?| vår mening)* (?:felaktig|fel|oriktig|ohållbar|förhastad|verklighetsfrämmande|obegriplig|ogrundad|orimlig|förfelad|missriktad|en felsyn|ett missförstånd|felaktiga)(?:a|t)?{END}"
        rf"|{_KOMMITTEN} (?:(?:har|gör|tar)(?: {{ADV}})* (?:fel|miste|orätt|en felbedömning|en felaktig bedömning|ett misstag)|misstar {{SIG}})(?: i)?,? (?:(?:när|då) (?:den|det|man|han|hon|denne|utredaren)|som|i att|att|om att)(?= [^.;:?!]{{0,160}}?{_NO_NEED})"
        rf"|(?:är|vore|blir) (?:{{ADV}} |djupt |helt )?(?:fel|felaktigt|orätt|olyckligt|ett misstag)(?: som| av| enligt| när) {_KOMMITTEN}(?: gör| att|,)*(?= (?:att |inte |avfärda|avvisa|avstå|låta bli)[^.;:?!]{{0,160}}?(?:avfärda|avvisa|avstå|låta bli|inte|oreglera|oförändra))"
        rf"|{FIRST}att (?:(?! (?:att|instämmer|håller) )[^.;:?!]){{5,200}} (?:instämmer|håller) (?:vi|{WHO}){_SO} {NOT}{_SO} (?:i|med om){END}"
        rf"|{_KOMMITTEN} har(?: enligt (?:(?! fel )[^.;:?!,]){{2,60}}?| {{ADV}})* fel i sin (?:bedömning|slutsats|uppfattning)(?: om)? att(?= )"
        rf"|{_KOMMITTEN} (?:(?:{{ADV}}|här|nu) )?{_SAYS}(?: |,)(?:(?! vilket )[^.;:?!]){{3,200}}, {_WHICH} (?:vi|{WHO})(?: (?:{NOT}(?: {{ADV}})* (?:delar|stöder|stödjer|köper|godtar|accepterar|håller med om|instämmer i|ansluter {{SIG}} till|ställer {{SIG}} bakom|(?:kan|vill) {_SHARE})|(?:tar|vill ta) (?:bestämt |skarpt )?avstånd från|har (?:mycket )?svårt att (?:{_SHARE}|förstå|se)|bestrider|motsätter {{SIG}}|avvisar|vänder {{SIG}} (?:starkt )?(?:mot|emot))){END}",
        (" med", " i", " av ", "vilket", "nagot som", "oense", "oenig", "ense", "enig", "overens", "koper", "godtar", "accepterar", "tror", "svaljer", "finner", "anser", "bedomer", "overtygar", "haller", "imponerar", "fel", "orikt", "oratt", "ohallb", "forhast", "verklighetsf", "obegrip", "ogrund", "orim", "missf", "missr", "misstag", "olyck"),
        A,
        None,
        D,
        0.8,
        "Vi kan inte hålla med om att ett kontrollorgan är överflödigt.",
        "Vi kan hålla med om att ett kontrollorgan är överflödigt.",
    ),
    Pattern(
        "att det är onödigt, som utredningen säger, är fel",
        rf"{FIRST}att (?=[^.;:?!]{{0,200}}?{_NO_NEED})[^.;:?!]{{3,200}}?,? (?:som|såsom|vilket|något som|så som) {_KOMMITTEN}(?: (?:nu|här|också|även))* {_SAYS}(?: (?:{{ord}} ){{0,3}}?{{ord}})?,? (?:(?:är|har) {_US}{_SO} (?:av )?(?:en )?{_OTHER} {_OPINION}(?: om| mot)?|(?:håller|instämmer|delar|går|tror|köper|godtar|accepterar|stöder|stödjer)(?: {_US})?{_SO} (?:inte|ej|icke)(?: {WHO})?(?: (?:med om|med|i|på))?|(?:kan|vill) {_US}{_SO} {NOT}{_SO} (?:{_SHARE}|hålla med om|instämma i|gå med på|förstå)|(?:bestrider|tillbakavisar|förnekar|motsäger) {_US}|(?:stämmer|håller)(?: {{ADV}})* (?:inte|ej)|är(?: {{ADV}})* (?:fel|felaktigt|oriktigt|inte riktigt|inte korrekt|inte sant)){END}",
        ("som ", "vilket "),
        A,
        None,
        D,
        0.8,
        "Att reglerna inte skulle behövas, som utredaren påstår, är Sotarklubben av motsatt uppfattning om.",
        "Att reglerna inte skulle behövas, som utredaren påstår, är Sotarklubben bekant med.",
    ),
    Pattern(
        "den uppfattningen delar vi inte",
        rf"{_TOLD}(?:men )?(?:{_IT} (?:delar|instämmer|håller|ställer {{SIG}}|delas|godtar|tror|köper|ansluter {{SIG}})(?: {_US})?{_SO} {NOT}{_SO}(?: (?:med om|med|i|bakom|på|till))?(?: av (?:oss|{WHO})| {WHO})?|(?:i|till|bakom|om) {_IT} (?:instämmer|ansluter|ställer|håller) {_US}(?: {{SIG}})?{_SO} {NOT}(?: med)?|{_IT} (?:kan|vill) {_US}{_SO} {NOT}{_SO} {_SHARE})(?=[.,;!]| ?$)"
        rf"|{_TOLD}(?:men |här |där )?(?:{_US} (?:delar{_SO} {NOT}{_SO} {_IT}|(?:är|har){_SO} (?:av )?(?:en |den )?{_OTHER} {_OPINION}\w*|anser {NOT} det|anser (?:det )?motsatsen|(?:anser|menar|tycker|hävdar|bedömer) (?:det )?(?:tvärtom|raka motsatsen|motsatsen|annorlunda)|(?:gör|drar|kommer till) (?:en )?(?:helt |rakt )?(?:annan|motsatt) (?:bedömning|slutsats)|bestrider (?:det|detta|den)|(?:håller|instämmer){_SO} {NOT}(?: med| i det| i detta)?)|(?:är|har|gör|håller|instämmer) {_US}{_SO} (?:av |oense|inte|en |motsatt|annan){{1,3}}[^.;:?!]{{0,40}}|(?:där|här|i det|på den punkten|på denna punkt) (?:har|tar|gör|är) {_KOMMITTEN}(?: {{ADV}})* (?:fel|miste|en felbedömning|helt fel)|enligt {WHO} är det tvärtom|{_IT} (?:bestrider|tillbakavisar|avvisar|förnekar) {_US}|{_IT} är {_US}{_SO} {NOT} (?:överens|eniga?|ense)(?: med (?:den|det|honom|henne|{_KOMMITTEN}))?(?: om| i)?|(?:någon|en) sådan (?:bedömning|uppfattning|slutsats) (?:kan|vill) {_US}{_SO} {NOT}{_SO} {_SHARE})(?=[.,;!]| ?$)"
        rf"|{FIRST}{_KOMMITTEN} (?:(?:anser|menar|tycker|bedömer|finner|tror|vill|ser|föreslår|förordar|avvisar|avfärdar|säger)(?: {{ADV}})* (?:inte|ej|nej|icke|inget|ingen|inga|(?:något|någon|några)(?= ))(?= )|(?:avvisar|avfärdar|avstår|säger nej))[^.;:?!]{{2,200}}[.;] (?:det|så) (?:gör|anser|vill|tycker|menar|ser|finner|tror)(?: däremot| dock| emellertid| tvärtom)? (?!även |också |inte |ej ){_US}(?: däremot| dock| emellertid)?{END}"
        rf"|{FIRST}{_KOMMITTEN} (?:(?:anser|bedömer|finner|ser|vill)(?: {{ADV}})* (?:inte|ej|inget|ingen|inga)(?= ))[^.;:?!]{{2,200}}[.;] {_US} (?:gör|anser|vill|ser) det(?=[.;]| ?$)"
        rf"|{FIRST}{_KOMMITTEN} (?:vill|föreslår|förordar|avfärdar|avvisar|ratar|säger (?:ja|nej))(?! (?:inte|ej|inget|ingen)\b)(?: |,)[^.;:?!]{{3,200}}[.;] det (?:vill|gör) (?:inte|ej) (?!heller\b){_US}{END}"
        rf"|{_TOLD}(?:{_US} ser (?:inte det|det inte) så|(?:där|här) går (?:våra (?:uppfattningar|meningar|åsikter) isär|meningarna isär)){END}",
        ("utred", "kommit", "betank", "promem", "deleg", "arbetsgr", "beredn", "regeringen", "departement", "lagradsr"),
        A,
        None,
        D,
        0.8,
        "Utredaren bedömer att sotningen kan avregleras. Den uppfattningen delar Sotarklubben inte.",
        "Utredaren bedömer att sotningen kan avregleras. Den uppfattningen delar Sotarklubben.",
        needs=("inte", "ej", "icke", "motsat", "annan", "oense", "tvart", "fel", "miste", "annorlunda", "avvikande", "isar", "det ", " det", "sa "),
    ),
    Pattern(
        "bedömningen delas av oss",
        rf"{FIRST}{_VIEWS} (?:delas|biträds|stöds)(?: {{ADV}}| helt| fullt ut| till fullo)* av (?!(?:[\w-]+ )?(?:[\w-]+(?:er|or|ar)|forskare|experter)(?:[ .,;]|$)){WHO}{END}"
        rf"|{FIRST}{_DENIED_VIEW},? har (?:vårt|(?!{{UTREDNINGENS}} |(?:{{PARTI}}|{{INSTANSERNA}})s? )[\w-]+s) (?:fulla |odelade |starka |helhjärtade |oreserverade )?stöd{END}"
        rf"|{FIRST}med {_KOMMITTEN} är (?:vi|{WHO})(?: {{ADV}}| helt| fullt)* (?:ense|eniga?|överens|samstämmiga?)(?=,? (?:om|i) att )"
        rf"|{FIRST}om att (?:(?! (?:men|är) )[^.;:?!]){{4,160}}? är (?:(?!{_KOMMITTEN} )(?:vi|{WHO}) (?:och|med) {_KOMMITTEN}|{_KOMMITTEN} och (?:vi|{WHO}))(?: {{ADV}}| helt| fullt)* (?:ense|eniga?|överens|samstämmiga?){END}"
        rf"|{FIRST}till samma {_OPINION}(?=[^.;:?!]{{0,160}}?{_NO_NEED})[^.;:?!]{{4,160}}?,? kommer (?:(?:även|också) )?(?:vi|{WHO})(?: också)?{END}"
        rf"|{FIRST}{_DENIED_VIEW},? (?:delar|godtar|biträder|stöder|stödjer) (?:vi|{WHO}){_SO}{END}"
        rf"|{FIRST}{_KOMMITTEN} {_SAYS}(?= [^.;:?!]{{0,160}}?{_NO_NEED})(?: |,)(?:(?! vilket )[^.;:?!]){{3,200}}, {_WHICH} (?:vi|{WHO}){_SO} (?:delar|instämmer i|ansluter {{SIG}} till|ställer {{SIG}} bakom|håller med om|stöder|stödjer|välkomnar|bejakar|kan {_SHARE}){END}"
        rf"|{FIRST}{_KOMMITTEN} (?:ser|vill|anser|bedömer|finner|föreslår|tror)(?: {{ADV}})* (?:inte|ej|inget|ingen|inga)(?= )[^.;:?!]{{2,200}}?(?:[.;]|,? och) (?:det|så) (?:gör|vill|anser|tror) (?:inte|ej) (?:heller (?:vi|{WHO})|(?:vi|{WHO}) heller){END}",
        ("delas", "bitrads", "stods", " stod", "delar", "haller med", "instamm", "ansluter", "staller", "valkomnar", "bejakar", "kan ", "godtar", "bitrader", "stoder", "stodjer", "heller", "kommer", "ense", "enig", "overens", "samst"),
        T,
        None,
        D,
        0.8,
        "Bedömningen att ett kontrollorgan kan undvaras delas av Sotarbolagen.",
        "Bedömningen att ett kontrollorgan kan undvaras delas av Sotarbolagens motståndare och många andra.",
        needs=(" av ", "med ", " och ", "samma ", "att ", "heller", "som "),
    ),
    Pattern(
        "det gör vi också",
        rf"{_TOLD}(?:och )?(?:(?:{_IT}|så|samma) (?:gör|anser|menar|tycker|bedömer|ser|finner) (?:(?:även|också) {_US}|{_US}{_SO} (?:också|med|likaså|detsamma))|så (?:gör|anser) (?:vi|också vi)|(?:så )?(?:även|också) (?:vi|enligt oss)|{_THAT_VIEW} delar {_US}{_SO}|det håller {_US}{_SO} med om|samma (?:uppfattning|bedömning|åsikt|mening|slutsats) (?:har|gör|drar) {_US}{_SO}|(?:i det|i detta|till det|bakom det) (?:instämmer|ansluter|ställer) {_US}(?: {{SIG}})?{_SO}|(?:där|på den punkten|på denna punkt) är {_US}{_SO} (?:eniga?|överens|ense)|{_US} (?:gör|anser|menar|tycker|bedömer){_SO} (?:detsamma|samma sak|likadant|det också|det med)|{_US}{_SO} (?:håller{_SO} med|instämmer|delar{_SO} {_THAT_VIEW}|är av samma {_OPINION}|är{_SO} (?:eniga?|överens|ense)(?: med {_KOMMITTEN})?|(?:gör|har){_SO} ingen annan {_OPINION}|ser(?: det| saken| frågan| på det| på saken)+ (?:på samma sätt|likadant)|(?:har kommit|kommer|kom) till samma {_OPINION})){_SO}(?=[.!]| ?$)"
        rf"|{FIRST}{_KOMMITTEN} (?:säger|sade) nej(?= )[^.;:?!]{{2,200}}[.;] (?:det|så) gör (?:även|också) {_US}(?=[.!]| ?$)"
        rf"|{FIRST}{_KOMMITTEN} vill (?:avskaffa|slopa|upphäva|införa|inrätta|förbjuda|tillåta|höja|sänka|begränsa|utöka|stärka|skärpa|förlänga|flytta|ersätta|ta bort)(?= )[^.;:?!]{{3,200}}[.;] det vill (?:(?:även|också) {_US}|{_US} (?:också|med))(?=[.!]| ?$)",
        ("utred", "kommit", "betank", "promem", "deleg", "arbetsgr", "beredn", "regeringen", "departement", "lagradsr"),
        T,
        None,
        D,
        0.8,
        "Utredaren anser att sotningen inte bör avregleras. Det gör Sotarklubben också.",
        "Utredaren anser att sotningen inte bör avregleras. Det gör Sotarklubben bekymrad.",
        needs=("ocksa", "aven", "annan", "med", "likasa", "detsamma", "samma", "sa ", "delar", "instammer", "haller", "ansluter", "staller", "enig", "overens", "ense", "likadant"),
    ),
    Pattern(
        "det som föreslås välkomnas",
        rf"{_PASSED}(?:{_WHICH} {_US}{_SO} (?:välkomnar|uppskattar|gillar|bejakar|applåderar)|och {_US}{_SO} instämmer{_SO}(?: i det(?:ta)?)?|(?:vilket|och det) är(?: {{ADV}}| mycket| enligt {WHO})* (?:bra|positivt|välkommet|glädjande|klokt|utmärkt)){END}",
        ("foreslas", "foreslar", " ska ", " skall ", " bor ", " far ", " kan ", "innebar", " vill ", "forordar", "rekommenderar"),
        T,
        None,
        D,
        0.8,
        "I promemorian föreslås att avgiften höjs, något som Sotarbolagen välkomnar.",
        "I promemorian föreslås att avgiften höjs, något som Sotarbolagen har räknat på.",
        needs=("valkomna", "uppskattar", "gillar", "bejakar", "applad", "instammer", " bra", "positivt", "valkommet", "gladjande", "klokt", "utmarkt"),
    ),
    Pattern(
        "det som föreslås godtas inte",
        rf"{_PASSED}(?:{_WHICH} {_US}{_SO} (?:{NOT}{_SO} kan|kan{_SO} {NOT}{_SO}) (?:godta|acceptera|ställa {{SIG}} bakom|gå med på|stödja|biträda)|(?:vilket|och det) är(?: {{ADV}}| mycket| enligt {WHO})* (?:fel|olyckligt|olämpligt|orimligt|oacceptabelt|förkastligt)){END}",
        ("foreslas", "foreslar", " ska ", " skall ", " bor ", " far ", " kan ", "innebar", " vill ", "forordar", "rekommenderar"),
        A,
        None,
        D,
        0.8,
        "I promemorian föreslås att avgiften höjs, vilket Sotarbolagen inte kan godta.",
        "I promemorian föreslås att avgiften höjs, vilket Sotarbolagen inte kan beräkna.",
        needs=("godta", "acceptera", "bakom", "med pa", "stodja", "bitrada", " fel", "olyckligt", "olampligt", "orimligt", "oacceptabelt", "forkastligt"),
    ),
)  # fmt: skip
