"""Welcome, dislike and judgements as reports retell them: "är positiva", "steg i rätt riktning".

Rows as in `assistant.stance.pattern`; the holder stands as one word of the letter þ.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T = Stance.TILLSTYRKER
A = Stance.AVSTYRKER
W = Force.ATTITUDE
J = Force.JUDGEMENT

OPINIONS: tuple[Pattern, ...] = (
    Pattern(
        "är för",
        r"gilla[rs]? {FÖRSLAG}|(?:är|var) (?:för(?= ?[.;]| medan | men | {FÖRSLAG})|(?:{ord} )?(?:glada?|nöjda?|tillfreds) (?:över|med) (?:{FÖRSLAG}|att))",
        (" for", "glad", "nojd", "tillfreds", "gilla"),
        T, None, W, 0.75,
        "Þþþ är för förslaget.",
        "Þþþ anser att avgiften är för hög.",
    ),
    Pattern(
        "angeläget att det genomförs",
        r"(?:angeläget|viktigt|önskvärt|nödvändigt|bra|positivt|välkommet) att (?:{FÖRSLAG}|reformen|ändringen|lagen) (?:{ord} )?(?:genomförs|genomföres|införs|blir av|förverkligas)",
        ("genomfor", "infors", "blir av", "forverkligas"),
        T, None, J, 0.72,
        "Þþþ anser att det är angeläget att förslaget genomförs.",
        "Þþþ anser att det är angeläget att förslaget utreds.",
    ),
    Pattern(
        "positivt inställd",
        r"(?:är|var|varit|äro|förhåller {SIG})(?: (?!inte\b|ej\b|icke\b|varken\b|knappast\b){ord}){0,3}? positiv[ta]? (?:inställd\w*|till)(?! ambition| syfte| intention| målsättning| strävan| tanken bakom| en (?:översyn|utredning|dialog|diskussion|analys|uppföljning))",
        ("positiv",),
        T, None, W, 0.8,
        "Þþþ är positivt inställd till att stödet breddas.",
        "Effekten är positiv enligt þþþ.",
    ),
    Pattern(
        "negativt inställd",
        r"(?:är|var|varit|äro|förhåller {SIG})(?: (?!inte\b|ej\b|icke\b|varken\b|knappast\b){ord}){0,3}? (?:negativ[ta]? (?:inställd\w*|till)|(?:starkt |mycket )?kritisk[ta]? (?:inställd\w*|till (?:{FÖRSLAG}|att|den föreslagna|de föreslagna|en )|till (?!remisstiden|beredningen|utredningen|handläggning|analysen|metod|underlag|konsekvens|process|avsaknad|brist|utformning|formulering|tidsplan|begrepp|definition|terminologi|språk|motivering|utgångspunkt|resonemang|sätt|hantering|skrivning|lagtext|otydlig|vissa|delar|att)[\w-]+(?:en|et|an|erna|arna|orna)(?= ?[.,;]| och| men)))",
        ("negativ", "kritisk"),
        A, None, W, 0.8,
        "Þþþ är negativt inställd till förslaget.",
        "Effekten är negativ enligt þþþ.",
    ),
    Pattern(
        "positiva är",
        r"(?<!þ )(?<!är )(?:tillstyrkande|positiv[ta]?)(?: till (?:{FÖRSLAG}|det))?(?: (?:remiss)?instanser)?(?: (?:instanser|inställd\w?))?(?: þ+)? (?:är|ställer {SIG})(?= |[.,;])",
        ("tillstyrkande", "positiv"),
        T, None, W, 0.8,
        "Positiva till förslaget är þþþ.",
        "Remissinstanserna är positiva till förslaget.",
    ),
    Pattern(
        "avstyrkande är",
        r"(?<!þ )(?<!är )(?:avstyrkande|negativ[ta]?|avvisande|kritisk[ta]?)(?: till (?:{FÖRSLAG}|det))?(?: (?:remiss)?instanser)?(?: (?:instanser|inställd\w?))?(?: þ+)? (?:är|ställer {SIG})(?= |[.,;])",
        ("avstyrkande", "negativ", "avvisande", "kritisk"),
        A, None, W, 0.8,
        "Avstyrkande instanser är þþþ.",
        "Remissinstanserna är negativa till förslaget.",
    ),
    Pattern(
        "är positiva",
        r"(?:är|var|varit|äro)(?: (?!inte\b|ej\b|icke\b|varken\b|knappast\b){ord}){0,2}? positiv[ta]?(?= ?[.,;]| eller | men )",
        ("positiv",),
        T, None, W, 0.72,
        "De flesta þþþ är positiva.",
        "Þþþ anser att effekterna är positiva för miljön.",
    ),
    Pattern(
        "är negativa",
        r"(?:är|var|varit|äro)(?: (?!inte\b|ej\b|icke\b|varken\b|knappast\b){ord}){0,2}? (?:negativ[ta]?|kritisk[ta]?|avvisande)(?= ?[.,;]| eller | men )",
        ("negativ", "kritisk", "avvisande"),
        A, None, W, 0.72,
        "Ett fåtal þþþ är negativa.",
        "Þþþ anser att effekterna är negativa för miljön.",
    ),
    Pattern(
        "tagits emot väl",
        r"(?:bemöts|bemötes|mottagits|mottas|mottages|tagits emot|tas emot|mottogs|bemötts)(?: {ord}){0,2}? (?:positivt|väl|med tillfredsställelse|med gillande)|(?:hälsa[rst]*|ser|noterar|hälsas)(?: {ord}){0,6}? med (?:stor )?(?:tillfredsställelse|glädje)|(?:möts|mötts|mött)s? (?:av ett )?(?:ett )?(?:positivt|allmänt) (?:gensvar|gillande|gehör)|(?:fått|rönt|mött|möter|får)(?: {ord}){0,2}? (?:positivt|gott|välvilligt) (?:bemötande|mottagande|gensvar)",
        ("positivt", " val", "gillande", "tillfredsstallelse", "gladje", "gehor"),
        T, None, W, 0.78,
        "Förslaget har mottagits positivt av þþþ.",
        "Förslaget har mottagits av þþþ.",
    ),
    Pattern(
        "bland kritikerna",
        r"(?:bland|till) (?:(?:{ord} ){0,2}?(?:kritiker\w+|motståndar\w+)|(?:de|dem som är|de som är) (?:{ord} )?(?:negativa|kritiska|avstyrkande|avvisande))",
        ("kritiker", "motstandar", "negativa", "kritiska", "avstyrkande", "avvisande"),
        A, None, W, 0.8,
        "Bland kritikerna märks þþþ.",
        "Þþþ bemöter kritikernas argument.",
    ),
    Pattern(
        "bland förespråkarna",
        r"(?:bland|till) (?:(?:{ord} ){0,2}?(?:förespråkar\w+|anhängar\w+|tillskyndar\w+)|(?:de|dem som är|de som är) (?:{ord} )?(?:positiva|tillstyrkande))",
        ("foresprakar", "anhangar", "tillskyndar", "positiva", "tillstyrkande"),
        T, None, W, 0.8,
        "Bland förespråkarna märks þþþ.",
        "Þþþ bemöter förespråkarnas argument.",
    ),
    Pattern(
        "steg i rätt riktning",
        r"(?:steg|led) i rätt riktning",
        ("ratt riktning",),
        T, None, J, 0.65,
        "Þþþ ser förslaget som ett steg i rätt riktning.",
        "Þþþ vill att utvecklingen går i rätt riktning.",
    ),
    Pattern(
        "inga skäl att införa",
        r"(?:anser|finner|menar|ser|bedömer)(?: {ord}){0,2}? (?:inte|ej|icke) (?:att det finns|att det föreligger|något|några|tillräckliga)(?: {ord}){0,3}? (?:skäl|behov|anledning) (?:att(?! (?:erinra|invända|motsätta|avstyrka|ifrågasätta))|av)",
        ("skal ", "behov ", "anledning "),
        A, None, J, 0.65,
        "Þþþ anser inte att det finns skäl att införa ett register.",
        "Þþþ ser inte något skäl att motsätta sig förslaget.",
    ),
    Pattern(
        "positiva uttalanden",
        r"(?:positiva|tillstyrkande|gillande) (?:uttalanden|yttranden|omdömen|(?:remiss)?svar|ordalag)",
        ("uttalanden", "yttranden", "omdomen", "svar", "ordalag"),
        T, None, W, 0.76,
        "Positiva uttalanden har gjorts av þþþ.",
        "Uttalanden har gjorts av þþþ.",
    ),
    Pattern(
        "avvisande uttalanden",
        r"(?:negativa|avstyrkande|avvisande) (?:uttalanden|yttranden|omdömen|(?:remiss)?svar|ordalag)",
        ("uttalanden", "yttranden", "omdomen", "svar", "ordalag"),
        A, None, W, 0.76,
        "Avstyrkande yttranden har avgetts av þþþ.",
        "Yttranden har avgetts av þþþ.",
    ),
    Pattern(
        "skäl talar mot",
        r"(?:övervägande|starka|goda|tungt vägande|flera|avgörande|vägande) skäl (?:talar|tala|som talar) (?:e?mot) (?:{FÖRSLAG}|att|en)(?= )|(?:övervägande|starka|goda|tungt vägande|flera|avgörande|vägande) skäl (?:talar|tala) (?:e?mot) {FÖRSLAG}",
        ("skal tala", "skal som talar"),
        A, None, J, 0.68,
        "Þþþ finner övervägande skäl tala mot förslaget.",
        "Þþþ finner övervägande skäl tala för förslaget.",
    ),
    Pattern(
        "skäl talar för",
        r"(?:övervägande|starka|goda|tungt vägande) skäl (?:talar|tala) för (?:{FÖRSLAG}|att)",
        ("skal tala",),
        T, None, J, 0.65,
        "Þþþ anser att övervägande skäl talar för förslaget.",
        "Þþþ anser att goda skäl talar mot förslaget.",
    ),
    Pattern(
        "invändningar har riktats",
        r"(?:avstyrkande|stark kritik|hård kritik|allvarlig kritik|skarp kritik)(?: {ord}){0,3}? (?:riktas|riktats|framförs|framförts|riktar)",
        ("kritik", "avstyrkande"),
        A, None, W, 0.6,
        "Stark kritik mot förslaget riktas av þþþ.",
        "Þþþ pekar på den kritik som finns.",
    ),
    Pattern(
        "innebär en förbättring",
        r"(?:{FÖRSLAG}|den föreslagna \w+|de föreslagna \w+)(?: (?!inte\b|om\b){ord}){0,6}? (?:innebär|innebära|utgör|medför|medföra|ger|ge|är|vara|(?:medverka|medverkar|bidra|bidrar|leda|leder) till)(?: (?:en|ett|till))?(?: (?!inte\b|ingen\b|knappast\b|obetydlig){ord}){0,2} (?:förbättring|förenkling|framsteg|uppstramning|steg|fördelar|fördel)(?! för)",
        ("forbattring", "forenkling", "framsteg", "uppstramning", "steg", "fordel"),
        T, None, J, 0.62,
        "Þþþ anser att förslaget innebär en väsentlig förbättring.",
        "Þþþ anser att förslaget inte innebär en förbättring.",
    ),
    Pattern(
        "finner förslaget lämpligt",
        r"(?:finner|funnit|fann|finna|anser|ansett|anse|anses)(?: {ord}){0,3}? (?:{FÖRSLAG}|det föreslagna|den föreslagna \w+|de föreslagna \w+|ändringen|lösningen|ordningen)(?: (?!inte\b|ej\b|icke\b|mindre\b|föga\b|knappast\b|alltför\b|varken\b|otillräckligt\b){ord}){0,4}? (?:väl motivera\w*|väl ägna\w*|väl lämpa\w*|väl ut(?:forma|redd)\w*|väl avväg\w*|välavväg\w*|välmotivera\w*|lämplig\w*|ändamålsenlig\w*|välbetänkt\w*|tillfredsställande|riktig\w*|välgrunda\w*|motivera\w*|befoga\w*|bra|rimlig\w*|godtagba\w*|önskvär\w*|nödvändig\w*|angeläg\w*|välkom\w*)",
        ("nodvandig", "agna", "lampa", "utforma", "utredd", "avvag", "angelag", "valkom", "motivera", "lamplig", "andamals", "valbetank", "tillfredss", "riktig", "valgrund", "befoga", "bra", "rimlig", "godtag", "onskvar"),
        T, None, J, 0.7,
        "Þþþ finner förslaget ändamålsenligt.",
        "Þþþ finner förslaget inte ändamålsenligt.",
    ),
    Pattern(
        "förslaget är olämpligt",
        r"(?:{FÖRSLAG}|den föreslagna \w+|de föreslagna \w+)(?: (?!inte\b|ej\b){ord}){0,4}? (?:är|vore|framstår som|(?:måste|får) (?:betraktas|anses) som)(?: (?!inte\b|ej\b){ord}){0,2}? (?:olycklig\w*|oacceptab\w*|förkastlig\w*|orimlig\w*|otymplig\w*|obehövlig\w*|onödig\w*|olämplig\w*|förfela\w*|omotivera\w*)",
        ("olyck", "oaccep", "forkast", "orimlig", "otymplig", "obehov", "onodig", "olamp", "forfela", "omotiv"),
        A, None, J, 0.62,
        "Þþþ framhåller att förslaget är lagtekniskt otympligt.",
        "Þþþ framhåller att förslaget inte är olämpligt.",
    ),
    Pattern(
        "anser inte att det behövs",
        r"(?:anser|ansett|anse|finner|menar)(?: (?!att\b){ord}){0,5}? (?:obehövlig\w*|onödig\w*|överflödig\w*|omotivera\w*|olämplig\w*|oacceptab\w*|förfela\w*|orimlig\w*|inte (?:är )?(?:motivera\w*|befoga\w*|lämplig\w*|erforderlig\w*|tillräckligt motivera\w*))",
        ("obehov", "onodig", "overflod", "omotiv", "olamp", "oacc", "forfela", "orimlig", "inte "),
        A, None, J, 0.62,
        "Þþþ anser särskilda regler obehövliga.",
        "Þþþ anser särskilda regler behövliga.",
    ),
)  # fmt: skip
