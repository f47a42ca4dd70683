"""What kind of thing a question asks for by name, and whether a text names one: "vilka länder" is answered by countries.

A text that has all the words of the question and no country does not answer it, however near it is. For a person asked for
by role ("vem är ordförande", "vilken vd") only a name of a person will do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from assistant import words
from assistant.questions.expected import Kind, Question
from assistant.questions.naming import PLACES

_SOURCE = Path(__file__).with_name("classes.tsv")
_MUNICIPALITIES = Path(__file__).resolve().parent.parent / "respondents" / "known" / "municipalities.txt"
_ASKED = re.compile(
    r"\b(?:vilk(?:en|et|a)|vad heter (?:den|det|de|dessa)?)\s+((?:[^\W\d_]+ ){0,3}[^\W\d_]+)", re.IGNORECASE
)
_ROLE = re.compile(
    r"\b(?:\w*ordförande|\w*chef(?:en)?|\w*direktör(?:en)?|vd|handläggare|\w*minister|\w*sekreterare|\w*ombudsman(?:nen)?|\w*ledare|rektor"
    r"|\w*utredare|\w*ledamöter|personer|medarbetare|\w*tjänste(?:personer|män|man)|undertecknare|\w*revisor|\w*samordnare|\w*ledamot|\w*person|\w+ansvarig|\w*förvaltare|doktorander|\w*forskare|\w*vinnare)\b",
    re.IGNORECASE,
)
_WHO_IS = re.compile(
    r"\bvem (?:är|var|heter|blev|blir|vann|leder|undertecknar\w*|skrev|utsågs)\b|\bvad heter\b", re.IGNORECASE
)
_PERSON = re.compile(
    r"(?<![\w-])[A-ZÅÄÖÉ][a-zåäöéü]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?(?: (?:von|af|de|[A-ZÅÄÖ][a-zåäöéü]+))* [A-ZÅÄÖ][a-zåäöéü]{2,}(?:-[A-ZÅÄÖ]\w+)?"
)
_BODY = re.compile(
    r"(?:stad|kommun\w*|styrelse\w*|nämnd\w*|kontoret|förvaltning\w*|verket|office|european|bolag\w*|universitet\w*|department|safe|cities|futures|copilot"
    r"|stiftelser|energi|lokaler|storgöteborg|götaland\w*)s?$",
    re.IGNORECASE,
)


def role_asked(asked: Question) -> bool:
    """Whether the name of a person is asked for, by what the person does."""
    text = asked.text
    which = _ASKED.search(text)
    if which and which.group(0).lower().startswith("vilk"):
        return bool(_ROLE.fullmatch(which.group(1).split()[0]))
    return bool(_WHO_IS.search(text)) and bool(_ROLE.search(text))


def names_person(asked: Question, text: str) -> bool:
    """Whether a text has first name and surname of somebody who is not in the question."""
    known = asked.text.lower()
    stems = {words.stem(token.word) for token in words.tokens(known)}
    for match in _PERSON.finditer(text):
        name = match.group().split()
        told = [
            word
            for word in name
            if word.lower() not in known and words.stem(word.lower()) not in stems and not _BODY.search(word)
        ]
        if len(told) >= 2 and told[-2].removesuffix("s") not in _towns() and not any(map(_common, told[-2:])):
            return True
    return False


@cache
def _towns() -> frozenset[str]:
    """ "Göteborgs Stadsmission" is nobody's name."""
    return frozenset(line for line in _MUNICIPALITIES.read_text("utf-8").split("\n") if line[:1] != "#")


def _common(word: str) -> bool:
    return words.rarity(words.stem(word.lower())) < 5.0


def class_of(asked: Question) -> str:
    """The class of names asked for: "country"; empty when no class that is known is asked for."""
    found = _ASKED.search(asked.text)
    if not found:
        return ""
    for word in found.group(1).lower().split():
        for one in (words.stem(word), *words.parts(word)[-1:]):  # "juristfirma" before "firma"
            for name, (heads, _) in _classes().items():
                if one in heads:
                    return name
        if word not in _BEFORE and not word.endswith(("liga", "ska", "ade", "ella", "nde", "na", "a")):
            return ""
    return ""


_BEFORE = frozenset(
    [
        "en",
        "ett",
        "två",
        "tre",
        "fyra",
        "fem",
        "sex",
        "sju",
        "åtta",
        "nio",
        "tio",
        "andra",
        "fler",
        "flera",
        "olika",
        "nya",
        "ny",
        "nytt",
        "stora",
        "små",
        "statlig",
        "statligt",
        "svensk",
        "svenskt",
    ]
)


def named(asked: Question, text: str, of: str) -> list[str]:
    """What of a class a text names that the question does not name."""
    known = asked.text.lower()
    if of == "company":  # "i City" is where, and nobody who delivers
        text = PLACES.sub(lambda match: match.group().lower(), text)
    found = [match.group() for match in _classes()[of][1].finditer(text)]
    if of == "company":  # no more than a board or a law is one, though written with a capital
        found = [one for one in found if " " in one or not (_BODY.search(one) or _common(one))]
    return [
        one for one in found if any(_stem(word) not in known for word in one.lower().split() if len(word) > 2)
    ]


def _stem(word: str) -> str:
    return word.rstrip("s")


def sign(asked: Question, text: str, everywhere: Callable[[str], bool]) -> float:
    """1 when what is named is of the class asked for, -1 when it is not, 0 when no class that is known is asked for.

    `everywhere` tells a name that the whole document is full of, as the city's own in its annual report.
    """
    if role_asked(asked):
        return 1.0 if names_person(asked, text) else -1.0
    if asked.kind in (Kind.DATE, Kind.FIGURE, Kind.MONEY, Kind.SHARE):
        return 0.0
    if of := class_of(asked):
        return 1.0 if any(not everywhere(one) for one in named(asked, text, of)) else -1.0
    return 0.0


@cache
def _classes() -> Mapping[str, tuple[frozenset[str], re.Pattern[str]]]:
    result = {}
    for line in _SOURCE.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        name, heads, members = line.split("\t")
        if members.startswith("/"):
            pattern = members.strip("/")
        else:
            listed = members.split()
            if name == "city":
                listed += [line for line in _MUNICIPALITIES.read_text("utf-8").split("\n") if line[:1] != "#"]
            pattern = rf"\b(?:{'|'.join(re.escape(one) for one in sorted(filter(None, listed), key=len, reverse=True))})s?\b"
        result[name] = (frozenset(words.stem(head) for head in heads.split()), re.compile(pattern))
    return result
