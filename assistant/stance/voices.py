"""Who says it: the sender, its officials, dissenting members, or somebody else whose stand is reported.

Without other signs it is the sender. A sentence-initial organisation is the sender unless `names` tells what
the sender is called and the subject is somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.domain import VoiceKind
from assistant.stance.fold import Folded, letters
from assistant.stance.heard import SAYING, told
from assistant.stance.lexicon import keyed, swedish, word
from assistant.stance.reported import they_do
from assistant.stance.secondhand import moved
from assistant.stance.segments import near
from assistant.stance.subjects import (
    OWN,
    among,
    by_its_name,
    contrasted,
    inverted_other,
    joined,
    known,
    local,
    named_before,
    set_against,
    somebody_else,
    writing,
)
from assistant.stance.who import OUGHT_TO_BE


@dataclass(frozen=True, slots=True)
class Voice:
    kind: VoiceKind
    holder: str = ""


SENDER = Voice(VoiceKind.RESPONDENT)

_TAIL = r"(?:,? \([^()]{3,80}\)|, (?:såsom|som|enligt|efter|att döma|av) [^.;:?!,]{3,80},(?= {ADV}| genomgående|(?= [\w-]+t)| $)| (?:{ADV}|{HJÄLP}|{INTE}|{SIG}|är|att|som|själva|själv|redan|nyligen|sannolikt|troligen|förmodligen|antagligen|säkert|nog|lär|väntas|kommer|stannar för|först|då|[\w-]+vis|[\w-]+ligen|i huvudsak|övervägande|var|varit|vara|i (?:sina|sitt|olika|flera|andra|många) {ord}|i (?:förhandlingarna|rådet|riksdagen|bryssel|trilogerna|debatten|utskottet)|(?:länge|alltid|genomgående|konsekvent)|(?:nästan )?utan undantag|i (?:en |den )?(?:tidigare|förra|föregående) {ord}|varje gång|(?:två|tre|flera|upprepade|många) gånger|vid (?:flera|olika|upprepade|(?:den |det )?(?:förra|tidigare|första|senaste)) {ord}|enligt(?: {ord}){1,5}?))*"
_COLLECTIVE = (
    r"(?:(?!(?:alla|samtliga)(?: av)? våra )(?:{KOLLEKTIV})(?: av)?(?: {ord}){0,4}? {INSTANSER}|{INSTANSERNA}|(?:{KOLLEKTIV}) (?:{ord} ){0,2}?remissinstans\w*"
    r"|{KOLLEKTIV} av (?:de |remissens )?(?:svarande|tillfrågade)|(?:en|den) remissinstans|de(?: {ord})? {INSTANSER} som(?: (?!{VI} ){ord}){1,7}?"
    r"|{KOLLEKTIV} (?:av )?de (?:{INSTANSER}|[\w-]+are) som (?:(?!(?:vi|jag)\b){ord} ){1,7}?(?!(?:vi|jag)\b){ord}"
    r"|{KOLLEKTIV} (?:berörda|tillfrågade|hörda|anslutna|närliggande) {ord}"
    r"|(?:en|nämndens|styrelsens|utredningens)(?: {ord})? minoritet(?:en)?(?: (?:i|av|inom) (?:{ord} )?{ord})?|(?:en (?:{ord} )?)?opinion(?:en)?|någon(?: annan)?(?= $| (?:anser|tycker|menar|hävdar))|en och annan|somliga|(?:många|flera|åtskilliga|vissa)(?= $| (?:vill|anser|tycker|menar|hävdar|önskar|kräver|hoppas) )"
    r"|(?:{UTREDNINGENS}|[\w-]*gruppens|panelens) (?:(?:alla|samtliga|flesta|egna) )?(?:ledamöter|experter|sakkunniga|deltagare|medlemmar))"
)
_OTHERS_BEFORE = swedish(
    rf"(?:^|(?<=[ (,]))({_COLLECTIVE}|{{UTREDNINGEN}}|{{UTOMLANDS}})(?: (?:i|inom|från|med|på|längs|vid|kring) {{ord}}(?: {{ord}}){{0,2}})??{_TAIL} $"
)
_OTHERS_AFTER = swedish(rf"^(?: {{ADV}})* ({_COLLECTIVE})(?= |$|[.,])")
_RELATIVE = swedish(
    r"(?:^|[ ,(])(som (?:många|några|somliga|vissa|en del|flera|de flesta|flertalet|merparten|andra)(?: (?:andra|{INSTANSER}))?(?: (?:{ADV}|säkert|nog|troligen|troligtvis|sannolikt|förmodligen|kanske|lär|kommer|kan|vill|skulle|kunna|komma|att|väntas|redan|har|hade|bör))*|(?:de|den|dem|alla|någon|några|flera|andra|{ord}er|(?<=^)(?:läkare|lärare|skogsägare|markägare|fiskare|jägare|företagare|arbetsgivare|bönder|sökande|anställda|boende|studerande|forskare)|instanser\w*|de (?!(?:{FÖRSLAG}|{ORGAN})(?: |$))[\w-]+) som(?: {ADV}| vill| önskar| ska| ville)*"
    r"|(?:den|varje|en|någon) (?:{ord} )?(?:[\w-]*instans|kommun|region|nämnd|myndighet|organisation|aktör|part|förening|länsstyrelse|domstol|läsare|kollega) som(?: {ADV}| vill| önskar)*|(?:det|den|de|ett|en|något|någon|samma) (?:{ord} )?(?:parti|partier|minister|ministrar|politiker|tjänsteman|tjänstemän|person|personer|ledamot|ledamöter|regering|departement|riksdagsledamot|debattör|debattörer|gubbe|grupp|väljare|majoritet|minoritet|granne|grannar) som(?: {ADV}| vill| önskar)*|(?:varav|varibland|bland vilka|av vilka)(?: (?!{VI} ){ord}){1,12}|vilka(?: (?!(?:{VI}|{ORGAN})(?: |$)){ord}){0,4}|(?:vars|vilkas)(?: (?!(?:{VI}|{ORGAN})(?: |$)){ord}){1,6}|(?:där|eftersom|medan|när) (?:{ord} ){0,3}?[\w-]+(?:en|et|na|er|ar), som(?: (?!(?:vi|jag)\b){ord}){0,5}) $",
    keys=(" som ", "varav", "varibland", "vilka", "vars "),
)
_JOINS_THEM = swedish(
    r"(?:sällar|ansluter|räknar) {SIG} till ?$|(?:hör|är bland|(?:en|ett) av)(?: till)? ?$|(?:hör|räknar {SIG}|ansluter {SIG}),? [^.;:?!]{3,140}, till ?$"
)
_REPORTED = swedish(
    rf"(?:^|(?<=[ (,]))({_COLLECTIVE}|{{UTREDNINGEN}})(?: (?!och\b){{ord}}){{0,3}}? (?:{SAYING}|vill(?! (?:vi|jag)\b)(?: se)?(?= att)|önskar(?= att)|hoppas(?= att)|kräver(?= att)|(?:har|hade)(?: redan| tidigare| nyligen)? (?:gjort klart|klargjort|låtit meddela|sagt|uttalat|meddelat|aviserat|lovat|deklarerat|förklarat))(?: {{ord}}){{0,6}} att(?= )"
)
_REPORTED_INVERTED = swedish(rf"(?:^| )(?:{SAYING}) ({_COLLECTIVE}|{{UTREDNINGEN}}) att(?= )")
_RELATED = swedish(
    r"(?:^|[ ,(])(?:framförde|anförde|uppgav|påpekade|hävdade|framhöll|förklarade|meddelade|upplyste om) ((?!(?:{VI}|nämnden|styrelsen|kommunen|regionen|myndigheten|förbundet|verket|domstolen|länsstyrelsen|förvaltningen)(?: |$))(?:(?!att\b){ord} ){0,3}?{ord}) att(?= )"
)
""" "Under samrådet framförde byalaget att …": what somebody said then."""
_INFORMS = swedish(
    r"^ ?((?:{ord} )?(?:ordföranden|sekreteraren|handläggaren|[\w-]*chefen|[\w-]*direktören|det)) (?:informerar|informerade|upplyser|upplyste|berättar|berättade|redogör|redogjorde|noterar|noteras|konstaterar|antecknas|antecknar|antecknade|protokollförde)(?: {ord}){0,4}? att (?!(?:{VI}|nämnden|styrelsen|kommunen) )"
    r"|^ ?({UTREDNINGEN})(?: {ord}){0,2}? (?:redovisar|uppger|rapporterar|refererar|beskriver|noterar|skriver) att (?!(?:{VI}|nämnden|styrelsen|kommunen|myndigheten|regionen|domstolen|länsstyrelsen|universitetet|förbundet|verket|rätten) )"
    r"|(?:^|[ ,(])(enligt uppgift(?:er)? (?:från|av) (?:{ord} ){0,3}?{ord}) (?!(?:{VI}|nämnden|styrelsen) )"
)
""" "Ordföranden informerar om att …": it is told, not decided."""
_HEARSAY = keyed(
    r"\d att de(?: {ADV})* $|(?:har|hade)(?: (?!(?:vi|jag)(?: |$)){ord}){0,5}? (?:uppgetts|uppgivits|påståtts|sagts|rapporterats)(?: {ADV})* $|(?:säger|förklarar|uppger|meddelar|berättar|hävdar|sade|sa) (?:i|till|för) (?:en |ett |{ord}s )?(?:intervju|tidningen|[\w-]*radio|[\w-]*tv|[\w-]*bladet|debattartikel|pressmeddelande|nyheterna)(?: [^.;:?!,]{2,40})?,? att (?:(?!(?:vi|jag)\b){ord} ){0,6}$|(?:^|[ ,(])(?:(?:ska|skall|lär|uppges|sägs|påstås|tycks)(?: (?!(?:{VI}|att)(?: |$)){ord}){0,5} ha(?: {ADV})?|(?<!som )(?<!inget )(?<!ingenting )(?<!inte )(?:uppges|sägs|påstås|ryktas)(?: (?!(?:{VI}|att)(?: |$)){ord}){0,4}?) $"
)
""" "Kommunförbundet ska ha tillstyrkt": so it is said."""
_IN_A_LETTER = swedish(
    r"(?:^|[ ,(])i (?:{ord} ){0,2}?(?:yttrande|yttrandet|remissvar|remissvaret|skrivelse|skrivelsen|inlaga|inlagan|remissvaren|svaren|yttrandena|skrivelserna) från ((?!(?:{VI}|nämnden|styrelsen|kommunen|förvaltningen) )(?:{ord} ){0,4}?{ord}) $"
)
_WHO_WROTE = swedish(
    r"(?:^| )(?:yttrande\w*|svar|remissvar|synpunkter|besked|utlåtande\w*)(?: [^.;:]{0,90})? från (?:(?!som\b){ord} ){0,5}?{ord}, som(?: {ADV}| {INTE}| har)* $"
)
""" "I yttrande från rådet avstyrks …", "yttranden från rådet, som tillstyrker": what another body has written."""
_NEGOTIATED = swedish(
    r"(?:^|[ ,(])(facket|fackförbundet|skyddsombudet|arbetstagarorganisationen) har (?:{ADV} )?(?:i|vid|under|enligt)(?: {ord}){1,6} $"
)
""" "Facket har enligt protokollet …": what was said when it was asked."""
_TOLD = swedish(
    r"(?:^|[ ,(])(?:av|i) ({UTREDNINGEN}|(?:{ord} ){0,2}?(?:[\w-]*underlag\w*|[\w-]*sammanställning\w*|[\w-]*yttranden\w*|remissvaren|synpunkterna|svaren|enkäten|samrådsredogörelsen|granskningsutlåtandet|handlingarna|redovisningen|bilagan|bilaga \w+|akten|protokollen|remissammanställningen))(?: (?:över|av|i|från|om|till|på) (?:(?!(?:att|som)\b){ord} ){0,5}?(?!(?:att|som)\b){ord})? (?:framgår|framkommer|anges|uppges|framhålls|anförs|redovisas|rapporteras|noteras|konstateras)(?: {ord}){0,2} att(?= )|^ ?det framgår (?:av|i) ((?!(?:detta|denna|vårt|vår|ovan|yttrandet|svaret|remissvaret) )(?:(?!att\b){ord} ){0,3}?(?!att\b){ord}) att(?= )"
)
_ACCORDING = swedish(
    rf"(?:^|[ ,(])enligt ((?:{{UTREDNINGEN}}|{_COLLECTIVE}|uppgifter|uppgift|pressen|media|medierna|tidningen|lokaltidningen|(?:den |en )?(?:enkät|enkäten|undersökning|undersökningen)))(?= )"
)
_OTHERS_INSIDE = swedish(
    rf"(?:är|var|står|ställer {{SIG}})(?: {{ADV}})* ({_COLLECTIVE})(?= )"
    r"|ställer sig(?: {ADV})* ((?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d+|många|några|flera|flertalet|hälften|de flesta|merparten|ett fåtal)) bakom"
)
""" "Enligt enkäten är de flesta boende positiva till …": who it is stands in the formula."""
_AGENT = swedish(
    r"^ (?:inte )?av ((?:(?!(?:oss|undertecknad)\b){ord} ){0,2}?(?!{ORGAN}(?:\W|$)|oss(?:\W|$))(?:[\w-]{4,30}(?:na|er|ar|or)|(?:de )?flesta|flertalet|många|några|somliga|majoriteten|en (?:klar |stor |bred |knapp |tydlig )?majoritet|hälften|regeringen|riksdagen|oppositionen|branschen|näringslivet|forskningen|allmänheten|opinionen|minoriteten))(?=[.,:;]|$| (?:i|på|men|och|vid) )"
)
""" "Tillstyrktes av grannarna": the passive tells who."""
_OUGHT_TO_BE = swedish(OUGHT_TO_BE)
_OBJECT_FIRST = swedish(
    r"^(?:(?:{UTREDNINGENS} )?{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|{HELA})(?: {ord}){0,3}? [\w-]+(?:as|ds|ks|lls)$"
)
""" "Förslaget avvisas": the formula has its object in it."""
_NOT_THEIRS = swedish(
    r" ?(?:(?!(?:att|som|och|men)\b){ord} ){1,6}?(?:delar|har|är)(?: {ADV})* (?:inte|ej) (?:av )?(?:den|denna|samma) (?:uppfattning|inställning|bedömning|syn|åsikt|mening|ståndpunkt|kritik|oro|tveksamhet|skepsis|farhåga)\w*(?= |[.,;]|$)"
    r"| ?(?:(?!(?:att|som|och|men)\b){ord} ){1,6}?(?:anser|tycker|menar|hävdar|bedömer|finner|vill|ser)(?: {ADV})* tvärtom(?=[ .,])"
)
""" "Villaägarna är positiva till förslaget. Nämnden delar inte den uppfattningen"."""
_TRADE = swedish(
    r"^[\w-]{3}[\w-]*(?:företagen|bolagen|operatörerna|redarna|producenterna|arbetsgivarna|förbunden|organisationerna|fiskarna|mästarna|odlarna|bönderna|läkarna|lärarna|byggarna|jägarna|klubbarna|makarna|sköterskorna|juristerna|ingenjörerna|arkitekterna|lotsarna|piloterna|advokaterna|rektorerna|skogsägarna|åkarna|åkerierna|fotograferna|skådespelarna|musikerna|bryggarna|smederna|snickarna|målarna|elektrikerna|bibliotekarierna|arkivarierna|psykologerna|veterinärerna|barnmorskorna|apotekarna|bagarna|grossisterna|köpmännen|hamnarna|museerna|bankerna|teatrarna|orkestrarna|bryggerierna|mejerierna)$"
)
""" "Avvisas inte av inkassoföretagen", "välkomnas av Tandhygienisterna": a body by its name, as an answer calls its sender."""
_NEARBY = swedish(
    r" (?:i|på|vid|inom) (?:länet|kommunen|regionen|staden|området|stadsdelen|närheten|närområdet|trakten|bygden|orten|centrum)(?=[ .,]|$)"
)
_PREPOSITION = swedish(
    r"(?:^| )(?:i|av|till|(?<!även )(?<!^)om|på|från|med|ur|över|för|mot|genom|efter|lämnar|lämnade|lämna) ?$"
)
_WE_AFTER = swedish(r"^(?: {ADV})* {VI}(?= |$|[.,])")
_BUT_THIS = swedish(
    r"(?:, (?:men|och|vilket)|;|–) (?:(?:det|detta|den|dem|dessa|så) )?(?:förslaget |ändringen |lösningen )?$"
)
""" "Utredningen anser att avgiften ska höjas, men det avstyrker vi"."""
_SENDER_AFTER = swedish(
    r"^(?: {ADV})* (?:{VI}|(?:(?!{FÖRSLAG} |de[tnm] |detta |av |om |för |till |mot |hos |\w+r ){ord} ){0,2}{ORGAN})(?= |$|[.,])"
)

_DISSENT = word(
    r"(?<!vi )(?<!primärt )(?<!sekundärt )(?<!första hand )(?<!första )(?<!andra )(?<!tredje )(?<!fjärde )(?<!femte )(?<!sista )yrka(?:r|de|t|nde|ndet|s)(?! vi\b| i första hand| primärt| alternativt| \w+ primärt| \d| i motion\w*| i motionens)|reserverar {SIG}(?! inte| ej)|reserverade {SIG}|(?<!utan )(?<!utan någon )(?<!utan några )(?<!med )(?<!med de )(?<!med den )(?<!med dessa )(?<!med denna )(?<!med ovanstående )(?<!med nedanstående )(?<!med vissa )(?<!med följande )reservation\w*|särskilt yttrande|protokollsanteckning\w*|{PARTI}s? (?:ledamöter|ledamot)"
    r"|(?:ja|nej)-röst(?:en)?(?: (?:för|innebär)|:)|tilläggsyrkande\w*|avslagsyrkande\w*|återremissyrkande\w*|skiljaktig\w*|avvikande mening|låter (?:till protokollet )?(?:anteckna|antecknas)|(?:vill|önskar|begär) (?:få |till protokollet )*(?:antecknat|anteckna|antecknad)|till protokollet (?:anteckna|anföra|antecknas|antecknar)",
    keys=(
        "yrka",
        "reserv",
        "sarskilt yttrande",
        "protokollsanteckning",
        "ledamot",
        "-rost",
        "ledamoter",
        "skiljaktig",
        "avvikande mening",
        "anteckna",
        "till protokollet",
        "radmannen",
        "namndemannen",
    ),
)
_PARTY = swedish(r"\((?:sd|s|m|v|c|l|kd|mp|fp)\)(?:{0-3}(?: (?:{ADV}|{HJÄLP}|att|m\.fl\.?|med flera))*)? $")
_PARTY_SUBJECT = swedish(
    rf"(?:^|[ ,(])({{PARTI}}|ledamöterna|ledamoten|oppositionen|rådmannen|nämndemannen|ersättarna|(?:en|två|tre|fyra|fem|sex|sju) (?:ledamot|ledamöter|ersättare))(?: (?!(?:och|men|{{VI}}|{{ORGAN}})(?: |$)){{ord}}){{0,5}}?{_TAIL} $"
)
_PARTY_PROPOSES = swedish(
    r"(?:^|[ ,(])({PARTI}|ledamöterna|ledamoten|oppositionen|förslagsställar(?:en|na)|motionär(?:en|erna)|initiativtagar(?:en|na)|[\w-]+ \((?:sd|s|m|v|c|l|kd|mp|fp)\))(?:, (?:med|under) (?:instämmande|bifall|stöd) (?:av|från) [^,;]{3,70},)?(?: {ord}){0,3}? (?:föreslår|vill|önskar|anser|tycker|menar|förordar|hemställer|yrkar|begär)(?: (?:under|vid|på) (?:{ord} )?{ord})?(?:,? (?:med|under) (?:instämmande|bifall|stöd|tillstyrkan|åberopande) (?:av|från) [^,;]{3,70},?)? att (?:{ORGAN}|motionen|förslaget|ärendet|remissen) (?:{ord} ){0,4}?$"
)
_A_BODY = swedish(
    r" ?(?!kommunstyrelsen|nämnden|styrelsen|utskottet)(?:{ord} ){0,3}?{ORGAN}(?: (?:i|för) (?:{ord} ){0,2}?{ord})? "
)
_SUBJECT_WITHIN = 15
_BUT_ANOTHER = swedish(
    r", men (?!(?:[\w-]+r|{INTE}|att)(?: |$))(?:(?!(?:att|och)\b){ord} ){1,5}$"
    r"|^ ?om (?:avslag|bifall|återremiss)(?: (?:på|till) [^.;:?!,]{3,60})?,? och (?:{ord} )?{ORGAN} $"
    r"|(?:vinner|vann|vunnit|fick|får) (?:inte|ej) bifall,? och (?:{ord} )?{ORGAN} $|(?:avslogs|föll|avslås|faller),? (?:och|varefter) (?:{ord} )?{ORGAN} $"
)
""" "Experterna reserverade sig, men föreningen delar bedömningen": another subject."""
_FOLLOWS_MOVE = swedish(
    r"(?:biföll|bifaller|bifallit|bifallas|bifalls)(?: {ord}){0,3}? (?:yrkandet|yrkande|avslagsyrkandet|hemställan)(?: {ord}){0,3}? om (?:att )?$|beslut\w* (?:att )?(?:i enlighet med|enligt|i linje med) [^.;:?!]{0,60}yrkande(?:t)?(?: om)? att $"
)
""" "Beslutar i enlighet med Eva Linds yrkande att avstyrka": that is what is decided."""
_WITHDRAWN = swedish(
    r"^ ?(?:sedan|efter att|då|när|trots att) [^.;:?!]{3,80} (?:återtagit|dragit tillbaka|tagit tillbaka|återkallat)(?: (?:sitt|sina))? [^.;:?!]{0,40}$"
)
_MOVED = swedish(r"^(?: {ord}){0,12}? yrka(?:s|des|ts)(?: (?!av (?:oss|{ORGAN})\b)|[.,]|$)")
""" "Bifall till motionen yrkas av ordföranden"."""
_AT_THE_MEETING = swedish(
    r"^ ?(?:under|vid) (?:{ord} ){0,2}?(?:överläggningen|sammanträdet|debatten|behandlingen|diskussionen|mötet|ärendets behandling)(?: {ord}){0,3}? (?:föreslår|föreslog|yrkar|yrkade|anför|anförde|framför|framförde|förordar|begär|begärde|menar|menade)(?= (?!(?:{VI}|nämnden|styrelsen|kommunen|kommunstyrelsen|ordföranden att nämnden)(?: |$)))"
)
""" "Under överläggningen föreslår Eva Lind att motionen avstyrks"."""
_AGAINST_DECISION = swedish(r"(?:^|[ ,.])mot (?:{ord} ){0,2}?beslut(?:et)?(?: om)?(?: att)? $")
""" "Mot beslutet att tillstyrka motionen reserverar sig …"."""
_VOTING = keyed(
    r"(?:^|[ ,(])(?:ledamot|ledamöter|ledamöterna|ombud|ombuden|delegater|röstande|personer) (?:röstar|röstade|ville|önskade|förordade|stödde|var för|hade velat) [^.;]{0,80}$|^ ?(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+)(?: {ord})? (?:röstar|röstade) (?:ja|nej|för|mot|emot|bifall|avslag)(?=[ ,])[^.;]{0,80} $"
)
_OF_THE_VOTES = swedish(
    r"(?:^|[,;:(] ?|(?:och|medan|samt|men|där) )(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+|resten|övriga|några)(?: (?:av )?(?:ledamot|ledamöter|ledamöterna|röst|röster|personer|ombud|delegater|dem|röstande))? $"
)
""" "21 röstar ja och 19 nej, medan 3 avstår"."""
_THEREFORE = swedish(
    r"(?:varför|varmed|varigenom|varvid|vilket (?:innebär|betyder|medför) att|(?:och |så )?(?:därmed|således|alltså|följaktligen)|med följd att|så att) [^.;,]{0,60}$"
)
""" "14 röstade för avslag, varför motionen avslås": what the votes came to."""
_COUNTED = ("rost", "voter", "omrost", "utgang", "resultat", "utfall", "beslutet ")
""" "Sju röster mot sex; motionen avslås": the votes stand in the formula, with what they came to."""
_DECIDES = word(
    r"(?:(?<!mot )beslut\w*|besluta\w*|{ORGAN} (?:beslutar|har beslutat|anser|bedömer|tillstyrker|avstyrker))"
)

_PROPOSES = swedish(
    r"(?:^|[ ,(:])({FÖRVALTNINGEN}|tjänsteutlåtandet|stadsdirektören|förvaltningschefen|kommundirektören)(?: (?!men\b){ord}){0,6}? (?:föreslår|förordar|rekommenderar|hemställer)(?: {ord}){0,4}? (?:att )?"
)
_IN_A_MOTION = swedish(
    r"(?:^|[ ,(])(?:i|genom) (?:motionen|medborgarförslaget|yrkandet|e-förslaget|invånarinitiativet|namninsamlingen|(?:en|ett) (?:motion|medborgarförslag|e-förslag)) (?:föreslås|begärs|yrkas|hemställs|framförs|krävs)(?: {ADV})* att(?= )"
)
_PROPOSED = keyed(
    r"(?:^|[ ,(])(?:föreslås(?: att)?|förslag till beslut:?|förslag till yttrande:?|(?:arbetsutskottets|utskottets|förvaltningens|kontorets|presidiets|beredningens|handläggarens|ordförandens) förslag:|föreslår (?:{ord} ){0,2}?(?:nämnden|styrelsen|kommunstyrelsen))(?= )"
)
_OFFICIAL = keyed(rf"(?:^|[ ,(])((?:förvaltningen|kontoret|handläggaren))(?: {{ord}}){{0,4}}{_TAIL} $")


_IMPERSONAL = swedish(
    r"^(?:{FÖRSLAG}|föreslagn?a|är|utgör|innebär|blir|vore|bedöms|anses|framstår|förefaller|verkar|det|de|den|att|ett?|ökad\w*|vilket|detta|dessa|bör|ska|skall|finns|föreligger|(?:inte |ej )?innehåller)(?= )"
    r"|(?:^| ){VI}(?= |$)"
)
"""Its subject is what is judged, not who judges; or the sender says "vi"."""


def impersonal(formula: str) -> bool:
    """Does a judgement name what is judged as its subject?

    >>> impersonal("ar ett viktigt steg"), impersonal("anser att forslaget ar bra")
    (True, False)
    """
    return _IMPERSONAL.search(formula) is not None


_WE = swedish(r" {VI}(?: |$)")
_GENITIVE = swedish(r"^(?:{UTREDNINGENS}|hoppas|minns|tycks) ")
""" "Utredningens slutsats att … delas inte": what is shared, and no passive; nor is "hoppas"."""
_CAUSES = swedish(
    r"föranleder (?:{UTREDNINGEN}|{HELA})(?: {ADV}| enligt (?:{ord} ){1,3}?{ord})* $|^ ?(?:{UTREDNINGEN}|{HELA})(?: {ord}){0,3} (?:ger|gav)(?: {INTE}| {ADV}| oss)*(?: (?:anledning|upphov|skäl) till)? $"
)
_COMMENT = ("vilket ", "nagot som ")
_BID = swedish(
    r"(?:^| )(?:anser|menar|tycker|bedömer|föreslår|vill|önskar|hemställer|förordar|begär)(?: {ord}){0,3}? att $"
)
""" "Rådet anser att regeringen inte ska gå vidare": what somebody else should do is said by the sender."""
_AS_FAR_AS = swedish(
    r"(?:^|, )(?:såvitt|enligt vad|efter vad) (?:{ord} ){1,3}?(?:inhämtat|erfarit|vet|erfar|framkommit)(?= )"
)
_WHILE = swedish(
    r"^ ?(?:(?:medan|samtidigt som) (?!{VI} )|(?:även om|fastän|trots att|fast|oaktat att|oaktat) (?!{VI} |(?:den |vår )?(?:nämnden|styrelsen|kommunen|staden|regionen|myndigheten|verket|domstolen|rätten|förbundet|föreningen|universitetet|högskolan|rådet|bolaget|organisationen|stiftelsen|kyrkan|skolan|klubben|museet|länsstyrelsen) ))((?:{ord} ){0,4}?{ord})(?: {ADV}| har)* $"
)
_CONCEDES = swedish(r"^ ?(?:trots att|även om|fastän|fast|oaktat att|medan|samtidigt som) (?:{ord} ){2,20}")
_THEN_WHO = swedish(
    r"^ (?:{VI}|(?!(?:att|som|det|den|dem|inte|ej|{FÖRSLAG}|{FÖRESLAGNA})(?: |[.,;]|$))(?:{ord} ){0,3}?{ORGAN}|(?!(?:att|som|det|den|dem|inte|ej|{FÖRSLAG}|{FÖRESLAGNA})(?: |[.,;]|$)){ord} (?=(?:{ord} ){0,2}?(?:{FÖRSLAG}|det|den)(?=[ .,;]|$)))"
)
""" "Trots att oppositionen vill avslå det tillstyrker nämnden": the concession is over, and another subject follows."""
_THEN = swedish(
    r"[ ,](?:tillstyrker|avstyrker|stödjer|stöder|motsätter {SIG}|motsätter|avvisar|förordar|instämmer|väljer|anser|menar|bedömer|finner|säger|välkomnar|delar|avråder|ställer {SIG}|ställer) (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?= |[.,]|$)"
    r"|[ ,](?:tillstyrker|avstyrker|stödjer|stöder|motsätter {SIG}|motsätter|avvisar|instämmer|välkomnar|avråder|ställer {SIG}|är|kan|säger) (?!(?:inte|ej|det|den|de|att|också|även|för|{ADV})(?= ))(?:{ord} ){0,4}?(?!(?:förslag\w*)\b){ord}(?: {ADV}| {INTE})* (?:det|den|dem|detsamma|förslaget|från|bakom|i|av motsatt\w*|av annan|negativ\w*|positiv\w*|kritisk\w*|emot|nej till|ja till|ställa {SIG} bakom|tillstyrka|stödja|godta)(?=[ .,;]|$)"
    r"|[ ,](?:kan|säger|är) (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?: {ADV}| {INTE})* (?:ställa {SIG} bakom|tillstyrka|stödja|godta|nej|ja|positiv\w*|negativ\w*|kritisk\w*|emot)(?=[ .,;]|$)"
)
""" "Medan bolaget förordar förslaget avstyrker styrelsen detsamma": the first is set against the sender."""


def voice(
    folded: Folded,
    sentence: tuple[int, int],
    head: tuple[int, int],
    names: Sequence[str],
    *,
    judged: bool = False,
) -> Voice:
    """Whose stand the formula at `head` in `sentence` is. `judged`: its subject is the thing judged."""
    if _WE.search(folded.text, head[0], head[1]):
        return SENDER  # "avgiften säger vi nej till": who says it stands in the formula
    if _WE_AFTER.match(folded.text[head[1] : sentence[1]]) and _BUT_THIS.search(
        folded.text, sentence[0], head[0]
    ):
        return SENDER
    if (with_them := joined(folded.text, head[1])) is not None:
        return SENDER if with_them else Voice(VoiceKind.OTHERS)
    if match := _OTHERS_INSIDE.match(folded.text, head[0], head[1]):
        return Voice(VoiceKind.OTHERS, folded.written(*match.span(match.lastindex or 0)))
    if names and (writer := writing(folded, near(sentence, *head)[0], head[0], names)):
        return Voice(VoiceKind.OTHERS, writer)
    if judged and folded.text.startswith(_COMMENT, head[0]):
        return SENDER  # "utredningen föreslår att taket höjs, vilket är positivt": the sender comments
    sentence = near(sentence, *head)
    before = folded.text[sentence[0] : head[0]]
    after = folded.text[head[1] : sentence[1]]
    base = sentence[0]
    whole = folded.text[sentence[0] : sentence[1]]
    if not judged and (other := contrasted(folded, sentence[0], head)):
        return Voice(VoiceKind.OTHERS, other)

    def written(match: re.Match[str], offset: int) -> str:
        group = match.lastindex or 0  # a pattern may name the holder in either of its turns
        return folded.written(match.start(group) + offset, match.end(group) + offset)

    formula = folded.text[head[0] : head[1]]
    if formula.endswith("s av"):  # "förslaget stöds av"
        formula, after = formula[:-3], f" av{after}"
    by_agent = folded.text.endswith(("as av", "es av", "ds av", "ks av", "rs av"), head[0], head[1])
    passive = by_agent or (formula.split(" ", maxsplit=1)[0].endswith("s") and not _GENITIVE.match(formula))
    if (
        not passive
        and (match := _WHILE.search(before))
        and _THEN.search(after)
        and not known(match[1], names)
    ):
        return Voice(VoiceKind.OTHERS, written(match, base))
    if not passive and (first := set_against(folded, sentence, head)) and not known(letters(first), names):
        return Voice(VoiceKind.OTHERS, first)
    dissent = _DISSENT.search(whole)
    if dissent and dissent.start() < len(before) and _BUT_ANOTHER.search(before[dissent.end() :]):
        dissent = None
    if dissent and dissent[0].startswith("yrka") and _A_BODY.fullmatch(whole[: dissent.start()]):
        dissent = None  # "hovrätten yrkar avslag"
    if dissent and passive and dissent.start() < _SUBJECT_WITHIN and dissent[0].startswith("yrkande"):
        dissent = None  # "yrkandet om gratis parkering avstyrks"
    if dissent and (
        _FOLLOWS_MOVE.search(before) or (_WITHDRAWN.match(before) and _SENDER_AFTER.match(after))
    ):
        dissent = None
    counted = formula.startswith(_COUNTED)
    conceded = _CONCEDES.match(before) is not None and _THEN_WHO.match(after) is not None
    if counted or conceded:
        dissent = None
    if not conceded and ((dissent and dissent.start() < len(before)) or _PARTY.search(before)):
        match = _PARTY_SUBJECT.search(before)
        decided = _DECIDES.search(before)
        if not decided or (dissent and decided.start() < dissent.start()):
            return Voice(VoiceKind.DISSENT, written(match, base) if match else "")
    if (
        _VOTING.search(before)
        and not (
            counted or _DECIDES.search(before) or _THEREFORE.search(before) or _SENDER_AFTER.match(after)
        )
    ) or _AT_THE_MEETING.search(before):
        return Voice(VoiceKind.DISSENT)
    bare = after.startswith(":") or formula.startswith("avstyrks") or not before.strip(" 0123456789.")
    row = formula.startswith("avstyrk") and bare  # "2 Avstyrks": the number of a point, not of votes
    if formula.startswith("avst") and not row and _OF_THE_VOTES.search(before):
        return Voice(VoiceKind.DISSENT)
    if folded.text.startswith(("bifall", "avslag"), head[0]) and _MOVED.search(after):
        return Voice(VoiceKind.DISSENT)
    if (_AGAINST_DECISION.search(before) and _DISSENT.search(after)) or moved(before, after):
        return Voice(VoiceKind.DISSENT)
    if by_others := told(before, formula, after, judged=judged, named=bool(names)):
        spot = by_others.spot
        return Voice(VoiceKind.OTHERS, folded.written(spot[0] + base, spot[1] + base) if spot else "")
    if not conceded and (match := _PARTY_SUBJECT.search(before) or _PARTY_PROPOSES.search(before)):
        return Voice(VoiceKind.DISSENT, written(match, base))
    if (
        not judged
        and not OWN.search(before)
        and _NOT_THEIRS.match(folded.text, sentence[1], sentence[1] + 160)
    ):
        return Voice(VoiceKind.OTHERS)
    clause = before[max((before.rfind(c) for c in (", ", "; ", " men ", " medan ")), default=0) + 1 :]
    if match := _PROPOSES.search(before):
        return Voice(VoiceKind.OFFICIALS, written(match, base))
    if _IN_A_MOTION.search(before):
        return Voice(VoiceKind.DISSENT)
    if match := _PROPOSED.search(before):
        return Voice(VoiceKind.OFFICIALS)
    caused = (
        folded.text.startswith("foranle", head[0]) or _CAUSES.search(before) is not None
    )  # "betänkandet föranleder ingen kommentar": of the sender
    ought = formula.partition(" ")[0].rstrip(",") in ("bor", "borde", "maste", "ska", "skall")
    if not passive and not judged and not caused and not ought:
        for pattern in (_OTHERS_BEFORE, _RELATIVE):
            if (
                (match := pattern.search(before))
                and not (_JOINS_THEM if pattern is _RELATIVE else _PREPOSITION).search(
                    before[: match.start()]
                )
                and not _SENDER_AFTER.search(after)
                and not (by_its_name(match[1], written(match, base), first=not match.start()) and not names)
                and not among(match[1], names)
                and not _BID.search(before[: match.start()])
            ):
                return Voice(VoiceKind.OTHERS, written(match, base))
    if (match := _INFORMS.search(before)) or _HEARSAY.search(before):
        return Voice(VoiceKind.OTHERS, written(match, base) if match else "")
    if _IN_A_LETTER.search(before) or (not passive and _WHO_WROTE.search(before)):
        return Voice(VoiceKind.OTHERS)
    for pattern in (_REPORTED, _REPORTED_INVERTED, _RELATED, _NEGOTIATED, _TOLD, _ACCORDING):
        if (
            (match := pattern.search(before))
            and not OWN.search(folded.text, sentence[0] + match.end(1), head[1])
            and (pattern is _RELATED or not OWN.search(before[: match.start()]))
        ):
            return Voice(VoiceKind.OTHERS, written(match, base))
    if (
        (passive or _OBJECT_FIRST.match(formula))
        and not judged
        and not names
        and (match := _AGENT.search(after))
        and not (match[1] in ("regeringen", "riksdagen") and _OUGHT_TO_BE.search(f"{before}{formula}"))
    ):
        agent = written(match, head[1] - 3 * folded.text.endswith("s av", head[0], head[1]))
        named = agent[:1].isupper() and not folded.original.isupper()
        if not named and (not _TRADE.search(match[1]) or _NEARBY.match(after, match.end())):
            return Voice(VoiceKind.OTHERS, agent)
    if (
        not folded.text.endswith((" om", " att"), head[0], head[1])
        and (match := _OTHERS_AFTER.search(after))
        and (names or not by_its_name(match[1], written(match, head[1]), first=False))
        and (not OWN.search(clause) or _AS_FAR_AS.search(before))
    ):
        return Voice(VoiceKind.OTHERS, written(match, head[1]))
    if match := they_do(before, after):
        return Voice(VoiceKind.OTHERS, written(match, head[1]))
    if (
        names
        and not judged
        and not _WE_AFTER.match(after)  # "parken vid Lillberget tillstyrker vi"
        and not ought  # "tillsynen bör, som utredningen föreslår, …": what ought to be so does not speak
        and (
            other := somebody_else(named_before(folded, sentence[0], head[0]), names)
            or inverted_other(folded, sentence[0], head, sentence[1], names)
        )
    ):
        return Voice(VoiceKind.OTHERS, other)
    if names and not judged and not ought and (spot := local(before, names)):
        return Voice(VoiceKind.OTHERS, folded.written(spot[0] + base, spot[1] + base))
    if (match := _OFFICIAL.search(before)) and not any(
        "forvaltning" in letters(n) or "kontor" in letters(n) for n in names
    ):
        return Voice(VoiceKind.OFFICIALS, written(match, base))
    return SENDER
