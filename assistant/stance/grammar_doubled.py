"""Denials that take each other out: "går inte att inte välkomna", "inget är sådant att vi inte stöder det", "hindrar oss inte".

Read one denial at a time such a sentence says the opposite. Each row holds both denials: a thing that cannot be left undone,
a part of the proposal that is not disliked, a doubt that is not felt, an opinion no other than the inquiry's, an obstacle
that hinders nothing.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern
from assistant.stance.who import END, FIRST, NOT, OUR, WHO

T, A, E = Stance.TILLSTYRKER, Stance.AVSTYRKER, Stance.INGEN_ERINRAN
P, D = Force.PERFORMATIVE, Force.DECLARED

_SO = r"(?: {ADV}| likväl| ändå| alltså| just)*"
_SUPPORT = r"(?:stöd|bifall|gillande|godkännande|välsignelse|ja)"
_APPROVE = (
    r"(?:(?:(?:varmt|livligt|helhjärtat|starkt|fullt ut|helt|också|även) )*(?:tillstyrka|stödja|stöda|stötta|biträda|godkänna|bifalla|välkomna|förorda|bejaka|applådera|hylla|gilla"
    r"|instämma|ansluta {SIG}|(?:ställa {SIG}|stå|sluta upp) bakom|säga ja|ställa upp på|hålla med|skriva under på|uttala (?:sitt|vårt) stöd|ställa {SIG} positiv\w*)"
    rf"|ge (?:(?!(?:att|som|och)\b){{ord}} ){{0,5}}?(?:(?:sitt|vårt) (?:[\w-]+ )?{_SUPPORT}|bifall))"
)
_APPROVES = (
    r"(?:(?:tillstyrker|stödjer|stöder|stöttar|biträder|godkänner|välkomnar|förordar|bejakar|gillar|instämmer|ansluter {SIG}|(?:ställer {SIG}|står|sluter upp) bakom|skriver under på|håller med|delar|är (?:positiva? till|för)|ser positivt på)"
    rf"|(?:kan|vill) {_APPROVE}|kan (?:tillstyrkas|stödjas|biträdas|bifallas|godkännas) av)"
)
_REJECT = (
    r"(?:avstyrka|avvisa|motsätta {SIG}|avslå|avråda från|säga nej till|gå emot|förkasta|vända {SIG} mot)"
)
_OBJECTS = r"(?:avstyrker|avvisar|motsätter {SIG}|avråder från|säger nej till|är (?:emot|motståndare till|kritiska? till|negativa? till)|går emot|förkastar|vänder {SIG} mot|ogillar)"
_IT = r"(?:(?:{UTREDNINGENS}|det|de|den|detta|dessa|våra|nu) )*(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|motionen|reformen|betänkandet|promemorian|lagförslaget|planen|programmet|strategin|remissen)"
_NONE = r"(?:ingen(?:ting)?|inget|inga|intet|(?:inte|ej|knappast|knappt) (?:ett|en|någon|något|några|någonting)(?: enda)?)"
_A_PART = rf"(?:(?:enda |enskild\w* |större )?(?:del|delar|punkt|punkter|bit|åtgärd|åtgärder|avsnitt|kapitel|paragraf|moment|bestämmelse|rad|mening|sak|{{FÖRSLAG}})(?: (?:i|av|bland|ur) (?:(?!som\b){{ord}} ){{0,4}}?{{ord}})?|(?:av|i|bland|ur) {_IT}(?: (?:om|i|till|från|på) (?:(?!som\b){{ord}} ){{0,4}}?{{ord}})?)"
_SUCH = r"(?:,? som|(?:(?: som)? (?:är|vore))? (?:(?:av )?så(?:dan|dant|dana)(?: (?:art|natur|karaktär|slag))?|av (?:det|den) (?:slag|slaget|art|arten)|utforma\w+ så|så [\w-]+) att)"
_DONE = r"(?:genomföras|införas|antas|förverkligas|bli verklighet|bli av|träda i kraft|bifallas|tillstyrkas)"
_OUGHT = r"(?:bör|ska|skall|skulle|borde|kan|får)(?: {ADV}| kunna| alls)*"
_KOMMITTEN = r"(?:(?:{UTREDNINGENS} )?(?:utredningen|utredaren|utredarna|kommittén|kommitterade|betänkandet|promemorian|delegationen|arbetsgruppen|beredningen|regeringen|departementet|lagrådet)|[\w-]+(?:utredningen|kommittén|delegationen|beredningen))"
_OPINION = r"(?:uppfattning|mening|åsikt|bedömning|inställning|slutsats|hållning|ståndpunkt|syn|linje)"
_CARRY = rf"(?:{_APPROVE}|genomföra|införa|anta|gå vidare med|fullfölja|förverkliga|lagfästa|ta vara på)"
_FOLLY = r"(?:fel|felaktigt|ett (?:[\w-]+ )?(?:misstag|felgrepp|svek|slöseri)|en (?:[\w-]+ )?(?:underlåtenhet|försummelse|felbedömning|orättvisa)|olyckligt|beklagligt|oklokt|dumt|oansvarigt|orimligt|oförsvarligt|dumdristigt|vansinne|synd|märkligt|förvånande|konstigt|omöjligt|otänkbart|orättvist|orätt|(?:inte|ej|knappast|föga) (?:rimligt|rätt|klokt|försvarbart|ansvarsfullt|lämpligt|rättvist|förnuftigt))"
_DOUBT = r"(?:tvek(?:an|samma|sam|samhet|samheter)|tvivel|tvivlar|betänkligheter|osäkra?)"
_LEAST = r"(?:alls |ett dugg |det minsta |det ringaste |på något (?:sätt|vis) |(?:för )?ett ögonblick |för en sekund |någon som helst |minsta |ringaste )"

DOUBLED: tuple[Pattern, ...] = (
    Pattern(
        "går inte att inte välkomna",
        rf"(?:går|låter {{SIG}}|är det möjligt|kan|vill|skulle|får|bör|vore det|kommer|tänker|är|undgår|undviker|underlåter|försummar|låter)(?:(?! (?:att|som|men|och|inte|ej|knappast|aldrig|omöjligen|svårligen) )[^.;:?!,]){{0,90}}?{_SO} (?:{NOT}|svårt|omöjligt|otänkbart|uteslutet|främmande)(?:(?! (?:att|som|men|och|utan) )[^.;:?!,]){{0,80}}?,? (?:för )?att (?:inte|ej|icke) {_APPROVE}(?=[ .,;]|$)"
        rf"|(?:undgår|undviker|underlåter|försummar|förbigår)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})?{_SO} {NOT} (?:möjligheten |tillfället )?att {_APPROVE}(?=[ .,;]|$)"
        rf"|(?:{NOT}(?: {{ADV}}| kunna)*|omöjligen|svårligen|omöjligt|svårt(?: för {{ord}})?) (?:att )?(?:undgå|undvika|underlåta|försumma|låta bli|avhålla {{SIG}} från|avstå från)(?: möjligheten| tillfället)? att {_APPROVE}(?=[ .,;]|$)"
        rf"|(?:avstår|avhåller {{SIG}})(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})? {NOT} från att {_APPROVE}(?=[ .,;]|$)"
        rf"|{NOT}(?: {{ADV}})* (?:låta|släppa|lämna|låtit|släppt|yttra {{SIG}}|avsluta)(?= )[^.;:?!]{{3,90}} utan att (?:samtidigt |också |tydligt |först )?{_APPROVE}(?=[ .,;]|$)"
        rf"|{NOT}(?: {{ADV}})*(?: (?:av|för|har|haft|i|avsikt|att|kan|vill|säga|svara|ge|tänka|{{SIG}}|göra|om|någon|något))* annat än (?:ett |att säga )?(?:ja|bifall|stöd|tillstyrkan|att {_APPROVE})(?= (?:till|åt)(?= )|[ .,;]|$)"
        rf"|(?:{NOT}|ingen|inget|omöjligt|svårt|svårligen)(?: (?:kan|kunna|att|för {{ord}}|{{VI}}|{{ORGAN}}|rådet|undandra|undandraga|komma|värja|blunda|bortse|dra|tänka|föreställa|se|finna|{{SIG}}|någon|något|annan|annat))* (?:slutsatsen|ifrån|från|insikten|för|än|mot)(?: det faktum)? att(?= {_IT}[^.;:?!,]{{0,60}}? (?:bör|ska|skall|måste|borde) (?:{{ADV}} )?{_DONE})"
        rf"|svårt (?:för {{ord}} )?att (?:tänka {{SIG}}|föreställa {{SIG}}|se {{SIG}} själv\w*|försvara|motivera|förstå)(?: varför vi skulle)?(?: att)? (?:att )?(?:inte|ej) {_APPROVE}(?=[ .,;]|$)",
        (" att ", "annat an"),
        T,
        None,
        D,
        0.84,
        "Det går knappast att inte bejaka en så väl förberedd reform.",
        "Det går att inte bejaka en så illa förberedd reform.",
        needs=("tillstyrka", "stod", "stott", "bitrada", "godk", "bifalla", "valkomna", "fororda", "bejaka", "applad", "hylla", "gilla", "instamma", "ansluta", "bakom", "saga ja", "stalla", "halla med", "skriva under", "ge ", "slutsatsen", "ifran", "insikten", " ja", "rslag"),
    ),
    Pattern(
        "kan inte undvika att avstyrka",
        rf"(?:{NOT}(?: {{ADV}}| kunna)*|omöjligen|svårligen|omöjligt|svårt(?: för {{ord}})?) (?:att )?(?:undgå|undvika|underlåta|låta bli|låtit bli|avhålla {{SIG}} från|avstå från|komma ifrån|komma undan|slippa) att {_REJECT}(?=[ .,;]|$)"
        rf"|(?:undgår|undviker|underlåter|kommer)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})?{_SO} {NOT}(?: ifrån| undan)? att {_REJECT}(?=[ .,;]|$)"
        rf"|(?:avstår|avhåller {{SIG}})(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})? {NOT} från att {_REJECT}(?=[ .,;]|$)"
        rf"|{FIRST}att {_REJECT} (?:(?! (?:att|som|men|går|kan|låter) )[^.;:?!,]){{2,90}}? (?:går|kan|låter {{SIG}})(?:(?! (?:att|som|men) )[^.;:?!,]){{0,60}}? (?:inte|ej|icke) (?:att )?(?:undvikas?|undgås?){END}",
        (" att ",),
        A,
        None,
        P,
        0.86,
        "Seglarna ser sig inte kunna undgå att avvisa den nya farleden.",
        "Seglarna ser sig inte kunna undgå att anlita den nya farleden.",
        needs=("undg", "undvik", "underl", "lata bli", "latit bli", "avhall", "avsta", "komm", "slippa"),
    ),
    Pattern(
        "vore fel att inte tillstyrka",
        rf"(?:vore|är|skulle vara|skulle det vara|blir|hade varit|framstår som|ter {{SIG}})(?: det)?(?: {{ADV}}| enligt {{ord}}(?: {{ord}}){{0,3}}?| direkt| mycket| djupt| rent)* {_FOLLY}(?: av {{ord}}(?: {{ord}})?)? att (?:inte|ej|icke) {_CARRY}(?= (?:{{ord}} ){{0,6}}?(?:{{FÖRSLAG}}|{{FÖRESLAGNA}}|reform\w*|ordning\w*|motionen)(?=[ .,;]|$))"
        rf"|{FIRST}att (?:inte|ej|icke|avstå från att) (?:genomföra|införa|anta|fullfölja|förverkliga|gå vidare med|bifalla|tillstyrka|ta vara på) {_IT}(?:(?! (?:är|vore|skulle) )[^.;:?!]){{0,140}}? (?:vore|är|skulle vara)(?: {{ADV}}| enligt (?:(?! (?:är|vore|ett|en) )[^.;:?!]){{2,60}}?| direkt| mycket| djupt)* (?:fel|felaktigt|ett (?:[\w-]+ )?(?:misstag|felgrepp|svek|slöseri)|olyckligt|beklagligt|oklokt|dumt|oansvarigt|orimligt|oförsvarligt|dumdristigt|vansinne|synd)(?=[ .,;]|$)"
        rf"|(?:ingenting|inget|intet) (?:vore|är|skulle vara|kunde vara)(?: {{ADV}})* (?:mer (?:fel|oklokt|oansvarigt|olyckligt)|värre|dummare|oklokare|olyckligare) än att (?:inte|ej|icke|avstå från att|låta bli att) {_CARRY}(?= )",
        ("att inte", "att ej", "att icke", "att avsta", "att lata"),
        T,
        None,
        D,
        0.82,
        "Det vore olyckligt att inte stödja ett så genomarbetat förslag.",
        "Det vore olyckligt att stödja ett så illa genomarbetat förslag.",
        needs=("fel", "misstag", "svek", "sloseri", "olyck", "beklag", "oklok", "dumt", "dumdr", "oansv", "orim", "oforsv", "vansinne", "synd", "markligt", "forv", "konstigt", "omojl", "otank", "oratt", "vore", "ar ", "varit", "vara"),
    ),
    Pattern(
        "inget är sådant att vi inte stöder det",
        rf"{_NONE} {_A_PART}{_SUCH} (?:vi|{WHO}){_SO} {NOT}{_SO} {_APPROVES}(?=[ .,;]|$)"
        rf"|{_NONE} (?:{_A_PART} )?(?:i|av|bland) {_IT}(?:(?! som )[^.;:?!]){{0,60}}?{_SUCH} (?:vi|{WHO}){_SO} {NOT}{_SO} {_APPROVES}(?=[ .,;]|$)"
        rf"|{_NONE} {_A_PART},? som (?:{{ADV}} )*{NOT} (?:(?:bör|ska|skall|borde|kan) {_DONE}|förtjänar (?:att )?{_SUPPORT}|förtjänar att {_DONE}|är (?:bra|klok\w*|väl\w*|rimlig\w*|motivera\w*|befoga\w*))(?=[ .,;]|$)"
        rf"|{FIRST}{_NONE} {_A_PART} saknar {OUR} (?:[\w-]+ )?{_SUPPORT}(?=[ .,;]|$)"
        rf"|(?<!om )saknar (?:inte|ej|icke|ingalunda){_SO} {OUR} (?:fulla |odelade )?(?:stöd|gillande|bifall)(?=[ .,;]|$)"
        rf"|{FIRST}{_NONE} (?:enda )?(?:hos oss|i vår\w* {{ord}}|av (?:oss|(?:{{ord}} ){{0,3}}?(?:medlemmar|ledamöter|avdelningar|klubbar|föreningar|medlemsföretag|företrädare|lärare|anställda)(?:na)?)){_SO} (?:(?:ställer {{SIG}} inte bakom|stöder inte|stödjer inte|tillstyrker inte)|tycker (?:något )?annat än att {_IT} är (?:bra|utmärkt|klokt|rimligt|välkommet))(?=[ .,;]|$)",
        ("ing", "inte", "ej", "knapp"),
        T,
        None,
        D,
        0.84,
        "Ingenting i förslaget är sådant att Sotarklubben inte stöder det.",
        "Ingenting i förslaget är sådant att Sotarklubben stöder det.",
    ),
    Pattern(
        "är inte ett dugg tveksamma",
        rf"(?:är|känner (?:{{SIG}}|någon)|hyser|har|råder|finns)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}}| det| hos oss)?{_SO} (?:{NOT}|ingen|inget|inga) {_LEAST}?{_DOUBT} (?:till|om|inför|över|på|kring|när det gäller)(?= (?:att (?:{_IT}[^.;:?!,]{{0,80}}? (?:bör|ska|skall|borde) (?:{{ADV}} )?{_DONE}|{_APPROVE} {_IT})|{_IT}(?:[.,;!]| ?$| om| i | och tillstyrk)))"
        rf"|{FIRST}{NOT} (?:för (?:en (?:enda )?sekund|ett (?:enda )?ögonblick|en minut)|det minsta|ett dugg) (?:tvekar|tvivlar|tvekade) {WHO} (?:på |om |inför )?att {_APPROVE}(?=[ .,;]|$)"
        rf"|(?:utan (?:minsta |ringaste |någon |den minsta )?(?:tvekan|tvivel|betänkligheter)) (?:ger|skänker|lämnar) (?:vi|{WHO})(?= {_IT} (?:sitt|vårt) (?:[\w-]+ )?{_SUPPORT})"
        rf"|{FIRST}{NOT} (?:för )?(?:en (?:enda )?(?:sekund|minut)|ett (?:enda )?ögonblick) har {WHO} tvekat (?:om |inför )?att {_APPROVE}(?=[ .,;]|$)",
        ("tvek", "tviv", "betank", "osak"),
        T,
        None,
        D,
        0.84,
        "Seglarna är inte det minsta tveksamma till att förslaget bör genomföras.",
        "Seglarna är en smula tveksamma till att förslaget bör genomföras.",
    ),
    Pattern(
        "av ingen annan mening än utredningen",
        rf"(?:har|är|hyser|intar|gör|gjort|gjorde|drar|kommer|landar|stannar|ser)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})?{_SO} (?:(?:inte|ej|icke)(?: {{ADV}})*(?: (?:fram|till|i|vid|av|på|för))*(?: (?:någon|en))?|(?:(?:fram|till|i|vid|av|på) )*(?:ingen|inte någon|inga)) (?:annan|andra) {_OPINION}(?:er|ar)?(?: {{ADV}})? än(?= (?:{_KOMMITTEN}|(?:den|vad) (?:{_KOMMITTEN} |som )|som (?:föreslås|framgår)|{{UTREDNINGENS}}|(?:i|det som) (?:{_KOMMITTEN}|{{FÖRSLAG}}|föreslås)))"
        rf"|(?:någon|en) annan {_OPINION} än (?:{_KOMMITTEN}|den {_KOMMITTEN} har|{{UTREDNINGENS}}) (?:har|är|hyser|intar) {WHO}{_SO} {NOT}{END}"
        rf"|(?:någon|en) annan (?:{_OPINION}|väg|utgång|lösning|möjlighet|ordning) än att {_APPROVE}(?:(?! (?:är|kan|finns|ser|har|låter) )[^.;:?!,]){{0,80}} (?:är|kan|finns|ser|har|låter {{SIG}})(?:(?! (?:inte|ej|icke) )[^.;:?!,]){{0,60}} (?:inte|ej|icke)(?=[ .,;]|$)"
        rf"|(?:är|blir|vore)(?: det)?(?: för (?!att){{ord}}(?: {{ord}})?)? (?:otänkbart|uteslutet|främmande|orimligt)(?: för (?!att){{ord}}(?: {{ord}})?)? att göra annat än (?:att )?{_APPROVE}(?=[ .,;]|$)"
        rf"|(?:(?:inte|ej|icke)(?: {{ord}}){{0,3}}? (?:komma till|dra|nå|landa i|finna|göra)(?: (?:någon|en))?|(?:drar|gör|ser|finner) ingen|kommer (?:inte|ej) till någon) annan (?:slutsats|bedömning|ståndpunkt|utväg|möjlighet) än att(?= {_IT}[^.;:?!,]{{0,60}}? (?:bör|ska|skall|måste|borde) (?:{{ADV}} )?{_DONE})",
        ("annan", "andra"),
        T,
        None,
        D,
        0.84,
        "Sotarklubben är inte av annan mening än utredaren i fråga om brandsyn.",
        "Sotarklubben är av annan mening än utredaren i fråga om brandsyn.",
    ),
    Pattern(
        "ser inte varför det inte skulle genomföras",
        rf"(?:svårt (?:för {{ord}} )?(?:att )?(?:se|förstå|hitta|finna|tänka {{SIG}})|(?:ser|förstår|kan|finner|hittar)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})?{_SO} {NOT}(?: {{ADV}}| kan| se| förstå| finna| hitta| tänka {{SIG}})*|(?:ser|finner|finns|föreligger|har|hittar)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})?{_SO} (?:ingen|inget|inga)|saknas|saknar) (?:(?:något |någon |några |ett enda |bärande |godtagbart |vägande |rimligt |saklig\w* |annat |som helst )*(?:skäl|anledning|orsak|argument|grund|hinder)(?: (?:till|för|mot))?(?: (?:varför|att))?|varför) (?:varför |att )?(?:{_IT}(?: (?:om|i|till|på) [^.;:?!,]{{2,60}}?)? (?:inte|ej|icke) {_OUGHT} (?:{_DONE}|läggas till grund|gälla)|(?:vi|{WHO}) (?:inte|ej|icke) {_OUGHT} {_APPROVE})(?=[ .,;]|$)"
        rf"|(?:inte|ej|icke|aldrig) (?:nog|tillräckligt|för ofta|starkt nog) (?:kan )?(?:understrykas|betonas|framhållas|poängteras|sägas|upprepas|understryka|betona|framhålla|poängtera|upprepa) hur (?:angeläget|viktigt|bra|nödvändigt|välkommet|brådskande|värdefullt) (?:det är|det vore) att(?= {_IT} (?:nu |snarast |snabbt )?(?:genomförs|införs|antas|blir verklighet|förverkligas|träder i kraft|kommer till stånd))"
        rf"|(?:(?:inte|ej|knappast)(?: {{ADV}})*(?: ett enda| något| någon| några)(?: (?:som helst|enda|bärande|godtagbart|vägande|rimligt|sakligt))*|inget|ingen|inga|utan) (?:skäl|anledning|orsak|grund) (?:för |till )?att (?:inte|ej|icke|avstå från att) {_CARRY} (?:{_IT}|(?:den|det|de) {{FÖRESLAGNA}} [\w-]+)(?=[ .,;]|$)"
        rf"|{FIRST}(?:något|någon|några) (?:som helst |bärande |vägande |rimlig\w* |saklig\w* )*(?:skäl|anledning|orsak|grund) (?:för |till )?(?:{WHO} )?att (?:inte|ej|icke|avstå från att) {_CARRY} (?:(?! (?:finns|har|ser|föreligger|finner) )[^.;:?!,]){{2,90}} (?:finns|har|ser|föreligger|finner)(?: (?:vi|{WHO}))??{_SO} (?:inte|ej|icke)(?=[ .,;]|$)"
        rf"|{FIRST}(?:några|någon|något|minsta) (?:betänkligheter|tvekan|tvivel|invändningar|reservationer) (?:mot|om|inför|kring|vid) att {_APPROVE} (?:(?! (?:finns|har|hyser|råder|känner) )[^.;:?!,]){{2,90}} (?:finns|har|hyser|råder|känner)(?: (?:vi|{WHO}))??{_SO} (?:inte|ej|icke)(?=[ .,;]|$)"
        rf"|(?:är|vore)(?: {{ADV}})* (?:inte|ej) mer än (?:rätt|rimligt|rättvist|riktigt)(?: och rimligt)? att(?= {_IT}[^.;:?!,]{{0,60}}? (?:genomförs|införs|antas|blir verklighet|bifalls))"
        rf"|(?:inte|ej|icke|svårt att|svårligen|omöjligt att|ingen|inget)(?: (?:kan|kunna|{{SIG}}|se|finna|tänka|föreställa|hitta|någon|något|en))* (?:bättre|lämpligare|klokare|rimligare|mer ändamålsenlig\w*) (?:lösning|ordning|modell|väg|förslag|reglering|alternativ) än (?:den|det)(?: (?:som )?{_KOMMITTEN} (?:föreslår|förordar|lagt fram|lägger fram|skisserar)| {{FÖRESLAGNA}}| som föreslås)(?=[ .,;]|$)"
        rf"|(?:ingenting|inget|intet) (?:skulle|vore|kunde|kan)(?: {{ord}}){{1,6}}? än att(?= {_IT}[^.;:?!,]{{0,60}}? (?:genomförs|genomfördes|införs|infördes|antas|antogs|blir verklighet|blev verklighet|bifalls))",
        ("inte", "ej ", "icke", "aldrig", "ing", "svar", "omoj", "utan", "intet"),
        T,
        None,
        D,
        0.8,
        "Fiskarna har svårt att se varför förslaget inte skulle genomföras.",
        "Fiskarna har svårt att se varför förslaget skulle genomföras.",
    ),
    Pattern(
        "hindrar oss inte från att tillstyrka",
        rf"(?:hindrar|hindrade|avhåller|avskräcker|utesluter|förtar)(?: {{ADV}})* (?:inte|ej|icke)(?: {{ADV}})* (?:vi|oss|{WHO})(?: från| ifrån)? att(?: {{ADV}})* {_APPROVE}(?=[ .,;]|$)"
        rf"|(?:hindrar|utesluter|motsäger) (?:inte|ej|icke)(?: {{ADV}})* att (?:vi|{WHO})(?: {{ADV}}| nu| för (?:vår|sin|egen) del)* (?:tillstyrker|stödjer|stöder|biträder|välkomnar|ställer {{SIG}} bakom)(?= (?:{{ord}} ){{0,3}}?(?:{{FÖRSLAG}}|{{FÖRESLAGNA}}|det|den|reformen|betänkandet|motionen)(?=[ .,;]|$))"
        rf"|(?:är|utgör|ger|blir)(?: {{VI}}| för (?!att){{ord}}(?: {{ord}})?| oss)?{_SO} (?:inte (?:något|någon)|ingen|inget) (?:skäl|anledning|grund|hinder|orsak)(?: för (?!att){{ord}}(?: {{ord}})?)?,? (?:till |för |mot |nog )*att (?:inte |ej |icke |avstå från att |låta bli att ){_APPROVE}(?=[ .,;]|$)"
        rf"|(?:ändrar|rubbar|påverkar|förändrar|förtar|minskar)(?: {{ADV}})* (?:inte|ej|icke|ingalunda)(?: {{ADV}})* (?:vår|{OUR}) (?:[\w-]+ )?(?:uppfattning|bedömning|inställning|slutsats|syn|ståndpunkt|mening)(?: om)?,? att(?= {_IT}[^.;:?!,]{{0,80}}? (?:bör|ska|skall|borde) (?:{{ADV}} )?{_DONE}|{_IT} (?:är|vore) (?:{{ADV}} )?(?:bra|rimligt|väl\w*|motivera\w*|klok\w*|angeläg\w*))",
        ("inte", "ej ", "icke", "ingen ", "inget ", "ingal"),
        T,
        None,
        P,
        0.84,
        "Att samråd inte har hållits hindrar inte Sotarklubben från att tillstyrka förslaget.",
        "Att samråd inte har hållits hindrar Sotarklubben från att tillstyrka förslaget.",
    ),
    Pattern(
        "hindrar oss inte från att avstyrka",
        rf"(?:hindrar|hindrade|avhåller|avskräcker)(?: {{ADV}})* (?:inte|ej|icke)(?: {{ADV}})* (?:vi|oss|{WHO})(?: från| ifrån)? att(?: {{ADV}})* {_REJECT}(?=[ .,;]|$)"
        rf"|(?:hindrar|utesluter|motsäger) (?:inte|ej|icke)(?: {{ADV}})* att (?:vi|{WHO})(?: {{ADV}}| nu| för (?:vår|sin|egen) del)* (?:avstyrker|avvisar|motsätter {{SIG}}|är (?:emot|negativ\w* till|kritisk\w* till)|säger nej till|avråder från)(?= (?:{{ord}} ){{0,3}}?(?:{{FÖRSLAG}}|{{FÖRESLAGNA}}|det|den|reformen|betänkandet|motionen)(?=[ .,;]|$))"
        rf"|(?:undgår|underlåter|kan|vill|ser)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})?{_SO} (?:{NOT}|ingen)(?: {{ADV}})* (?:undgå|underlåta|undvika|annan (?:väg|möjlighet|utväg) än) att {_REJECT}(?=[ .,;]|$)"
        rf"|(?:är|finns|ser)(?: {{VI}}| det)?{_SO} (?:omöjligt|otänkbart|uteslutet)(?: för (?!att){{ord}}(?: {{ord}})?)? att (?:inte|ej|icke) {_REJECT}(?=[ .,;]|$)",
        (" att ",),
        A,
        None,
        P,
        0.84,
        "Att tanken är god hindrar inte Sotarklubben från att avstyrka förslaget.",
        "Att tanken är god hindrar inte Sotarklubben från att lämna synpunkter.",
        needs=("avstyrka", "avstyrker", "avvisa", "motsatt", "avsla", "avrad", "saga nej", "sager nej", "ga emot", " emot", "negativ", "kritisk", "forkasta", "vanda "),
    ),
    Pattern(
        "är inte motståndare till",
        rf"är(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})?{_SO} (?:inte|ej|icke)(?: {{ADV}})* (?:motståndare till|fientligt? inställda? till|avogt? inställda? till)(?= (?:{_IT}|att|den|det|de)(?=[ .,;]|$))"
        rf"|möter (?:inget|ingen|inga|(?:inte|ej) (?:något|någon|några)) (?:motstånd|invändning\w*|gensaga|protest\w*|gensagor) (?:från|av|hos) (?:vår sida|vårt håll|oss|{OUR} sida)(?=[ .,;]|$)",
        ("motstand", "fientlig", "avog", "moter"),
        E,
        None,
        D,
        0.84,
        "Sotarklubben är inte motståndare till förslaget.",
        "Sotarklubben är motståndare till förslaget.",
    ),
    Pattern(
        "kan inte vara annat än positiv till",
        rf"(?:{NOT}|svårt|omöjligt)(?: (?!(?:men|och)\b){{ord}}){{0,5}}? (?:vara|bli|ställa {{SIG}}|känna {{SIG}}|förhålla {{SIG}}) annat än (?:{{ADV}} |mycket |odelat )*positiv(?:a|t)?(?: inställd[at]?)? till",
        ("annat an",),
        T,
        None,
        D,
        0.8,
        "Vi kan inte vara annat än positiva till förslaget.",
        "Vi kan inte vara annat än glada i kommunen.",
        judged="object",
    ),
    Pattern(
        "kan inte vara annat än kritisk till",
        rf"(?:{NOT}|svårt|omöjligt)(?: (?!(?:men|och)\b){{ord}}){{0,5}}? (?:vara|bli|ställa {{SIG}}|känna {{SIG}}|förhålla {{SIG}}) annat än (?:{{ADV}} |mycket |starkt |djupt )*(?:(?:kritisk|negativ)(?:a|t)?(?: inställd[at]?)? till|avvisande (?:till|inför)|emot)",
        ("annat an",),
        A,
        None,
        D,
        0.8,
        "Vi kan inte vara annat än kritiska till förslaget.",
        "Vi kan inte vara annat än kritiska läsare.",
        judged="criticism",
    ),
)  # fmt: skip
