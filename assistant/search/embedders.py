"""Texts to vectors: the model that ships with the tool, or any sentence-transformers model.

The shipped one is read with numpy and tokenizers alone, because importing a deep-learning library
takes longer than embedding a whole case with it.
"""

from __future__ import annotations

import hashlib
import json
import mmap
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:  # importing it takes longer than loading the model
    from assistant.settings import Settings

EMBEDDED = Path(__file__).resolve().parents[1] / "embedded" / "embedding"
Matrix = npt.NDArray[np.float32]
_WEIGHTS_TOLD = 1 << 16
"""Numbers of each tensor, about, that a transformer is known by: to read all of a large model takes seconds."""
_INSTRUCTION = "Instruct: Given a question, retrieve the passages that answer it\nQuery: "
"""Before a question to those of the e5 family that are taught with instructions; passages have nothing before them."""


class ModelMissingError(Exception):
    """The embedding model that the settings name cannot be used. The message is for the user."""


class Embedder(Protocol):
    """What turns texts into normalised vectors. Queries and passages may be prefixed differently."""

    @property
    def name(self) -> str:
        """As the settings name it."""
        ...

    @property
    def revision(self) -> str:
        """Changes whenever the vectors can change: an index made with another revision is not used."""
        ...

    @property
    def dimension(self) -> int: ...
    def encode(self, texts: Sequence[str]) -> Matrix:
        """Passages: one row each."""
        ...

    def encode_queries(self, texts: Sequence[str]) -> Matrix: ...


def embedder(settings: Settings) -> Embedder:
    """The embedding model that the settings name."""
    return named(settings.embedding_model, settings.allow_downloads)


def named(name: str, allow_downloads: bool) -> Embedder:
    """A model by its name in the settings."""
    return _shipped() if name == "embedded" else TransformerEmbedder(name, allow_downloads)


@lru_cache(maxsize=1)
def _shipped() -> StaticEmbedder:
    return StaticEmbedder(EMBEDDED)


def normalised(vectors: Matrix) -> Matrix:
    """Rows of length one; a text without a known token stays the zero vector and is like nothing."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.ascontiguousarray(vectors / np.maximum(lengths, 1e-9), dtype=np.float32)


class StaticEmbedder:
    """A static model from a sentence-transformers folder: a text is the mean of its tokens' vectors."""

    def __init__(self, folder: Path) -> None:
        from tokenizers import Tokenizer

        try:
            self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
            arrays = read_safetensors(folder / "model.safetensors")
            self._vectors = np.multiply(
                arrays["embeddings"], arrays["weights"][:, None], dtype=np.float32
            )  # in one go: half the memory, and the time of loading
        except (OSError, KeyError, ValueError) as error:
            raise ModelMissingError(
                f"Sökmodellen i {folder} kan inte läsas ({error}). Installera om verktyget."
            ) from error
        self.name = "embedded" if folder == EMBEDDED else folder.name
        digest = hashlib.sha256()
        for part in ("tokenizer.json", "model.safetensors"):
            digest.update((folder / part).read_bytes())
        self.revision = digest.hexdigest()[:16]
        self.dimension = int(self._vectors.shape[1])

    def encode(self, texts: Sequence[str]) -> Matrix:
        result = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for first in range(0, len(texts), 1_000):
            batch = list(texts[first : first + 1_000])
            encodings = self._tokenizer.encode_batch_fast(batch, add_special_tokens=False)
            for row, encoding in enumerate(encodings, start=first):
                if encoding.ids:
                    result[row] = self._vectors[encoding.ids].mean(axis=0)
        return normalised(result)

    encode_queries = encode


def loaded(kind: str, name: str, allow_downloads: bool, *, called: str, instead: str) -> Any:
    """A model of sentence-transformers' class `kind`, by name or from a folder, on the processor.

    Raises ModelMissingError, in Swedish: `called` is what the user knows the model as, `instead` how to do without.
    """
    if Path(name).is_absolute() and not Path(name).is_dir():  # said before seconds of importing
        raise ModelMissingError(f"{called} {name} finns inte på datorn. Kontrollera mappens namn.")
    try:
        import sentence_transformers
    except ImportError as error:
        raise ModelMissingError(
            f"{called} {name} kräver tillägget ”models”. Installera det med "
            f"pip install remissassistent[models], eller {instead}."
        ) from error
    import logging

    from transformers.utils import logging as library

    library.disable_progress_bar()  # "Loading weights: 100%" is no part of an answer
    library.set_verbosity_error()  # nor is a table in English of what a model's files lack: what matters of it is said
    logging.getLogger("sentence_transformers").setLevel(
        logging.ERROR
    )  # nor that it makes do with another kind
    try:
        return getattr(sentence_transformers, kind)(name, device="cpu", local_files_only=not allow_downloads)
    except (OSError, ValueError) as error:
        remedy = (
            "Kontrollera namnet och nätet."
            if allow_downloads
            else "Ange en mapp som finns på datorn, eller tillåt hämtning (allow_downloads)."
        )
        raise ModelMissingError(f"{called} {name} finns inte på datorn. {remedy}") from error


