"""What should become of the matter, in words of procedure: laid to the ground of a law, left as it is today, given no approval.

Nobody says "tillstyrker" here. Who would have what is in force today remain opposes what is proposed; who finds the
proposal acceptable has no objection to it.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T, A, E = Stance.TILLSTYRKER, Stance.AVSTYRKER, Stance.INGEN_ERINRAN
D, J = Force.DECLARED, Force.JUDGEMENT

_THINKS = r"(?:anser|menar|tycker|bedömer|finner|förordar|föredrar|förespråkar|vill|önskar|föreslår|yrkar|rekommenderar|ser helst|(?:mening|uppfattning|bedömning|åsikt) är)"
_WORDS = r"(?: (?!(?:inte|ej|icke|att|som|och|men)\b){ord})"
_PROPOSED = r"(?<!av )(?<!med )(?<!i )(?<!för )(?<!om )(?<!till )(?:(?:{UTREDNINGENS} |det )?(?![\w-]*slage[nt]?s\b){FÖRSLAG}|{FÖRESLAGNA}(?: [\w-]+){1,2}?|(?:ordningen|lösningen|modellen|regleringen|bestämmelsen|ändringen|ändringarna|nivån|avgiften|promemorian|betänkandet|motionen|planen))"
_TODAYS = (
    r"(?:(?:den |det |de )?(?:nuvarande|gällande|befintlig\w*|rådande|existerande|hittillsvarande)|dagens|nu gällande) "
    r"(?:[\w-]+ ){0,2}?[\w-]*(?:ordning(?:en)?|system(?:et)?|reglering(?:en)?|regler(?:na)?|regelverk(?:et)?|lagstiftning(?:en)?|modellen|lydelse(?:n)?|nivå(?:n)?|fördelning(?:en)?|organisation(?:en)?|bestämmelse(?:r|rna)?|lösning(?:en)?|struktur(?:en)?|gräns(?:en)?|princip(?:en)?|huvudmannaskap(?:et)?)"
)
_REMAIN = r"(?:behålls|behållas|bibehålls|bibehållas|bevaras|kvarstår|kvarstå|består|bestå|ligger fast|ligga fast|ligger kvar|ligga kvar|finns kvar|finnas kvar|är kvar|vara kvar|fortsätter gälla|fortsätta gälla|fortsatt (?:ska )?gäll\w+|gäller även i fortsättningen|lämnas oförändra[dt]\w*|förblir oförändra[dt]\w*)"
_CHANGED = r"(?:(?:åter)?införas|genomföras|antas|tillåtas|inrättas|permanentas|lagfästas|kriminaliseras|höjas|sänkas|utökas|utvidgas|avskaffas|slopas|flyttas|tas bort|läggas ne[dr]|skärpas|avvecklas|fastställas|åläggas|skrivas in|lagstadgas|bestämmas|drivas igenom|verkställas|föras in|läggas på|komma till (?:stånd|användning))"
_GROUND = r"till grund för(?= (?:{ord} ){0,2}?(?:fortsatt\w*|vidare|kommande|framtida|lagstiftning\w*|lagändring\w*|reform\w*|ny\w* lag\w*|proposition\w*|ett beslut|beslut|ny\w* reglering\w*|det|den)(?=[ .,]|$))"
_OBJECT = r"(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|betänkandet|lagrådsremissen|utkastet|rapporten|promemorian|motionen|utredningen|(?:vad|det) (?:som )?(?:{ord} ){0,3}?(?:föreslagit|föreslår|föreslås|föreslagits))"

REFUSALS: tuple[Pattern, ...] = (
    Pattern(
        "kan inte annat än avstyrka",
        r"(?:inte|ej|icke)(?: {ord}){0,4}? annat än (?:att )?(?:avstyrka|motsätta {SIG}|avråda|avvisa|säga nej|avslå|invända)",
        ("annat an",),
        A,
        None,
        Force.PERFORMATIVE,
        0.95,
        "Museet kan inte annat än avstyrka förslaget.",
        "Museet kan inte annat än tillstyrka förslaget.",
    ),
    Pattern(
        "inget bifall",
        r"(?:någon|något|några) (?:[\w-]+ )?(?:grund|skäl|anledning)(?: för| till)? att (?:tillstyrka|stödja)[^.;:?!]{0,80} (?:har|finns|ser|föreligger|finner)(?: {ord}){0,3}? (?:inte|ej|icke)(?=[ .,]|$)|(?:något|någon|ett|en) (?:bifall|tillstyrkan|tillstyrkande|godkännande)(?: (?!(?:som|men)\b)[^ .;:?!]+){0,12}? (?:kan|bör|ska|låter|synes)(?: (?!men\b){ord}){0,6}? (?:inte|ej|icke|knappast)(?: {ADV})? (?:förordas|tillstyrkas|ges|lämnas|komma i fråga|bli aktuel\w+|tillrådas|tillstyrka)(?=[ .,]|$)"
        r"|(?:kan|vill|finner {SIG}|anser {SIG})(?: (?!(?:som|men|att)\b){ord}){0,6}? (?:inte|ej|icke)(?: (?!(?:som|men|undandra|undandraga|underlåta|tveka)\b){ord}){0,3}? (?:förorda|tillråda|hemställa om|tillstyrka|yrka)(?: {ord})? bifall",
        ("bifall", "tillstyrkan", "godkannande", "tillstyrka ", "stodja "),
        A,
        None,
        D,
        0.85,
        "Något bifall till skrivelsen bör enligt styrelsen inte komma i fråga.",
        "Något bifall har ännu inte meddelats.",
    ),
)  # fmt: skip
"""Tried before the support that they refuse."""

PROCEDURE: tuple[Pattern, ...] = (
    Pattern(
        "lägger inte till grund",
        rf"(?:inte|ej|icke|knappast)(?: (?!(?:att|som|och|om)\b){{ord}}){{0,4}}? lägga {_OBJECT}(?: {{ord}}){{0,3}}? {_GROUND}"
        rf"|(?:{{FÖRSLAG}}|betänkandet|lagrådsremissen|utkastet|rapporten|promemorian|motionen|utredningen)(?: (?!(?:om|som|och|men)\b){{ord}}){{0,8}}? (?:inte|ej|icke|knappast)(?: {{ord}}){{0,3}}? (?:läggas|ligga) {_GROUND}",
        ("till grund",),
        A,
        None,
        D,
        0.8,
        "Tingsrätten anser sig inte kunna lägga promemorian till grund för en proposition.",
        "Tingsrätten anser att statistiken inte kan läggas till grund för beslut.",
    ),
    Pattern(
        "lägger till grund",
        rf"(?:{{FÖRSLAG}}|betänkandet|promemorian|motionen|utredningen)(?: (?!(?:inte|ej|icke|knappast|om|som|och|men|innan)\b){{ord}}){{0,10}}? (?:kan|bör|ska|skall|torde)(?: (?!(?:inte|ej|icke|knappast|först|endast|bara|innan)\b){{ord}}){{0,8}}? (?:läggas|ligga) {_GROUND}",
        ("till grund",),
        T,
        None,
        D,
        0.72,
        "Utredningens förslag bör enligt nämnden läggas till grund för fortsatt lagstiftning.",
        "Utredningens förslag bör omarbetas innan de kan läggas till grund för fortsatt lagstiftning.",
    ),
    Pattern(
        "som bör utgå",
        r"(?<=, )som (?:därför |dock |enligt {ord} mening )?(?:(?:bör|ska|skall|måste) (?:utgå|avslås|avvisas|strykas|tas bort|slopas|avstyrkas)|avvisas|avslås|inte (?:kan|bör) (?:godtas|accepteras|införas|genomföras))(?=[.,;]| ?$)",
        (", som ",),
        A,
        None,
        D,
        0.8,
        "Föreningen avstår från synpunkter på förslaget om nya skyltar, som bör utgå.",
        "Föreningen godtar inte handlingar, som bör utgå från fakta.",
        needs=("rslag", "styrk", "erin", "invand"),
    ),
    Pattern(
        "kan inte acceptera en",
        r"(?:kan|är|vill|kommer)(?: (?!(?:som|att|men|och|om|utan)\b){ord}){0,5}? (?:inte|ej|icke)(?: (?:{ADV}|heller|under några (?:förhållanden|omständigheter)))?(?: (?:beredd|beredda|berett|villig|villiga|villigt|redo) att| att)? (?:acceptera|godta|godtaga|tolerera) (?:en|ett|någon|något|att)(?= )|vill(?: {ord}){0,2}? (?:inte|ej) (?:heller )?se (?:någon|något|några|en|ett) (?:ytterligare|ny|nya|sådan|sådant|mer)(?= (?!(?:problem|brister|svårigheter|risker|konflikter|missförstånd|fel|olyckor|förseningar)(?:[ .,]|$)))|(?:kan|vill)(?: (?!(?:som|att|men|och)\b){ord}){0,4}? (?:inte|ej|icke)(?: {ADV})? förorda(?=,? att )|(?:inte|ej|icke)(?: (?:ansett|funnit|anser|finner|sett|ser))? {SIG}(?: {ADV})? (?:kunna|böra|vilja) (?:förorda|tillråda)(?=,? (?:att|bifall) )",
        ("accepter", "godta", "tolerera", "te se ", "ej se ", "fororda", "tillrada"),
        A,
        None,
        D,
        0.7,
        "Museet kan inte acceptera en förkortad lånetid.",
        "Museet kan acceptera en förkortad lånetid.",
    ),
    Pattern(
        "inte på det sätt som föreslås",
        r"(?:ser|anser|tycker|menar|finner|bedömer)(?: (?!(?:att|och)\b){ord}){0,3}? (?:inte|ej)(?: heller)? att (?:(?!(?:och|men|om)\b){ord} ){2,14}?(?:på det sätt(?: som)?|så som|i den utsträckning(?: som)?|som|såsom) {UTREDNINGEN} (?:nu |har )?(?:föreslår|föreslagit|vill|tänkt {SIG}|förordar)"
        r"|(?:bör|ska|skall|borde|kan)(?: (?!(?:att|som|om|men)\b){ord}){0,8}? (?:inte|ej|icke) [\w-]+s(?: {ord})? (?:på (?:det )?föreslag(?:et|na) (?:sätt|vis)(?:et)?|i föreslagen (?:form|omfattning))(?=[ .,]|$)|(?:bör|ska|skall|borde|kan)(?: (?!(?:att|som|om|men)\b){ord}){0,8}? (?:inte|ej|icke) (?:[\w-]+s|ske|bli)(?: {ord})? (?:på det (?:sätt|vis) som|i den (?:omfattning|utsträckning|form|takt) som|så som|så långt som) (?:nu |här )?(?:föreslås|föreslagits|{UTREDNINGEN} (?:har )?(?:föreslår|föreslagit|vill|tänkt {SIG}|förordar))"
        r"|(?:bör|ska|skall|borde)(?: (?!(?:att|som|om|men)\b){ord}){0,8}? (?:inte|ej|icke) [\w-]+s (?:i enlighet med|enligt) (?:{UTREDNINGENS} )?{FÖRSLAG}(?=[ .,]|$)"
        r"|att (?:(?!(?:att|som|om|men)\b){ord} ){1,6}?(?:inte|ej|icke) (?:bör|ska|skall|borde|kan) [\w-]+s (?:på (?:det )?föreslag(?:et|na) (?:sätt|vis)(?:et)?|i föreslagen (?:form|omfattning))(?=[ .,]|$)|att (?:(?!(?:att|som|om|men)\b){ord} ){1,6}?(?:inte|ej|icke) (?:bör|ska|skall|borde|kan) (?:[\w-]+s|ske|bli) (?:på det (?:sätt|vis) som|i den (?:omfattning|utsträckning|form|takt) som|så som) (?:nu |här )?(?:föreslås|föreslagits|{UTREDNINGEN} (?:har )?(?:föreslår|föreslagit|vill|förordar))",
        ("et satt", "na satt", "ningen vill", "ten vill", "ren vill", "ngen foresl", "en foresl", "na foresl", "ningen tankt", "et vis", "foreslagen ", "satt som", "vis som", "ning som", "rm som", "kt som", "sa som", "ngt som", "enlighet", "enligt"),
        A,
        None,
        D,
        0.68,
        "Enligt museets mening bör avgiften inte höjas på det sätt som föreslås.",
        "Enligt museets mening bör avgiften höjas på det sätt som föreslås.",
        needs=("foresl", "rslag", " vill", "tankt ", "forord"),
    ),
    Pattern(
        "enligt vår mening bör det inte",
        rf"(?:^|(?<=[.!?] ))enligt (?:{{ord}} ){{0,4}}?(?:mening|uppfattning|bedömning|åsikt|förmenande) (?:bör|ska|skall|får|borde) (?:(?!(?:att|som|om|därför|utredningen|man|det)\b){{ord}} ){{1,8}}?(?:inte|ej|icke) {_CHANGED}(?=[.,]| ?$)"
        rf"|(?:^|(?<=[.!?] ))(?:(?!(?:att|som|om)\b){{ord}} ){{1,8}}?(?:bör|ska|skall|får|borde) enligt (?:{{ord}} ){{1,6}}?(?:inte|ej|icke|aldrig) {_CHANGED}(?=[.,]| ?$)"
        rf"|(?:^|(?<=[.!?] ))(?:(?!(?:att|om)\b){{ord}} ){{1,6}}?(?:på det sätt |så )?som (?:(?:nu |här )?föreslås|{{UTREDNINGEN}} (?:nu |här )?(?:föreslår|förordar)) (?:bör|ska|skall|får|borde)(?: enligt (?:(?!(?:inte|ej)\b){{ord}} ){{1,6}}?| )(?:inte|ej|icke) {_CHANGED}(?=[.,]| ?$)"
        rf"|(?:{{FÖRESLAGNA}}|(?:den|det|de) tänkta) (?:[\w-]+ ){{1,4}}?(?:bör|ska|skall|får|borde) enligt (?:{{ord}} ){{1,6}}?(?:inte|ej|icke|aldrig) {_CHANGED}(?=[.,]| ?$)"
        rf"|(?:^|(?<=[.!?:] ))(?:en|ett|någon|något) (?:(?!(?:att|som|om|barn|person|elev|patient)\b){{ord}} ){{1,6}}?(?:(?:bör|borde)(?: {{ADV}})? (?:inte|ej|icke|aldrig)|(?:får|ska) (?:inte|ej|icke)) (?:genomföras|införas|antas|permanentas|lagfästas|komma till stånd)(?=[.,]| ?$)"
        rf"|(?:^|(?<=[.!?:] ))(?:(?:den|det|de) (?:tänkta|planerade|ifrågasatta|skisserade)|{{FÖRESLAGNA}}) (?:[\w-]+ ){{1,4}}?(?:bör|ska|skall|får|borde)(?: {{ADV}})? (?:inte|ej|icke|aldrig) {_CHANGED}(?=[.,]| ?$)"
        rf"|(?:^|(?<=[.!?] ))enligt (?:{{ord}} ){{0,4}}?(?:mening|uppfattning|bedömning|åsikt) (?:bör|ska|skall|får|borde) (?:den|det|de) föreslagna (?:[\w-]+ ){{1,3}}?(?:inte|ej|icke|aldrig) {_CHANGED}(?=[.,]| ?$)"
        rf"|(?:^|(?<=[.!?:] ))(?!(?:det|de|den|man|regeringen|staten|kommunen|barn\w*|elever\w*)(?: (?:bör|borde)|s ))(?:(?:den|det) (?:[\w-]+ )?)?[\w-]{{3}}[\w-]*(?:en|et|an|na)(?: (?:för|till|av|om|på|mellan|i|vid) (?:(?!(?:att|som|om)\b){{ord}} ){{0,5}}?{{ord}})? (?:bör|borde)(?: {{ADV}}| av [\w-]*skäl| av (?:{{ord}} ){{1,3}}?skäl| i nuläget| mot den bakgrunden)* (?:inte|ej|icke|aldrig) (?:genomföras|införas|antas|permanentas|lagfästas|komma till stånd)(?=[.,]| ?$)"
        rf"|(?:^|(?<=[.!?] ))(?:en|ett|någon|något) sådan?t? (?:(?!(?:att|som|om)\b){{ord}} ){{1,5}}?(?:bör|ska|skall|får|borde)(?: {{ADV}})? (?:inte|ej|icke) {_CHANGED}(?=[.,]| ?$)",
        ("foras", "tas ", "antas", "tillatas", "rattas", "permanentas", "lagfast", "kriminali", "hojas", "sankas", "utokas", "utvidgas", "skaffas", "slopas", "flyttas", "tas bort", "laggas ne", "skarpas", "avvecklas", "till stand", "till anvandning", "faststallas", "alaggas", "skrivas in", "lagstadgas", "bestammas", "drivas igenom", "verkstallas", "laggas pa"),
        A,
        None,
        D,
        0.66,
        "Enligt museets mening ska en sådan avgift inte införas.",
        "Enligt museets mening ska en sådan avgift införas.",
    ),
    Pattern(
        "ej till åtgärd föranleda",
        r"(?:icke|ej|inte)(?: (?:måtte|må|bör|skall|ska|torde))?(?: till)?(?: (?!(?:som|att|och)\b){ord}){0,3}? åtgärd(?:er)? föranleda|(?:måtte|må|bör|skall|ska|torde)(?: {ord}){0,3}? lämnas utan (?:avseende|bifall)|(?:icke|ej|inte) (?:måtte|må|bör|torde)(?: böra)? (?:vinna|röna|äga) bifall",
        ("atgard", "avseende", "bifall"),
        A,
        None,
        D,
        0.85,
        "Magistraten hemställer, att skrivelsen icke måtte till någon åtgärd föranleda.",
        "Skrivelsen har icke föranlett magistraten att yttra sig.",
    ),
    Pattern(
        "dagens ordning bör bestå",
        rf"{_THINKS}{_WORDS}{{0,5}}? att {_TODAYS}{_WORDS}{{0,8}}? {_REMAIN}(?=[ .,;]|$)(?! (?:tills|till dess|fram till|under))"
        rf"|(?:^|(?<=[.!?] )|(?<=, )){_TODAYS} (?:bör|ska|skall|måste){_WORDS}{{0,6}}? {_REMAIN}(?=[ .,;]|$)(?! (?:tills|till dess|fram till|under))"
        rf"|(?:vill|väljer att|föredrar att|önskar|bör)(?: {{ADV}}| helst| man| i första hand| primärt| hellre)? (?:behålla|bevara|bibehålla|slå vakt om) {_TODAYS}"
        rf"|(?:förordar|föredrar|förespråkar) (?:{{ADV}} )?{_TODAYS}(?=[.,]| ?$| framför)",
        ("nuvarande ", "gallande ", "befintlig", "radande ", "existerande ", "hittillsvarande ", "dagens "),
        A,
        None,
        D,
        0.66,
        "Nämnden anser att dagens ansvarsfördelning bör bestå.",
        "Nämnden anser att dagens ansvarsfördelning bör ses över.",
    ),
    Pattern(
        "förslaget är godtagbart",
        rf"(?<!om ){_PROPOSED}(?: (?!(?:inte|ej|icke|att|som|om|är|men|knappast)\b){{ord}}){{0,8}}? (?:är|framstår|bedöms|anses|får anses|synes|kan anses|förefaller){_WORDS}{{0,4}}?(?: (?:som|vara|både|fullt|i och för sig|väl)){{0,2}} (?:godtagba\w*|acceptab\w*)"
        rf"|(?:finner|anser|bedömer)(?: {{VI}}| {{ORGAN}}| {{ADV}})* (?:att )?(?:det |den |de )?{_PROPOSED}(?: (?!(?:inte|ej|att|som|om|men)\b){{ord}}){{0,5}}? (?:godtagba\w*|acceptab\w*)",
        ("godtagba", "acceptab"),
        E,
        None,
        J,
        0.7,
        "Den föreslagna nivån är acceptabel.",
        "Den föreslagna nivån är inte acceptabel.",
        needs=("rslag", "foresl", "ordningen", "losningen", "modellen", "reglering", "bestammels", "andring", "nivan", "avgiften", "promemori", "betankande", "motion", "planen"),
    ),
    Pattern(
        "anser att det bör införas",
        r"(?:(?:anser|menar|bedömer|tycker|finner)(?: (?!(?:inte|ej|att|om)\b){ord}){0,5}?|och) att (?:det|den|de|dessa|detta)(?: därför| således)? (?:bör|ska|skall|borde)(?: {ADV})? (?:införas|genomföras|antas|bifallas|förverkligas|komma till stånd)(?=[.,;]| ?$)",
        ("inforas", "genomforas", "antas", "bifallas", "forverkligas", "till stand"),
        T,
        None,
        D,
        0.7,
        "Förslaget är välkommet och nämnden anser att det bör införas.",
        "Nämnden anser att det bör införas en ny rutin.",
    ),
    Pattern(
        "anser att det inte bör införas",
        r"(?:(?:anser|menar|bedömer|tycker|finner)(?: (?!(?:inte|ej|att|om)\b){ord}){0,5}?|och) att (?:det|den|de|dessa|detta) (?:{ADV} )?(?:(?:inte|ej|icke) (?:bör|ska|skall|borde|får)|(?:bör|ska|skall|borde) (?:inte|ej|icke))(?: {ADV})? (?:införas|genomföras|antas|bifallas|förverkligas|komma till stånd)(?=[.,;]| ?$)",
        ("inforas", "genomforas", "antas", "bifallas", "forverkligas", "till stand"),
        A,
        None,
        D,
        0.74,
        "Idén är intressant, men nämnden anser att den inte bör förverkligas.",
        "Nämnden anser att det inte bör införas en ny rutin.",
    ),
)  # fmt: skip
