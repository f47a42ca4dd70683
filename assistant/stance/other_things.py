"""Objects that no remitted proposal is: violence, the minutes, new members, an application, that one was asked.

Who "tar avstånd från allt våld", "godkänner dagordningen" or "motsätter sig inte att yttrandet publiceras" takes a stand, but on
something else than what was sent out for comments.
"""

from __future__ import annotations

from assistant.stance.lexicon import swedish

_TO = r"(?: {ADV}| {INTE}| {VI}| (?:{ord} )?{ORGAN}(?= (?:mot|till|på|från|över|emot|bakom)))*(?: (?:till|mot|emot|på|från|över|bakom|i))?"
_ENDS = r"(?=[.,;]| ?$| (?:och|men|i|på|som|från|under|mot|inom|hos|för|av|med|till|samt|när|där|året|varje|eller)(?= ))"
_DEEDS = swedish(
    rf"^{_TO} (?:(?:alla|alla slags|alla former av|alla typer av|alla sorters|allt slags|all form av|alla uttryck för|allt|all|varje form av|varje slags|grovt|hot om|hot och|sexuellt) )?(?:våld|rasism|diskriminering|mobbning|trakasserier|hot|hat|antisemitism|islamofobi|homofobi|terrorism|extremism|kriminalitet|korruption|fusk|mutor|förtryck|hedersförtryck|nazism|kränkningar|näthat|barnaga|människohandel|slaveri|tortyr|krig|djurplågeri|djurmisshandel|tjuvjakt|svartarbete|skattefusk|utpressning|barnarbete|vandalism|skadegörelse|sabotage){_ENDS}(?! (?:mot|i|av) [^.;:?!]*(?:förslag|ska |bör ))"
)
_PAPERS = swedish(
    rf"^{_TO} (?:(?:den|det|de) )?(?:(?:föreslagna|utskickade|föregående|förra|senaste) )?(?:(?:mötets|mötes|styrelse|nämnd|stämmo|årsmötes)?protokollet|dagordningen|föredragningslistan|kallelsen|justeringen|minnesanteckningarna|närvarolistan|röstlängden|(?:styrelsens )?ansvarsfrihet|valberedningens förslag|(?:remisstidens|remissens) (?:längd|utformning|form)|remisstiden|svarstiden|remissförfarandet|remisslistan|sändlistan|urvalet av remissinstanser|formen för (?:remissen|svaret)){_ENDS}"
)
""" "Ingen erinran mot protokollet från förra mötet"."""
_AS_TO_PAPERS = swedish(
    rf"^{_TO} att (?:handlingarna|handlingen|yttrandet|svaret|remissvaret|remisstiden|svarstiden|(?:de |dessa )?uppgifterna|(?:våra |dess |sina )?kontaktuppgifter(?:na)?|namnet|protokollet|skrivelsen|inlagan)(?: (?!(?:inte|ej)\b){{ord}}){{0,2}} (?:lämnas ut|publiceras|offentliggörs|sprids|förlängs|förlängts|förlängdes|läggs ut|läggs upp|diarieförs|vidarebefordras|delas|översätts)"
)
_FORBIDDEN = swedish(
    rf"^{_TO} (?:(?:all|allt|alla|alla former av) )?(?:mobiltelefoner|mobiler|telefoner|droger|narkotika|knark|alkohol|sprit|tobak|snus|cigaretter|rökning|langning|dop[np]?ing|godis|läsk|nedskräpning|klotter|plastpåsar|sexism|utanförskap|ensamhet|skvaller|stress|ungdomsvåld)(?=[.,;]| ?$| (?:och|i|på|under|hos|bland|i skolan)(?= ))(?![^.;:?!]* (?:förslag|förbud|som föresl))"
)
""" "Skolan säger nej till mobiltelefoner": a rule of its own, or a campaign."""
_COMERS = swedish(
    rf"^ (?:(?:alla|många|fler|flera|nya|unga|vuxna|internationella|utländska|våra) )*(?:medlemmar|besökare|gäster|deltagare|studenter|kunder|kollegor|inflyttare|volontärer|praktikanter|lärlingar|turister|företagare|intresserade|tips|idéer|invånare|elever|barn|familjer|barnfamiljer|grannar|föräldrar|pendlare|flyktingar|möten){_ENDS}"
    rf"|^ (?:den |vår |det )?(?:nya |nye )?(?:generaldirektören|ministern|rektorn|chefen|kollegan|medarbetaren|landshövdingen|kommundirektören|statsrådet|ärkebiskopen){_ENDS}"
)
_APPLICATIONS = swedish(
    r"^ (?:(?:parternas|medlarnas|facket?s|arbetsgivar\w+|sökandens|regionens|kommunens|motpartens|klagandens|sökandenas|bolagets) )?(?:(?:ungefär|omkring|cirka|drygt|knappt|nästan|var|varje|(?:år|månad)ligen|varje år|en|ett|alla|flera|många|inkomna|\d+|två|tre|fyra|fem|tio|tionde|tjugo|trettio) ){0,4}(?:ansökan|ansökningar(?:na)?|ansökningen|bygglov(?:et)?|överklaganden?|överklagandet|klagomål(?:et)?|reklamation(?:en|er)?|[\w-]*bud(?:et|en)?|[\w-]*anbud(?:et|en)?|offert(?:en|er)?|faktura(?:n|or)?|lotteritillstånd(?:et)?|serveringstillstånd(?:et)?)(?=[.,;]| ?$| (?:om|från|i|på|per|under|och|som|varje)(?= ))"
)
""" "Bifaller ungefär var tionde ansökan"."""
_CASES = r"(?:(?!kandidat)[\w-]*ansökningar(?:na)?|[\w-]*ansökningarna|överklaganden(?:a)?|[\w-]*klagomål(?:en)?|[\w-]*anmälningar(?:na)?|begäranden|framställningar(?:na)?|bygglov(?:en)?|[\w-]*ärenden(?:a)?|dispenser(?:na)?|anbud(?:en)?|patent|reklamationer(?:na)?|sökande|asylsökande|yrkanden(?:a)?)"
_OF_THEM = swedish(
    rf"(?:^|[ ,])(?:(?:\d[\d ,.]*|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|hälften|merparten|huvuddelen|flertalet|de flesta|andelen|antalet|fler|färre|många|få|allt fler|ytterligare|en tredjedel|två tredjedelar|en fjärdedel|procent)(?: (?:av|procent|%|de|alla|samtliga|inkomna|nya|prövade|avgjorda|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|tjugo|hundra|\d+))* {_CASES})(?: (?:om|från|till|i|under) (?:{{ord}} ){{0,4}}?{{ord}})?(?:,? som)?(?: {{ADV}}| har| hade| blev| blivit| ska| skall| kan| kunna| bör| får| måste| kommer att| lättare| snabbare| prövas och| handläggs och| granskas och)* $"
    r"|(?:^ ?|(?:^|[ ,])(?:att|om|när|innan|där|hur) )(?:ansökningar|överklaganden|anmälningar|klagomål|dispenser|anbud)(?: (?:om|från|till|i|under|av) (?:{ord} ){0,4}?{ord})?(?: {ADV}| prövas och| handläggs och| granskas och| ofta| sällan| regelmässigt)* $"
    r"|^ ?(?:(?:drygt|knappt|ungefär|cirka|omkring|nästan|bara|endast|hela) )?(?:\d[\d,.]*|[\w-]+) (?:procent|%) (?:av (?:dem|dessa|fallen|ansökningarna) )?$"
)
""" "Sju av tio ansökningar bifalls": counted cases are no proposal."""
_TIME_GIVEN = swedish(
    r"(?:^|[ ,])(?:remisstiden|svarstiden|remisslistan|sändlistan|dagordningen|protokollet|föredragningslistan|kallelsen)(?: {ADV}| kan| har)* $"
)
""" "Den förlängda remisstiden välkomnas"."""
_SOMEBODYS = swedish(
    r"^ (?:aktieägaren|aktieägarna|motparten|klaganden|sökanden|hyresgästen|hyresgästerna|kunden|käranden|svaranden|åklagaren|föräldern|föräldrarna|vårdnadshavaren|fastighetsägaren|markägaren|bolaget|exploatören|grannen|grannarna|försvararen|medlaren|medlarna)s (?:[\w-]+ )?(?:förslag|begäran|krav|yrkande\w*|talan|ansökan|invändning\w*|önskemål|överklagande|bud|anmälan|klagomål|framställning)(?=[ .,;]|$)|^ [\w-]+s (?:[\w-]+ )?(?:bud|slutbud|motbud|anbud|offert)(?=[ .,;]|$)"
)
""" "Avslog aktieägarens förslag"."""
_SINGLE_CASE = swedish(
    r"^[^.;:?!]* (?:en|ett) (?:[\w-]+ )?(?:[\w-]*bygglov|[\w-]*ansökan|[\w-]*etablering|[\w-]*dispens|anläggning|[\w-]*tillstånd|bidrag|åtgärd|[\w-]*projekt|kandidat|sökande)(?= |$)"
)
""" "För att kunna tillstyrka ett bygglov krävs": any such case."""
_MANNER = swedish(
    r"^(?: {ADV}| på| till)* {UTREDNINGENS} (?:[\w-]+ )?(?:arbetssätt|arbetsformer|öppenhet|lyhördhet|noggrannhet|grundlighet|dialog|process|pedagogik|språk|ton|insats)(?:en|et|na)?(?=[.,;]| ?$| och(?! förslag)| med)"
)
""" "Uppskattar utredarens öppna arbetssätt": how the inquiry was made proposes nothing."""
_THEIR_TEXT = swedish(
    r"^[\w-]+(?: {SIG})?(?: i| till| bakom| med)? (?:parlamentets|europaparlamentets|ministerrådets|rådets|folketingets|stortingets) (?:ändringar|ståndpunkt|text|kompromiss|ändringsförslag|linje)(?=[ .,;]|$)"
)
""" "Rådet kunde inte godta parlamentets ändringar": what parliaments say to each other."""
_PAPER_SAYS = swedish(
    r"(?:^|[ ,])[\w-]*(?:policyn?|planen|översiktsplan|strategin|programmet|lagen|lagstiftningen|regelverket|stadgarna|avtalet|konventionen|grundlagen|direktivet|förordningen|riktlinjerna|uppropet|namnlistan|insändaren|artikeln|listan|appen|systemet)(?: (?:i|för|om|på|mot) {ord})?(?: som)?(?: {ADV})* $"
)
""" "Kommunens skogspolicy säger nej till kalhyggen": a paper says it."""
_STUFF = swedish(
    r"^ (?:[\w-]*vatten|smuts|ljud|värme|fukt|damm|olja|snö|regn|kyla|insekter|mygg|väta|strålning)(?=[ .,;]|$)"
)
""" "Tyget avvisar vatten"."""
_PERSONS = swedish(
    rf"^(?: {{VI}}| {{ADV}}| helhjärtat)* (?:(?:alla|våra|de|unga|utsatta|nyanlända|lokala|ensamstående) ){{0,2}}(?:medlemmar|ungdomar|unga|barn|elever|familjer|barnfamiljer|kvinnor|flickor|pojkar|patienter|anhöriga|föräldrar|företagare|studenter|personer|människor|flyktingar|brottsoffer|veteraner|kollegor|klubbar|ukraina|israel|palestina){_ENDS}"
)
""" "Vi stöder ungdomar som vill starta företag": help, and no stand."""
_ADVISED = swedish(
    r"^avråder (?:(?:alla|våra|sina|unga|svenska) )?(?:medlemmar|kunder|patienter|resenärer|konsumenter|elever|föräldrar|besökare|läsare|allmänheten|boende|spelare|privatpersoner)(?:na)? (?:från|ifrån) (?![^.;:?!]*(?:förslag|föresl))"
)
""" "Banken avråder kunder från att lämna ut sina koder"."""
_STANDING = swedish(
    r"^(?: {ADV}| helt| fullt ut)* (?:fn:s (?:[\w-]+konvention|konvention|deklaration|[\w-]+ mål)\w*|barnkonventionen|parisavtalet|europakonventionen|(?:vår|sin) (?:ordförande|styrelse)|(?:våra|sina) (?:medlemmar|kollegor|medlemmars (?:krav|rätt)))(?=[.,;]| ?$| (?:om|på|och|i|att)(?= ))(?![^.;:?!]*(?:förslag|föresl))"
)
""" "Ställer sig bakom FN:s barnkonvention"."""
_LACKS = swedish(
    r"^att (?:{UTREDNINGENS} )?(?:{FÖRSLAG}|utredningen|utredaren|betänkandet|promemorian|regeringen|remissen|underlaget|det)(?: {ord}){0,3}? (?:(?:saknar|saknas)(?= (?:{ord} ){0,3}?[\w-]*(?:analys|underlag|beräkning|utredning|beskrivning|redovisning|prövning|siffror))(?! (?:{ord} )?(?:behov|skäl|anledning|stöd|grund|förutsättningar|värde))|har missat|missar|utelämnar|utelämnat|(?:inte|ej) (?:har (?:analyserat|utrett|beaktat|belyst|redovisat|övervägt|beräknat|tagit)|innehåller|analyserar|beaktar|belyser|redovisar|beskriver|berör|åtföljs|analyserats|utretts|belysts))(?= )"
)
""" "Att förslaget saknar en analys är vi kritiska till": criticism of the paper."""
_CHARGES = swedish(
    rf"^{_TO} (?:(?:de|det|den|dessa|alla|sådana|all) )?(?:[\w-]+ )?(?:påståendet|påståenden|påståendena|anklagelsen|anklagelser|anklagelserna|ryktet|rykten|ryktena|insinuationer|insinuationerna|uttalandet|uttalandena|uttalanden|beskyllningar|beskyllningarna|formuleringar i pressen)(?=[.,;]| ?$| (?:och|men|i|på|som|från|om|att|mot|kring)(?= ))"
    r"|^(?: {ADV}| {VI}| {SIG}| mot)* {UTREDNINGENS} (?:[\w-]+ )?(?:[\w-]*beskrivning(?:en)?|historieskrivning(?:en)?|[\w-]*bild(?:en)?|påståenden?|siffror|kalkyl|kalkyler|beräkning|beräkningar|antagande|antaganden|prognos|prognoser|formulering|formuleringar|ordval)(?=[.,;]| ?$| (?:av|om|att|på|i|kring|för)(?= ))"
)
""" "Tar avstånd från de uttalanden som gjordes vid samrådet"."""
_WAS_ASKED = swedish(
    rf"^{_TO} att (?:vi |{{ORGAN}} )?(?:(?:ha|har|få|fått|bli|blivit|getts|ges|beretts) ){{1,2}}(?:{{ADV}} )?(?:komma till tals|yttra {{SIG}}|svara|lämna (?:synpunkter|svar|ett yttrande)|tillfråga\w*|(?:möjlighet\w*|tillfälle\w*|en chans) (?:att|till att) (?:yttra|lämna|svara|inkomma|framföra|komma)|inbjud\w* att|tycka till|säga sitt)"
)
_IT_MATTERS = swedish(
    rf"^{_TO} att (?:(?:frågan|frågorna|ämnet|området|problemet|problemen|detta|det)(?: (?:om|med|kring) (?:{{ord}} ){{0,3}}?{{ord}})?) (?:är|rör|förtjänar|berör)(?: {{ADV}}| mycket| både)* (?:en )?(?:viktig\w*|angeläg\w*|komplex\w*|svår\w*|aktuell\w*|brådskande|allvarlig\w*|känslig\w*|central\w*|många|uppmärksamhet|komplicera\w*|principiellt viktig\w*)(?= (?:fråga|frågor|område|problem))?(?=[.,;]| ?$| (?:fråga|frågor|område|problem|och(?! bör)|för)(?=[.,; ]|$))"
)
""" "Instämmer i att frågan är viktig": that something matters proposes nothing."""
_BOUGHT = swedish(
    rf"^{_TO} (?:inköp av (?:ny|nya|nytt|en|ett|två|fler) [\w-]+|arvode(?:n|t)? (?:till|för) [\w-]+|medlemsansök\w+|utläggen|utlägg för [\w-]+){_ENDS}",
    keys=("inkop", "arvode", "medlemsans", "utlagg"),
)
""" "Tillstyrker inköp av ny dator"."""
_TO_SO_MANY = swedish(
    r"^ (?:oss|mig|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|tjugo|\d+|flera|några|resten)(?=[.,;]| ?$| av dem))(?=[ .,;]|$)"
)
""" "Beviljat bidrag till tre föreningar och sagt nej till två"."""
_TAKES_COMERS = ("valkomna", "halsar ")
_GRANTS = ("bifall", "godkann", "godta", "avsla", "avslog", "avvis", "bevilja")
_REBUTS = ("motsatter", "tar avstand", "ta avstand", "avvis", "tillbakavis", "avfard", "bestrid")


