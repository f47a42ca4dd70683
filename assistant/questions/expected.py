"""What a question asks for: its telling words, and what an answer must hold (a figure, a date, a name)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise
from pathlib import Path

from assistant import words
from assistant.inflected import forms, indefinite, verb_of

_FOCUS = re.compile(
    r"\b(?:vilken|vilket|vilka|vem är|vem var|hur (?:stor|stort|stora) (?!del\b|andel\b|blev\b|är\b|var\b))\s*"
    r"((?:ny|nya|extern|externa|total|totala|särskild|särskilda)? ?(?:\w+-)?[^\W\d_]{3,})",
    re.IGNORECASE,
)

_ADJECTIVES = re.compile(
    r"(\bvilk(?:en|et|a)|\bvem (?:är|var)) (?:\w+(?:igt|iskt|erat|erade|ande|ella|ellt|iga|iska|ig|isk|ell|ala|alt|ora|iva|ivt)|två|tre|fyra|fem|sex|total\w*|samman\w+|extra|övriga|andra|nya?|största|\w+aste|viktigaste|främsta) "
    rf"(?!(?:{'|'.join(sorted(words.STOP_WORDS))})\b)(?=[^\W\d_]{{3,}})",
    re.IGNORECASE,
)
"""What stands between "vilket" and the thing asked for."""

_THOSE = re.compile(
    r"\b(vilk(?:en|et|a)) (?:är|var|blev|blir) (?:den|det|de|dessa)(?= [^\W\d_]+ )", re.IGNORECASE
)
"""What "vilka är de två områden som" has more than "vilka två områden"."""

_ROLE = re.compile(
    r"\bsom ([^\W\d_]{4,}(?<!en|et|na))(?=\W*$| (?:för|på|i|vid|hos|av|till|under)\b)", re.IGNORECASE
)

_AND_ASKS = re.compile(
    r"(?<!till),? och (?=(?:(?:i|på|till|från|av|med|för|vid|under|inom|hos|mot) (?:[^\W\d_]+ (?:med|av|för|på|till|i) )?)?"
    r"(?:vad|hur|vem|när|var|varför|vilken|vilket|vilka)\b(?! som\b))",
    re.IGNORECASE,
)

_NOUN = r"(?:(?:den|det|de) [^\W\d_]+ )?[^\W\d_][\w-]*"
_OF_TWO = re.compile(rf"\b(för|hos|i|på|till|av) ({_NOUN}) respektive ({_NOUN})", re.IGNORECASE)
_BETWEEN = re.compile(rf"\bmellan()\s({_NOUN}) och ({_NOUN})", re.IGNORECASE)
_SHARED_OUT = re.compile(r"\bfördel(?:as|ar|ade|ades|ad|at|ats|ning\w*)\b", re.IGNORECASE)
"""The same asked of two: each has an answer of its own."""

_ABOUT = re.compile(
    r"^\W*(?:vad|hur|vilka|vilken)\b.{0,60}?\b(?:säg|anse|skriv|tyck|se|ser|yttra|lämna|framför|uppge|nämn|redovisa|framgå|stå|ställ)\w*\b.{0,60}?"
    r"\b(?:om|på|kring|gällande|angående|rörande|avseende|till)\b(.+)$",
    re.IGNORECASE,
)
"""An opinion or account of something: that is what an answer must speak of, whoever gives it."""

_MEASURE = re.compile(
    r"\b(?:vad (?:är|var|blev|blir)|vilket|vilken|vilka)\b(?: \w+){0,4} \w*(?:utfall|prognos|budget|index|värde|resultat|kapital|överskott|underskott|mål|kostnad|intäkt|saldo"
    r"|anslag|bidrag|sjukfrånvaro|omsättning|andel|volym)\w*",
    re.IGNORECASE,
)


_SPENT = re.compile(
    r"\bhur mycket\b.*\b(?:lagt|lägger|lade|läggs|lades|lagts|satsa\w*|spendera\w*)\b.*\bpå\b", re.IGNORECASE
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
            r"^\W*(?:från och med |från |senast |sedan |till )?när\b|\boch när\b|\b(?:vilket|vilken|vilka) (?:datum|dag|dagar|års?|månad|månader|tidpunkt|period|tidsperiod)\b",
        ),
        (
            Kind.MONEY,
            r"\bhur (?:stora?|stort|höga?|högt|mycket) (?:belopp|summa|summor|pengar|anslag|över|under|bidrag|stöd)|\b(?:vad|hur mycket) [^,.?]{0,80}\bkosta(?:r|de|t)?\b"
            r"|\bvilket belopp\b|\bhur många (?:miljoner|miljarder|tusen)? ?kronor\b|\bhur många (?:miljoner|miljarder|mnkr|tkr)\b"
            r"|\bhur (?:stor|stora|höga?|högt) \w*(?:kostnad|avgift|budget|intäkt|merkostnad|ram\b|anslag|skadestånd|böter|vite)|\bi kronor\b"
            r"|\b(?:vad|hur (?:hög|stor|stort|högt|mycket)) (?:är|var|blev|blir) (?:\w+ )?\w*(?:priset|kostnaden|kostnaderna|hyran|avgiften|lönen|budgeten|summan|beloppet)\b"
            r"|\bvil(?:ken|ka|ket) (?:\w+ )?\w*(?:lön|hyra|avgift)\b|\bhur (?:hög|stor) \w+ \w* ?\w*avgift|\b(?:vilken|vilka) summ(?:a|or)\b"
            r"|\bhur mycket\b.*\b(?:lagt|lägger|lade|läggs|lades|satsa\w*|spendera\w*|betala\w*|investera\w*)\b.*\b(?:på|för|i)\b"
            r"|^\W*(?:vad|hur mycket) (?:betala[rsd]\w*|tjäna[rd]\w*|får \w+ betalt|måste \w+ betala|ska \w+ betala)\b"
            r"|\bvad (?:är|var|blev|blir) (?:(?:den|det|de|deras|hela|sammanlagda|totala|årliga|beräknade|planerade|slutliga) ){1,3}\w*(?:budgeten|kostnaden|kostnaderna|priset|summan|beloppet|notan|hyran)\b"
            r"|\bgick (?:[^\s?]+ ){0,4}loss på\b",
        ),
        (
            Kind.SHARE,
            r"\b(?:hur stor|vilken) (?:andel|del|procent)|\bhur många procent\b"
            r"|\bhur (?:stor|hög|låg) (?:\w+ ){0,4}\w*(?:frånvaro|procent|andel|ränta|grad\b)|\bvilken (?:\w+ ){0,2}\w*(?:frånvaro|ränta|svarsfrekvens|omsättning)\b",
        ),
        (
            Kind.FIGURE,
            r"\bhur (?:många|mycket|stor|stort|stora|hög|högt|höga|lång|långt|långa|gammal|gamla|bred|brett)\b|\bhur fördela\w*|\bvilket antal\b"
            r"|\bvilk(?:et|en) (?:resultat|placering|nivå) (?:fick|nådde|hade|gav|visade|blev)\b"
            r"|\b(?:vilken|vilket|vilka) (?:(?!i\b|på\b|för\b|till\b|av\b|års\b|har\b|är\b)\w+ ){0,2}\w*(?:utfall|prognos|årsmål|målvärde|riktvärde|värde|index|poäng|betyg|budget|kostnad|kostnader|nki)\b",
        ),
        (
            Kind.PERSON,
            r"\bvem\b|\bvilken (?:person|handläggare|ordförande|chef|minister)\b|\bvilka personer\b",
        ),
        (
            Kind.BODY,
            r"\b(?:vilket|vilken|vilka) \w*(?:företag|bolag|leverantör\w*|myndighet\w*|instans\w*|parti\w*|nämnd\w*|förvaltning\w*|organisation\w*"
            r"|kommun\w*|region\w*|universitet\w*|domstol\w*|förening\w*|förbund\w*|konsult\w*|\w*firma\w*|institut\w*|högskol\w*|stadsdel\w*|länder|land|städer|byrå\w*)\b|\bvad (?:heter|hette|kallas|kallades)\b",
        ),
        (
            Kind.REASON,
            r"\bvarför\b|\bav (?:vilken anledning|vilket skäl|vilka (?:skäl|anledningar|orsaker))\b|\bvad (?:(?:är|var) det som )?(?:gör|gjorde|har gjort|gjort) (?:så )?att\b"
            r"|\bhur kom(?:mer)? det sig\b|\bvad (?:ligger|låg|har legat) bakom\b|\bvad (?:förklarar|förklarade|orsakade|orsakar|föranledde|ledde till|lett till) att\b"
            r"|\b(?:på grund|till följd) av vad\b|\bvad (?:är|var|anges som|angavs som|uppges som|sägs vara) (?:\w+ ){0,2}(?:\w*förklaring\w*|\w*orsak\w*|skäl\w*|anledning\w*)\b|\b(?:vad|vilken|vilket) \w* ?\w* ?(?:beror|berodde|orsak\w*|skäl\w*|anledning\w*)\b",
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
    vill ville velat behöver behövde behövt brukar brukade verkar går gick gått gå står stod stått stå får fick fått tar tog tagit ta ger gav
    gett givit ge drar drog dragit kommer kom kommit säger sade sagt gör gjorde gjort göra lägger lade lagt lägga sätter satte satt sätta
    egentligen ursprungligen faktiskt exakt ungefär närmare bestämt huvudsakligen framför samtliga just
    håller höll hållit hålla ser såg sett låter lät låtit blir blev blivit bli hade haft tycker tyckte tror trodde finns fanns funnits
    dag dagar månad månader period tidpunkt uppgick ligger låg lyfter lyfts pekar nämns består bestod
"""

