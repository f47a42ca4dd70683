"""What a stand is about: "avstyrker" of one proposal is not to be said of another that the same body tillstyrker.

Each thought of a sentence that has a stand, or doubts, is held against the thought of the evidence that has most of its
words. Where that one takes another stand, and no thought that takes this one has nearly as much, the stand has been moved.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from assistant.gate.claims import sentences
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import root
from assistant.gate.lists import lists, of_stance
from assistant.gate.lists import words as _words
from assistant.gate.source import Source
from assistant.gate.stances import APPROVING, LIKING, OPPOSING, Stand, stands, supports

_FIT = 0.6
"""How much of what the sentence's thought speaks of must stand in the other."""
_MARGIN, _PLAIN = 0.25, 0.9
"""How much less may stand where the stand does have support; and what makes it plain which thought is meant."""
_BARE = 3
"""How many words with content a thought may have that only points back at what it is about."""
_THOUGHTS = re.compile(r"\b(?:men|medan|utom|förutom|till skillnad från)\b|[;:]|,\s+dock\b")
_POINTING = re.compile(
    r"\b(?:den|det|dem|detta|denna|dessa|övrigt|förslaget|förslagen|helhet|helheten)\b", re.IGNORECASE
)
""" "Är kritiska till förslaget": that may be about anything that was told before."""
_DOUBT = re.compile(
    r"\b(?:ifrågasätt|ifrågasatt|tveksam|tvekar|tvivl|skeptisk|frågande|avvaktande|kritisk|negativ(?=\w* till))\w*",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"\b(?:bör|borde|förord\w*|föreslå\w*|förespråk\w*|efterlys\w*|önskar|vill)\b",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"\b(?:välavväg|välmotiv|välgrund|väl\s+\w+|ändamålsenlig|rimlig|bra\b|viktig|lämplig|önskvärd|förtjänst)",
    re.IGNORECASE,
)
_OBJECT = re.compile(r"\batt\b.*", re.DOTALL)
""" "Delar bedömningen att det inte räcker" approves."""
_RESERVED = re.compile(
    r"\b(?:inte|ej|ingen|inget|inga|kriti|negativ|avstyrk|motsätt|avvis|avråd|tvek|tvivl|skepti|frågande|avvakta|osäk|ifrågasä|ifrågasa|frågetecken|oklar|otydl|undrar|oro|befara"
    r"|farhåg|saknar|risk|problem|svår|dock|endast|bara)",
    re.IGNORECASE,
)


Thought = tuple[str, frozenset[str], tuple[Stand, ...]]
"""A thought of a sentence: its text, what it speaks of, and its stands."""


def objects(text: str, source: Source) -> Iterable[Fault]:
    """Stands that the evidence takes on something else than what the sentence says they are about."""
    names = frozenset(map(root, source.respondent))
    every = stands(text)
    known = [one for sentence in source.sentences for one in _thoughts(sentence)]
    for thought, about, said in (one for sentence in sentences(text) for one in _thoughts(sentence)):
        doubt = _DOUBT.search(thought)
        about = about - names
        wish = None if said or _denies(thought) else _WISH.search(thought)
        if not about or not (said or doubt or wish):
            continue
        shares = [len(about & roots) / len(about) for _, roots, _ in known]
        best = max(shares, default=0)
        if best < _FIT:
            continue
        margin = _MARGIN if best < _PLAIN else 1 - _PLAIN
        near = [one for one, share in zip(known, shares, strict=True) if share > best - margin]
        nearest = [one for one, share in zip(known, shares, strict=True) if share == best]
        for stand in said:
            if any(other.kind in LIKING.get(stand.kind, ()) for other in every):
                continue  # "ser positivt på planen, som den tillstyrker"
            if all(having for _, _, having in nearest) and not any(
                supports(other, stand) for one in known if one in near or _bare(one) for other in one[2]
            ):
                yield Fault(
                    FaultKind.STANCE,
                    stand.word,
                    f"Underlaget säger inte ”{stand.word}” om detta utan om något annat.",
                )
        if wish and all(having and _opposes(having) and not _WISH.search(one) for one, _, having in near):
            yield Fault(
                FaultKind.STANCE, wish.group(), "Underlaget är emot det som meningen säger att någon vill."
            )
        if (
            doubt
            and all(_approves(one, having) for one, _, having in near)
            and not any(_bare(one) and _RESERVED.search(one[0]) for one in known)
        ):
            yield Fault(
                FaultKind.STANCE, doubt.group(), f"Underlaget uttrycker inte tvekan (”{doubt.group()}”)."
            )


def _bare(thought: Thought) -> bool:
    return len(thought[1]) <= _BARE and bool(_POINTING.search(thought[0]))


def _denies(thought: str) -> bool:
    return bool(lists().negative.search(thought)) or not lists().negators.isdisjoint(thought.lower().split())


def _opposes(having: tuple[Stand, ...]) -> bool:
    return all(one.kind in OPPOSING | {"avråder"} and not one.denied for one in having)


def _approves(thought: str, having: tuple[Stand, ...]) -> bool:
    if not having:
        return bool(_PRAISE.search(thought)) and not _RESERVED.search(thought)
    return all(one.kind in APPROVING and not one.denied for one in having) and not _RESERVED.search(
        _OBJECT.sub("", thought)
    )


@lru_cache(maxsize=1024)
def _thoughts(sentence: str) -> tuple[Thought, ...]:
    found = []
    for piece in _THOUGHTS.split(sentence):
        low = [match.group().lower() for match in _words(piece)]
        about = {root(word) for word in low if _tells(word)}
        told = tuple(one for one in stands(piece) if one.kind != "vill inte")
        found.append((piece, frozenset(about), told))
    return tuple(found)


def _tells(word: str) -> bool:
    """What a stand may be about, "förslaget" too."""
    known = lists()
    return not (
        word in known.function
        or word in known.saying
        or word.startswith("ställ")
        or of_stance(word)
        or _DOUBT.match(word)
    )
