"""What governs a formula from outside its clause: who refuses to, what would be wrong, what is not so, none of it.

`scope` reads negations. Here are the words that undo a stand without one: "det vore fel att tillstyrka", "undviker att
stödja", "det innebär inte att vi tillstyrker", "tillstyrker inget av förslagen", "är allt annat än positiv till".
Missing one of them reads opposition, or nothing at all, as support.
"""

from __future__ import annotations

from enum import Enum

from assistant.stance.lexicon import keyed, swedish
from assistant.stance.moves import SIMPLY, only_moved, turned
from assistant.stance.reported import REST, by_others, inverted, said_of
from assistant.stance.spoken_of import by_the_inquiry, only_thought_of
from assistant.stance.told import told_of
from assistant.stance.turned import against_the_inquiry, out_of_question, told_away
from assistant.stance.who import OUGHT_TO_BE


class Rule(Enum):
    FREE = "free"
    DENIED = "denied"
    """The opposite is said: support becomes opposition."""
    LATER = "later"
    """Not yet: first when something else is done."""
    OTHERS = "others"
    """Somebody else says it."""
    UNSAID = "unsaid"
    """Spoken of, not said."""


_NOT = r"(?:{INTE}|ingen|inget|inga|utan|knappt|föga|varken)"
_WRONG = (
    r"(?:fel|felaktigt|olyckligt|oansvarigt|olämpligt|oklokt|orimligt|förhastat|uteslutet|otänkbart|oförsvarligt|vanskligt|oförsiktigt|förkastligt|otillbörligt"
    r"|principiellt fel|ett misstag|ett stort misstag|(?:alltför|för|allt för) tidigt|prematurt|oacceptabelt|meningslöst|ansvarslöst|vårdslöst|äventyrligt|omotiverat|orätt|obetänksamt|lättsinnigt)"
)
_TO = r"(?: av (?:{ord} ){0,2}?{ord})?(?: {VI}| (?:{ord} ){0,2}?{ORGAN}| för {ord}| {ADV})*(?: redan)?,? (?:för |till |från |med )?att(?: (?:{ADV}|kunna|nu|här))* $"
_KEEPS = r"(?:(?:för)?hindra(?:r|de|t)|avhåller|avhöll|avhållit|avskräcker|avskräckte|avskräckt)"
_KEEPS_NOT = keyed(rf"(?:^|[ ,]){_KEEPS}(?: {{ADV}})* {{INTE}}(?: {{ord}}){{1,6}} från att(?: {{ADV}})* $")
""" "Hindrar inte de fackliga organisationerna från att …": who is free to has not."""
_REFUSING = swedish(
    rf"(?:^|[ ,])(?:undviker|undvika|undvikit|vägrar|vägrat|vägra|nekar till|neka(?: till)?|talar(?: {{ord}}){{0,2}} (?:emot|mot)|(?:inte|ej|icke)(?: (?:är|vore|kan vara|kan anses|anses|framstår som|synes))?(?: {{ADV}})* (?:lämpligt|önskvärt|försvarbart|meningsfullt|klokt|rätt|riktigt)|slutar|slutat|upphör|upphört|låter bli|underlåter|avhåller {{SIG}}|avhåller {{SIG}} från|avstår|avstått|avstå|drar {{SIG}}|ovilliga?|ointresserad\w* av|tjänar (?:ingenting|inget|föga) till|långt ifrån(?: (?:redo|beredda?|mogna?))?|avrådd?|avråder {{ord}}){_TO}"
    rf"|(?:^|[ ,])(?:hindras|förhindras|avhålls|avhållit {{SIG}})(?: {{ord}}){{0,4}} från att $"
    rf"|(?:^|(?<!ingenting)(?<!intet)[ ,]){_KEEPS}(?: (?!{{INTE}} ){{ord}}){{1,6}} från att(?: {{ADV}})* $"
    rf"|(?:^|[ ,])omöjliggör(?:s|t|de)?(?: för| {{ADV}}| (?:{{ord}} )?{{ORGAN}}| oss)*,? att(?: {{ADV}})* $"
    rf"|(?:^|[ ,])(?:(?:{{INTE}}) (?:se|finna|anse|tycka|förstå)|(?:anser|tycker|menar|bedömer|tror)(?: {{VI}}| {{ORGAN}}| {{ADV}})* (?:{{INTE}})(?: heller)?) att (?:(?!(?:och|men|utan|som)\b){{ord}} ){{1,5}}$"
    rf"|(?:^|[ ,])(?:slutat|slutar)(?: {{ADV}})* $|(?:^| )föga (?:skäl|anledning|grund|fog) (?:för )?att $"
    rf"|(?:^|[ ,])(?:det|vore|var|är|anser|finner|bedömer)(?: (?:det|ännu|var|{{VI}}|{{ADV}}|är|vore|vara|vara|skulle|enligt|{{ord}} mening|som|direkt|mycket|dessutom|{{ORGAN}}))* {_WRONG}{_TO}",
    keys=("att ", "slutat", "slutar"),
)
"""Before an infinitive: what is not done, or would be wrong."""
_NOT_REFUSING = swedish(rf"(?:^|[ ,]){_NOT}(?: {{ord}}){{0,4}} $|(?:^| )(?:lika|ännu) $")
_HESITATING = swedish(
    r"(?:^|(?<!inte)(?<!aldrig)(?<!\bej)(?<!\bså)[ ,])(?:tvekar|tvekat|tveksam\w*|osäkra?|osäkert|kluvna?|ångrar|varnar|betänksamma?)(?: {ADV}| {VI}| (?:{ord} ){0,2}?{ORGAN})*(?: (?:inför|för|till|om|över|från))? att(?: {ord}){0,4} $"
    r"|(?:^|[ ,])(?:inte|ej|icke|föga|knappast) (?:övertyga[dt]e?|säkra?|klart|givet|självklart|säkert|avgjort|bestämt)(?: {ord}){0,2}?(?: (?:om|på))? (?:att|om|huruvida)(?: (?!och\b){ord}){0,4} $"
    r"|(?:^|[ ,])(?:(?:säga|bedöma|avgöra|veta|uttala {SIG} om)(?= (?:om|huruvida) )|utreder|återkommer till|återkommer om|frågan är|frågar {SIG}|återstår att se|tveksamt|osäkert|oklart|oavgjort|vet inte|vet ännu inte|ännu inte bestämt|undrar)(?: (?:{ADV}|ännu))* (?:om|huruvida)(?: {ord}){0,6} $"
    r"|(?:^|[.;,] ?)varför (?:{ord} ){1,3}(?:skulle|ska|skall|bör)(?: {ord}){0,3} $"
    r"|(?:^|[ ,])gör (?:det|saken)(?: {ADV}| {ord}){0,2}? (?:svårt|svårare|vanskligt)(?: för {ord}(?: {ord})?)? att(?: {ADV})* $",
    keys=("att ", " om ", "om ", "huruvida", "varfor"),
)
"""Doubt: whether is not said."""
_NOT_SO = swedish(
    r"(?:^|[ ,;:])(?:(?:stämmer|gäller|visar|är|var|innebär|betyder|medför|följer|framgår|tolkas|förstås|läsas|ses|uppfattas|tas|sägas|utgör|blir)(?: {VI}| {ADV}| härav| därmed)* (?:inte|ej|icke|aldrig|knappast|ingalunda)(?: {ADV}| {VI})*"
    r"|(?:inte|ej|icke|aldrig|knappast)(?: {ADV})* (?:tolkas|förstås|läsas|ses|uppfattas|tas|sägas|innebära|betyda|anses|påstås|sant|riktigt|så|innebär|betyder|stämmer|visar|inneburit))"
    r"(?: (?:sant|riktigt|korrekt|så|som ett uttryck för|som|till intäkt för|som stöd för|liktydigt med|detsamma som|samma sak som|ett tecken på))*(?:,)? att"
    + REST
    + r"|(?:^|[ ,;:])(?:{INTE}|varken|inte heller)(?: {ADV}| ännu| ens)* (?:sagt|sagts|uttalat|uttalats|påstått|påståtts|hävdat|hävdats|skrivit|skrivits|lovat|utlovat|meddelat|förklarat|uppgett|uppgivit|angett|angivit|framfört|anfört|gett uttryck för|givit uttryck för)(?:,)? att"
    + REST
    + r"|(?:^|[ ,;:])(?:säger|påstår|hävdar|skriver|lovar)(?: {VI}| {ADV}| {ORGAN})* (?:inte|ej|icke|aldrig)(?: {ADV})* att"
    + REST
    + r"|(?:^|[ ,;:])(?:förnekar|bestrider|dementerar|(?:fel|felaktigt|osant|missvisande|en missuppfattning|ett missförstånd|en överdrift)(?: (?:att (?:säga|påstå|hävda|tro)|påstående|av ordning))?)(?: {ADV}| {VI})* att"
    + REST
    + r"|(?:^|[ ,;:])(?:ljuga|ljög)(?: {ord}){1,4} att(?: {ord}){0,4} $"
    r"|(?:^|[.;:] ?)ingen (?:ska|bör|kan|får) (?:tro|inbilla {SIG}|dra slutsatsen|påstå|hävda) att(?: {ord}){0,6} $"
    r"|(?:uppgiften|uppgifterna|påståendet|påståendena|intrycket|missuppfattningen|föreställningen|antagandet|ryktet) (?:om )?att(?: {ord}){0,6} $"
    r"|(?:^|[ ,;:])(?:{UTREDNINGEN}(?: {ADV}| har| skriver| här)* (?:påstår|uppger|anger|hävdar|skriver|utgår från|utgår ifrån|förutsätter|påstått|uppgett|angett|angivit|skrivit|felaktigt {ord})|(?:har|hade)(?: {ord}){0,6} (?:hävdats|påståtts|sagts|gjorts gällande|ryktats)|(?:anges|uppges|påstås|hävdas|redovisas|sägs)(?: {ADV}| felaktigt| oriktigt)*)(?: felaktigt| oriktigt)? att"
    + REST
    + r"|(?:^|[.;:] ?)(?:inte (?:bara )?att|(?:det är|är det) inte (?:(?!(?:utan|bara|enbart|minst|endast|förrän)\b){ord} ){1,4}som) (?:{ord} ){0,3}$",
    keys=("att ", " som "),
)
"""Before a clause: it is not so, or somebody only says so."""
_THAT = swedish(
    r"^ ?(?:(?:{UTREDNINGENS} |denna |den )?(?:slutsats|påstående|bedömning|tanke|tro|uppfattning|åsikt|argument|antagande|föreställning|kritik|uppgift)\w* (?:om )?)?att(?: (?!(?:och|men|utan|som)\b){ord}){0,6} $|^ ?(?:påståendet|slutsatsen|bedömningen|uppfattningen|utsagan|tesen)(?: om)?,? \"$"
)
_IS_WRONG = swedish(
    rf"^[^.;:?!,]{{0,160}}? (?:(?:stämmer|gäller|övertygar|håller) (?:inte|ej)|delar (?:{{ord}} ){{1,3}}?(?:inte|ej)|saknar (?:{{ord}} )?(?:grund|stöd|belägg|fog|substans)|har (?:inte|ej|aldrig) (?:visats|belagts|styrkts|bevisats)|återstår att (?:visa|se)|kan ifrågasättas|kommer (?:inte|ej|aldrig) i fråga|är (?:inget|inte något|inte ett) alternativ|vore att gå för långt|är en felaktig|är (?:inte|ej) {{ord}}s sak|är (?:{{ADV}} )?(?:felaktig|naiv|naivt|obefogad|obefogat|grundlös|grundlöst|ogrundad|överdriven|tveksam|tveksamt|missvisande|felaktigt|fel|osant|oriktigt|en missuppfattning|ett missförstånd|inte sant|inte riktigt|inte aktuellt|uteslutet|otänkbart)"
    rf"|(?:vore|är|skulle vara|blir) (?:{{ADV}} )?(?:en överdrift|{_WRONG}|beklagligt|otänkbart))(?=[ .,;]|$)"
)
_REASON_TO = swedish(
    r"(?:^|[.;:,] ?)(?:(?:något |någon |några )?(?:skäl|grund|anledning|förutsättningar|underlag|möjlighet|utrymme|stöd)) (?:för )?att(?:, som {UTREDNINGEN} föreslår,)?(?: {ADV}| kunna)* $",
    keys=("att ",),
)
_IS_MISSING = swedish(
    r"^[^.;:?!,]{0,160}? (?:saknas|finns (?:inte|ej)|föreligger (?:inte|ej)|(?:ser|har|finner)(?: (?:{VI}|(?:{ord} )?{ORGAN}))?(?:, [^,.;:]{2,60},)?(?: {ADV})* (?:inte|ej)|har(?:, [^,.;:]{2,60},| \([^()]{2,60}\))? (?:inte|ej) (?:redovisats|visats|framkommit|lagts fram))(?=[ .,;]|$)"
)
""" "Skäl att tillstyrka förslaget saknas"."""
_I_AM_NOT = swedish(
    r"^[^.;:?!,]{0,60}? (?:är|blir|kan|vill) (?:{VI}|(?:{ord} )?{ORGAN})(?: {ADV})* {INTE}(?= ?[.,;]| ?$| göra)"
)
""" "Positiv till förslaget är kommunen inte"."""
_INFINITIVE = swedish(r"^(?:[\w-]+a|se|ge|stå)(?= |$)")
_SUBJECT_CLAUSE = swedish(
    r"^(?: (?!(?:som|att|och|(?<!slaget )(?<!slagen )om|då|eftersom|under|men|för|när)\b){ord}){1,8}? (?:är|vore|blir|kan|låter|framstår|kräver|skulle|kommer|överväger)(?= )"
    r"(?! (?:{ord} ){0,4}?(?:självklar|naturlig|rätt|rimlig|lätt|given|givet|klok|motivera|angeläg|viktig|självskriv)\w*)"
)
_NOT_TO = swedish(r"^ ?att (?:inte|ej|icke)(?: {ADV})* $")
""" "Att inte tillstyrka kan aldrig komma i fråga": twice denied, and nothing safe to say."""
_NO_GROUND_FOR_IT = swedish(
    r"^(?:(?! (?:men|och att|som|att) )[^.;:?!]){0,160}? (?:finns|föreligger|har|ser|finner|hittar)(?: (?!(?:att|som)\b){ord}){0,4}? (?:ingen|inget|inga|(?:inte|ej|icke|knappast)(?: {ord})? (?:någon|något|några))(?: {ord})? (?:anledning|skäl|grund|orsak|möjlighet|utrymme|fog)\w*(?: {ord})?(?: till| för)?(?=[.,;]| ?$)"
)
""" "Att tillstyrka förslaget finns det ingen anledning till"."""
_IS_MY = swedish(
    r"(?:^|[ ,])(?:(?:inte|ej|icke)(?: {ord}){0,5} (?:dem|de) som(?: {ord}){0,2}|(?:är|var) (?:inget|ingenting|inte något)(?: som)? (?:(?!(?:att|skäl|anledning|annat)\b){ord} ){0,2}(?!att\b|inte\b){ord}) $"
)
_FOR_REASONS = swedish(
    r"^(?: {VI}| (?:{ord} )?{ORGAN}) (?:av|på|med|utifrån) (?:{ord} ){1,4}?{INTE}(?=[.,;]| ?$)|^[^.;:,]{0,80} (?:inte|ej) ens (?:om|i|med)(?= )"
)
_NONE_BEFORE = swedish(r"(?:^| )(?:inget|intet|inte något|utan) $")
_BUT_IT = swedish(r"^ (?:till )?allt annat än(?= )")
_COMES_TO_IT = swedish(
    r"(?:^|[ ,])(?:(?:{INTE}) (?:komma |kommer )?(?:i|på) (?:fråga|tal)|(?:inte|ej|icke) (?:lämpligt|rimligt|aktuellt|önskvärt|acceptabelt|godtagbart|försvarbart|motiverat)|(?:ingen|inte någon) anledning|(?:med|stor) oro på|orolig\w* för|oroas av|rädda? för|beklagar|olyckligt|beklagligt|oroande|bekymmersamt|risk för)(?: {ADV})*(?: (?:på|över|för))? att(?: (?!(?:och|men|utan|som|inte|ej)\b){ord}){1,6} $",
    keys=("att ",),
)
""" "Det är inte lämpligt att förslaget tillstyrks", of somebody else's support."""

