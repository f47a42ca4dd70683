"""What others said, wrote or are expected to say: told by the sender, and no stand of its own.

"Enligt en intervju …", "vid samrådet framkom att byalaget avvisar …", "Ridförbundet har i sitt yttrande tillstyrkt …",
"kommunstyrelsen lär avstyrka". Whoever is called by a plain common noun ("nämnden", "förbundet") may be the sender.
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.stance.in_roles import FOR_OR_AGAINST
from assistant.stance.lexicon import keyed, swedish, word
from assistant.stance.others_then import others_then
from assistant.stance.secondhand import second_hand

SAYING = (
    r"anser|anger|uppger|skriver|menar|bedömer|föreslår|konstaterar|framhåller|redovisar|beskriver|noterar|hävdar|anför|anfört|påpekar"
    r"|uppgett|skrivit|erfar|rekommenderar|råder|avråder|rapporterar|refererar|säger|förordar|tycker|är av (?:den )?(?:bestämda )?(?:uppfattning|åsikt|mening)(?:en)?|(?:gör|drar)(?: {ord})? (?:bedömningen|slutsatsen)"
)
_MOVER = swedish(
    r"(?:^|[ ,(])((?:motionären|motionärerna|förslagsställaren|förslagsställarna|initiativtagaren|medborgarförslaget|motionen|{ord} \((?:sd|s|m|v|c|l|kd|mp|fp)\))(?: {ADV}| {ord})?) (?:föreslår|föreslog|vill|begär|yrkar|önskar|hemställer)(?: {ADV})? att (?:{ORGAN}) (?:ska|skall|bör|måtte) (?:{ord} ){0,3}$"
)
""" "Motionären föreslår att kommunen ska ställa sig bakom uppropet"."""
_SAID_IT_IS = keyed(
    r"(?:^|[,( ])(?:sägs|heter|uppges|påstås|anges|skrivs|står|noteras|redovisas) det (?:i|av|från|på)(?= )"
)
""" "Från näringslivet har det, sägs det i betänkandet, inte funnits något att erinra"."""
_AS_APPEARS = swedish(
    r"^ ?som (?:nämndes|nämnts|rapporterats|skrivits|uppgetts) (?:i|av|på) (?:{ord} ){1,3}$|^ ?(?:som|såsom|vilket) framgår (?:av|i|ur) (?!(?:detta|denna|vårt|vår|ovan|yttrandet|svaret|remissvaret|det (?:ovan|anförda|som))(?: |$))(?:{ord} ){1,5}$"
)
_SOME_BODY = swedish(
    r"^ (?:den|de|denne|hon|han|(?!(?:{VI}|nämnden|styrelsen|kommunen|staden|regionen|myndigheten|verket|förbundet|föreningen|domstolen|rätten|länsstyrelsen|kommunstyrelsen|regionstyrelsen|universitetet|högskolan|bolaget)(?: |$))(?:{ord} ){0,2}?{ORGAN}|{INSTANSERNA}|[\w-]+(?:arna|erna|orna))(?= |$|[.,])"
)
""" "Som framgår av bilagan avstyrker pensionärsrådet förslaget"."""
_AS_WE_KNOW = swedish(
    r"^ ?(?:så ?vitt|efter vad|enligt vad|vad|efter det) (?:{VI}|(?:{ord} ){0,2}?{ord})(?: {ADV}| har)* (?:känner till|vet|förstår|förstått|hört|hörde|erfarit|erfar|fått veta|kan förstå)(?=[ ,])[^.;:?!]{0,40}$"
)
_BODIES_NEXT = swedish(
    r"^ (?:alla|samtliga|flera|många|de flesta|några|övriga|andra|både)(?= (?!{FÖRSLAG}|delar|punkter))"
)
""" "Såvitt förbundet känner till är arbetsgivarna positiva": told of them."""
_PLAIN_OWN = word(
    r"{VI}|oss|nämnden|styrelsen|kommunen|staden|regionen|myndigheten|verket|förbundet|föreningen|domstolen|rätten|länsstyrelsen|kommunstyrelsen|regionstyrelsen|universitetet|högskolan|bolaget|þ+"
)
_CAME_OUT = swedish(
    r"^ ?(?:vid|under|av|i|enligt|från) (?:(?!som\b){ord} ){0,7}?(?:framkom|framkommer|framgick|framfördes|uppgavs|berättades|meddelades|redovisades|upplystes|rapporterades|konstaterades)(?: {ord}){0,3}? att(?= )"
    r"|^ ?(?:av|i|enligt) (?:{ord} ){0,3}?(?:[\w-]*pressmeddelande|debattartikel|insändare|[\w-]*artikel|tidning|uttalande|intervju|webbplats|hemsida|blogg|inlägg|nyhetsbrev|[\w-]*enkät|[\w-]*undersökning|samrådsredogörelse|samråd|protokoll|minnesanteckningar|medieuppgifter)\w*(?: (?!som\b){ord}){0,5}? (?:framgår|framkommer|anges|uppges|skriver|hävdar|säger|anser)(?= )"
    r"|^ ?(?:{ord} ){0,3}?[\w-]*(?:enkät|undersökning|mätning|rundfrågning)\w*(?: {ord}){0,6}? (?:visar|visade) att(?= )"
    r"|^ ?enligt (?:{ord} ){0,3}?(?:[\w-]*pressmeddelande|tjänsteskrivelse|tjänsteutlåtande|protokoll|referat|reportage|notis|krönika|debattartikel|insändare|[\w-]*artikel|tidning|uttalande|intervju|webbplats|hemsida|blogg|inlägg|nyhetsbrev|medieuppgifter|minnesanteckningar)\w*(?= )",
    keys=(
        "enligt ",
        "visa",
        "framk",
        "framg",
        "framf",
        "uppg",
        "beratt",
        "meddel",
        "redovis",
        "upplyst",
        "rapport",
        "konstat",
        "anges",
        "skriver",
        "havdar",
        "sager",
        "anser",
    ),
)
""" "Vid samrådet framkom att samebyarna avvisar …", "uppgav att de inte har …": told, not said."""
_NOT_YET_SAID = swedish(
    r"^ ?(?:men |och )?(?:(?!(?:vår|vårt|min|mitt) )(?:{ord} ){0,4}?preliminär\w* (?:förslag|inriktning|bedömning|hållning|ställningstagande|inställning|svar|linje)\w*|(?:vice )?(?:ordförandens|sekreterarens|handläggarens|presidiets|kansliets) (?:{ord} )?(?:förslag|rekommendation|tanke|inställning|utkast)|(?:ett|det) (?:{ord} )?(?:förslag|utkast)(?:et)? från (?:{ord} ){0,3}?{ord}|tanken|avsikten|planen)(?: (?:från|av|i|hos) (?:{ord} ){0,3}?{ord})? (?:är|var|lyder)(?: {ADV}| nog)*,? att (?:{ord} ){0,4}$",
    keys=(
        "preliminar",
        "ordforandens",
        "sekreterarens",
        "handlaggarens",
        "presidiets",
        "kansliets",
        "forslag",
        "utkast",
        "tanken",
        "avsikten",
        "planen",
    ),
)
""" "Ett preliminärt förslag från vår ordförande är att tillstyrka": what may come to be said."""
_HEARD = keyed(
    r"(?:^|[ ,(])(?:såvitt (?:känt|bekant|vi vet|vi förstår|man vet)|enligt uppgift|enligt vad som (?:sägs|anges|uppges|står|skrivs|sagts|uppgetts)(?: (?:i|av|på) {ord})?|enligt vad (?:{ord} ){1,3}(?:erfarit|erfar|inhämtat))(?=[ ,)]|$)"
)
_AS_WRITTEN = swedish(
    r"^[^.;:?!]{0,90}, enligt (?:protokollet|uppgift|pressen|tidningen|medierna|betänkandet|utredningen|promemorian|radion|hemsidan)(?=[ .,]|$)"
)
_SAID_TO = swedish(
    r"^[^.;:?!]{0,90}?(?:,? enligt (?:(?:ett|en|sin|sitt) (?:blogginlägg|pressmeddelande|debattartikel|nyhetsbrev|hemsida|webbplats|inlägg|tidningsartikel|artikel|intervju)|uppgift(?:er|en|erna)?|hörsägen|rykte(?:t|n|na)?|pressen|medier(?:na)?|media|[\w-]*tidning(?:en|ar|arna)?|vad som framgår av (?:akten|handlingarna|diariet|medierna|pressen)|vad (?:som|det) (?:sägs|påstås|ryktas|skrivs|uppges)|vad {ord} (?:påstår|hört))(?=[ .,]|$)"
    r"|,? om (?:man|en) (?:får|ska|skall) tro(?= )|,? om (?:uppgiften|uppgifterna|ryktet|ryktena) (?:stämmer|är (?:riktiga|riktig|sanna|sann))|, (?:sägs|påstås|uppges|ryktas) det(?=[ .,]|$)|, (?:skriver|uppger|rapporterar|meddelar|berättar) (?:[\w-]*tidningen|radion|medierna|pressen|media)(?=[ .,]|$))"
)
""" "Avstyrker, om man får tro tidningen": whoever it is, it is only said of it."""
_ACCORDING_TO_ONE = swedish(
    r"^[^.;:?!,]{0,60}? enligt (?:ordföranden|sekreteraren|rektorn?|[\w-]*(?:chefen|direktören|ledaren|handläggaren|samordnaren|sammanställning(?:en)?|referat(?:et)?|reportage(?:t)?|redogörelse(?:n)?))(?=[.,]| ?$| (?:till |om |mot )?(?:{FÖRSLAG}))"
)
_SAYS_OF = swedish(
    rf"(?:^|(?<=[ (,]))(?:{{UTREDNINGEN}})(?: {{ord}}){{0,3}}? (?:{SAYING}|hänvisar till|pekar på|nämner|åberopar) att (?!(?:{{VI}}|nämnden|styrelsen|kommunen|regionen|myndigheten|verket|förbundet|föreningen|domstolen)(?: |$))(?:(?!(?:att|som|och|vi|förslag\w*)\b){{ord}} ){{1,4}}$"
)
""" "Grannkommunerna har, såvitt känt, tillstyrkt", "utredningen hänvisar till att läkarförbundet avstyrkt"."""
_SAY_THEY = swedish(
    r"(?:uppgav|uppger|svarade|svarar|angav|menade|framförde|meddelade|förklarade|ansåg|anser|menar|säger|framfört|uppgett|uppgivit|svarat|meddelat|sagt|förklarat)(?: {ord}){0,4}? att (?:de|han|hon|hen)(?: {ADV}| {HJÄLP}| {INTE})* $"
)
_DOING = (
    "tillstyrk", "avstyrk", "stod", "inte", "har ", "ar ", "valkomna", "motsatt", "instamm", "stall", "delar", "avvis", "saknar", "inga ",
    "ingen ", "inget ", "sager", "kan ", "vill ", "godta", "accept", "bitrad", "forord", "avrad", "avsta", "uppskatt",
)  # fmt: skip
"""What a verb's formula begins with: "att de negativa följderna väger över" is no "att de …" of theirs."""
_LIKELY = swedish(r"(?:^|[ ,(])(?:lär|väntas|förväntas|ser ut att|ryktas)(?: {ADV})* $")
""" "Kommunstyrelsen lär tillstyrka"."""
_IN_ITS_ANSWER = swedish(
    r"^ ?(?!(?:{VI}|nämnden|styrelsen|kommunen|staden|regionen|myndigheten|verket|förbundet|föreningen|domstolen|rätten|länsstyrelsen|kommunstyrelsen|regionstyrelsen|universitetet|högskolan|bolaget|þ+)(?: |$))((?:(?!(?:vi|jag|har|hade|som|att)\b){ord} ){0,5}?(?!(?:vi|jag|har|hade|som|att)\b){ord}) (?:har|hade) (?:{ADV} )?i (?:(?:sitt|sina|sin|ett|en|egna|ett eget|flera|olika) )?(?:(?:gemensam\w*|särskil\w+|öppn\w+|inkomn\w+|separata?|tidigare|nyligen|skilda) )?(?:skrivelser|yttrande|yttranden|remissvar|svar|remissyttrande|remissyttranden|brev|skrivelse|insändare|artikel|uttalande|inlägg|upprop|pressmeddelande|underlag|debattartikel|debattartiklar|debatten|media|medierna|pressen|intervju\w*|samrådet|samråd|samrådsyttrande|referensgruppen|expertgruppen|remissrundan|remissomgången|remissbehandlingen)(?: till (?:nämnden|kommunen|styrelsen|{ord}))?(?:(?: (?!(?:vi|nämnden)\b){ord}){0,4}| (?:framfört|anfört|påpekat|skrivit|hävdat|invänt|yrkat|föreslagit) att(?: (?!(?:vi|nämnden|och|men)\b){ord}){0,10}) $"
)
""" "Sveriges Kommuner har i sitt yttrande avstyrkt …": what another body has answered."""

