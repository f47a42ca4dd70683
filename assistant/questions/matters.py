"""What a free question is about, and the sentences of a document that take it up.

A question put to every answer has a matter ("cyklister") and a frame ("hur påverkas"). Any answer at all speaks of what is
affected or thought, so the frame never counts: a sentence takes a question up when it speaks of its matter, in its own
words or under a heading that does. How well it does, and whether it says what is thought, orders the sentences.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from assistant import lexicon, words
from assistant.domain import ReadDocument, SectionKind
from assistant.formalities import formality
from assistant.questions.expected import Question
from assistant.questions.families import kin
from assistant.questions.picking import OPINION_SECTIONS, REPORTS, VIEW, Picked, cite
from assistant.questions.topics import without_bodies
from assistant.stance import instructs
from assistant.statements.orders import is_order

_ENOUGH = 0.4
"""Share of the matter that a sentence must take up: one of two things that are named side by side is enough."""
_FROM_HEADING = 0.7
_OTHERS = frozenset({SectionKind.OTHER_VOICES, SectionKind.DISSENT, SectionKind.OTHER_ITEM})
"""Whose words there are nobody asks for in a table of the respondents' own."""
_RETOLD = frozenset({SectionKind.BACKGROUND, SectionKind.LETTERHEAD, SectionKind.CLOSING})
_FEWEST_WORDS, _FEWEST_ENDED = 5, 3
_LONG = 320
"""Characters of a sentence that says so much that it may be about anything."""
_LONG_NAME = 6

