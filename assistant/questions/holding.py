"""Whether a text holds what a question asks for: a figure that the question does not say itself, a day, a name, a reason."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import words
from assistant.questions import classes, thesaurus
from assistant.questions.bags import bag_of
from assistant.questions.expected import Kind, Question
from assistant.questions.naming import PLACES, REGISTRATION, class_asked, new_names, of_class

_MONTH = r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)"
_WEEKDAY = r"(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)\w*"
_DATE = re.compile(
    rf"\b(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}(?::?e|:a)? {_MONTH}|{_MONTH}|(?:19|20)\d\d|\d{{1,2}}/\d{{1,2}}"
    rf"|{_WEEKDAY}|kvartal\w*|halvår\w*|årsskifte\w*|våren|hösten|sommaren|vintern)\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b{_MONTH}\b|\b\d{{1,2}}/\d{{1,2}}\b|\bkvartal\w* \d", re.IGNORECASE
)
_ONE_DAY = re.compile(
    rf"\b{_WEEKDAY}\b|\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b\d{{1,2}}(?::?e|:a)?(?: och \d{{1,2}}(?::?e)?)? {_MONTH}\b|\b\d{{1,2}}/\d{{1,2}}\b",
    re.IGNORECASE,
)
_ASKS_DAY = re.compile(r"\bvilk(?:en|et|a) (?:dag|dagar|datum)\b", re.IGNORECASE)
_SMALL = (
    r"(?:noll|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio"
    r"|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra|tusen|tiotals?|hundratals?|tusentals?|dussinet)"
)
_WRITTEN = rf"(?:{_SMALL}|hälften|tredjedel\w*|fjärdedel\w*|dubbelt|dubblats|tiodubblats|flertalet|samtliga|nollprognos\w*)"
_DIGITS = re.compile(
    r"\d+(?:[ .,:]\d+)*|\b(?:hälften|\w+del(?:ar|en)? av|dubbelt|\w*dubblats|noll\w*)\b", re.IGNORECASE
)
_COUNTS = re.compile(r"\b(?:hur (?:många|ofta|fördela\w*)|antal\w*|gånger|\w*nivå\w*)\b", re.IGNORECASE)
_FIGURE = re.compile(rf"\d+(?:[ .,:]\d+)*|\b{_WRITTEN}\b", re.IGNORECASE)
_REFERENCE = re.compile(
    r"^\W*(?:\d{1,2}\.)+\d{0,2}\s|(?<!\S)\d{1,2}(?:\.\d{1,2})* (?-i:(?=[A-ZÅÄÖ][a-zåäö]))|\b\d{1,2}:[ea]\b|§+\s?\d+(?:[.:]\d+)?"
    rf"|\bnr\.? ?\d+|\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b\d{{1,2}} {_MONTH}(?: \d{{4}})?"
    r"|\b(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\b|\b(?:punkt|avsnitt|kapitel|artikel|bilaga|beslutssats|sida?|rad|version|mål|steg|fas|insats|åtgärd|aktivitet|tabell|figur|diagram|delmål|halvår|tertial|kvartal|vecka)\w* \d+(?:\.\d+)*"
    r"|\b(?-i:[A-ZÅÄÖ]{2,})[ -]?\d{4}[-–/:]\d+|\(?\b\d{4}:\d+\)?|\b\d{4}-\d{4,6}\b|\b\d+(?:\.\d+){2,}|\(\d\.\d\)"
    r"|(?<!\S)\d{1,3}\(\d{1,3}\)(?!\S)",
    re.IGNORECASE,
)
"""Numbers that name something and measure nothing: dates, paragraphs, sections, files, "6(27)" of a page."""
_MONEY = re.compile(
    r"\d\s?(?:mnkr|mkr|tkr|kkr|kronor|kr|sek|mdkr|miljoner|miljarder|tusen|mdr|euro|msek)\b|\b(?:kronor|mnkr|tkr)\b",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\d\s?(?:%|procent\w*)|\b\d+ av (?:de )?\d+\b|\ben av (?:de )?(?:två|tre|fyra|fem|sex|tio)\b|\bprocent\w*|\b\w*(?:hälften|delar|del) av\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:eftersom|därför|därmed|på grund av|p\.g\.a|pga|beror|berodde|orsak\w*|anledning\w*|varför|skäl\w*|till följd av"
    r"|för att|då|genom att|medfört?|innebär|förklaras|härled\w*|tack vare|för (?:det|den|de)|kopplat till|kopplas till|hänger samman med|med tanke på|utgick|hann inte|inga|saknas|kunde inte)\b",
    re.IGNORECASE,
)
_SAYS_WHY = re.compile(
    r"\b(?:eftersom|på grund av|p\.g\.a|pga|beror|berodde|orsak\w*|(?<!med )anledning\w*|skäl\w*|till följd av|förklaras|härled\w*|tack vare|därför|varför"
    r"|mot bakgrund av|i och med att|med hänvisning till|kopplat till|kopplas till|hänger samman med|med tanke på|handlar om att)\b|(?-i:\bDå\b)",
    re.IGNORECASE,
)
_OF_DECISION = re.compile(
    r"\b\d{4}-\d{2}-\d{2},? ?§+ ?\d+|(?<=\bKF )\d{4}-\d{2}-\d{2}|(?<=\bKS )\d{4}-\d{2}-\d{2}"
)
"""The day and paragraph that a decision is known by: "KF 2023-06-08 § 159" says when it was taken, and nothing else."""
_ASKS_DECIDED = re.compile(
    r"\b(?:beslut|besluta|antog|antagen|gav|givit|fick|fastställ|godkän|tog|uppdrag(?:et|en)? (?:gavs|gav|lämnades))\w*",
    re.IGNORECASE,
)
_TURNS = re.compile(
    rf"\b(?:varje|vartannat|varannan|vart (?:tredje|fjärde|femte|tionde)|var (?:tredje|fjärde|sjätte)|(?:\d+|{_SMALL}|en|flera) gånge?r?|årlig\w*|årsvis"
    r"|månad(?:svis|ligen)|kvartalsvis|vecko(?:vis|basis)|dagligen|halvårsvis|löpande|kontinuerligt|regelbundet|per (?:år|månad|vecka|kvartal|tertial|dag|termin))\b",
    re.IGNORECASE,
)
_TIME_SPAN = re.compile(
    rf"\b(?:\d+|{_SMALL}|en|ett|flera|halv\w*)(?:\s\w+)?[ -](?:år|månad|veck|dag|dygn|timm|minut|kvartal|termin|mandatperiod)\w*|\btills? vidare\b|\b(?:till och med|fram till|t\.o\.m\.)",
    re.IGNORECASE,
)


def holds(asked: Question, text: str) -> bool:
    """Whether a text holds what is asked for, apart from what the question itself says."""
    kind = asked.kind
    if kind is Kind.OPEN:
        return True
    if kind is Kind.MONEY:
        return bool(_MONEY.search(text)) and _new_figure(asked, text)
    if kind is Kind.SHARE:
        return bool(_SHARE.search(text)) or len(_FIGURE.findall(_REFERENCE.sub(" ", text))) > 1
    if kind is Kind.FIGURE:
        return _new_figure(asked, text) and (not asked.counted or _beside(asked, text, loosely=True))
    if kind is Kind.DURATION:
        return bool(_TIME_SPAN.search(text))
    if kind is Kind.FREQUENCY:
        return bool(_TURNS.search(text))
    if kind is Kind.DATE:
        wanted = _ONE_DAY if _ASKS_DAY.search(asked.text) else _DATE
        return any(
            match.group().lower() not in asked.text.lower()
            for match in wanted.finditer(_named_years(asked, text))
        )
    if kind in (Kind.PERSON, Kind.BODY):
        return any(True for _ in new_names(asked, text))
    if kind is Kind.PLACE:
        return any(_new_place(asked, match.group()) for match in PLACES.finditer(text))
    return bool(_REASON.search(text))


def _new_place(asked: Question, place: str) -> bool:
    """Whether a place is named that the question does not name."""
    known = asked.text.lower()
    named = re.findall(r"[A-ZÅÄÖ][\w-]*", place)
    return any(words.stem(one.lower()) not in known for one in named)


def plain(asked: Question, text: str) -> bool:
    """Whether what is asked for stands there plainly: "beror på" for a reason, a month for a date, not only a year."""
    if asked.kind is Kind.DATE:
        return any(match.group().lower() not in asked.text.lower() for match in _DAY.finditer(text))
    if asked.kind is Kind.BODY and (one := class_asked(asked)):
        known = classes.class_of(asked)
        return (
            of_class(asked, text, one)
            or bool(re.search(rf"\b(?i:{one})\w* [A-ZÅÄÖ]|[A-ZÅÄÖ][\w-]+s? (?i:{one})", text))
            or bool(known and classes.named(asked, text, known))
        )
    if asked.kind is Kind.FIGURE and asked.counted:
        return _beside(asked, text, loosely=False)
    if vague(asked, text):
        return False
    return asked.kind is not Kind.REASON or bool(_SAYS_WHY.search(text))


def vague(asked: Question, text: str) -> bool:
    """Whether a text speaks of the thing asked for only as "flera språk", "olika stadsdelar": that says not which."""
    one = asked.focus or class_asked(asked)
    if not one or asked.kind not in (Kind.OPEN, Kind.BODY) or not _ASKS_WHICH_ONE.search(asked.text):
        return False
    stem = words.stem(one)
    found = list(words.tokens(text))
    near = [
        any(before.word in _VAGUE for before in found[max(0, n - 2) : n])
        for n, token in enumerate(found)
        if words.stem(token.word) == stem or stem in words.parts(token.word)
    ]
    return bool(near) and all(near) and not _EXAMPLES.search(text) and not _NAMES_LISTED.search(text)


_EXAMPLES = re.compile(
    r":|\b(?:till exempel|t\.? ?ex|exempelvis|bland annat|bl\.? ?a|så ?som|nämligen|framför allt|som är)\b",
    re.IGNORECASE,
)
_NAMES_LISTED = re.compile(r"[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)*(?:,| och| samt) [A-ZÅÄÖ]")
_ASKS_WHICH_ONE = re.compile(r"\bvilk(?:en|et|a)\b", re.IGNORECASE)
_VAGUE = frozenset(
    [
        "flera",
        "olika",
        "andra",
        "vissa",
        "några",
        "någon",
        "något",
        "alla",
        "varje",
        "flertalet",
        "många",
        "fler",
    ]
)


def _named_years(asked: Question, text: str) -> str:
    """Without "2024–2027" of a plan's name, which says nothing of when; unless a period is asked for."""
    text = REGISTRATION.sub(" ", text)
    if not _ASKS_DECIDED.search(asked.text):
        text = _OF_DECISION.sub(" ", text)
    return (
        text
        if "period" in asked.text.lower()
        else re.sub(r"\b(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\b", " ", text)
    )


