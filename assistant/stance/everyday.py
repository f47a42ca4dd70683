"""Likes and dislikes of what nobody has proposed: singing, a new colleague, a campaign, honey for infants, how a paper writes.

"Musikskolan är positiv till körsång", "uppskattar den goda stämningen", "ställer sig bakom Säkra läger, ett initiativ som …",
"är positivt till lekfulla inslag och arrangerar varje höst en experimentdag". A sentence that also names a proposal is left alone.
"""

from __future__ import annotations

from assistant.stance.lexicon import swedish

_NO_PROPOSAL = r"(?![^;:?!]*(?:förslag|föresl|utredn|utredar|betänkande|promemori|lagstift|tillstyrk|avstyrk|remiss|reform|\(\d|\bbör |\bska |\bskall ))"
_ACTIVITIES = (
    r"(?:körsång|sång|musik|dans|teater|konst|kultur|läsning|idrott|sport|motion|fysisk aktivitet|friluftsliv|utomhuslek|lek|jakt|vargjakt|fiske|cykling|gång och cykel|vandring|camping|skidåkning|trädgårdsodling|odling|matlagning|slöjd|hantverk"
    r"|digitalisering|teknik|teknikutveckling|innovation|innovationer|utveckling|förändring|förändringar|nytänkande|forskning|mångfald|integration|jämställdhet|demokrati|folkbildning|föreningsliv|utmaningar|människor|ungdomar|djur|bin|hundar|katter|hästar|fåglar|landsbygd|turism|besökare|studenter|praktikanter|hemförlossningar|läxor|grupparbeten|distansarbete)"
)
_LIKED = swedish(
    rf"^(?: {{ADV}}| mycket| alltid| länge)*(?: (?:all|allt|alla|mer|god|bra|ny|nya|goda|vanlig|fri|modern|kommersiell|lokal|ideell|ett gott|ett nära|nära))?(?: {_ACTIVITIES})(?=[.,;]| ?$| (?:och|som|i|på|men|för|bland|hos|inom|under|med|överlag|mellan|av alla slag)(?= )){_NO_PROPOSAL}"
)
""" "Är positiva till jakt": there is no word of what should become of it."""
_GOOD_WORDS = swedish(
    rf"^(?: {{ADV}}| mycket)*(?: (?:till|på|med))? (?:det|den|de|vårt|vår) (?:(?:goda|fina|öppna|konstruktiva|trevliga|varma|fria|levande|engagerade|nära|långvariga|givande|kloka|respektfulla) ){{1,2}}(?:[\w-]*(?:stämningen|samtalet|samtalen|dialogen|kontakten|kontakterna|tonen|samarbetet|mötet|mötena|värdskapet|mottagandet|bemötandet|debatten|utbytet|engagemanget|ordet|atmosfären|diskussionen|diskussionerna|maten|lokalerna)|stämning|dialog|ton|samarbete|bemötande|engagemang)(?=[ .,;]|$){_NO_PROPOSAL}"
)
""" "Uppskattar den goda stämningen"."""
_THEIR_WAYS = swedish(
    rf"^ (?:hennes|hans|deras|er|ert|era) (?:[\w-]+ )?(?:sätt att|förmåga|vilja|engagemang|insats(?:er)?|tålamod|öppenhet|lyhördhet|humor|noggrannhet|arbete){_NO_PROPOSAL}",
    keys=("hennes", "hans ", "deras", "er ", "ert ", "era "),
)
""" "Uppskattar hennes sätt att lyssna"."""
_WORK_GOING_ON = swedish(
    rf"^(?: {{ADV}}| mycket)*(?: (?:till|på|över))? (?:det|allt det|de) (?:[\w-]+ )?(?:arbete|utvecklingsarbete|samarbete|insatser|projekt) som (?:pågår|bedrivs|görs|utförs|sker|drivs|redan (?:pågår|görs|bedrivs)){_NO_PROPOSAL}"
)
""" "Är positiva till det arbete som pågår i kommunerna"."""
_COLLEAGUES = swedish(
    r"^ (?:den|vår|en|de|våra|två|tre|fyra|fem) (?:nya|nye|ny|nyanställda|tillträdande|nytillträdda|nytillträdde) [\w-]*(?:chefen|chef|direktören|direktör|ministern|rektorn|rektor|prästen|samordnaren|samordnare|sekreteraren|ordföranden|strategen|läraren|lärare|kyrkoherden|läkaren|läkare|handläggaren|medarbetarna|kollegor|medlemmarna|ledamöterna|styrelsen|kommunalrådet|talespersonen|ambassadören)(?=[.,;]| ?$| (?:och|till|som|i|på|med)(?= ))"
)
""" "Välkomnar den nya brandchefen"."""
_CAMPAIGN = swedish(
    r"^(?: {ADV}| {SIG})*(?: bakom)? (?![^,]*(?:förslag|föresl|utredning|betänkande))[^.;:?!,]{2,60}, (?:ett|en) (?:[\w-]+ )?(?:initiativ|kampanj|upprop|deklaration|rörelse|nätverk|manifest|uppförandekod|branschöverenskommelse|medlemsorganisation|insamling)(?= (?:som|från|av|för)(?= ))(?![^.;:?!]*(?:förslag|föresl|utredningen|betänkandet|promemorian))",
    keys=(
        "initiativ",
        "kampanj",
        "upprop",
        "deklaration",
        "rorelse",
        "natverk",
        "manifest",
        "kod",
        "overenskommelse",
        "medlemsorg",
        "insamling",
    ),
)
""" "Ställer sig bakom Säkra läger, ett initiativ som …"."""
_ADVICE = swedish(
    rf"^avråd(?:er|a)(?: {{ADV}}| alltid| starkt| bestämt)* från (?!(?:ett|en|den|det|de|införandet|förslag\w*)\b)(?:att (?:ge|äta|dricka|använda|röka|bada|sova|resa|vistas|klättra|servera) )?(?:(?!(?:att|ett|en|den|det|de)\b)[\w-]+ (?:och |eller )?){{1,3}}(?:till|för|vid|under|hos) (?:(?:små|mindre|unga|alla|äldre|gravida och|späda|friska|yngre) )*(?:barn|spädbarn|gravida|ammande|patienter|äldre|graviditet|graviditeten|feber|rökare|amning|ungdomar|sjuka|hundar|katter|hästar|förkylning|sjukdom|nybörjare|kvinnor){_NO_PROPOSAL}",
    keys=("avrad",),
)
""" "Avråder från honung till barn under ett år"."""
_MANNER = swedish(
    r"^(?: {ADV})*(?: (?:till|mot|emot|på|över))? (?:det|den) (?:sätt|vis|ton|hållning|brådska|slutenhet|nonchalans)(?: (?:på|med|i|som)(?: vilke[nt])?)? (?!(?:{UTREDNINGEN}|man|nu|här|som) (?:föreslår|nu|har föreslagit|vill|föreslås)|(?:föreslås|föreslagits))(?:(?!(?:att|som)\b){ord} ){1,6}?(?:har|hade|hanterar|hanterade|beskriver|beskrev|skriver|skrev|skildrar|behandlar|behandlade|agerade|agerat|bemötte|bemöter|framställer|framställs|beskrivs|skildras)(?=[ .,;]|$)(?![^.;:?!]* (?:föreslagit|utformat|utformats)\b)"
)
""" "Är kritiska till det sätt på vilket tidningen har beskrivit oss"."""
_OWN_DOINGS = swedish(
    r"^(?! ?(?:de|det|den|en sådan|ett sådant)? ?(?:ny|nya|ökad|höjd|sänkt|skärpt|stärkt|utökad|slopad|utvidgad)\w*\b)(?:(?! (?:att|som) )[^.;:?!,]){3,90}?(?:,| och| samt)(?: {VI}| {ORGAN})?(?: {ADV}| själva?)* (?:har (?:vi |själva? )?(?:sedan|redan|i många|i flera|i över|under|länge|nyligen|varje)|arrangerar|anordnar|driver|tar|deltar|bedriver|erbjuder|genomför|ger ut|samarbetar|sponsrar|utbildar|bjuder|håller|delar ut|uppmuntrar|uppmanar|lär ut|visar|öppnar|spelar|ordnar|besöker|anställer)(?= )(?=[^;:?!]* (?:varje (?:år|höst|vår|sommar|termin|vecka|månad|vinter)|årligen|sedan (?:\d{4}|länge|många år|starten|flera år)|i (?:flera|många|snart|över) [\w-]*(?: \w+)? ?år|per år|om året|regelbundet|sina (?:anställda|medarbetare|medlemmar|elever|studenter))(?=[ .,;]|$))(?![^;:?!]*(?:förslag|föresl|utredn|betänkande|promemori|lagstift|styrk|remiss|reform|frågan|krävt|verkat för|arbetat för|efterfråg|förespråk|påtala|framfört|begärt|önska|behov|problem))",
    keys=("varje ", "arligen", "sedan ", " ar ", "om aret", "regelbundet", "sina "),
)
""" "Är positiv till lekfulla inslag och arrangerar varje höst en experimentdag": what it does itself."""
_CASES = swedish(
    r"^ (?:(?:alla|många|flera|fler|färre|de flesta|sådana|nya|enskilda) )?(?:[\w-]*ansökningar|dispenser|bygglov|tillståndsärenden|anmälningar|medlemsansökningar)(?=[.,;]| ?$| (?:om|från|i|på|under|och|som|till|av)(?= ))"
)
""" "Avstyrka ansökningar om vattenuttag"."""
_EASILY = swedish(
    rf"(?:^|[ ,])(?:lätt|enkelt|lättare|bekvämt|modernt|populärt|självklart) att (?:vara|känna sig) [^.;:?!,]*(?:positiv\w*|för|emot) ?(?:till)? ?{_NO_PROPOSAL}",
    keys=("latt", "enkelt", "bekvamt", "modernt", "populart", "sjalvklart"),
)
""" "Det är lätt att vara positiv till digitalisering; svårare är att säga vad den kostar"."""
_NEITHER_NOR = swedish(
    r"(?:varken|vare sig) (?:{ord} ){0,2}?(?:motståndare|emot|mot|negativ\w*|kritisk\w*|fiender?)(?= )[^.;:?!]* eller (?:{ord} )?(?:positiv\w*|för|anhängare|förespråkare|vänner?)(?= |$)|(?:varken|vare sig) (?:{ord} ){0,2}?(?:positiv\w*|anhängare|förespråkare)(?= )[^.;:?!]* eller (?:{ord} )?(?:motståndare|emot|negativ\w*|kritisk\w*)(?= |$)",
    keys=("varken ", "vare sig "),
)
""" "Är varken motståndare till hemförlossningar eller positiv till dem"."""
_OTHER_BODY = swedish(
    r"^(?: {ADV})* än (?!(?:den|det|de|vad|så|{UTREDNINGENS}|{UTREDNINGEN}|[\w-]*utredning\w*|[\w-]*utredare\w*|lagstiftaren|staten|ministern|motionär\w*|förslagsställar\w*|beredningen|delegationen|lagrådet)(?= |[.,]|$))(?:[\w-]+ ){0,2}?(?:{ORGAN}|[\w-]*(?:förening|förbund|kommun|region|facket|facken|grannen|grannarna|majoriteten|kollegor\w*|kommunerna|regionerna|föreningarna|parterna|organisationerna|partierna|utskottet|läkarna|lärarna|forskarna))(?=[ .,;]|$)"
)
""" "Har en annan uppfattning än föreningen": of whatever it may be, and not of the proposal."""
_LIKES = ("valkomna", "uppskatt", "bejak", "halsar", "lovord", "gillar")  # fmt: skip
_BENT = ("positiv", " for", "emot", "negativ", "kritisk", "motstandare", "anhangare")
_BEHIND = ("stall", "star ", "stod", "sluter upp")


