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
from assistant.gate.support import supported
from assistant.words import parts, stem

_NEW, _KNOWN = 2, 1
"""At least how many words of such a clause have no support, and at most how many stand in the evidence themselves."""
_DEMANDED = re.compile(
    r"\b(?:bör|borde|ska|skall|måste|vill|kräver|föreslår|förordar|begär|yrkar)\b", re.IGNORECASE
)
""" ", och bör därför träda i kraft tidigare": what is asked for has to stand in the evidence, in whatever words."""
_SUCH_AS = re.compile(
    r"(?<=,) (?:särskilt|bland annat|till exempel|exempelvis|inte minst|framför ?allt|i synnerhet|såsom|däribland)\b([^,;.]+)",
    re.IGNORECASE,
)
""" ", särskilt på mindre orter": an example, or where it holds most."""


def added(text: str, source: Source) -> Iterable[Fault]:
    """Clauses that go on from another, and examples, that have next to nothing of the evidence."""
    for claim in claims(text):
        new, known, words = _counted(claim.text, source)
        if claim.first:
            continue
        demanded = len(words) >= _NEW and not known and _DEMANDED.search(claim.text)
        if demanded or (len(new) >= _NEW and known <= _KNOWN):
            yield _fault((new or words)[0], claim.text)
    for match in _SUCH_AS.finditer(text):
        new, known, _ = _counted(match[1], source)
        if new and not known:
            yield _fault(new[0], match.group())


def _counted(said: str, source: Source) -> tuple[list[str], int, list[str]]:
    """The words without support, how many stand in the evidence, and all words with content."""
    words = [word for m in _words(said) if carries_content(word := m.group().lower())]
    new = [word for word in words if word not in lists().strong and not supported(word, source)]
    return new, sum(_said(word, source) for word in words), words


def _said(word: str, source: Source) -> bool:
    """It stands in the evidence, or its parts do; not only in the name of who speaks."""
    made = frozenset(map(root, parts(word)))
    return bool({root(word), stem(word)} & source.told_roots or (made and made <= source.told_roots))


def _fault(word: str, said: str) -> Fault:
    return Fault(
        FaultKind.TERM, word, f"Det som läggs till (”{said.strip(' ,;:.')}”) har inget stöd i underlaget."
    )
