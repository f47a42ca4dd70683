"""What a question asks for: its telling words, and what an answer must hold (a figure, a date, a name)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from assistant import words

_MONTH = r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)"
_DATE = re.compile(
    rf"\b(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}(?::?e|:a)? {_MONTH}|{_MONTH}|(?:19|20)\d\d|\d{{1,2}}/\d{{1,2}}"
    r"|kvartal\w*|halvår\w*|årsskifte\w*|våren|hösten|sommaren|vintern)\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b{_MONTH}\b|\b\d{{1,2}}/\d{{1,2}}\b|\bkvartal\w* \d", re.IGNORECASE
)
_ONE_DAY = re.compile(
    rf"\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b\d{{1,2}}(?::?e|:a)?(?: och \d{{1,2}}(?::?e)?)? {_MONTH}\b|\b\d{{1,2}}/\d{{1,2}}\b",
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
_COUNTS = re.compile(r"\b(?:hur (?:många|ofta|fördela\w*)|antal\w*|gånger|nivå)\b", re.IGNORECASE)
_FIGURE = re.compile(rf"\d+(?:[ .,:]\d+)*|\b{_WRITTEN}\b", re.IGNORECASE)
_REFERENCE = re.compile(
    rf"^\W*(?:\d{{1,2}}\.)+\d{{0,2}}\s|(?<!\S)\d{{1,2}}(?:\.\d{{1,2}})* (?-i:(?=[A-ZÅÄÖ][a-zåäö]))|\b\d{{1,2}}:[ea]\b|§+\s?\d+(?:[.:]\d+)?|\bnr\.? ?\d+|\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b\d{{1,2}} {_MONTH}(?: \d{{4}})?"
    r"|\b(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\b|\b(?:punkt|avsnitt|kapitel|artikel|bilaga|beslutssats|sida?|rad|version|mål|steg|fas)\w* \d+(?:\.\d+)*"
    r"|\b(?-i:[A-ZÅÄÖ]{2,})[ -]?\d{4}[-–/:]\d+|\(?\b\d{4}:\d+\)?|\b\d{4}-\d{4,6}\b|\b\d+(?:\.\d+){2,}|\(\d\.\d\)",
    re.IGNORECASE,
)
"""Numbers that name something and measure nothing: dates, paragraphs, sections, files."""
_MONEY = re.compile(
    r"\d\s?(?:mnkr|mkr|tkr|kkr|kronor|kr|sek|mdkr|miljoner|miljarder|tusen|mdr|euro|msek)\b|\b(?:kronor|mnkr|tkr)\b",
    re.IGNORECASE,
)
_SHARE = re.compile(r"\d\s?(?:%|procent\w*)|\bprocent\w*|\b\w*(?:hälften|delar|del) av\b", re.IGNORECASE)
_REASON = re.compile(
    r"\b(?:eftersom|därför|därmed|på grund av|p\.g\.a|pga|beror|berodde|orsak\w*|anledning\w*|varför|skäl\w*|till följd av"
    r"|för att|då|genom att|medfört?|innebär|förklaras|för (?:det|den|de)|utgick|hann inte|inga|saknas|kunde inte)\b",
    re.IGNORECASE,
)
_SAYS_WHY = re.compile(
    r"\b(?:eftersom|på grund av|p\.g\.a|pga|beror|berodde|orsak\w*|(?<!med )anledning\w*|skäl\w*|till följd av|förklaras|därför|varför)\b",
    re.IGNORECASE,
)
_CAPITALISED = r"[A-ZÅÄÖ][\w-]*"
_PLACES = re.compile(
    rf"\b(?:i|på|vid|från|till|inom)\s+{_CAPITALISED}(?:\s+{_CAPITALISED}|,\s+{_CAPITALISED}|\s+\w+,?|\s+och\s+{_CAPITALISED})*"
)
"""Where something is: no one who did it."""


_FOCUS = re.compile(
    r"\b(?:vilken|vilket|vilka|vem är|vem var|hur (?:stor|stort|stora) (?!del\b|andel\b|blev\b|är\b|var\b))\s*"
    r"((?:ny|nya|extern|externa|total|totala|särskild|särskilda)? ?[^\W\d_]{3,})",
    re.IGNORECASE,
)


_ADJECTIVES = re.compile(
    r"(\bvilk(?:en|et|a)) (?:\w+(?:ligt|iskt|erat|erade|ande|ella|ellt|liga|iska|lig|isk)|total\w*|samman\w+) (?=[^\W\d_]{3,})",
    re.IGNORECASE,
)
"""What stands between "vilket" and the thing asked for."""
_ROLE = re.compile(r"\bsom ([^\W\d_]{4,})\b", re.IGNORECASE)
_AND_ASKS = re.compile(
    r",? och (?=(?:vad|hur|vem|när|var|varför|vilken|vilket|vilka)\b(?! som\b))", re.IGNORECASE
)
_ABOUT = re.compile(
    r"^\W*(?:vad|hur|vilka|vilken)\b.{0,60}?\b(?:säg|anse|skriv|tyck|se|ser|yttra|lämna|framför|uppge|nämn|redovisa|framgå|stå|ställ)\w*\b.{0,60}?"
    r"\b(?:om|på|kring|gällande|angående|rörande|avseende|till)\b(.+)$",
    re.IGNORECASE,
)
"""An opinion or account of something: that is what an answer must speak of, whoever gives it."""
_LONGEST_WITH_NAME = 250
_REGISTRATION = re.compile(r"\b[A-ZÅÄÖ]{2,}[ -]?(?!\d{4}-\d\d-\d\d)\d{4}[-–/]\d+")


_MEASURE = re.compile(
    r"\b(?:vad (?:är|var|blev|blir)|vilket|vilken|vilka)\b(?: \w+){0,4} \w*(?:utfall|prognos|budget|index|värde|resultat|kapital|överskott|underskott|mål|kostnad|intäkt|saldo"
    r"|anslag|bidrag|sjukfrånvaro|omsättning|andel|volym)\w*",
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


class Kind(StrEnum):
    """What an answer must hold."""

    FIGURE = "FIGURE"
    MONEY = "MONEY"
    SHARE = "SHARE"
    DATE = "DATE"
    DURATION = "DURATION"
    FREQUENCY = "FREQUENCY"
    PERSON = "PERSON"
    BODY = "BODY"
    """An authority, a company, a party, a country, what something is called: a name."""
    PLACE = "PLACE"
    REASON = "REASON"
    OPEN = "OPEN"


FIGURES = (Kind.FIGURE, Kind.MONEY, Kind.SHARE)
"""Asked for with a figure: of a year, and perhaps in a table."""

_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (Kind.DURATION, r"\bhur (?:länge|lång tid)\b"),
        (Kind.FREQUENCY, r"\bhur ofta\b|\bmed vilket intervall\b"),
        (
            Kind.DATE,
            r"^\W*(?:från och med |senast |sedan |till )?när\b|\boch när\b|\b(?:vilket|vilken|vilka) (?:datum|dag|dagar|år|månad|månader|tidpunkt|period|tidsperiod)\b",
        ),
        (
            Kind.MONEY,
            r"\bhur (?:stort|högt|mycket) (?:belopp|anslag|över|under|bidrag|stöd)|\b(?:vad|hur mycket) [^,.?]{0,80}\bkosta(?:r|de|t)?\b"
            r"|\bvilket belopp\b|\bhur många (?:miljoner|miljarder|tusen)? ?kronor\b|\bhur många (?:miljoner|miljarder|mnkr|tkr)\b"
            r"|\bhur (?:stor|stora|höga?|högt) \w*(?:kostnad|avgift|budget|intäkt|merkostnad|ram\b|anslag|skadestånd|böter|vite)|\bi kronor\b"
            r"|\bhur (?:hög|stor) \w+ \w* ?\w*avgift",
        ),
        (
            Kind.SHARE,
            r"\b(?:hur stor|vilken) (?:andel|del|procent)|\bhur många procent\b"
            r"|\bhur (?:stor|hög|låg) (?:\w+ ){0,4}\w*(?:frånvaro|procent|andel|ränta|grad\b)|\bvilken (?:\w+ ){0,2}\w*(?:frånvaro|ränta|svarsfrekvens|omsättning)\b",
        ),
        (
            Kind.FIGURE,
            r"\bhur (?:många|mycket|stor|stort|stora|hög|högt|höga|lång|långt|långa|gammal|gamla|bred|brett)\b|\bhur fördela\w*|\bvilket antal\b"
            r"|\b(?:vilken|vilket|vilka) (?:\w+ ){0,2}\w*(?:utfall|prognos|årsmål|målvärde|riktvärde|värde|index|poäng|betyg|budget|kostnad|kostnader|nki)\b",
        ),
        (
            Kind.PERSON,
            r"\bvem\b|\bvilken (?:person|handläggare|ordförande|chef|minister)\b|\bvilka personer\b",
        ),
        (
            Kind.BODY,
            r"\b(?:vilket|vilken|vilka) \w*(?:företag|bolag|leverantör\w*|myndighet\w*|instans\w*|parti\w*|nämnd\w*|förvaltning\w*|organisation\w*"
            r"|kommun\w*|region\w*|universitet\w*|domstol\w*|förening\w*|förbund\w*|konsult\w*|stadsdel\w*|länder|land|städer|byrå\w*)\b|\bvad (?:heter|hette|kallas|kallades)\b",
        ),
        (
            Kind.REASON,
            r"\bvarför\b|\bav vilken anledning\b|\b(?:vad|vilken|vilket) \w* ?\w* ?(?:beror|berodde|orsak\w*|skäl\w*|anledning\w*)\b",
        ),
        (Kind.PLACE, r"^\W*var \b|\bpå vilken (?:plats|adress|ort)\b|\bi vilken (?:stad|stadsdel|ort)\b"),
    )
)

_ABOUT_ASKING = """
    redovisas redovisar redovisade anges anger föreslås föreslår säger säga sägs menar anser skriver uppger framgår enligt gälla
    gäller beskriver beskrivs innebär omfattas omfattar kommer beräknas bedöms bedömer visade visar visa hette heter del
    rapporten rapport årsrapporten årsrapport delrapport pilotrapporten dokumentet dokument tjänsteutlåtandet tjänsteutlåtande utlåtandet utlåtande
    yttrandet yttrande remissvaret remissvar svaret handlingen texten underlaget yrkandet främst huvudsak
    avsnittet avsnitt kapitlet redovisa väntas totalt perioden period delårsrapporten delårsrapport månadsrapporten månadsrapport
    uppföljningen uppföljning årsredovisningen årsredovisning bokslutet bilagan tabellen
    beror berodde orsak orsaken huvudorsak huvudorsaken anledning anledningen skäl skälet fördelas fördelar fördelades
    mnkr mkr tkr miljoner miljarder tusen kronor procent
    stor stort stora hög högt höga mängd antal andel belopp datum fråga uppfattning åsikt form typ sorts sort slags slag
    gällde gällt avser avsåg avsett innebar hanterade hanterar används användes ingår ingick sker skedde skett utgör utgjorde uppgår
    uppgick ligger låg lyfter lyfts pekar nämns består bestod
