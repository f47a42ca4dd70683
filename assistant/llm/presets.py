"""Chat models that are known to fit the work, for `remiss model list`. Any other can be named as well."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Preset:
    """What a person needs to know before fetching a model."""

    name: str
    """On the hub."""
    size: float
    """Gigabytes to fetch, about."""
    memory: int
    """Gigabytes of memory that a computer should have to run it in 16 bits."""
    licence: str
    swedish: str
    """What it is for."""


PRESETS = (
    Preset(
        "google/gemma-4-E2B-it",
        10.2,
        16,
        "apache-2.0",
        "minst och snabbast: formulerar sammanfattningar på en vanlig bärbar dator",
    ),
    Preset(
        "google/gemma-4-E4B-it",
        16.0,
        24,
        "apache-2.0",
        "bättre svenska: formulerar sammanfattningar, och kan läsa en andra gång om den klarar provet",
    ),
    Preset(
        "Qwen/Qwen3-4B-Instruct-2507",
        8.1,
        12,
        "apache-2.0",
        "läser långa svar och håller sig till ett format: läser en andra gång om den klarar provet",
    ),
)
