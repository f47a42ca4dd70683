"""Judgements in more words than "förslaget är bra": what is judged stands first, or bears another name than förslag."""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER
D, J = Force.DECLARED, Force.JUDGEMENT

_VERY = r"(?: (?:mycket|särskilt|också|även|därför|i grunden|enbart|i sig|generellt|sammantaget|således|därtill|ytterst|högst|synnerligen|i huvudsak|såväl|både|i hög grad|klart|helt|väl)){0,3}"
_GOOD = (
    r"(?:bra|kloka?|klokt|positiv\w*|välkom\w*|rimlig\w*|lämplig\w*|ändamålsenlig\w*|välavväg\w*|avväg\w*|välgrunda\w*|grunda\w*|välmotivera\w*|motivera\w*|väl motivera\w*"
    r"|befoga\w*|relevant\w*(?! för )|angeläg\w*|nödvändig\w*(?! för )|viktig\w*(?! för )|efterlängta\w*|adekvat\w*|balansera\w*|proportionerlig\w*|genomtänkt\w*|konstruktiv\w*|välöverväg\w*|välgjord\w*|underbygg\w*)"
)
_IS = r"(?:är|bedöms(?: vara| som)?|anses(?: vara)?|framstår(?: som)?|som förefaller(?: vara)?|förefaller(?: vara)?|verkar(?: vara)?|upplevs(?: som)?|tycks(?: vara)?|synes(?: vara)?|får anses(?: som| vara)?|bedöms enligt \w+ vara|(?<!kan )ses som)"
_NO = r"(?!(?:inte|ej|varken|knappast|inga)\b)"

_LEAD = r"(?: (?!inte\b|ej\b|varken\b|knappast\b|inget\b|ingen\b|bara\b|endast\b){ord}){0,3}?"
_WARM = r"(?:[\w-]+ och )?(?:mycket |särskilt )?(?:välkom\w*|positiv\w*|efterlängta\w*|naturlig\w*|angeläg\w*|bra|klok\w*|rimlig\w*|välbehöv\w*)(?: och [\w-]+)? "
_WEIGHTY = r"(?:mycket |särskilt |också )?(?:viktig\w*|avgörande|betydelsefull\w*|nödvändig\w*|värdefull\w*|stor\w*(?= (?:steg|framsteg|förbättring|och ))|(?:klar|tydlig|påtaglig|väsentlig|betydande|avsevärd)\w*(?= (?:framsteg|förbättring|förstärkning|förenkling)))(?: och (?:mycket |väl )?[\w-]+)?"
_STEP = (
    r"(?:steg|förtydligande|tillskott|framsteg|reform|åtgärd|förbättring|förstärkning|förändring|verktyg|utveckling|komplettering|förenkling|ändring|insats|modernisering|skyddsåtgärd|integritetsskyddsåtgärd|initiativ|inslag|förslag|ambitionshöjning)"
    r"(?:en|et)?(?=[ .,]|$)"
)
"""A step or a measure that is welcome is support; one that is important is praise, and support only where the proposal
is named as what it is, or somebody sees it so: "detta är ett viktigt steg" describes what it leads to."""

_LIKE = r"(?:i likhet med|likt|liksom|precis som|på samma sätt som|i enighet med|i överensstämmelse med|i samklang med|lika med|av samma (?:skäl|anledning) som|på samma (?:grunder|skäl) som)"
_INQUIRY = r"(?:{UTREDNINGEN}|delegationen|beredningen)"

