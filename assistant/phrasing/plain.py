"""A passage in klarspråk, sentence by sentence, beside what the document says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.domain import Citation, CitedSentence, Origin, ReadDocument, Registry, ReviewItem, Wording
from assistant.llm import LanguageModel, ModelError, Unavailable
from assistant.phrasing.desk import Desk, Failed, Outcome


def passage_with(words: str, parts: Mapping[str, ReadDocument]) -> tuple[Citation, ...]:
    """The sentences of the first passage that has these words in a row, one citation each; none if no passage has.

    `parts` by reading id. Line breaks, runs of spaces and large letters do not matter.
    """
    wanted = " ".join(words.split()).casefold()
    if not wanted:
        return ()
    for _, part in sorted(parts.items()):
        passages: dict[int, list[Citation]] = {}
        for sentence in part.structure.sentences:
            passages.setdefault(sentence.passage, []).append(part.structure.cite(sentence))
        for citations in passages.values():
            text = " ".join(part.reading.presentable(one) for one in citations)
            if wanted in text.casefold():
                return tuple(citations)
    return ()


@dataclass(frozen=True, slots=True)
class Plain:
    """A passage rewritten."""

    sentences: tuple[CitedSentence, ...]
    """In the order of the document: the model's where they passed, else the document's own."""
    items: tuple[ReviewItem, ...]
    wording: Wording


def plain(
    model: LanguageModel,
    citations: Sequence[Citation],
    parts: Mapping[str, ReadDocument],
    *,
    registry: Registry | None = None,
    workspace: Path | None = None,
) -> Plain:
    """The sentences of a passage, one citation each, in plain language. None of them is left out."""
    desk = Desk(model, parts, registry, workspace)
    own = {
        place: CitedSentence(parts[c.reading_id].reading.presentable(c), (c,), Origin.EXTRACT)
        for place, c in enumerate(citations)
    }
    given = {place: one for place, c in enumerate(citations) if (one := desk.extract((c,))) is not None}
    places, extracts = list(given), list(given.values())
    if not extracts:
        return Plain(tuple(own.values()), (), desk.wording)
    try:
        outcome = desk.write("klarsprak", extracts, max(2 * len(extracts), 2))
    except Unavailable as error:
        outcome = Outcome(unanswered=str(error))
    except ModelError as error:
        outcome = Outcome((), (Failed("", str(error)),))
    instead: dict[int, list[CitedSentence]] = {}
    covered: set[int] = set()
    for written in outcome.written:
        named = [places[n] for n in written.named]
        instead.setdefault(named[0], []).append(desk.cited(written, extracts))
        covered |= set(named)
    sentences: list[CitedSentence] = []
    for place, sentence in own.items():
        sentences += instead.get(place, ())
        if place not in covered:
            sentences.append(sentence)
    items = desk.items("stycket i klarspråk", outcome, extracts)
    return Plain(tuple(sentences), (*items, *desk.unanswered.items(model.identity.name)), desk.wording)
