"""What stands in a sentence that opens by saying whose words follow, or that they are a question.

"Enligt en av experterna bör förslaget avslås", "det har hävdats att …", "frågan är om …": who says it is told before any of it, and
however long the proposal's name is that stands between, what follows is no stand of the sender's.
"""

from __future__ import annotations

from assistant.stance.lexicon import swedish

_THEY = r"(?:{UTREDNINGEN}|regeringen|departementet|motionär\w*|kritiker\w*|många|flera|åtskilliga|en del|somliga|några|vissa|förespråkar\w*|motståndar\w*|reservant\w*|minoriteten|oppositionen|debattör\w*|experter\w*|forskare|forskarna|{INSTANSERNA})(?: (?!(?:vi|jag|att|som|av oss)\b){ord}){0,2}?"
_SAYS = r"(?:anser|menar|bedömer|hävdar|påstår|tycker|anför|framhåller|gör gällande|skriver|säger|ansåg|menade|hävdade|anförde|(?:har|hade) (?:hävdat|anfört|påstått|menat|ansett))"
_THEIRS = r"(?:{UTREDNINGENS} (?:{ord} )?(?:mening|uppfattning|bedömning|åsikt)|en av (?:{ord} )?[\w-]+|(?:flera|några|många|vissa) {ord}|motionär\w*|kritiker\w*|experter\w*|{UTREDNINGEN}|regeringen|departementet)"
_PLACE = r"(?:{ord} ){0,2}?(?:betänkandet|promemorian|utredningen|reservation(?:en)?|motion(?:en)?|debatten|medi[ae]\w*|pressen|remissen|skrivelsen)"
_IS_SAID = r"(?:anförs|anfördes|hävdas|hävdades|sägs|påstås|framhålls|görs gällande|argumenteras för|har (?:{ord} ){0,2}?(?:hävdats|påståtts|sagts|anförts|gjorts gällande))"
_OPEN = r"(?:frågan är(?: inte| aldrig)?|fråga är|man kan (?:diskutera|fråga sig|undra)|det kan diskuteras|vet inte|det är(?: {ADV})* (?:oklart|osäkert|ovisst)|det återstår att se|ombeds(?: {ord}){1,4}?|(?:har|tar)(?: {ADV})* inte(?: tagit)? ställning till)"
_ON = r"(?:(?! (?:men|medan|däremot|vi|jag|{ORGAN}) |,? (?:vilket|något som|varför|därför|så att|(?:en|ett) (?:hållning|bedömning|slutsats|uppfattning|ståndpunkt|åsikt|syn|linje|mening|inställning|ordning)) )[^.;:?!])*$"
"""Up to the formula, with nobody else's turn to speak."""
_TOLD = swedish(
    rf"(?:^|[.;] ?)(?:men |och )?(?:{_THEY}(?: {{ADV}})* {_SAYS}(?: (?:också|även|dock|vidare))* att|det finns (?:de|dem|en del|många|några|vissa|flera)(?: {{ord}}){{0,2}}? som(?: {{ADV}})* {_SAYS} att|enligt {_THEIRS}|det {_IS_SAID}(?: {{ord}}){{0,4}}? att|i {_PLACE} {_IS_SAID}(?: {{ord}}){{0,3}}? att|(?:(?!(?:vi|jag|att|som)\b){{ord}} ){{1,6}}?(?:uttalat|uppgett|uppgivit|sagt|förklarat|meddelat|framfört)(?: (?!att\b){{ord}}){{0,3}}? att (?:hon|han|hen)|(?:ingen|inte någon) (?:{{ord}} ){{0,3}}?(?:hävdat|påstått|sagt|hävdar|påstår|menar|tror) att)(?= ){_ON}",
    keys=("att ", "enligt "),
)
_PAPER_ENCLOSED = swedish(
    r"(?:^|[.;] ?)(?!(?:{VI}) )(?:(?!(?:att|vi|jag|som)\b){ord} ){0,5}?(?:{ord})(?:,| \()[ ]?(?:vars|vilkas) (?:(?!(?:att|förslag\w*)\b){ord} ){0,2}?[\w-]*(?:skrivelse|yttrande|yttranden|synpunkter|svar|brev|åsikter|uttalande)(?:t|n|na)? (?:{ord} ){0,2}?(?:bifoga\w*|bilägg\w*|bilagts|biläggs|återges|refereras|framgår av)(?: {ord}){0,4}?[,)]"
    + _ON,
    keys=("vars ", "vilkas "),
)
""" "Elevrådet, vars skrivelse bifogas, tycker …"."""
_TOLD_THEN = swedish(
    r"(?:^|[.;] ?)(?:{ord} ){0,8}?(?:berättade|uppgav|förklarade|meddelade|hävdade|påpekade|upplyste|informerade|påstod)(?: om)? (?!(?:{VI}|{ORGAN}|att|hur|det|sig)\b)(?:(?!(?:att|som)\b){ord} ){1,4}?att (?:(?! (?:men|medan|vi|jag) |, och )[^.;:?!])*$",
    keys=(
        "berattade",
        "uppgav",
        "forklarade",
        "meddelade",
        "havdade",
        "papekade",
        "upplyste",
        "informerade",
        "pastod",
    ),
)
""" "Vid årsmötet berättade bolagets representant att bolaget tillstyrker"."""
_AS_WE_READ = swedish(
    r"(?:^|[.;] ?)(?:men |och )?(?:så )?som (?:vi|jag|{ORGAN}) (?:läser|tolkar|uppfattar|förstår|minns|har förstått|har uppfattat) (?:{ord} ){0,2}?(?!{UTREDNINGENS} )[\w-]+s (?:{ord} )?(?:yttrande|remissvar|svar|skrivelse|inställning|ståndpunkt|besked|uttalande|hållning)(?=[ ,])(?:(?! (?:men|medan|vi|jag) )[^.;:?!])*$",
    keys=("som ",),
)
""" "Som vi läser verkets yttrande ställer det sig bakom förslaget"."""
_ASKED = swedish(
    rf"(?:^|[.;] ?)(?:men |och )?(?:{{ord}} ){{0,4}}?{_OPEN} (?:om|huruvida)(?= ){_ON}",
    keys=("om ", "huruvida "),
)
_IF = swedish(
    r"(?:^|[.;] ?)(?:om|huruvida|i vilken (?:utsträckning|mån|omfattning)|på vilket sätt|när|hur)(?= )[^.;:?!,]*$",
    keys=("om ", "huruvida ", "i vilken", "pa vilket", "nar ", "hur "),
)
_SETTLES = swedish(
    r"^[^.;:?!,]{0,60}? (?:(?:får|ska|bör|kan|måste) (?:{ord} ){1,3}(?:avgöra|bedöma|pröva|ta ställning)|(?:avgörs|bedöms|prövas) av|framgår (?:inte|ej)|är (?:oklart|ovisst|oklar|inte klart|inte känt)|återstår att)(?=[ .,]|$)",
    keys=("avgor", "bedom", "prova", "stallning", "framgar", "klar", "ovisst", "kant", "aterstar"),
)
""" "Om förslaget bör avslås får riksdagen avgöra"."""


def of_others(before: str, formula: str) -> bool:
    """Whether a formula is told of others. Both folded; `before` from the sentence's beginning.

    >>> of_others("enligt en av experterna bor ", "avslas"), of_others("enligt namndens mening bor ", "avslas")
    (True, False)
    >>> of_others("det har havdats att lagen ar bra, men vi ", "avstyrker")
    False
    """
    told = f"{before}{formula}"
    return any(pattern.search(told) for pattern in (_TOLD, _TOLD_THEN, _PAPER_ENCLOSED, _AS_WE_READ))


def asked(before: str, formula: str, after: str) -> bool:
    """Whether a formula is a question that others settle or nobody has. All folded, to the ends of the sentence.

    >>> asked("fragan ar om den nya lagen ", "bor antas", "."), asked("vi anser att den nya lagen ", "bor antas", ".")
    (True, False)
    """
    return _ASKED.search(f"{before}{formula}") is not None or (
        _IF.search(before) is not None and _SETTLES.match(after) is not None
    )
