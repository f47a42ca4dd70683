"""The local language model behind one small protocol.

The rest of the program knows only what is in this module: messages in, an object that satisfies a
schema or a probability for each of a few options out. Which library runs the model is decided in
`load`. Without a model everything but phrasing and second reading works.

A model is never trusted. It may only fill in a schema, what it writes goes through `gate`, and what
it thinks of a position becomes an item on the checklist.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypedDict

from assistant.settings import Settings
from assistant.swedish import counted

if TYPE_CHECKING:
    from assistant.llm.server_model import ServerModel

Schema = Mapping[str, Any]
"""A JSON schema. Give every string a maxLength and every array a maxItems: otherwise it need not end."""


class Message(TypedDict):
    """One message of a conversation. Text from documents belongs in the user's, never in the system's."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Identity:
    """Which model it was, for the record of a run."""

    name: str
    revision: str
    """The hub's commit, or the SHA-256 of the files in the folder."""
    dtype: str
    device: str
    repeatable: bool = True
    """The same input gives the same output on the same machine, versions and number of threads."""
    threads: int = 0
    """Of the processor that calculates; 0 where another device or program does."""

    @property
    def record(self) -> str:
        """The identity as one line.

        >>> Identity("modell", "ab12", "bfloat16", "cpu", threads=2).record
        'modell ab12 bfloat16 cpu, 2 trådar'
        >>> Identity("modell", "okänd", "okänd", "http://127.0.0.1:8080/v1", repeatable=False).record
        'modell okänd okänd http://127.0.0.1:8080/v1 (temperatur 0 och frö 0 begärda; kan ändå ge olika svar)'
        """
        line = f"{self.name} {self.revision} {self.dtype} {self.device}"
        if self.threads:
            line += f", {counted(self.threads, 'tråd', 'trådar')}"
        return line if self.repeatable else f"{line} (temperatur 0 och frö 0 begärda; kan ändå ge olika svar)"

    @property
    def weights(self) -> str:
        """What decides how well it reads: not the machine it runs on. A measurement holds for this."""
        known = f"{self.name} {self.revision} {self.dtype}"
        return known if self.repeatable else f"{known} {self.device}"


class ModelError(Exception):
    """Something that a model could not do. The message is Swedish and says what to do."""


class Unavailable(ModelError):  # noqa: N818
    """No answer came, for a reason that lies with the server or the machine and not with the question.

    Another time the same question may be answered: what was to be made of the answer is not done, it is left out.
    """


class ContextTooLong(ModelError):  # noqa: N818  it is a fact about the input that callers act on by splitting
    """The messages do not fit in the model's context. Nothing is cut off: the caller splits them."""

    def __init__(self, tokens: int, limit: int) -> None:
        super().__init__(
            f"Texten är för lång för språkmodellen: {tokens} ord-delar, men det ryms {limit}. "
            "Dela texten eller välj en modell med större kontext."
        )
        self.tokens = tokens
        self.limit = limit


class Misshapen(ModelError):  # noqa: N818
    """An answer of another shape than was asked for, from a server that does not hold its model to the schema."""


class Unfinished(ModelError):  # noqa: N818
    """The model did not finish its answer in the tokens it was given."""

    def __init__(self, tokens: int) -> None:
        super().__init__(
            f"Språkmodellen blev inte färdig med sitt svar inom {tokens} ord-delar. Svaret har inte använts."
        )


class Stopped(ModelError):  # noqa: N818
    """Whoever watched the answer did not want the rest of it."""

    def __init__(self) -> None:
        super().__init__("Språkmodellens svar avbröts och har inte använts.")


Watch = Callable[[int, str], bool]
"""Called with the number of tokens and the text of the answer so far, also while there are none yet and
the prompt is being read. False ends the answer with Stopped; what it raises goes through to the caller."""


class LanguageModel(Protocol):
    """What a language model can do for the rest of the program."""

    @property
    def identity(self) -> Identity: ...

    @property
    def context_length(self) -> int:
        """The most tokens, of prompt and answer together."""
        ...

    @property
    def parallel(self) -> int:
        """How many questions may be asked at once, by threads of the caller's: see `watched.each`."""
        ...

    def count(self, messages: Sequence[Message]) -> int:
        """Tokens of the prompt. A server that does not tell has it estimated from above."""
        ...

    def generate(
        self,
        messages: Sequence[Message],
        schema: Schema,
        max_tokens: int = 1024,
        *,
        watch: Watch | None = None,
    ) -> dict[str, Any]:
        """An object that satisfies the schema, or ContextTooLong, Unfinished, Misshapen, Unavailable or Stopped."""
        ...

    def choose(
        self, messages: Sequence[Message], options: Sequence[str], *, watch: Watch | None = None
    ) -> tuple[float, ...]:
        """How probable each option is as the answer, given that it is one of them. They sum to 1."""
        ...


def remote(settings: Settings) -> str:
    """The address that text from documents is sent to outside this computer; empty when it stays here."""
    from assistant.llm import server_model

    name = settings.language_model.strip()
    if not (settings.allow_remote_model and server_model.is_address(name)):
        return ""
    address = name.partition("#")[0]
    return "" if server_model.is_local(address) else address


def identify(settings: Settings, patience: float | None = None) -> str:
    """Which weights the settings stand for just now, without loading them: the beginning of `Identity.weights`.

    A name alone does not tell: a folder's files are exchanged, and a server is started with another model.
    `patience`: seconds that a server may be silent, if fewer than the settings say. ModelError if it tells nothing.
    """
    name = settings.language_model.strip()
    if not name:
        return ""
    from assistant.llm import server_model

    if server_model.is_address(name):
        return _server(settings, patience).identity.weights
    from assistant.llm import installed

    if not all(map(find_spec, ("torch", "transformers", "llguidance"))):
        raise ModelError(
            "Språkmodeller kräver tillägget models. Installera det med: pip install 'remissassistent[models]'"
        )
    _, known_as, revision = installed.find(name)
    return f"{known_as} {revision}"


def load(settings: Settings) -> LanguageModel | None:
    """The model the settings name, or None if they name none. ModelError if it cannot be had."""
    name = settings.language_model.strip()
    if not name:
        return None
    from assistant.llm import server_model

    if server_model.is_address(name):
        return _server(settings)
    from assistant.llm import loading

    return loading.load(name)


def _server(settings: Settings, patience: float | None = None) -> ServerModel:
    from assistant.llm import server_model

    return server_model.load(
        settings.language_model.strip(),
        allow_remote=settings.allow_remote_model,
        timeout=min(settings.server_timeout, patience or settings.server_timeout),
        parallel=settings.server_parallel,
        context=settings.server_context,
        key=settings.server_key.get_secret_value(),
    )
