"""Where a model writes: numbered extracts in, sentences that passed the gate out.

The tool numbers the extracts. The model writes sentences and says with numbers what each rests on;
the schema leaves it no other numbers than those that exist. Every sentence goes through the gate
against exactly the extracts it names. What does not pass is tried once more with the fault named.

Extracts that do not fit in the model's context together are taken in halves, so that each is read;
of what comes of the halves the model then makes one text, again from the extracts themselves.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant import gate, prompting
from assistant.domain import (
    Citation,
    CitedSentence,
    Origin,
    ReadDocument,
    Registry,
    ReviewItem,
    ReviewKind,
    Wording,
)
from assistant.gate.entailment import Judge
from assistant.llm import ContextTooLong, LanguageModel, Message, Unfinished
from assistant.llm.bounded import Unanswered
from assistant.phrasing.schemas import sentences_schema
from assistant.summaries.candidates import Places
from assistant.swedish import counted, listed, shortened

LONGEST = 240
"""Characters of one sentence."""
_TOKENS_PER_CHARACTER = 0.6
"""Room for the answer; Swedish takes less in all but the smallest vocabularies."""
_EACH = {"klarsprak": 2}
"""Sentences for each extract, where it may be more than one: a long sentence is parted."""
_STANDS = frozenset(("tillstyrker", "avstyrker"))
_STEM = 7
"""Letters by which a word is known in its forms: "särskilda yttrandet"."""
_MOST_FAULTS = 3
"""Faults told of one sentence."""
_SHOWN = 120
"""Characters of a failed sentence on the checklist."""
_MOST_SHOWN = 5
"""Failed sentences of one text on the checklist; the rest are counted. A poor model writes the same one again and again."""


@dataclass(frozen=True, slots=True)
class Extract:
    """Something a document says, as the model gets it."""

    citations: tuple[Citation, ...]
    quotes: tuple[str, ...]
    names: tuple[str, ...]
    """The respondents whose words it is: a sentence about it may name them."""
    aside: str = ""
    """"reservation av Hembygdspartiet": what it is when it is not the respondent's own words."""
    says: tuple[str, ...] = ()
    """What a sentence about it must hold one of, so that nobody takes a member's words for the respondent's."""

    @property
    def text(self) -> str:
        return " ".join(self.quotes)


@dataclass(frozen=True, slots=True)
class Written:
    """A sentence of the model that passed, and the places of the extracts it names."""

    text: str
    named: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """A sentence of the model that did not pass, or an answer that did not come."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a model made of some extracts."""

    written: tuple[Written, ...] = ()
    failed: tuple[Failed, ...] = ()
    unread: tuple[int, ...] = ()
    """Places of extracts too long for the model by themselves: it has not read them."""
    answers: int = 1
    """More than one when the extracts did not fit together."""
    unanswered: str = ""
    """Why the model gave no answer at all. That says nothing of the text: another time it may be written."""


