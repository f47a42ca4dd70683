"""Signs that a sentence or a row answers a question, each a figure between about 0 and 1 that a person can check.

No rule puts them together: what each is worth is learned from questions whose answers are known
(`training/questions.py`), and stands in `assistant/embedded/questions/weights.json`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant import words
from assistant.questions import thesaurus
from assistant.questions.bags import bag_of
from assistant.questions.expected import FIGURES, Kind, Question
from assistant.questions.holding import PEOPLE, vague

MISSING = 0.25
"""How well a word must be held to be there at all."""
_BACK = re.compile(
    r"\W*(?:Den|Det|De|Denna|Detta|Dessa|Dess|Där|Här|Han|Hon|Dock|Bland annat|Till exempel)\b"
)
EFFECT = re.compile(r"\W*(?:Därför|Därmed|Följden|Konsekvensen|Därigenom)\b")
_CAUSE = re.compile(
    r"\b(?:eftersom|på grund av|p\.g\.a|pga|beror|berodde|orsak\w*|skäl\w*|till följd av|förklaras|härled\w*|tack vare|mot bakgrund av"
    r"|i och med att|med anledning av|med hänvisning till|anledning\w* är|för att)\b|(?-i:\b(?:Då|Eftersom)\b)",
    re.IGNORECASE,
)
_SAYS_NOT = re.compile(r"\b(?:inte|ej|inga|inget|ingen|saknas?|oklart|återstår)\b", re.IGNORECASE)
_LIST = re.compile(r",[^,.]{2,60}(?:,[^,.]{2,60})*,? (?:och|samt) |[•]")
_NAMED = re.compile(r"(?<=[a-zåäö,;] )[A-ZÅÄÖ][\w-]+|[A-ZÅÄÖ]{2,}|[”\"“»][^”\"“«»]{3,80}[”\"“«]")
_WHICH = re.compile(r"\bvilk(?:en|et|a)\b", re.IGNORECASE)
_DEFINES = re.compile(
    r"\b(?:är|innebär|betyder|avser|syftar till|handlar om|består av|kallas|definieras)\b", re.IGNORECASE
)
_ASKS_MEANING = re.compile(
    r"^\W*vad (?:är|innebär|betyder|menas|avses|syftar)\b|\b(?:syftet|meningen|poängen)\b", re.IGNORECASE
)
_SAYING = (
    r"(?:anse[rs]?|ansåg|mena[rs]?|menade|säger|sade|bedöm\w*|föreslå[rs]?|föreslog|yrka[rs]?|yrkade|beslut\w*|visa[rs]?|visade|konstatera\w*|fann|finner|framhåll\w*"
    r"|påpeka\w*|rekommendera\w*|kom(?:mer)?\b.{0,40}\bfram till|innebär|betyder|går ut på)"
)
_ASKS_SAID = re.compile(rf"^\W*vad\b.{{0,60}}?\b{_SAYING}\b", re.IGNORECASE)
_SAYS_THAT = re.compile(rf"\b{_SAYING}\b.{{0,60}}?\batt\b|\b(?:är|var) att\b", re.IGNORECASE)
_PER_CENT = re.compile(r"\d\s?(?:%|procent)")
_SUM = re.compile(r"\d\s?(?:mnkr|mkr|tkr|kkr|kronor|kr|miljoner|miljarder|mdr)\b", re.IGNORECASE)
DIGIT = re.compile(r"\d|\b(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|hälften|nollprognos)\b")
PERIODS = re.compile(
    r"\b(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?\b|\b\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*"
)
_ENOUGH_NEW = 12.0
_TIMES = (Kind.DATE, Kind.DURATION, Kind.FREQUENCY)
_NAMES = (Kind.BODY, Kind.PERSON, Kind.PLACE)


@lru_cache(maxsize=16_384)
def _senses(text: str) -> frozenset[int]:
    return thesaurus.senses(text)


def meant(asked: Question, text: str) -> tuple[float, ...]:
    """How well each word of a question is held by other words for the same; see thesaurus.py."""
    there = _senses(text)
    phrases = _phrases(asked.text)
    result = []
    for term in asked.terms:
        others = thesaurus.others(term.word, phrases.get(term.word, ""))
        result.append(max((near for sense, near in others.items() if sense in there), default=0.0))
    return tuple(result)


@lru_cache(maxsize=256)
def _phrases(text: str) -> dict[str, str]:
    return dict(thesaurus.phrases_of(text))


def of_text(asked: Question, text: str) -> dict[str, float]:
    """What can be told from the words of the candidate alone."""
    question = bag_of(asked.text)
    telling = [token.word for token in words.tokens(text) if token.word not in words.STOP_WORDS]
    new = [word for word in telling if question.holds(word) < 0.5]
    which = bool(_WHICH.search(asked.text))
    figure = asked.kind in FIGURES
    named = bool(_NAMED.search(text))
    mentioned = only_mentioned(asked, text)
    return {
        "said of the question": 1 - len(new) / max(1, len(telling)),
        "said of the question, no figure": 0.0 if figure or asked.kind in _TIMES else 1 - len(new) / max(1, len(telling)),
        "nothing new": float(len(new) <= 1),
        "little new": 0.0
        if figure or asked.kind in _TIMES
        else 1.0 - min(1.0, sum(map(_tells, set(new))) / _ENOUGH_NEW),
        "only mentioned": float(mentioned),
        "mentioned in its words": (1 - len(new) / max(1, len(telling))) if mentioned else 0.0,
        "short": float(len(telling) < 4),
        "long": max(0.0, len(text) / 320 - 1),
        "figures, not asked for": float(not figure and asked.kind not in _TIMES and bool(re.search(r"\d", text))),
        "per cent": float(asked.kind is Kind.SHARE and bool(_PER_CENT.search(text))),
        "sum": float(asked.kind is Kind.MONEY and bool(_SUM.search(text))),
        "beside": beside(asked, text),
        "vague": float(vague(asked, text)),
        "points back": float(bool(_BACK.match(text))),
        "leads up": float(text.rstrip().endswith(":")),
        "an effect": float(asked.kind is Kind.REASON and bool(EFFECT.match(text))),
        "a cause": float(asked.kind is Kind.REASON and bool(_CAUSE.search(text))),
        "a list for which": float(which and bool(_LIST.search(text))),
        "a name for which": float(which and named),
        "one of the kind": float(bool(asked.focus) and _one_of(asked.focus, text, question.stems)),
        "defines": float(bool(_ASKS_MEANING.search(asked.text)) and bool(_DEFINES.search(text))),
        "says that": float(bool(_ASKS_SAID.search(asked.text)) and bool(_SAYS_THAT.search(text))),
        "denies": float(bool(_SAYS_NOT.search(text)) and not _SAYS_NOT.search(asked.text)),
        "affirms what is denied": float(bool(_SAYS_NOT.search(asked.text)) and not _SAYS_NOT.search(text)),
    }  # fmt: skip


def tells_something(asked: Question, text: str) -> bool:
    """Whether a text says more than the question does, or leads up to more: a heading in its words answers nothing."""
    question = bag_of(asked.text)
    return text.rstrip().endswith(":") or any(
        question.holds(token.word) < 0.5 for token in words.tokens(text) if token.word not in words.STOP_WORDS
    )


_TOLD_AFTER = re.compile(
    r"\W*(?:[:(–”\"]|(?:(?:är|var)(?! (?:(?:nu|redan|ännu|också|även|inte) )*\w+(?:ade|at|ad|agna|aget|agda|agt)\b)|blir|heter|kallas|utgörs av|består av|så ?som|till exempel|t\.? ?ex|exempelvis|bland annat|nämligen|som (?:[^\W\d_]+ ){0,2}(?:är|var|heter))\b"
    r"|(?-i:[A-ZÅÄÖ])|(?:[^\W\d_]+ ){0,3}(?!(?:19|20)\d\d\b)\d)",
    re.IGNORECASE,
)
_SEEN_AFTER = 40
_DESCRIBES = re.compile(r"(?:igt|iskt|ella|ellt|iga|iska|ig|isk|ell|ala|alt|iva|ivt)$")


def only_mentioned(asked: Question, text: str) -> bool:
    """Whether the thing asked for ("vilka verktyg") stands in a text as in the question, and nothing tells which it is."""
    if (
        not asked.focus
        or asked.measure
        or asked.kind not in (Kind.OPEN, Kind.BODY)
        or not _WHICH.search(asked.text)
    ):
        return False
    stem = words.stem(asked.focus)
    there = [token for token in words.tokens(text) if words.stem(token.word) == stem]
    if not there or ":" in text or _LIST.search(text):
        return False
    if any(_TOLD_AFTER.match(text[token.end : token.end + _SEEN_AFTER]) for token in there):
        return False
    known = asked.text.lower()
    described = [text[: token.start].split()[-1:] for token in there]
    if any(_DESCRIBES.search(word) and word.lower() not in known for before in described for word in before):
        return False  # "den sociala dimensionen"
    return not any(match.group().lower() not in known for match in _NAMED.finditer(text))


def _tells(word: str) -> float:
    """How much a new word tells: nothing for one in every other text."""
    return 3.0 if word[0].isdigit() else max(0.0, min(words.rarity(words.stem(word)), 8.0) - 2.0)


def of_thing(asked: Question, *texts: str) -> float:
    """How well the thing asked for ("vilka brister") is spoken of, by its own name or another; 1 when none is."""
    if not asked.focus:
        return 1.0
    others = thesaurus.others(asked.focus)
    return max(
        max(
            bag_of(text).holds(asked.focus),
            max((near for sense, near in others.items() if sense in _senses(text)), default=0.0),
        )
        for text in texts
    )


def _one_of(focus: str, text: str, known: frozenset[str]) -> bool:
    """Whether one of the kind is told: "verktyget ALFI", "konsolideringssystemet" of "system"."""
    stem = words.stem(focus)
    for match in re.finditer(r"[\w-]+", text):
        own = words.stem(match.group().lower())
        if own in known:
            if own == stem and re.match(r"\s[”\"“]?[A-ZÅÄÖ]", text[match.end() :]):
                return True
        elif stem in words.parts(match.group().lower())[-1:]:
            return True
    return False


_NUMBER = re.compile(
    r"\d|(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|tiotals?|hundratals?|hälften|dussin\w*)$"
)


def beside(asked: Question, text: str) -> float:
    """How well what is counted stands near a figure: the word, another word for it, or people for "personer"."""
    if not asked.counted:
        return 0.0
    found = list(words.tokens(text))
    best = 0.0
    wanted = words.stem(asked.counted)
    others = thesaurus.others(asked.counted)
    known = {token.word for token in words.tokens(asked.text) if token.number}
    for number, token in enumerate(found):
        if not (token.number or _NUMBER.match(token.word)) or token.word in known:
            continue
        for near in found[max(0, number - 2) : number] + found[number + 1 : number + 5]:
            stem = words.stem(near.word)
            if stem == wanted or wanted in words.parts(near.word):
                return 1.0
            if wanted in PEOPLE and stem in PEOPLE:
                best = max(best, 0.6)
            best = max([best, *(others[sense] for sense in _senses(near.word) if sense in others)])
    return best


def shares(weights: Sequence[float], **held: Sequence[float]) -> dict[str, float]:
    """The share of a question's weight that is held, for each way to hold it."""
    total = sum(weights) or 1.0
    return {
        name: sum(w * h for w, h in zip(weights, values, strict=True)) / total
        for name, values in held.items()
    }
