"""Stands that others took in their day: of several bodies at once, of those who answered something, of the government.

"Åtta av tio stift hade avstyrkt", "de församlingar som svarade tillstyrkte", "i sitt svar ställde sig kammarrätterna bakom
regeln", "regeringen bedömde att förslaget borde avstyrkas". Who is several bodies, or one's representatives, may be the sender
where it speaks now; of what was said then it is told.
"""

from __future__ import annotations

from assistant.stance.lexicon import swedish
from assistant.stance.times import past, renewed

_OWN = r"(?:{VI}|vår|vårt|våra|þ+s?|(?:nämnden|styrelsen|kommunen|staden|regionen|myndigheten|verket|förbundet|föreningen|domstolen|rätten|länsstyrelsen|kommunstyrelsen|regionstyrelsen|universitetet|högskolan|bolaget)s?)"
_BODIES = (
    r"(?:[\w-]*(?:rätterna|domstolarna|nämnderna|styrelserna|verken|myndigheterna|kommunerna|regionerna|landstingen|förbunden|föreningarna|klubbarna|universiteten|högskolorna|lärosätena|stiften"
    r"|församlingarna|organisationerna|företagen|bolagen|byalagen|fakulteterna|förvaltningarna|distrikten|sällskapen|samfunden|museerna|biblioteken|skolorna|kyrkorna|rederierna|utförarna|kommittéerna)"
    r")"
)
_SPEAKERS = rf"(?:(?:arbetsgivar|arbetstagar)(?:parten|sidan)|(?!{_OWN} )[\w-]+s (?:företrädare|representanter|representant|talesperson|talespersoner|organisationer|förhandlare))"
_MANY = r"(?:de flesta|merparten|huvuddelen|flertalet|majoriteten|samtliga|alla|flera|många|några|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+)"
_NUMBER = r"(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+)"
_TIMES = r"(?:år|gånger|dagar|veckor|månader|timmar|skäl|fall|punkter|delar|avseenden|tillfällen|omgångar|stycken|avsnitt|ställen|sätt|förslag\w*|våra|av våra)"
_COUNTED = (
    rf"(?:{_MANY}(?: av (?:de )?(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+))?(?: av)?(?: (?!(?:{_OWN}|{_TIMES}|som|att|och|men|har|hade|{{FÖRSLAG}}|{{FÖRESLAGNA}})\b){{ord}}){{1,3}}"
    r"|(?:de flesta|merparten|flertalet))"
)
_WHO_DID = r"(?:,? | \()som [^.;:?!,]{3,100}?,?\)?"
_WITH_IT = r"(?: {ADV}| då| genomgående| länge| dessutom| redan| på sin tid| den gången| vid (?:det|detta) (?:tillfället|laget)| i (?:sina?|ett|en|det|den) [^.;:?!,]{2,60}?| i \w+arna| har| hade)*"
_ON = r"(?: (?:var|ställde|gick|röstade|visade|uttalade|är|blev|förklarade)(?: {SIG})?)?(?: (?:också|då|överlag|{INTE}))* $"
_FRONT = r"(?:i|vid|under|på|av|enligt) [^.;:?!,]{2,80}?,? (?:har|hade|är|var) "
_WHERE = r"(?: (?:i|på|för|från|inom) [^.;:?!,]{2,60}?)?"
_THEY = swedish(
    rf"^ ?(?:{_FRONT}{_BODIES}{_WHERE}|(?:{_FRONT})?(?:{_SPEAKERS}|{_COUNTED}(?:{_WHO_DID})?)){_WITH_IT}{_ON}"
    rf"|^ ?{_COUNTED}(?:{_WHO_DID})? (?:var|är|ställde {{SIG}}) (?:{{ord}} )?och $"
)
""" "Två av de tre universitet som hördes", "de flesta var kritiska och"."""
_THOSE = swedish(rf"^ ?{_BODIES}{_WHERE}{_WITH_IT}{_ON}")
""" "Kammarrätterna": they may be the sender, but for what they did then."""
_ASKED_FOR = swedish(
    r"(?:^|[ ,(])(?:motionen|medborgarförslaget|e-förslaget|folkinitiativet|uppropet|skrivelsen) (?:{ord} ){0,3}?(?:om|med krav på|med begäran om) att (?:(?:{ord} ){0,2}?{ORGAN}|vi|man) (?:ska|skall|bör|måtte|skulle)(?: {ADV}| tillstyrka| avstyrka| stödja)* $"
)
""" "Motionen om att kommunen ska avstyrka lagförslaget"."""
_PUT_OFF = swedish(
    r"(?:, | och |; |men )(?:{ord} ){0,3}?(?:återremitteras|återremitterades|bordläggs|bordlades)(?=[.,;]| ?$| (?:till|för|med|av|på) )|^[^.;:?!]{0,60}(?:; |, men | men )(?:{ord} ){1,3}?(?:återremitterar|återremitterade|bordlägger|bordlade)(?: (?:ärendet|remissen|frågan))?(?=[.,;]| ?$)"
)
""" "Utkastet, i vilket förslaget tillstyrks, återremitteras": nothing is decided yet."""
_DRAFTED = swedish(r"(?:^|[ ,(])(?:i vilke[nt]|vari|där|föreslår|föreslog|yrkar|yrkade|utkast|utkastet)(?= )")
_SOME_DO = swedish(
    rf"(?:, | \()som (?!(?:alla|samtliga) )(?:{_MANY}|andra|somliga|vissa|enstaka|övriga|en del|ett antal)(?: av)?(?: (?!(?:{_OWN}|{_TIMES}|som|att|men)\b){{ord}}){{0,3}}?(?: {{ADV}}| lär| torde| brukar| har| hade| kommer att)* $"
    rf"|(?:^|[ ,(])(?:{_NUMBER})(?: (?!(?:{{FÖRSLAG}}|{_TIMES}|som|och|men)\b){{ord}}){{0,2}}? som(?: {{ADV}}| har| hade)* $"
    r"|(?:,? | \()som (?:{UTREDNINGEN}|man|många|vissa|en del) (?:{ord} ){0,2}?(?:tror|antar|räknar med|förmodar|hävdar|påstår|menar|anser|hoppas)(?: att)?(?: (?!(?:{VI}|och|men|att|inte)\b){ord}){0,2}?(?: kommer att| ska| skulle| lär| kan)* $"
)
""" "Förslaget, som vissa tillstyrker", "kommunerna, som utredningen tror kommer att ställa sig bakom reformen"."""
_WHO_ANSWERED = swedish(
    r"^ ?de(?: (?!(?:{FÖRSLAG}|{FÖRESLAGNA}|{HELA}|som)\b){ord}){0,3} som (?:har |hade )?(?:{ord} ){0,2}?(?:svara[dt]\w*|yttra[dt]\w*|hörde?s|hörts|tillfråga\w*|deltog|deltagit|besvara[dt]\w*|inkom(?:mit)?|hört av {SIG}|lämna(?:de|t)(?: in)? (?:svar|synpunkter|yttrande)\w*)(?: [^.;:?!,]{1,80}?)?(?: {ADV}| överlag| genomgående| alla| har| hade)* $"
)
""" "De församlingar som svarade på enkäten": whatever they say, it is theirs."""
_INSIDE = swedish(
    rf"^(?:ställde {{SIG}}|ställt {{SIG}}|gick|sade|sa|tog|var)(?: (?:också|även|då|dock))? (?:{_BODIES}|{_SPEAKERS}|{_COUNTED})(?= )"
)
""" "Ställde sig kammarrätterna bakom"."""
_FOUND = swedish(
    r"^(?:[^.;:?!]{0,80}[ ,])?(?:{UTREDNINGEN}) (?:bedömde|ansåg|menade|fann|föreslog|förordade|hävdade|framhöll)(?: {ADV}| då| (?:år |redan |i \w+ )?\d{4}| redan)* att(?:(?: (?!(?:{VI}|och|men)\b){ord}){1,8} (?:borde|skulle|kunde|bör|ska|skall|kan))? $"
    rf"|^ ?(?!{_OWN} )[\w-]+(?:arnas|ernas|ens|ornas)(?: [\w-]+)? (?:bedömning|uppfattning|ståndpunkt|mening|inställning|slutsats) var(?: {{ADV}}| då| (?:år )?\d{{4}})* att(?: (?!(?:{{VI}}|och|men)\b){{ord}}){{1,8}} (?:borde|skulle|kunde) $"
)
""" "Regeringen bedömde 2011 att avgiften borde": what is said then is said by whoever found it."""

