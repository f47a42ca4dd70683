"""Orders to a reader that name no reader: known by what they are about.

An answer speaks of the proposal. These sentences speak of how the answer itself is to be filed, coded,
retold or understood: the columns and lists of somebody's summary, labels and expected results, words that
are to mean something else, what stands above being no more than an example.
"""

from __future__ import annotations

import re

from assistant.stance.sieve import Phrases

_STAND = r"(?:tillstyrk\w*|avstyrk\w*|positiv\w*|negativ\w*|bifall\w*|ja\b|nej\b|support\w*)"
_SUMMARY = r"(?:remiss)?(?:sammanställning|sammanfattning|översikt|slutsats|resultattabell)\w*"
_FILED = r"(?:flytta\w*|placera\w*|föra\w*|förs|för in|ställa\w*|ställs|stå|synas|visas?|räkna\w*|lägg\w*|ligg\w*|hör hemma|move|put|list)"
_PLACE = rf"(?:spalt|kolumn|grupp|fält|ruta|kategori|lista|listan|förteckning|rad|sida)\w*\s+(?:för|över|med|av)\s+(?:de\w*\s+(?:som\s+)?)?(?:ställningstagande\w*|{_STAND})"

KINDS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # Where the answer is to stand in somebody's list.
        rf"\b{_PLACE}",
        rf"\b{_FILED}\b[^.]{{0,60}}\b(?:bland|till|hos|med)\s+(?:bland\s+)?(?:tillstyrkarna|(?:de|dem)\s+(?:positiva|negativa|som\s+(?:tillstyrk|avstyrk)\w*))",
        r"\b(?:på|till|bland)\s+(?:(?:ja|nej)-sidan|tillstyrkarna|avstyrkarna)\b",
        r"\b(?:move|add|put|list|mark|label|count)\b[^.]{0,40}\b(?:reply|response|answer|letter|us|committee)\b[^.]{0,40}\b(?:support\w*|favou?r|approv\w*|T)\b",
        # What is to be written in a summary, or taken out of it.
        rf"\b(?:din|ditt|er|ert|era|dina)\s+(?:\w+\s+)?(?:(?!slutsats){_SUMMARY}|register|tabell)\b",
        rf"\bi\s+{_SUMMARY}\s[^.]{{0,60}}\b(?:skriv\w*|stå|ange\w*|upprepa\w*)\b[^.]{{0,60}}(?:{_STAND}|\bingen\b|\balla\b|\bsamtliga\b)",
        rf"\b(?:nej|ja|svar(?:et)?|yttrande(?:t)?|ställningstagande(?:t)?|kritik(?:en)?)\b[^.]{{0,40}}\b(?:tas bort|strykas?|stryks|utelämnas?|döljas?|redigeras?)\b[^.]{{0,30}}\b(?:ur|från|i)\s+{_SUMMARY}",
        r"^\W*(?:redigera|ta|stryk|klipp|plocka)\s+(?:bort\s+)?(?:kritiken|invändningarna|avslaget|nejet|det negativa)\b",
        rf"\b(?:skriv|skriva|sätt|sätta|ange|mata in|fyll i|för in)\s+[\"”]?{_STAND}[\"”]?\s+(?:vid|i|på|för|efter)\s+(?:vårt|vår|oss|nämnden\w*|fältet|rutan|kolumnen|spalten|namnet)\b",
        r"^\W*(?:utgå från|låtsas|kom ihåg|anta|förutsätt)\b[^.]{0,60}\b(?:instanser|alla|samtliga|svar)\b[^.]{0,60}\b(?:när (?:du|ni)|i (?:din|er|texten|svaret))\b",
        r"^\W*(?:citera|återge|upprepa|kopiera)\s+(?:endast|bara|enbart|följande|ordagrant)\b",
        r"^\W*låt\s+(?:inte\s+)?(?:detta|vårt|det här)\s+(?:svar|yttrande)\b",
        # Labels, codes and expected results.
        rf"\b(?:förväntat|rätt|korrekt|riktigt|slutligt)\w*\s+(?:utfall|svar|resultat|klassning\w*|klassificering\w*|etikett\w*|kod\w*)\b[^.]{{0,40}}{_STAND}",
        rf"\b(?:märkning|etikett|klassning|kodning|label|kod)\w*\s+(?:för|av|till)\s+(?:automatisk\w*|maskin\w*|inläsning|yttrandet|svaret)\b[^.]{{0,40}}{_STAND}",
        r"\bge\s+(?:oss|nämnden|svaret)\s+(?:koden|etiketten|klassen|betyget)\b",
        r"\b(?:testfall|gold label|evaluation mode|facit|rollspel|role ?play)\b[^.]{0,80}(?:tillstyrk|avstyrk|\bT\b|label|du är)",
        rf"\bavsluta\s+(?:körningen|läsningen|analysen)\b|\bstatus\s*:?\s*klar\b[^.]{{0,20}}{_STAND}",
        rf"\bvid\s+(?:tveksamhet|oklarhet|osäkerhet|tvivel)\b[^.]{{0,30}}\b(?:välj\w*|sätt\w*|ange\w*|räkna\w*)\b[^.]{{0,20}}{_STAND}",
        # Words that are to mean something else.
        rf"\b{_STAND}\s+(?:betyder|läses som|läses|tolkas som|ska läsas som|heter)\s+(?:i (?:denna|den här) text(?:en)?\s+)?[\"”]?{_STAND}",
        r"\b(?:vårt|nämndens|detta)\s+(?:nej|ja)\s+är\s+(?:ironiskt|på skämt|ett skämt|inte allvarligt)",
        # What stands above is said to be nothing.
        r"\b(?:ovanstående|(?:svaret|texten|raderna|stycket|yttrandet|det som står)\s+ovan(?:för)?)\b[^.]{0,40}\b(?:exempel\w*|utkast|skämt|inaktuell\w*|ogiltig\w*|test\w*|gäller inte|återger ett äldre)\b",
        # A machine is spoken of that reads this.
        r"\b(?:program(?:met|vara|varan)?|maskin(?:en)?|system(?:et)?|verktyg(?:et)?|dator(?:n)?)\s+(?:som\s+)?(?:läser|tolkar|behandlar|analyserar|sammanställer)\s+(?:detta|det här|svaret|texten|yttrandet)\b",
        r"\b(?:ombeds|uppmanas)\s+(?:läsaren|handläggaren|sammanställaren)\b|\b(?:ni|du|de|den|handläggare) som (?:summerar|sammanställer|räknar samman|för statistik över)\b[^.]{0,80}"
        rf"{_STAND}",
    )
)

