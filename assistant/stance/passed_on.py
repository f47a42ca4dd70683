"""Stands that a sentence passes on: two groups set against each other, a certificate, a question that came.

"Något som handeln välkomnar och restaurangerna avvisar", "ett intyg där kommunen tillstyrker att", "utan att förbundet för den skull
ställer sig bakom allt", "vi har fått frågan varför vi är emot förslaget, men har ännu inte bestämt oss".
"""

from __future__ import annotations

from assistant.stance.in_roles import SOMEBODY
from assistant.stance.lexicon import swedish

_YES = r"(?:tillstyrk(?:er|te|t)|stöd(?:er|jer|de)|stött|välkomna(?:r|de|t)|förorda(?:r|de|t)|bejaka(?:r|de|t)|applådera(?:r|de|t)|ställ(?:er|de|t) {SIG} bakom|(?:är|var|varit) (?:för|positiva?(?: till)?)|(?:säger|sade|sa) ja(?: till)?)"
_NO = r"(?:avstyrk(?:er|te|t)|avvisa(?:r|de|t)|motsätt(?:er|a) {SIG}|motsatt(?:e)? {SIG}|förkasta(?:r|de|t)|protestera(?:r|de|t)(?: mot)?|(?:är|var|varit) (?:emot|kritiska?(?: till)?|negativa?(?: till)?)|(?:säger|sade|sa) nej(?: till)?)"
_OURS = r"(?:vi|jag|nämnden|styrelsen|kommunen|staden|regionen|myndigheten|verket|förbundet|föreningen|domstolen|länsstyrelsen|klubben|bolaget)"
_GROUP = rf"(?:(?!{_OURS}\b)(?:[\w-]+ ){{0,2}}?(?!{_OURS}\b)[\w-]*(?:männen|arna|erna|orna|handeln|näringen|branschen|facket|facken|staten|folk|kommuner|företag|föreningar|partierna|partiet|myndigheter|experter|väljarna|allmänheten|oppositionen|majoriteten|industrin|banken|bankerna))"
_OBJECT = r"(?: (?:det|den|dem|detta|förslaget|förslagen|reformen|planen|planerna|modellen|tanken|idén))?"
_TWO_GROUPS = swedish(
    rf"(?:^|[ ,:;]){_GROUP} (?:{_YES}{_OBJECT}(?:,| och| men| medan|, och|, men|, medan) {_GROUP} {_NO}|{_NO}{_OBJECT}(?:,| och| men| medan|, och|, men|, medan) {_GROUP} {_YES})(?=[ .,;:]|$)"
)
""" "Något som handeln välkomnar och restaurangerna avvisar"."""
_YES_WORDS = ("tillstyrk", "stod", "stott", "valkomna", "fororda", "bejaka", "applad", "bakom", " for", "positiv", " ja")  # fmt: skip
_NO_WORDS = ("avstyrk", "avvisa", "motsat", "forkasta", "protest", "emot", "kritisk", "negativ", " nej")
_TAKEN_UP = swedish(
    r"(?:[.,;] |men |och |därför |själva? )(?:{VI}|{ORGAN}) (?:(?:till|av)styrker|stöder|stödjer|avvisar|välkomnar|ställer|delar|instämmer|motsätter)|(?:tillstyrker|avstyrker|stöder|stödjer|avvisar|välkomnar|motsätter|instämmer) (?:{VI}|(?:{ord} )?{ORGAN})(?= |[.,]|$)|det gör (?:även |också )?{VI}"
)
_CERTIFIED = swedish(
    r"(?:^|[ ,])(?:intyga\w*|intyg(?:et)?|(?:skriftligt |skriftlig )?(?:bevis|bekräftelse|utlåtande|handling)) (?:på |om |i |av )?(?:att|där|vari|i vilket|enligt vilket|genom vilket|som visar att|som utvisar att) (?:(?!(?:vi|jag|att|som)\b){ord} ){1,4}$",
    keys=("intyg", "bevis", "bekraftelse", "utlatande", "handling"),
)
_CERTIFIED_THING = swedish(r"^ (?!(?:{UTREDNINGENS} )?(?:{FÖRSLAG}|{FÖRESLAGNA}|{HELA})(?= |[.,]|$))")
""" "Intygar att skolan tillstyrker ledigheten"."""
_CLAIMED = swedish(
    rf"(?:^|[.;] ?){SOMEBODY}(?: {{ADV}}| {{ord}})? (?:(?:har )?(?:gjort|gör) gällande|(?:har )?(?:hävdat|påstått|anfört|uppgett|uppgivit)|hävdar|hävdade|påstår|påstod|anför|anförde|uppger|uppgav)(?: (?!att\b){{ord}}){{0,4}}? att(?: (?!(?:vi|jag|och|men)\b){{ord}}){{0,10}} $",
    keys=("gallande", "havda", "pasta", "pasto", "anfor", "uppge", "uppgiv", "uppgav"),
)
""" "Sökanden har gjort gällande att nämnden ställde sig bakom dispensen"."""
_WHICH_OF_THEM = swedish(
    r"(?:^|[ ,])(?:inte|ej|oklart|undrar|frågar|saknar|redovisa\w*|framgå\w*|ange|anges|veta|vet)(?: (?!(?:vi|jag)\b){ord}){0,6}? (?:vilka|vilken|vem|hur många)(?: (?!(?:vi|jag|men|och|utan|som)\b){ord}){0,7}?(?: som)?(?: (?:har|hade|ställ\w+|motsatt|tillstyrk\w*|avstyrk\w*|{SIG}|bakom|respektive|eller|och|emot|är|varit))* $",
    keys=("vilka", "vilken", "vem ", "hur manga"),
)
""" "Det framgår inte vilka av dem som ställt sig bakom respektive motsatt sig den"."""
_NOT_FOR_THAT = swedish(
    r"(?:^|[ ,])utan att (?:{ord} ){0,3}?(?:för den skull|därmed|därigenom|därför|dessförinnan) (?:(?!(?:och|men|inte|ej)\b){ord} ){0,2}$",
    keys=("utan att "),
)
""" "Utan att förbundet för den skull ställer sig bakom allt som sägs"."""
_QUESTION_CAME = swedish(
    r"(?:^|[ ,])(?:fått|får|fick|möter|mött|ställts inför) (?:{ord} ){0,3}?(?:frågan|frågor|frågorna|undran)(?: om)? (?:varför|om|huruvida|hur)(?: {ord}){0,5} $",
    keys=("fragan", "fragor", "undran"),
)
_UNDECIDED = swedish(
    r"^[^?!]{2,200}? (?:(?:har|är)(?: {VI})?(?: {ADV}| ännu| än)* (?:inte|ej)|(?:inte|ej)(?: ännu| än)? (?:har|är))(?: {ADV}| ännu| än)* (?:bestämt (?:oss|sig|mig)|tagit ställning|fattat (?:något |ett )?beslut|hunnit ta ställning|färdiga|klara|bestämda|beslutat (?:oss|sig))(?=[.,;]| ?$)"
)
""" "Fått frågan varför vi är emot förslaget, men vi har ännu inte bestämt oss"."""
_DID = swedish(
    r"^(?:motsatte {SIG}|avvisade|tillstyrkte|avstyrkte|stödde|välkomnade|protesterade|sade (?:ja|nej)|sa (?:ja|nej)|röstade|ställde {SIG}|var (?:emot|för))(?= |$)"
)
_CAME_OTHERWISE = swedish(
    r"^[^.;:?!]{2,90},? men (?!(?:vi|jag) )(?:{ord} ){1,4}?(?:beslutade (?:annorlunda|ändå|att|om)|beslöt|valde (?:ändå|att)|genomförde|genomdrev|körde över|blev (?:ändå|det)|gick (?:ändå|vidare)|byggdes|infördes|fick ändå|vann|avgjorde|dömde)(?= |[.,]|$)"
)
""" "Motsatte sig en omstart, men ledningen beslutade annorlunda"."""
_IN_GENERAL = swedish(
    r"(?:^ ?|[ ,]att )(?!(?:vi|jag)\b)[\w-]{3,40}(?:er|ar|or|are|män|folk|barn)(?: (?:i|på|från) {ord})? (?:i allmänhet|överlag|generellt|ofta|oftast|vanligen|för det mesta|sällan|i regel)(?: (?:är|brukar|kan))? $"
)
""" "Det är riktigt att förskolechefer i allmänhet är positiva till dokumentation"."""
_QUOTED = swedish(
    r"(?:^|[ ,])(?:citerar|återger|refererar(?: till)?|nämner|hänvisar till|intervjuar|intervjuade|åberopar|berättar om|känner till|talade med|mötte) (?:(?!(?:vi|jag|oss|förslag\w*|som)\b){ord} ){1,8}som(?: {ADV})* $",
    keys=(
        "citerar",
        "aterger",
        "refererar",
        "namner",
        "hanvisar",
        "intervjua",
        "aberopar",
        "berattar",
        "kanner till",
        "talade",
        "motte",
    ),
)
""" "Utredningen citerar en rektor som är kritisk till förbudet"."""
_ONE_WHO = swedish(
    r"(?:^|[ ,])(?:förstår?|respektera[r]?|känner|beundrar|avundas|klandra[r]?|säga till|möter|vänder {SIG} till) (?:den|de|dem|dom|alla|dig|er) som (?:(?!(?:vi|jag|och|men)\b){ord} ){0,6}$",
    keys=(" som ",),
)
""" "Vi kan förstå den som tycker att förslaget är bra"."""
_ONE_CAN = swedish(
    r"(?:^ ?|[.;:] ?)(?:man|den som vill|var och en|vem som helst) kan(?: (?!(?:vi|jag|men|som|att)\b){ord}){0,6} $"
)
_NOT_OF_IT = (" av ", " utan ", " for att ", " eller ", " och ")
""" "Man kan avstyrka av okunskap"."""
_NO_BODY = swedish(
    r"(?:^ ?|[.;:] ?|att )(?:inget|ingen|inga) (?:annan |annat |enda |svensk |svenskt )?(?:parti|partier|regering|minister|politiker|land|länder|ledamot|statsråd|makthavare|väljare|forskare|läkare|lärare|myndighet|myndigheter|kommun|kommuner|region|regioner|instans|remissinstans|remissinstanser|granne|förälder|medlemsstat)(?: (?!(?:som|och|men|vi|jag)\b){ord}){0,7} $",
    keys=("inget ", "ingen ", "inga "),
)
""" "Inget parti har hittills vågat säga nej till höjda pensioner"."""
_IN_SO_MANY = swedish(
    r"(?:^ ?|[:;,] ?|och )i (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+|flertalet|de flesta|några|resten|hälften)(?: av (?:dem|dessa|yttrandena|svaren|remissvaren))? $"
)
""" "I 19 tillstyrks upplägget, i fyra avstyrks det": answers are counted."""
_A_STATE = swedish(
    r"^(?:ställde|ställer|sade|sa|säger|röstade|röstar|gick|går|var|är)(?: {SIG})? (?:sverige|norge|danmark|finland|island|tyskland|frankrike|polen|ungern|italien|spanien|nederländerna|storbritannien|estland|lettland|litauen|usa|kina|ryssland)(?= )"
)
""" "Ställde sig Sverige först bakom kommissionens linje"."""
_REASONS_THEN = swedish(
    r"(?:^|[ ,])(?:skäl(?:en)?|grund(?:er|erna)?|argument(?:en)?|motiv(?:en)?|anledning(?:en)?) (?:till |för )?att (?:i \w+ |då |tidigare |förra året |den gången )?$"
)
_FORMER = swedish(
    r"^ (?:den|det|de) (?:förra|tidigare|dåvarande|föregående|första) (?:promemorian|betänkandet|förslaget|utkastet|utredningen|remissen|lagrådsremissen|förslagen)(?=[ .,]|$)"
)
""" "Våra skäl att i februari avstyrka den förra promemorian"."""
_HEADED = swedish(
    r"(?:^|[ ,(])under (?:rubriken|parollen|mottot|temat|devisen) (?:vi|jag|därför|så|nu|ja|nej) $",
    keys=("rubriken", "parollen", "mottot", "temat", "devisen"),
)
_IS_TOLD = swedish(
    r"^[^.;:?!]{0,60} (?:beskrivs|redovisas|finns|ges|samlas|publiceras|skriver|berättar)(?= )"
)
""" "Under rubriken Vi välkomnar forskningen beskrivs"."""
_MAY_THINK = swedish(
    r"(?:^|[ ,])(?:får|kan|må)(?: (?!(?:vi|jag)\b){ord}){0,3}? (?:gärna|mycket väl|förstås|naturligtvis|själv|själva) (?:tycka|anse|mena|hävda|säga|tro) att(?: {ord}){0,3} $"
)
""" "Lokala styrelser får gärna tycka att förslaget är dåligt, men"."""
_OLD_BODY = swedish(
    r"(?:^|[ ,])\d{4} års (?:[\w-]*riksdag|regering|[\w-]*utredning|[\w-]*kongress|[\w-]*stämma|[\w-]*kommitté|[\w-]*möte|beredning|expertgrupp)(?: {ADV})* $"
    r"|(?:^|[ ,])(?:[\w-]+(?:förbundet|föreningen|organisationen|myndigheten|partiet|verket|rådet|kollegor|kolleger|kollegorna)|regeringen|parlamentet) i (?:finland|norge|danmark|island|tyskland|frankrike|usa|storbritannien|nederländerna|estland|lettland|litauen|polen)(?: {ADV})* $"
)
""" "1876 års riksdag förkastade", "systerförbundet i Finland är positivt till"."""
_THE_SMALL = swedish(
    r"(?:^ ?|[,;] (?:och |men |medan )?| och | men | medan )(?:de|dom) (?:[\w-]+(?:sta|aste)|små|stora|rika|fattiga|unga|gamla|andra|övriga|nya)(?: {ADV})* $"
)
""" "De största tillstyrker, de minsta avstyrker"."""
_SUCH_AS = swedish(
    r"(?:^|[ ,])(?:exempel på|gott om|fullt av|ont om|en handfull|åtskilliga|historier om|berättelser om|fall med) (?:(?!(?:vi|jag|förslag\w*|som)\b){ord} ){0,2}?[\w-]*(?:er|ar|or|are|män|företag|barn|förbund) som(?: {ADV}| först| sedan| ofta| till en början)* $",
    keys=(" som ",),
)
""" "Det finns gott om exempel på kommuner som först säger nej"."""
_LETTERS_ASK = swedish(
    r"[\w-]*(?:skrivelser|brev|mejl|mail|e-post|yttranden|namnunderskrifter|vykort|synpunkter|protestlistor|medborgarförslag)(?= )[^.;:?!]* med (?:en |ett )?(?:uppmaning(?:en)?|begäran|önskan|önskemål|krav(?:et)?|vädjan) (?:om |till {ord} )?att(?: {ord})? $",
    keys=(" med ",),
)
""" "Har fått in 14 skrivelser med uppmaningen att avstyrka"."""
_WOULD_RATHER = swedish(
    r"(?:^|[ ,]){UTREDNINGEN}(?: {ADV})* (?:(?:helst|gärna|egentligen|innerst inne) (?:hade|skulle|ville)|(?:hade|skulle|ville) (?:helst|gärna|egentligen|innerst inne))(?: ha| vilja)?(?: {ADV})* $",
    keys=("helst", "garna", "egentligen", "innerst"),
)
""" "Mellan raderna kan man läsa att utredaren helst hade avstyrkt sina direktiv"."""
_BOTH_GROUPS = swedish(
    r"(?:^ ?|[ ,](?:som|att) )(?:både|såväl) (?!(?:vi|jag)\b)(?:[\w-]+ )?[\w-]+(?:er|ar|or|are|barn|män|arna|erna|orna) (?:och|som) (?!(?:vi|jag)\b)(?:[\w-]+ )?[\w-]+(?:er|ar|or|are|barn|män|arna|erna|orna)(?: {ADV})*(?: är| har)? $",
    keys=("bade ", "saval "),
)
""" "Något som både elever och lärare är kritiska till"."""
_PEOPLE_WITH = swedish(
    r"^ ?(?!(?:vi|jag)\b)[\w-]{3,40}(?:er|ar|or|are|barn|män)(?: (?:med|i|på|utan|från|som) [^.;:?!,]{2,40})? $"
)
_NOW_AND_THEN = (" sallan ", " ofta ", " oftast ", " ibland ", " for det mesta ")
""" "Elever med diagnos motsätter sig sällan stöd"."""
_EXPECTED_OF_US = swedish(
    r"(?:^|[ ,])(?:den|de|dem|alla|många|ni|någon|folk|man)(?: {ord}){0,2}? (?:väntar {SIG}|väntar sig|väntade sig|förväntar sig|hoppas|hoppades|tror|trodde|fruktar|befarar|räknar med|räknade med|önskar|anar) att (?:{VI}|(?:{ord} )?{ORGAN})(?: (?:ska|skall|skulle|kommer att|bör|borde))(?: {ADV})* $",
    keys=("vanta", "hoppa", "tro", "frukta", "befara", "rakna", "onska", "anar"),
)
""" "Den som väntar sig att vi ska avstyrka blir besviken"."""
_WE_NEXT = swedish(r"^(?: {SIG})?(?: {VI}| (?:{ord} )?{ORGAN})(?=[ .,;]|$)")
_AT_OTHER_TIMES = swedish(
    r"^ ?(?:ibland|annars|vanligtvis|vanligen|normalt|normalt sett|oftast|ofta|i regel|i vanliga fall|förr|förut|i andra (?:frågor|sammanhang|ärenden|fall))(?: (?!(?:men|och)\b){ord}){0,5} $",
    keys=("ibland", "annars", "vanlig", "normalt", "ofta", "regel", "forr", "forut", "andra"),
)
_BUT_THIS_TIME = swedish(
    r"^[^.;:?!]{0,80}?,? men (?:just )?(?:den här gången|denna gång|nu|här|i (?:det här|detta|dag)(?: (?:fallet|fall|ärendet|läget))?|i fråga om detta)(?= )"
)
""" "Ibland säger vi nej, men den här gången är vi för förslaget"."""
_HOW_EASY = swedish(
    r"(?:^|[.;,] ?)(?:(?:det|nog) )?(?:hade|skulle)(?: det)? (?:varit|ha varit|vara) (?:{ADV} )?(?:lätt|enkelt|frestande|lockande|bekvämt|enklast|bekvämast|lättast)(?: för (?:oss|mig|{ord}))? att (?:(?:bara|helt enkelt|rätt och slätt) )?$",
    keys=("latt", "enkel", "frestande", "lockande", "bekvam"),
)
""" "Det hade varit enkelt för oss att bara tillstyrka"."""