_ONCE_DONE = swedish(
    r"(?:^|[ ,])(?:antogs|beslutades|beviljades|godkändes|fastställdes|genomfördes|infördes|byggdes|avbröts|stoppades|inleddes|påbörjades|gavs|fattades|upphävdes|ändrades|kunde|trädde|blev|skedde|antog|beslutade|beviljade|fattade|inledde) (?:(?!(?:att|och|men)\b){ord} ){0,6}?(?:efter|sedan|först efter|först sedan|efter det)(?: att)? (?:(?!(?:att|och|men|vi|jag)\b){ord} ){1,4}$"
)
""" "Planen antogs efter att länsstyrelsen tillstyrkt den": part of what was done then."""
_IN_A_RULING = swedish(
    r"^ ?i (?:nja|hfd|mål|målet|(?:ett|en|flera|andra|senare) (?:[\w-]+ )?(?:avgörande|avgöranden|rättsfall|mål|dom|domar)|rättsfallet|avgörandet|domen)(?= )[^;:?!]{0,60}? (?:har|hade) (?:(?!(?:vi|jag)\b){ord} ){1,4}$"
    r"|(?:^|[ ,])(?:har|hade) i (?:nja|hfd|rå|ad|mål|målet|(?:ett|en|flera|andra|senare) (?:[\w-]+ )?(?:avgörande|avgöranden|rättsfall|mål|dom|domar)|rättsfallet|avgörandet|domen|sin dom)(?= )[^;:?!]{0,60}$"
)
""" "Har i NJA 2019 s. 23 underkänt ett sådant villkor"."""
_AFTER_THAT = swedish(
    r"^[^.;:?!]{8,300}?[ ,](?:efter (?:det )?att|sedan)(?! (?:vi|jag|tidigare|länge|dess|gammalt|många|flera|en|ett|i|på|[\d]+|\w*års?|lång)(?= )) (?:(?!(?:att|och|men|vi|jag)\b){ord} ){1,4}$"
)
""" "Har dragit tillbaka förslaget efter att rådet motsatt sig det"."""
_A_FEW = swedish(
    r"^ ?(?:(?:endast|bara|ungefär|nästan|knappt|drygt) )?(?:ett (?:mycket litet )?fåtal|några få|ett mindre antal|en handfull|enstaka|somliga|vissa|flertalet|de flesta|(?:var|vart) (?:andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|tjugonde|hundrade) (?:{ord} ){0,2}?{ord})(?: av (?:dem|dessa))?(?: {ADV}| har| hade)* $"
)
""" "Ett fåtal har motsatt sig", "var femte företagare är positiv"."""
_SOME_ALONE = swedish(
    r"(?:^ ?|, (?:men |och |medan )?|; )(?:många|flera|några|de flesta|somliga|andra|vissa|enstaka|få|en del|alla andra|majoriteten|minoriteten)(?: {ADV})* $"
)
_THEY_DO = ("tillstyrk", "avstyrk", "stod", "valkomna", "motsatt", "instamm", "stall", "delar", "avvis", "sager", "sade", "sa ", "rost", "godta", "accept", "bitrad", "forord", "avrad", "ar ", "har ", "vill ", "kan ", "protest")  # fmt: skip
_STATES = swedish(
    r"(?:^ ?|, men |; |(?:trots|även om|sedan|efter) att |(?:medan|sedan|innan) )(?:norge|danmark|finland|island|tyskland|frankrike|storbritannien|nederländerna|belgien|spanien|italien|polen|ungern|österrike|schweiz|estland|lettland|litauen|usa|kanada|kina|eu)(?: och (?:norge|danmark|finland|tyskland|frankrike|polen|island))?(?: har| hade| valde att| beslutade att| beslöt att| väljer att| ska| kan)?(?: {ADV}| redan| länge| nyligen)* $"
)
""" "Norge valde att avvisa modellen"."""
_WE_NEXT = swedish(r"^(?: {SIG})?(?: {ADV})* (?:{VI}|(?:{ord} )?{ORGAN})(?=[ .,;]|$)")
""" "Samtycke krävs, men många säger nej"; not "många avstyrker vi"."""
_WHO_THEN = swedish(r"^ ?(?:(?!(?:{VI}|{FÖRSLAG}|att)\b){ord} ){0,5}?(?:{ord}), som(?: {ADV}| då)* $")
_DID_THIS = swedish(
    r"^[^.;:?!,]{1,80}, (?:fick|gick|blev|var|stod|såg|fann|skrev|höll|[\w-]+(?:ade|te))(?= )(?! fast)"
)
""" "Rådet, som avstyrkte planen, fick inget gehör": both were done then."""
_WAS = swedish(
    r" (?:var|ställde {SIG}|visade {SIG}|uttalade {SIG}|förklarade {SIG}|blev)(?: (?:också|då|överlag|{INTE}))* $"
)
_NOTHING = frozenset(("inget", "intet"))