_ASPECTS = frozenset(
    map(words.stem, ["konsekvens", "påverkan", "effekt", "följd", "risk", "fördel", "nackdel", "problem", "synpunkt", "åsikt",
    "inställning", "ställning", "ställningstagande", "hållning", "kritik", "invändning", "önskemål", "krav", "positiv", "negativ",
    "kritisk", "särskild", "viktig", "viktigaste"])
)  # fmt: skip
"""What is asked of a matter: itself the matter only where no other is named."""
_SENT_OUT = frozenset(
    map(words.stem, ["förslag", "förslaget", "förslagen", "remiss", "remissen", "instans", "instansen", "remissinstans", "utredning",
    "utredningen", "betänkande", "betänkandet", "promemoria", "promemorian"])
)  # fmt: skip
"""What every answer is about."""
_KIND = re.compile(r"[A-ZÅÄÖ][\w-]+ ([a-zåäö]+)")
_PER = re.compile(r"\b(per|varje|om) (år|året|månad|månaden|vecka|dag|dygn|timme)\b")
"""What is measured by: "vad kostar driften per år" is about driften."""
_AFTER_ASKING = re.compile(
    r"^\W*(?:hur|vad|var|när|varför|vem|vilka?|vilken|vilket)\s+([^\W\d_]+)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Matter:
    """What a question is about, each word with what it weighs."""

    words: Mapping[str, float]
    frame: tuple[str, ...] = ()
    """The question's other telling words: they help to choose among sentences that take the matter up."""


def matter(asked: Question, importance: Mapping[str, float]) -> Matter:
    """The nouns and names of a question; its verb where it has none; nothing where it has no telling word.

    "Vad kostar förslaget?" is about costing, for what was sent out is what all answers are about.
    """
    telling = [term.word for term in asked.terms if term.weight > 1]
    aspects = [one for one in telling if words.stem(one) in _ASPECTS]
    plain = [one for one in telling if words.stem(one) not in _ASPECTS | _SENT_OUT]
    if asked.topic:  # "vad säger X om Y": Y, whoever X is
        plain = [one for one in plain if one in asked.topic] or plain
    verb = _AFTER_ASKING.search(asked.text)
    first = verb.group(1).lower() if verb and not re.match(r"\W*vilk", asked.text, re.IGNORECASE) else ""
    things = [one for one in plain if one != first and not _doing(one)]
    measured = {word for both in _PER.findall(asked.text.lower()) for word in both}
    telltale = [one for one in things if one not in measured and not one[0].isdigit()]
    chosen = telltale or things or [one for one in plain if one != first] or plain or aspects
    return Matter(
        {one: importance.get(one, 1.0) for one in chosen}, tuple(one for one in telling if one not in chosen)
    )


def _doing(word: str) -> bool:
    """Whether a word is spelt as a form of a verb and of no noun: "fördelas", not "avgift" nor "cyklister"."""
    if not re.search(r"(?:as|s|ar|er|a)$", word) or words.parts(word):
        return False
    infinitive = word.removesuffix("s").removesuffix("r")
    stem = infinitive[:-1] if infinitive[-1:] in "ae" else infinitive
    said = lexicon.words()
    inflected = any(stem + past in said for past in ("ade", "ades", "at", "ats", "de", "te"))
    noun = any(stem + form in said for form in ("en", "et", "erna", "arna", "orna"))
    return inflected and not noun


def pick(of: Matter, part: ReadDocument, own_names: Collection[str] = ()) -> list[Picked]:
    """Every sentence that takes the matter up, in reading order. `own_names` say who writes, not what about."""
    found = []
    total = sum(of.words.values()) or 1.0
    headed: dict[str, float] = {}
    for sentence in part.structure.sentences:
        section = part.structure.section_of(sentence)
        title = " ".join(section.title.split())
        if title not in headed:
            headed[title] = _share(of, _bare(of, title, own_names)) / total
        text = " ".join(part.sentence_text(sentence).split())
        itself = _share(of, _bare(of, text, own_names)) / total
        if max(itself, _FROM_HEADING * headed[title]) < _ENOUGH or not _says_something(text, title):
            continue
        if formality(text) or instructs(text) or is_order(text):
            continue
        score = 2.0 * itself + headed[title] + 0.8 * bool(VIEW.search(text))
        score += 0.4 * (section.kind in OPINION_SECTIONS) + 0.5 * _framed(of, text)
        score -= 0.8 * (section.kind in _RETOLD) + 0.5 * bool(REPORTS.search(text))
        score -= 0.3 * (len(text) > _LONG) + 0.4 * (text[-1:] not in '.!?”")')
        found.append(
            Picked(text, cite(part, sentence), score, itself >= _ENOUGH, section.kind not in _OTHERS)
        )
    return found


def takes_up(of: Matter, text: str, own_names: Collection[str] = ()) -> bool:
    return _share(of, _bare(of, text, own_names)) >= _ENOUGH * (sum(of.words.values()) or 1.0)


def mentioned(of: Matter, part: ReadDocument, own_names: Collection[str] = ()) -> tuple[int, ...]:
    """Numbers of the sentences and lines that name the matter at all, those that say nothing of it too."""
    return tuple(
        number
        for number, sentence in enumerate(part.structure.sentences)
        if takes_up(of, part.sentence_text(sentence), own_names)
    )


def _share(of: Matter, text: str) -> float:
    return sum(weight * _kin(word, text) for word, weight in of.words.items())


@lru_cache(maxsize=200_000)
def _kin(word: str, text: str) -> float:
    return kin(word, text)


def _framed(of: Matter, text: str) -> float:
    return max((_kin(one, text.lower()) for one in of.frame), default=0.0)


def _bare(of: Matter, text: str, own_names: Collection[str]) -> str:
    """Without the names of bodies, which say who and not what; unless a body is what is asked about."""
    for name in sorted(own_names, key=len, reverse=True):
        if kind := _KIND.fullmatch(name):  # "Kommunen välkomnar" in the answer of "Malungs kommun"
            text = re.sub(rf"(?<!\w){kind.group(1)}(?:en|et|n)s?(?!\w)", " ", text, flags=re.IGNORECASE)
        text = re.sub(rf"(?<!\w){re.escape(name)}s?(?!\w)", " ", text, flags=re.IGNORECASE)
        first = name.split()[0]
        if len(first) >= _LONG_NAME:  # "Husägarna avstyrker" in the answer of "Husägarna Sverige"
            text = re.sub(rf"(?<!\w){re.escape(first)}(?!\w)", " ", text)
    if all(without_bodies(word).strip() for word in of.words):
        text = without_bodies(text)
    return text.lower()


def _says_something(text: str, title: str) -> bool:
    """A sentence, not a heading or a line of a letterhead; "Avgiften är för hög." is one."""
    fewest = _FEWEST_ENDED if text[-1:] in ".!?" else _FEWEST_WORDS
    return text != title and len(text.split()) >= fewest
