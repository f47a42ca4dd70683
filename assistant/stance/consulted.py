"""Who was asked before the answer was written, and what they said: neighbours, unions at the table, a lawyer of one's own.

"Sakägarna har hörts och har inget att invända", "polisen har underhand uppgett att den saknar erinran", "vid förhandlingen
meddelade facket att …", "inga erinringar har kommit in". Such people answer no consultation on somebody's behalf: what they
have nothing against is told, and no stand of the sender's. A body called by a plain common noun ("nämnden") may be the sender.
"""

from __future__ import annotations

from assistant.stance.lexicon import keyed, swedish

_OWN = r"(?:{VI}|oss|nämnden|styrelsen|kommunen|staden|regionen|myndigheten|verket|förbundet|föreningen|domstolen|rätten|länsstyrelsen|kommunstyrelsen|regionstyrelsen|universitetet|högskolan|bolaget|kommittén|[\w-]*þ+[\w-]*|{UTREDNINGEN}|ingen|inget|inga|det|detta|man)"
_NEAR = r"(?:[\w-]*(?:sakägar|rågrann)\w*|grannarna|[\w-]*grannar|grannfastighet\w*|(?:de |våra )?(?:två |tre |fyra )?(?:grannkommun|grannregion|grannlän)(?:en|erna|et|ens)|[\w-]*grannarna|(?:närmaste|angränsande) [\w-]+|(?:kommunens|stadens|nämndens|regionens|bolagets|verkets|myndighetens|[\w-]*kontorets|[\w-]*förvaltningens) (?:jurist|revisor|ekonom|controller|upphandlare|brandingenjör|miljöinspektör|ombud|konsult|säkerhetschef|dataskyddsombud|skyddsombud|tekniker|ingenjör|biolog|antikvarie)(?:en|n|erna|et)?|(?:kommunens|stadens|regionens) revisorer)"
"""Who is near the matter, and nobody's consulted body."""
_MANY = r"(?:[\w-]*(?:ägare|ägarna|ägaren|havare|havarna|havaren|hyresgäster|hyresgästerna|arrendatorer|arrendatorerna|boende|anställda|elever|eleverna|föräldrar|föräldrarna|vårdnadshavare|brukare|brukarna|patienter|invånare|invånarna|bybor|byborna|företagare|företagarna|handlare|handlarna|näringsidkare|skyddsombud|[\w-]*ombudet|[\w-]*ombuden|instanserna|remissinstanserna|föreningarna|myndigheterna|nämnderna|företrädare|organisationer|organisationerna|parter|parterna|personalen|facken|facket))"
_HEARD = r"(?:har|hade)(?: {ADV}| alla| samtliga)* (?:hörts|beretts|underrättats|tillfrågats|informerats|kontaktats|getts tillfälle|fått (?:tillfälle|möjlighet)|konsulterats|skriftligen|muntligen|bjudits in)"
_REST = r"(?: om oss)?(?: (?!(?:{VI}|nämnden|styrelsen|kommunen|staden|regionen|myndigheten|verket|förbundet|föreningen|länsstyrelsen|universitetet|högskolan|bolaget|men|medan)(?= |$))[^ .;:?!]+){0,14}? ?$"
_THEY = swedish(
        rf"^ ?(?:(?:även|också|därtill) )?(?:(?:samtliga|alla|flera|övriga|några|de|en av|två av|de flesta)(?: av)? )?(?:de )?(?:berörda )?{_NEAR}(?= ){_REST}"
        rf"|^ ?(?:samtliga |alla |flera |övriga |några |de )?(?:berörda|tillfrågade|hörda|kringboende) (?:[\w-]+ )?{_MANY}(?= ){_REST}"
        rf"|^ ?(?:{{ord}} ){{0,3}}?{_MANY}(?: (?:i|på|vid|inom) (?:{{ord}} )?{{ord}})? {_HEARD}{_REST}"
        rf"|(?:har|hade)(?: {{ADV}}| även| också)* (?:{{ord}} ){{0,2}}?{_MANY}(?: (?:i|på|vid) {{ord}})? (?:hörts|beretts|underrättats|tillfrågats|informerats|kontaktats|getts tillfälle|fått tillfälle|konsulterats)(?= )[^.:?!]{{0,120}}$"
        rf"|^ ?ingen av (?:de |dem som )?(?:tillfrågade|hörda|berörda|närboende|boende)(?= ){_REST}"
        rf"|^ ?(?:en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|ett antal|en majoritet|majoriteten|flertalet|merparten)(?: av)? (?:de |våra |kommunens )?(?:tillfrågade|hörda|svarande|berörda|inbjudna) (?!av )[\w-]+{_REST}",
    keys=("sakagar", "grann", "narmaste", "jurist", "ekonom", "controller", "upphandlare", "ingenjor", "inspektor", "ombud", "konsult", "chef", "tekniker", "biolog", "antikvarie", "tillfrag", "hord", "svarande", "berord", "inbjud", "kringboende", "boende", "foretrad", "representant", "talesp", "revisor", "fackliga", "horts", "beretts", "underrattats", "informerats", "kontaktats", "getts", "fatt ", "konsulterats", "skriftligen", "muntligen", "bjudits", "angransande"),
)  # fmt: skip
""" "Samtliga berörda grannar har hörts och har …". "Fastighetsägarna" and "Villaägarna" alone may be what a sender is called."""
_ASKED = swedish(
        rf"^ ?(?!{_OWN}(?: |$))(?:(?!(?:som|att|och)\b){{ord}} ){{0,5}}?(?!{_OWN} )(?:(?!(?:som|att|och)\b){{ord}}) (?:bereddes|tillfrågades|hördes|informerades|underrättades|kontaktades|konsulterades|gavs|fick|inbjöds|rådfrågades|vidtalades)(?= )[^.;:?!]{{0,120}} (?:och|men) (?:{{ADV}} )?(?:hade|lämnade|gav|uttalade|förklarade|ställde|sade|var|såg|framförde|avstod)(?: [^ .;:?!]+){{0,4}} ?$",
    keys=("bereddes", "tillfragades", "hordes", "informerades", "underrattades", "kontaktades", "konsulterades", "gavs", "fick", "inbjods", "radfragades", "vidtalades"),
)  # fmt: skip
""" "Pensionärsrådet informerades den 4 maj och hade …"."""
_TOLD_US = swedish(
        rf"^ ?(?:(?:vid|under|i|efter) (?:(?!(?:har|att)\b){{ord}} ){{1,5}}?(?:har |meddelade |förklarade |uppgav |framförde |angav |svarade )|såvitt [^,]{{3,30}},? har )?(?!{_OWN} )(?:(?!(?:som|att|och|har|hade|{{FÖRSLAG}})(?= )){{ord}} ){{1,6}}?(?:(?:har|hade)(?! för (?:sin|egen)\b)(?: (?:(?!(?:att|som|och|inte|ej|men)\b){{ord}})){{0,3}}? (?:meddelat|uppgett|uppgivit|förklarat|svarat|anfört|framfört|angett|angivit|yttrat|sagt|bekräftat|upplyst|intygat|försäkrat|låtit meddela|aviserat|signalerat|antytt)|(?:meddelade|uppgav|förklarade|svarade|framförde|angav|bekräftade|försäkrade|aviserade|skrev|anförde|uttalade|yttrade|sade|berättade|upplyste)(?: (?:{{ADV}}|också|vid {{ord}}|på {{ord}}|i (?:sitt |ett |en )?{{ord}}|per {{ord}}))*|(?:har|hade) (?:hört av {{SIG}} och )?(?:sagt|uppgett|uppgivit)|(?:uppger|säger|påstår)(?= {{SIG}} ))"
        r"(?: (?:oss|nämnden|kommunen|kontoret|förvaltningen|per (?:e-post|mejl|telefon)|underhand|muntligen|muntligt|skriftligen))*,? (?:att (?:(?!(?:vi|förslaget|förslagen)\b)[^ .;:?!]+ ){1,7}|{SIG} )$",
    keys=("meddela", "uppg", "forklara", "svara", "anfor", "framfor", "angett", "angivit", "angav", "yttrat", "sagt", "bekrafta", "upplyst", "intygat", "forsakra", "lat", "avisera", "signal", "antytt", "skrev", "uttala", "yttrade", "sade", "beratt", "upplyste", "uppger", "sager", "pastar"),
)  # fmt: skip
""" "Grannkommunen har meddelat att den inte har …": of a sender that is known by its name `voices` tells which it is."""
_AT_THE_TABLE = swedish(
        rf"^ ?(?!{_OWN} )(?:(?!(?:som|att|och|vi|jag)(?= )){{ord}} ){{1,6}}?(?:har|hade)(?: {{ADV}})*(?: |, )(?:vid|under|i samband med|i|per) (?:(?:ett|en|det|den|genomförda?t?|telefon|informella?t?|tidigt|mbl-|inledande) ?){{0,3}}(?:samråd\w*|underhand\w*|mbl-\w+|mbl|samverkan\w*|förhandling\w*|telefon\w*|mejl|e-post|e-brev|dialogmöte\w*|granskningsskedet|grannhörande\w*|hörande\w*|informationsmöte\w*|medborgardialog\w*|överläggningar?)(?= )[^.;:?!]{{0,60}}$"
        rf"|^ ?(?!{_OWN} )(?:(?!(?:som|att|och|vi|jag)(?= )){{ord}} ){{1,6}}?(?:har|hade)(?: {{ADV}})* underhand(?= )[^.;:?!]{{0,60}}$"
        r"|^ ?(?:vid|under) (?:(?:ett|en|det|den|genomförda?|inledande|tidigt) ){0,2}(?:samrådet|samråd|underhandskontakten?|mbl-\w+|samverkan|samverkansmötet|förhandlingen|telefonsamtalet|grannhörandet|informationsmötet|medborgardialogen|dialogmötet)(?: [^ .;:?!]+){0,8}? (?:hade|framförde|framförs|uttryckte|sade|meddelade|förklarade|uppgav|ställde|motsatte|yttrade)(?: (?!(?:vi|nämnden)\b)[^ .;:?!]+){0,8} $",
    keys=("samrad", "underhand", "mbl", "samverkan", "forhandling", "telefon", "mejl", "e-post", "e-brev", "dialog", "gransknings", "horande", "informationsm", "overlaggning"),
)  # fmt: skip
""" "Polisen har vid samråd inte haft …"."""
_LETTER = swedish(
    r"(?:har|hade) i (?:ett |en |sitt |sin )?(?:brev|skrivelse|mejl|e-post|inlaga|upprop|insändare|debattartikel|namnlista|protestlista|öppet brev)\w*(?: av den {ord} {ord})? till (?:oss|nämnden|styrelsen|kommunen|förvaltningen|kontoret|byggnadsnämnden|kommunstyrelsen|länsstyrelsen)(?: {ADV})* (?:inte )?$",
    keys=("till ",),
)
_PRESS = swedish(
        r"^ ?(?:(?!(?:vi|jag)\b){ord} ){0,2}?(?:[\w-]*(?:pressen|tidningen|tidningarna|radion|medierna|medier|media|nyheterna|redaktionen|bladet|posten|kuriren)|\w+ tidning|(?:sveriges )?radio|svt) (?:skriver|rapporterar|uppger|meddelar|säger|berättar|påstår|citerar)(?: {ord}){0,3}? att (?:(?!(?:vi|jag)\b)[^ .;:?!]+ ){0,7}$"
        rf"|^ ?(?:som|såsom|enligt vad som) framgår (?:av|i|ur) (?:{{ord}} )?(?:[\w-]*bilag|[\w-]*handling|[\w-]*protokoll|[\w-]*redogörelse|[\w-]*sammanställning|akten|[\w-]*anteckning|mejl|e-post)\w*(?: [^ .;:?!]+){{0,4}}?,? (?:har|hade|ser|såg|finner|lämnar|lämnade|är|ställer) (?!{_OWN} )(?:[^ .;:?!]+ ){{1,6}}$"
        rf"|^ ?(?:av|i|ur) (?:{{ord}} ){{0,3}}?(?:[\w-]*bilag|[\w-]*handling|[\w-]*protokoll|[\w-]*redogörelse|[\w-]*sammanställning|akten|[\w-]*anteckning|mejl|[\w-]*utlåtande|underlag)\w* (?:framgår|framkommer|anges|noteras|står)(?: {{ord}})? att (?!{_OWN} )(?:[^ .;:?!]+ ){{1,8}}$"
        rf"|^ ?enligt (?:{{ord}} )?(?:[\w-]*bilag|[\w-]*protokoll|[\w-]*redogörelse|[\w-]*sammanställning|akten|[\w-]*anteckning|mejl)\w* (?:har|hade|ser|ställer) (?!{_OWN} )(?:[^ .;:?!]+ ){{1,6}}$"
        r"|^ ?(?:bilagt|bifogat|inkommet|bilagda|bifogade|inkomna) (?:yttrande|svar|mejl|brev|besked|yttranden) från (?:{ord} ){1,5}?(?:visar|anger|innebär|säger|utvisar)(?: bl\.a\.)? att (?:[^ .;:?!]+ ){1,6}$"
        r"|, enligt (?:{ord} ){0,3}?(?:redovisning|uppgift|besked|utsago|sammanställning|referat|redogörelse)\w*, $"
        r"|^ ?(?:det|den|de) (?:danska|norska|finska|finländska|isländska|tyska|brittiska|amerikanska|franska|nederländska|estniska|lettiska|polska|europeiska parlamentet|kanadensiska|schweiziska|österrikiska) (?:[\w-]+ ){1,3}(?:har |hade )?(?:[^ .;:?!]+ ){0,6}$"
        r"|^ ?(?:facklig samverkan|samverkan|mbl(?:-\w+)?|samråd|förhandling|central förhandling|grannhörande)(?: (?:har|är|hölls|genomfördes|skedde|ägde|enligt))(?= )[^.;:?!]*$"
        r"|^ ?(?:under |vid )?(?:granskningstiden|samrådstiden|utställningstiden|planen|detaljplanen|planförslaget)(?= )[^.;:?!]*(?:inkom|utställd|utställt|på granskning)[^.;:?!]*$"
        r"|(?:^|[ ,])(?:uppges|sägs|påstås|ryktas|antas|tros|förmodas|lär)(?: {ADV})* (?:vara|ha|stå|ställa {SIG})(?: {ADV}| varit)* $"
        r"|^ ?från (?:fackligt|politiskt|privat|akademiskt|kyrkligt|militärt|olika|flera|många|visst|[\w-]+)(?: )?(?:håll|kretsar) har (?:man|det|några|flera)(?: {ADV})* $"
        rf"|^ ?(?!{_OWN} )(?:(?!(?:som|att|och|vi|jag)(?= )){{ord}} ){{1,5}}?(?:har|hade) (?:i|vid|under) (?:samtal|möten?|kontakter|dialog|överläggningar) med (?:kommunen|nämnden|oss|förvaltningen|kontoret|styrelsen|staden|regionen|myndigheten)(?: {{ord}}){{0,3}} $"
        r"|, enligt vad som (?:har )?(?:framkommit|inhämtats|upplysts|kommit fram|uppgivits), $",
    keys=("skriver", "rapporterar", "uppge", "meddelar", "sager", "berattar", "pasta", "citerar", "sags", "ryktas", "antas", "tros", "formodas", "lar ", "enligt ", "framg", "framk", "anges", "noteras", "star ", "visar", "anger", "innebar", "utvisar", "dansk", "norsk", "finsk", "finl", "islan", "tysk", "brit", "amerik", "fransk", "nederl", "estn", "lett", "polsk", "europ", "kanad", "schweiz", "osterr", "hall har", "kretsar", "samtal med", "mote", "kontakter med", "dialog med", "overlaggningar", "samverkan", "mbl", "samrad", "forhandling", "grannhor", "gransk", "utstall", "planen", "planf"),
)  # fmt: skip
_ASKED_THEM = swedish(
    r", (?:som|vilka) (?:(?:nu|också|även|därför|tidigare) )?(?:har )?(?:konsulterats|hörts|tillfrågats|underrättats|informerats|kontaktats|rådfrågats|vidtalats)(?: [^,.;:?!]{2,60})?, (?:har|hade)(?: {ADV}| {INTE})* $"
    r"|(?:kommunicerats med|remitterats till|översänts till|skickats till|överlämnats till|inhämtats från|stämts av med|delgivits|tillställts) (?:(?! (?:och|men) )[^.;:?!,]){2,80}, (?:som|vilka|vilken|vilket) (?:{ADV} )*(?:har|hade|inte|ej)?(?: {ADV}| inte| ej| haft)* ?$"
    rf"|^ ?(?!{_OWN} )(?:(?!(?:som|att|och)\b){{ord}} ){{1,4}}har (?:underrättats|tillfrågats|konsulterats|informerats|kontaktats|rådfrågats)(?: (?:om|i|per|via) [^.;:?!,]{{2,60}})? och (?:har|hade|är|ställer|saknar)(?: {{ADV}}| inte)* ?$"
    r"|(?:har|hade) enligt (?:uppgift|uppgifter|hörsägen)(?: [^ .;:?!,]+){0,5} $"
    r"|^ ?enligt (?:[\w-]*(?:mannen|chefen|handläggaren|ingenjören|inspektören|representanten|ledaren|direktören|personalen)) (?:(?:vid|på|hos|i) (?:{ord} )?{ord} )?(?:har|möter|ser|finns|är|saknar)(?: (?!(?:vi|nämnden)\b)[^ .;:?!]+){0,4} ?$",
    keys=("konsulterats", "horts", "tillfragats", "underrattats", "informerats", "kontaktats", "radfragats", "vidtalats", "kommunicerats", "remitterats", "oversants", "skickats", "overlamnats", "inhamtats", "stamts", "delgivits", "tillstallts", "enligt "),
)  # fmt: skip
""" "Ärendet har remitterats till idrottsnämnden, som inte har någon erinran"."""
_THAT_THEY = swedish(
    r"(?:redovisar|framhåller|konstaterar|skriver|uppger|anger|noterar|refererar|återger|påpekar|rapporterar|meddelar|berättar|betonar|framgår|visar|erinrar om)(?: {ord}){0,3}? att (?:även |också )?(?:samtliga |alla |de flesta |flera |många |några )?(?:av (?:de |landets )?)?{INSTANSERNA}(?: (?!(?:men|utan|och|vi|jag)\b)[^ .;:?!]+){0,9} $",
    keys=(" att ",),
)
_COUNTED = swedish(
    r"^ ?(?:(?:av (?:de )?{ord} (?:[\w-]+ )?(?:svaren|remissinstanserna|instanserna|yttrandena|kommunerna)[^.;:?!,]{0,40}?|sammanlagt|totalt) )?(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+|flera|några|flertalet|de flesta|hälften|merparten|majoriteten)(?: av)? (?:[\w-]+ )?(?:[\w-]*instans|kommun|region|myndighet|organisation|part|länsstyrels|nämnd|yttrand|remissvar|förbund|bolag|skol|förening)\w*(?= )[^.;:?!]{3,160}(?:,| och| medan| samt) (?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+|övriga|resten|flera|några|de andra|återstoden)(?: (?:av dem|instans\w*|kommun\w*|har|är))* $",
    keys=(" och ", ", ", " medan ", " samt "),
)
""" "Tre instanser tillstyrker, två avstyrker och en har ingen erinran"."""
_CAME_IN = swedish(
    r"^(?: (?:mot|på|över|från) [^.;:?!,]{2,60}?)? (?:har|hade)(?: {ADV}| ännu| vid {ord}| under {ord})* (?:inkommit|kommit in|lämnats in|skickats in)(?=[ .,;]|$)"
)
_NONE_CAME_IN = swedish(r"(?:inkommit|kommit in|lämnats in|skickats in|inkom|kom in) ")
_THEIR_SUPPORT = swedish(
    r"(?:invånarnas|medborgarnas|boendes|allmänhetens|befolkningens|väljarnas|föräldrarnas|elevernas|brukarnas|patienternas|grannarnas|personalens|kundernas|resenärernas|ungdomarnas) (?:[\w-]+ )?(?:stöd|gillande|bifall)|enligt (?:{ord} ){0,3}?[\w-]*(?:enkät|undersökning|mätning|rundfrågning|opinionsmätning|webbpanel)\w*"
)
""" "Har enligt enkäten invånarnas stöd"."""
_HAS_ANSWERED = swedish(
    rf"^ ?(?!{_OWN} )(?:(?!(?:som|att|och|men|vi|jag)(?= )){{ord}} ){{1,4}}(?:har|hade)(?: {{ADV}}| redan| nyligen)* (?:yttrat {{SIG}}|svarat|lämnat (?:ett |sitt |in )?(?:yttrande|svar)|inkommit med (?:ett )?(?:yttrande|svar)|getts tillfälle att yttra {{SIG}})(?: (?:över|i|på|om|till) [^.;:?!,]{{2,60}}?)? och(?: {{ADV}}| har)* $",
    keys=("yttrat ", "svarat ", "lamnat ", "inkommit ", "yttra "),
)
""" "Pensionärsrådet har yttrat sig och tillstyrker"."""
_THEIR_HEAD = swedish(
    r" enligt (?:ordföranden|rektorn?|[\w-]*chefen|[\w-]*direktören|[\w-]*ledaren|handläggaren|protokollet|referatet) "
)
""" "Ställer sig enligt rektorn bakom"."""
_IN_PRINT = swedish(
    r"(?:skriver|menar|anser|hävdar|påstår|förordar|argumenterar|säger|tycker) i (?:en|ett|sin|sitt) (?:[\w-]*artikel|intervju|krönika|insändare|bok|[\w-]*inlägg|ledare|podd\w*)(?: {ord}){0,3}? att(?= )"
)
""" "Professorn menar i en artikel att …"."""
_IN_A_SURVEY = swedish(
    r"^ ?(?:i|enligt|av) (?:(?!(?:vi|jag|enlighet|likhet|linje)\b){ord} ){0,4}?[\w-]*(?:enkät|undersökning|mätning|rundfrågning|opinionsundersökning|webbpanel)\w*(?: (?!(?:vi|jag|men|och|framgår|att)\b){ord}){0,14} ?$",
    keys=("enkat", "undersok", "matning", "rundfrag", "panel"),
)
_OURS = swedish(r"^[^.;:?!]{0,60}?(?:^| )(?:{VI}|oss|vårt?|våra|{ORGAN})(?=[ .,]|$)")
""" "I enkäten är lärarna negativa till": what others have answered, unless it is said of the sender."""
_NOTHING = ("ing", "inte", "ej ", "inget", "nagra", "nagon", "utan")