"""
_LIGHT = frozenset(words.stem(word) for word in _ABOUT_ASKING.split())
"""Words about the asking and the document, not about the matter."""


@dataclass(frozen=True, slots=True)
class Term:
    """A telling word of a question."""

    word: str
    weight: float
    critical: bool
    """A name without which a text is about something else."""


@dataclass(frozen=True, slots=True)
class Question:
    text: str
    kind: Kind
    terms: tuple[Term, ...]
    counted: str
    """What is counted in "hur många X", where a figure must stand beside X; else empty."""
    focus: str
    """The thing asked for in "vilken X", "vem är X", "hur stor X": an answer speaks of it; else empty."""
    topic: frozenset[str] = frozenset()
    """The words for what "vad säger de om X" is about; empty for other questions."""
    measure: bool = False
    """Whether a figure of a table may answer it: "hur stor", but also "vad var resultatet"."""


def questions_in(text: str) -> tuple[str, ...]:
    """The questions in a question: "Hur stort var underskottet, och vad berodde det på?" asks for two things.

    >>> questions_in("Hur stort var underskottet, och vad berodde det på?")
    ('Hur stort var underskottet', 'vad berodde det på?')
    """
    return tuple(part for part in _AND_ASKS.split(" ".join(words.normalise(text).split())) if part)


def analyse(text: str, about: str = "") -> Question:
    """Reads a question. `about` is the whole of which it is a part: its words count too, but little.

    >>> analyse("Hur många deltagare kom till mötena?").kind.value
    'FIGURE'
    """
    text = " ".join(words.normalise(text).split())
    kind = next((kind for kind, pattern in _KINDS if pattern.search(text)), Kind.OPEN)
    names = {token.word for token in words.tokens(text) if text[token.start].isupper() and token.start > 0}
    terms: dict[str, Term] = {}
    for token in words.tokens(text):
        if (
            token.word in words.STOP_WORDS
            or token.word in terms
            or (len(token.word) == 1 and not token.number)
        ):
            continue
        terms[token.word] = _term(token, token.word in names)
    telling = sum(1 for term in terms.values() if term.weight > 1)
    lent = 0.35 if telling >= 2 else 0.8
    for token in words.tokens(about):
        if token.word not in words.STOP_WORDS and token.word not in terms and len(token.word) > 1:
            term = _term(token, False)
            terms[token.word] = Term(term.word, term.weight * lent, False)
    counted = re.search(
        r"\bhur många (?:fler |nya |procent |miljoner |miljarder )?([^\W\d_]+)", text, re.IGNORECASE
    )
    focus = _FOCUS.search(_ADJECTIVES.sub(r"\1 ", text)) or (
        _ROLE.search(text) if kind is Kind.PERSON else None
    )
    said_of = _ABOUT.search(text) if kind is Kind.OPEN else None
    topic = {token.word for token in words.tokens(said_of.group(1))} & set(terms) if said_of else set()
    return Question(
        text,
        kind,
        tuple(terms.values()),
        counted.group(1).lower() if counted else "",
        _thing(focus.group(1)) if focus and kind is not Kind.BODY else "",
        frozenset(topic),
        kind in FIGURES or (kind is Kind.OPEN and bool(_MEASURE.search(text))),
    )


def _thing(phrase: str) -> str:
    word = phrase.rsplit(maxsplit=1)[-1].lower()
    return "" if words.stem(word) in _LIGHT else word


def _term(token: words.Token, name: bool) -> Term:
    if token.number:
        return Term(token.word, 2.0, False)
    stem = words.stem(token.word)
    rarity = min(words.rarity(stem), 8.0)
    if stem in _LIGHT:
        return Term(token.word, 0.8, False)
    return Term(token.word, max(rarity, 1.0), name)


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
        return _new_figure(asked, text) and (not asked.counted or _beside(asked.counted, text))
    if kind is Kind.DURATION:
        return bool(_TIME_SPAN.search(text))
    if kind is Kind.FREQUENCY:
        return bool(_TURNS.search(text))
    if kind is Kind.DATE:
        return any(
            match.group().lower() not in asked.text.lower()
            for match in _DATE.finditer(_named_years(asked, text))
        )
    if kind is Kind.PERSON:
        return _new_person(asked, text)
    if kind is Kind.BODY:
        return _new_name(asked, text)
    if kind is Kind.PLACE:
        return bool(_PLACES.search(text))
    return bool(_REASON.search(text))


def plain(asked: Question, text: str) -> bool:
    """Whether what is asked for stands there plainly: "beror på" for a reason, a month for a date, not only a year."""
    if asked.kind is Kind.DATE:
        return any(match.group().lower() not in asked.text.lower() for match in _DAY.finditer(text))
    return asked.kind is not Kind.REASON or bool(_SAYS_WHY.search(text))


def _named_years(asked: Question, text: str) -> str:
    """Without "2024–2027" of a plan's name, which says nothing of when; unless a period is asked for."""
    text = _REGISTRATION.sub(" ", text)
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


