"""What is retold of a proposal, of the law or of how it came about: "det föreslås att kravet slopas", "riksdagen godkände avtalet".

Half of an answer may tell what is proposed. The words are those of a stand ("slopas", "avvisas", "godkännas", "ändamålsenlig"),
and the stand is nobody's, or that of the inquiry, the government or parliament.
"""

from __future__ import annotations

from assistant.stance.lexicon import swedish
from assistant.stance.pattern import Force, Pattern
from assistant.stance.subjects import OWN

_THEY = r"(?:{UTREDNINGEN}|[\w-]+utredningen|kommissionen|europeiska kommissionen|europaparlamentet|ministerrådet)"
_SOMEONE = r"(?<!med )(?<!i )(?<!av )(?<!till )(?<!mot )(?<!om )(?<!på )(?<!enligt )(?<!från )(?<!som )(?<!än )(?:utredningen|[\w-]+utredningen|utredaren|utredarna|kommittén|regeringen|departementet|riksdagen|lagrådet|de sakkunniga|kommissionen|europeiska kommissionen|eu-kommissionen|europaparlamentet|ministerrådet)"
_THEIR_VERB = r"(?:anser|ansåg|menar|bedömer|bedömde|föreslår|föreslog|finner|fann|ser|tycker|förordar|konstaterar|anger|delar|delade)"
_PROPOSED_THAT = swedish(
    rf"(?:^|(?<!som)(?<!som nu)(?<!som här)(?<!än vad som)(?<!vad som) )föreslås(?: (?!att\b){{ord}}){{0,4}}? att(?= )(?![^.;:?!]*, (?:vilket|något som|och|men) )|^(?:[\w-]+ ){{0,2}}?(?:föreslår|föreslog) {_THEY}(?= )",
    keys=("foresla", "foreslog"),
)
""" "Det föreslås även att kravet ska slopas": a formula that has the proposing in it."""
_THEY_SAY = swedish(
    rf"^(?:har |hade )?{_THEIR_VERB} (?:majoriteten i )?{_SOMEONE}(?= )(?! och | som | (?:(?:{{ADV}}|i) )*(?:rätt|tillstyrkas)\b)"
)
""" "Menar utredningen att det inte är ändamålsenligt", "ser regeringen positivt på"."""
_THEY_HAVE_SAID = swedish(
    rf"(?:^|[ ,])(?:{_SOMEONE}|(?:majoriteten|flertalet|ledamöterna) (?:i|av) (?:utredningen|kommittén))(?: (?!(?:att|som|vi|vår|vårt|men|och)\b){{ord}}){{0,4}}? (?:kommer (?:fram )?till|kommit (?:fram )?till|kom (?:fram )?till|drar|drog|dragit|gör|gjorde|gjort|bedömt|bedömde|bedömer|menat|ansett|funnit|lett till|stannat för|landat i)(?: (?:den |slutsatsen|bedömningen|uppfattningen|ståndpunkten|slutsats|bedömning))*,? att (?:(?! (?:vi|vår|vårt|men) |, (?:och|men|en|ett|vilket|som|något) )[^.;:?!]){{0,80}}$"
)
""" "Utredningen kommer till slutsatsen att det saknas skäl"."""
_THEY_DO = swedish(
    rf"(?:^|[ ,])(?:har |hade )?(?:{_SOMEONE}|majoriteten (?:i|av) (?:utredningen|kommittén))(?: {{ADV}}| {{INTE}}| ännu| nu| i skrivande stund| den \d+ {{ord}}(?: \d+)?| i (?:betänkandet|promemorian)| i den [\w-]+ [\w-]+| tidigare| har| hade| ska| lämnade| lämnat| (?:lag)?förslaget){{0,5}} $"
)
""" "Har Bostadsutredningen tagit ställning för", "regeringen har ännu inte tagit ställning", "lagrådet lämnade förslaget utan erinran"."""
_SENDER = swedish(r"^(?: {SIG}| {ADV})* (?:{VI}|(?:{ord} ){0,2}?{ORGAN})(?=[ .,;]|$)")
_OF_ITSELF = swedish(
    r"^(?:[\w-]+s|bör|borde|måste|ska|skall|utgör|är|föreslår|föreslog|lägger|läggs|innebär|blir|framstår|har rätt|kan)(?= |$)|^[^.;:?!]*[ ,](?:{VI}|{ORGAN})(?= |$)"
)
""" "Utredningen utgör en god grund", "utredningen föreslår en bro, och det tycker vi är fel": what is said of it, or by the sender."""
_PRESENTS = swedish(rf"(?:^|[ ,]){_SOMEONE} (?:[\w-]+(?:er|ar)) och $")
""" "Utredaren presenterar och förordar"."""
_BY_THEM = swedish(
    r"^(?: (?!(?:att|men|och|av)\b){ord}){0,3} av (?:[\w-]+utredningen|riksdagen|regeringen|lagrådet|kommissionen|europeiska kommissionen|eu-kommissionen|kommittén)(?=[ .,;]|$)"
)
_BY_A_BODY = swedish(
    r"^ av (?:[\w-]+myndigheten|länsstyrelsen|[\w-]*inspektionen|[\w-]*domstolen|[\w-]*nämnden)(?=[ .,;]|$)"
)
_MUST_BE = swedish(r"(?:^|[ ,])(?:måste|ska|skall|behöver)(?: {ADV}| alltid| först)* $")
""" "Ändringen ska godkännas av lantmäterimyndigheten"."""
_PROPOSED_OF = swedish(
    r"(?:^|[ ,])föreslås(?: {ord}){0,3}? att (?:sverige|riksdagen|regeringen)(?: {ADV}| {INTE}| ska| skall| bör)* $"
)
_HAS_BEEN = swedish(
    r"(?:^|[ ,])(?:har|hade|blev|måste|behöver|ska|skall)(?: (?!(?:att|som|men|och|vi)\b){ord}){0,5} $|(?:^|[ ,])(?:som|vilket) (?:måste|ska|skall|behöver) (?:[\w-]+ (?:till )?och )?$"
)
_DECIDED = swedish(
    r"(?:^|[ ,])(?:riksdagen|regeringen|kommissionen|europaparlamentet|ministerrådet|lagrådet)(?= )[^.;:?!]{0,60}? (?:beslutade|beslutat|fattade|fattat|röstade|röstat|godkände|godkänt|antog|avslog|biföll|sade|sa|sagt)(?: (?!(?:vi|men)\b)[^ .;:?!]+){0,12}? (?:att|om att)(?: (?!(?:vi|men)\b)[^ .;:?!]+){0,6} $"
)
""" "Riksdagen beslutade den 3 juni att förslagen ska genomföras"."""
_THEY_NEXT = swedish(r"^ (?:riksdagen|regeringen|kommissionen|europaparlamentet|lagrådet)(?= )")
_NONE_OF_THEM = swedish(
    r"^ing(?:en|a) (?:av )?(?:remiss)?instans(?:er|erna)?(?= )|^ing(?:en|a) (?:av )?(?:de )?{INSTANSER}(?= )[^.;:?!,]*$"
)
_LAW_OR_TASK = swedish(
    r"(?:^|[ ,])(?:av|bedöma|utreda|utreds|undersöka|analysera|pröva|överväga|övervägt|redovisa|klargöra|frågan|ta ställning till|beskriva|belysa|kartlägga) (?:om|huruvida|i vilken mån|i vilka fall)(?= )(?:(?!(?:vi|men|därför)\b)[^.;:?!,]){0,80} $"
    r"|(?:^|[ ,])(?:säkerställa|säkerställs|säkerställer|garantera|garanterar|tillse|se till|kontrollera|kontroll av|följa upp|verka för) att (?:(?! (?:vi|men) )[^.;:?!,]){0,60}$|(?:,|eller|och) om $",
    keys=("om ", "huruvida", "i vilk", "att "),
)
""" "Ska undersöka om ett förarbevis är en lämplig åtgärd", "säkerställa att regleringen är ändamålsenlig"."""
_TO_GIVE = swedish(
    r"(?:^|[ ,])(?:lämna|lämnat|lämnas|föreslå|utarbeta|redovisa|lägga fram|ta fram|presentera)(?: (?!(?:att|vi|men)\b){ord}){0,5} $"
)
_AS_NEEDED = swedish(
    r" (?:som|där|om så|där så)(?: (?!(?:att|vi)\b){ord}){0,9}? (?:behövs|bedöms|bedömer|anses|är)(?= |$)",
    keys=("behovs", "bedom", "anses", "ar "),
)
""" "Ska lämna de förslag som kommittén bedömer är motiverade"."""
_WHERE_NEEDED = swedish(
    r" (?:bedöma|pröva|utreda|undersöka) om (?:och |det )?(?=[\w-]+ )|[ ,](?:om|där) (?:så|lagstiftning|det|detta) (?:(?:kan|skulle) )?(?:bedöms|anses|är|befinns)(?= )| (?:om|ska vara) (?:det är )?uppenbart att(?= )",
    keys=("bedoms", "anses", "ar ", "befinns", "uppenbart", " om "),
)
_AS_A_BASIS = swedish(
    r" ska(?:ll)?(?: {ord}){0,4}? (?:lämna|redovisa|ta fram)(?: {ord}){0,6}? som kan ligga till grund(?= )",
    keys=("ligga till grund",),
)
_TODAY = swedish(
    r"(?:^|[ ,])(?:den |det |de )?(?:nuvarande|gällande|befintliga|dagens|rådande)(?= )(?![^.;:?!]* (?:bör|ska|skall|kan|behöver|får|måste|behov|skäl|anledning)(?= ))[^.;:?!]* (?:inte|ej)(?= )",
    keys=("nuvarande", "gallande", "befintlig", "dagens", "radande"),
)
""" "Den nuvarande regleringen är inte ändamålsenlig": who says so is not against what is to replace it."""
_CASE = r"(?:[\w-]*ansökan|[\w-]*ansökningar|[\w-]*anmälan|[\w-]*begäran|[\w-]*framställning|[\w-]*överklagande|talan|[\w-]*yrkande|[\w-]*anbud)"
_SUCH_A_CASE = swedish(
    rf"(?:^|[ ,])(?:en|ett|någon|något|varje|sådan|sådana|vilken|sökandens) (?:[\w-]+ )?{_CASE}(?: (?!(?:vi|men|och|att|förslaget|därför)\b){{ord}}){{0,14}} $|(?:^|[ ,])(?:om|när|där|i vilka fall|i de fall) (?:(?:denna |dennes |deras )?{_CASE}|den|den inte)(?: {{ADV}}| {{INTE}}| har| hade| kan| får| ska| skulle| enligt (?:{{ord}} ){{0,2}}?{{ord}}| på| av| formella| sådana| skäl)* $|(?:^|[ ,])(?:barn|personer|utlänningar|asylsökande|den|de|sökande) som(?: {{ADV}}| har| ska| skall| kan| får)* $"
)
""" "När en ansökan får avvisas", "om den inte kan bifallas"."""
_TO_A_CASE = swedish(
    rf"^(?: till| på| av)? (?:en|ett|sådan|sådana|varje) (?:[\w-]+ )?{_CASE}(?=[ .,;]|$)|^ (?:ett |en |alla |inkomna )?(?:[\w-]+ )?(?:anbud|anbudet|anbuden)(?= )"
)
_GRANTS = swedish(r" (?:avslå|avvisa|bifalla|bevilja|godkänna|avslår|avvisar|bifaller|beviljar|godkänner)$")
_GRANTS_A_CASE = swedish(
    rf"^(?:{{FÖRSLAG}}|{{FÖRESLAGNA}} [\w-]+) (?:(?:om|på) )?att (?:(?!(?:vi|men|och)\b){{ord}} ){{0,3}}?{_CASE}(?: (?!(?:vi|men|och|ska|skall|får|kan|bör|måste)\b){{ord}}){{0,6}} (?:ska|skall|får|kan|bör|måste)(?: {{ADV}}| alltid| aldrig| kunna)* (?:avslås|avvisas|bifallas|beviljas)$"
)
""" "Förslaget att en begäran får avslås": what is to be refused is no proposal."""
_GRANTED = ("avvis", "bifall", "avsl", "forkast", "bevilj", "godkann", "forslaget avvis", "ansokan")
_PUNISHES = swedish(
    r"^(?: (?!(?:förslaget|förslagen|betänkandet)\b){ord}){0,4}? (?:straff\w*|[\w-]*avgift(?:en|er)?|böter|skadestånd\w*|vite\w*|[\w-]*sanktion\w*|påföljd\w*|belopp\w*|ersättning\w*)(?=[ .,;]|$)"
)
_PUNISHED = swedish(
    r"(?:^|[ ,])(?:straff\w*|[\w-]*avgift(?:en|er)?|böter|skadestånd\w*|vite\w*|[\w-]*sanktion\w*|påföljd\w*)(?: (?!(?:vi|men)\b){ord}){0,3} $"
)
_MAY = swedish(
    r"(?:^|[ ,])(?:vem|vilka|vilken) som (?:kan|får|ska|har rätt att)(?: (?!(?:vi|men|att)\b){ord}){0,8} $"
)
_IF_SOMEBODY = swedish(
    r"(?:^|[ ,])(?:om|ifall|så länge|såvida|för det fall) (?:(?:den|en|någon|annan|en eller flera|flera|någon av|en av) )?(?!(?:{ORGAN}|dessförinnan|innan|redan)(?= ))[\w-]+(?:aren|anten|onen|enten|en|ern|ören|are|ärer|ande|arna|erna|part)(?: {INTE})? $|(?:^|[ ,])(?:möjligt|möjlighet|möjligheten|rätt|rätten|tillåtet) för (?:(?!(?:{VI}|{ORGAN}|att|som|men)(?= )){ord} ){1,4}att $"
)
""" "Så länge provgivaren inte motsätter sig det"."""
_HOW_TO = swedish(r"^(?:[\w-]*förslag|plan) (?:till|på|om|över|för) hur(?= )", keys=(" hur ",))
_A_PLAN_FOR = swedish(
    r"(?:^|[ ,])(?:plan|planen|förslag|redovisning|beskrivning|analys|tidsplan) (?:över|på|till|av|om|för) hur(?: (?!(?:vi|men|och)\b){ord}){0,3} $"
)
""" "En plan över hur de föreslagna ändringarna bör genomföras"."""
_ASSISTS = swedish(
    r"^(?: {ADV})* (?:(?!(?:av|men|och|att|förslag\w*)\b){ord} ){1,6}?(?:med att|i arbetet|vid|i uppdraget)(?= )|^ (?:[\w-]*departementet|regeringskansliet)(?= )"
)
_EXPERTS = swedish(
    r"(?:^|[ ,])(?:[\w-]*referensgrupp(?:en)?|[\w-]*expertgrupp(?:en)?|experter|sakkunniga|sekreterare|(?:en )?utredare|advokat|biträde)(?= )[^.;:?!,]{0,90}$"
)
_APPOINTED = swedish(
    r"(?:^|[ ,])(?:en|ett|den) (?:[\w-]+ ){0,2}?(?:utredare|samordnare|funktion|enhet|expertgrupp|arbetsgrupp|kommitté)(?: (?!(?:vi|men|att)\b){ord}){0,8} (?:ska|skall|får i uppdrag att|fick i uppdrag att)(?: (?!(?:vi|men|att)\b){ord}){0,8} $"
)
""" "En samordnare ska stödja utbyggnaden"."""
_MORE_THAN = swedish(r"^[^.;:?!]{2,90}? än (?=[\w-]+)")
""" "Unga är mer kritiska till avgifter än äldre"."""
_WHOEVER = swedish(
    r"(?:^|[ ,])(?:vare sig|oavsett om|antingen) man(?: {ADV})* $|(?:^|[ ,])partierna(?: i (?:{ord} )?{ord})?(?: {ADV}| har)* $"
)
_WHICHEVER = swedish(
    r"^(?:(?:vilket|att) )?(?:ett|en|varje|sådana) (?:[\w-]+ )?(?!{FÖRSLAG})[\w-]+ som(?: {ADV}| {INTE})* $"
)
_IS_TREATED = swedish(r"^[^.;:?!]* (?:ska|skall|får|kan|måste|bör)(?= )")
""" "Ett företag som motsätter sig granskningen ska kunna föreläggas vid vite"."""
_OF_A_KIND = swedish(r"(?:^|[ ,])(?:ett|en|den|det|de|alla|inga|inget|varje|någon|något) $")
_KINDS = ("godkant", "godkand", "godkanda", "forordade", "avstyrkta", "tillstyrkta", "bifallna")
""" "Ett godkänt prov", "den förordade regeln"."""
_GETS_THEM_TO = swedish(
    r"(?:^|[ ,])(?:att (?:fler|andra|flera|färre) (?:(?!vi\b)[\w-]+ )?(?:ska|skall|vill|kan|vågar)|(?:få|förmå|locka|lockar|stimulera|uppmuntra|påverka|pressa) (?:(?!(?:vi|oss|att|{ORGAN})(?= )){ord} ){1,3}att) $"
)
""" "Incitamenten ska få fler kommuner att tillstyrka vindkraft"."""
_SOMEBODY_DOES = swedish(
    r"^ att (?:(?:en|ett|någon) (?:[\w-]+ )?[\w-]+|man|var och en|parterna|[\w-]{4,40}(?:er|ar|or)(?:na)?)(?= )"
)
""" "Ingenting hindrar att en kommun inrättar en egen tjänst"."""
_EVIL = swedish(
    r"^ (?:att )?(?:(?! (?:förslag\w*|föreslag\w*|utredningen\w*) )[^.;:?!]){0,120}?(?:[\w-]*brottslig\w*|[\w-]*kriminel\w*|(?:begår|begått) (?:[\w-]+ )?(?:[\w-]*brott|dåd)|[\w-]*kringgå\w*|missbruka\w*|utnyttja[sr]|utsätts|kränks|diskrimineras|far illa|drabbas|misshandlas|hotas|trakasseras)(?=[ .,;]|$)",
    keys=(
        "brottslig",
        "kriminel",
        "begar",
        "begatt",
        "kringga",
        "missbruka",
        "utnyttja",
        "utsatts",
        "krank",
        "diskriminera",
        "far illa",
        "drabbas",
        "misshandlas",
        "hotas",
        "trakassera",
    ),
)
""" "Kan aldrig acceptera att offentliga medel går till kriminella nätverk": no proposal is that they should."""
_PROPOSES_IT = swedish(r"{FÖRSLAG}|{FÖRESLAGNA}|föreslå[rs]|{UTREDNINGEN}|{UTREDNINGENS}")
_RULES = swedish(
    r"^(?:[^.;:?!]{0,60}?[ ,])?(?!{ORGAN}|verksamhet)[\w-]*(?:reglerna|regleringen|bestämmelserna|bestämmelsen|skyldighet(?:en|er|erna)?|rättigheter(?:na)?|rätten|möjlighet(?:en|er|erna)|krav(?:en|et)?|avgift(?:en|er|erna)|skatt(?:en|er|erna)?|fordon(?:en)?|bilar|förutsättningar(?:na)?|villkor(?:en)?|lagen|lagarna|förbudet|undantag(?:et|en)?|ansvaret|befogenheter(?:na)?|ärenden|avtal(?:en)?|anläggningar(?:na)?|tillstånd(?:en)?|intäkter(?:na)?|kostnader(?:na)?|jämställdheten|miljön|klimatet|sysselsättningen|självstyrelsen|självstyret|brottsligheten|konkurrensen|bränslen|egenföretagare|näringsidkare|principen|principerna|uppgifter(?:na)?|produkter|varor|utlämnande|behandling(?:en)?)(?: (?!(?:vi|men|och|därför|varför|samt)\b){ord}){0,10} $"
)
""" "Reglerna om moms påverkas inte av förslaget": that they are left alone abstains from nothing."""
_LEAVES = swedish(
    r"^(?:rätten|möjligheten|möjligheterna|skyldigheten|ansvaret|kravet|kraven|reglerna|villkoren|tillämpningen|bestämmelserna)(?=[ .,]|$)"
)
_NOT_IN_THE_TASK = swedish(r"^[^.;:?!]*(?:inte|ej) (?:har )?ingått(?! i (?:vårt|mitt|[\w-]+s) )")
_AID = swedish(r"^(?:stödet lämnas|en förutsättning för stöd)(?= )")
_GRANTS_IT = ("avvisas", "bifallas", "avslas", "godkannas")
_ENDORSES = ("godkann", "godta", "avvis", "avstyrk", "bifall", "avsla", "avslog", "tillstyrk")