_LIGHT = frozenset(words.stem(word) for word in _ABOUT_ASKING.split())
_NOT_LIGHT = frozenset(["yrke", "yrken", "yrket", "yrkena"])
"""Words about the asking and the document, not about the matter; and words with the stem of one that are none."""

_EVERYDAY_WORDS = Path(__file__).with_name("everyday.txt")
_EVERYDAY = 1.8
"""What a word of everyday speech weighs at most, however seldom offices write it."""


@cache
def _everyday() -> frozenset[str]:
    """Stems of everyday words, and irregular verbs in the infinitive."""
    lines = [line for line in _EVERYDAY_WORDS.read_text("utf-8").splitlines() if not line.startswith("#")]
    every = [word for line in lines for word in line.split()]
    return frozenset(
        [
            *(form for word in every for form in forms(word)),
            *(word for word in every if verb_of(word) == word),
        ]
    )


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
    >>> questions_in("Hur stor var kostnaden för bron respektive tunneln?")
    ('Hur stor var kostnaden för bron?', 'Hur stor var kostnaden för tunneln?')
    """
    text = " ".join(words.normalise(text).split())
    if both := _OF_TWO.search(text) or (_SHARED_OUT.search(text) and _BETWEEN.search(text)):
        leads, *two = both.groups()
        return tuple(f"{text[: both.start()]}{leads or 'för'} {one}{text[both.end() :]}" for one in two)
    return tuple(part for part in _AND_ASKS.split(text) if part)


def analyse(text: str, about: str = "") -> Question:
    """Reads a question. `about` is the whole of which it is a part: its words count too, but little.

    >>> analyse("Hur många deltagare kom till mötena?").kind.value
    'FIGURE'
    """
    text = indefinite(" ".join(words.normalise(text).split()))
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
    if kind is Kind.MONEY and _SPENT.search(text):  # "hur mycket har lagts på" asks what it cost
        terms.setdefault("kostnad", Term("kostnad", 2.0, False))
    for token in words.tokens(about):
        if token.word not in words.STOP_WORDS and token.word not in terms and len(token.word) > 1:
            term = _term(token, False)
            terms[token.word] = Term(term.word, term.weight * lent, False)
    counted = _counted(text)
    without = _THOSE.sub(r"\1", text)
    without = _ADJECTIVES.sub(r"\1 ", _ADJECTIVES.sub(r"\1 ", without))  # "vilka två olika bolag"
    focus = _FOCUS.search(without) or (_ROLE.search(text) if kind is Kind.PERSON else None)
    said_of = _ABOUT.search(text) if kind is Kind.OPEN else None
    topic = {token.word for token in words.tokens(said_of.group(1))} & set(terms) if said_of else set()
    return Question(
        text,
        kind,
        tuple(terms.values()),
        counted,
        _thing(focus.group(1)) if focus and kind is not Kind.BODY else "",
        frozenset(topic),
        kind in FIGURES or (kind is Kind.OPEN and bool(_MEASURE.search(text))),
    )


_HOW_MANY = re.compile(r"\bhur många ((?:[^\W_]+ ?){1,4})", re.IGNORECASE)
_DESCRIBES = (
    "iga",
    "iska",
    "ella",
    "komna",
    "givna",
    "ala",
    "ösa",
    "iva",
    "externa",
    "interna",
    "ande",
    "ende",
    "erade",
)
_PASSIVE = ("as", "ades", "ats", "des")
_NO_VERBS = frozenset(["betas", "gas", "kalas", "vas", "glas", "ananas", "kompas", "pappas"])
_AMOUNTS = frozenset(
    [
        "fler",
        "nya",
        "procent",
        "miljoner",
        "miljarder",
        "olika",
        "andra",
        "fast",
        "fasta",
        "lediga",
        "unga",
        "äldre",
        "extra",
    ]
)


def _counted(text: str) -> str:
    """What is counted in "hur många fast anställda": the noun, not what describes it; empty where there is none."""
    found = _HOW_MANY.search(text)
    if not found:
        return ""
    after: list[str] = found.group(1).lower().split()
    if len(after) > 2 and after[0] in ("ej", "inte", "icke"):
        after = after[2:]  # "hur många ej verkställda beslut"
    for word, following in pairwise([*after, ""]):
        if word in words.STOP_WORDS or (word.endswith(_PASSIVE) and word not in _NO_VERBS):
            return ""  # "hur många beräknas delta" counts whoever takes part
        describes: bool = word in _AMOUNTS or word.endswith(_DESCRIBES)
        if not (describes and following and following not in words.STOP_WORDS and not verb_of(following)):
            return word
    return ""


def _thing(phrase: str) -> str:
    word = re.split(r"[\s-]", phrase.strip())[-1].lower()
    return "" if words.stem(word) in _LIGHT and word != "delar" else word


def _term(token: words.Token, name: bool) -> Term:
    if token.number:
        return Term(token.word, 2.0, False)
    stem = words.stem(token.word)
    rarity = min(words.rarity(stem), 8.0)
    if not name and (stem in _everyday() or verb_of(token.word) in _everyday()):
        rarity = min(rarity, _EVERYDAY)
    if stem in _LIGHT and token.word not in _NOT_LIGHT:
        return Term(token.word, 0.8, False)
    return Term(token.word, max(rarity, 1.0), name)