def _beside(counted: str, text: str) -> bool:
    """A figure within a few words before, or right after, what is counted."""
    found = list(words.tokens(_REFERENCE.sub(" ", text)))
    wanted = words.stem(counted)
    inside = words.parts(counted)
    for number, token in enumerate(found):
        stem, parts = words.stem(token.word), words.parts(token.word)
        same = (
            stem == wanted
            or wanted in parts
            or (inside and inside[-1] == stem)
            or (counted == "timmar" and stem == "h")
        )
        if same and any(
            other.number or re.fullmatch(_WRITTEN, other.word)
            for other in found[max(0, number - 4) : number + 3]
        ):
            return True
    return False


def _new_name(asked: Question, text: str) -> bool:
    """A name that is not in the question. The first word of a sentence is one only beside another name, or
    when it is of the class asked for ("Trafiknämnden" for "vilken nämnd")."""
    text = _REGISTRATION.sub(" ", _PLACES.sub(lambda match: match.group().lower(), text))
    known = {words.stem(token.word) for token in words.tokens(asked.text)}
    asks = _CLASS.search(asked.text)
    of_class = (
        {words.stem(asks.group(1).lower()), *words.parts(asks.group(1).lower())[-1:]} if asks else set()
    )
    beginnings = {match.end() for match in re.finditer(r"(?:^|[.:!?]\s+|[\n\t•»”\"]\s*)", text)}
    for match in re.finditer(r"(?<![\w-])[A-ZÅÄÖ][\w-]*", text):
        name = [words.stem(token.word) for token in words.tokens(match.group())]
        if not name or name[0] in known or re.fullmatch(r"[A-ZÅÄÖ]+-[a-zåäö]+", match.group()):
            continue
        if match.start() not in beginnings or re.match(r"\s[A-ZÅÄÖ]", text[match.end() :]):
            return True
    if _ASKS_NAME.search(asked.text) and any(
        not {words.stem(t.word) for t in words.tokens(m.group())} <= known for m in _QUOTED.finditer(text)
    ):
        return True
    if asks and _PUBLIC.fullmatch(asks.group(1)):
        known_bodies = {words.stem(m.group().lower()) for m in _BODY.finditer(asked.text)}
        if any(words.stem(m.group().lower()) not in known_bodies for m in _BODY.finditer(text)):
            return True
    # boards and offices are written with a small letter: "stadsmiljönämnden"
    return any(
        words.stem(token.word).endswith(one)
        and words.stem(token.word) not in known
        and len(token.word) > len(one) + 4
        for token in words.tokens(text)
        for one in of_class
    )