def retold(row: Pattern, before: str, formula: str, after: str) -> bool:
    """Does a formula only tell what is proposed, what the law says or what others did about it? All folded; `before` and
    `after` to the ends of the sentence.

    >>> from assistant.stance.grammar import hits
    >>> row = hits("namnden tillstyrker forslaget.")[0].pattern
    >>> retold(row, "riksdagen beslutade den 3 juni att ", "saga ja till", " propositionen.")
    True
    >>> retold(row, "namnden beslutade den 3 juni att ", "saga ja till", " forslaget.")
    False
    """
    return (
        _of_them(before, formula, after)
        or _of_cases(before, formula, after)
        or _of_what_is(row, before, formula, after)
    )


def _of_them(before: str, formula: str, after: str) -> bool:
    return (
        _PROPOSED_THAT.search(formula) is not None
        or _THEY_SAY.match(formula) is not None
        or _NONE_OF_THEM.match(formula) is not None
        or _THEY_HAVE_SAID.search(before) is not None
        or (
            _THEY_DO.search(before) is not None and not _OF_ITSELF.match(formula) and not _SENDER.match(after)
        )
        or _PRESENTS.search(before) is not None
        or _DECIDED.search(before) is not None
        or (formula.startswith(_ENDORSES) and _THEY_NEXT.match(after) is not None)
        or (
            formula.endswith(("s", "s av"))
            and _HAS_BEEN.search(before) is not None
            and _BY_THEM.match(f" av{after}" if formula.endswith(" av") else after) is not None
        )
        or (
            formula.endswith("s")
            and _BY_A_BODY.match(after) is not None
            and _MUST_BE.search(before) is not None
        )
        or _PROPOSED_OF.search(before) is not None
        or _WHOEVER.search(before) is not None
    )


