"""Answers that stand by an earlier one of their own: "Kommunen vidhåller vad som anfördes i yttrandet den 4 mars".

What was said then is not in this answer, and it may have been said of another proposal: no stand can be taken
from the words, and neither can "only comments".
"""

from __future__ import annotations

import re

_VERB = r"\b(?:vidhåll(?:er|as|a|s)|(?:står|håller)(?: \w+){0,2}? (?:fast|kvar) vid|upprepar|åberopar|hänvisar(?: \w+){0,2}? till)"
_ANSWER = (
    r"(?:remissyttrande|remissvar|yttrande|svar|skrivelse|synpunkt|ställningstagande|inställning|ståndpunkt|uppfattning|bedömning|"
    r"position|hållning|argument|invändning)(?:t|n|en|na|er|erna|ar|arna)?"
)
_SAID = r"(?:anför(?:des?|ts?)|framför(?:des?|ts?)|sades?|sagts?|skrevs?|skrivits|uttala(?:des?|ts?)|lämna(?:des?|ts?)|yttra(?:des?|ts?)|redovisa(?:des?|ts?))"
_THEN = r"\b(?:tidigare|förra|föregående|då|dåvarande|redan|sist)\b"
_DATED = r"\b(?:19|20)\d\d\b|\b\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b"
_STANDS_BY = re.compile(
    rf"{_VERB}(?P<what>[^.;:]{{0,100}}?\b(?:{_ANSWER}|{_SAID})\b(?P<rest>[^.;:]*))", re.IGNORECASE
)
_STILL_HOLDS = re.compile(
    rf"{_THEN}(?: \w+){{0,2}}? {_ANSWER}\b[^.;:]{{0,60}}?\b(?:kvarstår|(?:gäller|äger|är|har) (?:fortfarande|alltjämt|alltså|även|också)\b)"
    rf"|\b{_SAID}\b[^.;:]{{0,60}}?{_ANSWER}[^.;:]{{0,40}}?\b(?:kvarstår|(?:gäller|äger|är|har) (?:fortfarande|alltjämt)\b)"
    rf"|\bhar (?:redan|tidigare) (?:yttrat|svarat|besvarat|lämnat)\b[^.;:]{{0,100}}?\binget (?:ytterligare |mer |nytt |annat )?att (?:tillägga|tillföra|anföra)\b",
    re.IGNORECASE,
)
_HERE = re.compile(
    r"\b(?:ovan|nedan|i det följande|bifoga\w*|bilag\w*|detta yttrande|avsnitt|kapitel)\b", re.IGNORECASE
)
_SAYS_WHAT = re.compile(
    r"\s*,?\s*(?:att|om|beträffande|angående|avseende|gällande|rörande|vad gäller|när det gäller|i fråga om)\b",
    re.IGNORECASE,
)
""" "Vidhåller sin uppfattning att avgiften bör sänkas": what is stood by is said."""
_NOT_ITS_OWN = re.compile(r"\b(?:utred|regering|kommitté|departement|promemori)\w*", re.IGNORECASE)


def stands_by(text: str) -> bool:
    """Whether a sentence stands by an earlier answer of its sender's without saying what that said.

    >>> stands_by("Verket vidhåller vad som anfördes i yttrandet den 4 mars 2024.")
    True
    >>> stands_by("Kommunen vidhåller sin tidigare uppfattning att avgiften bör sänkas.")
    False
    >>> stands_by("Kommunen hänvisar till vad som anförts ovan.")
    False
    """
    for found in _STANDS_BY.finditer(text):
        then = re.search(rf"{_THEN}|{_DATED}|\b{_SAID}\b", found["what"], re.IGNORECASE)
        another = _NOT_ITS_OWN.search(text, 0, found.start()) or _HERE.search(found["what"])
        if then and not another and not _SAYS_WHAT.match(found["rest"]):
            return True
    return _STILL_HOLDS.search(text) is not None
