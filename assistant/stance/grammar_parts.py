"""A yes to one part and a no to another, where the no has no verb of its own: "kapitel 4 gör vi det inte", "till 9 säger vi nej".

The no takes up the verb before it, or an adjective, or stands in a relative clause; and votes told before what they came to.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern
from assistant.stance.who import END, OUR, WHO

T, TD, A = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER
P, D = Force.PERFORMATIVE, Force.DECLARED

_ON = r"(?:[^.;:?!]|(?<=kap)\.|(?<= p)\.|(?<=st)\.)"
_AS_TO = r"(?:i fråga om|beträffande|när det gäller|vad gäller|vad avser|vad beträffar|angående|gällande|rörande|avseende|i|till|för|mot|bakom|med)"
_NUMBER = (
    r"(?:\d[\d.·]*(?: ?[-–] ?\d[\d.·]*)?(?: ?[a-h]\b)?|[ivx]+\b|[a-h]\b|ett|två|tre|fyra|fem|sex|sju|åtta)"
)
_PART = (
    r"(?:(?:(?:förslage[tn]|det|de|dem|den|ändringarna|lagförslagen|bedömning\w*|delen|det som (?:\w+ ){1,2}?)(?: enligt| under)? i |förslage?[tn]? |den del(?:en)? (?:av \w+ )?som (?:rör|avser|gäller|handlar om) )?"
    rf"(?:kapitel|kapitlet|kapitlen|kap\.?|avsnitt(?:en|et)?|punkt(?:en|erna)?|del(?:en|arna)?|lagförslag(?:et)?|att-sats(?:en|erna)?|bilaga|förslag|nummer) {_NUMBER}|(?:(?:förslage[tn]|det|de|dem|ändringarna|bestämmelserna) i )?\d+ ?(?:[a-h] )?(?:kap\b\.?|§§?|kapitlet|avsnittet|punkten)(?: \d+ ?(?:[a-h] )?§)?"
    r"|(?:det|den|de) (?:första|andra|tredje|fjärde|femte|sista|senare|förra|övriga)(?: (?:förslaget|delen|kapitlet|avsnittet|punkten|att-satsen|yrkandet|stycket|meningen|ledet))?|den del(?:en)?(?: av [\w-]+)? som (?:rör|avser|gäller|handlar om) [\w-]+|(?:första|andra|tredje|fjärde|femte|sista) (?:stycket|meningen|ledet|punkten|kapitlet|avsnittet|att-satsen))"
)
_YES = r"(?:tillstyrk(?:er|s)|stödjer|stöder|stöds|delas|biträde[rs]|biträds|välkomna[rs]|bejakar|godtar|godtas|delar|instämmer|ställer {SIG}|ställer|står|ansluter {SIG}|säger ja|är (?:positiva? till|för)|har (?:vårt|mitt|[\w-]+s) stöd|får (?:vårt|mitt|[\w-]+s) stöd|kan (?:godtas|accepteras|tillstyrkas|stödjas)|godkänner)"
_NOT = r"(?:inte|ej|icke|nej|knappast)"
_TURN = r"(?:[,;.]| -)? ?(?:(?:men|medan|däremot|dock|och|samt) )*"
_POSITIVE = r"(?:positiva? till|för|positivt inställda? till|nöjda? med|välvilliga? till)"
_NEGATIVE = (
    r"(?:negativa? till|kritiska? (?:till|mot)|emot|mot|avvisande till|skeptiska? till|motståndare till)"
)
_NO_AIM = r"(?!(?:[\w-]+ )?(?:syfte|mål|ambition|tanke|intention|inriktning|idé|att )\w*)"
_REFUSES = r"(?:avvisar|avstyrker|motsätter {SIG}|säger (?:\w+ )?nej till|förkastar|avråder från|underkänner|går emot|tar avstånd från|vänder {SIG} mot)"
_ADJECTIVE = r"(?:de|det|den) (?:(?!(?:föreslagna|nya)\b)[\w-]+(?:a|e))"
_VOTED = r"(?:ledamöter(?:na)? (?:röstade|röstar|har röstat)|votering|omröstning|röstning|rösträkning|voteringen|omröstningen|röstningen|rösträkningen|rösterna|utfallet)"
_ANSWER = r"(?:yttrande|remissvar|svar|utlåtande|remissyttrande|besked)"
_GIVES = r"(?:avge|avger|avges|avgett|avgivit|lämna|lämnar|lämnas|lämnat|ge|ger|gett|givit|ges|anta|antar|antas|antagit|överlämna|överlämnar|överlämnas|insända|insänder|sända|sänder|skicka|skickar|inge|inger|stanna för|stannar för)"


def _answer(kind: str) -> str:
    """An answer of `kind` is given: "beslutar avge ett avstyrkande yttrande"."""
    return rf"(?<!inte )(?<!att inte ){_GIVES} (?:{{VI}} |{{ORGAN}} )?(?:härmed |därför |således )?(?:ett|sitt|vårt|följande|detta|förslag till)? ?(?:enhälligt |bifogat |i sak )?{kind} {_ANSWER}(?=[ .,;]|$)"


_ASKED_FOR = (
    r"(?:motionen|förslaget|medborgarförslaget|remissen|framställningen|hemställan|promemorian|skrivelsen)"
)


def _fell(verb: str) -> str:
    """Votes were cast, and what was voted on fell or was carried: `verb`."""
    return (
        rf"(?:{_VOTED}|röster|röstat|röstetalen|röstsiffrorna)(?:(?! (?:inte|ej) )[^.;:?!]){{0,140}}?(?:,? (?:och|varvid|varför|så att|innebärande att|vilket innebar att|med resultatet? att|med utfallet? att|varefter)|[.;]) (?:utgången blev att |resultatet blev att |beslutet blev att )?{_ASKED_FOR} (?:därmed |således |alltså |därför |därefter )?(?:{verb})(?=[ .,;]|$)"
        rf"|(?:utgången|resultatet|utfallet|beslutet) (?:blev|blir|är|var)(?: {{ADV}}| efter votering| efter omröstning)*,? att {_ASKED_FOR} (?:{verb})(?=[ .,;]|$)"
    )


def _settles(what: str) -> str:
    """The body stops at `what`: "stannar nämnden för att avstyrka"."""
    return rf"(?:stannar|stannade|har stannat|stannat)(?: (?:vi|{{ORGAN}}|{{ord}}))?(?: {{ADV}})* för att (?:{what})(?=[ .,;]|$)"


def _outcome(what: str) -> str:
    """Votes were cast, `what` won, and that is the answer."""
    return rf"{_VOTED}(?= )[^.;:?!]{{2,90}}? (?:till förmån för|till fördel för|för|på|i ett|i) (?:att )?{what}(?:(?! (?:inte|ej) )[^.;:?!]){{0,80}},? (?:vilket|som|och detta|och det) (?:därmed |således |därför |alltså )?(?:är|blir|utgör|blev)(?: {{ADV}})* (?:[\w-]+s (?:svar|beslut|ståndpunkt|inställning|yttrande|linje|remissvar)|beslutet|svaret)(?=[ .,;]|$)"


PARTS: tuple[Pattern, ...] = (
    Pattern(
        "det ena stöder vi, det andra gör vi det inte",
        rf"{_YES}(?!\w)(?=.*? {_NOT}(?: (?:göra|det|den|dela|stödja|bakom|med|tillstyrka)|[.,;:!]| ?$)){_ON}{{0,170}}?{_TURN}(?:{_AS_TO} )?{_PART}(?: {_ON}{{0,60}}?)?,? (?:gör|kan|delar|är|får|har|säger|ställer|instämmer|vill|stöder|stödjer|tillstyrker|godkänner|stöds|tillstyrks|delas|godtas|accepteras|biträds)(?: (?:vi|det|den|dem|detta|{WHO}))*? (?:det |den |dem |{{SIG}} )?{_NOT}(?: (?:göra det|göra|det|den|dela den|stödja det|bakom|med|tillstyrka))?{END}"
        rf"|(?<!inte ){OUR} (?:ja|stöd|tillstyrkan|tillstyrkande) (?:gäller|avser|omfattar|begränsas till|begränsar {{SIG}} till) {_ON}{{2,90}}?[,;.] (?:och |men |medan |däremot )?{_ON}{{2,90}}? (?:säger|är|blir|avstyrks|avvisas|avstyrker|avvisar)(?: {WHO})? ?(?:nej|ett nej|inte|emot)?{END}"
        rf"|{OUR} (?:stöd|tillstyrkan|ja) (?:omfattar|gäller|avser|sträcker {{SIG}})(?: (?:dock|emellertid|däremot))? (?:inte|ej)(?: till)?(?= (?:{_PART}|förslage[tn] (?:i|om)|(?:det|den|de) föreslagna))"
        rf"|{_YES} {_PART}(?: {_ON}{{0,90}}?)?,? till skillnad från {_ON}{{2,70}}?,? som (?:(?:vi|{WHO}) )?(?:avstyrks|avvisas|avstyrker|avvisar|motsätter {{SIG}}|(?:inte|ej) (?:kan )?\w+)(?=[ .,;]|$)"
        rf"|{_YES} av {WHO},? till skillnad från {_PART}(?: {_ON}{{0,60}}?)?,? som (?:avstyrks|avvisas|(?:inte|ej) \w+)(?=[ .,;]|$)"
        rf"|{_YES} {_ON}{{1,170}}?{_TURN}(?:{_AS_TO} )?{_PART}(?: {_ON}{{0,60}}?)?,? (?:gör|är|har|drar)(?: (?:vi|{WHO}))?? (?:(?:av )?en (?:helt )?annan|(?:av )?motsatt|(?:av )?annan) (?:bedömning|uppfattning|mening|slutsats|åsikt|inställning){END}"
        rf"|(?<!inte ){OUR} (?:ja|stöd|tillstyrkan|tillstyrkande) (?:gäller|avser|omfattar) (?:(?! (?:att|inte) )[^.;:?!,]){{2,90}}, (?:men )?(?:inte|ej)(?: till)?(?= (?:avsnitt|kapit|förslag|del|punkt|bestämmelse|det|de|den))"
        rf"|{_PART}(?: {_ON}{{0,60}}?)? (?:är|vore)(?: {{ADV}}| mycket)* (?:välkom\w+|bra|utmärk\w+|rimlig\w*|klok\w*|väl ?avväg\w+|motivera\w+|ändamålsenlig\w*)(?:[;,.]| men| medan| och)+ (?:men |medan |däremot )?(?:förslage[tn] i )?{_PART}(?: {_ON}{{0,60}}?)? (?:bör|ska|skall|kan|får)(?: {{ADV}}| vi)* (?:inte (?:genomföras|införas|antas|accepteras|godtas|bli verklighet)|utgå|strykas|tas bort)(?=[ .,;]|$)"
        rf"|{_PART} (?:bör|ska|skall)(?: {{ADV}})* (?:antas|genomföras|införas)(?:[;,.]| men| medan| och)+ (?:men |medan |däremot )?(?:att )?{_PART} (?:bör|ska|skall)(?: {{ADV}})* (?:utgå|strykas|tas bort|inte (?:antas|genomföras|införas))(?=[ .,;]|$)"
        rf"|nej till (?:(?! ja )[^.;:?!,]){{2,60}}[.,;]? ?(?:men |och )?ja till (?=(?:resten|övriga|allt annat|det övriga|avsnitt|kapit|förslag|punkt|del))\w+"
        rf"|till (?:(?! säger )[^.;:?!,]){{2,90}} säger (?:vi|{WHO}) (?:ja,? (?:och |men )?till (?:(?! (?:ja|säger) )[^.;:?!,]){{2,90}} nej|nej,? (?:och |men )?till (?:(?! (?:nej|säger) )[^.;:?!,]){{2,90}} ja){END}"
        rf"|{_YES} {_ON}{{0,60}}?, (?:men )?(?:inte|ej) (?:i |till |bakom )?(?:{_PART}|\d[\d.·]*){END}",
        ("kap", "avsnitt", "punkt", "del", "lagforslag", "att-sats", "bilaga", "forslag", "nummer", "stycke", "mening", "forsta", "§", "det ", "den ", "stod", "tillstyrkan", " ja "),
        TD,
        None,
        D,
        0.84,
        "När det gäller avsnitt 7 delar Sotarklubben bedömningen, när det gäller avsnitt 8 gör den det inte.",
        "När det gäller avsnitt 7 delar Sotarklubben bedömningen, när det gäller avsnitt 8 gör den det också.",
        needs=("inte", "ej", "icke", "knappast", "avst", "avvis", "emot", "annan", "motsatt", "utga", "strykas", "tas bort"),
    ),
    Pattern(
        "det mesta men inte allt",
        r"(?<!att )(?:godtar|accepterar)(?: (?!(?:att|som|men|inte|ej)\b){ord}){1,12}?,? men (?:däremot )?(?:inte|ej) (?:den|det|de) [\w-]+(?: (?!(?:att|som|men)\b){ord}){0,9}?(?=[.;]| ?$)"
        rf"|(?:^|(?<=[.!?:] ))(?:den|det|de) (?:nya|föreslagna|utökade|höjda|sänkta|ändrade|ökade|förlängda|skärpta|breddade) {_NO_AIM}[\w-]+(?:(?! (?:inte|ej|att) )[^.;:?!,]){{0,80}}? (?:välkomnas|uppskattas|bejakas|tillstyrks|stöds|godtas|biträds),? (?:medan|men|däremot)(?: däremot)? (?:den|det|de|förslage[tn]) (?:(?! (?:inte|ej) )[^.;:?!]){{2,100}}? (?:avstyrks|avvisas|avslås|förkastas|(?:bör|kan|ska) (?:inte|ej) \w+s)(?=[.;]| ?$)"
        rf"|{_PART}(?: {_ON}{{0,60}}?)? (?:är|vore)(?: {{ADV}}| mycket)* (?:välkom\w+|bra|utmärk\w+|rimlig\w*|klok\w*|väl ?avväg\w+|motivera\w+|ändamålsenlig\w*)(?:[;,.]| men| medan| och)+ (?:men |medan |däremot )?(?:förslage[tn] i )?{_PART}(?: är)?(?: {{ADV}}| mycket)* (?:dålig|olämplig|orimlig|oacceptabel|omotivera|ogenomtänk|onödig|oklok)\w*(?=[.;,]| ?$)"
        rf"|(?:^|(?<=[.!?;:] ))(?:det (?:allra )?mesta|nästan allt|större delen|huvuddelen|merparten)(?: (?:i|av) (?:(?! (?:som|att) )[^.;:?!,]){{2,60}}?)? (?:stöder|stödjer|tillstyrker|bejakar|välkomnar|godtar|biträder|delar) {WHO}(?=[.,;]| ?$| men )",
        ("godtar", "accepterar", "valkomnas", "uppskattas", "bejakas", "tillstyrks", "stods", "godtas", "bitrads", "dalig", "olamplig", "orimlig", "oaccept", "omotiv", "ogenomt", "onodig", "oklok", "mesta", "nastan allt", "storre delen", "huvuddelen", "merparten"),
        TD,
        None,
        D,
        0.84,
        "Det mesta i betänkandet stöder Sotarklubben, men taxan avvisar den.",
        "Det mesta i betänkandet har Sotarklubben läst.",
        needs=("inte", "ej ", "avstyrks", "avvisas", "avslas", "forkastas", "dalig", "olamplig", "orimlig", "oaccept", "omotiv", "ogenomt", "onodig", "oklok", "mesta", "nastan allt", "storre delen", "huvuddelen", "merparten"),
    ),
    Pattern(
        "positiva till det ena, negativa till det andra",
        rf"(?:är|ställer {{SIG}}|förhåller {{SIG}})(?: {WHO})??(?: {{ADV}}| mycket)* {_POSITIVE} {_NO_AIM}(?:(?! (?:men|att|inte|ej) )(?:[^.;:?!,]|(?<=kap)\.)){{2,90}}?(?:,| och| men| medan|;)(?: och| men| däremot| samtidigt)*(?: mycket| starkt| mer| dock)* {_NEGATIVE}(?= (?:{_PART}|(?:det|de|den|förslage[tn])(?: föreslagna)? (?:om|i|till|att|[\w-]+)))"
        rf"|(?:är|ställer {{SIG}}|förhåller {{SIG}})(?: {WHO})??(?: {{ADV}}| mycket)* {_NEGATIVE} {_NO_AIM}(?={_PART}|förslage[tn])(?:(?! (?:men|att|inte|ej) )[^.;:?!,]){{2,90}}?(?:,| och| men| medan|;)(?: och| men| däremot| samtidigt)*(?: mycket| dock)* {_POSITIVE}(?= (?:{_PART}|(?:det|de|den|förslage[tn]) (?:om|i|till|att|[\w-]+)))"
        rf"|(?:ställer {{SIG}} bakom|tillstyrker|stödjer|stöder|biträder|godtar|välkomnar) (?:de|det|den) [\w-]+(?:a|e) (?:förslage[tn]|delarna|delen|ändringarna|åtgärderna)(?: {_ON}{{0,50}}?)?,? men {_REFUSES} {_ADJECTIVE}(?: (?:förslage[tn]|delarna|delen|ändringarna|åtgärderna))?{END}",
        ("positiv", " for ", "nojd", "valvill", " men "),
        TD,
        None,
        D,
        0.84,
        "Vi är positiva till kapitel 3, kritiska till kapitel 4 och neutrala till kapitel 5.",
        "Vi är positiva till ambitionen, kritiska till kapitel 4 och neutrala till kapitel 5.",
        needs=("negativ", "kritisk", " emot ", " mot ", "avvis", "skeptisk", "motst", "avstyrk", "motsatt", "nej till", "forkast", "avrad", "underkann", "gar emot", "avstand", "vander"),
    ),
    Pattern(
        "avger ett avstyrkande yttrande",
        rf"{_answer('(?:avstyrkande|negativt|avvisande|nekande)')}|{_outcome('(?:avstyrka|avslag|avslå|avstyrkande|nej)')}|{_fell('avslogs|avslås|avvisades|föll|faller|avstyrktes|röstades ned')}|{_settles('avstyrka|avslå|avvisa|säga nej')}"
        rf"|(?:uttalar|uttalade|uttalat) {{SIG}}(?:, [^,.;:?!]{{3,80}},)?(?: {{ADV}}| bestämt)* (?:mot|emot)(?= (?:{{UTREDNINGENS}} |det |den )?(?:{{FÖRSLAG}}|{{FÖRESLAGNA}}|motionen)(?=[ .,;]|$))",
        ("avstyrk", "uttala", "avsl", "avvis", "negativ", "nekande", " nej", "foll", "faller", "ned"),
        A,
        None,
        P,
        0.88,
        "Votering genomförs, varvid klubben beslutar avge ett avstyrkande yttrande.",
        "Votering genomförs, varvid klubben beslutar att inte avge ett avstyrkande yttrande.",
        needs=(" mot", " emot", "yttrande", "svar", "utlatande", "besked", "rost", "votering", "utfall", "utgang", "resultat", "beslutet", "stanna", "acklam", "mot "),
    ),
    Pattern(
        "avger ett tillstyrkande yttrande",
        rf"{_answer('(?:tillstyrkande|positivt|bifallande)')}|{_outcome('(?:tillstyrka|bifall|bifalla|tillstyrkande|ja)')}|{_fell('bifölls|bifalls|antogs|godkändes|tillstyrktes')}|{_settles('tillstyrka|bifalla|stödja|godkänna|säga ja')}"
        rf"|(?:antog|antar|antagit|anta|godkände|godkänner) {_ASKED_FOR} (?:med \d+ (?:röster )?mot \d+|med (?:{{ord}} ){{1,2}}röster mot|efter votering|efter omröstning|med acklamation)",
        ("tillstyrk", "bif", " ja", "positivt", "anta", "antog", "godk", "stodja"),
        T,
        None,
        P,
        0.88,
        "Votering genomförs, varvid klubben beslutar avge ett tillstyrkande yttrande.",
        "Votering genomförs, varvid klubben beslutar att inte avge ett tillstyrkande yttrande.",
        needs=("yttrande", "svar", "utlatande", "besked", "rost", "votering", "utfall", "utgang", "resultat", "beslutet", "stanna", "acklam", "mot "),
    ),
)  # fmt: skip
