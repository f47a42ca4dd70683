"""Stands that are told of somebody, asked for, or part of what is proposed; and likings of what nobody proposes.

"Såvitt vi känner till är åklagarna emot", "i Danmark har man sagt nej", "av det särskilda yttrandet framgår att", "den som
motsätter sig visitation ska enligt förslaget", "ett bifall skulle medföra", "uppskattar att kraven kostar två tjänster".
`voices` knows who speaks by the subject; here it is the words around that say that nobody of ours does.
"""

from __future__ import annotations

from assistant.stance.lexicon import keyed, swedish

_COUNTRY = r"(?:norge|danmark|finland|island|tyskland|frankrike|nederländerna|holland|belgien|storbritannien|england|skottland|irland|spanien|portugal|italien|polen|estland|lettland|litauen|österrike|schweiz|kanada|usa|australien|japan|kina|grekland|ungern|tjeckien)"
_NUMBER = r"(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+|hälften|merparten)"
_OF_PEOPLE = r"(?:talare|väljare|revisorer|debattörer|ledamöter|deltagare|forskare|experter|tjänstemän|politiker|[\w-]*partier|röster|skribenter|bedömare|åhörare|reservanter|motionärer)"
_REST = r"(?: (?!(?:vi|jag|oss|men)\b){ord}){0,9} $"
_NEITHER_OURS = r"(?:(?!(?:vi|jag|oss|och|men|nämnden|styrelsen|kommunen|regionen|att)\b){ord} )"
_BEFORE = swedish(
rf"(?:^|[.;] ?)(?:redan |även )?(?:i )?{_COUNTRY}(?:(?:,| och| eller| samt)(?: i)? {_COUNTRY})*(?:, [^,.;:?!]{{3,120}},)? {_NEITHER_OURS}{{0,7}}$"
        rf"|(?:^|[.;:,] ?){_NUMBER} (?:ville|önskade|valde)(?: att)? $|(?:^|[.;:,] ?){_NUMBER} ville [^.;:?!]{{2,60}}, {_NUMBER}(?: ville)? $"
        r"|(?:^|[.;:,] ?)(?:en |den )?(?:(?:enig|samlad|facklig|politisk)\w* ){1,2}opposition(?:en)? $"
        rf"|(?:^|[ ,])(?:har|hade) {_COUNTRY}(?: (?!(?:vi|jag|oss|men)\b){{ord}}){{0,6}} $"
        rf"|(?:^|[.;] ?)(?:till skillnad från|i motsats till|olikt) (?:oss|[\w-]*nämnden|[\w-]*styrelsen|kommunen)(?: (?:har|är|vill|kan))? {_NEITHER_OURS}{{1,6}}$"
        rf"|(?:^|[.;] ?){{UTREDNINGENS}} (?:författare|experter|ledamöter|sakkunniga|utredare|ordförande|sekretariat|expertgrupp|referensgrupp)\w*{_REST}"
        rf"|(?:^|[.;] ?)(?:flera|några|vissa|många|enstaka|åtskilliga|{_NUMBER})(?: av)? (?:{{ord}} )?{_OF_PEOPLE}{_REST}"
        r"|(?:^|[.;] ?)(?![^.;:?!]{1,90},? (?:och|men) (?:{ord} )?{ORGAN}(?: {ADV})* $)(?:experterna|expertgruppen|referensgruppen|de sakkunniga|sekretariatet)(?: (?!(?:vi|jag)\b){ord}){0,9} $"
        r"|(?:^|[.;] ?)(?:remissinstanserna|branschen|näringslivet|facken|fackförbunden|allmänheten|invånarna|grannarna|medborgarna|väljarna) (?:är|var|har varit)(?: (?!(?:vi|jag|och|men)\b){ord}){1,4} och(?: {ADV})* $"
        r"|(?:^|[ ,])(?:hört|tillfrågat|frågat|talat med|rådfrågat|samrått med|träffat|intervjuat) (?:(?!(?:oss|som|vi)\b){ord} ){0,4}?(?!(?:oss|som|vi)\b){ord}, som(?: {ADV}| har| hade)* $"
        r"|(?:^|[.;] ?)andra [\w-]+ (?:har|hade) $|(?:^|[.;] ?)(?:allt )?fler [\w-]+(?: {ord})? $"
        rf"|(?:^|[.;] ?)(?:reservanten|reservanterna|minoriteten|oppositionsråd\w*|motionären|motionärerna|expertgruppen)(?:, [^,.;:?!]{{3,80}},)?{_REST}"
        r"|(?:^|[.;] ?)(?:{ord} ){0,3}?[\w-]*(?:yrkande|reservation|motförslag)\w*: ?[\"']?(?:{ord} ){0,4}$"
        r"|(?:^|[.;,] ?)(?:{ord} ){0,4}?, (?:som )?(?:citera|referera|intervjua|återge)\w*(?: {ord}){0,6}, $"
        r"|(?:^|[.;] ?)(?!(?:vi|jag)\b)(?:{ord} ){1,4}?har (?:gjort klart|meddelat|förklarat|deklarerat|uppgett|uppgivit|aviserat) att de (?:{ord} ){0,5}$"
        r"|(?:^|[.;] ?)(?!(?:vi|jag)\b)(?:{ord} ){1,6}?(?:uppger|hävdar|påstår|berättar|upplyser om) att (?:(?:dess|deras|hans|hennes) (?:{ord} ){1,3}|(?:de|den|det|man|han|hon) )$"
        # Told, by whatever tells it.
        r"|(?:tagit del av|läst|mottagit|fått|fått del av|noterat|noterar|sett|hänvisas till|bifogas)(?: [^.;:?!,]{1,80})? (?:yttrande|remissvar|svar|skrivelse|inlaga|brev|artikel)\w*,? (?:i|genom|av) vilke[tn] (?:{ord} ){0,5}$"
        r"|(?:^|[ ,])(?:finns|finnes|fanns|hörs|hördes)(?: (?:det|också|även|alltid|ju))* (?:de|dem|någon|några|många|en del|röster|[\w-]+(?:er|are)) som (?:(?!(?:vi|jag)\b){ord} ){0,8}$"
        r"|(?:^|[.;] ?)(?:av|i) (?:{ord} ){0,3}?(?:yttrandet|yttrandena|reservationen|reservationerna|protokollet|referatet|tidningen|artikeln|enkäten|sammanställningen)(?: (?:från|av) (?:{ord} ){0,3}?{ord})? (?:framgår|anges|står|sägs|uppges|anförs|att döma)(?: {ord}){0,2}?(?: att)?(?: (?!(?:vi|jag)\b){ord}){0,7} $"
        r"|(?:^|[ ,])(?:antytts|viskats|ryktats|spekulerats|skrivits|berättats)(?: {ord}){0,3},? att(?: (?!(?:vi|jag)\b){ord}){0,6} $"
        r"|(?:^|[ ,])lär(?: {ord}){0,3}(?: komma att| vilja| ha)? $"
        r"|(?:^|[ ,])vet (?:{ord} ){0,3}?(?:inte|ej)(?: {ord}){0,2}? (?:om|huruvida)(?: (?!(?:men|därför)\b){ord}){0,5} $"
        r"|(?:^|[ ,])(?:såvitt|enligt vad|efter vad) (?:{ord} ){1,3}?(?:känner till|vet|erfarit|förstår|förstått|inhämtat)(?: (?!(?:vi|jag|oss|nämnden)\b){ord}){1,8} $"
        r"|(?:^|[ ,])om (?:vi|jag) (?:{ord} )?(?:förstått|minns|uppfattat)(?: {ord}){0,3}, $"
        # What is proposed, or to be filled in.
        r"|(?:förslaget (?:i korthet )?(?:går ut på|innebär|syftar till)|(?:går|innebär|syftar) (?:förslaget|reformen|lagen)(?: (?:ut på|till))?)(?: {ord}){0,3}? att (?:(?!(?:vi|jag|och|men)\b){ord} ){1,5}$"
        r"|(?:förbud\w* mot|rätt(?:en)? för (?:{ord} )?{ord}|skyldighet\w*|plikt\w*)(?: för {ord})? att $"
        r"|(?:^|[.;:] ?)(?:kopiera|klistra in|fyll i|kryssa i|markera|välj|stryk|klipp ut)(?: [^.;?!]{0,60}?)?[\"'\[][^.;?!\"']{0,40}$"
        r"|(?:^|[.;:] ?)(?:anteckna|rapportera|registrera|klassa|klassificera|svara|bokför) (?:att|som) (?:{ord} ){0,4}$", keys=(
        "instanserna", "branschen", "naringslivet", "fack", "allmanheten", "invanarna", "grannarna", "medborgarna", "valjarna", "hort ", "fragat ", "talat med", "samratt", "traffat", "intervjuat", "norge", "danmark", "finland", "island", "tyskland", "frankrike", "nederl", "holland", "belgien", "storbr",
        "england", "skottland", "irland", "spanien", "portugal", "italien", "polen", "estland", "lettland", "litauen",
        "osterrike", "schweiz", "kanada", "usa", "australien", "japan", "kina", "grekland", "ungern", "tjeck",
        "skillnad", "motsats", "olikt", "forfattare", "expert", "ledam", "sakkunn", "utredare", "ordforande",
        "sekretariat", "referensgrupp", "expertgrupp", "talare", "valjare", "revisor", "debatt", "deltagare", "forskare",
        "tjansteman", "politiker", "parti", "roster", "skribent", "bedomare", "ahorare", "reserv", "motionar", "andra ", "fler",
        "minoritet", "opposition", "yrkande", "motforslag",
        "citera", "referera", "intervju", "aterge", "gjort", "meddelat", "forklarat", "deklarerat", "uppgett",
        "uppgivit", "aviserat", "vilket", "vilken", "finns", "finnes", "fanns", "hors", "protokoll", "referat",
        "tidningen", "artikel", "enkat", "sammanst", "yttrande", "antytts", "viskats", "ryktats", "spekulerats",
        "skrivits", "berattats", "lar", "vet", "savitt", "vad", "forstatt", "minns", "uppfattat", "forslaget",
        "reformen", "lagen", "forbud", "ratt", "skyldig", "plikt", "kopiera", "klistra", "fyll", "kryssa", "markera", "uppger", "havdar", "pastar", "berattar", "upplyser",
        "ville ", "onskade ", "valde ", "valj", "stryk", "klipp", "anteckna", "rapportera", "registrera", "klass", "svara", "bokfor",
    ))  # fmt: skip
