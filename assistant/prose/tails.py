"""What belongs to a name after its head: "i Kalmar län", "för vård och omsorg", and several bodies in one phrase."""

from __future__ import annotations

import re

from assistant.prose import words as known
from assistant.prose.tokens import (
    SAYS,
    STOP,
    Sentence,
    bare,
    body,
    body_after,
    cap,
    is_acronym,
    is_genitive,
)
from assistant.respondents import forms

_FACULTY = re.compile(r", [A-ZÅÄÖa-zåäö]+ (?:fakulteten|institutionen|fakultetsnämnden)\b")
_COURT = re.compile(
    r", (?:[Mm]ark- och miljö(?:över)?domstolen|[Mm]igrations(?:över)?domstolen|[Pp]atent- och marknads(?:över)?domstolen)\b"
)
_PARTS = (
    (re.compile(r"(?:universitet|högskola|universitetet)$", re.IGNORECASE), _FACULTY),
    (re.compile(r"(?:hovrätt|tingsrätt|stockholm|göteborg|luleå|malmö)$", re.IGNORECASE), _COURT),
)
"""A head, and the part of it that may be named after a comma."""


def after(sentence: Sentence, i: int, j: int) -> int:
    """The end of a name with what tells it from others of its kind: "i Kalmar län", "för vård och omsorg"."""
    word = sentence.word(j).lower()
    if j >= len(sentence.tokens):
        return j
    head = sentence.word(j - 1)
    for kind, part in _PARTS:
        if kind.search(head) and (more := part.match(sentence.text, sentence.tokens[j - 1].end())):
            return sentence.upto(more.end(), j)
    if not sentence.close(j):
        return j
    if word == "i" and (
        cap(sentence.word(j + 1)) or sentence.word(j + 1) in ("riksbanken", "riksgäldskontoret")
    ):
        return place(sentence, j + 1)
    if word in ("vid", "över", "mot", "inom") and (
        cap(sentence.word(j + 1)) or (word == "vid" and body(sentence.word(j + 1)))
    ):
        if word == "mot" and not known.TAKES_FOR.match(head):
            return j
        if SAYS.match(head):
            return j
        end = place(sentence, j + 1)
        if (
            word == "över"
            and sentence.word(end) == "och"
            and cap(sentence.word(end + 1))
            and sentence.word(end + 1) == "Blekinge"
        ):
            end += 2
        return after(sentence, i, end) if word == "vid" else end
    if word in ("för", "mot", "av") and known.TAKES_FOR.match(head):
        return purpose(sentence, j)
    if (
        word == "i"
        and known.TAKES_FOR.match(head)
        and sentence.word(j + 1).islower()
        and sentence.word(j + 2) in ("i", "vid")
        and cap(sentence.word(j + 3))
    ):
        return place(sentence, j + 3)  # "Tillsynsmyndigheten i konkurser i Kalmar"
    return j


_DISTRICTS = (
    "distrikt",
    "distriktet",
    "region",
    "regionen",
    "militärområde",
    "militärområdet",
    "civilområde",
)
""" "Malmö åklagardistrikt", "Östra militärområdet"."""


def place(sentence: Sentence, k: int) -> int:
    """The end of a place: "Västra Götalands län"."""
    if sentence.word(k) == "Göteborgs" and sentence.word(k + 1) == "och" and sentence.word(k + 2) == "Bohus":
        k += 2
    k += 1
    while (
        k < len(sentence.tokens)
        and sentence.close(k)
        and (
            (cap(sentence.word(k)) and not is_acronym(sentence.word(k)))
            or sentence.word(k)
            in (
                "län",
                "stad",
                "kommun",
                "läns",
                "landsting",
                "stift",
                "universitet",
                "högskola",
                "civilområdet",
                "sjukvårdsregion",
                "tingsrätt",
                "AB",
            )
        )
    ):
        k += 1
    if sentence.close(k) and sentence.word(k).endswith(_DISTRICTS):
        return k + 1
    if sentence.word(k - 1) == "Kommuner" and sentence.word(k) == "och" and cap(sentence.word(k + 1)):
        k += 2  # "inom Sveriges Kommuner och Landsting"
    return k