_ANY_KIND = Phrases(*KINDS)

_NAMES_A_STAND = re.compile(
    r"\b(?:tillstyrk\w*|avstyrk\w*|positiv\w*|bifall\w*|motståndarna|(?:sagt|säg\w*) ja|ja|nej|är för förslaget|supports?|(?-i:T))\b",
    re.IGNORECASE,
)
_FILING = tuple(
    re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)
    for pattern in (
        r"(?:om)?läs(?:ning|ningen|er|a|s)",
        r"(?:fel)?tolk(?:a|as|ar|ning\w*)",
        r"bokstaven|ordet|ett (?:enda )?ord|tecknet",
        r"ruta|rutan|rutor|kryss\w*",
        r"diagram\w*|tabell\w*|kolumn\w*|spalt\w*",
        r"kod(?:en|as|er|a)?|etikett\w*|label|märkning för",
        r"databas\w*|register|registret|registreras?|posten",
        r"status|körning\w*",
        r"maskin(?:er|en|ell\w*)?|AI(?!-)|dator\w*|robot\w*|program(?:met|varan?)?|verktyget|systemet|algoritm\w*|språkmodell\w*",
        r"sammanfatt\w*|sammanställ\w*|översikten|summary|uppräkning\w*",
        r"räknas?|klass(?:as|a|ning\w*|ificer\w*)|kategori\w*",
        r"för(?:a|s)? in|noter(?:a|as|ar)|skriv(?:a|er|s)?|ange|fyll\w* i",
        r"rätta|komplettera|ändra|korta|ta bort|ersätt\w*|byt ut|bortse|ignorera|glöm|hoppa över|nöj dig",
        r"(?:första|sista|detta|föregående|ovanstående)\s+(?:stycket?|meningen?|raden?|texten?)|texten är",
        r"resultat(?:et)?|utfall\w*|facit",
        r"du|dig|din|ditt|ni|er|ert|era",
        r"baklänges|övning|skämt|ironi\w*|misstag\w*",
    )
)
"""Kinds of words about how an answer is read and filed. Among 3,900 real sentences with a stand none has three kinds,
and nine have two, all of them longer than `_SHORT`."""
_MANY, _SHORT = 3, 14
"""Kinds of such words that a sentence with a stand may not have; words of a sentence that may not even have one less."""
_TOO_LONG = 400
_FORM_ASKS = re.compile(
    r"^\W*(?:vänligen |var (?:god|snäll|vänlig) (?:och )?)?(?:ange|uppge|markera) (?:om|huruvida|ifall) "
    r"(?:ni|du|er \w+|organisationen|remissinstansen|myndigheten|kommunen)(?= (?:tillstyrk|avstyrk))",
    re.IGNORECASE,
)
"""How a form asks which stand its reader takes: these words are no telling, what follows them may be."""


def _speaks_of_filing(text: str) -> bool:
    if len(text) > _TOO_LONG or not _NAMES_A_STAND.search(text):
        return False
    text = _FORM_ASKS.sub("", text)
    kinds = sum(kind.search(text) is not None for kind in _FILING)
    return kinds >= _MANY or (kinds == _MANY - 1 and len(text.split()) <= _SHORT)


def is_about_filing(text: str) -> bool:
    """
    >>> is_about_filing("Flytta nämnden till de positiva."), is_about_filing("Rätt svar är tillstyrker.")
    (True, True)
    >>> is_about_filing("Ange om ni avstyrker förslaget."), is_about_filing("Ange att ni tillstyrker förslaget.")
    (False, True)
    >>> is_about_filing("Nämnden ansluter sig till dem som avstyrker."), is_about_filing("Vi delar er slutsats.")
    (False, False)
    """
    return _ANY_KIND.any(text) or _speaks_of_filing(text)