_ASKS_NAME = re.compile(r"\bvad (?:heter|hette|kallas|kallades)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[”\"“»][^”\"“«»]{3,120}[”\"“«]")
_PUBLIC = re.compile(
    r"(?:myndighet|instans|organisation|domstol|institution|part|aktör|enhet)\w*", re.IGNORECASE
)
_BODY = re.compile(
    r"\b\w{3,}(?:verket|myndigheten|styrelsen|nämnden|domstolen|rätten|kontoret|inspektionen|ombudsmannen|rådet|förbundet|förvaltningen"
    r"|departementet|institutet|universitetet|högskolan|regionen|bolaget|polisen)s?\b",
    re.IGNORECASE,
)
_CLASS = re.compile(r"\bvilk(?:en|et|a) ([^\W\d_]+)", re.IGNORECASE)


def _new_person(asked: Question, text: str) -> bool:
    """First name and surname, or a body that can be asked "vem" of; in a short text, or it is anyone's."""
    if len(text) > _LONGEST_WITH_NAME:
        return False
    asked_words = asked.text.lower()
    for match in re.finditer(r"(?<![\w-])[A-ZÅÄÖ][a-zåäöéü-]+(?: [A-ZÅÄÖ][a-zåäöéü-]+)+", text):
        new = [word.lower() not in asked_words for word in match.group().split()]
        if any(one and two for one, two in pairwise(new)):  # a label may stand right before the name
            return True
    return any(
        match.group().lower() not in asked.text.lower()
        for match in re.finditer(
            r"\b\w+(?:nämnden|styrelsen|kontoret|förvaltningen|verket|myndigheten|utskottet)\b", text
        )
    )