def purpose(sentence: Sentence, j: int) -> int:
    """The end of "för vård och omsorg", "för press, radio och tv", "för Västra Sverige"."""
    if sentence.word(j + 1).lower() in (
        "sin",
        "egen",
        "fram",
        "övrigt",
        "det",
        "att",
        "den",
        "närvarande",
        "en",
        "ett",
        "sina",
    ):
        return j
    k = j + 1
    if cap(sentence.word(k)):
        end = place(sentence, k)
        if is_genitive(sentence.word(end - 1)) and sentence.close(end) and body_after(sentence.word(end)):
            return end + 1  # "Styrelsen för Sveriges advokatsamfund"
        return _to_abbreviation(sentence, j, end)
    while k < len(sentence.tokens):
        word, gap = sentence.word(k), sentence.gap(k)
        if k > j + 1 and gap == ", ":
            more = re.match(
                r", [a-zåäö-]+(?:, [a-zåäö-]+)* och [a-zåäö-]+", sentence.text[sentence.tokens[k - 1].end() :]
            )
            names = body(word) or word in STOP or word in known.OPENERS or SAYS.match(word)
            if not more or names or body(sentence.word(k + 1)) or cap(word):
                return k
        elif gap != " ":
            return k
        if (
            cap(word)
            or (SAYS.match(word) and k > j + 1)
            or word in ("som", "att", "har", "är", "samt", "jämte", "finns")
        ):
            return k
        if word == "och":
            following = sentence.word(k + 1)
            if sentence.word(k - 1) == "radio" and following.lower() in ("tv", "television"):
                return k + 2
            if cap(following) or body(following) or SAYS.match(following) or sentence.leads_to_body(k + 1):
                return k
        k += 1
    return k


def _to_abbreviation(sentence: Sentence, j: int, end: int) -> int:
    """The end of "för Säkerhet och Försvar (SOFF)": what is in parentheses tells that "och" does not end the name."""
    if sentence.word(end) != "och" or not cap(sentence.word(end + 1)):
        return end
    last = place(sentence, end + 1)
    inside = re.match(r" \((\w{2,10})\)", sentence.text[sentence.tokens[last - 1].end() :])
    if not inside or not is_acronym(inside[1]):
        return end
    start = max(0, j - 2)
    whole = sentence.text[sentence.tokens[start].start() : sentence.tokens[last - 1].end()]
    part = sentence.text[sentence.tokens[end + 1].start() : sentence.tokens[last - 1].end()]
    return last if forms.abbreviates(inside[1], whole) and not forms.abbreviates(inside[1], part) else end


def several(
    sentence: Sentence, i: int, j: int, plural: str, one: str = ""
) -> tuple[int, list[str], bool] | None:
    """ "handelskamrarna i Stockholm och Skåne": one body for each place. `one`: what each is, if not told by `plural`."""
    listed = known.BY_PLACE.get(plural) if cap(sentence.word(j)) and sentence.close(j) else None
    if listed is None and (
        sentence.word(j).lower() not in ("i", "för", "över", "vid") or not sentence.close(j)
    ):
        return None
    if listed:
        j -= 1  # "kommunerna Borås och Falun"
    link = sentence.word(j)
    stem = sentence.written(i, j)
    single = one or stem[: len(stem) - len(plural)] + known.PLURAL[plural]
    at, places = j + 1, []
    begin, last = at, False
    while at < len(sentence.tokens) and cap(sentence.word(at)):
        end = place(sentence, at)
        places.append(sentence.text[sentence.tokens[at].start() : sentence.tokens[end - 1].end()])
        begin = end
        gap = sentence.text[sentence.tokens[end - 1].end() :]
        more = re.match(
            rf"(?:, |,? och |,? samt |,? jämte |,? liksom )(?:{re.escape(link)} )?(?=[A-ZÅÄÖ])", gap
        )
        if not more:
            break
        nxt = sentence.starts.get(sentence.tokens[end - 1].end() + more.end())
        of_itself = listed and sentence.word(nxt + 1 if nxt is not None else 0) in ("kommun", "stad")
        if nxt is None or of_itself or is_acronym(sentence.word(nxt)) or other_body(sentence, nxt):
            break
        if last and (gap.startswith(",") or sentence.word(nxt).lower() not in forms.places()):
            break  # "i Kalmar och Hallands län, Svenska Riksbyggen", "i Visby och Lund samt Amnesty"
        last = last or re.match(r",? (?:och|samt|jämte|liksom) ", gap) is not None
        at = nxt
    if not places:
        return None
    if listed:
        return begin, [f"{of_place(place)} {listed}" for place in places], False
    county = places[-1].endswith(" län")
    if county:
        places = [p if p.endswith(" län") else f"{p} län" for p in places]
    return begin, [f"{single} {link} {place}" for place in places], False


