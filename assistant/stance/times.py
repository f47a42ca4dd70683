"""Is a stand one of today, or of another time and about what was proposed then?"""

from __future__ import annotations

from assistant.stance.lexicon import swedish, word

_PAST = swedish(r"(?:te|tes|(?<!an)de|satte)(?: {SIG})?$")
_PERFECT = swedish(r"(?:^| )(?:har|hade)(?: {ord}){0,5} $")
_WAS = swedish(r"(?:^| )var(?: (?!(?:och|men|att|som) ){ord}){0,4} $")
""" "Var nämnden positiv till": the verb of the past stands before."""
_STANDS = word(
    r"vidhåller|vidhållit|vidhålls|står (?:alltjämt |fortfarande )?fast|kvarstår|alltjämt|fortfarande|upprepar|hänvisar|(?:ingen|inte någon) annan (?:bedömning|uppfattning)"
    r"|(?:samma|oförändrad) (?:bedömning|uppfattning|inställning|ståndpunkt)|(?:inte|ej) ändrat"
)
_ANOTHER_TIME = word(
    r"(?:19|20)\d\d(?!:)|tidigare|förra|dåvarande|på 19\d0-talet|då|senast|sist|den gången|förut|en gång|på sin tid|sedan dess|inledningsvis|ursprungligen|till en början|från början|fram till(?! dess)"
)


def earlier(before: str, formula: str, after: str) -> bool:
    """Is it a stand of the past that the sentence does not renew?

    >>> earlier("namnden ", "avstyrkte", " forslaget 2019")
    True
    """
    past = _PAST.search(formula) is not None or (
        (formula.endswith(("t", "ts")) and _PERFECT.search(before) is not None)
        or _WAS.search(before) is not None
    )
    return past and not _STANDS.search(after)


_ANOTHER_THING = swedish(
    r"^ (?:ett|en|något|någon) (?:annat|annan|liknande|motsvarande|snarlikt?)(?= )|^ (?:{ord} ){0,5}?(?:ansökningar\w*|ansökan|ansökningen|framställningarna|ärenden|ärendena)(?=[ .,]|$)"
)


def another_thing(after: str) -> bool:
    """Is a stand of the past on something like what is proposed, but not on it?

    >>> another_thing(" ett liknande forslag om parkering"), another_thing(" forslaget")
    (True, False)
    """
    return _ANOTHER_THING.search(after) is not None


def another_time(before: str, formula: str, after: str) -> bool:
    """Is a stand in the preterite dated, and so about what was proposed then? "Har avstyrkt" is still so.

    >>> another_time("namnden ", "avstyrkte", " forslaget 2019."), another_time("namnden ", "avstyrkte", " forslaget.")
    (True, False)
    """
    if not _PAST.search(formula) and not _WAS.search(before):
        return False
    return _ANOTHER_TIME.search(before[-60:]) is not None or _ANOTHER_TIME.search(after[:60]) is not None
