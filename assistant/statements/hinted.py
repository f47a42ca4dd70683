"""Answers in which the grammar finds no stand, but a sentence reads like one.

"Vi skulle hellre se att allt förblir som det är": no row knows it, and the answer would be called comments only. The learned
reader beside the grammar (`stance.learned`) says what such a sentence is likely to be. That decides nothing: it
keeps the answer from being "oklart" without a person having looked at that sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import Stance
from assistant.stance.learned import likely
from assistant.statements import speakers
from assistant.statements.collected import INTRODUCES, LIKELY, Collected, Part, Said
from assistant.statements.leaning import own_lines
from assistant.statements.remarks import comment

_MOST = 80
"""Sentences of an answer that are looked at: more have no stand in words that nobody has read."""


def note(found: Collected, parts: Sequence[Part], names: Sequence[str]) -> None:
    """Marks the sentence of an answer without a stand that is likeliest to be one."""
    own = [said.statement for said in found.said if said.statement.holder.kind in speakers.OWN]
    if not own or any(s.stance is not Stance.OKLART or s.rule == INTRODUCES for s in own):
        return
    lines = [(index, part, line) for index, part in enumerate(parts) for line in own_lines(part)][:_MOST]
    unread = [one for one in lines if one[2].reading.stance is Stance.OKLART]
    hints = [(hint, one) for one in unread if (hint := likely(one[2].text, names))]
    if not hints:
        return
    hint, (index, part, line) = max(hints, key=lambda found: found[0].chance)
    section = part.document.structure.sections[line.section].kind
    for mark in comment(part, line, section, speakers.of_line(part, line), ()):
        found.said.append(
            Said(replace(mark, rule=LIKELY[hint.stance], confidence=round(0.5 * hint.chance, 3)), index)
        )