_AFTER = swedish(
    r"^(?: (?!att\b){ord}){0,2}?,? (?:såvitt|enligt vad|efter vad) (?:(?!(?:{UTREDNINGEN})\b){ord} ){1,3}?(?:känner till|vet|erfarit|förstår|inhämtat)(?=[ .,]|$)"
    r"|^ enligt (?:{ord} )?(?:protokoll|uppgift|tidning|media|pressen|referat|minnesanteckning|hörsägen|rykte)\w*(?=[ .,]|$)"
    r"|^[^.?!]{0,120}?[;,] (?:{ord} ){0,3}?har(?: {ADV}| ännu)* (?:inte|ej)(?: ännu)? (?:beslutat|fattat beslut|avgjort)(?=[ .,;]|$)"
    r"|^[^.?!]{0,160}?; (?:(?!att\b){ord} ){1,6}?(?:anser|tycker|menar|hävdar|gör|vill|tillstyrker|avstyrker|stöder|stödjer|välkomnar)(?: {ADV})* tvärtom(?=[ .,])"
    r"|^,? har det (?:sagts|berättats|viskats|ryktats)(?= )|^[^.;:?!]{0,60}, har det (?:sagts|berättats|viskats|ryktats)(?= )"
)
_MAY = swedish(r"(?:bör|ska|skall|får|måste) (?:{ord} )?kunna $|(?:möjlighet\w*|rätt(?:en)?) att $")
_TO_RESIST = swedish(r"^(?:motsätta|värja|opponera|invända|protestera|säga nej|avböja)(?= |$)")
""" "Markägare har små möjligheter att värja sig"."""
_WHO_EVER = keyed(r"(?:^|[.;:] ?)(?:den|de|någon|envar|alla|var och en|[\w-]+(?:are|er)) som (?:{ord} )?$")
_OUGHT = swedish(r"^[^.;:?!,]{0,100}? (?:ska|skall|får|kan|bör|måste|riskerar|kommer att)(?= )")
_WOULD = swedish(r"^[^.;:?!]{0,90}? (?:skulle|medför|innebär|leder till|förutsätter|kräver)(?= )")
_APPLICATION_FIRST = swedish(
    r"^ (?:(?:en|den|ett|det) )?(?:[\w-]*ansökan|[\w-]*ansökningen|begäran|framställningen|överklagandet|anmälan|talan)(?= )[^.;?!]{3,160} (?:ska|skall|får|kan|[\w-]+r) "
)
""" "Bifalls ansökan börjar fristen löpa"."""
_EVIL = swedish(
    r"^(?: (?:till|från|mot|varje|all|alla|form|former|av|slags))* (?:diskriminering|rasism|våld|förtryck|hot|trakasserier|korruption|fusk|kränkningar|mobbning|extremism|terrorism|antisemitism|hat|människohandel|barnarbete)(?=[.,;]| ?$| och)"
)
""" "Vi motsätter oss varje form av diskriminering": who does not?"""
_ESTIMATE = swedish(
    r"^(?: {ADV})* att [^.;:?!]{2,160}? (?:motsvarar|kostar|uppgår|kräver|tar|medför|innebär|behöver|behövs|blir|beräknas|omfattar|ökar|minskar|berör|berörs|skulle|kommer att)(?= )[^.;:?!]{0,80}?(?:\d|kronor|procent|[\w-]*tjänst(?:er)?\b|timmar|miljon|miljard|dagar|veckor|månader|hälften|tusen|hundra)"
)
""" "Uppskattar att kraven kostar två tjänster": reckons, and does not like."""
_ASKED_US = swedish(
    r"^ att (?:ha|få)(?: {ord}){0,2}? (?:tillfråga|inbjud|hörd|hörts|yttra|svara)\w*(?=[ .,;]|$)|^ (?:på |över |med |till )?(?:att )?(?:ni|man|regeringen|utredaren|utredningen|den|vi|myndigheten|{ORGAN})(?: (?:har|nu|äntligen))* (?:frågar|frågat|lyssnar|lyssnat|hörts|hållits|besökt|bjudits|involverats|tillfrågats|bjuder in|bjudit in)(?=[ .,;]|$)"
    r"|^ (?:på |över |med |till )?att (?:(?!(?:inte|ej|förslag\w*|föreslå\w*)\b){ord} ){1,9}?(?:(?:har )?(?:nu |äntligen )?(?:kommit upp på (?:bordet|dagordningen)|blivit föremål för|hållits inom)|sätter (?:fokus|ljus) på|tar (?:nu )?(?:frågan|problemet) (?:{ord} ){0,6}?på allvar)(?=[ .,;]|$)"
)
_LIKES = swedish(
    r"^(?:bra|det är|glädjande|uppskatta|noterar|välkomn|ser positivt|är (?:{ADV} )?positiv|är (?:det )?)"
)
_ASSISTS = swedish(r"^ (?:de|den|det)?(?! ?(?:{FÖRSLAG}|{FÖRESLAGNA}|{BEDÖMNING}))")
_TO_TAKE_PART = swedish(
    r"^ (?:att|till) (?:delta|anmäla|söka|komma|besöka|medverka|kontakta|ställa frågor|[\w-]*möte\w*|[\w-]*seminari\w*|hearing\w*)(?=[ .,;]|$)"
)
_AS_IT_SAYS = swedish(
    r"^(?:det )?(?:finns|saknas|föreligger)(?: {ord}){0,2}? enligt (?:vad )?{UTREDNINGEN} (?:hävdar|anser|menar|påstår|skriver)(?= )"
)
_INQUIRY_DOES = swedish(r"(?:^|[.;] ?){UTREDNINGEN}(?: {ADV})* $")
_DOES = swedish(r"^(?:hoppas|välkomnar|bejakar|motsätter|avvisar|förkastar|godtar|accepterar)(?= |$)")


