"""What a language model adds to the remissammanställning, and the themes: blocks like the others, each with its sources."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain import CaseFile, CitedSentence, Origin, Target
from assistant.export.blocks import Block, Bullet, Heading, Text
from assistant.swedish import listed


def draft(case_file: CaseFile, target: Target) -> Iterator[Block]:
    """The language model's paragraph, to be edited; nothing without one that passed."""
    sentences = case_file.summary.draft.get(target.key, ())
    if not sentences:
        return
    yield Heading(3 if not target.whole else 2, "Utkast till text")
    yield Text(" ".join(_sourced(case_file, sentence) for sentence in sentences))


def themes(case_file: CaseFile) -> Iterator[Block]:
    """What several answers take up, and who they are."""
    if case_file.summary.themes:
        yield Heading(2, "Det flera tar upp")
    for theme in case_file.summary.themes:
        names = listed([case_file.registry.respondent(key).name for key in theme.respondent_ids])
        yield Bullet(f"{names}.", f"{theme.name}:")


def reason(case_file: CaseFile, respondent_id: str) -> Iterator[Block]:
    """Why, in one sentence of a model that passed; a quote that says why stands among the quotes anyhow."""
    for one in case_file.summary.reasons:
        if one.respondent_id == respondent_id and one.target.whole and one.sentence.origin is Origin.MODEL:
            yield Text(_sourced(case_file, one.sentence), "Skäl:")


def _sourced(case_file: CaseFile, sentence: CitedSentence) -> str:
    sources = dict.fromkeys(case_file.source(citation) for citation in sentence.citations)
    return f"{sentence.text} {' '.join(sources)}"
