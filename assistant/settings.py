"""One place for settings: flags, then environment (REMISS_*), then `settings.toml` in the workspace, then defaults."""

from __future__ import annotations

import json
import os
import re
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import platformdirs
from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

CHECKOUT = Path(__file__).resolve().parent.parent
"""The folder above the package: the repository, when the tool is run from one."""


def default_workspace() -> Path:
    """`indexes/` when run from a checkout, else the user's data folder."""
    if (CHECKOUT / "pyproject.toml").is_file() and (CHECKOUT / "indexes").is_dir():
        return CHECKOUT / "indexes"
    return Path(platformdirs.user_data_dir("remissassistent", appauthor=False))


class Settings(BaseSettings):
    """What a user can change. Names are the same in the file, the environment and the code.

    >>> Settings(workspace="/tmp/x").workspace
    PosixPath('/tmp/x')
    """

    model_config = SettingsConfigDict(env_prefix="REMISS_", extra="ignore", frozen=True)

    workspace: Path = Field(default_factory=default_workspace)
    user: str = ""
    """Who signs. Asked for once, then kept in settings.toml."""

    embedding_model: str = "embedded"
    """"embedded", a folder, or the name of a sentence-transformers model."""
    reranker: str = ""
    """Empty for none, else a folder or the name of a cross-encoder: it puts the passages nearest a question in order."""
    language_model: str = ""
    """Empty for none, else a folder, the hub name of a transformers chat model or a server's address."""
    allow_remote_model: bool = False
    """Let the language model's server be on another computer: text from the documents is sent there."""
    server_parallel: int = Field(default=1, ge=1, le=64)
    """Questions to a language model's server at once: as many as it has room for."""
    server_context: int = Field(default=0, ge=0)
    """Tokens a language model's server has room for, prompt and answer together. 0: what it says itself, else 4096."""
    server_timeout: int = Field(default=300, gt=0)
    """Seconds that a language model's server may be silent. On a laptop a long answer takes minutes."""
    server_key: SecretStr = SecretStr("")
    """What a language model's server asks for to let one in, if it does ("Bearer"). Never shown nor recorded."""
    allow_downloads: bool = False
    """Let the libraries fetch a named model from the hub. Otherwise everything is offline."""

    decided_at: float = Field(default=0.6, ge=0, le=1)
    """Below this confidence a position is not decided but shown with its candidates."""
    summary_depth: Literal["kort", "normal", "utförlig"] = "normal"
    """How much a summary holds."""
    labels: dict[str, str] = Field(default_factory=dict)
    """The office's own column words, by stance name: TILLSTYRKER = "Ja"."""

    max_file_mb: int = Field(default=200, gt=0)
    max_pages: int = Field(default=2000, gt=0)
    max_seconds: int = Field(default=120, gt=0)
    """How long the reading of a file may stand still: a page that takes longer ends it."""
    max_memory_mb: int = Field(default=2000, ge=200)
    """What the reading of one file may use."""
    ocr: bool = True
    """Read scanned pages with Tesseract when it is installed."""

    port: int = Field(default=7860, ge=0, le=65535)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        given = init_settings()
        workspace = given.get("workspace") or os.environ.get("REMISS_WORKSPACE") or default_workspace()
        file = TomlConfigSettingsSource(settings_cls, toml_file=Path(workspace) / "settings.toml")
        return init_settings, env_settings, file

    def chosen(self, name: str) -> bool:
        """Whether somebody has said what it is to be, in the file, the environment or a flag."""
        return name in self.model_fields_set

    def record(self) -> dict[str, str]:
        """The settings that can change a result, as text, for the record of a run."""
        names = (
            "embedding_model",
            "language_model",
            "decided_at",
            "summary_depth",
            "max_file_mb",
            "max_pages",
            "max_seconds",
            "max_memory_mb",
            "ocr",
        )
        return {name: str(getattr(self, name)) for name in names}


class SettingsError(Exception):
    """The settings cannot be used. The message is Swedish and says which one and where it stands."""


def load(**flags: Any) -> Settings:
    """Settings with the flags that were given (None means not given).

    Raises SettingsError for a settings file that is not TOML and for a value that does not fit.
    """
    workspace = flags.get("workspace") or os.environ.get("REMISS_WORKSPACE") or default_workspace()
    file = Path(workspace) / "settings.toml"
    try:
        return Settings(**{name: value for name, value in flags.items() if value is not None})
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            f"Filen {file} är inte giltig TOML ({error}). Rätta den eller ta bort den."
        ) from error
    except ValidationError as error:
        wrong = "; ".join(f"{_name(one['loc'])} = {_shown(one)}" for one in error.errors())
        raise SettingsError(
            f"Inställningen går inte att använda: {wrong}. Den står i {file}, i en miljövariabel som börjar på "
            "REMISS_ eller i en flagga. Användarguiden säger vad som gäller."
        ) from error


def _shown(error: Mapping[str, Any]) -> str:
    """What was given, but no key."""
    return "•••" if error["loc"] == ("server_key",) else repr(error["input"])


def _name(place: tuple[int | str, ...]) -> str:
    return ".".join(str(part) for part in place)


def remember(workspace: Path, name: str, value: str) -> None:
    """Write one setting into the workspace's settings.toml and leave the others as they are."""
    path = workspace / "settings.toml"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    lines = [line for line in lines if not re.match(rf"\s*{name}\s*=", line)]
    # JSON's strings are TOML's basic strings. Top-level keys must stand before any table.
    lines.insert(0, f"{name} = {json.dumps(value, ensure_ascii=False)}")
    with tempfile.NamedTemporaryFile("w", dir=workspace, encoding="utf-8", delete=False) as out:
        out.write("\n".join(lines) + "\n")
    Path(out.name).replace(path)


def steer_libraries(settings: Settings) -> None:
    """Tell the libraries, before they are imported, whether they may use the net, and how their threads wait.

    The net only when the user says so. Threads that wait for each other sleep: by themselves they go round in a
    loop, and where another program wants the processor too, each waits for one that is not running. A language
    model then takes ten times as long. What they calculate is the same.
    """
    os.environ["HF_HUB_OFFLINE"] = "0" if settings.allow_downloads else "1"
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    os.environ["DO_NOT_TRACK"] = "1"
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
