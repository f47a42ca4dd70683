"""A case consulted after its run: questions, the same questions to every answer, a passage in klarspråk."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from assistant import jobs as worker
from assistant import words
from assistant.assembly import Ran
from assistant.domain import Answer, CaseFile, ReadDocument, Run
from assistant.inputs import WorkspaceError
from assistant.llm import LanguageModel, ModelError
from assistant.settings import Settings
from assistant.swedish import shortened

if TYPE_CHECKING:
    from assistant.phrasing import Plain
    from assistant.questions import Matrix, Within
    from assistant.search import Index


LONGEST_QUESTION = 500
"""Characters. A page pasted as a question would take minutes, and nobody can say what it asks for."""


@dataclass(slots=True)
class Consulting:
    """What is kept from question to question, of all cases of a workspace."""

    settings: Settings
    _searched: dict[str, tuple[str, Mapping[str, ReadDocument], str]] = field(
        init=False, default_factory=dict
    )
    """By case: the run, its documents by reading id, and the hash of what an index of them holds."""
    _made_again: dict[str, str] = field(init=False, default_factory=dict)
    """By case: why the index that answered last had to be made anew, in Swedish."""
    _model: tuple[str, LanguageModel] | None = field(init=False, default=None)
    """The language model that answers questions, with its name in the settings."""

    def forget(self, case_id: str) -> None:
        """Keep nothing of a case that is removed."""
        self._searched.pop(case_id, None)
        self._made_again.pop(case_id, None)

    def ask(self, ran: Ran, case_file: CaseFile, question: str, within: Within | None = None) -> Answer:
        """An answer from the documents of the last run alone, or from some of them; from the table where that has it."""
        from assistant import questions, search

        if (within is None or within == questions.Within()) and (
            known := questions.tabled(question, case_file)
        ):
            return known
        _must_ask_something(question)
        documents = questions.documents(case_file, within) if within else None
        if documents is None:
            documents = questions.answering(case_file)
        if documents is not None and not documents:
            raise WorkspaceError("Ingen handling passar urvalet. Välj ett annat.")
        sections = (within.sections or None) if within else None
        with self._index(ran) as (index, parts):
            index.reordered(
                search.Reranking(model, parts) if (model := search.reranker(self.settings)) else None
            )
            found = questions.ask(question, index, parts, documents, sections)
        return self._worded(ran, found, parts)

    def _worded(self, ran: Ran, found: Answer, parts: Mapping[str, ReadDocument]) -> Answer:
        """The answer in the language model's words too, where one is set and what it writes passes."""
        from assistant import phrasing

        if not found.found or not self.settings.language_model:
            return found
        try:
            model = self._language_model()
        except ModelError as error:
            return replace(found, items=(phrasing.unavailable(error),))
        worded, _ = phrasing.answer(
            model, found, parts, registry=ran.filed.registry, workspace=self.settings.workspace
        )
        return worded

    def plain(self, ran: Ran, words: str) -> Plain:
        """The passage that has these words, in klarspråk. WorkspaceError where it is not found, or no model is set."""
        from assistant import phrasing

        if not self.settings.language_model:
            raise WorkspaceError(
                "Att skriva om i klarspråk kräver en språkmodell. Ange en i inställningen language_model."
            )
        citations = phrasing.passage_with(words, ran.parts)
        if not citations:
            raise WorkspaceError(
                "Orden står inte så i någon handling. Kopiera några ord i följd ur stycket, precis som de står."
            )
        return phrasing.plain(
            self._language_model(),
            citations,
            ran.parts,
            registry=ran.filed.registry,
            workspace=self.settings.workspace,
        )

    def _language_model(self) -> LanguageModel:
        """Loaded once: that can take a minute."""
        from assistant import llm

        if self._model is None or self._model[0] != self.settings.language_model:
            model = llm.load(self.settings)
            if model is None:
                raise ModelError("Ingen språkmodell är vald.")
            self._model = self.settings.language_model, model
        return self._model[1]

    def matrix(self, ran: Ran, asked: Sequence[str] = ()) -> Matrix:
        """Every question put to every answer of the last run; the ready-made ones when none are given."""
        from assistant import questions

        names = {document.id: document.name for document in ran.snapshot.documents}
        given = [one for one in asked if one.strip()] or [topic.name for topic in questions.TOPICS]
        for one in given:
            _must_ask_something(one)
        with self._index(ran) as (index, parts):
            return questions.matrix(given, index, parts, ran.filed.registry, names)

    @contextmanager
    def _index(self, ran: Ran) -> Iterator[tuple[Index, Mapping[str, ReadDocument]]]:
        """The index that answers for the documents of the last run, and these, by reading id.

        Only a copy of what the database holds: made again if need be, nothing is lost.
        """
        from assistant import reindexing, search

        case_id = ran.snapshot.case.id
        known = self._searched.get(case_id)
        if known is None or known[0] != ran.run.id:
            made = ran.parts
            known = ran.run.id, made, search.content(list(made.values())).sha256
            self._searched[case_id] = known
        _, parts, sha256 = known
        folder = worker.index_folder(self.settings.workspace, case_id)
        self._made_again.pop(case_id, None)
        lost = "" if (folder / search.POINTER).exists() else "Sökindexet saknas och byggs på nytt."
        settings = self._searching(ran.run)
        served = search.serve(folder, list(parts.values()), settings, sha256)
        if why := served.problem.what if served.problem else lost:
            logging.getLogger("assistant").warning("%s", why)
            self._made_again[case_id] = f"{why} Det är gjort nu, och inget har gått förlorat."
        if served.other_model:
            reindexing.start(settings, case_id)
        try:
            yield served.index, parts
        finally:
            served.index.close()

    def index_note(self, case_id: str, run: Run | None) -> str:
        """What to tell of the index, in Swedish: that it was damaged, or that one of another model is being made.

        The latter is begun here when it is needed and nobody has begun. `run` is the last one.
        """
        from assistant import reindexing

        settings = self._searching(run) if run else self.settings
        said = reindexing.note(settings, case_id)
        if said:
            reindexing.start(settings, case_id)
        return " ".join(filter(None, (self._made_again.get(case_id), said)))

    def _searching(self, run: Run) -> Settings:
        """The settings, with the search model that the last run was made with where none is chosen.

        A model that was named for that run alone, with a flag, has made an index in minutes or hours: the next question
        is to use it, and not to begin another.
        """
        made_with = run.settings.get("embedding_model", "")
        if not made_with or self.settings.chosen("embedding_model"):
            return self.settings
        return self.settings.model_copy(update={"embedding_model": made_with})


def _must_ask_something(question: str) -> None:
    """Where there is nothing to look for, "finns inte i underlaget" would be a claim about the documents.

    Blanks around a question that was pasted do not count.
    """
    question = " ".join(question.split())
    if not question.strip():
        raise WorkspaceError("Skriv en fråga.", "Fråga")
    if len(question) > LONGEST_QUESTION:
        raise WorkspaceError(
            f"Frågan är {len(question)} tecken lång. Skriv högst {LONGEST_QUESTION}, och fråga om en sak i taget.",
            "Fråga",
        )
    if all(token.word in words.STOP_WORDS for token in words.tokens(words.normalise(question))):
        raise WorkspaceError(
            f"Frågan ”{shortened(question, 60)}” har inga ord att söka efter. Skriv vad den gäller.", "Fråga"
        )
