"""A language model rewords the extracts of the summaries, and cannot make anything up.

The tool numbers the extracts. The model writes sentences and says with numbers what each rests on;
the schema leaves it no other numbers than those that exist. Every sentence goes through the gate
against exactly the extracts it names. What does not pass is tried once more with the fault named;
then the extract stays as it was and the checklist says so.

An extract gives way only to sentences that pass, name it, keep its stance words and take up enough
of it. So whatever the model writes, nothing that the extractive summary says is lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assistant import gate, prompting, stance
from assistant.domain import (
    Case,
    CaseSummary,
    Citation,
    CitedSentence,
    Origin,
    ReadDocument,
    Registry,
    RespondentSummary,
    ReviewItem,
    ReviewKind,
)
from assistant.llm import ContextTooLong, LanguageModel, Message, ModelError, Schema, Unfinished
from assistant.swedish import listed, shortened

MOST_SENTENCES = 4
LONGEST = 240
"""Characters of one sentence."""
_MOST_EVIDENCE = 3
"""Numbers one sentence may name: with more, hardly anything could contradict it."""
_TAKEN_UP = 0.3
"""How much of an extract's content the sentences instead of it must have."""
_TOKENS_PER_CHARACTER = 0.6
"""Room for the answer; Swedish takes less in all but the smallest vocabularies."""
_MOST_FAULTS = 3
"""Faults told of one sentence."""
_SHOWN = 120
"""Characters of a failed sentence on the checklist."""


@dataclass(frozen=True, slots=True)
class _Extract:
    """One extract, as the model gets it."""

    index: int
    """Where it stands in the summary."""
    sentence: CitedSentence
    quotes: tuple[str, ...]
    names: tuple[str, ...]
    """The respondents whose words it is: a sentence about it may name them."""

    @property
    def text(self) -> str:
        return " ".join(self.quotes)


@dataclass(frozen=True, slots=True)
class _Written:
    """A sentence of the model, and which extracts it names."""

    text: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Failed:
    text: str
    why: str


def phrase(
    model: LanguageModel,
    case: Case,
    summary: CaseSummary,
    parts: Mapping[str, ReadDocument],
    *,
    registry: Registry | None = None,
    workspace: Path | None = None,
    longest: int = LONGEST,
) -> tuple[CaseSummary, tuple[ReviewItem, ...]]:
    """The summary with the model's sentences where they passed, and what did not pass.

    `parts` by reading id. Without a registry the respondents' names are not known, and sentences that
    name them do not pass unless the extracts do.
    """
    desk = _Desk(model, parts, registry, workspace, longest)
    items: list[ReviewItem] = []
    respondents = []
    for own in summary.respondents:
        names = desk.names(own.respondent_ids)
        what = f"remissvaret från {listed(names)}" if names else "ett remissvar"
        sentences, item = desk.reword(own.sentences, what, own.respondent_ids)
        respondents.append(RespondentSummary(own.respondent_ids, sentences, own.coverage))
        items += item
    title = f" om {case.title}" if case.title else ""
    overall, item = desk.reword(summary.overall, f"remissvaren{title}", ())
    items += item
    return replace(summary, overall=overall, respondents=tuple(respondents)), tuple(items)


def sentences_schema(numbers: Sequence[int], most: int, longest: int) -> Schema:
    """What the model's answer must look like: it ends, and names only evidence that exists."""
    # One line of text with a capital or a digit first and a full stop last. No quotation marks:
    # quotes are copied by the tool.
    inside = "[ !#-\\[\\]-~\u00a0-\u00ff–’]"
    text = {"type": "string", "pattern": rf"^[A-ZÅÄÖ0-9]{inside}{{8,{longest - 2}}}[.]$"}
    named = {
        "type": "array",
        "minItems": 1,
        "maxItems": min(_MOST_EVIDENCE, len(numbers)),
        "items": {"enum": list(numbers)},
    }
    sentence = {
        "type": "object",
        "properties": {"text": text, "belagg": named},
        "required": ["text", "belagg"],
        "additionalProperties": False,
    }
    return {
        "type": "object",
        "properties": {"meningar": {"type": "array", "minItems": 1, "maxItems": most, "items": sentence}},
        "required": ["meningar"],
        "additionalProperties": False,
    }