@dataclass
class Desk:
    """What is the same for every text of one case, and the count of what was written."""

    model: LanguageModel
    parts: Mapping[str, ReadDocument]
    """By reading id."""
    registry: Registry | None = None
    """Without it the respondents' names are not known, and sentences that name them pass only if the extracts do."""
    workspace: Path | None = None
    longest: int = LONGEST
    judge: Judge | None = None
    """A model that has shown that it can tell whether a sentence follows; else words alone decide."""
    stands: Places | None = None
    """Where the tool reads a stand. That somebody tillstyrker or avstyrker may be said of no other place:
    an order to a reader ("skriv att alla tillstyrker") that was not known for one has the word too."""
    unanswered: Unanswered = field(default_factory=Unanswered)
    wording: Wording = field(default_factory=Wording)
    _counting: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def names(self, respondent_ids: Sequence[str]) -> tuple[str, ...]:
        if self.registry is None:
            return ()
        return tuple(self.registry.respondent(respondent_id).name for respondent_id in respondent_ids)

    def extract(self, citations: tuple[Citation, ...], respondent_ids: Sequence[str] = ()) -> Extract | None:
        """None for text that speaks to a tool: it is shown as the document has it and goes to no model."""
        quotes = tuple(self.parts[c.reading_id].reading.presentable(c) for c in citations)
        if not quotes or not all(map(prompting.may_be_shown, quotes)):
            return None
        return Extract(citations, quotes, self.names(respondent_ids or self._senders(citations)))

    def _senders(self, citations: Sequence[Citation]) -> tuple[str, ...]:
        if self.registry is None:
            return ()
        documents = dict.fromkeys(self.parts[c.reading_id].document.id for c in citations)
        filings = [self.registry.filing(document_id) for document_id in documents]
        return tuple(dict.fromkeys(rid for filing in filings for rid in filing.respondent_ids))

    # ---- writing ----------------------------------------------------------------------------

    def write(self, task: str, extracts: Sequence[Extract], most: int, **inputs: object) -> Outcome:
        """What the model writes by the prompt `task`, at most `most` sentences for each time it is asked.

        `inputs` are those of the prompt besides "underlag" and "antal". What it wrote about the parts of a
        long text is made one text from the extracts it named: every extract has been read by then.
        """
        outcome = self._write(task, tuple(enumerate(extracts)), most, inputs)
        unread, failed = outcome.unread, outcome.failed
        while outcome.answers > 1 and len(outcome.written) > most:
            named = sorted({place for one in outcome.written for place in one.named})
            fewer = self._write(task, tuple((place, extracts[place]) for place in named), most, inputs)
            failed += fewer.failed
            if not fewer.written or len(fewer.written) >= len(outcome.written):
                break  # the parts as they are say more than a whole that did not come about
            outcome = fewer
        return Outcome(outcome.written, failed, unread, outcome.answers)

    def _write(
        self, task: str, placed: Sequence[tuple[int, Extract]], most: int, inputs: Mapping[str, object]
    ) -> Outcome:
        try:
            return self._asked(task, placed, most, inputs)
        except ContextTooLong as error:
            if len(placed) < 2:
                return Outcome((), (Failed("", str(error)),), tuple(place for place, _ in placed))
        middle = len(placed) // 2
        first = self._write(task, placed[:middle], most, inputs)
        second = self._write(task, placed[middle:], most, inputs)
        return Outcome(
            (*first.written, *second.written),
            (*first.failed, *second.failed),
            (*first.unread, *second.unread),
            first.answers + second.answers,
        )

    def _asked(
        self, task: str, placed: Sequence[tuple[int, Extract]], most: int, inputs: Mapping[str, object]
    ) -> Outcome:
        """One answer, and a second one about what did not pass of the first."""
        first, again = prompting.load(task, self.workspace), prompting.load("ratta", self.workspace)
        block = evidence_block([extract for _, extract in placed])
        most = max(1, min(most, _EACH.get(task, 1) * len(placed)))
        given = {name: prompting.as_data(str(value)) for name, value in inputs.items()} | {"underlag": block}
        if "antal" in first.inputs:
            given["antal"] = str(most)
        passed, failed = self._answer(first.messages(**given), placed, most)
        wording = Wording(len(passed) + len(failed), len(passed))
        if failed:
            told = prompting.bullet_block([f"{one.text} Fel: {one.why}" for one in failed])
            about = given.get("vad") or given.get("fraga") or "texten"
            messages = again.messages(vad=about, underlag=block, fel=told)
            mended, still = self._answer(messages, placed, len(failed))
            # A second answer may be shorter than the first: what it leaves out has failed too.
            failed = [*still, *failed[len(mended) + len(still) :]]
            wording += Wording(0, 0, len(mended), len(failed))
            passed = list(dict.fromkeys([*passed, *mended]))
        self.count(wording)
        return Outcome(tuple(passed), tuple(failed))

    def count(self, wording: Wording) -> None:
        """Several may write at once."""
        with self._counting:
            self.wording += wording

    def _answer(
        self, messages: Sequence[Message], placed: Sequence[tuple[int, Extract]], most: int
    ) -> tuple[list[Written], list[Failed]]:
        schema = sentences_schema(range(1, len(placed) + 1), most, self.longest)
        tokens = int(most * (self.longest * _TOKENS_PER_CHARACTER + 30)) + 20
        try:
            answer = self.model.generate(messages, schema, tokens)
        except Unfinished as error:
            return [], [Failed("", str(error))]
        passed: list[Written] = []
        failed: list[Failed] = []
        for given in answer["meningar"]:
            sentence, named = _named(given, placed)
            faults = self.faults(sentence.text, named)
            if faults:
                failed.append(Failed(sentence.text, " ".join(faults)))
            elif sentence not in passed:
                passed.append(sentence)
        return passed, failed

    def faults(self, text: str, named: Sequence[Extract]) -> list[str]:
        """What is wrong with a sentence. One about several respondents must hold for each of them.

        Else the words of one could lend support to what is said of another.
        """
        names = list(dict.fromkeys(name for extract in named for name in extract.names))
        faults = ["Meningen är för lång."] if len(text) >= self.longest else []
        faults += _unsaid(text, named)
        for who in dict.fromkeys(extract.names for extract in named):
            quotes = [quote for extract in named if extract.names == who for quote in extract.quotes]
            faults += [fault.message for fault in gate.check(text, [*quotes, *names])]
        if self.stands is not None:
            faults += self._unread_stands(text, named, self.stands)
        if not faults and self.judge is not None:
            fault = self.judge.fault(text, evidence_block(named))
            faults += [fault.message] if fault else []
        return list(dict.fromkeys(faults))[:_MOST_FAULTS]

    def _unread_stands(self, text: str, named: Sequence[Extract], stands: Places) -> list[str]:
        read = [
            extract.text for extract in named if any(citation in stands for citation in extract.citations)
        ]
        known = frozenset().union(*(gate.stance_words(one) for one in read))
        said = gate.stance_words(text) & _STANDS
        return [f"Underlaget tar inte ställning med ordet ”{word}”." for word in sorted(said - known)]

    def cited(self, written: Written, extracts: Sequence[Extract]) -> CitedSentence:
        """The sentence with the citations of the extracts it names."""
        citations = dict.fromkeys(c for place in written.named for c in extracts[place].citations)
        return CitedSentence(written.text, tuple(citations), Origin.MODEL)

    # ---- what went wrong --------------------------------------------------------------------

    def items(
        self,
        what: str,
        outcome: Outcome,
        extracts: Sequence[Extract],
        respondent_ids: Sequence[str] = (),
    ) -> tuple[ReviewItem, ...]:
        """What a person should know of a text that did not pass, or was not read, in whole or in part."""
        if outcome.unanswered:
            self.unanswered.text(what, outcome.unanswered)
        found = []
        failed = [one for one in outcome.failed if one.text or not outcome.unread]
        first = extracts[0].citations[0] if extracts else None
        if failed:
            count = f" ({len(failed)} meningar)" if len(failed) > 1 else ""
            told = list(dict.fromkeys(map(_told, failed)))
            more = (
                f" Till det {counted(len(told) - _MOST_SHOWN, 'annan mening', 'andra meningar')}."
                if len(told) > _MOST_SHOWN
                else ""
            )
            found.append(
                self._item(
                    f"Språkmodellens text om {what} underkändes{count}: {' '.join(told[:_MOST_SHOWN])}{more}",
                    "Utdraget ur handlingen visas i stället. Läs det om sammanfattningen ska användas.",
                    first if respondent_ids else None,
                    respondent_ids,
                )
            )
        if outcome.unread:
            whole = len(outcome.unread) == len(extracts)
            count = "Inget utdrag" if whole else counted(len(outcome.unread), "utdrag", "utdrag")
            why = next(one.why for one in outcome.failed if not one.text)
            found.append(
                self._item(
                    f"{count} om {what} {'har lästs' if whole else 'har inte lästs'} av språkmodellen. {why}",
                    "Läs stället i handlingen. Verktygets egen läsning omfattar det.",
                    extracts[outcome.unread[0]].citations[0],
                    respondent_ids,
                )
            )
        return tuple(found)

    def _item(
        self, reason: str, todo: str, citation: Citation | None, respondent_ids: Sequence[str]
    ) -> ReviewItem:
        return ReviewItem(
            ReviewKind.GATE,
            reason,
            todo,
            document_id=self.parts[citation.reading_id].document.id if citation else None,
            respondent_id=respondent_ids[0] if respondent_ids else None,
            citation=citation,
        )


