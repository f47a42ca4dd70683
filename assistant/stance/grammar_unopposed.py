"""No objection and no answer, in turns whose subject no word class knows: "avgifterna är godtagbara för Fiskhandlarna".

What is acceptable to somebody, grounds for objecting that are missing, a rejection that does not come into question; and
stands that are left untaken: "låter bli att yttra sig", "avhåller sig från att till- eller avstyrka".
"""

from __future__ import annotations

from assistant.domain import Abstention, Stance
from assistant.stance.pattern import Force, Pattern
from assistant.stance.who import END, FIRST, WHO

E, N = Stance.INGEN_ERINRAN, Stance.AVSTAR
P, D = Force.PERFORMATIVE, Force.DECLARED
_ABSTAINS, _NONE = Abstention.ABSTAINS, Abstention.NO_COMMENTS

_NOT = r"(?:inte|ej|icke|inte heller|knappast)"
_OBJECT = r"(?:invända|motsätta {SIG}|anmärka|opponera(?: {SIG})?|protestera|avstyrka|avråda|avvisa|erinra|resa invändningar|framställa (?:någon )?erinran|göra invändningar|säga nej|gå emot|förkasta|ha något (?:emot|att invända))"
_GROUND = r"(?:skäl|anledning|grund|orsak|fog)"
_REJECTION = r"(?:avstyrkande\w*|avstyrkan|avslag\w*|avvisande|invändning\w*|erinran|erinringar|anmärkning\w*|motstånd)"
_WHAT = r"(?:(?! (?:men|och att|inte|ej|är) )[^.;:?!]){0,140}?"
_HINDERS = r"(?:hindrar|talar (?:emot|mot)|skulle hindra|står i vägen för|lägger hinder i vägen för|utgör (?:något )?hinder)"
_ANSWER = r"(?:yttra {SIG}|ta ställning|svara|besvara (?:remissen|den)|uttala {SIG}|lämna (?:något )?(?:svar|yttrande|synpunkter)|kommentera|avge (?:något )?(?:yttrande|svar))"
_AN_ANSWER = r"(?:yttrande|svar|remissvar|utlåtande|ställningstagande|remissyttrande)"
_BOTH = r"(?:till- (?:eller|och) avstyrka|(?:vare sig )?(?:tillstyrka|stödja|förorda|bifalla|bejaka|biträda)[^.;:?!]{0,40}? eller (?:avstyrka|avvisa|motsätta {SIG}|förkasta|avslå|avråda(?: från)?))"

