"""How a text without a stand leans. A tone is never a stance.

Words are weighed where they stand: what is wished for ("behöver bli tydligare") is no praise, what is to be avoided
("för att minska risken") and what is wrong today ("dagens otydliga ansvar") is no criticism of the proposal.
"""

from __future__ import annotations

import re

from assistant.domain import Tone
from assistant.stance.lexicon import swedish, word

_CRITICAL = word(
    r"saknas?|saknar|brist\w*|bristfällig\w*|risk|risken|risker\w*|riskera\w*|otydlig\w*|oklar\w*|tveksam\w*|kritisk\w*|kritik\w*|invändning\w*|ifrågasätt\w*|problem\w*|orolig\w*|oro|oroad\w*|oroande|negativ\w*|svårt|svårighet\w*"
    r"|försvåra\w*|försämra\w*|otillräcklig\w*|olycklig\w*|olämplig\w*|tvivel\w*|tvivlar|frågande|beklaga\w*|anmärkningsvärt|farhåg\w*|betänklig\w*|urholka\w*|underminer\w*|strider|oproportionerlig\w*|orimlig\w*|efterlys\w*|undergräv\w*"
)
_POSITIVE = word(
    r"positiv\w*|bra|välkom\w*|viktigt steg|förbättra(?:s|r|de)?|stärk(?:er|s)|(?:att|och|kan|ska|skulle) stärka|ändamålsenlig\w*|fördel(?:ar|arna|en|aktig\w*)?|gynna\w*|välavväg\w*|uppskatta\w*|glädjande|förenkla\w*|rimlig\w*|välgrunda\w*|förtjänstfull\w*"
)
_WISHED = swedish(
    r"(?:^| )(?:bör|borde|behöver|behövs|måste|krävs|kräver|förutsätter|önskvärt|efterlyser|efterfrågar|saknar|saknas|utan|inte|ingen|inga|om)(?: {ord}){0,6} $"
)
_AVOIDED = swedish(
    r"(?:^| )(?:minska\w*|undvik\w*|motverka\w*|förebygg\w*|förhindra\w*|begränsa\w*|reducera\w*|utan|inga|ingen|undanröj\w*|åtgärda\w*|avhjälp\w*)(?: {ord}){0,4} $"
)
_TODAY = swedish(r"(?:^| )(?:i ?dag|dagens|nuvarande|i dagsläget|hittills|befintliga)(?= |$|[.,])")
_PROPOSED = re.compile("forslag|foreslag|utredning|betankande|promemoria|remiss")
_NEAR = 60


def tone(folded: str) -> Tone:
    """
    >>> tone("konsekvensutredningen saknar en analys").name, tone("kommunen har 10 000 invanare").name
    ('CRITICAL', 'NEUTRAL')
    >>> tone("det finns mycket starka skal for en lag").name, tone("ansvaret behover bli mer andamalsenligt").name
    ('NEUTRAL', 'NEUTRAL')
    """
    critical = sum(
        not _AVOIDED.search(folded[max(0, m.start() - _NEAR) : m.start()]) for m in _CRITICAL.finditer(folded)
    )
    if critical and _TODAY.search(folded) and not _PROPOSED.search(folded):
        critical = 0
    positive = sum(
        not _WISHED.search(folded[max(0, m.start() - _NEAR) : m.start()]) for m in _POSITIVE.finditer(folded)
    )
    if critical > positive:
        return Tone.CRITICAL
    return Tone.POSITIVE if positive > critical else Tone.NEUTRAL