def everyday(before: str, formula: str, after: str) -> bool:
    """Is what a formula likes or dislikes something that nobody proposes? All folded; `before` and `after` to the sentence's ends.

    >>> everyday("skolan ", "ar positiv till", " korsang."), everyday("skolan ", "ar positiv till", " korsang, som utredningen foreslar.")
    (True, False)
    >>> everyday("vi ", "avrader fran", " honung till barn under ett ar."), everyday("vi ", "avrader fran", " forslaget.")
    (True, False)
    >>> everyday("vi ", "har en annan uppfattning", " an foreningen."), everyday("vi ", "har en annan uppfattning", " an utredningen.")
    (True, False)
    """
    likes = formula.startswith(_LIKES) or formula.endswith("positivt pa")
    bent = not likes and any(word in formula for word in _BENT)
    if likes or bent:
        if (
            _LIKED.match(after)
            or _GOOD_WORDS.match(after)
            or _WORK_GOING_ON.match(after)
            or _OWN_DOINGS.match(after)
        ):
            return True
        if bent and (
            _MANNER.match(after)
            or _EASILY.search(f"{before}{formula}{after}")
            or _NEITHER_NOR.search(f"{before}{formula}")
        ):
            return True
        return likes and (_COLLEAGUES.match(after) is not None or _THEIR_WAYS.match(after) is not None)
    if formula.startswith(_BEHIND):
        return _CAMPAIGN.match(after) is not None
    if formula.startswith("avrad"):
        return _ADVICE.match(f"{formula}{after}") is not None
    if formula.startswith(("avstyrk", "tillstyrk")):
        return _CASES.match(after) is not None
    return formula.endswith("annan uppfattning") and _OTHER_BODY.match(after) is not None
