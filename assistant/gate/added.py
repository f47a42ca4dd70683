"""A clause put on after what the evidence says: "…, men möjligheten utnyttjas sällan".

Each of its words may be one that any sentence may have without support; together they say something that nobody said.
"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.gate.claims import claims
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.lists import carries_content, lists, root
from assistant.gate.lists import words as _words
from assistant.gate.source import Source
from assistant.gate.terms import supported
from assistant.words import stem

_NEW, _KNOWN = 2, 1
"""At least how many words of such a clause have no support, and at most how many stand in the evidence themselves."""


def added(text: str, source: Source) -> Iterable[Fault]:
    """Clauses that go on from another, and have next to nothing of the evidence."""
    for claim in claims(text):
        if claim.first:
            continue
        words = [word for m in _words(claim.text) if carries_content(word := m.group().lower())]
        new = [word for word in words if word not in lists().strong and not supported(word, source)]
        if len(new) < _NEW:
            continue
        if sum(bool({root(word), stem(word)} & source.roots) for word in words) <= _KNOWN:
            said = claim.text.strip(" ,;:.")
            yield Fault(FaultKind.TERM, new[0], f"Det som läggs till (”{said}”) har inget stöd i underlaget.")
