"""Stands at second hand: in a letter that came, in what is known of others, in what a member or a party wants decided.

"Har tagit del av ett upprop där villaägarna avvisar …", "som det har kommit till vår kännedom avstyrks … av …", "Centerpartiet
vill att svaret ska tillstyrka …". `heard` knows these by who tells it; here it is the construction that says that what
follows is not the sender's: a relative clause whose antecedent is what was received, an object clause under knowing, an
agent under hearsay.
"""

from __future__ import annotations

from assistant.stance.consulted import consulted
from assistant.stance.lexicon import swedish

_OWN = r"(?:{VI}|nämnden|styrelsen|kommunen|staden|regionen|myndigheten|verket|förbundet|föreningen|domstolen|rätten|länsstyrelsen|kommunstyrelsen|regionstyrelsen|universitetet|högskolan|bolaget|þ+)"
_SOMEBODY = rf"(?!{_OWN}(?: |$))(?!(?:{{FÖRSLAG}}|{{FÖRESLAGNA}}|{{HELA}}|{{UTREDNINGENS}}|det|detta|man)(?: |$))(?:(?!(?:{{VI}}|att|som|och|men|{{FÖRSLAG}})\b){{ord}} ){{1,7}}?"
_WHERE = r"(?:där|vari|varigenom|vartill|(?:i|genom|enligt|av|med) vilke[nt]|(?:i|genom|enligt|av|med) vilka)"
_RECEIVED = swedish(
    r"(?:^|[ ,])(?:tagit del|fått|får|mottagit|mottog|nåtts|läst|sett|hört|tillsän[dt]\w*|erhållit|överlämnat\w*|inkommit|kommit in|hänvisar|hänvisas|bifogar|bifogas|fogas|noterar|noterat|uppmärksamma[dt]\w*|känner till|återger|citerar|refererar|pekar på|påminner om|publicerat|publicerats|spridits|cirkulerar|finns|föreligger|lämnats)"
    rf"(?= )[^.;:?!]{{1,120}}?,? {_WHERE} {_SOMEBODY}$",
    keys=(" dar ", " vari ", "varigenom", "vartill", " vilke", " vilka"),
)
""" "Har fått en protestlista där villaägarna avvisar …": what stands in what came is said by who wrote it."""
_KNOWN = swedish(
    r"(?:^|[ ,])(?:känner till|(?:väl )?(?:känt|bekant)|kännedom|(?:upplyst|påmind|informera[dt]|underrätta[dt])\w* om|medvet(?:en|et|na) om|(?:förståelse|respekt) för|fått veta|får veta|fått besked om|erfar|erfarit|förvånas över|beklagar|uppmärksamma[dt]\w* på|är införstådd\w* med|konstaterar|noterar|noterat|noteras|erinrar om|kan inte bortse från|vet)"
    rf"(?:,? {{ADV}})* att (?:{{ADV}} )?{_SOMEBODY}$",
    keys=("att ",),
)
""" "Känner till att byalagen avstyrker"."""
_PUT_FORWARD = swedish(
    r"(?:har det|det har|hade det)(?: {ADV}| även| också)* (?:framförts|hävdats|sagts|anförts|påpekats|yttrats|gjorts gällande|argumenterats för|invänts|krävts|begärts|yrkats)(?: (?!(?:vi|oss)\b){ord}){0,6}?,? att(?= )(?:(?! (?:och|men|utan|vi|jag) )[^.,;:?!])*$",
    keys=("har det", "det har", "hade det"),
)
_IT_SAYS = swedish(
    r"(?:^|[.;] ?)(?:{ord} )?det (?:står|anges|sägs|hävdas|påstås|uppges|skrivs|heter)(?: (?!(?:vi|oss|klart|fast|utom|{FÖRSLAG}|{VI}|{ORGAN}) ){ord}){0,5}?,? att(?= )(?:(?! (?:och|men|utan|vi|jag) )[^.,;:?!])*$",
    keys=("star ", "anges ", "sags ", "havdas ", "pastas ", "uppges ", "skrivs ", "heter "),
)
""" "Det står i utredningen att kommunerna är positiva"."""
""" "Från facklig sida har det framförts att …"."""
_PUT_IN = swedish(rf", (?:även om|trots att|fastän|oaktat|samtidigt som|medan) {_SOMEBODY}$")
_IT_THEN_ON = swedish(r"^ (?:det|den|dem|detta|saken|förslaget),(?= )")
""" "Stödjer, även om grannstaden avvisar det, förslaget"."""
_THAT_THEY = swedish(rf"^ ?att {_SOMEBODY}$")
_IS_KNOWN = swedish(
    r"^[^.;:?!]{0,200}? (?:(?:är|var) (?:(?:{ord} ){1,5}?)?(?:(?:väl )?(?:medvet(?:en|et|na)|bekant|känt|införstådd\w*)|ingen nyhet|inget nytt|förståeligt|begripligt)|(?:hindrar|ändrar|förändrar|påverkar|utesluter|rubbar|rår|gör) (?:{ord} ){0,3}?(?:inte|ej|ingenting|inget|föga)|känner (?:{ord} ){1,5}?till|(?:har )?(?:noterat|noteras|noterats|framgått|framgår|rapporterats|uppgetts|sagts|redovisats|redovisas|nämnts|omnämnts|återgetts|återgivits|berörts|refererats)|vet (?:{VI}|{ord})|(?:har )?(?:{VI} )?(?:hört|hörde|förstår|förstått))(?=[ .,;]|$)"
)
""" "Att grannkommunerna avstyrker är nämnden väl medveten om"."""
_BY_HEARSAY = swedish(
    r"^ ?(?:som|såsom|såvitt|enligt|efter vad|om vi förstått|vad)(?= )[^.;:?!]{0,90}?(?:kännedom|inhämtat|erfarit|erfar|bekant|känt|(?:fått|får) veta|underrättats? om|upplysts? om|hört|förstått|[\w-]*radion|[\w-]*tv|[\w-]*nyheterna|[\w-]*tidningen|[\w-]*artikel\w*|[\w-]*inslag|[\w-]*referat\w*|[\w-]*uppgifter?)(?:[ ,][^.;:?!]{0,60})? ?$"
)
_AGENT = swedish(
    rf" av (?!(?:{_OWN}|oss|detta|dessa|de[nt]|[\w-]*skäl\w*|[\w-]*hänsyn)(?=[ .,;]|$))(?:{{ord}} ){{0,4}}?{{ord}}"
)
_BY_MANY = swedish(
    r"^(?: {ADV})* av (?:flera|några|många|vissa|enstaka|samtliga|alla|en del|ett antal|en rad|merparten|de flesta|ett fåtal|en majoritet|två|tre|fyra|fem|sex)(?: av)?(?: (?:de|landets|länets|regionens|kommunens|stadens|våra|berörda|övriga|lokala))* (?!(?:skäl|anledning|orsak|fall|delar|förslag)\w*)[\w-]+"
)
""" "Välkomnas av flera av de boende"."""
_NOT_OURS = swedish(
    r", som (?:(?:även|också|däremot) )?(?:(?:flera|några|många|vissa|samtliga|alla|andra|övriga|merparten|en rad|ett antal|två|tre|fyra|fem) (?:av )?(?:(?:de|regionens|länets|landets|våra) )?(?:{ord} ){1,3}?|{INSTANSERNA} (?:{ord} ){0,2}?|{UTREDNINGEN} |{PARTI} )(?:har |hade |nu |tidigare )*$"
)
_VOICED_BY = swedish(
    rf"(?:framförts|framförs|framfördes|anförts|anförs|anfördes|uttryckts|uttrycks|uttrycktes|företräds|företräddes|hävdats|hävdas|hävdades|drivs|drivits) (?:bland annat |främst |särskilt )?av (?!(?:{_OWN}|oss)(?:[ ,]))(?:{{ord}} ){{0,4}}?{{ord}}, som(?: {{ADV}}| har| {{INTE}})* $"
)
""" "Motsatt uppfattning har framförts av tillverkarna, som avstyrker förslaget"."""
_TAKEN_AS = swedish(
    r"(?:uppfattat|uppfattar|uppfattats|tolkar|tolkat|tolkats|återger|återgett|återgetts|citerar|citerat|citerats|framställer|framställt|framställs|beskrivits|beskriver|utpekats|redovisats|redovisar|registrerats|noterats)(?: (?!att\b){ord}){0,8}? som (?:att|om)(?= )(?:(?! (?:men|utan) )[^.;:?!,])*$",
    keys=("som att ", "som om "),
)
""" "Regionen har uppfattat det som att kommunen tillstyrker": what somebody made of it."""
_OBJECT_FIRST = swedish(r"^(?:{FÖRSLAG}|{FÖRESLAGNA}) ")
_MANY_WHO = swedish(
    r"^ ?{INSTANSERNA}(?: i {ord})?, som (?:{ADV} |har |hade |är )*$|^ ?(?:flera|några|många|vissa|samtliga|alla|en rad|ett antal|merparten|de flesta|två|tre|fyra|fem|sex)(?: av)? (?!(?:förslag|punkt|avsnitt)\w*)(?:{ord} ){0,4}?{ord}, som (?:{ADV} |har |hade )*$"
)
""" "Tre av kommunerna, som avvisar förslaget, har svarat själva"."""
_GOES_ON = swedish(r"^[^.;:?!]{0,80}, [\w-]+(?= )")
""" "Förslaget, som flera kommuner har avstyrkt, tillstyrks"."""