_OR_NOT = swedish(r"^(?: (?!(?:och|men|om)\b){ord}){0,3}? eller (?:ej|inte|icke)(?=[ ;.,]|$)")
_A_DECISION = swedish(
    r"(?:beslut|beslutet|frågan|diskussionen|omröstningen|valet|ställningstagandet)(?: om| kring| mellan)? (?:att )?$"
)
""" "Beslut om att tillstyrka eller ej bordläggs"."""
_TAKEN_UP = swedish(
    r"(?:det|så) gör (?:{ADV} )?{VI}(?= |[.,;]|$)|(?:även|också) {VI}(?= |[.,;]|$)|gör (?:{ADV} )?fel(?= )"
)
""" "Norge har sagt nej, och det gör även vi"."""


_OURS = r"(?:{VI}|oss|nämnden|styrelsen|kommunen|staden|regionen|myndigheten|verket|förbundet|föreningen|domstolen|rätten|länsstyrelsen|kommunstyrelsen|regionstyrelsen|universitetet|högskolan|bolaget|þ+)"
_HEARD_OF = swedish(
rf"(?:^|[.;] ?)(?:av|i|ur) (?:{{ord}} ){{0,3}}?(?:[\w-]*yttranden|svaren|remissvaren|inlagorna|skrivelserna|handlingarna|bilagan|bilagorna|remissammanställningen|sammanställningen|listan) (?:ser man|kan man se|syns|framgår|framkommer|kan utläsas|anges|står|sägs|uppges|anförs)(?: {{ord}}){{0,2}}? att (?!{_OURS} )(?:(?!(?:{{VI}}|oss)\b){{ord}},? ){{1,8}}$"
        rf"|(?:^|[.;] ?)(?:ett antal|flera|många|några|en grupp|vissa|somliga)(?: (?!(?:vi|jag|oss)\b){{ord}}){{1,8}}? (?:kräver|begär|vill|önskar|föreslår|hoppas|uppmanar oss) att (?:{{ord}} ){{1,4}}$"
        rf"|(?:^|[ ,])(?:efter|enligt|av) (?:vad som|det som|vad det) (?:har |hade )?(?:kommit|framkommit|framkom|kom fram|sades|berättades|uppgavs|kommer|upplysts|meddelats|berättats|rapporterats|sagts|uppgetts)(?: (?:till|i|av|från|vid|om|fram) (?:{{ord}} ){{0,4}}?{{ord}})? (?:(?!{_OURS} ){{ord}} ){{0,4}}$"
        r"|(?:^|[ ,])(?:i|av|genom) (?:sitt|sin|sina|deras|ett|det|de) särskilda? (?:yttrande|mening|uttalande)\w*(?: {ord}){0,5} $"
        rf"|(?:^|[ ,])vad som (?:har )?(?:framkommit|kommit fram|framgått|sagts|framförts)(?: (?!att\b){{ord}}){{0,6}} är att (?!{_OURS} )(?:(?!{{VI}}\b){{ord}} ){{1,6}}$", keys=("yttrande", "svaren", "inlag", "skrivels", "handling", "bilag", "sammanst", "efter ", "enligt ", "av ", "uttalande", "mening", "vad som", "att "))  # fmt: skip
