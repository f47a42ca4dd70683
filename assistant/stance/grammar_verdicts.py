"""What the sender finds the proposal to be: "finner förslaget rimligt", "upplevs av nämnden som onödigt".

The adjectives are lists, the turns few. Words that only describe a fault ("otydligt", "bristfälligt", "problematiskt") are
not here: criticism is no opposition. Nor are words that praise the inquiry's work ("gediget").
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.fold import letters
from assistant.stance.pattern import Force, Pattern

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER
J, D = Force.JUDGEMENT, Force.DECLARED

_GOOD_STEMS = (
    "bra", "god", "utmärkt", "förträfflig", "positiv", "välkom", "efterlängtad", "efterlängtat", "rimlig", "skälig", "lämplig", "ändamålsenlig",
    "avväg", "välavväg", "balanserad", "balanserat", "välbalanserad", "välbalanserat", "grundad", "grundat", "välgrundad", "välgrundat",
    "motiverad", "motiverat", "välmotiverad", "välmotiverat", "befogad", "befogat", "berättigad", "berättigat", "adekvat", "relevant",
    "genomtänkt", "övervägd", "övervägt", "välövervägd", "välövervägt", "välbetänkt", "underbyggd", "underbyggt",
    "välunderbyggd", "välunderbyggt", "proportionerlig", "proportionell", "träffsäker", "träffsäkert", "konstruktiv", "förnuftig", "klok", "sund",
    "vettig", "riktig", "naturlig", "logisk", "självklar", "följdriktig", "angelägen", "angeläget", "nödvändig", "önskvärd", "önskvärt", "behövlig",
    "välbehövlig", "tillfredsställande", "tilltalande", "föredömlig", "förtjänstfull", "fördelaktig", "framsynt", "hållbar",
)  # fmt: skip
_BAD_STEMS = (
    "dålig", "undermålig", "olämplig", "oändamålsenlig", "orimlig", "oskälig", "oacceptabel", "oacceptabl", "oantagbar", "oproportionerlig", "oproportionell",
    "omotiverad", "omotiverat", "obefogad", "obefogat", "onödig", "obehövlig", "överflödig", "meningslös", "felaktig", "felriktad", "felriktat",
    "feltänkt", "missriktad", "missriktat", "ogenomtänkt", "förhastad", "förhastat", "illa genomtänkt", "dåligt genomtänkt", "förkastlig",
    "otillbörlig", "oförsvarlig", "oansvarig", "ohållbar", "kontraproduktiv", "olycklig", "obalanserad", "obalanserat",
    "oförenlig", "stötande", "inhuman", "omänsklig", "oklok", "orättfärdig", "absurd", "vansinnig", "huvudlös", "främmande", "förfelad", "förfelat", "skadlig",
)  # fmt: skip
_TOO = r"(?:alltför|allt för|för|onödigt|oproportionerligt|orimligt) (?:långtgående|ingripande|långt ?gående|betungande|vidlyftig\w*|svepande|vittgående|hård\w*|sträng\w*|detaljstyrande)"
_ENDING = r"(?:t|a|en|e|na|at|la|da|et)?"
_GOOD = rf"(?:{'|'.join(_GOOD_STEMS)}){_ENDING}"
_BAD = rf"(?:(?:{'|'.join(_BAD_STEMS)}){_ENDING}|{_TOO}|fel)"
_VERY = (
    r"(?: (?:mycket|särskilt|ytterst|högst|synnerligen|väldigt|helt|klart|väl|både|såväl|i huvudsak|i grunden|i allt väsentligt|sammantaget|överlag|i stort|i sig"
    r"|tämligen|fullt ut|fullt|principiellt|direkt|djupt|totalt|fullständigt|i högsta grad|inte bara|[\w-]+ och|[\w-]+, [\w-]+ och)){0,3}"
)  # fmt: skip
_END = r"(?! (?:att(?! (?:genomföra|införa|anta|gå vidare med)(?: |[.,]|$))|om|nog|exempel|grund|grundläggande)(?: |$))(?=[.,;:!]|$| (?:och|men|att|i|för|ur|då|eftersom|med|mot|samt|utifrån|sett|även|till|på|givet|avväg\w+|utform\w+|motiver\w+))"
_NOT_AFTER = r"(?<!om )(?<!enligt )(?<!av )(?<!i )(?<!med )(?<!för )(?<!genom )"
_NAMED = rf"{_NOT_AFTER}(?:{{FÖRSLAG}}|{{FÖRESLAGNA}}(?: [\w-]+){{1,3}}?|(?<!befintliga )(?<!nuvarande )(?<!dagens )(?<!gällande )(?<!rådande )(?:reformen|modellen|ordningen|lösningen|regleringen|bestämmelsen|ändringen|ändringarna)|lagändring\w*|(?:en|ett) sådan(?:t)? (?:ordning|reglering|lösning|modell|bestämmelse|utvidgning|skyldighet|system|register)|(?:^|(?<=[.] ))en (?:bestämmelse|skyldighet|lagreglering)(?= om))"
_WHICH = rf"{_NOT_AFTER}[\w-]+ som (?:föreslås|{{UTREDNINGEN}} föreslår)"
_WHAT = rf"(?:{_NAMED}|{_WHICH})"


def _what(said: str) -> str:
    """More turns of a pattern, where what is meant stands first: only the second may begin in any word."""
    return f"|{_NAMED}{said}|{_WHICH}{said}"


_REST = r"(?:(?! (?:inte|ej|knappast|att|men|är|om det|om detta) )(?:[^.;:?!]|(?<=\d)[:.](?=\d)|(?<= kap)\.)){0,120}?"
"""What may stand after the head: "om avgift för parkering", "i avsnitt 5"."""
_FINDS = r"(?:finner|anser|bedömer|betraktar|uppfattar|upplever|betecknar|tycker|ser|beskriver)"
_SEEN = r"(?:upplevs|uppfattas|anses|bedöms|betraktas|betecknas|ses|uppfattats|bedömts)"
_BY = r" av (?:oss|(?:(?!(?:{UTREDNINGEN}|{INSTANSERNA}|{KOLLEKTIV})(?: |$)){ord} ){0,4}?{ord})"
_IS = r"(?:är|framstår(?: dock| därför| också)? som|förefaller(?: vara)?|verkar(?: vara)?|synes(?: vara)?|ter {SIG}(?: som)?)"
_ASIDE = r"(?:,? enligt (?:{ord} ){0,5}?(?:mening|bedömning|uppfattning|åsikt|förmenande),?|,? (?:därför|också|även|dock|således|alltså|dessutom|sammantaget|i dag|för oss|för (?:{ord} ){0,2}{ORGAN}),?){0,3}"


_IS_IT = r"(?<=[\w,] )(?<!om )(?<!när )(?<!hur )(?<!varför )(?<!som )(?<!att )(?<!vad )(?:är|framstår|förefaller)(?: {ADV})* (?:(?:{UTREDNINGENS} )?{FÖRSLAG}|(?:(?:den|det|de) )?{FÖRESLAGNA}(?: [\w-]+){1,2}?|reformen|lagändringen|(?:det|den ordning) som (?:föreslås|{UTREDNINGEN} föreslår))(?: (?:i|om|till|mot|att|på|för) (?:(?! (?:inte|ej|icke|är|men|som) )[^.;:?!,]){2,80}?)??(?: som| vara)?"
""" "Därför är förslaget …": the verb before its subject."""


def _keys(stems: tuple[str, ...], *more: str) -> tuple[str, ...]:
    return tuple(letters(stem) for stem in (*stems, *more))


DENIALS: tuple[Pattern, ...] = (
    Pattern(
        "finner inte förslaget rimligt",
        rf"{_FINDS}(?: (?!(?:att|och)\b){{ord}}){{0,4}}? (?:inte|ej|knappast)(?: heller)?(?: att)?(?: {{ord}}){{0,2}}? {_WHAT}(?: (?:om )?att)?{_REST} (?:som|vara|är){_VERY} {_GOOD}{_END}"
        rf"|(?:finner|anser)(?: (?!(?:att|och)\b){{ord}}){{0,4}}? (?:inte|ej|knappast)(?: heller)?(?: {{ord}}){{0,2}}? {_WHAT}{_REST}{_VERY} {_GOOD}{_END}"
        rf"|kan(?: {{ord}}){{0,4}}? (?:inte|ej)(?: heller)? (?:se|finna|anse|inse|påstå|hävda) att(?: {{ord}}){{0,2}}? {_WHAT}{_REST} (?:är|vore){_VERY} {_GOOD}{_END}"
        rf"|kan(?: {{ord}}){{0,4}}? (?:inte|ej)(?: heller)? (?:se|finna|anse|betrakta)(?: {{ord}}){{0,2}}? {_WHAT}{_REST}(?: (?:som|vara))?{_VERY} {_GOOD}{_END}"
        + rf"|{_IS_IT} (?:inte|ej|knappast|ingalunda|långt ifrån){_VERY} {_GOOD}{_END}"
        + _what(
            rf"{_REST}(?:(?<! som) {_IS}{_ASIDE} (?:inte|ej|knappast|ingalunda|långt ifrån)| {_SEEN}{_BY} (?:inte|ej|knappast) (?:som|vara)){_VERY} {_GOOD}{_END}"
        ),
        _keys(_GOOD_STEMS),
        A,
        None,
        D,
        0.62,
        "Nämnden kan inte se att den ordning som föreslås är väl genomtänkt.",
        "Nämnden finner inte att kostnaderna för förslaget är väl beskrivna.",
        needs=("inte ", "ej ", "knappast", "ingalunda", "langt ifran"),
    ),
)  # fmt: skip
"""Tried before the praise that they deny."""

VERDICTS: tuple[Pattern, ...] = (
    Pattern(
        "finner förslaget rimligt",
        rf"{_FINDS}(?: (?!(?:att|inte|ej|knappast|inget|inga|ingen)\b){{ord}}){{0,6}}? {_WHAT}{_REST}(?: (?:som|vara|är))?{_VERY} {_GOOD}{_END}"
        + _what(
            rf"{_REST}(?: {_SEEN}{_BY} (?:som|vara)|(?<! som) {_IS}{_ASIDE}){_VERY} (?!(?:relevant|nödvändig|önskvär|behövlig)\w* för att){_GOOD}{_END}"
        )
        + rf"|{_IS_IT}{_VERY} (?!(?:relevant|nödvändig|önskvär|behövlig)\w* för att)(?:{_GOOD}|bra){_END}",
        _keys(_GOOD_STEMS),
        T,
        None,
        J,
        0.66,
        "Kollegiet finner den föreslagna avgiften skälig.",
        "Kollegiet finner att den föreslagna avgiften ger goda möjligheter.",
        needs=("rslag", "foresl", "reformen", "modellen", "ordningen", "losningen", "regleringen", "bestammelsen", "andringen", "andringarna", "lagandring", "en sadan", "ett sadan", "bestammelse om", "skyldighet om", "reglering om"),
    ),
    Pattern(
        "finner förslaget olämpligt",
        rf"{_FINDS}(?: (?!(?:att|inte|ej|knappast)\b){{ord}}){{0,6}}? {_WHAT}{_REST}(?: (?:som|vara|är))?{_VERY} {_BAD}{_END}"
        + _what(
            rf"{_REST}(?<! som) (?:innebär|utgör|är)(?: {{ADV}})? (?:en|ett){_VERY} (?!oproportion)(?:{_BAD})(?: och (?:[\w-]+ )?[\w-]+)? [\w-]+"
        )
        + rf"|(?:är|verkar|framstår) (?:dessa |de |det |detta |{{UTREDNINGENS}} )?{_WHAT}(?: (?:vara|som|genomgående))?{_VERY} {_BAD}{_END}"
        + rf"|{_IS_IT}{_VERY} {_BAD}{_END}"
        + _what(
            rf"{_REST}(?: {_SEEN}{_BY} (?:som|vara)| (?:anser|finner|tycker|bedömer) (?:{{VI}}|(?:{{ord}} ){{0,2}}{{ORGAN}})(?: (?:är|vara|som))?|(?<! som) {_IS}{_ASIDE}){_VERY} {_BAD}{_END}"
        ),
        _keys(_BAD_STEMS, "långtgående", "långt gående", "ingripande", "betungande", "vidlyftig", "svepande", "vittgående", "hård", "sträng", "detaljstyr", " fel"),
        A,
        None,
        D,
        0.64,
        "Det föreslagna kravet upplevs av Trafikverket som oändamålsenligt.",
        "Förslaget är otydligt.",
        needs=("rslag", "foresl", "reformen", "modellen", "ordningen", "losningen", "regleringen", "bestammelsen", "andringen", "andringarna", "lagandring", "en sadan", "ett sadan", "bestammelse om", "skyldighet om", "reglering om"),
    ),
)  # fmt: skip