def _of_cases(before: str, formula: str, after: str) -> bool:
    if _GRANTS_A_CASE.search(formula) or (_GRANTS.search(formula) and _TO_A_CASE.match(after)):
        return True
    if formula.startswith(_GRANTED) and (_SUCH_A_CASE.search(before) or _TO_A_CASE.match(after)):
        return True
    if (
        formula.startswith("dom")
        and " ut" in formula
        and (_PUNISHES.match(after) or _PUNISHED.search(before))
    ):
        return True
    if formula.startswith("bitra") and (_ASSISTS.match(after) or _EXPERTS.search(before)):
        return True
    if formula.startswith(("vanda sig", "vander sig")) and after.startswith(" den som "):
        return True
    if formula.startswith(("motsatt", "inte motsatt", "samtyck")) and _IF_SOMEBODY.search(before):
        return True
    if (formula.endswith("genomforas") and _HOW_TO.match(formula)) or _A_PLAN_FOR.search(before):
        return True
    if formula.endswith(_GRANTS_IT) and formula.startswith("forslaget ") and before.endswith("enligt "):
        return True  # "ska enligt förslaget avvisas"
    if formula in _KINDS and _OF_A_KIND.search(before):
        return True
    if _WHICHEVER.match(before) and _IS_TREATED.match(after):
        return True
    return (
        _GETS_THEM_TO.search(before) is not None
        or _MAY.search(before) is not None
        or _APPOINTED.search(before) is not None
    )


