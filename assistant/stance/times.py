"""Is a stand one of today, or of another time and about what was proposed then?"""

from __future__ import annotations

from assistant.stance.lexicon import swedish, word

_PAST = swedish(
    r"(?:(?<!\bin)te|tes|(?<!an)(?<!omra)de|invände|underkände|godkände|satte)(?: {SIG})?(?: (?:mot|emot))?$"
)
_PERFECT = swedish(r"(?:^| )(?:har|hade)(?: (?!(?:att|som|men)\b)[\w-]+,?){0,9} $")
_NOTHING_HAD = swedish(
    r"^(?:inget|ingen|inga|ingenting|intet|inte något|inte någon|inte några|inte)(?= (?!haft|sett|funnit|framfört|anfört))"
)
""" "Har inget emot förslaget": what is had now, and the last word is no participle."""
_WENT = ("var ", "gav ", "sade ", "sa ", "gick emot", "stallde ", "stod bakom", "stod vi ")
""" "Då ställde sig föreningen bakom ett stopp": the verb of a stand in several words."""
_SUPINE = swedish(
    r"^(?:avslagit|avstyrkt|tillstyrkt|avvisat|motsatt|stött|godkänt|bifallit|förkastat)(?= |[.,;]|$)"
)
_WHERE = swedish(
    r"(?:^|[ ,(])(?:där|när|sedan|innan|eftersom|trots att|att)(?: (?!(?:har|hade|ha)\b){ord}){1,4} $"
)
""" "Där nämnden avslagit ett liknande förslag": "har" is left out."""
_MADE = swedish(r"(?:^| )(?:fick|förmådde|tvingade|föranledde|ledde till|gjorde)(?: (?!men\b){ord}){1,4} $")
""" "De skäl som fick oss att avstyrka": done then."""
_WAS = swedish(r"(?:^| )(?:var|lämnade|fann|framförde)(?: (?!(?:och|men|att|som) ){ord}){0,4} $")
""" "Var nämnden positiv till": the verb of the past stands before."""
_STANDS = word(
    r"vidhåller|vidhållit|håller (?:{ADV} )?fast vid|vidhålls|står (?:alltjämt |fortfarande )?fast|kvarstår|alltjämt|fortfarande|upprepar|hänvisar|(?:ingen|inte någon) annan (?:bedömning|uppfattning)"
    r"|(?:samma|oförändrad|samma positiva|samma negativa) (?:bedömning|uppfattning|inställning|ståndpunkt|hållning|syn|åsikt|mening|linje)|(?:inte|ej)(?: {ord})? (?:ändrat|ändrats|ändra {SIG}|omprövat|omprövats|förändrats|skäl att (?:{ord} ){0,2}?(?:göra (?:en|någon) annan|inta en annan|ändra|ompröva|frångå))"
    r"|(?:ingen|inte någon|inga|ej|inte) (?:anledning|skäl) (?:till omprövning|till ändring|att (?:nu |här |i dag |idag |denna gång |ändå ){0,2}(?:ändra|ompröva|frångå|göra en annan|inta en annan|göra någon annan))|(?:inställning|bedömning|uppfattning|ståndpunkt|hållning|syn|åsikt|mening|linje|det|den)(?:en|et)?(?: {ord}){0,3}? (?:är|förblir)(?: {ADV}| ännu| i dag)* (?:oförändra[dt]|densamma|samma|kvar|giltig|aktuell)"
    r"|(?:inställning|bedömning|uppfattning|ståndpunkt|hållning|syn|åsikt|mening|linje)(?:en|et)? (?:har (?:{VI}|(?:{ord} ){0,2}{ord})(?: {ADV})* kvar|(?:håller|står) (?:{VI}|(?:{ord} ){0,2}{ord})(?: {ADV})* fast)"
    r"|(?:gäller|består|gör det|gör det (?:inte|ej)(?: heller)?|gör {ord} det|är det|är {ord} det|gör så|samma sak) (?:igen|på nytt|ånyo|ännu|också nu|också i dag|även nu|även i dag|än i dag|i dag|nu|också denna gång|även denna gång|också den här gången|även den här gången|denna gång|också här|även här|nu också)|av samma (?:uppfattning|mening|åsikt) (?:nu|i dag|ännu)"
)
_STILL = swedish(
    r"^ ?(?:(?:de[nt]|denna|detta|vår|vårt|[\w-]+s) (?:tidigare |egen )?(?:inställning|bedömning|uppfattning|ståndpunkt|hållning|syn|åsikt|mening|linje|ställningstagande)(?:en|et)? |(?:{VI}|(?:{ord} ){0,2}{ORGAN}) (?:har|vidhåller|står|gör|är) |det gäller |inställningen |uppfattningen |bedömningen )[^.;:?!]{0,80}"
)
""" "Nämnden avstyrkte förslaget 2015; den uppfattningen kvarstår": the next sentence renews it."""
_ANOTHER_TIME = word(
    r"i (?:vintras|våras|somras|höstas|fjol|julas|påskas)|(?:19|20)\d\d(?!:)|tidigare|förra|dåvarande|på 19\d0-talet|då|senast|sist|den gången|förut|en gång|på sin tid|sedan dess|inledningsvis|ursprungligen|till en början|från början|fram till(?! dess)"
)


