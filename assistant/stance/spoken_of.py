"""Stands that are only spoken of: wished, considered, asked for, seen at first; or the inquiry's, or another's.

`governing` asks here before it looks at what denies or hinders a stand. Where nothing is certain nothing is said.
"""

from __future__ import annotations

from assistant.stance.lexicon import keyed, swedish

_THOUGHT_OF = swedish(
    r"(?:^|[ ,])(?:har |hade )?(?:övervägt|övervägde|funderat på|diskuterat|prövat tanken på|lekt med tanken på|varit inne på) (?:om |möjligheten )?(?:att )?(?:(?!(?:men|och)\b){ord} ){0,2}$"
    r"|(?:^|[ ,])(?:prövat|bedömt|övervägt|diskuterat|undersökt|utrett|frågar|frågade|frågat|undrar|undrade|vill veta) om (?:(?!(?:men|och)\b){ord} ){0,3}$"
    r"|(?:^|[ ,])hade (?:(?!(?:men|och)\b){ord} ){0,2}?(?:önskat|hoppats|tänkt|velat|planerat|gärna sett)(?: (?:{SIG}|gärna|helst))*(?: att)?(?: (?:vi|man|den))?(?: (?:få|kunna|kunnat))* $"
    r"|(?:^|[ ,])(?:förhoppning|förhoppningen|avsikt|avsikten|önskan|önskemål|ambition|ambitionen|plan|planen|tanke|tanken|utgångspunkt) (?:var|hade varit) (?:{ADV} )?att (?:kunna |få )?$"
    r"|(?:^|[ ,])skulle (?:{ord} ){0,2}?(?:gärna|helst)(?: (?:vilja|ha velat|se|kunna|vilja kunna))* $|(?:^|[ ,])(?:önskar|önskade|skulle önska)(?: {VI}| {ADV})* att (?:{VI}|(?:{ord} )?{ORGAN}|man) (?:kunde|fick|hade kunnat)(?: {ADV})* $|(?:^|[ ,])(?:vore|hade varit) (?:önskvärt|roligt|skönt|bra|glädjande) att (?:{ord} )?(?:kunna |få )?$"
    r"|(?:^|[ ,])(?:kunde|kan|skulle|måste|borde|vore)(?: {ord}){0,3}? (?:tro|tyckas|verka|förmoda|inbilla {SIG}|förledas att tro)(?:,)? (?:som |att |som att )(?:att )?(?:(?!(?:men|och)\b){ord} ){0,3}$"
    r"|(?:^|[ ,])(?:förutsätts|förutsätter|antas|antar|påstås|görs gällande|framställs det som)(?: (?!(?:men|och|att)\b){ord}){0,4}? att (?:(?!(?:men|och)\b){ord} ){0,4}$"
    r"|(?:^|[ ,])(?:var|hade varit) (?:{ADV} )?(?:först |från början |initialt |inledningsvis )?(?:benägen|benägna|benäget|beredd|beredda|berett|inriktad|inriktade|inställd|inställda) (?:på )?att (?:(?!(?:men|och)\b){ord} ){0,2}$"
    r"|(?:^|[ ,])(?:gått|svängt|ändrat {SIG}) från att (?:(?!(?:men|och)\b){ord} ){0,2}$"
    r"|(?:^|[.;,] ?)(?:(?:mot|emot|trots) )?{FÖRVALTNINGEN}s förslag(?: (?:var|är|gick ut på))? att (?:(?!(?:men|och)\b){ord} ){0,4}$"
    r"|(?:^|[.;,] ?){FÖRVALTNINGEN} (?:föreslog|hade föreslagit|ville|förordade)(?: {ord}){0,3}? att (?:(?!(?:men|och)\b){ord} ){0,4}$"
    r"|^ ?hade (?:{ord} ){1,12}?(?:kunde|skulle) (?:{ord} ){1,3}?ha $"
    r"|(?:^|[ ,])(?:har|finner|ser) (?:föga|ganska lite|inte mycket|inte så lite|mycket lite) att $"
    r"|(?:^|[ ,])(?:långtifrån|långt ifrån) (?:säkert|klart|givet|självklart|visat|bevisat) att (?:(?!(?:men|och)\b){ord} ){0,3}$"
    r"|(?:^|[.;:] ?)(?:vid (?:en|ett) första (?:anblick|påseende|ögonkast)|på (?:papperet|pappret|ytan)|i teorin|till synes|visst|i förstone)(?=[ ,])(?:(?! men )[^.;]){0,30}$"
    r"|(?:^|[ ,])(?:(?<!sagda )(?<!detta )(?<!anförda )(?<!vilket )innebär (?:{ADV} |bland annat )*att (?:{ord} ){1,4}?|innebär (?:{ADV} |bland annat )*att (?:(?!(?:inte|ej)\b){ord} ){1,4}?)(?:kan|ska|får|skall|kommer att|har rätt att|ges rätt att|ges möjlighet att) $"
    r"|(?:^|[ ,])(?:ska|skall|får|kan|bör) enligt förslaget (?:kunna |få |ha rätt att )?$|(?:^|[.;,] ?)enligt förslaget (?:ska|skall|får|kan|bör) (?:{ord} ){1,4}?(?:kunna |få |ha rätt att )?$",
    keys=(
        "overv",
        "funderat",
        "diskuterat",
        "tanken",
        "inne pa",
        " att ",
        "hade ",
        " om ",
        "gärna",
        "garna",
        "skulle ",
        "anblick",
        "papper",
        "ytan",
        "teorin",
        "synes",
        "visst",
        "forstone",
        "forslaget ",
    ),
)
""" "Har övervägt att tillstyrka men stannat för motsatsen": what was thought of is not what is said."""
_THEIR_WORDS = swedish(
    r"(?:^|[.;,] ?)enligt {UTREDNINGENS} (?:{ord} )?(?:bedömning|uppfattning|mening|slutsats|syn|analys)(?= )[^.;]*$"
    r"|(?:^|[.;,] ?){UTREDNINGENS} (?:{ord} )?(?:bedömning|slutsats|uppfattning|tro|påstående|mening|utgångspunkt)(?: (?:är|var|om))?,? att [^.;]*$"
    r"|(?:^|[.;,] ?)(?:i|enligt) (?:promemorian|betänkandet|utredningen|rapporten|remissen) (?:bedöms|anförs|framhålls|konstateras|anges|sägs|uttalas|görs bedömningen|hävdas|påstås)(?= )[^.;]*$"
    r"|(?:^|[.;,] ?)det (?:anförs|framhålls|hävdas|påstås|sägs|görs gällande|uppges)(?: (?!att\b){ord}){0,3} att [^.;]*$",
    keys=("enligt", " att ", "promemorian", "betankandet", "utredningen", "rapporten"),
)
""" "Enligt utredningens bedömning är förslaget väl avvägt": what the inquiry thinks of itself."""
_THEY_FIND = keyed(
    r"(?:^|[.;,] ?){UTREDNINGENS} (?:{ord} )?(?:slutsats|bedömning|uppfattning|ståndpunkt|mening|utgångspunkt|rekommendation|förslag|tanke|linje)\w*(?: (?:i|om|till|kring) (?:{ord} )?{ord})? (?:är|var|blir) att(?= )[^.;,]*$"
    r"|(?:^|[.;,] ?)(?:slutsatsen|bedömningen|utgångspunkten|rekommendationen|tanken|förslaget|motiveringen) i (?:betänkandet|promemorian|utredningen|rapporten|remissen) (?:är|var) att(?= )[^.;,]*$"
    r"|(?:^|[.;,] ?){UTREDNINGEN} (?:har (?:därför )?(?:kommit|landat)(?: fram)? (?:till|i)|är av (?:den )?(?:uppfattning|mening)\w*|landar i|gör gällande|utgår från|pekar på|kommer fram till|drar slutsatsen),? att(?= )[^.;,]*$"
    r"|(?:^|[.;,] ?)(?:som skäl (?:anförs|anges)|skäle[tn] (?:anges|sägs) vara|underlaget (?:pekar på|visar)|remissen utgår från) att(?= )[^.;,]*$"
    r"|(?:^|[.;,] ?)(?:i|på) (?:avsnitt|kapitel|sidan|sid|s) ?[\d.·]+ (?:bedöms|föreslås|argumenteras|anges|anförs|framhålls|sägs|står)(?= )[^;,]*$"
    r"|(?:^|[.;] ?)(?:{UTREDNINGENS} (?:{ord} )?(?:bedömning|förslag|slutsats|överväganden|ställningstagande)\w*|bakgrund|förslagets innehåll|citat ur betänkandet): ?[^.;,]*$"
)
_SAYS_IT = swedish(
    r"^[^.;:?!]{0,40}[\"”'],? (?:skriver|anför|konstaterar|framhåller|menar|anser|säger|hävdar|heter det i) {UTREDNINGEN}(?=[ .,]|$)"
)
_OF_WHAT_IS_JUDGED = swedish(
    r"^(?:{FÖRSLAG}|{FÖRESLAGNA}|är|bör|ska|skall|inte|ej|en|ett|de[nt]?|framstår|vore|väl)(?= )"
)
_NOT_BEFORE = keyed(
    r"(?:^|[ ,])(?:bör|ska|skall|kan|får|inte|ej|icke|genomföras|införas|antas|beslutas|[\w-]+s)(?: {ord}){0,6}? (?:innan|förrän|först när|först sedan) (?![^.]* (?:är|anses|bedöms|framstår|inte|ej) )"
)
_BE_DONE = swedish(
    r" (?:inte|ej|icke)(?= )[^.;:?!]* (?:införas|genomföras|antas|förverkligas|realiseras|beslutas)$"
)
""" "Bör inte införas förrän 2031"."""
_NOT_WITHOUT = swedish(
    r"^(?: med)?(?: (?:{UTREDNINGENS} |det |den |de |något |nya )?(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|reformen|[\w-]{3}[\w-]*(?:en|et|na)))?(?: (?:om|i|på|för) (?:(?!(?:att|utan|innan)\b){ord} ){0,4}?(?!(?:att|utan|innan)\b){ord})?? (?:utan (?:att (?=[^.;:?!]*[\w-]+[rst](?=[ .,]|$))|(?:en|ett|någon|föregående|tydlig\w*|ordentlig\w*|noggrann\w*|grundlig\w*|full|fullständig\w*|statlig\w*|rejäl\w*|samtidig\w*|nödvändig\w*|[\w-]*(?:analys|utredning|beredning|finansiering|samråd|konsekvens|utvärdering|ersättning|kompensation|resurser|medel|underlag)\w*)(?=[ .,]|$))|innan(?= ))",
    keys=("utan ", "innan "),
)
_NOT_DONE = swedish(
    r"(?:(?:inte|ej|icke) (?:att [^.;:?!]{2,120}? (?:bör|ska|skall|kan) |{ADV} )*(?:bör |ska |skall |får |kan )?(?:{ADV} )*|(?:bör|ska|skall|får|kan|borde)[^.;:?!]{0,120}? (?:inte|ej|icke) (?:{ADV} )*)(?:införas|genomföras|antas|förverkligas|realiseras|beslutas|gå vidare|läggas fram|gå fram)(?: med)?(?: (?:{UTREDNINGENS} )?{FÖRSLAG})?$"
)
""" "Bör inte genomföras utan en konsekvensanalys": with one it might. "Utan ytterligare utredning" sends it back, and "utan
avslås" is another thing."""
_JUDGED_BY = swedish(
    r"(?:^|[ ,])(?:bedöms|anses|beskrivs|betecknas|framställs|uppfattas|betraktas|bedömdes|beskrevs)(?: {ADV})* (?:(?:av {UTREDNINGEN}|i (?:betänkandet|promemorian|utredningen|remissen|motionen))(?= )|(?:som |vara )?(?:{ord} ){0,3}?{ord} av {UTREDNINGEN}$)"
)
""" "Bedöms av utredningen som rimligt"."""
_EASY = swedish(
    r"(?:^|[.;,] ?)det (?:är|vore|hade varit) (?:{ADV} )?(?:lätt|enkelt|frestande|lockande|bekvämt) att $"
)
_BUT = swedish(r"^[^.;:?!]{0,120},? men(?= )")
_BY_ANOTHER = swedish(
    r"^ av (?!(?:{ORGAN}|oss)(?= ))(?:(?!(?:skäl|anledning|hänsyn|orsak|grund)\w*|\w+skäl\b|{ORGAN}){ord} ){0,3}?(?!(?:skäl|anledning|hänsyn|orsak)\w*|\w+skäl\b|{ORGAN}){ord},? (?:men|medan)(?= )"
    r"|^ av (?!(?:oss|nämnden|styrelsen|kommunen|regionen|förbundet|föreningen|myndigheten|verket|staden)(?= ))(?:{ord} ){0,3}?{ord},? (?:men|medan) (?:[\w-]+s|inte)(?: {ADV}| {INTE})* av (?:oss|nämnden|styrelsen|kommunen|regionen|förbundet|föreningen|myndigheten|verket|staden)(?=[ .,;]|$)"
)
""" "Avvisas av Advokatsamfundet men stöds av oss"."""
_CHANGED = swedish(
    r"^[^.;:?!]{0,160}?,? men (?:gör det (?:inte|ej) (?:längre|nu|numera)|(?:nu|numera) inte|inte längre)(?=[ .,;]|$)|^[^.;:?!]{0,100}? men (?:{VI} |(?:{ord} )?{ORGAN} )?har(?: {ADV}| nu| sedan dess)* (?:ändrat {SIG}|omprövat|ändrat (?:uppfattning|inställning|ståndpunkt|åsikt)|kommit (?:fram )?till (?:en annan|motsatt)|tänkt om|bytt (?:uppfattning|ståndpunkt))"
)
""" "Har tidigare avstyrkt förslaget men har ändrat sig"."""
_BUT_OTHERWISE = swedish(
    r"^[^.;:?!]{0,80}? men (?:drar|kommer(?: fram)? till|landar i|gör|har)(?: {ADV})* (?:en |ett )?(?:helt )?(?:annan|annat|andra|motsatt|motsatta) (?:slutsats|bedömning|ställningstagande|uppfattning|slutsatser)"
)
""" "Delar utredningens analys men drar en annan slutsats"."""


