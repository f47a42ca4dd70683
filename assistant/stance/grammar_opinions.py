"""Attitudes and judgements: a stand only when a proposal is their object (`objects` decides)."""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T, A, E = Stance.TILLSTYRKER, Stance.AVSTYRKER, Stance.INGEN_ERINRAN
V, J = Force.ATTITUDE, Force.JUDGEMENT

_BRA = (
    r"(?:mycket |väl |i huvudsak |i grunden |överlag |i allt väsentligt |i stort sett |generellt |både |såväl |huvudsakligen |klart |särskilt |högst |ytterst |fullt |helt |synnerligen )?"
    r"(?:(?:jätte|super)?bra|välavväg\w*|avväg\w*|väl avväg\w*|ändamålsenlig\w*|rimlig\w*|lämplig\w*|positiv\w*|välkom\w*|utmärkt\w*|välbetänkt\w*|motiverad\w*|motiverat"
    r"|välmotiver\w*|välgrunda\w*|befoga\w*|klok\w*|god|goda|väl genomarbeta\w*|genomarbeta\w*|balansera\w*|väl underbygg\w*|väl utform\w*)"
)

OPINIONS: tuple[Pattern, ...] = (
    Pattern(
        "ser positivt på",
        r"positivt ser(?: (?!att\b|som\b){ord}){1,6}? på|(?:ser|se|såg|ses)(?: (?!som\b|det\b|att\b|är\b|då\b|än\b|utan\b|fram\b){ord}){0,8}? (?:positivt|med (?:stor )?(?:tillfredsställelse|glädje på|gillande på|uppskattning på)|välvilligt)(?: på)?",
        ("positivt", "tillfredsst", "valvill", "gladje", "gillande", "uppskattning"),
        T,
        A,
        V,
        0.8,
        "Kommunen ser positivt på kommitténs förslag.",
        "Kommunen ser positivt på att frågan utreds.",
        judged="object",
    ),
    Pattern(
        "är positiv till",
        r"(?:är|vara|varit|ställa {SIG}|ställer {SIG}|ställt {SIG}|förhåller {SIG}|ställer (?:(?!(?:inte|ej|att|som|och)\b){ord} ){1,4}?{SIG})(?: (?!som\b|att\b|av\b|det\b|är\b|hade\b|ställt\b|ställer\b|- |(?<!annat )än\b|utan\b){ord}){0,6}? positiv(?:a|t)?(?: (?:till|gentemot|inför|över)| (?:överlag )?till|(?= och tillstyrk))|(?:är|ställer {SIG})(?: (?!som\b|att\b|av\b|det\b|inte\b|och\b){ord}){0,4}? positiva?(?= att )"
        r"|positiv(?:a)? till|(?<=, )positivt till|positivt inställ(?:d|da|t) till",
        ("positiv",),
        T,
        A,
        V,
        0.8,
        "Region Jämtland ställer sig positiv till förslaget.",
        "Nämnden är positiv till att frågan har setts över.",
        judged="object",
    ),
    Pattern(
        "välkomnar",
        r"(?:välkomnar|(?<!är )(?<!är mycket )(?<! sig )(?<! oss )(?<!bli )(?<!blir )välkomna|välkomnas|hälsar(?: {ord}){0,6}? med (?:stor |största |stor )?(?:tillfredsställelse|glädje)|uppskattar(?! (?:till|kostnad\w*|antal\w*|utgift\w*|att kostnad\w*)\b)|bejakar|lovordar|applåderar|emotser(?= (?:{ADV} )?(?:{UTREDNINGENS} |det |de )?förslage[nt](?! i (?:slut|kommande))(?!s)))",
        (
            "valkomna",
            "halsar",
            "uppskatt",
            "bejak",
            "lovord",
            "applad",
            "emotser forslag",
            "emotser det",
            "emotser de ",
        ),
        T,
        A,
        V,
        0.82,
        "Förbundet välkomnar förslaget om stärkt meddelarskydd.",
        "Förbundet välkomnar möjligheten att lämna synpunkter.",
        judged="object",
    ),
    Pattern(
        "är nöjd med",
        r"(?:(?:är|anser {SIG} vara|anser oss vara)(?: (?!inte\b|ej\b|att\b|svårt\b){ord}){0,3}? (?:nöj[dt]\w* (?:med|över)|glad\w* (?:över|åt|för))|(?:gläds|gläder {SIG}) (?:åt|över))(?= (?:(?:{ord} ){0,5}?{FÖRSLAG}|att (?:(?!inte\b){ord} ){1,9}?föresl(?:ås|år)))",
        ("nojd", "nojt", "glad"),
        T,
        A,
        V,
        0.75,
        "Vi är nöjda med utredningens förslag.",
        "Vi är nöjda med dagens ordning.",
    ),
    Pattern(
        "är kritisk till",
        r"(?:är|var|ställer {SIG}|ställde {SIG}|förhåller {SIG}|ställer (?:{VI}|(?:{ord} ){0,2}{ORGAN}) {SIG})(?: (?!som\b|att\b|är\b|ställer\b|än\b|utan\b){ord}){0,5}? (?:kritisk|kritiska|kritiskt|negativ|negativa|negativt|kallsinnig|kallsinniga|kallsinnigt|avog|avoga|avogt|(?:negativt|avogt) inställd\w*)(?: till| mot| inför)"
        r"|(?:ser|se)(?: (?!som\b|att\b){ord}){0,5}? (?:negativt|kritiskt|mycket allvarligt) på",
        ("kritisk", "negativ", "allvarligt pa", "kallsinnig", "avog"),
        A,
        None,
        V,
        0.75,
        "Organisationen är kritisk till förslaget.",
        "Organisationen är kritisk till att utredningen inte har analyserat kostnaderna.",
        judged="criticism",
    ),
    Pattern(
        "har invändningar mot förslaget",
        r"(?:har|hyser|framför|riktar|finns)(?: (?!inga\b|inte\b|ej\b|varken\b|knappast\b|några\b|som\b|att\b){ord}){0,4}? (?:invändningar|invändning|kritik) (?:mot|(?<=ar )(?:när det gäller|beträffande|i fråga om|vad gäller|avseende|gällande)) (?:{UTREDNINGENS} )?(?:(?![\w-]*f\w{1,3}rslage[nt]s\b){FÖRSLAG}|den föreslagna|det föreslagna|de föreslagna)",
        ("invandning", "kritik mot"),
        A,
        None,
        V,
        0.62,
        "Förbundet har invändningar mot förslaget.",
        "Förbundet har inga invändningar mot förslaget.",
    ),
    Pattern(
        "ser stora problem med",
        r"(?:ser|se)(?: (?!som\b|att\b){ord}){0,4}? (?:stora|allvarliga|betydande) (?:problem|brister|risker) med(?= (?:{ord} ){0,2}?(?:{FÖRSLAG}|föreslagna))"
        r"|(?:finns|ser|finner)(?: {ord}){0,3}? (?:inget|inte något|ej något) (?:behov|skäl)(?: av| till| för| att införa)(?: den| det| de)? (?:föreslagna|föreslagen|föreslaget)",
        ("problem med", "brister med", "risker med", "behov", "skal"),
        A,
        None,
        J,
        0.62,
        "Däremot ser universitetet stora problem med den föreslagna ordningen.",
        "Universitetet ser stora problem med dagens ordning.",
        needs=("rslag", "foresl"),
    ),
    Pattern(
        "förslaget är bra",
        r"(?:{FÖRSLAG}|föreslagna \w+|föreslagen \w+)(?: (?!om\b|att\b|inte\b|ej\b|varken\b|knappast\b|som\b|och\b){ord}){0,3}? (?:är|bedöms(?: vara)?|anses(?: vara)?|framstår(?: som)?|synes(?: vara)?)"
        rf"(?: (?:därför|också|även|som|i huvudsak|enligt|{{ORGAN}}s?|mening))* {_BRA}(?! att (?:utreda|analysera|överväga))"
        r"|{FÖRSLAG} som (?:(?:{UTREDNINGEN} )?(?:presenterar|lämnar|föreslår|lägger fram)|presenteras|lämnas|läggs fram|redovisas|föreslås)(?: (?:i|av) {ord}){0,2} (?:är|framstår som|bedöms vara) "
        rf"{_BRA}"
        r"|(?:anser|menar|tycker|bedömer|finner)(?: (?:{VI}|{ORGAN}|{ADV})){0,3} att {FÖRSLAG} (?:om|att|i|till|på|kring|rörande|avseende|gällande)(?: (?!inte\b|ej\b|varken\b|knappast\b|inga\b|är\b|som\b){ord}){1,10}?"
        rf" (?:är|framstår som|verkar)(?: (?:därför|också|även|som|i huvudsak))* {_BRA}(?! att (?:utreda|analysera|överväga))"
        r"|(?:anser|bedömer|finner|tycker) (?:{VI}|{ORGAN}) (?:är|vara|som) (?:både |mycket |i grunden )?(?:bra|rimlig\w*|positiv\w*|korrekt\w*|lämplig\w*|välkomm\w*|ändamålsenlig\w*)"
        rf"|(?:uppfattning|bedömning|mening) är att (?:detta|det|{{FÖRSLAG}}) är {_BRA}"
        rf"|(?<!om )(?<!som )är (?:detta |dessa |det |{{UTREDNINGENS}} )?{{FÖRSLAG}} (?:i \w+ )?(?:ett |en )?{_BRA}"
        r"|(?:förslaget|{UTREDNINGENS} förslag) (?:om|att|till|på|i) (?:(?! (?:inte|ej|som|är|men|bör|riskera\w*)\b| (?:om|huruvida) (?:[^\s]+ ){1,3}är )[^.;:]){5,220} är (?:därför |också |även |mycket |i grunden |i huvudsak )*"
        r"(?:positivt|bra|rimligt|välkommet|ändamålsenligt|väl avvägt|väl motiverat|välmotiverat|lämpligt|utmärkt)(?=[ ,.]|$)(?! att (?:utreda|analysera|överväga))"
        rf"|(?:de|den|det) (?:{{ord}} ){{0,2}}?som (?:{{UTREDNINGEN}} (?:föreslår|föreslagit|lägger fram|lagt fram)|föreslås|framförs|läggs fram|framläggs)(?: (?!inte\b|ej\b|varken\b|knappast\b|att\b|om\b){{ord}}){{0,4}}? är {_BRA}"
        rf"|(?<!som )är (?:därför |också |även |således )?(?:de|den|det) föreslagna [\w-]+ {_BRA}(?=[.,;]| ?$| (?:och|då|eftersom|för|ur|utifrån|i)(?= ))"
        rf"|(?:anser|bedömer|menar|tycker|finner) att(?: (?!inte\b|ej\b|varken\b|knappast\b|att\b|om\b|är\b){{ord}}){{1,9}}? som föreslås är {_BRA}"
        r"|{FÖRSLAG} (?:på|om|till) (?:(?! (?:inte|ej|att|om|som|är)\b)[^.;:]){5,180} är (?:mycket )?(?:positiva|bra|rimliga|välkomna|ändamålsenliga|väl avvägda)(?= ?[.]| ?$)"
        rf"|(?:anser|finner|ser|bedömer)(?: (?:{{UTREDNINGENS}}|de|det|den)){{0,2}} (?:{{FÖRSLAG}}|föreslagna \w+|föreslagen \w+)(?: (?!inte\b|ej\b|varken\b|knappast\b|att\b|är\b|som\b){{ord}}){{0,6}}? (?:som|vara)(?: \w+ och)? {_BRA}"
        rf"|{{FÖRSLAG}}(?: (?!om\b|att\b|inte\b|ej\b|varken\b|knappast\b|som\b|och\b){{ord}}){{0,3}}? (?:är|framstår som)(?: (?!inte\b|ej\b|varken\b|knappast\b|och\b|att\b){{ord}}){{1,6}} och(?: är| framstår som)? {_BRA}(?! att (?:utreda|analysera|överväga))"
        r"|{FÖRSLAG}(?: (?!om\b|att\b|inte\b|ej\b|varken\b|knappast\b|som\b){ord}){0,3}? (?:innebär|utgör|är) en (?:rimlig|god|väl avvägd|välavvägd|lämplig|balanserad|bra) (?:avvägning|lösning|ordning|kompromiss|balans)"
        r"|(?:reformen|åtgärden|åtgärderna|ändringen|ändringarna|förändringen|förändringarna) ses(?: (?!inte\b|ej\b|varken\b|knappast\b|som\b){ord}){0,2}? (?:positivt|som (?:mycket )?(?:positiv\w*|välkom\w*|bra))"
        r"|{FÖRSLAG}(?: (?!om\b|att\b|inte\b|ej\b|varken\b|knappast\b|som\b|och\b){ord}){0,4}? (?:låter|verkar|ses|betraktas)(?: (?!inte\b|ej\b|varken\b|knappast\b){ord}){0,2}? (?:rimlig\w*|bra|klok\w*|(?:som )?(?:en |ett )?positiv\w*)",
        (
            "bra",
            "avvag",
            "andamalsenlig",
            "rimlig",
            "lamplig",
            "positiv",
            "valkom",
            "utmarkt",
            "valbetankt",
            "motivera",
            "valmotiver",
            "valgrund",
            "befog",
            "klok",
            "god",
            "genomarbet",
            "balans",
            "underbygg",
            "korrekt",
            "utform",
        ),
        T,
        None,
        J,
        0.7,
        "Kommunen anser att förslaget är bra.",
        "Förslaget är inte ändamålsenligt utformat.",
        needs=(
            "rslag",
            "foresl",
            "anser ",
            "bedomer ",
            "finner ",
            "tycker ",
            "uppfattning ",
            "bedomning ",
            "mening ",
            "reform",
            "atgard",
            "andring",
            "framfor",
            "laggs fram",
            "framlagg",
        ),
    ),
    Pattern(
        "är ett bra förslag",
        r"(?:{FÖRSLAG}|detta|det|vilket)(?: (?!(?:inte|ej|icke|knappast)\b){ord}){0,2}? är(?: (?!inte\b|ej\b|varken\b|knappast\b|inget\b){ord}){0,2}? (?:ett|en|mycket) (?:mycket )?(?:bra|utmärkt|klokt|klok|lämplig|lämpligt|rimlig|rimligt|ändamålsenlig|ändamålsenligt|välkommet|välkommen|positivt|positiv) (?:förslag|lösning|förändring|ändring|åtgärd|ordning|reform)"
        r"|(?<!inte )(?<!vore )är(?: därför| också| även)? (?:en|ett) (?:mycket )?(?:rimlig|rimligt|lämplig|lämpligt|ändamålsenlig|välkommen|välkommet|positiv|positivt|klok|välbehövlig|motiverad) (?:åtgärd|reform|förstärkning|ändring|förändring|förenkling)(?=\W|$)"
        r"|(?:detta|det|de) är (?:i huvudsak |mycket )?(?:bra|rimliga|kloka|ändamålsenliga|välkomna|positiva|väl avvägda) förslag(?=\W|$)"
        r"|framstår som (?:en|ett) (?:lämplig|lämpligt|rimlig|rimligt|ändamålsenlig|ändamålsenligt|väl avvägd|välavvägd) (?:lösning|ordning|avvägning|åtgärd|reglering|förslag)"
        r"|ett utmärkt sätt att|(?:tycker|anser)(?: {ord}){0,2}? att(?: det)? (?:är )?(?:ett|en) (?:bra|utmärkt|klokt|rimligt) förslag",
        ("bra ", "utmarkt", "klok", "lampli", "rimlig", "andamalsenlig", "valkomm", "positiv"),
        T,
        None,
        J,
        0.65,
        "Det är ett bra förslag.",
        "Ett bra förslag kräver god analys.",
    ),
    Pattern(
        "det är bra att",
        r"det(?: (?:därför|också|även|mycket|i grunden|som|dock)){0,2} (?:är|är det)(?: (?:därför|också|även|mycket|i grunden|särskilt|dock|därtill|vidare|således|exempelvis|till exempel|t.ex.|samtidigt|enbart|i sig|generellt)){0,2} (?:bra|positivt|välkommet|glädjande|utmärkt)(?: och \w+)?(?= (?:att|med))"
        r"|^(?:mycket )?(?:bra|positivt|utmärkt|glädjande|välkommet)(?= (?:att|med))"
        r"|(?<!om )är det(?: (?:därför|också|även|mycket|i grunden|särskilt|dock)){0,2} (?:bra|positivt|välkommet|glädjande|utmärkt)(?= (?:att|med))"
        r"|talar för att det vore (?:bra|positivt)(?= (?:att|med))|(?:är det|det är) (?:mycket |i grunden )?(?:bra|positivt)(?= för (?:{ord} ){1,3}?att)|(?:det|detta) är en (?:stor |tydlig |viktig )?(?:styrka|förbättring|fördel)(?= att)|^(?:särskilt|mycket|extra|även|också) (?:bra|positivt|välkommet|glädjande) är(?: det)?(?= att)|(?:ser|anser|finner|tycker|bedömer|uppfattar|upplever)(?: (?!inte\b){ord}){0,2}? (?:det|det som|det vara|att det är)(?: (?:som|mycket|i grunden|också|även|därför)){0,3} (?:bra|positivt|välkommet|glädjande|utmärkt)(?: och [\w-]+t)?(?= (?:att|med))",
        ("bra ", "positivt ", "valkommet ", "gladjande ", "utmarkt ", "ar en "),
        T,
        None,
        J,
        0.69,
        "Det är positivt att utredningen föreslår ett nytt regelverk.",
        "Det är positivt att frågan utreds.",
        judged="object",
    ),
    Pattern(
        "utgör en god grund",
        r"(?:utgör|utgöra|är|ger|bildar)(?: (?!inte\b|ej\b|varken\b|knappast\b|ingen\b){ord}){0,2}? (?:god|bra|stabil|lämplig|rimlig|tillräcklig|gedigen|solid|välgrundad|väl genomarbetad) grund(?= (?:för|att)(?: {ord}){0,6}? (?:lagstiftning\w*|utformning\w*|reform\w*|genomförande\w*|fortsatt lagstiftning\w*|ny lag\w*|framtida politik\w*|[\w-]*strategi\w*))",
        ("grund",),
        T,
        None,
        J,
        0.62,
        "Länsstyrelsen bedömer att den utgör en god grund för utformning av politiken.",
        "Kunskap är en god grund för beslut.",
    ),
    Pattern(
        "landar rätt",
        r"{UTREDNINGEN}(?: (?!inte\b|ej\b|varken\b|knappast\b){ord}){0,5}? (?:landat|landar|hamnat|hamnar|kommit fram) (?:rätt|väl)(?= |$|[.,])",
        ("landa", "hamna", "kommit fram"),
        T,
        None,
        J,
        0.65,
        "Kommunen anser att utredningen har landat rätt.",
        "Kommunen hoppas att det landar rätt.",
    ),
    Pattern(
        "som utredningen föreslår",
        r"(?<!inte )(?<!ej )(?<!icke )(?:bör|ska|skall)(?: {ADV})?(?: tas)? (?:(?!föreslås)[\w-]+s|bort)(?: på det sätt)? (?:så )?som föreslås(?=[,.]| ?$)|(?:bör|ska|skall|måste)(?: (?!(?:inte|ej)\b){ord}){0,5}?, (?:så|på det sätt) som (?:det )?föreslås(?: i {ord}(?: \d[\d.·]*)?)?,|(?:bör|ska|skall|måste)(?! (?:den|det|de) (?:[\w-]+ ){0,2}som )(?: {ord}){0,3}?,? (?:precis |så )?(?:som|såsom) {UTREDNINGEN} (?:föreslår|föreslagit|förordar|förespråkar)(?=[,. ]|$)"
        r"|(?:det är|är det|anser det|bedömer det|finner det)(?: {ADV})* (?:lämpligt|rimligt|riktigt|rätt|klokt|motiverat|ändamålsenligt|bra|naturligt) att (?:(?!(?:inte|ej)\b){ord},? ){1,20}?(?:precis |just )?(?:som|såsom|på det sätt som|på det sättet) {UTREDNINGEN} (?:har )?(?:föreslår|föreslagit|förordar|anger|angett|angivit|skisserar|beskriver)(?=[,. ]|$)"
        r"|(?:är det|det är)(?:,| -)? (?:precis |så )?som {UTREDNINGEN} (?:också |även )?(?:konstaterar|framhåller|bedömer|anför|påpekar|anser|menar),?(?: -)? (?:nödvändigt|motiverat|lämpligt|rimligt|rätt|befogat|klokt) att (?:ändra|införa|avskaffa|slopa|inrätta|utvidga|begränsa|höja|sänka|skärpa|förlänga|utöka)(?= )|(?:lämpligt|rimligt|riktigt|motiverat|klokt|naturligt|bra) att,? (?:som|såsom) {UTREDNINGEN} (?:föreslår|föreslagit|förordar|anger|förslår)(?=[,. ]|$)|(?:det är|är det|det som|framstår det som|anser det|bedömer det)(?: {ADV})* (?:lämpligt|rimligt|riktigt|motiverat|klokt|naturligt) att (?:(?!(?:inte|ej)\b){ord} ){1,16}?(?:på (?:det )?föreslag(?:et|na) sätt(?:et)?|i (?:den|det) (?:av {UTREDNINGEN} )?föreslagna \w+)(?=[,. ]|$)",
        (
            "som utred",
            "som foreslas",
            "som det foreslas",
            "som komm",
            "som regering",
            "som betankandet",
            "som promemorian",
            "som departementet",
            "som motion",
            "foreslag",
        ),
        T,
        None,
        J,
        0.62,
        "Inställningen bör, som utredningen förordar, beaktas inom ramen för prövningen.",
        "Frågan bör utredas på annat sätt än som nu sker.",
    ),
    Pattern(
        "finns skäl att införa",
        r"(?:finns|föreligger)(?: (?!inte\b|inga\b|ej\b){ord}){0,2}? skäl(?: för)? att (?:införa|genomföra)"
        r"|(?:finns|föreligger|ser|har)(?: (?!inte\b|inga\b|ingen\b|ej\b|knappast\b|om\b|som\b|att\b|föga\b|få\b|saknas\b|saknar\b|svårligen\b){ord}){0,5}? (?:(?:skäl|anledning)(?: för| till)? att (?:nu |snarast )?(?:gå vidare med|anta|förverkliga|realisera|genomföra)|(?:goda|starka|övertygande|bärande|vägande|fullgoda|välgrundade) (?:skäl|argument) (?:för|till|bakom))"
        r" (?:det |den |de |{UTREDNINGENS} ){0,2}(?:{FÖRSLAG}|{FÖRESLAGNA})(?! till (?:ändring|lösning))(?!,? (?:men|och) (?:också|även|likaså|lika goda|minst lika goda)?(?: {ord}){0,2}? ?(?:emot|mot|skäl (?:emot|mot))(?=[ .,]|$))|(?:^|(?<=[.!?;:] ))(?:goda|starka|många|övertygande) skäl (?:finns|talar|föreligger)(?: (?!inte\b|ej\b){ord}){0,3}? (?:för )?att (?:gå vidare med|anta|genomföra|införa) (?:det |den |de |{UTREDNINGENS} ){0,2}(?:{FÖRSLAG}|{FÖRESLAGNA})",
        (
            "skal att",
            "skal for",
            "skal till",
            "skal bakom",
            "anledning att",
            "anledning till att",
            "argument for",
            "skal finns",
            "skal talar",
            "skal foreligger",
        ),
        T,
        None,
        J,
        0.6,
        "Det finns skäl för att införa en omvänd bevisbörda.",
        "Det finns skäl att överväga en annan lösning.",
    ),
    Pattern(
        "vilket anses lämpligt",
        r"(?<=, )(?:något som|vilket)(?: (?!inte\b|ej\b|varken\b|knappast\b){ord}){0,4}? (?:bedömer|anser|finner|tycker|ser)(?: (?!inte\b|ej\b|varken\b|knappast\b){ord}){0,4}? (?:som |är |vara )?(?:mycket )?(?:lämpligt|rimligt|positivt|bra|välkommet|ändamålsenligt)(?=[., ]|$)"
        r"|(?<=, )vilket är (?:mycket |särskilt |i grunden )?(?:positivt|bra|välkommet|utmärkt)(?=[.,]| ?$)"
        r"|(?<= )vilket {VI} (?:anser|bedömer|tycker|finner|ser)(?: som| är| vara| att är)?(?: mycket| särskilt| i grunden| fullt)? (?:positivt|bra|välkommet|utmärkt|klokt|rimligt|lämpligt)(?=[.,]| ?$)"
        r"|framstår (?:de |den |det )?(?:{UTREDNINGENS} )?(?:{FÖRSLAG}|överväganden\w*|bedömning\w*|ändringar\w*)(?: (?!inte\b|ej\b|varken\b|knappast\b){ord}){0,6}? som (?:mycket )?(?:rimlig\w*|väl avvägd\w*|välavvägd\w*|ändamålsenlig\w*|lämplig\w*|välgrunda\w*)(?! att)",
        ("vilket", "nagot som", "framstar"),
        T,
        None,
        J,
        0.66,
        "Uppgiften läggs på Brottsförebyggande rådet, vilket även kommunen bedömer som lämpligt.",
        "Uppgiften läggs på länsstyrelsen, vilket inte är lämpligt.",
        judged="outcome",
    ),
    Pattern(
        "bra betänkande",
        r"(?:anser|tycker|bedömer|menar|finner)(?: {ord}){0,2}? att (?:[\w-]*betänkande\w*|promemorian|lagrådsremissen)(?: (?!inte\b|ej\b|varken\b|knappast\b|är\b){ord}){0,3}? är (?:ett |mycket |i huvudsak |väl )*(?:bra|balanserat|välbalanserat|avvägt|välavvägt|genomarbetat och bra)(?=\W|$)(?! (?:underlag|redovis\w+|beskriv\w+))"
        r"|{UTREDNINGEN}(?: {ord}){0,3}? (?:lämnar|lämna|lämnat|lägger|lagt|presenterar|presenterat|kommer med)(?: (?!inte\b){ord}){0,3}? (?:bra|kloka|goda|rimliga|väl avvägda|välavvägda|ändamålsenliga|välkomna) förslag"
        r"|(?:är|ställer {SIG})(?: (?!inte\b|ej\b|varken\b|knappast\b){ord}){0,3}? stödjande (?:till|av|gentemot)"
        r"|(?:det är|är det|utgör det) (?:{ADV} )?en (?:rimlig|riktig|korrekt|välgrundad|klok|god|lämplig|väl avvägd|välavvägd) (?:bedömning|slutsats|avvägning|ordning|lösning|nivå|gräns|princip|utgångspunkt)(?= att)"
        r"|är (?:(?:särskilt|mycket|också|även|därför) ){0,2}välkom(?:na|men|met)(?=[ .,]|$)(?! (?:att|till|åter|in))"
        r"|det bedöms (?:därför |också |även )?(?:som )?(?:mycket )?(?:positivt|bra|välkommet)(?= att)"
        r"|(?:{FÖRSLAG}|föreslagna \w+)(?: (?!inte\b|ej\b|varken\b|knappast\b|som\b){ord}){0,6}? (?:är|utgör|innebär)(?: (?:därför|också|även))? ett (?:viktigt |stort |naturligt |bra |tydligt )?steg i rätt riktning"
        r"|^(?:detta|det) är (?:mycket |också |även |därför |i grunden |i \w+ tycke |enligt (?:{ord} ){1,2}?)?(?:positivt|bra|välkommet|klokt)(?= (?:ur|utifrån|från|för att|då|eftersom)(?= )|[.,]|$)",
        (
            "betankande",
            "promemorian",
            "lagradsremissen",
            "a forslag",
            "stodjande",
            "positivt",
            "bra",
            "valkom",
            "en ri",
            "en korrekt",
            "en valgr",
            "en klok",
            "steg i ratt",
            "klok",
            "en god",
            "en lamplig",
            "val avvag",
            "valavvag",
        ),
        T,
        None,
        J,
        0.62,
        "Saco anser att betänkandet som helhet är bra.",
        "Saco anser att betänkandet är ett bra underlag för diskussion.",
    ),
)
