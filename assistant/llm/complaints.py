"""What llama.cpp says of questions that it has no room for.

A prompt may hold more tokens than the estimate says: then the caller splits it, as it would had the tool known.
And its slots share one memory unless it was started otherwise: several questions may each have room and not all.
"""

from __future__ import annotations

from typing import Any

from assistant.llm import ContextTooLong, Unavailable

_TOO_LONG = "exceed_context_size_error"
_CROWDED = "Context size has been exceeded"


def no_room(told: Any, max_tokens: int) -> ContextTooLong | Unavailable | None:
    """What to raise for an error of either kind; None for any other."""
    fault = told.get("error") if isinstance(told, dict) else None
    if not isinstance(fault, dict):
        return None
    tokens, room = fault.get("n_prompt_tokens"), fault.get("n_ctx")
    if fault.get("type") == _TOO_LONG and isinstance(tokens, int) and isinstance(room, int):
        return ContextTooLong(tokens + max_tokens, room)
    if _CROWDED in str(fault.get("message")):
        return Unavailable(
            "Servern har inte plats för så många frågor på en gång. Minska inställningen server_parallel, eller starta "
            "servern med större minne (llama.cpp: större -c)."
        )
    return None