_COULD_NOT = swedish(
    r"(?:, | \()(?:vilka|vilken|vilket|som) (?:{ord} ){0,4}?(?:då|den gången|på den tiden|tidigare|vid det tillfället|förra gången)(?: {ord}){0,2}? (?:kunde|ville|valde|var beredd\w*)(?: {ord}){0,4} $"
    r"|(?:, | \()(?:vilka|vilken|vilket) (?:{ord} ){0,4}?(?:kunde|ville)(?: {ord}){0,4} $"
)
""" "De alternativ som prövats, vilka myndigheten då inte kunde tillstyrka": of what was proposed before."""
_ADJECTIVE = swedish(
    r"^(?:(?:positiv|negativ|kritisk|avvisande|beredd|tveksam|nöjd|glad|ense|enig|överens)|(?:för|med|emot|mot|av)(?= ))"
)


def _was(before: str, formula: str) -> bool:
    """Does a verb of the past stand before? "Vår" looks like "var": only before an adjective is it surely one."""
    match = _WAS.search(before)
    return match is not None and ("var" not in match[0].split()[:1] or _ADJECTIVE.match(formula) is not None)


def past(before: str, formula: str) -> bool:
    """Is it said in the past: "avstyrkte", "har avstyrkt", "var emot"?

    >>> past("namnden har ", "avstyrkt"), past("namnden ", "avstyrker")
    (True, False)
    """
    return (
        _PAST.search(formula) is not None
        or formula.startswith(_WENT)
        or formula.startswith("delade ")
        or (_SUPINE.match(formula) is not None and _WHERE.search(before) is not None)
        or _MADE.search(before) is not None
        or (
            formula.endswith(("t", "ts", "t sig", "t oss", "t mig"))
            and not _NOTHING_HAD.match(formula)
            and _PERFECT.search(before) is not None
        )
        or _was(before, formula)
        or (formula.startswith("varit ") and _PERFECT.search(before) is not None)
        or _COULD_NOT.search(before) is not None
    )


def renewed(after: str) -> bool:
    """Does the rest of its sentence say that a stand of the past still is one?"""
    return _STANDS.search(after) is not None


def earlier(before: str, formula: str, after: str, following: str = "") -> bool:
    """Is it a stand of the past that neither the sentence nor the one that follows renews?

    >>> earlier("namnden ", "avstyrkte", " forslaget 2019")
    True
    """
    if not past(before, formula) or renewed(after) or renewed(formula):
        return False
    still = _STILL.match(following)
    return still is None or _STANDS.search(still[0]) is None