_PARTY = r"(?:{PARTI}s?|(?:[\w-]+(?:iska|liga|erna) )?partiet|(?:borgerliga|rödgröna|övriga|samtliga|alla|borgerliga|tre|fyra|fem) (?:[\w-]+ )?partier(?:na)?|(?:sd|s|m|v|c|l|kd|mp|fp)(?:-gruppen|-ledamöterna)?(?=[ ,])|[\w-]+partisterna|socialdemokratiska [\w-]+|oppositionen|minoriteten|majoritetspartierna|partiet (?:(?!(?:att|vill|anser)\b){ord} ){0,3}?{ord}|[\w-]+ \((?:sd|s|m|v|c|l|kd|mp|fp)\))"
_PARTIES = rf"(?:(?:ledamoten|ledamöterna|gruppledaren|ersättaren|oppositionsrådet) )?(?:[\w-]+ )?{_PARTY}(?: (?:grupp|ledamöter|företrädare|gruppledare))?(?:(?:,| och| samt) (?:[\w-]+ )?{_PARTY})*(?: (?:i|inom) [\w-]+)?"
_WANT = r"(?:vill|ville|önskar|önskade|begär|begärde|föreslår|föreslog|anser|ansåg|menar|menade|hävdar|hävdade|förordar|yrkar|yrkade|kräver|krävde|lägger(?: fram)?|lade(?: fram)?|lagt|inkommer med|inkom med|har inkommit med|presenterar|presenterade|väcker|väckte|avger|avgav|framställer|framställde|ställer|ställde|lämnar|lämnade|anmäler|anmälde|ser (?:helst|gärna)|hoppas|uppmanar|verkar för|pläderar för)"
_DECIDED = swedish(
    r"(?:beslut\w*|(?:nämnden|styrelsen|kommunstyrelsen|utskottet|fullmäktige) (?:avstyrker|tillstyrker|avslår|bifaller|finner))"
)
_WANTED = swedish(
rf"^ ?(?:från |till protokollet lämnar |enligt )?{_PARTIES} {_WANT}(?= )[^.;:?!]*$"
        rf"|^ ?(?:till protokollet (?:lämnar|anför|antecknar)|från|enligt|på (?:förslag|yrkande|initiativ|begäran) (?:av|från)) {_PARTIES}(?= )[^.;:?!]*$"
        rf"|{_PARTIES},? som (?:i (?:sitt|ett) \w+ )?(?:har )?{_WANT}(?: (?!(?:och|men)\b){{ord}}){{0,8}} $"
        rf"|^ ?(?:ett |det |två |tre )?(?:[\w-]*yrkande|[\w-]*yrkandet|[\w-]*yrkandena|[\w-]*yrkanden|förslaget|motförslaget|linjen|kravet|önskemålet|reservationen) från {_PARTIES}(?= )[^.;:?!]*$"
        rf"|^ ?(?:enligt |i )?{_PARTIES} (?:{{ord}} )?(?:[\w-]*yrkande|förslag|linje|reservation|motion|mening|uppfattning|inställning|ståndpunkt|motförslag)\w*(?: i {{ord}})? (?:är|går|innebär|lyder|gäller|syftar|vill|var|bör|ska)(?= )[^.;:?!]*$"
        r"|^ ?yrkande(?:t|na|n)? (?:(?:från|av) (?:{ord} ){1,6}?)?(?:är|var|innebär|innebar|går ut på|lyder)(?: {ADV})*,? att(?= )[^.;:?!]*$", keys=(
        "partiet", "moderat", "demokrat", "liberal", "(s)", "(m)", "(v)", "(c)", "(l)", "(sd)", "(kd)", "(mp)", "(fp)",
        "yrka", "opposition", "minoritet", "parti", "centern", "rodgron", "femklov", "gruppen", "ledamoterna",
    ))  # fmt: skip