JUDGEMENTS: tuple[Pattern, ...] = (
    Pattern(
        "det som nämns är positivt",
        rf"(?:^|(?<=[.!?] ))(?:(?:även |också )?att|(?:{{UTREDNINGENS}} |de |det |även )?{{FÖRSLAG}}|ökad\w*|en|ett|detta|det|dessa|den|denna)(?! befintlig| nuvarande| gällande| står | sägs | anges | påstås | skrivs | heter | framgår )(?: (?:{_NO}[^\s.;:]+)){{1,40}}?(?<! i dag)(?<! redan)(?<! som) (?:är|bedöms(?: vara)?|får anses(?: som| vara)?){_VERY} (?:positivt?|välkommet|välkommen|välkomna|glädjande|positiva|bra|klokt|utmärkt)(?: och [\w-]+)?(?=[.,]| ?$| (?:för|av samma|då|eftersom|ur|utifrån|och|men|från|i)(?= ))"
        rf"|{{FÖRSLAG}}(?: (?:{_NO}[^\s.;:]+)){{0,8}}? bidrar positivt till"
        rf"|(?:{{FÖRSLAG}}|detta|det)(?: (?:{_NO}[^\s.;:]+)){{0,8}}? (?:ligger|är)(?: {_NO}{{ord}}){{0,2}}? i linje med (?:vår|[\w-]+s) (?:egen )?(?:syn|uppfattning|ståndpunkt|inställning|hållning)(?!\w)"
        rf"|(?:anser|menar|tycker|bedömer|finner)(?: {{ord}}){{0,3}}? att(?: [^\s.;:]+){{0,3}}? {{FÖRSLAG}}(?: (?:(?!inte\b|ej\b|varken\b|knappast\b|inga\b|är\b)[^\s.;:]+)){{1,40}}? är (?:mycket )?(?:bra|positivt|positiva|rimligt|rimliga|lämpligt|ändamålsenligt|väl avvägt|välkommet)(?=[.]| ?$)"
        rf"|med (?:många |flera |ett antal |en rad )?(?:[\w-]+ och )?{_GOOD}(?: och [\w-]+)? förslag(?=[., ]|$)"
        rf"|(?<= )vilket(?: {{ORGAN}})? är{_VERY} (?:positivt|bra|välkommet|glädjande|utmärkt)(?! för (?!(?:{{VI}}|oss)(?: |[.,])))(?=[., ]|$)(?! för )"
        rf"|(?:ser|anser|finner|bedömer)(?: (?:{{VI}}|{{ORGAN}}|{{ADV}}|mycket)){{1,3}}? (?:detta |det |dessa |{{FÖRSLAG}} )?(?:som|vara|är)(?: något)?{_VERY} (?:positivt|positiva|positiv|bra|välkommet|välkomna|rimligt|rimliga|lämpligt|ändamålsenligt)(?=[., ]|$)(?! (?:om|att))"
        rf"|(?:ser|anser|finner)(?: {{ADV}})? (?:detta|dessa|{{FÖRSLAG}}(?: (?!inte\b|ej\b|varken\b|knappast\b|som\b){{ord}}){{0,8}}?) (?:som|vara){_VERY} (?:positivt|positiva|välkommet|välkomna)(?=[., ]|$)"
        r"|(?:^|(?<=[.!?] ))(?:särskilt|mycket|extra|även|också) (?:positivt|välkommet|glädjande|bra) är(?= (?!det\b|att\b))"
        r"|(?<!inte )får anses(?: som| vara)? (?:mycket )?(?:positivt|positiva|välkommet|bra)(?=[., ]|$)"
        r"|(?:mottas|tas emot|emottas|bemöts)(?: (?!inte\b){ord}){0,3}? (?:positivt|väl(?= av |[.,]|$)|varmt)",
        (
            "positiv",
            "valkom",
            "gladjande",
            "bra",
            "utmarkt",
            "rimlig",
            "lamplig",
            "andamalsenlig",
            "klok",
            "i linje med",
            "tas emot",
            "mottas",
            "bemots",
            "a forslag",
            "e forslag",
        ),
        T,
        None,
        J,
        0.66,
        "Att barnens röster ges större tyngd är mycket positivt.",
        "Att barnens röster inte ges större tyngd är inte positivt.",
    ),
    Pattern(
        "förslaget som nämns är rimligt",
        rf"(?:^|(?<=[.!?] ))(?:{{UTREDNINGENS}} |de |det )?{{FÖRSLAG}}(?: (?:{_NO}[^\s.;:]+)){{1,40}}?(?<! som) (?:är|bedöms(?: vara)?|framstår som){_VERY} (?:rimliga?|rimligt|välgrunda\w*|angelägn?a|angeläget|ändamålsenliga?|ändamålsenligt|väl avväg\w*|välavväg\w*|relevanta?|lämpligt?|lämpliga|motivera\w*|viktigt)(?: och [\w-]+)?(?=[.,]| ?$| (?:för|då|eftersom|ur|utifrån|och|men|från|i)(?= ))(?! för att)",
        (
            "rimlig",
            "grunda",
            "angelag",
            "andamalsenlig",
            "avvag",
            "relevant",
            "lamplig",
            "motivera",
            "viktigt",
        ),
        T,
        None,
        J,
        0.66,
        "Förslaget att samla all tillsyn av hamnar på ett ställe är angeläget.",
        "Förslaget att samla all tillsyn av hamnar på ett ställe är inte angeläget.",
        needs=("rslag",),
    ),
    Pattern(
        "förslaget är angeläget",
        rf"(?:{{FÖRSLAG}}|[\w-]*reformer\w*|reformen|föreslagna \w+|föreslagen \w+)(?: (?!om\b|att\b|inte\b|ej\b|varken\b|knappast\b|som\b|och\b|är\b){{ord}}){{0,5}}? {_IS}(?: (?:därför|också|även|enligt|{{ORGAN}}s?|mening))*{_VERY} {_GOOD}(?! (?:att|med|del|roll|fråga))(?!\w)"
        rf"|(?:{{UTREDNINGENS}}|utredningens|de|den|det|dessa)(?: (?!befintlig|nuvarande|gällande|rådande){{ord}}){{0,2}}? (?:slutsats\w*|bedömning\w*|överväganden\w*|inriktning\w*|åtgärder\w*|delmål\w*|avvägning\w*|områden\w*|ordning\w*|lösning\w*|ändringar\w*|antaganden\w*|antagandet|resonemang\w*|principer\w*|delar)"
        rf"(?: (?!inte\b|ej\b|varken\b|knappast\b|och\b|är\b|om\b){{ord}}){{0,5}}?(?<! som) {_IS}(?: (?:därför|också|även|enligt|{{ORGAN}}s?|mening))*{_VERY} {_GOOD}(?! (?:att|för att|med|del|roll|fråga|delar))(?!\w)"
        rf"|^(?:del)?mål(?:et|en)(?: (?!inte\b|ej\b|varken\b|knappast\b|är\b|om\b){{ord}}){{0,6}}? {_IS}{_VERY} (?:relevant\w*|rimlig\w*|välavväg\w*|ändamålsenlig\w*)"
        rf"|(?:inriktning\w*|ansats\w*|upplägg\w*) {_IS}{_VERY} {_GOOD}(?!\w)",
        (
            "bra",
            "klok",
            "positiv",
            "valkom",
            "rimlig",
            "lamplig",
            "andamalsenlig",
            "avvag",
            "grunda",
            "motiver",
            "befog",
            "relevant",
            "angelag",
            "nodvandig",
            "viktig",
            "efterlangt",
            "adekvat",
            "arbeta",
            "balans",
            "proportion",
            "genomtankt",
            "konstruktiv",
            "overvag",
            "valgjord",
            "underbygg",
        ),
        T,
        None,
        J,
        0.62,
        "De föreslagna ändringarna är angelägna.",
        "Det är angeläget att förslaget kompletteras.",
        needs=(
            "rslag",
            "foresl",
            "reform",
            "slutsats",
            "bedomning",
            "overvagande",
            "inriktning",
            "atgard",
            "mal",
            "avvagning",
            "omraden",
            "ordning",
            "losning",
            "andringar",
            "antagand",
            "resonemang",
            "principer",
            "delar",
            "ansats",
            "upplagg",
        ),
    ),
    Pattern(
        "är ett viktigt steg",
        rf"(?:{_IS}|utgör|innebär|blir|vore){_LEAD} (?:ett|en) {_WARM}{_STEP}"
        rf"|(?:{{FÖRSLAG}}|(?:det|de|den) som föreslås|utredningen|[\w-]*betänkandet|promemorian|strategin|(?:anser|bedömer|menar|tycker|finner)(?: {{ord}}){{0,3}}? att (?:{{ord}} ){{0,4}}?(?:{{FÖRESLAGNA}}|reformen|betänkandet|utredningen))(?: (?:{_NO}[^\s.;:]+)){{0,40}}? (?:är|utgör|blir|vore){_LEAD} (?:ett|en) (?:{_WEIGHTY} )+{_STEP}"
        rf"|(?:anser|bedömer|menar|tycker|finner)(?: {{ord}}){{0,3}}? att (?:{{ord}} ){{0,4}}?{{FÖRSLAG}}(?: (?:{_NO}[^\s.;:]+)){{0,40}}? innebär (?:ett|en) (?:{_WEIGHTY} )+{_STEP}"
        rf"|(?:ser|betraktar|betecknar|välkomnar)(?: (?!inte\b|ej\b|varken\b|knappast\b){{ord}}){{0,4}}? (?:detta|dessa|[\w-]*betänkandet?|{{FÖRSLAG}}|{{FÖRESLAGNA}}|reformen|utredningen)(?: (?!inte\b|ej\b|varken\b|knappast\b){{ord}}){{0,7}}? som (?:ett |en |(?=viktiga ))(?:{_WEIGHTY} |första (?=viktig))+{_STEP}"
        rf"|(?:ser|betraktar|betecknar)(?: (?!inte\b|ej\b|varken\b|knappast\b){{ord}}){{1,9}}? som (?:ett |en ){_WARM}{_STEP}|(?:ser|betraktar) det som (?:ett |en )(?:{_WEIGHTY} )+{_STEP}(?: [\w-]+){{0,3}} att(?= )|{_IS} ett (?:{_WEIGHTY} )förslag(?=[ .,]|$)|ser (?:{{VI}}|(?:{{ord}} ){{0,2}}{{ORGAN}}) som (?:ett |en )(?:{_WEIGHTY} )+{_STEP}"
        r"|^ett (?:mycket |särskilt )?(?:[\w-]+ och )?(?:viktigt|välkommet|positivt|efterlängtat) (?:steg|förslag|förtydligande|tillskott)(?= är | i | mot |$)"
        r"|(?<!^det )(?<!^detta )(?<!inte )(?:är|innebär|utgör|vore|skulle (?:därför |också |även )?(?:vara|utgöra|innebära|bli)) (?:också |även |därför )?(?:ett (?:tydligt |klart |stort |litet |viktigt )?|(?:tydliga |klara |stora |viktiga |goda )?)steg i rätt riktning|(?:^|(?<=[.!?] ))det är (?:också |även |därför )?ett (?:tydligt |klart |stort |litet |viktigt |första )*steg(?: i rätt riktning| framåt)?(?= att )"
        rf"|(?:{_IS}|utgör|innebär|tar|tas)(?: därmed| också| även)? (?:ett|flera|några|många) (?:[\w-]+ )?(?:och [\w-]+ )?(?:bra|välkomm?e?t?n?a?|positivt|positiva|efterlängtade?t?|viktiga?t?|betydelsefulla?t?|nödvändiga?t?|avgörande|klara?t?|stora?t?) (?:och [\w-]+ )?(?:första )?steg i (?:den )?(?:rätta?|positiv|önskad) riktning(?:en)?"
        r"|(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|ändringar(?:na)?|förändringar(?:na)?|reformen|{UTREDNINGEN})(?: (?!(?:inte|ej|men|bör|att|vi)\b)[^ .;:?!]+){0,14}? (?:tar|för|leder|drar|pekar|syftar|verkar|går)(?: (?!(?:inte|ej|men)\b)[^ .;:?!]+){0,6}? i (?:den )?rätta? riktning(?:en)?(?!\w)"
        r"|(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|(?:anser|bedömer|menar|tycker|finner)(?: {ord}){0,3}? att)(?: (?!(?:inte|ej|men|bör)\b)[^ .;:?!]+){0,20}? är(?: {ADV})? ett (?:mycket )?(?:bra|välkommet|positivt|klokt|efterlängtat) (?:och [\w-]+ )?första steg(?=[ .,]|$)"
        r"|(?:ser|betraktar)(?: (?!inte\b|ej\b|varken\b|knappast\b|som\b){ord}){1,9} som (?:ett )?(?:tydligt |klart |stort |litet |viktigt )?steg i rätt riktning"
        r"|^ett (?:mycket |väldigt )?(?:bra|utmärkt|klokt|välkommet|efterlängtat) förslag(?=[.!]| ?$| (?:då|eftersom|för att|som (?!kräver|behöver|bör))(?= ?))|(?<=, )(?:mycket |väldigt )?(?:bra|utmärkt|klokt) förslag(?=[.!]| ?$)|^(?:även |också )?(?:mycket |väldigt |jätte)?(?:bra|utmärkt|klokt|välkommet|genomtänkt|efterlängtat|rimligt) förslag(?=[ .,!]|$)",
        (
            "steg",
            "riktning",
            "fortydligande",
            "tillskott",
            "reform",
            "atgard",
            "forbattring",
            "forstarkning",
            "forandring",
            "verktyg",
            "utveckling",
            "komplettering",
            "forenkling",
            "andring",
            "insats",
            "modernisering",
            "initiativ",
            "inslag",
            "hojning",
            "bra forslag",
            "gt forslag",
            "kt forslag",
            "et forslag",
            "vt forslag",
            "at forslag",
            "rt forslag",
            "ll forslag",
            "de forslag",
        ),
        T,
        None,
        J,
        0.62,
        "Detta är ett viktigt och efterlängtat steg.",
        "Detta är ett viktigt steg för att korta tiderna.",
        needs=(
            "viktig",
            "klar",
            "tydlig",
            "pataglig",
            "vasentlig",
            "betydande",
            "avsevard",
            "avgorande",
            "betydelsefull",
            "nodvandig",
            "vardefull",
            "stor",
            "valkom",
            "positiv",
            "efterlangt",
            "naturlig",
            "angelag",
            "bra ",
            "klok",
            "rimlig",
            "valbehov",
            "riktning",
            "utmarkt",
        ),
    ),
    Pattern(
        "väl genomarbetade förslag",
        rf"{{UTREDNINGEN}}(?: {{ord}}){{0,3}}? (?:kommit|kommer|arbetat|landat|landar|lämnar|lämnat|lägger|lagt|presenterar|presenterat|redovisar|innehåller)(?: (?!inte\b|ej\b|varken\b|knappast\b){{ord}}){{0,3}}?(?: (?:[\w-]+ och )?(?:väl )?(?:{_GOOD}|genomarbeta\w*|välarbeta\w*)){{1,2}} (?:och \w+ )?(?:förslag|bedömningar|lösningar|rekommendationer)"
        r"|{UTREDNINGEN} är(?: (?!(?:inte|ej|men|bör)\b)[^ .;:?!]+){1,14}? och (?:presenterar|innehåller|lämnar|lägger fram)(?: [\w-]+ och)? (?:väl )?(?:genomtänk\w*|välgrundade|konstruktiva|rimliga|kloka|bra|välavvägda|avvägda|genomarbetade|ändamålsenliga) förslag(?!\w)",
        tuple(
            f"{end} {what}"
            for end in "ae"
            for what in ("forslag", "bedomningar", "losningar", "rekommendationer")
        ),
        T,
        None,
        J,
        0.66,
        "Förbundet anser att utredningen har kommit med klara och väl genomarbetade förslag.",
        "Förbundet anser att utredningen bör komma med väl genomarbetade förslag.",
    ),
    Pattern(
        "samtycker",
        r"samtycker(?: {ord}){0,5}? (?:till|kring|med|i)(?= (?:{ord} ){0,4}?(?:{FÖRSLAG}|{FÖRESLAGNA}|{BEDÖMNING}|{UTREDNINGENS}))",
        ("samtycker",),
        T,
        A,
        D,
        0.85,
        "Länsstyrelsen samtycker till utredningens förslag.",
        "Patienten samtycker till behandlingen.",
    ),
    Pattern(
        "i likhet med utredningen",
        rf"{_LIKE} {_INQUIRY}(?: {{ord}}){{0,3}}?,? (?:anser|bedömer|menar|finner|ställer {{SIG}}|vill(?= (?:{{VI}}|{{ord}}) att ))(?= )"
        rf"|(?:anser|bedömer|menar|finner|ser|konstaterar)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}}| även| också| (?!inte\b|ej\b){{ord}})?,? (?:{_LIKE} (?:{_INQUIRY}|vad (?:{_INQUIRY} (?:har )?(?:föreslår|föreslagit|anför|anfört|förordar)|som (?:föreslås|anförs)))|i enlighet med vad som (?:framförs|anförs|anges|sägs) (?:i|av) {_INQUIRY}),?(?: {{INTE}})? att(?= )"
        rf"|(?:anser|tycker|menar|bedömer|finner)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})?, (?:precis |alldeles |helt )?(?:som|liksom|såsom) {_INQUIRY}, att(?= )"
        rf"|(?:^|(?<=[.!?] )|(?<=, ))(?:precis )?(?:som|såsom) {_INQUIRY} (?:har )?(?:föreslår|föreslagit|förordar|förespråkar),? (?:så )?(?:bör|(?:är|behövs|krävs))(?! (?:inte )?(?:beskrivas|läsas))(?= )",
        (
            "i likhet med",
            "i enighet med",
            "i overensstammelse",
            "i samklang",
            "lika med",
            "av samma ",
            "pa samma grund",
            "pa samma skal",
            "likt ",
            "liksom",
            "precis som",
            "pa samma satt som",
            "i enlighet med vad",
            "som utred",
            "som komm",
            "som deleg",
            "som beredn",
            "som regering",
            "som betankandet",
            "som promemorian",
            "som departementet",
            "som samordn",
            "som arbetsgr",
            "som lagrad",
        ),
        T,
        None,
        D,
        0.66,
        "I likhet med utredningen anser vi att ett förbud inte bör införas.",
        "Till skillnad från utredningen anser vi att ett förbud bör införas.",
    ),
)
