"""What a stand is on where that has a name of its own: a thing that is opposed, one requirement, a row of a table, details.

"Säger nej till bältesplikt för traktorer" opposes a part of what is proposed, not the whole.
"""

from __future__ import annotations

import re

from assistant.stance.model import Clause

DETAILS = re.compile(
    r"(?:på )?(?:de |varje )?(?:enskil(?:da|t|d)\b|(?:lagtekniska )?detalj\w*|paragraf\w*)", re.IGNORECASE
)
""" "Har valt att inte kommentera enskilda paragrafer"."""
REQUIREMENT = re.compile(
    r"(?:krav(?:et|en)|bestämmelse(?:n|rna))(?= (?:är|bedöms|framstår|anses|blir)\b)", re.IGNORECASE
)
""" "Kravet är oproportionerligt": one requirement of those that are proposed."""
_THING = re.compile(
    r"(?!(?:med|av|på|i|å|för|till|mot|från|enligt|utan|vid|under|så|som|att|om|när|då|helt|bestämt|inte|ej|också|även|därför|med|trots|ur|över|vi|jag|därmed|således|alltså|dock|nu|här|än|(?:en|ett) (?:så|sådan\w*))\b)"
    r"(?:(?:den|det|de|en|ett|alternativ) )?[\w-]*[a-zåäö][\w-]*(?: |$)[\w\s-]*$|(?!(?:med|av|på)\b)[a-zåäö][\w-]{3,}(?:plikt|krav|förbud|avgift|skatt|gräns|tvång|rätt) ",
)
WHOLE_THING = re.compile(
    r"^(?:de[nt]|detta|denna|dessa|så|en del|allt|allting|alltihop|helheten|detsamma|densamma)\b\W*$|sådan|samma|förslag|föresl|\w*lag(?:en|ar|stiftning\w*|ändring\w*|rum)?\b|reform|ändring|åtgärd|inriktning|\bplan|planen|program|policy|strategi|remiss|betänkand|promemori|utredning|\bidé|tank|modell|ordning|"
    r"regler|reglering|bestämmels|\bsyn|uppfattning|bedömning|slutsats|kommun|nämnd|region|styrelse|förbund|förening|verket|myndighet|bolag|universitet|högskola|utformning|förordning|föreskrift|direktiv|riktlinj|motion|ärende|införande|genomförande|system",
    re.IGNORECASE,
)
""" "Motsätter sig en sådan ordning", "avstyrker lagen": the whole by another word, or who takes the stand."""
_CELL = re.compile(r"\W*(?P<cell>[^|\n]*[^\W\d][^|\n]{2,}?)\s*\|")
_WHOLE_ROW = re.compile(
    r"\b(?:i sin helhet|som helhet|helheten|sammantaget|totalt|övergripande|ställningstagande|inställning|svar)\b",
    re.IGNORECASE,
)
""" "5.2 Begränsat veto | Avstyrks": what the row is on, unless that is the whole."""
_BRACKETED = re.compile(
    r"\W*(?P<cell>(?!(?:Förslaget|Förslagen|Remissen|Betänkandet)\W)[^()|]{8,}?) ?\((?:delvis )?(?:till|av)styrk(?:s|es)\)$"
)
""" "Skolskjutsen ska bekostas av staten (tillstyrks)"."""
_SUBJECT_WITHIN = re.compile(
    r"(?:^|\batt |\bdock )(?P<what>förslage[nt] (?:om|att) [^.;,]{5,120}?) (?:är|framstår|bedöms) [^.;]{3,60}? och (?:bör|ska|skall|måste) (?:\w+ ){0,2}(?:strykas|utgå|slopas|avslås|avvisas|tas bort|inte genomföras)",
    re.IGNORECASE,
)
""" "Förslaget att adressen ska vara tidsbegränsad är kontraproduktivt och bör strykas"."""
_THAT_FIRST = re.compile(
    r"(?P<what>Att [^.;,]{5,120}?) (?:kan|vill|avvisar|motsätter|avstyrker|accepterar|godtar) (?:vi|jag|[\w-]+(?:en|et|an))\b",
    re.IGNORECASE,
)
""" "Att avgiften samtidigt fördubblas kan bolaget däremot inte acceptera"."""
_NEAR, _FAR = 60, 300
"""So many characters before a verb, and of a row, are looked at."""
_WHAT_WE = re.compile(r"\b(?:vad|det som|det) (?:vi|jag|[\w-]+(?:en|et)) $")
_LISTED = re.compile(r" ?(?:är|:) ?(?P<what>[^.;]{4,})")
""" "Låt oss först säga vad vi tillstyrker: bättre vägar"."""


def is_object(text: str, clause: Clause, phrase: str) -> bool:
    """Whether a thing of its own is what a verb is followed by."""
    says = text[clause.words.start : clause.words.end][:_FAR]
    if len(phrase) > _FAR or WHOLE_THING.search(says) or not is_a_thing(phrase):
        return False
    return " ".join(text[clause.words.end : clause.words.end + 2 * _FAR].split()).startswith(phrase)


def is_a_thing(phrase: str) -> bool:
    """Whether the object of opposition is a thing of its own: what is proposed is not called so.

    >>> is_a_thing("bältesplikt för traktorer"), is_a_thing("den södra placeringen av cykelvägen")
    (True, True)
    >>> is_a_thing("en sådan lag"), is_a_thing("detta"), is_a_thing("å det bestämdaste"), is_a_thing("reformen")
    (False, False, False, False)
    """
    return _THING.match(phrase) is not None and WHOLE_THING.search(phrase) is None


def row(text: str, clause: Clause) -> str:
    """What stands before a stand in the same row, or before its brackets; empty where nothing does, or it is the whole."""
    told = _WHAT_WE.search(text, max(0, clause.words.start - _NEAR), clause.words.start)
    listed = _LISTED.match(text, clause.words.end, clause.words.end + _FAR) if told else None
    if listed:
        return str(listed["what"]).strip()
    within = _SUBJECT_WITHIN.search(text, clause.words.start, clause.words.end)
    if within:
        return str(within["what"])
    fronted = _THAT_FIRST.match(text, clause.words.start, clause.words.end)
    if fronted and not WHOLE_THING.search(fronted["what"]):
        return str(fronted["what"])
    if clause.words.end > 2 * _FAR:
        return ""
    cell = _CELL.match(text, 0, clause.words.start) or _BRACKETED.match(text, 0, clause.words.end + 1)
    return "" if cell is None or _WHOLE_ROW.search(cell["cell"]) else str(cell["cell"])