class _Desk:
    """What is the same for every text of one case."""

    def __init__(
        self,
        model: LanguageModel,
        parts: Mapping[str, ReadDocument],
        registry: Registry | None,
        workspace: Path | None,
        longest: int,
    ) -> None:
        self._model = model
        self._parts = parts
        self._registry = registry
        self._first = prompting.load("sammanfatta", workspace)
        self._again = prompting.load("ratta", workspace)
        self._longest = longest

    def names(self, respondent_ids: Sequence[str]) -> tuple[str, ...]:
        if self._registry is None:
            return ()
        return tuple(self._registry.respondent(respondent_id).name for respondent_id in respondent_ids)

    def reword(
        self, sentences: Sequence[CitedSentence], what: str, respondent_ids: tuple[str, ...]
    ) -> tuple[tuple[CitedSentence, ...], tuple[ReviewItem, ...]]:
        """The sentences with the extracts reworded where that passed. Counts stay as they are."""
        extracts = [
            extract
            for index, sentence in enumerate(sentences)
            if sentence.origin is Origin.EXTRACT and sentence.citations
            if (extract := self._extract(index, sentence, respondent_ids)) is not None
        ]
        if not extracts:
            return tuple(sentences), ()
        try:
            written, failed = self._write(extracts, what)
        except ModelError as error:  # one text that cannot be reworded must not cost the others
            return tuple(sentences), (self._item(what, (_Failed("", str(error)),), extracts, respondent_ids),)
        by_number = dict(enumerate(extracts, 1))
        instead = {
            number: [sentence for sentence in written if number in sentence.numbers] for number in by_number
        }
        replaced = {
            extract.index for number, extract in by_number.items() if _stands_for(instead[number], extract)
        }
        result: list[CitedSentence] = []
        for index, sentence in enumerate(sentences):
            for new in written:
                named = [by_number[number] for number in new.numbers]
                # Where its first extract stood, and only if it stands there instead of one.
                if named[0].index == index and any(extract.index in replaced for extract in named):
                    cited = tuple(dict.fromkeys(c for extract in named for c in extract.sentence.citations))
                    result.append(CitedSentence(new.text, cited, Origin.MODEL))
            if index not in replaced:
                result.append(sentence)
        items = (self._item(what, failed, extracts, respondent_ids),) if failed else ()
        return tuple(result), items

    def _extract(
        self, index: int, sentence: CitedSentence, respondent_ids: tuple[str, ...]
    ) -> _Extract | None:
        """None for text that speaks to a tool: it is shown as the document has it and goes to no model."""
        quotes = tuple(self._parts[c.reading_id].reading.presentable(c) for c in sentence.citations)
        if any(stance.read(quote).instruction for quote in quotes):
            return None
        names = self.names(respondent_ids or self._senders(sentence.citations))
        return _Extract(index, sentence, quotes, names)

    def _senders(self, citations: Sequence[Citation]) -> tuple[str, ...]:
        if self._registry is None:
            return ()
        documents = dict.fromkeys(self._parts[c.reading_id].document.id for c in citations)
        filings = [self._registry.filing(document_id) for document_id in documents]
        return tuple(dict.fromkeys(rid for filing in filings for rid in filing.respondent_ids))

    def _write(
        self, extracts: Sequence[_Extract], what: str, offset: int = 0
    ) -> tuple[list[_Written], tuple[_Failed, ...]]:
        """What the model writes about the extracts, and what of it does not pass at the second attempt either.

        Extracts that do not fit in the model's context together are taken in halves: each is read.
        """
        numbered = {offset + i: extract for i, extract in enumerate(extracts, 1)}
        block = prompting.data_block(
            ((number, extract.text) for number, extract in numbered.items()),
            {number: listed(extract.names) for number, extract in numbered.items()},
        )
        most = min(MOST_SENTENCES, len(extracts))
        inputs = {"vad": prompting.as_data(what), "underlag": block}
        try:
            passed, failed = self._ask(self._first.messages(**inputs, antal=most), numbered, most)
            if failed:
                told = prompting.bullet_block([f"{f.text} Fel: {f.why}" for f in failed])
                again, failed = self._ask(self._again.messages(**inputs, fel=told), numbered, len(failed))
                passed = list(dict.fromkeys([*passed, *again]))
        except ContextTooLong:
            if len(extracts) < 2:
                raise
        else:
            return passed, tuple(failed)
        middle = len(extracts) // 2
        first, failed_first = self._write(extracts[:middle], what, offset)
        second, failed_second = self._write(extracts[middle:], what, offset + middle)
        return [*first, *second], (*failed_first, *failed_second)

    def _ask(
        self, messages: Sequence[Message], numbered: Mapping[int, _Extract], most: int
    ) -> tuple[list[_Written], list[_Failed]]:
        schema = sentences_schema(list(numbered), most, self._longest)
        tokens = int(most * (self._longest * _TOKENS_PER_CHARACTER + 30)) + 20
        try:
            answer = self._model.generate(messages, schema, tokens)
        except Unfinished as error:
            return [], [_Failed("", str(error))]
        passed: list[_Written] = []
        failed: list[_Failed] = []
        for given in answer["meningar"]:
            sentence = _named(given, numbered)
            faults = self._faults(sentence, [numbered[number] for number in sentence.numbers])
            if faults:
                failed.append(_Failed(sentence.text, " ".join(faults)))
            elif sentence not in passed:
                passed.append(sentence)
        return passed, failed

    def _faults(self, sentence: _Written, named: Sequence[_Extract]) -> list[str]:
        """What is wrong with a sentence. One about several respondents must hold for each of them.

        Else the words of one could lend support to what is said of another.
        """
        names = list(dict.fromkeys(name for extract in named for name in extract.names))
        faults = ["Meningen är för lång."] if len(sentence.text) >= self._longest else []
        for who in dict.fromkeys(extract.names for extract in named):
            quotes = [quote for extract in named if extract.names == who for quote in extract.quotes]
            faults += [fault.message for fault in gate.check(sentence.text, [*quotes, *names])]
        return list(dict.fromkeys(faults))[:_MOST_FAULTS]

    def _item(
        self,
        what: str,
        failed: Sequence[_Failed],
        extracts: Sequence[_Extract],
        respondent_ids: tuple[str, ...],
    ) -> ReviewItem:
        example = failed[0]
        shown = shortened(example.text, _SHOWN)
        sentence = f"”{shown}” " if shown else ""
        more = f" (och {len(failed) - 1} till)" if len(failed) > 1 else ""
        citation = extracts[0].sentence.citations[0] if respondent_ids else None
        return ReviewItem(
            ReviewKind.GATE,
            f"Språkmodellens text om {what} underkändes{more}: {sentence}{example.why}",
            "Utdraget ur handlingen visas i stället. Läs det om sammanfattningen ska användas.",
            document_id=self._parts[citation.reading_id].document.id if citation else None,
            respondent_id=respondent_ids[0] if respondent_ids else None,
            citation=citation,
        )


def _named(given: Mapping[str, Any], numbered: Mapping[int, _Extract]) -> _Written:
    """A sentence with the extracts it has something from, of those it names; all of them if from none."""
    numbers = tuple(sorted(dict.fromkeys(given["belagg"])))
    used = tuple(n for n in numbers if gate.share(given["text"], numbered[n].text) > 0)
    return _Written(" ".join(given["text"].split()), used or numbers)


def _stands_for(sentences: Sequence[_Written], extract: _Extract) -> bool:
    """These sentences can stand instead of the extract: nothing that matters in it is lost."""
    together = " ".join(sentence.text for sentence in sentences)
    return (
        bool(sentences)
        and gate.stance_words(extract.text) <= gate.stance_words(together)
        and gate.share(together, extract.text) >= _TAKEN_UP
    )
