"""A heading above its text, where both come as one: "Skäl för att inte avstyrka" says nothing of what is decided.

Only lines that begin as headings do, and could be no sentence broken over two lines, are taken for one. So are the heads of a
table's columns whose cells are lost: "Förslag Tillstyrker Avstyrker". A stand that is all there is of a line, or follows its
label, ends there: what comes after is another cell.
"""

from __future__ import annotations

import re

_HEADING = re.compile(
    r"(?:^|(?<=\n))[ \t]*(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z]\))\.?[ \t]+)?"
    r"(?:(?:Möjliga |Tänkbara |Ytterligare |Huvudsakliga |Våra |Framförda )?(?:[Ss]käl(?:en)?|[Mm]otiv(?:en)?|[Aa]rgument(?:en)?|[Ii]nvändningar(?:na)?|[Ff]ördelar|[Nn]ackdelar|[Gg]rund(?:er)?)(?= )"
    r"|Varför(?= )|(?:Tillstyrkan(?:de)?|Avstyrkan(?:de)?|Bifall|Avslag|Stöd|Motstånd)(?= eller\b)|Frågan om(?= )|(?:För och emot|Alternativet att)\b)"
    r"[^\n.:;!?]{0,70}?(?<! om)(?<! för)(?<! att)(?<! och)(?<! av)(?<! i)(?<! till)(?<! på)(?<! den)(?<! det)(?<! en)(?<! som)(?<! med)(?<! mot)[ \t]*\n\s*(?=[A-ZÅÄÖ][^\n]{12})"
)
_CONTENTS = re.compile(
    r"(?m)^[ \t]*Innehåll(?:sförteckning)?:?[ \t]+(?:1|I)[.) \t][^\n]*?[ \t](?:2|II)[.) \t][^\n]*$"
)
""" "Innehåll: 1. Sammanfattning 2. Förslag som kommunen avstyrker"."""
_FINITE = re.compile(
    r"\b(?:är|har|kan|bör|ska|vill|saknas|finns|talar|väger|anser|bedömer|leder|gör|måste|blir|medför|innebär)\b"
)


_STAND = r"(?:Tillstyrk(?:er|s|an)|Avstyrk(?:er|s|an)|Avstår|Ingen erinran|Inga synpunkter|Ing(?:en|a) (?:åsikt|uppfattning)|Vet ej|Oklart)(?: (?:delvis|med (?:synpunkter|ändring\w*|villkor)))?"
_HEADS = re.compile(rf"(?<![\w-]){_STAND}(?:\s*[|/]?\s+{_STAND})+(?![\w-])")
_CELL = re.compile(
    rf"(?:\b(?:Ställningstagande|Inställning|Ståndpunkt|Svar|Remissvar):?\s+{_STAND}|(?:^|(?<=\n))[ \t]*{_STAND}(?=[ \t]*\n))(?P<gap>\s)(?=\s*[A-ZÅÄÖ])"
)


def _ended(match: re.Match[str]) -> str:
    return f"{match[0][:-1]}."


def without_headings(text: str) -> str:
    """The text with such headings blanked; as long as it was.

    >>> without_headings("Förslag Tillstyrker Avstyrker 5.1 Avgift").split()
    ['Förslag', '5.1', 'Avgift']

    >>> without_headings("Skäl för att inte avstyrka\\nVi stöder planen.").strip()
    'Vi stöder planen.'
    >>> without_headings("Skälen för att\\nRegionen avstyrker är flera.")[:5]
    'Skäle'
    """
    if "Tillstyrk" in text or "Avstyrk" in text:
        text = _CELL.sub(_ended, _HEADS.sub(lambda match: " " * len(match[0]), text))
    if "Innehåll" in text:
        text = _CONTENTS.sub(lambda match: " " * len(match[0]), text)
    if "\n" not in text:
        return text
    return _HEADING.sub(lambda m: m[0] if _FINITE.search(m[0]) else " " * len(m[0]), text)