def _new_figure(asked: Question, text: str) -> bool:
    """A figure that is not in the question, and no date or reference. "Två" is one only where things are counted."""
    wanted = _FIGURE if asked.counted or _COUNTS.search(asked.text) else _DIGITS
    return any(
        match.group().strip() not in asked.text for match in wanted.finditer(_REFERENCE.sub(" ", text))
    )


_UNIT = re.compile(
    r"(?:timm|minut|dag|dygn|veck|månad|kvartal|termin|år(?:s|en|et)?$|kronor|kr$|m?nkr|mkr|tkr|procent|meter|kilometer|hektar)"
)
_LARGE = re.compile(r"(?:tusen|miljon(?:er)?|miljard(?:er)?)$")
"""What a unit may stand after, and what is counted too: "14 miljoner kronor", "14 miljoner fåglar"."""


def _measures(found: Sequence[words.Token], number: int) -> bool:
    """Whether a figure has a unit of its own, and so counts nothing else: "anställda: 1 timmes kurs"."""
    following = number + 1
    if following < len(found) and _LARGE.match(found[following].word):
        following += 1
    return following < len(found) and bool(_UNIT.match(found[following].word))


PEOPLE = frozenset(
    map(words.stem, ["deltagare", "medarbetare", "anställda", "underställda", "personer", "människor", "chefer", "invånare", "elever",
    "barn", "seniorer", "medlemmar", "tjänster", "respondenter", "individer", "ungdomar", "besökare", "tjänstepersoner", "medborgare"])
)  # fmt: skip
_PER_CENT = re.compile(r"\b\d+(?:[.,]\d+)?\s?(?:%|procent\w*)")
_NEARLY_THE_SAME = 0.8
"""How well another word must hold what is counted: "föremål" for "objekt"."""


