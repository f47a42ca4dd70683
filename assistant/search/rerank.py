"""The best hits put in the order of a cross-encoder, which reads question and passage together.

It is slower than the index by a thousand times, so it sees the best of the index only. It changes in which
order passages are looked at, never what is in them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from assistant.domain import Hit, ReadDocument
from assistant.search.embedders import ModelMissingError, loaded
from assistant.search.units import units

if TYPE_CHECKING:
    from assistant.settings import Settings

DEPTH = 30
"""Hits that are put in order; the others follow as they were."""


class Reranker(Protocol):
    """How well passages answer a question: higher is better."""

    def scores(self, question: str, passages: Sequence[str]) -> Sequence[float]: ...


def reranker(settings: Settings) -> Reranker | None:
    """The one that the settings name; None for none. Raises ModelMissingError for one that cannot be used."""
    return _loaded(settings.reranker, settings.allow_downloads) if settings.reranker else None


@lru_cache(maxsize=1)
def _loaded(name: str, allow_downloads: bool) -> CrossEncoderReranker:
    return CrossEncoderReranker(name, allow_downloads)


class CrossEncoderReranker:
    """A cross-encoder that sentence-transformers loads, by name or from a folder."""

    def __init__(self, name: str, allow_downloads: bool) -> None:
        self._model: Any = loaded(
            "CrossEncoder",
            name,
            allow_downloads,
            called="Omordnaren",
            instead="ta bort inställningen reranker",
        )
        if _untrained(self._model):
            raise ModelMissingError(
                f"Modellen {name} är ingen omordnare: den är inte tränad att bedöma hur väl ett stycke svarar på en "
                "fråga. Välj en annan modell i inställningen reranker."
            )
        if self._model.num_labels != 1:
            raise ModelMissingError(
                f"Modellen {name} ger {self._model.num_labels} värden för varje stycke. En omordnare ska ge ett. "
                "Välj en annan modell i inställningen reranker."
            )

    def scores(self, question: str, passages: Sequence[str]) -> list[float]:
        from torch.nn import Identity

        if not passages:
            return []
        found = self._model.predict(
            [(question, passage) for passage in passages],
            batch_size=16,
            show_progress_bar=False,
            activation_fn=Identity(),  # a sigmoid makes all very good ones the same
            convert_to_numpy=True,
        )
        return [float(score) for score in found]


def _untrained(model: Any) -> bool:
    """Whether what should give the score is not in the model's files.

    A model of another kind, like one for embeddings, is loaded all the same, with random numbers there: the order
    would be another each time.
    """
    network = getattr(model[0], "model", None)
    kind, kept = "ForSequenceClassification", getattr(getattr(network, "config", None), "architectures", None)
    return type(network).__name__.endswith(kind) and not any(one.endswith(kind) for one in kept or ())


class Reranking:
    """Hits of some documents in the order of a reranker."""

    def __init__(self, model: Reranker, parts: Mapping[str, ReadDocument]) -> None:
        """`parts` by reading id."""
        self._model = model
        self._parts = parts
        self._texts: dict[str, dict[int, str]] = {}

    def __call__(self, question: str, hits: Sequence[Hit]) -> tuple[Hit, ...]:
        """Best first. Equal ones stay in the order they came in, and so do those after the first `DEPTH`."""
        best, rest = hits[:DEPTH], hits[DEPTH:]
        scores = self._model.scores(question, [self._text(hit) for hit in best])
        order = sorted(range(len(best)), key=lambda n: (-scores[n], n))
        return (*(best[n] for n in order), *rest)

    def _text(self, hit: Hit) -> str:
        """What was indexed: the passage with the headings above it. Empty for a document that is gone."""
        reading_id = hit.citation.reading_id
        if reading_id not in self._texts:
            part = self._parts.get(reading_id)
            found = units(part) if part else ()
            self._texts[reading_id] = {unit.spans[0].start: unit.searched for unit in found}
        return self._texts[reading_id].get(hit.citation.start, "")
