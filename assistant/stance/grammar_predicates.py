"""What the proposal is said to be, in a sentence of any length: "de avvägningar som … gjorts framstår som rimliga".

The rows of `grammar_opinions` and `grammar_judgements` know the proposal and its praise side by side. Here they may
stand far apart, with subordinate clauses, "enligt myndigheten" and brackets between them, and the verb may come first.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER
D, J = Force.DECLARED, Force.JUDGEMENT

_PROPOSED = (
    r"(?<!för )(?<!av )(?<!med )(?<!i )(?<!gör )(?<!gjort )(?:{FÖRSLAG}|föreslagna?|föreslaget|föreslås|föreslår|lagändring\w*|avvägning\w*|bedömningar\w*|(?<!utredningen gör )(?<!utredaren gör )(?<!regeringen gör )(?<!kommittén gör )bedömningen|överväganden\w*"
    r"|rekommendation\w*|reglering(?:en|arna)|bestämmelsen|bestämmelserna|ordningen|lösningen|modellen|kravet|kraven|reformen|ändringen|ändringarna|åtgärden|åtgärderna|undantaget|skäl(?:en)?(?= för))"
)
"""Heads of what is judged; "föreslås" and "föreslår" for "det som föreslås", "de krav utredningen föreslår"."""
_SEEMS = r"(?:framstår|bedöms|anses|synes|förefaller|verkar|upplevs|ter sig|betraktas|ses|(?:får|måste|kan)(?: {ADV})? (?:anses|betraktas|ses))"
_LONG = r"(?:(?! (?:inte|ej|knappast|men|varken) )[^.;:?!]){0,260}?(?<! som)(?<! om)(?<! huruvida)(?<! om det)(?<! om detta)(?<! när)(?<! än)(?<! den)(?<! de)(?<! kan)(?<! får)(?<! måste)"
"""Words between: never past a negation or a turn, and the verb is not that of a subordinate clause."""
_ASIDE = (
    r"(?:,? (?:därför|också|även|dock|således|alltså|dessutom|sammantaget|vidare|därmed|härvid|likväl|ändå|för övrigt|i och för sig|här|i (?:denna|den|dessa|de) del(?:en|ar|arna)?|i sig|i stort|i grunden|i huvudsak|på det hela(?: taget)?|som helhet|i sin helhet"
    r"|enligt (?:(?:(?!leda\b|bidra\b|kunna\b|att\b){ord} ){0,3}?(?:mening|bedömning|uppfattning|{ORGAN}s?)|{ord})|ur (?:{ord} ){1,4}?(?:perspektiv|synvinkel|synpunkt|synpunkten|perspektivet)|(?:från|utifrån) (?:{ord} ){1,5}?(?:synpunkt|utgångspunkter?|perspektiv)|(?:anser|menar|bedömer|finner) (?:{VI}|(?:{ord} ){0,3}?{ORGAN})|(?:även |också )?(?:mot|med) (?:bakgrund|beaktande|hänsyn) (?:av|till) [^,.;:]{3,80}),?)*"
)
"""What is put in between the verb and the judgement: "enligt myndigheten", "i denna del", "mot bakgrund av …"."""
_VERY = (
    r"(?: (?:mycket|särskilt|ytterst|högst|synnerligen|väldigt|oerhört|fullt|helt|klart|väl|både|såväl|i huvudsak|i grunden|i allt väsentligt|sammantaget|överlag|i stort|generellt|i sig|tämligen|fullt ut|principiellt|[\w-]+ och|[\w-]+, [\w-]+ och)){0,3}"
)  # fmt: skip
_GOOD = (
    r"(?:bra|kloka?|klokt|positiv\w*|välkom\w*|rimlig\w*|lämplig\w*|ändamålsenlig\w*|välavväg\w*|avväg\w*|välgrunda\w*|grunda\w*|välmotivera\w*|motivera\w*|befoga\w*|adekvat\w*|genomarbeta\w*|välarbeta\w*|välanpassa\w*"
    r"|balansera\w*|proportionerlig\w*|genomtänk\w*|välöverväg\w*|överväg[dt]\w*|välutforma\w*|utforma\w*(?= (?:med respekt|och))|underbygg\w*|träffsäk\w*|förtjänstfull\w*|naturlig\w*|logisk\w*|självklar\w*|föredömlig\w*|utmärkt\w*)"
)
_GOOD_KEYS = (
    "bra", "klok", "positiv", "valkom", "rimlig", "lamplig", "andamalsenlig", "avvag", "grunda", "motivera", "befog", "adekvat", "genomarbet",
    "valarbet", "valanpass", "balans", "proportion", "genomtank", "overvag", "utforma", "underbygg", "traffsak", "fortjanst", "naturlig", "logisk",
    "sjalvklar", "foredom", "utmarkt",
)  # fmt: skip
_END = r"(?! (?:att|om)(?: |$))(?= |[.,;)]|$)"
_STANDARD = r"(?:ändamålsenlig\w*|lämplig\w*|motivera\w*|proportionerlig\w*|proportionella?|godtagba\w*|acceptab\w*|rimlig\w*|befoga\w*|nödvändig\w*|försvarba\w*|välavväg\w*|väl avväg\w*|förenlig\w*(?= med))"
_BAD = r"(?:oproportionerlig\w*|oproportionella?|olämplig\w*|orimlig\w*|oacceptab\w*|omotivera\w*|onödig\w*|obehövlig\w*|överflödig\w*|oseriös\w*|förkastlig\w*|felaktig\w*|obefoga\w*|ogenomtänk\w*|oförenlig\w*(?= med))"

_SUCH = r"(?:ordning|lösning|reglering|modell|ändring|förändring|åtgärd|avgränsning|inriktning|uppdelning|förtydligande|arbetsgång|precisering|utvidgning|uppgift|ansvarsfördelning|avvägning|bedömning|princip|bestämmelse|undantag|skillnad|skärpning|justering|komplettering)\w*"

PREDICATES: tuple[Pattern, ...] = (
    Pattern(
        "denna ordning är rimlig",
        rf"(?:denna|detta|dessa|en sådan|ett sådant|sådana) (?:nya |föreslagna |utökade )?{_SUCH}(?: (?!inte\b|ej\b|om\b|att\b|som\b|är\b){{ord}}){{0,3}}? (?:är|{_SEEMS}){_ASIDE}(?: (?:som|vara))?{_VERY} (?:{_GOOD}|önskvär\w+|angeläg\w+|nödvändig\w*){_END}"
        rf"|(?:denna|detta|dessa) (?!utveckling|brist|risk|problem|fråg|siffr)[\w-]+ {_SEEMS}{_ASIDE}(?: (?:som|vara))?{_VERY} {_GOOD}{_END}"
        r"|(?:är det|det är|det vore)(?: (?:därför|också|även|enligt (?:{ord} ){0,2}?{ord}))* (?:mycket )?en (?:mycket )?(?:bra|god|klok|utmärkt) (?:idé|tanke|ordning|lösning)(?= att )"
        r"|(?:^|(?<=[.!?] ))(?:mycket |särskilt |också |även )?(?:positivt|bra|välkommet|glädjande)(?: (?:i|med) (?:{ord} ){1,3}?)? ?är(?: {ADV})? att(?= (?!utredningen(?! föreslår)|frågan|man |det görs))",
        (*_GOOD_KEYS, "onskvar", "angelag", "nodvandig", "god ", "gladjande"),
        T,
        None,
        J,
        0.62,
        "Denna arbetsgång anses logisk och ändamålsenlig.",
        "Denna utveckling är inte ändamålsenlig.",
        needs=("denna ", "detta ", "dessa ", "sadan", " en ", "positivt", "bra ", "valkommet", "gladjande"),
    ),
    Pattern(
        "förslaget framstår som rimligt",
        rf"{_PROPOSED}(?!\w)(?<!utredningens syfte){_LONG} {_SEEMS}{_ASIDE}(?: (?:som|vara|att vara|ha varit))?{_VERY} {_GOOD}{_END}"
        rf"|{_SEEMS}{_ASIDE}(?: (?:de|den|det|detta|dessa|{{UTREDNINGENS}}|betänkandets))* {_PROPOSED}(?!\w)(?: (?!inte\b|ej\b)[^ .;:?!]+){{0,40}}? som{_VERY} {_GOOD}{_END}"
        rf"|(?:^|(?<=[.!?] ))att (?:(?! (?:inte|ej) )[^.;:?!]){{5,260}} (?:framstår|bedöms|får anses|anses){_ASIDE}(?: (?:som|vara))?{_VERY} {_GOOD}{_END}",
        ("framstar", "bedoms", "anses", "synes", "forefaller", "verkar", "upplevs", "ter sig", "betraktas", "ses "),
        T,
        None,
        J,
        0.64,
        "De termer som föreslås synes enligt myndigheten väl avvägda.",
        "Förslaget bedöms leda till en mer ändamålsenlig ordning.",
    ),
    Pattern(
        "bedömningarna är välgrundade",
        rf"(?:(?:{{FÖRSLAG}}|föreslagna [\w-]+|föreslås|{{UTREDNINGEN}} föreslår)(?: (?:om|till) (?:(?! (?:inte|ej|är|som|vilket|om) )[^.;:?!]){{3,120}}?)?|(?:bedömning|avvägning|övervägande|slutsats|rekommendation|resonemang)\w*)(?: i stort| överlag| sammantaget| i huvudsak)?(?: \([^()]*\))?(?: som {{UTREDNINGEN}} (?:har )?(?:gjort|gör|lämnar|lämnat|redovisar|presenterar|drar|dragit))?(?: (?:i fråga om|rörande|gällande|avseende|kring) (?:(?! (?:inte|ej|är|som|om|vilket) )[^.;:?!]){{3,120}}?|,[^,.;:]{{3,60}},)? är{_ASIDE}{_VERY} {_GOOD}{_END}"
        rf"|är{_ASIDE} (?:de|den|det) (?:{{ord}} ){{1,4}}?som {{UTREDNINGEN}} (?:har )?(?:gjort|gör|lämnar|föreslår|redovisar|drar){_ASIDE}{_VERY} {_GOOD}{_END}"
        rf"|(?:regleringen|bestämmelsen|ordningen|reformen),[^.;:]{{3,60}}, är{_VERY} {_GOOD}{_END}"
        r"|{FÖRSLAG}(?:,[^.;:]{3,80},)? (?:är|förefaller)(?: {ADV})* (?:klart |helt )?att föredra(?=[ .,]|$)|(?:^|(?<=[.] )|, )(?:enligt (?:{ord} ){1,3})?är {FÖRSLAG}(?:,[^.;:]{3,80},)? att föredra(?=[ .,]|$)"
        rf"|(?:detta|det)(?: förslaget| här| ställningstagandet| vägvalet)? (?:tycker|anser|finner) (?:{{VI}}|(?:{{ord}} ){{0,3}}?{{ORGAN}}) (?:är|vara){_VERY} (?:bra|positivt|rimligt|välkommet|klokt|lämpligt|rätt|riktigt|utmärkt)(?=[ .,]|$)",
        (*_GOOD_KEYS, "att foredra", " ratt", "riktigt"),
        T,
        None,
        J,
        0.64,
        "De avvägningar som utredningen gjort i fråga om sekretess är enligt domstolen välgrundade.",
        "De avvägningar som domstolen gör i sådana mål är enligt praxis välgrundade.",
        needs=("rslag", "foresl", "bedomning", "avvagning", "overvagande", "slutsats", "rekommendation", "resonemang", "utred", "kommitt", "regering", "betankande", "promemori", "reglering", "bestammelse", "ordningen", "reform", "lagrad", "departement", "tycker", "anser", "finner", "motionar", "direktiv", "riksdag", "sakkunnig", "samordn", "arbetsgrupp"),
    ),
    Pattern(
        "förslaget som nämns är välbetänkt",
        rf"(?<!av )(?<!enligt )(?:{{FÖRSLAG}}(?<!s)|föreslagna [\w-]+|åtgärder som föreslås|rekommendation\w*|{{UTREDNINGEN}} föreslår)(?: (?!(?:inte|ej|knappast|varken|men|är(?! är )|vilket|riskerar|saknar|bör|måste|behöver|kan|skulle|innebär|medför|leder|huruvida)\b|om (?:det|de|den|man|vi) ){{ord}},?){{4,40}}? (?<! som )(?<! det )(?<! detta )är{_ASIDE}{_VERY} (?:(?:{_GOOD}|angeläg\w+|välbetänk\w*|(?:väl)?behövlig\w*|(?:väl |noga )(?:analyserad|utformad|beskriven|genomförd)\w*(?= och (?:{_GOOD}|angeläg)| med respekt)){_END}|en nödvändighet(?=[.,]| och| ?$)|gjord?[at]? på ett (?:bra|klokt|utmärkt|förtjänstfullt|ändamålsenligt) sätt)"
        r"|(?:flertalet|flera|många|samtliga|de flesta|merparten|dess|{UTREDNINGENS})(?: av)?(?: {UTREDNINGENS})? förslag(?:en)?(?: {ADV})? (?:(?:väl)?motiverade|bra och [\w-]+|rimliga|angelägna|välkomna|väl avvägda)(?=[.,]| ?$| (?:och|för att|då|eftersom)(?= ))",
        (*_GOOD_KEYS, "angelag", "valbetank", "behovlig", "analyserad", "beskriven", "genomford", "nodvandighet", "satt"),
        T,
        None,
        J,
        0.64,
        "Förslaget att tio dagar ska vara gränsen för varje lån ökar bibliotekens frihet och är välbetänkt.",
        "Förslaget att tio dagar ska vara gränsen för varje lån innebär ett arbete som är motiverat.",
        needs=("rslag", "foresl", "rekommendation"),
    ),
    Pattern(
        "ser förslaget som välbehövligt",
        rf"(?<!inte )(?:ser|betraktar|uppfattar|bedömer|upplever|betecknar)(?: (?:{{VI}}|{{ADV}}|(?:{{ord}} ){{0,2}}?{{ORGAN}})){{0,3}} (?:(?:de|den|det|dessa|detta|denna|även|{{UTREDNINGENS}}) ){{0,2}}(?:{{FÖRSLAG}}|{{FÖRESLAGNA}} [\w-]+|reform\w+|åtgärd(?:en|erna)|möjligheten|kravet|kraven|ändring(?:en|arna)|förändring(?:en|arna)|modellen|ordningen|lösningen|införandet)(?: (?!(?:inte|ej|men|är|som|om det|vilket)\b)[^ .;:?!]+){{0,14}}? som{_VERY} (?:(?:en |ett )?(?:[\w-]+ och )?(?:{_GOOD}|gynnsam\w*|angeläg\w+|välbehövlig\w*|behövlig\w*|viktig\w*|värdefull\w*|efterlängta\w*|konstruktiv\w*)|en nödvändighet){_END}(?! (?:fråga|frågor|aspekt|aspekter|utmaning|del|delar|utgångspunkt)(?!\w))"
        rf"|(?<!inte )(?:ser|betraktar|uppfattar)(?: (?:{{VI}}|{{ADV}}|(?:{{ord}} ){{0,2}}?{{ORGAN}})){{0,3}} (?:detta|dessa [\w-]+) som{_VERY} (?:en |ett )?(?:{_GOOD}|gynnsam\w*|välbehövlig\w*|behövlig\w*){_END}(?! (?:fråga|frågor|aspekt|aspekter|utmaning|del|delar|utgångspunkt)(?!\w))"
        rf"|(?:^|(?<=[.!?] ))(?:{{UTREDNINGENS}} |det |de )?{{FÖRSLAG}}(?: [^ .;:?!]+){{1,50}}? (?:ser|betraktar|uppfattar|bedömer) (?:{{VI}}|(?:{{ord}} ){{0,2}}{{ORGAN}}) som{_VERY} (?:{_GOOD}|angeläg\w+|(?:väl)?behövlig\w*|viktig\w*|värdefull\w*|nödvändig\w*)(?=[.,]| ?$| (?:och|då|eftersom|för)(?= ))"
        rf"|(?:^|(?<=[.!?] ))(?:detta|dessa [\w-]+) (?:bedöms|anses|upplevs|ses)(?: (?:som|vara|av oss|{{ADV}}))*{_VERY} (?:positivt|välkommet|rimligt|lämpligt|bra)(?=[.,]| ?$| (?:ur|från|utifrån|då|eftersom|för)(?= ))",
        (" som ", "bedoms", "anses", "upplevs", "ses "),
        T,
        None,
        J,
        0.64,
        "Vi ser förslaget om ett fastare samarbete kring fiskevården som särskilt angeläget.",
        "Vi ser frågan om ett fastare samarbete kring fiskevården som särskilt angelägen.",
        needs=(*_GOOD_KEYS, "gynnsam", "angelag", "behovlig", "viktig", "vardefull", "nodvandig", "efterlangt", "konstruktiv"),
    ),
    Pattern(
        "angeläget är förslaget",
        r"(?:^|(?<=[.!?] ))(?:(?:mycket|särskilt|varmt|lika|också|även|synnerligen|ytterst|högst|hjärtligt|särdeles) )?(?:bra|gott|utmärk\w*|genomtänk\w*|ändamålsenlig\w*|väl ?(?:avväg|genomtänk|underbygg|balansera|motivera|utforma|genomarbeta)\w*|välkom(?:men|met|na)|angelä\w+|klok\w*|rimlig\w*|positiv\w*|lovvär\w*|efterlängta\w*|välbehövlig\w*|av (?:(?:stort|särskilt|stor|särskild) )?(?:värde|betydelse|vikt))(?: och [\w-]+)?(?: (?:exempel|inslag|delar))?(?: (?!(?:inte|ej|är|vore|att|som|om)\b)[^ .;:?!]+){0,9}? är(?: {ADV})? (?:(?:de|den|det) )?(?:{UTREDNINGENS} )?(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+)(?! (?:kompletteras|förtydligas|utreds|analyseras)(?!\w))",
        ("ar forslag", "ar de ", "ar den ", "ar det ", "ar utredning", "ar kommitt", "ar foreslagn", "ar aven", "ar ocksa", "ar darfor", "s forslag"),
        T,
        None,
        J,
        0.64,
        "Särskilt angelägna för småföretagen är förslagen om enklare blanketter.",
        "Särskilt angeläget är att förslagen om enklare blanketter förtydligas.",
        needs=("rslag", "foresl"),
    ),
    Pattern(
        "förslaget utgör en rimlig lösning",
        rf"{_PROPOSED}(?!\w){_LONG} (?:utgör|innebär|är|bedöms (?:som|vara|utgöra|innebära)|får anses (?:som|vara|utgöra)|kan ses som|framstår som){_ASIDE} (?:en|ett){_VERY} (?:{_GOOD}|godtagba\w*|välbalansera\w*|välbehövlig\w*) (?:och [\w-]+ )?(?!utmaning|risk|fråg|aspekt|utgångspunkt|del\b|faktor|bakgrund|förutsättning|omständighet|följd|konsekvens)[\w-]+",
        (*_GOOD_KEYS, "godtagba", "behovlig"),
        T,
        None,
        J,
        0.64,
        "Utredningens förslag utgör en väl avvägd och pragmatisk ansats för att öka likvärdigheten.",
        "Utredningens förslag utgör en naturlig utgångspunkt för en diskussion.",
        needs=("rslag", "foresl", "lagandring", "avvagning", "bedomning", "overvagand", "rekommendation", "reglering", "bestammelse", "ordningen", "losningen", "modellen", "krav", "reform", "andringen", "andringar", "atgard", "undantaget", "skal ", "skalen "),
    ),
    Pattern(
        "förslaget framstår inte som rimligt",
        rf"{_PROPOSED}(?!\w)(?:(?! (?:inte|ej|men|varken) )[^.;:?!]){{0,200}}?(?<! som)(?<! om)(?<! att)(?<! vilket)(?<! vilken)(?<! vilka) (?:är|{_SEEMS}|utgör){_ASIDE} (?:inte|ej|knappast)(?: (?:som|vara|heller|en|ett|{{ORGAN}}|enligt {{ord}}|därför|dock)){{0,3}} {_STANDARD}(?=[ .,]|$)"
        rf"|{_PROPOSED}(?!\w)(?:(?! (?:inte|ej|men|varken) )[^.;:?!]){{0,200}}?(?<! som)(?<! om)(?<! vilket)(?<! vilken)(?<! vilka) (?:inte|ej|knappast)(?: {{ADV}})? (?:(?:kan|bedöms|anses|är|framstår|utgör)(?: (?:anses|betraktas|betecknas|ses|bedömas|som|vara|en|ett|heller)){{0,4}}) {_STANDARD}(?=[ .,]|$)"
        rf"|{_PROPOSED}(?!\w)(?:(?! (?:inte|ej|men|varken) )[^.;:?!]){{0,200}}?(?<! som)(?<! om)(?<! vilket)(?<! vilken)(?<! vilka) kan(?: {{ADV}})? (?:inte|ej|knappast)(?: {{ADV}})? (?:anses|betraktas|betecknas|ses|bedömas)(?: (?:som|vara|en|ett)){{0,2}} {_STANDARD}(?=[ .,]|$)"
        rf"|(?:framstår|bedöms|anses|synes|kan)(?: {{ADV}})?(?: (?:de|den|det|detta|dessa|{{UTREDNINGENS}}))* (?:{{FÖRSLAG}}|föreslagna [\w-]+)(?: (?!att\b)[^ .;:?!]+){{0,25}}? (?:inte|ej|varken)(?: (?:anses|bedömas|betraktas|som|vara|ses)){{0,3}} {_STANDARD}(?=[ .,]|$)"
        rf"|{_PROPOSED}(?!\w)(?:(?! (?:inte|ej|men) )[^.;:?!]){{0,200}}?(?<! som)(?<! om) varken(?: (?:kan|anses|bedöms|är|som|vara)){{0,3}} {_STANDARD} eller"
        rf"|(?:anser|bedömer|menar|tycker|finner)(?: {{ord}}){{0,2}}? (?:inte|ej)(?: heller)? att (?:de|den|det)? ?(?:{{FÖRSLAG}}|föreslagna [\w-]+)(?:(?! (?:inte|ej|men) )[^.;:?!]){{0,160}}? är(?: {{ADV}})? {_STANDARD}(?=[ .,]|$)",
        ("andamalsenlig", "lamplig", "motivera", "proportion", "godtagba", "acceptab", "rimlig", "befog", "nodvandig", "forsvarba", "avvag", "forenlig"),
        A,
        None,
        D,
        0.6,
        "Givet detta framstår förslaget om central distribution inte som ändamålsenligt.",
        "Förslaget leder till en belastning som inte är rimlig.",
        needs=("inte ", "ej ", "knappast ", "varken "),
    ),
    Pattern(
        "kravet är oproportionerligt",
        rf"(?<!för )(?<!av )(?<!i )(?:{{FÖRSLAG}}|föreslagna|föreslaget|föreslagen|{{UTREDNINGEN}} föreslår|kravet|kraven|åtgärden|åtgärderna|ordningen|regleringen|bestämmelsen)(?!\w)(?:(?! (?:inte|ej|men|risk|risker|riskerar) )[^.;:?!]){{0,200}}?(?<! som)(?<! om)(?<! att) (?:är|{_SEEMS}){_ASIDE}(?: (?:som|vara)){{0,2}}(?: (?:direkt|helt|mycket|klart|starkt|synnerligen|såväl [\w-]+ som|[\w-]+ och|både [\w-]+ och)){{0,2}} {_BAD}(?=[.,]|$| (?:och|eller|i|sett|då|eftersom|för|ur|med|samt|mot|utifrån|enligt|utformad?)(?: |t ))",
        ("oproportion", "olamplig", "orimlig", "oacceptab", "omotivera", "onodig", "obehov", "overflodig", "oserios", "forkastlig", "felaktig", "obefog", "ogenomtank", "oforenlig"),
        A,
        None,
        J,
        0.6,
        "Kravet bedöms som oproportionerligt i förhållande till syftet.",
        "Kravet riskerar att bli oproportionerligt betungande.",
        needs=("rslag", "foresl", "krav", "atgard", "ordningen", "reglering", "bestammelse"),
    ),
)  # fmt: skip