_OF_COUNTY = ("län", "läns", "stad", "kommun", "stift", "universitet", "högskola", "landsting")


def other_body(sentence: Sentence, at: int) -> bool:
    """Whether what begins with a capital after a place is a body and no place."""
    word, following = sentence.word(at), sentence.word(at + 1)
    if is_genitive(word) and following not in _OF_COUNTY and sentence.leads_to_body(at + 1):
        return True  # "samt Sveriges kristna ungdomsråd"
    if (
        body(word)
        or bare(word.lower())
        or word.lower().endswith(("förbund", "förening", "styrelsen"))
        or sentence.plural(word)
    ):
        return True
    if following in ("län", "stad", "stift") or not sentence.close(at + 1):
        return False
    if cap(following) and following not in ("Sverige", "Norrland", "Götaland", "Götalands", "Bohus"):
        return True
    return body_after(following) and following not in ("kommun", "stad")


def places_first(sentence: Sentence, i: int, j: int) -> tuple[int, list[str], bool] | None:
    """ "Umeå och Lunds universitet": one body for each place."""
    if not cap(sentence.word(i)) or j - i > 2:
        return None
    text = sentence.text[sentence.tokens[i].start() :]
    place = r"[A-ZÅÄÖ][\wåäö]+(?: [A-ZÅÄÖ][\w]+)?"
    kinds = "|".join(sorted(known.AFTER_PLACES, key=len, reverse=True))
    match = re.match(rf"({place})((?:, {place})*) (?:och|samt) ({place}s?) ({kinds})(?![\w-])", text)
    if not match:
        return None
    listed = [match[1], *[p for p in match[2].split(", ") if p], match[3]]
    if any(body_after(word) or is_acronym(word) for p in listed for word in p.split()):
        return None
    if listed[0].lower() in known.MODIFIERS - {"stockholms", "göteborgs", "malmö", "uppsala", "lunds"}:
        return None
    kind = known.AFTER_PLACES[match[4]]
    end = sentence.tokens[i].start() + match.end()
    k = next(k for k in range(i, len(sentence.tokens)) if sentence.tokens[k].end() >= end)
    plural = match[4].endswith(("er", "or", "ar")) or match[4] in ("universitet", "landsting", "stift")
    if not plural and not all(is_genitive(p) for p in listed[:-1]):
        return None
    return k + 1, [f"{of_place(p)} {kind}" for p in listed], False


def of_place(place: str) -> str:
    """A place as it stands before "universitet" and "kommun".

    >>> of_place("Lund"), of_place("Umeå"), of_place("Uppsala"), of_place("Stockholms")
    ('Lunds', 'Umeå', 'Uppsala', 'Stockholms')
    """
    return place if place[-1] in "aeiouyåäösxz" or place in ("Kalmar", "Karlstad"[:0]) else f"{place}s"
