"""Praise (and blame) in frames of its own: "införandet av … är välbetänkt", "är förslaget att … rimligt", "ligger rätt i tiden".

What is judged is a proposal by another name (that something is introduced, extended, abolished), or stands between the
verb and the judgement, or is the way in which the inquiry has done it. That a proposal leads to something good is no
stand, only an argument: no row here reads it.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T = Stance.TILLSTYRKER
D, J = Force.DECLARED, Force.JUDGEMENT

_GAP = r"(?:(?! (?:inte|ej|knappast|men|varken|som|vilket|om det|vore|är|bör|måste) )(?:[^.;:?!]|(?<=\d)\.(?=\d)))"
"""Words between: never past a negation, a turn or another finite verb; the points of "4.3.4" may stand there."""
_INTRODUCING = (
    r"(?:införandet|inrättandet|avskaffandet|slopandet|borttagandet|upphävandet|utvidgningen|utökningen|höjningen|sänkningen|skärpningen|renodlingen|överföringen"
    r"|överflyttningen|förlängningen|breddningen|moderniseringen|förenklingen|kriminaliseringen|avkriminaliseringen|samordningen|sammanslagningen)"
)
"""What proposals do, as a noun."""
_VERY = r"(?: (?:mycket|särskilt|också|även|därför|ytterst|högst|synnerligen|väldigt|oerhört|fullt|helt|klart|väl|både|såväl|i grunden|i sig|sammantaget|således|enligt {ord}|enligt {ord} mening)){0,3}"
_GOOD = (
    r"(?:bra|kloka?|klokt|positiv\w*|välkom\w*|rimlig\w*|lämplig\w*|ändamålsenlig\w*|välavväg\w*|avväg\w*|välgrunda\w*|grunda\w*|välmotivera\w*|motivera\w*|befoga\w*|adekvat\w*|välbetänk\w*|välargumentera\w*"
    r"|genomarbeta\w*|välarbeta\w*|balansera\w*|proportionerlig\w*|genomtänk\w*|välöverväg\w*|underbygg\w*|träffsäk\w*|förtjänstfull\w*|naturlig\w*|logisk\w*|självklar\w*|utmärkt\w*|angeläg\w*|önskvär\w*)"
)
_GOOD_KEYS = (
    "bra", "klok", "positiv", "valkom", "rimlig", "lamplig", "andamalsenlig", "avvag", "grunda", "motivera", "befog", "adekvat", "betank", "argumenter",
    "arbeta", "balans", "proportion", "genomtank", "overvag", "underbygg", "traffsak", "fortjanst", "naturlig", "logisk", "sjalvklar", "utmarkt", "angelag", "onskvar",
)  # fmt: skip
_FINE = r"(?:bra|rimligt?|klokt?|välkommet|välkommen|(?:väl)?behövligt?|förnuftigt?|lämpligt?|ändamålsenligt?|positivt?|väl ?avväg\w+|(?:väl)?balansera\w*|godtagbart?|utmärkt|efterlängta\w+|skäligt?|proportionerligt?|logiskt?)"
_FINE_KEYS = (
    "bra ",
    "rimlig",
    "klok",
    "valkomme",
    "behovlig",
    "fornuftig",
    "lamplig",
    "andamalsenlig",
    "positiv",
    "avvag",
    "balansera",
    "godtagbar",
    "utmarkt",
    "efterlangta",
    "skalig",
    "proportionerlig",
    "logisk",
)
_WHAT = r"(?:{ord} och )?(?!(?:[\w-]*(?:underlag|utredning|betänkande|rapport|beskrivning|sammanfattning|genomgång|analys|exempel|fråga|frågor|utgångspunkt|förutsättning|skäl|grund|del|delar|början|följd|konsekvens|effekt|chans|idé|tanke|ambition|mål|syfte|svar|produktion|tillgång|utbildning|miljö|arbetsmiljö|samverkan|samarbete|dialog|kunskap|funktion|första|uppgift)(?:en|et)?)(?!\w))[\w-]+"
""" "En rimlig avgränsning": any noun but those of what is only described, or leads on to something else."""
_I_THINK = r"(?:^|(?<=[.!?] )|(?<=[.!?,] och )|(?<=ser att )|(?<=nar att )|(?<=mer att )|(?<=ner att )|(?<=cker att ))"
"""Where a judgement of one's own begins: the sentence, or what follows "anser", "menar", "bedömer", "finner", "tycker"."""
_CHANGED = (
    r"(?:[\w-]*(?:höjning|sänkning|justering|avgränsning|utvidgning|utökning|skärpning|förskjutning|förändring|ändring|anpassning|reglering|uppdelning|fördelning|sammanslagning|överföring|precisering|komplettering|förstärkning|begränsning|förenkling|förlängning|kombination|definition|lösning|ordning|modell)(?:en|arna|erna)"
    r"|[\w-]*(?:införande|inrättande|avskaffande|slopande|borttagande|upphävande|tydliggörande|förtydligande|undantag|förbud|krav)(?:e?t|en)|[\w-]*(?:skyldighet|avgift|bestämmelse|tidsgräns|åldersgräns|åtgärd|gräns|regel|sanktion|befogenhet)(?:en|n|erna|na)|[\w-]*(?:registret|reglerna|strukturen|kriterierna|kraven|brottslighet)|ansatsen)"
)
"""What a proposal is called by what it does or lays down: "justeringen av bilagan", "kravet på tillstånd"."""
_OF = r"(?: (?:av|på|om|i|för|till|mellan|med|vad gäller|gällande|avseende|rörande|kring|för vilka|att)(?: (?!(?:inte|ej|är(?! är )|som|om (?:det|de|den|man|vi|inte)|men|kan|skulle|bör|måste|ska|har)\b)[^ .,;:?!]+){1,14}?)?(?:, (?:med|inklusive|liksom|bland annat) [^.,;:?!]{3,80},)?"
_BAD = r"(?:olämplig\w*|orimlig\w*|oproportionerlig\w*|oproportionella?|onödig\w*|obefoga\w*|omotivera\w*|oacceptab\w*|felaktig\w*|förkastlig\w*)"
_END = r"(?=[.,;]| ?$| (?:och|för|då|eftersom|i|ur|utifrån|med|mot|samt|till)(?= ))(?! för att (?:utreda|analysera))"
_IS = r"(?:är|vore|(?:bedöms|anses|framstår)(?: enligt {ord}(?: mening| bedömning)?)?(?: vara| som)?|förefaller(?: vara)?|synes(?: vara)?|ter {SIG}|verkar(?: vara)?|upplevs(?: som)?|ses som)"