UNOPPOSED: tuple[Pattern, ...] = (
    Pattern(
        "är godtagbart för oss",
        rf"(?:är|framstår som|bedöms som|förefaller|ter {{SIG}})(?: {{ADV}}| fullt| helt| väl)* (?:godtagba(?:r|rt|ra)|acceptab(?:el|elt|la))(?: för (?:{WHO}|vår del))(?! (?:bara|endast|om|först))"
        rf"|kan(?: {{ADV}}| gott| mycket väl)* (?:godtas|godtagas|accepteras) av {WHO}{END}"
        rf"|{FIRST}(?:att (?:(?! (?:men|inte|ej|kan) )[^.;:?!]){{5,160}}?|(?:den|det|de) (?:nya|högre|lägre|ökade|sänkta|höjda|ändrade|utökade|skärpta|längre|kortare|tänkta|planerade) [\w-]+(?:en|et|na|an)(?: (?:av|för|på|om|till|i) (?:(?! (?:att|som|kan) )[^.;:?!,]){{2,60}}?)?) (?:kan (?:vi|{WHO})(?: {{ADV}}| mycket väl| gott| i och för sig)* (?:acceptera|godta|godtaga|leva med|tolerera)|(?:godtas|accepteras)(?: {{ADV}})* av (?:oss|{WHO})){END}"
        r"|(?:är|framstår|förefaller|ter {SIG}) (?:(?:{UTREDNINGENS}|det|de|den) )?(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+)(?:(?! (?:inte|ej|att|men|som) )[^.;:?!,]){0,80}?(?: som)?(?: {ADV}| fullt| helt| väl)* (?:godtagba(?:r|rt|ra)|acceptab(?:el|elt|la))(?=[.;]| ?$)"
        rf"|(?:finner|anser|ser|förklarar)(?: {WHO})? {{SIG}}(?: {{ADV}}| väl| gott)* (?:kunna|beredda?(?: att)?|oförhindra(?:d|de|t)? att) (?:godta|godtaga|acceptera|godkänna)(?= )",
        ("acceptab", "acceptera", "accepteras", "godkanna", "godta", "godtaga", "godtagas", "leva med", "tolerera", "godtagba", "godtas"),
        E,
        None,
        D,
        0.86,
        "De reviderade avgifterna för provtagning är godtagbara för Fiskauktionerna.",
        "De reviderade avgifterna för provtagning är inte godtagbara för Fiskauktionerna.",
    ),
    Pattern(
        "skäl att invända saknas",
        rf"(?:saknas(?! inte)|saknar(?! inte)|finns {_NOT}|finns (?:ingen|inga|inget)|föreligger (?:inga|ingen|{_NOT})|ser (?:ingen|inga|{_NOT})|finner (?:ingen|inga|{_NOT})|har (?:ingen|inga|{_NOT}))(?: (?!(?:att|som|men)\b){{ord}}){{0,6}}? {_GROUND}(?: (?:för|till))?(?: {WHO})? att {_OBJECT}(?= |[.,;]|$)"
        rf"|{FIRST}(?:något|några|någon) {_GROUND} (?:för|till) (?:ett |en )?{_REJECTION}{_WHAT} (?:har|finns|ser|finner|föreligger)(?: {WHO})? {_NOT}(?: (?:funnit|sett|haft|framkommit))?{END}"
        r"|(?:sakna|saknar|saknat) (?:skäl|anledning|grund) till (?:någon )?(?:erinran|erinring|invändning|anmärkning|gensaga)(?= |[.,;]|$)"
        r"|(?:^|(?<=[.!?;] ))(?:erinran|erinringar|invändningar|invändning) saknas(?= ?[.]| ?$| (?:från|hos|mot)(?= ))"
        rf"|(?<=att )(?:erinran|erinringar|invändningar)(?: (?:mot|emot) {_WHAT})? ?saknas{END}"
        rf"|{FIRST}{_REJECTION} (?:mot|emot) {_WHAT} ?saknas(?:(?= (?:från|hos|för))|{END})"
        rf"|(?:inte|ej|icke|aldrig)(?: {{ADV}})* (?:funnit|finna|hittat|hitta|sett|se|upptäckt) (?:något|någonting)(?: (?:i|av) {_WHAT})? (?:att|som ger anledning att) (?:invända|erinra|anmärka|klaga)(?: (?:mot|emot|på))?",
        (" att ", "anmarkning", "avslag", "avstyrkan", "avstyrkande", "avvisande", "erinran", "erinringar", "invandning", "motstand", "nagonting", "nagot", "saknas"),
        E,
        None,
        P,
        0.9,
        "Det saknas skäl att invända mot att undantaget för segelbåtar inte förlängs.",
        "Det saknas inte skäl att se över undantaget för segelbåtar.",
    ),
    Pattern(
        "avstyrkande är inte aktuellt",
        rf"{FIRST}att (?:avstyrka|avvisa|motsätta {{SIG}}|säga nej till|gå emot) {_WHAT} ?(?:finns|föreligger|har|ser|finner)(?: (?:det|vi|{WHO}))? (?:ingen|inget|inga|{_NOT} (?:någon|något|några)) {_GROUND}(?: till| för)?{END}"
        rf"|(?:ett avstyrkande|en avstyrkan|att avstyrka(?: {{FÖRSLAG}})?) vore (?:att gå för långt|obefogat|överdrivet|orimligt|förhastat)(?=[.,;]| ?$)|{FIRST}(?:att (?:avstyrka|avvisa|motsätta {{SIG}}|säga nej till|gå emot) {_WHAT} ?|(?:något|någon|ett|en) (?:avstyrkande|avstyrkan|nej){_WHAT} )(?:är|blir|kan|kommer)(?: {{ADV}}| för (?:vår|{{ord}}s?) del)* (?:{_NOT} (?:aktuellt?|på tal|tal om|i fråga|komma i fråga|vara aktuellt)|uteslut(?:et|en))(?=[ .,;]|$)",
        ("aktuell", "att avstyrka", "att avvisa", "att motsatta", "att saga nej", "att ga emot", "en avstyrkan", "ett avstyrkande", "i fraga", "komma i fraga", "pa tal", "tal om", "uteslut", "vara aktuellt"),
        E,
        None,
        D,
        0.85,
        "Något avstyrkande av den nya bryggtaxan är inte aktuellt från vår sida.",
        "Något tillstyrkande av den nya bryggtaxan är inte aktuellt från vår sida.",
    ),
    Pattern(
        "ingenting hindrar",
        rf"är (?:vi|{WHO}) (?:beredda?|villiga?|redo) att (?:godta|acceptera|leva med){END}|(?:inget|inga) hinder möter(?= från|[.,]| ?$)|{{FÖRSLAG}}[^.;:?!]{{0,100}}? och (?:accepterar|godtar) (?:det|den|detta|dem){END}|{FIRST}(?:(?! (?:att|som) )[^.;:?!,]){{4,80}}? har (?:vi|{WHO}) (?:inget|ingenting|intet) (?:emot|att invända mot)(?=,? men |[.;]| ?$)"
        rf"|{FIRST}(?:något|någonting) som {_HINDERS}{_WHAT} (?:har|kan|finns|ser)(?: {WHO})? {_NOT}(?: (?:kunnat|funnit|finna|sett|se|hitta|hittat|att))*{END}|föranleder (?:inget|ingen|inga|inte något|inte någon) {_REJECTION}(?= (?:från|av|hos)|[.,;]| ?$)|{FIRST}{_REJECTION} (?:mot|emot) {_WHAT} finns {_NOT} (?:hos|från|bland) {WHO}"
        rf"|{FIRST}(?:inga|inget) (?:[\w-]+ )?hinder (?:för|mot|emot) (?:att )?{_WHAT} (?:föreligger|finns|ses|möter|ser (?:vi|{WHO}))(?=[.,;]| ?$| (?:från|enligt|ur|hos) )"
        rf"|{FIRST}(?:inga|inget) (?:[\w-]+ )?(?:skäl|argument|invändningar) (?:mot|emot) {_WHAT} (?:har (?:kommit fram|framkommit|framförts)|finns|föreligger){END}"
        rf"|{FIRST}(?:mot|emot) att (?:(?! (?:men|inte|ej|har) )[^.;:?!]){{4,160}}? har (?:vi|{WHO}) (?:inget|ingenting|intet)(?: att (?:invända|erinra))?{END}"
        rf"|{FIRST}(?:avstyrka|motsätta {{SIG}}|avvisa|avråda från|gå emot|säga nej till)(?: (?!att\b)(?:(?! (?:men|inte|ej|gör) )[^.;:?!,]){{2,90}}?)? gör (?:vi|{WHO})(?: {{ADV}}| det)* {_NOT}{END}"
        rf"|{FIRST}till (?:någon |några )?(?:erinran|invändning|invändningar|anmärkning) (?:finns|föreligger|ser (?:vi|{WHO})) (?:ingen|inget|{_NOT} (?:någon|något)) {_GROUND}{END}"
        rf"|{FIRST}(?:inte|ej|icke) heller (?:(?! (?:att|som|men|och) )[^.;:?!]){{2,90}}? (?:föranleder|väcker|möter|ger (?:oss )?anledning till)(?: {{ADV}})* (?:någon|några|något) {_REJECTION}{END}"
        rf"|{FIRST}med (?:(?:{{UTREDNINGENS}}|det|den|de) )?(?:{{FÖRSLAG}}|{{FÖRESLAGNA}} [\w-]+)(?:(?! (?:kan|inte|ej) )[^.;:?!,]){{0,80}}? kan (?:vi|{WHO})(?: {{ADV}}| gott| mycket väl)* (?:leva|nöja {{SIG}}){END}"
        rf"|{FIRST}(?:mycket |särskilt |direkt )?(?:kritiska?|negativa?|avvisande|motståndare|skeptiska?) (?:till|mot|emot|inför) (?:(?:{{UTREDNINGENS}}|det|den|de) )?(?:{{FÖRSLAG}}|{{FÖRESLAGNA}} [\w-]+|motionen|reformen)(?:(?! är )[^.;:?!,]){{0,80}}? är (?:vi|{WHO})(?: {{ADV}}| alls)* (?:inte|ej|icke){END}"
        rf"|från (?:(?:vår|[\w-]+s) (?:sida|håll)|vårt håll) möter {_WHAT} ?(?:inget|inga) (?:motstånd|invändningar|hinder|protester){END}"
        rf"|hindrar(?: {{ADV}}| för (?:vår|{{ord}}) del)* (?:ingenting|inget|intet)(?= att)|(?:har|hade) (?:{{ADV}} )?svårt (?:för )?att (?:se|finna|hitta) (?:något|några|någon)(?: {{ord}})? (?:hinder|nackdel\w*|invändning\w*|problem)(?= (?:mot|med|för|emot))"
        rf"|(?:inte|ej|icke|aldrig)(?: {{ADV}}| heller)* (?:se|finna|hitta|upptäcka|sett|funnit) (?:något|någonting) som {_HINDERS}(?=[ .,;]|$)|(?:ingen(?:ting)?|inget) {_HINDERS}(?= (?:enligt (?:(?!att\b){{ord}} ){{1,4}}?)?(?:att|{{FÖRSLAG}}))"
        rf"|(?:ingenting|inget|intet) talar(?: enligt (?:(?!att\b){{ord}} ){{1,4}}?| {{ADV}} | )(?:mot|emot)(?= (?:att|{{FÖRSLAG}}|{{FÖRESLAGNA}}|det|den))"
        rf"|(?:inte|ej|icke|aldrig|svårt(?: för {{ord}})? att|svårligen)(?: {{ADV}}| heller| kunna| kunnat)* (?:se|finna|inse|förstå|konstatera|upptäcka|sett|funnit)(?: {{SIG}})? att (?:något|någonting|det (?:finns|föreligger|skulle finnas|finnes|är) (?:något|någonting|några)(?: som helst)?(?: [\w-]+)?(?: som)?) (?:{_HINDERS}|talar emot|hinder (?:mot|för|emot)|som hindrar)(?=[ .,;]|$)"
        rf"|(?:inte|ej|icke|aldrig)(?: {{ADV}}| heller| kunna)* (?:se|finna|inse) att det (?:finns|föreligger|skulle finnas|skulle föreligga|föreligga) (?:något|några|någon)(?: som helst)?(?: [\w-]+)? (?:hinder|skäl|anledning|nackdelar|invändningar) (?:mot|emot|med)(?= )",
        (" att ", " finns ", " har ", " hinder moter", "hinder ", "skal ", "argument", "invandning", " leva", "noja ", "erinran", "anmarkning", "avslag", "avstyrk", "motsatta", "avvisa", "avrada", "ga emot", "saga nej", "accepterar", "foranleder ", "godtar", "hindrar", "lagger hinder i vagen for", "skulle hindra", "star i vagen for", "svart ", "talar ", "utgor ", "kritisk", "negativ", "avvisande", "motstand", "skeptisk", "moter"),
        E,
        None,
        D,
        0.85,
        "Enligt stadsmuseet hindrar ingenting att bryggtaxan tas bort.",
        "Enligt stadsmuseet hindrar bryggtaxan inte att båtarna blir fler.",
    ),
    Pattern(
        "hinder reser vi inga",
        rf"{FIRST}(?:mot|emot) (?:(?! (?:men|reser|framför|anför|riktar|gör) )[^.;:?!]){{4,160}}? (?:reser|framför|anför|riktar|gör)(?: (?:vi|{WHO}))?(?: {{ADV}})* (?:inga|ingen|inget|icke någon) (?:[\w-]+ )?(?:hinder|invändningar|invändning|erinran|erinringar|anmärkning|anmärkningar|protest|protester){END}"
        rf"|{FIRST}(?:invändningar|invändning|erinran|erinringar|anmärkningar) (?:mot|emot) {_WHAT} ?(?:har|reser|riktar|framför|gör|anför)(?: (?:vi|{WHO})| {{ADV}})* {_NOT}{END}"
        rf"|(?:har|haft)(?: {{ADV}}| {{VI}}| {{ORGAN}})* (?:inte|ej|icke) (?:någonting|något) (?:emot|att (?:invända|erinra) (?:mot|emot))(?= (?:att|{{FÖRSLAG}}|{{FÖRESLAGNA}}) |,? att )"
        rf"|(?:ser|finner|anser|bedömer)(?: (?:vi|{{ORGAN}}|{{ADV}}))* (?:inte|ej|icke) att (?:(?:något|några)(?: [\w-]+)? hinder (?:föreligger|finns|skulle (?:finnas|föreligga))|det (?:finns|föreligger|skulle finnas|skulle föreligga) (?:något|någonting) som (?:hindrar|talar emot|skulle hindra))(?= (?:mot|för|emot|att|en|ett|den|det|de)(?= )|[.,;]| ?$)",
        ("hinder", "invandning", "erin", "anmarkning", "protest", " emot", "hindra"),
        E,
        None,
        D,
        0.86,
        "Mot att bryggorna flyttas reser Varvsklubben inga hinder.",
        "Mot att bryggorna flyttas reser Varvsklubben en rad invändningar.",
        needs=("inga", "ingen", "inget", "inte", "ej", "icke", "knappast"),
    ),
    Pattern(
        "låter bli att yttra sig",
        rf"till handlingarna utan (?:yttrande|svar|att (?:yttra {{SIG}}|svara|avge))(?=[ .,;]|$)|tar(?: {WHO})? (?:inte|ej|icke) parti(?: (?:för eller (?:e?mot)|i frågan))|(?:låter|låta|lät)(?: {WHO})?? bli att {_ANSWER}(?=[ .,;]|$)|(?:inkommer|återkommer|svarar)(?: {WHO})? {_NOT} med (?:något|några|ett) {_AN_ANSWER}|{FIRST}(?:något|några) (?:{_AN_ANSWER}|ställning)(?: (?:för eller emot|för eller mot|i sak|i frågan|över|till)(?: {_WHAT})?)? (?:gör|tar|lämnar|avger)(?: {{ADV}})* (?:{_NOT} {WHO}|{WHO} {_NOT}){END}"
        rf"|{FIRST}synpunkter (?:i sak )?(?:saknas|finns {_NOT}|föreligger {_NOT})(?: (?:hos|från|på) [^.;:?!,]{{2,80}})?{END}",
        (" bli att ", "aterkommer", "for eller ", "i fragan", "inkommer", "nagot", "nagra", "svarar", "synpunkter ", "till handlingarna utan "),
        N,
        None,
        P,
        0.9,
        "Med hänvisning till jäv låter Varvsklubben bli att yttra sig.",
        "Med hänvisning till jäv låter Varvsklubben bli att rösta.",
        _ABSTAINS,
    ),
    Pattern(
        "avhåller sig från att till- eller avstyrka",
        rf"(?:avhåller (?:{WHO} )?{{SIG}}(?: {WHO})? från|avstår {WHO} från|avböjer(?: {WHO})?|går det inte(?: för {WHO})?|är det (?:inte möjligt|omöjligt)(?: för {WHO})?|kan {WHO} (?:inte|varken)|undviker {WHO}) att (?:vare sig )?{_BOTH}(?= |[.,;]|$)",
        (" avstyrka", " eller "),
        N,
        None,
        P,
        0.9,
        "I brist på beräkningar avhåller sig Varvsklubben i Lysekil från att till- eller avstyrka avgiften.",
        "I brist på beräkningar väljer Varvsklubben i Lysekil att avstyrka avgiften.",
        _ABSTAINS,
    ),
)  # fmt: skip