_FEW = swedish(
    r"(?:^|[.;:] ?)(?:få|mycket få|inte alla|inte många|knappt några?|knappast några?) (?:(?!(?:som|att)\b){ord} ){1,4}$|(?:^|[.;:] ?)få av (?:{ord} ){1,3}$"
    r"|(?:^|[.;:,] ?)(?:till skillnad från|i motsats till|i likhet inte med)(?= )[^.;:]*, som(?: {ord}){0,2} $",
    keys=("fa ", "inte ", "knapp", "till skillnad", "i motsats", "i likhet inte"),
)
_NO_LONGER = swedish(
    r"^[^.;:?!]{0,120} (?:(?:är|gäller) inte längre (?:aktuell\w*|giltig\w*|vår|vårt|gällande)|gäller inte längre)(?=[.,;]| ?$)",
    keys=("inte langre",),
)
""" "Beslutet att avstyrka är inte längre aktuellt"."""
_OUGHT_TO_BE = swedish(OUGHT_TO_BE)
_OF_OTHERS = swedish(r"^ av (?:{UTREDNINGENS} {ord}|{UTREDNINGEN}|branschen)(?=[ .,;]|$)")
_IF_IT = swedish(
    r"(?:kryssas|ifyllas|fyllas|anges|väljas|användas|markeras|gälla|ske|krävs|behövs)(?: i)? om (?:hela |det )?$|(?:^|[,;] |(?:även|inte|bara) )(?:om|ifall|därest|såvida|när|innan) (?:{UTREDNINGENS} |det |de )?$"
)
""" "Om förslaget godtas får det svåra följder"."""
_SUBJECTS = ("forslag", "motion", "reform", "hemstallan")
_NONE_NOT = swedish(
    r"(?:^|[ ,])(?:inget|ingenting|ingen|inga|intet|(?:inte|ej|knappast|knappt|aldrig) (?:något|någon|några|ett|en)|föga|få)(?: (?!(?:att|men|och)\b){ord}){0,9}? (?:som (?:(?!(?:och|men|utan|eller|att)\b){ord} ){0,5}?|så(?:dan|dant|dana)?(?: {ord}){0,2} att (?:{ord} ){1,4}?){INTE}(?: (?!(?:men|och|utan)\b){ord}){0,3} $"
)
""" "Det finns inget i förslaget som vi inte kan ställa oss bakom", "inget är sådant att nämnden inte kan godta det"."""
_NONE_SUCH = swedish(
    r"(?:^|[ ,])(?:inget|ingenting|ingen|inga|intet|få|(?:inte|ej|knappast|knappt) (?:något|någon|några|ett|en))(?: (?!(?:att|som|men|och)\b){ord}){0,4} $"
)
_WHICH_NOT = swedish(r"^[\w-]+,? som (?:{ord} ){1,6}?(?:inte|ej) ")
""" "Få förslag" before "som vi inte ställer oss bakom"."""
_FIRST_WHEN = swedish(
    r"(?:^|[.;:,] ?)(?:först|tidigast) (?:då|när|om|efter|sedan|därefter|i (?:mitten|slutet|början)|(?:den )?\d+)(?= )[^.;:]* $|(?:^|[.;:,] ?)inte förrän(?= )[^.;:]* $"
    r"|(?:^|[.;:,] ?)(?:så snart|så fort|när väl)(?= )[^.;:]* (?:beredda?|redo|villiga?)(?: {ord})? att $",
    keys=("forst ", "tidigast", "forran", "sa snart", "sa fort", "nar val"),
)
_AGAINST_IT = swedish(
    r"(?:motstånd|kritik|invändning|protest|opinion|kampanj|upprop|skeps|tveksamhet|oro|farhåg|farhågor|förbehåll|stöd|reservation)\w* (?:mot|kring|för|inför|till|av|över) (?:{UTREDNINGENS} |det |de )?$",
    keys=(" mot ", " kring ", " for ", " infor ", " till ", " av ", " over "),
)
""" "Motståndet mot förslaget är obefogat": not the proposal is."""
_NONE_OF = swedish(
    r"^(?: (?:{ADV}|alltså|alls|tyvärr|tillsvidare|{VI}|(?:{ord} ){0,1}?{ORGAN}))*(?: (?:i|till|av|på|bakom|om|med|mot|åt))? (?:inget|inga|ingen|ingenting|intet|ingendera|inte någo[tn]|inte några)(?: (?!(?:annat|annan|andra|tvekan|tvivel|särskilt|hellre|erinran|invändning|synpunkt)\w*\b)|(?=[.,;]|$))"
)
_NO_PROPOSAL = swedish(
    r"^[^.;:?!,]{0,60}? (?:inget|inga|ingen|ingenting|intet|ingendera|inte någo[tn]|inte några)(?: (?:av|i|{FÖRSLAG}|{FÖRESLAGNA}|enda|del|som|utredningens|punkt\w*|(?:{VI}|{ORGAN}))(?=[ .,;]|$)|(?=[ ]?[.,;]|$))",
    keys=("inget", "ingen", "inga ", "intet", "inte na"),
)
_ANYTHING_BUT = swedish(
    r"(?:^| )(?:allt annat än|allt utom|långt ifrån|långtifrån|föga|inget positivt|ingenting positivt|inte alls|ingalunda|knappast|(?<!bör )(?<!borde )(?<!ska )(?<!får )(?<!skall )aldrig(?! (?:bör|borde|ska|skall|får|komma|haft|blir|genomförs|införs|träder))|på (?:intet|inget) (?:sätt|vis))(?= |$)|^dela\w*(?: {ord})? (?:ingen|inget|inga) (?:av )?(?!annan|annat|andra)"
)
_LESS = swedish(
    r"(?:^| )(?:mindre(?= (?:positiv|nöjd|bra|glad|lyckad|lyckat|förtjust|imponera|entusiastisk|välkom|god|klok|rimlig|ändamålsenlig|lämplig|benägen|benägna)\w*)|måttligt|inte odelat|inte helt|nätt och jämnt|knappt)(?= )"
)
_BOTH = swedish(
    r"(?:^|[ ,])(?:varken|vare sig)(?: (?!(?:men|utan)\b){ord}){1,12} eller(?! (?:inte|ej)\b)(?: (?!(?:och|utan|att|som|men)\b){ord}){0,4} $",
    keys=("varken", "vare sig"),
)
_IN_A_CLAUSE = swedish(
    r"(?:^|[ ,.;])(?:trots att|eftersom|då|även om|fastän|oaktat att|när|sedan|trots|oaktat) (?:{ord} ){0,2}?(?:varken|vare sig)(?= )",
    keys=("varken", "vare sig"),
)
""" "Trots att varken region eller kommun har hörts tillstyrker nämnden": the main clause begins with its verb."""
_NOTHING_THERE = swedish(
    r"(?:^|[.;:] ?)(?:inget|ingenting|ingen|inga|intet|inte mycket|föga|mycket lite|få)(?: {ord})? (?:av|i)(?= )[^.;:,]{2,90}(?:, (?:vare sig|varken|eller|inte ens|oavsett)(?= )[^,.;:]{2,80},[^.;:,]{0,60})? $"
    r"|(?:^|[.;:] ?)(?:inget|ingenting|föga|lite) talar(?: {ord}){0,3}?(?:, [^,.;:]{2,40},)? för att(?: (?!(?:och|men)\b){ord}){0,6} $"
    r"|(?:finns|ser|finner|hittar|ser {VI}|innehåller)(?: {ord}){0,3}? (?:inget|ingenting|inte något|inte mycket|föga|få delar|intet)(?: (?!(?:som|att)\b){ord}){0,8} (?:som (?:{ord} ){1,6}|att )$",
    keys=("inget", "ingen", "inga ", "intet", "inte ", "foga", "fa ", "lite "),
)
_HINDERS = swedish(
    r"hindr|talar (?:emot|mot)|utesluter|tvivel|tvekan|motsäger|anledning|skäl|annan|annat|hinder|grund"
)
_DEGREES = (
    "annat an",
    "allt utom",
    "langt",
    "foga",
    "inget ",
    "ingenting ",
    "alls",
    "ingalunda",
    "knapp",
    "aldrig",
    "intet",
)