PRAISE: tuple[Pattern, ...] = (
    Pattern(
        "införandet av något är välbetänkt",
        rf"(?:^|(?<=[.!?] )|(?<= att ))(?:den |det )?(?:föreslagna )?{_INTRODUCING} av {_GAP}{{3,200}}? {_IS}{_VERY} {_GOOD}{_END}"
        rf"|(?:bedöms|anses|framstår|synes|förefaller) (?:den |det )?(?:föreslagna )?{_INTRODUCING} av {_GAP}{{3,200}}?(?: (?:som|vara))?{_VERY} {_GOOD}{_END}",
        _GOOD_KEYS,
        T,
        None,
        J,
        0.62,
        "Utvidgningen av kretsen till kusiner är ytterst välbetänkt.",
        "Utvidgningen av kretsen till kusiner är inte välbetänkt.",
        needs=("andet av", "ningen av", "ringen av", "lingen av", "slagningen av"),
    ),
    Pattern(
        "införandet av något är olämpligt",
        rf"(?:^|(?<=[.!?] )|(?<= att ))(?:den |det )?(?:föreslagna )?{_INTRODUCING} av {_GAP}{{3,200}}? {_IS}{_VERY} {_BAD}{_END}"
        rf"|(?:^|(?<=[.!?] )|(?<= att ))(?:den |det )?(?:föreslagna )?{_INTRODUCING} av {_GAP}{{3,200}}? {_IS} (?:inte|ej) {_GOOD}{_END}",
        ("olamplig", "orimlig", "oproportion", "onodig", "obefog", "omotivera", "oacceptab", "felaktig", "forkastlig", "ar inte ", "ar ej ", "inte som ", "inte vara "),
        Stance.AVSTYRKER,
        None,
        J,
        0.62,
        "Slopandet av kravet är olämpligt.",
        "Slopandet av kravet är en lämplig åtgärd.",
        needs=("andet av", "ningen av", "ringen av", "lingen av", "slagningen av"),
    ),
    Pattern(
        "förslaget att göra något vore lämpligt",
        rf"(?<!om )(?<!som )(?:är|vore|bedöms|anses|framstår|synes) (?:därför |också |även |således )?(?:det |den |de |{{UTREDNINGENS}} )?{{FÖRSLAG}} (?:att|om|till|på|i) {_GAP}{{3,160}}?(?: (?:som|vara))?{_VERY} {_GOOD}(?=[.,;]| ?$)"
        rf"|{{FÖRSLAG}}(?: \([^()]*\))? (?:att|om|till|på|med) {_GAP}{{3,160}}? (?:synes|förefaller|framstår som|ter {{SIG}}|vore){_VERY} {_GOOD}{_END}"
        rf"|{{FÖRSLAG}} vore{_VERY} {_GOOD}(?=[.,;]| ?$| oavsett )",
        _GOOD_KEYS,
        T,
        None,
        J,
        0.64,
        "Förslaget (4.3.4) att föra ett register vore lämpligt.",
        "Förslaget att föra ett register vore inte lämpligt.",
        needs=("rslag",),
    ),
    Pattern(
        "det är av vikt att förslagen genomförs",
        r"(?:det är|är det|vore det|det vore|anser det|ser det som|bedömer det)(?: (?!inte\b|ej\b|knappast\b){ord}){0,3}? (?:av (?:yttersta|största|stor|särskild|högsta) (?:vikt|betydelse)|viktigt|angeläget|nödvändigt|avgörande|önskvärt|bra|positivt) att (?:{UTREDNINGENS} |de |det )?(?:{FÖRSLAG}|reformen|lagförslaget|(?:(?!(?:inte|ej)\b)[\w-]+ ){1,5}?som {UTREDNINGEN} (?:föreslår|lägger fram|har föreslagit))"
        r"(?: (?!inte\b|ej\b|att\b|som\b|om det\b){ord}){0,8}? (?:genomförs|införs|realiseras|förverkligas|blir verklighet|antas|beslutas|träder i kraft)(?=[.,;]| ?$| (?:snarast|skyndsamt|omgående|så snart|i sin helhet|och|för|då|eftersom)(?= |[.,]|$))",
        ("genomfors", "infors", "realiseras", "forverkligas", "verklighet", "antas", "beslutas", "i kraft"),
        T,
        None,
        D,
        0.7,
        "Det är av yttersta vikt att förslagen genomförs snarast möjligt.",
        "Det är av yttersta vikt att förslagen genomförs med försiktighet.",
        needs=("rslag", "reformen", "foresl", "lagger fram"),
    ),
    Pattern(
        "gör det på ett väl avvägt sätt",
        r"{FÖRSLAG} (?:(?!bör|ska|måste|behöver|kan|får|kommer|riskerar|skulle|inte|ej)[\w-]+(?:r|s)) (?:(?! (?:inte|ej|knappast|men|varken|som|vilket|om|vore|är|bör|måste|att|behöver|kan|ska) )[^.;:?!]){0,120}?på ett (?:mycket )?(?:väl avvägt|välavvägt|balanserat|ändamålsenligt|genomtänkt|proportionerligt|förtjänstfullt|utmärkt|klokt)(?: och [\w-]+)? sätt",
        (" satt",),
        T,
        None,
        J,
        0.62,
        "Förslaget moderniserar rätten på ett väl avvägt sätt.",
        "Förslaget bör utformas på ett väl avvägt sätt.",
        needs=("rslag",),
    ),
    Pattern(
        "det är rimligt att det ska gälla",
        r"(?:(?:det|detta) (?:är|framstår|förefaller|bedöms)|(?<!om )(?<!huruvida )(?:är|framstår|förefaller) det|(?:anser|bedömer|finner|tycker)(?: {VI}| (?:{ord} ){0,2}?{ORGAN})? det)(?: (?:som|vara|{ADV}|fullt|mycket|både|väl|högst|enligt (?:{ord} ){0,2}?{ord}|{ord} och)){0,3} (?:rimligt|lämpligt(?! att [^.;:?!,]{0,120} (?:kan|får) )|motiverat|befogat|logiskt|klokt|välmotiverat|skäligt)(?: och {ord})? att"
        r"(?! (?:utgå|anta|hitta|förvänta|förutsätta|kräva|tro|tänka|överväga|utreda|analysera|avvakta|först|staten|regeringen|i|även)(?= ))(?: (?!(?:hur|när|där|vad|huruvida|eftersom|så|men|mer|mindre|ersättning\w*|kostnad\w*|finansier\w*|medel)\b)[^ .,;:?!]+){1,14}? (?:ska|skall|kan|får|inte)(?= (?!(?:[\w-]+ )?(?:utredas|övervägas|analyseras|förtydligas|klargöras|kompletteras|ersättas|kompenseras|finansieras)))",
        ("rimligt att", "lampligt att", "motiverat att", "befogat att", "logiskt att", "klokt att", "skaligt att", " och "),
        T,
        None,
        J,
        0.62,
        "Det är rimligt att det ska ställas krav på ett körkort för den som flyttar båtar.",
        "Det är rimligt att kravet förtydligas.",
        needs=(" ska ", " skall ", " kan ", " far ", " inte "),
    ),
    Pattern(
        "kravet på något är rimligt",
        rf"{_I_THINK}(?:(?:den|det|de|denna|detta|dessa|ny\w*|utökade|skärpta|föreslagna) ){{0,2}}(?!dagens|nuvarande|gällande|befintlig){_CHANGED}{_OF} (?:är|utgör)(?: (?:{{ADV}}|mycket|både|väl|fullt|högst|enligt {{ord}}|från (?:{{ord}} ){{1,2}}?utgångspunkt(?:er)?)){{0,3}} (?:(?:bra|positivt?a?|klokt?a?|rimlig[at]?|lämplig[at]?|ändamålsenlig[at]?|välkom(?:men|met|na)|väl ?avväg\w+|välgrunda\w*|(?:väl)?motivera\w*|befoga\w*|(?:väl)?balansera\w*|proportionerlig\w*|genomtänk\w*|(?:väl)?behövlig\w*|välbetänk\w*|angeläg\w+|angelägna|väl utform\w+)(?! (?:beskriv\w+|redovisa\w+|belyst\w*)){_END})"
        rf"|(?:(?<=ser att )|(?<=nar att )|(?<=mer att ))(?:den |det |de )?(?:föreslagna )?{_CHANGED}{_OF} är (?:{{ADV}} )?nödvändig[at]?(?= för att)"
        rf"|{_I_THINK}(?:och )?att (?:åter)?(?:införa|inrätta|avskaffa|slopa|utvidga|utöka|höja|sänka|skärpa|renodla|överföra|förlänga|förenkla|samordna|tydliggöra|förtydliga|reglera|ändra|begränsa)(?: (?!(?:som|är|om|men|när|där|utan)\b)[^ .;:?!,]+){{1,24}}? är(?: (?:{{ADV}}|mycket|både|väl|fullt)){{0,2}} (?:(?:en|ett) {_FINE} {_WHAT}|(?:positivt|bra|rimligt|välkommet|klokt|motiverat|befogat|ändamålsenligt){_END})",
        (*_GOOD_KEYS, "behovlig", "nodvandig", "skalig", "valkomm", "utform", "fornuftig", "godtagbar", "efterlangta"),
        T,
        None,
        J,
        0.62,
        "Kravet på livvästar i små båtar är rimligt för att rädda liv.",
        "Kravet på livvästar i små båtar är inte rimligt.",
        needs=("ar ", "utgor "),
    ),
    Pattern(
        "det är en rimlig avgränsning",
        rf"(?:{_I_THINK}|(?<=, )|(?<= och ))(?:det|detta|det här|(?:denna|detta|dessa) [\w-]+)(?: {{ADV}})* (?:är|utgör|innebär|blir|framstår som|förefaller(?: vara)?)(?: (?:{{ADV}}|mycket|i grunden|enligt (?:{{ord}} ){{0,2}}?{{ord}}))* (?:en|ett)(?: (?:mycket|väl|[\w-]+ och)){{0,2}} {_FINE} {_WHAT}"
        rf"|(?:framstår|förefaller|ter {{SIG}})(?: (?:detta|det|{{ADV}}|denna [\w-]+))* (?:som|vara) (?:en|ett)(?: (?:mycket|väl|[\w-]+ och)){{0,2}} {_FINE} {_WHAT}"
        rf"|(?<!inte )(?:anser|menar|bedömer|finner|tycker)(?: {{VI}}| (?:{{ord}} ){{0,2}}?{{ORGAN}})?(?: {{ADV}})* att (?!(?:det|detta|dagens|nuvarande|gällande|befintlig\w*)\b)(?:(?!(?:inte|ej|som|är(?! är )|om|men|dagens|nuvarande)\b)[^ .,;:?!]+ ){{1,12}}?(?:är|utgör)(?: {{ADV}}| mycket)* (?:en|ett)(?: [\w-]+ och)? {_FINE} {_WHAT}"
        rf"|{{UTREDNINGEN}}(?: {{ADV}})* (?:har )?(?:landat|landar|stannat|stannar|hamnat|hamnar|mynnat ut) (?:i|för|vid)(?: (?:en|ett))?(?: [\w-]+ och)? (?:mycket |väl )?(?:{_FINE}|rimliga|kloka|lämpliga|ändamålsenliga) {_WHAT}"
        rf"|{{UTREDNINGEN}}(?: {{ADV}})* (?:sätter|gör|tar|lägger) (?:en|ett) (?:mycket )?(?:välkommet|välkommen|klokt?|efterlängta[dt]) {_WHAT}",
        _FINE_KEYS,
        T,
        None,
        J,
        0.62,
        "Detta är en rimlig avgränsning av båtlivet.",
        "Detta är ett bra underlag för det fortsatta arbetet.",
        needs=("ar en ", "ar ett ", " en ", " ett ", "landa", "stanna", "hamna"),
    ),
    Pattern(
        "ligger rätt i tiden",
        r"(?:{FÖRSLAG}|reformen|lagändringen|lagändringarna|{UTREDNINGEN})(?:(?! (?:inte|ej|men|att) )[^.;:?!]){0,200}? (?:ligger|är|känns|kommer)(?: (?:mycket|helt|väl|också|därför))? rätt i tiden(?!\w)"
        r"|{FÖRSLAG}(?: (?!inte\b|ej\b|men\b|att\b){ord}){0,8}? (?:ligger helt rätt|går i rätt riktning|pekar i rätt riktning|är i rätt riktning|är rätt väg(?: att gå)?|är rätt väg framåt)(?!\w)",
        ("ratt i tiden", "helt ratt", "ratt riktning", "ratt vag"),
        T,
        None,
        J,
        0.62,
        "Förslagen om kortare tider ligger helt rätt i tiden.",
        "Frågan ligger rätt i tiden.",
    ),
    Pattern(
        "framstår som väl avvägda",
        rf"^(?:och )?framstår(?: (?:sammantaget|därför|också|även|i huvudsak))? som{_VERY} {_GOOD}(?: och [\w-]+)?(?=[.,;]| ?$)"
        rf"|förslagen(?: {{ADV}})? väl ?(?:underbyggda|avvägda|motiverade|genomarbetade|grundade)(?=[.,;]| ?$)",
        _GOOD_KEYS,
        T,
        None,
        J,
        0.62,
        "framstår som välavvägda och välargumenterade.",
        "framstår som oklart och svårtillämpat.",
        needs=("framstar", "rslagen"),
    ),
    Pattern(
        "presenterar en väl avvägd helhet",
        rf"{{UTREDNINGEN}}(?: {{ord}}){{0,2}}? (?:presenterar|presenterat|lämnar|lämnat|lägger fram|lagt fram|föreslår|föreslagit) (?:en|ett)(?: [\w-]+ och)?(?: (?:enligt (?:vår|[\w-]+s) (?:mening|bedömning|uppfattning)|mycket|väl|omfattande|och|i sig)){{0,4}} (?:{_GOOD}|nödvändig\w*|efterlängta\w*|välbehöv\w*)(?: och [\w-]+)? (?:helhet|lösning|modell|reform|reglering|ordning|avvägning|åtgärd|översyn|förändring|förenkling|modernisering|förslag|lagstiftning|system|paket)\w*",
        (*_GOOD_KEYS, "nodvandig", "efterlangt", "valbehov"),
        T,
        None,
        J,
        0.64,
        "Utredningen föreslår en omfattande och enligt vår mening nödvändig reform.",
        "Utredningen presenterar en omfattande reform.",
        needs=("presenter", "lamna", "lagger fram", "lagt fram", "foresl"),
    ),
    Pattern(
        "behov på det sätt som föreslås",
        r"(?:finns|föreligger|ser|anser)(?: (?!inte\b|ej\b|inget\b|inga\b|ingen\b|knappast\b){ord}){0,5}? (?:behov av|skäl|anledning|motiv)(?: (?:för|till))? att (?:(?!(?:inte|ej|kan|utreda|överväga|analysera)\b){ord} ){1,24}?på (?:det )?sätt(?:et)? som {UTREDNINGEN} (?:har )?(?:föreslår|föreslagit|förordar)(?=[ .,;]|$)",
        ("satt som", "sattet som"),
        T,
        None,
        J,
        0.64,
        "Det finns behov av att fördjupa kontrollen på det sätt som utredningen har föreslagit.",
        "Det finns inget behov av att fördjupa kontrollen på det sätt som utredningen har föreslagit.",
        needs=("foresl", "forordar"),
    ),
    Pattern(
        "är positivt om",
        r"(?:anser|finner|tycker|bedömer)(?: {VI}| (?:{ord} )?{ORGAN})? (?:det vara|att det är)(?: mycket| i grunden)? (?:positivt|bra|välkommet)(?= om (?!det tas fram|en tydlig))"
        r"|det är mycket (?:positivt|bra|välkommet)(?: och [\w-]+)?(?= om (?!det tas fram|en tydlig))",
        ("positivt om", "bra om", "valkommet om", "t om ", "r om ", "ar om"),
        T,
        None,
        J,
        0.58,
        "Verket anser det vara positivt om tillsynen utökas.",
        "Det är bra om det tas fram en vägledning.",
        needs=("positivt", "bra ", "valkommet"),
    ),
    Pattern(
        "är rimligt med de föreslagna ändringarna",
        r"(?:det är|är det|anser det|bedömer det|finner det|det framstår som|framstår det som)(?: (?:därför|också|även|mycket|fullt|helt))* (?:rimligt|lämpligt|motiverat|bra|positivt|ändamålsenligt|befogat) med (?:de |den |det )?(?:{FÖRSLAG}|{FÖRESLAGNA})",
        ("t med ", "bra med "),
        T,
        None,
        J,
        0.68,
        "Nämnden bedömer att det är rimligt med föreslagna ändringar.",
        "Nämnden bedömer att det är rimligt med en översyn.",
        needs=("rslag", "foresl"),
    ),
    Pattern(
        "är ett väl avvägt förslag",
        rf"(?:är|framstår som|utgör|verkar vara|ser(?: {{VI}}| {{ORGAN}})? som)(?: (?:därför|också|även))?(?: detta)? ett{_VERY} {_GOOD}(?: och [\w-]+)? förslag(?=[ .,;]|$)",
        tuple(f"{letter} forslag" for letter in "tdans"),
        T,
        None,
        J,
        0.66,
        "Det framstår som ett avvägt förslag.",
        "Det framstår som ett ogenomtänkt förslag.",
    ),
    Pattern(
        "förslaget värdesätts",
        r"värdesätt(?:er|s|as)(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}))|{FÖRSLAG}(?: (?!inte\b|ej\b|att\b|om\b){ord}){0,3}? värdesätts(?=[ .,;]|$)",
        ("vardesatt",),
        T,
        Stance.AVSTYRKER,
        Force.ATTITUDE,
        0.7,
        "Inte minst värdesätts förslaget om en gemensam ingång.",
        "Nämnden värdesätter samarbetet med skolan.",
    ),
)  # fmt: skip