""" "Av inkomna yttranden framgår att såväl polisen som …": what others wrote."""
_OURS_NEXT = swedish(rf"^ (?:{_OURS})(?= |[.,]|$)")
_ONE_OR_SOME = swedish(
    rf"(?:^|[ ,.;:])(?:en|ett|flera|några|samtliga|övriga|resten|{_NUMBER})(?: {{ord}}){{0,3}} $|^ ?(?:ordföranden|vice ordföranden|ledamoten)(?: {{ord}}){{0,3}} $",
    keys=(" ",),
)
_SOMEBODYS_MOTION = swedish(
    r"^ (?!{UTREDNINGENS} )(?:[\w-]+ ){0,3}?(?:[\w-]+s|det första|det andra|eget|återremiss\w*) (?:förslag|yrkande|linje|motion|alternativ)(?=[ .,;]|$)"
)
""" "Fem röstar för ordförandens förslag": votes are told, and on somebody's motion."""
_SOME_BODY_DOES = swedish(
    r"^ ?att (?:en|ett|enskilda) [\w-]*(?:nämnd|kommun|myndighet|instans|region|part|förening|styrelse|domstol|organisation|ledamot|ledamöter)(?:er)? (?:[\w-]+ ){0,3}$"
)
_MEANS_NOTHING = swedish(
    r"^[^.;:?!]{0,120}? (?:hindrar|betyder|innebär|medför|utesluter|binder|är) (?:inte|ej|ingen)(?= )"
)
_HINDERS_NOT = swedish(
    r"^ ?att (?:en|ett|enskilda) [\w-]*(?:nämnd|kommun|myndighet|instans|region|part|förening|styrelse|domstol|organisation|ledamot|ledamöter)(?:er)? [^.;:?!]{3,120} (?:inte|ej) att (?:[\w-]+ ){1,4}$"
)
""" "Att en nämnd avstyrker hindrar inte att fullmäktige bifaller": any such body."""
_FIRST_TO_BE = swedish(
    r"^ ?(?:före|innan|inför)(?= )[^.;:?!,]{2,60} (?:ska|måste|behöver|får) (?!(?:{FÖRSLAG}|motionen)(?: |$))[\w-]+ $"
)
""" "Före beslut ska bygglov tillstyrkas av brandchefen"."""
_APPLICATIONS_WHICH = swedish(
    r"(?:^|[.;] ?)(?:de |alla |samtliga |varje )?(?:[\w-]*(?:ansökningar|ansökan|framställningar|ärenden|yttranden|remissvar|remisser|anmälningar|överklaganden|bygglov|projekt|begäran))(?:na)?,? som (?:{ord} )?$"
)
_IF = swedish(r"(?:^|[.;,] ?)(?:om|ifall|när|då|därest|såvida|så snart) (?:{ord} ){0,4}$")
_COMES_IN = swedish(
    r"^ (?:mot {ord} )?(?:har )?(?:inkommer|inkommit|kommer in|kommit in|anmäls|anmälts|framställs|framställts|görs|gjorts|reses|rests|lämnas|lämnats|framförs|framförts|anförs|anförts)(?=[ .,])"
)
""" "Om ingen erinran inkommer anses planen godkänd": a rule, and no answer."""


