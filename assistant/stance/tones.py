"""How a text without a stand leans. A tone is never a stance."""

from __future__ import annotations

from assistant.domain import Tone
from assistant.stance.lexicon import word

_CRITICAL = word(
    r"saknas?|saknar|brist\w*|bristfällig\w*|risk|risken|risker\w*|riskera\w*|otydlig\w*|oklar\w*|tveksam\w*|kritisk\w*|kritik\w*|invändning\w*|ifrågasätt\w*|problem\w*|orolig\w*|oro|oroad\w*|oroande|negativ\w*|svårt|svårighet\w*"
    r"|försvåra\w*|försämra\w*|otillräcklig\w*|olycklig\w*|olämplig\w*|tvivel\w*|tvivlar|frågande|beklaga\w*|anmärkningsvärt|farhåg\w*|betänklig\w*|urholka\w*|underminer\w*|strider|oproportionerlig\w*|orimlig\w*|efterlys\w*|undergräv\w*"
)
_POSITIVE = word(
    r"positiv\w*|bra|välkom\w*|viktigt steg|förbättra\w*|stärk(?:er|s|a)|ändamålsenlig\w*|fördel\w*|gynna\w*|välavväg\w*|uppskatta\w*|glädjande|förenkla\w*|tydligare|rimlig\w*|välgrunda\w*|förtjänstfull\w*|effektiv\w*"
)


def tone(folded: str) -> Tone:
    """
    >>> tone("konsekvensutredningen saknar en analys").name, tone("kommunen har 10 000 invanare").name
    ('CRITICAL', 'NEUTRAL')
    """
    critical = sum(1 for _ in _CRITICAL.finditer(folded))
    positive = sum(1 for _ in _POSITIVE.finditer(folded))
    if critical > positive:
        return Tone.CRITICAL
    return Tone.POSITIVE if positive > critical else Tone.NEUTRAL