def _beside(asked: Question, text: str, loosely: bool) -> bool:
    """A figure that the question does not say, and no per cent, within a few words before, or right after, what is counted.

    `loosely`: or another word for what is counted, and for people any word for people.
    """
    counted = asked.counted
    found = list(words.tokens(_PER_CENT.sub(" ", _REFERENCE.sub(" ", text))))
    wanted = words.stem(counted)
    inside = words.parts(counted)
    otherwise = thesaurus.others(counted).keys()
    of_people = wanted in PEOPLE
    known = {token.word for token in words.tokens(asked.text) if token.number}
    for number, token in enumerate(found):
        stem, parts = words.stem(token.word), words.parts(token.word)
        same = (
            stem == wanted
            or wanted in parts
            or (inside and inside[-1] == stem)
            or (counted == "timmar" and stem == "h")
            or bag_of(token.word).holds(counted) >= _NEARLY_THE_SAME
            or (
                loosely and (bool(otherwise & thesaurus.senses(token.word)) or (of_people and stem in PEOPLE))
            )
        )
        if same and any(
            ((other.number and other.word not in known) or re.fullmatch(_WRITTEN, other.word))
            and (at + 1 == number or not _measures(found, at))
            for at, other in list(enumerate(found))[max(0, number - 4) : number + 3]
        ):
            return True
    return False