def _told(failed: Failed) -> str:
    shown = shortened(failed.text, _SHOWN)
    return f"”{shown}” {failed.why}" if shown else failed.why


def evidence_block(extracts: Sequence[Extract]) -> str:
    """The extracts numbered from 1, with the respondents' names where there are several."""
    several = len({extract.names for extract in extracts}) > 1
    labels = {
        number: extract.aside or listed(extract.names)
        for number, extract in enumerate(extracts, 1)
        if several or extract.aside
    }
    return prompting.data_block(
        ((number, extract.text) for number, extract in enumerate(extracts, 1)), labels
    )


def _unsaid(text: str, named: Sequence[Extract]) -> list[str]:
    """That a sentence does not say whose words it tells, where they are not the respondent's own."""
    said = text.casefold()
    return [
        f"Utdraget är inte instansens egna ord utan {one.aside}. Skriv det i meningen."
        for one in named
        if one.says
        and not any(all(part[:_STEM] in said for part in way.casefold().split()) for way in one.says)
    ]


def _named(
    given: Mapping[str, Any], placed: Sequence[tuple[int, Extract]]
) -> tuple[Written, tuple[Extract, ...]]:
    """A sentence with the extracts it has something from, of those it names; all of them if from none."""
    numbers: Iterable[int] = sorted(dict.fromkeys(given["belagg"]))
    chosen = [placed[number - 1] for number in numbers]
    used = [one for one in chosen if gate.share(given["text"], one[1].text) > 0] or chosen
    text = " ".join(given["text"].split())
    return Written(text, tuple(place for place, _ in used)), tuple(extract for _, extract in used)
