"""Forms of Swedish words that no stemmer brings together: "avbröts" and "avbrutits", "införa" and "införts"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant import words

_VERBS = {
    form: forms.split()[0]
    for forms in (
        "bryta bryter bröt bröts bryts brutit brutits bruten brutna", "driva driver drev drevs drivs drivit drivits driven drivna",
        "skriva skriver skrev skrevs skrivs skrivit skrivits", "gå går gick gått", "stå står stod stått", "få får fick fått",
        "ta tar tog togs tas tagit tagits tagen tagna", "ge ger gav gavs ges gett givit givits given givna", "dra drar drog drogs dragit dragits",
        "komma kommer kom kommit", "säga säger sade sa sagt sägs sades", "göra gör gjorde gjort görs gjordes gjorts gjord gjorda",
        "lägga lägger lade lagt läggs lades lagts lagd lagda", "sätta sätter satte satt sätts sattes satts",
        "sälja säljer sålde sålt säljs såldes sålts", "välja väljer valde valt väljs valdes valts vald valda", "hålla håller höll hållit hålls hölls hållits",
        "falla faller föll fallit", "finna finner fann funnit", "vinna vinner vann vunnit", "stiga stiger steg stigit",
        "sjunka sjunker sjönk sjunkit", "ligga ligger låg legat", "sitta sitter satt suttit", "slå slår slog slagit slås slogs",
        "se ser såg sett ses sågs", "leda leder ledde lett leds leddes letts ledd ledda", "reda reder redde rett reds reddes retts redd redda", "skjuta skjuter sköt skjutit skjuts sköts skjutits",
        "bjuda bjuder bjöd bjudit bjuds bjöds", "skilja skiljer skilde skilt", "äga äger ägde ägt ägs ägdes", "nå når nådde nått nåddes",
        "bära bär bar burit bärs bars", "låta låter lät låtit", "låna lånar lånade lånat", "stänga stänger stängde stängt stängs stängdes stängts",
        "bygga bygger byggde byggt byggs byggdes byggts", "köpa köper köpte köpt köps köptes köpts", "betala betalar betalade betalat betalas",
        "växa växer växte vuxit", "frysa fryser frös frusit", "sluta slutar slutade slutat", "döma dömer dömde dömt döms dömdes dömts",
        "hinna hinner hann hunnit", "binda binder band bundit", "gripa griper grep gripit", "tillsätta tillsätter tillsatte tillsatt tillsattes tillsatts",
    )
    for form in forms.split()
}  # fmt: skip
"""Verbs whose vowel changes, form to infinitive: no stemmer brings "avbröts" and "avbrutits" together."""
_PREFIX = re.compile(
    r"(?:av|an|be|bi|bort|efter|emot|fast|fram|från|för|före|genom|hem|igenom|in|med|mot|ned|ner|om|om|på|runt|sam|sönder|till|tillbaka"
    r"|under|upp|ut|vidare|å|åter|över)(?=\w{2})"
)


@lru_cache(maxsize=65_536)
def verb_of(word: str) -> str:
    """The infinitive of an irregular verb with its prefix; empty for any other word.

    >>> verb_of("avbröts"), verb_of("utredd"), verb_of("utrett"), verb_of("kostnad")
    ('avbryta', 'utreda', 'utreda', '')
    """
    if word in _VERBS:
        return _VERBS[word]
    prefix = _PREFIX.match(word)
    rest = _VERBS.get(word[prefix.end() :]) if prefix else None
    return prefix.group() + rest if prefix and rest else ""


def forms(word: str) -> Iterator[str]:
    """The stems of a word and, when it may be an infinitive, of what its forms may be: "införa", "införts", "infördes"."""
    yield words.stem(word)
    if len(word) >= 5 and word.endswith("a"):
        for ending in (
            "ar",
            "ade",
            "ades",
            "at",
            "ats",
            "er",
            "de",
            "des",
            "t",
            "ts",
            "te",
            "tes",
            "as",
            "s",
        ):
            yield words.stem(word[:-1] + ending)


_DEFINITE = re.compile(r"(?<=[^\W\d_]{2}[st]or)n(?=s?\b)", re.IGNORECASE)


def indefinite(text: str) -> str:
    """Without the n of "revisorn" and "indikatorns", which the stemmer leaves on.

    >>> indefinite("Revisorn mäter indikatorn i ett hörn")
    'Revisor mäter indikator i ett hörn'
    """
    return _DEFINITE.sub("", text)