_RATHER = keyed(
    r"(?:^|[ ,])(?:mer|mera|snarare|hellre)(?: (?!(?:och|men|som)\b){ord}){1,3} än(?: att)? $|(?:^|[.;,] ?)i stället för (?:{ord} ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA} {ord})(?: (?:i|om|till) (?:(?!att\b){ord} ){0,3}?{ord})? $"
)
""" "Snarare kritisk än positiv till", "i stället för förslaget tillstyrker vi"."""
_NOT_THIS = swedish(
    r"^ (?:snarare|hellre|mer)(?: (?!(?:men|och|förslag\w*)\b){ord}){1,6} än (?:den |det |de )?(?:{FÖRSLAG}|{FÖRESLAGNA}|utredningens(?: förslag)?)(?=[ .,;:!?]|$)|"
    r"^(?: (?!(?:men|och|(?<!alternativa )förslag\w*)\b){ord}){1,7}?,? (?:inte|ej|(?:snarare|hellre) än|före|framför|men inte|och inte) (?:förslaget(?! (?:i övrigt|som))|(?:den|det|de) föreslagna [\w-]+|utredningens(?: förslag)?|det föreslagna|kommitténs(?: förslag)?)(?=[ .;:!?]|$)"
)
""" "Stöder alternativet, inte förslaget"."""
_NOT_IT_BUT = swedish(
    r"(?:^|[.;,] ?)det är (?:inte|ej) (?:(?:det|detta|den|själva) ){0,2}(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+)[^.;:?!]{0,60}? utan [^.;:?!]{2,60}? som (?:{VI}|(?:{ord} ){0,2}?{ord})(?: {ADV}| kan| vill)* $"
)
""" "Det är inte förslaget utan alternativet som vi stöder"."""
_IS_WHAT = swedish(
    r"^(?: (?:till|på|i|för|bakom|med))? är (?:bara |endast |enbart )?(?:(?:nuvarande|dagens|gällande|befintliga|rådande) |(?:det )?alternativ\w*(?=[ .,]))"
)
_IS_AN_AIM = swedish(
    r"^(?: (?:till|på|i|för|bakom|med))? är (?:bara |endast |enbart )?(?:syftet|målet|ambitionen|tanken|inriktningen|idén)(?=[ .,;]|$)"
)
_WHAT_WE = swedish(r"(?:^|[.;] ?)(?:vad|det som|det) (?:{VI}|(?:{ord} ){0,2}?{ord})(?: {ADV}| kan)* $")
""" "Vad vi tillstyrker är nuvarande ordning"."""
_AS_LITTLE_AS = swedish(r"^ ?(?:men |och )?(?:precis |minst )?lika lite?t?(?: nu)? som [^.;:?!,]{2,60} $")
_AS_LITTLE = swedish(
    r"^(?: {ADV}| {VI}| (?:{ord} )?{ORGAN}| {SIG}| bakom)* lika lite?t? (?=[^.;:?!]{2,120} som )"
)
""" "Lika lite som tidigare tillstyrker vi", "stöder lika lite avgiften som taxan"."""
_LET_OTHERS = keyed(
    r"(?:^|[.;,] ?)(?:andra|somliga|några|vissa|många|en del|den ene|motståndarna|förespråkarna) (?:må|kan|får)(?: gärna| mycket väl| hur gärna de vill)? (?:tycka|anse|mena|hävda|tro|påstå) att(?: {ord}){0,4} $"
)
""" "Andra må tycka att förslaget är bra"."""
_MAY_WELL = swedish(
    r"(?:^|[.;:] ?)(?!(?:vi|jag|må)(?: |$))(?:(?!att\b){ord} ){1,5}?må(?: väl| gärna| mycket väl| nog| så)? $",
    keys=(" ma ",),
)
_ACTIVELY = swedish(
    r"^(?:tillstyrka|avstyrka|stödja|välkomna|förorda|avvisa|vara|ställa|applådera|hylla|motsätta|bejaka|gilla|säga)(?= |$)"
)
""" "Länsstyrelsen må tillstyrka; det gör inte vi": it is granted that they do."""
_WHO_THINKS_SO = swedish(
    r"(?:^|[.;,] ?)(?:den|de|någon|var och en|ingen) som (?:tror|hävdar|påstår|inbillar {SIG}|utgår från|får för {SIG}|påstått|trott) att(?: (?!(?:och|men)\b){ord}){0,6} $"
)
""" "Den som tror att vi tillstyrker misstar sig"."""
_NOT_UNTIL = swedish(
    r"^(?: (?!(?:men|och|att|som|ska|bör|ska|träder)\b){ord}){0,12} (?:först|tidigast) (?:när|då|sedan|om|efter att)(?= )"
)
_CAN = swedish(r"(?:^|[ ,])(?:kan|kommer att kunna|är beredda? att)(?: {ADV}| {VI}| (?:{ord} )?{ORGAN})* $")
_NO_MORE_THAN = swedish(r"(?:^|[ ,.;])lika lite?t?(?: nu)? som [^.;:?!]{2,60} $")
""" "Lika lite som tidigare kan vi"."""
_AT_AN_AIM = swedish(
    r"^ (?:mot|emot|på|om) (?:(?:det|den|själva|övergripande|{UTREDNINGENS}) )*(?:syftet|syfte|målet|målen|ambitionen|ambition|målsättningen|intentionen|intentionerna|avsikten|tanken|utgångspunkten)(?=[ .,;]|$)(?! (?:eller|och|med) (?:{ord} ){0,2}?(?:{FÖRSLAG}))"
)
""" "Har inga invändningar mot syftet": nothing is said of the proposal."""
_NOTHING = swedish(r"(?:^| )(?:inga|ingen|inget|inte|ej|intet)(?= |$)")
_ANSWERED_NO = swedish(r"^[^.;?!:]{0,40}: ?nej(?=[ .,;]|$)")
_ANSWERED_NOTHING = swedish(r"^[^.;?!:]{0,40}: ?(?:inget|ingen|inga|-|ingenting)(?= ?[.,;]| ?$)")
""" "Tillstyrker: nej", "Tillstyrks: -"."""
_JOINS_A_NO = swedish(
    r"(?:^|[ ,])(?:avstyrk\w*|motsätter {SIG}|motsatt {SIG}|(?<!ska )(?<!skall )(?<!får )(?<!kan )avvisa\w*|avråd\w*|säger nej till|sagt nej till)(?= )[^.;:?!]*?(?:, | )och (?:{VI}|(?:{ord} ){0,2}?{ORGAN})(?: {ADV})* $"
)
_DENIAL = swedish(
    r"(?:^|[ (])(?:{INTE})(?! (?:bara|minst|enbart|endast|utan|sällan|annat|annan|oväntat|oviktigt|desto|heller))(?=[ ,])"
)
_CLOSES = swedish(
    r"[.;:!?]|(?:^|[ ,])(?:och|samt|men|dock|däremot|emellertid|så|varför|därför|således|alltså|likväl|ändå)(?= )"
    r"|(?:^|[ ,])utan(?! [^,.;:]{2,60},)(?= )|, (?:{VI}|{ORGAN})(?= )"
)
_BESIDE = swedish(
    r"(?:^|[ ,(])(?:som|där|när|medan|eftersom|då|även om|om|såvida|vilket|vilken|vilka|ifall|fastän|sedan|därför att|(?:av|till|med|på|för|trots|efter|från|genom) att)(?= )[^,.;:]*$"
)