_THEY_SAY_OF_US = swedish(
    r"^ ?enligt (?:{UTREDNINGEN}|sammanställningen|referatet|tidningen|tidningarna|pressen) $"
)
""" "Enligt utredningen är vi positiva till förslaget": the inquiry says so."""
_GRANTED = swedish(r"^ ?att (?!(?:vi|jag)\b)(?:{ord} ){1,9}$")
_HINDERS_US_NOT = swedish(
    r"^[^.;:?!]{0,120}? (?:hindrar|utesluter|ändrar|påverkar|rubbar) (?:inte|ej|icke)(?: {ADV})* (?:vi |oss |vår |(?:att )?(?:{ord} ){1,7}?(?:motsätter|avstyrker|tillstyrker|avvisar|säger|ställer|stöder|stödjer|välkomnar|är (?:emot|positiv\w*|negativ\w*)|från att)(?= ))"
)
""" "Att såväl regionen som staden förordar förslaget hindrar inte att vi avstyrker": others' stand is granted."""


def _any_bodys(before: str, formula: str, onward: str) -> bool:
    """Is it said of any body, any application, or of some who vote?"""
    if formula.startswith(("rost", "avsta")) and _ONE_OR_SOME.search(before):
        return formula.startswith("rost") or " rosta" in before
    if formula.startswith("rost") and _SOMEBODYS_MOTION.match(onward):
        return True
    if before.startswith(("enligt ", " enligt ")) and _THEY_SAY_OF_US.match(before):
        return True
    if _GRANTED.match(before) and _HINDERS_US_NOT.match(onward):
        return True
    if _SOME_BODY_DOES.match(before) and _MEANS_NOTHING.match(onward):
        return True
    if formula.startswith(("ingen", "inga", "inget")) and _COMES_IN.match(onward) and _IF.search(before):
        return True
    if formula.endswith("as") and _FIRST_TO_BE.match(before):
        return True
    return _HINDERS_NOT.match(before) is not None or _APPLICATIONS_WHICH.search(before) is not None