def others_then(before: str, formula: str, after: str) -> bool:
    """Is it what others said then? All strings folded, of one sentence.

    >>> others_then("i forra rundan hade atta av tio stift ", "avstyrkt", ".")
    True
    >>> others_then("kammarratterna ", "avstyrker", " forslaget."), others_then("tre ar senare ", "avstyrkte", " namnden det.")
    (False, False)
    """
    if _ASKED_FOR.search(before) or (_DRAFTED.search(before) and _PUT_OFF.search(after)):
        return True
    if _SOME_DO.search(before) or _WHO_ANSWERED.search(before) or _FOUND.search(before):
        return True
    verb = formula.removesuffix(" inte").partition(" ")[0]
    if verb.endswith("t") and (
        _ONCE_DONE.search(before) or _AFTER_THAT.search(before) or _IN_A_RULING.search(before)
    ):
        return True
    if _A_FEW.match(before) or (
        verb.endswith(("te", "de")) and _WHO_THEN.match(before) and _DID_THIS.match(after)
    ):
        return True
    if _STATES.search(before) and not _WE_NEXT.match(after):
        return True
    if (
        formula.startswith(_THEY_DO)
        and _SOME_ALONE.search(before)
        and not verb.endswith("s")
        and not _WE_NEXT.match(after)
    ):
        return True
    if _INSIDE.match(formula):
        return not renewed(after)
    if renewed(after):
        return False
    formula = formula.removesuffix(" inte")  # "inte" ends as a past tense does
    verb = formula.partition(" ")[0]
    if verb in _NOTHING:  # "har inget att invända": no participle
        verb = ""
    if _THEY.search(before):
        return past(before, formula) or past(before, verb) or _WAS.search(before) is not None
    if _THOSE.search(before):
        return past("", formula) or past("", verb) or _WAS.search(before) is not None
    return False