def not_proposed(formula: str, after: str) -> bool:
    """Is what a formula is said of no proposal at all? Both folded; `after` to the sentence's end.

    >>> not_proposed("tar avstand fran", " allt vald mot barn."), not_proposed("tar avstand fran", " forslaget.")
    (True, False)
    >>> not_proposed("valkomnar", " nya medlemmar."), not_proposed("valkomnar", " den nya lagen.")
    (True, False)
    """
    if formula.endswith(" att"):
        after = f" att{after}"
    if formula.startswith(_TAKES_COMERS) and _COMERS.match(after):
        return True
    if formula.startswith(_GRANTS) and _APPLICATIONS.match(after):
        return True
    if formula.startswith(("stod", "vi stod", "stott")) and _PERSONS.match(after):
        return True
    if formula.startswith("avrader") and _ADVISED.match(f"{formula}{after}"):
        return True
    if formula.startswith(("stall", "star ")) and _STANDING.match(after):
        return True
    if formula.startswith("att ") and _LACKS.match(f"{formula}{after}"):
        return True
    if formula.startswith(_REBUTS) and _CHARGES.match(after):
        return True
    if formula.endswith((" nej till", " ja till")) and _TO_SO_MANY.match(after):
        return True
    if formula.startswith(("sager nej", "tar avstand", "sager ja")) and _FORBIDDEN.match(after):
        return True
    if formula.startswith(("avvis", "avsla")) and _STUFF.match(after):
        return True
    if formula.startswith(("uppskatta", "valkomna", "ser positivt", "ar positiv")) and _MANNER.match(after):
        return True
    return any(
        pattern.match(after) for pattern in (_BOUGHT, _DEEDS, _PAPERS, _AS_TO_PAPERS, _WAS_ASKED, _IT_MATTERS)
    )


