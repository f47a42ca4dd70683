"""The names in a text that a question does not have: of people, of bodies, and of what is called something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant import words
from assistant.questions.expected import Kind, Question

_CAPITALISED = r"[A-ZÅÄÖ][\w-]*"
PLACES = re.compile(
    rf"\b(?:i|på|vid|från|till|inom)\s+{_CAPITALISED}(?:\s+{_CAPITALISED}|,\s+{_CAPITALISED}|\s+\w+,?|\s+och\s+{_CAPITALISED})*"
)
"""Where something is: no one who did it."""
REGISTRATION = re.compile(r"\b[A-ZÅÄÖ]{2,}[ -]?(?!\d{4}-\d\d-\d\d)\d{4}[-–/]\d+")
_LONGEST_WITH_PERSON = 250
_ASKS_NAME = re.compile(r"\bvad (?:heter|hette|kallas|kallades)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[”\"“»][^”\"“«»]{3,120}[”\"“«]")
_PUBLIC = re.compile(
    r"(?:myndighet|instans|organisation|domstol|institution|part|aktör|enhet)\w*", re.IGNORECASE
)
_BODY = re.compile(
    r"\b\w{3,}(?:verket|myndigheten|styrelsen|nämnden|domstolen|rätten|kontoret|inspektionen|ombudsmannen|rådet|förbundet|förvaltningen"
    r"|departementet|institutet|universitetet|högskolan|regionen|bolaget|polisen|utskottet)s?\b",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b\w*(?:chef|ägare|ansvarig|ledare|direktör|samordnare|handläggare|sekreterare|ordförande|ombudsman|revisor|politiker|tjänsteman|tjänsteperson|ledamot"
    r"|ledamöter|medarbetare|jurist|ekonom|planerare|rektor|lärare|läkare|vakt|polis|minister|förtroendevald)(?:e?n|e?r|arna|erna|na|a|män|männen)?s?\b"
    r"|\b(?:nämnden|förvaltningen|styrelsen) för \w+",
    re.IGNORECASE,
)
"""Somebody told by what they do: an answer to "vem ska godkänna", though nobody is named."""
_DOES = re.compile(
    r"\bvem (?:ska|skall|får|kan|bör|måste|behöver|ansvarar|svarar för|ser till|sköter|tar fram|beslutar|bestämmer|fattar|godkänner|granskar|avgör|utför"
    r"|är (?:\w+ )?(?:ansvarig|skyldig)|har (?:\w+ ){0,2}(?:hand om|ansvar\w*|uppdraget|rätt))\b",
    re.IGNORECASE,
)
"""Whose task something is, rather than who somebody is."""
_CLASS = re.compile(r"\bvilk(?:en|et|a) ([^\W\d_]+)", re.IGNORECASE)
_PERSON = re.compile(r"(?<![\w-])[A-ZÅÄÖ][a-zåäöéü-]+(?: [A-ZÅÄÖ][a-zåäöéü-]+)+")
_COMPANY = re.compile(r"\b(?:[A-ZÅÄÖ][\w&-]+(?: [A-ZÅÄÖ&][\w&-]*)* (?:AB|KB|HB)|AB [A-ZÅÄÖ][\w-]+)\b")
_BY_A_BODY = re.compile(
    r"\bvem (?:äger|ägde|ägs|driver|drev|levererar|levererade|betalar|betalade|finansierar|finansierade|förvaltar|förvaltade|bygger|byggde|hyr|hyrde"
    r"|beställer|beställde|köper|köpte|sålde|bekostar|bekostade|utser|utsåg|ansvarar|ansvarade|beslutar|beslutade|väljer|valde|har valt|har utsett|gav|har gett|tar fram|tog fram|ska ta fram|har tagit fram|upphandlar|upphandlade|arrangerar|arrangerade|anordnar|anordnade)\b",
    re.IGNORECASE,
)
"""What a company or an authority does rather than a person."""


def new_names(asked: Question, text: str) -> Iterator[str]:
    """What a text names that may answer "vem" or "vilken myndighet", as it is written there."""
    if asked.kind is Kind.PERSON:
        yield from _people(asked, text)
    if asked.kind is not Kind.PERSON or _BY_A_BODY.search(asked.text):
        yield from _bodies(asked, text)


def class_asked(asked: Question) -> str:
    """What is asked for in "vilken nämnd": "nämnd"; empty for other questions."""
    found = _CLASS.search(asked.text)
    return found.group(1).lower() if found else ""


def of_class(asked: Question, text: str, one: str) -> bool:
    """Whether something of the class is named that the question does not name: "trafiknämnden" of "nämnd"."""
    return any(True for _ in _of_class(asked, text, one))


def _of_class(asked: Question, text: str, one: str) -> Iterator[str]:
    known = {words.stem(token.word) for token in words.tokens(asked.text)}
    endings = {words.stem(one), *words.parts(one)[-1:]}
    found = list(words.tokens(text))
    for n, token in enumerate(found):
        stem = words.stem(token.word)
        following = found[n + 2].word if stem in endings and len(found) > n + 2 else ""
        if following and found[n + 1].word == "för" and words.stem(following) not in known:
            yield following  # "nämnden för funktionsstöd"
        if stem not in known and any(
            stem.endswith(ending) and len(token.word) > len(ending) + 4 for ending in endings
        ):
            yield token.word


def _bodies(asked: Question, text: str) -> Iterator[str]:
    """The first word of a sentence is a name only beside another name, or when it is of the class asked for
    ("Trafiknämnden" for "vilken nämnd")."""
    text = REGISTRATION.sub(" ", text)
    if not _ASKS_NAME.search(asked.text):  # what something is called may well stand after "i"
        text = PLACES.sub(lambda match: match.group().lower(), text)
    known = {words.stem(token.word) for token in words.tokens(asked.text)}
    asks = _CLASS.search(asked.text)
    beginnings = {match.end() for match in re.finditer(r"(?:^|[.:!?]\s+|[\n\t•»”\"]\s*)", text)}
    for match in re.finditer(r"(?<![\w-])[A-ZÅÄÖ][\w-]*", text):
        name = [words.stem(token.word) for token in words.tokens(match.group())]
        if not name or name[0] in known or re.fullmatch(r"[A-ZÅÄÖ]+-[a-zåäö]+", match.group()):
            continue
        if (
            match.start() not in beginnings
            or re.match(r"\s[A-ZÅÄÖ]", text[match.end() :])
            or (asked.kind is Kind.PERSON and _coined(match.group().lower()))
        ):
            yield match.group()
    if _ASKS_NAME.search(asked.text):
        for match in _QUOTED.finditer(text):
            if not {words.stem(t.word) for t in words.tokens(match.group())} <= known:
                yield match.group()
    if asks and _PUBLIC.fullmatch(asks.group(1)):
        known_bodies = {words.stem(m.group().lower()) for m in _BODY.finditer(asked.text)}
        yield from (
            m.group() for m in _BODY.finditer(text) if words.stem(m.group().lower()) not in known_bodies
        )
    if asks:  # boards and offices are written with a small letter: "stadsmiljönämnden"
        yield from _of_class(asked, text, class_asked(asked))


def _coined(word: str) -> bool:
    """Whether a word is none of public Swedish nor made of such: "Higab" first in a sentence is a name all the same."""
    return not words.vocabulary().get(words.stem(word)) and not words.parts(word)


def _people(asked: Question, text: str) -> Iterator[str]:
    """First name and surname, or a body that can be asked "vem" of; in a short text, or it is anyone's."""
    if len(text) > _LONGEST_WITH_PERSON:
        return
    known = asked.text.lower()
    stems = {words.stem(token.word) for token in words.tokens(known)}
    for match in _PERSON.finditer(text):
        new = [word.lower() not in known for word in match.group().split()]
        if any(one and two for one, two in pairwise(new)):  # a label may stand right before the name
            yield match.group()
    for pattern in (_BODY, _COMPANY):
        yield from (m.group() for m in pattern.finditer(text) if m.group().lower() not in known)
    if _DOES.search(asked.text):
        yield from (m.group() for m in _ROLE.finditer(text) if words.stem(m.group().lower()) not in stems)