def only_thought_of(before: str, formula: str, onward: str) -> bool:
    """Is a stand only wished for, considered, or not what it comes to? All folded; see `governing.governed`.

    >>> only_thought_of("vi hade onskat att kunna ", "tillstyrka", " forslaget.")
    True
    >>> only_thought_of("namnden har overvagt fragan och ", "tillstyrker", " forslaget.")
    False
    """
    return (
        _NOT_BEFORE.search(formula) is not None
        or (onward.startswith(" forran ") and _BE_DONE.search(formula) is not None)
        or (
            _NOT_WITHOUT.match(onward) is not None
            and _NOT_DONE.search(f"{before[-90:]}{formula}") is not None
        )
        or _THOUGHT_OF.search(before) is not None
        or _CHANGED.match(onward) is not None
        or _BUT_OTHERWISE.match(f"{formula}{onward}") is not None
        or (_EASY.search(before) is not None and _BUT.match(onward) is not None)
    )


def by_the_inquiry(before: str, formula: str, onward: str) -> bool:
    """Is it what the inquiry says of its own proposal, or what the agent of a passive says?

    >>> by_the_inquiry("enligt utredningens bedomning ", "ar forslaget val avvagt", ".")
    True
    """
    return (
        _SAYS_IT.match(onward) is not None
        or (_OF_WHAT_IS_JUDGED.match(formula) is not None and _THEIR_WORDS.search(before) is not None)
        or _THEY_FIND.search(f"{before}{formula}") is not None
        or _JUDGED_BY.search(formula) is not None
        or _JUDGED_BY.search(f"{formula}{onward.rstrip(' .')}") is not None
        or (
            formula.removesuffix(" av").endswith("s")
            and _BY_ANOTHER.match(f" av{onward}" if formula.endswith(" av") else onward) is not None
        )
    )