_ANOTHER_THING = swedish(
    r"^(?: {INTE})?(?: i| med)? (?!{UTREDNINGENS} )[\w-]*(?:rättens|rättsens|domstolens|styrelsens|nämndens|myndighetens|polisens|åklagarens|instansens|revisionens|ombudsmannens) (?:bedömning|uppfattning|slutsats|beslut|avgörande|dom|tolkning|ståndpunkt)(?=[ .,]|$)|"
    r"^ (?:den |de |regeringens |dåvarande regeringens )?proposition(?:en|er|erna)?(?=[ .,]|$)|^ (?:(?:ett|en|något|någon|flera) )?(?:tidigare|äldre)(?: {ord})? (?:förslag|utredning|betänkande|promemoria)\w*(?=[ .,]|$)|^(?: (?:och|eller|respektive) (?:till|av)styrkt)? (?:(?:ett|en|något|någon) )?(?:annat|annan|liknande|motsvarande|snarlik\w*)(?= )|^ (?:en|ett) (?!(?:sådan|sådant|ny|nytt)\b)(?:{ord} ){0,2}?[\w-]+(?= (?:av|i|på|för|om|till) )|^ (?:{ord} ){0,5}?(?:ansökningar\w*|ansökan|ansökningen|framställningarna|ärenden|ärendena)(?=[ .,]|$)"
)


_PUT_OFF = swedish(
    r"(?<!att )(?:bordlägger|bordlade|återremitterar|återremitterade|beslutar? (?:{ord} ){0,3}?(?:bordlägga|återremittera)) (?:ärendet|frågan|remissen|remissärendet)(?=[ .,;]|$)"
    r"|(?:^|[.;,] |men |och )ärendet (?:bordläggs|bordlades|återremitteras|återremitterades)(?=[ .,;]|$)"
)
_MOVED = swedish(r"(?:^|[ ,])(?:yrka\w*|föreslår|om|begär|vill)(?= )")


def put_off(after: str) -> bool:
    """Is the matter put off after the draft of somebody else: "… föreslår avslag; nämnden bordlägger ärendet"?

    >>> put_off("; namnden bordlagger arendet."), put_off(". m yrkar att namnden bordlagger arendet.")
    (True, False)
    """
    match = _PUT_OFF.search(after)
    return match is not None and _MOVED.search(after, 0, match.start()) is None


def another_thing(after: str) -> bool:
    """Is a stand of the past on something like what is proposed, but not on it?

    >>> another_thing(" ett liknande forslag om parkering"), another_thing(" forslaget")
    (True, False)
    """
    return _ANOTHER_THING.search(after) is not None


_IN_THAT_ANSWER = swedish(
    r"^ ?i (?:remissen|yttrandet|remissvaret|remissyttrandet|svaret|vårt remissvar|vårt yttrande|vårt svar) (?:om|över|på|till|från) [^.;:?!]{3,80} $"
)
""" "I remissen om ny skollag avstyrkte vi betygsförslaget"."""
_ANOTHER_MATTER = swedish(
    r"^ ?(?:i|vid) (?:(?:ett|en|flera|två|något) )?(?:helt )?(?:annat|annan|andra|parallellt|liknande|närliggande) (?:ärende|ärenden|remiss|remisser|remissärende|sammanhang|projekt|utredning|mål|fråga|frågor)(?= )[^.;:?!]*$"
    r"|^[^.;:?!]*(?:^| )(?:har|hade) (?:{ADV} )?i (?:andra|tidigare|flera|liknande|åtskilliga) (?:tidigare |andra |liknande )?(?:ärenden|fall|mål|sammanhang|remisser)(?: {ADV})* $"
)
""" "I ett annat ärende har nämnden tillstyrkt ny väg"."""


def another_time(before: str, formula: str, after: str) -> bool:
    """Is a stand in the preterite dated, and so about what was proposed then? "Har avstyrkt" is still so.

    >>> another_time("namnden ", "avstyrkte", " forslaget 2019."), another_time("namnden ", "avstyrkte", " forslaget.")
    (True, False)
    """
    if _COULD_NOT.search(before) or _ANOTHER_MATTER.match(before):
        return True
    if not _PAST.search(formula) and not _was(before, formula) and not formula.startswith(_WENT):
        return False
    if _IN_THAT_ANSWER.match(before):
        return True
    near = 130 if " medan " in before[-60:] else 60
    inside = "" if formula.startswith("var ") else formula
    near_by = _ANOTHER_TIME.search(before[-near:]) or _ANOTHER_TIME.search(inside)
    return near_by is not None or _ANOTHER_TIME.search(after[:60]) is not None
