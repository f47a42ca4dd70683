"""The proposal, however it is named, as "förslaget": a sentence in which no formula was found is looked at so once more.

"Den föreslagna avgiften", "utredningens förslag till ny hamnlag", "förslaget att flytta tillsynen till länsstyrelsen": what
a proposal is called and what it is about make no stand, and many formulas are written with it in its place. The characters
keep their places in the original. All is folded text.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.stance.fold import Folded

_WHOSE = r"(?:utredningens|utredarens|regeringens|kommittens|departementets|promemorians|betankandets|remissens|kommissionens)"
_HEAD = (
    rf"(?:(?:(?:den|det|de|detta|dessa|denna|nu|ovanstaende|aktuella|remitterade|{_WHOSE}) ){{0,3}}"
    r"(?:[\w-]*forslag(?:et|en)|(?:foreslagna|foreslagen|foreslaget) (?!(?:av|i|att|och|som)\b)[\w-]+)"
    rf"|{_WHOSE} (?:[\w-]+ )?[\w-]*forslag"
    r"|(?:den|det|de) (?:(?!(?:att|som|och|inte|ej|om)\b)[\w-]+ ){1,3}?som (?:nu |har )?(?:foreslas(?! [\w-]+as )|(?:utredningen|utredaren|regeringen|kommitten) (?:nu |har )?(?:foreslar|foreslagit|forordar|vill infora))"
    r"|(?:det|vad|de) (?:som )?(?:nu |har )?(?:foreslas(?! [\w-]+as )|(?:utredningen|utredaren|regeringen|kommitten) (?:nu |har )?(?:foreslar|foreslagit)))"
)
_ENDS = (
    r"(?=[.,;:?!]|$| (?:men|och|da|eftersom|utan|av (?:[\w-]+ ){0,2}?[\w-]*skal)(?= )"
    r"| (?:(?:inte|ej|icke) )?(?:avslas|avvisas|forkastas|genomfors|infors|antas|bifalls|bifalles|dras tillbaka|dras in|stoppas|skrotas|slopas|utgar|stryks|laggs (?:ned|ner|fram|pa is|till grund)|overges|lamnas utan|blir (?:lag|verklighet)|genomfort|genomforas?|inforas?|forverkligat|forverkligas"
    r"|ar|bor|borde|ska|skall|maste|kan|far|har|mots?|som (?:ett|en)"
    r"|(?:val|mycket|helt|bade|direkt|i grunden|varken|fullt) [\w-]+|[\w-]*(?:lampligt?|rimligt?|acceptabelt?|godtagbart?|andamalsenligt?|andamalsenlig|motiverat|befogat|valkommet|utmarkt|valbetankt|genomtankt|valgrundat|nodvandigt|onodigt|obehovligt|bra|daligt|valavvagt|valmotiverat|tillfredsstallande|otillrackligt|klokt|rattvist|orattvist))(?![\w-]))"
)
_WORD = (
    r"(?:(?!(?:inte|ej|icke|aldrig|ingen|inget|inga|utan|men|dock|utom|delvis|endast|bara|undantag\w*|villkor\w*|forutsatt\w*|som|men|medan|eftersom|dar|nar|hur|vad|vilka|om|vi|jag|forslag\w*|foresl\w*|tillstyrk\w*|avstyrk\w*"
    r"|far|har|ar|kan|ska|skall|bor|borde|maste|vill|galler|blir|ges|finns|innebar|medfor|leder|skulle|kommer|anser|menar|tycker|bedomer|finner)\b)[^\s,.;:?!()]+)"
)
_ABOUT = rf"(?: (?:om|till|i|pa|av|for|med|gallande|rorande|avseende|angaende|kring|fran|under|mot)(?: att)?(?! (?:beslut|yttrande|svar|remissvar|skrivelse|remissyttrande)(?![\w-]))(?: {_WORD}){{1,14}}?| att(?= (?:[\w-]+as?|ge|se|fa|bli|ta|ga|sta|ske|na|sla|dra|be)(?![\w-]))(?: {_WORD}){{1,16}}?)?"
_NAMED = re.compile(rf"(?<![\w-]){_HEAD}(?P<about>{_ABOUT}){_ENDS}")
_PLAIN = "forslaget"


def shortened(folded: Folded) -> Folded | None:
    """The text with each proposal as "forslaget"; None where that is how it stands already."""
    text = folded.text
    if "forslag" not in text and "foresl" not in text:
        return None
    places = list(range(len(text)) if folded.origins is None else folded.origins)
    changed = False
    for match in reversed(list(_NAMED.finditer(text))):
        start, end = match.span()
        if text[start:end] in (_PLAIN, "forslagen") or end - start < len(_PLAIN):
            continue
        changed = True
        places[start:end] = (*[places[start]] * (len(_PLAIN) - 1), places[end - 1])
        text = f"{text[:start]}{_PLAIN}{text[end:]}"
    return replace(folded, text=text, origins=tuple(places)) if changed else None
