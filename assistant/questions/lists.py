"""What a sentence leads up to: "Följande områden:" says which only with the items after it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from assistant.domain import Citation, Origin, ReadDocument
from assistant.questions.candidates import whole
from assistant.questions.weighed import Weighed

_ASKS_WHICH = re.compile(r"^\W*(?:\w+ )?(?:vilka|vilket|vilken|vad)\b", re.IGNORECASE)
_LEADS_UP = re.compile(
    r"[:;]\W*$|\bföljande\b[^.:]*\.?$|\b(?:ett antal|några|flera|två|tre|fyra|fem|sex)\b", re.IGNORECASE
)
_OPENS = re.compile(r"[:;]\W*$|\bföljande\b[^.:]*\.?$", re.IGNORECASE)
_MOST_ITEMS, _LONGEST_ITEM, _LONGEST = 6, 160, 300


def following(one: Weighed, question: str, parts: Mapping[str, ReadDocument]) -> Weighed | None:
    """The items, or the sentence, that come after a sentence which leads up to them; None when it leads up to none."""
    name, _, last = one.place
    if one.origin is not Origin.EXTRACT or not _ASKS_WHICH.search(question) or not _LEADS_UP.search(one.text):
        return None
    part = parts[name]
    sentences = part.structure.sentences
    section = part.structure.passages[sentences[last].passage].section
    end, length = last, 0
    for number in range(last + 1, min(len(sentences), last + 1 + _MOST_ITEMS)):
        text = " ".join(part.sentence_text(sentences[number]).split())
        if part.structure.passages[sentences[number].passage].section != section:
            break
        length += len(text)
        sentence = whole(text) or len(text) > _LONGEST_ITEM
        if length > _LONGEST or (sentence and end > last):
            break
        end = number
        if sentence:
            break
    if end == last or (
        end == last + 1 and not whole(part.sentence_text(sentences[end])) and not _OPENS.search(one.text)
    ):
        return None
    spans = tuple(span for sentence in sentences[last + 1 : end + 1] for span in sentence.spans)
    citation = Citation(name, spans)
    return replace(
        one, place=(name, last + 1, end), text=part.reading.presentable(citation), citations=(citation,)
    )