def consulted(before: str, formula: str, after: str) -> bool:
    """Is a formula what those said who were asked or heard beforehand? All folded, of one sentence.

    >>> consulted("samtliga berorda grannar har horts och har ", "inget att erinra", " mot bygglovet.")
    True
    >>> consulted("namnden har beretts tillfalle att yttra sig och har ", "inget att erinra", " mot forslaget.")
    False
    """
    if formula.startswith(_NOTHING) and (
        _CAME_IN.match(after) is not None or _NONE_CAME_IN.search(formula) is not None
    ):
        return True
    if _IN_A_SURVEY.match(before) and not _OURS.search(f"{formula}{after}"):
        return True
    if _THEIR_SUPPORT.search(formula) or _THEIR_HEAD.search(formula) or _IN_PRINT.search(before + formula):
        return True
    return any(
        pattern.search(before) is not None
        for pattern in (
            _THEY,
            _ASKED,
            _HAS_ANSWERED,
            _TOLD_US,
            _AT_THE_TABLE,
            _LETTER,
            _PRESS,
            _ASKED_THEM,
            _THAT_THEY,
            _COUNTED,
        )
    )


_ONLY_TOLD = keyed(
    r"(?:^|[ ,])(?:uppges|sägs|påstås|ryktas|lär|säger {SIG}|sades|uppgavs)(?: {ADV}| nu)* (?:inte |ej )?(?:vara|ha|stå|ställa)(?= )|(?:^|[ ,(])enligt (?:uppgift(?:er)?|hörsägen|ryktet)(?=[ ,)])"
    r"|(?:uppger|anger|skriver|redovisar|rapporterar|refererar|återger|konstaterar|visar) att (?:en (?:[\w-]+ )?majoritet|majoriteten|de flesta|flertalet|flera|många|några|merparten|samtliga|alla)(?= )"
    r"|(?:uppgav|meddelade|framförde|förklarade|framfört|meddelat|uppgett|uppgivit|sagt|svarade|svarat)(?: {ord}){0,6}? att (?:den|de|man|hon|han|hen|denne)(?= )"
    r"|^ ?(?:ett flertal|flera|många|några|vissa|somliga|de flesta|ett antal) (?:av )?(?:{ord} )?(?:debattörer|skribenter|experter|politiker|forskare|bedömare|talare|medborgare|insändare|lärare|föräldrar|boende)(?= )"
    r"|^ ?{PARTI}(?= )"
    rf"|^ ?(?:samtliga |alla |de )?fackliga (?:[\w-]+ )?{_MANY}(?= )"
)
_UNDECIDED = swedish(
    r"(?:^|[ ,])(?:yrkas|[\w-]*yrkande|[\w-]*yrkandet|[\w-]*yrkanden)(?=[ .,:])|(?:{PARTI}|partier(?:na)?|ledamot(?:en)?|ledamöter(?:na)?|gruppen|oppositionen|\((?:s|m|v|c|l|sd|kd|mp|fp)\)) (?:{ord} ){0,3}?(?:yrkar|yrkade)(?=[ .,])"
    r"|(?:^|[ ,])(?:flertalet|majoriteten|merparten|de flesta)(?: av dem)? (?:är|var|tycker|anser|ställer)(?= )"
)
_DECIDED = swedish(r"(?:^|[ ,])(?:beslut\w*|{VI}|vårt?|oss|avslår|bifaller|finner)(?=[ .,:]|$)")


def only_told(text: str) -> bool:
    """Is a whole sentence hearsay, or a motion that nobody is said to have decided on? Folded; for what is hinted at.

    >>> only_told("hyresgastforeningen uppges vara positiv."), only_told("hyresgasterna ar positiva.")
    (True, False)
    >>> only_told("tre partier yrkar att namnden valkomnar forslaget.")
    True
    """
    return _ONLY_TOLD.search(text) is not None or (
        _UNDECIDED.search(text) is not None and _DECIDED.search(text) is None
    )
