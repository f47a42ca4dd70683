"""What is said of sentences that no sentence should be as long as."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.domain import Citation, Document, Reading, ReviewItem, ReviewKind, Structure
from assistant.structure.sentences import LONGEST

_ENDED = re.compile(r"[.!?…][\"'”“’»)\]]*(?:\[\d+\])?$")


def overlong(document: Document, reading: Reading, structure: Structure) -> tuple[ReviewItem, ...]:
    """An item when sentences had to be read in pieces: what stands in one can depend on what stands in another."""
    divided = [
        above
        for above, below in pairwise(structure.sentences)
        if above.passage == below.passage
        and sum(map(len, above.spans)) > LONGEST // 2
        and not _ENDED.search(reading.text[above.spans[-1].end - 10 : above.spans[-1].end])
    ]
    if not divided:
        return ()
    return (
        ReviewItem(
            ReviewKind.REPAIR,
            f"{document.name} har text utan punkt som är längre än {LONGEST} tecken. Den är läst i delar.",
            "Läs stället i originalet. Ett ”inte” eller ett villkor i en del kan gälla det som står i nästa.",
            document_id=document.id,
            citation=Citation(reading.id, divided[0].spans),
        ),
    )
