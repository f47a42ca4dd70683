"""What is supported or opposed is not always the proposal: it may be somebody's opposition to it, or something else instead.

"Delar förbundets motstånd mot förslaget" is opposition; "ställer sig bakom kritiken mot förslaget", "stödjer att förslaget
skjuts upp" and "förordar en annan lösning än förslaget" are no support of it; "motsätter sig att förslaget avslås" is no
opposition. `shared` reads what the object of a stand is.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.lexicon import swedish

_IT = r"(?:{FÖRSLAG}|{FÖRESLAGNA}|betänkande\w*|promemori\w*|reform\w*|motion(?:en|erna)|lagrådsremissen)"
_ON_PROPOSAL = (
    r"(?: (?:mot|emot|till|av|på|från|inför|för|kring|om|över|gällande|rörande|beträffande|med))"
    rf"(?: (?!(?:dagens|nuvarande|gällande)\b){{ord}}){{0,3}}? {_IT}(?= |$|[.,;])"
)
_FIRST = (
    r"^(?: (?!(?:men|som|utom|om|att|har|lämnar|framför|vill|med|trots|oaktat|oavsett|även|efter|enligt|utifrån|därför|eftersom|då|och|eller|samt|utan|inte|ej|genom"
    r"|{FÖRSLAG}|{UTREDNINGENS}|{UTREDNINGEN})\b){ord}){0,5}? "
)
_OPPOSITION = (
    r"(?:motstånd|motståndet|nej|nejet|avslag|avslaget|avvisande|avvisandet|avstyrkande|avstyrkandet|avstyrkan|förkastande|förkastandet|tillbakadragande|tillbakadragandet|skrotning|skrotningen|stopp|stoppet"
    r"|avståndstagande|avståndstagandet|protest|protesten|protester|protesterna|protestlista|protestlistan|namninsamling|namninsamlingen|upprop|uppropet|kampanj|kampanjen|opinion|opinionen|rörelsen|motståndare|motståndarna|kampen|striden|arbetet(?= mot)|avslagsyrkande|avslagsyrkandet)"
)
_DOUBTS = r"(?:kritik|synpunkt|invändning|tveksamhet|tvekan|oro|oron|farhåg|farhågor|skeps|betänklighet|reservation|anmärkning|tvivel|bekymmer|röst(?=er)|misstro|varning)\w*"
_VIEW = r"(?:inställning|hållning|syn|bild|uppfattning|ståndpunkt|ställningstagande|bedömning|attityd|omdöme|linje)\w*"
_REFUSAL = swedish(
    rf"{_FIRST}(?:{_OPPOSITION}|(?:negativa|avvisande|avoga) {_VIEW}){_ON_PROPOSAL}"
    rf"|{_FIRST}(?:krav(?:et|en)? på (?:avslag|ett avslag|ett stopp|stopp|ett tillbakadragande)|avslagslinje\w*|avslagsyrkande\w*|yrkande\w* om avslag|yrkar avslag)(?= |$|[.,;])"
    rf"|^(?: (?!(?:men|att|{{FÖRSLAG}})\b){{ord}}){{0,2}}? (?:de|dem|alla|[\w-]*instans\w*|[\w-]*myndighet\w*|[\w-]*kommuner\w*|[\w-]*organisation\w*|(?:(?:den|de) )?(?:minoritet|experter|ledamöter|grupp|linje)\w*(?: (?:i|inom|bland) {{ord}})?) som (?:{{ADV}} )?(?:avstyrker|avstyrkt|motsätter {{SIG}}|motsatt {{SIG}}|säger nej|sagt nej|avvisar|avvisat|är emot|protesterar|avråder|vänder {{SIG}} mot|går emot|vill (?:behålla|bevara|ha kvar) (?:dagens|nuvarande|gällande)|vill (?:avslå|avstyrka|stoppa|avvisa|skrota|skrinlägga|förkasta|fälla|lägga ne[rd]|dra tillbaka|sätta stopp för|se (?:förslaget|reformen) (?:falla|skrotas))|förordar (?:avslag|dagens|nuvarande))(?= )"
    rf"|^(?: (?!(?:men|{{FÖRSLAG}})\b){{ord}}){{0,2}}? (?:vad|det|de synpunkter|de invändningar|den kritik)(?: som)? (?:{{ord}} ){{1,4}}?(?:anfört|framfört|anför|framför|skrivit|skriver) (?:mot|emot)(?: {{ord}}){{0,2}}? {_IT}(?= |$|[.,;])"
    rf"|{_FIRST}(?:särskilda yttrande|yttrande|reservation|skrivelse)\w* (?:mot|emot)(?: {{ord}}){{0,2}}? {_IT}(?= |$|[.,;])",
    keys=(
        "motst",
        "nej",
        "avsl",
        "avvis",
        "avstyrk",
        "forkast",
        "tillbaka",
        "skrot",
        "stopp",
        "avstand",
        "protest",
        "upprop",
        "kampanj",
        "opinion",
        "rorelse",
        "kampen",
        "striden",
        "arbetet mot",
        "negativa",
        "avoga",
        "krav",
        "yrk",
        " som ",
        " mot ",
        " emot ",
    ),
)
_DOUBT = swedish(
    rf"{_FIRST}(?:{_DOUBTS}|(?:kritiska|skeptiska|tveksamma) {_VIEW}){_ON_PROPOSAL}"
    rf"|{_FIRST}(?:{_DOUBTS}|protester\w*) som(?: {{ord}}){{1,6}}? (?:mot|emot|av|kring|på)(?: {{ord}}){{0,3}}? {_IT}(?= |$|[.,;])"
    r"|^(?: (?!(?:men|att|och)\b){ord}){0,3}? (?:påstående|uppgift|beskyllning|anklagelse|tolkning|ryktet)\w* (?:om )?att(?= )"
    rf"|{_FIRST}(?:debatt|diskussion|dialog|samtal|samråd|utvärdering|granskning|remittering|remiss|beredning|genomlysning|prövning)\w* (?:om|av|kring|med anledning av)(?: {{ord}}){{0,2}}? {_IT}(?= |$|[.,;])"
    rf"|{_FIRST}(?:uppskov|senareläggande|omarbetning|återremiss|återremittering|paus|bordläggning|omprövning|uppskjutande|framskjutande)\w* (?:av|med|för|i)(?: {{ord}}){{0,2}}? {_IT}(?= |$|[.,;])"
    rf"|^(?: (?!(?:men|att|{{FÖRSLAG}})\b){{ord}}){{0,2}}? (?:de|dem|alla|[\w-]*instans\w*|[\w-]*organisation\w*) som (?:är )?(?:{{ADV}} )?(?:kritiska|tveksamma|skeptiska|ifrågasätter|invänder|drabbas|berörs)(?= )",
    keys=(
        "krit",
        "synpunkt",
        "invand",
        "tvek",
        "tvek",
        "tveksam",
        "oro",
        "farhag",
        "skep",
        "betank",
        "reserv",
        "anmark",
        "tviv",
        "bekym",
        "rost",
        "misstro",
        "varning",
        "protest",
        "pasta",
        "uppgift",
        "beskyll",
        "anklag",
        "tolkning",
        "ryktet",
        "debatt",
        "diskussion",
        "dialog",
        "samtal",
        "samrad",
        "utvardering",
        "granskning",
        "remiss",
        "remitt",
        "beredning",
        "genomlys",
        "provning",
        "uppsk",
        "senare",
        "omarbet",
        "aterremi",
        "paus",
        "bordl",
        "ompro",
        "framskj",
        " som ",
    ),
)
_BE_DONE_AWAY = r"(?:avslås|avstyrks|förkastas|avvisas|skrotas|stoppas|dras tillbaka|läggs ned|läggs ner|tas tillbaka|avfärdas|faller|röstas ned|röstas ner|förhindras|underkänns|drogs tillbaka|avslogs|stoppades|skrotades|förkastades|lades (?:ned|ner))"
_TO_BE_DONE_AWAY = r"(?:avslås|avstyrkas|förkastas|avvisas|skrotas|stoppas|dras tillbaka|läggas ned|läggas ner|tas tillbaka|avfärdas|falla|röstas ned|förhindras|underkännas|läggas åt sidan)"
_CLAUSE = rf"(?:(?:de[nt]? |detta |dessa |{{UTREDNINGENS}} ){{0,2}}{_IT}|(?:(?!(?:att|som|men|och|inte|ej)\b){{ord}} ){{1,6}}?som {{UTREDNINGEN}} (?:föreslår|förordar|vill införa))(?: (?!(?:att|som|men|och)\b){{ord}}){{0,8}}?"
_THEIR_VIEW = rf"^(?: (?!(?:men|som|att|och|samt|då|eftersom|för|utan|trots|även|anser|menar|bedömer|vill|{{FÖRSLAG}}|{{UTREDNINGENS}}|{{UTREDNINGEN}})\b){{ord}}){{0,5}}?(?: {_VIEW}| tank(?:en|ar|arna)| slutsats\w*| åsikt\w*| mening\w*| krav\w*(?: på)?| upprop\w*| yrkande\w*| begäran| önskemål\w*| besked\w*)?(?: (?:om|av|till|på|i|med))?"
_AWAY = swedish(
    rf"{_THEIR_VIEW} att {_CLAUSE} (?:{_BE_DONE_AWAY}|(?:bör|ska|skall|måste|kan|borde)(?: {{ADV}}| helt)* {_TO_BE_DONE_AWAY}|(?:inte|ej|icke|aldrig) (?:genomförs|införs|antas|går vidare|blir|läggs fram|tillstyrks|bifalls|godtas|(?:kan|bör|ska|skall|får|borde)(?: {{ADV}})* (?:genomföras|införas|antas|gå vidare|bli|läggas|tillstyrkas|bifallas|godtas|godkännas|accepteras|ligga|träda|upphöjas|fastställas|beslutas|förverkligas|realiseras|röstas igenom)))(?=[ .,;]|$)"
    rf"|{_THEIR_VIEW} att (?:stoppa|skrota|avslå|avstyrka|förkasta|dra tillbaka|lägga ned|lägga ner|avvisa)(?: {{ord}}){{0,2}}? {_IT}(?= |$|[.,;])"
    rf"|^(?: (?!(?:men|som|att|och|{{UTREDNINGENS}}|{{UTREDNINGEN}})\b){{ord}}){{0,5}} (?:förslag|yrkande)\w* (?:(?:om |till )?att (?:avstyrka|avslå|avvisa|avråda från|motsätta {{SIG}}|vända {{SIG}} mot|säga nej till|vara (?:emot|negativ\w* till))(?: {{ord}}){{0,3}}? {_IT}|(?:om|till) (?:avstyrkande|avstyrkan|avslag)(?: (?:av|på)(?: {{ord}}){{0,2}}? {_IT})?(?=[.,;]| ?$))",
    keys=(" att ", "avstyrk", "avslag"),
)
_LATER_OR_WORSE = swedish(
    rf"{_THEIR_VIEW} att {_CLAUSE} (?:skjuts upp|skjuts på framtiden|bordläggs|utreds (?:vidare|ytterligare|på nytt)|omarbetas|ses över|återremitteras|pausas|senareläggs|prövas på nytt|dröjer|försenas"
    r"|(?:bör|ska|skall|måste|behöver) (?:{ADV} )?(?:skjutas upp|bordläggas|utredas|omarbetas|ses över|återremitteras|pausas|senareläggas)"
    r"|(?:inte|ej) (?:är|håller|räcker|uppnår|uppfyller|motsvarar|klarar|tillgodoser|löser|leder|kan|bör|ska|har)|saknar|brister|riskerar|går för långt|(?:är|framstår som|vore|blir|skulle vara) (?:{ADV} |helt |mycket |alltför |för )?(?:dåligt|dåliga|dyrt|dyra|olämplig\w*|onödig\w*|felaktig\w*|oproportionerlig\w*|orimlig\w*|ogenomtänkt\w*|ofinansiera\w*|bristfällig\w*|problematisk\w*|otydlig\w*|skadlig\w*|fel|missriktad\w*|verkningslös\w*|oklar\w*))(?=[ .,;]|$)"
    rf"|{_THEIR_VIEW} att (?:skjuta upp|bordlägga|omarbeta|återremittera|senarelägga|pausa|ompröva)(?: {{ord}}){{0,2}}? {_IT}(?= |$|[.,;])",
    keys=(" att ",),
)
_NOW = r"(?:nuvarande|dagens|gällande|rådande|befintliga|existerande)"
_INSTEAD = swedish(
    rf"^(?: (?!(?:men|att|och|samt|{{FÖRSLAG}}|{{UTREDNINGENS}}|{{UTREDNINGEN}})\b){{ord}}){{0,6}}? (?:framför|i stället för|istället för|hellre än)(?: {{ord}}){{0,3}}? {_IT}(?= |$|[.,;])"
    rf"|^(?: (?:i|till|på|med|om|åt|bakom|av|ett|en|något|någon|andra|alternativet|helt|ett helt|en helt))* (?:annan|annat|andra|alternativ)(?: (?!(?:men|att|och|{{FÖRSLAG}})\b){{ord}}){{0,3}}? än(?: {{ord}}){{0,3}}? (?:{_IT}|{{UTREDNINGENS}}|{{UTREDNINGEN}}|den|det)(?= |$|[.,;])"
    rf"|^(?: {{ord}}){{0,3}}? (?:ett alternativ|något alternativ|andra alternativ|bättre alternativ|alternativet|alternativen) till(?: {{ord}}){{0,3}}? {_IT}(?= |$|[.,;])|^(?: {{ord}}){{0,3}}? (?:nollalternativet|alternativet att inte)(?=[ .,;]|$)"
    rf"|^(?: (?:i|till|på|med|om|åt|bakom|av|den|det|de))* {_NOW} (?:ordning|regler|system|lagstiftning|reglering|regelverk|modell)\w*(?=[ .,;]|$)(?! och {{FÖRSLAG}})"
    rf"|^(?: (?:i|till|på|med|om|åt|för|över))* att (?:(?:den |det |de )?{_NOW} {{ord}}(?: {{ord}}){{0,3}}? (?:behålls|består|bibehålls|kvarstår|bevaras|ligger fast|får bestå)|(?:andra|alternativa) {{ord}} (?:prövas|övervägs|utreds|väljs)|allt förblir)(?=[ .,;]|$)",
    keys=(
        "framfor",
        "stallet",
        "hellre",
        "annan",
        "annat",
        "andra",
        "alternativ",
        "nuvarande",
        "dagens",
        "gallande",
        "radande",
        "befintlig",
        "existerande",
        "allt forblir",
    ),
)
"""Another way than the proposed, or none."""
_SOMEBODYS = swedish(
    r"^ ?(?: (?:i|om|till|den|samma))* ?(?:bedömningen|slutsatsen|ställningstagandet)(?: om)? att(?= )"
)
"""Whose, is not said: of the inquiry it would be support, of the office opposition."""
_ASKED = r"(?:(?:de[nt] |denna )?(?:ansökningen|ansökan|framställningen|petitionen|besvären))"
_IF_SUPPORTED = swedish(
    rf"^(?: {{ADV}}| bestämt)*,?(?: (?:från|emot|mot|till))? (?:att (?:{_CLAUSE}|{_ASKED}) (?:tillstyrks|bifalls|bifalles|bifallas|tillstyrkes|stöds|godkänns|godtas|accepteras|genomförs|biträds|välkomnas|förordas|bejakas|antas)(?=[ .,;]|$)|(?:ett |något )?bifall(?= till)|(?:att )?(?:tillstyrka|stödja|bifalla|välkomna|biträda|ställa {{SIG}} bakom|godkänna|bejaka)(?= ))"
)
""" "Avstyrker att förslaget bifalls": one stand, not two."""
_CASES = r"(?:(?:fler|flera|vissa|alla|ofullständiga|sådana|en|ett|sena|nya|enskilda|felaktiga|ogrundade|uppenbart|grundlösa|olika) ){0,3}(?:mål|[\w-]*ansökan|[\w-]*ansökningar|överklaganden?|[\w-]*ärenden|anmälningar|begäran|klagomål|anbud|elever|patienter|sökande|bygglov|talan|yrkanden)(?: (?!(?:att|som|och|men|inte|ej)\b){ord}){0,5}?"
_IF_DECIDED = swedish(
    rf"^(?: (?:mot|emot|för|till|i|på))?(?: att)? {_CASES} (?:avvisas|avslås|bifalls|nekas|godkänns|beviljas|prövas|underkänns)(?=[ .,;]|$)"
)
""" "Inget att invända mot att fler mål avvisas": the cases are rejected, and no proposal."""
_IF_DONE = swedish(
    rf"^(?: (?:mot|emot|för))?(?: att)? (?:{_CLAUSE}|{_ASKED}) (?:bifalls|bifalles|tillstyrks|godkänns|genomförs|antas|antages)(?=[ .,;]|$)"
)
""" "Inget hindrar att motionen bifalls": what others may do is not done by it."""


def only_its_object(says: Stance, after: str) -> bool:
    """Is a yes that follows a no, or a lack of objections, what that is about?

    >>> only_its_object(Stance.AVSTYRKER, " att motionen bifalls"), only_its_object(Stance.TILLSTYRKER, " motionen")
    (True, False)
    """
    if _IF_DECIDED.match(after):
        return True
    if says is Stance.AVSTYRKER or (says is Stance.TILLSTYRKER and after.startswith((" att ", ", att "))):
        return _IF_SUPPORTED.match(after) is not None
    return says is Stance.INGEN_ERINRAN and _IF_DONE.match(after) is not None


_OF_INQUIRY = swedish(r"^(?: (?!att\b){ord}){0,2}? (?:{UTREDNINGENS}|{UTREDNINGEN})(?= |$)")


_VERB = swedish(
    r"(?:dela\w*|(?:kan|kunna)(?: {VI}| (?:{ord} ){0,2}?{ORGAN}(?: i {ord})?| {ADV})* (?:godta|acceptera)|godta\w*|acceptera\w*|avvisa\w*|förkasta\w*|underkänner|(?:tar|ta)(?: {ord})? avstånd från|avslå|avslår|avfärdar|hälsar|motsätter {SIG} (?:inte|ej)|(?:är|ställer {SIG})(?: {ADV})* (?:emot|mot))(?=[ ]|$)"
)
"""A formula may hold its object: "avvisar kritiken mot förslaget"."""
_SUBJECT = swedish(
    r"^(?: {INTE}| {ADV})*(?: {VI}| (?:{ord} )?{ORGAN}(?: (?:i|för) {ord})?)?(?: {SIG})?(?: {INTE}| {ADV})*(?= )"
)


_PAPERS = swedish(
    r"^(?: (?!(?:{FÖRSLAG}|{FÖRESLAGNA}|med|som|enligt|utifrån|utöver|genom|vilket|men|och|att|om|mot|{UTREDNINGENS})(?= )){ord}){0,5}? ?"
    r"(?:(?<= )förslag\w* till (?:yttrande|remissvar|remissyttrande|svar|skrivelse|tjänsteskrivelse)(?: över)?(?=[ .,;]|$)|(?<= )(?:yttrande|remissvar|remissyttrande|tjänsteutlåtande|tjänsteskrivelse|tjänsteyttrande|remissammanställning)(?:t|n|et|na)?)(?=[ .,;]|$)(?! (?:mot|över|(?:år |från |den )?\d[\d ]*)(?= |[.,;]|$))",
    keys=(
        "yttrande",
        "remissvar",
        "tjansteutlatande",
        "tjansteskrivelse",
        "forslag till",
        "forslaget till",
        "remissammanst",
    ),
)
""" "Ställer sig bakom förvaltningens yttrande", "tillstyrker förslaget till yttrande": what is said there is not said here."""


_IN_OUR_ANSWER = swedish(
    r"^ (?:i|med|genom) (?:detta|ett|sitt|vårt|det här|följande)(?: {ord}){0,3}? (?:{FÖRSLAG}|{FÖRESLAGNA}|{HELA})(?=[ .,;]|$)"
)
""" "Tillstyrker i detta gemensamma yttrande förslaget": where it is said, not what is supported."""


def shared(formula: str, after: str) -> Stance | None:
    """What a support says whose object is against the proposal, or is something else; both folded.

    >>> shared("delar forbundets motstand mot forslaget", ".")
    <Stance.AVSTYRKER: 'AVSTYRKER'>
    >>> shared("instammer", " i forbundets kritik mot forslaget.")
    <Stance.OKLART: 'OKLART'>
    >>> shared("stodjer", " att forslaget skjuts upp.")
    <Stance.OKLART: 'OKLART'>
    >>> shared("delar utredningens bedomning", " att motstandet mot forslaget ar litet.") is None
    True
    """
    verb = _VERB.match(formula)
    told = f"{formula[verb.end() :]}{after}" if verb else ""
    if _OF_INQUIRY.match(told):
        return None  # what the inquiry thinks is the proposal
    for words in (_SUBJECT.sub("", told, count=1), _SUBJECT.sub("", after, count=1)):
        if _REFUSAL.search(words) or _AWAY.search(words):
            return Stance.OKLART if _SOMEBODYS.match(words) else Stance.AVSTYRKER
        if _PAPERS.search(words) and not _IN_OUR_ANSWER.search(words):
            return Stance.OKLART
        if _DOUBT.search(words) or _LATER_OR_WORSE.search(words) or _INSTEAD.search(words):
            return Stance.OKLART
    return None