_IN_PUBLIC = swedish(
    r" i (?:{ord} ){0,2}?(?:media|medierna|pressen|debatten|debattartik\w*|artikel|insändare|upprop|pressmeddelande|intervju\w*|samråd\w*|referensgruppen|expertgruppen|remissrundan|remissomgången)(?= )"
)
""" "Byggherrarna har i media sagt nej": not said in this answer, whoever they are."""


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody else says it; where in `before` that somebody is named, if it is."""

    spot: tuple[int, int] | None = None


def told(before: str, formula: str, after: str, *, judged: bool, named: bool) -> Told | None:
    """Is a formula what others said? All strings folded, of one sentence. `judged`: its subject is the thing judged;
    `named`: it is known what the sender is called.

    >>> told("kommunstyrelsen lar ", "tillstyrka", " forslaget.", judged=False, named=False)
    Told(spot=None)
    >>> told("kritiker har kallat forslaget dyrt och ", "sagt nej till", " det.", judged=False, named=False)
    Told(spot=(0, 8))
    >>> told("kritikerna hor vi, och ", "avvisar", " dem.", judged=False, named=False) is None
    True
    >>> told("namnden ", "tillstyrker", " forslaget.", judged=False, named=False) is None
    True
    """
    if (match := _CAME_OUT.search(before)) and not _PLAIN_OWN.search(before, match.end()):
        return Told()
    if not judged and _NOT_YET_SAID.match(before):
        return Told()
    if match := FOR_OR_AGAINST.search(before):
        return Told(match.span(1))
    if not judged and _reported(before, formula, after):
        return Told()
    if (
        _LIKELY.search(before)
        or second_hand(before, formula, after, judged=judged)
        or (not judged and others_then(before, formula, after))
    ):
        return Told()
    if match := _MOVER.search(before):
        return Told(match.span(1))
    if _SAID_IT_IS.search(f"{before}{formula}{after}"):
        return Told()
    verb = formula.partition(" ")[0]
    subject = f"{formula.removeprefix(verb)}{after}"
    if _AS_APPEARS.search(before) and _SOME_BODY.search(subject):
        return Told()
    if (
        not judged
        and _AS_WE_KNOW.match(before)
        and (_SOME_BODY.search(subject) or _BODIES_NEXT.match(subject))
    ):
        return Told()
    if not judged and (match := _IN_ITS_ANSWER.search(before)) and (not named or _IN_PUBLIC.search(match[0])):
        return Told(match.span(1))
    return None


def _reported(before: str, formula: str, after: str) -> bool:
    passive = formula.split(" ", maxsplit=1)[0].endswith("s")
    heard = _HEARD.search(before)
    return bool(
        (heard and not _PLAIN_OWN.search(before.replace(heard[0], "")))
        or _SAID_TO.match(f"{formula}{after}")
        or (_ACCORDING_TO_ONE.match(f"{formula}{after}") and not _PLAIN_OWN.search(before))
        or (_AS_WRITTEN.match(after) and not _PLAIN_OWN.search(before))
        or (not passive and _SAYS_OF.search(before))
        or (not passive and formula.startswith(_DOING) and _SAY_THEY.search(before))
    )
