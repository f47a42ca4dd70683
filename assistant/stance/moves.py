"""Motions and other bodies' answers that a stand is about: who moved what, what fell, and a no that is joined.

"Yrkandet att avstyrka bifalls" is opposition, "yrkandet att avstyrka avslås" is no stand of its own, "i strid med
förvaltningens förslag att tillstyrka" tells what was not done, and "LRF avstyrker förslaget. Kommunen instämmer" joins a no.
"""

from __future__ import annotations

from assistant.stance.lexicon import swedish

_INFINITIVE = swedish(r"^(?:[\w-]+a|se|ge|stå)(?= |$)")
SIMPLY = swedish(
    r"^(?: (?:i|med|bakom) (?:det|detta|den|yttrandet|det yttrandet|den bedömningen))?(?: {ADV})*(?= ?[.;:!?]| ?$)"
)
""" "X har avstyrkt förslaget och kommunen instämmer"."""
_AGAINST_A_MOVE = swedish(
    r"(?:i strid med|tvärtemot|i motsats till|i stället för|mot|trots) (?:{ord} ){0,3}?(?:förslag|yrkande|rekommendation|hemställan)\w* (?:om )?att $"
)
""" "I strid med förvaltningens förslag att tillstyrka"."""
_EXCLUDED = swedish(
    r"^[^.;:?!,]{0,80}? (?:är|vore|ter {SIG}|framstår som)(?: {ADV})* (?:uteslutet|otänkbart|omöjligt|inte (?:aktuellt|möjligt|tänkbart))(?=[ .,;]|$)"
)
_ANY_APPLICATION = swedish(
    r"^ (?:en |ett |sådana |de |alla |enstaka )?(?:(?!{FÖRSLAG})[\w-]+ )?(?:[\w-]*ansök(?:an|ningar)\w*|överklag\w*|framställningar|anmälningar|tillståndsärenden|bidragsansök\w*)(?=[ .,;]|$)"
)
""" "Avslå ansökningar som kommer in för sent": what is done in single cases."""
_MOVED_AWAY = swedish(
    r"(?:^|[.;:,] ?)(?:{ord} ){0,3}?(?:yrkande|förslag|hemställan)(?:t|et|n)? (?:om |till )?att (?:avstyrka|avslå|avvisa|avråda från|motsätta {SIG}|vända {SIG} (?:mot|emot)|säga nej till|vara (?:emot|negativ\w* till))(?= )[^.;:?!]{1,100} $"
)
""" "Yrkandet att avstyrka förslaget bifalls"."""
_A_MOVE = swedish(
    r"(?:^|[.;:,] ?)(?:{ord} ){0,3}?(?:yrkande|förslag|hemställan)(?:t|et|n)? (?:om |till )?att (?:{ord} ){0,2}$"
)
_FALLS = swedish(
    r"^[^.;:?!]{0,100}? (?:avslås|avslogs|avvisas|förkastas|faller|föll|vann inte bifall)(?=[ .,;]|$)"
)


def turned(before: str, formula: str, after: str) -> bool:
    """Is a bifall given to what rejects, or shut out?

    >>> turned("yrkandet att avstyrka forslaget ", "bifalls", "."), turned("forslaget ", "bifalls", ".")
    (True, False)
    """
    if not formula.startswith("bifall"):
        return False
    return _MOVED_AWAY.search(before) is not None or (
        before.endswith("ett ") and _EXCLUDED.match(after) is not None
    )


def only_moved(before: str, formula: str, after: str, onward: str) -> bool:
    """Is a stand only moved by somebody, and not followed; or said of single applications? All folded.

    >>> only_moved("i strid med namndens forslag att ", "tillstyrka", " det.", " det.")
    True
    """
    single = formula.rpartition(" ")[2].startswith(("avsl", "avvis"))
    return (
        (single and _ANY_APPLICATION.match(after) is not None)
        or (_AGAINST_A_MOVE.search(before) is not None and _INFINITIVE.match(formula) is not None)
        or (_A_MOVE.search(before) is not None and _FALLS.match(onward) is not None)
    )


_ONLY_WHO = swedish(
    r"^ ?(?:(?:{VI}|(?:{ord} ){0,3}?{ord})(?: {ADV}| fullt ut)*|(?:det|detta|den bedömningen)) $"
)
_NO_OF_OTHERS = swedish(
    r"(?:^|[.;:?!] )(?!(?:{VI}|nämnden|styrelsen|kommunen|regionen|staden|förvaltningen|i|med|för|utredningen)(?= ))(?:(?!(?:vi|inte|ej|som)\b){ord} ){1,5}?(?:har )?(?:avstyrker|avstyrkt|motsätter {SIG}|motsatt {SIG}|avvisar|avvisat|säger nej till|sagt nej till|avråder från|avrått från)(?= )(?!(?: (?:inte|ej)\b))[^.;:?!]{3,160}[.;] $"
)
""" "LRF avstyrker förslaget. Kommunen instämmer": a no is joined."""
_LAST = 260


def joins_a_no(preceding: str, before: str, formula: str, after: str) -> bool:
    """Does a sentence of its own join the no that somebody else is told to have said in the one before it?

    >>> joins_a_no("lrf avstyrker forslaget. ", "kommunen ", "instammer", ".")
    True
    """
    return (
        formula.startswith("instamm")
        and SIMPLY.match(after) is not None
        and _ONLY_WHO.match(before) is not None
        and _NO_OF_OTHERS.search(f"{preceding[-_LAST:].rstrip()} ") is not None
    )