_NOT_ALL = swedish(r"\((?:men|dock|fast) (?:inte|ej|icke) [^()]*\) ?")
""" "I stora delar, men inte i alla, kan …": put in brackets by `asides`."""


def left_open(before: str) -> bool:
    """Is something denied before a formula in its own main clause, in a way that no rule made anything of?

    `before`: from the beginning of the sentence. What is denied there is not for certain the formula, so nothing is
    said; support where there was none would be the worse mistake.

    >>> left_open("kommunen vill inte att riksdagen ska "), left_open("kommunen, som inte har nagra vatmarker, kan ")
    (True, False)
    """
    before = _NOT_ALL.sub("", before)
    denials = list(_DENIAL.finditer(before))
    if not denials or _CLOSES.search(before, denials[-1].end()):
        return False
    return _BESIDE.search(before[: denials[-1].start() + 1]) is None


def governed(before: str, formula: str, after: str, breath: str, onward: str) -> Rule:
    """What the words around a formula make of it; all folded. `before`: from the sentence's beginning, `breath`: from the
    beginning of its breath, where the formula's own clause is; `after`: to the end of its breath, `onward`: of the sentence.

    >>> governed("det vore fel att ", "tillstyrka", " forslaget.", "det vore fel att ", " forslaget.")
    <Rule.DENIED: 'denied'>
    >>> governed("det innebar inte att namnden ", "tillstyrker", " forslaget.", "det innebar inte att namnden ", "")
    <Rule.UNSAID: 'unsaid'>
    >>> governed("namnden ", "tillstyrker", " inget av forslagen.", "namnden ", " inget av forslagen.")
    <Rule.DENIED: 'denied'>
    """
    if _NONE_NOT.search(before) or told_away(before, formula, onward) or told_of(before, formula, onward):
        return Rule.UNSAID
    if _WHICH_NOT.match(formula) and _NONE_SUCH.search(before):
        return Rule.UNSAID
    if against_the_inquiry(before, formula, onward):
        return Rule.DENIED
    if _KEEPS_NOT.search(breath):
        return Rule.UNSAID
    if match := _REFUSING.search(breath):
        return Rule.UNSAID if _NOT_REFUSING.search(breath[: match.start() + 1]) else Rule.DENIED
    neither = _BOTH.search(before) and not (_IN_A_CLAUSE.search(before) and inverted(after))
    if neither or _RATHER.search(before) or _NOT_THIS.match(after) or _ANSWERED_NO.match(after):
        return Rule.DENIED
    if (
        formula.startswith(("instamm", "staller", "delar"))
        and SIMPLY.match(after)
        and _JOINS_A_NO.search(before)
    ):
        return Rule.DENIED
    if turned(before, formula, after):
        return Rule.DENIED
    if only_moved(before, formula, after, onward):
        return Rule.UNSAID
    if _NOT_IT_BUT.search(before) or (_WHAT_WE.search(before) and _IS_WHAT.match(after)):
        return Rule.DENIED
    if _WHAT_WE.search(before) and _IS_AN_AIM.match(after):
        return Rule.UNSAID
    if _NOTHING.search(formula) and _AT_AN_AIM.match(after):
        return Rule.UNSAID
    if by_the_inquiry(before, formula, onward):
        return Rule.OTHERS
    if _AS_LITTLE_AS.match(breath) or _AS_LITTLE.match(after):
        return Rule.DENIED
    if _NO_MORE_THAN.search(before) and (not formula or _INFINITIVE.match(formula)):
        return Rule.DENIED
    if _ANSWERED_NOTHING.match(after) or only_thought_of(before, formula, onward):
        return Rule.UNSAID
    if (_REASON_TO.search(before) and _IS_MISSING.match(after)) or (
        not before.strip() and _I_AM_NOT.match(after)
    ):
        return Rule.DENIED
    if (
        _IS_MY.search(before)
        or _FOR_REASONS.match(after)
        or (formula.startswith("bifall") and _NONE_BEFORE.search(before))
    ):
        return Rule.DENIED
    if breath.endswith("att ") and _INFINITIVE.match(formula) and _NO_GROUND_FOR_IT.match(onward):
        return Rule.DENIED
    if out_of_question(breath, formula, onward):
        return Rule.UNSAID if _NOT_TO.match(breath) else Rule.DENIED
    if breath.endswith("att ") and _INFINITIVE.match(formula) and _SUBJECT_CLAUSE.match(after):
        return Rule.UNSAID
    if _BUT_IT.match(after):
        return Rule.UNSAID
    if _NO_PROPOSAL.search(after) and _NONE_OF.search(after):
        return Rule.DENIED
    if _ANYTHING_BUT.search(formula):
        return Rule.DENIED
    if (match := _NOTHING_THERE.search(breath)) and not _HINDERS.search(match[0]):
        return Rule.DENIED
    if (
        _FEW.search(before)
        or (
            formula.endswith("s")
            and _OF_OTHERS.search(after)
            and not _OUGHT_TO_BE.search(f"{before}{formula}")
        )
        or by_others(before, formula, after, breath)
    ):
        return Rule.OTHERS
    if formula.startswith(_SUBJECTS) and (_AGAINST_IT.search(before) or _IF_IT.search(before)):
        return Rule.UNSAID
    subject = f"{breath}forslaget " if formula.startswith("forslag") else breath
    if (
        said_of(before, after, breath)
        or _HESITATING.search(breath)
        or ((_NOT_SO.search(breath) or _COMES_TO_IT.search(subject)) and not inverted(after))
    ):
        return Rule.UNSAID
    if _THAT.match(breath) and _IS_WRONG.match(after):
        return Rule.UNSAID
    if _NO_LONGER.search(onward):
        return Rule.UNSAID
    if _LET_OTHERS.search(before) or (_ACTIVELY.match(formula) and _MAY_WELL.search(before)):
        return Rule.OTHERS
    if _WHO_THINKS_SO.search(breath):
        return Rule.UNSAID
    if _NOT_UNTIL.match(onward) and (_CAN.search(before) or formula.startswith("kan ")):
        return Rule.LATER
    if _FIRST_WHEN.search(before):
        return Rule.LATER
    return Rule.UNSAID if _LESS.search(formula) else Rule.FREE
