"""What is weighed and found enough or not: arguments that do not suffice, and judgements whose subject is long.

"Anser inte att de skäl som anförs motiverar en avgift", "utredarens resonemang om att … är bra". Between a subject and its
verdict any clauses may stand, so the verdict must end its clause and no other verb of judging stand between.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER
D = Force.DECLARED

_VIEW = r"(?:anser|finner|bedömer|tycker|menar)"
_NOT = r"(?:inte|ej|icke|knappast)"
_GROUNDS = r"(?:(?:de|det|den) )?(?:[\w-]+ )?(?:argument|skäl|motiv|fördel|underlag|behov|nytta|nyttan|vinst|bevekelsegrund)\w*"
_SUFFICE = r"(?:motiverar|rättfärdigar|räcker (?:för|till)|uppväger|överväger|väger upp|är (?:tillräckliga?|tillräckligt (?:starka?|tunga|vägande|övertygande)) (?:för|skäl)|utgör (?:tillräckliga? )?skäl (?:för|att)|talar för)"
_FIT = r"(?:lämplig|rimlig|ändamålsenlig|godtagbar|acceptabel|proportionerlig|försvarbar|bra|klok|rätt)"
_WAY = r"(?:åtgärd|lösning|ordning|väg|modell|reglering|metod)"
_THEIR = r"(?:{UTREDNINGENS}) (?:{ord} )?(?:förslag|resonemang|avvägning|bedömning|slutsats|överväganden|ståndpunkt|utgångspunkt)\w*"
_LONG = r"(?:(?! (?:är|anses|bedöms|framstår|innebär|leder|medför|riskerar|saknar|kan|skulle|skapar|ger|gör|får|men|utan|varken) )[^.;:?!]){2,260}(?<! inte)(?<! ej)(?<! knappast)(?<! som)(?<! aldrig)"
_IS = r"(?:är|anses|bedöms|får anses|framstår som|förefaller|ter {SIG})(?: (?:därför|således|också|även|enligt (?:{ord} ){1,2}mening|mycket|väl|fullt|helt|vara|som))*"
_GOOD = r"(?:bra|rimlig\w*|välkom\w*|ändamålsenlig\w*|lämplig\w*|välavväg\w*|avväg\w*|positiv\w*|klok\w*|övertygande|välgrunda\w*|riktig\w*|utmärkt\w*|välmotivera\w*)"
_ENDS = r"(?=[.;]| ?$|,? (?:och|eftersom|då|för|ur)(?= ))"

WEIGHED: tuple[Pattern, ...] = (
    Pattern(
        "skälen motiverar inte",
        rf"{_VIEW}(?: {{ord}}){{0,2}}? {_NOT} att {_GROUNDS}(?: [^.;:?!]{{1,120}}?)? {_SUFFICE}(?= )"
        rf"|att det {_NOT} (?:är|vore|framstår som|skulle vara) en {_FIT} {_WAY}(?=[ .,;]|$)|(?:^|(?<=[.;] ))att (?:[^.;:?!]{{5,160}}) (?:är|vore|framstår)(?:, [^.,;:?!]{{3,60}},)? {_NOT} en {_FIT} {_WAY}(?=[ .,;]|$)"
        rf"|{_VIEW}(?: {{ord}}){{0,3}}?(?:, till skillnad från {{UTREDNINGEN}},)? att det {_NOT} (?:framstår|ter {{SIG}}|förefaller) (?:som )?(?:lämpligt|motiverat|rimligt|ändamålsenligt|försvarbart|godtagbart|proportionerligt)(?: (?:eller|och) {{ord}})? att(?= )",
        ("motiverar", "rattfardigar", "racker ", "uppvager", "overvager", "vager upp", "ar tillrackli", "utgor ", "talar for", "inte ar en", "ej ar en", "inte ", "ej "),
        A,
        None,
        D,
        0.7,
        "Nämnden anser inte att de skäl som anförs motiverar en ny avgift.",
        "Nämnden anser inte att de skäl som anförs är fullständigt redovisade.",
        needs=(" att de ", " att det ", " att den ", "argument", "skal", "motiv", "fordel", "underlag", "behov", "nytta", "vinst", " en "),
    ),
    Pattern(
        "det långa är bra",
        rf"(?:^|(?<=[.;] )|(?<= att )|(?<=, )){_THEIR} (?:om|att|av|kring|när|i|för|till|rörande|avseende|gällande|vad){_LONG} {_IS} {_GOOD}{_ENDS}"
        rf"|{_VIEW}(?: {{ord}}){{0,3}}? att {{FÖRSLAG}} (?:om )?att [^.;:?!]{{5,300}} (?:är|vore) {_GOOD} och (?:bör|ska) (?:genomföras|införas|antas)(?=[ .;]|$)"
        rf"|(?:anser|finner|tycker) det (?:är |vara )?ett (?:mycket |i grunden )?(?:bra|klokt|rimligt|välkommet|utmärkt|lovvärt|välmotiverat) förslag(?=[ .,]|$)",
        ("bra", "rimlig", "valkom", "andamalsenlig", "lamplig", "avvag", "positiv", "klok", "overtygande", "valgrunda", "riktig", "utmarkt", "valmotiv", "lovvart"),
        T,
        None,
        D,
        0.75,
        "Utredarens resonemang om att tillstånd ska sökas innan arbetet påbörjas är bra.",
        "Utredarens resonemang om att tillstånd ska sökas innebär att kommunens tillsyn, som är bra, dras in.",
        needs=("utred", "kommitt", "regering", "promemori", "delegation", "departement", "beredning", "betankande", "motion", "remiss", "kommission", "forslag"),
    ),
)  # fmt: skip