""" "Centerpartiet vill i ett ändringsyrkande att yttrandet ska tillstyrka": a party's wish is no decision."""
_MOVED = swedish(
    r"^(?: {ord}){0,14}? (?:(?:yrka|begär|föreslå|krävd?e?)(?:s|des|ts|r|de) av (?!(?:oss|{ORGAN})\b)|(?:var|är) (?:vad|det) (?!{FÖRVALTNINGEN}|{ORGAN})(?:{ord} ){1,6}?(?:yrka|föresl|vill|begär|krävd?e?)\w*|yrka(?:s|des|ts|de)(?=[ .,]|$))"
)
_THAT = swedish(r"^ ?att(?= )[^.;:?!]*$")


def second_hand(before: str, formula: str, after: str, *, judged: bool) -> bool:
    """Is a formula what others said, by its construction? All folded, of one sentence. `judged`: its subject is the
    thing judged.

    >>> second_hand("namnden har fatt ett upprop dar villaagarna ", "avvisar", " forslaget.", judged=False)
    True
    >>> second_hand("namnden har tagit del av underlaget och ", "avvisar", " forslaget.", judged=False)
    False
    """
    if _PUT_FORWARD.search(before) or _IT_SAYS.search(before) or _TAKEN_AS.search(before):
        return True
    if formula.endswith(" av"):
        formula, after = formula[:-3], f" av{after}"
    if formula.partition(" ")[0].endswith("s") or (_OBJECT_FIRST.match(formula) and formula.endswith("s")):
        if _BY_MANY.match(after):
            return True
        return _BY_HEARSAY.search(before) is not None and _AGENT.search(after) is not None
    if judged:
        return False
    if consulted(before, formula, after):
        return True
    return (
        _RECEIVED.search(before) is not None
        or _VOICED_BY.search(before) is not None
        or (_IT_THEN_ON.match(after) is not None and _PUT_IN.search(before) is not None)
        or _KNOWN.search(before) is not None
        or (
            (_NOT_OURS.search(before) or _MANY_WHO.match(before)) is not None
            and _GOES_ON.match(after) is not None
        )
        or (_THAT_THEY.match(before) is not None and _IS_KNOWN.match(after) is not None)
    )


def moved(before: str, after: str) -> bool:
    """Is a stand what a member or a party wants decided?

    >>> moved("vansterpartiet vill i ett eget yrkande att svaret ska ", " motionen.")
    True
    >>> moved("att motionen ska ", " yrkas av eva lind (kd).")
    True
    >>> moved("sedan vansterpartiet yrkat avslag beslutar namnden att ", " motionen.")
    False
    """
    if _THAT.match(before) and _MOVED.match(after):
        return True
    wanted = _WANTED.search(before)
    return wanted is not None and not _DECIDED.search(before)
