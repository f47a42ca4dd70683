"""A clause put on after what the evidence says: "…, men möjligheten utnyttjas sällan".

Each of its words may be one that any sentence may have without support; together they say something that nobody said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.gate.claims import claims
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import carries_content, root
from assistant.gate.lists import lists
from assistant.gate.lists import words as _words
from assistant.gate.source import Source
from assistant.gate.terms import supported
from assistant.words import parts, stem

_NEW, _KNOWN = 2, 1
"""At least how many words of such a clause have no support, and at most how many stand in the evidence themselves."""
_SUCH_AS = re.compile(
    r"(?<=,) (?:särskilt|bland annat|till exempel|exempelvis|inte minst|framför ?allt|i synnerhet|såsom|däribland)\b([^,;.]+)",
    re.IGNORECASE,
)
""" ", särskilt på mindre orter": an example, or where it holds most."""


def added(text: str, source: Source) -> Iterable[Fault]:
    """Clauses that go on from another, and examples, that have next to nothing of the evidence."""
    for claim in claims(text):
        new, known = _counted(claim.text, source)
        if not claim.first and len(new) >= _NEW and known <= _KNOWN:
            yield _fault(new[0], claim.text)
    for match in _SUCH_AS.finditer(text):
        new, known = _counted(match[1], source)
        if new and not known:
            yield _fault(new[0], match.group())


def _counted(said: str, source: Source) -> tuple[list[str], int]:
    """The words without support, and how many there are of those that stand in the evidence."""
    words = [word for m in _words(said) if carries_content(word := m.group().lower())]
    new = [word for word in words if word not in lists().strong and not supported(word, source)]
    return new, sum(_said(word, source) for word in words)


def _said(word: str, source: Source) -> bool:
    """It stands in the evidence, or its parts do; not only in the name of who speaks."""
    made = frozenset(map(root, parts(word)))
    return bool({root(word), stem(word)} & source.told_roots or (made and made <= source.told_roots))


def _fault(word: str, said: str) -> Fault:
    return Fault(
        FaultKind.TERM, word, f"Det som läggs till (”{said.strip(' ,;:.')}”) har inget stöd i underlaget."
    )
