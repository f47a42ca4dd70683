"""The example case that ships with the tool: made up for it, from the municipality to the last comma.

Only the standard library is used here: the files are built beforehand by `build.py`.
"""

from __future__ import annotations

from datetime import date
from email import message_from_bytes
from email.utils import parsedate_to_datetime
from pathlib import Path

FOLDER = Path(__file__).resolve().parent

TITLE = "Förslag till parkeringsstrategi för Älvhamra kommun 2027–2035 (påhittat exempel)"
DIARIENUMMER = "KS 2026/0142"
DUE = date(2026, 5, 29)
"""Last day to answer."""

PROPOSAL = FOLDER / "forslag.pdf"
DISTRIBUTION_LIST = FOLDER / "sandlista.xlsx"
MANUAL_TABLE = FOLDER / "manuell_tabell.xlsx"
"""The table as a case officer filled it by hand, with a few slips."""
FACIT = FOLDER / "facit.json"
"""What a careful reader finds: the truth to compare with."""

_POSTLISTA = FOLDER / "postlista.csv"


def files() -> list[Path]:
    """The files that came in, in the order of their names."""
    return sorted(path for path in (FOLDER / "files").iterdir() if path.is_file())


def received(name: str) -> date | None:
    """The day the file `name` came in: an e-mail's own date, else what the registry clerk noted."""
    path = FOLDER / "files" / name
    if path.suffix == ".eml":
        sent = message_from_bytes(path.read_bytes())["Date"]
        return parsedate_to_datetime(sent).date() if sent else None
    for line in _POSTLISTA.read_text(encoding="utf-8").splitlines()[1:]:
        day, known = line.split(";")
        if known == name:
            return date.fromisoformat(day)
    return None
