"""An answer in a model's words, from the sentences that answer it and from nothing else.

The search has decided that there is an answer and where it stands. A model is never asked about a
question without one: then it could only make something up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from assistant.domain import Answer, ReadDocument, Registry, ReviewItem, ReviewKind, Wording
from assistant.llm import LanguageModel, ModelError, Unavailable
from assistant.phrasing.desk import Desk, Extract, Failed, Outcome
from assistant.prompting import PromptError
from assistant.questions.voices import for_model

_MOST = 3
"""Sentences."""


def answer(
    model: LanguageModel,
    found: Answer,
    parts: Mapping[str, ReadDocument],
    *,
    registry: Registry | None = None,
    workspace: Path | None = None,
) -> tuple[Answer, Wording]:
    """The answer with the model's sentences beside the quotes, and how much of what it wrote passed.

    The quotes stay whatever the model writes. `parts` by reading id.
    """
    desk = Desk(model, parts, registry, workspace)
    extracts = [
        _voiced(one, parts) for s in found.sentences if (one := desk.extract(s.citations)) is not None
    ]
    if not found.found or not extracts:
        return found, desk.wording
    try:
        outcome = desk.write("svar", extracts, _MOST, fraga=found.question)
    except (Unavailable, PromptError) as error:  # nothing was written, so no text has failed
        return replace(found, items=(unavailable(error),)), desk.wording
    except ModelError as error:
        outcome = Outcome((), (Failed("", str(error)),))
    worded = tuple(desk.cited(one, extracts) for one in outcome.written)
    items = desk.items(f"frågan ”{found.question}”", outcome, extracts)
    return replace(found, worded=worded, items=items), desk.wording


def _voiced(extract: Extract, parts: Mapping[str, ReadDocument]) -> Extract:
    """With whose words it is, when they are a member's or others': the respondent is then not named as who says it."""
    for citation in extract.citations:
        told, says = for_model(parts[citation.reading_id], citation)
        if told:
            return replace(extract, names=(told,) if says else (), aside=told, says=says)
    return extract


def unavailable(error: ModelError) -> ReviewItem:
    """That an answer is shown without the model's words, because the model could not be had."""
    return ReviewItem(
        ReviewKind.TECHNICAL,
        f"Språkmodellen kunde inte användas: {error}",
        "Svaret består av citat ur handlingarna. Rätta felet om du vill ha det formulerat.",
    )
