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
from assistant.gate.lists import carries_content, lists, root
from assistant.gate.lists import words as _words
from assistant.gate.source import Source
from assistant.gate.stands import APPROVING, Stand, stands, supports

_FIT = 0.6
"""How much of what the sentence's thought speaks of must stand in the other."""
_MARGIN = 0.25
"""How much less may stand where the stand does have support."""
_BARE = 3
"""How many words with content a thought may have that only points back at what it is about."""
_THOUGHTS = re.compile(r"\b(?:men|medan|däremot|utom|förutom|till skillnad från)\b|[;:]|,\s+dock\b")
_POINTING = re.compile(
    r"\b(?:den|det|dem|detta|denna|dessa|övrigt|förslaget|förslagen|helhet|helheten)\b", re.IGNORECASE
)
""" "Är kritiska till förslaget": that may be about anything that was told before."""
_DOUBT = re.compile(r"\b(?:ifrågasätt|ifrågasatt|tveksam|tvekar|tvivl|skeptisk)\w*", re.IGNORECASE)
_RESERVED = re.compile(
    r"\b(?:inte|ej|ingen|inget|inga|tvek|tvivl|skepti|frågande|avvakta|osäk|ifrågasä|ifrågasa|frågetecken|oklar|otydl|undrar|oro|befara"
    r"|farhåg|saknar|risk|problem|svår|dock|endast|bara)",
    re.IGNORECASE,
)


def objects(text: str, source: Source) -> Iterable[Fault]:
    """Stands that the evidence takes on something else than what the sentence says they are about."""
    known = [one for sentence in source.sentences for one in _thoughts(sentence)]
    for thought, about, said in (one for sentence in sentences(text) for one in _thoughts(sentence)):
        doubt = _DOUBT.search(thought)
        if len(about) < 2 or not (said or doubt):
            continue
        shares = [len(about & roots) / len(about) for _, roots, _ in known]
        best = max(shares, default=0)
        if best < _FIT:
            continue
        near = [one for one, share in zip(known, shares, strict=True) if share > best - _MARGIN]
        nearest = [one for one, share in zip(known, shares, strict=True) if share == best]
        for stand in said:
            if all(having for _, _, having in nearest) and not any(
                supports(other, stand)
                for one in known
                if one in near or (len(one[1]) <= _BARE and _POINTING.search(one[0]))
                for other in one[2]
            ):
                yield Fault(
                    FaultKind.STANCE,
                    stand.word,
                    f"Underlaget säger inte ”{stand.word}” om detta utan om något annat.",
                )
        if doubt and all(_approves(thought, having) for thought, _, having in near):
            yield Fault(
                FaultKind.STANCE, doubt.group(), f"Underlaget uttrycker inte tvekan (”{doubt.group()}”)."
            )


def _approves(thought: str, having: tuple[Stand, ...]) -> bool:
    return (
        bool(having)
        and all(one.kind in APPROVING and not one.denied for one in having)
        and not _RESERVED.search(thought)
    )


@lru_cache(maxsize=1024)
def _thoughts(sentence: str) -> tuple[tuple[str, frozenset[str], tuple[Stand, ...]], ...]:
    """Each thought of a sentence: its text, what it speaks of, and its stands."""
    found = []
    for piece in _THOUGHTS.split(sentence):
        low = [match.group().lower() for match in _words(piece)]
        about = {root(word) for word in low if carries_content(word) and not _of_stance(word)}
        told = tuple(one for one in stands(piece) if one.kind != "vill inte")
        found.append((piece, frozenset(about), told))
    return tuple(found)


def _of_stance(word: str) -> bool:
    return any(pattern.match(word) for pattern in lists().stance.values())