_IN_SUCH_CASES = swedish(
    r"(?:^|[ ,])i (?:de |sådana |alla |vissa |många )?(?:fall|situationer|lägen|ärenden) (?:där|då|när)(?: (?!(?:men|och|så)\b){ord}){1,16} ?$"
)
""" "Även i fall där utvisning inte är en lämplig åtgärd": some cases are told of."""


def of_cases(before: str, formula: str, after: str) -> bool:
    """Is a formula said of single cases: counted applications, somebody's claim, any permit? All folded.

    >>> of_cases("sju av tio ansokningar ", "bifalls", "."), of_cases("forslaget ", "bifalls", ".")
    (True, False)
    >>> of_cases("stamman ", "avslog", " aktieagarens forslag."), of_cases("namnden ", "avslog", " forslaget.")
    (True, False)
    """
    verb = formula.partition(" ")[0]
    if verb in ("ar", "inte", "ej") and _IN_SUCH_CASES.search(before):
        return True
    if verb.endswith("s") and (_OF_THEM.search(before) or _TIME_GIVEN.search(before)):
        return True
    if formula.startswith("for att ") and _SINGLE_CASE.match(formula):
        return True
    if formula.startswith(("sager nej till", "sager ja till")) and _PAPER_SAYS.search(before):
        return True
    return _SOMEBODYS.match(after) is not None or _THEIR_TEXT.match(f"{formula}{after}") is not None