def _of_what_is(row: Pattern, before: str, formula: str, after: str) -> bool:
    if row.name == "berörs inte":
        return (
            (formula.startswith(("berors", "paverkas")) and _RULES.match(before) is not None)
            or (formula.startswith("forslag") and _LEAVES.match(formula.rsplit(" ", 1)[-1]) is not None)
            or (formula.startswith("forslag") and _LEAVES.match(after.lstrip()) is not None)
        )
    if row.name == "ingenting hindrar" and _SOMEBODY_DOES.match(after) and not _PROPOSES_IT.search(after):
        return True
    if _AS_A_BASIS.search(formula):
        return True
    if _NOT_IN_THE_TASK.match(formula) or _AID.match(formula) or formula.startswith("delar med anledning"):
        return True
    if "accept" in formula and _EVIL.match(after) and not _PROPOSES_IT.search(after):
        return True
    if row.force > Force.JUDGEMENT and row.judged != "affected":
        return _compared(before, formula, after)
    return (
        _LAW_OR_TASK.search(before) is not None
        or _WHERE_NEEDED.search(formula) is not None
        or (_TO_GIVE.search(before) is not None and _AS_NEEDED.search(formula) is not None)
        or _TODAY.search(f"{before}{formula}") is not None
        or _compared(before, formula, after)
    )


def _compared(before: str, formula: str, after: str) -> bool:
    """Are others compared: who is more for something than somebody else is? Not where the sender is."""
    return " mer " in formula and _MORE_THAN.match(after) is not None and not OWN.search(before)