def passed_on(before: str, formula: str, after: str) -> bool:
    """Is a formula only passed on? All folded; `before` and `after` to the ends of the sentence.

    >>> passed_on("nagot som handeln ", "valkomnar", " och restaurangerna avvisar.")
    True
    >>> passed_on("handeln valkomnar det och restaurangerna avvisar det, men vi ", "tillstyrker", " forslaget.")
    False
    >>> passed_on("ett intyg dar kommunen ", "tillstyrker", " ledigheten ska bifogas."), passed_on("ett yttrande dar kommunen ", "tillstyrker", " planen.")
    (True, False)
    >>> passed_on("utan att forbundet for den skull ", "staller sig bakom", " allt."), passed_on("forbundet ", "staller sig bakom", " allt.")
    (True, False)
    """
    if _HOW_EASY.search(before) or _NOT_FOR_THAT.search(before):
        return True
    if _CERTIFIED.search(before) and _CERTIFIED_THING.match(after):
        return True
    if _CLAIMED.search(before) or _WHICH_OF_THEM.search(before):
        return True
    if _QUESTION_CAME.search(before) and _UNDECIDED.match(after):
        return True
    if _IN_GENERAL.search(before) or _QUOTED.search(before) or _NO_BODY.search(before):
        return True
    if " ja eller nej" in formula or " nej eller ja" in formula or _A_STATE.match(formula):
        return True
    if (_ONE_CAN.search(before) and after.startswith(_NOT_OF_IT)) or _ONE_WHO.search(before):
        return True
    if after.startswith(_NOW_AND_THEN) and _PEOPLE_WITH.match(before):
        return True
    if (
        _EXPECTED_OF_US.search(before)
        or _BOTH_GROUPS.search(before)
        or _SUCH_AS.search(before)
        or _LETTERS_ASK.search(before)
        or _WOULD_RATHER.search(before)
    ):
        return True
    if _HEADED.search(before) and _IS_TOLD.match(after):
        return True
    if (
        _MAY_THINK.search(before)
        or _OLD_BODY.search(before)
        or (
            not formula.partition(" ")[0].endswith("s")
            and _THE_SMALL.search(before)
            and not _WE_NEXT.match(after)
        )
    ):
        return True
    if _AT_OTHER_TIMES.match(before) and _BUT_THIS_TIME.match(after):
        return True
    if formula.endswith("s") and _IN_SO_MANY.search(before):
        return True
    if _REASONS_THEN.search(before) and _FORMER.match(after):
        return True
    if _DID.match(formula) and _CAME_OTHERWISE.match(after):
        return True
    told = f"{before}{formula}{after}"
    if not (any(word in told for word in _YES_WORDS) and any(word in told for word in _NO_WORDS)):
        return False
    return _TWO_GROUPS.search(told) is not None and _TAKEN_UP.search(told) is None