def told_of(before: str, formula: str, onward: str) -> bool:
    """Is a stand told of somebody else, part of what is proposed, or on nothing that is? See `governing.governed`.

    >>> told_of("i danmark har man ", "sagt nej till", " en sadan ordning.")
    True
    >>> told_of("namnden ", "uppskattar", " att kravet kostar tre heltidstjanster.")
    True
    >>> told_of("namnden ", "avstyrker", " forslaget.")
    False
    """
    if _AFTER.match(onward) or _EVIL.match(onward):
        return True
    if _BEFORE.search(before) and not _TAKEN_UP.search(onward):
        return True
    if (_HEARD_OF.search(before) and not _OURS_NEXT.match(onward)) or _any_bodys(before, formula, onward):
        return True
    if formula.startswith("bifall"):
        return (before.endswith("ett ") and _WOULD.match(onward) is not None) or (
            formula == "bifalls" and not before.strip() and _APPLICATION_FIRST.match(onward) is not None
        )
    return (
        (_OR_NOT.match(onward) is not None and _A_DECISION.search(before) is not None)
        or (_TO_RESIST.match(formula) is not None and _MAY.search(before) is not None)
        or (
            _WHO_EVER.search(before) is not None
            and _OUGHT.match(onward) is not None
            and not _TAKEN_UP.search(onward)
        )
        or (formula.startswith("uppskatta") and _ESTIMATE.match(onward) is not None)
        or (_LIKES.match(formula) is not None and _ASKED_US.match(onward) is not None)
        or (formula == "bitrader" and before.endswith(" som ") and _ASSISTS.match(onward) is not None)
        or (formula == "valkomnas" and _TO_TAKE_PART.match(onward) is not None)
        or _AS_IT_SAYS.search(formula) is not None
        or (_DOES.match(formula) is not None and _INQUIRY_DOES.search(before) is not None)
    )
