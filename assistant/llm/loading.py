"""A model's files into memory: which class, number format and device, and what the model is called in the record.

Nothing is fetched here. What is not on this computer is got with `remiss model get`.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import jinja2
import psutil

from assistant.llm import Identity, Message, ModelError, installed
from assistant.swedish import counted

try:
    import safetensors
    import torch
    import transformers

    from assistant.llm.transformers_model import TransformersModel
except ImportError as missing:  # the core is installed without these on purpose
    raise ModelError(
        f"Språkmodeller kräver tillägget models (saknas: {missing.name}). "
        "Installera det med: pip install 'remissassistent[models]'"
    ) from missing

_COMMIT = re.compile(r"[0-9a-f]{40}")
_HERE = {"local_files_only": True, "trust_remote_code": False}
"""Nothing is fetched, and no program that lies beside the weights is run: the library would ask in English, and run it."""
_UNREADABLE = (
    OSError,
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    ImportError,
    RuntimeError,
    jinja2.TemplateError,
    safetensors.SafetensorError,
)
"""What the library raises for files that do not fit together, also in the template of a conversation."""
_TRIAL: list[Message] = [{"role": "system", "content": "Läs."}, {"role": "user", "content": "Svara."}]
"""Asked of the template when the model is loaded, not in the middle of a run."""
_SHOWN = 3
"""Weights named of those that are missing."""
_ROOM = 0.9
"""Of the computer's memory, what the weights may take at most."""


def load(name: str) -> TransformersModel:
    """A model by folder, or by the name it was fetched with. ModelError if it cannot be had."""
    source, known_as, revision = installed.find(name)
    is_folder = source == Path(name).expanduser()
    _fix_threads()
    device = best_device()
    transformers.utils.logging.disable_progress_bar()
    transformers.utils.logging.set_verbosity_error()  # what matters of it is told below, in Swedish
    try:
        config = transformers.AutoConfig.from_pretrained(source, **_HERE)
        dtype = best_dtype(_stored(config), device, _size(source), psutil.virtual_memory().total)
        tokenizer = transformers.AutoTokenizer.from_pretrained(source, **_HERE)
        model, told = _class(config).from_pretrained(
            source, config=config, dtype=dtype, output_loading_info=True, **_HERE
        )
    except _UNREADABLE as error:
        raise _unreadable(name, is_folder, error) from error
    if missing := sorted(told["missing_keys"]):
        # The library fills them with random numbers and goes on.
        raise ModelError(
            f"Språkmodellen {name} är inte hel: {counted(len(missing), 'vikt', 'vikter')} saknas i filerna "
            f"({', '.join(missing[:_SHOWN])}{' …' if len(missing) > _SHOWN else ''}). Hämta modellen på nytt."
        )
    if not getattr(tokenizer, "is_fast", False):
        raise ModelError(
            f"Språkmodellen {name} har en ordlista (tokenizer) som verktyget inte kan styra. Välj en annan modell."
        )
    if _quantisation(config) == "":
        model.to(device)
    model.eval()
    identity = Identity(
        name=known_as,
        revision=revision,
        dtype=str(model.dtype).removeprefix("torch.") + _quantisation(config),
        device=device,
        threads=torch.get_num_threads() if device == "cpu" else 0,
    )
    try:
        made = TransformersModel(model, tokenizer, identity)
        made.count(_TRIAL)
    except _UNREADABLE as error:
        raise _unreadable(name, is_folder, error) from error
    return made


def _unreadable(name: str, is_folder: bool, error: Exception) -> ModelError:
    where = f"i mappen {name}" if is_folder else name
    return ModelError(f"Språkmodellen {where} går inte att läsa: {error}")


def _class(config: Any) -> Any:
    """The class the files were saved with: newer families load their text models with pictures and all."""
    pictures = transformers.MODEL_FOR_IMAGE_TEXT_TO_TEXT_MAPPING
    kind = type(config)
    saved_with = (getattr(config, "architectures", None) or [""])[0]
    with_pictures = kind in pictures and saved_with == pictures[kind].__name__
    if kind in transformers.MODEL_FOR_CAUSAL_LM_MAPPING and not with_pictures:
        return transformers.AutoModelForCausalLM
    return transformers.AutoModelForImageTextToText


def _stored(config: Any) -> torch.dtype:
    """The number format of the files; float32 where they do not say."""
    stored = getattr(config, "dtype", None) or getattr(config.get_text_config(), "dtype", None)
    return stored if isinstance(stored, torch.dtype) else getattr(torch, str(stored), torch.float32)


def _quantisation(config: Any) -> str:
    """How the weights are packed, if they are, for the record."""
    told = getattr(config, "quantization_config", None)
    if not told:
        return ""
    method = told.get("quant_method") if isinstance(told, dict) else getattr(told, "quant_method", "")
    return f" ({getattr(method, 'value', method)})"


def best_device() -> str:
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def best_dtype(stored: torch.dtype, device: str, size: int, memory: int) -> torch.dtype:
    """The number format to calculate in; `size` of the files and `memory` of the computer in bytes.

    float16 overflows in models made for bfloat16 and is slow on processors; bfloat16 is slow on those
    that have no instructions for it. float32 is always right and takes twice the room. What decides is
    a property of the machine, never what else it is doing: the same machine always decides the same.
    """
    if stored not in (torch.bfloat16, torch.float16):
        chosen = stored
    elif device == "cpu":
        chosen = torch.bfloat16 if _fast_bfloat16() else torch.float32
    elif device == "cuda" and not torch.cuda.is_bf16_supported(including_emulation=False):
        chosen = torch.float16
    else:
        chosen = stored
    needed = size * chosen.itemsize // stored.itemsize
    if device == "cpu" and chosen is torch.float32 and needed > _ROOM * memory:
        chosen, needed = (
            torch.bfloat16,
            size * torch.bfloat16.itemsize // stored.itemsize,
        )  # slow, but it runs
    if device == "cpu" and needed > _ROOM * memory:
        raise ModelError(
            f"Språkmodellen behöver {needed / 1e9:.0f} GB minne och datorn har {memory / 1e9:.0f} GB. "
            "Välj en mindre modell."
        )
    return chosen


def _fast_bfloat16() -> bool:
    """The processor multiplies bfloat16 by itself: x86 with AVX512-BF16 or AMX, Arm with BF16."""
    told: dict[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()
    return any(told.get(name) for name in ("avx512_bf16", "amx_bf16", "amx_tile", "bf16", "sve_bf16"))


def _size(source: Path) -> int:
    return sum(path.stat().st_size for path in source.iterdir() if path.suffix in (".safetensors", ".bin"))


def _fix_threads() -> None:
    """One number of threads: sums in another order could give another answer."""
    torch.set_num_threads(_threads())
    torch.manual_seed(0)


def _threads() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
