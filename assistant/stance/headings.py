"""A heading above its text, where both come as one: "Skäl för att inte avstyrka" says nothing of what is decided.

Only lines that begin as headings do, and could be no sentence broken over two lines, are taken for one.
"""

from __future__ import annotations

import re

_HEADING = re.compile(
    r"(?:^|(?<=\n))[ \t]*(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z]\))\.?[ \t]+)?"
    r"(?:(?:Möjliga |Tänkbara |Ytterligare |Huvudsakliga |Våra |Framförda )?(?:[Ss]käl(?:en)?|[Mm]otiv(?:en)?|[Aa]rgument(?:en)?|[Ii]nvändningar(?:na)?|[Ff]ördelar|[Nn]ackdelar|[Gg]rund(?:er)?)(?= )"
    r"|Varför(?= )|(?:Tillstyrkan(?:de)?|Avstyrkan(?:de)?|Bifall|Avslag|Stöd|Motstånd)(?= eller\b)|Frågan om(?= )|(?:För och emot|Alternativet att)\b)"
    r"[^\n.:;!?]{0,70}?(?<! om)(?<! för)(?<! att)(?<! och)(?<! av)(?<! i)(?<! till)(?<! på)(?<! den)(?<! det)(?<! en)(?<! som)(?<! med)(?<! mot)[ \t]*\n\s*(?=[A-ZÅÄÖ][^\n]{12})"
)
_FINITE = re.compile(
    r"\b(?:är|har|kan|bör|ska|vill|saknas|finns|talar|väger|anser|bedömer|leder|gör|måste|blir|medför|innebär)\b"
)


def without_headings(text: str) -> str:
    """The text with such headings blanked; as long as it was.

    >>> without_headings("Skäl för att inte avstyrka\\nVi stöder planen.").strip()
    'Vi stöder planen.'
    >>> without_headings("Skälen för att\\nRegionen avstyrker är flera.")[:5]
    'Skäle'
    """
    if "\n" not in text:
        return text
    return _HEADING.sub(lambda m: m[0] if _FINITE.search(m[0]) else " " * len(m[0]), text)
