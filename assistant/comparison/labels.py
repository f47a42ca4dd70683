"""What case officers write in the cells of a table of their own, and what it means here.

A label that is not in the table is reported, never guessed at: a new one is added here, with a test.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain import CellState, Stance


class Said(StrEnum):
    """What a cell of a manual table says."""

    STANCE = "STANCE"
    NO_ANSWER = "NO_ANSWER"
    """Asked, nothing came."""
    UNREADABLE = "UNREADABLE"
    NOTHING = "NOTHING"
    """Empty, or a dash: the respondent takes no stand here, or nobody filled it in."""
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True)
class Label:
    said: Said
    stance: Stance | None = None


_STANCES: tuple[tuple[Stance, str], ...] = (
    (
        Stance.TILLSTYRKER,
        "tillstyrker; tillstyrks; tillstyrkes; tillstyrkan; tillstyrka; tillstyrker förslaget; tillstyrker helt; "
        "tillstyrker i sin helhet; tillstyrker med synpunkter; tillstyrker med kommentar; tillstyrker med kommentarer; "
        "tillstyrker med tillägg; tillstyrker med anmärkning; tillstyrker utan synpunkter; ja; ja med synpunkter; "
        "instämmer; stödjer; stöder; stödjer förslaget; positiv; positivt; positiv till förslaget; för; bifall; "
        "bifaller; ställer sig bakom; välkomnar; välkomnar förslaget; tillst",
    ),
    (
        Stance.TILLSTYRKER_DELVIS,
        "delvis; tillstyrker delvis; delvis tillstyrker; tillstyrks delvis; tillstyrker i huvudsak; "
        "tillstyrker i stort; tillstyrker i vissa delar; tillstyrker med förbehåll; tillstyrker med villkor; "
        "tillstyrker med reservation; tillstyrker under förutsättning; tillstyrker under vissa förutsättningar; "
        "delvis tillstyrkan; ja delvis; ja med förbehåll; ja med villkor; i huvudsak positiv; delvis positiv; "
        "tillstyrker/avstyrker; både och; avstyrker delvis; delvis avstyrker",
    ),
    (
        Stance.AVSTYRKER,
        "avstyrker; avstyrks; avstyrkes; avstyrkan; avstyrka; avstyrker förslaget; avstyrker helt; "
        "avstyrker i sin helhet; avstyrker med synpunkter; nej; nej med synpunkter; negativ; negativt; emot; mot; "
        "avslag; avvisar; motsätter sig; tillstyrker inte; tillstyrker ej; ej tillstyrkan; avst",
    ),
    (
        Stance.INGEN_ERINRAN,
        "ingen erinran; inget att erinra; utan erinran; ej erinran; lämnar utan erinran; inga invändningar; "
        "ingen invändning; inget att invända; ingen erinran med synpunkter; godtar; inga erinringar",
    ),
    (
        Stance.AVSTAR,
        "avstår; avstår från att svara; avstår från att yttra sig; avstår från yttrande; avstår från synpunkter; "
        "avstår yttrande; inga synpunkter; ej synpunkter; har inga synpunkter; lämnar inga synpunkter; "
        "inget yttrande; inget att yttra; berörs inte; berörs ej; ej berörd; ej berörda; inga kommentarer; "
        "varken eller; tar inte ställning; tar ej ställning; inget ställningstagande; yttrar sig inte",
    ),
    (
        Stance.OKLART,
        "oklart; oklar; oklart ställningstagande; otydligt; endast synpunkter; enbart synpunkter; synpunkter; "
        "bara synpunkter; kommentarer; framgår inte; framgår ej; lämnar synpunkter; har synpunkter; övriga synpunkter",
    ),
)
_BESIDE = frozenset(
    {
        "med synpunkter", "med påpekanden", "med villkor", "i vissa delar", "bör omarbetas", "härlett",
        "genom anslutning", "lutar positivt", "lutar kritiskt",
    }
)  # fmt: skip
"""What the tool itself writes after a stance and a comma: a table that was exported and corrected comes back."""
_DASHES = re.compile(r"[\s\-‐-―−_.,/…*()\[\]]*")
_UNDECIDED = re.compile(r"(?i)\s*ej avgjort\b")
_STATES = {
    CellState.NO_ANSWER: Said.NO_ANSWER,
    CellState.UNREADABLE: Said.UNREADABLE,
    CellState.UNDECIDED: Said.NOTHING,
    CellState.NOT_TAKEN_UP: Said.NOTHING,
}
_NAMED = {stance.value: Label(Said.STANCE, stance) for stance in Stance} | {
    state.value: Label(said) for state, said in _STATES.items()
}
"""By the keys of the setting `labels`."""
_SHORT = {"m": "med", "u": "under"}
_CODES = {stance.label: stance for stance in Stance}
_OTHERS: tuple[tuple[Said, str], ...] = (
    (
        Said.NO_ANSWER,
        "ej svar; inget svar; ej inkommit; ej inkommet; inte svarat; har inte svarat; har ej svarat; ej svarat; "
        "svar saknas; saknas; uteblivet svar; inte inkommit",
    ),
    (Said.UNREADABLE, "oläsbar; oläsbart; oläsbart svar; gick inte att läsa; kan inte läsas; kunde inte läsas; går inte att öppna"),
    (
        Said.NOTHING,
        "ej aktuellt; ej tillämpligt; ej upptaget; tar inte upp; tar inte upp punkten; tas inte upp; tas ej upp; "
        "nämns inte; nämner inte; berör inte punkten; kommenteras inte; kommenterar inte; inte kommenterat; "
        "n/a; tomt; uppgift saknas",
    ),
)  # fmt: skip


def _table() -> dict[str, Label]:
    known: dict[str, Label] = {}
    entries = [(Label(Said.STANCE, stance), labels) for stance, labels in _STANCES]
    entries += [(Label(said), labels) for said, labels in _OTHERS]
    for meaning, labels in entries:
        for label in labels.split(";"):
            plain = normalised(label)
            if plain in known:
                raise AssertionError(f"the label {plain!r} stands twice in the table")
            known[plain] = meaning
    return known


def normalised(text: str) -> str:
    """A label without case, punctuation and what stands in brackets: "Tillstyrker, (s. 2)" is "tillstyrker".

    >>> normalised(" Tillstyrker,  m. synpunkter (s. 2)")
    'tillstyrker med synpunkter'
    """
    without = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", text)
    plain = re.sub(r"[^\w/]+", " ", without).casefold().split()
    return " ".join(_SHORT.get(word, word) for word in plain)


_KNOWN = _table()


def own_words(labels: Mapping[str, str]) -> dict[str, Label]:
    """What the office's own words mean, from the setting `labels`: there "TILLSTYRKER:villkor" is a stance, and a word.

    >>> own_words({"AVSTYRKER": "Säger nej"})["säger nej"].stance.label
    'A'
    """
    found = {}
    for key, words in labels.items():
        name, _, _ = key.partition(":")
        label = _NAMED.get(name)
        if label:
            found[normalised(words)] = label
    return found


def meaning(text: str, own: Mapping[str, Label] | None = None) -> Label:
    """What a cell says. The codebook's letters count when they stand alone, as capitals.

    `own` are the office's words, and go first.

    >>> meaning("Ingen erinran.").stance, meaning("–").said, meaning("Kanske").said
    (<Stance.INGEN_ERINRAN: 'INGEN_ERINRAN'>, <Said.NOTHING: 'NOTHING'>, <Said.UNKNOWN: 'UNKNOWN'>)
    """
    known = {**_KNOWN, **(own or {})}
    plain = normalised(text)
    code = text.strip().rstrip(".")
    if code in _CODES and plain not in (own or {}):
        return Label(Said.STANCE, _CODES[code])
    if not plain:
        # A dash fills an empty cell. A plus, a tick or a question mark says something, and what is not known here.
        return Label(Said.NOTHING if _DASHES.fullmatch(text) else Said.UNKNOWN)
    if plain in known:
        return known[plain]
    if _UNDECIDED.match(text):
        return Label(Said.NOTHING)
    head, comma, last = text.rpartition(",")
    if comma and normalised(last) in _BESIDE:
        before = meaning(head, own)
        if before.said is Said.STANCE:
            return before
    return Label(Said.UNKNOWN)
