"""What the sender asks of those who decide, and what else is said plainly of a proposal in everyday words.

"Ber regeringen att avstå från förslaget", "vill att riksdagen antar förslaget": an appeal is a stand on what is asked for.
"Vill slippa", "tycker illa om": no term of art, and no doubt. However the proposal is named, it is read as "förslaget" where
nothing else is found (`shortened`), so these rows name it shortly.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.changes import CHANGED
from assistant.stance.pattern import Force, Pattern

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER
D, V = Force.DECLARED, Force.ATTITUDE

_THE = r"(?:(?:(?:{UTREDNINGENS}|den|det|de|hela|dessa|detta) ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+)|reformen|betänkandet|promemorian|motionen|propositionen|lagändringen|detaljplanen)(?=[ .,;!]|$)"
_END = r"(?=[.,;!]| ?$| (?:i (?:sin|dess) helhet|då|eftersom|av (?:{ord} ){0,2}?[\w-]*skäl)(?=[ .,]|$))"
_WHO = r"(?:regeringen|riksdagen|staten|departementet|[\w-]+departementet|statsrådet|lagstiftaren|beslutsfattarna|politikerna|fullmäktige|kommunen|regionen|styrelsen|nämnden|ministern|er|berörda {ord})"
_ASK = r"(?:ber|bad|bönfaller|uppmuntrar|uppmanar|manar|vädjar till|vädja till|råder|rekommenderar|anmodar|begär av|hemställer hos|hemställer till|kräver av|föreslår)(?: (?:er|dig|därför|enträget|bestämt|starkt|härmed|alltså))*"
_HOW = r"(?:(?:snarast|skyndsamt|omgående|genast|snabbt|nu|därför|så snart som möjligt|helt|istället|i stället) ){0,2}?"
_DO = r"(?:gå vidare med|genomföra|införa|anta|förverkliga|fullfölja|bifalla|godkänna|driva igenom|rösta (?:för|ja till)|säga ja till|lägga fram|klubba igenom)"
_STOP = r"(?:(?:avstå från|låta bli|upphöra med|sluta med)(?: att (?:genomföra|införa|lägga fram|gå vidare med|anta))?|överge|skrota|stoppa|dra tillbaka|dra in|lägga ne[rd]|skrinlägga|slopa|förkasta|avslå|avvisa|stryka|kasta|glömma|riva upp|rösta (?:nej till|mot|emot)|säga nej till|ta avstånd från|bromsa)"
_DOES = r"(?:går vidare med|genomför|inför|antar|förverkligar|fullföljer|bifaller|godkänner|driver igenom|röstar (?:för|ja till)|säger ja till|lägger fram|klubbar igenom)"
_FOLLOWS = r"(?:gör som {UTREDNINGEN} (?:säger|föreslår|vill|förordar)|följer {UTREDNINGENS} (?:förslag|linje|rekommendation(?:er)?|råd|modell))"
_STOPS = r"(?:(?:avstår från|låter bli)(?: att (?:genomföra|införa|lägga fram|gå vidare med|anta))?|överger|skrotar|stoppar|drar tillbaka|drar in|lägger ne[rd]|skrinlägger|slopar|förkastar|avslår|avvisar|stryker|kastar|glömmer|river upp|röstar (?:nej till|mot|emot)|säger nej till|bromsar)"
_WANTS = r"(?:vill|önskar|hoppas|begär|kräver|ser helst|ser gärna|hemställer|yrkar|föreslår|förordar)(?: (?:{ADV}|{VI}|(?:{ord} )?{ORGAN}|bestämt|innerligt|starkt))*"
_THEY_OUGHT = r"(?:(?:^|(?<=[.;!] ))(?:regeringen|riksdagen|lagstiftaren) (?:bör|borde|måste)|(?:^|(?<=[.;!] ))(?:därför|följaktligen|sammanfattningsvis) (?:bör|borde|måste) (?:regeringen|riksdagen|lagstiftaren))(?: {ADV})*"
""" "Riksdagen bör avslå propositionen"."""
_OUGHT = r"(?:bör|ska|skall|måste|borde)(?: {ADV})*"

APPEALS: tuple[Pattern, ...] = (
    Pattern(
        "ber dem genomföra det",
        rf"{_THEY_OUGHT} {_HOW}{_DO} {_THE}(?! (?:först|tidigast|om|när|med)(?= ))|{_ASK} {_WHO},? att {_HOW}{_DO} {_THE}|(?:anser|tycker|menar)(?: (?!(?:att|inte|ej)\b){{ord}}){{0,3}}? att {_WHO} {_OUGHT} {_HOW}{_DO} {_THE}|(?:förordar|önskar|anser|tycker|menar|vill)(?: (?!(?:att|inte|ej|utredningen)\b){{ord}}){{0,3}}? att (?:(?! (?:inte|ej|utan|men|om) )[^.;:?!]){{3,140}}, (?:så ?som|precis som) (?:nu |här )?(?:föreslås|{{UTREDNINGEN}} (?:nu )?(?:föreslår|förordar))(?=[.,;]| ?$)|{_WANTS} (?:se )?att {_WHO}(?: {{ADV}})* (?:{_DOES} {_THE}|{_FOLLOWS})|{_WANTS} att {_THE} (?:snarast |snart )?(?:blir lag|blir till lag|blir av|röstas igenom|klubbas igenom){_END}",
        ("ga vidare", "genomfor", "infor", "anta", "forverkliga", "fullfolj", "bifall", "godkan", "igenom", "rosta", " ja till", "lagga fram", "lagger fram", "gor som", "foljer ", "blir lag", "blir till lag", "blir av", "som foreslas", "som nu", "som har", "som utred", "som komm", "som reger", "foreslar", "forordar"),
        T,
        None,
        D,
        0.8,
        "Vi ber riksdagen att klubba igenom reformen.",
        "Vi ber riksdagen att klubba igenom budgeten.",
        needs=("rslag", "foresl", "reform", "betankande", "promemori", "motion", "proposition", "lagandring", "detaljplan", "utred", "komm"),
    ),
    Pattern(
        "ber dem låta bli",
        rf"{_THEY_OUGHT} {_HOW}(?:{_STOP}|(?:inte|ej) {_HOW}{_DO}) {_THE}|(?:anser|tycker|menar)(?: (?!(?:att|inte|ej)\b){{ord}}){{0,3}}? att {_WHO} {_OUGHT} {_HOW}{_STOP} {_THE}|{_ASK} {_WHO},? att {_HOW}(?:{_STOP}|(?:inte|ej) {_HOW}{_DO}) {_THE}|{_WANTS} (?:se )?att {_WHO}(?: {{ADV}})* (?:{_STOPS}|(?:inte|ej) {_DOES}) {_THE}"
        rf"|{_WHO} {_OUGHT} (?:låta bli|sluta upp med|strunta i)(?: att (?:genomföra|införa|lägga fram|gå vidare med|anta))? {_THE}|{_WHO} {_OUGHT} låta bli att (?:införa|genomföra|anta|inrätta|avskaffa|slopa|höja|sänka)(?= )",
        ("avsta", "lata bli", "later bli", "upphor", "sluta", "overge", "skrot", "stopp", "dra ", "drar ", "lagg", "skrinlag", "slopa", "forkasta", "avsla", "avvisa", "stryk", "kasta", "glomm", "riv", "rosta", "nej till", "avstand", "broms", "inte ", "ej ", "strunta"),
        A,
        None,
        D,
        0.8,
        "Vi ber riksdagen att låta bli reformen.",
        "Vi ber riksdagen att låta bli forskningen.",
        needs=("regeringen", "riksdagen", "staten", "departementet", "statsradet", "lagstiftaren", "beslutsfattarna", "politikerna", "fullmaktige", "kommunen", "regionen", "styrelsen", "namnden", "ministern", " er ", "berorda"),
    ),
    Pattern(
        "har bara gott att säga om det",
        rf"(?:fully|strongly|warmly|wholeheartedly|totally) (?:support|supports|supportar|endorse|endorses)(?= (?:the |your )?(?:{{FÖRSLAG}}|proposal|reform))|är(?: {{ADV}}| varmt| starkt)* för (?!att )(?:(?! (?:inte|ej|men|att) )[^.;:?!,]){{3,90}},? (?:så ?som|på det sätt som|i enlighet med vad) (?:nu |här )?(?:föreslås|{{UTREDNINGEN}} (?:nu )?(?:föreslår|förordar))|(?:ger|lämnar)(?: {{ADV}})* (?:vårt|sitt) (?:fulla |odelade |helhjärtade |starka )?stöd (?:till|åt|för) (?:(?! (?:inte|ej|men) )[^.;:?!]){{3,120}}?,? (?:så ?som|på det sätt som|i enlighet med vad) (?:nu |här )?(?:föreslås|{{UTREDNINGEN}} (?:nu )?(?:föreslår|förordar))|{{UTREDNINGEN}}(?: {{ADV}}| nu)* (?:föreslår|vill|förordar)(?= )[^.;:?!]{{3,160}}, och (?:det|i det) (?:gör|har) (?:den|det|hon|han|{{UTREDNINGEN}})(?: {{ADV}})* rätt i?(?=[.,;]| ?$)|(?:skriver|skriva)(?: {{VI}})?(?: gärna| {{ADV}})* under på att(?= )|(?:^|(?<=[.!?] ))stöd (?:ges|lämnas|uttalas)(?: {{ADV}})* (?:till|för|åt) {_THE}|(?:{{UTREDNINGENS}} (?:{{ord}} ){{0,2}}?[\w-]+(?: [^.;:?!]{{2,90}})?|{_THE}(?: [^.;:?!]{{2,60}})?) (?:får|har|åtnjuter) (?:fullt |starkt |helhjärtat |oreserverat )stöd (?:av|från|hos) (?:oss|(?!(?:{{UTREDNINGEN}}|{{PARTI}}|{{INSTANSERNA}}|flera|många|en |några|forskning|lagen|praxis|alla|majoriteten)\b)[\w-]+(?: [\w-]+)?)(?=[.;!]| ?$)|{_THE} har (?:vår|[\w-]+s) (?:fulla |odelade )?välsignelse|(?:we|who) (?:support|endorse|welcome)(?= (?:the |your )?(?:{{FÖRSLAG}}|proposal|reform))|(?!{{UTREDNINGEN}} )(?:{{VI}}|(?:{{ord}} ){{0,2}}?{{ORGAN}}) är(?: {{ADV}}| varmt| starkt)* för (?:en sådan|ett sådant|sådana|den här|det här|dessa|den nya|de nya) [\w-]+(?=[.,;!]| ?$)|röstar(?: {{VI}})?(?: {{ADV}}| gärna)* (?:ja till|för) (?:den|det|de|en|ett|dessa) (?:[\w-]+ ){{0,2}}?[\w-]+(?=[.,;!]| ?$)|det vore (?:mycket )?(?:välkommet|bra|glädjande|önskvärt|lyckligt) om {_THE} (?:blev|blir|skulle bli|kunde bli) (?:verklighet|lag|av)|det vore (?:mycket )?(?:välkommet|bra|glädjande|önskvärt|lyckligt) om {_THE} (?:genomförs|genomfördes|antas|antogs|införs|infördes)(?=[.,;!]| ?$)|"
        rf"(?:har|hyser)(?: (?:{{VI}}|{{ADV}}|(?:{{ord}} )?{{ORGAN}}))* (?:inget|ingenting|inte något) annat än (?:beröm|lovord|gott)(?: att säga)? (?:för|om|till övers för) {_THE}|(?:är|blir|blev)(?: (?:{{VI}}|{{ADV}}|mycket|mäkta|enbart|bara))* (?:imponerade? av|förtjusta? i|lyckliga? över) {_THE}"
        rf"|(?:ger|lämnar|skänker)(?: {{ADV}})* (?:vårt|sitt) (?:fulla |odelade |helhjärtade )?(?:samtycke|medgivande|gillande|godkännande|bifall) (?:till|åt) {_THE}",
        ("annat an", " ar for ", "rostar", "support", "under pa att", "ratt", "stod ", "valsignelse", "endorse", "welcome", "vore ", "imponera", "fortjust", "lycklig", "samtycke", "medgivande", "gillande", "godkannande", "bifall"),
        T,
        None,
        V,
        0.75,
        "Odlarna har inget annat än lovord för förslaget.",
        "Odlarna har inget annat än lovord för personalen.",
    ),
    Pattern(
        "vill slippa det",
        rf"vill(?: (?:{{VI}}|{{ADV}}|(?:{{ord}} )?{{ORGAN}}|gärna|helst|absolut|verkligen))* (?:slippa|stoppa|bli av med|skrota|sätta stopp för|säga stopp (?:för|till)|(?:inte|ej) (?:alls )?(?:ha|veta av)) {_THE}|vill(?: (?:{{VI}}|{{ADV}}|(?:{{ord}} )?{{ORGAN}}|absolut|verkligen))* (?:inte|ej)(?: alls)? (?:ha|veta av|se|höra talas om) {_THE}{_END}"
        rf"|tycker(?: (?:{{VI}}|{{ADV}}|(?:{{ord}} )?{{ORGAN}}|mycket|rätt))* illa om {_THE}|(?:reser|riktar|framför|framställer|anför)(?: (?:{{VI}}|{{ADV}}|(?:{{ord}} )?{{ORGAN}}))* (?:(?:skarp|skarpa|stark|starka|allvarlig|allvarliga|principiella|grundläggande|tunga|hård|kraftig|kraftiga|bestämda) )?(?:invändningar|protester|gensagor) mot {_THE}"
        rf"|(?:möter|väcker|stöter på)(?: {{ADV}})* (?:vårt|{{ord}}s)(?: (?:bestämda|starka|kraftiga|fulla|hårda|tydliga))? motstånd{_END}|{{FÖRSLAG}}[^.;:?!,]{{0,80}} saknar(?: {{ADV}})* (?:stöd|förankring|gehör) (?:hos|bland|från) (?:våra|vår|vårt|oss|[\w-]+s)(?=[ .,])"
        rf"|(?:kan|vill) (?:inte|ej) (?:finna|se|inse) att {_THE}(?: [^.;:?!,]{{2,40}})? (?:fyller|tillför|uppnår|har|tjänar|löser) (?:någon|något|några)(?: [\w-]+)? [\w-]+"
        rf"|(?:^|(?<=[.!?] ))(?:vad|det) (?:som )?(?:anförs|sägs|framförs|uttalas|anges|skrivs|framhålls) (?:i|om|av|på) [^.;:?!,]{{3,90}}? delas (?:inte|ej)(?: {{ADV}})* av (?:oss|(?!{{INSTANSERNA}}|{{PARTI}}|{{UTREDNINGEN}})[\w-]+(?: [\w-]+){{0,2}}?)(?=[.;,!]| ?$)"
        rf"|(?:är|ställer {{SIG}})(?: (?:{{VI}}|{{ADV}}|(?:{{ord}} )?{{ORGAN}}|bestämt|starkt|klart))* (?:emot|motståndare till)(?= {CHANGED})"
        rf"|reagerar(?: (?:{{VI}}|{{ADV}}|(?:{{ord}} )?{{ORGAN}}))* (?:mycket |oerhört )?(?:starkt|kraftigt|negativt|skarpt) (?:mot|emot|på) {_THE}|(?:har|hyser)(?: (?:{{VI}}|{{ADV}}|(?:{{ord}} )?{{ORGAN}}))* (?:inget|ingenting|inte något|föga|inte mycket|inte ett dugg) till övers för {_THE}"
        rf"|(?:ser|betraktar|uppfattar)(?: (?:{{VI}}|{{ADV}}|(?:{{ord}} )?{{ORGAN}}))* {_THE}(?: (?!(?:inte|ej)\b){{ord}}){{0,3}}? som (?:ett (?:[\w-]+ )?(?:steg (?:bakåt|tillbaka|i fel riktning|åt fel håll)|misstag|bakslag|hot mot [\w-]+)|en (?:[\w-]+ )?(?:försämring|tillbakagång|återgång)){_END}"
        rf"|(?:kan|förmår) (?:inte|ej)(?: för {{ord}} liv)? (?:se|finna|inse) (?:något|några|någon|minsta|det minsta|ens ett)(?: [\w-]+)? ?(?:skäl|anledning|behov|poäng|vits|mening|nytta|värde) (?:för|till|av|med|i) {_THE}",
        ("slippa", "stoppa", "bli av med", "skrota", "satta stopp", "saga stopp", "inte ", "ej ", "illa om", "invandningar", "protester", "gensagor", "reagerar", "till overs", " emot ", "motstand", "delas inte", "delas ej", "saknar", "steg ", "misstag", "bakslag", "hot mot", "forsamring", "gang"),
        A,
        None,
        D,
        0.75,
        "Odlarna vill slippa den föreslagna avgiften.",
        "Odlarna vill slippa kön till återvinningen.",
        needs=("rslag", "foresl", "reform", "betankande", "promemori", "motion", "proposition", "lagandring", "detaljplan", " emot "),
    ),
)  # fmt: skip