class TransformerEmbedder:
    """A model that sentence-transformers loads, by name or from a folder."""

    def __init__(self, name: str, allow_downloads: bool) -> None:
        self._model: Any = loaded(
            "SentenceTransformer",
            name,
            allow_downloads,
            called="Sökmodellen",
            instead="välj den inbyggda modellen (embedded)",
        )
        self.name = name
        self.dimension = int(self._model.get_embedding_dimension() or 0)
        self._query, self._passage = _prompts(name, dict(self._model.prompts or {}))
        self.revision = self._fingerprint()

    def _fingerprint(self) -> str:
        """From the weights themselves: a folder can be overwritten under the same name."""
        digest = hashlib.sha256(f"{self._query}\x1f{self._passage}".encode())
        for module in self._model:  # pooling and length are no weights
            told = module.get_config_dict() if hasattr(module, "get_config_dict") else {}
            digest.update(json.dumps(told, sort_keys=True, default=str).encode())
        digest.update(str(self._model.max_seq_length).encode())
        digest.update(_vocabulary(getattr(self._model, "tokenizer", None)).encode())
        for key, tensor in sorted(self._model.state_dict().items()):
            digest.update(key.encode())
            values = tensor.detach().cpu().flatten()
            # From all over it: what is trained on seldom reaches the first rows, which no word has.
            some = values[:: max(1, len(values) // _WEIGHTS_TOLD)]
            digest.update(some.float().numpy().tobytes())
        return digest.hexdigest()[:16]

    def _encode(self, texts: Sequence[str], prefix: str) -> Matrix:
        vectors = self._model.encode(
            list(texts),
            prompt=prefix,  # as such, and not before the text: some models leave it out of the mean
            batch_size=32,
            normalize_embeddings=True,
            convert_to_numpy=True,
            show_progress_bar=False,
        )
        return np.ascontiguousarray(vectors, dtype=np.float32).reshape(len(texts), self.dimension)

    def encode(self, texts: Sequence[str]) -> Matrix:
        return self._encode(texts, self._passage)

    def encode_queries(self, texts: Sequence[str]) -> Matrix:
        return self._encode(texts, self._query)


def _vocabulary(tokenizer: Any) -> str:
    """All that a tokenizer says of itself; empty for one that cannot."""
    told = getattr(getattr(tokenizer, "backend_tokenizer", tokenizer), "to_str", None)
    return str(told()) if told else ""


def _prompts(name: str, prompts: dict[str, str]) -> tuple[str, str]:
    """The model's own prefixes for queries and passages; those of the e5 family are only in its documentation.

    >>> _prompts("intfloat/multilingual-e5-small", {})
    ('query: ', 'passage: ')
    """
    query = prompts.get("query") or ""
    passage = prompts.get("passage") or prompts.get("document") or ""
    called = _family(name)
    if query or passage or "e5" not in called:
        return query, passage
    return (_INSTRUCTION, "") if "instruct" in called else ("query: ", "passage: ")


def _family(name: str) -> list[str]:
    """The parts of a model's name: of its folder, or of the model whose copy from the hub the folder is.

    >>> _family("/cache/models--intfloat--multilingual-e5-small/snapshots/614241f")
    ['models', '', 'intfloat', '', 'multilingual', 'e5', 'small']
    """
    place = Path(name)
    told = place.parent.parent if place.parent.name == "snapshots" else place
    return told.name.lower().replace("_", "-").split("-")


def read_safetensors(path: Path) -> dict[str, npt.NDArray[Any]]:
    """The arrays of a safetensors file: a length, a JSON header, and the bytes."""
    kinds: dict[str, type[np.generic]] = {"I8": np.int8, "F32": np.float32, "F16": np.float16}
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        length = int.from_bytes(data[:8], "little")
        if length > len(data) - 8:
            raise ValueError(f"{path.name} är avklippt")
        header = json.loads(data[8 : 8 + length])
        arrays = {}
        for name, entry in header.items():
            if name == "__metadata__":
                continue
            first, last = entry["data_offsets"]
            if 8 + length + last > len(data):
                raise ValueError(f"{path.name} är avklippt")
            raw = data[8 + length + first : 8 + length + last]
            arrays[name] = np.frombuffer(raw, dtype=kinds[entry["dtype"]]).reshape(entry["shape"])
    return arrays
