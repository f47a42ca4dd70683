"""The sentences of a document that are about a topic, and whether they are the respondent's own view.

What the proposal says on costs, retold, is no answer to what the respondent says of them. So a sentence of a
background section, or one that reports somebody else, is never an answer: it is shown as nearest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.domain import Citation, ReadDocument, SectionKind, Sentence
from assistant.formalities import formality
from assistant.questions.topics import Topic, without_bodies
from assistant.stance import instructs
from assistant.statements.orders import is_order

_NOT_OWN = frozenset(
    {
        SectionKind.BACKGROUND,
        SectionKind.OTHER_VOICES,
        SectionKind.DISSENT,
        SectionKind.OTHER_ITEM,
        SectionKind.LETTERHEAD,
        SectionKind.CLOSING,
    }
)
REPORTS = re.compile(
    r"^\W*(?:(?:i|enligt|av) )?(?:utredningen|utredaren|promemorian|betänkandet|regeringen|kommittén|remissen|propositionen"
    r"|lagrådsremissen|författningsförslaget|boverkets förslag)\b(?!s (?:förslag )?(?:innebär|medför|riskerar|saknar))"
    r"(?!.{0,160}\b(?:inte tillräckligt|borde|bör|saknas|otillräcklig|brister|riskera))",
    re.IGNORECASE,
)
"""Retells what was sent out; not where the same sentence finds fault with it."""
VIEW = re.compile(
    r"\b(?:anser|anse|bedömer|bedöms|ser|menar|vill|befarar|instämmer|delar|tillstyrker|avstyrker|föreslår|önskar|saknar"
    r"|påpekar|understryker|framhåller|betonar|efterfrågar|förordar|noterar|påverka\w*|innebär|medför|riskera\w*|konsekvens\w*"
    r"|behov|behöver|bör|måste|viktigt|positivt?|negativt?|ställer sig)\b",
    re.IGNORECASE,
)
OPINION_SECTIONS = frozenset({SectionKind.SUMMARY, SectionKind.POSITION, SectionKind.POINT, SectionKind.BODY})
_FEWEST_WORDS, _FEWEST_WITH_FIGURE = 5, 3
_LEAST = 1.0


@dataclass(frozen=True, slots=True)
class Picked:
    text: str
    citation: Citation
    score: float
    itself: bool
    """Whether its own words are of the topic; else only the heading above it is."""
    own: bool
    """The respondent's own view, not somebody else's or the proposal retold."""


def pick(topic: Topic, part: ReadDocument) -> list[Picked]:
    """Every sentence about the topic, in reading order."""
    found = []
    headed: dict[str, bool] = {}
    for sentence in part.structure.sentences:
        section = part.structure.section_of(sentence)
        title = " ".join(section.title.split())
        if title not in headed:
            headed[title] = bool(topic.words.search(without_bodies(title)))
        text = part.sentence_text(sentence)
        signs = {match.group().casefold()[:6] for match in topic.words.finditer(without_bodies(text))}
        if not (signs or headed[title]) or not _sentence(text, title, topic) or formality(text):
            continue
        if instructs(text) or is_order(text):
            continue
        score = min(len(signs), 3) + 1.5 * headed[title]
        score += 0.8 * bool(VIEW.search(text)) + 0.4 * (section.kind in OPINION_SECTIONS)
        score += 0.8 * bool(signs and topic.prefers and topic.prefers.search(text))
        own = section.kind not in _NOT_OWN and not REPORTS.search(text)
        if score >= _LEAST:
            found.append(Picked(" ".join(text.split()), cite(part, sentence), score, bool(signs), own))
    return found


def _sentence(text: str, title: str, topic: Topic) -> bool:
    """A sentence of its own: a heading names a matter and says nothing of it. One with a sum or a day may be short."""
    bare = " ".join(text.split())
    told = bool(topic.prefers and topic.prefers.search(bare))
    return (
        bare != title
        and len(bare.split()) >= (_FEWEST_WITH_FIGURE if told else _FEWEST_WORDS)
        and bare.rstrip("”\"')»").endswith((".", "!", "?", ":"))
    )


def cite(part: ReadDocument, sentence: Sentence) -> Citation:
    return Citation(part.reading.id, sentence.spans)
