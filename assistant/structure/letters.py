"""Where an earlier letter begins inside a later one, as mail programs quote what is answered."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain import Span
from assistant.structure.passages import Part

_QUOTED = re.compile(
    r"(?i)-{2,}\s*(?:ursprungligt meddelande|original message|vidarebefordrat)|(?:från|from): .*\n\s*"
    r"(?:(?:till|to|kopia|cc|ämne|subject|prioritet): .*\n\s*){0,3}(?:skickat|sent|datum|date): "
)
_HEADER_LINES = 5
"""An earlier letter's "Från: …", "Skickat: …" may each have become a paragraph, or the first of them a heading."""

_LONGEST_ABOVE = 12
"""Words over a letter's own "Från: …": a name, a title, "Vidarebefordrat meddelande"."""
_SAYS = re.compile(
    r"(?i)styrk|erinr|synpunkt|invänd|yttra|instäm|bakom|avst[åo]|remissvar|\b(?:hej|hälsning\w*|mvh|ja|nej|vi|bilag\w*)\b|[.!?]\s|[.!?]$"
)

_WROTE_MAIL = re.compile(r"(?is)(?:den|on)\b[^\n]{0,40}\d.{0,80}\b(?:skrev|wrote)\b.{0,120}@.{0,80}:\s*$")
"""The same over lines without any mark that they are quoted: with an address it is a letter's beginning."""
WROTE = re.compile(r"(?is)(?:den|on|kl|från|from|\d).{0,200}\b(?:skrev|wrote)\b.{0,200}:$")
"""Over the lines that are quoted: "Den 3 mars 2025 kl. 10:12 skrev Eva Ek <eva@ekvalla.example>:"."""


def quotes_mail(parts: Sequence[Part], index: int) -> bool:
    """Whether an earlier letter begins here: not where the letter itself does.

    A letter that was printed or forwarded begins with its own "Från: … Datum: …"; what stands above that is at
    most a name or a title. As soon as somebody has said something, the next such lines are an earlier letter's.
    """
    if not _WROTE_MAIL.match(parts[index].text) and not _QUOTED.match(
        "\n".join(part.text for part in parts[index : index + _HEADER_LINES])
    ):
        return False
    above = " ".join(part.text for part in parts[:index])
    return len(above.split()) > _LONGEST_ABOVE or bool(_SAYS.search(above))


def of_another_letter(parts: Sequence[Part]) -> frozenset[Span]:
    """The lines of an earlier letter quoted below this one: its date and number are not this one's."""
    begun = next((at for at in range(len(parts)) if quotes_mail(parts, at)), len(parts))
    return frozenset(
        line.span for at, part in enumerate(parts) if at >= begun or part.quoted for line in part.lines
    )
